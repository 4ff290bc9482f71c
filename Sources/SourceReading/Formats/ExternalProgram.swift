#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs a program that turns one file into text and gives back what it writes.
///
/// The file is given as standard input from an unlinked temporary file, so that nothing of it stays
/// on the disk and the program may seek in it. Output is bounded and so is the time.
struct ExternalProgram {
  /// What a run gave.
  struct Output: Sendable {
    /// What it wrote to standard output.
    var bytes: [UInt8]
    /// What it wrote to standard error, its first 4,096 bytes.
    var complaint: String
    /// Its exit status; 128 and the number of the signal where one ended it.
    var status: Int32
  }

  /// Why a run gave nothing.
  enum Failure: Error, Hashable, Sendable {
    /// There is no such program on the path.
    case missing
    /// The system refused, with its reason.
    case refused(reason: String)
    /// It wrote more than was allowed.
    case tooMuch(limit: Int)
    /// It took longer than was allowed.
    case tooLong(seconds: Int)
  }

  /// The program's name, looked for on the path.
  let name: String
  /// Its arguments without its name.
  let arguments: [String]
  /// The most bytes it may write.
  let outputLimit: Int
  /// The most seconds it may take.
  let secondsLimit: Int

  /// Runs the program over a file's bytes.
  func run(on input: [UInt8]) throws(Failure) -> Output {
    let source = try unlinkedFile(holding: input)
    defer { close(source) }
    let complaints = try unlinkedFile(holding: [])
    defer { close(complaints) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .refused(reason: reason(errno)) }
    let child = spawn(input: source, output: ends[1], complaints: complaints, unused: ends[0])
    close(ends[1])
    defer { close(ends[0]) }
    let process = try child.get()
    let written = Result { () throws(Failure) in try collect(from: ends[0]) }
    if case .failure = written { kill(process, SIGKILL) }
    let status = wait(for: process)
    return Output(bytes: try written.get(), complaint: complaint(in: complaints), status: status)
  }

  private func spawn(
    input: Int32, output: Int32, complaints: Int32, unused: Int32
  ) -> Result<pid_t, Failure> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, complaints, 2)
    for descriptor in Set([input, output, complaints, unused]).sorted() where descriptor > 2 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process = pid_t()
    let code = posix_spawnp(&process, name, &actions, nil, words, environ)
    if code == ENOENT { return .failure(.missing) }
    return code == 0 ? .success(process) : .failure(.refused(reason: reason(code)))
  }

  /// Reads until the program closes its output.
  private func collect(from pipe: Int32) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let end = now() + secondsLimit
    while true {
      var waiting = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      let left = end - now()
      guard left > 0 else { throw .tooLong(seconds: secondsLimit) }
      let ready = poll(&waiting, 1, Int32(left) * 1_000)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { continue }
      let count = read(pipe, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= outputLimit else { throw .tooMuch(limit: outputLimit) }
    }
  }

  private func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }

  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private func complaint(in file: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = pread(file, &buffer, buffer.count, 0)
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
  }

  private func unlinkedFile(holding bytes: [UInt8]) throws(Failure) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array((folder + "/evq-XXXXXX").utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw .refused(reason: reason(errno)) }
    unlink(name)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let fault = errno
        close(file)
        throw .refused(reason: reason(fault))
      }
      start += count
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
