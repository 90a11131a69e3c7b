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
        <source>Sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactile signage</source>
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
    <name>Avisos</name>
    <message>
        <source>Choose the table of avisos of the city's reporting service, with its first row of column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude and longitude seem to be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates are not degrees of latitude and longitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates are zero, so it cannot be put on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date and time cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no coordinates, so it cannot be put on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same identifier already stands in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no column “{names}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>0 · The manager runs it</source>
        <translation>0 · Lo lleva el gestor o la gestora</translation>
    </message>
    <message>
        <source>1 · The manager runs it with the community</source>
        <translation>1 · Lo llevan el gestor o la gestora y la comunidad</translation>
    </message>
    <message>
        <source>2 · The community runs it, the manager advises</source>
        <translation>2 · Lo lleva la comunidad, con asesoramiento</translation>
    </message>
    <message>
        <source>3 · Autonomous, follow-up only</source>
        <translation>3 · Autónomo, solo con seguimiento</translation>
    </message>
    <message>
        <source>4 · Autonomous, and supports others</source>
        <translation>4 · Autónomo, y apoya a otros</translation>
    </message>
    <message>
        <source>A term cannot end before it begins.</source>
        <translation>Un mandato no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>Add buildings</source>
        <translation>Añadir portales</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen community council</source>
        <translation>Consejo ciudadano comunitario</translation>
    </message>
    <message>
        <source>Citizen forum</source>
        <translation>Foro ciudadano</translation>
    </message>
    <message>
        <source>Community court</source>
        <translation>Tribunal comunitario</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>Convocante</translation>
    </message>
    <message>
        <source>Create circle</source>
        <translation>Crear círculo</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado/a</translation>
    </message>
    <message>
        <source>Delete body</source>
        <translation>Eliminar órgano</translation>
    </message>
    <message>
        <source>End seat</source>
        <translation>Terminar pertenencia</translation>
    </message>
    <message>
        <source>General council</source>
        <translation>Consejo general</translation>
    </message>
    <message>
        <source>Give the body a name.</source>
        <translation>Ponga nombre al órgano.</translation>
    </message>
    <message>
        <source>Governance commission</source>
        <translation>Comisión de gobernanza</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Persona invitada</translation>
    </message>
    <message>
        <source>Inter-agency team</source>
        <translation>Equipo interinstitucional</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>Neighbourhood governance commission</source>
        <translation>Comisión de gobernanza de barrio</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove building</source>
        <translation>Quitar portal</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>Guardar órgano</translation>
    </message>
    <message>
        <source>Say who takes the seat.</source>
        <translation>Indique quién ocupa el puesto.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat delegate</source>
        <translation>Nombrar delegado/a</translation>
    </message>
    <message>
        <source>Seat member</source>
        <translation>Incorporar integrante</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Sectoral commission</source>
        <translation>Comisión sectorial</translation>
    </message>
    <message>
        <source>Stewardship circle</source>
        <translation>Círculo de custodia</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>The ladder of autonomy goes from 0 to 4.</source>
        <translation>La escala de autonomía va de 0 a 4.</translation>
    </message>
    <message>
        <source>This body has meetings: their minutes would lose whom they are of.</source>
        <translation>Este órgano tiene reuniones: sus actas se quedarían sin órgano.</translation>
    </message>
    <message>
        <source>This building does not belong to the circle.</source>
        <translation>Este portal no pertenece al círculo.</translation>
    </message>
    <message>
        <source>This quorum is not possible.</source>
        <translation>Este quórum no es posible.</translation>
    </message>
    <message>
        <source>Write a share from 1 to 100 %, or a number of seats from 1 up.</source>
        <translation>Escriba una proporción del 1 al 100 %, o un número de puestos a partir de 1.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City reporting service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by the manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>An encrypted desk for neighbourhood community managers. Without a verb it opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name; it must be a text file whose first line is the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong. A report without personal data is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary of {period} is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged. Restore the newest backup; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is ready: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the code on paper: if the passphrase is forgotten, nothing else opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a vault: pages, links, audit chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that this installation works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do the main job on the sample neighbourhood and leave its files in DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the community manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a summary file, without any vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the passphrase from the first line of FILE (- is standard input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what a vault holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take only rows whose FIELD is VALUE; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the anonymised summary of a period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing found. Try fewer letters, or part of a telephone number.</source>
        <translation>Sin resultados. Pruebe con menos letras o con parte de un teléfono.</translation>
    </message>
    <message>
        <source>Search residents, requests, resources, commands…</source>
        <translation>Buscar residentes, demandas, recursos, órdenes…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>CommunicationNeed</name>
    <message>
        <source>Comes with somebody they trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print or reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateDesk</name>
    <message>
        <source>Creating the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} is not what the code says. Look at your paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePanel</name>
    <message>
        <source>A passphrase that only you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 14 letters, or five random words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create my desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the desk. Write it on paper and keep it away from this computer; it is kept nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It encrypts everything. Five random words are easier to remember and harder to guess than one odd word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These names stand on the minutes and summaries you print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type group {number} of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose desk is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>d/m/yyyy, tomorrow, +7</source>
        <translation>d/m/aaaa, mañana, +7</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Change the language to {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock · Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection needed: everything works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data: nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}, Ctrl+{number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n character(s) of the file are damaged and show as �.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of this row holds more than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accented letters in this file look damaged (“Ã³” for “ó”): it was saved in the wrong encoding before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file, that it is not open elsewhere, and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file is not open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk or USB stick is there and has room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of a smaller territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a simplified file, or one of a smaller territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that the data portal offers as CSV or GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that the data portal offers as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that the data portal offers as GeoJSON, in WGS84 (EPSG:4326).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again, or choose the file offered as GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it in WGS84 (EPSG:4326), for instance with QGIS, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a point or a line, not an area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written as a GeoJSON feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be cut off. Download it again, or save it once more as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its coordinates are not degrees: they look like metres of a map projection. Export the file in WGS84 (EPSG:4326).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its coordinates are not nested as an area needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its latitudes lie beyond the poles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outline has fewer than three corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outline is not written as GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outline is of a kind that GeoJSON does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its coordinates is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV (text with semicolons) and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the names of the columns into the first line and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the columns that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, or export a shorter period or a smaller territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates of this file are in another system ({name}), not in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download may have failed: open the link in a browser, and save the CSV file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download may have failed: open the link in a browser, and save the GeoJSON file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download or the copy was interrupted. Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives latitude before longitude; the coordinates were exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file held empty bytes; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than {limit} areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off in the middle of this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: it ends in the middle of an area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged at line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply or holds impossible numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: at most {limit} MB can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no areas: its list of features is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that its encoding is {encoding}, but its text does not fit that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the table does not name its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlines in this file are too detailed: more than {limit} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than {limit} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This TopoJSON file lacks its outlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a JSON file, but not GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a JSON file, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF, made for reading and printing: its data cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database file, not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file in the format of ArcGIS, not GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet or a compressed archive, not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page or an XML file (perhaps KML or GML), not GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page or an XML file, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not GeoJSON: it does not begin as such a file does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has {cells} cells, but the table has {columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row repeats the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first, and choose the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpKind</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A follow-up belongs to a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An impact check says whether the need was met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what there is to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it moves: whoever reads this later will want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This follow-up is already done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This follow-up is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose one of those found, or clear the field.</source>
        <translation>Elija uno de los resultados o borre el campo.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>No puede quedar vacío.</translation>
    </message>
    <message>
        <source>This is not a day. Write 22/11/2026, tomorrow or +7.</source>
        <translation>No es una fecha. Escriba 22/11/2026, mañana o +7.</translation>
    </message>
    <message>
        <source>This is not a time. Write 19:30.</source>
        <translation>No es una hora. Escriba 19:30.</translation>
    </message>
    <message>
        <source>This is too long: at most {most} characters.</source>
        <translation>Es demasiado largo: como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>This must be ticked to go on.</source>
        <translation>Hay que marcarlo para continuar.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Escriba un número de {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>GroupTag</name>
    <message>
        <source>15 to 29</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Compare each group with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything: restore the newest backup, which holds its own copy of the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has nine groups of four letters and digits; copy all of them from the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check capital letters and the keyboard language, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this vault is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this vault was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leader</name>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-agency team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
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
    <name>ListAndDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>%n member(s) are noted as present; mend the attendance or the votes.</source>
        <translation>
            <numerusform>Consta %n asistente; corrija la asistencia o los votos.</numerusform>
            <numerusform>Constan %n asistentes; corrija la asistencia o los votos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting without an agenda leaves no minutes: add what was spoken about.</source>
        <translation>Una reunión sin orden del día no deja acta: añada de qué se habló.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Añadir acción</translation>
    </message>
    <message>
        <source>Add guest</source>
        <translation>Añadir persona invitada</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend minutes</source>
        <translation>Enmendar acta</translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation>Ruegos y preguntas</translation>
    </message>
    <message>
        <source>Approve minutes</source>
        <translation>Aprobar acta</translation>
    </message>
    <message>
        <source>By ballot</source>
        <translation>Por votación secreta</translation>
    </message>
    <message>
        <source>By consensus</source>
        <translation>Por consenso</translation>
    </message>
    <message>
        <source>By show of hands</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>Call meeting</source>
        <translation>Convocar reunión</translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation>Anular reunión</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file elsewhere.</source>
        <translation>Elija otra carpeta, o cierre el fichero en el otro programa.</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>Cerrar reunión</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Fecha de la próxima reunión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>Modificar reunión</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusa su ausencia</translation>
    </message>
    <message>
        <source>Finish agenda item</source>
        <translation>Cerrar punto del orden del día</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Persona invitada</translation>
    </message>
    <message>
        <source>Mark decision</source>
        <translation>Marcar acuerdo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Acta aprobada</translation>
    </message>
    <message>
        <source>Minutes cannot be approved before the meeting.</source>
        <translation>Un acta no se puede aprobar antes de la reunión.</translation>
    </message>
    <message>
        <source>Minutes to approve</source>
        <translation>Acta por aprobar</translation>
    </message>
    <message>
        <source>More votes were counted than members came.</source>
        <translation>Se contaron más votos que asistentes.</translation>
    </message>
    <message>
        <source>Note that the notice was sent</source>
        <translation>Anotar que se envió la convocatoria</translation>
    </message>
    <message>
        <source>Only the minutes of a meeting that was held can be approved.</source>
        <translation>Solo se puede aprobar el acta de una reunión celebrada.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Record attendance</source>
        <translation>Anotar asistencia</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Anotar acuerdo</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Quitar acción</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>Quitar acuerdo</translation>
    </message>
    <message>
        <source>Remove guest</source>
        <translation>Quitar persona invitada</translation>
    </message>
    <message>
        <source>Say what is put right.</source>
        <translation>Indique qué se corrige.</translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation>Indique qué se acordó.</translation>
    </message>
    <message>
        <source>Say who the guest is.</source>
        <translation>Indique quién es la persona invitada.</translation>
    </message>
    <message>
        <source>Set agenda</source>
        <translation>Fijar el orden del día</translation>
    </message>
    <message>
        <source>Something was decided under this point: it stays on the agenda.</source>
        <translation>En este punto se acordó algo: se queda en el orden del día.</translation>
    </message>
    <message>
        <source>Take the decisions and actions away first.</source>
        <translation>Quite antes los acuerdos y las acciones.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el fichero.</translation>
    </message>
    <message>
        <source>These minutes are already approved.</source>
        <translation>Esta acta ya está aprobada.</translation>
    </message>
    <message>
        <source>These minutes are not approved yet: change them directly.</source>
        <translation>Esta acta aún no está aprobada: modifíquela directamente.</translation>
    </message>
    <message>
        <source>These minutes were approved: they no longer change. Add an amendment instead.</source>
        <translation>Esta acta está aprobada: ya no cambia. Añada una enmienda.</translation>
    </message>
    <message>
        <source>This is not a time of day.</source>
        <translation>Esto no es una hora del día.</translation>
    </message>
    <message>
        <source>This meeting is already closed.</source>
        <translation>Esta reunión ya está cerrada.</translation>
    </message>
    <message>
        <source>This meeting is still to come.</source>
        <translation>Esta reunión aún no ha llegado.</translation>
    </message>
    <message>
        <source>This meeting was cancelled.</source>
        <translation>Esta reunión se anuló.</translation>
    </message>
    <message>
        <source>This meeting was held: it can no longer be cancelled.</source>
        <translation>Esta reunión ya se celebró: no se puede anular.</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>Por cumplir</translation>
    </message>
    <message>
        <source>Votes cannot be negative.</source>
        <translation>Los votos no pueden ser negativos.</translation>
    </message>
    <message>
        <source>Welcome and previous minutes</source>
        <translation>Bienvenida y acta anterior</translation>
    </message>
    <message>
        <source>Write it as 19:00, or leave it empty.</source>
        <translation>Escríbala como 19:00, o déjela vacía.</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>Escribir acta</translation>
    </message>
    <message>
        <source>{yes} for · {no} against · {rest} abstained</source>
        <translation>{yes} a favor · {no} en contra · {rest} abstenciones</translation>
    </message>
</context>
<context>
    <name>MessageFrame</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Met</name>
    <message>
        <source>No, it did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it worked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Amendment of {day}</source>
        <translation>Enmienda del {day}</translation>
    </message>
    <message>
        <source>Approved on {day}</source>
        <translation>Aprobada el {day}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Hoja de asistencia</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Trae</translation>
    </message>
    <message>
        <source>Brought by: {who}</source>
        <translation>Trae: {who}</translation>
    </message>
    <message>
        <source>Buildings with nobody present</source>
        <translation>Portales sin nadie presente</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Draft, to be approved</source>
        <translation>Borrador, por aprobar</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <translation>Minutos previstos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>Not dealt with.</source>
        <translation>No se trató.</translation>
    </message>
    <message>
        <source>Not reached: {present} of {seats} seats present, {needed} needed</source>
        <translation>No hay: {present} de {seats} puestos presentes, hacen falta {needed}</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Outside the agenda</source>
        <translation>Fuera del orden del día</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>Duración prevista</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Reached: {present} of {seats} seats present, {needed} needed</source>
        <translation>Hay: {present} de {seats} puestos presentes, hacen falta {needed}</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Representa a</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>antes del {day}</translation>
    </message>
    <message>
        <source>carried out by {who}</source>
        <translation>a cargo de {who}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
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
    <name>Operation</name>
    <message>
        <source>Open the record and change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be taken back: the record was changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Need met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>A part of the file does not have the size it states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file was altered: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file would swell to many times its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part stands in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .ndsummary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it at the office whose name is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts were added to the file or taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description inside the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say whose signature it bears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a link to another place on the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a part that does not belong in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds folders, which a file of the desk never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more parts than a file of the desk has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off or damaged: its list of contents cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB: no file of the desk is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not signed, so nobody can tell who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed: only its receivers can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was altered: its own signature does not fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was altered: the signature of “{name}” does not fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by a newer version of the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was packed anew by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contents in the file is not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrapping of the file was changed after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file of the desk is of another kind than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of the Neighbourhood Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked, the file would be larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Confidentiality: {level}</source>
        <translation>Confidencialidad: {level}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Good enough. One more word would make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: avoid names, dates and repeated patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least {least} letters, or five words of the generator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A telephone number has 3 to 15 digits; part several with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive the person instead: their history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the household a name or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, or an alias if the person prefers not to give it.</source>
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
    <name>PickField</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Change the desk's details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Spanish or English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number above zero, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the community manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the neighbourhood.</source>
        <translation type="unfinished"></translation>
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
    <name>RequestGroup</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestKind</name>
    <message>
        <source>Asks for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestStatus</name>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n request(s) were brought by this person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess it first: say what it is about and who leads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the impact first: ask whether the need was met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find areas again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already resolved. Check the impact, or reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve it first, then check whether it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction goes from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for whom or for what it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city service closed it without doing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city service says it is done; nobody has checked with the neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The impact is checked once the request is resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written reply was given already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of receipt is part of the number: it cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason: the resident may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reply, or what it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written reply given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} · {result}</source>
        <translation type="unfinished"></translation>
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
    <name>Resources</name>
    <message>
        <source>A telephone number has at least three digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both latitude and longitude, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expects the layout of Madrid's open data: columns PK and NOMBRE, with HORARIO, NOMBRE-VIA, LATITUD, LONGITUD, TELEFONO and TIPO. Download the CSV of a facilities dataset from datos.madrid.es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no identifier (PK), so a second import could not recognise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history would lose its meaning; correct the resource instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its identifier {identifier} is already used by an earlier row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude goes from −90 to 90 degrees, longitude from −180 to 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address: it should look like name@place.es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table is not a list of facilities that the desk knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify resource</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Build the sample neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes in the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official code of the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How the desk looks and locks here, and whose desk it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of homes decides how much a summary may say. Leave it empty if you do not know it: the desk then assumes few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Making the sample neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>It was removed; go back to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>A cell that is held back still carries a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label of the plan may not leave: it could be somebody's data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in the file does not follow from the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is not a multiple of {base}, or its interval is too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period can be published from the day after it ends: its numbers never change afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published cell has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this folder lies a summary of this desk that its ledger does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make keys for summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps an older backup was restored, or another computer publishes for this neighbourhood. Restore the newest backup before you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record or import requests first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup of the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file may not leave: from %n cell(s) more could be deduced than is meant to be said.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file may not leave: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of published numbers is damaged, so nothing can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published numbers do not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the file are not those of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no requests to count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next period and publish the longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryStatus</name>
    <message>
        <source>Cannot occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: figures too thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: too few homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests by area and kind of need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests by need</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Territory</name>
    <message numerus="yes">
        <source>%n area(s) lie in this one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A building cannot hold other areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area cannot lie inside itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of districts or neighbourhoods; points and lines cannot be a territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete those first, or move them to another area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the area a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed; go back to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, square or park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas of this file have no property “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger area is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This area is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This file holds no areas: %n feature(s), none with an outline.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This number is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Opening the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Another desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault “{name}”. What is written in it can be read only with its key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>A vault is a folder with a file named CURRENT in it; choose that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another disk or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to that window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. Restore the newest backup into a new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file in this folder belongs to another vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file of this vault cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file of this vault is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file of this vault is empty or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file of this vault is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file of this vault was replaced by an unencrypted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be written to this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault points to data that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a vault of the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is already open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a summary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Create my desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to residents, match what they need, follow up until it worked, and report without betraying anyone. Everything stays encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a summary file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
