import type {Zone} from "../types.js";
import type {Line} from "./lines.js";
import {HEAD, linesAs, zoneOf, type Page} from "./page.js";

const AGENCY =
  "(?:AFP|AP|EPA|EFE|UPI|ANSA|DPA|dpa|TASS|Reuters|REUTERS|Getty(?: Images)?|Flash ?90|Xinhua|Shutterstock|iStock|Corbis|Bloomberg|Anadolu|Sputnik|Alamy|Wikimedia(?: Commons)?|Flickr)";
// “… AFP/Emmanuel Dunand”, “(AP Photo/Jane Roe)”, “Jane Roe/Getty Images”, “Photo: Jane Roe”
const CREDITED = [
  new RegExp(`[( \\t]${AGENCY}(?: Photo| Images| Pool)?\\s?/\\s?\\p{L}[\\p{L}.'’/ -]{2,60}\\)?\\.?$`, "u"),
  new RegExp(`[\\p{L}.]\\s?/\\s?(?:[\\p{L} ]{2,30}/\\s?)?${AGENCY}(?: Photo| Images)?\\)?\\.?$`, "u"),
  /(?:^|[\s(])(?:photo|image|photograph|picture|illustration|screenshot|credit|photo credit|image credit|file photo)s?(?: by| courtesy(?: of)?|:)\s?:?\s?[\p{Lu}@©][^"“”]{1,80}$/iu,
  /\((?:file photo|file|photo credit: [^)]{1,60}|image source: [^)]{1,60}|illustrative(?: photo)?|archive)\)\.?$/iu
];
const OPENS =
  /^(?:file photo|file ?[-–—:]|file picture|pictured|photo|picture|image|media caption|image caption|video|watch|in this (?:file )?photo|a file photo|caption)\s?[:–—-]|^(?:image|media|photo) caption\b|^in this (?:file |undated |handout )?(?:photo|image|picture)\b.{0,300}\b(?:released|taken|provided|photo)\b/iu;

/** What stands under a picture: a line with a photographer's credit, “FILE PHOTO: …”, and a picture's text given twice. */
export function caption(page: Page): Zone[] {
  const {lines, taken} = page;
  const credited = linesAs(
    page,
    "caption",
    "caption",
    ({text}) => OPENS.test(text) || CREDITED.some((p) => p.test(text))
  );
  const starts = new Set(credited.map((zone) => zone.start));
  // The text beside the picture and the text under it: the same words twice, the second time with the credit.
  const twice = lines.filter((line, i) => {
    const next: Line | undefined = lines[i + 1];
    return (
      i < HEAD &&
      !taken[i] &&
      !starts.has(line.start) &&
      next &&
      starts.has(next.start) &&
      next.text.startsWith(line.text)
    );
  });
  const fragments = linesAs(
    page,
    "caption",
    "captionFragment",
    (line, i) => i > 0 && i < HEAD && !starts.has(line.start) && isFragment(line)
  );
  return [...credited, ...twice.map((line) => zoneOf(line, "caption", "captionTwice")), ...fragments];
}

/** “pilgrims at the mosque in 2008.”: a paragraph at the head that opens in lower case is the rest of a picture's text. */
function isFragment({text, blankBefore}: Line): boolean {
  return (
    blankBefore && /^\p{Ll}{3,}[ ,]/u.test(text) && text.length < 120 && /[.!]$/u.test(text) && !/["“”@:]/u.test(text)
  );
}
