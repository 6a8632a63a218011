/** Speaker → the number of their colour, 1 to 8; who is not in it shares the grey, 0. */
export type Colours = ReadonlyMap<string, number>;

/**
 * Gives the first eight speakers by number of quotes a colour of their own, if they have two quotes or more; ties go to
 * who speaks first. One assignment for the whole corpus, which holds on every page.
 */
export function colours(quotes: readonly {readonly speaker: string | null}[]): Colours {
  const counts = new Map<string, number>();
  for (const {speaker} of quotes) if (speaker != null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const ranked = [...counts].filter(([, n]) => n > 1).sort((a, b) => b[1] - a[1]);
  return new Map(ranked.slice(0, 8).map(([speaker], i) => [speaker, i + 1]));
}

/**
 * The same for a few articles of very many: those of their speakers who have a colour keep it, and the colours that are left go to the
 * others whom they quote most, so that speakers can be told apart there too.
 */
export function coloursAmong(all: Colours, quotes: readonly {readonly speaker: string | null}[]): Colours {
  const present = new Set(quotes.map(({speaker}) => speaker));
  const kept = new Map([...all].filter(([speaker]) => present.has(speaker)));
  const free = [1, 2, 3, 4, 5, 6, 7, 8].filter((n) => ![...kept.values()].includes(n));
  const others = colours(quotes.filter(({speaker}) => speaker != null && !kept.has(speaker)));
  for (const [i, speaker] of [...others.keys()].slice(0, free.length).entries()) kept.set(speaker, free[i]!);
  return kept;
}

/** The custom property that holds a speaker's colour. */
export const colourOf = (colours: Colours, speaker: string | null) => `--speaker-${colours.get(speaker ?? "") ?? 0}`;
