/**
 * Imports a module into a worker, by its address or from the code itself: a page opened from a disk has an origin that it shares with nobody,
 * and what is a `blob:` address of the page cannot be imported there. The worker's own can, but for WebKit.
 * @throws Error in words for a reader
 */
export async function importCode<Module>(code: string | Blob): Promise<Module> {
  if (typeof code === "string") return (await import(code)) as Module;
  const address = URL.createObjectURL(code);
  try {
    return (await import(address)) as Module;
  } catch (error) {
    throw self.origin === "null"
      ? new Error(
          "This browser does not let a file opened from a disk load the extractor. Firefox, Chrome and Edge do."
        )
      : error;
  } finally {
    URL.revokeObjectURL(address);
  }
}
