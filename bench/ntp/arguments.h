/*
 * The options that the generators have in common.
 */
#ifndef LYREBIRD_BENCH_NTP_ARGUMENTS_H
#define LYREBIRD_BENCH_NTP_ARGUMENTS_H

#include <stdint.h>

#include "bench/ntp/crowd.h"

struct arguments {
	const char *link;
	uint8_t mac[6];	 /* of the link's other end */
	uint32_t server; /* its address, host order */
	bool sample;	 /* only some answers are looked at, the others counted */
	struct crowd_options crowd;
	struct ntp_key key;
};

#define ARGUMENTS_USAGE                                                                                                \
	"--link IF --mac MAC --server A --network A --clients N [--stratum N] [--key ID:HEX] [--echo yes] "            \
	"seek [NEAR] | hold RATE SECONDS\n"

/* Returns the index of the first word behind the options; -1 if something is wrong. The crowd's key is in *a. */
int arguments_read(struct arguments *a, int argc, char **argv);

#endif
