/// Page ranges with the digits that print leaves out.
enum PageRange {
  /// `145-67` as `145-167`; what is no plain range is given back folded.
  static func expanded(_ page: String) -> String {
    let head = page.split(separator: ";").first.map(String.init) ?? page
    let parts = head.split(whereSeparator: { "-–‐‑—".contains($0) }).map {
      $0.drop(while: { $0 == " " })
    }
    guard parts.count == 2 else { return FoldedText.letters(head) }
    let first = FoldedText.letters(String(parts[0]))
    let last = FoldedText.letters(String(parts[1]))
    let missing = first.utf8.count - last.utf8.count
    let isPlain = last.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return first + "-" + (isPlain && missing > 0 ? first.prefix(missing) + last : last)
  }
}
