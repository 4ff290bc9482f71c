import GRDB

/// The tables of a store, as any SQLite tool sees them.
///
/// A table has a column for everything that is looked up or filtered by, and one JSON column,
/// `detail`, that holds the record whole. `ordinal` is the record's place in corpus order.
enum StoreSchema {
  /// Written to `PRAGMA user_version`; a store of another version is rebuilt, never migrated,
  /// because everything in it comes from the corpus.
  static let version = 1

  /// Creates all tables.
  static func create(in database: Database) throws {
    try database.execute(sql: documents)
    try database.execute(sql: evidence)
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static let documents = """
    CREATE TABLE sourceFile (
      path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, byteCount INTEGER NOT NULL, policyID TEXT);
    CREATE TABLE policy (
      ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, edition TEXT, title TEXT, issuer TEXT,
      effective TEXT, lastReview TEXT, nextReview TEXT, file TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE policyAlias (
      alias TEXT NOT NULL, policyID TEXT NOT NULL, PRIMARY KEY (alias, policyID));
    CREATE TABLE statement (
      ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, policyID TEXT NOT NULL,
      service TEXT NOT NULL, indication TEXT, phrase TEXT NOT NULL, classes TEXT NOT NULL,
      linesOfBusiness TEXT NOT NULL, quote TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE passage (
      ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, policyID TEXT NOT NULL,
      text TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE evidenceSummary (
      ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, policyID TEXT NOT NULL,
      population TEXT, service TEXT, verdict TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE code (
      ordinal INTEGER PRIMARY KEY, policyID TEXT NOT NULL, system TEXT NOT NULL,
      code TEXT NOT NULL);
    CREATE TABLE reference (
      ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, policyID TEXT NOT NULL,
      workID TEXT NOT NULL, pmid TEXT, doi TEXT, year INTEGER, title TEXT, raw TEXT NOT NULL,
      detail TEXT NOT NULL);
    CREATE TABLE diagnostic (
      ordinal INTEGER PRIMARY KEY, severity TEXT NOT NULL, code TEXT NOT NULL,
      file TEXT NOT NULL, message TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE word (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE abbreviation (
      ordinal INTEGER PRIMARY KEY, short TEXT NOT NULL, long TEXT NOT NULL,
      policyID TEXT NOT NULL);
    CREATE INDEX abbreviationByShort ON abbreviation (short COLLATE NOCASE);
    CREATE INDEX abbreviationByLong ON abbreviation (long COLLATE NOCASE);
    CREATE INDEX statementByPolicy ON statement (policyID);
    CREATE INDEX passageByPolicy ON passage (policyID);
    CREATE INDEX evidenceSummaryByPolicy ON evidenceSummary (policyID);
    CREATE INDEX referenceByPolicy ON reference (policyID);
    CREATE INDEX referenceByWork ON reference (workID);
    CREATE INDEX codeByCode ON code (code);
    """

  private static let evidence = """
    CREATE TABLE work (
      ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT, year INTEGER, pmid TEXT,
      doi TEXT, kind TEXT NOT NULL, design TEXT NOT NULL, trialName TEXT, study TEXT,
      detail TEXT NOT NULL, record TEXT NOT NULL);
    CREATE TABLE workAlias (
      alias TEXT NOT NULL, workID TEXT NOT NULL, PRIMARY KEY (alias, workID));
    CREATE TABLE study (
      ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT, detail TEXT NOT NULL);
    CREATE TABLE evidenceGap (
      ordinal INTEGER PRIMARY KEY, policyID TEXT NOT NULL, context TEXT NOT NULL, service TEXT,
      polarity TEXT NOT NULL, quote TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE link (
      ordinal INTEGER PRIMARY KEY, kind TEXT NOT NULL, fromID TEXT NOT NULL, toID TEXT NOT NULL,
      policyID TEXT NOT NULL, role TEXT NOT NULL, basis TEXT NOT NULL, standing TEXT NOT NULL,
      reason TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE INDEX workByPMID ON work (pmid);
    CREATE INDEX workByDOI ON work (doi);
    CREATE INDEX workByTrialName ON work (trialName COLLATE NOCASE);
    CREATE INDEX evidenceGapByPolicy ON evidenceGap (policyID);
    CREATE INDEX linkByFrom ON link (fromID);
    CREATE INDEX linkByTo ON link (toID);
    """
}
