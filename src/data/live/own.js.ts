import {bundle} from "../../../loaders/bundle.js";

process.stdout.write(await bundle("src/own/worker.ts", "iife"));
