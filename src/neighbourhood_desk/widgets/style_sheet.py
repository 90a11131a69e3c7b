"""The style sheet, written from the tokens and the text size, so that nothing in it stays small when the text grows."""

from __future__ import annotations

from neighbourhood_desk.widgets.tokens import TONES, Tokens

_TITLE, _BLOCK, _SECONDARY, _SMALL = 22 / 13, 14 / 13, 12 / 13, 11 / 13


def style_sheet(tokens: Tokens, points: float, em: int) -> str:
    """QSS for body text of `points` points whose line is `em` pixels high."""
    return "\n".join(
        (
            _labels(tokens, points),
            _buttons(tokens, em),
            _fields(tokens, em),
            _frames(tokens, em),
            _lists(tokens, em),
            _rail(tokens, points, em),
        )
    )


def _labels(t: Tokens, points: float) -> str:
    # The padding keeps kerned pairs from being clipped beside an underlined mnemonic.
    return f"""
QLabel {{ padding-right: 3px; background: transparent; }}
QLabel[role="title"] {{ font-size: {points * _TITLE:.2f}pt; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {points * 17 / 13:.2f}pt; font-weight: 600; }}
QLabel[role="block"] {{ font-size: {points * _BLOCK:.2f}pt; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="secondary"] {{ font-size: {points * _SECONDARY:.2f}pt; color: {t.muted}; }}
QLabel[role="small"] {{ font-size: {points * _SMALL:.2f}pt; color: {t.muted}; }}
QLabel[role="error"] {{ font-size: {points * _SECONDARY:.2f}pt; color: {t.danger}; }}
QLabel[role="pill"] {{ font-size: {points * _SECONDARY:.2f}pt; font-weight: 600; color: {t.muted}; padding: 0; }}
QLabel[tone="accent"] {{ color: {t.accent}; }}
QLabel[tone="warning"] {{ color: {t.warning}; }}
QLabel[tone="danger"] {{ color: {t.danger}; }}
QLabel[tone="good"] {{ color: {t.good}; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.strong_border}; padding: 4px; }}
"""


def _buttons(t: Tokens, em: int) -> str:
    tall, wide, small = round(em * 0.42), round(em * 0.85), round(em * 0.3)
    focus = f"border: 2px solid {t.focus}; padding: {tall - 1}px {wide - 1}px;"
    return f"""
QPushButton {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.strong_border if t.page == "#000000" else t.border};
    border-radius: 7px; padding: {tall}px {wide}px; font-weight: 500; }}
QPushButton:hover {{ background: {t.raised}; border-color: {t.strong_border}; }}
QPushButton:pressed {{ background: {t.neutral_soft}; }}
QPushButton:focus {{ {focus} }}
QPushButton:disabled {{ color: {t.strong_border}; background: {t.page}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[drops="true"] {{ padding-right: {round(em * 1.8)}px; text-align: left; }}
PrimaryButton {{ background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent}; font-weight: 600; }}
PrimaryButton:hover, PrimaryButton:pressed {{ background: {t.accent_hover}; border-color: {t.accent_hover}; }}
PrimaryButton:focus {{ border: 2px solid {t.accent}; }}
PrimaryButton:disabled {{ background: {t.neutral_soft}; color: {t.muted}; border-color: {t.border}; }}
PrimaryButton[danger="true"] {{ background: {t.danger}; border-color: {t.danger}; color: {t.surface}; }}
LinkButton {{ background: transparent; border: 1px solid transparent; color: {t.accent}; text-align: left;
    padding: {small}px {small}px; font-weight: 600; }}
LinkButton:hover {{ background: {t.accent_soft}; }}
LinkButton:focus {{ border: 2px solid {t.focus}; padding: {small - 1}px {small - 1}px; }}
IconButton {{ background: transparent; border: 1px solid transparent; padding: {small}px; }}
IconButton:hover, IconButton:checked {{ background: {t.neutral_soft}; border-color: transparent; }}
IconButton:focus {{ border: 2px solid {t.focus}; padding: {small - 1}px; }}
FilterChip {{ background: {t.neutral_soft}; color: {t.muted}; border: 1px solid transparent;
    border-radius: {round(em * 0.75)}px; padding: {small}px {round(em * 0.7)}px; font-weight: 600; }}
FilterChip:hover {{ border-color: {t.strong_border}; }}
FilterChip:checked {{ background: {t.accent_soft}; color: {t.accent}; border-color: {t.accent}; }}
FilterChip:focus {{ border: 2px solid {t.focus}; padding: {small - 1}px {round(em * 0.7) - 1}px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
"""


def _fields(t: Tokens, em: int) -> str:
    tall, wide = round(em * 0.4), round(em * 0.6)
    names = "QLineEdit, QPlainTextEdit, QTextEdit, ChoiceBox, QSpinBox, QDoubleSpinBox"
    focused = ", ".join(f"{name}:focus" for name in names.split(", "))
    disabled = ", ".join(f"{name}:disabled" for name in names.split(", "))
    wrong = ", ".join(f'{name}[wrong="true"]' for name in names.split(", "))
    box = round(em * 1.05)
    return f"""
{names} {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.strong_border}; border-radius: 7px;
    padding: {tall}px {wide}px; selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
{focused} {{ border: 2px solid {t.focus}; padding: {tall - 1}px {wide - 1}px; }}
{wrong} {{ border-color: {t.danger}; }}
{disabled} {{ color: {t.muted}; background: {t.page}; border-color: {t.border}; }}
SearchField {{ border-radius: 9px; background: {t.surface};
    padding: {tall + 2}px {round(em * 2)}px {tall + 2}px {round(em * 2.3)}px; }}
SearchField:focus {{ padding: {tall + 1}px {round(em * 2) - 1}px {tall + 1}px {round(em * 2.3) - 1}px; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {t.muted}; }}
ChoiceBox {{ padding-right: {round(em * 1.9)}px; }}
ChoiceBox:focus {{ padding-right: {round(em * 1.9) - 1}px; }}
ChoiceBox::drop-down {{ border: none; width: {round(em * 1.8)}px; }}
ChoiceBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.strong_border};
    selection-background-color: {t.accent_soft}; selection-color: {t.text}; outline: none; padding: 4px; }}
TickBox {{ spacing: {round(em * 0.5)}px; padding: {round(em * 0.2)}px; border: 2px solid transparent; border-radius: 7px; }}
TickBox:focus {{ border-color: {t.focus}; }}
TickBox::indicator {{ width: {box}px; height: {box}px; border: 1px solid {t.strong_border}; border-radius: 4px; background: {t.raised}; }}
TickBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; }}
"""


def _frames(t: Tokens, em: int) -> str:
    messages = "".join(
        f'MessageFrame[tone="{tone}"] {{ background: {t.tone(tone)[1]}; border-color: {t.tone(tone)[0]}; }}\n' for tone in TONES
    )
    bar, margin = round(em * 0.75), round(em * 0.15)
    return f"""
QMainWindow, QDialog, Page {{ background: {t.page}; }}
Card, RecordTable, CommandPalette {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 10px; }}
CommandPalette {{ border-color: {t.strong_border}; }}
RecordTable[bare="true"], Card[bare="true"] {{ border: none; }}
Card[bare="true"] {{ background: transparent; }}
Separator {{ background: {t.border}; border: none; }}
MessageFrame {{ border: 1px solid; border-radius: 10px; }}
{messages}
QSplitter::handle {{ background: transparent; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {bar}px; }}
QScrollBar:horizontal {{ height: {bar}px; }}
QScrollBar::handle {{ background: {t.strong_border}; border-radius: {(bar - 2 * margin) // 2}px; margin: {margin}px;
    min-height: {em * 2}px; min-width: {em * 2}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {t.neutral_soft}; border: none; border-radius: 4px; height: 8px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.strong_border}; padding: 4px; }}
QMenu::item {{ padding: {round(em * 0.4)}px {round(em * 1.4)}px; border-radius: 5px; }}
QMenu::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.strong_border}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: 4px; }}
"""


def _lists(t: Tokens, em: int) -> str:
    return f"""
QTableView, QListView, QTreeView {{ background: {t.surface}; border: none; outline: none; color: {t.text};
    selection-background-color: {t.accent_soft}; selection-color: {t.text}; }}
QListView::item {{ padding: {round(em * 0.4)}px; border: 2px solid transparent; border-radius: 5px; }}
QListView::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QListView::item:selected:active {{ border-color: {t.focus}; }}
RecordTable QTableView {{ background: transparent; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {t.muted}; border: none; border-bottom: 1px solid {t.strong_border};
    padding: {round(em * 0.6)}px {round(em * 0.55)}px; font-weight: 500; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.surface}; }}
QCalendarWidget QToolButton {{ background: transparent; color: {t.text}; border: 2px solid transparent; border-radius: 7px;
    padding: {round(em * 0.25)}px {round(em * 0.5)}px; font-weight: 600; }}
QCalendarWidget QToolButton:hover {{ background: {t.neutral_soft}; }}
QCalendarWidget QToolButton:focus {{ border-color: {t.focus}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QTableView {{ selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableCornerButton::section {{ background: {t.surface}; border: none; }}
"""


def _rail(t: Tokens, points: float, em: int) -> str:
    tall, wide = round(em * 0.4), round(em * 0.6)
    return f"""
Rail {{ background: {t.rail}; border: none; }}
QLabel[role="railtitle"] {{ color: {t.rail_strong}; font-size: {points * _BLOCK:.2f}pt; font-weight: 600; }}
QLabel[role="railsmall"] {{ color: {t.rail_text}; font-size: {points * _SMALL:.2f}pt; }}
RailButton {{ background: transparent; color: {t.rail_text}; border: 2px solid transparent; border-radius: 7px; text-align: left;
    padding: {tall}px {wide}px; font-weight: 500; }}
RailButton:hover {{ background: {t.rail_chosen}; border-color: transparent; }}
RailButton:checked {{ background: {t.rail_chosen}; color: {t.rail_strong}; font-weight: 600; }}
RailButton:focus {{ border: 2px solid {t.rail_strong}; padding: {tall}px {wide}px; }}
"""
