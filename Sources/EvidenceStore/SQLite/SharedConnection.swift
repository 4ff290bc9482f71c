import Synchronization

/// A connection that several threads may ask for, one after the other.
final class SharedConnection: Sendable {
  // Invariant: reached only by the thread that holds the lock.
  private nonisolated(unsafe) let connection: SQLiteConnection
  private let lock = Mutex<Void>(())

  /// Shares a connection that nobody else uses.
  init(_ connection: SQLiteConnection) { self.connection = connection }

  /// Runs `body`, which must not ask for the connection again, while no other thread has it.
  func use<Value>(_ body: (SQLiteConnection) throws -> Value) throws -> Value {
    var result: Result<Value, any Error> = .failure(CancellationError())
    lock.withLock { _ in result = Result { try body(connection) } }
    return try result.get()
  }
}
