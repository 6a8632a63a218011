/** A line of progress that renews itself on a terminal, at most five times a second; silent elsewhere. */
export function showProgress(stream: NodeJS.WriteStream): {add(characters: number): void; end(): void} {
  const begun = performance.now();
  let [articles, characters, shown] = [0, 0, begun];
  return {
    add(size) {
      articles++;
      characters += size;
      const now = performance.now();
      if (!stream.isTTY || now - shown < 200) return;
      shown = now;
      const speed = Math.round(characters / (now - begun));
      stream.write(`\r${articles} articles, ${speed} kB/s `);
    },
    end() {
      if (stream.isTTY && shown > begun) stream.write("\r\x1b[K");
    }
  };
}
