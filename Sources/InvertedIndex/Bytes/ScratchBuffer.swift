/// Working memory of a fixed size that a search or a build uses again and again.
///
/// Invariants: `base` is valid for `capacity` elements as long as the object lives; one thread uses it
/// at a time. Hot loops take `base` once and stay below `capacity` themselves.
final class ScratchBuffer<Element: BitwiseCopyable> {
  /// The first element.
  let base: UnsafeMutablePointer<Element>

  /// How many elements there are.
  let capacity: Int

  /// Makes room for elements, all of one value.
  init(_ capacity: Int, repeating value: Element) {
    self.capacity = capacity
    let raw = UnsafeMutableRawPointer.allocate(
      byteCount: max(capacity, 1) * MemoryLayout<Element>.stride, alignment: 64)
    base = raw.bindMemory(to: Element.self, capacity: max(capacity, 1))
    base.initialize(repeating: value, count: max(capacity, 1))
  }

  /// Makes room for elements that are written before they are read.
  init(uninitialized capacity: Int) {
    self.capacity = capacity
    let raw = UnsafeMutableRawPointer.allocate(
      byteCount: max(capacity, 1) * MemoryLayout<Element>.stride, alignment: 64)
    base = raw.bindMemory(to: Element.self, capacity: max(capacity, 1))
  }

  deinit { UnsafeMutableRawPointer(base).deallocate() }
}
