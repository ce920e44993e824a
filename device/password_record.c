/*
 * STATE/passwords: a line for each local user, fields between tabs: name, time in nanoseconds, origin, hash, earlier
 * hashes. Knows the file; knows nothing of the configuration.
 */
#include "device/password_record.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/text.h"

struct password_records {
	char *path;
	size_t count;
	struct password_record *record[PASSWORD_RECORDS_MAX];
};

/* ---- the file ---- */

static void write_file(FILE *out, void *ctx)
{
	const struct password_records *r = ctx;

	for (size_t i = 0; i < r->count; i++) {
		const struct password_record *p = r->record[i];
		fprintf(out, "%s\t%lld\t%c\t%s", p->user, (long long)p->set, p->origin, p->written);
		for (size_t k = 0; k < p->olds; k++)
			fprintf(out, "\t%s", p->old[k]);
		fputc('\n', out);
	}
}

int password_records_save(struct password_records *r)
{
	return file_replace(r->path, write_file, r);
}

/* Takes a field off the line; false if there is none, or it has no room. */
static bool take(char **rest, char *out, size_t len)
{
	const char *field = strsep(rest, "\t");

	return field && *field && snprintf(out, len, "%s", field) < (int)len;
}

static bool read_line(char *line, struct password_record *p)
{
	char set[32], origin[2];

	*p = (struct password_record){0};
	if (!take(&line, p->user, sizeof p->user) || !take(&line, set, sizeof set) ||
		!take(&line, origin, sizeof origin) || !take(&line, p->written, sizeof p->written) ||
		!strchr("RIOG", origin[0]))
		return false;
	p->set = strtoll(set, NULL, 10);
	p->origin = origin[0];
	while (p->olds < PASSWORD_HISTORY_MAX && take(&line, p->old[p->olds], PASSWORD_TEXT))
		p->olds++;
	return true;
}

static struct password_record *find(const struct password_records *r, const char *user)
{
	for (size_t i = 0; i < r->count; i++)
		if (!strcmp(r->record[i]->user, user))
			return r->record[i];
	return NULL;
}

static struct password_record *add(struct password_records *r)
{
	struct password_record *p;

	if (r->count == PASSWORD_RECORDS_MAX) {
		free(r->record[0]);
		memmove(r->record, r->record + 1, (--r->count) * sizeof *r->record);
	}
	p = r->record[r->count++] = calloc(1, sizeof *p);
	assert(p);
	return p;
}

static void read_file(struct password_records *r, FILE *in)
{
	struct password_record p;
	char *line = NULL;
	size_t room = 0;
	ssize_t n;

	while ((n = getline(&line, &room, in)) > 0) {
		line[n - 1] = line[n - 1] == '\n' ? '\0' : line[n - 1];
		if (read_line(line, &p) && !find(r, p.user))
			*add(r) = p;
	}
	free(line);
}

struct password_records *password_records_open(const char *folder)
{
	struct password_records *r = calloc(1, sizeof *r);
	int n;
	FILE *in;

	assert(r);
	n = asprintf(&r->path, "%s/passwords", folder);
	assert(n >= 0);
	in = fopen(r->path, "re");
	if (in) {
		read_file(r, in);
		fclose(in);
	}
	return r;
}

void password_records_free(struct password_records *r)
{
	if (!r)
		return;
	for (size_t i = 0; i < r->count; i++)
		free(r->record[i]);
	free(r->path);
	free(r);
}

/* ---- the records ---- */

const struct password_record *password_records_find(const struct password_records *r, const char *user)
{
	return find(r, user);
}

static bool fits(const char *user, const char *written)
{
	return *user && *written && strlen(user) < sizeof((struct password_record *)0)->user &&
	       strlen(written) < PASSWORD_TEXT && !strpbrk(user, "\t\n") && !strpbrk(written, "\t\n");
}

static void keep_old(struct password_record *p)
{
	memmove(p->old[1], p->old[0], (PASSWORD_HISTORY_MAX - 1) * sizeof *p->old);
	memcpy(p->old[0], p->written, PASSWORD_TEXT);
	p->olds += p->olds < PASSWORD_HISTORY_MAX;
}

bool password_records_note(
	struct password_records *r, const char *user, const char *written, int64_t now, enum password_origin origin)
{
	struct password_record *p = find(r, user);

	if (!fits(user, written) || (p && !strcmp(p->written, written)))
		return false;
	if (p) {
		keep_old(p);
	} else {
		p = add(r);
		strcpy(p->user, user);
	}
	strcpy(p->written, written);
	p->set = now;
	p->origin = (char)origin;
	return true;
}

void password_records_give(struct password_records *r, const char *user)
{
	struct password_record *p = find(r, user);

	if (p)
		p->origin = PASSWORD_GIVEN;
}

void password_records_drop(struct password_records *r, const char *user)
{
	for (size_t i = 0; i < r->count; i++) {
		if (strcmp(r->record[i]->user, user) != 0)
			continue;
		free(r->record[i]);
		memmove(r->record + i, r->record + i + 1, (--r->count - i) * sizeof *r->record);
		return;
	}
}

void password_records_forget(struct password_records *r, const char *user)
{
	for (size_t i = 0; i < r->count; i++)
		if (!user || !strcmp(r->record[i]->user, user))
			r->record[i]->olds = 0;
}
