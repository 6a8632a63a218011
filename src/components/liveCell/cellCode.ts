import {plainCode} from "../../cells/plainCode.js";
import type {Fix} from "../../kernel/types.js";
import type {Editor, EditorOptions, Vocabulary} from "./editorTypes.js";
import {loadEditor} from "./loadEditor.js";

/** The code of a cell on the page: as text, or in an editor while a reader changes it. */
export interface CellCode {
  readonly editing: () => boolean;
  /**
   * Puts an editor in place of the text.
   * @param ready waited for together with the editor
   * @param options asked for when both are here: what was done meanwhile counts
   */
  edit(ready: Promise<void>, options: () => EditorOptions): Promise<void>;
  /** Puts the text in place of the editor, in its colours. */
  close(source: () => string): Promise<void>;
  /** Puts other code in place. */
  set(source: string): void;
  /** Mends the code in the editor. @returns false where none is open */
  mend(fix: Fix): boolean;
  /** Draws a wavy line in the editor; null takes it away. */
  mark(place: {readonly from: number | null; readonly to: number | null} | null): void;
  learn(vocabulary: Vocabulary): void;
  focus(): void;
}

/** @param author the author's code: lines that differ from it are marked */
export function cellCode(box: HTMLElement, author: string): CellCode {
  let editor: Editor | null = null;

  function put(html: string): void {
    const pre = document.createElement("pre");
    pre.className = "source";
    pre.innerHTML = `<code>${html}</code>`;
    box.replaceChildren(pre);
    box.setAttribute("tabindex", "0");
  }

  return {
    editing: () => editor !== null,
    async edit(ready, options) {
      box.style.minHeight = `${box.offsetHeight}px`;
      try {
        const [{mountEditor}] = await Promise.all([loadEditor(), ready]);
        editor = mountEditor(box, options());
        box.removeAttribute("tabindex");
      } finally {
        box.style.minHeight = "";
      }
    },
    async close(source) {
      const {highlightCode} = await loadEditor();
      editor?.destroy();
      editor = null;
      put(highlightCode(source()).html);
    },
    set(source) {
      if (editor) editor.set(source);
      else put(plainCode(source, author).html);
    },
    mend({from, to, insert}) {
      editor?.replace(from, to, insert);
      return editor !== null;
    },
    mark(place) {
      if (place === null) editor?.mark(null);
      else if (place.from !== null && place.to !== null) editor?.mark({from: place.from, to: place.to});
    },
    learn: (vocabulary) => editor?.learn(vocabulary),
    focus: () => editor?.focus()
  };
}
