"""The integrity check bites: each kind of damage is found."""

from __future__ import annotations

import pytest

from tests.docx_damage import BODY, FOR_THE_VALIDATOR, IN_A_PART, OF_THE_FILE, Damage, FileDamage, sound
from tests.docx_integrity import check
from tests.unit.outputs.samples import changed


@pytest.mark.parametrize("damage", IN_A_PART, ids=lambda damage: damage.kind)
def test_damage_in_a_part_is_found(damage: Damage) -> None:
    faults = check(damage.done())
    assert any(damage.fault in fault for fault in faults), faults


@pytest.mark.parametrize("damage", OF_THE_FILE, ids=lambda damage: damage.kind)
def test_damage_of_the_file_is_found(damage: FileDamage) -> None:
    faults = check(damage.spoil(sound()))
    assert any(damage.fault in fault for fault in faults), faults


def test_every_kind_of_damage_has_a_name_of_its_own() -> None:
    kinds = [damage.kind for damage in (*IN_A_PART, *FOR_THE_VALIDATOR, *OF_THE_FILE)]
    assert len(kinds) == len(set(kinds)) >= 40
    assert all(damage.fault for damage in (*IN_A_PART, *OF_THE_FILE))


def test_a_sound_file_has_no_faults_after_repacking() -> None:
    assert check(sound()) == []
    assert check(changed(sound(), BODY, "stap", "trap"), hashes=False) == []
