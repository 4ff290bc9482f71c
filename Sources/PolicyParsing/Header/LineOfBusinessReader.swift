import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads for which lines of business a document or one of its sentences is written.
enum LineOfBusinessReader {
  private static let general = LineOfBusiness(value: .general, basis: .none)

  /// The lines of a statement: those of a heading above it, else those its own words name, else
  /// the document's.
  static func lines(
    of text: CleanText, _ sentence: Range<Int>, in section: Section, _ reading: Reading,
    _ documentLines: [LineOfBusiness]
  ) -> [LineOfBusiness] {
    if let heading = section.lines {
      let quote = reading.quote(heading.range)
      return heading.values.map { LineOfBusiness(value: $0, basis: .heading, quote: quote) }
    }
    let named = named(in: text, sentence, reading, .text).filter { line in
      line.quote.map { speaksOfMembers(text, sentence, $0.text) } ?? false
    }
    return named.isEmpty ? documentLines : named
  }

  /// The lines of the whole document: by its labels, its title lines, or a sentence that says to
  /// whom the policy applies.
  static func document(labelled: [Range<Int>], titles: [Range<Int>], _ layout: Layout)
    -> [LineOfBusiness]
  {
    let reading = layout.reading
    let byLabel = labelled.map { withRows($0, reading) }.flatMap { range -> [LineOfBusiness] in
      let text = reading.clean(range)
      return marked(text, named(in: text, text.all, reading, .label))
    }
    if !byLabel.isEmpty, !hasBoxes(layout) { return unique(byLabel) }
    let byBoxes = checked(layout)
    if !byBoxes.isEmpty { return unique(byBoxes) }
    let byTitle = titles.flatMap { range -> [LineOfBusiness] in
      let text = reading.clean(range)
      guard text.first(" not ", in: text.all) == nil else { return [] }
      return named(in: text, text.all, reading, .text).filter { line in
        guard let name = line.quote?.text else { return false }
        return name.utf8.count >= 6 || line.value == .federalEmployee
      }
    }
    if !byTitle.isEmpty { return unique(byTitle) }
    let bySentence = applications(layout)
    if !bySentence.isEmpty { return unique(bySentence) }
    let byType = beforeTypes(layout)
    return byType.isEmpty ? [general] : unique(byType)
  }

  /// A label's value with the lines below it that name nothing but lines of business.
  private static func withRows(_ value: Range<Int>, _ reading: Reading) -> Range<Int> {
    guard LineOfBusinessHeading.read(reading, value) != nil else { return value }
    var value = value
    let below = reading.lines.lazy.map(reading.trim).filter {
      $0.lowerBound >= value.upperBound && !$0.isEmpty
    }
    for line in below.prefix(4) {
      guard LineOfBusinessHeading.read(reading, line) != nil else { break }
      value = value.lowerBound..<line.upperBound
    }
    return value
  }

  /// Where some names have an `x` behind them, those names only.
  private static func marked(_ text: CleanText, _ lines: [LineOfBusiness]) -> [LineOfBusiness] {
    let marked = lines.filter { line in
      guard let name = line.quote?.text.lowercased() else { return false }
      return text.first(name + " x ", in: text.all) != nil
        || text.lowered.suffix(name.utf8.count + 2).elementsEqual((name + " x").utf8)
    }
    return marked.isEmpty ? lines : marked
  }

  /// How much of a document is looked at for its type, in bytes, and how much before a type.
  private static let (typeReach, beforeType) = (1_500, 60)

  /// The lines named right before the document's type or in it: `Harbor Commercial Medical Policy`.
  private static func beforeTypes(_ layout: Layout) -> [LineOfBusiness] {
    let reading = layout.reading
    let head = Array(reading.bytes.prefix(typeReach))
    let lowered = head.map(\.asciiLowercased)
    let types = reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count)
    return types.prefix(6).flatMap { type -> [LineOfBusiness] in
      let end = type.range.lowerBound
      guard lowered[type.range].contains(0x20), head[end].isASCIIUppercase else { return [] }
      let start = max(0, end - beforeType)
      let line = (start..<end).last { head[$0] == 0x0A }.map { $0 + 1 } ?? start
      let names = reading.vocabulary.linesOfBusiness.matches(
        in: lowered, line..<type.range.upperBound)
      return names.filter { $0.range.upperBound + 1 >= end }.map {
        LineOfBusiness(value: $0.meaning, basis: .text, quote: reading.quote($0.range))
      }
    }
  }

  /// The most lines at a document's top in which boxes are looked for.
  private static let boxReach = 80
  private static let boxes = ["☒", "☑", "☐", "√", "✓", "✔"].map { Array($0.utf8) }

  private static func hasBoxes(_ layout: Layout) -> Bool {
    layout.reading.lines.prefix(boxReach).contains { line in
      boxes.prefix(3).contains { ByteSearch.first($0, in: layout.reading.bytes, line) != nil }
    }
  }

  /// The lines whose boxes are ticked: `☒ Commercial ☐ Medicare`.
  private static func checked(_ layout: Layout) -> [LineOfBusiness] {
    let bytes = layout.reading.bytes
    return layout.reading.lines.prefix(boxReach).flatMap { line -> [LineOfBusiness] in
      let starts = line.filter { index in boxes.contains { bytes[index...].starts(with: $0) } }
      return starts.indices.flatMap { position -> [LineOfBusiness] in
        let start = starts[position]
        guard !bytes[start...].starts(with: "☐".utf8) else { return [] }
        let end = position + 1 < starts.count ? starts[position + 1] : line.upperBound
        let text = layout.reading.clean((start + 3)..<max(end, start + 3))
        return named(in: text, text.all, layout.reading, .label)
      }
    }
  }

  private static func applications(_ layout: Layout) -> [LineOfBusiness] {
    let kinds: Set<SectionKind> = [.header, .other, .disclaimer, .policy, .description]
    var lines: [LineOfBusiness] = []
    for section in layout.sections(kinds) {
      for block in layout.sections[section].blocks where layout.blocks[block].kind == .paragraph {
        let text = layout.text(block)
        for sentence in SentenceSplitter.sentences(in: text.bytes, range: text.all)
        where applies(text, sentence) {
          lines += named(in: text, sentence, layout.reading, .text)
        }
      }
    }
    return lines
  }

  private static func applies(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    PolicyLineOfBusinessVocabulary.applications.contains(text.lowered, sentence)
      && ![" not ", " unless ", " except ", " separate ", " refer to "].contains {
        text.first($0, in: sentence) != nil
      }
  }

  private static func named(
    in text: CleanText, _ range: Range<Int>, _ reading: Reading, _ basis: LineOfBusinessBasis
  ) -> [LineOfBusiness] {
    reading.vocabulary.linesOfBusiness.matches(in: text.lowered, range).compactMap { name in
      guard !isUnchecked(text, name.range.lowerBound), !isExcepted(text, name.range.lowerBound)
      else { return nil }
      let quote = reading.quote(text.sourceRange(name.range))
      return LineOfBusiness(value: name.meaning, basis: basis, quote: quote)
    }
  }

  /// Whether a name is what is left out: `all lines of business except Medicare`.
  private static func isExcepted(_ text: CleanText, _ index: Int) -> Bool {
    let before = max(0, index - 12)..<index
    return ["except ", "excluding "].contains { text.first($0, in: before) != nil }
  }

  /// Whether an empty box (☐) stands before a name.
  private static func isUnchecked(_ text: CleanText, _ index: Int) -> Bool {
    text.bytes[max(0, index - 4)..<index].starts(with: "☐".utf8)
      || text.bytes[max(0, index - 3)..<index].starts(with: "☐".utf8)
  }

  /// `for Medicare Advantage members`: the name is followed by a word for people or plans.
  private static func speaksOfMembers(_ text: CleanText, _ sentence: Range<Int>, _ name: String)
    -> Bool
  {
    guard name.utf8.count >= 6, let start = text.first(name.lowercased(), in: sentence) else {
      return false
    }
    let rest = text.trimmed(min(start + name.utf8.count, sentence.upperBound)..<sentence.upperBound)
    let people = ["member", "plan", "product", "enrollee", "beneficiar", ":", "contract"]
    return people.contains { text.starts(rest, with: $0) } || name.lowercased().hasSuffix("members")
      || name.lowercased().hasSuffix("plans")
  }

  private static func unique(_ lines: [LineOfBusiness]) -> [LineOfBusiness] {
    var seen: Set<LineOfBusinessValue> = []
    return lines.filter { seen.insert($0.value).inserted }
  }
}
