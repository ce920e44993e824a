/*
 * What features may ask of the device: its parts, its name, its log.
 * Knows the struct; knows nothing of how the process is started or of who talks to it.
 */
#include "device/private.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "datastore/line.h"
#include "device/control.h"
#include "device/exclusive.h"
#include "device/log.h"

struct event_base *device_events(const struct device *d)
{
	return d->events;
}

struct store *device_running(const struct device *d)
{
	return d->running;
}

struct clock *device_clock(const struct device *d)
{
	return &((struct device *)d)->clock;
}

const struct identity *device_identity(const struct device *d)
{
	return d->identity;
}

const char *device_sysname(const struct device *d)
{
	return d->sysname;
}

const char *device_linux_interface(const struct device *d, const char *ifname)
{
	for (size_t i = 0; i < d->options.takeovers; i++) {
		if (!strcmp(d->options.takeover[i].ifname, ifname))
			return d->options.takeover[i].linux_name;
	}
	return NULL;
}

bool device_owns_namespace(const struct device *d)
{
	return !d->options.host_net;
}

int device_host_namespace(const struct device *d)
{
	return d->host_ns;
}

void device_on_clock_set(struct device *d, void (*set)(void *ctx), void *ctx)
{
	d->clock_was_set = set;
	d->clock_was_set_for = ctx;
}

int device_ntp_door(const struct device *d, const char **ifname)
{
	if (ifname)
		*ifname = d->options.ntp_interface;
	return d->ntp_door;
}

unsigned device_ntp_workers(const struct device *d)
{
	return d->options.ntp_workers;
}

enum ntp_xdp_mode device_ntp_xdp(const struct device *d)
{
	return d->options.ntp_xdp;
}

/* One write for a line: lines of several processes on one log do not mix. */
void device_log(const struct device *d, const char *format, ...)
{
	char text[1024], line[1200];
	int64_t now;
	va_list ap;

	va_start(ap, format);
	vsnprintf(text, sizeof text, format, ap);
	va_end(ap);
	fprintf(stderr, "%s %s\n", d->sysname[0] ? d->sysname : "lyrebird", text);
	fflush(stderr);
	if (!d->log)
		return;
	now = clock_now(&d->clock);
	now += (int64_t)zone_offset(&d->zone, now / 1000000000, NULL) * 1000000000;
	log_add(d->log, now, d->sysname, text, line, sizeof line);
	if (d->control)
		control_log(d->control, line);
}

void device_committed(struct device *d, const char *user)
{
	d->updated.at = clock_now(&d->clock);
	snprintf(d->updated.user, sizeof d->updated.user, "%s", user);
	device_refresh(d);
	if (d->exclusive)
		exclusive_follow(d->exclusive);
	if (d->control)
		control_notify(d->control);
}

void device_refresh(struct device *d)
{
	const xmlNode *line = store_get(d->running, NULL, "sysname", NULL);
	const char *name = line ? line_get(line, "host-name") : NULL;

	snprintf(d->sysname, sizeof d->sysname, "%s", name ? name : d->options.name);
	zone_read(&d->zone, d->running);
}
