import type {Extraction} from "../extract/types.js";
import {longDate} from "../pages/dates.js";
import {typeWords} from "../pages/notes.js";
import type {Reading} from "../pages/reading.js";
import {quoted} from "./compareReadings.js";
import {explainEvent, explainFigure, explainPerson, explainQuote, explainTime} from "./explainRow.js";

export const viewNames = ["quotes", "events", "times", "people", "figures"] as const;
export type ViewName = (typeof viewNames)[number];

/** One row of a table as a reader sees it. */
export interface RowView {
  /** Id of its mark in the reader: `q3`, `t1`; null for people, who have many. */
  readonly mark: string | null;
  readonly cells: readonly (string | number | null)[];
  /** How it was read, in sentences. */
  readonly why: string;
}

export interface TableView {
  readonly columns: readonly string[];
  readonly rows: readonly RowView[];
}

/** The five tables of an article, with the columns that a reader needs first; all columns are in the files. */
export function rowViews(r: Reading, {people}: Extraction): Readonly<Record<ViewName, TableView>> {
  return {
    quotes: {
      columns: ["no.", "speaker", "words", "quote", "cue", "said on"],
      rows: r.quotes.map((q) => ({
        mark: `q${q.n}`,
        cells: [q.n, q.speaker, typeWords[q.type], quoted(q), q.cue, q.saidOn && longDate(q.saidOn, true)],
        why: explainQuote(q)
      }))
    },
    events: {
      columns: ["no.", "event", "who", "to whom", "status", "date", "who says so"],
      rows: r.events.map((e) => ({
        mark: `e${e.n}`,
        cells: [
          e.n,
          e.text,
          e.actor ?? e.actorText,
          e.target ?? e.targetText,
          e.status,
          e.date && longDate(e.date, true),
          e.claimedBy ?? "the paper"
        ],
        why: explainEvent(e)
      }))
    },
    times: {
      columns: ["no.", "words", "kind", "means", "from", "to"],
      rows: r.times.map((t) => ({
        mark: `t${t.n}`,
        cells: [t.n, t.text, t.type.toLowerCase(), t.value && longDate(t.value, true), t.from, t.to],
        why: explainTime(t)
      }))
    },
    people: {
      columns: ["name", "kind", "role", "written as", "mentions", "quotes"],
      rows: [...people]
        .sort((a, b) => b.mentions.length - a.mentions.length)
        .map((p) => ({
          mark: null,
          cells: [
            p.name,
            p.kind,
            p.role,
            p.variants.join(", "),
            p.mentions.length,
            r.quotes.filter((q) => q.speaker === p.name).length
          ],
          why: explainPerson(p)
        }))
    },
    figures: {
      columns: ["no.", "words", "value", "counted in", "exact"],
      rows: r.figures.map((f) => ({
        mark: `f${f.n}`,
        cells: [f.n, f.text, f.value, f.unit, f.approximate ? "about" : "exact"],
        why: explainFigure(f)
      }))
    }
  };
}
