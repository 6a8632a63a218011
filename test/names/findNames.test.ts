import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {findZones} from "../../src/extract/layout/findZones.js";
import {findNames} from "../../src/extract/names/findNames.js";
import {familyKey, givenKey} from "../../src/extract/names/nameKey.js";
import {unify} from "../../src/extract/names/unify.js";
import {nameSpeakers} from "../../src/extract/speakers/nameSpeakers.js";
import {extract} from "../../src/extract/extract.js";
import type {Extraction, Person} from "../../src/extract/types.js";
import {processorTime} from "../processorTime.js";

function read(text: string) {
  const doc = readDoc({id: "a", text, published: null});
  return findNames(doc, findZones(doc));
}
/** Name → each mention of it, as written. */
function mentioned(text: string): Record<string, string[]> {
  const {entities, mentions} = read(text);
  const out: Record<string, string[]> = {};
  for (const m of mentions) (out[entities[m.entity]!.name] ??= []).push(m.text);
  return out;
}
const entity = (text: string, name: string) => read(text).entities.find((e) => e.name === name);

describe("one person, many words", () => {
  test("title, family name, pronoun, description", () => {
    expect(mentioned("Deputy Mayor Ana Ruiz spoke. Ruiz said she was tired. The mayor left.")).toEqual({
      "Ana Ruiz": ["Deputy Mayor Ana Ruiz", "Ruiz", "she"],
      "the mayor": ["The mayor"]
    });
  });

  test.each([
    ["Sergey Lavrov left. Lavrov came back.", "Sergei Lavrov"],
    ["Assad left.", "Bashar al-Assad"],
    ["Moammar Gadhafi left.", "Muammar Gaddafi"],
    ["President Vladimir Putin left.", "Vladimir Putin"],
    ["The Rev. Peter Hall left. Hall came back.", "Peter Hall"],
    ["Mohamed Barzan came. Mr. Barzan left. Muhammad Barzan was late.", "Mohamed Barzan"],
    ["Ursula von der Leyen left. Mrs. von der Leyen was late.", "Ursula von der Leyen"],
    ["Rival Ana Ruiz left. Ruiz was late.", "Ana Ruiz"],
    ["Mr. King left. Larry King was late.", "Larry King"],
    ["Pennsylvania Gov. Ed Rendell left. Rendell was late.", "Ed Rendell"],
    ["Afghan Ambassador to the United States Hamdullah Mohib left. Mohib was late.", "Hamdullah Mohib"]
  ])("%s", (text, name) =>
    expect(Object.keys(mentioned(text)).filter((n) => !/United States|Pennsylvania/.test(n))).toEqual([name])
  );

  test.each([
    ["two of one family", "Ana Ruiz met Peter Ruiz.", ["Ana Ruiz", "Peter Ruiz"]],
    ["two of like sound", "Hassan Barzan met Hussein Barzan.", ["Hassan Barzan", "Hussein Barzan"]],
    ["father and son", "George W. Bush met George H.W. Bush.", ["George W. Bush", "George H.W. Bush"]],
    ["man and woman", "Daniel Holm met Danielle Holm.", ["Daniel Holm", "Danielle Holm"]]
  ])("%s are two", (_, text, names) => expect(Object.keys(mentioned(text)).sort()).toEqual([...names].sort()));

  test.each([
    ["Russian Foreign Minister Sergei Lavrov left.", "Sergei Lavrov", "Russian Foreign Minister"],
    ["U.S. Secretary of State John Kerry left.", "John Kerry", "U.S. Secretary of State"],
    [
      "He met Lakhdar Brahimi, the international mediator on Syria, in Cairo.",
      "Lakhdar Brahimi",
      "the international mediator on Syria"
    ],
    ["White House spokesman Jay Carney left.", "Jay Carney", "White House spokesman"],
    ["New Zealand's Prime Minister John Key left.", "John Key", "New Zealand's Prime Minister"],
    ["Mr. Holm left. Peter Holm was late.", "Peter Holm", null]
  ])("role: %s", (text, name, role) => expect(entity(text, name)?.role).toBe(role));
});

describe("what is named", () => {
  test.each([
    ["Moscow maintains that it is so.", "Moscow", "government"],
    ["The White House said no.", "the White House", "government"],
    ["The Wall Street Journal reported it.", "The Wall Street Journal", "media"],
    ["The Ministry of Defence said no.", "Ministry of Defence", "organization"],
    ["Fighters of al Qaeda came.", "al Qaeda", "group"],
    ["The rebels left.", "the rebels", "group"],
    ["According to intelligence reports, they left.", "intelligence reports", "document"]
  ])("%s", (text, name, kind) => expect(entity(text, name)?.kind).toBe(kind));

  test("a title before a given name makes a person of a hall; a reign none of a bridge", () => {
    expect(entity("Sgt. Ann Church left.", "Ann Church")?.kind).toBe("person");
    expect(entity("The King George Bridge shut.", "King George Bridge")?.kind).toBe("organization");
  });

  test("journals, clubs, and a given name that is a title too", () => {
    expect(entity("The Journal of Sleep and Health was late.", "Journal of Sleep and Health")?.kind).toBe(
      "organization"
    );
    expect(entity("Carlisle United lost to Abbey Town.", "Abbey Town")?.kind).toBe("organization");
    expect(Object.keys(mentioned("They met striker Dean Walsh."))).toEqual(["Dean Walsh"]);
    expect(entity("Dean Ana Holm left.", "Ana Holm")?.role).toBe("Dean");
  });

  test("a short form in brackets is the same body", () => {
    expect(mentioned("The Harbour Safety Board (HSB) met. HSB closed the port.")).toMatchObject({
      "Harbour Safety Board": ["Harbour Safety Board", "HSB", "HSB"]
    });
  });

  test.each([
    ["days and months", "On Monday and in March it rained."],
    ["words at the head of a sentence", "Yesterday it rained. However it stopped. While it rained they slept."],
    ["party and seat", "(D-Va.) (R-New Holm)"],
    ["nothing", ""]
  ])("nobody in %s", (_, text) => expect(Object.keys(mentioned(text))).toEqual([]));
});

test("a possessive joined to a name by “and” is the name's, whoever spoke before", () => {
  const text = "Peter Holm said so. Peter Holm insists that Daniel Ruiz and his party must go.";
  expect(mentioned(text)["Daniel Ruiz"]).toContain("his");
});

test("canonicalOf gives the head of a phrase, not a name inside it", () => {
  const text = "Clinton spokesman Jesse Hart met the Syria conflict's victims. Ana Ruiz, a doctor, left.";
  const names = read(text);
  const of = (words: string) =>
    names.canonicalOf({start: text.indexOf(words), end: text.indexOf(words) + words.length});
  expect(of("Clinton spokesman Jesse Hart")).toBe("Jesse Hart");
  expect(of("Ana Ruiz, a doctor")).toBe("Ana Ruiz");
  expect(of("the Syria conflict")).toBeNull();
});

test.each([
  ["Muallem", "Moallem"],
  ["al-Zawahiri", "Zawahiri"],
  ["Yanukovych", "Yanukovich"],
  ["Erdoğan", "Erdogan"]
])("family names from another script: %s, %s", (a, b) => expect(familyKey(a)).toBe(familyKey(b)));

test.each([
  ["Sergei", "Sergey"],
  ["Mohamed", "Muhammad"],
  ["Bob", "Robert"]
])("given names: %s, %s", (a, b) => expect(givenKey(a)).toBe(givenKey(b)));

describe("one corpus", () => {
  const person = (name: string, mentions = 1): Person => ({
    name,
    kind: "person",
    role: null,
    variants: [name],
    mentions: Array.from({length: mentions}, () => ({start: 0, end: 0, text: ""})),
    rules: []
  });
  const article = (...people: Person[]): Extraction => ({
    id: "a",
    published: null,
    quotes: [],
    events: [],
    times: [],
    people,
    figures: [],
    zones: []
  });
  const names = (...articles: Extraction[]) => unify(articles).map(({people}) => people.map(({name}) => name));

  test("another spelling and a family name alone are one person", () => {
    expect(
      names(article(person("Mohamed Barzan", 3)), article(person("Muhammad Barzan")), article(person("Barzan")))
    ).toEqual([["Mohamed Barzan"], ["Mohamed Barzan"], ["Mohamed Barzan"]]);
  });

  test("a family name that two bear stays alone", () => {
    expect(names(article(person("Ana Ruiz")), article(person("Peter Ruiz")), article(person("Ruiz")))).toEqual([
      ["Ana Ruiz"],
      ["Peter Ruiz"],
      ["Ruiz"]
    ]);
  });

  test("the order of the articles does not matter", () => {
    const all = [article(person("Mohamed Barzan")), article(person("Muhammad Barzan")), article(person("Barzan", 2))];
    expect(names(...[...all].reverse()).reverse()).toEqual(names(...all));
  });
});

test("any text: mentions point at their words, ids are unique, no canonical name is a pronoun", () => {
  const piece = fc.constantFrom(
    "Ana Ruiz",
    "Ruiz",
    " said ",
    "He",
    "she",
    "his brother",
    "the White House",
    "al-Assad",
    "Mr.",
    "President",
    "-",
    "'s ",
    "’",
    ", ",
    ". ",
    "\n\n",
    "“",
    "”",
    "of",
    "for the",
    "(",
    ")",
    "and",
    "who",
    "Jr.",
    "U.S."
  );
  const text = fc.oneof(
    fc.string({unit: "binary", maxLength: 200}),
    fc.array(piece, {maxLength: 40}).map((p) => p.join(" "))
  );
  const span = (n: number) =>
    fc.tuple(fc.nat(n), fc.nat(n)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));
  const quoted = text.chain((t) =>
    fc.record({
      text: fc.constant(t),
      quotes: fc.array(
        fc.record({
          words: span(t.length),
          cue: fc.option(span(t.length)),
          speaker: fc.option(span(t.length)),
          type: fc.constantFrom("direct" as const, "indirect" as const)
        }),
        {maxLength: 4}
      )
    })
  );
  fc.assert(
    fc.property(quoted, ({text, quotes}) => {
      const spoken = quotes
        .filter(({words}) => words.end > words.start)
        .map(({words, cue, speaker, type}) => ({
          ...words,
          text: text.slice(words.start, words.end),
          type,
          rules: [],
          ...(cue && cue.end > cue.start ? {cue} : {}),
          ...(speaker && speaker.end > speaker.start ? {speaker} : {})
        }));
      const doc = readDoc({id: "a", text, published: null});
      const zones = findZones(doc);
      const names = findNames(doc, zones, spoken);
      for (const m of names.mentions) expect(text.slice(m.start, m.end)).toBe(m.text);
      for (const e of names.entities) expect(e.name).not.toMatch(/^(?:he|she|it|they|him|her|his|their|them|i|we)$/i);
      const read = nameSpeakers(spoken, doc, {zones, times: [], names});
      expect(new Set(read.quotes.map(({id}) => id)).size).toBe(read.quotes.length);
      for (const q of read.quotes) {
        expect(text.slice(q.start, q.end)).toBe(q.text);
        if (q.speakerStart !== null) expect(text.slice(q.speakerStart, q.speakerEnd!)).toBe(q.speakerText);
        if (q.cueStart !== null) expect(text.slice(q.cueStart, q.cueEnd!)).toBe(q.cue);
        expect(q.speaker ?? "").not.toMatch(/^(?:he|she|it|they|him|her|i|we)$/i);
      }
      for (const p of read.people) for (const m of p.mentions) expect(text.slice(m.start, m.end)).toBe(m.text);
    }),
    {numRuns: 300}
  );
});

test("an article reads the same whatever was read before it", () => {
  const one = {id: "a", text: "Clinton's aide said Clinton left. Mr. Trump's aide denied it.", published: null};
  const before = JSON.stringify(extract(one).people);
  extract({id: "b", text: "Hillary Clinton's plan and Trump's plan are the White House's.", published: null});
  expect(JSON.stringify(extract(one).people)).toBe(before);
});

test.each([
  ["names", "Ana Ruiz met Peter Holm and Mr. Ruiz said he left. "],
  ["pronouns", "He said she said they said it. "],
  ["descriptions", "the foreign minister's spokesman of the city, "],
  ["capitals", "Aa Bb Cc of Dd for Ee-Ff al-Gg "],
  ["commas and who", "Ruiz, who said, who left, "]
])("the time is linear in the length: %s", (_, unit) => {
  const time = (n: number) => {
    const doc = readDoc({id: "a", text: unit.repeat(n), published: null});
    const spoken = Array.from({length: Math.min(n, 500)}, (_, i) => ({
      start: i * unit.length,
      end: i * unit.length + 4,
      text: doc.text.slice(i * unit.length, i * unit.length + 4),
      type: "indirect" as const,
      speaker: {start: i * unit.length + 5, end: i * unit.length + 8},
      cue: {start: i * unit.length + 9, end: i * unit.length + 12},
      rules: []
    }));
    return processorTime(
      () => nameSpeakers(spoken, doc, {zones: [], times: [], names: findNames(doc, [], spoken)}),
      6000
    );
  };
  time(200);
  expect(time(4000)).toBeLessThan(6000);
});
