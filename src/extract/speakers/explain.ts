import type {Quote} from "../types.js";

/** What each rule that names a speaker does, as the end of “‘He’ → John Kerry, …”. */
const WHY: Readonly<Record<string, string>> = {
  knownName: "a name of the list of public figures, countries, media and bodies",
  title: "the name after the title",
  personName: "a full name",
  bodyName: "the name of a body",
  lastName: "the person of that family name in this article",
  givenName: "the person of that given name in this article",
  otherSpelling: "another spelling of the same name",
  shortName: "short for the name given in full",
  capitals: "a name, as written",
  lastWhoSpeaks: "the last person named who speaks in this article",
  lastNamed: "the one named last that the pronoun fits",
  lastOfKind: "the last of that kind named before",
  titleOf: "who holds that title in this article",
  apposition: "the name set beside the description",
  description: "a description with no name",
  asWritten: "named by no more than these words",
  relativeClause: "whom the clause is about",
  bothNames: "both are named",
  firstPerson: "the speaker of the quote it stands in",
  carry: "no cue of its own: the speaker of the quote before goes on",
  beforeColon: "the subject of the sentence that ends at the colon"
};

const STEPS: Readonly<Record<string, string>> = {
  subjectOfCue: "the subject of the cue’s verb",
  chainOfSources: "the medium after “according to” is the way it came, not the speaker",
  beforeColon: "the subject of the sentence before the colon",
  trimSpeaker: "the speaker’s words cut to the name"
};

/**
 * One sentence on how a row's speaker was found: “speaker: ‘He’ → John Kerry, the last person named who speaks in this
 * article.” Where nobody was found it says so.
 */
export function explain({speaker, speakerText, rules, via, saidOn, cue}: Quote): string {
  const why = rules.map((rule) => WHY[rule]).find((words) => words !== undefined);
  const steps = rules.flatMap((rule) => (STEPS[rule] ? [STEPS[rule]] : []));
  if (speaker === null)
    return `speaker: ${speakerText ? `‘${oneLine(speakerText)}’ stands for nobody that this article names` : "nobody is named"}.`;
  const from = speakerText === null ? "" : `‘${oneLine(speakerText)}’ → `;
  const parts = [`speaker: ${from}${speaker}${why ? `, ${why}` : ""}`, ...steps.map((step) => `found as ${step}`)];
  if (via !== null) parts.push(`it came through ${via}`);
  if (saidOn !== null) parts.push(`said on ${saidOn}, the date beside ${cue === null ? "it" : `‘${oneLine(cue)}’`}`);
  return `${parts.join("; ")}.`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
