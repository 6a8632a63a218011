import {LARGEST} from "../handIn/types.js";

/** Sealed files are a third longer than what they hold. */
const largestFile = LARGEST * 1.5;

/** Why a file is not even opened, by its name and its size in bytes; null where it is. */
export function refusal(file: string, bytes: number): string | null {
  if (/\.zip$/i.test(file))
    return bytes > largestArchive
      ? `the archive is larger than ${largestArchive / 1e6} MB; unpack it`
      : "the file is no ZIP archive, though it is called one";
  if (!/\.json$/i.test(file)) return "the file does not end in .json";
  return bytes > largestFile ? `the file is larger than ${LARGEST / 1e6} MB` : null;
}

/** The longest roster, list of overrides, columns or key that is read, in bytes: more than any school has students. */
const longestList = 20e6;

/** @throws where a file beside the hand-ins is too long to be what it is given for */
export function refuseLongList(file: string, bytes: number): void {
  if (bytes > longestList)
    throw new Error(
      `${file} has ${Math.round(bytes / 1e6)} MB, and no such file is longer than ${longestList / 1e6}; is it the right one?`
    );
}

/** The largest archive that is opened, in bytes. */
export const largestArchive = 500e6;
