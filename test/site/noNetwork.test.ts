import {spawnSync} from "node:child_process";
import {pathToFileURL} from "node:url";
import {expect, test} from "vitest";

const hook = pathToFileURL("test/noNetwork.mjs").href;
const run = (code: string) =>
  spawnSync(process.execPath, ["--import", hook, "--input-type=module", "-e", code], {
    encoding: "utf8",
    timeout: 20_000
  });

test.each([
  ["fetch", `await fetch("http://example.org/").catch((e) => console.log(String(e.cause ?? e)))`],
  [
    "a socket to an address",
    `import net from "node:net"; try { net.connect(80, "192.0.2.1") } catch (e) { console.log(e.message) }`
  ],
  [
    "a name",
    `import dns from "node:dns/promises"; await dns.lookup("example.org").catch((e) => console.log(e.message))`
  ]
])("with the network cut, %s is refused", (_, code) => expect(run(code).stdout).toContain("the network is cut"));

test("this machine itself can be reached", () =>
  expect(
    run(
      `import net from "node:net"; const s = net.createServer((c) => c.end()).listen(0, "127.0.0.1", () => net.connect(s.address().port, "127.0.0.1").on("close", () => { console.log("reached"); s.close(); }).resume());`
    ).stdout
  ).toContain("reached"));
