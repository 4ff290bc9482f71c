/// The bytes of a large file from beginning to end, inflated where it is a gzip file.
package final class ByteStream {
  private static let blockSize = 1 << 17

  private let file: RawFile
  private let inflating: InflatingThread?
  private var block: [UInt8]
  private var position = 0

  /// Opens a file and looks at its first bytes (RFC 1952: a gzip member begins with 1F 8B).
  ///
  /// - Parameters:
  ///   - path: The file as the system knows it.
  ///   - name: What messages call it.
  package init(path: String, name: String) throws(StreamFault) {
    let first = try Self.block(of: RawFile(path: path, name: name))
    file = try RawFile(path: path, name: name)
    let isCompressed = first.starts(with: [0x1F, 0x8B])
    inflating = isCompressed ? try InflatingThread(file) : nil
    block = []
  }

  /// The size of the file as it lies on the disk.
  package var size: Int { file.size }

  /// How many of the file's own bytes were read.
  package var consumed: Int { file.consumed }

  /// Writes the next bytes into a room and returns how many; 0 at the end.
  package func read(into room: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
    if position == block.count { try advance() }
    let count = min(room.count, block.count - position)
    guard count > 0 else { return 0 }
    block.withUnsafeBytes { bytes in
      room.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
    }
    position += count
    return count
  }

  /// The next bytes, as many as come at once, which stay the next ones.
  package func peek() throws(StreamFault) -> [UInt8] {
    if position == block.count { try advance() }
    return Array(block[position...])
  }

  /// The next bytes, as many as come at once; nil at the end.
  package func next() throws(StreamFault) -> [UInt8]? {
    if position == block.count { try advance() }
    guard position < block.count else { return nil }
    defer { position = block.count }
    return position == 0 ? block : Array(block[position...])
  }

  private func advance() throws(StreamFault) {
    position = 0
    if let inflating {
      block = try inflating.next() ?? []
    } else {
      block = try Self.block(of: file)
    }
  }

  private static func block(of file: RawFile) throws(StreamFault) -> [UInt8] {
    var fault: StreamFault?
    let block = [UInt8](unsafeUninitializedCapacity: blockSize) { room, count in
      do throws(StreamFault) {
        count = try file.read(into: UnsafeMutableRawBufferPointer(room))
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    return block
  }
}
