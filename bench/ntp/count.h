/*
 * A program in front of the generator's sockets that counts most answers and drops them (count.bpf.c).
 */
#ifndef LYREBIRD_BENCH_NTP_COUNT_H
#define LYREBIRD_BENCH_NTP_COUNT_H

#include <stdint.h>

struct counter;

/* On a link, by its index. NULL with errno; without libbpf always (ENOTSUP). */
struct counter *counter_open(unsigned link);
/* How many since it was opened. */
uint64_t counter_count(const struct counter *c);
void counter_close(struct counter *c);

#endif
