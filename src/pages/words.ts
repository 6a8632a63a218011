import {digits} from "../charts/digits.js";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A number as prose has it: in words up to twelve, then in figures with thousands marked. */
export const inWords = (n: number) => small[n] ?? digits(n);

/** “1 quote”, “2 quotes”; the count in figures. */
export const count = (n: number, one: string, many = `${one}s`) => `${digits(n)} ${n === 1 ? one : many}`;

/** “one quote”, “two quotes”; the count in words. */
export const countInWords = (n: number, one: string, many = `${one}s`) => `${inWords(n)} ${n === 1 ? one : many}`;

/** The first letter large: for a name at the start of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** “two of five”, “nine of 95”, “all six”, “the one”: how many of all. */
export const partOf = (n: number, all: number) =>
  n < all ? `${inWords(n)} of ${inWords(all)}` : all === 1 ? "the one" : `all ${inWords(all)}`;

/** “this article”, “these articles”. */
export const theseArticles = (n: number) => (n === 1 ? "this article" : "these articles");

/** “a, b and c”. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
