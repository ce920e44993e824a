# Lyrebird. The verbs people type:
#   run check            install what is missing, build, and start a device or run all tests
#   all lint sanitize    build; style and compiler checks; the tests under AddressSanitizer and UBSan
#   check-long fuzz bench bench-ntp bench-lab coverage   longer tests, fuzzing, measurements, a coverage report
#   install uninstall clean          PREFIX (/usr/local) and DESTDIR are honoured
# SANITIZE=1 builds into build/sanitize instead of build; B=DIR builds into DIR.

MAKEFLAGS += --no-builtin-rules
.SUFFIXES:
.DELETE_ON_ERROR:

B        := build$(if $(SANITIZE),/sanitize)
CC       ?= gcc
ifeq ($(origin CC),default)
CC       := gcc
endif
PKGS     := libxml-2.0 libevent_core libevent_extra libnl-route-3.0 libcrypto libssh zlib yaml-0.1
WARN     := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings $(if $(WERROR),-Werror)
comma    := ,
SAN      := $(if $(SANITIZE),-fsanitize=address$(comma)undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
CPPFLAGS += -I. -D_GNU_SOURCE $(shell pkg-config --cflags $(PKGS) 2>/dev/null)
# With sanitizers a file takes half the time to compile at -O1 -g1, and reports keep their line numbers.
CFLAGS   ?= $(if $(SANITIZE),-O1 -g1,-O2 -g)
ALL_CFLAGS := -std=gnu11 $(WARN) $(CFLAGS) $(SAN)
LDFLAGS  += $(SAN) -Wl,-z,now
LDLIBS   += $(shell pkg-config --libs $(PKGS) 2>/dev/null) -lcli -lreadline -ltelnet -lcrypt -lm

GRAMMAR  := $(filter-out cli/grammar/builtin.c cli/grammar/verb.c,$(wildcard cli/grammar/*.c)) base/fault.c
SOURCES  := $(wildcard base/*.c cli/*.c cli/grammar/*.c datastore/*.c ntp/*.c access/*.c play/*.c device/*.c device/net/*.c lab/*.c) \
	$(filter-out %.bpf.c,$(wildcard ntp/xdp/*.c))
# The program that answers NTP in the kernel: only where libbpf's headers and clang are; it has no compiler of its own.
XDP      := $(shell pkg-config --exists libbpf 2>/dev/null && command -v clang >/dev/null && echo yes)
OBJECTS  := $(SOURCES:%.c=$(B)/%.o) $(B)/embedded.o $(if $(XDP),$(B)/ntp/xdp/answer.embed.o)
LIBRARY  := $(filter-out $(B)/device/main.o,$(OBJECTS))
COMMANDS := $(sort $(wildcard cli/commands/*.cmd))
IDENTITIES := $(wildcard device/identity/*.xml)
UNITS    := $(patsubst tests/unit/%.c,$(B)/tests/unit/%,$(wildcard tests/unit/test_*.c))
# Programs that Python tests run.
HELPERS  := $(patsubst tests/replay/%.c,$(B)/tests/replay/%,$(wildcard tests/replay/*.c))
BENCHES  := $(patsubst bench/%.c,$(B)/bench/%,$(wildcard bench/bench_*.c))

# V=1 shows the commands.
quiet     = $(if $(V),,@printf '  %-5s %s\n' '$(1)' '$@'; )

PREFIX   ?= /usr/local
JOBS     ?= $(shell nproc)
AGAIN    := $(MAKE) --no-print-directory -j$(JOBS)
C_FILES   = $(wildcard base/*.[ch] cli/*.[ch] cli/grammar/*.[ch] datastore/*.[ch] ntp/*.[ch] access/*.[ch] play/*.[ch] \
	ntp/xdp/*.[ch] device/*.[ch] device/net/*.[ch] lab/*.[ch] tools/*.[ch] tests/unit/*.[ch] tests/replay/*.[ch] tests/fuzz/*.[ch] bench/*.[ch] bench/ntp/*.[ch])

.PHONY: all units benches fuzzers run check check-long lint sanitize fuzz bench bench-ntp bench-lab coverage install uninstall clean
all: $(B)/lyrebird

$(B)/lyrebird: $(OBJECTS)
	$(call quiet,LINK)$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)

# The command set: compiled by the same code that `lyrebird commands check` runs, linked in as read-only pages.
$(B)/mkimage: $(GRAMMAR:%.c=$(B)/%.o) $(B)/tools/mkimage.o
	$(call quiet,LINK)$(CC) $(LDFLAGS) -o $@ $(filter-out $(B)/cli/grammar/builtin.o $(B)/cli/grammar/verb.o,$^)
$(B)/commands.img: $(B)/mkimage $(COMMANDS)
	@$(B)/mkimage -o $@ -t $(B)/commands.txt $(COMMANDS)
$(B)/embedded.o: tools/embedded.S $(B)/commands.img $(IDENTITIES)
	$(call quiet,EMBED)$(CC) -c -DIMAGE='"$(B)/commands.img"' -DTEXTS='"$(B)/commands.txt"' -o $@ $<

# Programs for the kernel, and inside a program as embedded_NAME.
$(B)/%.bpf.o: %.bpf.c
	@mkdir -p $(@D)
	$(call quiet,BPF)clang -O2 -g -fno-strict-aliasing -Wall $(if $(WERROR),-Werror) -target bpf -I. -I/usr/include/$(shell $(CC) -print-multiarch) \
		-c -o $@ $<
$(B)/%.embed.o: $(B)/%.bpf.o tools/xdp.S
	$(call quiet,EMBED)$(CC) -c -DPROGRAM='"$<"' -DBEGIN=embedded_$(*F) -DEND=embedded_$(*F)_end -o $@ tools/xdp.S
$(B)/ntp/xdp/answer.bpf.o: ntp/xdp/shared.h
.PRECIOUS: $(B)/%.bpf.o
# Made again when there is a program at last, because libbpf has been installed since.
$(B)/ntp/xdp/link.o: $(if $(XDP),$(B)/ntp/xdp/answer.embed.o)
$(B)/bench/ntp/count.o: $(if $(XDP),$(B)/bench/ntp/count.embed.o)
$(B)/ntp/xdp/link.o $(B)/bench/ntp/count.o: CPPFLAGS += $(if $(XDP),-DHAVE_XDP)

$(B)/%.o: %.c
	@mkdir -p $(@D)
	$(call quiet,CC)$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(B)/tests/unit/%: tests/unit/%.c $(LIBRARY)
	@mkdir -p $(@D)
	$(call quiet,CC)$(CC) $(CPPFLAGS) $(ALL_CFLAGS) $(LDFLAGS) -MMD -MP -MF $@.d -o $@ $< $(LIBRARY) $(LDLIBS) -lcmocka
units: $(UNITS) $(HELPERS) $(B)/bench/ntp/load

$(B)/tests/replay/%: tests/replay/%.c $(LIBRARY)
	@mkdir -p $(@D)
	$(call quiet,CC)$(CC) $(CPPFLAGS) $(ALL_CFLAGS) $(LDFLAGS) -MMD -MP -MF $@.d -o $@ $< $(LIBRARY) $(LDLIBS)

$(B)/bench/%: bench/%.c $(LIBRARY)
	@mkdir -p $(@D)
	$(call quiet,CC)$(CC) $(CPPFLAGS) $(ALL_CFLAGS) $(LDFLAGS) -MMD -MP -MF $@.d -o $@ $< $(LIBRARY) $(LDLIBS)
# Of `make bench-ntp`: a load generator that is not the device, and a server that is none.
NTP_BENCHES := $(B)/bench/ntp/load $(B)/bench/ntp/echo $(if $(XDP),$(B)/bench/ntp/xdp_load $(B)/bench/ntp/flood $(B)/bench/ntp/xdp_echo)
NTP_ASKS := $(addprefix $(B)/bench/ntp/,seek.o arguments.o frame.o)
NTP_LOAD := $(NTP_ASKS) $(addprefix $(B)/,bench/ntp/load.o bench/ntp/crowd.o ntp/auth.o ntp/cmac.o ntp/packet.o)
$(B)/bench/ntp/load: $(NTP_LOAD) $(B)/bench/ntp/wire.o $(B)/bench/ntp/count.o $(if $(XDP),$(B)/bench/ntp/count.embed.o)
	$(call quiet,LINK)$(CC) $(LDFLAGS) -o $@ $^ -lcrypto $(if $(XDP),-lbpf)
$(B)/bench/ntp/xdp_load: $(NTP_LOAD) $(B)/bench/ntp/xsk.o $(B)/bench/ntp/redirect.embed.o
	$(call quiet,LINK)$(CC) $(LDFLAGS) -o $@ $^ -lcrypto -lbpf
$(B)/bench/ntp/flood: $(NTP_ASKS) $(B)/bench/ntp/flood.o $(B)/bench/ntp/flood.embed.o
	$(call quiet,LINK)$(CC) $(LDFLAGS) -o $@ $^ -lbpf
$(B)/bench/ntp/flood.bpf.o: bench/ntp/flood.h bench/ntp/request.h
$(B)/bench/ntp/count.bpf.o $(B)/bench/ntp/redirect.bpf.o: bench/ntp/sample.bpf.h bench/ntp/request.h
$(B)/bench/ntp/xdp_echo: $(B)/bench/ntp/xdp_echo.o $(B)/bench/ntp/echo.embed.o
	$(call quiet,LINK)$(CC) $(LDFLAGS) -o $@ $^ -lbpf
$(B)/bench/ntp/echo: $(B)/bench/ntp/echo.o
	$(call quiet,LINK)$(CC) $(LDFLAGS) -o $@ $^
benches: $(BENCHES) $(NTP_BENCHES)

# Fuzz targets: tests/fuzz/fuzz_NAME.c, built by clang with its own sanitizers, corpus in tests/fuzz/corpus/NAME.
FUZZERS  := $(patsubst tests/fuzz/%.c,build/fuzz/tests/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
FUZZ_TIME ?= 60
build/fuzz/tests/fuzz/%: tests/fuzz/%.c $(LIBRARY)
	@mkdir -p $(@D)
	$(call quiet,CC)$(CC) $(CPPFLAGS) $(ALL_CFLAGS) $(LDFLAGS) -fsanitize=fuzzer -MMD -MP -MF $@.d -o $@ $< $(LIBRARY) $(LDLIBS)
fuzzers: $(FUZZERS)

run:
	@tools/deps.sh build
	@$(AGAIN) all
	@exec $(B)/lyrebird run $(ARGS)

check:
	@tools/deps.sh check
	@tools/deps.sh peers build/peers
	@$(AGAIN) all units
	@LYREBIRD_BUILD='$(AGAIN) SANITIZE=1 all units' tests/run build/lyrebird build/sanitize/lyrebird

check-long:
	@tools/deps.sh check
	@tools/deps.sh peers build/peers
	@$(AGAIN) all units
	@LYREBIRD_LONG=1 tests/run build/lyrebird

sanitize:
	@tools/deps.sh check
	@tools/deps.sh peers build/peers
	@$(AGAIN) SANITIZE=1 all units
	@LYREBIRD_WHOLE=1 tests/run build/sanitize/lyrebird

lint:
	@tools/deps.sh lint
	clang-format --dry-run -Werror $(C_FILES)
	@$(AGAIN) B=build/lint-gcc CC=gcc WERROR=1 all units
	@$(AGAIN) B=build/lint-clang CC=clang WERROR=1 all units
	cppcheck --quiet --error-exitcode=1 --inline-suppr --std=c11 -I. -D_GNU_SOURCE --enable=warning,portability \
		--suppress=missingIncludeSystem --suppress=varFuncNullUB --suppress=ctuuninitvar \
		--suppress=comparePointers --suppress=arrayIndexThenCheck $(filter-out tests/% %.bpf.c,$(filter %.c,$(C_FILES)))
	build/lint-gcc/lyrebird commands check $(COMMANDS)

fuzz:
	@tools/deps.sh lint
	@$(AGAIN) B=build/fuzz CC=clang SAN="-fsanitize=address,undefined,fuzzer-no-link" fuzzers
	@for f in $(FUZZERS); do name=$${f##*/fuzz_}; mkdir -p build/fuzz/corpus/$$name; echo "fuzzing $$name"; \
		$$f -max_total_time=$(FUZZ_TIME) build/fuzz/corpus/$$name tests/fuzz/corpus/$$name || exit 1; done

bench:
	@tools/deps.sh check
	@$(AGAIN) benches all
	@tools/deps.sh beside build/beside || echo "no FRR and no sshd to measure beside"
	@for b in $(BENCHES); do echo "== $${b##*/}"; $$b || exit 1; done
	@echo "== bench_sessions"; LYREBIRD=$(B)/lyrebird /usr/bin/python3 bench/bench_sessions.py build/beside

bench-ntp:
	@tools/deps.sh check
	@tools/deps.sh peers build/peers
	@$(AGAIN) all $(NTP_BENCHES)
	@LYREBIRD=$(B)/lyrebird /usr/bin/python3 bench/ntp/bench_ntp.py $(ARGS)
	@LYREBIRD=$(B)/lyrebird /usr/bin/python3 bench/ntp/quality.py

bench-lab:
	@tools/deps.sh check
	@$(AGAIN) all
	@LYREBIRD=$(B)/lyrebird /usr/bin/python3 bench/bench_lab.py $(COUNTS)

coverage:
	@tools/deps.sh check
	@$(AGAIN) B=build/coverage CFLAGS="-O0 -g --coverage" LDFLAGS=--coverage all units
	@tests/run build/coverage/lyrebird; cd build/coverage && gcov -n $$(find . -name '*.gcda') 2>/dev/null | \
		awk '/^File .*lyrebird|^File .[a-z]/ {f=$$2} /^Lines/ {print $$0, f}' | sort -u

install: all
	install -D -m 755 $(B)/lyrebird $(DESTDIR)$(PREFIX)/bin/lyrebird
	install -D -m 644 README.md $(DESTDIR)$(PREFIX)/share/doc/lyrebird/README.md
	install -m 644 NEWS docs/*.md $(DESTDIR)$(PREFIX)/share/doc/lyrebird/
	cd lab/scenarios && find . -type f -exec install -D -m 644 {} $(abspath $(DESTDIR)$(PREFIX))/share/lyrebird/scenarios/{} \;

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/lyrebird
	rm -rf $(DESTDIR)$(PREFIX)/share/doc/lyrebird $(DESTDIR)$(PREFIX)/share/lyrebird

-include $(OBJECTS:.o=.d) $(UNITS:=.d) $(HELPERS:=.d) $(B)/tools/mkimage.d

clean:
	rm -rf build
