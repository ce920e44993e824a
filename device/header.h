/*
 * What a device shows before and after a login, as its `header` lines say.
 */
#ifndef LYREBIRD_DEVICE_HEADER_H
#define LYREBIRD_DEVICE_HEADER_H

#include "device/private.h"

#define HEADER_MAX 2048 /* bytes of the text, with the NUL; what a file holds beyond is not shown */

/* Text of `header login` (shell = false) or `header shell`, lines parted by '\n', without one at the end; "" if there
 * is none, or its file cannot be read. Only printable ASCII: other bytes are shown as '?'. */
void header_text(const struct device *d, bool shell, char text[HEADER_MAX]);

#endif
