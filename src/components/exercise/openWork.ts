import {differencesFrom} from "../../exercises/handIn/editions.js";
import {readHandIn} from "../../exercises/handIn/readHandIn.js";
import {isSealed} from "../../exercises/handIn/seal.js";
import {LARGEST, type HandIn} from "../../exercises/handIn/types.js";
import {writeHandIn} from "../../exercises/handIn/writeHandIn.js";
import type {CourseData} from "../../pages/lessons/lessonPage.js";
import {packText, unpackText} from "../store/packText.js";
import type {Kept} from "../store/openShelf.js";
import {exercisesOf} from "./course.js";
import {takeMarks} from "./takeMarks.js";
import {keepPerson, readPerson, workShelf, type Work} from "./workStore.js";

/** Work that can be opened here, what is to be known of it first, and which answers of the reader's own are others. */
export interface Offer {
  readonly handIn: HandIn;
  readonly differs: readonly string[];
  /** Ids of exercises that the reader has answered in another way. */
  readonly mine: readonly string[];
}

const prefix = "#work=1.";
/** Longest link, in characters: what browsers, mail and chat carry whole. */
const longestLink = 30_000;

/** The fragment of a link that carries work; null where it is too much for one. */
export function linkOf(handIn: HandIn): string | null {
  // A link must stay short: what the exercises said goes with files only.
  const exercises = new Map([...handIn.exercises].map(([id, {wording: _, ...work}]) => [id, work]));
  const fragment = prefix + packText(writeHandIn({...handIn, exercises}));
  return fragment.length > longestLink ? null : fragment;
}

export const carriesWork = (fragment: string): boolean => fragment.startsWith("#work=");

/** The text of the hand-in that a fragment carries; "" where it carries none that can be read. */
export function textOfLink(fragment: string): string {
  return fragment.startsWith(prefix) ? (unpackText(fragment.slice(prefix.length), LARGEST) ?? "") : "";
}

/** The text of a file; a reason where it is too large to be a hand-in, so that nobody waits for it. @throws where it cannot be read */
export async function textOfFile(file: Blob): Promise<string | {readonly reason: string}> {
  if (file.size > 2 * LARGEST)
    return {reason: `The file has ${Math.round(file.size / 1e6)} MB, and a hand-in less than ${LARGEST / 1e6}.`};
  return file.text();
}

/** What opening a hand-in would do here, or why it cannot be opened. Changes nothing. */
export async function offerOf(text: string, course: CourseData): Promise<Offer | {readonly reason: string}> {
  if (isSealed(text))
    return {reason: "The file is sealed: only your teacher can open it. Open the copy you saved to go on with."};
  const read = readHandIn(text);
  if (!read.ok) return {reason: `${read.reason[0]!.toUpperCase()}${read.reason.slice(1)}.`};
  const shelf = await workShelf();
  const here = exercisesOf(course);
  const mine: string[] = [];
  for (const [id, {answers}] of read.handIn.exercises) {
    const kept = here.has(id) ? await shelf.get(id) : undefined;
    if (kept && kept.value.answers.length > 0 && JSON.stringify(kept.value.answers) !== JSON.stringify([...answers]))
      mine.push(id);
  }
  const {kit, corpus} = course;
  return {handIn: read.handIn, differs: [...read.oddities, ...differencesFrom(read.handIn, here, kit, corpus)], mine};
}

/**
 * Takes work over onto this device, but for the exercises named.
 * @returns what takes it back
 */
export async function takeWork(
  {handIn}: Offer,
  course: CourseData,
  but: readonly string[]
): Promise<() => Promise<void>> {
  const shelf = await workShelf();
  const here = exercisesOf(course);
  const person = await readPerson();
  const before: [string, Kept<Work> | undefined][] = [];
  for (const [id, {edition, wording = "", tries, answers}] of handIn.exercises) {
    if (!here.has(id) || but.includes(id)) continue;
    before.push([id, await shelf.get(id)]);
    const value: Work = {tries, answers: [...answers], state: "begun", hints: 0};
    await shelf.put({key: id, base: edition, author: wording, value, time: Date.now()});
  }
  await takeMarks(handIn);
  if (handIn.name !== "") await keepPerson({name: handIn.name, student: handIn.student});
  return async () => {
    for (const [id, kept] of before) await (kept ? shelf.put(kept) : shelf.drop(id));
    await keepPerson(person);
  };
}
