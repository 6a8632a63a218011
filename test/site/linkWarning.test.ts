import {expect, test} from "vitest";
import {isLinkWarning} from "../../loaders/site/framework.js";

test.each([
  ["Warning: 1 broken link (115 validated)", true],
  ["\u001b[33mWarning: \u001b[39m396 broken links (2251 validated)", true],
  ["\u001b[2m↳\u001b[22m /how \u001b[2m→\u001b[22m \u001b[31m/read/harbour#q1\u001b[39m", true],
  ["Warning: the output root is not within the current working directory and will not be cleared.", false],
  ["error: harbour.txt:3: no such day", false],
  ["load /how → 12 ms", false]
])("Framework's word on links, read too early: %s", (line, expected) => expect(isLinkWarning(line)).toBe(expected));
