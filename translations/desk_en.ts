<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgencyStrip</name>
    <message numerus="yes">
        <source>%n referral(s) with {name}</source>
        <translation>
            <numerusform>%n referral with {name}</numerusform>
            <numerusform>%n referrals with {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer in time</source>
        <translation>
            <numerusform>%n without an answer in time</numerusform>
            <numerusform>%n without an answer in time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaDetail</name>
    <message numerus="yes">
        <source>%n building(s)</source>
        <translation>
            <numerusform>%n building</numerusform>
            <numerusform>%n buildings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added: {why}</source>
        <translation>
            <numerusform>%n file could not be added: {why}</numerusform>
            <numerusform>%n files could not be added: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n backup(s) went.</source>
        <translation>
            <numerusform>Saved. %n backup went.</numerusform>
            <numerusform>Saved. %n backups went.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message numerus="yes">
        <source>All of the last two days stay, then one a day for a week, then one a week, and the newest in any case. What you erase is gone from the last backup after %n day(s); sticks are thinned out whenever you copy to them.</source>
        <translation>
            <numerusform>All of the last two days stay, then one a day for a week, then one a week, and the newest in any case. What you erase is gone from the last backup after %n day; sticks are thinned out whenever you copy to them.</numerusform>
            <numerusform>All of the last two days stay, then one a day for a week, then one a week, and the newest in any case. What you erase is gone from the last backup after %n days; sticks are thinned out whenever you copy to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%n request(s) changed, {refused} left as they were.</source>
        <translation>
            <numerusform>%n request changed, {refused} left as they were.</numerusform>
            <numerusform>%n requests changed, {refused} left as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) changed.</source>
        <translation>
            <numerusform>%n request changed.</numerusform>
            <numerusform>%n requests changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n request(s): {what}</source>
        <translation>
            <numerusform>Change %n request: {what}</numerusform>
            <numerusform>Change %n requests: {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n is so already.</numerusform>
            <numerusform>%n are so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of the list as it is filtered now, also those not scrolled to.</source>
        <translation>
            <numerusform>%n request of the list as it is filtered now.</numerusform>
            <numerusform>%n requests of the list as it is filtered now, also those not scrolled to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are: {why}</source>
        <translation>
            <numerusform>%n stays as it is: {why}</numerusform>
            <numerusform>%n stay as they are: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change.</source>
        <translation>
            <numerusform>%n would change.</numerusform>
            <numerusform>%n would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n request(s)</source>
        <translation>
            <numerusform>Change %n request</numerusform>
            <numerusform>Change %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n case(s) are about this person.</source>
        <translation>
            <numerusform>%n case is about this person.</numerusform>
            <numerusform>%n cases are about this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in it are still open: close them first, or take them out of the case.</source>
        <translation>
            <numerusform>%n request in it is still open: close it first, or take it out of the case.</numerusform>
            <numerusform>%n requests in it are still open: close them first, or take them out of the case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the plan are still to do: do them, or take them out of the plan.</source>
        <translation>
            <numerusform>%n step of the plan is still to do: do it, or take it out of the plan.</numerusform>
            <numerusform>%n steps of the plan are still to do: do them, or take them out of the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n step(s): a plan that nobody can keep in mind is no plan.</source>
        <translation>
            <numerusform>At most %n step: a plan that nobody can keep in mind is no plan.</numerusform>
            <numerusform>At most %n steps: a plan that nobody can keep in mind is no plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) compared from backups, files and sheets</source>
        <translation>
            <numerusform>%n mark compared from backups, files and sheets</numerusform>
            <numerusform>%n marks compared from backups, files and sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n request(s) stay: they are not for these readers.</source>
        <translation>
            <numerusform>%n request stays: it is not for these readers.</numerusform>
            <numerusform>%n requests stay: they are not for these readers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to {path}.</source>
        <translation>
            <numerusform>%n request written to {path}.</numerusform>
            <numerusform>%n requests written to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message numerus="yes">
        <source>%n consent(s) name it.</source>
        <translation>
            <numerusform>%n consent names it.</numerusform>
            <numerusform>%n consents name it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person gave %n consent(s).</source>
        <translation>
            <numerusform>This person gave %n consent.</numerusform>
            <numerusform>This person gave %n consents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn: nothing more is shared. %n receiver(s) must be told.</source>
        <translation>
            <numerusform>Withdrawn: nothing more is shared. %n receiver must be told.</numerusform>
            <numerusform>Withdrawn: nothing more is shared. %n receivers must be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message numerus="yes">
        <source>And %n more, in the desk.</source>
        <translation>
            <numerusform>And %n more, in the desk.</numerusform>
            <numerusform>And %n more, in the desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n hour late</numerusform>
            <numerusform>%n hours late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message numerus="yes">
        <source>Block all %n…</source>
        <translation>
            <numerusform>Block the only one…</numerusform>
            <numerusform>Block all %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%n column(s): {names}</source>
        <translation>
            <numerusform>%n column: {names}</numerusform>
            <numerusform>%n columns: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stay: they are not for these readers.</source>
        <translation>
            <numerusform>%n request stays: it is not for these readers.</numerusform>
            <numerusform>%n requests stay: they are not for these readers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were written.</source>
        <translation>
            <numerusform>%n request was written.</numerusform>
            <numerusform>%n requests were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will leave.</source>
        <translation>
            <numerusform>%n request will leave.</numerusform>
            <numerusform>%n requests will leave.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacilityImport</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken over</source>
        <translation>
            <numerusform>%n not taken over</numerusform>
            <numerusform>%n not taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them outside your territory: kept and marked.</source>
        <translation>
            <numerusform>%n of them outside your territory: kept and marked.</numerusform>
            <numerusform>%n of them outside your territory: kept and marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n character(s) of the file are damaged and show as �.</source>
        <translation>
            <numerusform>%n character of the file is damaged and shows as �.</numerusform>
            <numerusform>%n characters of the file are damaged and show as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The spreadsheet has %n sheet(s); “{name}” was read.</source>
        <translation>
            <numerusform>The spreadsheet has %n sheet; “{name}” was read.</numerusform>
            <numerusform>The spreadsheet has %n sheets; “{name}” was read.</numerusform>
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
    <name>HandsCard</name>
    <message numerus="yes">
        <source>%n action(s) done in the last 12 months</source>
        <translation>
            <numerusform>%n action done in the last 12 months</numerusform>
            <numerusform>%n actions done in the last 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdDetail</name>
    <message numerus="yes">
        <source>%n person(s) live here</source>
        <translation>
            <numerusform>%n person lives here</numerusform>
            <numerusform>%n people live here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n row(s): {reason} (row {rows})</source>
        <translation>
            <numerusform>%n row: {reason} (row {rows})</numerusform>
            <numerusform>%n rows: {reason} (rows {rows})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken over</source>
        <translation>
            <numerusform>%n not taken over</numerusform>
            <numerusform>%n not taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the territory, kept and marked</source>
        <translation>
            <numerusform>%n outside the territory, kept and marked</numerusform>
            <numerusform>%n outside the territory, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the territory, left out</source>
        <translation>
            <numerusform>%n outside the territory, left out</numerusform>
            <numerusform>%n outside the territory, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that may say the same as another</source>
        <translation>
            <numerusform>%n that may say the same as another</numerusform>
            <numerusform>%n that may say the same as another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known place</source>
        <translation>
            <numerusform>%n without a known place</numerusform>
            <numerusform>%n without a known place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n area(s). The list beside the map says the same.</source>
        <translation>
            <numerusform>%n area. The list beside the map says the same.</numerusform>
            <numerusform>%n areas. The list beside the map says the same.</numerusform>
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
    <name>MergePanel</name>
    <message numerus="yes">
        <source>%n record(s) will be led over.</source>
        <translation>
            <numerusform>%n record will be led over.</numerusform>
            <numerusform>%n records will be led over.</numerusform>
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
    <name>Opening</name>
    <message numerus="yes">
        <source>%n line(s) of the activity log that were there before are missing: the last changes were lost.</source>
        <translation>
            <numerusform>%n line of the activity log that was there before is missing: the last changes were lost.</numerusform>
            <numerusform>%n lines of the activity log that were there before are missing: the last changes were lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between records lead nowhere.</source>
        <translation>
            <numerusform>%n link between records leads nowhere.</numerusform>
            <numerusform>%n links between records lead nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the data file of this vault are damaged.</source>
        <translation>
            <numerusform>%n page of the data file of this vault is damaged.</numerusform>
            <numerusform>%n pages of the data file of this vault are damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message numerus="yes">
        <source>%n more line(s) are in the file beside this document.</source>
        <translation>
            <numerusform>%n more line is in the file beside this document.</numerusform>
            <numerusform>%n more lines are in the file beside this document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed record(s) are not in this document: ask to see them at the desk.</source>
        <translation>
            <numerusform>%n sealed record is not in this document: ask to see it at the desk.</numerusform>
            <numerusform>%n sealed records are not in this document: ask to see them at the desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message numerus="yes">
        <source>%n sheet(s) typed in</source>
        <translation>
            <numerusform>%n sheet typed in</numerusform>
            <numerusform>%n sheets typed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>They are two people again; %n record(s) that led to one of them are gone meanwhile.</source>
        <translation>
            <numerusform>They are two people again; %n record that led to one of them is gone meanwhile.</numerusform>
            <numerusform>They are two people again; %n records that led to one of them are gone meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonReferrals</name>
    <message numerus="yes">
        <source>The latest of %n</source>
        <translation>
            <numerusform>The latest of %n</numerusform>
            <numerusform>The latest of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n page(s). The desk shows only what can be read of a PDF, not how it looks.</source>
        <translation>
            <numerusform>%n page. The desk shows only what can be read of a PDF, not how it looks.</numerusform>
            <numerusform>%n pages. The desk shows only what can be read of a PDF, not how it looks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>{how}, %n time(s)</source>
        <translation>
            <numerusform>{how}, %n time</numerusform>
            <numerusform>{how}, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralCheck</name>
    <message numerus="yes">
        <source>%n document(s) missing</source>
        <translation>
            <numerusform>%n document missing</numerusform>
            <numerusform>%n documents missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralFilters</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralSheet</name>
    <message numerus="yes">
        <source>{number}: sent on {sent} ({status}), %n day(s) ago</source>
        <translation>
            <numerusform>{number}: sent on {sent} ({status}), %n day ago</numerusform>
            <numerusform>{number}: sent on {sent} ({status}), %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) were made for this person.</source>
        <translation>
            <numerusform>%n referral was made for this person.</numerusform>
            <numerusform>%n referrals were made for this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) were made to it.</source>
        <translation>
            <numerusform>%n referral was made to it.</numerusform>
            <numerusform>%n referrals were made to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestExport</name>
    <message numerus="yes">
        <source>%n request(s) exported: {file}</source>
        <translation>
            <numerusform>%n request exported: {file}</numerusform>
            <numerusform>%n requests exported: {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestImport</name>
    <message numerus="yes">
        <source>%n request(s) got a new number: theirs is already given here.</source>
        <translation>
            <numerusform>%n request got a new number: theirs is already given here.</numerusform>
            <numerusform>%n requests got a new number: theirs is already given here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name an area that is not in this territory; their point decides.</source>
        <translation>
            <numerusform>%n row names an area that is not in this territory; its point decides.</numerusform>
            <numerusform>%n rows name an area that is not in this territory; their point decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say “{word}” in a column of codes: nobody has said what it means.</source>
        <translation>
            <numerusform>%n row says “{word}” in a column of codes: nobody has said what it means.</numerusform>
            <numerusform>%n rows say “{word}” in a column of codes: nobody has said what it means.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n d to reply</source>
        <translation>
            <numerusform>%n d to reply</numerusform>
            <numerusform>%n d to reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters are kept already.</source>
        <translation>
            <numerusform>%n filter is kept already.</numerusform>
            <numerusform>%n filters are kept already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) imported.</source>
        <translation>
            <numerusform>%n request imported.</numerusform>
            <numerusform>%n requests imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to another area.</source>
        <translation>
            <numerusform>%n request moved to another area.</numerusform>
            <numerusform>%n requests moved to another area.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were brought by this person.</source>
        <translation>
            <numerusform>%n request was brought by this person.</numerusform>
            <numerusform>%n requests were brought by this person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceDetail</name>
    <message numerus="yes">
        <source>%n person(s) at a time</source>
        <translation>
            <numerusform>%n person at a time</numerusform>
            <numerusform>%n people at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceReferrals</name>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) helped</source>
        <translation>
            <numerusform>%n resident helped</numerusform>
            <numerusform>%n residents helped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually answers in %n day(s)</source>
        <translation>
            <numerusform>usually answers in %n day</numerusform>
            <numerusform>usually answers in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message numerus="yes">
        <source>%n resource(s) placed.</source>
        <translation>
            <numerusform>%n resource placed.</numerusform>
            <numerusform>%n resources placed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message numerus="yes">
        <source>%n resource(s) came before the territory and have no area yet.</source>
        <translation>
            <numerusform>%n resource came before the territory and has no area yet.</numerusform>
            <numerusform>%n resources came before the territory and have no area yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message numerus="yes">
        <source>%n line(s) of the activity log are newer than this backup and will not be there.</source>
        <translation>
            <numerusform>%n line of the activity log is newer than this backup and will not be there.</numerusform>
            <numerusform>%n lines of the activity log are newer than this backup and will not be there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message numerus="yes">
        <source>Block the data of %n people?</source>
        <translation>
            <numerusform>Block the data of %n person?</numerusform>
            <numerusform>Block the data of %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n people is blocked.</source>
        <translation>
            <numerusform>The data of %n person is blocked.</numerusform>
            <numerusform>The data of %n people is blocked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message numerus="yes">
        <source>%n person(s) erased from this vault so far.</source>
        <translation>
            <numerusform>%n person erased from this vault so far.</numerusform>
            <numerusform>%n people erased from this vault so far.</numerusform>
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
        <source>%n cell(s) audited</source>
        <translation>
            <numerusform>%n cell audited</numerusform>
            <numerusform>%n cells audited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deducible cell(s)</source>
        <translation>
            <numerusform>%n deducible cell</numerusform>
            <numerusform>%n deducible cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) held back</source>
        <translation>
            <numerusform>%n table held back</numerusform>
            <numerusform>%n tables held back</numerusform>
        </translation>
    </message>
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
            <numerusform>%n area lies in this one.</numerusform>
            <numerusform>%n areas lie in this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds no areas: %n feature(s), none with an outline.</source>
        <translation>
            <numerusform>This file holds no areas: %n feature, without an outline.</numerusform>
            <numerusform>This file holds no areas: %n features, none with an outline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryImport</name>
    <message numerus="yes">
        <source>%n area(s) in the file</source>
        <translation>
            <numerusform>%n area in the file</numerusform>
            <numerusform>%n areas in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken over</source>
        <translation>
            <numerusform>%n not taken over</numerusform>
            <numerusform>%n not taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked as mine</source>
        <translation>
            <numerusform>%n ticked as mine</numerusform>
            <numerusform>%n ticked as mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n area(s)</source>
        <translation>
            <numerusform>Import %n area</numerusform>
            <numerusform>Import %n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryPage</name>
    <message numerus="yes">
        <source>%n area(s) of mine</source>
        <translation>
            <numerusform>%n area of mine</numerusform>
            <numerusform>%n areas of mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n building(s)</source>
        <translation>
            <numerusform>%n building</numerusform>
            <numerusform>%n buildings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s), square(s) or park(s)</source>
        <translation>
            <numerusform>%n street, square or park</numerusform>
            <numerusform>%n streets, squares or parks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePaper</name>
    <message numerus="yes">
        <source>%n entry(s) stayed at the desk: their level is above who will read this.</source>
        <translation>
            <numerusform>%n entry stayed at the desk: its level is above who will read this.</numerusform>
            <numerusform>%n entries stayed at the desk: their level is above who will read this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
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
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n for today</numerusform>
            <numerusform>%n for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %n second.</numerusform>
            <numerusform>Too many wrong tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_StepsBlock</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_TypesBlock</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review after %n day(s)</source>
        <translation>
            <numerusform>review after %n day</numerusform>
            <numerusform>review after %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
