/*
 * Parameter types: one reader a type, from a word to its canonical text, and its token in the help. Knows nothing of
 * lines and threads; whether an object exists is the matcher's question to its caller.
 */
#include "cli/grammar/types.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

const struct type types[TYPE_IDS] = {
	[TYPE_INTEGER] = {"integer", RANGE_INTEGER, 0, UINT32_MAX},
	[TYPE_STRING] = {"string", RANGE_LENGTH, 1, 255},
	[TYPE_TEXT] = {"text", RANGE_LENGTH, 1, LINE_LIMIT},
	[TYPE_IPV4] = {"ipv4", RANGE_ADDRESS, 0, UINT32_MAX},
	[TYPE_IPV4_MASK] = {"ipv4-mask", RANGE_NONE, 0, 0},
	[TYPE_IPV6] = {"ipv6", RANGE_ADDRESS, 0, 0},
	[TYPE_IPV6_PREFIX] = {"ipv6-prefix", RANGE_NONE, 0, 0},
	[TYPE_MAC] = {"mac", RANGE_NONE, 0, 0},
	[TYPE_INTERFACE_NAME] = {"interface-name", RANGE_NONE, 0, 0},
	[TYPE_INTERFACE_TYPE] = {"interface-type", RANGE_NONE, 0, 0},
	[TYPE_INTERFACE_NUMBER] = {"interface-number", RANGE_NONE, 0, 0},
	[TYPE_TIME] = {"time", RANGE_NONE, 0, 0},
	[TYPE_TIME_HM] = {"time-hm", RANGE_NONE, 0, 0},
	[TYPE_DATE] = {"date", RANGE_NONE, 0, 0},
	[TYPE_HEX] = {"hex", RANGE_INTEGER, 0, UINT32_MAX},
	[TYPE_WORD] = {"word", RANGE_LENGTH, 1, 255},
	[TYPE_ENUM] = {"enum", RANGE_WORDS, 0, 0},
	[TYPE_RD] = {"rd", RANGE_NONE, 0, 0},
	[TYPE_PASSWORD] = {"password", RANGE_LENGTH, 1, 255},
};

/* ---- small readers ---- */

static bool number(struct word w, int base, int64_t *value)
{
	size_t i = 0;
	int64_t n = 0;

	if (w.len > 1 && w.text[0] == '-' && base == 10)
		i = 1;
	if (i == w.len || w.len - i > 19)
		return false;
	bool negative = i;
	for (; i < w.len; i++) {
		int c = tolower((unsigned char)w.text[i]);
		int digit = isdigit(c) ? c - '0' : isxdigit(c) ? c - 'a' + 10 : base;
		if (digit >= base)
			return false;
		if (__builtin_mul_overflow(n, base, &n) || __builtin_add_overflow(n, digit, &n))
			return false;
	}
	*value = negative ? -n : n;
	return true;
}

static bool copy(struct word w, char *out, size_t len)
{
	if (w.len >= len)
		return false;
	memcpy(out, w.text, w.len);
	out[w.len] = '\0';
	return true;
}

bool ipv4_read(struct word w, uint32_t *address)
{
	char buf[16];
	struct in_addr in;

	if (!copy(w, buf, sizeof buf) || inet_pton(AF_INET, buf, &in) != 1)
		return false;
	*address = ntohl(in.s_addr);
	return true;
}

static bool put_ipv4(uint32_t address, char *out, size_t len)
{
	struct in_addr in = {htonl(address)};

	return inet_ntop(AF_INET, &in, out, (socklen_t)len) != NULL;
}

static bool within(const struct image_parameter *p, int64_t n)
{
	return n >= p->min && n <= p->max;
}

/* ---- one reader a type ---- */

typedef bool reader(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len);

/* The ranges of `integer 123 1025..65535`, if there are several. */
static bool in_ranges(const struct image *im, const struct image_parameter *p, int64_t n)
{
	for (uint32_t i = 0; i < p->words.count; i++) {
		char *end;
		int64_t min = strtoll(image_string(im, image_list(im, p->words.first + i)), &end, 10);
		int64_t max = *end == '.' ? strtoll(end + 2, NULL, 10) : min;
		if (n >= min && n <= max)
			return true;
	}
	return !p->words.count;
}

static bool read_integer(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t n;

	(void)im;
	if (!number(w, 10, &n) || !within(p, n) || !in_ranges(im, p, n))
		return false;
	if (p->flags & PARAMETER_MASK)
		return n <= 32 && n >= 0 && put_ipv4(n ? UINT32_MAX << (32 - n) : 0, out, len);
	if (p->flags & PARAMETER_DOTTED)
		return n <= UINT32_MAX && n >= 0 && put_ipv4((uint32_t)n, out, len);
	return snprintf(out, len, "%lld", (long long)n) < (int)len;
}

static bool read_hex(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t n;

	(void)im;
	if (w.len > 2 && w.text[0] == '0' && (w.text[1] == 'x' || w.text[1] == 'X'))
		w = (struct word){w.text + 2, w.len - 2};
	return number(w, 16, &n) && within(p, n) && snprintf(out, len, "%llx", (long long)n) < (int)len;
}

static bool printable(struct word w)
{
	for (size_t i = 0; i < w.len; i++)
		if (w.text[i] < 0x20 || w.text[i] > 0x7e)
			return false;
	return true;
}

static void change_case(const struct image_parameter *p, char *s)
{
	for (; *s; s++)
		if (p->flags & PARAMETER_LOWER)
			*s = (char)tolower((unsigned char)*s);
		else if (p->flags & PARAMETER_UPPER)
			*s = (char)toupper((unsigned char)*s);
}

/* Quotes count only where they hold blanks together: "a b" keeps them, "a" loses them. */
static bool read_string(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	struct word inner = w;

	(void)im;
	if (w.len >= 2 && w.text[0] == '"' && w.text[w.len - 1] == '"')
		inner = (struct word){w.text + 1, w.len - 2};
	if (!printable(inner) || !within(p, (int64_t)inner.len) || (inner.len != w.len && !inner.len))
		return false;
	if (inner.len != w.len && memchr(inner.text, '"', inner.len))
		inner = w;
	bool keep = inner.len != w.len && memchr(inner.text, ' ', inner.len);
	if (!copy(keep ? w : inner, out, len))
		return false;
	change_case(p, out);
	return true;
}

static bool read_text(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	(void)im;
	return printable(w) && within(p, (int64_t)w.len) && copy(w, out, len);
}

static bool read_word(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	(void)im;
	for (size_t i = 0; i < w.len; i++)
		if (!isalnum((unsigned char)w.text[i]) && w.text[i] != '-')
			return false;
	if (!within(p, (int64_t)w.len) || !copy(w, out, len))
		return false;
	change_case(p, out);
	return true;
}

static bool read_ipv4(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	uint32_t a;

	(void)im;
	if (!ipv4_read(w, &a) || !within(p, a))
		return false;
	if (p->flags & PARAMETER_HOST && (a >> 24 == 0 || a >> 24 == 127 || a >> 28 >= 14))
		return false;
	return put_ipv4(a, out, len);
}

static bool read_ipv4_mask(
	const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	uint32_t a;

	(void)im, (void)p;
	return ipv4_read(w, &a) && !(~a & (~a + 1)) && put_ipv4(a, out, len);
}

static bool put_ipv6(const struct in6_addr *a, char *out, size_t len)
{
	if (!inet_ntop(AF_INET6, a, out, (socklen_t)len))
		return false;
	for (; *out; out++)
		*out = (char)toupper((unsigned char)*out);
	return true;
}

static bool parse_ipv6(struct word w, struct in6_addr *a)
{
	char buf[INET6_ADDRSTRLEN];

	return copy(w, buf, sizeof buf) && inet_pton(AF_INET6, buf, a) == 1;
}

static bool read_ipv6(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	struct in6_addr a;

	(void)im;
	if (!parse_ipv6(w, &a))
		return false;
	if (p->flags & PARAMETER_HOST &&
		(IN6_IS_ADDR_UNSPECIFIED(&a) || IN6_IS_ADDR_LOOPBACK(&a) || IN6_IS_ADDR_MULTICAST(&a)))
		return false;
	return put_ipv6(&a, out, len);
}

static bool read_ipv6_prefix(
	const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	const char *slash = memchr(w.text, '/', w.len);
	struct in6_addr a;
	int64_t n;

	(void)im, (void)p;
	if (!slash)
		return false;
	size_t left = (size_t)(slash - w.text);
	if (!parse_ipv6((struct word){w.text, left}, &a) ||
		!number((struct word){slash + 1, w.len - left - 1}, 10, &n) || n < 0 || n > 128)
		return false;
	if (!put_ipv6(&a, out, len))
		return false;
	size_t at = strlen(out);
	return snprintf(out + at, len - at, "/%d", (int)n) < (int)(len - at);
}

static bool read_mac(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t part[3] = {0};
	struct word rest = w;

	(void)im, (void)p;
	for (int i = 0; i < 3; i++) {
		const char *dash = i < 2 ? memchr(rest.text, '-', rest.len) : rest.text + rest.len;
		size_t n = dash ? (size_t)(dash - rest.text) : 0;
		if (!n || n > 4 || !number((struct word){rest.text, n}, 16, &part[i]))
			return false;
		if (i < 2)
			rest = (struct word){dash + 1, rest.len - n - 1};
	}
	return snprintf(out, len, "%04x-%04x-%04x", (unsigned)part[0], (unsigned)part[1], (unsigned)part[2]) < (int)len;
}

static bool read_interface_name(
	const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	(void)p;
	return interface_name_read(im, w, out, len) >= 0;
}

static bool read_interface_type(
	const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int i = interface_type_find(im, w);

	(void)p;
	return i >= 0 && snprintf(out, len, "%s", image_string(im, type_row(im, (uint32_t)i)->name)) < (int)len;
}

/* Without its type, only the form is known. */
static bool read_interface_number(
	const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	(void)im, (void)p;
	for (size_t i = 0; i < w.len; i++)
		if (!isdigit((unsigned char)w.text[i]) && (!i || !memchr("/:.", w.text[i], 3)))
			return false;
	return w.len <= 40 && copy(w, out, len);
}

/* Three numbers of two digits (four for a year) with `separator` between them. */
static bool three(struct word w, char separator, size_t first, int64_t part[3])
{
	struct word rest = w;

	for (int i = 0; i < 3; i++) {
		const char *end = i < 2 ? memchr(rest.text, separator, rest.len) : rest.text + rest.len;
		size_t n = end ? (size_t)(end - rest.text) : 0;
		if (!n || n > (i ? 2 : first) || !number((struct word){rest.text, n}, 10, &part[i]) || part[i] < 0)
			return false;
		if (i < 2)
			rest = (struct word){end + 1, rest.len - n - 1};
	}
	return true;
}

static bool read_time(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t t[3];

	(void)im, (void)p;
	if (!three(w, ':', 2, t) || t[0] > 23 || t[1] > 59 || t[2] > 59)
		return false;
	return snprintf(out, len, "%02d:%02d:%02d", (int)t[0], (int)t[1], (int)t[2]) < (int)len;
}

static bool read_time_hm(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	const char *colon = memchr(w.text, ':', w.len);
	size_t n = colon ? (size_t)(colon - w.text) : 0;
	int64_t hours, minutes;

	(void)im, (void)p;
	if (!n || n > 2 || w.len - n > 3 || !number((struct word){w.text, n}, 10, &hours) || hours < 0 ||
		!number((struct word){colon + 1, w.len - n - 1}, 10, &minutes) || minutes < 0)
		return false;
	return hours <= 23 && minutes <= 59 && snprintf(out, len, "%02d:%02d", (int)hours, (int)minutes) < (int)len;
}

/* Administrator and number: 100:1, 70000:1, 1.1:1 (an AS number in two halves), 10.1.1.1:1. */
static bool read_rd(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	const char *colon = memchr(w.text, ':', w.len);
	size_t n = colon ? (size_t)(colon - w.text) : 0;
	struct word left = {w.text, n};
	const char *dot = n ? memchr(w.text, '.', n) : NULL;
	int64_t high = 0, low, number_part;
	uint32_t address;

	(void)im, (void)p;
	if (!n || !number((struct word){colon + 1, w.len - n - 1}, 10, &number_part) || number_part < 0)
		return false;
	if (ipv4_read(left, &address))
		return number_part <= UINT16_MAX && copy(w, out, len);
	if (dot && (!number((struct word){w.text, (size_t)(dot - w.text)}, 10, &high) || high < 0 || high > UINT16_MAX))
		return false;
	if (dot)
		left = (struct word){dot + 1, n - (size_t)(dot + 1 - w.text)};
	if (!number(left, 10, &low) || low < 0 || low > (dot ? UINT16_MAX : UINT32_MAX))
		return false;
	bool wide = dot || low > UINT16_MAX;
	return number_part <= (wide ? UINT16_MAX : UINT32_MAX) && copy(w, out, len);
}

/* Is the word the written form of a password? It begins and ends with marks that no clear text has. */
static bool is_cipher_text(struct word w)
{
	static const char *const mark[] = {"%^%#", "%+%#", "%@%#", "$1d$", "$1c$", "$1a$", "@%@%", "%$%$", "%#%#"};

	for (size_t i = 0; w.len >= 20 && i < sizeof mark / sizeof *mark; i++)
		if (!memcmp(w.text, mark[i], 4))
			return true;
	return false;
}

static bool read_password(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	if (is_cipher_text(w))
		return w.len <= 512 && printable(w) && copy(w, out, len);
	return read_string(im, p, w, out, len);
}

static bool read_date(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int64_t d[3];

	(void)im, (void)p;
	if (!three(w, '-', 4, d) || d[0] < 1970 || d[1] < 1 || d[1] > 12 || d[2] < 1)
		return false;
	bool leap = (d[0] % 4 == 0 && d[0] % 100 != 0) || d[0] % 400 == 0;
	if (d[2] > days[d[1] - 1] + (d[1] == 2 && leap))
		return false;
	return snprintf(out, len, "%04d-%02d-%02d", (int)d[0], (int)d[1], (int)d[2]) < (int)len;
}

static bool read_enum(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	const char *found = NULL;

	for (uint32_t i = 0; i < p->words.count; i++) {
		const char *s = image_string(im, image_list(im, p->words.first + i));
		if (strncasecmp(s, w.text, w.len) != 0)
			continue;
		if (strlen(s) == w.len)
			return snprintf(out, len, "%s", s) < (int)len;
		if (found)
			return false;
		found = s;
	}
	return found && snprintf(out, len, "%s", found) < (int)len;
}

static reader *const readers[TYPE_IDS] = {
	[TYPE_INTEGER] = read_integer,
	[TYPE_STRING] = read_string,
	[TYPE_TEXT] = read_text,
	[TYPE_IPV4] = read_ipv4,
	[TYPE_IPV4_MASK] = read_ipv4_mask,
	[TYPE_IPV6] = read_ipv6,
	[TYPE_IPV6_PREFIX] = read_ipv6_prefix,
	[TYPE_MAC] = read_mac,
	[TYPE_INTERFACE_NAME] = read_interface_name,
	[TYPE_INTERFACE_TYPE] = read_interface_type,
	[TYPE_INTERFACE_NUMBER] = read_interface_number,
	[TYPE_TIME] = read_time,
	[TYPE_TIME_HM] = read_time_hm,
	[TYPE_DATE] = read_date,
	[TYPE_HEX] = read_hex,
	[TYPE_WORD] = read_word,
	[TYPE_ENUM] = read_enum,
	[TYPE_RD] = read_rd,
	[TYPE_PASSWORD] = read_password,
};

static bool refused(const struct image *im, const struct image_parameter *p, const char *text)
{
	for (uint32_t i = 0; i < p->refused.count; i++)
		if (strcasecmp(image_string(im, image_list(im, p->refused.first + i)), text) == 0)
			return true;
	return false;
}

bool type_read(const struct image *im, const struct image_parameter *p, struct word w, struct word before, char *out,
	size_t len)
{
	if (!w.len)
		return false;
	if (p->flags & PARAMETER_PAIR && before.len)
		return interface_pair_read(im, before, w, out, len) >= 0;
	return readers[p->type](im, p, w, out, len) && !refused(im, p, out);
}

/* ---- help ---- */

bool type_begins(const struct image_parameter *p, struct word w)
{
	static const char *const allowed[TYPE_IDS] = {
		[TYPE_INTEGER] = "0123456789-",
		[TYPE_IPV4] = "0123456789.",
		[TYPE_IPV4_MASK] = "0123456789.",
		[TYPE_IPV6] = "0123456789abcdefABCDEF:.",
		[TYPE_IPV6_PREFIX] = "0123456789abcdefABCDEF:./",
		[TYPE_MAC] = "0123456789abcdefABCDEF-",
		[TYPE_INTERFACE_NUMBER] = "0123456789/:.",
		[TYPE_TIME] = "0123456789:",
		[TYPE_TIME_HM] = "0123456789:",
		[TYPE_RD] = "0123456789:.",
		[TYPE_DATE] = "0123456789-",
		[TYPE_HEX] = "0123456789abcdefABCDEFxX",
	};

	for (size_t i = 0; allowed[p->type] && i < w.len; i++)
		if (!strchr(allowed[p->type], w.text[i]))
			return false;
	return printable(w);
}

/* "INTEGER<123,1025-65535>" */
static void ranges_token(const struct image *im, const struct image_parameter *p, char *out, size_t len)
{
	size_t used = (size_t)snprintf(out, len, "INTEGER<");

	for (uint32_t i = 0; i < p->words.count && used < len; i++) {
		const char *s = image_string(im, image_list(im, p->words.first + i)), *dots = strstr(s, "..");
		int first = dots ? (int)(dots - s) : (int)strlen(s);
		used += (size_t)snprintf(out + used, len - used, "%s%.*s%s%s", i ? "," : "", first, s, dots ? "-" : "",
			dots ? dots + 2 : "");
	}
	if (used < len)
		snprintf(out + used, len - used, ">");
}

void type_token(const struct image *im, const struct image_parameter *p, char *out, size_t len)
{
	static const char *const fixed[TYPE_IDS] = {
		[TYPE_IPV4] = "X.X.X.X",
		[TYPE_IPV4_MASK] = "X.X.X.X",
		[TYPE_IPV6] = "X:X::X:X",
		[TYPE_IPV6_PREFIX] = "X:X::X:X/M",
		[TYPE_MAC] = "H-H-H",
		[TYPE_INTERFACE_NUMBER] = "X/X/X",
		[TYPE_TIME] = "HH:MM:SS",
		[TYPE_TIME_HM] = "HH:MM",
		[TYPE_DATE] = "YYYY-MM-DD",
	};
	long long min = p->min, max = p->max;

	if (fixed[p->type])
		snprintf(out, len, "%s", fixed[p->type]);
	else if (p->type == TYPE_INTEGER && p->words.count)
		ranges_token(im, p, out, len);
	else if (p->type == TYPE_INTEGER)
		snprintf(out, len, "INTEGER<%lld-%lld>", min, max);
	else if (p->type == TYPE_HEX)
		snprintf(out, len, "HEX<%llX-%llX>", min, max);
	else
		snprintf(out, len, "STRING<%lld-%lld>", min, max);
}
