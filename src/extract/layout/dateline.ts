import type {Zone} from "../types.js";
import {HEAD, type Page} from "./page.js";
import {parseDateline} from "./parseDateline.js";

/** The place and agency that open the story: “CAIRO (Reuters) -”. One an article, at the head. */
export function dateline({lines, taken}: Page): Zone[] {
  for (let i = 0; i < Math.min(HEAD, lines.length); i++) {
    if (taken[i]) continue;
    const {start, text} = lines[i]!;
    const found = parseDateline(text);
    if (!found) continue;
    const rest =
      text.slice(found.text.length).length - text.slice(found.text.length).replace(/^\s*(?:—|–|--|_|-|:)/u, "").length;
    const end = start + found.text.length + rest;
    return [{start, end, text: text.slice(0, end - start), kind: "dateline", rules: ["dateline"]}];
  }
  return [];
}
