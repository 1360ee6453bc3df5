"""Customers thank whoever helped them: a public page, by a code on paper or a link."""
