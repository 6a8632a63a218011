import type MarkdownIt from "markdown-it";
import type {Filling} from "./fill.js";

interface Env {
  readonly path?: string;
  exercises?: boolean;
}

/**
 * A markdown-it plugin: a line `{{exercise:ID}}` shows the exercise of that id, from whichever lesson, on any page. It is the one of the
 * lesson: what a reader answers here is answered there. The first on a page brings the script all of them need.
 */
export function placeExercises(md: MarkdownIt, read: () => Filling): MarkdownIt {
  md.block.ruler.before("paragraph", "exercise", (state, startLine, _endLine, silent) => {
    const line = state.src.slice(state.bMarks[startLine]! + state.tShift[startLine]!, state.eMarks[startLine]);
    const name = /^\{\{(exercise:[\w-]+)\}\}\s*$/.exec(line)?.[1];
    if (name === undefined) return false;
    if (silent) return true;
    const values = read()["*"] ?? {};
    const env = state.env as Env;
    const content = markup(values[name], name);
    state.line = startLine + 1;
    state.push("filled", "", 0).content = content;
    // An exercise that is left out needs no script.
    if (content.trim() === "") return true;
    if (env.exercises) return true;
    env.exercises = true;
    state.push("filled", "", 0).content = markup(values["course"], "course");
    const script = state.push("fence", "code", 0);
    const up = "../".repeat(Math.max(0, (env.path ?? "/").split("/").length - 2)) || "./";
    Object.assign(script, {
      info: "js echo=false",
      content: `import "${up}components/exercise/exercises.js";\n`,
      map: [startLine, startLine + 1]
    });
    return true;
  });
  return md;
}

// In preview, between the writing of an id and of its exercise: said on the page. A build says it with file and line, and stops.
const markup = (value: Filling[string][string] | undefined, name: string): string =>
  typeof value === "object" ? `${value.html}\n` : `<p class="observablehq--error">There is no ${name}</p>\n`;
