import {expect, test} from "vitest";
import {eventAt, eventsOf} from "./story.js";

// The trigger stands in brackets; then its date, null where its own clause gives none.
test.each([
  ["The harbour minister [visited] Oslo on Friday.", "2013-05-10"],
  ["On Tuesday, Sweden [deployed] troops near Malmo.", "2013-05-07"],
  ["The mayor, who [met] Ana Ruiz in Lisbon on Monday, denied the charge.", "2013-05-06"],
  ["The mayor, who met Ana Ruiz in Lisbon on Monday, [denied] the charge.", null],
  // the day of the report is not the day of the deed
  ["The army [attacked] the village.", null],
  ["The army said on Friday that rebels had [attacked] the village.", null],
  // nor is the day of a dateline
  ["OSLO, May 8 (Harbour News) - Workers will [return] after a strike.", null],
  // a length of time is no date
  ["The army [shelled] the village for three days.", null],
  ["The rebels began [attacking] the town in 2011.", "2011"]
])("%s %s", (marked, date) => {
  const words = /\[(.+)\]/.exec(marked)![1]!;
  const event = eventAt(marked.replace(/[[\]]/g, ""), words);
  expect(event.date).toBe(date);
  expect(event.dateText === null).toBe(date === null);
});

test("what has a date after the day of publication is planned", () => {
  const event = eventAt("Sweden meets Norway on 20 May 2013.", "meets");
  expect(event).toMatchObject({date: "2013-05-20", status: "planned", rules: ["trigger", "verb", "dateAhead"]});
});

test("a date within the words said is not when they were said", () => {
  const event = eventAt("“He has until Christmas to find a buyer for the club,” a source told the paper.", "told");
  expect(event).toMatchObject({date: null, status: "happened"});
});

test("a word of a person's name is no event", () => {
  const found = eventsOf("Mum-of-two Jade Fell said parents had warned the council.");
  expect(found.map(({text}) => text)).not.toContain("Fell");
});

test("where it happened", () => {
  expect(eventAt("The mayor met Ana Ruiz in Lisbon on Monday.", "met").place).toBe("Lisbon");
});
