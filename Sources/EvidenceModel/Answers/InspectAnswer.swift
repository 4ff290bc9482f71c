/// Where a term stands in one field of one document.
package struct InspectedPosting: Codable, Hashable, Sendable {
  /// The document's id.
  package var document: String
  /// The places in the field, counted in words from 0.
  package var positions: [Int]

  /// Creates the value from its parts.
  package init(document: String, positions: [Int]) {
    self.document = document
    self.positions = positions
  }
}

/// A term in one field.
package struct InspectedField: Codable, Hashable, Sendable {
  /// The field.
  package var field: String
  /// In how many documents the field holds the term.
  package var documentFrequency: Int
  /// How often it stands there in all.
  package var totalFrequency: Int
  /// The first of its postings, in document order.
  package var postings: [InspectedPosting]

  /// Creates the value from its parts.
  package init(
    field: String, documentFrequency: Int, totalFrequency: Int, postings: [InspectedPosting]
  ) {
    self.field = field
    self.documentFrequency = documentFrequency
    self.totalFrequency = totalFrequency
    self.postings = postings
  }
}

/// A term that text analysis makes of a word, and what the index has of it.
package struct InspectedTerm: Codable, Hashable, Sendable {
  /// The word as typed.
  package var word: String
  /// The word or part folded, before stemming.
  package var surface: String
  /// The term that is looked up.
  package var term: String
  /// Its place among the parts of the word; a joined form has that of its first part.
  package var position: Int
  /// The fields that hold it.
  package var fields: [InspectedField]

  /// Creates the value from its parts.
  package init(
    word: String, surface: String, term: String, position: Int, fields: [InspectedField]
  ) {
    self.word = word
    self.surface = surface
    self.term = term
    self.position = position
    self.fields = fields
  }
}

/// What `inspect term` answers.
package struct InspectTermAnswer: Codable, Hashable, Sendable {
  /// How many documents the index has.
  package var documentCount: Int
  /// The terms, in the order of the words.
  package var terms: [InspectedTerm]

  /// Creates the value from its parts.
  package init(documentCount: Int, terms: [InspectedTerm]) {
    self.documentCount = documentCount
    self.terms = terms
  }
}

/// What `inspect document` answers.
package struct InspectDocumentAnswer: Codable, Hashable, Sendable {
  /// A term with its places.
  package struct Term: Codable, Hashable, Sendable {
    /// The term.
    package var term: String
    /// Its places in the field.
    package var positions: [Int]

    /// Creates the value from its parts.
    package init(term: String, positions: [Int]) {
      self.term = term
      self.positions = positions
    }
  }

  /// A field of the document.
  package struct Field: Codable, Hashable, Sendable {
    /// Its name.
    package var name: String
    /// Its length in words.
    package var length: Int
    /// Its terms, ascending.
    package var terms: [Term]

    /// Creates the value from its parts.
    package init(name: String, length: Int, terms: [Term]) {
      self.name = name
      self.length = length
      self.terms = terms
    }
  }

  /// The document's id.
  package var id: String
  /// The segment that holds it.
  package var segment: String
  /// Its number there.
  package var number: Int
  /// Its fields.
  package var fields: [Field]
  /// The texts that it is filtered by.
  package var attributes: [String: [String]]
  /// The numbers that it is filtered by.
  package var numbers: [String: Int]

  /// Creates the value from its parts.
  package init(
    id: String, segment: String, number: Int, fields: [Field], attributes: [String: [String]],
    numbers: [String: Int]
  ) {
    self.id = id
    self.segment = segment
    self.number = number
    self.fields = fields
    self.attributes = attributes
    self.numbers = numbers
  }
}

/// What `inspect space` answers.
package struct InspectSpaceAnswer: Codable, Hashable, Sendable {
  /// The bytes of one structure of a segment.
  package struct Structure: Codable, Hashable, Sendable {
    /// What it is called in the description of the format; `header` for the header.
    package var name: String
    /// Its bytes.
    package var byteCount: Int

    /// Creates the value from its parts.
    package init(name: String, byteCount: Int) {
      self.name = name
      self.byteCount = byteCount
    }
  }

  /// A field with its statistics.
  package struct Field: Codable, Hashable, Sendable {
    /// Its name.
    package var name: String
    /// Its weight in ranking.
    package var weight: Double
    /// How many documents have it.
    package var documentCount: Int
    /// How many words it has in all of them.
    package var wordCount: Int

    /// Creates the value from its parts.
    package init(name: String, weight: Double, documentCount: Int, wordCount: Int) {
      self.name = name
      self.weight = weight
      self.documentCount = documentCount
      self.wordCount = wordCount
    }
  }

  /// One segment.
  package struct Segment: Codable, Hashable, Sendable {
    /// The name of its file.
    package var name: String
    /// The version of its format.
    package var formatVersion: Int
    /// How many documents were written to it.
    package var documentCount: Int
    /// How many of them have been removed since.
    package var removedCount: Int
    /// How many terms it has, a term in two fields counted twice.
    package var termCount: Int
    /// Its fields.
    package var fields: [Field]
    /// Its structures in file order; together the whole file.
    package var structures: [Structure]

    /// The bytes of the file.
    package var byteCount: Int { structures.reduce(0) { $0 + $1.byteCount } }

    /// Creates the value from its parts.
    package init(
      name: String, formatVersion: Int, documentCount: Int, removedCount: Int, termCount: Int,
      fields: [Field],
      structures: [Structure]
    ) {
      self.name = name
      self.formatVersion = formatVersion
      self.documentCount = documentCount
      self.removedCount = removedCount
      self.termCount = termCount
      self.fields = fields
      self.structures = structures
    }
  }

  /// The segments of the index.
  package var segments: [Segment]

  /// Creates the value from its parts.
  package init(segments: [Segment]) { self.segments = segments }
}
