package import RoadmapModel

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A second of Coordinated Universal Time.
package struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  package let secondsSince1970: Int64

  package init(secondsSince1970: Int64) {
    self.secondsSince1970 = secondsSince1970
  }

  package static func < (first: Instant, second: Instant) -> Bool {
    first.secondsSince1970 < second.secondsSince1970
  }
}

/// A moment as a person or the clock gives it: the instant for records, the day for deadlines.
package struct Moment: Hashable, Sendable {
  package let instant: Instant
  /// The civil day in the machine's time zone, or the very day that was written.
  package let today: Day

  package init(instant: Instant, today: Day) {
    self.instant = instant
    self.today = today
  }
}

/// The machine's clock, whole seconds.
package func instantOfClock() -> Instant {
  var time = timespec()
  // CLOCK_REALTIME exists on every system this builds for; the call cannot fail with it.
  _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
  return Instant(secondsSince1970: Int64(time.tv_sec))
}

/// A clock that nobody sets, for waiting: milliseconds since some moment.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  // The call cannot fail with this clock.
  _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
}

/// The civil day of `instant` in the machine's time zone (`TZ`), nil outside the years 1900–2199.
package func localDay(of instant: Instant) -> Day? {
  var seconds = time_t(instant.secondsSince1970)
  var parts = unsafe tm()
  guard unsafe localtime_r(&seconds, &parts) != nil else { return nil }
  return unsafe Day(
    year: Int(parts.tm_year) + 1900,
    month: Int(parts.tm_mon) + 1,
    day: Int(parts.tm_mday)
  )
}

/// The moment written as `2026-11-23T10:00:00Z`, or as a day.
///
/// A day alone stands for itself in every time zone; its instant is noon UTC. Nil when the text is
/// neither, or names a time that does not exist.
package func moment(readFrom text: String) -> Moment? {
  let bytes = Array(text.utf8)
  guard bytes.count == 10 || bytes.count == 20, bytes[4] == UInt8(ascii: "-"),
    bytes[7] == UInt8(ascii: "-"),
    let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
    let day = number(bytes[8..<10]), let date = Day(year: year, month: month, day: day)
  else { return nil }
  let midnight = Int64(date.number) * 86_400
  if bytes.count == 10 {
    return Moment(instant: Instant(secondsSince1970: midnight + 43_200), today: date)
  }
  guard bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
    bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
    let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
    let second = number(bytes[17..<19]), hour < 24, minute < 60, second < 60
  else { return nil }
  let instant = Instant(
    secondsSince1970: midnight + Int64(hour * 3_600 + minute * 60 + second)
  )
  guard let today = localDay(of: instant) else { return nil }
  return Moment(instant: instant, today: today)
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for digit in digits {
    guard (0x30...0x39).contains(digit) else { return nil }
    value = value * 10 + Int(digit - 0x30)
  }
  return value
}
