import {createHash} from "node:crypto";
import {zipSync, type Zippable} from "fflate";
import {dataPackage, type PackedFile} from "../src/tables/dataPackage.js";
import {makeTable} from "../src/tables/makeTable.js";
import {tableNames} from "../src/tables/schema.js";
import {toArrow} from "../src/tables/toArrow.js";
import {toCsv} from "../src/tables/toCsv.js";
import {publicProblem} from "../src/tables/publicProblem.js";
import {problemMessage} from "../src/tables/types.js";
import type {ReadCorpus} from "./extractCorpus.js";

/** The same moment in every archive, so that two builds of one corpus are the same to the byte. */
const WHEN = new Date(1980, 0, 1);

/** The files the site ships: each table as CSV and Arrow, their Data Package, problems. */
export function tableFiles({readings, problems}: ReadCorpus): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const packed: PackedFile[] = [];
  for (const name of tableNames) {
    const table = makeTable(name, readings);
    for (const [format, bytes] of [
      ["csv", Buffer.from(toCsv(table))],
      ["arrow", toArrow(name, table)]
    ] as const) {
      const path = `${name}.${format}`;
      files.set(path, bytes);
      packed.push({
        table: name,
        path,
        format,
        bytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex")
      });
    }
  }
  const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
  files.set("datapackage.json", json(dataPackage(packed, readings)));
  files.set(
    "problems.json",
    json(problems.map(publicProblem).map((problem) => ({...problem, message: problemMessage(problem)})))
  );
  return files;
}

/** All files in one ZIP archive; the same corpus gives the same bytes. */
export function packTables(corpus: ReadCorpus): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of tableFiles(corpus)) entries[path] = [bytes, {mtime: WHEN}];
  return zipSync(entries, {level: 9});
}
