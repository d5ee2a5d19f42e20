# make run, make test, make dev: everything is set up on the way. `make help` names the rest.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

# What is installed is remembered in stamps, so that a second make installs nothing.
RUNTIME := $(VENV)/.runtime
DEVELOP := $(VENV)/.develop
DASHBOARD := $(VENV)/.dashboard
REPLAY := .venv-replay
LAKE := .packages-lake
LAKES_DUCKDB := 1.5.5  # the newest that its extensions are packaged for
BENCH := $(VENV)/.bench

.DEFAULT_GOAL := help

help: ## name the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

run: $(RUNTIME) ## the nightly job on the bundled sample (GD_WEB=live for the real sites)
	@$(BIN)/gd-pipeline run

status: $(RUNTIME) ## tables, freshness of the sources, last checks
	@$(BIN)/gd-pipeline status

dev: $(RUNTIME) ## the Dagster UI with its daemon, http://localhost:3000
	DAGSTER_HOME="$$($(BIN)/gd-pipeline path dagster_home)" $(BIN)/dagster dev -w workspace.yaml

dashboard: $(DASHBOARD) ## the figures in the browser, http://localhost:8501
	@$(BIN)/gd-pipeline dashboard

test: $(DEVELOP) ## the tests
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

bench: $(BENCH) ## all benchmarks, into benchmarks/results.md (FULL=1 for the large sizes)
	$(BIN)/python -m benchmarks $(if $(FULL),--full)

replay: $(REPLAY)/.done ## pywb, beside the project's own environment, for the test that replays an archive with it

lake: $(LAKE)/.done ## DuckLake's extensions and the DuckDB that they were built for, for the test of it

lint: $(DEVELOP) ## style, types, import rules, and whether the definitions load
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/dagster definitions validate -w workspace.yaml

format: $(DEVELOP) ## mend what can be mended of style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: $(DEVELOP) ## resolve the dependencies anew (needs uv)
	uv pip compile pyproject.toml $(LOCKING) --extra build -o requirements.lock
	uv pip compile pyproject.toml $(LOCKING) -c requirements.lock --extra build --extra dashboard -o requirements-dashboard.lock
	uv pip compile pyproject.toml $(LOCKING) -c requirements.lock --extra build --extra bench -o requirements-bench.lock
	uv pip compile pyproject.toml $(LOCKING) -c requirements.lock --extra build --extra cluster -o requirements-cluster.lock
	uv pip compile pyproject.toml $(LOCKING) -c requirements.lock -c requirements-dashboard.lock -c requirements-cluster.lock \
		--extra build --extra dashboard --extra cluster --extra dev -o requirements-dev.lock
	echo pywb | uv pip compile - $(LOCKING) -o requirements-replay.lock
	printf 'duckdb==%s\n' $(LAKES_DUCKDB) | sed 'p; s/duckdb/duckdb-extension-ducklake/p; s/ducklake/postgres-scanner/' | \
		uv pip compile - $(LOCKING) -o requirements-lake.lock

LOCKING := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-strip-extras \
	--index-strategy unsafe-best-match --upgrade -q

docs: $(DEVELOP) ## the documentation site, into site/
	$(BIN)/mkdocs build --strict -q

checks-page: $(RUNTIME) ## write docs/checks.md anew after a change of the checks
	$(BIN)/python -m gd_pipeline.check.documented > docs/checks.md

suites: $(RUNTIME) ## write the tables' suites (JSON) anew after a change of the model
	$(BIN)/python -m gd_pipeline.check.suites

dictionary: $(RUNTIME) ## write docs/dictionary.md anew after a change of the model
	$(BIN)/gd-pipeline dictionary > docs/dictionary.md

clean: ## remove the environment and caches, keep the data
	rm -rf $(VENV) $(REPLAY) $(LAKE) build *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

clean-data: ## remove what runs on the sample made
	rm -rf data/sample-run

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(RUNTIME): requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install -q --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@

$(DASHBOARD): requirements-dashboard.lock $(RUNTIME)
	$(BIN)/python -m pip install -q --require-hashes -r requirements-dashboard.lock
	@touch $@

$(BENCH): requirements-bench.lock $(RUNTIME)
	$(BIN)/python -m pip install -q --require-hashes -r requirements-bench.lock
	@touch $@

$(DEVELOP): requirements-dev.lock $(RUNTIME)
	$(BIN)/python -m pip install -q --require-hashes -r requirements-dev.lock
	@touch $@

$(LAKE)/.done: requirements-lake.lock $(RUNTIME)
	$(BIN)/python -m pip install -q --no-deps --require-hashes --upgrade --target $(LAKE) -r requirements-lake.lock
	@touch $@

$(REPLAY)/.done: requirements-replay.lock
	$(PYTHON) -m venv $(REPLAY)
	$(REPLAY)/bin/python -m pip install -q --require-hashes -r requirements-replay.lock
	@touch $@

.PHONY: help run status dev dashboard test replay lake bench lint format lock docs checks-page suites dictionary clean clean-data
