<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessLevel</name>
    <message>
        <source>Accessibility not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessible with reduced mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly accessible with reduced mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signposted for blind people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signposted for deaf people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Members of the body</source>
        <translation>Integrantes del órgano</translation>
    </message>
    <message>
        <source>The agencies in the case</source>
        <translation>Las entidades que intervienen en el caso</translation>
    </message>
    <message>
        <source>The community manager</source>
        <translation>La gestión comunitaria</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Agencies</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Manager only</source>
        <translation>Solo gestión comunitaria</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Reservado</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>Care and company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coexistence and conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culture and sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income and employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information and procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal advice and rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility and parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pavements and roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pests and animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street furniture and play areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street lighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste and containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water and drains</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedGroup</name>
    <message>
        <source>Health and care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and livelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning and culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights and procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Half {index} of {year}</source>
        <translation>{index}.º semestre de {year}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Quarter {index} of {year}</source>
        <translation>{index}.º trimestre de {year}</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>This is not a period the desk knows.</source>
        <translation>La mesa no reconoce este periodo.</translation>
    </message>
    <message>
        <source>Write a year (2026), a half year (2026-H1), a quarter (2026-Q3) or a month (2026-07).</source>
        <translation>Escriba un año (2026), un semestre (2026-S1), un trimestre (2026-T3) o un mes (2026-07).</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Año {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Its confidentiality level is “{level}”; choose other readers or leave it out.</source>
        <translation>Su nivel de confidencialidad es «{level}»; elija otros destinatarios o no lo incluya.</translation>
    </message>
    <message>
        <source>This record may not leave the desk for these readers.</source>
        <translation>Este registro no puede salir de la mesa para estos destinatarios.</translation>
    </message>
</context>
<context>
    <name>ResourceKind</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Culture and sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy and employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality and diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security and coexistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban planning and public space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
