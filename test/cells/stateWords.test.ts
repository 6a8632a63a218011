import {expect, test} from "vitest";
import {resultWords, stateWords} from "../../src/components/liveCell/stateWords.js";
import {problemOf} from "../../src/kernel/code/problem.js";
import type {CellResult} from "../../src/kernel/types.js";

const done: CellResult = {id: "a", state: "done", shown: [], logs: [], ms: 12.4, problem: null};

test("a cell says in words what state it is in, and whether the code is the reader's", () => {
  expect(stateWords("static", false)).toBe("As published");
  expect(stateWords("ready", false)).toBe("Ready");
  expect(stateWords("ready", true)).toBe("Edited by you. Not run yet.");
  expect(stateWords("stopped", true)).toBe("Stopped. Your code is kept.");
});

test("of a run it says how long it took, or where it stopped", () => {
  expect(resultWords(done, false)).toBe("Ran in 12 ms");
  expect(resultWords({...done, ms: 0.2}, true)).toBe("Edited by you. Ran in 1 ms");
  expect(resultWords({...done, ms: 0}, false)).toBe("Done");
  const problem = problemOf("time", "Stopped after 5 seconds. Your code is kept.");
  expect(resultWords({...done, state: "stopped", problem}, true)).toBe("Stopped after 5 seconds. Your code is kept.");
  expect(resultWords({...done, state: "error", problem: {...problem, line: 3}}, true)).toBe(
    "Stopped at line 3. Your code is kept."
  );
  expect(resultWords({...done, state: "error", problem}, true)).toBeUndefined();
});
