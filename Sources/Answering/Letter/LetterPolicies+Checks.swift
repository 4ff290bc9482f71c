import EvidenceModel
import TextAnalysis

extension LetterPolicies.Named {
  /// Compares the quotations of a unit with the policies' words.
  func checkQuotes(
    of unit: LetterUnit, after before: String, into findings: inout LetterFindings
  ) {
    guard !words.isEmpty else { return }
    lazy var owner = Owner(named: before + " " + LetterQuotes.outside(unit.text))
    for quote in LetterQuotes.of(unit.text) {
      let count = FoldedWords.of(quote).count
      if words.contains(where: { $0.has(quote) }) {
        findings.quotes += 1
        findings.longQuotes += count > 5 ? 1 : 0
      } else if let edition = others.first(where: { count > 3 && $0.has(quote) }) {
        findings.add(
          .editionDiffers, "these are words of another edition, \(edition.policy)", quote, unit)
      } else if count > 1 || quote.contains(where: \.isNumber) {
        differing(quote, unit, owner, &findings)
      }
    }
  }

  /// Whose words a unit says that it quotes.
  private enum Owner {
    case policy
    case others
    case unnamed

    init(named text: String) {
      let words = FoldedWords.of(text)
      if LetterQuoteOwners.others.contains(where: {
        FoldedWords.contains(FoldedWords.of($0), in: words)
      }) {
        self = .others
      } else {
        self = LetterQuoteOwners.policy.contains(where: words.contains) ? .policy : .unnamed
      }
    }
  }

  private func differing(
    _ quote: String, _ unit: LetterUnit, _ owner: Owner, _ findings: inout LetterFindings
  ) {
    let near = words.compactMap { $0.nearest(to: quote, atLeast: owner == .others ? 90 : 60) }
      .max { $0.share < $1.share }
    if let near {
      findings.add(
        .quoteAltered, "the quotation is not what the policy says", quote, unit,
        expected: near.text, source: near.span)
      return
    }
    // Two or three words without a figure may be anybody's; they are told where the policy is named.
    let isShort = FoldedWords.of(quote).count < 4 && !quote.contains(where: \.isNumber)
    guard !isShort || owner == .policy else { return }
    findings.add(
      .quoteNotFound, "no policy that the letter names has these words", quote, unit,
      severity: owner == .policy && !isShort ? .error : .warning)
  }

  /// A stretch of policy words of this length is no chance and no name of a disease.
  private static var longestUnquoted: Int { 18 }

  /// Finds policy text that stands outside quotation marks as if it were about the member.
  func checkCopies(in unit: LetterUnit, into findings: inout LetterFindings) {
    let own = LetterQuotes.outside(unit.text)
    let (copied, count) = detector.copied(in: own)
    let isCopy = count >= 15 && copied * 100 >= count * CopyDetector.limit
    guard isCopy || detector.longestRun(in: own) >= Self.longestUnquoted else { return }
    findings.add(
      .policyPasted, "\(copied) of \(count) words repeat the policy and are not quoted",
      String(own.prefix(120)), unit)
  }

  /// Compares the editions and review dates that a letter names with those of the index.
  func checkEditions(
    _ units: [LetterUnit], _ record: LetterRecordLine?, into findings: inout LetterFindings
  ) {
    guard !headings.isEmpty else { return }
    let dates = headings.flatMap { [$0.lastReview, $0.effective, $0.nextReview] }.compactMap(\.self)
    for unit in units where !unit.text.contains("evq-letter/1") {
      for (words, date) in LetterDates.named(in: unit.text)
      where !dates.contains(where: { $0 == date || $0.iso.hasPrefix(date.iso) }) {
        findings.add(
          .editionDiffers, "the policy prints no such date", "\(words) \(date.iso)", unit,
          expected: headings.compactMap(\.edition).joined(separator: ", "))
      }
    }
    if let edition = record?.values["edition"], !edition.isEmpty,
      !headings.contains(where: { $0.edition == edition })
    {
      findings.faults.append(
        LetterFault(
          code: .editionDiffers, message: "the index has another edition than the letter's record",
          found: edition, expected: headings.compactMap(\.edition).joined(separator: ", ")))
    }
  }

  /// Whether a determination of a named policy is quoted.
  func quotesDetermination(_ units: [LetterUnit]) -> Bool {
    let quotes = units.flatMap { LetterQuotes.of($0.text) }.map {
      QuotePlain.bytes(of: QuotePlain.trimmed($0))
    }
    return statements.contains { statement in
      let whole = QuotePlain.bytes(of: QuotePlain.trimmed(statement.quote.text))
      let phrase = QuotePlain.bytes(of: QuotePlain.trimmed(statement.determination.phrase.text))
      return quotes.contains { $0 == whole || $0 == phrase }
    }
  }

  /// Whether the letter quotes reasons and says that the policy cites no study for them.
  func describesWithoutCiting(_ units: [LetterUnit]) -> Bool {
    let quotes = Set(units.flatMap { LetterQuotes.of($0.text) }.map { QuotePlain.trimmed($0) })
    let isQuoted = reasons.contains { quotes.contains(QuotePlain.trimmed($0.quote.text)) }
    let words = FoldedWords.of(units.map(\.text).joined(separator: "\n"))
    return isQuoted
      && ["cites no study", "names none", "no source"].contains {
        FoldedWords.contains(FoldedWords.of($0), in: words)
      }
  }
}
