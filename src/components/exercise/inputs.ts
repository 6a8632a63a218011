import type {Span} from "../../extract/types.js";
import type {
  Answer,
  ChoicePart,
  MarkPart,
  NumberPart,
  OrderPart,
  Part,
  Place,
  TextPart
} from "../../exercises/types.js";
import type {LessonArticle} from "../../pages/lessonPage.js";
import {markableArticle, pickableArticle, selectedSpan} from "./articleView.js";
import {codeInput} from "./codeInput.js";
import {button, element} from "./element.js";

/** Where a reader answers one part. */
export interface Input {
  /** The answer as it stands; null where nothing has been answered. */
  get(): Answer | null;
  set(answer: Answer | null): void;
}

/** Brings the fieldset of a part to life. */
export function openInput(
  part: Part,
  box: HTMLElement,
  articles: readonly LessonArticle[],
  onChange: () => void
): Input {
  switch (part.kind) {
    case "choice":
      return choiceInput(part, box, onChange);
    case "number":
      return numberInput(part, box, onChange);
    case "order":
      return orderInput(part, box, onChange);
    case "mark":
      return markInput(part, box, articles, onChange);
    case "text":
      return textInput(part, box, articles, onChange);
    case "code":
      return codeInput(part, box, onChange);
  }
}

function choiceInput(part: ChoicePart, box: HTMLElement, onChange: () => void): Input {
  const options = [...box.querySelectorAll<HTMLInputElement>("input")];
  box.addEventListener("change", () => {
    for (const remark of box.querySelectorAll(".remark")) remark.textContent = "";
    for (const option of box.querySelectorAll(".option")) option.classList.remove("said");
    onChange();
  });
  return {
    get() {
      const chosen = options.flatMap((option, i) => (option.checked ? [i] : []));
      return chosen.length === 0 ? null : {kind: "choice", chosen};
    },
    set: (answer) =>
      options.forEach((option, i) => (option.checked = answer?.kind === "choice" && answer.chosen.includes(i)))
  };
}

function numberInput(_part: NumberPart, box: HTMLElement, onChange: () => void): Input {
  const field = box.querySelector("input")!;
  field.addEventListener("input", onChange);
  return {
    get: () => (field.value.trim() === "" ? null : {kind: "number", value: field.value}),
    set: (answer) => void (field.value = answer?.kind === "number" ? answer.value : "")
  };
}

function orderInput(part: OrderPart, box: HTMLElement, onChange: () => void): Input {
  const list = box.querySelector("ol")!;
  let order = part.items.map((_, i) => i);
  let touched = false;
  const move = (from: number, to: number, name: string): void => {
    order.splice(to, 0, ...order.splice(from, 1));
    touched = true;
    draw();
    list.children[to]!.querySelector<HTMLButtonElement>(
      `button[name=${name}]:not(:disabled), button:not(:disabled)`
    )?.focus();
    onChange();
  };
  const draw = (): void =>
    list.replaceChildren(
      ...order.map((item, i) => {
        const words = part.items[item]!;
        const [up, down] = [
          button("up", "Up", () => move(i, i - 1, "up")),
          button("down", "Down", () => move(i, i + 1, "down"))
        ];
        up.disabled = i === 0;
        down.disabled = i === order.length - 1;
        up.setAttribute("aria-label", `Up: ${words}`);
        down.setAttribute("aria-label", `Down: ${words}`);
        return element("li", {}, element("span", {}, words), up, down);
      })
    );
  draw();
  return {
    get: () => (touched ? {kind: "order", order} : null),
    set(answer) {
      const given = answer?.kind === "order" ? answer.order : null;
      const fits =
        given !== null &&
        [...given].sort((a, b) => a - b).every((item, i) => item === i) &&
        given.length === part.items.length;
      order = fits ? [...given] : part.items.map((_, i) => i);
      touched = fits;
      draw();
    }
  };
}

function markInput(part: MarkPart, box: HTMLElement, articles: readonly LessonArticle[], onChange: () => void): Input {
  const article = articles.find(({id}) => id === part.article);
  if (!article) return {get: () => null, set: () => {}};
  let marks: Span[] = [];
  const list = element("ul", {class: "marks"});
  const add = (span: Span): void => {
    if (!marks.some(({start, end}) => start === span.start && end === span.end)) marks.push(span);
    getSelection()?.removeAllRanges();
    draw();
    onChange();
  };
  const view = markableArticle(article, add);
  const mark = button("mark", "Mark", () => {
    const span = selectedSpan(view.box);
    if (span) add(span);
  });
  // A press on the button must not take the selection away.
  mark.addEventListener("pointerdown", (event) => event.preventDefault());
  const draw = (): void => {
    marks.sort((a, b) => a.start - b.start);
    view.show(marks);
    list.replaceChildren(
      ...marks.map((span) => {
        const words = article.text.slice(span.start, span.end);
        const away = button(
          "unmark",
          "Take away",
          () => {
            marks = marks.filter((other) => other !== span);
            draw();
            mark.focus();
            onChange();
          },
          "quiet"
        );
        away.setAttribute("aria-label", `Take away: ${words.slice(0, 60)}`);
        return element("li", {}, element("span", {}, words), away);
      })
    );
  };
  const note = `Select words in ${article.outlet}, then press Mark. With keys: arrows, Shift with arrows, Enter.`;
  box.querySelector("p")!.replaceWith(element("p", {class: "small"}, note), view.box, mark, list);
  draw();
  return {
    get: () => (marks.length === 0 ? null : {kind: "mark", marks: [...marks]}),
    set(answer) {
      marks = answer?.kind === "mark" ? answer.marks.filter(({end}) => end <= article.text.length) : [];
      draw();
    }
  };
}

function textInput(part: TextPart, box: HTMLElement, articles: readonly LessonArticle[], onChange: () => void): Input {
  const field = box.querySelector("textarea")!;
  let citations: Place[] = [];
  field.addEventListener("input", onChange);
  const cited = element("ul", {class: "marks"});
  const pickers = element("div");
  const same = (a: Place, b: Place): boolean => a.article === b.article && a.start === b.start && a.end === b.end;
  const drawCited = (): void =>
    cited.replaceChildren(
      ...citations.map((place) => {
        const article = articles.find(({id}) => id === place.article);
        const words = article?.text.slice(place.start, place.end) ?? "";
        const away = button(
          "uncite",
          "Take away",
          () => {
            citations = citations.filter((other) => other !== place);
            draw();
            onChange();
          },
          "quiet"
        );
        away.setAttribute("aria-label", `Take away: ${words.slice(0, 60)}`);
        return element("li", {}, element("span", {}, `${article?.outlet ?? place.article}: ${words}`), away);
      })
    );
  const drawPickers = (): void =>
    pickers.replaceChildren(
      ...articles.map((article) => {
        const place = (span: Span): Place => ({article: article.id, ...span});
        const view = pickableArticle(
          article,
          (span) => citations.some((other) => same(other, place(span))),
          (span) => {
            const known = citations.find((other) => same(other, place(span)));
            citations = known ? citations.filter((other) => other !== known) : [...citations, place(span)];
            drawCited();
            onChange();
          }
        );
        const open =
          pickers.querySelector<HTMLDetailsElement>(`[data-article="${CSS.escape(article.id)}"]`)?.open ?? false;
        return element(
          "details",
          {"data-article": article.id, class: "picker", open},
          element("summary", {}, `Cite sentences of ${article.outlet}`),
          view
        );
      })
    );
  const draw = (): void => {
    drawCited();
    drawPickers();
  };
  if (part.citations > 0) box.append(cited, pickers);
  draw();
  return {
    get: () =>
      field.value.trim() === "" && citations.length === 0 ? null : {kind: "text", text: field.value, citations},
    set(answer) {
      field.value = answer?.kind === "text" ? answer.text : "";
      citations = answer?.kind === "text" ? [...answer.citations] : [];
      draw();
    }
  };
}
