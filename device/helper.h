/*
 * Work that takes long on purpose (hashing passwords), in processes of their own: the device serves time meanwhile.
 */
#ifndef LYREBIRD_DEVICE_HELPER_H
#define LYREBIRD_DEVICE_HELPER_H

#include <stddef.h>

#include "device/private.h"

#define HELPERS_MAX 16	  /* at once: a hash takes 16 MB. What is asked for beyond waits its turn */
#define HELPER_ANSWER 256 /* characters, with the NUL */

struct helper_task {
	void (*work)(const void *ctx, char answer[HELPER_ANSWER]); /* in the helper: fills a text */
	/* In the device: the text, NULL if the helper gave none. It ends the task: ctx is done's to free. */
	void (*done)(void *ctx, const char *answer);
	void *ctx;
};

/* Starts the task, or puts it at the end of the queue. -1 with errno if no process can be had (done is not called). */
int helper_start(struct device *d, struct helper_task task);

/* Ends all tasks; done is called for each, without an answer. */
void helpers_free(struct helpers *h);

#endif
