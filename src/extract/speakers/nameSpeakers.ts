import {kept} from "../doc/kept.js";
import type {Doc} from "../doc/readDoc.js";
import type {Names} from "../names/types.js";
import type {Spoken} from "../quotes/spoken.js";
import type {Person, Quote, Time, Zone} from "../types.js";
import {beforeColon} from "./beforeColon.js";
import {chainOfSources} from "./chainOfSources.js";
import type {Mend} from "./mend.js";
import {subjectInWords} from "./subjectInWords.js";
import {subjectOfClause} from "./subjectOfClause.js";
import {subjectOfCue} from "./subjectOfCue.js";
import {toldPassively} from "./told.js";
import {topicOfTitle} from "./topicOfTitle.js";
import {trimOccasion} from "./trimOccasion.js";
import {trimSpeaker} from "./trimSpeaker.js";
import {addressee} from "./addressee.js";
import {byAgent} from "./byAgent.js";
import {bySpan} from "./bySpan.js";
import {carry} from "./carry.js";
import {fought} from "./fought.js";
import {firstPerson} from "./firstPerson.js";
import {nest} from "./nest.js";
import {listPeople} from "./listPeople.js";
import {place} from "./place.js";
import {saidOn} from "./saidOn.js";
import {quotedAs} from "./quotedAs.js";
import {readScene, type Refine} from "./scene.js";
import {stance} from "./stance.js";
import {via} from "./via.js";

export const menders = {
  fought,
  topicOfTitle,
  subjectInWords,
  trimSpeaker,
  subjectOfClause,
  trimOccasion,
  quotedAs,
  byAgent,
  chainOfSources,
  subjectOfCue,
  beforeColon,
  toldPassively
} satisfies Record<string, Mend>;
// The order matters: who speaks is known before it is carried on, the one told before the medium, and all before nesting.
export const refiners = {bySpan, firstPerson, carry, stance, addressee, via, place, saidOn, nest} satisfies Record<
  string,
  Refine
>;

/**
 * Names the speakers of the quotes found, reads stance, addressee, medium, place, day and nesting, and lists everyone and
 * everything that speaks or acts. Rows come back in text order.
 */
export function nameSpeakers(
  spoken: readonly Spoken[],
  doc: Doc,
  {zones, times, names}: {zones: readonly Zone[]; times: readonly Time[]; names: Names}
): {quotes: Quote[]; people: Person[]} {
  const spans = kept<Mend>(menders, doc).reduce<readonly Spoken[]>(
    (done, mend) => mend(done, {doc, names, zones}),
    spoken
  );
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const scene = readScene(doc, names, times, ordered);
  const rows = ordered.map((quote, i) => asRow(quote, doc, `q${i + 1}`));
  const quotes = kept<Refine>(refiners, doc).reduce<readonly Quote[]>((done, refine) => refine(done, scene), rows);
  return {quotes: [...quotes], people: listPeople(quotes, scene)};
}

function asRow({start, end, text, parts, type, cue, speaker, rules}: Spoken, doc: Doc, id: string): Quote {
  return {
    id,
    start,
    end,
    text,
    ...(parts ? {parts} : {}),
    type,
    speaker: null,
    speakerText: speaker ? doc.text.slice(speaker.start, speaker.end) : null,
    speakerStart: speaker?.start ?? null,
    speakerEnd: speaker?.end ?? null,
    speakerKind: null,
    role: null,
    cue: cue ? doc.text.slice(cue.start, cue.end) : null,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    stance: null,
    addressee: null,
    via: null,
    place: null,
    saidOn: null,
    quotedIn: null,
    rules: [...rules]
  };
}
