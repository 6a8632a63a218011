import {html, type Html} from "../../html/html.js";
import {labels, type Label} from "../../annotation/types.js";

/** What one label means: a definition, examples with the words marked in brackets, and cases where readers differ. */
interface Rule {
  readonly name: string;
  readonly means: string;
  readonly examples: readonly string[];
  readonly hard: readonly (readonly [sentence: string, ruling: string])[];
}

/** The guideline. Its definitions are those of the tables; its sentences are made up, but for the two articles' own. */
const rules: Readonly<Record<Label, Rule>> = {
  quote: {
    name: "Quote",
    means:
      "The words that somebody is said to have said: quoted, or reported in the writer's wording. Without the quotation marks around them, the speaker and the cue.",
    examples: [
      "“[The pier is safe,]” Ana Ruiz said.",
      "Ruiz said [that the pier was safe].",
      "The council urged owners [not to sail at night]."
    ],
    hard: [
      ["“[One,]” said Ruiz. “[Two.]”", "Interrupted: two marks, each linked to the speaker."],
      ["Ruiz called the plan “[a mistake]”.", "A few words in marks, given to somebody as theirs, are a quote."],
      ["The “Blue Gull” ferry left.", "A name or a title in quotation marks is none."],
      ["Berg said [that the mayor had promised [to resign]].", "A quote in a quote: mark both."],
      [
        "Ruiz said [the pier was “perfectly safe” now].",
        "Own words inside a report: one mark, from the first word to the last."
      ]
    ]
  },
  speaker: {
    name: "Speaker",
    means:
      "Whoever is said to have said it, as the text names them there: with the title, without what follows after a comma. A pronoun counts.",
    examples: [
      "[Harbour master Ana Ruiz] said the pier was safe.",
      "“It works,” [she] added.",
      "According to [the report], the pier is safe."
    ],
    hard: [
      ["[Ruiz], who chairs the council, said no.", "The clause after the comma is left out."],
      ["“It works,” [a spokesman for the port] said.", "Who speaks, and not only whom he speaks for."],
      ["[Washington] insists that talks go on.", "A city that stands for a government is a speaker."]
    ]
  },
  cue: {
    name: "Cue",
    means: "The words that attribute the quote: the verb with its auxiliaries, or a phrase such as “according to”.",
    examples: ["Ruiz [said] the pier was safe.", "Berg [was quoted as saying] so.", "[According to] Ruiz, it is safe."],
    hard: [
      ["Ruiz [did not deny] that it leaked.", "With its “not”: it changes what is attributed."],
      ["Ruiz [told] reporters it was safe, [adding] that she would swim there.", "Two quotes, two cues."],
      ["There are fears that it leaks.", "Nobody is named and nobody speaks: no cue."]
    ]
  },
  addressee: {
    name: "Addressee",
    means: "Whoever it was said to, where the text says so.",
    examples: ["Ruiz told [reporters] the pier was safe.", "The council urged [ferry owners] not to sail."],
    hard: [
      [
        "Ruiz told [The Harbour Post] in an interview that it was safe.",
        "A paper that was told is an addressee, even though it also passes the words on."
      ],
      [
        "Ruiz said in a letter to [the council] that it leaked.",
        "Mark whom the letter is to; the letter itself is none."
      ],
      ["Ruiz said at a meeting with owners that it leaked.", "Who was there is not yet who was told: no mark."]
    ]
  },
  time: {
    name: "Time",
    means: "Words that say when, how long or how often, without the preposition before them.",
    examples: [
      "Ruiz said on [Friday] it was safe.",
      "It has leaked since [March 2011].",
      "The ferry leaves [every hour]."
    ],
    hard: [
      ["in [the two weeks before the vote]", "With what it is counted from, where that belongs to it."],
      ["the [two-year] conflict", "A length of time inside an adjective counts."],
      ["after the storm", "An event is no time."]
    ]
  }
};

/** The guideline beside the text: a section a label. Where a task asks for one label, its section is open and the others can be. */
export function guideline(): Html {
  return html`<section class="guideline" aria-label="Guideline">
    <p class="guidehead">Guideline</p>
    ${labels.map((label) => section(label, rules[label]))}
  </section>`;
}

function section(label: Label, {name, means, examples, hard}: Rule): Html {
  return html`<details data-label="${label}" ${{html: label === "quote" ? "open" : ""}}>
    <summary><span class="sample" data-label="${label}" aria-hidden="true">ab</span>${name}</summary>
    <p>${means}</p>
    <ul>
      ${examples.map((sentence) => html`<li>${marked(sentence, label)}</li>`)}
    </ul>
    <p class="hardhead">Hard cases</p>
    <dl>
      ${hard.map(
        ([sentence, ruling]) =>
          html`<dt>${marked(sentence, label)}</dt>
            <dd>${ruling}</dd>`
      )}
    </dl>
  </details>`;
}

/** A sentence with its bracketed words marked. */
function marked(sentence: string, label: Label): Html {
  return html`${sentence
    .split(/([[\]])/)
    .map((piece) =>
      piece === "[" ? {html: `<span class="mk" data-label="${label}">`} : piece === "]" ? {html: "</span>"} : piece
    )}`;
}

/** What the page for marking shows. */
export function markPage(): {readonly guideline: Html} {
  return {guideline: guideline()};
}
