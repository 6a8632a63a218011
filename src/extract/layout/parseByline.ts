const NAME =
  "(?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:(?:de|del|der|van|von|al|bin|la|le|el|den|dos|da|di)(?= )|\\p{Lu}[\\p{L}.'’-]*)){1,4}";
const NAMES = `${NAME}(?:(?:, and |, | and | & |; )${NAME}){0,5}`;

// “By Jane Roe”, “By JANE ROE and John Doe, Staff Writers”, “By Jane Roe | CAIRO”, “By Jane Roe in Moscow”
const BY = new RegExp(
  `^(?:(?:Written|Posted|Reported) )?(?:By|by|BY|From)[: ]\\s*(?<names>${NAMES})(?:\\s*(?:[|,/·•–—-]|\\bin\\b|\\bfor\\b|\\bof\\b|\\().{0,60})?\\.?$`,
  "u"
);
// “(Reporting by Jane Roe; Editing by …)”, “Reporting by Jane Roe in Cairo;”
const REPORTING = new RegExp(
  `^[([]?(?:Additional )?(?:Reporting|Writing|Reported|Written) (?:and (?:[Ww]riting|[Rr]eporting) )?(?:by|from)\\s+(?<names>${NAMES})`,
  "u"
);
// “Jane Roe reported from Cairo, and John Doe from Rome.”
const REPORTED = new RegExp(`^(?<names>${NAMES}) (?:reported from|contributed (?:reporting|to))`, "u");

/** The names a byline or a closing credit gives, as one string (“Jane Roe and John Doe”); null where it gives none. */
export function parseByline(text: string): string | null {
  const head = text.slice(0, 200);
  const names = (BY.exec(head) ?? REPORTING.exec(head) ?? REPORTED.exec(head))?.groups?.["names"];
  if (!names) return null;
  return names.replace(/\p{Lu}{3,}/gu, (word) => word[0]! + word.slice(1).toLowerCase()).trim();
}
