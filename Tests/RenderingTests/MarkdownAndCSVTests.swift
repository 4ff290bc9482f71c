import EvidenceModel
import Testing

@testable import Rendering

/// Markdown and CSV hold hostile text harmless.
struct MarkdownAndCSVTests {
  @Test(arguments: [
    ("# h", "\\# h"), ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("a # b", "a # b"),
    ("- x", "\\- x"),
    ("<b>&", "&lt;b&gt;&amp;"), ("[a](b)", "\\[a\\](b)"), ("a|b", "a\\|b"),
    ("*_`~", "\\*\\_\\`\\~"),
    ("\\", "\\\\"), ("x\n\n# y", "x # y"), ("\u{1B}[1m", "␛\\[1m"), ("", ""),
    ("1.5 tesla", "1\\.5 tesla"),
  ])
  func specialsAreEscaped(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test func hostileTextLeavesNoTagAndNoControl() {
    let texts = [
      MarkdownRenderer.render(Fixture.hostileWhy), MarkdownRenderer.render(Fixture.hostileSearch),
    ]
    for text in texts {
      #expect(!text.contains("<"))
      #expect(!text.contains("[x](java"))
      #expect(
        text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }
  }

  @Test func aFenceIsLongerThanAnyInTheSource() {
    var page = MarkdownPage()
    page.code(["````", "x"])
    #expect(page.rendered() == "`````text\n````\nx\n`````\n")
  }

  @Test func everyRecordHasAMarkdownPage() {
    let records: [(ShowRecord, String)] = [
      (.policy(Fixture.document), "## References"), (.work(Fixture.workView), "- kind: study"),
      (.statement(Fixture.conditional, Fixture.heading, []), "### Criteria"),
      (
        .reference(Fixture.reference, Fixture.workView), "| container-title | Pain Pract Invented |"
      ),
    ]
    for (record, words) in records {
      let text = MarkdownRenderer.render(ShowAnswer(id: "x", record: record, files: [:]))
      #expect(text.hasPrefix("# x\n"))
      #expect(text.contains(words))
    }
  }

  @Test(arguments: [false, true])
  func aRefusalsExceptionsAreNoCriteriaAndItsHeadingsAreShown(_ isMarkdown: Bool) {
    var statement = Fixture.investigational
    statement.headings = [Fixture.quote("Hill fever", 11), Fixture.quote("Later use", 12)]
    statement.determination.flags = [.conditional]
    let answer = ShowAnswer(
      id: "x", record: .statement(statement, Fixture.heading, []), files: [:])
    let page =
      isMarkdown
      ? MarkdownRenderer.render(answer) : TextRenderer.render(answer, style: TextStyle())
    let words = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("fever › Later use)"))
    #expect(words.contains("below “Hill fever”"))
    #expect(words.contains("holds under the conditions, or with the exceptions, that it names"))
    #expect(!words.contains("criteria are met"))
  }

  @Test func statusAndListAreMarkdownTables() {
    #expect(MarkdownRenderer.render(Fixture.status).contains("| works | 48 |"))
    #expect(
      MarkdownRenderer.render(Fixture.list).contains(
        "| BVN-7/s1 | investigational | basivertebral nerve ablation | all indications |"))
  }

  @Test func csvQuotesWhatItMust() {
    #expect(
      CSVRenderer.render(Fixture.list)
        == "id,determination,service,indication,file,line\r\n"
        + "BVN-7/s1,investigational,basivertebral nerve ablation,all indications,policies/BVN-7.md,31\r\n"
        + "BVN-7/s2,not covered,\"ablation, \"\"intraosseous\"\"\nof the basivertebral nerve\",,,\r\n"
    )
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+x", "'+x"), ("-x, y", "\"'-x, y\""), ("@SUM(A1)", "'@SUM(A1)"),
    ("  =1+1", "'  =1+1"), ("＝1+1", "'＝1+1"), ("\u{A0}＠x", "'\u{A0}＠x"), ("\n-x", "\"'\n-x\""),
    ("-1.5", "-1.5"), ("a=b", "a=b"), ("\u{1B}[31mred", "␛[31mred"), ("\t=x", "' =x"),
  ])
  func aCellIsNeverComputedAndNeverObeyed(_ text: String, _ cell: String) {
    #expect(CSVRenderer.record([text]) == cell + "\r\n")
  }

  @Test func csvOfNothingIsItsHeader() {
    let answer = ListAnswer(noun: .works, columns: ["title"], rows: [], files: [:])
    #expect(CSVRenderer.render(answer) == "id,title,file,line\r\n")
  }
}
