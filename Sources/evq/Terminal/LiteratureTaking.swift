import Ingest
import Rendering

/// One run that takes literature in, with its progress bar.
enum LiteratureTaking {
  /// Takes in what is registered and not in the index.
  static func run(_ options: IndexOptions, scope: IndexScope) throws -> LiteratureOutcome {
    let bar = LiteratureBar()
    defer { bar.clear() }
    let outcome = try LiteratureTaker(corpus: options.corpus, index: options.layout)
      .take(scope) { bar.show($0) }
    bar.clear()
    IndexRun.tellDiagnostics(outcome.diagnostics)
    return outcome
  }

  /// What a run did, in one or two lines.
  static func summary(_ outcome: LiteratureOutcome, registered: Int) -> String {
    var parts = ["\(outcome.newRecords) new"]
    if outcome.replacedRecords > 0 { parts.append("\(outcome.replacedRecords) replaced") }
    if outcome.olderRecords > 0 { parts.append("\(outcome.olderRecords) older than those here") }
    if outcome.deletedRecords > 0 { parts.append("\(outcome.deletedRecords) deleted") }
    let files = outcome.takenFiles == 1 ? "file" : "files"
    return "Registered \(registered), took in \(outcome.takenFiles) \(files): "
      + parts.joined(separator: ", ") + ". The index has \(outcome.recordCount) records.\n"
  }
}

/// A live line on standard error: files, records, records a second, time left.
private final class LiteratureBar {
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant?

  init() { start = clock.now }

  /// Shows how far it has come, ten times a second at the most.
  func show(_ progress: LiteratureProgress) {
    guard Console.showsProgress else { return }
    let now = clock.now
    if let last, last.duration(to: now) < .milliseconds(100) { return }
    last = now
    let seconds = max(Self.seconds(start.duration(to: now)), 0.001)
    let rate = Int(Double(progress.records) / seconds)
    let share = Double(progress.bytes) / Double(max(progress.byteCount, 1))
    let left = share > 0.001 ? Int(seconds / share - seconds) : 0
    let filled = min(24, Int(share * 24))
    let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 24 - filled)
    Console.note(
      "\r\u{1B}[2Kliterature \(bar) \(progress.files)/\(progress.fileCount) files, "
        + "\(progress.records) records, \(rate)/s, \(Self.time(left)) left")
  }

  /// Removes the line.
  func clear() {
    guard Console.showsProgress, last != nil else { return }
    last = nil
    Console.note("\r\u{1B}[2K")
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  /// `2:05`, minutes and seconds.
  private static func time(_ seconds: Int) -> String {
    let rest = String(seconds % 60)
    return "\(seconds / 60):" + (rest.utf8.count < 2 ? "0" : "") + rest
  }
}
