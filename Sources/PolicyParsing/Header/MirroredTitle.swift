import SourceReading
import TextAnalysis
import Vocabulary

/// What pages of sites and mirrors do to a title: names, tails, boxes, wraps and echoes around it.
extension HeaderReader {
  /// Whether a value stands behind a label and a dash: `Subject: - Harbor Plan` names a site.
  func followsDash(_ range: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let before = bytes[..<range.lowerBound].suffix(4).filter { $0 != 0x20 }
    return before.count >= 2 && before.suffix(2).elementsEqual(":-".utf8)
  }

  /// A labelled title before a check box that stands in the same line.
  func beforeBox(_ range: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let box = range.dropFirst(4).first { index in
      ["☐", "☒", "☑"].contains { bytes[index..<range.upperBound].starts(with: $0.utf8) }
    }
    guard let box else { return range }
    var title = layout.reading.trim(range.lowerBound..<box)
    while let last = title.last, "/|".utf8.contains(bytes[last]) {
      title = layout.reading.trim(title.lowerBound..<last)
    }
    return title
  }

  /// A title behind a payer's name and the document's type, right above the first label: `Harbor®
  /// Plan Medical Policy Bed Therapy`.
  func behindNamedType(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    guard line.count <= 200, !hasLabel(line), !isEntry(line),
      let next = lines.first(where: { $0.lowerBound >= line.upperBound && !$0.isEmpty }),
      hasLabel(next)
    else { return nil }
    let lowered = bytes[line].map(\.asciiLowercased)
    let types = layout.reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count)
    guard let type = types.last(where: { lowered[$0.range].contains(0x20) }),
      type.range.lowerBound > 0, bytes[line.lowerBound + type.range.lowerBound].isASCIIUppercase,
      lowered[..<type.range.lowerBound].split(separator: 0x20).count <= 4
    else { return nil }
    let rest = layout.reading.trim((line.lowerBound + type.range.upperBound)..<line.upperBound)
    return rest.count >= 6 && bytes[rest.lowerBound].isASCIIUppercase && isTitle(rest) ? rest : nil
  }

  /// The line below that begins a title with a dash in it: a page's own title names the site, too.
  func repeated(_ title: Range<Int>) -> Range<Int>? {
    let words = words(title)
    guard words.contains(UInt8(ascii: "-")) else { return nil }
    return lines.prefix(40).first { line in
      guard line.lowerBound > title.upperBound, (8..<words.count).contains(line.count) else {
        return false
      }
      let own = self.words(line)
      return words.starts(with: own) && words[own.count...].starts(with: " - ".utf8)
        && isTitle(line)
    }
  }

  /// A title with the line before or behind it where a preposition shows that it was wrapped.
  func whole(_ title: Range<Int>) -> Range<Int> {
    guard let index = lines.firstIndex(where: { $0.upperBound == title.upperBound }) else {
      return title
    }
    if index > 0, endsOpen(lines[index - 1]), lines[index].lowerBound == title.lowerBound,
      !isEntry(lines[index - 1]), !hasLabel(lines[index - 1])
    {
      return lines[index - 1].lowerBound..<title.upperBound
    }
    if index + 1 < lines.count, endsOpen(title), isTitle(lines[index + 1]),
      title.count + lines[index + 1].count <= 200
    {
      return title.lowerBound..<lines[index + 1].upperBound
    }
    return title
  }

  /// Whether a line ends in a word that another must follow.
  func endsOpen(_ line: Range<Int>) -> Bool {
    guard line.count <= 120, let last = WhiteSpace.words(layout.reading.bytes, line).last else {
      return false
    }
    return ["of", "for", "and", "the", "with", "in", "to", "or", "by", "on", "from", "as"].contains(
      String(decoding: layout.reading.bytes[last], as: UTF8.self))
  }

  /// The words before the header's first label, where the page's own title begins with them.
  func shorter(_ title: Range<Int>, _ before: Range<Int>?) -> Range<Int>? {
    guard let before, before.count >= 5, before.count < title.count else { return nil }
    let (whole, own) = (words(title), words(before))
    return whole.starts(with: own) && !whole[own.count].isWordByte ? before : nil
  }

  /// A title without what a mirror's page adds behind it.
  func withoutTail(_ line: Range<Int>) -> Range<Int> {
    let lowered = layout.reading.bytes[line].map(\.asciiLowercased)
    for tail in HeaderVocabulary.titleTails
    where lowered.count > tail.utf8.count + 4
      && lowered.suffix(tail.utf8.count).elementsEqual(tail.utf8)
    {
      return line.lowerBound..<(line.upperBound - tail.utf8.count)
    }
    return line
  }

  /// Whether a line is one word right above a document's type: the name of who wrote it.
  func isNameOverType(_ line: Range<Int>) -> Bool {
    guard !layout.reading.bytes[line].contains(0x20) else { return false }
    let next = lines.first { $0.lowerBound >= line.upperBound && !$0.isEmpty }
    return next.map(isTypeLine) ?? false
  }
}
