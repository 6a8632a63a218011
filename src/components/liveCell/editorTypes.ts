/** Words the editor can offer. */
export interface Vocabulary {
  readonly names: readonly string[];
  /** Columns of each table, by the name it has in code: `quotes`, `mine.quotes`, `bySpeaker`. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly aq: readonly string[];
  readonly op: readonly string[];
  /** The names in `vl`, each with the methods of what it gives when it is called. */
  readonly vl: Readonly<Record<string, readonly string[]>>;
  readonly verbs: readonly string[];
}

export interface EditorOptions {
  readonly source: string;
  /** The author's code: lines that differ from it are marked. */
  readonly author: string;
  /** What a screen reader calls the editor. */
  readonly label: string;
  readonly vocabulary: Vocabulary;
  /** Tab passes through, as through any field, until something has been typed; then it indents. */
  readonly passing?: boolean;
  readonly onChange: (source: string) => void;
  readonly onRun: () => void;
}

export interface Editor {
  source(): string;
  /** Puts other code in place; undo brings the old one back. */
  set(source: string): void;
  replace(from: number, to: number, insert: string): void;
  /** Draws the wavy line; null takes it away. */
  mark(place: {readonly from: number; readonly to: number} | null): void;
  learn(vocabulary: Vocabulary): void;
  focus(): void;
  destroy(): void;
}
