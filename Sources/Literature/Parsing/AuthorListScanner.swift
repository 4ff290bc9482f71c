import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads a list of names, its separators and what ends it.
struct AuthorListScanner {
  let bytes: ByteView
  let end: Int
  var names: [CSLName] = []
  private(set) var hasMore = false
  var position = 0
  /// Whether no signs stand between the names.
  private var isBare = false
  /// Whether the first name alone has the family name first: `Smith, A., B. Jones`.
  private var mayTurn = false
  /// The name at the position, where it was read to tell whether the list goes on.
  private var ahead: ScannedName?

  init(bytes: ByteView, end: Int) {
    self.bytes = bytes
    self.end = end
  }

  var scanner: PersonNameScanner { PersonNameScanner(bytes: bytes, end: end) }

  /// Reads the list that begins at `start`; false where none does.
  mutating func scan(from start: Int) -> Bool {
    position = bytes.skippingSpaces(start, before: end)
    if takeLoneFamily() { return true }
    ahead = scanner.familyFirst(at: position)
    if ahead == nil { takeLeadingFamily() }
    let opensWithInitials =
      ahead == nil && names.isEmpty && scanner.givenFirst(at: position) != nil
    while let next = nextName(opensWithInitials) {
      guard ends(next) else { break }
      if names.isEmpty {
        names.reserveCapacity(8)
        mayTurn = next.isInverted
      }
      names.append(next.name)
      position = next.end
      guard takeSeparator(next, opensWithInitials) else {
        if !hasMore { returnStop() }
        return true
      }
    }
    return !names.isEmpty && !(opensWithInitials && names.count == 1 && isMidSentence)
  }

  /// Takes a family name without initials that others are said to follow: `Ames, et al.: Title`,
  /// or with the initials before it: `J Ames et al.`.
  private mutating func takeLoneFamily() -> Bool {
    var word = scanner.word(at: position)
    var given: String?
    if word.count <= 2, !word.isEmpty, bytes[word].allSatisfy(\.isASCIIUppercase),
      word.upperBound < end, bytes[word.upperBound] == 0x20
    {
      given = bytes.text(word)
      word = scanner.word(at: word.upperBound + 1)
    }
    let first = word
    if ReferenceTables.particles.contains(bytes, word) {
      word = scanner.word(at: bytes.skippingSpaces(word.upperBound, before: end))
    }
    guard word.count > 2, bytes.isUppercase(at: word.lowerBound, before: end) else { return false }
    var next = word.upperBound
    if next < end, bytes[next] == UInt8(ascii: ",") { next += 1 }
    guard next < end, bytes[next] == 0x20 else { return false }
    next = bytes.skippingSpaces(next, before: end)
    guard bytes.hasWord("et al", at: next, before: end) else { return false }
    names.append(CSLName(family: bytes.text(first.lowerBound..<word.upperBound), given: given))
    return takeOthers(next)
  }

  /// Takes a first family name whose initials were left out, before others that are turned and have theirs:
  /// `Ames, Burr, C., Cole, D. E.`.
  private mutating func takeLeadingFamily() {
    let word = scanner.word(at: position)
    guard word.count > 2, word.upperBound + 1 < end, bytes[word.upperBound] == UInt8(ascii: ","),
      bytes.isUppercase(at: word.lowerBound, before: end),
      let second = scanner.familyFirst(at: bytes.skippingSpaces(word.upperBound + 1, before: end)),
      second.isInverted, second.endsWithStop, second.end < end,
      bytes[second.end] == UInt8(ascii: ","),
      let third = scanner.familyFirst(at: bytes.skippingSpaces(second.end + 1, before: end)),
      third.isInverted, third.endsWithStop
    else { return }
    names.append(CSLName(family: bytes.text(word)))
    position = bytes.skippingSpaces(word.upperBound + 1, before: end)
    ahead = second
  }

  /// The name at the position.
  private mutating func nextName(_ opensWithInitials: Bool) -> ScannedName? {
    defer { ahead = nil }
    return ahead ?? name(at: position, opensWithInitials)
  }

  func name(at index: Int, _ opensWithInitials: Bool) -> ScannedName? {
    if opensWithInitials { return scanner.givenFirst(at: index) }
    if let name = scanner.familyFirst(at: index) { return name }
    guard mayTurn, let first = names.first else { return nil }
    let hasStops = first.given?.utf8.contains(0x2E) ?? true
    return scanner.givenFirst(at: index, needsStops: hasStops || names.count > 8)
  }

  /// Gives the stop after a last single initial back to the list, where the list prints no stops
  /// after initials: `Doe J, Roe A. Title`.
  private mutating func returnStop() {
    guard let last = names.indices.last, let given = names[last].given, given.utf8.last == 0x2E,
      given.utf8.count(where: { $0 == 0x2E }) == 1
    else { return }
    let others = names[..<last].compactMap(\.given)
    guard others.isEmpty || others.contains(where: { !$0.utf8.contains(0x2E) }) else { return }
    let next = bytes.skippingSpaces(position, before: end)
    if others.isEmpty, next >= end || ("(,&" as StaticString).holds(bytes[next]) { return }
    names[last].given = String(given.dropLast())
  }

  /// Whether the list broke off after "and", which a title or a group does.
  private var isMidSentence: Bool { position < end && bytes[position].isASCIILetter }

  /// Whether what follows a name may follow one.
  func ends(_ name: ScannedName) -> Bool {
    guard name.end < end else { return true }
    let byte = bytes[name.end]
    if (".,;:(&" as StaticString).holds(byte) { return true }
    if othersEnd(name.end) != nil { return true }
    guard byte == 0x20 else {
      return name.endsWithStop && bytes.isUppercase(at: name.end, before: end)
    }
    let next = bytes.skippingSpaces(name.end, before: end)
    guard next < end else { return true }
    if (".,;:(&[\"" as StaticString).holds(bytes[next]) || bytes[next] == 0xE2 { return true }
    if bytes.hasWord("and", at: next, before: end) || othersEnd(next) != nil { return true }
    if opensGroup(next) { return true }
    if bytes.hasPrefix("and", at: next, before: end),
      bytes.isUppercase(at: next + 3, before: end)
    {
      return true
    }
    if DateScanner(bytes: bytes, end: end).year(at: next) != nil { return true }
    if !names.isEmpty || name.isInverted,
      ReferenceTables.editors.match(bytes, at: next, before: end) != nil
    {
      return true
    }
    if name.endsWithStop { return bytes.isUppercase(at: next, before: end) }
    return mayStandBareBeforeTitle(name, next)
  }

  /// Whether a title without a stop before it may follow the name.
  private func mayStandBareBeforeTitle(_ name: ScannedName, _ next: Int) -> Bool {
    guard bytes.isUppercase(at: next, before: end) else { return false }
    if !names.isEmpty { return true }
    guard !name.isGivenFirst else { return false }
    guard let given = name.name.given, let family = name.name.family else { return false }
    let isAllCapitals = !family.utf8.contains { $0.isASCIILowercase }
    return !isAllCapitals && given.utf8.count < 4
      && !ReferenceNameParts.titleCapitals.contains(given)
      && !ReferenceNameParts.letteredNouns.contains(FoldedText.letters(family))
  }

  /// Takes what stands between two names; false where the list is over.
  private mutating func takeSeparator(_ name: ScannedName, _ opensWithInitials: Bool) -> Bool {
    let next = bytes.skippingSpaces(position, before: end)
    if takeOthers(next) { return false }
    guard next < end else { return false }
    switch bytes[next] {
    case UInt8(ascii: ","), UInt8(ascii: ";"):
      return takeComma(next, opensWithInitials)
    case UInt8(ascii: "&"):
      return takeAnd(next + 1)
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      // A stop behind capitals before a comma is theirs: `Ames MA., Burr K`.
      if next + 1 < end, bytes[next] == 0x2E, bytes[next + 1] == UInt8(ascii: ",") {
        return takeComma(next + 1, opensWithInitials)
      }
      position = next + 1
      return false
    default:
      if bytes.hasWord("and", at: next, before: end) { return takeAnd(next + 3) }
      if bytes.hasPrefix("and", at: next, before: end),
        bytes.isUppercase(at: next + 3, before: end)
      {
        return takeAnd(next + 3)
      }
      if opensGroup(next) { takeGroup(next, after: UInt8(ascii: ",")) }
      if name.isInverted, name.endsWithStop, opensInverted(next) { return takeAnd(next) }
      guard names.count == 1 || isBare, opensBareNames(next) else { return false }
      isBare = true
      return takeAnd(next)
    }
  }

  /// Whether another inverted name with stops follows without a comma: `Ames, D. Burr, C. Title`.
  private func opensInverted(_ index: Int) -> Bool {
    guard let next = scanner.familyFirst(at: index), next.isInverted, next.endsWithStop else {
      return false
    }
    return next.name.given?.utf8.contains(0x2E) == true && ends(next)
  }

  /// Whether a list whose names stops part ends at `index`: `Ames J. Burr K. & Cole W. (1990)`.
  private func endsStoppedNames(_ index: Int) -> Bool {
    let next = bytes.skippingSpaces(index, before: end)
    guard next < end else { return false }
    if bytes[next] == UInt8(ascii: "&") { return true }
    return bytes[next] == UInt8(ascii: "(")
      && DateScanner(bytes: bytes, end: end).year(at: next + 1) != nil
  }

  /// Whether two names or more follow without commas, up to a stop: `Ames A Burr B Cole C. Title`.
  private func opensBareNames(_ index: Int) -> Bool {
    var next = index
    var count = 0
    while let name = scanner.familyFirst(at: next), !name.isInverted,
      bytes[next..<name.end].count(where: { $0 == 0x20 }) == 1,
      !ReferenceNameParts.letteredNouns.contains(FoldedText.letters(name.name.family ?? ""))
    {
      count += 1
      guard name.end < end else { return false }
      if name.endsWithStop {
        if endsStoppedNames(name.end) { return count + names.count > 2 }
        if names.last?.given?.utf8.contains(0x2E) != true { return count + names.count > 2 }
        next = bytes.skippingSpaces(name.end, before: end)
        continue
      }
      if (".:" as StaticString).holds(bytes[name.end]) { return count + names.count > 2 }
      next = bytes.skippingSpaces(name.end, before: end)
    }
    return false
  }

  /// Whether words open a group behind the last name: `Doe J for the SOCK Investigators`.
  private func opensGroup(_ index: Int) -> Bool {
    bytes.hasWord("for the", at: index, before: end)
      || bytes.hasWord("on behalf of", at: index, before: end)
  }

  private mutating func takeAnd(_ index: Int) -> Bool {
    position = bytes.skippingSpaces(index, before: end)
    return true
  }

  private mutating func takeComma(_ comma: Int, _ opensWithInitials: Bool) -> Bool {
    var start = bytes.skippingSpaces(comma + 1, before: end)
    while start < end, bytes[start] == UInt8(ascii: ",") {
      start = bytes.skippingSpaces(start + 1, before: end)
    }
    let degrees = afterDegrees(start)
    var next = degrees.next
    if degrees.endsList {
      position = next
      return false
    }
    if takeOthers(next) || takeCutOthers(next) { return false }
    if next < end, bytes[next] == UInt8(ascii: "&") {
      next = bytes.skippingSpaces(next + 1, before: end)
    } else if bytes.hasWord("and", at: next, before: end) {
      let after = bytes.skippingSpaces(next + 3, before: end)
      if name(at: after, opensWithInitials) != nil {
        next = after
      }
    }
    position = next
    if let person = name(at: next, opensWithInitials), ends(person) {
      ahead = person
      return true
    }
    if takeLoneFamily() || takeLastFamily(after: bytes[comma]) || takeWholeGiven() { return false }
    if takeBareFamily(after: bytes[comma]) { return true }
    if takeGroupBetween(next, after: bytes[comma], opensWithInitials) { return true }
    takeGroup(next, after: bytes[comma])
    return false
  }

  /// Takes a family name whose initials were left out, before another name that has some:
  /// `Ames J, Burr, Cole K, et al. Title`.
  private mutating func takeBareFamily(after separator: UInt8) -> Bool {
    let word = scanner.word(at: position)
    let next = bytes.skippingSpaces(word.upperBound + 1, before: end)
    guard separator == UInt8(ascii: ","), (4...24).contains(word.count),
      names.allSatisfy({ $0.given?.utf8.contains(0x2E) == false }),
      bytes.isUppercase(at: word.lowerBound, before: end), next < end,
      bytes[word].contains(where: \.isASCIILowercase),
      bytes[word.upperBound] == UInt8(ascii: ","),
      let following = scanner.familyFirst(at: next), !following.isInverted,
      !following.endsWithStop, following.end < end,
      bytes[following.end] == UInt8(ascii: ",") || othersEnd(following.end + 1) != nil
    else { return false }
    names.append(CSLName(family: bytes.text(word)))
    position = next
    ahead = following
    return true
  }

  /// Takes a last family name whose initials were left out: `Ames J, Burr K, Cole. Title`.
  private mutating func takeLastFamily(after separator: UInt8) -> Bool {
    let word = scanner.word(at: position)
    guard separator == UInt8(ascii: ","), names.count > 1, (4...20).contains(word.count),
      names.allSatisfy({ $0.given?.utf8.contains(0x2E) == false }),
      bytes.isUppercase(at: word.lowerBound, before: end),
      bytes[word].contains(where: \.isASCIILowercase), word.upperBound + 2 < end,
      bytes[word.upperBound] == UInt8(ascii: "."), bytes[word.upperBound + 1] == 0x20,
      bytes.isUppercase(at: word.upperBound + 2, before: end),
      !ReferenceTables.suffixes.contains(bytes, word),
      ReferenceTables.editors.match(bytes, at: word.lowerBound, before: end) == nil
    else { return false }
    names.append(CSLName(family: bytes.text(word)))
    position = word.upperBound + 1
    return true
  }

  /// Takes a last name whose given name is in full, before the year: `Ames, J., Burr, Karl. (2019)`,
  /// `Ames J, Karl Burr. (2019)`.
  private mutating func takeWholeGiven() -> Bool {
    let first = scanner.word(at: position)
    let isTurned = first.upperBound < end && bytes[first.upperBound] == UInt8(ascii: ",")
    let start = isTurned ? first.upperBound + 1 : first.upperBound
    let second = scanner.word(at: bytes.skippingSpaces(start, before: end))
    guard let last = names.last?.given, last.utf8.contains(0x2E) == isTurned,
      first.count > 2, second.count > (isTurned ? 2 : 1), second.upperBound < end,
      [first, second].allSatisfy({
        bytes.isUppercase(at: $0.lowerBound, before: end)
          && bytes[$0].contains(where: \.isASCIILowercase)
      })
    else { return false }
    var open = second.upperBound
    while open < end, (" ." as StaticString).holds(bytes[open]) { open += 1 }
    guard open < end, bytes[open] == UInt8(ascii: "("),
      DateScanner(bytes: bytes, end: end).year(at: open + 1) != nil
    else { return false }
    let (family, given) = isTurned ? (first, second) : (second, first)
    names.append(CSLName(family: bytes.text(family), given: bytes.text(given)))
    position = second.upperBound
    return true
  }

  /// Takes `et al.` at `index`.
  private mutating func takeOthers(_ index: Int) -> Bool {
    guard let others = othersEnd(index) else { return false }
    hasMore = true
    position = others
    let isStopped = position < end && bytes[position] == UInt8(ascii: ".")
    let mayNameGroup = position < end && bytes[position] == UInt8(ascii: ",")
    while position < end, (".,:; ]" as StaticString).holds(bytes[position]) { position += 1 }
    if (bytes[index] == 0x2E || bytes[index] == 0xE2), takeLastName() || takeLastGroup() {
      return true
    }
    let isParted = bytes[others..<position].contains(UInt8(ascii: ";"))
    if isParted || mayNameGroup
      || (!isStopped && position < end && bytes[position].isASCIILowercase)
    {
      takeGroup(position, after: UInt8(ascii: ","), mayEndSmall: isParted)
    } else if isStopped, let group = GroupName.bodySentence(bytes, position, end) {
      names.append(CSLName(literal: bytes.text(group)))
      position = group.upperBound + 1
    }
    return true
  }

  /// Takes the last author, whom APA prints behind dots for those left out: `Ames, J., … Roe, A.`.
  private mutating func takeLastName() -> Bool {
    var start = position
    if start < end, bytes[start] == UInt8(ascii: "&") {
      start = bytes.skippingSpaces(start + 1, before: end)
    }
    if let words = ReferenceTables.introductions.match(bytes, at: start, before: end) {
      start = bytes.skippingSpaces(words.end, before: end)
    }
    guard let last = scanner.familyFirst(at: start), last.isInverted, ends(last) else {
      return false
    }
    names.append(last.name)
    position = last.end
    return true
  }

  /// Takes `et` whose second word the copy has lost: `Roe J, et Clinical guidelines`.
  private mutating func takeCutOthers(_ index: Int) -> Bool {
    guard index + 3 < end, bytes.hasPrefix("et ", at: index, before: end),
      bytes[index].isASCIILowercase, bytes.isUppercase(at: index + 3, before: end)
    else { return false }
    hasMore = true
    position = index + 3
    return true
  }

  private func othersEnd(_ index: Int) -> Int? {
    var start = index
    if start < end, bytes[start] == UInt8(ascii: "[") { start += 1 }
    return ReferenceTables.others.match(bytes, at: start, before: end)?.end
  }
}
