package import Foundation

/// Runs the built `evq` in a folder of its own, as a person would.
package final class EvqProcess: Sendable {
  /// What a run gave.
  package struct Outcome {
    package var status: Int32
    package var output: String
    package var errors: String

    /// The output as JSON.
    package func json() throws -> ParsedJSON {
      try JSONParser.parse(output)
    }
  }

  /// The working folder, removed when the value goes away.
  package let folder: URL

  /// Makes a folder, with the project's own corpus in it when it is wanted.
  package init(withCorpus: Bool = true) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "evq-" + UUID().uuidString)
    let policies = folder.appending(path: "corpus/policies")
    try FileManager.default.createDirectory(at: policies, withIntermediateDirectories: true)
    guard withCorpus else { return }
    for name in ["60125.txt", "CCP.1247.txt"] {
      try FileManager.default.copyItem(
        at: Self.project.appending(path: "corpus/policies/\(name)"),
        to: policies.appending(path: name))
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The project's root folder.
  package static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Writes a file into the folder.
  package func write(_ bytes: Data, to path: String) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  /// Writes a text into the folder.
  package func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Runs `evq` with arguments and waits for it.
  @discardableResult
  package func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try Self.run(arguments, in: folder, input: input, environment: environment)
  }

  /// Runs `evq` with arguments in a folder and waits for it.
  package static func run(
    _ arguments: [String], in folder: URL, input: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(handedOn) { first, _ in first }
    let capture = folder.appending(path: "capture-" + UUID().uuidString)
    try Data().write(to: capture)
    let output = try FileHandle(forWritingTo: capture)
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = try handle(for: input)
    try process.run()
    let errorBytes = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let outputBytes = try Data(contentsOf: capture)
    try FileManager.default.removeItem(at: capture)
    return Outcome(
      status: process.terminationStatus, output: String(decoding: outputBytes, as: UTF8.self),
      errors: String(decoding: errorBytes, as: UTF8.self))
  }

  /// What a run is told of the environment of the tests: how sanitizers report what they find.
  private static let handedOn = ProcessInfo.processInfo.environment
    .filter { ["ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }
    .merging(["PATH": "/usr/bin:/bin"]) { _, path in path }

  /// Runs a command line without quotation marks in it.
  @discardableResult
  package func run(_ line: String) throws -> Outcome {
    try run(line.split(separator: " ").map(String.init))
  }

  private static func handle(for input: String?) throws -> FileHandle {
    guard let input else { return FileHandle.nullDevice }
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data(input.utf8))
    try pipe.fileHandleForWriting.close()
    return pipe.fileHandleForReading
  }

  /// The program beside the running tests.
  private static let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "evq")
}
