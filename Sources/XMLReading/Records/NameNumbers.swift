import CLibXML2

/// Numbers the names that a parser reports, by their addresses.
///
/// libxml2 keeps every name once in a dictionary that lives as long as the parser and never moves
/// an entry, so that two reports of one name have one address. A table of `size` places remembers
/// what address has what number; two names that share a place take turns in it. Its memory is freed
/// by `deallocate`.
struct NameNumbers {
  private struct Entry {
    var address: UInt
    var number: UInt16
  }

  private static let size = 1024

  private let names: [[UInt8]]
  // Invariant: `size` initialised entries until `deallocate`; a place is below `size`.
  private let entries: UnsafeMutablePointer<Entry>

  /// Numbers names by their places in a list; any other name is 0.
  init(_ names: [[UInt8]]) {
    self.names = names
    entries = .allocate(capacity: Self.size)
    entries.initialize(repeating: Entry(address: 0, number: 0), count: Self.size)
  }

  /// Gives the memory back; nothing may be asked afterwards.
  func deallocate() { entries.deallocate() }

  /// The number of a name.
  @inline(__always)
  func number(_ name: UnsafePointer<xmlChar>) -> UInt16 {
    let address = UInt(bitPattern: name)
    let place = Int(truncatingIfNeeded: (address ^ (address >> 10)) & UInt(Self.size - 1))
    if entries[place].address == address { return entries[place].number }
    let number = find(name)
    entries[place] = Entry(address: address, number: number)
    return number
  }

  @inline(never)
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
