/// Orders text by its bytes, with runs of digits compared as numbers.
package enum NaturalOrder {
  /// Whether `left` comes strictly before `right`; a total order over distinct texts.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    var a = Substring(left).utf8
    var b = Substring(right).utf8
    while let x = a.first, let y = b.first {
      if isDigit(x) && isDigit(y) {
        let m = takeNumber(&a)
        let n = takeNumber(&b)
        if m.count != n.count { return m.count < n.count }
        if m != n { return m.lexicographicallyPrecedes(n) }
      } else {
        if x != y { return x < y }
        a.removeFirst()
        b.removeFirst()
      }
    }
    if a.isEmpty != b.isEmpty { return a.isEmpty }
    return left < right
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// Takes a run of digits off the front and returns it without leading zeros.
  private static func takeNumber(_ text: inout Substring.UTF8View) -> [UInt8] {
    var digits: [UInt8] = []
    while let byte = text.first, isDigit(byte) {
      if !(digits.isEmpty && byte == 48) { digits.append(byte) }
      text.removeFirst()
    }
    return digits
  }
}
