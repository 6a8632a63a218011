import {titles} from "../lexicon/words.js";
import {readWink} from "./wink.js";

/** The tokens of a text in columns: token `i` is `text.slice(start[i], end[i])`, in text order, without white space. */
export interface Tokens {
  readonly n: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: readonly string[];
  readonly lower: readonly string[];
  readonly lemma: readonly string[];
  /** Universal part-of-speech tag: NOUN, PROPN, VERB, AUX, PRON, DET, ADP, PUNCT, … */
  readonly pos: readonly string[];
  /** Number of the sentence and of the paragraph each token stands in, from 0 without a gap. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
}

// One search step at most this far: a token that the tagger changed is left out, not hunted through the text.
const REACH = 64;
const SPACE = /\s/;

/** “until 3pm. | Forecasters”, “said no. | Ruiz”: wink takes “3pm.” and “no.” for short forms, and goes on. */
function opensAfterShort(before: string | undefined, next: string): boolean {
  return before !== undefined && /^(?:\d{1,2}(?:[:.]\d\d)?[ap]m|no)\.$/i.test(before) && /[\p{Lu}“"‘]/u.test(next);
}

/** “the Rev. | Peter Hall”: the point of a title's short form that wink takes for the end of a sentence. */
function endsTitle(word: readonly string[], next: string): boolean {
  const title = `${word.at(-2)?.toLowerCase()}.`;
  return word.at(-1) === "." && titles.has(title) && title !== "sr." && /\p{Lu}/u.test(next);
}

/** “(D-N. | Y.)”: initials without white space between them. */
function amongInitials(word: readonly string[], ends: readonly number[], start: number): boolean {
  return word.at(-1) === "." && /^\p{Lu}$/u.test(word.at(-2) ?? "") && ends.at(-1) === start;
}

/** Splits a text into tokens with lemma and part of speech; `paragraphEnds` are the offsets at which paragraphs end. */
export function readTokens(text: string, paragraphEnds: readonly number[]): Tokens {
  const {values, pos, lemmas, sentenceEnds} = readWink(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const word: string[] = [];
  const tags: string[] = [];
  const lemma: string[] = [];
  const sentence: number[] = [];
  const paragraph: number[] = [];
  const flat = text.replace(/[’‘]/g, "'");
  let at = 0;
  let wink = 0;
  let para = 0;
  let lastWink = -1;
  let lastPara = -1;
  let sent = -1;
  let paras = -1;
  for (let i = 0; i < values.length; i++) {
    while (wink < sentenceEnds.length - 1 && i >= sentenceEnds[wink]!) wink++;
    const value = values[i]!;
    if (pos[i] === "SPACE" || value === "") continue;
    while (at < flat.length && SPACE.test(flat[at]!)) at++;
    let start = at;
    if (!flat.startsWith(value, at)) {
      const near = flat.slice(at, at + REACH + value.length).indexOf(value);
      if (near < 0) continue;
      start = at + near;
    }
    at = start + value.length;
    while (para < paragraphEnds.length - 1 && start >= paragraphEnds[para]!) para++;
    const ofTitle = endsTitle(word, text[start]!);
    if (ofTitle) {
      for (const column of [starts, word, tags, lemma, sentence, paragraph]) column.pop();
      ends.splice(-2, 1);
      word.push(`${word.pop()}.`);
    }
    const closed = wink !== lastWink && !ofTitle && !amongInitials(word, ends, start);
    if (closed || para !== lastPara || opensAfterShort(word.at(-1), text[start]!)) sent++;
    if (para !== lastPara) paras++;
    [lastWink, lastPara] = [wink, para];
    starts.push(start);
    ends.push(at);
    word.push(text.slice(start, at));
    tags.push(pos[i]!);
    lemma.push(lemmas[i]!.toLowerCase());
    sentence.push(sent);
    paragraph.push(paras);
  }
  return {
    n: word.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    word,
    lower: word.map((w) => w.toLowerCase()),
    lemma,
    pos: tags,
    sentence: Int32Array.from(sentence),
    paragraph: Int32Array.from(paragraph)
  };
}
