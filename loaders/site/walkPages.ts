import type {Value} from "../../src/html/html.js";
import {corpus, type Corpus} from "../../src/pages/corpus.js";
import type {Figure} from "../../src/pages/figure.js";
import {howSaidPage} from "../../src/pages/howSaid/howSaid.js";
import {overviewPage} from "../../src/pages/overview/overview.js";
import {reading} from "../../src/pages/reading.js";
import {throughWhomPage} from "../../src/pages/throughWhom/throughWhom.js";
import {twoTellingsPage} from "../../src/pages/twoTellings/twoTellings.js";
import {whenPage} from "../../src/pages/when/whenPage.js";
import {whoSpeaksPage} from "../../src/pages/whoSpeaks/whoSpeaks.js";
import {linkTellings} from "../../src/tables/telling/linkTellings.js";
import type {ReadCorpus} from "../extractCorpus.js";

/** The articles as the pages see them. */
export const pageCorpus = ({readings, problems}: ReadCorpus): Corpus =>
  corpus(
    readings.map(({article, extraction}) => reading(article, extraction)),
    problems,
    linkTellings(readings)
  );

/** What the pages of the walk through a coverage say and show, by their paths; these are the pages with figures. */
export const walkPages = (of: Corpus): Readonly<Record<string, Readonly<Record<string, Value | Figure>>>> => ({
  "/index": overviewPage(of),
  "/who-speaks": whoSpeaksPage(of),
  "/how-said": howSaidPage(of),
  "/through-whom": throughWhomPage(of),
  "/when": whenPage(of),
  "/two-tellings": twoTellingsPage(of)
});
