/// The words of a title or an abstract, sentence by sentence, as the phrases of the screening have
/// them.
///
/// Runs of ASCII letters and digits in lower case, `randomis` as `randomiz`, every number as `0`. A
/// full stop, a semicolon, a question or an exclamation mark before a space ends a sentence, but no
/// full stop behind two letters or one (`vs.`). `Benchmarks/designs/fit.py` does the same.
struct TrialScreenText {
  /// The bytes of all words, one behind another.
  private(set) var bytes: [UInt8] = []
  /// Where each word ends in `bytes`.
  private(set) var wordEnds: [Int] = []
  /// How many words have been read at the end of each sentence.
  private(set) var sentenceEnds: [Int] = []
  private var begin = 0
  private var isNumber = true

  init(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      for (place, byte) in utf8.enumerated() {
        let endsText = place + 1 == utf8.count
        read(byte, isBeforeSpace: endsText || utf8[place + 1].isTrialSpace)
      }
    }
    endWord()
    endSentence()
  }

  /// The bytes of a word.
  func word(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : wordEnds[index - 1])..<wordEnds[index]]
  }

  private mutating func read(_ byte: UInt8, isBeforeSpace: Bool) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      isNumber = false
      bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      isNumber = false
      bytes.append(byte | 0x20)
    case UInt8(ascii: "."):
      endWord()
      if isBeforeSpace, endsSentence() { endSentence() }
    case UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      endWord()
      if isBeforeSpace { endSentence() }
    default: endWord()
    }
  }

  private mutating func endWord() {
    defer { isNumber = true }
    guard bytes.count > begin else { return }
    if isNumber {
      bytes.replaceSubrange(begin..., with: CollectionOfOne(UInt8(ascii: "0")))
    } else {
      spellAmerican()
    }
    begin = bytes.count
    wordEnds.append(begin)
  }

  private mutating func spellAmerican() {
    let british: StaticString = "randomis"
    let length = british.utf8CodeUnitCount
    guard bytes.count - begin >= length else { return }
    for start in begin...bytes.count - length where bytes[start] == UInt8(ascii: "r") {
      let isBritish = british.withUTF8Buffer {
        bytes[start..<start + length].elementsEqual($0)
      }
      if isBritish { bytes[start + length - 1] = UInt8(ascii: "z") }
    }
  }

  private func endsSentence() -> Bool {
    guard let end = wordEnds.last else { return false }
    let length = end - wordEnds.dropLast().suffix(1).reduce(0, +)
    return length > 2 || bytes[end - 1] == UInt8(ascii: "0") && length == 1
  }

  private mutating func endSentence() {
    if wordEnds.count > sentenceEnds.last ?? 0 { sentenceEnds.append(wordEnds.count) }
  }
}

extension UInt8 {
  fileprivate var isTrialSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
