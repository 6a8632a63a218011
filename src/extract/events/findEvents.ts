import {tokensIn, type Doc, type TokenRun} from "../doc/readDoc.js";
import type {Names} from "../names/types.js";
import type {Event, Person, Quote, Time, Zone} from "../types.js";
import {readSentence, type Sentence} from "./clauses/clause.js";
import {clauseTimes, timeTokens} from "./clauseTimes.js";
import {dateOf} from "./dateOf.js";
import {innermostQuote} from "./innermostQuote.js";
import {kindOf} from "./kindOf.js";
import {ploverClass} from "./lexicon/ploverClass.js";
import {placeAfter} from "./place.js";
import {nounRoles} from "./roles/nounRoles.js";
import {pairs} from "./roles/pairs.js";
import {verbRoles} from "./roles/verbRoles.js";
import {isAgent, ownerOf, partyOf, type Party} from "./roles/whoIs.js";
import {nounStatus} from "./status/nounStatus.js";
import {verbStatus} from "./status/verbStatus.js";
import {findTriggers} from "./triggers/findTriggers.js";

interface Found {
  readonly zones: readonly Zone[];
  readonly times: readonly Time[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly names: Names;
}

// Who wrote it, and what the desk says to its readers, is not the story.
const APART = new Set(["byline", "credit", "deskNote", "date", "dateline"]);

/**
 * Finds what happened, is planned, denied or demanded, with actor, target, date and who claims it, in text order. The list holds
 * every trigger that the tagger finds; `kind` tells the events of a story from mere sayings, states and aspects, so that the table
 * of a story's events is `kind === "event"`. A date is the clause's own or null, never the day of publication in disguise.
 */
export function findEvents(doc: Doc, {zones, times, quotes, names}: Found): Event[] {
  const {tokens, sentences} = doc;
  const triggers = doc.without.has("trigger") ? [] : findTriggers(doc);
  const trigger = new Uint8Array(tokens.n);
  for (const {first, last} of triggers) trigger.fill(1, first, last + 1);
  const seen = {doc, trigger, time: timeTokens(doc, times)};
  const quoteAt = innermostQuote(quotes);
  const apart = zones.filter(({kind}) => APART.has(kind));
  // The day of a dateline is the report's, no event's.
  const runs = times
    .filter(
      (time) => !zones.some((zone) => zone.kind === "dateline" && zone.start <= time.start && time.end <= zone.end)
    )
    .map((time) => ({time, run: tokensIn(tokens, time)}))
    .filter((t): t is {time: Time; run: TokenRun} => t.run !== null);
  const saidBy = cueTokens(doc, quotes);
  const known = pairs(doc, names);
  const out: Event[] = [];
  // “KARSA (Agency) - | Rebels said”
  const head = zones.find(({kind}) => kind === "dateline");
  const behindDateline = ({first, last}: TokenRun): TokenRun => {
    let from = first;
    while (head && from < last && tokens.start[from]! >= head.start && tokens.start[from]! < head.end) from++;
    return {first: from, last};
  };
  let sentence: Sentence | undefined;
  let at = -1;
  let dated = new Map<number, Time>();
  let nextTime = 0;
  for (const run of triggers) {
    const s = tokens.sentence[run.first]!;
    const start = tokens.start[run.first]!;
    const end = tokens.end[run.last]!;
    if (apart.some((zone) => zone.start <= start && zone.end >= end) || isSurname(names, run)) continue;
    if (s !== at || !sentence) {
      at = s;
      sentence = readSentence(seen, behindDateline(sentences[s]!));
      while (nextTime < runs.length && runs[nextTime]!.run.first < sentences[s]!.first) nextTime++;
      const mine = [];
      for (let t = nextTime; t < runs.length && runs[t]!.run.first <= sentences[s]!.last; t++) mine.push(runs[t]!);
      const {unitAt} = sentence;
      const units = new Set<number>();
      for (let i = sentences[s]!.first; i <= sentences[s]!.last; i++) if (trigger[i]) units.add(unitAt(i));
      dated =
        mine.length === 0 || doc.without.has("clauseTimes")
          ? new Map()
          : clauseTimes(sentence, mine, (u) => units.has(u));
      known.upTo(sentence);
    }
    const quote = quoteAt(start, end);
    out.push({
      ...read(doc, names, sentence, run, saidBy.get(run.first), dated, known),
      id: `e${start}`,
      start,
      end,
      text: doc.text.slice(start, end),
      claimedBy: quote?.speaker ?? null,
      quoteId: quote?.id ?? null
    });
  }
  return out;
}

type Read = Omit<Event, "id" | "start" | "end" | "text" | "claimedBy" | "quoteId">;

function read(
  doc: Doc,
  names: Names,
  sentence: Sentence,
  {first, last}: TokenRun,
  says: Quote | undefined,
  dated: ReadonlyMap<number, Time>,
  known: {name(text: string): string | null}
): Read {
  const {tokens} = doc;
  const {units} = sentence;
  const u = sentence.unitAt(last);
  const unit = units[u];
  const verbal = unit?.kind === "vg" && unit.head >= first && unit.head <= last;
  const pos = verbal ? "VERB" : tokens.pos[last]!;
  const lemma =
    first === last ? tokens.lemma[first]! : doc.text.slice(tokens.start[first]!, tokens.end[last]!).toLowerCase();
  const type = ploverClass(lemma, pos, tokens.lower[first - 1] ?? "", tokens.lower[last + 1] ?? "");
  const who = (n: number): boolean => isAgent(names, sentence, n);
  const none = {actor: -1, actorIsOwner: false, target: -1, targetIsOwner: false};
  const roles = doc.without.has("roles")
    ? none
    : verbal
      ? verbRoles(sentence, u, who)
      : unit?.kind === "np"
        ? nounRoles(sentence, u, lemma, who)
        : none;
  const party = (n: number, owner: boolean): Party | null => {
    const found = n < 0 ? null : owner ? ownerOf(doc, names, sentence, n) : partyOf(doc, names, sentence, n);
    return found && {...found, name: known.name(found.text) ?? found.name};
  };
  const actor = party(roles.actor, roles.actorIsOwner);
  const target = party(roles.target, roles.targetIsOwner);
  const status = doc.without.has("status")
    ? "happened"
    : verbal
      ? verbStatus(sentence, u)
      : unit?.kind === "np"
        ? nounStatus(sentence, u, last)
        : "happened";
  const next = units[u + 1];
  const governsEvent = verbal && next?.kind === "vg" && next.form !== "finite";
  const time = dated.get(u) ?? (verbal ? undefined : lentDate(sentence, u, dated));
  const when = dateOf(says && time && isWithin(says, time) ? undefined : time);
  const ahead =
    !doc.without.has("dateAhead") &&
    (status === "happened" || status === "ongoing") &&
    when.from !== null &&
    doc.article.published !== null &&
    when.from > doc.article.published;
  return {
    lemma,
    kind: kindOf(lemma, pos, type, governsEvent),
    type,
    actor: actor?.name ?? null,
    actorText: actor?.text ?? null,
    target: target?.name ?? null,
    targetText: target?.text ?? null,
    place: u < 0 ? null : placeAfter(doc, names, sentence, u),
    status: ahead ? "planned" : status,
    ...when,
    rules: ["trigger", verbal ? "verb" : unit?.kind === "np" ? "noun" : "word", ...(ahead ? ["dateAhead"] : [])]
  };
}

/** “Jade Fell”: a word of a person's name is no event, whatever else it may mean. */
function isSurname({mentions, atToken, entities}: Names, {first, last}: TokenRun): boolean {
  const mention = mentions[atToken[first]!];
  return (
    mention?.form === "name" &&
    mention.nameFirst < mention.last &&
    mention.nameFirst <= first &&
    last <= mention.last &&
    entities[mention.entity]!.kind === "person"
  );
}

/** The quotes by the tokens of their cues. */
function cueTokens({tokens}: Doc, quotes: readonly Quote[]): Map<number, Quote> {
  const out = new Map<number, Quote>();
  for (const quote of quotes) {
    const {cueStart: start, cueEnd: end} = quote;
    const run = start === null || end === null ? null : tokensIn(tokens, {start, end});
    if (run) for (let i = run.first; i <= run.last; i++) out.set(i, quote);
  }
  return out;
}

/** Whether a date stands in the words of a quote: “She ‘has until May’, he said” was not said in May. */
function isWithin(quote: Quote, {start, end}: Time): boolean {
  return (quote.parts ?? [quote]).some((part) => part.start <= start && end <= part.end);
}

/** Verbs that say of a noun only that it takes place; their date is its date: “held talks on Monday”, “the raid took place in May”. */
const LENDS = new Set(
  "hold make take have give conduct stage carry begin start launch occur happen resume end pay follow".split(" ")
);

function lentDate({units, tokens, subjectOf}: Sentence, u: number, dated: ReadonlyMap<number, Time>): Time | undefined {
  if (units[u]?.kind !== "np") return undefined;
  const before = units[u - 1];
  const verb = before?.kind === "vg" ? u - 1 : subjectOf[u]!;
  const unit = units[verb];
  return unit?.kind === "vg" && LENDS.has(tokens.lemma[unit.head]!) ? dated.get(verb) : undefined;
}
