/** The Vega-Lite config of every chart. Colours are custom properties, so that one drawing serves both themes. */
export const config = {
  background: null,
  padding: 0,
  font: "'Public Sans Variable', 'Public Sans Fallback', system-ui, sans-serif",
  view: {stroke: null, continuousWidth: 640, discreteHeight: {step: 28}},
  axis: {
    labelFont: "'Public Sans Variable', 'Public Sans Fallback', system-ui, sans-serif",
    labelFontSize: 12,
    labelColor: "var(--ink-3)",
    labelPadding: 6,
    titleFont: "'Public Sans Variable', 'Public Sans Fallback', system-ui, sans-serif",
    titleFontSize: 12,
    titleFontWeight: 400,
    titleColor: "var(--ink-2)",
    domain: false,
    ticks: false,
    grid: false,
    gridColor: "var(--rule)",
    gridWidth: 1,
    tickColor: "var(--edge)",
    domainColor: "var(--edge)",
    labelOverlap: "greedy",
    labelLimit: 220
  },
  axisX: {grid: true, labelFlush: true, titleAnchor: "start", titleAlign: "left"},
  axisY: {titleAngle: 0, titleAlign: "right", titleAnchor: "end", titleBaseline: "bottom", titleX: -6, titleY: -8},
  axisQuantitative: {grid: true, tickCount: 5},
  axisXDiscrete: {labelAngle: 0},
  axisBand: {grid: false, labelFontSize: 13, labelColor: "var(--ink)", labelPadding: 10},
  axisTemporal: {ticks: true, tickSize: 5, grid: false, domain: true, labelAlign: "left", labelOffset: 3},
  header: {
    labelFont: "'Public Sans Variable', 'Public Sans Fallback', system-ui, sans-serif",
    labelFontSize: 13,
    labelFontWeight: 650,
    labelColor: "var(--ink)",
    labelAnchor: "start",
    labelPadding: 10,
    titleFont: "'Public Sans Variable', 'Public Sans Fallback', system-ui, sans-serif",
    titleFontSize: 12,
    titleFontWeight: 400,
    titleColor: "var(--ink-2)"
  },
  legend: {
    labelFont: "'Public Sans Variable', 'Public Sans Fallback', system-ui, sans-serif",
    labelFontSize: 12,
    labelColor: "var(--ink-2)",
    titleFont: "'Public Sans Variable', 'Public Sans Fallback', system-ui, sans-serif",
    titleFontSize: 12,
    titleFontWeight: 400,
    titleColor: "var(--ink-2)",
    orient: "top",
    direction: "horizontal",
    symbolSize: 90,
    symbolStrokeWidth: 1.5,
    columnPadding: 16,
    offset: 8
  },
  title: {
    font: "'Public Sans Variable', 'Public Sans Fallback', system-ui, sans-serif",
    fontSize: 17,
    fontWeight: 650,
    color: "var(--ink)",
    subtitleFont: "'Public Sans Variable', 'Public Sans Fallback', system-ui, sans-serif",
    subtitleFontSize: 13,
    subtitleColor: "var(--ink-2)",
    anchor: "start",
    frame: "group",
    offset: 14,
    subtitlePadding: 4
  },
  text: {
    font: "'Public Sans Variable', 'Public Sans Fallback', system-ui, sans-serif",
    fontSize: 12,
    color: "var(--ink-2)",
    fill: "var(--ink-2)"
  },
  bar: {color: "var(--ink-2)", cornerRadius: 0},
  rect: {color: "var(--ink-2)"},
  line: {stroke: "var(--ink-2)", strokeWidth: 2, strokeCap: "round", strokeJoin: "round"},
  rule: {color: "var(--edge)", strokeWidth: 1},
  tick: {color: "var(--ink)", thickness: 2},
  point: {filled: true, size: 90, color: "var(--ink)", strokeWidth: 1.75},
  area: {color: "var(--ink-3)", fillOpacity: 0.25},
  range: {
    ramp: ["#8ea5e6", "#2f4fb8"],
    heatmap: ["#8ea5e6", "#2f4fb8"],
    ordinal: ["#8ea5e6", "#2f4fb8"],
    diverging: ["#b55803", "#a9a9a6", "#2f4fb8"],
    category: [
      "var(--speaker-1)",
      "var(--speaker-2)",
      "var(--speaker-3)",
      "var(--speaker-4)",
      "var(--speaker-5)",
      "var(--speaker-6)",
      "var(--speaker-7)",
      "var(--speaker-8)"
    ],
    symbol: ["circle", "triangle-right", "circle", "cross", "triangle-up", "diamond"]
  }
} as const;

/** Scales and shapes of the kit: what a status, a type of quote and an outlet look like in a chart. */
export const kit = {
  outlet: {range: ["var(--outlet-1)", "var(--outlet-2)"]},
  status: {
    domain: ["happened", "ongoing", "planned", "denied", "demanded", "possible"],
    range: [
      "var(--status-happened)",
      "var(--status-ongoing)",
      "var(--status-planned)",
      "var(--status-denied)",
      "var(--status-demanded)",
      "var(--status-possible)"
    ],
    filled: [true, true, false, false, true, false],
    shape: {
      happened: "M0,-0.8A0.8,0.8,0,1,1,0,0.8A0.8,0.8,0,1,1,0,-0.8Z",
      ongoing: "M-0.62,-0.85L0.9,0L-0.62,0.85Z",
      planned: "M0,-0.8A0.8,0.8,0,1,1,0,0.8A0.8,0.8,0,1,1,0,-0.8Z",
      denied: "M-0.72,-0.72L0.72,0.72M0.72,-0.72L-0.72,0.72",
      demanded: "M0,-0.92L0.86,0.66L-0.86,0.66Z",
      possible: "M0,-0.95L0.95,0L0,0.95L-0.95,0Z"
    }
  },
  quoteType: {
    domain: ["direct", "mixed", "indirect"],
    words: {direct: "own words", mixed: "partly own words", indirect: "reported"}
  }
} as const;
