import CProcessor

/// What the processor brings from memory at a time.
///
/// A query reads a little at many places that it knows before it is there, so that it need not wait
/// for them. Nothing is read: any address may be asked for, even one where there is no memory.
enum CacheLine {
  /// How many bytes it has.
  static let size = 64

  /// Asks for the line with a byte at an offset from an address, which may lie anywhere.
  @inline(__always)
  static func prefetch(_ base: UnsafeRawPointer, at offset: Int) {
    prefetchLine(UnsafeRawPointer(bitPattern: Int(bitPattern: base) &+ offset))
  }
}
