import type {Extraction, Span} from "../extract/types.js";

export type Change = "lost" | "changed" | "gained";

/** One row that differs between two readings of one text. */
export interface Difference extends Span {
  readonly table: "quotes" | "events" | "times" | "people" | "figures" | "zones";
  readonly change: Change;
  /** The words of the row. */
  readonly words: string;
  /** What changed: “speaker: Ana Ruiz, now nobody”. */
  readonly details: readonly string[];
}

/** What is compared in each table, by the words it goes under. */
const FIELDS = {
  quotes: {
    text: "words",
    speaker: "speaker",
    type: "type",
    cue: "cue",
    stance: "stance",
    addressee: "told",
    via: "through",
    place: "place",
    saidOn: "said on",
    quotedIn: "inside"
  },
  events: {text: "words", status: "status", actor: "who", target: "to whom", date: "date", claimedBy: "who says so"},
  times: {text: "words", value: "means", type: "kind"},
  figures: {text: "words", value: "value", unit: "counted in", approximate: "approximate"},
  zones: {text: "words", kind: "kind"}
} as const;

type Row = Span & {readonly text: string} & Readonly<Record<string, unknown>>;

/** The rows that one reading has and another lacks, has otherwise, or has besides, in the order of the text. */
export function compareReadings(before: Extraction, after: Extraction): Difference[] {
  const out: Difference[] = [];
  for (const table of Object.keys(FIELDS) as (keyof typeof FIELDS)[])
    out.push(...compareRows(table, rowsOf(before, table), rowsOf(after, table), FIELDS[table]));
  out.push(...comparePeople(before, after));
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Ids such as q3 change when a row before them is lost: they say nothing of the row. */
function rowsOf(extraction: Extraction, table: keyof typeof FIELDS): Row[] {
  if (table !== "quotes") return extraction[table] as unknown as Row[];
  const words = new Map(extraction.quotes.map(({id, text}) => [id, text]));
  return extraction.quotes.map((quote) => ({
    ...quote,
    quotedIn: quote.quotedIn === null ? null : `“${short(words.get(quote.quotedIn) ?? "")}”`
  }));
}

function compareRows(
  table: Difference["table"],
  before: readonly Row[],
  after: readonly Row[],
  fields: Readonly<Record<string, string>>
): Difference[] {
  const partner = pair(before, after);
  const taken = new Set(partner.filter((j) => j >= 0));
  const row = (change: Change, of: Row, details: readonly string[] = []): Difference => ({
    table,
    change,
    start: of.start,
    end: of.end,
    words: short(of.text),
    details
  });
  return [
    ...before.flatMap((old, i) => {
      const now = after[partner[i]!];
      if (!now) return [row("lost", old)];
      const details = Object.entries(fields).flatMap(([field, name]) =>
        old[field] === now[field] ? [] : [`${name}: ${said(old[field])}, now ${said(now[field])}`]
      );
      return details.length > 0 ? [row("changed", old, details)] : [];
    }),
    ...after.filter((_, j) => !taken.has(j)).map((now) => row("gained", now))
  ];
}

/** For each row the one of the other list that stands in the same place, or shares more than half of its characters; -1 for none. */
function pair(before: readonly Row[], after: readonly Row[]): number[] {
  const exact = new Map<string, number>();
  after.forEach(({start, end}, j) => exact.set(`${start}-${end}`, j));
  const taken = new Set<number>();
  const out = before.map(({start, end}) => {
    const j = exact.get(`${start}-${end}`) ?? -1;
    if (j < 0 || taken.has(j)) return -1;
    taken.add(j);
    return j;
  });
  const starts = after.map(({start}) => start);
  const widest = after.reduce((most, {start, end}) => Math.max(most, end - start), 0);
  before.forEach(({start, end}, i) => {
    if (out[i]! >= 0) return;
    let best = 0.5;
    for (let j = firstAt(starts, start - widest); j < after.length && starts[j]! < end; j++) {
      if (taken.has(j)) continue;
      const shared = Math.min(end, after[j]!.end) - Math.max(start, starts[j]!);
      const share = shared / Math.max(end - start, after[j]!.end - starts[j]!, 1);
      if (share > best) [best, out[i]] = [share, j];
    }
    if (out[i]! >= 0) taken.add(out[i]!);
  });
  return out;
}

function firstAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (starts[mid]! < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

function comparePeople(before: Extraction, after: Extraction): Difference[] {
  const now = new Map(after.people.map((person) => [person.name, person]));
  const was = new Map(before.people.map((person) => [person.name, person]));
  const place = (person: Extraction["people"][number]): Span => person.mentions[0] ?? {start: 0, end: 0};
  const row = (change: Change, person: Extraction["people"][number], details: readonly string[] = []): Difference => ({
    table: "people",
    change,
    start: place(person).start,
    end: place(person).end,
    words: person.name,
    details
  });
  return [
    ...before.people.flatMap((person) => {
      const other = now.get(person.name);
      if (!other) return [row("lost", person)];
      const [a, b] = [person.mentions.length, other.mentions.length];
      const details = [
        ...(a === b ? [] : [`mentions: ${a}, now ${b}`]),
        ...(person.role === other.role ? [] : [`role: ${said(person.role)}, now ${said(other.role)}`])
      ];
      return details.length > 0 ? [row("changed", person, details)] : [];
    }),
    ...after.people.filter(({name}) => !was.has(name)).map((person) => row("gained", person))
  ];
}

const said = (value: unknown): string =>
  value == null ? "nothing" : typeof value === "string" ? short(value) : String(value);

/** The words of a quote; where it is interrupted, its pieces alone. */
export const quoted = ({
  text,
  parts
}: {
  readonly text: string;
  readonly parts?: readonly {readonly text: string}[];
}): string => (parts ? parts.map((part) => part.text).join(" … ") : text);

/** Words on one line, cut where they are many. */
export function short(text: string, most = 90): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s\S*$/u, "")} …`;
}
