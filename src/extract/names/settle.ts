import type {Doc, TokenRun} from "../doc/readDoc.js";
import type {Tokens} from "../doc/tokens.js";
import {roles, titles} from "../lexicon/words.js";
import type {Draft} from "./draft.js";
import {headOf} from "./headOf.js";
import {roleAfter, roleBefore} from "./rolesOf.js";
import type {Found} from "./types.js";

const SAID =
  /^(?:said|says|say|told|added|announced|argued|claimed|warned|urged|asked|wrote|tweeted|insisted|stressed|noted|explained|denied|accused)$/;

/** An office says more than a description, and that more than how someone stands to another (“his rival”). */
function worth(role: string | null): number {
  if (role === null) return -1;
  if (
    /\b(?:rival|opponent|ally|friend|supporter|critic|host|man|woman|husband|wife|father|mother|son|daughter|brother|sister)\b/i.test(
      role
    )
  )
    return 0;
  const last = role
    .toLowerCase()
    .split(/[\s-]/)
    .some((word) => titles.get(word)?.office);
  return last ? 2 : 1;
}

/** What one more mention by name tells of its bearer: the role, and, where nobody knew, the kind. */
export function settle({text, tokens: k}: Doc, draft: Draft, found: Found, first: number): void {
  if (draft.kind === "person") {
    const before = first < found.nameFirst ? roleBefore(k, text, first, found.nameFirst) : null;
    if (before !== null && worth(before) > worth(draft.role)) draft.role = before;
    if (worth(draft.role) < 2) {
      const after = roleAfter(k, found.last);
      const role = after && text.slice(k.start[after.first]!, k.end[after.last]!).replace(/\s+/gu, " ");
      if (role && worth(role) > worth(draft.role)) draft.role = role;
    }
    return;
  }
  if (draft.kind !== "other" || found.rule === "headline") return;
  const before = k.lower[first - 1] ?? "";
  const after = k.lower[found.last + 1] ?? "";
  const words = found.last - found.nameFirst + 1;
  const role = roles.get(before);
  // “campaign group Clear Seas”, “the charity Harbour Aid”
  if (role && !role.plural && /^(?:organization|media)$/.test(role.kind)) {
    // “state news agency KNA”
    draft.kind = before === "agency" && k.lower[first - 2] === "news" ? "media" : role.kind;
    return;
  }
  // “lorry driver Osman said”
  if (words === 1 && role?.kind === "person" && !role.plural && SAID.test(after)) draft.kind = "person";
  // “said Yusuf, a driver who fled”
  else if (words === 1 && isPersonsRole(k, roleAfter(k, found.last))) draft.kind = "person";
  else if (SAID.test(after) && speaksAsIt(k, found.last + 1)) draft.kind = "organization";
  else if (SAID.test(after))
    draft.kind = words === 2 && !/^\p{Lu}+$/u.test(k.word[found.last]!) ? "person" : "organization";
  else if (/^(?:in|near|outside)$/.test(before)) draft.kind = "place";
}

/** Whether a description set off after a name is a person's: “a driver”, “the mayor”. */
function isPersonsRole(k: Tokens, run: TokenRun | null): boolean {
  if (!run) return false;
  const head = headOf(k, run, () => -1);
  const role = head < 0 ? undefined : roles.get(k.lower[head]!);
  return role?.kind === "person" && !role.plural;
}

/** “Kestrel Air said on Tuesday it had agreed”: what speaks of itself so is no person. */
function speaksAsIt(k: Tokens, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(verb + 7, k.n - 1) && k.sentence[i] === k.sentence[verb]; i++) {
    if (k.lower[i] === "it")
      return /^(?:had|has|would|will|plans|planned|expects|expected|intends|intended|agreed)$/.test(k.lower[i + 1]!);
    if (k.pos[i] === "VERB" || /^["“]$/.test(k.word[i]!)) return false;
  }
  return false;
}
