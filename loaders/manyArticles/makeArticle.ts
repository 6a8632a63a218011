import type {Seeded} from "./seeded.js";

const outlets = [
  "The Harbour Post",
  "Northern Mail",
  "Island Courier",
  "Evening Gazette",
  "Coast Radio",
  "The Lantern",
  "Ferry Times",
  "Delta Wire"
];
const places = ["Port Ellen", "Lower Marsh", "Saltby", "Quayside", "Northhaven", "Elm Island"];
const first = [
  "Ana",
  "Tomas",
  "Miriam",
  "Jonas",
  "Leyla",
  "Pavel",
  "Greta",
  "Samuel",
  "Ines",
  "Victor",
  "Nadia",
  "Oscar"
];
const last = [
  "Ruiz",
  "Halvorsen",
  "Adeyemi",
  "Novak",
  "Bergström",
  "Castellano",
  "Ivers",
  "Okafor",
  "Lindqvist",
  "Marchetti",
  "Dufour",
  "Yamane"
];
const roles = [
  "Harbour master",
  "Transport minister",
  "Union leader",
  "Mayor",
  "Captain",
  "Energy secretary",
  "Fisheries inspector"
];
const offices = [
  "port authority",
  "council",
  "ministry",
  "seamen’s union",
  "court",
  "chamber",
  "inspectorate",
  "board"
];
const media = ["Coast Radio", "the Evening Gazette", "Delta Wire"];
const kinds = [
  "new",
  "northern",
  "old",
  "second",
  "public",
  "planned",
  "damaged",
  "southern",
  "private",
  "narrow",
  "free",
  "late"
];
const matters = [
  "ferry",
  "pier",
  "contract",
  "shipment",
  "quota",
  "toll",
  "harbour",
  "lighthouse",
  "tunnel",
  "warehouse",
  "timetable",
  "survey"
];
const acts = [
  "repaired",
  "closed",
  "sold",
  "inspected",
  "delivered",
  "postponed",
  "opened",
  "painted",
  "counted",
  "searched",
  "moved",
  "flooded"
];
const cues = ["said", "told reporters", "insisted", "announced", "warned", "denied", "added", "claimed"];
const words = [
  "will not wait for another winter",
  "was never promised to anyone",
  "has to be paid for by the owners",
  "cannot be discussed in public",
  "is safe for every passenger",
  "came as a surprise to all of us"
];
const days = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "last week",
  "last month",
  "in March",
  "on 4 May",
  "last year"
];

/** One sentence of a made-up story: quoted, reported, or the paper’s own. */
function sentence({pick, below}: Seeded, person: string): string {
  const thing = () => `the ${pick(kinds)} ${pick(matters)}`;
  const body = () => `the ${pick(places)} ${pick(offices)}`;
  const surname = person.split(" ").at(-1)!;
  const day = pick(days);
  const on = /^[A-Z]/.test(day) ? `on ${day}` : day;
  const forms = [
    () => `“${capital(thing())} ${pick(words)},” ${person} ${pick(cues)} ${on}.`,
    () => `${surname} said that ${thing()} would be ${pick(acts)} within ${2 + below(20)} days.`,
    () => `${capital(thing())} was ${pick(acts)} ${on}, according to ${body()}.`,
    () => `${capital(body())} denied that ${thing()} had been ${pick(acts)}, ${pick(media)} reported.`,
    () => `About ${100 + below(900)} passengers waited in ${pick(places)} ${on}.`,
    () => `The cost rose to $${1 + below(90)} million, ${capital(body())} told ${pick(media)}.`,
    () => `${capital(thing())} was ${pick(acts)} in ${pick(places)} ${on}.`,
    () => `Workers ${pick(["met", "marched", "waited"])} near the pier, and ${thing()} stayed where it was.`
  ];
  return pick(forms)();
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The text of a made-up article with at least this many words, in paragraphs of two to four sentences. */
export function makeText(random: Seeded, length: number): string {
  const {pick, below} = random;
  const people = Array.from({length: 4}, () => `${pick(roles)} ${pick(first)} ${pick(last)}`);
  const paragraphs: string[] = [];
  for (let count = 0; count < length;) {
    const sentences = Array.from({length: 2 + below(3)}, () => sentence(random, pick(people)));
    paragraphs.push(sentences.join(" "));
    count += sentences.join(" ").split(" ").length;
  }
  return paragraphs.join("\n\n");
}

/** A made-up article as a file: what is known about it, and its text. */
export function makeArticle(random: Seeded, length: number): string {
  const {pick, below} = random;
  const date = new Date(Date.UTC(2019, 0, 1 + below(2000))).toISOString().slice(0, 10);
  const title = `The ${pick(kinds)} ${pick(matters)} ${pick(["divides", "worries", "unites", "surprises"])} ${pick(places)}`;
  return `---\noutlet: ${pick(outlets)}\ntitle: ${title}\npublished: ${date}\nplace: ${pick(places)}\n---\n${makeText(random, length)}\n`;
}
