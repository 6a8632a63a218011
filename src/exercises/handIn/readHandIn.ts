import type {Answer} from "../types.js";
import {isObject, readAnswer, readMarks} from "./readAnswer.js";
import {FORMAT, LARGEST, LONGEST_WORDING, VERSION, type HandIn, type Work} from "./types.js";

/** A hand-in read from a file, with what was odd about it, or the reason why it is none. */
export type ReadHandIn =
  | {readonly ok: true; readonly handIn: HandIn; readonly oddities: readonly string[]}
  | {readonly ok: false; readonly reason: string};

const known = ["format", "version", "name", "student", "saved", "kit", "corpus", "exercises", "marks"];
const knownWork = ["edition", "wording", "tries", "answers"];

/** Reads the text of a hand-in. Never throws; takes over only what it knows, bounded in length and number. */
export function readHandIn(text: string): ReadHandIn {
  if (text.length > LARGEST) return no(`the file is larger than ${LARGEST / 1e6} MB`);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return no(text.trim() === "" ? "the file is empty" : "the file is no JSON");
  }
  if (!isObject(json) || json["format"] !== FORMAT) return no("the file is no hand-in of this kit");
  if (json["version"] !== VERSION)
    return no(
      `the file is a hand-in of version ${String(json["version"]).slice(0, 20)}; this kit reads version ${VERSION}`
    );
  const work = json["exercises"];
  if (!isObject(work)) return no("the file holds no exercises");
  const exercises = new Map<string, Work>();
  const extra = Object.keys(json).filter((key) => !known.includes(key));
  for (const [id, each] of Object.entries(work).slice(0, 1000)) {
    if (!/^[a-z0-9-]{1,100}$/.test(id) || !isObject(each)) {
      extra.push(`exercise ${id}`);
      continue;
    }
    extra.push(...Object.keys(each).filter((key) => !knownWork.includes(key)));
    const {tries, wording} = each;
    exercises.set(id, {
      edition: line(each["edition"], 40),
      ...(typeof wording === "string" ? {wording: lines(wording, LONGEST_WORDING)} : {}),
      tries: typeof tries === "number" && Number.isInteger(tries) && tries >= 0 && tries < 1e6 ? tries : 0,
      answers: answersOf(each["answers"])
    });
  }
  const marks = readMarks(json["marks"]);
  const saved = line(json["saved"], 40);
  const handIn: HandIn = {
    name: line(json["name"], 200),
    student: line(json["student"], 200),
    saved: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(saved) ? saved : "",
    kit: line(json["kit"], 40),
    corpus: line(json["corpus"], 40),
    exercises,
    ...(marks.size > 0 ? {marks} : {})
  };
  const fields = [...new Set(extra.map((key) => line(key, 40)))].slice(0, 5);
  const oddities =
    fields.length > 0 ? [`it holds what no hand-in has, and what counts for nothing: ${fields.join(", ")}`] : [];
  return {ok: true, handIn, oddities};
}

const no = (reason: string): ReadHandIn => ({ok: false, reason});

function answersOf(value: unknown): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const [id, each] of isObject(value) ? Object.entries(value).slice(0, 50) : []) {
    const answer = readAnswer(each);
    if (/^\d{1,3}$/.test(id) && answer) answers.set(id, answer);
  }
  return answers;
}

/** Lines of text, each as `line` gives it. */
function lines(value: string, most: number): string {
  return value
    .slice(0, most)
    .split("\n")
    .map((each) => each.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trimEnd())
    .join("\n");
}

/** One line of text, without control characters or marks that turn the direction of writing. */
function line(value: unknown, most: number): string {
  if (typeof value !== "string") return "";
  return value
    .slice(0, most * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, most);
}
