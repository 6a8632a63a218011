/**
 * The box knows one moment, noon of the day the site's data is from, and one time zone, UTC: `new Date()` gives the same
 * answer on every machine and on every day.
 */
const Native = Date;
const nativeOffset = Native.prototype.getTimezoneOffset;
const parts = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;

/** Fixes the clock at `moment`, in milliseconds since 1970. */
export function fixClock(moment: number): void {
  /** A text without a zone was read in the machine's zone; this puts it back to UTC. */
  const parse = (text: string): number => {
    const time = Native.parse(text);
    const zoned =
      /(?:z|utc|gmt|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$/i.test(text) || /^\s*[+-]?\d{4,6}(?:-\d\d){0,2}\s*$/.test(text);
    return zoned || Number.isNaN(time) ? time : time - nativeOffset.call(new Native(time)) * 60_000;
  };
  const read = (args: unknown[]): number => {
    if (args.length === 0) return moment;
    if (args.length > 1) return Native.UTC(...(args.map(Number) as [number, number]));
    const [value] = args;
    if (value instanceof Native) return value.getTime();
    return typeof value === "string" ? parse(value) : Number(value);
  };
  function Fixed(...args: unknown[]): Date | string {
    if (!new.target) return new Native(moment).toUTCString();
    return Reflect.construct(Native, [read(args)], new.target);
  }
  const proto = Native.prototype as unknown as Record<string, unknown>;
  for (const part of parts) {
    proto[`get${part}`] = proto[`getUTC${part}`];
    if (part !== "Day") proto[`set${part}`] = proto[`setUTC${part}`];
  }
  proto.getTimezoneOffset = () => 0;
  const {toUTCString} = Native.prototype;
  proto.toString = toUTCString;
  proto.toLocaleString = toUTCString;
  proto.toDateString = proto.toLocaleDateString = function (this: Date) {
    return this.toISOString().slice(0, 10);
  };
  proto.toTimeString = proto.toLocaleTimeString = function (this: Date) {
    return this.toISOString().slice(11, 19);
  };
  proto.constructor = Fixed;
  Fixed.prototype = Native.prototype;
  Fixed.now = () => moment;
  Fixed.UTC = Native.UTC;
  Fixed.parse = (text: unknown) => parse(String(text));
  Object.defineProperty(Fixed, "name", {value: "Date"});
  (globalThis as unknown as {Date: unknown}).Date = Fixed;
}
