import type {Tokens} from "../doc/tokens.js";
import {known, knownAlone, lookupKey} from "../lexicon/known.js";
import {bodiesOf, calendar, given, particles, roles, stops, titles} from "../lexicon/words.js";

/** No name has more words than this. */
const LONGEST = 16;

/** Whether a token starts with a capital letter. */
export function isCapital(word: string): boolean {
  const c = word.charCodeAt(0);
  if (c < 128) return c >= 65 && c <= 90;
  const first = word[0];
  return first !== undefined && first !== first.toLowerCase();
}

/** Whether no white space stands between a token and the next. */
export function joined(k: Tokens, i: number): boolean {
  return i + 1 < k.n && k.end[i] === k.start[i + 1];
}

/**
 * The last token of the run of words, each with a capital or a small word between two such, that starts at a token; -1 where
 * none starts: “Ursula von der Leyen”, “Department of Homeland Security”, “Bashar al-Assad”.
 */
export function readRun(k: Tokens, i: number): number {
  if (!opens(k, i)) return -1;
  let last = i;
  if (!isCapital(k.word[i]!)) last = particleEnd(k, i);
  for (;;) {
    const next = goesOn(k, i, last);
    if (next < 0 || next - i > LONGEST) return last;
    last = next;
  }
}

function opens(k: Tokens, i: number): boolean {
  const word = k.word[i]!;
  const lower = k.lower[i]!;
  if (!isCapital(word)) return particles.has(lower) && particleEnd(k, i) > 0 && isSmallStart(k, i);
  if (calendar.has(lower) && isGiven(k, i)) return true;
  if (stops.has(lower) || calendar.has(lower) || lower === "i") return false;
  // “Mum-of-two Jade Fell”
  if (k.word[i + 1] === "-" && k.lower[i + 2] === "of" && k.word[i + 3] === "-") return false;
  const starts = i === 0 || k.sentence[i - 1] !== k.sentence[i] || /^["“”'‘`:(—–-]+$/.test(k.word[i - 1]!);
  if (!starts || k.pos[i] === "PROPN") return true;
  return titles.has(lower) || given.has(lower) || knownAlone.has(lower) || known.has(lower) || nextIsCapital(k, i);
}

/** “spokesman Jan Hruby”: a month's name as a given name, after what its bearer is. */
function isGiven(k: Tokens, i: number): boolean {
  const role = roles.get(k.lower[i - 1] ?? "");
  return (
    role?.kind === "person" && !role.plural && isCapital(k.word[i + 1] ?? "") && k.sentence[i + 1] === k.sentence[i]
  );
}

function nextIsCapital(k: Tokens, i: number): boolean {
  const n = i + 1;
  if (n >= k.n || k.sentence[n] !== k.sentence[i] || !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(k.pos[i]!)) return false;
  return isCapital(k.word[n]!) && !stops.has(k.lower[n]!) && !calendar.has(k.lower[n]!) && k.pos[i] !== "VERB";
}

/** “al-Ahram”, “al Qaeda”, “bin Laden”: the token where the small word's name goes on; -1 where it does not. */
function particleEnd(k: Tokens, i: number): number {
  let t = i + 1;
  if (t < k.n && particles.has(k.lower[t]!) && !isCapital(k.word[t]!)) t++;
  if (t < k.n && k.word[t] === "-" && joined(k, t - 1) && joined(k, t)) t++;
  return t < k.n && k.sentence[t] === k.sentence[i] && isCapital(k.word[t]!) && !stops.has(k.lower[t]!) ? t : -1;
}

/** Small words open a name only where they are no words of the sentence: al-, or with the name a known one. */
function isSmallStart(k: Tokens, i: number): boolean {
  const lower = k.lower[i]!;
  const end = particleEnd(k, i);
  if (lower === "al" || lower === "el" || lower === "as") return lower !== "as" || k.word[i + 1] === "-";
  return end > 0 && knownAlone.has(lookupKey(spell(k, i, end)));
}

function goesOn(k: Tokens, first: number, last: number): number {
  const n = last + 1;
  if (n >= k.n || k.sentence[n] !== k.sentence[last]) return -1;
  const word = k.word[n]!;
  const lower = k.lower[n]!;
  if (isCapital(word)) {
    if (calendar.has(lower)) return /^(?:may|april|june|august)$/.test(lower) && given.has(k.lower[last]!) ? n : -1;
    return (stops.has(lower) && word.length > 1 && !/^[A-Z.]+$/.test(word)) || lower === "i" ? -1 : n;
  }
  if (word === "-" && joined(k, last) && joined(k, n)) {
    const after = n + 1;
    if (isCapital(k.word[after]!)) return after;
    // “Ban Ki-moon”; but “Western-backed” ends before the hyphen.
    const short = k.word[last]!.length <= 4 && /^[a-z]{2,5}$/.test(k.word[after]!) && k.pos[after] !== "VERB";
    return last > first &&
      short &&
      !/^(?:era|led|born|based|wide|long|like|held|free|run|style|only|type)$/.test(k.word[after]!)
      ? after
      : -1;
  }
  if (word === "&" && n + 1 < k.n && isCapital(k.word[n + 1]!)) return n + 1;
  if (particles.has(lower)) return particleEnd(k, n);
  if ((lower === "of" || lower === "for") && bodiesOf.has(k.lower[last]!)) return bodyOf(k, n);
  // “Department of Health and Human Services”
  if (lower === "and" && n + 1 < k.n && hasOf(k, first, last) && isBodyWord(k, n + 1)) return n + 1;
  return -1;
}

function bodyOf(k: Tokens, of: number): number {
  const t = /^(?:the|an?)$/.test(k.lower[of + 1] ?? "") ? of + 2 : of + 1;
  if (t >= k.n || k.sentence[t] !== k.sentence[of] || !isCapital(k.word[t]!)) return -1;
  if (stops.has(k.lower[t]!) || calendar.has(k.lower[t]!)) return -1;
  return t;
}

function hasOf(k: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (k.lower[i] === "of" || k.lower[i] === "for") return true;
  return false;
}

const BODY_WORD =
  /^(?:health|human|welfare|trade|development|services|security|cooperation|culture|sport|sports|tourism|technology|education|labor|labour|urban|natural|mass|cultural|social|drug|prevention|mental|explosives|firearms|prices|rural|food|public|space|media|science|sciences|arts|medicine)$/;
function isBodyWord(k: Tokens, i: number): boolean {
  return isCapital(k.word[i]!) && BODY_WORD.test(k.lower[i]!);
}

/** The words of a run with one space where the text has any white space. */
export function spell(k: Tokens, first: number, last: number): string {
  let out = k.word[first] ?? "";
  for (let i = first + 1; i <= last; i++) out += (k.end[i - 1] === k.start[i] ? "" : " ") + k.word[i];
  return out;
}
