type Json = Readonly<Record<string, unknown>>;

/**
 * A sentence that says what a chart shows, for those who do not see it: its own description or title, or its marks, what lies
 * along its axes, and the values at its ends.
 */
export function describeChart(spec: Json): string {
  if (typeof spec.description === "string" && spec.description.trim() !== "") return spec.description;
  const title = typeof spec.title === "string" ? spec.title : (spec.title as Json | undefined)?.text;
  const inner = firstView(spec);
  const kind = kinds[markOf(inner)] ?? "Chart";
  const encoding = {...(spec.encoding as Json | undefined), ...(inner.encoding as Json | undefined)};
  const [x, y] = [nameOf(encoding.x), nameOf(encoding.y)];
  const axes = x && y ? ` of ${x} by ${y}` : x || y ? ` of ${x ?? y}` : "";
  const colour = nameOf(encoding.color ?? encoding.fill);
  const rows = rowsOf(spec) ?? rowsOf(inner);
  const count = rows ? `, ${rows.length} ${rows.length === 1 ? "row" : "rows"}` : "";
  const sentence = `${kind}${axes}${colour ? `, coloured by ${colour}` : ""}${count}.`;
  const values = rows ? sample(rows, encoding) : "";
  return [typeof title === "string" ? `${title}.` : "", sentence, values].filter(Boolean).join(" ");
}

const kinds: Readonly<Record<string, string>> = {
  bar: "Bar chart",
  line: "Line chart",
  area: "Area chart",
  point: "Dot chart",
  circle: "Dot chart",
  square: "Dot chart",
  tick: "Strip chart",
  arc: "Pie chart",
  rect: "Heat map",
  text: "Chart of words",
  rule: "Chart of lines"
};

function firstView(spec: Json): Json {
  for (const key of ["layer", "hconcat", "vconcat", "concat"]) {
    const views = spec[key];
    if (Array.isArray(views) && typeof views[0] === "object" && views[0] !== null) return firstView(views[0] as Json);
  }
  return typeof spec.spec === "object" && spec.spec !== null ? firstView(spec.spec as Json) : spec;
}

function markOf(spec: Json): string {
  return String(typeof spec.mark === "object" && spec.mark !== null ? (spec.mark as Json).type : spec.mark);
}

function nameOf(channel: unknown): string | null {
  const {field, title, aggregate} = (channel ?? {}) as {field?: unknown; title?: unknown; aggregate?: unknown};
  if (typeof title === "string" && title !== "") return title;
  if (typeof field === "string") return typeof aggregate === "string" ? `${aggregate} of ${field}` : field;
  return aggregate === "count" ? "number of rows" : null;
}

function rowsOf(spec: Json): readonly Json[] | null {
  const values = (spec.data as Json | undefined)?.values;
  return Array.isArray(values) ? (values as readonly Json[]) : null;
}

/** The first rows, where the chart is a name and a number each. */
function sample(rows: readonly Json[], encoding: Json): string {
  const fields = [encoding.y, encoding.x]
    .map((channel) => (channel as Json | undefined)?.field)
    .filter((f) => typeof f === "string");
  const [a, b] = fields as [string?, string?];
  if (a === undefined || b === undefined || rows.length === 0) return "";
  const number = typeof rows[0]![a] === "number" ? a : b;
  const name = number === a ? b : a;
  if (typeof rows[0]![number] !== "number") return "";
  const said = rows.slice(0, 5).map((row) => `${String(row[name] ?? "unknown")} ${String(row[number])}`);
  return `${said.join("; ")}${rows.length > 5 ? "; and more" : ""}.`;
}
