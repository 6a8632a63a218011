import type {Answer} from "../../exercises/types.js";
import {openShelf, type Shelf} from "../store/openShelf.js";

/** What a reader did in one exercise. It is kept by the exercise's id, with the edition and the wording that was answered. */
export interface Work {
  readonly tries: number;
  readonly answers: readonly (readonly [part: string, answer: Answer])[];
  /** `done`: nothing on the page speaks against the answer; `yet`: something does; `begun`: not checked since it changed. */
  readonly state: "begun" | "yet" | "done";
  readonly hints: number;
}

export interface Person {
  readonly name: string;
  readonly student: string;
}

/** Where answers are kept, for every page of the site. */
export function workShelf(): Promise<Shelf<Work>> {
  return (work ??= openShelf<Work>("exercises"));
}
let work: Promise<Shelf<Work>> | null = null;

/** Who hands in, as last written. */
export async function readPerson(): Promise<Person> {
  return (await (await openShelf<Person>("person")).get("me"))?.value ?? {name: "", student: ""};
}

export async function keepPerson(value: Person): Promise<void> {
  await (await openShelf<Person>("person")).put({key: "me", value, base: "", author: "", time: Date.now()});
}
