/// Writes strings so that each can be read without the others.
enum StringTableWriter {
  /// Writes a column of offsets and the strings' bytes.
  static func write(_ strings: [String], to writer: inout ByteWriter) {
    var offsets: [UInt64] = [0]
    var total: UInt64 = 0
    for string in strings {
      total += UInt64(string.utf8.count)
      offsets.append(total)
    }
    ColumnWriter.write(offsets, to: &writer)
    for string in strings { writer.append(string.utf8) }
  }
}
