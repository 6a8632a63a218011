import {writeFileSync} from "node:fs";
import {bytesToText} from "../../src/extract/crf/byteText.js";

/** Writes weights as text into the module that the extractor imports, so that it needs no file system and no network. */
export function writeModule(module: URL, bytes: Uint8Array, command: string): void {
  writeFileSync(
    module,
    `/** Weights, a character a byte (\`byteText\`); written by \`${command}\`. */\nexport const weights =\n  "${bytesToText(bytes)}";\n`
  );
}
