import {expect, test} from "vitest";
import {pointFrom} from "../../loaders/site/keepPlaces.js";
import {modulesOf, withModules} from "../../loaders/site/pageModules.js";

const page = `<head>
<link rel="modulepreload" href="../_observablehq/client.0a.js">
<link rel="modulepreload" href="../_import/site.0a1b2c3d.js">
<link rel="modulepreload" href="../_import/tips.0a1b2c3d.js">
</head>
<script type="module" src="../_import/site.0a1b2c3d.js"></script>
<script type="module">const {} = await import("../_import/cell.0a1b2c3d.js");</script>`;

const made = (entryPoint: string | undefined, ...imports: [string, "import-statement" | "dynamic-import"][]) => ({
  entryPoint: entryPoint as string,
  imports: imports.map(([path, kind]) => ({path, kind})),
  bytes: 1,
  inputs: {},
  exports: []
});

test("a page's modules are those it names, not those it loads ahead", () =>
  expect(modulesOf(page)).toEqual(["_import/site.0a1b2c3d.js", "_import/cell.0a1b2c3d.js"]));

test("a page loads ahead what its modules need at once, and not what they load when they are used", () => {
  const outputs = {
    "_import/site.NEW.js": made("_import/site.0a1b2c3d.js", ["_import/shared.NEW.js", "import-statement"]),
    "_import/cell.NEW.js": made("_import/cell.0a1b2c3d.js", ["_import/kernel.NEW.js", "dynamic-import"]),
    "_import/shared.NEW.js": made(undefined),
    "_import/kernel.NEW.js": made("_import/kernel.0a1b2c3d.js")
  };
  expect(withModules(page, "read/a.html", {outputs})).toBe(`<head>
<link rel="modulepreload" href="../_observablehq/client.0a.js" fetchpriority="low">
<link rel="modulepreload" href="../_import/site.NEW.js" fetchpriority="low">
<link rel="modulepreload" href="../_import/shared.NEW.js" fetchpriority="low">
<link rel="modulepreload" href="../_import/cell.NEW.js" fetchpriority="low">
</head>
<script type="module" src="../_import/site.NEW.js" fetchpriority="low"></script>
<script type="module" fetchpriority="low">const {} = await import("../_import/cell.NEW.js");</script>`);
  expect(() => withModules(page, "read/a.html", {outputs: {}})).toThrow(
    "read/a.html names _import/site.0a1b2c3d.js, which was not put together"
  );
});

test("a module put together finds its files from where it stood", () => {
  const code = `import{F}from"place:_observablehq/stdlib.0a.js";F({path:"../../_file/a.json"},"url:_import/cells/a.0a.js")`;
  expect(pointFrom("_import", code)).toBe(
    `import{F}from"../_observablehq/stdlib.0a.js";F({path:"../../_file/a.json"},new URL("./cells/a.0a.js",import.meta.url).href)`
  );
});
