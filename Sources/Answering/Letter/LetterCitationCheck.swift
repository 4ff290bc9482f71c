import EvidenceModel
import EvidenceStore
import Literature
import TextAnalysis

/// Compares a letter's citations with the references of the policies that it names.
struct LetterCitationCheck {
  /// A reference of a named policy.
  struct Known {
    var reference: Reference
    var titleWords: [String]
    var author: String
    var ids: [String]
    var status: RecordStatus
    var work: WorkID
  }

  /// The references.
  let known: [Known]

  /// What was found of one unit.
  struct Result {
    var verified = 0
    var faults: [LetterFault] = []
  }

  /// Checks a unit: a work that it names by its title or an identifier, and names with years.
  func check(_ unit: LetterUnit) -> Result {
    let words = FoldedWords.of(LetterIdentifiers.outside(unit.text))
    let ids = LetterIdentifiers.ids(in: unit.text)
    let titled = known.filter {
      $0.titleWords.count > 3 && FoldedWords.contains($0.titleWords, in: words)
    }
    var result = Result()
    if let entry = titled.first {
      compare(entry, unit, ids, words, &result)
    } else {
      for id in ids { identifierAlone(id, unit, words, &result) }
    }
    if titled.isEmpty { result.faults += namesWithYears(unit) }
    return result
  }

  private func compare(
    _ entry: Known, _ unit: LetterUnit, _ ids: [String], _ words: [String], _ result: inout Result
  ) {
    var faults: [LetterFault] = []
    for id in ids where !entry.ids.contains(id.lowercased()) && id != entry.status.notice {
      let own = Set(entry.ids.filter { $0.hasPrefix(id.prefix(4)) }).sorted()
      faults.append(
        fault(
          .citationDiffers, unit, "the identifier is not that of the work with this title", id,
          own.isEmpty ? nil : own.joined(separator: ", "), entry))
    }
    let years = Set([entry.reference.item.issued?.year].compactMap(\.self) + entry.reference.years)
    let printed = LetterIdentifiers.years(in: unit.text)
    if !years.isEmpty, !printed.isEmpty, years.isDisjoint(with: printed) {
      faults.append(
        fault(
          .citationDiffers, unit, "the year is not that of the work",
          printed.map(String.init).joined(separator: ", "),
          years.sorted().map(String.init).joined(separator: ", "), entry))
    }
    faults += differing(entry, unit, words) + statusFaults(entry, unit)
    if faults.allSatisfy({ $0.severity != .error }) { result.verified += 1 }
    result.faults += faults
  }

  /// Volume and first page, each as a word of the unit; not every style prints them.
  private func differing(_ entry: Known, _ unit: LetterUnit, _ words: [String]) -> [LetterFault] {
    let item = entry.reference.item
    guard let volume = item.volume, let journal = item.containerTitle,
      FoldedWords.contains(FoldedWords.of(journal), in: words)
    else { return [] }
    let page = item.page.map { FoldedWords.of($0).first ?? "" } ?? ""
    let missing = [("volume", volume.lowercased()), ("first page", page)].filter { _, value in
      !value.isEmpty && !words.contains(value)
    }
    // An entry without volume and page is shortened, not wrong.
    guard missing.count == 1 || missing.count == 2 && words.contains(where: isImprint) else {
      return []
    }
    return missing.map { name, value in
      fault(.citationDiffers, unit, "the \(name) of the work is not printed", "", value, entry)
    }
  }

  private func isImprint(_ word: String) -> Bool { word.utf8.count > 4 && Int(word) != nil }

  private func statusFaults(_ entry: Known, _ unit: LetterUnit) -> [LetterFault] {
    let status = entry.status.value
    guard status != .unchecked, status != .clean else { return [] }
    if status.isRetraction {
      return [
        fault(
          .sourceRetracted, unit, "the work is \(status.rawValue)", entry.work.rawValue, nil, entry)
      ]
    }
    let told = ["corrected", "updated", "superseded", "concern", "correction", "erratum"]
    guard !FoldedWords.of(unit.text).contains(where: told.contains) else { return [] }
    var undisclosed = fault(
      .sourceRetracted, unit, "the work is \(status.rawValue), which the letter does not say",
      entry.work.rawValue, nil, entry)
    undisclosed.severity = .warning
    return [undisclosed]
  }

  private func identifierAlone(
    _ id: String, _ unit: LetterUnit, _ words: [String], _ result: inout Result
  ) {
    guard let entry = known.first(where: { $0.ids.contains(id.lowercased()) }) else {
      result.faults.append(
        LetterFault(
          code: .identifierUnknown,
          message: "the policies that the letter names cite no work with this identifier",
          found: id, line: unit.line))
      return
    }
    // An identifier with words of a title beside it that are not the work's own title.
    let shared = entry.titleWords.count { words.contains($0) }
    guard words.count > 12, shared * 2 < entry.titleWords.count else {
      result.verified += 1
      result.faults += statusFaults(entry, unit)
      return
    }
    result.faults.append(
      fault(
        .citationDiffers, unit, "the identifier belongs to another work", id,
        entry.reference.item.title, entry))
  }

  /// `Doe 2013`, `(Doe, 2013)`: a first author of the list with a year of none of that author's works.
  private func namesWithYears(_ unit: LetterUnit) -> [LetterFault] {
    let words = unit.text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }
    return words.indices.dropFirst().compactMap { index in
      guard words[index].utf8.count == 4, let year = Int(words[index]), (1900..<2100).contains(year)
      else { return nil }
      let author = words[index - 1].lowercased()
      let own = known.filter { $0.author == author }
      let years = Set(own.flatMap { $0.reference.years + [$0.reference.item.issued?.year ?? 0] })
      guard let entry = own.first, !years.contains(year) else { return nil }
      return fault(
        .citationDiffers, unit, "no work of this author in the list is of this year",
        "\(words[index - 1]) \(year)",
        years.filter { $0 > 0 }.sorted().map { "\(words[index - 1]) \($0)" }.joined(
          separator: ", "),
        entry)
    }
  }

  private func fault(
    _ code: LetterFaultCode, _ unit: LetterUnit, _ message: String, _ found: String,
    _ expected: String?, _ entry: Known
  ) -> LetterFault {
    LetterFault(
      code: code, message: message, found: found, expected: expected, line: unit.line,
      source: entry.reference.text.span)
  }
}
