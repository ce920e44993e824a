# Lyrebird. The verbs people type: run, check; all, lint, sanitize, bench, fuzz, coverage, install, clean.
# SANITIZE=1 builds into build/sanitize instead of build.

MAKEFLAGS += --no-builtin-rules
.SUFFIXES:
.DELETE_ON_ERROR:

B        := build$(if $(SANITIZE),/sanitize)
CC       ?= gcc
ifeq ($(origin CC),default)
CC       := gcc
endif
PKGS     := libxml-2.0 libevent_core libnl-route-3.0 libcrypto
WARN     := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings $(if $(WERROR),-Werror)
SAN      := $(if $(SANITIZE),-fsanitize=address$(comma)undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
comma    := ,
CPPFLAGS += -I. -D_GNU_SOURCE $(shell pkg-config --cflags $(PKGS) 2>/dev/null)
CFLAGS   ?= -O2 -g
ALL_CFLAGS := -std=gnu11 $(WARN) $(CFLAGS) $(SAN)
LDFLAGS  += $(SAN)
LDLIBS   += $(shell pkg-config --libs $(PKGS) 2>/dev/null) -lcli -lreadline -ltelnet -lcrypt

GRAMMAR  := $(wildcard cli/grammar/*.c) base/fault.c
SOURCES  := $(wildcard base/*.c cli/*.c cli/grammar/*.c datastore/*.c ntp/*.c access/*.c device/*.c device/net/*.c)
OBJECTS  := $(SOURCES:%.c=$(B)/%.o) $(B)/embedded.o
LIBRARY  := $(filter-out $(B)/device/main.o,$(OBJECTS))
COMMANDS := $(sort $(wildcard cli/commands/*.cmd))
IDENTITIES := $(wildcard device/identity/*.xml)
UNITS    := $(patsubst tests/unit/%.c,$(B)/tests/unit/%,$(wildcard tests/unit/test_*.c))
BENCHES  := $(patsubst bench/%.c,$(B)/bench/%,$(wildcard bench/bench_*.c))

.PHONY: all units benches run check check-long lint sanitize bench clean deps deps-check
all: $(B)/lyrebird

$(B)/lyrebird: $(OBJECTS)
	$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)

# The command set: compiled by the same code that `lyrebird commands check` runs, linked in as read-only pages.
$(B)/mkimage: $(GRAMMAR:%.c=$(B)/%.o) $(B)/tools/mkimage.o
	$(CC) $(LDFLAGS) -o $@ $(filter-out $(B)/cli/grammar/builtin.o,$^)
$(B)/commands.img: $(B)/mkimage $(COMMANDS)
	$(B)/mkimage -o $@ $(COMMANDS)
$(B)/embedded.o: tools/embedded.S $(B)/commands.img $(IDENTITIES)
	$(CC) -c -DIMAGE='"$(B)/commands.img"' -o $@ $<

$(B)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(B)/tests/unit/%: tests/unit/%.c $(LIBRARY)
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) $(LDFLAGS) -MMD -MP -MF $@.d -o $@ $< $(LIBRARY) $(LDLIBS) -lcmocka
units: $(UNITS)

$(B)/bench/%: bench/%.c $(LIBRARY)
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) $(LDFLAGS) -MMD -MP -MF $@.d -o $@ $< $(LIBRARY) $(LDLIBS)
benches: $(BENCHES)

-include $(OBJECTS:.o=.d) $(UNITS:=.d) $(B)/tools/mkimage.d

clean:
	rm -rf build
