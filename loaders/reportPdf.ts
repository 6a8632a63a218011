import {writeFile} from "node:fs/promises";
import {printPdf} from "./report/printPdf.js";

// The site on paper: npm run report:pdf [-- FILE], npm run report:worksheet [-- FILE]. Both build the site first.
const [form = "report", file = form === "worksheet" ? "worksheet.pdf" : "report.pdf"] = process.argv.splice(2);
if (form !== "report" && form !== "worksheet") throw new Error(`“${form}” is no form; write “report” or “worksheet”`);
await import("./build.js");
const {pdf, pages} = await printPdf(process.env["SITE_OUTPUT"] ?? "dist", form);
await writeFile(file, pdf);
console.log(`${file}: ${pages} pages, ${(pdf.length / 1e6).toFixed(1)} MB`);
