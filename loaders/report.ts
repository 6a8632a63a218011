import {writeFile} from "node:fs/promises";
import {oneFile} from "./report/oneFile.js";

// The site as one HTML file, for a stick, a mail or a course page: npm run report [-- FILE]. It builds the site first.
const [file = "report.html"] = process.argv.splice(2);
await import("./build.js");
const html = await oneFile(process.env["SITE_OUTPUT"] ?? "dist");
await writeFile(file, html);
console.log(`${file}: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB, opens in any browser without a server`);
