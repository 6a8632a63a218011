/** The worker that reads a reader's own texts: the page stays free while it works, and it can be stopped at any moment. */
import {importCode} from "../kernel/importCode.js";
import {render} from "../html/html.js";
import {compareArticles, type Compared} from "./compareArticles.js";
import {comparisonHtml} from "./comparisonHtml.js";
import {exportFile} from "./exportFiles.js";
import type {FromOwnWorker, Theirs, ToOwnWorker} from "./messages.js";
import {readExtraction, tablesOf} from "./tablesOf.js";
import {readOwn, type Extract, type OwnWork} from "./work.js";

let extract: Extract | null = null;
let work: OwnWork | null = null;

const say = (message: FromOwnWorker): void => self.postMessage(message);

self.onmessage = async ({data}: MessageEvent<ToOwnWorker>): Promise<void> => {
  if (data.type === "open") {
    try {
      ({extract} = await importCode<{extract: Extract}>(data.model));
      // The first reading builds what the rules look up; no text of the reader's should wait for it.
      extract!({id: "", text: "“Yes,” said Ana Ruiz on Friday.", published: null});
      say({type: "ready"});
    } catch (error) {
      say({type: "failed", message: (error as Error).message});
    }
    return;
  }
  try {
    say({type: "done", job: data.job, value: answer(data)});
  } catch (error) {
    say({type: "broken", job: data.job, message: (error as Error).message});
  }
};

function answer(asked: Exclude<ToOwnWorker, {type: "open"}>): unknown {
  if (asked.type === "read") {
    work = readOwn(asked.request, extract!);
    return work.result;
  }
  if (asked.type === "tables") return tablesOf(asked.request, extract!);
  if (!work) return null;
  switch (asked.type) {
    case "part":
      return work.reader(asked.part);
    case "place":
      return work.partOf(asked.mark);
    case "file":
      return exportFile(asked.format, work.article, work.extraction, work.result.tables);
    case "compare": {
      const other = otherSide(asked.theirs);
      const mine = asked.theirs.kind === "own" ? "this text" : (work.article.outlet ?? "your text");
      const sides = {mine: mine === other.name ? "your text" : mine, theirs: other.name};
      return render(comparisonHtml(compareArticles(work.extraction, other.extraction), sides));
    }
  }
}

function otherSide(theirs: Theirs): {readonly name: string; readonly extraction: Compared} {
  if (theirs.kind === "own")
    return {name: theirs.name, extraction: readExtraction(theirs.request, extract!).extraction};
  return {name: theirs.reading.outlet, extraction: theirs.reading};
}
