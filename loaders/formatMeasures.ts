import type {Measure} from "../src/scoring/measure.js";
import type {Evaluation} from "./evaluateGold.js";

/** Figures as a table of text: a line each, grouped by part and type. */
export function formatMeasures({name, documents, measures}: Evaluation): string {
  const lines = [`${name}: ${documents} ${documents === 1 ? "text" : "texts"}`];
  let group = "";
  for (const measure of measures) {
    const heading = [measure.part, measure.type].filter(Boolean).join(", ");
    if (heading !== group) lines.push(`  ${heading.padEnd(36)}     P     R    F1   right of`);
    group = heading;
    lines.push(`    ${measure.measure.padEnd(34)} ${figures(measure)}`);
  }
  return `${lines.join("\n")}\n`;
}

function figures({precision, recall, score, right, gold}: Measure): string {
  const shares = [precision, recall, score]
    .map((share) => (share === null ? "" : share.toFixed(1)).padStart(5))
    .join(" ");
  const counts = right === null ? "" : `${right}${gold === null ? "" : ` of ${gold}`}`;
  return `${shares}   ${counts}`.trimEnd();
}

/** What differs from the gold as a list that one can work down: by part and kind, the kind with most first. */
export function formatErrors({errors}: Evaluation): string {
  const groups = new Map<string, Evaluation["errors"][number][]>();
  for (const error of errors) {
    const heading = `${error.part}: ${error.kind}`;
    groups.set(heading, [...(groups.get(heading) ?? []), error]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([heading, group]) => [`\n${heading} (${group.length})`, ...group.map(errorLine)].join("\n"))
    .join("\n")
    .concat("\n");
}

function errorLine({id, wanted, got}: Evaluation["errors"][number]): string {
  const shown = (text: string | null): string => (text === null ? "nothing" : `“${text.replace(/\s+/g, " ")}”`);
  return `  ${id}: ${shown(got)} for ${shown(wanted)}`;
}
