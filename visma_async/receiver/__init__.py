"""Receives webhook notifications over aiohttp: answered at once, worked on afterwards."""
