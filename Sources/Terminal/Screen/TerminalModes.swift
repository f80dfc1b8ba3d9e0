/// The modes of a terminal that a full screen needs, and the bytes that turn them on and off.
package struct TerminalModes: Hashable, Sendable {
  /// Clicks and the wheel are reported, which takes the marking of text with the mouse away.
  package var reportsMouse: Bool
  /// The title of the window is kept aside and given back.
  package var setsTitle: Bool

  package init(reportsMouse: Bool = true, setsTitle: Bool = true) {
    self.reportsMouse = reportsMouse
    self.setsTitle = setsTitle
  }

  /// Into the other screen, which has no lines above it, with the cursor hidden.
  ///
  /// Lines do not wrap there; pastes and the focus are reported.
  package var entering: [UInt8] {
    var bytes: [UInt8] = []
    if setsTitle { appendControl("[22;0t", to: &bytes) }
    for mode: StaticString in ["[?1049h", "[?25l", "[?7l", "[?2004h", "[?1004h"] {
      appendControl(mode, to: &bytes)
    }
    if reportsMouse { bytes += Self.mouseOn }
    return bytes
  }

  /// Back, whatever was drawn last and whichever modes were on.
  ///
  /// Static memory: a signal handler may write it.
  package var leaving: StaticString { setsTitle ? Self.leavingWithTitle : Self.leavingScreen }

  /// What reports clicks and the wheel from now on.
  package static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)

  /// What ends the reports of the mouse.
  package static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

  private static let leavingScreen: StaticString =
    """
    \u{1B}[?2026l\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?1004l\u{1B}[?2004l\u{1B}[m\u{1B}[?7h\u{1B}[?25h\
    \u{1B}[?1049l
    """
  private static let leavingWithTitle: StaticString =
    """
    \u{1B}[?2026l\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?1004l\u{1B}[?2004l\u{1B}[m\u{1B}[?7h\u{1B}[?25h\
    \u{1B}[?1049l\u{1B}[23;0t
    """
}

extension TerminalModes {
  /// The bytes of ``leaving``.
  package var leavingBytes: [UInt8] {
    leaving.withUTF8Buffer { unsafe Array($0) }
  }
}
