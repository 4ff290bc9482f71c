/// Numbers of texts that are the same on every machine.
enum StableNumber {
  /// The number of a text's bytes: FNV-1a in 64 bits (Fowler, Noll and Vo, 1991).
  static func of(_ text: String) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int64(bitPattern: hash)
  }
}
