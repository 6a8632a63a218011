import {readHandIn} from "../../exercises/handIn/readHandIn.js";
import {isSealed, seal} from "../../exercises/handIn/seal.js";
import type {HandIn} from "../../exercises/handIn/types.js";
import {writeHandIn} from "../../exercises/handIn/writeHandIn.js";
import type {CourseData} from "../../pages/lessonPage.js";
import {button, element} from "./element.js";
import type {ExerciseElement} from "./exerciseElement.js";
import {keepPerson, readPerson, workShelf, type Work} from "./workStore.js";

/** Name, “Save hand-in”, “Open hand-in”, and what is to be said of them: `<hand-in-panel>`. */
export class HandInPanel extends HTMLElement {
  private readonly status = element("div", {class: "exfeedback", role: "status"});
  private readonly person = element("input", {type: "text", autocomplete: "name", name: "name"});
  private readonly student = element("input", {type: "text", autocomplete: "off", name: "student"});

  connectedCallback(): void {
    if (this.contains(this.status)) return;
    const file = element("input", {
      type: "file",
      accept: ".json,application/json",
      hidden: true,
      onchange: () => void this.open(file)
    });
    const rows = [
      element("label", {class: "field"}, element("span", {}, "Your name"), this.person),
      element(
        "label",
        {class: "field"},
        element("span", {}, "Number or address by which your school knows you"),
        this.student
      )
    ];
    const bar = element(
      "div",
      {class: "exbar"},
      button("save", "Save hand-in", () => void this.save(), "main"),
      button("open", "Open hand-in", () => file.click())
    );
    this.replaceChildren(...rows, bar, file, this.status);
    for (const field of [this.person, this.student])
      field.addEventListener("input", () => void keepPerson({name: this.person.value, student: this.student.value}));
    void this.load();
  }

  private async load(): Promise<void> {
    const {name, student} = await readPerson();
    [this.person.value, this.student.value] = [name, student];
  }

  private async save(): Promise<void> {
    const course = courseOfPage();
    const work = await (await workShelf()).all();
    if (this.person.value.trim() === "") {
      this.say("yet", "Your name is missing.", "Write it above, so that your teacher knows whose answers these are.");
      return this.person.focus();
    }
    const handIn: HandIn = {
      name: this.person.value.trim(),
      student: this.student.value.trim(),
      saved: new Date().toISOString(),
      kit: course.kit,
      corpus: course.corpus,
      exercises: new Map(
        work.map(({key, base, value: {tries, answers}}) => [key, {edition: base, tries, answers: new Map(answers)}])
      )
    };
    const text = writeHandIn(handIn);
    const blob = new Blob([course.publicKey ? await seal(text, course.publicKey) : text], {type: "application/json"});
    const link = element("a", {href: URL.createObjectURL(blob), download: `${fileName(handIn)}.json`});
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    const all = course.lessons.reduce((sum, {exercises}) => sum + exercises.length, 0);
    const sealed = course.publicKey
      ? " It is sealed: only your teacher can read it, and it cannot be opened here again."
      : "";
    this.say("kept", "Saved.", `${handIn.exercises.size} of ${all} exercises are in the file.${sealed}`);
  }

  private async open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    input.value = "";
    if (!file) return;
    const text = file.size > 10_000_000 ? " ".repeat(5_000_001) : await file.text();
    if (isSealed(text)) return this.say("yet", "Not opened.", "The file is sealed to your teacher.");
    const read = readHandIn(text);
    if (!read.ok) return this.say("yet", "Not opened.", `${read.reason[0]!.toUpperCase()}${read.reason.slice(1)}.`);
    const course = courseOfPage();
    const here = new Map(course.lessons.flatMap(({exercises}) => exercises).map((exercise) => [exercise.id, exercise]));
    const shelf = await workShelf();
    const changed: string[] = [];
    for (const [id, {edition, tries, answers}] of read.handIn.exercises) {
      const exercise = here.get(id);
      if (!exercise || exercise.edition !== edition) changed.push(exercise?.title ?? id);
      const value: Work = {tries, answers: [...answers], state: "begun", hints: 0};
      if (exercise) await shelf.put({key: id, base: edition, author: "", value, time: Date.now()});
    }
    await keepPerson({name: read.handIn.name, student: read.handIn.student});
    await this.load();
    for (const exercise of document.querySelectorAll<ExerciseElement>("kit-exercise")) await exercise.load();
    document.dispatchEvent(new CustomEvent("worked"));
    const said = [
      ...(read.handIn.kit === course.kit
        ? []
        : [`It was made with version ${read.handIn.kit || "unknown"} of the kit; this is ${course.kit}.`]),
      ...(read.handIn.corpus === course.corpus
        ? []
        : ["It was made over other articles: look at your marks and citations."]),
      ...(changed.length === 0 ? [] : [`These have changed or are not here: ${changed.join(", ")}.`])
    ];
    this.say(
      "kept",
      "Opened.",
      [`${read.handIn.exercises.size} exercises of ${read.handIn.name || "nobody named"}.`, ...said].join(" ")
    );
  }

  private say(look: string, word: string, message: string): void {
    this.status.replaceChildren(element("p", {class: `exstrip ${look}`}, element("b", {}, word), ` ${message}`));
  }
}

export function courseOfPage(): CourseData {
  return JSON.parse(document.querySelector("script#course")!.textContent!) as CourseData;
}

function fileName({name, student}: HandIn): string {
  const plain = `${name} ${student}`
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `hand-in-${plain.slice(0, 60) || "of-mine"}`;
}
