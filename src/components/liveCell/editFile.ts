import type {Edit} from "./editStore.js";

const kind = "according-to cells";

/** Edits as the text of a file. */
export function writeEdits(edits: readonly Edit[]): string {
  return `${JSON.stringify({kind, version: 1, edits}, null, 1)}\n`;
}

/**
 * Reads such a file back.
 * @throws Error that says what is wrong with it
 */
export function readEdits(text: string): readonly Edit[] {
  let file: {kind?: unknown; edits?: unknown};
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    throw new Error("This file cannot be read: it is not one that “Save changes” made.");
  }
  if (file?.kind !== kind || !Array.isArray(file.edits)) throw new Error("This file holds no changes of cells.");
  return file.edits.filter(isEdit);
}

function isEdit(value: unknown): value is Edit {
  const edit = value as Partial<Record<keyof Edit, unknown>> | null;
  const words = ["page", "cell", "hash", "author", "source"] as const;
  return (
    typeof edit === "object" &&
    edit !== null &&
    words.every((key) => typeof edit[key] === "string") &&
    typeof edit.time === "number"
  );
}
