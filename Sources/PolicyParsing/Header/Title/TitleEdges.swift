import SourceReading
import TextAnalysis
import Vocabulary

/// What a mirror's line or a payer's habit says of a stretch at its edges.
extension HeaderReader {
  /// The fewest words of a title that ends in a document's kind.
  private static let kindTitleWords = 3
  /// The fewest bytes between two columns.
  private static let wideGap = 4
  /// The most words of a stretch that is a company's name and what it offers.
  private static let companyWords = 4
  /// The shortest name of a drug that stands over its brands, in bytes.
  private static let shortName = 6

  /// Whether a stretch opens a line and the document's type and a label of its own follow it, as where
  /// line breaks were lost: `Bed Therapy, Adult Medical Coverage Policy Effective Date: …`.
  func isBeforeTypeAndLabel(_ run: TitleRun) -> Bool {
    guard run.before == .line || run.before == .page, run.after == .type,
      let line = lines.first(where: { $0.contains(run.range.lowerBound) })
    else { return false }
    let tokens = HeaderTokenizer.tokens([line], layout.reading)
    guard let index = tokens.firstIndex(where: { $0.range.contains(run.range.lowerBound) }),
      tokens[index].field == nil, index + 1 < tokens.count, Self.isOwn(tokens[index + 1].field),
      // Behind a wide gap stands another column of a page's head.
      tokens[index + 1].range.lowerBound - tokens[index].range.upperBound < Self.wideGap
    else { return false }
    return isTypeLine(layout.reading.trim(run.range.upperBound..<tokens[index].range.upperBound))
  }

  /// A labelled title without the document's type that stands in capitals before it, as where the
  /// columns of a header were lost: `CLINICAL MEDICAL POLICY Bed Therapy`.
  func withoutType(_ title: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let lowered = bytes[title].map(\.asciiLowercased)
    guard
      let type = layout.reading.vocabulary.documentTypes.match(
        in: lowered, at: 0, before: lowered.count),
      type.range.count + 4 < title.count, lowered[type.range].contains(0x20),
      lowered[type.range.upperBound] == 0x20
    else { return title }
    let rest = (title.lowerBound + type.range.upperBound + 1)..<title.upperBound
    let isInCapitals = !bytes[title.lowerBound..<rest.lowerBound].contains(
      where: \.isASCIILowercase)
    return isInCapitals && bytes[rest].contains(where: \.isASCIILowercase) ? rest : title
  }

  /// Whether a line ends in the sign of words left out: a mirror's own title begins so.
  func isOfCutLine(_ run: TitleRun, _ line: Range<Int>) -> Bool {
    run.range.upperBound + 8 < line.upperBound
      && ["...", "…"].contains {
        layout.reading.bytes[line].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  /// Whether nothing speaks against words right above the text or a label but that they end in a
  /// document's kind: `Bed Therapy Policy`.
  func isOnlyKind(_ candidate: TitleCandidate) -> Bool {
    let against = Set(candidate.evidence.filter { $0.weight < 0 })
    guard against.contains(.namesKind), against.isSubset(of: [.namesKind, .belowLabels]),
      !Set(candidate.evidence).isDisjoint(with: [.aboveText, .aboveLabels])
    else { return false }
    return WhiteSpace.words(layout.reading.bytes, candidate.range).count >= Self.kindTitleWords
  }

  /// The most names in brackets that a title has.
  private static let mostBrackets = 3

  /// Whether words without a label are the names of drugs, each with its other name in brackets: `WARMUP
  /// (frigidumab) CHILLIN (frigidumab) …`; a list that its kind and a colon open has a name of its own
  /// (`Frigidumab Products: Frigidumab (WARMUP); …`).
  func listsNames(_ title: TitleCandidate) -> Bool {
    let bytes = layout.reading.bytes[title.range]
    let head = bytes.prefix { $0 != UInt8(ascii: "(") }
    return !title.evidence.contains(.labelled) && !head.contains(UInt8(ascii: ":"))
      && bytes.count { $0 == UInt8(ascii: "(") } > Self.mostBrackets
  }

  /// How many digits end a date in a file's name.
  private static let fileDigits = 6

  /// Whether a word of letters and a date in digits ends a stretch: `Bed Therapy-Eff112513`.
  func endsInDigits(_ range: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard let last = WhiteSpace.words(bytes, range).last else { return false }
    let digits = bytes[last].reversed().prefix(while: \.isASCIIDigit).count
    return (Self.fileDigits...(Self.fileDigits + 2)).contains(digits)
      && bytes[last].contains(where: \.isASCIILowercase)
  }

  /// A title without what stands at its edges and is none of it.
  func withoutEdges(_ title: Range<Int>) -> Range<Int> {
    withoutProgram(
      withoutUnset(withoutHeading(withoutNote(withoutScope(withoutEdition(title))))))
  }

  /// A title without the number of its edition: `Bed Therapy Rev 3`.
  private func withoutEdition(_ title: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, title)
    guard words.count > 2, let last = words.last, last.count <= 4,
      bytes[last].allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }),
      case let name = words[words.count - 2],
      HeaderVocabulary.versionWords.contains(
        String(decoding: bytes[name].map(\.asciiLowercased), as: UTF8.self))
    else { return title }
    return layout.reading.trim(title.lowerBound..<words[words.count - 3].upperBound)
  }

  /// A title without the lines of business in brackets behind it.
  func withoutScope(_ title: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    guard title.last.map({ bytes[$0] == UInt8(ascii: ")") }) ?? false,
      let open = title.dropFirst(4).last(where: { bytes[$0] == UInt8(ascii: "(") }),
      case let words = HeadingWords.normalized(bytes, open..<title.upperBound),
      HeaderVocabulary.scopeOpenings.contains(where: { words.starts(with: $0.utf8) })
    else { return title }
    return layout.reading.trim(title.lowerBound..<open)
  }

  /// A title without the word in quotation marks that says what the payer wants beforehand:
  /// `Bed Therapy “Notification”`.
  func withoutNote(_ title: Range<Int>) -> Range<Int> {
    let lowered = layout.reading.bytes[title].map(\.asciiLowercased)
    let note = HeaderVocabulary.titleNotes.first {
      $0.utf8.count + 4 < lowered.count && lowered.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return title.lowerBound..<(title.upperBound - (note?.utf8.count ?? 0))
  }

  /// A title without the document's number that ends it.
  func withoutNumber(_ title: Range<Int>, _ number: String?) -> Range<Int> {
    let bytes = layout.reading.bytes
    guard let number, number.utf8.count >= 4, title.count > number.utf8.count + 4,
      bytes[title].suffix(number.utf8.count).elementsEqual(number.utf8),
      bytes[title.upperBound - number.utf8.count - 1] == 0x20
    else { return title }
    return layout.reading.trim(title.lowerBound..<(title.upperBound - number.utf8.count))
  }

  /// Whether the first word of a short stretch is a company's, made of several that name health or
  /// care: `HarborHealth® Medicare Advantage`.
  func opensWithCompany(_ range: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, range)
    guard words.count <= Self.companyWords, let first = words.first else { return false }
    let seams = first.dropFirst().filter {
      bytes[$0].isASCIIUppercase && bytes[$0 - 1].isASCIILowercase
    }
    let ends = seams + [first.upperBound]
    let parts = zip([first.lowerBound] + seams, ends).map { bytes[$0..<$1].map(\.asciiLowercased) }
    return parts.count >= 2
      && parts.contains { part in
        HeaderVocabulary.companyWords.contains { part.starts(with: $0.utf8) }
      }
  }

  /// Whether a line is a drug's own name with a colon over the names under which it is sold:
  /// `Frigidumab:` over `Coolant®; Frostix™`.
  func isNameOverBrands(_ line: Range<Int>, _ title: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard line.last.map({ bytes[$0] == UInt8(ascii: ":") }) ?? false,
      case let name = line.dropLast(), name.count >= Self.shortName,
      bytes[name].allSatisfy(\.isASCIILetter), bytes[name.lowerBound].isASCIIUppercase,
      !HeaderVocabulary.typeWords.contains(
        String(decoding: bytes[name].map(\.asciiLowercased), as: UTF8.self)),
      !hasLabel(line), !isSectionName(line),
      let first = WhiteSpace.words(bytes, title).first
    else { return false }
    return ["®", "™"].contains {
      ByteSearch.first(Array($0.utf8), in: bytes, first) != nil
    }
  }
}
