/** Points for a share of the answer, in hundredths, so that sums stay clean. */
export function shareOf(points: number, share: number): number {
  return Math.round(points * Math.min(1, Math.max(0, share)) * 100) / 100;
}
