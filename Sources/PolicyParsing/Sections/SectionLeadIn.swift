import SourceReading
import TextAnalysis
import Vocabulary

/// The sentence that opens a section and says what its statements are about: `The following only
/// addresses nerve cooling (NC) for elbow pain`.
struct SectionLeadIn: Hashable, Sendable {
  /// The service, as printed.
  var service: String
  /// The condition, as printed.
  var indication: String
  /// The level of the section that it opens; it holds for the sections below, too.
  var level: Int

  /// The most paragraphs before it, and the most bytes from its opening to its verb.
  private static let (reach, gap) = (2, 24)

  /// The lead-in among a section's first paragraphs, before any determination.
  static func read(_ section: Section, _ layout: Layout) -> SectionLeadIn? {
    for block in section.blocks.prefix(reach) {
      guard layout.blocks[block].kind == .paragraph else { return nil }
      let text = layout.text(block)
      for sentence in SentenceSplitter.sentences(in: text.bytes, range: text.all) {
        if case .statements = DeterminationScanner.read(text, sentence, layout.reading.vocabulary) {
          return nil
        }
        if let leadIn = leadIn(text, sentence, section.level) { return leadIn }
      }
    }
    return nil
  }

  /// Whether a statement's service is the one that the lead-in names.
  ///
  /// Two names are one where a name of the one (its words, or those in its brackets) is a name of
  /// the other or ends it: `PVA [kyphoplasty]` and `Vertebral Augmentation (PVA)`.
  func speaks(of other: String) -> Bool {
    let own = Self.names(service)
    return Self.names(other).contains { name in
      own.contains { name == $0 || name.hasSuffix(" " + $0) }
    }
  }

  private static func leadIn(_ text: CleanText, _ sentence: Range<Int>, _ level: Int)
    -> SectionLeadIn?
  {
    guard
      let opening = SectionLeadInVocabulary.openings.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound),
      let verb = SectionLeadInVocabulary.verbs.first(
        in: text.lowered, opening.range.upperBound..<sentence.upperBound),
      verb.range.lowerBound - opening.range.upperBound <= gap
    else { return nil }
    let object = text.trimmed(verb.range.upperBound..<sentence.upperBound)
    guard let split = text.first(" for ", in: object) else { return nil }
    var indication = text.trimmed((split + " for ".utf8.count)..<object.upperBound)
    while let last = indication.last, ".:;,".utf8.contains(text.bytes[last]) {
      indication = text.trimmed(indication.lowerBound..<last)
    }
    guard !indication.isEmpty else { return nil }
    return SectionLeadIn(
      service: text.text(text.trimmed(object.lowerBound..<split)),
      indication: text.text(indication), level: level)
  }

  /// The names in a service's words, in lower case: what stands outside brackets, and in each.
  private static func names(_ service: String) -> Set<String> {
    let parts = service.lowercased().split { "()[]".contains($0) }
    return Set(
      parts.map { part in
        part.split(separator: " ").joined(separator: " ")
      }.filter { $0.utf8.count >= 2 })
  }
}
