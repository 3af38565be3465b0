"""Run as `python -m cao_ai`."""

import sys

from cao_ai.cli import main

if __name__ == "__main__":
    sys.exit(main())
