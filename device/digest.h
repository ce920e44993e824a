/*
 * Digests of files.
 */
#ifndef LYREBIRD_DEVICE_DIGEST_H
#define LYREBIRD_DEVICE_DIGEST_H

#include <stdbool.h>

#define DIGEST_MD5 33 /* hexadecimal digits with the NUL */

/* MD5 of everything from where the descriptor stands. stop(ctx), asked now and then, ends it: 1 then. -1 with errno. */
int digest_md5(int fd, char text[DIGEST_MD5], bool (*stop)(void *ctx), void *ctx);

#endif
