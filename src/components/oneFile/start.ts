import {embedded, embeddedUrl} from "./embedded.js";
import {readRoute, writeRoute} from "./route.js";

// The first script of the site in one file: puts the page that the address names into the document, runs what belongs to
// it, and keeps the address right. Going to another page reads the file anew, so that every page starts clean.
const root = document.documentElement;
const first = readRoute(location.hash);
const page = first?.page ?? "";
root.dataset["page"] = page;
if (page !== "") root.dataset["opening"] = "";
history.scrollRestoration = "manual";

/** The place on the page, whether or not the address names the page as well. The site's scripts ask here for it. */
const place = () => {
  const route = readRoute(location.hash);
  return route ? route.place : location.hash;
};
Object.assign(window, {
  oneFile: Object.defineProperty({}, "hash", {
    get: place,
    set: (hash: string) => (location.hash = hash)
  })
});

const replace = history.replaceState.bind(history);
history.replaceState = (state: unknown, unused: string, url?: string | URL | null) => {
  const {hash} = new URL(url ?? location.href, location.href);
  replace(state, unused, hash.startsWith("#/") ? hash : writeRoute({page, place: hash}));
};

// What a page loads by a relative address stands in the file too.
const fetchElsewhere = window.fetch.bind(window);
window.fetch = async (input, init) => {
  const name = /(?:^|\/)(_(?:file|search)\/.*)$/.exec(typeof input === "string" ? input : "")?.[1];
  const found = name === undefined ? null : await embedded(name);
  return found ? new Response(found) : fetchElsewhere(input, init);
};

addEventListener("hashchange", () => {
  const route = readRoute(location.hash);
  if (route && route.page !== page) location.reload();
  else replace(history.state, "", writeRoute({page, place: place()}));
});

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-embedded]") : null;
  if (!link || link.href.startsWith("blob:")) return;
  event.preventDefault();
  const file = link.dataset["embedded"]!;
  void embeddedUrl(file).then((url) => {
    link.href = url;
    link.download ||= file.replace(/^.*\//, "").replace(/\.[0-9a-f]{8}(?=\.\w+$)/, "");
    link.click();
  });
});

document.addEventListener("DOMContentLoaded", () => void open());

async function open(): Promise<void> {
  const body = page === "" ? null : await embedded(`page:${page}`);
  if (body) {
    const [title = "", ...markup] = (await body.text()).split("\n");
    document.title = title;
    document.body.innerHTML = markup.join("\n");
  } else if (page !== "") {
    root.dataset["page"] = "";
    replace(null, "", location.pathname + location.search);
    return location.reload();
  }
  delete root.dataset["opening"];
  const to = place();
  replace(history.state, "", writeRoute({page, place: ""}));
  // The browser's own way to a place: it scrolls there and marks the target.
  if (to) location.replace(to);
  await import(await embeddedUrl("site.js"));
}
