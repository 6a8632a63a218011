import {parseArgs, type ParseArgsConfig} from "node:util";
import {nearest} from "../src/articles/nearest.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** A mistake of whoever typed the command: its message is all they need to see. */
export class UsageError extends Error {}

/**
 * Reads a command's options.
 * @param usage shown for `--help`
 * @param files names of the positional arguments it takes, for messages; without it there are none
 * @throws UsageError naming the option that is unknown, the one it may stand for, or the value that is missing
 */
export function commandOptions<const T extends Options>(
  command: string,
  options: T,
  args: readonly string[],
  files?: string
) {
  const names = Object.keys(options);
  for (const arg of args) {
    if (arg === "--") break;
    if (!/^--?[a-z]/i.test(arg)) continue;
    const name = arg.replace(/^--?/, "").replace(/=.*$/s, "");
    if (arg.startsWith("--") && names.includes(name)) continue;
    const near = nearest(name, names);
    throw new UsageError(
      `${command}: unknown option ${arg.replace(/=.*$/s, "")}${near ? `; did you mean --${near}?` : ""} (known: ${names.map((known) => `--${known}`).join(", ")})`
    );
  }
  try {
    return parseArgs({args: [...args], options, allowPositionals: files !== undefined, strict: true});
  } catch (error) {
    const {code, message} = error as Error & {code?: string};
    if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL")
      throw new UsageError(
        `${command}: takes no file names; it reads standard input, as in npm run --silent ${command} < FILE.jsonl`
      );
    const option = /--[a-z-]+/.exec(message)?.[0] ?? "an option";
    const wants = /does not take an argument/.test(message) ? "takes no value" : "needs a value";
    throw new UsageError(`${command}: ${option} ${wants}`);
  }
}

/** A whole number of at least 1 given as an option. */
export function wholeNumber(command: string, option: string, value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new UsageError(`${command}: --${option} is “${value}”; write a whole number from 1, as --${option} 2`);
}

/** Runs a command: a usage error is printed as one line with exit code 2, a reader that closes the pipe ends it quietly. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
