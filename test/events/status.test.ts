import {expect, test} from "vitest";
import {eventAt} from "./story.js";

// The trigger stands in brackets.
test.each([
  ["happened", "The harbour minister [visited] Oslo on Friday."],
  ["ongoing", "Police are [searching] the island."],
  ["happened", "He noted that he'd [met] every Democrat."],
  ["planned", "He said he'd [meet] every Democrat."],
  // who is forced to do it does it
  ["happened", "The storm forced the port to [close] on Friday."],
  ["happened", "Residents were forced to [leave] their homes."],
  ["demanded", "The two sides should be forced to [talk]."],
  // not yet, and never
  ["denied", "Norway has not [signed] the treaty."],
  ["denied", "The government failed to [stop] the strike."],
  ["denied", "The minister refused to [resign]."],
  ["denied", "The company denied that it had [bribed] officials."],
  ["denied", "Italy stopped short of [banning] the ships."],
  ["denied", "The factory produced toys without [polluting] the river."],
  ["denied", "Chile cancelled the [visit]."],
  // the plan is denied, and with it what was planned
  ["denied", "Norway does not plan to [sell] ferries to Chile."],
  ["planned", "Norway plans to [sell] two ferries to Chile."],
  ["planned", "The minister was due to [meet] the king."],
  ["planned", "The president is expected to [resign]."],
  ["planned", "Spain agreed to send doctors and to [hold] talks."],
  ["planned", "Spain agreed to send doctors and to hold [talks]."],
  ["demanded", "Portugal urged Spain to [release] the crew."],
  ["demanded", "Greece wants Turkey to [withdraw] troops."],
  ["demanded", "The union called for a [strike]."],
  ["demanded", "The parliament must [approve] the budget."],
  ["possible", "The crew may [leave] on Tuesday."],
  ["possible", "The army reportedly [attacked] the village."],
  ["possible", "If Chile [attacks] the port, Peru will respond."],
  ["possible", "A possible [attack] worried the crew."],
  ["possible", "Residents fear that the dam could [collapse]."],
  // nobody does it; it is in the past, whoever says so; a headline's future
  ["denied", "The firm said that nothing had been [signed]."],
  ["denied", "No ship has [left] the port."],
  ["happened", "The deputy is understood to have [written] the memo."],
  ["possible", "The row is unlikely to [go] away."],
  ["planned", "Ferry strike to [end] in June"],
  // what is known already stays a fact under a denied verb
  ["happened", "Denmark would never join the [boycott]."],
  ["happened", "The rebels began [attacking] the town in 2011."]
])("%s: %s", (status, marked) => {
  const words = /\[(.+)\]/.exec(marked)![1]!;
  expect(eventAt(marked.replace(/[[\]]/g, ""), words).status).toBe(status);
});
