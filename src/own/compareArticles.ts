import {unify} from "../extract/names/unify.js";
import type {Extraction, Figure, Person} from "../extract/types.js";
import {matchQuotes, type QuoteMatch} from "./matchQuotes.js";

/** Someone both articles name, with how often each mentions and quotes them. */
export interface SharedPerson {
  readonly name: string;
  readonly mentions: readonly [mine: number, theirs: number];
  readonly quotes: readonly [mine: number, theirs: number];
}

/** An amount of one article, and of the other where it has the same or a near one of the same thing. */
export interface SharedFigure {
  readonly mine: Figure;
  readonly theirs: Figure;
  /** Whether the two amounts are the same, or only count the same thing. */
  readonly same: boolean;
}

export interface ArticleComparison {
  readonly people: {
    readonly shared: readonly SharedPerson[];
    readonly onlyMine: readonly string[];
    readonly onlyTheirs: readonly string[];
  };
  readonly figures: {
    readonly shared: readonly SharedFigure[];
    readonly onlyMine: readonly Figure[];
    readonly onlyTheirs: readonly Figure[];
  };
  readonly quotes: QuoteMatch;
}

/** What is looked at of each. */
export type Compared = Pick<Extraction, "people" | "figures" | "quotes">;

/** Sets two articles side by side: who is in both, which amounts, which quotes and in what wording. One person has one name in both. */
export function compareArticles(mine: Compared, theirs: Compared): ArticleComparison {
  const [a, b] = unify([
    {...mine, events: []},
    {...theirs, events: []}
  ]) as readonly Compared[] as [Compared, Compared];
  return {
    people: comparePeople(a, b),
    figures: compareFigures(a.figures, b.figures),
    quotes: matchQuotes(a.quotes, b.quotes)
  };
}

function comparePeople(a: Compared, b: Compared): ArticleComparison["people"] {
  const [mine, theirs] = [byName(a.people), byName(b.people)];
  const quoted = ({quotes}: Compared, name: string): number => quotes.filter(({speaker}) => speaker === name).length;
  const shared = [...mine.keys()].filter((name) => theirs.has(name));
  return {
    shared: shared.map((name) => ({
      name,
      mentions: [mine.get(name)!, theirs.get(name)!],
      quotes: [quoted(a, name), quoted(b, name)]
    })),
    onlyMine: [...mine.keys()].filter((name) => !theirs.has(name)),
    onlyTheirs: [...theirs.keys()].filter((name) => !mine.has(name))
  };
}

/** Names with their mentions, most mentioned first. */
function byName(people: readonly Person[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {name, mentions} of people) counts.set(name, (counts.get(name) ?? 0) + Math.max(1, mentions.length));
  return new Map([...counts].sort((x, y) => y[1] - x[1]));
}

/** Amounts of the same unit are the same where their values are, or where one is “about” the other (within a twentieth). */
function compareFigures(mine: readonly Figure[], theirs: readonly Figure[]): ArticleComparison["figures"] {
  const left = unique(mine);
  const right = unique(theirs);
  const taken = new Set<Figure>();
  const shared: SharedFigure[] = [];
  for (const same of [true, false])
    for (const figure of left) {
      if (taken.has(figure) || figure.value === null || figure.unit === null) continue;
      const other = right.find(
        (each) => !taken.has(each) && each.value !== null && each.unit === figure.unit && isSame(figure, each) === same
      );
      if (!other) continue;
      taken.add(figure).add(other);
      shared.push({mine: figure, theirs: other, same});
    }
  const free = (figure: Figure): boolean => !taken.has(figure);
  return {shared, onlyMine: left.filter(free), onlyTheirs: right.filter(free)};
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return true;
  const gap = Math.abs(a.value! - b.value!);
  return (a.approximate || b.approximate) && gap <= 0.05 * Math.max(Math.abs(a.value!), Math.abs(b.value!));
}

/** Each amount once. */
function unique(figures: readonly Figure[]): Figure[] {
  return [
    ...new Map(
      figures.map((figure) => [`${figure.value} ${figure.unit} ${figure.value === null ? figure.text : ""}`, figure])
    ).values()
  ];
}
