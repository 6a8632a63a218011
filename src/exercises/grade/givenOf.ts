import type {Answer, Part, Place, Texts} from "../types.js";

/** What a student answered, in words that can be read without the page: for feedback, and for whoever reads the texts. */
export interface Given {
  /** Options, lines or marked words one by one; a text or code whole. */
  readonly lines: readonly string[];
  /** Sentences cited: which article, which words. */
  readonly citations: readonly {readonly article: string; readonly words: string}[];
}

/** Longest stretch of an article that is repeated, in characters; most of them. */
const longest = 400;
const most = 40;

/** @returns null where there is no answer to this part */
export function givenOf(part: Part, answer: Answer | undefined, texts: Texts): Given | null {
  if (!answer || answer.kind !== part.kind) return null;
  const lines = linesOf(part, answer, texts).slice(0, most);
  const citations =
    answer.kind === "text"
      ? answer.citations.slice(0, most).map((place) => ({article: place.article, words: wordsAt(place, texts)}))
      : [];
  return lines.every((line) => line.trim() === "") && citations.length === 0 ? null : {lines, citations};
}

function linesOf(part: Part, answer: Answer, texts: Texts): string[] {
  if (answer.kind === "choice" && part.kind === "choice") return answer.chosen.flatMap((i) => part.options[i] ?? []);
  if (answer.kind === "order" && part.kind === "order") return answer.order.flatMap((i) => part.items[i] ?? []);
  if (answer.kind === "match" && part.kind === "match")
    return part.items.map((item, i) => `${item}: ${part.options[answer.options[i] ?? -1] ?? "nothing chosen"}`);
  if (answer.kind === "number" && part.kind === "number")
    return answer.value.trim() === "" ? [] : [part.unit === null ? answer.value : `${answer.value} ${part.unit}`];
  if (answer.kind === "mark" && part.kind === "mark")
    return answer.marks.map((span) => wordsAt({article: part.article, ...span}, texts));
  if (answer.kind === "text") return [answer.text];
  return answer.kind === "code" ? [answer.code] : [];
}

function wordsAt({article, start, end}: Place, texts: Texts): string {
  const words = texts.get(article)?.slice(start, Math.min(end, start + longest)) ?? "";
  return end - start > longest ? `${words} …` : words;
}
