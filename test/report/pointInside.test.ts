import {expect, test} from "vitest";
import {pointInside} from "../../loaders/report/pointInside.js";

const inside = {pages: new Set(["", "when", "read/", "read/harbour post"]), files: new Set(["_file/data/quotes.csv"])};

test.each([
  ["a page beside it", "when.html", '<a href="./read/">', '<a href="#/read/">'],
  ["the overview", "read/index.html", '<a class="x" href="../">', '<a class="x" href="#/">'],
  [
    "a place on another page",
    "when.html",
    '<a href="./read/harbour%20post#q3">',
    '<a href="#/read/harbour%20post#q3">'
  ],
  ["a folder without its slash", "when.html", '<a href="./read">', '<a href="#/read/">'],
  ["a place on the page", "when.html", '<a href="#q3">', '<a href="#q3">'],
  ["another site", "when.html", '<a href="https://example.org/a">', '<a href="https://example.org/a">'],
  [
    "a download",
    "when.html",
    '<a download href="./_file/data/quotes.csv">',
    '<a download href="#" data-embedded="_file/data/quotes.csv">'
  ]
])("%s", (_, file, from, to) => expect(pointInside(from, file, inside)).toBe(to));
