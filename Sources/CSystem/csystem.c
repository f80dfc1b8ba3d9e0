#define _GNU_SOURCE
#include "csystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <unistd.h>
#ifdef __APPLE__
#include <crt_externs.h>
#include <sys/mount.h>
#define environ (*_NSGetEnviron())
#else
#include <sys/mman.h>
#include <sys/vfs.h>
#endif

int csystem_terminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

static void add(int descriptor, fd_set *set, int *end) {
  if (descriptor < 0 || descriptor >= FD_SETSIZE) return;
  FD_SET(descriptor, set);
  if (descriptor >= *end) *end = descriptor + 1;
}

static int has(int descriptor, fd_set *set) {
  return descriptor >= 0 && descriptor < FD_SETSIZE && FD_ISSET(descriptor, set);
}

// `select`, because `poll` knows no terminals on macOS.
int csystem_wait(int first, int second, int third, int writable, long milliseconds) {
  fd_set reading, writing;
  FD_ZERO(&reading);
  FD_ZERO(&writing);
  int end = 0;
  add(first, &reading, &end);
  add(second, &reading, &end);
  add(third, &reading, &end);
  add(writable, &writing, &end);
  struct timeval time = {.tv_sec = milliseconds / 1000, .tv_usec = milliseconds % 1000 * 1000};
  if (select(end, &reading, &writing, NULL, milliseconds < 0 ? NULL : &time) < 0)
    return errno == EINTR ? 0 : -1;
  return has(first, &reading) | has(second, &reading) << 1 | has(third, &reading) << 2 |
         has(writable, &writing) << 3;
}

void csystem_prefer_large_pages(void *start, size_t count) {
#ifdef MADV_HUGEPAGE
  // Whole large pages only: what lies around belongs to others.
  const size_t page = 2 << 20;
  size_t skipped = (page - (size_t)start % page) % page;
  if (count < skipped + page) return;
  size_t length = (count - skipped) / page * page;
  int before = errno;
  madvise((char *)start + skipped, length, MADV_HUGEPAGE);
  errno = before;
#else
  (void)start;
  (void)count;
#endif
}

int csystem_exchange(int first_folder, const char *first, int second_folder, const char *second) {
#ifdef __APPLE__
  return renameatx_np(first_folder, first, second_folder, second, RENAME_SWAP);
#else
  return renameat2(first_folder, first, second_folder, second, RENAME_EXCHANGE);
#endif
}

int csystem_rename_new(int folder, const char *name, int new_folder, const char *new_name) {
#ifdef __APPLE__
  int answer = renameatx_np(folder, name, new_folder, new_name, RENAME_EXCL);
#else
  int answer = renameat2(folder, name, new_folder, new_name, RENAME_NOREPLACE);
#endif
  if (answer == 0 || (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)) return answer;
  if (linkat(folder, name, new_folder, new_name, 0) != 0) return -1;
  return unlinkat(folder, name, 0);
}

int csystem_open(const char *path, int flags, unsigned int mode) {
  return open(path, flags, mode);
}

int csystem_openat(int folder, const char *name, int flags, unsigned int mode) {
  return openat(folder, name, flags, mode);
}

int csystem_open_nameless(void) {
#ifdef __APPLE__
  char path[] = "/tmp/roadmap-XXXXXX";
  int file = mkostemp(path, O_CLOEXEC);
  if (file >= 0) unlink(path);
  return file;
#else
  return memfd_create("roadmap", MFD_CLOEXEC);
#endif
}

int csystem_sync(int descriptor) {
#ifdef __APPLE__
  if (fcntl(descriptor, F_FULLFSYNC) == 0) return 0;
#endif
  return fsync(descriptor);
}

int csystem_is_remote(const char *path) {
  struct statfs system;
  if (statfs(path, &system) != 0) return 0;
#ifdef __APPLE__
  return !(system.f_flags & MNT_LOCAL);
#else
  // NFS, SMB and CIFS, CIFS, SMB 2, FUSE (sshfs), 9P (the disks of Windows under WSL), Coda, AFS.
  static const unsigned kinds[] = {0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                   0x65735546, 0x01021997, 0x73757245, 0x5346414F};
  for (unsigned index = 0; index < sizeof kinds / sizeof *kinds; index++)
    if ((unsigned)system.f_type == kinds[index]) return 1;
  return 0;
#endif
}

char *const *csystem_environment(void) { return environ; }
