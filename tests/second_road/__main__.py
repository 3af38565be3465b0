"""`python -m tests.second_road 20000 [seed [first]]`: compare so many agreements and print the counts."""

import sys

from tests.second_road.fit import Fit
from tests.second_road.survey import survey


def main(number: str = "200", seed: str = "second road", first: str = "0") -> int:
    """Print the differences and the counts; the exit is 1 when there is a difference."""
    counts = survey(range(int(first), int(first) + int(number)), seed)
    lines = [str(difference) for difference in counts.differences]
    rare, seldom = counts.compared.most_common()[-1], counts.applied.most_common()[-5:]
    lines += [
        f"agreements {counts.agreements}, of which the language refuses {counts.meaningless}",
        f"comparisons {counts.compared.total()}, with all their worlds {counts.whole}, fewest {rare}",
        f"verdicts {dict(counts.verdicts.most_common())}",
        f"applied {counts.applied.total()}, fewest {seldom}",
        *(f"worlds: {fit.value}: {counts.worlds[fit]}" for fit in Fit),
        f"open though all worlds agree: {counts.agreed.total()}",
        *(f"  {times} x {norm}: {what}" for (norm, what), times in counts.agreed.most_common(15)),
        f"differences: {len(counts.differences)}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return bool(counts.differences)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
