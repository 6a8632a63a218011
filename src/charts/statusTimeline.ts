import type {EventStatus} from "../extract/types.js";
import {grounds} from "./layers/boxes.js";
import {hairlines} from "./layers/hairlines.js";
import {labels} from "./layers/labels.js";
import {statusMarks} from "./layers/statusMarks.js";
import {stretches} from "./layers/stretches.js";
import {timeAxis} from "./layers/timeAxis.js";
import {markText, type Places} from "./marked.js";
import {isNarrow, pixels} from "./pixels.js";
import {drawing, type Spec} from "./spec.js";
import {eventKey, statusColour} from "./statusShapes.js";
import {textWidth} from "./textWidth.js";
import {timeScale} from "./timeScale.js";

/** A dated event as a row of the timeline. */
export interface DatedEvent {
  readonly text: string;
  readonly status: EventStatus;
  readonly from: string;
  readonly to: string;
  readonly dateText: string;
  /** Who says so. */
  readonly by: string;
  readonly tip: string;
  readonly at: Places;
}

const top = 26;

/** A row an event: its shape and words at the left, the time within which it happened, who says so at the right. */
export function statusTimeline(events: readonly DatedEvent[], width: number): Spec {
  const narrow = isNarrow(width);
  const left = narrow ? 0 : 300;
  const right = narrow ? width : width - 148;
  const step = narrow ? 46 : 32;
  const height = top + events.length * step + 6;
  const days = events.flatMap((e) => [e.from, e.to]);
  const scale = timeScale(days, left, right);
  const rows = events.map((e, i) => {
    const y = top + i * step + (narrow ? 30 : step / 2);
    const x = scale.x(e.from);
    const x2 = Math.min(right, scale.endOf(e.to));
    const w = textWidth(e.dateText, 12);
    // The date stands in its stretch where it has room, else behind it, else before it.
    const inside = x2 - x > w + 12;
    const dateX = inside ? (x + x2 - w) / 2 : x2 + 10 + w > right ? x - 10 - w : x2 + 10;
    const tip = markText(e.tip, e.at, eventKey(e));
    return {...e, tip, x, x2, y, wordsY: narrow ? y - 17 : y, dateX, dateEnd: dateX + w, inside};
  });
  const p = pixels(width, height);
  const tips = {description: "tip"};
  return drawing(width, height, [
    ...timeAxis(scale, p, narrow ? 14 : height),
    hairlines(
      p,
      rows.map(({y}) => ({x: left, x2: right, y}))
    ),
    ...stretches(
      p,
      rows.map(({x, x2, y, status, tip}) => {
        const short = x2 - x < 5;
        return {x: short ? (x + x2) / 2 : x, x2, y: y - 8, y2: y + 8, colour: statusColour(status), tip, short};
      }),
      0.14,
      3
    ),
    grounds(
      p,
      rows
        .filter(({inside}) => !inside)
        .map(({dateX, dateEnd, y}) => ({x: dateX - 3, x2: dateEnd + 3, y: y - 8, y2: y + 8}))
    ),
    labels(
      p,
      rows.map(({dateX, y, dateText, tip}) => ({x: dateX, y, text: dateText, tip})),
      {size: 12, ink: "ink-2"},
      tips
    ),
    ...statusMarks(
      p,
      rows.map(({wordsY, status, tip}) => ({x: 8, y: wordsY, status, tip}))
    ),
    labels(
      p,
      rows.map(({wordsY, text, tip}) => ({x: 22, y: wordsY, text, tip})),
      {size: 13, ink: "ink", limit: narrow ? width - 130 : left - 34},
      tips
    ),
    labels(
      p,
      rows.map(({wordsY, by, tip}) => ({x: narrow ? width : right + 14, y: wordsY, text: by, tip})),
      {size: 12, ink: "ink-2", align: narrow ? "right" : "left", limit: narrow ? 110 : 134},
      tips
    )
  ]);
}
