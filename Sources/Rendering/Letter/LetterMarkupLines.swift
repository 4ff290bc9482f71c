internal import EvidenceModel

/// Cuts a rendered template into lines and each line into runs.
enum LetterMarkupLines {
  /// What a line is.
  enum Kind: Hashable {
    case blank
    case heading(Int)
    case item(isNumbered: Bool)
    case quotation
    case text(isIndented: Bool)
    case directive(LetterDirective)
  }

  /// A line without its sign.
  struct Line {
    var kind: Kind
    var runs: [LetterRun]
  }

  /// The lines; a line feed inside a value ends none.
  static func lines(of text: String) -> [Line] {
    var lines: [Line] = []
    var line: [LetterRun] = []
    var run = LetterRun("")
    func flush() {
      if !run.text.isEmpty { line.append(run) }
      run.text = ""
    }
    for scalar in text.unicodeScalars {
      if let voice = VoiceMark.voice(scalar) {
        flush()
        run.voice = voice
      } else if scalar == VoiceMark.end {
        flush()
        run.voice = .template
      } else if scalar == "\n", run.voice == .template {
        flush()
        lines.append(read(line))
        line = []
      } else {
        run.text.unicodeScalars.append(scalar)
      }
    }
    flush()
    lines.append(read(line))
    return lines
  }

  private static func read(_ runs: [LetterRun]) -> Line {
    guard let first = runs.first else { return Line(kind: .blank, runs: []) }
    guard first.voice == .template else {
      return Line(kind: .text(isIndented: false), runs: strong(runs))
    }
    let indent = first.text.prefix { $0 == " " }.count
    let words = first.text.dropFirst(indent)
    if runs.count == 1, words.allSatisfy({ $0 == " " }) { return Line(kind: .blank, runs: []) }
    if runs.count == 1, let directive = directive(words) {
      return Line(kind: .directive(directive), runs: [])
    }
    for (sign, kind) in signs where words.hasPrefix(sign) {
      return Line(kind: kind, runs: strong(runs, without: indent + sign.count))
    }
    return Line(kind: .text(isIndented: indent >= 2), runs: strong(runs, without: indent))
  }

  private static let signs: [(String, Kind)] = [
    ("### ", .heading(3)), ("## ", .heading(2)), ("# ", .heading(1)),
    ("- ", .item(isNumbered: false)), ("1. ", .item(isNumbered: true)), ("> ", .quotation),
  ]

  private static func directive(_ words: Substring) -> LetterDirective? {
    let parts = words.split(separator: " ")
    guard parts.count == 3, parts[0] == "%%" else { return nil }
    switch parts[1] {
    case "part": return .part(String(parts[2]))
    case "later": return .later(String(parts[2]))
    default: return nil
    }
  }

  /// The runs with `**` in the template's own words read as the bounds of strong words.
  private static func strong(_ runs: [LetterRun], without count: Int = 0) -> [LetterRun] {
    var result: [LetterRun] = []
    var isStrong = false
    for (index, run) in runs.enumerated() {
      var run = run
      if index == 0 { run.text = String(run.text.dropFirst(count)) }
      guard run.voice == .template else {
        run.isStrong = isStrong
        result.append(run)
        continue
      }
      var pieces = run.text.split(separator: "**", omittingEmptySubsequences: false)[...]
      while let piece = pieces.popFirst() {
        if !piece.isEmpty { result.append(LetterRun(String(piece), isStrong: isStrong)) }
        if !pieces.isEmpty { isStrong.toggle() }
      }
    }
    return trimmed(result)
  }

  private static func trimmed(_ runs: [LetterRun]) -> [LetterRun] {
    var runs = runs
    while let last = runs.last, last.voice == .template, last.text.allSatisfy({ $0 == " " }) {
      runs.removeLast()
    }
    return runs
  }
}
