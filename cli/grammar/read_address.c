/*
 * Parameter types that are addresses: IPv4, masks, IPv6, prefixes, MAC. Knows their forms and classes, not which
 * address belongs to whom.
 */
#include "cli/grammar/readers.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* Configurations are full of addresses, and several ways to read a line ask for the same one: done by hand. */
bool ipv4_read(struct word w, uint32_t *address)
{
	const char *s = w.text, *end = w.text + w.len;
	uint32_t a = 0;

	for (int part = 0; part < 4; part++) {
		unsigned n = 0, digits = 0;
		if (part && (s == end || *s++ != '.'))
			return false;
		for (; s < end && *s >= '0' && *s <= '9'; s++, digits++)
			n = digits && !n ? 256 : n * 10 + (unsigned)(*s - '0');
		if (!digits || digits > 3 || n > 255)
			return false;
		a = a << 8 | n;
	}
	*address = a;
	return s == end;
}

bool ipv4_put(uint32_t address, char *out, size_t len)
{
	char buf[16], *to = buf + sizeof buf;

	for (int part = 0; part < 4; part++, address >>= 8) {
		unsigned n = address & 255;
		*--to = part ? '.' : '\0';
		do
			*--to = (char)('0' + n % 10);
		while (n /= 10);
	}
	if ((size_t)(buf + sizeof buf - to) > len)
		return false;
	memcpy(out, to, (size_t)(buf + sizeof buf - to));
	return true;
}

bool read_ipv4(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	uint32_t a;

	(void)im;
	if (!ipv4_read(w, &a) || !in_range(p, a))
		return false;
	if (p->flags & PARAMETER_HOST && (a >> 24 == 0 || a >> 24 == 127 || a >> 28 >= 14))
		return false;
	return ipv4_put(a, out, len);
}

bool read_ipv4_mask(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	uint32_t a;

	(void)im;
	return ipv4_read(w, &a) && !(~a & (~a + 1)) && in_range(p, a) && ipv4_put(a, out, len);
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

	return word_copy(w, buf, sizeof buf) && inet_pton(AF_INET6, buf, a) == 1;
}

bool word_is_address(struct word w)
{
	bool decimal = true, dots = false, colons = false;

	for (size_t i = 0; i < w.len; i++) {
		char c = w.text[i];
		decimal &= isdigit((unsigned char)c) || c == '.';
		dots |= c == '.';
		colons |= c == ':';
		if (!isxdigit((unsigned char)c) && c != '.' && c != ':')
			return false;
	}
	return colons || (decimal && dots);
}

bool read_ipv6(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	struct in6_addr a;

	(void)im;
	if (!parse_ipv6(w, &a))
		return false;
	if (p->flags & PARAMETER_HOST &&
		(IN6_IS_ADDR_UNSPECIFIED(&a) || IN6_IS_ADDR_LOOPBACK(&a) || IN6_IS_ADDR_MULTICAST(&a)))
		return false;
	if ((p->flags & PARAMETER_MULTICAST && !IN6_IS_ADDR_MULTICAST(&a)) ||
		(p->flags & PARAMETER_LINK_LOCAL && !IN6_IS_ADDR_LINKLOCAL(&a)))
		return false;
	return put_ipv6(&a, out, len);
}

bool read_ipv6_prefix(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	const char *slash = memchr(w.text, '/', w.len);
	struct in6_addr a;
	int64_t n;

	(void)im, (void)p;
	if (!slash)
		return false;
	size_t left = (size_t)(slash - w.text);
	if (!parse_ipv6((struct word){w.text, left}, &a) ||
		!word_number((struct word){slash + 1, w.len - left - 1}, 10, &n) || n < 0 || n > 128)
		return false;
	if (!put_ipv6(&a, out, len))
		return false;
	size_t at = strlen(out);
	return snprintf(out + at, len - at, "/%d", (int)n) < (int)(len - at);
}

bool read_mac(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t part[3] = {0};
	struct word rest = w;

	(void)im, (void)p;
	for (int i = 0; i < 3; i++) {
		const char *dash = i < 2 ? memchr(rest.text, '-', rest.len) : rest.text + rest.len;
		size_t n = dash ? (size_t)(dash - rest.text) : 0;
		if (!n || n > 4 || !word_number((struct word){rest.text, n}, 16, &part[i]))
			return false;
		if (i < 2)
			rest = (struct word){dash + 1, rest.len - n - 1};
	}
	return snprintf(out, len, "%04x-%04x-%04x", (unsigned)part[0], (unsigned)part[1], (unsigned)part[2]) < (int)len;
}
