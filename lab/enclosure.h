/*
 * What a lab lives in, so that nothing of it can stay behind: a process namespace of its own, whose first process is
 * the lab. When that one ends, however, the kernel ends all others, and with them go network namespaces and links.
 */
#ifndef LYREBIRD_LAB_ENCLOSURE_H
#define LYREBIRD_LAB_ENCLOSURE_H

#include <sys/types.h>

/* Starts a process in namespaces of its own (processes, mounts, and a user namespace where the caller is not root, or
 * is root without the right) and runs it there: it is no child of the caller. 0; or -1 with errno, and nothing runs.
 * The process ends with what run returns. */
int enclosure_start(int (*run)(void *ctx), void *ctx);

#endif
