"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SupplementaryMeasureUnit(OpenEnum):
    """SupplementaryMeasureUnit; values that are not listed here may come."""

    NONE = "None"
    CARATS = "Carats"
    NUMBER_OF_CELLS = "NumberOfCells"
    CARRYING_CAPACITY_TONS = "CarryingCapacityTons"
    GRAM = "Gram"
    GRAM_FISSILE_ISOTYPES = "GramFissileIsotypes"
    KILOGRAM = "Kilogram"
    KILOGRAM_CHOLINE_CHLORIDE = "KilogramCholineChloride"
    KILOGRAM_HYDROGEN_PEROXIDE = "KilogramHydrogenPeroxide"
    KILOGRAM_POTASSIUM_OXIDE = "KilogramPotassiumOxide"
    KILOGRAM_POTASSIUM_HYDROXIDE = "KilogramPotassiumHydroxide"
    KILOGRAM_METHYLAMINES = "KilogramMethylamines"
    KILOGRAM_DRAINED_NET_WEIGHT = "KilogramDrainedNetWeight"
    KILOGRAM_SUBSTANCE90_DRY = "KilogramSubstance90Dry"
    KILOGRAM_NITROGEN = "KilogramNitrogen"
    KILOGRAM_SODIUM_HYDROXIDE = "KilogramSodiumHydroxide"
    KILOGRAM_DIPHOSPHORUS_PENTAOXIDE = "KilogramDiphosphorusPentaoxide"
    KILOGRAM_URANIUM = "KilogramUranium"
    NUMBER_OF_ITEMS = "NumberOfItems"
    NUMBER_OF_PAIRS = "NumberOfPairs"
    ITEMS100 = "Items100"
    ITEMS1000 = "Items1000"
    KILOWATT_HOURS1000 = "KilowattHours1000"
    LITRE = "Litre"
    LITRE_PURE_ALCO = "LitrePureAlco"
    LITRES1000 = "Litres1000"
    METER = "Meter"
    SQUARE_METER = "SquareMeter"
    CUBIC_METER = "CubicMeter"
    CUBIC_METERS1000 = "CubicMeters1000"
    TERAJOULE = "Terajoule"
