import {makeText} from "./makeArticle.js";
import {seeded} from "./seeded.js";

const trick = `<script>window.ran = 1</script><img src=x onerror="window.ran = 2"></article></main><!-- {{standfirst}} \${window.ran = 3}`;

/** Articles that come as no article should: each is a file’s text, by the file’s name. */
export const badArticles: Readonly<Record<string, string>> = {
  "bad-empty-of-everything": "Rain.\n",
  "bad-no-quotes":
    "The ferry left the pier at noon. It crossed the sound and came back before dark.\n\nThe pier was empty. The lamps were lit.\n",
  "bad-no-date": "---\noutlet: The Undated\n---\n“It works,” Ana Ruiz said on Friday. The ferry left last year.\n",
  "bad-no-speakers":
    "---\noutlet: The Nameless\npublished: 2021-05-04\n---\n“It works.” “It does not.” “Nobody knows,” it was said.\n",
  "bad-right-to-left":
    "---\noutlet: صحيفة الميناء\ntitle: العبّارة تغادر الميناء\npublished: 2022-02-03\nlanguage: ar\n---\nقال الوزير يوم الجمعة إن العبّارة «لن تنتظر شتاءً آخر».\n\nغادرت العبّارة الميناء عند الظهر, said Ana Ruiz.\n",
  "bad-markup": `---\noutlet: "<b>The Post</b> ${trick.replaceAll('"', "'")}"\ntitle: "${trick.replaceAll('"', "'")}"\npublished: 2023-04-05\n---\n“${trick} works,” <b>Ana Ruiz</b> said on Friday.\n\n${trick}\n`,
  "bad-bidi":
    '---\noutlet: "The \u202epost\u202c"\ntitle: "Left \u2067to right"\npublished: 2023-04-06\n---\n“It \u202eworks\u2066 now,” Ana \u202eRuiz said on Friday. \u202eNobody closed this.\n\nThe next paragraph reads from the left.\n',
  "bad-one-word": `---\noutlet: The Long\n---\n${"harbour".repeat(4000)}\n`,
  "bad-100000-words": `---\noutlet: The Endless\ntitle: All that was said\npublished: 2020-06-01\n---\n${makeText(seeded(100_000), 100_000)}\n`
};
