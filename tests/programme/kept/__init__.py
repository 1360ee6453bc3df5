"""Rows as earlier versions kept them, one folder a version: what an upgrade has to bring along."""
