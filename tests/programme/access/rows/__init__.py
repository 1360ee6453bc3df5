"""The rows, a file for each app: name of the address -> its rows."""
