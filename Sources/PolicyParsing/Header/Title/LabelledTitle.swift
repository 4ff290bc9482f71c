import SourceReading
import TextAnalysis
import Vocabulary

/// Reads the titles that labels name.
extension HeaderReader {
  /// The values of a title's labels that may be titles.
  func labelledTitles(_ number: String?) -> [TitleCandidate] {
    let signs: [(HeaderField, TitleEvidence)] = [(.title, .labelled), (.drug, .drug)]
    let named = [namedLine?.title, titleAmongLabels].compactMap { $0 }.filter { !$0.isEmpty }
    let printed = signs.flatMap { field, sign in
      fields.values[field, default: []].map(beforeEnd).map(beforeText).map(beforeBareDate)
        .filter { mayBeLabelled($0, number) }
        .prefix(3).map { TitleCandidate(range: $0, evidence: [sign]) }
    }
    let below = columns.titles.filter { mayBeLabelled($0, number) && isTitle($0) }
    return (named + below).map { TitleCandidate(range: $0, evidence: [.labelled]) } + printed
  }

  private func mayBeLabelled(_ range: Range<Int>, _ number: String?) -> Bool {
    let bytes = layout.reading.bytes
    return PolicyNumber.alone(bytes, range) == nil
      && !(number.map { bytes[range].elementsEqual($0.utf8) } ?? false)
      && DateReader.whole(in: bytes, range) == nil
      && bytes[range].contains(where: \.isASCIILetter) && !isSectionName(range)
      && !isTypeAlone(range) && LineOfBusinessHeading.read(layout.reading, range) == nil
      && !(number.map { bytes[range].starts(with: $0.utf8) } ?? false)
      && ["...", "…"].allSatisfy { ByteSearch.first(Array($0.utf8), in: bytes, range) == nil }
      && ByteSearch.first(Array("•".utf8), in: bytes, range) == nil
      && range.last.map { !":=".utf8.contains(bytes[$0]) } ?? false && !isSiteLine(range)
      && range.count <= 300 && !isDetermination(range) && !followsDash(range)
      && TitleSentence.before(range, bytes) != nil
  }

  /// Whether a value is a document's type, or a payer's name and a type.
  private func isTypeAlone(_ range: Range<Int>) -> Bool {
    guard isTypeLine(range) else { return false }
    let words = HeadingWords.normalized(layout.reading.bytes, range)
    let type = layout.reading.vocabulary.documentTypes.matches(in: words, 0..<words.count).last
    let own = words[..<(type?.range.lowerBound ?? 0)].split(separator: 0x20)
    return own.count < 2 || namesOrganisation(words)
  }
}
