/** What a reader's own rule gets of a token, besides its words; offsets are UTF-16 code units. */
export interface RuleToken {
  readonly start: number;
  readonly end: number;
  /** Universal part-of-speech tag. */
  readonly pos: string;
  readonly lemma: string;
  /** Number of the sentence, from 0 without a gap. */
  readonly sentence: number;
}

/** The tokens of an article, small, as the site ships them. */
export interface PackedTokens {
  /** The tags there are; `pos` names them by place. */
  readonly tags: readonly string[];
  readonly pos: readonly number[];
  /** Characters between the token before and this one. */
  readonly gap: readonly number[];
  readonly length: readonly number[];
  /** 0 where it is the word in small letters, as most are. */
  readonly lemma: readonly (string | 0)[];
  /** How many tokens each sentence has. */
  readonly sentences: readonly number[];
}

export function packTokens(tokens: readonly RuleToken[], text: string): PackedTokens {
  const tags = [...new Set(tokens.map(({pos}) => pos))];
  const sentences: number[] = [];
  for (const {sentence} of tokens) {
    while (sentences.length <= sentence) sentences.push(0);
    sentences[sentence]!++;
  }
  return {
    tags,
    pos: tokens.map(({pos}) => tags.indexOf(pos)),
    gap: tokens.map(({start}, i) => start - (tokens[i - 1]?.end ?? 0)),
    length: tokens.map(({start, end}) => end - start),
    lemma: tokens.map(({start, end, lemma}) => (lemma === text.slice(start, end).toLowerCase() ? 0 : lemma)),
    sentences
  };
}

/** The tokens again. */
export function unpackTokens({tags, pos, gap, length, lemma, sentences}: PackedTokens, text: string): RuleToken[] {
  const sentence = sentences.flatMap((count, i) => new Array<number>(count).fill(i));
  let at = 0;
  return pos.map((tag, i) => {
    const start = at + gap[i]!;
    at = start + length[i]!;
    return {
      start,
      end: at,
      pos: tags[tag]!,
      lemma: lemma[i] || text.slice(start, at).toLowerCase(),
      sentence: sentence[i]!
    };
  });
}
