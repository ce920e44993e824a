/*
 * How requests are told apart, for the generators and their programs in the kernel: by a number in the transmit time
 * stamp, which an answer gives back. Clients take turns; their ports change with each turn.
 */
#ifndef LYREBIRD_BENCH_NTP_REQUEST_H
#define LYREBIRD_BENCH_NTP_REQUEST_H

#define REQUEST_SECONDS 0xb0b0b0b0u /* of the time stamp, that no clock shows; the number is the rest */
#define REQUEST_EACH 16u	    /* where answers are sampled, it is one in so many, by the number */
#define REQUEST_PORT(number) (32768u + (number) / 7 % 16384u)

#endif
