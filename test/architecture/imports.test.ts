import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path/posix";
import {describe, expect, test} from "vitest";

/**
 * What each part may import besides itself and packages, in the order in which the data goes: a part only from parts above it,
 * so that imports run one way. Files that stand in `src` itself count as the part `src`.
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "src/extract": [],
  "src/annotation": ["src/extract"],
  "src/scoring": ["src/extract", "src/annotation"],
  "src/tables": ["src/extract"],
  "src/citation": ["src/tables"],
  // An article's file: encoding, front matter, fields.
  "src/articles": ["src/extract", "src/tables"],
  "src/kernel": ["src/extract", "src/tables"],
  "src/html": [],
  "src/charts": ["src/extract", "src/tables", "src/html"],
  "src/search": [],
  "src/cells": ["src/extract", "src/tables", "src/kernel", "src/charts", "src/html"],
  "src/exercises": [
    "src/articles",
    "src/extract",
    "src/annotation",
    "src/scoring",
    "src/tables",
    "src/kernel",
    "src/charts",
    "src/html"
  ],
  "src/pages": [
    "src/extract",
    "src/annotation",
    "src/scoring",
    "src/tables",
    "src/charts",
    "src/html",
    "src/exercises",
    "src/citation"
  ],
  // A reader's own texts: what is read in them and how it stands on the page.
  "src/own": [
    "src/extract",
    "src/annotation",
    "src/tables",
    "src/articles",
    "src/kernel",
    "src/cells",
    "src/charts",
    "src/html",
    "src/pages"
  ],
  "src/components": [
    "src/extract",
    "src/annotation",
    "src/scoring",
    "src/tables",
    "src/kernel",
    "src/cells",
    "src/charts",
    "src/html",
    "src/search",

    "src/exercises",
    "src/pages",
    "src/articles",
    "src/own"
  ],
  loaders: [
    "src/citation",
    "src/extract",
    "src/annotation",
    "src/articles",
    "src/scoring",
    "src/tables",
    "src/kernel",
    "src/cells",
    "src/charts",
    "src/html",
    "src/search",

    "src/exercises",
    "src/pages",
    "src/own"
  ],
  "src/data": ["src/extract", "src/citation", "src/exercises", "src/tables", "loaders"]
};

/** Parts that run the same everywhere and give the same each time. */
const PURE = [
  "src/extract",
  "src/citation",
  "src/annotation",
  "src/scoring",
  "src/tables",
  "src/articles",
  "src/charts"
];

interface Source {
  readonly file: string;
  readonly part: string;
  readonly code: string;
}

const sources: readonly Source[] = ["src", "loaders"]
  .flatMap((root) =>
    readdirSync(root, {recursive: true, encoding: "utf8"}).map((name) => `${root}/${name}`.replaceAll("\\", "/"))
  )
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && !file.includes("/.observablehq/"))
  .map((file) => ({file, part: partOf(file), code: withoutComments(readFileSync(file, "utf8"))}));

test("every part has its place in the order", () => {
  expect([...new Set(sources.map(({part}) => part))].filter((part) => !(part in PARTS))).toEqual([]);
});

test.each(Object.keys(PARTS))("%s imports only what stands before it", (part) => {
  const wrong = sources
    .filter((source) => source.part === part)
    .flatMap(({file, code}) =>
      importsOf(code)
        .filter((path) => path.startsWith("."))
        .map((path) => ({file, path}))
    )
    .map(({file, path}) => ({file, to: partOf(normalize(join(dirname(file), path)))}))
    .filter(({to}) => to !== part && !PARTS[part]!.includes(to));
  expect(wrong).toEqual([]);
});

describe.each(PURE)("%s is pure", (part) => {
  const own = sources.filter((source) => source.part === part);

  test("no Node", () => {
    expect(
      own.filter(({code}) => importsOf(code).some((path) => path.startsWith("node:"))).map(({file}) => file)
    ).toEqual([]);
  });

  test.each([
    [
      "no DOM",
      /\b(?:document|globalThis|navigator)\.|\b(?:localStorage|sessionStorage|HTML\w*Element|addEventListener)\b|\bfetch\(/
    ],
    ["no clock", /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/],
    ["no randomness", /\bMath\.random\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/],
    ["no process, no console", /\bprocess\.|\bconsole\./]
  ])("%s", (_, forbidden) => {
    expect(own.filter(({code}) => forbidden.test(code)).map(({file}) => file)).toEqual([]);
  });
});

function partOf(file: string): string {
  const [root, folder] = file.split("/");
  if (root === "loaders") return "loaders";
  // The marks in a text are part of the pages they stand on.
  if (folder === "marks") return "src/pages";
  return folder!.includes(".") ? "src" : `src/${folder}`;
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, path]) => path!);
}

/** Comments may speak of a document or a window. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
