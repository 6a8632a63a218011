import {button} from "../exercise/element.js";
import type {Kept} from "./laterFiles.js";

/** Files that are fetched at a time when a reader wants all. */
const atOnce = 4;

/** Says on the page of all articles what works without a network, and of a large site offers to keep the rest. */
export async function tellOffline(worker: ServiceWorker): Promise<void> {
  const line = document.querySelector<HTMLElement>("#offline");
  if (!line) return;
  const kept = await ask<Kept>(worker, "what is kept");
  line.hidden = false;
  if (kept.missing.length === 0)
    return line.replaceChildren("All of this site is kept on your device, and works without a network.");
  const said = document.createElement("span");
  said.role = "status";
  const keep = button(
    "keep-all",
    `Keep all for offline (${megabytes(kept.missingBytes)})`,
    () => void keepAll(),
    "quiet"
  );
  line.replaceChildren(
    "Pages, search and cells are kept on your device and work without a network; an article is kept once you open it. ",
    keep,
    said
  );

  async function keepAll(): Promise<void> {
    const {missing, missingBytes} = await ask<Kept>(worker, "what is kept");
    const {quota = Infinity, usage = 0} = (await navigator.storage?.estimate?.()) ?? {};
    if (missingBytes > quota - usage) {
      said.textContent = ` Your browser grants this site ${megabytes(quota - usage)} more, and all need ${megabytes(missingBytes)}.`;
      return;
    }
    keep.disabled = true;
    // That the browser may not take them away when it needs room.
    void navigator.storage?.persist?.().catch(() => false);
    const left = [...missing];
    let failed = 0;
    const work = async (): Promise<void> => {
      for (let url = left.pop(); url !== undefined; url = left.pop()) {
        if (!(await ask<boolean>(worker, {keep: url}))) failed++;
        said.textContent = ` ${missing.length - left.length} of ${missing.length}`;
      }
    };
    await Promise.all(Array.from({length: atOnce}, work));
    keep.disabled = false;
    if (failed === 0)
      return line!.replaceChildren("All of this site is kept on your device, and works without a network.");
    said.textContent = ` ${failed} of ${missing.length} files could not be kept. Is the network there? Press again to go on.`;
  }
}

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1e6))} MB`;

/** What the worker answers. */
function ask<Answer>(worker: ServiceWorker, question: unknown): Promise<Answer> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({data}: MessageEvent<Answer>) => resolve(data);
    worker.postMessage(question, [port2]);
  });
}
