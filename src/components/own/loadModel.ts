import type {Progress} from "./engine.js";

/**
 * Fetches the extractor with its model and keeps it in this page, so that a worker can be started again without
 * asking the network.
 * @param size its size in bytes as the build knows it: what a server says counts it packed
 * @throws Error in words for a reader
 */
export async function loadModel(url: string, size: number, progress: Progress): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new Error("The model could not be loaded: there is no network, and it has not been here before.");
  }
  if (!response.ok || !response.body)
    throw new Error(`The model could not be loaded: the server says ${response.status}.`);
  const parts: BlobPart[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    loaded += next.value.length;
    progress(loaded, size);
  }
  return new Blob(parts, {type: "text/javascript"});
}
