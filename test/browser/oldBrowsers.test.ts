import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {transform, type Loader} from "esbuild";
import {expect, test} from "vitest";
import {browsers} from "../../loaders/browsers.js";
import {lightOnly} from "../../loaders/site/lightOnly.js";

const files = readdirSync("dist", {recursive: true, encoding: "utf8"});

/** The files in which something would have to be said otherwise for the oldest browsers that are named. */
async function tooNew(loader: Loader): Promise<string[]> {
  const out: string[] = [];
  for (const file of files.filter((each) => each.endsWith(`.${loader}`))) {
    const code = readFileSync(join("dist", file), "utf8");
    const [stated, newest] = await Promise.all(
      [browsers, ["esnext"]].map((target) => transform(code, {loader, target, charset: "utf8", logLevel: "silent"}))
    );
    if (stated!.code !== newest!.code) out.push(file);
  }
  return out;
}

test.each(["js", "css"] as const)("the %s of the site is understood by the browsers that are named", async (loader) => {
  expect(await tooNew(loader)).toEqual([]);
});

test("a teacher is told which browsers these are", () => {
  const said = readFileSync("src/teach.md", "utf8");
  const [chrome, firefox, safari] = ["chrome", "firefox", "safari"].map((name) =>
    browsers.find((browser) => browser.startsWith(name))!.slice(name.length)
  );
  expect(said).toContain(
    `Chrome and Edge from version ${chrome}, in Firefox from ${firefox}, and in Safari from ${safari}`
  );
});

// What those browsers do not have yet, as it would be called.
const newer =
  /\b(?:Object\.groupBy|Map\.groupBy|Promise\.(?:withResolvers|try)|Array\.fromAsync|URL\.canParse|AbortSignal\.any|Iterator\.from|Uint8Array\.fromBase64|crypto\.randomUUID)\(/g;

test("no script calls what they do not have", () => {
  const own = files.filter((file) => /^_(?:import|file)\b.*\.js$/.test(file));
  const found = own.flatMap((file) => readFileSync(join("dist", file), "utf8").match(newer) ?? []);
  expect(own.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});

test.each([
  [":root{--ink:light-dark(#111,#eee)}", "--ink:#111"],
  [":root{--edge:1px solid light-dark(rgb(1,2,3),hsl(0 0% 9%))}", "--edge:1px solid rgb(1,2,3)"],
  [":root{--two:light-dark(#111,#eee) light-dark(#222,#ddd)}", "--two:#111 #222"]
])("where light-dark() is not known, %s has the colour of the day", (sheet, day) => {
  expect(lightOnly(sheet)).toContain(`{:root{color-scheme:light!important;${day}}}`);
});

test("a sheet without light-dark() stays as it is", () => expect(lightOnly("p{color:red}")).toBe("p{color:red}"));
