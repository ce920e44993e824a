/*
 * Displays of interfaces, and the commands that change the lines of interfaces besides their own.
 * Runs in the session: knows layouts and what the device answers to <get status="interfaces">; refuses to know the
 * kernel and the device's state.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "cli/session.h"
#include "device/interfaces_text.h"

/* ---- what the device answers ---- */

static const char *value(const xmlNode *n, const char *name)
{
	return rpc_attribute(n, name);
}

static const xmlNode *element_at(const xmlNode *n)
{
	while (n && n->type != XML_ELEMENT_NODE)
		n = n->next;
	return n;
}

static const xmlNode *first_of(xmlDoc *doc)
{
	return element_at(xmlDocGetRootElement(doc)->children);
}

static const xmlNode *next_of(const xmlNode *n)
{
	return element_at(n->next);
}

static bool is_sub(const xmlNode *n)
{
	return strchr(value(n, "name"), '.') != NULL;
}

/* ---- display interface brief ---- */

static const char *const brief_legend[] = {
	"PHY: Physical",
	"*down: administratively down",
	"^down: standby",
	"(l): loopback",
	"(s): spoofing",
	"(b): BFD down",
	"(e): ETHOAM down",
	"(d): Dampening Suppressed",
	"(p): port alarm down",
	"InUti/OutUti: input utility rate/output utility rate",
	NULL,
};

#define BRIEF_ROW "%-27s%-9s%-10s%5s%7s%11s%11s"

/* Links of the emulated device have no nominal rate, so the share of it that is in use is none. */
static void brief_row(struct session *s, const xmlNode *n)
{
	out_line(s, BRIEF_ROW, value(n, "name"), physical_word(n), protocol_word(n, "protocol"), "0%", "0%",
		value(n, "in-errors"), value(n, "out-errors"));
}

static int display_interface_brief(struct session *s, const struct match *m)
{
	xmlDoc *doc = interfaces_asked(s, m, "interfaces");

	if (!doc)
		return -1;
	print_legend(s, brief_legend);
	out_line(s, BRIEF_ROW, "Interface", "PHY", "Protocol", "InUti", "OutUti", "inErrors", "outErrors");
	for (const xmlNode *n = first_of(doc); n && !out_stopped(s); n = next_of(n)) {
		if (!match_has(m, "main") || !is_sub(n))
			brief_row(s, n);
	}
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display interface ---- */

static void interface_addresses(struct session *s, const xmlNode *n)
{
	const xmlNode *at;
	const char *address = text_at(n->children, "ip", &at);

	if (!address)
		out_line(s, "Internet protocol processing : disabled");
	for (int sub = 0; address; sub = 1) {
		out_line(s, "Internet Address is %s%s", address, sub ? " Sub" : "");
		address = text_at(at->next, "ip", &at);
	}
}

static void counters(struct session *s, const xmlNode *n, const char *title, const char *direction)
{
	static const char *const kinds[] = {"bytes", "packets", "errors"};
	char name[16];
	const char *count[3];

	for (int i = 0; i < 3; i++) {
		snprintf(name, sizeof name, "%s-%s", direction, kinds[i]);
		count[i] = value(n, name);
	}
	out_line(s, "    %s: %s packets, %s bytes", title, count[1], count[0]);
	out_line(s, "      Total Error: %25s", count[2]);
}

static void display_one_interface(struct session *s, const xmlNode *n)
{
	bool down = has(n, "admin", "down"), up = has(n, "physical", "up"), virtual = has(n, "spoofing", "yes");

	out_line(s, "%s current state : %s (ifindex: %s)", value(n, "name"),
		down ? "Administratively DOWN"
		: up ? "UP"
		     : "DOWN",
		value(n, "index"));
	out_line(s, "Line protocol current state : %s%s", has(n, "protocol", "up") ? "UP" : "DOWN",
		has(n, "protocol", "up") && virtual ? " (spoofing)" : "");
	out_line(s, "Description: %s", value(n, "description"));
	if (has(n, "layer", "3"))
		out_line(s, "Route Port,The Maximum Transmit Unit is %s", value(n, "mtu"));
	else
		out_line(s, "Switch Port, PVID :    1, TPID : 8100(Hex), The Maximum Frame Length is 9216");
	interface_addresses(s, n);
	if (!virtual)
		out_line(s, "IP Sending Frames' Format is PKTFMT_ETHNT_2, Hardware address is %s", value(n, "mac"));
	counters(s, n, "Input", "in");
	counters(s, n, "Output", "out");
	out_line(s, "    Input bandwidth utilization  :    0%%");
	out_line(s, "    Output bandwidth utilization :    0%%");
	out_line(s, "%s", "");
}

static int display_interface(struct session *s, const struct match *m)
{
	xmlDoc *doc = interfaces_asked(s, m, "interfaces");

	if (!doc)
		return -1;
	for (const xmlNode *n = first_of(doc); n && !out_stopped(s); n = next_of(n))
		display_one_interface(s, n);
	xmlFreeDoc(doc);
	return 0;
}

/* The interface whose view this is. A new one that is not committed yet is shown by nothing. */
static int display_this_interface(struct session *s, const struct match *m)
{
	const char *name;
	struct place p;
	xmlDoc *doc;

	(void)m;
	session_place(s, &p);
	name = line_get(p.line[p.depth - 1], "interface-name");
	doc = name ? session_status(s, "interfaces", "name", name, "type", "", NULL) : NULL;
	if (!doc)
		return -1;
	for (const xmlNode *n = first_of(doc); n && !out_stopped(s); n = next_of(n))
		display_one_interface(s, n);
	xmlFreeDoc(doc);
	return 0;
}

/* ---- ip binding vpn-instance ---- */

/* Lines that go when the instance changes, and the binding itself in front. */
static const char *const bound_lines[] = {
	"ip-binding-vpn-instance", "ip-address", "ip-address-2", "ipv6-address", "ipv6-enable"};
#define BOUND_LINES (sizeof bound_lines / sizeof *bound_lines)

/* What running holds of those lines at the place (an interface); NULL if the device is gone. */
static xmlDoc *bound_in_running(struct session *s, const struct place *p)
{
	xmlNode *filter = line_copy_keys(s->image, p->view[0], p->line[0]), *view = line_view_make(filter);

	for (size_t i = 0; i < BOUND_LINES; i++)
		xmlNewChild(view, NULL, BAD_CAST bound_lines[i], NULL);
	return session_get(s, "running", filter);
}

static const xmlNode *lines_of(xmlDoc *running)
{
	const xmlNode *outer = running ? first_of(running) : NULL, *view = outer ? line_view(outer) : NULL;

	return view ? element_at(view->children) : NULL;
}

static bool goes_with_binding(const xmlNode *n)
{
	for (size_t i = 1; i < BOUND_LINES; i++) {
		if (!strcmp((const char *)n->name, bound_lines[i]))
			return true;
	}
	return false;
}

static const char *binding_of(const xmlNode *n)
{
	const char *vpn = NULL;

	for (; n; n = next_of(n)) {
		if (!strcmp((const char *)n->name, bound_lines[0]) && strcmp(value(n, "op"), "delete") != 0)
			vpn = line_get(n, "vpn-instance-name");
	}
	return vpn ? vpn : "";
}

static void delete_lines(struct session *s, const struct place *p, const xmlNode *n)
{
	view_id v = p->view[p->depth];
	const xmlNode *next;

	for (; n; n = next) {
		next = next_of(n);
		if (goes_with_binding(n) && strcmp(value(n, "op"), "delete") != 0)
			candidate_delete(s->candidate, p, line_copy_keys(s->image, v, n));
	}
}

/* The instance as the user sees it: the candidate's word, else running's. */
static const char *current_binding(struct session *s, const struct place *p, const xmlNode *running)
{
	for (const xmlNode *n = element_at(candidate_at(s->candidate, p)); n; n = next_of(n)) {
		if (!strcmp((const char *)n->name, bound_lines[0]))
			return binding_of(n);
	}
	return candidate_hides(s->candidate, p) ? "" : binding_of(running);
}

/* An interface that changes its instance loses its addresses, in the candidate already: what the user enters next is
 * the new instance's. */
static int ip_binding(struct session *s, const struct match *m)
{
	bool undo = image_command(s->image, m->command).flags & COMMAND_UNDO, changes, same;
	const char *vpn = match_get(m, "vpn-instance-name"), *old;
	struct place p;
	xmlDoc *running;
	int rc;

	session_place(s, &p);
	running = bound_in_running(s, &p);
	if (!running)
		return -1;
	old = current_binding(s, &p, lines_of(running));
	same = strcmp(old, vpn ? vpn : "") == 0;
	changes = undo ? same && *old : !same;
	rc = config_line(s, m);
	if (rc == 0 && changes) {
		delete_lines(s, &p, lines_of(running));
		delete_lines(s, &p, element_at(candidate_at(s->candidate, &p)));
	}
	xmlFreeDoc(running);
	return rc;
}

/* ---- undo ip vpn-instance ---- */

/* Of each interface in running the lines that hang on its instance, and the one that decides on its view. */
static xmlDoc *all_bound_in_running(struct session *s)
{
	xmlNode *filter = xmlNewNode(NULL, BAD_CAST "interface"), *view = line_view_make(filter);

	for (size_t i = 0; i < BOUND_LINES; i++)
		xmlNewChild(view, NULL, BAD_CAST bound_lines[i], NULL);
	xmlNewChild(view, NULL, BAD_CAST "undo-portswitch", NULL);
	return session_get(s, "running", filter);
}

/* Takes an interface out of the instance, if it is in it. running: its line there, NULL if it has none. */
static void unbind(struct session *s, xmlNode *interface, const xmlNode *running, const char *vpn)
{
	view_id system = image_view(s->image, "system");
	const xmlNode *view = running ? line_view(running) : NULL, *lines = view ? element_at(view->children) : NULL;
	struct place p = {.depth = 1, .view = {system, line_enters(s->image, system, interface)}, .line = {interface}};

	xmlNode *binding = xmlNewNode(NULL, BAD_CAST bound_lines[0]);

	xmlNewChild(binding, NULL, BAD_CAST "vpn-instance-name", BAD_CAST vpn);
	if (strcmp(current_binding(s, &p, lines), vpn) || line_command(s->image, p.view[1], binding) < 0) {
		xmlFreeNode(binding);
		return;
	}
	if (!candidate_hides(s->candidate, &p))
		delete_lines(s, &p, lines);
	delete_lines(s, &p, element_at(candidate_at(s->candidate, &p)));
	candidate_delete(s->candidate, &p, binding);
}

static void unbind_all(struct session *s, xmlDoc *running, const char *vpn)
{
	struct place root = {.view = {image_view(s->image, "system")}};
	const xmlNode *n = first_of(running), *next;

	for (; n; n = next_of(n))
		unbind(s, (xmlNode *)n, n, vpn);
	for (n = element_at(candidate_at(s->candidate, &root)); n; n = next) {
		next = next_of(n);
		if (!strcmp((const char *)n->name, "interface") && strcmp(value(n, "op"), "delete") != 0)
			unbind(s, (xmlNode *)n, NULL, vpn);
	}
}

/* As with `ip binding`: what is entered next belongs to another instance. */
static int vpn_instance(struct session *s, const struct match *m)
{
	bool undo = image_command(s->image, m->command).flags & COMMAND_UNDO;
	xmlDoc *running = undo ? all_bound_in_running(s) : NULL;
	int rc;

	if (undo && !running)
		return -1;
	rc = config_line(s, m);
	if (rc == 0 && undo)
		unbind_all(s, running, match_get(m, "vpn-instance-name"));
	xmlFreeDoc(running);
	return rc;
}

const struct handler interface_handlers[] = {
	{"display-interface", display_interface},
	{"display-this-interface", display_this_interface},
	{"display-interface-brief", display_interface_brief},
	{"ip-binding", ip_binding},
	{"vpn-instance", vpn_instance},
	{NULL, NULL},
};
