/*
 * The socket between session and device: frames survive hostile bytes, calls survive notifications and lost peers.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <libxml/parser.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "device/rpc.h"

static size_t frame(char *buf, uint32_t announced, const void *bytes, size_t len)
{
	uint32_t head = htonl(announced);

	memcpy(buf, &head, 4);
	memcpy(buf + 4, bytes, len);
	return len + 4;
}

static int decode_text(const char *xml)
{
	char buf[4096];
	size_t used = 0, len = frame(buf, (uint32_t)strlen(xml), xml, strlen(xml));
	xmlDoc *doc = NULL;
	int rc = rpc_decode(buf, len, &doc, &used);

	if (rc == 1) {
		assert_int_equal(used, len);
		xmlFreeDoc(doc);
	}
	return rc;
}

static void a_document_survives_the_frame(void **state)
{
	xmlDoc *doc = rpc_document("get", "store", "running", "odd", "<&\"'>\xc3\xa4", NULL), *back;
	char *buf = NULL;
	size_t len = 0, used;

	(void)state;
	assert_int_equal(rpc_encode(doc, &buf, &len), 0);
	assert_int_equal(rpc_encode(doc, &buf, &len), 0);
	assert_int_equal(rpc_decode(buf, len, &back, &used), 1);
	assert_int_equal(used * 2, len);
	assert_string_equal(rpc_attribute(xmlDocGetRootElement(back), "odd"), "<&\"'>\xc3\xa4");
	assert_string_equal(rpc_attribute(xmlDocGetRootElement(back), "none"), "");
	xmlFreeDoc(back);
	xmlFreeDoc(doc);
	free(buf);
}

static void every_shorter_piece_of_a_frame_wants_more(void **state)
{
	xmlDoc *doc = rpc_document("hello", NULL), *back;
	char *buf = NULL;
	size_t len = 0, used;

	(void)state;
	assert_int_equal(rpc_encode(doc, &buf, &len), 0);
	for (size_t n = 0; n < len; n++)
		assert_int_equal(rpc_decode(buf, n, &back, &used), 0);
	xmlFreeDoc(doc);
	free(buf);
}

static void no_xml_is_no_frame(void **state)
{
	(void)state;
	assert_int_equal(decode_text("<ok/>"), 1);
	assert_int_equal(decode_text("ok"), -1);
	assert_int_equal(decode_text("<ok>"), -1);
	assert_int_equal(decode_text("<ok/><ok/>"), -1);
	assert_int_equal(decode_text("<ok a='\x01'/>"), -1);
	assert_int_equal(decode_text("<ok a='\xff'/>"), -1);
}

static void document_types_and_entities_are_refused(void **state)
{
	(void)state;
	assert_int_equal(decode_text("<!DOCTYPE ok [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><ok>&b;</ok>"), -1);
	assert_int_equal(decode_text("<!DOCTYPE ok SYSTEM 'file:///etc/passwd'><ok/>"), -1);
	assert_int_equal(decode_text("<ok>&b;</ok>"), -1);
}

static void other_encodings_are_refused(void **state)
{
	static const char utf16[] = "\xff\xfe<\0o\0k\0/\0>\0";
	char buf[64];
	size_t used, len = frame(buf, sizeof utf16 - 1, utf16, sizeof utf16 - 1);
	xmlDoc *doc = NULL;

	(void)state;
	assert_int_equal(rpc_decode(buf, len, &doc, &used), -1);
}

static void lengths_out_of_bounds_are_refused_at_once(void **state)
{
	char buf[8];
	xmlDoc *doc;
	size_t used;

	(void)state;
	frame(buf, 0, "", 0);
	assert_int_equal(rpc_decode(buf, 4, &doc, &used), -1);
	frame(buf, RPC_FRAME_MAX + 1, "", 0);
	assert_int_equal(rpc_decode(buf, 4, &doc, &used), -1);
	frame(buf, UINT32_MAX, "", 0);
	assert_int_equal(rpc_decode(buf, 4, &doc, &used), -1);
}

static void damaged_frames_never_do_more_than_fail(void **state)
{
	xmlDoc *doc = rpc_document("commit", "a", "b", NULL), *back;
	char *buf = NULL, *copy;
	size_t len = 0, used;

	(void)state;
	xmlNewTextChild(xmlDocGetRootElement(doc), NULL, BAD_CAST "edit", BAD_CAST "text");
	assert_int_equal(rpc_encode(doc, &buf, &len), 0);
	copy = malloc(len);
	srandom(1);
	for (int i = 0; i < 20000; i++) {
		memcpy(copy, buf, len);
		for (int k = 0; k < 3; k++)
			copy[random() % (long)len] = (char)random();
		back = NULL;
		used = 0;
		if (rpc_decode(copy, len, &back, &used) == 1) {
			assert_true(used <= len);
			xmlFreeDoc(back);
		}
	}
	xmlFreeDoc(doc);
	free(copy);
	free(buf);
}

/* ---- calls ---- */

struct peer {
	struct rpc *rpc;
	int fd;
};

static struct peer peer_new(void)
{
	int pair[2];

	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair), 0);
	return (struct peer){.rpc = rpc_take(pair[0]), .fd = pair[1]};
}

static void peer_send(struct peer *p, xmlDoc *doc, int pass)
{
	union {
		struct cmsghdr align;
		char room[CMSG_SPACE(sizeof(int))];
	} control = {.align = {.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(int))}};
	char *buf = NULL;
	size_t len = 0;
	struct iovec iov;
	struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1};

	assert_int_equal(rpc_encode(doc, &buf, &len), 0);
	iov = (struct iovec){buf, len};
	if (pass >= 0) {
		memcpy(CMSG_DATA(&control.align), &pass, sizeof pass);
		m.msg_control = &control;
		m.msg_controllen = sizeof control;
	}
	assert_int_equal(sendmsg(p->fd, &m, 0), len);
	xmlFreeDoc(doc);
	free(buf);
}

static void peer_free(struct peer *p)
{
	rpc_close(p->rpc);
	if (p->fd >= 0)
		close(p->fd);
}

static void notifications_before_a_reply_are_kept_in_order(void **state)
{
	struct peer p = peer_new();
	struct fault f;
	xmlDoc *doc;

	(void)state;
	peer_send(&p, rpc_document("notify", "version", "7", NULL), -1);
	peer_send(&p, rpc_document("notify", "version", "8", NULL), -1);
	peer_send(&p, rpc_document("ok", "version", "9", NULL), -1);
	doc = rpc_call(p.rpc, rpc_document("hello", NULL), NULL, &f);
	assert_non_null(doc);
	assert_string_equal(rpc_attribute(xmlDocGetRootElement(doc), "version"), "9");
	xmlFreeDoc(doc);
	for (const char *expected = "78"; *expected; expected++) {
		doc = rpc_notification(p.rpc);
		assert_non_null(doc);
		assert_int_equal(rpc_attribute(xmlDocGetRootElement(doc), "version")[0], *expected);
		xmlFreeDoc(doc);
	}
	assert_null(rpc_notification(p.rpc));
	assert_false(rpc_lost(p.rpc));
	peer_free(&p);
}

static void a_fault_arrives_with_line_and_detail(void **state)
{
	struct peer p = peer_new();
	struct fault sent, f;

	(void)state;
	fault_set(&sent, FAULT_LOCKED, "ip address 10.0.0.1 <\"&>", "%d", 407);
	peer_send(&p, rpc_fault(&sent), -1);
	assert_null(rpc_call(p.rpc, rpc_document("commit", NULL), NULL, &f));
	assert_int_equal(f.code, FAULT_LOCKED);
	assert_string_equal(f.line, "ip address 10.0.0.1 <\"&>");
	assert_string_equal(f.detail, "407");
	assert_false(rpc_lost(p.rpc));
	peer_free(&p);
}

static void a_lost_device_is_told_apart_from_a_fault(void **state)
{
	struct peer p = peer_new();
	struct fault f;

	(void)state;
	close(p.fd);
	p.fd = -1;
	assert_null(rpc_call(p.rpc, rpc_document("hello", NULL), NULL, &f));
	assert_int_equal(f.code, FAULT_INTERNAL);
	assert_true(rpc_lost(p.rpc));
	assert_null(rpc_call(p.rpc, rpc_document("hello", NULL), NULL, &f));
	peer_free(&p);
}

static void what_xml_cannot_carry_is_not_sent(void **state)
{
	struct peer p = peer_new();
	struct fault f;
	xmlDoc *doc;

	(void)state;
	assert_null(rpc_call(p.rpc, rpc_document("login", "password", "a\x02", NULL), NULL, &f));
	assert_int_equal(f.code, FAULT_INTERNAL);
	assert_false(rpc_lost(p.rpc));
	peer_send(&p, rpc_document("ok", NULL), -1);
	doc = rpc_call(p.rpc, rpc_document("hello", NULL), NULL, &f);
	assert_non_null(doc);
	xmlFreeDoc(doc);
	peer_free(&p);
}

static void a_descriptor_comes_with_its_reply(void **state)
{
	struct peer p = peer_new();
	struct fault f;
	int ends[2], fd = -1;
	char byte = 0;
	xmlDoc *doc;

	(void)state;
	assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
	peer_send(&p, rpc_document("ok", NULL), ends[0]);
	doc = rpc_call(p.rpc, rpc_document("action", NULL), &fd, &f);
	assert_non_null(doc);
	xmlFreeDoc(doc);
	assert_true(fd >= 0);
	assert_int_equal(fcntl(fd, F_GETFD), FD_CLOEXEC);
	assert_int_equal(write(ends[1], "x", 1), 1);
	assert_int_equal(read(fd, &byte, 1), 1);
	assert_int_equal(byte, 'x');
	close(fd);
	close(ends[0]);
	close(ends[1]);
	peer_free(&p);
}

static void ignore_error(void *ctx, const char *format, ...)
{
	(void)ctx;
	(void)format;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_document_survives_the_frame),
		cmocka_unit_test(every_shorter_piece_of_a_frame_wants_more),
		cmocka_unit_test(no_xml_is_no_frame),
		cmocka_unit_test(document_types_and_entities_are_refused),
		cmocka_unit_test(other_encodings_are_refused),
		cmocka_unit_test(lengths_out_of_bounds_are_refused_at_once),
		cmocka_unit_test(damaged_frames_never_do_more_than_fail),
		cmocka_unit_test(notifications_before_a_reply_are_kept_in_order),
		cmocka_unit_test(a_fault_arrives_with_line_and_detail),
		cmocka_unit_test(a_lost_device_is_told_apart_from_a_fault),
		cmocka_unit_test(what_xml_cannot_carry_is_not_sent),
		cmocka_unit_test(a_descriptor_comes_with_its_reply),
	};

	xmlSetGenericErrorFunc(NULL, ignore_error);
	return cmocka_run_group_tests_name("device rpc", tests, NULL, NULL);
}
