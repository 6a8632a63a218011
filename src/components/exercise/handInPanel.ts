import {seal} from "../../exercises/handIn/seal.js";
import type {HandIn} from "../../exercises/handIn/types.js";
import {writeHandIn} from "../../exercises/handIn/writeHandIn.js";
import {markedSpans} from "./markedSpans.js";
import {save} from "../liveCell/saveFile.js";
import {courseOfPage, exercisesOf} from "./course.js";
import {button, element} from "./element.js";
import type {ExerciseElement} from "./exerciseElement.js";
import {strip} from "./feedback.js";
import {carriesWork, linkOf, offerOf, takeWork, textOfFile, textOfLink, type Offer} from "./openWork.js";
import {keepPerson, readPerson, workShelf} from "./workStore.js";

type Act = readonly [label: string, press: () => void];

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
    onchange: () => void this.openFile()
  });

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
        button("save", "Save hand-in", () => void this.save(publicKey !== null), "main"),
        ...(publicKey ? [button("copy", "Save a copy", () => void this.save(false))] : []),
        button("open", "Open hand-in", () => this.file.click()),
        button("link", "Copy link", () => void this.copyLink()),
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
      input.addEventListener("input", () => {
        const person = {name: this.person.value, student: this.student.value};
        keepPerson(person).catch(() => this.say("yet", "Not kept.", "This device has no room left."));
      });
    document.addEventListener("worked", () => void this.count());
    addEventListener("hashchange", () => void this.openLink());
    void this.load().then(() => this.openLink());
  }

  private async load(): Promise<void> {
    const {name, student} = await readPerson();
    [this.person.value, this.student.value] = [name, student];
    await this.count();
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

  private async handIn(): Promise<HandIn> {
    const {kit, corpus} = courseOfPage();
    return {
      name: this.person.value.trim(),
      student: this.student.value.trim(),
      saved: new Date().toISOString(),
      kit,
      corpus,
      marks: await markedSpans(),
      exercises: new Map(
        (await (await workShelf()).all()).map(({key, base, value: {tries, answers}}) => [
          key,
          {edition: base, tries, answers: new Map(answers)}
        ])
      )
    };
  }

  private async save(sealed: boolean): Promise<void> {
    if (this.person.value.trim() === "") {
      this.say("yet", "Your name is missing.", "Write it above, so that your teacher knows whose answers these are.");
      return this.person.focus();
    }
    const course = courseOfPage();
    const handIn = await this.handIn();
    const text = writeHandIn(handIn);
    if (sealed && !globalThis.crypto?.subtle)
      return this.say("yet", "Not saved.", "This page can seal only when it is opened over https. Tell your teacher.");
    save(sealed ? await seal(text, course.publicKey!) : text, `${fileName(handIn)}.json`, "application/json");
    const count = `${handIn.exercises.size} of ${exercisesOf(course).size} exercises are in the file.`;
    this.say(
      "kept",
      sealed ? "Saved, sealed." : "Saved.",
      sealed
        ? `${count} Only your teacher can read it. To go on with your answers on another device, press “Save a copy”.`
        : course.publicKey
          ? `${count} This copy is for you: it is not sealed.`
          : count
    );
  }

  private async copyLink(): Promise<void> {
    const {publicKey} = courseOfPage();
    const handIn = await this.handIn();
    // Where hand-ins are sealed, a link does not tell whose work it carries.
    const fragment = linkOf(publicKey ? {...handIn, name: "", student: ""} : handIn);
    if (fragment === null) return this.say("yet", "Too long for a link.", "Save your answers as a file.");
    try {
      await navigator.clipboard.writeText(location.href.replace(/#.*$/, "") + fragment);
      this.say("kept", "Link copied.", "It carries your answers themselves: whoever has it can read them.");
    } catch {
      history.replaceState(history.state, "", fragment);
      this.say("kept", "Copy the link from the address bar.", "It carries your answers themselves.");
    }
  }

  private async clear(): Promise<void> {
    const shelf = await workShelf();
    const lesson = courseOfPage().lessons.find(({id}) => id === this.dataset["lesson"]);
    const ids = lesson?.exercises.map(({id}) => id);
    const kept = (await shelf.all()).filter(({key}) => !ids || ids.includes(key));
    for (const {key} of kept) await shelf.drop(key);
    await this.follow();
    const words = `${kept.length} ${kept.length === 1 ? "answer is" : "answers are"} taken away.`;
    const undo = async (): Promise<void> => {
      for (const each of kept) await shelf.put(each);
      await this.follow();
      this.say("kept", "Back again.", "");
    };
    this.say("kept", "Cleared.", words, kept.length > 0 ? [["Undo", () => void undo()]] : []);
  }

  private async openFile(): Promise<void> {
    const [file] = this.file.files ?? [];
    this.file.value = "";
    if (!file) return;
    try {
      const text = await textOfFile(file);
      if (typeof text !== "string") return this.say("yet", "Not opened.", text.reason);
      const offer = await offerOf(text, courseOfPage());
      if ("reason" in offer) this.say("yet", "Not opened.", offer.reason);
      else if (offer.mine.length === 0) await this.take(offer, []);
      else this.ask(offer);
    } catch {
      this.say("yet", "Not opened.", "The file cannot be read. Your answers here are as they were.");
    }
  }

  /** Work that came with a link is opened on a press only. */
  private async openLink(): Promise<void> {
    if (!carriesWork(location.hash)) return;
    const offer = await offerOf(textOfLink(location.hash), courseOfPage());
    this.scrollIntoView({block: "center"});
    if ("reason" in offer) this.say("yet", "This link cannot be opened.", "It is damaged, or of another version.");
    else this.ask(offer);
  }

  /** Says what is about to be opened, and lets the reader choose. */
  private ask(offer: Offer): void {
    const {handIn, mine, differs} = offer;
    const here = exercisesOf(courseOfPage());
    const whose = handIn.name === "" ? "answers" : `answers of ${handIn.name}`;
    const day = handIn.saved === "" ? "" : `, saved on ${handIn.saved.slice(0, 10)}`;
    const said = [
      `${handIn.exercises.size} ${handIn.exercises.size === 1 ? "exercise" : "exercises"} with ${whose}${day}.`,
      ...differs.map(sentence),
      ...(mine.length > 0
        ? [`You have answered ${mine.map((id) => here.get(id)?.title).join(", ")} in another way.`]
        : [])
    ];
    const no: Act = ["Do not open", () => this.done("Not opened.", "Your answers are as they were.")];
    const acts: readonly Act[] =
      mine.length === 0
        ? [["Open", () => void this.take(offer, [])], no]
        : [
            ["Keep mine there", () => void this.take(offer, mine)],
            ["Take theirs", () => void this.take(offer, [])],
            no
          ];
    this.say("hint", "Open these answers?", said.join(" "), acts);
  }

  private async take(offer: Offer, but: readonly string[]): Promise<void> {
    const back = await takeWork(offer, courseOfPage(), but);
    await this.follow();
    const {handIn, differs} = offer;
    const count = `${handIn.exercises.size} ${handIn.exercises.size === 1 ? "exercise" : "exercises"} of ${handIn.name || "nobody named"}.`;
    const undo = async (): Promise<void> => {
      await back();
      await this.follow();
      this.say("kept", "Your answers are as they were.", "");
    };
    this.done("Opened.", [count, ...differs.map(sentence)].join(" "), [["Undo", () => void undo()]]);
  }

  private done(word: string, message: string, acts: readonly Act[] = []): void {
    if (carriesWork(location.hash)) history.replaceState(history.state, "", location.pathname + location.search);
    this.say("kept", word, message, acts);
  }

  /** Lets everything on the page follow what is kept now. */
  private async follow(): Promise<void> {
    await this.load();
    for (const exercise of document.querySelectorAll<ExerciseElement>("kit-exercise")) await exercise.load();
    document.dispatchEvent(new CustomEvent("worked"));
  }

  private say(look: string, word: string, message: string, acts: readonly Act[] = []): void {
    const buttons = acts.map(([label, press]) => button("act", label, press));
    this.status.replaceChildren(
      strip(look, word, message, ...(buttons.length > 0 ? [element("div", {class: "exacts"}, ...buttons)] : []))
    );
  }
}

const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;

function fileName({name, student}: HandIn): string {
  const plain = `${name} ${student}`
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `hand-in-${plain.slice(0, 60) || "of-mine"}`;
}
