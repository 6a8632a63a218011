import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {keysFolder, readKeys} from "../keys/readKeys.js";
import {parseLesson} from "../../src/exercises/parse/parseLesson.js";
import {countInWords} from "../../src/pages/words.js";
import type {Lesson, Texts} from "../../src/exercises/types.js";
import {problemMessage, type Problem} from "../../src/tables/types.js";

/** The project's root. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Where the lessons lie, from the project's root: outside `src`, so that nothing of them is served as it is. */
export const LESSONS = "data/exercises";

/** A lesson that cannot be given, since articles that it quotes are not in the corpus. */
export interface LeftOut {
  readonly file: string;
  /** Ids of the articles. */
  readonly missing: readonly string[];
  /** Ids of its exercises. */
  readonly exercises: readonly string[];
}

/** That in a line, for whoever builds. */
export const leftOutMessage = ({file, missing, exercises}: LeftOut): string =>
  `${file}: left out with its ${countInWords(exercises.length, "exercise")}: it quotes ${missing.map((id) => `“${id}”`).join(" and ")}, not in the corpus`;

/**
 * Reads the lessons of a folder, in the order of their file names; `1-find-the-quotes.md` is the lesson `find-the-quotes`. Those that
 * quote articles that are not there are left out, which `lessonsLeftOut` tells.
 * @throws one error with every problem, a line each: file, line, what was found, what to write
 */
export function readLessons(texts: Texts, folder: string = LESSONS, root: string = ROOT): Lesson[] {
  return readAll(texts, folder, root).lessons;
}

/** The lessons of a folder that quote articles that are not there. */
export function lessonsLeftOut(texts: Texts, folder: string = LESSONS, root: string = ROOT): readonly LeftOut[] {
  return readAll(texts, folder, root).leftOut;
}

function readAll(texts: Texts, folder: string, root: string): {lessons: Lesson[]; leftOut: LeftOut[]} {
  const problems: Problem[] = [];
  const leftOut: LeftOut[] = [];
  const keys = readKeys(
    [...texts].map(([id, text]) => ({id, text})),
    keysFolder,
    root
  );
  const lessons = readdirSync(join(root, folder))
    .filter((name) => /^\d+-.+\.md$/.test(name))
    .sort((a, b) => parseInt(a, 10) - parseInt(b, 10))
    .flatMap((name) => {
      const source = readFileSync(join(root, folder, name), "utf8");
      const file = `${folder}/${name}`;
      const read = parseLesson(name.replace(/^\d+-|\.md$/g, ""), file, source, texts, keys);
      if (read.missing.length > 0) {
        const exercises = [...source.matchAll(/^## .*\{#([\w-]+)/gm)].map(([, id]) => id!);
        leftOut.push({file, missing: read.missing, exercises});
        return [];
      }
      problems.push(...read.problems);
      return read.lesson;
    });
  const seen = new Map<string, string>();
  for (const {id, file, line} of lessons.flatMap(({exercises}) => exercises)) {
    const other = seen.get(id);
    if (other !== undefined)
      problems.push({
        level: "error",
        file,
        line,
        found: `its id “${id}” is that of an exercise in ${other}`,
        write: "give it another"
      });
    seen.set(id, file);
  }
  if (problems.length > 0) throw new Error(problems.map(problemMessage).join("\n"));
  return {lessons, leftOut};
}
