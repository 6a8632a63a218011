import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Problem} from "../../src/tables/types.js";

/** An exercise that a page shows, beside the lesson it is of. */
export interface Placement {
  /** The page's address, as in the sidebar: “/when”, “/read/”. */
  readonly page: string;
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/**
 * Where pages place exercises: a line `{{exercise:ID}}` of a page's Markdown, outside its code blocks, shows the exercise ID there,
 * with the state it has in its lesson.
 */
export function readPlacements(root: string, pages = "src"): Placement[] {
  return readdirSync(join(root, pages), {recursive: true, encoding: "utf8"})
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md") && !name.startsWith(".observablehq"))
    .sort()
    .flatMap((name) => {
      const file = `${pages}/${name}`;
      const page = `/${name.replace(/\.md$/, "").replace(/(^|\/)index$/, "$1")}`;
      return placed(readFileSync(join(root, file), "utf8")).map((each) => ({page, file, ...each}));
    });
}

/** The placeholders of one page, with their lines. */
export function placed(markdown: string): {readonly id: string; readonly line: number}[] {
  let fence: string | null = null;
  return markdown.split(/\r\n|\n|\r/).flatMap((text, i) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence !== null) {
      if (mark !== undefined && mark.startsWith(fence) && text.trim() === mark) fence = null;
      return [];
    }
    if (mark !== undefined) fence = mark;
    const id = /^\s*\{\{exercise:([\w-]+)\}\}\s*$/.exec(text)?.[1];
    return id === undefined ? [] : [{id, line: i + 1}];
  });
}

/** What is amiss with placements: an exercise that is not there, or twice on one page. */
export function misplaced(placements: readonly Placement[], known: readonly string[]): Problem[] {
  return placements.flatMap(({page, id, file, line}, i): Problem[] => {
    const problem = (found: string, write: string): Problem[] => [{level: "error", file, line, found, write}];
    if (!known.includes(id)) return problem(`there is no exercise “${id}”`, `use one of ${known.join(", ")}`);
    const first = placements.slice(0, i).find((other) => other.page === page && other.id === id);
    return first ? problem(`the exercise “${id}” stands on line ${first.line} already`, "take one of them away") : [];
  });
}
