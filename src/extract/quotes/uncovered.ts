import {STRIDE} from "../crf/model.js";
import type {TokenRun} from "../doc/readDoc.js";
import {tokensOf, type Linked} from "./assemble.js";
import type {Draft} from "./draft.js";
import {draftOf} from "./draftOf.js";
import type {Link} from "./link.js";
import {TAG, type Reading} from "./reading.js";

// How sure the first tagger must be of content that no cue has taken.
const SURE = 0.9;
const SHORTEST = 3;
// At least so much of it must look like the cue's own content to be a further part of its quote.
const OWN = 0.3;
const LEAST = 0.02;
// Without any cue whose window holds it, the speaker of a quote this many tokens away is taken.
const NEAR = 80;

/** Content that the first tagger is sure of and no cue has taken goes to the cue that explains it best. */
export function takeUncovered(reading: Reading, links: readonly Link[], kept: Linked[]): Draft[] {
  const covered = new Uint8Array(reading.columns.n);
  for (const {draft} of kept) for (const i of tokensOf(draft)) covered[i] = 1;
  const byLink = new Map(kept.map((linked) => [linked.link, linked]));
  const added: Draft[] = [];
  const inOrder = [...kept].sort((a, b) => a.link.cue.first - b.link.cue.first);
  let from = 0;
  let near = 0;
  for (const run of uncoveredRuns(reading, covered)) {
    while (from < links.length && links[from]!.window.last < run.first) from++;
    while (near < inOrder.length && inOrder[near]!.link.cue.last < run.first - NEAR) near++;
    const {best, share} = explainer(links, from, run);
    const own = best && byLink.get(best);
    if (best && own && share > OWN) own.draft = withPart(own.draft, run);
    else if (best) {
      const {cue, speaker} = own?.draft ?? draftOf(best) ?? {cue: best.cue, speaker: null};
      added.push({parts: [run], cue, speaker, rules: ["tagger", "uncovered"]});
    } else added.push({parts: [run], ...neighbour(inOrder, near, run), rules: ["tagger", "uncovered"]});
  }
  return [...kept.map(({draft}) => draft), ...added];
}

function uncoveredRuns({columns, tags, content}: Reading, covered: Uint8Array): TokenRun[] {
  const {n, paragraph} = columns;
  const out: TokenRun[] = [];
  for (let first = 0; first < n; first++) {
    if (covered[first] || content[first]! < SURE) continue;
    let last = first;
    const goesOn = (i: number) =>
      i < n &&
      !covered[i] &&
      content[i]! > SURE &&
      paragraph[i] === paragraph[first] &&
      tags[i * STRIDE + TAG.CONTENT]! <= 0.6;
    while (goesOn(last + 1)) last++;
    if (last - first + 1 >= SHORTEST) out.push({first, last});
    first = last;
  }
  return out;
}

/** The cue in whose eyes a run is most likely its content. */
function explainer(links: readonly Link[], from: number, run: TokenRun): {best: Link | null; share: number} {
  let best: Link | null = null;
  let share = LEAST;
  for (let k = from; k < links.length && links[k]!.window.first <= run.last; k++) {
    const {window, content} = links[k]!;
    let sum = 0;
    for (let i = Math.max(run.first, window.first); i <= Math.min(run.last, window.last); i++)
      sum += content[i - window.first]!;
    const mean = sum / (run.last - run.first + 1);
    if (mean > share) [best, share] = [links[k]!, mean];
  }
  return {best, share};
}

function withPart(draft: Draft, run: TokenRun): Draft {
  return {
    ...draft,
    parts: [...draft.parts, run].sort((a, b) => a.first - b.first),
    rules: draft.rules.includes("uncovered") ? draft.rules : [...draft.rules, "uncovered"]
  };
}

function neighbour(inOrder: readonly Linked[], from: number, {first, last}: TokenRun): Pick<Draft, "cue" | "speaker"> {
  let best: Draft | null = null;
  let least = NEAR;
  for (let k = from; k < inOrder.length; k++) {
    const {draft, link} = inOrder[k]!;
    if (link.cue.first > last + NEAR) break;
    const gap = Math.min(Math.abs(link.cue.first - first), Math.abs(link.cue.first - last));
    if (gap < least) [best, least] = [draft, gap];
  }
  return {cue: best?.cue ?? null, speaker: best?.speaker ?? null};
}
