/*
 * What the displays of interfaces share: the words of an <interface> that the device answers with.
 */
#ifndef LYREBIRD_DEVICE_INTERFACES_TEXT_H
#define LYREBIRD_DEVICE_INTERFACES_TEXT_H

#include <libxml/tree.h>

#include "cli/session.h"

/* The interfaces that a command is about: the named one, those of a type, or all. `status` is "interfaces" or
 * "ipv6-interfaces" (docs/rpc.md). NULL if there is none of that name (the fault was printed). Caller frees. */
xmlDoc *interfaces_asked(struct session *s, const struct match *m, const char *status);

/* Has the element this value in this attribute? */
bool has(const xmlNode *n, const char *attribute, const char *text);
/* First text of an element of that name among n and what follows it ("ip", "ipv6"); *at is where it stands, for the
 * next one from (*at)->next on. NULL and *at = NULL if there is none. Borrowed. */
const char *text_at(const xmlNode *n, const char *name, const xmlNode **at);

/* "up", "down", or "*down" where an operator has switched it off. Borrowed. */
const char *physical_word(const xmlNode *interface);
/* Of the attribute "protocol", "protocol4" or "protocol6": "up", "down", or "up(s)" where nothing can go down. */
const char *protocol_word(const xmlNode *interface, const char *attribute);
/* "UP", "DOWN", "Administratively DOWN". */
const char *physical_sentence(const xmlNode *interface);

/* "U", "D", "*D", "U(s)" of such a word; borrowed. */
const char *state_letter(const char *word);
/* How many interfaces are down [0] and up [1], as displays with descriptions say it, and an empty line. */
void print_state_counts(struct session *s, const unsigned physical[2], const unsigned protocol[2]);
/* Is it a port of that slot ("1": 100GE1/0/1)? */
bool in_slot(const xmlNode *interface, const char *slot);

/* IPv6 addresses are written in capital letters. */
void upper_hex(const char *text, char *out, size_t len);

/* Prints lines of a legend up to NULL. */
void print_legend(struct session *s, const char *const *line);

#endif
