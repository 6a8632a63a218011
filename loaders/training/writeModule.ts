import {writeFileSync} from "node:fs";

/** Writes weights as base64 into the module that the extractor imports, so that it needs no file system and no network. */
export function writeModule(module: URL, bytes: Uint8Array, command: string): void {
  const base64 = Buffer.from(bytes).toString("base64");
  writeFileSync(
    module,
    `/** Weights as base64; written by \`${command}\`. */\nexport const weights =\n  "${base64}";\n`
  );
}
