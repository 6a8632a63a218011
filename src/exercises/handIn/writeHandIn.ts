import {FORMAT, VERSION, type HandIn} from "./types.js";

/** A hand-in as the text of its file. */
export function writeHandIn({exercises, ...rest}: HandIn): string {
  const work = [...exercises].map(([id, {answers, ...each}]) => [id, {...each, answers: Object.fromEntries(answers)}]);
  return `${JSON.stringify({format: FORMAT, version: VERSION, ...rest, exercises: Object.fromEntries(work)}, null, 1)}\n`;
}
