# evq: `make help` lists what can be made.
#
# SWIFTFLAGS is passed to every build and test, so that a test run and a build with the same flags
# share their work. Builds go to .build; never run two of them in it at once. STATIC_LINK=no leaves
# the C libraries out of the released binary.

SWIFT ?= swift
SWIFTFLAGS ?=
PREFIX ?= /usr/local
DESTDIR ?=
STATIC_LINK ?= yes

EVQ := .build/release/evq
BENCH := .build/release/evq-bench
SOURCES := Package.swift Sources Tests Benchmarks Fuzz

TARGET ?=
SECONDS ?= 60
PERCENT ?= 100
GROWTH ?=
TORTURE ?=

.PHONY: build run test debug fuzz fuzz-all fuzz-check growth sanitize install lint format layers third-party-licenses clean help \
	torture bench bench-quick bench-literature bench-peers bench-policies bench-driver \
	system-packages swift-on-path

build: system-packages swift-on-path  ## install what is missing, build the released binary
	link=$$(STATIC_LINK='$(STATIC_LINK)' Scripts/static-link.sh .build/static) && \
	$(SWIFT) build -c release --static-swift-stdlib --product evq $$link $(SWIFTFLAGS)

run: build  ## build, index corpus/ and answer `why sacroplasty`
	$(EVQ) index --full
	$(EVQ) why sacroplasty

test: system-packages swift-on-path  ## install what is missing, run all tests
	$(SWIFT) test $(SWIFTFLAGS)

debug: system-packages swift-on-path  ## build for debugging, the tests too
	$(SWIFT) build --build-tests $(SWIFTFLAGS)

fuzz: swift-on-path  ## feed a fuzz target: make fuzz TARGET=segment SECONDS=60 (Fuzz/README.md)
	@SWIFT='$(SWIFT)' Fuzz/run.sh '$(TARGET)' '$(SECONDS)'

fuzz-all: swift-on-path  ## feed all fuzz targets in turn and count (PERCENT=100 of Fuzz/seconds.txt)
	@SWIFT='$(SWIFT)' Fuzz/all.sh '$(PERCENT)'

fuzz-check: debug  ## check that every fuzz target still fits what it reads
	@Fuzz/check.sh

growth: build  ## feed inputs that are made to be slow: four times as much takes about four times as long
	@Scripts/install-missing.sh python3
	@python3 Fuzz/growth.py $(EVQ) $(GROWTH)

sanitize: system-packages swift-on-path  ## run the tests under the thread, address and leak sanitizers
	@SWIFT='$(SWIFT)' Scripts/sanitize.sh

torture: build  ## kill evq and fail its writes wherever it writes; nothing may be lost (TORTURE=options)
	@Scripts/install-missing.sh python3
	@mkdir -p .build/torture
	@$(CC) -O1 -Wall -shared -fPIC -o .build/torture/faults.so Fuzz/Torture/faults.c -ldl
	@python3 Fuzz/Torture/torture.py $(EVQ) .build/torture/faults.so $(TORTURE)

install:  ## copy binary, completions and man page below PREFIX (after make build)
	@Scripts/install.sh $(EVQ) '$(DESTDIR)$(PREFIX)'

lint: swift-on-path  ## report what the style rules do not allow
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

format: swift-on-path  ## lay the sources out as the style rules say
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

layers:  ## check imports, paths in ARCHITECTURE.md, and where unsafe code may stand
	@Scripts/check-layers.sh
	@Scripts/check-unsafe.sh

third-party-licenses:  ## check that each package that is built in has its licence listed
	@Scripts/check-licenses.sh

bench: build bench-driver bench-peers  ## measure beside other engines, write Docs/benchmarks.md (TEXT=folder)
	@python3 Benchmarks/run.py $(if $(TEXT),--text '$(TEXT)')

bench-quick: bench-driver bench-peers  ## measure 30,000 documents, a line of JSON for each measure
	@python3 Benchmarks/run.py --quick $(if $(TEXT),--text '$(TEXT)')

bench-policies: build bench-driver  ## measure evq index and its answers on N synthetic policies
	@python3 Benchmarks/scale.py $(or $(N),1000) $(if $(KILOBYTES),--kilobytes $(KILOBYTES))

bench-literature: build  ## measure evq literature add on N made-up PubMed records, beside xtract and lxml
	@python3 Benchmarks/literature/run.py $(or $(N),1000000) --evq $(EVQ) $(if $(FOLDER),--folder '$(FOLDER)')

bench-peers:  ## install the engines to compare with into .build/bench
	@Benchmarks/peers/install.sh .build/bench/peers

bench-driver: swift-on-path
	@Scripts/install-missing.sh >&2
	@$(SWIFT) build -c release --static-swift-stdlib --product evq-bench $(SWIFTFLAGS) >&2

clean:  ## remove what was built (the index stays)
	rm -rf .build

help:  ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-21s %s\n", $$1, $$2 }' Makefile

system-packages:
	@Scripts/install-missing.sh

swift-on-path:
	@command -v $(SWIFT) > /dev/null || { \
	  echo "error: no '$(SWIFT)' on the PATH: install Swift 6.3 or later, https://www.swift.org/install" >&2; \
	  exit 1; }
