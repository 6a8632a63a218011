import {tokenAt, type Doc} from "../doc/readDoc.js";
import type {Figure, Quote, Time} from "../types.js";
import {innermostQuote} from "../events/innermostQuote.js";
import {roughFrom, roughTo} from "./approximate.js";
import {isNoAmount} from "./isNoAmount.js";
import {currencySign} from "./money.js";
import {mayBeNumber, readNumber, type NumberRead} from "./numbers.js";
import {unitAfter} from "./unitAfter.js";

/**
 * Finds the amounts an article reports, in text order: money, shares, and things counted, with value and unit.
 * Units: an ISO 4217 code, “percent”, or the noun counted. A range (“10 to 15 ships”) has its lower end in `value` and its
 * upper in `upper`; “hundreds of people” has no value. Amounts of time are times, not figures, and numbers in names are none.
 */
export function findFigures(doc: Doc, quotes: readonly Quote[], times: readonly Time[]): Figure[] {
  const {tokens} = doc;
  const quoteAt = innermostQuote(quotes);
  const out: Figure[] = [];
  let time = 0;
  for (let i = 0; i < tokens.n;) {
    const start = tokens.start[i]!;
    while (time < times.length && times[time]!.end <= start) time++;
    const inTime = time < times.length && times[time]!.start <= start;
    const figure = inTime ? null : readFigure(doc, i, times[time]?.start ?? Infinity);
    if (figure) out.push({...figure, quoteId: quoteAt(figure.start, figure.end)?.id ?? null});
    i = figure ? Math.max(i + 1, tokenAt(tokens, figure.end)) : i + 1;
  }
  return out;
}

function readFigure(doc: Doc, i: number, nextTime: number): Omit<Figure, "quoteId"> | null {
  const {tokens, text} = doc;
  const at = tokens.start[i]!;
  const sign = /[$£€¥₹]/.test(tokens.word[i]!) ? currencySign(text, at) : null;
  if (!sign && !mayBeNumber(tokens.lower[i]!)) return null;
  const number = readNumber(text, sign?.end ?? at);
  if (!number || number.end > nextTime) return null;
  const range = doc.without.has("range") ? null : readRange(text, number, i > 0 ? tokens.lower[i - 1]! : "");
  const end = (range ?? number).end;
  if (!sign && !doc.without.has("isNoAmount") && isNoAmount(doc, i, end, number)) return null;
  const of = number.part ? (/^ of (?:the |all |its |their )?/.exec(text.slice(end, end + 12))?.[0].length ?? 0) : 0;
  const counted = sign ? null : unitAfter(doc, end + of, tokens.sentence[i]!);
  const unit = counted && number.part ? {...counted, unit: `share of ${counted.unit}`} : counted;
  if (!sign && !unit) return null;
  if (!sign && number.value === 1 && !number.digits && unit!.unit !== "percent") return null;
  if (unit && (unit.end > nextTime || /^times?$/.test(unit.unit))) return null;
  return row(doc, at, number, range, sign ? perUnit(text, end, sign.code) : unit!);
}

function row(
  {text, without}: Doc,
  at: number,
  number: NumberRead,
  range: NumberRead | null,
  {end, unit}: {end: number; unit: string}
): Omit<Figure, "quoteId"> {
  const rough = without.has("rough") ? null : roughFrom(text, at);
  const after = without.has("rough") ? null : roughTo(text, end);
  const between = range && /between $/i.test(text.slice(Math.max(0, at - 8), at)) ? at - 8 : null;
  const start = rough ?? between ?? at;
  const stop = after ?? end;
  const rules = [range ? "range" : number.loose ? "loose" : number.part ? "part" : number.digits ? "digits" : "words"];
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    value: number.value,
    ...(range ? {upper: range.value} : {}),
    unit,
    approximate: rough !== null || after !== null || range !== null || number.loose,
    rules
  };
}

/** “10 to 15”, “10-15”, “between 10 and 15”: the second number. */
function readRange(text: string, first: NumberRead, before: string): NumberRead | null {
  const link = /^(?: to |-|–| – )[$£€]?(?=\d|[a-z])/.exec(text.slice(first.end, first.end + 6));
  const and = before === "between" ? /^ and [$£€]?(?=\d|[a-z])/.exec(text.slice(first.end, first.end + 7)) : null;
  const found = link ?? and;
  const second = found && readNumber(text, first.end + found[0].length);
  if (!second || second.value === null || first.value === null) return null;
  return second.digits === first.digits && second.value > first.value ? second : null;
}

/** “$60 a barrel”. */
function perUnit(text: string, end: number, code: string): {end: number; unit: string} {
  const found =
    /^ (?:a|per) (barrel|share|head|ton|tonne|ounce|litre|liter|gallon|kilo|kilogram|month|year|week|day|hour)\b/.exec(
      text.slice(end, end + 16)
    );
  return found ? {end: end + found[0].length, unit: `${code} per ${found[1]}`} : {end, unit: code};
}
