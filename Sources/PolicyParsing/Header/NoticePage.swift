import SourceReading
import TextAnalysis
import Vocabulary

/// Tells news, lists of words and agreements from policies by their first lines.
extension HeaderReader {
  /// Whether the document's first lines say that it tells of policies rather than is one.
  var isNotice: Bool {
    let titles = titleLines().map { HeadingWords.normalized(layout.reading.bytes, $0) }
    let namesNotice = titles.contains { words in
      // `Preferred Drug List – Clinical Criteria` holds criteria, not drugs alone.
      // `Note: Drugs of the Preferred Drug List are subject to this policy` is prose.
      !words.suffix(9).elementsEqual(" criteria".utf8) && !words.starts(with: "note ".utf8)
        && words.count { $0 == 0x20 } < Self.longestNotice
        && layout.reading.vocabulary.notices.matches(in: words, 0..<words.count).contains {
          // `Provider Notice Date` is a label.
          !words[$0.range.upperBound...].starts(with: " date".utf8)
        }
    }
    if namesNotice, !isManualSection { return true }
    let opening = layout.reading.lines.prefix(40).map(layout.reading.trim)
      .filter { !$0.isEmpty }.prefix(16)
    if opening.prefix(Self.newsLines).contains(where: tellsPosting) { return true }
    if let first = opening.first, tellsStart(first) || isGlossary(first) { return true }
    return opening.contains { line in
      let text = layout.reading.clean(line)
      return layout.reading.vocabulary.noticeOpenings.contains(text.lowered, text.all)
    }
  }

  /// Whether two of the first lines say which share of the cost members pay.
  var tellsShares: Bool {
    let lines: [Range<Int>] = layout.reading.lines.prefix(60).map(layout.reading.trim)
    let shares = lines.lazy.filter { line in
      !line.isEmpty && layout.reading.bytes[line].contains(UInt8(ascii: "%")) && isAnswer(line)
    }
    return shares.prefix(2).count == 2
  }

  /// Whether the page's first line asks whether a payer pays, as articles for patients do.
  ///
  /// `Does Harbor Cover Frames?`
  var asksCoverage: Bool {
    guard
      let first = layout.reading.lines.prefix(40).lazy.map(layout.reading.trim).first(where: {
        !$0.isEmpty
      }), layout.reading.bytes[first.upperBound - 1] == UInt8(ascii: "?")
    else { return false }
    let words = words(first)
    return PolicyNoticeVocabulary.coverageQuestions.contains { opening in
      words.starts(with: opening.utf8)
    } && PolicyNoticeVocabulary.payingWords.contains(words, words.indices)
  }

  /// Whether one of the first lines gives the way to one section of a manual, each number going on from the
  /// one before: `Therapy Handbook : 2. Programs : 2.3 Clinics : 2.3.2 Benefits`.
  var isManualSection: Bool {
    let lines: [Range<Int>] = layout.reading.lines.prefix(40).map(layout.reading.trim)
    return lines.filter { !$0.isEmpty }.prefix(Self.newsLines).contains(where: givesWay)
  }

  /// Whether each number of a line's parts goes on from the one before.
  private func givesWay(_ line: Range<Int>) -> Bool {
    let parts = layout.reading.text(line).split(separator: " : ").map { part -> [Substring] in
      part.prefix { $0.isNumber || $0 == "." }.split(separator: ".")
    }.filter { !$0.isEmpty }
    return parts.count >= 2
      && zip(parts, parts.dropFirst()).allSatisfy { outer, inner in
        inner.count == outer.count + 1 && inner.starts(with: outer)
      }
  }

  /// The most words of a notice's title.
  private static let longestNotice = 16

  /// How many lines of a page may stand above the day on which news was posted, and with it.
  private static let newsLines = 5

  /// Whether a line says when a page of news was posted: `Posted on May 3, 2021`.
  private func tellsPosting(_ line: Range<Int>) -> Bool {
    let words = words(line)
    return line.count <= 40 && words.starts(with: "posted on ".utf8)
      && DateReader.first(in: layout.reading.bytes, line) != nil
  }

  /// The fewest words behind the day with which news begins.
  private static let newsWords = 3

  /// Whether a line is the title of news of a change: `Effective May 1, 2021, New Criteria for Beds`.
  private func tellsStart(_ line: Range<Int>) -> Bool {
    let (bytes, opening) = (layout.reading.bytes, "effective ")
    guard words(line).starts(with: opening.utf8),
      let date = DateReader.date(
        in: bytes, at: line.lowerBound + opening.utf8.count, before: line.upperBound),
      date.range.upperBound < line.upperBound, bytes[date.range.upperBound] == UInt8(ascii: ",")
    else { return false }
    return WhiteSpace.words(bytes, date.range.upperBound..<line.upperBound).count > Self.newsWords
  }

  /// Whether a line is the name of a list of words and what they mean.
  private func isGlossary(_ line: Range<Int>) -> Bool {
    words(line).elementsEqual("glossary".utf8)
  }

  /// Whether one of the first lines is the name of an agreement, and none of them holds a label of a
  /// header or a policy's kind.
  var isAgreement: Bool {
    let top = topLines.map { HeadingWords.normalized(layout.reading.bytes, $0) }
    let isNamed = top.contains { line in
      let words = line.split(separator: 0x20)
      return (2...Self.longestAgreement).contains(words.count)
        && words.last?.elementsEqual("agreement".utf8) == true
    }
    guard isNamed, !topLines.contains(where: hasLabel) else { return false }
    return !top.contains { line in
      layout.reading.vocabulary.documentTypes.matches(in: line, 0..<line.count).contains {
        line[$0.range].contains(0x20) && !line[$0.range].elementsEqual("table of contents".utf8)
      }
    }
  }

  /// The most words that the name of an agreement has.
  private static let longestAgreement = 8
}
