/*
 * The state folder of a device.
 * Knows files and who holds them; knows nothing of what a device does with them.
 */
#include "device/state.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "device/flash.h"
#include "device/secret.h"

#define LOCK_TRIES 50

int state_failed(const char *what, const char *which)
{
	fprintf(stderr, "lyrebird run: %s %s: %s\n", what, which, strerror(errno));
	return -1;
}

static void short_while(void)
{
	static const struct timespec while_ = {.tv_nsec = 10000000};

	nanosleep(&while_, NULL);
}

int state_make_folders(const char *path)
{
	char folder[4096];
	struct stat st;

	if (strlen(path) >= sizeof folder) {
		errno = ENAMETOOLONG;
		return -1;
	}
	for (const char *p = strchr(path + 1, '/');; p = strchr(p + 1, '/')) {
		snprintf(folder, sizeof folder, "%.*s", p ? (int)(p - path) : (int)strlen(path), path);
		if (mkdir(folder, 0700) < 0 && errno != EEXIST)
			return -1;
		if (!p)
			break;
	}
	if (stat(path, &st) == 0 && !S_ISDIR(st.st_mode)) {
		errno = ENOTDIR;
		return -1;
	}
	return 0;
}

/* A device that was killed this instant may still be dying: its lock goes with its last descriptor. */
static int lock_state(struct device *d, const char *path)
{
	d->lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (d->lock < 0)
		return -1;
	for (int i = 0; flock(d->lock, LOCK_EX | LOCK_NB) < 0; i++) {
		if (errno != EWOULDBLOCK || i == LOCK_TRIES)
			return -1;
		short_while();
	}
	return 0;
}

static int open_secret(struct device *d)
{
	char path[4200], note[SECRET_NOTE];

	snprintf(path, sizeof path, "%s/secret.key", d->options.state);
	d->secret = secret_open(path, note);
	if (note[0])
		device_log(d, "SEC/2/KEY: %s", note);
	return d->secret ? 0 : state_failed("key", path);
}

int state_open(struct device *d)
{
	char *absolute, path[4200];

	if (state_make_folders(d->options.state) < 0)
		return state_failed("state folder", d->options.state);
	absolute = realpath(d->options.state, NULL);
	if (!absolute)
		return state_failed("state folder", d->options.state);
	free(d->options.state);
	d->options.state = absolute;
	snprintf(path, sizeof path, "%s/lock", absolute);
	if (lock_state(d, path) < 0) {
		if (errno == EWOULDBLOCK)
			fprintf(stderr, "lyrebird run: a device runs on %s already\n", absolute);
		return errno == EWOULDBLOCK ? -1 : state_failed("lock", path);
	}
	snprintf(path, sizeof path, "%s/flash", absolute);
	if (state_make_folders(path) < 0)
		return state_failed("flash folder", path);
	flash_find_startup(d);
	return open_secret(d);
}
