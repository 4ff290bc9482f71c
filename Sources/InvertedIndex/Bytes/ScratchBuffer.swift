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

  private let byteCount: Int

  /// Makes room for elements that are written before they are read.
  ///
  /// Large rooms come from the kernel and go back to it, and ask for large pages: random reads of
  /// them wait less for addresses.
  init(uninitialized capacity: Int) {
    self.capacity = capacity
    byteCount = max(capacity, 1) * MemoryLayout<Element>.stride
    let raw =
      Self.mapped(byteCount)
      ?? UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 64)
    base = raw.bindMemory(to: Element.self, capacity: max(capacity, 1))
  }

  /// Makes room for elements, all of one value.
  convenience init(_ capacity: Int, repeating value: Element) {
    self.init(uninitialized: capacity)
    base.initialize(repeating: value, count: max(capacity, 1))
  }

  deinit {
    if byteCount >= Self.mappedSize {
      munmap(base, byteCount)
    } else {
      UnsafeMutableRawPointer(base).deallocate()
    }
  }

  /// A large room, or nil for one that is not.
  ///
  /// Where the kernel has no more memory the program ends, as it does when `allocate` has none.
  private static func mapped(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    guard byteCount >= mappedSize else { return nil }
    let raw = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    precondition(raw != MAP_FAILED, "out of memory")
    madvise(raw, byteCount, MADV_HUGEPAGE)
    return raw
  }

  private static var mappedSize: Int { 1 << 22 }

  /// Makes a copy of a buffer that another value has too, so that it may be changed.
  static func copyIfShared(_ buffer: inout ScratchBuffer) {
    guard !isKnownUniquelyReferenced(&buffer) else { return }
    let copy = ScratchBuffer(uninitialized: buffer.capacity)
    copy.base.update(from: buffer.base, count: buffer.capacity)
    buffer = copy
  }

  /// Makes sure that a buffer has room for a number of elements and that no other value has it too;
  /// what it held may be gone.
  static func makeRoom(for count: Int, in buffer: inout ScratchBuffer) {
    guard count > buffer.capacity || !isKnownUniquelyReferenced(&buffer) else { return }
    buffer = ScratchBuffer(uninitialized: max(count, buffer.capacity * 5 / 4))
  }
}
