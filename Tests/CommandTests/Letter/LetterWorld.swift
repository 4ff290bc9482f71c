import Foundation
import TestSupport

/// The project's corpus, indexed once for all tests of letters, with a case that fills all fields.
enum LetterWorld {
  /// The folder with corpus and index; it stays until the tests end.
  static let folder: URL = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "evq-letters-\(getpid())")
    try? FileManager.default.removeItem(at: folder)  // of a run that was killed
    let corpus = folder.appending(path: "corpus")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? FileManager.default.copyItem(
      at: EvqProcess.project.appending(path: "corpus"), to: corpus)
    _ = try? EvqProcess.run(["index"], in: folder)
    atexit { try? FileManager.default.removeItem(at: LetterWorld.folder) }
    return folder
  }()

  /// Runs `evq` there.
  static func run(_ arguments: [String], input: String? = nil) throws -> EvqProcess.Outcome {
    try EvqProcess.run(arguments, in: folder, input: input)
  }

  /// A whole case; facts and names are invented.
  static var whole: [String: Any] {
    [
      "decisionDate": "2025-12-01", "lineOfBusiness": "commercial",
      "service": "Bone cement, put into the bone at the base of the back through a needle",
      "specificReason": "We said no because the policy calls this care unproven.",
      "caseApplication": [
        [
          "criterion": "Care tried before",
          "facts": "Your chart shows two weeks of rest and no brace.",
        ]
      ],
      "planProvision": "Certificate of Coverage, section 4.2.",
      "providerEvidence": [[String: String]](),
      "missingInformation": [[String: String]](),
      "reviewer": ["name": "R. Roe", "credentials": "MD", "specialty": "spine surgery"],
      "copyContact": "Call 1-800-555-0100.",
      "appeal": "You may appeal within 180 days. Call 1-800-555-0100.",
      "civilAction":
        "After the appeal you may go to court under section 502(a) of the federal law on plans at work.",
      "expeditedAppeal": "Ask for a fast appeal when waiting could harm you.",
    ]
  }

  /// The case with some fields changed, or taken out where the value is nil.
  static func json(_ changes: [String: Any?] = [:]) throws -> String {
    var fields = whole
    for (key, value) in changes { fields[key] = value }
    let data = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }

  /// A letter in text with the whole case.
  static func letter(_ statement: String, _ changes: [String: Any?] = [:]) throws -> String {
    try run(
      ["letter", "--statement", statement, "--case", "-"], input: json(changes)
    ).output
  }

  /// A letter with the whole case and no line of a list broken.
  static let clean = ((try? letter("CCP.1247/s1")) ?? "").replacing("\n   ", with: " ")

  /// A text with its white space folded.
  static func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
