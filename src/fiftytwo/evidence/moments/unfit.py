"""Why words of praise must not hang as they stand. (The full list comes with its own change.)"""


def unfit_reasons(text: str) -> tuple[str, ...]:
    return ("personal_data",) if "⟨" in text else ()
