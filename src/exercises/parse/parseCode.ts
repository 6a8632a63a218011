import type {CodeCheck, CodePart, Remark, Stage} from "../types.js";
import type {Report} from "./report.js";
import type {Fence} from "./splitLesson.js";

/** Gathers the `js …` blocks of an exercise into one part: `js starter`, `js setup`, `js solution`, `js check`, `js wrong`. */
export function parseCode(fences: readonly Fence[], id: string, line: number, report: Report): CodePart | null {
  const of = (word: string): Fence[] => fences.filter(({info}) => info.split(/\s+/)[1] === word);
  for (const {info, line: at} of fences)
    if (!/^js (starter|setup|solution|check|wrong)\b/.test(info))
      report.add(
        at - 1,
        `“${info}” is no block of an exercise`,
        "use js starter, js setup, js solution, js check or js wrong"
      );
  const [starter] = of("starter");
  const solutions = of("solution");
  if (!starter) report.add(line, "there is code and no starter", "add a block that opens with ```js starter");
  if (solutions.length === 0)
    report.add(line, "there is code and no solution", "add a block that opens with ```js solution");
  const wrong = of("wrong").flatMap((fence): Remark<string>[] => {
    const message = /"(.+)"/.exec(fence.info)?.[1];
    if (message !== undefined) return [{when: fence.text, message, open: /^js wrong open\b/.test(fence.info)}];
    report.add(fence.line - 1, "a wrong answer without its message", 'write ```js wrong "part of what it is told"');
    return [];
  });
  return {
    kind: "code",
    id,
    points: 0,
    setup: of("setup")
      .map(({text}) => text)
      .join("\n"),
    starter: starter?.text ?? "",
    checks: of("check").map(checkOf),
    ordered: solutions.some(({info}) => /\bordered\b/.test(info)),
    key: solutions.map(({text}) => text),
    wrong
  };
}

function checkOf({info, text}: Fence): CodeCheck {
  const stage = /\b(before|error|after)\b/.exec(info)?.[1] ?? "after";
  return {stage: stage as Stage, hidden: /\bhidden\b/.test(info), body: text};
}
