import {html, type Html, type Value} from "../../html/html.js";
import {schema, tableNames, type TableName} from "../../tables/schema.js";
import {tableHtml} from "../figure.js";
import {handInFields} from "./handInFields.js";
import {count} from "../words.js";

/** How many rows each table has. */
export type RowCounts = Readonly<Record<TableName, number>>;

/** What the data page shows: all of it from the schema that also makes the Data Package. */
export function dataPage(rows: RowCounts) {
  return {downloads: downloads(rows), dictionary: dictionary(), handIn: handInFields()};
}

const path = (file: string) => `/data/tables/${file}`;

function downloads(rows: RowCounts): Value {
  const file = (name: TableName, format: string): Html =>
    html`<a href="${path(`${name}.${format}`)}" download>${name}.${format}</a>`;
  return html`${tableHtml({
      caption: "Tables to download",
      columns: ["table", "rows", "files"],
      numbers: [1],
      rows: tableNames.map((name) => [
        html`<a href="#table-${name}">${schema[name].title}</a><br /><small>${schema[name].description}</small>`,
        rows[name],
        html`<span class="files">${file(name, "csv")} ${file(name, "arrow")}</span>`
      ])
    })}
    <p class="small">
      <a href="${path("datapackage.json")}" download>datapackage.json</a> describes them all, after the Frictionless
      specification: type, meaning and unit of every column.
    </p>`;
}

function dictionary(): Value {
  return html`${tableNames.map((name) => {
    const {title, description, columns, key} = schema[name];
    return html`<section class="dict">
      <h3 id="table-${name}">${title} <code>${name}</code></h3>
      <p class="small">
        ${description} ${count(columns.length, "column")}; ${key.join(" and ")} ${key.length === 1 ? "names" : "name"} a
        row.
      </p>
      ${tableHtml({
        caption: `Columns of ${name}`,
        columns: ["column", "type", "meaning"],
        rows: columns.map((c) => [
          html`<code>${c.name}</code>`,
          html`${c.type}${c.unit && html`<br /><small class="nb">${c.unit}</small>`}`,
          html`${c.description}${c.values && html`<br /><small>One of: ${c.values.join(", ")}.</small>`}${c.required ? "" : html` <small>May be empty.</small>`}`
        ])
      })}
    </section>`;
  })}`;
}
