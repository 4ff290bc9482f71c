package import EvidenceModel

/// A letter as a Word document (WordprocessingML, ISO/IEC 29500-1, transitional).
///
/// Headings, lists and quotations are styles, so that a reader's tools find them and a plan can
/// change them in one place.
package enum LetterDOCXWriter {
  /// The file's bytes.
  package static func bytes(
    of document: LetterDocument, _ memo: LetterBlockMemo = LetterBlockMemo()
  ) -> [UInt8] {
    let files: [(String, String)] = [
      ("[Content_Types].xml", DOCXParts.contentTypes), ("_rels/.rels", DOCXParts.relationships),
      ("word/_rels/document.xml.rels", DOCXParts.documentRelationships),
      ("docProps/core.xml", DOCXParts.core(title: title(document), language: document.language)),
      ("word/document.xml", body(document, memo)), ("word/footer1.xml", DOCXParts.footer),
      ("word/styles.xml", DOCXParts.styles(language: document.language)),
      ("word/numbering.xml", DOCXParts.numbering(lists: numberedLists(document))),
    ]
    return StoredZIP.bytes(of: files.map { ($0.0, Array($0.1.utf8)) })
  }

  /// How many numbered lists there are: each counts from 1.
  private static func numberedLists(_ document: LetterDocument) -> Int {
    document.parts.flatMap(\.blocks).count { block in
      if case .numbered = block { true } else { false }
    }
  }

  private static func title(_ document: LetterDocument) -> String {
    let headings = document.parts.flatMap(\.blocks).lazy.compactMap { block -> String? in
      guard case .heading(_, let runs) = block else { return nil }
      return LetterTextWriter.words(runs)
    }
    return headings.first ?? ""
  }

  private static func body(_ document: LetterDocument, _ memo: LetterBlockMemo) -> String {
    var list = 1
    var text = ""
    var hasMember = false
    for part in document.parts {
      hasMember = hasMember || part.name == "member"
      for (index, block) in part.blocks.enumerated() {
        let breaks = hasMember && part.name == "clinician" && index == 0
        if case .numbered = block { list += 1 }
        let next = part.blocks.indices.contains(index + 1) ? part.blocks[index + 1] : nil
        let leads = next?.isList ?? false
        text += memo.text(of: block, variant: list << 2 | (breaks ? 2 : 0) | (leads ? 1 : 0)) {
          paragraphs($0, list: list, breaksPage: breaks, leads: leads)
        }
      }
    }
    return DOCXParts.head + """
      <w:document xmlns:w="\(DOCXParts.namespace)" xmlns:r="\(DOCXParts.office)"><w:body>\(text)\
      <w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="12240" w:h="15840"/>\
      <w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" \
      w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>
      """
  }

  /// A paragraph that leads to a list stays on its page.
  private static func paragraphs(
    _ block: LetterBlock, list: Int, breaksPage: Bool, leads: Bool
  ) -> String {
    switch block {
    case .heading(let level, let runs):
      return paragraph(runs, "<w:pStyle w:val=\"Heading\(level)\"/>", breaksPage)
    case .paragraph(let runs): return paragraph(runs, leads ? "<w:keepNext/>" : "", breaksPage)
    case .quotation(let runs): return paragraph(runs, "<w:pStyle w:val=\"Quote\"/>", breaksPage)
    case .list(let items): return items.map { paragraph($0, item(1), false) }.joined()
    case .numbered(let items): return items.map { paragraph($0, item(list), false) }.joined()
    }
  }

  private static func item(_ list: Int) -> String {
    "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/>"
      + "<w:numId w:val=\"\(list)\"/></w:numPr>"
  }

  private static func paragraph(
    _ runs: [LetterRun], _ properties: String, _ breaksPage: Bool
  ) -> String {
    // The order of a paragraph's properties is fixed: style, keep with next, page break, numbering
    // (17.3.1.26).
    let style = properties.firstRange(of: "/>").map { properties[..<$0.upperBound] } ?? ""
    let rest = properties.dropFirst(style.count)
    let all = style + (breaksPage ? "<w:pageBreakBefore/>" : "") + rest
    let head = all.isEmpty ? "" : "<w:pPr>\(all)</w:pPr>"
    return "<w:p>" + head + runs.map(run).joined() + "</w:p>"
  }

  private static func run(_ run: LetterRun) -> String {
    var look = run.isStrong || run.voice == .hole ? "<w:b/>" : ""
    if run.voice == .hole { look += "<w:highlight w:val=\"yellow\"/>" }
    let properties = look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>"
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      "<w:t xml:space=\"preserve\">\(HTMLText.marked(String($0)))</w:t>"
    }
    return "<w:r>" + properties + lines.joined(separator: "<w:br/>") + "</w:r>"
  }
}

extension LetterBlock {
  /// Whether the block is a list.
  fileprivate var isList: Bool {
    switch self {
    case .list, .numbered: true
    default: false
    }
  }
}
