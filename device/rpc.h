/*
 * The one Unix socket between a session and its device: a handful of requests, each an XML document behind a 4-byte
 * big-endian length. Requests and replies are listed in docs/rpc.md.
 *
 *   <hello/>                                   -> <ok version= sysname= image= line="VTY 0" .../>
 *   <login user= password=/>                   -> <ok level= .../> | <fault/>
 *   <get store="running|startup">FILTER</get>  -> <data>…</data>           FILTER: see store_select()
 *   <get status="ntp-status" …/>               -> <data>…</data>           state that a feature fills in
 *   <check><edit>…</edit></check>              -> <ok/> | <fault/>          is this edit possible now?
 *   <commit><edit>…</edit></commit>            -> <ok/> | <fault/>
 *   <lock/> <unlock/>                          -> <ok/> | <fault/>
 *   <action name="save" …/>                    -> <ok/> | <fault/>; may carry a file descriptor
 *   device to session, unasked: <notify version= sysname=/> after each commit
 *
 * A fault: <fault code="address-conflict" line="…">detail</fault>.
 * The peer is hostile until checked: frames over RPC_FRAME_MAX end the connection.
 */
#ifndef LYREBIRD_DEVICE_RPC_H
#define LYREBIRD_DEVICE_RPC_H

#include <libxml/tree.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"

#define RPC_FRAME_MAX (256u << 20)

/* ---- session side (blocking) ---- */

struct rpc;

/* Connects to a running device's socket (errno on failure), or takes over a connected one. */
struct rpc *rpc_connect(const char *path);
struct rpc *rpc_take(int fd);
void rpc_close(struct rpc *r);
int rpc_fd(const struct rpc *r);

/* Sends a <notify> (taken), which has no answer. -1 with errno: it did not leave; rpc_lost() tells whether any will. */
int rpc_tell(struct rpc *r, xmlDoc *notification);

/* Sends `request` (taken) and waits for the reply, which the caller frees. NULL with *f filled if the device answered
 * with a fault, or (FAULT_INTERNAL, errno kept) if the connection is lost; rpc_lost() tells which. Notifications that
 * arrive meanwhile are kept. If fd is not NULL it receives a passed descriptor, or -1. */
xmlDoc *rpc_call(struct rpc *r, xmlDoc *request, int *fd, struct fault *f);
/* While a call waits, tick(ctx) comes every second; NULL = no more. */
void rpc_each_second(struct rpc *r, void (*tick)(void *ctx), void *ctx);
bool rpc_lost(const struct rpc *r);
/* Next notification that has arrived, without waiting; NULL if none. Caller frees. */
xmlDoc *rpc_notification(struct rpc *r);

/* ---- both sides ---- */

/* New document with a root element and attributes given as name, value, ..., NULL. */
xmlDoc *rpc_document(const char *root, ...) __attribute__((sentinel));
/* Gives an element an attribute, its value as printf writes it. */
void rpc_put(xmlNode *n, const char *name, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Attribute as borrowed text ("" if absent). */
const char *rpc_attribute(const xmlNode *n, const char *name);
/* Attribute as a number of at most 10 digits and nothing else; 0 if it is none. */
unsigned long rpc_number(const xmlNode *n, const char *name);
xmlDoc *rpc_fault(const struct fault *f);
/* Frees a request and wipes its attributes: they may be secrets. */
void rpc_forget(xmlDoc *request);

/* Framing for the device's event loop: appends a frame to *buf (realloc'd); takes one complete frame off it. */
int rpc_encode(const xmlDoc *doc, char **buf, size_t *len);
/* 1: *doc is a document (caller frees), *used bytes are done; 0: more bytes are needed; -1: not a frame. */
int rpc_decode(const char *buf, size_t len, xmlDoc **doc, size_t *used);

#endif
