"""Plane 2: what people see and do. Takes kit, terms and the doors of evidence."""
