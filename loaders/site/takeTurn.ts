import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {hostname} from "node:os";
import {dirname, join, resolve} from "node:path";

/** Who works in a folder. */
interface Turn {
  readonly what: "build" | "preview";
  readonly pid: number;
  readonly host: string;
  /** The folder it was taken in: one that was copied from there is another. */
  readonly folder: string;
  /** Where its articles stand, as CORPUS says; empty for the kit's own. */
  readonly corpus: string;
  /** “teacher”, with solutions in its pages, or empty. */
  readonly edition: string;
}

/**
 * Waits until no other build or preview works in this folder, for they would take each other's pages; it is free again when this
 * process ends. A process that is gone holds nothing, and a preview of the same articles is not waited for: it has the same pages.
 * @param say told once of each that is waited for
 * @throws where the folder cannot be written
 */
export async function takeTurn(what: Turn["what"], say: (words: string) => void, folder = "."): Promise<void> {
  const file = join(folder, "src", ".observablehq", "turn.json");
  const mine: Turn = {what, pid: process.pid, host: hostname(), folder: resolve(folder), ...coverage()};
  const text = JSON.stringify(mine);
  mkdirSync(dirname(file), {recursive: true});
  let told = "";
  for (;;) {
    const found = readFileText(file);
    const other = turnOf(found);
    if (other && isAtWork(other, mine) && hasSamePages(other, mine)) return;
    if (!other || !isAtWork(other, mine)) {
      takeAway(file, found);
      writeNew(file, text);
      // Of several that come at the same moment one has it: the others see so.
      await pause(50);
      if (readFileText(file) === text) break;
    } else {
      if (told !== (told = JSON.stringify(other))) say(waiting(other, file));
      await pause(200);
    }
  }
  process.on("exit", () => readFileText(file) === text && rmSync(file, {force: true}));
}

function waiting({what, pid}: Turn, file: string): string {
  const end = what === "preview" ? "End it, and this goes on." : "This goes on when it has ended.";
  return `A ${what} is running in this folder (process ${pid}). ${end} If there is none, delete ${file.replaceAll("\\", "/")}.`;
}

const coverage = (): Pick<Turn, "corpus" | "edition"> => ({
  corpus: process.env["CORPUS"] ?? "",
  edition: process.env["EDITION"] ?? ""
});

/** A preview with the same articles, and no solutions that a student's build must not take. */
function hasSamePages({what, corpus, edition}: Turn, mine: Turn): boolean {
  return what === "preview" && corpus === mine.corpus && (edition === "" || edition === mine.edition);
}

function isAtWork({pid, host, folder}: Turn, mine: Turn): boolean {
  if (pid === mine.pid || host !== mine.host || folder !== mine.folder) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and another's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Null where it cannot be read. */
function turnOf(text: string): Turn | null {
  try {
    return JSON.parse(text) as Turn;
  } catch {
    return null;
  }
}

/** Takes away a turn that was left behind; puts it back where it is another one by now. */
function takeAway(file: string, found: string): void {
  const taken = `${file}.${process.pid}`;
  try {
    renameSync(file, taken);
  } catch {
    return;
  }
  const text = readFileText(taken);
  rmSync(taken, {force: true});
  if (text !== found) writeNew(file, text);
}

function readFileText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, {flag: "wx"});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
