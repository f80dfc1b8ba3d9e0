#define _GNU_SOURCE
#include "session.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "csystem.h"

/// What it takes to put a terminal back; sent to the guard as it is.
struct state {
  /// Whether there is something to put back.
  int is_entered;
  /// Who may be in front of the terminal without it being in strange hands: the program, whoever
  /// started it, and the leader of the terminal's session, which mostly is the shell.
  pid_t groups[3];
  struct termios saved;
  struct termios raw;
  unsigned leaving_count;
  unsigned char leaving[CSYSTEM_LEAVING_LIMIT];
};

// A write of this size to a pipe is whole or not at all.
_Static_assert(sizeof(struct state) <= _POSIX_PIPE_BUF, "a state fits into a pipe");

static struct {
  /// -1 while there is no session.
  int terminal;
  int wake;
  int log;
  /// Standard error while `log` stands in its place, else -1.
  int kept_error;
  /// The pipe to the guard, -1 where there is none.
  int guard;
  pid_t guard_process;
  /// Whether a deadly signal goes to whoever had it before.
  int passes_on;
  struct state state;
} session = {.terminal = -1, .wake = -1, .log = -1, .kept_error = -1, .guard = -1};

static atomic_int is_entered;
static atomic_uint pending;

// A stack overflow leaves a handler no room on the stack itself.
static unsigned char handler_stack[64 * 1024];
static struct sigaction previous[NSIG];

static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
static const int noted[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};
enum { DEADLY_COUNT = sizeof deadly / sizeof(int), NOTED_COUNT = sizeof noted / sizeof(int) };

static void leave_and_die(int number) {
  csystem_session_leave();
  // First for whoever had the signal before, such as a printer of backtraces, then for the system.
  if (session.passes_on) {
    sigaction(number, &previous[number], NULL);
    raise(number);
  }
  signal(number, SIG_DFL);
  raise(number);
}

static void note(int number) {
  int error = errno;
  atomic_fetch_or(&pending, 1u << number);
  (void)!write(session.wake, "", 1);
  errno = error;
}

static void handle(const int *numbers, size_t count, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  for (size_t index = 0; index < count; index++)
    sigaction(numbers[index], &action, &previous[numbers[index]]);
}

static void give_back(const int *numbers, size_t count) {
  for (size_t index = 0; index < count; index++)
    sigaction(numbers[index], &previous[numbers[index]], NULL);
}

unsigned csystem_session_signals(unsigned taken) { return atomic_fetch_and(&pending, ~taken); }

/// Writes all bytes, but gives up when for two seconds nothing can be written.
static void write_all(int descriptor, const unsigned char *bytes, size_t count) {
  for (int patience = 20; count > 0 && patience > 0;) {
    ssize_t written = write(descriptor, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      if (csystem_wait(-1, -1, -1, descriptor, 100) <= 0) patience--;
    } else if (written == 0 || errno != EINTR) {
      return;
    }
  }
}

static void tell_guard(void) {
  if (session.guard >= 0) (void)!write(session.guard, &session.state, sizeof session.state);
}

static int are_same(const struct termios *first, const struct termios *second) {
  return first->c_iflag == second->c_iflag && first->c_oflag == second->c_oflag &&
         first->c_lflag == second->c_lflag && first->c_cflag == second->c_cflag;
}

/// Leads out of the modes of the screen, and restores those of the terminal if they are still ours.
static void restore(int terminal, const struct state *state, int is_surely_ours) {
  // This signal stops whoever changes modes from the background.
  sigset_t stops, blocked;
  sigemptyset(&stops);
  sigaddset(&stops, SIGTTOU);
  sigprocmask(SIG_BLOCK, &stops, &blocked);
  write_all(terminal, state->leaving, state->leaving_count);
  struct termios now;
  if (is_surely_ours || (tcgetattr(terminal, &now) == 0 && are_same(&now, &state->raw))) {
    // Reports of the mouse that are still under way would be typed into the shell.
    tcflush(terminal, TCIFLUSH);
    tcsetattr(terminal, TCSANOW, &state->saved);
  }
  sigprocmask(SIG_SETMASK, &blocked, NULL);
}

static void keep_errors_aside(void) {
  if (session.log < 0 || session.kept_error >= 0 || !isatty(2)) return;
  session.kept_error = fcntl(2, F_DUPFD_CLOEXEC, 10);
  if (session.kept_error >= 0) dup2(session.log, 2);
}

static void replay_errors(void) {
  if (session.kept_error < 0) return;
  dup2(session.kept_error, 2);
  close(session.kept_error);
  session.kept_error = -1;
  unsigned char part[4096];
  ssize_t count = lseek(session.log, 0, SEEK_SET);
  while ((count = read(session.log, part, sizeof part)) > 0) write_all(2, part, (size_t)count);
  if (ftruncate(session.log, 0) == 0) lseek(session.log, 0, SEEK_SET);
}

int csystem_session_begin(int terminal, int wake, int log, const unsigned char *leaving,
                          unsigned long leaving_count) {
  errno = session.terminal >= 0 ? EBUSY : EMSGSIZE;
  if (session.terminal >= 0 || leaving_count > CSYSTEM_LEAVING_LIMIT) return -1;
  session.terminal = terminal;
  session.wake = wake;
  session.log = log;
  // The Swift runtime's report of a crash ends with a question, and the program with the answer. On a
  // terminal it asks unless it is told otherwise, so only who knows the variable gets a report.
  session.passes_on = getenv("SWIFT_BACKTRACE") != NULL;
  session.state = (struct state){.groups = {getpgrp(), getpgid(getppid()), getsid(0)},
                                 .leaving_count = (unsigned)leaving_count};
  memcpy(session.state.leaving, leaving, leaving_count);
  atomic_store(&pending, 0);
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  handle(deadly, DEADLY_COUNT, leave_and_die, SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
  handle(noted, NOTED_COUNT, note, SA_ONSTACK | SA_RESTART);
  return 0;
}

int csystem_session_enter(void) {
  struct state *state = &session.state;
  if (!atomic_load(&is_entered) && tcgetattr(session.terminal, &state->saved) != 0) return -1;
  state->raw = state->saved;
  cfmakeraw(&state->raw);
  state->raw.c_cc[VMIN] = 1;
  state->raw.c_cc[VTIME] = 0;
  state->is_entered = 1;
  // First those who can undo it are told, then it is done.
  tell_guard();
  atomic_store(&is_entered, 1);
  keep_errors_aside();
  if (tcsetattr(session.terminal, TCSANOW, &state->raw) == 0) return 0;
  csystem_session_leave();
  return -1;
}

int csystem_session_is_entered(void) { return atomic_load(&is_entered); }

void csystem_session_leave(void) {
  int error = errno;
  if (atomic_exchange(&is_entered, 0)) {
    int is_in_front = tcgetpgrp(session.terminal) == getpgrp();
    restore(session.terminal, &session.state, is_in_front);
    replay_errors();
    session.state.is_entered = 0;
    tell_guard();
  }
  errno = error;
}

void csystem_session_end(void) {
  give_back(deadly, DEADLY_COUNT);
  give_back(noted, NOTED_COUNT);
  session.terminal = -1;
}

/// If the process that wrote `state` last died before it left the terminal, and nobody has begun
/// something else there, leaves it in its place.
static void leave_for(const struct state *state) {
  pid_t front = tcgetpgrp(1);
  const pid_t *known = state->groups;
  if (!state->is_entered) return;
  if (front == known[0] || front == known[1] || front == known[2]) restore(1, state, 0);
}

/// Closes all but the standard streams: a guard holds no end of a pipeline that others wait for.
static void let_go_of_files(void) {
#ifdef __linux__
  if (close_range(3, ~0u, 0) == 0) return;
#endif
  long limit = sysconf(_SC_OPEN_MAX);
  for (int file = 3; file < (limit > 0 && limit < 65536 ? limit : 65536); file++) close(file);
}

/// The life of the guard: as long as states come, whoever writes them lives.
static _Noreturn void stand_guard(int states) {
  // Keys that ask the program for something do not mean its guard.
  setpgid(0, 0);
  for (size_t index = 0; index < DEADLY_COUNT; index++) signal(deadly[index], SIG_DFL);
  for (size_t index = 0; index < NOTED_COUNT; index++) signal(noted[index], SIG_IGN);
  const int stops[] = {SIGTTIN, SIGTTOU, SIGPIPE};
  for (size_t index = 0; index < sizeof stops / sizeof(int); index++) signal(stops[index], SIG_IGN);
  dup2(states, 0);
  dup2(session.terminal, 1);
  dup2(session.terminal, 2);
  let_go_of_files();
  (void)!chdir("/");
#ifdef __linux__
  // Nor does whoever kills the program by its name.
  prctl(PR_SET_NAME, "terminal-guard");
#endif
  struct state last = {.is_entered = 0}, next;
  for (;;) {
    ssize_t count = read(0, &next, sizeof next);
    if (count == (ssize_t)sizeof next)
      last = next;
    else if (count >= 0 || errno != EINTR)
      break;
  }
  leave_for(&last);
  _exit(0);
}

int csystem_session_guard(void) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  // A copy of this process and no other program: to start one takes longer than to draw a screen.
  // There is one thread, and the copy calls nothing but the system.
  pid_t guard = fork();
  if (guard == 0) {
    close(ends[1]);
    stand_guard(ends[0]);
  }
  int error = errno;
  close(ends[0]);
  if (guard < 0) {
    close(ends[1]);
    errno = error;
    return -1;
  }
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFL, O_NONBLOCK);
  session.guard = ends[1];
  session.guard_process = guard;
  tell_guard();
  return 0;
}

void csystem_session_dismiss_guard(void) {
  if (session.guard < 0) return;
  // It has nothing left to do, and must not be seen after us.
  kill(session.guard_process, SIGKILL);
  while (waitpid(session.guard_process, NULL, 0) < 0 && errno == EINTR) continue;
  close(session.guard);
  session.guard = -1;
}
