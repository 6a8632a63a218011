import type {Exercise, Part} from "../types.js";

/** What a student sees of an exercise, as lines of text: for showing what an author has changed since it was answered. */
export function wordingOf({title, task, parts}: Exercise): string {
  return [
    title,
    task,
    ...parts.flatMap((part) => [...(part.ask === undefined ? [] : [part.ask]), ...linesOf(part)])
  ].join("\n");
}

function linesOf(part: Part): readonly string[] {
  switch (part.kind) {
    case "choice":
      return part.options.map((option) => `- ${option}`);
    case "order":
      return part.items.map((item) => `- ${item}`);
    case "match":
      return [...part.items.map((item) => `- ${item}`), ...part.options.map((option) => `  = ${option}`)];
    case "number":
      return part.unit === null ? [] : [`a number of ${part.unit}`];
    case "mark":
      return [`marks in ${part.article}: ${part.label}`];
    case "text":
      return [`${part.atLeast} to ${part.atMost} words, citations: ${part.citations}`];
    case "code":
      return [part.setup, part.starter].filter((code) => code !== "");
  }
}
