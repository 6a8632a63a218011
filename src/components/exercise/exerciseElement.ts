import {checkPart} from "../../exercises/check/checkPart.js";
import {wordingOf} from "../../exercises/handIn/wordingOf.js";
import type {Answer, Verdict} from "../../exercises/types.js";
import type {ExerciseData} from "../../pages/lessons/lessonPage.js";
import {noticeBox, toggleDifference, whenChanged, type Notice} from "../store/notice.js";
import type {Kept, Shelf} from "../store/openShelf.js";
import {button, element} from "./element.js";
import {feedbackOf, outcomeOf, strip} from "./feedback.js";
import type {Input} from "./input.js";
import {openInput} from "./inputs.js";
import {withEarly} from "./withEarly.js";
import {loadArticle} from "./loadArticle.js";
import {pageRunner} from "./pageRunner.js";
import {workShelf, type Work} from "./workStore.js";

export type ExerciseState = "static" | "ready" | "begun" | "checking" | "yet" | "kept" | "right";

const words: Record<ExerciseState, string> = {
  static: "",
  ready: "",
  begun: "Begun",
  checking: "Checking …",
  yet: "Not yet",
  kept: "Kept for your hand-in",
  right: "Right"
};

/** Milliseconds after a change at which it is kept. */
const pause = 150;

/**
 * An exercise on a page: `<kit-exercise id data-state>`, with `button[name=check|hint|again]` and a `[role=status]` for what is said. The
 * build writes task and parts; this makes them live. It tells of every change by an event `worked` that bubbles.
 */
export class ExerciseElement extends HTMLElement {
  private data!: ExerciseData;
  private inputs: Input[] = [];
  private shelf!: Shelf<Work>;
  private kept: Kept<Work> | undefined;
  /** Whether what was kept has been put into the parts: what is answered before that is looked at then. */
  private opened = false;
  private opening = Promise.resolve();
  private tries = 0;
  private hintsShown = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly feedback = element("div", {class: "exfeedback", role: "status"});
  private readonly hints = element("div", {class: "exhints"});
  private readonly hint = button("hint", "Show a hint", () => this.nextHint());
  private readonly check = button("check", "Check answer", () => void this.checkAnswer(), "main");

  connectedCallback(): void {
    if (this.data) return;
    this.data = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent!) as ExerciseData;
    this.opening = this.open();
  }

  private async open(): Promise<void> {
    const {parts} = this.data.exercise;
    this.inputs = await Promise.all(
      parts.map((part) =>
        openInput(part, this.querySelector<HTMLElement>(`[data-part="${part.id}"]`)!, () => this.changed())
      )
    );
    this.shelf = await workShelf();
    this.shelf.onOther((key) => void (key === this.id && !this.contains(document.activeElement) && this.load()));
    addEventListener("pagehide", () => void this.keepNow());
    this.addEventListener("click", (event) =>
      this.press((event.target as Element).closest<HTMLButtonElement>(".notice button")?.name)
    );
    const again = button("again", "Start again", () => void this.startAgain(), "quiet");
    const kept = await this.shelf.get(this.id);
    // What a quick reader has chosen or written before this script came stays, beside what is kept.
    const early = new Map(this.answers());
    this.take(kept, early);
    this.opened = true;
    if (early.size > 0) this.changed();
    this.append(element("div", {class: "exbar"}, this.check, this.hint, again), this.feedback, this.hints);
  }

  /** Takes over what is kept: at the start, after a file or link was opened, or when another tab has changed it. */
  async load(): Promise<void> {
    await this.opening;
    this.take(await this.shelf.get(this.id), null);
  }

  /** @param early what was answered before this was live; then only what is kept is put into the parts */
  private take(kept: Kept<Work> | undefined, early: ReadonlyMap<string, Answer> | null): void {
    this.kept = kept;
    const {edition} = this.data;
    const answers = new Map(kept?.value.answers);
    for (const [i, input] of this.inputs.entries()) {
      const {id} = this.data.exercise.parts[i]!;
      const before = answers.get(id) ?? null;
      if (!early || before) input.set(withEarly(before, early?.get(id) ?? null));
    }
    const {tries = 0, hints = 0, state} = this.kept?.value ?? {};
    this.tries = tries;
    this.say();
    this.showHints(hints);
    this.notify(
      this.kept && this.kept.base !== edition
        ? {
            words: "The author changed this exercise since you answered. Your answer is kept.",
            acts: whenChanged.filter(([name]) => name !== "difference" || this.kept!.author !== "")
          }
        : null
    );
    this.setState(state === undefined ? "ready" : state === "done" ? "kept" : state);
    this.tell();
  }

  private answers(): [string, Answer][] {
    return this.inputs.flatMap((input, i): [string, Answer][] => {
      const answer = input.get();
      return answer ? [[this.data.exercise.parts[i]!.id, answer]] : [];
    });
  }

  private changed(): void {
    if (!this.opened) return;
    this.setState("begun");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep("begun"), pause);
  }

  /** Keeps an answer that was changed a moment ago and is not kept yet. */
  async keepNow(): Promise<void> {
    await this.opening;
    if (this.timer !== undefined) await this.keep("begun");
  }

  private async keep(state: Work["state"]): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const value: Work = {tries: this.tries, answers: this.answers(), state, hints: this.hintsShown};
    const {edition, exercise} = this.data;
    this.kept = {key: this.id, base: edition, author: wordingOf(exercise), value, time: Date.now()};
    await this.put(this.kept);
  }

  private async put(kept: Kept<Work>): Promise<void> {
    try {
      await this.shelf.put(kept);
    } catch {
      this.say(strip("yet", "Not kept.", "This device has no room left. Save your hand-in before you close the page."));
    }
    this.tell();
  }

  private tell(): void {
    this.dispatchEvent(new CustomEvent("worked", {bubbles: true}));
  }

  private async checkAnswer(): Promise<void> {
    this.setState("checking");
    const {parts} = this.data.exercise;
    const marked = parts.flatMap((part) => (part.kind === "mark" ? [part.article] : []));
    const texts = new Map(
      (await Promise.all(marked.map(loadArticle))).flatMap((article) => (article ? [[article.id, article.text]] : []))
    );
    const verdicts: Verdict[] = [];
    for (const [i, part] of parts.entries())
      verdicts.push(
        await checkPart(part, this.inputs[i]!.get() ?? undefined, texts, pageRunner()).catch((error: Error) => ({
          correct: null,
          message: error.message,
          points: 0
        }))
      );
    this.tries++;
    const outcome = outcomeOf(verdicts);
    this.say(feedbackOf(verdicts, parts), outcome === "right" ? this.data.solution : null);
    this.remark(verdicts);
    this.setState(outcome);
    await this.keep(outcome === "yet" ? "yet" : "done");
  }

  /** A wrong choice is marked in its row, with the reason the author gives. */
  private remark(verdicts: readonly Verdict[]): void {
    for (const [i, part] of this.data.exercise.parts.entries()) {
      const answer = this.inputs[i]!.get();
      if (part.kind !== "choice" || answer?.kind !== "choice" || verdicts[i]!.correct !== false) continue;
      const rows = this.querySelectorAll(`[data-part="${part.id}"] .option`);
      for (const {when, message} of part.wrong) {
        if (!answer.chosen.includes(when)) continue;
        rows[when]?.classList.add("said");
        rows[when]?.querySelector(".remark")?.replaceChildren(message);
      }
    }
  }

  private nextHint(): void {
    this.showHints(this.hintsShown + 1);
    if (this.hint.hidden) this.check.focus();
    void this.keep(this.kept?.value.state ?? "begun");
  }

  /** Shows the first hints, so many. */
  private showHints(count: number): void {
    const {hints} = this.data;
    this.hintsShown = Math.min(count, hints.length);
    this.hints.replaceChildren(
      ...hints.slice(0, this.hintsShown).map((hint, i) => {
        const said = element("div", {class: "exstrip hint"});
        said.innerHTML = `<b>Hint ${i + 1} of ${hints.length}.</b> ${hint}`;
        return said;
      })
    );
    this.hint.textContent = this.hintsShown === 0 ? "Show a hint" : "Next hint";
    this.hint.hidden = this.hintsShown >= hints.length;
  }

  private async startAgain(words = "Your answer is taken away."): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const before = this.kept;
    await this.shelf.drop(this.id);
    await this.load();
    if (!before) return;
    this.kept = before;
    this.notify({words, acts: [["undo", "Undo"]]});
    this.querySelector<HTMLElement>(".notice button")?.focus();
  }

  /** What a notice offers to do. */
  private press(name: string | undefined): void {
    const {kept} = this;
    const now = wordingOf(this.data.exercise);
    const acts: Record<string, () => void> = {
      "keep-mine": () => void this.keep("begun").then(() => this.load()),
      "take-new": () => void this.startAgain("The exercise as it is now."),
      difference: () =>
        toggleDifference(this.querySelector(".notice")!, kept!.author, now, "What has changed", ["then", "now"]),
      undo: () => void this.put(kept!).then(() => this.load())
    };
    if (kept && name !== undefined) acts[name]?.();
  }

  private notify(notice: Notice | null): void {
    this.querySelector(":scope > .notice")?.remove();
    if (notice) this.querySelector(".exline")!.before(noticeBox(notice));
  }

  private say(said: HTMLElement | null = null, solution: string | null = null): void {
    const explained = element("div", {class: "exstrip"});
    explained.innerHTML = solution ?? "";
    this.feedback.replaceChildren(...(said ? [said] : []), ...(solution === null ? [] : [explained]));
    for (const row of this.querySelectorAll(".option.said")) row.classList.remove("said");
    for (const remark of this.querySelectorAll(".remark")) remark.textContent = "";
  }

  private setState(state: ExerciseState): void {
    this.dataset["state"] = state;
    const tries = this.tries === 0 ? "" : this.tries === 1 ? "1 try" : `${this.tries} tries`;
    this.querySelector(".exline .state")!.textContent = [words[state], tries].filter(Boolean).join(", ");
    this.check.disabled = state === "checking";
    if (state === "begun" || state === "checking")
      this.querySelector(":scope > .notice button[name=undo]")?.parentElement!.remove();
  }
}
