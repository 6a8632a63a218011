import {expect, test} from "vitest";
import {read} from "./read.js";

// A story told in the past: what each time is read against.
test.each([
  [
    "In 1995 he joined the navy. The following year he went to sea, and two years later he left.",
    [
      ["1995", "1995"],
      ["The following year", "1996"],
      ["two years later", "1998"]
    ]
  ],
  [
    "On June 24, 2005, an officer was shot in a raid. A June 20 robbery had led to it.",
    [
      ["June 24, 2005", "2005-06-24"],
      ["June 20", "2005-06-20"]
    ]
  ],
  [
    "The ship left on March 3, 2010. Later that day it ran aground, and the next morning it sank.",
    [
      ["March 3, 2010", "2010-03-03"],
      ["Later that day", "2010-03-03"],
      ["the next morning", "2010-03-04TMO"]
    ]
  ],
  [
    "The bank lost $2 million in the third quarter, after a profit of $1 million a year earlier.",
    [
      ["the third quarter", "2012-Q3"],
      ["a year earlier", "2011-Q3"]
    ]
  ],
  [
    "The blast came on Friday. It was heard at 10:35 p.m. across the bay.",
    [
      ["Friday", "2012-11-02"],
      ["10:35 p.m.", "2012-11-02T22:35"]
    ]
  ]
])("%s", (text, times) => expect(read(text, "2012-11-05")).toEqual(times));
