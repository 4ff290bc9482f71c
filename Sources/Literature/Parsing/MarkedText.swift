import TextAnalysis

/// The words of a printed reference without markup signs, what a first look at them told, and which of
/// them were emphasised.
///
/// The words and their survey lie in memory that `ReferenceParser.parse` lends for the time of one
/// reference; they only become fewer.
struct MarkedText {
  // Invariant: lent for the time of one reference; the first `count` bytes are set and surveyed,
  // `count` never grows.
  private let storage: UnsafeMutableBufferPointer<UInt8>
  private let survey: ByteSurvey
  private var count = 0
  /// The emphasised ranges, ascending and disjoint.
  private(set) var emphasis: [Range<Int>] = []

  /// The words in UTF-8 with white space folded; good until the next cut.
  var bytes: ByteView {
    guard let base = storage.baseAddress else { return ByteView.empty }
    return ByteView(UnsafePointer(base), count: count, survey: survey)
  }

  /// How much memory the words of so many bytes of Markdown take with their survey.
  static func size(for count: Int) -> Int { ByteSurvey.size(for: count) + count }

  /// Takes `*emphasis*`, `_emphasis_`, `<https://…>` and backslash escapes out of Markdown.
  ///
  /// The memory is as large as `size(for:)` says.
  init(markdown input: UnsafeBufferPointer<UInt8>, in memory: UnsafeMutableRawBufferPointer) {
    let surveySize = ByteSurvey.size(for: input.count)
    precondition(memory.count >= surveySize + input.count)
    survey = ByteSurvey(in: UnsafeMutableRawBufferPointer(rebasing: memory[..<surveySize]))
    storage = UnsafeMutableRawBufferPointer(rebasing: memory[surveySize...])
      .bindMemory(to: UInt8.self)
    read(input)
    while count > 0, storage[count - 1] == 0x20 { count -= 1 }
    survey.look(at: UnsafeBufferPointer(rebasing: storage[..<count]))
  }

  /// Takes ranges out of the text; they are ascending and disjoint.
  mutating func cut(_ ranges: [Range<Int>]) {
    guard let first = ranges.first else { return }
    var end = first.lowerBound
    for (place, range) in ranges.enumerated() {
      let next = place + 1 < ranges.count ? ranges[place + 1].lowerBound : count
      move(range.upperBound..<max(next, range.upperBound), to: &end)
    }
    count = end
    guard !emphasis.isEmpty else { return }
    emphasis = emphasis.compactMap { range in
      let low = Self.shifted(range.lowerBound, over: ranges)
      let high = Self.shifted(range.upperBound, over: ranges)
      return low < high ? low..<high : nil
    }
  }

  /// Moves bytes and what is known of them to a place before them, and the place behind them.
  private func move(_ range: Range<Int>, to place: inout Int) {
    guard !range.isEmpty else { return }
    for offset in 0..<range.count { storage[place + offset] = storage[range.lowerBound + offset] }
    survey.move(range, to: place)
    let last = place > 0 ? storage[place - 1] : ByteKinds.beforeFirst
    survey.join(storage[place], behind: last, at: place)
    place += range.count
  }

  /// Where a place comes to lie when ranges before it are taken out.
  private static func shifted(_ place: Int, over ranges: [Range<Int>]) -> Int {
    var result = place
    for range in ranges where range.lowerBound < place {
      result -= min(place, range.upperBound) - range.lowerBound
    }
    return result
  }

  // MARK: - Reading

  /// Reads Markdown into the storage.
  private mutating func read(_ input: UnsafeBufferPointer<UInt8>) {
    var stars = 0
    for byte in input where byte == UInt8(ascii: "*") { stars += 1 }
    var opened: (sign: UInt8, place: Int)?
    var index = 0
    while index < input.count {
      index = takePlain(input, index)
      guard index < input.count else { break }
      let byte = input[index]
      if byte == UInt8(ascii: "*") {
        stars -= 1
        if !takeEmphasis(byte, input, index, stars > 0, &opened) { append(byte) }
      } else if byte == UInt8(ascii: "_"), takeEmphasis(byte, input, index, true, &opened) {
        // The sign is markup and is left out.
      } else {
        index += appendSpecial(input, index)
        continue
      }
      index += 1
    }
  }

  /// Appends the bytes from `index` on that stand for themselves and the single spaces between them;
  /// returns where another byte stands.
  private mutating func takePlain(_ input: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    Self.isPlain.withUnsafeBufferPointer { isPlain in
      var (place, last) = (index, count > 0 ? storage[count - 1] : 0x20)
      let shift = count - index
      while place < input.count, isPlain[Int(input[place])] || input[place] == 0x20 && last != 0x20
      {
        last = input[place]
        storage[place + shift] = last
        place += 1
      }
      count = place + shift
      return place
    }
  }

  /// The bytes that stand for themselves: no white space, no markup, no start of a wide space.
  private static let isPlain: [Bool] = (0...255).map { value in
    let byte = UInt8(value)
    return byte > 0x20 && byte != 0xC2 && byte != 0xE2 && !("*_\\" as StaticString).holds(byte)
  }

  private mutating func append(_ byte: UInt8) {
    storage[count] = byte
    count += 1
  }

  /// Opens or closes emphasis at a sign; false where the sign is a character of the text.
  private mutating func takeEmphasis(
    _ sign: UInt8, _ input: UnsafeBufferPointer<UInt8>, _ index: Int, _ mayOpen: Bool,
    _ opened: inout (sign: UInt8, place: Int)?
  ) -> Bool {
    let before = index > 0 ? input[index - 1] : 0x20
    let after = index + 1 < input.count ? input[index + 1] : 0x20
    if let open = opened, open.sign == sign, !before.isASCIISpace,
      sign == UInt8(ascii: "*") || !after.isWordByte
    {
      if open.place < count { emphasis.append(open.place..<count) }
      opened = nil
      return true
    }
    if opened?.sign == sign, opened?.place == count { return true }
    let atWordStart = sign == UInt8(ascii: "*") || before.isASCIISpace
    guard mayOpen, opened == nil, !after.isASCIISpace, atWordStart else {
      return sign == UInt8(ascii: "*") && (before == sign || after == sign)
    }
    opened = (sign, count)
    return true
  }

  /// Appends what stands at `index` with spaces folded; returns how many bytes it took.
  private mutating func appendSpecial(
    _ input: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Int {
    let byte = input[index]
    let left = input.count - index
    if byte.isASCIISpace || byte < 0x20 { return appendSpace(1) }
    if byte == 0xC2, left > 1, input[index + 1] == 0xA0 { return appendSpace(2) }
    if byte == 0xC2, left > 1, input[index + 1] == 0xAD { return hyphenWidth(input, index) }
    if byte == 0xE2, left > 2, input[index + 1] == 0x80 {
      if (0x80...0x8A).contains(input[index + 2]) || input[index + 2] == 0xAF {
        return appendSpace(3)
      }
      // A space without width is none.
      if (0x8B...0x8D).contains(input[index + 2]) { return 3 }
    }
    if byte == UInt8(ascii: "\\"), left > 1, !input[index + 1].isWordByte,
      !input[index + 1].isASCIISpace
    {
      append(input[index + 1])
      return 2
    }
    append(byte)
    return 1
  }

  /// The width of a soft hyphen, which is no letter, with the space behind it where it parts a word at a line's
  /// end: `radio­ logical`.
  private func hyphenWidth(_ input: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    guard index + 3 < input.count, input[index + 2] == 0x20, input[index + 3].isASCIILowercase,
      count > 0, storage[count - 1].isWordByte || storage[count - 1] == UInt8(ascii: "-")
    else { return 2 }
    return 3
  }

  private mutating func appendSpace(_ width: Int) -> Int {
    if count > 0, storage[count - 1] != 0x20 { append(0x20) }
    return width
  }
}
