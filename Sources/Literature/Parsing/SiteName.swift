import EvidenceModel
import TextAnalysis

/// Tells the name of a site by the host of the address that an entry prints.
enum SiteName {
  /// Whether words name the site of the address: all of them, or one of a few, are labels of its host.
  ///
  /// `Elmlab` and `https://www.elmlab.com/toes`, `EAFP Home` and `https://www.eafp.org`.
  static func isHost(_ draft: ReferenceDraft, _ range: Range<Int>) -> Bool {
    guard let url = draft.item.url, (4...60).contains(range.count) else { return false }
    // The scheme ends with a colon, so the host is the first part between strokes that has none.
    let host = url.split(separator: "/").first { $0.last != ":" } ?? ""
    let labels = host.split(separator: ".").map { FoldedText.letters(String($0)) }
    let words = FoldedText.words(draft.text.bytes.text(range)).split(separator: " ")
    guard (1...4).contains(words.count) else { return false }
    if labels.contains(words.joined()) { return true }
    let known = words.count { word in word.utf8.count > 3 && labels.contains(String(word)) }
    return known == words.count || words.count == 2 && known == 1 && isHomePage(words)
  }

  /// Whether a word is the name of a site: `Elmfeet.org`.
  static func isDomain(_ bytes: ByteView, _ word: Range<Int>) -> Bool {
    guard (5...40).contains(word.count),
      let stop = bytes.lastIndex(of: UInt8(ascii: "."), in: word), stop > word.lowerBound + 1,
      IdentifierScanner.topDomains.contains(bytes.lowercasedText((stop + 1)..<word.upperBound))
    else { return false }
    return word.allSatisfy { bytes[$0].isWordByte || (".-" as StaticString).holds(bytes[$0]) }
  }

  /// Whether the second of two words says that a page is a site's own: `EAFP Home`.
  private static func isHomePage(_ words: [Substring]) -> Bool {
    words[1] == "home" || words[1] == "homepage"
  }
}
