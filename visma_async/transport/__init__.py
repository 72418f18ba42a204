"""The road of a request: admission, authorization, sending, repeating."""
