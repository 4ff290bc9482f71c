/// The parts of a Word document that are the same in every letter.
enum DOCXParts {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kind =
    "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static let contentTypes =
    head + """
      <Types xmlns="\(package)/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(kind).document.main+xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      <Override PartName="/word/footer1.xml" ContentType="\(kind).footer+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="\(kind).styles+xml"/>\
      <Override PartName="/word/numbering.xml" ContentType="\(kind).numbering+xml"/></Types>
      """

  static let relationships =
    head + """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
      Type="\(office)/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" \
      Type="\(package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      </Relationships>
      """

  static let documentRelationships =
    head + """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(office)/numbering" Target="numbering.xml"/>\
      <Relationship Id="rId3" Type="\(office)/footer" Target="footer1.xml"/></Relationships>
      """

  /// Each page has its number and how many there are.
  static let footer =
    head + """
      <w:ftr xmlns:w="\(namespace)"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>\
      <w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>\
      <w:r><w:t xml:space="preserve"> / </w:t></w:r>\
      <w:fldSimple w:instr="NUMPAGES"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
      """

  /// The title and the language, which readers of screens announce.
  static func core(title: String, language: String) -> String {
    head + """
      <cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(HTMLText.marked(title))</dc:title>\
      <dc:language>\(HTMLText.marked(language))</dc:language></cp:coreProperties>
      """
  }

  /// 12 point type for all words, headings above it.
  static func styles(language: String) -> String {
    head + """
      <w:styles xmlns:w="\(namespace)"><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>\
      <w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="\(HTMLText.marked(language))"/>\
      </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="288" \
      w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
      \(heading(1, size: 34))\(heading(2, size: 28))\(heading(3, size: 24))\
      <w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/>\
      <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="80"/></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/>\
      <w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:left w:val="single" w:sz="18" w:space="10" \
      w:color="767676"/></w:pBdr><w:ind w:left="360"/></w:pPr></w:style></w:styles>
      """
  }

  private static func heading(_ level: Int, size: Int) -> String {
    """
    <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>\
    <w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="\(level - 1)"/></w:pPr><w:rPr>\
    <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:b/><w:sz w:val="\(size)"/>\
    <w:szCs w:val="\(size)"/></w:rPr></w:style>
    """
  }

  /// List 1 has bullets; each other has numbers from 1.
  static func numbering(lists: Int) -> String {
    let numbers = (0..<lists).map { index in
      "<w:num w:numId=\"\(index + 2)\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
        + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return head + "<w:numbering xmlns:w=\"\(namespace)\">"
      + level(0, format: "bullet", text: "•") + level(1, format: "decimal", text: "%1.")
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>" + numbers.joined()
      + "</w:numbering>"
  }

  private static func level(_ id: Int, format: String, text: String) -> String {
    """
    <w:abstractNum w:abstractNumId="\(id)"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/><w:lvlJc w:val="left"/>\
    <w:pPr><w:ind w:left="540" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
    """
  }
}
