import Glibc

/// Work that another thread does.
///
/// Invariants: only that thread touches what the work captured until `value` has returned; the result
/// is written before the thread ends and read after it was joined. One thread asks for the value.
package final class Background<Value>: BackgroundWork {
  private var work: (() -> Value)?
  private var result: Value?
  private var thread: pthread_t?

  /// Begins the work; where no thread can be had, it is done when its value is asked for.
  package init(_ work: @escaping () -> Value) {
    self.work = work
    super.init()
    thread = start()
  }

  deinit { if let thread { pthread_detach(thread) } }

  /// Waits for the work and returns what it gave.
  package func value() -> Value {
    if let thread {
      pthread_join(thread, nil)
      self.thread = nil
    }
    run()
    guard let result else { preconditionFailure("work that was done has a result") }
    return result
  }

  /// Does the work when it has not been done.
  package override func run() {
    guard let work else { return }
    result = work()
    self.work = nil
  }
}

/// What the thread of a `Background` runs, whatever its value is.
package class BackgroundWork {
  /// Does the work.
  package func run() {}

  /// Starts a thread that runs the work and keeps this object until it ends.
  fileprivate func start() -> pthread_t? {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let error = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<BackgroundWork>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    guard error == 0 else {
      context.release()
      return nil
    }
    return thread
  }
}
