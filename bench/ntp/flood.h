/*
 * What the flood generator and its programs in the kernel share.
 */
#ifndef LYREBIRD_BENCH_NTP_FLOOD_H
#define LYREBIRD_BENCH_NTP_FLOOD_H

#include <linux/types.h>

#include "bench/ntp/request.h"

#define FLOOD_OPEN 16384u /* requests that may be open at once */
#define FLOOD_BINS 20000u /* of the times that timed answers took, */
#define FLOOD_BIN 100u	  /* ns each */
#define FLOOD_ANY 0xffffu /* stratum */
#define FLOOD_RATE_SHIFT 32

struct flood_frame {
	__u8 to[6], from[6];
	__be16 type;
	__u8 ip[8];
	__u8 ttl, protocol;
	__be16 ip_sum;
	__be32 source, destination;
	__be16 source_port, destination_port, len, sum;
	__be32 ntp[12];
} __attribute__((packed));

struct flood {
	/* what to do */
	struct flood_frame request; /* but for the client, its port and the number */
	__u32 head;		    /* sum of the words of its IP header without source and checksum */
	__u32 link, network, clients, stratum;
	__u32 burst; /* requests that leave together */
	__u64 rate;  /* requests a ns, 2^-32 */
	__u64 end;   /* ns of the monotonic clock */
	__u32 echo;  /* the other side sends back what it got */
	/* of the one that asks */
	__u64 start __attribute__((aligned(64)));
	__u64 sent, skipped, left;
	/* of the one that takes answers */
	__u64 answered __attribute__((aligned(64)));
	__u64 wrong;
	__u32 bin[FLOOD_BINS];
	/* of both */
	__u32 open[FLOOD_OPEN]
		__attribute__((aligned(64))); /* by the number of the request: that and 1; 0 = answered */
	__u64 at[FLOOD_OPEN / REQUEST_EACH];  /* when it left, for those that are timed */
};

#endif
