import {schema, type TableName} from "./schema.js";
import type {Reading} from "./types.js";

/** One file of the package, with what a reader needs to check it. */
export interface PackedFile {
  readonly table: TableName;
  readonly path: string;
  readonly format: "csv" | "arrow";
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/**
 * Describes the tables as a Data Package, after the Frictionless specification, version 2 (datapackage.org/standard). Every CSV is
 * a table resource with its schema; the same tables as Arrow files stand beside them.
 */
export function dataPackage(files: readonly PackedFile[], readings: readonly Reading[]) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "according-to",
    title: "According To: who said what, when, and who says so",
    description:
      "Quotes, events, times, people and figures read from news articles, each row tied to its words in the text.",
    version: "1.0.0",
    sources: readings.map(({article}) => ({
      title: [article.outlet, article.title ?? article.id].filter(Boolean).join(": "),
      ...(article.url && {path: article.url})
    })),
    resources: files.map(resource)
  };
}

function resource({table, path, format, bytes, sha256}: PackedFile) {
  const {title, description} = schema[table];
  const common = {path, title, description, bytes, hash: `sha256:${sha256}`};
  if (format === "arrow")
    return {name: `${table}-arrow`, ...common, format, mediatype: "application/vnd.apache.arrow.file"};
  return {
    name: table,
    type: "table",
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    ...common,
    format,
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: tableSchema(table)
  };
}

function tableSchema(name: TableName) {
  const {columns, key, links} = schema[name];
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(({name, type, description, unit, values, required}) => {
      const constraints = {...(required && {required}), ...(values && {enum: values})};
      return {
        name,
        type,
        description,
        ...(unit && {unit}),
        ...(Object.keys(constraints).length > 0 && {constraints})
      };
    }),
    primaryKey: key,
    ...(links.length > 0 && {
      foreignKeys: links.map(({columns, table, to}) => ({
        fields: columns,
        // Absent, `resource` is the table itself.
        reference: {...(table !== name && {resource: table}), fields: to}
      }))
    }),
    missingValues: [""]
  };
}
