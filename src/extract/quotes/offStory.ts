import {tokensIn} from "../doc/readDoc.js";
import type {ZoneKind} from "../types.js";
import type {Draft, Page} from "./draft.js";
import {meets} from "./tokenRuns.js";

const QUIET = new Set<ZoneKind>(["credit", "deskNote", "byline", "dateline"]);

/** Nobody is quoted in a credit, a desk note or a byline, and a dateline is no part of what is said after it. */
export function offStory(drafts: readonly Draft[], {doc: {tokens}, zones}: Page): Draft[] {
  const quiet = zones.flatMap((zone) => {
    const run = QUIET.has(zone.kind) ? tokensIn(tokens, zone) : null;
    return run ? [{...run, kind: zone.kind}] : [];
  });
  return drafts.flatMap((draft) => {
    const {parts, cue, speaker} = draft;
    if (
      quiet.some(
        (zone) => (cue && meets(zone, cue)) || parts.every((part) => zone.first <= part.first && part.last <= zone.last)
      )
    )
      return [];
    const cut = <R extends {first: number; last: number}>(run: R): R => {
      const zone = quiet.find(({first, last}) => first <= run.first && run.first <= last && last < run.last);
      return zone ? {...run, first: zone.last + 1} : run;
    };
    return [{...draft, parts: parts.map(cut), speaker: speaker && cut(speaker)}];
  });
}
