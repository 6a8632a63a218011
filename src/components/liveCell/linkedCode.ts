import {addressOf} from "../address.js";
import type {LiveCell} from "./liveCell.js";

/** Packs the edits of these cells into a link and copies it; the cell whose button was pressed says so. */
export async function shareCode(cell: LiveCell, all: readonly LiveCell[]): Promise<void> {
  const {packLink} = await import("./shareLink.js");
  const edited = all.filter((each) => each.edited);
  const fragment = packLink(Object.fromEntries(edited.map(({id, source}) => [id, source])));
  const link = addressOf(fragment);
  try {
    await navigator.clipboard.writeText(link);
    cell.say("Link copied.");
  } catch {
    history.replaceState(history.state, "", fragment);
    cell.say("Copy the link from the address bar.");
  }
}

/**
 * Shows the code that came with the page's address, in the cells it is for. Nothing runs.
 * @param before told of each cell before its code is replaced
 */
export async function openLinkedCode(
  cells: () => readonly LiveCell[],
  ready: Promise<unknown>,
  before: (cell: LiveCell) => void
): Promise<void> {
  if (!location.hash.startsWith("#cells=")) return;
  const {unpackLink} = await import("./shareLink.js");
  const shared = unpackLink(location.hash);
  await ready;
  const all = cells();
  for (const cell of all) {
    const source = shared?.[cell.id];
    if (source === undefined || source === cell.source) continue;
    const own = cell.edited;
    before(cell);
    cell.setSource(source);
    cell.setState("ready", "Not run yet.");
    cell.notify({
      words: own
        ? "This code came with a link. Yours is kept until you change or run this one."
        : "This code came with a link. Read it, then run it.",
      acts: [["run", "Run this code"], ...(own ? ([["back-to-mine", "Back to my code"]] as const) : [])]
    });
    if (cell === all[0]) cell.scrollIntoView({block: "nearest"});
  }
  if (!shared) all[0]?.say("The code in this link cannot be read.");
}
