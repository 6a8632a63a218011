import {expect, test} from "vitest";
import {makeHandIns} from "../../loaders/exercises/makeHandIns.js";
import {readLessons} from "../../loaders/exercises/readLessons.js";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {marksOf} from "../../src/exercises/grade/classMarks.js";
import {readHandIn} from "../../src/exercises/handIn/readHandIn.js";
import {book, choice, graded} from "./aClass.js";

const text = "“We sail,” Ana Ruiz <b>said</b>. Nobody asked why.";
const at = (words: string, label: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  label
});
const harbour = {
  id: "harbour",
  outlet: "The Harbour Post",
  text,
  sentences: [
    [0, 32],
    [33, text.length]
  ] as const
};

function page(...marks: (readonly {readonly start: number; readonly end: number; readonly label: string}[])[]): string {
  const all = marks.map((each, i) =>
    graded(
      {student: String(1001 + i), file: `${i}.json`, marks: [{task: "", article: "harbour", marks: each}]},
      choice()
    )
  );
  return book(all, {articles: [harbour]})
    .get("agreement.html")!
    .replace(/\s+/g, " ");
}

test("each sentence stands with how many marked what, and the least agreed on is marked", () => {
  const shown = page(
    [at("We sail", "quote"), at("Ana Ruiz", "speaker")],
    [at("We sail", "quote")],
    [at("We sail", "quote")]
  );
  expect(shown).toContain("The Harbour Post, marked freely");
  expect(shown).toMatch(
    /<mark>“We sail,” Ana Ruiz &lt;b&gt;said&lt;\/b&gt;\.<\/mark><\/td> <td>quote: 3 of 3; speaker: 1 of 3<\/td>/
  );
  expect(shown).toMatch(/Nobody asked why\.<\/td> <td>nobody<\/td> <td class="n">100 %<\/td>/);
  expect(shown).toContain("quote: Fleiss’ κ 1.00");
  expect(shown).not.toMatch(/Ana Ruiz<\/|Berg|Eva Lind/);
});

test("of two students Cohen's kappa is told, with how it comes about", () => {
  const shown = page([at("We sail", "quote")], [at("We", "quote")]);
  expect(shown).toMatch(/Cohen’s κ 0\.\d\d/);
  expect(shown).toMatch(/One student and the other give \d+ of \d+ words the same label/);
});

test("one alone agrees with nobody", () =>
  expect(page([at("We sail", "quote")])).toContain("No two students marked the same article."));

test("marks come from exercises and from free marking, and what is empty is no answer", () => {
  const texts = new Map(extractCorpus().readings.map(({article}) => [article.id, article.text]));
  const lessons = readLessons(texts);
  const [json = ""] = makeHandIns(2, lessons, texts, "0.1.0").values();
  const free = json.replace(
    '"exercises":',
    '"marks": {"reuters-2012-11-05": [{"start": 0, "end": 4, "label": "quote"}]}, "exercises":'
  );
  const read = readHandIn(free);
  if (!read.ok) throw new Error(read.reason);
  const marked = marksOf(read.handIn, lessons);
  expect(marked[0]).toEqual({task: "", article: "reuters-2012-11-05", marks: [{start: 0, end: 4, label: "quote"}]});
  expect(marked.slice(1).every(({task, marks}) => /^[a-z-]+ \d$/.test(task) && marks.length > 0)).toBe(true);
});
