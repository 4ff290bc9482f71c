/// One record of a document, as the lines that the rules made of it.
package struct XMLRecord: Sendable {
  /// The element that it is.
  package let element: String
  /// The lines.
  package let lines: [UInt8]
  /// The line of the document on which it begins, from 1.
  package let line: Int
  /// Where it stands among the bytes of the document.
  package let range: Range<Int>
}

/// What the reading of a document gave.
package struct XMLRecordOutcome: Sendable {
  /// The outermost element; nil where the document ended before it.
  package var root: String?
  /// How many records were handed on.
  package var recordCount: Int
  /// What ended the reading before the end of the document.
  package var fault: XMLFault?
  /// Faults that did not stop the reading, the first hundred of them.
  package var notices: [XMLFault]
}
