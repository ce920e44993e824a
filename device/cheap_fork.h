/*
 * Memory of a process that forks often, so laid out that neither it nor its children pay for what they do not touch.
 */
#ifndef LYREBIRD_DEVICE_CHEAP_FORK_H
#define LYREBIRD_DEVICE_CHEAP_FORK_H

/* Once, by a process of one thread, when its heap holds all that its children shall find there. What the heap holds
 * moves to a file in memory that is mapped, privately, where the heap was: same addresses, same contents, written to as
 * before. A fork copies no page table of such a mapping; a child takes the pages that it reads and gets its own of
 * those that it writes to. Free room between is given up, so that children allocate side by side. What the kernel
 * refuses stays as it was. */
void cheap_fork_prepare(void);

/* In the child of such a process, first: gets the pages that it will write to in any case at once, which costs less
 * than a fault for each. */
void cheap_fork_begin(void);

#endif
