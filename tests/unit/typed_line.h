/*
 * Lines of the built-in command set as they are typed, for tests of what is made of them.
 */
#ifndef LYREBIRD_TESTS_TYPED_LINE_H
#define LYREBIRD_TESTS_TYPED_LINE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "datastore/store.h"

/* One that must be taken; `place` is the block it belongs to, NULL the system view. */
static inline void typed_line(struct txn *t, const xmlNode *place, const char *text)
{
	struct fault f = {0};

	if (txn_line(t, place, text, &f) < 0)
		fail_msg("%s: %s", text, f.detail);
}

#endif
