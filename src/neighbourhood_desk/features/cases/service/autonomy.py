"""The ladder of autonomy of plans, circles and groups: steps up with evidence, steps back with a reason, and checks that it holds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from neighbourhood_desk.features.bodies.records import AUTONOMY_NAMES
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.cases import store
from neighbourhood_desk.features.cases.records import AutonomyChange
from neighbourhood_desk.features.cases.rules import ladder, told
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind, Leader
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.happenings import Happening
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.storage.vault import Vault

SUBJECTS = ("cases", "bodies", "resources")
"""A person's plan, a circle or other body, a group of residents."""


class AutonomyService:
    """Keeps who stands on which step since when."""

    def __init__(self, vault: Vault, followups: FollowUpService, bodies: BodyService) -> None:
        self._vault, self._followups, self._bodies = vault, followups, bodies

    def move(self, change: AutonomyChange, catalogue: Catalogue, *, checks: bool = True) -> AutonomyChange:
        """Move to another step; with `checks`, a rise plans to look after 3, 6 and 12 months whether it holds.

        Checks that were planned before are taken away either way.
        """
        if change.subject_kind not in SUBJECTS:
            raise DeskError(say("Cases", "The ladder is for plans, circles and groups."))
        with self._vault.operation(say("Cases", "Move on the ladder of autonomy")) as op:
            history = store.ladder(op.connection, change.subject_kind, [change.subject_id])
            day = self._vault.clock.today() if change.changed_on.year == 1 else change.changed_on
            made = ladder.tidy(replace(change, changed_on=day), history)
            before = self.standing(change.subject_kind, change.subject_id)
            kept = store.autonomy.save(op, made)
            for old in self._checks(change.subject_kind, change.subject_id):
                self._followups.remove(old.id)
            if checks and kept.level > before:
                what = catalogue.text(say("Cases", "Does it hold? {step}", step=AUTONOMY_NAMES[kept.level]))
                for due in ladder.hand_back_days(day):
                    check = FollowUp(
                        what=what, kind=FollowUpKind.HAND_BACK, due_on=due, led_by=Leader.MANAGER, subject_kind=kept.subject_kind,
                        subject_id=kept.subject_id, confidentiality=Level.MANAGER,
                    )  # fmt: skip
                    self._followups.plan_in(op, check)
            self._tell_body(kept.subject_kind, kept.subject_id, kept.level)
            return kept

    def take_back(self, change_id: UUID) -> None:
        """Remove the last change of a ladder, noted by mistake; earlier ones stay as they are."""
        with self._vault.operation(say("Cases", "Remove step of the ladder")) as op:
            change = store.autonomy.need(op.connection, change_id)
            history = store.ladder(op.connection, change.subject_kind, [change.subject_id])
            if history[-1].id != change_id:
                raise DeskError(say("Cases", "Only the last change can be removed."))
            store.autonomy.remove(op, change)
            for old in self._checks(change.subject_kind, change.subject_id):
                self._followups.remove(old.id)
            self._tell_body(change.subject_kind, change.subject_id, ladder.standing(history[:-1]))

    def history(self, kind: str, id: UUID) -> list[AutonomyChange]:
        """Every change, oldest first."""
        with self._vault.reading() as reading:
            return store.ladder(reading, kind, [id])

    def standing(self, kind: str, id: UUID) -> int:
        """The step it stands on now; a circle whose ladder nobody noted stands where its own page says."""
        history = self.history(kind, id)
        if not history and kind == "bodies" and (body := self._bodies.get(id)) is not None:
            return body.autonomy
        return ladder.standing(history)

    def happenings(self, kind: str, ids: Collection[UUID]) -> list[Happening]:
        """What timelines tell of the ladders of these records."""
        if kind not in SUBJECTS:
            return []
        with self._vault.reading() as reading:
            changes = store.ladder(reading, kind, ids)
        by_subject: dict[UUID, list[AutonomyChange]] = {}
        for change in changes:
            by_subject.setdefault(change.subject_id, []).append(change)
        level = Level.MEMBERS if kind == "bodies" else Level.MANAGER
        return [happening for history in by_subject.values() for happening in told.of_ladder(history, level=level)]

    def _checks(self, kind: str, id: UUID) -> Sequence[FollowUp]:
        return [item for item in self._followups.open_for(kind, id) if item.kind is FollowUpKind.HAND_BACK]

    def _tell_body(self, kind: str, id: UUID, level: int) -> None:
        """A circle's own page shows the same step."""
        body = self._bodies.get(id) if kind == "bodies" else None
        if body is not None and body.autonomy != level:
            self._bodies.save(replace(body, autonomy=level))
