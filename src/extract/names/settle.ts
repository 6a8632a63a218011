import type {Doc} from "../doc/readDoc.js";
import type {Draft} from "./draft.js";
import {roleAfter, roleBefore} from "./rolesOf.js";
import type {Found} from "./types.js";

const SAID =
  /^(?:said|says|say|told|added|announced|argued|claimed|warned|urged|asked|wrote|tweeted|insisted|stressed|noted|explained|denied|accused)$/;

/** What one more mention by name tells of its bearer: the role, and, where nobody knew, the kind. */
export function settle({text, tokens: k}: Doc, draft: Draft, found: Found, first: number): void {
  if (draft.kind === "person") {
    const before = first < found.nameFirst ? roleBefore(k, text, first, found.nameFirst) : null;
    if (before !== null && (draft.role === null || draft.rules.includes("roleAfter"))) draft.role ??= before;
    if (draft.role === null) {
      const after = roleAfter(k, found.last);
      if (after) draft.role = text.slice(k.start[after.first]!, k.end[after.last]!).replace(/\s+/gu, " ");
    }
    return;
  }
  if (draft.kind !== "other" || found.rule === "headline") return;
  const before = k.lower[first - 1] ?? "";
  const after = k.lower[found.last + 1] ?? "";
  const words = found.last - found.nameFirst + 1;
  if (SAID.test(after)) draft.kind = words === 2 && !/^\p{Lu}+$/u.test(k.word[found.last]!) ? "person" : "organization";
  else if (/^(?:in|near|outside)$/.test(before)) draft.kind = "place";
}
