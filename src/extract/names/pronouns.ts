import type {Tokens} from "../doc/tokens.js";
import type {Draft} from "./draft.js";

/** What the pronoun rule knows of an earlier mention. */
export interface Candidate {
  readonly draft: Draft;
  readonly first: number;
  readonly last: number;
  readonly subject: boolean;
  /** It is the speaker of a quote. */
  readonly speaks: boolean;
  /** It stands in what someone is quoted or reported as saying. */
  readonly reported: boolean;
}

export interface Pronoun {
  readonly token: number;
  readonly gender: "m" | "f" | null;
  readonly number: "person" | "thing" | "plural";
  readonly subject: boolean;
  readonly speaks: boolean;
  /** The quote, by number, in whose words it stands; -1 for none; and whether those words stand in quotation marks. */
  readonly quote: number;
  readonly direct: boolean;
}

const FORMS: Readonly<Record<string, Pick<Pronoun, "gender" | "number">>> = {
  he: {gender: "m", number: "person"},
  him: {gender: "m", number: "person"},
  his: {gender: "m", number: "person"},
  himself: {gender: "m", number: "person"},
  she: {gender: "f", number: "person"},
  her: {gender: "f", number: "person"},
  hers: {gender: "f", number: "person"},
  herself: {gender: "f", number: "person"},
  it: {gender: null, number: "thing"},
  its: {gender: null, number: "thing"},
  itself: {gender: null, number: "thing"},
  they: {gender: null, number: "plural"},
  them: {gender: null, number: "plural"},
  their: {gender: null, number: "plural"},
  theirs: {gender: null, number: "plural"},
  themselves: {gender: null, number: "plural"}
};

/** The form of a third-person pronoun; undefined for any other word. */
export function pronounForm(lower: string): Pick<Pronoun, "gender" | "number"> | undefined {
  return Object.hasOwn(FORMS, lower) ? FORMS[lower] : undefined;
}

const REACH_SENTENCES = 8;
const REACH_MENTIONS = 60;

/**
 * Who a pronoun stands for: of those named before it in the last sentences, gender and number agreeing, the one who speaks,
 * is a subject, is near, and is named outside what others are quoted as saying. Null where nobody fits.
 * Weights set by hand on news, after Lappin and Leass (1994), with speaking as one more sign.
 */
export function antecedent(
  k: Tokens,
  pronoun: Pronoun,
  candidates: readonly Candidate[],
  speakerOf: (quote: number) => Draft | null
): Draft | null {
  const joined = candidates.at(-1);
  if (joined && isJoined(k, pronoun.token, joined.last) && agrees(joined.draft, pronoun)) return joined.draft;
  const isObject = OBJECT.has(k.lower[pronoun.token]!);
  let best: Draft | null = null;
  let bestScore = -Infinity;
  const own = pronoun.quote >= 0 ? speakerOf(pronoun.quote) : null;
  const seen = new Map<Draft, number>();
  for (let c = candidates.length - 1; c >= Math.max(0, candidates.length - REACH_MENTIONS); c--) {
    const candidate = candidates[c]!;
    const distance = k.sentence[pronoun.token]! - k.sentence[candidate.last]!;
    if (distance > REACH_SENTENCES) break;
    if (!agrees(candidate.draft, pronoun)) continue;
    if (pronoun.direct && candidate.draft === own) continue;
    // “Holm spoke with Ruiz to make him aware”: an object is not the subject of its own clause
    if (isObject && candidate.subject && distance === 0) continue;
    let score = distance === 0 ? 2 : -3 * distance;
    if (candidate.subject) score += isObject ? 3 : 6;
    if (candidate.speaks) score += pronoun.speaks ? 9 : isObject ? 2 : 5;
    if (candidate.reported && pronoun.quote < 0) score -= 6;
    if (candidate.draft === own) score += 4;
    if (k.paragraph[candidate.last] !== k.paragraph[pronoun.token]) score -= 4;
    else if (candidate.subject && distance === 1 && !isObject) score += 6;
    if (pronoun.gender && !candidate.draft.gender) score -= 3;
    if (pronoun.number === "thing" && candidate.draft.kind === "place") score -= 6;
    // named again and again: a little more for each time, up to three
    const times = seen.get(candidate.draft) ?? 0;
    seen.set(candidate.draft, times + 1);
    if (times > 0) score += Math.min(times, 3);
    if (score > bestScore) [best, bestScore] = [candidate.draft, score];
  }
  return best;
}

const OBJECT: ReadonlySet<string> = new Set(["him", "them"]);
const POSSESSIVE: ReadonlySet<string> = new Set(["his", "her", "its", "their"]);

/** “Assad and his regime”: the possessive is the name's it is joined to. */
function isJoined({lower}: Tokens, token: number, last: number): boolean {
  return last === token - 2 && lower[token - 1] === "and" && POSSESSIVE.has(lower[token]!);
}

function agrees({kind, gender, plural, name}: Draft, {number, gender: wanted}: Pronoun): boolean {
  if (/^(?:some|any|every|no)(?:one|body)$/.test(name)) return false;
  if (number === "person") return kind === "person" && !plural && (!gender || gender === wanted);
  if (number === "plural") return plural || kind === "group";
  return !plural && kind !== "person" && kind !== "group" && kind !== "other";
}
