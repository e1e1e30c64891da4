"""Shares runs among four worker processes on loopback, one of which is killed. Left out where Dask is not installed."""

import os
import signal
import threading
import time
import unittest

from smolny import Smolny

try:
    from distributed import Client, LocalCluster
except ImportError:
    Client = None

RUN = {"scenario": "october-1917", "scale": "class", "outcomes": True}


@unittest.skipIf(Client is None, "Dask (distributed) is not installed")
class DaskTest(unittest.TestCase):
    def test_a_killed_worker_changes_no_row(self):
        from smolny.dask import runs

        points = [{"run": run, "set": {"drive.threat": run / 100}} for run in range(1, 61)]
        with Smolny() as smolny:
            plain = list(smolny.runs(points=points, **RUN))
        cluster = LocalCluster(
            n_workers=4, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
        )
        with cluster, Client(cluster) as client:
            pids = client.run(os.getpid)
            killed = []

            def kill():
                time.sleep(4)
                victim = list(pids.values())[0]
                os.kill(victim, signal.SIGKILL)
                killed.append(victim)

            killer = threading.Thread(target=kill)
            killer.start()
            shared = list(runs(client, points=points, chunk=5, **RUN))
            killer.join()
            self.assertNotIn(killed[0], client.run(os.getpid).values())
        self.assertEqual(shared, plain)


if __name__ == "__main__":
    unittest.main()
