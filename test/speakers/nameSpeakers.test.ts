import {describe, expect, test} from "vitest";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {findNames} from "../../src/extract/names/findNames.js";
import {explain} from "../../src/extract/speakers/explain.js";
import {nameSpeakers} from "../../src/extract/speakers/nameSpeakers.js";
import {readMarked} from "./marked.js";

const speakers = (marked: string) => readMarked(marked).quotes.map(({speaker}) => speaker);
const first = (marked: string) => readMarked(marked).quotes[0]!;

describe("who speaks", () => {
  test.each([
    // a name, its title taken off
    ["“[It works,]” <said> {Deputy Mayor Ana Ruiz}.", ["Ana Ruiz"]],
    ["{Hugh Hill, a doctor,} <said> [the ward was full].", ["Hugh Hill"]],
    ["{The ferry company's captain, Tom de Vries,} <said> [the sea was calm].", ["Tom de Vries"]],
    // the family name alone, and the pronoun
    [
      "{Ana Ruiz} <said> [it works]. {Ruiz} <added> [that it was cheap]. {She} <denied> [that it was hers].",
      ["Ana Ruiz", "Ana Ruiz", "Ana Ruiz"]
    ],
    // the pronoun agrees in gender
    ["{Ana Ruiz} <met> [Peter Holm]. {He} <said> [the harbour was closed].", ["Ana Ruiz", "Peter Holm"]],
    // he who speaks before him who is only spoken of
    [
      "{Peter Holm} <said> [the boats would help John Barlow leave]. {He} <repeated> [that the sea was calm].",
      ["Peter Holm", "Peter Holm"]
    ],
    // a title, where the article names who holds it, before or after
    [
      "{Russia's foreign minister} <said> [the talks went on]. Foreign Minister Sergei Lavrov left on Monday.",
      ["Sergei Lavrov"]
    ],
    ["Mayor Ana Ruiz opened the hall. {The mayor} <said> [it was late].", ["Ana Ruiz"]],
    // a title that nobody in the article holds stays a description
    ["{Norland's finance minister} <said> [taxes would rise].", ["Norland's finance minister"]],
    // governments by their seats
    ["{Moscow} <maintains> [that the talks go on].", ["Moscow"]],
    ["{The White House} <urged> [restraint].", ["the White House"]],
    // nobody named
    ["{A Russian official} <said> [the boats would sail].", ["a Russian official"]],
    ["<According to> {intelligence reports}, [the boats sailed].", ["intelligence reports"]],
    ["{Western powers} back the rebels but <say> [they sent no boats].", ["Western powers"]],
    ["{Western powers} <say> [they sent no boats]. {They} <deny> [any plan].", ["Western powers", "Western powers"]],
    ["{Norway and Denmark} <said> [the ferry would stop].", ["Norway and Denmark"]],
    // a span that holds the clause before
    ["{The broadcasts began in August and South Korea} <says> [they go on].", ["South Korea"]],
    // part of a group
    ["{One of the people} <said> [it was late].", ["one of the people"]],
    ["{Most of the firms} <said> [it was late].", ["most of the firms"]],
    // whom a relative clause is about
    ["Ana Ruiz, {who} <said> [the hall was full], left early.", ["Ana Ruiz"]],
    // a body named between commas, and “it”
    ["{The company, Fjordlink,} <said> [prices would rise]. {It} <denied> [any plan].", ["Fjordlink", "Fjordlink"]],
    ["Three firms came. {One of them, Fjordlink,} <said> [prices would rise].", ["Fjordlink"]],
    [
      "{Court} <orders> [the mill to stop].\n\n{A court in Bergen} <said> [the mill must stop].",
      ["a court", "a court"]
    ],
    ["<According to> {court documents}, [the boats sailed].", ["court documents"]],
    ["{Campaign group Clear Seas} <called> [for a vote].", ["Clear Seas"]],
    ["{The opposition leader, Callum Reid,} <said> [no]. {Reid} <added> [never].", ["Callum Reid", "Callum Reid"]],
    ["{Peter Holm’s sister, Morag, who runs the market,} <said> [no].", ["Morag"]],
    // what someone is, with or without a name
    [
      "{A source close to the board} <said> [no]. {Two people familiar with the talks} <said> [yes].",
      ["a source", "two people"]
    ],
    ["{The first witness, former technician Dana Crewe,} <said> [no].", ["Dana Crewe"]],
    ["{Mum-of-two Jade Fell, 31,} <said> [no].", ["Jade Fell"]],
    ["{Beekeeper Ana Ruiz} <said> [no].", ["Ana Ruiz"]],
    ["“[I ran],” <said> {Yusuf}, a driver.", ["Yusuf"]],
    ["{A Western diplomat} <said> [no]. {The diplomat} <added> [never].", ["a Western diplomat", "a Western diplomat"]],
    // who was he once is not she
    ["Ana Ruiz met the head of the office. {He} <said> [no]. {She} <said> [yes].", ["the head", "Ana Ruiz"]],
    ["{Judge Alan Pryor warned visitors after a man} <shouted> “[Shame]”.", ["a man"]],
    ["{The head of the ruling party, Hossam Badry,} <said> [no].", ["Hossam Badry"]],
    ["{The army's chief} <said> [no]. {The chief} <added> [never].", ["the army's chief", "the army's chief"]],
    [
      "{Her supervisor, a soft-spoken man named Abe Lentz,} <said> [no]. {He} <added> [never].",
      ["Abe Lentz", "Abe Lentz"]
    ],
    ["{Plaid councillor Ellen ap Gwyn} <said> [no].", ["Ellen ap Gwyn"]],
    ["{Lorry driver Osman} <said> [no]. {He} <added> [never].", ["Osman", "Osman"]],
    ["{Brothers Sam and Tom Ash} <said> [no].", ["Sam and Tom Ash"]],
    // initials in an interview
    [
      "{Nora Quist}<:> [I joked].\n\n{Ben Adler}<:> [And now?]\n\n{NQ}<:> [Not this year.]",
      ["Nora Quist", "Ben Adler", "Nora Quist"]
    ],
    // outside a quote “I” is the writer
    ["“[It was late],” {Ana Ruiz} <said>. {I} <asked> her [whether it was cold].", ["Ana Ruiz", null]],
    ["{Dozens of residents} <said> [no].", ["residents"]],
    ["{Kestrel Air} <said> [it had agreed to buy 40 jets]. {It} <added> [no].", ["Kestrel Air", "Kestrel Air"]],
    // a clause before the comma tells what the speaker does meanwhile
    ["{Writing in the Daily Chronicle, the chancellor} <described> [it as late].", ["the chancellor"]],
    ["{Marine Secretary Isla} Grant <has promised> [to consult].", ["Isla Grant"]],
    ["{Sen.} Rob Portland (R-Ohio) <asked> [whether it was late].", ["Rob Portland"]],
    // the name set off behind the speaker
    ["<According to> {her sister}, [Jo Ann Pruitt, she climbs].", ["Jo Ann Pruitt"]],
    // a topic is no speaker, a body that finds is
    ["{Energy bills}<:> [charities under pressure]\n\nThe vote was late.", []],
    ["{Sheriff}<:> [hiker found alive]\n\nGaines County Sheriff Dale Whitcomb left.", ["Dale Whitcomb"]],
    // who is quoted, not who quotes
    ["{News agency KNA} quoted a guard as <saying> [the gate was open].", ["a guard"]],
    // who does what is done in the passive
    ["[Her death] <was confirmed> by her niece Laura Pell.", ["Laura Pell"]],
    ["[The report] <was dismissed by> the ministry on Monday.", ["the ministry"]],
    ["[The bill] <was confirmed> by Monday.", [null]],
    // what is said of someone is not said by them
    ["{Oakes, whose job} <was said> [to be under threat].", [null]],
    ["The court heard {a man} <accused> [of theft].", [null]],
    ["The {which critics} <say> [would fail].", ["critics"]],
    // numbers of people, neither of two, a day, a party
    ["{More than 3,000 people} <demanded> [an answer].", ["3,000 people"]],
    ["{Neither Ana Ruiz nor Peter Holm} <said> [whether it was late].", ["Ana Ruiz and Peter Holm"]],
    ["{A poll published Monday} <found> [that it was late].", ["a poll"]],
    ["{A day after a leaked memo} <suggested> [that it was late].", ["memo"]],
    ["{State Sen. Paul Ortega, R-Norton, who} <vowed> [to go on].", ["Paul Ortega"]],
    // ranks and offices, and what stands behind the name
    ["“[No,]” <said> {Det Insp Carla Webb}.", ["Carla Webb"]],
    [
      "{Cllr Rashid Khan, cabinet member for culture,} <said> [it was late]. {He} <added> [no].",
      ["Rashid Khan", "Rashid Khan"]
    ],
    // a month that is a given name
    ["{Spokesman Jan Holm} <said> [it was late].", ["Jan Holm"]],
    // “he” of the paragraph before him who spoke last
    [
      "{Peter Holm} <said> [it was late].\n\nReached at home, harbour superintendent Bill Yates was blunt. “[No,]” {he} <said>.",
      ["Peter Holm", "Bill Yates"]
    ],
    [
      "{Anita Ruiz} <said> [no].\n\n{Helen Holm of Bergen University, an expert on tides,} <thinks> [it is late]. {She} <believes> [it was cheap].",
      ["Anita Ruiz", "Helen Holm", "Helen Holm"]
    ],
    // his brother is not he
    ["{Peter Holm} <said> [it was late]. {His brother} <said> [it was early].", ["Peter Holm", "Peter Holm’s brother"]]
  ])("%s", (marked, expected) => expect(speakers(marked)).toEqual(expected));

  test.each([
    ["a pronoun with nobody before it", "{He} <said> [the sea was calm]."],
    ["a man for “she”", "John Barlow left. {She} <said> [the sea was calm]."],
    ["who is blamed", "{The council} <was criticised for> [turning off the lamps]."],
    ["who is told", "{Residents} <had been urged> [not to travel]."],
    ["“it” that stands for nobody", "The agency met. {It} <is thought> [that the sea was calm]."],
    ["no words for a speaker", "[The sea was calm], it <was said>{}."]
  ])("is not known: %s", (_, marked) => expect(speakers(marked)).toEqual([null]));

  test("a quote with no cue goes on from the one before", () => {
    const {quotes} = readMarked("“[One,]” <said> {Ana Ruiz}. “[Two.]”");
    expect(quotes.map(({speaker}) => speaker)).toEqual(["Ana Ruiz", "Ana Ruiz"]);
    expect(quotes[1]!.rules).toEqual(["marked", "carry"]);
  });

  test("two Clintons are two", () => {
    const marked =
      "Former President Bill Clinton spoke for Hillary Clinton. {Mrs. Clinton} <said> [it was late]. {Mr. Clinton} <said> [it was early].";
    expect(speakers(marked)).toEqual(["Hillary Clinton", "Bill Clinton"]);
  });

  test("the subject of the cue speaks where no speaker was found", () => {
    const quote = first("Qatar, which closed its port, also <denied> [providing boats]{}.");
    expect([quote.speaker, quote.speakerText, quote.rules]).toEqual([
      "Qatar",
      "Qatar",
      ["marked", "subjectOfCue", "knownName", "stance"]
    ]);
  });

  test.each([
    ["[Two officials, who knew of the talks], said [the city paid].", "said", "two officials", "the city paid"],
    [
      "Ana Ruiz left. [The team was lucky], says [Ruiz: it will return].",
      "says",
      "Ana Ruiz",
      "The team was lucky|it will return"
    ]
  ])("the subject of the cue is no part of the words reported: %s", (marked, cue, speaker, words) => {
    const text = marked.replace(/[[\]]/g, "");
    const span = (part: string) => ({start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part});
    const parts = [...marked.matchAll(/\[(.+?)\]/g)].map((match) => span(match[1]!));
    const [start, end] = [parts[0]!.start, parts.at(-1)!.end];
    const doc = readDoc({id: "a", text, published: null});
    const {quotes} = nameSpeakers(
      [{start, end, text: text.slice(start, end), parts, type: "indirect", cue: span(cue), rules: []}],
      doc,
      {zones: [], times: [], names: findNames(doc, [])}
    );
    expect([quotes[0]!.speaker, (quotes[0]!.parts ?? quotes).map((part) => part.text).join("|")]).toEqual([
      speaker,
      words
    ]);
  });

  test.each([
    ["On Thursday {the board urged patience}, <saying> [that the port would reopen].", "the board"],
    ["{On Thursday the board urged patience}, <saying> [that the port would reopen].", "the board"],
    ["{The firm cut 300 jobs on Monday}, <saying> [demand had fallen].", "The firm"],
    ["{The court rejected the appeal}, <ruling> [that the law was clear].", "The court"],
    ["{Ferry owners met in Bergen} <to discuss> [the strike].", "Ferry owners"],
    // who is made to speak, or shown
    ["{The inquiry forced Ana Ruiz} <to admit> [that the books were wrong].", "Ana Ruiz"],
    ["{The council called on the owners} <to promise> [repairs].", "the owners"],
    ["{The film ends with footage of Ana Ruiz} <saying> [that the boats were safe].", "Ana Ruiz"],
    ["{The strike split the town, with Ana Ruiz} <backing> [the crews].", "Ana Ruiz"],
    ["{The talks were about pay, with Norway} <backing> [the crews].", "Norway"],
    // words about who speaks are no clause of their own
    ["{A report released on Monday} <found> [that the bridge was safe].", "A report released on Monday"],
    ["{The nurse, who came on Friday,} <said> [the ward was full].", "The nurse, who came on Friday"],
    // a pronoun before the cue
    ["{the harbour station Radio Fjord he} <blasted> [the council].", "he"],
    ["{he or she} <said> [no].", "he or she"]
  ])("of a clause its subject: %s", (marked, speakerText) =>
    expect(first(`Ana Ruiz and Norway. ${marked}`).speakerText).toBe(speakerText)
  );

  test.each([
    ["{The Herald on Saturday} <wrote> [that the firm had closed].", "The Herald"],
    ["{The Norwegian government Saturday} <condemned> [the attack].", "The Norwegian government"],
    ["{The court this month} <rejected> [the request].", "The court"],
    ["{Nordbank just last week} <announced> [cuts].", "Nordbank"],
    ["{Ana Ruiz, in a statement,} <said> [nothing had changed].", "Ana Ruiz"],
    ["{Tom Berg, summing up two days of talks,} <said> [all was well].", "Tom Berg"],
    // what belongs to who speaks
    ["{a poll released on Monday} <found> [that few knew].", "a poll released on Monday"],
    ["{Ana Ruiz, who left on Monday} <said> [no].", "Ana Ruiz, who left on Monday"],
    ["{USA Today} <reported> [a fall].", "USA Today"],
    ["{three bodies, including the union} <said> [no].", "three bodies, including the union"]
  ])("when and where is no part of who: %s", (marked, speakerText) =>
    expect(first(marked).speakerText).toBe(speakerText)
  );

  test("who is thought, seen or expected does not speak", () => {
    for (const marked of [
      "{Results} <are expected> [next year].",
      "{The return} <is seen as> [a test].",
      "{Ana Ruiz} <is thought> [to have left]."
    ])
      expect(first(marked)).toMatchObject({speaker: null, speakerText: null});
  });

  test("a blow with weapons is not said", () => {
    const rows = (marked: string) => readMarked(marked).quotes.length;
    expect(rows("{Rebels} <attacked> [the village at dawn].")).toBe(0);
    expect(rows("{They} <attacked> [the town].")).toBe(0);
    expect(rows("{Jets} <attacked> [positions near the coast].")).toBe(0);
    expect(rows("{The minister} <attacked> [the plan].")).toBe(1);
    expect(rows("{The senator} <attacked> [the city for its spending].")).toBe(1);
    expect(rows("{The union} <attacked> [the plant's owners].")).toBe(1);
  });

  test.each([
    ["PORT ELLEN - Harbour pilots walked out on Monday. {Their union} <said> [it was final].", "Harbour pilots’ union"],
    ["The rebels left. {Their leader} <said> [it was over].", "the rebels’ leader"],
    ["Ana Ruiz left. {Her brother} <said> [it was over].", "Ana Ruiz’s brother"]
  ])("whose union, leader, brother: %s", (marked, speaker) => expect(first(marked).speaker).toBe(speaker));

  test("a phrase right after the verb speaks", () => {
    expect(first("“[Keep out,]” <warns> a banner on the tower.{}").speaker).toBe("a banner");
  });

  test("a government's seat says which country it stands for", () => {
    expect(first("{Moscow} <said> [no].")).toMatchObject({
      speaker: "Moscow",
      speakerKind: "government",
      speakerOf: "Russia"
    });
  });

  test("a dateline is no part of the speaker", () => {
    expect(first("CAIRO (Reuters) - {Moscow} <said> [the boats would sail].").speakerText).toBe("Moscow");
  });
});

describe("the chain of sources", () => {
  test.each([
    ["[The boats sail], {Sergei Lavrov} <said> on Friday, according to a report in RT News.", "Sergei Lavrov", "RT"],
    ["[The boats sail], Sergei Lavrov said on Friday, <according to> {RT}.", "Sergei Lavrov", "RT"],
    ["[The boats sail, Sergei Lavrov said on Friday], <according to> {RT}.", "Sergei Lavrov", "RT"],
    ["{Sergei Lavrov} <told> al-Ahram [that the boats sail].", "Sergei Lavrov", "al-Ahram"],
    ["“[The boats sail,]” {Sergei Lavrov} was <quoted as saying> by Interfax.", "Sergei Lavrov", "Interfax"],
    ["{Sergei Lavrov} <told> a Norwegian newspaper [that the boats sail].", "Sergei Lavrov", "a Norwegian newspaper"],
    ["{Sergei Lavrov} <told> a crowd [that the boats sail].", "Sergei Lavrov", null],
    ["{Sergei Lavrov} <said> [the boats sail].", "Sergei Lavrov", null]
  ])("%s", (marked, speaker, via) => expect(first(marked)).toMatchObject({speaker, via}));

  test("what a medium reports of others came through it, and stands in its report", () => {
    const {quotes} = readMarked(
      "{The Wall Street Journal} <reported> [that {Israel} has <warned> the United States [that the boats sail]]."
    );
    expect(quotes.map(({id, speaker, via, quotedIn, addressee}) => ({id, speaker, via, quotedIn, addressee}))).toEqual([
      {id: "q1", speaker: "The Wall Street Journal", via: null, quotedIn: null, addressee: null},
      {id: "q2", speaker: "Israel", via: "The Wall Street Journal", quotedIn: "q1", addressee: "the United States"}
    ]);
  });

  test.each([
    ["“[No,]” {Ana Ruiz} <told> reporters.", "reporters"],
    ["{Ana Ruiz} <told> an Egyptian newspaper [that it was late].", "an Egyptian newspaper"],
    ["{The White House} <urged> Russia [not to sail].", "Russia"],
    ["{The White House} <urged> [Russia not to sail].", "Russia"],
    ["{Ana Ruiz} <warned> Peter Holm [that it was late].", "Peter Holm"],
    ["Peter Holm came late. {Ana Ruiz} <told> him [to go].", "Peter Holm"],
    ["{Ana Ruiz} <said> in an interview with al-Ahram [that it was late].", "al-Ahram"],
    ["{Residents} <had been urged> [not to travel].", "residents"],
    ["{Ana Ruiz} <said> [it was late].", null]
  ])("told whom: %s", (marked, addressee) => expect(first(marked).addressee).toBe(addressee));

  test.each([
    ["[It was late], {John Kerry} <said> in Rome Thursday.", "Rome"],
    ["In Berlin, {John Kerry} <said> [it was late].", "Berlin"],
    ["{John Kerry}, who met Ana Ruiz in Cairo, <said> [it was late].", null],
    ["{John Kerry} <said> [it was late in Rome].", null]
  ])("where: %s", (marked, place) => expect(first(marked).place).toBe(place));

  test.each([
    ["[It was late], {John Kerry} <said> on ⟨Friday=2013-05-10⟩.", "2013-05-10"],
    ["{John Kerry} <said> in an interview published on ⟨Monday=2012-11-05⟩ [that it was late].", "2012-11-05"],
    ["{John Kerry}, who met Ana Ruiz on ⟨Sunday=2012-11-04⟩, <said> [it was late].", null],
    ["{John Kerry} <said> [it was late on ⟨Friday=2013-05-10⟩].", null],
    ["{Norway} sold boats ⟨last year=2011⟩ and has <made clear> [it will sell more].", null],
    ["{The minister, who} <said> [that he would resign], left on ⟨Monday=2013-05-06⟩.", null]
  ])("when: %s", (marked, saidOn) => expect(first(marked).saidOn).toBe(saidOn));

  test("who is quoted speaks, and the paper is the way it came", () => {
    const {quotes} = readMarked("{The Port Ellen Herald} <quoted> [an aide as saying that sales had fallen].");
    expect(quotes[0]).toMatchObject({speaker: "an aide", via: "Port Ellen Herald", text: "that sales had fallen"});
  });

  test("a second cue in the sentence has the first one's day", () => {
    const {quotes} = readMarked(
      "On ⟨Thursday=2013-05-09⟩, {the White House} <urged> Norway [not to sail], <saying> [the sea was rough].{the White House}".replace(
        /\{the White House\}$/,
        ""
      )
    );
    expect(quotes.map(({saidOn}) => saidOn)).toEqual(["2013-05-09", "2013-05-09"]);
  });
});

test("what a clause dates is dated there alone", () => {
  const {quotes} = readMarked(
    "The board, {which} <said> ⟨last week=2013-W18⟩ [that it would cut jobs], declined to comment.".replace(
      "declined to comment",
      "{}<declined> [to comment]"
    )
  );
  expect(quotes.map(({saidOn}) => saidOn)).toEqual(["2013-W18", null]);
});

describe("what the cue does", () => {
  test.each([
    ["{Ana Ruiz} <said> [it was late].", "state"],
    ["{Ana Ruiz} <denied> [that it was late].", "deny"],
    ["{Ana Ruiz} <called> [for a vote].", "request"],
    ["{Ana Ruiz} <asked> them [to go].", "request"],
    ["{Ana Ruiz} <asked> [whether it was late].", "ask"],
    ["{Ana Ruiz} <accused> [them of theft].", "accuse"],
    ["{Ana Ruiz} <vowed> [to go on].", "promise"],
    ["{Ana Ruiz} <warned> [that it was late].", "warn"],
    ["{Ana Ruiz} <hopes> [to go].", "think"],
    ["{Ana Ruiz} <said> [they must go].", "request"],
    ["{Ana Ruiz} <said> [they had stopped short of a vote].", "deny"]
  ])("%s", (marked, stance) => expect(first(marked).stance).toBe(stance));
});

describe("a row explained", () => {
  test.each([
    [
      "{John Kerry} <said> [it was late]. {He} <repeated> [that].",
      1,
      "speaker: ‘He’ → John Kerry, the last person named who speaks in this article."
    ],
    [
      "[The boats sail], Sergei Lavrov said, <according to> {RT}.",
      0,
      "speaker: ‘Sergei Lavrov’ → Sergei Lavrov, a name of the list of public figures, countries, media and bodies; found as the medium after “according to” is the way it came, not the speaker; it came through RT."
    ],
    ["{He} <said> [it was late].", 0, "speaker: ‘He’ stands for nobody that this article names."]
  ])("%s", (marked, row, sentence) => expect(explain(readMarked(marked).quotes[row]!)).toBe(sentence));
});
