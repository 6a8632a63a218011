// Loaded before Framework's build: it writes the times of files into pages and into the names of scripts. With one date for
// all of them, two builds of one commit are the same to the byte.
import {setCurrentDate} from "../../node_modules/@observablehq/framework/dist/config.js";

setCurrentDate(new Date(Date.UTC(1980, 0, 1)));
