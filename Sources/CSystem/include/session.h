#ifndef CSYSTEM_SESSION_H
#define CSYSTEM_SESSION_H

// The session with a terminal, of which a process has one at most. What it changes there is kept in
// static memory, so that the handler of a deadly signal can undo it with calls that are safe there.
// No header of the system is included: its types would become members of this module.

/// The most bytes that may lead out of the modes of a screen.
enum { CSYSTEM_LEAVING_LIMIT = 256 };

/// Begins the session with the terminal that is open as `terminal`; nothing of it is changed yet.
///
/// From now on a deadly signal leaves the terminal before it kills; whoever had it before gets it
/// only where `SWIFT_BACKTRACE` is set. Each of HUP, INT, QUIT,
/// TERM, TSTP, CONT and WINCH is kept for `csystem_session_signals` and puts a byte into `wake`.
/// `leaving` leads out of all modes of the screen. Between enter and leave, what is written to
/// standard error goes to `log` if it would go to a terminal; -1: it is not kept.
/// Returns 0, or -1 with `errno` (EBUSY: there is a session, EMSGSIZE: too many bytes).
int csystem_session_begin(int terminal, int wake, int log, const unsigned char *leaving,
                          unsigned long leaving_count);

/// Remembers the modes of the terminal, unless they are ours already, and sets them raw.
/// Returns 0, or -1 with `errno`.
int csystem_session_enter(void);

/// Whether the modes are ours: 1 between enter and leave, else 0.
int csystem_session_is_entered(void);

/// Undoes `csystem_session_enter`, if it was done: the modes of the screen, those of the terminal,
/// standard error, which gets what was kept for it. Safe in a signal handler.
void csystem_session_leave(void);

/// Gives signals back to whoever had them, after `csystem_session_leave`.
void csystem_session_end(void);

/// Starts a process that restores the terminal when this one is killed outright, after
/// `csystem_session_enter`. It is told of every change through a pipe whose other end nobody else
/// holds, and acts when the pipe ends between enter and leave.
/// Returns 0, or -1 with `errno`; then a kill leaves the terminal as it is.
int csystem_session_guard(void);

/// Ends that process and waits for its end.
void csystem_session_dismiss_guard(void);

/// The signals that came, a bit each (1 << SIGTERM), before those in `taken` are forgotten.
unsigned csystem_session_signals(unsigned taken);

#endif
