const entities: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " "};

/** The words of a piece of our own markup, as a reader sees them: no scripts, no drawings, spaces as one. */
export function plainText(markup: string): string {
  return markup
    .replace(/<(script|style|svg|button|template)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<(?!\/?(?:a|b|i|em|strong|span|code|small|sup|sub|cite|abbr|mark)\b)[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      decimal
        ? String.fromCodePoint(Number(decimal))
        : hex
          ? String.fromCodePoint(parseInt(hex, 16))
          : (entities[name!] ?? whole)
    )
    .replace(/\s+/g, " ")
    .trim();
}
