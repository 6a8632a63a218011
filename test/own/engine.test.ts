import {afterEach, expect, test, vi} from "vitest";
import {openEngine} from "../../src/components/own/engine.js";
import type {FromOwnWorker, ToOwnWorker} from "../../src/own/messages.js";

/** A worker whose answers a test gives, one by one. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  onmessage: ((event: {data: FromOwnWorker}) => void) | null = null;
  onerror: ((event: {message: string}) => void) | null = null;
  ended = false;
  readonly asked: ToOwnWorker[] = [];
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(message: ToOwnWorker): void {
    this.asked.push(message);
    if (message.type === "open") queueMicrotask(() => this.onmessage?.({data: {type: "ready"}}));
  }
  terminate(): void {
    this.ended = true;
  }
  answer(): void {
    const last = this.asked.at(-1)!;
    if (last.type === "read") this.onmessage?.({data: {type: "done", job: last.job, value: {id: last.request.text}}});
  }
}

afterEach(() => {
  FakeWorker.all.length = 0;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = () => {
  vi.stubGlobal("Worker", FakeWorker);
  const load = vi.fn(async () => new Blob(["model"]));
  const engine = openEngine("own.js", load);
  const read = (text: string) => engine.read({id: "a", text, fields: {}, without: []});
  const worker = async () => {
    await vi.waitFor(() => expect(FakeWorker.all.at(-1)?.asked.at(-1)?.type).toBe("read"));
    return FakeWorker.all.at(-1)!;
  };
  return {engine, read, load, worker};
};

test("of several texts asked for while one is read, the last is read and the others are left", async () => {
  const {read, worker} = open();
  const all = ["one", "two", "three"].map(read);
  (await worker()).answer();
  await vi.waitFor(() => expect(FakeWorker.all[0]!.asked.at(-1)).toMatchObject({request: {text: "three"}}));
  FakeWorker.all[0]!.answer();
  expect(await Promise.all(all)).toEqual([{id: "one"}, null, {id: "three"}]);
});

test("a run that takes long is ended for a newer text, in a new worker with the same model", async () => {
  const {read, load, worker} = open();
  const first = read("novel");
  const slow = await worker();
  vi.spyOn(performance, "now").mockReturnValue(performance.now() + 60_000);
  const second = read("news");
  expect(await first).toBeNull();
  expect(slow.ended).toBe(true);
  await vi.waitFor(() => expect(FakeWorker.all).toHaveLength(2));
  (await worker()).answer();
  expect(await second).toEqual({id: "news"});
  expect(load).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test("what is stopped gives nothing, and a question after that reads the text again", async () => {
  const {engine, read, worker} = open();
  const known = read("one");
  (await worker()).answer();
  await known;
  const stopped = read("two");
  await worker();
  engine.stop();
  expect(await stopped).toBeNull();
  void engine.part(0);
  await vi.waitFor(() =>
    expect(FakeWorker.all.at(-1)!.asked.at(-1)).toMatchObject({type: "read", request: {text: "one"}})
  );
  FakeWorker.all.at(-1)!.answer();
  await vi.waitFor(() => expect(FakeWorker.all.at(-1)!.asked.at(-1)).toMatchObject({type: "part", part: 0}));
});

test("a model that does not come is told, and asked for again the next time", async () => {
  vi.stubGlobal("Worker", FakeWorker);
  const load = vi.fn(async () => new Blob(["model"])).mockRejectedValueOnce(new Error("no network"));
  const engine = openEngine("own.js", load);
  const request = {id: "a", text: "one", fields: {}, without: []};
  await expect(engine.read(request)).rejects.toThrow("no network");
  const again = engine.read(request);
  await vi.waitFor(() => expect(FakeWorker.all.at(-1)?.asked.at(-1)?.type).toBe("read"));
  FakeWorker.all.at(-1)!.answer();
  expect(await again).toEqual({id: "one"});
});
