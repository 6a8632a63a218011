/** A fenced block: its info string and content, and the line of its first line of content. */
export interface Fence {
  readonly info: string;
  readonly text: string;
  readonly line: number;
}

/** A level-two heading with what stands below it. */
export interface Section {
  readonly heading: string;
  readonly line: number;
  readonly prose: string;
  readonly fences: readonly Fence[];
}

export interface LessonSource {
  /** YAML between the first two lines of `---`; its first line is line 2. */
  readonly front: string;
  readonly intro: string;
  readonly sections: readonly Section[];
  /** Line of a fence that is never closed; null where all are. */
  readonly unclosed: number | null;
}

/** A lesson's file → front matter, introduction, and sections with their prose and fenced blocks. Lines count from 1. */
export function splitLesson(source: string): LessonSource {
  const lines = source.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  const front = end > 0 ? lines.slice(1, end).join("\n") : "";
  const intro: string[] = [];
  const sections: {heading: string; line: number; prose: string[]; fences: Fence[]}[] = [];
  let fence: {info: string; mark: string; from: number} | null = null;
  for (let i = end + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const section = sections.at(-1);
    if (fence) {
      if (line.trim() !== fence.mark) continue;
      section?.fences.push({info: fence.info, text: lines.slice(fence.from, i).join("\n"), line: fence.from + 1});
      fence = null;
      continue;
    }
    const [, mark, info] = /^(`{3,})\s*(.*)$/.exec(line) ?? [];
    if (mark !== undefined) fence = {mark, info: info!.trim(), from: i + 1};
    else if (/^## /.test(line)) sections.push({heading: line.slice(3).trim(), line: i + 1, prose: [], fences: []});
    else (section?.prose ?? intro).push(line);
  }
  return {
    front,
    intro: intro.join("\n").trim(),
    sections: sections.map((section) => ({...section, prose: section.prose.join("\n").trim()})),
    unclosed: fence ? fence.from : null
  };
}
