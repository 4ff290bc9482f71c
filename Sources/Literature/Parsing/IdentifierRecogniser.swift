import EvidenceModel
import TextAnalysis

/// Reads PMID, PMCID, DOI and web addresses, wherever they stand, and takes them out of the words.
enum IdentifierRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let scanner = IdentifierScanner(bytes: bytes)
    var cuts: [Range<Int>] = []
    var known: FoundIdentifier?
    var start = 0
    while let index = bytes.place(of: [.label, .slash, .stop], from: start, before: bytes.count) {
      start = index + 1
      guard let found = identifier(scanner, at: index),
        found.range.lowerBound >= cuts.last?.upperBound ?? 0
      else { continue }
      keep(found, &known, &draft)
      let lowest = cuts.last?.upperBound ?? 0
      cuts.append(widened(found.range, bytes, lowest))
      start = max(found.range.upperBound, cuts.last?.upperBound ?? 0)
    }
    draft.cut(cuts)
  }

  /// The identifier or its label that begins at `index`, or whose host ends there.
  private static func identifier(
    _ scanner: IdentifierScanner, at index: Int
  ) -> FoundIdentifier? {
    switch scanner.bytes[index] {
    case UInt8(ascii: "/"): return scanner.bareAddress(hostEnd: index)
    case UInt8(ascii: "."): return scanner.bareHost(lastStop: index)
    default: return scanner.identifier(at: index)
    }
  }

  private static func keep(
    _ found: FoundIdentifier, _ known: inout FoundIdentifier?, _ draft: inout ReferenceDraft
  ) {
    if found.kind == .doi {
      if let old = known, old.value != found.value, replaces(found, old, draft.text.bytes) {
        draft.addNote(old.value)
        draft.item.doi = nil
      }
      if draft.item.doi == nil { known = found }
    }
    switch found.kind {
    case .pmid: set(\.pmid, found.value, &draft)
    case .pmcid: set(\.pmcid, found.value, &draft)
    case .doi: set(\.doi, found.value, &draft)
    case .url:
      set(\.url, found.value, &draft)
      for (kind, value) in IdentifierScanner.identifiers(
        inAddress: found.range, of: draft.text.bytes)
      {
        switch kind {
        case .pmid: draft.item.pmid = draft.item.pmid ?? value
        case .pmcid: draft.item.pmcid = draft.item.pmcid ?? value
        case .doi, .url, .label: break
        }
      }
    case .label: break
    }
  }

  /// Whether a DOI is the item's and the one before it stands in the title, as in a correction that
  /// names what it corrects: `… (J Foot. 2010;1:2. https://doi.org/10.…). J Foot. 2011;3:4. doi: …`.
  private static func replaces(
    _ found: FoundIdentifier, _ old: FoundIdentifier, _ bytes: ByteView
  ) -> Bool {
    // A title and an imprint are no longer; the limit keeps the scan linear.
    guard found.isLabelled, found.range.lowerBound - old.range.upperBound < 1_000 else {
      return false
    }
    let gap = old.range.upperBound..<found.range.lowerBound
    let dates = DateScanner(bytes: bytes, end: gap.upperBound)
    var hasYear = false
    for index in gap where !bytes[index - 1].isWordByte {
      if ReferenceTables.notices.match(bytes, at: index, before: gap.upperBound) != nil {
        return false
      }
      if bytes[index].isASCIIDigit, dates.year(at: index) != nil { hasYear = true }
    }
    let closes =
      gap.lowerBound < gap.upperBound && (")]" as StaticString).holds(bytes[gap.lowerBound])
    return hasYear && (closes || !old.isLabelled)
  }

  /// Sets a field once; another value of the same kind is kept in the note.
  private static func set(
    _ field: WritableKeyPath<CSLItem, String?>, _ value: String, _ draft: inout ReferenceDraft
  ) {
    if let old = draft.item[keyPath: field] {
      if old != value { draft.addNote(value) }
    } else {
      draft.item[keyPath: field] = value
    }
  }

  /// The identifier with the words that introduce it, its brackets and its trailing stop.
  private static func widened(_ range: Range<Int>, _ bytes: ByteView, _ lowest: Int) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    var again = true
    while again {
      again = false
      while low > lowest, (" :'" as StaticString).holds(bytes[low - 1]) { low -= 1 }
      for words in introductions where endsWith(words, bytes, low, lowest) {
        low -= words.utf8CodeUnitCount
        again = true
        break
      }
      if low > lowest, ("([<" as StaticString).holds(bytes[low - 1]), high < bytes.count,
        (")]>" as StaticString).holds(bytes[high])
      {
        low -= 1
        high += 1
        again = true
      }
    }
    while high < bytes.count, (".,;>" as StaticString).holds(bytes[high]) { high += 1 }
    if high + 1 < bytes.count, bytes[high] == 0x20, bytes[high + 1] == UInt8(ascii: ".") {
      high += 2
    }
    low = withoutSiteLabel(bytes, withoutInvitation(bytes, low, lowest), lowest)
    // "accessed at" without a date behind the address.
    if high == bytes.count, endsWith("accessed", bytes, low, lowest) { low -= 8 }
    if low > lowest, high == bytes.count, ("([" as StaticString).holds(bytes[low - 1]) { low -= 1 }
    return low..<high
  }

  /// Where a sentence begins that only invites to a site: `For more information visit the site:`.
  private static func withoutInvitation(_ bytes: ByteView, _ low: Int, _ lowest: Int) -> Int {
    let range = max(lowest, low - 90)..<low
    for words in [". for additional information", ". for more information"] as [StaticString] {
      if let start = bytes.place(of: words, in: range) { return start.lowerBound + 1 }
    }
    return low
  }

  /// Where a sentence begins that is only the label of an address: `Accessed May 2. Website: https://…`.
  private static func withoutSiteLabel(_ bytes: ByteView, _ low: Int, _ lowest: Int) -> Int {
    for words in ["world wide web", "website"] as [StaticString]
    where endsWith(words, bytes, low, lowest) {
      let start = low - words.utf8CodeUnitCount
      let isSentence =
        start > 1 && bytes[start - 1] == 0x20
        && (".;," as StaticString).holds(bytes[start - 2])
      return isSentence ? start - 1 : low
    }
    return low
  }

  /// Words that introduce an identifier, in lower case, the longer before the shorter.
  private static let introductions: [StaticString] = [
    "available at url address", "available at web address", "url address", "web address",
    "available online at", "available at", "available from", "available online", "available",
    "retrieved from", "accessible at", "found on the internet at", "found on the internet",
    "found online at", "found at", "url", "web site", "at url", "internet address",
    "pubmed central", "pubmed", "medline", "at", "from",
  ]

  private static func endsWith(_ words: StaticString, _ bytes: ByteView, _ end: Int, _ lowest: Int)
    -> Bool
  {
    let start = end - words.utf8CodeUnitCount
    guard start >= lowest, start == 0 || !bytes[start - 1].isWordByte else { return false }
    return bytes.hasWord(words, at: start, before: end)
  }
}
