import {demonyms} from "../../extract/lexicon/known.js";
import {html, type Value} from "../../html/html.js";
import {partyKeys} from "../../tables/telling/party.js";
import {paragraphChip} from "../cite.js";
import type {Span} from "../../extract/types.js";
import type {Corpus} from "../corpus.js";
import type {Reading} from "../reading.js";
import {tableHtml} from "../figure.js";
import {groups} from "../groups.js";
import {isName} from "../isName.js";
import {wordFamilies} from "../wordFamilies.js";
import {capital, inWords, list} from "../words.js";

const times = (n: number) => (n === 1 ? "once" : n === 2 ? "twice" : `${inWords(n)} times`);

/** People and countries of which much is told and of whom nobody is quoted. */
export function neverHeard({readings}: Corpus): Value {
  const spoken = new Set(
    readings.flatMap((r) =>
      r.quotes.flatMap((q) => [q.speaker ?? "", ...partyKeys(q.speaker), ...partyKeys(q.speakerOf ?? null)])
    )
  );
  const countries = new Set(demonyms.values());
  const persons = new Map(
    readings.flatMap((r) =>
      r.extraction.people.filter((p) => p.kind === "person").map((p) => [p.name.toLowerCase(), p.name] as const)
    )
  );
  const told = readings.flatMap((r) =>
    r.events.flatMap((e) =>
      (["actor", "target"] as const).flatMap((role) =>
        partyKeys(e[role]).flatMap((key) => {
          const name = countries.has(key) ? key : persons.get(key);
          return name == null || spoken.has(name) ? [] : [{r, e, role, name}];
        })
      )
    )
  );
  const named = readings.flatMap((r) =>
    r.extraction.people
      .filter((p) => p.kind === "person" && !spoken.has(p.name))
      .flatMap((p) => p.mentions.filter(isName).map((m) => ({r, m, name: p.name})))
  );
  const names = [...new Set([...told.map((t) => t.name), ...named.map((n) => n.name)])].map((name) => {
    const own = told.filter((t) => t.name === name);
    const mentions = named.filter((n) => n.name === name);
    return {
      name,
      named: mentions.length > 0 ? mentions.length : timesNamed(readings, name),
      acts: own.filter((t) => t.role === "actor").length,
      suffers: own.filter((t) => t.role === "target").length,
      first: own[0] ? {r: own[0].r, span: own[0].e} : {r: mentions[0]!.r, span: mentions[0]!.m},
      papers: new Set([...own, ...mentions].map(({r}) => r)).size
    };
  });
  if (names.length === 0) return html`<p>Everyone who is named is quoted.</p>`;
  const rows = names.sort((a, b) => b.named + b.acts + b.suffers - (a.named + a.acts + a.suffers)).slice(0, 12);
  const most = rows.filter((row) => row.named + row.acts + row.suffers > 3).slice(0, 2);
  return html`<p>
      Who is spoken about, and who may answer? Go through one article with <i>Speakers</i> on, and write down every name
      without a mark. Then look.
    </p>
    <details class="found">
      <summary>Spoken about, never heard</summary>
      ${
        most.length > 0 &&
        html`<p>
          ${list(most.map((row, i) => `${capital(row.name)} ${i === 0 ? "is named " : ""}${times(row.named)}`))}.
          ${most.length === 1 ? "No quote is given to that name" : "Neither is quoted"}. ${silentGroups(readings)}
        </p>`
      }
      ${tableHtml({
        caption: "Spoken about, never heard",
        columns: ["who", "named", "does something", "something is done to", "quoted", "read"],
        numbers: [1, 2, 3],
        rows: rows.map((row) => [
          row.name,
          row.named,
          row.acts,
          row.suffers,
          "never",
          paragraphChip(row.first.r, row.first.span)
        ])
      })}
    </details>`;
}

/** How often a name stands in the articles as a word of its own: “Syria” and “Syria’s”, not “Syrian”. */
const timesNamed = (readings: Corpus["readings"], name: string) =>
  readings.reduce(
    (n, r) => n + r.text.split(name).filter((rest, i) => i > 0 && !/^[\p{L}\p{N}]/u.test(rest)).length,
    0
  );

/** Those who rule and those who oppose, as far as no quote has one of them for its speaker. */
function silentGroups(readings: Corpus["readings"]): Value {
  const speakers = readings.flatMap((r) => r.quotes.map((q) => (q.speakerText ?? "").toLowerCase()));
  const silent = wordFamilies(readings)
    .filter(({family}) => family === "who rules" || family === "who opposes")
    .map(({word, uses}) => ({word, at: uses.flatMap((own, i) => own.map((use) => ({r: readings[i]!, use})))}))
    .filter(({word, at}) => at.length > 1 && !speakers.some((s) => s.includes(word.replace(/s$/, ""))))
    .slice(0, 4);
  if (silent.length === 0) return html``;
  const all = silent.reduce((n, {at}) => n + at.length, 0);
  return html`${capital(list(silent.map(({word}) => `“${word}”`)))} ${silent.length === 1 ? "stands" : "stand"} there
  ${times(all)}, and ${silent.length === 1 ? "it never speaks" : "none of them speaks"}:
  ${silent.map(({at}) => paragraphChip(at[0]!.r, at[0]!.use))}. Who speaks for them?`;
}

/** Names that different rows of the tables have for one man or one government. */
export function manyNames({readings}: Corpus): Value {
  const people = readings.flatMap((r) => r.extraction.people.map((p) => ({r, p})));
  const forms = [
    ...groups(
      people.filter(({p}) => p.kind === "person"),
      ({p}) => p.name
    )
  ]
    .map(([name, found]) => {
      const all = found.flatMap(({r, p}) => p.mentions.map((m) => ({r, m, form: m.text.replace(/\s+/g, " ")})));
      return {name, all, forms: [...groups(all, (x) => x.form.toLowerCase())]};
    })
    .sort((a, b) => b.forms.length - a.forms.length);
  const one = forms[0];
  if (!one || one.forms.length < 3) return html`<p>Nobody goes by more than two names.</p>`;
  const seats = [
    ...groups(
      people.filter(({p}) => p.kind === "government"),
      ({p}) => partyKeys(p.name)[0] ?? p.name
    )
  ]
    .map(([country, found]) => ({
      country,
      names: [...new Set(found.map(({p}) => p.name))],
      quoted: quotedAs(
        readings,
        found.map(({p}) => p.name)
      )
    }))
    .filter(({names}) => names.length > 1);
  return html`<p>
      ${one.name} is written in ${inWords(one.forms.length)} ways. To count what one person says, a table needs one
      name. What is lost by merging?
    </p>
    ${tableHtml({
      caption: `Ways to write ${one.name}`,
      columns: ["as written", "times", "read"],
      numbers: [1],
      rows: one.forms.map(([, xs]) => [xs[0]!.form, xs.length, placesOf(xs)])
    })}
    ${seats
      .slice(0, 3)
      .map(
        ({country, names, quoted}) =>
          html`<p>
            ${capital(list(names))}: is that ${names.length === 2 ? "one speaker or two" : "one speaker or several"}?
            The kit keeps them
            apart${quoted.length > 1 && `, and has ${list(quoted.map(({name, n}) => `${inWords(n)} ${n === 1 ? "quote" : "quotes"} of ${name}`))}`}.
            Each may stand for the government of ${names.find((n) => n.endsWith(country)) ?? country}, and for different
            people in it.
          </p>`
      )}`;
}

/** Where a name stands, each paragraph once. */
const placesOf = (found: readonly {readonly r: Reading; readonly m: Span}[]) =>
  [
    ...groups(found, ({r, m}) => {
      const p = r.paragraphs.find((each) => m.start >= each.start && m.start < each.end);
      return `${r.id} ${p?.n ?? p?.zone}`;
    }).values()
  ]
    .slice(0, 8)
    .map(([first]) => paragraphChip(first!.r, first!.m));

const quotedAs = (readings: Corpus["readings"], names: readonly string[]) =>
  [...new Set(names)]
    .map((name) => ({name, n: readings.reduce((n, r) => n + r.quotes.filter((q) => q.speaker === name).length, 0)}))
    .filter(({n}) => n > 0);
