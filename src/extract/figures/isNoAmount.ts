import type {Doc} from "../doc/readDoc.js";

const NUMBERED = new Set(
  (
    "no number article resolution section chapter flight highway route page room channel phase part act bill rule " +
    "paragraph district class level day week type title figure table version apollo formula group interstate unit"
  ).split(" ")
);
const TIME_UNITS =
  /^[ -]?(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie|a\.?m\b|p\.?m\b|o'clock)s?\b/i;
const POINTED = new Set("the these those both all its their his her our my your which".split(" "));

/** Numbers that count nothing: in a name (S-300, Su-27, Article 5), an age after a name, a time of day, a score, “the two countries”. */
export function isNoAmount(
  doc: Doc,
  first: number,
  end: number,
  found: {value: number | null; digits: boolean}
): boolean {
  const {tokens, text} = doc;
  const start = tokens.start[first]!;
  const before = text[start - 1] ?? " ";
  if (/[\p{L}\p{N}/#:._-]/u.test(before)) return true;
  if (
    /^(?:[-/:]\p{L}|[\p{L}/:]|[.,]\d)/u.test(text.slice(end, end + 2)) &&
    !/^-(?:\p{L}+)/u.test(text.slice(end, end + 4))
  )
    return true;
  if (TIME_UNITS.test(text.slice(end, end + 12))) return true;
  if (first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]) return false;
  const last = tokens.lower[first - 1]!;
  if (!found.digits && (found.value ?? 0) < 20 && POINTED.has(last)) return true;
  return found.digits && NUMBERED.has(last.replace(/\.$/, ""));
}
