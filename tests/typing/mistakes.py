"""What users must not get past a type checker: every marked line is an error, and no other."""

from __future__ import annotations

from datetime import date

from visma_async import ClientCredentials, Company, Listing, VismaNet, models, since


async def mistakes(company: Company) -> None:
    company.custommer  # error
    company.customer.list(stauts="Active")  # error
    company.customer.list("Active")  # error
    company.customer.list(last_modified_date_time=date(2024, 1, 1))  # error
    company.customer.list(last_modified_date_time=since("2024-01-01"))  # error
    company.customer.list(expand_payment_methods="yes")  # error
    company.customer.get()  # error
    company.customer.get(number="1")  # error
    company.customer.create({"name": "ACME"})  # error
    company.sales_person.update("1", models.SalesPersonUpdate(), if_match="A")  # error
    models.CustomerUpdate(nmae="ACME")  # error
    models.CustomerUpdate("ACME")  # error
    models.CustomerUpdate(credit_limit="100")  # error
    customer = await company.customer.get("1")
    customer.main_address.city  # error
    customer.nmae  # error
    for _ in company.customer.list():  # error
        pass
    listing: Listing[models.Account] = company.customer.list()  # error
    del listing
    company.customer.list().options(on_drift="hope")  # error
    company.customer.get("1").options(timeout="5")  # error
    ClientCredentials("id", "secret")  # error
    VismaNet()  # error
