const SMALL = new Set(["the", "a", "an", "of"]);

/** Whether two names are one: all words of the shorter stand in the longer (“John Key”, “Prime Minister John Key”), case aside. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.length > 0 && short.every((word) => long.includes(word));
}

function nameWords(name: string | null | undefined): string[] {
  return ((name ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));
}
