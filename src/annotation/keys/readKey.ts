import type {Annotated} from "../types.js";
import {readMarkFile} from "../readMarkFile.js";
import type {Key} from "./keySpans.js";

/**
 * Reads one file of `data/keys`: Web Annotations of one annotator in one article. A key is released to students where its collection
 * says `"answers": "released"`.
 * @returns the key, or what is amiss, each with what to do
 */
export function readKey(
  content: string,
  file: string,
  articles: readonly Annotated[]
): Key | {readonly problems: readonly string[]} {
  const read = readMarkFile(content, articles);
  if (!read.ok) return {problems: [`${file}: ${read.reason}`]};
  const {markings, orphans, problems} = read;
  const said = [
    ...problems.map((problem) => `${file}: ${problem}`),
    ...orphans.map(
      ({label, exact}) => `${file}: ${label} “${exact.slice(0, 60)}” is not to be found in the article; mark it anew`
    )
  ];
  if (said.length > 0) return {problems: said};
  if (markings.length !== 1)
    return {
      problems: [
        `${file}: holds marks of ${markings.length} annotators or articles; a key is one annotator's marks in one article`
      ]
    };
  const json = JSON.parse(content.replace(/^\uFEFF/, "")) as {answers?: unknown} | null;
  return {marking: markings[0]!, released: json?.answers === "released", file};
}
