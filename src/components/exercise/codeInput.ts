import {showProblem} from "../../cells/showValue.js";
import type {Answer, CodePart} from "../../exercises/types.js";
import {cellTables} from "../liveCell/cellTables.js";
import {drawShown} from "../liveCell/drawShown.js";
import type {Editor} from "../liveCell/editorTypes.js";
import {loadEditor} from "../liveCell/loadEditor.js";
import {button, element} from "./element.js";
import type {Input} from "./input.js";
import {pageRunner, pageVocabulary} from "./pageRunner.js";

/** Rows of a table that are shown at a time. */
const rows = 6;

/** Code to write: a plain field at once, the kit's editor when it has loaded, and a button that runs it as a live cell would. */
export function codeInput(part: CodePart, box: HTMLElement, onChange: () => void): Input {
  const field = element("textarea", {
    class: "code",
    rows: String(part.starter.split("\n").length + 1),
    spellcheck: "false",
    autocapitalize: "off",
    "aria-label": "Your code"
  });
  field.value = part.starter;
  const exercise = box.closest(".exercise")?.id ?? "code";
  const output = element("output", {class: "exoutput", id: `${exercise}-${part.id}-output`});
  const message = element("div", {class: "exproblem", hidden: true});
  const took = element("span", {class: "took", role: "status"});
  const tables = cellTables(output, [], rows, async () => []);
  output.addEventListener("click", ({target}) => {
    const pressed = (target as Element).closest("button");
    if (pressed?.closest("[data-shown]")) void tables.turn(pressed);
  });
  let editor: Editor | null = null;
  const source = (): string => editor?.source() ?? field.value;
  field.addEventListener("input", onChange);
  field.addEventListener("focus", () => void upgrade(), {once: true});
  const run = button("run", "Run", () => void press());
  const starter = box.querySelector("pre")!;
  // Framework puts a box of its own around each pre.
  (starter.closest(".observablehq-pre-container") ?? starter).replaceWith(
    field,
    message,
    element("div", {class: "exbar"}, run, took),
    output
  );

  async function upgrade(): Promise<void> {
    const [{mountEditor}, vocabulary] = await Promise.all([loadEditor(), pageVocabulary()]);
    // Nothing is waited for from here on: what is typed meanwhile is kept, and who has gone on is not called back.
    const host = element("div", {class: "editor"});
    const had = document.activeElement === field;
    field.after(host);
    field.hidden = true;
    editor = mountEditor(host, {
      source: field.value,
      author: part.starter,
      label: "Your code",
      passing: true,
      vocabulary,
      onChange: () => {
        if (took.textContent === "") took.textContent = "Esc, then Tab leaves the code.";
        onChange();
      },
      onRun: () => void press()
    });
    if (had) editor.focus();
  }

  async function press(): Promise<void> {
    run.disabled = true;
    took.textContent = "Running …";
    editor?.mark(null);
    const setup = part.setup === "" ? [] : [{id: "setup", source: part.setup}];
    try {
      const results = await pageRunner().student([...setup, {id: "answer", source: source()}]);
      const {shown, problem, logs, ms, state} = results.at(-1)!;
      message.hidden = !problem;
      message.innerHTML = problem ? showProblem({...problem, fix: null}).html : "";
      if (problem && problem.from !== null && problem.to !== null) editor?.mark({from: problem.from, to: problem.to});
      // An error leaves what was shown before.
      if (state === "done") {
        tables.take(shown);
        output.replaceChildren(...(await drawShown(shown, logs, output.id, rows)));
      }
      took.textContent = problem ? "Your code is kept." : `Ran in ${Math.max(1, Math.round(ms))} ms`;
    } catch (error) {
      took.textContent = (error as Error).message;
    }
    run.disabled = false;
  }

  return {
    get: (): Answer | null => (source() === part.starter ? null : {kind: "code", code: source()}),
    set(answer) {
      const code = answer?.kind === "code" ? answer.code : part.starter;
      field.value = code;
      editor?.set(code);
    }
  };
}
