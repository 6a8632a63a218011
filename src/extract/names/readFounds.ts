import {tokensIn, type Doc} from "../doc/readDoc.js";
import type {Zone} from "../types.js";
import {known, knownAlone, lookupKey} from "../lexicon/known.js";
import {stops} from "../lexicon/words.js";
import {isCapital, readRun, spell} from "./readRun.js";
import {parseRun} from "./parseRun.js";
import type {Found} from "./types.js";

/** Tokens that name nobody of the story: bylines, credits, datelines, desk notes, and a photographer under a picture. */
export function skippedTokens({tokens: k}: Doc, zones: readonly Zone[]): Uint8Array {
  const skipped = new Uint8Array(k.n);
  for (const zone of zones) {
    const run = zone.kind === "headline" ? null : tokensIn(k, zone);
    if (!run) continue;
    let from = run.first;
    if (zone.kind === "caption") {
      // the credit: “AFP/Emmanuel Dunand”, “Image: Nick Roe”
      while (from <= run.last && !/^(?:\/|:|\()$/.test(k.word[from]!)) from++;
      if (k.word[from] === "/" && from > run.first) from--;
    }
    skipped.fill(1, from, run.last + 1);
  }
  return skipped;
}

/** Every mention by name, in text order. */
export function readFounds(doc: Doc, zones: readonly Zone[], skipped: Uint8Array): Found[] {
  const k = doc.tokens;
  const out: Found[] = [];
  const inTitle = new Uint8Array(k.n);
  for (const zone of zones) {
    const run = zone.kind === "headline" ? tokensIn(k, zone) : null;
    if (run) inTitle.fill(1, run.first, run.last + 1);
  }
  for (let i = 0; i < k.n; i++) {
    if (skipped[i]) continue;
    if (inTitle[i]) {
      const found = inHeadline(doc, i);
      if (found) {
        out.push(found);
        i = found.last;
      }
      continue;
    }
    if (isParty(doc, i)) {
      if (k.word[i + 1] === "-") i += 2;
      while (isCapital(k.word[i + 1] ?? "") && k.sentence[i + 1] === k.sentence[i]) i++;
      continue;
    }
    let last = readRun(k, i);
    if (last < 0) continue;
    while (last > i && skipped[last]) last--;
    out.push(...parseRun(k, i, last));
    i = last;
  }
  return out;
}

/** “Sen. Paul Ortega, R-Norton,” “(D-Va.)”: party and seat are no name. */
function isParty({tokens: k}: Doc, i: number): boolean {
  const party =
    /^[RDI]-\p{Lu}/u.test(k.word[i]!) ||
    (/^[RDI]$/.test(k.word[i]!) && k.word[i + 1] === "-" && isCapital(k.word[i + 2] ?? ""));
  return party && /^[,(]$/.test(k.word[i - 1] ?? "");
}

/** In a headline every word can have a capital: only who is known, or named again in the story, counts. */
function inHeadline({tokens: k}: Doc, i: number): Found | null {
  if (!isCapital(k.word[i]!) || stops.has(k.lower[i]!)) return null;
  for (let last = Math.min(i + 5, k.n - 1); last >= i; last--) {
    if (k.sentence[last] !== k.sentence[i]) continue;
    const key = lookupKey(spell(k, i, last));
    const entry = known.get(key) ?? knownAlone.get(key) ?? null;
    if (entry)
      return {
        first: i,
        last,
        nameFirst: i,
        kind: entry.kind,
        gender: entry.gender,
        titled: false,
        weak: false,
        entry,
        rule: "knownName"
      };
  }
  return {
    first: i,
    last: i,
    nameFirst: i,
    kind: null,
    gender: null,
    titled: false,
    weak: true,
    entry: null,
    rule: "headline"
  };
}
