# Thin on purpose: every target calls one script or tool.
ifeq ($(OS),Windows_NT)
PYTHON ?= python
BIN := .venv/Scripts
else
PYTHON ?= python3
BIN := .venv/bin
endif

.PHONY: help run test check bench faults lock
.DEFAULT_GOAL := help

help: ## List what can be made
	@$(PYTHON) -c "import re; [print('make %-7s %s' % match) for match in re.findall(r'^(\w+):.*## (.*)', open('Makefile').read(), re.M)]"

run: ## Set up, then open the desk on a sample neighbourhood (without a display: do the main job into build/demo)
	$(PYTHON) tools/setup.py run
	$(BIN)/python -m neighbourhood_desk.desk.sample_run

test: export QT_QPA_PLATFORM = offscreen
test: ## Set up for development, then run every test
	$(PYTHON) tools/setup.py dev
	$(BIN)/python -m pytest -q -n auto --dist worksteal

check: ## Style, types, import contracts, translations
	$(PYTHON) tools/setup.py dev
	$(BIN)/ruff check src tests tools
	$(BIN)/ruff format --check src tests tools
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/i18n.py check

bench: export QT_QPA_PLATFORM = offscreen
bench: ## Measure, as ratios to the bare machinery in the same run
	$(PYTHON) tools/setup.py dev
	$(BIN)/python tests/benchmarks/run.py

faults: export QT_QPA_PLATFORM = offscreen
faults: ## Kill, cut off, fill up and flip bits until every target is reached (about a quarter of an hour)
	$(PYTHON) tools/setup.py dev
	$(BIN)/python tests/faults/run.py --full

LOCK := uv pip compile --no-config --universal --generate-hashes --python-version 3.11 --no-emit-index-url --quiet --upgrade --custom-compile-command "make lock"
lock: ## Renew the locks of requirements/ (needs uv)
	$(LOCK) pyproject.toml requirements/build.in -o requirements/run.lock
	$(LOCK) --extra dev pyproject.toml requirements/build.in -o requirements/dev.lock
