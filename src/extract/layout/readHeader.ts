import type {Doc} from "../doc/readDoc.js";
import type {Mention, Zone} from "../types.js";
import {parseByline} from "./parseByline.js";
import {parseDate} from "./parseDate.js";
import {parseDateline} from "./parseDateline.js";

/** What an article says about itself at its head and foot; null where it does not. */
export interface Header {
  /** From the dateline: “Cairo”. */
  readonly place: string | null;
  /** The agency in the dateline, as written: “Reuters”, “AP”. */
  readonly outlet: string | null;
  /** The names in the byline, or in the credit “(Reporting by …)”: “Jane Roe and John Doe”. */
  readonly byline: string | null;
  /** `YYYY-MM-DD`: the day that a date line, or a dateline with its year, gives. */
  readonly published: string | null;
  /** The words each of these was read from. */
  readonly evidence: {readonly [field in "place" | "outlet" | "byline" | "published"]?: Mention};
}

type Field = keyof Header["evidence"];

/** Reads place, agency, byline and date of publication from the zones of an article, for what its front matter lacks. */
export function readHeader(doc: Pick<Doc, "text">, zones: readonly Zone[]): Header {
  const header: Record<Field, string | null> = {place: null, outlet: null, byline: null, published: null};
  const evidence: {[field in Field]?: Mention} = {};
  const note = (field: Field, value: string | null | undefined, {start, end, text}: Mention) => {
    if (value == null || header[field] !== null) return;
    header[field] = value;
    evidence[field] = {start, end, text};
  };
  // “Published …” before “Updated …”, whichever stands first.
  const dates = zones.filter((zone) => zone.kind === "date");
  for (const zone of [
    ...dates.filter(({text}) => !/updated|modified/iu.test(text) || /published|posted/iu.test(text)),
    ...dates
  ]) {
    note("published", parseDate(zone.text), zone);
  }
  for (const zone of zones) {
    if (zone.kind === "dateline") {
      const read = parseDateline(doc.text.slice(zone.start, zone.start + 140));
      note("place", read?.place, zone);
      note("outlet", read?.agency, zone);
      note("published", read?.date, zone);
    }
    if (zone.kind === "byline" || zone.kind === "credit") note("byline", parseByline(zone.text), zone);
  }
  return {...header, evidence};
}
