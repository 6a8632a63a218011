/** The page in place of an article that is not on the device, without a network. */
export function notHere(scope: string): Response {
  const markup = `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not on this device | According To</title>
<style>body{font:1.1rem/1.6 Georgia,serif;max-width:36rem;margin:3rem auto;padding:0 24px}</style>
<main><h1>This article is not on this device</h1>
<p>There is no network, and the article was not opened here before. Those that were are kept: go <a href="${encodeURI(scope)}read/">back to the list</a>.</p></main>
`;
  return new Response(markup, {status: 503, headers: {"Content-Type": "text/html; charset=utf-8"}});
}
