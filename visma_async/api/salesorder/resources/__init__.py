"""One module for each resource.

Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit.
"""
