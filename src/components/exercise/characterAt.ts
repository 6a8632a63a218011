/**
 * The character of a text at a point of the screen, found by where the characters stand: the first whose line reaches down to the point,
 * then the nearest in that line, whichever way it runs. Null where nothing of the text is drawn.
 */
export function characterAt(box: HTMLElement, x: number, y: number): number | null {
  const texts = textsOf(box);
  const length = texts.at(-1)?.end ?? 0;
  const range = document.createRange();
  const look = (i: number): DOMRect | null => {
    const text = texts.find(({end}) => i < end)!;
    range.setStart(text.node, i - text.start);
    range.setEnd(text.node, i - text.start + 1);
    // A space at which a line is broken is not drawn.
    return [...range.getClientRects()].find(({width}) => width > 0) ?? null;
  };
  const drawn = (from: number, to: number): number => {
    let i = from;
    while (i < to && !look(i)) i++;
    return i;
  };
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const seen = drawn(middle, high);
    if (seen < high && look(seen)!.bottom < y) low = seen + 1;
    else high = middle;
  }
  let nearest: {readonly i: number; readonly away: number} | null = null;
  for (let i = drawn(low, length); i < length; i++) {
    const rect = look(i);
    if (!rect) continue;
    if (nearest && rect.top > y) break;
    const away = Math.max(rect.left - x, x - rect.right, 0);
    if (!nearest || away < nearest.away) nearest = {i, away};
  }
  return nearest && nearest.i;
}

function textsOf(box: HTMLElement): {readonly node: Text; readonly start: number; readonly end: number}[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const out: {node: Text; start: number; end: number}[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const start = out.at(-1)?.end ?? 0;
    if (node.length > 0) out.push({node, start, end: start + node.length});
  }
  return out;
}
