import {known, lookupKey} from "../extract/lexicon/known.js";
import type {Extraction, Span} from "../extract/types.js";

/** A trace that editing, translation or pasting has left in a text. */
export interface Seam extends Span {
  /** What is to be seen there, as a sentence without full stop. */
  readonly says: string;
}

type Source = Pick<Extraction, "people" | "zones"> & {readonly text: string};
type Rule = (source: Source) => Seam[];

const rules: readonly Rule[] = [
  articleBeforeName,
  verbMissing,
  numberClash,
  wordTwice,
  spaceInsideMarks,
  twoKindsOfMarks,
  twoSpellings,
  leftovers
];

/** Traces of how a text came to be, in its order. They are signs to look at, not faults to count. */
export function findSeams(source: Source): Seam[] {
  return rules.flatMap((rule) => rule(source)).sort((a, b) => a.start - b.start || b.end - a.end);
}

const found = (text: string, pattern: RegExp, says: (match: RegExpExecArray) => string | null): Seam[] =>
  [...text.matchAll(pattern)].flatMap((m) => {
    const words = says(m);
    return words == null ? [] : [{start: m.index, end: m.index + m[0].length, says: words}];
  });

/** “the Moscow would not deliver”: a name that takes no article has one. */
function articleBeforeName({text}: Source): Seam[] {
  return found(text, /\b[Tt]he (\p{Lu}\p{L}+) (?=would|will|has|had|is|was|did|does|could|may|said|says)/gu, (m) => {
    const entry = known.get(lookupKey(m[1]!));
    return entry?.kind === "government" && entry.name === m[1]
      ? `“${m[0].trim()}”: the name ${m[1]!} takes no article`
      : null;
  }).map((seam) => ({...seam, end: seam.end - 1}));
}

/** “have in a deadlock”: an auxiliary without its verb. */
function verbMissing({text}: Source): Seam[] {
  return found(text, /\b(?:have|has) (?:in|at|of|with) an? \p{Ll}+/gu, (m) => `“${m[0]}”: a verb is missing`);
}

/** “is supplying arms … and were meant”: one subject, a singular and a plural verb. */
function numberClash({text}: Source): Seam[] {
  return found(
    text,
    /\b(is|was) \p{Ll}+ing\b((?:(?!\b(?:that|which|who|are|were|but|if|when|while|as|because)\b)[^.!?\r\n“”"])*?)\band (were|are)\b(?! not only)/gu,
    (m) => `“${m[1]!} … and ${m[3]!}”: one subject, two numbers`
  );
}

/** “the the”. */
function wordTwice({text}: Source): Seam[] {
  return found(text, /\b(\p{Ll}{2,}) \1\b/gu, (m) =>
    m[1] === "had" || m[1] === "that" ? null : `“${m[0]}”: a word twice`
  );
}

/** “assistance ”: a space before the mark that closes. */
function spaceInsideMarks({text}: Source): Seam[] {
  return found(
    text,
    /(?<!\p{L})\p{L}+[ \u00a0]”|“[ \u00a0]\p{L}+/gu,
    (m) => `“${m[0].replace(/[“”]/g, "").trim()}”: a space inside the quotation mark`
  );
}

/** Curly and straight quotation marks in one text: two hands, or two machines. */
function twoKindsOfMarks({text}: Source): Seam[] {
  const [curly, straight] = [/“[^”\r\n]*”/gu, /"[^"\r\n]*"/gu].map((pattern) => [...text.matchAll(pattern)]);
  const fewer = curly!.length < straight!.length ? curly! : straight!;
  if (fewer.length === 0) return [];
  const m = fewer[0]!;
  return [
    {
      start: m.index,
      end: m.index + m[0].length,
      says: `${fewer === curly ? "Curly" : "Straight"} quotation marks here, ${fewer === curly ? "straight" : "curly"} ones elsewhere`
    }
  ];
}

/** “Sergei” and “Sergey”: one name, spelled in two ways. */
function twoSpellings({people}: Source): Seam[] {
  return people.flatMap(({variants, mentions, kind}) => {
    if (kind !== "person") return [];
    const names = variants.map((v) => /(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}-]+)$/u.exec(v)).filter((m) => m != null);
    for (const a of names)
      for (const b of names)
        if (a[1]! < b[1]! && a[2] === b[2] && nearly(a[1]!, b[1]!)) {
          const at = mentions.find((m) => m.text.endsWith(b[0]));
          if (at)
            return [
              {
                start: at.start,
                end: at.end,
                says: `“${a[1]!}” and “${b[1]!}”: one man, two spellings`.replace("man", "name")
              }
            ];
        }
    return [];
  });
}

/** One letter apart. */
function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return (
    a.slice(same + 1) === b.slice(same + 1) ||
    a.slice(same) === b.slice(same + 1) ||
    a.slice(same + 1) === b.slice(same)
  );
}

const leftover = {
  deskNote: "A note of the desk has stayed in the text",
  credit: "The credits say who wrote it and who edited it",
  caption: "The caption of a picture that is not here"
} as const;

/** What is no part of the story and has come along. */
function leftovers({zones}: Source): Seam[] {
  const seen = new Set<string>();
  return zones.flatMap(({start, end, kind}) => {
    if (!(kind in leftover) || seen.has(kind)) return [];
    seen.add(kind);
    return [{start, end, says: leftover[kind as keyof typeof leftover]}];
  });
}
