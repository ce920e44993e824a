/*
 * The right to configure, held by one session (`configuration exclusive`) or by the sessions of one user
 * (`configuration exclusive by-user-name`): the others may edit and look, but not commit.
 */
#ifndef LYREBIRD_DEVICE_EXCLUSIVE_H
#define LYREBIRD_DEVICE_EXCLUSIVE_H

#include "device/control.h"

struct exclusive;

struct exclusive *exclusive_new(struct device *d);
void exclusive_free(struct exclusive *e);

/* May this session change the configuration? 0, or -1 with the fault. */
int exclusive_check(const struct exclusive *e, const struct login *l, struct fault *f);
/* Takes the right for the session, which may have it already; gives it back. 0, or -1 with the fault. */
int exclusive_take(struct exclusive *e, const struct login *l, struct fault *f);
int exclusive_release(struct exclusive *e, const struct login *l, struct fault *f);
/* A session has ended: the right goes with it. */
void exclusive_session_ended(struct exclusive *e, unsigned session);

/* After a commit: notes when the lock by user name came, went or changed hands. */
void exclusive_follow(struct exclusive *e);
/* <user-lock user= time= number= locked=/> if there ever was one since the start. */
void exclusive_user_status(const struct exclusive *e, xmlNode *reply);

/* <lock session= index= line= user= from= since= last= timeout=/> if a session holds it. */
void exclusive_status(const struct exclusive *e, xmlNode *reply);

#endif
