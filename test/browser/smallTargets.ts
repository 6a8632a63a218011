import type {Page} from "playwright-core";

/**
 * What is too small to be hit by a finger: controls under 44 px, and links outside sentences under the 24 px of WCAG 2.5.8. A part
 * drawn around an element widens its reach; the names in the key have room between them.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.$$eval("a[href], button, input:not([type=hidden]), select, textarea, summary", (all) =>
    all.flatMap((element) => {
      const shown = element.checkVisibility({visibilityProperty: true});
      const tick = element.matches("[type=checkbox], [type=radio]") ? element.closest("label") : null;
      const {width, height} = (tick ?? element).getBoundingClientRect();
      // Lines of one or two pixels are there for screen readers only.
      if (!shown || width < 3 || height < 3) return [];
      const around = ["::before", "::after"].map((part) => {
        const {content, position, height} = getComputedStyle(element, part);
        return content !== "none" && position === "absolute" ? parseFloat(height) || 0 : 0;
      });
      const inSentence =
        element.matches(".reader p a") || (element.matches("p a, li a, td a, dd a") && isPart(element));
      const least = element.matches(".spk, a") ? (inSentence ? 0 : 24) : 44;
      return Math.max(height, ...around) < least - 0.5
        ? [`${Math.round(height)} px: ${element.outerHTML.slice(0, 120)}`]
        : [];

      function isPart({parentElement: parent, textContent: words}: Element): boolean {
        return parent!.textContent.trim().length > words.trim().length + 3;
      }
    })
  );
}
