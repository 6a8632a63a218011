import {openDB, type DBSchema, type IDBPDatabase} from "idb";

/** Something a reader made, and the author's version it was made from. */
export interface Kept<Value> {
  /** What it is of: a cell of a page, an exercise, a text of the reader's own. */
  readonly key: string;
  readonly value: Value;
  /** Which version of the author's it was made from: a hash or fingerprint; "" where there is none. */
  readonly base: string;
  /** That version as text, so that a difference can be shown when the author has changed it. */
  readonly author: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly time: number;
}

/** One kind of things a reader makes. Nothing on it leaves the device. */
export interface Shelf<Value> {
  /** Whether it outlasts the page. A private window, for one, may keep nothing. */
  readonly lasting: boolean;
  all(): Promise<readonly Kept<Value>[]>;
  get(key: string): Promise<Kept<Value> | undefined>;
  /** Keeps it in place of what was kept under its key. @throws where the device has no room left */
  put(kept: Kept<Value>): Promise<void>;
  drop(key: string): Promise<void>;
  /** Tells when another tab keeps or drops something. */
  onOther(listen: (key: string) => void): void;
}

/** `cells`: code of live cells. `exercises`: answers. `person`: who hands in. `own`: texts of the reader's own. `marks`: marks in articles. */
export type ShelfName = "cells" | "exercises" | "person" | "own" | "marks";

interface Schema extends DBSchema {
  kept: {key: [shelf: string, key: string]; value: Kept<unknown> & {readonly shelf: string}};
}

/** Opens the shelf of that name: the one place where pages keep what readers make. */
export async function openShelf<Value>(name: ShelfName): Promise<Shelf<Value>> {
  const database = await (opened ??= open());
  return database ? lastingShelf(name, database) : passingShelf();
}
let opened: Promise<IDBPDatabase<Schema> | null> | null = null;

function open(): Promise<IDBPDatabase<Schema> | null> {
  return openDB<Schema>("according-to", 1, {
    upgrade: (database) => void database.createObjectStore("kept", {keyPath: ["shelf", "key"]})
  }).catch(() => null);
}

function lastingShelf<Value>(shelf: ShelfName, database: IDBPDatabase<Schema>): Shelf<Value> {
  const tabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`according-to ${shelf}`);
  const whole = IDBKeyRange.bound([shelf], [shelf, []]);
  return {
    lasting: true,
    all: async () => (await database.getAll("kept", whole)) as Kept<unknown>[] as Kept<Value>[],
    get: async (key) => (await database.get("kept", [shelf, key])) as Kept<Value> | undefined,
    async put(kept) {
      await database.put("kept", {...kept, shelf});
      tabs?.postMessage(kept.key);
    },
    async drop(key) {
      await database.delete("kept", [shelf, key]);
      tabs?.postMessage(key);
    },
    onOther: (listen) => tabs?.addEventListener("message", ({data}: MessageEvent<string>) => listen(data))
  };
}

function passingShelf<Value>(): Shelf<Value> {
  const kept = new Map<string, Kept<Value>>();
  return {
    lasting: false,
    all: async () => [...kept.values()],
    get: async (key) => kept.get(key),
    put: async (each) => void kept.set(each.key, each),
    drop: async (key) => void kept.delete(key),
    onOther: () => {}
  };
}
