# Two commands do everything: `make run` and `make test`. Both create the environment they need.
.PHONY: run test check bench package clean environment
.DEFAULT_GOAL := run

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

environment: $(READY)

$(READY): pyproject.toml packaging/constraints.txt packaging/environment.sh
	@PYTHON=$(PYTHON) sh packaging/environment.sh $(VENV)
	@touch $(READY)

run: $(READY)
	@sh packaging/run.sh $(BIN)/python

test: $(READY)
	@sh packaging/system-check.sh $(BIN)/python
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile -q

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The peers that only the benchmarks measure against; a missing one is told in its line.
$(VENV)/.peers: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation \
		-c packaging/constraints.txt -e '.[peers]' || echo "Some peers of the benchmarks are missing."
	@touch $@

bench: $(READY) $(VENV)/.peers
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(ARGS)

package: $(READY)
	$(BIN)/python -m build --no-isolation --outdir dist .

clean:
	rm -rf $(VENV) build dist
