/*
 * The telnet terminal against well-behaved and hostile peers: what comes out as input, what is answered.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "access/terminal.h"

#define IAC "\xff"
#define SEND(p, bytes) send_bytes(p, bytes, sizeof bytes - 1)

struct pair {
	struct terminal *terminal;
	int peer;
};

static struct pair open_pair(void)
{
	int fd[2];
	struct pair p;

	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, fd), 0);
	p.terminal = telnet_open(fd[0]);
	p.peer = fd[1];
	return p;
}

static void close_pair(struct pair *p)
{
	terminal_close(p->terminal);
	close(p->peer);
}

static void send_bytes(struct pair *p, const char *bytes, size_t len)
{
	assert_int_equal(write(p->peer, bytes, len), (ssize_t)len);
}

/* All that the terminal has sent so far. */
static size_t replies(struct pair *p, char *buf, size_t len)
{
	ssize_t n = recv(p->peer, buf, len, MSG_DONTWAIT);

	return n < 0 ? 0 : (size_t)n;
}

/* All input that can be had without waiting. */
static size_t input(struct pair *p, char *buf, size_t len)
{
	size_t got = 0;

	while (got < len && p->terminal->pending(p->terminal)) {
		ssize_t n = p->terminal->read(p->terminal, buf + got, len - got);
		if (n <= 0)
			break;
		got += (size_t)n;
	}
	return got;
}

static void assert_input(struct pair *p, const char *expected, size_t len)
{
	char buf[8192];
	size_t n = input(p, buf, sizeof buf);

	assert_int_equal(n, len);
	assert_memory_equal(buf, expected, len);
}

static void it_offers_echo_and_asks_for_the_window(void **state)
{
	struct pair p = open_pair();
	char buf[256];
	size_t n = replies(&p, buf, sizeof buf);

	(void)state;
	assert_int_equal(n, 12);
	assert_memory_equal(buf, IAC "\xfb\x01" IAC "\xfb\x03" IAC "\xfd\x1f" IAC "\xfd\x18", 12);
	close_pair(&p);
}

static void a_peer_that_negotiates_nothing_is_understood(void **state)
{
	struct pair p = open_pair();

	(void)state;
	SEND(&p, "admin\n");
	assert_input(&p, "admin\r", 6);
	assert_int_equal(p.terminal->width, 0);
	close_pair(&p);
}

static void every_kind_of_line_end_is_one_enter(void **state)
{
	struct pair p = open_pair();

	(void)state;
	SEND(&p, "a\r\nb\r\0c\rd\ne\0\0f\r\r\n\n");
	assert_input(&p, "a\rb\rc\rd\ref\r\r\r", 13);
	close_pair(&p);
}

static void a_line_end_may_come_in_two_pieces(void **state)
{
	struct pair p = open_pair();

	(void)state;
	SEND(&p, "a\r");
	assert_input(&p, "a\r", 2);
	SEND(&p, "\nb");
	assert_input(&p, "b", 1);
	close_pair(&p);
}

static void interrupt_and_break_are_ctrl_c(void **state)
{
	struct pair p = open_pair();

	(void)state;
	SEND(&p, "x" IAC "\xf4" IAC "\xf3" IAC "\xf1y");
	assert_input(&p, "x\3\3y", 4);
	close_pair(&p);
}

static void the_window_size_arrives(void **state)
{
	struct pair p = open_pair();

	(void)state;
	SEND(&p, IAC "\xfb\x1f" IAC "\xfa\x1f\0\x84\0\x2b" IAC "\xf0z");
	assert_input(&p, "z", 1);
	assert_int_equal(p.terminal->width, 132);
	assert_int_equal(p.terminal->height, 43);
	close_pair(&p);
}

static void nonsense_windows_are_ignored(void **state)
{
	struct pair p = open_pair();

	(void)state;
	SEND(&p, IAC "\xfb\x1f" IAC "\xfa\x1f\xff\xff\xfe\0\1\0\2" IAC "\xf0" IAC "\xfa\x1f\0" IAC "\xf0z");
	assert_input(&p, "z", 1);
	assert_int_equal(p.terminal->width, 0);
	assert_int_equal(p.terminal->height, 0);
	close_pair(&p);
}

static void a_subnegotiation_of_nothing_swallows_nothing(void **state)
{
	struct pair p = open_pair();

	(void)state;
	SEND(&p, "a" IAC "\xfa" IAC "\xf0"
		 "b" IAC "\xfa");
	SEND(&p, IAC);
	SEND(&p, "\xf0"
		 "c" IAC);
	SEND(&p, IAC "\xfa" IAC IAC "d");
	assert_input(&p,
		"abc\xff\xfa\xff"
		"d",
		7);
	close_pair(&p);
}

static void a_doubled_iac_is_a_byte_both_ways(void **state)
{
	struct pair p = open_pair();
	char buf[256];

	(void)state;
	SEND(&p, "a" IAC IAC "b");
	assert_input(&p,
		"a\xff"
		"b",
		3);
	replies(&p, buf, sizeof buf);
	assert_int_equal(p.terminal->write(p.terminal, "\xff", 1), 0);
	assert_int_equal(replies(&p, buf, sizeof buf), 2);
	close_pair(&p);
}

static void a_flood_of_options_is_not_amplified(void **state)
{
	struct pair p = open_pair();
	char buf[65536];
	size_t sent = replies(&p, buf, sizeof buf);

	(void)state;
	for (int i = 0; i < 5000; i++) {
		SEND(&p, IAC "\xfb\x63" IAC "\xfd\x63");
		if (i % 50 == 0)
			input(&p, buf, sizeof buf);
	}
	SEND(&p, "x");
	assert_input(&p, "x", 1);
	sent = replies(&p, buf, sizeof buf);
	assert_in_range(sent, 3, 2 * 2 * 3);
	close_pair(&p);
}

static void compression_nobody_asked_for_ends_the_login(void **state)
{
	struct pair p = open_pair();
	char buf[64];

	(void)state;
	SEND(&p, IAC "\xfa\x56" IAC "\xf0\x78\x9c"
		     "garbage garbage garbage");
	while (p.terminal->pending(p.terminal))
		if (p.terminal->read(p.terminal, buf, sizeof buf) == 0)
			break;
	assert_int_equal(p.terminal->read(p.terminal, buf, sizeof buf), 0);
	close_pair(&p);
}

static void a_subnegotiation_without_end_is_swallowed(void **state)
{
	struct pair p = open_pair();
	char junk[4096], buf[8192];

	(void)state;
	memset(junk, 'j', sizeof junk);
	SEND(&p, IAC "\xfa\x18");
	for (int i = 0; i < 64; i++) {
		send_bytes(&p, junk, sizeof junk);
		input(&p, buf, sizeof buf);
	}
	close_pair(&p);
}

/* Mostly protocol bytes, so that the states behind IAC are reached. */
static void fill_junk(char *junk, size_t len, unsigned *seed)
{
	for (size_t k = 0; k < len; k++) {
		*seed = *seed * 1103515245u + 12345u;
		junk[k] = (char)(*seed >> 16 & 1 ? 0xf0 | *seed >> 20 : *seed >> 24);
	}
}

static void random_bytes_do_no_harm(void **state)
{
	unsigned seed = 7;
	char junk[256], buf[8192];

	(void)state;
	for (int login = 0; login < 100; login++) {
		struct pair p = open_pair();
		for (int i = 0; i < 50; i++) {
			fill_junk(junk, sizeof junk, &seed);
			if (send(p.peer, junk, sizeof junk, MSG_DONTWAIT) < 0)
				break; /* the terminal has given up on this peer */
			assert_true(input(&p, buf, sizeof buf) <= 2 * sizeof junk);
			replies(&p, buf, sizeof buf);
		}
		close_pair(&p);
	}
}

static void a_peer_that_hangs_up_is_the_end(void **state)
{
	struct pair p = open_pair();
	char c;

	(void)state;
	shutdown(p.peer, SHUT_WR);
	assert_int_equal(p.terminal->read(p.terminal, &c, 1), 0);
	close(p.peer);
	p.peer = -1;
	assert_int_equal(p.terminal->write(p.terminal, "x", 1), -1);
	terminal_close(p.terminal);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_offers_echo_and_asks_for_the_window),
		cmocka_unit_test(a_peer_that_negotiates_nothing_is_understood),
		cmocka_unit_test(every_kind_of_line_end_is_one_enter),
		cmocka_unit_test(a_line_end_may_come_in_two_pieces),
		cmocka_unit_test(interrupt_and_break_are_ctrl_c),
		cmocka_unit_test(the_window_size_arrives),
		cmocka_unit_test(nonsense_windows_are_ignored),
		cmocka_unit_test(a_subnegotiation_of_nothing_swallows_nothing),
		cmocka_unit_test(a_doubled_iac_is_a_byte_both_ways),
		cmocka_unit_test(a_flood_of_options_is_not_amplified),
		cmocka_unit_test(compression_nobody_asked_for_ends_the_login),
		cmocka_unit_test(a_subnegotiation_without_end_is_swallowed),
		cmocka_unit_test(random_bytes_do_no_harm),
		cmocka_unit_test(a_peer_that_hangs_up_is_the_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
