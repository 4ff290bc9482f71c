import CLibXML2

/// Numbers the names that a parser reports, by their addresses.
///
/// libxml2 keeps every name once in a dictionary that lives as long as the parser and never moves
/// an entry, so that two reports of one name have one address. A table of that many places remembers
/// what address has what number; two names that share a place take turns in it.
struct NameNumbers {
  private static let mask = 1023

  private let names: [[UInt8]]
  private var addresses: [UInt]
  private var numbers: [UInt16]

  /// Numbers names by their places in a list; any other name is 0.
  init(_ names: [[UInt8]]) {
    self.names = names
    addresses = Array(repeating: 0, count: Self.mask + 1)
    numbers = Array(repeating: 0, count: Self.mask + 1)
  }

  /// The number of a name.
  mutating func number(_ name: UnsafePointer<xmlChar>) -> UInt16 {
    let address = UInt(bitPattern: name)
    let place = Int(truncatingIfNeeded: (address >> 2) ^ (address >> 12)) & Self.mask
    if addresses[place] == address { return numbers[place] }
    let number = find(name)
    addresses[place] = address
    numbers[place] = number
    return number
  }

  private func find(_ name: UnsafePointer<xmlChar>) -> UInt16 {
    for (number, candidate) in names.enumerated() where number > 0 {
      // A name ends in a zero byte, at which the comparison stops at the latest.
      if candidate.indices.allSatisfy({ name[$0] == candidate[$0] }), name[candidate.count] == 0 {
        return UInt16(number)
      }
    }
    return 0
  }
}
