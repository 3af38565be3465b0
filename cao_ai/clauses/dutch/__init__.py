"""How clause texts write values in Dutch; each function is a filter of the templates."""
