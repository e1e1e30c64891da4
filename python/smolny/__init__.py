"""Drive Smolny, a simulation of Russia's soviets in 1917, from Python.

    from smolny import Smolny

    with Smolny() as smolny:
        found = smolny.run("october-1917", scale="class", measures=["petrograd_soviet.soviet_power"])

One process of the program (``smolny serve``) answers all requests. Only the standard library is used.
"""

import collections
import json
import os
import pathlib
import shlex
import shutil
import subprocess

__all__ = ["Smolny", "SmolnyError"]
__version__ = "0.1.0"

_AHEAD = 64


class SmolnyError(Exception):
    """A request that was refused or failed.

    The text is that of the command line. ``code`` is the code of JSON-RPC: -32602 if the request was refused, -32603 if it failed.
    ``problems`` lists the mistakes in files, each with file, line and column.
    """

    def __init__(self, message, code=0, problems=()):
        super().__init__(message)
        self.code = code
        self.problems = list(problems)


def _program():
    """The command that starts the program: $SMOLNY, or the launcher of this project, or the one on the path."""
    if "SMOLNY" in os.environ:
        return shlex.split(os.environ["SMOLNY"])
    beside = pathlib.Path(__file__).resolve().parents[2]
    for launcher in (beside / "smolny", beside / "bin" / "smolny"):
        if launcher.is_file() and os.access(launcher, os.X_OK):
            return [str(launcher)]
    found = shutil.which("smolny")
    if not found:
        raise SmolnyError("the program 'smolny' was not found; name its launcher in the variable SMOLNY")
    return [found]


class Smolny:
    """The running program. Use it in a ``with`` statement, or call :meth:`close` at the end.

    command: how the program is started, a list of words; by default the launcher of the project
    threads: runs at the same time; by default one for each core; changes no number
    folder: where relative paths of files begin; by default the current folder
    """

    def __init__(self, command=None, threads=None, folder=None):
        words = list(command or _program()) + ["serve"]
        if threads is not None:
            words += ["--threads", str(threads)]
        self._process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder, encoding="utf-8"
        )
        self._last = 0

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        """Ends the program."""
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                pipe.close()
            except OSError:
                pass
        self._process.wait()

    def list(self, what, **params):
        """Parameters, measures, scenarios, events or targets: a list of dicts."""
        return self.call("list", what=what, **params)

    def check(self, file, **params):
        """The mistakes in a file, or in a scenario of the library: a list of dicts, empty if there are none."""
        return self.call("check", file=str(file), **params)["problems"]

    def run(self, scenario, **params):
        """One run. Params: do, set, seed, scale, run; measures with on or every, targets, outcomes."""
        return self.call("run", scenario=str(scenario), **params)

    def runs(self, scenario, points, **params):
        """Many runs, as fast as the machine can: yields what :meth:`run` gives, in the order of the points.

        points: any iterable of dicts; each holds the params in which its run differs from the others
        """
        return self._calls("run", ({"scenario": str(scenario), **params, **point} for point in points))

    def what_if(self, scenario, **params):
        """The answer to a what-if. Params: do or with, set, seed, scale, of, on, runs, within, readings, sample."""
        return self.call("what-if", scenario=str(scenario), **params)

    def call(self, method, **params):
        """Any request; gives its result or raises SmolnyError."""
        return self._answer(self._send(method, params))

    def _calls(self, method, many):
        sent = collections.deque()
        for params in many:
            sent.append(self._send(method, params))
            if len(sent) == _AHEAD:
                yield self._answer(sent.popleft())
        while sent:
            yield self._answer(sent.popleft())

    def _send(self, method, params):
        self._last += 1
        request = {"jsonrpc": "2.0", "id": self._last, "method": method, "params": params}
        try:
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
        except (OSError, ValueError):
            raise self._ended() from None
        return self._last

    def _answer(self, number):
        # Answers to requests that were given up, such as those behind an error, are passed over.
        while True:
            line = self._process.stdout.readline()
            if not line:
                raise self._ended()
            answer = json.loads(line)
            if answer["id"] == number:
                break
        if "error" in answer:
            error = answer["error"]
            raise SmolnyError(error["message"], error["code"], error.get("data", {}).get("problems", ()))
        return answer["result"]

    def _ended(self):
        return SmolnyError(f"the program has ended, with exit code {self._process.wait()}")
