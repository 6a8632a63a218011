import {COMMA, NOMINAL, VERB} from "./columns.js";
import type {Draft, Page} from "./draft.js";

// Verbs that hardly do anything but say, whatever follows them.
const SAYS =
  /^(?:accuse|acknowledge|add|admit|advise|agree|allege|announce|apologi[sz]e|appeal|argue|ask|assert|beg|blame|call|caution|claim|complain|concede|condemn|confirm|congratulate|contend|critici[sz]e|decline|demand|denounce|deny|dismiss|dispute|encourage|explain|hail|implore|insist|instruct|joke|lament|maintain|mock|note|order|plead|pledge|praise|predict|promise|propose|protest|rebuke|recommend|refuse|reject|remind|repeat|reply|request|say|scold|state|stress|suggest|swear|tell|thank|threaten|tweet|urge|vow|warn|welcome)$/;
const JOINS = /^(?:and|but)$/;

/**
 * “The envoy urged [both sides to show restraint] and said [monitors would come]”, “praised [the crews], thanked [the police] and
 * promised [an inquiry]”: verbs of saying that share a subject each have their own words.
 */
export function coordinated(drafts: readonly Draft[], page: Page): Draft[] {
  const {columns, doc} = page;
  const {kind, quoted, sentence} = columns;
  const {tokens} = doc;
  const cueAt = new Map<number, Draft>();
  for (const draft of drafts)
    if (draft.cue) for (let i = draft.cue.first; i <= draft.cue.last; i++) cueAt.set(i, draft);
  const found: Draft[] = [];
  const cut = drafts.map((draft) => split(earlier(draft)));
  return [...cut, ...found];

  /** Cuts a draft's words before the next verb of saying, which gets those behind it. */
  function split(draft: Draft): Draft {
    const last = draft.parts.at(-1)!;
    const verb = draft.cue ? sayingVerb(draft.cue.first, draft.cue.last) : -1;
    if (verb < 0 || last.first <= draft.cue!.last || sentence[last.last] !== sentence[verb]) return draft;
    const next = nextSaying(verb, last.first, last.last);
    if (next < 0) return draft;
    const end = joint(next) - 1;
    if (end < last.first) return draft;
    // “called on the owners to pay”
    const cueLast = tokens.lemma[next] === "call" && /^(?:on|for)$/.test(tokens.lower[next + 1]!) ? next + 1 : next;
    if (!cueAt.has(next) && cueLast < last.last)
      found.push(
        split({
          parts: [{first: cueLast + 1, last: last.last}],
          cue: {first: next, last: cueLast},
          speaker: draft.speaker,
          rules: ["coordinated"]
        })
      );
    return {
      ...draft,
      parts: [...draft.parts.slice(0, -1), {first: last.first, last: end}],
      rules: [...draft.rules, "coordinated"]
    };
  }

  /** “The envoy [urged …] and said”: the verb behind the subject, where only the later one was found. */
  function earlier(draft: Draft): Draft {
    const {cue, speaker} = draft;
    const joined = cue ? joint(cue.first) : -1;
    if (!cue || !speaker || !JOINS.test(tokens.lower[joined] ?? "") || speaker.last >= joined) return draft;
    let verb = speaker.last + 1;
    while (verb < joined && /^(?:AUX|ADV)$/.test(tokens.pos[verb]!)) verb++;
    // “rejected by regulators”
    if (
      verb + 1 >= joined ||
      tokens.pos[verb + 1] === "ADP" ||
      cueAt.has(verb) ||
      sayingVerb(verb, verb) < 0 ||
      quoted[verb]
    )
      return draft;
    if (sameForm(verb, cue.first) && nextSaying(verb, verb + 1, cue.last) === sayingVerb(cue.first, cue.last))
      found.push({
        parts: [{first: verb + 1, last: joined - 1}],
        cue: {first: verb, last: verb},
        speaker,
        rules: ["coordinated"]
      });
    return draft;
  }

  function sayingVerb(first: number, last: number): number {
    for (let i = last; i >= first; i--) if (kind[i] === VERB && SAYS.test(tokens.lemma[i]!)) return i;
    return -1;
  }

  /** The next verb of saying of the same form after a comma or “and”, where no clause of its own has begun before it. */
  function nextSaying(verb: number, first: number, last: number): number {
    for (let i = first; i <= last; i++) {
      if (quoted[i]) continue;
      if (/^(?:that|who|which|whether|if|what|why|how|because|when|after)$/.test(tokens.lower[i]!)) return -1;
      if (kind[i] !== VERB) continue;
      if (i > first && SAYS.test(tokens.lemma[i]!) && sameForm(verb, i) && joint(i) >= first) return i;
      if (isFinite(i)) return -1;
    }
    return -1;
  }

  /** The comma or “and” before a verb and its adverbs; -1 where another word stands there. */
  function joint(verb: number): number {
    let i = verb - 1;
    while (i > 0 && /^(?:ADV|AUX)$/.test(tokens.pos[i]!) && !JOINS.test(tokens.lower[i]!)) i--;
    if (kind[i] === COMMA) return i;
    if (!JOINS.test(tokens.lower[i] ?? "")) return -1;
    return kind[i - 1] === COMMA ? i - 1 : i;
  }

  function isFinite(i: number): boolean {
    const before = tokens.lower[i - 1]!;
    if (before === "to" || tokens.lower[i]!.endsWith("ing")) return false;
    // “the man arrested on Friday”: a participle behind its noun
    return (
      tokens.pos[i] === "AUX" ||
      !(kind[i - 1] === NOMINAL && /ed$/.test(tokens.lower[i]!) && tokens.pos[i + 1] === "ADP")
    );
  }

  function sameForm(a: number, b: number): boolean {
    return form(a) === form(b) && form(a) !== "base";
  }

  function form(i: number): "past" | "present" | "base" {
    const word = tokens.lower[i]!;
    if (word === tokens.lemma[i] || word.endsWith("ing")) return "base";
    return word.endsWith("s") ? "present" : "past";
  }
}
