import {expect, test, vi} from "vitest";
import {findBrowser} from "../../loaders/site/findBrowser.js";

test("a variable that names nothing is said, not passed over", () => {
  vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
  expect(() => findBrowser()).toThrow("CHROMIUM_PATH is “/nowhere/chromium”, and nothing is there");
  vi.unstubAllEnvs();
});
