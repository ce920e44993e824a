/*
 * The threads of the machine: who may see a command, merging equal threads, and following code that takes no word.
 * Knows nothing of words.
 */
#include "cli/grammar/machine.h"

#include <string.h>

/* ---- who sees what ---- */

bool command_visible(const struct machine *m, uint32_t id)
{
	const struct image_command *row = command_row(m->im, id);

	if (m->env && m->env->level >= 0 && row->level > (uint32_t)m->env->level)
		return false;
	if (!m->env || !m->env->visible)
		return true;
	struct command c = image_command(m->im, id);
	return m->env->visible(m->env->ctx, m->view, &c);
}

bool node_visible(const struct machine *m, const struct image_node *n)
{
	if (!m->env)
		return true;
	if (m->env->level >= 0 && n->level > (uint32_t)m->env->level)
		return false;
	if (!m->env->visible)
		return true;
	for (uint32_t i = 0; i < n->subtree.count; i++)
		if (command_visible(m, image_list(m->im, n->subtree.first + i)))
			return true;
	return false;
}

/* ---- threads ---- */

static size_t slot_of(const struct thread *t)
{
	uint64_t h = (t->bits ^ (uint64_t)t->pc << 32 ^ t->pc) * UINT64_C(0x9e3779b97f4a7c15);

	return h >> 32 & (SLOTS - 1);
}

static void remember(struct machine *m, size_t i)
{
	size_t h = slot_of(&m->next->thread[i]);

	while (m->slot[h])
		h = (h + 1) & (SLOTS - 1);
	m->slot[h] = (uint16_t)(i + 1);
}

static bool same(const struct thread *a, const struct thread *b)
{
	return a->pc == b->pc && a->bits == b->bits;
}

/* Few threads are compared one by one; from FEW on a hash table knows them. */
static bool known(const struct machine *m, const struct thread *t)
{
	const struct threads *l = m->next;

	if (l->count <= FEW) {
		for (size_t i = 0; i < l->count; i++)
			if (same(&l->thread[i], t))
				return true;
		return false;
	}
	for (size_t h = slot_of(t); m->slot[h]; h = (h + 1) & (SLOTS - 1))
		if (same(&l->thread[m->slot[h] - 1], t))
			return true;
	return false;
}

static void remember_all(struct machine *m)
{
	memset(m->slot, 0, sizeof m->slot);
	for (size_t i = 0; i < m->next->count; i++)
		remember(m, i);
}

void threads_cut(struct machine *m, size_t count)
{
	bool cut = m->next->count > count;

	m->next->count = count;
	if (cut && count > FEW)
		remember_all(m);
}

static void add(struct machine *m, const struct thread *t)
{
	struct threads *l = m->next;

	if (l->count == THREADS || known(m, t))
		return;
	l->thread[l->count++] = *t;
	if (l->count == FEW + 1) {
		remember_all(m);
	} else if (l->count > FEW) {
		remember(m, l->count - 1);
	}
}

static uint64_t mask(uint32_t first, uint32_t n)
{
	return (n >= 64 ? UINT64_MAX : (UINT64_C(1) << n) - 1) << first;
}

/* Follows code that takes no word, up to the rows that do. `fresh` has a bit for every group entered on the way: such
 * a group has not taken a word yet, and may not begin another round. */
void thread_follow(struct machine *m, struct thread t, uint64_t fresh)
{
	const uint32_t base = command_row(m->im, t.command)->code.first;

	while (m->fuel) {
		const struct image_code *k = code_row(m->im, t.pc);
		uint64_t n;
		m->fuel--;
		switch ((enum image_op)k->op) {
		case OP_KEYWORD:
		case OP_PARAMETER:
		case OP_ACCEPT:
			add(m, &t);
			return;
		case OP_JUMP:
			t.pc = base + k->a;
			break;
		case OP_CHOICE:
			for (uint32_t i = 0; i + 1 < k->a; i++) {
				struct thread way = t;
				way.pc = base + image_list(m->im, k->b + i);
				thread_follow(m, way, fresh);
			}
			t.pc = base + image_list(m->im, k->b + k->a - 1);
			break;
		case OP_ANY_START:
			t.bits &= ~mask(k->b, k->a);
			t.pc++;
			break;
		case OP_ANY:
			n = t.bits & mask(k->a, k->b);
			for (uint32_t i = 0; i < k->b; i++) {
				struct thread way = t;
				way.pc = base + image_list(m->im, k->c + i);
				if (!(n >> (k->a + i) & 1))
					thread_follow(m, way, fresh | UINT64_C(1) << k->a);
			}
			if (!n && k->more & 1)
				return;
			t.bits &= ~mask(k->a, k->b);
			t.pc = base + (k->more >> 1);
			break;
		case OP_ANY_END:
			if (fresh >> code_row(m->im, base + k->b)->a & 1)
				return;
			t.bits |= UINT64_C(1) << k->a;
			t.pc = base + k->b;
			break;
		case OP_LOOP_START:
			t.bits &= ~mask(k->a, k->b);
			fresh |= UINT64_C(1) << k->a;
			t.pc++;
			break;
		case OP_LOOP_END:
			n = ((t.bits & mask(k->a, k->b)) >> k->a) + 1;
			t.bits &= ~mask(k->a, k->b);
			if (!(fresh >> k->a & 1) && n < (k->more & 0xffff)) {
				struct thread way = t;
				way.pc = base + k->c;
				way.bits |= n << k->a & mask(k->a, k->b);
				thread_follow(m, way, fresh | UINT64_C(1) << k->a);
			}
			if (!(fresh >> k->a & 1) && n < k->more >> 16)
				return;
			t.pc++;
			break;
		case OPS:
			return;
		}
	}
}

void thread_arrive(struct machine *m, uint32_t node, uint32_t step, uint32_t class)
{
	const struct image_node *n = node_row(m->im, node);
	struct thread t = {.pc = NODE | node, .step = step, .class = class};

	if (n->children.count)
		add(m, &t);
	for (uint32_t i = 0; i < n->ends.count; i++) {
		t.command = image_list(m->im, n->ends.first + i);
		t.pc = command_row(m->im, t.command)->code.first;
		if (command_visible(m, t.command))
			thread_follow(m, t, 0);
	}
}

uint32_t thread_take(struct machine *m, uint32_t before, uint32_t what, uint32_t word)
{
	if (m->steps == STEPS)
		return NONE;
	m->step[m->steps] = (struct step){before, what, word};
	return (uint32_t)m->steps++;
}
