import {adjudicated, nameOf, type Choice} from "../../annotation/edit/adjudicate.js";
import type {Mark, Marking} from "../../annotation/types.js";
import {writeAnnotations} from "../../annotation/w3c/writeAnnotations.js";
import {button, element} from "../exercise/element.js";
import {save} from "../liveCell/saveFile.js";
import {compare, prepare, type Comparison} from "./compute.js";
import type {MarkState, Store} from "./state.js";
import {tellMarks} from "./tellMarks.js";

/**
 * Walks through the disagreements of those compared and lets the reader decide each, by press or by keys: 1, 2, 3 … choose, n and p go on
 * and back. What all agree on is in the key already.
 */
export function adjudicatePanel(
  store: Store,
  show: (span: {readonly start: number; readonly end: number}) => void
): {readonly box: HTMLElement; readonly show: (now: MarkState, before: MarkState | null) => void} {
  const box = element("div", {class: "adjudicate"});
  let comparison: Comparison | null = null;
  let at = 0;

  const decide = (choice: Choice): void => {
    const place = comparison?.places.disagreements[at];
    if (!place) return;
    store.set({decisions: {...store.get().decisions, [nameOf(place)]: choice}});
    const {disagreements} = comparison!.places;
    const {decisions} = store.get();
    const rest = [...disagreements.keys()].filter((i) => decisions[nameOf(disagreements[i]!)] === undefined);
    if (rest.length > 0) go(rest.find((i) => i > at) ?? rest[0]!);
    else draw();
  };
  const go = (to: number): void => {
    const {disagreements} = comparison!.places;
    at = (to + disagreements.length) % Math.max(1, disagreements.length);
    const place = disagreements[at];
    if (place) show(place);
    draw();
    box.querySelector<HTMLElement>(".choices button")?.focus({preventScroll: true});
  };
  box.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const choice = box.querySelectorAll<HTMLButtonElement>(".choices button")["123456789".indexOf(event.key)];
    if (choice && "123456789".includes(event.key)) choice.click();
    else if (event.key === "n" || event.key === "p") go(at + (event.key === "n" ? 1 : -1));
    else return;
    event.preventDefault();
  });

  function keyNow(): {readonly key: Marking; readonly undecided: number} {
    const {article, history, decisions} = store.get();
    const annotators = [history.present, ...comparison!.others.map(({marking}) => marking)];
    return adjudicated(article.id, annotators, comparison!.places.agreed, comparison!.places.disagreements, decisions);
  }

  function draw(): void {
    comparison = compare(store.get());
    if (!comparison)
      return box.replaceChildren(
        element(
          "p",
          {class: "small"},
          "Choose above with whom you compare; then each place where you differ can be decided here."
        )
      );
    const {disagreements} = comparison.places;
    const {article, decisions} = store.get();
    const {key, undecided} = keyNow();
    at = Math.min(at, Math.max(0, disagreements.length - 1));
    const place = disagreements[at];
    const line = `${disagreements.length - undecided} of ${disagreements.length} decided; the key has ${key.marks.length} marks so far.`;
    const release = element("input", {type: "checkbox", name: "release"});
    const finish = element(
      "div",
      {class: "finish"},
      button("export-key", "Export the key", () => {
        const text = writeAnnotations(keyNow().key, {text: article.text, released: release.checked});
        save(text, `${article.id}.jsonld`, "application/ld+json");
      }),
      button("use-key", "Use it as my key", () => useKey(keyNow().key)),
      element("label", {class: "small"}, release, "Students may see it (answers: released)")
    );
    box.replaceChildren(
      element("p", {class: "small", role: "status"}, line),
      ...(place ? [choices(place.sides, decisions[nameOf(place)])] : []),
      finish
    );

    function choices(sides: readonly (readonly Mark[])[], decided: Choice | undefined): HTMLElement {
      const versions = new Map<string, {side: number; who: string[]}>();
      for (const [i, side] of sides.entries()) {
        const what = tellMarks(side, article.text);
        const known = versions.get(what);
        if (known) known.who.push(comparison!.names[i]!);
        else versions.set(what, {side: i, who: [comparison!.names[i]!]});
      }
      if (!versions.has("")) versions.set("", {side: -1, who: []});
      const buttons = [...versions].map(([what, {side, who}], i) => {
        const choice: Choice = what === "" ? "none" : {side};
        const pressed = JSON.stringify(decided) === JSON.stringify(choice);
        const each = element(
          "button",
          {type: "button", class: "btn", "aria-pressed": String(pressed)},
          element("kbd", {}, String(i + 1)),
          element(
            "span",
            {},
            what === "" ? "No mark here" : `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
            element("small", {}, who.length > 0 ? ` ${who.join(", ")}` : "")
          )
        );
        each.addEventListener("click", () => decide(choice));
        return each;
      });
      return element(
        "section",
        {"aria-label": `Disagreement ${at + 1} of ${disagreements.length}`},
        element(
          "p",
          {},
          element("b", {}, `Disagreement ${at + 1} of ${disagreements.length}`),
          " ",
          element("q", {dir: "auto"}, around(article.text, disagreements[at]!))
        ),
        element("div", {class: "choices"}, ...buttons),
        element(
          "div",
          {class: "acts"},
          button("previous", "Previous", () => go(at - 1)),
          button("next", "Next", () => go(at + 1))
        )
      );
    }
  }

  function useKey(key: Marking): void {
    const {others} = store.get();
    const own = {id: "own-key", name: "my own key", marking: {...key, annotator: ""}};
    store.set({others: [...others.filter(({id}) => id !== own.id), own]});
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    box,
    show(now, before) {
      const same =
        before &&
        now.history.present === before.history.present &&
        now.compared === before.compared &&
        now.others === before.others &&
        now.only === before.only &&
        now.article === before.article;
      if (same) return;
      if (now.article !== before?.article) at = 0;
      clearTimeout(timer);
      timer = setTimeout(() => void prepare(store.get).then((made) => made && draw()), 250);
    }
  };
}

/** The words of a disagreement with some before and after them. */
function around(text: string, {start, end}: {readonly start: number; readonly end: number}): string {
  const from = text.lastIndexOf(" ", Math.max(0, start - 40)) + 1;
  const to = text.indexOf(" ", Math.min(text.length, end + 40));
  return `${from > 0 ? "… " : ""}${text.slice(from, to < 0 ? text.length : to)}${to < 0 ? "" : " …"}`.replace(
    /\s+/g,
    " "
  );
}
