import type {Event, Extraction, Quote, Span, Time} from "../extract/types.js";
import type {ScoreError} from "./scoreError.js";
import {inCommon, wordOffsets} from "./wordOffsets.js";

/** The answer key of an article, made by hand; a field that is absent is not asked. */
export interface AnswerKey {
  readonly article: {readonly id: string; readonly published?: string | null};
  readonly quotes: readonly (Span &
    Partial<Pick<Quote, "speaker" | "cue" | "via" | "addressee" | "saidOn" | "place">> & {
      readonly type: string;
      readonly text: string;
    })[];
  readonly events: readonly (Span &
    Partial<Pick<Event, "actor" | "date" | "claimedBy">> & {readonly status: string; readonly context: string})[];
  readonly timexes: readonly (Span & {readonly text: string; readonly value: string | null})[];
  readonly people: readonly {readonly name: string}[];
}

export interface KeyedText {
  readonly text: string;
  readonly key: AnswerKey;
  readonly found: Pick<Extraction, "quotes" | "events" | "times" | "people" | "published">;
}

export interface KeyScore {
  /** For each thing asked how many are right, of how many, in the order in which they are asked. */
  readonly counts: Readonly<Record<string, {readonly right: number; readonly of: number}>>;
  readonly beyondKey: number;
  readonly errors: readonly ScoreError[];
}

/** A quote is found where its words and the key's agree to this F1, and its columns are compared from the second on. */
const FOUND = 0.8;
const COMPARED = 0.5;

const ASKED = ["via", "addressee", "saidOn", "place"] as const;

/** Scores extractions against their answer keys, column by column. */
export function scoreKey(texts: readonly KeyedText[]): KeyScore {
  const counts: Record<string, {right: number; of: number}> = {};
  const errors: ScoreError[] = [];
  let beyondKey = 0;
  for (const item of texts) {
    const {id} = item.key.article;
    const ask: Ask = (kind, right, wanted, got) => {
      const count = (counts[kind] ??= {right: 0, of: 0});
      count.of++;
      if (right) count.right++;
      else errors.push({kind, id, wanted, got: got ?? null});
    };
    ask(
      "published",
      item.found.published === (item.key.article.published ?? null),
      String(item.key.article.published),
      item.found.published
    );
    beyondKey += askQuotes(item, ask);
    askEvents(item, ask);
    askTimes(item, ask);
    for (const {name} of item.key.people)
      ask(
        "people",
        item.found.people.some((person) => plain(person.name) === plain(name)),
        name,
        null
      );
  }
  return {counts, beyondKey, errors};
}

type Ask = (kind: string, right: boolean, wanted: string, got: string | null | undefined) => void;

function askQuotes({text, key, found}: KeyedText, ask: Ask): number {
  const free = new Set(found.quotes);
  for (const wanted of key.quotes) {
    const words = wordOffsets(text, [wanted]);
    let best: Quote | undefined;
    let closest = 0;
    for (const quote of free) {
      const others = wordOffsets(text, quote.parts ?? [quote]);
      const f1 = (2 * inCommon(words, others)) / (words.size + others.size || 1);
      if (f1 > closest) [best, closest] = [quote, f1];
    }
    ask("quotes found", closest >= FOUND, wanted.text, best?.text);
    if (!best || closest < COMPARED) continue;
    free.delete(best);
    const at = ` (${wanted.text.slice(0, 50)}…)`;
    ask("quote type", best.type === wanted.type, wanted.type + at, best.type);
    ask("speaker", plain(best.speaker) === plain(wanted.speaker), wanted.speaker + at, best.speaker);
    ask("cue", shareWord(best.cue, wanted.cue), wanted.cue + at, best.cue);
    for (const column of ASKED) {
      const value = wanted[column];
      if (!value) continue;
      const got = best[column];
      ask(column, column === "saidOn" ? got === value : within(got, value), value + at, got);
    }
  }
  return free.size;
}

function askEvents({key, found}: KeyedText, ask: Ask): void {
  for (const wanted of key.events) {
    const event = found.events.find((event) => overlap(wanted, event));
    ask("events found", event !== undefined, wanted.context, null);
    if (!event) continue;
    const {status, actor, date, claimedBy, context} = wanted;
    const at = ` (${context})`;
    ask(
      "event status",
      event.status === status || (status === "ongoing" && event.status === "happened"),
      status + at,
      event.status
    );
    if (actor)
      ask(
        "event actor",
        [event.actor, event.actorText].some((name) => plain(name).includes(plain(actor))),
        actor + at,
        event.actor
      );
    if (date) ask("event date", event.date === date, date + at, event.date);
    if (claimedBy)
      ask("event claimed by", plain(event.claimedBy) === plain(claimedBy), claimedBy + at, event.claimedBy);
  }
}

function askTimes({key, found}: KeyedText, ask: Ask): void {
  for (const wanted of key.timexes) {
    const time: Time | undefined = found.times.find((time) => overlap(wanted, time));
    ask("times found", time !== undefined, wanted.text, null);
    if (time) ask("time value", time.value === wanted.value, `${wanted.text} = ${wanted.value}`, time.value);
  }
}

function overlap(a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

/** A name without article, case and marks; two transliterations of the one name that both articles spell their own way. */
function plain(name: string | null | undefined): string {
  return (name ?? "")
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, "")
    .replaceAll("sergey", "sergei")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function within(got: string | null, wanted: string): boolean {
  const [a, b] = [plain(got), plain(wanted)];
  return a.includes(b) || (a !== "" && b.includes(a));
}

function shareWord(a: string | null | undefined, b: string | null | undefined): boolean {
  const words = plain(b).split(" ");
  return plain(a)
    .split(" ")
    .some((word) => words.includes(word));
}
