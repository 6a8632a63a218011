import {bundle} from "../../../loaders/bundle.js";

process.stdout.write(await bundle("src/extract/extract.ts", "esm"));
