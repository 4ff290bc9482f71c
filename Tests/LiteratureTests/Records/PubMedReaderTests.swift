import EvidenceModel
import TestSupport
import Testing

@testable import Literature

struct PubMedReaderTests {
  @Test func readsEveryPartOfAnArticle() throws {
    let record = try #require(try Self.records(Self.wholeArticle).first)
    let item = record.item
    #expect(record.id == "pmid:90000001")
    #expect(record.version == 2)
    #expect(item.title == "Casts & splints for the 2nd wrist: a trial")
    #expect(item.containerTitle == "Journal of Wrists")
    #expect(record.journalAbbreviation == "J Wrist")
    #expect((item.volume, item.issue, item.page) == ("12", "3 Suppl 1", "e10-e19"))
    #expect(item.issued?.iso == "2019")
    #expect((item.doi, item.pmcid) == ("10.1000/wrist.1", "PMC900001"))
    #expect(item.authors.map(\.family) == ["Van Doe", nil, "Roe"])
    #expect(item.authors.map(\.suffix) == ["Jr", nil, nil])
    #expect(item.authors[1].literal == "Wrist Study Group")
    #expect(item.authors[2].given == "R")
    #expect(record.languages == ["eng", "ger"])
    #expect(record.vernacularTitle == "Gipse")
    #expect(record.keywords == ["cast"])
  }

  @Test func readsSubjectsTypesAndNumbers() throws {
    let record = try #require(try Self.records(Self.wholeArticle).first)
    #expect(record.publicationTypes.map(\.name) == ["Randomized Controlled Trial"])
    #expect(record.publicationTypes.map(\.ui) == ["D016449"])
    #expect(
      record.mesh == [
        MeshHeading(
          descriptor: MeshTerm(name: "Wrist", ui: "D014953", isMajor: false),
          qualifiers: [
            MeshTerm(name: "surgery", ui: "Q000601", isMajor: true),
            MeshTerm(name: "injuries", ui: "Q000293", isMajor: false),
          ]),
        MeshHeading(descriptor: MeshTerm(name: "Splints", ui: "D013164", isMajor: true)),
      ])
    #expect(
      record.registryNumbers == [
        RegistryNumber(registry: "ClinicalTrials.gov", number: "NCT90000001"),
        RegistryNumber(registry: "ClinicalTrials.gov", number: "NCT90000002"),
      ])
    #expect(record.abstract.map(\.label) == ["AIM", nil])
    #expect(record.abstract.map(\.category) == ["OBJECTIVE", nil])
    #expect(record.abstract.map(\.text) == ["To learn.", "Pain fell by 3 points (p < .05)."])
    #expect(record.otherAbstracts.map(\.text) == ["Plain words."])
  }

  @Test func readsDatesWithTheirPrecision() throws {
    let record = try #require(try Self.records(Self.wholeArticle).first)
    let published = record.dates.first { $0.kind == .published }
    #expect(published?.date?.iso == "2019")
    #expect(published?.printed == "2019 Nov-Dec")
    #expect(record.dates.first { $0.kind == .electronic }?.date?.iso == "2019-09-05")
    #expect(record.dates.first { $0.kind == .lastRevised }?.date?.iso == "2021-03-04")
    #expect(record.dates.first { $0.kind == .received }?.date?.iso == "2019-01-20")
  }

  @Test func readsRelationsWithTheirDirection() throws {
    let record = try #require(try Self.records(Self.wholeArticle).first)
    #expect(record.relations.map(\.kind) == [.retraction, .erratum, .comment])
    #expect(record.relations.map(\.direction) == [.in, .of, .of])
    #expect(record.relations.map(\.pmid) == ["90000009", nil, "90000008"])
    #expect(record.relations.map(\.citation)[0] == "J Wrist. 2022;1(1):1")
  }

  @Test func readsAChapterOfABook() throws {
    let record = try #require(try Self.records(Self.bookArticle).first)
    #expect(record.id == "pmid:90000020")
    #expect(record.item.type == .chapter)
    #expect(record.item.title == "Wrist syndromes")
    #expect(record.item.containerTitle == "Book of Joints")
    #expect(record.item.publisher == "Joint Press")
    #expect(record.item.publisherPlace == "Anytown")
    #expect(record.item.issued?.iso == "1993")
    #expect(record.item.authors.map(\.family) == ["Poe"])
  }

  @Test func handsOnDeletions() throws {
    var deleted: [String] = []
    let reading = try Self.read(LiteratureFixture.file(LiteratureFixture.deletion("1", "22"))) {
      if case .deletion(let ids) = $0 { deleted += ids.map(\.pmid) }
    }
    #expect(deleted == ["1", "22"])
    #expect((reading.recordCount, reading.deletionCount) == (0, 2))
  }

  @Test func keepsTheRecordsBeforeAFaultAndNamesItsLine() throws {
    let whole = LiteratureFixture.file(
      LiteratureFixture.article(pmid: "1"), LiteratureFixture.article(pmid: "2"))
    for cut in [whole.utf8.count * 2 / 3, whole.utf8.count * 3 / 4, whole.utf8.count - 30] {
      var ids: [String] = []
      let text = String(decoding: Array(whole.utf8.prefix(cut)), as: UTF8.self)
      let reading = try Self.read(text) {
        if case .record(let lines, _, _) = $0 { ids.append(RecordHead(lines, fallback: "").id) }
      }
      #expect(ids.first == "pmid:1")
      let diagnostic = try #require(reading.diagnostics.last)
      #expect(diagnostic.severity == .error)
      #expect(diagnostic.message.hasPrefix("line "))
      #expect(diagnostic.file == "f.xml")
    }
  }

  @Test(arguments: [
    "", "no xml", "<other/>", "<PubmedArticleSet>", "<a><b></a></b>", "\u{FEFF}", "<?xml ?>",
    LiteratureFixture.head + "<PubmedArticle><MedlineCitation><PMID>\u{1}</PMID>",
  ])
  func saysWhatIsNoLiterature(_ text: String) throws {
    let reading = try Self.read(text) { _ in }
    #expect(reading.recordCount == 0)
    #expect(reading.diagnostics.contains { $0.severity == .error })
  }

  @Test func expandsNoEntityOfTheDocument() throws {
    let bomb = """
      <!DOCTYPE PubmedArticleSet [<!ENTITY a "AAAAAAAAAA"><!ENTITY b "&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>7</PMID><Article>
      <ArticleTitle>x&c;y&f;z</ArticleTitle></Article></MedlineCitation></PubmedArticle>
      </PubmedArticleSet>
      """
    let records = try Self.records(bomb)
    #expect(records.first?.item.title?.contains("A") != true)
    #expect(records.first?.item.title?.contains("root") != true)
  }

  @Test func bytesInAnotherEncodingThanDeclaredAreAnErrorWithItsLine() throws {
    var bytes = Array(LiteratureFixture.head.utf8)
    bytes += Array("<PubmedArticle><MedlineCitation><PMID>7</PMID><Article><ArticleTitle>".utf8)
    bytes += [0xE9, 0x20, 0xE8]
    let reading = try Self.read(bytes) { _ in }
    #expect(reading.diagnostics.first { $0.severity == .error }?.message.hasPrefix("line ") == true)
  }

  @Test func readsUTF16AndAByteOrderMark() throws {
    let text = LiteratureFixture.file(LiteratureFixture.article(pmid: "5"))
    let marked = try Self.records([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(marked.first?.id == "pmid:5")
    let wide = text.replacing("UTF-8", with: "UTF-16")
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in wide.utf16 { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
    #expect(try Self.records(bytes).first?.id == "pmid:5")
  }

  @Test func saysOnWhichLineAndBytesARecordStands() throws {
    let text = LiteratureFixture.file(
      LiteratureFixture.article(pmid: "1"), LiteratureFixture.article(pmid: "2"))
    let bytes = Array(text.utf8)
    var places: [(line: Int, range: Range<Int>)] = []
    _ = try Self.read(text) {
      if case .record(_, let line, let range) = $0 { places.append((line, range)) }
    }
    #expect(places.count == 2)
    for place in places {
      #expect(bytes[place.range].starts(with: "<PubmedArticle>".utf8))
      #expect(bytes[..<place.range.lowerBound].count { $0 == 0x0A } + 1 == place.line)
      let end = "</PubmedArticle>".utf8
      #expect(bytes[place.range].suffix(end.count).elementsEqual(end))
    }
  }

  @Test func pieceSizesMakeNoDifference() throws {
    let bytes = Array(Self.wholeArticle.utf8)
    let whole = try Self.records(bytes)
    for size in [1, 3, 64, 1000] { #expect(try Self.records(bytes, piece: size) == whole) }
  }

  static func records(_ text: String) throws -> [LiteratureRecord] { try records(Array(text.utf8)) }

  static func records(_ bytes: [UInt8], piece: Int = 1 << 16) throws -> [LiteratureRecord] {
    var records: [LiteratureRecord] = []
    _ = try read(bytes, piece: piece) {
      if case .record(let lines, let line, let range) = $0 {
        records.append(
          RecordDecoder.record(
            lines, source: SourceSpan(file: "f.xml", ranges: [range], line: line)))
      }
    }
    return records
  }

  static func read(
    _ text: String, _ receive: (LiteratureEntry) throws -> Void
  ) throws -> LiteratureReading { try read(Array(text.utf8), receive) }

  static func read(
    _ bytes: [UInt8], piece: Int = 1 << 16, _ receive: (LiteratureEntry) throws -> Void
  ) throws -> LiteratureReading {
    var rest = bytes[...]
    let next = { () -> [UInt8]? in
      defer { rest = rest.dropFirst(piece) }
      return rest.isEmpty ? nil : Array(rest.prefix(piece))
    }
    return try LiteratureFormat.pubmedXML.read(name: "f.xml", next: next, each: receive)
  }

  static let bookArticle =
    LiteratureFixture.head + """
      <PubmedBookArticle><BookDocument><PMID Version="1">90000020</PMID>
      <ArticleIdList><ArticleId IdType="bookaccession">NBK1</ArticleId></ArticleIdList>
      <Book><Publisher><PublisherName>Joint Press</PublisherName>
      <PublisherLocation>Anytown</PublisherLocation></Publisher>
      <BookTitle book="b">Book of Joints</BookTitle><PubDate><Year>1993</Year></PubDate>
      <AuthorList Type="editors"><Author><LastName>Ed</LastName></Author></AuthorList></Book>
      <ArticleTitle book="b" part="p">Wrist syndromes</ArticleTitle>
      <Language>eng</Language>
      <AuthorList Type="authors"><Author><LastName>Poe</LastName><Initials>E</Initials></Author>
      </AuthorList><PublicationType UI="D016454">Review</PublicationType>
      <Abstract><AbstractText>On wrists.</AbstractText></Abstract>
      </BookDocument></PubmedBookArticle></PubmedArticleSet>
      """

  static let wholeArticle =
    LiteratureFixture.head + """
      <PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM">
      <PMID Version="2">90000001</PMID>
      <DateRevised><Year>2021</Year><Month>03</Month><Day>04</Day></DateRevised>
      <Article PubModel="Print"><Journal><ISSN IssnType="Print">0000-0000</ISSN>
      <JournalIssue CitedMedium="Print"><Volume>12</Volume><Issue>3 Suppl 1</Issue>
      <PubDate><MedlineDate>2019 Nov-Dec</MedlineDate></PubDate></JournalIssue>
      <Title>Journal of Wrists</Title><ISOAbbreviation>J Wrist</ISOAbbreviation></Journal>
      <ArticleTitle>Casts &amp; splints for the 2<sup>nd</sup> <i>wrist</i>: a trial.</ArticleTitle>
      <Pagination><StartPage>e10</StartPage><EndPage>e19</EndPage></Pagination>
      <ELocationID EIdType="doi" ValidYN="N">10.1000/wrong</ELocationID>
      <Abstract><AbstractText Label="AIM" NlmCategory="OBJECTIVE">To
          learn.</AbstractText>
      <AbstractText>Pain fell by 3 points (p &lt; .05).</AbstractText>
      <CopyrightInformation>None</CopyrightInformation></Abstract>
      <AuthorList CompleteYN="Y">
      <Author ValidYN="Y"><LastName>Van Doe</LastName><ForeName>Jane A</ForeName>
      <Initials>JA</Initials><Suffix>Jr</Suffix><AffiliationInfo><Affiliation>Anytown</Affiliation>
      </AffiliationInfo></Author>
      <Author ValidYN="Y"><CollectiveName>Wrist Study Group</CollectiveName></Author>
      <Author ValidYN="N"><LastName>Mistake</LastName></Author>
      <Author ValidYN="Y"><LastName>Roe</LastName><Initials>R</Initials></Author></AuthorList>
      <Language>eng</Language><Language>ger</Language>
      <DataBankList CompleteYN="Y"><DataBank><DataBankName>ClinicalTrials.gov</DataBankName>
      <AccessionNumberList><AccessionNumber>NCT90000001</AccessionNumber>
      <AccessionNumber>NCT90000002</AccessionNumber></AccessionNumberList></DataBank></DataBankList>
      <PublicationTypeList><PublicationType UI="D016449">Randomized Controlled Trial\
      </PublicationType></PublicationTypeList>
      <VernacularTitle>Gipse.</VernacularTitle>
      <ArticleDate DateType="Electronic"><Year>2019</Year><Month>09</Month><Day>05</Day>
      </ArticleDate></Article>
      <CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn">
      <RefSource>J Wrist. 2022;1(1):1</RefSource><PMID Version="1">90000009</PMID>
      </CommentsCorrections><CommentsCorrections RefType="ErratumFor">
      <RefSource>J Wrist. 2018</RefSource></CommentsCorrections>
      <CommentsCorrections RefType="CommentOn"><RefSource>x</RefSource>
      <PMID Version="1">90000008</PMID></CommentsCorrections></CommentsCorrectionsList>
      <MeshHeadingList><MeshHeading>
      <DescriptorName UI="D014953" MajorTopicYN="N">Wrist</DescriptorName>
      <QualifierName UI="Q000601" MajorTopicYN="Y">surgery</QualifierName>
      <QualifierName UI="Q000293" MajorTopicYN="N">injuries</QualifierName></MeshHeading>
      <MeshHeading><DescriptorName UI="D013164" MajorTopicYN="Y">Splints</DescriptorName>
      </MeshHeading></MeshHeadingList>
      <OtherAbstract Type="plain-language-summary" Language="eng">
      <AbstractText>Plain words.</AbstractText></OtherAbstract>
      <KeywordList Owner="NOTNLM"><Keyword MajorTopicYN="N">cast</Keyword></KeywordList>
      </MedlineCitation><PubmedData><History><PubMedPubDate PubStatus="received">
      <Year>2019</Year><Month>1</Month><Day>20</Day><Hour>6</Hour><Minute>0</Minute>
      </PubMedPubDate></History><ArticleIdList><ArticleId IdType="pubmed">90000001</ArticleId>
      <ArticleId IdType="doi">10.1000/wrist.1</ArticleId>
      <ArticleId IdType="pmc">PMC900001</ArticleId></ArticleIdList>
      <ReferenceList><Reference><Citation>Other</Citation><ArticleIdList>
      <ArticleId IdType="pubmed">1</ArticleId></ArticleIdList></Reference></ReferenceList>
      </PubmedData></PubmedArticle></PubmedArticleSet>
      """
}
