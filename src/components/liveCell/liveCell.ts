import type {CellData} from "../../cells/cellHtml.js";
import {showProblem} from "../../cells/showValue.js";
import type {CellResult, Problem, Shown} from "../../kernel/types.js";
import {noticeBox, toggleDifference, type Notice} from "../store/notice.js";
import {cellCode, type CellCode} from "./cellCode.js";
import {cellTables, type CellTables} from "./cellTables.js";
import {drawShown} from "./drawShown.js";
import type {Vocabulary} from "./editorTypes.js";
import {cells, type Session} from "./session.js";
import {resultWords, stateWords, type CellState} from "./stateWords.js";

/**
 * A cell that a reader can change and run: `<live-cell id data-state>`. The build writes what stands in it; this makes it live.
 * What concerns all cells of the page (kernel, kept edits, links) is the session's.
 */
export class LiveCell extends HTMLElement {
  data!: CellData;
  /** The code as it stands in the cell now. */
  source = "";
  private code!: CellCode;
  private session!: Session;
  private tables!: CellTables;
  private problem: Problem | null = null;
  /** The height that the author wants the output to have at least. */
  private least = "";
  private drawings = 0;
  private undoable = false;

  connectedCallback(): void {
    if (this.data) return;
    this.data = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent!) as CellData;
    this.source = this.data.source;
    this.code = cellCode(this.find(".code"), this.source);
    this.least = this.find("output").style.minHeight;
    this.tables = cellTables(this, this.data.shown, this.data.rows, () => this.whole());
    this.addEventListener("click", (event) => this.press(event));
    this.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !this.code.editing()) this.session.run(this);
    });
    for (const sort of this.querySelectorAll<HTMLButtonElement>("button[name=sort]")) sort.disabled = false;
    this.session = cells();
    this.session.add(this);
  }

  get edited(): boolean {
    return this.source !== this.data.source;
  }

  get state(): CellState {
    return this.dataset.state as CellState;
  }

  private find<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(`:scope ${selector}`)!;
  }

  private press(event: Event): void {
    const button = (event.target as Element).closest("button");
    if (!button || !this.contains(button)) return;
    if (button.closest("[data-shown]")) return void this.tables.turn(button).catch(() => undefined);
    const acts: Record<string, () => void> = {
      run: () => (this.state === "running" ? this.session.stop() : this.session.run(this)),
      edit: () => void (this.code.editing() ? this.closeEditor() : this.openEditor()),
      reset: () => this.session.reset([this]),
      share: () => void this.session.share(this),
      fix: () => this.fix(),
      undo: () => this.session.undo(),
      "keep-mine": () => this.session.keepMine(this),
      "take-new": () => this.session.takeNew(this),
      difference: () => this.showDifference(),
      "back-to-mine": () => this.session.backToMine(this)
    };
    acts[button.name]?.();
  }

  /** Opens the editor in place of the code; the kernel starts at the same time. */
  async openEditor(): Promise<void> {
    const folded = this.querySelector<HTMLDetailsElement>("details.folded");
    if (folded) folded.open = true;
    const button = this.find<HTMLButtonElement>("button[name=edit]");
    button.disabled = true;
    try {
      await this.code.edit(this.session.open(), () => ({
        source: this.source,
        author: this.data.source,
        label: `Code of the cell ${this.id}. Escape, then Tab leaves it.`,
        vocabulary: this.session.vocabulary(),
        onChange: (source) => this.take(source),
        onRun: () => this.session.run(this)
      }));
      button.textContent = "Done editing";
      if (this.problem) this.code.mark(this.problem);
      if (this.state === "static") this.setState("ready");
      // who has gone on meanwhile is not called back
      if (this.contains(document.activeElement) || document.activeElement === document.body) this.code.focus();
    } catch {
      this.say("The editor could not be loaded. Are you online? Press Edit again.");
    } finally {
      button.disabled = false;
    }
  }

  private async closeEditor(): Promise<void> {
    await this.code.close(() => this.source);
    this.find("button[name=edit]").textContent = "Edit";
    this.find("button[name=edit]").focus();
  }

  /** The reader typed. */
  private take(source: string): void {
    this.source = source;
    this.undoable = false;
    this.session.keep(this);
    this.showButtons();
    if (this.state === "static" || this.state === "ready") this.setState("ready");
  }

  /** Puts other code into the cell, as a kept edit, a link or a reset does. */
  setSource(source: string): void {
    this.source = source;
    this.code.set(source);
    this.showButtons();
  }

  private showButtons(): void {
    this.find<HTMLButtonElement>("button[name=reset]").disabled = !this.edited;
    this.find<HTMLButtonElement>("button[name=share]").hidden = !this.edited;
  }

  learn(vocabulary: Vocabulary): void {
    this.code.learn(vocabulary);
  }

  private fix(): void {
    const fix = this.problem?.fix;
    if (!fix) return;
    if (!this.code.mend(fix)) {
      this.setSource(this.source.slice(0, fix.from) + fix.insert + this.source.slice(fix.to));
      this.session.keep(this);
    }
    this.session.run(this);
  }

  /** Says a state in words at the right of the bar; `words` where the usual ones do not fit. */
  setState(state: CellState, words?: string): void {
    this.dataset.state = state;
    const run = this.find("button[name=run]");
    run.textContent = state === "running" ? "Stop" : "Run";
    const output = this.find("output");
    if (state === "running") output.style.minHeight = `${output.offsetHeight}px`;
    this.say(words ?? stateWords(state, this.edited));
  }

  /** Says something at the right of the bar. `undo` offers to take back what was just done, until the reader types again. */
  say(words: string, undo?: boolean): void {
    this.undoable = undo ?? this.undoable;
    const place = this.find(".bar > .state");
    place.textContent = words;
    if (!this.undoable) return;
    const button = document.createElement("button");
    Object.assign(button, {type: "button", name: "undo", className: "btn quiet", textContent: "Undo"});
    place.append(" ", button);
  }

  notify(notice: Notice | null): void {
    this.querySelector(":scope > .notice")?.remove();
    if (notice) this.prepend(noticeBox(notice));
  }

  private showDifference(): void {
    toggleDifference(
      this.querySelector(":scope > .notice")!,
      this.data.source,
      this.source,
      "Difference between the author's new code and yours",
      ["new", "yours"]
    );
  }

  /** Shows what came of a run. */
  async show(result: CellResult): Promise<void> {
    const {problem, state, shown, logs} = result;
    this.problem = problem;
    const message = this.find(".msg");
    message.hidden = !problem || state === "stopped";
    message.innerHTML = problem && state !== "stopped" ? showProblem(problem).html : "";
    this.code.mark(null);
    if (problem) this.code.mark(problem);
    const output = this.find("output");
    if (state === "done") {
      const drawing = ++this.drawings;
      this.tables.take(shown);
      const parts = await drawShown(shown, logs, this.id, this.data.rows);
      if (drawing !== this.drawings) return;
      output.replaceChildren(...parts);
    }
    output.style.minHeight = this.least;
    this.setState(state, resultWords(result, this.edited));
  }

  /** All that the published code shows, from the kernel: the page carries only the first rows of long tables. */
  private async whole(): Promise<readonly Shown[]> {
    const words = this.find(".bar > .state").textContent;
    this.say("Loading the whole table …");
    try {
      const {shown} = await this.session.published(this);
      this.say(words);
      return shown;
    } catch (error) {
      this.say("The whole table could not be loaded. Are you online? Try again.");
      throw error;
    }
  }
}

if (!customElements.get("live-cell")) customElements.define("live-cell", LiveCell);
