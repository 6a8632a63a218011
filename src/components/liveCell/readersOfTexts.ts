/** The names that a cell gives to the others: those declared at the beginning of a line. */
export const namesGiven = (source: string): readonly string[] =>
  [...source.matchAll(/^(?:const|let|var|function|class)\s+([\w$]+)/gm)].map(([, name]) => name!);

/** A cell as it is published. */
interface Published {
  readonly id: string;
  readonly data: {readonly source: string; readonly inputs?: object | undefined};
}

/**
 * The cells whose published code has the extractor read a text, that mention no input of the page, and whose names no other cell
 * mentions: the page is right without running them.
 */
export function readersOfTexts<C extends Published>(cells: readonly C[]): readonly C[] {
  const inputs = cells.flatMap(({data}) => Object.keys(data.inputs ?? {}));
  const words = new Map(cells.map((cell) => [cell, new Set(cell.data.source.split(/[^\w$]+/))]));
  return cells.filter(
    (cell) =>
      /\bextract\s*\(/.test(cell.data.source) &&
      !inputs.some((name) => words.get(cell)!.has(name)) &&
      !namesGiven(cell.data.source).some((name) => cells.some((other) => other !== cell && words.get(other)!.has(name)))
  );
}
