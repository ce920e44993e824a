/*
 * One reader a parameter type, from a word to its canonical text; types.c tells which reads what. Private to the
 * types.
 */
#ifndef LYREBIRD_CLI_GRAMMAR_READERS_H
#define LYREBIRD_CLI_GRAMMAR_READERS_H

#include "cli/grammar/types.h"

/* Is the word a value of the parameter? Writes its canonical text. */
typedef bool reader(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len);

reader read_integer, read_hex, read_rd, read_as_number, read_community, read_large_community;
reader read_string, read_name, read_text, read_password, read_enum, read_hex_text, read_system_id, read_net;
reader read_ipv4, read_ipv4_mask, read_ipv6, read_ipv6_prefix, read_mac;
reader read_time, read_time_hm, read_span_hm, read_date, read_month_day, read_date_time, read_duration;

/* ---- what readers share ---- */

enum { CIPHER_TEXT_MIN = 20, CIPHER_TEXT_MAX = 512 }; /* characters */

/* The whole word as a number; false if it is none or has more than 19 digits. A minus only in base 10. */
bool word_number(struct word w, int base, int64_t *value);
bool word_copy(struct word w, char *out, size_t len);
bool word_printable(struct word w);
/* Is the word an IPv4 or IPv6 address, or meant to be one: digits with dots, hexadecimal digits with colons? */
bool word_is_address(struct word w);
/* Is the word a secret as a device writes it? */
bool word_is_cipher_text(struct word w);
bool in_range(const struct image_parameter *p, int64_t n);
bool ipv4_put(uint32_t address, char *out, size_t len);

#endif
