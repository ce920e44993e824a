/*
 * Delay and loss on a wire: frames taken up at one end and put down at the other, later or never.
 */
#ifndef LYREBIRD_LAB_RELAY_H
#define LYREBIRD_LAB_RELAY_H

#include <event2/event.h>
#include <stdbool.h>
#include <stdint.h>

#include "device/net/net.h"

struct relay;

struct relay_rule {    /* for frames that come in at one end */
	int64_t delay; /* ns */
	unsigned loss; /* of a million frames */
};

/* Between the sockets of a split wire, which it owns from now on. */
struct relay *relay_new(struct event_base *events, const int fd[WIRE_ENDS]);
/* Frames that are under way are lost. NULL is fine. */
void relay_free(struct relay *r);

void relay_set(struct relay *r, int from, struct relay_rule rule);
struct relay_rule relay_get(const struct relay *r, int from);

#endif
