extension ReferenceID {
  /// The printed entry that holds the work: `x/r41` for `x/r41`, `x/r41b`, `x/r41c`.
  ///
  /// An entry that prints several works keeps its id for the first; the others add a letter.
  package var entry: ReferenceID {
    let bytes = Array(rawValue.utf8)
    guard bytes.count > 1, let last = bytes.last, (98...122).contains(last),
      (48...57).contains(bytes[bytes.count - 2])
    else { return self }
    return ReferenceID(String(decoding: bytes.dropLast(), as: UTF8.self))
  }
}
