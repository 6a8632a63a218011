import {element} from "./element.js";
import {courseOfPage} from "./handInPanel.js";
import {workStore} from "./workStore.js";

/** Says how far a reader is: in each lesson's line, and quietly beside its name in the sidebar. */
export async function showProgress(): Promise<void> {
  const done = new Set(
    (await (await workStore()).all()).filter(({state}) => state === "done").map(({exercise}) => exercise)
  );
  for (const {id, exercises} of courseOfPage().lessons) {
    const n = exercises.filter((exercise) => done.has(exercise.id)).length;
    const said = `${n} of ${exercises.length} exercises done`;
    for (const line of document.querySelectorAll(`[data-lesson-progress="${id}"]`))
      line.textContent = n === 0 ? "" : `${said}.`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>("#observablehq-sidebar a[href]")) {
      if (!new URL(link.href).pathname.replace(/\.html$/, "").endsWith(`/lessons/${id}`)) continue;
      link.querySelector(".exdone")?.remove();
      if (n > 0)
        link.append(
          element(
            "span",
            {class: "exdone"},
            element("span", {"aria-hidden": "true"}, `${n}/${exercises.length}`),
            element("span", {class: "unseen"}, `, ${said}`)
          )
        );
    }
  }
}
