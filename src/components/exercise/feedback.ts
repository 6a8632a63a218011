import type {Part, Verdict} from "../../exercises/types.js";
import {element} from "./element.js";

/** A strip of feedback: its look, its word in bold, and what follows, as text. */
export function strip(look: string, word: string, ...message: readonly (Node | string)[]): HTMLElement {
  return element("div", {class: `exstrip ${look}`}, element("b", {}, word), " ", ...message);
}

export type Outcome = "yet" | "right" | "kept";

/** Whether something speaks against the answer, it is right, or it is kept until someone can tell. */
export function outcomeOf(verdicts: readonly Verdict[]): Outcome {
  if (verdicts.some(({correct}) => correct === false)) return "yet";
  return verdicts.every(({correct}) => correct === true) ? "right" : "kept";
}

/** What is said of an answer as a whole: what to look at, by part; the same of several parts once. */
export function feedbackOf(verdicts: readonly Verdict[], parts: readonly Part[]): HTMLElement {
  const outcome = outcomeOf(verdicts);
  if (outcome === "right") return strip("right", "Right.");
  const said = verdicts.flatMap(({correct, message}, i) =>
    correct === (outcome === "yet" ? false : null)
      ? [{part: parts[i]!.id, message: message.replace(/^Kept for your hand-in\. /, "")}]
      : []
  );
  const messages = [...new Set(said.map(({message}) => message))];
  const several = parts.length > 1 && (messages.length > 1 || said.length < parts.length);
  const lines = messages.map((message) => {
    const of = said.filter((each) => each.message === message).map(({part}) => part);
    return several ? `${partsNamed(of)}: ${message}` : message;
  });
  const [word, look] = outcome === "yet" ? ["Not yet.", "yet"] : ["Kept.", "kept"];
  return lines.length > 1
    ? strip(look!, word!, element("ul", {}, ...lines.map((line) => element("li", {}, line))))
    : strip(look!, word!, lines[0] ?? "");
}

function partsNamed(ids: readonly string[]): string {
  const last = ids.at(-1)!;
  return ids.length === 1 ? `Part ${last}` : `Parts ${ids.slice(0, -1).join(", ")} and ${last}`;
}
