import Answering
import ArgumentParser
import EvidenceModel
import Ingest
import Rendering

/// The forms in which a review can be shown.
enum ReviewFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case markdown
  case html
  case csv
}

/// The command `evq review`.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Puts together the packet for a policy's review date, or lists what is due when.",
    discussion: """
      Without a policy, every policy that is due or overdue on the day. The HTML page prints; CSV is \
      the evidence table.

      Examples: evq review MP-7 --as-of 2026-11-20 --format html > packet.html
                evq review --calendar
      """)

  @Argument(help: "The policies; all that are due when none is named.")
  var policies: [String] = []

  @OptionGroup var options: IndexOptions

  @Option(help: "How to answer: text, json, markdown, html or csv.")
  var format = ReviewFormat.text

  @Option(help: "The day for which it holds (ISO 8601); today when not given.")
  var asOf: String?

  @Flag(help: "List what falls due when.")
  var calendar = false

  @Option(help: "The most new records of literature for a statement.")
  var limit = 25

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit: expected a number above 0") }
    guard !calendar || policies.isEmpty else {
      throw ValidationError("--calendar lists all policies: name none")
    }
  }

  func run() throws {
    try ExitStatus.reportingFaults {
      let asked = ReviewOptions(
        asOf: try Today.date(orTyped: asOf, option: "--as-of"), policies: policies, limit: limit)
      let session = try AnswerSession.open(options)
      if calendar {
        return show(try ReviewCalendarMaker(snapshot: session.snapshot).calendar(asOf: asked.asOf))
      }
      let answerer = ReviewAnswerer(
        snapshot: session.snapshot, proof: session.proof, corpus: session.corpus,
        literature: session.literature)
      let packets = try answerer.policies(asked).map { try answerer.packet($0, asked) }
      guard !packets.isEmpty else {
        Console.note("No policy is due on \(asked.asOf.iso).\n")
        throw ExitStatus.nothingFound
      }
      show(packets)
    }
  }

  private func show(_ packets: [ReviewPacket]) {
    switch format {
    case .json: for packet in packets { Console.write(JSONRenderer.render(packet)) }
    case .markdown: Console.write(MarkdownRenderer.render(packets))
    case .html: Console.write(HTMLRenderer.render(packets))
    case .csv: Console.write(CSVRenderer.render(packets))
    case .text: Console.write(TextRenderer.render(packets, style: Console.outputStyle))
    }
  }

  private func show(_ calendar: ReviewCalendar) {
    switch format {
    case .json: Console.write(JSONRenderer.render(calendar))
    case .markdown: Console.write(MarkdownRenderer.render(calendar))
    case .html: Console.write(HTMLRenderer.render(calendar))
    case .csv: Console.write(CSVRenderer.render(calendar))
    case .text: Console.write(TextRenderer.render(calendar, style: Console.outputStyle))
    }
  }
}
