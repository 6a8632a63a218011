import {mergeMarks} from "../../annotation/edit/mergeMarks.js";
import {readMarkFile} from "../../annotation/readMarkFile.js";
import {byHand} from "../../annotation/byHand.js";
import type {Mark, Marking} from "../../annotation/types.js";
import {writeAnnotations} from "../../annotation/w3c/writeAnnotations.js";
import {button, element} from "../exercise/element.js";
import {keepPerson, readPerson} from "../exercise/workStore.js";
import {save} from "../liveCell/saveFile.js";
import {compare, prepare, type Comparison} from "./compute.js";
import {figuresOf} from "./figures.js";
import type {MarkState, Other, Store} from "./state.js";
import {tellMarks} from "./tellMarks.js";
import {randomId} from "../randomId.js";

/** The most marks of others that are drawn and counted at once. */
const mostMarks = 20_000;
/** Disagreements listed before “More rows”. */
const listed = 30;

/**
 * With whom the reader's marks are compared, and what comes of it. Figures are made a moment after the last change, so that marking stays
 * quick while they are shown.
 */
export function comparePanel(
  store: Store,
  show: (span: {readonly start: number; readonly end: number}) => void
): {readonly box: HTMLElement; readonly show: (now: MarkState, before: MarkState | null) => void} {
  const said = element("p", {class: "small", role: "status"});
  const who = element("fieldset", {class: "who"});
  const results = element("div", {class: "results"});
  const input = element("input", {
    type: "file",
    multiple: true,
    accept: ".json,.jsonld,.tsv,.ann,application/json",
    id: "mark-files"
  });
  const drop = element(
    "div",
    {class: "drop"},
    element(
      "label",
      {for: "mark-files"},
      "Files of marks: classmates’, or those of INCEpTION (UIMA CAS JSON, WebAnno TSV), Label Studio and brat"
    ),
    input
  );
  input.addEventListener("change", () => void take([...(input.files ?? [])]).then(() => (input.value = "")));
  drop.addEventListener("dragover", (event) => event.preventDefault());
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    void take([...(event.dataTransfer?.files ?? [])]);
  });
  const name = element("input", {type: "text", name: "name", autocomplete: "name", maxlength: "80"});
  void readPerson().then((person) => (name.value ||= person.name));
  name.addEventListener(
    "change",
    () => void readPerson().then((person) => keepPerson({...person, name: name.value.trim()}))
  );
  const out = button("export", "Export marks", () => {
    const {article, history} = store.get();
    const text = writeAnnotations({...history.present, annotator: name.value.trim()}, {text: article.text});
    save(text, `marks-${article.id}-${fileName(name.value)}.jsonld`, "application/ld+json");
  });
  const box = element(
    "div",
    {class: "markcompare"},
    element("div", {class: "markwho"}, element("label", {}, "Your name, for the file", name), out),
    drop,
    who,
    said,
    results
  );

  async function take(files: readonly File[]): Promise<void> {
    const messages: string[] = [];
    for (const file of files.slice(0, 60)) messages.push(`${file.name}: ${await takeFile(file)}`);
    said.textContent = messages.join(" ");
  }

  async function takeFile(file: File): Promise<string> {
    if (file.size > 64_000_000) return "larger than 64 MB; split it by article.";
    const {article, others, compared, below} = store.get();
    const read = readMarkFile(await file.text(), [article]);
    if (!read.ok) return read.reason;
    const all = read.markings.map(byHand);
    const here = all.filter(({marks}) => marks.length > 0);
    const apart = marksIn(read.markings) - marksIn(all);
    const many = marksIn([...here, ...others.map(({marking}) => marking)]);
    if (many > mostMarks)
      return `with it there would be ${many.toLocaleString("en")} marks; up to ${mostMarks.toLocaleString("en")} can be compared.`;
    const next = others.reduce((most, {id}) => Math.max(most, Number(/^file (\d+)$/.exec(id)?.[1] ?? 0)), 0);
    const added = here.map((marking, i): Other => {
      const called = marking.annotator || file.name.replace(/\.\w+$/, "").slice(0, 60);
      return {id: `file ${next + i + 1}`, name: called, marking: {...marking, annotator: called}};
    });
    if (added.length > 0)
      store.set({
        others: [...others, ...added],
        compared: [...compared, ...added.map(({id}) => id)],
        below: below ?? added[0]!.id
      });
    const lost = read.orphans.slice(0, 20).map(({label, exact}) => `${label} “${exact.slice(0, 60)}”`);
    return [
      `${marksIn(here)} marks of ${here.length === 1 ? `${added[0]!.name}` : `${here.length} annotators`}.`,
      apart > 0 ? `${apart} are of events, figures or persons, which are not marked here.` : "",
      read.moved > 0
        ? `${read.moved} stand elsewhere than the file says${read.alike > 0 ? `, ${read.alike} of them on words that differ a little` : ""}.`
        : "",
      read.orphans.length > 0 ? `${read.orphans.length} have no place in this article: ${lost.join("; ")}.` : "",
      ...read.notes,
      read.problems.length > 0
        ? `${read.problems.length} could not be read. ${read.problems.slice(0, 5).join(" ")}`
        : ""
    ]
      .filter(Boolean)
      .join(" ");
  }

  /** Someone else's marks come to the reader's own, as one step that can be taken back. */
  function takeOver(called: string, theirs: Marking): void {
    const {history, only} = store.get();
    store.edit((mine) => mergeMarks(mine, theirs, only, () => `urn:uuid:${randomId()}`));
    const added = store.get().history.present.marks.length - history.present.marks.length;
    said.textContent =
      added === 0
        ? `All that ${called} has marked is marked already.`
        : `${added} ${added === 1 ? "mark" : "marks"} of ${called} are among yours now. `;
    if (added > 0)
      said.append(
        button(
          "take-back",
          "Take that back",
          () => {
            store.undo();
            said.textContent = "Taken back.";
          },
          "quiet"
        )
      );
  }

  function drawWho({others, compared, below}: MarkState): void {
    const rows = others.map(({id, name: called, marking}) => {
      const check = element("input", {type: "checkbox", name: "compared", value: id, checked: compared.includes(id)});
      check.addEventListener("change", () => {
        const now = store.get();
        const next = check.checked ? [...now.compared, id] : now.compared.filter((each) => each !== id);
        store.set({compared: next, below: check.checked ? id : now.below === id ? (next[0] ?? null) : now.below});
      });
      const row = element(
        "div",
        {},
        element(
          "label",
          {},
          check,
          `${called.charAt(0).toUpperCase()}${called.slice(1)}`,
          element("span", {class: "ct"}, ` ${marking.marks.length} marks`)
        )
      );
      const over = button("take-over", "Take over", () => takeOver(called, marking), "quiet");
      over.setAttribute("aria-label", `Take over the marks of ${called}`);
      row.append(over);
      if (id.startsWith("file")) {
        const away = button(
          "forget",
          "Remove",
          () => {
            const now = store.get();
            const next = now.compared.filter((each) => each !== id);
            store.set({
              others: now.others.filter((each) => each.id !== id),
              compared: next,
              below: now.below === id ? (next[0] ?? null) : now.below
            });
          },
          "quiet"
        );
        away.setAttribute("aria-label", `Remove the marks of ${called}`);
        row.append(away);
      }
      return row;
    });
    const chosen = others.filter(({id}) => compared.includes(id));
    const select = element(
      "select",
      {name: "below"},
      ...[["", "nobody’s"], ...chosen.map(({id, name: called}) => [id, called])].map(([value, words]) =>
        element("option", {value: value!, selected: (below ?? "") === value}, words!)
      )
    );
    select.addEventListener("change", () => store.set({below: select.value || null}));
    who.replaceChildren(
      element("legend", {}, "Compare with"),
      ...rows,
      ...(chosen.length > 0 ? [element("label", {class: "below"}, "Below mine in the text", select)] : [])
    );
  }

  let most = listed;
  function drawResults(): void {
    const comparison = compare(store.get());
    if (!comparison) return results.replaceChildren();
    const open = [...results.querySelectorAll("details")].map((each) => each.open);
    results.replaceChildren(differences(comparison), ...figuresOf(comparison));
    [...results.querySelectorAll("details")].forEach((each, i) => (each.open = open[i] ?? false));
  }

  function differences({places, names: annotators}: Comparison): HTMLElement {
    const {disagreements, agreed} = places;
    const {article} = store.get();
    const words = (marks: readonly Mark[]): string => (marks.length === 0 ? "nothing" : tellMarks(marks, article.text));
    const rows = disagreements.slice(0, most).map((place) => {
      const sides = group(place.sides.map((side, i) => [annotators[i]!, words(side)] as const));
      const go = element(
        "button",
        {type: "button", name: "place", class: "place"},
        ...sides.map(([who, what]) => element("span", {}, element("b", {}, `${who}: `), what))
      );
      go.addEventListener("click", () => show(place));
      return element("li", {}, go);
    });
    const more = button("more", "More rows", () => {
      most += 100;
      drawResults();
    });
    return element(
      "div",
      {},
      element(
        "h3",
        {},
        disagreements.length === 0
          ? "No disagreements"
          : `${disagreements.length} ${disagreements.length === 1 ? "disagreement" : "disagreements"}`
      ),
      element(
        "p",
        {class: "small"},
        `${agreed.length} marks are the same for all. Blanks, quotation marks and stops at the ends do not count.`
      ),
      element("ol", {class: "places"}, ...rows),
      ...(disagreements.length > most ? [more] : [])
    );
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    box,
    show(now, before) {
      if (now.others !== before?.others || now.compared !== before.compared || now.below !== before.below) drawWho(now);
      const same =
        before &&
        now.history.present === before.history.present &&
        now.compared === before.compared &&
        now.only === before.only &&
        now.article === before.article;
      if (same && now.others === before.others) return;
      clearTimeout(timer);
      timer = setTimeout(() => void prepare(store.get).then((made) => made && drawResults()), 200);
    }
  };
}

const marksIn = (markings: readonly Marking[]): number => markings.reduce((sum, {marks}) => sum + marks.length, 0);

/** Annotators who have the same there, together. */
function group(sides: readonly (readonly [who: string, what: string])[]): [string, string][] {
  const by = new Map<string, string[]>();
  for (const [who, what] of sides) by.set(what, [...(by.get(what) ?? []), who]);
  return [...by].map(([what, who]) => [
    who.length > 4 ? `${who.slice(0, 3).join(", ")} and ${who.length - 3} more` : who.join(", "),
    what
  ]);
}

const fileName = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "me";
