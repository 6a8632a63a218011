import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join} from "node:path";
import {chromium} from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"
];

/**
 * Where a Chromium or Chrome is: the variable CHROMIUM_PATH, the usual places, Playwright's own. Where there is none, one is
 * installed; where that fails too, the error says what to install.
 */
export function findBrowser(): string {
  const named = process.env["CHROMIUM_PATH"] ?? process.env["CHROME_PATH"];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is “${named}”, and nothing is there`);
  return named ?? look() ?? install();
}

const look = () => [...places, chromium.executablePath()].find((path) => path && existsSync(path));

function install(): string {
  console.error("no Chromium or Chrome found: installing one for the browser tests");
  const cli = join("node_modules", "playwright-core", "cli.js");
  const tries: (readonly [string, readonly string[]])[] = [[process.execPath, [cli, "install", "chromium"]]];
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    tries.push(["apt-get", ["update"]], ["apt-get", ["install", "-y", "--no-install-recommends", "chromium"]]);
  }
  for (const [command, args] of tries) {
    spawnSync(command, args, {stdio: ["ignore", "inherit", "inherit"], timeout: 180_000});
    const found = look();
    if (found && spawnSync(found, ["--version", "--no-sandbox"]).status === 0) return found;
  }
  throw new Error(
    "the browser tests need Chromium or Chrome, and none could be installed: install one (Debian, Ubuntu: “apt-get install chromium”; elsewhere: “npx playwright-core install --with-deps chromium”), or set CHROMIUM_PATH to one"
  );
}
