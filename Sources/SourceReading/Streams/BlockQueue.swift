import Glibc

/// Blocks of bytes that one thread fills and another empties, in order and no more than a few.
///
/// Invariant: every field is touched only with `mutex` held; `changed` is signalled after each
/// change. Neither side ever waits for the other after `cancel`.
final class BlockQueue: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
  private let changed: UnsafeMutablePointer<pthread_cond_t> = .allocate(capacity: 1)
  private let limit: Int
  private var blocks: [[UInt8]] = []
  private var fault: StreamFault?
  private var hasEnded = false
  private var isCancelled = false

  /// Makes an empty queue of so many blocks at the most.
  init(limit: Int) {
    self.limit = limit
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Adds a block as soon as there is room; false where nobody wants more.
  func put(_ block: [UInt8]) -> Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while blocks.count >= limit, !isCancelled { pthread_cond_wait(changed, mutex) }
    guard !isCancelled else { return false }
    blocks.append(block)
    pthread_cond_signal(changed)
    return true
  }

  /// Says that no block will follow, and why where that is a fault.
  func end(_ fault: StreamFault?) {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    hasEnded = true
    self.fault = fault
    pthread_cond_signal(changed)
  }

  /// Takes the next block as soon as there is one; nil at the end.
  func take() throws(StreamFault) -> [UInt8]? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while blocks.isEmpty, !hasEnded { pthread_cond_wait(changed, mutex) }
    if !blocks.isEmpty {
      let block = blocks.removeFirst()
      pthread_cond_signal(changed)
      return block
    }
    if let fault { throw fault }
    return nil
  }

  /// Says that no block is wanted any more.
  func cancel() {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    isCancelled = true
    pthread_cond_signal(changed)
  }
}
