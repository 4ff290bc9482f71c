import TextAnalysis

/// An identifier and the bytes it stands in.
struct FoundIdentifier {
  /// What it identifies the item in.
  enum Kind { case pmid, pmcid, doi, url, label }

  var kind: Kind
  var value: String
  var range: Range<Int>
  /// Whether `doi:` stands before a DOI.
  var isLabelled = false
}

/// Finds identifiers by their first bytes.
struct IdentifierScanner {
  let bytes: ByteView
  private var end: Int { bytes.count }

  init(bytes: ByteView) { self.bytes = bytes }

  /// Reads the identifier that begins at `index`.
  func identifier(at index: Int) -> FoundIdentifier? {
    switch bytes[index] {
    case UInt8(ascii: "1"): return bareDOI(index)
    case UInt8(ascii: "d"), UInt8(ascii: "D"): return labelledDOI(index)
    case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"):
      return address(index)
    case UInt8(ascii: "p"), UInt8(ascii: "P"): return pubMed(index)
    default: return nil
    }
  }

  /// The identifiers that the address of a PubMed page holds.
  static func identifiers(
    inAddress address: Range<Int>, of bytes: ByteView
  ) -> [(FoundIdentifier.Kind, String)] {
    let all = address
    for sign in ["pubmed.ncbi.nlm.nih.gov/", "ncbi.nlm.nih.gov/pubmed/"] as [StaticString] {
      guard let place = bytes.place(of: sign, in: all) else { continue }
      let digits = bytes.digitsEnd(place.upperBound, before: all.upperBound)
      if digits > place.upperBound { return [(.pmid, bytes.text(place.upperBound..<digits))] }
    }
    guard let place = bytes.place(of: "/articles/pmc", in: all) else { return [] }
    let digits = bytes.digitsEnd(place.upperBound, before: all.upperBound)
    return digits > place.upperBound
      ? [(.pmcid, "PMC" + bytes.text(place.upperBound..<digits))] : []
  }

  private func isWordStart(_ index: Int) -> Bool { index == 0 || !bytes[index - 1].isWordByte }

  // MARK: - DOI

  private func bareDOI(_ index: Int) -> FoundIdentifier? {
    guard isWordStart(index), let range = doi(index) else { return nil }
    return found(index, range)
  }

  /// Reads `10.` with a registrant and a suffix (ISO 26324; the Crossref handbook for the length).
  private func doi(_ index: Int) -> Range<Int>? {
    guard bytes.hasWord("10.", at: index, before: end) else { return nil }
    let registrant = bytes.digitsEnd(index + 3, before: end)
    guard (4...9).contains(registrant - index - 3), registrant < end else { return nil }
    var slash = registrant
    while slash < end, bytes[slash] == UInt8(ascii: ".") || bytes[slash].isASCIIDigit { slash += 1 }
    guard slash < end, bytes[slash] == UInt8(ascii: "/") else { return nil }
    let range = withoutGluedPhrase(token(index))
    return range.upperBound > slash + 1 || splitRest(range) != nil ? range : nil
  }

  /// The rest of a DOI that a line break has split, as a range behind the space.
  ///
  /// No DOI ends in a hyphen or a slash, and hardly one has a suffix without a digit; the ISO's
  /// own rule allows both, so a rest is taken only where it has a digit itself.
  private func splitRest(_ head: Range<Int>) -> Range<Int>? {
    var space = head.upperBound
    let last = bytes[head.upperBound - 1]
    var isOpen = ("-/_" as StaticString).holds(last)
    if space < end, ("./" as StaticString).holds(bytes[space]) {
      let slash = bytes.firstIndex(of: UInt8(ascii: "/"), in: head) ?? head.upperBound
      isOpen = !bytes[slash..<head.upperBound].contains(where: \.isASCIIDigit)
      space += 1
    }
    guard isOpen, space + 1 < end, bytes[space] == 0x20 else { return nil }
    let rest = token(space + 1)
    let isWord = !bytes[rest].contains(where: \.isASCIIDigit)
    let next = rest.upperBound
    let runsOn = next < end && (":" as StaticString).holds(bytes[next])
    if runsOn || bytes.firstIndex(of: UInt8(ascii: ";"), in: rest) != nil { return nil }
    return isWord && !("-/" as StaticString).holds(last) ? nil : rest
  }

  /// The DOI of a range, joined with its rest where a line break has split it.
  private func found(_ start: Int, _ range: Range<Int>) -> FoundIdentifier {
    guard let rest = splitRest(range), !rest.isEmpty else {
      return FoundIdentifier(
        kind: .doi, value: bytes.text(range), range: start..<range.upperBound)
    }
    let stop = bytes[range.upperBound] == 0x20 ? "" : "."
    return FoundIdentifier(
      kind: .doi, value: bytes.text(range) + stop + bytes.text(rest),
      range: start..<rest.upperBound)
  }

  private func labelledDOI(_ index: Int) -> FoundIdentifier? {
    guard isWordStart(index), bytes.hasWord("doi", at: index, before: end) else {
      return resolverDOI(index, index)
    }
    if let found = resolverDOI(index, index) { return found }
    var position = index + 3
    while position < end, (": " as StaticString).holds(bytes[position]) { position += 1 }
    let colon = position > index + 3 && bytes[index + 3] == UInt8(ascii: ":")
    if let found = address(position), found.kind == .doi {
      return FoundIdentifier(kind: .doi, value: found.value, range: index..<found.range.upperBound)
    }
    if bytes.hasWord("doi:", at: position, before: end) {
      position = bytes.skippingSpaces(position + 4, before: end)
    }
    if let range = doi(position) {
      var found = found(index, range)
      found.isLabelled = colon
      return found
    }
    guard colon else { return nil }
    let range = token(position)
    let looksLikeDOI =
      bytes[range].contains(UInt8(ascii: "/")) && bytes[range].contains(where: \.isASCIIDigit)
    if looksLikeDOI {
      return FoundIdentifier(
        kind: .doi, value: bytes.text(range), range: index..<range.upperBound)
    }
    return FoundIdentifier(kind: .label, value: "", range: index..<(index + 4))
  }

  /// Reads `doi.org/10.…` and `dx.doi.org/10.…` at `index`, claimed from `start`.
  private func resolverDOI(_ index: Int, _ start: Int) -> FoundIdentifier? {
    for host in ["doi.org/", "dx.doi.org/", "www.doi.org/"] as [StaticString]
    where bytes.hasWord(host, at: index, before: end) {
      let position = index + host.utf8CodeUnitCount
      guard position < end, !bytes[position].isASCIISpace else { return nil }
      var from = position
      if bytes.hasWord("doi:", at: from, before: end) { from += 4 }
      if bytes.hasPrefix("https://doi.org/", at: from, before: end) { from += 16 }
      let range = token(from)
      guard !range.isEmpty else { return nil }
      return found(start, range)
    }
    return nil
  }

  // MARK: - Addresses

  private func address(_ index: Int) -> FoundIdentifier? {
    guard index < end, isWordStart(index) else { return nil }
    for scheme in ["https://", "http://", "www."] as [StaticString]
    where bytes.hasWord(scheme, at: index, before: end) {
      let length = scheme.utf8CodeUnitCount
      if let found = brokenAddress(index, index + length) { return found }
      if length > 4, bytes.hasPrefix("www. ", at: index + length, before: end),
        let found = brokenAddress(index, index + length + 4)
      {
        return found
      }
      if length > 4, let doi = resolverDOI(index + length, index) { return doi }
      let range = withoutGluedPhrase(token(index, atMost: 2_048))
      guard range.count > length + 2 else { return nil }
      var found = FoundIdentifier(kind: .url, value: bytes.text(range), range: range)
      for _ in 0..<4 {
        guard let rest = brokenRest(found.range) else { break }
        found.value += bytes.text(rest)
        found.range = found.range.lowerBound..<rest.upperBound
      }
      return found
    }
    return nil
  }

  /// An address or a DOI without the words of a date whose space was lost:
  /// `https://www.elm.org.Published`, `10.1000/foot.12.Epub`.
  private func withoutGluedPhrase(_ range: Range<Int>) -> Range<Int> {
    guard let stop = bytes.lastIndex(of: UInt8(ascii: "."), in: range),
      bytes.isUppercase(at: stop + 1, before: range.upperBound),
      ReferenceTables.datePhrases.match(bytes, at: stop + 1, before: range.upperBound)?.end
        == range.upperBound
        || bytes.hasPrefix("pmid", at: stop + 1, before: range.upperBound)
          && range.upperBound - stop == 5
    else { return range }
    return range.lowerBound..<stop
  }

  /// Reads an address that a line break parts behind its scheme: `https:// www.example.org`.
  private func brokenAddress(_ index: Int, _ schemeEnd: Int) -> FoundIdentifier? {
    let host = schemeEnd + 1
    guard host < end, bytes[schemeEnd] == 0x20, bytes[host].isASCIILowercase else { return nil }
    let range = token(host, atMost: 2_048)
    guard bytes[range].contains(UInt8(ascii: ".")) else { return nil }
    return FoundIdentifier(
      kind: .url, value: bytes.text(index..<schemeEnd) + bytes.text(range),
      range: index..<range.upperBound)
  }

  /// Whether what begins at `index` can only go on with an address: `%20foot`, `?id=3`.
  private func continues(_ index: Int) -> Bool {
    if bytes[index] == UInt8(ascii: "%") { return bytes[index + 1].isASCIIDigit }
    return bytes[index] == UInt8(ascii: "?")
      && bytes[token(index, atMost: 512)].contains(UInt8(ascii: "="))
  }

  /// The rest of an address that a line break has parted: `https://example.org/foot- care/page.pdf`,
  /// `https://example.org/F oot_care.pdf`.
  private func brokenRest(_ range: Range<Int>) -> Range<Int>? {
    let start = range.upperBound + 1
    if start + 3 < end, bytes[range.upperBound] == 0x20, continues(start) {
      return token(start, atMost: 512)
    }
    guard start < end, bytes[range.upperBound] == 0x20 else { return nil }
    let (last, next) = (bytes[start - 2], bytes[start])
    guard last.isWordByte || ("-/_=&?" as StaticString).holds(last),
      next.isASCIILowercase || next.isASCIIDigit || last == UInt8(ascii: "-")
    else { return nil }
    guard !bytes.hasPrefix("http", at: start, before: end) else { return nil }
    let rest = token(start, atMost: 512)
    let name = bytes[rest]
    if namesFile(rest) { return rest }
    let signs = name.count { ("-/_=" as StaticString).holds($0) }
    let fewest = last.isWordByte ? 2 : 1
    return rest.count > 4 && signs >= fewest ? rest : nil
  }

  /// Whether the end of an address is that of a file: `care/page.pdf`.
  private func namesFile(_ name: Range<Int>) -> Bool {
    guard let dot = bytes.lastIndex(of: UInt8(ascii: "."), in: name), dot > name.lowerBound else {
      return false
    }
    return Self.fileEndings.contains { bytes[(dot + 1)..<name.upperBound].elementsEqual($0.utf8) }
  }

  /// What the names of files on the web end in.
  private static let fileEndings = ["pdf", "html", "htm", "aspx", "asp", "php"]

  /// Reads an address without a scheme, whose host ends at a slash: `library.example.edu/a.html`.
  func bareAddress(hostEnd slash: Int) -> FoundIdentifier? {
    var start = slash
    while start > 0, slash - start < 60,
      bytes[start - 1].isASCIILetter || bytes[start - 1].isASCIIDigit
        || (".-" as StaticString).holds(bytes[start - 1])
    {
      start -= 1
    }
    let host = start..<slash
    guard host.count > 5, start == 0 || (" (<" as StaticString).holds(bytes[start - 1]),
      let dot = bytes.lastIndex(of: UInt8(ascii: "."), in: host), dot > start + 1,
      Self.topDomains.contains(bytes.lowercasedText((dot + 1)..<slash))
    else { return nil }
    let range = token(start, atMost: 2_048)
    guard range.upperBound > slash else { return nil }
    return FoundIdentifier(kind: .url, value: bytes.text(range), range: range)
  }

  /// Reads a host alone behind the words that introduce an address: `Available at example.org.`.
  func bareHost(lastStop stop: Int) -> FoundIdentifier? {
    var end = stop + 1
    while end < bytes.count, end - stop < 6, bytes[end].isASCIILowercase { end += 1 }
    guard end - stop > 2, end == bytes.count || (" .,;)]" as StaticString).holds(bytes[end]),
      end + 1 >= bytes.count || bytes[end] != UInt8(ascii: ".") || bytes[end + 1] == 0x20,
      Self.topDomains.contains(bytes.lowercasedText((stop + 1)..<end))
    else { return nil }
    var start = stop
    while start > 0, stop - start < 40,
      bytes[start - 1].isWordByte
        || (".-" as StaticString).holds(bytes[start - 1])
    {
      start -= 1
    }
    let isIntroduced = (["available at ", "from ", "accessed at "] as [StaticString]).contains {
      let before = start - $0.utf8CodeUnitCount
      return before >= 0 && bytes.hasPrefix($0, at: before, before: start)
    }
    guard stop - start > 1, isIntroduced else { return nil }
    return FoundIdentifier(kind: .url, value: bytes.text(start..<end), range: start..<end)
  }

  /// The ends of hosts by which an address is told that has no scheme.
  static let topDomains: Set<String> = [
    "gov", "edu", "org", "com", "net", "int", "mil", "eu", "uk", "ca", "au", "de", "fr", "nl", "ch",
    "se", "no", "dk", "ie", "nz", "info",
  ]

  /// The run without spaces that begins at `index`, without the punctuation that ends it.
  ///
  /// The limit keeps the scan linear; no registered DOI is near it.
  private func token(_ index: Int, atMost limit: Int = 300) -> Range<Int> {
    var position = index
    var open = 0
    let end = min(end, index + limit)
    while position < end, !bytes[position].isASCIISpace, bytes[position] != UInt8(ascii: "\"") {
      position += 1
    }
    for byte in bytes[index..<position] {
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "<") { open += 1 }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: ">") { open -= 1 }
    }
    while position > index {
      let last = bytes[position - 1]
      if last == UInt8(ascii: ")") || last == UInt8(ascii: ">") {
        guard open < 0 else { break }
        open += 1
      } else if let mark = Self.marks.first(where: { isBehindStop($0, position, index) }) {
        position -= mark - 1
      } else if !(".,;]:" as StaticString).holds(last) {
        break
      }
      position -= 1
    }
    return index..<position
  }

  /// The lengths of the signs of trade marks that copies leave behind addresses, `®` and `™`.
  private static let marks = [2, 3]

  /// Whether a sign of that length and not of ASCII stands before `position` and behind a stop.
  private func isBehindStop(_ length: Int, _ position: Int, _ start: Int) -> Bool {
    position - length > start && bytes[position - length - 1] == UInt8(ascii: ".")
      && bytes[position - length] >= 0xC2 && bytes[position - 1] & 0xC0 == 0x80
  }

  // MARK: - PubMed

  private func pubMed(_ index: Int) -> FoundIdentifier? {
    guard isWordStart(index) else { return nil }
    for label in ["pmid", "pubmed pmid", "pubmed id", "pubmed"] as [StaticString]
    where bytes.hasPrefix(label, at: index, before: end) {
      let start = skippingSigns(index + label.utf8CodeUnitCount)
      let digits = bytes.digitsEnd(start, before: end)
      guard (1...9).contains(digits - start), digits == end || !bytes[digits].isASCIILetter else {
        continue
      }
      return FoundIdentifier(kind: .pmid, value: bytes.text(start..<digits), range: index..<digits)
    }
    return pubMedCentral(index)
  }

  private func pubMedCentral(_ index: Int) -> FoundIdentifier? {
    var start = index
    let isLabelled = bytes.hasWord("pmcid", at: index, before: end)
    if isLabelled { start = skippingSigns(index + 5) }
    var found = false
    while start + 2 < end, bytes[start].asciiLowercased == 0x70,
      bytes[start + 1].asciiLowercased == 0x6D, bytes[start + 2].asciiLowercased == 0x63
    {
      start += 3
      found = true
    }
    let digits = bytes.digitsEnd(start, before: end)
    guard found || isLabelled, digits - start >= (isLabelled ? 1 : 4), digits - start <= 9 else {
      return nil
    }
    return FoundIdentifier(
      kind: .pmcid, value: "PMC" + bytes.text(start..<digits), range: index..<digits)
  }

  private func skippingSigns(_ index: Int) -> Int {
    var position = index
    while position < end, (" :#" as StaticString).holds(bytes[position]) { position += 1 }
    return position
  }
}
