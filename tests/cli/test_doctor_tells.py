"""What `doctor` tells a works council of each table is true."""

from fiftytwo.cli.doctor import ABOUT_PEOPLE
from fiftytwo.evidence.lake.proof import WHO
from fiftytwo.evidence.tables.all import TABLES

OF_THINGS = {"name"}
"""A column that says who in some tables and what in others."""


def test_no_table_about_people_is_said_to_hold_nothing_of_them():
    """Whatever has a column that says who, or holds what people said, has its own words."""
    about = {
        table.name
        for table in TABLES
        if {column.name for column in table.columns} & (WHO - OF_THINGS) or table.by_conversation
    }
    assert about - set(ABOUT_PEOPLE) == set()
