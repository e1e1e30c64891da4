"""Drives the real program. From the folder of the project: PYTHONPATH=python python3 -m unittest discover -s python/tests"""

import random
import unittest

from smolny import Smolny, SmolnyError

MEASURE = "petrograd_soviet.soviet_power"
RUN = {"scenario": "october-1917", "scale": "class", "measures": [MEASURE]}


class SmolnyTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.smolny = Smolny()
        cls.addClassCleanup(cls.smolny.close)

    def test_the_same_request_gives_the_same_answer(self):
        first = self.smolny.run(**RUN, seed=7, every=7)
        self.assertEqual(first, self.smolny.run(**RUN, seed=7, every=7))
        self.assertNotEqual(first, self.smolny.run(**RUN, seed=8, every=7))
        self.assertEqual(len(first["on"]), len(first["measures"][MEASURE]))
        self.assertTrue(all(0 <= value <= 1 for value in first["measures"][MEASURE]))

    def test_many_runs_are_those_of_single_requests(self):
        points = [{"run": number, "set": {"drive.threat": number / 100}} for number in range(1, 81)]
        many = list(self.smolny.runs(**RUN, points=points))
        self.assertEqual(len(many), len(points))
        for at in (0, 41, 79):
            self.assertEqual(many[at], self.smolny.run(**RUN, **points[at]))

    def test_a_list_has_types(self):
        parameters = {one["id"]: one for one in self.smolny.list("parameters")}
        threat = parameters["drive.threat"]
        self.assertLess(threat["low"], threat["high"])
        self.assertIn(MEASURE, [one["name"] for one in self.smolny.list("measures")])
        targets = self.smolny.list("targets")
        found = self.smolny.run("october-1917", scale="class", targets=True)["targets"]
        self.assertEqual([one["id"] for one in targets], list(found))

    def test_a_change_makes_a_difference(self):
        answer = self.smolny.what_if("october-1917", do=["no-kornilov"], scale="class", runs=4, sample="none")
        self.assertEqual(answer["pairs"], 4)
        self.assertAlmostEqual(answer["effect"], answer["after"] - answer["before"], 9)
        self.assertLess(answer["effect"], 0)

    def test_errors_have_the_words_of_the_command_line_and_stop_nothing(self):
        with self.assertRaisesRegex(SmolnyError, "did you mean 'drive.threat'"):
            self.smolny.run(**RUN, set={"drive.thret": 1})
        with self.assertRaises(SmolnyError) as refused:
            list(self.smolny.runs(**RUN, points=[{"seed": 1}, {"seed": "one"}, {"seed": 2}]))
        self.assertEqual(refused.exception.code, -32602)
        self.assertEqual(self.smolny.check("october-1917"), [])
        with self.assertRaisesRegex(SmolnyError, "there is no file 'nowhere.yaml'"):
            self.smolny.check("nowhere.yaml")

    def test_a_program_that_has_ended_is_an_error(self):
        other = Smolny()
        other._process.kill()
        with self.assertRaisesRegex(SmolnyError, "has ended"):
            for seed in range(1000):
                other.run(**RUN, seed=seed)
        other.close()

    def test_rejection_sampling_finds_the_parameter_that_made_the_data(self):
        draw = random.Random(1)
        true = self.smolny.run(**RUN, seed=99, set={"drive.credibility": 1.0}, every=7)["measures"][MEASURE]
        points = [{"seed": 1 + at, "set": {"drive.credibility": draw.uniform(0, 2)}} for at in range(150)]
        far = [
            sum((a - b) ** 2 for a, b in zip(found["measures"][MEASURE], true))
            for found in self.smolny.runs(**RUN, points=points, every=7)
        ]
        accepted = sorted(range(150), key=far.__getitem__)[:15]
        values = [points[at]["set"]["drive.credibility"] for at in accepted]
        self.assertLess(min(values), 1.0)
        self.assertGreater(max(values), 1.0)
        self.assertLess(max(values) - min(values), 1.3)


if __name__ == "__main__":
    unittest.main()
