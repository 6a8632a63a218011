import {spansOf} from "../../annotation/edit/spansOf.js";
import {nameUuid} from "../../annotation/nameUuid.js";
import {labels, type Label, type Mark} from "../../annotation/types.js";
import {explainPrf, figure} from "../../scoring/agreement/explain.js";
import {scoreMarks, type MarkScore} from "../../scoring/agreement/scoreMarks.js";
import {element} from "../exercise/element.js";
import {provideValue} from "../liveCell/provideValue.js";
import {watchValue} from "../liveCell/watchValue.js";
import {whenNear} from "../liveCell/whenNear.js";
import {names} from "./actions.js";
import {loadTokens} from "./loadMarking.js";
import type {MarkState, Other, Store} from "./state.js";
import {table} from "./table.js";

/**
 * The score of a reader's own rule, which a live cell runs on the text and tokens of the article shown: against the answer key where this
 * edition has it, else against the key the reader made, else against the parser itself, and it says which.
 */
export function beatPanel(store: Store): {
  readonly box: HTMLElement;
  readonly show: (now: MarkState, before: MarkState | null) => void;
} {
  const which = element(
    "select",
    {name: "rule-label"},
    ...labels.map((label) => element("option", {value: label}, `${names[label]}s`))
  );
  const result = element(
    "div",
    {role: "status"},
    element("p", {class: "small"}, "Run the cell: its score stands here.")
  );
  const box = element(
    "div",
    {class: "markcompare"},
    element("div", {class: "marktask"}, element("label", {}, "The rule is to find", which)),
    result
  );
  let given: unknown = undefined;
  let told = false;
  which.addEventListener("change", () => draw());

  whenNear([box], () => {
    watchValue("spans", (watched) => {
      told = true;
      given = watched.ok
        ? watched.value
        : watched.stopped
          ? "The rule ran too long and was stopped."
          : `The rule does not run: ${watched.problem?.message ?? ""}`;
      draw(watched.ok);
    });
    void provide();
  });

  async function provide(): Promise<void> {
    const {article} = store.get();
    const tokens = await loadTokens(article).catch(() => []);
    if (store.get().article !== article) return;
    provideValue("text", article.text);
    provideValue(
      "tokens",
      tokens.map(({start, end, pos, lemma, sentence}) => ({
        start,
        end,
        text: article.text.slice(start, end),
        pos,
        lemma,
        sentence
      }))
    );
  }

  function draw(ran = true): void {
    if (!told) return;
    const {article} = store.get();
    const spans = ran ? spansOf(given, article.text) : String(given);
    if (typeof spans === "string")
      return result.replaceChildren(element("p", {}, `Not scored: ${spans}.`.replace("..", ".")));
    const label = which.value as Label;
    const found = spans.map((span): Mark => ({
      id: nameUuid(`rule ${label} ${span.start} ${span.end}`),
      label,
      ...span
    }));
    setOther(label, found);
    const {others} = store.get();
    const reference = ["key", "own-key", "parser"]
      .map((id) => others.find((other) => other.id === id))
      .find((other) => other !== undefined);
    if (!reference) return;
    const score = (marks: readonly Mark[]): MarkScore | undefined =>
      scoreMarks(article.text, reference.marking.marks, marks, [label])[0];
    const [mine, parser] = [
      score(found),
      reference.id === "parser" ? undefined : score(others.find(({id}) => id === "parser")?.marking.marks ?? [])
    ];
    if (!mine)
      return result.replaceChildren(
        element("p", {}, `Neither the rule nor ${reference.name} has ${label}s in this article.`)
      );
    const row = (name: string, {exact, words}: MarkScore): string[] => [
      name,
      ...[exact, words].flatMap(({precision, recall, f1}) => [precision, recall, f1].map((each) => figure(each)))
    ];
    result.replaceChildren(
      element("p", {}, verdict(reference, label, mine, parser)),
      table(
        `The rule, measured by ${reference.name}`,
        ["", "Same words: P", "R", "F1", "Word overlap: P", "R", "F1"],
        [row("Your rule", mine), ...(parser ? [row("The parser", parser)] : [])]
      ),
      element("p", {class: "small"}, explainPrf(mine.words, `words in ${label}s`, "your rule", reference.name)),
      element("p", {class: "small"}, "To see where it differs, choose “my rule” under Compare.")
    );
  }

  /** The rule's marks as those of one more annotator, for the comparison and the text. */
  function setOther(label: Label, marks: readonly Mark[]): void {
    const {article, others} = store.get();
    const before = others.find(({id}) => id === "rule")?.marking.marks;
    if (before && JSON.stringify(before) === JSON.stringify(marks)) return;
    const other: Other = {
      id: "rule",
      name: "my rule",
      marking: {
        article: article.id,
        annotator: `rule for ${label}s`,
        marks: [...marks].sort((a, b) => a.start - b.start),
        links: []
      }
    };
    store.set({others: [...others.filter(({id}) => id !== "rule"), other]});
  }

  return {
    box,
    show(now, before) {
      if (now.only !== null && now.only !== before?.only) which.value = now.only;
      if (before && now.article !== before.article) void provide();
      if (before && now.others !== before.others && now.others.some(({id}) => id !== "rule"))
        queueMicrotask(() => draw());
    }
  };
}

function verdict(reference: Other, label: Label, mine: MarkScore, parser: MarkScore | undefined): string {
  const by =
    reference.id === "key"
      ? "Measured by the answer key."
      : reference.id === "own-key"
        ? "Measured by the key you made under Adjudicate."
        : "Measured by the parser’s marks, as no key is given out: agreeing with it is not yet being right. Make a key of your own under Adjudicate.";
  if (!parser) return by;
  const [own, its] = [mine.words.f1, parser.words.f1];
  const ahead =
    own > its
      ? "Your rule is ahead of the parser"
      : own < its
        ? "The parser is ahead of your rule"
        : "Your rule and the parser are level";
  return `${by} ${ahead} on ${label}s: F1 by words ${figure(own)} and ${figure(its)}.`;
}
