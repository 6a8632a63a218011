// The same as CSL-JSON, for Zotero, pandoc and word processors.
import {siteReferences} from "../../loaders/site/references.js";

process.stdout.write(`${JSON.stringify(siteReferences(), null, 1)}\n`);
