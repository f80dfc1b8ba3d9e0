import Testing

struct ScreenTests {
  @Test(arguments: try ScreenFixture.all())
  func `a screen is as it was recorded`(name: String) throws {
    let difference = try ScreenFixture.check(name)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
