import type {Answer, NumberPart, Verdict} from "../types.js";
import {kept, notYet, right} from "./verdicts.js";

/** A number as people write it: “1,000”, “0.5”, “91 words”. Null where it is none. */
export function readNumber(written: string, unit: string | null): number | null {
  let text = written.trim();
  if (unit !== null && text.toLowerCase().endsWith(unit.toLowerCase())) text = text.slice(0, -unit.length).trim();
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) text = text.replaceAll(",", "");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}

/** Right within the tolerance, which counts on both sides and with its ends. */
export function checkNumber(part: NumberPart, {value}: Extract<Answer, {kind: "number"}>): Verdict {
  const given = readNumber(value.slice(0, 100), part.unit);
  if (given === null) return notYet(`Write a number${part.unit ? `, in ${part.unit}` : ""}, such as 12 or 0.5.`);
  const {key} = part;
  if (key && Math.abs(given - key.value) <= key.tolerance + 1e-9) return right(part.points);
  const remark = part.wrong.find(({when}) => Math.abs(given - when) < 1e-9);
  if (remark) return notYet(remark.message);
  if (key === null) return kept;
  return notYet("Count again, and look at what the task counts.");
}
