import {element} from "../exercise/element.js";

type Cells = readonly (string | number)[];

/** A table of figures, the first column their names. Wider than its box, it scrolls in a region that takes focus. */
export function table(label: string, heads: readonly string[], rows: readonly Cells[]): HTMLElement {
  return element(
    "div",
    {class: "scroll", role: "region", tabindex: "0", "aria-label": label},
    element(
      "table",
      {class: "t"},
      element(
        "thead",
        {},
        element("tr", {}, ...heads.map((head, i) => element("th", {scope: "col", class: i > 0 ? "num" : ""}, head)))
      ),
      element(
        "tbody",
        {},
        ...rows.map((row) =>
          element(
            "tr",
            {},
            ...row.map((cell, i) =>
              i === 0 ? element("th", {scope: "row"}, String(cell)) : element("td", {class: "num"}, String(cell))
            )
          )
        )
      )
    )
  );
}
