import {decodeText} from "../../exercises/grade/decodeText.js";
import {gradebook} from "../../exercises/grade/gradebook.js";
import {usualColumns} from "../../exercises/grade/lms.js";
import {makeClass} from "../../exercises/grade/entries.js";
import {readOverrides, withOverrides, type Override} from "../../exercises/grade/overrides.js";
import {readColumns} from "../../exercises/grade/readColumns.js";
import {refuseLongList} from "../../exercises/grade/refusal.js";
import {readRoster, type Student} from "../../exercises/grade/roster.js";
import {textsToRead} from "../../exercises/grade/textsToRead.js";
import type {Graded, Ungraded} from "../../exercises/grade/types.js";
import {readPrivateKey} from "../../exercises/handIn/keys.js";
import type {DeskData} from "../../pages/lessons/deskPage.js";
import type {LessonArticle} from "../../pages/lessons/lessonPage.js";
import {listArticles} from "../articleFile.js";
import {button, element} from "../exercise/element.js";
import {loadArticle} from "../exercise/loadArticle.js";
import {deskDownloads} from "./deskDownloads.js";
import {deskFields, type DeskFields} from "./deskFields.js";
import {deskFiles} from "./deskFiles.js";
import {deskMarking} from "./deskMarking.js";
import {deskRunners} from "./deskRunner.js";
import {gradeInPage} from "./gradeInPage.js";

/** All that a gradebook is made of, once the hand-ins are graded. */
interface Outcome {
  readonly results: readonly (Graded | Ungraded)[];
  readonly roster: readonly Student[] | null;
  readonly overrides: string | null;
  readonly columns: typeof usualColumns;
  readonly blind: boolean;
  readonly articles: readonly LessonArticle[];
}

/** Grades in the page what is chosen or dropped: `<grading-desk>`. The code is that of `npm run grade`, and so are the files. */
export class GradingDesk extends HTMLElement {
  private readonly bar = element("progress", {max: "1", value: "0", "aria-label": "Graded", hidden: true});
  private readonly status = element("div", {class: "exfeedback", role: "status"});
  private readonly results = element("div");
  private readonly grade = button("grade", "Grade", () => void this.run(), "main");
  private readonly stop = button("stop", "Stop", () => this.stopping.abort());
  private readonly fields: DeskFields = deskFields((n) =>
    this.say("hint", "Ready.", `${n} ${n === 1 ? "file" : "files"}.`)
  );
  private readonly known = new Map<string, Map<string, Graded | Ungraded>>();
  private readonly runners = deskRunners();
  private stopping = new AbortController();
  private unsaved = false;

  connectedCallback(): void {
    if (this.contains(this.status)) return;
    this.stop.hidden = true;
    this.replaceChildren(
      ...this.fields.rows,
      element("div", {class: "exbar"}, this.grade, this.stop),
      this.bar,
      this.status,
      this.results
    );
    this.fields.dropOn(this);
    addEventListener("beforeunload", (event) => this.unsaved && event.preventDefault());
  }

  private async run(): Promise<void> {
    const chosen = this.fields.handIns();
    if (chosen.length === 0) return this.say("yet", "No hand-ins.", "Choose their files first.");
    this.stopping = new AbortController();
    this.grade.disabled = true;
    this.grade.classList.add("main");
    this.stop.hidden = this.bar.hidden = false;
    try {
      const outcome = await this.gradeAll();
      if (outcome) this.show(outcome);
    } catch (error) {
      this.say("yet", "Not graded.", (error as Error).message);
    }
    this.grade.disabled = false;
    this.stop.hidden = this.bar.hidden = true;
  }

  private async gradeAll(): Promise<Outcome | null> {
    const {lessons, kit} = deskData();
    const articles = await allArticles();
    const texts = new Map(articles.map(({id, text}) => [id, text]));
    const given = async <T>(
      name: keyof DeskFields["single"],
      of: (text: string, file: string) => T
    ): Promise<T | null> => {
      const file = this.fields.single[name].files?.[0];
      if (!file) return null;
      refuseLongList(file.name, file.size);
      return of(decodeText(new Uint8Array(await file.arrayBuffer())), file.name);
    };
    const roster = await given("roster", readRoster);
    const columns = await given("columns", (text, file) => readColumns(text, file, roster));
    const privateKey = await given("key", readPrivateKey);
    const keyName = privateKey?.n ?? "";
    if (!this.known.has(keyName)) this.known.set(keyName, new Map());
    const files = await deskFiles(this.fields.handIns());
    const results = await gradeInPage(files, {
      grading: {lessons, texts, kit, privateKey},
      runners: this.runners,
      known: this.known.get(keyName)!,
      signal: this.stopping.signal,
      onProgress: (done, all) => {
        this.bar.value = all === 0 ? 1 : done / all;
        this.bar.textContent = `${done} of ${all}`;
        this.say("hint", "Grading.", `${done} of ${all} hand-ins. You can do other things in this page meanwhile.`);
      }
    });
    if (!results) {
      this.say("hint", "Stopped.", "What was graded is kept while this page is open: Grade goes on with the rest.");
      return null;
    }
    const overrides = await given("overrides", (text) => text);
    return {results, roster, overrides, columns: columns ?? usualColumns, blind: this.fields.blind.checked, articles};
  }

  private show({results, roster, overrides, columns, blind, articles}: Outcome): void {
    const {lessons} = deskData();
    const graded = results.filter((result): result is Graded => "exercises" in result);
    const ungraded = results.filter((result): result is Ungraded => "reason" in result);
    const added = new Map<string, Override>();
    let made: Map<string, string> | null = null;
    const files = (): Map<string, string> =>
      (made ??= gradebook({
        graded,
        ungraded,
        roster,
        overrides: withOverrides(overrides, [...added.values()]),
        lessons,
        articles,
        columns,
        blind
      }));
    const {entries} = makeClass(
      graded,
      roster,
      readOverrides(overrides ?? "").overrides,
      lessons.flatMap(({exercises}) => exercises)
    );
    const marking = deskMarking(
      textsToRead(entries, lessons),
      ({entry}) => (blind ? entry.code : entry.name || entry.id),
      (override) => {
        const key = `${override.student} ${override.exercise}`;
        if (override.points === null && override.comment === "") added.delete(key);
        else added.set(key, override);
        this.unsaved = added.size > 0;
        made = null;
      }
    );
    const overview = element("iframe", {
      title: "The class at a glance",
      sandbox: "",
      class: "overview",
      // Its links lead to files that are not there beside this page; “Open overview.html” has them.
      srcdoc: files()
        .get("overview.html")!
        .replace(/<a href="[^"#][^"]*">/g, "<a>")
    });
    // One filled button at a time: what comes next is to save.
    this.grade.classList.remove("main");
    this.results.replaceChildren(
      deskDownloads(files, () => (this.unsaved = false)),
      ...(marking ? [marking] : []),
      element("h2", {}, "The class at a glance"),
      overview
    );
    const left = ungraded.length > 0 ? ` ${ungraded.length} could not be graded: see “To look at”.` : "";
    this.say("right", "Graded.", `${graded.length} hand-ins, ${entries.length} students.${left}`);
  }

  private say(look: string, word: string, message: string): void {
    this.status.replaceChildren(element("p", {class: `exstrip ${look}`}, element("b", {}, word), ` ${message}`));
  }
}

function deskData(): DeskData {
  return JSON.parse(document.querySelector("#desk-data")!.textContent!) as DeskData;
}

/** A student may have marked any of them. */
async function allArticles(): Promise<LessonArticle[]> {
  const articles = await Promise.all((await listArticles()).map(({id}) => loadArticle(id)));
  return articles.filter((article) => article !== null);
}
