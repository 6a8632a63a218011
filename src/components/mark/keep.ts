import type {Choice} from "../../annotation/edit/adjudicate.js";
import {readMarkFile} from "../../annotation/readMarkFile.js";
import type {Marking, Orphan} from "../../annotation/types.js";
import {writeAnnotations} from "../../annotation/w3c/writeAnnotations.js";
import {fingerprint} from "../../exercises/fingerprint.js";
import type {LessonArticle} from "../../pages/lessons/lessonPage.js";
import {openShelf, type Shelf} from "../store/openShelf.js";

/** What is kept of one article: the reader's marks, the files they compare with, and what they decided of each disagreement. */
export interface KeptMarks {
  readonly marking: Marking;
  readonly files: readonly Marking[];
  readonly decisions: Readonly<Record<string, Choice>>;
  /** The key that the reader's decisions made, once they said to use it. */
  readonly ownKey: Marking | null;
}

export interface OpenedMarks extends KeptMarks {
  /** Marks of an earlier version of the article whose words are gone. */
  readonly orphans: readonly Orphan[];
  readonly moved: number;
}

// One for the page: a second would be told of what the first keeps, as if another tab had done it.
const shelf = (): Promise<Shelf<KeptMarks>> => (opened ??= openShelf<KeptMarks>("marks"));
let opened: Promise<Shelf<KeptMarks>> | null = null;

/** What is kept of an article. Marks made on another version of its text are found again in this one; orphans are told. */
export async function openMarks(article: LessonArticle): Promise<OpenedMarks> {
  const kept = await (await shelf()).get(article.id);
  const none = {
    marking: {article: article.id, annotator: "", marks: [], links: []},
    files: [],
    decisions: {},
    ownKey: null
  };
  if (!kept) return {...none, orphans: [], moved: 0};
  if (kept.base === fingerprint(article.text)) return {...kept.value, orphans: [], moved: 0};
  const again = (marking: Marking) => anchored(marking, kept.author, article);
  const own = again(kept.value.marking);
  return {
    marking: own.marking,
    files: kept.value.files.map((marking) => again(marking).marking),
    decisions: {},
    ownKey: kept.value.ownKey && again(kept.value.ownKey).marking,
    orphans: own.orphans,
    moved: own.moved
  };
}

/** Keeps it under the article, with the text it was made on. */
export async function keepMarks(article: LessonArticle, value: KeptMarks): Promise<void> {
  const base = fingerprint(article.text);
  await (await shelf()).put({key: article.id, value, base, author: article.text, time: Date.now()});
}

export async function onOtherTab(listen: (article: string) => void): Promise<void> {
  (await shelf()).onOther(listen);
}

function anchored(marking: Marking, before: string, article: LessonArticle) {
  const read = readMarkFile(writeAnnotations(marking, {text: before}), [article]);
  const found = read.ok ? read.markings[0] : undefined;
  return {
    marking: {...marking, marks: found?.marks ?? [], links: found?.links ?? []},
    orphans: read.ok ? read.orphans : [],
    moved: read.ok ? read.moved : 0
  };
}
