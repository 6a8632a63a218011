const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes at its line breaks (`\n` alone: U+2028 and `\r` stand inside JSON lines unharmed), holding no
 * more than one line and one chunk. Bytes that are not UTF-8 give null in the place of their line; a byte order mark at the
 * start is left out.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let pieces: Uint8Array[] = [];
  let first = true;
  const decode = (): string | null => {
    const decoder = new TextDecoder("utf-8", {fatal: true, ignoreBOM: !first});
    first = false;
    const line = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    try {
      return decoder.decode(line);
    } catch {
      return null;
    }
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      pieces.push(chunk.subarray(from, at));
      yield decode();
      from = at + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield decode();
}
