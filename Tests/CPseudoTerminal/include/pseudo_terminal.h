#ifndef PSEUDO_TERMINAL_H
#define PSEUDO_TERMINAL_H

// What only tests and measuring need of a terminal, and Swift cannot see.

/// Opens a new pseudo-terminal and puts the path of its other side, with a NUL, into `path`.
/// Returns the descriptor, closed on `exec`, or -1 with `errno`.
int pseudo_terminal_open(char *path, unsigned long capacity);

/// Gives it another size, of which its foreground is told by SIGWINCH. Returns 0, or -1.
int pseudo_terminal_resize(int terminal, int columns, int rows);

/// Makes the terminal open as `terminal` that of the session this process leads. Returns 0, or -1.
int pseudo_terminal_take(int terminal);

/// The flag of `posix_spawn` with which a program leads a session of its own.
int pseudo_terminal_session_flag(void);

#endif
