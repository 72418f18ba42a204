"""The quota: what the server allows, and who may spend it next."""
