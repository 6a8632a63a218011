/** The parts of the page by the names its markup gives them. */
export function part<E extends HTMLElement = HTMLElement>(name: string): E {
  const found = document.querySelector<E>(`[data-own="${name}"]`);
  if (!found) throw new Error(`The page has no part “${name}”`);
  return found;
}

/** Shows words in a part that is read out; the same words again are not. */
export function say(name: string, words: string): void {
  const box = part(name);
  if (box.textContent !== words) box.textContent = words;
}
