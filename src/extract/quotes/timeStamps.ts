import type {TokenRun} from "../doc/readDoc.js";
import type {Draft, Page} from "./draft.js";

const CLOCK = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:am|pm)?$/i;
const LABEL = /^(?:BREAKING|UPDATE|URGENT|NEW|LATEST)$/;

/** “11:02 - BREAKING: A man has died, police say.” The clock at the head of an entry of a live page, and its label, are nobody's words. */
export function timeStamps(drafts: readonly Draft[], {doc: {tokens: k}, columns: {paragraphFirst}}: Page): Draft[] {
  const after = (run: TokenRun): TokenRun => {
    const head = paragraphFirst[run.first]!;
    let at = head;
    if (CLOCK.test(k.word[at]!)) at++;
    else if (/^\d{1,2}$/.test(k.word[at]!) && k.word[at + 1] === ":" && /^[0-5]\d$/.test(k.word[at + 2] ?? "")) at += 3;
    else return run;
    if (/^(?:am|pm|a\.m\.|p\.m\.|gmt|bst|est)$/.test(k.lower[at] ?? "")) at++;
    while (at < run.last && /^[-–—|:]+$/.test(k.word[at]!)) at++;
    if (LABEL.test(k.word[at]!) && /^[-–—:]$/.test(k.word[at + 1] ?? "")) at += 2;
    return run.first >= at || run.last < at ? run : {first: at, last: run.last};
  };
  return drafts.map((draft) => {
    const parts = draft.parts.map(after);
    const speaker = draft.speaker && after(draft.speaker);
    if (speaker === draft.speaker && parts.every((part, i) => part === draft.parts[i])) return draft;
    return {...draft, parts, speaker, rules: [...draft.rules, "timeStamps"]};
  });
}
