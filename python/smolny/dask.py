"""Many runs on the workers of a Dask cluster (package ``distributed``; Debian: python3-distributed).

    from distributed import Client
    from smolny.dask import runs

    for found in runs(Client("tcp://127.0.0.1:8786"), "october-1917", points, scale="class", outcomes=True):
        ...

Each worker process starts the program once. A chunk of points whose worker has died is given to another one.
"""

import atexit

from . import Smolny

_program = None


def _chunk(points, scenario, params):
    """Answers some points in a worker process."""
    global _program
    if _program is None:
        _program = Smolny(threads=1)
        atexit.register(_program.close)
    return list(_program.runs(scenario, points, **params))


def runs(client, scenario, points, chunk=25, **params):
    """Yields what ``Smolny.runs`` gives for the same points, in their order.

    client: a ``distributed.Client``; its workers need this package and the program, best with one thread each
    chunk: points that a worker gets at a time
    """
    points = list(points)
    chunks = [points[at : at + chunk] for at in range(0, len(points), chunk)]
    futures = client.map(_chunk, chunks, scenario=scenario, params=params, pure=False, retries=3)
    for future in futures:
        yield from future.result()
