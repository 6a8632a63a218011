import {isPartial} from "../../cells/embedTable.js";
import {firstView, showTable, tableCsv, type TableView} from "../../cells/showTable.js";
import type {Shown} from "../../kernel/types.js";
import {save} from "./saveFile.js";

/** The tables that a cell shows, and how a reader looks at each. */
export interface CellTables {
  /** Takes what a run gave; tables in it are whole. */
  take(shown: readonly (Shown | null)[]): void;
  /** Sorts a table, leafs through it, or saves it, as a button of it says. */
  turn(button: HTMLButtonElement): Promise<void>;
}

/**
 * @param published what the page carries; a long table has only its first rows there
 * @param size rows on one page of a table
 * @param whole gives what the kernel shows, with all rows
 */
export function cellTables(
  cell: HTMLElement,
  published: readonly (Shown | null)[],
  size: number,
  whole: () => Promise<readonly Shown[]>
): CellTables {
  let tables = published;
  let views: TableView[] = published.map(() => firstView(size));
  let carried = true;
  return {
    take(shown) {
      tables = shown;
      views = shown.map(() => firstView(size));
      carried = false;
    },
    async turn(button) {
      const {name, value} = button;
      const box = button.closest<HTMLElement>("[data-shown]")!;
      const index = Number(box.dataset.shown);
      if (carried && tables[index]?.kind === "table" && isPartial(tables[index])) {
        tables = await whole();
        carried = false;
      }
      const table = tables[index];
      const view = views[index];
      if (table?.kind !== "table" || !view) return;
      if (name === "csv") return save(tableCsv(table), `${cell.id}.csv`, "text/csv");
      const next = turned(view, name, Number(value));
      views[index] = next;
      box.innerHTML = showTable(table, next).html;
      focusAgain(box, name, value);
    }
  };
}

function turned(view: TableView, act: string, column: number): TableView {
  if (act === "more") return {...view, first: view.first + view.size};
  if (act === "back") return {...view, first: Math.max(0, view.first - view.size)};
  return {...view, sort: column, descending: view.sort === column ? !view.descending : false, first: 0};
}

/** The table was written anew: the same button, or the nearest to it, has the focus again. */
function focusAgain(box: HTMLElement, act: string, column: string): void {
  const same = act === "sort" ? `button[name=sort][value="${column}"]` : `button[name=${act}]:not([disabled])`;
  const button = box.querySelector<HTMLElement>(same) ?? box.querySelector<HTMLElement>(".pg button:not([disabled])");
  button?.focus();
}
