import SourceReading
import TextAnalysis
import Vocabulary

/// Tells titles of which the document's type is the last word from those that only stand before it.
extension HeaderReader {
  /// A line's stretch with the type that ends the line, where payers' lists have such documents under
  /// both: `Laboratory Payment Policy`, `Coolants Prior Authorization Criteria - Medicare Part D`.
  func withType(_ run: TitleRun, _ line: Range<Int>) -> TitleRun {
    if let end = endOfProgramType(run, line) {
      return TitleRun(range: run.range.lowerBound..<end, before: .line, after: .line)
    }
    let rest = layout.reading.trim(run.range.upperBound..<line.upperBound)
    guard run.before == .line, run.after == .type, line.count <= 120,
      run.range.lowerBound == withoutSigns(line).lowerBound, isTitled(rest),
      !isOfTypeWords(HeadingWords.normalized(layout.reading.bytes, line))
    else { return run }
    return TitleRun(range: run.range.lowerBound..<line.upperBound, before: .line, after: .line)
  }

  /// Where a type ends that is all a state's program calls its document: `Maine Medicaid Drug Prior
  /// Authorization Criteria The unit will …`.
  private func endOfProgramType(_ run: TitleRun, _ line: Range<Int>) -> Int? {
    let bytes = layout.reading.bytes
    guard run.before == .line, run.after == .type,
      let program = IssuerReader.programName(at: run.range, layout.reading)
    else { return nil }
    let own = WhiteSpace.words(bytes, program.upperBound..<run.range.upperBound)
    let rest = layout.reading.trim(run.range.upperBound..<line.upperBound)
    let lowered = bytes[rest].prefix(80).map(\.asciiLowercased)
    guard
      own.allSatisfy({
        HeaderVocabulary.typeWords.contains(
          String(decoding: bytes[$0].map(\.asciiLowercased), as: UTF8.self))
      }),
      let type = layout.reading.vocabulary.documentTypes.match(
        in: lowered, at: 0, before: lowered.count)
    else { return nil }
    return rest.lowerBound + type.range.upperBound
  }

  private func isTitled(_ type: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, type)
    return HeaderVocabulary.titledTypes.contains { kept in
      guard words.starts(with: kept.utf8) else { return false }
      let tail = words.dropFirst(kept.utf8.count)
      guard tail.first == 0x20 else { return tail.isEmpty }
      let scope = WhiteSpace.words(layout.reading.bytes, type).dropFirst(
        kept.utf8.count(where: { $0 == 0x20 }) + 1)
      return scope.first.map {
        LineOfBusinessHeading.read(layout.reading, $0.upperBound..<type.upperBound) != nil
          && layout.reading.bytes[$0].allSatisfy { !$0.isWordByte || $0 >= 0x80 }
      } ?? false
    }
  }
}
