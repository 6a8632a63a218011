import {expect, test} from "vitest";
import {extract} from "../../src/extract/extract.js";
import {compareArticles} from "../../src/own/compareArticles.js";
import {compareReadings} from "../../src/own/compareReadings.js";
import {exampleFields, exampleText} from "../../src/own/example.js";
import {ownArticle} from "../../src/own/ownArticle.js";

test("a reading compared with itself has no difference; the other way round lost is gained", () => {
  const [full, less] = [[], ["tagger"]].map((without) => extract(ownArticle("a", exampleText, exampleFields), without));
  expect(compareReadings(full!, full!)).toEqual([]);
  const count = (change: string, list: readonly {change: string}[]) =>
    list.filter((each) => each.change === change).length;
  expect(count("lost", compareReadings(full!, less!))).toBe(count("gained", compareReadings(less!, full!)));
});

test("two articles: the same quote in two wordings, one figure that is about the other, one name", () => {
  const [mine, theirs] = [
    "Minister Ana Ruiz said: “The harbour is not safe, and it will stay closed.” About 300 people use it.",
    "“The harbor is not safe and it will stay closed for now,” Ana Ruiz told reporters. Some 310 people use it. “Go home,” said Tom Berg."
  ].map((text, i) => extract(ownArticle(`a${i}`, text, {})));
  const {quotes, people, figures} = compareArticles(mine!, theirs!);
  expect(quotes.shared.map(({share}) => share > 0.8)).toEqual([true]);
  expect(quotes.onlyTheirs.map(({speaker}) => speaker)).toEqual(["Tom Berg"]);
  expect(people.shared.map(({name}) => name)).toEqual(["Ana Ruiz"]);
  expect(figures.shared.map(({same}) => same)).toEqual([true]);
});
