/*
 * Parameter types: their names, which reader takes a word of each, its token in the help. Knows nothing of lines and
 * threads; whether an object exists is the matcher's question to its caller.
 */
#include "cli/grammar/readers.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

const struct type types[TYPE_IDS] = {
	[TYPE_INTEGER] = {"integer", RANGE_INTEGER, 0, UINT32_MAX},
	[TYPE_STRING] = {"string", RANGE_LENGTH, 1, 255},
	[TYPE_TEXT] = {"text", RANGE_LENGTH, 1, LINE_LIMIT},
	[TYPE_IPV4] = {"ipv4", RANGE_ADDRESS, 0, UINT32_MAX},
	[TYPE_IPV4_MASK] = {"ipv4-mask", RANGE_ADDRESS, 0, UINT32_MAX},
	[TYPE_IPV6] = {"ipv6", RANGE_NONE, 0, 0},
	[TYPE_IPV6_PREFIX] = {"ipv6-prefix", RANGE_NONE, 0, 0},
	[TYPE_MAC] = {"mac", RANGE_NONE, 0, 0},
	[TYPE_INTERFACE_NAME] = {"interface-name", RANGE_NONE, 0, 0},
	[TYPE_INTERFACE_TYPE] = {"interface-type", RANGE_NONE, 0, 0},
	[TYPE_INTERFACE_NUMBER] = {"interface-number", RANGE_NONE, 0, 0},
	[TYPE_TIME] = {"time", RANGE_TIME, 0, 86399},
	[TYPE_TIME_HM] = {"time-hm", RANGE_TIME, 0, 1439},
	[TYPE_SPAN_HM] = {"span-hm", RANGE_TIME, 0, 1439},
	[TYPE_DATE] = {"date", RANGE_TIME, 19700101, 99991231},
	[TYPE_DATE_SLASH] = {"date-slash", RANGE_TIME, 19700101, 99991231},
	[TYPE_MONTH_DAY] = {"month-day", RANGE_NONE, 0, 0},
	[TYPE_DATE_TIME] = {"date-time", RANGE_NONE, 19700101, 99991231},
	[TYPE_DURATION] = {"duration", RANGE_NONE, 0, 0},
	[TYPE_HEX] = {"hex", RANGE_INTEGER, 0, UINT32_MAX},
	[TYPE_NAME] = {"name", RANGE_LENGTH, 1, 255},
	[TYPE_ENUM] = {"enum", RANGE_WORDS, 0, 0},
	[TYPE_AS_NUMBER] = {"as-number", RANGE_NONE, 0, 0},
	[TYPE_COMMUNITY] = {"community", RANGE_NONE, 0, 0},
	[TYPE_LARGE_COMMUNITY] = {"large-community", RANGE_NONE, 0, 0},
	[TYPE_RD] = {"rd", RANGE_NONE, 0, 0},
	[TYPE_HEX_TEXT] = {"hex-text", RANGE_LENGTH, 2, 255},
	[TYPE_SYSTEM_ID] = {"system-id", RANGE_NONE, 0, 0},
	[TYPE_NET] = {"net", RANGE_NONE, 0, 0},
	[TYPE_PASSWORD] = {"password", RANGE_LENGTH, 1, 255},
};

/* ---- interfaces: readers over interface.c ---- */

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
	return w.len <= 40 && word_copy(w, out, len);
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
	[TYPE_SPAN_HM] = read_span_hm,
	[TYPE_DATE] = read_date,
	[TYPE_DATE_SLASH] = read_date,
	[TYPE_MONTH_DAY] = read_month_day,
	[TYPE_DATE_TIME] = read_date_time,
	[TYPE_DURATION] = read_duration,
	[TYPE_HEX] = read_hex,
	[TYPE_NAME] = read_name,
	[TYPE_ENUM] = read_enum,
	[TYPE_AS_NUMBER] = read_as_number,
	[TYPE_COMMUNITY] = read_community,
	[TYPE_LARGE_COMMUNITY] = read_large_community,
	[TYPE_RD] = read_rd,
	[TYPE_HEX_TEXT] = read_hex_text,
	[TYPE_SYSTEM_ID] = read_system_id,
	[TYPE_NET] = read_net,
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

enum secret_kind type_clear(const struct image_parameter *p, struct word w)
{
	if (p->type != TYPE_PASSWORD || word_is_cipher_text(w))
		return SECRET_NONE;
	return p->flags & PARAMETER_HASHED ? SECRET_HASH : SECRET_CIPHER;
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
		[TYPE_SPAN_HM] = "0123456789:",
		[TYPE_DATE] = "0123456789-",
		[TYPE_DATE_SLASH] = "0123456789/",
		[TYPE_MONTH_DAY] = "0123456789-",
		[TYPE_DATE_TIME] = "0123456789-/,:",
		[TYPE_DURATION] = "0123456789dhmsDHMS",
		[TYPE_AS_NUMBER] = "0123456789.",
		[TYPE_COMMUNITY] = "0123456789:",
		[TYPE_LARGE_COMMUNITY] = "0123456789:",
		[TYPE_RD] = "0123456789:.",
		[TYPE_HEX_TEXT] = "0123456789abcdefABCDEF",
		[TYPE_SYSTEM_ID] = "0123456789abcdefABCDEF.-",
		[TYPE_NET] = "0123456789abcdefABCDEF.",
		[TYPE_HEX] = "0123456789abcdefABCDEFxX",
	};

	for (size_t i = 0; allowed[p->type] && i < w.len; i++)
		if (!strchr(allowed[p->type], w.text[i]))
			return false;
	return word_printable(w);
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
		[TYPE_SPAN_HM] = "STRING<1-6>",
		[TYPE_DATE] = "YYYY-MM-DD",
		[TYPE_DATE_SLASH] = "YYYY/MM/DD",
		[TYPE_MONTH_DAY] = "MM-DD",
		[TYPE_DATE_TIME] = "YYYY/MM/DD,HH:MM:SS",
		[TYPE_DURATION] = "XXdXXhXXmXXs",
		[TYPE_AS_NUMBER] = "INTEGER<1-4294967295>",
		[TYPE_COMMUNITY] = "INTEGER<0-4294967295>",
		[TYPE_LARGE_COMMUNITY] = "STRING<5-32>",
		[TYPE_RD] = "STRING<3-21>",
		[TYPE_SYSTEM_ID] = "XXXX.XXXX.XXXX",
		[TYPE_NET] = "XX.XXXX.XXXX.XXXX.00",
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

const char *type_other_token(const struct image_parameter *p)
{
	static const char *const other[TYPE_IDS] = {
		[TYPE_AS_NUMBER] = "STRING<3-11>",
		[TYPE_COMMUNITY] = "STRING<3-11>",
	};

	return other[p->type];
}
