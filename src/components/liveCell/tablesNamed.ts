/** Which of some tables the code of cells names, in whatever sense: one too many is loaded for nothing, one too few would be missed. */
export function tablesNamed(sources: readonly string[], tables: readonly string[]): string[] {
  const words = new Set(sources.flatMap((source) => source.match(/[\p{L}\p{N}_$]+/gu) ?? []));
  return tables.filter((name) => words.has(name));
}
