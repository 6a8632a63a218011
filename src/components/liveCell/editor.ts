import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionContext,
  type CompletionResult
} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap, indentWithTab} from "@codemirror/commands";
import {javascriptLanguage} from "@codemirror/lang-javascript";
import {bracketMatching, indentOnInput, syntaxHighlighting} from "@codemirror/language";
import {Compartment, EditorState, RangeSet, StateEffect, StateField} from "@codemirror/state";
import {
  Decoration,
  EditorView,
  gutterLineClass,
  GutterMarker,
  keymap,
  lineNumbers,
  type DecorationSet
} from "@codemirror/view";
import {codeColours, highlightCode} from "../../cells/highlightCode.js";
import {editorTheme} from "./editorTheme.js";
import type {Editor, EditorOptions, Vocabulary} from "./editorTypes.js";

export {highlightCode};

const setMark = StateEffect.define<{readonly from: number; readonly to: number} | null>();

/** The wavy line at the place of a problem; it goes with the next change of the code. */
const mark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    if (transaction.docChanged) return Decoration.none;
    for (const effect of transaction.effects) {
      if (!effect.is(setMark)) continue;
      if (!effect.value) return Decoration.none;
      const size = transaction.state.doc.length;
      const from = Math.min(effect.value.from, Math.max(0, size - 1));
      const to = Math.min(Math.max(effect.value.to, from + 1), size);
      return from < to ? Decoration.set(Decoration.mark({class: "err"}).range(from, to)) : Decoration.none;
    }
    return marks;
  },
  provide: (field) => EditorView.decorations.from(field)
});

/** The bar beside lines that are not the author's. */
function changedLines(author: string): StateField<RangeSet<GutterMarker>> {
  const lines = new Set(author.split("\n"));
  const build = (state: EditorState): RangeSet<GutterMarker> => {
    const ranges = [];
    for (let i = 1; i <= state.doc.lines; i++) {
      const line = state.doc.line(i);
      if (!lines.has(line.text)) ranges.push(changed.range(line.from));
    }
    return RangeSet.of(ranges);
  };
  return StateField.define<RangeSet<GutterMarker>>({
    create: build,
    update: (set, transaction) => (transaction.docChanged ? build(transaction.state) : set),
    provide: (field) => gutterLineClass.from(field)
  });
}

const changed = new (class extends GutterMarker {
  override elementClass = "ch";
})();

/** Offers names, columns and verbs, by what stands before the cursor. */
function complete(context: CompletionContext, {names, columns, aq, op, verbs}: Vocabulary): CompletionResult | null {
  const before = context.matchBefore(/(?:[\w$]+\s*\.\s*)?["'`]?[\w$]*/);
  if (!before || (before.from === before.to && !context.explicit)) return null;
  const [, owner, quote, word] = /^(?:([\w$]+)\s*\.\s*)?(["'`]?)([\w$]*)$/.exec(before.text) ?? [];
  if (word === "" && owner === undefined && !quote && !context.explicit) {
    const chained = /\)\s*\.\s*$/.test(context.state.sliceDoc(Math.max(0, context.pos - 20), context.pos));
    if (!chained) return null;
  }
  const from = context.pos - (word?.length ?? 0);
  const options = (list: readonly string[], type: string) => [...new Set(list)].map((label) => ({label, type}));
  if (quote) return {from, options: options(columns, "property"), validFor: /^[\w$]*$/};
  if (owner === "aq") return {from, options: options(aq, "function"), validFor: /^[\w$]*$/};
  if (owner === "op") return {from, options: options(op, "function"), validFor: /^[\w$]*$/};
  if (owner !== undefined && owner.length <= 2)
    return {from, options: options(columns, "property"), validFor: /^[\w$]*$/};
  const dot = context.state.sliceDoc(Math.max(0, from - 1), from) === ".";
  if (owner !== undefined || dot) return {from, options: options(verbs, "method"), validFor: /^[\w$]*$/};
  return {from, options: options(names, "variable"), validFor: /^[\w$]*$/};
}

/** Puts an editor into `parent`, in place of what is there. */
export function mountEditor(parent: HTMLElement, options: EditorOptions): Editor {
  const words = new Compartment();
  const completion = (vocabulary: Vocabulary) =>
    autocompletion({override: [(context) => complete(context, vocabulary)], icons: false});
  const run = (): boolean => {
    options.onRun();
    return true;
  };
  const view = new EditorView({
    state: EditorState.create({
      doc: options.source,
      extensions: [
        lineNumbers(),
        history(),
        javascriptLanguage,
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        words.of(completion(options.vocabulary)),
        syntaxHighlighting(codeColours),
        changedLines(options.author),
        mark,
        editorTheme,
        EditorView.lineWrapping,
        EditorState.tabSize.of(2),
        EditorView.contentAttributes.of({"aria-label": options.label, spellcheck: "false"}),
        EditorView.updateListener.of((update) => update.docChanged && options.onChange(update.state.doc.toString())),
        keymap.of([
          {key: "Mod-Enter", run, preventDefault: true},
          // Also where Escape has something else to close first: the next Tab leaves the editor.
          {
            key: "Escape",
            run(target) {
              target.setTabFocusMode(2000);
              return false;
            }
          },
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...completionKeymap,
          indentWithTab
        ])
      ]
    })
  });
  parent.replaceChildren(view.dom);
  return {
    source: () => view.state.doc.toString(),
    set(source) {
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: source}});
    },
    replace(from, to, insert) {
      view.dispatch({changes: {from, to, insert}, selection: {anchor: from + insert.length}});
      view.focus();
    },
    mark: (place) => view.dispatch({effects: setMark.of(place)}),
    learn: (vocabulary) => view.dispatch({effects: words.reconfigure(completion(vocabulary))}),
    focus: () => view.focus(),
    destroy: () => view.destroy()
  };
}
