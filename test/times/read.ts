import {readDoc} from "../../src/extract/doc/readDoc.js";
import {findTimes} from "../../src/extract/times/findTimes.js";
import type {Time} from "../../src/extract/types.js";

/** The times of a text, each as the fields asked for. */
export function read(text: string, published: string | null, fields: readonly (keyof Time)[] = ["text", "value"]) {
  return findTimes(readDoc({id: "row", text, published}), []).map((time) => fields.map((field) => time[field]));
}
