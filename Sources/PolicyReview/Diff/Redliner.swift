import EvidenceModel

/// Shows which words of a text changed.
enum Redliner {
  /// The words that both texts print, and those of one of them, in order; empty where the texts
  /// are the same as they are compared.
  static func redline(_ old: String, _ new: String) -> [RedlinePiece] {
    let olds = words(old)
    let news = words(new)
    let pairs = Alignment.pairs(olds.map(ComparableText.folded), news.map(ComparableText.folded))
    guard pairs.count < olds.count || pairs.count < news.count else { return [] }
    var pieces: [RedlinePiece] = []
    var (left, right) = (0, 0)
    for pair in pairs {
      append(olds[left..<pair.left], .removed, to: &pieces)
      append(news[right..<pair.right], .added, to: &pieces)
      append(news[pair.right...pair.right], .kept, to: &pieces)
      (left, right) = (pair.left + 1, pair.right + 1)
    }
    append(olds[left...], .removed, to: &pieces)
    append(news[right...], .added, to: &pieces)
    return pieces
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { !ComparableText.folded($0).isEmpty }
  }

  private static func append(
    _ words: ArraySlice<String>, _ kind: RedlinePiece.Kind, to pieces: inout [RedlinePiece]
  ) {
    guard !words.isEmpty else { return }
    let text = words.joined(separator: " ")
    if let last = pieces.indices.last, pieces[last].kind == kind {
      pieces[last].text += " " + text
    } else {
      pieces.append(RedlinePiece(kind: kind, text: text))
    }
  }
}
