<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessLevel</name>
    <message>
        <source>Accessibility not known</source>
        <translation>Accesibilidad sin datos</translation>
    </message>
    <message>
        <source>Accessible with reduced mobility</source>
        <translation>Accesible con movilidad reducida</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>Bucle de inducción magnética</translation>
    </message>
    <message>
        <source>Not accessible</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Partly accessible with reduced mobility</source>
        <translation>Parcialmente accesible con movilidad reducida</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Lengua de signos</translation>
    </message>
    <message>
        <source>Tactile signage</source>
        <translation>Señalización podotáctil</translation>
    </message>
</context>
<context>
    <name>ActionEntry</name>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Quién lo lidera</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Backups of the desk</source>
        <translation>Copias de la mesa</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Comprobando el registro</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elija una copia</translation>
    </message>
    <message>
        <source>Choose one of this desk.</source>
        <translation>Elija una de esta mesa.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Every line fits the one before it. Nothing was noted elsewhere yet that would show a cut at the end.</source>
        <translation>Cada línea encaja con la anterior. Aún no se ha anotado nada fuera que mostrara un corte al final.</translation>
    </message>
    <message>
        <source>It has groups of eight signs, 0 to 9 and a to f; type at least two groups.</source>
        <translation>Tiene grupos de ocho signos, del 0 al 9 y de la a a la f; escriba al menos dos grupos.</translation>
    </message>
    <message>
        <source>Mark of the last line</source>
        <translation>Marca de la última línea</translation>
    </message>
    <message>
        <source>Nothing was noted in this month.</source>
        <translation>En este mes no se anotó nada.</translation>
    </message>
    <message>
        <source>Number of the last line</source>
        <translation>Número de la última línea</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Save the activity of a month</source>
        <translation>Guardar la actividad de un mes</translation>
    </message>
    <message>
        <source>The first two groups are enough.</source>
        <translation>Bastan los dos primeros grupos.</translation>
    </message>
    <message>
        <source>The log does not fit from line {line} on: something was changed, taken out or cut off there.</source>
        <translation>El registro no encaja desde la línea {line}: ahí se cambió, se quitó o se cortó algo.</translation>
    </message>
    <message>
        <source>The log is whole: every line fits the one before it, and what was noted elsewhere fits too.</source>
        <translation>El registro está entero: cada línea encaja con la anterior, y lo anotado fuera también encaja.</translation>
    </message>
    <message>
        <source>The sheet was written: {file}</source>
        <translation>La hoja está escrita: {file}</translation>
    </message>
    <message>
        <source>This backup belongs to another desk.</source>
        <translation>Esta copia es de otra mesa.</translation>
    </message>
    <message>
        <source>This is not the mark of a line.</source>
        <translation>Esto no es la marca de una línea.</translation>
    </message>
    <message>
        <source>What the printed sheet says</source>
        <translation>Lo que dice la hoja impresa</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>Escribiendo la hoja</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>{verb}: {step}</source>
        <translation>{verb}: {step}</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>Choose one in the list to see what it said before.</source>
        <translation>Elija una en la lista para ver qué decía antes.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>It said before</source>
        <translation>Antes decía</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Ninguna línea elegida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation>Solo este registro</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>{kind}, no longer here</source>
        <translation>{kind}, ya no está</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Comprobar el registro</translation>
    </message>
    <message>
        <source>No line fits what you chose above.</source>
        <translation>Ninguna línea encaja con lo que ha elegido arriba.</translation>
    </message>
    <message>
        <source>Nothing was noted</source>
        <translation>No hay nada anotado</translation>
    </message>
    <message>
        <source>Print a month</source>
        <translation>Imprimir un mes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was done, when, and to which record. What a record says is never noted here.</source>
        <translation>Qué se hizo, cuándo y en qué registro. Lo que dice un registro nunca se anota aquí.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>ActivitySheet</name>
    <message>
        <source>Activity of the desk</source>
        <translation>Actividad de la mesa</translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation>Gestora o gestor comunitario</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Keep this sheet. Typed in on the page Activity, number and mark show whether the log was changed since.</source>
        <translation>Guarde esta hoja. Escritos en la página Actividad, el número y la marca muestran si el registro cambió desde entonces.</translation>
    </message>
    <message>
        <source>Last line written</source>
        <translation>Última línea escrita</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Mark of the last line</source>
        <translation>Marca de la última línea</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>This month has very many lines: they are counted by day.</source>
        <translation>Este mes tiene muchísimas líneas: se cuentan por día.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>AgencyBlock</name>
    <message>
        <source>It leads the case</source>
        <translation>Lidera el caso</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Sacar del caso</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>lidera</translation>
    </message>
</context>
<context>
    <name>AgencyStrip</name>
    <message numerus="yes">
        <source>%n referral(s) with {name}</source>
        <translation>
            <numerusform>%n derivación en {name}</numerusform>
            <numerusform>%n derivaciones en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer in time</source>
        <translation>
            <numerusform>%n sin respuesta a tiempo</numerusform>
            <numerusform>%n sin respuesta a tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Copiar la carta</translation>
    </message>
    <message>
        <source>Letter (PDF)…</source>
        <translation>Carta (PDF)…</translation>
    </message>
    <message>
        <source>They were asked again</source>
        <translation>Se les reclamó</translation>
    </message>
    <message>
        <source>the oldest of {day}</source>
        <translation>la más antigua, del {day}</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Nuevo punto</translation>
    </message>
    <message>
        <source>New point; who brings it; minutes</source>
        <translation>Nuevo punto; quién lo trae; minutos</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Aún no hay puntos</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Quorum: {present} of {seats} · reached</source>
        <translation>Quórum: {present} de {seats} · hay</translation>
    </message>
    <message>
        <source>Quorum: {present} of {seats} · {needed} needed</source>
        <translation>Quórum: {present} de {seats} · hacen falta {needed}</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Quitar del orden del día</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>Escriba el primero aquí abajo.</translation>
    </message>
    <message>
        <source>{planned} min · {spent} done</source>
        <translation>{planned} min · {spent} hechos</translation>
    </message>
</context>
<context>
    <name>AreaDetail</name>
    <message numerus="yes">
        <source>%n building(s)</source>
        <translation>
            <numerusform>%n edificio</numerusform>
            <numerusform>%n edificios</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a building</source>
        <translation>Añadir un edificio</translation>
    </message>
    <message>
        <source>Add an area inside</source>
        <translation>Añadir una zona dentro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>around my territory</source>
        <translation>en los alrededores de mi territorio</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Around my territory</source>
        <translation>Alrededores</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Find an area</source>
        <translation>Buscar una zona</translation>
    </message>
    <message>
        <source>No area fits</source>
        <translation>Ninguna zona coincide</translation>
    </message>
    <message>
        <source>Search for another word, or show buildings and the areas around.</source>
        <translation>Busque otra palabra, o muestre los edificios y los alrededores.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n fichero añadido.</numerusform>
            <numerusform>%n ficheros añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added: {why}</source>
        <translation>
            <numerusform>%n fichero no se ha podido añadir: {why}</numerusform>
            <numerusform>%n ficheros no se han podido añadir: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a picture of it, or save it as PDF.</source>
        <translation>Añada una imagen de él o guárdelo como PDF.</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Añadir fichero</translation>
    </message>
    <message>
        <source>Add the files in it.</source>
        <translation>Añada los ficheros que contiene.</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Añadiendo ficheros</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los ficheros</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>Check that its disk is connected, that it is not open elsewhere, and that you may read it.</source>
        <translation>Compruebe que su disco está conectado, que no está abierto en otro programa y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>Choose a file to keep in the vault</source>
        <translation>Elija un fichero para guardarlo en el cofre</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro fichero.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Copy a picture or a file first, or choose one with “Add files…”.</source>
        <translation>Copie antes una imagen o un fichero, o elija uno con «Añadir ficheros…».</translation>
    </message>
    <message>
        <source>Databases are not kept.</source>
        <translation>No se guardan bases de datos.</translation>
    </message>
    <message>
        <source>Describe file</source>
        <translation>Describir fichero</translation>
    </message>
    <message>
        <source>Describe the file</source>
        <translation>Describir el fichero</translation>
    </message>
    <message>
        <source>Documents of office programs can hold macros and the names of who wrote them, so they are not kept.</source>
        <translation>Los documentos de ofimática pueden llevar macros y los nombres de quienes los escribieron, por eso no se guardan.</translation>
    </message>
    <message>
        <source>Embedded files, scripts, links and forms of the PDF were left out.</source>
        <translation>Se han quitado los ficheros incrustados, los programas, los enlaces y los formularios del PDF.</translation>
    </message>
    <message>
        <source>File added.</source>
        <translation>Fichero añadido.</translation>
    </message>
    <message>
        <source>File described.</source>
        <translation>Fichero descrito.</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>Fichero quitado.</translation>
    </message>
    <message>
        <source>Give your passphrase first, and then add the file.</source>
        <translation>Escriba antes su frase de paso y añada después el fichero.</translation>
    </message>
    <message>
        <source>Give your passphrase first.</source>
        <translation>Escriba antes su frase de paso.</translation>
    </message>
    <message>
        <source>It was removed; go back to the list.</source>
        <translation>Se ha eliminado; vuelva a la lista.</translation>
    </message>
    <message>
        <source>Look for it in an older backup.</source>
        <translation>Búsquelo en una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>Cambiar ficheros de sitio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for it in an older backup.</source>
        <translation>No se ha cambiado nada. Búsquelo en una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>Only the first picture of a series was kept.</source>
        <translation>De una serie de imágenes solo se ha guardado la primera.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open it in a PDF reader, print it to a new PDF without a password, and add that one.</source>
        <translation>Ábralo con un lector de PDF, imprímalo en un PDF nuevo sin contraseña y añada ese.</translation>
    </message>
    <message>
        <source>Open it in a PDF reader, print it to a new PDF, and add that one.</source>
        <translation>Ábralo con un lector de PDF, imprímalo en un PDF nuevo y añada ese.</translation>
    </message>
    <message>
        <source>Open it in its program, save it as PDF, and add the PDF.</source>
        <translation>Ábralo con su programa, guárdelo como PDF y añada el PDF.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Abriendo el fichero</translation>
    </message>
    <message>
        <source>Or the recovery code. It stays open for five minutes.</source>
        <translation>O el código de recuperación. Queda abierto cinco minutos.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures of this kind are not kept.</source>
        <translation>No se guardan imágenes de este tipo.</translation>
    </message>
    <message>
        <source>Pictures, PDF and text</source>
        <translation>Imágenes, PDF y texto</translation>
    </message>
    <message>
        <source>Print the pages that matter to a new PDF, and add that one.</source>
        <translation>Imprima las páginas que importan en un PDF nuevo y añada ese.</translation>
    </message>
    <message>
        <source>Programs and archives are not kept.</source>
        <translation>No se guardan programas ni ficheros comprimidos.</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Quitar fichero</translation>
    </message>
    <message>
        <source>Remove files of deleted records</source>
        <translation>Quitar ficheros de registros eliminados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save an unencrypted copy outside the vault?</source>
        <translation>¿Guardar una copia sin cifrar fuera del cofre?</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG in a picture program, and add that one.</source>
        <translation>Guárdelo como JPEG o PNG con un programa de imágenes y añada ese fichero.</translation>
    </message>
    <message>
        <source>Save it smaller in a picture program, and add that one.</source>
        <translation>Guárdela más pequeña con un programa de imágenes y añada ese fichero.</translation>
    </message>
    <message>
        <source>Save it smaller or in parts, and add those.</source>
        <translation>Guárdelo más pequeño o por partes y añádalas.</translation>
    </message>
    <message>
        <source>Save or send it again, and add the new file.</source>
        <translation>Guárdelo o envíelo de nuevo y añada el fichero nuevo.</translation>
    </message>
    <message>
        <source>Save the picture smaller, or only the pages of the PDF that matter.</source>
        <translation>Guarde la imagen más pequeña o solo las páginas del PDF que importan.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>Sealed files do not leave the vault.</source>
        <translation>Los ficheros sellados no salen del cofre.</translation>
    </message>
    <message>
        <source>Send it from the telephone as JPEG (“most compatible”), and add that one.</source>
        <translation>Envíela desde el teléfono como JPEG («más compatible») y añada ese fichero.</translation>
    </message>
    <message>
        <source>Sound and films are not kept.</source>
        <translation>No se guardan audios ni vídeos.</translation>
    </message>
    <message>
        <source>The content of this file is not here.</source>
        <translation>El contenido de este fichero no está aquí.</translation>
    </message>
    <message>
        <source>The content of this file was altered or is not whole.</source>
        <translation>El contenido de este fichero se ha alterado o no está completo.</translation>
    </message>
    <message>
        <source>The copy was saved outside the vault, unencrypted. Delete it there when it is no longer needed.</source>
        <translation>La copia se ha guardado fuera del cofre, sin cifrar. Bórrela de allí cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el fichero.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El fichero está vacío.</translation>
    </message>
    <message>
        <source>The file is too large: at most {limit} MB are kept.</source>
        <translation>El fichero es demasiado grande: se guardan {limit} MB como máximo.</translation>
    </message>
    <message>
        <source>The picture was made smaller: its longer side has {side} dots now.</source>
        <translation>Se ha reducido la imagen: su lado mayor tiene ahora {side} puntos.</translation>
    </message>
    <message>
        <source>The record that this file belongs to is no longer here.</source>
        <translation>El registro al que pertenece este fichero ya no está.</translation>
    </message>
    <message>
        <source>The same file is here already as “{name}”: nothing was added.</source>
        <translation>El mismo fichero ya está aquí como «{name}»: no se ha añadido nada.</translation>
    </message>
    <message>
        <source>There is no picture and no file to add.</source>
        <translation>No hay ninguna imagen ni ningún fichero que añadir.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese fichero no existe.</translation>
    </message>
    <message>
        <source>There is nothing to read in this file.</source>
        <translation>No hay nada que leer en este fichero.</translation>
    </message>
    <message>
        <source>These files are under seal</source>
        <translation>Estos ficheros están sellados</translation>
    </message>
    <message>
        <source>This PDF has more pages or parts than can be kept, or none at all.</source>
        <translation>Este PDF tiene más páginas o partes de las que se pueden guardar, o no tiene ninguna.</translation>
    </message>
    <message>
        <source>This PDF is damaged or was not written by the rules.</source>
        <translation>Este PDF está dañado o no sigue las normas del formato.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password.</source>
        <translation>Este PDF está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>This file is not sealed.</source>
        <translation>Este fichero no está sellado.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>This is neither a picture, nor a PDF, nor plain text.</source>
        <translation>No es una imagen, ni un PDF, ni un texto sin formato.</translation>
    </message>
    <message>
        <source>This picture has too many dots: at most {most} million can be read.</source>
        <translation>Esta imagen tiene demasiados puntos: se pueden leer {most} millones como máximo.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off.</source>
        <translation>Esta imagen está dañada o incompleta.</translation>
    </message>
    <message>
        <source>This picture is in the HEIC or AVIF format of some telephones, which cannot be read here.</source>
        <translation>Esta imagen está en el formato HEIC o AVIF de algunos teléfonos, que aquí no se puede leer.</translation>
    </message>
    <message>
        <source>This record is sealed.</source>
        <translation>Este registro está sellado.</translation>
    </message>
    <message>
        <source>Unpack it, and add the pictures, PDFs or texts inside.</source>
        <translation>Descomprímalo y añada las imágenes, los PDF o los textos que contenga.</translation>
    </message>
    <message>
        <source>What it is, and who gave it</source>
        <translation>Qué es y quién lo dio</translation>
    </message>
    <message>
        <source>Where the unencrypted copy goes</source>
        <translation>Dónde irá la copia sin cifrar</translation>
    </message>
    <message>
        <source>Whoever opens that folder can read it, and the desk cannot erase it there. The activity log notes it.</source>
        <translation>Quien abra esa carpeta podrá leerla, y la mesa no podrá borrarla de allí. Queda anotado en el registro de actividad.</translation>
    </message>
    <message>
        <source>Without compression tricks this file is too large to keep.</source>
        <translation>Sin trucos de compresión, este fichero es demasiado grande para guardarlo.</translation>
    </message>
    <message>
        <source>Write down what matters in it, or add a picture of it.</source>
        <translation>Anote lo que importa de él o añada una imagen.</translation>
    </message>
    <message>
        <source>Your passphrase again</source>
        <translation>Su frase de paso otra vez</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichero</translation>
    </message>
    <message>
        <source>{done} {remark}</source>
        <translation>{done} {remark}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Add files…</source>
        <translation>Añadir ficheros…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Attachments ({count})</source>
        <translation>Adjuntos ({count})</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Pegar imagen</translation>
    </message>
    <message>
        <source>Pictures, PDFs and texts of up to 10 MB: choose, drop or paste them here. They stay inside the vault.</source>
        <translation>Imágenes, PDF y textos de hasta 10 MB: elíjalos, arrástrelos o péguelos aquí. No salen del cofre.</translation>
    </message>
    <message>
        <source>Under seal: your passphrase shows them for five minutes, and each look is noted.</source>
        <translation>Bajo sello: su frase de paso los muestra durante cinco minutos, y cada consulta queda anotada.</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Add a guest by name</source>
        <translation>Añadir una persona invitada por su nombre</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody holds a seat</source>
        <translation>Nadie ocupa un puesto</translation>
    </message>
    <message>
        <source>P present · E excused · A absent · Delete takes the mark away</source>
        <translation>P presente · E excusa · A ausente · Supr quita la marca</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Seat delegates on the page of the circle.</source>
        <translation>Nombre delegados y delegadas en la página del círculo.</translation>
    </message>
    <message>
        <source>The rest are present</source>
        <translation>El resto está presente</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>Al orden del día</translation>
    </message>
</context>
<context>
    <name>Attended</name>
    <message>
        <source>Attended</source>
        <translation>Acudió</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No acudió</translation>
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
    <name>Backup</name>
    <message>
        <source>Backups have names that begin with nd- and end in .ndbackup. Choose another file. Nothing was changed.</source>
        <translation>Los nombres de las copias empiezan por nd- y acaban en .ndbackup. Elija otro fichero. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Check that the disk or the stick is connected and may be written, and try again.</source>
        <translation>Compruebe que el disco o la memoria USB está conectado y admite escritura, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk or the stick.</source>
        <translation>Compruebe el disco o la memoria USB.</translation>
    </message>
    <message>
        <source>Choose another backup, or copy this one again from where it is whole. Nothing was changed.</source>
        <translation>Elija otra copia, o vuelva a traer esta de donde esté entera. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose another backup. Nothing was changed.</source>
        <translation>Elija otra copia. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>Libere espacio e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk. Nothing was changed.</source>
        <translation>Libere espacio o elija otro disco. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Install the newer version to restore it. Nothing was changed.</source>
        <translation>Instale la versión más nueva para restaurarla. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Restore it from the welcome page into a folder of its own. Nothing was changed.</source>
        <translation>Restáurela desde la página de bienvenida en una carpeta propia. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>No se puede leer la copia.</translation>
    </message>
    <message>
        <source>The backup could not be restored to this disk.</source>
        <translation>La copia no se ha podido restaurar en este disco.</translation>
    </message>
    <message>
        <source>The backup could not be written there.</source>
        <translation>No se ha podido escribir la copia ahí.</translation>
    </message>
    <message>
        <source>The data from before the restore is not there any more.</source>
        <translation>Los datos de antes de la restauración ya no están.</translation>
    </message>
    <message>
        <source>The stick was probably pulled out while it was written. Choose another backup. Nothing was changed.</source>
        <translation>Probablemente se sacó la memoria USB mientras se escribía. Elija otra copia. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is not enough free space.</source>
        <translation>No hay bastante espacio libre.</translation>
    </message>
    <message>
        <source>There was no room to try the restore.</source>
        <translation>No había espacio para probar la restauración.</translation>
    </message>
    <message>
        <source>This backup belongs to another desk.</source>
        <translation>Esta copia es de otra mesa.</translation>
    </message>
    <message>
        <source>This backup file is empty.</source>
        <translation>Este fichero de copia está vacío.</translation>
    </message>
    <message>
        <source>This backup is cut off: its end is missing.</source>
        <translation>Esta copia está cortada: le falta el final.</translation>
    </message>
    <message>
        <source>This backup is damaged or was altered.</source>
        <translation>Esta copia está dañada o ha sido alterada.</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of the desk.</source>
        <translation>Esta copia la escribió una versión más nueva de la mesa.</translation>
    </message>
    <message>
        <source>This is not a backup of the desk.</source>
        <translation>Esto no es una copia de la mesa.</translation>
    </message>
    <message>
        <source>What was there before is still there. Check that the disk has room and may be written, and try again.</source>
        <translation>Lo que había antes sigue ahí. Compruebe que el disco tiene espacio y permite escribir, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia</translation>
    </message>
    <message>
        <source>Backup of {day}, {time}</source>
        <translation>Copia del {day}, {time}</translation>
    </message>
    <message>
        <source>Backup “{name}”</source>
        <translation>Copia «{name}»</translation>
    </message>
    <message>
        <source>Backups are kept for at most</source>
        <translation>Las copias se conservan como máximo</translation>
    </message>
    <message>
        <source>Choose the stick or disk for the backup</source>
        <translation>Elija la memoria USB o el disco para la copia</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Copying a backup</source>
        <translation>Escribiendo la copia</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>If the computer is lost, it is lost with it. Copy one to a stick, too.</source>
        <translation>Si se pierde el equipo, se pierde con él. Lleve también una a una memoria USB.</translation>
    </message>
    <message>
        <source>It can be restored, but choose one of this desk.</source>
        <translation>Se puede restaurar, pero elija una de esta mesa.</translation>
    </message>
    <message>
        <source>It holds: {what}. The trial was thrown away; your desk is as it was.</source>
        <translation>Contiene: {what}. La prueba se ha descartado; su mesa sigue como estaba.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Keep what was restored?</source>
        <translation>¿Conservar lo restaurado?</translation>
    </message>
    <message>
        <source>Many records would change, and the backup before it could not be made: {why}</source>
        <translation>Cambiarían muchos registros y no se ha podido hacer la copia previa: {why}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copia</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when a backup can be made.</source>
        <translation>No se ha cambiado nada. Inténtelo de nuevo cuando se pueda hacer una copia.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandas</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Return to the data from before the restore?</source>
        <translation>¿Volver a los datos de antes de la restauración?</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n backup(s) went.</source>
        <translation>
            <numerusform>Guardado. Se retiró %n copia.</numerusform>
            <numerusform>Guardado. Se retiraron %n copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup came back with the recovery code alone, and every page of it is whole.</source>
        <translation>La copia ha vuelto solo con el código de recuperación, y todas sus páginas están enteras.</translation>
    </message>
    <message>
        <source>The backup of the last time failed: {why}</source>
        <translation>La última copia falló: {why}</translation>
    </message>
    <message>
        <source>The backup was made and checked.</source>
        <translation>La copia está hecha y comprobada.</translation>
    </message>
    <message>
        <source>The backup was written and checked, but it is on a disk of this computer.</source>
        <translation>La copia está escrita y comprobada, pero en un disco de este mismo equipo.</translation>
    </message>
    <message>
        <source>The backup was written, read again and checked. You can take the stick out safely.</source>
        <translation>La copia se ha escrito, releído y comprobado. Puede retirar la memoria USB con tranquilidad.</translation>
    </message>
    <message>
        <source>The data from before the restore is deleted now. This cannot be undone.</source>
        <translation>Los datos de antes de la restauración se borran ahora. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The desk locks. What you have now is kept for seven days beside it.</source>
        <translation>La mesa se bloquea. Lo que tiene ahora se guarda al lado siete días.</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>La última copia falló</translation>
    </message>
    <message>
        <source>Trying a restore</source>
        <translation>Probando una restauración</translation>
    </message>
    <message>
        <source>Type the recovery code from the paper.</source>
        <translation>Escriba el código de recuperación del papel.</translation>
    </message>
    <message>
        <source>Verified backup · {when}</source>
        <translation>Copia verificada · {when}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message numerus="yes">
        <source>All of the last two days stay, then one a day for a week, then one a week, and the newest in any case. What you erase is gone from the last backup after %n day(s); sticks are thinned out whenever you copy to them.</source>
        <translation>
            <numerusform>Se quedan todas las de los dos últimos días, luego una al día durante una semana, luego una por semana y, en todo caso, la más reciente. Lo que suprima desaparece de la última copia al cabo de %n día; las memorias se aligeran cada vez que copia en ellas.</numerusform>
            <numerusform>Se quedan todas las de los dos últimos días, luego una al día durante una semana, luego una por semana y, en todo caso, la más reciente. Lo que suprima desaparece de la última copia al cabo de %n días; las memorias se aligeran cada vez que copia en ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copy to USB…</source>
        <translation>Copiar a USB…</translation>
    </message>
    <message>
        <source>Keep what was restored</source>
        <translation>Conservar lo restaurado</translation>
    </message>
    <message>
        <source>Lock and restore…</source>
        <translation>Bloquear y restaurar…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Outside this computer</source>
        <translation>Fuera de este equipo</translation>
    </message>
    <message>
        <source>Restore rehearsed</source>
        <translation>Restauración ensayada</translation>
    </message>
    <message>
        <source>Return to the data from before…</source>
        <translation>Volver a los datos de antes…</translation>
    </message>
    <message>
        <source>The desk backs itself up when you lock it and before many records change, and checks every copy. Backups are encrypted like the vault; once a week one should leave this computer.</source>
        <translation>La mesa se copia sola al bloquearla y antes de cambiar muchos registros, y comprueba cada copia. Las copias están cifradas como el cofre; una vez por semana, una debería salir de este equipo.</translation>
    </message>
    <message>
        <source>This desk was restored from a backup. The data from before is kept until {day}.</source>
        <translation>Esta mesa se restauró de una copia. Los datos de antes se guardan hasta el {day}.</translation>
    </message>
    <message>
        <source>Try a restore…</source>
        <translation>Ensayar una restauración…</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>A legal duty (GDPR, article 6(1)(c))</source>
        <translation>Obligación legal (RGPD, artículo 6.1.c)</translation>
    </message>
    <message>
        <source>A task in the public interest (GDPR, article 6(1)(e))</source>
        <translation>Misión de interés público (RGPD, artículo 6.1.e)</translation>
    </message>
    <message>
        <source>Consent, which can be withdrawn at any time (GDPR, article 6(1)(a))</source>
        <translation>Consentimiento, que puede retirarse en cualquier momento (RGPD, artículo 6.1.a)</translation>
    </message>
    <message>
        <source>Explicit consent for special data (GDPR, article 9(2)(a))</source>
        <translation>Consentimiento explícito para datos especiales (RGPD, artículo 9.2.a)</translation>
    </message>
</context>
<context>
    <name>BlankForm</name>
    <message>
        <source>Address or place</source>
        <translation>Dirección o lugar</translation>
    </message>
    <message>
        <source>By whom it is written down</source>
        <translation>Quién la anota</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language, or what helps to talk</source>
        <translation>Idioma, o qué ayuda a entenderse</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Nombre o alias</translation>
    </message>
    <message>
        <source>Name or alias, telephone</source>
        <translation>Nombre o alias, teléfono</translation>
    </message>
    <message>
        <source>One line each. Ask for a name only where they want an answer.</source>
        <translation>Una línea para cada una. Pida el nombre solo a quien quiera una respuesta.</translation>
    </message>
    <message>
        <source>Only if they wish: it can stay without a name.</source>
        <translation>Solo si quiere: puede quedar sin nombre.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Requests in short</source>
        <translation>Demandas en breve</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>What you say here is kept under lock by the community manager, to answer you and to see whether it worked. Nothing is passed on without your consent. You may ask at any time what is kept of you, have it corrected or erased.</source>
        <translation>Lo que usted cuente aquí lo guarda bajo llave la gestión comunitaria, para darle respuesta y comprobar si funcionó. Nada se comunica a nadie sin su consentimiento. Puede pedir en cualquier momento qué se guarda sobre usted, que se corrija o que se borre.</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Quién la trae</translation>
    </message>
    <message>
        <source>{before} ☐ {name}</source>
        <translation>{before} ☐ {name}</translation>
    </message>
    <message>
        <source>☐ {name}</source>
        <translation>☐ {name}</translation>
    </message>
</context>
<context>
    <name>BlankFormButton</name>
    <message>
        <source>Blank form</source>
        <translation>Formulario en blanco</translation>
    </message>
    <message>
        <source>In English…</source>
        <translation>En inglés…</translation>
    </message>
    <message>
        <source>In Spanish…</source>
        <translation>En español…</translation>
    </message>
    <message>
        <source>In both languages…</source>
        <translation>En los dos idiomas…</translation>
    </message>
</context>
<context>
    <name>BlockedPanel</name>
    <message>
        <source>Blocked again after a restore</source>
        <translation>Bloqueados de nuevo tras una restauración</translation>
    </message>
    <message>
        <source>Blocked data</source>
        <translation>Datos bloqueados</translation>
    </message>
    <message>
        <source>Blocked on</source>
        <translation>Bloqueados el</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Suprimir…</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Lift the block…</source>
        <translation>Levantar el bloqueo…</translation>
    </message>
    <message>
        <source>May be erased on</source>
        <translation>Se pueden suprimir el</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>No hay nada bloqueado</translation>
    </message>
    <message>
        <source>Only courts, prosecutors, the data protection authority and the person may have it. Names are not shown here.</source>
        <translation>Solo pueden recibirlos los juzgados, la fiscalía, la autoridad de protección de datos y la propia persona. Aquí no se muestran nombres.</translation>
    </message>
    <message>
        <source>Open for somebody…</source>
        <translation>Abrir para alguien…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Whoever is blocked waits here until their data may be destroyed.</source>
        <translation>Los datos bloqueados esperan aquí hasta que se puedan destruir.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
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
        <source>A number of seats</source>
        <translation>Un número de puestos</translation>
    </message>
    <message>
        <source>A share of the seats that somebody holds (%)</source>
        <translation>Una parte de los puestos ocupados (%)</translation>
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
        <source>An organisation or a group, if not a building</source>
        <translation>Una entidad o un grupo, si no es un portal</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomía</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
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
        <source>Edit body</source>
        <translation>Modificar órgano</translation>
    </message>
    <message>
        <source>End seat</source>
        <translation>Terminar pertenencia</translation>
    </message>
    <message>
        <source>First Thursday, 19:00, school library</source>
        <translation>Primer jueves, 19:00, biblioteca del colegio</translation>
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
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>If the territory does not have it yet, it is added.</source>
        <translation>Si aún no está en el territorio, se añade.</translation>
    </message>
    <message>
        <source>Inter-agency team</source>
        <translation>Equipo interinstitucional</translation>
    </message>
    <message>
        <source>Its buildings, one a line</source>
        <translation>Sus portales, uno por línea</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Neighbourhood governance commission</source>
        <translation>Comisión de gobernanza de barrio</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Nuevo círculo</translation>
    </message>
    <message>
        <source>New circle or body</source>
        <translation>Nuevo círculo u órgano</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Sin quórum</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Solo lo ve usted.</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Remove building</source>
        <translation>Quitar portal</translation>
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
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Puesto</translation>
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
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Speaks for the building</source>
        <translation>Habla por el portal</translation>
    </message>
    <message>
        <source>Stewardship circle</source>
        <translation>Círculo de custodia</translation>
    </message>
    <message>
        <source>Street, square or park it cares for</source>
        <translation>Calle, plaza o parque que cuida</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>The building was taken out of the circle.</source>
        <translation>Se quitó el portal del círculo.</translation>
    </message>
    <message>
        <source>The ladder of autonomy goes from 0 to 4.</source>
        <translation>La escala de autonomía va de 0 a 4.</translation>
    </message>
    <message>
        <source>The last day of the term; empty if it has no end.</source>
        <translation>El último día del mandato; vacío si no tiene fin.</translation>
    </message>
    <message>
        <source>They never leave the desk.</source>
        <translation>Nunca salen de la mesa.</translation>
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
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>When and where it meets</source>
        <translation>Cuándo y dónde se reúne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>With the delegate after a semicolon: C/ Olivar 12; Ana Pérez</source>
        <translation>Con el delegado o la delegada tras un punto y coma: C/ Olivar 12; Ana Pérez</translation>
    </message>
    <message>
        <source>Write a share from 1 to 100 %, or a number of seats from 1 up.</source>
        <translation>Escriba una proporción del 1 al 100 %, o un número de puestos a partir de 1.</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Sus notas</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>A circle brings together delegates of all the buildings around a street, a square or a park.</source>
        <translation>Un círculo reúne a delegados y delegadas de todos los portales de una calle, una plaza o un parque.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Buildings represented</source>
        <translation>Portales representados</translation>
    </message>
    <message>
        <source>Choose a circle</source>
        <translation>Elija un círculo</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Circles and other bodies</source>
        <translation>Círculos y otros órganos</translation>
    </message>
    <message>
        <source>Delegates of all the buildings around a place, who care for it together</source>
        <translation>Delegados y delegadas de todos los portales de un lugar, que lo cuidan en común</translation>
    </message>
    <message>
        <source>Its buildings, delegates and meetings stand here.</source>
        <translation>Aquí aparecen sus portales, delegados y reuniones.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Nuevo círculo</translation>
    </message>
    <message>
        <source>No circle yet</source>
        <translation>Aún no hay círculos</translation>
    </message>
    <message>
        <source>{held} of {all} buildings have a delegate</source>
        <translation>{held} de {all} portales tienen delegado o delegada</translation>
    </message>
</context>
<context>
    <name>BodyDetail</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Also in the circle</source>
        <translation>También en el círculo</translation>
    </message>
    <message>
        <source>Autonomy: {step}</source>
        <translation>Autonomía: {step}</translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation>Convocar reunión</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Edit the seat of {name}</source>
        <translation>Modificar el puesto de {name}</translation>
    </message>
    <message>
        <source>End the seat of {name} today</source>
        <translation>Terminar hoy la pertenencia de {name}</translation>
    </message>
    <message>
        <source>It has not met yet.</source>
        <translation>Aún no se ha reunido.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nadie todavía.</translation>
    </message>
</context>
<context>
    <name>BuildingsPanel</name>
    <message>
        <source>Add a building</source>
        <translation>Añadir un portal</translation>
    </message>
    <message>
        <source>Add a building: C/ Olivar 26; delegate</source>
        <translation>Añadir un portal: C/ Olivar 26; delegado/a</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Portales</translation>
    </message>
    <message>
        <source>Delegate of {building}</source>
        <translation>Delegado/a de {building}</translation>
    </message>
    <message>
        <source>Take {building} out of the circle</source>
        <translation>Quitar {building} del círculo</translation>
    </message>
    <message>
        <source>Term and contact of the delegate of {building}</source>
        <translation>Mandato y contacto de quien habla por {building}</translation>
    </message>
    <message>
        <source>The term ends on {day}</source>
        <translation>El mandato termina el {day}</translation>
    </message>
    <message>
        <source>Write who speaks for each building; Enter goes to the next. An empty line leaves the seat vacant.</source>
        <translation>Escriba quién habla por cada portal; Intro pasa al siguiente. Una línea vacía deja el puesto libre.</translation>
    </message>
    <message>
        <source>no delegate</source>
        <translation>sin delegado/a</translation>
    </message>
    <message>
        <source>{held} of {all} represented</source>
        <translation>{held} de {all} representados</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%n request(s) changed, {refused} left as they were.</source>
        <translation>
            <numerusform>%n demanda cambiada; {refused} se quedan como estaban.</numerusform>
            <numerusform>%n demandas cambiadas; {refused} se quedan como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) changed.</source>
        <translation>
            <numerusform>%n demanda cambiada.</numerusform>
            <numerusform>%n demandas cambiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a sector</source>
        <translation>Añadir un ámbito</translation>
    </message>
    <message numerus="yes">
        <source>Change %n request(s): {what}</source>
        <translation>
            <numerusform>Cambiar %n demanda: {what}</numerusform>
            <numerusform>Cambiar %n demandas: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the requests</source>
        <translation>Cambiando las demandas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Put them in an area</source>
        <translation>Situarlas en una zona</translation>
    </message>
    <message>
        <source>Say what they are about</source>
        <translation>Indicar de qué tratan</translation>
    </message>
    <message>
        <source>Say who leads</source>
        <translation>Indicar quién lidera</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Fijar la prioridad</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Empezar a trabajar</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Trying the change</source>
        <translation>Probando el cambio</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n ya está así.</numerusform>
            <numerusform>%n ya están así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of the list as it is filtered now, also those not scrolled to.</source>
        <translation>
            <numerusform>%n demanda de la lista tal como está filtrada ahora.</numerusform>
            <numerusform>%n demandas de la lista tal como está filtrada ahora, también las que no se ven en pantalla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are: {why}</source>
        <translation>
            <numerusform>%n se queda como está: {why}</numerusform>
            <numerusform>%n se quedan como están: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change.</source>
        <translation>
            <numerusform>Cambiaría %n.</numerusform>
            <numerusform>Cambiarían %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message numerus="yes">
        <source>Change %n request(s)</source>
        <translation>
            <numerusform>Cambiar %n demanda</numerusform>
            <numerusform>Cambiar %n demandas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Cambiar todas</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Try without changing</source>
        <translation>Probar sin cambiar</translation>
    </message>
</context>
<context>
    <name>CaseBlock</name>
    <message>
        <source>Led by: {who}</source>
        <translation>Lidera: {who}</translation>
    </message>
    <message>
        <source>Make it a case…</source>
        <translation>Convertir en caso…</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nuevo caso…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Put into a case…</source>
        <translation>Incluir en un caso…</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Sacar del caso</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Close the case…</source>
        <translation>Cerrar el caso…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit this case</source>
        <translation>Editar este caso</translation>
    </message>
    <message>
        <source>Led by: {who}</source>
        <translation>Lidera: {who}</translation>
    </message>
    <message>
        <source>No day is set to look at the whole case again.</source>
        <translation>No hay fecha para revisar el caso en conjunto.</translation>
    </message>
    <message>
        <source>No service covers it: {need}</source>
        <translation>Ningún servicio lo cubre: {need}</translation>
    </message>
    <message>
        <source>Plan review…</source>
        <translation>Fijar revisión…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Review on {day}</source>
        <translation>Revisión el {day}</translation>
    </message>
    <message>
        <source>The review was due on {day}</source>
        <translation>La revisión tocaba el {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Every type</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Quién lidera</translation>
    </message>
    <message>
        <source>Whoever leads</source>
        <translation>Lidere quien lidere</translation>
    </message>
    <message>
        <source>Words or number</source>
        <translation>Palabras o número</translation>
    </message>
    <message>
        <source>{listed} of {whole}</source>
        <translation>{listed} de {whole}</translation>
    </message>
</context>
<context>
    <name>CaseGroup</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>No service covers it</source>
        <translation>Sin servicio que lo cubra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>CaseNote</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Psycho-social care</source>
        <translation>Atención psicosocial</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
</context>
<context>
    <name>CaseStatus</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>CaseType</name>
    <message>
        <source>A date and a name from each</source>
        <translation>Una fecha y un nombre de cada una</translation>
    </message>
    <message>
        <source>A home for the next year</source>
        <translation>Un hogar para el próximo año</translation>
    </message>
    <message>
        <source>A list that they agree with</source>
        <translation>Una lista con la que están de acuerdo</translation>
    </message>
    <message>
        <source>A small change first, to try</source>
        <translation>Primero un cambio pequeño, de prueba</translation>
    </message>
    <message>
        <source>A step up the ladder of autonomy</source>
        <translation>Un peldaño más en la escala de autonomía</translation>
    </message>
    <message>
        <source>Agree on one lead and one plan in the inter-agency team</source>
        <translation>Acordar en el equipo interinstitucional quién lidera y un solo plan</translation>
    </message>
    <message>
        <source>Agreement with dates</source>
        <translation>Acuerdo con fechas</translation>
    </message>
    <message>
        <source>Ask for consent, agency by agency</source>
        <translation>Pedir el consentimiento, entidad por entidad</translation>
    </message>
    <message>
        <source>Ask for emergency and social housing</source>
        <translation>Pedir vivienda de emergencia y vivienda social</translation>
    </message>
    <message>
        <source>Ask how the week is now</source>
        <translation>Preguntar cómo son ahora las semanas</translation>
    </message>
    <message>
        <source>At least three contacts a week</source>
        <translation>Al menos tres contactos por semana</translation>
    </message>
    <message>
        <source>Both agree, or a written no</source>
        <translation>Aceptan ambas, o un no por escrito</translation>
    </message>
    <message>
        <source>Check that it is no offence and that nobody is in danger</source>
        <translation>Comprobar que no es delito y que nadie corre peligro</translation>
    </message>
    <message>
        <source>Check that the agreement is kept</source>
        <translation>Comprobar que se cumple el acuerdo</translation>
    </message>
    <message>
        <source>Clear: mediation, or police and prosecutor</source>
        <translation>Claro: mediación, o policía y fiscalía</translation>
    </message>
    <message>
        <source>Conflict between neighbours</source>
        <translation>Conflicto vecinal</translation>
    </message>
    <message>
        <source>Count again and compare</source>
        <translation>Volver a contar y comparar</translation>
    </message>
    <message>
        <source>Days shared out</source>
        <translation>Días repartidos</translation>
    </message>
    <message>
        <source>Facts, pictures, hours</source>
        <translation>Hechos, fotos, horas</translation>
    </message>
    <message>
        <source>Fewer complaints, more use</source>
        <translation>Menos quejas, más uso</translation>
    </message>
    <message>
        <source>Find support in the neighbourhood beside the services</source>
        <translation>Buscar apoyo en el barrio, además de los servicios</translation>
    </message>
    <message>
        <source>Find two neighbours who call and visit</source>
        <translation>Encontrar dos vecinos que llamen y visiten</translation>
    </message>
    <message>
        <source>First answer of every agency</source>
        <translation>Primera respuesta de cada entidad</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Primera sesión</translation>
    </message>
    <message>
        <source>Go along to one activity near home</source>
        <translation>Acompañar a una actividad cerca de casa</translation>
    </message>
    <message>
        <source>Hand over to the circle</source>
        <translation>Traspasar al círculo</translation>
    </message>
    <message>
        <source>Hear who uses the place, those who bother too</source>
        <translation>Escuchar a quienes usan el lugar, también a quienes molestan</translation>
    </message>
    <message>
        <source>Is the home secure?</source>
        <translation>¿Está segura la vivienda?</translation>
    </message>
    <message>
        <source>Kept for two months</source>
        <translation>Se cumple desde hace dos meses</translation>
    </message>
    <message>
        <source>Known: what is urgent</source>
        <translation>Se sabe qué es urgente</translation>
    </message>
    <message>
        <source>Known: what weighs most for them</source>
        <translation>Se sabe qué es lo que más les pesa</translation>
    </message>
    <message>
        <source>Leave the care of the place to the circle</source>
        <translation>Dejar el cuidado del lugar en manos del círculo</translation>
    </message>
    <message>
        <source>Legal advice and duty lawyer</source>
        <translation>Asesoría jurídica y abogado de oficio</translation>
    </message>
    <message>
        <source>Listen to each side apart</source>
        <translation>Escuchar a cada parte por separado</translation>
    </message>
    <message>
        <source>Look at it by day and by night, and count</source>
        <translation>Observar de día y de noche, y contar</translation>
    </message>
    <message>
        <source>Look at the plan together: what works, what they take on themselves</source>
        <translation>Revisar juntos el plan: qué funciona y qué asumen ya por su cuenta</translation>
    </message>
    <message>
        <source>Name the needs together and put them in order</source>
        <translation>Nombrar juntos las necesidades y ordenarlas</translation>
    </message>
    <message>
        <source>Needs of every group noted</source>
        <translation>Anotadas las necesidades de cada grupo</translation>
    </message>
    <message>
        <source>Nobody in the street</source>
        <translation>Nadie se queda en la calle</translation>
    </message>
    <message>
        <source>Older person alone</source>
        <translation>Persona mayor sola</translation>
    </message>
    <message>
        <source>One agency leads, the others know their part</source>
        <translation>Una entidad lidera y las demás saben su parte</translation>
    </message>
    <message>
        <source>One person to turn to</source>
        <translation>Una persona a quien acudir</translation>
    </message>
    <message>
        <source>One point agreed</source>
        <translation>Un punto acordado</translation>
    </message>
    <message>
        <source>Payment plan or new date</source>
        <translation>Plan de pagos o nueva fecha</translation>
    </message>
    <message>
        <source>Plan for the day itself: belongings, children, animals</source>
        <translation>Plan para el propio día: enseres, menores, animales</translation>
    </message>
    <message>
        <source>Problem in a public place</source>
        <translation>Problema en el espacio público</translation>
    </message>
    <message>
        <source>Propose mediation and ask both for consent</source>
        <translation>Proponer la mediación y pedir el consentimiento de ambas partes</translation>
    </message>
    <message>
        <source>Read the papers: dates, court, how much is owed</source>
        <translation>Leer los papeles: fechas, juzgado, cuánto se debe</translation>
    </message>
    <message>
        <source>Report handed to the court</source>
        <translation>Informe entregado en el juzgado</translation>
    </message>
    <message>
        <source>Report of vulnerability from social services</source>
        <translation>Informe de vulnerabilidad de servicios sociales</translation>
    </message>
    <message>
        <source>Requests registered</source>
        <translation>Solicitudes registradas</translation>
    </message>
    <message>
        <source>Risk of eviction</source>
        <translation>Riesgo de desahucio</translation>
    </message>
    <message>
        <source>Several problems at once</source>
        <translation>Caso multiproblema</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Firmado por ambas partes</translation>
    </message>
    <message>
        <source>Signed or witnessed consents</source>
        <translation>Consentimientos firmados o con testigo</translation>
    </message>
    <message>
        <source>Speak with the owner, with a mediator</source>
        <translation>Hablar con la propiedad, con mediación</translation>
    </message>
    <message>
        <source>Suspension for vulnerability asked for in time</source>
        <translation>Pedida a tiempo la suspensión por vulnerabilidad</translation>
    </message>
    <message>
        <source>Telecare and nurse asked for</source>
        <translation>Pedidas la teleasistencia y la enfermería</translation>
    </message>
    <message>
        <source>Tell social services and the health centre</source>
        <translation>Avisar a servicios sociales y al centro de salud</translation>
    </message>
    <message>
        <source>The circle notices an absence by itself</source>
        <translation>El círculo nota por sí mismo una ausencia</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>Se conoce la fecha</translation>
    </message>
    <message>
        <source>Tried for four weeks</source>
        <translation>Probado durante cuatro semanas</translation>
    </message>
    <message>
        <source>Visit and listen, without forms</source>
        <translation>Visitar y escuchar, sin formularios</translation>
    </message>
    <message>
        <source>Visit; see how they are, eat and move about</source>
        <translation>Visitar; ver cómo está, cómo come y cómo se mueve</translation>
    </message>
    <message>
        <source>Walk over it with the services that care for it</source>
        <translation>Recorrerlo con los servicios que lo cuidan</translation>
    </message>
    <message>
        <source>Went once, wants to go again</source>
        <translation>Fue una vez y quiere volver</translation>
    </message>
    <message>
        <source>What each needs, in their own words</source>
        <translation>Lo que necesita cada parte, en sus palabras</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Quién hace qué y para cuándo</translation>
    </message>
    <message>
        <source>Written agreement of care</source>
        <translation>Acuerdo de cuidado por escrito</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n case(s) are about this person.</source>
        <translation>
            <numerusform>%n caso trata de esta persona.</numerusform>
            <numerusform>%n casos tratan de esta persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n caso abierto</numerusform>
            <numerusform>%n casos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in it are still open: close them first, or take them out of the case.</source>
        <translation>
            <numerusform>Queda %n demanda abierta en él: ciérrela antes o sáquela del caso.</numerusform>
            <numerusform>Quedan %n demandas abiertas en él: ciérrelas antes o sáquelas del caso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the plan are still to do: do them, or take them out of the plan.</source>
        <translation>
            <numerusform>Queda %n paso del plan por hacer: hágalo o sáquelo del plan.</numerusform>
            <numerusform>Quedan %n pasos del plan por hacer: hágalos o sáquelos del plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case is for the manager, or for the agencies that work in it: never for more people.</source>
        <translation>Un caso es para quien gestiona, o para las entidades que trabajan en él: nunca para más gente.</translation>
    </message>
    <message>
        <source>A step is due within two years of the opening.</source>
        <translation>Un paso vence dentro de los dos años siguientes a la apertura.</translation>
    </message>
    <message>
        <source>A step on the ladder</source>
        <translation>Un peldaño de la escala</translation>
    </message>
    <message>
        <source>A whole case cannot be sealed: its steps stand on Today and in lists.</source>
        <translation>Un caso entero no puede reservarse: sus pasos aparecen en Hoy y en las listas.</translation>
    </message>
    <message>
        <source>A whole case cannot be sealed: seal the requests and the care notes in it.</source>
        <translation>Un caso entero no puede reservarse: reserve las demandas y las notas de atención que contiene.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add note to case</source>
        <translation>Añadir nota al caso</translation>
    </message>
    <message>
        <source>Add person to case</source>
        <translation>Añadir persona al caso</translation>
    </message>
    <message>
        <source>Add sealed note to case</source>
        <translation>Añadir nota reservada al caso</translation>
    </message>
    <message>
        <source>Add step to case</source>
        <translation>Añadir paso al caso</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Agency added to the case.</source>
        <translation>Entidad añadida al caso.</translation>
    </message>
    <message>
        <source>Agency in case</source>
        <translation>Entidad en el caso</translation>
    </message>
    <message>
        <source>Agency taken out of the case.</source>
        <translation>Entidad sacada del caso.</translation>
    </message>
    <message>
        <source>An agency in the case</source>
        <translation>Una entidad en el caso</translation>
    </message>
    <message>
        <source>As those whom it is about see it: ask them.</source>
        <translation>Según lo ven las personas de las que trata: pregúnteles.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En calidad de</translation>
    </message>
    <message numerus="yes">
        <source>At most %n step(s): a plan that nobody can keep in mind is no plan.</source>
        <translation>
            <numerusform>Como máximo %n paso: un plan que nadie puede recordar no es un plan.</numerusform>
            <numerusform>Como máximo %n pasos: un plan que nadie puede recordar no es un plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomía</translation>
    </message>
    <message>
        <source>Autonomy, back to: {step}</source>
        <translation>Autonomía, vuelta a: {step}</translation>
    </message>
    <message>
        <source>Autonomy, first look: {step}</source>
        <translation>Autonomía, primera mirada: {step}</translation>
    </message>
    <message>
        <source>Autonomy: {step}</source>
        <translation>Autonomía: {step}</translation>
    </message>
    <message>
        <source>Brings its usual steps; they can be changed afterwards.</source>
        <translation>Trae sus pasos habituales; después pueden cambiarse.</translation>
    </message>
    <message>
        <source>Building or area</source>
        <translation>Edificio o zona</translation>
    </message>
    <message>
        <source>By name, if somebody took it on</source>
        <translation>Nombre, si alguien se ha comprometido</translation>
    </message>
    <message>
        <source>By what one sees it</source>
        <translation>En qué se nota</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Caso cerrado</translation>
    </message>
    <message>
        <source>Case closed.</source>
        <translation>Caso cerrado.</translation>
    </message>
    <message>
        <source>Case deleted.</source>
        <translation>Caso eliminado.</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Caso reabierto</translation>
    </message>
    <message>
        <source>Case reopened.</source>
        <translation>Caso reabierto.</translation>
    </message>
    <message>
        <source>Case saved.</source>
        <translation>Caso guardado.</translation>
    </message>
    <message>
        <source>Case {number} is open.</source>
        <translation>El caso {number} está abierto.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Cambiar objetivo</translation>
    </message>
    <message>
        <source>Change risk</source>
        <translation>Cambiar riesgo</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>Cambiar paso</translation>
    </message>
    <message>
        <source>Check after 3, 6 and 12 months whether it holds</source>
        <translation>Comprobar a los 3, 6 y 12 meses si se mantiene</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Cerrar caso</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Core need that no service covers</source>
        <translation>Necesidad central que ningún servicio cubre</translation>
    </message>
    <message>
        <source>Days after the opening</source>
        <translation>Días desde la apertura</translation>
    </message>
    <message>
        <source>Days until the first review</source>
        <translation>Días hasta la primera revisión</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete case</source>
        <translation>Eliminar caso</translation>
    </message>
    <message>
        <source>Delete this case?</source>
        <translation>¿Eliminar este caso?</translation>
    </message>
    <message>
        <source>Delete this sealed note?</source>
        <translation>¿Eliminar esta nota reservada?</translation>
    </message>
    <message>
        <source>Does it hold? {step}</source>
        <translation>¿Se mantiene? {step}</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>Edit case</source>
        <translation>Editar caso</translation>
    </message>
    <message>
        <source>Edit step of case</source>
        <translation>Editar paso del caso</translation>
    </message>
    <message>
        <source>Edit type of case</source>
        <translation>Editar tipo de caso</translation>
    </message>
    <message>
        <source>End risk in case</source>
        <translation>Dar por superado un riesgo</translation>
    </message>
    <message>
        <source>Every need has its service</source>
        <translation>Cada necesidad tiene su servicio</translation>
    </message>
    <message>
        <source>Every step says what there is to do.</source>
        <translation>Cada paso dice qué hay que hacer.</translation>
    </message>
    <message>
        <source>Give the case a title.</source>
        <translation>Dé un título al caso.</translation>
    </message>
    <message>
        <source>Give the type a name.</source>
        <translation>Dé un nombre al tipo.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Goal deleted.</source>
        <translation>Objetivo eliminado.</translation>
    </message>
    <message>
        <source>Goal kept.</source>
        <translation>Objetivo guardado.</translation>
    </message>
    <message>
        <source>Goal of case</source>
        <translation>Objetivo del caso</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objetivo alcanzado</translation>
    </message>
    <message>
        <source>Goal reached.</source>
        <translation>Objetivo alcanzado.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Going back is allowed: say why.</source>
        <translation>Se puede volver atrás: diga por qué.</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>It is counted among the gaps, without a name.</source>
        <translation>Se cuenta entre las carencias, sin nombre.</translation>
    </message>
    <message>
        <source>It is to do again.</source>
        <translation>Vuelve a estar por hacer.</translation>
    </message>
    <message>
        <source>It leads the case</source>
        <translation>Lidera el caso</translation>
    </message>
    <message>
        <source>It stands on this step already.</source>
        <translation>Ya está en este peldaño.</translation>
    </message>
    <message>
        <source>Keep it for the manager only, and seal the requests and the care notes in it.</source>
        <translation>Déjelo solo para quien gestiona y reserve las demandas y las notas de atención que contiene.</translation>
    </message>
    <message>
        <source>Look at the whole case again on</source>
        <translation>Revisar el caso en conjunto el</translation>
    </message>
    <message>
        <source>Make it a case</source>
        <translation>Convertir en caso</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambiar de día</translation>
    </message>
    <message>
        <source>Move on the ladder of autonomy</source>
        <translation>Moverse en la escala de autonomía</translation>
    </message>
    <message>
        <source>Move: {what}</source>
        <translation>Cambiar de día: {what}</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Cambiado de día.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needed for a step down.</source>
        <translation>Necesario para bajar un peldaño.</translation>
    </message>
    <message>
        <source>Needed for a step up.</source>
        <translation>Necesario para subir un peldaño.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nuevo día</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Nuevo riesgo</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>No agency works in it yet.</source>
        <translation>Aún no trabaja en él ninguna entidad.</translation>
    </message>
    <message>
        <source>No case.</source>
        <translation>Ningún caso.</translation>
    </message>
    <message>
        <source>No goal is written down.</source>
        <translation>No hay objetivos escritos.</translation>
    </message>
    <message>
        <source>No longer a risk: {risk}</source>
        <translation>Ya no es un riesgo: {risk}</translation>
    </message>
    <message>
        <source>No request is in this case.</source>
        <translation>No hay demandas en este caso.</translation>
    </message>
    <message>
        <source>No risk is noted.</source>
        <translation>No hay riesgos anotados.</translation>
    </message>
    <message>
        <source>No step is noted yet.</source>
        <translation>Aún no hay ningún peldaño anotado.</translation>
    </message>
    <message>
        <source>No step is planned.</source>
        <translation>No hay pasos previstos.</translation>
    </message>
    <message>
        <source>No step is written.</source>
        <translation>No hay pasos escritos.</translation>
    </message>
    <message>
        <source>No type, an empty plan</source>
        <translation>Sin tipo, plan vacío</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>No se nombra a nadie.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Nota eliminada.</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Nota sobre el caso</translation>
    </message>
    <message>
        <source>Note the step</source>
        <translation>Anotar el peldaño</translation>
    </message>
    <message>
        <source>Note written.</source>
        <translation>Nota escrita.</translation>
    </message>
    <message>
        <source>Notes and care</source>
        <translation>Notas y atención</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>No hay nada escrito.</translation>
    </message>
    <message>
        <source>Offer type of case again</source>
        <translation>Volver a ofrecer un tipo de caso</translation>
    </message>
    <message>
        <source>Only for a note under seal. The recovery code does too.</source>
        <translation>Solo para una nota reservada. También sirve el código de recuperación.</translation>
    </message>
    <message>
        <source>Only the last change can be removed.</source>
        <translation>Solo puede quitarse el último cambio.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Or the household</source>
        <translation>O el hogar</translation>
    </message>
    <message>
        <source>Or the recovery code. It stays open for five minutes, and each look is noted.</source>
        <translation>O el código de recuperación. Queda abierto cinco minutos y cada consulta se anota.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person added to the case.</source>
        <translation>Persona añadida al caso.</translation>
    </message>
    <message>
        <source>Person taken out of the case.</source>
        <translation>Persona sacada del caso.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan review</source>
        <translation>Fijar revisión</translation>
    </message>
    <message>
        <source>Plan review of case</source>
        <translation>Fijar revisión del caso</translation>
    </message>
    <message>
        <source>Plan step</source>
        <translation>Prever paso</translation>
    </message>
    <message>
        <source>Plan the review</source>
        <translation>Fijar la revisión</translation>
    </message>
    <message>
        <source>Psycho-social care</source>
        <translation>Atención psicosocial</translation>
    </message>
    <message>
        <source>Psycho-social care, for the manager alone</source>
        <translation>Atención psicosocial, solo para quien gestiona</translation>
    </message>
    <message>
        <source>Psycho-social care, under seal</source>
        <translation>Atención psicosocial, reservada</translation>
    </message>
    <message>
        <source>Put a request into the case</source>
        <translation>Incluir una demanda en el caso</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Put it into a case</source>
        <translation>Incluirla en un caso</translation>
    </message>
    <message>
        <source>Put request into case</source>
        <translation>Incluir demanda en un caso</translation>
    </message>
    <message>
        <source>Reach goal of case</source>
        <translation>Alcanzar objetivo del caso</translation>
    </message>
    <message>
        <source>Remove goal of case</source>
        <translation>Quitar objetivo del caso</translation>
    </message>
    <message>
        <source>Remove note from case</source>
        <translation>Quitar nota del caso</translation>
    </message>
    <message>
        <source>Remove step of the ladder</source>
        <translation>Quitar peldaño de la escala</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>Reabrir caso</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Reabrir el caso</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Request put into the case.</source>
        <translation>Demanda incluida en el caso.</translation>
    </message>
    <message>
        <source>Request taken out of the case.</source>
        <translation>Demanda sacada del caso.</translation>
    </message>
    <message>
        <source>Requests in it</source>
        <translation>Demandas incluidas</translation>
    </message>
    <message>
        <source>Restore type of case</source>
        <translation>Restaurar tipo de caso</translation>
    </message>
    <message>
        <source>Retire type of case</source>
        <translation>Retirar tipo de caso</translation>
    </message>
    <message>
        <source>Review planned.</source>
        <translation>Revisión fijada.</translation>
    </message>
    <message>
        <source>Review the case: {title}</source>
        <translation>Revisar el caso: {title}</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Risk in case</source>
        <translation>Riesgo en el caso</translation>
    </message>
    <message>
        <source>Risk kept.</source>
        <translation>Riesgo guardado.</translation>
    </message>
    <message>
        <source>Risk: {risk} ({level})</source>
        <translation>Riesgo: {risk} ({level})</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say by what one sees it: who does now what the manager did before.</source>
        <translation>Diga en qué se nota: quién hace ahora lo que antes hacía quien gestiona.</translation>
    </message>
    <message>
        <source>Say what is to be different in the end.</source>
        <translation>Diga qué habrá cambiado al final.</translation>
    </message>
    <message>
        <source>Say whether the need was met: ask whom it is about.</source>
        <translation>Diga si se cubrió la necesidad: pregunte a la persona interesada.</translation>
    </message>
    <message>
        <source>Say which sort of need no service covers.</source>
        <translation>Diga qué clase de necesidad no cubre ningún servicio.</translation>
    </message>
    <message>
        <source>Say who.</source>
        <translation>Diga quién.</translation>
    </message>
    <message>
        <source>Say whom or what it is about: a person, a household or an area.</source>
        <translation>Diga de quién o de qué trata: una persona, un hogar o una zona.</translation>
    </message>
    <message>
        <source>Say why it comes back.</source>
        <translation>Diga por qué vuelve.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Somebody else it concerns</source>
        <translation>Otra persona a quien afecta</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step changed.</source>
        <translation>Paso cambiado.</translation>
    </message>
    <message>
        <source>Step planned.</source>
        <translation>Paso previsto.</translation>
    </message>
    <message>
        <source>Such as: upstairs neighbour, daughter, owner.</source>
        <translation>Por ejemplo: vecina de arriba, hija, propietario.</translation>
    </message>
    <message>
        <source>Sum up in a few sentences what was done and what came of it.</source>
        <translation>Resuma en pocas frases qué se hizo y qué resultó.</translation>
    </message>
    <message>
        <source>Take agency out of case</source>
        <translation>Sacar entidad del caso</translation>
    </message>
    <message>
        <source>Take it out there first: a request is worked in one plan.</source>
        <translation>Sáquela antes de él: una demanda se trabaja en un solo plan.</translation>
    </message>
    <message>
        <source>Take person out of case</source>
        <translation>Sacar persona del caso</translation>
    </message>
    <message>
        <source>Take request out of case</source>
        <translation>Sacar demanda del caso</translation>
    </message>
    <message>
        <source>Taken out of the plan.</source>
        <translation>Sacado del plan.</translation>
    </message>
    <message>
        <source>The ladder is for plans, circles and groups.</source>
        <translation>La escala es para planes, círculos y grupos.</translation>
    </message>
    <message>
        <source>The ladder moved on {day} last: choose that day or a later one.</source>
        <translation>La escala se movió por última vez el {day}: elija ese día o uno posterior.</translation>
    </message>
    <message>
        <source>The ladder of autonomy goes from 0 to 4.</source>
        <translation>La escala de autonomía va de 0 a 4.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>The note is under seal.</source>
        <translation>La nota está reservada.</translation>
    </message>
    <message>
        <source>The person it is about</source>
        <translation>La persona de la que trata</translation>
    </message>
    <message>
        <source>The requests in it stay. Undo brings it back.</source>
        <translation>Las demandas que contiene se conservan. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>The risk is over.</source>
        <translation>El riesgo está superado.</translation>
    </message>
    <message>
        <source>The sealed note is gone.</source>
        <translation>La nota reservada ya no existe.</translation>
    </message>
    <message>
        <source>The step is noted.</source>
        <translation>El peldaño está anotado.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation>El peldaño se ha quitado.</translation>
    </message>
    <message>
        <source>The type is as it came.</source>
        <translation>El tipo está como venía.</translation>
    </message>
    <message>
        <source>The type is offered again.</source>
        <translation>El tipo vuelve a ofrecerse.</translation>
    </message>
    <message>
        <source>The type is offered no more.</source>
        <translation>El tipo ya no se ofrece.</translation>
    </message>
    <message>
        <source>The year of opening is part of the number: it cannot change.</source>
        <translation>El año de apertura forma parte del número: no puede cambiar.</translation>
    </message>
    <message>
        <source>There is no type.</source>
        <translation>No hay tipos.</translation>
    </message>
    <message>
        <source>This agency leads the case now.</source>
        <translation>Esta entidad lidera ahora el caso.</translation>
    </message>
    <message>
        <source>This case is closed already.</source>
        <translation>Este caso ya está cerrado.</translation>
    </message>
    <message>
        <source>This case is open.</source>
        <translation>Este caso está abierto.</translation>
    </message>
    <message>
        <source>This is under seal</source>
        <translation>Esto está reservado</translation>
    </message>
    <message>
        <source>This note is not sealed.</source>
        <translation>Esta nota no está reservada.</translation>
    </message>
    <message>
        <source>This person is in the case already.</source>
        <translation>Esta persona ya está en el caso.</translation>
    </message>
    <message>
        <source>This request is in case {number}.</source>
        <translation>Esta demanda está en el caso {number}.</translation>
    </message>
    <message>
        <source>This request is no longer here.</source>
        <translation>Esta demanda ya no está aquí.</translation>
    </message>
    <message>
        <source>This type is as it came, or did not come with the desk.</source>
        <translation>Este tipo está como venía, o no venía con la mesa.</translation>
    </message>
    <message>
        <source>This type is no longer here.</source>
        <translation>Este tipo ya no está aquí.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type kept.</source>
        <translation>Tipo guardado.</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Tipo de caso</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Types of cases</source>
        <translation>Tipos de caso</translation>
    </message>
    <message>
        <source>Under seal.</source>
        <translation>Reservado.</translation>
    </message>
    <message>
        <source>Usual step</source>
        <translation>Paso habitual</translation>
    </message>
    <message>
        <source>Usual steps</source>
        <translation>Pasos habituales</translation>
    </message>
    <message>
        <source>Was the need met?</source>
        <translation>¿Se cubrió la necesidad?</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What is to be different</source>
        <translation>Qué habrá cambiado</translation>
    </message>
    <message>
        <source>What it does in the case</source>
        <translation>Qué hace en el caso</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>What it should bring</source>
        <translation>Qué debería aportar</translation>
    </message>
    <message>
        <source>What one sees, and what protects</source>
        <translation>Qué se observa y qué protege</translation>
    </message>
    <message>
        <source>What the manager still does</source>
        <translation>Qué sigue haciendo quien gestiona</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Qué hay que decir</translation>
    </message>
    <message>
        <source>What was done and what came of it</source>
        <translation>Qué se hizo y qué resultó</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Qué caso</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Qué entidad</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Qué demanda</translation>
    </message>
    <message>
        <source>Which risk</source>
        <translation>Qué riesgo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Quién lidera</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Quién puede leerla</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>A quién afecta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it comes back</source>
        <translation>Por qué vuelve</translation>
    </message>
    <message>
        <source>Why it goes back</source>
        <translation>Por qué retrocede</translation>
    </message>
    <message>
        <source>Work was done in this case: close it instead, its history stays.</source>
        <translation>En este caso ya se ha trabajado: ciérrelo, su historia se conserva.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Your passphrase again</source>
        <translation>Su contraseña de nuevo</translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation>[otra persona]</translation>
    </message>
    <message>
        <source>{met} · {result}</source>
        <translation>{met} · {result}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Choose another group above, or take the filter away.</source>
        <translation>Elija otro grupo arriba o quite el filtro.</translation>
    </message>
    <message>
        <source>Choose one in the list, or make one of a request: “Make it a case” in its detail.</source>
        <translation>Elija uno de la lista o créelo desde una demanda: «Convertir en caso» en su ficha.</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>Continuar el borrador</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Ningún caso elegido</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>Ningún caso coincide</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Sin revisión</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Several needs, one plan, one lead</source>
        <translation>Varias necesidades, un plan, un liderazgo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There is no case yet</source>
        <translation>Aún no hay casos</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Types…</source>
        <translation>Tipos…</translation>
    </message>
    <message>
        <source>When somebody's needs touch several services, make one of a request: its plan, its agencies and its end in one place.</source>
        <translation>Cuando lo que alguien necesita toca varios servicios, conviértalo en caso desde una demanda: su plan, sus entidades y su final, en un solo lugar.</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Quién lidera</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>It was done by mistake</source>
        <translation>Se hizo por error</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>Lo pidió la persona</translation>
    </message>
    <message>
        <source>The time of keeping is over</source>
        <translation>Terminó el plazo de conservación</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Another reader kept the vault busy: the last traces go at the next lock.</source>
        <translation>Otra lectura mantenía ocupado el cofre: los últimos restos desaparecen en el próximo bloqueo.</translation>
    </message>
    <message>
        <source>Backups made before this day cannot be altered. They go within 30 days, and a restore erases this identifier again.</source>
        <translation>Las copias anteriores a este día no se pueden alterar. Se borran en 30 días, y al restaurar una se vuelve a borrar este identificador.</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificado de supresión</translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation>Gestora o gestor comunitario</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destruido</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Suprimido el</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Kept for others, with the person taken out</source>
        <translation>Conservado para otras personas, sin esta</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Records destroyed</source>
        <translation>Registros destruidos</translation>
    </message>
    <message>
        <source>Somebody else has the very same name, so texts that name it were left as they are.</source>
        <translation>Otra persona tiene exactamente el mismo nombre, así que los textos que lo mencionan se han dejado como están.</translation>
    </message>
    <message>
        <source>The activity log keeps the identifier and what was done, without any content.</source>
        <translation>El registro de actividad conserva el identificador y lo que se hizo, sin ningún contenido.</translation>
    </message>
    <message>
        <source>The personal data kept under this identifier was destroyed on this day: rows, index, drafts, history and log.</source>
        <translation>Los datos personales guardados con este identificador se destruyeron este día: filas, índice, borradores, historial y registro de escritura.</translation>
    </message>
    <message>
        <source>What else is to be known</source>
        <translation>Qué más conviene saber</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Por carta</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>City reporting service</source>
        <translation>Servicio municipal de avisos</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En una reunión</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In the street</source>
        <translation>En la calle</translation>
    </message>
    <message>
        <source>Seen by the manager</source>
        <translation>Visto por quien gestiona</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n línea leída</numerusform>
            <numerusform>%n líneas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) compared from backups, files and sheets</source>
        <translation>
            <numerusform>%n marca comparada de copias, archivos y hojas</numerusform>
            <numerusform>%n marcas comparadas de copias, archivos y hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare with a backup…</source>
        <translation>Comparar con una copia…</translation>
    </message>
    <message>
        <source>Compare with a printed sheet…</source>
        <translation>Comparar con una hoja impresa…</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>El propio registro</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Íntegro</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Type group {number} of the code</source>
        <translation>Escriba el grupo {number} del código</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>For the day when the passphrase is forgotten or the computer is lost. It stands on paper only.</source>
        <translation>Para el día en que se olvide la frase de paso o se pierda el equipo. Solo está en papel.</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nuevo código de recuperación…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>There is no recovery code. Make one now.</source>
        <translation>No hay código de recuperación. Cree uno ahora.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Save a card to print…</source>
        <translation>Guardar una tarjeta para imprimirla…</translation>
    </message>
    <message>
        <source>Write this new code on paper or print it, and destroy the old card. It counts once you have typed two groups back.</source>
        <translation>Escriba este código nuevo en papel o imprímalo, y destruya la tarjeta antigua. Valdrá cuando haya tecleado dos de sus grupos.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Choose the column that holds it.</source>
        <translation>Elija la columna que lo contiene.</translation>
    </message>
    <message>
        <source>Column for “{name}”</source>
        <translation>Columna para «{name}»</translation>
    </message>
    <message>
        <source>Not in this table</source>
        <translation>No está en esta tabla</translation>
    </message>
    <message>
        <source>and also…</source>
        <translation>y además…</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (necesario)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n request(s) stay: they are not for these readers.</source>
        <translation>
            <numerusform>%n demanda se queda: no es para estas personas.</numerusform>
            <numerusform>%n demandas se quedan: no son para estas personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to {path}.</source>
        <translation>
            <numerusform>%n demanda escrita en {path}.</numerusform>
            <numerusform>%n demandas escritas en {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An encrypted desk for neighbourhood community managers. Without a verb it opens the window.</source>
        <translation>Una mesa cifrada para la gestión comunitaria de barrio. Sin verbo, abre la ventana.</translation>
    </message>
    <message>
        <source>Check its name; it must be a text file whose first line is the passphrase.</source>
        <translation>Compruebe su nombre; debe ser un fichero de texto cuya primera línea sea la frase de paso.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Everything kept under {person} was erased.</source>
        <translation>Se ha borrado todo lo guardado sobre {person}.</translation>
    </message>
    <message>
        <source>Highest level in it: {level}.</source>
        <translation>Nivel más alto que contiene: {level}.</translation>
    </message>
    <message>
        <source>Leave the option out.</source>
        <translation>No ponga esa opción.</translation>
    </message>
    <message>
        <source>Nothing was made; try again.</source>
        <translation>No se ha creado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Only requests can be imported with a format, with a mapping or from the territory alone.</source>
        <translation>Solo las demandas se importan con un formato, con una correspondencia o solo del territorio.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Passphrase again: </source>
        <translation>La frase de paso otra vez: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de paso: </translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Código de recuperación: {code}</translation>
    </message>
    <message>
        <source>See neighbourhood-desk --help for the verbs.</source>
        <translation>Vea los verbos con neighbourhood-desk --help.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. A report without personal data is in {path}.</source>
        <translation>Algo inesperado ha fallado. Hay un informe sin datos personales en {path}.</translation>
    </message>
    <message>
        <source>The backup of {day} is restored in {path}.</source>
        <translation>La copia del {day} está restaurada en {path}.</translation>
    </message>
    <message>
        <source>The backup was written, read again and checked: {path}</source>
        <translation>La copia se ha escrito, releído y comprobado: {path}</translation>
    </message>
    <message>
        <source>The file is larger than what a desk reads back.</source>
        <translation>El fichero es mayor de lo que una mesa puede volver a leer.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault; the old one does not.</source>
        <translation>La frase de paso nueva abre el cofre; la antigua, no.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read.</source>
        <translation>No se puede leer el fichero de la frase de paso.</translation>
    </message>
    <message>
        <source>The recovery code still opens it. If somebody else may have seen it, make a new one in the desk.</source>
        <translation>El código de recuperación lo sigue abriendo. Si otra persona ha podido verlo, cree uno nuevo en la mesa.</translation>
    </message>
    <message>
        <source>The summary of {period} is in {path}.</source>
        <translation>El resumen de {period} está en {path}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de paso no coinciden.</translation>
    </message>
    <message>
        <source>The vault is damaged. Restore the newest backup; nothing was changed here.</source>
        <translation>El cofre está dañado. Restaure la copia más reciente; aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The vault is ready: {path}</source>
        <translation>El cofre está listo: {path}</translation>
    </message>
    <message>
        <source>The vault is sound.</source>
        <translation>El cofre está sano.</translation>
    </message>
    <message>
        <source>There is no such file, folder or verb.</source>
        <translation>No existe ese fichero, carpeta o verbo.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Write the code on paper: if the passphrase is forgotten, nothing else opens the vault.</source>
        <translation>Escriba el código en papel: si se olvida la frase de paso, nada más abre el cofre.</translation>
    </message>
    <message>
        <source>bring a vault back from a backup</source>
        <translation>recuperar un cofre desde una copia</translation>
    </message>
    <message>
        <source>check a vault: pages, links, audit chain</source>
        <translation>comprobar un cofre: páginas, enlaces, cadena de auditoría</translation>
    </message>
    <message>
        <source>check that this installation works</source>
        <translation>comprobar que esta instalación funciona</translation>
    </message>
    <message>
        <source>destroy everything on one person and print the certificate</source>
        <translation>destruir todo lo de una persona y escribir el certificado</translation>
    </message>
    <message>
        <source>do the main job on the sample neighbourhood and leave its files in DIR</source>
        <translation>hacer el trabajo principal con el barrio de ejemplo y dejar sus ficheros en DIR</translation>
    </message>
    <message>
        <source>file of the backup</source>
        <translation>fichero de la copia</translation>
    </message>
    <message>
        <source>file with the recovery code in its first line, or an organisation's private age key</source>
        <translation>fichero con el código de recuperación en su primera línea, o la clave age privada de una organización</translation>
    </message>
    <message>
        <source>folder for the backup</source>
        <translation>carpeta para la copia</translation>
    </message>
    <message>
        <source>folder of a new vault, or of the same desk</source>
        <translation>carpeta de un cofre nuevo, o de la misma mesa</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>carpeta del cofre</translation>
    </message>
    <message>
        <source>identifier of the person</source>
        <translation>identificador de la persona</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>tipo de fichero</translation>
    </message>
    <message>
        <source>language of the desk</source>
        <translation>idioma de la mesa</translation>
    </message>
    <message>
        <source>make a vault</source>
        <translation>crear un cofre</translation>
    </message>
    <message>
        <source>name of the community manager</source>
        <translation>nombre de la gestora o el gestor comunitario</translation>
    </message>
    <message>
        <source>name of the neighbourhood</source>
        <translation>nombre del barrio</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>escribir JSON</translation>
    </message>
    <message>
        <source>read a summary file, without any vault</source>
        <translation>leer un fichero de resumen, sin cofre</translation>
    </message>
    <message>
        <source>read the passphrase from the first line of FILE (- is standard input)</source>
        <translation>leer la frase de paso de la primera línea de FILE (- es la entrada estándar)</translation>
    </message>
    <message>
        <source>requests: a saved column mapping, for a table of your own</source>
        <translation>demandas: una correspondencia de columnas guardada, para una tabla propia</translation>
    </message>
    <message>
        <source>requests: leave out what lies outside the territory</source>
        <translation>demandas: no tomar lo que queda fuera del territorio</translation>
    </message>
    <message>
        <source>requests: what the file is, instead of letting it be recognised</source>
        <translation>demandas: qué es el fichero, en vez de dejar que se reconozca</translation>
    </message>
    <message>
        <source>say how a vault can be opened; needs no passphrase</source>
        <translation>decir cómo se puede abrir un cofre; no necesita frase de paso</translation>
    </message>
    <message>
        <source>say what a vault holds</source>
        <translation>decir qué contiene un cofre</translation>
    </message>
    <message>
        <source>say what is overdue, due and coming</source>
        <translation>decir qué está vencido, qué vence hoy y qué viene</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>decir qué pasaría y no cambiar nada</translation>
    </message>
    <message>
        <source>search every kind of record</source>
        <translation>buscar en todos los tipos de registro</translation>
    </message>
    <message>
        <source>set a new passphrase with the recovery code or an organisation's key</source>
        <translation>poner una frase de paso nueva con el código de recuperación o la clave de una organización</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>take only rows whose FIELD is VALUE; may be repeated</source>
        <translation>tomar solo las filas cuyo FIELD sea VALUE; se puede repetir</translation>
    </message>
    <message>
        <source>take over a file</source>
        <translation>importar un fichero</translation>
    </message>
    <message>
        <source>what the file holds</source>
        <translation>qué contiene el fichero</translation>
    </message>
    <message>
        <source>what the file will hold</source>
        <translation>qué contendrá el fichero</translation>
    </message>
    <message>
        <source>who will read it; without it only what is public leaves</source>
        <translation>quién lo leerá; sin esto solo sale lo público</translation>
    </message>
    <message>
        <source>words, names, a number or part of a telephone number</source>
        <translation>palabras, nombres, un número o parte de un teléfono</translation>
    </message>
    <message>
        <source>write a verified backup of a vault to a stick or disk</source>
        <translation>escribir una copia verificada de un cofre en una memoria USB o un disco</translation>
    </message>
    <message>
        <source>write requests to a file for chosen readers</source>
        <translation>escribir demandas en un fichero para quienes se elija</translation>
    </message>
    <message>
        <source>write the anonymised summary of a period</source>
        <translation>escribir el resumen anonimizado de un periodo</translation>
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
        <source>Blind: by voice, braille or recording</source>
        <translation>Ceguera: de viva voz, en braille o grabado</translation>
    </message>
    <message>
        <source>Comes with somebody they trust</source>
        <translation>Viene con alguien de confianza</translation>
    </message>
    <message>
        <source>Easy reading</source>
        <translation>Lectura fácil</translation>
    </message>
    <message>
        <source>Hard of hearing: face to face, or in writing</source>
        <translation>Oye mal: cara a cara o por escrito</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Large print or reading aloud</source>
        <translation>Letra grande o lectura en voz alta</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Lengua de signos</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>Visita en casa</translation>
    </message>
</context>
<context>
    <name>Confirmer</name>
    <message>
        <source>The agency</source>
        <translation>La entidad</translation>
    </message>
    <message>
        <source>The resident</source>
        <translation>La persona atendida</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Community manager</source>
        <translation>Gestora o gestor comunitario</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Day, place, language…</source>
        <translation>Día, lugar, idioma…</translation>
    </message>
    <message>
        <source>Fewer questions</source>
        <translation>Menos preguntas</translation>
    </message>
    <message>
        <source>Form to sign…</source>
        <translation>Formulario para firmar…</translation>
    </message>
    <message>
        <source>One copy is for the person. To take it back, it is enough to say so to the community manager.</source>
        <translation>Una copia es para la persona. Para retirarlo basta con decírselo a la gestora o al gestor comunitario.</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>Lugar y fecha</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Text to show or to read aloud</source>
        <translation>Texto para mostrar o leer en voz alta</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>The person, or whoever represents them, and in what capacity</source>
        <translation>La persona, o quien la representa, y en calidad de qué</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versión del texto</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Qué datos</translation>
    </message>
    <message>
        <source>Which data: tick what you agree to</source>
        <translation>Qué datos: marque los que autoriza</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Quién los recibe</translation>
    </message>
    <message>
        <source>Who gets them: organisation or service</source>
        <translation>Quién los recibe: entidad o servicio</translation>
    </message>
    <message>
        <source>Who represents the person, and in what capacity</source>
        <translation>Quien representa a la persona, y en calidad de qué</translation>
    </message>
    <message>
        <source>Whoever heard it</source>
        <translation>Quien lo ha oído</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>hasta que se retire</translation>
    </message>
</context>
<context>
    <name>ConsentGiven</name>
    <message>
        <source>By a representative (mother, father, guardian)</source>
        <translation>Por representante (madre, padre, tutela)</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>De palabra</translation>
    </message>
    <message>
        <source>In writing from afar (e-mail, message)</source>
        <translation>Por escrito a distancia (correo, mensaje)</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Con firma en papel</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Ask again: for longer, for more or for less</source>
        <translation>Preguntar de nuevo: por más tiempo, para más o para menos</translation>
    </message>
    <message>
        <source>Form as PDF…</source>
        <translation>Formulario en PDF…</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Ocultar el texto</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>Texto que se mostró</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Who already has these data and must be told</source>
        <translation>Quién tiene ya estos datos y debe saberlo</translation>
    </message>
    <message>
        <source>Why it was withdrawn: {note}</source>
        <translation>Por qué se retiró: {note}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}: {what}</translation>
    </message>
</context>
<context>
    <name>ConsentPurpose</name>
    <message>
        <source>Announcing what the person offers to neighbours</source>
        <translation>Anunciar lo que la persona ofrece al vecindario</translation>
    </message>
    <message>
        <source>Asking others afterwards how it went</source>
        <translation>Preguntar después cómo fue</translation>
    </message>
    <message>
        <source>Being reached by the members of a circle</source>
        <translation>Que el círculo pueda localizar a la persona</translation>
    </message>
    <message>
        <source>Counting groups without names</source>
        <translation>Contar grupos sin nombres</translation>
    </message>
    <message>
        <source>Passing the request on to whoever can help</source>
        <translation>Derivar la demanda a quien pueda ayudar</translation>
    </message>
    <message>
        <source>Something else, as written</source>
        <translation>Otra cosa, según se escriba</translation>
    </message>
</context>
<context>
    <name>ConsentState</name>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Aún no en vigor</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>I say yes until {until}.
I can change my mind any day. I only have to say so.
Then {manager} stops, and tells those who know.
If I say no, {manager} helps me all the same.
I can ask what is written about me.
I can ask to have it corrected or deleted.</source>
        <translation>Digo que sí hasta {until}.
Puedo cambiar de idea cualquier día. Solo tengo que decirlo.
Entonces {manager} lo deja, y avisa a quienes ya lo saben.
Si digo que no, {manager} me ayuda igual.
Puedo preguntar qué hay escrito sobre mí.
Puedo pedir que lo corrijan o que lo borren.</translation>
    </message>
    <message>
        <source>I, {person}, agree that {manager}, community manager of {place}, announces to the neighbours what I offer. This is announced: {data}. My telephone and my address are not: whoever is interested asks the manager, who asks me first.</source>
        <translation>Yo, {person}, consiento en que {manager}, de la gestión comunitaria de {place}, anuncie al vecindario lo que ofrezco. Se anuncia: {data}. No se anuncian mi teléfono ni mi dirección: quien tenga interés pregunta en la gestión comunitaria, que me consulta antes.</translation>
    </message>
    <message>
        <source>I, {person}, agree that {manager}, community manager of {place}, asks how what I brought went, and exchanges these data about me for it: {data}. They are exchanged with: {receivers}. This is for one thing only: to check with me that it worked.</source>
        <translation>Yo, {person}, consiento en que {manager}, de la gestión comunitaria de {place}, pregunte cómo ha ido lo que planteé y que para ello se intercambien estos datos míos: {data}. Se intercambian con: {receivers}. Solo para una cosa: comprobar conmigo que ha servido.</translation>
    </message>
    <message>
        <source>I, {person}, agree that {manager}, community manager of {place}, gives the members of my circle these data about me: {data}. This is for one thing only: that they can reach me about what the circle does.</source>
        <translation>Yo, {person}, consiento en que {manager}, de la gestión comunitaria de {place}, dé a quienes forman mi círculo estos datos míos: {data}. Solo para una cosa: que puedan localizarme para los asuntos del círculo.</translation>
    </message>
    <message>
        <source>I, {person}, agree that {manager}, community manager of {place}, notes the groups that I say I belong to: {data}. This is for one thing only: to count how many people of each group come. The counts bear no names and never tell of so few people that somebody could be recognised.</source>
        <translation>Yo, {person}, consiento en que {manager}, de la gestión comunitaria de {place}, anote los grupos a los que digo pertenecer: {data}. Solo para una cosa: contar cuántas personas de cada grupo acuden. Los recuentos no llevan nombres y nunca hablan de tan pocas personas que se pueda reconocer a alguien.</translation>
    </message>
    <message>
        <source>I, {person}, agree that {manager}, community manager of {place}, passes these data about me: {data}. They go to: {receivers}. They are passed for one thing only: that they can attend to what I asked for.</source>
        <translation>Yo, {person}, consiento en que {manager}, de la gestión comunitaria de {place}, comunique estos datos míos: {data}. Los reciben: {receivers}. Se comunican solo para una cosa: que puedan atender lo que he pedido.</translation>
    </message>
    <message>
        <source>I, {person}, agree that {manager}, community manager of {place}, passes these data about me: {data}. They go to: {receivers}. They are passed for this only: {purpose}.</source>
        <translation>Yo, {person}, consiento en que {manager}, de la gestión comunitaria de {place}, comunique estos datos míos: {data}. Los reciben: {receivers}. Se comunican solo para esto: {purpose}.</translation>
    </message>
    <message>
        <source>My name is {person}.
I am in a circle of neighbours.
{manager} works for the neighbourhood {place}.
{manager} will tell the people in my circle: {data}.
They can then call me or write to me.
They will use it only for the circle.</source>
        <translation>Me llamo {person}.
Estoy en un círculo del vecindario.
{manager} trabaja para el barrio {place}.
{manager} dirá a las personas de mi círculo: {data}.
Así me pueden llamar o escribir.
Solo lo usarán para el círculo.</translation>
    </message>
    <message>
        <source>My name is {person}.
I asked {manager} for help.
{manager} works for the neighbourhood {place}.
{manager} will talk with: {receivers}.
{manager} will tell them: {data}.
They will use it only to help me.</source>
        <translation>Me llamo {person}.
He pedido ayuda a {manager}.
{manager} trabaja para el barrio {place}.
{manager} hablará con: {receivers}.
{manager} les dirá: {data}.
Solo lo usarán para ayudarme.</translation>
    </message>
    <message>
        <source>My name is {person}.
I can do something for my neighbours.
{manager} works for the neighbourhood {place}.
{manager} will tell the neighbours: {data}.
{manager} will not tell my telephone.
{manager} will not tell where I live.
If somebody is interested, {manager} asks me first.</source>
        <translation>Me llamo {person}.
Puedo hacer algo por mi vecindario.
{manager} trabaja para el barrio {place}.
{manager} dirá al vecindario: {data}.
{manager} no dirá mi teléfono.
{manager} no dirá dónde vivo.
Si alguien tiene interés, {manager} me pregunta antes.</translation>
    </message>
    <message>
        <source>My name is {person}.
{manager} wants to know if the help worked.
{manager} works for the neighbourhood {place}.
{manager} will ask: {receivers}.
They will talk about: {data}.
They will use it only for this.</source>
        <translation>Me llamo {person}.
{manager} quiere saber si la ayuda ha servido.
{manager} trabaja para el barrio {place}.
{manager} preguntará a: {receivers}.
Hablarán de: {data}.
Solo lo usarán para esto.</translation>
    </message>
    <message>
        <source>My name is {person}.
{manager} works for the neighbourhood {place}.
{manager} will talk with: {receivers}.
{manager} will tell them: {data}.
They will use it only for this: {purpose}.</source>
        <translation>Me llamo {person}.
{manager} trabaja para el barrio {place}.
{manager} hablará con: {receivers}.
{manager} les dirá: {data}.
Solo lo usarán para esto: {purpose}.</translation>
    </message>
    <message>
        <source>My name is {person}.
{manager} works for the neighbourhood {place}.
{manager} writes down: {data}.
{manager} counts how many people come.
My name is not in the count.
Nobody can know that it is me.</source>
        <translation>Me llamo {person}.
{manager} trabaja para el barrio {place}.
{manager} apunta: {data}.
{manager} cuenta cuántas personas vienen.
Mi nombre no está en la cuenta.
Nadie puede saber que soy yo.</translation>
    </message>
    <message>
        <source>This holds until {until}. I can take it back at any time, without giving a reason and without being attended any worse: it is enough to say so. From then on nothing more is passed, and whoever already has my data is told. Nobody may pass the data on or use them for anything else. I may ask at any time what is kept about me, and have it corrected or erased.</source>
        <translation>Vale hasta {until}. Puedo retirarlo en cualquier momento, sin dar razones y sin que se me atienda peor: basta con decirlo. Desde entonces no se comunica nada más, y se avisa a quien ya tenga mis datos. Nadie puede pasar los datos a otros ni usarlos para otra cosa. Puedo preguntar en cualquier momento qué se guarda sobre mí, y pedir que se corrija o se borre.</translation>
    </message>
    <message>
        <source>the day I take it back</source>
        <translation>el día en que lo retire</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>{person}, represented by {who}</source>
        <translation>{person}, por medio de {who}</translation>
    </message>
</context>
<context>
    <name>ConsentTextsPanel</name>
    <message>
        <source>Consents that end within 30 days</source>
        <translation>Consentimientos que terminan en 30 días</translation>
    </message>
    <message>
        <source>Each change is a new version. What somebody agreed to keeps the exact text they were shown, and its version.</source>
        <translation>Cada cambio es una versión nueva. Lo que alguien consintió conserva el texto exacto que se le mostró, y su versión.</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>None ends soon.</source>
        <translation>Ninguno termina pronto.</translation>
    </message>
    <message>
        <source>Texts to show before anybody agrees</source>
        <translation>Textos que se muestran antes de consentir</translation>
    </message>
    <message>
        <source>There is no text in this language yet: write it over the one below and keep it.</source>
        <translation>Aún no hay texto en este idioma: escríbalo sobre el de abajo y guárdelo.</translation>
    </message>
    <message>
        <source>Version {version}, as it came with the desk</source>
        <translation>Versión {version}, tal como vino con la mesa</translation>
    </message>
    <message>
        <source>Version {version}, written on {day}</source>
        <translation>Versión {version}, escrita el {day}</translation>
    </message>
    <message>
        <source>Write the original text here</source>
        <translation>Poner aquí el texto original</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message numerus="yes">
        <source>%n consent(s) name it.</source>
        <translation>
            <numerusform>%n consentimiento lo nombra.</numerusform>
            <numerusform>%n consentimientos lo nombran.</numerusform>
        </translation>
    </message>
    <message>
        <source>A consent is replaced by one of the same person.</source>
        <translation>Un consentimiento se sustituye por otro de la misma persona.</translation>
    </message>
    <message>
        <source>A person must be able to read in it: {fields}.</source>
        <translation>La persona debe poder leer en él: {fields}.</translation>
    </message>
    <message>
        <source>A receiver is an organisation or a resource.</source>
        <translation>Quien recibe es una entidad o un recurso.</translation>
    </message>
    <message>
        <source>An organisation stands for all it offers. Type its name and press Enter.</source>
        <translation>Una entidad vale por todo lo que ofrece. Escriba su nombre y pulse Intro.</translation>
    </message>
    <message>
        <source>Change consent text</source>
        <translation>Cambiar texto de consentimiento</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Consentimiento anotado.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Empty: until it is withdrawn.</source>
        <translation>Vacío: hasta que se retire.</translation>
    </message>
    <message>
        <source>From that day on nothing is shared under it. Already received by:</source>
        <translation>Desde ese día no se comparte nada con él. Ya lo han recibido:</translation>
    </message>
    <message>
        <source>From that day on nothing is shared under it. Nobody received anything under it so far.</source>
        <translation>Desde ese día no se comparte nada con él. Hasta ahora nadie ha recibido nada.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cómo se dio</translation>
    </message>
    <message>
        <source>In curly brackets stands what is filled in: {fields}.</source>
        <translation>Entre llaves va lo que se rellena: {fields}.</translation>
    </message>
    <message>
        <source>In plain words, easy to read</source>
        <translation>En lectura fácil</translation>
    </message>
    <message>
        <source>In the person's words</source>
        <translation>Con palabras de la persona</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>It stands in the text.</source>
        <translation>Va en el texto.</translation>
    </message>
    <message>
        <source>Keep the text that was shown or read.</source>
        <translation>Guarde el texto que se mostró o se leyó.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Name, and in what capacity: mother, guardian, power of attorney.</source>
        <translation>Nombre, y en calidad de qué: madre, tutor o tutora, poder notarial.</translation>
    </message>
    <message>
        <source>New version kept. Consents given before keep the text that was shown.</source>
        <translation>Versión nueva guardada. Los consentimientos ya dados conservan el texto que se mostró.</translation>
    </message>
    <message>
        <source>Nobody has agreed that this talent is announced.</source>
        <translation>Nadie ha consentido en que se anuncie este talento.</translation>
    </message>
    <message>
        <source>Nobody has to give a reason.</source>
        <translation>No hay que dar razones.</translation>
    </message>
    <message>
        <source>Only if the person said so.</source>
        <translation>Solo si la persona lo ha dicho.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Anotar un consentimiento</translation>
    </message>
    <message>
        <source>Record a new one if the person agrees anew.</source>
        <translation>Anote uno nuevo si la persona vuelve a consentir.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Anotar consentimiento</translation>
    </message>
    <message>
        <source>Renew or change a consent</source>
        <translation>Renovar o cambiar un consentimiento</translation>
    </message>
    <message>
        <source>Replace consent</source>
        <translation>Sustituir consentimiento</translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation>Guardar el formulario en blanco</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Guardar el formulario</translation>
    </message>
    <message>
        <source>Save the form to sign</source>
        <translation>Guardar el formulario para firmar</translation>
    </message>
    <message>
        <source>Say which data.</source>
        <translation>Diga qué datos.</translation>
    </message>
    <message>
        <source>Say who gave it for the person, and in what capacity.</source>
        <translation>Diga quién lo dio por la persona, y en calidad de qué.</translation>
    </message>
    <message>
        <source>Say who heard it: yourself, or somebody who was there.</source>
        <translation>Diga quién lo oyó: usted, o alguien que estaba allí.</translation>
    </message>
    <message>
        <source>Say who may get the data.</source>
        <translation>Diga quién puede recibir los datos.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The form was written: {file}</source>
        <translation>Formulario escrito: {file}</translation>
    </message>
    <message>
        <source>There is no field {field}. There are: {fields}.</source>
        <translation>No existe el campo {field}. Existen: {fields}.</translation>
    </message>
    <message>
        <source>This consent was already withdrawn.</source>
        <translation>Este consentimiento ya se había retirado.</translation>
    </message>
    <message>
        <source>This consent was withdrawn.</source>
        <translation>Este consentimiento se retiró.</translation>
    </message>
    <message>
        <source>This language is not in the list.</source>
        <translation>Este idioma no está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>This person gave %n consent(s).</source>
        <translation>
            <numerusform>Esta persona dio %n consentimiento.</numerusform>
            <numerusform>Esta persona dio %n consentimientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation>Esta persona ya no está aquí.</translation>
    </message>
    <message>
        <source>This text is too long for anybody to agree to it: at most {most} characters.</source>
        <translation>Este texto es demasiado largo para que alguien lo consienta: como mucho {most} caracteres.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Where it was given</source>
        <translation>Dónde se dio</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Qué datos</translation>
    </message>
    <message>
        <source>Which talent</source>
        <translation>Qué talento</translation>
    </message>
    <message>
        <source>Who gave it for the person</source>
        <translation>Quién lo dio por la persona</translation>
    </message>
    <message>
        <source>Who gets the data</source>
        <translation>Quién recibe los datos</translation>
    </message>
    <message>
        <source>Who heard it</source>
        <translation>Quién lo oyó</translation>
    </message>
    <message>
        <source>Whoever can help with it</source>
        <translation>Cualquiera que pueda ayudar con ello</translation>
    </message>
    <message>
        <source>Whose talent it is</source>
        <translation>De quién es el talento</translation>
    </message>
    <message>
        <source>Why, if the person wants to say</source>
        <translation>Por qué, si la persona quiere decirlo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw all consents</source>
        <translation>Retirar todos los consentimientos</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Retirar consentimiento</translation>
    </message>
    <message>
        <source>Withdraw this consent</source>
        <translation>Retirar este consentimiento</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn: nothing more is shared. %n receiver(s) must be told.</source>
        <translation>
            <numerusform>Retirado: no se comparte nada más. Hay que avisar a %n destinatario.</numerusform>
            <numerusform>Retirado: no se comparte nada más. Hay que avisar a %n destinatarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: nothing more is shared. Nobody had received anything under it.</source>
        <translation>Retirado: no se comparte nada más. Nadie había recibido nada con él.</translation>
    </message>
    <message>
        <source>Write the day on which it was given, today or before.</source>
        <translation>Escriba el día en que se dio, hoy o antes.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Escriba el texto.</translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation>Escribiendo el formulario</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>consent-blank</source>
        <translation>consentimiento-en-blanco</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>terminado el {day}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>sustituido por otro más nuevo</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>enviado el {day}</translation>
    </message>
    <message>
        <source>somebody who is no longer in the list</source>
        <translation>alguien que ya no está en la lista</translation>
    </message>
    <message>
        <source>until it is withdrawn</source>
        <translation>hasta que se retire</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>whoever can help with it</source>
        <translation>cualquiera que pueda ayudar con ello</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>retirado el {day}</translation>
    </message>
    <message>
        <source>{how} · {day}</source>
        <translation>{how} · {day}</translation>
    </message>
    <message>
        <source>{how}, heard by {who} · {day}</source>
        <translation>{how}; lo oyó {who} · {day}</translation>
    </message>
    <message>
        <source>{how}: {who} · {day}</source>
        <translation>{how}: {who} · {day}</translation>
    </message>
    <message>
        <source>{person} agreed that these data go to {receivers}: {data}.</source>
        <translation>{person} consiente en que estos datos vayan a {receivers}: {data}.</translation>
    </message>
    <message>
        <source>{person} agreed to this: {purpose}. Data: {data}.</source>
        <translation>{person} consiente en esto: {purpose}. Datos: {data}.</translation>
    </message>
    <message>
        <source>{state}, {until}</source>
        <translation>{state}, {until}</translation>
    </message>
</context>
<context>
    <name>CreateDesk</name>
    <message>
        <source>Creating the desk</source>
        <translation>Creando la mesa</translation>
    </message>
</context>
<context>
    <name>CreatePanel</name>
    <message>
        <source>A passphrase that only you know</source>
        <translation>Una frase de paso que solo usted conozca</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Create my desk</source>
        <translation>Crear mi mesa</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the desk. Write it on paper and keep it away from this computer; it is kept nowhere else.</source>
        <translation>Si olvida la frase de paso, solo este código abre la mesa. Escríbalo en papel y guárdelo lejos de este equipo; no queda en ningún otro sitio.</translation>
    </message>
    <message>
        <source>It encrypts everything. Five random words are easier to remember and harder to guess than one odd word.</source>
        <translation>Lo cifra todo. Cinco palabras al azar son más fáciles de recordar y más difíciles de adivinar que una palabra rara.</translation>
    </message>
    <message>
        <source>Language of the desk</source>
        <translation>Idioma de la mesa</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Save a card to print…</source>
        <translation>Guardar una tarjeta para imprimirla…</translation>
    </message>
    <message>
        <source>These names stand on the minutes and summaries you print.</source>
        <translation>Estos nombres aparecen en las actas y los resúmenes que imprima.</translation>
    </message>
    <message>
        <source>Whose desk is it?</source>
        <translation>¿De quién es esta mesa?</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>Apunte su código de recuperación</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Documents handed in</source>
        <translation>Documentos entregados</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Groups: age, language, origin, disability</source>
        <translation>Grupos: edad, idioma, origen, discapacidad</translation>
    </message>
    <message>
        <source>Health and disability</source>
        <translation>Salud y discapacidad</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Income and debts</source>
        <translation>Ingresos y deudas</translation>
    </message>
    <message>
        <source>Language and what is needed to understand each other</source>
        <translation>Idioma y lo necesario para entenderse</translation>
    </message>
    <message>
        <source>Legal situation and papers</source>
        <translation>Situación legal y papeles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Studies and work</source>
        <translation>Estudios y trabajo</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Teléfono y correo</translation>
    </message>
    <message>
        <source>What the person offers to do</source>
        <translation>Lo que la persona ofrece</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Lo que ha pedido</translation>
    </message>
    <message>
        <source>Who lives in the home</source>
        <translation>Quién vive en casa</translation>
    </message>
</context>
<context>
    <name>DataKeyCard</name>
    <message>
        <source>Backups made before keep opening with the passphrase and the code of their day.</source>
        <translation>Las copias anteriores se siguen abriendo con la frase de paso y el código de su día.</translation>
    </message>
    <message>
        <source>Change the data key…</source>
        <translation>Cambiar la clave de datos…</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Clave de datos</translation>
    </message>
    <message>
        <source>Everything is encrypted with one key, and each way of opening the vault opens that key. Change it when somebody may have a copy of the vault and a way to open it: what they have stays as it is, but nothing new can be read with it. What is sealed is encrypted anew under a key of its own, too.</source>
        <translation>Todo se cifra con una clave, y cada forma de abrir el cofre abre esa clave. Cámbiela cuando alguien pueda tener una copia del cofre y una forma de abrirlo: lo que tenga queda como está, pero nada nuevo podrá leerse con ello. Lo reservado también se cifra de nuevo, con otra clave propia.</translation>
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
    <name>DaySheet</name>
    <message numerus="yes">
        <source>And %n more, in the desk.</source>
        <translation>
            <numerusform>Y %n más, en la Mesa.</numerusform>
            <numerusform>Y %n más, en la Mesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Day sheet, {day}</source>
        <translation>Hoja del día, {day}</translation>
    </message>
    <message>
        <source>Heard on the way</source>
        <translation>Recogido por el camino</translation>
    </message>
    <message>
        <source>Nothing waits today.</source>
        <translation>Hoy no hay nada pendiente.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>En qué ha quedado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who, if they want to be called</source>
        <translation>Quién, si quiere que se le llame</translation>
    </message>
    <message>
        <source>Write no more than you need, and destroy the sheet when it is typed in.</source>
        <translation>Anote solo lo necesario y destruya la hoja cuando lo haya pasado a la Mesa.</translation>
    </message>
    <message>
        <source>{part} ({count})</source>
        <translation>{part} ({count})</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{title} · {detail}</source>
        <translation>{title} · {detail}</translation>
    </message>
</context>
<context>
    <name>DecisionEntry</name>
    <message>
        <source>Abstained</source>
        <translation>Abstenciones</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Cómo se acordó</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nuevo acuerdo</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se acordó</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>Elija una carpeta vacía o un nombre nuevo.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>En esta carpeta ya hay algo.</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Change the language to {language}</source>
        <translation>Cambiar el idioma a {language}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Ir a {page}</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Bloquear la mesa</translation>
    </message>
    <message>
        <source>Lock · Ctrl+L</source>
        <translation>Bloquear · Ctrl+L</translation>
    </message>
    <message>
        <source>No connection needed: everything works</source>
        <translation>Sin conexión: todo funciona</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Sample data: nothing here is real</source>
        <translation>Datos de ejemplo: nada aquí es real</translation>
    </message>
    <message>
        <source>Saved on this computer · {time}</source>
        <translation>Guardado en este equipo · {time}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>{page}, Ctrl+{number}</source>
        <translation>{page}, Ctrl+{number}</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Nobody knows</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>On, with the desk locked</source>
        <translation>Encendido, con la mesa bloqueada</translation>
    </message>
    <message>
        <source>On, with the desk open</source>
        <translation>Encendido, con la mesa abierta</translation>
    </message>
    <message>
        <source>Switched off, or the desk not started</source>
        <translation>Apagado, o con la mesa sin abrir</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n hora de retraso</numerusform>
            <numerusform>%n horas de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>Queda %n hora</numerusform>
            <numerusform>Quedan %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 · A device was lost or stolen</source>
        <translation>1 · Se ha perdido o han robado un dispositivo</translation>
    </message>
    <message>
        <source>2 · The 72 hours</source>
        <translation>2 · Las 72 horas</translation>
    </message>
    <message>
        <source>3 · What was on it</source>
        <translation>3 · Qué contenía</translation>
    </message>
    <message>
        <source>4 · The report</source>
        <translation>4 · La notificación</translation>
    </message>
    <message>
        <source>A secret was with it, or the desk was open: the people concerned are to be told as well (article 34).</source>
        <translation>Había un secreto junto a él o la mesa estaba abierta: también hay que avisar a las personas afectadas (artículo 34).</translation>
    </message>
    <message>
        <source>As counted in the newest backup, of {moment}.</source>
        <translation>Según la copia más reciente, del {moment}.</translation>
    </message>
    <message>
        <source>Count in another backup…</source>
        <translation>Contar en otra copia…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>In English…</source>
        <translation>En inglés…</translation>
    </message>
    <message>
        <source>In Spanish…</source>
        <translation>En español…</translation>
    </message>
    <message>
        <source>In both languages…</source>
        <translation>En los dos idiomas…</translation>
    </message>
    <message>
        <source>It was reported today</source>
        <translation>Se ha notificado hoy</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Se sabe desde</translation>
    </message>
    <message>
        <source>Last known use of the desk</source>
        <translation>Último uso conocido de la mesa</translation>
    </message>
    <message>
        <source>Letter to the people…</source>
        <translation>Carta a las personas…</translation>
    </message>
    <message>
        <source>No backup was found here: this is the desk as it is now.</source>
        <translation>No se ha encontrado ninguna copia: esto es la mesa tal como está ahora.</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Anotar qué ha pasado</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir la notificación</translation>
    </message>
    <message>
        <source>Reported on {day}</source>
        <translation>Notificado el {day}</translation>
    </message>
    <message>
        <source>Restore the desk from a backup on another device, then change the passphrase and the data key on the page Security. Report the theft to the police. The data is encrypted: without a secret nobody reads it.</source>
        <translation>Restaure la mesa desde una copia en otro dispositivo y cambie después la frase de paso y la clave de datos en la página Seguridad. Denuncie el robo. Los datos están cifrados: sin un secreto no los lee nadie.</translation>
    </message>
    <message>
        <source>State when lost</source>
        <translation>Estado al perderse</translation>
    </message>
    <message>
        <source>The people were told today</source>
        <translation>Se ha avisado hoy a las personas</translation>
    </message>
    <message>
        <source>To be reported by</source>
        <translation>Hay que notificarlo antes del</translation>
    </message>
    <message>
        <source>Without the secret nobody can read it, so the people concerned need not be told (article 34.3.a).</source>
        <translation>Sin el secreto no lo puede leer nadie, así que no hace falta avisar a las personas afectadas (artículo 34.3.a).</translation>
    </message>
    <message>
        <source>yes, all of it</source>
        <translation>sí, todo</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>A consent that covered it has ended or was withdrawn.</source>
        <translation>Un consentimiento que lo cubría ha terminado o fue retirado.</translation>
    </message>
    <message>
        <source>Another receiver…</source>
        <translation>Otro destinatario…</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Descartar este borrador</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>¿Encaja?</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Legal basis…</source>
        <translation>Base legal…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>Nothing here says who it is about: no consent is needed.</source>
        <translation>Nada aquí dice de quién se trata: no hace falta consentimiento.</translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Stays here, also inside the texts: {fields}</source>
        <translation>Se queda aquí, también dentro de los textos: {fields}</translation>
    </message>
    <message>
        <source>The person agreed to pass all of this to this receiver.</source>
        <translation>La persona ha consentido que todo esto pase a este destinatario.</translation>
    </message>
    <message>
        <source>The person has not agreed to pass: {data}</source>
        <translation>La persona no ha consentido que pase: {data}</translation>
    </message>
    <message>
        <source>This person asked that their data be only kept. Nothing may be passed.</source>
        <translation>Esta persona pidió que sus datos solo se conserven. No se puede pasar nada.</translation>
    </message>
    <message>
        <source>What will leave, word for word</source>
        <translation>Lo que saldrá, palabra por palabra</translation>
    </message>
    <message>
        <source>Without consent. {basis}</source>
        <translation>Sin consentimiento. {basis}</translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message>
        <source>Half typed</source>
        <translation>A medio escribir</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message numerus="yes">
        <source>Block all %n…</source>
        <translation>
            <numerusform>Bloquear el único…</numerusform>
            <numerusform>Bloquear los %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>Conservar hasta…</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Plazo cumplido</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>No hay nadie con el plazo cumplido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>The time of keeping these people's data is over and nothing is open for them. Nothing happens until you confirm it.</source>
        <translation>El plazo para conservar los datos de estas personas se ha cumplido y no tienen nada abierto. No pasa nada hasta que usted lo confirme.</translation>
    </message>
    <message>
        <source>Whose time of keeping is over will stand here.</source>
        <translation>Aquí aparecerá quien tenga el plazo cumplido.</translation>
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
    <name>Entry</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>This is not a day. Write 22/11/2026, tomorrow or +7.</source>
        <translation>Esto no es un día. Escriba 22/11/2026, mañana o +7.</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>Ask again</source>
        <translation>Reclamar respuesta</translation>
    </message>
    <message>
        <source>Ask whoever coordinates the service</source>
        <translation>Acudir a quien coordina el servicio</translation>
    </message>
    <message>
        <source>Raise it in the inter-agency team</source>
        <translation>Llevarlo al equipo interinstitucional</translation>
    </message>
</context>
<context>
    <name>Escrow</name>
    <message>
        <source>Ask the organisation for its age public key: one line that begins with age1.</source>
        <translation>Pida a la organización su clave pública de age: una línea que empieza por age1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Close that file and ask for the public key, which begins with age1.</source>
        <translation>Cierre ese fichero y pida la clave pública, que empieza por age1.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy it again from the organisation's file.</source>
        <translation>Cópiela otra vez del fichero de la organización.</translation>
    </message>
    <message>
        <source>Files for age</source>
        <translation>Archivos para age</translation>
    </message>
    <message>
        <source>Four groups of four signs.</source>
        <translation>Cuatro grupos de cuatro signos.</translation>
    </message>
    <message>
        <source>It must be the file that age-keygen wrote, with a line that begins with AGE-SECRET-KEY-1.</source>
        <translation>Debe ser el fichero que escribió age-keygen, con una línea que empieza por AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>It opens it with its own key (age --decrypt) and reads you the receipt in it. Its key stays with it.</source>
        <translation>La abre con su propia clave (age --decrypt) y le lee el recibo que contiene. Su clave se queda con ella.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Save the question for the organisation</source>
        <translation>Guardar la pregunta para la organización</translation>
    </message>
    <message>
        <source>The organisation showed that its key opens this vault.</source>
        <translation>La organización mostró que su clave abre este cofre.</translation>
    </message>
    <message>
        <source>The question could not be written there.</source>
        <translation>No se pudo guardar ahí la pregunta.</translation>
    </message>
    <message>
        <source>The question is saved. Send it to the organisation.</source>
        <translation>La pregunta está guardada. Envíela a la organización.</translation>
    </message>
    <message>
        <source>The receipt of the organisation</source>
        <translation>El recibo de la organización</translation>
    </message>
    <message>
        <source>There is more than one public key in this text.</source>
        <translation>En este texto hay más de una clave pública.</translation>
    </message>
    <message>
        <source>There is no organisation key in this file.</source>
        <translation>En este fichero no hay ninguna clave de organización.</translation>
    </message>
    <message>
        <source>There is no public key in this text.</source>
        <translation>En este texto no hay ninguna clave pública.</translation>
    </message>
    <message>
        <source>This is the private key of the organisation, which must never come near this computer.</source>
        <translation>Esta es la clave privada de la organización, que nunca debe acercarse a este equipo.</translation>
    </message>
    <message>
        <source>This public key has a typing mistake.</source>
        <translation>Esta clave pública tiene un error de escritura.</translation>
    </message>
    <message>
        <source>You could open this, so you could also open the desk of the neighbourhood “{name}”.

Read this receipt to its manager: {receipt}

Nothing else is to be done. Never hand over your private key.
</source>
        <translation>Ha podido abrir esto, así que también podría abrir la mesa del barrio «{name}».

Lea este recibo a su gestión comunitaria: {receipt}

No hay que hacer nada más. No entregue nunca su clave privada.
</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
</context>
<context>
    <name>EscrowCard</name>
    <message>
        <source>Add an organisation…</source>
        <translation>Añadir una organización…</translation>
    </message>
    <message>
        <source>Its receipt…</source>
        <translation>Su recibo…</translation>
    </message>
    <message>
        <source>Key of an organisation</source>
        <translation>Clave de una organización</translation>
    </message>
    <message>
        <source>No organisation can open this vault.</source>
        <translation>Ninguna organización puede abrir este cofre.</translation>
    </message>
    <message>
        <source>Question to it…</source>
        <translation>Hacerle una pregunta…</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <translation>Quitar la clave {key}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Save a question for the key {key}</source>
        <translation>Guardar una pregunta para la clave {key}</translation>
    </message>
    <message>
        <source>The district or its data protection officer can let you in if all else is lost. Their key never comes near this computer, and what is sealed stays closed to them.</source>
        <translation>El distrito o su delegado o delegada de protección de datos pueden abrirle si se pierde todo lo demás. Su clave nunca se acerca a este equipo, y lo reservado sigue cerrado para ellos.</translation>
    </message>
    <message>
        <source>Type the receipt of the key {key}</source>
        <translation>Escribir el recibo de la clave {key}</translation>
    </message>
</context>
<context>
    <name>EscrowPanel</name>
    <message>
        <source>From a file…</source>
        <translation>De un fichero…</translation>
    </message>
    <message>
        <source>Public key of the organisation (it begins with age1)</source>
        <translation>Clave pública de la organización (empieza por age1)</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>A backup could not be made</source>
        <translation>No se pudo hacer una copia</translation>
    </message>
    <message>
        <source>A backup was copied to another disk</source>
        <translation>Se llevó una copia a otro disco</translation>
    </message>
    <message>
        <source>A backup was made and verified</source>
        <translation>Se hizo y verificó una copia</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Se restauró una copia</translation>
    </message>
    <message>
        <source>A card with a new recovery code was written out</source>
        <translation>Se guardó una tarjeta con un código de recuperación nuevo</translation>
    </message>
    <message>
        <source>A consent form was written out</source>
        <translation>Se escribió un formulario de consentimiento</translation>
    </message>
    <message>
        <source>A letter to an agency was written out</source>
        <translation>Se guardó una carta a una entidad</translation>
    </message>
    <message>
        <source>A letter to the people concerned was printed</source>
        <translation>Se imprimió una carta a las personas afectadas</translation>
    </message>
    <message>
        <source>A meeting was written out as a calendar file</source>
        <translation>Se guardó una reunión como fichero de calendario</translation>
    </message>
    <message>
        <source>A notice of meeting was written out</source>
        <translation>Se escribió una convocatoria</translation>
    </message>
    <message>
        <source>A referral sheet was copied for an e-mail</source>
        <translation>Se copió una hoja de derivación para un correo</translation>
    </message>
    <message>
        <source>A referral sheet was written out</source>
        <translation>Se guardó una hoja de derivación</translation>
    </message>
    <message>
        <source>A restored backup was confirmed</source>
        <translation>Se confirmó una copia restaurada</translation>
    </message>
    <message>
        <source>A sealed text was read</source>
        <translation>Se leyó un texto reservado</translation>
    </message>
    <message>
        <source>A sealed text was rewritten</source>
        <translation>Se reescribió un texto reservado</translation>
    </message>
    <message>
        <source>A summary file was written out</source>
        <translation>Se escribió un fichero de resumen</translation>
    </message>
    <message>
        <source>A timeline was printed</source>
        <translation>Se imprimió una cronología</translation>
    </message>
    <message>
        <source>A way to open the vault was removed</source>
        <translation>Se quitó una forma de abrir el cofre</translation>
    </message>
    <message>
        <source>A wrong passphrase was given for sealed fields</source>
        <translation>Se dio una frase de paso equivocada para lo reservado</translation>
    </message>
    <message>
        <source>A wrong secret was tried</source>
        <translation>Se probó una clave equivocada</translation>
    </message>
    <message>
        <source>An appointment was written out</source>
        <translation>Se guardó una cita</translation>
    </message>
    <message>
        <source>An erasure certificate was printed</source>
        <translation>Se imprimió un certificado de supresión</translation>
    </message>
    <message>
        <source>An organisation showed that its key opens the vault</source>
        <translation>Una organización mostró que su clave abre el cofre</translation>
    </message>
    <message>
        <source>An organisation was given a key</source>
        <translation>Se dio una clave a una organización</translation>
    </message>
    <message>
        <source>An organisation's receipt did not fit</source>
        <translation>El recibo de una organización no encajó</translation>
    </message>
    <message>
        <source>An unencrypted copy of a file was written out</source>
        <translation>Se guardó fuera una copia sin cifrar de un fichero</translation>
    </message>
    <message>
        <source>Blank forms were printed</source>
        <translation>Se imprimieron hojas en blanco</translation>
    </message>
    <message>
        <source>Blocked data was opened</source>
        <translation>Se abrieron datos bloqueados</translation>
    </message>
    <message>
        <source>Every page of the vault was checked</source>
        <translation>Se comprobó cada página del cofre</translation>
    </message>
    <message>
        <source>Minutes were written out</source>
        <translation>Se escribió un acta</translation>
    </message>
    <message>
        <source>Rehearsing a restore failed</source>
        <translation>Falló un ensayo de restauración</translation>
    </message>
    <message>
        <source>Restoring was rehearsed</source>
        <translation>Se ensayó una restauración</translation>
    </message>
    <message>
        <source>Sealed fields were opened</source>
        <translation>Se abrió lo reservado</translation>
    </message>
    <message>
        <source>Somebody's own data was written out</source>
        <translation>Se escribieron los datos propios de alguien</translation>
    </message>
    <message>
        <source>Steps that were noted outside the vault are missing in it</source>
        <translation>Faltan en el cofre pasos que estaban anotados fuera</translation>
    </message>
    <message>
        <source>The activity log was checked</source>
        <translation>Se comprobó el registro de actividad</translation>
    </message>
    <message>
        <source>The activity sheet was printed</source>
        <translation>Se imprimió la hoja de actividad</translation>
    </message>
    <message>
        <source>The computer's key store may open the vault</source>
        <translation>El almacén de claves del equipo puede abrir el cofre</translation>
    </message>
    <message>
        <source>The data from before a restore came back</source>
        <translation>Se volvió a los datos de antes de una restauración</translation>
    </message>
    <message>
        <source>The data key was changed</source>
        <translation>Se cambió la clave de datos</translation>
    </message>
    <message>
        <source>The day sheet was printed</source>
        <translation>Se imprimió la hoja del día</translation>
    </message>
    <message>
        <source>The desk was locked</source>
        <translation>Se bloqueó la mesa</translation>
    </message>
    <message>
        <source>The desk was unlocked</source>
        <translation>Se desbloqueó la mesa</translation>
    </message>
    <message>
        <source>The list of erased people beside the vault was damaged</source>
        <translation>La lista de personas suprimidas junto al cofre estaba dañada</translation>
    </message>
    <message>
        <source>The oldest lines of this log were removed in their time</source>
        <translation>Se retiraron a su tiempo las líneas más antiguas de este registro</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Se cambió la frase de paso</translation>
    </message>
    <message>
        <source>The recovery code was changed</source>
        <translation>Se cambió el código de recuperación</translation>
    </message>
    <message>
        <source>The report on a lost device was printed</source>
        <translation>Se imprimió el informe de un dispositivo perdido</translation>
    </message>
    <message>
        <source>The tables were brought to a newer version</source>
        <translation>Las tablas pasaron a una versión nueva</translation>
    </message>
    <message>
        <source>The time of keeping backups was changed</source>
        <translation>Se cambió el tiempo de conservación de las copias</translation>
    </message>
    <message>
        <source>What is sealed was encrypted with a new key</source>
        <translation>Lo reservado se cifró con una clave nueva</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%n column(s): {names}</source>
        <translation>
            <numerusform>%n columna: {names}</numerusform>
            <numerusform>%n columnas: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stay: they are not for these readers.</source>
        <translation>
            <numerusform>%n demanda se queda: no es para estas personas.</numerusform>
            <numerusform>%n demandas se quedan: no son para estas personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were written.</source>
        <translation>
            <numerusform>Se ha escrito %n demanda.</numerusform>
            <numerusform>Se han escrito %n demandas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will leave.</source>
        <translation>
            <numerusform>Saldrá %n demanda.</numerusform>
            <numerusform>Saldrán %n demandas.</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exportar demandas</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Highest level in the file: {level}</source>
        <translation>Nivel más alto del fichero: {level}</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de fichero</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>The activity log notes readers, count and SHA-256 {sum}</source>
        <translation>El registro de actividad anota quién lo lee, cuántas y el SHA-256 {sum}</translation>
    </message>
    <message>
        <source>The file is larger than what a desk reads back.</source>
        <translation>El fichero es mayor de lo que una mesa puede volver a leer.</translation>
    </message>
    <message>
        <source>What the list shows, as a file. Say who will read it: whatever they may not have stays here.</source>
        <translation>Lo que muestra la lista, como fichero. Indique quién lo leerá: lo que no deba tener se queda aquí.</translation>
    </message>
</context>
<context>
    <name>FacilityImport</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n con cambios</numerusform>
            <numerusform>%n con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken over</source>
        <translation>
            <numerusform>%n no admitida</numerusform>
            <numerusform>%n no admitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them outside your territory: kept and marked.</source>
        <translation>
            <numerusform>%n fuera de su territorio: se conserva y se señala.</numerusform>
            <numerusform>%n fuera de su territorio: se conservan y se señalan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n fila leída</numerusform>
            <numerusform>%n filas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro fichero…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un fichero…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import resources</source>
        <translation>Importar recursos</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No admitidas</translation>
    </message>
    <message>
        <source>Nothing to import: everything in this file is already here.</source>
        <translation>Nada que importar: todo lo que hay en este fichero ya está aquí.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Fila {row}: {reason}</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Ver la lista</translation>
    </message>
    <message>
        <source>The desk reads the facilities that Madrid publishes (libraries, cultural centres, social services, museums) as CSV. Places outside your territory are kept and marked: residents travel. Importing the same file again changes nothing, and what you corrected yourself stays.</source>
        <translation>La mesa lee los equipamientos que Madrid publica en CSV (bibliotecas, centros culturales, servicios sociales, museos). Los lugares fuera de su territorio se conservan y se señalan: la gente se desplaza. Importar otra vez el mismo fichero no cambia nada, y lo que usted haya corregido se respeta.</translation>
    </message>
    <message>
        <source>There is no territory yet. Import it when you can: the desk then places these resources in its areas.</source>
        <translation>Aún no hay territorio. Impórtelo cuando pueda: la mesa situará entonces estos recursos en sus zonas.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Abstained</source>
        <translation>Abstenciones</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Aceptada el</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Añadido el</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Respuesta antes del</translation>
    </message>
    <message>
        <source>Appointment on</source>
        <translation>Cita el</translation>
    </message>
    <message>
        <source>Appointments made</source>
        <translation>Citas dadas</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprobada el</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archivada el</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Valorada el</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomía</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>La trajo</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>By what one sees it</source>
        <translation>En qué se nota</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Lo lleva a cabo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Cambiado el</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Closing summary</source>
        <translation>Resumen de cierre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation>Gestor o gestora comunitaria</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Terminada el</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmada por</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmado el</translation>
    </message>
    <message>
        <source>Consents it rests on</source>
        <translation>Consentimientos en que se basa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days until review</source>
        <translation>Días hasta la revisión</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>Desestimada el</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>Documentos que hay que llevar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Earlier referral</source>
        <translation>Derivación anterior</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Resultado esperado</translation>
    </message>
    <message>
        <source>Failed on</source>
        <translation>Sin éxito desde el</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>First sent on</source>
        <translation>Primer envío</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Given by, for the person</source>
        <translation>Dado por, en nombre de la persona</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Persona de referencia del hogar</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Recibió ayuda</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hour of the appointment</source>
        <translation>Hora de la cita</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>How it was confirmed</source>
        <translation>Cómo se confirmó</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Cómo se decidió</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cómo se dio</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Cómo se envió</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Identifier at the source</source>
        <translation>Identificador en el origen</translation>
    </message>
    <message>
        <source>Imported row</source>
        <translation>Fila importada</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En lectura fácil</translation>
    </message>
    <message>
        <source>In the territory</source>
        <translation>En el territorio</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind it belongs to</source>
        <translation>Tipo al que pertenece</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de fichero</translation>
    </message>
    <message>
        <source>Kind of receiver</source>
        <translation>Tipo de destinatario</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Se sabe desde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Larger area</source>
        <translation>Zona superior</translation>
    </message>
    <message>
        <source>Last locked</source>
        <translation>Último bloqueo de la mesa</translation>
    </message>
    <message>
        <source>Last verified on</source>
        <translation>Verificado por última vez el</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lidera</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Lo lidera</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Legal basis without consent</source>
        <translation>Base legal sin consentimiento</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Perdido el</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Unida el</translation>
    </message>
    <message>
        <source>Merged person</source>
        <translation>Persona unida</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>Ficha unida</translation>
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
        <source>Moment received</source>
        <translation>Momento de entrada</translation>
    </message>
    <message>
        <source>Months blocked</source>
        <translation>Meses de bloqueo</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>Meses de conservación</translation>
    </message>
    <message>
        <source>Months of the activity log</source>
        <translation>Meses del registro de actividad</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Aplazamientos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre o denominación</translation>
    </message>
    <message>
        <source>Name in lists</source>
        <translation>Nombre en las listas</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Need met</source>
        <translation>Necesidad resuelta</translation>
    </message>
    <message>
        <source>Need that no service covers</source>
        <translation>Necesidad que ningún servicio cubre</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the outcome</source>
        <translation>Nota del resultado</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Anotado el</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>Convocada el</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Ofrecido hasta</translation>
    </message>
    <message>
        <source>Only for residents of</source>
        <translation>Solo para residentes de</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierto el</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>La otra persona</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Outside the territory</source>
        <translation>Fuera del territorio</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>Superado desde</translation>
    </message>
    <message>
        <source>Own holidays</source>
        <translation>Festivos propios</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>People told on</source>
        <translation>Personas avisadas el</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person merged into</source>
        <translation>Persona a la que se unió</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>Lugar en las listas</translation>
    </message>
    <message>
        <source>Place of the appointment</source>
        <translation>Lugar de la cita</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Put in on</source>
        <translation>Incluida el</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Cuórum</translation>
    </message>
    <message>
        <source>Quorum rule</source>
        <translation>Regla de cuórum</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Alcanzado el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Motivo de la desestimación</translation>
    </message>
    <message>
        <source>Reason for passing without consent</source>
        <translation>Motivo para pasar sin consentimiento</translation>
    </message>
    <message>
        <source>Reason of the rejection</source>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Comunidad autónoma</translation>
    </message>
    <message>
        <source>Rejected on</source>
        <translation>Rechazada el</translation>
    </message>
    <message>
        <source>Rejection in their words</source>
        <translation>Rechazo en sus palabras</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>Reabierta el</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Sustituido por</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta escrita</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Respuesta antes del</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Notificado el</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Representa a</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Resuelta el</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Restricted since</source>
        <translation>Limitada desde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Rows dropped</source>
        <translation>Filas suprimidas</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de muestra</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Sealed text</source>
        <translation>Texto reservado</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Secret with the device</source>
        <translation>Secreto junto al dispositivo</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Empezada el</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status at the source</source>
        <translation>Estado en el origen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Telephones in one form</source>
        <translation>Teléfonos en una sola forma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>Texto que se mostró</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To review on</source>
        <translation>Por revisar el</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versión del texto</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votos en contra</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votos a favor</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>A la espera de</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>A la espera desde</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>What the manager still does</source>
        <translation>Qué sigue haciendo quien gestiona</translation>
    </message>
    <message>
        <source>What was passed</source>
        <translation>Qué se pasó</translation>
    </message>
    <message>
        <source>When and where it meets</source>
        <translation>Cuándo y dónde se reúne</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Qué datos</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Quién la trajo</translation>
    </message>
    <message>
        <source>Who confirmed it</source>
        <translation>Quién lo confirmó</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Who gets the data</source>
        <translation>Quién recibe los datos</translation>
    </message>
    <message>
        <source>Who heard it</source>
        <translation>Quién lo oyó</translation>
    </message>
    <message>
        <source>Whoever can help</source>
        <translation>Cualquiera que pueda ayudar</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por qué no salió</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Por qué se retiró</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Por qué se retiró</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Without a fixed address</source>
        <translation>Sin domicilio fijo</translation>
    </message>
    <message>
        <source>Working days to answer</source>
        <translation>Días hábiles para responder</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Escrito el</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>How the desk stands</source>
        <translation>Cómo está la mesa</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Describir…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>Guardar copia fuera…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n character(s) of the file are damaged and show as �.</source>
        <translation>
            <numerusform>%n carácter del fichero está dañado y se ve como �.</numerusform>
            <numerusform>%n caracteres del fichero están dañados y se ven como �.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of this row holds more than {limit} characters.</source>
        <translation>Una celda de esta fila tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>En esta fila se abren unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>Accented letters in this file look damaged (“Ã³” for “ó”): it was saved in the wrong encoding before.</source>
        <translation>Las letras con tilde de este fichero parecen dañadas («Ã³» en lugar de «ó»): alguien lo guardó antes con otra codificación.</translation>
    </message>
    <message>
        <source>Ask its sender for a file without a DOCTYPE.</source>
        <translation>Pida a quien lo envía un fichero sin DOCTYPE.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>Check that it is a file, that it is not open elsewhere, and that you may read it.</source>
        <translation>Compruebe que es un fichero, que no está abierto en otro programa y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the file is not open elsewhere.</source>
        <translation>Compruebe que queda espacio en el disco y que el fichero no está abierto en otro programa.</translation>
    </message>
    <message>
        <source>Check that the disk or USB stick is there and has room, then try again.</source>
        <translation>Compruebe que el disco o la memoria USB está conectado y tiene espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a file of a smaller territory.</source>
        <translation>Elija un fichero de un territorio más pequeño.</translation>
    </message>
    <message>
        <source>Choose a simplified file, or one of a smaller territory.</source>
        <translation>Elija un fichero simplificado o de un territorio más pequeño.</translation>
    </message>
    <message>
        <source>Choose another file, or export it again.</source>
        <translation>Elija otro fichero o vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose the file that the data portal offers as CSV or GeoJSON.</source>
        <translation>Elija el fichero que el portal de datos ofrece como CSV o GeoJSON.</translation>
    </message>
    <message>
        <source>Choose the file that the data portal offers as CSV.</source>
        <translation>Elija el fichero que el portal de datos ofrece como CSV.</translation>
    </message>
    <message>
        <source>Choose the file that the data portal offers as GeoJSON, in WGS84 (EPSG:4326).</source>
        <translation>Elija el fichero que el portal de datos ofrece como GeoJSON, en WGS84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>Choose the file that the data portal offers, or export it again.</source>
        <translation>Elija el fichero que ofrece el portal de datos o vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>Copy the table into a new spreadsheet, or save it as CSV.</source>
        <translation>Copie la tabla en una hoja de cálculo nueva o guárdela como CSV.</translation>
    </message>
    <message>
        <source>Download it again, or choose the file offered as GeoJSON.</source>
        <translation>Descárguelo de nuevo o elija el fichero que se ofrece como GeoJSON.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Export it again, in parts.</source>
        <translation>Vuelva a exportarlo por partes.</translation>
    </message>
    <message>
        <source>Export it in WGS84 (EPSG:4326), for instance with QGIS, and choose that file.</source>
        <translation>Expórtelo en WGS84 (EPSG:4326), por ejemplo con QGIS, y elija ese fichero.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Consiga el fichero de nuevo.</translation>
    </message>
    <message>
        <source>It has no outline.</source>
        <translation>No tiene contorno.</translation>
    </message>
    <message>
        <source>It is a point or a line, not an area.</source>
        <translation>Es un punto o una línea, no una zona.</translation>
    </message>
    <message>
        <source>It is not written as a GeoJSON feature.</source>
        <translation>No está escrita como un elemento (feature) de GeoJSON.</translation>
    </message>
    <message>
        <source>It may be cut off or damaged. Download or export it again.</source>
        <translation>Puede estar incompleto o dañado. Vuelva a descargarlo o a exportarlo.</translation>
    </message>
    <message>
        <source>It may be cut off. Download it again, or save it once more as UTF-8.</source>
        <translation>Puede que esté cortado. Descárguelo de nuevo o guárdelo otra vez como UTF-8.</translation>
    </message>
    <message>
        <source>Its coordinates are not degrees: they look like metres of a map projection. Export the file in WGS84 (EPSG:4326).</source>
        <translation>Sus coordenadas no son grados: parecen metros de una proyección cartográfica. Exporte el fichero en WGS84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>Its coordinates are not nested as an area needs.</source>
        <translation>Sus coordenadas no están agrupadas como necesita una zona.</translation>
    </message>
    <message>
        <source>Its latitudes lie beyond the poles.</source>
        <translation>Sus latitudes están más allá de los polos.</translation>
    </message>
    <message>
        <source>Its outline has fewer than three corners.</source>
        <translation>Su contorno tiene menos de tres vértices.</translation>
    </message>
    <message>
        <source>Its outline is not written as GeoJSON.</source>
        <translation>Su contorno no está escrito como GeoJSON.</translation>
    </message>
    <message>
        <source>Its outline is of a kind that GeoJSON does not know.</source>
        <translation>Su contorno es de un tipo que GeoJSON no conoce.</translation>
    </message>
    <message>
        <source>One of its coordinates is not a number.</source>
        <translation>Una de sus coordenadas no es un número.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, and save it again without a password as XLSX or CSV.</source>
        <translation>Ábralo en un programa de hojas de cálculo y vuelva a guardarlo sin contraseña como XLSX o CSV.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV (text with semicolons) and choose that file.</source>
        <translation>Ábralo con una hoja de cálculo, guárdelo como CSV (texto con puntos y coma) y elija ese fichero.</translation>
    </message>
    <message>
        <source>Put the names of the columns into its first line.</source>
        <translation>Ponga los nombres de las columnas en la primera línea.</translation>
    </message>
    <message>
        <source>Put the names of the columns into the first line and try again.</source>
        <translation>Ponga los nombres de las columnas en la primera línea e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Remove the columns that are not needed.</source>
        <translation>Quite las columnas que no hagan falta.</translation>
    </message>
    <message>
        <source>Split it, or export a shorter period or a smaller territory.</source>
        <translation>Divídalo, o exporte un periodo más corto o un territorio más pequeño.</translation>
    </message>
    <message>
        <source>The coordinates of this file are in another system ({name}), not in degrees.</source>
        <translation>Las coordenadas de este fichero están en otro sistema ({name}), no en grados.</translation>
    </message>
    <message>
        <source>The download may have failed: open the link in a browser, and save the CSV file itself.</source>
        <translation>Puede que la descarga haya fallado: abra el enlace en un navegador y guarde el propio fichero CSV.</translation>
    </message>
    <message>
        <source>The download may have failed: open the link in a browser, and save the GeoJSON file itself.</source>
        <translation>Puede que la descarga haya fallado: abra el enlace en un navegador y guarde el propio fichero GeoJSON.</translation>
    </message>
    <message>
        <source>The download or the copy was interrupted. Get the file again.</source>
        <translation>La descarga o la copia se interrumpió. Consiga el fichero de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el fichero.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el fichero.</translation>
    </message>
    <message>
        <source>The file gives latitude before longitude; the coordinates were exchanged.</source>
        <translation>El fichero da la latitud antes que la longitud; se han intercambiado las coordenadas.</translation>
    </message>
    <message>
        <source>The file held empty bytes; they were left out.</source>
        <translation>El fichero tenía bytes vacíos; se han omitido.</translation>
    </message>
    <message>
        <source>The file holds more than {limit} areas.</source>
        <translation>El fichero tiene más de {limit} zonas.</translation>
    </message>
    <message>
        <source>The file is cut off in the middle of this row.</source>
        <translation>El fichero está cortado a mitad de esta fila.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged here; what follows could not be read.</source>
        <translation>El fichero se corta o está dañado aquí; lo que sigue no se pudo leer.</translation>
    </message>
    <message>
        <source>The file is cut off: it ends in the middle of an area.</source>
        <translation>El fichero está cortado: termina a mitad de una zona.</translation>
    </message>
    <message>
        <source>The file is damaged at line {line}.</source>
        <translation>El fichero está dañado en la línea {line}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El fichero está vacío.</translation>
    </message>
    <message>
        <source>The file is nested too deeply or holds impossible numbers.</source>
        <translation>El fichero tiene demasiados niveles o números imposibles.</translation>
    </message>
    <message>
        <source>The file is too large: at most {limit} MB can be read.</source>
        <translation>El fichero es demasiado grande: se pueden leer como máximo {limit} MB.</translation>
    </message>
    <message>
        <source>The file names no areas: its list of features is missing.</source>
        <translation>El fichero no nombra ninguna zona: falta su lista de elementos (features).</translation>
    </message>
    <message>
        <source>The file says that its encoding is {encoding}, but its text does not fit that.</source>
        <translation>El fichero dice que su codificación es {encoding}, pero el texto no corresponde.</translation>
    </message>
    <message>
        <source>The first line of the table does not name its columns.</source>
        <translation>La primera línea de la tabla no nombra sus columnas.</translation>
    </message>
    <message>
        <source>The outlines in this file are too detailed: more than {limit} points.</source>
        <translation>Los contornos de este fichero son demasiado detallados: más de {limit} puntos.</translation>
    </message>
    <message numerus="yes">
        <source>The spreadsheet has %n sheet(s); “{name}” was read.</source>
        <translation>
            <numerusform>La hoja de cálculo tiene %n hoja; se leyó «{name}».</numerusform>
            <numerusform>La hoja de cálculo tiene %n hojas; se leyó «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The spreadsheet holds no table.</source>
        <translation>La hoja de cálculo no contiene ninguna tabla.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or protected: it cannot be read.</source>
        <translation>La hoja de cálculo está dañada o protegida: no se puede leer.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns.</source>
        <translation>La tabla tiene más de {limit} columnas.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>La tabla tiene más de {limit} filas.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese fichero no existe.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Esa carpeta no existe.</translation>
    </message>
    <message>
        <source>This JSON file holds no list of records.</source>
        <translation>Este fichero JSON no contiene ninguna lista de registros.</translation>
    </message>
    <message>
        <source>This JSON file is nested too deeply.</source>
        <translation>Este fichero JSON tiene demasiados niveles.</translation>
    </message>
    <message>
        <source>This TopoJSON file lacks its outlines.</source>
        <translation>A este fichero TopoJSON le faltan los contornos.</translation>
    </message>
    <message>
        <source>This XML file cannot be read.</source>
        <translation>Este fichero XML no se puede leer.</translation>
    </message>
    <message>
        <source>This XML file defines entities of its own, which can be harmful: it was not read.</source>
        <translation>Este fichero XML define entidades propias, lo que puede ser dañino: no se ha leído.</translation>
    </message>
    <message>
        <source>This XML file is nested too deeply or holds too much.</source>
        <translation>Este fichero XML tiene demasiados niveles o demasiado contenido.</translation>
    </message>
    <message>
        <source>This is a JSON file, but not GeoJSON.</source>
        <translation>Este es un fichero JSON, pero no GeoJSON.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a table.</source>
        <translation>Este es un fichero JSON, no una tabla.</translation>
    </message>
    <message>
        <source>This is a PDF, made for reading and printing: its data cannot be imported.</source>
        <translation>Este es un PDF, hecho para leer e imprimir: sus datos no se pueden importar.</translation>
    </message>
    <message>
        <source>This is a database file, not a text file.</source>
        <translation>Este es un fichero de base de datos, no un fichero de texto.</translation>
    </message>
    <message>
        <source>This is a file in the format of ArcGIS, not GeoJSON.</source>
        <translation>Este es un fichero en el formato de ArcGIS, no GeoJSON.</translation>
    </message>
    <message>
        <source>This is a picture, not a text file.</source>
        <translation>Esto es una imagen, no un fichero de texto.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or a compressed archive, not a text file.</source>
        <translation>Esto es una hoja de cálculo o un archivo comprimido, no un fichero de texto.</translation>
    </message>
    <message>
        <source>This is a web page or an XML file (perhaps KML or GML), not GeoJSON.</source>
        <translation>Esto es una página web o un fichero XML (quizá KML o GML), no GeoJSON.</translation>
    </message>
    <message>
        <source>This is a web page or an XML file, not a table.</source>
        <translation>Esto es una página web o un fichero XML, no una tabla.</translation>
    </message>
    <message>
        <source>This is an archive or another kind of document, not a spreadsheet (XLSX).</source>
        <translation>Es un fichero comprimido u otro tipo de documento, no una hoja de cálculo (XLSX).</translation>
    </message>
    <message>
        <source>This is no record with named values.</source>
        <translation>No es un registro con valores con nombre.</translation>
    </message>
    <message>
        <source>This is not GeoJSON: it does not begin as such a file does.</source>
        <translation>Esto no es GeoJSON: no empieza como empiezan esos ficheros.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Esto no es un fichero de texto.</translation>
    </message>
    <message>
        <source>This record is no valid JSON, or the file is cut off in it.</source>
        <translation>Este registro no es JSON válido, o el fichero se corta en él.</translation>
    </message>
    <message>
        <source>This row has {cells} cells, but the table has {columns} columns.</source>
        <translation>Esta fila tiene {cells} celdas, pero la tabla tiene {columns} columnas.</translation>
    </message>
    <message>
        <source>This row repeats the names of the columns.</source>
        <translation>Esta fila repite los nombres de las columnas.</translation>
    </message>
    <message>
        <source>This spreadsheet unpacks to far more than a table holds; it was not opened.</source>
        <translation>Esta hoja de cálculo ocupa al descomprimirse mucho más que una tabla; no se ha abierto.</translation>
    </message>
    <message>
        <source>Unpack it first, and choose the file inside.</source>
        <translation>Descomprímalo primero y elija el fichero que lleva dentro.</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>No tiene permiso para escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>“{text}” is no value of the column “{column}”.</source>
        <translation>«{text}» no es un valor de la columna «{column}».</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin: {step}</source>
        <translation>Empezar: {step}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
</context>
<context>
    <name>FollowUpKind</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Ask the agency</source>
        <translation>Preguntar a la entidad</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Check after handing over</source>
        <translation>Comprobación tras el relevo</translation>
    </message>
    <message>
        <source>Impact check</source>
        <translation>Comprobar el impacto</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
</context>
<context>
    <name>FollowUpLine</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Cambiar de fecha</translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}: {what}</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Add a follow-up</source>
        <translation>Añadir un seguimiento</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>No hay nada previsto.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>A follow-up belongs to a record.</source>
        <translation>Un seguimiento pertenece a una ficha.</translation>
    </message>
    <message>
        <source>An impact check says whether the need was met.</source>
        <translation>Al comprobar el impacto hay que decir si se cubrió la necesidad.</translation>
    </message>
    <message>
        <source>By name, if somebody took it on</source>
        <translation>Nombre de quien se encarga, si alguien lo ha asumido</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Delete follow-up</source>
        <translation>Eliminar seguimiento</translation>
    </message>
    <message>
        <source>Do follow-up</source>
        <translation>Hacer seguimiento</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>Edit follow-up</source>
        <translation>Editar seguimiento</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>Editar: {what}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-up changed.</source>
        <translation>Seguimiento modificado.</translation>
    </message>
    <message>
        <source>Follow-up deleted.</source>
        <translation>Seguimiento eliminado.</translation>
    </message>
    <message>
        <source>Follow-up done.</source>
        <translation>Seguimiento hecho.</translation>
    </message>
    <message>
        <source>Follow-up planned.</source>
        <translation>Seguimiento previsto.</translation>
    </message>
    <message>
        <source>Follow-up rescheduled.</source>
        <translation>Seguimiento cambiado de fecha.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last day, if it ends</source>
        <translation>Último día, si termina</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Nuevo seguimiento</translation>
    </message>
    <message>
        <source>Plan follow-up</source>
        <translation>Prever seguimiento</translation>
    </message>
    <message>
        <source>Reopen follow-up</source>
        <translation>Reabrir seguimiento</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Cambiar de fecha</translation>
    </message>
    <message>
        <source>Reschedule follow-up</source>
        <translation>Cambiar la fecha del seguimiento</translation>
    </message>
    <message>
        <source>Reschedule: {what}</source>
        <translation>Cambiar de fecha: {what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say by when.</source>
        <translation>Indique para cuándo.</translation>
    </message>
    <message>
        <source>Say what there is to do.</source>
        <translation>Indique qué hay que hacer.</translation>
    </message>
    <message>
        <source>Say why it moves: whoever reads this later will want to know.</source>
        <translation>Explique por qué cambia: quien lo lea después querrá saberlo.</translation>
    </message>
    <message>
        <source>This follow-up is already done.</source>
        <translation>Este seguimiento ya está hecho.</translation>
    </message>
    <message>
        <source>This follow-up is still open.</source>
        <translation>Este seguimiento sigue abierto.</translation>
    </message>
    <message>
        <source>Was the need met?</source>
        <translation>¿Se cubrió la necesidad?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Quién lo lleva</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>hecho el {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>{day} is a public holiday ({name}); the next working day is {later}.</source>
        <translation>El {day} es festivo ({name}); el siguiente día laborable es el {later}.</translation>
    </message>
    <message>
        <source>{day} is no working day; the next one is {later}.</source>
        <translation>El {day} no es laborable; el siguiente es el {later}.</translation>
    </message>
    <message>
        <source>{done} {note}</source>
        <translation>{done} {note}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>{met} · {result}</source>
        <translation>{met} · {result}</translation>
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
    <name>GoalBlock</name>
    <message>
        <source>By {day}</source>
        <translation>Para el {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Reached on {day}</source>
        <translation>Alcanzado el {day}</translation>
    </message>
</context>
<context>
    <name>GroupTag</name>
    <message>
        <source>15 to 29</source>
        <translation>De 15 a 29 años</translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation>65 años o más</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation>Vive en soledad</translation>
    </message>
    <message>
        <source>New to the neighbourhood</source>
        <translation>Acaba de llegar al barrio</translation>
    </message>
    <message>
        <source>Speaks another language</source>
        <translation>Habla otra lengua</translation>
    </message>
    <message>
        <source>Under 15</source>
        <translation>Menos de 15 años</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Con discapacidad</translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation>Sin hogar</translation>
    </message>
</context>
<context>
    <name>HandsCard</name>
    <message numerus="yes">
        <source>%n action(s) done in the last 12 months</source>
        <translation>
            <numerusform>%n acción hecha en los últimos 12 meses</numerusform>
            <numerusform>%n acciones hechas en los últimos 12 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestión comunitaria</translation>
    </message>
    <message>
        <source>Networks and circles</source>
        <translation>Redes y círculos</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>The community leads {now}%.</source>
        <translation>La comunidad lleva el {now} %.</translation>
    </message>
    <message>
        <source>The community leads {now}%; a year ago, {before}%.</source>
        <translation>La comunidad lleva el {now} %; hace un año, el {before} %.</translation>
    </message>
    <message>
        <source>Who leads the work</source>
        <translation>Quién lleva el trabajo</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Different person</source>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Puede ser la misma persona</translation>
    </message>
    <message>
        <source>Merge with {name}</source>
        <translation>Unir con {name}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>{name} is a different person</source>
        <translation>{name} es otra persona</translation>
    </message>
</context>
<context>
    <name>HouseholdBlock</name>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Lived before</source>
        <translation>Vivió antes en</translation>
    </message>
    <message>
        <source>Lives in no household that is noted.</source>
        <translation>No vive en ningún hogar anotado.</translation>
    </message>
    <message>
        <source>Moves out…</source>
        <translation>Se va…</translation>
    </message>
    <message>
        <source>Moves to…</source>
        <translation>Se muda a…</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>vive sin nadie más</translation>
    </message>
    <message>
        <source>speak to them first</source>
        <translation>persona de referencia</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>con {names}</translation>
    </message>
    <message>
        <source>{name} (speak to them first)</source>
        <translation>{name} (persona de referencia)</translation>
    </message>
</context>
<context>
    <name>HouseholdDetail</name>
    <message numerus="yes">
        <source>%n person(s) live here</source>
        <translation>
            <numerusform>Aquí vive %n persona</numerusform>
            <numerusform>Aquí viven %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>It moves…</source>
        <translation>Se muda…</translation>
    </message>
    <message>
        <source>Lived here before</source>
        <translation>Vivieron aquí antes</translation>
    </message>
    <message>
        <source>Moves out</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation>Ya no es la referencia</translation>
    </message>
    <message>
        <source>Nobody now. Whoever moves in gets its address.</source>
        <translation>Ahora nadie. Quien entre a vivir recibe su dirección.</translation>
    </message>
    <message>
        <source>Somebody moves in…</source>
        <translation>Entra a vivir alguien…</translation>
    </message>
    <message>
        <source>Speak to them first</source>
        <translation>Persona de referencia</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>speak to them first</source>
        <translation>persona de referencia</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n row(s): {reason} (row {rows})</source>
        <translation>
            <numerusform>%n fila: {reason} (fila {rows})</numerusform>
            <numerusform>%n filas: {reason} (filas {rows})</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro fichero…</translation>
    </message>
    <message>
        <source>As a file…</source>
        <translation>Como fichero…</translation>
    </message>
    <message>
        <source>CSV tables, spreadsheets, and Open311 files (JSON, XML); the city's avisos are known by themselves. Each request is put in its area by its coordinates; what you edited here is never overwritten, and the same file twice changes nothing.</source>
        <translation>Tablas CSV, hojas de cálculo y ficheros Open311 (JSON, XML); los avisos de la ciudad se reconocen solos. Cada demanda se sitúa en su zona por sus coordenadas; lo que usted haya editado aquí nunca se sobrescribe, y el mismo fichero dos veces no cambia nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un fichero…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done. This is what became of the file:</source>
        <translation>Hecho. Esto es lo que resultó del fichero:</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Formato del fichero</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importar demandas</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>No hay nada nuevo en este fichero.</translation>
    </message>
    <message>
        <source>Only what lies in my territory</source>
        <translation>Solo lo que está en mi territorio</translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation>Guardar la correspondencia…</translation>
    </message>
    <message>
        <source>The file is taken for:</source>
        <translation>El fichero se toma por:</translation>
    </message>
    <message>
        <source>There is no territory yet, so no request can be put in an area. Import the territory first.</source>
        <translation>Todavía no hay territorio, así que ninguna demanda se puede situar en una zona. Importe antes el territorio.</translation>
    </message>
    <message>
        <source>This is what the import will do:</source>
        <translation>Esto es lo que hará la importación:</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Qué contienen las columnas</translation>
    </message>
    <message>
        <source>already here, unchanged</source>
        <translation>ya estaban, sin cambios</translation>
    </message>
    <message>
        <source>changed at the source</source>
        <translation>han cambiado en el origen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>not taken over, for the reasons below</source>
        <translation>no se importan, por los motivos de abajo</translation>
    </message>
    <message>
        <source>of them may say the same as another</source>
        <translation>de ellas quizá digan lo mismo que otra</translation>
    </message>
    <message>
        <source>of them outside the territory: kept and marked</source>
        <translation>de ellas, fuera del territorio: se guardan y se marcan</translation>
    </message>
    <message>
        <source>of them without a known place</source>
        <translation>de ellas, sin lugar conocido</translation>
    </message>
    <message>
        <source>outside the territory or in no known place: left out</source>
        <translation>fuera del territorio o sin lugar conocido: no se toman</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>filas leídas</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n igual que antes</numerusform>
            <numerusform>%n igual que antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken over</source>
        <translation>
            <numerusform>%n no importada</numerusform>
            <numerusform>%n no importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the territory, kept and marked</source>
        <translation>
            <numerusform>%n fuera del territorio, guardada y señalada</numerusform>
            <numerusform>%n fuera del territorio, guardadas y señaladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the territory, left out</source>
        <translation>
            <numerusform>%n fuera del territorio, sin tomar</numerusform>
            <numerusform>%n fuera del territorio, sin tomar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n fila leída</numerusform>
            <numerusform>%n filas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that may say the same as another</source>
        <translation>
            <numerusform>%n que quizá diga lo mismo que otra</numerusform>
            <numerusform>%n que quizá digan lo mismo que otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known place</source>
        <translation>
            <numerusform>%n sin lugar conocido</numerusform>
            <numerusform>%n sin lugar conocido</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row} may say the same as row {other}.</source>
        <translation>La fila {row} quizá diga lo mismo que la fila {other}.</translation>
    </message>
    <message>
        <source>Row {row} may say the same as {number}.</source>
        <translation>La fila {row} quizá diga lo mismo que {number}.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Fila {row}: {reason}</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>A telephone, an e-mail or an office of yours; it stands in the letter.</source>
        <translation>Un teléfono, un correo o un despacho suyo; figura en la carta.</translation>
    </message>
    <message>
        <source>Backups of the desk</source>
        <translation>Copias de la mesa</translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation>Ambos, uno tras otro</translation>
    </message>
    <message>
        <source>Change a lost device</source>
        <translation>Cambiar un dispositivo perdido</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elija una copia</translation>
    </message>
    <message>
        <source>Choose one of this desk.</source>
        <translation>Elija una de esta mesa.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>In what state it was</source>
        <translation>En qué estado estaba</translation>
    </message>
    <message>
        <source>Known since (day)</source>
        <translation>Se sabe desde (día)</translation>
    </message>
    <message>
        <source>Known since (hour)</source>
        <translation>Se sabe desde (hora)</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>Letter to the people</source>
        <translation>Carta a las personas</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Perdido el</translation>
    </message>
    <message>
        <source>Note a lost device</source>
        <translation>Anotar un dispositivo perdido</translation>
    </message>
    <message>
        <source>Noted: it was reported today.</source>
        <translation>Anotado: se ha notificado hoy.</translation>
    </message>
    <message>
        <source>Noted: the people concerned were told today.</source>
        <translation>Anotado: se ha avisado hoy a las personas afectadas.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Report the lost device to the data protection authority</source>
        <translation>Notificar el dispositivo perdido a la autoridad de protección de datos</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Guardar la carta…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar la notificación</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Such as: grey laptop. No names.</source>
        <translation>Por ejemplo: portátil gris. Sin nombres.</translation>
    </message>
    <message>
        <source>The 72 hours run from here.</source>
        <translation>Las 72 horas corren desde aquí.</translation>
    </message>
    <message>
        <source>The letter was written: {file}</source>
        <translation>Se escribió la carta: {file}</translation>
    </message>
    <message>
        <source>The passphrase or the recovery code was with it</source>
        <translation>La frase de paso o el código de recuperación estaban con él</translation>
    </message>
    <message>
        <source>The report was written: {file}</source>
        <translation>La notificación está escrita: {file}</translation>
    </message>
    <message>
        <source>This backup belongs to another desk.</source>
        <translation>Esta copia es de otra mesa.</translation>
    </message>
    <message>
        <source>What else is to be said</source>
        <translation>Qué más hay que decir</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Which device</source>
        <translation>Qué dispositivo</translation>
    </message>
    <message>
        <source>Whom people may ask</source>
        <translation>A quién puede preguntar la gente</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>Escribiendo la carta</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo la notificación</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>lost-device</source>
        <translation>dispositivo-perdido</translation>
    </message>
</context>
<context>
    <name>IncidentReport</name>
    <message>
        <source>72 hours end</source>
        <translation>Las 72 horas terminan</translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation>Gestora o gestor comunitario</translation>
    </message>
    <message>
        <source>Counted in the newest backup, made on {moment}.</source>
        <translation>Contado en la copia más reciente, hecha el {moment}.</translation>
    </message>
    <message>
        <source>Desk of</source>
        <translation>Mesa de</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Every page of the database is encrypted (AES-256), and so is every backup.</source>
        <translation>Todas las páginas de la base de datos están cifradas (AES-256), y también todas las copias.</translation>
    </message>
    <message>
        <source>How it was protected</source>
        <translation>Cómo estaba protegido</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Se sabe desde</translation>
    </message>
    <message>
        <source>Last known use of the desk</source>
        <translation>Último uso conocido de la mesa</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Perdido el</translation>
    </message>
    <message>
        <source>No backup was at hand: these are the counts of the desk as it is now.</source>
        <translation>No había ninguna copia a mano: estos son los recuentos de la mesa tal como está ahora.</translation>
    </message>
    <message>
        <source>No secret was with the device: without it the data cannot be read, so a high risk for the people concerned is unlikely (article 34.3.a).</source>
        <translation>Ninguna clave acompañaba al dispositivo: sin ella los datos no se pueden leer, así que un riesgo alto para las personas afectadas es improbable (artículo 34.3.a).</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>On {day} a device with the encrypted desk of this neighbourhood was lost or stolen. This is notified under article 33 of the General Data Protection Regulation.</source>
        <translation>El {day} se perdió o fue robado un dispositivo con la mesa cifrada de este barrio. Se notifica conforme al artículo 33 del Reglamento General de Protección de Datos.</translation>
    </message>
    <message>
        <source>Report of a lost device</source>
        <translation>Informe de un dispositivo perdido</translation>
    </message>
    <message>
        <source>State when lost</source>
        <translation>Estado al perderse</translation>
    </message>
    <message>
        <source>The data key was changed: what was lost opens nothing that is kept now.</source>
        <translation>Se cambió la clave de datos: lo perdido no abre nada de lo que se guarda ahora.</translation>
    </message>
    <message>
        <source>The desk was restored from a backup on another device.</source>
        <translation>La mesa se restauró desde una copia en otro dispositivo.</translation>
    </message>
    <message>
        <source>The key is wrapped by a passphrase (Argon2id) and is not kept on the device.</source>
        <translation>La clave está protegida por una frase de paso (Argon2id) y no se guarda en el dispositivo.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Se cambió la frase de paso.</translation>
    </message>
    <message>
        <source>The people concerned were told on {day}.</source>
        <translation>Se avisó a las personas afectadas el {day}.</translation>
    </message>
    <message>
        <source>The secret was with the device, or the desk was open on it: a high risk for the people concerned cannot be ruled out, and they are to be told (article 34).</source>
        <translation>La clave acompañaba al dispositivo, o la mesa estaba abierta en él: no se puede descartar un riesgo alto para las personas afectadas, y hay que avisarlas (artículo 34).</translation>
    </message>
    <message>
        <source>To whoever answers for data protection, and to the Spanish Data Protection Agency:</source>
        <translation>A quien responde de la protección de datos, y a la Agencia Española de Protección de Datos:</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>What was on it</source>
        <translation>Qué contenía</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Trae</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <translation>Minutos previstos</translation>
    </message>
    <message>
        <source>Minutes of this point</source>
        <translation>Acta de este punto</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Siguiente punto</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Quitar esta acción</translation>
    </message>
    <message>
        <source>Remove this decision</source>
        <translation>Quitar este acuerdo</translation>
    </message>
    <message>
        <source>Title of the point</source>
        <translation>Título del punto</translation>
    </message>
    <message>
        <source>What was said. It is kept while you type.</source>
        <translation>Qué se dijo. Se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>{decision} decision · {action} action · {next} next point</source>
        <translation>{decision} acuerdo · {action} acción · {next} siguiente punto</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>All files</source>
        <translation>Todos los ficheros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the data key</source>
        <translation>Cambiar la clave de datos</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de paso</translation>
    </message>
    <message>
        <source>Choose the file with the public key</source>
        <translation>Elija el fichero con la clave pública</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Cifrar todo de nuevo</translation>
    </message>
    <message>
        <source>Give the secret that you have now.</source>
        <translation>Escriba la frase o el código que tiene ahora.</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Ficheros de claves</translation>
    </message>
    <message>
        <source>Let an organisation open the vault</source>
        <translation>Permitir que una organización abra el cofre</translation>
    </message>
    <message>
        <source>Let it open the vault</source>
        <translation>Permitirlo</translation>
    </message>
    <message>
        <source>Let the new code count</source>
        <translation>Activar el código nuevo</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Crear un código de recuperación nuevo</translation>
    </message>
    <message>
        <source>Paste the public key of the organisation, or choose its file.</source>
        <translation>Pegue la clave pública de la organización o elija su fichero.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Your passphrase or recovery code of today</source>
        <translation>Su frase de paso o código de recuperación actual</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>Open the vault with your passphrase.</source>
        <translation>Abra el cofre con su frase de paso.</translation>
    </message>
    <message>
        <source>The key store of this computer did not give back what was put in.</source>
        <translation>El llavero de este equipo no devolvió lo que se guardó en él.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer.</source>
        <translation>El llavero de este equipo no responde.</translation>
    </message>
    <message>
        <source>The key store of this computer failed.</source>
        <translation>El llavero de este equipo ha fallado.</translation>
    </message>
    <message>
        <source>The key store of this computer has lost the key of this vault.</source>
        <translation>El llavero de este equipo ha perdido la clave de este cofre.</translation>
    </message>
    <message>
        <source>The key store of this computer holds something else for this vault.</source>
        <translation>El llavero de este equipo guarda otra cosa para este cofre.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked.</source>
        <translation>El llavero de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>This computer has no key store that the desk trusts.</source>
        <translation>Este equipo no tiene ningún llavero del que la mesa se fíe.</translation>
    </message>
    <message>
        <source>This vault is not opened by the key store of this computer.</source>
        <translation>Este cofre no se abre con el llavero de este equipo.</translation>
    </message>
</context>
<context>
    <name>KeyringCard</name>
    <message>
        <source>Key store of this computer</source>
        <translation>Llavero de este equipo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Opens the vault without typing, for anybody who uses this computer under your name. Leave it off on a computer that others use too. If it fails, the passphrase is asked.</source>
        <translation>Abre el cofre sin teclear nada, a cualquiera que use este equipo con su cuenta. Déjelo desactivado si otras personas usan el equipo. Si falla, se pide la frase de paso.</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn it on…</source>
        <translation>Activar…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key file is a short text file; choose another.</source>
        <translation>Un fichero de clave es un texto corto; elija otro.</translation>
    </message>
    <message>
        <source>A passphrase or a recovery code must stay. Set another one first.</source>
        <translation>Debe quedar una frase de paso o un código de recuperación. Ponga antes otro.</translation>
    </message>
    <message>
        <source>Ask for the four groups again, sign by sign; or save a new question.</source>
        <translation>Pida otra vez los cuatro grupos, signo a signo, o guarde una pregunta nueva.</translation>
    </message>
    <message>
        <source>Changing the data key needs your passphrase.</source>
        <translation>Para cambiar la clave de datos hace falta su frase de paso.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and may be written, and try again.</source>
        <translation>Compruebe que el disco no esté lleno y se pueda escribir, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Check the vault and the disk, and try again.</source>
        <translation>Compruebe el cofre y el disco, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Compare each group with the card.</source>
        <translation>Compare cada grupo con la tarjeta.</translation>
    </message>
    <message>
        <source>Do not delete anything: restore the newest backup, which holds its own copy of the key file.</source>
        <translation>No borre nada: restaure la copia más reciente, que lleva su propio fichero de claves.</translation>
    </message>
    <message>
        <source>Give the secret of the way that stays, so that you are not locked out.</source>
        <translation>Escriba la frase o el código que va a quedar, para no quedarse fuera.</translation>
    </message>
    <message>
        <source>If it is forgotten, set a new passphrase with the recovery code first.</source>
        <translation>Si se ha olvidado, ponga antes una frase nueva con el código de recuperación.</translation>
    </message>
    <message>
        <source>It has nine groups of four letters and digits; copy all of them from the card.</source>
        <translation>Tiene nueve grupos de cuatro letras y cifras; cópielos todos de la tarjeta.</translation>
    </message>
    <message>
        <source>It needs twice the size of the vault for a moment. Free some space and try again.</source>
        <translation>Por un momento necesita el doble del tamaño del cofre. Libere espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Lock the desk and open it again: opening mends the key file from its spare. Nothing was changed.</source>
        <translation>Bloquee la mesa y ábrala otra vez: al abrir, el fichero de claves se repara con su repuesto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No other way of opening this vault was tried since it was unlocked.</source>
        <translation>Desde que se desbloqueó no se ha probado ninguna otra forma de abrir este cofre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check capital letters and the keyboard language, and try again.</source>
        <translation>No se ha cambiado nada. Compruebe las mayúsculas y el idioma del teclado, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The key file of this vault is missing or damaged.</source>
        <translation>El fichero de claves de este cofre falta o está dañado.</translation>
    </message>
    <message>
        <source>The key file of this vault was altered.</source>
        <translation>El fichero de claves de este cofre ha sido alterado.</translation>
    </message>
    <message>
        <source>The key store of this computer holds another key.</source>
        <translation>El llavero de este equipo guarda otra clave.</translation>
    </message>
    <message>
        <source>The keys could not be written to this disk, so nothing was changed.</source>
        <translation>No se han podido escribir las claves en este disco, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The new key could not be written to this disk, so nothing was changed.</source>
        <translation>No se ha podido escribir la clave nueva en este disco, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The vault could not be copied whole under a new key, so nothing was changed.</source>
        <translation>No se ha podido copiar el cofre entero con una clave nueva, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is not enough free space to change the data key.</source>
        <translation>No hay espacio suficiente para cambiar la clave de datos.</translation>
    </message>
    <message>
        <source>This code does not open the vault.</source>
        <translation>Este código no abre el cofre.</translation>
    </message>
    <message>
        <source>This file cannot be read as a key.</source>
        <translation>Este fichero no se puede leer como clave.</translation>
    </message>
    <message>
        <source>This is not the receipt that stands in the question.</source>
        <translation>Este no es el recibo que figura en la pregunta.</translation>
    </message>
    <message>
        <source>This is the last way to open the vault without help.</source>
        <translation>Esta es la última forma de abrir el cofre sin ayuda.</translation>
    </message>
    <message>
        <source>This organisation key does not open the vault.</source>
        <translation>Esta clave de organización no abre el cofre.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Esta frase de paso no abre el cofre.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake.</source>
        <translation>Este código de recuperación tiene un error de escritura.</translation>
    </message>
    <message>
        <source>This recovery code is not complete.</source>
        <translation>Este código de recuperación está incompleto.</translation>
    </message>
    <message>
        <source>This way of opening the vault is not there any more.</source>
        <translation>Esta forma de abrir el cofre ya no existe.</translation>
    </message>
</context>
<context>
    <name>LadderBlock</name>
    <message>
        <source>Does it hold? To check on {days}</source>
        <translation>¿Se mantiene? Comprobar el {days}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The manager still does: {what}</source>
        <translation>Quien gestiona sigue haciendo: {what}</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>wólof</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
</context>
<context>
    <name>Leader</name>
    <message>
        <source>Agency</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation>Gestión comunitaria</translation>
    </message>
    <message>
        <source>Inter-agency team</source>
        <translation>Equipo interinstitucional</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Vecindario</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Choose another folder, or close the file elsewhere.</source>
        <translation>Elija otra carpeta o cierre el fichero en el otro programa.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el fichero.</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>A backup is being made and checked. Nobody can read anything meanwhile; it takes a few seconds.</source>
        <translation>Se está haciendo y comprobando una copia. Mientras tanto nadie puede leer nada; tarda unos segundos.</translation>
    </message>
    <message>
        <source>Locking the desk</source>
        <translation>Bloqueando la mesa</translation>
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
    <name>Likeness</name>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>another surname</source>
        <translation>otro apellido</translation>
    </message>
    <message>
        <source>another telephone</source>
        <translation>otro teléfono</translation>
    </message>
    <message>
        <source>another year of birth</source>
        <translation>otro año de nacimiento</translation>
    </message>
    <message>
        <source>born in the same year</source>
        <translation>mismo año de nacimiento</translation>
    </message>
    <message>
        <source>name sounds or looks alike</source>
        <translation>el nombre suena o se escribe parecido</translation>
    </message>
    <message>
        <source>part of the name is missing</source>
        <translation>falta parte del nombre</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>misma dirección</translation>
    </message>
    <message>
        <source>same alias</source>
        <translation>mismo alias</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mismo correo electrónico</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>surnames the other way round</source>
        <translation>apellidos en otro orden</translation>
    </message>
    <message>
        <source>telephone differs by one digit</source>
        <translation>el teléfono difiere en una cifra</translation>
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
    <name>LockCard</name>
    <message>
        <source>Choose a stick…</source>
        <translation>Elegir una memoria…</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>No stick any more</source>
        <translation>Quitar la memoria</translation>
    </message>
    <message>
        <source>Pulling out the stick “{name}” locks the desk at once.</source>
        <translation>Retirar la memoria «{name}» bloquea la mesa al instante.</translation>
    </message>
    <message>
        <source>Stick: off</source>
        <translation>Memoria: no</translation>
    </message>
    <message>
        <source>Stick: on</source>
        <translation>Memoria: sí</translation>
    </message>
    <message>
        <source>The desk locks after the idle minutes chosen in Settings, with the screen, before sleep, when another user takes the computer, with Ctrl+L, and at once when the disk with the vault is taken out. A stick can lock it, too: the one with your keys, for example.</source>
        <translation>La mesa se bloquea tras los minutos de inactividad elegidos en Ajustes, con la pantalla, antes de la suspensión, cuando otra persona usuaria toma el equipo, con Ctrl+L y, al instante, si se retira el disco del cofre. También puede bloquearla una memoria USB: la de su llavero, por ejemplo.</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Choose the stick that locks the desk when it is pulled out</source>
        <translation>Elija la memoria que bloquea la mesa al retirarla</translation>
    </message>
    <message>
        <source>From now on, pulling out this stick locks the desk.</source>
        <translation>Desde ahora, retirar esta memoria bloquea la mesa.</translation>
    </message>
    <message>
        <source>No stick locks the desk any more.</source>
        <translation>Ya ninguna memoria bloquea la mesa.</translation>
    </message>
    <message>
        <source>Plug in the stick that you carry with you, and choose a folder on it. Nothing is written there.</source>
        <translation>Conecte la memoria que lleva consigo y elija una carpeta en ella. No se escribe nada.</translation>
    </message>
    <message>
        <source>This folder is on a disk that stays in the computer.</source>
        <translation>Esta carpeta está en un disco que se queda en el equipo.</translation>
    </message>
</context>
<context>
    <name>LossLetter</name>
    <message>
        <source>Be wary of calls, messages or visits that mention something only this desk should know. Give no data.</source>
        <translation>Desconfíe de llamadas, mensajes o visitas que mencionen algo que solo esta mesa debería saber. No dé datos.</translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation>Gestión comunitaria</translation>
    </message>
    <message>
        <source>Dear neighbour:</source>
        <translation>Estimada vecina, estimado vecino:</translation>
    </message>
    <message>
        <source>Everything on the device is encrypted, and the key was not with it: without it nobody can read the data. We do not expect that anything happens to you because of this, and tell you so that you know.</source>
        <translation>Todo lo que hay en el dispositivo está cifrado y la clave no estaba con él: sin ella nadie puede leer los datos. No esperamos que le ocurra nada por esto, y se lo decimos para que lo sepa.</translation>
    </message>
    <message>
        <source>Everything on the device is encrypted. But the key to it may have been within reach of whoever has the device, so we cannot rule out that it was read.</source>
        <translation>Todo lo que hay en el dispositivo está cifrado. Pero la clave pudo estar al alcance de quien lo tenga, así que no podemos descartar que se haya leído.</translation>
    </message>
    <message>
        <source>If somebody uses your data, or you are afraid of somebody who may learn where you live, tell us at once.</source>
        <translation>Si alguien usa sus datos, o teme que alguien sepa dónde vive, díganoslo enseguida.</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Clase de datos</translation>
    </message>
    <message>
        <source>Names, addresses, telephones and e-mails of residents</source>
        <translation>Nombres, direcciones, teléfonos y correos de residentes</translation>
    </message>
    <message>
        <source>Never give a code, a password or a payment on the telephone: we never ask for one.</source>
        <translation>No dé nunca por teléfono un código, una contraseña ni un pago: nunca se los pedimos.</translation>
    </message>
    <message>
        <source>Notes on those requests</source>
        <translation>Notas sobre esas demandas</translation>
    </message>
    <message>
        <source>Notice about your personal data</source>
        <translation>Aviso sobre sus datos personales</translation>
    </message>
    <message>
        <source>On {day} a device was lost or stolen that held the records with which the community manager of this neighbourhood works. Your data may be among them. We are sorry, and we tell you what we know and what you can do.</source>
        <translation>El {day} se perdió o fue robado un dispositivo con los registros con los que trabaja la gestión comunitaria de este barrio. Sus datos pueden estar entre ellos. Lo sentimos, y le contamos lo que sabemos y lo que usted puede hacer.</translation>
    </message>
    <message>
        <source>Records of everybody together</source>
        <translation>Registros de todas las personas juntas</translation>
    </message>
    <message>
        <source>Requests of a delicate kind, encrypted a second time</source>
        <translation>Demandas delicadas, cifradas una segunda vez</translation>
    </message>
    <message>
        <source>Services, groups and neighbours who offer something</source>
        <translation>Servicios, grupos y vecinas y vecinos que ofrecen algo</translation>
    </message>
    <message>
        <source>We are finding out what happened.</source>
        <translation>Estamos averiguando qué ha pasado.</translation>
    </message>
    <message>
        <source>We changed the keys, so that the lost device opens nothing that is written now.</source>
        <translation>Cambiamos las claves, para que el dispositivo perdido no abra nada de lo que se escribe ahora.</translation>
    </message>
    <message>
        <source>We told the data protection authority on {day}.</source>
        <translation>Avisamos a la autoridad de protección de datos el {day}.</translation>
    </message>
    <message>
        <source>We went on from a backup on another device, so nothing you asked for was forgotten.</source>
        <translation>Seguimos trabajando desde una copia en otro dispositivo, así que nada de lo que usted pidió se ha olvidado.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What residents asked for, and what came of it</source>
        <translation>Lo que pidieron los residentes y en qué quedó</translation>
    </message>
    <message>
        <source>What was on it</source>
        <translation>Qué contenía</translation>
    </message>
    <message>
        <source>What was promised, and by when</source>
        <translation>Lo prometido y para cuándo</translation>
    </message>
    <message>
        <source>What was spoken about and decided in meetings</source>
        <translation>Lo hablado y acordado en reuniones</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Qué hemos hecho</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Who lives together in a home</source>
        <translation>Quiénes viven juntos en una vivienda</translation>
    </message>
    <message>
        <source>Who takes part in a circle or commission</source>
        <translation>Quiénes participan en un círculo o comisión</translation>
    </message>
    <message>
        <source>Whom to ask: {contact}</source>
        <translation>A quién preguntar: {contact}</translation>
    </message>
    <message>
        <source>You may ask what we hold on you, have it corrected or erased, and object to its use; it costs nothing.</source>
        <translation>Puede preguntar qué datos suyos tenemos, hacer que se corrijan o se supriman y oponerse a su uso; es gratuito.</translation>
    </message>
    <message>
        <source>You may complain to the Spanish Data Protection Agency (www.aepd.es).</source>
        <translation>Puede reclamar ante la Agencia Española de Protección de Datos (www.aepd.es).</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Colours of the map</source>
        <translation>Colores del mapa</translation>
    </message>
    <message>
        <source>{steps} steps of {width}, from 0 to {last} or more; the brighter or denser, the more.</source>
        <translation>{steps} tramos de {width}, de 0 a {last} o más; cuanto más claro o denso, más hay.</translation>
    </message>
    <message>
        <source>{steps} steps of {width}, from 0 to {last} or more; the darker or denser, the more.</source>
        <translation>{steps} tramos de {width}, de 0 a {last} o más; cuanto más oscuro o denso, más hay.</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Colour the map by this</source>
        <translation>Colorear el mapa según esto</translation>
    </message>
    <message>
        <source>No outlines yet</source>
        <translation>Todavía no hay contornos</translation>
    </message>
    <message>
        <source>The areas written down by hand stand in the list. Import a file of areas to see a map.</source>
        <translation>Las zonas anotadas a mano están en la lista. Importe un fichero de zonas para ver un mapa.</translation>
    </message>
    <message>
        <source>{figure}: by area</source>
        <translation>{figure}: por zonas</translation>
    </message>
    <message>
        <source>{figure}: by area, and where they are</source>
        <translation>{figure}: por zonas, y dónde están</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n area(s). The list beside the map says the same.</source>
        <translation>
            <numerusform>%n zona. La lista junto al mapa dice lo mismo.</numerusform>
            <numerusform>%n zonas. La lista junto al mapa dice lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the territory</source>
        <translation>Mapa del territorio</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>{area}: {value} ({figure})</source>
        <translation>{area}: {value} ({figure})</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Its codes are: {names}.</source>
        <translation>Sus códigos son: {names}.</translation>
    </message>
    <message>
        <source>Save one from the import assistant, or see the documentation.</source>
        <translation>Guarde una desde el asistente de importación o consulte la documentación.</translation>
    </message>
    <message>
        <source>The fields are: {names}.</source>
        <translation>Los campos son: {names}.</translation>
    </message>
    <message>
        <source>The mapping gives “{field}” a meaning that it cannot have.</source>
        <translation>La correspondencia da a «{field}» un significado que no puede tener.</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist: {names}.</source>
        <translation>La correspondencia nombra un campo que no existe: {names}.</translation>
    </message>
    <message>
        <source>This is no saved column mapping.</source>
        <translation>Esto no es una correspondencia de columnas guardada.</translation>
    </message>
</context>
<context>
    <name>MediaType</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Amendments</source>
        <translation>Enmiendas</translation>
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
        <source>Add amendment</source>
        <translation>Añadir enmienda</translation>
    </message>
    <message>
        <source>Add guest</source>
        <translation>Añadir persona invitada</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>Amend minutes</source>
        <translation>Enmendar acta</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Enmienda</translation>
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
        <source>Calendar files</source>
        <translation>Ficheros de calendario</translation>
    </message>
    <message>
        <source>Call meeting</source>
        <translation>Convocar reunión</translation>
    </message>
    <message>
        <source>Call the meeting</source>
        <translation>Convocar la reunión</translation>
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
        <source>Close meeting</source>
        <translation>Cerrar reunión</translation>
    </message>
    <message>
        <source>Create a circle first.</source>
        <translation>Cree antes un círculo.</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Fecha de la próxima reunión</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Se acordó</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Acuerdo</translation>
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
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Mark decision</source>
        <translation>Marcar acuerdo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meeting · {body}</source>
        <translation>Reunión · {body}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
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
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>Note that the notice was sent</source>
        <translation>Anotar que se envió la convocatoria</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>Convocatoria enviada el</translation>
    </message>
    <message>
        <source>On the agenda · {body}</source>
        <translation>En el orden del día · {body}</translation>
    </message>
    <message>
        <source>Only the minutes of a meeting that was held can be approved.</source>
        <translation>Solo se puede aprobar el acta de una reunión celebrada.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
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
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Guardar el fichero de calendario</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Guardar el acta</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Guardar la convocatoria</translation>
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
        <source>Taken on</source>
        <translation>Alguien se encarga</translation>
    </message>
    <message>
        <source>Taken on by {who}</source>
        <translation>Se encarga {who}</translation>
    </message>
    <message>
        <source>The action is now a follow-up.</source>
        <translation>La acción ya es un seguimiento.</translation>
    </message>
    <message>
        <source>The approved text stays as it is; this stands beside it, with today's date.</source>
        <translation>El texto aprobado queda como está; esto figura a su lado, con la fecha de hoy.</translation>
    </message>
    <message>
        <source>The document was written: {file}</source>
        <translation>Se escribió el documento: {file}</translation>
    </message>
    <message>
        <source>The meeting is closed. Its minutes wait for approval.</source>
        <translation>La reunión está cerrada. Su acta queda por aprobar.</translation>
    </message>
    <message>
        <source>The meeting was cancelled.</source>
        <translation>Se anuló la reunión.</translation>
    </message>
    <message>
        <source>The minutes are approved and no longer change.</source>
        <translation>El acta está aprobada y ya no cambia.</translation>
    </message>
    <message>
        <source>There is no body yet whose meeting it could be.</source>
        <translation>Aún no hay ningún órgano que pueda reunirse.</translation>
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
        <source>They are never printed.</source>
        <translation>Nunca se imprimen.</translation>
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
        <source>What is put right</source>
        <translation>Qué se corrige</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>Whose meeting</source>
        <translation>De qué órgano</translation>
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
        <source>Writing the document</source>
        <translation>Escribiendo el documento</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Sus notas</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunion</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>acta</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>convocatoria</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{yes} for · {no} against · {rest} abstained</source>
        <translation>{yes} a favor · {no} en contra · {rest} abstenciones</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Enmendar</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Aprobar el acta</translation>
    </message>
    <message>
        <source>Attendance {present}/{seats}</source>
        <translation>Asistencia {present}/{seats}</translation>
    </message>
    <message>
        <source>Back to all meetings</source>
        <translation>Volver a todas las reuniones</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Call one here, or on the page of a circle.</source>
        <translation>Convoque una aquí, o en la página de un círculo.</translation>
    </message>
    <message>
        <source>Called, held, written down and approved</source>
        <translation>Convocadas, celebradas, con su acta y aprobadas</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Anular la reunión</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Meeting of {day}</source>
        <translation>Reunión del {day}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Aún no hay reuniones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When and where…</source>
        <translation>Cuándo y dónde…</translation>
    </message>
    <message>
        <source>live minutes</source>
        <translation>acta en vivo</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>%n record(s) will be led over.</source>
        <translation>
            <numerusform>Pasará %n registro.</numerusform>
            <numerusform>Pasarán %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everything that leads to the other record will lead to this one. They can be separated again, also much later.</source>
        <translation>Todo lo que lleva a la otra ficha llevará a esta. Se pueden volver a separar, también mucho después.</translation>
    </message>
    <message>
        <source>Goes: {name}</source>
        <translation>Se une: {name}</translation>
    </message>
    <message>
        <source>Keep the other record instead</source>
        <translation>Conservar mejor la otra ficha</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>Unir dos fichas de una misma persona</translation>
    </message>
    <message>
        <source>Stays: {name}</source>
        <translation>Se queda: {name}</translation>
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
        <translation>No, no funcionó</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Yes, it worked</source>
        <translation>Sí, funcionó</translation>
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
    <name>NearDay</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>Care and company</source>
        <translation>Cuidados y compañía</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Coexistence and conflict</source>
        <translation>Convivencia y conflictos</translation>
    </message>
    <message>
        <source>Culture and sport</source>
        <translation>Cultura y deporte</translation>
    </message>
    <message>
        <source>Education and language</source>
        <translation>Educación e idioma</translation>
    </message>
    <message>
        <source>Green areas</source>
        <translation>Zonas verdes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Income and employment</source>
        <translation>Ingresos y empleo</translation>
    </message>
    <message>
        <source>Information and procedures</source>
        <translation>Información y trámites</translation>
    </message>
    <message>
        <source>Legal advice and rights</source>
        <translation>Asesoría jurídica y derechos</translation>
    </message>
    <message>
        <source>Mobility and parking</source>
        <translation>Movilidad y aparcamiento</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Pavements and roads</source>
        <translation>Aceras y calzadas</translation>
    </message>
    <message>
        <source>Pests and animals</source>
        <translation>Plagas y animales</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Street furniture and play areas</source>
        <translation>Mobiliario urbano y áreas infantiles</translation>
    </message>
    <message>
        <source>Street lighting</source>
        <translation>Alumbrado</translation>
    </message>
    <message>
        <source>Waste and containers</source>
        <translation>Residuos y contenedores</translation>
    </message>
    <message>
        <source>Water and drains</source>
        <translation>Agua y alcantarillado</translation>
    </message>
</context>
<context>
    <name>NeedGroup</name>
    <message>
        <source>Health and care</source>
        <translation>Salud y cuidados</translation>
    </message>
    <message>
        <source>Home and livelihood</source>
        <translation>Casa y sustento</translation>
    </message>
    <message>
        <source>Learning and culture</source>
        <translation>Aprendizaje y cultura</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Convivencia</translation>
    </message>
    <message>
        <source>Public space</source>
        <translation>Espacio público</translation>
    </message>
    <message>
        <source>Rights and procedures</source>
        <translation>Derechos y trámites</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>At least 14 letters, or five random words.</source>
        <translation>Al menos 14 letras, o cinco palabras al azar.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de paso nueva</translation>
    </message>
    <message>
        <source>New passphrase; leave it empty to keep yours</source>
        <translation>Frase de paso nueva; déjela vacía para conservar la suya</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Fortaleza de la frase de paso</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Sugerir cinco palabras</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de paso otra vez</translation>
    </message>
</context>
<context>
    <name>NewReferralPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nueva derivación</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>A branch has fallen in the courtyard of…</source>
        <translation>Se ha caído una rama en el patio de…</translation>
    </message>
    <message>
        <source>A few words and Enter: it is saved at once, the details can wait. What you type is kept.</source>
        <translation>Unas palabras y Entrar: se guarda en el acto, los detalles pueden esperar. Lo que escriba se conserva.</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Zona: {area}</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Anotar una demanda</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
</context>
<context>
    <name>NotesBlock</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Under seal.</source>
        <translation>Reservado.</translation>
    </message>
</context>
<context>
    <name>OpenedCard</name>
    <message>
        <source>Close and forget</source>
        <translation>Cerrar y olvidar</translation>
    </message>
    <message>
        <source>Opened: every look is noted</source>
        <translation>Abierto: cada consulta queda anotada</translation>
    </message>
</context>
<context>
    <name>OpenedFor</name>
    <message>
        <source>A court</source>
        <translation>Un juzgado o tribunal</translation>
    </message>
    <message>
        <source>The data protection authority</source>
        <translation>La autoridad de protección de datos</translation>
    </message>
    <message>
        <source>The person themself</source>
        <translation>La propia persona</translation>
    </message>
    <message>
        <source>The public prosecutor</source>
        <translation>El Ministerio Fiscal</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n line(s) of the activity log that were there before are missing: the last changes were lost.</source>
        <translation>
            <numerusform>Falta %n línea del registro de actividad que antes estaba: los últimos cambios se han perdido.</numerusform>
            <numerusform>Faltan %n líneas del registro de actividad que antes estaban: los últimos cambios se han perdido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between records lead nowhere.</source>
        <translation>
            <numerusform>%n enlace entre registros no lleva a ninguna parte.</numerusform>
            <numerusform>%n enlaces entre registros no llevan a ninguna parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the data file of this vault are damaged.</source>
        <translation>
            <numerusform>%n página del archivo de datos de este cofre está dañada.</numerusform>
            <numerusform>%n páginas del archivo de datos de este cofre están dañadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the vault was deleted, cut or replaced by an older one. Compare the newest backup before you go on, and note again what you did last.</source>
        <translation>Una parte del cofre se ha borrado, cortado o sustituido por otra más antigua. Compare la copia más reciente antes de continuar y vuelva a anotar lo último que hizo.</translation>
    </message>
    <message>
        <source>Copy your backup to a disk of this computer and restore it there; then remove the vault from this place.</source>
        <translation>Lleve su copia a un disco de este equipo y restáurela ahí; después retire el cofre de este lugar.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. Restore the newest backup, or open a read-only copy to see and save what can still be read.</source>
        <translation>No se ha cambiado ni borrado nada. Restaure la copia más reciente, o abra una copia de solo lectura para ver y guardar lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>Remove the write protection or copy the whole folder to a disk of this computer, and open it there.</source>
        <translation>Quite la protección contra escritura o copie la carpeta entera a un disco de este equipo, y ábrala ahí.</translation>
    </message>
    <message>
        <source>Somebody put other data in its place. Compare the newest backup before you go on.</source>
        <translation>Alguien puso otros datos en su lugar. Compare con la copia más reciente antes de seguir.</translation>
    </message>
    <message>
        <source>Something was added to the end of the data file of this vault.</source>
        <translation>Se ha añadido algo al final del archivo de datos de este cofre.</translation>
    </message>
    <message>
        <source>The activity log of this vault is not the one of the last session.</source>
        <translation>El registro de actividad de este cofre no es el de la última sesión.</translation>
    </message>
    <message>
        <source>The data file of this vault was cut off: its end is missing.</source>
        <translation>El archivo de datos de este cofre está cortado: le falta el final.</translation>
    </message>
    <message>
        <source>The desk can be used. Make a backup to a stick, and report this to whoever maintains the desk.</source>
        <translation>La mesa se puede usar. Haga una copia en una memoria USB y avise a quien mantiene la mesa.</translation>
    </message>
    <message>
        <source>The desk was not closed properly last time. Everything was checked, and it is whole.</source>
        <translation>La última vez la mesa no se cerró bien. Se ha comprobado todo, y está entero.</translation>
    </message>
    <message>
        <source>The folder of this vault may not be written: its disk is read-only, or the folder belongs to somebody else.</source>
        <translation>No se puede escribir en la carpeta de este cofre: el disco es de solo lectura o la carpeta es de otra persona.</translation>
    </message>
    <message>
        <source>The pages of the data file of this vault do not belong together: some are from another day.</source>
        <translation>Las páginas del archivo de datos de este cofre no casan entre sí: algunas son de otro día.</translation>
    </message>
    <message>
        <source>This vault is in a folder that another program copies to the Internet, in the middle of changes.</source>
        <translation>Este cofre está en una carpeta que otro programa copia a Internet, en mitad de los cambios.</translation>
    </message>
    <message>
        <source>This vault is on a disk without permissions: every account of this computer can copy it.</source>
        <translation>Este cofre está en un disco sin permisos: cualquier cuenta de este equipo puede copiarlo.</translation>
    </message>
    <message>
        <source>This vault is on a network disk, where a broken connection can damage it.</source>
        <translation>Este cofre está en un disco de red, donde un corte de conexión puede dañarlo.</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Open the record and change it by hand.</source>
        <translation>Abra el registro y cámbielo a mano.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: the record was changed afterwards.</source>
        <translation>Este paso no se puede deshacer: el registro cambió después.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Need met</source>
        <translation>Necesidad cubierta</translation>
    </message>
    <message>
        <source>Need not met</source>
        <translation>Necesidad sin cubrir</translation>
    </message>
    <message>
        <source>Need partly met</source>
        <translation>Necesidad cubierta en parte</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Calendar file…</source>
        <translation>Fichero de calendario…</translation>
    </message>
    <message>
        <source>Copy for an e-mail</source>
        <translation>Copiar para un correo</translation>
    </message>
    <message>
        <source>PDF in English…</source>
        <translation>PDF en inglés…</translation>
    </message>
    <message>
        <source>PDF in Spanish…</source>
        <translation>PDF en español…</translation>
    </message>
    <message>
        <source>Sheet (PDF)…</source>
        <translation>Hoja (PDF)…</translation>
    </message>
</context>
<context>
    <name>OverrideBasis</name>
    <message>
        <source>A legal duty, such as protecting a minor (GDPR, article 6(1)(c))</source>
        <translation>Una obligación legal, como proteger a una persona menor (RGPD, artículo 6.1.c)</translation>
    </message>
    <message>
        <source>An order of a court or a public prosecutor</source>
        <translation>Una orden de un juzgado o de la fiscalía</translation>
    </message>
    <message>
        <source>Vital interest: somebody's life or health is in danger (GDPR, article 6(1)(d))</source>
        <translation>Interés vital: peligra la vida o la salud de alguien (RGPD, artículo 6.1.d)</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message numerus="yes">
        <source>%n more line(s) are in the file beside this document.</source>
        <translation>
            <numerusform>%n línea más está en el fichero que acompaña a este documento.</numerusform>
            <numerusform>%n líneas más están en el fichero que acompaña a este documento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed record(s) are not in this document: ask to see them at the desk.</source>
        <translation>
            <numerusform>%n registro reservado no está en este documento: pida verlo en la mesa.</numerusform>
            <numerusform>%n registros reservados no están en este documento: pida verlos en la mesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier value</source>
        <translation>Valor anterior</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>It is kept until {day}, unless you ask for something else before.</source>
        <translation>Se conserva hasta el {day}, salvo que usted pida antes otra cosa.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>That it be erased, or only kept and not used.</source>
        <translation>Que se supriman, o que solo se conserven y no se usen.</translation>
    </message>
    <message>
        <source>That it be given to you in a form that other programs read: the file beside this document.</source>
        <translation>Que se le entreguen en un formato que lean otros programas: el fichero que acompaña a este documento.</translation>
    </message>
    <message>
        <source>That what is wrong be put right.</source>
        <translation>Que se corrija lo que esté mal.</translation>
    </message>
    <message>
        <source>This is everything the desk holds about you. Other people are covered: what is theirs is not shown.</source>
        <translation>Esto es todo lo que la mesa guarda sobre usted. Las demás personas están tapadas: lo suyo no se muestra.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What for, and on what basis</source>
        <translation>Para qué y con qué base</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Qué decía antes</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Qué se hizo con ello</translation>
    </message>
    <message>
        <source>What you can ask</source>
        <translation>Qué puede pedir</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>You may object to its use, and complain to the Spanish Data Protection Agency (www.aepd.es).</source>
        <translation>Puede oponerse a su uso y reclamar ante la Agencia Española de Protección de Datos (www.aepd.es).</translation>
    </message>
    <message>
        <source>Your data at the neighbourhood desk</source>
        <translation>Sus datos en la mesa de barrio</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>A part of the file does not have the size it states.</source>
        <translation>Una parte del fichero no tiene el tamaño que declara.</translation>
    </message>
    <message>
        <source>A part of the file is damaged.</source>
        <translation>Una parte del fichero está dañada.</translation>
    </message>
    <message>
        <source>A part of the file is locked with a password.</source>
        <translation>Una parte del fichero está protegida con contraseña.</translation>
    </message>
    <message>
        <source>A part of the file was altered: {part}.</source>
        <translation>Una parte del fichero ha sido alterada: {part}.</translation>
    </message>
    <message>
        <source>A part of the file would swell to many times its size.</source>
        <translation>Una parte del fichero crecería muchas veces su tamaño al abrirla.</translation>
    </message>
    <message>
        <source>A part stands in the file twice.</source>
        <translation>Una parte está dos veces en el fichero.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the file once more.</source>
        <translation>Pida el fichero de nuevo a quien se lo dio.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .ndsummary.</source>
        <translation>Elija un fichero cuyo nombre termine en .ndsummary.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Instale la versión más reciente para abrirlo.</translation>
    </message>
    <message>
        <source>Open it at the office whose name is on it.</source>
        <translation>Ábralo en la oficina a cuyo nombre está.</translation>
    </message>
    <message>
        <source>Parts were added to the file or taken from it.</source>
        <translation>Al fichero se le han añadido o quitado partes.</translation>
    </message>
    <message>
        <source>The description inside the file cannot be read.</source>
        <translation>No se puede leer la descripción que contiene el fichero.</translation>
    </message>
    <message>
        <source>The file does not say whose signature it bears.</source>
        <translation>El fichero no dice de quién es la firma que lleva.</translation>
    </message>
    <message>
        <source>The file holds a link to another place on the computer.</source>
        <translation>El fichero contiene un enlace a otro lugar del equipo.</translation>
    </message>
    <message>
        <source>The file holds a part that does not belong in it.</source>
        <translation>El fichero contiene una parte que no le corresponde.</translation>
    </message>
    <message>
        <source>The file holds folders, which a file of the desk never does.</source>
        <translation>El fichero contiene carpetas, y un fichero de la Mesa nunca las tiene.</translation>
    </message>
    <message>
        <source>The file holds more parts than a file of the desk has.</source>
        <translation>El fichero contiene más partes de las que tiene un fichero de la Mesa.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged: its list of contents cannot be read.</source>
        <translation>El fichero está cortado o dañado: no se puede leer la lista de su contenido.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El fichero está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB: no file of the desk is.</source>
        <translation>El fichero ocupa más de {limit} MB, y ningún fichero de la Mesa llega a tanto.</translation>
    </message>
    <message>
        <source>The file is not signed, so nobody can tell who made it.</source>
        <translation>El fichero no está firmado: no se puede saber quién lo hizo.</translation>
    </message>
    <message>
        <source>The file is sealed: only its receivers can open it.</source>
        <translation>El fichero está sellado: solo pueden abrirlo sus destinatarios.</translation>
    </message>
    <message>
        <source>The file was altered: its own signature does not fit it.</source>
        <translation>El fichero ha sido alterado: su propia firma no le corresponde.</translation>
    </message>
    <message>
        <source>The file was altered: the signature of “{name}” does not fit it.</source>
        <translation>El fichero ha sido alterado: la firma de «{name}» no le corresponde.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of the desk.</source>
        <translation>El fichero se hizo con una versión más reciente de la Mesa.</translation>
    </message>
    <message>
        <source>The file was packed anew by another program.</source>
        <translation>Otro programa ha vuelto a empaquetar el fichero.</translation>
    </message>
    <message>
        <source>The list of contents in the file is not in order.</source>
        <translation>La lista de contenido del fichero no está en orden.</translation>
    </message>
    <message>
        <source>The signature of the file is damaged.</source>
        <translation>La firma del fichero está dañada.</translation>
    </message>
    <message>
        <source>The wrapping of the file was changed after it was made.</source>
        <translation>El envoltorio del fichero se cambió después de hacerlo.</translation>
    </message>
    <message>
        <source>This file of the desk is of another kind than expected.</source>
        <translation>Este fichero de la Mesa es de otro tipo que el esperado.</translation>
    </message>
    <message>
        <source>This is not a file of the Neighbourhood Desk.</source>
        <translation>Este no es un fichero de la Mesa de Barrio.</translation>
    </message>
    <message>
        <source>This is not a signing key.</source>
        <translation>Esto no es una clave de firma.</translation>
    </message>
    <message>
        <source>Unpacked, the file would be larger than {limit} MB.</source>
        <translation>Desempaquetado, el fichero ocuparía más de {limit} MB.</translation>
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
    <name>PaperButton</name>
    <message>
        <source>Blank forms in English…</source>
        <translation>Hojas en blanco en inglés…</translation>
    </message>
    <message>
        <source>Blank forms in Spanish…</source>
        <translation>Hojas en blanco en español…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Type from paper…</source>
        <translation>Pasar hojas de papel…</translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message numerus="yes">
        <source>%n sheet(s) typed in</source>
        <translation>
            <numerusform>%n hoja pasada</numerusform>
            <numerusform>%n hojas pasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Good enough. One more word would make it strong.</source>
        <translation>Suficiente. Una palabra más la haría fuerte.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another, or let the desk suggest five words.</source>
        <translation>No se ha cambiado nada. Elija otra, o deje que la mesa le sugiera cinco palabras.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de paso son distintas.</translation>
    </message>
    <message>
        <source>Too easy to guess: avoid names, dates and repeated patterns.</source>
        <translation>Demasiado fácil de adivinar: evite nombres, fechas y repeticiones.</translation>
    </message>
    <message>
        <source>Too short: at least {least} letters, or five words of the generator.</source>
        <translation>Demasiado corta: al menos {least} letras, o cinco palabras propuestas.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de paso…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>No hay frase de paso.</translation>
    </message>
    <message>
        <source>What you type every day. It is kept nowhere, and it also opens what is sealed.</source>
        <translation>Lo que usted teclea cada día. No se guarda en ningún sitio, y también abre lo reservado.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>A telephone number has 3 to 15 digits; part several with commas.</source>
        <translation>Un teléfono tiene entre 3 y 15 cifras; si hay varios, sepárelos con comas.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Archive person</source>
        <translation>Archivar persona</translation>
    </message>
    <message>
        <source>Archive the person instead: their history stays.</source>
        <translation>Archive la ficha: su historial se conserva.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Bring back person</source>
        <translation>Recuperar persona</translation>
    </message>
    <message>
        <source>By its name or address.</source>
        <translation>Por su nombre o su dirección.</translation>
    </message>
    <message>
        <source>Choose two people.</source>
        <translation>Elija dos personas.</translation>
    </message>
    <message>
        <source>Delete household</source>
        <translation>Eliminar hogar</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Eliminar persona</translation>
    </message>
    <message>
        <source>Doubt again</source>
        <translation>Volver a dudar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Edit household</source>
        <translation>Editar hogar</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>End relation</source>
        <translation>Terminar relación</translation>
    </message>
    <message>
        <source>Enough by itself, if the person prefers not to give a name.</source>
        <translation>Basta por sí solo, si la persona prefiere no dar su nombre.</translation>
    </message>
    <message>
        <source>Give the household a name or an address.</source>
        <translation>Dé al hogar un nombre o una dirección.</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Household deleted; its people stay.</source>
        <translation>Hogar eliminado; sus personas se quedan.</translation>
    </message>
    <message>
        <source>Household made.</source>
        <translation>Hogar creado.</translation>
    </message>
    <message>
        <source>Household saved.</source>
        <translation>Hogar guardado.</translation>
    </message>
    <message>
        <source>If you know.</source>
        <translation>Si lo sabe.</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>No puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>Make household</source>
        <translation>Crear hogar</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Unir personas</translation>
    </message>
    <message>
        <source>Merged into {name}. They can be separated again at any time.</source>
        <translation>Fichas unidas en {name}. Se pueden volver a separar en cualquier momento.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Move household</source>
        <translation>Mudar hogar</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Entrar a vivir</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Dejar el hogar</translation>
    </message>
    <message>
        <source>Moved in.</source>
        <translation>Entrada anotada.</translation>
    </message>
    <message>
        <source>Moved out.</source>
        <translation>Salida anotada.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Mudanza anotada.</translation>
    </message>
    <message>
        <source>Moves out of the household</source>
        <translation>Se va del hogar</translation>
    </message>
    <message>
        <source>Moves to another household</source>
        <translation>Se muda a otro hogar</translation>
    </message>
    <message>
        <source>Name head of household</source>
        <translation>Señalar persona de referencia</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nueva dirección</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Nuevo hogar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nueva relación</translation>
    </message>
    <message>
        <source>Nobody alive was born in this year.</source>
        <translation>Nadie que viva nació ese año.</translation>
    </message>
    <message>
        <source>Nobody can be related to themselves.</source>
        <translation>Nadie puede tener relación consigo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note relation</source>
        <translation>Anotar relación</translation>
    </message>
    <message>
        <source>Noted: two different people. The desk will not ask again.</source>
        <translation>Anotado: son dos personas. La mesa no volverá a preguntar.</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notas para usted</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>One or two, as the person says them.</source>
        <translation>Uno o dos, como la persona los diga.</translation>
    </message>
    <message>
        <source>Only if a service asks for it, or to tell apart two people of one name.</source>
        <translation>Solo si un servicio lo pide, o para distinguir a dos personas del mismo nombre.</translation>
    </message>
    <message>
        <source>Only if they want to be written to.</source>
        <translation>Solo si quiere que se le escriba.</translation>
    </message>
    <message>
        <source>Only somebody who lives there can be head of the household.</source>
        <translation>Solo quien vive allí puede ser la persona de referencia del hogar.</translation>
    </message>
    <message>
        <source>Only what helps. They never leave the desk.</source>
        <translation>Solo lo que ayude. Nunca salen de la mesa.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person added.</source>
        <translation>Persona añadida.</translation>
    </message>
    <message>
        <source>Person archived.</source>
        <translation>Persona archivada.</translation>
    </message>
    <message>
        <source>Person deleted.</source>
        <translation>Persona eliminada.</translation>
    </message>
    <message>
        <source>Person saved.</source>
        <translation>Cambios guardados.</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Lengua preferida</translation>
    </message>
    <message>
        <source>Relate people</source>
        <translation>Relacionar personas</translation>
    </message>
    <message>
        <source>Relation noted.</source>
        <translation>Relación anotada.</translation>
    </message>
    <message>
        <source>Relation removed.</source>
        <translation>Relación quitada.</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Quitar relación</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save household</source>
        <translation>Guardar hogar</translation>
    </message>
    <message>
        <source>Separate people</source>
        <translation>Separar personas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>So that nobody comes in vain. A child never interprets for their family.</source>
        <translation>Para que nadie venga en balde. Una niña o un niño nunca interpreta para su familia.</translation>
    </message>
    <message>
        <source>Somebody moves in</source>
        <translation>Entra a vivir alguien</translation>
    </message>
    <message>
        <source>Somebody must stay; to move everybody, change the address of the household.</source>
        <translation>Alguien debe quedarse; para mudar a todas, cambie la dirección del hogar.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split household</source>
        <translation>Dividir hogar</translation>
    </message>
    <message>
        <source>Split the household</source>
        <translation>Dividir el hogar</translation>
    </message>
    <message>
        <source>Such as the surnames, or the flat.</source>
        <translation>Por ejemplo, los apellidos o el piso.</translation>
    </message>
    <message>
        <source>Such as what they may decide, or the paper that says so.</source>
        <translation>Por ejemplo, qué puede decidir o qué documento lo acredita.</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Tell people apart</source>
        <translation>Distinguir personas</translation>
    </message>
    <message>
        <source>The household moved.</source>
        <translation>El hogar se ha mudado.</translation>
    </message>
    <message>
        <source>The household moves</source>
        <translation>El hogar se muda</translation>
    </message>
    <message>
        <source>The household was split.</source>
        <translation>El hogar se ha dividido.</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>La otra ficha</translation>
    </message>
    <message>
        <source>The person is back in the list.</source>
        <translation>La persona vuelve a estar en la lista.</translation>
    </message>
    <message>
        <source>The relation has ended.</source>
        <translation>La relación ha terminado.</translation>
    </message>
    <message>
        <source>Then write above where they can usually be found, if they agree.</source>
        <translation>Entonces escriba arriba dónde se le suele encontrar, si está de acuerdo.</translation>
    </message>
    <message>
        <source>These two are separate already.</source>
        <translation>Estas dos ya están separadas.</translation>
    </message>
    <message>
        <source>They are two people again, each with their own records.</source>
        <translation>Vuelven a ser dos personas, cada una con sus registros.</translation>
    </message>
    <message numerus="yes">
        <source>They are two people again; %n record(s) that led to one of them are gone meanwhile.</source>
        <translation>
            <numerusform>Vuelven a ser dos personas; %n registro que llevaba a una de ellas ya no existe.</numerusform>
            <numerusform>Vuelven a ser dos personas; %n registros que llevaban a una de ellas ya no existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Esto no parece una dirección de correo.</translation>
    </message>
    <message>
        <source>This is noted already.</source>
        <translation>Esto ya está anotado.</translation>
    </message>
    <message>
        <source>This is the address it has.</source>
        <translation>Es la dirección que tiene.</translation>
    </message>
    <message>
        <source>This language is not in the list.</source>
        <translation>Esta lengua no está en la lista.</translation>
    </message>
    <message>
        <source>This person belongs to no household.</source>
        <translation>Esta persona no pertenece a ningún hogar.</translation>
    </message>
    <message>
        <source>Tick who leaves.</source>
        <translation>Marque quién se va.</translation>
    </message>
    <message>
        <source>To call back. As they say it; part several with commas.</source>
        <translation>Para devolver la llamada. Como lo diga; separe varios con comas.</translation>
    </message>
    <message>
        <source>To correct it. If they moved, use “It moves…”: then their history is kept.</source>
        <translation>Para corregirla. Si se han mudado, use «Se muda…»: así se conserva su historia.</translation>
    </message>
    <message>
        <source>To speak and write in it.</source>
        <translation>Para hablarle y escribirle en ella.</translation>
    </message>
    <message>
        <source>To understand each other</source>
        <translation>Para entenderse</translation>
    </message>
    <message>
        <source>To visit, and to know which services are theirs.</source>
        <translation>Para visitar y saber qué servicios le corresponden.</translation>
    </message>
    <message>
        <source>What the household is called</source>
        <translation>Cómo se llama el hogar</translation>
    </message>
    <message>
        <source>What they are to this person</source>
        <translation>Qué es de esta persona</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Quién se va</translation>
    </message>
    <message>
        <source>Who lives there first</source>
        <translation>Quién vive allí, en primer lugar</translation>
    </message>
    <message>
        <source>With whom they live, if that matters for what they ask.</source>
        <translation>Con quién vive, si importa para lo que pide.</translation>
    </message>
    <message>
        <source>Without a fixed address</source>
        <translation>Sin domicilio fijo</translation>
    </message>
    <message>
        <source>Write a name, or an alias if the person prefers not to give it.</source>
        <translation>Escriba un nombre, o un alias si la persona prefiere no darlo.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Escriba el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>último contacto {day}</translation>
    </message>
    <message>
        <source>no fixed address</source>
        <translation>sin domicilio fijo</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>desde el {since}</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>hasta el {until}</translation>
    </message>
    <message>
        <source>{low} to {high} years old</source>
        <translation>de {low} a {high} años</translation>
    </message>
    <message>
        <source>{same}; but {apart}</source>
        <translation>{same}; pero {apart}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>del {since} al {until}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
</context>
<context>
    <name>PeopleBlock</name>
    <message>
        <source>It is about them</source>
        <translation>El caso trata de esta persona</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Sacar del caso</translation>
    </message>
</context>
<context>
    <name>PeopleLists</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, address or who lives there</source>
        <translation>Nombre, dirección o quien vive allí</translation>
    </message>
    <message>
        <source>Name, telephone or address</source>
        <translation>Nombre, teléfono o dirección</translation>
    </message>
    <message>
        <source>No household found</source>
        <translation>Ningún hogar encontrado</translation>
    </message>
    <message>
        <source>No household yet</source>
        <translation>Todavía no hay hogares</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nadie encontrado</translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation>No hay nadie en el archivo</translation>
    </message>
    <message>
        <source>Nobody is written down yet</source>
        <translation>Todavía no hay nadie anotado</translation>
    </message>
    <message>
        <source>Note who lives together where it matters for what they ask.</source>
        <translation>Anote quiénes viven juntos cuando importe para lo que piden.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People are added here, or in passing when a request is recorded.</source>
        <translation>Las personas se añaden aquí, o de paso al anotar una demanda.</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>Speak to first</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Try part of the name, or the last digits of the telephone.</source>
        <translation>Pruebe con parte del nombre o con las últimas cifras del teléfono.</translation>
    </message>
    <message>
        <source>Try the name of somebody who lives there.</source>
        <translation>Pruebe con el nombre de alguien que viva allí.</translation>
    </message>
    <message>
        <source>Whoever needs the desk no more can be archived.</source>
        <translation>Se puede archivar a quien ya no necesita la mesa.</translation>
    </message>
    <message>
        <source>{listed} of {whole}</source>
        <translation>{listed} de {whole}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Choose one in the list to see who lives there and who did.</source>
        <translation>Elija uno en la lista para ver quién vive allí y quién vivió.</translation>
    </message>
    <message>
        <source>Choose somebody in the list, or type a name to find them.</source>
        <translation>Elija a alguien de la lista o escriba un nombre para buscar.</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>Seguir con el borrador</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Nuevo hogar</translation>
    </message>
    <message>
        <source>No household chosen</source>
        <translation>Ningún hogar elegido</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie en pantalla</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>The least that is needed to call back, write and accompany</source>
        <translation>Lo mínimo para devolver la llamada, escribir y acompañar</translation>
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
    <name>PersonConsents</name>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Earlier ones ({count})</source>
        <translation>Anteriores ({count})</translation>
    </message>
    <message>
        <source>Hide earlier ones</source>
        <translation>Ocultar los anteriores</translation>
    </message>
    <message>
        <source>Nothing agreed</source>
        <translation>Nada consentido</translation>
    </message>
    <message>
        <source>The data of this person is only kept: nothing leaves, whatever was agreed.</source>
        <translation>Los datos de esta persona solo se conservan: no sale nada, se consintiera lo que se consintiera.</translation>
    </message>
    <message>
        <source>Withdraw all…</source>
        <translation>Retirar todos…</translation>
    </message>
    <message>
        <source>Without a consent no data of this person may be passed to anybody.</source>
        <translation>Sin consentimiento no se puede pasar a nadie ningún dato de esta persona.</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Vive</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>New household…</source>
        <translation>Nuevo hogar…</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notas para usted</translation>
    </message>
    <message>
        <source>Only kept, not used</source>
        <translation>Solo se conserva, no se usa</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>Derechos…</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>To understand each other</source>
        <translation>Para entenderse</translation>
    </message>
    <message>
        <source>Usually found at</source>
        <translation>Se le suele encontrar en</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Block…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rectificar</translation>
    </message>
    <message>
        <source>Everything held on them…</source>
        <translation>Todo lo que consta…</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>Conservar hasta…</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Se conserva hasta el {day}</translation>
    </message>
    <message>
        <source>Name, telephone or address of the person</source>
        <translation>Nombre, teléfono o dirección de la persona</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Only kept, not used</source>
        <translation>Solo se conserva, no se usa</translation>
    </message>
    <message>
        <source>Register what they ask…</source>
        <translation>Anotar lo que pide…</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Limitar</translation>
    </message>
    <message>
        <source>Restricted since</source>
        <translation>Limitados desde el</translation>
    </message>
    <message>
        <source>Time of keeping</source>
        <translation>Plazo de conservación</translation>
    </message>
    <message>
        <source>Type a name above to see what is held on somebody and what they may ask.</source>
        <translation>Escriba un nombre arriba para ver qué consta de alguien y qué puede pedir.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Volver a usar</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Lo que decía antes</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Lo que ha pedido</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>atendido el {day}</translation>
    </message>
    <message>
        <source>by the general rule</source>
        <translation>según la regla general</translation>
    </message>
    <message>
        <source>to be answered by {day}</source>
        <translation>hay que atenderlo antes del {day}</translation>
    </message>
</context>
<context>
    <name>PersonReferrals</name>
    <message numerus="yes">
        <source>The latest of %n</source>
        <translation>
            <numerusform>La última de %n</numerusform>
            <numerusform>Las últimas de %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>add as a new person</source>
        <translation>añadir como persona nueva</translation>
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
    <name>PlanBlock</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Expected: {result}</source>
        <translation>Se espera: {result}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambiar de día</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Al final no se hizo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar del plan</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n page(s). The desk shows only what can be read of a PDF, not how it looks.</source>
        <translation>
            <numerusform>%n página. La mesa muestra solo lo que se puede leer de un PDF, no su aspecto.</numerusform>
            <numerusform>%n páginas. La mesa muestra solo lo que se puede leer de un PDF, no su aspecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Cerrar la vista previa</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Solo se muestra el principio.</translation>
    </message>
    <message>
        <source>Only the first {count} pages were read.</source>
        <translation>Solo se han leído las {count} primeras páginas.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Imagen: {name}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows it whole, arrows move it.</source>
        <translation>Más y menos la acercan y alejan, 0 la muestra entera, las flechas la mueven.</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>Texto de {name}</translation>
    </message>
    <message>
        <source>There is no text in it: it is probably a scanned picture. Save a copy outside to see it.</source>
        <translation>No contiene texto: probablemente es una imagen escaneada. Guarde una copia fuera para verlo.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Calendar file…</source>
        <translation>Fichero de calendario…</translation>
    </message>
    <message>
        <source>Minutes (es / en)</source>
        <translation>Acta (es / en)</translation>
    </message>
    <message>
        <source>Minutes in English…</source>
        <translation>Acta en inglés…</translation>
    </message>
    <message>
        <source>Minutes in Spanish…</source>
        <translation>Acta en español…</translation>
    </message>
    <message>
        <source>Minutes in both languages…</source>
        <translation>Acta en ambos idiomas…</translation>
    </message>
    <message>
        <source>Notice and attendance sheet…</source>
        <translation>Convocatoria y hoja de asistencia…</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Change the desk's details</source>
        <translation>Cambiar los datos de la mesa</translation>
    </message>
    <message>
        <source>Choose Spanish or English.</source>
        <translation>Elija español o inglés.</translation>
    </message>
    <message>
        <source>Choose a region of the list, or none.</source>
        <translation>Elija una comunidad de la lista o ninguna.</translation>
    </message>
    <message>
        <source>Write a number above zero, or leave it empty.</source>
        <translation>Escriba un número mayor que cero, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Write each day as day/month, with commas between: 15/05, 09/11.</source>
        <translation>Escriba cada día como día/mes, separados por comas: 15/05, 09/11.</translation>
    </message>
    <message>
        <source>Write the name of the community manager.</source>
        <translation>Escriba el nombre de la gestora o el gestor comunitario.</translation>
    </message>
    <message>
        <source>Write the name of the neighbourhood.</source>
        <translation>Escriba el nombre del barrio.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Answer what residents ask and check that it worked.</source>
        <translation>Responder a lo que pide el vecindario y comprobar que sirvió.</translation>
    </message>
    <message>
        <source>As long as a member is kept.</source>
        <translation>Mientras se conserve a alguien del hogar.</translation>
    </message>
    <message>
        <source>As long as the body exists: it is its memory.</source>
        <translation>Mientras exista el órgano: es su memoria.</translation>
    </message>
    <message>
        <source>Call back, write to and accompany whoever asks the desk for something.</source>
        <translation>Llamar, escribir y acompañar a quien pide algo a la mesa.</translation>
    </message>
    <message>
        <source>Care for somebody in distress without anybody else reading of it.</source>
        <translation>Atender a quien lo está pasando mal sin que nadie más lo lea.</translation>
    </message>
    <message>
        <source>Do what was promised, in time.</source>
        <translation>Hacer a tiempo lo prometido.</translation>
    </message>
    <message>
        <source>Document what happened to personal data.</source>
        <translation>Documentar lo que pasó con los datos personales.</translation>
    </message>
    <message>
        <source>Keep at hand what was shown or handed over for a record: a letter, a photograph of a place.</source>
        <translation>Tener a mano lo que se mostró o entregó para un registro: una carta, una fotografía de un lugar.</translation>
    </message>
    <message>
        <source>Keep what a circle spoke about, decided and took on.</source>
        <translation>Guardar lo que un círculo habló, acordó y asumió.</translation>
    </message>
    <message>
        <source>Know who did what, and show that nothing was altered.</source>
        <translation>Saber quién hizo qué y demostrar que nada se alteró.</translation>
    </message>
    <message>
        <source>Know who lives together, so that a home is counted once.</source>
        <translation>Saber quiénes conviven, para contar cada hogar una sola vez.</translation>
    </message>
    <message>
        <source>Know who speaks for a building or a group in a circle.</source>
        <translation>Saber quién habla por un edificio o un grupo en un círculo.</translation>
    </message>
    <message>
        <source>Know, and be able to show, what each person agreed to.</source>
        <translation>Saber, y poder demostrar, qué ha consentido cada persona.</translation>
    </message>
    <message>
        <source>Pass a request to whoever can help, with what the person agreed to, and see how it goes.</source>
        <translation>Pasar una demanda a quien puede ayudar, con lo que la persona ha consentido, y ver cómo va.</translation>
    </message>
    <message>
        <source>Protect whoever tells of violence, mediation or a court.</source>
        <translation>Proteger a quien cuenta una situación de violencia, mediación o juzgado.</translation>
    </message>
    <message>
        <source>Prove that rights were answered in time.</source>
        <translation>Demostrar que los derechos se atendieron a tiempo.</translation>
    </message>
    <message>
        <source>Tell residents what there is and how to reach it.</source>
        <translation>Decir al vecindario qué hay y cómo llegar a ello.</translation>
    </message>
    <message>
        <source>Three years.</source>
        <translation>Tres años.</translation>
    </message>
    <message>
        <source>Three years; after an erasure, without the person.</source>
        <translation>Tres años; tras una supresión, sin la persona.</translation>
    </message>
    <message>
        <source>Two years after the last contact, unless another day is chosen.</source>
        <translation>Dos años desde el último contacto, salvo que se elija otro día.</translation>
    </message>
    <message>
        <source>Two years, or as long as is set above; it names no values.</source>
        <translation>Dos años, o el tiempo fijado arriba; no contiene valores.</translation>
    </message>
    <message>
        <source>Until it is no longer offered; private contacts until withdrawn.</source>
        <translation>Hasta que deje de ofrecerse; los contactos privados, hasta que se retiren.</translation>
    </message>
    <message>
        <source>While the seat is held; then without contact details.</source>
        <translation>Mientras dure el puesto; después, sin datos de contacto.</translation>
    </message>
    <message>
        <source>With the case.</source>
        <translation>Con el caso.</translation>
    </message>
    <message>
        <source>With the person who brought it; without a name, as long as the desk works.</source>
        <translation>Con la persona que la trajo; sin nombre, mientras la mesa trabaje.</translation>
    </message>
    <message>
        <source>With the person; what they agreed to can be withdrawn on any day.</source>
        <translation>Con la persona; lo consentido se puede retirar cualquier día.</translation>
    </message>
    <message>
        <source>With the record they belong to.</source>
        <translation>Con el registro al que pertenecen.</translation>
    </message>
    <message>
        <source>With the request.</source>
        <translation>Con la demanda.</translation>
    </message>
    <message>
        <source>With whom it is about; without a name where others are concerned too.</source>
        <translation>Con la persona de la que trata; sin nombre si afecta también a otras.</translation>
    </message>
    <message>
        <source>Work several needs of one person, home or place as one plan, with one lead.</source>
        <translation>Trabajar varias necesidades de una persona, un hogar o un lugar como un solo plan, con un solo liderazgo.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
</context>
<context>
    <name>PurposesCard</name>
    <message>
        <source>Change or confirm: {kind}</source>
        <translation>Cambiar o confirmar: {kind}</translation>
    </message>
    <message>
        <source>Change or confirm…</source>
        <translation>Cambiar o confirmar…</translation>
    </message>
    <message>
        <source>Confirmed on {day}</source>
        <translation>Confirmado el {day}</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>It was not changed since it was first written down.</source>
        <translation>No ha cambiado desde que se escribió por primera vez.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>The desk begins with these. Whoever answers for data protection changes and confirms them for your neighbourhood; every change is kept with what was said before.</source>
        <translation>La mesa empieza con estas. Quien responde de la protección de datos las cambia y las confirma para su barrio; cada cambio se guarda con lo que decía antes.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What for, and on what basis</source>
        <translation>Para qué y con qué base</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Lo que decía antes</translation>
    </message>
    <message>
        <source>What it said before: {kind}</source>
        <translation>Lo que decía antes: {kind}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>A code list in the file contradicts itself.</source>
        <translation>Una lista de códigos del fichero se contradice.</translation>
    </message>
    <message>
        <source>A number in the file does not lie in its range.</source>
        <translation>Una cifra del fichero no está dentro de su intervalo.</translation>
    </message>
    <message>
        <source>A table in the file cannot be read.</source>
        <translation>No se puede leer una tabla del fichero.</translation>
    </message>
    <message>
        <source>A table in the file does not have the rows it should have.</source>
        <translation>Una tabla del fichero no tiene las filas que debería tener.</translation>
    </message>
    <message>
        <source>A table in the file holds something that is no number.</source>
        <translation>Una tabla del fichero contiene algo que no es un número.</translation>
    </message>
    <message>
        <source>A table in the file uses a code that its code lists do not have.</source>
        <translation>Una tabla del fichero usa un código que no está en sus listas de códigos.</translation>
    </message>
    <message>
        <source>A table is missing from the file.</source>
        <translation>Falta una tabla en el fichero.</translation>
    </message>
    <message>
        <source>Fingerprint of the key: {words}</source>
        <translation>Huella de la clave: {words}</translation>
    </message>
    <message>
        <source>Not verified: unaltered, but this computer does not know the signer “{name}”.</source>
        <translation>Sin verificar: no ha sido alterado, pero este equipo no conoce a quien firma como «{name}».</translation>
    </message>
    <message>
        <source>Open a summary file</source>
        <translation>Abrir un fichero de resumen</translation>
    </message>
    <message>
        <source>Summary files</source>
        <translation>Ficheros de resumen</translation>
    </message>
    <message>
        <source>Summary of requests: {period}</source>
        <translation>Resumen de demandas: {period}</translation>
    </message>
    <message>
        <source>Summary of {period}: {whose}</source>
        <translation>Resumen de {period}: {whose}</translation>
    </message>
    <message>
        <source>The description inside the file is not complete.</source>
        <translation>La descripción que contiene el fichero no está completa.</translation>
    </message>
    <message>
        <source>Verified: signed by “{name}”, unaltered.</source>
        <translation>Verificado: firmado por «{name}», sin alterar.</translation>
    </message>
</context>
<context>
    <name>ReaderWindow</name>
    <message>
        <source>Change the language</source>
        <translation>Cambiar de idioma</translation>
    </message>
    <message>
        <source>Nothing in it was believed</source>
        <translation>No se ha dado por bueno nada de su contenido</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Abrir otro fichero</translation>
    </message>
    <message>
        <source>Summary file</source>
        <translation>Fichero de resumen</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Este fichero no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>ReceiverPanel</name>
    <message>
        <source>No resource meets this need, or all were asked: that is a gap. Look for somebody below.</source>
        <translation>Ningún recurso atiende esta necesidad, o ya se preguntó a todos: es una carencia. Busque a alguien abajo.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Refer here</source>
        <translation>Derivar aquí</translation>
    </message>
    <message>
        <source>Refer to {name}</source>
        <translation>Derivar a {name}</translation>
    </message>
    <message>
        <source>Resources that meet this need and were not asked yet, the surest first.</source>
        <translation>Recursos que atienden esta necesidad y a los que aún no se ha preguntado; primero los más seguros.</translation>
    </message>
    <message>
        <source>Somebody else: a resource or an organisation</source>
        <translation>Otro destinatario: un recurso o una entidad</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Quién podría ayudar</translation>
    </message>
</context>
<context>
    <name>ReceiversRow</name>
    <message>
        <source>Take out: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>only this resource</source>
        <translation>solo este recurso</translation>
    </message>
    <message>
        <source>organisation, with all it offers</source>
        <translation>entidad, con todo lo que ofrece</translation>
    </message>
</context>
<context>
    <name>RecordConsents</name>
    <message>
        <source>All consents of {name}</source>
        <translation>Todos los consentimientos de {name}</translation>
    </message>
    <message>
        <source>Before data of {name} is passed to anybody, ask and record it here.</source>
        <translation>Antes de pasar a nadie datos de {name}, pregunte y anótelo aquí.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Nothing agreed</source>
        <translation>Nada consentido</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Action</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Agency in a case</source>
        <translation>Entidad en un caso</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>Amendment of minutes</source>
        <translation>Enmienda del acta</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Blocked copy</source>
        <translation>Copia bloqueada</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Circle or body</source>
        <translation>Círculo u órgano</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Details of the desk</source>
        <translation>Datos de la mesa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Goal of a case</source>
        <translation>Objetivo de un caso</translation>
    </message>
    <message>
        <source>Half-typed forms</source>
        <translation>Formularios a medias</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Dispositivo perdido</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unión de fichas</translation>
    </message>
    <message>
        <source>Note on a case</source>
        <translation>Nota sobre un caso</translation>
    </message>
    <message>
        <source>Note on a request</source>
        <translation>Nota de una demanda</translation>
    </message>
    <message>
        <source>Notes of the desk itself</source>
        <translation>Notas de la propia mesa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person in a case</source>
        <translation>Persona en un caso</translation>
    </message>
    <message>
        <source>Purposes and legal bases</source>
        <translation>Finalidades y bases jurídicas</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Request in a case</source>
        <translation>Demanda en un caso</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Reglas de conservación</translation>
    </message>
    <message>
        <source>Right exercised</source>
        <translation>Derecho ejercido</translation>
    </message>
    <message>
        <source>Risk in a case</source>
        <translation>Riesgo en un caso</translation>
    </message>
    <message>
        <source>Sealed text</source>
        <translation>Texto reservado</translation>
    </message>
    <message>
        <source>Seat in a body</source>
        <translation>Puesto en un órgano</translation>
    </message>
    <message>
        <source>Step of a case</source>
        <translation>Paso de un caso</translation>
    </message>
    <message>
        <source>Step on the ladder of autonomy</source>
        <translation>Peldaño de la escala de autonomía</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text of a consent</source>
        <translation>Texto de consentimiento</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Dos personas distintas</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Tipo de caso</translation>
    </message>
    <message>
        <source>Way to open the vault</source>
        <translation>Forma de abrir el cofre</translation>
    </message>
    <message>
        <source>Where somebody lived</source>
        <translation>Dónde vivió alguien</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Delete the file from which this sheet was printed.</source>
        <translation>Borre el fichero desde el que se imprimió esta hoja.</translation>
    </message>
    <message>
        <source>If it is lost, make a new code on the Security page; this one then opens older backups only.</source>
        <translation>Si se pierde, cree un código nuevo en la página Seguridad; este solo abrirá entonces copias anteriores.</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer and its backups: in a closed drawer, or with somebody you trust.</source>
        <translation>Guarde esta hoja lejos del equipo y de sus copias: en un cajón cerrado o con alguien de su confianza.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>The signs are digits and capital letters, without O, I, L or U: what looks like one is 0 or 1.</source>
        <translation>Los signos son cifras y letras mayúsculas, sin O, I, L ni U: lo que lo parezca es 0 o 1.</translation>
    </message>
    <message>
        <source>This code opens the vault when the passphrase is forgotten, also from a backup on another computer.</source>
        <translation>Este código abre el cofre cuando se olvida la frase de paso, también desde una copia en otro equipo.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Cofre</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer, or a backup, can read everything.</source>
        <translation>Quien tenga esta hoja y el equipo, o una copia, puede leerlo todo.</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Choose another folder, or copy the code by hand.</source>
        <translation>Elija otra carpeta, o copie el código a mano.</translation>
    </message>
    <message>
        <source>Group {number} is not what the code says. Look at your paper again.</source>
        <translation>El grupo {number} no coincide con el código. Mire otra vez su papel.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Print it now and delete the file: whoever finds it can open the vault.</source>
        <translation>Imprímala ahora y borre el fichero: quien lo encuentre puede abrir el cofre.</translation>
    </message>
    <message>
        <source>Save the card to print it</source>
        <translation>Guardar la tarjeta para imprimirla</translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation>Guardando la tarjeta</translation>
    </message>
    <message>
        <source>The card could not be saved there.</source>
        <translation>No se ha podido guardar ahí la tarjeta.</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>La tarjeta está guardada.</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>código de recuperación</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>By a rule of its own</source>
        <translation>Según una regla propia</translation>
    </message>
    <message>
        <source>Choose one of the list, or write it as calendars do: FREQ=WEEKLY;BYDAY=TU, say, for every Tuesday.</source>
        <translation>Elija una de la lista o escríbala como los calendarios: por ejemplo, FREQ=WEEKLY;BYDAY=TU para cada martes.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every six months</source>
        <translation>Cada seis meses</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Cada tres meses</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>This rule of repetition is not understood.</source>
        <translation>No se entiende esta regla de repetición.</translation>
    </message>
    <message numerus="yes">
        <source>{how}, %n time(s)</source>
        <translation>
            <numerusform>{how}, %n vez</numerusform>
            <numerusform>{how}, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{how}, until {day}</source>
        <translation>{how}, hasta el {day}</translation>
    </message>
</context>
<context>
    <name>ReferralCheck</name>
    <message numerus="yes">
        <source>%n document(s) missing</source>
        <translation>
            <numerusform>Falta %n documento</numerusform>
            <numerusform>Faltan %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not speak their language</source>
        <translation>No habla su lengua</translation>
    </message>
    <message>
        <source>For whom it is (see whether the person belongs)</source>
        <translation>Para quién es (compruebe si la persona está incluida)</translation>
    </message>
    <message>
        <source>In the same area</source>
        <translation>En la misma zona</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>It has no places at present.</source>
        <translation>Ahora mismo no tiene plazas.</translation>
    </message>
    <message>
        <source>It meets this need: {need}</source>
        <translation>Atiende esta necesidad: {need}</translation>
    </message>
    <message>
        <source>It serves only some areas, and this is not one of them.</source>
        <translation>Solo atiende a algunas zonas, y esta no es una de ellas.</translation>
    </message>
    <message>
        <source>Nobody has checked these details in the last twelve months.</source>
        <translation>Nadie ha comprobado estos datos en los últimos doce meses.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Outside the territory</source>
        <translation>Fuera del territorio</translation>
    </message>
    <message>
        <source>Speaks their language</source>
        <translation>Habla su lengua</translation>
    </message>
    <message>
        <source>The desk does not know how to reach it.</source>
        <translation>La mesa no sabe cómo contactar.</translation>
    </message>
    <message>
        <source>The desk does not know when it opens.</source>
        <translation>La mesa no sabe cuándo abre.</translation>
    </message>
    <message>
        <source>The person has every document it asks for.</source>
        <translation>La persona tiene todos los documentos que piden.</translation>
    </message>
    <message>
        <source>The person speaks {language}, and nobody there does: an interpreter?</source>
        <translation>La lengua de la persona es: {language}. Allí nadie la habla: ¿intérprete?</translation>
    </message>
    <message>
        <source>This need is not among those it says it meets: {need}</source>
        <translation>Esta necesidad no está entre las que dice atender: {need}</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Por verificar</translation>
    </message>
</context>
<context>
    <name>ReferralField</name>
    <message>
        <source>Documents the person has</source>
        <translation>Documentos que tiene la persona</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>People in the home</source>
        <translation>Personas en el hogar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>To understand each other</source>
        <translation>Para entenderse</translation>
    </message>
    <message>
        <source>What is asked of you</source>
        <translation>Qué se les pide</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Lo que se contó</translation>
    </message>
</context>
<context>
    <name>ReferralFilters</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devueltas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Every agency</source>
        <translation>Todas las entidades</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Search by person, request, resource or number</source>
        <translation>Buscar por persona, demanda, recurso o número</translation>
    </message>
    <message>
        <source>With an agency</source>
        <translation>En una entidad</translation>
    </message>
</context>
<context>
    <name>ReferralSheet</name>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Respuesta antes del</translation>
    </message>
    <message>
        <source>Answer due · {number}</source>
        <translation>Respuesta · {number}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Appointment · {number}</source>
        <translation>Cita · {number}</translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation>Gestión comunitaria</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>It is not possible, because</source>
        <translation>No es posible, porque</translation>
    </message>
    <message>
        <source>Name, position and day</source>
        <translation>Nombre, cargo y fecha</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Passed without the person's consent. Legal basis: {basis}</source>
        <translation>Se pasa sin el consentimiento de la persona. Base legal: {basis}</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>Se ruega respuesta antes del</translation>
    </message>
    <message>
        <source>Please tell us of each whether you take it on, whether there is an appointment, or why it is not possible: residents wait for it. The references are enough; do not write names in your answer.</source>
        <translation>Les rogamos que nos digan de cada una si la asumen, si hay cita o por qué no es posible: hay vecinas y vecinos esperando. Bastan las referencias; no escriban nombres en su respuesta.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Referrals that wait for your answer</source>
        <translation>Derivaciones que esperan su respuesta</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The person agreed on {day} that this be passed to you. {how}.</source>
        <translation>La persona consintió el {day} que se les pasaran estos datos. {how}.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demanda</translation>
    </message>
    <message>
        <source>This sheet does not say who the person is: they will say so themselves, if they wish.</source>
        <translation>Esta hoja no dice quién es la persona: lo dirá ella misma, si lo desea.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To {agency}: on {day} these referrals are still with you.</source>
        <translation>A {agency}: a {day}, estas derivaciones siguen en sus manos.</translation>
    </message>
    <message>
        <source>Use these data for this referral only, keep them no longer than it needs, and tell us if they reached you by mistake.</source>
        <translation>Use estos datos solo para esta derivación, no los conserve más de lo necesario y avísenos si le han llegado por error.</translation>
    </message>
    <message>
        <source>We take it on</source>
        <translation>La asumimos</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message numerus="yes">
        <source>{number}: sent on {sent} ({status}), %n day(s) ago</source>
        <translation>
            <numerusform>{number}: enviada el {sent} ({status}), hace %n día</numerusform>
            <numerusform>{number}: enviada el {sent} ({status}), hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralStatus</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Sin éxito</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>ReferralStep</name>
    <message>
        <source>Appointment at {receiver}</source>
        <translation>Cita en {receiver}</translation>
    </message>
    <message>
        <source>Appointment at {receiver}: {attended}</source>
        <translation>Cita en {receiver}: {attended}</translation>
    </message>
    <message>
        <source>Helped: {served} {result}</source>
        <translation>Ayuda: {served} {result}</translation>
    </message>
    <message>
        <source>No answer from {receiver}</source>
        <translation>Sin respuesta de {receiver}</translation>
    </message>
    <message>
        <source>Referred to {receiver}</source>
        <translation>Derivada a {receiver}</translation>
    </message>
    <message>
        <source>Taken back from {receiver}</source>
        <translation>Retirada de {receiver}</translation>
    </message>
    <message>
        <source>{receiver} accepted</source>
        <translation>{receiver} aceptó</translation>
    </message>
    <message>
        <source>{receiver} has begun</source>
        <translation>{receiver} ha empezado</translation>
    </message>
    <message>
        <source>{receiver} said no: {reason}</source>
        <translation>{receiver} dijo que no: {reason}</translation>
    </message>
    <message>
        <source>{receiver}: done, says {who}</source>
        <translation>{receiver}: hecho; lo confirma: {who}</translation>
    </message>
    <message>
        <source>{receiver}: it came to nothing</source>
        <translation>{receiver}: no salió adelante</translation>
    </message>
</context>
<context>
    <name>ReferralWay</name>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In the agency's own system</source>
        <translation>En el sistema de la propia entidad</translation>
    </message>
    <message>
        <source>On paper, in the person's own hands</source>
        <translation>En papel, entregado a la propia persona</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) were made for this person.</source>
        <translation>
            <numerusform>Se hizo %n derivación para esta persona.</numerusform>
            <numerusform>Se hicieron %n derivaciones para esta persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) were made to it.</source>
        <translation>
            <numerusform>Se le hizo %n derivación.</numerusform>
            <numerusform>Se le hicieron %n derivaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file only names the public address of the resource.</source>
        <translation>El fichero de calendario solo nombra la dirección pública del recurso.</translation>
    </message>
    <message>
        <source>Accepted. You will be reminded to ask how it goes.</source>
        <translation>Aceptada. Se le recordará preguntar cómo va.</translation>
    </message>
    <message>
        <source>Answer due by</source>
        <translation>Respuesta antes del</translation>
    </message>
    <message>
        <source>Answer due by {day}.</source>
        <translation>Respuesta antes del {day}.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Appointment noted. You will be reminded the day after.</source>
        <translation>Cita anotada. Se le recordará el día siguiente.</translation>
    </message>
    <message>
        <source>Appointment on</source>
        <translation>Cita el</translation>
    </message>
    <message>
        <source>Asked {name} again: has it answered?</source>
        <translation>Se reclamó a {name}: ¿ha respondido?</translation>
    </message>
    <message>
        <source>At the appointment</source>
        <translation>A la cita</translation>
    </message>
    <message>
        <source>At what hour</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>By name, if it matters</source>
        <translation>Por su nombre, si importa</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Ficheros de calendario</translation>
    </message>
    <message>
        <source>Change who may see it, or take its seal off, if the person agrees.</source>
        <translation>Cambie quién puede verla, o quite la reserva, si la persona está de acuerdo.</translation>
    </message>
    <message>
        <source>Choose another receiver</source>
        <translation>Elegir otro destinatario</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Completed. The request is yours to resolve.</source>
        <translation>Terminada. Ahora le toca a usted resolver la demanda.</translation>
    </message>
    <message>
        <source>Copied for thirty seconds: paste it into your e-mail.</source>
        <translation>Copiado durante treinta segundos: péguelo en su correo.</translation>
    </message>
    <message>
        <source>Discard draft referral</source>
        <translation>Descartar borrador de derivación</translation>
    </message>
    <message>
        <source>Documents the person has</source>
        <translation>Documentos que tiene la persona</translation>
    </message>
    <message>
        <source>Done by the agency. The request is open until you resolve it and ask whether it worked.</source>
        <translation>La entidad ha terminado. La demanda sigue abierta hasta que usted la resuelva y pregunte si funcionó.</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Borrador descartado.</translation>
    </message>
    <message>
        <source>Draft made.</source>
        <translation>Borrador preparado.</translation>
    </message>
    <message>
        <source>Draft referral</source>
        <translation>Preparar derivación</translation>
    </message>
    <message>
        <source>Edit referral</source>
        <translation>Editar derivación</translation>
    </message>
    <message>
        <source>Every step was taken and there is no answer: note that it came to nothing, and ask elsewhere.</source>
        <translation>Se dieron todos los pasos y no hay respuesta: anote que no salió adelante y pregunte en otro sitio.</translation>
    </message>
    <message>
        <source>For the attention of</source>
        <translation>A la atención de</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Cómo se envió</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>It becomes a follow-up.</source>
        <translation>Se convierte en un seguimiento.</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>No salió adelante</translation>
    </message>
    <message>
        <source>It was not sent yet.</source>
        <translation>Todavía no se ha enviado.</translation>
    </message>
    <message>
        <source>It was sent already: what has left cannot be changed.</source>
        <translation>Ya se envió: lo que ha salido no se puede cambiar.</translation>
    </message>
    <message>
        <source>Kept with the referral and counted; it does not leave.</source>
        <translation>Se conserva con la derivación y se cuenta; no sale.</translation>
    </message>
    <message>
        <source>Look for another resource: {name} cannot help</source>
        <translation>Buscar otro recurso: {name} no puede ayudar</translation>
    </message>
    <message>
        <source>Make appointment</source>
        <translation>Dar cita</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>Marked as in progress.</source>
        <translation>Marcada en curso.</translation>
    </message>
    <message>
        <source>No answer in time. Now: {step}.</source>
        <translation>No hubo respuesta a tiempo. Ahora: {step}.</translation>
    </message>
    <message>
        <source>Note attendance</source>
        <translation>Anotar asistencia</translation>
    </message>
    <message>
        <source>Note that it was done</source>
        <translation>Anotar que se hizo</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Noted. The next look is in five working days.</source>
        <translation>Anotado. Se volverá a mirar en cinco días hábiles.</translation>
    </message>
    <message>
        <source>Noted. The request is back on Today.</source>
        <translation>Anotado. La demanda vuelve a Hoy.</translation>
    </message>
    <message>
        <source>Nothing is waiting at this agency.</source>
        <translation>No hay nada pendiente en esta entidad.</translation>
    </message>
    <message>
        <source>Nothing may be passed until they lift that.</source>
        <translation>No se puede pasar nada hasta que lo levante.</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>Con qué base</translation>
    </message>
    <message>
        <source>On what day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Pass without consent</source>
        <translation>Pasar sin consentimiento</translation>
    </message>
    <message>
        <source>Press for an answer</source>
        <translation>Reclamar respuesta</translation>
    </message>
    <message>
        <source>Raise in the inter-agency team: {name} does not answer</source>
        <translation>Llevar al equipo interinstitucional: {name} no responde</translation>
    </message>
    <message>
        <source>Receiver changed.</source>
        <translation>Destinatario cambiado.</translation>
    </message>
    <message>
        <source>Record their consent, pass less, or write down the legal basis.</source>
        <translation>Registre su consentimiento, pase menos datos o escriba la base legal.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Referral accepted</source>
        <translation>Derivación aceptada</translation>
    </message>
    <message>
        <source>Referral completed</source>
        <translation>Derivación terminada</translation>
    </message>
    <message>
        <source>Referral failed</source>
        <translation>Derivación sin éxito</translation>
    </message>
    <message>
        <source>Referral in progress</source>
        <translation>Derivación en curso</translation>
    </message>
    <message>
        <source>Referral rejected</source>
        <translation>Derivación rechazada</translation>
    </message>
    <message>
        <source>Referral withdrawn.</source>
        <translation>Derivación retirada.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Rejection noted. The request is back on Today.</source>
        <translation>Rechazo anotado. La demanda vuelve a Hoy.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Reábrala antes.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Guardar el fichero de calendario</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>Save the referral sheet</source>
        <translation>Guardar la hoja de derivación</translation>
    </message>
    <message>
        <source>Say whether the resident was helped.</source>
        <translation>Indique si la persona recibió ayuda.</translation>
    </message>
    <message>
        <source>Say who confirmed it and how: the agency or the resident.</source>
        <translation>Indique quién lo confirmó y cómo: la entidad o la persona.</translation>
    </message>
    <message>
        <source>Send referral</source>
        <translation>Enviar derivación</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Sent. You will be reminded when the answer is due.</source>
        <translation>Enviada. Se le recordará cuando venza la respuesta.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>The agency has answered already.</source>
        <translation>La entidad ya ha respondido.</translation>
    </message>
    <message>
        <source>The agency has to accept it first.</source>
        <translation>Antes tiene que aceptarla la entidad.</translation>
    </message>
    <message>
        <source>The answer cannot be due before it was sent.</source>
        <translation>La respuesta no puede vencer antes del envío.</translation>
    </message>
    <message>
        <source>The appointment cannot be before the referral was sent.</source>
        <translation>La cita no puede ser anterior al envío de la derivación.</translation>
    </message>
    <message>
        <source>The appointment is still to come.</source>
        <translation>La cita todavía no ha llegado.</translation>
    </message>
    <message>
        <source>The consent covers everything: no other basis is needed.</source>
        <translation>El consentimiento lo cubre todo: no hace falta otra base.</translation>
    </message>
    <message>
        <source>The file was written: {file}</source>
        <translation>Se ha escrito el fichero: {file}</translation>
    </message>
    <message>
        <source>The legal basis is noted in the activity log.</source>
        <translation>La base legal queda anotada en el registro de actividad.</translation>
    </message>
    <message>
        <source>The need is open again: choose whom to ask next.</source>
        <translation>La necesidad sigue sin atender: elija a quién preguntar ahora.</translation>
    </message>
    <message>
        <source>The person has not agreed to pass all of this to this receiver.</source>
        <translation>La persona no ha consentido que todo esto pase a este destinatario.</translation>
    </message>
    <message>
        <source>The request of this referral is no longer here.</source>
        <translation>La demanda de esta derivación ya no está.</translation>
    </message>
    <message>
        <source>There is no appointment.</source>
        <translation>No hay cita.</translation>
    </message>
    <message>
        <source>They accept</source>
        <translation>Aceptan</translation>
    </message>
    <message>
        <source>They have begun</source>
        <translation>Han empezado</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>Dicen que no</translation>
    </message>
    <message>
        <source>This cannot have been before the step that came first ({day}).</source>
        <translation>No pudo ser antes del paso anterior ({day}).</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día todavía no ha llegado.</translation>
    </message>
    <message>
        <source>This is noted already.</source>
        <translation>Esto ya está anotado.</translation>
    </message>
    <message>
        <source>This organisation is no longer here.</source>
        <translation>Esta entidad ya no está.</translation>
    </message>
    <message>
        <source>This person asked that their data be only kept and not used.</source>
        <translation>Esta persona pidió que sus datos solo se conserven y no se usen.</translation>
    </message>
    <message>
        <source>This referral has ended.</source>
        <translation>Esta derivación ha terminado.</translation>
    </message>
    <message>
        <source>This request has ended.</source>
        <translation>Esta demanda ha terminado.</translation>
    </message>
    <message>
        <source>This request is for nobody but you: it cannot be passed to an agency.</source>
        <translation>Esta demanda es solo para usted: no puede pasarse a ninguna entidad.</translation>
    </message>
    <message>
        <source>This resource is no longer here.</source>
        <translation>Este recurso ya no está.</translation>
    </message>
    <message>
        <source>This step is not due.</source>
        <translation>Este paso todavía no toca.</translation>
    </message>
    <message>
        <source>Was the person there?</source>
        <translation>¿Acudió la persona?</translation>
    </message>
    <message>
        <source>Was the resident helped?</source>
        <translation>¿Recibió ayuda la persona?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What may pass</source>
        <translation>Qué puede pasar</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Qué dijeron</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer después</translation>
    </message>
    <message>
        <source>What you ask of them</source>
        <translation>Qué les pide</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Qué demanda</translation>
    </message>
    <message>
        <source>Who confirms it</source>
        <translation>Quién lo confirma</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it cannot wait for consent</source>
        <translation>Por qué no puede esperar al consentimiento</translation>
    </message>
    <message>
        <source>Withdraw referral</source>
        <translation>Retirar derivación</translation>
    </message>
    <message>
        <source>Write the reason in a sentence: it is kept, and whoever checks the desk will read it.</source>
        <translation>Escriba el motivo en una frase: se conserva, y lo leerá quien revise la mesa.</translation>
    </message>
    <message>
        <source>Write the reason that the agency gave.</source>
        <translation>Escriba el motivo que dio la entidad.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Escriba el motivo.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el fichero</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>Escribiendo la carta</translation>
    </message>
    <message>
        <source>Wrote to who coordinates {name}: is there an answer?</source>
        <translation>Se escribió a quien coordina {name}: ¿hay respuesta?</translation>
    </message>
    <message>
        <source>answer due by {day}</source>
        <translation>respuesta antes del {day}</translation>
    </message>
    <message>
        <source>appointment on {day} {hour}</source>
        <translation>cita el {day} {hour}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>derivacion</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{paper}</source>
        <translation>{paper}</translation>
    </message>
    <message>
        <source>{reason}: {text}</source>
        <translation>{reason}: {text}</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Choose another group above, or take the filter away.</source>
        <translation>Elija otro grupo arriba o quite el filtro.</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it stands and what to do, or refer a request.</source>
        <translation>Elija una en la lista para ver cómo está y qué hacer, o derive una demanda.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nueva derivación</translation>
    </message>
    <message>
        <source>No referral chosen</source>
        <translation>Ninguna derivación elegida</translation>
    </message>
    <message>
        <source>No referral fits</source>
        <translation>Ninguna derivación coincide</translation>
    </message>
    <message>
        <source>Nothing was referred yet</source>
        <translation>Todavía no se ha derivado nada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Open a request and press “Refer…”: the desk shows who could help and what may be passed.</source>
        <translation>Abra una demanda y pulse «Derivar…»: la mesa muestra quién podría ayudar y qué puede pasarse.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>What was passed to others, and what came back</source>
        <translation>Lo que se pasó a otros y lo que volvió</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Andalusia</source>
        <translation>Andalucía</translation>
    </message>
    <message>
        <source>Aragon</source>
        <translation>Aragón</translation>
    </message>
    <message>
        <source>Asturias</source>
        <translation>Asturias</translation>
    </message>
    <message>
        <source>Balearic Islands</source>
        <translation>Illes Balears</translation>
    </message>
    <message>
        <source>Basque Country</source>
        <translation>País Vasco</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Canarias</translation>
    </message>
    <message>
        <source>Cantabria</source>
        <translation>Cantabria</translation>
    </message>
    <message>
        <source>Castile and León</source>
        <translation>Castilla y León</translation>
    </message>
    <message>
        <source>Castile-La Mancha</source>
        <translation>Castilla-La Mancha</translation>
    </message>
    <message>
        <source>Catalonia</source>
        <translation>Cataluña</translation>
    </message>
    <message>
        <source>Ceuta</source>
        <translation>Ceuta</translation>
    </message>
    <message>
        <source>Extremadura</source>
        <translation>Extremadura</translation>
    </message>
    <message>
        <source>Galicia</source>
        <translation>Galicia</translation>
    </message>
    <message>
        <source>La Rioja</source>
        <translation>La Rioja</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Comunidad de Madrid</translation>
    </message>
    <message>
        <source>Melilla</source>
        <translation>Melilla</translation>
    </message>
    <message>
        <source>Murcia</source>
        <translation>Región de Murcia</translation>
    </message>
    <message>
        <source>Navarre</source>
        <translation>Navarra</translation>
    </message>
    <message>
        <source>Valencian Community</source>
        <translation>Comunitat Valenciana</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Choose somebody under “One person” and register what they ask: a month begins to run.</source>
        <translation>Elija a alguien en «Una persona» y anote lo que pide: empieza a correr un mes.</translation>
    </message>
    <message>
        <source>It was answered…</source>
        <translation>Se ha atendido…</translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
        <translation>Nadie ha pedido nada todavía</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Rights exercised</source>
        <translation>Derechos ejercidos</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>no longer named</source>
        <translation>ya sin nombre</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Elegir una copia…</translation>
    </message>
    <message>
        <source>Choose another backup…</source>
        <translation>Elegir otra copia…</translation>
    </message>
    <message>
        <source>No backup chosen yet.</source>
        <translation>Aún no ha elegido ninguna copia.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Take the paper with the recovery code. A backup is restored with it into a scratch folder, counted, and thrown away.</source>
        <translation>Tome el papel con el código de recuperación. Con él se restaura una copia en una carpeta de prueba, se cuenta y se descarta.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ensayar</translation>
    </message>
</context>
<context>
    <name>RejectionCode</name>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Documents are missing</source>
        <translation>Faltan documentos</translation>
    </message>
    <message>
        <source>It is not their area</source>
        <translation>No es su zona</translation>
    </message>
    <message>
        <source>No places, or too long a wait</source>
        <translation>No hay plazas, o la espera es demasiado larga</translation>
    </message>
    <message>
        <source>Nobody there speaks the person's language</source>
        <translation>Nadie allí habla la lengua de la persona</translation>
    </message>
    <message>
        <source>The person does not meet their conditions</source>
        <translation>La persona no cumple sus requisitos</translation>
    </message>
    <message>
        <source>The service no longer exists</source>
        <translation>El servicio ya no existe</translation>
    </message>
    <message>
        <source>They could not reach the person</source>
        <translation>No lograron contactar con la persona</translation>
    </message>
    <message>
        <source>They do not deal with this</source>
        <translation>No se ocupan de esto</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>carer</source>
        <translation>persona cuidadora</translation>
    </message>
    <message>
        <source>daughter or son</source>
        <translation>hija o hijo</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>persona empleada</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>persona empleadora</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amistad</translation>
    </message>
    <message>
        <source>granddaughter or grandson</source>
        <translation>nieta o nieto</translation>
    </message>
    <message>
        <source>grandmother or grandfather</source>
        <translation>abuela o abuelo</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tutora o tutor</translation>
    </message>
    <message>
        <source>interprets for them</source>
        <translation>intérprete suya</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>madre o padre</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>vecina o vecino</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>pareja</translation>
    </message>
    <message>
        <source>person they care for</source>
        <translation>persona a la que cuida</translation>
    </message>
    <message>
        <source>person they interpret for</source>
        <translation>persona para la que interpreta</translation>
    </message>
    <message>
        <source>person they represent</source>
        <translation>persona a la que representa</translation>
    </message>
    <message>
        <source>person under their guardianship</source>
        <translation>persona bajo su tutela</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>representante</translation>
    </message>
    <message>
        <source>sister or brother</source>
        <translation>hermana o hermano</translation>
    </message>
</context>
<context>
    <name>RelationsBlock</name>
    <message>
        <source>Add a relation</source>
        <translation>Añadir una relación</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Family and people they count on</source>
        <translation>Familia y personas con quienes cuenta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>may ask on their behalf</source>
        <translation>puede pedir en su nombre</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Its confidentiality level is “{level}”; choose other readers or leave it out.</source>
        <translation>Su nivel de confidencialidad es «{level}»; elija otros destinatarios o no lo incluya.</translation>
    </message>
    <message>
        <source>Leave them out, or lift the restriction on the page of rights.</source>
        <translation>Déjela fuera, o levante la limitación en la página de derechos.</translation>
    </message>
    <message>
        <source>This person asked that their data be only kept and not used.</source>
        <translation>Esta persona pidió que sus datos solo se conserven y no se usen.</translation>
    </message>
    <message>
        <source>This record may not leave the desk for these readers.</source>
        <translation>Este registro no puede salir de la mesa para estos destinatarios.</translation>
    </message>
</context>
<context>
    <name>RequestBlock</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Sacar del caso</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>A circle or body</source>
        <translation>Un círculo u órgano</translation>
    </message>
    <message>
        <source>A household</source>
        <translation>Un hogar</translation>
    </message>
    <message>
        <source>Edit this request</source>
        <translation>Editar esta demanda</translation>
    </message>
    <message>
        <source>Led by: {who}</source>
        <translation>Lleva: {who}</translation>
    </message>
    <message>
        <source>Reasoned reply due by {day}</source>
        <translation>Respuesta razonada antes del {day}</translation>
    </message>
    <message>
        <source>Reasoned reply was due by {day}</source>
        <translation>La respuesta razonada vencía el {day}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>outside the territory</source>
        <translation>fuera del territorio</translation>
    </message>
</context>
<context>
    <name>RequestEditor</name>
    <message>
        <source>May be the same as:</source>
        <translation>Puede ser la misma que:</translation>
    </message>
</context>
<context>
    <name>RequestExport</name>
    <message numerus="yes">
        <source>%n request(s) exported: {file}</source>
        <translation>
            <numerusform>%n demanda exportada: {file}</numerusform>
            <numerusform>%n demandas exportadas: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what will leave</source>
        <translation>Contando lo que saldrá</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exportar demandas</translation>
    </message>
    <message>
        <source>Exporting requests</source>
        <translation>Exportando demandas</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Nivel más alto</translation>
    </message>
    <message>
        <source>Open311 GeoReport v2 (JSON)</source>
        <translation>Open311 GeoReport v2 (JSON)</translation>
    </message>
    <message>
        <source>Open311 GeoReport v2 (XML)</source>
        <translation>Open311 GeoReport v2 (XML)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>demandas</translation>
    </message>
</context>
<context>
    <name>RequestFilters</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Change all requests of this list…</source>
        <translation>Cambiar todas las demandas de esta lista…</translation>
    </message>
    <message>
        <source>Every area</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>Every need</source>
        <translation>Todas las necesidades</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Todos los ámbitos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Outside the territory</source>
        <translation>Fuera del territorio</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Words, number or address</source>
        <translation>Palabras, número o dirección</translation>
    </message>
    <message>
        <source>{listed} of {whole}</source>
        <translation>{listed} de {whole}</translation>
    </message>
</context>
<context>
    <name>RequestFormat</name>
    <message>
        <source>A table of your own</source>
        <translation>Una tabla propia</translation>
    </message>
    <message>
        <source>Decide Madrid: comments on proposals</source>
        <translation>Decide Madrid: comentarios a propuestas</translation>
    </message>
    <message>
        <source>Decide Madrid: proposals</source>
        <translation>Decide Madrid: propuestas</translation>
    </message>
    <message>
        <source>Madrid: avisos of the street reporting service</source>
        <translation>Madrid: avisos del servicio de incidencias en la calle</translation>
    </message>
    <message>
        <source>New York: NYC 311</source>
        <translation>Nueva York: NYC 311</translation>
    </message>
    <message>
        <source>Open311 GeoReport Bulk</source>
        <translation>Open311 GeoReport Bulk</translation>
    </message>
    <message>
        <source>Open311 GeoReport v2</source>
        <translation>Open311 GeoReport v2</translation>
    </message>
    <message>
        <source>Requests of a Neighbourhood Desk</source>
        <translation>Demandas de una Mesa de Barrio</translation>
    </message>
</context>
<context>
    <name>RequestGroup</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Reply owed</source>
        <translation>Sin respuesta razonada</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>RequestImport</name>
    <message numerus="yes">
        <source>%n request(s) got a new number: theirs is already given here.</source>
        <translation>
            <numerusform>%n demanda recibió un número nuevo: el suyo ya está dado aquí.</numerusform>
            <numerusform>%n demandas recibieron un número nuevo: los suyos ya están dados aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name an area that is not in this territory; their point decides.</source>
        <translation>
            <numerusform>%n fila nombra una zona que no está en este territorio; decide su punto.</numerusform>
            <numerusform>%n filas nombran una zona que no está en este territorio; decide su punto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say “{word}” in a column of codes: nobody has said what it means.</source>
        <translation>
            <numerusform>%n fila dice «{word}» en una columna de códigos: nadie ha dicho qué significa.</numerusform>
            <numerusform>%n filas dicen «{word}» en una columna de códigos: nadie ha dicho qué significa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sealed request leaves no desk: this row is not one of ours.</source>
        <translation>Una demanda sellada no sale de ninguna mesa: esta fila no es nuestra.</translation>
    </message>
    <message>
        <source>Choose another format, or say by hand what its columns hold.</source>
        <translation>Elija otro formato o indique a mano qué contienen sus columnas.</translation>
    </message>
    <message>
        <source>Choose it in the import assistant and save the mapping, or name it in a mapping file.</source>
        <translation>Elíjala en el asistente de importación y guarde la correspondencia, o nómbrela en un fichero de correspondencia.</translation>
    </message>
    <message>
        <source>Give the mapping a name.</source>
        <translation>Dé un nombre a la correspondencia.</translation>
    </message>
    <message>
        <source>Import the territory first, or take every request over.</source>
        <translation>Importe primero el territorio o tome todas las demandas.</translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation>Sus columnas son: {columns}.</translation>
    </message>
    <message>
        <source>Latitude and longitude seem to be swapped.</source>
        <translation>La latitud y la longitud parecen intercambiadas.</translation>
    </message>
    <message>
        <source>Let its format be recognised.</source>
        <translation>Deje que se reconozca su formato.</translation>
    </message>
    <message>
        <source>No desk has written this file.</source>
        <translation>Este fichero no lo ha escrito ninguna mesa.</translation>
    </message>
    <message>
        <source>Nobody has said which column holds “{name}”.</source>
        <translation>Nadie ha dicho qué columna contiene «{name}».</translation>
    </message>
    <message>
        <source>Nothing is said in this row.</source>
        <translation>Esta fila no dice nada.</translation>
    </message>
    <message>
        <source>The coordinates are not degrees of latitude and longitude.</source>
        <translation>Las coordenadas no son grados de latitud y longitud.</translation>
    </message>
    <message>
        <source>The coordinates are not numbers.</source>
        <translation>Las coordenadas no son números.</translation>
    </message>
    <message>
        <source>The coordinates are zero, so it cannot be put on the map.</source>
        <translation>Las coordenadas son cero, así que no se puede situar en el mapa.</translation>
    </message>
    <message>
        <source>The date and time cannot be read.</source>
        <translation>La fecha y la hora no se pueden leer.</translation>
    </message>
    <message>
        <source>The mapping was made for another table.</source>
        <translation>La correspondencia se hizo para otra tabla.</translation>
    </message>
    <message>
        <source>The notes of this row cannot be read.</source>
        <translation>Las notas de esta fila no se pueden leer.</translation>
    </message>
    <message>
        <source>The row has no coordinates, so it cannot be put on the map.</source>
        <translation>La fila no tiene coordenadas, así que no se puede situar en el mapa.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>La fila no tiene fecha.</translation>
    </message>
    <message>
        <source>The row has no identifier.</source>
        <translation>La fila no tiene identificador.</translation>
    </message>
    <message>
        <source>The row has no number or no date.</source>
        <translation>La fila no tiene número o no tiene fecha.</translation>
    </message>
    <message>
        <source>The same identifier already stands in row {row}.</source>
        <translation>El mismo identificador ya está en la fila {row}.</translation>
    </message>
    <message>
        <source>There is no territory yet, so nothing is known to lie in it.</source>
        <translation>Aún no hay territorio: no se sabe de nada que esté en él.</translation>
    </message>
    <message>
        <source>This table has no column “{names}”.</source>
        <translation>Esta tabla no tiene la columna «{names}».</translation>
    </message>
    <message>
        <source>{number} was changed here after this file was written; it stays as it is.</source>
        <translation>{number} se cambió aquí después de escribirse este fichero; se queda como está.</translation>
    </message>
</context>
<context>
    <name>RequestKind</name>
    <message>
        <source>Asks for information</source>
        <translation>Pide información</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>RequestReferrals</name>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Todavía no se ha preguntado a nadie.</translation>
    </message>
    <message>
        <source>Refer this request</source>
        <translation>Derivar esta demanda</translation>
    </message>
    <message>
        <source>Refer…</source>
        <translation>Derivar…</translation>
    </message>
</context>
<context>
    <name>RequestStatus</name>
    <message>
        <source>Assessed</source>
        <translation>Valorada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>RequestTarget</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Answered or closed on</source>
        <translation>Respondida o cerrada el</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Service or subject</source>
        <translation>Servicio o materia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status in words</source>
        <translation>Estado en palabras</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Qué se respondió</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n d to reply</source>
        <translation>
            <numerusform>Queda %n d</numerusform>
            <numerusform>Quedan %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters are kept already.</source>
        <translation>
            <numerusform>Ya hay %n filtro guardado.</numerusform>
            <numerusform>Ya hay %n filtros guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n demanda abierta</numerusform>
            <numerusform>%n demandas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) imported.</source>
        <translation>
            <numerusform>%n demanda importada.</numerusform>
            <numerusform>%n demandas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to another area.</source>
        <translation>
            <numerusform>%n demanda ha cambiado de zona.</numerusform>
            <numerusform>%n demandas han cambiado de zona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were brought by this person.</source>
        <translation>
            <numerusform>Esta persona trajo %n demanda.</numerusform>
            <numerusform>Esta persona trajo %n demandas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Address or place</source>
        <translation>Dirección o lugar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Ask whether it worked on</source>
        <translation>Preguntar si funcionó el día</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Assess it first: say what it is about and who leads it.</source>
        <translation>Valórela antes: diga de qué se trata y quién la lleva.</translation>
    </message>
    <message>
        <source>Assess request</source>
        <translation>Valorar demanda</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Valorada</translation>
    </message>
    <message>
        <source>Check impact</source>
        <translation>Comprobar impacto</translation>
    </message>
    <message>
        <source>Check the impact first: ask whether the need was met.</source>
        <translation>Compruebe antes el impacto: pregunte si se cubrió la necesidad.</translation>
    </message>
    <message>
        <source>Choose a file of requests</source>
        <translation>Elegir un fichero de demandas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>Cerrar demanda</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Column mappings</source>
        <translation>Correspondencias de columnas</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Decline request</source>
        <translation>Denegar demanda</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>Editar demanda</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exportar demandas</translation>
    </message>
    <message>
        <source>Find areas again</source>
        <translation>Volver a buscar las zonas</translation>
    </message>
    <message>
        <source>Find the areas of requests again</source>
        <translation>Volver a buscar la zona de las demandas</translation>
    </message>
    <message>
        <source>For whom or for what</source>
        <translation>A quién o qué se espera</translation>
    </message>
    <message>
        <source>Forget one that is not used any more.</source>
        <translation>Olvide alguno que ya no use.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Dé un nombre al filtro.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>How satisfied is the resident with how they were treated?</source>
        <translation>¿Cómo de satisfecha está la persona con el trato recibido?</translation>
    </message>
    <message>
        <source>Impact recorded.</source>
        <translation>Impacto anotado.</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importar demandas</translation>
    </message>
    <message>
        <source>Importing requests</source>
        <translation>Importando demandas</translation>
    </message>
    <message>
        <source>In words that the resident may read.</source>
        <translation>Con palabras que la persona pueda leer.</translation>
    </message>
    <message>
        <source>It has ended. Reopen it first.</source>
        <translation>Ha terminado. Reábrala antes.</translation>
    </message>
    <message>
        <source>It is already in progress.</source>
        <translation>Ya está en curso.</translation>
    </message>
    <message>
        <source>It is already resolved. Check the impact, or reopen it.</source>
        <translation>Ya está resuelta. Compruebe el impacto o reábrala.</translation>
    </message>
    <message>
        <source>It is already waiting.</source>
        <translation>Ya está en espera.</translation>
    </message>
    <message>
        <source>It is still open.</source>
        <translation>Sigue abierta.</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Marked as waiting.</source>
        <translation>Queda en espera.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nombre de la correspondencia</translation>
    </message>
    <message>
        <source>Name, telephone or alias. Empty: nobody is named.</source>
        <translation>Nombre, teléfono o alias. En blanco: sin nombre.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva demanda</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se ha preguntado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Nota añadida.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Demandas abiertas</translation>
    </message>
    <message>
        <source>Opening the seal</source>
        <translation>Abriendo lo reservado</translation>
    </message>
    <message>
        <source>Or the recovery code. It stays open for five minutes.</source>
        <translation>O el código de recuperación. Queda abierto cinco minutos.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el fichero</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Received · {channel}</source>
        <translation>Recibida · {channel}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Record reply</source>
        <translation>Anotar respuesta</translation>
    </message>
    <message>
        <source>Record request</source>
        <translation>Anotar demanda</translation>
    </message>
    <message>
        <source>Record the request first, and seal it then.</source>
        <translation>Anote primero la demanda y resérvela después.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Reopen request</source>
        <translation>Reabrir demanda</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Reply late</source>
        <translation>Respuesta tarde</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Request assessed.</source>
        <translation>Demanda valorada.</translation>
    </message>
    <message>
        <source>Request closed.</source>
        <translation>Demanda cerrada.</translation>
    </message>
    <message>
        <source>Request declined.</source>
        <translation>Demanda denegada.</translation>
    </message>
    <message>
        <source>Request reopened; its clocks run on.</source>
        <translation>Demanda reabierta; sus plazos siguen corriendo.</translation>
    </message>
    <message>
        <source>Request saved.</source>
        <translation>Cambios guardados.</translation>
    </message>
    <message>
        <source>Request {number} recorded.</source>
        <translation>Demanda {number} anotada.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandas</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Resolve it first, then check whether it worked.</source>
        <translation>Resuélvala antes y compruebe después si funcionó.</translation>
    </message>
    <message>
        <source>Resolve request</source>
        <translation>Resolver demanda</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Resolved. The impact check is planned.</source>
        <translation>Resuelta. Queda prevista la comprobación del impacto.</translation>
    </message>
    <message>
        <source>Rewrite sealed request</source>
        <translation>Reescribir demanda reservada</translation>
    </message>
    <message>
        <source>Rewrite what was said</source>
        <translation>Reescribir lo que se dijo</translation>
    </message>
    <message>
        <source>Satisfaction goes from 1 to 5.</source>
        <translation>La satisfacción va de 1 a 5.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the blank forms</source>
        <translation>Guardar las hojas en blanco</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la correspondencia</translation>
    </message>
    <message>
        <source>Save the mapping as a file</source>
        <translation>Guardar la correspondencia como fichero</translation>
    </message>
    <message>
        <source>Saving the mapping</source>
        <translation>Guardando la correspondencia</translation>
    </message>
    <message>
        <source>Say for whom or for what it waits.</source>
        <translation>Indique a quién o qué se espera.</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Indique qué ha pasado.</translation>
    </message>
    <message>
        <source>Seal request</source>
        <translation>Reservar demanda</translation>
    </message>
    <message>
        <source>Sealed request</source>
        <translation>Demanda reservada</translation>
    </message>
    <message>
        <source>Sealed. What could be undone before no longer can.</source>
        <translation>Reservada. Lo que se podía deshacer antes ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>Sectors it touches</source>
        <translation>Ámbitos que toca</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Tables of requests</source>
        <translation>Ficheros de demandas</translation>
    </message>
    <message>
        <source>Take the seal off</source>
        <translation>Quitar la reserva</translation>
    </message>
    <message>
        <source>Take the seal off?</source>
        <translation>¿Quitar la reserva?</translation>
    </message>
    <message>
        <source>The blank forms were written: {file}</source>
        <translation>Se han escrito las hojas en blanco: {file}</translation>
    </message>
    <message>
        <source>The city service closed it without doing it.</source>
        <translation>El servicio municipal la cerró sin hacerla.</translation>
    </message>
    <message>
        <source>The city service says it is done; nobody has checked with the neighbours.</source>
        <translation>El servicio municipal dice que está hecha; nadie lo ha comprobado con el vecindario.</translation>
    </message>
    <message>
        <source>The filter «{name}» is forgotten.</source>
        <translation>El filtro «{name}» ya no está guardado.</translation>
    </message>
    <message>
        <source>The filter «{name}» is kept.</source>
        <translation>El filtro «{name}» queda guardado.</translation>
    </message>
    <message>
        <source>The impact is checked once the request is resolved.</source>
        <translation>El impacto se comprueba cuando la demanda está resuelta.</translation>
    </message>
    <message>
        <source>The mapping was written: {file}</source>
        <translation>La correspondencia se ha escrito: {file}</translation>
    </message>
    <message>
        <source>The mapping “{name}” is offered for every table that it fits.</source>
        <translation>La correspondencia «{name}» se ofrecerá para toda tabla en la que encaje.</translation>
    </message>
    <message>
        <source>The reasoned reply, as it was written</source>
        <translation>La respuesta razonada, tal como se escribió</translation>
    </message>
    <message>
        <source>The resident has this reason in writing</source>
        <translation>La persona tiene este motivo por escrito</translation>
    </message>
    <message>
        <source>The seal is off.</source>
        <translation>Ya no está reservada.</translation>
    </message>
    <message>
        <source>The written reply was given already.</source>
        <translation>La respuesta por escrito ya se dio.</translation>
    </message>
    <message>
        <source>The year of receipt is part of the number: it cannot change.</source>
        <translation>El año de recepción forma parte del número: no puede cambiar.</translation>
    </message>
    <message>
        <source>This is under seal</source>
        <translation>Esto está reservado</translation>
    </message>
    <message>
        <source>This request is not sealed.</source>
        <translation>Esta demanda no está reservada.</translation>
    </message>
    <message>
        <source>This request is sealed already.</source>
        <translation>Esta demanda ya está reservada.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type from paper</source>
        <translation>Pasar hojas de papel</translation>
    </message>
    <message>
        <source>Used only in anonymised counts.</source>
        <translation>Solo se usa en recuentos anónimos.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>Waiting for {whom}</source>
        <translation>En espera de {whom}</translation>
    </message>
    <message>
        <source>Was the need met?</source>
        <translation>¿Se cubrió la necesidad?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>What the resident says</source>
        <translation>Qué dice la persona</translation>
    </message>
    <message>
        <source>What they say of themselves, if they wish</source>
        <translation>Lo que cuentan de sí, si quieren</translation>
    </message>
    <message>
        <source>What was done or answered</source>
        <translation>Qué se hizo o se respondió</translation>
    </message>
    <message>
        <source>What was said stands in lists and search again.</source>
        <translation>Lo que se dijo vuelve a las listas y a la búsqueda.</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Quién la trae</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Quién la lleva</translation>
    </message>
    <message>
        <source>Why it comes back</source>
        <translation>Por qué vuelve</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>Se empezó a trabajar</translation>
    </message>
    <message>
        <source>Work started.</source>
        <translation>Demanda en curso.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Escriba la nota.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Escriba el motivo.</translation>
    </message>
    <message>
        <source>Write the reason: the resident may read it.</source>
        <translation>Escriba el motivo: la persona puede leerlo.</translation>
    </message>
    <message>
        <source>Write the reply, or what it said.</source>
        <translation>Escriba la respuesta, o lo que decía.</translation>
    </message>
    <message>
        <source>Writing the blank forms</source>
        <translation>Escribiendo las hojas en blanco</translation>
    </message>
    <message>
        <source>Written reply given</source>
        <translation>Respuesta por escrito dada</translation>
    </message>
    <message>
        <source>Written reply recorded.</source>
        <translation>Respuesta por escrito anotada.</translation>
    </message>
    <message>
        <source>Your passphrase again</source>
        <translation>Su frase de paso otra vez</translation>
    </message>
    <message>
        <source>request-forms</source>
        <translation>hojas-de-demanda</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Choose another group above, or take the filter away.</source>
        <translation>Elija otro grupo arriba o quite el filtro.</translation>
    </message>
    <message>
        <source>Choose one in the list, or record a new one with Ctrl+N.</source>
        <translation>Elija una de la lista, o anote una nueva con Ctrl+N.</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>Continuar el borrador</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva demanda</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Ninguna demanda en pantalla</translation>
    </message>
    <message>
        <source>No request fits</source>
        <translation>Ninguna demanda coincide</translation>
    </message>
    <message>
        <source>Nobody has brought anything yet</source>
        <translation>Todavía nadie ha traído nada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Record the first request with Ctrl+N, or import a table of the city's reporting service.</source>
        <translation>Anote la primera demanda con Ctrl+N, o importe una tabla del servicio municipal de avisos.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What residents bring, until it worked</source>
        <translation>Lo que trae el vecindario, hasta que funcionó</translation>
    </message>
</context>
<context>
    <name>ResourceDetail</name>
    <message numerus="yes">
        <source>%n person(s) at a time</source>
        <translation>
            <numerusform>%n persona a la vez</numerusform>
            <numerusform>%n personas a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it offers, when it opens and whom to call.</source>
        <translation>Elija uno en la lista para ver qué ofrece, cuándo abre y a quién llamar.</translation>
    </message>
    <message>
        <source>Delete this resource</source>
        <translation>Borrar este recurso</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>Documentos que hay que llevar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Everything shown here was checked today with the resource itself.</source>
        <translation>Todo lo que se muestra aquí se ha comprobado hoy con el propio recurso.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Never, as far as the desk knows</source>
        <translation>Nunca, que la mesa sepa</translation>
    </message>
    <message>
        <source>No resource chosen</source>
        <translation>Ningún recurso elegido</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Outside the territory</source>
        <translation>Fuera del territorio</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verificado hoy</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
</context>
<context>
    <name>ResourceFilters</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Cualquier zona</translation>
    </message>
    <message>
        <source>Any need</source>
        <translation>Cualquier necesidad</translation>
    </message>
    <message>
        <source>Any sector</source>
        <translation>Cualquier ámbito</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formales</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informales</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Outside the territory</source>
        <translation>Fuera del territorio</translation>
    </message>
    <message>
        <source>Search by name, address or telephone</source>
        <translation>Buscar por nombre, dirección o teléfono</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Por verificar</translation>
    </message>
</context>
<context>
    <name>ResourceKind</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>Talento</translation>
    </message>
</context>
<context>
    <name>ResourceReferrals</name>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n terminada</numerusform>
            <numerusform>%n terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) helped</source>
        <translation>
            <numerusform>%n persona ayudada</numerusform>
            <numerusform>%n personas ayudadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n enviada</numerusform>
            <numerusform>%n enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>most often no because: {why}</source>
        <translation>lo más frecuente al decir que no: {why}</translation>
    </message>
    <message numerus="yes">
        <source>usually answers in %n day(s)</source>
        <translation>
            <numerusform>suele responder en %n día</numerusform>
            <numerusform>suele responder en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message numerus="yes">
        <source>%n resource(s) placed.</source>
        <translation>
            <numerusform>%n recurso situado.</numerusform>
            <numerusform>%n recursos situados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A telephone number has at least three digits.</source>
        <translation>Un teléfono tiene al menos tres cifras.</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Add resource</source>
        <translation>Añadir recurso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los ficheros</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Choose a table of facilities</source>
        <translation>Elija una tabla de equipamientos</translation>
    </message>
    <message>
        <source>Delete resource</source>
        <translation>Borrar recurso</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>Documentos que hay que llevar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Edit resource</source>
        <translation>Editar recurso</translation>
    </message>
    <message>
        <source>Empty: ten.</source>
        <translation>En blanco: diez.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Formal or informal</source>
        <translation>Formal o informal</translation>
    </message>
    <message>
        <source>Formal: a service or institution</source>
        <translation>Formal: un servicio o una institución</translation>
    </message>
    <message>
        <source>Give both latitude and longitude, or neither.</source>
        <translation>Indique la latitud y la longitud, o ninguna de las dos.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>How many people at a time; empty when nobody knows.</source>
        <translation>Cuántas personas a la vez; déjelo vacío si no se sabe.</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Import resources</source>
        <translation>Importar recursos</translation>
    </message>
    <message>
        <source>Importing resources</source>
        <translation>Importando recursos</translation>
    </message>
    <message>
        <source>Informal: neighbours, networks</source>
        <translation>Informal: vecindario, redes</translation>
    </message>
    <message>
        <source>It expects the layout of Madrid's open data: columns PK and NOMBRE, with HORARIO, NOMBRE-VIA, LATITUD, LONGITUD, TELEFONO and TIPO. Download the CSV of a facilities dataset from datos.madrid.es.</source>
        <translation>Se espera el formato de los datos abiertos de Madrid: columnas PK y NOMBRE, con HORARIO, NOMBRE-VIA, LATITUD, LONGITUD, TELEFONO y TIPO. Descargue de datos.madrid.es el CSV de un conjunto de equipamientos.</translation>
    </message>
    <message>
        <source>It has no identifier (PK), so a second import could not recognise it.</source>
        <translation>No tiene identificador (PK), así que una segunda importación no podría reconocerla.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation>Sus columnas son: {columns}.</translation>
    </message>
    <message>
        <source>Its history would lose its meaning; correct the resource instead.</source>
        <translation>Su historial perdería el sentido; es mejor corregir el recurso.</translation>
    </message>
    <message>
        <source>Its identifier {identifier} is already used by an earlier row.</source>
        <translation>Su identificador {identifier} ya lo usa una fila anterior.</translation>
    </message>
    <message>
        <source>Keep it for the manager only, and note the consent where the talent is shown.</source>
        <translation>Déjelo solo para la gestión, y anote el consentimiento donde se muestra el talento.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas que se hablan</translation>
    </message>
    <message>
        <source>Latitude goes from −90 to 90 degrees, longitude from −180 to 180.</source>
        <translation>La latitud va de −90 a 90 grados; la longitud, de −180 a 180.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Nuevo recurso</translation>
    </message>
    <message>
        <source>None ticked: for everybody.</source>
        <translation>Sin marcar ninguna: para todo el mundo.</translation>
    </message>
    <message>
        <source>One on each line; a referral shows which are missing.</source>
        <translation>Uno en cada línea; la derivación muestra cuáles faltan.</translation>
    </message>
    <message>
        <source>Only for residents of</source>
        <translation>Solo para residentes de</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Part several with commas.</source>
        <translation>Si hay varios, sepárelos con comas.</translation>
    </message>
    <message>
        <source>Place resources</source>
        <translation>Situar recursos</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Resource added.</source>
        <translation>Recurso añadido.</translation>
    </message>
    <message>
        <source>Resource deleted.</source>
        <translation>Recurso borrado.</translation>
    </message>
    <message>
        <source>Resource saved.</source>
        <translation>Recurso guardado.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Resources imported.</source>
        <translation>Recursos importados.</translation>
    </message>
    <message>
        <source>Save organisation</source>
        <translation>Guardar entidad</translation>
    </message>
    <message>
        <source>Save resource</source>
        <translation>Guardar recurso</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Something is not right yet: see the fields marked above.</source>
        <translation>Todavía hay algo por corregir: mire los campos señalados arriba.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The capacity cannot be below zero.</source>
        <translation>La capacidad no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>La tabla no tiene ninguna columna «{column}».</translation>
    </message>
    <message>
        <source>They never leave the desk.</source>
        <translation>Nunca salen de la mesa.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: it should look like name@place.es.</source>
        <translation>Esto no es una dirección de correo: debería parecerse a nombre@lugar.es.</translation>
    </message>
    <message>
        <source>This table is not a list of facilities that the desk knows.</source>
        <translation>Esta tabla no es una lista de equipamientos que la mesa conozca.</translation>
    </message>
    <message>
        <source>Verified today.</source>
        <translation>Verificado hoy.</translation>
    </message>
    <message>
        <source>Verify resource</source>
        <translation>Verificar recurso</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <source>What needs it meets</source>
        <translation>Qué necesidades atiende</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Working days to answer a referral</source>
        <translation>Días hábiles para responder a una derivación</translation>
    </message>
    <message>
        <source>Write from 1 to 250 working days.</source>
        <translation>Escriba de 1 a 250 días hábiles.</translation>
    </message>
    <message>
        <source>{area}</source>
        <translation>{area}</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message numerus="yes">
        <source>%n resource(s) came before the territory and have no area yet.</source>
        <translation>
            <numerusform>%n recurso llegó antes que el territorio y aún no tiene zona.</numerusform>
            <numerusform>%n recursos llegaron antes que el territorio y aún no tienen zona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Find their areas</source>
        <translation>Buscar sus zonas</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Nuevo recurso</translation>
    </message>
    <message>
        <source>No resource fits</source>
        <translation>Ningún recurso coincide</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>Aún no hay recursos</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Services, spaces, groups and talents that can meet a need</source>
        <translation>Servicios, espacios, grupos y talentos que pueden atender una necesidad</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Start from the lists your city publishes, then add what only neighbours know: groups, rooms, talents.</source>
        <translation>Empiece por las listas que publica su ciudad y añada después lo que solo sabe el vecindario: grupos, locales, talentos.</translation>
    </message>
    <message>
        <source>Take away a filter, or search for another word.</source>
        <translation>Quite un filtro o busque otra palabra.</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Anotar uno</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>All files</source>
        <translation>Todos los ficheros</translation>
    </message>
    <message>
        <source>Backups of the desk</source>
        <translation>Copias de la mesa</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elija una copia</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Elija primero una copia.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery code of the backup.</source>
        <translation>Escriba la frase de paso o el código de recuperación de la copia.</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Leyendo la copia</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message numerus="yes">
        <source>%n line(s) of the activity log are newer than this backup and will not be there.</source>
        <translation>
            <numerusform>%n línea del registro de actividad es posterior a esta copia y no estará.</numerusform>
            <numerusform>%n líneas del registro de actividad son posteriores a esta copia y no estarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Elegir una copia…</translation>
    </message>
    <message>
        <source>Choose another backup…</source>
        <translation>Elegir otra copia…</translation>
    </message>
    <message>
        <source>Lines of the activity log</source>
        <translation>Líneas del registro de actividad</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>No backup chosen yet.</source>
        <translation>Aún no ha elegido ninguna copia.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the backup</source>
        <translation>Frase de paso o código de recuperación de la copia</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Ver qué contiene</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The backup becomes a new desk on this computer, opened with the passphrase it had then.</source>
        <translation>La copia se convierte en una mesa nueva en este equipo, que se abre con la frase de paso que tenía entonces.</translation>
    </message>
    <message>
        <source>The desk comes back as it was on the day of the backup. What is here now is kept for seven days beside it.</source>
        <translation>La mesa vuelve a como estaba el día de la copia. Lo que hay ahora se guarda al lado siete días.</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>Access to their data</source>
        <translation>Acceso a sus datos</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Supresión</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Oposición</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Portabilidad</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectificación</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Limitación</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>A device was lost</source>
        <translation>Se ha perdido un dispositivo</translation>
    </message>
    <message>
        <source>A few words without names: they stay after an erasure.</source>
        <translation>Unas palabras sin nombres: quedan después de una supresión.</translation>
    </message>
    <message>
        <source>Answer a right</source>
        <translation>Atender un derecho</translation>
    </message>
    <message>
        <source>Answer: {right}</source>
        <translation>Atender: {right}</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Atendido el</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Atendido.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block personal data</source>
        <translation>Bloquear datos personales</translation>
    </message>
    <message numerus="yes">
        <source>Block the data of %n people?</source>
        <translation>
            <numerusform>¿Bloquear los datos de %n persona?</numerusform>
            <numerusform>¿Bloquear los datos de %n personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Block this person's data</source>
        <translation>Bloquear los datos de esta persona</translation>
    </message>
    <message>
        <source>Blocked. What was undoable before can no longer be undone.</source>
        <translation>Bloqueados. Lo que se podía deshacer antes ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>Blocking data</source>
        <translation>Bloqueando datos</translation>
    </message>
    <message>
        <source>By whoever answers for data protection.</source>
        <translation>Por quien responde de la protección de datos.</translation>
    </message>
    <message>
        <source>Change a purpose</source>
        <translation>Cambiar una finalidad</translation>
    </message>
    <message>
        <source>Change or confirm</source>
        <translation>Cambiar o confirmar</translation>
    </message>
    <message>
        <source>Change the time of keeping</source>
        <translation>Cambiar el plazo de conservación</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Elija un día que aún no haya llegado.</translation>
    </message>
    <message>
        <source>Choose until when data is kept</source>
        <translation>Elegir hasta cuándo se conservan los datos</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmado el</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Suprimir datos personales</translation>
    </message>
    <message>
        <source>Erase this data for good?</source>
        <translation>¿Suprimir estos datos para siempre?</translation>
    </message>
    <message>
        <source>Erased. Keep the certificate: it is the only proof.</source>
        <translation>Suprimidos. Guarde el certificado: es la única prueba.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Suprimiendo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>From now on this data is only kept: it is in no statistics and leaves in no file.</source>
        <translation>Desde ahora estos datos solo se conservan: no entran en ninguna estadística ni salen en ningún archivo.</translation>
    </message>
    <message>
        <source>From that day there is one month to answer.</source>
        <translation>Desde ese día hay un mes para responder.</translation>
    </message>
    <message>
        <source>Gathering everything</source>
        <translation>Reuniéndolo todo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>It cannot be confirmed on a day that is still to come.</source>
        <translation>No puede confirmarse en un día que aún no ha llegado.</translation>
    </message>
    <message>
        <source>It leaves every list and is destroyed later. This ends what can be undone.</source>
        <translation>Salen de todas las listas y más adelante se destruyen. Lo anterior ya no se podrá deshacer.</translation>
    </message>
    <message>
        <source>It leaves every list, search and file, is kept encrypted for authorities, and is destroyed when that time is over.</source>
        <translation>Salen de todas las listas, búsquedas y archivos, se guardan cifrados para las autoridades y se destruyen al acabar ese plazo.</translation>
    </message>
    <message>
        <source>It was answered</source>
        <translation>Se ha atendido</translation>
    </message>
    <message>
        <source>It was to stay until {day}. Nothing of it can be brought back.</source>
        <translation>Tenían que quedar hasta el {day}. No se podrá recuperar nada.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>Leave it empty to let the general rule decide.</source>
        <translation>Déjelo vacío para que decida la regla general.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Lift a block</source>
        <translation>Levantar un bloqueo</translation>
    </message>
    <message>
        <source>Lift a restriction</source>
        <translation>Levantar una limitación</translation>
    </message>
    <message>
        <source>Lift the block</source>
        <translation>Levantar el bloqueo</translation>
    </message>
    <message>
        <source>Look for it in an older backup.</source>
        <translation>Búsquelo en una copia anterior.</translation>
    </message>
    <message>
        <source>Look in the printed certificates who was erased, and erase them again in this vault.</source>
        <translation>Mire en los certificados impresos quiénes fueron suprimidos, y suprímalos otra vez en este cofre.</translation>
    </message>
    <message>
        <source>Months that data is kept after the last contact</source>
        <translation>Meses que se conservan los datos tras el último contacto</translation>
    </message>
    <message>
        <source>Months that it stays blocked before it is destroyed</source>
        <translation>Meses que quedan bloqueados antes de destruirse</translation>
    </message>
    <message>
        <source>Months that the activity log is kept</source>
        <translation>Meses que se conserva el registro de actividad</translation>
    </message>
    <message>
        <source>Nothing of it can be brought back.</source>
        <translation>No se podrá recuperar nada.</translation>
    </message>
    <message>
        <source>Number of the file</source>
        <translation>Número del expediente</translation>
    </message>
    <message>
        <source>Older lines go by themselves; the rest still shows that nothing was altered.</source>
        <translation>Las líneas más antiguas se retiran solas; el resto sigue mostrando que nada se alteró.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open blocked data</source>
        <translation>Abrir datos bloqueados</translation>
    </message>
    <message>
        <source>Opening blocked data</source>
        <translation>Abriendo datos bloqueados</translation>
    </message>
    <message>
        <source>Or the recovery code.</source>
        <translation>O el código de recuperación.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Register a right</source>
        <translation>Anotar un derecho</translation>
    </message>
    <message>
        <source>Register what they ask</source>
        <translation>Anotar lo que pide</translation>
    </message>
    <message>
        <source>Registered. The answer is due in one month.</source>
        <translation>Anotado. Hay un mes para responder.</translation>
    </message>
    <message>
        <source>Restrict the use of data</source>
        <translation>Limitar el uso de los datos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Rights of a person</source>
        <translation>Derechos de una persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save everything held on this person</source>
        <translation>Guardar todo lo que consta de esta persona</translation>
    </message>
    <message>
        <source>Save the certificate of erasure</source>
        <translation>Guardar el certificado de supresión</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Such as 123/2026, without names.</source>
        <translation>Por ejemplo 123/2026, sin nombres.</translation>
    </message>
    <message>
        <source>Such as 123/2026: without spaces and without names, because the log keeps it for ever.</source>
        <translation>Por ejemplo 123/2026: sin espacios y sin nombres, porque el registro lo guarda para siempre.</translation>
    </message>
    <message>
        <source>The data is back where it was.</source>
        <translation>Los datos están de nuevo donde estaban.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n people is blocked.</source>
        <translation>
            <numerusform>Los datos de %n persona están bloqueados.</numerusform>
            <numerusform>Los datos de %n personas están bloqueados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of erased people beside the vault is damaged or was altered.</source>
        <translation>La lista de personas suprimidas junto al cofre está dañada o ha sido alterada.</translation>
    </message>
    <message>
        <source>There is no blocked data of this person.</source>
        <translation>No hay datos bloqueados de esta persona.</translation>
    </message>
    <message>
        <source>There is nobody with this identifier in the vault.</source>
        <translation>No hay nadie con este identificador en el cofre.</translation>
    </message>
    <message>
        <source>This blocked data was altered and cannot be read.</source>
        <translation>Estos datos bloqueados fueron alterados y no se pueden leer.</translation>
    </message>
    <message>
        <source>This data may be used again.</source>
        <translation>Estos datos se pueden volver a usar.</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>Esto ya se atendió.</translation>
    </message>
    <message>
        <source>Until when their data is kept</source>
        <translation>Hasta cuándo se conservan sus datos</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Write a number of months from 0 to 240.</source>
        <translation>Escriba un número de meses entre 0 y 240.</translation>
    </message>
    <message>
        <source>Write a number of months from 1 to 240.</source>
        <translation>Escriba un número de meses entre 1 y 240.</translation>
    </message>
    <message>
        <source>Write a number of months from 12 to 240.</source>
        <translation>Escriba un número de meses de 12 a 240.</translation>
    </message>
    <message>
        <source>Write the number of the file for which it is opened.</source>
        <translation>Escriba el número del expediente para el que se abre.</translation>
    </message>
    <message>
        <source>Written: {pdf} to read and {json} to carry elsewhere.</source>
        <translation>Escritos: {pdf} para leer y {json} para llevar a otro sitio.</translation>
    </message>
    <message>
        <source>Your passphrase again</source>
        <translation>Otra vez su frase de paso</translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation>[otra persona]</translation>
    </message>
    <message>
        <source>[somebody]</source>
        <translation>[alguien]</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>own-data</source>
        <translation>datos-propios</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Dispositivo perdido</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Plazo cumplido</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Purposes and terms</source>
        <translation>Finalidades y plazos</translation>
    </message>
    <message>
        <source>Rights and time of keeping</source>
        <translation>Derechos y conservación</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>What people may ask about their own data, how long it is kept, and how it ends</source>
        <translation>Qué puede pedir cada persona sobre sus datos, cuánto se conservan y cómo terminan</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>A child unprotected</source>
        <translation>Un menor sin protección</translation>
    </message>
    <message>
        <source>A crisis of health</source>
        <translation>Una crisis de salud</translation>
    </message>
    <message>
        <source>Another risk</source>
        <translation>Otro riesgo</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Deudas</translation>
    </message>
    <message>
        <source>Exploitation or fraud</source>
        <translation>Explotación o estafa</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Aislamiento</translation>
    </message>
    <message>
        <source>Light, water or gas cut off</source>
        <translation>Corte de luz, agua o gas</translation>
    </message>
    <message>
        <source>Living without a home</source>
        <translation>Vivir sin hogar</translation>
    </message>
    <message>
        <source>Losing the home</source>
        <translation>Pérdida de la vivienda</translation>
    </message>
    <message>
        <source>Not looking after oneself</source>
        <translation>Abandono de sí</translation>
    </message>
    <message>
        <source>The conflict grows</source>
        <translation>El conflicto crece</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violencia</translation>
    </message>
</context>
<context>
    <name>RiskBlock</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>No longer a risk</source>
        <translation>Ya no es un riesgo</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>superado desde el {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>RiskLevel</name>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
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
    <name>RulesPanel</name>
    <message numerus="yes">
        <source>%n person(s) erased from this vault so far.</source>
        <translation>
            <numerusform>%n persona suprimida de este cofre hasta ahora.</numerusform>
            <numerusform>%n personas suprimidas de este cofre hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SamenessBlock</name>
    <message>
        <source>Merged with “{name}”</source>
        <translation>Unida con «{name}»</translation>
    </message>
    <message>
        <source>One person, or two?</source>
        <translation>¿Una persona o dos?</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Volver a separar</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Build the sample neighbourhood</source>
        <translation>Crear el barrio de muestra</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>1 · very dissatisfied</source>
        <translation>1 · muy insatisfecha</translation>
    </message>
    <message>
        <source>2 · dissatisfied</source>
        <translation>2 · insatisfecha</translation>
    </message>
    <message>
        <source>3 · neither</source>
        <translation>3 · ni una cosa ni otra</translation>
    </message>
    <message>
        <source>4 · satisfied</source>
        <translation>4 · satisfecha</translation>
    </message>
    <message>
        <source>5 · very satisfied</source>
        <translation>5 · muy satisfecha</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros guardados</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Reescribir…</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Reservar…</translation>
    </message>
    <message>
        <source>Show what was said…</source>
        <translation>Mostrar lo que se dijo…</translation>
    </message>
    <message>
        <source>Take the seal off…</source>
        <translation>Quitar la reserva…</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>A la espera de</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What was said is under seal. Your passphrase shows it for five minutes, and each look is noted.</source>
        <translation>Lo que se dijo está reservado. Su frase de paso lo muestra cinco minutos, y cada consulta queda anotada.</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Por qué se desestimó</translation>
    </message>
    <message>
        <source>Written reply</source>
        <translation>Respuesta escrita</translation>
    </message>
</context>
<context>
    <name>Sealed</name>
    <message>
        <source>Check what you typed, or give the recovery code. An organisation's key opens the desk, but nothing sealed.</source>
        <translation>Revise lo que ha escrito, o dé el código de recuperación. La clave de una organización abre la mesa, pero nada reservado.</translation>
    </message>
    <message>
        <source>Give your passphrase again to read it; it stays open for five minutes.</source>
        <translation>Escriba otra vez su frase de paso para leerlo; queda abierto cinco minutos.</translation>
    </message>
    <message>
        <source>Lock the desk and open it again; nothing was changed.</source>
        <translation>Bloquee la mesa y ábrala otra vez; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for it in an older backup.</source>
        <translation>No se ha cambiado nada. Búsquelo en una copia anterior.</translation>
    </message>
    <message>
        <source>This does not open what is sealed.</source>
        <translation>Esto no abre lo que está reservado.</translation>
    </message>
    <message>
        <source>This is sealed.</source>
        <translation>Esto está reservado.</translation>
    </message>
    <message>
        <source>This sealed text was altered or belongs to another record.</source>
        <translation>Este texto reservado ha sido alterado o pertenece a otro registro.</translation>
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
        <translation>Cultura y deporte</translation>
    </message>
    <message>
        <source>Economy and employment</source>
        <translation>Economía y empleo</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Medio ambiente</translation>
    </message>
    <message>
        <source>Equality and diversity</source>
        <translation>Igualdad y diversidad</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justicia</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>Administración pública</translation>
    </message>
    <message>
        <source>Security and coexistence</source>
        <translation>Seguridad y convivencia</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Servicios sociales</translation>
    </message>
    <message>
        <source>Urban planning and public space</source>
        <translation>Urbanismo y espacio público</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>Asking the key store</source>
        <translation>Preguntando al llavero</translation>
    </message>
    <message>
        <source>Everything is encrypted with a new key. The old card opens older backups only.</source>
        <translation>Todo está cifrado con una clave nueva. La tarjeta antigua solo abre copias anteriores.</translation>
    </message>
    <message>
        <source>In place since {day}.</source>
        <translation>Vigente desde el {day}.</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Aún no se ha probado.</translation>
    </message>
    <message>
        <source>It was last tried on {day}.</source>
        <translation>Se probó por última vez el {day}.</translation>
    </message>
    <message>
        <source>Let the key store of this computer open the vault</source>
        <translation>Permitir que el llavero de este equipo abra el cofre</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Take the key of this organisation away: {key}…</source>
        <translation>Quitar la clave de esta organización: {key}…</translation>
    </message>
    <message>
        <source>The key store of this computer is being asked.</source>
        <translation>Se está preguntando al llavero de este equipo.</translation>
    </message>
    <message>
        <source>The key store of this computer opens the vault no more.</source>
        <translation>El llavero de este equipo ya no abre el cofre.</translation>
    </message>
    <message>
        <source>The key store of this computer opens the vault.</source>
        <translation>El llavero de este equipo abre el cofre.</translation>
    </message>
    <message>
        <source>The new code opens the vault. Destroy the old card.</source>
        <translation>El código nuevo abre el cofre. Destruya la tarjeta antigua.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault, the old one does not.</source>
        <translation>La frase de paso nueva abre el cofre; la antigua, no.</translation>
    </message>
    <message>
        <source>The organisation can open the vault with its own key.</source>
        <translation>La organización puede abrir el cofre con su propia clave.</translation>
    </message>
    <message>
        <source>This organisation can open the vault no more. It can still open backups from before.</source>
        <translation>Esta organización ya no puede abrir el cofre. Sí puede abrir todavía copias anteriores.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Turning the key store off</source>
        <translation>Desactivando el llavero</translation>
    </message>
    <message>
        <source>Whoever guesses needs {memory} MiB of memory and {passes} passes for each try.</source>
        <translation>Quien pruebe frases necesita {memory} MiB de memoria y {passes} pasadas por intento.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>How this vault can be opened. Each way is tried before it counts, and each change is noted.</source>
        <translation>Cómo se puede abrir este cofre. Cada forma se prueba antes de valer y cada cambio queda anotado.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>Asked for: {what}</source>
        <translation>Se pidió: {what}</translation>
    </message>
    <message>
        <source>Help was first asked for on {day}</source>
        <translation>Se pidió ayuda por primera vez el {day}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Without consent. {basis}</source>
        <translation>Sin consentimiento. {basis}</translation>
    </message>
    <message>
        <source>nothing personal</source>
        <translation>nada personal</translation>
    </message>
    <message>
        <source>{how}. Passed: {fields}</source>
        <translation>{how}. Se pasó: {fields}</translation>
    </message>
</context>
<context>
    <name>Served</name>
    <message>
        <source>No, they were not</source>
        <translation>No la recibió</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Yes, they were helped</source>
        <translation>Sí, recibió ayuda</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation>Gestora o gestor comunitario</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Day and month, such as 15/05, 09/11</source>
        <translation>Día y mes, por ejemplo 15/05, 09/11</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Homes in the neighbourhood</source>
        <translation>Hogares del barrio</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Local holidays</source>
        <translation>Festivos locales</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Bloquear sola después de</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>None, only weekends</source>
        <translation>Ninguno, solo fines de semana</translation>
    </message>
    <message>
        <source>Official code of the neighbourhood</source>
        <translation>Código oficial del barrio</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Festivos de</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{scale} %</source>
        <translation>{scale} %</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How the desk looks and locks here, and whose desk it is</source>
        <translation>Cómo se ve y se bloquea la mesa en este equipo, y de quién es</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The number of homes decides how finely a summary may count. Leave it empty if nobody knows it.</source>
        <translation>El número de hogares decide con cuánto detalle puede contar un resumen. Déjelo vacío si nadie lo sabe.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Esta mesa</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Backing up before the desk closes</source>
        <translation>Haciendo una copia antes de cerrar la mesa</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Free some space on the disk, unlock, and look at what you typed last.</source>
        <translation>Todo lo guardado antes está a salvo. Libere espacio en el disco, desbloquee y revise lo último que escribió.</translation>
    </message>
    <message>
        <source>Making the sample neighbourhood</source>
        <translation>Preparando el barrio de ejemplo</translation>
    </message>
    <message>
        <source>Neighbourhood Desk</source>
        <translation>Mesa de Barrio</translation>
    </message>
    <message>
        <source>The desk locked, but its disk did not take what was half typed.</source>
        <translation>La mesa se bloqueó, pero su disco no admitió lo que estaba a medio escribir.</translation>
    </message>
    <message>
        <source>The disk with this vault was taken out, so the desk locked at once.</source>
        <translation>Se retiró el disco de este cofre, así que la mesa se bloqueó al instante.</translation>
    </message>
    <message>
        <source>The passphrase of the sample neighbourhood is: {passphrase}</source>
        <translation>La frase de paso del barrio de ejemplo es: {passphrase}</translation>
    </message>
    <message>
        <source>What was saved is on that disk. Plug it in again and unlock; what was only half typed may be missing.</source>
        <translation>Lo guardado está en ese disco. Conéctelo de nuevo y desbloquee; puede faltar lo que estaba a medio escribir.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>It was removed; go back to the list.</source>
        <translation>Se eliminó; vuelva a la lista.</translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation>Este registro ya no está aquí.</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n cell(s) audited</source>
        <translation>
            <numerusform>%n celda auditada</numerusform>
            <numerusform>%n celdas auditadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n corrección</numerusform>
            <numerusform>%n correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deducible cell(s)</source>
        <translation>
            <numerusform>%n celda deducible</numerusform>
            <numerusform>%n celdas deducibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n periodo</numerusform>
            <numerusform>%n periodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) held back</source>
        <translation>
            <numerusform>%n tabla retenida</numerusform>
            <numerusform>%n tablas retenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell that is held back still carries a number.</source>
        <translation>Una celda retenida lleva todavía una cifra.</translation>
    </message>
    <message>
        <source>A label of the plan may not leave: it could be somebody's data.</source>
        <translation>Un rótulo del plan no puede salir: podría ser un dato de alguien.</translation>
    </message>
    <message>
        <source>A month with fewer than {homes} homes behind it is held back, and its requests count in the next one.</source>
        <translation>Un mes con menos de {homes} hogares detrás se retiene, y sus demandas cuentan en el siguiente.</translation>
    </message>
    <message>
        <source>A number in the file does not follow from the ledger.</source>
        <translation>Una cifra del fichero no se corresponde con el registro de lo publicado.</translation>
    </message>
    <message>
        <source>A number is not a multiple of {base}, or its interval is too narrow.</source>
        <translation>Una cifra no es múltiplo de {base}, o su intervalo es demasiado estrecho.</translation>
    </message>
    <message>
        <source>A period can be published from the day after it ends: its numbers never change afterwards.</source>
        <translation>Un periodo se puede publicar desde el día siguiente a su fin: después sus cifras no cambian nunca.</translation>
    </message>
    <message>
        <source>A published cell has no number.</source>
        <translation>Una celda publicada no tiene cifra.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>All needs</source>
        <translation>Todas las necesidades</translation>
    </message>
    <message>
        <source>Area {number}</source>
        <translation>Zona {number}</translation>
    </message>
    <message>
        <source>Each home counts at most {cap} times per need and month.</source>
        <translation>Cada hogar cuenta como mucho {cap} veces por necesidad y mes.</translation>
    </message>
    <message>
        <source>Earlier months say what they said</source>
        <translation>Los meses anteriores dicen lo que decían</translation>
    </message>
    <message>
        <source>Every table has enough homes behind it</source>
        <translation>Todas las tablas tienen detrás hogares suficientes</translation>
    </message>
    <message>
        <source>Export summary</source>
        <translation>Exportar resumen</translation>
    </message>
    <message>
        <source>How to read these figures</source>
        <translation>Cómo leer estas cifras</translation>
    </message>
    <message>
        <source>In this folder lies a summary of this desk that its ledger does not know.</source>
        <translation>En esta carpeta hay un resumen de esta mesa que no consta en su registro de lo publicado.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro de lo publicado</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Make keys for summaries</source>
        <translation>Crear las claves de los resúmenes</translation>
    </message>
    <message>
        <source>May not leave</source>
        <translation>No puede salir</translation>
    </message>
    <message>
        <source>No area given</source>
        <translation>Sin zona indicada</translation>
    </message>
    <message>
        <source>No corrections</source>
        <translation>Sin correcciones</translation>
    </message>
    <message>
        <source>Nothing held back</source>
        <translation>Nada retenido</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers are rounded to a multiple of {base} and can be up to {off} away from the real number; sums of several periods by as much for each. 0 means 0 to {off}; {base} means 1 to {double} (0 to {double} in area tables). The range stands beside each number.</source>
        <translation>Las cifras están redondeadas a múltiplos de {base} y pueden diferir hasta {off} de la real; las sumas de varios periodos, otro tanto por cada uno. 0 significa de 0 a {off}; {base}, de 1 a {double} (de 0 a {double} en las tablas por zona). Junto a cada cifra está su intervalo.</translation>
    </message>
    <message>
        <source>Numbers for a period never change; corrections are included in the next period.</source>
        <translation>Las cifras de un periodo no cambian nunca; las correcciones entran en el periodo siguiente.</translation>
    </message>
    <message>
        <source>Perhaps an older backup was restored, or another computer publishes for this neighbourhood. Restore the newest backup before you publish.</source>
        <translation>Quizá se restauró una copia de seguridad antigua, o se publica por este barrio desde otro equipo. Restaure la copia más reciente antes de publicar.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Record or import requests first.</source>
        <translation>Registre o importe demandas primero.</translation>
    </message>
    <message>
        <source>Requests by kind of need, {period}</source>
        <translation>Demandas por tipo de necesidad, {period}</translation>
    </message>
    <message>
        <source>Requests from outside the territory and sealed records are not counted.</source>
        <translation>No se cuentan las demandas de fuera del territorio ni los registros reservados.</translation>
    </message>
    <message>
        <source>Restore the newest backup of the desk.</source>
        <translation>Restaure la copia de seguridad más reciente de la mesa.</translation>
    </message>
    <message>
        <source>Review a summary before it leaves</source>
        <translation>Revisar un resumen antes de que salga</translation>
    </message>
    <message>
        <source>Rounding and auditing</source>
        <translation>Redondeando y auditando</translation>
    </message>
    <message>
        <source>Signing and writing the summary</source>
        <translation>Firmando y escribiendo el resumen</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Resúmenes</translation>
    </message>
    <message>
        <source>Summary files</source>
        <translation>Ficheros de resumen</translation>
    </message>
    <message>
        <source>Summary of requests: {period}</source>
        <translation>Resumen de demandas: {period}</translation>
    </message>
    <message numerus="yes">
        <source>The file may not leave: from %n cell(s) more could be deduced than is meant to be said.</source>
        <translation>
            <numerusform>El fichero no puede salir: de %n celda se podría deducir más de lo que se quiere decir.</numerusform>
            <numerusform>El fichero no puede salir: de %n celdas se podría deducir más de lo que se quiere decir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file may not leave: {reason}</source>
        <translation>El fichero no puede salir: {reason}</translation>
    </message>
    <message>
        <source>The file that holds this page is signed: the reader of the desk, or minisign, shows whether it was altered.</source>
        <translation>El fichero que contiene esta página está firmado: el lector de la Mesa, o minisign, muestra si ha sido alterado.</translation>
    </message>
    <message>
        <source>The ledger of published numbers is damaged, so nothing can be published.</source>
        <translation>El registro de lo publicado está dañado, así que no se puede publicar nada.</translation>
    </message>
    <message>
        <source>The published numbers do not add up.</source>
        <translation>Las cifras publicadas no suman.</translation>
    </message>
    <message>
        <source>The rows of the file are not those of the plan.</source>
        <translation>Las filas del fichero no son las del plan.</translation>
    </message>
    <message>
        <source>The same file was written again: its numbers are frozen.</source>
        <translation>Se ha vuelto a escribir el mismo fichero: sus cifras están congeladas.</translation>
    </message>
    <message>
        <source>The summary was signed and written. Its numbers will never change.</source>
        <translation>El resumen se ha firmado y escrito. Sus cifras no cambiarán nunca.</translation>
    </message>
    <message>
        <source>There are no requests to count yet.</source>
        <translation>Todavía no hay demandas que contar.</translation>
    </message>
    <message>
        <source>To months already published; they count in this period</source>
        <translation>De meses ya publicados; cuentan en este periodo</translation>
    </message>
    <message>
        <source>Totals are the exact sums of the rounded numbers.</source>
        <translation>Los totales son la suma exacta de las cifras redondeadas.</translation>
    </message>
    <message>
        <source>Wait for the next period and publish the longer one.</source>
        <translation>Espere al periodo siguiente y publique el más largo.</translation>
    </message>
    <message>
        <source>Where to put the summary</source>
        <translation>Dónde guardar el resumen</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>{cells} in {periods} · {seconds} s</source>
        <translation>{cells} en {periods} · {seconds} s</translation>
    </message>
    <message>
        <source>{period} is not over yet.</source>
        <translation>Este periodo no ha terminado todavía: {period}.</translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <source>A summary speaks of a whole month, quarter or year. The first one appears when a month with requests is over.</source>
        <translation>Un resumen habla de un mes, un trimestre o un año enteros. El primero aparece cuando termina un mes con demandas.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Antes de que salga</translation>
    </message>
    <message>
        <source>Everything the commission will see, and nothing else</source>
        <translation>Todo lo que verá la comisión, y nada más</translation>
    </message>
    <message>
        <source>Go to the requests</source>
        <translation>Ir a las demandas</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation>Sale de este equipo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>No finished period with requests yet</source>
        <translation>Todavía no hay ningún periodo terminado con demandas</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Sin publicar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Published on {day}: frozen</source>
        <translation>Publicado el {day}: congelado</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Sign and export</source>
        <translation>Firmar y exportar</translation>
    </message>
    <message>
        <source>Signed by “{name}” · fingerprint of the key: {words}</source>
        <translation>Firmado por «{name}» · huella de la clave: {words}</translation>
    </message>
    <message>
        <source>What the receiver reads about the figures</source>
        <translation>Lo que lee quien recibe las cifras</translation>
    </message>
    <message>
        <source>Write the file again</source>
        <translation>Escribir de nuevo el fichero</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>summary_{period}</source>
        <translation>resumen_{period}</translation>
    </message>
</context>
<context>
    <name>SummaryStatus</name>
    <message>
        <source>Cannot occur</source>
        <translation>No puede darse</translation>
    </message>
    <message>
        <source>Held back: figures too thin</source>
        <translation>Retenida: cifras demasiado escasas</translation>
    </message>
    <message>
        <source>Held back: too few homes</source>
        <translation>Retenida: muy pocos hogares</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>Requests</source>
        <translation>Demandas</translation>
    </message>
    <message>
        <source>Requests by area</source>
        <translation>Demandas por zona</translation>
    </message>
    <message>
        <source>Requests by area and kind of need</source>
        <translation>Demandas por zona y tipo de necesidad</translation>
    </message>
    <message>
        <source>Requests by need</source>
        <translation>Demandas por necesidad</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>File {seq} of this desk · made on {day} · plan {plan}</source>
        <translation>Fichero {seq} de esta mesa · hecho el {day} · plan {plan}</translation>
    </message>
    <message>
        <source>How to read these figures</source>
        <translation>Cómo leer estas cifras</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Nothing was changed since it was signed, but anyone can sign. Compare these words with the sender’s: {words}</source>
        <translation>No se ha cambiado nada desde que se firmó, pero firmar puede cualquiera. Compare estas palabras con las de quien lo envía: {words}</translation>
    </message>
    <message>
        <source>The signature is that of a key this desk knows, and no bit was changed since.</source>
        <translation>La firma es de una clave que esta mesa conoce, y desde entonces no ha cambiado ni un bit.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
</context>
<context>
    <name>TalentConsents</name>
    <message>
        <source>Announcing this talent</source>
        <translation>Anunciar este talento</translation>
    </message>
    <message>
        <source>May be announced</source>
        <translation>Se puede anunciar</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Sin anunciar</translation>
    </message>
    <message>
        <source>Until its neighbour agrees, only you see it. Telephone and address are never announced.</source>
        <translation>Hasta que su vecina o vecino consienta, solo lo ve usted. Nunca se anuncian el teléfono ni la dirección.</translation>
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
        <translation>
            <numerusform>Dentro de esta zona hay %n más.</numerusform>
            <numerusform>Dentro de esta zona hay otras %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A building cannot hold other areas.</source>
        <translation>Un edificio no puede contener otras zonas.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Añadir zona</translation>
    </message>
    <message>
        <source>Add areas</source>
        <translation>Añadir zonas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los ficheros</translation>
    </message>
    <message>
        <source>An area cannot lie inside itself.</source>
        <translation>Una zona no puede estar dentro de sí misma.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Area deleted.</source>
        <translation>Zona eliminada.</translation>
    </message>
    <message>
        <source>Area saved.</source>
        <translation>Zona guardada.</translation>
    </message>
    <message>
        <source>Areas (GeoJSON, TopoJSON)</source>
        <translation>Zonas (GeoJSON, TopoJSON)</translation>
    </message>
    <message>
        <source>As people call it: Plaza de Cascorro, Calle de la Fe 12.</source>
        <translation>Como la llama la gente: Plaza de Cascorro, Calle de la Fe 12.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Buildings around it</source>
        <translation>Edificios de alrededor</translation>
    </message>
    <message>
        <source>Choose a file of areas</source>
        <translation>Elija un fichero de zonas</translation>
    </message>
    <message>
        <source>Choose a file of districts or neighbourhoods; points and lines cannot be a territory.</source>
        <translation>Elija un fichero de distritos o barrios; los puntos y las líneas no pueden ser un territorio.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Delete area</source>
        <translation>Eliminar zona</translation>
    </message>
    <message>
        <source>Delete those first, or move them to another area.</source>
        <translation>Elimínelas primero o páselas a otra zona.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Edit area</source>
        <translation>Editar zona</translation>
    </message>
    <message>
        <source>Give the area a name.</source>
        <translation>Dé un nombre a la zona.</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Import a territory</source>
        <translation>Importar un territorio</translation>
    </message>
    <message>
        <source>Import territory</source>
        <translation>Importar territorio</translation>
    </message>
    <message>
        <source>Importing the territory</source>
        <translation>Importando el territorio</translation>
    </message>
    <message>
        <source>It belongs to my territory</source>
        <translation>Pertenece a mi territorio</translation>
    </message>
    <message>
        <source>It was removed; go back to the list.</source>
        <translation>Se eliminó; vuelva a la lista.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nueva zona</translation>
    </message>
    <message>
        <source>One in each line: the street and its number. Delegates of a circle speak for them.</source>
        <translation>Uno por línea: la calle y el número. En un círculo, cada edificio tiene su delegado o delegada.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Reading the areas</source>
        <translation>Leyendo las zonas</translation>
    </message>
    <message>
        <source>Save area</source>
        <translation>Guardar zona</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Something is not right yet: see the fields marked above.</source>
        <translation>Todavía hay algo que corregir: vea los campos marcados arriba.</translation>
    </message>
    <message>
        <source>Street, square or park</source>
        <translation>Calle, plaza o parque</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Territory imported.</source>
        <translation>Territorio importado.</translation>
    </message>
    <message>
        <source>The areas of this file have no property “{field}”.</source>
        <translation>Las zonas de este fichero no tienen la propiedad «{field}».</translation>
    </message>
    <message>
        <source>The larger area is no longer here.</source>
        <translation>La zona mayor ya no está.</translation>
    </message>
    <message>
        <source>They have: {fields}.</source>
        <translation>Tienen: {fields}.</translation>
    </message>
    <message>
        <source>They never leave the desk.</source>
        <translation>Nunca salen de la mesa.</translation>
    </message>
    <message>
        <source>This area is no longer here.</source>
        <translation>Esta zona ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds no areas: %n feature(s), none with an outline.</source>
        <translation>
            <numerusform>Este fichero no contiene zonas: %n elemento, sin contorno.</numerusform>
            <numerusform>Este fichero no contiene zonas: %n elementos, ninguno con contorno.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is not possible.</source>
        <translation>Este número no es posible.</translation>
    </message>
</context>
<context>
    <name>TerritoryImport</name>
    <message numerus="yes">
        <source>%n area(s) in the file</source>
        <translation>
            <numerusform>%n zona en el fichero</numerusform>
            <numerusform>%n zonas en el fichero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n no elegida</numerusform>
            <numerusform>%n no elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken over</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked as mine</source>
        <translation>
            <numerusform>%n marcada como mía</numerusform>
            <numerusform>%n marcadas como mías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro fichero…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un fichero…</translation>
    </message>
    <message>
        <source>Cities publish their districts and neighbourhoods as GeoJSON or TopoJSON. Choose such a file, then tick the areas that are yours. Importing it again renews their outlines and keeps what you wrote.</source>
        <translation>Las ciudades publican sus distritos y barrios como GeoJSON o TopoJSON. Elija un fichero de ese tipo y marque las zonas que son suyas. Si lo importa otra vez, se renuevan los contornos y se conserva lo que usted haya escrito.</translation>
    </message>
    <message>
        <source>Feature {row} is not taken over. {reason}</source>
        <translation>El elemento {row} no se importa. {reason}</translation>
    </message>
    <message>
        <source>Find an area or a district</source>
        <translation>Buscar zona o distrito</translation>
    </message>
    <message numerus="yes">
        <source>Import %n area(s)</source>
        <translation>
            <numerusform>Importar %n zona</numerusform>
            <numerusform>Importar %n zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a territory</source>
        <translation>Importar un territorio</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>Keep the others too, as surroundings on the map</source>
        <translation>Conservar también las demás, como alrededores en el mapa</translation>
    </message>
    <message>
        <source>See the map</source>
        <translation>Ver el mapa</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerritoryPage</name>
    <message numerus="yes">
        <source>%n area(s) of mine</source>
        <translation>
            <numerusform>%n zona mía</numerusform>
            <numerusform>%n zonas mías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n building(s)</source>
        <translation>
            <numerusform>%n edificio</numerusform>
            <numerusform>%n edificios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s), square(s) or park(s)</source>
        <translation>
            <numerusform>%n calle, plaza o parque</numerusform>
            <numerusform>%n calles, plazas o parques</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a territory…</source>
        <translation>Importar un territorio…</translation>
    </message>
    <message>
        <source>Import the neighbourhoods that your city publishes as GeoJSON and tick yours: the desk then puts every request and resource in its area. Squares and buildings can also be written down by hand.</source>
        <translation>Importe los barrios que su ciudad publica como GeoJSON y marque los suyos: la mesa situará cada demanda y cada recurso en su zona. Las plazas y los edificios también se pueden anotar a mano.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nueva zona</translation>
    </message>
    <message>
        <source>No territory yet</source>
        <translation>Todavía no hay territorio</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>The areas, squares and buildings where you work</source>
        <translation>Las zonas, plazas y edificios donde usted trabaja</translation>
    </message>
    <message>
        <source>Write down an area</source>
        <translation>Anotar una zona</translation>
    </message>
</context>
<context>
    <name>TickTree</name>
    <message>
        <source>Already here</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Areas of the file</source>
        <translation>Zonas del fichero</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Guardar la cronología</translation>
    </message>
    <message>
        <source>The timeline was written: {file}</source>
        <translation>La cronología está escrita: {file}</translation>
    </message>
    <message>
        <source>Writing the timeline</source>
        <translation>Escribiendo la cronología</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>cronologia</translation>
    </message>
</context>
<context>
    <name>TimelineBlock</name>
    <message>
        <source>In English, for: {who}</source>
        <translation>En inglés, para: {who}</translation>
    </message>
    <message>
        <source>In Spanish, for: {who}</source>
        <translation>En español, para: {who}</translation>
    </message>
    <message>
        <source>Nothing happened that the desk knows of.</source>
        <translation>No consta que haya pasado nada.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>TimelinePaper</name>
    <message numerus="yes">
        <source>%n entry(s) stayed at the desk: their level is above who will read this.</source>
        <translation>
            <numerusform>%n anotación se queda en la mesa: su nivel está por encima de quien leerá esto.</numerusform>
            <numerusform>%n anotaciones se quedan en la mesa: su nivel está por encima de quien leerá esto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nada en este periodo.</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Other people on the desk are not named.</source>
        <translation>No se nombra a otras personas de la mesa.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Impreso el</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Qué está previsto</translation>
    </message>
    <message>
        <source>What was said of it</source>
        <translation>Qué consta</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Open {record}</source>
        <translation>Abrir {record}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Mostrar %n anterior</numerusform>
            <numerusform>Mostrar %n anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>A square, its buildings, and a delegate of each: they will carry the work on.</source>
        <translation>Una plaza, sus portales y quien delega cada uno: llevarán el trabajo adelante.</translation>
    </message>
    <message>
        <source>Agenda: {points} · {place}</source>
        <translation>Orden del día: {points} · {place}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Bring in the resources</source>
        <translation>Traiga los recursos</translation>
    </message>
    <message>
        <source>Bring in your territory</source>
        <translation>Traiga su territorio</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consent ends: {person}</source>
        <translation>Termina un consentimiento: {person}</translation>
    </message>
    <message>
        <source>Copy a backup to a stick</source>
        <translation>Llevar una copia a una memoria USB</translation>
    </message>
    <message>
        <source>Create a circle</source>
        <translation>Cree un círculo</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Riesgo alto</translation>
    </message>
    <message>
        <source>Import the city's facilities, then add what only neighbours know.</source>
        <translation>Importe los equipamientos de la ciudad y añada lo que solo sabe el vecindario.</translation>
    </message>
    <message>
        <source>Import the outlines of the neighbourhoods and say which are yours: everything else is placed in them.</source>
        <translation>Importe los límites de los barrios y diga cuáles son los suyos: todo lo demás se sitúa en ellos.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Minutes to approve</source>
        <translation>Acta por aprobar</translation>
    </message>
    <message>
        <source>No backup has left this computer yet</source>
        <translation>Aún no ha salido ninguna copia de este equipo</translation>
    </message>
    <message>
        <source>Note the first request</source>
        <translation>Anote la primera demanda</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Demandas abiertas</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Reasoned reply: {what}</source>
        <translation>Respuesta razonada: {what}</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Request {number} is noted.</source>
        <translation>La demanda {number} queda anotada.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Resources to verify</source>
        <translation>Recursos por verificar</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>Guardar la hoja del día</translation>
    </message>
    <message>
        <source>The day sheet was written: {file}</source>
        <translation>Se ha escrito la hoja del día: {file}</translation>
    </message>
    <message>
        <source>The last backup outside this computer: {when}</source>
        <translation>La última copia fuera de este equipo: {when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Type it in the field on this page, or import the city's list.</source>
        <translation>Escríbala en el campo de esta página o importe la lista de la ciudad.</translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation>A la espera de alguien</translation>
    </message>
    <message>
        <source>With an agency</source>
        <translation>En una entidad</translation>
    </message>
    <message>
        <source>Without minutes</source>
        <translation>Sin acta</translation>
    </message>
    <message>
        <source>Without their reasoned reply</source>
        <translation>Sin su respuesta razonada</translation>
    </message>
    <message>
        <source>Writing the day sheet</source>
        <translation>Escribiendo la hoja del día</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>day-sheet</source>
        <translation>hoja-del-dia</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>mañana, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{kind} · {who}</source>
        <translation>{kind} · {who}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>{number} · received on {day}</source>
        <translation>{number} · recibida el {day}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n para hoy</numerusform>
            <numerusform>%n para hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n atrasado</numerusform>
            <numerusform>%n atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>Day sheet…</source>
        <translation>Hoja del día…</translation>
    </message>
    <message>
        <source>Nothing waits for you today</source>
        <translation>Hoy no le espera nada</translation>
    </message>
    <message>
        <source>Plan follow-ups in your requests, or hold a meeting: what they ask for will stand here in time.</source>
        <translation>Planifique seguimientos en sus demandas o celebre una reunión: lo que pidan aparecerá aquí a su tiempo.</translation>
    </message>
    <message>
        <source>The day as a PDF: to print, tick off and write on</source>
        <translation>El día en PDF: para imprimir, marcar y anotar</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Lo que espera</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>People and households</source>
        <translation>Personas y hogares</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandas</translation>
    </message>
</context>
<context>
    <name>TypesPanel</name>
    <message>
        <source>A new case begins with the steps of its type. Cases that are open keep theirs. Texts are changed in the window's language.</source>
        <translation>Un caso nuevo empieza con los pasos de su tipo. Los casos abiertos conservan los suyos. Los textos se cambian en el idioma de la ventana.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Types of cases</source>
        <translation>Tipos de caso</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>All files</source>
        <translation>Todos los ficheros</translation>
    </message>
    <message>
        <source>Choose the organisation's key file</source>
        <translation>Elija el fichero de clave de la organización</translation>
    </message>
    <message>
        <source>If it is forgotten, set a new one now, on the Security page.</source>
        <translation>Si se ha olvidado, ponga una nueva ahora, en la página Seguridad.</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Ficheros de claves</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. If the passphrase is forgotten, use the recovery code.</source>
        <translation>No se ha cambiado ni borrado nada. Si ha olvidado la frase de paso, use el código de recuperación.</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Abriendo el cofre</translation>
    </message>
    <message>
        <source>The vault was opened without its passphrase.</source>
        <translation>El cofre se ha abierto sin su frase de paso.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos fallidos. Espere %n segundo.</numerusform>
            <numerusform>Demasiados intentos fallidos. Espere %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Another desk…</source>
        <translation>Otra mesa…</translation>
    </message>
    <message>
        <source>Open a read-only copy of what can be read</source>
        <translation>Abrir una copia de solo lectura con lo que se pueda leer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar desde una copia…</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock the desk</source>
        <translation>Desbloquear la mesa</translation>
    </message>
    <message>
        <source>Unlock with an organisation's key file…</source>
        <translation>Desbloquear con el fichero de clave de una organización…</translation>
    </message>
    <message>
        <source>Unlock with the key store of this computer</source>
        <translation>Desbloquear con el llavero de este equipo</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de paso</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Vault “{name}”. What is written in it can be read only with its key.</source>
        <translation>Cofre «{name}». Lo que hay escrito en él solo se lee con su clave.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>a circle or body</source>
        <translation>un círculo u órgano</translation>
    </message>
    <message>
        <source>a household</source>
        <translation>un hogar</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>desestimada</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie con nombre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>A vault is a folder with a file named CURRENT in it; choose that folder.</source>
        <translation>Un cofre es una carpeta con un fichero llamado CURRENT; elija esa carpeta.</translation>
    </message>
    <message>
        <source>Another program is using the data file of this vault, so this step was not kept.</source>
        <translation>Otro programa está usando el archivo de datos de este cofre, así que este paso no se guardó.</translation>
    </message>
    <message>
        <source>Choose a folder of yours on a disk that may be written.</source>
        <translation>Elija una carpeta suya en un disco en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>Elija una carpeta vacía o un nombre nuevo.</translation>
    </message>
    <message>
        <source>Everything before it is safe. Check that its disk is not write-protected and that the folder is yours.</source>
        <translation>Todo lo anterior está a salvo. Compruebe que el disco no está protegido contra escritura y que la carpeta es suya.</translation>
    </message>
    <message>
        <source>Everything before it is safe. Check that the disk is connected, and make a backup to another one.</source>
        <translation>Todo lo anterior está a salvo. Compruebe que el disco está conectado y haga una copia en otro.</translation>
    </message>
    <message>
        <source>Everything before it is safe. Close programs that copy or scan its folder and try again.</source>
        <translation>Todo lo anterior está a salvo. Cierre los programas que copien o analicen su carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Everything before it is safe. Free some space and try again.</source>
        <translation>Todo lo anterior está a salvo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Go to that window, or close it and try again.</source>
        <translation>Vaya a esa ventana, o ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No folder can be made in this place.</source>
        <translation>No se puede crear una carpeta en este lugar.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. Restore the newest backup into a new vault.</source>
        <translation>No se ha cambiado ni borrado nada. Restaure la copia más reciente en un cofre nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>No se ha cambiado nada. Instale la versión más nueva para abrirlo.</translation>
    </message>
    <message>
        <source>Only the first bytes of the data file of this vault are left.</source>
        <translation>Del archivo de datos de este cofre solo quedan los primeros bytes.</translation>
    </message>
    <message>
        <source>Save what you need from it, and restore the newest backup to go on working.</source>
        <translation>Guarde lo que necesite y restaure la copia más reciente para seguir trabajando.</translation>
    </message>
    <message>
        <source>Save what you need from it. The newest verified backup is ready: {backup}. On the page Security, “Lock and restore…” puts it back.</source>
        <translation>Guarde de ella lo que necesite. La copia verificada más reciente está lista: {backup}. En la página Seguridad, «Bloquear y restaurar…» la pone en su sitio.</translation>
    </message>
    <message>
        <source>The data file does not open with the key of this vault: it was overwritten, or it belongs to another vault.</source>
        <translation>El fichero de datos no se abre con la clave de este cofre: se ha sobrescrito o es de otro cofre.</translation>
    </message>
    <message>
        <source>The data file in this folder belongs to another vault.</source>
        <translation>El fichero de datos de esta carpeta es de otro cofre.</translation>
    </message>
    <message>
        <source>The data file of this vault begins with nothing but zeros.</source>
        <translation>El fichero de datos de este cofre empieza solo con ceros.</translation>
    </message>
    <message>
        <source>The data file of this vault cannot be read.</source>
        <translation>No se puede leer el fichero de datos de este cofre.</translation>
    </message>
    <message>
        <source>The data file of this vault is damaged.</source>
        <translation>El fichero de datos de este cofre está dañado.</translation>
    </message>
    <message>
        <source>The data file of this vault is empty.</source>
        <translation>El archivo de datos de este cofre está vacío.</translation>
    </message>
    <message>
        <source>The data file of this vault is missing.</source>
        <translation>Falta el fichero de datos de este cofre.</translation>
    </message>
    <message>
        <source>The data file of this vault was replaced by an unencrypted one.</source>
        <translation>El fichero de datos de este cofre fue sustituido por uno sin cifrar.</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>La mesa está bloqueada.</translation>
    </message>
    <message>
        <source>The disk of this vault is full, so this step was not kept.</source>
        <translation>El disco de este cofre está lleno, así que este paso no se guardó.</translation>
    </message>
    <message>
        <source>The disk of this vault reported an error, so this step was not kept.</source>
        <translation>El disco de este cofre ha dado un error, así que este paso no se guardó.</translation>
    </message>
    <message>
        <source>The folder of this vault may not be written, so this step was not kept.</source>
        <translation>No se puede escribir en la carpeta de este cofre, así que este paso no se guardó.</translation>
    </message>
    <message>
        <source>The vault points to data that is not there.</source>
        <translation>El cofre apunta a unos datos que no están.</translation>
    </message>
    <message>
        <source>There is not enough free space for a copy of the damaged vault.</source>
        <translation>No hay bastante espacio libre para una copia del cofre dañado.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>En esta carpeta ya hay algo.</translation>
    </message>
    <message>
        <source>This is a read-only copy of a damaged vault: nothing can be changed in it.</source>
        <translation>Esta es una copia de solo lectura de un cofre dañado: no se puede cambiar nada en ella.</translation>
    </message>
    <message>
        <source>This is not a vault of the desk.</source>
        <translation>Esto no es un cofre de la mesa.</translation>
    </message>
    <message>
        <source>This vault is already open in another window.</source>
        <translation>Este cofre ya está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the desk.</source>
        <translation>Este cofre fue escrito por una versión más nueva de la mesa.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase.</source>
        <translation>Desbloquéela con su frase de paso.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Next two weeks</source>
        <translation>Próximas dos semanas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Lo que espera</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Key of an organisation</source>
        <translation>Clave de una organización</translation>
    </message>
    <message>
        <source>Key store of this computer</source>
        <translation>Llavero de este equipo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>All files</source>
        <translation>Todos los ficheros</translation>
    </message>
    <message>
        <source>Choose a summary file</source>
        <translation>Elija un fichero de resumen</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Elija la carpeta de un cofre</translation>
    </message>
    <message>
        <source>Summary files</source>
        <translation>Ficheros de resumen</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Create my desk</source>
        <translation>Crear mi mesa</translation>
    </message>
    <message>
        <source>Desks on this computer</source>
        <translation>Mesas en este equipo</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Listen to residents, match what they need, follow up until it worked, and report without betraying anyone. Everything stays encrypted on this computer.</source>
        <translation>Escuche a los vecinos y vecinas, encuentre recursos, acompañe hasta que funcione e informe sin traicionar a nadie. Todo queda cifrado en este equipo.</translation>
    </message>
    <message>
        <source>Neighbourhood Desk</source>
        <translation>Mesa de Barrio</translation>
    </message>
    <message>
        <source>Open a desk…</source>
        <translation>Abrir una mesa…</translation>
    </message>
    <message>
        <source>Read a summary file…</source>
        <translation>Leer un fichero de resumen…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar desde una copia…</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Further away (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>Ver todo (Inicio)</translation>
    </message>
</context>
<context>
    <name>_Referrals</name>
    <message>
        <source>Referrals</source>
        <translation>Derivaciones</translation>
    </message>
</context>
<context>
    <name>_StepsBlock</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Expected: {result}</source>
        <translation>Se espera: {result}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>a %n día</numerusform>
            <numerusform>a los %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_TypesBlock</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como venía</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Volver a ofrecer</translation>
    </message>
    <message>
        <source>Offer no more</source>
        <translation>Dejar de ofrecer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message numerus="yes">
        <source>review after %n day(s)</source>
        <translation>
            <numerusform>revisión a %n día</numerusform>
            <numerusform>revisión a los %n días</numerusform>
        </translation>
    </message>
</context>
</TS>
