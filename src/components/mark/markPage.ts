import {handLabelOf} from "../../annotation/labelOf.js";
import {labels, type Label} from "../../annotation/types.js";
import {unpackMarking} from "../../annotation/pack.js";
import type {ListedArticle} from "../../pages/read/articleFiles.js";
import type {LessonArticle} from "../../pages/lessons/lessonPage.js";
import type {Span} from "../../extract/types.js";
import {listArticles} from "../articleFile.js";
import {element} from "../exercise/element.js";
import {loadArticle} from "../exercise/loadArticle.js";
import {names, openActions} from "./actions.js";
import {adjudicatePanel} from "./adjudicatePanel.js";
import {beatPanel} from "./beatPanel.js";
import {chosenCard} from "./chosenCard.js";
import {comparePanel} from "./comparePanel.js";
import {followHands} from "./hands.js";
import {keepMarks, onOtherTab, openMarks, type KeptMarks} from "./keep.js";
import {loadMarking} from "./loadMarking.js";
import {markList} from "./markList.js";
import {markText} from "./markText.js";
import {partsBar} from "./partsBar.js";
import {openedArticle, openState, type MarkState, type Other} from "./state.js";
import {toolBar} from "./toolBar.js";
import {randomId} from "../randomId.js";

/** Milliseconds after a change at which it is kept. */
const pause = 150;

/** Words of an article that the page opens with, unless another is asked for: a book is not what a reader begins with. */
const enough = 5000;

/** Makes the page for marking live: `#mark` with the guideline in it, which stands there without script too. */
export async function openMarkPage(root: HTMLElement): Promise<void> {
  const articles = await listArticles();
  const asked = new URLSearchParams(location.search);
  const first =
    articles.find(({id}) => id === asked.get("article")) ?? articles.find(({words}) => words <= enough) ?? articles[0];
  if (!first) return;
  const others = async (article: LessonArticle, kept: KeptMarks): Promise<Other[]> => {
    const data = await loadMarking(article.id);
    return [
      ...(data ? [{id: "parser", name: "the parser", marking: unpackMarking(article.id, data.parser)}] : []),
      ...(data?.key ? [{id: "key", name: "the answer key", marking: unpackMarking(article.id, data.key)}] : []),
      ...(kept.ownKey ? [{id: "own-key", name: "my own key", marking: kept.ownKey}] : []),
      ...kept.files.map((marking, i) => ({id: `file ${i + 1}`, name: marking.annotator || `file ${i + 1}`, marking}))
    ];
  };
  const opened = async (id: string, only: Label | null): Promise<MarkState> => {
    const article = await loadArticle(id);
    if (!article) throw new Error(`there is no article ${id}`);
    const kept = await openMarks(article);
    tell(
      kept.orphans.length > 0 || kept.moved > 0
        ? `The article has changed since you marked it. ${kept.moved} marks were found again elsewhere; ${kept.orphans.length} were not: ${kept.orphans.map(({label, exact}) => `${label} “${exact}”`).join("; ")}`
        : ""
    );
    return {
      ...openedArticle(article, kept.marking, only),
      others: await others(article, kept),
      decisions: kept.decisions
    };
  };
  const notice = element("p", {class: "small marknotice", role: "status"});
  const tell = (words: string): void => {
    notice.textContent = words;
    notice.hidden = words === "";
  };
  const begun = await opened(first.id, handLabelOf(asked.get("label")));
  const store = openState(inPart(begun, Number(asked.get("part")) - 1));
  const status = element("p", {class: "marksaid", role: "status"});
  const actions = openActions(
    store,
    (words) => (status.textContent = words),
    () => `urn:uuid:${randomId()}`
  );
  const [text, bar, card, list] = [markText(), toolBar(actions), chosenCard(actions), markList(actions, store.get)];
  const hands = followHands(text.box, store, actions);
  const [above, below] = (["above", "below"] as const).map((where) =>
    partsBar(store, where, () => {
      text.box.focus({preventScroll: true});
      above!.box.scrollIntoView({block: "start"});
    })
  );
  const goTo = (place: Span): void => {
    store.set({place: {start: place.start, end: place.end}, chosen: null, pending: null});
    text.box.querySelector(".mkplace")?.scrollIntoView({block: "center"});
  };
  const panels = [comparePanel(store, goTo), adjudicatePanel(store, goTo), beatPanel(store)];
  for (const [i, id] of ["compare-marks", "adjudicate", "beat"].entries())
    document.querySelector(`[data-panel="${id}"]`)?.replaceChildren(panels[i]!.box);
  root.querySelector(".markneeds")?.remove();
  for (const section of root.querySelectorAll<HTMLDetailsElement>(".guideline details")) {
    const label = handLabelOf(section.dataset["label"]);
    if (!label) continue;
    section.open = label === (store.get().only ?? "quote");
    const link = element(
      "button",
      {type: "button", class: "linklike"},
      `Ten minutes: mark ${names[label].toLowerCase()}s only`
    );
    link.addEventListener("click", () => void change(store.get().article.id, label));
    section.append(element("p", {class: "small"}, link));
  }
  const side = root.querySelector<HTMLElement>(".markside")!;
  side.prepend(card.box, list.box);
  root
    .querySelector(".markmain")!
    .replaceChildren(taskBar(articles, store.get(), change), notice, above!.box, bar.box, status, text.box, below!.box);

  // On a phone the tools lie over the page: they go while the text is out of sight.
  new IntersectionObserver(([seen]) => root.classList.toggle("away", !seen!.isIntersecting)).observe(text.box);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let saved: unknown = null;
  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const {article, history, others, decisions} = store.get();
    const files = others.filter(({id}) => id.startsWith("file")).map(({marking}) => marking);
    const ownKey = others.find(({id}) => id === "own-key")?.marking ?? null;
    void keepMarks(article, {marking: history.present, files, decisions, ownKey}).catch(() =>
      tell("The device has no room left: these marks last as long as this page. Export them to keep them.")
    );
  };
  store.listen((state, before) => {
    text.show(state);
    bar.show(state);
    card.show(state);
    hands.shown();
    above!.show(state, before);
    below!.show(state, before);
    if (state.chosen !== before?.chosen || state.part !== before.part) showMark(text.box);
    if (before && state.part !== before.part) tellAddress(state);
    text.box.classList.toggle("beside", state.below !== null);
    for (const panel of panels) panel.show(state, before);
    if (
      state.history !== before?.history ||
      state.article !== before.article ||
      state.only !== before.only ||
      state.part !== before.part
    )
      list.show();
    const now = [state.history.present, state.others, state.decisions];
    if (before && state.article === before.article && now.some((each, i) => each !== (saved as unknown[])[i]))
      timer ??= setTimeout(keep, pause);
    saved = now;
  });
  addEventListener("pagehide", () => timer !== undefined && keep());
  void onOtherTab(async (id) => {
    const {article, only} = store.get();
    if (id !== article.id || timer !== undefined) return;
    const next = await opened(id, only);
    const now = store.get();
    // What was marked here meanwhile is kept next, and counts.
    if (now.article === article && now.only === only && timer === undefined)
      store.set({...next, article, parts: now.parts, part: now.part, cursor: now.cursor});
  });

  let turns = 0;
  async function change(article: string, only: Label | null): Promise<void> {
    if (timer !== undefined) keep();
    const turn = ++turns;
    const next = await opened(article, only).catch(() => null);
    // Another was chosen while this one was on its way.
    if (turn !== turns) return;
    if (!next) {
      tell("The article could not be loaded. Are you online? Choose it again.");
      root.querySelector<HTMLSelectElement>("select[name=article]")!.value = store.get().article.id;
      return;
    }
    store.set(next);
    root.querySelector<HTMLSelectElement>("select[name=label]")!.value = only ?? "";
    for (const section of root.querySelectorAll<HTMLDetailsElement>(".guideline details"))
      if (only !== null) section.open = section.dataset["label"] === only;
    tellAddress(store.get());
  }
}

/** A long article may be opened at a later part. */
function inPart(state: MarkState, part: number): MarkState {
  const found = state.parts[part];
  return found ? {...state, part, cursor: found.start} : state;
}

/** Brings the chosen mark into sight, where none of it is. */
function showMark(box: HTMLElement): void {
  const pieces = [...box.querySelectorAll(".mk.on")];
  const seen = pieces
    .flatMap((piece) => [...piece.getClientRects()])
    .some(({top, bottom}) => bottom > 0 && top < innerHeight);
  if (!seen) pieces[0]?.scrollIntoView({block: "center"});
}

/** The address names the task, so that it can be given to others. One file opened from a disk has one address only. */
function tellAddress({article, only, part}: MarkState): void {
  if (location.protocol === "file:") return;
  const address = new URL(location.href);
  address.searchParams.set("article", article.id);
  if (part === 0) address.searchParams.delete("part");
  else address.searchParams.set("part", String(part + 1));
  if (only === null) address.searchParams.delete("label");
  else address.searchParams.set("label", only);
  history.replaceState(null, "", address);
}

/** Which article, and which labels: all, or the one that a task asks for. */
function taskBar(
  articles: readonly ListedArticle[],
  {article, only}: MarkState,
  change: (article: string, only: Label | null) => Promise<void>
): HTMLElement {
  const options = (list: readonly (readonly [value: string, words: string])[], chosen: string) =>
    list.map(([value, words]) => element("option", {value, selected: value === chosen}, words));
  const which = element(
    "select",
    {name: "article"},
    ...options(
      articles.map(({id, label}) => [id, label] as const),
      article.id
    )
  );
  const what = element(
    "select",
    {name: "label"},
    ...options(
      [["", "All five labels"], ...labels.map((label) => [label, `${names[label]}s only`] as const)],
      only ?? ""
    )
  );
  const changed = (): void => void change(which.value, handLabelOf(what.value));
  which.addEventListener("change", changed);
  what.addEventListener("change", changed);
  return element(
    "div",
    {class: "marktask"},
    element("label", {}, "Article", which),
    element("label", {}, "Task", what)
  );
}
