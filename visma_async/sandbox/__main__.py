"""`python -m visma_async.sandbox port=8080`: serve a sandbox in a process of its own."""

import sys

from visma_async.sandbox.serve import main

main(sys.argv[1:])
