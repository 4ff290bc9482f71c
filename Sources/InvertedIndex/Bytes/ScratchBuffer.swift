import Glibc

/// Working memory of a fixed size that a search or a build uses again and again.
///
/// Invariants: `base` is valid for `capacity` elements as long as the object lives; one thread uses it
/// at a time. Hot loops take `base` once and stay below `capacity` themselves.
final class ScratchBuffer<Element: BitwiseCopyable> {
  /// The first element.
  let base: UnsafeMutablePointer<Element>

  /// How many elements there are.
  let capacity: Int

  /// Makes room for elements that are written before they are read.
  ///
  /// Large rooms ask for large pages: random reads of them wait less for addresses, and the kernel
  /// has fewer pages to hand out.
  init(uninitialized capacity: Int) {
    self.capacity = capacity
    let byteCount = max(capacity, 1) * MemoryLayout<Element>.stride
    let isLarge = byteCount >= 2 * Self.largePageSize
    let raw = UnsafeMutableRawPointer.allocate(
      byteCount: byteCount, alignment: isLarge ? Self.largePageSize : 64)
    if isLarge { madvise(raw, byteCount / Self.largePageSize * Self.largePageSize, MADV_HUGEPAGE) }
    base = raw.bindMemory(to: Element.self, capacity: max(capacity, 1))
  }

  /// Makes room for elements, all of one value.
  convenience init(_ capacity: Int, repeating value: Element) {
    self.init(uninitialized: capacity)
    base.initialize(repeating: value, count: max(capacity, 1))
  }

  private static var largePageSize: Int { 1 << 21 }

  deinit { UnsafeMutableRawPointer(base).deallocate() }
}
