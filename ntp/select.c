/*
 * Selection. Every candidate claims an interval that holds the true time. The intersection finds an interval that more
 * than half of them agree on; who lies outside is a falseticker. Clustering then casts out who scatters most.
 * Knows numbers; knows nothing of packets and associations.
 */
#include "ntp/select.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#define ENOUGH 3 /* survivors that clustering leaves */

struct edge {
	double at;
	int step; /* +1 an interval begins, -1 it ends, 0 its middle */
};

/* At one place intervals begin before any ends, so that those which only touch agree. */
static int by_place(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;

	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	return y->step - x->step;
}

static void lay_out(const struct ntp_candidate *c, int n, struct edge *edge)
{
	for (int i = 0; i < n; i++) {
		edge[3 * i] = (struct edge){c[i].offset - c[i].distance, 1};
		edge[3 * i + 1] = (struct edge){c[i].offset, 0};
		edge[3 * i + 2] = (struct edge){c[i].offset + c[i].distance, -1};
	}
	qsort(edge, (size_t)(3 * n), sizeof *edge, by_place);
}

/* From one end (sign 1 = from the least), the first place where `wanted` intervals overlap. middles counts the middles
 * that were passed. NAN if there is none. */
static double first_overlap(const struct edge *edge, int n, int wanted, int sign, int *middles)
{
	int depth = 0;

	for (int i = 0; i < 3 * n; i++) {
		const struct edge *e = &edge[sign > 0 ? i : 3 * n - 1 - i];

		depth += sign * e->step;
		if (depth >= wanted)
			return e->at;
		*middles += e->step == 0;
	}
	return NAN;
}

/* The smallest interval that holds the truth if as few as possible of the candidates lie. */
static bool intersect(const struct ntp_candidate *c, int n, double *low, double *high)
{
	struct edge *edge = malloc(sizeof *edge * (size_t)(3 * n));
	bool found = false;

	assert(edge);
	lay_out(c, n, edge);
	for (int liars = 0; !found && 2 * liars < n; liars++) {
		int outside = 0;

		*low = first_overlap(edge, n, n - liars, 1, &outside);
		*high = first_overlap(edge, n, n - liars, -1, &outside);
		found = *low <= *high && outside <= liars;
	}
	free(edge);
	return found;
}

static double merit(const struct ntp_candidate *c)
{
	return c->stratum * 16.0 + c->distance;
}

struct spread { /* of the survivors' offsets, from the first one's, so that small differences stay exact */
	double from, sum, squares;
	int n;
	double least_jitter;
};

static struct spread spread_of(const struct ntp_candidate *c, int n)
{
	struct spread s = {.least_jitter = INFINITY};

	for (int i = 0; i < n; i++) {
		double x;

		if (c[i].selection != NTP_CANDIDATE)
			continue;
		if (s.n == 0)
			s.from = c[i].offset;
		x = c[i].offset - s.from;
		s.sum += x;
		s.squares += x * x;
		s.n++;
		s.least_jitter = fmin(s.least_jitter, c[i].jitter);
	}
	return s;
}

/* How far the other survivors are from this one, rms. At least two survive. */
static double scatter(const struct spread *s, const struct ntp_candidate *of)
{
	double x = of->offset - s->from;

	return sqrt(fmax(0, s->squares - 2 * x * s->sum + s->n * x * x) / (s->n - 1));
}

/* The one to be cast out next; -1 if only preferred ones are left. */
static int worst_of(const struct ntp_candidate *c, int n, const struct spread *s)
{
	double most = -1;
	int worst = -1;

	for (int i = 0; i < n; i++) {
		double bad = c[i].selection == NTP_CANDIDATE ? scatter(s, &c[i]) * merit(&c[i]) : -1;

		if (!c[i].preferred && bad > most) {
			most = bad;
			worst = i;
		}
	}
	return worst;
}

/* Casts out the worst until few are left or until casting out would not make the rest better. The preferred one stays.
 * Returns how many are left. */
static int cluster(struct ntp_candidate *c, int n, int left)
{
	while (left > ENOUGH) {
		struct spread s = spread_of(c, n);
		int worst = worst_of(c, n, &s);

		if (worst < 0 || scatter(&s, &c[worst]) <= s.least_jitter)
			break;
		c[worst].selection = NTP_SELECTED;
		left--;
	}
	return left;
}

/* Is a the better one to follow? The stratum decides; then the preferred one, then the one that is followed unless the
 * other is clearly nearer, so that the device does not hop between equals. */
static bool better(const struct ntp_candidate *a, const struct ntp_candidate *b)
{
	if (a->stratum != b->stratum)
		return a->stratum < b->stratum;
	if (a->preferred != b->preferred)
		return a->preferred;
	if (a->followed != b->followed)
		return a->followed ? a->distance < 2 * b->distance : 2 * a->distance < b->distance;
	return a->distance < b->distance;
}

static int choose_master(const struct ntp_candidate *c, int n)
{
	int master = -1;

	for (int i = 0; i < n; i++)
		if (c[i].selection == NTP_CANDIDATE && (master < 0 || better(&c[i], &c[master])))
			master = i;
	return master;
}

/* The survivors' offsets, each weighing what its nearness is worth. A preferred master speaks alone. */
static void combine(const struct ntp_candidate *c, int n, struct ntp_choice *choice)
{
	const struct ntp_candidate *m = &c[choice->master];
	double weights = 0, sum = 0, squares = 0;

	for (int i = 0; i < n; i++) {
		double weight = 1 / c[i].distance, apart = c[i].offset - m->offset;

		if (c[i].selection != NTP_CANDIDATE || (m->preferred && &c[i] != m))
			continue;
		weights += weight;
		sum += weight * apart;
		squares += weight * apart * apart;
	}
	choice->offset = m->offset + sum / weights;
	choice->jitter = sqrt(squares / weights + m->jitter * m->jitter);
}

struct ntp_choice ntp_select(struct ntp_candidate *c, int n)
{
	struct ntp_choice choice = {.master = -1};
	double low, high;

	if (n == 0 || !intersect(c, n, &low, &high)) {
		for (int i = 0; i < n; i++)
			c[i].selection = NTP_FALSETICKER;
		return choice;
	}
	for (int i = 0; i < n; i++) {
		bool agrees = c[i].offset >= low && c[i].offset <= high;

		c[i].selection = agrees ? NTP_CANDIDATE : NTP_FALSETICKER;
		choice.survivors += agrees;
	}
	choice.survivors = cluster(c, n, choice.survivors);
	choice.master = choose_master(c, n);
	if (choice.master < 0)
		return choice;
	combine(c, n, &choice);
	c[choice.master].selection = NTP_MASTER;
	return choice;
}
