/**
 * The page for an address that leads nowhere. A server shows it at any depth, under any path, so it asks for no file of the site by a
 * relative address; its script looks for the site above it, and the way to it is right without script where the site's address is known.
 * @param url where the site stands; null where nobody has said
 */
export function notFound(url: string | null): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>No such page | According To</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="wm"><span>According</span> <i>To</i></p>
<h1>There is no page here</h1>
<p>The address may be mistyped, or the article was taken out of the collection.</p>
<p><a id="home" href="${url ?? "./"}">To the overview</a></p>
</main>
${url === null ? `<script>${findHome}</script>` : ""}
</body>
</html>
`;
}

const style = `:root{color-scheme:light dark;--ink:light-dark(#191b1f,#eceae4);--accent:light-dark(#2450c4,#a3bcff);background:light-dark(#fdfdfb,#15171a);color:var(--ink);font:20px/1.55 Georgia,serif}main{max-width:32em;margin:15vh auto;padding:0 24px}h1{font-size:2em;line-height:1.12}a{color:var(--accent);padding:8px 0;display:inline-block}.wm span,.wm i{font-style:normal;font-weight:600;text-decoration:underline solid 2.5px var(--accent);text-underline-offset:6px}.wm i{text-decoration-style:dotted}`;

/** The site is where its manifest is: the folder of this address, or one above it. */
const findHome = `(async()=>{for(let at=new URL("./",location.href);;at=new URL("../",at)){const found=await fetch(new URL("manifest.webmanifest",at)).then(r=>r.ok,()=>false);if(found){document.getElementById("home").href=at.href;return}if(at.pathname==="/")return}})()`;
