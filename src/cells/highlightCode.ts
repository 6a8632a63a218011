import {javascriptLanguage} from "@codemirror/lang-javascript";
import {highlightCode as walk, tagHighlighter, tags} from "@lezer/highlight";
import {html, render, type Html} from "../html/html.js";

/** The classes of the code's colours, the same at build and in the editor. */
export const codeColours = tagHighlighter([
  {tag: [tags.keyword, tags.operatorKeyword, tags.modifier], class: "tk"},
  {tag: [tags.string, tags.special(tags.string), tags.regexp], class: "ts"},
  {tag: [tags.number, tags.bool, tags.null, tags.atom], class: "tn"},
  {tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], class: "tf"},
  {tag: tags.comment, class: "tc"}
]);

/** Code as lines of coloured words. */
export function highlightCode(source: string): Html {
  const lines: string[] = [""];
  const put = (text: string, classes: string): void => {
    lines[lines.length - 1] += classes === "" ? render(text) : html`<span class="${classes}">${text}</span>`.html;
  };
  walk(source, javascriptLanguage.parser.parse(source), codeColours, put, () => lines.push(""));
  return {html: lines.map((line) => `<span class="line">${line}\n</span>`).join("")};
}
