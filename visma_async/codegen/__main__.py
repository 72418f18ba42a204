"""`python -m visma_async.codegen [--check]`: writes `visma_async/api`, or tells what is stale."""

from __future__ import annotations

import argparse
import sys

from visma_async.codegen import generate


def main(arguments: list[str] | None = None) -> int:
    """Run the command; 1 if `--check` finds a difference."""
    parser = argparse.ArgumentParser(prog="python -m visma_async.codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, name what is stale")
    chosen = parser.parse_args(arguments)
    files = generate.print_api(generate.plan_known())
    if not chosen.check:
        generate.write(files, generate.API)
        return 0
    stale = generate.differences(files, generate.API)
    for name in stale:
        sys.stdout.write(f"{name} is stale; run python -m visma_async.codegen\n")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
