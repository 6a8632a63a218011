import type {Place, TextPart} from "../../exercises/types.js";
import type {ListedArticle} from "../../pages/read/articleFiles.js";
import type {LessonArticle} from "../../pages/lessons/lessonPage.js";
import {addressOn} from "../address.js";
import {button, element} from "./element.js";
import type {Input} from "./input.js";
import {loadArticle} from "./loadArticle.js";
import {pickSentences, samePlace} from "./pickSentences.js";

/** A field for the text, with its words counted, and the sentences that hold it up, chosen in the articles. */
export function textInput(
  part: TextPart,
  box: HTMLElement,
  articles: readonly ListedArticle[],
  onChange: () => void
): Input {
  const field = box.querySelector("textarea")!;
  let citations: readonly Place[] = [];
  let drawing: Promise<void> = Promise.resolve();
  const cited = element("ul", {class: "marks cites"});
  const note = box.querySelector("p")!;
  const asked = note.textContent!.trim();
  const count = (): void => {
    const words = field.value.trim().split(/\s+/).filter(Boolean).length;
    note.textContent = words === 0 ? asked : `${asked} You have ${words}.`;
  };
  count();
  field.addEventListener("input", () => {
    count();
    onChange();
  });
  const change = (next: readonly Place[]): void => {
    citations = next;
    drawing = draw();
    onChange();
  };
  const toggle = (place: Place): void =>
    change(
      citations.some((other) => samePlace(other, place))
        ? citations.filter((other) => !samePlace(other, place))
        : [...citations, place]
    );
  const choose = button("choose", "Choose in the reader", () =>
    pickSentences({
      articles,
      wanted: part.citations,
      picked: () => citations,
      toggle,
      first: citations.at(-1)?.article ?? spokenOf()
    })
  );
  /** The first article that the task speaks of. */
  const spokenOf = (): string | null => {
    const task = box.closest(".exercise")?.querySelector(".task")?.textContent ?? "";
    return articles.find(({outlet}) => task.includes(outlet))?.id ?? null;
  };
  /** The sentences with their words, once their articles are here. */
  const draw = async (): Promise<void> => {
    const drawn = citations;
    const ids = [...new Set(drawn.map(({article}) => article))];
    const texts = await Promise.all(ids.map((id) => loadArticle(id).catch(() => null)));
    // What was chosen in the meantime is drawn by itself.
    if (drawn !== citations) return;
    cited.replaceChildren(
      ...drawn.map((place) => {
        const article = texts[ids.indexOf(place.article)] ?? null;
        const words = article?.text.slice(place.start, place.end) || "This sentence is not in the articles here.";
        const {label, hash} = nameOf(place, article);
        const chip = element("a", {class: "cite", href: readerUrl(place.article, hash)}, label);
        const away = button(
          "uncite",
          "Take away",
          () => {
            toggle(place);
            void drawing.then(() => (cited.querySelector<HTMLElement>("button[name=uncite]") ?? choose).focus());
          },
          "quiet"
        );
        away.setAttribute("aria-label", `Take away: ${label}`);
        return element("li", {}, chip, element("span", {class: "cited", dir: "auto"}, words), away);
      })
    );
  };
  if (part.citations > 0) box.append(cited, choose);
  return {
    get: () =>
      field.value.trim() === "" && citations.length === 0
        ? null
        : {kind: "text", text: field.value, citations: [...citations]},
    set(answer) {
      field.value = answer?.kind === "text" ? answer.text : "";
      citations = answer?.kind === "text" ? answer.citations : [];
      count();
      drawing = draw();
    }
  };
}

/** “Reuters 13” by the quotes in it, as they are numbered everywhere; else by the paragraph. */
function nameOf(
  {start, end, article: id}: Place,
  article: LessonArticle | null
): {readonly label: string; readonly hash: string} {
  if (!article) return {label: id, hash: ""};
  const touching = article.quotes.filter(([from, to]) => from < end && to > start).map(([, , n]) => n);
  if (touching.length > 0) return {label: `${article.outlet} ${touching.join(", ")}`, hash: `#q${touching[0]}`};
  const n = article.paragraphs.find(([from, to]) => from <= start && to >= end)?.[2] ?? null;
  return n === null
    ? {label: `${article.outlet}, note`, hash: ""}
    : {label: `${article.outlet}, paragraph ${n}`, hash: `#p${n}`};
}

/** Modules lie in `_import/components/exercise/` of the site. */
const readerUrl = (article: string, hash: string): string =>
  addressOn(`read/${encodeURIComponent(article)}`, hash, new URL("../../../", import.meta.url).href);
