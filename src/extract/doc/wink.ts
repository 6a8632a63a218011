import winkNLP, {type Model} from "wink-nlp";
import model from "wink-eng-lite-web-model";

export interface WinkReading {
  readonly values: readonly string[];
  readonly pos: readonly string[];
  readonly lemmas: readonly string[];
  /** Number of tokens up to and with each sentence. */
  readonly sentenceEnds: readonly number[];
}

let nlp: ReturnType<typeof winkNLP> | undefined;

/**
 * Reads a text with wink-nlp (sentence boundaries, universal part-of-speech tags, lemmas).
 * wink remembers words it has met: “Clinton's”, once seen apart, becomes one token later on. Possessives are set off by a
 * space first, so that a text reads the same whatever was read before it; a test holds it.
 */
export function readWink(text: string): WinkReading {
  nlp ??= winkNLP(model as unknown as Model, ["sbd", "pos"]);
  const {its} = nlp;
  const doc = nlp.readDoc(
    shortRuns(text)
      .replace(/[’‘]/g, "'")
      // wink takes time that grows with the square of the length of a word
      .replace(/\S{200}(?=\S)/g, "$& ")
      .replace(/([A-Za-z0-9.])'(?=s\b)/g, "$1 '")
      .replace(/([A-Za-z0-9.])'(?=\s)/g, "$1 '")
  );
  const tokens = doc.tokens();
  const sentenceEnds: number[] = [];
  let total = 0;
  doc.sentences().each((sentence: {tokens(): {length(): number}}) => {
    total += sentence.tokens().length();
    sentenceEnds.push(total);
  });
  return {
    values: tokens.out(),
    pos: tokens.out(its.pos) as unknown as string[],
    lemmas: tokens.out(its.lemma as never) as unknown as string[],
    sentenceEnds
  };
}

/**
 * wink takes time by the square of a run of white space, or of characters without any: “------…”, a page of blank lines. Such runs
 * are cut; where a token stands in the article is found by its characters, so that nothing shifts.
 */
function shortRuns(text: string): string {
  return text.replace(/\s{9,}/g, (run) => (run.includes("\n") ? "\n\n" : " ")).replace(/\S{120}(?=\S)/gu, "$& ");
}
