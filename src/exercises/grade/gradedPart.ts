import type {CodeVerdict} from "../check/checkCode.js";
import type {Answer, Part} from "../types.js";
import type {GradedPart} from "./types.js";

/** A part for which nothing is given. */
export function blankPart(part: Part): GradedPart {
  return {
    part: part.id,
    kind: part.kind,
    points: 0,
    max: part.points,
    correct: false,
    message: "",
    hidden: null,
    wrong: null,
    given: null
  };
}

/** What comes of a part by the verdict on its answer. */
export function gradedPart(
  part: Part,
  answer: Answer | undefined,
  {correct, message, points, hidden}: CodeVerdict
): GradedPart {
  return {
    ...blankPart(part),
    points,
    correct,
    message: hidden ? "A check that is not shown on the page did not pass." : message,
    hidden: hidden ? message : null,
    wrong: correct === false && answer ? wrongOf(part, answer, message) : null
  };
}

/** A wrong answer in a few words, alike for students who made the same mistake. */
function wrongOf(part: Part, answer: Answer, message: string): string {
  if (part.kind === "choice" && answer.kind === "choice")
    return (
      [...answer.chosen]
        .sort((a, b) => a - b)
        .map((i) => part.options[i] ?? "?")
        .join(" + ") || "nothing chosen"
    );
  if (answer.kind === "number") return answer.value.trim().slice(0, 40) || "nothing written";
  return message;
}
