/// A list that is read at random places while it grows, and may become large.
///
/// Invariant: the first `count` elements of `room` are initialised, and indices stay below `count`.
struct GrowingBuffer<Element: BitwiseCopyable> {
  /// How many elements there are.
  private(set) var count = 0

  private var room = ScratchBuffer<Element>(uninitialized: 64)

  /// Makes an empty list.
  init() {}

  /// How many bytes the list takes in memory.
  var byteCount: Int { room.capacity * MemoryLayout<Element>.stride }

  /// The first element; valid until the next element is added.
  @inline(__always)
  var base: UnsafeMutablePointer<Element> { room.base }

  /// The elements as bytes; valid until the next element is added.
  var rawBytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(UnsafeBufferPointer(start: room.base, count: count))
  }

  /// An element.
  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(index < count)
    return room.base[index]
  }

  /// Adds an element.
  @inline(__always)
  mutating func append(_ element: Element) {
    reserve(1)
    room.base[count] = element
    count &+= 1
  }

  /// Adds elements that lie elsewhere.
  mutating func append(_ elements: UnsafeBufferPointer<Element>) {
    guard let start = elements.baseAddress else { return }
    reserve(elements.count)
    (room.base + count).update(from: start, count: elements.count)
    count += elements.count
  }

  /// Makes room for more elements.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count &+ more > room.capacity { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    let larger = ScratchBuffer<Element>(uninitialized: max(count + more, room.capacity * 3 / 2))
    larger.base.update(from: room.base, count: count)
    room = larger
  }
}
