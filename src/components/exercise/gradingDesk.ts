import {zipSync, type Zippable} from "fflate";
import {gradebook} from "../../exercises/grade/gradebook.js";
import {gradeHandIn} from "../../exercises/grade/gradeHandIn.js";
import {usualColumns} from "../../exercises/grade/lms.js";
import {readRoster} from "../../exercises/grade/roster.js";
import type {Graded, Ungraded} from "../../exercises/grade/types.js";
import {LARGEST} from "../../exercises/handIn/types.js";
import type {DeskData} from "../../pages/deskPage.js";
import {deskRunners} from "./deskRunner.js";
import {button, element} from "./element.js";

/** As in the command: sealed files are a third longer than what they hold. */
const largestFile = LARGEST * 1.5;
/** The same moment in every archive, so that the same files give the same bytes. */
const WHEN = new Date(1980, 0, 1);

/** Grades in the page what is chosen or dropped: `<grading-desk>`. The code is that of `npm run grade`, and so are the files. */
export class GradingDesk extends HTMLElement {
  private handIns: File[] = [];
  private readonly files = fileField("hand-ins", true);
  private readonly roster = fileField("roster");
  private readonly overrides = fileField("overrides");
  private readonly key = fileField("key");
  private readonly blind = element("input", {type: "checkbox", name: "blind"});
  private readonly bar = element("progress", {max: "1", value: "0", "aria-label": "Graded", hidden: true});
  private readonly status = element("div", {class: "exfeedback", role: "status"});
  private readonly results = element("div");
  private readonly grade = button("grade", "Grade", () => void this.run(), "main");

  connectedCallback(): void {
    if (this.contains(this.status)) return;
    const field = (label: string, input: HTMLInputElement): HTMLElement =>
      element("label", {class: "field"}, element("span", {}, label), input);
    this.replaceChildren(
      field("Hand-ins (choose all, or drop them here)", this.files),
      field("Roster (CSV: name, and id or email)", this.roster),
      field("Overrides (CSV: student, exercise, points, comment)", this.overrides),
      field("Private key, for sealed hand-ins", this.key),
      element("label", {class: "option"}, this.blind, element("span", {}, "Blind: show codes in place of names")),
      element("div", {class: "exbar"}, this.grade),
      this.bar,
      this.status,
      this.results
    );
    this.files.addEventListener("change", () => (this.handIns = [...(this.files.files ?? [])]));
    this.addEventListener("dragover", (event) => event.preventDefault());
    this.addEventListener("drop", (event) => {
      event.preventDefault();
      this.handIns = [...(event.dataTransfer?.files ?? [])];
      this.say("hint", "Ready.", `${this.handIns.length} files.`);
    });
  }

  private async run(): Promise<void> {
    if (this.handIns.length === 0) return this.say("yet", "No hand-ins.", "Choose their files first.");
    this.grade.disabled = true;
    this.bar.hidden = false;
    try {
      const files = await this.gradeAll();
      this.show(files);
    } catch (error) {
      this.say("yet", "Not graded.", (error as Error).message);
    }
    this.grade.disabled = false;
    this.bar.hidden = true;
  }

  private async gradeAll(): Promise<Map<string, string>> {
    const data = JSON.parse(document.querySelector("#desk-data")!.textContent!) as DeskData;
    const text = async (input: HTMLInputElement): Promise<string | null> => (await input.files?.[0]?.text()) ?? null;
    const roster = await text(this.roster);
    const key = await text(this.key);
    const students = roster === null ? null : readRoster(roster, this.roster.files![0]!.name);
    const privateKey = key === null ? null : (JSON.parse(key) as JsonWebKey);
    const grading = {lessons: data.lessons, texts: new Map(data.texts), kit: data.kit, privateKey};
    const runners = deskRunners();
    const results: (Graded | Ungraded)[] = [];
    const sorted = [...this.handIns].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const file of sorted) {
      this.bar.value = results.length / sorted.length;
      const refused = refusal(file);
      if (refused !== null) {
        results.push({file: file.name, reason: refused});
        continue;
      }
      const {runner, close} = runners.student();
      results.push(await gradeHandIn(file.name, await file.text(), grading, runner));
      close();
    }
    return gradebook({
      graded: results.filter((result): result is Graded => "exercises" in result),
      ungraded: results.filter((result): result is Ungraded => "reason" in result),
      roster: students,
      overrides: await text(this.overrides),
      lessons: data.lessons,
      columns: usualColumns,
      blind: this.blind.checked
    });
  }

  private show(files: Map<string, string>): void {
    const entries: Zippable = {};
    for (const [path, text] of files) entries[path] = [new TextEncoder().encode(text), {mtime: WHEN}];
    const link = (name: string, bytes: BlobPart, type: string): HTMLElement =>
      element("li", {}, element("a", {href: URL.createObjectURL(new Blob([bytes], {type})), download: name}, name));
    const list = [...files]
      .filter(([path]) => !path.includes("/"))
      .map(([path, text]) => link(path, text, path.endsWith(".html") ? "text/html" : "text/csv"));
    const overview = element("iframe", {
      title: "The class at a glance",
      sandbox: "",
      class: "overview",
      srcdoc: files.get("overview.html")!
    });
    this.results.replaceChildren(
      element(
        "ul",
        {},
        link("grades.zip", zipSync(entries, {level: 9}) as Uint8Array<ArrayBuffer>, "application/zip"),
        ...list
      ),
      overview
    );
    const lines = files.get("grades.csv")!.trim().split("\r\n").length - 1;
    this.say("right", "Graded.", `${lines} students. Look at to-look-at.csv first.`);
  }

  private say(look: string, word: string, message: string): void {
    this.status.replaceChildren(element("p", {class: `exstrip ${look}`}, element("b", {}, word), ` ${message}`));
  }
}

function refusal({name, size}: File): string | null {
  if (!/\.json$/i.test(name)) return "the file does not end in .json";
  return size > largestFile ? `the file is larger than ${LARGEST / 1e6} MB` : null;
}

function fileField(name: string, multiple = false): HTMLInputElement {
  return element("input", {type: "file", name, multiple});
}
