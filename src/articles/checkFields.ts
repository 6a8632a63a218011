import type {Problem, PublishedFrom} from "../tables/types.js";
import {KEYS, OTHER_WORDS, type Key} from "./frontMatterKeys.js";
import {isDay} from "./isDay.js";
import {nearest} from "./nearest.js";
import type {Field} from "./parseFrontMatter.js";

export type Fields = ReadonlyMap<string, Field>;
type Mistake = Omit<Problem, "file">;

/** Checks the fields of a front matter: each mistake with its line, what was found and what to write. */
export function checkFields(fields: Fields): Mistake[] {
  const mistakes: Mistake[] = [];
  const error = (line: number, found: string, write: string) => mistakes.push({level: "error", line, found, write});
  for (const [name, {value, line}] of fields) {
    if (!isKey(name)) {
      const meant = OTHER_WORDS[name.toLowerCase()] ?? nearest(name, KEYS);
      if (meant) error(line, `the key “${name}” is unknown`, `write “${meant}”`);
    } else if (typeof value !== "string")
      error(line, `“${name}” is ${Array.isArray(value) ? "a list" : "a group of keys"}`, "write its value as text");
    else {
      const wrong = CHECKS[name]?.(value);
      if (wrong) error(line, ...wrong);
    }
  }
  const from = fields.get("publishedFrom");
  if (from?.value === "inferred" && !fields.has("evidence"))
    error(from.line, "“published” is inferred and nothing says from what", "add a line “evidence:” with a sentence");
  if (from && isFrom(from.value) && !fields.has("published"))
    error(from.line, "there is a “publishedFrom” and no “published”", "add the day, as published: 2024-03-07");
  const language = fields.get("language");
  if (typeof language?.value === "string" && !/^en(?:g|glish)?(?:[-_].*)?$/i.test(language.value))
    mistakes.push({
      level: "warning",
      line: language.line,
      found: `“language” is “${language.value}”, and the rules read English only`,
      write: "take the article out, or expect few quotes and events from it"
    });
  return mistakes;
}

const CHECKS: Partial<Record<Key, (value: string) => [found: string, write: string] | null>> = {
  published(value) {
    if (isDay(value)) return null;
    return /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? [`“published” is ${value}, a day that is in no calendar`, "write the day it was published"]
      : [`“published” is “${value}”`, "write the day as 2024-03-07"];
  },
  publishedFrom(value) {
    return isFrom(value) ? null : [`“publishedFrom” is “${value}”`, "write stated, inferred or text"];
  },
  url(value) {
    return /^https?:\/\/[^\s]+$/i.test(value)
      ? null
      : [`“url” is “${value}”`, "write a whole address, as https://example.org/article"];
  }
};

function isKey(name: string): name is Key {
  return (KEYS as readonly string[]).includes(name);
}

function isFrom(value: unknown): value is PublishedFrom {
  return value === "stated" || value === "inferred" || value === "text";
}
