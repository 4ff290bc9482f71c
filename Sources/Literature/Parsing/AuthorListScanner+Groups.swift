import EvidenceModel
import TextAnalysis

/// The groups in a list of names: between persons, at its end, and behind those left out.
extension AuthorListScanner {
  /// Takes a group that persons follow: `Doe J; NBC Collaborators; Roe A, Poe E.`, and between
  /// names that are turned `Doe, J., NBC Collaborators, Roe, A., & Poe, E.`.
  mutating func takeGroupBetween(
    _ index: Int, after separator: UInt8, _ opensWithInitials: Bool
  ) -> Bool {
    let limit = min(end, index + 160)
    var stop = index
    while stop < limit, bytes[stop] != separator, !(".;:" as StaticString).holds(bytes[stop]) {
      stop += 1
    }
    guard stop < limit, bytes[stop] == separator else { return false }
    let group = bytes.trimmed(index..<stop, of: " ,")
    var next = bytes.skippingSpaces(stop + 1, before: end)
    if next < end, bytes[next] == UInt8(ascii: "&") {
      next = bytes.skippingSpaces(next + 1, before: end)
    }
    guard !group.isEmpty, let person = name(at: next, opensWithInitials), ends(person),
      separator == UInt8(ascii: ";") || isAmongTurnedNames(group, person)
    else { return false }
    names.append(CSLName(literal: bytes.text(group)))
    position = next
    return true
  }

  /// Whether words between commas are a group and the person behind them has the family name first,
  /// as the first of the list has.
  private func isAmongTurnedNames(_ group: Range<Int>, _ person: ScannedName) -> Bool {
    person.isInverted && person.endsWithStop && names.last?.given?.utf8.contains(0x2E) == true
      && GroupName.isName(bytes, group)
  }

  /// Takes the group at the end of a list, as in `Doe J; Foot Health Study`.
  mutating func takeGroup(
    _ index: Int, after separator: UInt8, mayEndSmall: Bool = false
  ) {
    var start = index
    var isIntroduced = separator == UInt8(ascii: ";")
    if let words = ReferenceTables.introductions.match(bytes, at: start, before: end) {
      start = bytes.skippingSpaces(words.end, before: end)
      isIntroduced = true
    }
    // A list of bodies is longer than one.
    let near = min(end, start + 200)
    let isList = bytes.firstIndex(of: UInt8(ascii: ";"), in: start..<near) != nil
    let limit = isList ? min(end, start + 600) : near
    var stop = start
    while stop < limit, bytes[stop] != UInt8(ascii: "."), bytes[stop] != UInt8(ascii: ":"),
      !opensYear(stop)
    {
      stop += 1
    }
    let range = bytes.trimmed(start..<stop, of: " ,;")
    // A colon parts a title from its subtitle: `et al, The Foot Study (FEET): results`.
    if stop < limit, bytes[stop] == UInt8(ascii: ":"), separator == UInt8(ascii: ","),
      bytes.hasWord("the", at: index, before: end)
    {
      return
    }
    guard stop < limit, !range.isEmpty, bytes.isUppercase(at: range.lowerBound, before: end),
      GroupName.isName(bytes, range) || mayEndSmall && GroupName.endsAsGroup(bytes, range)
        || (isIntroduced && (range.count < 80 || GroupName.isLikely(bytes, range)))
    else { return }
    for name in bytes.text(range).split(separator: ";") {
      let name = name.drop { $0 == " " }
      names.append(CSLName(literal: String(name.hasPrefix("and ") ? name.dropFirst(4) : name)))
    }
    position = opensYear(stop) ? stop : stop + 1
  }

  /// Takes the group that stands last behind dots for those left out, before the year in brackets:
  /// `Ames, J., … Foot Initiative. (2022)`.
  mutating func takeLastGroup() -> Bool {
    let limit = min(end, position + 160)
    guard let open = bytes.firstIndex(of: UInt8(ascii: "("), in: position..<limit),
      opensYear(open)
    else { return false }
    let group = bytes.trimmed(position..<open, of: " .&")
    guard !group.isEmpty, GroupName.isName(bytes, group),
      SentencePieces.pieces(bytes, group).count == 1
    else { return false }
    names.append(CSLName(literal: bytes.text(group)))
    position = open
    return true
  }

  /// Whether a bracket with a year opens at `index`.
  private func opensYear(_ index: Int) -> Bool {
    index + 4 < end && bytes[index] == UInt8(ascii: "(")
      && DateScanner(bytes: bytes, end: end).year(at: index + 1) != nil
  }
}
