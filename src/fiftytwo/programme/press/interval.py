"""A share with its interval as a small picture: a line for the interval, a stroke for the share."""

WIDE, HIGH = 120, 14


def interval(share: float, low: float, high: float) -> str:
    """An inline SVG; shares from 0 to 1. Decoration: the numbers stand beside it."""
    middle = HIGH // 2
    return (
        f'<svg class="interval" viewBox="0 0 {WIDE} {HIGH}" aria-hidden="true" focusable="false">'
        f'<path class="all" d="M1 {middle}H{WIDE - 1}"/>'
        f'<path class="between" d="M{_x(low)} {middle}H{_x(high)}"/>'
        f'<path class="share" d="M{_x(share)} 1V{HIGH - 1}"/></svg>'
    )


def _x(share: float) -> str:
    return f"{1 + share * (WIDE - 2):.1f}"
