import {expect, test} from "vitest";
import {cueLabel, cueWeight} from "../../src/pages/howSaid/cueWeight.js";

test.each([
  ["said", "state", "plain"],
  ["according to", "state", "plain"],
  ["say", "deny", "plain"],
  ["has repeatedly stressed", "state", "firm"],
  ["denies", "deny", "against"],
  ["accused", "accuse", "against"],
  ["insists", "request", "firm"],
  ["admitted", "state", "granted"],
  ["contending", "state", "distant"],
  ["urged", "request", "moving"],
  ["has warned", "warn", "moving"],
  ["did not directly respond to", "state", null]
])("“%s” (%s) is %s", (cue, stance, weight) => expect(cueWeight(cue, stance)).toBe(weight));

test.each([
  ["has warned", "warned"],
  ["says", "said"],
  ["was refuting", "refuting"],
  ["was quoted as saying", "was quoted as saying"],
  ["According to", "according to"]
])("“%s” stands on the axis as “%s”", (cue, label) => expect(cueLabel(cue)).toBe(label));
