import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads how a policy says that its literature was searched.
enum LiteratureSearchReader {
  private typealias Words = PolicyEvidenceVocabulary

  /// The first paragraph that describes a search of the policy's own, outside history and codes.
  static func search(in layout: Layout) -> LiteratureSearch? {
    let excluded: Set<SectionKind> = [.history, .coding, .header]
    for section in layout.sections where !excluded.contains(section.kind) {
      for block in section.blocks where layout.blocks[block].kind == .paragraph {
        let text = layout.text(block)
        guard let search = Words.searches.first(in: text.lowered, text.all),
          !tellsOfStudy(text, before: search.range.lowerBound)
        else { continue }
        return read(text, block, layout)
      }
    }
    return nil
  }

  /// Whether a paragraph names a study before it speaks of a search, which is the study's then: `Bell (2018)
  /// conducted a systematic review. The literature was searched …`.
  private static func tellsOfStudy(_ text: CleanText, before search: Int) -> Bool {
    let opening = 0..<search
    if text.first(" et al", in: opening) != nil || text.first(" and colleagues", in: opening) != nil
    {
      return true
    }
    return opening.contains { index in
      let end = index + 6
      guard text.bytes[index] == UInt8(ascii: "("), end <= search,
        text.bytes[end - 1] == UInt8(ascii: ")")
      else { return false }
      let year = text.bytes[(index + 1)..<(end - 1)]
      return year.allSatisfy(\.isASCIIDigit)
        && (year.starts(with: "19".utf8) || year.starts(with: "20".utf8))
    }
  }

  private static func read(_ text: CleanText, _ block: Int, _ layout: Layout) -> LiteratureSearch {
    let sentences = SentenceSplitter.sentences(in: text.bytes, range: text.all)
    let search = sentences.first { Words.searches.contains(text.lowered, $0) } ?? text.all
    let date =
      DateReader.first(in: text.bytes, search) ?? DateReader.first(in: text.bytes, text.all)
    return LiteratureSearch(
      date: date?.date, sources: sources(text, search),
      terms: sentences.flatMap { terms(text, $0) },
      quote: layout.reading.quote(layout.blocks[block].content))
  }

  /// The names after `searched`, parted by commas and `and the`.
  private static func sources(_ text: CleanText, _ sentence: Range<Int>) -> [String] {
    guard let verb = Words.searchedIn.first(in: text.lowered, sentence) else { return [] }
    var range = text.trimmed(verb.range.upperBound..<sentence.upperBound)
    let stops = [
      " for ", " using ", " through ", " from ", " was ", " were ", " to identify ", "; ",
    ]
    let ends = stops.compactMap { text.first($0, in: range) }.filter {
      isEnd(text, $0, range.upperBound)
    }
    if let end = ends.min() { range = range.lowerBound..<end }
    return parts(text, range).map { text.text(withoutArticle(text, $0)) }.filter { !$0.isEmpty }
  }

  /// Whether a word ends the list: a capital after it makes it part of a name.
  private static func isEnd(_ text: CleanText, _ index: Int, _ end: Int) -> Bool {
    let next = text.bytes[(index + 1)..<end].firstIndex(of: 0x20).map { $0 + 1 } ?? end
    return next >= end || !text.bytes[next].isASCIIUppercase
  }

  private static func parts(_ text: CleanText, _ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard let length = separator(text, index, start, range.upperBound) else {
        index += 1
        continue
      }
      parts.append(text.trimmed(start..<index))
      index += length
      start = index
    }
    parts.append(text.trimmed(start..<range.upperBound))
    return parts.filter { !$0.isEmpty }
  }

  /// A comma, `and the`, or an `and` between two short names.
  private static func separator(_ text: CleanText, _ index: Int, _ start: Int, _ end: Int) -> Int? {
    let rest = index..<end
    for words in [", and the ", ", and ", " and the ", ", the ", ", "]
    where text.starts(rest, with: words) {
      return words.utf8.count
    }
    guard text.starts(rest, with: " and ") else { return nil }
    let left = text.bytes[start..<index].split(separator: 0x20).count
    let right = text.bytes[(index + 5)..<end].prefix { $0 != UInt8(ascii: ",") }.split(
      separator: 0x20
    ).count
    return left <= 2 && right <= 3 ? 5 : nil
  }

  private static func withoutArticle(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    var range = range
    for words in ["the databases of ", "databases of ", "the ", "and ", "in "]
    where text.starts(range, with: words) {
      range = (range.lowerBound + words.utf8.count)..<range.upperBound
    }
    while let last = range.last, ".,;".utf8.contains(text.bytes[last]) {
      range = range.lowerBound..<last
    }
    return text.trimmed(range)
  }

  /// The quoted words of a sentence that speaks of search terms, with a qualifier in brackets.
  private static func terms(_ text: CleanText, _ sentence: Range<Int>) -> [String] {
    guard Words.searchTerms.contains(text.lowered, sentence) else { return [] }
    var terms: [String] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let open = quoteLength(text, index),
        let close = closing(text, index + open, sentence.upperBound)
      else {
        index += 1
        continue
      }
      var term = text.text(index + open..<close.index)
      while term.hasSuffix(",") || term.hasSuffix(".") { term.removeLast() }
      index = close.index + close.length
      if text.starts(index..<sentence.upperBound, with: " ("),
        let bracket = text.first(")", in: index..<min(sentence.upperBound, index + 30))
      {
        term += text.text(index..<(bracket + 1))
        index = bracket + 1
      }
      terms.append(term)
    }
    return terms
  }

  private static func closing(_ text: CleanText, _ start: Int, _ end: Int) -> (
    index: Int, length: Int
  )? {
    for index in start..<max(start, min(end, start + 200)) {
      if let length = quoteLength(text, index) { return (index, length) }
    }
    return nil
  }

  /// The length of a double quotation mark.
  private static func quoteLength(_ text: CleanText, _ index: Int) -> Int? {
    if text.bytes[index] == UInt8(ascii: "\"") { return 1 }
    guard text.bytes[index] == 0xE2, index + 2 < text.count, text.bytes[index + 1] == 0x80 else {
      return nil
    }
    return text.bytes[index + 2] == 0x9C || text.bytes[index + 2] == 0x9D ? 3 : nil
  }
}
