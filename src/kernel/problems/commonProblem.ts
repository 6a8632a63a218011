import type {BoxError} from "../engine/readReport.js";
import type {Problem} from "../types.js";
import type {At} from "./columnProblem.js";

/** Other errors that beginners meet. */
export function commonProblem({name, message}: BoxError, at: At): Problem | null {
  const say = (pattern: RegExp, words: (...found: string[]) => string, which = 1): Problem | null => {
    const found = pattern.exec(message);
    return found ? at("thrown", words(...found.slice(1)), found[which] ?? "") : null;
  };
  return (
    say(
      /^cannot read property '(.+)' of (null|undefined)/,
      (property) => `There is nothing to take “${property}” from: what stands before it has no value.`
    ) ??
    say(/^'?([\w$]+)'? is not defined/, (word) => `Nothing here is called “${word}”.`) ??
    say(/^'?([\w$]+)'? is not initialized/, (word) => `“${word}” is used before the line that gives it a value.`) ??
    say(
      /^'?([\w$]+)'? is read-only/,
      (word) => `“${word}” is a const and keeps its value. Use let for what changes.`
    ) ??
    say(
      /^Invalid variable reference: "(.+?)"/,
      (word) => `Inside this function arquero cannot see “${word}”. Wrap the function: aq.escape(d => …)`
    ) ??
    say(
      /^Invalid function call: "(.+)"/,
      (words) =>
        `arquero cannot call ${words.slice(0, 40)} inside a table expression. Use a function of op, or wrap your function: aq.escape(d => …)`
    ) ??
    say(
      /^(.+) not allowed: "/,
      (words) => `${words} cannot stand inside a table expression. Wrap the function: aq.escape(d => …)`
    ) ??
    say(/^not a function/, () => "Something is called here that is not a function.") ??
    (name === "InternalError" && message.includes("stack overflow")
      ? at("thrown", "A function here calls itself without end.")
      : null)
  );
}
