import EvidenceModel

/// What a why question asks about.
struct WhyTopic {
  /// The statements to answer for, in corpus order, with their policies.
  var statements: [(policy: PolicyID, statement: PolicyStatement)] = []
  /// What the person should know of how the question was read.
  var notes: [String] = []
  /// Known words near an unknown one.
  var suggestions: [String] = []
}
