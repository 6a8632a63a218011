import type {Verdict} from "../types.js";

export const right = (points: number, message = "Right."): Verdict => ({correct: true, message, points});
export const notYet = (message: string, points = 0): Verdict => ({correct: false, message, points});

/** For what the student's edition cannot decide: its key is not there. */
export const kept: Verdict = {
  correct: null,
  message:
    "Kept for your hand-in. Nothing on this page speaks against it; whether it is right comes with your teacher's feedback.",
  points: 0
};
