"""Every model of the API, imported when it is first asked for.

Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from visma_async.api.models.account import Account as Account
    from visma_async.api.models.account_description import AccountDescription as AccountDescription
    from visma_async.api.models.account_group import AccountGroup as AccountGroup
    from visma_async.api.models.account_number import AccountNumber as AccountNumber
    from visma_async.api.models.account_number_description import (
        AccountNumberDescription as AccountNumberDescription,
    )
    from visma_async.api.models.account_number_type_description import (
        AccountNumberTypeDescription as AccountNumberTypeDescription,
    )
    from visma_async.api.models.account_type import AccountType as AccountType
    from visma_async.api.models.account_update import AccountUpdate as AccountUpdate
    from visma_async.api.models.account_used_for_payment import (
        AccountUsedForPayment as AccountUsedForPayment,
    )
    from visma_async.api.models.action_result import ActionResult as ActionResult
    from visma_async.api.models.active_multilanguage import (
        ActiveMultilanguage as ActiveMultilanguage,
    )
    from visma_async.api.models.add_order_lines_to_purchase_receipt_action_result import (
        AddOrderLinesToPurchaseReceiptActionResult as AddOrderLinesToPurchaseReceiptActionResult,
    )
    from visma_async.api.models.add_orders_to_purchase_receipt_action_result import (
        AddOrdersToPurchaseReceiptActionResult as AddOrdersToPurchaseReceiptActionResult,
    )
    from visma_async.api.models.add_po_receipt_line import AddPOReceiptLine as AddPOReceiptLine
    from visma_async.api.models.add_purchase_order import AddPurchaseOrder as AddPurchaseOrder
    from visma_async.api.models.address import Address as Address
    from visma_async.api.models.address_update import AddressUpdate as AddressUpdate
    from visma_async.api.models.allocation_rule_id_description import (
        AllocationRuleIdDescription as AllocationRuleIdDescription,
    )
    from visma_async.api.models.allocations import Allocations as Allocations
    from visma_async.api.models.allocations_basic import AllocationsBasic as AllocationsBasic
    from visma_async.api.models.allocations_update import AllocationsUpdate as AllocationsUpdate
    from visma_async.api.models.allocations_update_basic import (
        AllocationsUpdateBasic as AllocationsUpdateBasic,
    )
    from visma_async.api.models.alternate_id_type import AlternateIdType as AlternateIdType
    from visma_async.api.models.approval_details import ApprovalDetails as ApprovalDetails
    from visma_async.api.models.approval_details_update import (
        ApprovalDetailsUpdate as ApprovalDetailsUpdate,
    )
    from visma_async.api.models.approval_status import ApprovalStatus as ApprovalStatus
    from visma_async.api.models.ar_adjust import ArAdjust as ArAdjust
    from visma_async.api.models.arsp_commn_history import ARSPCommnHistory as ARSPCommnHistory
    from visma_async.api.models.attachment import Attachment as Attachment
    from visma_async.api.models.attachment_metadata_update import (
        AttachmentMetadataUpdate as AttachmentMetadataUpdate,
    )
    from visma_async.api.models.attribute import Attribute as Attribute
    from visma_async.api.models.attribute_control_type import (
        AttributeControlType as AttributeControlType,
    )
    from visma_async.api.models.attribute_detail import AttributeDetail as AttributeDetail
    from visma_async.api.models.attribute_detail_update import (
        AttributeDetailUpdate as AttributeDetailUpdate,
    )
    from visma_async.api.models.attribute_id_value import AttributeIdValue as AttributeIdValue
    from visma_async.api.models.attribute_line_update import (
        AttributeLineUpdate as AttributeLineUpdate,
    )
    from visma_async.api.models.attribute_update import AttributeUpdate as AttributeUpdate
    from visma_async.api.models.b_account_description import (
        BAccountDescription as BAccountDescription,
    )
    from visma_async.api.models.background_api_accepted import (
        BackgroundApiAccepted as BackgroundApiAccepted,
    )
    from visma_async.api.models.background_request_state import (
        BackgroundRequestState as BackgroundRequestState,
    )
    from visma_async.api.models.bank_settings import BankSettings as BankSettings
    from visma_async.api.models.bank_settings_update import BankSettingsUpdate as BankSettingsUpdate
    from visma_async.api.models.bar_code import BarCode as BarCode
    from visma_async.api.models.bar_code_metadata import BarCodeMetadata as BarCodeMetadata
    from visma_async.api.models.billing_period import BillingPeriod as BillingPeriod
    from visma_async.api.models.billing_rule_id_description import (
        BillingRuleIdDescription as BillingRuleIdDescription,
    )
    from visma_async.api.models.blob_metadata import BlobMetadata as BlobMetadata
    from visma_async.api.models.book import Book as Book
    from visma_async.api.models.book_balance import BookBalance as BookBalance
    from visma_async.api.models.branch import Branch as Branch
    from visma_async.api.models.branch_currency import BranchCurrency as BranchCurrency
    from visma_async.api.models.branch_number import BranchNumber as BranchNumber
    from visma_async.api.models.branch_order_by import BranchOrderBy as BranchOrderBy
    from visma_async.api.models.budget import Budget as Budget
    from visma_async.api.models.budget_update import BudgetUpdate as BudgetUpdate
    from visma_async.api.models.cancel_sales_order_action import (
        CancelSalesOrderAction as CancelSalesOrderAction,
    )
    from visma_async.api.models.cancel_sales_order_action_result import (
        CancelSalesOrderActionResult as CancelSalesOrderActionResult,
    )
    from visma_async.api.models.carrier import Carrier as Carrier
    from visma_async.api.models.carrier_description import CarrierDescription as CarrierDescription
    from visma_async.api.models.cash_account import CashAccount as CashAccount
    from visma_async.api.models.cash_account_id_description import (
        CashAccountIdDescription as CashAccountIdDescription,
    )
    from visma_async.api.models.cash_sale import CashSale as CashSale
    from visma_async.api.models.cash_sale_line import CashSaleLine as CashSaleLine
    from visma_async.api.models.cash_sale_lines_update import (
        CashSaleLinesUpdate as CashSaleLinesUpdate,
    )
    from visma_async.api.models.cash_sale_update import CashSaleUpdate as CashSaleUpdate
    from visma_async.api.models.cash_tax_type import CashTaxType as CashTaxType
    from visma_async.api.models.cash_tran_tax_detail import CashTranTaxDetail as CashTranTaxDetail
    from visma_async.api.models.cash_transaction import CashTransaction as CashTransaction
    from visma_async.api.models.cash_transaction_detail_update import (
        CashTransactionDetailUpdate as CashTransactionDetailUpdate,
    )
    from visma_async.api.models.cash_transaction_status import (
        CashTransactionStatus as CashTransactionStatus,
    )
    from visma_async.api.models.cash_transaction_tax_detail_update import (
        CashTransactionTaxDetailUpdate as CashTransactionTaxDetailUpdate,
    )
    from visma_async.api.models.cash_transaction_type import (
        CashTransactionType as CashTransactionType,
    )
    from visma_async.api.models.cash_transaction_update import (
        CashTransactionUpdate as CashTransactionUpdate,
    )
    from visma_async.api.models.change_customer_cd_action import (
        ChangeCustomerCdAction as ChangeCustomerCdAction,
    )
    from visma_async.api.models.change_customer_cd_action_result import (
        ChangeCustomerCdActionResult as ChangeCustomerCdActionResult,
    )
    from visma_async.api.models.change_employee_nr_action import (
        ChangeEmployeeNrAction as ChangeEmployeeNrAction,
    )
    from visma_async.api.models.change_employee_nr_action_result import (
        ChangeEmployeeNrActionResult as ChangeEmployeeNrActionResult,
    )
    from visma_async.api.models.change_inventory_nbr_action import (
        ChangeInventoryNbrAction as ChangeInventoryNbrAction,
    )
    from visma_async.api.models.change_inventory_nbr_action_result import (
        ChangeInventoryNbrActionResult as ChangeInventoryNbrActionResult,
    )
    from visma_async.api.models.change_project_id_action import (
        ChangeProjectIdAction as ChangeProjectIdAction,
    )
    from visma_async.api.models.change_project_id_action_result import (
        ChangeProjectIdActionResult as ChangeProjectIdActionResult,
    )
    from visma_async.api.models.charge_bearer import ChargeBearer as ChargeBearer
    from visma_async.api.models.child_record import ChildRecord as ChildRecord
    from visma_async.api.models.class_attribute import ClassAttribute as ClassAttribute
    from visma_async.api.models.class_attribute_detail import (
        ClassAttributeDetail as ClassAttributeDetail,
    )
    from visma_async.api.models.class_description import ClassDescription as ClassDescription
    from visma_async.api.models.company_tree_info import CompanyTreeInfo as CompanyTreeInfo
    from visma_async.api.models.confirm_shipment_action_result import (
        ConfirmShipmentActionResult as ConfirmShipmentActionResult,
    )
    from visma_async.api.models.consol_branch import ConsolBranch as ConsolBranch
    from visma_async.api.models.contact import Contact as Contact
    from visma_async.api.models.contact_id_name import ContactIdName as ContactIdName
    from visma_async.api.models.contact_info import ContactInfo as ContactInfo
    from visma_async.api.models.contact_info_update import ContactInfoUpdate as ContactInfoUpdate
    from visma_async.api.models.contact_method import ContactMethod as ContactMethod
    from visma_async.api.models.contact_title import ContactTitle as ContactTitle
    from visma_async.api.models.contact_update import ContactUpdate as ContactUpdate
    from visma_async.api.models.contract_detail_invoice_type import (
        ContractDetailInvoiceType as ContractDetailInvoiceType,
    )
    from visma_async.api.models.contract_invoicing_period import (
        ContractInvoicingPeriod as ContractInvoicingPeriod,
    )
    from visma_async.api.models.contract_recurring_invoice_type import (
        ContractRecurringInvoiceType as ContractRecurringInvoiceType,
    )
    from visma_async.api.models.contract_template import ContractTemplate as ContractTemplate
    from visma_async.api.models.contract_template_id_description import (
        ContractTemplateIdDescription as ContractTemplateIdDescription,
    )
    from visma_async.api.models.contract_usage import ContractUsage as ContractUsage
    from visma_async.api.models.contract_usage_line import ContractUsageLine as ContractUsageLine
    from visma_async.api.models.contract_usage_line_update import (
        ContractUsageLineUpdate as ContractUsageLineUpdate,
    )
    from visma_async.api.models.contract_usage_update import (
        ContractUsageUpdate as ContractUsageUpdate,
    )
    from visma_async.api.models.correct_ar_document_action_result import (
        CorrectArDocumentActionResult as CorrectArDocumentActionResult,
    )
    from visma_async.api.models.correct_supplier_invoice_action_result import (
        CorrectSupplierInvoiceActionResult as CorrectSupplierInvoiceActionResult,
    )
    from visma_async.api.models.cost_price_statistics import (
        CostPriceStatistics as CostPriceStatistics,
    )
    from visma_async.api.models.country import Country as Country
    from visma_async.api.models.county import County as County
    from visma_async.api.models.create_currency_rate import CreateCurrencyRate as CreateCurrencyRate
    from visma_async.api.models.create_currency_rate_type import (
        CreateCurrencyRateType as CreateCurrencyRateType,
    )
    from visma_async.api.models.create_dunning_letter_action import (
        CreateDunningLetterAction as CreateDunningLetterAction,
    )
    from visma_async.api.models.create_dunning_letter_action_result import (
        CreateDunningLetterActionResult as CreateDunningLetterActionResult,
    )
    from visma_async.api.models.create_purchase_order_action import (
        CreatePurchaseOrderAction as CreatePurchaseOrderAction,
    )
    from visma_async.api.models.create_purchase_receipt_action import (
        CreatePurchaseReceiptAction as CreatePurchaseReceiptAction,
    )
    from visma_async.api.models.create_shipment_action import (
        CreateShipmentAction as CreateShipmentAction,
    )
    from visma_async.api.models.create_shipment_action_result import (
        CreateShipmentActionResult as CreateShipmentActionResult,
    )
    from visma_async.api.models.credit_note import CreditNote as CreditNote
    from visma_async.api.models.credit_note_line import CreditNoteLine as CreditNoteLine
    from visma_async.api.models.credit_note_line_update import (
        CreditNoteLineUpdate as CreditNoteLineUpdate,
    )
    from visma_async.api.models.credit_note_update import CreditNoteUpdate as CreditNoteUpdate
    from visma_async.api.models.credit_rule import CreditRule as CreditRule
    from visma_async.api.models.credit_term import CreditTerm as CreditTerm
    from visma_async.api.models.credit_terms import CreditTerms as CreditTerms
    from visma_async.api.models.cross_reference_update import (
        CrossReferenceUpdate as CrossReferenceUpdate,
    )
    from visma_async.api.models.currency import Currency as Currency
    from visma_async.api.models.currency_id_description import (
        CurrencyIdDescription as CurrencyIdDescription,
    )
    from visma_async.api.models.currency_mult_div import CurrencyMultDiv as CurrencyMultDiv
    from visma_async.api.models.currency_rate import CurrencyRate as CurrencyRate
    from visma_async.api.models.currency_rate_type import CurrencyRateType as CurrencyRateType
    from visma_async.api.models.cust_sales_people import CustSalesPeople as CustSalesPeople
    from visma_async.api.models.cust_sales_people_update import (
        CustSalesPeopleUpdate as CustSalesPeopleUpdate,
    )
    from visma_async.api.models.cust_sales_persons import CustSalesPersons as CustSalesPersons
    from visma_async.api.models.customer import Customer as Customer
    from visma_async.api.models.customer_balance import CustomerBalance as CustomerBalance
    from visma_async.api.models.customer_balance_v2 import CustomerBalanceV2 as CustomerBalanceV2
    from visma_async.api.models.customer_class import CustomerClass as CustomerClass
    from visma_async.api.models.customer_contract import CustomerContract as CustomerContract
    from visma_async.api.models.customer_contract_details import (
        CustomerContractDetails as CustomerContractDetails,
    )
    from visma_async.api.models.customer_contract_details_line import (
        CustomerContractDetailsLine as CustomerContractDetailsLine,
    )
    from visma_async.api.models.customer_contract_details_update import (
        CustomerContractDetailsUpdate as CustomerContractDetailsUpdate,
    )
    from visma_async.api.models.customer_contract_recurring_summary import (
        CustomerContractRecurringSummary as CustomerContractRecurringSummary,
    )
    from visma_async.api.models.customer_contract_recurring_summary_line import (
        CustomerContractRecurringSummaryLine as CustomerContractRecurringSummaryLine,
    )
    from visma_async.api.models.customer_contract_status import (
        CustomerContractStatus as CustomerContractStatus,
    )
    from visma_async.api.models.customer_contract_summary import (
        CustomerContractSummary as CustomerContractSummary,
    )
    from visma_async.api.models.customer_contract_update import (
        CustomerContractUpdate as CustomerContractUpdate,
    )
    from visma_async.api.models.customer_credit_note import CustomerCreditNote as CustomerCreditNote
    from visma_async.api.models.customer_credit_note_line import (
        CustomerCreditNoteLine as CustomerCreditNoteLine,
    )
    from visma_async.api.models.customer_credit_note_line_update import (
        CustomerCreditNoteLineUpdate as CustomerCreditNoteLineUpdate,
    )
    from visma_async.api.models.customer_credit_note_update import (
        CustomerCreditNoteUpdate as CustomerCreditNoteUpdate,
    )
    from visma_async.api.models.customer_credit_write_off import (
        CustomerCreditWriteOff as CustomerCreditWriteOff,
    )
    from visma_async.api.models.customer_debit_note import CustomerDebitNote as CustomerDebitNote
    from visma_async.api.models.customer_debit_note_line import (
        CustomerDebitNoteLine as CustomerDebitNoteLine,
    )
    from visma_async.api.models.customer_debit_note_lines_update import (
        CustomerDebitNoteLinesUpdate as CustomerDebitNoteLinesUpdate,
    )
    from visma_async.api.models.customer_debit_note_update import (
        CustomerDebitNoteUpdate as CustomerDebitNoteUpdate,
    )
    from visma_async.api.models.customer_default_payment_method_update import (
        CustomerDefaultPaymentMethodUpdate as CustomerDefaultPaymentMethodUpdate,
    )
    from visma_async.api.models.customer_description import (
        CustomerDescription as CustomerDescription,
    )
    from visma_async.api.models.customer_direct_debit import (
        CustomerDirectDebit as CustomerDirectDebit,
    )
    from visma_async.api.models.customer_direct_debit_update import (
        CustomerDirectDebitUpdate as CustomerDirectDebitUpdate,
    )
    from visma_async.api.models.customer_document import CustomerDocument as CustomerDocument
    from visma_async.api.models.customer_document_address import (
        CustomerDocumentAddress as CustomerDocumentAddress,
    )
    from visma_async.api.models.customer_document_contact import (
        CustomerDocumentContact as CustomerDocumentContact,
    )
    from visma_async.api.models.customer_document_status import (
        CustomerDocumentStatus as CustomerDocumentStatus,
    )
    from visma_async.api.models.customer_document_type import (
        CustomerDocumentType as CustomerDocumentType,
    )
    from visma_async.api.models.customer_document_vat_zone import (
        CustomerDocumentVatZone as CustomerDocumentVatZone,
    )
    from visma_async.api.models.customer_gl_accounts import CustomerGlAccounts as CustomerGlAccounts
    from visma_async.api.models.customer_gl_accounts_update import (
        CustomerGlAccountsUpdate as CustomerGlAccountsUpdate,
    )
    from visma_async.api.models.customer_id_name import CustomerIdName as CustomerIdName
    from visma_async.api.models.customer_invoice import CustomerInvoice as CustomerInvoice
    from visma_async.api.models.customer_invoice_line import (
        CustomerInvoiceLine as CustomerInvoiceLine,
    )
    from visma_async.api.models.customer_invoice_lines_update import (
        CustomerInvoiceLinesUpdate as CustomerInvoiceLinesUpdate,
    )
    from visma_async.api.models.customer_invoice_update import (
        CustomerInvoiceUpdate as CustomerInvoiceUpdate,
    )
    from visma_async.api.models.customer_number import CustomerNumber as CustomerNumber
    from visma_async.api.models.customer_overdue_charge import (
        CustomerOverdueCharge as CustomerOverdueCharge,
    )
    from visma_async.api.models.customer_overdue_charge_line import (
        CustomerOverdueChargeLine as CustomerOverdueChargeLine,
    )
    from visma_async.api.models.customer_overdue_charge_line_update import (
        CustomerOverdueChargeLineUpdate as CustomerOverdueChargeLineUpdate,
    )
    from visma_async.api.models.customer_overdue_charge_update import (
        CustomerOverdueChargeUpdate as CustomerOverdueChargeUpdate,
    )
    from visma_async.api.models.customer_payment_method import (
        CustomerPaymentMethod as CustomerPaymentMethod,
    )
    from visma_async.api.models.customer_payment_method_create import (
        CustomerPaymentMethodCreate as CustomerPaymentMethodCreate,
    )
    from visma_async.api.models.customer_payment_method_detail import (
        CustomerPaymentMethodDetail as CustomerPaymentMethodDetail,
    )
    from visma_async.api.models.customer_payment_method_detail_update import (
        CustomerPaymentMethodDetailUpdate as CustomerPaymentMethodDetailUpdate,
    )
    from visma_async.api.models.customer_payment_method_info import (
        CustomerPaymentMethodInfo as CustomerPaymentMethodInfo,
    )
    from visma_async.api.models.customer_payment_method_update import (
        CustomerPaymentMethodUpdate as CustomerPaymentMethodUpdate,
    )
    from visma_async.api.models.customer_payment_methods import (
        CustomerPaymentMethods as CustomerPaymentMethods,
    )
    from visma_async.api.models.customer_sales_price import CustomerSalesPrice as CustomerSalesPrice
    from visma_async.api.models.customer_sales_price_update import (
        CustomerSalesPriceUpdate as CustomerSalesPriceUpdate,
    )
    from visma_async.api.models.customer_status import CustomerStatus as CustomerStatus
    from visma_async.api.models.customer_update import CustomerUpdate as CustomerUpdate
    from visma_async.api.models.customer_update_answer import (
        CustomerUpdateAnswer as CustomerUpdateAnswer,
    )
    from visma_async.api.models.debt_collection import DebtCollection as DebtCollection
    from visma_async.api.models.default_issue_from import DefaultIssueFrom as DefaultIssueFrom
    from visma_async.api.models.default_receipt_to import DefaultReceiptTo as DefaultReceiptTo
    from visma_async.api.models.default_warehouse import DefaultWarehouse as DefaultWarehouse
    from visma_async.api.models.deferral_code import DeferralCode as DeferralCode
    from visma_async.api.models.deferral_code_type import DeferralCodeType as DeferralCodeType
    from visma_async.api.models.deferral_recognition_method import (
        DeferralRecognitionMethod as DeferralRecognitionMethod,
    )
    from visma_async.api.models.department import Department as Department
    from visma_async.api.models.department_id_description import (
        DepartmentIdDescription as DepartmentIdDescription,
    )
    from visma_async.api.models.department_update_base import (
        DepartmentUpdateBase as DepartmentUpdateBase,
    )
    from visma_async.api.models.details import Details as Details
    from visma_async.api.models.dimension import Dimension as Dimension
    from visma_async.api.models.dimension_segment import DimensionSegment as DimensionSegment
    from visma_async.api.models.dimension_segment_update import (
        DimensionSegmentUpdate as DimensionSegmentUpdate,
    )
    from visma_async.api.models.dimension_segment_value import (
        DimensionSegmentValue as DimensionSegmentValue,
    )
    from visma_async.api.models.dimension_segment_value_update import (
        DimensionSegmentValueUpdate as DimensionSegmentValueUpdate,
    )
    from visma_async.api.models.direct_debit_mandate import DirectDebitMandate as DirectDebitMandate
    from visma_async.api.models.disbursement_or_receipt import (
        DisbursementOrReceipt as DisbursementOrReceipt,
    )
    from visma_async.api.models.discount import Discount as Discount
    from visma_async.api.models.discount_branch import DiscountBranch as DiscountBranch
    from visma_async.api.models.discount_breakpoint import DiscountBreakpoint as DiscountBreakpoint
    from visma_async.api.models.discount_breakpoint_update import (
        DiscountBreakpointUpdate as DiscountBreakpointUpdate,
    )
    from visma_async.api.models.discount_code import DiscountCode as DiscountCode
    from visma_async.api.models.discount_code_number_description import (
        DiscountCodeNumberDescription as DiscountCodeNumberDescription,
    )
    from visma_async.api.models.discount_customer2 import DiscountCustomer2 as DiscountCustomer2
    from visma_async.api.models.discount_customer_price_class import (
        DiscountCustomerPriceClass as DiscountCustomerPriceClass,
    )
    from visma_async.api.models.discount_detail import DiscountDetail as DiscountDetail
    from visma_async.api.models.discount_detail_update import (
        DiscountDetailUpdate as DiscountDetailUpdate,
    )
    from visma_async.api.models.discount_item import DiscountItem as DiscountItem
    from visma_async.api.models.discount_item_price_class import (
        DiscountItemPriceClass as DiscountItemPriceClass,
    )
    from visma_async.api.models.discount_type import DiscountType as DiscountType
    from visma_async.api.models.discount_update import DiscountUpdate as DiscountUpdate
    from visma_async.api.models.discount_warehouse import DiscountWarehouse as DiscountWarehouse
    from visma_async.api.models.disposal_method import DisposalMethod as DisposalMethod
    from visma_async.api.models.document_release_status import (
        DocumentReleaseStatus as DocumentReleaseStatus,
    )
    from visma_async.api.models.e_invoice_contract import EInvoiceContract as EInvoiceContract
    from visma_async.api.models.e_invoice_contract_update import (
        EInvoiceContractUpdate as EInvoiceContractUpdate,
    )
    from visma_async.api.models.earning_type import EarningType as EarningType
    from visma_async.api.models.employee import Employee as Employee
    from visma_async.api.models.employee_contact import EmployeeContact as EmployeeContact
    from visma_async.api.models.employee_contact_update import (
        EmployeeContactUpdate as EmployeeContactUpdate,
    )
    from visma_async.api.models.employee_create import EmployeeCreate as EmployeeCreate
    from visma_async.api.models.employee_description import (
        EmployeeDescription as EmployeeDescription,
    )
    from visma_async.api.models.employee_number_name import EmployeeNumberName as EmployeeNumberName
    from visma_async.api.models.employee_status import EmployeeStatus as EmployeeStatus
    from visma_async.api.models.employee_update import EmployeeUpdate as EmployeeUpdate
    from visma_async.api.models.entry_type import EntryType as EntryType
    from visma_async.api.models.entry_type_id_description import (
        EntryTypeIdDescription as EntryTypeIdDescription,
    )
    from visma_async.api.models.expense_claim import ExpenseClaim as ExpenseClaim
    from visma_async.api.models.expense_claim_detail import ExpenseClaimDetail as ExpenseClaimDetail
    from visma_async.api.models.expense_claim_detail_update import (
        ExpenseClaimDetailUpdate as ExpenseClaimDetailUpdate,
    )
    from visma_async.api.models.expense_claim_number_description import (
        ExpenseClaimNumberDescription as ExpenseClaimNumberDescription,
    )
    from visma_async.api.models.expense_claim_status import ExpenseClaimStatus as ExpenseClaimStatus
    from visma_async.api.models.expense_claim_update import ExpenseClaimUpdate as ExpenseClaimUpdate
    from visma_async.api.models.expense_receipt import ExpenseReceipt as ExpenseReceipt
    from visma_async.api.models.expense_receipt_status import (
        ExpenseReceiptStatus as ExpenseReceiptStatus,
    )
    from visma_async.api.models.expense_receipt_update import (
        ExpenseReceiptUpdate as ExpenseReceiptUpdate,
    )
    from visma_async.api.models.extended_organization import (
        ExtendedOrganization as ExtendedOrganization,
    )
    from visma_async.api.models.external_code_number_description import (
        ExternalCodeNumberDescription as ExternalCodeNumberDescription,
    )
    from visma_async.api.models.feature import Feature as Feature
    from visma_async.api.models.features_set import FeaturesSet as FeaturesSet
    from visma_async.api.models.finance_charges_update import (
        FinanceChargesUpdate as FinanceChargesUpdate,
    )
    from visma_async.api.models.financial_period import FinancialPeriod as FinancialPeriod
    from visma_async.api.models.financial_period_amount import (
        FinancialPeriodAmount as FinancialPeriodAmount,
    )
    from visma_async.api.models.financial_period_amount_update import (
        FinancialPeriodAmountUpdate as FinancialPeriodAmountUpdate,
    )
    from visma_async.api.models.financials_detail import FinancialsDetail as FinancialsDetail
    from visma_async.api.models.first_time_startup import FirstTimeStartup as FirstTimeStartup
    from visma_async.api.models.fixed_asset import FixedAsset as FixedAsset
    from visma_async.api.models.fixed_asset_accounts import FixedAssetAccounts as FixedAssetAccounts
    from visma_async.api.models.fixed_asset_book_settings import (
        FixedAssetBookSettings as FixedAssetBookSettings,
    )
    from visma_async.api.models.fixed_asset_class import FixedAssetClass as FixedAssetClass
    from visma_async.api.models.fixed_asset_location import FixedAssetLocation as FixedAssetLocation
    from visma_async.api.models.fixed_asset_property_tax import (
        FixedAssetPropertyTax as FixedAssetPropertyTax,
    )
    from visma_async.api.models.fixed_asset_property_tax_details import (
        FixedAssetPropertyTaxDetails as FixedAssetPropertyTaxDetails,
    )
    from visma_async.api.models.fixed_asset_property_type import (
        FixedAssetPropertyType as FixedAssetPropertyType,
    )
    from visma_async.api.models.fixed_asset_register import FixedAssetRegister as FixedAssetRegister
    from visma_async.api.models.fixed_asset_register_status import (
        FixedAssetRegisterStatus as FixedAssetRegisterStatus,
    )
    from visma_async.api.models.fixed_asset_status import FixedAssetStatus as FixedAssetStatus
    from visma_async.api.models.fixed_asset_transaction import (
        FixedAssetTransaction as FixedAssetTransaction,
    )
    from visma_async.api.models.fixed_asset_transaction_accounts import (
        FixedAssetTransactionAccounts as FixedAssetTransactionAccounts,
    )
    from visma_async.api.models.fixed_asset_transaction_origin import (
        FixedAssetTransactionOrigin as FixedAssetTransactionOrigin,
    )
    from visma_async.api.models.fixed_asset_transaction_type import (
        FixedAssetTransactionType as FixedAssetTransactionType,
    )
    from visma_async.api.models.fob_point_description import (
        FOBPointDescription as FOBPointDescription,
    )
    from visma_async.api.models.general_ledger_balance import (
        GeneralLedgerBalance as GeneralLedgerBalance,
    )
    from visma_async.api.models.general_ledger_transaction_details import (
        GeneralLedgerTransactionDetails as GeneralLedgerTransactionDetails,
    )
    from visma_async.api.models.in_allocations import INAllocations as INAllocations
    from visma_async.api.models.in_allocations_update import (
        INAllocationsUpdate as INAllocationsUpdate,
    )
    from visma_async.api.models.industry_code import IndustryCode as IndustryCode
    from visma_async.api.models.instalment_schedule import InstalmentSchedule as InstalmentSchedule
    from visma_async.api.models.intrastat import Intrastat as Intrastat
    from visma_async.api.models.intrastat_update import IntrastatUpdate as IntrastatUpdate
    from visma_async.api.models.inventory import Inventory as Inventory
    from visma_async.api.models.inventory_account_information import (
        InventoryAccountInformation as InventoryAccountInformation,
    )
    from visma_async.api.models.inventory_adjustment import (
        InventoryAdjustment as InventoryAdjustment,
    )
    from visma_async.api.models.inventory_adjustment_line import (
        InventoryAdjustmentLine as InventoryAdjustmentLine,
    )
    from visma_async.api.models.inventory_adjustment_line_update import (
        InventoryAdjustmentLineUpdate as InventoryAdjustmentLineUpdate,
    )
    from visma_async.api.models.inventory_adjustment_update import (
        InventoryAdjustmentUpdate as InventoryAdjustmentUpdate,
    )
    from visma_async.api.models.inventory_cross_reference import (
        InventoryCrossReference as InventoryCrossReference,
    )
    from visma_async.api.models.inventory_cross_reference_update import (
        InventoryCrossReferenceUpdate as InventoryCrossReferenceUpdate,
    )
    from visma_async.api.models.inventory_id_name_description import (
        InventoryIdNameDescription as InventoryIdNameDescription,
    )
    from visma_async.api.models.inventory_issue import InventoryIssue as InventoryIssue
    from visma_async.api.models.inventory_issue_line import InventoryIssueLine as InventoryIssueLine
    from visma_async.api.models.inventory_issue_line_update import (
        InventoryIssueLineUpdate as InventoryIssueLineUpdate,
    )
    from visma_async.api.models.inventory_issue_update import (
        InventoryIssueUpdate as InventoryIssueUpdate,
    )
    from visma_async.api.models.inventory_number_description import (
        InventoryNumberDescription as InventoryNumberDescription,
    )
    from visma_async.api.models.inventory_receipt import InventoryReceipt as InventoryReceipt
    from visma_async.api.models.inventory_receipt_line import (
        InventoryReceiptLine as InventoryReceiptLine,
    )
    from visma_async.api.models.inventory_receipt_line_allocations_update import (
        InventoryReceiptLineAllocationsUpdate as InventoryReceiptLineAllocationsUpdate,
    )
    from visma_async.api.models.inventory_receipt_line_update import (
        InventoryReceiptLineUpdate as InventoryReceiptLineUpdate,
    )
    from visma_async.api.models.inventory_receipt_update import (
        InventoryReceiptUpdate as InventoryReceiptUpdate,
    )
    from visma_async.api.models.inventory_status import InventoryStatus as InventoryStatus
    from visma_async.api.models.inventory_status_filter import (
        InventoryStatusFilter as InventoryStatusFilter,
    )
    from visma_async.api.models.inventory_summary import InventorySummary as InventorySummary
    from visma_async.api.models.inventory_transaction_type import (
        InventoryTransactionType as InventoryTransactionType,
    )
    from visma_async.api.models.inventory_transfer import InventoryTransfer as InventoryTransfer
    from visma_async.api.models.inventory_transfer_line import (
        InventoryTransferLine as InventoryTransferLine,
    )
    from visma_async.api.models.inventory_transfer_line_update import (
        InventoryTransferLineUpdate as InventoryTransferLineUpdate,
    )
    from visma_async.api.models.inventory_transfer_update import (
        InventoryTransferUpdate as InventoryTransferUpdate,
    )
    from visma_async.api.models.inventory_type import InventoryType as InventoryType
    from visma_async.api.models.inventory_unit import InventoryUnit as InventoryUnit
    from visma_async.api.models.inventory_update import InventoryUpdate as InventoryUpdate
    from visma_async.api.models.invoice_to_type import InvoiceToType as InvoiceToType
    from visma_async.api.models.item_class import ItemClass as ItemClass
    from visma_async.api.models.journal_transaction import JournalTransaction as JournalTransaction
    from visma_async.api.models.journal_transaction_line import (
        JournalTransactionLine as JournalTransactionLine,
    )
    from visma_async.api.models.journal_transaction_line_update import (
        JournalTransactionLineUpdate as JournalTransactionLineUpdate,
    )
    from visma_async.api.models.journal_transaction_status import (
        JournalTransactionStatus as JournalTransactionStatus,
    )
    from visma_async.api.models.journal_transaction_status_filter import (
        JournalTransactionStatusFilter as JournalTransactionStatusFilter,
    )
    from visma_async.api.models.journal_transaction_update import (
        JournalTransactionUpdate as JournalTransactionUpdate,
    )
    from visma_async.api.models.kit_assembly import KitAssembly as KitAssembly
    from visma_async.api.models.kit_assembly_insert import KitAssemblyInsert as KitAssemblyInsert
    from visma_async.api.models.kit_assembly_link_insert import (
        KitAssemblyLinkInsert as KitAssemblyLinkInsert,
    )
    from visma_async.api.models.kit_assembly_non_stock_component import (
        KitAssemblyNonStockComponent as KitAssemblyNonStockComponent,
    )
    from visma_async.api.models.kit_assembly_non_stock_components_update import (
        KitAssemblyNonStockComponentsUpdate as KitAssemblyNonStockComponentsUpdate,
    )
    from visma_async.api.models.kit_assembly_status_filter import (
        KitAssemblyStatusFilter as KitAssemblyStatusFilter,
    )
    from visma_async.api.models.kit_assembly_stock_component_allocations_update import (
        KitAssemblyStockComponentAllocationsUpdate as KitAssemblyStockComponentAllocationsUpdate,
    )
    from visma_async.api.models.kit_assembly_stock_components import (
        KitAssemblyStockComponents as KitAssemblyStockComponents,
    )
    from visma_async.api.models.kit_assembly_stock_components_update import (
        KitAssemblyStockComponentsUpdate as KitAssemblyStockComponentsUpdate,
    )
    from visma_async.api.models.kit_assembly_update import KitAssemblyUpdate as KitAssemblyUpdate
    from visma_async.api.models.kit_specification import KitSpecification as KitSpecification
    from visma_async.api.models.kit_specification_non_stock_component import (
        KitSpecificationNonStockComponent as KitSpecificationNonStockComponent,
    )
    from visma_async.api.models.kit_specification_non_stock_components_update import (
        KitSpecificationNonStockComponentsUpdate as KitSpecificationNonStockComponentsUpdate,
    )
    from visma_async.api.models.kit_specification_stock_components import (
        KitSpecificationStockComponents as KitSpecificationStockComponents,
    )
    from visma_async.api.models.kit_specification_stock_components_update import (
        KitSpecificationStockComponentsUpdate as KitSpecificationStockComponentsUpdate,
    )
    from visma_async.api.models.kit_specification_update import (
        KitSpecificationUpdate as KitSpecificationUpdate,
    )
    from visma_async.api.models.landed_cost import LandedCost as LandedCost
    from visma_async.api.models.landed_cost_allocation_method import (
        LandedCostAllocationMethod as LandedCostAllocationMethod,
    )
    from visma_async.api.models.landed_cost_application_method import (
        LandedCostApplicationMethod as LandedCostApplicationMethod,
    )
    from visma_async.api.models.landed_cost_code import LandedCostCode as LandedCostCode
    from visma_async.api.models.landed_cost_type import LandedCostType as LandedCostType
    from visma_async.api.models.landed_cost_update import LandedCostUpdate as LandedCostUpdate
    from visma_async.api.models.language_update import LanguageUpdate as LanguageUpdate
    from visma_async.api.models.lease_and_rent_info import LeaseAndRentInfo as LeaseAndRentInfo
    from visma_async.api.models.ledger import Ledger as Ledger
    from visma_async.api.models.ledger_balance_type import LedgerBalanceType as LedgerBalanceType
    from visma_async.api.models.ledger_description import LedgerDescription as LedgerDescription
    from visma_async.api.models.ledger_module import LedgerModule as LedgerModule
    from visma_async.api.models.line_operation import LineOperation as LineOperation
    from visma_async.api.models.link_line import LinkLine as LinkLine
    from visma_async.api.models.link_purchase_type import LinkPurchaseType as LinkPurchaseType
    from visma_async.api.models.location import Location as Location
    from visma_async.api.models.location_description import (
        LocationDescription as LocationDescription,
    )
    from visma_async.api.models.location_id_name import LocationIdName as LocationIdName
    from visma_async.api.models.location_id_name_description import (
        LocationIdNameDescription as LocationIdNameDescription,
    )
    from visma_async.api.models.location_name_description import (
        LocationNameDescription as LocationNameDescription,
    )
    from visma_async.api.models.location_update import LocationUpdate as LocationUpdate
    from visma_async.api.models.lot_ser_class import LotSerClass as LotSerClass
    from visma_async.api.models.lot_serial_assignment_method import (
        LotSerialAssignmentMethod as LotSerialAssignmentMethod,
    )
    from visma_async.api.models.lot_serial_class import LotSerialClass as LotSerialClass
    from visma_async.api.models.lot_serial_class_detail import (
        LotSerialClassDetail as LotSerialClassDetail,
    )
    from visma_async.api.models.lot_serial_issue_method import (
        LotSerialIssueMethod as LotSerialIssueMethod,
    )
    from visma_async.api.models.lot_serial_segment_type import (
        LotSerialSegmentType as LotSerialSegmentType,
    )
    from visma_async.api.models.lot_serial_tracking_method import (
        LotSerialTrackingMethod as LotSerialTrackingMethod,
    )
    from visma_async.api.models.means_of_payment import MeansOfPayment as MeansOfPayment
    from visma_async.api.models.metadata import Metadata as Metadata
    from visma_async.api.models.mode_of_transport import ModeOfTransport as ModeOfTransport
    from visma_async.api.models.multilanguage import Multilanguage as Multilanguage
    from visma_async.api.models.multilanguage_translation import (
        MultilanguageTranslation as MultilanguageTranslation,
    )
    from visma_async.api.models.note import Note as Note
    from visma_async.api.models.numbering import Numbering as Numbering
    from visma_async.api.models.numbering_sequence import NumberingSequence as NumberingSequence
    from visma_async.api.models.order_to_apply import OrderToApply as OrderToApply
    from visma_async.api.models.package_detail_line import PackageDetailLine as PackageDetailLine
    from visma_async.api.models.packaging import Packaging as Packaging
    from visma_async.api.models.packaging_type import PackagingType as PackagingType
    from visma_async.api.models.packaging_update import PackagingUpdate as PackagingUpdate
    from visma_async.api.models.parent_record import ParentRecord as ParentRecord
    from visma_async.api.models.payment import Payment as Payment
    from visma_async.api.models.payment_by import PaymentBy as PaymentBy
    from visma_async.api.models.payment_financial_details import (
        PaymentFinancialDetails as PaymentFinancialDetails,
    )
    from visma_async.api.models.payment_line import PaymentLine as PaymentLine
    from visma_async.api.models.payment_line_base_update import (
        PaymentLineBaseUpdate as PaymentLineBaseUpdate,
    )
    from visma_async.api.models.payment_lines_update import PaymentLinesUpdate as PaymentLinesUpdate
    from visma_async.api.models.payment_method import PaymentMethod as PaymentMethod
    from visma_async.api.models.payment_method_detail import (
        PaymentMethodDetail as PaymentMethodDetail,
    )
    from visma_async.api.models.payment_method_id_description import (
        PaymentMethodIdDescription as PaymentMethodIdDescription,
    )
    from visma_async.api.models.payment_orders_lines_update import (
        PaymentOrdersLinesUpdate as PaymentOrdersLinesUpdate,
    )
    from visma_async.api.models.payment_type import PaymentType as PaymentType
    from visma_async.api.models.payment_update import PaymentUpdate as PaymentUpdate
    from visma_async.api.models.peppol_scheme import PeppolScheme as PeppolScheme
    from visma_async.api.models.peppol_scheme_update import PeppolSchemeUpdate as PeppolSchemeUpdate
    from visma_async.api.models.posting_class import PostingClass as PostingClass
    from visma_async.api.models.prebook_supplier_invoice_action_result import (
        PrebookSupplierInvoiceActionResult as PrebookSupplierInvoiceActionResult,
    )
    from visma_async.api.models.prebooking_update import PrebookingUpdate as PrebookingUpdate
    from visma_async.api.models.prepare_invoice_action_result import (
        PrepareInvoiceActionResult as PrepareInvoiceActionResult,
    )
    from visma_async.api.models.presigned_url_response import (
        PresignedUrlResponse as PresignedUrlResponse,
    )
    from visma_async.api.models.price_class import PriceClass as PriceClass
    from visma_async.api.models.price_manager import PriceManager as PriceManager
    from visma_async.api.models.primary_item_validation import (
        PrimaryItemValidation as PrimaryItemValidation,
    )
    from visma_async.api.models.project import Project as Project
    from visma_async.api.models.project_account_group import (
        ProjectAccountGroup as ProjectAccountGroup,
    )
    from visma_async.api.models.project_basic import ProjectBasic as ProjectBasic
    from visma_async.api.models.project_budget import ProjectBudget as ProjectBudget
    from visma_async.api.models.project_budget_update import (
        ProjectBudgetUpdate as ProjectBudgetUpdate,
    )
    from visma_async.api.models.project_employee_update import (
        ProjectEmployeeUpdate as ProjectEmployeeUpdate,
    )
    from visma_async.api.models.project_id_description import (
        ProjectIdDescription as ProjectIdDescription,
    )
    from visma_async.api.models.project_status import ProjectStatus as ProjectStatus
    from visma_async.api.models.project_task_id_description import (
        ProjectTaskIdDescription as ProjectTaskIdDescription,
    )
    from visma_async.api.models.project_task_status import ProjectTaskStatus as ProjectTaskStatus
    from visma_async.api.models.project_task_update import ProjectTaskUpdate as ProjectTaskUpdate
    from visma_async.api.models.project_transaction_document import (
        ProjectTransactionDocument as ProjectTransactionDocument,
    )
    from visma_async.api.models.project_transaction_document_update import (
        ProjectTransactionDocumentUpdate as ProjectTransactionDocumentUpdate,
    )
    from visma_async.api.models.project_transaction_line import (
        ProjectTransactionLine as ProjectTransactionLine,
    )
    from visma_async.api.models.project_transaction_line_update import (
        ProjectTransactionLineUpdate as ProjectTransactionLineUpdate,
    )
    from visma_async.api.models.project_transaction_origin_type import (
        ProjectTransactionOriginType as ProjectTransactionOriginType,
    )
    from visma_async.api.models.project_update import ProjectUpdate as ProjectUpdate
    from visma_async.api.models.promo_code_id_description import (
        PromoCodeIdDescription as PromoCodeIdDescription,
    )
    from visma_async.api.models.property_tax import PropertyTax as PropertyTax
    from visma_async.api.models.purchase_line_type import PurchaseLineType as PurchaseLineType
    from visma_async.api.models.purchase_order import PurchaseOrder as PurchaseOrder
    from visma_async.api.models.purchase_order_address import (
        PurchaseOrderAddress as PurchaseOrderAddress,
    )
    from visma_async.api.models.purchase_order_address_update import (
        PurchaseOrderAddressUpdate as PurchaseOrderAddressUpdate,
    )
    from visma_async.api.models.purchase_order_basic import PurchaseOrderBasic as PurchaseOrderBasic
    from visma_async.api.models.purchase_order_basic_update import (
        PurchaseOrderBasicUpdate as PurchaseOrderBasicUpdate,
    )
    from visma_async.api.models.purchase_order_contact import (
        PurchaseOrderContact as PurchaseOrderContact,
    )
    from visma_async.api.models.purchase_order_contact_update import (
        PurchaseOrderContactUpdate as PurchaseOrderContactUpdate,
    )
    from visma_async.api.models.purchase_order_line import PurchaseOrderLine as PurchaseOrderLine
    from visma_async.api.models.purchase_order_line_update import (
        PurchaseOrderLineUpdate as PurchaseOrderLineUpdate,
    )
    from visma_async.api.models.purchase_order_receipt_action import (
        PurchaseOrderReceiptAction as PurchaseOrderReceiptAction,
    )
    from visma_async.api.models.purchase_order_status import (
        PurchaseOrderStatus as PurchaseOrderStatus,
    )
    from visma_async.api.models.purchase_order_type import PurchaseOrderType as PurchaseOrderType
    from visma_async.api.models.purchase_order_update import (
        PurchaseOrderUpdate as PurchaseOrderUpdate,
    )
    from visma_async.api.models.purchase_receipt import PurchaseReceipt as PurchaseReceipt
    from visma_async.api.models.purchase_receipt_basic import (
        PurchaseReceiptBasic as PurchaseReceiptBasic,
    )
    from visma_async.api.models.purchase_receipt_basic_update import (
        PurchaseReceiptBasicUpdate as PurchaseReceiptBasicUpdate,
    )
    from visma_async.api.models.purchase_receipt_line import (
        PurchaseReceiptLine as PurchaseReceiptLine,
    )
    from visma_async.api.models.purchase_receipt_line_basic_update import (
        PurchaseReceiptLineBasicUpdate as PurchaseReceiptLineBasicUpdate,
    )
    from visma_async.api.models.purchase_receipt_line_update import (
        PurchaseReceiptLineUpdate as PurchaseReceiptLineUpdate,
    )
    from visma_async.api.models.purchase_receipt_order_line_nbr_update import (
        PurchaseReceiptOrderLineNbrUpdate as PurchaseReceiptOrderLineNbrUpdate,
    )
    from visma_async.api.models.purchase_receipt_order_lines_list_update import (
        PurchaseReceiptOrderLinesListUpdate as PurchaseReceiptOrderLinesListUpdate,
    )
    from visma_async.api.models.purchase_receipt_order_lines_update import (
        PurchaseReceiptOrderLinesUpdate as PurchaseReceiptOrderLinesUpdate,
    )
    from visma_async.api.models.purchase_receipt_order_list_update import (
        PurchaseReceiptOrderListUpdate as PurchaseReceiptOrderListUpdate,
    )
    from visma_async.api.models.purchase_receipt_order_update import (
        PurchaseReceiptOrderUpdate as PurchaseReceiptOrderUpdate,
    )
    from visma_async.api.models.purchase_receipt_status import (
        PurchaseReceiptStatus as PurchaseReceiptStatus,
    )
    from visma_async.api.models.purchase_receipt_type import (
        PurchaseReceiptType as PurchaseReceiptType,
    )
    from visma_async.api.models.purchase_receipt_update import (
        PurchaseReceiptUpdate as PurchaseReceiptUpdate,
    )
    from visma_async.api.models.purchase_receipts import PurchaseReceipts as PurchaseReceipts
    from visma_async.api.models.purchase_shipping_destination_type import (
        PurchaseShippingDestinationType as PurchaseShippingDestinationType,
    )
    from visma_async.api.models.put_expense_claim_on_hold_action_result import (
        PutExpenseClaimOnHoldActionResult as PutExpenseClaimOnHoldActionResult,
    )
    from visma_async.api.models.put_time_card_on_hold_action_result import (
        PutTimeCardOnHoldActionResult as PutTimeCardOnHoldActionResult,
    )
    from visma_async.api.models.rate_table_id_description import (
        RateTableIdDescription as RateTableIdDescription,
    )
    from visma_async.api.models.reason_code import ReasonCode as ReasonCode
    from visma_async.api.models.release_cash_transaction_action_result import (
        ReleaseCashTransactionActionResult as ReleaseCashTransactionActionResult,
    )
    from visma_async.api.models.release_customer_credit_note_action_result import (
        ReleaseCustomerCreditNoteActionResult as ReleaseCustomerCreditNoteActionResult,
    )
    from visma_async.api.models.release_customer_debit_note_action_result import (
        ReleaseCustomerDebitNoteActionResult as ReleaseCustomerDebitNoteActionResult,
    )
    from visma_async.api.models.release_customer_overdue_charge_action_result import (
        ReleaseCustomerOverdueChargeActionResult as ReleaseCustomerOverdueChargeActionResult,
    )
    from visma_async.api.models.release_inventory_document_action_result import (
        ReleaseInventoryDocumentActionResult as ReleaseInventoryDocumentActionResult,
    )
    from visma_async.api.models.release_invoice_action_result import (
        ReleaseInvoiceActionResult as ReleaseInvoiceActionResult,
    )
    from visma_async.api.models.release_journal_transaction_action_result import (
        ReleaseJournalTransactionActionResult as ReleaseJournalTransactionActionResult,
    )
    from visma_async.api.models.release_payment_action import (
        ReleasePaymentAction as ReleasePaymentAction,
    )
    from visma_async.api.models.release_payment_action_result import (
        ReleasePaymentActionResult as ReleasePaymentActionResult,
    )
    from visma_async.api.models.release_purchase_receipt_action_result import (
        ReleasePurchaseReceiptActionResult as ReleasePurchaseReceiptActionResult,
    )
    from visma_async.api.models.release_supplier_invoice_action_result import (
        ReleaseSupplierInvoiceActionResult as ReleaseSupplierInvoiceActionResult,
    )
    from visma_async.api.models.release_supplier_payment_action import (
        ReleaseSupplierPaymentAction as ReleaseSupplierPaymentAction,
    )
    from visma_async.api.models.reopen_sales_order_action import (
        ReopenSalesOrderAction as ReopenSalesOrderAction,
    )
    from visma_async.api.models.reopen_sales_order_action_result import (
        ReopenSalesOrderActionResult as ReopenSalesOrderActionResult,
    )
    from visma_async.api.models.replenishment_class_id_description import (
        ReplenishmentClassIdDescription as ReplenishmentClassIdDescription,
    )
    from visma_async.api.models.replenishment_source import (
        ReplenishmentSource as ReplenishmentSource,
    )
    from visma_async.api.models.reverse_cash_transaction_action import (
        ReverseCashTransactionAction as ReverseCashTransactionAction,
    )
    from visma_async.api.models.reverse_cash_transaction_action_result import (
        ReverseCashTransactionActionResult as ReverseCashTransactionActionResult,
    )
    from visma_async.api.models.reverse_invoice_action import (
        ReverseInvoiceAction as ReverseInvoiceAction,
    )
    from visma_async.api.models.reverse_invoice_action_result import (
        ReverseInvoiceActionResult as ReverseInvoiceActionResult,
    )
    from visma_async.api.models.reverse_invoice_result import (
        ReverseInvoiceResult as ReverseInvoiceResult,
    )
    from visma_async.api.models.rot_rut import RotRut as RotRut
    from visma_async.api.models.rot_rut_basic import RotRutBasic as RotRutBasic
    from visma_async.api.models.rot_rut_distribution import RotRutDistribution as RotRutDistribution
    from visma_async.api.models.rot_rut_distribution_update import (
        RotRutDistributionUpdate as RotRutDistributionUpdate,
    )
    from visma_async.api.models.rot_rut_item_type import RotRutItemType as RotRutItemType
    from visma_async.api.models.rot_rut_type import RotRutType as RotRutType
    from visma_async.api.models.rot_rut_update import RotRutUpdate as RotRutUpdate
    from visma_async.api.models.sales_category import SalesCategory as SalesCategory
    from visma_async.api.models.sales_category_line import SalesCategoryLine as SalesCategoryLine
    from visma_async.api.models.sales_invoice_address_update import (
        SalesInvoiceAddressUpdate as SalesInvoiceAddressUpdate,
    )
    from visma_async.api.models.sales_invoice_contact_update import (
        SalesInvoiceContactUpdate as SalesInvoiceContactUpdate,
    )
    from visma_async.api.models.sales_order import SalesOrder as SalesOrder
    from visma_async.api.models.sales_order_address import SalesOrderAddress as SalesOrderAddress
    from visma_async.api.models.sales_order_address_update import (
        SalesOrderAddressUpdate as SalesOrderAddressUpdate,
    )
    from visma_async.api.models.sales_order_basic import SalesOrderBasic as SalesOrderBasic
    from visma_async.api.models.sales_order_basic_line_update import (
        SalesOrderBasicLineUpdate as SalesOrderBasicLineUpdate,
    )
    from visma_async.api.models.sales_order_basic_update import (
        SalesOrderBasicUpdate as SalesOrderBasicUpdate,
    )
    from visma_async.api.models.sales_order_behavior import SalesOrderBehavior as SalesOrderBehavior
    from visma_async.api.models.sales_order_contact import SalesOrderContact as SalesOrderContact
    from visma_async.api.models.sales_order_contact_update import (
        SalesOrderContactUpdate as SalesOrderContactUpdate,
    )
    from visma_async.api.models.sales_order_customer_document_type import (
        SalesOrderCustomerDocumentType as SalesOrderCustomerDocumentType,
    )
    from visma_async.api.models.sales_order_document_line import (
        SalesOrderDocumentLine as SalesOrderDocumentLine,
    )
    from visma_async.api.models.sales_order_document_type import (
        SalesOrderDocumentType as SalesOrderDocumentType,
    )
    from visma_async.api.models.sales_order_line import SalesOrderLine as SalesOrderLine
    from visma_async.api.models.sales_order_line_update import (
        SalesOrderLineUpdate as SalesOrderLineUpdate,
    )
    from visma_async.api.models.sales_order_operation import (
        SalesOrderOperation as SalesOrderOperation,
    )
    from visma_async.api.models.sales_order_shipment import SalesOrderShipment as SalesOrderShipment
    from visma_async.api.models.sales_order_status import SalesOrderStatus as SalesOrderStatus
    from visma_async.api.models.sales_order_type import SalesOrderType as SalesOrderType
    from visma_async.api.models.sales_order_update import SalesOrderUpdate as SalesOrderUpdate
    from visma_async.api.models.sales_person import SalesPerson as SalesPerson
    from visma_async.api.models.sales_person_id_description import (
        SalesPersonIdDescription as SalesPersonIdDescription,
    )
    from visma_async.api.models.sales_person_update import SalesPersonUpdate as SalesPersonUpdate
    from visma_async.api.models.sales_price_type import SalesPriceType as SalesPriceType
    from visma_async.api.models.sales_price_type_for_update import (
        SalesPriceTypeForUpdate as SalesPriceTypeForUpdate,
    )
    from visma_async.api.models.segment import Segment as Segment
    from visma_async.api.models.segment_update import SegmentUpdate as SegmentUpdate
    from visma_async.api.models.send_email_action_result import (
        SendEmailActionResult as SendEmailActionResult,
    )
    from visma_async.api.models.send_expense_claim_to_approval_action_result import (
        SendExpenseClaimToApprovalActionResult as SendExpenseClaimToApprovalActionResult,
    )
    from visma_async.api.models.send_time_card_to_approval_action_result import (
        SendTimeCardToApprovalActionResult as SendTimeCardToApprovalActionResult,
    )
    from visma_async.api.models.send_to_approval_result import (
        SendToApprovalResult as SendToApprovalResult,
    )
    from visma_async.api.models.send_to_auto_invoice_ar_document_action_result import (
        SendToAutoInvoiceArDocumentActionResult as SendToAutoInvoiceArDocumentActionResult,
    )
    from visma_async.api.models.ship_complete_rule import ShipCompleteRule as ShipCompleteRule
    from visma_async.api.models.shipment import Shipment as Shipment
    from visma_async.api.models.shipment_address import ShipmentAddress as ShipmentAddress
    from visma_async.api.models.shipment_contact import ShipmentContact as ShipmentContact
    from visma_async.api.models.shipment_create import ShipmentCreate as ShipmentCreate
    from visma_async.api.models.shipment_detail_line import ShipmentDetailLine as ShipmentDetailLine
    from visma_async.api.models.shipment_detail_line_add import (
        ShipmentDetailLineAdd as ShipmentDetailLineAdd,
    )
    from visma_async.api.models.shipment_detail_line_update import (
        ShipmentDetailLineUpdate as ShipmentDetailLineUpdate,
    )
    from visma_async.api.models.shipment_order_line import ShipmentOrderLine as ShipmentOrderLine
    from visma_async.api.models.shipment_package_line_update import (
        ShipmentPackageLineUpdate as ShipmentPackageLineUpdate,
    )
    from visma_async.api.models.shipment_so_line import ShipmentSOLine as ShipmentSOLine
    from visma_async.api.models.shipment_so_order import ShipmentSOOrder as ShipmentSOOrder
    from visma_async.api.models.shipment_status import ShipmentStatus as ShipmentStatus
    from visma_async.api.models.shipment_type import ShipmentType as ShipmentType
    from visma_async.api.models.shipment_update import ShipmentUpdate as ShipmentUpdate
    from visma_async.api.models.shipment_update_delete_line import (
        ShipmentUpdateDeleteLine as ShipmentUpdateDeleteLine,
    )
    from visma_async.api.models.shipping_terms_description import (
        ShippingTermsDescription as ShippingTermsDescription,
    )
    from visma_async.api.models.shipping_zone_description import (
        ShippingZoneDescription as ShippingZoneDescription,
    )
    from visma_async.api.models.sigma_intrastat_transaction_description import (
        SigmaIntrastatTransactionDescription as SigmaIntrastatTransactionDescription,
    )
    from visma_async.api.models.so_commission import SOCommission as SOCommission
    from visma_async.api.models.statement_type import StatementType as StatementType
    from visma_async.api.models.stocktake_error_code import StocktakeErrorCode as StocktakeErrorCode
    from visma_async.api.models.stocktake_line_status import (
        StocktakeLineStatus as StocktakeLineStatus,
    )
    from visma_async.api.models.stocktake_line_update import (
        StocktakeLineUpdate as StocktakeLineUpdate,
    )
    from visma_async.api.models.stocktake_line_v2 import StocktakeLineV2 as StocktakeLineV2
    from visma_async.api.models.stocktake_status import StocktakeStatus as StocktakeStatus
    from visma_async.api.models.stocktake_update import StocktakeUpdate as StocktakeUpdate
    from visma_async.api.models.stocktake_v2 import StocktakeV2 as StocktakeV2
    from visma_async.api.models.stocktake_v2_exception import (
        StocktakeV2Exception as StocktakeV2Exception,
    )
    from visma_async.api.models.sub_account import SubAccount as SubAccount
    from visma_async.api.models.sub_account_description import (
        SubAccountDescription as SubAccountDescription,
    )
    from visma_async.api.models.sub_account_update import SubAccountUpdate as SubAccountUpdate
    from visma_async.api.models.submit_expense_claim_action_result import (
        SubmitExpenseClaimActionResult as SubmitExpenseClaimActionResult,
    )
    from visma_async.api.models.submit_time_card_action_result import (
        SubmitTimeCardActionResult as SubmitTimeCardActionResult,
    )
    from visma_async.api.models.supplementary_measure_unit import (
        SupplementaryMeasureUnit as SupplementaryMeasureUnit,
    )
    from visma_async.api.models.supplier import Supplier as Supplier
    from visma_async.api.models.supplier_account import SupplierAccount as SupplierAccount
    from visma_async.api.models.supplier_accounts import SupplierAccounts as SupplierAccounts
    from visma_async.api.models.supplier_balance import SupplierBalance as SupplierBalance
    from visma_async.api.models.supplier_balance_v2 import SupplierBalanceV2 as SupplierBalanceV2
    from visma_async.api.models.supplier_class import SupplierClass as SupplierClass
    from visma_async.api.models.supplier_description import (
        SupplierDescription as SupplierDescription,
    )
    from visma_async.api.models.supplier_details import SupplierDetails as SupplierDetails
    from visma_async.api.models.supplier_details_line import (
        SupplierDetailsLine as SupplierDetailsLine,
    )
    from visma_async.api.models.supplier_document import SupplierDocument as SupplierDocument
    from visma_async.api.models.supplier_document_status import (
        SupplierDocumentStatus as SupplierDocumentStatus,
    )
    from visma_async.api.models.supplier_document_type import (
        SupplierDocumentType as SupplierDocumentType,
    )
    from visma_async.api.models.supplier_gl_accounts import SupplierGlAccounts as SupplierGlAccounts
    from visma_async.api.models.supplier_gl_accounts_update import (
        SupplierGlAccountsUpdate as SupplierGlAccountsUpdate,
    )
    from visma_async.api.models.supplier_invoice import SupplierInvoice as SupplierInvoice
    from visma_async.api.models.supplier_invoice_comment_update import (
        SupplierInvoiceCommentUpdate as SupplierInvoiceCommentUpdate,
    )
    from visma_async.api.models.supplier_invoice_landed_cost import (
        SupplierInvoiceLandedCost as SupplierInvoiceLandedCost,
    )
    from visma_async.api.models.supplier_invoice_landed_cost_update import (
        SupplierInvoiceLandedCostUpdate as SupplierInvoiceLandedCostUpdate,
    )
    from visma_async.api.models.supplier_invoice_line import (
        SupplierInvoiceLine as SupplierInvoiceLine,
    )
    from visma_async.api.models.supplier_invoice_line_update import (
        SupplierInvoiceLineUpdate as SupplierInvoiceLineUpdate,
    )
    from visma_async.api.models.supplier_invoice_type import (
        SupplierInvoiceType as SupplierInvoiceType,
    )
    from visma_async.api.models.supplier_invoice_update import (
        SupplierInvoiceUpdate as SupplierInvoiceUpdate,
    )
    from visma_async.api.models.supplier_item_account import (
        SupplierItemAccount as SupplierItemAccount,
    )
    from visma_async.api.models.supplier_location import SupplierLocation as SupplierLocation
    from visma_async.api.models.supplier_location_update import (
        SupplierLocationUpdate as SupplierLocationUpdate,
    )
    from visma_async.api.models.supplier_number import SupplierNumber as SupplierNumber
    from visma_async.api.models.supplier_payment import SupplierPayment as SupplierPayment
    from visma_async.api.models.supplier_payment_adjustment import (
        SupplierPaymentAdjustment as SupplierPaymentAdjustment,
    )
    from visma_async.api.models.supplier_payment_adjustment_update import (
        SupplierPaymentAdjustmentUpdate as SupplierPaymentAdjustmentUpdate,
    )
    from visma_async.api.models.supplier_payment_method_detail import (
        SupplierPaymentMethodDetail as SupplierPaymentMethodDetail,
    )
    from visma_async.api.models.supplier_payment_method_detail_update import (
        SupplierPaymentMethodDetailUpdate as SupplierPaymentMethodDetailUpdate,
    )
    from visma_async.api.models.supplier_payment_status import (
        SupplierPaymentStatus as SupplierPaymentStatus,
    )
    from visma_async.api.models.supplier_payment_type import (
        SupplierPaymentType as SupplierPaymentType,
    )
    from visma_async.api.models.supplier_payment_update import (
        SupplierPaymentUpdate as SupplierPaymentUpdate,
    )
    from visma_async.api.models.supplier_po_balance import SupplierPOBalance as SupplierPOBalance
    from visma_async.api.models.supplier_status import SupplierStatus as SupplierStatus
    from visma_async.api.models.supplier_update import SupplierUpdate as SupplierUpdate
    from visma_async.api.models.task import Task as Task
    from visma_async.api.models.task_employee_update import TaskEmployeeUpdate as TaskEmployeeUpdate
    from visma_async.api.models.task_extended import TaskExtended as TaskExtended
    from visma_async.api.models.task_update import TaskUpdate as TaskUpdate
    from visma_async.api.models.tax_calculation_mode import TaxCalculationMode as TaxCalculationMode
    from visma_async.api.models.tax_category_number_description import (
        TaxCategoryNumberDescription as TaxCategoryNumberDescription,
    )
    from visma_async.api.models.tax_detail import TaxDetail as TaxDetail
    from visma_async.api.models.tax_detail_update import TaxDetailUpdate as TaxDetailUpdate
    from visma_async.api.models.tax_number_description import (
        TaxNumberDescription as TaxNumberDescription,
    )
    from visma_async.api.models.template_number_description import (
        TemplateNumberDescription as TemplateNumberDescription,
    )
    from visma_async.api.models.time_card import TimeCard as TimeCard
    from visma_async.api.models.time_card_materials import TimeCardMaterials as TimeCardMaterials
    from visma_async.api.models.time_card_materials_update import (
        TimeCardMaterialsUpdate as TimeCardMaterialsUpdate,
    )
    from visma_async.api.models.time_card_status import TimeCardStatus as TimeCardStatus
    from visma_async.api.models.time_card_summary import TimeCardSummary as TimeCardSummary
    from visma_async.api.models.time_card_summary_update import (
        TimeCardSummaryUpdate as TimeCardSummaryUpdate,
    )
    from visma_async.api.models.time_card_type import TimeCardType as TimeCardType
    from visma_async.api.models.time_card_update import TimeCardUpdate as TimeCardUpdate
    from visma_async.api.models.transaction_detail import TransactionDetail as TransactionDetail
    from visma_async.api.models.transport_mode import TransportMode as TransportMode
    from visma_async.api.models.type import Type as Type
    from visma_async.api.models.ui_extension import UiExtension as UiExtension
    from visma_async.api.models.ui_extension_screen import UiExtensionScreen as UiExtensionScreen
    from visma_async.api.models.ui_extension_type import UiExtensionType as UiExtensionType
    from visma_async.api.models.ui_extension_update import UiExtensionUpdate as UiExtensionUpdate
    from visma_async.api.models.unit_of_measure import UnitOfMeasure as UnitOfMeasure
    from visma_async.api.models.update_cost_action_result import (
        UpdateCostActionResult as UpdateCostActionResult,
    )
    from visma_async.api.models.update_currency_rate import UpdateCurrencyRate as UpdateCurrencyRate
    from visma_async.api.models.update_discounts_action_result import (
        UpdateDiscountsActionResult as UpdateDiscountsActionResult,
    )
    from visma_async.api.models.update_note import UpdateNote as UpdateNote
    from visma_async.api.models.user_description import UserDescription as UserDescription
    from visma_async.api.models.vat import Vat as Vat
    from visma_async.api.models.vat_calculate_on import VatCalculateOn as VatCalculateOn
    from visma_async.api.models.vat_cash_discount import VatCashDiscount as VatCashDiscount
    from visma_async.api.models.vat_category import VatCategory as VatCategory
    from visma_async.api.models.vat_category_line import VatCategoryLine as VatCategoryLine
    from visma_async.api.models.vat_code import VatCode as VatCode
    from visma_async.api.models.vat_eu_report_code import VatEuReportCode as VatEuReportCode
    from visma_async.api.models.vat_gl_accounts import VatGlAccounts as VatGlAccounts
    from visma_async.api.models.vat_group_type import VatGroupType as VatGroupType
    from visma_async.api.models.vat_information import VatInformation as VatInformation
    from visma_async.api.models.vat_information_schedule import (
        VatInformationSchedule as VatInformationSchedule,
    )
    from visma_async.api.models.vat_rate_line import VatRateLine as VatRateLine
    from visma_async.api.models.vat_type import VatType as VatType
    from visma_async.api.models.vat_zone import VatZone as VatZone
    from visma_async.api.models.vat_zone_id_description import (
        VatZoneIdDescription as VatZoneIdDescription,
    )
    from visma_async.api.models.visibility import Visibility as Visibility
    from visma_async.api.models.visibility_update import VisibilityUpdate as VisibilityUpdate
    from visma_async.api.models.visma_xml_vat_type import VismaXmlVatType as VismaXmlVatType
    from visma_async.api.models.void_payment_action import VoidPaymentAction as VoidPaymentAction
    from visma_async.api.models.void_payment_action_result import (
        VoidPaymentActionResult as VoidPaymentActionResult,
    )
    from visma_async.api.models.warehouse import Warehouse as Warehouse
    from visma_async.api.models.warehouse_address import WarehouseAddress as WarehouseAddress
    from visma_async.api.models.warehouse_contact import WarehouseContact as WarehouseContact
    from visma_async.api.models.warehouse_default_cost import (
        WarehouseDefaultCost as WarehouseDefaultCost,
    )
    from visma_async.api.models.warehouse_detail import WarehouseDetail as WarehouseDetail
    from visma_async.api.models.warehouse_id_description import (
        WarehouseIdDescription as WarehouseIdDescription,
    )
    from visma_async.api.models.warehouse_location import WarehouseLocation as WarehouseLocation
    from visma_async.api.models.warehouse_location_entry import (
        WarehouseLocationEntry as WarehouseLocationEntry,
    )
    from visma_async.api.models.warehouse_location_update import (
        WarehouseLocationUpdate as WarehouseLocationUpdate,
    )
    from visma_async.api.models.webhook_notification_feedback import (
        WebhookNotificationFeedback as WebhookNotificationFeedback,
    )
    from visma_async.api.models.week_number_description import (
        WeekNumberDescription as WeekNumberDescription,
    )
    from visma_async.api.models.without_with_vat import WithoutWithVat as WithoutWithVat
    from visma_async.api.models.work_type import WorkType as WorkType
    from visma_async.api.models.writeoff_payment_action_result import (
        WriteoffPaymentActionResult as WriteoffPaymentActionResult,
    )

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


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    model = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = model
    return model


def __dir__() -> list[str]:
    return __all__
