# Two commands do everything: `make run` and `make test`. Both create the environment they need.
# packaging/README.md tells of those that make packages.
.PHONY: run test check bench guide package wheel bundle deb package-test deb-test clean environment translations
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
	PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder -q

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The peers that only the benchmarks measure against; a missing one is told in its line. One of them
# is only to be had as source, which setuptools of this age builds.
$(VENV)/.peers: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check "setuptools>=70.1"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation \
		-c packaging/constraints.txt -e '.[peers]' || echo "Some peers of the benchmarks are missing."
	@touch $@

bench: $(READY) $(VENV)/.peers
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(ARGS)

# All that can be built here; continuous integration (CI is set there) builds the wheel alone,
# because freezing and packing take minutes.
package: wheel $(if $(CI),,bundle deb)

wheel: $(READY)
	sh packaging/wheel.sh $(BIN)/python

$(VENV)/.package: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation \
		-c packaging/constraints.txt -e '.[package]'
	@touch $@

bundle: $(VENV)/.package
	sh packaging/bundle/build.sh $(BIN)/python

# On Debian and its children only.
deb: bundle
	sh packaging/debian/build.sh $(BIN)/python

# Installs the wheel into a fresh environment and uses it.
package-test: wheel
	sh packaging/wheel-test.sh $(BIN)/python

# Installs, runs, upgrades and removes the .deb in a fresh Debian root; as root.
deb-test: deb
	sh packaging/debian/test.sh $(BIN)/python

# The pages of the guide that are made from the program, and the pictures of the tour in it.
guide: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m newsclip tour --output build/tour
	$(BIN)/python -m newsclip.ui.guide.making docs/guide build/tour

# The texts of the window into the catalogues of its languages, and those compiled.
translations: $(READY)
	$(BIN)/python packaging/translations/catalogues.py

clean:
	rm -rf $(VENV) build dist
