/// What a rule of `check` demands, written for the person who meets a finding of it.
package struct CheckRulePage: Codable, Hashable, Sendable {
  /// The kebab-case name, which never changes.
  package var name: String
  /// How much a finding of it matters.
  package var severity: DiagnosticSeverity
  /// One line: what a finding says.
  package var title: String
  /// What the rule looks at and when it finds something.
  package var what: String
  /// Why it matters.
  package var why: String
  /// Where the demand comes from: a law, a standard, a method.
  package var source: String
  /// A short example of what is found.
  package var example: String

  /// Creates the value from its parts.
  package init(
    name: String, severity: DiagnosticSeverity, title: String, what: String, why: String,
    source: String, example: String
  ) {
    self.name = name
    self.severity = severity
    self.title = title
    self.what = what
    self.why = why
    self.source = source
    self.example = example
  }
}

/// A finding that a person has accepted, from `corpus/accepted.yaml`.
package struct AcceptedFinding: Codable, Hashable, Sendable {
  /// The rule.
  package var rule: String
  /// What the finding is about.
  package var subject: String
  /// Who accepted it.
  package var by: String
  /// Why.
  package var because: String
  /// When.
  package var on: PartialDate
  /// The digest of the words it was accepted for; nil accepts it whatever the words are.
  package var digest: String?

  /// Creates the value from its parts.
  package init(
    rule: String, subject: String, by: String, because: String, on: PartialDate,
    digest: String? = nil
  ) {
    self.rule = rule
    self.subject = subject
    self.by = by
    self.because = because
    self.on = on
    self.digest = digest
  }
}

/// Something in a policy that does not add up.
package struct CheckFinding: Codable, Hashable, Sendable {
  /// The rule that found it.
  package var rule: String
  /// How much it matters.
  package var severity: DiagnosticSeverity
  /// The policy.
  package var policy: PolicyID
  /// The id of the policy, statement, summary, passage or reference it is about.
  package var subject: String
  /// One sentence that says what does not add up.
  package var message: String
  /// What was to be expected; nil where the message says it all.
  package var expected: String?
  /// What stands there.
  package var found: String?
  /// The words it rests on, with their places.
  package var quotes: [Quotation]
  /// The first 16 hexadecimal digits of a digest of rule, subject and words: it changes when the
  /// words change, not when time passes.
  package var digest: String
  /// Who accepted it and why; nil for an open finding.
  package var accepted: AcceptedFinding?

  /// Creates the value from its parts.
  package init(
    rule: String, severity: DiagnosticSeverity, policy: PolicyID, subject: String, message: String,
    expected: String? = nil, found: String? = nil, quotes: [Quotation], digest: String,
    accepted: AcceptedFinding? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.policy = policy
    self.subject = subject
    self.message = message
    self.expected = expected
    self.found = found
    self.quotes = quotes
    self.digest = digest
    self.accepted = accepted
  }
}

/// What `check` answers.
package struct CheckAnswer: Hashable, Sendable {
  /// The day for which it holds.
  package var asOf: PartialDate
  /// How many policies were checked.
  package var policyCount: Int
  /// The rules that were asked.
  package var rules: [CheckRulePage]
  /// What they found, policy after policy in corpus order, the gravest first.
  package var findings: [CheckFinding]
  /// The SHA-256 of each file that a finding names.
  package var files: SourceDigests
  /// What was odd in the files of accepted findings and superseded works.
  package var remarks: [Diagnostic]

  /// Creates the value from its parts.
  package init(
    asOf: PartialDate, policyCount: Int, rules: [CheckRulePage], findings: [CheckFinding],
    files: SourceDigests, remarks: [Diagnostic] = []
  ) {
    self.asOf = asOf
    self.policyCount = policyCount
    self.rules = rules
    self.findings = findings
    self.files = files
    self.remarks = remarks
  }

  /// The findings that nobody has accepted.
  package var open: [CheckFinding] { findings.filter { $0.accepted == nil } }
}

extension DiagnosticSeverity {
  /// The place in the order of weight, 0 for the gravest.
  package var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
