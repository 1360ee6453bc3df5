"""Why words of praise must not hang as they stand, as far as masking tells."""

from fiftytwo.terms.moments import Unfit


def unfit_reasons(text: str) -> tuple[str, ...]:
    """The reasons, as codes; () where none is known."""
    return (str(Unfit.PERSONAL_DATA),) if "⟨" in text else ()
