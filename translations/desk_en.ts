<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n character(s) of the file are damaged and show as �.</source>
        <translation>
            <numerusform>%n character of the file are damaged and show as �.</numerusform>
            <numerusform>%n characters of the file are damaged and show as �.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the territory, kept and marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>%n member(s) are noted as present; mend the attendance or the votes.</source>
        <translation>
            <numerusform>%n member is noted as present; mend the attendance or the votes.</numerusform>
            <numerusform>%n members are noted as present; mend the attendance or the votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n request(s) were brought by this person.</source>
        <translation>
            <numerusform>%n request were brought by this person.</numerusform>
            <numerusform>%n requests were brought by this person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>The file may not leave: from %n cell(s) more could be deduced than is meant to be said.</source>
        <translation>
            <numerusform>The file may not leave: from %n cell more could be deduced than is meant to be said.</numerusform>
            <numerusform>The file may not leave: from %n cells more could be deduced than is meant to be said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Territory</name>
    <message numerus="yes">
        <source>%n area(s) lie in this one.</source>
        <translation>
            <numerusform>%n area lie in this one.</numerusform>
            <numerusform>%n areas lie in this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds no areas: %n feature(s), none with an outline.</source>
        <translation>
            <numerusform>This file holds no areas: %n feature, none with an outline.</numerusform>
            <numerusform>This file holds no areas: %n features, none with an outline.</numerusform>
        </translation>
    </message>
</context>
</TS>
