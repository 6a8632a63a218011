import type {Entity, NameMention} from "../names/types.js";
import type {Mention, Person, Quote} from "../types.js";
import {speakerKind} from "./bySpan.js";
import type {Scene} from "./scene.js";

/** Everyone and everything that speaks or acts: every person named, and whatever else speaks or has a verb of its own. */
export function listPeople(quotes: readonly Quote[], {names, doc}: Scene): Person[] {
  const byEntity = new Map<number, NameMention[]>();
  for (const mention of names.mentions) {
    const list = byEntity.get(mention.entity);
    if (list) list.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  const spoken = new Set(quotes.map(({speaker}) => speaker));
  const out = new Map<string, Person>();
  const byName = new Map<string, {entity: Entity; mentions: NameMention[]}>();
  for (const entity of names.entities) {
    const mentions = byEntity.get(entity.id) ?? [];
    if (mentions.length === 0 || !(spoken.has(entity.name) || counts(entity, mentions))) continue;
    const same = byName.get(entity.name);
    if (!same) byName.set(entity.name, {entity, mentions: [...mentions]});
    else for (const mention of mentions) same.mentions.push(mention);
  }
  for (const {entity, mentions} of byName.values()) out.set(entity.name, asPerson(entity, mentions));
  for (const quote of quotes) {
    if (quote.speaker === null || quote.speakerKind === null || out.has(quote.speaker) || quote.speakerStart === null)
      continue;
    const {speaker, speakerKind: kind, speakerStart: start, speakerEnd: end} = quote;
    const said: Mention = {start, end: end!, text: doc.text.slice(start, end!)};
    out.set(speaker, {name: speaker, kind, role: null, variants: [said.text], mentions: [said], rules: ["asWritten"]});
  }
  return [...out.values()].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

function counts({kind, rules}: Entity, mentions: readonly NameMention[]): boolean {
  if (rules[0] === "description" || kind === "place" || kind === "document") return false;
  if (kind === "person") return true;
  return kind !== "other" && mentions.some((m) => m.subject && m.form === "name");
}

function asPerson(entity: Entity, found: readonly NameMention[]): Person {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const written = inOrder.filter((m) => m.form !== "pronoun").map((m) => m.text.replace(/\s+/gu, " "));
  return {
    name: entity.name,
    kind: speakerKind(entity),
    role: entity.role,
    variants: [...new Set(written)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    mentions: inOrder.map(({start, end, text}) => ({start, end, text})),
    rules: entity.rules
  };
}
