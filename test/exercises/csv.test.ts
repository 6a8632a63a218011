import fc from "fast-check";
import {expect, test} from "vitest";
import {readCsv, readRows, unguarded, writeCsv} from "../../src/exercises/grade/csv.js";
import {decodeText} from "../../src/exercises/grade/decodeText.js";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\t=", "\r=1", " =1", "＝1", "'=1", '"=1'])(
  "%j cannot run as a formula",
  (text) => expect(readCsv(writeCsv([[text, "x"]]))[0]![0]![0]).toBe("'")
);

test.each([
  ["Ana;=1+1", "Ana;'=1+1"],
  ["Ana\t@SUM(A1)", "Ana\t'@SUM(A1)"],
  ["Ana\n-1", "Ana\n'-1"],
  ["\t=1", "'\t'=1"]
])("%j cannot, where another mark parts cells", (text, safe) => expect(writeCsv([[text]])).toBe(`"${safe}"\r\n`));

test("a number below zero stays a number", () => expect(writeCsv([[-1]])).toBe("-1\r\n"));

test("what is written is read again", () =>
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), {minLength: 2, maxLength: 3}), {minLength: 1}), (records) => {
      const safe = records.map((record) => ["x", ...record.map((cell) => `x${cell.replace(/[=+\-@]/g, "")}`)]);
      expect(readCsv(writeCsv([["a", "b"], ...safe])).slice(1)).toEqual(safe);
    })
  ));

test("what was made harmless is read as it was", () =>
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...`=+-@;\t"' \nab`)}), (text) => {
      expect(
        unguarded(
          readCsv(
            writeCsv([
              ["x", "x"],
              ["x", text.replaceAll("'", "")]
            ])
          )[1]![1]!
        )
      ).toBe(text.replaceAll("'", ""));
    })
  ));

test("no cell that is read begins as a formula does, whatever parts the cells", () =>
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom(..."=+-@;,\t\"' \nab")}),
      fc.constantFrom(",", ";", "\t"),
      (text, mark) => {
        const [, line = []] = readCsv(
          `sep=${mark}\n${writeCsv([
            ["x", "x"],
            ["x", text]
          ])}`
        );
        // “-” and nothing else is Moodle's sign for no grade
        for (const cell of line.filter((words) => words !== "-")) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }
    )
  ));

const saved = "name;id\r\nZoë Müller;7\r\n“Š”;8\r\n";
test.each([
  ["UTF-8 with a byte order mark, as Excel's “CSV UTF-8”", Buffer.from(`\ufeff${saved}`)],
  ["UTF-8", Buffer.from(saved)],
  ["UTF-16, as Excel's “Unicode text”", Buffer.from(`\ufeff${saved.replaceAll(";", "\t")}`, "utf16le")],
  ["UTF-16, the other way round", Buffer.from(`\ufeff${saved}`, "utf16le").swap16()],
  ["Windows-1252, as Excel's “CSV”", Buffer.from(saved.replace("“Š”", "\x93\x8a\x94"), "latin1")],
  ["a line that says what parts its cells", Buffer.from(`sep=;\r\n${saved}`)],
  ["line ends of old Macs", Buffer.from(saved.replaceAll("\r\n", "\r"))]
])("a table in %s is read", (_, bytes) =>
  expect(readRows(decodeText(bytes)).map((row) => [row.get("name"), row.get("id")])).toEqual([
    ["Zoë Müller", "7"],
    ["“Š”", "8"]
  ])
);

test("no bytes throw", () => fc.assert(fc.property(fc.uint8Array(), (bytes) => void readRows(decodeText(bytes)))));
