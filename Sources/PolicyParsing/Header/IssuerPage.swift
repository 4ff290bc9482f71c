import SourceReading
import TextAnalysis
import Vocabulary

/// Finds who issued a document by what its page prints around the text, where the text says nothing: a
/// contractor in a row of values, a state's program, the owner in a mirror's own title.
extension IssuerReader {
  /// How much of a document's beginning is looked at, in bytes.
  private static let head = 3_000
  /// How many of the first lines a program may open, and a mirror's own words may stand in.
  private static let (programLines, mirrorLines) = (3, 8)
  /// The most words of such a name.
  private static let nameWords = 5

  /// The name that the page prints.
  static func ofPage(_ reading: Reading) -> String? {
    contractor(reading) ?? seller(reading) ?? program(reading) ?? mirrored(reading)
      ?? firm(reading)
  }

  /// How far the first words of a document reach that may name its firm, in bytes.
  private static let firmHead = 800

  /// A company with its form near the document's beginning, whose name has the field's words:
  /// `Bed Criteria Guidelines Harbor Health, Inc.`.
  private static func firm(_ reading: Reading) -> String? {
    let bytes = reading.bytes
    let words = WhiteSpace.words(bytes, 0..<min(bytes.count, firmHead))
    let form = words.indices.dropFirst(2).first { index in
      isForm(words[index], reading) && bytes[words[index - 1].upperBound - 1] == UInt8(ascii: ",")
        && HeaderVocabulary.companyWords.contains(where: {
          bytes[words[index - 1]].map(\.asciiLowercased).starts(with: $0.utf8)
        })
    }
    guard let form else { return nil }
    let name = words[form - 2].lowerBound..<(words[form - 1].upperBound - 1)
    return isOwn(name, reading) ? reading.text(name.lowerBound..<words[form].upperBound) : nil
  }

  /// The company behind a row of names of columns, the first of which is the contractor's: `Contractor
  /// Name Contract Number Jurisdiction Harbor Solutions, Inc. 04412 Maine`.
  private static func contractor(_ reading: Reading) -> String? {
    let lowered = reading.bytes.prefix(head).map(\.asciiLowercased)
    let name = Array(PolicyIssuerVocabulary.contractorName.utf8)
    guard let place = ByteSearch.first(name, in: lowered, lowered.indices) else { return nil }
    let line = place..<(lowered[place...].firstIndex(of: 0x0A) ?? lowered.count)
    var start = place + name.count
    var columns = 0
    while let column = PolicyIssuerVocabulary.contractorColumns.match(
      in: lowered, at: start + 1, before: line.upperBound)
    {
      (start, columns) = (column.range.upperBound, columns + 1)
    }
    let words = WhiteSpace.words(reading.bytes, start..<line.upperBound).prefix(nameWords)
    guard columns > 0, let first = words.first,
      let form = words.first(where: { isForm($0, reading) }), form.lowerBound > first.lowerBound
    else { return nil }
    return reading.text(first.lowerBound..<form.upperBound)
  }

  private static func isForm(_ word: Range<Int>, _ reading: Reading) -> Bool {
    HeaderVocabulary.companyForms.contains { reading.bytes[word].elementsEqual($0.utf8) }
  }

  /// The name before a line of business behind the products' label, where the text has it again:
  /// `Products: Harborcare Medicare Advantage Plans`.
  private static func seller(_ reading: Reading) -> String? {
    let lowered = reading.bytes.prefix(head).map(\.asciiLowercased)
    return PolicyIssuerVocabulary.productLabels.matches(in: lowered, lowered.indices).lazy
      .compactMap { label -> String? in
        let value = label.range.upperBound + 1..<min(lowered.count, label.range.upperBound + 60)
        guard label.range.upperBound < lowered.count, !value.isEmpty,
          lowered[label.range.upperBound] == UInt8(ascii: ":"),
          let scope = reading.vocabulary.linesOfBusiness.first(in: lowered, value)
        else { return nil }
        let name = reading.trim(value.lowerBound..<scope.range.lowerBound)
        guard WhiteSpace.words(reading.bytes, name).count == 1, isOwn(name, reading),
          ByteSearch.first(
            Array(reading.bytes[name]), in: reading.bytes, value.upperBound..<reading.bytes.count)
            != nil
        else { return nil }
        return reading.text(name)
      }.first
  }

  /// A state and `Medicaid` that open one of the first lines: `Maine Medicaid – Criteria for Beds`.
  private static func program(_ reading: Reading) -> String? {
    let lines = reading.lines.lazy.map(reading.trim).filter { !$0.isEmpty }.prefix(programLines)
    return lines.lazy.compactMap { programName(at: $0, reading).map(reading.text) }.first
  }

  /// Where the name of a state's program stands that opens a line.
  static func programName(at line: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let words = WhiteSpace.words(reading.bytes, line.prefix(60)).prefix(4)
    guard
      let last = words.firstIndex(where: {
        reading.bytes[$0].map(\.asciiLowercased).elementsEqual("medicaid".utf8)
      }), last > 0, reading.bytes[line.lowerBound].isASCIIUppercase
    else { return nil }
    var state = words[..<last].map { reading.text($0).lowercased() }
    if state.last == "state" { state.removeLast() }
    guard ReferencePlaces.regions.contains(state.joined(separator: " ")) else { return nil }
    return line.lowerBound..<words[last].upperBound
  }

  /// The name behind the last hyphen of a mirror's own title: `Bed Therapy - Harbor Health`.
  private static func mirrored(_ reading: Reading) -> String? {
    let lines = reading.lines.lazy.map(reading.trim).filter { !$0.isEmpty }.prefix(mirrorLines)
    guard let title = lines.first, lines.dropFirst().contains(where: { isMirrors($0, reading) }),
      let dash = title.dropFirst(3).dropLast(3).last(where: {
        reading.bytes[($0 - 1)...($0 + 1)].elementsEqual(" - ".utf8)
      })
    else { return nil }
    let name = reading.trim((dash + 1)..<title.upperBound)
    return isOwn(name, reading) ? reading.text(name) : nil
  }

  /// Whether a line is a mirror's own: `Page created by …`, `12 downloads 140 Views`.
  private static func isMirrors(_ line: Range<Int>, _ reading: Reading) -> Bool {
    let lowered = reading.bytes[line].prefix(60).map(\.asciiLowercased)
    return PolicyIssuerVocabulary.mirrorWords.contains(lowered, lowered.indices)
  }

  /// Whether words are a name: in letters with capitals, none of them a kind of document, care or plan.
  private static func isOwn(_ name: Range<Int>, _ reading: Reading) -> Bool {
    let words = WhiteSpace.words(reading.bytes, name)
    let lowered = words.map {
      String(decoding: reading.bytes[$0].map(\.asciiLowercased), as: UTF8.self)
    }
    let isNamed = zip(words, lowered).allSatisfy { word, text in
      PolicyIssuerVocabulary.smallWords.contains(text)
        || reading.bytes[word].first?.isASCIIUppercase ?? false
          && reading.bytes[word].allSatisfy { $0.isASCIILetter || $0 == UInt8(ascii: "'") }
    }
    let types = lowered.filter { HeaderVocabulary.typeNouns.contains($0) || $0 == "form" }
    let isOwn = lowered.contains {
      $0.utf8.count >= 3 && !HeaderVocabulary.typeWords.contains($0)
        && !HeaderVocabulary.generalWords.contains($0)
        && !PolicyIssuerVocabulary.noNameWords.contains($0)
        && !HeaderVocabulary.categories.contains($0)
    }
    return (1...nameWords).contains(words.count) && isNamed && types.isEmpty && isOwn
  }
}
