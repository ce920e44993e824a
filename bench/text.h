/*
 * Configurations of any length for the benches: lines of many features by turns, none of which needs a Linux link.
 */
#ifndef LYREBIRD_BENCH_TEXT_H
#define LYREBIRD_BENCH_TEXT_H

#include <stdio.h>

/* A block of some feature, the i-th of its kind: %1$d is i, %2$d i / 200, %3$d i % 200. */
static const char *const text_blocks[][8] = {
	{"acl name a%1$d advance", " rule 5 permit ip source 10.%2$d.%3$d.0 0.0.0.255",
		" rule 10 deny tcp destination-port eq 23",
		" rule 15 permit udp source 10.1.1.1 0 destination 10.2.2.2 0 destination-port eq 123",
		" rule 20 permit icmp"},
	{"interface Vlanif%4$d", " description to neighbour %1$d", " mtu 1400"},
	{"route-policy p%1$d permit node 10", " if-match acl 2000", " apply local-preference 200", " apply cost 10"},
	{"route-policy p%1$d permit node 20"},
	{"ip route-static 172.%2$d.%3$d.0 255.255.255.0 10.1.1.1"},
	{"ip route-static 173.%2$d.%3$d.0 255.255.255.0 10.1.1.2 preference 70 tag 9"},
	{"ip ip-prefix q%1$d index 10 permit 10.%2$d.%3$d.0 24"},
	{"ip ip-prefix q%1$d index 20 deny 0.0.0.0 0 less-equal 32"},
	{"traffic classifier c%1$d type or", " if-match acl 3001", " if-match dscp 46"},
	{"traffic behavior b%1$d", " remark dscp 10", " statistics enable"},
	{"bridge-domain %5$d", " description customer %1$d", " vxlan vni %5$d"},
};

/* Blocks of many features by turns. */
static inline char *text_make(int lines)
{
	char *text;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	for (int i = 0, n = 0; n < lines; i++)
		for (size_t b = 0; b < sizeof text_blocks / sizeof *text_blocks && n < lines; b++) {
			for (const char *const *l = text_blocks[b]; *l && n < lines; l++, n++) {
				fprintf(out, *l, i, i / 200, i % 200, i % 4000 + 2, i + 1);
				putc('\n', out);
			}
			fputs("#\n", out);
		}
	fputs("return\n", out);
	fclose(out);
	return text;
}

#endif
