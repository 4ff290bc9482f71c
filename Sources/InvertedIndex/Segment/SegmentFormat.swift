/// The constants of the segment format, as `index/FORMAT.md` describes them.
package enum SegmentFormat {
  /// The version that this code writes and reads.
  package static let version: UInt32 = 4

  /// The first bytes of every segment: a byte that is no text, a name, and line ends that a
  /// careless transfer changes (the idea of PNG, ISO/IEC 15948, section 5.2).
  static let magic: [UInt8] = [0x89, 0x45, 0x56, 0x51, 0x53, 0x0D, 0x0A, 0x1A]

  /// How many bytes share a checksum that is checked when one of them is read.
  static let pageSize = 4096

  /// How many terms stand in a block of the term dictionary.
  static let termsPerBlock = 32

  /// How many postings stand in a block of a posting list.
  static let postingsPerBlock = 128

  /// How many documents in a row share a bound of their scores and are evaluated together.
  static let documentsPerWindow = 128

  /// How often one term may stand in a field over all documents: what keeps the offsets of its
  /// blocks below 4 GiB.
  static let occurrenceLimit = 1 << 29

  /// The largest number of fields: a field is one byte of a dictionary key.
  static let fieldLimit = 255

  /// The longest term in bytes.
  static let termLengthLimit = 65_535

  /// The largest number of documents: one number is kept for "no document".
  static let documentLimit = Int(UInt32.max) - 1
}
