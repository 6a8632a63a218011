import {readdirSync, readFileSync} from "node:fs";
import {dirname, posix} from "node:path";
import {expect, test} from "vitest";

// The way the data goes: what stands later may import what stands earlier, never the other way.
const order = ["extract", "scoring", "tables", "charts", "html", "pages", "marks", "cells", "components"];
const beside: Readonly<Record<string, readonly string[]>> = {
  kernel: ["extract", "tables"],
  exercises: ["extract", "tables", "kernel"]
};
/** Pages and marks make one thing, the text of a page, out of markup. */
const allowed = (folder: string) =>
  beside[folder] ?? [
    ...order.slice(0, order.indexOf(folder)),
    ...(folder === "pages"
      ? ["marks"]
      : folder === "cells"
        ? ["kernel"]
        : folder === "components"
          ? ["kernel", "exercises"]
          : [])
  ];

const files = readdirSync("src", {recursive: true, encoding: "utf8"})
  .map((file) => file.replaceAll("\\", "/"))
  .filter(
    (file) =>
      /^(extract|scoring|tables|charts|html|pages|marks|cells|components|kernel|exercises)\/.*\.ts$/.test(file) &&
      !file.endsWith(".d.ts")
  );

const imports = files.flatMap((file) =>
  [...readFileSync(`src/${file}`, "utf8").matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)].map((match) => ({
    file,
    to: posix.join(dirname(file), match[1]!)
  }))
);

test("imports run one way", () => {
  const wrong = imports.filter(({file, to}) => {
    const [from, target] = [file.split("/")[0]!, to.split("/")[0]!];
    return from !== target && !allowed(from).includes(target) && !/\.(json|css)$/.test(to);
  });
  expect(wrong.map(({file, to}) => `src/${file} imports src/${to}`)).toEqual([]);
});

test("pure folders know nothing of Node or of a document", () => {
  const pure = files.filter((file) => /^(extract|scoring|tables|charts|html|pages|marks)\//.test(file));
  const wrong = pure.filter((file) =>
    /from "node:|\bdocument\.(body|query|create|getElement)|\bwindow\.(location|add|inner)|\bprocess\.(env|cwd|argv|std)|Math\.random|Date\.now|new Date\(\)/.test(
      readFileSync(`src/${file}`, "utf8")
    )
  );
  expect(wrong).toEqual([]);
});
