"""Who gets what at the addresses of care. Rows of their own are in tests/programme/care."""

from typing import Any

from tests.programme.access.row import GONE, UNSIGNED, Row
from tests.programme.access.rows.privacy import OF_ROSTER, SELVES

LEAD = ("lead",)
HEAD = ("head",)
MAY_BE_ASKED = ("lead", "duty_lead", "head")
NONE = "01a21875-4841-7f3b-a6f4-63904694682f"


def _nobodys(method: str = "post", **data: Any) -> list[Row]:
    """None there is."""
    return [Row((), method=method, data=data)]


def _none(name: str, method: str = "post", **data: Any) -> Row:
    return Row((), method=method, data=data, arguments={name: NONE})


def _api(name: str, method: str = "post", **data: Any) -> list[Row]:
    """None there is."""
    arguments = {name: NONE} if name else {}
    return [Row((), stranger=UNSIGNED, method=method, data=data, arguments=arguments)]


ROWS = {
    "care": [Row(OF_ROSTER)],
    "care_mine": _nobodys(item="own:t:c9-9", do="open"),
    "care_report": [
        Row(OF_ROSTER),
        Row(OF_ROSTER, status=GONE, method="post", data={"kind": "abuse"}),
    ],
    "care_share_report": [_none("report_id", do="share")],
    "care_team": [Row(LEAD)],
    "care_step": [_none("prompt_id", do="word")],
    "care_warning": [_none("prompt_id", "get"), _none("prompt_id")],
    "care_queues": [Row(HEAD)],
    "care_close_queue": [_none("prompt_id", changed="The rota.")],
    "care_danger": [Row(MAY_BE_ASKED)],
    # Nothing to look at is what the page shows already.
    "care_strip": [Row(MAY_BE_ASKED, status=204)],
    "care_take": [_none("alert_id")],
    "care_incidents": [Row(SELVES)],
    "care_file_incident": [*_nobodys("get"), *_nobodys(prompt=NONE, words="It was wrong.")],
    "care_incident": [_none("incident_id", "get"), _none("incident_id", answer="Sorry.")],
    "api:list_absorbed": [Row(OF_ROSTER, stranger=UNSIGNED)],
    "api:open_words": _api("", item_id="own:t:c9-9"),
    "api:hide_words": _api("", item_id="own:t:c9-9"),
    "api:correct_absorbed": _api("", item_id="own:t:c9-9", said="worse"),
    "api:share_words": _api("", item_id="own:t:c9-9", is_shared=True),
    "api:list_reports": [Row(OF_ROSTER, stranger=UNSIGNED)],
    "api:make_report": [
        Row(OF_ROSTER, status=201, stranger=UNSIGNED, method="post", data={"kind": "abuse"})
    ],
    "api:share_report": _api("report_id", "put", is_shared=True),
    "api:list_told": [Row(OF_ROSTER, stranger=UNSIGNED)],
    "api:list_prompts": [Row(LEAD, stranger=UNSIGNED)],
    "api:get_shared_words": _api("prompt_id", "get"),
    "api:note_step": _api("prompt_id", what="word"),
    "api:close_prompt": _api("prompt_id"),
    "api:draft_warning": _api("prompt_id"),
    "api:list_queues": [Row(HEAD, stranger=UNSIGNED)],
    "api:close_queue": _api("prompt_id", changed="The rota."),
    "api:get_how_soon": [Row(HEAD, stranger=UNSIGNED)],
    "api:list_dangers": [Row(MAY_BE_ASKED, stranger=UNSIGNED)],
    "api:get_danger_words": _api("alert_id", "get"),
    "api:take_danger": _api("alert_id"),
    "api:list_incidents": [Row(SELVES, stranger=UNSIGNED)],
    "api:file_incident": _api("", words="It was wrong."),
    "api:get_incident": _api("incident_id", "get"),
    "api:answer_incident": _api("incident_id", answer="Sorry."),
}
