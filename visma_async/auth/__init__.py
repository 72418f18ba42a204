"""Sign-in: how access tokens are had, kept and renewed."""
