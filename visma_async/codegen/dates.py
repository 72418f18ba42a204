"""Which fields hold a date: the document calls every one of them a date-time.

What is not listed here is a point in time. A value of a listed field that is no midnight is still
kept whole when it is read, so that a wrong entry loses nothing.
"""

from __future__ import annotations

_NAMES = """
    activationDate apBillDate applicationDate billingDate cancelBy cashDiscountDate clearDate date
    dateOfSignature depreciateFromDate depreciationFromDate disposalDate documentDate
    documentDueDate dueDate dunningLetterDate effectiveDate effectiveFrom endDate expirationDate
    invoiceDate invoicingScheduleStartsOn lastBillingDate lastCollectionDate lastInvoicingDate
    nextBillingDate nextInvoicingDate notValidAfter orderDate origInvoiceDate payDate paymentDate
    pendingCostDate pendingDate plannedEnd plannedStart promised promisedOn receiptDate requestDate
    requestOn requested requestedOn schedShipment scheduledDate setupDate shipDate shipOn
    shipmentDate shippingScheduledDate startDate termEndDate
    termStartDate terminationDate tranDate transactionDate
"""

DATE_FIELDS = frozenset(_NAMES.split())
"""Wire names."""
