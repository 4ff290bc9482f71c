package import EvidenceModel
import TextAnalysis

/// Proves that a quotation is the source's own text.
///
/// It shares no code with the cleaning that made the quotation: it walks over quotation and source
/// side by side. White space counts for nothing on either side. In the source it passes over
/// markup signs, a hyphen at a line end and a soft hyphen; the quotation may leave these out and
/// may leave out nothing else, and may add nothing.
package enum VerbatimCheck {
  /// Whether the bytes at the quotation's span say what the quotation says.
  package static func matches(quote: Quotation, bytes: [UInt8]) -> Bool {
    guard !quote.span.ranges.isEmpty else { return false }
    var source: [UInt8] = []
    for range in quote.span.ranges {
      guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
      source.append(contentsOf: bytes[range])
      source.append(0x0A)
    }
    return matches(Array(quote.text.utf8), source)
  }

  private static func matches(_ quote: [UInt8], _ source: [UInt8]) -> Bool {
    var walk = Walk(source: source)
    var index = 0
    while true {
      while index < quote.count, WhiteSpace.width(quote, index) > 0 {
        index += WhiteSpace.width(quote, index)
      }
      guard index < quote.count else { return walk.onlySignsRemain() }
      guard walk.take(quote[index]) else { return false }
      index += 1
    }
  }
}

/// A place in the source that moves on while the quotation agrees.
private struct Walk {
  let source: [UInt8]
  var index = 0
  var openAddress = false
  var openRaised = false

  /// Moves over the next byte that the quotation has; false where the source says something else.
  mutating func take(_ byte: UInt8) -> Bool {
    while index < source.count {
      let space = WhiteSpace.width(source, index)
      if space > 0 {
        index += space
      } else if source[index] == byte {
        index += 1
        return true
      } else if !skipSign() {
        return false
      }
    }
    return false
  }

  mutating func onlySignsRemain() -> Bool {
    while index < source.count {
      let space = WhiteSpace.width(source, index)
      if space > 0 {
        index += space
      } else if !skipSign() {
        return false
      }
    }
    return true
  }

  /// Whether white space with a line break follows.
  private func endsLine(_ start: Int) -> Bool {
    let space = source[start...].prefix { $0.isASCIISpace }
    return space.contains(0x0A) || space.contains(0x0D)
  }

  /// Passes over one sign that a quotation may leave out.
  private mutating func skipSign() -> Bool {
    let next = index + 1 < source.count ? source[index + 1] : 0x20
    switch source[index] {
    case UInt8(ascii: "*"), UInt8(ascii: "$"): break
    case UInt8(ascii: "^") where next == UInt8(ascii: "{"): openRaised = true
    case UInt8(ascii: "{") where openRaised: break
    case UInt8(ascii: "}") where openRaised: openRaised = false
    case UInt8(ascii: "<") where next.isASCIILetter: openAddress = true
    case UInt8(ascii: ">") where openAddress: openAddress = false
    case UInt8(ascii: "-") where endsLine(index + 1): break
    case 0xC2 where next == 0xAD: index += 1
    default: return false
    }
    index += 1
    return true
  }
}
