// The JSON Schema of a hand-in, for other tools.
import {handInSchema} from "../exercises/handIn/schema.js";

process.stdout.write(`${JSON.stringify(handInSchema, null, 1)}\n`);
