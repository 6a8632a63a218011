/**
 * The oldest browsers in which all of the site works, as esbuild names them: the first with what it uses and cannot do without
 * (`:has()`, container queries, `color-mix()`, lookbehind). Older ones show the pages, whose text and drawings stand in the markup.
 */
export const browsers: string[] = ["chrome111", "edge111", "firefox121", "safari16.4", "ios16.4"];
