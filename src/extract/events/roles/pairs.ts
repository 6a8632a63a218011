import type {Doc} from "../../doc/readDoc.js";
import type {Names} from "../../names/types.js";
import type {Sentence} from "../clauses/clause.js";
import {entityAt} from "./whoIs.js";

const THE_TWO =
  /^(?:the two|both) (?:countries|nations|states|governments|powers|sides|parties|leaders|men|women|allies|neighbou?rs|presidents|ministers|rivals)$/i;
const PEOPLE = /(?:leaders|men|women|presidents|ministers)$/i;

/** “The two countries”, “both leaders”: the pair named last before, in the words it was named with (“Russia and the U.S.”). Sentences must be told in order. */
export function pairs(doc: Doc, names: Names): {upTo(sentence: Sentence): void; name(text: string): string | null} {
  const {tokens, text} = doc;
  let countries: string | null = null;
  let persons: string | null = null;
  let pending: () => void = () => {};
  return {
    upTo({units}) {
      pending();
      pending = () => {
        for (let u = 0; u + 2 < units.length; u++) {
          const [a, and, b] = [units[u]!, units[u + 1]!, units[u + 2]!];
          if (a.kind !== "np" || and.kind !== "cc" || b.kind !== "np" || tokens.lower[and.first] !== "and") continue;
          const [one, two] = [entityAt(names, a.head), entityAt(names, b.head)];
          if (!one || !two || one.name === two.name) continue;
          const pair = text.slice(tokens.start[a.first]!, tokens.end[b.last]!);
          if (one.kind === "person" && two.kind === "person") persons = pair;
          else if (one.country && two.country) countries = pair;
        }
      };
    },
    name: (words) => (!THE_TWO.test(words) ? null : PEOPLE.test(words) ? persons : countries)
  };
}
