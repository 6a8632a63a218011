import {bundle} from "../../../loaders/bundle.js";

process.stdout.write(await bundle("src/kernel/worker.ts", "iife"));
