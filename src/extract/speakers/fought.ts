import {tokensIn, type TokenRun} from "../doc/readDoc.js";
import {headOf} from "../names/headOf.js";
import {cueRun, type Mend} from "./mend.js";

const BLOW = /^(?:attack|assault|blast|hit|strike|storm|target|shell|raid)$/;
const FIGHTERS =
  /^(?:rebels?|gunm[ae]n|militants?|militias?|militiam[ae]n|insurgents?|guerrillas?|fighters?|terrorists?|soldiers?|troops?|army|navy|forces?|warplanes?|jets?|planes?|aircraft|helicopters?|drones?|missiles?|rockets?|rioters?|mob|pirates?|bombers?|attackers?|extremists?|jihadists?|separatists?|commandos?|hackers?|sharks?|dogs?|bears?|wolves)$/;
const TARGETS =
  /^(?:villages?|towns?|cit(?:y|ies)|suburbs?|districts?|bases?|barracks|outposts?|checkpoints?|convoys?|embass(?:y|ies)|consulates?|ports?|airports?|airfields?|stations?|hospitals?|schools?|camps?|prisons?|jails?|churches|church|mosques?|temples?|synagogues?|markets?|hotels?|buildings?|houses?|homes?|offices?|headquarters|compounds?|bridges?|roads?|railways?|pipelines?|refiner(?:y|ies)|plants?|depots?|factor(?:y|ies)|ships?|tankers?|vessels?|boats?|trains?|bus(?:es)?|cars?|trucks?|vehicles?|tanks?|positions?|shops?|farms?)$/;

/** “Rebels attacked the village”: a blow with weapons is no word said, as “The minister attacked the plan” is. */
export const fought: Mend = (spoken, {doc, names}) => {
  const k = doc.tokens;
  return spoken.filter((quote) => {
    const cue = cueRun(doc, quote);
    if (!cue || quote.parts || quote.type !== "indirect" || !BLOW.test(k.lemma[cue.last]!)) return true;
    const words = tokensIn(k, quote);
    if (!words || words.first !== cue.last + 1) return true;
    const who = quote.speaker && tokensIn(k, quote.speaker);
    return !((who && FIGHTERS.test(head(who))) || isTarget(words));
  });

  function isTarget(words: TokenRun): boolean {
    // “attacked the school for its fees”, “attacked the city as a den of thieves”
    for (let i = words.first; i <= words.last; i++) if (/^(?:for|as|over)$/.test(k.lower[i]!)) return false;
    const mention = names.mentions[names.coverAt[words.first]!];
    if (mention?.form === "name" && mention.first === words.first && names.entities[mention.entity]!.kind === "place")
      return true;
    return TARGETS.test(head(words));
  }

  function head(run: TokenRun): string {
    const at = headOf(k, run, (i) => names.mentions[names.atToken[i]!]?.last ?? -1);
    return k.lower[at] ?? "";
  }
};
