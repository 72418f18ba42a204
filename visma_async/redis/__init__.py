"""What processes share through Redis: the state of the quota."""
