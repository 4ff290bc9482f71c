import EvidenceModel

/// Cuts the lines around a span out of its source.
enum SourceWindow {
  /// The lines of the span with `margin` lines before and behind them.
  static func lines(of span: SourceSpan, in bytes: [UInt8], around margin: Int) -> [SourceLine] {
    var lines: [SourceLine] = []
    var number = 1
    var start = 0
    let (first, last) = lineBounds(of: span, in: bytes)
    while start <= bytes.count, number <= last + margin {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if number >= first - margin {
        lines.append(
          SourceLine(
            file: span.file, number: number,
            text: String(decoding: bytes[start..<end], as: UTF8.self),
            isInside: span.ranges.contains { $0.lowerBound <= end && $0.upperBound > start }))
      }
      start = end + 1
      number += 1
    }
    return lines
  }

  private static func lineBounds(of span: SourceSpan, in bytes: [UInt8]) -> (Int, Int) {
    let end = min(span.end, bytes.count)
    let start = min(span.start, end)
    let breaks = bytes[start..<end].count { $0 == UInt8(ascii: "\n") }
    return (span.line, span.line + breaks)
  }
}
