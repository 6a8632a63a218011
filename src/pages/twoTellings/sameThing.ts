import {html, type Html, type Value} from "../../html/html.js";
import {cite} from "../cite.js";

import {cutShort} from "./denials.js";
import {groups} from "../groups.js";
import {between} from "../notes.js";
import type {ReadQuote, Reading} from "../reading.js";
import {sharedRun} from "./sharedPhrases.js";
import {speakersInAll} from "../speakers.js";
import {nameStems, stemsOf} from "./stems.js";
import {count, countInWords, list} from "../words.js";

type Side = {readonly r: Reading; readonly quotes: readonly ReadQuote[]};

/** Back to the question: what both papers have from the one whom both quote, and what one would need to know to say more. */
export function sameThing(pair: readonly [Reading, Reading]): Value {
  const who = speakersInAll(pair)[0];
  if (who == null) return html`<p>Nobody is quoted in both. Each telling stands on its own sources.</p>`;
  const side = (r: Reading): Side => ({r, quotes: r.quotes.filter((q) => q.speaker === who)});
  const sides = [side(pair[0]), side(pair[1])] as const;
  const words = sharedWords(sides);
  return html`<p>
      Both papers quote ${who}. ${ownInBoth(sides)}
      ${words.length > 0 && html`Words that both have from ${who}, quoted or reported: ${words.map((w, i) => html`${i > 0 && ", "}${w}`)}. Read each pair in its place.`}
    </p>
    <p>To tell whether it was the same thing, you would need to know more than stands here:</p>
    <ul class="plain">
      ${needed(who, sides).map((need) => html`<li>${need}</li>`)}
    </ul>
    <p>The articles do not settle it. But now you can say what would, and whom to ask.</p>`;
}

/** Whether any words stand in quotation marks in both. */
function ownInBoth([a, b]: readonly [Side, Side]): Value {
  const own = ({r, quotes}: Side) =>
    quotes.flatMap((q) => q.own.map(({start, end}) => ({q, text: r.text.slice(start, end)})));
  const [left, right] = [own(a), own(b)];
  if (left.length === 0 || right.length === 0)
    return left.length === right.length
      ? "Neither prints a word of it in quotation marks. "
      : `${left.length === 0 ? a.r.label : b.r.label} prints not a word of it in quotation marks. `;
  for (const x of left)
    for (const y of right) {
      const run = sharedRun(x.text, y.text);
      if (run) return html`“${run}” stands in quotation marks in both ${cite(a.r, x.q)} ${cite(b.r, y.q)}. `;
    }
  return html`No run of three words stands in quotation marks in both ${cite(a.r, left[0]!.q)}
  ${cite(b.r, right[0]!.q)}. `;
}

/** Words that both give to the speaker, the rarer first, each with a place in either. */
function sharedWords([a, b]: readonly [Side, Side]): Html[] {
  const names = new Set([...nameStems(a.r), ...nameStems(b.r)]);
  const found = ({quotes}: Side) =>
    groups(
      quotes.flatMap((q) =>
        [...stemsOf(q.text, names)].flatMap(([stem, word]) => (/^\p{Lu}/u.test(word) ? [] : [{q, stem, word}]))
      ),
      ({stem}) => stem
    );
  const [left, right] = [found(a), found(b)];
  return [...left]
    .flatMap(([stem, xs]) => (right.has(stem) ? [{xs, ys: right.get(stem)!}] : []))
    .sort((x, y) => x.xs.length + x.ys.length - (y.xs.length + y.ys.length))
    .slice(0, 6)
    .map(({xs, ys}) => {
      const [x, y] = [xs[0]!, ys.find((each) => each.word === xs[0]!.word) ?? ys[0]!];
      const words = x.word === y.word ? `“${x.word}”` : `“${x.word}” and “${y.word}”`;
      return html`${words} ${cite(a.r, x.q)} ${cite(b.r, y.q)}`;
    });
}

function needed(who: string, sides: readonly [Side, Side]): Value[] {
  const own = ({quotes}: Side) => quotes.reduce((n, q) => n + q.ownWords, 0);
  const handed = sides.flatMap(({r, quotes}) => quotes.flatMap((q) => between(q, r).map((name) => ({r, q, name}))));
  const media = [...groups(handed, ({r, name}) => `${r.id} ${name}`).values()]
    .map(([first]) => first!)
    // “an Egyptian newspaper” cannot be asked.
    .filter(({name}) => /^\p{Lu}|-\p{Lu}/u.test(name));
  const silent = sides.map(({r, quotes}) => ({
    r,
    n: quotes.filter((q) => between(q, r).length === 0).length,
    all: quotes.length
  }));
  const short = sides.flatMap(({r, quotes}) => cutShort(r, quotes));
  return [
    html`The whole of what was said. Of ${who}’s own words you have
    ${list(sides.map((s) => `${own(s) === 0 ? "none" : count(own(s), "word")} in ${s.r.label}`))}.`,
    ...short.map(({r, q, e}) => html`How the sentence goes on that ${r.label} ends with “${e.text}” ${cite(r, q)}.`),
    media.length > 0 &&
      html`What ${list(media.map(({name}) => name))} ${media.length === 1 ? "has" : "have"} of it:
      ${media.map(({r, q}) => cite(r, q))}.`,
    silent.some(({n}) => n > 0) &&
      html`Through whom the rest came: it is not said of
      ${list(silent.filter(({n}) => n > 0).map(({r, n}) => `${countInWords(n, "quote")} in ${r.label}`))}.`
  ].filter((need) => need !== false);
}
