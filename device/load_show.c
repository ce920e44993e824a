/*
 * display memory, display cpu-usage: how busy the machine is that the device runs on.
 * Knows layouts, and where the kernel says it. The figures are the host's, which all its devices share; thresholds are
 * those of the release. Nobody keeps what was a while ago, so means and maxima are absent.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "device/show.h"

/* In per cent: overload begins and ends. */
struct limits {
	unsigned over, clear;
};
static const struct limits memory_limits = {95, 75}, cpu_limits = {90, 75};

#define MEASURED_MS 200

static void print_state(struct session *s, const struct limits *l, unsigned percent)
{
	out_line(s, "State: %s", percent >= l->over ? "Overload" : "Unoverload");
	out_line(s, "Overload threshold:  %u%%, Overload clear threshold:  %u%%, Duration: 60s", l->over, l->clear);
}

/* The slot of the board if the command is about it (`slot` and `cpu` say so), copied; "" if not, or no device. */
static void slot_of(struct session *s, const struct match *m, char *slot, size_t len)
{
	const char *wanted = match_get(m, "slotid"), *cpu = match_get(m, "cpuID");
	xmlDoc *board = session_status(s, "board", NULL);

	snprintf(slot, len, "%s", board ? rpc_attribute(show_first(board), "slot") : "");
	if ((wanted && strcmp(wanted, slot) != 0) || (cpu && strcmp(cpu, "0") != 0))
		*slot = '\0';
	xmlFreeDoc(board);
}

/* ---- display memory ---- */

/* In KB. -1 if the kernel does not say. */
static int read_memory(unsigned long *total, unsigned long *available)
{
	FILE *f = fopen("/proc/meminfo", "re");
	char line[128];
	int found = 0;

	while (f && found < 2 && fgets(line, sizeof line, f))
		found += sscanf(line, "MemTotal: %lu", total) == 1 || sscanf(line, "MemAvailable: %lu", available) == 1;
	if (f)
		fclose(f);
	return found == 2 && *total ? 0 : -1;
}

static int display_memory(struct session *s, const struct match *m)
{
	unsigned long total = 0, available = 0;
	unsigned percent;
	char slot[16];

	slot_of(s, m, slot, sizeof slot);
	if (!*slot || read_memory(&total, &available) < 0)
		return 0;
	percent = (unsigned)((total - available) * 100 / total);
	out_line(s, "Slot: %s   CPU: 0", slot);
	out_line(s, "Total Physical Available Memory: %lu Kbytes", total);
	out_line(s, "Total Physical Memory Used: %lu Kbytes", total - available);
	out_line(s, "Physical Memory Using Percentage: %u%%", percent);
	print_state(s, &memory_limits, percent);
	out_line(s, "-----------------------------------------------------------------------------------------");
	return 0;
}

/* ---- display cpu-usage ---- */

/* Ticks of all processors since the machine started. -1 if the kernel does not say. */
static int read_ticks(unsigned long long *busy, unsigned long long *all)
{
	unsigned long long t[8] = {0};
	FILE *f = fopen("/proc/stat", "re");
	int n = f ? fscanf(f, "cpu %llu %llu %llu %llu %llu %llu %llu %llu", &t[0], &t[1], &t[2], &t[3], &t[4], &t[5],
			    &t[6], &t[7])
		  : 0;

	if (f)
		fclose(f);
	*all = 0;
	for (int i = 0; i < 8; i++)
		*all += t[i];
	*busy = *all - t[3] - t[4]; /* idle, and idle while a disk works */
	return n == 8 ? 0 : -1;
}

/* In per cent, over a moment; -1 if the kernel does not say. */
static int measure_cpu(void)
{
	static const struct timespec moment = {.tv_nsec = MEASURED_MS * 1000000};
	unsigned long long busy[2], all[2];

	if (read_ticks(&busy[0], &all[0]) < 0)
		return -1;
	nanosleep(&moment, NULL);
	if (read_ticks(&busy[1], &all[1]) < 0 || all[1] <= all[0] || busy[1] < busy[0])
		return -1;
	return (int)((busy[1] - busy[0]) * 100 / (all[1] - all[0]));
}

static int display_cpu(struct session *s, const struct match *m)
{
	xmlDoc *clock = session_status(s, "clock", NULL);
	char slot[16];
	int percent;

	slot_of(s, m, slot, sizeof slot);
	percent = clock && *slot ? measure_cpu() : -1;
	if (percent >= 0) {
		out_line(s, "Slot: %s    CPU:0", slot);
		out_line(s, "CPU utilization statistics at %.19s", rpc_attribute(show_first(clock), "time"));
		out_line(s, "System CPU Using Percentage : %3d%%", percent);
		print_state(s, &cpu_limits, (unsigned)percent);
		out_line(s, "---------------------------");
	}
	xmlFreeDoc(clock);
	return 0;
}

const struct handler load_handlers[] = {
	{"display-memory", display_memory},
	{"display-cpu-usage", display_cpu},
	{NULL, NULL},
};
