import type {Answer, Part, Texts} from "../types.js";
import {checkChoice} from "./checkChoice.js";
import {checkCode, type CodeVerdict} from "./checkCode.js";
import {checkMark} from "./checkMark.js";
import {checkMatch} from "./checkMatch.js";
import {checkNumber} from "./checkNumber.js";
import {checkOrder} from "./checkOrder.js";
import {checkText} from "./checkText.js";
import type {Runner} from "./runner.js";
import {notYet} from "./verdicts.js";

/**
 * Checks an answer to one part, in either edition: with the key it says whether the answer is right; without, it says what the
 * author's open remarks and checks say, and otherwise that the answer is kept.
 * @param runner what runs code; null where none can be run
 */
export async function checkPart(
  part: Part,
  answer: Answer | undefined,
  texts: Texts,
  runner: Runner | null
): Promise<CodeVerdict> {
  const plain = {hidden: false, stopped: false};
  if (!answer || answer.kind !== part.kind) return {...notYet("There is no answer yet."), ...plain};
  if (part.kind === "choice") return {...checkChoice(part, answer as never), ...plain};
  if (part.kind === "number") return {...checkNumber(part, answer as never), ...plain};
  if (part.kind === "order") return {...checkOrder(part, answer as never), ...plain};
  if (part.kind === "match") return {...checkMatch(part, answer as never), ...plain};
  if (part.kind === "mark") return {...checkMark(part, answer as never, texts), ...plain};
  if (part.kind === "text") return {...checkText(part, answer as never), ...plain};
  if (!runner) return {correct: null, message: "Code cannot be run here.", points: 0, ...plain};
  return checkCode(part, answer as Extract<Answer, {kind: "code"}>, runner);
}
