import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads who issued a document, where it says so: `X has developed clinical policies`.
enum IssuerReader {
  /// The issuer's name as printed.
  static func issuer(in layout: Layout) -> String? {
    let kinds: Set<SectionKind> = [.header, .disclaimer, .other, .relatedPolicies, .description]
    for section in layout.sections(kinds) {
      for block in layout.sections[section].blocks where layout.blocks[block].kind == .paragraph {
        let text = layout.text(block)
        for sentence in SentenceSplitter.sentences(in: text.bytes, range: text.all) {
          if let name = before(text, sentence) ?? after(text, sentence) { return name }
        }
      }
    }
    return nil
  }

  /// The first name of an issuer that a person has added to the vocabulary, as printed at the
  /// document's head or foot.
  static func known(in layout: Layout) -> String? {
    guard let names = layout.reading.vocabulary.issuers else { return nil }
    let kinds: Set<SectionKind> = [.header, .disclaimer, .other, .relatedPolicies, .description]
    for section in layout.sections(kinds) {
      let range = layout.sections[section].range
      let text = layout.reading.clean(range)
      if let match = names.first(in: text.lowered, text.all) { return text.text(match.range) }
    }
    return nil
  }

  private static func before(_ text: CleanText, _ sentence: Range<Int>) -> String? {
    guard let phrase = PolicyIssuerVocabulary.afterName.first(in: text.lowered, sentence) else {
      return nil
    }
    var range = text.trimmed(sentence.lowerBound..<phrase.range.lowerBound)
    for ending in ["'s", "’s"]
    where text.bytes[range].suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      range = range.lowerBound..<(range.upperBound - ending.utf8.count)
    }
    return name(text, range)
  }

  private static func after(_ text: CleanText, _ sentence: Range<Int>) -> String? {
    guard let phrase = PolicyIssuerVocabulary.beforeName.first(in: text.lowered, sentence) else {
      return nil
    }
    let start = phrase.range.upperBound
    let stops = [" to ", " for ", ".", ";", " in ", " as "]
    let end = stops.compactMap { text.first($0, in: start..<sentence.upperBound) }.min()
    return name(text, text.trimmed(start..<(end ?? sentence.upperBound)))
  }

  private static func name(_ text: CleanText, _ range: Range<Int>) -> String? {
    guard (3...90).contains(range.count), text.bytes[range.lowerBound].isASCIIUppercase else {
      return nil
    }
    let isPronoun = ["we ", "our ", "the "].contains {
      text.starts(range.lowerBound..<text.count, with: $0)
    }
    return isPronoun ? nil : text.text(range)
  }
}
