import {isBrat, readBrat} from "./tools/readBrat.js";
import {isWebAnnoTsv, readWebAnnoTsv} from "./tools/readWebAnnoTsv.js";
import {isUimaJson, readUimaJson} from "./tools/readUimaJson.js";
import {labelStudioTasks, readLabelStudio} from "./tools/readLabelStudio.js";
import {placeMarks, type Placed} from "./placeMarks.js";
import type {Annotated} from "./types.js";
import {itemsOf, readCollection, type Loose} from "./w3c/readCollection.js";

/** The most annotations that one file may hold, and the most characters. */
export const mostAnnotations = 50_000;
export const mostCharacters = 64_000_000;

export interface ReadMarks extends Placed {
  readonly ok: true;
  readonly format: "Web Annotations" | "UIMA CAS JSON" | "Label Studio" | "WebAnno TSV" | "brat standoff";
  /** What is amiss in single annotations, which are not read. */
  readonly problems: readonly string[];
}

/**
 * Reads a file of annotations, whoever made it, and finds their words in the articles given, the likeliest article first. It never
 * throws: a file that cannot be read gives a reason, with what was found and what is wanted.
 * @param content the file as text
 */
export function readMarkFile(
  content: string,
  articles: readonly Annotated[]
): ReadMarks | {readonly ok: false; readonly reason: string} {
  const refuse = (reason: string) => ({ok: false, reason}) as const;
  if (content.trim() === "") return refuse("The file is empty.");
  if (content.length > mostCharacters)
    return refuse(`The file is larger than ${mostCharacters / 1e6} million characters.`);
  const read = readAny(content, articles);
  if (typeof read === "string") return refuse(read);
  if (typeof read === "number")
    return refuse(
      `The file holds ${read.toLocaleString("en")} annotations; up to ${mostAnnotations.toLocaleString("en")} can be read. Split it by article.`
    );
  const {format, marks, links, problems} = read;
  return {ok: true, format, ...placeMarks(marks, links, articles), problems};
}

/** What a file holds; its size where it is too large, and words where it is of no format we read. */
function readAny(
  content: string,
  articles: readonly Annotated[]
): (Loose & Pick<ReadMarks, "format">) | number | string {
  if (isWebAnnoTsv(content)) {
    const loose = readWebAnnoTsv(content);
    if (loose) return bounded("WebAnno TSV", loose);
    return "The file is WebAnno TSV of an old version, whose columns do not say what they hold. Export it as WebAnno TSV 3.3 or UIMA CAS JSON.";
  }
  if (isBrat(content)) return bounded("brat standoff", readBrat(content));
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    return "The file is no JSON. Give a file of Web Annotations (.jsonld or .json), or an export of INCEpTION (UIMA CAS JSON, WebAnno TSV 3.3), Label Studio (JSON) or brat (.ann).";
  }
  return (
    readJson(json, articles) ??
    "The file is JSON and holds no annotations. Web Annotations have “type”: “AnnotationCollection”, “AnnotationPage” or “Annotation”."
  );
}

function bounded(format: ReadMarks["format"], loose: Loose): (Loose & Pick<ReadMarks, "format">) | number {
  return loose.marks.length > mostAnnotations ? loose.marks.length : {format, ...loose};
}

/** What a file of JSON holds; null where it is of no known format, its size where it is too large. */
function readJson(json: unknown, articles: readonly Annotated[]): (Loose & Pick<ReadMarks, "format">) | number | null {
  const items = itemsOf(json);
  if (items)
    return items.length > mostAnnotations
      ? items.length
      : {format: "Web Annotations", ...readCollection(json, items, articles)};
  const [format, loose] = isUimaJson(json)
    ? (["UIMA CAS JSON", readUimaJson(json)] as const)
    : (["Label Studio", readTasks(json)] as const);
  if (loose === null) return null;
  return bounded(format, loose);
}

function readTasks(json: unknown): Loose | null {
  const tasks = labelStudioTasks(json);
  return tasks && readLabelStudio(tasks);
}
