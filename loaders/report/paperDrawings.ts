import type {Value} from "../../src/html/html.js";
import {paperWidth} from "../../src/charts/pixels.js";
import type {Figure} from "../../src/pages/figure.js";
import type {PaperDrawing} from "../../src/pages/printed.js";
import {extractCorpus} from "../extractCorpus.js";
import {drawSvg} from "../site/drawSvg.js";
import {pageCorpus, walkPages} from "../site/walkPages.js";

/** The figures of all pages, drawn as wide as the text on paper is, so that their words are of its size. */
export async function paperDrawings(): Promise<PaperDrawing[]> {
  const values = Object.values(walkPages(pageCorpus(extractCorpus()))).flatMap((page) => Object.values(page));
  return Promise.all(
    values.filter(isFigure).map(async ({id, label, spec, parts, least = 0}) => {
      const specs = parts?.(paperWidth) ?? [spec(Math.max(paperWidth, least))];
      return {id, label, svgs: await Promise.all(specs.map((each) => drawSvg(each, label)))};
    })
  );
}

const isFigure = (value: Value | Figure): value is Figure =>
  value != null && typeof value === "object" && "spec" in value;
