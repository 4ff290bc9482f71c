import EvidenceModel
import Testing

@testable import Rendering

/// Width, colour and safety of text for people.
struct TextLayoutTests {
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("a\u{200B}b", 2), ("漢字", 4), ("한", 2), ("ｱ", 1),
    ("Ａ", 2), ("👍🏽", 2), ("👩‍⚕️", 2), ("🇨🇭", 2), ("❤️", 2), ("≥ 5", 3), ("“x”", 3), ("", 0),
  ])
  func displayWidthCountsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"), ("a\r\nb", "a b"), ("bell\u{7}", "bell␇"),
    ("\u{9B}2J", "\u{FFFD}2J"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("nul\u{0}", "nul␀"), ("del\u{7F}", "del␡"), ("tab\tx", "tab x"),
  ])
  func controlCharactersBecomeVisible(text: String, safe: String) {
    #expect(SafeText.folded(text) == safe)
  }

  @Test func widthIsHeldBetween40And120() {
    #expect(TextStyle(width: 10).width == 40)
    #expect(TextStyle(width: 500).width == 120)
    #expect(TextStyle().width == 80)
  }

  @Test(arguments: [40, 41, 55, 60, 72, 80, 99, 120])
  func noLineIsWiderThanThePage(width: Int) {
    let style = TextStyle(width: width)
    let texts = [
      TextRenderer.render(Fixture.why, style: style),
      TextRenderer.render(Fixture.hostileWhy, style: style),
      TextRenderer.render(Fixture.emptySearch, style: style),
      TextRenderer.render(Fixture.fullSearch, style: style),
      TextRenderer.render(Fixture.shown, style: style),
      TextRenderer.render(Fixture.parsed, style: style),
      TextRenderer.render(Fixture.list, style: style),
      TextRenderer.render(Fixture.status, style: style),
    ]
    let wide = texts.flatMap { $0.split(separator: "\n") }.filter {
      DisplayWidth.of(String($0)) > width
    }
    #expect(wide.isEmpty, "\(wide)")
  }

  @Test func colourAddsSequencesAndNothingElse() {
    let plain = TextRenderer.render(Fixture.why, style: TextStyle(width: 80))
    let coloured = TextRenderer.render(Fixture.why, style: TextStyle(width: 80, colour: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1mINVESTIGATIONAL\u{1B}[0m"))
    var stripped = coloured
    for code in ["0", "1", "2", "36"] {
      stripped = stripped.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false)
        .joined()
    }
    #expect(stripped == plain)
  }

  @Test func aTitleCannotInject() {
    let text = TextRenderer.render(Fixture.hostileWhy, style: TextStyle(colour: false))
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(text.contains("␛]0;owned␇"))
  }

  @Test func aWordLongerThanALineIsBroken() {
    let lines = StyledText(String(repeating: "x", count: 25)).wrapped(first: 10, rest: 10)
    #expect(lines.map(\.width) == [10, 10, 5])
  }

  @Test func aVeryLongTextIsWrappedInLinearTime() {
    let text = StyledText(String(repeating: "word ", count: 200_000))
    #expect(text.wrapped(first: 79, rest: 79).count == 12_500)
  }

  @Test func anEmptyAnswerSaysThatNothingWasFound() {
    let why = WhyAnswer(
      question: "teleportation", answers: [], elsewhere: [], gaps: [], notes: [],
      suggestions: ["telemetry"], files: [:])
    #expect(
      TextRenderer.render(why, style: TextStyle())
        == "No determination on “teleportation”.\nDid you mean: telemetry?\n")
  }

  @Test func sentencesOnWhatIsMissingAreCountedBeyondALimit() {
    var answer = Fixture.emptySearch
    answer.gapTotal = 12
    let shown = { (limit: Int) -> (quotes: Int, lastLine: Bool) in
      answer.gaps = Array(repeating: Fixture.gap, count: limit)
      let text = TextRenderer.render(answer, style: TextStyle())
      return (
        text.ranges(of: "No trial against sham").count,
        text.contains("and \(12 - limit) more sentence")
      )
    }
    #expect(shown(11) == (11, true))
    #expect(shown(10) == (10, true))
    #expect(shown(12) == (12, false))
    (answer.gaps, answer.gapTotal) = ([Fixture.gap], 1)
    #expect(!TextRenderer.render(answer, style: TextStyle()).contains("more sentence"))
  }

  @Test func aDeterminationWithoutReasonSaysSo() {
    let text = TextRenderer.render(Fixture.why, style: TextStyle())
    #expect(text.contains("The document gives no reason for this determination."))
  }

  @Test func diagnosticsStandOnOneLineWithTheirPlace() {
    let style = TextStyle(width: 40)
    #expect(
      Fixture.status.diagnostics.map { TextRenderer.render($0, style: style) } == [
        "warning: policies/BVN-7.md:26: expected a reference for (Ito, 2020), found none in the"
          + " list [citation-without-reference]\n",
        "error: policies/empty.txt: expected text, found an empty file [empty-file]\n",
      ])
  }

  @Test func anErrorSaysWhatWhereAndWhatToDo() {
    #expect(
      TextRenderer.render(Fixture.report, style: TextStyle())
        == """
        error: index was built from other files: corpus digest 8c1f… expected, 02ab… found
          changed: policies/BVN-7.md
          run: evq index

        """)
  }

  @Test(arguments: [
    (
      [DeterminationClass.investigational, .notMedicallyNecessary],
      "INVESTIGATIONAL + NOT MEDICALLY NECESSARY"
    ),
    ([.other], "UNPROVEN"), ([], "UNPROVEN"), ([.covered], "COVERED"),
  ])
  func headlineNamesTheClassesOrThePhrase(classes: [DeterminationClass], words: String) {
    #expect(DeterminationClass.headline(classes, phrase: "unproven") == words)
  }
}
