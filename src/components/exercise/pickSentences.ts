import type {Span} from "../../extract/types.js";
import type {Place} from "../../exercises/types.js";
import type {ListedArticle} from "../../pages/read/articleFiles.js";
import type {LessonArticle} from "../../pages/lessons/lessonPage.js";
import {element} from "./element.js";
import {loadArticle} from "./loadArticle.js";
import {openSheet} from "./sheet.js";

export interface PickOptions {
  readonly articles: readonly ListedArticle[];
  /** How many sentences are wanted; more may be chosen. */
  readonly wanted: number;
  readonly picked: () => readonly Place[];
  readonly toggle: (place: Place) => void;
  /** The article to begin with. */
  readonly first: string | null;
}

/**
 * Opens the articles beside the exercise, their sentences to be chosen: a press chooses one or takes it away; with keys, arrows go from
 * sentence to sentence, Page Up and Page Down from paragraph to paragraph, Space chooses, Escape closes.
 */
export function pickSentences({articles, wanted, picked, toggle, first}: PickOptions): void {
  const count = element("p", {class: "pickfoot", role: "status"});
  const place = element("div", {class: "pickplace"});
  const find = element("input", {type: "search", autocomplete: "off", spellcheck: "false"});
  const choose = element("select", {}, ...articles.map(({id, label}) => element("option", {value: id}, label)));
  choose.value = articles.find(({id}) => id === first)?.id ?? articles[0]?.id ?? "";
  let current: ReturnType<typeof sentenceList> | null = null;

  const tell = (): void => {
    const n = picked().length;
    count.textContent = `${n} ${n === 1 ? "sentence" : "sentences"} chosen${wanted > 0 ? `, ${wanted} wanted` : ""}.`;
  };
  const show = async (): Promise<void> => {
    const wanted = choose.value;
    const article = await loadArticle(wanted).catch(() => null);
    if (choose.value !== wanted) return;
    if (!article) return place.replaceChildren("The article could not be loaded. Are you online? Choose it again.");
    current = sentenceList(
      article,
      (span) => picked().some((other) => samePlace(other, {article: article.id, ...span})),
      (span) => {
        toggle({article: article.id, ...span});
        tell();
      }
    );
    place.replaceChildren(current.box);
    find.value = "";
  };
  choose.addEventListener("change", () => void show());
  find.addEventListener("input", () => current?.find(find.value));
  find.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    current?.focus();
  });
  tell();
  openSheet(
    "Choose sentences",
    [
      element(
        "div",
        {class: "picktools"},
        element("label", {}, element("span", {}, "Article"), choose),
        element("label", {}, element("span", {}, "Find words"), find)
      ),
      place,
      count
    ],
    () => {}
  );
  void show().then(() => (current ?? choose).focus());
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.article === b.article && a.start === b.start && a.end === b.end;

function sentenceList(
  article: LessonArticle,
  isPicked: (span: Span) => boolean,
  press: (span: Span) => void
): {readonly box: HTMLElement; find(words: string): void; focus(): void} {
  const options: {readonly span: Span; readonly option: HTMLElement; readonly paragraph: number}[] = [];
  const box = element("div", {
    class: "picktext",
    role: "listbox",
    "aria-multiselectable": "true",
    "aria-label": `Sentences of ${article.outlet}`
  });
  for (const [k, [start, end, n]] of article.paragraphs.entries()) {
    const inside = article.sentences.filter(([from, to]) => from >= start && to <= end);
    const made = inside.map(([from, to]) => {
      const span = {start: from, end: to};
      const option = element(
        "span",
        {class: "pick", role: "option", tabindex: "-1", "aria-selected": String(isPicked(span))},
        article.text.slice(from, to)
      );
      options.push({span, option, paragraph: k});
      return option;
    });
    if (made.length === 0) continue;
    const number = element("span", {class: "pn", "aria-hidden": "true"}, n === null ? "" : String(n));
    const named = n === null ? "Note" : `Paragraph ${n}`;
    box.append(
      element(
        "div",
        {class: "pickpara", role: "group", "aria-label": named, dir: "auto"},
        number,
        ...made.flatMap((option, i) => (i === 0 ? [option] : [" ", option]))
      )
    );
  }
  let current = Math.max(
    0,
    options.findIndex(({span}) => isPicked(span))
  );
  const go = (to: number): void => {
    options[current]?.option.setAttribute("tabindex", "-1");
    current = Math.max(0, Math.min(options.length - 1, to));
    const option = options[current]?.option;
    option?.setAttribute("tabindex", "0");
    option?.focus({preventScroll: true});
    option?.scrollIntoView({block: "nearest"});
  };
  const take = (i: number): void => {
    const {span, option} = options[i]!;
    press(span);
    option.setAttribute("aria-selected", String(isPicked(span)));
  };
  box.addEventListener("click", ({target}) => {
    const i = options.findIndex(({option}) => option === target);
    if (i < 0) return;
    go(i);
    take(i);
  });
  box.addEventListener("keydown", (event) => {
    const here = options[current]?.paragraph ?? 0;
    const moves: Record<string, () => number> = {
      ArrowDown: () => current + 1,
      ArrowRight: () => current + 1,
      ArrowUp: () => current - 1,
      ArrowLeft: () => current - 1,
      PageDown: () => options.findIndex(({paragraph}) => paragraph > here),
      PageUp: () => options.findIndex(({paragraph}) => paragraph >= here - 1),
      Home: () => 0,
      End: () => options.length - 1
    };
    const move = moves[event.key];
    if (move) {
      const to = move();
      go(to < 0 ? options.length - 1 : to);
    } else if (event.key === " " || event.key === "Enter") take(current);
    else return;
    event.preventDefault();
  });
  options[current]?.option.setAttribute("tabindex", "0");
  return {
    box,
    find(words) {
      const wanted = words.trim().toLowerCase();
      const hits = options.filter(({option}) => wanted !== "" && option.textContent!.toLowerCase().includes(wanted));
      for (const {option} of options)
        option.classList.toggle(
          "hit",
          hits.some((hit) => hit.option === option)
        );
      hits[0]?.option.scrollIntoView({block: "center"});
      const at = options.indexOf(hits[0]!);
      if (at < 0) return;
      options[current]?.option.setAttribute("tabindex", "-1");
      current = at;
      hits[0]!.option.setAttribute("tabindex", "0");
    },
    focus: () => go(current)
  };
}
