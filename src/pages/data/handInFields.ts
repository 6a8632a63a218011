import {answerSchemas, handInSchema} from "../../exercises/handIn/schema.js";
import {html, type Value} from "../../html/html.js";
import {tableHtml} from "../figure.js";

/** The fields of a hand-in and of each kind of answer, from the schema that a test holds against what the page saves. */
export function handInFields(): Value {
  const work = handInSchema.properties.exercises.additionalProperties.properties;
  const rows = (of: Readonly<Record<string, object>>, required: readonly string[], before: string): Value[][] =>
    Object.entries(of).map(([name, field]) => {
      const {description = "", type, const: fixed} = field as {description?: string; type?: string; const?: unknown};
      const always = fixed === undefined ? null : html` Always <code>${String(fixed)}</code>.`;
      const left = required.includes(name) ? null : html` <small>May be left out.</small>`;
      return [html`<code>${before}${name}</code>`, type ?? "fixed", html`${description}${always}${left}`];
    });
  const top = rows(handInSchema.properties, handInSchema.required, "");
  const inside = rows(work, Object.keys(work), "exercises.ID.");
  return html`${tableHtml({caption: "Fields of a hand-in", columns: ["field", "type", "meaning"], rows: [...top, ...inside]})}
    <h3>Answers</h3>
    ${tableHtml({
      caption: "Answers",
      columns: ["kind", "field", "meaning"],
      rows: answerSchemas.flatMap(({title, properties}) =>
        Object.entries(properties)
          .filter(([name]) => name !== "kind")
          .map(([name, field]) => [
            html`<code>${title}</code>`,
            html`<code>${name}</code>`,
            (field as {description?: string}).description
          ])
      )
    })}
    <p class="small">
      <a href="/data/hand-in.schema.json" download>hand-in.schema.json</a> is the JSON Schema (2020-12) of the file. A
      sealed hand-in is another file, <code>according-to/sealed</code>: the same text encrypted with AES-256-GCM, its
      key with RSA-OAEP.
    </p>`;
}
