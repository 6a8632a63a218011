/** A page of the site as it goes into the printed edition. */
export interface PrintPage {
  /** Its address below the site's. */
  readonly path: string;
  readonly html: string;
}

export type PrintForm = "report" | "worksheet";
