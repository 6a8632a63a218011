type Json = Readonly<Record<string, unknown>>;

/** Marks, rows and steps a chart of a cell may have. */
const most = 20_000;
/** Pixels a chart may be wide or high. */
const largest = 4000;

/**
 * Says why a Vega-Lite specification will not be drawn, in words for its author; null where nothing speaks against it. Charts of
 * cells draw what is in the tables: they load nothing from an address, carry no links and no pictures.
 */
export function checkSpec(spec: Json): string | null {
  return walk(spec, "", 0);
}

function walk(value: unknown, key: string, depth: number): string | null {
  if (depth > 50) return "This chart is nested too deeply to be drawn.";
  if (typeof value !== "object" || value === null) return checkScalar(key, value);
  if (Array.isArray(value) && value.length > most)
    return `This chart has ${value.length} rows: more than ${most} cannot be drawn. Count them, or take some with .slice(0, 1000).`;
  const own = Array.isArray(value) ? null : checkObject(value as Json, key);
  if (own) return own;
  const isData = key === "values" || key === "datasets";
  for (const [name, item] of Object.entries(value)) {
    if (isData && (typeof item !== "object" || !Array.isArray(item))) continue;
    const found = walk(item, Array.isArray(value) ? key : name, depth + 1);
    if (found) return found;
  }
  return null;
}

function checkScalar(key: string, value: unknown): string | null {
  if (key === "url")
    return "Charts here take their rows from tables, not from an address. Give the table: data(quotes).";
  if (key === "href") return "Charts here carry no links.";
  if ((key === "mark" || key === "type") && value === "image")
    return "Charts here show no pictures. Use points, bars or text.";
  const isSize = key === "width" || key === "height";
  if (isSize && typeof value === "number" && (value > largest || value < 0))
    return `A chart can be at most ${largest} pixels wide and high.`;
  return null;
}

function checkObject(value: Json, key: string): string | null {
  if ("href" in value && key !== "values") return "Charts here carry no links.";
  if ("url" in value && key !== "values") return checkScalar("url", value.url);
  if (key !== "sequence") return null;
  const {start = 0, stop = 0, step = 1} = value as {start?: number; stop?: number; step?: number};
  return Math.abs((stop - start) / (step || 1)) > most ? `A sequence can have at most ${most} steps.` : null;
}
