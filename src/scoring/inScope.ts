import type {Span} from "../extract/types.js";

/** Sentences of a gold text; where some are `selected`, only those were annotated. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly sentences?: readonly (Span & {readonly selected?: boolean})[] | undefined;
}

/** Whether a span stands where the corpus was annotated (in EventStoryLine and MEANTIME, some sentences of a text only). */
export function inScope({sentences}: AnnotatedText): (span: Span) => boolean {
  if (!sentences?.some(({selected}) => selected !== undefined)) return () => true;
  const selected = sentences.filter((sentence) => sentence.selected);
  return ({start}) => selected.some((sentence) => start >= sentence.start && start < sentence.end);
}
