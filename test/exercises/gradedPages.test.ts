import {describe, expect, test} from "vitest";
import {readCsv} from "../../src/exercises/grade/csv.js";
import {book, choice, graded, lesson, text} from "./aClass.js";

/** Markup without the blanks that mean nothing. */
const plain = (page: string): string => page.replace(/\s+/g, " ").replace(/(?<=<[^>]*) (?=>)/g, "");

const feedback = (files: Map<string, string>) => [...files].find(([path]) => path.startsWith("feedback/"))!;

describe("feedback", () => {
  test("says what was answered, what came of it, and what to do next", () => {
    const [, page] = feedback(book([graded({}, choice(0), text("Because."))]));
    expect(page).toContain("0 of 6 points.");
    expect(page).toMatch(/Look again at <a href="#who">Who, then\?<\/a> \(0 of 2\)\. Look again\./);
    expect(page).toMatch(/Your teacher still reads\s+<a href="#why">/);
    expect(page).toContain('<p class="given">Tom</p>');
    expect(page).toContain("The ferry left.");
  });

  test("says so where nothing is left to mend", () => {
    const overrides = "student,exercise,points,comment\n1001,why,4,Clear.\n";
    const [, page] = feedback(book([graded({}, choice(), text("Because."))], {overrides}));
    expect(page).toContain("Nothing is left to mend.");
    expect(page).toContain("Your teacher has read it.");
    expect(page).not.toContain("read by your teacher");
  });

  test("escapes what students write, loads nothing, and gives no answer away", () => {
    const hidden = choice(0, {
      kind: "code",
      message: "A check that is not shown on the page did not pass.",
      hidden: "The hidden reason",
      given: {lines: ["</code><script>alert(1)</script>"], citations: [{article: "<b>", words: "<i>"}]}
    });
    const name = '<img src=x onerror=alert(1)>"/../..';
    const [path, page] = feedback(book([graded({name, student: ""}, hidden)]));
    expect(path).toMatch(/^feedback\/[a-z0-9-]+-S-[0-9a-f]{8}\.html$/);
    expect(page).not.toMatch(/<img|<script|<b>"|<i>|<[^>]+ src=|hidden reason|secret explanation/i);
    expect(page).toContain("A check that is not shown");
  });

  test("explains where the answers are released", () => {
    expect(feedback(book([graded()]))[1]).not.toContain("The secret explanation.");
    expect(feedback(book([graded()], {lessons: [{...lesson, released: true}]}))[1]).toContain(
      "The secret explanation."
    );
  });
});

describe("the overview", () => {
  const all = [
    graded({}, choice(0), text("Because.")),
    graded({student: "1002", file: "b.json"}, choice(0)),
    graded({student: "1003", file: "c.json"})
  ];
  test("counts wrong answers, and names who gave them", () => {
    const page = plain(book(all).get("overview.html")!);
    expect(page).toContain("<summary>Tom (2)</summary>");
    expect(page).toMatch(
      /<summary>Tom \(2\)<\/summary> ?<p class="small"> ?<a href="feedback\/ana-ruiz-S-\w+\.html">Ana Ruiz<\/a>, <a/
    );
    expect(page).toMatch(/Who, then\?<\/a>: 0\.7 of 2 points in the mean; 1 of 3 have all\. Most often: Tom \(2\)/);
  });
  test("links the feedback of each who handed in, and only that", () => {
    const files = book([all[0]!]);
    const links = [...files.get("overview.html")!.matchAll(/href="(feedback\/[^"]+)"/g)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(0);
    for (const path of links) expect([...files.keys()]).toContain(path);
  });
  test("shows how the points fall", () =>
    expect(plain(book(all).get("overview.html")!)).toContain(
      "Half of the class has 0 of 6 points or more; the mean is 0.7"
    ));
});

test("texts stand with what to look for, by code, until they have points", () => {
  const files = book([
    graded({}, choice(), text("The captain <left>.")),
    graded({student: "1002", file: "b.json"}, choice(), text("Nobody knows."))
  ]);
  const page = files.get("texts.html")!;
  expect(page).toContain("2 of 2 texts still have no points of yours.");
  expect(page).toContain("<li>Names the captain.</li>");
  expect(page).toContain("The captain &lt;left&gt;.");
  expect(files.get("to-look-at.csv")).toContain("text to read,a.json,Ana Ruiz,why");
});

test("texts alike in what others do not write are told of, and the task's own words are not", () => {
  const copied = "The minister speaks of old contracts only and leaves open whether anything new will be sold later on";
  const own =
    "Nothing in the quotation says which weapons are meant so the paper supplies the object of the verb itself";
  const all = [copied, `${copied} I think.`, own].map((words, i) =>
    graded({student: String(1001 + i), file: `${i}.json`}, choice(), text(`Say why. ${words}`))
  );
  const files = book(all);
  expect(readCsv(files.get("similarity.csv")!).slice(1)).toEqual([
    ["why", "Ana Ruiz", "Berg, Tom", "1.00", expect.any(String)]
  ]);
  expect(files.get("similarity.html")).toContain(`${copied}</mark> I think.`);
  expect(files.get("similarity.html")).toContain("Who wrote first, or whether anyone copied");
});
