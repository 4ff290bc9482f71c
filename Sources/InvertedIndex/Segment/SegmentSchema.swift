/// Names a field of the documents of a segment, such as `title`.
package struct FieldName: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name.
  package let rawValue: String

  /// Wraps a name.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a name.
  package init(stringLiteral name: String) { rawValue = name }
}

/// The bytes of a term as text analysis made them; the index never looks into them.
package typealias TermBytes = [UInt8]

/// The fields of a segment with their weights in ranking.
package struct SegmentSchema: Hashable, Sendable {
  /// One field.
  package struct Field: Hashable, Sendable {
    /// What the field is called.
    package let name: FieldName

    /// How much an occurrence in this field counts against one in a field of weight 1.
    package let weight: Double

    /// Describes a field.
    package init(_ name: FieldName, weight: Double = 1) {
      self.name = name
      self.weight = weight
    }
  }

  /// The fields in the order in which they are stored and scored.
  package let fields: [Field]

  /// Describes the fields of a segment.
  package init(fields: [Field]) { self.fields = fields }
}
