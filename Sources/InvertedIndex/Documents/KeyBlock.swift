/// Writes and reads keys one after another, each without what it shares with the key before it.
///
/// A block is read from its beginning; it has few keys, so that any is found soon. Keys of documents
/// that were added in the order of their keys share most of their bytes (front coding: I. Witten,
/// A. Moffat, T. Bell, "Managing Gigabytes", 1999, section 4.1).
enum KeyBlock {
  /// How many keys stand in a block.
  static let size = 16

  /// A key takes at least so many bytes: how many it shares, and how many it adds.
  static let leastBytesPerKey = 2

  /// Writes a key that follows another; the first of a block follows an empty one.
  static func write(
    _ key: UnsafeRawBufferPointer, after previous: UnsafeRawBufferPointer,
    to writer: inout ByteWriter
  ) {
    let shared = zip(key, previous).prefix { $0 == $1 }.count
    writer.varint(UInt64(shared))
    writer.varint(UInt64(key.count - shared))
    writer.append(UnsafeRawBufferPointer(rebasing: key[shared...]))
  }

  /// Returns a key of a block of some keys, or nil when the bytes are no such block as far as they are
  /// read.
  ///
  /// What is collected never exceeds the bytes that were read, so that their number is enough room.
  static func key(
    _ place: Int, of count: Int, in bytes: UnsafeRawBufferPointer
  ) -> [UInt8]? {
    guard place < count else { return nil }
    let isLast = place == count - 1
    var isSound = true
    let key = [UInt8](unsafeUninitializedCapacity: bytes.count) { key, length in
      var reader = RawReader(bytes)
      for _ in 0...place {
        guard let shared = reader.varint(), shared <= UInt64(length), let more = reader.varint(),
          more <= UInt64(bytes.count), let rest = reader.skip(Int(more))
        else {
          isSound = false
          return
        }
        length = Int(shared)
        for index in 0..<Int(more) {
          key[length] = rest.load(fromByteOffset: index, as: UInt8.self)
          length += 1
        }
      }
      isSound = !isLast || reader.isAtEnd
    }
    return isSound ? key : nil
  }
}
