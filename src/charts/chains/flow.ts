import type {Places} from "../marked.js";

/** Quotes of one speaker that took one way into one paper. */
export interface Flow {
  readonly speaker: string;
  readonly paper: string;
  /** Go-betweens, from the speaker to the paper. */
  readonly through: readonly string[];
  readonly n: number;
  /** The speaker's colour, as CSS has it. */
  readonly colour: string;
  readonly tip: string;
  readonly at: Places;
}

/** A flow with its height in the column of speakers and on the way. */
export interface LaidFlow extends Flow {
  readonly y: number;
}

/** How many quotes take these ways. */
export const quotesIn = (flows: readonly Flow[]): number => flows.reduce((n, f) => n + f.n, 0);

/** The mean height of flows. */
export const meanY = (flows: readonly LaidFlow[]): number => flows.reduce((n, f) => n + f.y, 0) / flows.length;

export const speakersOf = (flows: readonly Flow[]): string[] => [...new Set(flows.map((f) => f.speaker))];

/** Flows by speaker, in the order in which speakers come. */
export const bySpeaker = <T extends Flow>(flows: readonly T[]): [string, T[]][] =>
  speakersOf(flows).map((s) => [s, flows.filter((f) => f.speaker === s)]);
