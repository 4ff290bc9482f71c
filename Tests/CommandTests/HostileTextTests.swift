import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// One corpus whose every text tries to take over the terminal or the page, through every command.
@Suite struct HostileTextTests {
  /// Escape sequences, C0 and C1 controls, bidirectional controls, markup and a formula.
  private static let hostile =
    "\u{1B}]0;owned\u{7}\u{1B}[31m\u{8}\u{7F}\u{9B}2J\u{85}\u{202E}\u{2066}\u{200F}\u{61C}"
    + "<script>alert(1)</script> [x](javascript:alert(1)) \"quoted\" & {{x}}"

  /// What of it a text file may hold: with other controls it would be no text.
  private static let printed =
    "\u{9B}2J\u{202E}\u{2066}\u{200F}\u{61C}<script>alert(1)</script> [x](javascript:alert(1)) & {{x}}"

  private static let policy = """
    Medical Policy: Nerve cooling \(printed)
    Policy Number: HX-1
    Effective Date: 03/01/2024
    Last Review Date: 03/2024
    Next Review Date: 03/2025

    POLICY STATEMENT
    Nerve cooling \(printed) is considered investigational for all indications \(printed).

    SUMMARY OF EVIDENCE
    For individuals who receive nerve cooling, the evidence includes one randomized controlled
    trial (1) \(printed). The evidence is insufficient to determine the effects.

    REFERENCES
    1. Doe J\(printed). =HYPERLINK("http://example.org") \(printed): a randomized trial. J Cold.
    2019;3(2):10-4. PMID 7

    """

  /// A record of literature in which a title tries to begin another record.
  private static let literature = """
    PMID- 7
    TI  - Nerve cooling \(hostile): a randomized trial.
    AU  - Doe \(hostile)
    JT  - Journal of Cold \(hostile)
    DP  - 2019
    AB  - Cooling \(hostile) was tried.
    PT  - Randomized Controlled Trial

    """

  private static let name = "red\u{1B}[31m\u{202E}\nnew\u{9B}.txt"

  private static func world() throws -> EvqProcess {
    let evq = try EvqProcess(withCorpus: false)
    try evq.write(policy, to: "corpus/policies/\(name)")
    try evq.write("x\u{0}\(hostile)", to: "corpus/policies/no\(name)")
    try evq.write("a: [\(hostile)\n", to: "corpus/policies/\(name).yaml")
    try evq.write(literature, to: "l\(name).nbib")
    return evq
  }

  private static let questions: [[String]] = [
    ["index", "--full"], ["search", "nerve", "cooling", hostile], ["search", hostile],
    ["search", "design:\(hostile)"], ["why", "nerve cooling"], ["why", hostile],
    ["why", "HX-1/s1"],
    ["list", "statements"], ["list", "policies"], ["list", "references"], ["list", "works"],
    ["list", "statements", "--format", "csv"], ["list", "references", "--format", "csv"],
    ["show", "HX-1"], ["show", "HX-1/s1", "--source"], ["show", "HX-1/r1"], ["show", "pmid:7"],
    ["show", hostile], ["parse", "corpus/policies/\(name)"],
    ["parse", "corpus/policies/\(name)", "--explain"],
    ["parse", "l\(name).nbib", "--as", "literature"], ["parse", hostile],
    ["review", "HX-1", "--as-of", "2026-01-01"],
    ["review", "HX-1", "--as-of", "2026-01-01", "--format", "html"],
    ["review", "HX-1", "--as-of", "2026-01-01", "--format", "csv"],
    ["review", "HX-1", "--as-of", "2026-01-01", "--format", "markdown"],
    ["review", "--calendar", "--as-of", "2026-01-01"],
    ["review", "--calendar", "--as-of", "2026-01-01", "--format", "html"],
    ["check", "--as-of", "2026-01-01", "--format", "markdown"], ["check", "--as-of", "2026-01-01"],
    ["check", "--as-of", "2026-01-01", "--format", "sarif"],
    ["diff", "corpus/policies/\(name)", "corpus/policies/\(name)"],
    ["diff", "corpus/policies/\(name)", "other.txt"],
    ["diff", "corpus/policies/\(name)", "other.txt", "--format", "html"],
    ["letter", "--statement", "HX-1/s1", "--draft"],
    ["letter", "--statement", "HX-1/s1", "--draft", "--format", "html"],
    ["letter", "--statement", "HX-1/s1", "--draft", "--format", "markdown"],
    ["letter", "--statement", hostile, "--draft"],
    ["link", "confirm", hostile, hostile, "--by", hostile, "--because", hostile],
    ["export", "--to", "ris"], ["export", "--to", "bibtex"], ["export", "--to", "nbib"],
    ["export", "--to", "csv"], ["export", "--to", "csl-json"], ["inspect", "term", hostile],
    ["status"], ["verify"], ["status", "--index", hostile], ["search", "x", "--corpus", hostile],
    ["status", "--\(hostile)"], [hostile], ["search", "x", "--limit", hostile],
  ]

  /// The forms in which a question is asked: some in all.
  private static func formats(of question: [String]) -> [[String]] {
    let all = [
      ["search", "nerve", "cooling", hostile], ["why", "nerve cooling"], ["show", "HX-1"],
    ]
    return all.contains(question) ? [[], ["--format", "markdown"], ["--format", "json"]] : [[]]
  }

  @Test func noControlReachesTheTerminalAndNoMarkupThePage() throws {
    let evq = try Self.world()
    try evq.write(Self.policy.replacing("investigational", with: "unproven"), to: "other.txt")
    try evq.run(["index"])
    try evq.run(["literature", "add", "l\(Self.name).nbib"])
    #expect(try evq.run(["search", "nerve", "cooling"]).status == 0)
    for question in Self.questions {
      for format in Self.formats(of: question) {
        let run = try evq.run(question + format)
        let what = (question + format).joined(separator: " ").debugDescription
        let unsafe = Self.unsafe(in: run.output + run.errors)
        #expect(unsafe.isEmpty, "\(what) writes \(unsafe)")
        if (question + format).contains(where: ["html", "markdown"].contains) {
          // A sign behind a backslash is none in Markdown; a page has no such thing.
          let marks = run.output.replacing("\\<", with: "").replacing("\\]", with: "")
          #expect(!(question.contains("html") ? run.output : marks).contains("<script"), "\(what)")
          #expect(question.contains("html") || !marks.contains("](javascript"), "\(what) links")
        }
        if question.contains("html") { try Self.checkPictures(run.output, what) }
        if question.contains("sarif") { try Self.checkPlaces(run.output) }
        if question.contains("html") { #expect(!run.output.contains("href=\"javascript")) }
        if question.contains("csv") { #expect(!Self.hasFormula(run.output), "\(what)") }
        #expect(run.status != 1 || !run.errors.contains("Fatal"), "\(what) crashes")
      }
    }
  }

  @Test func aTitleCannotBeginAnotherRecordOfAnExport() throws {
    let evq = try EvqProcess(withCorpus: false)
    let title = "Splints&#10;ER  - &#13;&#10;TY  - JOUR&#10;PMID- 9&#10;@article{x,"
    try evq.write(
      LiteratureFixture.file(LiteratureFixture.article(pmid: "7", title: title)), to: "l.xml")
    try evq.write(
      "Policy Number: A-1\nPOLICY STATEMENT\nSplints are considered investigational.\n\nREFERENCES\n"
        + "1. Doe JA. Splints for wrists. J Wrist. 2019;3(2):10-4. PMID 7\n",
      to: "corpus/policies/a.txt")
    try evq.run(["index"])
    try evq.run(["literature", "add", "l.xml"])
    for (format, starts) in [("ris", "TY  - "), ("nbib", "PMID- "), ("bibtex", "@")] {
      let output = try evq.run(["export", "--to", format]).output
      let lines = output.split { $0 == "\n" || $0 == "\r\n" }
      #expect(lines.count { $0.hasPrefix(starts) } == 1, "\(format)")
      #expect(output.contains("\r\n") == (format == "ris"))
    }
  }

  @Test func aWordDocumentIsWellFormedAndHoldsNoControls() throws {
    let evq = try Self.world()
    try evq.run(["index"])
    let line = ["letter", "--statement", "HX-1/s1", "--draft", "--format", "docx", "-o"]
    #expect(try evq.run(line + ["letter.docx"]).status == 0)
    let bytes = Array(try Data(contentsOf: evq.folder.appending(path: "letter.docx")))
    let parts = Self.parts(of: bytes)
    #expect(
      parts.map(\.name).sorted() == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels",
        "word/document.xml", "word/footer1.xml", "word/numbering.xml", "word/styles.xml",
      ])
    for part in parts {
      let parser = XMLParser(data: Data(part.text.utf8))
      #expect(parser.parse(), "\(part.name): \(String(describing: parser.parserError))")
      #expect(Self.unsafe(in: part.text).isEmpty, "\(part.name)")
    }
    #expect(parts.contains { $0.text.contains("&lt;script&gt;") })
    #expect(!parts.contains { $0.text.contains("<script") })
  }

  /// The members of an archive that stores them as they are (PKWARE APPNOTE 6.3.10, 4.3.7).
  private static func parts(of bytes: [UInt8]) -> [(name: String, text: String)] {
    func number(_ place: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << ($1 * 8) }
    }
    var parts: [(String, String)] = []
    var place = 0
    while number(place, 4) == 0x0403_4B50 {
      let (size, start) = (number(place + 18, 4), place + 30 + number(place + 26, 2))
      let content = bytes[start..<(start + size)]
      parts.append(
        (
          String(decoding: bytes[(place + 30)..<start], as: UTF8.self),
          String(decoding: content, as: UTF8.self)
        ))
      place = start + size
    }
    return parts
  }

  /// Every picture of a page is well-formed and has shapes and words only.
  private static func checkPictures(_ page: String, _ what: String) throws {
    for picture in page.split(separator: "<svg").dropFirst() {
      let end = try #require(picture.firstRange(of: "</svg>"))
      let names = ElementNames()
      let parser = XMLParser(data: Data(("<svg" + picture[..<end.upperBound]).utf8))
      parser.delegate = names
      #expect(parser.parse(), "\(what): \(String(describing: parser.parserError))")
      let known: Set = ["svg", "title", "desc", "line", "circle", "rect", "path", "text"]
      #expect(names.elements.isSubset(of: known), "\(what) draws \(names.elements)")
      #expect(!names.attributes.contains { $0.hasPrefix("on") || $0.hasSuffix("href") }, "\(what)")
    }
  }

  /// Every place of a SARIF log is a reference of RFC 3986.
  private static func checkPlaces(_ log: String) throws {
    let run = try #require(JSONParser.parse(log)["runs"]?.elements?.first)
    let allowed = Set("-._~:/?#[]@!$&'()*+,;=%".unicodeScalars)
    let places = run["artifacts"]?.elements?.compactMap { $0["location"]?["uri"]?.text } ?? []
    #expect(!places.isEmpty)
    for place in places {
      #expect(
        place.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
            || allowed.contains($0)
        }, "\(place.debugDescription)")
    }
  }

  /// What a terminal would obey: controls but for line ends, and bidirectional controls.
  private static func unsafe(in text: String) -> [String] {
    text.replacing("\r\n", with: "\n").unicodeScalars.filter {
      switch $0.value {
      case 0x0A: false
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }.map { "U+" + String($0.value, radix: 16) }
  }

  /// Whether a spreadsheet would compute a cell.
  private static func hasFormula(_ text: String) -> Bool {
    // A cell's start: behind a comma or a line end, with a quotation mark before it or none.
    "=@＝＋－＠".contains { sign in
      [",", ",\"", "\n", "\n\""].contains { text.contains($0 + String(sign)) }
    }
  }
}

/// The names that stand in an XML text.
private final class ElementNames: NSObject, XMLParserDelegate {
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes names: [String: String]
  ) {
    elements.insert(elementName)
    attributes.formUnion(names.keys)
  }
}
