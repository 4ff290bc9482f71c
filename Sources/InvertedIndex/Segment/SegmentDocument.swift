/// A document as it goes into a segment: analysed fields, and attributes to filter by.
package struct SegmentDocument: Hashable, Sendable {
  /// An occurrence of a term.
  package struct Token: Hashable, Sendable {
    /// The term as text analysis made it.
    package let term: TermBytes

    /// Its place in the field, counted in words; several tokens may share a place.
    package let position: UInt32

    /// Puts a term at a place.
    package init(term: TermBytes, position: UInt32) {
      self.term = term
      self.position = position
    }
  }

  /// The tokens of one field.
  package struct Field: Hashable, Sendable {
    /// Which field of the schema it is.
    package let name: FieldName

    /// Its tokens; positions never fall.
    package let tokens: [Token]

    /// Fills a field.
    package init(_ name: FieldName, tokens: [Token]) {
      self.name = name
      self.tokens = tokens
    }
  }

  /// What the document is called in every segment that ever holds it.
  package var key: String

  /// Its fields, each at most once.
  package var fields: [Field]

  /// Texts to filter by; an attribute may have several.
  package var attributes: [String: [String]]

  /// Numbers to filter by, such as a year.
  package var numbers: [String: Int]

  /// Makes a document.
  package init(
    key: String, fields: [Field], attributes: [String: [String]] = [:],
    numbers: [String: Int] = [:]
  ) {
    self.key = key
    self.fields = fields
    self.attributes = attributes
    self.numbers = numbers
  }
}
