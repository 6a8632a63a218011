import {spawn} from "node:child_process";
import {createInterface} from "node:readline";

/**
 * Runs Framework with what it prints, save its word on broken links: it looks before the long markup is in the pages, so that every
 * link into an article seems to lead nowhere. The pages' links are checked afterwards, when they are whole.
 */
export async function runFramework(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, args, {stdio: ["inherit", "pipe", "pipe"], env});
  const streams = [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr]
  ] as const;
  for (const [from, to] of streams)
    createInterface({input: from}).on("line", (line) => {
      if (!isLinkWarning(line)) to.write(`${line}\n`);
    });
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}

/** “Warning: 2 broken links (115 validated)” and “↳ /how → /read/a#q1”, in colours or not. */
export function isLinkWarning(line: string): boolean {
  const plain = line.replace(/\u001b\[[\d;]*m/g, "");
  return /^Warning: \d+ broken links? \(\d+ validated\)/.test(plain) || /^↳ \/\S* → \S/.test(plain);
}
