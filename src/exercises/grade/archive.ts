import {unzipSync, type UnzipFileInfo} from "fflate";

/** A file in an archive. */
export interface Archived {
  readonly name: string;
  /** Its size as the archive has it, in bytes; never more is taken out. */
  readonly bytes: number;
  read(): Uint8Array;
}

/** Files in one archive. */
const most = 20_000;

/**
 * Lists the files of a ZIP archive, as an LMS gives out a whole class in one; what systems hide in archives is passed over. Names are
 * foreign: they are labels, never paths to write to.
 * @throws an error where the bytes are no archive
 */
export function openArchive(zip: Uint8Array): Archived[] {
  const found: UnzipFileInfo[] = [];
  unzipSync(zip, {
    filter(info) {
      const hidden = /(^|[\\/])(\.[^./\\]|__MACOSX)/.test(info.name);
      if (!info.name.endsWith("/") && !hidden && found.length < most) found.push(info);
      return false;
    }
  });
  return found.map(({name, originalSize}) => ({
    name: name.replaceAll("\\", "/"),
    bytes: originalSize,
    read: () => {
      let taken = false;
      const filter = (info: UnzipFileInfo): boolean => !taken && (taken = info.name === name);
      return unzipSync(zip, {filter})[name]!;
    }
  }));
}
