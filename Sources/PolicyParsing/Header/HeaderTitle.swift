import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Tells what may be a policy's title.
extension HeaderReader {
  /// Whether words, in lower case, are of an organisation's name.
  func namesOrganisation(_ words: [UInt8]) -> Bool {
    layout.reading.vocabulary.organisations.contains(words, 0..<words.count)
  }

  /// A line's words in lower case.
  func words(_ line: Range<Int>) -> [UInt8] {
    layout.reading.clean(line).lowered
  }

  func isSiteLine(_ line: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, line)
    return layout.reading.vocabulary.siteLines.meaning(of: words) != nil
      || HeaderVocabulary.siteOpenings.contains { words.starts(with: $0.utf8) }
      || line.count <= Self.longestLogo && words.suffix(5).elementsEqual(" logo".utf8)
  }

  /// The longest words that stand for the picture of a payer's mark, in bytes.
  private static let longestLogo = 40

  func isDetermination(_ range: Range<Int>) -> Bool {
    let text = layout.reading.clean(range)
    if case .statements = DeterminationScanner.read(text, text.all, layout.reading.vocabulary) {
      return true
    }
    return false
  }

  /// Lines that may name the document's type or its subject.
  func titleLines() -> [Range<Int>] {
    topLines.filter { !$0.isEmpty && $0.count <= 160 && !hasLabel($0) && !isEntry($0) }
      .filter {
        isTypeLine($0) || isTitle($0) || isInColumns($0)
          || LineOfBusinessHeading.read(layout.reading, $0) != nil
      }.prefix(3).map { $0 }
  }

  func isTitle(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let line = withoutSigns(line)
    guard line.count >= 4, line.count <= 200, bytes[line.lowerBound] != UInt8(ascii: "("),
      !hasLabel(line), !isTypeLine(line), !opensWithBox(line),
      !tellsAuthor(line), !tellsLicence(line),
      bytes[line].contains(where: \.isASCIILetter), bytes[line.upperBound - 1] != UInt8(ascii: "."),
      bytes[line.upperBound - 1] != UInt8(ascii: ":"), PolicyNumber.alone(bytes, line) == nil,
      DateReader.whole(in: bytes, line).map({ $0.range.count * 2 < line.count }) ?? true,
      TableRow.cells(bytes, line).count == 1, bytes[line].split(separator: 0x20).count <= 24
    else { return false }
    guard hasWord(line), !closesForeignBracket(line), !isContents(line), !holdsUnset(line),
      !words(line).starts(with: "related ".utf8), !PostalAddress.isLine(bytes, line),
      !endsInLabelledDate(line), typed(line).map({ !$0.title.isEmpty }) ?? true,
      !isInColumns(withoutNumber(line)),
      !LeaderLine.isLeader(bytes, line),
      !HeaderVocabulary.isBreadcrumb(layout.reading.clean(line).lowered)
    else { return false }
    return !isSiteLine(line) && !opensWithOutline(line) && !isTypeAndNumber(line)
      && !isVersion(line) && !isTypedNumber(line)
      && !isAnswered(line)
      && !isIgnoredLabel(line) && !namesCompany(line) && !holdsCount(line)
      && !endsInNumberLabel(line)
      && !HeaderVocabulary.unsetValues.contains(String(decoding: words(line), as: UTF8.self))
      && DateLabel.field(bytes, line, layout.reading.vocabulary) == nil && !isEntry(line)
      && !isSectionName(line) && !namesPhase(line)
      && LineOfBusinessHeading.read(layout.reading, line) == nil
  }

  /// Whether a line names a phase of a drug's approval, or its time: `Initial Authorization: Six (6)
  /// months`, `Length of Approval: 12 months`.
  private func namesPhase(_ line: Range<Int>) -> Bool {
    let lowered = words(line)
    if HeaderVocabulary.approvalTerms.match(in: lowered, at: 0, before: lowered.count) != nil {
      return true
    }
    let words = lowered.split { $0 == 0x20 || $0 == UInt8(ascii: ":") }.prefix(2)
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 2 else { return false }
    // `Step 1 Drugs`: what is to be tried before.
    if words[0] == "step", words[1].allSatisfy(\.isNumber) { return true }
    return HeaderVocabulary.phaseOpenings.contains(words[0])
      && HeaderVocabulary.phaseNouns.contains(words[1])
  }

  /// Whether a line says who wrote or approved the document: `Approved by Pharmacy Committee`.
  func tellsAuthor(_ line: Range<Int>) -> Bool {
    let words = words(line)
    return HeaderVocabulary.authorOpenings.contains { words.starts(with: $0.utf8) }
  }

  /// Whether a value that is not set, or names of a contractor's columns, stand in a line: labels and
  /// their values were woven together.
  private func holdsUnset(_ line: Range<Int>) -> Bool {
    if WhiteSpace.words(layout.reading.bytes, line).contains(where: {
      layout.reading.bytes[$0].elementsEqual("N/A".utf8)
    }) {
      return true
    }
    let words = words(line)
    return PolicyIssuerVocabulary.contractorColumns.matches(in: words, words.indices).count > 1
  }

  /// Whether a number's label ends a line whose number stands apart: `X Revising Policy Number`.
  private func endsInNumberLabel(_ line: Range<Int>) -> Bool {
    let words = words(line)
    return layout.reading.vocabulary.headerLabels.matches(in: words, 0..<words.count).contains {
      $0.meaning == .number && $0.range.upperBound == words.count
        && words[$0.range].contains(0x20)
    }
  }

  /// Whether a colon and a number stand inside, as behind a label that the field does not know:
  /// `Page(s) Including attachments: 8`.
  private func holdsCount(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    return line.dropFirst(4).dropLast(2).contains {
      bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == 0x20 && bytes[$0 + 2].isASCIIDigit
    }
  }

  /// Whether a company's legal form ends a line: `Harbor HealthCare LLC`.
  private func namesCompany(_ line: Range<Int>) -> Bool {
    guard let last = WhiteSpace.words(layout.reading.bytes, line).last else { return false }
    return HeaderVocabulary.companyForms.contains {
      layout.reading.bytes[last].elementsEqual($0.utf8)
    }
  }

  /// Whether a check box opens a line: `☒ Harbor Commercial`.
  private func opensWithBox(_ line: Range<Int>) -> Bool {
    HeaderVocabulary.checkBoxes.contains { layout.reading.bytes[line].starts(with: $0.utf8) }
  }

  /// Whether a line is a label whose value is not kept: `Preauthorization` above its answer.
  private func isIgnoredLabel(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    // A dash may stand for the colon: `Therapeutic Class - Coolants`.
    let dash = line.prefix(40).dropLast(2).first {
      bytes[$0] == 0x20 && bytes[$0 + 1] == UInt8(ascii: "-") && bytes[$0 + 2] == 0x20
    }
    let words = HeadingWords.normalized(bytes, line.lowerBound..<(dash ?? line.upperBound))
    let field = layout.reading.vocabulary.headerLabels.meaning(of: words)
    return field == .ignored || dash != nil && field == .drug
  }

  /// Whether a line is a question and its answer (`Covered Service: Yes`), or one of them: `Non-Network`
  /// and below it `Not covered`.
  private func isAnswered(_ line: Range<Int>) -> Bool {
    let words = words(line)
    let next = lines.first { $0.lowerBound >= line.upperBound && !$0.isEmpty }
    return [": yes", ": no"].contains { words.suffix($0.utf8.count).elementsEqual($0.utf8) }
      || isAnswer(line) || next.map(isAnswer) ?? false
  }

  /// Whether a line only says whether a thing is paid for, or how much of it: `Not covered`, `20%
  /// coinsurance after deductible`.
  func isAnswer(_ line: Range<Int>) -> Bool {
    guard line.count <= 60 else { return false }
    let words = words(line)
    if HeaderVocabulary.answers.contains(String(decoding: words, as: UTF8.self)) { return true }
    return words.contains(UInt8(ascii: "%"))
      && HeaderVocabulary.shareWords.contains {
        ByteSearch.first(Array($0.utf8), in: words, words.indices) != nil
      }
  }

  /// Whether a bracket closes that the line has not opened: a piece of a sentence.
  func closesForeignBracket(_ line: Range<Int>) -> Bool {
    var open = 0
    for index in line where "()".utf8.contains(layout.reading.bytes[index]) {
      open += layout.reading.bytes[index] == UInt8(ascii: "(") ? 1 : -1
      if open < 0 { return true }
    }
    return false
  }

  /// Whether a line is a version and its number: `Ver. 3`.
  private func isVersion(_ line: Range<Int>) -> Bool {
    let words = words(line).split(separator: 0x20)
    return words.count == 2 && words[1].contains(where: \.isASCIIDigit)
      && HeaderVocabulary.versionWords.contains(String(decoding: words[0], as: UTF8.self))
  }

  /// Whether a line is a kind of document and a number: `Policy CMP 40.12`.
  private func isTypedNumber(_ line: Range<Int>) -> Bool {
    let parts = WhiteSpace.words(layout.reading.bytes, line)
    guard (2...3).contains(parts.count), let last = parts.last,
      HeaderVocabulary.kindWords.contains(
        String(decoding: layout.reading.bytes[parts[0]].map(\.asciiLowercased), as: UTF8.self))
    else { return false }
    return parts.count == 2
      ? PolicyNumber.alone(layout.reading.bytes, last) == last : isPrefixed(parts[1], last)
  }

  /// Whether three letters stand together: `V1.2025` has no word.
  func hasWord(_ line: Range<Int>) -> Bool {
    var letters = 0
    return line.contains { index in
      let byte = layout.reading.bytes[index]
      letters = byte.isASCIILetter || byte >= 0x80 ? letters + 1 : 0
      return letters >= 3
    }
  }

  /// Whether a line names several sections glued together, as a page's menu that lost its breaks:
  /// `PolicyApplicable CodesReferences`.
  private func isContents(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let seams = line.dropFirst().filter {
      bytes[$0].isASCIIUppercase && bytes[$0 - 1].isASCIILowercase
    }
    guard !seams.isEmpty else { return false }
    let parts = zip([line.lowerBound] + seams, seams + [line.upperBound]).map { $0..<$1 }
    return parts.count(where: isSectionName) >= 2
  }

  /// Whether a line holds a postal address: the code of a state and of a place, `OH 99999-0001`.
  func namesPlace(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, line)
    return zip(words, words.dropFirst()).contains { state, place in
      let code = bytes[place].prefix(5)
      return state.count == 2 && bytes[state].allSatisfy(\.isASCIIUppercase)
        && code.count == 5 && code.allSatisfy(\.isASCIIDigit)
        && (place.count == 5 || bytes[place.lowerBound + 5] == UInt8(ascii: "-"))
    }
  }

  /// Whether a line is words, a colon and a date: a label that the field does not know.
  private func endsInLabelledDate(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard let colon = line.last(where: { bytes[$0] == UInt8(ascii: ":") }) else { return false }
    let rest = layout.reading.trim((colon + 1)..<line.upperBound)
    return DateReader.whole(in: bytes, rest)?.range == rest
  }

  /// Whether wide gaps part a line: it holds several cells of a running header.
  func isInColumns(_ line: Range<Int>) -> Bool {
    var spaces = 0
    for index in line {
      if layout.reading.bytes[index] == 0x0A { return false }
      spaces = layout.reading.bytes[index] == 0x20 ? spaces + 1 : 0
      if spaces >= 8 { return true }
    }
    return false
  }

  /// An entry of a list or of a site's menu.
  func isEntry(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    if bytes[line].starts(with: "»".utf8) { return true }
    guard let marker = ListMarkerReader.marker(in: bytes, line) else { return false }
    return marker.bullet != nil
      || marker.readings.contains {
        $0.style.count == .lowerLetter || $0.style.count == .digit
          || $0.style.count == .upperRoman && $0.style.form == .stop
      }
  }

  func isSectionName(_ line: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, line)
    return layout.reading.vocabulary.sectionHeadings.meaning(of: words) != nil
  }

  /// A line that names a type of document: `Medical Policy`, `X Clinical Policy Bulletin`.
  func isTypeLine(_ line: Range<Int>) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, withoutSigns(line))
    if layout.reading.vocabulary.documentTypes.meaning(of: words) != nil { return true }
    if isOfTypeWords(words) { return true }
    let matches = layout.reading.vocabulary.documentTypes.matches(in: words, 0..<words.count)
    guard let last = matches.last, last.range.upperBound == words.count else { return false }
    return words[last.range].contains(0x20)
      && (last.range.lowerBound == 0
        || !HeaderVocabulary.openingTypes.contains(
          String(decoding: words[last.range], as: UTF8.self)))
      && !DocumentType.endsTitle(words[last.range], behind: words[..<last.range.lowerBound])
  }

  /// Whether words are nothing but those of which types are made, the last of them a kind of
  /// document: `Evidence-Based Coverage Criteria`.
  func isOfTypeWords(_ words: [UInt8]) -> Bool {
    var words = words.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    if words.suffix(2) == ["for", "approval"] { words.removeLast(2) }
    return (2...7).contains(words.count)
      && words.last.map(HeaderVocabulary.typeNouns.contains) ?? false
      && words.dropLast().allSatisfy {
        HeaderVocabulary.typeWords.contains($0) || HeaderVocabulary.typeNouns.contains($0)
      }
  }

  /// Whether a line names a type of document or holds one of several words near its beginning.
  func namesType(_ line: Range<Int>) -> Bool {
    if isTypeLine(line) { return true }
    let line = withoutSigns(line)
    let lowered = layout.reading.bytes[line].prefix(240).map(\.asciiLowercased)
    let types = layout.reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count)
    return types.contains { type in
      lowered[type.range].contains(0x20)
        && layout.reading.bytes[line.lowerBound + type.range.lowerBound].isASCIIUppercase
    }
  }

  /// Whether a line holds a label.
  func hasLabel(_ line: Range<Int>) -> Bool {
    HeaderTokenizer.tokens([line], layout.reading).contains { $0.field != nil }
  }

  /// A line without the signs of a Markdown heading.
  func withoutSigns(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, "# ".utf8.contains(layout.reading.bytes[start]) { start += 1 }
    return start..<line.upperBound
  }

  private func withoutNumber(_ line: Range<Int>) -> Range<Int> {
    if let behind = numberBehindDash(line) { return behind.title }
    if let number = numberBeforeColon(line) {
      return layout.reading.trim((number.upperBound + 1)..<line.upperBound)
    }
    if let number = leadingNumber(line) {
      return layout.reading.trim(number.upperBound..<line.upperBound)
    }
    if let number = innerNumber(line), number.lowerBound - line.lowerBound <= 5 {
      return layout.reading.trim(number.upperBound..<line.upperBound)
    }
    guard let open = line.last(where: { layout.reading.bytes[$0] == UInt8(ascii: "(") }),
      open > line.lowerBound, numberInBrackets(ending: open..<line.upperBound) != nil
    else { return line }
    return layout.reading.trim(line.lowerBound..<open)
  }
}
