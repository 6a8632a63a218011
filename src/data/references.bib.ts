// The kit and its articles, for BibTeX and what reads it.
import {siteReferences} from "../../loaders/site/references.js";
import {toBibtex} from "../citation/toBibtex.js";

process.stdout.write(toBibtex(siteReferences()));
