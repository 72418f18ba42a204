"""Sans-IO encoding: what goes on the wire and what comes off it, without a socket."""
