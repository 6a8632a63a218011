import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {wordsOf} from "../../src/components/exercise/segments.js";
import {
  cancelDraft,
  chooseMark,
  commitDraft,
  dragDraft,
  keptMarks,
  markAtCursor,
  moveChosen,
  pressWord,
  removeMark,
  stepTo,
  undoRemoval,
  type WordMarks
} from "../../src/components/exercise/wordMarks.js";

const text = "The council said the ferry will stop in May.";
const words = wordsOf(text, [{start: 0, end: text.length}]);
const marked = ({marks}: WordMarks) => marks.map(({start, end}) => text.slice(start, end));
const nothing = keptMarks([]);
const press = (...places: readonly number[]) => places.reduce((now, word) => pressWord(now, word, words), nothing);

describe("marking word by word", () => {
  test("the first word and the last, in either order, make a mark, which is chosen", () => {
    expect(marked(press(1, 2))).toEqual(["council said"]);
    expect(marked(press(2, 1))).toEqual(["council said"]);
    expect(marked(press(4, 4))).toEqual(["ferry"]);
    const now = press(1, 2);
    expect(now.chosen).toBe(now.marks[0]);
    expect(press(1).draft).toEqual({anchor: 1, focus: 1});
    expect(press(1).marks).toEqual([]);
  });

  test("a press on marks that overlap chooses one after the other; beside them it lets go", () => {
    const two = commitDraft(dragDraft(press(1, 2), 2, 4), words);
    expect(marked(two)).toEqual(["council said", "said the ferry"]);
    const one = pressWord(two, 2, words);
    expect(one.chosen).toBe(two.marks[0]);
    expect(pressWord(one, 2, words).chosen).toBe(two.marks[1]);
    expect(pressWord(one, 7, words).chosen).toBeNull();
    expect(pressWord(one, 7, words).draft).toBeNull();
  });

  test("the same words are marked once", () => {
    const again = commitDraft(dragDraft(press(1, 2), 1, 2), words);
    expect(marked(again)).toEqual(["council said"]);
    expect(again.chosen).toBe(again.marks[0]);
  });

  test("a mark that is taken away comes back", () => {
    const two = commitDraft(dragDraft(press(1, 2), 4, 5), words);
    const one = removeMark(two, two.marks[0]!);
    expect(marked(one)).toEqual(["ferry will"]);
    expect(undoRemoval(one).marks).toEqual(two.marks);
    expect(undoRemoval(one).before).toBeNull();
    expect(one.chosen).toBe(two.chosen);
    expect(removeMark(two, two.chosen!).chosen).toBeNull();
  });

  test("the ends of the chosen mark move, and it stays chosen", () => {
    const now = press(1, 2);
    const moved = moveChosen(now, {start: now.chosen!.start, end: words[4]!.end});
    expect(marked(moved)).toEqual(["council said the ferry"]);
    expect(moved.chosen).toBe(moved.marks[0]);
  });

  test("keys go from word to word, and with Shift draw a draft", () => {
    expect(stepTo(nothing, -3, false, words).cursor).toBe(0);
    expect(stepTo(nothing, 99, false, words).cursor).toBe(words.length - 1);
    const drawn = stepTo(stepTo(stepTo(nothing, 3, false, words), 4, true, words), 5, false, words);
    expect(drawn.draft).toEqual({anchor: 3, focus: 5});
    expect(marked(commitDraft(drawn, words))).toEqual(["the ferry will"]);
    expect(cancelDraft(drawn).draft).toBeNull();
    expect(stepTo(press(1, 2), 6, false, words).chosen).toBeNull();
  });

  test("Delete takes the shortest mark over the word", () => {
    const two = commitDraft(dragDraft(press(1, 6), 2, 3), words);
    expect(markAtCursor({...two, cursor: 2}, words)).toBe(two.marks[1]);
    expect(markAtCursor({...two, cursor: 5}, words)).toBe(two.marks[0]);
    expect(markAtCursor({...two, cursor: 7}, words)).toBeUndefined();
  });
});

test("whatever is done, marks are in their order, each once, from a word to a word, and what is chosen is one of them", () => {
  const place = fc.nat(words.length - 1);
  const act = fc.oneof(
    place.map((word) => (now: WordMarks) => pressWord(now, word, words)),
    fc.tuple(place, place).map(
      ([a, b]) =>
        (now: WordMarks) =>
          commitDraft(dragDraft(now, a, b), words)
    ),
    fc.tuple(place, fc.boolean()).map(
      ([word, extend]) =>
        (now: WordMarks) =>
          stepTo(now, word, extend, words)
    ),
    place.map((i) => (now: WordMarks) => {
      const mark = now.marks[i % Math.max(1, now.marks.length)];
      return mark ? removeMark(now, mark) : now;
    }),
    place.map((i) => (now: WordMarks) => {
      const mark = now.marks[i % Math.max(1, now.marks.length)];
      return mark ? chooseMark(now, mark, words) : now;
    }),
    fc.constant(undoRemoval)
  );
  fc.assert(
    fc.property(fc.array(act, {maxLength: 40}), (acts) => {
      let now = nothing;
      for (const each of acts) {
        now = each(now);
        expect(now.marks).toEqual([...now.marks].sort((a, b) => a.start - b.start || a.end - b.end));
        expect(new Set(now.marks.map(({start, end}) => `${start} ${end}`)).size).toBe(now.marks.length);
        for (const {start, end} of now.marks) {
          expect(words.some((word) => word.start === start)).toBe(true);
          expect(words.some((word) => word.end === end)).toBe(true);
        }
        if (now.chosen) expect(now.marks).toContain(now.chosen);
        expect(words[now.cursor]).toBeDefined();
      }
    })
  );
});
