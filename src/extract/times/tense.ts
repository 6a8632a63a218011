import type {Line} from "./line.js";
import {AHEAD, BREAK, FIXED, FUTURE_AUX, MODAL, OUT, PAST_AUX, PRESENT_AUX} from "./tenseWords.js";

const REACH = 24;
// What is held on a day that is set, before “in”, “on”.
const CALLED =
  /^(?:elections?|re-election|reelection|polls?|ballot|vote|referendum|term|trial|hearing|summit|final|primary|primaries|runoff|congress|convention|conference|retirement)$/;
const AWAITED = /^(?:expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|anticipate[sd]?|foresee[sn]?|foresaw)$/;

/** Tense of the clause around a phrase: -1 past, 1 future, 0 where no verb says so. */
export function tenseAt(line: Line, first: number, last: number): -1 | 0 | 1 {
  const {sentence, paragraph} = line.doc.tokens;
  const {lower} = line;
  if (/^(?:until|till|by|through)$/.test(lower[first - 1] ?? "") && ahead(line, first, last)) return 1;
  if (/^(?:payable|effective|redeemable)$/.test(lower[first - 1] ?? "")) return 1;
  // “data due in May”
  if (lower[first - 2] === "due" && /^(?:in|on|by|at)$/.test(lower[first - 1]!)) return 1;
  if (/^(?:is|are)$/.test(lower[first - 2] ?? "") && lower[first - 1] === "on") return 1;
  if (/^(?:starting|beginning|commencing)$/.test(lower[first - 1] ?? "")) return after(line, last) ?? 1;
  if (lower[first - 1] === "for" && isAppointed(line, first)) return 1;
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    if (paragraph[i] !== paragraph[first] || sentence[i] !== sentence[first] || BREAK.has(lower[i]!)) break;
    const tense = verbAt(line, i);
    // “faces elections in September”: in the present what is called lies ahead
    if (tense !== null) return tense === 0 && CALLED.test(lower[first - 2] ?? "") ? 1 : tense;
  }
  for (let i = last + 1; i < line.n && i <= last + REACH; i++) {
    if (paragraph[i] !== paragraph[first] || sentence[i] !== sentence[first]) break;
    const tense = verbAt(line, i);
    if (tense !== null) return tense;
  }
  return 0;
}

/** Tense of the first verb behind a phrase, in its sentence. */
function after(line: Line, last: number): -1 | 0 | 1 | null {
  const {sentence} = line.doc.tokens;
  for (let i = last + 1; i < line.n && i <= last + REACH && sentence[i] === sentence[last]; i++) {
    const tense = verbAt(line, i);
    if (tense !== null) return tense === 0 ? 1 : tense;
  }
  return null;
}

/** “scheduled talks for Monday”, “called an election for May 6”. */
function isAppointed({lower, pos}: Line, first: number): boolean {
  for (let i = first - 2; i >= 0 && i >= first - 8; i--) {
    if (/^(?:schedul|call|set$|sets$|plan|fix|book|slat|appoint|due$)/.test(lower[i]!))
      return !(lower[i - 1] === "been" && lower[i - 2] === "had");
    if (pos[i] === "VERB" || pos[i] === "PUNCT") return false;
  }
  return false;
}

/** “until Friday”, “by March”, “through January” look ahead where the clause is not in the past. */
function ahead(line: Line, first: number, last: number): boolean {
  for (let i = first - 2; i >= 0 && i >= first - REACH; i--) {
    if (line.doc.tokens.sentence[i] !== line.doc.tokens.sentence[first]) break;
    const tense = verbAt(line, i);
    if (tense !== null)
      return (
        tense > 0 ||
        (tense === 0 && /^(?:until|till)$/.test(line.lower[first - 1]!)) ||
        /^(?:extend|postpone|delay|expire|last|remain|run|continue|set)/.test(line.lower[i]!)
      );
  }
  for (let i = last + 1; i < line.n && i <= last + REACH; i++) {
    if (line.doc.tokens.sentence[i] !== line.doc.tokens.sentence[first]) break;
    const tense = verbAt(line, i);
    if (tense !== null) return tense > 0;
  }
  return false;
}

/** What a verb says of tense, read together with the words that carry it; null where the token is no such word. */
function verbAt(line: Line, i: number): -1 | 0 | 1 | null {
  const {lower, pos} = line;
  const word = lower[i]!;
  const tag = pos[i];
  if (tag !== "VERB" && tag !== "AUX") return null;
  if (word === "been" && lower[i - 1] === "had") return -1;
  if (PAST_AUX.has(word)) return goingTo(line, i) ? 1 : (modal(line, i) ?? -1);
  if (MODAL.has(word)) return isOpen(line, i) ? 1 : 0;
  if (FUTURE_AUX.has(word)) return lower[i + 1] === "have" ? -1 : 1;
  if (PRESENT_AUX.has(word))
    return goingTo(line, i)
      ? 1
      : word === "be"
        ? (modal(line, i) ?? infinitive(line, i) ?? 0)
        : (word === "do" && modal(line, i)) || 0;
  if (isInfinitive(line, i)) return infinitive(line, i);
  const before = modal(line, i);
  if (before !== null) return before;
  if (word.endsWith("ing")) return null;
  if (setFor(line, i)) return lower[i - 1] === "been" && lower[i - 2] === "had" ? -1 : 1;
  if (FIXED.has(word) && !isPast(line, i)) return 1;
  // “expected a first cut in May”
  if (AWAITED.test(word) && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos[i + 1] ?? "")) return 1;
  if (isPast(line, i)) return carried(line, i);
  return (AHEAD.has(word) && lower[i + 1] === "to") || isYetTo(line, i) ? 1 : 0;
}

/** “could cut rates in June”, “may meet on Friday”: what is still open lies ahead; “could not be reached”, “could see the ship” do not. */
function isOpen({lower}: Line, i: number): boolean {
  return (
    /^(?:may|might|could)$/.test(lower[i]!) &&
    !/^(?:have|not|n't|only|see|hear|feel|smell|afford|no)$/.test(lower[i + 1] ?? "") &&
    !(
      lower[i + 1] === "be" &&
      /^(?:seen|heard|reached|found|felt|located|contacted|identified|verified|confirmed|determined|traced)$/.test(
        lower[i + 2] ?? ""
      )
    )
  );
}

/** “before a decision is taken”, “until it opens”: the present of what is to come. */
function isYetTo({pos, lower}: Line, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    if (/^(?:before|until|till|once|unless)$/.test(lower[k]!)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV)$/.test(pos[k]!) || /^(?:his|their|its|her)$/.test(lower[k]!))
      return false;
  }
  return false;
}

/** “is going to”, “is to meet”, “was due to”, “is scheduled for”. */
function goingTo({lower}: Line, i: number): boolean {
  for (let k = i + 1; k <= i + 3 && k < lower.length; k++) {
    if (lower[k] === "to" && k === i + 1) return true;
    if (AHEAD.has(lower[k]!) && /^(?:to|for|on|by|in|until)$/.test(lower[k + 1] ?? "")) return true;
  }
  return false;
}

/** The future that a modal verb up to three words before gives (“will not yet meet”). */
function modal(line: Line, i: number): 1 | -1 | null {
  const {lower} = line;
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) {
    const word = lower[k]!;
    if (isOpen(line, k)) return 1;
    if (FUTURE_AUX.has(word))
      return lower[k + 1] === "have" && /^(?:would|could|should|might|may|must)$/.test(word) ? -1 : 1;
    if (
      !/^(?:not|n't|be|been|have|also|only|soon|never|still|then|now|probably|likely|ly|again|himself)$/.test(word) &&
      !word.endsWith("ly")
    )
      return null;
  }
  return null;
}

/** “scheduled for”, “set for”, “expected in”. */
function setFor({lower}: Line, i: number): boolean {
  const next = lower[i + 1] ?? "";
  if (lower[i] === "set") return next === "for" || next === "to";
  return /^(?:scheduled|due|expected|slated|planned)$/.test(lower[i]!) && /^(?:for|to|on|by|in)$/.test(next);
}

function isInfinitive({lower}: Line, i: number): boolean {
  return lower[i - 1] === "to" || (lower[i - 2] === "to" && lower[i - 1]!.endsWith("ly"));
}

/** “to sell”: ahead after a verb of plans or “is”; otherwise as the verb before it. */
function infinitive(line: Line, i: number): 1 | null {
  const {lower} = line;
  const to = lower[i - 1] === "to" ? i - 1 : i - 2;
  if (/^(?:is|are|'s|am|'re)$/.test(lower[to - 1] ?? "")) return 1;
  for (let k = to - 1; k >= to - 4 && k >= 0; k--) if (AHEAD.has(lower[k]!)) return 1;
  return isHeadline(line, to) ? 1 : null;
}

/** “Ferry strike to end in June”: a headline says so of what is to come; nothing but a name or a noun stands before “to”. */
function isHeadline({pos, doc: {tokens}}: Line, to: number): boolean {
  let k = to - 1;
  for (; k >= 0 && tokens.sentence[k] === tokens.sentence[to]; k--)
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos[k]!)) return false;
  return to - k > 1;
}

/** A past form: “-ed”, or another form than the base that ends in neither -s nor -ing (“met”, “sold”). */
function isPast({lower, doc}: Line, i: number): boolean {
  const word = lower[i]!;
  return word.endsWith("ed") || (word !== doc.tokens.lemma[i] && !word.endsWith("s"));
}

/** A past form after its auxiliary: “is scheduled”, “will be completed”, “has sold”. */
function carried(line: Line, i: number): -1 | 0 | 1 {
  const {lower} = line;
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) {
    const word = lower[k]!;
    if (FUTURE_AUX.has(word)) return 1;
    if (PAST_AUX.has(word)) return modal(line, k) ?? -1;
    if (word === "has" || word === "have" || word === "'ve") return -1;
    if (PRESENT_AUX.has(word) && word !== "be") return isYetTo(line, k) || OUT.has(lower[i]!) ? 1 : 0;
    if (line.pos[k] !== "ADV" && word !== "be" && word !== "not" && word !== "n't") break;
  }
  return -1;
}
