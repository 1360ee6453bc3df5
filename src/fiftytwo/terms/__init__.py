"""The nouns of the field as types, frozen. Imports nothing but kit."""
