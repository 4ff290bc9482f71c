/// A number made of a title, under which a store finds records that may be one work.
package enum TitleNumber {
  /// The number of a title, the same whatever its case, diacritics and punctuation (FNV-1a, 64
  /// bits, over the folded letters and digits); nil for a title without any.
  package static func of(_ title: String?) -> Int64? {
    guard let title else { return nil }
    let letters = FoldedText.letters(title)
    guard !letters.isEmpty else { return nil }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in letters.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int64(bitPattern: hash)
  }
}
