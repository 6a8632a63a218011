import type {TokenRun} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";

/**
 * What the tagger joins and does not belong together: words before “According to …” at the head of a sentence; a quotation that a
 * sentence of another's opens (“…,” wrote Lunn. Kowal was more careful: “…”); a sentence of the writer's between two quotations.
 */
export function apart(drafts: readonly Draft[], {doc, columns}: Page): Draft[] {
  const {tokens} = doc;
  const {quoted, mark, sentence, sentenceFirst, sentenceLast} = columns;
  return drafts.flatMap((draft) => opened(withoutWriter(afterAccording(draft))));

  function afterAccording(draft: Draft): Draft {
    const {cue, parts} = draft;
    if (!cue || tokens.lower[cue.first] !== "according" || sentenceFirst[cue.first] !== cue.first) return draft;
    return keep(
      draft,
      parts.filter(({first}) => first > cue.last)
    );
  }

  /** Leaves out sentences without quotation marks that stand between quotations. */
  function withoutWriter(draft: Draft): Draft {
    const {parts} = draft;
    if (!parts.some(({first}) => quoted[first] || mark[first])) return draft;
    return keep(draft, parts.flatMap(splitPart));
  }

  function splitPart(part: TokenRun): TokenRun[] {
    const out: TokenRun[] = [];
    let first = part.first;
    for (let i = part.first + 1; i < part.last; i++) {
      if (sentenceFirst[i] !== i || quoted[i] || mark[i] || !closes(i - 1)) continue;
      let last = sentenceLast[i]!;
      while (last < part.last && isPlain(last + 1)) last = sentenceLast[last + 1]!;
      if (last >= part.last || !isPlain(i) || !(mark[last + 1] || quoted[last + 1])) continue;
      out.push({first, last: i - 1});
      first = last + 1;
      i = last;
    }
    return [...out, {first, last: part.last}];
  }

  /** A closing mark, or the point behind it. */
  function closes(i: number): boolean {
    return mark[i] === 2 || (i > 0 && mark[i - 1] === 2);
  }

  /** Whether the sentence of a token has no quotation in it. */
  function isPlain(i: number): boolean {
    for (let at = sentenceFirst[i]!; at <= sentenceLast[i]!; at++) if (quoted[at] || mark[at]) return false;
    return true;
  }

  /** Sets off the quotation behind a colon whose sentence begins after the cue's and holds neither cue nor speaker. */
  function opened(draft: Draft): Draft[] {
    const {parts, cue, speaker} = draft;
    for (let at = 1; at < parts.length; at++) {
      let colon = parts[at]!.first - 1;
      while (mark[colon]) colon--;
      if (tokens.word[colon] !== ":" || !cue) continue;
      const from = sentenceFirst[colon]!;
      const own = [cue, ...(speaker ? [speaker] : [])].some(({last}) => last >= from);
      if (own || from <= parts[at - 1]!.last || sentence[from] === sentence[cue.last] || !hasSubject(from, colon))
        continue;
      const rest: Draft = {parts: parts.slice(at), cue: null, speaker: null, rules: [...draft.rules, "apart"]};
      const taken = drafts.some(
        (other) => other !== draft && other.parts.some(({first}) => first === parts[at]!.first)
      );
      return [keep(draft, parts.slice(0, at)), ...(taken ? [] : [rest])];
    }
    return [draft];
  }

  function hasSubject(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (/^(?:PROPN|PRON)$/.test(tokens.pos[i]!)) return true;
    return false;
  }

  function keep(draft: Draft, parts: readonly TokenRun[]): Draft {
    const same =
      parts.length === draft.parts.length &&
      parts.every(({first, last}, i) => first === draft.parts[i]!.first && last === draft.parts[i]!.last);
    return same || parts.length === 0 ? draft : {...draft, parts, rules: [...draft.rules, "apart"]};
  }
}
