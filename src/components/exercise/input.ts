import type {Answer} from "../../exercises/types.js";

/** Where a reader answers one part. */
export interface Input {
  /** The answer as it stands; null where nothing has been answered. */
  get(): Answer | null;
  set(answer: Answer | null): void;
}
