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

/** A colour, or any value, taken from a column as it is. */
export const asIs = (field: string) => ({field, scale: null}) as const;

/** Whether a drawing is the narrow one, for phones. */
export const isNarrow = (width: number) => width < 500;
