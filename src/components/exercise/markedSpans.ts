import {isLabel, type Marking} from "../../annotation/types.js";
import type {LabelledSpan} from "../../exercises/handIn/types.js";
import {openShelf} from "../store/openShelf.js";

/** What this reader marked on “Mark it yourself”, by article: it goes along with a hand-in, so that a class can be compared. */
export async function markedSpans(): Promise<Map<string, readonly LabelledSpan[]>> {
  const shelf = await openShelf<{readonly marking: Marking}>("marks");
  const kept = (await shelf.all()).map(({key, value}): [string, LabelledSpan[]] => [
    key,
    value.marking.marks.flatMap(({start, end, label}) => (isLabel(label) ? [{start, end, label}] : []))
  ]);
  return new Map(kept.filter(([, marks]) => marks.length > 0));
}
