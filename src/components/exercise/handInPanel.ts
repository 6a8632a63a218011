import {courseOfPage, exercisesOf} from "./course.js";
import {button, element} from "./element.js";
import type {ExerciseElement} from "./exerciseElement.js";
import {sayIn, type HandInSays} from "./handInSays.js";
import {openWorkFile, openWorkLink} from "./offeredWork.js";
import {copyWorkLink, saveWork} from "./saveWork.js";
import {keepPerson, readPerson, workShelf, type Person} from "./workStore.js";

/**
 * Name, how far one is, and what can be done with one's answers: save them as a file, open such a file or a link, clear them. All in
 * `<hand-in-panel>`; with `data-lesson`, “clear” means the answers of that lesson.
 */
export class HandInPanel extends HTMLElement {
  private readonly status = element("div", {class: "exfeedback", role: "status"});
  private readonly far = element("p", {class: "far"});
  private readonly person = element("input", {type: "text", autocomplete: "name", name: "name"});
  private readonly student = element("input", {type: "text", autocomplete: "off", name: "student"});
  private readonly file = element("input", {
    type: "file",
    accept: ".json,application/json",
    hidden: true,
    "aria-label": "Hand-in to open",
    onchange: () => this.openFile()
  });
  /** Whether what was kept of the person stands in the fields. */
  private opened = false;
  private readonly says: HandInSays = {
    say: (look, word, message, acts = []) => sayIn(this.status, look, word, message, acts),
    follow: () => this.follow()
  };

  connectedCallback(): void {
    if (this.contains(this.status)) return;
    const field = (label: string, input: HTMLElement): HTMLElement =>
      element("label", {class: "field"}, element("span", {}, label), input);
    const {publicKey} = courseOfPage();
    this.replaceChildren(
      this.far,
      field("Your name", this.person),
      field("Number or address by which your school knows you", this.student),
      element(
        "div",
        {class: "exbar"},
        button("save", "Save hand-in", () => this.save(publicKey !== null), "main"),
        ...(publicKey ? [button("copy", "Save a copy", () => this.save(false))] : []),
        button("open", "Open hand-in", () => this.file.click()),
        button("link", "Copy link", () => void copyWorkLink(this.who(), this.says)),
        button(
          "clear",
          this.dataset["lesson"] ? "Clear this lesson" : "Clear all answers",
          () => void this.clear(),
          "quiet"
        )
      ),
      this.file,
      this.status
    );
    for (const input of [this.person, this.student])
      input.addEventListener("input", () => this.opened && this.keepWho());
    document.addEventListener("worked", () => void this.count());
    addEventListener("hashchange", () => void this.openLink());
    void this.loadFirst().then(() => this.openLink());
  }

  private who(): Person {
    return {name: this.person.value, student: this.student.value};
  }

  private async load(): Promise<void> {
    const {name, student} = await readPerson();
    [this.person.value, this.student.value] = [name, student];
    await this.count();
  }

  /** What is kept of the person, beside what they have typed already. */
  private async loadFirst(): Promise<void> {
    const {name, student} = await readPerson();
    const early = this.person.value !== "" || this.student.value !== "";
    this.person.value ||= name;
    this.student.value ||= student;
    this.opened = true;
    if (early) this.keepWho();
    await this.count();
  }

  private keepWho(): void {
    keepPerson(this.who()).catch(() => this.says.say("yet", "Not kept.", "This device has no room left."));
  }

  private async count(): Promise<void> {
    const shelf = await workShelf();
    const here = exercisesOf(courseOfPage());
    const all = (await shelf.all()).filter(({key}) => here.has(key));
    const done = all.filter(({value}) => value.state === "done").length;
    const kept = shelf.lasting
      ? "Your answers are kept on this device, and nowhere else."
      : "This browser keeps nothing: save your answers before you close the page.";
    this.far.textContent = `${done} of ${here.size} exercises done${all.length > done ? `, ${all.length - done} begun` : ""}. ${kept}`;
  }

  private save(sealed: boolean): void {
    if (this.person.value.trim() !== "") return void saveWork(this.who(), sealed, this.says);
    const why = "Write it above, so that your teacher knows whose answers these are.";
    this.says.say("yet", "Your name is missing.", why);
    this.person.focus();
  }

  private openFile(): void {
    const [file] = this.file.files ?? [];
    this.file.value = "";
    if (file) void openWorkFile(file, this.says);
  }

  private async openLink(): Promise<void> {
    if (await openWorkLink(this.says)) this.scrollIntoView({block: "center"});
  }

  private async clear(): Promise<void> {
    const {say, follow} = this.says;
    const shelf = await workShelf();
    const lesson = courseOfPage().lessons.find(({id}) => id === this.dataset["lesson"]);
    const ids = lesson?.exercises.map(({id}) => id);
    const kept = (await shelf.all()).filter(({key}) => !ids || ids.includes(key));
    for (const {key} of kept) await shelf.drop(key);
    await follow();
    const words = `${kept.length} ${kept.length === 1 ? "answer is" : "answers are"} taken away.`;
    const undo = async (): Promise<void> => {
      for (const each of kept) await shelf.put(each);
      await follow();
      say("kept", "Back again.", "");
    };
    say("kept", "Cleared.", words, kept.length > 0 ? [["Undo", () => void undo()]] : []);
  }

  private async follow(): Promise<void> {
    await this.load();
    for (const exercise of document.querySelectorAll<ExerciseElement>("kit-exercise")) await exercise.load();
    document.dispatchEvent(new CustomEvent("worked"));
  }
}
