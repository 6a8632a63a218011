import {parseJavaScript} from "@observablehq/notebook-kit";
import {problemAt, withFix} from "../code/problem.js";
import {suggest} from "../code/suggest.js";
import type {Problem} from "../types.js";
import {askedColumns} from "./askedColumns.js";
import type {Columns} from "./knownValue.js";
import type {SyntaxNode} from "./syntaxNode.js";
import {writtenIn} from "./writtenNames.js";

/** Only such code can ask for a column without arquero's seeing it. */
const worthReading = /\.\s*objects?\b|\bescape\b|\bcolumns?\b|\bweight\b|\bnot\b|\brange\b|\.\.\.|\bof\b|\bfrom\b/;

const ofEveryObject = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * A column that is asked for and is not there, where arquero has no word for it: in rows taken out of a table
 * (`quotes.objects().filter((d) => d.speakr)`, `aq.escape((d) => d.speakr)`), and in `column`, `aq.not` and `aq.range`. Such code runs
 * and quietly gives too little. Read from the code alone, so that tables of any length cost nothing; and only where it is certain:
 * nothing is said of what the code tests for (`d.note ?? ""`), of names that any code writes, and of tables whose columns are not known.
 * @param tables columns of every table by its name in code: `quotes`, `mine.quotes`
 * @param others code of the other cells, which may add to rows
 */
export function missingColumn(source: string, tables: Columns, others: readonly string[] = []): Problem | null {
  if (!worthReading.test(source)) return null;
  let program: SyntaxNode;
  try {
    program = parseJavaScript(source).body as unknown as SyntaxNode;
  } catch {
    return null;
  }
  const written = writtenIn(program);
  const writes = (name: string): boolean =>
    written.has(name) ||
    others.some((code) =>
      new RegExp(`\\b${name.replace(/\W/g, "\\$&")}\\b["'\`]?\\]?\\s*(?:[:=](?!=)|[-+*/]=)`).test(code)
    );
  const missing = askedColumns(program, tables).find(
    ({name, columns}) => !columns.includes(name) && !ofEveryObject.has(name) && !writes(name)
  );
  if (!missing) return null;
  const {node, name, columns} = missing;
  const quoted = node.type === "Literal" ? 1 : 0;
  const problem = problemAt(
    "column",
    `There is no column “${name}” here.`,
    source,
    node.start + quoted,
    node.end - quoted
  );
  const near = suggest(name, columns);
  return near === null ? problem : withFix(problem, near);
}
