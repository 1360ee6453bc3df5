"""How everything looks: frame, style, the ring of the year (explanation/design-language.md)."""
