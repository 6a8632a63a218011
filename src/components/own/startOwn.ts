import {exampleFields, exampleText} from "../../own/example.js";
import {count} from "../../pages/words.js";
import {datesHtml} from "../../own/datesHtml.js";
import type {OwnResult} from "../../own/messages.js";
import {nameOfText} from "../../own/nameOfText.js";
import {splitAt} from "../../own/splitAt.js";
import type {OwnText} from "../../own/types.js";
import {showCharts} from "./chartsView.js";
import type {Engine} from "./engine.js";
import {openComparison, openFiles} from "./filesView.js";
import {openForm} from "./form.js";
import {showList, type ListActs} from "./listView.js";
import {openOwnEngine} from "./openOwnEngine.js";
import {openMine} from "./mineView.js";
import {part, say} from "./parts.js";
import {showOld, showPart, showResult} from "./resultView.js";
import {followIncoming, type Incoming} from "./incoming.js";
import {openRules} from "./rulesView.js";
import {tell} from "./tell.js";
import {openTables} from "./tablesView.js";
import {openTexts} from "./textShelf.js";
import {randomId} from "../randomId.js";

/** Milliseconds after the last key at which a text is kept and read; a long one is left in peace for longer. */
const pause = (text: string): number => (text.length > 60_000 ? 1500 : 450);

/** Makes the page live: texts come in, are kept on the device, read in the background and shown. */
export async function startOwn(): Promise<void> {
  const form = openForm();
  const shelf = await openTexts();
  const showTables = openTables();
  const rules = openRules(() => void read());
  let engine: Engine | null = null;
  let opening: Promise<Engine> | null = null;
  let current: OwnText | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let result: OwnResult | null = null;
  const enableFiles = openFiles(() => engine);
  const comparison = openComparison(
    () => engine,
    () => rules.without
  );
  const giveMine = openMine(() => engine);

  const acts: ListActs = {
    open: (text) => open(text),
    async rename(text, name) {
      const {name: _, ...rest} = text;
      await keep(name === "" ? rest : {...rest, name});
      if (current?.id === text.id) current = name === "" ? rest : {...rest, name};
      await list();
    },
    async drop(texts) {
      clearTimeout(timer);
      for (const {id} of texts) await shelf.drop(id);
      if (texts.some(({id}) => id === current?.id)) {
        // Its words go from the form too, or leaving the page would keep them again.
        current = null;
        form.fill({text: "", fields: {}});
        void read();
      }
      await list();
      const words =
        texts.length === 1 ? `“${nameOfText(texts[0]!)}” is deleted.` : `${texts.length} texts are deleted.`;
      tell([words], "Undo", async () => {
        for (const text of texts) await keep(text);
        await list();
        tell([]);
      });
    }
  };

  async function list(): Promise<void> {
    const texts = await shelf.all();
    showList(texts, current?.id ?? null, acts);
    comparison.offer(others(texts));
    if (result) void mine(result.id === (current?.id ?? nameless) ? result : null, texts);
  }

  const others = (texts: readonly OwnText[]): OwnText[] => texts.filter(({id}) => id !== current?.id);

  /** All of the reader's texts for the cells, the one on the page as it stands there. */
  async function mine(read: OwnResult | null, texts?: readonly OwnText[]): Promise<void> {
    const all = texts ?? (await shelf.all());
    const text = {...form.draft(current?.fields ?? {}), ...(current?.name ? {name: current.name} : {})};
    const shown = read && {result: read, text};
    await giveMine({shown, others: others(all), without: rules.without});
  }

  async function keep(text: OwnText): Promise<void> {
    try {
      await shelf.put(text);
    } catch {
      tell(["This device has no room left: the text is read, and will be gone with the page."]);
    }
  }

  /** Takes in new texts; the first of them is opened. */
  async function bring(pasted: readonly Incoming[]): Promise<void> {
    const given = current || form.text.value.trim() !== "" ? {} : form.draft({}).fields;
    await put();
    const texts = pasted.map(({text, fields: own, name}, i): OwnText => {
      // What stands in the fields of an empty form is said of the text that comes.
      const fields = pasted.length === 1 ? {...given, ...own} : own;
      const time = Date.now() - i;
      return {id: `own-${randomId()}`, text, fields, ...(name ? {name} : {}), added: time, changed: time};
    });
    for (const text of texts) await keep(text);
    if (texts[0]) open(texts[0]);
  }

  function open(text: OwnText): void {
    void put().then(() => {
      current = text;
      form.fill(text);
      part("dates").replaceChildren();
      showOld();
      void list();
      void read();
    });
  }

  /** Keeps what stands in the form, at once. An empty form keeps nothing: the text is there as it was. */
  async function put(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const draft = form.draft(current?.fields ?? {});
    if (draft.text.trim() === "") return;
    const same =
      current && draft.text === current.text && JSON.stringify(draft.fields) === JSON.stringify(current.fields);
    if (same) return;
    const now = Date.now();
    current = current
      ? {...current, ...draft, changed: now}
      : {id: `own-${randomId()}`, ...draft, added: now, changed: now};
    await keep(current);
    await list();
  }

  async function read(): Promise<void> {
    const {text, fields} = form.draft(current?.fields ?? {});
    if (text.trim() === "") {
      engine?.stop();
      showOld();
      part("dates").replaceChildren();
      return say("state", "There is no text yet.");
    }
    showOld();
    say("state", "Reading …");
    // A text that is read at once needs no button to stop it.
    const slow = setTimeout(() => (part("stop").hidden = false), 700);
    try {
      engine = await (opening ??= openOwnEngine());
      const began = performance.now();
      const warm = engine.ready;
      const next = await engine.read({id: current?.id ?? nameless, text, fields, without: rules.without});
      if (next) show(next, warm ? performance.now() - began : null);
    } catch (error) {
      say("state", (error as Error).message);
      opening = engine ? opening : null;
    } finally {
      clearTimeout(slow);
      part("stop").hidden = true;
    }
  }

  function show(next: OwnResult, ms: number | null): void {
    result = next;
    const {words, views} = next;
    showResult(next);
    showTables(next);
    rules.show(next);
    form.hint(next.header);
    part("dates").innerHTML = datesHtml(next, today()).html;
    void mine(next);
    showCharts(next);
    part("go").hidden = false;
    enableFiles();
    comparison.show();
    const time = ms === null ? "" : ` in ${(ms / 1000).toFixed(2)} s`;
    say(
      "state",
      `Read${time}: ${words.toLocaleString("en-US")} words, ${count(views.quotes.rows.length, "quote")}, ${count(views.events.rows.length, "event")}.`
    );
  }

  form.element.addEventListener("input", ({target}) => {
    if ((target as HTMLInputElement).type === "file" || (target as Element).closest(".own-texts")) return;
    showOld();
    if (result) say("state", "Changed: it is read again when you pause.");
    clearTimeout(timer);
    timer = setTimeout(() => void put().then(read), pause(form.text.value));
  });
  followIncoming(form.text, bring);
  document.querySelector("#own")!.addEventListener("click", ({target}) => {
    const {name} = (target as Element).closest("button") ?? {name: ""};
    const at = Number(part("parts").dataset["part"] ?? 0);
    if (name === "example") void bring([{text: exampleText, fields: exampleFields}]);
    if (name === "new")
      void put().then(() => {
        current = null;
        form.fill({text: "", fields: {}});
        tell([]);
        void list();
        void read();
        form.element.querySelector<HTMLElement>("#own-published")!.focus();
      });
    if (name === "stop") {
      engine?.stop();
      say("rules-state", "");
      say("state", "Stopped. Your text is kept; change it, and it is read again.");
    }
    if (name === "split" && result) {
      const pieces = splitAt(form.text.value, result.second);
      void import("./readFile.js").then(({readPasted}) => bring(pieces.map(readPasted)));
    }
    if (name === "part-back" || name === "part-more")
      void engine?.part(at + (name === "part-more" ? 1 : -1)).then((next) => next && showPart(next));
  });
  addEventListener("hashchange", () => {
    const id = location.hash.slice(1);
    if (!engine || !/^[qetf]\d+$/.test(id) || document.getElementById(id)) return;
    void engine.partOf(id).then(async (at) => {
      const next = at === null ? null : await engine!.part(at);
      if (next) showPart(next);
      document.getElementById(id)?.scrollIntoView({block: "center"});
    });
  });
  addEventListener("pagehide", () => void put());
  shelf.onOther(() => void list());
  form.enable();
  if (!shelf.lasting) tell(["This browser keeps nothing here: your texts last as long as the page is open."]);
  await list();
}

/** The id of a text that is not kept yet. */
const nameless = "own";

const today = (): string => {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
