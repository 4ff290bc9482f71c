import SourceReading
import TextAnalysis
import Vocabulary

/// Tells pages that are nothing but criteria from their lines.
extension HeaderReader {
  /// How many headings of criteria, and how many of their items, such a page has at least.
  private static let (criteriaHeadings, joinedItems) = (2, 4)

  /// Whether several headings name criteria (`Bed Therapy Approval Criteria:`), and several items below
  /// them go on with `and` or `or`.
  var listsCriteria: Bool {
    let lines = layout.reading.lines.prefix(Self.longest).map(layout.reading.trim)
      .filter { !$0.isEmpty }
    return lines.count(where: namesCriteria) >= Self.criteriaHeadings
      && lines.count(where: isJoined) >= Self.joinedItems
  }

  private func namesCriteria(_ line: Range<Int>) -> Bool {
    guard line.count <= 120 else { return false }
    let words = words(line)
    return TitleVocabulary.criteriaEnds.contains {
      words.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  private func isJoined(_ line: Range<Int>) -> Bool {
    let words = words(line)
    return ["; or", "; and", ", or", ", and"].contains {
      words.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Whether the label of the title has the name of a code's section for its value: `Title: Section 99.4 -
  /// Beds`.
  var isCodeSection: Bool {
    fields.values[.title, default: []].contains { value in
      let words = layout.reading.bytes[value].split(separator: 0x20).prefix(3)
      return words.count == 3 && words[0].elementsEqual("Section".utf8)
        && words[1].contains(where: \.isASCIIDigit)
        && words[1].allSatisfy { $0.isASCIIDigit || ".-".utf8.contains($0) }
        && words[2].elementsEqual("-".utf8)
    }
  }
}
