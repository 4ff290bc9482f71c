import EvidenceModel
import TextAnalysis
import Vocabulary

/// A personal name that was read, and the place after it.
struct ScannedName {
  var name: CSLName
  var end: Int
  /// Whether initials with stops end it, so that a stop after it may be theirs.
  var endsWithStop: Bool
  /// Whether a comma stands between family name and initials, as in `Smith, A. B.`.
  var isInverted = false
  /// Whether the initials stand first.
  var isGivenFirst = false
}

/// Reads personal names: `al-Said GY`, `van der Berg J. P., Jr.`, `Smith, A. B.`, `A. B. Smith`.
struct PersonNameScanner {
  let bytes: ByteView
  let end: Int

  /// Reads a name with the family name first.
  func familyFirst(at index: Int) -> ScannedName? {
    var position = index
    var hasCapital = false
    var hasParticle = false
    for count in 0..<6 {
      let word = word(at: position)
      guard !word.isEmpty else { return nil }
      if hasCapital, let given = initials(at: position, atMost: hasParticle ? 6 : 4) {
        if opensBody(bytes.trimmed(index..<position, of: " "), position) { return nil }
        return named(index, position, given)
      }
      if bytes.isUppercase(at: word.lowerBound, before: end) || isElided(word) {
        hasCapital = true
      } else if count > 3 || !ReferenceTables.particles.contains(bytes, word) {
        return nil
      } else {
        hasParticle = true
      }
      position = word.upperBound
      guard position < end else { return nil }
      if hasCapital, bytes[position] == UInt8(ascii: ",") { return inverted(index, position) }
      guard bytes[position] == 0x20 else { return nil }
      position = bytes.skippingSpaces(position, before: end)
    }
    return nil
  }

  /// Whether the name of a body in capitals was read as a person's: `COMMITTEE ON WARM FEET`.
  private func opensBody(_ family: Range<Int>, _ next: Int) -> Bool {
    (bytes.hasWord("on", at: next, before: end) || bytes.hasWord("of", at: next, before: end))
      && ReferenceTables.bodies.contains(bytes, family)
  }

  /// Reads a name with the initials first: `A. B. Smith`.
  ///
  /// Without stops they are initials only where the list has told so: `Smith, AB, CD Jones`.
  func givenFirst(at index: Int, needsStops: Bool = true) -> ScannedName? {
    guard let given = initials(at: index), given.hasStops || !needsStops else { return nil }
    var position = bytes.skippingSpaces(given.end, before: end)
    var start = position
    while true {
      let word = word(at: position)
      guard word.count > 1 else { return nil }
      position = word.upperBound
      let next = bytes.skippingSpaces(position, before: end)
      let isFollowed = next > position && startsFamily(next)
      if isFollowed, ReferenceTables.particles.contains(bytes, word) {
        position = next
      } else if isFollowed, start == word.lowerBound, ReferenceTables.suffixes.contains(bytes, word)
      {
        start = next
        position = next
      } else if bytes.isUppercase(at: word.lowerBound, before: end) {
        break
      } else {
        return nil
      }
    }
    position = secondFamilyEnd(position)
    let name = CSLName(
      family: bytes.text(start..<position), given: bytes.text(index..<given.end))
    return ScannedName(name: name, end: position, endsWithStop: false, isGivenFirst: true)
  }

  /// Whether a family name or a particle of one begins at `index`.
  private func startsFamily(_ index: Int) -> Bool {
    bytes.isUppercase(at: index, before: end)
      || ReferenceTables.particles.contains(bytes, word(at: index))
  }

  /// The end of a second family name that a comma follows: `A. García López,`.
  private func secondFamilyEnd(_ index: Int) -> Int {
    guard index < end, bytes[index] == 0x20 else { return index }
    let second = word(at: index + 1)
    guard second.count > 2, bytes.isUppercase(at: second.lowerBound, before: end),
      !bytes[second.upperBound - 1].isASCIIUppercase,
      second.upperBound < end, bytes[second.upperBound] == UInt8(ascii: ",")
    else { return index }
    return second.upperBound
  }

  /// The name whose family part is known, with a suffix where one follows.
  private func named(
    _ start: Int, _ familyEnd: Int, _ given: (end: Int, hasStops: Bool)
  ) -> ScannedName {
    var family = bytes.trimmed(start..<familyEnd, of: " ,")
    var position = given.end
    var suffix: String?
    if let space = bytes.lastIndex(of: 0x20, in: family),
      ReferenceTables.suffixes.contains(bytes, (space + 1)..<family.upperBound)
    {
      suffix = bytes.text((space + 1)..<family.upperBound)
      family = bytes.trimmed(family.lowerBound..<space, of: " ,")
    }
    var next = bytes.skippingSpaces(position, before: end)
    if next < end, bytes[next] == UInt8(ascii: ",") {
      next = bytes.skippingSpaces(next + 1, before: end)
    }
    let word = word(at: next)
    if !word.isEmpty, ReferenceTables.suffixes.contains(bytes, word) {
      suffix = bytes.text(word)
      position = word.upperBound
      if position + 1 < end, bytes[position] == UInt8(ascii: "."),
        bytes[position + 1] == UInt8(ascii: ",")
      {
        position += 1
      }
    }
    position = degreeEnd(position)
    let name = CSLName(
      family: bytes.text(family), given: bytes.text(initialStart(familyEnd)..<given.end),
      suffix: suffix)
    return ScannedName(name: name, end: position, endsWithStop: given.hasStops && suffix == nil)
  }

  /// The end of a degree behind a name, where the list goes on or ends: `Ames S MD, Burr K MD.`.
  private func degreeEnd(_ index: Int) -> Int {
    guard index < end, bytes[index] == 0x20 else { return index }
    let word = word(at: index + 1)
    guard word.count > 1, word.upperBound < end,
      (",.;" as StaticString).holds(bytes[word.upperBound]),
      ReferenceNameParts.degrees.contains(bytes.text(word))
    else { return index }
    return word.upperBound
  }

  private func initialStart(_ familyEnd: Int) -> Int {
    bytes.skippingSpaces(familyEnd, before: end)
  }

  /// Reads the initials after `Family,`; they have stops or end at a separator.
  private func inverted(_ start: Int, _ comma: Int) -> ScannedName? {
    let position = bytes.skippingSpaces(comma + 1, before: end)
    guard let given = initials(at: position) else { return nil }
    let isEnded =
      given.end >= end || (",.;(&" as StaticString).holds(bytes[given.end])
      || bytes.hasPrefix(" and ", at: given.end, before: end)
      || bytes.hasPrefix(" (", at: given.end, before: end)
      || bytes[given.end] == 0x20
        && ReferenceTables.suffixes.contains(bytes, word(at: given.end + 1))
    guard given.hasStops || isEnded else { return nil }
    let family = start..<comma
    var name = named(start, comma, given)
    name.name.family = bytes.text(family)
    name.name.given = bytes.text(position..<given.end)
    name.isInverted = true
    // A stop may end several capitals: `Ames, AR., Burr, M.`.
    if !given.hasStops, name.end == given.end, name.end + 1 < end,
      bytes[name.end] == UInt8(ascii: "."), bytes[name.end + 1] == UInt8(ascii: ",")
    {
      name.end += 1
      name.name.given = bytes.text(position..<name.end)
      name.endsWithStop = true
    }
    return name
  }

  /// The run of letters, hyphens and apostrophes at `index`.
  func word(at index: Int) -> Range<Int> {
    var position = index
    while position < end {
      let byte = bytes[position]
      if byte == 0xE2 {
        guard let sign = wordSign(position) else { break }
        position = sign
      } else if byte.isWordByte || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") {
        position += 1
      } else {
        break
      }
    }
    return index..<position
  }

  /// The end of a typographic apostrophe or hyphen.
  private func wordSign(_ index: Int) -> Int? {
    guard index + 2 < end, bytes[index + 1] == 0x80 else { return nil }
    return isJoint(bytes[index + 2]) ? index + 3 : nil
  }

  /// Whether the last byte of a sign of General Punctuation is that of a hyphen, an en dash or an
  /// apostrophe.
  private func isJoint(_ byte: UInt8) -> Bool {
    (0x90...0x93).contains(byte) || byte == 0x98 || byte == 0x99
  }

  /// Whether a word such as `d'Alembert` or `al-Said` has its capital after a hyphen or apostrophe.
  private func isElided(_ word: Range<Int>) -> Bool {
    var position = word.lowerBound
    while position < word.upperBound, bytes[position].isASCIILowercase { position += 1 }
    guard position - word.lowerBound <= 3, position < word.upperBound else { return false }
    if bytes[position].isASCIIUppercase { return position > word.lowerBound }
    if bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "'") {
      return bytes.isUppercase(at: position + 1, before: word.upperBound)
    }
    guard bytes[position] == 0xE2, let sign = wordSign(position) else { return false }
    return bytes.isUppercase(at: sign, before: word.upperBound)
  }

  /// Reads up to four capitals: `JP`, `J-P`, `J P`, `J.P.`, `J. P.`, `J.-P.`; more behind a particle
  /// (`van den Berg WCJFM`) and of a body's.
  func initials(at index: Int, atMost most: Int = 4) -> (end: Int, hasStops: Bool)? {
    guard var position = capitalEnd(index) else { return nil }
    var count = 1
    var holdsSmall = false
    let hasStops = position < end && bytes[position] == UInt8(ascii: ".")
    if hasStops {
      position += 1
      while count < 9, let next = stoppedCapitalEnd(position) ?? stoppedSmallEnd(position) {
        holdsSmall = holdsSmall || bytes[next - 2].isASCIILowercase
        position = next
        count += 1
      }
      position = lastBareCapitalEnd(position)
    } else {
      while count <= most, let next = plainCapitalEnd(position) {
        position = next
        count += 1
      }
      if count == 1 { position = spacedCapitalsEnd(position) }
      guard let tail = initialsTail(position, isSingle: count == 1) else { return nil }
      position = tail
    }
    return count <= (holdsSmall ? 9 : most) ? (position, hasStops) : nil
  }

  /// The end of a small letter with its stop among initials, where a list has turned the name of a
  /// body like a person's: `Surgeons, A. A. o. F. (2020)`.
  private func stoppedSmallEnd(_ index: Int) -> Int? {
    guard index + 2 < end, bytes[index] == 0x20, bytes[index + 1].isASCIILowercase,
      bytes[index + 2] == UInt8(ascii: ".")
    else { return nil }
    let next = bytes.skippingSpaces(index + 3, before: end)
    guard next < end else { return nil }
    let isInitial =
      next + 1 < end && bytes[next].isASCIIUppercase && bytes[next + 1] == UInt8(ascii: ".")
    return isInitial || (",&(" as StaticString).holds(bytes[next]) ? index + 3 : nil
  }

  /// The end of a last capital without a stop after others with stops: `C. V et al`.
  private func lastBareCapitalEnd(_ index: Int) -> Int {
    guard index < end, bytes[index] == 0x20, let letter = capitalEnd(index + 1),
      letter + 1 < end
    else { return index }
    let isEnded =
      bytes[letter] == UInt8(ascii: ",")
      || (bytes[letter] == 0x20 && bytes.hasWord("et al", at: letter + 1, before: end))
    return isEnded ? letter : index
  }

  /// What belongs to initials behind their capitals; nil where they are the beginning of a word.
  ///
  /// A second letter of one syllable (`Yu XQ` printed `X-q`), the small letter of a Cyrillic one (`Kh`), a
  /// particle (`Garine I de,`) and the words "et al" without a space before them are met in lists.
  private func initialsTail(_ index: Int, isSingle: Bool) -> Int? {
    guard index < end else { return index }
    let byte = bytes[index]
    if byte == UInt8(ascii: "'") || (byte == 0xE2 && wordSign(index) != nil) {
      return hyphenatedTail(index)
    }
    if byte == UInt8(ascii: "-") { return hyphenatedTail(index) ?? index }
    if byte == 0x20 { return particleTail(index) ?? index }
    guard byte.isWordByte else { return index }
    if bytes.hasWord("et al", at: index, before: end) { return index }
    if byte == UInt8(ascii: "h"), index + 1 < end, (",.;" as StaticString).holds(bytes[index + 1]) {
      return index + 1
    }
    guard isSingle else { return nil }
    var position = index
    while position < end, bytes[position].isASCIILowercase, position - index < 2 { position += 1 }
    let isEnded = position < end && bytes[position] == UInt8(ascii: ",")
    return position > index && isEnded && !isBeforeInitials(position) ? position : nil
  }

  /// Whether initials with stops follow a comma, so that what stands before it is a family name:
  /// `Van Dam, M., & Roe, A.`.
  private func isBeforeInitials(_ comma: Int) -> Bool {
    guard var position = capitalEnd(bytes.skippingSpaces(comma + 1, before: end)),
      position < end, bytes[position] == UInt8(ascii: ".")
    else { return false }
    position += 1
    while let next = stoppedCapitalEnd(position) { position = next }
    let next = bytes.skippingSpaces(position, before: end)
    return next < end && (",&" as StaticString).holds(bytes[next])
  }

  /// The end of a hyphen and a letter in lower case.
  private func hyphenatedTail(_ index: Int) -> Int? {
    guard let dash = bytes.dashEnd(index, before: end), dash < end, bytes[dash].isASCIILowercase,
      dash + 1 >= end || !bytes[dash + 1].isWordByte
    else { return nil }
    return dash + 1
  }

  /// The end of a particle or a small letter behind initials, where a comma follows.
  private func particleTail(_ index: Int) -> Int? {
    let word = word(at: index + 1)
    guard (1...3).contains(word.count), word.upperBound < end,
      bytes[word.upperBound] == UInt8(ascii: ",")
    else { return nil }
    let isSmall = word.count <= 2 && bytes[word.lowerBound].isASCIILowercase
    return isSmall || ReferenceTables.particles.contains(bytes, word) ? word.upperBound : nil
  }

  /// The end of another capital with its stop.
  private func stoppedCapitalEnd(_ index: Int) -> Int? {
    var next = bytes.skippingSpaces(index, before: end)
    if let dash = bytes.dashEnd(next, before: end) { next = dash }
    guard let letter = capitalEnd(next), letter < end, bytes[letter] == UInt8(ascii: ".") else {
      return nil
    }
    return letter + 1
  }

  /// The end of another capital, with a hyphen before it where one is printed.
  private func plainCapitalEnd(_ index: Int) -> Int? {
    capitalEnd(bytes.dashEnd(index, before: end) ?? index)
  }

  /// The end of single capitals with spaces between them, which a separator must follow.
  private func spacedCapitalsEnd(_ index: Int) -> Int {
    var position = index
    while position < end, bytes[position] == 0x20, let letter = capitalEnd(position + 1) {
      position = letter
    }
    let isEnded = position >= end || (",;.&(:" as StaticString).holds(bytes[position])
    return isEnded ? position : index
  }

  /// The end of the capital letter at `index`.
  private func capitalEnd(_ index: Int) -> Int? {
    guard index < end, bytes.isUppercase(at: index, before: end) else { return nil }
    return bytes[index] < 0x80 ? index + 1 : index + (bytes[index] < 0xE0 ? 2 : 3)
  }
}
