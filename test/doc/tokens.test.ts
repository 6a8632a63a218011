import {expect, test} from "vitest";
import {readDoc} from "../../src/extract/doc/readDoc.js";

/** The sentences of a text, each as its tokens with a space between. */
function sentences(text: string): string[] {
  const {sentences, tokens} = readDoc({id: "a", text, published: null});
  return sentences.map(({first, last}) => tokens.word.slice(first, last + 1).join(" "));
}

test.each([
  ["The Rev. Peter Holm spoke.", ["The Rev. Peter Holm spoke ."]],
  ["“No,” said Maj. Gen. Tom Berg and Adm. Ana Ruiz.", ["“ No , ” said Maj. Gen. Tom Berg and Adm. Ana Ruiz ."]],
  ["Rep. Ana Ruiz (D-N.Y.) spoke.", ["Rep. Ana Ruiz ( D - N . Y. ) spoke ."]],
  ["The mayor said no. Ruiz said yes.", ["The mayor said no.", "Ruiz said yes ."]],
  ["She wore no. 9 that day.", ["She wore no. 9 that day ."]],
  ["It runs until 3pm. Forecasters saw rain.", ["It runs until 3pm.", "Forecasters saw rain ."]]
])("sentences of “%s”", (text, wanted) => expect(sentences(text)).toEqual(wanted));

test("every token is the text at its place", () => {
  const text = "The Rev. Peter Holm and Sens. Ana Ruiz (D-N.Y.) said no. Then they left.";
  const {tokens} = readDoc({id: "a", text, published: null});
  expect(Array.from(tokens.word, (_, i) => text.slice(tokens.start[i], tokens.end[i]))).toEqual(tokens.word);
});
