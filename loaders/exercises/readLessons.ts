import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {keysFolder, readKeys} from "../keys/readKeys.js";
import {parseLesson} from "../../src/exercises/parse/parseLesson.js";
import type {Lesson, Texts} from "../../src/exercises/types.js";
import {problemMessage, type Problem} from "../../src/tables/types.js";

/** The project's root. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Where the lessons lie, from the project's root: outside `src`, so that nothing of them is served as it is. */
export const LESSONS = "data/exercises";

/**
 * Reads the lessons of a folder, in the order of their file names; `1-find-the-quotes.md` is the lesson `find-the-quotes`.
 * @throws one error with every problem, a line each: file, line, what was found, what to write
 */
export function readLessons(texts: Texts, folder: string = LESSONS, root: string = ROOT): Lesson[] {
  const problems: Problem[] = [];
  const keys = readKeys(
    [...texts].map(([id, text]) => ({id, text})),
    keysFolder,
    root
  );
  const lessons = readdirSync(join(root, folder))
    .filter((name) => /^\d+-.+\.md$/.test(name))
    .sort((a, b) => parseInt(a, 10) - parseInt(b, 10))
    .map((name) => {
      const source = readFileSync(join(root, folder, name), "utf8");
      const read = parseLesson(name.replace(/^\d+-|\.md$/g, ""), `${folder}/${name}`, source, texts, keys);
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
  return lessons;
}
