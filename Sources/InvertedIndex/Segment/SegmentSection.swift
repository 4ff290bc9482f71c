/// The parts of a segment file, in the order in which they stand.
package enum SegmentSection: UInt32, CaseIterable, Sendable, Hashable {
  /// Names, weights and statistics of the fields.
  case fields = 1
  /// The term dictionary, front-coded.
  case terms
  /// Where each block of the term dictionary begins.
  case termIndex
  /// Documents and frequencies of each term.
  case postings
  /// Where in the documents each term stands.
  case positions
  /// The length of each field of each document.
  case lengths
  /// The lasting key of each document.
  case keys
  /// What documents are filtered by.
  case attributes
  /// The checksum of each page of the sections before.
  case checksums
}
