import type {Tokens} from "../doc/tokens.js";
import {demonyms, doubtful, known, knownAlone, lookupKey, type Known} from "../lexicon/known.js";
import {bodies, given, nicknames, roles, titles, type Gender} from "../lexicon/words.js";
import {isCapital, spell} from "./readRun.js";
import type {Found} from "./types.js";

// Words that end a body's name and a person's alike: “Frank Church”.
const EITHER =
  /^(?:church|park|house|hall|court|bank|power|guard|grant|field|post|times|rangers|bridge|rivers?|lake|day|price|street|union|king|law|bay)$/;

const REIGNS = /^(?:king|queen|prince|princess|emperor|empress|pope|saint|st\.?)$/;

// Titles that are family names too.
const SURNAME =
  /^(?:king|bishop|judge|dean|prince|major|justice|marshal|baron|pope|lord|chancellor|sergeant|state|field|house|oil|home|foreign|then|private|late|count|grand|crown|energy|education|first|general|lady|coach|chief)$/;
// What goes with an office and is none.
const QUALIFIER =
  /^(?:foreign|defen[sc]e|finance|interior|health|education|energy|trade|economy|economic|culture|agriculture|transport|environment|labou?r|information|oil|intelligence|home|treasury|state|commerce|house|senate|opposition|field|crown|grand|first|second|acting|former|ex|late|then|interim|special|executive|managing|senior|junior|prime|vice|majority|minority|assistant|associate)$/;
// How nouns of those who do a thing end: “Beekeeper Ana Ruiz”.
const AGENT = /^\p{L}{3,}(?:er|or|ist|ian|eer|man|woman)$/u;
const PLAIN = /^(?:mr|mrs|ms|miss|mister|mme|dr|sir)\.?$/i;

/** Reads a run of capital words as one mention or several: “U.S. President Barack Obama”, “China Airlines”, “Rome”. */
export function parseRun(k: Tokens, first: number, last: number): Found[] {
  const out: Found[] = [];
  let roleFirst = -1;
  let titled = false;
  let headed = false;
  let gender: Gender = null;
  let at = first;
  while (at <= last) {
    if (at === first && at < last && opensSentence(k, at) && isRole(k, at) && given.has(k.lower[at + 1]!)) {
      // “Rival Ana Ruiz said”: a description with the capital of its sentence
      [roleFirst, at] = [at, at + 1];
      continue;
    }
    if (
      at === first &&
      at < last &&
      opensSentence(k, at) &&
      roles.get(k.lower[at]!)?.plural &&
      given.has(k.lower[at + 1]!)
    ) {
      // “Owners Dean and Tracy Tweed”
      at++;
      continue;
    }
    const hit = longestKnown(k, at, last);
    if (hit && hit.last === last) {
      const person = hit.entry.kind === "person";
      out.push(
        found(
          person && roleFirst >= 0 ? roleFirst : at,
          last,
          at,
          hit.entry.kind,
          hit.entry.gender,
          titled,
          "knownName",
          hit.entry
        )
      );
      return out;
    }
    if (at === first && isBody(k, first, last))
      return [found(first, last, first, isPaper(k, first, last) ? "media" : "organization", null, false, "bodyName")];
    if (hit && hit.entry.kind !== "person" && (isTitle(k, hit.last + 1) || splitsOff(k, first, hit.last + 1, last))) {
      out.push(found(at, hit.last, at, hit.entry.kind, null, false, "knownName", hit.entry));
      if (isTitle(k, hit.last + 1)) roleFirst = roleFirst < 0 ? at : roleFirst;
      at = hit.last + 1;
      continue;
    }
    if (hit && hit.entry.kind === "person" && /^\p{Lu}+$/u.test(k.word[hit.last + 1]!)) {
      // “Sergei Lavrov AFP”: a person known by the full name, and the start of a credit
      out.push(
        found(roleFirst < 0 ? at : roleFirst, hit.last, at, "person", hit.entry.gender, titled, "knownName", hit.entry)
      );
      return [...out, ...parseRun(k, hit.last + 1, last)];
    }
    if (demonyms.has(k.lower[at]!) && at < last && (isTitle(k, at + 1) || demonyms.has(k.lower[at + 1]!))) {
      roleFirst = roleFirst < 0 ? at : roleFirst;
      at++;
      continue;
    }
    if (at === last && titled && PLAIN.test(k.word[at - 1]!) && (SURNAME.test(k.lower[at]!) || !isTitle(k, at))) break; // “Mr. King”
    if (isTitle(k, at) && !namesStriker(k, at, last) && !(at === last && at > first && !titled && roleFirst < 0)) {
      const title = titles.get(k.lower[at]!)!;
      roleFirst = roleFirst < 0 ? at : roleFirst;
      titled = true;
      headed ||= !QUALIFIER.test(k.lower[at]!);
      gender ??= title.gender;
      at++;
      // “Secretary-General”
      if (at + 1 < last && k.word[at] === "-" && isTitle(k, at + 1)) at++;
      // “Secretary of State”, “Minister for Education”
      if (at < last && /^(?:of|for)$/.test(k.lower[at]!)) at += k.lower[at + 1] === "the" ? 3 : 2;
      continue;
    }
    // “Pennsylvania Gov. Ed Rendell”, “Wells Fargo CEO John Stumpf”: a title further on ends what stands before it
    const title = laterTitle(k, at, last);
    if (title < 0) break;
    roleFirst = roleFirst < 0 ? at : roleFirst;
    titled = true;
    headed = true;
    gender ??= titles.get(k.lower[title]!)!.gender;
    at = title + 1;
  }
  if (titled && !headed) {
    // “Foreign Relations”: words of a title, and no office
    [at, roleFirst, titled] = [roleFirst, -1, false];
  }
  if (at > last) {
    // a title and no name: “the Foreign Minister”
    if (titled) out.push(found(roleFirst, last, last, null, gender, true, "titleAlone"));
    return out;
  }
  if (at === last && !titled && (demonyms.has(k.lower[at]!) || roles.has(k.lower[at]!))) return out;
  const person = titled || isPerson(k, at, last);
  const kind = person ? "person" : null;
  out.push(
    found(
      roleFirst < 0 ? at : roleFirst,
      last,
      at,
      kind,
      gender,
      titled,
      titled ? "title" : person ? "personName" : "capitals"
    )
  );
  return out;
}

/** “striker Dean Walsh”, “guitarist King Osei”: a title that is a given name too, behind what its bearer is. */
function namesStriker(k: Tokens, at: number, last: number): boolean {
  const before = roles.get(k.lower[at - 1] ?? "");
  const role = before?.kind === "person" && !before.plural && !isCapital(k.word[at - 1]!);
  return role && at + 1 === last && SURNAME.test(k.lower[at]!) && !isTitle(k, last);
}

/** The last title in a run that has a name after it; -1 where there is none. “Martin Luther King Jr.” has none. */
function laterTitle(k: Tokens, at: number, last: number): number {
  for (let i = last - 1; i > at; i--) {
    if (!isTitle(k, i) || /^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(k.word[i + 1]!) || k.word[i + 1] === "-") continue;
    return given.has(k.lower[at]!) && SURNAME.test(k.lower[i]!) ? -1 : i;
  }
  return -1;
}

function found(
  first: number,
  last: number,
  nameFirst: number,
  kind: Found["kind"],
  gender: Gender,
  titled: boolean,
  rule: string,
  entry: Known | null = null
): Found {
  return {first, last, nameFirst, kind, gender, titled, weak: false, entry, rule};
}

function longestKnown(k: Tokens, at: number, last: number): {last: number; entry: Known} | null {
  for (let q = Math.min(last, at + 7); q >= at; q--) {
    const key = lookupKey(spell(k, at, q));
    const entry = known.get(key) ?? (q === last ? knownAlone.get(key) : undefined);
    if (!entry) continue;
    if (q === at && doubtful.has(key) && !isVouched(k, at, entry)) continue;
    return {last: q, entry};
  }
  return null;
}

/** “Time said”, “the Times”, “according to Apple”: a doubtful word beside what a medium or a country has beside it. */
function isVouched(k: Tokens, i: number, {kind}: Known): boolean {
  const before = k.lower[i - 1] ?? "";
  const after = k.lower[i + 1] ?? "";
  if (kind === "government") return k.pos[i] === "PROPN" || /^(?:in|of|from|to)$/.test(before);
  if (/^[A-Z.]{2,}$/.test(k.word[i]!)) return true;
  return (
    before === "the" ||
    before === "to" ||
    /^(?:reported|said|reports|says|wrote|quoted|magazine|newspaper|daily|'s|inc|inc\.)$/.test(after)
  );
}

function opensSentence(k: Tokens, i: number): boolean {
  return i === 0 || k.sentence[i - 1] !== k.sentence[i];
}

function isRole(k: Tokens, i: number): boolean {
  const role = roles.get(k.lower[i]!);
  if (role) return role.kind === "person" && !role.plural && !titles.has(k.lower[i]!);
  return AGENT.test(k.lower[i]!) && !given.has(k.lower[i]!) && k.word[i] !== k.word[i]!.toUpperCase();
}

function isTitle(k: Tokens, i: number): boolean {
  if (i >= k.n) return false;
  return titles.has(k.lower[i]!) && isCapital(k.word[i]!);
}

/** “Ambassador to the United States Hamdullah Mohib”: a given name starts anew after a country. */
function splitsOff(k: Tokens, first: number, at: number, last: number): boolean {
  return at < last && given.has(k.lower[at]!) && /^(?:to|the|in|at|for|of)$/.test(k.lower[first - 1] ?? "");
}

function isBody(k: Tokens, first: number, last: number): boolean {
  if (last === first) return false;
  const end = k.lower[last]!.replace(/'s$/, "");
  if (bodies.has(end)) {
    // “Rev. Peter Hall”; but “King George Bridge”
    let name = first;
    while (name < last && isTitle(k, name) && !REIGNS.test(k.lower[name]!)) name++;
    return !(EITHER.test(end) && last - name === 1 && given.has(k.lower[name]!));
  }
  for (let i = first; i < last; i++) {
    if (/^(?:of|for)$/.test(k.lower[i]!)) return bodies.has(k.lower[i - 1]!);
  }
  return false;
}

/** “the Port Ellen Gazette”: a body whose name ends as those of papers do. */
function isPaper(k: Tokens, first: number, last: number): boolean {
  const paper =
    /^(?:times|tribune|herald|gazette|telegraph|chronicle|courier|argus|advertiser|dispatch|sentinel|examiner|inquirer|journal|news)$/;
  return paper.test(k.lower[last]!) && !k.lower.slice(first, last).some((word) => word === "of" || word === "for");
}

/** A given name first, or initials, or a description before or after that only a person has. */
function isPerson(k: Tokens, first: number, last: number): boolean {
  if (last === first) return false;
  for (let i = first; i <= last; i++) if (/^(?:of|for|and|&)$/.test(k.lower[i]!)) return false;
  if (last - first > 5) return false;
  const one = k.lower[first]!;
  if (given.has(one) || (nicknames.has(one) && !opensSentence(k, first))) return true;
  if (/^(?:\p{Lu}\.)+$/u.test(k.word[first]!) && last - first <= 3) return true;
  if (k.word[first + 1] !== "-" && /^\p{Lu}\.$/u.test(k.word[first + 1]!) && last > first + 1) return true;
  const before = roles.get(k.lower[first - 1] ?? "");
  if (before?.kind === "person" && !before.plural && !isCapital(k.word[first - 1]!)) return true;
  // “in the Daily Chronicle, the chancellor …”
  if (k.lower[first - 1] === "the") return false;
  return isApposed(k, first, last) || hasDescription(k, last);
}

/** “The opposition leader, Callum Reid, called”: set off behind what someone is. */
function isApposed(k: Tokens, first: number, last: number): boolean {
  if (k.word[first - 1] !== "," || !/^[,.;]$/.test(k.word[last + 1] ?? "")) return false;
  const at = roleBehind(k, first - 2);
  const role = roles.get(k.lower[at] ?? "");
  const next = k.lower[last + 2] ?? "";
  return (
    role?.kind === "person" &&
    !role.plural &&
    !isCapital(k.word[at]!) &&
    next !== "and" &&
    next !== "or" &&
    !isCapital(k.word[last + 2] ?? "")
  );
}

/** “the head of the ruling party, Hossam Badry,”: the word for what someone is, with what belongs to it behind it. */
function roleBehind(k: Tokens, last: number): number {
  for (let i = last; i > Math.max(0, last - 8) && k.sentence[i] === k.sentence[last]; i--) {
    const role = roles.get(k.lower[i]!);
    if (role?.kind === "person" && !role.plural && (i === last || /^(?:of|for|at|to|on)$/.test(k.lower[i + 1]!)))
      return i;
    if (/^(?:VERB|AUX|PUNCT|PRON|CCONJ|SCONJ)$/.test(k.pos[i]!)) return last;
  }
  return last;
}

function hasDescription(k: Tokens, last: number): boolean {
  if (k.word[last + 1] !== ",") return false;
  const next = k.lower[last + 2] ?? "";
  if (next === "who" || next === "whose") return true;
  if (/^\d{1,2}$/.test(next)) return k.word[last + 3] === "," || k.word[last + 3] === ".";
  if (!/^(?:a|an|the|chief|former|director|president|professor|spokesman|spokeswoman|head)$/.test(next)) return false;
  for (let i = last + 2; i < Math.min(last + 9, k.n) && k.word[i] !== ","; i++) {
    const role = roles.get(k.lower[i]!);
    if (role) return role.kind === "person" && !role.plural;
    if (k.pos[i] === "ADP" || k.pos[i] === "VERB") return false;
  }
  return false;
}
