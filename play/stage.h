/*
 * The devices that a session file is played on: fresh ones of its own, or some that run already.
 */
#ifndef LYREBIRD_PLAY_STAGE_H
#define LYREBIRD_PLAY_STAGE_H

#include "play/address.h"
#include "play/screen.h"

struct stage_address { /* of a device that runs already */
	char *name;    /* as session files call it, "" for the only one */
	struct address *address;
};

struct stage_options {
	struct stage_address *on; /* none: the file gets devices of its own */
	size_t ons;
	struct screen_limits limits;
};

struct stage;

/* Starts what the file asks for. NULL with the reason, which the caller frees. */
struct stage *stage_open(const struct session_file *f, const struct stage_options *o, char **why);
/* Stops what was started and frees. NULL, or what a device said at its end; the caller frees it. */
char *stage_close(struct stage *s);

/* Why the file cannot be played with these options ("restarts a device that it did not start"); NULL if it can. */
const char *stage_refuses(const struct session_file *f, const struct stage_options *o);

/* The terminal of a login (`DeviceA second`), which becomes a new one if there is none. Borrowed; NULL with the
 * reason, which the caller frees. */
struct screen *stage_turn(struct stage *s, const char *login, char **why);
/* Stops the device of the login that was turned to last and starts it again; all logins end. 0, or -1 as above. */
int stage_restart(struct stage *s, char **why);

#endif
