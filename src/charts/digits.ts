/** A number in figures, thousands marked: “7,549”. */
export const digits = (n: number): string => n.toLocaleString("en-US");
