import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fromAnswerKey, type ColumnKey} from "../src/annotation/keys/fromAnswerKey.js";
import {readMarkFile} from "../src/annotation/readMarkFile.js";
import type {Marking} from "../src/annotation/types.js";
import {writeAnnotations} from "../src/annotation/w3c/writeAnnotations.js";
import {commandOptions, runCommand, UsageError} from "./commandOptions.js";
import {extractCorpus} from "./extractCorpus.js";
import {keysFolder} from "./keys/readKeys.js";

const HELP = `npm run keys -- FILE … [--by NAME] [--out FOLDER] [--released]

Makes keys of articles in data/articles: data/keys/ARTICLE.jsonld, from which exercises and evaluate read.
  FILE        marks as Web Annotations, of INCEpTION (UIMA CAS JSON, WebAnno TSV 3.3), Label Studio (JSON) or brat (.ann), or an
              answer key in columns
              {"article": {"id": "…"}, "quotes": […], "timexes": […]}
  --by        whose marks, where a file has those of several
  --out       another folder than data/keys
  --released  the student's edition may hold the key
`;

const OPTIONS = {
  by: {type: "string"},
  out: {type: "string", default: keysFolder},
  released: {type: "boolean", default: false},
  help: {type: "boolean"}
} as const;

await runCommand(async () => {
  const {values, positionals} = commandOptions("keys", OPTIONS, process.argv.slice(2), "FILE");
  if (values.help || positionals.length === 0) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const articles = extractCorpus().readings.map(({article}) => article);
  mkdirSync(values.out, {recursive: true});
  for (const file of positionals)
    for (const marking of markingsOf(file, articles, values.by)) {
      const path = join(values.out, `${marking.article}.jsonld`);
      const text = articles.find(({id}) => id === marking.article)!.text;
      writeFileSync(path, writeAnnotations(marking, {text, released: values.released}));
      process.stdout.write(`${path}: ${marking.marks.length} marks, ${marking.links.length} links\n`);
    }
  return 0;
});

type Articles = readonly {readonly id: string; readonly text: string}[];

function markingsOf(file: string, articles: Articles, by: string | undefined): readonly Marking[] {
  const content = readFileSync(file, "utf8");
  const columns = columnKey(content);
  if (columns) {
    const article = articles.find(({id}) => id === columns.article.id);
    if (!article) throw new UsageError(`${file}: a key of ${columns.article.id}, which is not in data/articles`);
    const {marking, missing} = fromAnswerKey(columns, article.text);
    for (const each of missing) process.stderr.write(`${file}: not in the quote's paragraph: ${each}\n`);
    return [marking];
  }
  const read = readMarkFile(content, articles);
  if (!read.ok) throw new UsageError(`${file}: ${read.reason}`);
  for (const {label, exact, reason} of read.orphans) process.stderr.write(`${file}: ${label} “${exact}”: ${reason}\n`);
  for (const problem of read.problems) process.stderr.write(`${file}: ${problem}\n`);
  const markings = read.markings.filter(({annotator}) => by === undefined || annotator === by);
  if (new Set(markings.map(({article}) => article)).size < markings.length)
    throw new UsageError(
      `${file}: holds marks of ${read.markings.map(({annotator}) => `“${annotator}”`).join(", ")}; say whose with --by`
    );
  return markings;
}

function columnKey(content: string): ColumnKey | null {
  try {
    const json = JSON.parse(content) as Partial<ColumnKey> | null;
    return json?.article && Array.isArray(json.quotes) ? (json as ColumnKey) : null;
  } catch {
    return null;
  }
}
