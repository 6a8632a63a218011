import {EditorView} from "@codemirror/view";

/** The editor in the look of the page; colours follow its theme by themselves. */
export const editorTheme = EditorView.theme({
  "&": {background: "none", color: "var(--ink)", fontSize: "var(--t-ui)"},
  "&.cm-focused": {outline: "var(--focus)", outlineOffset: "-2px"},
  ".cm-scroller": {fontFamily: "var(--font-code)", lineHeight: "1.65"},
  ".cm-content": {padding: "14px 0", caretColor: "var(--ink)"},
  ".cm-line": {padding: "0 16px 0 0"},
  ".cm-gutters": {background: "none", border: "0", color: "var(--ink-3)"},
  ".cm-lineNumbers .cm-gutterElement": {
    minWidth: "42px",
    marginRight: "14px",
    padding: "0 0 0 0",
    textAlign: "right",
    fontSize: "12px",
    fontVariantNumeric: "tabular-nums"
  },
  ".cm-cursor": {borderLeft: "2px solid var(--ink)"},
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection": {
    background: "var(--accent-wash)"
  },
  "&.cm-focused .cm-matchingBracket": {background: "var(--surface-3)", outline: "1px solid var(--edge)"},
  "&.cm-focused .cm-nonmatchingBracket": {background: "none", color: "var(--wrong)"}
});
