import {cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry} from "workbox-precaching";

// Keeps the whole site on the device after the first visit. Every page is answered from the files of one build: a new build is
// loaded beside the old one and takes its place when no page of the old one is open any more, or when the reader says so.
declare const files: readonly PrecacheEntry[];

cleanupOutdatedCaches();
// Addresses without their ending, as servers give them (/who-speaks, /read/), are found too; what follows a “?” means nothing here.
precacheAndRoute([...files], {ignoreURLParametersMatching: [/./], cleanURLs: true, directoryIndex: "index.html"});

addEventListener("message", ({data}: MessageEvent<unknown>) => {
  if (data === "take over") void (self as unknown as {skipWaiting(): Promise<void>}).skipWaiting();
});
