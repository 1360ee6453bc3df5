"""How everything looks: the frame of every page, style, the ring of the year. docs/explanation/design-language.md"""
