package import EvidenceModel

extension TextRenderer {
  /// Literature files, a line for each.
  package static func render(_ files: [LiteratureFileState], style: TextStyle) -> String {
    var page = TextPage(style)
    for file in files {
      let date = file.newest.map { " · newest record " + $0.iso } ?? ""
      page.item(
        StyledText(file.progress.rawValue, file.progress == .whole ? .dim : .bold),
        StyledText(file.path + date), indent: 0, column: 12)
    }
    return page.rendered()
  }
}

extension MarkdownRenderer {
  /// Literature files as a list.
  package static func render(_ files: [LiteratureFileState]) -> String {
    var page = MarkdownPage()
    page.heading(1, "Literature")
    page.list(markup: files.map { MarkdownText.escaped("\($0.path): \($0.progress.rawValue)") })
    return page.rendered()
  }
}

extension JSONRenderer {
  /// Literature files as `evq.literatureFiles/1`.
  package static func render(_ files: [LiteratureFileState]) -> String {
    let members = files.map { file in
      [
        "path": .string(file.path), "sha256": .string(file.sha256),
        "progress": .string(file.progress.rawValue), "newest": JSONValue(file.newest?.iso),
      ] as JSONValue
    }
    return line("literatureFiles", ["files": .array(members)])
  }
}
