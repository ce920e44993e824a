/*
 * What all commands about the flash need: names, refusals, questions. Knows no command.
 */
#include "cli/filesystem.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "cli/internal.h"
#include "cli/output.h"

int files_refuse(struct session *s, const struct fault *f)
{
	out_fault(s, f);
	if (rpc_lost(s->rpc))
		s->over = true;
	return -1;
}

int files_refuse_about(struct session *s, enum fault_code code, const char *path)
{
	struct fault f;
	name_text name;

	fault_set(&f, code, "", "%s", files_name(path, false, name));
	return files_refuse(s, &f);
}

int files_refuse_errno(struct session *s, int error)
{
	struct fault f;

	fault_set(&f, FAULT_FILE, "", "%s", strerror(error));
	return files_refuse(s, &f);
}

int files_path_of(struct session *s, const struct match *m, const char *parameter, path_text path)
{
	struct fault f = {0};

	return files_path(match_text(m, parameter), s->folder, path, &f) < 0 ? files_refuse(s, &f) : 0;
}

bool files_stopped(void *ctx)
{
	return out_stopped(ctx);
}

bool files_is_sure(struct session *s, const char *format, ...)
{
	char question[2 * FILES_PATH + 128];
	va_list ap;

	va_start(ap, format);
	vsnprintf(question, sizeof question, format, ap);
	va_end(ap);
	return session_ask(s, question, "YN") == 'Y';
}
