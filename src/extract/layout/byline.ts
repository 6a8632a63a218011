import type {Zone} from "../types.js";
import {HEAD, linesAs, type Page} from "./page.js";
import {parseByline} from "./parseByline.js";

/** Who wrote it, in a line of its own at the head: “By Jane Roe”, “By Jane Roe and John Doe | CAIRO”. */
export function byline(page: Page): Zone[] {
  return linesAs(
    page,
    "byline",
    "byline",
    ({text}, i) =>
      i < HEAD && /^(?:by|written by|posted by|reported by|from)\b/iu.test(text) && parseByline(text) !== null
  );
}
