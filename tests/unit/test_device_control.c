/*
 * The control socket of a device whose features are the test's own: requests, faults, notifications, hostile peers.
 * The device's event loop runs in a child process; the test is the client.
 */
#include <arpa/inet.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "datastore/text.h"
#include "device/aaa.h"
#include "device/control.h"
#include "device/known_password.h"
#include "device/rpc.h"
#include "device/trial.h"

/* ---- one feature ---- */

static int fake_check(void *state, const struct txn *t, struct fault *f)
{
	(void)state;
	for (size_t i = 0; i < txn_changes(t); i++) {
		const xmlNode *after = txn_change(t, i).after;

		if (after && !strcmp((const char *)after->name, "user-interface-maximum-vty"))
			return fault_set(f, FAULT_LIMIT, "user-interface maximum-vty", "not here");
	}
	return 0;
}

static int fake_status(void *state, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	if (*rpc_attribute(ask, "step"))
		clock_step(device_clock(state), strtoll(rpc_attribute(ask, "step"), NULL, 10) * 1000000000);
	if (*rpc_attribute(ask, "fail"))
		return fault_set(f, FAULT_FILE, "", "as asked");
	xmlNewTextChild(reply, NULL, BAD_CAST "echo", BAD_CAST rpc_attribute(ask, "say"));
	return 0;
}

/* Passes a pipe's reading end with one byte in it. */
static int fake_action(void *state, const xmlNode *ask, xmlNode *reply, int *fd, struct fault *f)
{
	int ends[2];

	(void)state;
	(void)f;
	xmlNewProp(reply, BAD_CAST "user", BAD_CAST rpc_attribute(ask, "user"));
	if (pipe(ends) < 0 || write(ends[1], "p", 1) != 1)
		return -1;
	close(ends[1]);
	*fd = ends[0];
	return 0;
}

static const char *const fake_statuses[] = {"fake", "file", "trial", NULL}, *const fake_actions[] = {
										    "pipe", "save", NULL};
static const struct feature fake = {.name = "fake",
	.check = fake_check,
	.status_names = fake_statuses,
	.status = fake_status,
	.action_names = fake_actions,
	.action = fake_action};
static const struct feature *const fakes[] = {&fake, NULL};

/* ---- the device, in a child process ---- */

struct fixture {
	char folder[64], path[128];
	pid_t device;
	struct rpc *vty; /* the client's end of a telnet session on VTY 3 */
};

static void load(struct device *d, const char *text)
{
	struct grammar_env env = {.level = -1};
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	bool complete;
	xmlDoc *edit = config_read(d->image, &env, in, NULL, NULL, &complete);
	struct fault f;

	fclose(in);
	if (engine_commit(&d->engine, xmlDocGetRootElement(edit), true, NULL, &f) < 0)
		_exit(3);
	xmlFreeDoc(edit);
}

static void load_users(struct device *d)
{
	char written[PASSWORD_TEXT], text[1024];

	password_hash("Huawei@123", NULL, written);
	snprintf(text, sizeof text,
		"aaa\n local-user huawei password irreversible-cipher %s\n local-user huawei privilege level 1\n"
		" local-user huawei service-type telnet\n local-user other password irreversible-cipher %s\n"
		" local-user other service-type ssh\n#\nuser-interface vty 0 4\n authentication-mode aaa\n#\n",
		written, written);
	load(d, text);
}

/* What a login asks besides: who is locked out, how old a password is. */
static void start_login_features(struct device *d)
{
	for (size_t i = 1; features[i]; i++) {
		if (!strcmp(features[i]->name, "aaa") || !strcmp(features[i]->name, "passwords"))
			d->engine.state[i] = features[i]->start(d);
	}
}

static void __attribute__((noreturn)) run_device(const char *folder, int vty, int ready)
{
	struct device *d = calloc(1, sizeof *d);

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	freopen("/dev/null", "w", stderr);
	d->options.state = (char *)folder;
	d->options.name = (char *)"HUAWEI";
	d->identity = identity_load(NULL, stderr);
	d->image = image_builtin();
	d->events = event_base_new();
	d->running = store_new(d->image);
	clock_init(&d->clock);
	d->engine = (struct engine){.running = d->running, .features = fakes, .state = {d}};
	device_refresh(d);
	load_users(d);
	start_login_features(d);
	d->trial = trial_new(d);
	d->known = known_passwords_new();
	d->control = control_open(d);
	if (!d->control || control_adopt(d->control, vty, 3, "telnet", "192.0.2.1", 0) < 0 || write(ready, "r", 1) != 1)
		_exit(4);
	close(ready);
	event_base_dispatch(d->events);
	_exit(5);
}

static int set_up(void **state)
{
	struct fixture *x = calloc(1, sizeof *x);
	int pair[2], ready[2];
	char byte;

	strcpy(x->folder, "control-test-XXXXXX");
	assert_non_null(mkdtemp(x->folder));
	snprintf(x->path, sizeof x->path, "%s/control.sock", x->folder);
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair), 0);
	assert_int_equal(pipe(ready), 0);
	x->device = fork();
	if (x->device == 0) {
		close(pair[1]);
		run_device(x->folder, pair[0], ready[1]);
	}
	close(pair[0]);
	close(ready[1]);
	assert_int_equal(read(ready[0], &byte, 1), 1);
	close(ready[0]);
	x->vty = rpc_take(pair[1]);
	*state = x;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *x = *state;
	int status;

	rpc_close(x->vty);
	kill(x->device, SIGKILL);
	assert_int_equal(waitpid(x->device, &status, 0), x->device);
	unlink(x->path);
	rmdir(x->folder);
	free(x);
	return 0;
}

/* ---- the client ---- */

static struct rpc *console(struct fixture *x)
{
	struct rpc *r = rpc_connect(x->path);

	assert_non_null(r);
	return r;
}

static xmlDoc *document(const char *xml)
{
	xmlDoc *doc = xmlReadMemory(xml, (int)strlen(xml), NULL, NULL, 0);

	assert_non_null(doc);
	return doc;
}

/* Expects <ok> or <data>. */
static xmlDoc *call(struct rpc *r, const char *xml)
{
	struct fault f = {0};
	xmlDoc *reply = rpc_call(r, document(xml), NULL, &f);

	if (!reply)
		fail_msg("%s: %s %s", xml, fault_name(f.code), f.detail);
	return reply;
}

static void succeed(struct rpc *r, const char *xml)
{
	xmlFreeDoc(call(r, xml));
}

static struct fault refused(struct rpc *r, const char *xml)
{
	struct fault f = {0};
	xmlDoc *reply = rpc_call(r, document(xml), NULL, &f);

	if (reply)
		fail_msg("accepted: %s", xml);
	assert_false(rpc_lost(r));
	return f;
}

static void assert_attribute(xmlDoc *doc, const char *name, const char *value)
{
	assert_string_equal(rpc_attribute(xmlDocGetRootElement(doc), name), value);
}

#define SYSNAME(name) "<commit><edit><sysname op='set'><host-name>" name "</host-name></sysname></edit></commit>"

static void assert_sysname(struct rpc *r, const char *name)
{
	xmlDoc *ok = call(r, "<hello/>");

	assert_attribute(ok, "sysname", name);
	xmlFreeDoc(ok);
}

/* ---- tests ---- */

static void the_socket_file_is_the_users_own(void **state)
{
	struct fixture *x = *state;
	struct stat st;

	assert_int_equal(stat(x->path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
}

static void a_console_is_logged_in_at_level_3(void **state)
{
	struct rpc *r = console(*state);
	xmlDoc *ok = call(r, "<hello type='console'/>");

	assert_attribute(ok, "line", "CON 0");
	assert_attribute(ok, "level", "3");
	assert_attribute(ok, "authentication", "none");
	assert_attribute(ok, "sysname", "HUAWEI");
	assert_attribute(ok, "startup", "flash:/vrpcfg.cfg");
	xmlFreeDoc(ok);
	rpc_close(r);
}

static void before_a_login_nothing_else_is_answered(void **state)
{
	struct fixture *x = *state;
	xmlDoc *ok = call(x->vty, "<hello/>");

	assert_attribute(ok, "line", "VTY 3");
	assert_attribute(ok, "index", "37");
	assert_attribute(ok, "authentication", "aaa");
	xmlFreeDoc(ok);
	refused(x->vty, "<get store='running'/>");
	refused(x->vty, "<get status='fake'/>");
	refused(x->vty, "<action name='pipe'/>");
	refused(x->vty, SYSNAME("Intruder"));
	refused(x->vty, "<lock/>");
}

static void only_the_right_password_of_a_telnet_user_logs_in(void **state)
{
	struct fixture *x = *state;
	xmlDoc *ok;

	assert_int_equal(refused(x->vty, "<login user='huawei' password='Huawei@124'/>").code, FAULT_LOGIN);
	assert_int_equal(refused(x->vty, "<login user='nobody' password='Huawei@123'/>").code, FAULT_LOGIN);
	assert_int_equal(refused(x->vty, "<login user='other' password='Huawei@123'/>").code, FAULT_LOGIN);
	assert_int_equal(refused(x->vty, "<login/>").code, FAULT_LOGIN);
	ok = call(x->vty, "<login user='huawei' password='Huawei@123'/>");
	assert_attribute(ok, "user", "huawei");
	assert_attribute(ok, "level", "1");
	assert_attribute(ok, "vty-users", "1");
	assert_attribute(ok, "failures", "1");
	xmlFreeDoc(ok);
	succeed(x->vty, "<get store='running'/>");
	refused(x->vty, SYSNAME("Monitor"));
}

static void the_level_of_a_login_decides_what_it_is_shown(void **state)
{
	static const char *const above[] = {"<get status='file'/>", "<get store='startup'/>", "<action name='save'/>"};
	struct fixture *x = *state;

	succeed(x->vty, "<login user='huawei' password='Huawei@123'/>");
	for (size_t i = 0; i < sizeof above / sizeof *above; i++)
		assert_non_null(strstr(refused(x->vty, above[i]).detail, "no permission for "));
	succeed(x->vty, "<get status='trial'/>");
	succeed(x->vty, "<get status='fake'/>");
}

static void texts_that_the_history_cannot_keep_are_refused(void **state)
{
	static const char *const texts[] = {"label='a&#10;b'", "label='&#233;'", "description='&#9;'",
		"description='1234567890123456789012345678901234567890123456789012345678901'"};
	struct rpc *r = console(*state);
	char request[256];

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		snprintf(request, sizeof request, "<commit %s><edit/></commit>", texts[i]);
		assert_string_equal(refused(r, request).detail, "no text of commit");
	}
	rpc_close(r);
}

static void a_commit_reaches_running_and_everybody_hears_of_it(void **state)
{
	struct rpc *a = console(*state), *b = console(*state);
	xmlDoc *told;

	succeed(a, "<hello/>");
	succeed(b, "<hello/>");
	succeed(a, SYSNAME("Bird"));
	assert_sysname(b, "Bird");
	told = rpc_notification(b);
	assert_non_null(told);
	assert_attribute(told, "sysname", "Bird");
	xmlFreeDoc(told);
	rpc_close(a);
	rpc_close(b);
}

static void a_refused_commit_tells_why_and_changes_nothing(void **state)
{
	struct rpc *r = console(*state);
	struct fault f =
		refused(r, "<commit><edit><sysname op='set'><host-name>Half</host-name></sysname>"
			   "<user-interface-maximum-vty op='set'><number>7</number></user-interface-maximum-vty>"
			   "</edit></commit>");

	assert_int_equal(f.code, FAULT_LIMIT);
	assert_string_equal(f.line, "user-interface maximum-vty");
	assert_string_equal(f.detail, "not here");
	assert_sysname(r, "HUAWEI");
	rpc_close(r);
}

static void a_lock_keeps_others_out_until_its_owner_leaves(void **state)
{
	struct rpc *a = console(*state), *b = console(*state);
	xmlDoc *ok = call(a, "<hello/>");
	char session[32];
	struct fault f;

	snprintf(session, sizeof session, "%s", rpc_attribute(xmlDocGetRootElement(ok), "session"));
	xmlFreeDoc(ok);
	succeed(a, "<lock/>");
	f = refused(b, SYSNAME("Other"));
	assert_int_equal(f.code, FAULT_LOCKED);
	assert_string_equal(f.detail, session);
	assert_int_equal(refused(b, "<lock/>").code, FAULT_LOCKED);
	assert_int_equal(refused(b, "<unlock/>").code, FAULT_LOCKED);
	succeed(a, SYSNAME("Owner"));
	rpc_close(a);
	/* The device reads the end of that connection before it accepts a new one: both wait in the same loop. */
	rpc_close(console(*state));
	for (int i = 0; i < 10000; i++) {
		xmlDoc *reply = rpc_call(b, document("<lock/>"), NULL, &f);

		xmlFreeDoc(reply);
		if (reply)
			break;
		assert_int_equal(f.code, FAULT_LOCKED);
	}
	succeed(b, SYSNAME("Other"));
	rpc_close(b);
}

static void setting_the_clock_back_does_not_prolong_a_lock(void **state)
{
	struct rpc *a = console(*state), *b = console(*state);
	xmlDoc *reply = NULL;
	struct fault f;

	succeed(a, "<commit><edit><configuration-exclusive-timeout op='set'><timeout-value>1</timeout-value>"
		   "</configuration-exclusive-timeout></edit></commit>");
	succeed(a, "<lock/>");
	xmlFreeDoc(call(b, "<get status='fake' step='-3600'/>"));
	for (int i = 0; i < 500 && !reply; i++) {
		poll(NULL, 0, 20);
		reply = rpc_call(b, document("<lock/>"), NULL, &f);
	}
	assert_non_null(reply);
	xmlFreeDoc(reply);
	rpc_close(a);
	rpc_close(b);
}

static void statuses_and_actions_go_to_their_feature(void **state)
{
	struct rpc *r = console(*state);
	xmlDoc *data = call(r, "<get status='fake' say='hello'/>"), *ok;
	xmlChar *text = xmlNodeGetContent(xmlDocGetRootElement(data));
	struct fault f;
	int fd;
	char byte;

	assert_string_equal((char *)text, "hello");
	xmlFree(text);
	xmlFreeDoc(data);
	f = refused(r, "<get status='fake' fail='1'/>");
	assert_int_equal(f.code, FAULT_FILE);
	assert_string_equal(f.detail, "as asked");
	refused(r, "<get status='other'/>");
	refused(r, "<action name='other'/>");
	ok = rpc_call(r, document("<action name='pipe' user='root'/>"), &fd, &f);
	assert_non_null(ok);
	assert_attribute(ok, "user", "");
	xmlFreeDoc(ok);
	assert_int_equal(read(fd, &byte, 1), 1);
	assert_int_equal(byte, 'p');
	close(fd);
	rpc_close(r);
}

static void what_is_no_request_is_refused(void **state)
{
	static const char *const requests[] = {"<nothing/>", "<get/>", "<get store='candidate'/>", "<get status=''/>",
		"<commit/>", "<check/>", "<commit><other/></commit>", "<action/>",
		"<commit><edit><no-such-line op='set'/></edit></commit>",
		"<check><edit><interface op='set'/></edit></check>", "<check><edit><sysname op='set'/></edit></check>"};
	struct rpc *r = console(*state);

	for (size_t i = 0; i < sizeof requests / sizeof *requests; i++)
		refused(r, requests[i]);
	assert_sysname(r, "HUAWEI");
	rpc_close(r);
}

static void assert_closed_by_device(struct fixture *x, const void *bytes, size_t len)
{
	struct rpc *hostile = console(x), *other;
	char byte;

	assert_int_equal(send(rpc_fd(hostile), bytes, len, MSG_NOSIGNAL), len);
	assert_int_equal(recv(rpc_fd(hostile), &byte, 1, 0) > 0, 0);
	rpc_close(hostile);
	other = console(x);
	assert_sysname(other, "HUAWEI");
	rpc_close(other);
}

static void hostile_bytes_end_their_own_connection_only(void **state)
{
	static const struct {
		const char *bytes;
		size_t len;
	} cases[] = {
		{"\0\0\0\0", 4},
		{"\xff\xff\xff\xff", 4},
		{"GET / HTTP/1.1\r\n\r\n", 18},
		{"\0\0\0\4<ok>", 8},
		{"\0\0\0\4\0\0\0\0", 8},
		{"\0\0\0\1<", 5},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_closed_by_device(*state, cases[i].bytes, cases[i].len);
}

static void a_half_sent_frame_holds_nobody_up(void **state)
{
	struct rpc *slow = console(*state), *other = console(*state);

	assert_int_equal(send(rpc_fd(slow), "\0\0\0\x08<hel", 8, 0), 8);
	assert_sysname(other, "HUAWEI");
	assert_int_equal(send(rpc_fd(slow), "lo/>", 4, 0), 4);
	assert_sysname(slow, "HUAWEI");
	rpc_close(slow);
	rpc_close(other);
}

static void read_answers(int fd, int expected)
{
	static char buf[1 << 16];
	size_t len = 0, used;
	xmlDoc *doc;

	while (expected > 0) {
		ssize_t n = recv(fd, buf + len, sizeof buf - len, 0);

		assert_true(n > 0);
		len += (size_t)n;
		while (expected > 0 && rpc_decode(buf, len, &doc, &used) == 1) {
			assert_string_equal((char *)xmlDocGetRootElement(doc)->name, "ok");
			xmlFreeDoc(doc);
			len -= used;
			memmove(buf, buf + used, len);
			expected--;
		}
	}
}

/* Many requests at once, whose answers nobody reads: the device goes on, and answers all when they are read. */
static void a_peer_that_does_not_read_holds_nobody_up(void **state)
{
	enum { REQUESTS = 3000 };
	struct rpc *deaf = console(*state), *other = console(*state);
	static const char hello[] = "\0\0\0\x08<hello/>";
	pid_t writer = fork();
	int status;

	if (writer == 0) {
		for (int i = 0; i < REQUESTS; i++) {
			if (send(rpc_fd(deaf), hello, sizeof hello - 1, 0) != sizeof hello - 1)
				_exit(1);
		}
		_exit(0);
	}
	for (int i = 0; i < 100; i++)
		assert_sysname(other, "HUAWEI");
	read_answers(rpc_fd(deaf), REQUESTS);
	assert_int_equal(waitpid(writer, &status, 0), writer);
	assert_int_equal(status, 0);
	rpc_close(deaf);
	rpc_close(other);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_socket_file_is_the_users_own),
		TEST(a_console_is_logged_in_at_level_3),
		TEST(before_a_login_nothing_else_is_answered),
		TEST(only_the_right_password_of_a_telnet_user_logs_in),
		TEST(the_level_of_a_login_decides_what_it_is_shown),
		TEST(texts_that_the_history_cannot_keep_are_refused),
		TEST(a_commit_reaches_running_and_everybody_hears_of_it),
		TEST(a_refused_commit_tells_why_and_changes_nothing),
		TEST(a_lock_keeps_others_out_until_its_owner_leaves),
		TEST(setting_the_clock_back_does_not_prolong_a_lock),
		TEST(statuses_and_actions_go_to_their_feature),
		TEST(what_is_no_request_is_refused),
		TEST(hostile_bytes_end_their_own_connection_only),
		TEST(a_half_sent_frame_holds_nobody_up),
		TEST(a_peer_that_does_not_read_holds_nobody_up),
	};

	alarm(60);
	return cmocka_run_group_tests_name("device control", tests, NULL, NULL);
}
