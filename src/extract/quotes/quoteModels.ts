import {hashText} from "../crf/hash.js";
import {loadWeights} from "../crf/loadWeights.js";
import type {CrfModel} from "../crf/model.js";
import {mix} from "../crf/hash.js";
import type {CueClasses} from "./columns.js";
import {weights} from "./weights.generated.js";
import type {WeightsFile} from "../crf/weightsFile.js";

/** What training learned about quotes. */
export interface QuoteModels {
  readonly cues: CueClasses;
  /** The first tagger: content, cue and speaker of any quote. */
  readonly tagger: CrfModel;
  /** The second: content and speaker of one cue. */
  readonly linker: CrfModel;
}

let loaded: QuoteModels | undefined;

/** The weights that come with the extractor, read once. */
export function quoteModels(): QuoteModels {
  return (loaded ??= modelsOf(loadWeights(weights)));
}

/** The models in a weights file; its notes list the cue words of each class, as “say/VERB”. */
export function modelsOf({models, notes}: WeightsFile): QuoteModels {
  const {tagger, linker} = models;
  if (!tagger || !linker) throw new Error("the weights file lacks the tagger or the linker of quotes");
  return {cues: cueClasses(notes.cues as readonly (readonly string[])[]), tagger, linker};
}

/** Classes by word: `lists[k]` holds the words of class `k`, as lemma, slash and the first letter of the part of speech. */
export function cueClasses(lists: readonly (readonly string[])[]): CueClasses {
  const out = new Map<number, number>();
  lists.forEach((words, k) => {
    for (const entry of words) {
      const slash = entry.lastIndexOf("/");
      out.set(mix(entry.charCodeAt(slash + 1), hashText(entry.slice(0, slash))), k);
    }
  });
  return out;
}
