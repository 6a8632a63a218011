import {readDoc} from "../../src/extract/doc/readDoc.js";
import {findZones} from "../../src/extract/layout/findZones.js";
import {findNames} from "../../src/extract/names/findNames.js";
import type {Spoken} from "../../src/extract/quotes/spoken.js";
import {nameSpeakers} from "../../src/extract/speakers/nameSpeakers.js";
import type {Span, Time} from "../../src/extract/types.js";

const CLOSE: Readonly<Record<string, string>> = {"[": "]", "<": ">", "{": "}"};

/**
 * Reads marked text: `[words said] <cue> {speaker}`, as many as there are; the first cue and speaker belong to the first
 * quote, and so on; `<>` and `{}` stand where a quote has none. `⟨Friday=2013-05-10⟩` is a date with its value.
 */
export function readMarked(marked: string) {
  const spans: Record<string, (Span | null)[]> = {"[": [], "<": [], "{": []};
  const open: {mark: string; start: number; slot: number}[] = [];
  const times: Time[] = [];
  let text = "";
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i]!;
    if (c === "⟨") {
      const [words, value] = marked.slice(i + 1, marked.indexOf("⟩", i)).split("=") as [string, string];
      times.push({
        start: text.length,
        end: text.length + words.length,
        text: words,
        type: "DATE",
        value,
        from: null,
        to: null,
        grain: "day",
        rule: "",
        rules: []
      });
      text += words;
      i = marked.indexOf("⟩", i);
    } else if (c in CLOSE) {
      open.push({mark: c, start: text.length, slot: spans[c]!.push(null) - 1});
    } else if (c === CLOSE[open.at(-1)?.mark ?? ""]) {
      const {mark, start, slot} = open.pop()!;
      spans[mark]![slot] = start === text.length ? null : {start, end: text.length};
    } else text += c;
  }
  const spoken = spans["["]!.map((span, i): Spoken => {
    const words = text.slice(span!.start, span!.end);
    const type =
      /^["“]/.test(text.slice(span!.start - 1)) || /^["“]/.test(words)
        ? "direct"
        : /["“]/.test(words)
          ? "mixed"
          : "indirect";
    const [cue, speaker] = [spans["<"]![i], spans["{"]![i]];
    return {...span!, text: words, type, ...(cue ? {cue} : {}), ...(speaker ? {speaker} : {}), rules: ["marked"]};
  });
  const doc = readDoc({id: "a", text, published: null});
  const zones = findZones(doc);
  const names = findNames(doc, zones, spoken);
  return {text, names, ...nameSpeakers(spoken, doc, {zones, times, names})};
}
