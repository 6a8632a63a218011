import {checkPart} from "../../exercises/check/checkPart.js";
import type {Answer, Verdict} from "../../exercises/types.js";
import type {ExerciseData} from "../../pages/lessonPage.js";
import {button, element} from "./element.js";
import {openInput, type Input} from "./inputs.js";
import {loadArticles} from "./loadArticles.js";
import {pageRunner} from "./pageRunner.js";
import {workStore, type KeptWork, type WorkStore} from "./workStore.js";

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
  private store!: WorkStore;
  private tries = 0;
  private hintsShown = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly feedback = element("div", {class: "exfeedback", role: "status"});
  private readonly hints = element("div", {class: "exhints"});
  private readonly hint = button("hint", "Show a hint", () => this.showHint());
  private readonly check = button("check", "Check answer", () => void this.checkAnswer(), "main");

  connectedCallback(): void {
    if (this.data) return;
    this.data = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent!) as ExerciseData;
    void this.open();
  }

  private async open(): Promise<void> {
    const {parts, hints} = this.data.exercise;
    const articles = parts.some(({kind}) => kind === "mark" || kind === "text") ? await loadArticles() : [];
    this.inputs = parts.map((part) =>
      openInput(part, this.querySelector<HTMLElement>(`[data-part="${part.id}"]`)!, articles, () => this.changed())
    );
    this.hint.hidden = hints.length === 0;
    const again = button("again", "Start again", () => void this.startAgain(), "quiet");
    this.append(element("div", {class: "exbar"}, this.check, this.hint, again), this.feedback, this.hints);
    this.setState("ready");
    await this.load();
  }

  /** Takes over what is kept: at the start, and after a hand-in was opened. */
  async load(): Promise<void> {
    this.store = await workStore();
    const kept = (await this.store.all()).find(({exercise}) => exercise === this.id);
    const answers = new Map(kept?.answers);
    this.inputs.forEach((input, i) => input.set(answers.get(this.data.exercise.parts[i]!.id) ?? null));
    this.tries = kept?.tries ?? 0;
    this.say([]);
    if (kept && kept.edition !== this.data.edition)
      this.say([
        strip(
          "hint",
          "This exercise has changed since you answered.",
          "Your answer is kept. Look whether it still fits."
        )
      ]);
    this.setState(kept ? (kept.state === "done" ? "kept" : kept.state) : "ready");
    this.dispatchEvent(new CustomEvent("worked", {bubbles: true}));
  }

  private answers(): [string, Answer][] {
    return this.inputs.flatMap((input, i): [string, Answer][] => {
      const answer = input.get();
      return answer ? [[this.data.exercise.parts[i]!.id, answer]] : [];
    });
  }

  private changed(): void {
    this.setState("begun");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep("begun"), pause);
  }

  private async keep(state: KeptWork["state"]): Promise<void> {
    clearTimeout(this.timer);
    const work = {
      exercise: this.id,
      edition: this.data.edition,
      tries: this.tries,
      answers: this.answers(),
      state,
      hints: this.hintsShown
    };
    await this.store.put(work);
    this.dispatchEvent(new CustomEvent("worked", {bubbles: true}));
  }

  private async checkAnswer(): Promise<void> {
    this.setState("checking");
    const texts = new Map((await loadArticles()).map(({id, text}) => [id, text]));
    const {parts} = this.data.exercise;
    const verdicts: Verdict[] = [];
    for (const [i, part] of parts.entries()) {
      try {
        verdicts.push(await checkPart(part, this.inputs[i]!.get() ?? undefined, texts, pageRunner()));
      } catch (error) {
        verdicts.push({correct: null, message: (error as Error).message, points: 0});
      }
    }
    this.tries++;
    const place = (i: number): string => (parts.length > 1 ? `Part ${parts[i]!.id}: ` : "");
    const wrong = verdicts.flatMap(({correct, message}, i) => (correct === false ? [place(i) + message] : []));
    const right = verdicts.every(({correct}) => correct === true);
    if (wrong.length > 0) this.say([strip("yet", "Not yet.", wrong.join(" "))]);
    else if (right) this.say([strip("right", "Right.", "")], this.data.solution);
    else
      this.say([
        strip(
          "kept",
          "Kept.",
          [
            ...new Set(
              verdicts
                .filter(({correct}) => correct === null)
                .map(({message}) => message.replace(/^Kept for your hand-in\. /, ""))
            )
          ].join(" ")
        )
      ]);
    this.remark(verdicts);
    this.setState(wrong.length > 0 ? "yet" : right ? "right" : "kept");
    await this.keep(wrong.length > 0 ? "yet" : "done");
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

  private showHint(): void {
    const {hints} = this.data;
    const at = this.hintsShown++;
    const said = element("div", {class: "exstrip hint"});
    said.innerHTML = `<b>Hint ${at + 1} of ${hints.length}.</b> ${hints[at]!}`;
    this.hints.append(said);
    this.hint.textContent = "Next hint";
    this.hint.hidden = this.hintsShown >= hints.length;
    if (this.hint.hidden) this.check.focus();
  }

  private async startAgain(): Promise<void> {
    clearTimeout(this.timer);
    for (const input of this.inputs) input.set(null);
    this.hints.replaceChildren();
    this.hintsShown = 0;
    this.hint.textContent = "Show a hint";
    this.hint.hidden = this.data.hints.length === 0;
    await this.store.drop(this.id);
    await this.load();
  }

  private say(strips: readonly HTMLElement[], solution: string | null = null): void {
    const explained = element("div", {class: "exstrip"});
    explained.innerHTML = solution ?? "";
    this.feedback.replaceChildren(...strips, ...(solution === null ? [] : [explained]));
    for (const row of this.querySelectorAll(".option.said")) row.classList.remove("said");
    for (const remark of this.querySelectorAll(".remark")) remark.textContent = "";
  }

  private setState(state: ExerciseState): void {
    this.dataset["state"] = state;
    this.querySelector(".exline .state")!.textContent = words[state];
    this.check.disabled = state === "checking";
  }
}

function strip(look: string, word: string, message: string): HTMLElement {
  return element("p", {class: `exstrip ${look}`}, element("b", {}, word), ` ${message}`);
}
