import {element} from "../exercise/element.js";
import {droppedFiles, type Chosen} from "./deskFiles.js";

/** The fields of the desk: what is graded, and by what. */
export interface DeskFields {
  readonly rows: readonly HTMLElement[];
  /** Fields of one file each. */
  readonly single: Readonly<Record<"roster" | "overrides" | "columns" | "key", HTMLInputElement>>;
  readonly blind: HTMLInputElement;
  /** The files chosen or dropped last. */
  handIns(): readonly Chosen[];
  /** Takes files that are dropped on an element for hand-ins. */
  dropOn(target: HTMLElement): void;
}

/** @param onChoice told how many files were chosen or dropped */
export function deskFields(onChoice: (files: number) => void): DeskFields {
  let chosen: readonly Chosen[] = [];
  const choose = (files: readonly Chosen[]): void => {
    chosen = files;
    onChoice(files.length);
  };
  const input = (name: string, accept: string, multiple = false): HTMLInputElement =>
    element("input", {type: "file", name, multiple, accept});
  const many = input("hand-ins", ".json,.zip,application/json,application/zip", true);
  many.addEventListener("change", () => choose([...(many.files ?? [])].map((file) => ({name: file.name, blob: file}))));
  const single = {
    roster: input("roster", ".csv,.txt,text/csv"),
    overrides: input("overrides", ".csv,.txt,text/csv"),
    columns: input("columns", ".yaml,.yml,.txt"),
    key: input("key", ".json,application/json")
  };
  const blind = element("input", {type: "checkbox", name: "blind"});
  const field = (label: string, help: string, control: HTMLInputElement): HTMLElement =>
    element("label", {class: "field"}, element("span", {}, label), control, element("span", {class: "small"}, help));
  return {
    rows: [
      field(
        "Hand-ins",
        "Choose all files, or the archive (ZIP) your LMS gives out; or drop files or a folder here.",
        many
      ),
      field("Roster", "CSV with name, and id or email; or the gradebook that Canvas or Moodle exports.", single.roster),
      element(
        "details",
        {},
        element("summary", {}, "More: overrides, LMS columns, key, blind"),
        field(
          "Overrides",
          "CSV with student, exercise, points, comment: overrides.csv of an earlier grading.",
          single.overrides
        ),
        field("Columns of your LMS", "YAML, as the page Teach shows it.", single.columns),
        field("Private key", "private-key.json, for sealed hand-ins. It stays in this page.", single.key),
        element("label", {class: "option"}, blind, element("span", {}, "Blind: show codes in place of names"))
      )
    ],
    single,
    blind,
    handIns: () => chosen,
    dropOn(target) {
      target.addEventListener("dragover", (event) => event.preventDefault());
      target.addEventListener("drop", (event) => {
        event.preventDefault();
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(choose);
      });
    }
  };
}
