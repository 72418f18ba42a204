"""Every model of the service, imported when it is first asked for.

Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit.
"""

# ruff: noqa: E501
from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import visma_async.api.salesorder.models as salesorder
    from visma_async.api.models.account import Account
    from visma_async.api.models.account_description import AccountDescription
    from visma_async.api.models.account_group import AccountGroup
    from visma_async.api.models.account_number import AccountNumber
    from visma_async.api.models.account_number_description import AccountNumberDescription
    from visma_async.api.models.account_number_type_description import AccountNumberTypeDescription
    from visma_async.api.models.account_type import AccountType
    from visma_async.api.models.account_update import AccountUpdate
    from visma_async.api.models.account_used_for_payment import AccountUsedForPayment
    from visma_async.api.models.action_result import ActionResult
    from visma_async.api.models.active_multilanguage import ActiveMultilanguage
    from visma_async.api.models.add_order_lines_to_purchase_receipt_action_result import (
        AddOrderLinesToPurchaseReceiptActionResult,
    )
    from visma_async.api.models.add_orders_to_purchase_receipt_action_result import (
        AddOrdersToPurchaseReceiptActionResult,
    )
    from visma_async.api.models.add_po_receipt_line import AddPOReceiptLine
    from visma_async.api.models.add_purchase_order import AddPurchaseOrder
    from visma_async.api.models.address import Address
    from visma_async.api.models.address_update import AddressUpdate
    from visma_async.api.models.allocation_rule_id_description import AllocationRuleIdDescription
    from visma_async.api.models.allocations import Allocations
    from visma_async.api.models.allocations_basic import AllocationsBasic
    from visma_async.api.models.allocations_update import AllocationsUpdate
    from visma_async.api.models.allocations_update_basic import AllocationsUpdateBasic
    from visma_async.api.models.alternate_id_type import AlternateIdType
    from visma_async.api.models.approval_details import ApprovalDetails
    from visma_async.api.models.approval_details_update import ApprovalDetailsUpdate
    from visma_async.api.models.approval_status import ApprovalStatus
    from visma_async.api.models.ar_adjust import ArAdjust
    from visma_async.api.models.arsp_commn_history import ARSPCommnHistory
    from visma_async.api.models.attachment import Attachment
    from visma_async.api.models.attachment_metadata_update import AttachmentMetadataUpdate
    from visma_async.api.models.attribute import Attribute
    from visma_async.api.models.attribute_control_type import AttributeControlType
    from visma_async.api.models.attribute_detail import AttributeDetail
    from visma_async.api.models.attribute_detail_update import AttributeDetailUpdate
    from visma_async.api.models.attribute_id_value import AttributeIdValue
    from visma_async.api.models.attribute_line_update import AttributeLineUpdate
    from visma_async.api.models.attribute_update import AttributeUpdate
    from visma_async.api.models.b_account_description import BAccountDescription
    from visma_async.api.models.background_api_accepted import BackgroundApiAccepted
    from visma_async.api.models.background_request_state import BackgroundRequestState
    from visma_async.api.models.bank_settings import BankSettings
    from visma_async.api.models.bank_settings_update import BankSettingsUpdate
    from visma_async.api.models.bar_code import BarCode
    from visma_async.api.models.bar_code_metadata import BarCodeMetadata
    from visma_async.api.models.billing_period import BillingPeriod
    from visma_async.api.models.billing_rule_id_description import BillingRuleIdDescription
    from visma_async.api.models.blob_metadata import BlobMetadata
    from visma_async.api.models.book import Book
    from visma_async.api.models.book_balance import BookBalance
    from visma_async.api.models.branch import Branch
    from visma_async.api.models.branch_currency import BranchCurrency
    from visma_async.api.models.branch_number import BranchNumber
    from visma_async.api.models.branch_order_by import BranchOrderBy
    from visma_async.api.models.budget import Budget
    from visma_async.api.models.budget_update import BudgetUpdate
    from visma_async.api.models.cancel_sales_order_action import CancelSalesOrderAction
    from visma_async.api.models.cancel_sales_order_action_result import CancelSalesOrderActionResult
    from visma_async.api.models.carrier import Carrier
    from visma_async.api.models.carrier_description import CarrierDescription
    from visma_async.api.models.cash_account import CashAccount
    from visma_async.api.models.cash_account_id_description import CashAccountIdDescription
    from visma_async.api.models.cash_sale import CashSale
    from visma_async.api.models.cash_sale_line import CashSaleLine
    from visma_async.api.models.cash_sale_lines_update import CashSaleLinesUpdate
    from visma_async.api.models.cash_sale_update import CashSaleUpdate
    from visma_async.api.models.cash_tax_type import CashTaxType
    from visma_async.api.models.cash_tran_tax_detail import CashTranTaxDetail
    from visma_async.api.models.cash_transaction import CashTransaction
    from visma_async.api.models.cash_transaction_detail_update import CashTransactionDetailUpdate
    from visma_async.api.models.cash_transaction_status import CashTransactionStatus
    from visma_async.api.models.cash_transaction_tax_detail_update import (
        CashTransactionTaxDetailUpdate,
    )
    from visma_async.api.models.cash_transaction_type import CashTransactionType
    from visma_async.api.models.cash_transaction_update import CashTransactionUpdate
    from visma_async.api.models.change_customer_cd_action import ChangeCustomerCdAction
    from visma_async.api.models.change_customer_cd_action_result import ChangeCustomerCdActionResult
    from visma_async.api.models.change_employee_nr_action import ChangeEmployeeNrAction
    from visma_async.api.models.change_employee_nr_action_result import ChangeEmployeeNrActionResult
    from visma_async.api.models.change_inventory_nbr_action import ChangeInventoryNbrAction
    from visma_async.api.models.change_inventory_nbr_action_result import (
        ChangeInventoryNbrActionResult,
    )
    from visma_async.api.models.change_project_id_action import ChangeProjectIdAction
    from visma_async.api.models.change_project_id_action_result import ChangeProjectIdActionResult
    from visma_async.api.models.charge_bearer import ChargeBearer
    from visma_async.api.models.child_record import ChildRecord
    from visma_async.api.models.class_attribute import ClassAttribute
    from visma_async.api.models.class_attribute_detail import ClassAttributeDetail
    from visma_async.api.models.class_description import ClassDescription
    from visma_async.api.models.company_tree_info import CompanyTreeInfo
    from visma_async.api.models.confirm_shipment_action_result import ConfirmShipmentActionResult
    from visma_async.api.models.consol_branch import ConsolBranch
    from visma_async.api.models.contact import Contact
    from visma_async.api.models.contact_id_name import ContactIdName
    from visma_async.api.models.contact_info import ContactInfo
    from visma_async.api.models.contact_info_update import ContactInfoUpdate
    from visma_async.api.models.contact_method import ContactMethod
    from visma_async.api.models.contact_title import ContactTitle
    from visma_async.api.models.contact_update import ContactUpdate
    from visma_async.api.models.contract_detail_invoice_type import ContractDetailInvoiceType
    from visma_async.api.models.contract_invoicing_period import ContractInvoicingPeriod
    from visma_async.api.models.contract_recurring_invoice_type import ContractRecurringInvoiceType
    from visma_async.api.models.contract_template import ContractTemplate
    from visma_async.api.models.contract_template_id_description import (
        ContractTemplateIdDescription,
    )
    from visma_async.api.models.contract_usage import ContractUsage
    from visma_async.api.models.contract_usage_line import ContractUsageLine
    from visma_async.api.models.contract_usage_line_update import ContractUsageLineUpdate
    from visma_async.api.models.contract_usage_update import ContractUsageUpdate
    from visma_async.api.models.correct_ar_document_action_result import (
        CorrectArDocumentActionResult,
    )
    from visma_async.api.models.correct_supplier_invoice_action_result import (
        CorrectSupplierInvoiceActionResult,
    )
    from visma_async.api.models.cost_price_statistics import CostPriceStatistics
    from visma_async.api.models.country import Country
    from visma_async.api.models.county import County
    from visma_async.api.models.create_currency_rate import CreateCurrencyRate
    from visma_async.api.models.create_currency_rate_type import CreateCurrencyRateType
    from visma_async.api.models.create_dunning_letter_action import CreateDunningLetterAction
    from visma_async.api.models.create_dunning_letter_action_result import (
        CreateDunningLetterActionResult,
    )
    from visma_async.api.models.create_purchase_order_action import CreatePurchaseOrderAction
    from visma_async.api.models.create_purchase_receipt_action import CreatePurchaseReceiptAction
    from visma_async.api.models.create_shipment_action import CreateShipmentAction
    from visma_async.api.models.create_shipment_action_result import CreateShipmentActionResult
    from visma_async.api.models.credit_note import CreditNote
    from visma_async.api.models.credit_note_line import CreditNoteLine
    from visma_async.api.models.credit_note_line_update import CreditNoteLineUpdate
    from visma_async.api.models.credit_note_update import CreditNoteUpdate
    from visma_async.api.models.credit_rule import CreditRule
    from visma_async.api.models.credit_term import CreditTerm
    from visma_async.api.models.credit_terms import CreditTerms
    from visma_async.api.models.cross_reference_update import CrossReferenceUpdate
    from visma_async.api.models.currency import Currency
    from visma_async.api.models.currency_id_description import CurrencyIdDescription
    from visma_async.api.models.currency_mult_div import CurrencyMultDiv
    from visma_async.api.models.currency_rate import CurrencyRate
    from visma_async.api.models.currency_rate_type import CurrencyRateType
    from visma_async.api.models.cust_sales_people import CustSalesPeople
    from visma_async.api.models.cust_sales_people_update import CustSalesPeopleUpdate
    from visma_async.api.models.cust_sales_persons import CustSalesPersons
    from visma_async.api.models.customer import Customer
    from visma_async.api.models.customer_balance import CustomerBalance
    from visma_async.api.models.customer_balance_v2 import CustomerBalanceV2
    from visma_async.api.models.customer_class import CustomerClass
    from visma_async.api.models.customer_contract import CustomerContract
    from visma_async.api.models.customer_contract_details import CustomerContractDetails
    from visma_async.api.models.customer_contract_details_line import CustomerContractDetailsLine
    from visma_async.api.models.customer_contract_details_update import (
        CustomerContractDetailsUpdate,
    )
    from visma_async.api.models.customer_contract_recurring_summary import (
        CustomerContractRecurringSummary,
    )
    from visma_async.api.models.customer_contract_recurring_summary_line import (
        CustomerContractRecurringSummaryLine,
    )
    from visma_async.api.models.customer_contract_status import CustomerContractStatus
    from visma_async.api.models.customer_contract_summary import CustomerContractSummary
    from visma_async.api.models.customer_contract_update import CustomerContractUpdate
    from visma_async.api.models.customer_credit_note import CustomerCreditNote
    from visma_async.api.models.customer_credit_note_line import CustomerCreditNoteLine
    from visma_async.api.models.customer_credit_note_line_update import CustomerCreditNoteLineUpdate
    from visma_async.api.models.customer_credit_note_update import CustomerCreditNoteUpdate
    from visma_async.api.models.customer_credit_write_off import CustomerCreditWriteOff
    from visma_async.api.models.customer_debit_note import CustomerDebitNote
    from visma_async.api.models.customer_debit_note_line import CustomerDebitNoteLine
    from visma_async.api.models.customer_debit_note_lines_update import CustomerDebitNoteLinesUpdate
    from visma_async.api.models.customer_debit_note_update import CustomerDebitNoteUpdate
    from visma_async.api.models.customer_default_payment_method_update import (
        CustomerDefaultPaymentMethodUpdate,
    )
    from visma_async.api.models.customer_description import CustomerDescription
    from visma_async.api.models.customer_direct_debit import CustomerDirectDebit
    from visma_async.api.models.customer_direct_debit_update import CustomerDirectDebitUpdate
    from visma_async.api.models.customer_document import CustomerDocument
    from visma_async.api.models.customer_document_address import CustomerDocumentAddress
    from visma_async.api.models.customer_document_contact import CustomerDocumentContact
    from visma_async.api.models.customer_document_status import CustomerDocumentStatus
    from visma_async.api.models.customer_document_type import CustomerDocumentType
    from visma_async.api.models.customer_document_vat_zone import CustomerDocumentVatZone
    from visma_async.api.models.customer_gl_accounts import CustomerGlAccounts
    from visma_async.api.models.customer_gl_accounts_update import CustomerGlAccountsUpdate
    from visma_async.api.models.customer_id_name import CustomerIdName
    from visma_async.api.models.customer_invoice import CustomerInvoice
    from visma_async.api.models.customer_invoice_line import CustomerInvoiceLine
    from visma_async.api.models.customer_invoice_lines_update import CustomerInvoiceLinesUpdate
    from visma_async.api.models.customer_invoice_update import CustomerInvoiceUpdate
    from visma_async.api.models.customer_number import CustomerNumber
    from visma_async.api.models.customer_overdue_charge import CustomerOverdueCharge
    from visma_async.api.models.customer_overdue_charge_line import CustomerOverdueChargeLine
    from visma_async.api.models.customer_overdue_charge_line_update import (
        CustomerOverdueChargeLineUpdate,
    )
    from visma_async.api.models.customer_overdue_charge_update import CustomerOverdueChargeUpdate
    from visma_async.api.models.customer_payment_method import CustomerPaymentMethod
    from visma_async.api.models.customer_payment_method_create import CustomerPaymentMethodCreate
    from visma_async.api.models.customer_payment_method_detail import CustomerPaymentMethodDetail
    from visma_async.api.models.customer_payment_method_detail_update import (
        CustomerPaymentMethodDetailUpdate,
    )
    from visma_async.api.models.customer_payment_method_info import CustomerPaymentMethodInfo
    from visma_async.api.models.customer_payment_method_update import CustomerPaymentMethodUpdate
    from visma_async.api.models.customer_payment_methods import CustomerPaymentMethods
    from visma_async.api.models.customer_sales_price import CustomerSalesPrice
    from visma_async.api.models.customer_sales_price_update import CustomerSalesPriceUpdate
    from visma_async.api.models.customer_status import CustomerStatus
    from visma_async.api.models.customer_update import CustomerUpdate
    from visma_async.api.models.customer_update_answer import CustomerUpdateAnswer
    from visma_async.api.models.debt_collection import DebtCollection
    from visma_async.api.models.default_issue_from import DefaultIssueFrom
    from visma_async.api.models.default_receipt_to import DefaultReceiptTo
    from visma_async.api.models.default_warehouse import DefaultWarehouse
    from visma_async.api.models.deferral_code import DeferralCode
    from visma_async.api.models.deferral_code_type import DeferralCodeType
    from visma_async.api.models.deferral_recognition_method import DeferralRecognitionMethod
    from visma_async.api.models.department import Department
    from visma_async.api.models.department_id_description import DepartmentIdDescription
    from visma_async.api.models.department_update_base import DepartmentUpdateBase
    from visma_async.api.models.details import Details
    from visma_async.api.models.dimension import Dimension
    from visma_async.api.models.dimension_segment import DimensionSegment
    from visma_async.api.models.dimension_segment_update import DimensionSegmentUpdate
    from visma_async.api.models.dimension_segment_value import DimensionSegmentValue
    from visma_async.api.models.dimension_segment_value_update import DimensionSegmentValueUpdate
    from visma_async.api.models.direct_debit_mandate import DirectDebitMandate
    from visma_async.api.models.disbursement_or_receipt import DisbursementOrReceipt
    from visma_async.api.models.discount import Discount
    from visma_async.api.models.discount_branch import DiscountBranch
    from visma_async.api.models.discount_breakpoint import DiscountBreakpoint
    from visma_async.api.models.discount_breakpoint_update import DiscountBreakpointUpdate
    from visma_async.api.models.discount_code import DiscountCode
    from visma_async.api.models.discount_code_number_description import (
        DiscountCodeNumberDescription,
    )
    from visma_async.api.models.discount_customer2 import DiscountCustomer2
    from visma_async.api.models.discount_customer_price_class import DiscountCustomerPriceClass
    from visma_async.api.models.discount_detail import DiscountDetail
    from visma_async.api.models.discount_detail_update import DiscountDetailUpdate
    from visma_async.api.models.discount_item import DiscountItem
    from visma_async.api.models.discount_item_price_class import DiscountItemPriceClass
    from visma_async.api.models.discount_type import DiscountType
    from visma_async.api.models.discount_update import DiscountUpdate
    from visma_async.api.models.discount_warehouse import DiscountWarehouse
    from visma_async.api.models.disposal_method import DisposalMethod
    from visma_async.api.models.document_release_status import DocumentReleaseStatus
    from visma_async.api.models.e_invoice_contract import EInvoiceContract
    from visma_async.api.models.e_invoice_contract_update import EInvoiceContractUpdate
    from visma_async.api.models.earning_type import EarningType
    from visma_async.api.models.employee import Employee
    from visma_async.api.models.employee_contact import EmployeeContact
    from visma_async.api.models.employee_contact_update import EmployeeContactUpdate
    from visma_async.api.models.employee_create import EmployeeCreate
    from visma_async.api.models.employee_description import EmployeeDescription
    from visma_async.api.models.employee_number_name import EmployeeNumberName
    from visma_async.api.models.employee_status import EmployeeStatus
    from visma_async.api.models.employee_update import EmployeeUpdate
    from visma_async.api.models.entry_type import EntryType
    from visma_async.api.models.entry_type_id_description import EntryTypeIdDescription
    from visma_async.api.models.expense_claim import ExpenseClaim
    from visma_async.api.models.expense_claim_detail import ExpenseClaimDetail
    from visma_async.api.models.expense_claim_detail_update import ExpenseClaimDetailUpdate
    from visma_async.api.models.expense_claim_number_description import (
        ExpenseClaimNumberDescription,
    )
    from visma_async.api.models.expense_claim_status import ExpenseClaimStatus
    from visma_async.api.models.expense_claim_update import ExpenseClaimUpdate
    from visma_async.api.models.expense_receipt import ExpenseReceipt
    from visma_async.api.models.expense_receipt_status import ExpenseReceiptStatus
    from visma_async.api.models.expense_receipt_update import ExpenseReceiptUpdate
    from visma_async.api.models.extended_organization import ExtendedOrganization
    from visma_async.api.models.external_code_number_description import (
        ExternalCodeNumberDescription,
    )
    from visma_async.api.models.feature import Feature
    from visma_async.api.models.features_set import FeaturesSet
    from visma_async.api.models.finance_charges_update import FinanceChargesUpdate
    from visma_async.api.models.financial_period import FinancialPeriod
    from visma_async.api.models.financial_period_amount import FinancialPeriodAmount
    from visma_async.api.models.financial_period_amount_update import FinancialPeriodAmountUpdate
    from visma_async.api.models.financials_detail import FinancialsDetail
    from visma_async.api.models.first_time_startup import FirstTimeStartup
    from visma_async.api.models.fixed_asset import FixedAsset
    from visma_async.api.models.fixed_asset_accounts import FixedAssetAccounts
    from visma_async.api.models.fixed_asset_book_settings import FixedAssetBookSettings
    from visma_async.api.models.fixed_asset_class import FixedAssetClass
    from visma_async.api.models.fixed_asset_location import FixedAssetLocation
    from visma_async.api.models.fixed_asset_property_tax import FixedAssetPropertyTax
    from visma_async.api.models.fixed_asset_property_tax_details import FixedAssetPropertyTaxDetails
    from visma_async.api.models.fixed_asset_property_type import FixedAssetPropertyType
    from visma_async.api.models.fixed_asset_register import FixedAssetRegister
    from visma_async.api.models.fixed_asset_register_status import FixedAssetRegisterStatus
    from visma_async.api.models.fixed_asset_status import FixedAssetStatus
    from visma_async.api.models.fixed_asset_transaction import FixedAssetTransaction
    from visma_async.api.models.fixed_asset_transaction_accounts import (
        FixedAssetTransactionAccounts,
    )
    from visma_async.api.models.fixed_asset_transaction_origin import FixedAssetTransactionOrigin
    from visma_async.api.models.fixed_asset_transaction_type import FixedAssetTransactionType
    from visma_async.api.models.fob_point_description import FOBPointDescription
    from visma_async.api.models.general_ledger_balance import GeneralLedgerBalance
    from visma_async.api.models.general_ledger_transaction_details import (
        GeneralLedgerTransactionDetails,
    )
    from visma_async.api.models.in_allocations import INAllocations
    from visma_async.api.models.in_allocations_update import INAllocationsUpdate
    from visma_async.api.models.industry_code import IndustryCode
    from visma_async.api.models.instalment_schedule import InstalmentSchedule
    from visma_async.api.models.intrastat import Intrastat
    from visma_async.api.models.intrastat_update import IntrastatUpdate
    from visma_async.api.models.inventory import Inventory
    from visma_async.api.models.inventory_account_information import InventoryAccountInformation
    from visma_async.api.models.inventory_adjustment import InventoryAdjustment
    from visma_async.api.models.inventory_adjustment_line import InventoryAdjustmentLine
    from visma_async.api.models.inventory_adjustment_line_update import (
        InventoryAdjustmentLineUpdate,
    )
    from visma_async.api.models.inventory_adjustment_update import InventoryAdjustmentUpdate
    from visma_async.api.models.inventory_cross_reference import InventoryCrossReference
    from visma_async.api.models.inventory_cross_reference_update import (
        InventoryCrossReferenceUpdate,
    )
    from visma_async.api.models.inventory_id_name_description import InventoryIdNameDescription
    from visma_async.api.models.inventory_issue import InventoryIssue
    from visma_async.api.models.inventory_issue_line import InventoryIssueLine
    from visma_async.api.models.inventory_issue_line_update import InventoryIssueLineUpdate
    from visma_async.api.models.inventory_issue_update import InventoryIssueUpdate
    from visma_async.api.models.inventory_number_description import InventoryNumberDescription
    from visma_async.api.models.inventory_receipt import InventoryReceipt
    from visma_async.api.models.inventory_receipt_line import InventoryReceiptLine
    from visma_async.api.models.inventory_receipt_line_allocations_update import (
        InventoryReceiptLineAllocationsUpdate,
    )
    from visma_async.api.models.inventory_receipt_line_update import InventoryReceiptLineUpdate
    from visma_async.api.models.inventory_receipt_update import InventoryReceiptUpdate
    from visma_async.api.models.inventory_status import InventoryStatus
    from visma_async.api.models.inventory_status_filter import InventoryStatusFilter
    from visma_async.api.models.inventory_summary import InventorySummary
    from visma_async.api.models.inventory_transaction_type import InventoryTransactionType
    from visma_async.api.models.inventory_transfer import InventoryTransfer
    from visma_async.api.models.inventory_transfer_line import InventoryTransferLine
    from visma_async.api.models.inventory_transfer_line_update import InventoryTransferLineUpdate
    from visma_async.api.models.inventory_transfer_update import InventoryTransferUpdate
    from visma_async.api.models.inventory_type import InventoryType
    from visma_async.api.models.inventory_unit import InventoryUnit
    from visma_async.api.models.inventory_update import InventoryUpdate
    from visma_async.api.models.invoice_to_type import InvoiceToType
    from visma_async.api.models.item_class import ItemClass
    from visma_async.api.models.journal_transaction import JournalTransaction
    from visma_async.api.models.journal_transaction_line import JournalTransactionLine
    from visma_async.api.models.journal_transaction_line_update import JournalTransactionLineUpdate
    from visma_async.api.models.journal_transaction_status import JournalTransactionStatus
    from visma_async.api.models.journal_transaction_status_filter import (
        JournalTransactionStatusFilter,
    )
    from visma_async.api.models.journal_transaction_update import JournalTransactionUpdate
    from visma_async.api.models.kit_assembly import KitAssembly
    from visma_async.api.models.kit_assembly_insert import KitAssemblyInsert
    from visma_async.api.models.kit_assembly_link_insert import KitAssemblyLinkInsert
    from visma_async.api.models.kit_assembly_non_stock_component import KitAssemblyNonStockComponent
    from visma_async.api.models.kit_assembly_non_stock_components_update import (
        KitAssemblyNonStockComponentsUpdate,
    )
    from visma_async.api.models.kit_assembly_status_filter import KitAssemblyStatusFilter
    from visma_async.api.models.kit_assembly_stock_component_allocations_update import (
        KitAssemblyStockComponentAllocationsUpdate,
    )
    from visma_async.api.models.kit_assembly_stock_components import KitAssemblyStockComponents
    from visma_async.api.models.kit_assembly_stock_components_update import (
        KitAssemblyStockComponentsUpdate,
    )
    from visma_async.api.models.kit_assembly_update import KitAssemblyUpdate
    from visma_async.api.models.kit_specification import KitSpecification
    from visma_async.api.models.kit_specification_non_stock_component import (
        KitSpecificationNonStockComponent,
    )
    from visma_async.api.models.kit_specification_non_stock_components_update import (
        KitSpecificationNonStockComponentsUpdate,
    )
    from visma_async.api.models.kit_specification_stock_components import (
        KitSpecificationStockComponents,
    )
    from visma_async.api.models.kit_specification_stock_components_update import (
        KitSpecificationStockComponentsUpdate,
    )
    from visma_async.api.models.kit_specification_update import KitSpecificationUpdate
    from visma_async.api.models.landed_cost import LandedCost
    from visma_async.api.models.landed_cost_allocation_method import LandedCostAllocationMethod
    from visma_async.api.models.landed_cost_application_method import LandedCostApplicationMethod
    from visma_async.api.models.landed_cost_code import LandedCostCode
    from visma_async.api.models.landed_cost_type import LandedCostType
    from visma_async.api.models.landed_cost_update import LandedCostUpdate
    from visma_async.api.models.language_update import LanguageUpdate
    from visma_async.api.models.lease_and_rent_info import LeaseAndRentInfo
    from visma_async.api.models.ledger import Ledger
    from visma_async.api.models.ledger_balance_type import LedgerBalanceType
    from visma_async.api.models.ledger_description import LedgerDescription
    from visma_async.api.models.ledger_module import LedgerModule
    from visma_async.api.models.line_operation import LineOperation
    from visma_async.api.models.link_line import LinkLine
    from visma_async.api.models.link_purchase_type import LinkPurchaseType
    from visma_async.api.models.location import Location
    from visma_async.api.models.location_description import LocationDescription
    from visma_async.api.models.location_id_name import LocationIdName
    from visma_async.api.models.location_id_name_description import LocationIdNameDescription
    from visma_async.api.models.location_name_description import LocationNameDescription
    from visma_async.api.models.location_update import LocationUpdate
    from visma_async.api.models.lot_ser_class import LotSerClass
    from visma_async.api.models.lot_serial_assignment_method import LotSerialAssignmentMethod
    from visma_async.api.models.lot_serial_class import LotSerialClass
    from visma_async.api.models.lot_serial_class_detail import LotSerialClassDetail
    from visma_async.api.models.lot_serial_issue_method import LotSerialIssueMethod
    from visma_async.api.models.lot_serial_segment_type import LotSerialSegmentType
    from visma_async.api.models.lot_serial_tracking_method import LotSerialTrackingMethod
    from visma_async.api.models.means_of_payment import MeansOfPayment
    from visma_async.api.models.metadata import Metadata
    from visma_async.api.models.mode_of_transport import ModeOfTransport
    from visma_async.api.models.multilanguage import Multilanguage
    from visma_async.api.models.multilanguage_translation import MultilanguageTranslation
    from visma_async.api.models.note import Note
    from visma_async.api.models.numbering import Numbering
    from visma_async.api.models.numbering_sequence import NumberingSequence
    from visma_async.api.models.order_to_apply import OrderToApply
    from visma_async.api.models.package_detail_line import PackageDetailLine
    from visma_async.api.models.packaging import Packaging
    from visma_async.api.models.packaging_type import PackagingType
    from visma_async.api.models.packaging_update import PackagingUpdate
    from visma_async.api.models.parent_record import ParentRecord
    from visma_async.api.models.payment import Payment
    from visma_async.api.models.payment_by import PaymentBy
    from visma_async.api.models.payment_financial_details import PaymentFinancialDetails
    from visma_async.api.models.payment_line import PaymentLine
    from visma_async.api.models.payment_line_base_update import PaymentLineBaseUpdate
    from visma_async.api.models.payment_lines_update import PaymentLinesUpdate
    from visma_async.api.models.payment_method import PaymentMethod
    from visma_async.api.models.payment_method_detail import PaymentMethodDetail
    from visma_async.api.models.payment_method_id_description import PaymentMethodIdDescription
    from visma_async.api.models.payment_orders_lines_update import PaymentOrdersLinesUpdate
    from visma_async.api.models.payment_type import PaymentType
    from visma_async.api.models.payment_update import PaymentUpdate
    from visma_async.api.models.peppol_scheme import PeppolScheme
    from visma_async.api.models.peppol_scheme_update import PeppolSchemeUpdate
    from visma_async.api.models.posting_class import PostingClass
    from visma_async.api.models.prebook_supplier_invoice_action_result import (
        PrebookSupplierInvoiceActionResult,
    )
    from visma_async.api.models.prebooking_update import PrebookingUpdate
    from visma_async.api.models.prepare_invoice_action_result import PrepareInvoiceActionResult
    from visma_async.api.models.presigned_url_response import PresignedUrlResponse
    from visma_async.api.models.price_class import PriceClass
    from visma_async.api.models.price_manager import PriceManager
    from visma_async.api.models.primary_item_validation import PrimaryItemValidation
    from visma_async.api.models.project import Project
    from visma_async.api.models.project_account_group import ProjectAccountGroup
    from visma_async.api.models.project_basic import ProjectBasic
    from visma_async.api.models.project_budget import ProjectBudget
    from visma_async.api.models.project_budget_update import ProjectBudgetUpdate
    from visma_async.api.models.project_employee_update import ProjectEmployeeUpdate
    from visma_async.api.models.project_id_description import ProjectIdDescription
    from visma_async.api.models.project_status import ProjectStatus
    from visma_async.api.models.project_task_id_description import ProjectTaskIdDescription
    from visma_async.api.models.project_task_status import ProjectTaskStatus
    from visma_async.api.models.project_task_update import ProjectTaskUpdate
    from visma_async.api.models.project_transaction_document import ProjectTransactionDocument
    from visma_async.api.models.project_transaction_document_update import (
        ProjectTransactionDocumentUpdate,
    )
    from visma_async.api.models.project_transaction_line import ProjectTransactionLine
    from visma_async.api.models.project_transaction_line_update import ProjectTransactionLineUpdate
    from visma_async.api.models.project_transaction_origin_type import ProjectTransactionOriginType
    from visma_async.api.models.project_update import ProjectUpdate
    from visma_async.api.models.promo_code_id_description import PromoCodeIdDescription
    from visma_async.api.models.property_tax import PropertyTax
    from visma_async.api.models.purchase_line_type import PurchaseLineType
    from visma_async.api.models.purchase_order import PurchaseOrder
    from visma_async.api.models.purchase_order_address import PurchaseOrderAddress
    from visma_async.api.models.purchase_order_address_update import PurchaseOrderAddressUpdate
    from visma_async.api.models.purchase_order_basic import PurchaseOrderBasic
    from visma_async.api.models.purchase_order_basic_update import PurchaseOrderBasicUpdate
    from visma_async.api.models.purchase_order_contact import PurchaseOrderContact
    from visma_async.api.models.purchase_order_contact_update import PurchaseOrderContactUpdate
    from visma_async.api.models.purchase_order_line import PurchaseOrderLine
    from visma_async.api.models.purchase_order_line_update import PurchaseOrderLineUpdate
    from visma_async.api.models.purchase_order_receipt_action import PurchaseOrderReceiptAction
    from visma_async.api.models.purchase_order_status import PurchaseOrderStatus
    from visma_async.api.models.purchase_order_type import PurchaseOrderType
    from visma_async.api.models.purchase_order_update import PurchaseOrderUpdate
    from visma_async.api.models.purchase_receipt import PurchaseReceipt
    from visma_async.api.models.purchase_receipt_basic import PurchaseReceiptBasic
    from visma_async.api.models.purchase_receipt_basic_update import PurchaseReceiptBasicUpdate
    from visma_async.api.models.purchase_receipt_line import PurchaseReceiptLine
    from visma_async.api.models.purchase_receipt_line_basic_update import (
        PurchaseReceiptLineBasicUpdate,
    )
    from visma_async.api.models.purchase_receipt_line_update import PurchaseReceiptLineUpdate
    from visma_async.api.models.purchase_receipt_order_line_nbr_update import (
        PurchaseReceiptOrderLineNbrUpdate,
    )
    from visma_async.api.models.purchase_receipt_order_lines_list_update import (
        PurchaseReceiptOrderLinesListUpdate,
    )
    from visma_async.api.models.purchase_receipt_order_lines_update import (
        PurchaseReceiptOrderLinesUpdate,
    )
    from visma_async.api.models.purchase_receipt_order_list_update import (
        PurchaseReceiptOrderListUpdate,
    )
    from visma_async.api.models.purchase_receipt_order_update import PurchaseReceiptOrderUpdate
    from visma_async.api.models.purchase_receipt_status import PurchaseReceiptStatus
    from visma_async.api.models.purchase_receipt_type import PurchaseReceiptType
    from visma_async.api.models.purchase_receipt_update import PurchaseReceiptUpdate
    from visma_async.api.models.purchase_receipts import PurchaseReceipts
    from visma_async.api.models.purchase_shipping_destination_type import (
        PurchaseShippingDestinationType,
    )
    from visma_async.api.models.put_expense_claim_on_hold_action_result import (
        PutExpenseClaimOnHoldActionResult,
    )
    from visma_async.api.models.put_time_card_on_hold_action_result import (
        PutTimeCardOnHoldActionResult,
    )
    from visma_async.api.models.rate_table_id_description import RateTableIdDescription
    from visma_async.api.models.reason_code import ReasonCode
    from visma_async.api.models.release_cash_transaction_action_result import (
        ReleaseCashTransactionActionResult,
    )
    from visma_async.api.models.release_customer_credit_note_action_result import (
        ReleaseCustomerCreditNoteActionResult,
    )
    from visma_async.api.models.release_customer_debit_note_action_result import (
        ReleaseCustomerDebitNoteActionResult,
    )
    from visma_async.api.models.release_customer_overdue_charge_action_result import (
        ReleaseCustomerOverdueChargeActionResult,
    )
    from visma_async.api.models.release_inventory_document_action_result import (
        ReleaseInventoryDocumentActionResult,
    )
    from visma_async.api.models.release_invoice_action_result import ReleaseInvoiceActionResult
    from visma_async.api.models.release_journal_transaction_action_result import (
        ReleaseJournalTransactionActionResult,
    )
    from visma_async.api.models.release_payment_action import ReleasePaymentAction
    from visma_async.api.models.release_payment_action_result import ReleasePaymentActionResult
    from visma_async.api.models.release_purchase_receipt_action_result import (
        ReleasePurchaseReceiptActionResult,
    )
    from visma_async.api.models.release_supplier_invoice_action_result import (
        ReleaseSupplierInvoiceActionResult,
    )
    from visma_async.api.models.release_supplier_payment_action import ReleaseSupplierPaymentAction
    from visma_async.api.models.reopen_sales_order_action import ReopenSalesOrderAction
    from visma_async.api.models.reopen_sales_order_action_result import ReopenSalesOrderActionResult
    from visma_async.api.models.replenishment_class_id_description import (
        ReplenishmentClassIdDescription,
    )
    from visma_async.api.models.replenishment_source import ReplenishmentSource
    from visma_async.api.models.reverse_cash_transaction_action import ReverseCashTransactionAction
    from visma_async.api.models.reverse_cash_transaction_action_result import (
        ReverseCashTransactionActionResult,
    )
    from visma_async.api.models.reverse_invoice_action import ReverseInvoiceAction
    from visma_async.api.models.reverse_invoice_action_result import ReverseInvoiceActionResult
    from visma_async.api.models.reverse_invoice_result import ReverseInvoiceResult
    from visma_async.api.models.rot_rut import RotRut
    from visma_async.api.models.rot_rut_basic import RotRutBasic
    from visma_async.api.models.rot_rut_distribution import RotRutDistribution
    from visma_async.api.models.rot_rut_distribution_update import RotRutDistributionUpdate
    from visma_async.api.models.rot_rut_item_type import RotRutItemType
    from visma_async.api.models.rot_rut_type import RotRutType
    from visma_async.api.models.rot_rut_update import RotRutUpdate
    from visma_async.api.models.sales_category import SalesCategory
    from visma_async.api.models.sales_category_line import SalesCategoryLine
    from visma_async.api.models.sales_invoice_address_update import SalesInvoiceAddressUpdate
    from visma_async.api.models.sales_invoice_contact_update import SalesInvoiceContactUpdate
    from visma_async.api.models.sales_order import SalesOrder
    from visma_async.api.models.sales_order_address import SalesOrderAddress
    from visma_async.api.models.sales_order_address_update import SalesOrderAddressUpdate
    from visma_async.api.models.sales_order_basic import SalesOrderBasic
    from visma_async.api.models.sales_order_basic_line_update import SalesOrderBasicLineUpdate
    from visma_async.api.models.sales_order_basic_update import SalesOrderBasicUpdate
    from visma_async.api.models.sales_order_behavior import SalesOrderBehavior
    from visma_async.api.models.sales_order_contact import SalesOrderContact
    from visma_async.api.models.sales_order_contact_update import SalesOrderContactUpdate
    from visma_async.api.models.sales_order_customer_document_type import (
        SalesOrderCustomerDocumentType,
    )
    from visma_async.api.models.sales_order_document_line import SalesOrderDocumentLine
    from visma_async.api.models.sales_order_document_type import SalesOrderDocumentType
    from visma_async.api.models.sales_order_line import SalesOrderLine
    from visma_async.api.models.sales_order_line_update import SalesOrderLineUpdate
    from visma_async.api.models.sales_order_operation import SalesOrderOperation
    from visma_async.api.models.sales_order_shipment import SalesOrderShipment
    from visma_async.api.models.sales_order_status import SalesOrderStatus
    from visma_async.api.models.sales_order_type import SalesOrderType
    from visma_async.api.models.sales_order_update import SalesOrderUpdate
    from visma_async.api.models.sales_person import SalesPerson
    from visma_async.api.models.sales_person_id_description import SalesPersonIdDescription
    from visma_async.api.models.sales_person_update import SalesPersonUpdate
    from visma_async.api.models.sales_price_type import SalesPriceType
    from visma_async.api.models.sales_price_type_for_update import SalesPriceTypeForUpdate
    from visma_async.api.models.segment import Segment
    from visma_async.api.models.segment_update import SegmentUpdate
    from visma_async.api.models.send_email_action_result import SendEmailActionResult
    from visma_async.api.models.send_expense_claim_to_approval_action_result import (
        SendExpenseClaimToApprovalActionResult,
    )
    from visma_async.api.models.send_time_card_to_approval_action_result import (
        SendTimeCardToApprovalActionResult,
    )
    from visma_async.api.models.send_to_approval_result import SendToApprovalResult
    from visma_async.api.models.send_to_auto_invoice_ar_document_action_result import (
        SendToAutoInvoiceArDocumentActionResult,
    )
    from visma_async.api.models.ship_complete_rule import ShipCompleteRule
    from visma_async.api.models.shipment import Shipment
    from visma_async.api.models.shipment_address import ShipmentAddress
    from visma_async.api.models.shipment_contact import ShipmentContact
    from visma_async.api.models.shipment_create import ShipmentCreate
    from visma_async.api.models.shipment_detail_line import ShipmentDetailLine
    from visma_async.api.models.shipment_detail_line_add import ShipmentDetailLineAdd
    from visma_async.api.models.shipment_detail_line_update import ShipmentDetailLineUpdate
    from visma_async.api.models.shipment_order_line import ShipmentOrderLine
    from visma_async.api.models.shipment_package_line_update import ShipmentPackageLineUpdate
    from visma_async.api.models.shipment_so_line import ShipmentSOLine
    from visma_async.api.models.shipment_so_order import ShipmentSOOrder
    from visma_async.api.models.shipment_status import ShipmentStatus
    from visma_async.api.models.shipment_type import ShipmentType
    from visma_async.api.models.shipment_update import ShipmentUpdate
    from visma_async.api.models.shipment_update_delete_line import ShipmentUpdateDeleteLine
    from visma_async.api.models.shipping_terms_description import ShippingTermsDescription
    from visma_async.api.models.shipping_zone_description import ShippingZoneDescription
    from visma_async.api.models.sigma_intrastat_transaction_description import (
        SigmaIntrastatTransactionDescription,
    )
    from visma_async.api.models.so_commission import SOCommission
    from visma_async.api.models.statement_type import StatementType
    from visma_async.api.models.stocktake_error_code import StocktakeErrorCode
    from visma_async.api.models.stocktake_line_status import StocktakeLineStatus
    from visma_async.api.models.stocktake_line_update import StocktakeLineUpdate
    from visma_async.api.models.stocktake_line_v2 import StocktakeLineV2
    from visma_async.api.models.stocktake_status import StocktakeStatus
    from visma_async.api.models.stocktake_update import StocktakeUpdate
    from visma_async.api.models.stocktake_v2 import StocktakeV2
    from visma_async.api.models.stocktake_v2_exception import StocktakeV2Exception
    from visma_async.api.models.sub_account import SubAccount
    from visma_async.api.models.sub_account_description import SubAccountDescription
    from visma_async.api.models.sub_account_update import SubAccountUpdate
    from visma_async.api.models.submit_expense_claim_action_result import (
        SubmitExpenseClaimActionResult,
    )
    from visma_async.api.models.submit_time_card_action_result import SubmitTimeCardActionResult
    from visma_async.api.models.supplementary_measure_unit import SupplementaryMeasureUnit
    from visma_async.api.models.supplier import Supplier
    from visma_async.api.models.supplier_account import SupplierAccount
    from visma_async.api.models.supplier_accounts import SupplierAccounts
    from visma_async.api.models.supplier_balance import SupplierBalance
    from visma_async.api.models.supplier_balance_v2 import SupplierBalanceV2
    from visma_async.api.models.supplier_class import SupplierClass
    from visma_async.api.models.supplier_description import SupplierDescription
    from visma_async.api.models.supplier_details import SupplierDetails
    from visma_async.api.models.supplier_details_line import SupplierDetailsLine
    from visma_async.api.models.supplier_document import SupplierDocument
    from visma_async.api.models.supplier_document_status import SupplierDocumentStatus
    from visma_async.api.models.supplier_document_type import SupplierDocumentType
    from visma_async.api.models.supplier_gl_accounts import SupplierGlAccounts
    from visma_async.api.models.supplier_gl_accounts_update import SupplierGlAccountsUpdate
    from visma_async.api.models.supplier_invoice import SupplierInvoice
    from visma_async.api.models.supplier_invoice_comment_update import SupplierInvoiceCommentUpdate
    from visma_async.api.models.supplier_invoice_landed_cost import SupplierInvoiceLandedCost
    from visma_async.api.models.supplier_invoice_landed_cost_update import (
        SupplierInvoiceLandedCostUpdate,
    )
    from visma_async.api.models.supplier_invoice_line import SupplierInvoiceLine
    from visma_async.api.models.supplier_invoice_line_update import SupplierInvoiceLineUpdate
    from visma_async.api.models.supplier_invoice_type import SupplierInvoiceType
    from visma_async.api.models.supplier_invoice_update import SupplierInvoiceUpdate
    from visma_async.api.models.supplier_item_account import SupplierItemAccount
    from visma_async.api.models.supplier_location import SupplierLocation
    from visma_async.api.models.supplier_location_update import SupplierLocationUpdate
    from visma_async.api.models.supplier_number import SupplierNumber
    from visma_async.api.models.supplier_payment import SupplierPayment
    from visma_async.api.models.supplier_payment_adjustment import SupplierPaymentAdjustment
    from visma_async.api.models.supplier_payment_adjustment_update import (
        SupplierPaymentAdjustmentUpdate,
    )
    from visma_async.api.models.supplier_payment_method_detail import SupplierPaymentMethodDetail
    from visma_async.api.models.supplier_payment_method_detail_update import (
        SupplierPaymentMethodDetailUpdate,
    )
    from visma_async.api.models.supplier_payment_status import SupplierPaymentStatus
    from visma_async.api.models.supplier_payment_type import SupplierPaymentType
    from visma_async.api.models.supplier_payment_update import SupplierPaymentUpdate
    from visma_async.api.models.supplier_po_balance import SupplierPOBalance
    from visma_async.api.models.supplier_status import SupplierStatus
    from visma_async.api.models.supplier_update import SupplierUpdate
    from visma_async.api.models.task import Task
    from visma_async.api.models.task_employee_update import TaskEmployeeUpdate
    from visma_async.api.models.task_extended import TaskExtended
    from visma_async.api.models.task_update import TaskUpdate
    from visma_async.api.models.tax_calculation_mode import TaxCalculationMode
    from visma_async.api.models.tax_category_number_description import TaxCategoryNumberDescription
    from visma_async.api.models.tax_detail import TaxDetail
    from visma_async.api.models.tax_detail_update import TaxDetailUpdate
    from visma_async.api.models.tax_number_description import TaxNumberDescription
    from visma_async.api.models.template_number_description import TemplateNumberDescription
    from visma_async.api.models.time_card import TimeCard
    from visma_async.api.models.time_card_materials import TimeCardMaterials
    from visma_async.api.models.time_card_materials_update import TimeCardMaterialsUpdate
    from visma_async.api.models.time_card_status import TimeCardStatus
    from visma_async.api.models.time_card_summary import TimeCardSummary
    from visma_async.api.models.time_card_summary_update import TimeCardSummaryUpdate
    from visma_async.api.models.time_card_type import TimeCardType
    from visma_async.api.models.time_card_update import TimeCardUpdate
    from visma_async.api.models.transaction_detail import TransactionDetail
    from visma_async.api.models.transport_mode import TransportMode
    from visma_async.api.models.type import Type
    from visma_async.api.models.ui_extension import UiExtension
    from visma_async.api.models.ui_extension_screen import UiExtensionScreen
    from visma_async.api.models.ui_extension_type import UiExtensionType
    from visma_async.api.models.ui_extension_update import UiExtensionUpdate
    from visma_async.api.models.unit_of_measure import UnitOfMeasure
    from visma_async.api.models.update_cost_action_result import UpdateCostActionResult
    from visma_async.api.models.update_currency_rate import UpdateCurrencyRate
    from visma_async.api.models.update_discounts_action_result import UpdateDiscountsActionResult
    from visma_async.api.models.update_note import UpdateNote
    from visma_async.api.models.user_description import UserDescription
    from visma_async.api.models.vat import Vat
    from visma_async.api.models.vat_calculate_on import VatCalculateOn
    from visma_async.api.models.vat_cash_discount import VatCashDiscount
    from visma_async.api.models.vat_category import VatCategory
    from visma_async.api.models.vat_category_line import VatCategoryLine
    from visma_async.api.models.vat_code import VatCode
    from visma_async.api.models.vat_eu_report_code import VatEuReportCode
    from visma_async.api.models.vat_gl_accounts import VatGlAccounts
    from visma_async.api.models.vat_group_type import VatGroupType
    from visma_async.api.models.vat_information import VatInformation
    from visma_async.api.models.vat_information_schedule import VatInformationSchedule
    from visma_async.api.models.vat_rate_line import VatRateLine
    from visma_async.api.models.vat_type import VatType
    from visma_async.api.models.vat_zone import VatZone
    from visma_async.api.models.vat_zone_id_description import VatZoneIdDescription
    from visma_async.api.models.visibility import Visibility
    from visma_async.api.models.visibility_update import VisibilityUpdate
    from visma_async.api.models.visma_xml_vat_type import VismaXmlVatType
    from visma_async.api.models.void_payment_action import VoidPaymentAction
    from visma_async.api.models.void_payment_action_result import VoidPaymentActionResult
    from visma_async.api.models.warehouse import Warehouse
    from visma_async.api.models.warehouse_address import WarehouseAddress
    from visma_async.api.models.warehouse_contact import WarehouseContact
    from visma_async.api.models.warehouse_default_cost import WarehouseDefaultCost
    from visma_async.api.models.warehouse_detail import WarehouseDetail
    from visma_async.api.models.warehouse_id_description import WarehouseIdDescription
    from visma_async.api.models.warehouse_location import WarehouseLocation
    from visma_async.api.models.warehouse_location_entry import WarehouseLocationEntry
    from visma_async.api.models.warehouse_location_update import WarehouseLocationUpdate
    from visma_async.api.models.webhook_notification_feedback import WebhookNotificationFeedback
    from visma_async.api.models.week_number_description import WeekNumberDescription
    from visma_async.api.models.without_with_vat import WithoutWithVat
    from visma_async.api.models.work_type import WorkType
    from visma_async.api.models.writeoff_payment_action_result import WriteoffPaymentActionResult

__all__ = [
    "ARSPCommnHistory",
    "Account",
    "AccountDescription",
    "AccountGroup",
    "AccountNumber",
    "AccountNumberDescription",
    "AccountNumberTypeDescription",
    "AccountType",
    "AccountUpdate",
    "AccountUsedForPayment",
    "ActionResult",
    "ActiveMultilanguage",
    "AddOrderLinesToPurchaseReceiptActionResult",
    "AddOrdersToPurchaseReceiptActionResult",
    "AddPOReceiptLine",
    "AddPurchaseOrder",
    "Address",
    "AddressUpdate",
    "AllocationRuleIdDescription",
    "Allocations",
    "AllocationsBasic",
    "AllocationsUpdate",
    "AllocationsUpdateBasic",
    "AlternateIdType",
    "ApprovalDetails",
    "ApprovalDetailsUpdate",
    "ApprovalStatus",
    "ArAdjust",
    "Attachment",
    "AttachmentMetadataUpdate",
    "Attribute",
    "AttributeControlType",
    "AttributeDetail",
    "AttributeDetailUpdate",
    "AttributeIdValue",
    "AttributeLineUpdate",
    "AttributeUpdate",
    "BAccountDescription",
    "BackgroundApiAccepted",
    "BackgroundRequestState",
    "BankSettings",
    "BankSettingsUpdate",
    "BarCode",
    "BarCodeMetadata",
    "BillingPeriod",
    "BillingRuleIdDescription",
    "BlobMetadata",
    "Book",
    "BookBalance",
    "Branch",
    "BranchCurrency",
    "BranchNumber",
    "BranchOrderBy",
    "Budget",
    "BudgetUpdate",
    "CancelSalesOrderAction",
    "CancelSalesOrderActionResult",
    "Carrier",
    "CarrierDescription",
    "CashAccount",
    "CashAccountIdDescription",
    "CashSale",
    "CashSaleLine",
    "CashSaleLinesUpdate",
    "CashSaleUpdate",
    "CashTaxType",
    "CashTranTaxDetail",
    "CashTransaction",
    "CashTransactionDetailUpdate",
    "CashTransactionStatus",
    "CashTransactionTaxDetailUpdate",
    "CashTransactionType",
    "CashTransactionUpdate",
    "ChangeCustomerCdAction",
    "ChangeCustomerCdActionResult",
    "ChangeEmployeeNrAction",
    "ChangeEmployeeNrActionResult",
    "ChangeInventoryNbrAction",
    "ChangeInventoryNbrActionResult",
    "ChangeProjectIdAction",
    "ChangeProjectIdActionResult",
    "ChargeBearer",
    "ChildRecord",
    "ClassAttribute",
    "ClassAttributeDetail",
    "ClassDescription",
    "CompanyTreeInfo",
    "ConfirmShipmentActionResult",
    "ConsolBranch",
    "Contact",
    "ContactIdName",
    "ContactInfo",
    "ContactInfoUpdate",
    "ContactMethod",
    "ContactTitle",
    "ContactUpdate",
    "ContractDetailInvoiceType",
    "ContractInvoicingPeriod",
    "ContractRecurringInvoiceType",
    "ContractTemplate",
    "ContractTemplateIdDescription",
    "ContractUsage",
    "ContractUsageLine",
    "ContractUsageLineUpdate",
    "ContractUsageUpdate",
    "CorrectArDocumentActionResult",
    "CorrectSupplierInvoiceActionResult",
    "CostPriceStatistics",
    "Country",
    "County",
    "CreateCurrencyRate",
    "CreateCurrencyRateType",
    "CreateDunningLetterAction",
    "CreateDunningLetterActionResult",
    "CreatePurchaseOrderAction",
    "CreatePurchaseReceiptAction",
    "CreateShipmentAction",
    "CreateShipmentActionResult",
    "CreditNote",
    "CreditNoteLine",
    "CreditNoteLineUpdate",
    "CreditNoteUpdate",
    "CreditRule",
    "CreditTerm",
    "CreditTerms",
    "CrossReferenceUpdate",
    "Currency",
    "CurrencyIdDescription",
    "CurrencyMultDiv",
    "CurrencyRate",
    "CurrencyRateType",
    "CustSalesPeople",
    "CustSalesPeopleUpdate",
    "CustSalesPersons",
    "Customer",
    "CustomerBalance",
    "CustomerBalanceV2",
    "CustomerClass",
    "CustomerContract",
    "CustomerContractDetails",
    "CustomerContractDetailsLine",
    "CustomerContractDetailsUpdate",
    "CustomerContractRecurringSummary",
    "CustomerContractRecurringSummaryLine",
    "CustomerContractStatus",
    "CustomerContractSummary",
    "CustomerContractUpdate",
    "CustomerCreditNote",
    "CustomerCreditNoteLine",
    "CustomerCreditNoteLineUpdate",
    "CustomerCreditNoteUpdate",
    "CustomerCreditWriteOff",
    "CustomerDebitNote",
    "CustomerDebitNoteLine",
    "CustomerDebitNoteLinesUpdate",
    "CustomerDebitNoteUpdate",
    "CustomerDefaultPaymentMethodUpdate",
    "CustomerDescription",
    "CustomerDirectDebit",
    "CustomerDirectDebitUpdate",
    "CustomerDocument",
    "CustomerDocumentAddress",
    "CustomerDocumentContact",
    "CustomerDocumentStatus",
    "CustomerDocumentType",
    "CustomerDocumentVatZone",
    "CustomerGlAccounts",
    "CustomerGlAccountsUpdate",
    "CustomerIdName",
    "CustomerInvoice",
    "CustomerInvoiceLine",
    "CustomerInvoiceLinesUpdate",
    "CustomerInvoiceUpdate",
    "CustomerNumber",
    "CustomerOverdueCharge",
    "CustomerOverdueChargeLine",
    "CustomerOverdueChargeLineUpdate",
    "CustomerOverdueChargeUpdate",
    "CustomerPaymentMethod",
    "CustomerPaymentMethodCreate",
    "CustomerPaymentMethodDetail",
    "CustomerPaymentMethodDetailUpdate",
    "CustomerPaymentMethodInfo",
    "CustomerPaymentMethodUpdate",
    "CustomerPaymentMethods",
    "CustomerSalesPrice",
    "CustomerSalesPriceUpdate",
    "CustomerStatus",
    "CustomerUpdate",
    "CustomerUpdateAnswer",
    "DebtCollection",
    "DefaultIssueFrom",
    "DefaultReceiptTo",
    "DefaultWarehouse",
    "DeferralCode",
    "DeferralCodeType",
    "DeferralRecognitionMethod",
    "Department",
    "DepartmentIdDescription",
    "DepartmentUpdateBase",
    "Details",
    "Dimension",
    "DimensionSegment",
    "DimensionSegmentUpdate",
    "DimensionSegmentValue",
    "DimensionSegmentValueUpdate",
    "DirectDebitMandate",
    "DisbursementOrReceipt",
    "Discount",
    "DiscountBranch",
    "DiscountBreakpoint",
    "DiscountBreakpointUpdate",
    "DiscountCode",
    "DiscountCodeNumberDescription",
    "DiscountCustomer2",
    "DiscountCustomerPriceClass",
    "DiscountDetail",
    "DiscountDetailUpdate",
    "DiscountItem",
    "DiscountItemPriceClass",
    "DiscountType",
    "DiscountUpdate",
    "DiscountWarehouse",
    "DisposalMethod",
    "DocumentReleaseStatus",
    "EInvoiceContract",
    "EInvoiceContractUpdate",
    "EarningType",
    "Employee",
    "EmployeeContact",
    "EmployeeContactUpdate",
    "EmployeeCreate",
    "EmployeeDescription",
    "EmployeeNumberName",
    "EmployeeStatus",
    "EmployeeUpdate",
    "EntryType",
    "EntryTypeIdDescription",
    "ExpenseClaim",
    "ExpenseClaimDetail",
    "ExpenseClaimDetailUpdate",
    "ExpenseClaimNumberDescription",
    "ExpenseClaimStatus",
    "ExpenseClaimUpdate",
    "ExpenseReceipt",
    "ExpenseReceiptStatus",
    "ExpenseReceiptUpdate",
    "ExtendedOrganization",
    "ExternalCodeNumberDescription",
    "FOBPointDescription",
    "Feature",
    "FeaturesSet",
    "FinanceChargesUpdate",
    "FinancialPeriod",
    "FinancialPeriodAmount",
    "FinancialPeriodAmountUpdate",
    "FinancialsDetail",
    "FirstTimeStartup",
    "FixedAsset",
    "FixedAssetAccounts",
    "FixedAssetBookSettings",
    "FixedAssetClass",
    "FixedAssetLocation",
    "FixedAssetPropertyTax",
    "FixedAssetPropertyTaxDetails",
    "FixedAssetPropertyType",
    "FixedAssetRegister",
    "FixedAssetRegisterStatus",
    "FixedAssetStatus",
    "FixedAssetTransaction",
    "FixedAssetTransactionAccounts",
    "FixedAssetTransactionOrigin",
    "FixedAssetTransactionType",
    "GeneralLedgerBalance",
    "GeneralLedgerTransactionDetails",
    "INAllocations",
    "INAllocationsUpdate",
    "IndustryCode",
    "InstalmentSchedule",
    "Intrastat",
    "IntrastatUpdate",
    "Inventory",
    "InventoryAccountInformation",
    "InventoryAdjustment",
    "InventoryAdjustmentLine",
    "InventoryAdjustmentLineUpdate",
    "InventoryAdjustmentUpdate",
    "InventoryCrossReference",
    "InventoryCrossReferenceUpdate",
    "InventoryIdNameDescription",
    "InventoryIssue",
    "InventoryIssueLine",
    "InventoryIssueLineUpdate",
    "InventoryIssueUpdate",
    "InventoryNumberDescription",
    "InventoryReceipt",
    "InventoryReceiptLine",
    "InventoryReceiptLineAllocationsUpdate",
    "InventoryReceiptLineUpdate",
    "InventoryReceiptUpdate",
    "InventoryStatus",
    "InventoryStatusFilter",
    "InventorySummary",
    "InventoryTransactionType",
    "InventoryTransfer",
    "InventoryTransferLine",
    "InventoryTransferLineUpdate",
    "InventoryTransferUpdate",
    "InventoryType",
    "InventoryUnit",
    "InventoryUpdate",
    "InvoiceToType",
    "ItemClass",
    "JournalTransaction",
    "JournalTransactionLine",
    "JournalTransactionLineUpdate",
    "JournalTransactionStatus",
    "JournalTransactionStatusFilter",
    "JournalTransactionUpdate",
    "KitAssembly",
    "KitAssemblyInsert",
    "KitAssemblyLinkInsert",
    "KitAssemblyNonStockComponent",
    "KitAssemblyNonStockComponentsUpdate",
    "KitAssemblyStatusFilter",
    "KitAssemblyStockComponentAllocationsUpdate",
    "KitAssemblyStockComponents",
    "KitAssemblyStockComponentsUpdate",
    "KitAssemblyUpdate",
    "KitSpecification",
    "KitSpecificationNonStockComponent",
    "KitSpecificationNonStockComponentsUpdate",
    "KitSpecificationStockComponents",
    "KitSpecificationStockComponentsUpdate",
    "KitSpecificationUpdate",
    "LandedCost",
    "LandedCostAllocationMethod",
    "LandedCostApplicationMethod",
    "LandedCostCode",
    "LandedCostType",
    "LandedCostUpdate",
    "LanguageUpdate",
    "LeaseAndRentInfo",
    "Ledger",
    "LedgerBalanceType",
    "LedgerDescription",
    "LedgerModule",
    "LineOperation",
    "LinkLine",
    "LinkPurchaseType",
    "Location",
    "LocationDescription",
    "LocationIdName",
    "LocationIdNameDescription",
    "LocationNameDescription",
    "LocationUpdate",
    "LotSerClass",
    "LotSerialAssignmentMethod",
    "LotSerialClass",
    "LotSerialClassDetail",
    "LotSerialIssueMethod",
    "LotSerialSegmentType",
    "LotSerialTrackingMethod",
    "MeansOfPayment",
    "Metadata",
    "ModeOfTransport",
    "Multilanguage",
    "MultilanguageTranslation",
    "Note",
    "Numbering",
    "NumberingSequence",
    "OrderToApply",
    "PackageDetailLine",
    "Packaging",
    "PackagingType",
    "PackagingUpdate",
    "ParentRecord",
    "Payment",
    "PaymentBy",
    "PaymentFinancialDetails",
    "PaymentLine",
    "PaymentLineBaseUpdate",
    "PaymentLinesUpdate",
    "PaymentMethod",
    "PaymentMethodDetail",
    "PaymentMethodIdDescription",
    "PaymentOrdersLinesUpdate",
    "PaymentType",
    "PaymentUpdate",
    "PeppolScheme",
    "PeppolSchemeUpdate",
    "PostingClass",
    "PrebookSupplierInvoiceActionResult",
    "PrebookingUpdate",
    "PrepareInvoiceActionResult",
    "PresignedUrlResponse",
    "PriceClass",
    "PriceManager",
    "PrimaryItemValidation",
    "Project",
    "ProjectAccountGroup",
    "ProjectBasic",
    "ProjectBudget",
    "ProjectBudgetUpdate",
    "ProjectEmployeeUpdate",
    "ProjectIdDescription",
    "ProjectStatus",
    "ProjectTaskIdDescription",
    "ProjectTaskStatus",
    "ProjectTaskUpdate",
    "ProjectTransactionDocument",
    "ProjectTransactionDocumentUpdate",
    "ProjectTransactionLine",
    "ProjectTransactionLineUpdate",
    "ProjectTransactionOriginType",
    "ProjectUpdate",
    "PromoCodeIdDescription",
    "PropertyTax",
    "PurchaseLineType",
    "PurchaseOrder",
    "PurchaseOrderAddress",
    "PurchaseOrderAddressUpdate",
    "PurchaseOrderBasic",
    "PurchaseOrderBasicUpdate",
    "PurchaseOrderContact",
    "PurchaseOrderContactUpdate",
    "PurchaseOrderLine",
    "PurchaseOrderLineUpdate",
    "PurchaseOrderReceiptAction",
    "PurchaseOrderStatus",
    "PurchaseOrderType",
    "PurchaseOrderUpdate",
    "PurchaseReceipt",
    "PurchaseReceiptBasic",
    "PurchaseReceiptBasicUpdate",
    "PurchaseReceiptLine",
    "PurchaseReceiptLineBasicUpdate",
    "PurchaseReceiptLineUpdate",
    "PurchaseReceiptOrderLineNbrUpdate",
    "PurchaseReceiptOrderLinesListUpdate",
    "PurchaseReceiptOrderLinesUpdate",
    "PurchaseReceiptOrderListUpdate",
    "PurchaseReceiptOrderUpdate",
    "PurchaseReceiptStatus",
    "PurchaseReceiptType",
    "PurchaseReceiptUpdate",
    "PurchaseReceipts",
    "PurchaseShippingDestinationType",
    "PutExpenseClaimOnHoldActionResult",
    "PutTimeCardOnHoldActionResult",
    "RateTableIdDescription",
    "ReasonCode",
    "ReleaseCashTransactionActionResult",
    "ReleaseCustomerCreditNoteActionResult",
    "ReleaseCustomerDebitNoteActionResult",
    "ReleaseCustomerOverdueChargeActionResult",
    "ReleaseInventoryDocumentActionResult",
    "ReleaseInvoiceActionResult",
    "ReleaseJournalTransactionActionResult",
    "ReleasePaymentAction",
    "ReleasePaymentActionResult",
    "ReleasePurchaseReceiptActionResult",
    "ReleaseSupplierInvoiceActionResult",
    "ReleaseSupplierPaymentAction",
    "ReopenSalesOrderAction",
    "ReopenSalesOrderActionResult",
    "ReplenishmentClassIdDescription",
    "ReplenishmentSource",
    "ReverseCashTransactionAction",
    "ReverseCashTransactionActionResult",
    "ReverseInvoiceAction",
    "ReverseInvoiceActionResult",
    "ReverseInvoiceResult",
    "RotRut",
    "RotRutBasic",
    "RotRutDistribution",
    "RotRutDistributionUpdate",
    "RotRutItemType",
    "RotRutType",
    "RotRutUpdate",
    "SOCommission",
    "SalesCategory",
    "SalesCategoryLine",
    "SalesInvoiceAddressUpdate",
    "SalesInvoiceContactUpdate",
    "SalesOrder",
    "SalesOrderAddress",
    "SalesOrderAddressUpdate",
    "SalesOrderBasic",
    "SalesOrderBasicLineUpdate",
    "SalesOrderBasicUpdate",
    "SalesOrderBehavior",
    "SalesOrderContact",
    "SalesOrderContactUpdate",
    "SalesOrderCustomerDocumentType",
    "SalesOrderDocumentLine",
    "SalesOrderDocumentType",
    "SalesOrderLine",
    "SalesOrderLineUpdate",
    "SalesOrderOperation",
    "SalesOrderShipment",
    "SalesOrderStatus",
    "SalesOrderType",
    "SalesOrderUpdate",
    "SalesPerson",
    "SalesPersonIdDescription",
    "SalesPersonUpdate",
    "SalesPriceType",
    "SalesPriceTypeForUpdate",
    "Segment",
    "SegmentUpdate",
    "SendEmailActionResult",
    "SendExpenseClaimToApprovalActionResult",
    "SendTimeCardToApprovalActionResult",
    "SendToApprovalResult",
    "SendToAutoInvoiceArDocumentActionResult",
    "ShipCompleteRule",
    "Shipment",
    "ShipmentAddress",
    "ShipmentContact",
    "ShipmentCreate",
    "ShipmentDetailLine",
    "ShipmentDetailLineAdd",
    "ShipmentDetailLineUpdate",
    "ShipmentOrderLine",
    "ShipmentPackageLineUpdate",
    "ShipmentSOLine",
    "ShipmentSOOrder",
    "ShipmentStatus",
    "ShipmentType",
    "ShipmentUpdate",
    "ShipmentUpdateDeleteLine",
    "ShippingTermsDescription",
    "ShippingZoneDescription",
    "SigmaIntrastatTransactionDescription",
    "StatementType",
    "StocktakeErrorCode",
    "StocktakeLineStatus",
    "StocktakeLineUpdate",
    "StocktakeLineV2",
    "StocktakeStatus",
    "StocktakeUpdate",
    "StocktakeV2",
    "StocktakeV2Exception",
    "SubAccount",
    "SubAccountDescription",
    "SubAccountUpdate",
    "SubmitExpenseClaimActionResult",
    "SubmitTimeCardActionResult",
    "SupplementaryMeasureUnit",
    "Supplier",
    "SupplierAccount",
    "SupplierAccounts",
    "SupplierBalance",
    "SupplierBalanceV2",
    "SupplierClass",
    "SupplierDescription",
    "SupplierDetails",
    "SupplierDetailsLine",
    "SupplierDocument",
    "SupplierDocumentStatus",
    "SupplierDocumentType",
    "SupplierGlAccounts",
    "SupplierGlAccountsUpdate",
    "SupplierInvoice",
    "SupplierInvoiceCommentUpdate",
    "SupplierInvoiceLandedCost",
    "SupplierInvoiceLandedCostUpdate",
    "SupplierInvoiceLine",
    "SupplierInvoiceLineUpdate",
    "SupplierInvoiceType",
    "SupplierInvoiceUpdate",
    "SupplierItemAccount",
    "SupplierLocation",
    "SupplierLocationUpdate",
    "SupplierNumber",
    "SupplierPOBalance",
    "SupplierPayment",
    "SupplierPaymentAdjustment",
    "SupplierPaymentAdjustmentUpdate",
    "SupplierPaymentMethodDetail",
    "SupplierPaymentMethodDetailUpdate",
    "SupplierPaymentStatus",
    "SupplierPaymentType",
    "SupplierPaymentUpdate",
    "SupplierStatus",
    "SupplierUpdate",
    "Task",
    "TaskEmployeeUpdate",
    "TaskExtended",
    "TaskUpdate",
    "TaxCalculationMode",
    "TaxCategoryNumberDescription",
    "TaxDetail",
    "TaxDetailUpdate",
    "TaxNumberDescription",
    "TemplateNumberDescription",
    "TimeCard",
    "TimeCardMaterials",
    "TimeCardMaterialsUpdate",
    "TimeCardStatus",
    "TimeCardSummary",
    "TimeCardSummaryUpdate",
    "TimeCardType",
    "TimeCardUpdate",
    "TransactionDetail",
    "TransportMode",
    "Type",
    "UiExtension",
    "UiExtensionScreen",
    "UiExtensionType",
    "UiExtensionUpdate",
    "UnitOfMeasure",
    "UpdateCostActionResult",
    "UpdateCurrencyRate",
    "UpdateDiscountsActionResult",
    "UpdateNote",
    "UserDescription",
    "Vat",
    "VatCalculateOn",
    "VatCashDiscount",
    "VatCategory",
    "VatCategoryLine",
    "VatCode",
    "VatEuReportCode",
    "VatGlAccounts",
    "VatGroupType",
    "VatInformation",
    "VatInformationSchedule",
    "VatRateLine",
    "VatType",
    "VatZone",
    "VatZoneIdDescription",
    "Visibility",
    "VisibilityUpdate",
    "VismaXmlVatType",
    "VoidPaymentAction",
    "VoidPaymentActionResult",
    "Warehouse",
    "WarehouseAddress",
    "WarehouseContact",
    "WarehouseDefaultCost",
    "WarehouseDetail",
    "WarehouseIdDescription",
    "WarehouseLocation",
    "WarehouseLocationEntry",
    "WarehouseLocationUpdate",
    "WebhookNotificationFeedback",
    "WeekNumberDescription",
    "WithoutWithVat",
    "WorkType",
    "WriteoffPaymentActionResult",
    "salesorder",
]

_MODULES = {
    "ARSPCommnHistory": "arsp_commn_history",
    "Account": "account",
    "AccountDescription": "account_description",
    "AccountGroup": "account_group",
    "AccountNumber": "account_number",
    "AccountNumberDescription": "account_number_description",
    "AccountNumberTypeDescription": "account_number_type_description",
    "AccountType": "account_type",
    "AccountUpdate": "account_update",
    "AccountUsedForPayment": "account_used_for_payment",
    "ActionResult": "action_result",
    "ActiveMultilanguage": "active_multilanguage",
    "AddOrderLinesToPurchaseReceiptActionResult": "add_order_lines_to_purchase_receipt_action_result",
    "AddOrdersToPurchaseReceiptActionResult": "add_orders_to_purchase_receipt_action_result",
    "AddPOReceiptLine": "add_po_receipt_line",
    "AddPurchaseOrder": "add_purchase_order",
    "Address": "address",
    "AddressUpdate": "address_update",
    "AllocationRuleIdDescription": "allocation_rule_id_description",
    "Allocations": "allocations",
    "AllocationsBasic": "allocations_basic",
    "AllocationsUpdate": "allocations_update",
    "AllocationsUpdateBasic": "allocations_update_basic",
    "AlternateIdType": "alternate_id_type",
    "ApprovalDetails": "approval_details",
    "ApprovalDetailsUpdate": "approval_details_update",
    "ApprovalStatus": "approval_status",
    "ArAdjust": "ar_adjust",
    "Attachment": "attachment",
    "AttachmentMetadataUpdate": "attachment_metadata_update",
    "Attribute": "attribute",
    "AttributeControlType": "attribute_control_type",
    "AttributeDetail": "attribute_detail",
    "AttributeDetailUpdate": "attribute_detail_update",
    "AttributeIdValue": "attribute_id_value",
    "AttributeLineUpdate": "attribute_line_update",
    "AttributeUpdate": "attribute_update",
    "BAccountDescription": "b_account_description",
    "BackgroundApiAccepted": "background_api_accepted",
    "BackgroundRequestState": "background_request_state",
    "BankSettings": "bank_settings",
    "BankSettingsUpdate": "bank_settings_update",
    "BarCode": "bar_code",
    "BarCodeMetadata": "bar_code_metadata",
    "BillingPeriod": "billing_period",
    "BillingRuleIdDescription": "billing_rule_id_description",
    "BlobMetadata": "blob_metadata",
    "Book": "book",
    "BookBalance": "book_balance",
    "Branch": "branch",
    "BranchCurrency": "branch_currency",
    "BranchNumber": "branch_number",
    "BranchOrderBy": "branch_order_by",
    "Budget": "budget",
    "BudgetUpdate": "budget_update",
    "CancelSalesOrderAction": "cancel_sales_order_action",
    "CancelSalesOrderActionResult": "cancel_sales_order_action_result",
    "Carrier": "carrier",
    "CarrierDescription": "carrier_description",
    "CashAccount": "cash_account",
    "CashAccountIdDescription": "cash_account_id_description",
    "CashSale": "cash_sale",
    "CashSaleLine": "cash_sale_line",
    "CashSaleLinesUpdate": "cash_sale_lines_update",
    "CashSaleUpdate": "cash_sale_update",
    "CashTaxType": "cash_tax_type",
    "CashTranTaxDetail": "cash_tran_tax_detail",
    "CashTransaction": "cash_transaction",
    "CashTransactionDetailUpdate": "cash_transaction_detail_update",
    "CashTransactionStatus": "cash_transaction_status",
    "CashTransactionTaxDetailUpdate": "cash_transaction_tax_detail_update",
    "CashTransactionType": "cash_transaction_type",
    "CashTransactionUpdate": "cash_transaction_update",
    "ChangeCustomerCdAction": "change_customer_cd_action",
    "ChangeCustomerCdActionResult": "change_customer_cd_action_result",
    "ChangeEmployeeNrAction": "change_employee_nr_action",
    "ChangeEmployeeNrActionResult": "change_employee_nr_action_result",
    "ChangeInventoryNbrAction": "change_inventory_nbr_action",
    "ChangeInventoryNbrActionResult": "change_inventory_nbr_action_result",
    "ChangeProjectIdAction": "change_project_id_action",
    "ChangeProjectIdActionResult": "change_project_id_action_result",
    "ChargeBearer": "charge_bearer",
    "ChildRecord": "child_record",
    "ClassAttribute": "class_attribute",
    "ClassAttributeDetail": "class_attribute_detail",
    "ClassDescription": "class_description",
    "CompanyTreeInfo": "company_tree_info",
    "ConfirmShipmentActionResult": "confirm_shipment_action_result",
    "ConsolBranch": "consol_branch",
    "Contact": "contact",
    "ContactIdName": "contact_id_name",
    "ContactInfo": "contact_info",
    "ContactInfoUpdate": "contact_info_update",
    "ContactMethod": "contact_method",
    "ContactTitle": "contact_title",
    "ContactUpdate": "contact_update",
    "ContractDetailInvoiceType": "contract_detail_invoice_type",
    "ContractInvoicingPeriod": "contract_invoicing_period",
    "ContractRecurringInvoiceType": "contract_recurring_invoice_type",
    "ContractTemplate": "contract_template",
    "ContractTemplateIdDescription": "contract_template_id_description",
    "ContractUsage": "contract_usage",
    "ContractUsageLine": "contract_usage_line",
    "ContractUsageLineUpdate": "contract_usage_line_update",
    "ContractUsageUpdate": "contract_usage_update",
    "CorrectArDocumentActionResult": "correct_ar_document_action_result",
    "CorrectSupplierInvoiceActionResult": "correct_supplier_invoice_action_result",
    "CostPriceStatistics": "cost_price_statistics",
    "Country": "country",
    "County": "county",
    "CreateCurrencyRate": "create_currency_rate",
    "CreateCurrencyRateType": "create_currency_rate_type",
    "CreateDunningLetterAction": "create_dunning_letter_action",
    "CreateDunningLetterActionResult": "create_dunning_letter_action_result",
    "CreatePurchaseOrderAction": "create_purchase_order_action",
    "CreatePurchaseReceiptAction": "create_purchase_receipt_action",
    "CreateShipmentAction": "create_shipment_action",
    "CreateShipmentActionResult": "create_shipment_action_result",
    "CreditNote": "credit_note",
    "CreditNoteLine": "credit_note_line",
    "CreditNoteLineUpdate": "credit_note_line_update",
    "CreditNoteUpdate": "credit_note_update",
    "CreditRule": "credit_rule",
    "CreditTerm": "credit_term",
    "CreditTerms": "credit_terms",
    "CrossReferenceUpdate": "cross_reference_update",
    "Currency": "currency",
    "CurrencyIdDescription": "currency_id_description",
    "CurrencyMultDiv": "currency_mult_div",
    "CurrencyRate": "currency_rate",
    "CurrencyRateType": "currency_rate_type",
    "CustSalesPeople": "cust_sales_people",
    "CustSalesPeopleUpdate": "cust_sales_people_update",
    "CustSalesPersons": "cust_sales_persons",
    "Customer": "customer",
    "CustomerBalance": "customer_balance",
    "CustomerBalanceV2": "customer_balance_v2",
    "CustomerClass": "customer_class",
    "CustomerContract": "customer_contract",
    "CustomerContractDetails": "customer_contract_details",
    "CustomerContractDetailsLine": "customer_contract_details_line",
    "CustomerContractDetailsUpdate": "customer_contract_details_update",
    "CustomerContractRecurringSummary": "customer_contract_recurring_summary",
    "CustomerContractRecurringSummaryLine": "customer_contract_recurring_summary_line",
    "CustomerContractStatus": "customer_contract_status",
    "CustomerContractSummary": "customer_contract_summary",
    "CustomerContractUpdate": "customer_contract_update",
    "CustomerCreditNote": "customer_credit_note",
    "CustomerCreditNoteLine": "customer_credit_note_line",
    "CustomerCreditNoteLineUpdate": "customer_credit_note_line_update",
    "CustomerCreditNoteUpdate": "customer_credit_note_update",
    "CustomerCreditWriteOff": "customer_credit_write_off",
    "CustomerDebitNote": "customer_debit_note",
    "CustomerDebitNoteLine": "customer_debit_note_line",
    "CustomerDebitNoteLinesUpdate": "customer_debit_note_lines_update",
    "CustomerDebitNoteUpdate": "customer_debit_note_update",
    "CustomerDefaultPaymentMethodUpdate": "customer_default_payment_method_update",
    "CustomerDescription": "customer_description",
    "CustomerDirectDebit": "customer_direct_debit",
    "CustomerDirectDebitUpdate": "customer_direct_debit_update",
    "CustomerDocument": "customer_document",
    "CustomerDocumentAddress": "customer_document_address",
    "CustomerDocumentContact": "customer_document_contact",
    "CustomerDocumentStatus": "customer_document_status",
    "CustomerDocumentType": "customer_document_type",
    "CustomerDocumentVatZone": "customer_document_vat_zone",
    "CustomerGlAccounts": "customer_gl_accounts",
    "CustomerGlAccountsUpdate": "customer_gl_accounts_update",
    "CustomerIdName": "customer_id_name",
    "CustomerInvoice": "customer_invoice",
    "CustomerInvoiceLine": "customer_invoice_line",
    "CustomerInvoiceLinesUpdate": "customer_invoice_lines_update",
    "CustomerInvoiceUpdate": "customer_invoice_update",
    "CustomerNumber": "customer_number",
    "CustomerOverdueCharge": "customer_overdue_charge",
    "CustomerOverdueChargeLine": "customer_overdue_charge_line",
    "CustomerOverdueChargeLineUpdate": "customer_overdue_charge_line_update",
    "CustomerOverdueChargeUpdate": "customer_overdue_charge_update",
    "CustomerPaymentMethod": "customer_payment_method",
    "CustomerPaymentMethodCreate": "customer_payment_method_create",
    "CustomerPaymentMethodDetail": "customer_payment_method_detail",
    "CustomerPaymentMethodDetailUpdate": "customer_payment_method_detail_update",
    "CustomerPaymentMethodInfo": "customer_payment_method_info",
    "CustomerPaymentMethodUpdate": "customer_payment_method_update",
    "CustomerPaymentMethods": "customer_payment_methods",
    "CustomerSalesPrice": "customer_sales_price",
    "CustomerSalesPriceUpdate": "customer_sales_price_update",
    "CustomerStatus": "customer_status",
    "CustomerUpdate": "customer_update",
    "CustomerUpdateAnswer": "customer_update_answer",
    "DebtCollection": "debt_collection",
    "DefaultIssueFrom": "default_issue_from",
    "DefaultReceiptTo": "default_receipt_to",
    "DefaultWarehouse": "default_warehouse",
    "DeferralCode": "deferral_code",
    "DeferralCodeType": "deferral_code_type",
    "DeferralRecognitionMethod": "deferral_recognition_method",
    "Department": "department",
    "DepartmentIdDescription": "department_id_description",
    "DepartmentUpdateBase": "department_update_base",
    "Details": "details",
    "Dimension": "dimension",
    "DimensionSegment": "dimension_segment",
    "DimensionSegmentUpdate": "dimension_segment_update",
    "DimensionSegmentValue": "dimension_segment_value",
    "DimensionSegmentValueUpdate": "dimension_segment_value_update",
    "DirectDebitMandate": "direct_debit_mandate",
    "DisbursementOrReceipt": "disbursement_or_receipt",
    "Discount": "discount",
    "DiscountBranch": "discount_branch",
    "DiscountBreakpoint": "discount_breakpoint",
    "DiscountBreakpointUpdate": "discount_breakpoint_update",
    "DiscountCode": "discount_code",
    "DiscountCodeNumberDescription": "discount_code_number_description",
    "DiscountCustomer2": "discount_customer2",
    "DiscountCustomerPriceClass": "discount_customer_price_class",
    "DiscountDetail": "discount_detail",
    "DiscountDetailUpdate": "discount_detail_update",
    "DiscountItem": "discount_item",
    "DiscountItemPriceClass": "discount_item_price_class",
    "DiscountType": "discount_type",
    "DiscountUpdate": "discount_update",
    "DiscountWarehouse": "discount_warehouse",
    "DisposalMethod": "disposal_method",
    "DocumentReleaseStatus": "document_release_status",
    "EInvoiceContract": "e_invoice_contract",
    "EInvoiceContractUpdate": "e_invoice_contract_update",
    "EarningType": "earning_type",
    "Employee": "employee",
    "EmployeeContact": "employee_contact",
    "EmployeeContactUpdate": "employee_contact_update",
    "EmployeeCreate": "employee_create",
    "EmployeeDescription": "employee_description",
    "EmployeeNumberName": "employee_number_name",
    "EmployeeStatus": "employee_status",
    "EmployeeUpdate": "employee_update",
    "EntryType": "entry_type",
    "EntryTypeIdDescription": "entry_type_id_description",
    "ExpenseClaim": "expense_claim",
    "ExpenseClaimDetail": "expense_claim_detail",
    "ExpenseClaimDetailUpdate": "expense_claim_detail_update",
    "ExpenseClaimNumberDescription": "expense_claim_number_description",
    "ExpenseClaimStatus": "expense_claim_status",
    "ExpenseClaimUpdate": "expense_claim_update",
    "ExpenseReceipt": "expense_receipt",
    "ExpenseReceiptStatus": "expense_receipt_status",
    "ExpenseReceiptUpdate": "expense_receipt_update",
    "ExtendedOrganization": "extended_organization",
    "ExternalCodeNumberDescription": "external_code_number_description",
    "FOBPointDescription": "fob_point_description",
    "Feature": "feature",
    "FeaturesSet": "features_set",
    "FinanceChargesUpdate": "finance_charges_update",
    "FinancialPeriod": "financial_period",
    "FinancialPeriodAmount": "financial_period_amount",
    "FinancialPeriodAmountUpdate": "financial_period_amount_update",
    "FinancialsDetail": "financials_detail",
    "FirstTimeStartup": "first_time_startup",
    "FixedAsset": "fixed_asset",
    "FixedAssetAccounts": "fixed_asset_accounts",
    "FixedAssetBookSettings": "fixed_asset_book_settings",
    "FixedAssetClass": "fixed_asset_class",
    "FixedAssetLocation": "fixed_asset_location",
    "FixedAssetPropertyTax": "fixed_asset_property_tax",
    "FixedAssetPropertyTaxDetails": "fixed_asset_property_tax_details",
    "FixedAssetPropertyType": "fixed_asset_property_type",
    "FixedAssetRegister": "fixed_asset_register",
    "FixedAssetRegisterStatus": "fixed_asset_register_status",
    "FixedAssetStatus": "fixed_asset_status",
    "FixedAssetTransaction": "fixed_asset_transaction",
    "FixedAssetTransactionAccounts": "fixed_asset_transaction_accounts",
    "FixedAssetTransactionOrigin": "fixed_asset_transaction_origin",
    "FixedAssetTransactionType": "fixed_asset_transaction_type",
    "GeneralLedgerBalance": "general_ledger_balance",
    "GeneralLedgerTransactionDetails": "general_ledger_transaction_details",
    "INAllocations": "in_allocations",
    "INAllocationsUpdate": "in_allocations_update",
    "IndustryCode": "industry_code",
    "InstalmentSchedule": "instalment_schedule",
    "Intrastat": "intrastat",
    "IntrastatUpdate": "intrastat_update",
    "Inventory": "inventory",
    "InventoryAccountInformation": "inventory_account_information",
    "InventoryAdjustment": "inventory_adjustment",
    "InventoryAdjustmentLine": "inventory_adjustment_line",
    "InventoryAdjustmentLineUpdate": "inventory_adjustment_line_update",
    "InventoryAdjustmentUpdate": "inventory_adjustment_update",
    "InventoryCrossReference": "inventory_cross_reference",
    "InventoryCrossReferenceUpdate": "inventory_cross_reference_update",
    "InventoryIdNameDescription": "inventory_id_name_description",
    "InventoryIssue": "inventory_issue",
    "InventoryIssueLine": "inventory_issue_line",
    "InventoryIssueLineUpdate": "inventory_issue_line_update",
    "InventoryIssueUpdate": "inventory_issue_update",
    "InventoryNumberDescription": "inventory_number_description",
    "InventoryReceipt": "inventory_receipt",
    "InventoryReceiptLine": "inventory_receipt_line",
    "InventoryReceiptLineAllocationsUpdate": "inventory_receipt_line_allocations_update",
    "InventoryReceiptLineUpdate": "inventory_receipt_line_update",
    "InventoryReceiptUpdate": "inventory_receipt_update",
    "InventoryStatus": "inventory_status",
    "InventoryStatusFilter": "inventory_status_filter",
    "InventorySummary": "inventory_summary",
    "InventoryTransactionType": "inventory_transaction_type",
    "InventoryTransfer": "inventory_transfer",
    "InventoryTransferLine": "inventory_transfer_line",
    "InventoryTransferLineUpdate": "inventory_transfer_line_update",
    "InventoryTransferUpdate": "inventory_transfer_update",
    "InventoryType": "inventory_type",
    "InventoryUnit": "inventory_unit",
    "InventoryUpdate": "inventory_update",
    "InvoiceToType": "invoice_to_type",
    "ItemClass": "item_class",
    "JournalTransaction": "journal_transaction",
    "JournalTransactionLine": "journal_transaction_line",
    "JournalTransactionLineUpdate": "journal_transaction_line_update",
    "JournalTransactionStatus": "journal_transaction_status",
    "JournalTransactionStatusFilter": "journal_transaction_status_filter",
    "JournalTransactionUpdate": "journal_transaction_update",
    "KitAssembly": "kit_assembly",
    "KitAssemblyInsert": "kit_assembly_insert",
    "KitAssemblyLinkInsert": "kit_assembly_link_insert",
    "KitAssemblyNonStockComponent": "kit_assembly_non_stock_component",
    "KitAssemblyNonStockComponentsUpdate": "kit_assembly_non_stock_components_update",
    "KitAssemblyStatusFilter": "kit_assembly_status_filter",
    "KitAssemblyStockComponentAllocationsUpdate": "kit_assembly_stock_component_allocations_update",
    "KitAssemblyStockComponents": "kit_assembly_stock_components",
    "KitAssemblyStockComponentsUpdate": "kit_assembly_stock_components_update",
    "KitAssemblyUpdate": "kit_assembly_update",
    "KitSpecification": "kit_specification",
    "KitSpecificationNonStockComponent": "kit_specification_non_stock_component",
    "KitSpecificationNonStockComponentsUpdate": "kit_specification_non_stock_components_update",
    "KitSpecificationStockComponents": "kit_specification_stock_components",
    "KitSpecificationStockComponentsUpdate": "kit_specification_stock_components_update",
    "KitSpecificationUpdate": "kit_specification_update",
    "LandedCost": "landed_cost",
    "LandedCostAllocationMethod": "landed_cost_allocation_method",
    "LandedCostApplicationMethod": "landed_cost_application_method",
    "LandedCostCode": "landed_cost_code",
    "LandedCostType": "landed_cost_type",
    "LandedCostUpdate": "landed_cost_update",
    "LanguageUpdate": "language_update",
    "LeaseAndRentInfo": "lease_and_rent_info",
    "Ledger": "ledger",
    "LedgerBalanceType": "ledger_balance_type",
    "LedgerDescription": "ledger_description",
    "LedgerModule": "ledger_module",
    "LineOperation": "line_operation",
    "LinkLine": "link_line",
    "LinkPurchaseType": "link_purchase_type",
    "Location": "location",
    "LocationDescription": "location_description",
    "LocationIdName": "location_id_name",
    "LocationIdNameDescription": "location_id_name_description",
    "LocationNameDescription": "location_name_description",
    "LocationUpdate": "location_update",
    "LotSerClass": "lot_ser_class",
    "LotSerialAssignmentMethod": "lot_serial_assignment_method",
    "LotSerialClass": "lot_serial_class",
    "LotSerialClassDetail": "lot_serial_class_detail",
    "LotSerialIssueMethod": "lot_serial_issue_method",
    "LotSerialSegmentType": "lot_serial_segment_type",
    "LotSerialTrackingMethod": "lot_serial_tracking_method",
    "MeansOfPayment": "means_of_payment",
    "Metadata": "metadata",
    "ModeOfTransport": "mode_of_transport",
    "Multilanguage": "multilanguage",
    "MultilanguageTranslation": "multilanguage_translation",
    "Note": "note",
    "Numbering": "numbering",
    "NumberingSequence": "numbering_sequence",
    "OrderToApply": "order_to_apply",
    "PackageDetailLine": "package_detail_line",
    "Packaging": "packaging",
    "PackagingType": "packaging_type",
    "PackagingUpdate": "packaging_update",
    "ParentRecord": "parent_record",
    "Payment": "payment",
    "PaymentBy": "payment_by",
    "PaymentFinancialDetails": "payment_financial_details",
    "PaymentLine": "payment_line",
    "PaymentLineBaseUpdate": "payment_line_base_update",
    "PaymentLinesUpdate": "payment_lines_update",
    "PaymentMethod": "payment_method",
    "PaymentMethodDetail": "payment_method_detail",
    "PaymentMethodIdDescription": "payment_method_id_description",
    "PaymentOrdersLinesUpdate": "payment_orders_lines_update",
    "PaymentType": "payment_type",
    "PaymentUpdate": "payment_update",
    "PeppolScheme": "peppol_scheme",
    "PeppolSchemeUpdate": "peppol_scheme_update",
    "PostingClass": "posting_class",
    "PrebookSupplierInvoiceActionResult": "prebook_supplier_invoice_action_result",
    "PrebookingUpdate": "prebooking_update",
    "PrepareInvoiceActionResult": "prepare_invoice_action_result",
    "PresignedUrlResponse": "presigned_url_response",
    "PriceClass": "price_class",
    "PriceManager": "price_manager",
    "PrimaryItemValidation": "primary_item_validation",
    "Project": "project",
    "ProjectAccountGroup": "project_account_group",
    "ProjectBasic": "project_basic",
    "ProjectBudget": "project_budget",
    "ProjectBudgetUpdate": "project_budget_update",
    "ProjectEmployeeUpdate": "project_employee_update",
    "ProjectIdDescription": "project_id_description",
    "ProjectStatus": "project_status",
    "ProjectTaskIdDescription": "project_task_id_description",
    "ProjectTaskStatus": "project_task_status",
    "ProjectTaskUpdate": "project_task_update",
    "ProjectTransactionDocument": "project_transaction_document",
    "ProjectTransactionDocumentUpdate": "project_transaction_document_update",
    "ProjectTransactionLine": "project_transaction_line",
    "ProjectTransactionLineUpdate": "project_transaction_line_update",
    "ProjectTransactionOriginType": "project_transaction_origin_type",
    "ProjectUpdate": "project_update",
    "PromoCodeIdDescription": "promo_code_id_description",
    "PropertyTax": "property_tax",
    "PurchaseLineType": "purchase_line_type",
    "PurchaseOrder": "purchase_order",
    "PurchaseOrderAddress": "purchase_order_address",
    "PurchaseOrderAddressUpdate": "purchase_order_address_update",
    "PurchaseOrderBasic": "purchase_order_basic",
    "PurchaseOrderBasicUpdate": "purchase_order_basic_update",
    "PurchaseOrderContact": "purchase_order_contact",
    "PurchaseOrderContactUpdate": "purchase_order_contact_update",
    "PurchaseOrderLine": "purchase_order_line",
    "PurchaseOrderLineUpdate": "purchase_order_line_update",
    "PurchaseOrderReceiptAction": "purchase_order_receipt_action",
    "PurchaseOrderStatus": "purchase_order_status",
    "PurchaseOrderType": "purchase_order_type",
    "PurchaseOrderUpdate": "purchase_order_update",
    "PurchaseReceipt": "purchase_receipt",
    "PurchaseReceiptBasic": "purchase_receipt_basic",
    "PurchaseReceiptBasicUpdate": "purchase_receipt_basic_update",
    "PurchaseReceiptLine": "purchase_receipt_line",
    "PurchaseReceiptLineBasicUpdate": "purchase_receipt_line_basic_update",
    "PurchaseReceiptLineUpdate": "purchase_receipt_line_update",
    "PurchaseReceiptOrderLineNbrUpdate": "purchase_receipt_order_line_nbr_update",
    "PurchaseReceiptOrderLinesListUpdate": "purchase_receipt_order_lines_list_update",
    "PurchaseReceiptOrderLinesUpdate": "purchase_receipt_order_lines_update",
    "PurchaseReceiptOrderListUpdate": "purchase_receipt_order_list_update",
    "PurchaseReceiptOrderUpdate": "purchase_receipt_order_update",
    "PurchaseReceiptStatus": "purchase_receipt_status",
    "PurchaseReceiptType": "purchase_receipt_type",
    "PurchaseReceiptUpdate": "purchase_receipt_update",
    "PurchaseReceipts": "purchase_receipts",
    "PurchaseShippingDestinationType": "purchase_shipping_destination_type",
    "PutExpenseClaimOnHoldActionResult": "put_expense_claim_on_hold_action_result",
    "PutTimeCardOnHoldActionResult": "put_time_card_on_hold_action_result",
    "RateTableIdDescription": "rate_table_id_description",
    "ReasonCode": "reason_code",
    "ReleaseCashTransactionActionResult": "release_cash_transaction_action_result",
    "ReleaseCustomerCreditNoteActionResult": "release_customer_credit_note_action_result",
    "ReleaseCustomerDebitNoteActionResult": "release_customer_debit_note_action_result",
    "ReleaseCustomerOverdueChargeActionResult": "release_customer_overdue_charge_action_result",
    "ReleaseInventoryDocumentActionResult": "release_inventory_document_action_result",
    "ReleaseInvoiceActionResult": "release_invoice_action_result",
    "ReleaseJournalTransactionActionResult": "release_journal_transaction_action_result",
    "ReleasePaymentAction": "release_payment_action",
    "ReleasePaymentActionResult": "release_payment_action_result",
    "ReleasePurchaseReceiptActionResult": "release_purchase_receipt_action_result",
    "ReleaseSupplierInvoiceActionResult": "release_supplier_invoice_action_result",
    "ReleaseSupplierPaymentAction": "release_supplier_payment_action",
    "ReopenSalesOrderAction": "reopen_sales_order_action",
    "ReopenSalesOrderActionResult": "reopen_sales_order_action_result",
    "ReplenishmentClassIdDescription": "replenishment_class_id_description",
    "ReplenishmentSource": "replenishment_source",
    "ReverseCashTransactionAction": "reverse_cash_transaction_action",
    "ReverseCashTransactionActionResult": "reverse_cash_transaction_action_result",
    "ReverseInvoiceAction": "reverse_invoice_action",
    "ReverseInvoiceActionResult": "reverse_invoice_action_result",
    "ReverseInvoiceResult": "reverse_invoice_result",
    "RotRut": "rot_rut",
    "RotRutBasic": "rot_rut_basic",
    "RotRutDistribution": "rot_rut_distribution",
    "RotRutDistributionUpdate": "rot_rut_distribution_update",
    "RotRutItemType": "rot_rut_item_type",
    "RotRutType": "rot_rut_type",
    "RotRutUpdate": "rot_rut_update",
    "SOCommission": "so_commission",
    "SalesCategory": "sales_category",
    "SalesCategoryLine": "sales_category_line",
    "SalesInvoiceAddressUpdate": "sales_invoice_address_update",
    "SalesInvoiceContactUpdate": "sales_invoice_contact_update",
    "SalesOrder": "sales_order",
    "SalesOrderAddress": "sales_order_address",
    "SalesOrderAddressUpdate": "sales_order_address_update",
    "SalesOrderBasic": "sales_order_basic",
    "SalesOrderBasicLineUpdate": "sales_order_basic_line_update",
    "SalesOrderBasicUpdate": "sales_order_basic_update",
    "SalesOrderBehavior": "sales_order_behavior",
    "SalesOrderContact": "sales_order_contact",
    "SalesOrderContactUpdate": "sales_order_contact_update",
    "SalesOrderCustomerDocumentType": "sales_order_customer_document_type",
    "SalesOrderDocumentLine": "sales_order_document_line",
    "SalesOrderDocumentType": "sales_order_document_type",
    "SalesOrderLine": "sales_order_line",
    "SalesOrderLineUpdate": "sales_order_line_update",
    "SalesOrderOperation": "sales_order_operation",
    "SalesOrderShipment": "sales_order_shipment",
    "SalesOrderStatus": "sales_order_status",
    "SalesOrderType": "sales_order_type",
    "SalesOrderUpdate": "sales_order_update",
    "SalesPerson": "sales_person",
    "SalesPersonIdDescription": "sales_person_id_description",
    "SalesPersonUpdate": "sales_person_update",
    "SalesPriceType": "sales_price_type",
    "SalesPriceTypeForUpdate": "sales_price_type_for_update",
    "Segment": "segment",
    "SegmentUpdate": "segment_update",
    "SendEmailActionResult": "send_email_action_result",
    "SendExpenseClaimToApprovalActionResult": "send_expense_claim_to_approval_action_result",
    "SendTimeCardToApprovalActionResult": "send_time_card_to_approval_action_result",
    "SendToApprovalResult": "send_to_approval_result",
    "SendToAutoInvoiceArDocumentActionResult": "send_to_auto_invoice_ar_document_action_result",
    "ShipCompleteRule": "ship_complete_rule",
    "Shipment": "shipment",
    "ShipmentAddress": "shipment_address",
    "ShipmentContact": "shipment_contact",
    "ShipmentCreate": "shipment_create",
    "ShipmentDetailLine": "shipment_detail_line",
    "ShipmentDetailLineAdd": "shipment_detail_line_add",
    "ShipmentDetailLineUpdate": "shipment_detail_line_update",
    "ShipmentOrderLine": "shipment_order_line",
    "ShipmentPackageLineUpdate": "shipment_package_line_update",
    "ShipmentSOLine": "shipment_so_line",
    "ShipmentSOOrder": "shipment_so_order",
    "ShipmentStatus": "shipment_status",
    "ShipmentType": "shipment_type",
    "ShipmentUpdate": "shipment_update",
    "ShipmentUpdateDeleteLine": "shipment_update_delete_line",
    "ShippingTermsDescription": "shipping_terms_description",
    "ShippingZoneDescription": "shipping_zone_description",
    "SigmaIntrastatTransactionDescription": "sigma_intrastat_transaction_description",
    "StatementType": "statement_type",
    "StocktakeErrorCode": "stocktake_error_code",
    "StocktakeLineStatus": "stocktake_line_status",
    "StocktakeLineUpdate": "stocktake_line_update",
    "StocktakeLineV2": "stocktake_line_v2",
    "StocktakeStatus": "stocktake_status",
    "StocktakeUpdate": "stocktake_update",
    "StocktakeV2": "stocktake_v2",
    "StocktakeV2Exception": "stocktake_v2_exception",
    "SubAccount": "sub_account",
    "SubAccountDescription": "sub_account_description",
    "SubAccountUpdate": "sub_account_update",
    "SubmitExpenseClaimActionResult": "submit_expense_claim_action_result",
    "SubmitTimeCardActionResult": "submit_time_card_action_result",
    "SupplementaryMeasureUnit": "supplementary_measure_unit",
    "Supplier": "supplier",
    "SupplierAccount": "supplier_account",
    "SupplierAccounts": "supplier_accounts",
    "SupplierBalance": "supplier_balance",
    "SupplierBalanceV2": "supplier_balance_v2",
    "SupplierClass": "supplier_class",
    "SupplierDescription": "supplier_description",
    "SupplierDetails": "supplier_details",
    "SupplierDetailsLine": "supplier_details_line",
    "SupplierDocument": "supplier_document",
    "SupplierDocumentStatus": "supplier_document_status",
    "SupplierDocumentType": "supplier_document_type",
    "SupplierGlAccounts": "supplier_gl_accounts",
    "SupplierGlAccountsUpdate": "supplier_gl_accounts_update",
    "SupplierInvoice": "supplier_invoice",
    "SupplierInvoiceCommentUpdate": "supplier_invoice_comment_update",
    "SupplierInvoiceLandedCost": "supplier_invoice_landed_cost",
    "SupplierInvoiceLandedCostUpdate": "supplier_invoice_landed_cost_update",
    "SupplierInvoiceLine": "supplier_invoice_line",
    "SupplierInvoiceLineUpdate": "supplier_invoice_line_update",
    "SupplierInvoiceType": "supplier_invoice_type",
    "SupplierInvoiceUpdate": "supplier_invoice_update",
    "SupplierItemAccount": "supplier_item_account",
    "SupplierLocation": "supplier_location",
    "SupplierLocationUpdate": "supplier_location_update",
    "SupplierNumber": "supplier_number",
    "SupplierPOBalance": "supplier_po_balance",
    "SupplierPayment": "supplier_payment",
    "SupplierPaymentAdjustment": "supplier_payment_adjustment",
    "SupplierPaymentAdjustmentUpdate": "supplier_payment_adjustment_update",
    "SupplierPaymentMethodDetail": "supplier_payment_method_detail",
    "SupplierPaymentMethodDetailUpdate": "supplier_payment_method_detail_update",
    "SupplierPaymentStatus": "supplier_payment_status",
    "SupplierPaymentType": "supplier_payment_type",
    "SupplierPaymentUpdate": "supplier_payment_update",
    "SupplierStatus": "supplier_status",
    "SupplierUpdate": "supplier_update",
    "Task": "task",
    "TaskEmployeeUpdate": "task_employee_update",
    "TaskExtended": "task_extended",
    "TaskUpdate": "task_update",
    "TaxCalculationMode": "tax_calculation_mode",
    "TaxCategoryNumberDescription": "tax_category_number_description",
    "TaxDetail": "tax_detail",
    "TaxDetailUpdate": "tax_detail_update",
    "TaxNumberDescription": "tax_number_description",
    "TemplateNumberDescription": "template_number_description",
    "TimeCard": "time_card",
    "TimeCardMaterials": "time_card_materials",
    "TimeCardMaterialsUpdate": "time_card_materials_update",
    "TimeCardStatus": "time_card_status",
    "TimeCardSummary": "time_card_summary",
    "TimeCardSummaryUpdate": "time_card_summary_update",
    "TimeCardType": "time_card_type",
    "TimeCardUpdate": "time_card_update",
    "TransactionDetail": "transaction_detail",
    "TransportMode": "transport_mode",
    "Type": "type",
    "UiExtension": "ui_extension",
    "UiExtensionScreen": "ui_extension_screen",
    "UiExtensionType": "ui_extension_type",
    "UiExtensionUpdate": "ui_extension_update",
    "UnitOfMeasure": "unit_of_measure",
    "UpdateCostActionResult": "update_cost_action_result",
    "UpdateCurrencyRate": "update_currency_rate",
    "UpdateDiscountsActionResult": "update_discounts_action_result",
    "UpdateNote": "update_note",
    "UserDescription": "user_description",
    "Vat": "vat",
    "VatCalculateOn": "vat_calculate_on",
    "VatCashDiscount": "vat_cash_discount",
    "VatCategory": "vat_category",
    "VatCategoryLine": "vat_category_line",
    "VatCode": "vat_code",
    "VatEuReportCode": "vat_eu_report_code",
    "VatGlAccounts": "vat_gl_accounts",
    "VatGroupType": "vat_group_type",
    "VatInformation": "vat_information",
    "VatInformationSchedule": "vat_information_schedule",
    "VatRateLine": "vat_rate_line",
    "VatType": "vat_type",
    "VatZone": "vat_zone",
    "VatZoneIdDescription": "vat_zone_id_description",
    "Visibility": "visibility",
    "VisibilityUpdate": "visibility_update",
    "VismaXmlVatType": "visma_xml_vat_type",
    "VoidPaymentAction": "void_payment_action",
    "VoidPaymentActionResult": "void_payment_action_result",
    "Warehouse": "warehouse",
    "WarehouseAddress": "warehouse_address",
    "WarehouseContact": "warehouse_contact",
    "WarehouseDefaultCost": "warehouse_default_cost",
    "WarehouseDetail": "warehouse_detail",
    "WarehouseIdDescription": "warehouse_id_description",
    "WarehouseLocation": "warehouse_location",
    "WarehouseLocationEntry": "warehouse_location_entry",
    "WarehouseLocationUpdate": "warehouse_location_update",
    "WebhookNotificationFeedback": "webhook_notification_feedback",
    "WeekNumberDescription": "week_number_description",
    "WithoutWithVat": "without_with_vat",
    "WorkType": "work_type",
    "WriteoffPaymentActionResult": "writeoff_payment_action_result",
}

_NEIGHBOURS: dict[str, str] = {
    "salesorder": "visma_async.api.salesorder.models",
}


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        value: Any = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    elif name in _NEIGHBOURS:
        value = import_module(_NEIGHBOURS[name])
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
