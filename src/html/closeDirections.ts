/** Whether a text holds characters that change its direction until something ends them. */
const OPENS = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * A text whose changes of direction all end with it (Unicode Standard Annex 9, X1 to X8): a name with an override that nobody closed
 * must not turn the words after it. What is missing is added at the end; nothing is taken away.
 */
export function closeDirections(text: string): string {
  if (!OPENS.test(text)) return text;
  const open: string[] = [];
  for (const c of text) {
    if (c >= "\u202a" && c <= "\u202e" && c !== "\u202c") open.push("\u202c");
    else if (c >= "\u2066" && c <= "\u2068") open.push("\u2069");
    else if (c === "\u202c" && open.at(-1) === c) open.pop();
    else if (c === "\u2069" && open.includes(c)) open.splice(open.lastIndexOf(c));
  }
  return text + open.reverse().join("");
}

/** Letters that run from right to left, or a change of direction. */
const TURNS = /[\u202a-\u202e\u2066-\u2069\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A name as part of a longer line: one that turns the direction is isolated, so that a number after it stays after it. */
export const isolated = (name: string): string => (TURNS.test(name) ? `\u2068${closeDirections(name)}\u2069` : name);
