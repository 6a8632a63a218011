import {expect, test} from "vitest";
import {readArticle} from "../../src/articles/readArticle.js";
import {problemMessage} from "../../src/tables/types.js";

const FILE = "data/articles/gull.txt";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: string | Uint8Array) => readArticle(FILE, typeof file === "string" ? bytes(file) : file);
const messages = (file: string | Uint8Array): string[] =>
  read(file).problems.map((problem) => `${problem.level}: ${problemMessage(problem)}`);
const front = (...lines: string[]): string => ["---", ...lines, "---", "The boat left."].join("\n");

test.each([
  [
    "empty",
    "",
    ["error: data/articles/gull.txt:1: the file is empty; put the article’s text into it, or delete the file"]
  ],
  [
    "white space",
    " \n\t\n",
    ["error: data/articles/gull.txt:1: the file is empty; put the article’s text into it, or delete the file"]
  ],
  [
    "front matter alone",
    "---\noutlet: The Gull\n---\n\n",
    [
      "error: data/articles/gull.txt:1: there is front matter and no text after it; put the article’s text below the second ---"
    ]
  ],
  [
    "front matter that never closes",
    "---\noutlet: The Gull\n\nThe boat left.\n",
    [
      "error: data/articles/gull.txt:1: the front matter opens with --- and never closes; write a line --- after its last key"
    ]
  ],
  [
    "a colon in a value",
    front("outlet: The Gull", "title: Minister: no boats"),
    [
      'error: data/articles/gull.txt:3: a value of the front matter has a colon in it; put the whole value in quotation marks, as title: "Minister: no new arms"'
    ]
  ],
  [
    "a line without a colon",
    front("outlet: The Gull", "title The boat", "place: Cairo"),
    [
      "error: data/articles/gull.txt:3: the line “title The boat” of the front matter has no colon; write it as “key: value”"
    ]
  ],
  [
    "no key at all",
    front("The Gull"),
    ["error: data/articles/gull.txt:2: the front matter has no keys; write one “key: value” a line, as outlet: Reuters"]
  ],
  [
    "a tab",
    front("outlet:", "\tThe Gull"),
    ["error: data/articles/gull.txt:3: the front matter has a tab where spaces should be; put spaces in its place"]
  ],
  [
    "a key twice",
    front("outlet: The Gull", "outlet: The Tern"),
    ["error: data/articles/gull.txt:3: the key “outlet” stands twice in the front matter; keep one of the two"]
  ],
  [
    "an open bracket",
    front("title: [boats"),
    [
      "error: data/articles/gull.txt:3: the front matter is not YAML (Flow sequence in block collection must be sufficiently indented and end with a ]); write one “key: value” a line, values with special characters in quotation marks"
    ]
  ],
  [
    "an alias of nothing",
    front("title: *boats"),
    ["error: data/articles/gull.txt:2: the value of “title” begins with *; put the value in quotation marks"]
  ],
  [
    "a day that is in no calendar",
    front("outlet: The Gull", "published: 2013-02-29"),
    [
      "error: data/articles/gull.txt:3: “published” is 2013-02-29, a day that is in no calendar; write the day it was published"
    ]
  ],
  [
    "a day written in words",
    front("published: 10 May 2013"),
    ["error: data/articles/gull.txt:2: “published” is “10 May 2013”; write the day as 2024-03-07"]
  ],
  [
    "an inference without evidence",
    front("published: 2013-05-10", "publishedFrom: inferred"),
    [
      "error: data/articles/gull.txt:3: “published” is inferred and nothing says from what; add a line “evidence:” with a sentence"
    ]
  ],
  [
    "a source of the day that is none",
    front("published: 2013-05-10", "publishedFrom: guess"),
    ["error: data/articles/gull.txt:3: “publishedFrom” is “guess”; write stated, inferred or text"]
  ],
  [
    "the source of no day",
    front("publishedFrom: stated"),
    [
      "error: data/articles/gull.txt:2: there is a “publishedFrom” and no “published”; add the day, as published: 2024-03-07"
    ]
  ],
  [
    "a key with a slip",
    front("publised: 2013-05-10"),
    ["error: data/articles/gull.txt:2: the key “publised” is unknown; write “published”"]
  ],
  [
    "a key in capitals",
    front("Title: The boat"),
    ["error: data/articles/gull.txt:2: the key “Title” is unknown; write “title”"]
  ],
  [
    "another word for a key",
    front("author: Ana Ruiz"),
    ["error: data/articles/gull.txt:2: the key “author” is unknown; write “byline”"]
  ],
  [
    "a list",
    front("byline: [Ana, Ben]"),
    ["error: data/articles/gull.txt:2: “byline” is a list; write its value as text"]
  ],
  [
    "a group",
    front("place:", "  city: Cairo"),
    ["error: data/articles/gull.txt:2: “place” is a group of keys; write its value as text"]
  ],
  [
    "an address that is none",
    front("url: javascript:alert(1)"),
    [
      "error: data/articles/gull.txt:2: “url” is “javascript:alert(1)”; write a whole address, as https://example.org/article"
    ]
  ],
  [
    "NUL bytes",
    "The boat\nle\0ft.",
    [
      "error: data/articles/gull.txt:2: there is a NUL byte, as in no text file; delete it, or save the article as plain text in UTF-8"
    ]
  ],
  [
    "UTF-16",
    Uint8Array.of(0xff, 0xfe, 0x41, 0),
    ["error: data/articles/gull.txt:1: the file is in UTF-16; save it as UTF-8"]
  ],
  [
    "10 MB",
    new Uint8Array(10_000_000).fill(0x61),
    ["error: data/articles/gull.txt:1: the file is 10.0 MB long; write one article a file, of at most 1 MB"]
  ],
  [
    "two mistakes",
    front("titel: A", "published: soon"),
    [
      "error: data/articles/gull.txt:2: the key “titel” is unknown; write “title”",
      "error: data/articles/gull.txt:3: “published” is “soon”; write the day as 2024-03-07"
    ]
  ]
])("%s: the article is left out", (_, file, expected) => {
  expect(messages(file)).toEqual(expected);
  expect(read(file).article).toBeNull();
});

test.each([
  [
    "Windows-1252",
    Uint8Array.of(...bytes("The boat\nleft "), 0x93, 0x6e, 0x6f, 0x77, 0x94),
    "The boat\nleft “now”",
    ["warning: data/articles/gull.txt:2: the file is not UTF-8 and is read as Windows-1252; save it as UTF-8"]
  ],
  [
    "a byte order mark",
    "\uFEFFThe boat left.",
    "The boat left.",
    [
      "warning: data/articles/gull.txt:1: the file begins with a byte order mark, which is left out; save it as UTF-8 without one"
    ]
  ],
  [
    "CRLF",
    "The boat left.\r\nIt came back.\r\n",
    "The boat left.\r\nIt came back.\r\n",
    [
      "warning: data/articles/gull.txt:1: the line ends are those of Windows (CRLF), which offsets count as two characters; save it with line ends LF"
    ]
  ],
  [
    "another language",
    front("language: fr"),
    "The boat left.",
    [
      "warning: data/articles/gull.txt:2: “language” is “fr”, and the rules read English only; take the article out, or expect few quotes and events from it"
    ]
  ]
])("%s: a warning, and the article is read", (_, file, text, expected) => {
  expect(messages(file)).toEqual(expected);
  expect(read(file).article?.text).toBe(text);
});

test("everything after the front matter is the text, to the byte", () => {
  const text = "\n  <b>Boat</b> &amp; gull \u00a0\u2028\n---\nA line.\n\n";
  const {article, problems} = read(`---\noutlet: The Gull\n---\n${text}`);
  expect(problems).toEqual([]);
  expect(article).toMatchObject({id: "gull", outlet: "The Gull", text});
});

test("a text without front matter is all text", () => {
  expect(read("The boat left.\n--- \nIt came back.").article?.text).toBe("The boat left.\n--- \nIt came back.");
});

test("values are text as they stand; further keys are handed through", () => {
  const lines = [
    "title: 1984",
    "language: en-GB",
    'notes: "a: b"',
    "topics: [sea, boats]",
    "byline:",
    "published: 2013-05-10"
  ];
  expect(read(front(...lines)).article).toMatchObject({
    title: "1984",
    notes: "a: b",
    topics: ["sea", "boats"],
    byline: null,
    published: "2013-05-10",
    publishedFrom: "stated"
  });
});

test("what the front matter lacks is read from the text, and no more", () => {
  const text = "CAIRO, March 3, 2012 (Reuters) - The boat left.\n\n(Reporting by Ana Ruiz)\n";
  expect(readArticle(FILE, bytes(text)).article).toMatchObject({
    place: "Cairo",
    outlet: "Reuters",
    byline: "Ana Ruiz",
    published: "2012-03-03",
    publishedFrom: "text"
  });
  expect(read(`---\nplace: Alexandria\noutlet: The Gull\n---\n${text}`).article).toMatchObject({
    place: "Alexandria",
    outlet: "The Gull"
  });
  expect(read("The boat left.").article).toMatchObject({
    place: null,
    outlet: null,
    byline: null,
    published: null,
    publishedFrom: null
  });
});

test.each([
  ["data/articles/Le Monde 5.txt", "Le-Monde-5"],
  ["data/articles/a&b#c?.TXT", "a-b-c"],
  ["data/articles/المقال.txt", "المقال"],
  ["data/articles/reuters-2012.11.05_b.txt", "reuters-2012.11.05_b"],
  ["data/articles/???.txt", "article"]
])("the id of %s is %s", (file, id) => {
  expect(readArticle(file, bytes("The boat left.")).article?.id).toBe(id);
});
