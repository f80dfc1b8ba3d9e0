#define _GNU_SOURCE
#include "pseudo_terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

int pseudo_terminal_open(char *path, unsigned long capacity) {
  // In one step where that is possible: another thread may be starting a program, and it must not
  // inherit the terminal.
#ifdef __APPLE__
  int terminal = posix_openpt(O_RDWR | O_NOCTTY);
  if (terminal >= 0) fcntl(terminal, F_SETFD, FD_CLOEXEC);
#else
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
#endif
  if (terminal < 0) return -1;
  const char *name = grantpt(terminal) == 0 && unlockpt(terminal) == 0 ? ptsname(terminal) : NULL;
  if (name != NULL && strlen(name) < capacity) {
    strcpy(path, name);
    return terminal;
  }
  int error = name == NULL ? errno : ERANGE;
  close(terminal);
  errno = error;
  return -1;
}

int pseudo_terminal_resize(int terminal, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

int pseudo_terminal_take(int terminal) { return ioctl(terminal, TIOCSCTTY, 0); }

int pseudo_terminal_session_flag(void) { return POSIX_SPAWN_SETSID; }
