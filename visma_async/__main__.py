"""`python -m visma_async`: the command line where its script is not on the PATH."""

from visma_async.cli import main

if __name__ == "__main__":
    main()
