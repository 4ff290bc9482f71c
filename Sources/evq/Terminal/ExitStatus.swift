import Answering
import ArgumentParser
import Glibc
import Ingest
import Rendering

/// The exit statuses of every command.
enum ExitStatus {
  /// Nothing was found.
  static let nothingFound = ExitCode(1)
  /// Input or index is at fault.
  static let fault = ExitCode(2)
  /// A letter is refused.
  static let refused = ExitCode(3)

  /// Runs a command's work; a fault is told on standard error and ends it with status 2.
  static func reportingFaults(_ work: () throws -> Void) throws {
    signal(SIGPIPE, SIG_IGN)
    do {
      try work()
    } catch let exit as ExitCode {
      throw exit
    } catch let exit as ValidationError {
      throw exit
    } catch {
      Console.note(TextRenderer.render(report(error), style: Console.noteStyle))
      throw fault
    }
  }

  /// The error as it is told: its lines after the first are details, and a `run:` is the remedy.
  private static func report(_ error: any Error) -> ErrorReport {
    var lines = "\(error)".split(separator: "\n").map { line in
      String(line.drop { $0 == " " })
    }
    let remedy = lines.last?.hasPrefix("run: ") == true ? lines.removeLast() : nil
    return ErrorReport(
      code: code(error), message: lines.first ?? "unknown", details: Array(lines.dropFirst()),
      remedy: remedy.map { String($0.dropFirst(5)) })
  }

  private static func code(_ error: any Error) -> String {
    switch error {
    case AnsweringError.stale: "index-stale"
    case AnsweringError.question: "question"
    case is AnsweringError, is IndexFault: "index"
    default: "input"
    }
  }
}
