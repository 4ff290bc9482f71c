import EvidenceModel
import Foundation
import Literature
import Testing

/// The printed reference lists of the two policies, cut out of the documents line by line.
enum CorpusReferences {
  static func protocol60125() throws -> [Reference] {
    let lines = try lines(of: "60125.txt")
    let start = try #require(lines.firstIndex(of: "REFERENCES"))
    let entries = lines[start...].compactMap { line -> (String, String)? in
      guard let stop = line.firstIndex(of: "."), Int(line[..<stop]) != nil else { return nil }
      return (String(line[..<stop]), String(line[stop...].dropFirst(2)))
    }
    return parse(entries, policy: "60125", isNumbered: true)
  }

  static func policyCCP1247() throws -> [Reference] {
    let lines = try lines(of: "CCP.1247.txt")
    let start = try #require(lines.lastIndex { $0.hasPrefix("American College of Radiology. ") })
    let end = try #require(lines.firstIndex(of: "Policy updates"))
    let entries = lines[start..<end].filter { !$0.isEmpty }.enumerated().map {
      (String($0.offset + 1), $0.element)
    }
    return parse(entries, policy: "CCP.1247", isNumbered: false)
  }

  private static func lines(of name: String) throws -> [String] {
    let root = URL(filePath: #filePath).appending(path: "../../../corpus/policies/\(name)")
    return try String(contentsOf: root.standardized, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func parse(
    _ entries: [(label: String, raw: String)], policy: String, isNumbered: Bool
  ) -> [Reference] {
    entries.map { entry in
      ReferenceParser.parse(
        ReferenceText(
          id: ReferenceID("\(policy)/r\(entry.label)"), label: isNumbered ? entry.label : nil,
          raw: entry.raw, span: SourceSpan(file: "policies/\(policy).txt", ranges: [], line: 1)))
    }
  }
}

/// Reads one reference that stands in no file.
func parsed(_ raw: String, id: String = "test/r1", label: String? = nil) -> Reference {
  ReferenceParser.parse(
    ReferenceText(
      id: ReferenceID(id), label: label, raw: raw,
      span: SourceSpan(file: "test.txt", ranges: [0..<max(1, raw.utf8.count)], line: 1)))
}
