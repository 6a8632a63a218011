const network =
  "Cells cannot reach the network. Use the tables of this page: articles, quotes, events, times, people, figures.";
const page = "Cells cannot touch the page. Give back a table, a chart, a number or text, and the page shows it.";
const storage = "Cells cannot keep anything in the browser. Your code is kept for you.";
const program = "Cells cannot start other programs. Write the steps in this cell.";
const modules = "Cells cannot load other code. Everything there is has a name already: aq, op, vl and the tables.";

const rows: readonly (readonly [reason: string, names: string])[] = [
  [network, "fetch XMLHttpRequest WebSocket EventSource Headers Request Response"],
  [page, "document window self parent top frames opener location history navigator alert confirm prompt open"],
  [page, "Image Audio HTMLElement CustomEvent AudioContext requestAnimationFrame cancelAnimationFrame"],
  [storage, "localStorage sessionStorage indexedDB caches cookieStore"],
  [program, "Worker SharedWorker BroadcastChannel importScripts postMessage FileReader File"],
  [modules, "require module exports process Deno Bun"]
];

/** What the code of a web page might reach for → why it is not in the box, and what to use instead. */
export const doors: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([reason, names]) => names.split(" ").map((name) => [name, reason] as const))
);

/** Why `import` is refused. */
export const noImports = modules;
