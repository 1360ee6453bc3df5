"""What we stand for: each rule of `docs/explanation/what-we-stand-for.md` that applies so far."""
