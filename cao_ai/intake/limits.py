"""How much of everything a document may have; each limit is many times what a cao of 200 articles needs."""

MEGABYTE = 1_000_000

FILE_SIZE = 20 * MEGABYTE
MEMBERS = 2_000
DIRECTORY_SIZE = 500_000
NAME_LENGTH = 200
PART_SIZE = 12 * MEGABYTE  # of a part that we read
TOTAL_SIZE = 100 * MEGABYTE  # of all parts, pictures as well
RATIO = 100  # Word's own parts stay under 30
RATIO_FROM = MEGABYTE  # a small part may be as dense as it likes

DEPTH = 200
ELEMENTS = 500_000
TEXT_SIZE = 2 * MEGABYTE  # characters of text that come out
RESULT_SIZE = 24 * MEGABYTE  # of what the reading process sends back

MEMORY = 192 * MEGABYTE  # address space of the reading process, of which it uses a part
SECONDS = 8
