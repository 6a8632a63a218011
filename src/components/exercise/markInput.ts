import type {LessonArticle} from "../../pages/lessons/lessonPage.js";
import {button, element} from "./element.js";
import type {Input} from "./input.js";
import {openSheet} from "./sheet.js";
import {wordMarker} from "./wordMarker.js";

/** The article to mark, and below it the marks as a list. On a phone the article can be opened over the whole screen. */
export function markInput(box: HTMLElement, article: LessonArticle | null, onChange: () => void): Input {
  if (!article) return {get: () => null, set: () => {}};
  const list = element("ul", {class: "marks"});
  const marker = wordMarker(article, () => {
    draw();
    onChange();
  });
  const large = button("large", "Mark on the whole screen", () => {
    const here = element("div");
    marker.box.replaceWith(here);
    openSheet(`Mark in ${article.outlet}`, [marker.box], () => here.replaceWith(marker.box));
  });
  const draw = (): void =>
    list.replaceChildren(
      ...marker.marks().map((mark) => {
        const words = article.text.slice(mark.start, mark.end);
        const [adjust, away] = [
          button("adjust", "Adjust", () => marker.choose(mark), "quiet"),
          button(
            "unmark",
            "Take away",
            () => {
              marker.remove(mark);
              list.querySelector<HTMLElement>("button[name=unmark]")?.focus();
            },
            "quiet"
          )
        ];
        for (const act of [adjust, away]) act.setAttribute("aria-label", `${act.textContent}: ${words.slice(0, 60)}`);
        return element("li", {}, element("span", {dir: "auto"}, words), adjust, away);
      })
    );
  box.querySelector("p")!.replaceWith(large, marker.box, list);
  return {
    get: () => (marker.marks().length === 0 ? null : {kind: "mark", marks: [...marker.marks()]}),
    set(answer) {
      marker.show(answer?.kind === "mark" ? answer.marks : []);
      draw();
    }
  };
}
