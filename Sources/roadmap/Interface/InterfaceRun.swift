internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapTUI
internal import Terminal

/// How the terminal UI ended.
enum InterfaceEnd {
  case quit
  /// By a signal, which is to end the process as well.
  case signal(Int32)
}

/// Runs the terminal UI until the reader leaves it; nil where there is no terminal to run it on.
///
/// The terminal is as it was when this returns.
func runInterface(_ surroundings: InterfaceSurroundings) -> InterfaceEnd? {
  var loop: InterfaceLoop
  do throws(SessionFailure) {
    loop = try InterfaceLoop(surroundings)
  } catch {
    return nil
  }
  return loop.run()
}

/// One thread and one wait: what happens becomes an event, what the model asks for is done, and
/// what changed on the screen is written at once.
private struct InterfaceLoop: ~Copyable {
  private var surroundings: InterfaceSurroundings
  private var session: TerminalSession
  private var watcher: DirectoryWatcher
  private var reading = InterfaceReading()
  private var decoder = InputDecoder()
  private var renderer = ScreenRenderer()
  private var canvas: Canvas
  private var model: InterfaceModel
  private var depth: ColorDepth
  private var shownSettings: InterfaceSettings
  /// The whole screen has to be written anew.
  private var isStale = true

  init(_ surroundings: InterfaceSurroundings) throws(SessionFailure) {
    self.surroundings = surroundings
    let environment = surroundings.environment
    let settings = initialSettings(environment, surroundings.facts)
    let modes = TerminalModes(reportsMouse: settings.usesMouse)
    session = try TerminalSession(entering: modes.entering, leaving: modes.leavingBytes)
    let size = ScreenSize(columns: session.size.columns, rows: session.size.rows)
    shownSettings = settings
    depth = surroundings.facts.colorDepth(wanted: surroundings.settings.color)
    canvas = Canvas(size: size, theme: Theme(settings.theme, depth: depth))
    watcher = DirectoryWatcher(of: newWorkspacePath(of: environment))
    let content = reading.content(in: environment, surroundings.facts)
    model = InterfaceModel(content: content, settings: settings, size: size)
  }

  mutating func run() -> InterfaceEnd {
    while true {
      show()
      for wake in session.wait(timeout: pause, watching: &watcher) {
        if let end = take(wake) { return end }
      }
    }
  }

  /// A lone Esc is one after 30 ms; else nothing has to be waited for.
  private var pause: Duration? { decoder.isWaitingForMore ? .milliseconds(30) : nil }

  // MARK: Waking

  private mutating func take(_ wake: Wake) -> InterfaceEnd? {
    switch wake {
    case .input(let bytes):
      for event in decoder.feed(bytes) {
        if let end = happen(.input(event)) { return end }
      }
    case .timedOut:
      for event in decoder.resolvePending() {
        if let end = happen(.input(event)) { return end }
      }
    case .resized: return resize()
    case .resumed:
      isStale = true
      for event in newer() { _ = happen(event) }
      return resize()
    case .filesChanged: return happen(.loaded(read()))
    case .terminated(let signal): return .signal(signal)
    case .hangUp: return .signal(hangUpSignal)
    }
    return nil
  }

  private mutating func resize() -> InterfaceEnd? { happen(.resized(measure())) }

  /// Looks how large the window is; all of it will be drawn anew.
  private mutating func measure() -> ScreenSize {
    let size = ScreenSize(columns: session.size.columns, rows: session.size.rows)
    canvas.resize(to: size)
    isStale = true
    return size
  }

  /// Lets the model know, and does what it asks for.
  private mutating func happen(_ event: InterfaceEvent) -> InterfaceEnd? {
    var events = [event]
    while !events.isEmpty {
      for effect in model.update(events.removeFirst()) {
        switch effect {
        case .quit: return .quit
        case .suspend:
          session.suspend()
          // The window may have another size now, and nobody said so while others were in front.
          events += [.resized(measure())] + newer()
        case .reload, .lookForChanges, .record, .lookAtEvidence, .openEvidence, .edit, .heal,
          .save, .makePractice, .makeNew, .amend, .adopt:
          events += carryOut(effect)
        }
      }
    }
    return nil
  }

  // MARK: Showing

  private mutating func show() {
    if model.settings != shownSettings {
      canvas.theme = Theme(model.settings.theme, depth: depth)
      if model.settings.usesMouse != shownSettings.usesMouse {
        let usesMouse = model.settings.usesMouse
        session.write((usesMouse ? TerminalModes.mouseOn : TerminalModes.mouseOff).span)
        // It stays so when the terminal is taken again, behind an editor or a suspension.
        session.entering = TerminalModes(reportsMouse: usesMouse).entering
      }
      isStale = isStale || model.settings.theme != shownSettings.theme
      shownSettings = model.settings
    }
    model.draw(into: &canvas)
    canvas.isCursorVisible = canvas.cursor != nil
    let bytes = renderer.render(canvas, full: isStale)
    isStale = false
    if !bytes.isEmpty { session.write(bytes.span) }
  }

  // MARK: Effects

  private mutating func read() -> InterfaceContent {
    surroundings.refresh(model.settings)
    return reading.content(in: surroundings.environment, surroundings.facts)
  }

  /// A new reading, if something changed since the last one.
  private mutating func newer() -> [InterfaceEvent] {
    let haveFilesChanged = !watcher.takeChanges().isEmpty
    surroundings.refresh(model.settings)
    let isAnotherDay = surroundings.environment.now.today != model.content.today
    return haveFilesChanged || isAnotherDay ? [.loaded(read())] : []
  }

  private mutating func carryOut(_ effect: InterfaceEffect) -> [InterfaceEvent] {
    switch effect {
    case .quit, .suspend: return []
    case .lookForChanges: return newer()
    case .openEvidence(let agreement, let reference):
      return open(reference, of: agreement)
    case .edit(let path, let line): return edit(path, line)
    case .reload, .record, .lookAtEvidence, .heal, .save, .makePractice, .makeNew, .amend,
      .adopt:
      surroundings.refresh(model.settings)
      let (given, shown) = (surroundings, model)
      // What was just made may be the folder that is read.
      return filesAnswer(to: effect, shown, given) { read() }
    }
  }

  /// Opens a file in the reader's editor, and looks afterwards what became of it.
  private mutating func edit(_ path: String, _ line: Int) -> [InterfaceEvent] {
    guard let (program, arguments) = editor(surroundings.facts) else {
      return [.told(Toast(model.say(.noEditor), .failed))]
    }
    isStale = true
    // A path as it is shown may begin with a hyphen, which editors take for an option.
    let folder = surroundings.environment.currentFolder ?? "."
    let file = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    do throws(ChildFailure) {
      _ = try session.runInForeground(
        program,
        arguments + editorArguments(program, file, line: line)
      )
      return [.loaded(read())]
    } catch {
      return [.loaded(read()), .told(Toast(model.say(.noEditor), .failed))]
    }
  }

  /// Hands a piece of evidence to the program that opens things on this machine.
  ///
  /// Only a plain file inside the agreement's folder is opened, and an address only when the
  /// reader chose it.
  private mutating func open(_ reference: String, of agreement: String) -> [InterfaceEvent] {
    let target: String
    if reference.hasPrefix("https://") || reference.hasPrefix("http://") {
      target = reference
    } else {
      guard let folder = try? folder(named: agreement, surroundings.environment),
        let path = evidencePath(reference, inAgreement: folder.path)
      else {
        let words = model.say(.evidenceMissing(TerminalText(escaping: reference)))
        return [.told(Toast(words, .failed))]
      }
      target = path
    }
    for name in ["xdg-open", "open"] {
      guard let program = programPath(name, surroundings.facts) else { continue }
      isStale = true
      if (try? session.runInForeground(program, [target])) != nil { return [] }
    }
    return [.told(Toast(model.say(.noOpener(TerminalText(escaping: target)))))]
  }
}
