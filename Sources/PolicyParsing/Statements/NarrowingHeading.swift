import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A heading that says for what the statements below it hold: a condition, a population, a service, initial
/// or continued use.
struct NarrowingHeading: Sendable {
  /// Its words without number and colon, in the source.
  private let range: Range<Int>
  /// Its words.
  let name: String
  /// Whether it names what is granted, which a refusal is not about.
  let isOfApproval: Bool

  /// The heading of some words; nil where they name a kind of section, a determination, a line of
  /// business or a code, which the statement has already or which narrows nothing.
  init?(_ content: Range<Int>, in reading: Reading) {
    let text = reading.clean(HeadingWords.withoutNumber(reading.bytes, content))
    let name = StatementScope.withoutStop(text, text.all)
    guard !name.isEmpty, !text.lowered[name].contains(UInt8(ascii: ":")) else { return nil }
    range = text.sourceRange(name)
    self.name = text.text(name)
    let lowered = self.name.lowercased()
    isOfApproval =
      NarrowingVocabulary.stages.contains(where: lowered.contains)
      && (ApprovalHeading.classes(reading, content) != nil || Self.namesStage(lowered))
    let normalized = HeadingWords.normalized(reading.bytes, content)
    let isKnown =
      reading.vocabulary.determinationTerms.first(in: text.lowered, text.all) != nil
      || LineOfBusinessHeading.read(reading, content) != nil
      || reading.vocabulary.sectionHeadings.meaning(of: normalized) != nil
      || reading.vocabulary.documentTypes.meaning(of: normalized) != nil
    // `Approval Duration for Gout`: for how long, in the lines below it.
    let isOfTime =
      HeaderVocabulary.approvalTerms.match(
        in: text.lowered, at: name.lowerBound, before: name.upperBound) != nil
    let isOfCodes = NarrowingVocabulary.codeOpenings.contains(where: lowered.hasPrefix)
    guard
      isOfApproval
        || Self.hasName(self.name) && !isKnown && !isOfCodes && !isOfTime
          && !Self.isRow(reading.bytes[content])
    else { return nil }
  }

  /// Whether it says something of a statement below it that neither the statement nor the title says.
  func holds(for statement: PolicyStatement, title: String?) -> Bool {
    if isOfApproval { return StatementReader.grants(statement.determination.classes) }
    let words = Self.words(name)
    return !words.isSubset(of: Self.words(title ?? ""))
      && !words.isSubset(
        of: Self.words(statement.quote.text).union(Self.words(statement.service)))
  }

  /// The heading with its place.
  func quotation(in reading: Reading) -> Quotation { reading.quote(range) }

  /// Whether a name has a word that is of no part of a policy, and is no date and no code.
  private static func hasName(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return !words.contains(where: isYear) && !isNumber(words)
      && words.contains { word in
        word.count > 1 && !NarrowingVocabulary.partWords.contains(String(word)) && !isCode(word)
      }
  }

  private static func isYear(_ word: Substring) -> Bool {
    word.count == 4 && word.allSatisfy(\.isNumber) && (word.hasPrefix("19") || word.hasPrefix("20"))
  }

  /// Whether words name a stage of treatment and nothing else.
  private static func namesStage(_ lowered: String) -> Bool {
    lowered.split { !$0.isLetter }.allSatisfy { word in
      NarrowingVocabulary.stageWords.contains(String(word))
        || NarrowingVocabulary.stages.contains(where: word.hasPrefix)
    }
  }

  /// Whether words are a short name and a number: `NCD 100.3`.
  private static func isNumber(_ words: [Substring]) -> Bool {
    words.count > 1 && words.contains { $0.allSatisfy(\.isNumber) }
      && words.allSatisfy { $0.allSatisfy(\.isNumber) || $0.count <= 3 }
  }

  private static func isCode(_ word: Substring) -> Bool {
    word.count == 5 && word.count(where: \.isNumber) >= 4
  }

  /// Whether a line is the row of a table: a bar or a wide gap parts its cells.
  private static func isRow(_ bytes: ArraySlice<UInt8>) -> Bool {
    var gap = 0
    return bytes.contains { byte in
      gap = byte == 0x20 ? gap + 1 : 0
      return byte == UInt8(ascii: "|") || byte == 0x09 || gap == 3
    }
  }

  /// The words in lower case that are of no part of a policy, each without its ending.
  private static func words(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter {
        !NarrowingVocabulary.partWords.contains(String($0))
      }.map(stem))
  }

  private static func stem(_ word: Substring) -> String {
    var word = word
    if word.count > 3, word.hasSuffix("s") { word.removeLast() }
    if word.count > 6, word.hasSuffix("ing") { word.removeLast(3) }
    return String(word)
  }
}
