"""An agreement as data: facts, systems and articles, and its text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.second_road.dictionary import fields
from tests.second_road.values import Value, write


@dataclass(frozen=True, slots=True)
class Article:
    """A block on one subject; an empty `over` means all systems."""

    subject: str
    over: tuple[str, ...]
    promises: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of the agreement and its systems (the rest is open), and what is promised."""

    facts: Mapping[str, Value]
    systems: Mapping[str, Mapping[str, Value]]
    articles: tuple[Article, ...]

    def text(self) -> str:
        """The agreement as a `.cao` file."""
        blocks = [_block('cao "Cao Voorbeeld"', "cao", self.facts)]
        for name, facts in self.systems.items():
            blocks.append(_block(f'ai-systeem {name} "Systeem {name}"', "systeem", facts))
        for article in self.articles:
            over = f" over {', '.join(article.over)}" if article.over else ""
            head = f"{article.subject.replace('_', '-')}{over}"
            blocks.append(_block(head, article.subject, article.promises))
        return "\n\n".join(blocks) + "\n"

    def about(self, subject: str, system: str) -> Iterator[tuple[int, Article]]:
        """The articles on a subject that concern a system, with their numbers: those that name it first."""
        for named in (True, False):
            for number, article in enumerate(self.articles):
                if article.subject == subject and (system in article.over if named else not article.over):
                    yield number, article


def _block(head: str, block: str, values: Mapping[str, Value]) -> str:
    lines = [f"  {fields()[block, name].key}: {write(value)}" for name, value in values.items()]
    return "\n".join([head, *lines, "einde"])
