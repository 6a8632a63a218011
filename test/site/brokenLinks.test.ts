import {expect, test} from "vitest";
import {brokenLinks} from "../../loaders/site/brokenLinks.js";

const pages = [
  {
    path: "",
    html: '<a href="./read/">Read</a> <a\n class="cite" href="./read/post#q1">Post 1</a> <a href="./gone">Gone</a>'
  },
  {
    path: "read/",
    html: '<a href="../">Overview</a> <a href="./post#q2">Post 2</a> <a href="https://example.org/x">x</a>'
  },
  {path: "read/post", html: '<span id="q1"><a href="#q1">1</a></span> <a href="../_file/a.csv" download>a</a>'}
];

test("a link to a page or a place that is not there is told of", () =>
  expect(brokenLinks(pages)).toEqual(["the overview links to gone", "read/ links to read/post#q2"]));
