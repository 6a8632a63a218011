import {readDoc} from "./doc/readDoc.js";
import {findEvents} from "./events/findEvents.js";
import {findFigures} from "./figures/findFigures.js";
import {findZones} from "./layout/findZones.js";
import {readHeader} from "./layout/readHeader.js";
import {findNames} from "./names/findNames.js";
import {findQuotes} from "./quotes/findQuotes.js";
import {nameSpeakers} from "./speakers/nameSpeakers.js";
import {findTimes} from "./times/findTimes.js";
import type {Article, Extraction} from "./types.js";

/**
 * Reads one article: the one door, used by loaders, commands and the page where a reader pastes an article.
 * Pure; never throws, whatever the text.
 * @param without names of rules to leave out, as `ruleList` has them: what is then lost or changed is what they do
 */
export function extract(article: Article, without: readonly string[] = []): Extraction {
  const read = readDoc(article, without);
  const zones = findZones(read);
  const published = article.published ?? readHeader(read, zones).published;
  const doc = {...read, article: {...article, published}};
  const times = findTimes(doc, zones);
  const spoken = findQuotes(doc, zones);
  const names = findNames(doc, zones, spoken);
  const {quotes, people} = nameSpeakers(spoken, doc, {zones, times, names});
  const figures = findFigures(doc, quotes, times);
  const events = findEvents(doc, {zones, times, quotes, people, names});
  return {...article, published, quotes, events, times, people, figures, zones};
}
