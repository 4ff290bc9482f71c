import EvidenceModel
import Testing

@testable import Literature

/// What a record is looked up by is what the whole record says.
@Suite struct RecordHeadTests {
  private static let volume = "VI\t12\nPG\t10-4\n"

  @Test(arguments: [
    (volume + "A+\tY\nAU\tY\nAL\tDoe\nAF\tJane\nAU\tY\nAL\tRoe\n", "doe|12|10"),
    // The abstract stands before the authors, and the pages behind them.
    ("AB\t\t\tWe tried.\nA+\tY\tauthors\nAU\tY\nAL\tDoe\nVI\t12\nPS\te10\nPE\te19\n", "doe|12|e10"),
    // An author that was withdrawn is none.
    (volume + "A+\tY\nAU\tN\nAL\tMoe\nAU\tY\nAL\tDoe\n", "doe|12|10"),
    // Editors count where nobody wrote it.
    (volume + "A+\tY\teditors\nAU\tY\nAL\tPoe\n", "poe|12|10"),
    // A group by its initials, as lists shorten names.
    (volume + "A+\tY\nAU\tY\nAC\tWrist Study Group\n", "wsg|12|10"),
    (volume, nil),
    ("VI\t12\nA+\tY\nAU\tY\nAL\tDoe\n", nil),
    ("PG\t10-4\nA+\tY\nAU\tY\nAL\tDoe\n", nil),
  ])
  func theImprintIsThatOfTheWholeRecord(lines: String, key: String?) {
    let bytes = Array(lines.utf8)
    let source = SourceSpan(file: "f", ranges: [0..<1], line: 1)
    let item = RecordDecoder.record(bytes, source: source).item
    #expect(RecordHead(bytes, fallback: "f:1").imprint == WorkMatchKeys(item).imprint)
    #expect(ImprintKey(item).map { "\($0.author)|\($0.volume)|\($0.page)" } == key)
  }
}
