"""Benchmarks: what the package costs, beside what one would write without it, in the same run."""
