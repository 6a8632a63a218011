import type {Known} from "../lexicon/known.js";
import type {Gender} from "../lexicon/words.js";
import type {NameParts} from "./persons.js";
import type {Tokens} from "../doc/tokens.js";
import type {Entity, NameKind, NameMention} from "./types.js";

/** An entity while an article is read. */
export interface Draft {
  readonly id: number;
  name: string;
  kind: NameKind;
  gender: Gender;
  plural: boolean;
  role: string | null;
  country: string | null;
  known: Known | null;
  parts: NameParts | null;
  /** How many mentions by name, and where the last full one stands (token). */
  count: number;
  lastFull: number;
  readonly rules: string[];
}

/** A new entity at the end of a list. */
export function newDraft(drafts: Draft[], name: string, kind: NameKind, rule: string): Draft {
  const draft: Draft = {
    id: drafts.length,
    name,
    kind,
    gender: null,
    plural: false,
    role: null,
    country: null,
    known: null,
    parts: null,
    count: 0,
    lastFull: -1,
    rules: [rule]
  };
  drafts.push(draft);
  return draft;
}

/** The entity as the article's reader gets it. */
export function asEntity({id, name, kind, gender, plural, role, country, rules}: Draft): Entity {
  return {id, name, kind, gender, plural, role, country, rules: [...new Set(rules)]};
}

/** “Ana Ruiz’s”, “the harbour pilots’”, “the United Nations’”. */
export const possessive = ({name, plural}: Pick<Entity, "name" | "plural">): string =>
  (plural && name.endsWith("s")) || /(?:States|Nations)$/.test(name) ? `${name}’` : `${name}’s`;

/** A mention while an article is read. */
export type Rough = Omit<NameMention, "start" | "end" | "text" | "entity"> & {readonly draft: Draft};

/** Whether a verb follows a mention, at once or after what belongs to it (“of Oslo University”, “, an expert …,”), and no preposition stands before it. */
export function isSubject(k: Tokens, first: number, last: number): boolean {
  if (first > 0 && k.sentence[first - 1] === k.sentence[first] && k.pos[first - 1] === "ADP") return false;
  let at = afterComplement(k, last);
  while (at < k.n && k.pos[at] === "ADV") at++;
  if (at >= k.n || k.sentence[at] !== k.sentence[last]) return false;
  if (k.word[at] === ",") return /^(?:who|which|a|an|the)$/.test(k.lower[at + 1] ?? "");
  return k.pos[at] === "VERB" || k.pos[at] === "AUX";
}

/** The first token after a mention and the phrase that says whence or of what body it is: “Ana Ruiz of Oslo University |”. */
function afterComplement(k: Tokens, last: number): number {
  if (!/^(?:of|from|at|for)$/.test(k.lower[last + 1] ?? "")) return last + 1;
  let at = last + 2;
  while (at < k.n && at < last + 10 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(k.pos[at]!)) at++;
  return at;
}
