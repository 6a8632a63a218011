import type {EventStatus} from "../extract/types.js";
import {digits} from "./digits.js";
import {labels, type Label} from "./layers/labels.js";
import {statusMarks, type StatusMark} from "./layers/statusMarks.js";
import {markText, type Places} from "./marked.js";
import {isNarrow, pixels} from "./pixels.js";
import {drawing, type Spec} from "./spec.js";
import {eventKey, statuses} from "./statusShapes.js";

/** An event without a date. */
export interface UndatedEvent {
  readonly status: EventStatus;
  readonly by: string;
  readonly tip: string;
  readonly at: Places;
}

/** Shapes of a status stand for one event each, or for as many as this where there would be more than `mostShapes`. */
export const mostShapes = 120;
const lineHeight = 22;

/**
 * Rows a status, a shape an event, as many lines as it takes: those without a date, so that they are not forgotten. With
 * very many, a shape stands for several; the numbers are always of events.
 */
export function undatedEvents(events: readonly UndatedEvent[], width: number): Spec {
  const left = isNarrow(width) ? 82 : 98;
  const apart = isNarrow(width) ? 19 : 21;
  const perLine = Math.floor((width - left - 34) / apart);
  const rows = statuses
    .map((status) => ({status, own: events.filter((e) => e.status === status)}))
    .filter(({own}) => own.length > 0);
  const each = Math.max(1, Math.ceil(Math.max(1, ...rows.map(({own}) => own.length)) / mostShapes));
  const names: Label[] = [];
  const counts: Label[] = [];
  const shapes: StatusMark[] = [];
  let y = 15;
  for (const {status, own} of rows) {
    const drawn = Math.ceil(own.length / each);
    const below = Math.max(1, Math.ceil(drawn / perLine)) - 1;
    for (let k = 0; k < drawn; k++) {
      const tip = tipOf(own.slice(k * each, (k + 1) * each), each === 1);
      shapes.push({
        status,
        x: left + 10 + (k % perLine) * apart,
        y: y + Math.floor(k / perLine) * lineHeight,
        tip
      });
    }
    names.push({x: 0, y, text: status});
    counts.push({
      x: left + 8 + (drawn - below * perLine) * apart,
      y: y + below * lineHeight,
      text: digits(own.length)
    });
    y += 30 + below * lineHeight;
  }
  const height = y - 15;
  const p = pixels(width, height);
  return drawing(width, height, [
    ...statusMarks(p, shapes),
    labels(p, names, {size: 13, ink: "ink"}),
    labels(p, counts, {size: 12, ink: "ink-2"})
  ]);
}

/** What a shape says: its event; or, where each stands for several, of how many. */
function tipOf(stood: readonly UndatedEvent[], forOne: boolean): string {
  const first = stood[0]!;
  return forOne ? markText(first.tip, first.at, eventKey(first)) : `${digits(stood.length)} events, ${first.status}`;
}
