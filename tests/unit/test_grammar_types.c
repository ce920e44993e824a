/*
 * Parameter types at their edges: what each takes, its canonical text, its token in the help; interface names.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "tests/unit/grammar_sentence.h"

static struct small set;
static struct match m;

/* A command for every type: "<type row>" as the row of a parameter x. */
static const char *const rows[] = {"integer 1..15", "integer 1..vtys-1", "integer vtys..vtys+2 30", "integer -5..5",
	"integer", "string 1..3", "string 2..4 upper", "text 1..5", "ipv4", "ipv4 host",
	"ipv4 127.127.1.0..127.127.1.3", "ipv4-mask", "ipv6", "ipv6 host", "ipv6-prefix", "mac", "interface-name",
	"interface-type", "interface-number as <x>", "time", "date", "hex 0..ff", "name 1..5", "enum one|two|twenty",
	"integer 0..32 mask", "integer 123 1025..2000 65535", "string 1..9 not bad not _public_", "time-hm", "rd",
	"password 8..16", "password 8..16 hashed", "password 8..16 led cipher", "integer 0..240 multiple 16",
	"integer 100..1000 multiple 100", "hex 600..ffff 0x", "hex 0..ffffffffffffffff", "as-number", "community",
	"string 1..9 letter-first", "name 1..9 alnum-first not-number", "name 1..9 of A-Za-z_.-", "hex-text 2..6",
	"hex-text 4..4 upper", "system-id", "net", "time 00:00:00..18:00:00", "time-hm 00:01..02:00",
	"time-hm 00:00..720:00", "date 2000-01-01..2037-12-31", "date-slash", "month-day", "date-time", "duration",
	"ipv6 multicast", "ipv6 link-local", "ipv4-mask 240.0.0.0..255.255.255.255", "string 1..47 not-address",
	"string 1..9 quoted", "large-community", "span-hm 00:01..720:00"};
static const size_t row_count = sizeof rows / sizeof *rows;

static int compile(void **state)
{
	char *text = NULL;
	size_t n;
	FILE *out = open_memstream(&text, &n);

	(void)state;
	for (size_t i = 0; i < row_count; i++)
		fprintf(out, "t%zu <x>\n\tviews system\n\t<x> %s\n\n", i, rows[i]);
	fclose(out);
	set = small_compile(text);
	free(text);
	if (set.mistakes)
		print_error("%s", set.messages);
	return set.im ? 0 : -1;
}

static int forget(void **state)
{
	(void)state;
	small_free(&set);
	return 0;
}

static const char *read_as(const char *row, const char *word)
{
	char line[512];
	size_t i = 0;

	while (i < row_count && strcmp(rows[i], row) != 0)
		i++;
	assert_true(i < row_count);
	snprintf(line, sizeof line, "t%zu %s", i, word);
	grammar_match(set.im, NULL, image_view(set.im, "system"), line, &m);
	return m.status == MATCH_OK ? match_get(&m, "x") : NULL;
}

struct example {
	const char *row, *word, *canonical; /* NULL = refused */
};

static void check(const struct example *e, size_t n)
{
	for (; n--; e++) {
		const char *got = read_as(e->row, e->word);
		if (!got != !e->canonical || (got && strcmp(got, e->canonical) != 0))
			fail_msg("%s '%s': '%s', not '%s'", e->row, e->word, got ? got : "-",
				e->canonical ? e->canonical : "-");
		if (!got)
			assert_true(m.status == MATCH_WRONG || m.status == MATCH_AMBIGUOUS);
	}
}
#define CHECK(EXAMPLES) check(EXAMPLES, sizeof EXAMPLES / sizeof *EXAMPLES)

static void numbers(void **state)
{
	static const struct example e[] = {
		{"integer 1..15", "1", "1"},
		{"integer 1..15", "15", "15"},
		{"integer 1..15", "007", "7"},
		{"integer 1..15", "0", NULL},
		{"integer 1..15", "16", NULL},
		{"integer 1..vtys-1", "20", "20"},
		{"integer 1..vtys-1", "21", NULL},
		{"integer vtys..vtys+2 30", "23", "23"},
		{"integer vtys..vtys+2 30", "24", NULL},
		{"integer vtys..vtys+2 30", "30", "30"},
		{"integer 1..15", "1x", NULL},
		{"integer 1..15", "+1", NULL},
		{"integer 1..15", "-1", NULL},
		{"integer 1..15", "99999999999999999999999", NULL},
		{"integer -5..5", "-5", "-5"},
		{"integer -5..5", "-6", NULL},
		{"integer -5..5", "-", NULL},
		{"integer", "4294967295", "4294967295"},
		{"integer", "4294967296", NULL},
		{"integer 123 1025..2000 65535", "123", "123"},
		{"integer 123 1025..2000 65535", "1025", "1025"},
		{"integer 123 1025..2000 65535", "65535", "65535"},
		{"integer 123 1025..2000 65535", "122", NULL},
		{"integer 123 1025..2000 65535", "124", NULL},
		{"integer 123 1025..2000 65535", "1024", NULL},
		{"integer 123 1025..2000 65535", "2001", NULL},
		{"integer 123 1025..2000 65535", "65536", NULL},
		{"integer 0..32 mask", "0", "0.0.0.0"},
		{"integer 0..32 mask", "25", "255.255.255.128"},
		{"integer 0..32 mask", "32", "255.255.255.255"},
		{"integer 0..32 mask", "33", NULL},
		{"hex 0..ff", "fF", "ff"},
		{"hex 0..ff", "0x0f", "f"},
		{"hex 0..ff", "100", NULL},
		{"hex 0..ff", "g", NULL},
	};

	(void)state;
	CHECK(e);
}

static void numbers_of_a_form(void **state)
{
	static const struct example e[] = {
		{"integer 0..240 multiple 16", "0", "0"},
		{"integer 0..240 multiple 16", "240", "240"},
		{"integer 0..240 multiple 16", "8", NULL},
		{"integer 0..240 multiple 16", "256", NULL},
		{"integer 100..1000 multiple 100", "700", "700"},
		{"integer 100..1000 multiple 100", "750", NULL},
		{"hex 600..ffff 0x", "0x0600", "0x600"},
		{"hex 600..ffff 0x", "0X88a8", "0x88a8"},
		{"hex 600..ffff 0x", "0x5ff", NULL},
		{"hex 600..ffff 0x", "0x", NULL},
		{"hex 600..ffff 0x", "88a8", NULL},
		{"hex 0..ffffffffffffffff", "FFFFFFFFFFFFFFFF", "ffffffffffffffff"},
		{"hex 0..ffffffffffffffff", "10000000000000000", NULL},
		{"hex 0..ffffffffffffffff", "-1", NULL},
		{"as-number", "1", "1"},
		{"as-number", "4294967295", "4294967295"},
		{"as-number", "4294967296", NULL},
		{"as-number", "0", NULL},
		{"as-number", "1.0", "1.0"},
		{"as-number", "65535.65535", "65535.65535"},
		{"as-number", "01.010", "1.10"},
		{"as-number", "0.1", NULL},
		{"as-number", "1.65536", NULL},
		{"as-number", "65536.1", NULL},
		{"as-number", "1.", NULL},
		{"as-number", ".1", NULL},
		{"as-number", "1.1.1", NULL},
		{"community", "0", "0"},
		{"community", "4294967295", "4294967295"},
		{"community", "100:65535", "100:65535"},
		{"community", "100:65536", NULL},
		{"community", "65536:1", NULL},
		{"community", "100:", NULL},
		{"community", "100:1:1", NULL},
		{"large-community", "0:0:0", "0:0:0"},
		{"large-community", "65551:01:4294967295", "65551:1:4294967295"},
		{"large-community", "1:2", NULL},
		{"large-community", "1:2:3:4", NULL},
		{"large-community", "1::3", NULL},
		{"large-community", "1:2:", NULL},
		{"large-community", "1:2:4294967296", NULL},
		{"large-community", "1:2:-3", NULL},
	};

	(void)state;
	CHECK(e);
}

static void words_of_a_form(void **state)
{
	static const struct example e[] = {
		{"string 1..9 letter-first", "a1", "a1"},
		{"string 1..9 letter-first", "1a", NULL},
		{"string 1..9 letter-first", "\"1 a\"", NULL},
		{"name 1..9 alnum-first not-number", "1a", "1a"},
		{"name 1..9 alnum-first not-number", "_a", NULL},
		{"name 1..9 alnum-first not-number", "12", NULL},
		{"name 1..9 alnum-first not-number", "\"12\"", NULL},
		{"name 1..9 of A-Za-z_.-", "a-B_.", "a-B_."},
		{"name 1..9 of A-Za-z_.-", "a1", NULL},
		{"string 1..9 quoted", "C=cn", "\"C=cn\""},
		{"string 1..9 quoted", "\"C=cn\"", "\"C=cn\""},
		{"string 1..9 quoted", "\"C=c n\"", "\"C=c n\""},
		{"string 1..9 quoted", "123456789", "\"123456789\""},
		{"string 1..9 quoted", "\"1234567890\"", NULL},
		{"string 1..9 quoted", "\"\"", NULL},
		{"string 1..9 quoted", "a\"b", NULL},
		{"string 1..47 not-address", "a.b.c.d", "a.b.c.d"},
		{"string 1..47 not-address", "10", "10"},
		{"string 1..47 not-address", "fe", "fe"},
		{"string 1..47 not-address", "10.1.1", NULL},
		{"string 1..47 not-address", "256.1.1.1", NULL},
		{"string 1..47 not-address", "2001:db8", NULL},
		{"string 1..47 not-address", "10.1.1.1", NULL},
		{"string 1..47 not-address", "\"10.1.1.1\"", NULL},
		{"string 1..47 not-address", "2001:db8::1", NULL},
		{"string 1..47 not-address", "::", NULL},
		{"hex-text 2..6", "0aFF", "0aFF"},
		{"hex-text 2..6", "0af", NULL},
		{"hex-text 2..6", "0g", NULL},
		{"hex-text 2..6", "00112233", NULL},
		{"hex-text 4..4 upper", "00ff", "00FF"},
		{"system-id", "0000.00aB.0001", "0000.00aB.0001"},
		{"system-id", "0000.0000.0001.01", "0000.0000.0001.01"},
		{"system-id", "0000.0000.0001.01-00", "0000.0000.0001.01-00"},
		{"system-id", "0000.0000", NULL},
		{"system-id", "0000.0000.0001.", NULL},
		{"system-id", "0000.0000.0001.0", NULL},
		{"system-id", "0000.0000.0001.01-0", NULL},
		{"system-id", "0000.0000.000g", NULL},
		{"net", "49.0001.0000.0000.0001.00", "49.0001.0000.0000.0001.00"},
		{"net", "10.0000.0000.0001.00", "10.0000.0000.0001.00"},
		{"net", "0000.0000.0001.00", NULL},
		{"net", "49.0001.0000.0000.0001.01", NULL},
		{"net", "49.0001.0000.0000.001.00", NULL},
		{"net", "49.0001.0002.0003.0004.0005.0006.0007.0008.0000.0000.0001.00", NULL},
	};

	(void)state;
	CHECK(e);
}

static void words(void **state)
{
	static const struct example e[] = {
		{"string 1..3", "a", "a"},
		{"string 1..3", "a\"b", "a\"b"},
		{"string 1..3", "abcd", NULL},
		{"string 1..3", "\"abc\"", "abc"},
		{"string 1..3", "\"a c\"", "\"a c\""},
		{"string 1..3", "\"a cd\"", NULL},
		{"string 1..3", "\"\"", NULL},
		{"string 1..3", "a\x7f", NULL},
		{"string 2..4 upper", "ab-c", "AB-C"},
		{"string 2..4 upper", "a", NULL},
		{"text 1..5", "a  b", "a  b"},
		{"text 1..5", "abcdef", NULL},
		{"text 1..5", "\"a b\"", "\"a b\""},
		{"name 1..5", "a-1", "a-1"},
		{"name 1..5", "a_1", "a_1"},
		{"name 1..5", "\"a 1\"", NULL},
		{"name 1..5", "\"a1\"", "a1"},
		{"name 1..5", "abcdef", NULL},
		{"enum one|two|twenty", "ONE", "one"},
		{"enum one|two|twenty", "o", "one"},
		{"enum one|two|twenty", "two", "two"},
		{"enum one|two|twenty", "tw", NULL},
		{"enum one|two|twenty", "three", NULL},
		{"string 1..9 not bad not _public_", "good", "good"},
		{"string 1..9 not bad not _public_", "bad", NULL},
		{"string 1..9 not bad not _public_", "_public_", NULL},
	};

	(void)state;
	CHECK(e);
}

static void addresses(void **state)
{
	static const struct example e[] = {
		{"ipv4", "0.0.0.0", "0.0.0.0"},
		{"ipv4", "255.255.255.255", "255.255.255.255"},
		{"ipv4", "1.2.3.256", NULL},
		{"ipv4", "1.2.3", NULL},
		{"ipv4", "1.2.3.4.5", NULL},
		{"ipv4", "1.2.3.", NULL},
		{"ipv4", ".1.2.3", NULL},
		{"ipv4", "1..2.3", NULL},
		{"ipv4", "1.2.3.04", NULL},
		{"ipv4", "00.2.3.4", NULL},
		{"ipv4", "1.2.3.0", "1.2.3.0"},
		{"ipv4", "1.2.3.4294967297", NULL},
		{"ipv4", "10.200.99.109", "10.200.99.109"},
		{"ipv4 host", "10.0.0.1", "10.0.0.1"},
		{"ipv4 host", "0.0.0.1", NULL},
		{"ipv4 host", "127.0.0.1", NULL},
		{"ipv4 host", "223.255.255.255", "223.255.255.255"},
		{"ipv4 host", "224.0.0.1", NULL},
		{"ipv4 127.127.1.0..127.127.1.3", "127.127.1.3", "127.127.1.3"},
		{"ipv4 127.127.1.0..127.127.1.3", "127.127.1.4", NULL},
		{"ipv4-mask", "255.255.254.0", "255.255.254.0"},
		{"ipv4-mask", "255.0.255.0", NULL},
		{"ipv4-mask", "0.0.0.255", NULL},
		{"ipv6", "2001:db8:0:0:1::0", "2001:DB8:0:0:1::"},
		{"ipv6", "::", "::"},
		{"ipv6", "2001:db8::1::2", NULL},
		{"ipv6", "2001:db8::1/64", NULL},
		{"ipv6 host", "2001:db8::1", "2001:DB8::1"},
		{"ipv6 host", "fe80::A", "FE80::A"},
		{"ipv6 host", "::", NULL},
		{"ipv6 host", "::1", NULL},
		{"ipv6 host", "ff02::1", NULL},
		{"ipv6 multicast", "ff02::1", "FF02::1"},
		{"ipv6 multicast", "fe80::1", NULL},
		{"ipv6 link-local", "fe80::1", "FE80::1"},
		{"ipv6 link-local", "fec0::1", NULL},
		{"ipv4-mask 240.0.0.0..255.255.255.255", "240.0.0.0", "240.0.0.0"},
		{"ipv4-mask 240.0.0.0..255.255.255.255", "224.0.0.0", NULL},
		{"ipv4-mask 240.0.0.0..255.255.255.255", "240.0.0.1", NULL},
		{"ipv6-prefix", "2001:db8::1/64", "2001:DB8::1/64"},
		{"ipv6-prefix", "::/0", "::/0"},
		{"ipv6-prefix", "::/129", NULL},
		{"ipv6-prefix", "::/", NULL},
		{"ipv6-prefix", "::", NULL},
		{"mac", "1-2-3", "0001-0002-0003"},
		{"mac", "00E0-fc12-3456", "00e0-fc12-3456"},
		{"mac", "00e0-fc12", NULL},
		{"mac", "00e0-fc12-34567", NULL},
		{"mac", "00e0:fc12:3456", NULL},
	};

	(void)state;
	CHECK(e);
}

static void times(void **state)
{
	static const struct example e[] = {
		{"time", "23:59:59", "23:59:59"},
		{"time", "1:2:3", "01:02:03"},
		{"time", "24:00:00", NULL},
		{"time", "12:60:00", NULL},
		{"time", "12:00", NULL},
		{"time-hm", "23:59", "23:59"},
		{"time-hm", "1:2", "01:02"},
		{"time-hm", "24:00", NULL},
		{"time-hm", "12:60", NULL},
		{"time-hm", "12:00:00", NULL},
		{"time-hm", ":30", NULL},
		{"date", "2024-02-29", "2024-02-29"},
		{"date", "2023-02-29", NULL},
		{"date", "2100-02-29", NULL},
		{"date", "2024-1-2", "2024-01-02"},
		{"date", "2024-13-01", NULL},
		{"date", "2024-04-31", NULL},
		{"date", "24-04-30", NULL},
		{"date", "2024-04", NULL},
		{"date", "1969-12-31", NULL},
		{"time 00:00:00..18:00:00", "18:00:00", "18:00:00"},
		{"time 00:00:00..18:00:00", "18:00:01", NULL},
		{"time-hm 00:01..02:00", "2:0", "02:00"},
		{"time-hm 00:01..02:00", "00:00", NULL},
		{"time-hm 00:00..720:00", "720:00", "720:00"},
		{"time-hm 00:00..720:00", "720:01", NULL},
		{"date 2000-01-01..2037-12-31", "2037-12-31", "2037-12-31"},
		{"date 2000-01-01..2037-12-31", "2038-01-01", NULL},
		{"date-slash", "2024/2/29", "2024/02/29"},
		{"date-slash", "2024-02-29", NULL},
		{"month-day", "2-29", "02-29"},
		{"month-day", "02-30", NULL},
		{"month-day", "13-01", NULL},
		{"date-time", "2024/02/29,08:00:00", "2024/02/29,08:00:00"},
		{"date-time", "2024-02-29,08:00:00", "2024-02-29,08:00:00"},
		{"date-time", "2024/02/30,08:00:00", NULL},
		{"date-time", "2024/02/29,24:00:00", NULL},
		{"date-time", "2024/02/29", NULL},
		{"span-hm 00:01..720:00", "1:30", "1:30"},
		{"span-hm 00:01..720:00", "90", "90"},
		{"span-hm 00:01..720:00", "43200", "43200"},
		{"span-hm 00:01..720:00", "43201", NULL},
		{"span-hm 00:01..720:00", "720:01", NULL},
		{"span-hm 00:01..720:00", "1:60", NULL},
		{"span-hm 00:01..720:00", "0", NULL},
		{"span-hm 00:01..720:00", "-5", NULL},
		{"span-hm 00:01..720:00", "1:", NULL},
		{"duration", "1d0h30m59s", "1d0h30m59s"},
		{"duration", "10001d0h0m0s", NULL},
		{"duration", "1d24h0m0s", NULL},
		{"duration", "1d0h30m", NULL},
		{"duration", "1h0d0m0s", NULL},
		{"duration", "1d0h30m59s1", NULL},
	};

	(void)state;
	CHECK(e);
}

static void interfaces(void **state)
{
	static const struct example e[] = {
		{"interface-name", "100GE1/0/1", "100GE1/0/1"},
		{"interface-name", "100ge1/0/1", "100GE1/0/1"},
		{"interface-name", "100g1/0/1:2", "100GE1/0/1:2"},
		{"interface-name", "10ge01/00/1.100", "10GE1/0/1.100"},
		{"interface-name", "lo0", "LoopBack0"},
		{"interface-name", "l1023", "LoopBack1023"},
		{"interface-name", "lo1024", NULL},
		{"interface-name", "lo1.5", NULL},
		{"interface-name", "lo1/0/1", NULL},
		{"interface-name", "100GE1/0", NULL},
		{"interface-name", "100GE1", NULL},
		{"interface-name", "100GE1/0/1.0", NULL},
		{"interface-name", "100GE1/0/1.", NULL},
		{"interface-name", "100GE1/0/1/2", NULL},
		{"interface-name", "1001/0/1", NULL},
		{"interface-name", "100GE99999999999/0/1", NULL},
		{"interface-name", "Serial1/0/1", NULL},
		{"interface-type", "loop", "LoopBack"},
		{"interface-type", "10GE", "10GE"},
		{"interface-type", "1", NULL},
		{"interface-number as <x>", "1/0/1", "1/0/1"},
		{"interface-number as <x>", "x", NULL},
	};
	char name[64];

	(void)state;
	CHECK(e);
	assert_int_equal(interface_parse(set.im, "loopback 7", name, sizeof name), 2);
	assert_string_equal(name, "LoopBack7");
	assert_int_equal(interface_parse(set.im, "1 1/0/1", name, sizeof name), -2);
	assert_int_equal(interface_parse(set.im, "", name, sizeof name), -1);
	assert_int_equal(interface_parse(set.im, "100GE", name, sizeof name), -1);
}

static void interfaces_are_ordered_by_type_and_number(void **state)
{
	static const char *const order[] = {"10GE1/0/1", "10GE1/0/1.5", "10GE1/0/1.40", "10GE1/0/2", "10GE1/0/10",
		"10GE2/0/1", "100GE1/0/1", "100GE1/0/1:1", "100GE1/0/1:2", "LoopBack0", "LoopBack10", "what"};
	size_t n = sizeof order / sizeof *order;

	(void)state;
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < n; j++) {
			int c = interface_compare(set.im, order[i], order[j]);
			assert_int_equal((c > 0) - (c < 0), (i > j) - (i < j));
		}
}

static void route_distinguishers(void **state)
{
	static const struct example e[] = {
		{"rd", "100:1", "100:1"},
		{"rd", "65535:4294967295", "65535:4294967295"},
		{"rd", "65536:65535", "65536:65535"},
		{"rd", "65536:65536", NULL},
		{"rd", "0.1:65535", "0.1:65535"},
		{"rd", "65536.1:1", NULL},
		{"rd", "10.1.1.1:65535", "10.1.1.1:65535"},
		{"rd", "10.1.1.1:65536", NULL},
		{"rd", "10.1.1:1", NULL},
		{"rd", "4294967296:1", NULL},
		{"rd", "100:", NULL},
		{"rd", ":1", NULL},
		{"rd", "100", NULL},
		{"rd", "a:1", NULL},
		{"rd", "1:-1", NULL},
		{"rd", "0100:007", "100:7"},
	};

	(void)state;
	CHECK(e);
}

static void passwords(void **state)
{
	static const struct example e[] = {
		{"password 8..16", "Abcdef-1234", "Abcdef-1234"},
		{"password 8..16", "Abcdef", NULL},
		{"password 8..16", "Abcdefghijklmnopq", NULL},
		{"password 8..16", "%^%#c+p$W[eADi\"zB!@-Nh\"jtHO)LNYQ%^%#", "%^%#c+p$W[eADi\"zB!@-Nh\"jtHO)LNYQ%^%#"},
		{"password 8..16", "%^%#short%^%#", "%^%#short%^%#"},
		{"password 8..16", "Abcdef%^%#12345678901234567890", NULL},
		{"password 8..16", "%+%##!!!<x@k!01Kv>7iLc\"ypIT", "%+%##!!!<x@k!01Kv>7iLc\"ypIT"},
		{"password 8..16", "@%@%Hb'c;\\@iU'@X,kN.E\\Z@%@%", "@%@%Hb'c;\\@iU'@X,kN.E\\Z@%@%"},
		{"password 8..16", "$1c$0123456789abcdef$", "$1c$0123456789abcdef$"},
		{"password 8..16", "$1c$0123456789abcdef", NULL},
		{"password 8..16", "\"two words\"", "\"two words\""},
		{"password 8..16", "\"a b c\"", NULL},
	};

	(void)state;
	CHECK(e);
}

static enum secret_kind kind_of(const char *row, const char *word)
{
	assert_non_null(read_as(row, word));
	return m.values[m.count - 1].clear;
}

static void clear_texts_are_marked_cipher_texts_are_not(void **state)
{
	(void)state;
	assert_int_equal(kind_of("password 8..16", "Abcdef-1234"), SECRET_CIPHER);
	assert_int_equal(kind_of("password 8..16 hashed", "Abcdef-1234"), SECRET_HASH);
	assert_int_equal(kind_of("password 8..16 hashed", "$1d$0123456789abcdef$"), SECRET_NONE);
	assert_int_equal(kind_of("password 8..16", "%^%#0123456789abcdef%^%#"), SECRET_NONE);
	assert_int_equal(kind_of("string 1..3", "abc"), SECRET_NONE);
}

/* Where the syntax has a keyword for cipher texts, it is written whether it was typed or not. */
static void a_leading_keyword_is_put_in_once(void **state)
{
	char printed[64];

	(void)state;
	assert_non_null(read_as("password 8..16 led cipher", "Abcdef-1234"));
	match_print(&m, printed, sizeof printed);
	assert_non_null(strstr(printed, " cipher Abcdef-1234"));
}

static int upside_down(void *ctx, enum secret_kind kind, const char *before, const char *clear, char *out, size_t len)
{
	return snprintf(out, len, "<%d:%s:%s:%s>", (int)kind, (char *)ctx, before, clear) < (int)len ? 0 : -1;
}

static void sealing_replaces_and_wipes_the_clear_text(void **state)
{
	struct grammar_env env = {.ctx = (char *)"x", .seal = upside_down};

	(void)state;
	assert_non_null(read_as("password 8..16", "\"two words\""));
	assert_true(match_has_clear(&m));
	assert_int_equal(match_seal(&env, &m), 0);
	assert_false(match_has_clear(&m));
	assert_true(strncmp(match_get(&m, "x"), "<1:x:t", 6) == 0);
	assert_non_null(strstr(match_get(&m, "x"), ":two words>"));
	assert_null(memmem(m.text, 14, "two words", 9));
}

static void without_a_seal_nothing_is_left_of_the_clear_text(void **state)
{
	struct grammar_env env = {.level = -1};

	(void)state;
	assert_non_null(read_as("password 8..16", "Abcdef-1234"));
	assert_int_equal(match_seal(&env, &m), -1);
	assert_string_equal(match_get(&m, "x"), "");
}

static void tokens_of_the_help(void **state)
{
	static const char *const tokens[][2] = {{"integer 1..15", "INTEGER<1-15>"}, {"string 1..3", "STRING<1-3>"},
		{"text 1..5", "STRING<1-5>"}, {"ipv4", "X.X.X.X"}, {"ipv6", "X:X::X:X"}, {"ipv6-prefix", "X:X::X:X/M"},
		{"mac", "H-H-H"}, {"time", "HH:MM:SS"}, {"time-hm", "HH:MM"}, {"date", "YYYY-MM-DD"},
		{"hex 0..ff", "HEX<0-FF>"}, {"integer 123 1025..2000 65535", "INTEGER<123,1025-2000,65535>"}};
	struct help h;
	char line[16];

	(void)state;
	for (size_t i = 0; i < sizeof tokens / sizeof *tokens; i++) {
		size_t r = 0;
		while (strcmp(rows[r], tokens[i][0]) != 0)
			r++;
		snprintf(line, sizeof line, "t%zu ", r);
		grammar_help(set.im, NULL, image_view(set.im, "system"), line, &h);
		assert_int_equal(h.count, 1);
		assert_string_equal(h.items[0].token, tokens[i][1]);
		assert_false(h.items[0].keyword);
		help_clear(&h);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),
		cmocka_unit_test(numbers_of_a_form),
		cmocka_unit_test(words),
		cmocka_unit_test(words_of_a_form),
		cmocka_unit_test(addresses),
		cmocka_unit_test(times),
		cmocka_unit_test(route_distinguishers),
		cmocka_unit_test(passwords),
		cmocka_unit_test(clear_texts_are_marked_cipher_texts_are_not),
		cmocka_unit_test(a_leading_keyword_is_put_in_once),
		cmocka_unit_test(sealing_replaces_and_wipes_the_clear_text),
		cmocka_unit_test(without_a_seal_nothing_is_left_of_the_clear_text),
		cmocka_unit_test(interfaces),
		cmocka_unit_test(interfaces_are_ordered_by_type_and_number),
		cmocka_unit_test(tokens_of_the_help),
	};

	return cmocka_run_group_tests(tests, compile, forget);
}
