/*
 * Parameter types: what a word of each looks like, its canonical text, its token in the help. Private to the grammar.
 */
#ifndef LYREBIRD_CLI_GRAMMAR_TYPES_H
#define LYREBIRD_CLI_GRAMMAR_TYPES_H

#include <stdbool.h>
#include <stddef.h>

#include "cli/grammar/image.h"

enum type_id {
	TYPE_INTEGER,
	TYPE_STRING,
	TYPE_TEXT,
	TYPE_IPV4,
	TYPE_IPV4_MASK,
	TYPE_IPV6,
	TYPE_IPV6_PREFIX,
	TYPE_MAC,
	TYPE_INTERFACE_NAME,
	TYPE_INTERFACE_TYPE,
	TYPE_INTERFACE_NUMBER,
	TYPE_TIME,
	TYPE_TIME_HM,
	TYPE_SPAN_HM,
	TYPE_DATE,
	TYPE_DATE_SLASH,
	TYPE_MONTH_DAY,
	TYPE_DATE_TIME,
	TYPE_DURATION,
	TYPE_HEX,
	TYPE_NAME,
	TYPE_ENUM,
	TYPE_AS_NUMBER,
	TYPE_COMMUNITY,
	TYPE_LARGE_COMMUNITY,
	TYPE_RD,
	TYPE_HEX_TEXT,
	TYPE_SYSTEM_ID,
	TYPE_NET,
	TYPE_PASSWORD,
	TYPE_IDS
};

/* What may stand after the type's name in a command file. */
enum type_range { RANGE_NONE, RANGE_INTEGER, RANGE_LENGTH, RANGE_ADDRESS, RANGE_TIME, RANGE_WORDS };

struct type {
	const char *name;
	enum type_range range;
	int64_t min, max; /* of the range where the file gives none */
};
extern const struct type types[TYPE_IDS];

struct word { /* a piece of a line */
	const char *text;
	size_t len;
};

#define VALUE_MAX 4096 /* canonical text of one value */

/* Is the word a value of the parameter? Writes its canonical text. `before` is the word of the interface type for an
 * interface number. */
bool type_read(const struct image *im, const struct image_parameter *p, struct word w, struct word before, char *out,
	size_t len);
/* Could more characters make the word a value? */
bool type_begins(const struct image_parameter *p, struct word w);
/* What is to be done with a word that was read as a value of the parameter before it may be stored. */
enum secret_kind type_clear(const struct image_parameter *p, struct word w);
/* "INTEGER<1-15>" */
void type_token(const struct image *im, const struct image_parameter *p, char *out, size_t len);
/* Token of a second form that the type has ("STRING<3-11>" of an AS number), NULL if it has none. */
const char *type_other_token(const struct image_parameter *p);

/* ---- for the compiler ---- */

/* "1.2.3.4" -> host order; false if it is none. */
bool ipv4_read(struct word w, uint32_t *address);
/* "ff" -> 255; of the full 64 bits, without a sign */
bool hex_read(struct word w, int64_t *value);
/* A time or date as the number that its range is about. */
bool time_value(enum type_id type, struct word w, int64_t *value);

/* ---- interface names (interface.c) ---- */

/* Reads `type` ("100ge", "lo") or type and number in one word ("100ge1/0/1"). Index of the type; -1 none, -2 several.
 */
int interface_type_find(const struct image *im, struct word w);
int interface_name_read(const struct image *im, struct word w, char *out, size_t len);
/* Type and number as two words. */
int interface_pair_read(const struct image *im, struct word type, struct word number, char *out, size_t len);

#endif
