/// The names of the files that hold the literature of an index.
package struct LiteratureLayout: Hashable, Sendable {
  /// The folder.
  package let folder: String

  /// The literature beside the generations of an index.
  package init(_ layout: IndexLayout) { folder = layout.folder + "/literature" }

  /// Another folder of the same shape.
  init(folder: String) { self.folder = folder }

  /// The store of records.
  package var store: String { folder + "/literature.sqlite" }

  /// Where the literature is built anew.
  var draft: LiteratureLayout { LiteratureLayout(folder: folder + ".draft") }
}
