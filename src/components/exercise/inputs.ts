import type {ChoicePart, MatchPart, NumberPart, OrderPart, Part} from "../../exercises/types.js";
import {listArticles} from "../articleFile.js";
import {codeInput} from "./codeInput.js";
import {button, element} from "./element.js";
import type {Input} from "./input.js";
import {loadArticle} from "./loadArticle.js";
import {markInput} from "./markInput.js";
import {textInput} from "./textInput.js";

/** Brings the fieldset of a part to life, with what it needs of the articles. */
export async function openInput(part: Part, box: HTMLElement, onChange: () => void): Promise<Input> {
  switch (part.kind) {
    case "choice":
      return choiceInput(part, box, onChange);
    case "number":
      return numberInput(part, box, onChange);
    case "order":
      return orderInput(part, box, onChange);
    case "match":
      return matchInput(part, box, onChange);
    case "mark":
      return markInput(box, await loadArticle(part.article), onChange);
    case "text":
      return textInput(part, box, part.citations > 0 ? await listArticles() : [], onChange);
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

function matchInput(_part: MatchPart, box: HTMLElement, onChange: () => void): Input {
  const fields = [...box.querySelectorAll("select")];
  box.addEventListener("change", onChange);
  return {
    get() {
      const options = fields.map(({value}) => (value === "" ? null : Number(value)));
      return options.every((option) => option === null) ? null : {kind: "match", options};
    },
    set: (answer) =>
      fields.forEach((field, i) => (field.value = String((answer?.kind === "match" ? answer.options[i] : null) ?? "")))
  };
}
