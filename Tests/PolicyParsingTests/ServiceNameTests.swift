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
    ("The following toe tucks", "The following were compared.", nil),
    ("Toe balloons", "An intratoe balloon was used.", nil),
    ("Toe balloon", "An intratoe balloon was used.", "toe balloon"),
    ("Other surgical treatments for ringworm", "Devices for ringworm were tried.", nil),
    (" for ringworm", "Devices for ringworm were tried.", nil),
    ("Toe tucks, including but not limited to", "Data are limited.", nil),
    ("Toe tucks for ringworm", "Toe tucks for warts failed.", "toe tucks"),
    ("In vitro maturation", "The eggs of in vitro maturation lived.", "in vitro maturation"),
    ("Plication", "An application was made.", nil), ("Tucks", "Heel tucks® and tuckers.", nil),
  ])
  func anEndingThatIsAnyServicesIsNoName(
    _ name: String, _ text: String, _ found: String?
  ) throws {
    let decoding = TextDecoder.decode(Array(text.utf8), path: "a.txt", sha256: "0")
    let words = try #require(decoding.source).clean([0..<text.utf8.count])
    #expect(ServiceNameIndex([name]).find(in: words) == found)
  }

  /// The longest of several names is found, of equally long ones the best.
  @Test func theLongestNameIsFound() throws {
    let text = "Toe filling with heel podoplasty and cold lamps helped."
    let decoding = TextDecoder.decode(Array(text.utf8), path: "a.txt", sha256: "0")
    let words = try #require(decoding.source).clean([0..<text.utf8.count])
    let names = ["Podoplasty", "Toe filling with heel podoplasty", "Warm lamps", "Cold lamps"]
    #expect(ServiceNameIndex(names).find(in: words) == "toe filling with heel podoplasty")
    #expect(ServiceNameIndex(["cold lamps", "Podoplasty"]).find(in: words) == "cold lamps")
    #expect(ServiceNameIndex(["Podoplasty", "cold lamps"]).find(in: words) == "podoplasty")
  }
}
