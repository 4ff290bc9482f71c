import EvidenceModel
import FoundationEssentials

/// Reads references with their fields, one on each line.
///
/// The format is told by the line (all are described in `Docs/references.md`):
/// - a JSON object with `item`: `raw`, `style`, and the fields of CSL-JSON that are printed in it;
///   what `item` lacks must not be read
/// - a JSON object without `item`: `raw` with `authors`, `title`, `source`, `year`, `volume` and
///   `fpage`, which are judged where they are not null
/// - else tab-separated: a PMID and a citation in PubMed's summary style, of which PMID and DOI are
///   judged
package enum GoldReferenceReader {
  /// The references of a file in their order; empty lines are skipped.
  package static func references(
    _ bytes: [UInt8]
  ) throws(GoldReferenceFault) -> [GoldReference] {
    var gold: [GoldReference] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      let isObject = line.first { $0 > 0x20 } == UInt8(ascii: "{")
      try gold.append(isObject ? object(line, index + 1) : tabbed(line, index + 1))
    }
    return gold
  }

  private static func object(
    _ line: ArraySlice<UInt8>, _ number: Int
  ) throws(GoldReferenceFault) -> GoldReference {
    do {
      let decoder = JSONDecoder()
      let data = Data(line)
      if let entry = try decoder.decode(Probe.self, from: data).item {
        _ = entry
        return try decoder.decode(GoldItemLine.self, from: data).gold(number)
      }
      return try decoder.decode(TaggedLine.self, from: data).gold(number)
    } catch {
      throw GoldReferenceFault(
        line: number, expectation: "expected a JSON object with \"raw\" and its fields: \(error)")
    }
  }

  /// Whether an object has an item.
  private struct Probe: Decodable {
    struct Anything: Decodable {}
    var item: Anything?
  }

  private static func tabbed(
    _ line: ArraySlice<UInt8>, _ number: Int
  ) throws(GoldReferenceFault) -> GoldReference {
    guard let tab = line.firstIndex(of: 0x09) else {
      throw GoldReferenceFault(
        line: number, expectation: "expected a PMID, a tab and a citation, found no tab")
    }
    let pmid = String(decoding: line[..<tab], as: UTF8.self)
    var raw = String(decoding: line[(tab + 1)...], as: UTF8.self)
    if raw.last == "\r" { raw.removeLast() }
    var values: [ReferenceField: String] = [.pmid: pmid]
    values[.doi] = printedDOI(raw)
    return GoldReference(
      line: number, raw: raw, style: nil, values: values, judged: [.pmid, .doi])
  }

  /// What stands between `doi: ` and the next stop before a space or the end, without spaces.
  ///
  /// It is found without the parser, which is judged by it.
  private static func printedDOI(_ raw: String) -> String? {
    let bytes = Array(raw.utf8)
    guard let label = bytes.firstPlace(of: "doi: ", in: 0..<bytes.count) else { return nil }
    let rest = label.upperBound..<bytes.count
    let end = bytes.firstPlace(of: ". ", in: rest)?.lowerBound ?? bytes.count
    var doi = bytes[rest.lowerBound..<end].filter { $0 != 0x20 }
    if doi.last == UInt8(ascii: ".") { doi.removeLast() }
    return doi.isEmpty ? nil : String(decoding: doi, as: UTF8.self)
  }
}
