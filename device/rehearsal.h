/*
 * A login that is only played, in the process that logins are forked from: what libraries look up, allocate and link
 * when they are first used is then there for all of them.
 */
#ifndef LYREBIRD_DEVICE_REHEARSAL_H
#define LYREBIRD_DEVICE_REHEARSAL_H

struct registry;
struct sshd;

/* Plays a login over Telnet and, if there are host keys (NULL = none), one over SSH. Takes some 20 ms; nothing depends
 * on its success. */
void rehearse(struct registry *registry, const struct sshd *keys);

#endif
