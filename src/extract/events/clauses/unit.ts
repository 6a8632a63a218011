/** A noun phrase without what follows its head: “the Syrian government”, “Russia's foreign minister”. */
export interface NounPhrase {
  readonly kind: "np";
  readonly first: number;
  readonly last: number;
  /** Its last noun. */
  readonly head: number;
  /** The possessor, as tokens: “Russia” in “Russia's sale”, “his” in “his visit”. */
  readonly owner: readonly [number, number] | null;
  /** Begins with “the”, “this”, a possessor, or is a name: it is known already. */
  readonly definite: boolean;
}

export type VerbForm = "finite" | "to" | "ing" | "participle";

/** A verb with its auxiliaries: “has not been killed”, “to sell”. */
export interface VerbGroup {
  readonly kind: "vg";
  readonly first: number;
  readonly last: number;
  readonly head: number;
  form: VerbForm;
  readonly negated: boolean;
  readonly modal: "will" | "may" | "must" | null;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly perfect: boolean;
  readonly past: boolean;
}

/** Anything else that matters between them. */
export interface Mark {
  readonly kind: "comma" | "cc" | "adp" | "rel" | "sconj" | "quote" | "adj" | "time" | "stop";
  readonly first: number;
  readonly last: number;
}

export type Unit = NounPhrase | VerbGroup | Mark;
