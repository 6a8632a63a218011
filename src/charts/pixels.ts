/** Encodings for a drawing laid out in pixels by the chart function itself: x from the left, y from the top, no axes. */
export function pixels(width: number, height: number) {
  const x = {type: "quantitative", axis: null, scale: {domain: [0, width], range: [0, width]}} as const;
  const y = {type: "quantitative", axis: null, scale: {domain: [0, height], range: [0, height]}} as const;
  return {
    x: (field: string) => ({field, ...x}),
    y: (field: string) => ({field, ...y}),
    atX: (datum: number) => ({datum, ...x}),
    atY: (datum: number) => ({datum, ...y})
  };
}

export type Pixels = ReturnType<typeof pixels>;

/** Which column of a layer's rows gives a mark its fill, its stroke, its words, … */
export type Columns = Readonly<Record<string, string>>;

/** Encodings of columns whose values, such as colours, are taken as they are. */
export const asTheyAre = (columns: Columns): object =>
  Object.fromEntries(Object.entries(columns).map(([channel, field]) => [channel, {field, scale: null}]));

/** Whether a drawing is the narrow one, for phones. */
export const isNarrow = (width: number) => width < 500;

/** The width of a drawing for paper: between margins of 20 mm on A4, at 96 pixels to the inch. */
export const paperWidth = 640;

/** Whether a drawing is the one for paper, where rows stand closer, since nobody touches them. */
export const isForPaper = (width: number) => width === paperWidth;
