import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readMarkFile, type ReadMarks} from "../../src/annotation/readMarkFile.js";
import {linked, words} from "./marked.js";

const text = "🛳️ “The pier is safe,” Ana Ruiz told reporters on Friday.\n\n“It floats,” she said, “and how.”";

function read(content: string, article = text): ReadMarks {
  const result = readMarkFile(content, [
    {id: "other", text: "Nothing of it."},
    {id: "ferry", text: article}
  ]);
  if (!result.ok) throw new Error(result.reason);
  return result;
}
const marked = ({markings}: ReadMarks, article = text) => words(article, markings[0]?.marks ?? []);

/** Rows of WebAnno TSV for a text, a sentence a paragraph; `cell` says what stands in the columns of a token. */
function tsv(
  source: string,
  header: readonly string[],
  cell: (start: number, end: number) => readonly string[]
): string {
  const lines = ["#FORMAT=WebAnno TSV 3.3", ...header, "", ""];
  let sentence = 0;
  for (const {index, 0: paragraph} of source.matchAll(/[^\n]+/g)) {
    lines.push(`#Text=${paragraph.replaceAll("\\", "\\\\").replaceAll("\t", "\\t")}`);
    sentence++;
    let token = 0;
    for (const {index: at, 0: word} of paragraph.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]+/gu)) {
      const [start, end] = [index + at, index + at + word.length];
      lines.push([`${sentence}-${++token}`, `${start}-${end}`, word, ...cell(start, end), ""].join("\t"));
    }
    lines.push("");
  }
  return lines.join("\n");
}

describe("WebAnno TSV 3.3", () => {
  const at = (part: string) => ({start: text.indexOf(part), end: text.indexOf(part) + part.length});
  const within = (part: string, start: number) => start >= at(part).start && start < at(part).end;

  test("spans over several words by their number, stacked ones, relations and slots as links", () => {
    const content = tsv(
      text,
      [
        "#T_SP=webanno.custom.Attribution|label",
        "#T_SP=webanno.custom.Frame|ROLE_webanno.custom.Frame:parts_webanno.custom.Link|webanno.custom.Thing",
        "#T_SP=webanno.custom.Thing|",
        "#T_RL=webanno.custom.Joins|kind|BT_webanno.custom.Attribution"
      ],
      (start) => {
        const label = within("The pier is safe,", start)
          ? "Quote[1]"
          : within("Ana Ruiz", start)
            ? "Speaker[2]|Weather[3]"
            : within("told", start)
              ? "Cue"
              : "_";
        // “reporters” is a thing that a slot of the cue calls addressee
        const thing = within("reporters", start) ? "*[7]" : "_";
        const relation = within("Ana", start)
          ? ["*", "1-3[1_2]"]
          : within("told", start)
            ? ["*", "1-3[1_0]"]
            : ["_", "_"];
        const slot = within("The", start) ? ["addressee", "1-11[7]"] : ["_", "_"];
        return [label, ...slot, thing, ...relation];
      }
    );
    const result = read(content);
    expect([result.format, result.problems, result.markings.map(({article}) => article)]).toEqual([
      "WebAnno TSV",
      [],
      ["ferry"]
    ]);
    expect(marked(result)).toEqual([
      "quote: The pier is safe,”",
      "speaker: Ana Ruiz",
      "cue: told",
      "addressee: reporters"
    ]);
    expect(linked(text, result.markings[0]!)).toEqual([
      ["quote: The pier is safe,”", "speaker: Ana Ruiz"],
      ["quote: The pier is safe,”", "cue: told"]
    ]);
  });

  test("any spans of any text come back where they stand", () => {
    const paragraph = fc.array(fc.constantFrom("pier", "[it]", "a|b", "_", "*", "😀", "“so,”", "Ruiz\\n", "->"), {
      minLength: 1,
      maxLength: 12
    });
    fc.assert(
      fc.property(
        fc.array(paragraph, {minLength: 1, maxLength: 4}),
        fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.constantFrom("quote", "speaker", "time")), {maxLength: 6}),
        (paragraphs, picks) => {
          const source = paragraphs.map((each) => each.join(" ")).join("\n\n");
          const tokens = [...source.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]+/gu)].map(({index, 0: word}) => ({
            start: index,
            end: index + word.length
          }));
          if (tokens.length === 0) return;
          const spans = picks.map(([from, length, label]) => ({
            label,
            start: tokens[from % tokens.length]!.start,
            end: tokens[Math.min(tokens.length - 1, (from % tokens.length) + length)]!.end
          }));
          const content = tsv(source, ["#T_SP=my.Layer|label"], (start, end) => [
            spans
              .flatMap((span, i) => (span.start < end && start < span.end ? [`${span.label}[${i + 1}]`] : []))
              .join("|") || "_"
          ]);
          const wanted = [...new Set(spans.map(({label, start, end}) => `${label} ${start} ${end}`))].sort();
          const {markings} = read(content, source);
          const got = (markings[0]?.marks ?? []).map(({label, start, end}) => `${label} ${start} ${end}`).sort();
          expect(got).toEqual(wanted);
        }
      ),
      {numRuns: 60}
    );
  });

  test("an old version, and a file without our labels, are told", () => {
    expect(readMarkFile("#FORMAT=WebAnno TSV 2.0\n", [])).toEqual({
      ok: false,
      reason:
        "The file is WebAnno TSV of an old version, whose columns do not say what they hold. Export it as WebAnno TSV 3.3 or UIMA CAS JSON."
    });
    expect(read(tsv(text, ["#T_SP=my.Weather|kind"], () => ["rain"])).problems).toEqual([
      "No layer, feature value or slot of the file is named like one of ours: quote, speaker, cue, addressee, time, event, figure, person."
    ]);
    expect(read(`${tsv(text, ["#T_SP=my.Cue|"], () => ["*"])}\nhello\tworld`).problems).toHaveLength(1);
  });
});

describe("brat standoff", () => {
  // Offsets are code points: the ship before the first word is two, not three.
  const points = (part: string) => {
    const start = [...text.slice(0, text.indexOf(part))].length;
    return `${start} ${start + [...part].length}`;
  };
  const content = [
    `T1\tQuote ${points("The pier is safe,")}\tThe pier is safe,`,
    `T2\tSource ${points("Ana Ruiz")}\tAna Ruiz`,
    `T3\tCue ${points("told")}\ttold`,
    `T4\tQuotation ${points("It floats,")};${points("and how.")}\tIt floats, and how.`,
    `T5\tSpeaker ${points("she")}\tshe`,
    "R1\tSpokenBy Arg1:T1 Arg2:T2",
    "E1\tAttribution:T3 Content:T1 Source:T2",
    "R2\tSpokenBy Arg1:T5 Arg2:T4",
    "A1\tSure T1",
    "#1\tAnnotatorNotes T1\tis it?"
  ].join("\n");

  test("marks, fragments of one quote, relations and events as links", () => {
    const result = read(content);
    expect([result.format, result.problems]).toEqual(["brat standoff", []]);
    expect(marked(result)).toEqual([
      "quote: The pier is safe,",
      "speaker: Ana Ruiz",
      "cue: told",
      "quote: It floats,",
      "speaker: she",
      "quote: and how."
    ]);
    expect(linked(text, result.markings[0]!)).toEqual([
      ["quote: The pier is safe,", "speaker: Ana Ruiz"],
      ["quote: The pier is safe,", "cue: told"],
      ["quote: It floats,", "speaker: she"],
      ["quote: and how.", "speaker: she"]
    ]);
  });

  test("lines that are none are told with their number", () => {
    const {problems} = read(["T1\tQuote 9 3\tx", "T2\tWeather 0 3\tabc", "T3\tQuote here\tx", "what?"].join("\n"));
    expect(problems).toEqual([
      "Line 1: 9 to 3 is no stretch; the first is to be the smaller.",
      "Line 2: the type is “Weather”; the labels are quote, speaker, cue, addressee, time, event, figure, person.",
      "Line 3: “Quote here” is no type with a place; write it as Quote 0 12.",
      "Line 4: this is no annotation; one begins as T1, tab, Quote 0 12."
    ]);
  });
});

test("whatever a file of these tools holds, marks stand in the text and nothing is thrown", () => {
  const line = fc.oneof(
    fc.string({maxLength: 40}),
    fc.constantFrom(
      "#Text=“The pier is safe,”",
      "#T_SP=a.Quote|b|ROLE_x|c",
      "#T_RL=a|BT_a.Quote",
      "1-1\t0-3\tx\tquote[1]|cue[1]\t*\t1-1[1_1]",
      "1-2\t4-9999999999\ty\t*[1]\tspeaker;cue\t1-1;1-9",
      "T1\tQuote 0 5;7 99999999999\tabc",
      "E1\tQuote:E1 Who:E2",
      "R1\tX Arg1:T1 Arg2:T1"
    )
  );
  fc.assert(
    fc.property(fc.constantFrom("#FORMAT=WebAnno TSV 3.3", "T1\tCue 0 3\t“Th"), fc.array(line), (first, lines) => {
      const result = readMarkFile([first, ...lines].join("\n"), [{id: "ferry", text}]);
      for (const {start, end} of result.ok ? result.markings.flatMap(({marks}) => marks) : [])
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }),
    {numRuns: 200}
  );
});
