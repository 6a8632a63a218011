import {guessEncoding} from "../../articles/guessEncoding.js";
import {clip} from "../../own/limits.js";
import {parsePasted, plainLines, type Pasted} from "../../own/parsePasted.js";

/** A file as a text, or why there is none. */
export type ReadFile = (Pasted & {readonly name: string}) | {readonly name: string; readonly refused: string};

/** Bytes of a file that are read at all: a novel of a million words has six million. */
const most = 20_000_000;

/**
 * Reads a file that a reader brings: text, Markdown, or a web page reduced to its article. Nothing in it is run or loaded.
 */
export async function readFile(file: File): Promise<ReadFile> {
  const {name} = file;
  const refuse = (refused: string): ReadFile => ({name, refused});
  if (file.size === 0) return refuse("The file is empty.");
  if (file.size > most)
    return refuse(
      `The file has ${Math.round(file.size / 1e6)} MB; up to ${most / 1e6} can be read. Bring a part of it.`
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const guessed = guessEncoding(bytes);
  if (!guessed)
    return refuse("The file is no text. Bring .txt, .md or .html; of a PDF or Word file, copy the text and paste it.");
  const {text, encoding} = guessed;
  const notes = encoding === "UTF-8" ? [] : [`The file is in ${encoding} and was read as that.`];
  if (isPage(name, text)) {
    const {articleOfPage} = await import("./articleOfPage.js");
    const article = articleOfPage(text);
    if (!article) return refuse("No article was found in this page. Copy its text and paste it.");
    return {name, ...article, notes: [...notes, ...article.notes]};
  }
  const pasted = readPasted(text);
  if (pasted.text.trim() === "") return refuse("The file has no text in it.");
  return {name, ...pasted, notes: [...notes, ...pasted.notes]};
}

const isPage = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html)/i.test(text.slice(0, 1000));

/** Text from the clipboard, cut where it is longer than an article can be: no field of a page holds a novel. */
export function readPasted(source: string): Pasted {
  const {text, whole} = clip(plainLines(source));
  const pasted = parsePasted(text);
  if (whole) return pasted;
  const [all, kept] = [source.length, text.length].map((n) => n.toLocaleString("en-US"));
  return {
    ...pasted,
    notes: [
      ...pasted.notes,
      `This text is too long to be one article: of ${all} characters the first ${kept} were taken.`
    ]
  };
}
