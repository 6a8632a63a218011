import type {Placed} from "../code/placeCells.js";
import type {Plan} from "../code/planCell.js";
import {problemOf} from "../code/problem.js";
import {waiting} from "../code/waiting.js";
import type {CellResult} from "../types.js";
import {failed, nothing} from "./judgeReport.js";
import {stoppedWords, type StopKind} from "./stoppedWords.js";

/**
 * What came of cells with the problems that come from how they hang together: those that were stopped, that cannot run, that wait for one
 * that never finishes, and those without code.
 * @param ran what came of those that ran
 */
export function settleStates(
  ran: ReadonlyMap<string, CellResult>,
  placed: readonly Placed[],
  plans: ReadonlyMap<string, Plan>,
  stopped: ReadonlyMap<string, StopKind>
): Map<string, CellResult> {
  const all = new Map(ran);
  for (const {plan, problem, needs} of placed) {
    const {id} = plan;
    const why = stopped.get(id);
    const blocked = needs.find((need) => all.get(need)?.problem?.kind === "unfinished");
    if (why) all.set(id, stoppedResult(id, why));
    else if (problem) all.set(id, failed(id, problem));
    else if (blocked !== undefined && !all.has(id)) all.set(id, failed(id, waiting(plan, plans.get(blocked)!)));
    else if (plan.code === "" && !all.has(id)) all.set(id, nothing(id));
  }
  return all;
}

function stoppedResult(id: string, why: StopKind): CellResult {
  const problem = problemOf(why === "memory" ? "memory" : "time", stoppedWords[why]);
  return {...failed(id, problem), state: "stopped"};
}
