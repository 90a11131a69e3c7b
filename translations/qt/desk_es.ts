<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>%1 File</source>
      <translation>Archivo %1</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
  </context>
  <context>
    <name>QCalendarWidget</name>
    <message>
      <source>Next Month</source>
      <translation>Mes siguiente</translation>
    </message>
    <message>
      <source>Previous Month</source>
      <translation>Mes anterior</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
No se encuentra el archivo.
Compruebe que el nombre es correcto.</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>El archivo %1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
      <source>&amp;Look in:</source>
      <translation>&amp;Buscar en:</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>&amp;Tipo de archivo:</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>Tipo de archivo:</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>%1 TiB</source>
      <translation>%1 TiB</translation>
    </message>
    <message>
      <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
      <translation>&lt;b&gt;No se puede usar el nombre «%1».&lt;/b&gt;&lt;p&gt;Pruebe con otro, más corto o sin signos de puntuación.</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>Don't Save</source>
      <translation>No guardar</translation>
    </message>
  </context>
  <context>
    <name>QPrintPreviewDialog</name>
    <message>
      <source>Print Preview</source>
      <translation>Vista previa de impresión</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Backspace</source>
      <translation>Retroceso</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Supr</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supr</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Ins</source>
      <translation>Ins</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Intro</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Mayús</translation>
    </message>
  </context>
</TS>
