"""A cluster of Dask workers on this machine, which lives as long as the block."""

from __future__ import annotations

import importlib
import logging
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from visma_async.errors import ConfigurationError

_SETTINGS = {
    # Both cost time all along, and an export has no use for them.
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "500ms",
    # Dask has memory given back to the system at once, which for pages of megabytes costs a fifth
    # of the time; rather so much of it is kept (bytes; of glibc).
    "distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": None,
    "distributed.nanny.pre-spawn-environ.MALLOC_TOP_PAD_": 16 * 2**20,
}


@asynccontextmanager
async def local_cluster(workers: int) -> AsyncGenerator[str]:
    """Starts processes with one thread each, and gives the address of their scheduler.

    They listen on the loopback interface alone, and have this process's environment. One that is
    lost is replaced. When this process ends, however that is, they end too.

    Args:
        workers: How many.

    Raises:
        ConfigurationError: They do not start.
    """
    # Any, since its parameters are typed by their defaults.
    distributed: Any = importlib.import_module("distributed")
    settings: Any = importlib.import_module("dask.config")
    with tempfile.TemporaryDirectory(prefix="visma-async-") as scratch:
        with settings.set(_SETTINGS):
            made = distributed.LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                processes=True,
                host="127.0.0.1",
                protocol="tcp",
                dashboard_address=None,
                # The server for health checks is always there; on a port that nobody else has.
                scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},
                # An export bounds its own memory; nothing is to be killed for what others use.
                memory_limit=0,
                local_directory=scratch,
                preload=["visma_async.export.local_worker"],
                silence_logs=logging.CRITICAL,
                asynchronous=True,
            )
            try:
                await made
            except RuntimeError as error:
                await made.close()
                raise ConfigurationError(
                    "The workers could not be started; what they wrote tells why.",
                    advice="They import the program's main module: what it does belongs under "
                    "if __name__ == '__main__'.",
                ) from error
            except BaseException:
                await made.close()
                raise
        try:
            yield made.scheduler_address
        finally:
            await made.close()
