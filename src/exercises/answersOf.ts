import type {Answer, Part} from "./types.js";

/** Answers that follow from a part's definition: the right ones, the one a student begins with, and the listed wrong ones. */
export interface KnownAnswers {
  readonly right: readonly Answer[];
  readonly empty: Answer | null;
  readonly wrong: readonly {readonly answer: Answer; readonly message: string}[];
}

/** A text long enough, to be held up by citations. */
const filler = (words: number): string => Array.from({length: Math.max(1, words)}, () => "word").join(" ");

/** @param part in the teacher's edition, with its key */
export function answersOf(part: Part): KnownAnswers {
  const list = <When>(of: (when: When) => Answer) =>
    part.wrong.map(({when, message}) => ({answer: of(when as When), message}));
  if (part.key === null) return {right: [], empty: null, wrong: []};
  switch (part.kind) {
    case "choice":
      return {
        right: [{kind: "choice", chosen: part.key}],
        empty: {kind: "choice", chosen: []},
        wrong: list((when: number) => ({kind: "choice", chosen: [when]}))
      };
    case "number":
      return {
        right: [{kind: "number", value: String(part.key.value)}],
        empty: {kind: "number", value: ""},
        wrong: list((when: number) => ({kind: "number", value: String(when)}))
      };
    case "order":
      return {
        right: [{kind: "order", order: part.key}],
        empty: {kind: "order", order: part.items.map((_, i) => i)},
        wrong: list(({first, then}: {first: number; then: number}) => ({
          kind: "order",
          order: moved(part.key as readonly number[], first, then)
        }))
      };
    case "match":
      return {
        right: [{kind: "match", options: part.key}],
        empty: {kind: "match", options: part.items.map(() => null)},
        wrong: list(({item, option}: {item: number; option: number}) => ({
          kind: "match",
          options: (part.key as readonly number[]).map((right, i) => (i === item ? option : right))
        }))
      };
    case "mark":
      return {
        right: [{kind: "mark", marks: part.key}],
        empty: {kind: "mark", marks: []},
        wrong: list((when: {start: number; end: number}) => ({kind: "mark", marks: [when]}))
      };
    case "text":
      return {
        right: [{kind: "text", text: filler(part.atLeast), citations: part.key.slice(0, part.citations)}],
        empty: {kind: "text", text: "", citations: []},
        wrong: list((when: {article: string; start: number; end: number}) => ({
          kind: "text",
          text: filler(part.atLeast),
          citations: Array.from({length: part.citations}, () => when)
        }))
      };
    case "code":
      return {
        right: part.key.map((code) => ({kind: "code", code})),
        empty: {kind: "code", code: part.starter},
        wrong: list((code: string) => ({kind: "code", code}))
      };
  }
}

/** The right order with one item moved to stand before another, so that nothing else is wrong with it. */
function moved(order: readonly number[], first: number, then: number): number[] {
  return order.filter((i) => i !== first).flatMap((i) => (i === then ? [first, then] : [i]));
}
