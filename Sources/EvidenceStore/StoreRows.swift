import EvidenceModel
import GRDB

/// The rows of the tables, one type for each; `StoreSchema` says what the columns mean.

struct PolicyRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "policy"
  var number: Int
  var id: String
  var edition: String?
  var title: String?
  var issuer: String?
  var effective: String?
  var lastReview: String?
  var nextReview: String?
  var file: String
  var detail: Policy
}

struct StatementRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "statement"
  var number: Int
  var id: String
  var policyID: String
  var service: String
  var indication: String?
  var phrase: String
  var classes: String
  var linesOfBusiness: String
  var quote: String
  var detail: PolicyStatement
}

struct PassageRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "passage"
  var number: Int
  var id: String
  var policyID: String
  var text: String
  var detail: Passage
}

struct EvidenceSummaryRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "evidenceSummary"
  var number: Int
  var id: String
  var policyID: String
  var population: String?
  var service: String?
  var verdict: String
  var detail: EvidenceSummary
}

struct ReferenceRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "reference"
  var number: Int
  var id: String
  var policyID: String
  var pmid: String?
  var doi: String?
  var year: Int?
  var title: String?
  var raw: String
  var detail: Reference
}

struct DiagnosticRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "diagnostic"
  var number: Int
  var severity: String
  var code: String
  var file: String
  var message: String
  var detail: Diagnostic
}

struct WorkRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "work"
  var number: Int
  var id: String
  var title: String?
  var year: Int?
  var pmid: String?
  var doi: String?
  var detail: Work
}

struct EvidenceRecordRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "evidenceRecord"
  var number: Int
  var id: String
  var kind: String
  var design: String
  var trialName: String?
  var study: String?
  var detail: EvidenceRecord
}

struct StudyRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "study"
  var number: Int
  var id: String
  var name: String?
  var detail: Study
}

struct EvidenceGapRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "evidenceGap"
  var number: Int
  var policyID: String
  var context: String
  var service: String?
  var polarity: String
  var quote: String
  var detail: EvidenceGap
}

struct LinkRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "link"
  var number: Int
  var kind: String
  var fromID: String
  var toID: String
  var policyID: String
  var role: String
  var basis: String
  var standing: String
  var reason: String
  var detail: Link
}

struct WordRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "word"
  var word: String
  var count: Int
}

struct AbbreviationRow: Decodable, FetchableRecord, TableRecord {
  static let databaseTableName = "abbreviation"
  var number: Int
  var short: String
  var long: String
  var policyID: String
}
