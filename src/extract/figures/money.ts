const SIGN = /(US|A|C|NZ|HK|S)?([$£€¥₹])\s?/y;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["S$", "SGD"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₹", "INR"]
]);
const NAMES: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["rouble", "RUB"],
  ["roubles", "RUB"],
  ["ruble", "RUB"],
  ["rubles", "RUB"],
  ["rupees", "INR"],
  ["shekels", "ILS"],
  ["cents", "cents"],
  ["pence", "pence"]
]);

/** Reads a currency sign at `at` (“$”, “US$”, “£”): its ISO 4217 code and where the number begins; null where there is none. */
export function currencySign(text: string, at: number): {readonly end: number; readonly code: string} | null {
  SIGN.lastIndex = at;
  const found = SIGN.exec(text);
  const code = found && (SIGNS.get((found[1] ?? "") + found[2]!) ?? SIGNS.get(found[2]!));
  return found && code ? {end: at + found[0].length, code} : null;
}

/** ISO 4217 code of a currency's plain name; undefined for other words, and for “pounds”, which may be a weight. */
export function currencyName(lower: string): string | undefined {
  return NAMES.get(lower);
}
