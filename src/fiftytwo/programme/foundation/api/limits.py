"""How often somebody may ask in one minute, counted in this process's memory."""

from django.core.cache import cache

WINDOW_S = 60


def wait_s(who: str, a_minute: int, now: float) -> int:
    """Seconds to wait before asking again; 0: ask. Counts this request.

    who: a caller's name or an address. now: seconds since the epoch.
    """
    window, gone = divmod(int(now), WINDOW_S)
    key = f"api-limit:{who}:{window}"
    cache.add(key, 0, timeout=2 * WINDOW_S)
    try:
        asked = cache.incr(key)
    except ValueError:
        # A full cache dropped it between the two: the count begins again.
        cache.set(key, 1, timeout=2 * WINDOW_S)
        asked = 1
    return WINDOW_S - gone if asked > a_minute else 0
