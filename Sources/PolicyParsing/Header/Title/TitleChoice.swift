import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Chooses a policy's title among what may be one.
///
/// Candidates are the values of title labels and the stretches of the header's lines that labels,
/// values, types and numbers leave. Each has evidence for and against it; the best one wins where
/// its evidence is enough, the first one of several that are as good.
extension HeaderReader {
  /// The least that a title's evidence must come to.
  private static let enough = 2
  /// How many candidates are compared with the text.
  private static let most = 12

  /// The document's title and its evidence; nil where nothing is one.
  func title(number: String?) -> TitleCandidate? {
    let echo = TitleEcho(layout.reading.source)
    let all = labelledTitles(number) + titleRuns(number, echo)
    let ranked = all.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    var best: TitleCandidate?
    for (_, candidate) in ranked.prefix(Self.most) {
      var candidate = candidate
      if let sign = echo.evidence(layout.reading.bytes, candidate.range) {
        candidate.evidence.append(sign)
      }
      if isBetter(candidate, than: best) { best = candidate }
    }
    if best?.score ?? 0 < Self.enough { best = all.first(where: isOnlyKind) }
    if let found = best, onlyComesAgain(found) { best = nil }
    guard var best else {
      return headingTitle() ?? typeTitle(number: number) ?? titleBelowHeading()
    }
    best = aboveBrands(aroundDrug(best, among: all), among: all)
    best = shorter(than: longer(than: best, among: all), among: all, echo)
    if best.evidence.contains(.labelled) {
      best.range = withoutNumber(withoutType(beforeEnd(beforeBox(best.range))), number)
    }
    best = whole(best, among: all, echo)
    best.range = withoutPage(withoutEdges(best.range), among: all)
    return listsNames(best) ? nil : best
  }

  /// A title without the page's number behind it, where another line is the same title without it.
  private func withoutPage(_ range: Range<Int>, among all: [TitleCandidate]) -> Range<Int> {
    let bytes = layout.reading.bytes
    let digits = bytes[range].reversed().prefix(while: \.isASCIIDigit).count
    let end = range.upperBound - digits
    guard (1...3).contains(digits), end - 1 > range.lowerBound, bytes[end - 1] == 0x20 else {
      return range
    }
    let name = range.lowerBound..<(end - 1)
    return all.contains { bytes[$0.range].elementsEqual(bytes[name]) } ? name : range
  }

  /// Whether nothing but its repetition speaks for a line behind determinations: the name of a condition in
  /// their lists.
  private func onlyComesAgain(_ candidate: TitleCandidate) -> Bool {
    let signs: Set<TitleEvidence> = [.first, .oftenRepeated, .repeated, .inText]
    guard signs.isSuperset(of: candidate.evidence) else { return false }
    let lowered = layout.reading.bytes[..<candidate.range.lowerBound].map(\.asciiLowercased)
    return layout.reading.vocabulary.determinationTerms.contains(lowered, lowered.indices)
  }

  /// The first line of a document without a header where it names the service and its criteria:
  /// `Bed Therapy Medical Necessity Criteria`.
  private func headingTitle() -> TitleCandidate? {
    guard let section = layout.sections.first(where: { $0.kind != .header }),
      section.kind == .policy, !section.heading.isEmpty,
      lines.allSatisfy({ $0.isEmpty || isSiteLine($0) || isEntry($0) })
    else { return nil }
    let words = HeadingWords.normalized(layout.reading.bytes, section.heading)
    guard layout.reading.vocabulary.sectionHeadings.meaning(of: words) == nil,
      HeadingVocabulary.policyEndings.contains(where: {
        words.suffix($0.utf8.count).elementsEqual($0.utf8)
      })
    else { return nil }
    return TitleCandidate(range: section.heading, evidence: [.first, .heading])
  }

  private func isBetter(_ candidate: TitleCandidate, than best: TitleCandidate?) -> Bool {
    guard let best else { return true }
    return candidate.score > best.score
      || candidate.score == best.score && candidate.range.lowerBound < best.range.lowerBound
  }

  // MARK: Stretches

  /// How many of a header's lines are looked at.
  private static let lineCount = 40

  /// The longest line that is an address and nothing else, in bytes.
  private static let longAddress = 160

  /// A header's lines with what stands on them.
  private struct Head {
    var line: Range<Int>
    var tokens: [HeaderToken]
    var runs: [TitleRun]

    var hasLabel: Bool { tokens.contains { $0.field != nil } }
  }

  private func titleRuns(_ number: String?, _ echo: TitleEcho) -> [TitleCandidate] {
    let cutter = TitleRunCutter(layout, number: number)
    let whole = wholeLines(lines.filter { !$0.isEmpty }.prefix(Self.lineCount))
    // `Effective Date: 1/2/2023   7.01.987 Knee Frames in Adults` names a policy beside a field.
    let listed = SharedEndings(whole.filter { !isInColumns($0) }, layout.reading.bytes)
    let heads = whole.map { head($0, cutter, listed) }
    let firstLabel = heads.firstIndex(where: \.hasLabel)
    let above = firstLabel.flatMap { label in heads[..<label].lastIndex { !$0.runs.isEmpty } }
    let prose =
      firstLabel == nil ? heads.firstIndex { isProse($0.line) && !isSiteLine($0.line) } : nil
    let named = number.map { number in heads.firstIndex { holds(number, $0.line) } ?? heads.count }
    let bare = prose.flatMap { $0 > 0 && (named ?? $0) >= $0 ? nil : $0 }
    var found: [TitleCandidate] = []
    for (index, head) in heads.enumerated() where !isRelated(index, heads) {
      for run in head.runs where !isScope(run) {
        var evidence = edges(run) + around(run, index, heads, cutter, number)
        if index == above, run == head.runs.last, !evidence.contains(.aboveLabels) {
          evidence.append(.overLabels)
        }
        if let bare, index > bare { evidence.append(.belowProse) }
        if isSite(run, head) { evidence.append(.site) }
        if isOfCutLine(run, head.line) { evidence.append(.ofCutLine) }
        let isWhole = run.before == .line && run.after == .line
        if isWhole, index > firstLabel ?? index,
          Set(evidence).isDisjoint(with: [.aboveLabels, .aboveText])
        {
          evidence.append(.belowLabels)
        }
        if !found.isEmpty, isInsideText(run, head.line, hasLabel: head.hasLabel) {
          evidence.append(.insideText)
        }
        if found.isEmpty { evidence.append(.first) }
        let range = TitleWithNumber.behindCount(
          layout.reading.bytes,
          behindPageNumber(withoutKind(own(run, head.line, echo), run, echo), run, echo))
        found.append(TitleCandidate(range: range, evidence: evidence + look(range)))
      }
    }
    return withoutBanner(found).map { wrapped($0, among: found, echo) }
  }

  /// Whether a line is an entry of the list of related documents whose heading stands above it.
  private func isRelated(_ index: Int, _ heads: [Head]) -> Bool {
    var index = index
    while index > 0, !heads[index].hasLabel,
      layout.reading.bytes[heads[index - 1].line.upperBound..<heads[index].line.lowerBound]
        .count(where: { $0 == 0x0A }) == 1
    {
      index -= 1
      let words = words(heads[index].line)
      if words.starts(with: "related ".utf8), words.count <= 60,
        ["policies", "policy", "guidelines", "documents", "resources"].contains(where: {
          words.suffix($0.utf8.count).elementsEqual($0.utf8)
        })
      {
        return true
      }
      if isSectionName(heads[index].line) { return false }
    }
    return false
  }

  /// A candidate with the lines that go on with it, and with what speaks for the last of them.
  private func wrapped(
    _ candidate: TitleCandidate, among others: [TitleCandidate], _ echo: TitleEcho
  ) -> TitleCandidate {
    var candidate = candidate
    let end = candidate.range.upperBound
    candidate.range = withLinesBelow(candidate.range, echo)
    let parts = others.filter {
      $0.range.lowerBound >= end && $0.range.upperBound <= candidate.range.upperBound
    }
    if candidate.range.upperBound > end, isBeforeLabel(candidate.range),
      !candidate.evidence.contains(.aboveLabels)
    {
      candidate.evidence.append(.aboveLabels)
    }
    let signs: Set<TitleEvidence> = [
      .aboveLabels, .aboveText, .aboveNumber, .overLabels, .beforeNumber,
    ]
    for sign in Set(parts.flatMap(\.evidence)).intersection(signs).sorted(by: {
      $0.weight > $1.weight
    })
    where !candidate.evidence.contains(sign) {
      candidate.evidence.append(sign)
    }
    if isBroken(candidate.range) { candidate.evidence.append(.cut) }
    if !Set(candidate.evidence).isDisjoint(with: [.aboveLabels, .aboveText]) {
      candidate.evidence.removeAll { $0 == .belowLabels }
    }
    return candidate
  }

  /// Whether words end a page's own title behind the document's type and a dash.
  private func isSite(_ run: TitleRun, _ head: Head) -> Bool {
    guard run.before == .type, let first = head.runs.first, first.after == .type,
      first.range.upperBound <= run.range.lowerBound
    else { return false }
    let between = layout.reading.bytes[first.range.upperBound..<run.range.lowerBound]
    return between.suffix(3).elementsEqual(" - ".utf8)
  }

  private func head(
    _ line: Range<Int>, _ cutter: TitleRunCutter, _ listed: SharedEndings
  ) -> Head {
    let tokens = HeaderTokenizer.tokens([line], layout.reading)
    // A line that lost its breaks has the title behind the payer's address.
    guard !isEntry(line), !listed.contains(line), !isSiteLine(line),
      line.count > Self.longAddress || !namesPlace(line)
    else {
      return Head(line: line, tokens: tokens, runs: [])
    }
    let runs = cutter.runs(withoutTail(withoutSigns(line)), tokens)
    return Head(
      line: line, tokens: tokens,
      runs: runs.filter {
        isTitle($0.range) && !isBehindUnknownLabel($0, line) && !isOfSentence($0, line)
          && !isInProse($0, line)
      }.map { withType($0, line) })
  }

  /// Whether a type stands in the value of a label that the field does not know, and a stretch behind
  /// it: `Developed By: Medical Necessity Criteria Committee`.
  private func isBehindUnknownLabel(_ run: TitleRun, _ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard run.before == .type, run.range.lowerBound > line.lowerBound,
      let colon = bytes[line.lowerBound..<run.range.lowerBound].firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    return bytes[colon..<run.range.lowerBound].count(where: \.isASCIILetter) >= 8
  }

  /// A stretch without the name of a site or payer that a page's own title adds.
  private func own(_ run: TitleRun, _ line: Range<Int>, _ echo: TitleEcho) -> Range<Int> {
    guard run.before == .line else { return run.range }
    return withoutSite(run.range, echo, isMirrored: withoutTail(line) != line)
  }

  /// Whether the next line begins with a label of the document's own.
  private func isAboveLabel(_ index: Int, _ heads: [Head]) -> Bool {
    guard index + 1 < heads.count, let next = heads[index + 1].tokens.first, let field = next.field
    else { return false }
    return next.range.lowerBound == heads[index + 1].line.lowerBound && field != .relatedPolicies
  }

  /// Whether the policy's text, or its table of contents, comes next.
  private func isAboveText(_ line: Range<Int>) -> Bool {
    guard
      let next = layout.reading.lines.lazy.map(layout.reading.trim).first(where: {
        $0.lowerBound >= line.upperBound && !$0.isEmpty
      })
    else { return false }
    if next.lowerBound >= lines.last?.upperBound ?? 0 { return true }
    return words(next).starts(with: "table of contents".utf8)
  }

  /// Whether the document's type and then a section's name follow on the line, as where line breaks
  /// were lost: `Bed Therapy Clinical Coverage Criteria Overview The plan …`.
  private func isBeforeText(_ run: TitleRun, _ line: Range<Int>) -> Bool {
    guard run.after == .type, run.before == .line else { return false }
    let rest = layout.reading.bytes[run.range.upperBound..<line.upperBound].prefix(100)
      .map(\.asciiLowercased)
    guard
      let type = layout.reading.vocabulary.documentTypes.first(in: rest, 0..<rest.count),
      type.range.upperBound + 1 < rest.count, type.range.lowerBound <= 2
    else { return false }
    return layout.reading.vocabulary.sectionHeadings.match(
      in: rest, at: type.range.upperBound + 1, before: rest.count) != nil
  }

  /// What stands at a stretch's ends.
  private func edges(_ run: TitleRun) -> [TitleEvidence] {
    let before: TitleEvidence? =
      switch run.before {
      case .number: .behindNumber
      case .type: .behindType
      case .labelWord: .behindLabelWord
      case .page: .behindPage
      case .place: .place
      case .notice: .behindNotice
      case .line, .label, .date, .heading: nil
      }
    let after: TitleEvidence? =
      switch run.after {
      case .number, .label(.number): .beforeNumber
      case .label, .place: .beforeLabel
      case .page: .behindPage
      case .type: .beforeType
      case .line, .labelWord, .notice, .date, .heading: nil
      }
    let isListed = after == .beforeNumber && layout.reading.bytes[run.range.upperBound] == 0x2C
    let label: TitleEvidence? = isBeforeTypeAndLabel(run) ? .beforeTypeAndLabel : nil
    return [before, isListed ? .beforeComma : after, label].compactMap { $0 }
  }

  /// What stands on the lines around a stretch.
  private func around(
    _ run: TitleRun, _ index: Int, _ heads: [Head], _ cutter: TitleRunCutter, _ number: String?
  ) -> [TitleEvidence] {
    let (line, bytes) = (heads[index].line, layout.reading.bytes)
    var evidence: [TitleEvidence] = []
    if run.before == .line, index > 0, isType(heads[index - 1], cutter) {
      evidence.append(.belowType)
    }
    if run.before == .line, index > 0, let number, isNumber(heads[index - 1], number) {
      evidence.append(.belowNumber)
    }
    if run.after == .line ? isAboveText(line) : run.after == .heading || isBeforeText(run, line) {
      evidence.append(.aboveText)
    }
    if run.before == .line, run.after == .line, isAboveProse(line) { evidence.append(.aboveProse) }
    if index + 1 < heads.count, isAboveType(run, line, heads[index + 1].line) {
      evidence.append(.aboveType)
    }
    // Only such a stretch may end in a colon.
    if run.after == .line, bytes[run.range.upperBound...].first == UInt8(ascii: ":") {
      evidence.append(.overNames)
    }
    if run == heads[index].runs.last, isAboveLabel(index, heads) { evidence.append(.aboveLabels) }
    if run.after == .line, index + 1 < heads.count, let number,
      layout.reading.bytes[heads[index + 1].line].elementsEqual(number.utf8)
    {
      evidence.append(.aboveNumber)
    }
    if ["# ", "## "].contains(where: { layout.reading.bytes[line].starts(with: $0.utf8) }) {
      evidence.append(.heading)
    }
    if run.range.lowerBound > line.lowerBound, isInColumns(line) { evidence.append(.column) }
    return evidence
  }

  private func holds(_ number: String, _ line: Range<Int>) -> Bool {
    ByteSearch.first(Array(number.utf8), in: layout.reading.bytes, line) != nil
  }

  /// Whether a line holds the document's number and no title.
  private func isNumber(_ head: Head, _ number: String) -> Bool {
    head.runs.isEmpty && !head.hasLabel
      && layout.reading.bytes[head.line].suffix(number.utf8.count).elementsEqual(number.utf8)
  }

  /// Whether a line names the document's type and no title.
  private func isType(_ head: Head, _ cutter: TitleRunCutter) -> Bool {
    isTypeLine(head.line) || cutter.endsInType(head.line) || opensWithType(head.line, head.tokens)
      || head.runs.isEmpty && cutter.holdsType(head.line)
  }

  /// How a stretch looks.
  private func look(_ range: Range<Int>) -> [TitleEvidence] {
    let bytes = layout.reading.bytes
    var evidence: [TitleEvidence] = []
    let words = words(range)
    if let running = runningTitle?.title,
      HeadingWords.normalized(layout.reading.source.bytes, running)
        .elementsEqual(HeadingWords.normalized(bytes, range))
    {
      evidence.append(.running)
    }
    if namesOrganisation(Array(words.prefix { $0 != UInt8(ascii: "(") })) || opensWithCompany(range)
    {
      evidence.append(.organisation)
    }
    if isOrganisation(words) { evidence.append(.organisationAlone) }
    if namesNothing(words) || opensWithSection(range) { evidence.append(.namesNothing) }
    if isNameOverType(range) { evidence.append(.overType) }
    if HeaderVocabulary.categories.contains(String(decoding: words, as: UTF8.self)) {
      evidence.append(.category)
    }
    let first = bytes[range].prefix { $0 != 0x20 }
    if bytes[range.lowerBound].isASCIILowercase, !first.contains(where: \.isASCIIUppercase) {
      evidence.append(.smallLetter)
    }
    if ["...", "…"].contains(where: { ByteSearch.first(Array($0.utf8), in: bytes, range) != nil }) {
      evidence.append(.cut)
    }
    if endsInDigits(range) { evidence.append(.fileName) }
    let parts = words.split(separator: 0x20)
    if parts.count <= 8, let last = parts.last,
      HeaderVocabulary.kindWords.contains(String(decoding: last, as: UTF8.self)),
      !HeaderVocabulary.titledTypes.contains(where: {
        words.suffix($0.utf8.count).elementsEqual($0.utf8)
      })
    {
      evidence.append(.namesKind)
    }
    return evidence
  }
}
