import type {Grain} from "../extract/types.js";
import type {Column} from "./definition.js";
import type {Found} from "./spanColumns.js";

interface Dated {
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain | null;
}

const GRAINS: readonly Grain[] = [
  "second",
  "minute",
  "hour",
  "daypart",
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
  "range"
];

/** First and last day a date can cover, and its grain. */
export const dateColumns: readonly Column<Found<Dated>>[] = [
  {name: "from", type: "date", description: "The first day it can cover.", of: ({item}) => item.from},
  {name: "to", type: "date", description: "The last day it can cover.", of: ({item}) => item.to},
  {
    name: "grain",
    type: "string",
    description: "How exact the words are: “in July” is a month, whatever the day; a range runs between two dates.",
    values: GRAINS,
    of: ({item}) => item.grain
  }
];
