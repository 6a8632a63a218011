import type {Rule} from "./reading.js";
import {adverb} from "./rules/adverb.js";
import {ago} from "./rules/ago.js";
import {andDay} from "./rules/andDay.js";
import {approximate} from "./rules/approximate.js";
import {beforeLast} from "./rules/beforeLast.js";
import {besideDay} from "./rules/besideDay.js";
import {century} from "./rules/century.js";
import {clock} from "./rules/clock.js";
import {dateTime} from "./rules/dateTime.js";
import {dayAlone} from "./rules/dayAlone.js";
import {dayOfWeek} from "./rules/dayOfWeek.js";
import {dayRange} from "./rules/dayRange.js";
import {dayWithPart} from "./rules/dayWithPart.js";
import {decade} from "./rules/decade.js";
import {deicticDay} from "./rules/deicticDay.js";
import {deicticPart} from "./rules/deicticPart.js";
import {duration} from "./rules/duration.js";
import {edge} from "./rules/edge.js";
import {every} from "./rules/every.js";
import {holiday} from "./rules/holiday.js";
import {longAgo} from "./rules/longAgo.js";
import {month} from "./rules/month.js";
import {monthDay} from "./rules/monthDay.js";
import {monthOfYear} from "./rules/monthOfYear.js";
import {near} from "./rules/near.js";
import {nearMonth} from "./rules/nearMonth.js";
import {nthOf} from "./rules/nthOf.js";
import {numericDate} from "./rules/numericDate.js";
import {partOfDay} from "./rules/partOfDay.js";
import {plainUnits} from "./rules/plainUnits.js";
import {plurals} from "./rules/plurals.js";
import {quarter} from "./rules/quarter.js";
import {rate} from "./rules/rate.js";
import {reported} from "./rules/reported.js";
import {season} from "./rules/season.js";
import {spokenClock} from "./rules/spokenClock.js";
import {spokenYear} from "./rules/spokenYear.js";
import {stretch} from "./rules/stretch.js";
import {theWeekend} from "./rules/theWeekend.js";
import {theYear} from "./rules/theYear.js";
import {told} from "./rules/told.js";
import {vague} from "./rules/vague.js";
import {weekday} from "./rules/weekday.js";
import {weekOf} from "./rules/weekOf.js";
import {whole} from "./rules/whole.js";
import {year} from "./rules/year.js";
import {yearEnd} from "./rules/yearEnd.js";
import {yearsQuarter} from "./rules/yearsQuarter.js";

/** The families of phrases. The longest phrase at a token wins; of two as long, the one whose rule stands first. */
export const rules: readonly Rule[] = [
  rate,
  every,
  adverb,
  plurals,
  numericDate,
  dateTime,
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
