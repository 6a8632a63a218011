import {keySpans, type Key} from "../../annotation/keys/keySpans.js";
import {labelOf} from "../../annotation/labelOf.js";
import {kinds, type Kind} from "../../annotation/types.js";
import type {Span} from "../../extract/types.js";
import type {Fields} from "./fields.js";
import type {Report} from "./report.js";

/** Where keys lie, as a lesson names it. */
const folder = "data/keys";

/**
 * The key of a `mark` block that says `key: data/keys`: the marks that the teacher's key of the article has with its label; with
 * `only:`, those of one value, such as direct quotes or what one speaker says. Null, with the reason in the report, where there are none.
 */
export function keyFromFile(
  fields: Fields,
  article: string,
  keys: readonly Key[],
  report: Report
): {readonly label: Kind; readonly spans: readonly Span[]} | null {
  const [source, line, only] = [fields.text("key"), fields.lineOf("key"), fields.text("only")];
  const fail = (at: number, found: string, write: string): null => {
    report.add(at, found, write);
    return null;
  };
  if (source !== folder && source !== `${folder}/${article}.jsonld`)
    return fail(line, `key is “${source}”`, `write key: ${folder}, or list the words to be marked under key:`);
  const label = labelOf(fields.text("label"));
  if (label === null)
    return fail(
      fields.lineOf("label"),
      `label is “${fields.text("label") ?? ""}”, which no key has`,
      `write one of ${kinds.join(", ")}, or list the words under key:`
    );
  const all = keySpans(keys, article, label);
  if (all === null)
    return fail(line, `${folder} has no key of ${article}`, "make one with npm run keys, or list the words under key:");
  const spans = only === null ? all : keySpans(keys, article, label, only)!;
  if (all.length === 0)
    return fail(line, `the key of ${article} has no ${label}s`, "mark some, or list the words under key:");
  if (spans.length === 0)
    return fail(
      fields.lineOf("only"),
      `the key of ${article} has no ${label} “${only}”`,
      "write a value that its marks have, or take only: away"
    );
  return {label, spans};
}
