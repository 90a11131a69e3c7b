"""A map without tiles or network: areas coloured by a figure, points grouped into discs, everything also by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from neighbourhood_desk.widgets.icons import em_now, tokens_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.map_buttons import ZoomButtons
from neighbourhood_desk.widgets.map_items import AreaItem, ChosenItem, PointsItem
from neighbourhood_desk.widgets.map_labels import MapLabels
from neighbourhood_desk.widgets.map_shapes import MapArea, MapPoint, Plane, Ramp, bounds
from neighbourhood_desk.widgets.toolkit import Toolkit

__all__ = ["MapArea", "MapPoint", "MapView"]

_FACTOR = 1.25
_FURTHEST, _NEAREST = 0.5, 80.0
"""Zoom limits, as multiples of the scale at which the territory fills the map."""
_PAN = 0.15
_TABBED_AREAS = 40


class MapView(Live, QGraphicsView):
    """Wheel or +/− zoom, dragging or arrows move, Home shows everything, Tab or Page Down goes from area to area, Enter opens.

    The same facts must stand in a list beside the map: a map cannot be read aloud. `area_chosen` and `area_opened` come from the
    person only, never from `choose`.
    """

    area_chosen = Signal(object)
    area_opened = Signal(object)

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._items: dict[UUID, AreaItem] = {}
        self._plane = Plane(())
        self._extent = QRectF()
        self._chosen: AreaItem | None = None
        self._is_fitted = True
        self._pressed: QPoint | None = None
        self._figure = ""
        self.ramp = Ramp(1)
        self.shows_values = True
        """False where the colour only marks areas: then labels are names alone."""
        self.wheel_zooms = True
        """False where the map stands in a page that scrolls: the wheel is the page's then."""
        self._labels = MapLabels(lambda value: self._toolkit.catalogue.number(value) if self.shows_values else "")
        self.setScene(QGraphicsScene(self))
        self._points = PointsItem()
        self._outline = ChosenItem()
        self.scene().addItem(self._points)
        self.scene().addItem(self._outline)
        self._set_up()
        self._buttons = ZoomButtons(self, lambda nearer: self._zoom_around_middle(_FACTOR if nearer else 1 / _FACTOR), self.fit)
        self.restyle()
        self.retranslate()

    # What it shows

    def set_areas(self, areas: Sequence[MapArea]) -> None:
        """Show these areas; outlines that did not change are kept, and so is the part of the map that is looked at."""
        same = {area.id: area.rings for area in areas} == {key: item.area.rings for key, item in self._items.items()}
        chosen = self._chosen.id if self._chosen else None
        if same:
            for area in areas:
                self._items[area.id].area = area
        else:
            self._rebuild(areas)
        self.ramp = Ramp.of(area.value for area in areas if area.mine)
        self._recolour()
        self.choose(chosen)
        if not same:
            self.fit()

    def set_points(self, points: Sequence[MapPoint]) -> None:
        """Show these points above the areas."""
        self._points.set_points([(self._plane.at(point.lon, point.lat), point.tone) for point in points])
        self.viewport().update()

    def set_figure(self, name: str) -> None:
        """Say what the colours mean, for the description that screen readers give."""
        self._figure = name
        self._describe()

    def choose(self, id: UUID | None) -> None:
        """Outline an area and bring it into view; None for none."""
        self._chosen = self._items.get(id) if id is not None else None
        self._outline.setPath(self._chosen.path() if self._chosen else type(self._outline.path())())
        if self._chosen is not None and not self._seen().intersects(self._chosen.path().boundingRect()):
            self.centerOn(self._chosen.place)
        self._describe()
        self.viewport().update()

    @property
    def chosen(self) -> UUID | None:
        """The area that is outlined."""
        return self._chosen.id if self._chosen else None

    def fit(self) -> None:
        """Show the whole of the manager's territory, or all areas where none is theirs."""
        self._is_fitted = True
        if self._extent.isEmpty():
            return
        inset = em_now() * 0.8
        room = self.viewport().rect().adjusted(round(inset), round(inset), -round(inset), -round(inset))
        if room.width() <= 0 or room.height() <= 0:
            return
        self._set_scale(min(room.width() / self._extent.width(), room.height() / self._extent.height()))
        self.centerOn(self._extent.center())

    def zoom(self, factor: float) -> None:
        """Go nearer (above 1) or further away, around the pointer or the middle."""
        fitting = self._fitting_scale()
        now = self.transform().m11()
        wanted = max(fitting * _FURTHEST, min(now * factor, fitting * _NEAREST))
        if fitting and abs(wanted - now) > 1e-12:
            self._is_fitted = False
            self.scale(wanted / now, wanted / now)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom_around_middle(_FACTOR)
            case Qt.Key.Key_Minus:
                self._zoom_around_middle(1 / _FACTOR)
            case Qt.Key.Key_Home | Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_PageDown:
                self._step(1)
            case Qt.Key.Key_PageUp:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._chosen is not None:
                self.area_opened.emit(self._chosen.id)
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._pan(event.key())
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the areas and then on; where there are too many of them, Page Down does and Tab leaves at once."""
        order = self._order()
        if len(order) <= _TABBED_AREAS and self._step(1 if next else -1):
            return True
        return super().focusNextPrevChild(next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.wheel_zooms:
            self.zoom(_FACTOR ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()
        place = event.position().toPoint()
        pressed, self._pressed = self._pressed, None
        if pressed is not None and (place - pressed).manhattanLength() < em_now() // 2:
            item = self._area_at(place)
            self._choose_by_hand(item)
        elif pressed is not None:
            self._is_fitted = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self._area_at(event.position().toPoint())
        if item is not None:
            self._choose_by_hand(item)
            self.area_opened.emit(item.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._buttons.stand()
        if self._is_fitted:
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_fitted:
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Painting

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Labels and the focus ring, in pixels, above everything."""
        transform = self.viewportTransform()
        screen = QRectF(self.viewport().rect())
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = self._seen()
        visible = [item for item in self._items.values() if item.path().boundingRect().intersects(seen)]
        discs = [disc for disc in self._points.clusters(transform.m11()) if seen.contains(disc.centre)]
        self._labels.paint(painter, self._labels.placed(visible, transform, screen, discs, self._chosen))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens_now().focus), 2))
            painter.drawRoundedRect(screen.adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()

    def retranslate(self) -> None:
        if not hasattr(self, "_buttons"):
            return
        self.setAccessibleName(self.tr("Map of the territory"))
        self._buttons.retranslate()
        self._describe()
        self.viewport().update()

    def restyle(self) -> None:
        if not hasattr(self, "_buttons"):
            return
        self._labels.forget()
        self._recolour()
        self._buttons.stand()
        self.viewport().update()

    # Inside

    def _set_up(self) -> None:
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(em_now() * 14, em_now() * 12)

    def _rebuild(self, areas: Sequence[MapArea]) -> None:
        for item in self._items.values():
            self.scene().removeItem(item)
        drawn = [area for area in areas if area.rings]
        self._plane = Plane([area for area in drawn if area.mine] or drawn)
        self._items = {area.id: AreaItem(area, self._plane) for area in drawn}
        # Larger areas lie below smaller ones, so that a square can be seen and clicked inside its neighbourhood.
        for rank, item in enumerate(sorted(self._items.values(), key=lambda item: -_size(item))):
            item.setZValue(item.zValue() + rank / (len(self._items) + 1))
            self.scene().addItem(item)
        self._extent = bounds(item.path() for item in self._items.values() if item.area.mine) or QRectF()
        if self._extent.isEmpty():
            self._extent = bounds(item.path() for item in self._items.values())
        margin = max(self._extent.width(), self._extent.height())
        everything = bounds(item.path() for item in self._items.values()).united(self._extent)
        self.scene().setSceneRect(everything.adjusted(-margin, -margin, margin, margin))

    def _recolour(self) -> None:
        tokens = tokens_now()
        self.setBackgroundBrush(QColor(tokens.page))
        for item in self._items.values():
            item.colour(tokens, self.ramp)

    def _seen(self) -> QRectF:
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def _fitting_scale(self) -> float:
        if self._extent.isEmpty():
            return 0.0
        room = self.viewport().rect()
        return min(max(room.width(), 1) / self._extent.width(), max(room.height(), 1) / self._extent.height())

    def _set_scale(self, scale: float) -> None:
        self.resetTransform()
        self.scale(scale, scale)

    def _zoom_around_middle(self, factor: float) -> None:
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.zoom(factor)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)

    def _pan(self, key: int) -> None:
        self._is_fitted = False
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        for bar, by, length in (
            (self.horizontalScrollBar(), across, self.viewport().width()),
            (self.verticalScrollBar(), down, self.viewport().height()),
        ):
            bar.setValue(bar.value() + round(by * length * _PAN))

    def _order(self) -> list[AreaItem]:
        mine = [item for item in self._items.values() if item.area.mine]
        return mine or list(self._items.values())

    def _step(self, by: int) -> bool:
        order = self._order()
        here = order.index(self._chosen) if self._chosen in order else (-1 if by > 0 else len(order))
        if not 0 <= here + by < len(order):
            return False
        self._choose_by_hand(order[here + by])
        return True

    def _choose_by_hand(self, item: AreaItem | None) -> None:
        self.choose(item.id if item else None)
        if item is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))
            self.area_chosen.emit(item.id)

    def _area_at(self, place: QPoint) -> AreaItem | None:
        found = self.items(QPoint(place))
        return next((item for item in found if isinstance(item, AreaItem)), None)

    def _describe(self) -> None:
        """What a screen reader says of the map now."""
        if self._chosen is None:
            self.setAccessibleDescription(self.tr("%n area(s). The list beside the map says the same.", "", len(self._order())))
            return
        area = self._chosen.area
        if area.value is None or not self.shows_values:
            self.setAccessibleDescription(area.name)
        else:
            words = self.tr("{area}: {value} ({figure})")
            number = self._toolkit.catalogue.number(area.value)
            self.setAccessibleDescription(words.format(area=area.name, value=number, figure=self._figure or self.tr("value")))


def _size(item: AreaItem) -> float:
    box = item.path().boundingRect()
    return box.width() * box.height()
