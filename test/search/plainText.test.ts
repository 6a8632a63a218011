import {expect, test} from "vitest";
import {plainText} from "../../loaders/site/plainText.js";

test.each([
  ["tags", "<p>The <b>ferry</b> left.</p><p>At noon.</p>", "The ferry left. At noon."],
  ["a word marked in its middle", "har<span>bour</span>", "harbour"],
  ["entities", "Ruiz &amp; Sons &lt;b&gt; &#8220;x&#x201D; &unknown;", "Ruiz & Sons <b> “x” &unknown;"],
  ["scripts, drawings and buttons", "a<script>b</script><svg><text>c</text></svg><button>d</button>e", "a e"]
])("%s", (_, markup, words) => expect(plainText(markup)).toBe(words));
