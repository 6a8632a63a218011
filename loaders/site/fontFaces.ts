/** One font file of the site: from which package it comes, what is kept of it, and under which name the styles ask for it. */
export interface FontFace {
  /** The name in `src/tokens.css`. */
  readonly family: string;
  /** The package below `@fontsource-variable/`. */
  readonly from: string;
  /** The file, in the package and in the site, without its ending. */
  readonly file: string;
  readonly style: "normal" | "italic";
  /** The weights that pages use: a span of the variable font, or the one at which it is cut. Bolder words are then drawn by the browser. */
  readonly weight: readonly [least: number, most: number] | number;
  readonly script: "latin" | "latinExt";
  /** Ship the file unchanged. */
  readonly whole?: boolean;
}

/** The fonts of the site, cut to what pages use of them: 103 kB where the packages' files have 171 kB, latin-ext aside. */
export const fontFaces: readonly FontFace[] = [
  face("Newsreader Variable", "newsreader", "latin-wght-normal", [400, 700]),
  {...face("Newsreader Variable", "newsreader", "latin-wght-italic", 420), style: "italic"},
  {...face("Newsreader Variable", "newsreader", "latin-ext-wght-normal", [400, 700]), script: "latinExt"},
  face("Public Sans Variable", "public-sans", "latin-wght-normal", [400, 700]),
  {...face("Public Sans Variable", "public-sans", "latin-ext-wght-normal", [400, 700]), script: "latinExt"},
  // “Source” is a name that its makers reserve: this font goes as it comes.
  {...face("Source Code Pro Variable", "source-code-pro", "latin-wght-normal", [200, 900]), whole: true}
];

function face(family: string, from: string, kind: string, weight: FontFace["weight"]): FontFace {
  return {family, from, file: `${from}-${kind}`, style: "normal", weight, script: "latin"};
}

/** Which characters a file is asked for, as CSS has it: the ranges of the packages' own files. */
export const unicodeRange: Readonly<Record<FontFace["script"], string>> = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  latinExt:
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0300-0303,U+0305-0307,U+0309-0328,U+032A-0330,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF"
};

/** The rules that name the fonts to a page. @param folder with the font files, as an address from the page, with its slash */
export function fontRules(folder: string): string {
  return fontFaces
    .map(({family, file, style, weight, script}) => {
      const weights = typeof weight === "number" ? weight : weight.join(" ");
      return `@font-face{font-family:"${family}";src:url(${folder}${file}.woff2) format("woff2");font-weight:${weights};font-style:${style};font-display:swap;unicode-range:${unicodeRange[script]}}`;
    })
    .join("");
}
