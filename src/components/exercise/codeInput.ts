import {showProblem, showValues} from "../../cells/showValue.js";
import {html} from "../../html/html.js";
import type {Answer, CodePart} from "../../exercises/types.js";
import type {Editor} from "../liveCell/editorTypes.js";
import {loadEditor} from "../liveCell/loadEditor.js";
import {button, element} from "./element.js";
import type {Input} from "./inputs.js";
import {pageRunner, pageVocabulary} from "./pageRunner.js";

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
  const output = element("output", {class: "exoutput"});
  let editor: Editor | null = null;
  const source = (): string => editor?.source() ?? field.value;
  field.addEventListener("input", onChange);
  field.addEventListener("focus", () => void upgrade(), {once: true});
  const run = button("run", "Run", () => void press());
  const starter = box.querySelector("pre")!;
  // Framework puts a box of its own around each pre.
  (starter.closest(".observablehq-pre-container") ?? starter).replaceWith(
    field,
    element("div", {class: "exbar"}, run),
    output
  );

  async function upgrade(): Promise<void> {
    const {mountEditor} = await loadEditor();
    const host = element("div", {class: "editor"});
    const had = document.activeElement === field;
    field.after(host);
    field.hidden = true;
    editor = mountEditor(host, {
      source: field.value,
      author: part.starter,
      label: "Your code",
      vocabulary: await pageVocabulary(),
      onChange: () => onChange(),
      onRun: () => void press()
    });
    if (had) editor.focus();
  }

  async function press(): Promise<void> {
    run.disabled = true;
    output.textContent = "Running …";
    const setup = part.setup === "" ? [] : [{id: "setup", source: part.setup}];
    try {
      const results = await pageRunner().student([...setup, {id: "answer", source: source()}]);
      const {shown, problem, logs} = results.at(-1)!;
      output.innerHTML = problem
        ? `<div class="problem">${showProblem(problem).html}</div>`
        : showValues({shown, logs}, 6, notDrawn).html;
    } catch (error) {
      output.textContent = (error as Error).message;
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

const notDrawn = () => html`<p class="small">A chart. It is drawn in live cells; here its table is checked.</p>`;
