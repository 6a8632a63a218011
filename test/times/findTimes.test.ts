import {expect, test} from "vitest";
import {readDoc} from "../../src/extract/doc/readDoc.js";
import {findTimes} from "../../src/extract/times/findTimes.js";

const read = (text: string, published: string | null) =>
  findTimes(readDoc({id: "row", text, published}), []).map((time) => [time.text, time.value]);

test.each([
  ["2012-11-05", "The minister met the envoy on Sunday.", [["Sunday", "2012-11-04"]]],
  ["2012-11-05", "The minister will meet the envoy on Sunday.", [["Sunday", "2012-11-11"]]],
  ["2012-11-05", "The ferry was sold last year.", [["last year", "2011"]]],
  ["2013-05-10", "He visited the port this week.", [["this week", "2013-W19"]]]
])("%s: %s", (published, sentence, times) => expect(read(sentence, published)).toEqual(times));
