/*
 * What the device and its program in the kernel share: one piece of memory for each interface. The device writes rules
 * and time, the program writes counts.
 */
#ifndef LYREBIRD_NTP_XDP_SHARED_H
#define LYREBIRD_NTP_XDP_SHARED_H

#include <linux/types.h>

#define XDP_FAMILIES 2 /* in the order of enum ntp_family */
#define XDP_ADDRESSES 16
#define XDP_ROUTES 64
#define XDP_CPUS 64
#define XDP_SECOND 1000000000ull
#define XDP_HORIZON (16 * XDP_SECOND) /* ns for which what is said of the time holds */
#define XDP_GROWTH_SHIFT 10	      /* the root dispersion grows in steps of so many (log2) ns, */
#define XDP_GROWTH 17708874ull	      /* in each by so many 2^-44 of its unit: 15e-6 * 65536 / 1e9 * 2^10 * 2^44 */
#define XDP_GROWTH_UNITS 28	      /* from there to 2^-16 of its unit (log2) */
#define XDP_NEVER (~0ull)

struct xdp_route4 {
	__u32 network, mask; /* network order */
	__u8 here;	     /* leads out by this interface, */
	__u8 local;	     /* with no gateway, to a network that has a broadcast address */
};

struct xdp_route6 {
	__u64 network[2], mask[2]; /* network order */
	__u8 here;
};

struct xdp_rules { /* what is answered; all else goes on to the responder */
	__u8 mac[6];
	__u8 ttl[XDP_FAMILIES];	    /* of answers */
	__u8 answers[XDP_FAMILIES]; /* addresses that are asked; 0 = no request is answered here */
	__u32 address4[XDP_ADDRESSES];
	__u64 address6[XDP_ADDRESSES][2];
	__u32 routes[XDP_FAMILIES]; /* the longest prefix first */
	struct xdp_route4 route4[XDP_ROUTES];
	struct xdp_route6 route6[XDP_ROUTES];
};

struct xdp_said {	  /* what answers say of the device, from some instant on */
	__u64 dispersion; /* then: 2^-16 of the unit of an answer */
	__u64 reference;  /* as in an answer */
	__u32 head;	  /* first word of an answer but for version and poll, host order as what follows */
	__u32 delay, refid;
	__u8 grows;
};

struct xdp_time {     /* at one instant, from which on it is valid for XDP_HORIZON */
	__u64 host;   /* the host's clock, ns since 1970 */
	__u64 tai;    /* added to it gives the one that the program reads */
	__u32 second; /* the device's clock: of a time stamp, */
	__u32 rest;   /* and ns */
	__s64 rate;   /* 2^-32: of the device's clock over the host's, less one */
	__u64 turn;   /* ns from then on until the other one of the two holds */
	struct xdp_said said[2];
};

struct xdp_count { /* of one processor, in lines of the cache of its own */
	__u64 answered[XDP_FAMILIES];
	__u64 last; /* device time of the last answer, ns */
	__u64 room[5];
};

struct xdp_shared {
	__u64 version; /* odd while rules or time are being written, or nothing may be answered */
	__u64 spread;  /* transmit times are multiples of it (a power of 2) and the number of the processor */
	struct xdp_time time;
	struct xdp_rules rules;
	struct xdp_count count[XDP_CPUS] __attribute__((aligned(64)));
};

/* What comes to a root dispersion in some time, at most the horizon: 2^-16 of the unit of an answer. */
static inline __attribute__((always_inline)) __u64 xdp_grown(__u64 ns)
{
	return (ns >> XDP_GROWTH_SHIFT) * XDP_GROWTH >> XDP_GROWTH_UNITS;
}

/* The part of a time stamp behind the second, of ns: ns * 2^32 / 10^9, rounded down, without a division. */
static inline __attribute__((always_inline)) __u32 xdp_fraction(__u32 ns)
{
	__u64 part = (__u64)ns * 9223372036ull >> 31;

	return (__u32)(part + (((__u64)ns << 32) - part * XDP_SECOND >= XDP_SECOND));
}

#endif
