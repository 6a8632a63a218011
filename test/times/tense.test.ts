import {expect, test} from "vitest";
import {read} from "./read.js";

// A paper of Wednesday, 7 November 2012: which Monday, Friday or January a clause means.
test.each([
  ["He plans to visit on Thursday.", "2012-11-08"],
  ["She is expected to resign Friday.", "2012-11-09"],
  ["The board said it would vote Tuesday.", "2012-11-13"],
  ["They have scheduled talks for Monday.", "2012-11-12"],
  ["On Friday, the court will rule.", "2012-11-09"],
  ["On Friday, the court ruled.", "2012-11-02"],
  ["The summit in March will decide.", "2013-03"],
  ["The minister, who arrives Monday, said nothing.", "2012-11-12"],
  ["The strike ends Friday.", "2012-11-09"],
  ["He has been in jail since Monday.", "2012-11-05"],
  ["Starting Monday, fares rise.", "2012-11-12"],
  ["Starting Monday, fares rose.", "2012-11-05"],
  ["The law takes effect in January.", "2013-01"],
  ["The bank is to close its doors in January.", "2013-01"],
  ["The bank closed its doors in January.", "2012-01"],
  ["The next round is on Saturday.", "2012-11-10"],
  ["They could not be reached Monday.", "2012-11-05"],
  ["Talks had been planned for Tuesday.", "2012-11-06"],
  ["They did not meet on Friday.", "2012-11-02"],
  ["Police arrested two men Tuesday after a raid.", "2012-11-06"],
  ["The deal must be signed by Dec. 15.", "2012-12-15"],
  ["They will be asked before a decision is taken in January.", "2013-01"],
  ["Before his Sunday night address, he rested.", "2012-11-04TNI"],
  ["She said she would do so again on Monday.", "2012-11-12"],
  ["Ferry strike to end in June", "2013-06"],
  ["The ferry workers of the north to reach Oslo on Friday slept.", "2012-11-02"],
  ["The show runs through March 3.", "2013-03-03"]
])("%s → %s", (sentence, value) => expect(read(sentence, "2012-11-07", ["value"])).toEqual([[value]]));
