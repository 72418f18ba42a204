"""One module for each resource.

Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit.
"""
