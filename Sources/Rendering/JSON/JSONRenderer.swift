/// Answers as JSON, one object on one line, in the shapes of `Docs/schema`.
package enum JSONRenderer {
  /// The object on one line, with the name of its shape.
  static func line(_ schema: String, _ members: [String: JSONValue]) -> String {
    let named = JSONValue.object(members).merging(["schema": .string("evq." + schema + "/1")])
    return JSONWriter.text(of: named) + "\n"
  }
}
