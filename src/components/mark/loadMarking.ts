import {FileAttachment} from "observablehq:stdlib";
import type {PackedMarking} from "../../annotation/pack.js";

/** What the site knows of an article besides its text: what the parser found, and the key where this edition may hold it. */
export interface MarkingOf {
  readonly id: string;
  readonly parser: PackedMarking;
  readonly key: PackedMarking | null;
}

export function loadMarking(): Promise<readonly MarkingOf[]> {
  return FileAttachment("../../data/marking/marks.json").json() as Promise<readonly MarkingOf[]>;
}

/** The tokens of each article: start, end, part of speech, lemma, number of the sentence. */
export type TokensOf = Readonly<Record<string, readonly (readonly [number, number, string, string, number])[]>>;

export function loadTokens(): Promise<TokensOf> {
  return (tokens ??= FileAttachment("../../data/marking/tokens.json").json() as Promise<TokensOf>);
}
let tokens: Promise<TokensOf> | null = null;
