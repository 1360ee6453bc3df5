"""Terms as JSON columns and back: what comes out is what went in."""

from typing import Any

from pydantic import TypeAdapter

from fiftytwo.terms.brief import Brief, Care
from fiftytwo.terms.moments import Moment
from fiftytwo.terms.standing import Alike

_BRIEF, _CARE, _MOMENT = TypeAdapter(Brief), TypeAdapter(Care), TypeAdapter(Moment)
_ALIKE = TypeAdapter(Alike)


def of_brief(brief: Brief) -> Any:
    return _BRIEF.dump_python(brief, mode="json")


def of_care(care: Care) -> Any:
    return _CARE.dump_python(care, mode="json")


def of_moment(moment: Moment) -> Any:
    return _MOMENT.dump_python(moment, mode="json")


def of_alike(alike: Alike) -> Any:
    return _ALIKE.dump_python(alike, mode="json")


def as_brief(content: Any) -> Brief:
    return _BRIEF.validate_python(content)


def as_care(content: Any) -> Care:
    return _CARE.validate_python(content)


def as_moment(content: Any) -> Moment:
    return _MOMENT.validate_python(content)


def as_alike(content: Any) -> Alike:
    return _ALIKE.validate_python(content)
