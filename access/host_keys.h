/*
 * The host keys as the SSH server uses them. For sshd.c, which knows libssh too; everybody else has sshd.h.
 */
#ifndef LYREBIRD_ACCESS_HOST_KEYS_H
#define LYREBIRD_ACCESS_HOST_KEYS_H

#include <libssh/libssh.h>
#include <sys/types.h>
#include <time.h>

#include "access/sshd.h"

#define HOST_KEYS 3 /* Ed25519, ECDSA, RSA: in this order */

struct sshd {
	char *folder;
	ssh_key key[HOST_KEYS]; /* NULL = there is none */
	struct {		/* of the file that a key was read from */
		ino_t number;
		struct timespec changed;
	} file[HOST_KEYS];
};

/* The key pair of a kind under a label; NULL if there is none. The caller frees it. made may be NULL. */
ssh_key host_key_labelled(const struct sshd *s, const char *kind, const char *label, time_t *made);

#endif
