import {timeMarks} from "./benchMarkPage.js";
import {processorTime} from "./processorTime.js";
import {agreementByLabel, agreementOn} from "../src/scoring/agreement/agreement.js";
import {alphaContinuum} from "../src/scoring/agreement/alphaContinuum.js";
import {compareMarks} from "../src/scoring/agreement/disagreements.js";
import {mergings} from "../src/scoring/agreement/mergings.js";
import {segmented, wordGrid} from "../src/scoring/agreement/wordGrid.js";
import {labels, type Label, type Mark} from "../src/annotation/types.js";
import {readMarkFile} from "../src/annotation/readMarkFile.js";
import {writeAnnotations} from "../src/annotation/w3c/writeAnnotations.js";
import {nameUuid} from "../src/annotation/nameUuid.js";

const words = 5000;
const annotators = 30;
const each = 500;

/** A text of so many words, the same each time, and marks of annotators who agree more or less. */
function sample() {
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  const text = Array.from(
    {length: words},
    (_, i) => `${"abcdefgh".slice(0, 2 + next(6))}${i % 17 === 16 ? ".\n" : ""}`
  ).join(" ");
  const {words: spans} = wordGrid(text);
  const places = Array.from({length: each}, (_, i) => ({
    at: i * (words / each),
    long: 1 + next(6),
    label: labels[next(5)]!
  }));
  const markings = Array.from({length: annotators}, (_, a) => ({
    article: "bench",
    annotator: `Annotator ${a + 1}`,
    links: [],
    marks: places.map(({at, long, label}, i): Mark => {
      const given: Label = next(8) === 0 ? labels[next(5)]! : label;
      const from = Math.min(words - 8, at + next(2));
      const [start, end] = [spans[from]!.start, spans[from + long + next(2)]!.end];
      return {id: nameUuid(`${a} ${i}`), label: given, start, end};
    })
  }));
  return {text, markings};
}

function timed<T>(what: string, run: () => T): T {
  const start = performance.now();
  let result: T;
  const own = processorTime(() => (result = run()));
  const [wall, used] = [performance.now() - start, own].map((ms) => ms!.toFixed(0).padStart(6));
  process.stdout.write(`${what.padEnd(72)} ${wall} ms, ${used} ms of processor time\n`);
  return result!;
}

const {text, markings} = sample();
const files = timed(`${annotators} files of ${each} marks written as Web Annotations`, () =>
  markings.map((marking) => writeAnnotations(marking, {text}))
);
timed(`${annotators} files of ${each} marks read and anchored`, () =>
  files.map((file) => readMarkFile(file, [{id: "bench", text}]))
);
timed(`the same, re-anchored after a paragraph was put before the text`, () =>
  files.map((file) => readMarkFile(file, [{id: "bench", text: `A new first paragraph.\n\n${text}`}]))
);
const marks = markings.map((marking) => marking.marks);
for (const run of ["first", "second"])
  timed(`${annotators} annotators × ${words} words × ${each} marks compared, ${run} run`, () => {
    const grid = wordGrid(text);
    return [
      agreementOn(grid, marks, labels),
      agreementByLabel(grid, marks, labels),
      mergings(grid, marks, labels),
      alphaContinuum(marks.map((each) => segmented(grid, each, labels))),
      compareMarks(text, marks)
    ];
  });
for (const phone of [false, true]) {
  const times = await timeMarks(text, markings[0]!, phone);
  const where = phone ? "390 px wide, a processor four times slower" : "in Chromium";
  process.stdout.write(
    times
      ? `a new mark shows, ${words} words with ${times.marks} marks, ${where}: middle ${times.median.toFixed(0)} ms, longest of 20 ${times.longest.toFixed(0)} ms\n`
      : "no site in dist: run npm run build to time a new mark in the page\n"
  );
}
