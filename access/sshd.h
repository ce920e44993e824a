/*
 * The server's end of SSH: host keys, the key exchange, who may in, and a login's channel as a terminal.
 */
#ifndef LYREBIRD_ACCESS_SSHD_H
#define LYREBIRD_ACCESS_SSHD_H

#include <stdbool.h>
#include <time.h>

#include "access/terminal.h"

struct sshd; /* host keys, shared by all connections */

/* Reads the host keys of a folder and makes the quick ones (Ed25519, ECDSA) that are missing. NULL with errno: the
 * folder cannot be used. */
struct sshd *sshd_open(const char *folder);
void sshd_close(struct sshd *s);
/* Makes the RSA key if it is missing: takes most of a second, so it is done in a process of its own. 0, -1. */
int sshd_make_slow_keys(const struct sshd *s);
/* Takes up keys that have been made, or taken away, since. */
void sshd_refresh(struct sshd *s);

/* Makes a key of the kind ("rsa", "ecc") anew, or takes it away for good. Takes time, as above. 0, or -1 with errno. */
int sshd_make_key(const struct sshd *s, const char *kind, int bits);
int sshd_destroy_key(const struct sshd *s, const char *kind);
/* The public half as OpenSSH writes it ("ssh-rsa AAAA...") and when it was made; NULL if there is none. Caller frees.
 */
char *sshd_public_key(struct sshd *s, const char *kind, time_t *made);

/* Key pairs beside these, under labels of letters, digits and underscores, whose case does not matter. As above. */
int sshd_make_labelled(const struct sshd *s, const char *kind, const char *label, int bits);
void sshd_drop_labelled(const struct sshd *s, const char *kind, const char *label);
char *sshd_labelled_key(const struct sshd *s, const char *kind, const char *label, time_t *made);

/* Names of algorithms as the protocol has them, separated by commas; NULL or "" = the library's own choice, which
 * leaves the old ones out. */
struct sshd_algorithms {
	const char *key_exchange, *ciphers, *macs, *host_keys;
};

enum sshd_verdict { SSHD_REFUSED, SSHD_ADMITTED, SSHD_PARTIAL }; /* partial: right, but more must follow */

struct sshd_facts { /* names of the protocol, "" = not known */
	const char *key_exchange, *cipher_in, *cipher_out, *mac_in, *mac_out;
	const char *user_key; /* kind of the key that the user has shown, "" = none */
	unsigned refused;     /* tries that failed */
};

/* Who may in: asked while the client authenticates. */
struct sshd_gate {
	enum sshd_verdict (*password)(void *ctx, const char *user, const char *password);
	/* A public key as base64 text. proven: the client has signed with it; else it only asks whether it would do. */
	enum sshd_verdict (*public_key)(void *ctx, const char *user, const char *key, bool proven);
	/* May the user that was admitted have a shell, or a command ("stelnet"), or file transfer ("sftp", "scp")? */
	bool (*service)(void *ctx, const char *name, const struct sshd_facts *f);
	void *ctx;
	bool keyboard;	    /* the password may be asked for by the protocol's dialogue (keyboard-interactive) */
	const char *banner; /* shown before the login, "" = nothing */
	unsigned tries;	    /* refusals before the connection ends */
	unsigned timeout;   /* seconds from the connection to the login; the process ends when they are over */
	struct sshd_algorithms algorithms;
	/* Labels of the key pairs that are shown in the place of the host's own, "" = none. As an ECC key is assigned,
	 * the Ed25519 key, which clients would prefer, is not shown. */
	const char *rsa_label, *ecc_label;
	unsigned rekey_mb, rekey_minutes; /* new keys after so much data, or so long; 0 = as the library has it */
};

/* Takes over a connected socket: key exchange, login, and the request for a shell or a command. The terminal it
 * returns runs the command if its `command` is set. NULL: nobody came in, and the socket is closed. Blocks; to be
 * called in the process of the login. */
struct terminal *sshd_accept(const struct sshd *s, int fd, const struct sshd_gate *gate);

/* libssh's end of the channel of a terminal with `transfer` "sftp", for sftp.c; NULL if there is no memory for it.
 */
struct sftp_session_struct *sshd_sftp(struct terminal *t);

/* The bytes of the channel as they are, for scp.c: as read() and as terminal.write. */
ssize_t sshd_read(struct terminal *t, char *buf, size_t len);
int sshd_write(struct terminal *t, const char *buf, size_t len);

#endif
