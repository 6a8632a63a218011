// The teacher's edition, in dist-teacher/: the site with the answers, the guide and the desk. It is not for publishing.
process.env["EDITION"] = "teacher";
process.env["SITE_OUTPUT"] ??= "dist-teacher";
await import("./build.js");
