/// A store and the changes over it, read as one.
///
/// The changes are a store of their own: rows that are new, and for each table the numbers of the
/// rows below that are gone. Where there are changes, they are the main database, the store below
/// is attached as `base`, and a temporary view of each table's name shows what holds now, so that
/// every query reads the same with and without changes.
enum StoreLayers {
  /// The table of the changes that names the rows below that are gone.
  static func gone(_ table: StoreTable) -> String { "gone_\(table.rawValue)" }

  /// Creates the tables that name what is gone.
  static func createGone(in database: SQLiteConnection) throws {
    for table in StoreTable.allCases {
      try database.execute("CREATE TABLE \(gone(table)) (number INTEGER PRIMARY KEY)")
    }
  }

  /// Attaches the store below and creates the views.
  static func attach(_ base: String, to database: SQLiteConnection) throws {
    try database.run("ATTACH DATABASE ? AS base", [.text(base)])
    for table in StoreTable.allCases {
      let name = table.rawValue
      try database.execute(
        """
        CREATE TEMP VIEW \(name) AS
          SELECT * FROM base.\(name) WHERE number NOT IN (SELECT number FROM main.\(gone(table)))
          UNION ALL SELECT * FROM main.\(name)
        """)
    }
    try database.execute(
      """
      CREATE TEMP VIEW word AS
        SELECT word, sum(count) AS count FROM
          (SELECT word, count FROM base.word UNION ALL SELECT word, count FROM main.word)
        GROUP BY word HAVING sum(count) > 0
      """)
  }

  /// Brings a store to what the changes over it say.
  ///
  /// - Parameters:
  ///   - changes: The path of the changes.
  ///   - database: The store below, open for writing.
  /// - Throws: What SQLite throws.
  static func fold(_ changes: String, into database: SQLiteConnection) throws {
    try database.run("ATTACH DATABASE ? AS changes", [.text(changes)])
    try database.execute("BEGIN")
    for table in StoreTable.allCases {
      let name = table.rawValue
      try database.execute(
        """
        DELETE FROM main.\(name) WHERE number IN (SELECT number FROM changes.\(gone(table)));
        INSERT INTO main.\(name) SELECT * FROM changes.\(name);
        """)
    }
    try database.execute(
      """
      INSERT INTO main.word SELECT word, count FROM changes.word WHERE true
        ON CONFLICT (word) DO UPDATE SET count = count + excluded.count;
      DELETE FROM main.word WHERE count <= 0;
      DELETE FROM main.meta;
      INSERT INTO main.meta SELECT * FROM changes.meta;
      COMMIT;
      DETACH DATABASE changes;
      """)
  }
}
