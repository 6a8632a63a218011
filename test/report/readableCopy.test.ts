import {expect, test} from "vitest";
import {readableCopy} from "../../loaders/report/readableCopy.js";

const copy = (markup: string) =>
  readableCopy(`<nav></nav><main id="observablehq-main" tabindex="-1">${markup}</main>`, "read/harbour");
const around = (markup: string) =>
  `<section id="/read/harbour">\n<div id="observablehq-main" class="observablehq">\n${markup}\n</div>\n</section>`;

test.each([
  ["a place goes by its page's name", '<h2 id="who">Who</h2>', '<h2 id="/read/harbour#who">Who</h2>'],
  ["a link to a place of the page", '<a href="#q3">3</a>', '<a href="#/read/harbour#q3">3</a>'],
  ["a link to another page stays", '<a href="#/when#day">when</a>', '<a href="#/when#day">when</a>'],
  ["a link to a place of the overview", '<a href="#/#timeline">then</a>', '<a href="#timeline">then</a>'],
  ["what names several places", '<p aria-labelledby="a b">', '<p aria-labelledby="/read/harbour#a /read/harbour#b">'],
  [
    "a download, which needs code, is no link",
    '<a href="#" data-embedded="a.csv">CSV</a>',
    '<a data-embedded="a.csv">CSV</a>'
  ],
  ["code goes", '<p>1<script type="application/json">{"id": 1}</script></p>', "<p>1</p>"],
  ["what is for readers without code stays", "<noscript><p>On paper.</p></noscript>", "<p>On paper.</p>"]
])("%s", (_, markup, read) => expect(copy(markup)).toBe(around(read)));
