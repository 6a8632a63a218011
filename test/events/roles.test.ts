import {expect, test} from "vitest";
import {eventAt} from "./story.js";

// The trigger stands in brackets; then who does it, and to whom.
test.each([
  ["Portugal [urged] Spain to release the crew.", "Portugal", "Spain"],
  // a passive
  ["Three sailors were [rescued] by the coast guard.", "the coast guard", "Three sailors"],
  ["Two men were [killed] in the raid.", null, "Two men"],
  // a relative clause, and the clause around it
  ["The mayor, who [met] Ana Ruiz in Lisbon on Monday, denied the charge.", "The mayor", "Ana Ruiz"],
  ["The mayor, who met Ana Ruiz in Lisbon on Monday, [denied] the charge.", "The mayor", "the charge"],
  // two that act together
  ["Peru and Chile have [vetoed] the plan.", "Peru and Chile", "the plan"],
  ["France and Italy met in Rome. The two countries [signed] a pact.", "The two countries", "a pact"],
  // infinitives: who plans, who is urged
  ["Norway plans to [sell] two ferries to Chile.", "Norway", "Chile"],
  ["Portugal urged Spain to [release] the crew.", "Spain", "the crew"],
  ["Spain agreed to send doctors and to [hold] talks.", "Spain", "talks"],
  ["The minister was due to [meet] the king.", "The minister", "the king"],
  // two verbs of one subject
  ["Peru bought the ships last year and has [sent] them home.", "Peru", "them"],
  // a dateline is nobody's name
  ["KARSA, May 10 (Fjord News Agency) - Rebels [attacked] the village.", "Rebels", "the village"],
  // nouns
  ["Spain's [sale] of ships to Peru angered Chile.", "Spain", "Peru"],
  ["Spain agreed to send doctors and to hold [talks].", "Spain", null]
])("%s", (marked, actor, target) => {
  const words = /\[(.+)\]/.exec(marked)![1]!;
  const event = eventAt(marked.replace(/[[\]]/g, ""), words);
  expect([event.actorText, event.targetText]).toEqual([actor, target]);
});

test("“the two countries” are the pair named last before", () => {
  expect(eventAt("France and Italy met in Rome. The two countries signed a pact.", "signed").actor).toBe(
    "France and Italy"
  );
});

test("a pronoun that nobody can place has no name", () => {
  expect(eventAt("It was late. They attacked the village at dawn.", "attacked")).toMatchObject({
    actor: null,
    actorText: "They"
  });
});

test("“they” are those who speak, though others stand nearer", () => {
  const text = "Northern governments back the strikers but say they have stopped short of sending money.";
  expect(eventAt(text, "sending")).toMatchObject({actorText: "they", actor: "Northern governments"});
});
