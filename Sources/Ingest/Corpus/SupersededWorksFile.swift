import EvidenceModel
import Yams

/// Reads `superseded.yaml`: works that were replaced by others.
///
/// Each item has the keys `work` (`pmid:…`, `doi:…`, or the number that references print, such as a
/// guideline's), `by` and `source`, and may have `on` (an ISO 8601 date).
enum SupersededWorksFile {
  /// Reads the file's items in order.
  static func read(yaml text: String, path: String) throws(IngestError) -> [SupersededWork] {
    var works: [SupersededWork] = []
    for item in try YAMLReading.items(text, path: path) {
      let values = try YAMLReading.values(
        item, required: ["work", "by", "source"], optional: ["on"], path: path)
      works.append(
        SupersededWork(
          work: values.text("work"), by: values.text("by"),
          on: values.optional("on") == nil ? nil : try values.date("on"),
          source: values.text("source")))
    }
    return works
  }
}
