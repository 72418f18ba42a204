"""changes(): the smallest update of two versions of a record, for every record that is changed."""

from __future__ import annotations

import copy
import datetime as dt
import random
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import visma_async.api.salesorder.models as v3
from visma_async import UNSET, ConfigurationError, Period, changes, models
from visma_async.wire.changes import is_empty
from visma_async.wire.codec import Codec
from visma_async.wire.counterparts import Reference, Rows, Value, counterparts, required
from visma_async.wire.model import is_model, wire_fields, write_model

CODEC = Codec()
PAIRS = [
    (read, write)
    for package in (models, v3)
    for name in sorted(package.__all__)
    if is_model(read := getattr(package, name)) and (write := write_model(read)) is not None
]
CUSTOMER = models.Customer(
    number="10000",
    name="ACME",
    gln="",
    corporate_id="951960578",
    credit_terms=models.CreditTerms(id="30", description="30 days"),
    main_address=models.Address(
        address_line1="Road 1", city="Oslo", country=models.Country(id="NO", name="Norway")
    ),
    attributes=[
        models.AttributeIdValue(id="COLOUR", value="RED", description="Colour"),
        models.AttributeIdValue(id="SIZE", value="L", description="Size"),
    ],
)


def sent(before, after):
    """Returns the JSON of the update."""
    return CODEC.unstructure(changes(before, after))


def changed(**fields):
    return sent(CUSTOMER, attrs.evolve(CUSTOMER, **fields))


def test_nothing_changed_sends_nothing():
    update = changes(CUSTOMER, copy.deepcopy(CUSTOMER))
    assert update == models.CustomerUpdate()
    assert is_empty(update)
    cleared = models.CustomerUpdate(name=None)
    assert not is_empty(cleared)
    assert repr(cleared) == "CustomerUpdate(name=None)"


def test_null_unset_and_empty_are_three_things():
    assert changed(corporate_id=None) == {"corporateId": {"value": None}}
    assert changed(corporate_id="") == {"corporateId": {"value": ""}}
    assert changed(gln=None) == {"gln": {"value": None}}
    assert changed(account_reference="") == {"accountReference": {"value": ""}}
    assert changed(corporate_id=UNSET) == {}
    assert changed(credit_limit=Decimal("1.10")) == {"creditLimit": {"value": Decimal("1.10")}}


def test_an_object_that_is_written_by_its_key():
    other = models.CreditTerms(id="45")
    assert changed(credit_terms=other) == {"creditTermsId": {"value": "45"}}
    stale = attrs.evolve(CUSTOMER.credit_terms, id="45")
    assert changed(credit_terms=stale) == {"creditTermsId": {"value": "45"}}
    assert changed(credit_terms=None) == {"creditTermsId": {"value": None}}
    assert changed(price_class=models.PriceClass(id="A")) == {"priceClassId": {"value": "A"}}
    with pytest.raises(ConfigurationError, match=r"credit_terms\.description .* written: id"):
        changed(credit_terms=attrs.evolve(CUSTOMER.credit_terms, description="x"))


def test_of_an_object_only_what_differs():
    address = attrs.evolve(CUSTOMER.main_address, city="Bergen")
    assert changed(main_address=address) == {
        "mainAddress": {"value": {"city": {"value": "Bergen"}}}
    }
    address = attrs.evolve(CUSTOMER.main_address, country=models.Country(id="SE"), city=None)
    assert changed(main_address=address) == {
        "mainAddress": {"value": {"city": {"value": None}, "countryId": {"value": "SE"}}}
    }
    assert changed(main_address=None) == {"mainAddress": {"value": None}}
    new = models.Address(city="Oslo", country=models.Country(id="NO"))
    assert changed(delivery_address=new) == {
        "deliveryAddress": {"value": {"city": {"value": "Oslo"}, "countryId": {"value": "NO"}}}
    }


def test_attributes_have_another_name_and_cannot_be_removed():
    red, size = CUSTOMER.attributes
    blue = attrs.evolve(red, value="BLUE")
    new = models.AttributeIdValue(id="NEW", value="1")
    assert changed(attributes=[blue, size, new]) == {
        "attributeLines": [
            {"attributeId": {"value": "COLOUR"}, "attributeValue": {"value": "BLUE"}},
            {"attributeId": {"value": "NEW"}, "attributeValue": {"value": "1"}},
        ]
    }
    assert changed(attributes=[attrs.evolve(red, value=None), size]) == {
        "attributeLines": [{"attributeId": {"value": "COLOUR"}, "attributeValue": {"value": None}}]
    }
    with pytest.raises(ConfigurationError, match=r"attributes: .* SIZE be removed.*None"):
        changed(attributes=[red])


INVOICE = models.CustomerInvoice(
    reference_number="100",
    branch_number=models.BranchNumber(number="1", name="Oslo"),
    invoice_lines=[
        models.CustomerInvoiceLine(
            line_number=number, inventory_number="6", quantity=Decimal(1), amount=Decimal(10)
        )
        for number in (1, 2, 3)
    ],
)


def with_lines(*lines):
    return sent(INVOICE, attrs.evolve(INVOICE, invoice_lines=list(lines)))


def test_lines_get_their_operation_and_only_those_that_differ_are_sent():
    first, second, third = INVOICE.invoice_lines
    new = models.CustomerInvoiceLine(inventory_number="7", quantity=Decimal("2.50"))
    assert with_lines(first, attrs.evolve(third, quantity=Decimal(5)), new) == {
        "invoiceLines": [
            {"operation": "Update", "lineNumber": {"value": 3}, "quantity": {"value": Decimal(5)}},
            {
                "operation": "Insert",
                "inventoryNumber": {"value": "7"},
                "quantity": {"value": Decimal("2.50")},
            },
            {"operation": "Delete", "lineNumber": {"value": 2}},
        ]
    }
    assert with_lines(third, first, second) == {}
    assert sent(INVOICE, attrs.evolve(INVOICE, invoice_lines=None)) == {
        "invoiceLines": [
            {"operation": "Delete", "lineNumber": {"value": number}} for number in (1, 2, 3)
        ]
    }


def test_lines_that_cannot_be_are_refused():
    first, second, third = INVOICE.invoice_lines
    with pytest.raises(ConfigurationError, match=r"invoice_lines\[2\].*no line 4.*numbers it"):
        with_lines(first, second, attrs.evolve(third, line_number=4))
    with pytest.raises(ConfigurationError, match=r"invoice_lines\[1\]: there is another .* key 1"):
        with_lines(first, first)
    with pytest.raises(ConfigurationError, match=r"invoice_lines\[0\]\.amount was changed"):
        with_lines(attrs.evolve(first, amount=Decimal(0)), second, third)
    with pytest.raises(ConfigurationError, match=r"invoice_lines\[3\]\.amount was changed"):
        with_lines(first, second, third, attrs.evolve(third, line_number=None))
    customers = models.SalesPerson(customers=[models.CustSalesPeople(b_account_id=1)])
    with pytest.raises(ConfigurationError, match=r"customers: nothing is known"):
        sent(customers, models.SalesPerson(customers=[]))


def test_references_of_the_same_name_periods_and_segments():
    line = models.CustomerInvoiceLine(
        line_number=1,
        subaccount=models.SubAccount(
            description="Old",
            segments=[
                models.Segment(segment_id=1, segment_value="00", segment_description="Place"),
                models.Segment(segment_id=2, segment_value="01"),
            ],
        ),
    )
    before = models.CustomerInvoice(
        branch_number=models.BranchNumber(number="1"),
        post_period=Period(2024, 5),
        document_date=dt.date(2024, 5, 1),
        invoice_lines=[line],
    )
    after = copy.deepcopy(before)
    after.branch_number.number = "2"
    after.post_period = Period(2024, 6)
    after.document_date = dt.date(2024, 6, 1)
    after.invoice_lines[0].subaccount.segments[1].segment_value = "09"
    document = sent(before, after)
    assert document["branchNumber"] == {"value": "2"}
    assert document["postPeriod"] == {"value": "062024"}
    assert document["documentDate"]["value"].startswith("2024-06-01")
    (row,) = document["invoiceLines"]
    assert row["subaccount"] == [
        {"segmentId": 1, "segmentValue": "00"},
        {"segmentId": 2, "segmentValue": "09"},
    ]
    after = copy.deepcopy(before)
    after.invoice_lines[0].subaccount.description = "New"
    with pytest.raises(ConfigurationError, match="segment_value"):
        changes(before, after)
    after.invoice_lines[0].subaccount = None
    with pytest.raises(ConfigurationError, match="segment_value"):
        changes(before, after)


def test_what_cannot_be_written_is_named():
    with pytest.raises(ConfigurationError, match="internal_id was changed, but .* CustomerUpdate"):
        changed(internal_id=7)
    with pytest.raises(ConfigurationError, match="extra_fields"):
        changed(extra_fields={"new": 1})
    with pytest.raises(ConfigurationError, match=r"main_address\.address_id"):
        changed(main_address=attrs.evolve(CUSTOMER.main_address, address_id=1))
    before = attrs.evolve(CUSTOMER, main_address=models.Address(address_id=1))
    with pytest.raises(ConfigurationError, match=r"address_id .* Change a copy"):
        sent(before, attrs.evolve(before, main_address=models.Address(city="Oslo")))
    with pytest.raises(ConfigurationError, match="cannot become a Supplier"):
        changes(CUSTOMER, models.Supplier())
    for stranger in (models.Address(), models.CustomerUpdate()):
        with pytest.raises(ConfigurationError, match="no record that is changed"):
            changes(stranger, stranger)


def test_what_must_be_sent_with_any_change_is_sent():
    before = models.Project(project_id="P", description="A", start_date=dt.date(2024, 1, 1))
    update = changes(before, attrs.evolve(before, status="Active"))
    assert (update.description, update.start_date) == ("A", dt.date(2024, 1, 1))
    assert is_empty(changes(before, before))
    contact = models.EmployeeContact(last_name="Eide", email="a@b.example", first_name="S")
    employee = models.Employee(contact=contact)
    update = changes(employee, attrs.evolve(employee, status="Active"))
    assert update.contact.last_name == "Eide"
    with pytest.raises(ConfigurationError, match="start_date must be sent with any change"):
        changes(models.Project(description="A"), models.Project(description="B"))


# Every record that can be read and changed as a whole.


def test_there_are_as_many_pairs_as_the_documents_have():
    assert len(PAIRS) == 50
    assert len({read for read, _ in PAIRS}) == 50


def test_most_of_what_can_be_written_is_found_in_what_is_read():
    reached = known = 0
    for read, write in PAIRS:
        targets = []
        for part in counterparts(read, write).values():
            if isinstance(part, Reference):
                targets += [target for _, target in part.targets]
            elif part is not None:
                targets.append(part.target)
        assert set(targets) <= {field.attribute for field in wire_fields(write)}
        reached += len(targets)
        known += len(wire_fields(write))
    assert (reached, known) == (829, 977)


def parts_below(read, write, seen):
    if (read, write) in seen:
        return
    seen.add((read, write))
    for attribute, part in counterparts(read, write).items():
        if part is None:
            continue
        yield read, write, attribute, part
        kind = next(field.type for field in wire_fields(read) if field.attribute == attribute)
        if isinstance(part, Rows):
            yield from parts_below(kind.__args__[0], part.write, seen)
        elif not isinstance(part, Value | Reference) and is_model(kind):
            yield from parts_below(kind, part.write, seen) if hasattr(part, "write") else ()


def test_no_two_fields_are_written_as_one():
    seen, taken = set(), {}
    for pair in PAIRS:
        for read, write, attribute, part in parts_below(*pair, seen):
            names = part.targets if isinstance(part, Reference) else ((None, part.target),)
            for _, target in names:
                other = taken.setdefault((read, write, target), attribute)
                assert other == attribute, (read, write, target)


def test_every_list_of_lines_is_told_apart_but_one():
    seen = set()
    without = {
        f"{read.__name__}.{attribute}"
        for pair in PAIRS
        for read, _, attribute, part in parts_below(*pair, seen)
        if isinstance(part, Rows) and not part.keys
    }
    assert without == {"SalesPerson.customers"}


VALUES = {
    str: ("one", "other"),
    int: (1, 2),
    bool: (False, True),
    Decimal: (Decimal("1.10"), Decimal("2.20")),
    dt.date: (dt.date(2024, 1, 1), dt.date(2024, 1, 2)),
    dt.datetime: (dt.datetime(2024, 1, 1), dt.datetime(2024, 1, 2)),
    Period: (Period(2024, 1), Period(2024, 2)),
}


def sample(kind, which):
    """Returns one of two values of a kind."""
    if kind in VALUES:
        return VALUES[kind][which]
    if isinstance(kind, type) and issubclass(kind, str):
        members = list(kind)
        return members[which % len(members)]
    raise AssertionError(kind)


# An employee's contact, an object, must be sent with any change: tested above.
ALONE = [pair for pair in PAIRS if pair[0] is not models.Employee]


@pytest.mark.parametrize(("read", "write"), ALONE, ids=lambda one: one.__name__)
def test_each_value_alone_gives_the_update_with_that_value_alone(read, write):
    kinds = {field.attribute: field.type for field in wire_fields(read)}
    table = counterparts(read, write)
    demanded = set(required(write))
    full = {
        attribute: sample(kinds[attribute], 0)
        for attribute, part in table.items()
        if isinstance(part, Value)
    }
    before = read(**full)
    for attribute, value in full.items():
        other = sample(kinds[attribute], 1)
        if other == value:
            continue
        for new in (other, None):
            target = table[attribute].target
            if new is None and target in demanded:
                continue
            update = changes(before, attrs.evolve(before, **{attribute: new}))
            given = {
                field.attribute: getattr(update, field.attribute)
                for field in wire_fields(write)
                if getattr(update, field.attribute) is not UNSET
            }
            assert given.pop(target) == new
            assert set(given) <= demanded
            CODEC.unstructure(update)


ROUND_TRIPS = (
    ("account", "account_cd", {}),
    ("contact", "contact_id", {}),
    ("customer", "number", {}),
    ("customer_invoice", "reference_number", {"status": "Balanced"}),
    ("inventory", "inventory_number", {}),
    (
        "journal_transaction",
        "batch_number",
        {"last_modified_date_time": dt.date(2000, 1, 1)},
    ),
    ("purchase_order", "order_nbr", {}),
    ("sales_order", "order_no", {}),
    ("supplier", "number", {}),
    ("supplier_invoice", "reference_number", {}),
)
LEFT_ALONE = {
    *("status", "hold", "type", "order_type", "document_type", "number", "reference_number"),
    *("batch_number", "account_cd", "inventory_number", "order_nbr", "invoice_number"),
}
"""What decides where a record is and what may be done with it."""


def shaken(record, write, choose):
    """Returns a copy of a record with some of its values other ones."""
    after = copy.deepcopy(record)
    for field in wire_fields(type(record)):
        part = (
            counterparts(type(record), write)[field.attribute]
            if field.attribute[0] != "_"
            else None
        )
        if field.attribute in LEFT_ALONE or part is None or choose.random() < 0.5:
            continue
        value = getattr(record, field.attribute)
        if isinstance(part, Value) and field.type in (str, Decimal, bool, int):
            other = sample(field.type, choose.choice((0, 1)))
            setattr(after, field.attribute, choose.choice((other, other, None)))
        elif is_model(field.type) and is_model(getattr(part, "write", None)) and value is not None:
            setattr(after, field.attribute, shaken(value, part.write, choose))
    return after


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(("name", "key", "which"), ROUND_TRIPS)
async def test_the_update_makes_the_one_version_of_the_other(visma_company, name, key, which, seed):
    resource = getattr(visma_company, name)
    identity = getattr(await resource.list(**which).first(), key)
    before = await resource.get(identity)
    after = shaken(before, write_model(type(before)), random.Random(seed))
    await resource.update(identity, changes(before, after))
    again = await resource.get(identity)
    moved = {
        field.attribute: (getattr(after, field.attribute), getattr(again, field.attribute))
        for field in wire_fields(type(before))
        if field.attribute[0] != "_"
        and getattr(again, field.attribute) != getattr(after, field.attribute)
    }
    for version in ("time_stamp", "timestamp", "last_modified_date_time"):
        moved.pop(version, None)
    assert moved == {}


@pytest.mark.parametrize("seed", range(3))
async def test_lines_in_the_sandbox_become_as_wanted(visma_company, seed):
    choose = random.Random(seed)
    lines = [
        models.CustomerInvoiceLinesUpdate(
            operation="Insert", inventory_number="6", quantity=n, unit_price_in_currency=n
        )
        for n in range(1, 7)
    ]
    created = await visma_company.customer_invoice.create(
        models.CustomerInvoiceUpdate(customer_number="10000", invoice_lines=lines)
    )
    before = await created.fetch()
    after = copy.deepcopy(before)
    after.invoice_lines = [one for one in after.invoice_lines if choose.random() < 0.7]
    for line in after.invoice_lines:
        if choose.random() < 0.5:
            line.description = choose.choice(("Other", "", None))
    for number in range(choose.randrange(3)):
        new = models.CustomerInvoiceLine(inventory_number="7", quantity=number, description="New")
        after.invoice_lines.append(new)
    await visma_company.customer_invoice.update(created.number, changes(before, after))
    again = await created.fetch()
    told = [
        (one.inventory_number, one.quantity, one.description)
        for invoice in (after, again)
        for one in invoice.invoice_lines
    ]
    assert told[: len(told) // 2] == told[len(told) // 2 :]
    kept = [one.line_number for one in after.invoice_lines if one.line_number is not None]
    assert [one.line_number for one in again.invoice_lines][: len(kept)] == kept


@given(st.lists(st.integers(1, 6), unique=True), st.lists(st.integers(1, 6), unique=True))
def test_lines_end_up_as_wanted_however_they_were_moved(kept, edited):
    before = attrs.evolve(
        INVOICE, invoice_lines=[models.CustomerInvoiceLine(line_number=n) for n in range(1, 7)]
    )
    lines = [
        models.CustomerInvoiceLine(line_number=n, description="new" if n in edited else None)
        for n in kept
    ]
    update = changes(before, attrs.evolve(before, invoice_lines=lines))
    rows = [] if update.invoice_lines is UNSET else update.invoice_lines
    did = {row.line_number: str(row.operation.value) for row in rows}
    expected = {n: "Update" for n in kept if n in edited}
    expected |= {n: "Delete" for n in range(1, 7) if n not in kept}
    assert did == expected
