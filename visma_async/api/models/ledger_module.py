"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class LedgerModule(OpenEnum):
    """LedgerModule; values that are not listed here may come."""

    MODULE_GL = "ModuleGL"
    MODULE_AP = "ModuleAP"
    MODULE_AR = "ModuleAR"
    MODULE_CA = "ModuleCA"
    MODULE_CM = "ModuleCM"
    MODULE_IN = "ModuleIN"
    MODULE_SO = "ModuleSO"
    MODULE_PO = "ModulePO"
    MODULE_DR = "ModuleDR"
    MODULE_FA = "ModuleFA"
    MODULE_EP = "ModuleEP"
    MODULE_PM = "ModulePM"
    MODULE_TX = "ModuleTX"
    MODULE_CR = "ModuleCR"
