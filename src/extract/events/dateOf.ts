import type {Event, Time} from "../types.js";

type Dated = Pick<Event, "date" | "from" | "to" | "grain" | "dateText" | "dateRule">;

const NOWHERE: Dated = {date: null, from: null, to: null, grain: null, dateText: null, dateRule: null};

/** The date columns of an event from the time that stands in its clause; all null without one, and for lengths, sets and “now”. */
export function dateOf(time: Time | undefined): Dated {
  if (!time || time.value === null || (time.type !== "DATE" && time.type !== "TIME") || /_REF$/.test(time.value))
    return NOWHERE;
  const {value, from, to, grain, text, rule} = time;
  return {date: value, from, to, grain, dateText: text, dateRule: rule};
}
