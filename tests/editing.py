"""A process that edits one supplier from several tasks at once; `test_edit` runs four of them."""

from __future__ import annotations

import asyncio
import sys

from visma_async import VismaNet, models


async def main(process: str, tasks: int, edits: int) -> None:
    async with VismaNet.from_env() as visma:
        company = visma.company()

        async def edit(task: int) -> int:
            attempts = 0
            for number in range(edits):
                mark = f"{process}.{task}.{number} "

                def append(supplier: models.Supplier, mark: str = mark) -> models.SupplierUpdate:
                    return models.SupplierUpdate(note=(supplier.note or "") + mark)

                done = await company.supplier.edit("50000", append, attempts=100)
                attempts += done.attempts
            return attempts

        print(sum(await asyncio.gather(*(edit(task) for task in range(tasks)))))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
