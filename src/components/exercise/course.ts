import type {KnownExercises} from "../../exercises/handIn/editions.js";
import type {CourseData} from "../../pages/lessons/lessonPage.js";

/** What the page knows of the whole: all lessons and exercises by id and title, versions, the teacher's key. */
export function courseOfPage(): CourseData {
  return JSON.parse(document.querySelector("script#course")!.textContent!) as CourseData;
}

export function exercisesOf({lessons}: CourseData): KnownExercises {
  return new Map(lessons.flatMap(({exercises}) => exercises).map((exercise) => [exercise.id, exercise]));
}
