"""For users' tests: pytest fixtures of a local Visma Net and a client connected to it.

pytest finds them by itself where the package is installed:

    async def test_the_nightly_import(visma_sandbox, visma_company):
        visma_sandbox.seed(customer=[{"number": "42", "name": "ACME"}])
        customer = await visma_company.customer.get("42")
        assert customer.name == "ACME"
"""
