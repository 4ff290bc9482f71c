/// Which elements of a document become records, and which parts of them become lines.
///
/// A record is written as lines of UTF-8 text, each a tag, the attributes that were asked for and
/// the text, with a tab before each and a line feed at the end. White space inside a text is folded
/// to single spaces, so that neither sign occurs in a value.
package struct XMLRecordRules: Sendable {
  /// A line that an element becomes.
  package struct Line: Sendable {
    /// The elements that may stand directly around it.
    package let parents: [String]
    /// The element.
    package let element: String
    /// What the line begins with.
    package let tag: String
    /// A value that follows the tag as it is; nil for none.
    package let constant: String?
    /// The attributes whose values follow, empty where the element does not have them.
    package let attributes: [String]
    /// Whether the text inside the element, that of elements inside it included, ends the line.
    package let hasText: Bool

    /// A line with the text of an element.
    package static func text(
      _ tag: String, _ parents: [String], _ element: String, attributes: [String] = []
    ) -> Line {
      Line(
        parents: parents, element: element, tag: tag, constant: nil, attributes: attributes,
        hasText: true)
    }

    /// A line that says that an element begins.
    package static func mark(
      _ tag: String, _ parents: [String], _ element: String, constant: String? = nil,
      attributes: [String] = []
    ) -> Line {
      Line(
        parents: parents, element: element, tag: tag, constant: constant, attributes: attributes,
        hasText: false)
    }
  }

  /// The elements that are records.
  package let records: [String]
  /// Their parts.
  package let lines: [Line]
  /// Elements that are passed over with all that is in them.
  package let skipped: [String]

  /// Creates the rules from their parts.
  package init(records: [String], lines: [Line], skipped: [String] = []) {
    self.records = records
    self.lines = lines
    self.skipped = skipped
  }
}
