/*
 * Time ranges as a configuration writes them, at moments of the device's clock; rules of access lists that use them.
 */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "datastore/line.h"
#include "device/acl.h"
#include "device/clock.h"
#include "device/time_range.h"
#include "typed_line.h"

#define SECOND 1000000000LL

static const char *const lines[] = {
	"clock timezone Half add 05:30:00",
	"time-range office 08:00 to 17:59 working-day",
	"time-range office from 00:00 2027/01/01 to 12:00 2027/12/31",
	"time-range shifts 06:00 to 07:00 Mon 3",
	"time-range shifts 22:00 to 23:00 off-day",
	"time-range open from 08:00 2030/01/01",
	"time-range empty",
	"time-range backwards 12:00 to 11:00 daily",
};

static struct store *new_site(void)
{
	struct store *s = store_new(image_builtin());
	struct txn *t = txn_begin(s);

	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		typed_line(t, NULL, lines[i]);
	txn_commit(t);
	return s;
}

/* "2027-02-01 10:30:00" of UTC -> ns since 1970. */
static int64_t at(const char *utc)
{
	struct tm tm = {0};

	assert_non_null(strptime(utc, "%Y-%m-%d %H:%M:%S", &tm));
	return timegm(&tm) * SECOND;
}

static bool is_on(const struct store *s, const char *name, const char *utc)
{
	struct time_ranges *r = time_ranges_at(s, at(utc));
	bool on = time_range_is_on(r, name);

	time_ranges_free(r);
	return on;
}

static void periods_hold_to_the_end_of_their_last_minute_in_local_time(void **state)
{
	static const struct {
		const char *name, *utc; /* five and a half hours behind local time */
		bool on;
	} cases[] = {
		{"office", "2027-02-01 02:29:59", false}, /* a Monday */
		{"office", "2027-02-01 02:30:00", true},
		{"office", "2027-02-01 12:29:59", true},
		{"office", "2027-02-01 12:30:00", false},
		{"office", "2027-01-31 05:00:00", false}, /* a Sunday */
		{"office", "2026-12-31 18:29:00", false}, /* the year is not there yet */
		{"office", "2027-12-31 06:30:59", true},
		{"office", "2027-12-31 06:31:00", false}, /* weekly it would be on */
		{"shifts", "2027-02-01 01:00:00", true},
		{"shifts", "2027-02-02 01:00:00", false},
		{"shifts", "2027-02-03 01:00:00", true}, /* 3 is a Wednesday */
		{"shifts", "2027-02-06 17:00:00", true},
		{"shifts", "2027-02-05 17:00:00", false},
		{"open", "2030-01-01 02:29:59", false},
		{"open", "2037-01-01 02:30:00", true},
		{"empty", "2027-02-01 06:00:00", false},
		{"absent", "2027-02-01 06:00:00", false},
		{"backwards", "2027-02-01 06:00:00", false},
	};
	struct store *s = new_site();

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		if (is_on(s, cases[i].name, cases[i].utc) != cases[i].on)
			fail_msg("%s at %s", cases[i].name, cases[i].utc);
	assert_int_equal(time_range_left(s, at("2027-02-01 02:30:15")), 45 * SECOND);
	assert_int_equal(time_range_left(s, at("2027-02-01 02:30:00") - 1), 1);
	assert_int_equal(time_range_left(s, at("2027-02-01 02:30:00")), 60 * SECOND);
	store_free(s);
}

static void only_what_was_asked_for_can_change(void **state)
{
	struct store *s = new_site();
	struct time_ranges *before = time_ranges_at(s, at("2027-02-01 12:29:00"));
	struct time_ranges *after = time_ranges_at(s, at("2027-02-01 12:30:00"));

	(void)state;
	assert_false(time_ranges_asked(before));
	assert_false(time_range_is_on(before, "absent"));
	assert_false(time_ranges_asked(before));
	assert_false(time_range_is_on(before, "shifts"));
	assert_true(time_ranges_asked(before));
	assert_false(time_ranges_differ(before, after));
	assert_true(time_range_is_on(before, "office"));
	assert_true(time_ranges_differ(before, after));
	time_ranges_free(before);
	time_ranges_free(after);
	store_free(s);
}

/* The line of the system view with that value. */
static const xmlNode *line_with(const struct store *s, const char *parameter, const char *value)
{
	const xmlNode *n = store_root(s)->children;

	while (n && (!line_get(n, parameter) || strcmp(line_get(n, parameter), value) != 0))
		n = n->next;
	return n;
}

static size_t rules_at(const struct store *s, int family, const char *list, const char *utc)
{
	struct time_ranges *r = time_ranges_at(s, at(utc));
	struct acl_rule *rule;
	size_t count = acl_rules(s, family, list, r, &rule);

	free(rule);
	time_ranges_free(r);
	return count;
}

static bool admits_at(const struct store *s, const char *list, const char *from, const char *utc)
{
	struct acl_source source = {.family = strchr(from, ':') ? AF_INET6 : AF_INET, .at = at(utc)};

	inet_pton(source.family, from, &source.address);
	return acl_admits(s, list, &source);
}

static void a_rule_matches_while_its_range_is_on(void **state)
{
	static const char *const in[] = {"rule 5 deny source 10.1.1.1 0 time-range office",
		"rule 10 permit source 10.1.0.0 0.0.255.255 time-range open",
		"rule 15 permit source 10.1.1.0 0.0.0.255"};
	struct store *s = new_site();
	struct txn *t = txn_begin(s);

	(void)state;
	typed_line(t, NULL, "acl number 2000");
	typed_line(t, NULL, "acl ipv6 number 2001");
	for (size_t i = 0; i < sizeof in / sizeof *in; i++)
		typed_line(t, store_get(s, NULL, "acl", "2000"), in[i]);
	typed_line(t, NULL, "acl ipv6 number 3001");
	typed_line(t, store_get(s, NULL, "acl-ipv6", "2001"), "rule 5 permit source 2001:DB8::/32 time-range office");
	typed_line(t, line_with(s, "advance-acl6-number", "3001"),
		"rule 5 permit ipv6 source 2001:DB8:: 32 time-range office");
	txn_commit(t);
	assert_false(admits_at(s, "2000", "10.1.1.1", "2027-02-01 06:00:00"));
	assert_true(admits_at(s, "2000", "10.1.1.1", "2027-02-01 18:00:00"));
	assert_false(admits_at(s, "2000", "10.1.2.2", "2027-02-01 06:00:00"));
	assert_true(admits_at(s, "2000", "10.1.2.2", "2031-02-01 06:00:00"));
	assert_true(admits_at(s, "2001", "2001:db8::1", "2027-02-01 06:00:00"));
	assert_false(admits_at(s, "2001", "2001:db8::1", "2027-02-01 18:00:00"));
	assert_true(admits_at(s, "3001", "2001:db8::1", "2027-02-01 06:00:00"));
	assert_false(admits_at(s, "3001", "2001:db9::1", "2027-02-01 06:00:00"));
	assert_int_equal(rules_at(s, AF_INET, "2000", "2027-02-01 06:00:00"), 2);
	assert_int_equal(rules_at(s, AF_INET, "2000", "2027-02-01 18:00:00"), 1);
	assert_int_equal(rules_at(s, AF_INET6, "2001", "2027-02-01 06:00:00"), 1);
	assert_int_equal(rules_at(s, AF_INET6, "2001", "2027-02-01 18:00:00"), 0);
	store_free(s);
}

static void count_call(void *ctx)
{
	++*(unsigned *)ctx;
}

static void every_listener_hears_of_a_clock_that_is_set(void **state)
{
	unsigned calls[2] = {0};
	struct clock_listener first = {.changed = count_call, .ctx = &calls[0]};
	struct clock_listener second = {.changed = count_call, .ctx = &calls[1]};
	struct clock c;

	(void)state;
	clock_init(&c);
	clock_listen(&c, &first);
	clock_listen(&c, &second);
	clock_step(&c, SECOND);
	clock_leave(&c, &first);
	clock_leave(&c, &first);
	clock_set_frequency(&c, 1e-6);
	assert_int_equal(calls[0], 1);
	assert_int_equal(calls[1], 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(periods_hold_to_the_end_of_their_last_minute_in_local_time),
		cmocka_unit_test(only_what_was_asked_for_can_change),
		cmocka_unit_test(a_rule_matches_while_its_range_is_on),
		cmocka_unit_test(every_listener_hears_of_a_clock_that_is_set),
	};

	return cmocka_run_group_tests_name("time ranges", tests, NULL, NULL);
}
