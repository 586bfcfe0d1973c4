# Every target sets up what it needs by itself: a virtual environment in .venv, made once.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run
.PHONY: run demo test check format bench constraints clean

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
export SHOWUP_SAMPLES ?= ../shared/samples

run: .venv/.ready ## start the app and open the browser
	@$(BIN)/showup

demo: .venv/.ready ## start the app with an invented example
	@$(BIN)/showup demo

test: .venv/.ready-dev ## all tests, with coverage
	@missing=0; \
	tests/browser/fetch_chromium.sh $(BIN)/python || missing=1; \
	tests/exchange/mailboxes/fetch_dovecot.sh $(BIN)/python || missing=1; \
	exit $$missing
	@$(BIN)/pytest --cov --cov-report=term:skip-covered $(ARGS)

check: .venv/.ready-dev ## style, types, floors, templates
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy src tests benchmarks
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/djlint --quiet --lint src
	@echo "All checks passed."

format: .venv/.ready-dev ## put everything into shape
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check --quiet --fix .

bench: .venv/.ready-dev ## what performance claims rest on
	@$(PIP) install --constraint constraints.txt --group bench </dev/null \
	  || echo "The fuzzer can't be installed here; the rest runs without it."
	@$(BIN)/python -m benchmarks $(ARGS)

constraints: .venv/.ready-dev ## write down the versions in use
	@{ head -1 constraints.txt; $(PIP) freeze --exclude-editable; } > constraints.new
	@mv constraints.new constraints.txt

clean: ## remove what was made here; the data folder is not touched
	@rm -rf .venv .tools .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@rm -rf .coverage htmlcov build dist bench-out src/*.egg-info
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/.ready: pyproject.toml constraints.txt
	@python=""; for name in python3.13 python3.12 python3.11 python3; do \
	  if command -v $$name >/dev/null && $$name -c \
	    'import ensurepip, sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] < (3, 14))' \
	    2>/dev/null; then python=$$name; break; fi; done; \
	if [ -z "$$python" ]; then \
	  echo "Showup needs Python 3.11, 3.12 or 3.13 with venv: apt-get install python3-venv, or python.org." >&2; \
	  exit 1; fi; \
	[ -x $(BIN)/python ] || { echo "Setting up .venv with $$python …"; $$python -m venv .venv; }
	@$(PIP) install --upgrade "pip>=25.1" </dev/null
	@$(PIP) install --constraint constraints.txt --editable . </dev/null
	@touch $@

.venv/.ready-dev: .venv/.ready
	@$(PIP) install --constraint constraints.txt --group dev </dev/null
	@touch $@
