import type {CslItem} from "./cslItem.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * References as BibTeX, an entry of type `misc` each (BibTeX knows no newspapers and no web pages). Titles stand in two pairs of braces,
 * so that styles keep their capitals. Source: Patashnik, BibTeXing (1988); btxdoc.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join("\n");
}

function entry(item: CslItem): string {
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["title", `{{${escape(item.title)}}}`],
    ["author", item.author && braced(item.author.map(({literal}) => `{${escape(literal)}}`).join(" and "))],
    ["howpublished", item["container-title"] && braced(escape(item["container-title"]))],
    ["year", year === undefined ? undefined : braced(String(year))],
    ["month", month === undefined ? undefined : `${MONTHS[month - 1]}${day === undefined ? "" : ` # "~${day}"`}`],
    ["note", item.note && braced(escape(item.note))],
    // Styles print it, so it is escaped as all else; \url would ask for a package.
    ["url", item.URL && braced(escape(item.URL))]
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${item.id.replace(/[^\w:.+-]/g, "-")},\n${lines.join(",\n")}\n}\n`;
}

const braced = (text: string) => `{${text}}`;

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}"
};

/** Text in which TeX reads nothing as a command, on one line. */
function escape(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\~^{}$&#_%]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
