import {existsSync, watch} from "node:fs";

/** What a page's values are made from. */
const sources = [
  "data",
  "loaders",
  "src/extract",
  "src/tables",
  "src/charts",
  "src/pages",
  "src/marks",
  "src/html",
  "src/kernel",
  "src/exercises"
];

/**
 * Calls `changed` soon after any article, rule or chart has changed: several changes at once give one call, and one that
 * comes while a call runs gives another after it. Returns a function that ends the watch.
 */
export function watchSources(changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) return void (again = true);
    running = true;
    await changed();
    running = false;
    if (again) {
      again = false;
      void run();
    }
  };
  const watchers = sources
    .filter((folder) => existsSync(folder))
    .map((folder) =>
      watch(folder, {recursive: true}, () => {
        clearTimeout(timer);
        timer = setTimeout(run, 40);
      })
    );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
