/// Writes bit fields one after another, low bits first.
///
/// Invariant: `out` leads to as many writable bytes as the fields take together, rounded up.
struct BitFieldWriter {
  private var out: UnsafeMutableRawPointer
  private var word: UInt64 = 0
  private var used = 0

  /// Begins at a place.
  init(to out: UnsafeMutableRawPointer) { self.out = out }

  /// Writes the low bits of a number; `width` is at most 32.
  @inline(__always)
  mutating func write(_ number: UInt32, width: Int) {
    word |= (UInt64(number) & ((1 &<< UInt64(width)) &- 1)) &<< UInt64(used)
    used &+= width
    while used >= 8 { writeByte() }
  }

  /// Writes what is left; the last byte is filled with 0.
  mutating func finish() {
    if used > 0 { writeByte() }
  }

  @inline(__always)
  private mutating func writeByte() {
    out.storeBytes(of: UInt8(truncatingIfNeeded: word), as: UInt8.self)
    out += 1
    word &>>= 8
    used &-= 8
  }
}
