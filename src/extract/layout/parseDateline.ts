import {parseDate} from "./parseDate.js";

/** What a dateline says. */
export interface Dateline {
  /** The dateline's own words, without the dash. */
  readonly text: string;
  readonly place: string | null;
  readonly agency: string | null;
  /** `YYYY-MM-DD` where the dateline gives a day with its year. */
  readonly date: string | null;
}

const CAPS = "\\p{Lu}[\\p{Lu}.'’-]*(?: (?:de|del|la|el|al|of|the|and)(?= )| [\\p{Lu}][\\p{Lu}.'’-]*){0,4}";
const TITLE = "\\p{Lu}[\\p{L}.'’-]+(?: (?:de|del|la|el|al|of|the|and)(?= )| \\p{Lu}[\\p{L}.'’-]*){0,3}";
const DAY =
  "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?";
const AGENCY = "\\((?<agency>[\\p{L}\\p{N}][\\p{L}\\p{N}.&/ -]{1,40})\\)";
const DASH = "(?:\\s*(?:—|–|--|_)\\s*|\\s+-\\s+|\\s*:\\s+)";

// “CAIRO (Reuters) -”, “NEWPORT NEWS, Va. -”, “O'SMACH, Cambodia (AP)_”, “BEIJING, Jan. 5, 2012 (Xinhua) --”
const WITH_PLACE = new RegExp(
  `^(?<text>(?<place>${CAPS}(?:, (?!${DAY})${TITLE}){0,2})(?:, (?<day>${DAY}))?(?: ?${AGENCY})?)(?<dash>${DASH})(?=["“'‘\`(]?[\\p{L}\\p{N}]|\\s*$)`,
  "u"
);
// “Moscow (AFP) -”: a place not in capitals needs its agency.
const WITH_AGENCY = new RegExp(
  `^(?<text>(?:(?<place>${TITLE}(?:, (?!${DAY})${TITLE}){0,2})(?:, (?<day>${DAY}))? ?)?${AGENCY})(?<dash>${DASH})?(?=\\s*["“'‘\`]?[\\p{L}\\p{N}])`,
  "u"
);

const AGENCIES =
  /^(?:CNN|AP|AFP|Reuters|REUTERS|UPI|Xinhua|dpa|TASS|Bloomberg|JTA|RNS|KCNA|NPR|CBS|NBC|Fox News|The Hill|Associated Press)\b/u;
// What also stands in capitals before a dash.
const NO_PLACE =
  /^(?:EXCLUSIVE|BREAKING|UPDATED?|WATCH|VIDEO|OPINION|ANALYSIS|REPORT|POLL|PHOTOS?|LIVE|ALERT|NOTE|STORY|LEAD|BACKGROUND|CORRECTION|EDITORIAL|COMMENT|Q|A|THE LATEST|NEWS|FULL TEXT|SUMMARY|FACT CHECK)\b/u;

/** Reads the dateline that opens a paragraph; null where none does. */
export function parseDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 140);
  const found = WITH_PLACE.exec(head) ?? WITH_AGENCY.exec(head);
  const g = found?.groups;
  if (!g) return null;
  const {place, agency, day, text, dash} = g;
  // A colon makes a dateline only with an agency (“LONDON: …” and “TRUMP: …” look alike; “ANA HOLM (resident):” speaks).
  if (dash?.includes(":") && !/^\p{Lu}|^dpa/u.test(agency ?? "")) return null;
  if (!place && !AGENCIES.test(agency!)) return null;
  if (!place && !dash && text !== `(${agency})`) return null;
  if (place && !agency && (place.replace(/[^\p{L}]/gu, "").length < 3 || NO_PLACE.test(place))) return null;
  if (place && (place.split(" ").length > 6 || (!dash && !AGENCIES.test(agency ?? "")))) return null;
  return {text: text!, place: place ? asPlace(place) : null, agency: agency ?? null, date: day ? parseDate(day) : null};
}

/** “O'SMACH, Cambodia” → “O'Smach, Cambodia”; “ST. LOUIS” → “St. Louis”; “U.N.” stays. */
function asPlace(written: string): string {
  return written
    .replace(/\p{Lu}[\p{Lu}’']{2,}|\p{Lu}\p{Lu}(?![\p{L}.])/gu, (word) =>
      word.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
    )
    .replace(/\b(St|Ft|Mt)\./giu, (_, word: string) => `${word[0]!.toUpperCase()}${word.slice(1).toLowerCase()}.`);
}
