/** A layer that a file declares, with its columns in order. */
export interface Layer {
  readonly kind: "span" | "chain" | "relation";
  readonly name: string;
  readonly features: readonly string[];
  /** Which columns hold the roles of a slot; its targets are in the next. */
  readonly slots: readonly number[];
  /** The layer between whose spans a relation is; empty for others. */
  readonly base: string;
}

const KINDS = {SP: "span", CH: "chain", RL: "relation"} as const;

/** The layer that a line of the header declares, as “#T_SP=webanno.custom.Quote|type”; null for any other line. */
export function layerOf(line: string): Layer | null {
  const [, sign, declared] = /^#T_(SP|CH|RL)=(.*)$/.exec(line) ?? [];
  if (declared === undefined) return null;
  const [name = "", ...features] = declared.trim().split("|");
  const slots = features.flatMap((feature, i) => (feature.startsWith("ROLE_") ? [i] : []));
  const base = features.at(-1)?.startsWith("BT_") ? features.at(-1)!.slice("BT_".length) : "";
  return {kind: KINDS[sign as keyof typeof KINDS], name, features, slots, base};
}
