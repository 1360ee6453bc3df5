"""Names that are everyday words too: "will", "mark", "may" alone do not name a customer."""

_WORDS = """
will mark may april june august summer autumn grace hope faith joy love rose lily daisy iris
ivy olive heather holly jasmine amber ruby pearl crystal dawn eve star sky rain river brook
bill rich jack rob bob sue pat drew chase grant frank guy art dean earl duke king prince queen
knight miles max gene ray rod rusty sunny lucky happy angel christian chance victor major
young old long short strong small little big black white brown green gray grey gold silver
price cost case fields field ford wood woods stone rock hill banks bank lake marsh forest park
day night week moon cook baker butler carter taylor miller mason porter potter page reader
best good better wise smart sharp keen moody swift bright quick fast free true just noble
bush rice bean berry pepper salt sugar honey candy cherry apple wolf fox bird fish crane
hunt hunter fisher walker walk love wall house home hall church temple court street lane
may mai juni juli sommer winter klein gross lang kurz neu schwarz weiss braun koch bauer
richter kaiser könig stark frei gut schön petit grand blanc noir rouge belle
the and for you your our his her she him not but yes was are has had can did who how why all
any out get got one two now new see use way let say too very much more most this that with
from have been were they them then than what when where here there thank thanks please hello
dear order phone card email mail number name token help team support service customer user
account guest client member agent test admin info unknown anonymous private null none online
van von der den des del dos las los bin ibn abu mac und les
conversation chat ticket demo example visitor lead sales service desk user office
win mat don dan nick ted bud cash rocky buddy story read press post send call back
"""
COMMON_WORDS = frozenset(_WORDS.split())
"""Casefolded. Used by `name`: a customer called so is masked where a greeting or title shows it."""
