import type {Rule} from "./reading.js";
import {ago} from "./rules/ago.js";
import {approximate} from "./rules/approximate.js";
import {besideDay} from "./rules/besideDay.js";
import {century} from "./rules/century.js";
import {clock} from "./rules/clock.js";
import {andDay, dayAlone} from "./rules/dayAlone.js";
import {dayOfWeek} from "./rules/dayOfWeek.js";
import {dayRange} from "./rules/dayRange.js";
import {decade} from "./rules/decade.js";
import {deicticDay, deicticPart} from "./rules/deicticDay.js";
import {duration, stretch} from "./rules/duration.js";
import {edge} from "./rules/edge.js";
import {holiday} from "./rules/holiday.js";
import {month} from "./rules/month.js";
import {monthDay} from "./rules/monthDay.js";
import {near, theWeekend} from "./rules/near.js";
import {monthOfYear, nearMonth} from "./rules/nearMonth.js";
import {beforeLast, nthOf} from "./rules/nthOf.js";
import {numericDate} from "./rules/numericDate.js";
import {plainUnits} from "./rules/plainUnits.js";
import {quarter} from "./rules/quarter.js";
import {reported, yearsQuarter} from "./rules/reported.js";
import {season} from "./rules/season.js";
import {adverb, every, plurals, rate} from "./rules/set.js";
import {spokenClock} from "./rules/spokenClock.js";
import {spokenYear} from "./rules/spokenYear.js";
import {told} from "./rules/told.js";
import {vague} from "./rules/vague.js";
import {weekday} from "./rules/weekday.js";
import {dayWithPart, partOfDay} from "./rules/weekdayPart.js";
import {longAgo, whole} from "./rules/whole.js";
import {theYear, weekOf, yearEnd} from "./rules/yearEnd.js";
import {year} from "./rules/year.js";

/** The families of phrases. The longest phrase at a token wins; of two as long, the one whose rule stands first. */
export const rules: readonly Rule[] = [
  rate,
  every,
  adverb,
  plurals,
  numericDate,
  clock,
  spokenClock,
  dayWithPart,
  partOfDay,
  dayRange,
  monthDay,
  andDay,
  dayAlone,
  monthOfYear,
  nearMonth,
  month,
  dayOfWeek,
  weekday,
  deicticDay,
  deicticPart,
  holiday,
  near,
  theWeekend,
  nthOf,
  beforeLast,
  told,
  season,
  quarter,
  reported,
  yearsQuarter,
  yearEnd,
  theYear,
  weekOf,
  decade,
  century,
  year,
  spokenYear,
  vague,
  besideDay,
  ago,
  whole,
  longAgo,
  stretch,
  duration,
  plainUnits,
  edge,
  approximate
];
