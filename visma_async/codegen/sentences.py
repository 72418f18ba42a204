"""Says in a sentence what a method does, from the names of the resource and the method."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from visma_async.codegen.naming import words

if TYPE_CHECKING:
    from visma_async.codegen.plan import OperationPlan

_NOUNS = {
    "background_operation": "background job",
    "customers": "customer",
    "features_set": "feature",
    "first_time_startup": "first-time startup",
    "general_ledger_transactions": "general ledger transaction",
    "inventory": "inventory item",
    "kit_specifications": "kit specification",
    "multilanguage": "translation",
    "project_basic": "basic project",
    "purchase_order_basic": "basic purchase order",
    "purchase_receipt_basic": "basic purchase receipt",
    "sales_order_basic": "basic sales order",
    "sales_orders": "sales order",
    "ui_extension": "UI extension",
    "vat": "VAT code",
    "vat_category": "VAT category",
    "vat_zone": "VAT zone",
}
"""What a resource holds, where its name is not the word for one of it."""

_PLURALS = {
    "inventory summary": "inventory summaries",
    "unit of measure": "units of measure",
}

_SENTENCES = {
    "activate_upgrade": "Activates the upgrade of {one}.",
    "add_attachment": "Attaches a file to {one}.",
    "add_attachment_by_type": "Attaches a file to {one} that is given by type and number.",
    "add_line_attachment": "Attaches a file to a line of {one}.",
    "add_line_attachment_by_type": (
        "Attaches a file to a line of {one} that is given by type and number."
    ),
    "change_id": "Gives {one} another id.",
    "change_number": "Gives {one} another number.",
    "create": "Creates {one}.",
    "create_dunning_letters": "Creates the dunning letters of {one}.",
    "create_inventory_translation": "Translates the texts of an inventory item into a language.",
    "create_location": "Creates a location in {one}.",
    "delete": "Deletes {one}.",
    "delete_attachment": "Deletes a file that is attached to {one}.",
    "delete_by_type": "Deletes {one} that is given by type and number.",
    "delete_inventory_translation": "Deletes the translation of an inventory item.",
    "delete_line_attachment": "Deletes a file that is attached to a line of {one}.",
    "delete_step": "Deletes a step of {one}.",
    "download": "Downloads {one}.",
    "get": "Reads {one}.",
    "get_by_approval_document": "Reads {one} by the document that awaits approval.",
    "get_by_internal_id": "Reads {one} by its internal id, which never changes.",
    "get_by_type": "Reads {one} by its type and number.",
    "get_class": "Reads a class that the {many} are sorted into.",
    "get_inventory_translation": "Reads the translation of an inventory item into a language.",
    "get_item_class": "Reads a class that the {many} are sorted into.",
    "get_line": "Reads a line of {one}.",
    "get_presigned_url": "Asks for an address from which {one} can be fetched without a token.",
    "get_rot_rut": "Reads the ROT or RUT deduction of {one}.",
    "get_segment": "Reads a segment of {one}.",
    "get_segment_value_by_public_id": "Reads a value of a segment by its public id.",
    "get_segment_value": "Reads a value of a segment.",
    "list": "Lists {many}.",
    "list_available_screens": "Lists the screens that can be extended.",
    "list_by_type": "Lists the {many} of one type.",
    "list_classes": "Lists the classes that the {many} are sorted into.",
    "list_for_owner": "Lists the {many} of their owner.",
    "list_inventory_translations": "Lists the translations of an inventory item.",
    "list_for_inventory": "Lists the {many} of an inventory item.",
    "list_item_classes": "Lists the classes that the {many} are sorted into.",
    "list_languages": "Lists the languages that there can be translations for.",
    "list_purchase_receipt_barcodes": "Lists the barcodes of the items of a purchase receipt.",
    "list_sales_order_barcodes": "Lists the barcodes of the items of a sales order.",
    "list_shipment_barcodes": "Lists the barcodes of the items of a shipment.",
    "list_stocktake_barcodes": "Lists the barcodes of the items of a stocktake.",
    "prepare_invoice": "Prepares the invoice of {one}.",
    "print": "Prints {one} as a PDF.",
    "print_pick_list": "Prints the pick list of {one} as a PDF.",
    "print_shipment_confirmation": "Prints the confirmation of {one} as a PDF.",
    "put_on_hold": "Puts {one} on hold.",
    "release_by_type": "Releases {one} that is given by type and number.",
    "reverse_and_apply_to_note": "Reverses {one} and applies the outcome to a note.",
    "run_update": "Runs the update of {many}.",
    "run_update_for_date": "Runs the update of {many} for a date.",
    "send_by_email": "Sends {one} by email.",
    "send_to_approval": "Sends {one} to approval.",
    "send_to_autoinvoice": "Sends {one} to AutoInvoice.",
    "set_default_language": "Sets the default language.",
    "setup": "Sets {one} up.",
    "setup_and_activate": "Sets {one} up and activates it.",
    "update": "Changes {one}: only the fields that are set.",
    "update_by_internal_id": "Changes {one} by its internal id: only the fields that are set.",
    "update_by_type": "Changes {one} by its type and number: only the fields that are set.",
    "update_cross_reference": "Changes a cross reference of {one}.",
    "update_inventory_translation": "Changes the translation of an inventory item.",
    "update_line_note": "Changes the note of a line of a VAT return.",
    "update_lines": "Changes lines of {one}: only the fields that are set.",
    "update_location": "Changes a location in {one}: only the fields that are set.",
    "update_note": "Changes the note of a VAT return.",
    "update_segment": "Changes a segment of {one}: only the fields that are set.",
    "write_off": "Writes {one} off.",
}

_VERBS = {
    "add": ("Adds", "to"),
    "create": ("Creates", "for"),
    "delete": ("Deletes", "from"),
    "get": ("Reads", "of"),
    "list": ("Lists", "of"),
    "update": ("Changes", "of"),
}
"""How the verb of `verb_thing` is said, and how the resource is joined to it."""


def noun(resource: str) -> str:
    """Return what one record of a resource is called."""
    bare = re.sub(r"_v[0-9]+$", "", resource)
    return _NOUNS.get(bare) or words(bare)


def plural(name: str) -> str:
    """Return the plural of a noun."""
    if name in _PLURALS:
        return _PLURALS[name]
    if re.search(r"[^aeiou]y$", name):
        return f"{name[:-1]}ies"
    return f"{name}es" if re.search(r"(s|x|ch)$", name) else f"{name}s"


def resource_title(resource: str) -> str:
    """Return the heading of a resource."""
    many = plural(noun(resource))
    version = resource.rpartition("_v")[2]
    return many[:1].upper() + many[1:] + (f", version {version}" if version.isdigit() else "")


def sentence(resource: str, operation: OperationPlan) -> str:
    """Return what a method does."""
    one, many = _with_article(noun(resource)), plural(noun(resource))
    known = _SENTENCES.get(operation.name)
    if known is not None:
        return known.format(one=one, many=many)
    verb, _, rest = operation.name.partition("_")
    if not rest:
        return f"{_third_person(verb)} {one}."
    if verb == "list" and rest.startswith("for_"):
        return f"Lists the {many} of {_with_article(words(rest[4:]))}."
    said, joint = _VERBS.get(verb, (_third_person(verb), "of"))
    whose = one if operation.keys else many
    thing = words(rest).replace("po balance", "purchase order balance")
    new_or_gone = verb in ("add", "create", "delete")
    if new_or_gone and not thing.endswith("s"):
        return f"{said} {_with_article(thing)} {joint} {whose}."
    return f"{said} {'' if new_or_gone else 'the '}{thing} {joint} {whose}."


def _third_person(verb: str) -> str:
    ending = "es" if re.search(r"(s|x|ch|sh)$", verb) else "s"
    return f"{verb.capitalize()}{ending}"


def _with_article(name: str) -> str:
    return f"{'an' if name[0] in 'aeio' else 'a'} {name}"
