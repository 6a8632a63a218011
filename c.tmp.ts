import {openSite} from "./test/browser/openSite.js";
const s=await openSite(); const {page,faults}=await s.open("who-speaks");
console.log(await page.evaluate(`[...document.querySelectorAll("live-cell .code, live-cell pre.source, live-cell pre.source code, live-cell .line")].slice(0,4).map(e=>{const b=e.getBoundingClientRect(),c=getComputedStyle(e);return [e.tagName,e.className,b.top,b.height,c.padding,c.margin,c.display].join(" ")})`));
console.log(JSON.stringify(await page.evaluate(()=>document.querySelector("live-cell pre.source")!.outerHTML.slice(0,300))), faults);
console.log(await page.evaluate(`[...document.querySelector('live-cell .code').childNodes].map(e=>e.nodeName+' '+(e.className||'')+' '+(e.textContent||'').slice(0,20)+' '+(e.nodeType==1?getComputedStyle(e).cssText.match(/margin[^;]*/g):''))`));
await page.locator("live-cell").first().screenshot({path:"/tmp/s1.png"});
await page.setViewportSize({width:390,height:844}); await page.locator("live-cell").nth(1).screenshot({path:"/tmp/s2.png"});
await s.close();
