import {kept} from "../doc/kept.js";
import type {Doc} from "../doc/readDoc.js";
import type {Zone} from "../types.js";
import {byline} from "./byline.js";
import {caption} from "./caption.js";
import {credit} from "./credit.js";
import {dateline} from "./dateline.js";
import {publishedLine} from "./publishedLine.js";
import {deskNote} from "./deskNote.js";
import {headline} from "./headline.js";
import {readLines} from "./lines.js";
import type {FindZone} from "./page.js";

// The order matters: what is certain first; the headline is what is left over before the story.
export const zoneRules = {publishedLine, byline, credit, deskNote, caption, dateline, headline} satisfies Record<
  string,
  FindZone
>;

/** Finds what is no part of the story: headline, caption, date, dateline, byline, credits, desk notes, in text order. */
export function findZones(doc: Doc): Zone[] {
  const lines = readLines(doc.text);
  const taken = lines.map(() => false);
  const lineAt = new Map(lines.map((line, i) => [line.start, i]));
  const out: Zone[] = [];
  for (const rule of kept<FindZone>(zoneRules, doc)) {
    for (const zone of rule({doc, lines, taken})) {
      const at = lineAt.get(zone.start);
      if (at === undefined || taken[at]) continue;
      taken[at] = true;
      out.push(zone);
    }
  }
  return out.sort((a, b) => a.start - b.start);
}
