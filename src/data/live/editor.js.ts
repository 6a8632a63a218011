import {bundle} from "../../../loaders/bundle.js";

process.stdout.write(await bundle("src/components/liveCell/editor.ts", "esm"));
