/// The number of a document inside one segment; what lasts is the document's key.
package struct DocID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The number, from 0 in the order of adding.
  package let rawValue: UInt32

  /// Wraps a number.
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Orders documents as they were added.
  package static func < (left: DocID, right: DocID) -> Bool { left.rawValue < right.rawValue }
}

extension UInt32 {
  /// Stands for "no further document" in cursors; no document has this number.
  static var noDocument: UInt32 { .max }
}
