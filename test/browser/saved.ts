import {expect} from "vitest";
import type {Page} from "playwright-core";

/** Waits until the browser's own store holds this text, wherever the page keeps it. */
export async function saved(page: Page, text: string): Promise<void> {
  const stored = () =>
    page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((yes, no) => {
          request.onsuccess = () => yes(request.result);
          request.onerror = () => no(request.error!);
        });
      const all: unknown[] = [];
      for (const {name} of await indexedDB.databases()) {
        const database = await done(indexedDB.open(name!));
        for (const store of database.objectStoreNames)
          all.push(await done(database.transaction(store).objectStore(store).getAll()));
        database.close();
      }
      return JSON.stringify(all);
    });
  await expect.poll(stored, {timeout: 10_000}).toContain(JSON.stringify(text).slice(1, -1));
}
