import type {parseJavaScript} from "@observablehq/notebook-kit";

type Program = ReturnType<typeof parseJavaScript>["body"];

/** What is put before a last expression so that it is shown. */
export const showing = "display((";

/**
 * A cell of several statements shows its last one if that is an expression, as a notebook does: `const n = 3; n + 1` shows 4.
 * @returns the code that does so, and where it begins to differ; null where nothing has to change
 */
export function showLast(source: string, program: Program): {readonly code: string; readonly at: number} | null {
  if (program.type !== "Program") return null;
  const last = program.body.at(-1);
  if (last?.type !== "ExpressionStatement" || /^display\s*\(/.test(source.slice(last.start))) return null;
  if (/(?:const|let|var|function|class)\s+display\b/.test(source)) return null;
  const end = source[last.end - 1] === ";" ? last.end - 1 : last.end;
  const code = `${source.slice(0, last.start)}${showing}${source.slice(last.start, end)}))${source.slice(end)}`;
  return {code, at: last.start};
}
