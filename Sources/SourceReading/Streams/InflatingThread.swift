import Glibc

/// Inflates a file in a thread of its own while another thread reads what was inflated.
final class InflatingThread {
  private static let blockSize = 1 << 18
  private static let blockLimit = 8

  private let queue = BlockQueue(limit: blockLimit)
  private var thread = pthread_t()

  /// Begins to inflate a file.
  init(_ file: RawFile) throws(StreamFault) {
    // Invariant: released once: by the thread, or here where none could be made.
    let work = Unmanaged.passRetained(Work(file: file, queue: queue))
    let code = pthread_create(&thread, nil, Self.run, work.toOpaque())
    guard code == 0 else {
      work.release()
      throw .unreadable(path: file.name, reason: String(cString: strerror(code)))
    }
  }

  deinit {
    queue.cancel()
    pthread_join(thread, nil)
  }

  /// The next inflated block; nil at the end.
  func next() throws(StreamFault) -> [UInt8]? { try queue.take() }

  /// What the thread is handed; the thread releases it.
  private final class Work: Sendable {
    let file: RawFile
    let queue: BlockQueue

    init(file: RawFile, queue: BlockQueue) {
      self.file = file
      self.queue = queue
    }

    func run() {
      do {
        try inflate()
        queue.end(nil)
      } catch {
        queue.end(error)
      }
    }

    private func inflate() throws(StreamFault) {
      var inflater = try Inflater(file)
      while true {
        var fault: StreamFault?
        let block = [UInt8](unsafeUninitializedCapacity: InflatingThread.blockSize) { room, count in
          do throws(StreamFault) {
            count = try inflater.read(into: UnsafeMutableRawBufferPointer(room))
          } catch {
            fault = error
          }
        }
        if let fault { throw fault }
        if block.isEmpty || !queue.put(block) { return }
      }
    }
  }

  private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    if let work = $0 { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run() }
    return nil
  }
}
