import {openDB, type DBSchema} from "idb";
import type {Answer} from "../../exercises/types.js";

/** What a reader did in one exercise, as it is kept on the device. */
export interface KeptWork {
  readonly exercise: string;
  readonly edition: string;
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

interface Schema extends DBSchema {
  work: {key: string; value: KeptWork};
  person: {key: string; value: Person};
}

/** Where work is kept. Where the browser keeps nothing, it lasts as long as the page. */
export interface WorkStore {
  readonly lasting: boolean;
  all(): Promise<readonly KeptWork[]>;
  put(work: KeptWork): Promise<void>;
  drop(exercise: string): Promise<void>;
  person(): Promise<Person>;
  setPerson(person: Person): Promise<void>;
}

const nobody: Person = {name: "", student: ""};

/** Opens the store, once. Every page of the site uses it; nothing in it leaves the device. */
export function workStore(): Promise<WorkStore> {
  return (opened ??= open());
}
let opened: Promise<WorkStore> | null = null;

async function open(): Promise<WorkStore> {
  try {
    const database = await openDB<Schema>("according-to-work", 1, {
      upgrade(db) {
        db.createObjectStore("work", {keyPath: "exercise"});
        db.createObjectStore("person");
      }
    });
    return {
      lasting: true,
      all: () => database.getAll("work"),
      put: async (work) => void (await database.put("work", work)),
      drop: (exercise) => database.delete("work", exercise),
      person: async () => (await database.get("person", "me")) ?? nobody,
      setPerson: async (person) => void (await database.put("person", person, "me"))
    };
  } catch {
    const work = new Map<string, KeptWork>();
    let me = nobody;
    return {
      lasting: false,
      all: async () => [...work.values()],
      put: async (each) => void work.set(each.exercise, each),
      drop: async (exercise) => void work.delete(exercise),
      person: async () => me,
      setPerson: async (person) => void (me = person)
    };
  }
}
