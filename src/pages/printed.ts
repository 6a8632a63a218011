/** A page of the site as it goes into the printed edition. */
export interface PrintPage {
  /** Its address below the site's. */
  readonly path: string;
  readonly html: string;
}

export type PrintForm = "report" | "worksheet";

/** A figure drawn for paper: in one piece, or in parts of which the first says what stands where. */
export interface PaperDrawing {
  readonly id: string;
  /** What it shows, in words; a figure on a page that says the same is the same figure. */
  readonly label: string;
  readonly svgs: readonly string[];
}
