import {cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry} from "workbox-precaching";
import {laterFiles, type LaterFile} from "./laterFiles.js";
import {notHere} from "./notHere.js";

// Keeps the site on the device after the first visit: a small one whole, of a large one all but the articles, which are kept as they are
// read. Every page is answered from the files of one build: a new build is loaded beside the old one and takes its place when no page of
// the old one is open any more, or when the reader says so.
declare const files: readonly PrecacheEntry[];
declare const later: readonly LaterFile[];

interface Scope {
  readonly registration: {readonly scope: string};
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listen: (event: Event & WorkerEvent) => void): void;
}
interface WorkerEvent {
  readonly request: Request;
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}
const worker = self as unknown as Scope;
const {scope} = worker.registration;
const articles = laterFiles(later, {
  scope,
  cache: () => caches.open(`articles ${scope}`),
  fetch: (request) => fetch(request)
});

worker.addEventListener("fetch", (event) => {
  const {request} = event;
  const file = request.method === "GET" ? articles.find(request.url) : null;
  if (!file) return;
  const answer = articles.answer(request, file);
  event.respondWith(request.mode === "navigate" ? answer.catch(() => notHere(scope)) : answer);
});
worker.addEventListener("activate", (event) => event.waitUntil(articles.clean()));
worker.addEventListener("message", (event) => {
  const {data, ports} = event;
  const answer = (work: Promise<unknown>) => event.waitUntil(work.then((value) => ports[0]?.postMessage(value)));
  if (data === "take over") void worker.skipWaiting();
  if (data === "what is kept") answer(articles.kept());
  if (typeof data === "object" && data !== null && "keep" in data) answer(articles.keep(String(data.keep)));
});

cleanupOutdatedCaches();
// Addresses without their ending, as servers give them (/who-speaks, /read/), are found too; what follows a “?” means nothing here.
precacheAndRoute([...files], {ignoreURLParametersMatching: [/./], cleanURLs: true, directoryIndex: "index.html"});
