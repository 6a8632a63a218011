/** Offsets at which the paragraphs of a text end; the last is the length of the text. */
export function paragraphEnds(text: string): number[] {
  const breaks = isHardWrapped(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const ends = [...text.matchAll(breaks)].map((m) => m.index).filter((at) => at > 0);
  return [...ends, text.length];
}

/** Lines broken at a fixed width, with blank lines between paragraphs, as in old wire copy: a line break alone ends nothing. */
function isHardWrapped(text: string): boolean {
  const lines = text.slice(0, 20_000).split("\n");
  if (!/\n[^\S\n]*\n/.test(text) || lines.length < 6) return false;
  let open = 0;
  let joined = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trimEnd();
    if (line === "" || lines[i + 1]!.trim() === "") continue;
    joined++;
    if (line.length >= 40 && line.length <= 90 && /[\p{L}\p{N},]$/u.test(line)) open++;
  }
  return joined >= 4 && open / joined > 0.6;
}
