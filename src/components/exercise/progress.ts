import {paintProgress, type PageProgress} from "../progress.js";
import {courseOfPage} from "./course.js";
import {workShelf} from "./workStore.js";

/** Counts what a reader has done, by lesson and by page, and says it: in each lesson's line, and quietly in the sidebar of every page. */
export async function showProgress(): Promise<void> {
  const done = new Set(
    (await (await workShelf()).all()).filter(({value}) => value.state === "done").map(({key}) => key)
  );
  for (const place of document.querySelectorAll<HTMLElement>("[data-exercise-done]"))
    place.textContent = done.has(place.dataset["exerciseDone"]!) ? "done" : "";
  const count = (ids: readonly string[]): number => ids.filter((id) => done.has(id)).length;
  const {lessons, placed} = courseOfPage();
  for (const {id, exercises} of lessons) {
    const n = count(exercises.map((exercise) => exercise.id));
    for (const line of document.querySelectorAll(`[data-lesson-progress="${id}"]`))
      line.textContent = n === 0 ? "" : `${n} of ${exercises.length} exercises done.`;
  }
  const pages = [
    ...lessons.map(({id, exercises}) => ({page: `/lessons/${id}`, ids: exercises.map((exercise) => exercise.id)})),
    ...placed.map(({page, exercises}) => ({page, ids: exercises}))
  ];
  paintProgress(pages.map(({page, ids}): PageProgress => [page, count(ids), ids.length]));
}
