/*
 * The octets of a public key as displays print them.
 */
#ifndef LYREBIRD_CLI_KEY_CODE_H
#define LYREBIRD_CLI_KEY_CODE_H

#include "cli/session.h"
#include "device/public_key.h"

/* Groups of four octets, so many in a line. A SEQUENCE is taken apart: its head, then head and content of each number,
 * further to the right. What is none stands `indent` columns to the right. */
void key_code_print(struct session *s, const struct public_key *key, unsigned groups, int indent);

#endif
