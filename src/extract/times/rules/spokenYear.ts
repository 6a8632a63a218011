import {asWritten} from "../against.js";
import {afterHyphen, isWord, type Line} from "../line.js";
import type {Rule} from "../reading.js";

/** “nineteen ninety-one”, “two thousand and ten”, “the year two thousand”. */
export const spokenYear: Rule = {
  name: "spokenYear",
  opens: (word, sense) => (sense.n !== undefined && sense.digits === undefined) || word === "the",
  read(line, i) {
    const the = isWord(line, i, "the") && isWord(line, i + 1, "year") ? 2 : 0;
    const found = hundreds(line, i + the) ?? thousands(line, i + the, the > 0);
    if (!found) return null;
    return {first: i, last: found.last, type: "DATE", resolve: () => asWritten({grain: "year", index: found.year})};
  }
};

/** “nineteen ninety-one”, “twenty twelve”. */
function hundreds(line: Line, i: number) {
  const {sense} = line;
  const first = words(line, i);
  if (first === null || first < 15 || first > 20 || (sense[i + 1]?.n ?? 0) < 10) return null;
  const second = words(line, i + 1);
  if (second === null || second < 10 || second > 99) return null;
  const dash = afterHyphen(line, i + 2);
  const one = second >= 20 && dash > i + 2 ? words(line, dash) : null;
  const ones = one !== null && one > 0 && one < 10 ? one : 0;
  const last = ones ? dash : i + 1;
  if (sense[last + 1]?.unit) return null;
  return {year: first * 100 + second + ones, last};
}

/** “two thousand”, “two thousand and ten” after “in” or “the year”. */
function thousands(line: Line, i: number, sure: boolean) {
  if (!isWord(line, i, "two") || !isWord(line, i + 1, "thousand")) return null;
  if (!sure && !isWord(line, i - 1, "in", "since", "by", "until")) return null;
  const at = isWord(line, i + 2, "and") ? i + 3 : i + 2;
  const rest = words(line, at);
  const more = rest !== null && rest > 0 && rest < 30;
  const last = more ? at : i + 1;
  if (!sure && line.pos[last + 1] === "NOUN") return null;
  return {year: 2000 + (more ? rest : 0), last};
}

function words(line: Line, i: number): number | null {
  const sense = line.sense[i];
  return sense?.digits === undefined ? (sense?.n ?? null) : null;
}
