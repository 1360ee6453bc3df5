"""Plane 1: columns in, columns out. Knows no Django; other planes come in by three doors."""
