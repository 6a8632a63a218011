/** A limit was passed: the box can no longer be trusted to work and has to be thrown away. */
export class Breach extends Error {
  constructor(
    readonly kind: "time" | "memory",
    /** The cell that began last before it happened. */
    readonly cell: string | null
  ) {
    super(`The box passed its limit of ${kind}`);
  }
}
