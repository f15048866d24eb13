# Readout. `make help` lists what there is.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Debian packages that the build needs, with a file of each that tells whether it is there.
PACKAGES := libsystemd-dev:/usr/include/systemd/sd-daemon.h libsqlite3-dev:/usr/include/sqlite3.h \
            libssl-dev:/usr/include/openssl/evp.h libstemmer-dev:/usr/include/libstemmer.h \
            libxml2-dev:/usr/include/libxml2/libxml/parser.h zlib1g-dev:/usr/include/zlib.h \
            libicu-dev:/usr/include/unicode/ucnv.h libcld2-dev:/usr/include/cld2/public/compact_lang_det.h \
            libgmime-3.0-dev:/usr/include/gmime-3.0/gmime/gmime.h \
            pkg-config:/usr/bin/pkg-config
# And the tests: for a Varlink client that nobody here wrote, and as root for a systemd in a box.
TEST_PACKAGES := python3:/usr/bin/python3 python3-venv:/usr/lib/python3*/ensurepip/__init__.py procps:/usr/bin/pgrep \
                 poppler-utils:/usr/bin/pdftotext \
                 $(if $(filter 0,$(shell id -u)),systemd:/lib/systemd/systemd dbus:/usr/bin/dbus-daemon \
                   systemd-container:/usr/bin/systemd-nspawn)

SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
INBOX ?= inbox
RELEASE := .build/release
# What is installed needs no Swift on the machine. It is built beside .build, so that neither build undoes the other.
STATIC := .build/static/release

PREFIX ?= /usr/local
DESTDIR ?=
SYSCONFDIR ?= /etc
UNITDIR ?= $(PREFIX)/lib/systemd

# Installs what is missing of the packages $(1), each NAME:FILE.
define install-missing
	@missing=; for pair in $(1); do compgen -G "$${pair#*:}" >/dev/null || missing+=" $${pair%%:*}"; done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  command -v apt-get >/dev/null || { echo "there is no apt-get here: install$$missing by hand" >&2; exit 1; }; \
	  $(SUDO) apt-get update -qq; \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi
endef

.PHONY: help
help: ## prints this
	@echo "make TARGET, where TARGET is one of"; \
	grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  \1\t\2/' | expand -t 14

.PHONY: deps
deps: ## installs the Debian packages that the build needs
	@command -v swift >/dev/null || { echo "Swift 6.2 or later is needed: https://www.swift.org/install/linux" >&2; exit 1; }
	$(call install-missing,$(PACKAGES))

.PHONY: build
build: deps ## builds the three programs in release
	@# Through a pipe, because on a terminal SwiftPM gives the compiler another flag and so would build all of it again.
	swift build -c release 2>&1 | cat

.PHONY: static
static: deps ## builds them for machines without Swift
	swift build -c release --static-swift-stdlib --scratch-path .build/static -Xlinker -s

.PHONY: run
run: build ## reads inbox/ (or INBOX=DIR) and answers until Ctrl-C
	@exec scripts/run.sh "$(INBOX)"

.PHONY: test
test: deps ## runs all tests
	$(call install-missing,$(TEST_PACKAGES))
	swift build --build-tests 2>&1 | cat
	swift test --skip-build
	Tests/Integration/run.sh

# SIZES="10000 100000 500000" for other numbers of articles in the search engine, and how it grows with them.
.PHONY: bench
bench: build ## measures, beside the peers that are installed
	python3 Benchmarks/bench.py
	python3 Benchmarks/search.py $(SIZES)

# FORMS="html mail" for some of them, SECONDS_EACH=60 for a short run.
.PHONY: fuzz
fuzz: deps ## runs the readers of all forms under libFuzzer, 10 minutes each
	@scripts/fuzz.sh $(FORMS)

.PHONY: gazetteer
gazetteer: ## makes models/gazetteer.bin of the tables in models/sources
	python3 models/build/gazetteer.py models/gazetteer.bin

# The texts are not in the repository: READOUT_SHARED=DIR has data/*.tar.xz. The same texts give the same weights.
READOUT_SHARED ?= ../shared
LEARN_PACKAGES := python3-torch:/usr/lib/python3/dist-packages/torch/__init__.py \
                  libopenblas0-pthread:/usr/lib/*/openblas-pthread/libblas.so.3
TRAIN_SETS := ner-train-dev reuters polnear-train-dev ecbplus timebank aquaint
.PHONY: train
train: deps gazetteer ## makes all models anew: the gazetteer, the weights of names, and those of quotes
	$(call install-missing,$(LEARN_PACKAGES))
	@for set in $(TRAIN_SETS); do \
	  [ -f "$(READOUT_SHARED)/data/$$set.tar.xz" ] || { \
	    echo "there is no $(READOUT_SHARED)/data/$$set.tar.xz: say with READOUT_SHARED=DIR where the texts are" >&2; exit 1; }; \
	done
	@mkdir -p .build/train
	@for set in $(TRAIN_SETS); do tar -xJf "$(READOUT_SHARED)/data/$$set.tar.xz" -C .build/train; done
	swift build -c release --product train-names 2>&1 | cat
	$(RELEASE)/train-names .build/train models/names.weights
	swift build -c release --product train-quotes 2>&1 | cat
	$(RELEASE)/train-quotes .build/train .build/train
	OPENBLAS_NUM_THREADS=1 /usr/bin/python3 -B Sources/Training/Quotes/learn.py \
	  .build/train .build/train/polnear models/quotes.weights

.PHONY: lint
lint: ## checks format and style
	swift format lint --strict --recursive Sources Tests Package.swift

# BIN=DIR installs programs that are built already; else they are built. PREFIX, DESTDIR, SYSCONFDIR, UNITDIR: where to.
.PHONY: install
install: $(if $(BIN),,static) ## installs programs, units, settings, man pages and completions
	@scripts/install.sh "$(or $(BIN),$(STATIC))" "$(PREFIX)" "$(DESTDIR)" "$(SYSCONFDIR)" "$(UNITDIR)"

.PHONY: uninstall
uninstall: ## removes what install put there; settings, inbox and archive stay
	@scripts/install.sh --remove "$(PREFIX)" "$(DESTDIR)" "$(SYSCONFDIR)" "$(UNITDIR)"

.PHONY: clean
clean: ## removes what was built, and the state of `make run`
	rm -rf .build .run
