import {LARGEST} from "../handIn/types.js";

/** Sealed files are a third longer than what they hold. */
const largestFile = LARGEST * 1.5;

/** Why a file is not even opened, by its name and its size in bytes; null where it is. */
export function refusal(file: string, bytes: number): string | null {
  if (!/\.json$/i.test(file)) return "the file does not end in .json";
  return bytes > largestFile ? `the file is larger than ${LARGEST / 1e6} MB` : null;
}

/** The largest archive that is opened, in bytes. */
export const largestArchive = 500e6;
