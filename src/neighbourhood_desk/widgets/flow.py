"""A layout that puts things in a line and breaks it where the room ends: chips, pills, tick boxes."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays its items out like words in a paragraph; its height follows from its width.

    The items of a line share its middle. With `at_end` the lines end at the right, with `even` the items of each line share its width.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, *, at_end: bool = False, even: bool = False) -> None:
        super().__init__(parent)
        self._at_end, self._is_even = at_end, even
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def set_at_end(self, at_end: bool) -> None:
        """Let the lines end at the right, or begin at the left."""
        if self._at_end != at_end:
            self._at_end = at_end
            self.invalidate()

    def line_width(self) -> int:
        """How wide one line with everything in it would be; 0 with nothing to show."""
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return sum(widths) + self.spacing() * (len(widths) - 1) if widths else 0

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        needed = self._lay(rect, move=True)
        holder = self.parentWidget()
        # Splitters and stacks ask for a least height without saying for which width: only a fixed one keeps the lines from being cut.
        if holder is not None and holder.layout() is self and holder.minimumHeight() != needed:
            holder.setMinimumHeight(needed)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _lay(self, rect: QRect, *, move: bool) -> int:
        outer, margins = rect, self.contentsMargins()
        rect = rect.marginsRemoved(margins)
        y = rect.y()
        for line in self._lines(rect.width()):
            x, high = rect.x(), max(size.height() for _item, size in line)
            if self._at_end:
                x += rect.width() - sum(size.width() for _item, size in line) - self.spacing() * (len(line) - 1)
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += high + self.spacing()
        return max(y - self.spacing(), rect.y()) + margins.bottom() - outer.y()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands in each line, and how large it is there."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), width))
            if not lines or size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        if self._is_even:
            for line in lines:
                share = (width - self.spacing() * (len(lines[0]) - 1)) // len(lines[0])
                line[:] = [(item, QSize(max(share, size.width()), size.height())) for item, size in line]
        return lines
