import {FORMAT, VERSION, type HandIn} from "./types.js";

/** A hand-in as the text of its file. */
export function writeHandIn({exercises, marks, ...rest}: HandIn): string {
  const work = [...exercises].map(([id, {answers, ...each}]) => [id, {...each, answers: Object.fromEntries(answers)}]);
  const marked = marks && marks.size > 0 ? {marks: Object.fromEntries(marks)} : {};
  return `${JSON.stringify({format: FORMAT, version: VERSION, ...rest, exercises: Object.fromEntries(work), ...marked}, null, 1)}\n`;
}
