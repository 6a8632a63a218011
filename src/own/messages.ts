import type {Compared} from "./compareArticles.js";
import type {OwnFormat} from "./exportFiles.js";
import type {OwnRequest, OwnResult, ReaderPart} from "./work.js";

/** What the page says to the worker; jobs are numbered, and each is answered once. */
export type ToOwnWorker =
  | {readonly type: "open"; readonly model: Blob}
  | {readonly type: "read"; readonly job: number; readonly request: OwnRequest}
  | {readonly type: "part"; readonly job: number; readonly part: number}
  | {readonly type: "place"; readonly job: number; readonly mark: string}
  | {readonly type: "tables"; readonly job: number; readonly request: OwnRequest}
  | {readonly type: "compare"; readonly job: number; readonly theirs: Theirs}
  | {readonly type: "file"; readonly job: number; readonly format: OwnFormat};

/** What the site ships of an article of the coverage for comparisons. */
export type TheirReading = Compared & {readonly outlet: string};

/** What a text is compared with: an article of the coverage, or another text of the reader's. */
export type Theirs =
  | {readonly kind: "coverage"; readonly reading: TheirReading}
  | {readonly kind: "own"; readonly request: OwnRequest; readonly name: string};

/** What the worker answers. */
export type FromOwnWorker =
  | {readonly type: "ready"}
  | {readonly type: "failed"; readonly message: string}
  | {readonly type: "done"; readonly job: number; readonly value: unknown}
  | {readonly type: "broken"; readonly job: number; readonly message: string};

export type {OwnRequest, OwnResult, ReaderPart};
