/** Cells that have begun and not yet told what came of them. */
export interface Unfinished {
  begin(id: string): void;
  /** The next cell is started by itself: what begins from here on begins with it. */
  next(): void;
  /** A cell has told what came of it. */
  end(id: string): void;
  /**
   * Nothing more can run for now.
   * @param due answers that the extractor owes, which may let cells go on
   * @returns cells that never finish: they wait for something that does not come
   */
  rest(due: number): readonly string[];
  clear(): void;
}

export function unfinished(): Unfinished {
  const begun = new Set<string>();
  const open = new Set<string>();
  return {
    begin: (id) => void begun.add(id),
    next: () => begun.clear(),
    end(id) {
      begun.delete(id);
      open.delete(id);
    },
    rest(due) {
      for (const id of begun) open.add(id);
      begun.clear();
      if (due > 0) return [];
      const never = [...open];
      open.clear();
      return never;
    },
    clear() {
      begun.clear();
      open.clear();
    }
  };
}
