/** How a verb group hangs in its sentence; numbers are those of units, -1 where there is none. */
export interface Link {
  subject: number;
  /** Verb group, noun phrase or adjective that governs it (“plans” of “to sell”, “speculations” of “that … was going”). */
  governor: number;
  /** The word that ties it to its governor: “to”, “that”, “of”, “from”, “if”; "" for none. */
  word: string;
}

// How far to the left the search for a subject or governor goes, in units.
export const REACH = 40;
