import {closeDirections} from "./closeDirections.js";

/** Markup that is safe to put into a page as it is. Plain strings never are. */
export interface Html {
  readonly html: string;
}

export type Value = Html | string | number | null | undefined | false | readonly Value[];

/** A template tag: every string put into it is escaped, every `Html` goes in as it is, lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return {html: parts.map((part, i) => part + (i < values.length ? render(values[i]) : "")).join("")};
}

/** A value as markup: strings escaped; null, undefined and false as nothing. */
export function render(value: Value): string {
  if (value == null || value === false) return "";
  if (Array.isArray(value)) return (value as readonly Value[]).map(render).join("");
  return typeof value === "object" ? (value as Html).html : escapeHtml(closeDirections(String(value)));
}

/** Text as it may stand in markup, in content and between double quotation marks alike. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
