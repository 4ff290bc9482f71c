import EvidenceModel
import TextAnalysis
import Vocabulary

/// A personal name that was read, and the place after it.
struct ScannedName {
  var name: CSLName
  var end: Int
  /// Whether initials with stops end it, so that a stop after it may be theirs.
  var endsWithStop: Bool
}

/// Reads personal names: `al-Said GY`, `van der Berg J. P., Jr.`, `Smith, A. B.`, `A. B. Smith`.
struct PersonNameScanner {
  let bytes: ByteView
  let end: Int

  /// Reads a name with the family name first.
  func familyFirst(at index: Int) -> ScannedName? {
    var position = index
    var hasCapital = false
    for count in 0..<6 {
      let word = word(at: position)
      guard !word.isEmpty else { return nil }
      if hasCapital, let given = initials(at: position) {
        return named(index, position, given)
      }
      if bytes.isUppercase(at: word.lowerBound, before: end) || isElided(word) {
        hasCapital = true
      } else if count > 3 || !ReferenceTables.particles.contains(bytes, word) {
        return nil
      }
      position = word.upperBound
      guard position < end else { return nil }
      if hasCapital, bytes[position] == UInt8(ascii: ",") { return inverted(index, position) }
      guard bytes[position] == 0x20 else { return nil }
      position = bytes.skippingSpaces(position, before: end)
    }
    return nil
  }

  /// Reads a name with the initials first: `A. B. Smith`.
  func givenFirst(at index: Int) -> ScannedName? {
    guard let given = initials(at: index), given.hasStops else { return nil }
    var position = bytes.skippingSpaces(given.end, before: end)
    let start = position
    while true {
      let word = word(at: position)
      guard word.count > 1 else { return nil }
      position = word.upperBound
      if bytes.isUppercase(at: word.lowerBound, before: end) { break }
      guard ReferenceTables.particles.contains(bytes, word), position < end else {
        return nil
      }
      position = bytes.skippingSpaces(position, before: end)
    }
    let name = CSLName(
      family: bytes.text(start..<position), given: bytes.text(index..<given.end))
    return ScannedName(name: name, end: position, endsWithStop: false)
  }

  /// The name whose family part is known, with a suffix where one follows.
  private func named(
    _ start: Int, _ familyEnd: Int, _ given: (end: Int, hasStops: Bool)
  ) -> ScannedName {
    let family = bytes.trimmed(start..<familyEnd, of: " ,")
    var position = given.end
    var suffix: String?
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
    let name = CSLName(
      family: bytes.text(family), given: bytes.text(initialStart(familyEnd)..<given.end),
      suffix: suffix)
    return ScannedName(name: name, end: position, endsWithStop: given.hasStops && suffix == nil)
  }

  private func initialStart(_ familyEnd: Int) -> Int {
    bytes.skippingSpaces(familyEnd, before: end)
  }

  /// Reads the initials after `Family,`; they have stops or end at a separator.
  private func inverted(_ start: Int, _ comma: Int) -> ScannedName? {
    let position = bytes.skippingSpaces(comma + 1, before: end)
    guard let given = initials(at: position) else { return nil }
    let isEnded = given.end >= end || (",.;(&" as StaticString).holds(bytes[given.end])
    guard given.hasStops || isEnded else { return nil }
    let family = start..<comma
    var name = named(start, comma, given)
    name.name.family = bytes.text(family)
    name.name.given = bytes.text(position..<given.end)
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
    return [0x90, 0x91, 0x92, 0x98, 0x99].contains(bytes[index + 2]) ? index + 3 : nil
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

  /// Reads up to four capitals: `JP`, `J-P`, `J P`, `J.P.`, `J. P.`, `J.-P.`.
  func initials(at index: Int) -> (end: Int, hasStops: Bool)? {
    guard var position = capitalEnd(index) else { return nil }
    var count = 1
    let hasStops = position < end && bytes[position] == UInt8(ascii: ".")
    if hasStops {
      position += 1
      while count < 5, let next = stoppedCapitalEnd(position) {
        position = next
        count += 1
      }
    } else {
      while count < 5, let next = plainCapitalEnd(position) {
        position = next
        count += 1
      }
      if count == 1 { position = spacedCapitalsEnd(position) }
      if position < end, bytes[position].isWordByte { return nil }
    }
    return count <= 4 ? (position, hasStops) : nil
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
