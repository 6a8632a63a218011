import {tokensIn} from "../doc/readDoc.js";
import {roles} from "../lexicon/words.js";
import type {Mend} from "./mend.js";

const FINDS =
  /^(?:stud(?:y|ies)|reports?|polls?|surveys?|documents?|records|memos?|analys[ie]s|reviews?|researche?r?s?)$/;

/** “Energy bills: charities warn …”: in a headline, what stands before a colon and neither speaks nor reports is the topic, and nobody is quoted. */
export const topicOfTitle: Mend = (spoken, {doc, names, zones}) => {
  const k = doc.tokens;
  const title = zones.find(({kind}) => kind === "headline");
  const isTopic = (quote: (typeof spoken)[number]): boolean => {
    if (!title || quote.end > title.end || quote.cue === undefined || quote.speaker === undefined) return false;
    if (doc.text.slice(quote.cue.start, quote.cue.end) !== ":" || quote.type === "direct") return false;
    const run = tokensIn(k, quote.speaker);
    if (!run) return false;
    const head = k.lower[run.last]!;
    const role = roles.get(head);
    if (role) return role.kind === "document" && !FINDS.test(head);
    const entity = names.entityOf(quote.speaker);
    return entity === null || (entity.kind === "document" && !FINDS.test(head));
  };
  return spoken.filter((quote) => !isTopic(quote));
};
