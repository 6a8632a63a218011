import type {zoneRules} from "./layout/findZones.js";
import type {quoteRules} from "./quotes/findQuotes.js";
import type {menders, refiners} from "./speakers/nameSpeakers.js";

/** The parts of the extractor, in the order in which they read. */
export const ruleParts = ["layout", "times", "quotes", "names", "speakers", "figures", "events"] as const;
export type RulePart = (typeof ruleParts)[number];

/** One rule that a reading can do without. */
export interface RuleInfo {
  /** As `extract` takes it and, save where `signs` differs, as the rows carry it. */
  readonly name: string;
  readonly part: RulePart;
  /** What it does, as a phrase; a phrase it reads stands in quotation marks. */
  readonly does: string;
  /** The names with which it signs rows. */
  readonly signs: readonly string[];
}

type Words<Rules> = Readonly<Record<keyof Rules, string>>;

const layout: Words<typeof zoneRules> = {
  publishedLine: "a line that is a date and nothing else",
  byline: "who wrote it: “By Jane Roe”",
  credit: "who worked on it, at the foot: “(Reporting by …)”",
  deskNote: "what the paper says about itself: “Editor’s note: …”",
  caption: "what stands under a picture",
  dateline: "place and agency at the head: “CAIRO (Reuters) -”",
  headline: "the title over the story"
};

const quotes: Words<typeof quoteRules> & {readonly tagger: string} = {
  tagger: "the learned tagger: cue, words and speaker, as it learned them from annotated news",
  transcript: "a name and a colon begin a turn: “RUIZ: When will it open?”",
  trailingCue: "a cue at the end of the sentence: “Rain is likely, the office said.”",
  asTheySay: "what stands behind “As Ruiz used to say,”",
  deniedDoing: "a denial without “that”: “Oslo denied sending the boats”",
  ownParagraph: "a quote keeps to the paragraph of its cue",
  disputes: "words that two quotes claim go to the one whose cue is nearer",
  laterSentence: "a quotation goes on after a report without marks: “…,” said Ruiz, who asked to leave. “…”",
  quoteEnds: "a quote ends where its quotation marks do",
  paragraphs: "a quotation over several paragraphs is one",
  snapToMarks: "most of the words between two marks are all of them",
  unclaimed: "a sentence in quotation marks that no cue introduces",
  namesIt: "quoted words put on something: “Menon termed the budget ‘anti-poor’”",
  signature: "a dash and a name sign a quotation",
  sharedSubject: "a second verb has the subject of the first: “Oslo sold … and has made clear”",
  coordinated: "verbs of saying that share a subject: “praised the crews and promised an inquiry”",
  impersonal: "what is said by nobody named: “It is understood that …”",
  apart: "a quotation of another’s and a sentence of the writer’s are no part of what is said",
  clauseCloses: "a report within a clause ends with it: “Orbis, which warned that costs would rise, fell”",
  startsAtThat: "a report begins at “that”, behind when and where: “wrote during the hearing that …”",
  verbBeforeThat: "the cue is the verb before the words: “Writing for the majority, Ward held that …”",
  glossAfter: "a clause about words quoted is the writer’s: “‘it will end’, which many took for a promise”",
  rejectedText: "who turns a text down does not say what it says: “Peru vetoed resolutions condemning …”",
  innerPlans: "a plan within a report is no further quote",
  nested: "a report within a report: “reported that Israel has warned that …”",
  sideBySide: "two speakers in one sentence: “While Oslo insists …, Bergen maintains …”",
  excerpts: "sentences quoted from another medium are a row each",
  relativeSays: "a speaker put into a clause: “an attack that the agency says killed 17”",
  shouted: "a quotation with its own verb within a report: “fled after a man shouted ‘Fire!’”",
  timeStamps: "the clock at the head of an entry of a live page is nobody’s words",
  offStory: "nobody is quoted in a byline, a credit or a desk note"
};

const speakers: Words<typeof menders & typeof refiners> = {
  fought: "a blow with weapons is not said: “Rebels attacked the village”",
  subjectInWords: "the words before a verb of saying are its subject: “Two officials, who knew of it, said …”",
  toldPassively: "who is told does not speak: “Residents were urged to leave”",
  trimSpeaker: "the speaker’s words are cut to the name",
  subjectOfClause: "of a clause before “saying” or “to …” its subject speaks: “The firm cut jobs, saying …”",
  trimOccasion: "when and where it was said is no part of who says it: “The Times on Saturday”",
  topicOfTitle: "a topic before a colon in a headline says nothing: “Energy bills: …”",
  quotedAs: "who is quoted speaks, not who quotes: “The agency quoted a guard as saying …”",
  byAgent: "who speaks in the passive: “confirmed by her niece”",
  chainOfSources: "“according to” a medium is the way it came, not the speaker",
  subjectOfCue: "the subject of the cue’s verb speaks",
  beforeColon: "the subject of the sentence before a colon speaks",
  bySpan: "the words beside the cue become a name",
  firstPerson: "“I” in a quote is who is quoted",
  carry: "a quote without a cue has the speaker of the quote before",
  stance: "what the cue does: state, deny, warn, ask",
  addressee: "told whom",
  via: "through which other medium it came",
  place: "where it was said",
  saidOn: "when it was said",
  nest: "which quote stands in which"
};

const names = {
  lastName: "a family name alone is the person named in full: “Ruiz” for “Ana Ruiz”",
  givenName: "a given name alone is the person named in full",
  descriptions: "a description stands for someone: “the minister”",
  pronouns: "“he”, “she” and “they” stand for someone named before"
};

const figures = {
  range: "from one amount to another: “10 to 15 ships”",
  rough: "words that blur an amount: “about”, “more than”",
  isNoAmount: "numbers that count nothing are no figures: scores, ages, names"
};

const events = {
  trigger: "the learned tagger of words that name an event",
  status: "whether it happened, is planned, denied, demanded or possible",
  roles: "who does it, and to whom",
  clauseTimes: "the date in the clause is the event’s",
  dateAhead: "what has a date after publication is planned"
};

/** The phrases that the rules of times read, a sample of each; a test holds that none is missing. */
const times: Readonly<Record<string, string>> = {
  rate: "twice a year",
  every: "every Tuesday",
  adverb: "daily",
  plurals: "Fridays",
  numericDate: "2013-05-11",
  dateTime: "5 November 2012, 14:30 GMT",
  clock: "10 p.m. Wednesday",
  spokenClock: "half past nine",
  dayWithPart: "Friday night",
  partOfDay: "the morning of March 5",
  dayRange: "May 3-5",
  monthDay: "March 5, 2011",
  andDay: "April 24 and 25",
  dayAlone: "on the 16th",
  monthOfYear: "June last year",
  nearMonth: "last May",
  month: "March 2011",
  dayOfWeek: "Tuesday next week",
  weekday: "Friday",
  deicticDay: "yesterday",
  deicticPart: "last night",
  holiday: "Christmas",
  near: "last year",
  theWeekend: "the weekend",
  nthOf: "the first Monday in May",
  beforeLast: "the week before last",
  told: "the following month",
  season: "last spring",
  quarter: "the third quarter",
  reported: "the year-earlier quarter",
  yearsQuarter: "last year’s quarter",
  yearEnd: "by year end",
  theYear: "for the full year",
  weekOf: "the week of March 6",
  decade: "the 1990s",
  century: "the 20th century",
  year: "2011",
  spokenYear: "nineteen ninety-one",
  vague: "recently",
  besideDay: "two days before March 5",
  ago: "two years ago",
  whole: "all week long",
  longAgo: "a while ago",
  stretch: "the past two months",
  duration: "two years",
  plainUnits: "for years",
  edge: "early 2011",
  approximate: "about two years"
};

/** Names under which rules sign, where they are not their own. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  pronouns: ["lastWhoSpeaks", "lastNamed"],
  descriptions: ["titleOf", "apposition", "description", "lastOfKind"],
  stance: ["stance", "stanceOfContent", "stanceUnknown"],
  via: ["via", "viaMediumTold"],
  saidOn: ["saidOn", "saidOnCarried"],
  publishedLine: ["publishedLine", "dateBeforeStory"],
  nest: ["viaOuter"],
  isNoAmount: [],
  rough: [],
  status: [],
  roles: [],
  clauseTimes: [],
  ownParagraph: [],
  innerPlans: [],
  offStory: [],
  bySpan: ["knownName", "title", "personName", "bodyName", "otherSpelling", "shortName", "capitals", "asWritten"]
};

const part = (name: RulePart, words: Readonly<Record<string, string>>): RuleInfo[] =>
  Object.entries(words).map(([rule, does]) => ({name: rule, part: name, does, signs: SIGNS[rule] ?? [rule]}));

/** Every rule that a reading can do without, part by part, each list in the order in which it works. */
export const ruleList: readonly RuleInfo[] = [
  ...part("layout", layout),
  ...part("times", Object.fromEntries(Object.entries(times).map(([name, phrase]) => [name, `“${phrase}”`]))),
  ...part("quotes", quotes),
  ...part("names", names),
  ...part("speakers", speakers),
  ...part("figures", figures),
  ...part("events", events)
];
