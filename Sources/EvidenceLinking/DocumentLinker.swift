package import EvidenceModel

/// Links one document: what it tells of works, then its links, which ask others by keys.
package struct DocumentLinker: Sendable {
  let document: DocumentReading

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: The document, its citations resolved.
  ///   - works: The works that references, at least its own, turned out to be.
  ///   - source: The bytes that its spans point into.
  package init(_ document: PolicyDocument, works: [ReferenceID: WorkID], source: [UInt8]) {
    self.document = DocumentReading(document, works: works, source: source)
  }

  /// What its narratives tell.
  package func evidence(_ quoting: some QuotationMaker) -> DocumentEvidence {
    DocumentEvidence(document, quoting)
  }

  /// Its links.
  ///
  /// - Parameters:
  ///   - context: The works of its list, and the accounts that it asks for.
  ///   - quoting: What makes quotations of its source.
  /// - Returns: The links, and what they asked for.
  package func links(_ context: LinkingContext, _ quoting: some QuotationMaker) -> DocumentLinks {
    DocumentLinks(document, context, quoting)
  }
}

/// All links of one document.
package struct DocumentLinks: Sendable {
  /// A design that a summary gives a work it seems to speak of.
  package struct InferredDesign: Codable, Sendable {
    /// The work.
    package var work: WorkID
    /// The design.
    package var claim: DesignClaim
  }

  /// The links: from its determinations, then stated, then inferred.
  package let links: [Link]
  /// Designs read through inferred links.
  package let inferredDesigns: [InferredDesign]
  /// The accounts for which it asked the corpus, whether or not there are any.
  package let asked: [AskedAccount]

  /// Applies the rules to a document.
  init(_ document: DocumentReading, _ corpus: LinkingContext, _ quoting: some QuotationMaker) {
    let cited = StatedLinkRule.links(document)
    let stated = cited + NamedTrialRule.links(document, facts: corpus.facts, stated: cited)
    let inferred = InferredLinkRule.inferred(document, corpus, stated: stated, quoting)
    let summaries = ScopeMatchRule.links(document)
    let passages = EvidencePassageRule.links(document, summarized: Set(summaries.map(\.from)))
    let rationale = TwinSections(document).kept(summaries + passages)
    let backed = rationale + stated + inferred.links
    links = backed + UncitedStatementRule.links(document, corpus.facts, others: backed)
    inferredDesigns = inferred.designs
    asked = inferred.asked
  }
}
