/// Counts the rows of the tables whose order runs over all policies.
struct StoreOrdinals {
  /// The tables that are counted.
  enum Table: Int, CaseIterable {
    case policy
    case statement
    case passage
    case summary
    case code
    case reference
  }

  private var counts = [Int](repeating: 0, count: Table.allCases.count)

  /// Returns the next ordinal of a table, beginning with 0.
  mutating func next(_ table: Table) -> Int {
    defer { counts[table.rawValue] += 1 }
    return counts[table.rawValue]
  }
}
