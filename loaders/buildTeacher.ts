import {writeFile} from "node:fs/promises";
import {oneFile} from "./report/oneFile.js";

// The teacher's edition, in dist-teacher/: the site with the answers, the guide and the desk, and all of it as one file that opens by a double
// click. It is not for publishing.
process.env["EDITION"] = "teacher";
const folder = (process.env["SITE_OUTPUT"] ??= "dist-teacher");
await import("./build.js");
await writeFile(`${folder}/teacher.html`, await oneFile(folder));
console.log(`${folder}/teacher.html holds all of it in one file: open it with a double click`);
