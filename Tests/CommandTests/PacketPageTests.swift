import Foundation
import TestSupport
import Testing

/// The whole packet of a review with literature that came after the policy, as three pages that a
/// person has read.
///
/// `EVQ_UPDATE_PAGES=1 swift test --filter PacketPageTests` writes the pages anew; read the
/// difference before it is committed.
@Suite struct PacketPageTests {
  private static let folder = EvqProcess.project.appending(path: "Tests/CommandTests/Packet")

  @Test(arguments: ["60125", "CCP.1247"])
  func `the packet is as it was read, in text, Markdown and HTML`(_ policy: String) throws {
    let evq = try EvqProcess()
    let literature = Self.folder.appending(path: "literature.xml")
    try evq.write(String(contentsOf: literature, encoding: .utf8), to: "literature.xml")
    let superseded = EvqProcess.project.appending(path: "corpus/superseded.yaml")
    try evq.write(String(contentsOf: superseded, encoding: .utf8), to: "corpus/superseded.yaml")
    try evq.run("literature add literature.xml")
    for (format, ending) in [("text", "txt"), ("markdown", "md"), ("html", "html")] {
      let page = try evq.run("review \(policy) --as-of 2026-11-20 --format \(format)").output
      let file = Self.folder.appending(path: "\(policy).\(ending)")
      if ProcessInfo.processInfo.environment["EVQ_UPDATE_PAGES"] != nil {
        try page.write(to: file, atomically: true, encoding: .utf8)
      }
      let read = try String(contentsOf: file, encoding: .utf8)
      #expect(page == read, "\(policy).\(ending): EVQ_UPDATE_PAGES=1 writes it anew")
      if format == "html" { #expect(PageStructure.faults(in: page) == []) }
    }
  }
}

/// What a screen reader needs of a page, after WCAG 2.2: 1.1.1 (text for pictures), 1.3.1 (headings
/// and heads of tables), 2.4.2 (a title), 2.4.6 (one heading of the first level, none skipped), 3.1.1
/// (the language).
enum PageStructure {
  /// What is missing.
  static func faults(in page: String) -> [String] {
    var faults: [String] = []
    if !page.contains("<html lang=\"en\">") { faults.append("no language") }
    if page.ranges(of: "<title>").count != 1 { faults.append("no title") }
    if page.ranges(of: "<main").count != 1 { faults.append("no main part") }
    let levels = headings(of: page)
    if levels.first != 1 || levels.count(where: { $0 == 1 }) != 1 { faults.append("not one h1") }
    for (one, next) in zip(levels, levels.dropFirst()) where next > one + 1 {
      faults.append("h\(next) behind h\(one)")
    }
    for table in parts(of: page, "table") {
      if !table.contains("<caption"), !table.contains("<table aria-label=\"") {
        faults.append("a table without name")
      }
      if !table.contains("<th scope=\"col\"") { faults.append("a table without heads of columns") }
      if table.ranges(of: "<th ").count != table.ranges(of: "<th scope=\"").count {
        faults.append("a head without scope")
      }
    }
    for picture in parts(of: page, "svg") {
      let names = ["role=\"img\"", "<title id=", "<desc id=", "aria-labelledby=\""]
      for name in names where !picture.contains(name) { faults.append("a picture without \(name)") }
    }
    return faults
  }

  private static func headings(of page: String) -> [Int] {
    page.ranges(of: "<h").compactMap { range in
      let next = page[range.upperBound]
      let follows = page[page.index(after: range.upperBound)]
      return follows == ">" || follows == " " ? next.wholeNumberValue : nil
    }
  }

  /// The parts of a page between the tags of a name.
  private static func parts(of page: String, _ name: String) -> [Substring] {
    page.ranges(of: "<\(name)").compactMap { start in
      page[start.lowerBound...].firstRange(of: "</\(name)>").map {
        page[start.lowerBound..<$0.upperBound]
      }
    }
  }
}
