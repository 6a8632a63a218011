import {strToU8, zipSync} from "fflate";
import {allOfExtraction} from "../annotation/ofExtraction.js";
import {writeAnnotations} from "../annotation/w3c/writeAnnotations.js";
import {tableCsv} from "../cells/showTable.js";
import type {Extraction} from "../extract/types.js";
import type {CorpusArticle} from "../tables/types.js";
import type {OwnTables} from "./columns.js";
import {articleFile, fileName} from "./frontMatter.js";

/** A file to be handed to the reader. */
export interface OwnFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type OwnFormat = "csv" | "json" | "annotations" | "article";

/** A text and all that was read in it as a file: tables in an archive, the extraction as JSON, all rows as Web Annotations (JSON-LD), or an article for `data/articles`. */
export function exportFile(
  format: OwnFormat,
  article: CorpusArticle,
  extraction: Extraction,
  tables: OwnTables
): OwnFile {
  const name = fileName(article);
  if (format === "article") return file(`${name}.txt`, "text/plain", articleFile(article));
  if (format === "annotations") {
    const marking = allOfExtraction(article.id, extraction);
    return file(
      `${name}.jsonld`,
      "application/ld+json",
      writeAnnotations(marking, {text: article.text, software: true})
    );
  }
  if (format === "json") {
    // As the command `extract` prints it, with the text besides.
    const {text, ...fields} = article;
    return file(`${name}.json`, "application/json", `${JSON.stringify({...extraction, ...fields, text}, null, 1)}\n`);
  }
  const entries = Object.entries(tables)
    .filter(([table]) => table !== "tellings")
    .map(([table, columns]) => {
      const total = columns[0]?.values.length ?? 0;
      return [`${table}.csv`, strToU8(tableCsv({kind: "table", columns, total}))] as const;
    });
  const bytes = zipSync(Object.fromEntries(entries), {mtime: new Date(1980, 0, 1)});
  return {name: `${name}-tables.zip`, type: "application/zip", bytes: bytes as Uint8Array<ArrayBuffer>};
}

const file = (name: string, type: string, text: string): OwnFile => ({
  name,
  type,
  bytes: strToU8(text) as Uint8Array<ArrayBuffer>
});
