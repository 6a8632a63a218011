import {expect, test} from "vitest";
import {extractCorpus} from "../../loaders/extractCorpus.js";
import {makeTable} from "../../src/tables/makeTable.js";
import {toCsv} from "../../src/tables/toCsv.js";

// The two tables as the site shows them. A changed rule shows up in review as changed rows; `npx vitest run test/golden -u` writes them anew.
test.each(["quotes", "events"] as const)("%s of the corpus", async (name) => {
  const csv = toCsv(makeTable(name, extractCorpus().readings)).replaceAll("\r\n", "\n");
  await expect(csv).toMatchFileSnapshot(`${name}.csv`);
});
