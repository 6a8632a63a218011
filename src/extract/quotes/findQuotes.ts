import {kept} from "../doc/kept.js";
import type {Doc} from "../doc/readDoc.js";
import type {Zone} from "../types.js";
import {apart} from "./apart.js";
import {asTheySay} from "./asTheySay.js";
import {assemble} from "./assemble.js";
import {clauseCloses} from "./clauseCloses.js";
import {columnsOf} from "./columns.js";
import {coordinated} from "./coordinated.js";
import {deniedDoing} from "./deniedDoing.js";
import {disputes} from "./disputes.js";
import {glossAfter} from "./glossAfter.js";
import {inOrder, type DraftRule, type Page} from "./draft.js";
import {excerpts} from "./excerpts.js";
import {impersonal} from "./impersonal.js";
import {innerPlans} from "./innerPlans.js";
import {joinParagraphs} from "./joinParagraphs.js";
import {laterSentence} from "./laterSentence.js";
import {link} from "./link.js";
import {pairMarks} from "./marks.js";
import {namesIt} from "./namesIt.js";
import {nested} from "./nested.js";
import {offStory} from "./offStory.js";
import {ownParagraph} from "./ownParagraph.js";
import {quoteEnds} from "./quoteEnds.js";
import {quoteModels, type QuoteModels} from "./quoteModels.js";
import {rejectedText} from "./rejectedText.js";
import {relativeSays} from "./relativeSays.js";
import {sharedSubject} from "./sharedSubject.js";
import {shouted} from "./shouted.js";
import {sideBySide} from "./sideBySide.js";
import {signature} from "./signature.js";
import {snapToMarks} from "./snapToMarks.js";
import type {Spoken} from "./spoken.js";
import {startsAtThat} from "./startsAtThat.js";
import {tag} from "./tag.js";
import {timeStamps} from "./timeStamps.js";
import {toSpoken} from "./toSpoken.js";
import {trailingCue} from "./trailingCue.js";
import {transcript} from "./transcript.js";
import {unclaimed} from "./unclaimed.js";
import {verbBeforeThat} from "./verbBeforeThat.js";

/** What is certain, after the taggers: each rule sees what those before it have left. */
export const quoteRules = {
  transcript,
  trailingCue,
  asTheySay,
  deniedDoing,
  impersonal,
  ownParagraph,
  disputes,
  apart,
  laterSentence,
  quoteEnds,
  paragraphs: joinParagraphs,
  snapToMarks,
  unclaimed,
  namesIt,
  signature,
  sharedSubject,
  coordinated,
  clauseCloses,
  startsAtThat,
  verbBeforeThat,
  glossAfter,
  rejectedText,
  innerPlans,
  nested,
  sideBySide,
  excerpts,
  relativeSays,
  shouted,
  timeStamps,
  offStory
} satisfies Record<string, DraftRule>;

/** Finds every quote in a document, in text order: its words, its cue and its speaker as written. */
export function findQuotes(doc: Doc, zones: readonly Zone[]): Spoken[] {
  return findQuotesWith(quoteModels(), doc, zones);
}

/** The same with weights of the caller's choice, for training and experiments. */
export function findQuotesWith({cues, tagger, linker}: QuoteModels, doc: Doc, zones: readonly Zone[]): Spoken[] {
  const quotations = pairMarks(doc.text, paragraphBounds(doc));
  const columns = columnsOf(doc, quotations, cues);
  const reading = tag(columns, tagger);
  const page: Page = {doc, zones, quotations, columns, reading};
  const tagged = doc.without.has("tagger") ? [] : assemble(reading, link(reading, linker));
  const drafts = kept<DraftRule>(quoteRules, doc).reduce((made, rule) => rule(made, page), tagged);
  return inOrder(drafts).flatMap((draft) => toSpoken(draft, doc, columns, quotations) ?? []);
}

/** Offsets at which each paragraph's tokens end. */
export function paragraphBounds({tokens, paragraphs, text}: Doc): number[] {
  return [...paragraphs.slice(1).map(({first}) => tokens.start[first]!), text.length];
}
