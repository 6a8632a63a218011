const lightDark = /light-dark\(((?:[^(),]|\([^()]*\))*),(?:[^()]|\([^()]*\))*\)/g;

/**
 * A sheet with the light theme for browsers that do not know `light-dark()` (Chrome before 123, Safari before 17.5): the colours it gives
 * to custom properties once more, as they are by day, whatever the system or the reader chose.
 */
export function lightOnly(sheet: string): string {
  const colours = [...sheet.matchAll(/(--[\w-]+):([^;{}]*light-dark\([^;{}]*)/g)].map(
    ([, name, value]) => `${name}:${value!.replace(lightDark, "$1")}`
  );
  if (colours.length === 0) return sheet;
  return `${sheet.trimEnd()}@supports not (color:light-dark(#000,#fff)){:root{color-scheme:light!important;${[...new Set(colours)].join(";")}}}\n`;
}
