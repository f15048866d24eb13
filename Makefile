# Readout. `make help` lists what there is.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Debian packages that the build needs, with a file of each that tells whether it is there.
PACKAGES := libsystemd-dev:/usr/include/systemd/sd-daemon.h libsqlite3-dev:/usr/include/sqlite3.h \
            libssl-dev:/usr/include/openssl/evp.h libstemmer-dev:/usr/include/libstemmer.h \
            pkg-config:/usr/bin/pkg-config
# And the tests: a Varlink client that nobody here wrote, and a systemd in a box.
TEST_PACKAGES := python3:/usr/bin/python3 python3-venv:/usr/lib/python3/dist-packages/../../python3*/ensurepip/__init__.py

SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
INBOX ?= $(CURDIR)/inbox
RUN := $(CURDIR)/.run
SOCKET := $(RUN)/readout.sock
RELEASE := .build/release

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
	swift build -c release --static-swift-stdlib

.PHONY: run
run: build ## reads inbox/ (or INBOX=DIR) and answers until Ctrl-C
	@mkdir -p "$(RUN)"
	@READOUT=$(RELEASE)/readout READOUTD=$(RELEASE)/readoutd Sources/Client/../../Makefile.d/run.sh "$(INBOX)" "$(RUN)" "$(SOCKET)"

.PHONY: test
test: deps ## runs all tests
	$(call install-missing,$(TEST_PACKAGES))
	swift build --build-tests
	swift test --skip-build
	Tests/Integration/run.sh

.PHONY: bench
bench: build ## measures, beside the peers that are installed
	python3 Benchmarks/bench.py

.PHONY: lint
lint: ## checks format and style
	swift format lint --strict --recursive Sources Tests Package.swift

.PHONY: install
install: build ## installs programs, units, settings, man pages and completions (PREFIX, DESTDIR)
	install -Dm755 -t "$(DESTDIR)$(PREFIX)/bin" $(RELEASE)/readout $(RELEASE)/readoutd
	install -Dm755 -t "$(DESTDIR)$(PREFIX)/libexec/readout" $(RELEASE)/readout-reader
	for kind in system user; do \
	  install -d "$(DESTDIR)$(UNITDIR)/$$kind"; \
	  for unit in systemd/$$kind/*; do \
	    sed 's|@PREFIX@|$(PREFIX)|g' "$$unit" > "$(DESTDIR)$(UNITDIR)/$$kind/$$(basename "$$unit")"; \
	  done; \
	done
	install -Dm644 systemd/readout.sysusers "$(DESTDIR)$(PREFIX)/lib/sysusers.d/readout.conf"
	install -Dm644 systemd/readout.tmpfiles "$(DESTDIR)$(PREFIX)/lib/tmpfiles.d/readout.conf"
	[ -e "$(DESTDIR)$(SYSCONFDIR)/readout/readout.yaml" ] || \
	  install -Dm644 systemd/readout.yaml "$(DESTDIR)$(SYSCONFDIR)/readout/readout.yaml"
	install -Dm644 -t "$(DESTDIR)$(PREFIX)/share/man/man1" docs/man/*.1
	install -Dm644 -t "$(DESTDIR)$(PREFIX)/share/man/man8" docs/man/*.8
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	$(RELEASE)/readout --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/readout"
	$(RELEASE)/readout --generate-completion-script zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_readout"
	$(RELEASE)/readout --generate-completion-script fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/readout.fish"
	@if [ -z "$(DESTDIR)" ] && [ -d /run/systemd/system ]; then \
	  $(SUDO) systemd-sysusers; $(SUDO) systemd-tmpfiles --create readout.conf || true; $(SUDO) systemctl daemon-reload; \
	  echo "Installed. Next: sudo systemctl enable --now readout.socket readout.service"; \
	fi

.PHONY: uninstall
uninstall: ## removes what install put there; settings, inbox and archive stay
	rm -f "$(DESTDIR)$(PREFIX)/bin/readout" "$(DESTDIR)$(PREFIX)/bin/readoutd"
	rm -rf "$(DESTDIR)$(PREFIX)/libexec/readout"
	for kind in system user; do \
	  for unit in systemd/$$kind/*; do rm -f "$(DESTDIR)$(UNITDIR)/$$kind/$$(basename "$$unit")"; done; done
	rm -f "$(DESTDIR)$(PREFIX)/lib/sysusers.d/readout.conf" "$(DESTDIR)$(PREFIX)/lib/tmpfiles.d/readout.conf"
	for page in docs/man/*.1; do rm -f "$(DESTDIR)$(PREFIX)/share/man/man1/$$(basename "$$page")"; done
	for page in docs/man/*.8; do rm -f "$(DESTDIR)$(PREFIX)/share/man/man8/$$(basename "$$page")"; done
	rm -f "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/readout" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_readout" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/readout.fish"

.PHONY: clean
clean: ## removes what was built, and the state of `make run`
	rm -rf .build .run
