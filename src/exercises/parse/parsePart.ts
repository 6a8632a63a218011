import type {Key} from "../../annotation/keys/keySpans.js";
import type {Span} from "../../extract/types.js";
import {fingerprint} from "../fingerprint.js";
import type {ChoicePart, MarkPart, MatchPart, NumberPart, OrderPart, Part, Remark, TextPart, Texts} from "../types.js";
import {readFields, type Fields} from "./fields.js";
import {findWords} from "./findWords.js";
import {keyFromFile} from "./keyFromFile.js";
import type {Report} from "./report.js";
import type {Fence} from "./splitLesson.js";

/** What lessons name words of: the articles, and the teacher's keys of them. */
export interface Sources {
  readonly texts: Texts;
  readonly keys: readonly Key[];
}

/** What every part needs, before its kind is known. */
export interface PartFrame extends Sources {
  readonly id: string;
  readonly report: Report;
}

type ParsePart = (fence: Fence, frame: PartFrame) => Part | null;

/** The kinds of answers without code, by the word that opens their block. */
export const partParsers: Readonly<Record<string, ParsePart>> = {
  choice: parseChoice,
  number: parseNumber,
  order: parseOrder,
  match: parseMatch,
  mark: parseMark,
  text: parseText
};

function parseChoice(fence: Fence, {id, report}: PartFrame): ChoicePart | null {
  const fields = readFields(fence.text, fence.line, ["points", "ask", "many", "options"], report);
  const options = fields.list("options").map(optionOf);
  const key = options.flatMap(({right}, i) => (right ? [i] : []));
  const many = fields.flag("many");
  const line = fields.lineOf("options");
  if (options.length < 2) report.add(line, `there are ${options.length} options`, "write two or more under options:");
  if (key.length === 0) report.add(line, "no option is right", "write right: true below the one that is");
  if (!many && key.length > 1) report.add(line, `${key.length} options are right`, "leave one, or write many: true");
  if (options.some(({text}) => text === "")) report.add(line, "an option has no text", 'write - text: "…"');
  const wrong = options.flatMap(({remark, open}, when) => (remark === null ? [] : [{when, message: remark, open}]));
  for (const {when} of wrong)
    if (key.includes(when))
      report.add(line, `option ${when + 1} is right and has a remark`, "put the remark at a wrong one");
  return {kind: "choice", id, ...frameOf(fields), many, options: options.map(({text}) => text), key, wrong};
}

function optionOf(item: unknown): {text: string; right: boolean; remark: string | null; open: boolean} {
  if (typeof item === "string") return {text: item, right: false, remark: null, open: false};
  const {text, right, remark, open} = (item ?? {}) as Record<string, unknown>;
  return {
    text: text == null ? "" : String(text),
    right: right === true,
    remark: typeof remark === "string" ? remark : null,
    open: open === true
  };
}

function parseNumber(fence: Fence, {id, report}: PartFrame): NumberPart | null {
  const fields = readFields(fence.text, fence.line, ["points", "ask", "answer", "tolerance", "unit", "wrong"], report);
  const value = fields.number("answer");
  if (!fields.has("answer")) report.add(fence.line, "there is no answer", "write answer: and the number");
  const wrong = remarks(fields, report, (item) => (typeof item["answer"] === "number" ? item["answer"] : null));
  const rest = {...frameOf(fields), unit: fields.text("unit"), wrong};
  const tolerance = fields.number("tolerance") ?? 0;
  return value === null ? null : {kind: "number", id, ...rest, key: {value, tolerance}};
}

function parseOrder(fence: Fence, {id, report}: PartFrame): OrderPart | null {
  const fields = readFields(fence.text, fence.line, ["points", "ask", "items", "wrong"], report);
  const right = fields.list("items").map(String);
  if (right.length < 3)
    report.add(fields.lineOf("items"), `there are ${right.length} items`, "write three or more, in the right order");
  if (new Set(right).size < right.length)
    report.add(fields.lineOf("items"), "an item stands there twice", "make them differ");
  // An order that depends on the words alone: the same on every build, and no sign of the right one.
  const items = [...right].sort((a, b) => (fingerprint(a) < fingerprint(b) ? -1 : 1));
  const key = right.map((item) => items.indexOf(item));
  const wrong = remarks(fields, report, (item) => {
    const [first, then] = [items.indexOf(String(item["first"])), items.indexOf(String(item["then"]))];
    return first < 0 || then < 0 ? null : {first, then};
  });
  return {kind: "order", id, ...frameOf(fields), items, key, wrong};
}

function parseMatch(fence: Fence, {id, report}: PartFrame): MatchPart | null {
  const fields = readFields(fence.text, fence.line, ["points", "ask", "pairs", "others", "none", "wrong"], report);
  const none = fields.text("none");
  const pairs = fields.list("pairs").map((item) => (item ?? {}) as Record<string, unknown>);
  const line = fields.lineOf("pairs");
  if (pairs.length < 2) report.add(line, `there are ${pairs.length} pairs`, "write two or more under pairs:");
  const bare = pairs.some((pair) => typeof pair["item"] !== "string" || (pair["option"] == null && none === null));
  if (bare)
    report.add(
      line,
      "a pair has no item or no option",
      "write item: and option:, or say under none: that there is none"
    );
  const texts = [...pairs.map(({option}) => option).filter((option) => option != null), ...fields.list("others")].map(
    String
  );
  // As for items to be ordered: by the words alone. “None” comes last.
  const sorted = [...new Set(texts)].sort((a, b) => (fingerprint(a) < fingerprint(b) ? -1 : 1));
  const options = none === null ? sorted : [...sorted, none];
  const items = pairs.map(({item}) => String(item));
  const placeOf = (option: unknown): number => options.indexOf(option == null ? (none ?? "") : String(option));
  const wrong = remarks(fields, report, (item) => {
    const when = {item: items.indexOf(String(item["item"])), option: placeOf(item["option"])};
    return when.item < 0 || when.option < 0 ? null : when;
  });
  const key = pairs.map(({option}) => placeOf(option));
  return {kind: "match", id, ...frameOf(fields), items, options, key, wrong};
}

function parseMark(fence: Fence, {id, texts, keys, report}: PartFrame): MarkPart | null {
  const known = ["points", "ask", "article", "label", "key", "only", "wrong"];
  const fields = readFields(fence.text, fence.line, known, report);
  const named = fields.text("article");
  const article = named !== null && texts.has(named) ? named : null;
  if (named !== null && article === null) report.missing.add(named);
  if (article === null)
    report.add(
      fields.lineOf("article"),
      `there is no article “${named ?? ""}”`,
      `use one of ${[...texts.keys()].join(", ")}`
    );
  if (!fields.has("key"))
    report.add(fence.line, "there is no key", "list the words to be marked under key:, or write key: data/keys");
  const byFile = fields.isText("key");
  if (fields.has("only") && !byFile)
    report.add(fields.lineOf("only"), "only: goes with key: data/keys", "take it away, or take the key from there");
  const rest = {...frameOf(fields), label: fields.text("label") ?? "mark"};
  const listed = byFile ? [] : fields.list("key");
  // Where words stand is known in an article only.
  if (article === null) return null;
  const spanOf = (item: unknown, key: string): Span | null => {
    const place = findWords(item, article, fields.lineOf(key), texts, report);
    return place && {start: place.start, end: place.end};
  };
  const taken = byFile ? keyFromFile(fields, article, keys, report) : null;
  return {
    kind: "mark",
    id,
    ...rest,
    article,
    ...(taken ? {keyLabel: taken.label} : {}),
    key: taken?.spans ?? listed.map((item) => spanOf(item, "key")).filter((span) => span !== null),
    wrong: remarks(fields, report, (item) => spanOf(item["marks"], "wrong"))
  };
}

const textKeys = ["points", "ask", "citations", "citationPoints", "key", "atLeast", "atMost", "rubric", "wrong"];

function parseText(fence: Fence, {id, texts, report}: PartFrame): TextPart | null {
  const fields = readFields(fence.text, fence.line, textKeys, report);
  const key = fields
    .list("key")
    .map((item) => findWords(item, null, fields.lineOf("key"), texts, report))
    .filter((place) => place !== null);
  const citations = fields.number("citations") ?? 0;
  if (citations > key.length)
    report.add(
      fields.lineOf("citations"),
      `${citations} citations are asked for and ${key.length} would count`,
      "list more under key:"
    );
  const {points} = frameOf(fields);
  const wrong = remarks(fields, report, (item) =>
    findWords(item["cites"], null, fields.lineOf("wrong"), texts, report)
  );
  return {
    kind: "text",
    id,
    ...frameOf(fields),
    citations,
    citationPoints: fields.number("citationPoints") ?? (citations > 0 ? points / 2 : 0),
    atLeast: fields.number("atLeast") ?? 1,
    atMost: fields.number("atMost") ?? 200,
    rubric: fields.list("rubric").map(String),
    key,
    wrong
  };
}

/** What every part has. */
function frameOf(fields: Fields): {readonly points: number; readonly ask?: string} {
  const ask = fields.text("ask");
  return {points: fields.number("points") ?? 0, ...(ask === null ? {} : {ask})};
}

function remarks<When>(
  fields: Fields,
  report: Report,
  whenOf: (item: Record<string, unknown>) => When | null
): Remark<When>[] {
  return fields.list("wrong").flatMap((item) => {
    const each = (item ?? {}) as Record<string, unknown>;
    const when = typeof item === "object" ? whenOf(each) : null;
    const message = each["message"];
    if (when !== null && typeof message === "string") return [{when, message, open: each["open"] === true}];
    report.add(
      fields.lineOf("wrong"),
      `${JSON.stringify(item)} is no wrong answer`,
      "name the answer and its message:"
    );
    return [];
  });
}
