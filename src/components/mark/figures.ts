import type {Label} from "../../annotation/types.js";
import type {ValueAlpha} from "../../scoring/agreement/alphaContinuum.js";
import type {Agreement} from "../../scoring/agreement/agreement.js";
import {
  explainCoding,
  explainCohen,
  explainFleiss,
  explainMarked,
  explainNominal,
  explainPrf,
  explainSegments,
  explainUnitizing,
  explainValue,
  figure
} from "../../scoring/agreement/explain.js";
import type {Prf} from "../../scoring/prf.js";
import {element} from "../exercise/element.js";
import {names} from "./actions.js";
import type {Comparison} from "./compute.js";
import {table} from "./table.js";

/** Everything that is counted about a comparison, with a sentence to each figure. */
export function figuresOf(comparison: Comparison): HTMLElement[] {
  return [...scoresOf(comparison), ...agreementOf(comparison), ...continuumOf(comparison), ...mergingsOf(comparison)];
}

function scoresOf({scores}: Comparison): HTMLElement[] {
  return scores.slice(0, 5).flatMap(({other, rows}) => [
    element("h3", {}, `You, measured by ${other.name}`),
    table(
      `Precision, recall and F1 of your marks, measured by ${other.name}`,
      ["Label", "Same words: P", "R", "F1", "Word overlap: P", "R", "F1"],
      rows.map(({label, exact, words}) => [nameOf(label), ...three(exact), ...three(words)])
    ),
    sentences(
      rows.flatMap(({label, exact, words}) => [
        explainPrf(exact, `${label}s`, "yours", other.name),
        explainPrf(words, `words in ${label}s`, "yours", other.name)
      ])
    )
  ]);
}

function agreementOf({whole, byLabel, names: who, words}: Comparison): HTMLElement[] {
  const rows = [...(byLabel.length > 1 ? [{label: "all labels", ...whole}] : []), ...byLabel];
  const two = whole.cohen !== null;
  const heads = [
    "Label",
    ...(two ? ["Cohen’s κ"] : []),
    "Fleiss’ κ",
    "Krippendorff’s α, words",
    "α, where marks begin and end"
  ];
  return [
    element("h3", {}, two ? `How far you and ${who[1]} agree` : `How far the ${who.length} of you agree`),
    table(
      "Agreement beyond chance",
      heads,
      rows.map(({label, cohen, fleiss, nominal, unitizing}) => [
        nameOf(label),
        ...(two ? [shown(cohen!.kappa)] : []),
        shown(fleiss.kappa),
        shown(nominal.alpha),
        shown(unitizing.alpha)
      ])
    ),
    sentences([...explained(whole, who, words), rule])
  ];
}

const rule =
  "1 is agreement in everything, 0 what chance would give. Krippendorff (2004) asks for α of at least 0.80 to rely on marks, and for 0.667 to conclude anything, with care.";

function explained({cohen, fleiss, nominal, unitizing}: Agreement, who: readonly string[], words: number): string[] {
  return [
    ...(cohen ? [explainCohen(cohen, who[0]!, who[1]!)] : []),
    explainFleiss(fleiss),
    explainNominal(nominal),
    explainUnitizing(unitizing, words)
  ];
}

/** The most sets of labels, as of words in a quote that are a time too, that have a row of their own. */
const mostSets = 2;

function continuumOf({continuum, labels}: Comparison): HTMLElement[] {
  const {u, binary, coding, values} = continuum;
  const named = (value: number): string =>
    labels
      .filter((_, i) => (value >>> i) & 1)
      .map((label) => names[label].toLowerCase())
      .join(" and ");
  const single = ({value}: ValueAlpha): boolean => (value & (value - 1)) === 0;
  const some = [
    ...values.filter(single).sort((a, b) => a.value - b.value),
    ...values
      .filter((each) => !single(each))
      .sort((a, b) => b.words - a.words)
      .slice(0, mostSets)
  ];
  const share = (coverage: number): string => `${(100 * coverage).toFixed(0)} %`;
  return [
    element("h3", {}, "How far marks agree as pieces of the text"),
    table(
      "Krippendorff’s alphas for a text cut into pieces",
      ["Alpha", "Value", "Of words"],
      [
        ["uα, marks and gaps", shown(u.alpha), share(1)],
        ["|uα, marked or not", shown(binary.alpha), share(1)],
        ...(labels.length > 1
          ? [
              ["cuα, labels where both mark", shown(coding.alpha), share(coding.coverage)],
              ...some.map((each) => [`(${named(each.value)})uα`, shown(each.alpha), share(each.coverage)])
            ]
          : [])
      ]
    ),
    sentences([
      explainSegments(u),
      explainMarked(binary),
      ...(labels.length > 1
        ? [explainCoding(coding), ...some.map((each) => explainValue(named(each.value), each))]
        : []),
      "These are the four of Krippendorff, Mathet, Bouvry and Widlöcher (2016). Where marks lie in each other, their words bear both labels."
    ])
  ];
}

function mergingsOf({mergings}: Comparison): HTMLElement[] {
  const [as, ...merged] = mergings;
  if (!as || merged.length === 0) return [];
  const base = as.nominal.alpha ?? 0;
  const rise = ({nominal}: Agreement): number => (nominal.alpha ?? 0) - base;
  const sorted = [...merged].sort((a, b) => rise(b) - rise(a));
  const best = sorted[0]!;
  const told =
    rise(best) > 0.005
      ? `As one label, ${list(best.merged)} would raise α from ${figure(base)} to ${figure(best.nominal.alpha ?? 0)}: what is marked is agreed on more than what it is called.`
      : "No merging raises agreement: where you differ, you differ on what to mark.";
  return [
    element("h3", {}, "If some labels were one"),
    table(
      "Agreement as labels are merged",
      ["Merged", "α, words", "Change", "Fleiss’ κ"],
      [as, ...sorted].map((row) => [
        row.merged.length === 0 ? "none" : list(row.merged),
        shown(row.nominal.alpha),
        row.merged.length === 0 ? "" : figure(rise(row)),
        shown(row.fleiss.kappa)
      ])
    ),
    sentences([told])
  ];
}

const list = (labels: readonly string[]): string =>
  labels.length > 2 ? "all labels, marked or not" : labels.join(" and ");
const shown = (value: number | null): string => (value === null ? "no value" : figure(value));
const three = ({precision, recall, f1}: Prf): string[] => [precision, recall, f1].map((each) => figure(each));
const nameOf = (label: string): string => names[label as Label] ?? "All labels";

function sentences(all: readonly string[]): HTMLElement {
  const long = all.length > 1;
  const items = all.map((sentence) => element("p", {class: "small"}, sentence));
  return long
    ? element(
        "details",
        {class: "data"},
        element("summary", {}, "How these are worked out"),
        element("div", {}, ...items)
      )
    : items[0]!;
}
