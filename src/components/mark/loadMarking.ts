import type {PackedMarking} from "../../annotation/pack.js";
import {unpackTokens, type PackedTokens, type RuleToken} from "../../annotation/packTokens.js";
import type {LessonArticle} from "../../pages/lessons/lessonPage.js";
import {articleFile} from "../articleFile.js";

/** What the site knows of an article besides its text: what the parser found, and the key where this edition may hold it. */
export interface MarkingOf {
  readonly id: string;
  readonly parser: PackedMarking;
  readonly key: PackedMarking | null;
}

export const loadMarking = (id: string) => articleFile(id, "marks") as Promise<MarkingOf | null>;

export async function loadTokens({id, text}: LessonArticle): Promise<RuleToken[]> {
  const packed = (await articleFile(id, "tokens")) as PackedTokens | null;
  return packed ? unpackTokens(packed, text) : [];
}
