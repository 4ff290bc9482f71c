import SourceReading
import TextAnalysis
import Vocabulary

/// Finds lists whose items stand no deeper than the item that leads to them, as where a page has lost how far its
/// items were set in.
///
/// ```
/// - Begun within a year of any of the following:
/// - Heart attack; or
/// - Bypass surgery; and
/// - No fever
/// ```
///
/// What joins the items tells where such a list ends: at the first that the list's own connective does not
/// join to the next. Where nothing joins them, nothing tells it: only a list of which one is enough among items of
/// which all are asked for is taken to go on to the end, as its items could not all be asked for (`CriteriaCheck`
/// warns of both).
struct LevelList {
  private let items: [Int]
  private let depths: [Int]
  private let run: ListRun
  private let blocks: [Block]
  private let reading: Reading

  /// The depths of a run's items, those of such lists being deeper.
  static func deepened(
    _ depths: [Int], _ run: ListRun, _ blocks: [Block], _ reading: Reading
  ) -> [Int] {
    let list = LevelList(
      items: run.items, depths: depths, run: run, blocks: blocks, reading: reading)
    var deepened = depths
    var item = 0
    while item < depths.count {
      guard list.isLead(item), let end = list.end(of: item, before: list.endOfLevel(item)) else {
        item += 1
        continue
      }
      for inner in (item + 1)..<end { deepened[inner] += 1 }
      item += 1
    }
    return deepened
  }

  /// Whether an item leads to those behind it, which have its sign and stand where it does.
  private func isLead(_ item: Int) -> Bool {
    guard item + 1 < items.count, depths[item + 1] == depths[item], isMere(item), isMere(item + 1),
      run.connectives[items[item]] == nil
    else { return false }
    let block = blocks[items[item]]
    let next = blocks[items[item + 1]]
    guard let end = block.content.last, reading.bytes[end] == UInt8(ascii: ":"),
      block.marker?.bullet == next.marker?.bullet, block.indent == next.indent,
      !run.leads.contains(items[item + 1] - 1)
    else { return false }
    let text = reading.clean(block.content)
    return combinator(text) != nil || text.first("following", in: text.all) != nil
      || AlternativesLead.givesExamples(text)
  }

  /// Whether an item has a printed bullet and no number.
  private func isMere(_ item: Int) -> Bool {
    guard let marker = blocks[items[item]].marker, let bullet = marker.bullet else { return false }
    return marker.readings.isEmpty && bullet < 0xFFF0
  }

  private func combinator(_ text: CleanText) -> Combinator? {
    CombinatorReader.printed(inCondition: text, text.all, reading.vocabulary)
  }

  /// The place behind the last item that stands as deep as one, or deeper.
  private func endOfLevel(_ item: Int) -> Int {
    depths[item...].firstIndex { $0 < depths[item] } ?? depths.count
  }

  /// The place behind the last item of the list below a lead; nil where no connective tells it.
  private func end(of lead: Int, before limit: Int) -> Int? {
    let text = reading.clean(blocks[items[lead]].content)
    if let count = LabelReference.count(in: text) { return end(of: lead, items: count, limit) }
    var own: Combinator? =
      switch combinator(text) {
      case .all: .all
      case .any, .atLeast, .some(.none): .any
      case nil: AlternativesLead.givesExamples(text) ? .any : nil
      }
    var isJoined = false
    var item = lead + 1
    while item < limit {
      let next: Int
      if isLead(item) {
        guard let inner = end(of: item, before: limit) else { return nil }
        next = inner
      } else {
        next = depths[(item + 1)..<limit].firstIndex { $0 <= depths[lead] } ?? limit
      }
      let link = ending(next - 1) ?? (isJoined ? nil : run.connectives[items[next - 1]])
      if link == nil, isJoined, next < limit { return next }
      if let link, link != own ?? link { return next - lead > 2 ? next : nil }
      own = own ?? link
      isJoined = isJoined || link != nil
      item = next
    }
    if !isJoined, own == .any, limit - lead > 2, outer(of: lead) == .all { return limit }
    if !isJoined, own != nil, determines(lead) { return endOfJudged(lead, before: limit) }
    return isJoined && own != outer(of: lead) ? limit : nil
  }

  /// The place behind the list of a determination among bullets: at the next one, or at the end of its level.
  private func endOfJudged(_ lead: Int, before limit: Int) -> Int? {
    let end = ((lead + 1)..<limit).first { determines($0) } ?? limit
    return end - lead > 1 ? end : nil
  }

  private func determines(_ item: Int) -> Bool {
    let text = reading.clean(blocks[items[item]].content)
    return SentenceSplitter.sentences(in: text.bytes, range: text.all).contains { sentence in
      if case .statements = DeterminationScanner.read(text, sentence, reading.vocabulary) {
        return true
      }
      return false
    }
  }

  /// The place behind as many items as a lead says that there are; nil where there are fewer, or nothing tells
  /// where the list of one of them ends that has others behind it.
  private func end(of lead: Int, items count: Int, _ limit: Int) -> Int? {
    var item = lead + 1
    for number in 1...count {
      guard item < limit else { return nil }
      if isLead(item) {
        guard let inner = end(of: item, before: limit) ?? (number == count ? limit : nil) else {
          return nil
        }
        item = inner
      } else {
        item = depths[(item + 1)..<limit].firstIndex { $0 <= depths[lead] } ?? limit
      }
    }
    return item
  }

  /// How many must hold of the list that an item belongs to, where the words above it print it: where what
  /// joins the inner items may as well join the outer ones, nothing tells where the inner list ends.
  private func outer(of item: Int) -> Combinator? {
    let above = depths[..<item].lastIndex { $0 < depths[item] }.map { items[$0] } ?? items[0] - 1
    guard above >= 0 else { return nil }
    return combinator(reading.clean(blocks[above].content))
  }

  private func ending(_ item: Int) -> Combinator? {
    CombinatorReader.ending(reading.clean(blocks[items[item]].content))
  }
}
