import type {Prf} from "../prf.js";
import type {PartAlpha} from "./alphaContinuum.js";
import type {Alpha, NominalAlpha} from "./alphaNominal.js";
import type {Kappa} from "./kappa.js";

/** Precision, recall and F1 in words, worked on the marks at hand. @param things what is counted, such as “quotes” or “words in quotes” */
export function explainPrf(
  {hits, found, gold, precision, recall, f1}: Prf,
  things: string,
  whose: string,
  key: string
): string {
  if (found === 0 && gold === 0) return `Neither ${whose} nor ${key} has ${things}.`;
  if (hits === 0)
    return `None of the ${count(found)} ${things} of ${whose} is among the ${count(gold)} of ${key}: precision, recall and F1 are 0.`;
  return (
    `${count(hits)} of the ${count(found)} ${things} of ${whose} ${hits === 1 ? "is" : "are"} among those of ${key}: precision ${figure(precision)}. ` +
    `${capital(key)} has ${count(gold)}, so recall is ${count(hits)} ÷ ${count(gold)} = ${figure(recall)}. ` +
    `F1 is their harmonic mean: 2 × ${figure(precision)} × ${figure(recall)} ÷ (${figure(precision)} + ${figure(recall)}) = ${figure(f1)}.`
  );
}

/** Cohen's kappa in words. */
export function explainCohen({observed, expected, kappa, units}: Kappa, first: string, second: string): string {
  const same = Math.round(observed * units);
  const begin = `${capital(first)} and ${second} give ${count(same)} of ${count(units)} words the same label, ${percent(observed)}.`;
  if (kappa === null)
    return `${begin} Every word has the same label from both, so chance explains it all and κ has no value.`;
  return (
    `${begin} As often as each uses each label, chance alone would give ${percent(expected)}. κ is what they reach of the rest: ` +
    `${worked(observed, expected, kappa)}.`
  );
}

/** Fleiss' kappa in words. */
export function explainFleiss({observed, expected, kappa, units, annotators}: Kappa): string {
  const begin = `Take a word of the ${count(units)} and two of the ${count(annotators)} annotators: in ${percent(observed)} of all such pairs they give it the same label.`;
  if (kappa === null)
    return `${begin} All labels given are one and the same, so chance explains it all and κ has no value.`;
  return `${begin} Two labels drawn blindly from all that were given are the same in ${percent(expected)}. κ = ${worked(observed, expected, kappa)}.`;
}

/** Krippendorff's alpha for labels of words, in words. */
export function explainNominal({observed, expected, alpha, answers}: NominalAlpha): string {
  if (alpha === null)
    return `All ${count(answers)} labels given are one and the same: no disagreement could be, and α has no value.`;
  return (
    `Of all pairs of labels given to the same word, ${percent(observed)} differ. Of pairs drawn from all ${count(answers)} labels, wherever they stand, ` +
    `${percent(expected)} differ. α = 1 − ${figure(observed, 3)} ÷ ${figure(expected, 3)} = ${figure(alpha)}.`
  );
}

/** Krippendorff's alpha for unitizing, in words. */
export function explainUnitizing({observed, expected, alpha}: Alpha, words: number): string {
  if (alpha === null) return "Nobody marked anything, so there are no ends to compare, and α has no value.";
  const scale = words ** 2;
  return (
    `Add up, for marks that overlap, the squared distances between their ends, and for a mark that another lacks, its squared length, in words: ` +
    `${figure(observed * scale, 1)} for an average pair of annotators. The same marks scattered over the ${count(words)} words would give ` +
    `${figure(expected * scale, 1)}. α = 1 − ${figure(observed * scale, 1)} ÷ ${figure(expected * scale, 1)} = ${figure(alpha)}.`
  );
}

/** Krippendorff's alpha for all segments of a continuum, in words. */
export function explainSegments({observed, expected, alpha}: Alpha): string {
  if (alpha === null) return "Nobody marked anything, so there is nothing to lay on one another, and uα has no value.";
  return (
    `uα: lay the text of any two annotators on one another, and ${percent(observed)} of the words bear another label there, or a label here and none there. ` +
    `The same marks, each as one piece, dealt out blindly over the text would differ in ${percent(expected)}. ${oneLess("uα", observed, expected, alpha)}`
  );
}

/** The same for marked against not marked. */
export function explainMarked({observed, expected, alpha}: Alpha): string {
  if (alpha === null) return "|uα has no value: there are no marks, or no words without one.";
  return (
    `|uα: whatever the label, ${percent(observed)} of such pairs are marked by one and not by the other; dealt out blindly it would be ${percent(expected)}. ` +
    oneLess("|uα", observed, expected, alpha)
  );
}

/** The same for labels alone, where both have marked. */
export function explainCoding({observed, expected, alpha, coverage}: PartAlpha): string {
  const where = `cuα: ${percent(coverage)} of the pairs of words are marked by both`;
  if (coverage === 0) return `${where}, so there are no labels to compare.`;
  if (alpha === null) return `${where}, all with one label: no disagreement could be, and cuα has no value.`;
  return (
    `${where}. Of these ${percent(observed)} bear different labels; with the labels dealt out blindly it would be ${percent(expected)}. ` +
    oneLess("cuα", observed, expected, alpha)
  );
}

/** The same for one label against all others. */
export function explainValue(name: string, {observed, expected, alpha, coverage}: PartAlpha): string {
  const sign = `(${name})uα`;
  if (alpha === null) return `${sign} has no value: no other label stands where both have marked.`;
  return (
    `${sign}: where one has ${name} and another has marked too, which is so for ${percent(coverage)} of its words, the other has another label in ` +
    `${percent(observed)}; blindly it would be ${percent(expected)}. ${oneLess(sign, observed, expected, alpha)}`
  );
}

const oneLess = (sign: string, observed: number, expected: number, alpha: number): string =>
  `${sign} = 1 − ${figure(observed, 3)} ÷ ${figure(expected, 3)} = ${figure(alpha)}.`;

/** A figure with a true minus sign. */
export function figure(value: number, digits = 2): string {
  const fixed = value.toFixed(digits);
  return Number(fixed) === 0 ? (0).toFixed(digits) : fixed.replace("-", "−");
}

const worked = (observed: number, expected: number, kappa: number): string =>
  `(${figure(observed, 3)} − ${figure(expected, 3)}) ÷ (1 − ${figure(expected, 3)}) = ${figure(kappa)}`;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const count = (n: number): string => n.toLocaleString("en");
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
