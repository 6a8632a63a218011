import {nameUuid} from "../../src/annotation/nameUuid.js";
import type {Label, Mark, Marking} from "../../src/annotation/types.js";

const brackets: Readonly<Record<string, Label>> = {
  "[": "quote",
  "{": "speaker",
  "<": "cue",
  "(": "addressee",
  "‹": "time"
};
const closing = "]}>)›";

/** A text with marks in it: `[quote] {speaker} <cue> (addressee) ‹time›`. All of a quote's sentence is linked to it. */
export function marked(source: string, annotator = "Ana", article = "ferry"): {text: string; marking: Marking} {
  let text = "";
  const open: {label: Label; start: number}[] = [];
  const marks: Mark[] = [];
  for (const character of source) {
    const label = brackets[character];
    if (label) open.push({label, start: text.length});
    else if (closing.includes(character)) {
      const {label, start} = open.pop()!;
      marks.push({id: nameUuid(`${annotator} ${label} ${start} ${text.length}`), label, start, end: text.length});
    } else text += character;
  }
  const quotes = marks.filter(({label}) => label === "quote");
  const links =
    quotes.length === 1
      ? marks.filter(({label}) => label !== "quote").map(({id}) => ({quote: quotes[0]!.id, to: id}))
      : [];
  return {text, marking: {article, annotator, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end), links}};
}

/** The words of marks, each with its label. */
export function words(text: string, marks: readonly Mark[]): string[] {
  return marks.map(({label, start, end}) => `${label}: ${text.slice(start, end)}`);
}

/** The links of a marking, each as the words of its two ends. */
export function linked(text: string, {marks, links}: Marking): (string | undefined)[][] {
  const told = (id: string): string | undefined =>
    words(
      text,
      marks.filter((mark) => mark.id === id)
    )[0];
  return links.map(({quote, to}) => [told(quote), told(to)]);
}
