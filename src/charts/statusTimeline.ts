import {digits} from "./digits.js";
import type {Spec} from "./spec.js";
import {markText, type Places} from "./marked.js";
import type {EventStatus} from "../extract/types.js";
import {asIs, isNarrow, pixels} from "./pixels.js";
import {textWidth} from "./textWidth.js";
import {kit} from "./theme.js";
import {timeAxis} from "./timeAxis.js";
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

/** By what events are filtered: status, then who says so. */
export const eventKey = (e: {readonly status: EventStatus; readonly by: string}) => `${e.status}|${e.by}`;

const order = kit.status.domain;

/** A row an event: its shape and words at the left, the time within which it happened, who says so at the right. */
export function statusTimeline(events: readonly DatedEvent[], width: number): Spec {
  const narrow = isNarrow(width);
  const left = narrow ? 0 : 300;
  const right = narrow ? width : width - 148;
  const step = narrow ? 46 : 32;
  const top = 26;
  const height = top + events.length * step + 6;
  const scale = timeScale(
    events.flatMap((e) => [e.from, e.to]),
    left,
    right
  );
  const rows = events.map((e, i) => {
    const y = top + i * step + (narrow ? 30 : step / 2);
    const x = scale.x(e.from);
    const x2 = Math.min(right, scale.endOf(e.to));
    const day = x2 - x < 5;
    const w = textWidth(e.dateText, 12);
    const inside = x2 - x > w + 12;
    const before = x2 + 10 + w > right;
    const tx = inside ? (x + x2 - w) / 2 : before ? x - 10 - w : x2 + 10;
    return {
      ...e,
      tip: markText(e.tip, e.at, eventKey(e)),
      y,
      ty: narrow ? y - 17 : y,
      x: day ? (x + x2) / 2 : x,
      x2,
      y1: y - 8,
      y2: y + 8,
      day,
      tx,
      inside,
      colour: `var(--status-${e.status})`
    };
  });
  const p = pixels(width, height);
  const outside = rows
    .filter((r) => !r.inside)
    .map((r) => ({x: r.tx - 3, x2: r.tx + textWidth(r.dateText, 12) + 3, y: r.y1, y2: r.y2}));
  const box = {x: p.x("x"), x2: {field: "x2"}, y: p.y("y1"), y2: {field: "y2"}};
  return {
    width,
    height,
    autosize: "none",
    layer: [
      ...timeAxis(scale, p, narrow ? 14 : height),
      {
        data: {values: rows},
        mark: {type: "rule", color: "var(--rule)"},
        encoding: {x: p.atX(left), x2: {datum: right}, y: p.y("y")}
      },
      {data: {values: rows.filter((r) => !r.day)}, mark: {type: "rect", fill: "var(--surface)"}, encoding: box},
      {
        data: {values: rows.filter((r) => !r.day)},
        mark: {type: "rect", strokeWidth: 1.5, fillOpacity: 0.14, cornerRadius: 1},
        encoding: {...box, fill: asIs("colour"), stroke: asIs("colour"), description: asIs("tip")}
      },
      {
        data: {values: rows.filter((r) => r.day)},
        mark: {type: "rule", strokeWidth: 3},
        encoding: {x: p.x("x"), y: p.y("y1"), y2: {field: "y2"}, color: asIs("colour"), description: asIs("tip")}
      },
      {
        data: {values: outside},
        mark: {type: "rect", fill: "var(--surface)"},
        encoding: {x: p.x("x"), x2: {field: "x2"}, y: p.y("y"), y2: {field: "y2"}}
      },
      {
        data: {values: rows},
        mark: {type: "text", align: "left", fontSize: 12, color: "var(--ink-2)"},
        encoding: {x: p.x("tx"), y: p.y("y"), text: {field: "dateText"}, description: asIs("tip")}
      },
      ...statusShapes(rows, {x: p.atX(8), y: p.y("ty")}),
      {
        data: {values: rows},
        mark: {type: "text", align: "left", fontSize: 13, color: "var(--ink)", limit: narrow ? width - 130 : left - 34},
        encoding: {x: p.atX(22), y: p.y("ty"), text: {field: "text"}, description: asIs("tip")}
      },
      {
        data: {values: rows},
        mark: {
          type: "text",
          align: narrow ? "right" : "left",
          fontSize: 12,
          color: "var(--ink-2)",
          limit: narrow ? 110 : 134
        },
        encoding: {x: p.atX(narrow ? width : right + 14), y: p.y("ty"), text: {field: "by"}, description: asIs("tip")}
      }
    ]
  };
}

/** An event without a date. */
export interface UndatedEvent {
  readonly status: EventStatus;
  readonly by: string;
  readonly tip: string;
  readonly at: Places;
}

/** Shapes of a status stand for one event each, or for as many as this where there would be more than `mostShapes`. */
export const mostShapes = 120;

/**
 * Rows a status, a shape an event, as many lines as it takes: those without a date, so that they are not forgotten. With
 * very many, a shape stands for several; the numbers are always of events.
 */
export function undatedEvents(events: readonly UndatedEvent[], width: number): Spec {
  const names = isNarrow(width) ? 82 : 98;
  const apart = isNarrow(width) ? 19 : 21;
  const perLine = Math.floor((width - names - 34) / apart);
  const rows = order
    .map((status) => ({status, own: events.filter((e) => e.status === status)}))
    .filter(({own}) => own.length > 0);
  const each = Math.max(1, Math.ceil(Math.max(1, ...rows.map(({own}) => own.length)) / mostShapes));
  let y = 0;
  const labels: {status: EventStatus; n: string; x: number; y: number; last: number}[] = [];
  const shapes: {status: EventStatus; x: number; y: number; tip: string}[] = [];
  for (const {status, own} of rows) {
    const drawn = Math.ceil(own.length / each);
    const lines = Math.max(1, Math.ceil(drawn / perLine));
    for (let k = 0; k < drawn; k++) {
      const stood = own.slice(k * each, (k + 1) * each);
      const tip =
        each === 1
          ? markText(stood[0]!.tip, stood[0]!.at, eventKey(stood[0]!))
          : `${digits(stood.length)} events, ${status}`;
      shapes.push({status, x: names + 10 + (k % perLine) * apart, y: y + 15 + Math.floor(k / perLine) * 22, tip});
    }
    const inLast = drawn - (lines - 1) * perLine;
    labels.push({
      status,
      n: digits(own.length),
      x: names + 8 + inLast * apart,
      y: y + 15,
      last: y + 15 + (lines - 1) * 22
    });
    y += 30 + (lines - 1) * 22;
  }
  const height = y;
  const p = pixels(width, height);
  return {
    width,
    height,
    autosize: "none",
    layer: [
      ...statusShapes(shapes, {x: p.x("x"), y: p.y("y")}),
      {
        data: {values: labels},
        mark: {type: "text", align: "left", fontSize: 13, color: "var(--ink)"},
        encoding: {x: p.atX(0), y: p.y("y"), text: {field: "status"}}
      },
      {
        data: {values: labels},
        mark: {type: "text", align: "left", fontSize: 12, color: "var(--ink-2)"},
        encoding: {x: p.x("x"), y: p.y("last"), text: {field: "n"}}
      }
    ]
  };
}

function statusShapes(
  rows: readonly {readonly status: EventStatus; readonly tip: string}[],
  encoding: object
): object[] {
  return order.flatMap((status, i) => {
    const values = rows.filter((r) => r.status === status);
    if (values.length === 0) return [];
    const colour = `var(--status-${status})`;
    const fill = kit.status.filled[i] ? colour : "transparent";
    const mark = {
      type: "point",
      shape: kit.status.shape[status],
      size: 110,
      strokeWidth: 2,
      filled: false,
      fill,
      stroke: colour,
      opacity: 1
    };
    return [{data: {values}, mark, encoding: {...encoding, description: asIs("tip")}}];
  });
}
