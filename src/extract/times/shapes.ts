import type {Clock, Word} from "./word.js";
import {lookUp} from "./lexicon.js";

const LONGEST = 24;
const known = new Map<string, Word>();

/** What a token means to the rules: from the word list, or from its figures. */
export function meaning(lower: string): Word | undefined {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return lower.length <= LONGEST ? kept(lower, figures) : undefined;
  if (first === 39) return kept(lower, apostrophe);
  const known = lookUp(lower);
  if (known || lower.length > LONGEST) return known;
  if (first === 113 || first === 102) return kept(lower, quarterName);
  return lower.includes("-") ? kept(lower, hyphened) : undefined;
}

/** A meaning with the kind of its figures, by which the rules that can begin with it are found. */
function kept(lower: string, read: (lower: string) => Word | undefined): Word | undefined {
  let word = known.get(lower);
  if (word !== undefined) return word;
  word = read(lower);
  if (word === undefined) return undefined;
  word = {...word, written: `#${Object.keys(word).join()}`};
  // Short figures are few and come often; long ones are many and come once.
  if (lower.length <= 4) known.set(lower, word);
  return word;
}

/** “1990”, “1,200”, “16th”, “1990s”, “8:30pm”, “2013-05-11”, “3/4/2012”, “1998-99”. */
function figures(lower: string): Word | undefined {
  if (/^\d+$/.test(lower)) return plain(lower);
  if (/^\d{1,3}(,\d{3})+$/.test(lower)) return {n: Number(lower.replaceAll(",", "")), digits: 0};
  if (/^\d+\.\d+$/.test(lower)) return {n: Number(lower), digits: 0, ...dotClock(lower)};
  if (lower === "9/11") return {named: true};
  if (/^\d{1,2}[-–]\d{1,2}$/.test(lower)) return {twoDays: true};
  let m = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower);
  if (m) return {ordinal: Number(m[1])};
  m = /^(\d{4}|\d{2})'?s$/.exec(lower);
  if (m && m[1]!.endsWith("0")) return {decade: Number(m[1])};
  m =
    /^(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?([ap])\.?m?\.?$/.exec(lower) ??
    /^(\d{1,2}):(\d\d)(?::(\d\d))?()$/.exec(lower);
  if (m) return clock(m);
  m = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(lower);
  if (m) return {date: {year: Number(m[1]), month: Number(m[3]), day: Number(m[4])}};
  m = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(lower);
  if (m) return numericDate(Number(m[1]), Number(m[3]), m[4]!, m[2]!);
  m = /^(\d{4})[-–—/](\d{4}|\d{2})$/.exec(lower);
  if (m) return yearRange(Number(m[1]), m[2]!);
  m = /^([1-4])q$/.exec(lower);
  return m ? {quarter: Number(m[1])} : undefined;
}

function plain(lower: string): Word {
  const n = Number(lower);
  if (lower.length === 4) return {n, digits: 4, year: n};
  return {n, digits: lower.length};
}

/** “7.30” is half past seven where “a.m.” follows. */
function dotClock(lower: string): Word {
  const m = /^(\d{1,2})\.(\d\d)()()$/.exec(lower);
  return m && Number(m[1]) < 24 && Number(m[2]) < 60
    ? {clock: {hour: Number(m[1]), minute: Number(m[2]), colon: false}}
    : {};
}

function clock(m: RegExpExecArray): Word | undefined {
  const [hour, minute, second] = [Number(m[1]), Number(m[2] ?? 0), m[3] === undefined ? undefined : Number(m[3])];
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return undefined;
  const half = m[4] ? ((m[4] + "m") as Clock["half"]) : undefined;
  if (half && (hour > 12 || hour === 0)) return undefined;
  return {clock: {hour, minute, second, half, colon: m[2] !== undefined}};
}

/** Month first as American papers write it, day first where only that can be, or where points stand between. */
function numericDate(a: number, b: number, written: string, mark: string): Word | undefined {
  const year = written.length === 4 ? Number(written) : century(Number(written));
  if (year < 1000 || year > 2100) return undefined;
  if (mark === "." || a > 12) return b <= 12 ? {date: {year, month: b, day: a}} : undefined;
  return {date: {year, month: a, day: b}};
}

function yearRange(year: number, written: string): Word | undefined {
  const to = written.length === 4 ? Number(written) : Math.floor(year / 100) * 100 + Number(written);
  return year >= 1000 && to > year && to - year < 200 && to < 2200 ? {year, digits: 4, toYear: to} : undefined;
}

/** “'90s”, “'98”. */
function apostrophe(lower: string): Word | undefined {
  const m = /^'(\d)(\d)(s)?$/.exec(lower);
  if (!m) return undefined;
  const n = Number(m[1]! + m[2]!);
  return m[3] ? (m[2] === "0" ? {decade: n} : undefined) : {year: century(n), prefix: "'"};
}

/** “q3”, “fy2012”. */
function quarterName(lower: string): Word | undefined {
  const quarter = /^q([1-4])$/.exec(lower);
  if (quarter) return {quarter: Number(quarter[1])};
  const fiscal = /^fy-?((?:19|20)?\d\d)$/.exec(lower);
  if (!fiscal) return undefined;
  return {year: fiscal[1]!.length === 4 ? Number(fiscal[1]) : century(Number(fiscal[1])), prefix: "fiscal"};
}

/** “mid-1996”, “post-1959”, “mid-1990s”, “mid-'90s”. */
function hyphened(lower: string): Word | undefined {
  const m = /^(mid|post|pre|early|late)-(.+)$/.exec(lower);
  const rest = m && (/^\d{4}$/.test(m[2]!) || /^'?\d/.test(m[2]!) ? meaning(m[2]!) : lookUp(m[2]!));
  if (!rest || !(rest.year || rest.decade || rest.month || rest.season || rest.weekday || rest.part)) return undefined;
  return {...rest, prefix: m[1], risky: false};
}

/** The year of two figures: the last hundred years but a few, as news means it. */
function century(n: number): number {
  return n < 50 ? 2000 + n : 1900 + n;
}
