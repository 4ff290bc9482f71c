import Foundation

/// The schemas of `Docs/schema`, read once.
package enum SchemaFolder {
  /// The validator over all of them.
  package static func validator() throws -> JSONSchemaValidator {
    var schemas: [String: ParsedJSON] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".schema.json") {
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      schemas[name] = try JSONParser.parse(String(decoding: data, as: UTF8.self))
    }
    return JSONSchemaValidator(schemas: schemas)
  }

  /// What does not hold of one line of output, against the schema that it names itself.
  package static func faults(inLine line: String) throws -> [String] {
    let value = try JSONParser.parse(line)
    let name = value["schema"]?.text?.split(separator: "/").first?.split(separator: ".").last
    return try validator().faults(in: value, against: (name ?? "") + ".schema.json")
  }

  private static var folder: URL {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("Docs/schema")
  }
}
