import type {Tokens} from "../doc/tokens.js";
import type {TokenRun} from "../doc/readDoc.js";

const QUANTITY = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions)$/;

/**
 * The head word of a noun phrase: the last word before a comma, a bracket, a preposition or a relative clause.
 * “a spokesman for the Pentagon” → spokesman; “Hugh Hill, a doctor” → Hill. Words inside a name are not looked at:
 * `nameEnd(i)` gives the last token of the name that token i stands in, or -1.
 */
export function headOf(k: Tokens, {first, last}: TokenRun, nameEnd: (i: number) => number): number {
  let head = -1;
  for (let i = first; i <= last; i++) {
    const end = nameEnd(i);
    if (end >= i && /[\p{L}\p{N}]/u.test(k.word[i]!)) {
      i = Math.min(end, last);
      head = i;
      continue;
    }
    const word = k.word[i]!;
    // “Mum-of-two Jade Fell”
    if (k.word[i + 1] === "-" && k.word[i + 3] === "-" && i + 4 <= last && k.pos[i + 2] === "ADP") {
      i += 4;
      head = i;
      continue;
    }
    // “More than 3,000 people”
    if (/^(?:more|less|fewer)$/.test(k.lower[i]!) && k.lower[i + 1] === "than" && i + 2 <= last) {
      i++;
      continue;
    }
    // “Tens of thousands of people”
    if (k.lower[i] === "of" && QUANTITY.test(k.lower[head] ?? "") && head === i - 1 && i < last) continue;
    if (
      head >= 0 &&
      (/^(?:[,;:()[\]–—"“”]|--)$/u.test(word) ||
        k.pos[i] === "ADP" ||
        /^(?:who|which|that|whose|whom|and|or|but|while|whereas|because)$/.test(k.lower[i]!))
    )
      break;
    if (head >= 0 && (k.pos[i] === "AUX" || (k.pos[i] === "ADV" && k.pos[i + 1] === "DET"))) break;
    if (head >= 0 && k.pos[i] === "VERB" && i < last && !/^(?:NOUN|PROPN|VERB)$/.test(k.pos[i + 1]!)) break;
    // “a poll published Monday”
    if (
      head >= 0 &&
      k.pos[i] === "VERB" &&
      /ed$/.test(k.lower[i]!) &&
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|this)$/.test(k.lower[i + 1] ?? "")
    )
      break;
    // “a source | close to the board”, “people | familiar with the matter”
    if (
      head >= 0 &&
      i < last &&
      head === i - 1 &&
      k.pos[head] === "NOUN" &&
      (k.pos[i] === "ADJ" || /^(?:close|familiar)$/.test(k.lower[i]!)) &&
      (k.pos[i + 1] === "ADP" || k.lower[i + 1] === "to")
    )
      break;
    if (head >= 0 && /^(?:i|he|she|they|we|you)$/.test(k.lower[i]!)) break;
    if (/^['’]s?$/.test(word) || (i < last && /^(?:his|her|its|their|my|our|your)$/.test(k.lower[i]!))) continue;
    if (/[\p{L}\p{N}]/u.test(word) && k.pos[i] !== "DET") head = i;
  }
  return head;
}
