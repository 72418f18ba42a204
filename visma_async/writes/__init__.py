"""Writes that are safe to make: many at once with a journal, and what became of a lost one."""
