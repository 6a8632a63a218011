import type {Entity} from "../names/types.js";
import type {Quote, SpeakerKind} from "../types.js";
import {unnamed} from "./unnamed.js";
import type {Scene} from "./scene.js";

/** Names the speaker of each quote by the words that stand for them: a name, a description, a pronoun. */
export function bySpan(rows: readonly Quote[], scene: Scene): Quote[] {
  const {names, speakers, doc} = scene;
  const k = doc.tokens;
  const byWords = new Map(
    names.mentions
      .filter(({form}) => form === "described")
      .map(({entity}) => [bare(names.entities[entity]!.name), names.entities[entity]!])
  );
  return rows.map((row, q) => {
    const run = speakers[q];
    if (!run || row.speakerStart === null || row.speakerEnd === null) return row;
    const span = {start: row.speakerStart, end: row.speakerEnd};
    const pair = both(q);
    if (pair) return {...row, speaker: pair, speakerKind: "group", rules: [...row.rules, "bothNames"]};
    if (/^(?:who|which|that)$/.test(k.lower[run.first]!) && run.first === run.last) {
      const owner = relativeOwner(run.first);
      return owner ? named(row, owner, "relativeClause") : row;
    }
    const mention = names.mentionOf(span);
    const entity = mention && names.entities[mention.entity]!;
    // “One villager, Muhammad Amin, said”
    const comma = isOneOf(run.first) ? k.word.indexOf(",", run.first) : run.last + 1;
    const beside =
      k.word[comma] === "," && comma <= run.last + 1 ? names.mentions[names.coverAt[comma + 1] ?? -1] : undefined;
    const apposed = beside && beside.form === "name" ? names.entities[beside.entity]! : null;
    if (
      apposed &&
      (apposed.kind === "person" || isOneOf(run.first)) &&
      (!mention || mention.form !== "name" || entity?.kind === "other") &&
      /^(?:one|a|an|the|another|his|her|its|their)$/.test(k.lower[run.first]!)
    ) {
      return named(row, apposed, "apposition");
    }
    if (mention && entity) return named(row, entity, mention.rule);
    const description = unnamed(scene, run);
    // “Court orders …” in a headline is “a court” of the story
    const same = description && byWords.get(bare(description.speaker ?? ""));
    if (same) return named(row, same, "description");
    return description ? {...row, ...description, rules: [...row.rules, "asWritten"]} : row;
  });

  /** “Russia and China said”: two names, and the cue theirs. */
  function both(q: number): string | null {
    const run = speakers[q]!;
    for (let i = run.first + 1; i < run.last; i++) {
      if (!/^(?:and|nor)$/.test(k.lower[i]!)) continue;
      const [a, b] = [
        names.mentions[names.atToken[i - 1]!],
        names.mentions[names.atToken[i + 1]!] ?? names.mentions[names.atToken[run.last]!]
      ];
      if (!a || !b || a.form !== b.form || a.last !== i - 1 || a === b || a.first > run.first + 1 || b.last < run.last)
        continue;
      const [left, right] = [names.entities[a.entity]!, names.entities[b.entity]!];
      return left === right ? null : `${left.name} and ${right.name}`;
    }
    return null;
  }

  /** “One of them, Bluewater, said” */
  function isOneOf(i: number): boolean {
    return /^(?:one|another)$/.test(k.lower[i]!) && k.lower[i + 1] === "of";
  }

  /** “Lavrov, who said”: whom the clause is about. */
  function relativeOwner(i: number): Entity | null {
    const before = k.word[i - 1] === "," ? i - 2 : i - 1;
    const mention = names.mentions[names.atToken[before] ?? -1];
    return mention ? names.entities[mention.entity]! : null;
  }
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, "");
}

/** A row with its speaker known. */
export function named(row: Quote, entity: Entity, rule: string): Quote {
  const kind = speakerKind(entity);
  const speakerOf =
    kind === "government" && entity.country !== null && entity.country !== entity.name
      ? {speakerOf: entity.country}
      : {};
  return {
    ...row,
    speaker: entity.name,
    speakerKind: kind,
    role: entity.role,
    ...speakerOf,
    rules: [...row.rules, rule]
  };
}

/** What speaks is never a mere place or thing: a town speaks as its government, a name of unknown kind as a body. */
export function speakerKind({kind, name}: Pick<Entity, "kind" | "name">): SpeakerKind {
  if (kind === "place") return "government";
  if (kind !== "other") return kind;
  // two or three words, each a capital and small letters: a person, as no body of a known form is written so
  return /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]*\p{Ll}){1,2}$/u.test(name)
    ? "person"
    : "organization";
}
