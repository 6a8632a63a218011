import {diffLines} from "diff";
import {fingerprint} from "../fingerprint.js";
import type {Exercise, Lesson, Part, Texts} from "../types.js";
import {LONGEST_WORDING, type HandIn} from "./types.js";
import {wordingOf} from "./wordingOf.js";

/**
 * Which wording of an exercise this is: a fingerprint of what the student sees of it. It is made of nothing that is kept from the student,
 * so it gives no answer away.
 */
export function editionOf(exercise: Exercise): string {
  const seen = (part: Part): unknown => {
    if (part.kind === "choice") return [part.many, part.options];
    if (part.kind === "match") return [part.items, part.options];
    if (part.kind === "order") return part.items;
    if (part.kind === "mark") return [part.article, part.label];
    if (part.kind === "code") return [part.setup, part.starter];
    return part.kind === "number" ? part.unit : [part.citations, part.atLeast, part.atMost];
  };
  const parts = exercise.parts.map((part) => (part.ask === undefined ? seen(part) : [part.ask, seen(part)]));
  return fingerprint(JSON.stringify([exercise.task, exercise.points, parts]));
}

/** Fingerprint of the articles: hand-ins made over others may point at other words. */
export function corpusOf(texts: Texts): string {
  return fingerprint(JSON.stringify([...texts].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What a place knows of the exercises it has, by id: title and edition, and the wording where the exercise itself is at hand. */
export type KnownExercises = ReadonlyMap<
  string,
  {readonly title: string; readonly edition: string; readonly wording?: string}
>;

/** What differs between where a hand-in was made and a place with these exercises, in sentences; nothing where all is the same. */
export function differencesFrom(handIn: HandIn, here: KnownExercises, kit: string, corpus: string): string[] {
  const said: string[] = [];
  if (handIn.kit !== kit) said.push(`it was made with version ${handIn.kit || "unknown"} of the kit; this is ${kit}`);
  if (handIn.corpus !== corpus)
    said.push("it was made over other articles: marks and citations may point at other words");
  for (const [id, {edition, wording}] of handIn.exercises) {
    const exercise = here.get(id);
    if (!exercise) said.push(`there is no exercise ${id} here`);
    else if (exercise.edition !== edition)
      said.push(`the exercise ${id} has been changed since${whatChanged(wording, exercise.wording)}`);
  }
  return said.slice(0, 50);
}

/** The same where the exercises themselves are at hand. */
export function differences(handIn: HandIn, lessons: readonly Lesson[], kit: string, corpus: string): string[] {
  const all = lessons.flatMap(({exercises}) => exercises);
  const here = new Map(
    all.map((exercise) => [
      exercise.id,
      {title: exercise.title, edition: editionOf(exercise), wording: wordingOf(exercise)}
    ])
  );
  return differencesFrom(handIn, here, kit, corpus);
}

/** Lines of each side, and characters of a line, that are shown of a change. */
const [mostLines, longest] = [4, 160];

/** Which lines of a wording are gone and which are new; "" where the wording that was answered is not known. */
function whatChanged(then: string | undefined, now: string | undefined): string {
  if (!then || now === undefined) return "";
  const changes = diffLines(then.slice(0, LONGEST_WORDING), now.slice(0, LONGEST_WORDING), {ignoreNewlineAtEof: true});
  const linesOf = (side: "added" | "removed"): string[] =>
    changes
      .filter((change) => change[side])
      .flatMap(({value}) => value.split("\n").filter((line) => line.trim() !== ""));
  const quoted = (lines: readonly string[]): string =>
    lines
      .slice(0, mostLines)
      .map((line) => `“${line.length > longest ? `${line.slice(0, longest)} …` : line.trim()}”`)
      .join(", ") + (lines.length > mostLines ? ` and ${lines.length - mostLines} more` : "");
  const [gone, added] = [linesOf("removed"), linesOf("added")];
  if (gone.length === 0 && added.length === 0) return ", in its points or its article, not in its words";
  return `: ${[...(gone.length > 0 ? [`then ${quoted(gone)}`] : []), ...(added.length > 0 ? [`now ${quoted(added)}`] : [])].join("; ")}`;
}
