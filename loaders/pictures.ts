import {chromium} from "playwright-core";
import {findBrowser} from "./site/findBrowser.js";
import {serve} from "./site/serve.js";

// After a build: the picture of the overview in the README, and the one that stands beside a link to the site.
const site = await serve("dist");
const browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox"]});
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, colorScheme: "light"});
  await page.goto(site.url, {waitUntil: "networkidle"});
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({path: ".github/overview.png"});
  await page.setViewportSize({width: 1200, height: 630});
  // The wordmark and the question, in the site's own type.
  await page.evaluate(() => {
    const words = document.querySelector(".wm")!.cloneNode(true) as HTMLElement;
    words.style.fontSize = "112px";
    for (const part of words.querySelectorAll<HTMLElement>("span"))
      Object.assign(part.style, {textDecorationThickness: "11px", textUnderlineOffset: "26px"});
    const question = document.createElement("p");
    question.textContent = "Who said what, when, and who says so?";
    question.style.cssText =
      "font: 500 47px/1.3 var(--font-text); margin: 84px 0 0; max-width: none; color: var(--ink-2)";
    const box = document.createElement("div");
    box.style.cssText = "position: fixed; inset: 0; z-index: 99; background: var(--surface); padding: 150px 96px";
    box.append(words, question);
    document.body.append(box);
  });
  await page.screenshot({path: "src/social.png"});
} finally {
  await browser.close();
  site.close();
}
