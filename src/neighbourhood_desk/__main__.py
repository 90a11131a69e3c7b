"""`python -m neighbourhood_desk`."""

import sys

from neighbourhood_desk.desk.command_line import main

if __name__ == "__main__":
    sys.exit(main())
