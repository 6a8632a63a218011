import fc from "fast-check";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {findZones} from "../../src/extract/layout/findZones.js";
import {readHeader} from "../../src/extract/layout/readHeader.js";
import {processorTime} from "../processorTime.js";

const zones = (text: string) => findZones(readDoc({id: "a", text, published: null}));
const header = (text: string) => {
  const doc = readDoc({id: "a", text, published: null});
  const {place, outlet, byline, published} = readHeader(doc, findZones(doc));
  return {place, outlet, byline, published};
};
const seed = (id: string) =>
  readFileSync(new URL(`../../data/articles/${id}.txt`, import.meta.url), "utf8").replace(/^---\n[^]*?\n---\n/, "");
const story =
  "The council of Port Arden voted on Tuesday to close the harbour for two weeks after the storm tore a crane from its base.\n\nNobody was hurt, the mayor said.";

test("the seed from Cairo opens with a dateline and ends with its credits", () => {
  const text = seed("reuters-2012-11-05");
  expect(zones(text).map(({kind, text}) => [kind, text])).toEqual([
    ["dateline", "CAIRO (Reuters) -"],
    ["credit", "(Reporting by Shaimaa Fayed; Editing by Edmund Blair and Alistair Lyon)"]
  ]);
  expect(header(text)).toEqual({place: "Cairo", outlet: "Reuters", byline: "Shaimaa Fayed", published: null});
});

test("the other seed has a caption given twice and a note from the desk", () => {
  const text = seed("arutz-sheva-2013-05-10");
  expect(zones(text).map(({kind, text}) => [kind, text.slice(0, 60)])).toEqual([
    ["caption", "Russian Foreign Minister Sergei Lavrov"],
    ["caption", "Russian Foreign Minister Sergei Lavrov AFP/Emmanuel Dunand"],
    ["deskNote", "(Arutz Sheva’s North American Desk is keeping you updated un"]
  ]);
  expect(header(text)).toEqual({place: null, outlet: null, byline: null, published: null});
});

test.each([
  ["headline", "Harbour to close for two weeks after storm"],
  ["headline", "Council Votes to Close Harbour After Storm."],
  ["date", "Friday, July 21, 2017"],
  ["date", "Published: 9 September 2013 11:55 GMT"],
  ["date", "PORT ARDEN | Mon Nov 5, 2012 9:00am EST"],
  ["byline", "By Mara Quill and Tom de Vries, Staff Writers"],
  ["byline", "By MARA QUILL | PORT ARDEN"],
  ["caption", "The crane before the storm. Image: Mara Quill."],
  ["caption", "FILE PHOTO: The harbour of Port Arden in May."],
  ["caption", "Boats leave the harbour (AP Photo/Mara Quill)"],
  ["deskNote", "Editor's note: this story names a minor with the family's consent."],
  ["deskNote", "(This article has been updated with the mayor's answer.)"]
])("a %s before the story: %s", (kind, line) => {
  expect(zones(`${line}\n\n${story}`).map((zone) => [zone.kind, zone.text])).toEqual([[kind, line]]);
});

test.each([
  ["credit", "(Reporting by Mara Quill in Port Arden; Editing by Tom de Vries)"],
  ["credit", "--additional reporting from Tom de Vries"],
  ["credit", "Mara Quill contributed to this report."],
  ["deskNote", "Follow Mara Quill on Twitter @maraquill."],
  ["deskNote", "Read the rest here."]
])("a %s after the story: %s", (kind, line) => {
  expect(zones(`${story}\n\n${line}`).map((zone) => [zone.kind, zone.text])).toEqual([[kind, line]]);
});

test.each([
  ["CAIRO (Reuters) - The boat left.", "Cairo", "Reuters"],
  ["NEWPORT NEWS, Va. - The boat left.", "Newport News, Va.", null],
  ["O'SMACH, Cambodia (AP)_ The boat left.", "O'Smach, Cambodia", "AP"],
  ["ST. LOUIS, Feb. 8 (UPI) — The boat left.", "St. Louis", "UPI"],
  ["Moscow (AFP) – The boat left.", "Moscow", "AFP"],
  ["(CNN) -- The boat left.", null, "CNN"],
  ["EXCLUSIVE – The boat left.", null, null],
  ["Sen. Ana Ruiz (I-Vt.) said the boat left.", null, null],
  ["SAILOR: The boat left.", null, null]
])("a dateline says where and which agency: %s", (line, place, outlet) => {
  expect(header(line)).toMatchObject({place, outlet});
});

test.each([
  ["Friday, July 21, 2017", "2017-07-21"],
  ["9 September 2013 11:55", "2013-09-09"],
  ["Last Updated: Jul 09, 2012 8:44 PM ET\nPosted: Jul 07, 2012 7:40 PM ET", "2012-07-07"],
  ["11/10/11 02:39 PM ET", "2011-11-10"],
  ["08.07.2012", "2012-07-08"],
  ["16/08/2011", "2011-08-16"],
  // day or month first? nobody says
  ["03/04/2012", null],
  ["Friday, February 30, 2017", null]
])("a line that is a date says when it was published: %s", (line, published) => {
  expect(header(`Harbour to close for two weeks\n${line}\n${story}`).published).toBe(published);
});

test("a date in the story is no date of publication", () => {
  expect(
    header("The harbour was built on May 7, 2015, the mayor said.\n\nIt closed on May 8, 2016.").published
  ).toBeNull();
  expect(header("The harbour closed.\n\nThursday, May 7, 2015 The council of Port Arden met.").published).toBe(
    "2015-05-07"
  );
});

test.each([
  ["a story that opens at once", story],
  ["one line", "The boat left"],
  ["a turn of a transcript", "We met the mayor at noon, and she was glad.\n\nANA HOLM (resident): You said April!"],
  ["a spoken line", "“We will see”\n\nThe boat left the harbour on Tuesday, the mayor said, and nobody was hurt."],
  ["a sentence by someone", "By noon the boats were gone.\n\nThe harbour was empty."],
  ["nothing at all", ""]
])("finds no zone in %s", (_, text) => expect(zones(text)).toEqual([]));

test("every zone points at its own words, in order, on any text", () => {
  const piece = fc.constantFrom(
    "\n",
    "\n\n",
    "(",
    ")",
    "CAIRO",
    " - ",
    "By ",
    "Mara Quill",
    "(Reuters)",
    "Photo: ",
    "May 7, 2015",
    ". ",
    "said",
    "“",
    "”"
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: "binary", maxLength: 300}),
        fc.array(piece, {maxLength: 40}).map((p) => p.join(""))
      ),
      (text) => {
        const found = zones(text);
        for (const zone of found) expect(text.slice(zone.start, zone.end)).toBe(zone.text);
        for (let i = 1; i < found.length; i++) expect(found[i]!.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
      }
    )
  );
});

test.each([
  ["one line of a megabyte", "A".repeat(1_000_000)],
  ["capitals with stops", "A.".repeat(500_000)],
  ["a hundred thousand short lines", "By A B\n".repeat(100_000)]
])("reads %s in time", (_, text) => {
  const doc = {article: {id: "a", text, published: null}, text, without: new Set()} as never;
  expect(processorTime(() => findZones(doc), 2000)).toBeLessThan(2000);
});
