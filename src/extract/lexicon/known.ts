import type {SpeakerKind} from "../types.js";
import {table as countries} from "./countries.data.js";
import {table as media} from "./media.data.js";
import {table as organizations} from "./organizations.data.js";
import {table as people} from "./people.data.js";
import {rows, several} from "./rows.js";

/** Someone or something that many articles name. */
export interface Known {
  readonly kind: SpeakerKind;
  /** The one name it gets in every article. */
  readonly name: string;
  readonly gender: "m" | "f" | null;
  /** The country it belongs to or, for a government's seat (“Moscow”), stands for. */
  readonly country: string | null;
  readonly offices: readonly string[];
  /** A capital or a palace that stands for a government, not the country's own name. */
  readonly seat: boolean;
}

/** By full name, in small letters without a leading “the”. */
export const known = new Map<string, Known>();
/** By the short form that is enough where an article gives no fuller name: “assad”. */
export const knownAlone = new Map<string, Known>();
/** Adjective or plural of a people → country: “russian” → “Russia”. */
export const demonyms = new Map<string, string>();
/** Names that are also common words or other people's; they need an article or a verb of speech beside them. */
export const doubtful = new Set(
  "time|times|post|sun|journal|dawn|salon|slate|fortune|vox|hill|guardian|observer|independent|australian|hindu|atlantic|telegraph|amnesty|treasury|labour|male|chad|georgia|jordan|abc|male|fars|mehr|bild|apple|amazon|forbes|america|ria|fed|congo|niger|benin|nation|spiegel|nikkei|cnbc|sputnik|facebook|twitter".split(
    "|"
  )
);

/** The form a name is looked up by. */
export function lookupKey(name: string): string {
  return name.toLowerCase().replace(/[’‘]/g, "'").replace(/^the /, "");
}

for (const [name, other, peoples, capital, seats] of rows(countries, 5)) {
  const withThe = several(other!).find((o) => o === `the ${name}`) ?? name!;
  const country = {kind: "government", gender: null, country: name!, offices: []} as const;
  for (const form of [name!, ...several(other!)]) add(form, {...country, name: withThe, seat: false});
  for (const form of [capital!, ...several(seats!)]) {
    const seat = several(seats!).find((s) => s === `the ${form}`) ?? form;
    if (form !== "" && form !== name) add(form, {...country, name: seat, seat: true});
  }
  for (const form of several(peoples!)) demonyms.set(form.toLowerCase(), name!);
}
for (const [name, other, country] of rows(media, 3)) {
  const medium = {
    kind: "media",
    name: name!,
    gender: null,
    country: country || null,
    offices: [],
    seat: false
  } as const;
  for (const form of [name!, ...several(other!)]) add(form, medium);
}
for (const [name, other, kind] of rows(organizations, 3)) {
  const body = {kind: kind as SpeakerKind, name: name!, gender: null, country: null, offices: [], seat: false} as const;
  for (const form of [name!, ...several(other!)]) add(form, body);
}
for (const [name, other, alone, gender, country, offices] of rows(people, 6)) {
  const person: Known = {
    kind: "person",
    name: name!,
    gender: gender === "f" ? "f" : "m",
    country: country!,
    offices: several(offices!),
    seat: false
  };
  for (const form of [name!, ...several(other!)]) add(form, person);
  for (const form of several(alone!)) knownAlone.set(lookupKey(form), person);
}

function add(form: string, entry: Known): void {
  const key = lookupKey(form);
  if (!known.has(key)) known.set(key, entry);
}
