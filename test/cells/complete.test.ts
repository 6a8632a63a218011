import {CompletionContext} from "@codemirror/autocomplete";
import {javascriptLanguage} from "@codemirror/lang-javascript";
import {EditorState} from "@codemirror/state";
import fc from "fast-check";
import {expect, test} from "vitest";
import {complete} from "../../src/components/liveCell/complete.js";
import type {Vocabulary} from "../../src/components/liveCell/editorTypes.js";

const vocabulary: Vocabulary = {
  names: ["quotes", "events", "bySpeaker", "mine"],
  tables: {
    quotes: ["speaker", "words"],
    events: ["trigger", "article"],
    bySpeaker: ["speaker", "total"],
    "mine.quotes": ["speaker", "mood"],
    "mine.times": ["value"]
  },
  aq: ["desc", "escape"],
  op: ["count", "sum"],
  vl: {markBar: ["data", "encode"], x: ["fieldN", "sort"]},
  verbs: ["filter", "rollup"]
};

function offered(code: string): readonly string[] | null {
  const pos = code.indexOf("|");
  const doc = code.slice(0, pos) + code.slice(pos + 1);
  const state = EditorState.create({doc, extensions: [javascriptLanguage]});
  return complete(new CompletionContext(state, pos, false), vocabulary)?.options.map(({label}) => label) ?? null;
}

const all = ["speaker", "words", "trigger", "article", "total", "mood", "value"];

test.each([
  ["quotes.filter((d) => d.|", ["speaker", "words"]],
  ["quotes.filter(d => d.sp|)", ["speaker", "words"]],
  ["events.filter((d) => d.|)", ["trigger", "article"]],
  ["quotes\n  .groupby('speaker')\n  .rollup({n: op.count()})\n  .filter((d) => d.|)", ["speaker", "n"]],
  ["quotes.groupby('speaker').count().orderby('|')", ["speaker", "count"]],
  ["quotes.derive({long: (d) => d.words > 9}).select('|')", ["speaker", "words", "long"]],
  ["quotes.rename({speaker: 'who'}).groupby(\"|\")", ["words", "who"]],
  ["quotes.select('speaker').orderby(aq.desc('|'))", ["speaker"]],
  ["quotes.join(events).filter((a) => a.|)", ["speaker", "words", "trigger", "article"]],
  ["bySpeaker.orderby('|')", ["speaker", "total"]],
  ["mine.quotes.groupby('|')", ["speaker", "mood"]],
  ["mine.|", ["quotes", "times"]],
  ["const few = quotes.derive({n: 1});\nfew.select('|')", ["speaker", "words", "n"]],
  ["vl.markBar().data(bySpeaker).encode(vl.y().fieldN('|'))", ["speaker", "total"]],
  ["quotes.rollup({n: op.|})", ["count", "sum"]],
  ["quotes.orderby(aq.|)", ["desc", "escape"]],
  ["vl.|", ["markBar", "x"]],
  ["quotes.|", ["filter", "rollup"]],
  ["quotes.filter((d) => true)\n  .|", ["filter", "rollup"]],
  // the methods of the value at hand
  ["vl.markBar().|", ["data", "encode"]],
  ["vl.markBar()\n  .data(quotes)\n  .en|", ["data", "encode"]],
  ["vl.markBar().data(quotes).encode(vl.x().|)", ["fieldN", "sort"]],
  ["vl.markBar().encode(vl.x().fieldN('speaker').s|", ["fieldN", "sort"]],
  ["const bars = vl.markBar().data(quotes);\nbars.|", ["data", "encode"]],
  ["bySpeaker.|", ["filter", "rollup"]],
  ["const n = qu|", ["quotes", "events", "bySpeaker", "mine"]],
  // what cannot be followed: every column there is
  ["f(quotes).filter((d) => d.|)", all],
  // words that stand for themselves
  ["quotes.filter((d) => d.speaker === 'A|')", null],
  ["// quotes.|", null],
  // no method of a table where a column, or who knows what, is at hand
  ["quotes.filter((d) => d.speaker.|)", null],
  ["vl.nothing().|", null],
  ["f(quotes).|", null]
])("%s", (code, wanted) => expect(offered(code)).toEqual(wanted));

test.each([
  ["quotes.objects().|", "map", "rollup"],
  ["quotes.objects().filter((d) => d.words > 3).|", "map", "rollup"],
  ["quotes.columnNames().join(' ').|", "toUpperCase", "map"],
  ["'one, two'.|", "split", "filter"]
])("%s: %s, not %s", (code, some, none) => {
  expect(offered(code)).toContain(some);
  expect(offered(code)).not.toContain(none);
});

test("any code is completed without a throw", () =>
  fc.assert(fc.property(fc.string({maxLength: 60}), (code) => void offered(`quotes.${code}|`))));
