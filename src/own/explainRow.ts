import {ruleList, type RuleInfo, type RulePart} from "../extract/ruleList.js";
import {explain} from "../extract/speakers/explain.js";
import type {Event, Figure, Person, Quote, Time} from "../extract/types.js";

/** How a quote was found, and its speaker: “speaker: ‘She’ → Ana Ruiz, the last person named …, by rule lastWhoSpeaks.” */
export function explainQuote(quote: Quote): string {
  return join(explain(quote), says(quote.rules, ["quotes"]));
}

/** How a time was resolved: “Friday, the last before 2013-05-11”, and what kind of phrase the rule reads. */
export function explainTime({rule, rules}: Time): string {
  return join(`${rule}.`, says(rules, ["times"]));
}

/** Why an event has its status, its date and its source. */
export function explainEvent({status, rules, dateText, dateRule, claimedBy}: Event): string {
  const date = dateText === null ? "no date in its clause" : `date from “${dateText}”: ${dateRule ?? "as written"}`;
  const who = claimedBy === null ? "in the paper’s own voice" : `it stands in a quote of ${claimedBy}`;
  return join(`${status}; ${date}; ${who}.`, says(rules, ["events"]));
}

/** By which ways of writing someone was found. */
export function explainPerson({variants, mentions, rules}: Person): string {
  const ways = variants.length > 0 ? `written ${variants.map((way) => `“${way}”`).join(", ")}` : "only by pronouns";
  return join(`${ways}; mentioned ${mentions.length === 1 ? "once" : `${mentions.length} times`}.`, byRule(rules));
}

/** How an amount was read. */
export function explainFigure({text, unit, rules, approximate}: Figure): string {
  const how = rules.map((rule) => FIGURES[rule]).filter((words) => words !== undefined);
  const rough = approximate ? ", no exact amount by its words" : "";
  return join(
    `“${text}”: ${how.join(", ") || "a number"}, counted in ${unit ?? "nothing named"}${rough}.`,
    byRule(rules)
  );
}

const FIGURES: Readonly<Record<string, string>> = {
  range: "from one number to another",
  loose: "a number word that gives no exact amount",
  part: "a share",
  digits: "a number in figures",
  words: "a number in words"
};

const byName = new Map<string, RuleInfo[]>();
for (const rule of ruleList)
  for (const name of new Set([rule.name, ...rule.signs])) byName.set(name, [...(byName.get(name) ?? []), rule]);

/** The rules that the panel of rules knows under a name that a row carries. */
export function rulesOf(name: string, parts: readonly RulePart[]): readonly RuleInfo[] {
  return (byName.get(name) ?? []).filter(({part}) => parts.includes(part));
}

/** “By rule tagger: the learned tagger …; carry: …”. Rules that only add a field are named, not explained. */
function says(names: readonly string[], parts: readonly RulePart[]): string {
  const told = names.map((name) => {
    const rule = rulesOf(name, parts).find((each) => each.name === name);
    return rule && rule.part !== "speakers" ? `${name} (${rule.does})` : name;
  });
  return told.length > 0 ? `By rule ${told.join(", ")}.` : "";
}

const byRule = (names: readonly string[]): string => (names.length > 0 ? `By rule ${names.join(", ")}.` : "");

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");
