"""The completeness gate: it fails a test run in which part of the specification did not run or is missing.

`features` reads the features as written, `law` tells which scenario kinds a norm needs, `verdict` compares
both with what happened, and `plugin` joins that to pytest. A `Dan` step calls `record` after it asserted.
"""

from tests.gate.recorder import record

__all__ = ["record"]
