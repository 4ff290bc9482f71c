import Synchronization

/// Remembers which pages of an open segment had the right checksum.
///
/// One bit for each page, in words that are changed atomically: two threads may check the same page
/// twice, which is harmless, and no bit is ever cleared. `words` is valid for `wordCount` elements
/// as long as the ledger lives, of which there is one: a look counts no references.
struct PageLedger: ~Copyable, @unchecked Sendable {
  // Invariant: `wordCount` initialised words from `init` to `deinit`, changed atomically alone.
  private let words: UnsafeMutablePointer<Atomic<UInt64>>
  private let wordCount: Int

  /// Makes a ledger in which no page has been checked.
  init(pageCount: Int) {
    wordCount = (pageCount + 63) / 64
    words = .allocate(capacity: max(wordCount, 1))
    for index in 0..<wordCount { (words + index).initialize(to: Atomic(0)) }
  }

  deinit {
    words.deinitialize(count: wordCount)
    words.deallocate()
  }

  /// Whether a page was found right before.
  func isChecked(_ page: Int) -> Bool {
    guard page >= 0, page / 64 < wordCount else { return false }
    return words[page / 64].load(ordering: .relaxed) & (1 << UInt64(page % 64)) != 0
  }

  /// Notes that a page was found right.
  func markChecked(_ page: Int) {
    guard page >= 0, page / 64 < wordCount else { return }
    words[page / 64].bitwiseOr(1 << UInt64(page % 64), ordering: .relaxed)
  }
}
