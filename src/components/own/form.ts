import type {OwnHeader} from "../../own/work.js";
import type {OwnFields} from "../../own/types.js";

/** What stands in the form. */
export interface Draft {
  readonly text: string;
  readonly fields: OwnFields;
}

/** The fields of the page; the other fields of a text have no input and are kept as they are. */
const names = ["published", "outlet", "title"] as const;

export interface Form {
  readonly element: HTMLFormElement;
  readonly text: HTMLTextAreaElement;
  /** What stands in it now; `other` are the fields it does not show. */
  draft(other: OwnFields): Draft;
  fill(draft: Draft): void;
  /** Lets the reader in; whoever listens to the form does so by then, or what is written first is not read. */
  enable(): void;
  /** Shows in empty fields what the text itself says. */
  hint(header: OwnHeader): void;
}

export function openForm(): Form {
  const element = document.querySelector<HTMLFormElement>("#own form")!;
  const input = (name: string): HTMLInputElement => element.querySelector(`[name="${name}"]`)!;
  const text = element.querySelector<HTMLTextAreaElement>("textarea")!;
  element.addEventListener("submit", (event) => event.preventDefault());
  return {
    element,
    text,
    draft(other) {
      const fields: Record<string, string> = {...other};
      for (const name of names) {
        delete fields[name];
        const value = input(name).value.trim();
        if (value) fields[name] = value;
      }
      return {text: text.value, fields};
    },
    fill({text: words, fields}) {
      text.value = words;
      for (const name of names) {
        input(name).value = fields[name] ?? "";
        input(name).placeholder = "";
      }
    },
    enable() {
      element.querySelector("fieldset")!.disabled = false;
    },
    hint({outlet, title}) {
      for (const [name, value] of [
        ["outlet", outlet],
        ["title", title]
      ] as const)
        input(name).placeholder = value && !input(name).value ? `${value}, read from the text` : "";
    }
  };
}
