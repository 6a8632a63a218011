import {labels} from "../../annotation/types.js";
import {fingerprint} from "../../exercises/fingerprint.js";
import type {HandIn} from "../../exercises/handIn/types.js";
import type {KeptMarks} from "../mark/keep.js";
import {openShelf} from "../store/openShelf.js";
import {loadArticle} from "./loadArticle.js";
import {randomId} from "../randomId.js";

/** Takes over the marks of a hand-in for the articles of which none are kept here; marks that stand here stay. */
export async function takeMarks({marks}: HandIn): Promise<void> {
  if (!marks || marks.size === 0) return;
  const shelf = await openShelf<KeptMarks>("marks");
  for (const [id, theirs] of marks) {
    const text = (await loadArticle(id))?.text ?? "";
    const mine = theirs.filter(({end, label}) => end <= text.length && labels.includes(label));
    if (mine.length === 0 || (await shelf.get(id))) continue;
    const marking = {
      article: id,
      annotator: "",
      marks: mine.map((mark) => ({...mark, id: `urn:uuid:${randomId()}`})),
      links: []
    };
    const value: KeptMarks = {marking, files: [], decisions: {}, ownKey: null};
    await shelf.put({key: id, value, base: fingerprint(text), author: text, time: Date.now()});
  }
}
