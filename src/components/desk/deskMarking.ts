import type {Override} from "../../exercises/grade/overrides.js";
import type {ExerciseToRead, TextToRead} from "../../exercises/grade/textsToRead.js";
import {element} from "../exercise/element.js";

/** Texts of the class with fields for points and a comment; what is typed is told as an override. */
export function deskMarking(
  exercises: readonly ExerciseToRead[],
  nameOf: (text: TextToRead) => string,
  onMark: (override: Override) => void
): HTMLElement | null {
  if (exercises.length === 0) return null;
  const sections = exercises.map(({exercise, texts}) => {
    const rubric = exercise.parts.flatMap((part) => (part.kind === "text" ? part.rubric : []));
    const left = (): string => {
      const open = texts.filter(({entry, marked}) => !marked.byHand && !set.has(entry.code)).length;
      return open === 0 ? "all have points" : `${open} of ${texts.length} to read`;
    };
    const set = new Set<string>();
    const count = element("span", {class: "small"}, left());
    const mark = (text: TextToRead, points: number | null, comment: string): void => {
      if (points === null) set.delete(text.entry.code);
      else set.add(text.entry.code);
      count.textContent = left();
      onMark({student: text.entry.code, exercise: exercise.id, points, comment});
    };
    return element(
      "details",
      {class: "marking"},
      element("summary", {}, `${exercise.title}, `, count),
      element("p", {class: "small"}, `Points are for the whole exercise, ${exercise.points} at most.`),
      element("ul", {class: "rubric"}, ...rubric.map((line) => element("li", {}, line))),
      ...texts.map((text) => textToMark(text, nameOf(text), exercise.points, mark))
    );
  });
  return element("section", {"aria-label": "Texts to read"}, element("h2", {}, "Texts to read"), ...sections);
}

function textToMark(
  text: TextToRead,
  name: string,
  most: number,
  onMark: (text: TextToRead, points: number | null, comment: string) => void
): HTMLElement {
  const {marked, part} = text;
  const points = element("input", {
    type: "number",
    min: "0",
    max: String(most),
    step: "0.5",
    value: marked.byHand ? String(marked.points) : "",
    "aria-label": `Points for ${name}`
  });
  const comment = element("textarea", {rows: "2", "aria-label": `Comment for ${name}`});
  comment.value = marked.comment;
  const tell = (): void =>
    onMark(text, points.value === "" || !points.validity.valid ? null : points.valueAsNumber, comment.value.trim());
  points.addEventListener("change", tell);
  comment.addEventListener("change", tell);
  return element(
    "article",
    {class: "tomark"},
    element("h3", {}, name),
    element("p", {class: "said"}, part.given?.lines[0] ?? ""),
    ...(part.given?.citations ?? []).map(({article, words}) =>
      element("p", {class: "cited small"}, `${words} (${article})`)
    ),
    element("p", {class: "small"}, `${part.message} ${marked.points} of ${most} points so far.`),
    element(
      "div",
      {class: "exbar"},
      element("label", {}, element("span", {}, `Points of ${most} `), points),
      element("label", {class: "grow"}, element("span", {}, "Comment, which the student reads "), comment)
    )
  );
}
