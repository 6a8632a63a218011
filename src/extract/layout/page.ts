import type {Doc} from "../doc/readDoc.js";
import type {Zone, ZoneKind} from "../types.js";
import type {Line} from "./lines.js";

/** An article as the layout rules see it. */
export interface Page {
  readonly doc: Doc;
  readonly lines: readonly Line[];
  /** For each line, whether an earlier rule has read it as a zone. */
  readonly taken: readonly boolean[];
}

/** Reads one kind of zone; the lines it returns are not read again by later rules. */
export type FindZone = (page: Page) => Zone[];

/** Lines longer than this are story, whatever they look like; it also bounds the work of every pattern. */
export const LONG = 400;
/** How many lines at the head and at the foot of an article can be something other than story. */
export const HEAD = 8;
export const FOOT = 8;

/** A line as a zone. */
export function zoneOf({start, end, text}: Line, kind: ZoneKind, rule: string): Zone {
  return {start, end, text, kind, rules: [rule]};
}

/** The free lines of some reach that a test accepts, as zones. */
export function linesAs(
  {lines, taken}: Page,
  kind: ZoneKind,
  rule: string,
  test: (line: Line, index: number) => boolean
): Zone[] {
  return lines
    .filter((line, i) => !taken[i] && line.text.length <= LONG && test(line, i))
    .map((line) => zoneOf(line, kind, rule));
}
