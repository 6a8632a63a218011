import {expect} from "vitest";
import type {Locator, Page} from "playwright-core";
import type {Answer, Part, Texts} from "../../src/exercises/types.js";

/** Gives an answer to a part of an exercise as a student does: with presses, choices and keys, over whatever was answered before. */
export async function giveAnswer(
  page: Page,
  exercise: string,
  part: Part,
  answer: Answer,
  texts: Texts
): Promise<void> {
  const box = page.locator(`#${exercise} [data-part="${part.id}"]`);
  await page.locator(`#${exercise}:not([data-state=static])`).waitFor();
  if (answer.kind === "choice") {
    const options = await box.locator(".option input").all();
    for (const [i, option] of options.entries())
      if (
        (await option.isChecked()) !== answer.chosen.includes(i) &&
        (answer.chosen.includes(i) || (part.kind === "choice" && part.many))
      )
        await box.locator(".option").nth(i).click();
  } else if (answer.kind === "number") await box.locator("input").fill(answer.value);
  else if (answer.kind === "order") await order(box, answer.order, part);
  else if (answer.kind === "match")
    for (const [i, option] of answer.options.entries())
      await box
        .locator("select")
        .nth(i)
        .selectOption(option === null ? "" : String(option));
  else if (answer.kind === "mark") {
    await clear(box, "unmark");
    for (const span of answer.marks) {
      for (const at of [span.start, span.end - 1]) await page.mouse.click(...(await placeOf(box, at)));
      // The mark's handles must not stand in the way of the next.
      await page.keyboard.press("Escape");
    }
  } else if (answer.kind === "text") {
    await box.locator("textarea").fill(answer.text);
    await clear(box, "uncite");
    if (answer.citations.length > 0) await cite(page, box, answer.citations, texts);
  } else {
    if (await box.locator("textarea").isVisible()) await box.locator("textarea").focus();
    await box.locator(".cm-content").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(answer.code);
  }
}

async function clear(box: Locator, name: string): Promise<void> {
  const buttons = box.locator(`button[name=${name}]`);
  while ((await buttons.count()) > 0) await buttons.first().click();
}

async function order(box: Locator, wanted: readonly number[], part: Part): Promise<void> {
  const items = part.kind === "order" ? wanted.map((i) => part.items[i]!) : [];
  for (const [to, item] of items.entries()) {
    const now = await box.locator("li > span").allInnerTexts();
    for (let at = now.map((words) => words.trim()).indexOf(item.trim()); at > to; at--)
      await box.locator("li").nth(at).locator("button[name=up]").click();
  }
  // A student who finds the lines in the right order moves one, and moves it back.
  if (items.length > 0) {
    await box.locator("button[name=down]").first().click();
    await box.locator("li").nth(1).locator("button[name=up]").click();
  }
}

/** Where on the screen a character of the article to be marked stands. */
function placeOf(box: Locator, offset: number): Promise<[number, number]> {
  return box.locator(".mktext").evaluate((text, offset) => {
    const p = [...text.querySelectorAll<HTMLElement>("p[data-start]")].findLast(
      (each) => Number(each.dataset["start"]) <= offset
    )!;
    const texts = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    let at = offset - Number(p.dataset["start"]);
    let node = texts.nextNode()!;
    while (at >= node.textContent!.length) {
      at -= node.textContent!.length;
      node = texts.nextNode()!;
    }
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const scroller = text.closest(".mkscroll")!;
    text.scrollIntoView({block: "center"});
    scroller.scrollTop +=
      range.getBoundingClientRect().top - scroller.getBoundingClientRect().top - scroller.clientHeight / 2;
    range.startContainer.parentElement!.scrollIntoView({block: "center"});
    const {left, top, width, height} = range.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as [number, number];
  }, offset);
}

async function cite(
  page: Page,
  box: Locator,
  citations: Extract<Answer, {kind: "text"}>["citations"],
  texts: Texts
): Promise<void> {
  await box.locator("button[name=choose]").click();
  const sheet = page.locator("dialog.sheet");
  for (const {article, start, end} of citations) {
    await sheet.locator("select").selectOption(article);
    const words = texts.get(article)!.slice(start, end);
    // the article comes when it is chosen
    let at = -1;
    await expect
      .poll(
        async () => {
          const sentences = await sheet.locator(".pick").allTextContents();
          return (at = sentences.findIndex((sentence) => sentence.includes(words) || words.includes(sentence)));
        },
        {message: `a sentence to choose with “${words}”`}
      )
      .toBeGreaterThanOrEqual(0);
    if ((await sheet.locator(".pick").nth(at).getAttribute("aria-selected")) !== "true")
      await sheet.locator(".pick").nth(at).click();
  }
  await sheet.locator("button[name=done]").click();
  await sheet.waitFor({state: "detached"});
}
