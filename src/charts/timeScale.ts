/** Milliseconds of a day, `YYYY-MM-DD`, in UTC. */
export const dayTime = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

export interface TimeScale {
  readonly x: (day: string) => number;
  /** Where a stretch that ends with this day ends. */
  readonly endOf: (day: string) => number;
  readonly ticks: readonly {readonly x: number; readonly text: string}[];
}

const dayLength = 86_400_000;

/** A linear scale of time over `[left, right]` pixels that holds all these days, with a tick a year, month or day. */
export function timeScale(days: readonly string[], left: number, right: number): TimeScale {
  const times = days.map(dayTime).filter(Number.isFinite);
  const first = new Date(Math.min(...times));
  const last = new Date(Math.max(...times));
  const months = (last.getTime() - first.getTime()) / (30 * dayLength);
  const every = months > 18 ? 12 : months > 6 ? 3 : months > 1.5 ? 1 : 0;
  const start = every
    ? Date.UTC(first.getUTCFullYear(), every === 12 ? 0 : first.getUTCMonth(), 1)
    : first.getTime() - 2 * dayLength;
  const end = last.getTime() + Math.max(2 * dayLength, (last.getTime() - start) * 0.05);
  const at = (time: number) => left + ((time - start) / (end - start)) * (right - left);
  const ticks: {x: number; text: string}[] = [];
  for (let i = 0; every && ticks.length < 40; i += 1) {
    const tick = new Date(Date.UTC(first.getUTCFullYear(), (every === 12 ? 0 : first.getUTCMonth()) + i * every, 1));
    if (tick.getTime() > end) break;
    const year = every === 12 || tick.getUTCMonth() === 0 || i === 0;
    const text = `${every === 12 ? "" : `${month[tick.getUTCMonth()]} `}${year ? tick.getUTCFullYear() : ""}`.trim();
    ticks.push({x: at(tick.getTime()), text});
  }
  if (!every)
    for (let time = first.getTime(); time <= last.getTime() && ticks.length < 60; time += dayLength) {
      const day = new Date(time);
      ticks.push({x: at(time), text: `${day.getUTCDate()} ${month[day.getUTCMonth()]}`});
    }
  // Of a long row only as many as can be read: one in every 48 pixels.
  const step = ticks.length > 1 ? (ticks.at(-1)!.x - ticks[0]!.x) / (ticks.length - 1) : 48;
  const apart = Math.max(1, Math.ceil(48 / Math.max(0.1, step)));
  return {
    x: (day) => at(dayTime(day)),
    endOf: (day) => at(dayTime(day) + dayLength),
    ticks: ticks.filter((_, i) => i % apart === 0)
  };
}

const month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
