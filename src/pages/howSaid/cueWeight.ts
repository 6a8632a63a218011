/** What a reporting verb does besides telling that something was said, from least to most. */
export type CueWeight = "plain" | "firm" | "granted" | "distant" | "moving" | "against";

/** The axis from “said” to “denied”: the classes in order, with the words the site has for them. */
export const cueWeights: readonly {readonly weight: CueWeight; readonly name: string; readonly does: string}[] = [
  {weight: "plain", name: "only tells that it was said", does: "tell no more than that it was said"},
  {weight: "firm", name: "says how firmly", does: "say how firmly"},
  {weight: "granted", name: "takes it for true", does: "take it for true"},
  {weight: "distant", name: "keeps its distance", does: "keep their distance"},
  {weight: "moving", name: "asks, warns, promises", does: "ask, warn or promise"},
  {weight: "against", name: "accuses, denies", does: "accuse or deny"}
];

const words = (list: string) => new Set(list.split(" "));

/**
 * Verbs that colour what they report, after Caldas-Coulthard, “On reporting reporting” (1994): verbs of how it was said, and
 * verbs by which the writer takes it for true or leaves it open. The other classes are the stances of the table of quotes.
 */
const FIRM = words(
  "affirm assert assure declare emphasize emphasise exclaim hammer insist maintain pledge proclaim reaffirm reiterate repeat stress swear thunder underline underscore vow"
);
const GRANTED = words(
  "acknowledge admit concede confess confirm disclose note observe point recall recognize recognise remind reveal"
);
const DISTANT = words("allege argue boast claim contend hint imply insinuate posit purport speculate suggest");

const PLAIN = words("say says said saying tell tells told telling according state states stated add adds added adding");

/** The class of a cue, by its verb and its stance; null where the words tell that nothing was said (“did not respond”). */
export function cueWeight(cue: string, stance: string | null): CueWeight | null {
  const verbs: readonly string[] = cue.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  if (verbs.includes("not")) return null;
  // “said that they must go”: what is said is a demand, the verb is plain.
  if (verbs.some((verb) => PLAIN.has(verb))) return "plain";
  const is = (list: ReadonlySet<string>) => verbs.some((verb) => baseForms(verb).some((form) => list.has(form)));
  if (is(FIRM) || verbs.includes("clear")) return "firm";
  if (is(GRANTED)) return "granted";
  if (is(DISTANT)) return "distant";
  if (stance === "deny" || stance === "accuse") return "against";
  return stance === "request" || stance === "warn" || stance === "promise" || stance === "ask" ? "moving" : "plain";
}

/** A cue as one of the words on the axis: “has warned” → “warned”, “says” → “said”. */
export function cueLabel(cue: string): string {
  const plain = cue
    .replace(/^\p{L}/u, (letter) => letter.toLowerCase())
    .replace(/\s+/g, " ")
    .replace(/^(?:has|have|had) (?:been )?/, "")
    .replace(/^(?:was|were|is|are) (?=\w+ing\b)/, "");
  return SAME.get(plain) ?? plain;
}

const SAME = new Map(
  "say:said says:said saying:said tell:told tells:told telling:told adds:added adding:added states:stated"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string])
);

/** What a form of a regular verb may be a form of: “stressed” → “stress”, “denies” → “deny”. */
function baseForms(verb: string): string[] {
  const stem = verb.replace(/(?:ied|ies)$/, "y").replace(/(?:ed|ing|es|s)$/, "");
  return [verb, stem, `${stem}e`, stem.replace(/(.)\1$/u, "$1"), verb.replace(/s$/, ""), verb.replace(/d$/, "")];
}
