import type {OwnText} from "./types.js";

/** The name a text goes under: the reader's, its title, or its first words. */
export function nameOfText({name, fields, text}: Pick<OwnText, "name" | "fields" | "text">): string {
  const words = name ?? fields.title ?? text.trim().split("\n", 1)[0] ?? "";
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/u, "")} …` : words || "No words";
}
