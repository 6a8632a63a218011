import type {Unit} from "./word.js";
import type {Reading} from "./reading.js";

/** How often a thing comes that comes every unit. */
export const UNITS: Partial<Record<Unit, string>> = {
  second: "PT1S",
  minute: "PT1M",
  hour: "PT1H",
  day: "P1D",
  night: "P1D",
  week: "P1W",
  month: "P1M",
  quarter: "P1Q",
  year: "P1Y",
  decade: "P10Y",
  weekend: "XXXX-WXX-WE"
};

/** A phrase for a time that comes again. */
export function repeated(first: number, last: number, value: string): Reading {
  return {first, last, type: "SET", resolve: () => ({value, how: "a time that comes again", span: null})};
}
