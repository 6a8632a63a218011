import type {Exercise, Part} from "../types.js";
import {tellsTooMuch} from "../tellsTooMuch.js";
import {parseCode} from "./parseCode.js";
import {partParsers, type Sources} from "./parsePart.js";
import type {Report} from "./report.js";
import type {Section} from "./splitLesson.js";

const HEADING = /^(?<title>.+?)\s*\{#(?<id>[a-z0-9-]+)(?<rest>[^}]*)\}$/;
const MARK = "## Who speaks? {#who-speaks points=2 minutes=10}";

/** A section of a lesson → an exercise; null, with the reasons in the report, where it is none. */
export function parseExercise(section: Section, sources: Sources, report: Report): Exercise | null {
  const {line} = section;
  const {title, id, rest} = HEADING.exec(section.heading)?.groups ?? {};
  const named = title !== undefined && id !== undefined;
  if (!named) report.add(line, `“${section.heading}” names no exercise`, `write it as ${MARK}`);
  for (const [, other] of (rest ?? "").matchAll(/([^\s=]+)(?:=\S*)?/g))
    if (other !== "points" && other !== "minutes")
      report.add(line, `“${other}” is not known here`, `use points and minutes, as ${MARK}`);
  const option = (name: string): number | null => {
    if (!named) return null;
    const value = new RegExp(`\\b${name}=(\\S+)`).exec(rest!)?.[1];
    if (value !== undefined && Number(value) > 0) return Number(value);
    report.add(line, value === undefined ? `there is no ${name}` : `${name} is “${value}”`, `write it as ${MARK}`);
    return null;
  };
  const [points, minutes] = [option("points"), option("minutes")];
  if (section.prose === "") report.add(line, "there is no task", "say below the heading what to do");
  const fences = (word: string) => section.fences.filter(({info}) => info.split(/\s+/)[0] === word);
  const code = fences("js");
  const others = section.fences.filter(({info}) => partParsers[info] !== undefined);
  for (const {info, line: at} of section.fences)
    if (!/^(js\b.*|hint|solution|notes)$/.test(info) && !partParsers[info])
      report.add(
        at - 1,
        `“${info}” is no block of an exercise`,
        `use ${[...Object.keys(partParsers), "js", "hint", "solution", "notes"].join(", ")}`
      );
  const read: (Part | null)[] = others.map((fence, i) =>
    partParsers[fence.info]!(fence, {id: String(i + 1), ...sources, report})
  );
  if (code.length > 0) read.push(parseCode(code, String(read.length + 1), line, report));
  const sound = read.filter((part) => part !== null);
  // How many points there are is known of a sound heading and sound parts only.
  const parts = points !== null && sound.length === read.length ? shareOut(sound, points, line, report) : sound;
  if (read.length === 0)
    report.add(
      line,
      "there is nothing to answer",
      "add a block choice, number, text, order, match, mark or js starter"
    );
  for (const part of parts) {
    const reason = tellsTooMuch(part);
    if (reason !== null) report.add(line, reason, "take open: true from a remark");
  }
  const explained = fences("solution")
    .map(({text}) => text)
    .join("\n\n");
  if (explained === "") report.add(line, "the solution is not explained", "add a block that opens with ```solution");
  if (!named || points === null || minutes === null) return null;
  return {
    id,
    title,
    points,
    minutes,
    task: section.prose,
    parts,
    hints: fences("hint").map(({text}) => text.trim()),
    solution: explained,
    notes:
      fences("notes")
        .map(({text}) => text)
        .join("\n\n") || null,
    file: report.file,
    line
  };
}

/** Points not given to a part by name are shared evenly among the others. */
function shareOut(parts: readonly Part[], points: number, line: number, report: Report): Part[] {
  const given = parts.reduce((sum, part) => sum + part.points, 0);
  const open = parts.filter((part) => part.points === 0).length;
  if (given > points || (open === 0 && given !== points && parts.length > 0))
    report.add(line, `the parts give ${given} points and the exercise ${points}`, "make them agree");
  return parts.map((part) => {
    if (part.points > 0) return part;
    const share = (points - given) / open;
    return part.kind === "text"
      ? {...part, points: share, citationPoints: part.citationPoints || (part.citations > 0 ? share / 2 : 0)}
      : {...part, points: share};
  });
}
