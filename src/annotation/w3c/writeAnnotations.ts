import type {Span} from "../../extract/types.js";
import {codePoints} from "../codePoints.js";
import {nameUuid} from "../nameUuid.js";
import {quoteSelector} from "../quoteSelector.js";
import {sourceOf} from "./source.js";
import type {Marking} from "../types.js";

export interface Written {
  /** The text the marks stand in. */
  readonly text: string;
  readonly language?: string;
  /** Set where a program made the marks. */
  readonly software?: boolean;
  /** Set for a key that the student's edition may hold. */
  readonly released?: boolean;
}

const anno = "http://www.w3.org/ns/anno.jsonld";

/**
 * Marks as W3C Web Annotations (Data Model, Recommendation of 23 February 2017): an AnnotationCollection whose one page holds an
 * annotation a mark, its label as a tag, its words by TextQuoteSelector and TextPositionSelector (in code points), and a linking
 * annotation a link. The same marks give the same file.
 */
export function writeAnnotations(
  marking: Marking,
  {text, language = "en", software = false, released = false}: Written
): string {
  const {article, annotator, marks, links} = marking;
  const points = codePoints(text);
  const creator = annotator === "" ? {} : {creator: {type: software ? "Software" : "Person", name: annotator}};
  const target = (span: Span) => ({
    type: "SpecificResource",
    source: {id: sourceOf(article), type: "Text", format: "text/plain", language},
    selector: [
      {type: "TextQuoteSelector", ...quoteSelector(text, span)},
      {type: "TextPositionSelector", start: points.ofUnit(span.start), end: points.ofUnit(span.end)}
    ]
  });
  const body = (value: string, purpose: string) => ({type: "TextualBody", value, purpose, format: "text/plain"});
  const items = [
    ...marks.map((mark) => ({
      id: mark.id,
      type: "Annotation",
      motivation: "tagging",
      ...creator,
      body: [body(mark.label, "tagging"), ...(mark.value === undefined ? [] : [body(mark.value, "identifying")])],
      target: target(mark)
    })),
    ...links.map(({quote, to}) => ({
      id: nameUuid(`link ${quote} ${to}`),
      type: "Annotation",
      motivation: "linking",
      ...creator,
      body: to,
      target: quote
    }))
  ];
  const name = `${article} ${annotator}`;
  const collection = {
    "@context": anno,
    id: nameUuid(`collection ${name}`),
    type: "AnnotationCollection",
    label: annotator === "" ? `Marks in ${article}` : `Marks in ${article} by ${annotator}`,
    ...creator,
    ...(released ? {answers: "released"} : {}),
    total: items.length,
    first: {id: nameUuid(`page ${name}`), type: "AnnotationPage", startIndex: 0, items}
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
