import type {Zone} from "../types.js";
import {FOOT, linesAs, type Page} from "./page.js";

const CREDIT = [
  /^[([]?(?:additional |further )?(?:reporting|writing|editing|edited|written|compiled|translated|translation|graphics|produced|research)\b(?: and \p{L}+)? (?:by|from)\b/iu,
  /^[-–—]+\s*(?:with )?additional reporting\b/iu,
  /^\p{Lu}[^"“”]{3,200} contributed (?:to this (?:report|story|article)|reporting)\b/u,
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} reported from \p{Lu}[^"“”]{2,200}$/u,
  /^(?:associated press|AP|reuters|AFP|staff)(?: staff)? writers? \p{Lu}/iu,
  // “(sp/eml)”, the initials of desk and editor
  /^\((?:\p{Ll}{1,5}\/)+\p{Ll}{1,5}\)$/u,
  /^(?:source|sources|photo credits?|credits?|image credits?): ?\p{Lu}[^"“”]{1,80}$/iu,
  /^(?:©|\(c\)|copyright\b).{0,200}$/iu
];

/** Who worked on it, at the foot: “(Reporting by …; Editing by …)”, “— additional reporting by …”, “© 2013 …”. */
export function credit(page: Page): Zone[] {
  const from = page.lines.length - FOOT;
  return linesAs(page, "credit", "credit", ({text}, i) => i >= from && CREDIT.some((pattern) => pattern.test(text)));
}
