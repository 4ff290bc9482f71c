/// The names as a list of lists of words in order, so that the same names give the same bytes.
extension ServiceNames: Codable {
  /// Reads the names as they were written.
  package init(from decoder: any Decoder) throws {
    self.init(names: try [Set<String>](from: decoder))
  }

  /// Writes the names, the words of each in order.
  package func encode(to encoder: any Encoder) throws {
    try names.map { $0.sorted() }.encode(to: encoder)
  }
}
