"""One folder a source. A helpdesk's own words (ticket, article, part) stop here."""
