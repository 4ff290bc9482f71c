import EvidenceModel
import Testing

@testable import Literature

struct JATSReaderTests {
  private static let text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) v1.1//EN" "JATS-archivearticle1.dtd">
    <article article-type="review-article" xmlns:xlink="http://www.w3.org/1999/xlink"><front>
    <journal-meta><journal-id journal-id-type="nlm-ta">J Wrist</journal-id>
    <journal-title-group><journal-title>Journal of Wrists</journal-title></journal-title-group>
    <publisher><publisher-name>Joint Press</publisher-name></publisher></journal-meta>
    <article-meta><article-id pub-id-type="pmid">90000001</article-id>
    <article-id pub-id-type="pmc">900001</article-id>
    <article-id pub-id-type="doi">10.1000/wrist.1</article-id>
    <title-group><article-title>On <italic>wrists</italic></article-title></title-group>
    <contrib-group><contrib contrib-type="author"><name><surname>Doe</surname>
    <given-names>Jane A</given-names></name></contrib>
    <contrib contrib-type="editor"><name><surname>Ed</surname></name></contrib>
    <contrib contrib-type="author"><collab>Wrist Study Group</collab></contrib></contrib-group>
    <pub-date pub-type="epub"><day>5</day><month>9</month><year>2019</year></pub-date>
    <pub-date pub-type="collection"><year>2019</year></pub-date>
    <volume>12</volume><issue>3</issue><fpage>10</fpage><lpage>14</lpage>
    <related-article related-article-type="retracted-article" ext-link-type="doi"
      xlink:href="10.1000/old" id="r1"/>
    <abstract><sec><title>Aim</title><p>To learn.</p></sec><sec><title>Result</title>
    <p>Pain fell.</p></sec></abstract><kwd-group><kwd>splint</kwd></kwd-group>
    </article-meta></front>
    <body><sec><title>Methods</title><p>As before [<xref ref-type="bibr" rid="B1 B2">1,2</xref>],
    see <xref ref-type="fig" rid="F1">Figure 1</xref>.</p>
    <sec><title>Casts</title><p>Also <xref ref-type="bibr" rid="B2">2</xref>.</p></sec></sec></body>
    <back><ref-list><ref id="B1"><label>1</label><element-citation publication-type="journal">
    <person-group person-group-type="author"><name><surname>Roe</surname>
    <given-names>R</given-names></name><etal/></person-group>
    <article-title>Old wrists</article-title><source>J Wrist</source><year>2001a</year>
    <volume>1</volume><fpage>2</fpage><lpage>9</lpage>
    <pub-id pub-id-type="pmid">90000003</pub-id></element-citation></ref>
    <ref id="B2"><label>2</label><mixed-citation publication-type="book"><collab>Joint Board</collab>.
    <source>Book of Joints</source>. <publisher-name>Joint Press</publisher-name>,
    <year>1999</year>.</mixed-citation></ref></ref-list></back></article>
    """

  @Test func readsFrontMatter() throws {
    let record = try #require(try Self.records(Self.text).first)
    let item = record.item
    #expect(record.id == "pmid:90000001")
    #expect(item.title == "On wrists")
    #expect(item.containerTitle == "Journal of Wrists")
    #expect(record.journalAbbreviation == "J Wrist")
    #expect((item.volume, item.issue, item.page) == ("12", "3", "10-14"))
    #expect((item.doi, item.pmcid) == ("10.1000/wrist.1", "PMC900001"))
    #expect(item.authors.map(\.family) == ["Doe", nil])
    #expect(item.authors[1].literal == "Wrist Study Group")
    #expect(item.issued?.iso == "2019")
    #expect(record.publicationTypes.map(\.name) == ["Review"])
    #expect(record.abstract.map(\.label) == ["Aim", "Result"])
    #expect(record.abstract.map(\.text) == ["To learn.", "Pain fell."])
    #expect(record.keywords == ["splint"])
    #expect(record.relations.map(\.kind) == [.retraction])
    #expect(record.relations.map(\.direction) == [.of])
  }

  @Test func readsTheReferenceList() throws {
    let record = try #require(try Self.records(Self.text).first)
    let first = try #require(record.references.first)
    #expect(record.references.map(\.id) == ["B1", "B2"])
    #expect(record.references.map(\.label) == ["1", "2"])
    #expect(first.item.type == .articleJournal)
    #expect(first.item.authors.map(\.family) == ["Roe"])
    #expect(first.item.hasMoreAuthors)
    #expect(first.item.title == "Old wrists")
    #expect(first.item.containerTitle == "J Wrist")
    #expect(first.item.issued?.iso == "2001")
    #expect((first.item.volume, first.item.page, first.item.pmid) == ("1", "2-9", "90000003"))
    let second = record.references[1]
    #expect(second.item.type == .book)
    #expect(second.item.title == "Book of Joints")
    #expect(second.text.hasPrefix("Joint Board. Book of Joints."))
  }

  @Test func readsWhereTheTextPointsAtReferences() throws {
    let record = try #require(try Self.records(Self.text).first)
    #expect(
      record.callouts == [
        ReferenceCallout(text: "1,2", targets: ["B1", "B2"], section: "Methods", paragraph: 1),
        ReferenceCallout(text: "2", targets: ["B2"], section: "Casts", paragraph: 2),
      ])
  }

  @Test func aCutFileIsAnErrorWithItsLine() throws {
    var diagnostics: [Diagnostic] = []
    _ = try Self.records(String(Self.text.prefix(900)), diagnostics: &diagnostics)
    #expect(diagnostics.map(\.severity) == [.error])
    #expect(diagnostics.first?.message.hasPrefix("line ") == true)
  }

  static func records(_ text: String) throws -> [LiteratureRecord] {
    var diagnostics: [Diagnostic] = []
    return try records(text, diagnostics: &diagnostics)
  }

  static func records(
    _ text: String, diagnostics: inout [Diagnostic]
  ) throws -> [LiteratureRecord] {
    var rest: [UInt8]? = Array(text.utf8)
    var records: [LiteratureRecord] = []
    let next = { () -> [UInt8]? in
      defer { rest = nil }
      return rest
    }
    diagnostics += try LiteratureFormat.jats.read(name: "f.xml", next: next) {
      if case .record(let lines, let line, let range) = $0 {
        records.append(
          RecordDecoder.record(
            lines, source: SourceSpan(file: "f", ranges: [range], line: line)))
      }
    }.diagnostics
    return records
  }
}
