/// What speaks for words being a document's title, or against it.
///
/// The weights order the kinds of evidence: what a payer says (a label, the number beside it) before
/// what a page shows (the type above it), and that before where the words stand. No single sign
/// against a candidate outweighs a label.
enum TitleEvidence: String, CaseIterable, Hashable, Sendable {
  case labelled = "the value of a title's label"
  case drug = "the value of a drug's label"
  case behindNumber = "behind the document's number"
  case beforeNumber = "before the document's number"
  case behindType = "behind the document's type"
  case behindLabelWord = "behind a label without a colon"
  case aboveLabels = "right above a label"
  case aboveText = "right above the text"
  case overLabels = "last before the first label"
  case beforeLabel = "before a label"
  case beforeTypeAndLabel = "before the document's type and a label"
  case belowType = "below the document's type"
  case aboveNumber = "above the document's number"
  case belowNumber = "below the document's number"
  case aboveProse = "alone between blank lines above a paragraph"
  case belowProse = "below the sentences that open a page without a header"
  case overNames = "over a list of names"
  case heading = "a heading of the first levels"
  case behindPage = "beside a page number"
  case running = "runs through the pages before a number"
  case first = "first"
  case oftenRepeated = "repeated often"
  case repeated = "repeated"
  case inText = "its words come again"
  case notInText = "its words do not come again"
  case namesKind = "ends in a document's kind"
  case category = "names a category of policies"
  case site = "the name of a site"
  case organisation = "names an organisation"
  case organisationAlone = "is an organisation's name"
  case overType = "a name over the document's type"
  case cut = "cut off"
  case ofCutLine = "on a line that is cut off"
  case smallLetter = "begins with a small letter"
  case column = "in a column of a running head"
  case beforeType = "before the document's type"
  case beforeComma = "before a comma and the number's label"
  case belowLabels = "below labels"
  case place = "names a section of a manual"
  case behindNotice = "behind a notice"
  case fileName = "ends as a file's name does"
  case namesNothing = "names parts of any document"
  case aboveType = "above the document's type, and said in small letters"
  case insideText = "inside a long line without a label"

  /// How much it counts.
  var weight: Int {
    switch self {
    case .labelled: 12
    case .drug, .behindLabelWord: 6
    case .behindNumber, .running, .beforeTypeAndLabel: 5
    case .beforeNumber, .behindType: 4
    case .aboveLabels, .aboveText, .belowType, .aboveNumber, .belowNumber, .oftenRepeated,
      .overNames, .aboveType:
      3
    case .overLabels, .aboveProse, .beforeLabel, .repeated, .heading: 2
    case .first, .inText, .behindPage: 1
    case .behindNotice, .belowLabels, .beforeType, .beforeComma: -1
    case .notInText, .ofCutLine, .insideText: -2
    case .place, .column: -3
    case .category, .organisationAlone: -8
    case .namesNothing: -12
    case .namesKind, .belowProse, .site, .organisation, .overType, .cut, .smallLetter, .fileName:
      -4
    }
  }
}

/// Words that may be a document's title, and why.
struct TitleCandidate: Sendable {
  /// Where they stand.
  var range: Range<Int>
  /// What speaks for them and against them.
  var evidence: [TitleEvidence]

  /// What the evidence comes to.
  var score: Int { evidence.reduce(0) { $0 + $1.weight } }
}
