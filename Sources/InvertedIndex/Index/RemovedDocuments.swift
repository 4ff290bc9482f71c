/// The documents of a segment that no longer count, as a set of bits by window.
struct RemovedDocuments: Hashable, Sendable {
  /// How many documents have been removed.
  private(set) var count = 0

  private var windows: [DocumentBits]

  /// Nothing is removed from a segment of some documents.
  init(documentCount: Int) {
    windows = Array(repeating: .none, count: PostingListHead.windowCount(documentCount))
  }

  /// The removed documents of a window.
  @inline(__always)
  func bits(in window: Int) -> DocumentBits {
    window < windows.count ? windows[window] : .none
  }

  /// Whether a document has been removed.
  func contains(_ document: UInt32) -> Bool {
    let (window, place) = Self.place(of: document)
    return bits(in: window).contains(place)
  }

  /// Removes a document of the segment; one that has been removed stays so.
  mutating func insert(_ document: UInt32) {
    let (window, place) = Self.place(of: document)
    guard window < windows.count, !windows[window].contains(place) else { return }
    windows[window].insert(place)
    count += 1
  }

  /// The documents, ascending.
  var documents: [UInt32] {
    var documents: [UInt32] = []
    documents.reserveCapacity(count)
    for (window, bits) in windows.enumerated() {
      var left = bits
      while let place = left.popFirst() {
        documents.append(UInt32(window * SegmentFormat.documentsPerWindow + place))
      }
    }
    return documents
  }

  private static func place(of document: UInt32) -> (window: Int, place: Int) {
    let size = SegmentFormat.documentsPerWindow
    return (Int(document) / size, Int(document) % size)
  }
}
