import SourceReading
import Testing

@testable import PolicyParsing

/// What a policy calls its services.
struct ServiceNameTests {
  @Test(arguments: [
    ("Percutaneous toe filling (podoplasty)", ["Percutaneous toe filling ", "podoplasty", ""]),
    ("TF [toe filling (podoplasty)]", ["TF ", "toe filling ", "podoplasty", "]"]),
    ("Tremerol (tremab) for gout", ["Tremerol ", "tremab", " for gout"]),
    ("Bone cut with chin (tongue) advancement", ["Bone cut with chin ", " advancement"]),
    ("Toe filling (open", ["Toe filling ", "open"]),
  ])
  func namesStandOutsideAndInsideBrackets(_ service: String, _ names: [String]) {
    #expect(ServiceName.names(in: service) == names)
  }

  @Test(arguments: [
    ("Percutaneous podoplasty", "Those who had podoplasty walked.", "podoplasty"),
    ("Other surgical treatments", "These treatments were not compared.", nil),
    ("Genetic testing", "Genetic testing changed care.", "genetic testing"),
    ("Toe nerve stimulation", "Stimulation was weak.", nil),
    ("Toe nerve stimulation", "Toe nerve stimulation was weak.", "toe nerve stimulation"),
  ])
  func anEndingThatIsAnyServicesIsNoName(
    _ name: String, _ text: String, _ found: String?
  ) throws {
    let decoding = TextDecoder.decode(Array(text.utf8), path: "a.txt", sha256: "0")
    let words = try #require(decoding.source).clean([0..<text.utf8.count])
    #expect(ServiceName.find([name], in: words) == found)
  }
}
