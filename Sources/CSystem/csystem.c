#define _GNU_SOURCE
#include "csystem.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

int csystem_terminal_columns(int descriptor) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

int csystem_exchange(int first_folder, const char *first, int second_folder, const char *second) {
#ifdef __APPLE__
  return renameatx_np(first_folder, first, second_folder, second, RENAME_SWAP);
#else
  return renameat2(first_folder, first, second_folder, second, RENAME_EXCHANGE);
#endif
}

int csystem_open(const char *path, int flags, unsigned int mode) {
  return open(path, flags, mode);
}

int csystem_openat(int folder, const char *name, int flags, unsigned int mode) {
  return openat(folder, name, flags, mode);
}

int csystem_sync(int descriptor) {
#ifdef __APPLE__
  if (fcntl(descriptor, F_FULLFSYNC) == 0) return 0;
#endif
  return fsync(descriptor);
}
