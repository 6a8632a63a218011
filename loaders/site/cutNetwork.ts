import {spawnSync} from "node:child_process";

/** A command without any network, where the system lets us take it away; the hook in `test/noNetwork.mjs` holds everywhere. */
export function cutNetwork(command: readonly string[]): readonly string[] {
  const possible = process.platform === "linux" && spawnSync("unshare", ["-rn", "true"]).status === 0;
  return possible ? ["unshare", "-rn", ...command] : command;
}
