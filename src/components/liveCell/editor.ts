import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap, indentWithTab} from "@codemirror/commands";
import {javascriptLanguage} from "@codemirror/lang-javascript";
import {bracketMatching, indentOnInput, syntaxHighlighting} from "@codemirror/language";
import {Compartment, EditorState} from "@codemirror/state";
import {EditorView, keymap, lineNumbers} from "@codemirror/view";
import {codeColours, highlightCode} from "../../cells/highlightCode.js";
import {complete} from "./complete.js";
import {changedLines, mark, setMark} from "./editorMarks.js";
import {editorTheme} from "./editorTheme.js";
import type {Editor, EditorOptions, Vocabulary} from "./editorTypes.js";

export {highlightCode};

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
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          if (options.passing && update.transactions.some((each) => each.isUserEvent("input")))
            update.view.setTabFocusMode(false);
          options.onChange(update.state.doc.toString());
        }),
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
  if (options.passing) view.setTabFocusMode(true);
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
