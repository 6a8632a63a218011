import {RangeSet, StateEffect, StateField, type EditorState} from "@codemirror/state";
import {Decoration, EditorView, gutterLineClass, GutterMarker, type DecorationSet} from "@codemirror/view";

export const setMark = StateEffect.define<{readonly from: number; readonly to: number} | null>();

/** The wavy line at the place of a problem; it goes with the next change of the code. */
export const mark = StateField.define<DecorationSet>({
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
export function changedLines(author: string): StateField<RangeSet<GutterMarker>> {
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
