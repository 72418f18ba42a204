"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class TransportMode(OpenEnum):
    """TransportMode; values that are not listed here may come."""

    UNKNOWN = "Unknown"
    BY_SEA = "BySea"
    BY_RAIL = "ByRail"
    BY_ROAD = "ByRoad"
    BY_AERO_PLANE = "ByAeroPlane"
    CONSIGNMENTS_BY_POSTS = "ConsignmentsByPosts"
    FIXED_INSTALLATIONS = "FixedInstallations"
    INLAND_WATERWAY = "InlandWaterway"
