/** A text for the extractor, which lives outside. */
export interface Ask {
  readonly id: number;
  readonly text: string;
  readonly published: string | null;
}

const asks: Ask[] = [];
const answers = new Map<number, {yes: (value: unknown) => void; no: (error: Error) => void}>();
let asked = 0;
// Taken before any cell runs: a cell may put others in its place.
const {parse} = JSON;

/** Hands a text to the extractor: the answer comes later. */
export function ask(text: string, published: unknown): Promise<unknown> {
  const id = ++asked;
  asks.push({id, text, published: published === null || published === undefined ? null : String(published)});
  return new Promise((yes, no) => answers.set(id, {yes, no}));
}

export const nextAsk = (): Ask | undefined => asks.shift();

/** @param json the answer, or the reason there is none */
export function answer(id: number, ok: boolean, json: string): void {
  const waiting = answers.get(id);
  answers.delete(id);
  if (ok) waiting?.yes(parse(json));
  else waiting?.no(new Error(json));
}
