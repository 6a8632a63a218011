import {explain} from "../src/extract/speakers/explain.js";
import {rowId} from "../src/tables/spanColumns.js";
import {commandOptions, runCommand, UsageError} from "./commandOptions.js";
import {extractCorpus} from "./extractCorpus.js";
import {nearest} from "../src/articles/nearest.js";

const HELP = `npm run --silent explain -- [QUOTE-ID …]

Says in one sentence how the speaker of a quote in data/articles was found; without an id, for every quote.
`;

await runCommand(async () => {
  const {values, positionals} = commandOptions("explain", {help: {type: "boolean"}}, process.argv.slice(2), "QUOTE-ID");
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const {readings} = extractCorpus();
  const byId = new Map(
    readings.flatMap(({article, extraction}) => extraction.quotes.map((quote) => [rowId(article, quote.id), quote]))
  );
  for (const id of positionals.length > 0 ? positionals : byId.keys()) {
    const quote = byId.get(id);
    if (!quote) throw new UsageError(`explain: no quote ${id} in data/articles${hint(id, [...byId.keys()])}`);
    process.stdout.write(`${id} “${quote.text.slice(0, 60).replace(/\s+/g, " ")}”\n  ${explain(quote)}\n`);
  }
  return 0;
});

function hint(id: string, ids: readonly string[]): string {
  const near = nearest(id, ids);
  return near ? `; did you mean ${near}?` : ids[0] ? `; an id looks like ${ids[0]}` : "";
}
