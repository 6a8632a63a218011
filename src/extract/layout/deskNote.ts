import type {Zone} from "../types.js";
import {FOOT, HEAD, linesAs, type Page} from "./page.js";

const ABOUT_ITSELF =
  /\b(?:desk|newsroom|staff|editors?|correspondents?|updated?|updates|posted|published|version|correct(?:ed|s|ion)|article|story|report|column|photo|newsletter|subscribe|copyright|reprint|archive)\b/iu;
const NOTE = [
  /^(?:editor['’]s|editors['’]|author['’]s|publisher['’]s) note\b/iu,
  /^(?:correction|clarification|update|note to readers?|disclosure|disclaimer)\s*[:(]/iu,
  /^this (?:article|story|post|report|column|piece) (?:was|has been|is|originally|first|will be|appeared)\b/iu,
  /^(?:an earlier|a previous) version of this\b/iu,
  /^(?:read|see|click|learn|find|watch|listen to|sign up|subscribe|follow|contact|e-?mail|download)\b(?!.*[.!?]\s+\p{Lu}.*[.!?]).{0,60}(?:\bhere\b|\bmore\b|\bthe rest\b|@\w|https?:|www\.|twitter|facebook|newsletter|free trial|\bbelow\b)/iu,
  /^(?:follow|contact)\b.{1,80}@\w/iu,
  /^(?:related|read more|see also|also read|also on|more on this story|more from|topics|tags)\s*:?(?:\s|$)/iu,
  /^all rights reserved\b/iu
];

/**
 * What the paper says about itself and not about the news: “(Our desk is keeping you updated …)”, “Editor's note: …”,
 * “This story has been corrected.”, “Follow … on Twitter”.
 */
export function deskNote(page: Page): Zone[] {
  const from = page.lines.length - FOOT;
  return linesAs(page, "deskNote", "deskNote", ({text}, i) => {
    if (i >= HEAD && i < from) return false;
    if (/^[([*].*[)\]*]\.?$/u.test(text) && text.length > 20) return ABOUT_ITSELF.test(text);
    return NOTE.some((pattern) => pattern.test(text));
  });
}
