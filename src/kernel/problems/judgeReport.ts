import {chartProblem} from "./chartProblem.js";
import {columnsFor} from "./columnsFor.js";
import {explain} from "./explain.js";
import {missingColumn} from "./missingColumn.js";
import type {Plan} from "../code/planCell.js";
import {waiting} from "../code/waiting.js";
import type {Names, Report} from "../engine/readReport.js";
import type {CellResult, Problem, Scope} from "../types.js";

/** What a cell's run is judged by: the other cells, the page's tables, and what the cells gave when they last ran. */
export interface Around {
  readonly plans: readonly Plan[];
  readonly scope: Scope;
  readonly results: ReadonlyMap<string, CellResult>;
  readonly names: Names;
}

/** What came of a cell's run: what it shows, or in words what is wrong with it. */
export function judgeReport({error, ...report}: Report, plan: Plan, around: Around, ms: number): CellResult {
  const {id} = plan;
  if (error?.input != null) return failed(id, waiting(plan, giverOf(plan, error.input, around.plans)), report.logs);
  const problem = problemOfRun({error, ...report}, plan, around);
  return problem ? failed(id, problem, report.logs) : {...report, id, state: "done", ms, problem: null};
}

function problemOfRun({error, ...report}: Report, plan: Plan, {plans, scope, results, names}: Around): Problem | null {
  const told = error
    ? explain(error, plan, columnsFor(plan, scope, results.values()), names)
    : chartProblem(report.shown, plan);
  if (told && told.kind !== "thrown") return told;
  const others = plans.filter((other) => other.id !== plan.id).map(({source}) => source);
  return missingColumn(plan.source, tablesAround(report, plan, scope, results), others) ?? told;
}

/** The columns of every table that a cell can name, with those that it made itself. */
function tablesAround(
  report: Pick<Report, "tables">,
  plan: Plan,
  scope: Scope,
  results: ReadonlyMap<string, CellResult>
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const [name, columns] of Object.entries(scope.tables))
    all.set(
      name,
      columns.map((column) => column.name)
    );
  for (const [group, tables] of Object.entries(scope.groups ?? {}))
    for (const [name, columns] of Object.entries(tables))
      all.set(
        `${group}.${name}`,
        columns.map((column) => column.name)
      );
  for (const {id, tables = {}} of results.values())
    if (id !== plan.id) for (const [name, columns] of Object.entries(tables)) all.set(name, columns);
  for (const [name, columns] of Object.entries(report.tables)) all.set(name, columns);
  return all;
}

const giverOf = (plan: Plan, input: string, plans: readonly Plan[]): Plan =>
  plans.find(({outputs, id}) => outputs.includes(input) && id !== plan.id) ?? {...plan, outputs: [input]};

/** A cell that cannot be shown, with the reason. */
export function failed(id: string, problem: Problem, logs: readonly string[] = []): CellResult {
  return {id, state: "error", shown: [], logs, ms: 0, problem};
}

/** What comes of a cell without code. */
export function nothing(id: string): CellResult {
  return {id, state: "done", shown: [], logs: [], ms: 0, problem: null};
}
