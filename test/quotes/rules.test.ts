import {expect, test} from "vitest";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {findZones} from "../../src/extract/layout/findZones.js";
import {findQuotes} from "../../src/extract/quotes/findQuotes.js";

/** Each quote as “type: speaker <cue> content”, the parts of a quote set apart by “…”. */
function read(text: string): string[] {
  const doc = readDoc({id: "a", text, published: null});
  return findQuotes(doc, findZones(doc)).map(({type, cue, speaker, parts, text: words}) => {
    const slice = (span?: {start: number; end: number}) => (span ? text.slice(span.start, span.end) : "–");
    return `${type}: ${slice(speaker)} <${slice(cue)}> ${parts ? parts.map((part) => part.text).join(" … ") : words}`;
  });
}

test.each([
  ["after the words", "“It works,” said Ana Ruiz.", ["direct: Ana Ruiz <said> It works,"]],
  ["before the words", "Ruiz said: “It works.”", ["direct: Ruiz <said:> It works."]],
  ["single marks", "‘It works very well,’ said Ana Ruiz.", ["direct: Ana Ruiz <said> It works very well,"]],
  ["straight single marks", "'It works very well,' said Ana Ruiz.", ["direct: Ana Ruiz <said> It works very well,"]],
  ["chevrons", "«It works very well», said Ana Ruiz.", ["direct: Ana Ruiz <said> It works very well"]],
  ["typewriter marks", "``It works very well,'' said Ana Ruiz.", ["direct: Ana Ruiz <said> It works very well,"]],
  [
    "interrupted: one row in two parts",
    "“It works,” said Ana Ruiz, “and it will go on working.”",
    ["direct: Ana Ruiz <said> It works, … and it will go on working."]
  ],
  [
    "over paragraphs, with a mark on each",
    "“It works,” Ruiz said. “It is the best we have had in years.\n\n“It will be open to all of us by May.”",
    ["direct: Ruiz <said> It works, … It is the best we have had in years. … It will be open to all of us by May."]
  ],
  [
    "over two paragraphs, with no mark at the second's head",
    "Ana Ruiz, the coach, said, “We were lucky with the wind all week.\n\nNobody had slept. The boat held, and that is all I know.”",
    [
      "direct: Ana Ruiz, the coach, <said> We were lucky with the wind all week. … Nobody had slept. The boat held, and that is all I know."
    ]
  ],
  [
    "a stray space before the closing mark",
    "“I think it works ” for the whole town, Mayor Ana Ruiz said on Friday.",
    ["mixed: Mayor Ana Ruiz <said> “I think it works ” for the whole town"]
  ]
])("quotation marks: %s", (_, text, wanted) => expect(read(text)).toEqual(wanted));

test.each([
  ["that", "Ruiz said that the bridge would open in May.", ["indirect: Ruiz <said> that the bridge would open in May"]],
  ["no that", "Ruiz said the bridge would open in May.", ["indirect: Ruiz <said> the bridge would open in May"]],
  [
    "according to",
    "According to the mayor, the bridge will open in May.",
    ["indirect: the mayor <According to> the bridge will open in May"]
  ],
  [
    "at the end",
    "The bridge will open in May, the mayor told reporters.",
    ["indirect: the mayor <told> The bridge will open in May"]
  ],
  [
    "through another medium: the cue is the speaker's",
    "The bridge will open in May, Mayor Ana Ruiz said on Friday, according to a report in the Gazette.",
    ["indirect: Mayor Ana Ruiz <said> The bridge will open in May"]
  ],
  [
    "a report in a report",
    "The Gazette reported that the mayor has warned the builders that the bridge must open in May.",
    [
      "indirect: The Gazette <reported> that the mayor has warned the builders that the bridge must open in May",
      "indirect: the mayor <has warned> that the bridge must open in May"
    ]
  ],
  [
    "two speakers set against each other",
    "While Ruiz insists that the bridge must open, Berg maintains that only the town should decide.",
    [
      "indirect: Ruiz <insists> that the bridge must open",
      "indirect: Berg <maintains> that only the town should decide"
    ]
  ],
  ["denied doing", "The mayor has denied taking money.", ["indirect: The mayor <has denied> taking money"]],
  [
    "a subject shared",
    "Russia sold the boats last year and has made clear it would oppose an embargo, contending that rebels would get boats anyway.",
    [
      "indirect: Russia <has made clear> it would oppose an embargo",
      "indirect: Russia <contending> that rebels would get boats anyway"
    ]
  ]
])("reported speech: %s", (_, text, wanted) => expect(read(text)).toEqual(wanted));

test("excerpts from another medium are rows of their own", () => {
  const text =
    "“We do not side with any faction,” Ruiz was quoted as saying. “As for the bridge, it will open in May.”";
  expect(read(text)).toEqual([
    "direct: Ruiz <was quoted as saying> We do not side with any faction,",
    "direct: Ruiz <was quoted as saying> As for the bridge, it will open in May."
  ]);
});

test.each([
  ["Fishing ban ‘a disaster’, say islanders", "mixed: islanders <say> Fishing ban ‘a disaster’"],
  ["Bridge to close for a year, council says", "indirect: council <says> Bridge to close for a year"],
  ["Minister ‘lied about ferry’, claims Labour MP", "mixed: Labour MP <claims> Minister ‘lied about ferry’"]
])("a headline: %s", (title, row) => {
  const story = "The ferry has been late all week, and nobody on the island knows when the next one will come.";
  expect(read(`${title}\n\n${story}`)).toEqual([row]);
});

test("a signature after a dash", () => {
  expect(read("“The bridge is the best thing that we have had here for years.” — Ana Ruiz, baker")).toEqual([
    "direct: Ana Ruiz <—> The bridge is the best thing that we have had here for years."
  ]);
});

test("a line at the head of a transcript is no turn; one who speaks once has one", () => {
  const text =
    "Transcript: the mayor on the flood\n\nGAZETTE: When will it open?\n\nRUIZ: In May.\n\nANA HOLM (resident): You said April!\n\nGAZETTE: And the boats?\n\nRUIZ: They will stay.";
  expect(read(text).map((row) => row.replace(/ <.*/, ""))).toEqual([
    "indirect: GAZETTE",
    "indirect: RUIZ",
    "indirect: ANA HOLM (resident)",
    "indirect: GAZETTE",
    "indirect: RUIZ"
  ]);
});

test("the turns of a transcript", () => {
  const text =
    "The mayor spoke to the Gazette.\n\nGAZETTE: When will it open?\n\nRUIZ: In May.\n\nGAZETTE: And the boats?\n\nRUIZ: They will stay.";
  expect(read(text).filter((row) => row.includes("<:>"))).toEqual([
    "indirect: GAZETTE <:> When will it open?",
    "indirect: RUIZ <:> In May.",
    "indirect: GAZETTE <:> And the boats?",
    "indirect: RUIZ <:> They will stay."
  ]);
});

test.each([
  ["a title", "The band played “Blue Gull” and went home."],
  ["a nickname", "Ana “Gull” Ruiz left the harbour at noon."],
  ["scare quotes", "The so-called “express” took two hours."],
  ["the credits", "The boats left.\n\n(Reporting by Ana Ruiz; Editing by Jo Berg)"]
])("no quote in %s", (_, text) => expect(read(text)).toEqual([]));

test.each([
  [
    "what was vetoed speaks for itself",
    "Spain has vetoed three draft resolutions condemning the harbour’s government for its handling of the strike.",
    ["indirect: three draft resolutions <condemning> the harbour’s government for its handling of the strike"]
  ],
  [
    "what was rejected",
    "The minister rejected a report saying that 200 people had died.",
    ["indirect: a report <saying> that 200 people had died"]
  ],
  [
    "what was adopted is who adopted it",
    "The council adopted a resolution condemning the attack on the harbour.",
    ["indirect: The council <adopted a resolution condemning> the attack on the harbour"]
  ],
  [
    "a participle of one's own",
    "The mayor dismissed the plan, saying it was too dear.",
    ["indirect: The mayor <dismissed> the plan", "indirect: The mayor <saying> it was too dear"]
  ]
])("a text turned down: %s", (_, text, wanted) => expect(read(text)).toEqual(wanted));

test.each([
  [
    "a report in a clause ends with the clause",
    "Shares in Orbis, which warned that costs would rise, fell on Monday.",
    ["indirect: which <warned> that costs would rise"]
  ],
  [
    "not where another clause closes within it",
    "Ruiz, who said the bridge, which is old, would close, left on Monday.",
    ["indirect: who <said> the bridge, which is old, would close"]
  ],
  [
    "what is asked ends before who answers",
    "Asked whether he would be in charge for the trip to Norwell, Ruiz laughed: “You had better ask the chairman.”",
    [
      "indirect: – <Asked> whether he would be in charge for the trip to Norwell",
      "direct: Ruiz <laughed:> You had better ask the chairman."
    ]
  ],
  [
    "a quotation goes on past a report without marks",
    "“First the lead truck went up, and then people were running,” said Yusuf, a driver who asked to be identified only by his first name for fear of reprisals. “I counted eleven bodies before I stopped counting.”",
    [
      "direct: Yusuf <said> First the lead truck went up, and then people were running, … I counted eleven bodies before I stopped counting.",
      "indirect: who <asked> to be identified only by his first name for fear of reprisals"
    ]
  ],
  [
    "a speaker put into a clause",
    "The council, after two hours of debate, condemned an attack that the agency says killed 17 people.",
    ["indirect: the agency <says> killed 17 people"]
  ],
  [
    "a clause about someone reports nothing that stands before it",
    "Her death was confirmed by her niece Laura Pell, who said the cause was heart failure.",
    ["indirect: who <said> the cause was heart failure"]
  ],
  [
    "a cry within a report",
    "Ruiz said the crowd chanted “Lock the gates” as she left.",
    ["direct: the crowd <chanted> Lock the gates"]
  ]
])("where a quote ends: %s", (_, text, wanted) => {
  const found = read(`The council met at nine.\n\n${text}`);
  for (const quote of wanted) expect(found).toContain(quote);
});

test("words put on something are a quote, whatever the tagger makes of the verb", () => {
  const found = read("The council met at nine.\n\nLater, Ms. Menon branded the scheme “a cruel joke” and left.");
  expect(found).toEqual(["mixed: Ms. Menon <branded> the scheme “a cruel joke”"]);
});

test("the clock of an entry on a live page is nobody's words, and “3pm.” ends a sentence", () => {
  const found = read(
    "The storm\n\n09:40 - Power company Fjordlink says 41,000 homes are dark.\n\n10:05 - The warning runs until 3pm. Mayor Ana Ruiz: “Please do not travel.”\n\n11:02 - BREAKING: A man has died after a tree fell on his car, police say."
  );
  expect(found).toEqual([
    "indirect: Power company Fjordlink <says> 41,000 homes are dark",
    "direct: Mayor Ana Ruiz <:> Please do not travel.",
    "indirect: police <say> A man has died after a tree fell on his car"
  ]);
});

test.each([
  [
    "behind “As Ruiz used to say,”",
    "As the late Hugh MacIver used to say, an island with a bridge is a peninsula.",
    ["indirect: the late Hugh MacIver <say> an island with a bridge is a peninsula"]
  ],
  [
    "behind “As the mayor put it,”",
    "As the mayor put it, the bridge is old.",
    ["indirect: the mayor <put it> the bridge is old"]
  ],
  [
    "from “that” on, not with when and where",
    "A Loopline spokeswoman, Dani Lever, tweeted during the hearing that Hallam “worked for the company for less than two years.”",
    [
      "mixed: A Loopline spokeswoman, Dani Lever, <tweeted during> that Hallam “worked for the company for less than two years.”"
    ]
  ],
  [
    "the writer's clause about quoted words left out",
    "The army’s chief had told protesters that “all your demands will be met”, which many took to mean that the president was about to go.",
    ["mixed: The army’s chief <had told protesters> that “all your demands will be met”"]
  ],
  [
    "the verb before the words, not the clause before its subject",
    "Writing for the majority, Justice Helen Ward held that “a river is not a quarry”.",
    ["mixed: Justice Helen Ward <held> that “a river is not a quarry”"]
  ],
  [
    "what each of the verbs of one subject brings",
    "The envoy urged both sides to show restraint and said monitors would visit the site.",
    [
      "indirect: The envoy <urged> both sides to show restraint",
      "indirect: The envoy <said> monitors would visit the site"
    ]
  ],
  [
    "what a later verb of the same subject brings, where none was seen",
    "The mayor asked residents to stay at home and told schools to close.",
    ["indirect: The mayor <asked> residents to stay at home", "indirect: The mayor <told> schools to close"]
  ],
  [
    "each of a row of verbs",
    "Ana Ruiz praised the crews, thanked the police and promised an inquiry.",
    ["indirect: Ana Ruiz <praised> the crews", "indirect: Ana Ruiz <promised> an inquiry"]
  ],
  [
    "a clause whole, whatever its own verbs say",
    "Ana Ruiz said the firm had warned staff and told them to leave.",
    ["indirect: Ana Ruiz <said> the firm had warned staff and told them to leave"]
  ],
  [
    "by nobody who is named",
    "It is understood that Walsh, who left Harrow in December, has been offered a deal.",
    ["indirect: – <is understood> that Walsh, who left Harrow in December, has been offered a deal"]
  ],
  [
    "by nobody, without “that”",
    "It is believed the boat sank at night.",
    ["indirect: – <is believed> the boat sank at night"]
  ],
  [
    "before a charge that another denies",
    "Ana Ruiz said the vote was rigged, a charge the government denies.",
    ["indirect: Ana Ruiz <said> the vote was rigged"]
  ],
  [
    "before a remark of later",
    "Ana Ruiz said the minister was “hiding” - a remark she later withdrew.",
    ["mixed: Ana Ruiz <said> the minister was “hiding”"]
  ],
  [
    "up to “while” and another speaker",
    "The federation said high rates had already cost 12,000 jobs, while trade unions complained that the bank had ignored them.",
    [
      "indirect: The federation <said> high rates had already cost 12,000 jobs",
      "indirect: trade unions <complained> that the bank had ignored them"
    ]
  ],
  [
    "without a sentence of the writer's",
    "“It was cold,” said Ana Ruiz. “We left at noon.” The crowd thinned. “Nobody came.”",
    ["direct: Ana Ruiz <said> It was cold, … We left at noon. … Nobody came."]
  ],
  [
    "not by who spoke before, behind another's colon",
    "“The door is not just open, it is off its hinges,” wrote Peder Lunn. Marta Kowal was more careful: “They have told us what they will do but not when.”",
    ["direct: Peder Lunn <wrote> The door is not just open, it is off its hinges,"]
  ],
  [
    "after “According to”, not before it",
    "“Mr. Finch sold the streets of this city one pothole at a time,” Daniel Okafor said at a news conference. According to the indictment, Finch told the contractor in a text message, “Bring the usual and we’re good.”",
    ["direct: Daniel Okafor <said> Mr. Finch sold the streets of this city one pothole at a time,"]
  ],
  [
    "behind a dateline of any agency",
    "BERGEN (Dow Wire) -- The Bank of Norland left its key rate unchanged on Wednesday, as expected, and said inflation was falling.",
    ["indirect: The Bank of Norland <said> inflation was falling"]
  ],
  [
    "up to what the speaker says besides",
    "The judge ordered his release, finding that police had lied.",
    ["indirect: The judge <ordered> his release", "indirect: The judge <finding> that police had lied"]
  ],
  [
    "up to what the speaker does besides",
    "The court rejected the appeal on Friday, ruling that it came too late.",
    ["indirect: The court <rejected> the appeal on Friday"]
  ],
  [
    "all that stands before the comma",
    "Deliveries will begin in 2020 and run through 2025, the low-cost carrier said in a statement. Chief Executive Marco Silva called the order “a vote of confidence”.",
    ["indirect: the low-cost carrier <said> Deliveries will begin in 2020 and run through 2025"]
  ]
])("what is said: %s", (_, text, wanted) => {
  const found = read(`The council met at nine.\n\n${text}`);
  for (const quote of wanted) expect(found).toContain(quote);
});

test("a headline may end with who found it", () => {
  expect(read("Bees can count to four, study finds\n\nThe vote was held on Monday.")).toEqual([
    "indirect: study <finds> Bees can count to four"
  ]);
});
