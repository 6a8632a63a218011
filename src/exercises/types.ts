import type {Kind} from "../annotation/types.js";
import type {Span} from "../extract/types.js";

/** Words of one article. */
export interface Place extends Span {
  readonly article: string;
}

/**
 * A likely mistake and what is said of it. The student's page is given only those marked `open`: each tells a reader who is
 * mistaken why, and together they never leave one answer only (`tellsTooMuch`).
 */
export interface Remark<When> {
  readonly when: When;
  readonly message: string;
  readonly open: boolean;
}

interface AnyPart<Kind extends string, Key, When> {
  readonly kind: Kind;
  /** “1”, “2”, …: its place in the exercise. */
  readonly id: string;
  readonly points: number;
  /** What this part asks, where the task asks several things; Markdown of one line. */
  readonly ask?: string;
  /** What is right; null in the student's edition. */
  readonly key: Key | null;
  readonly wrong: readonly Remark<When>[];
}

/** One option, or any number of them. Key and remarks name options by their place, from 0. */
export interface ChoicePart extends AnyPart<"choice", readonly number[], number> {
  readonly many: boolean;
  readonly options: readonly string[];
}

export interface NumberPart extends AnyPart<"number", {readonly value: number; readonly tolerance: number}, number> {
  readonly unit: string | null;
}

/** Things to put in order. `items` stand in an order that tells nothing; key: their places, first to last. */
export interface OrderPart extends AnyPart<
  "order",
  readonly number[],
  {readonly first: number; readonly then: number}
> {
  readonly items: readonly string[];
}

/**
 * Things to match, each to one option. `options` stand in an order that tells nothing; the last may say that there is none. Key: the
 * place of the option, for each thing.
 */
export interface MatchPart extends AnyPart<
  "match",
  readonly number[],
  {readonly item: number; readonly option: number}
> {
  readonly items: readonly string[];
  readonly options: readonly string[];
}

/** Stretches of an article to mark. */
export interface MarkPart extends AnyPart<"mark", readonly Span[], Span> {
  readonly article: string;
  readonly label: string;
  /** The label whose marks in `data/keys` are the key; absent where the lesson lists the words itself. */
  readonly keyLabel?: Kind;
}

/** A few sentences, held up by citations. Key: the places, some of which must be cited. */
export interface TextPart extends AnyPart<"text", readonly Place[], Place> {
  readonly citations: number;
  /** Of the part's points, those for citations; the others are a person's to give, by an override. */
  readonly citationPoints: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly rubric: readonly string[];
}

export type Stage = "before" | "error" | "after";

/** A check of the author's: the body of a function of `value`, `code` and `error` that gives true or what to say. */
export interface CodeCheck {
  readonly stage: Stage;
  readonly hidden: boolean;
  readonly body: string;
}

/** Code to write. Key: solutions, the first of which makes the value that is wanted. */
export interface CodePart extends AnyPart<"code", readonly string[], string> {
  readonly setup: string;
  readonly starter: string;
  readonly checks: readonly CodeCheck[];
  /** Whether the order of rows counts. */
  readonly ordered: boolean;
  /** In the student's edition: prints (`valuePrint`) of what the open wrong answers give, and what is said of them. */
  readonly mistakes?: readonly {readonly value: string; readonly message: string}[];
}

export type Part = ChoicePart | NumberPart | OrderPart | MatchPart | MarkPart | TextPart | CodePart;

export interface Exercise {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly minutes: number;
  /** Markdown. */
  readonly task: string;
  readonly parts: readonly Part[];
  readonly hints: readonly string[];
  /** Explanation of the answer, Markdown; null in the student's edition. */
  readonly solution: string | null;
  /** For the teacher: what students get wrong; null in the student's edition. */
  readonly notes: string | null;
  /** Where it is written: file and line. */
  readonly file: string;
  readonly line: number;
}

export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly goals: readonly string[];
  readonly minutes: number;
  /** Whether the answers are given out with the student's edition. */
  readonly released: boolean;
  /** Markdown before the first exercise. */
  readonly intro: string;
  readonly exercises: readonly Exercise[];
}

/** What a student answered to one part. */
export type Answer =
  | {readonly kind: "choice"; readonly chosen: readonly number[]}
  | {readonly kind: "number"; readonly value: string}
  | {readonly kind: "order"; readonly order: readonly number[]}
  /** The place of the option for each thing; null where none is chosen yet. */
  | {readonly kind: "match"; readonly options: readonly (number | null)[]}
  | {readonly kind: "mark"; readonly marks: readonly Span[]}
  | {readonly kind: "text"; readonly text: string; readonly citations: readonly Place[]}
  | {readonly kind: "code"; readonly code: string};

/** What a checker says. `correct` is null where it cannot or may not tell: the answer is kept and graded later. */
export interface Verdict {
  readonly correct: boolean | null;
  readonly message: string;
  /** Points earned, of the part's; 0 where `correct` is null, save for what is already sure. */
  readonly points: number;
}

/** Articles by id, as far as exercises need them. */
export type Texts = ReadonlyMap<string, string>;
