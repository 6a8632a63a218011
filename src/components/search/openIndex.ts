import MiniSearch from "minisearch";
import {find, type Found} from "../../search/find.js";
import {searchOptions, type Entry} from "../../search/searchOptions.js";

/** Loads the index of the site; gives back what asks it. */
export async function openIndex(file: string): Promise<(query: string) => readonly Found[]> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  // Read in pieces, so that typing never waits for it.
  const index = await MiniSearch.loadJSONAsync<Entry>(await response.text(), searchOptions);
  return (query) => find(index, query);
}
