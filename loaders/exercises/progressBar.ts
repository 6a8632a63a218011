/** Columns of the bar. */
const width = 30;

/**
 * Shows how far a command is: on a terminal a bar that renews itself, elsewhere (a log, a pipe) a line at each quarter.
 * @returns what to call with how many are done, and of how many
 */
export function progressBar(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  what: string
): (done: number, all: number) => void {
  let quarter = 0;
  return (done, all) => {
    const share = all === 0 ? 1 : done / all;
    if (stream.isTTY) {
      const full = Math.round(share * width);
      const end = done === all ? "\n" : "";
      stream.write(`\r[${"#".repeat(full)}${" ".repeat(width - full)}] ${done} of ${all} ${what}${end}`);
    } else if (Math.floor(share * 4) > quarter) {
      quarter = Math.floor(share * 4);
      stream.write(`${done} of ${all} ${what}\n`);
    }
  };
}
