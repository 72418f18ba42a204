"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0415
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visma_async.api.resources.account import AccountResource
    from visma_async.api.resources.attachment import AttachmentResource
    from visma_async.api.resources.attribute import AttributeResource
    from visma_async.api.resources.background_operation import BackgroundOperationResource
    from visma_async.api.resources.blob import BlobResource
    from visma_async.api.resources.branch import BranchResource
    from visma_async.api.resources.budget import BudgetResource
    from visma_async.api.resources.carrier import CarrierResource
    from visma_async.api.resources.cash_account import CashAccountResource
    from visma_async.api.resources.cash_sale import CashSaleResource
    from visma_async.api.resources.cash_transaction import CashTransactionResource
    from visma_async.api.resources.contact import ContactResource
    from visma_async.api.resources.contract_template import ContractTemplateResource
    from visma_async.api.resources.contract_usage import ContractUsageResource
    from visma_async.api.resources.country import CountryResource
    from visma_async.api.resources.credit_note import CreditNoteResource
    from visma_async.api.resources.credit_term import CreditTermResource
    from visma_async.api.resources.currency import CurrencyResource
    from visma_async.api.resources.currency_rate import CurrencyRateResource
    from visma_async.api.resources.currency_rate_type import CurrencyRateTypeResource
    from visma_async.api.resources.customer import CustomerResource
    from visma_async.api.resources.customer_contract import CustomerContractResource
    from visma_async.api.resources.customer_credit_note import CustomerCreditNoteResource
    from visma_async.api.resources.customer_credit_note_v2 import CustomerCreditNoteV2Resource
    from visma_async.api.resources.customer_credit_write_off import CustomerCreditWriteOffResource
    from visma_async.api.resources.customer_debit_note import CustomerDebitNoteResource
    from visma_async.api.resources.customer_debit_note_v2 import CustomerDebitNoteV2Resource
    from visma_async.api.resources.customer_document import CustomerDocumentResource
    from visma_async.api.resources.customer_invoice import CustomerInvoiceResource
    from visma_async.api.resources.customer_invoice_v2 import CustomerInvoiceV2Resource
    from visma_async.api.resources.customer_overdue_charge import CustomerOverdueChargeResource
    from visma_async.api.resources.customer_payment import CustomerPaymentResource
    from visma_async.api.resources.customer_payment_method import CustomerPaymentMethodResource
    from visma_async.api.resources.customer_sales_price import CustomerSalesPriceResource
    from visma_async.api.resources.customer_v2 import CustomerV2Resource
    from visma_async.api.resources.deferral_code import DeferralCodeResource
    from visma_async.api.resources.department import DepartmentResource
    from visma_async.api.resources.dimension import DimensionResource
    from visma_async.api.resources.discount import DiscountResource
    from visma_async.api.resources.discount_code import DiscountCodeResource
    from visma_async.api.resources.discount_code_v2 import DiscountCodeV2Resource
    from visma_async.api.resources.discount_v2 import DiscountV2Resource
    from visma_async.api.resources.earning_type import EarningTypeResource
    from visma_async.api.resources.employee import EmployeeResource
    from visma_async.api.resources.expense_claim import ExpenseClaimResource
    from visma_async.api.resources.expense_receipt import ExpenseReceiptResource
    from visma_async.api.resources.features_set import FeaturesSetResource
    from visma_async.api.resources.financial_period import FinancialPeriodResource
    from visma_async.api.resources.first_time_startup import FirstTimeStartupResource
    from visma_async.api.resources.fixed_asset import FixedAssetResource
    from visma_async.api.resources.fixed_asset_class import FixedAssetClassResource
    from visma_async.api.resources.fixed_asset_property_tax_group import (
        FixedAssetPropertyTaxGroupResource,
    )
    from visma_async.api.resources.fixed_asset_transaction import FixedAssetTransactionResource
    from visma_async.api.resources.general_ledger_balance import GeneralLedgerBalanceResource
    from visma_async.api.resources.general_ledger_transactions import (
        GeneralLedgerTransactionsResource,
    )
    from visma_async.api.resources.inventory import InventoryResource
    from visma_async.api.resources.inventory_adjustment import InventoryAdjustmentResource
    from visma_async.api.resources.inventory_issue import InventoryIssueResource
    from visma_async.api.resources.inventory_receipt import InventoryReceiptResource
    from visma_async.api.resources.inventory_summary import InventorySummaryResource
    from visma_async.api.resources.inventory_transfer import InventoryTransferResource
    from visma_async.api.resources.journal_transaction import JournalTransactionResource
    from visma_async.api.resources.kit_assembly import KitAssemblyResource
    from visma_async.api.resources.kit_specifications import KitSpecificationsResource
    from visma_async.api.resources.landed_cost_code import LandedCostCodeResource
    from visma_async.api.resources.ledger import LedgerResource
    from visma_async.api.resources.location import LocationResource
    from visma_async.api.resources.lot_serial_class import LotSerialClassResource
    from visma_async.api.resources.multilanguage import MultilanguageResource
    from visma_async.api.resources.number_sequence import NumberSequenceResource
    from visma_async.api.resources.organization import OrganizationResource
    from visma_async.api.resources.packaging_type import PackagingTypeResource
    from visma_async.api.resources.payment import PaymentResource
    from visma_async.api.resources.payment_method import PaymentMethodResource
    from visma_async.api.resources.project import ProjectResource
    from visma_async.api.resources.project_account_group import ProjectAccountGroupResource
    from visma_async.api.resources.project_basic import ProjectBasicResource
    from visma_async.api.resources.project_budget import ProjectBudgetResource
    from visma_async.api.resources.project_task import ProjectTaskResource
    from visma_async.api.resources.project_transaction import ProjectTransactionResource
    from visma_async.api.resources.purchase_order import PurchaseOrderResource
    from visma_async.api.resources.purchase_order_basic import PurchaseOrderBasicResource
    from visma_async.api.resources.purchase_receipt import PurchaseReceiptResource
    from visma_async.api.resources.purchase_receipt_basic import PurchaseReceiptBasicResource
    from visma_async.api.resources.purchase_receipt_v2 import PurchaseReceiptV2Resource
    from visma_async.api.resources.sales_category import SalesCategoryResource
    from visma_async.api.resources.sales_order import SalesOrderResource
    from visma_async.api.resources.sales_order_basic import SalesOrderBasicResource
    from visma_async.api.resources.sales_order_basic_v2 import SalesOrderBasicV2Resource
    from visma_async.api.resources.sales_order_type import SalesOrderTypeResource
    from visma_async.api.resources.sales_order_v2 import SalesOrderV2Resource
    from visma_async.api.resources.sales_person import SalesPersonResource
    from visma_async.api.resources.sales_person_v2 import SalesPersonV2Resource
    from visma_async.api.resources.shipment import ShipmentResource
    from visma_async.api.resources.stocktake import StocktakeResource
    from visma_async.api.resources.subaccount import SubaccountResource
    from visma_async.api.resources.supplier import SupplierResource
    from visma_async.api.resources.supplier_account import SupplierAccountResource
    from visma_async.api.resources.supplier_document import SupplierDocumentResource
    from visma_async.api.resources.supplier_invoice import SupplierInvoiceResource
    from visma_async.api.resources.supplier_location import SupplierLocationResource
    from visma_async.api.resources.supplier_payment import SupplierPaymentResource
    from visma_async.api.resources.supplier_v2 import SupplierV2Resource
    from visma_async.api.resources.time_card import TimeCardResource
    from visma_async.api.resources.ui_extension import UiExtensionResource
    from visma_async.api.resources.unit_of_measure import UnitOfMeasureResource
    from visma_async.api.resources.vat import VatResource
    from visma_async.api.resources.vat_category import VatCategoryResource
    from visma_async.api.resources.vat_zone import VatZoneResource
    from visma_async.api.resources.warehouse import WarehouseResource
    from visma_async.api.resources.webhook_notification_feedback import (
        WebhookNotificationFeedbackResource,
    )
    from visma_async.api.salesorder.service import SalesOrderService
    from visma_async.call import Binding


class ErpResources:
    """Every resource, imported when it is first touched."""

    __slots__ = ()

    _binding: Binding

    @property
    def account(self) -> AccountResource:
        """Accounts."""
        from visma_async.api.resources.account import AccountResource

        return AccountResource(self._binding)

    @property
    def attachment(self) -> AttachmentResource:
        """Attachments."""
        from visma_async.api.resources.attachment import AttachmentResource

        return AttachmentResource(self._binding)

    @property
    def attribute(self) -> AttributeResource:
        """Attributes."""
        from visma_async.api.resources.attribute import AttributeResource

        return AttributeResource(self._binding)

    @property
    def background_operation(self) -> BackgroundOperationResource:
        """Background jobs."""
        from visma_async.api.resources.background_operation import BackgroundOperationResource

        return BackgroundOperationResource(self._binding)

    @property
    def blob(self) -> BlobResource:
        """Blobs."""
        from visma_async.api.resources.blob import BlobResource

        return BlobResource(self._binding)

    @property
    def branch(self) -> BranchResource:
        """Branches."""
        from visma_async.api.resources.branch import BranchResource

        return BranchResource(self._binding)

    @property
    def budget(self) -> BudgetResource:
        """Budgets."""
        from visma_async.api.resources.budget import BudgetResource

        return BudgetResource(self._binding)

    @property
    def carrier(self) -> CarrierResource:
        """Carriers."""
        from visma_async.api.resources.carrier import CarrierResource

        return CarrierResource(self._binding)

    @property
    def cash_account(self) -> CashAccountResource:
        """Cash accounts."""
        from visma_async.api.resources.cash_account import CashAccountResource

        return CashAccountResource(self._binding)

    @property
    def cash_sale(self) -> CashSaleResource:
        """Cash sales."""
        from visma_async.api.resources.cash_sale import CashSaleResource

        return CashSaleResource(self._binding)

    @property
    def cash_transaction(self) -> CashTransactionResource:
        """Cash transactions."""
        from visma_async.api.resources.cash_transaction import CashTransactionResource

        return CashTransactionResource(self._binding)

    @property
    def contact(self) -> ContactResource:
        """Contacts."""
        from visma_async.api.resources.contact import ContactResource

        return ContactResource(self._binding)

    @property
    def contract_template(self) -> ContractTemplateResource:
        """Contract templates."""
        from visma_async.api.resources.contract_template import ContractTemplateResource

        return ContractTemplateResource(self._binding)

    @property
    def contract_usage(self) -> ContractUsageResource:
        """Contract usages."""
        from visma_async.api.resources.contract_usage import ContractUsageResource

        return ContractUsageResource(self._binding)

    @property
    def country(self) -> CountryResource:
        """Countries."""
        from visma_async.api.resources.country import CountryResource

        return CountryResource(self._binding)

    @property
    def credit_note(self) -> CreditNoteResource:
        """Credit notes."""
        from visma_async.api.resources.credit_note import CreditNoteResource

        return CreditNoteResource(self._binding)

    @property
    def credit_term(self) -> CreditTermResource:
        """Credit terms."""
        from visma_async.api.resources.credit_term import CreditTermResource

        return CreditTermResource(self._binding)

    @property
    def currency(self) -> CurrencyResource:
        """Currencies."""
        from visma_async.api.resources.currency import CurrencyResource

        return CurrencyResource(self._binding)

    @property
    def currency_rate(self) -> CurrencyRateResource:
        """Currency rates."""
        from visma_async.api.resources.currency_rate import CurrencyRateResource

        return CurrencyRateResource(self._binding)

    @property
    def currency_rate_type(self) -> CurrencyRateTypeResource:
        """Currency rate types."""
        from visma_async.api.resources.currency_rate_type import CurrencyRateTypeResource

        return CurrencyRateTypeResource(self._binding)

    @property
    def customer(self) -> CustomerResource:
        """Customers."""
        from visma_async.api.resources.customer import CustomerResource

        return CustomerResource(self._binding)

    @property
    def customer_contract(self) -> CustomerContractResource:
        """Customer contracts."""
        from visma_async.api.resources.customer_contract import CustomerContractResource

        return CustomerContractResource(self._binding)

    @property
    def customer_credit_note(self) -> CustomerCreditNoteResource:
        """Customer credit notes."""
        from visma_async.api.resources.customer_credit_note import CustomerCreditNoteResource

        return CustomerCreditNoteResource(self._binding)

    @property
    def customer_credit_note_v2(self) -> CustomerCreditNoteV2Resource:
        """Customer credit notes, version 2."""
        from visma_async.api.resources.customer_credit_note_v2 import CustomerCreditNoteV2Resource

        return CustomerCreditNoteV2Resource(self._binding)

    @property
    def customer_credit_write_off(self) -> CustomerCreditWriteOffResource:
        """Customer credit write offs."""
        from visma_async.api.resources.customer_credit_write_off import (
            CustomerCreditWriteOffResource,
        )

        return CustomerCreditWriteOffResource(self._binding)

    @property
    def customer_debit_note(self) -> CustomerDebitNoteResource:
        """Customer debit notes."""
        from visma_async.api.resources.customer_debit_note import CustomerDebitNoteResource

        return CustomerDebitNoteResource(self._binding)

    @property
    def customer_debit_note_v2(self) -> CustomerDebitNoteV2Resource:
        """Customer debit notes, version 2."""
        from visma_async.api.resources.customer_debit_note_v2 import CustomerDebitNoteV2Resource

        return CustomerDebitNoteV2Resource(self._binding)

    @property
    def customer_document(self) -> CustomerDocumentResource:
        """Customer documents."""
        from visma_async.api.resources.customer_document import CustomerDocumentResource

        return CustomerDocumentResource(self._binding)

    @property
    def customer_invoice(self) -> CustomerInvoiceResource:
        """Customer invoices."""
        from visma_async.api.resources.customer_invoice import CustomerInvoiceResource

        return CustomerInvoiceResource(self._binding)

    @property
    def customer_invoice_v2(self) -> CustomerInvoiceV2Resource:
        """Customer invoices, version 2."""
        from visma_async.api.resources.customer_invoice_v2 import CustomerInvoiceV2Resource

        return CustomerInvoiceV2Resource(self._binding)

    @property
    def customer_overdue_charge(self) -> CustomerOverdueChargeResource:
        """Customer overdue charges."""
        from visma_async.api.resources.customer_overdue_charge import CustomerOverdueChargeResource

        return CustomerOverdueChargeResource(self._binding)

    @property
    def customer_payment(self) -> CustomerPaymentResource:
        """Customer payments."""
        from visma_async.api.resources.customer_payment import CustomerPaymentResource

        return CustomerPaymentResource(self._binding)

    @property
    def customer_payment_method(self) -> CustomerPaymentMethodResource:
        """Customer payment methods."""
        from visma_async.api.resources.customer_payment_method import CustomerPaymentMethodResource

        return CustomerPaymentMethodResource(self._binding)

    @property
    def customer_sales_price(self) -> CustomerSalesPriceResource:
        """Customer sales prices."""
        from visma_async.api.resources.customer_sales_price import CustomerSalesPriceResource

        return CustomerSalesPriceResource(self._binding)

    @property
    def customer_v2(self) -> CustomerV2Resource:
        """Customers, version 2."""
        from visma_async.api.resources.customer_v2 import CustomerV2Resource

        return CustomerV2Resource(self._binding)

    @property
    def deferral_code(self) -> DeferralCodeResource:
        """Deferral codes."""
        from visma_async.api.resources.deferral_code import DeferralCodeResource

        return DeferralCodeResource(self._binding)

    @property
    def department(self) -> DepartmentResource:
        """Departments."""
        from visma_async.api.resources.department import DepartmentResource

        return DepartmentResource(self._binding)

    @property
    def dimension(self) -> DimensionResource:
        """Dimensions."""
        from visma_async.api.resources.dimension import DimensionResource

        return DimensionResource(self._binding)

    @property
    def discount(self) -> DiscountResource:
        """Discounts."""
        from visma_async.api.resources.discount import DiscountResource

        return DiscountResource(self._binding)

    @property
    def discount_code(self) -> DiscountCodeResource:
        """Discount codes."""
        from visma_async.api.resources.discount_code import DiscountCodeResource

        return DiscountCodeResource(self._binding)

    @property
    def discount_code_v2(self) -> DiscountCodeV2Resource:
        """Discount codes, version 2."""
        from visma_async.api.resources.discount_code_v2 import DiscountCodeV2Resource

        return DiscountCodeV2Resource(self._binding)

    @property
    def discount_v2(self) -> DiscountV2Resource:
        """Discounts, version 2."""
        from visma_async.api.resources.discount_v2 import DiscountV2Resource

        return DiscountV2Resource(self._binding)

    @property
    def earning_type(self) -> EarningTypeResource:
        """Earning types."""
        from visma_async.api.resources.earning_type import EarningTypeResource

        return EarningTypeResource(self._binding)

    @property
    def employee(self) -> EmployeeResource:
        """Employees."""
        from visma_async.api.resources.employee import EmployeeResource

        return EmployeeResource(self._binding)

    @property
    def expense_claim(self) -> ExpenseClaimResource:
        """Expense claims."""
        from visma_async.api.resources.expense_claim import ExpenseClaimResource

        return ExpenseClaimResource(self._binding)

    @property
    def expense_receipt(self) -> ExpenseReceiptResource:
        """Expense receipts."""
        from visma_async.api.resources.expense_receipt import ExpenseReceiptResource

        return ExpenseReceiptResource(self._binding)

    @property
    def features_set(self) -> FeaturesSetResource:
        """Features."""
        from visma_async.api.resources.features_set import FeaturesSetResource

        return FeaturesSetResource(self._binding)

    @property
    def financial_period(self) -> FinancialPeriodResource:
        """Financial periods."""
        from visma_async.api.resources.financial_period import FinancialPeriodResource

        return FinancialPeriodResource(self._binding)

    @property
    def first_time_startup(self) -> FirstTimeStartupResource:
        """First-time startups."""
        from visma_async.api.resources.first_time_startup import FirstTimeStartupResource

        return FirstTimeStartupResource(self._binding)

    @property
    def fixed_asset(self) -> FixedAssetResource:
        """Fixed assets."""
        from visma_async.api.resources.fixed_asset import FixedAssetResource

        return FixedAssetResource(self._binding)

    @property
    def fixed_asset_class(self) -> FixedAssetClassResource:
        """Fixed asset classes."""
        from visma_async.api.resources.fixed_asset_class import FixedAssetClassResource

        return FixedAssetClassResource(self._binding)

    @property
    def fixed_asset_property_tax_group(self) -> FixedAssetPropertyTaxGroupResource:
        """Fixed asset property tax groups."""
        from visma_async.api.resources.fixed_asset_property_tax_group import (
            FixedAssetPropertyTaxGroupResource,
        )

        return FixedAssetPropertyTaxGroupResource(self._binding)

    @property
    def fixed_asset_transaction(self) -> FixedAssetTransactionResource:
        """Fixed asset transactions."""
        from visma_async.api.resources.fixed_asset_transaction import FixedAssetTransactionResource

        return FixedAssetTransactionResource(self._binding)

    @property
    def general_ledger_balance(self) -> GeneralLedgerBalanceResource:
        """General ledger balances."""
        from visma_async.api.resources.general_ledger_balance import GeneralLedgerBalanceResource

        return GeneralLedgerBalanceResource(self._binding)

    @property
    def general_ledger_transactions(self) -> GeneralLedgerTransactionsResource:
        """General ledger transactions."""
        from visma_async.api.resources.general_ledger_transactions import (
            GeneralLedgerTransactionsResource,
        )

        return GeneralLedgerTransactionsResource(self._binding)

    @property
    def inventory(self) -> InventoryResource:
        """Inventory items."""
        from visma_async.api.resources.inventory import InventoryResource

        return InventoryResource(self._binding)

    @property
    def inventory_adjustment(self) -> InventoryAdjustmentResource:
        """Inventory adjustments."""
        from visma_async.api.resources.inventory_adjustment import InventoryAdjustmentResource

        return InventoryAdjustmentResource(self._binding)

    @property
    def inventory_issue(self) -> InventoryIssueResource:
        """Inventory issues."""
        from visma_async.api.resources.inventory_issue import InventoryIssueResource

        return InventoryIssueResource(self._binding)

    @property
    def inventory_receipt(self) -> InventoryReceiptResource:
        """Inventory receipts."""
        from visma_async.api.resources.inventory_receipt import InventoryReceiptResource

        return InventoryReceiptResource(self._binding)

    @property
    def inventory_summary(self) -> InventorySummaryResource:
        """Inventory summaries."""
        from visma_async.api.resources.inventory_summary import InventorySummaryResource

        return InventorySummaryResource(self._binding)

    @property
    def inventory_transfer(self) -> InventoryTransferResource:
        """Inventory transfers."""
        from visma_async.api.resources.inventory_transfer import InventoryTransferResource

        return InventoryTransferResource(self._binding)

    @property
    def journal_transaction(self) -> JournalTransactionResource:
        """Journal transactions."""
        from visma_async.api.resources.journal_transaction import JournalTransactionResource

        return JournalTransactionResource(self._binding)

    @property
    def kit_assembly(self) -> KitAssemblyResource:
        """Kit assemblies."""
        from visma_async.api.resources.kit_assembly import KitAssemblyResource

        return KitAssemblyResource(self._binding)

    @property
    def kit_specifications(self) -> KitSpecificationsResource:
        """Kit specifications."""
        from visma_async.api.resources.kit_specifications import KitSpecificationsResource

        return KitSpecificationsResource(self._binding)

    @property
    def landed_cost_code(self) -> LandedCostCodeResource:
        """Landed cost codes."""
        from visma_async.api.resources.landed_cost_code import LandedCostCodeResource

        return LandedCostCodeResource(self._binding)

    @property
    def ledger(self) -> LedgerResource:
        """Ledgers."""
        from visma_async.api.resources.ledger import LedgerResource

        return LedgerResource(self._binding)

    @property
    def location(self) -> LocationResource:
        """Locations."""
        from visma_async.api.resources.location import LocationResource

        return LocationResource(self._binding)

    @property
    def lot_serial_class(self) -> LotSerialClassResource:
        """Lot serial classes."""
        from visma_async.api.resources.lot_serial_class import LotSerialClassResource

        return LotSerialClassResource(self._binding)

    @property
    def multilanguage(self) -> MultilanguageResource:
        """Translations."""
        from visma_async.api.resources.multilanguage import MultilanguageResource

        return MultilanguageResource(self._binding)

    @property
    def number_sequence(self) -> NumberSequenceResource:
        """Number sequences."""
        from visma_async.api.resources.number_sequence import NumberSequenceResource

        return NumberSequenceResource(self._binding)

    @property
    def organization(self) -> OrganizationResource:
        """Organizations."""
        from visma_async.api.resources.organization import OrganizationResource

        return OrganizationResource(self._binding)

    @property
    def packaging_type(self) -> PackagingTypeResource:
        """Packaging types."""
        from visma_async.api.resources.packaging_type import PackagingTypeResource

        return PackagingTypeResource(self._binding)

    @property
    def payment(self) -> PaymentResource:
        """Payments."""
        from visma_async.api.resources.payment import PaymentResource

        return PaymentResource(self._binding)

    @property
    def payment_method(self) -> PaymentMethodResource:
        """Payment methods."""
        from visma_async.api.resources.payment_method import PaymentMethodResource

        return PaymentMethodResource(self._binding)

    @property
    def project(self) -> ProjectResource:
        """Projects."""
        from visma_async.api.resources.project import ProjectResource

        return ProjectResource(self._binding)

    @property
    def project_account_group(self) -> ProjectAccountGroupResource:
        """Project account groups."""
        from visma_async.api.resources.project_account_group import ProjectAccountGroupResource

        return ProjectAccountGroupResource(self._binding)

    @property
    def project_basic(self) -> ProjectBasicResource:
        """Basic projects."""
        from visma_async.api.resources.project_basic import ProjectBasicResource

        return ProjectBasicResource(self._binding)

    @property
    def project_budget(self) -> ProjectBudgetResource:
        """Project budgets."""
        from visma_async.api.resources.project_budget import ProjectBudgetResource

        return ProjectBudgetResource(self._binding)

    @property
    def project_task(self) -> ProjectTaskResource:
        """Project tasks."""
        from visma_async.api.resources.project_task import ProjectTaskResource

        return ProjectTaskResource(self._binding)

    @property
    def project_transaction(self) -> ProjectTransactionResource:
        """Project transactions."""
        from visma_async.api.resources.project_transaction import ProjectTransactionResource

        return ProjectTransactionResource(self._binding)

    @property
    def purchase_order(self) -> PurchaseOrderResource:
        """Purchase orders."""
        from visma_async.api.resources.purchase_order import PurchaseOrderResource

        return PurchaseOrderResource(self._binding)

    @property
    def purchase_order_basic(self) -> PurchaseOrderBasicResource:
        """Basic purchase orders."""
        from visma_async.api.resources.purchase_order_basic import PurchaseOrderBasicResource

        return PurchaseOrderBasicResource(self._binding)

    @property
    def purchase_receipt(self) -> PurchaseReceiptResource:
        """Purchase receipts."""
        from visma_async.api.resources.purchase_receipt import PurchaseReceiptResource

        return PurchaseReceiptResource(self._binding)

    @property
    def purchase_receipt_basic(self) -> PurchaseReceiptBasicResource:
        """Basic purchase receipts."""
        from visma_async.api.resources.purchase_receipt_basic import PurchaseReceiptBasicResource

        return PurchaseReceiptBasicResource(self._binding)

    @property
    def purchase_receipt_v2(self) -> PurchaseReceiptV2Resource:
        """Purchase receipts, version 2."""
        from visma_async.api.resources.purchase_receipt_v2 import PurchaseReceiptV2Resource

        return PurchaseReceiptV2Resource(self._binding)

    @property
    def sales_category(self) -> SalesCategoryResource:
        """Sales categories."""
        from visma_async.api.resources.sales_category import SalesCategoryResource

        return SalesCategoryResource(self._binding)

    @property
    def sales_order(self) -> SalesOrderResource:
        """Sales orders."""
        from visma_async.api.resources.sales_order import SalesOrderResource

        return SalesOrderResource(self._binding)

    @property
    def sales_order_basic(self) -> SalesOrderBasicResource:
        """Basic sales orders."""
        from visma_async.api.resources.sales_order_basic import SalesOrderBasicResource

        return SalesOrderBasicResource(self._binding)

    @property
    def sales_order_basic_v2(self) -> SalesOrderBasicV2Resource:
        """Basic sales orders, version 2."""
        from visma_async.api.resources.sales_order_basic_v2 import SalesOrderBasicV2Resource

        return SalesOrderBasicV2Resource(self._binding)

    @property
    def sales_order_type(self) -> SalesOrderTypeResource:
        """Sales order types."""
        from visma_async.api.resources.sales_order_type import SalesOrderTypeResource

        return SalesOrderTypeResource(self._binding)

    @property
    def sales_order_v2(self) -> SalesOrderV2Resource:
        """Sales orders, version 2."""
        from visma_async.api.resources.sales_order_v2 import SalesOrderV2Resource

        return SalesOrderV2Resource(self._binding)

    @property
    def sales_person(self) -> SalesPersonResource:
        """Sales persons."""
        from visma_async.api.resources.sales_person import SalesPersonResource

        return SalesPersonResource(self._binding)

    @property
    def sales_person_v2(self) -> SalesPersonV2Resource:
        """Sales persons, version 2."""
        from visma_async.api.resources.sales_person_v2 import SalesPersonV2Resource

        return SalesPersonV2Resource(self._binding)

    @property
    def shipment(self) -> ShipmentResource:
        """Shipments."""
        from visma_async.api.resources.shipment import ShipmentResource

        return ShipmentResource(self._binding)

    @property
    def stocktake(self) -> StocktakeResource:
        """Stocktakes."""
        from visma_async.api.resources.stocktake import StocktakeResource

        return StocktakeResource(self._binding)

    @property
    def subaccount(self) -> SubaccountResource:
        """Subaccounts."""
        from visma_async.api.resources.subaccount import SubaccountResource

        return SubaccountResource(self._binding)

    @property
    def supplier(self) -> SupplierResource:
        """Suppliers."""
        from visma_async.api.resources.supplier import SupplierResource

        return SupplierResource(self._binding)

    @property
    def supplier_account(self) -> SupplierAccountResource:
        """Supplier accounts."""
        from visma_async.api.resources.supplier_account import SupplierAccountResource

        return SupplierAccountResource(self._binding)

    @property
    def supplier_document(self) -> SupplierDocumentResource:
        """Supplier documents."""
        from visma_async.api.resources.supplier_document import SupplierDocumentResource

        return SupplierDocumentResource(self._binding)

    @property
    def supplier_invoice(self) -> SupplierInvoiceResource:
        """Supplier invoices."""
        from visma_async.api.resources.supplier_invoice import SupplierInvoiceResource

        return SupplierInvoiceResource(self._binding)

    @property
    def supplier_location(self) -> SupplierLocationResource:
        """Supplier locations."""
        from visma_async.api.resources.supplier_location import SupplierLocationResource

        return SupplierLocationResource(self._binding)

    @property
    def supplier_payment(self) -> SupplierPaymentResource:
        """Supplier payments."""
        from visma_async.api.resources.supplier_payment import SupplierPaymentResource

        return SupplierPaymentResource(self._binding)

    @property
    def supplier_v2(self) -> SupplierV2Resource:
        """Suppliers, version 2."""
        from visma_async.api.resources.supplier_v2 import SupplierV2Resource

        return SupplierV2Resource(self._binding)

    @property
    def time_card(self) -> TimeCardResource:
        """Time cards."""
        from visma_async.api.resources.time_card import TimeCardResource

        return TimeCardResource(self._binding)

    @property
    def ui_extension(self) -> UiExtensionResource:
        """UI extensions."""
        from visma_async.api.resources.ui_extension import UiExtensionResource

        return UiExtensionResource(self._binding)

    @property
    def unit_of_measure(self) -> UnitOfMeasureResource:
        """Units of measure."""
        from visma_async.api.resources.unit_of_measure import UnitOfMeasureResource

        return UnitOfMeasureResource(self._binding)

    @property
    def vat(self) -> VatResource:
        """VAT codes."""
        from visma_async.api.resources.vat import VatResource

        return VatResource(self._binding)

    @property
    def vat_category(self) -> VatCategoryResource:
        """VAT categories."""
        from visma_async.api.resources.vat_category import VatCategoryResource

        return VatCategoryResource(self._binding)

    @property
    def vat_zone(self) -> VatZoneResource:
        """VAT zones."""
        from visma_async.api.resources.vat_zone import VatZoneResource

        return VatZoneResource(self._binding)

    @property
    def warehouse(self) -> WarehouseResource:
        """Warehouses."""
        from visma_async.api.resources.warehouse import WarehouseResource

        return WarehouseResource(self._binding)

    @property
    def webhook_notification_feedback(self) -> WebhookNotificationFeedbackResource:
        """Webhook notification feedbacks."""
        from visma_async.api.resources.webhook_notification_feedback import (
            WebhookNotificationFeedbackResource,
        )

        return WebhookNotificationFeedbackResource(self._binding)

    @property
    def salesorder_v3(self) -> SalesOrderService:
        """The separate SalesOrders v3 service; its models are in `models.salesorder`."""
        from visma_async.api.salesorder.service import SalesOrderService

        return SalesOrderService(self._binding)
