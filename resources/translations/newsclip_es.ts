<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>What was done until then is kept.</source>
        <translation>Lo hecho hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Made as {label}</source>
        <translation>Creado como {label}</translation>
    </message>
    <message>
        <source>Nothing that shows</source>
        <translation>Nada visible</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Kind: {label} → {label2}</source>
        <translation>Tipo: {label} → {label2}</translation>
    </message>
    <message>
        <source>Tagged {tag}</source>
        <translation>Etiqueta {tag} añadida</translation>
    </message>
    <message>
        <source>Tag {tag} taken off</source>
        <translation>Etiqueta {tag} quitada</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>Quote: “{exact}” → “{exact2}”</source>
        <translation>Cita: «{exact}» → «{exact2}»</translation>
    </message>
    <message>
        <source>Moved with its text</source>
        <translation>Movido con su texto</translation>
    </message>
    <message>
        <source>Another part of the image</source>
        <translation>Otra parte de la imagen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation>En calidad de qué</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>What the figure is about</source>
        <translation>De qué trata la cifra</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>What is measured: range, orders, price</source>
        <translation>Qué se mide: autonomía, pedidos, precio</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>700, &gt; 700, 700–830, ≈ 700, ≤ 35.3</source>
        <translation>700, &gt; 700, 700–830, ≈ 700, ≤ 35.3</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>km, %, EUR, s</source>
        <translation>km, %, EUR, s</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>The words that bound it: over, up to, about</source>
        <translation>Las palabras que la acotan: más de, hasta, unos</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Under what conditions: WLTP, per year</source>
        <translation>En qué condiciones: WLTP, al año</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>The date the figure holds for</source>
        <translation>La fecha para la que vale la cifra</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Affected party</source>
        <translation>Afectados</translation>
    </message>
    <message>
        <source>Who or what would be hit</source>
        <translation>A quién o a qué afectaría</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Igual que</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Respaldado por</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Part of an image</source>
        <translation>Parte de una imagen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window; articles may be in any. It changes at the next start.</source>
        <translation>De la ventana; los artículos pueden estar en cualquiera. Cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow the system, or always light or dark.</source>
        <translation>Según el sistema, o siempre claro u oscuro.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Follow the system, or always as usual or high.</source>
        <translation>Según el sistema, o siempre habitual o alto.</translation>
    </message>
    <message>
        <source>Interface text</source>
        <translation>Texto de la interfaz</translation>
    </message>
    <message>
        <source>Of menus, lists and buttons, in per cent; holds from the next start on.</source>
        <translation>De menús, listas y botones, en porcentaje; vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Let nothing fade or move. Where the system asks for it, that holds in any case.</source>
        <translation>Que nada se desvanezca ni se mueva. Si el sistema lo pide, vale en todo caso.</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Tipo de letra de lectura</translation>
    </message>
    <message>
        <source>One of the families on this machine.</source>
        <translation>Una de las familias de este equipo.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the reading column, in pixels.</source>
        <translation>De la columna de lectura, en píxeles.</translation>
    </message>
    <message>
        <source>Characters to a line.</source>
        <translation>Caracteres por línea.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longitud de línea</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>As a multiple of the size.</source>
        <translation>Como múltiplo del tamaño.</translation>
    </message>
    <message>
        <source>Keep images</source>
        <translation>Guardar imágenes</translation>
    </message>
    <message>
        <source>Fetch the images of a page when it is imported.</source>
        <translation>Descargar las imágenes de una página al importarla.</translation>
    </message>
    <message>
        <source>Obey robots.txt</source>
        <translation>Respetar robots.txt</translation>
    </message>
    <message>
        <source>Fetch only what sites let programs fetch; you can always save a page in the browser.</source>
        <translation>Descargar solo lo que los sitios permiten a los programas; siempre puede guardar una página en el navegador.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Import what is put into the folder below; nothing in it is changed.</source>
        <translation>Importar lo que se ponga en la carpeta de abajo; no se cambia nada en ella.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Files are taken once they are complete.</source>
        <translation>Los archivos se toman cuando están completos.</translation>
    </message>
    <message>
        <source>Folders inside it too</source>
        <translation>También sus subcarpetas</translation>
    </message>
    <message>
        <source>Links are never followed.</source>
        <translation>Nunca se siguen los enlaces.</translation>
    </message>
    <message>
        <source>Suggest passages</source>
        <translation>Sugerir pasajes</translation>
    </message>
    <message>
        <source>Look for claims, figures and risks, and propose them for marking.</source>
        <translation>Buscar afirmaciones, cifras y riesgos, y proponerlos para marcar.</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>Comprobar cambios</translation>
    </message>
    <message>
        <source>Look at the addresses of articles again while the window is open, and keep what changed.</source>
        <translation>Volver a consultar las direcciones de los artículos con la ventana abierta y guardar lo que cambió.</translation>
    </message>
    <message>
        <source>Group exports by</source>
        <translation>Agrupar exportaciones por</translation>
    </message>
    <message>
        <source>How exported highlights are grouped.</source>
        <translation>Cómo se agrupan los resaltados exportados.</translation>
    </message>
    <message>
        <source>Export template</source>
        <translation>Plantilla de exportación</translation>
    </message>
    <message>
        <source>A Markdown template of your own, or ours.</source>
        <translation>Una plantilla Markdown propia o la nuestra.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Copias conservadas</translation>
    </message>
    <message>
        <source>How many copies of the library are kept.</source>
        <translation>Cuántas copias de la biblioteca se conservan.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Changed keys, by action.</source>
        <translation>Teclas cambiadas, por acción.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Where the library is, when not in the usual place.</source>
        <translation>Dónde está la biblioteca, si no está en el lugar habitual.</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>Versión vista</translation>
    </message>
    <message>
        <source>The newest version whose news were told.</source>
        <translation>La última versión cuyas novedades se mostraron.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation>Corroborada</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Refutada</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>Regulatorio</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financiero</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativo</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Político</translation>
    </message>
    <message>
        <source>Reputational</source>
        <translation>Reputación</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Ambiental</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>A diario</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>De puntos</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>De rayas</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fina</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Negación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is no export format “{format_id}”.</source>
        <translation>No existe el formato de exportación «{format_id}».</translation>
    </message>
    <message>
        <source>The formats are: {words}.</source>
        <translation>Los formatos son: {words}.</translation>
    </message>
    <message>
        <source>The template {name} could not be read: {words}.</source>
        <translation>No se pudo leer la plantilla {name}: {words}.</translation>
    </message>
    <message>
        <source>Choose another template in the settings, or leave it empty to use ours.</source>
        <translation>Elija otra plantilla en los ajustes o déjela vacía para usar la nuestra.</translation>
    </message>
    <message>
        <source>The template {name} is not a UTF-8 text.</source>
        <translation>La plantilla {name} no es un texto UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and export again.</source>
        <translation>Guárdela como UTF-8 y vuelva a exportar.</translation>
    </message>
    <message>
        <source>The template {name} is longer than {MAX_TEMPLATE:,} characters.</source>
        <translation>La plantilla {name} supera los {MAX_TEMPLATE:,} caracteres.</translation>
    </message>
    <message>
        <source>The template {name} does not work{where}: {why}.</source>
        <translation>La plantilla {name} no funciona{where}: {why}.</translation>
    </message>
    <message>
        <source>Correct that line, or leave the template empty in the settings to use ours.</source>
        <translation>Corrija esa línea o deje vacía la plantilla en los ajustes para usar la nuestra.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} addresses; NewsClip takes {most:,} at once.</source>
        <translation>«{name}» contiene {count:,} direcciones; NewsClip admite {most:,} a la vez.</translation>
    </message>
    <message>
        <source>Split the list.</source>
        <translation>Divida la lista.</translation>
    </message>
    <message>
        <source>“{name}” names no address of a page.</source>
        <translation>«{name}» no contiene la dirección de ninguna página.</translation>
    </message>
    <message>
        <source>Write one address to a line, each beginning with https://.</source>
        <translation>Escriba una dirección por línea, que empiece por https://.</translation>
    </message>
    <message>
        <source>holds more than {count:,} files</source>
        <translation>contiene más de {count:,} archivos</translation>
    </message>
    <message>
        <source>unpacks to more than {words} MB</source>
        <translation>ocupa más de {words} MB al descomprimirlo</translation>
    </message>
    <message>
        <source>“{name}” holds links, or files whose names lead out of it, and nothing else that could be read.</source>
        <translation>«{name}» contiene enlaces o archivos cuyos nombres apuntan fuera de él, y nada más que se pueda leer.</translation>
    </message>
    <message>
        <source>Such a file may be meant to do harm. Get it again from a source you trust.</source>
        <translation>Un archivo así puede ser malintencionado. Consígalo de nuevo de una fuente de confianza.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«{name}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save a copy without password.</source>
        <translation>Ábralo en el programa con que se creó y guarde una copia sin contraseña.</translation>
    </message>
    <message>
        <source>unpacks to absurdly more than it holds, as archive bombs do</source>
        <translation>se expande desmesuradamente al descomprimirlo, como las bombas de descompresión</translation>
    </message>
    <message>
        <source>compression method {compress_type}</source>
        <translation>método de compresión {compress_type}</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and import the part you need.</source>
        <translation>Si confía en él, descomprímalo e importe la parte que necesite.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>«{name}» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in the program it was made with and save it anew.</source>
        <translation>Descárguelo o cópielo de nuevo, o ábralo en el programa con que se creó y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>“{name}” is {kind} without any article that NewsClip can read.</source>
        <translation>«{name}» es {kind} sin ningún artículo que NewsClip pueda leer.</translation>
    </message>
    <message>
        <source>Check that it was saved completely, or save the page anew and import that.</source>
        <translation>Compruebe que se guardó completo, o guarde de nuevo la página e impórtela.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save a copy without password, and import that.</source>
        <translation>Ábralo en Word o LibreOffice, guarde una copia sin contraseña e impórtela.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”.</source>
        <translation>No hay texto en «{name}».</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Compruebe que eligió el archivo correcto.</translation>
    </message>
    <message>
        <source>“{name}” is an encrypted message.</source>
        <translation>«{name}» es un mensaje cifrado.</translation>
    </message>
    <message>
        <source>Open it in your mail program, then copy its text and paste that.</source>
        <translation>Ábralo en su programa de correo, copie el texto y péguelo.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>“{name}” is a message without text; attached is “{attached}”.</source>
        <translation>«{name}» es un mensaje sin texto; lleva adjunto «{attached}».</translation>
    </message>
    <message>
        <source>Save what is attached from your mail program, and import that.</source>
        <translation>Guarde el adjunto desde su programa de correo e impórtelo.</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>“{name}” holds more text than NewsClip can read in one book.</source>
        <translation>«{name}» contiene más texto del que NewsClip puede leer en un libro.</translation>
    </message>
    <message>
        <source>Split it, or import the chapters you need.</source>
        <translation>Divídalo o importe los capítulos que necesite.</translation>
    </message>
    <message>
        <source>Ask the publisher for a copy without protection, or paste the passages you need.</source>
        <translation>Pida a la editorial una copia sin protección o pegue los pasajes que necesite.</translation>
    </message>
    <message>
        <source>“{name}” is an e-book without a table of its parts.</source>
        <translation>«{name}» es un libro electrónico sin índice de sus partes.</translation>
    </message>
    <message>
        <source>Download it again, or open it in a reader and save it anew.</source>
        <translation>Descárguelo de nuevo, o ábralo en un lector y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>redirects in a circle</source>
        <translation>redirige en círculo</translation>
    </message>
    <message>
        <source>Open it in a browser and save the page.</source>
        <translation>Ábralo en un navegador y guarde la página.</translation>
    </message>
    <message>
        <source>redirects more than {count} times</source>
        <translation>redirige más de {count} veces</translation>
    </message>
    <message>
        <source>Open it in a browser and save it.</source>
        <translation>Ábralo en un navegador y guárdelo.</translation>
    </message>
    <message>
        <source>the last try returns or raises</source>
        <translation>el último intento termina o falla</translation>
    </message>
    <message>
        <source>{source} does not lead to a web page: only http and https addresses can be fetched.</source>
        <translation>{source} no lleva a una página web: solo se pueden descargar direcciones http y https.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The address contains a user name or password.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Remove them; a page behind a login can be saved from the browser and imported.</source>
        <translation>Quítelos; una página que exige iniciar sesión se puede guardar desde el navegador e importar.</translation>
    </message>
    <message>
        <source>names no valid host</source>
        <translation>no indica un servidor válido</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>estado {status}</translation>
    </message>
    <message>
        <source>{host} is busy ({status}) and asks to be asked again {seconds}.</source>
        <translation>{host} está ocupado ({status}) y pide que se le consulte de nuevo {seconds}.</translation>
    </message>
    <message>
        <source>Retry then.</source>
        <translation>Reintente entonces.</translation>
    </message>
    <message>
        <source>“{name}” is a list of {count:,} feeds, not an article.</source>
        <translation>«{name}» es una lista de {count:,} canales, no un artículo.</translation>
    </message>
    <message>
        <source>Subscribe to them: File, Feeds, Import a list.</source>
        <translation>Suscríbase a ellos: Archivo, Canales, Importar lista.</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>un canal</translation>
    </message>
    <message>
        <source>The entry “{url}” of “{name}” has no text of its own.</source>
        <translation>La entrada «{url}» de «{name}» no tiene texto propio.</translation>
    </message>
    <message>
        <source>Fetch its page instead.</source>
        <translation>Descargue su página en su lugar.</translation>
    </message>
    <message>
        <source>no list of items</source>
        <translation>sin lista de elementos</translation>
    </message>
    <message>
        <source>“{name}” offers {count:,} entries; NewsClip takes {most:,} at once.</source>
        <translation>«{name}» ofrece {count:,} entradas; NewsClip admite {most:,} a la vez.</translation>
    </message>
    <message>
        <source>Split the file, or subscribe to the feed.</source>
        <translation>Divida el archivo o suscríbase al canal.</translation>
    </message>
    <message>
        <source>“{name}” begins as a feed but is damaged.</source>
        <translation>«{name}» empieza como un canal, pero está dañado.</translation>
    </message>
    <message>
        <source>Fetch it anew; if that does not help, the site has to mend it.</source>
        <translation>Descárguelo de nuevo; si no sirve, tendrá que arreglarlo el sitio.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} feeds; NewsClip takes {most:,} at once.</source>
        <translation>«{name}» contiene {count:,} canales; NewsClip admite {most:,} a la vez.</translation>
    </message>
    <message>
        <source>“{name}” is a list of feeds without any feed in it.</source>
        <translation>«{name}» es una lista de canales vacía.</translation>
    </message>
    <message>
        <source>Export the list of your feed reader anew, as OPML.</source>
        <translation>Vuelva a exportar la lista de su lector de canales como OPML.</translation>
    </message>
    <message>
        <source>{url} is not a page of text but {media_type}.</source>
        <translation>{url} no es una página de texto, sino {media_type}.</translation>
    </message>
    <message>
        <source>Download it and import the file, if NewsClip reads its format.</source>
        <translation>Descárguelo e importe el archivo, si NewsClip lee su formato.</translation>
    </message>
    <message>
        <source>{url} is not an image NewsClip can keep.</source>
        <translation>{url} no es una imagen que NewsClip pueda guardar.</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF and WebP are kept.</source>
        <translation>Se guardan PNG, JPEG, GIF y WebP.</translation>
    </message>
    <message>
        <source>was not found ({status})</source>
        <translation>no se encontró ({status})</translation>
    </message>
    <message>
        <source>may not be read without permission ({status})</source>
        <translation>no se puede leer sin permiso ({status})</translation>
    </message>
    <message>
        <source>is asked too often (429)</source>
        <translation>recibe demasiadas consultas (429)</translation>
    </message>
    <message>
        <source>Wait some minutes and retry.</source>
        <translation>Espere unos minutos y reintente.</translation>
    </message>
    <message>
        <source>has a fault on its server ({status})</source>
        <translation>tiene un fallo en su servidor ({status})</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Reintente más tarde.</translation>
    </message>
    <message>
        <source>answered with {status} instead of a page</source>
        <translation>respondió con {status} en lugar de una página</translation>
    </message>
    <message>
        <source>“{name}” holds more than NewsClip can show in one article.</source>
        <translation>«{name}» contiene más de lo que NewsClip puede mostrar en un artículo.</translation>
    </message>
    <message>
        <source>Save the part you need and import that.</source>
        <translation>Guarde la parte que necesite e impórtela.</translation>
    </message>
    <message>
        <source>No article was found in “{name}”.</source>
        <translation>No se encontró ningún artículo en «{name}».</translation>
    </message>
    <message>
        <source>No article was found in “{name}”: {instead}.</source>
        <translation>No se encontró ningún artículo en «{name}»: {instead}.</translation>
    </message>
    <message>
        <source>“{name}” is too long: {count:,} characters.</source>
        <translation>«{name}» es demasiado largo: {count:,} caracteres.</translation>
    </message>
    <message>
        <source>Split it into smaller files and import those.</source>
        <translation>Divídalo en archivos más pequeños e impórtelos.</translation>
    </message>
    <message>
        <source>“{name}” is not text.</source>
        <translation>«{name}» no es texto.</translation>
    </message>
    <message>
        <source>Choose a saved web page, an e-mail, an e-book, a document or a text file.</source>
        <translation>Elija una página web guardada, un correo, un libro electrónico, un documento o un archivo de texto.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off.</source>
        <translation>«{name}» está dañado o cortado.</translation>
    </message>
    <message>
        <source>Export it anew from the program it came from.</source>
        <translation>Vuelva a exportarlo desde el programa de origen.</translation>
    </message>
    <message>
        <source>“{name}” lists {count:,} articles; NewsClip takes {most:,} at once.</source>
        <translation>«{name}» contiene {count:,} artículos; NewsClip admite {most:,} a la vez.</translation>
    </message>
    <message>
        <source>Export it in several parts.</source>
        <translation>Expórtelo en varias partes.</translation>
    </message>
    <message>
        <source>“{name}” lists no articles.</source>
        <translation>«{name}» no contiene artículos.</translation>
    </message>
    <message>
        <source>Check that the right file was exported.</source>
        <translation>Compruebe que exportó el archivo correcto.</translation>
    </message>
    <message>
        <source>“{name}” says nothing of the article but its address.</source>
        <translation>«{name}» no dice del artículo más que su dirección.</translation>
    </message>
    <message>
        <source>no list of articles</source>
        <translation>sin lista de artículos</translation>
    </message>
    <message>
        <source>a mailbox</source>
        <translation>un buzón de correo</translation>
    </message>
    <message>
        <source>“{name}” holds {count:,} messages; NewsClip takes {most:,} at once.</source>
        <translation>«{name}» contiene {count:,} mensajes; NewsClip admite {most:,} a la vez.</translation>
    </message>
    <message>
        <source>Export it from your mail program in several smaller files.</source>
        <translation>Expórtelo de su programa de correo en varios archivos más pequeños.</translation>
    </message>
    <message>
        <source>a saved page</source>
        <translation>una página guardada</translation>
    </message>
    <message>
        <source>{source} leads to {host}, which is a private or reserved network address.</source>
        <translation>{source} lleva a {host}, que es una dirección de red privada o reservada.</translation>
    </message>
    <message>
        <source>NewsClip visits public addresses only; open it in a browser and save the page.</source>
        <translation>NewsClip solo visita direcciones públicas; ábrala en un navegador y guarde la página.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The name {host} is not known.</source>
        <translation>El nombre {host} no se conoce.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Compruebe la dirección y la conexión de red.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, save a copy without password, and import that.</source>
        <translation>Ábralo en LibreOffice, guarde una copia sin contraseña e impórtela.</translation>
    </message>
    <message>
        <source>“{name}” holds only pictures of its pages, as a scanner makes them, and no text.</source>
        <translation>«{name}» solo contiene imágenes de sus páginas, como las de un escáner, y nada de texto.</translation>
    </message>
    <message>
        <source>Let a program recognise its text (OCR), save it with that text, and import that.</source>
        <translation>Reconozca su texto con un programa (OCR), guárdelo con ese texto e impórtelo.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen, and that it was downloaded completely.</source>
        <translation>Compruebe que eligió el archivo correcto y que se descargó completo.</translation>
    </message>
    <message>
        <source>Page {words} cannot be shown.</source>
        <translation>No se puede mostrar la página {words}.</translation>
    </message>
    <message>
        <source>Its text is beside it; the original can be opened in another program.</source>
        <translation>Su texto está al lado; el original se puede abrir en otro programa.</translation>
    </message>
    <message>
        <source>has {count:,} pages; NewsClip reads up to {most:,}</source>
        <translation>tiene {count:,} páginas; NewsClip lee hasta {most:,}</translation>
    </message>
    <message>
        <source>“{name}” is a PDF that is damaged or incomplete.</source>
        <translation>«{name}» es un PDF dañado o incompleto.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Give its password, or save a copy without one from a PDF reader.</source>
        <translation>Indique la contraseña o guarde una copia sin ella desde un lector de PDF.</translation>
    </message>
    <message>
        <source>Print the pages you need into a PDF of their own and import that.</source>
        <translation>Imprima las páginas que necesite en un PDF aparte e impórtelo.</translation>
    </message>
    <message>
        <source>holds more text than NewsClip can show in one article</source>
        <translation>contiene más texto del que NewsClip puede mostrar en un artículo</translation>
    </message>
    <message>
        <source>takes longer than {seconds:.0f} seconds to read</source>
        <translation>tarda más de {seconds:.0f} segundos en leerse</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>Compruebe que se guardó o descargó completo.</translation>
    </message>
    <message>
        <source>is larger than {words} MB</source>
        <translation>ocupa más de {words} MB</translation>
    </message>
    <message>
        <source>“{name}” looks like {likely}, which NewsClip does not read.</source>
        <translation>«{name}» parece {likely}, que NewsClip no lee.</translation>
    </message>
    <message>
        <source>{source} was not fetched: the rules of {hostname} for programs (robots.txt) could not be had. {what}</source>
        <translation>{source} no se descargó: no se pudieron obtener las reglas de {hostname} para programas (robots.txt). {what}</translation>
    </message>
    <message>
        <source>Retry later, or turn “Obey robots.txt” off in the settings.</source>
        <translation>Reintente más tarde o desactive «Respetar robots.txt» en los ajustes.</translation>
    </message>
    <message>
        <source>{source} was not fetched: {hostname} does not let programs fetch it (robots.txt).</source>
        <translation>{source} no se descargó: {hostname} no permite que los programas lo descarguen (robots.txt).</translation>
    </message>
    <message>
        <source>Open it in a browser and save the page, or turn “Obey robots.txt” off in the settings.</source>
        <translation>Ábralo en un navegador y guarde la página, o desactive «Respetar robots.txt» en los ajustes.</translation>
    </message>
    <message>
        <source>It answered with {status}.</source>
        <translation>Respondió con {status}.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deep.</source>
        <translation>«{name}» está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it anew.</source>
        <translation>Ábralo en un procesador de textos y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>{source} could not be reached.</source>
        <translation>No se pudo acceder a {source}.</translation>
    </message>
    <message>
        <source>{source} came only in part.</source>
        <translation>{source} llegó solo en parte.</translation>
    </message>
    <message>
        <source>{source} is larger than {words} MB.</source>
        <translation>{source} ocupa más de {words} MB.</translation>
    </message>
    <message>
        <source>Save the part you need from the browser and import that.</source>
        <translation>Guarde la parte que necesite desde el navegador e impórtela.</translation>
    </message>
    <message>
        <source>a web capture</source>
        <translation>una captura web</translation>
    </message>
    <message>
        <source>only a question about cookies and consent</source>
        <translation>solo una pregunta sobre cookies y consentimiento</translation>
    </message>
    <message>
        <source>only a check whether the visitor is a person</source>
        <translation>solo una comprobación de que el visitante es una persona</translation>
    </message>
    <message>
        <source>only an offer to subscribe</source>
        <translation>solo una oferta de suscripción</translation>
    </message>
    <message>
        <source>its text is loaded by a script</source>
        <translation>su texto lo carga un script</translation>
    </message>
    <message>
        <source>Open it in a browser, answer the question about cookies there, then save the page from there or paste the text.</source>
        <translation>Ábralo en un navegador, responda allí a la pregunta sobre las cookies y luego guarde la página o pegue el texto.</translation>
    </message>
    <message>
        <source>Open it in a browser, pass the check there, then save the page from there or paste the text.</source>
        <translation>Ábralo en un navegador, supere allí la comprobación y luego guarde la página o pegue el texto.</translation>
    </message>
    <message>
        <source>Open it in a browser, log in there if you have a subscription, then save the page from there or paste the text.</source>
        <translation>Ábralo en un navegador, inicie sesión si tiene suscripción y luego guarde la página o pegue el texto.</translation>
    </message>
    <message>
        <source>Open it in a browser and wait until the text shows, then save the page from there or paste the text.</source>
        <translation>Ábralo en un navegador, espere a que aparezca el texto y luego guarde la página o pegue el texto.</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>un archivo web de Safari</translation>
    </message>
    <message>
        <source>{claimed} objects</source>
        <translation>{claimed} objetos</translation>
    </message>
    <message>
        <source>“{name}” is a Safari web archive that is damaged or incomplete.</source>
        <translation>«{name}» es un archivo web de Safari dañado o incompleto.</translation>
    </message>
    <message>
        <source>Copy it again, or save the page anew.</source>
        <translation>Cópielo de nuevo o vuelva a guardar la página.</translation>
    </message>
    <message>
        <source>NewsClip could not make sense of “{name}”.</source>
        <translation>NewsClip no pudo interpretar «{name}».</translation>
    </message>
    <message>
        <source>Try to save it in another format, or copy its text and paste that.</source>
        <translation>Pruebe a guardarlo en otro formato, o copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>no element</source>
        <translation>ningún elemento</translation>
    </message>
    <message>
        <source>A part of “{name}” is damaged or not well-formed.</source>
        <translation>Una parte de «{name}» está dañada o mal formada.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it anew.</source>
        <translation>Ábralo en el programa con que se creó y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>An article has no field {words}.</source>
        <translation>Un artículo no tiene el campo {words}.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar detalles</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Move to {place}</source>
        <translation>Mover a «{place}»</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message numerus="yes">
        <source>{n} word added</source>
        <comment>{n} words added</comment>
        <translation>
            <numerusform>{n} palabra añadida</numerusform>
            <numerusform>{n} palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} taken out</source>
        <comment>{n} taken out</comment>
        <translation>
            <numerusform>{n} quitada</numerusform>
            <numerusform>{n} quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word taken out</source>
        <comment>{n} words taken out</comment>
        <translation>
            <numerusform>{n} palabra quitada</numerusform>
            <numerusform>{n} palabras quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passage moved</source>
        <comment>{n} passages moved</comment>
        <translation>
            <numerusform>{n} pasaje movido</numerusform>
            <numerusform>{n} pasajes movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} became {other}</source>
        <translation>{one} pasó a {other}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and {n} more number</source>
        <comment>{numbers} and {n} more numbers</comment>
        <translation>
            <numerusform>{numbers} y {n} número más</numerusform>
            <numerusform>{numbers} y {n} números más</numerusform>
        </translation>
    </message>
    <message>
        <source>A row needs a measure.</source>
        <translation>Una fila necesita una medida.</translation>
    </message>
    <message>
        <source>Say what the figures measure.</source>
        <translation>Indique qué miden las cifras.</translation>
    </message>
    <message>
        <source>Name row</source>
        <translation>Nombrar fila</translation>
    </message>
    <message>
        <source>Reset row</source>
        <translation>Restablecer fila</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {parent}.</source>
        <translation>No se pudo escribir «{name}» en {parent}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space, or choose another place.</source>
        <translation>Compruebe los permisos y el espacio libre de la carpeta, o elija otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation>
            <numerusform>{n} artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>{quote} in {place}</source>
        <translation>{quote} en {place}</translation>
    </message>
    <message>
        <source>There is no feed at {url}, and the page names none.</source>
        <translation>No hay ningún canal en {url} y la página no indica ninguno.</translation>
    </message>
    <message>
        <source>Look on the page for a link called RSS, Atom or feed, and give its address.</source>
        <translation>Busque en la página un enlace llamado RSS, Atom o feed e indique su dirección.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>A feed needs a name.</source>
        <translation>Un canal necesita un nombre.</translation>
    </message>
    <message>
        <source>Rename feed</source>
        <translation>Cambiar nombre del canal</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar suscripción</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It was in the Trash and has been restored.</source>
        <translation>Estaba en la papelera y se ha restaurado.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>{n} image could not be kept.</source>
        <comment>{n} images could not be kept.</comment>
        <translation>
            <numerusform>No se pudo guardar {n} imagen.</numerusform>
            <numerusform>No se pudieron guardar {n} imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That highlight is no longer in the library.</source>
        <translation>Ese resaltado ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There are no words in that selection.</source>
        <translation>No hay palabras en esa selección.</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Seleccione antes un texto.</translation>
    </message>
    <message>
        <source>Mark {label}</source>
        <translation>Marcar {label}</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>Editar resaltado</translation>
    </message>
    <message>
        <source>A highlight needs at least one word.</source>
        <translation>Un resaltado necesita al menos una palabra.</translation>
    </message>
    <message>
        <source>Move highlight</source>
        <translation>Mover resaltado</translation>
    </message>
    <message>
        <source>That highlight is over text, not over an image.</source>
        <translation>Ese resaltado está sobre texto, no sobre una imagen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete highlight</source>
        <comment>Delete {n} highlights</comment>
        <translation>
            <numerusform>Eliminar resaltado</numerusform>
            <numerusform>Eliminar {n} resaltados</numerusform>
        </translation>
    </message>
    <message>
        <source>That state is no longer in the history.</source>
        <translation>Ese estado ya no está en el historial.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight taken over.</source>
        <comment>{n} highlights taken over.</comment>
        <translation>
            <numerusform>Se incorporó {n} resaltado.</numerusform>
            <numerusform>Se incorporaron {n} resaltados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be found in the text and is in the article&apos;s note.</source>
        <comment>{n} could not be found in the text and are in the article&apos;s note.</comment>
        <translation>
            <numerusform>{n} no se encontró en el texto y está en la nota del artículo.</numerusform>
            <numerusform>{n} no se encontraron en el texto y están en la nota del artículo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import article</source>
        <comment>Import {n} articles</comment>
        <translation>
            <numerusform>Importar artículo</numerusform>
            <numerusform>Importar {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add kind {label}</source>
        <translation>Añadir el tipo {label}</translation>
    </message>
    <message>
        <source>Change kind {label}</source>
        <translation>Cambiar el tipo {label}</translation>
    </message>
    <message>
        <source>Order kinds</source>
        <translation>Ordenar tipos</translation>
    </message>
    <message>
        <source>There is no kind of your own called “{name}”.</source>
        <translation>No hay ningún tipo propio llamado «{name}».</translation>
    </message>
    <message>
        <source>A kind needs a name of at most {count} letters.</source>
        <translation>Un tipo necesita un nombre de {count} letras como máximo.</translation>
    </message>
    <message>
        <source>There is a kind called {label} already.</source>
        <translation>Ya existe un tipo llamado {label}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The letter {letter} is that of {taken}.</source>
        <translation>La letra {letter} es la de {taken}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>The key {key} is that of {taken}.</source>
        <translation>La tecla {key} es la de {taken}.</translation>
    </message>
    <message>
        <source>That is no colour for a kind.</source>
        <translation>Ese color no sirve para un tipo.</translation>
    </message>
    <message>
        <source>A built-in kind cannot be changed.</source>
        <translation>Un tipo integrado no se puede cambiar.</translation>
    </message>
    <message>
        <source>Each field needs a name.</source>
        <translation>Cada campo necesita un nombre.</translation>
    </message>
    <message>
        <source>Remove the empty one.</source>
        <translation>Quite el que está vacío.</translation>
    </message>
    <message>
        <source>There are two fields called {label}.</source>
        <translation>Hay dos campos llamados {label}.</translation>
    </message>
    <message>
        <source>The field {label} has nothing to choose from.</source>
        <translation>El campo {label} no tiene opciones.</translation>
    </message>
    <message>
        <source>Choose one of: {words}.</source>
        <translation>Elija entre: {words}.</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>Resolver discrepancia</translation>
    </message>
    <message>
        <source>Reset conflict</source>
        <translation>Restablecer discrepancia</translation>
    </message>
    <message>
        <source>A highlight cannot be linked to itself.</source>
        <translation>Un resaltado no se puede vincular consigo mismo.</translation>
    </message>
    <message>
        <source>One of the two highlights is no longer in the library.</source>
        <translation>Uno de los dos resaltados ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The two are linked already: {words}.</source>
        <translation>Los dos ya están vinculados: {words}.</translation>
    </message>
    <message>
        <source>Link as {words}</source>
        <translation>Vincular como {words}</translation>
    </message>
    <message>
        <source>That link is no longer in the library.</source>
        <translation>Ese vínculo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar vínculo</translation>
    </message>
    <message>
        <source>A {what} needs a name.</source>
        <translation>Falta un nombre: {what}.</translation>
    </message>
    <message>
        <source>The original of this version is no longer here.</source>
        <translation>El original de esta versión ya no está aquí.</translation>
    </message>
    <message>
        <source>Its text is complete.</source>
        <translation>Su texto está completo.</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>el original</translation>
    </message>
    <message>
        <source>Not a pair</source>
        <translation>No es un par</translation>
    </message>
    <message>
        <source>The settings could not be saved in {parent}.</source>
        <translation>No se pudieron guardar los ajustes en {parent}.</translation>
    </message>
    <message>
        <source>They hold until NewsClip is closed. Check the folder&apos;s permissions and space.</source>
        <translation>Valen hasta que se cierre NewsClip. Compruebe los permisos y el espacio de la carpeta.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>No hay ningún ajuste llamado {name}.</translation>
    </message>
    <message>
        <source>{setting} cannot be “{value}”.</source>
        <translation>{setting} no puede ser «{value}».</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Elija entre: {choices}.</translation>
    </message>
    <message>
        <source>Choose a number from {low} to {high}.</source>
        <translation>Elija un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>No se pudo leer «{name}».</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation>Compruebe que existe y que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB or more; NewsClip reads up to {most} MB.</source>
        <translation>«{name}» ocupa {size} MB o más; NewsClip lee hasta {most} MB.</translation>
    </message>
    <message>
        <source>Split it, or save only the article.</source>
        <translation>Divídalo o guarde solo el artículo.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Check the name and whether its disk is connected.</source>
        <translation>Compruebe el nombre y que su disco esté conectado.</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>no se puede leer por permisos</translation>
    </message>
    <message>
        <source>Ask for permission to read it, or copy it elsewhere first.</source>
        <translation>Pida permiso de lectura o cópielo antes en otro lugar.</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Use “Import folder”.</source>
        <translation>Use «Importar carpeta».</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>Check its disk, then try again.</source>
        <translation>Compruebe su disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Its page could not be fetched ({reason}); this is what the list said of it.</source>
        <translation>No se pudo descargar su página ({reason}); esto es lo que decía de ella la lista.</translation>
    </message>
    <message>
        <source>That image is not in the library.</source>
        <translation>Esa imagen no está en la biblioteca.</translation>
    </message>
    <message>
        <source>“Fetch missing pictures” gets what is still there.</source>
        <translation>«Descargar imágenes que faltan» obtiene lo que siga disponible.</translation>
    </message>
    <message>
        <source>There is no image at that place.</source>
        <translation>No hay ninguna imagen en ese lugar.</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>No hay nada que buscar.</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>Escriba antes algo.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Edit saved search</source>
        <translation>Editar búsqueda guardada</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Eliminar búsqueda guardada</translation>
    </message>
    <message>
        <source>Restore saved search</source>
        <translation>Restaurar búsqueda guardada</translation>
    </message>
    <message>
        <source>That saved search is no longer in the library.</source>
        <translation>Esa búsqueda guardada ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nuevo reportaje</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Cambiar nombre del reportaje</translation>
    </message>
    <message>
        <source>Edit story</source>
        <translation>Editar reportaje</translation>
    </message>
    <message>
        <source>Delete story</source>
        <translation>Eliminar reportaje</translation>
    </message>
    <message>
        <source>Restore story</source>
        <translation>Restaurar reportaje</translation>
    </message>
    <message>
        <source>Add to story</source>
        <translation>Añadir al reportaje</translation>
    </message>
    <message>
        <source>Remove from story</source>
        <translation>Quitar del reportaje</translation>
    </message>
    <message>
        <source>That story is no longer in the library.</source>
        <translation>Ese reportaje ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is already a story called “{name}”.</source>
        <translation>Ya existe un reportaje llamado «{name}».</translation>
    </message>
    <message>
        <source>That version is no longer in the library.</source>
        <translation>Esa versión ya no está en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>Accept suggestion</source>
        <comment>Accept {n} suggestions</comment>
        <translation>
            <numerusform>Aceptar sugerencia</numerusform>
            <numerusform>Aceptar {n} sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss suggestion</source>
        <comment>Dismiss {n} suggestions</comment>
        <translation>
            <numerusform>Descartar sugerencia</numerusform>
            <numerusform>Descartar {n} sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>That suggestion is no longer open.</source>
        <translation>Esa sugerencia ya no está pendiente.</translation>
    </message>
    <message>
        <source>There is no tag called “{name}”.</source>
        <translation>No hay ninguna etiqueta llamada «{name}».</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Cambiar nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Eliminar etiqueta</translation>
    </message>
    <message>
        <source>“{colour}” is no colour for a tag.</source>
        <translation>«{colour}» no es un color de etiqueta.</translation>
    </message>
    <message>
        <source>The colours are: {words}.</source>
        <translation>Los colores son: {words}.</translation>
    </message>
    <message>
        <source>Colour tag</source>
        <translation>Colorear etiqueta</translation>
    </message>
    <message>
        <source>Of your highlights, {words}: look at them.</source>
        <translation>De sus resaltados, {words}: revíselos.</translation>
    </message>
    <message>
        <source>A new version: {words}.</source>
        <translation>Una versión nueva: {words}.</translation>
    </message>
    <message>
        <source>only its form changed</source>
        <translation>solo cambió su forma</translation>
    </message>
    <message>
        <source>The headline was “{before}”.</source>
        <translation>El titular era «{before}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved</source>
        <comment>{n} moved</comment>
        <translation>
            <numerusform>{n} movido</numerusform>
            <numerusform>{n} movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reworded</source>
        <comment>{n} reworded</comment>
        <translation>
            <numerusform>{n} con otras palabras</numerusform>
            <numerusform>{n} con otras palabras</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>No highlight of an older version is to be carried forward.</source>
        <translation>No hay resaltados de versiones anteriores que trasladar.</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Accept new words</source>
        <translation>Aceptar texto nuevo</translation>
    </message>
    <message>
        <source>Keep old words</source>
        <translation>Conservar texto anterior</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>Volver a marcar</translation>
    </message>
    <message>
        <source>Change version</source>
        <translation>Cambiar versión</translation>
    </message>
    <message>
        <source>The watched folder {folder} is not there.</source>
        <translation>La carpeta vigilada {folder} no existe.</translation>
    </message>
    <message>
        <source>Plug its drive in, or choose another folder in the settings.</source>
        <translation>Conecte su unidad o elija otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>That article is no longer in the library.</source>
        <translation>Ese artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Another program is writing to the library in {folder}.</source>
        <translation>Otro programa está escribiendo en la biblioteca de {folder}.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or close it, and try again. Nothing was changed.</source>
        <translation>Espere a que termine o ciérrelo y vuelva a intentarlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk did not answer while the library in {folder} was used.</source>
        <translation>El disco no respondió al usar la biblioteca de {folder}.</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then open the library again.</source>
        <translation>Compruebe el disco y su conexión y vuelva a abrir la biblioteca.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds the library in {folder}.</source>
        <translation>No queda espacio en el disco que contiene la biblioteca de {folder}.</translation>
    </message>
    <message>
        <source>Free some space and try again; everything up to the last change is safe.</source>
        <translation>Libere espacio y vuelva a intentarlo; todo hasta el último cambio está a salvo.</translation>
    </message>
    <message>
        <source>The library in {folder} cannot be written.</source>
        <translation>No se puede escribir en la biblioteca de {folder}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or open a library in another place with --library.</source>
        <translation>Compruebe los permisos de la carpeta o abra una biblioteca en otro lugar con --library.</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged.</source>
        <translation>La biblioteca de {folder} está dañada.</translation>
    </message>
    <message>
        <source>Run “newsclip doctor --restore” to go back to the newest backup; the damaged file is kept beside it.</source>
        <translation>Ejecute «newsclip doctor --restore» para volver a la copia más reciente; el archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>That feed is no longer in the library.</source>
        <translation>Ese canal ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Another program is upgrading or restoring the library in {folder}.</source>
        <translation>Otro programa está actualizando o restaurando la biblioteca de {folder}.</translation>
    </message>
    <message>
        <source>Wait for it to finish and try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The library in {folder} is open in a window.</source>
        <translation>La biblioteca de {folder} está abierta en una ventana.</translation>
    </message>
    <message>
        <source>Close that window and try again.</source>
        <translation>Cierre esa ventana y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program is at that import.</source>
        <translation>Otro programa está con esa importación.</translation>
    </message>
    <message>
        <source>Wait for it to finish.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>{count} rows refer to nothing</source>
        <translation>{count} filas no apuntan a nada</translation>
    </message>
    <message>
        <source>There is no usable backup of the library in {folder}.</source>
        <translation>No hay ninguna copia utilizable de la biblioteca de {folder}.</translation>
    </message>
    <message>
        <source>The originals are still in its “originals” folder; import them into a new library.</source>
        <translation>Los originales siguen en su carpeta «originals»; impórtelos a una biblioteca nueva.</translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer NewsClip.</source>
        <translation>La biblioteca de {folder} se creó con un NewsClip más reciente.</translation>
    </message>
    <message>
        <source>Install the newest NewsClip to open it. It was not touched.</source>
        <translation>Instale el NewsClip más reciente para abrirla. No se ha tocado.</translation>
    </message>
    <message>
        <source>The text of that version is no longer in the library.</source>
        <translation>El texto de esa versión ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The text of that article is no longer in the library.</source>
        <translation>El texto de ese artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Arti&amp;cle</source>
        <translation>Ar&amp;tículo</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight</source>
        <translation>Resa&amp;ltado</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>Rep&amp;ortaje</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>Se&amp;leccionar</translation>
    </message>
    <message>
        <source>Adjust &amp;Edges</source>
        <translation>Ajustar l&amp;ímites</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>S&amp;ugerencias</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>Import &amp;Files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import files from disk</source>
        <translation>Importar archivos del disco</translation>
    </message>
    <message>
        <source>Import F&amp;older…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>Import everything in a folder</source>
        <translation>Importar todo lo que hay en una carpeta</translation>
    </message>
    <message>
        <source>Import &amp;Address…</source>
        <translation>Importar &amp;dirección…</translation>
    </message>
    <message>
        <source>Fetch and import the page at an address</source>
        <translation>Descargar e importar la página de una dirección</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>C&amp;anales…</translation>
    </message>
    <message>
        <source>Subscribe to feeds and import what they offer</source>
        <translation>Suscribirse a canales e importar lo que ofrecen</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>&amp;Pegar artículo</translation>
    </message>
    <message>
        <source>Import the text, page or address on the clipboard</source>
        <translation>Importar el texto, la página o la dirección del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Export Highlights…</source>
        <translation>&amp;Exportar resaltados…</translation>
    </message>
    <message>
        <source>Export highlights with their sources to Markdown</source>
        <translation>Exportar los resaltados con sus fuentes a Markdown</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>Abrir &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Open another library folder</source>
        <translation>Abrir otra carpeta de biblioteca</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation>Abrir el &amp;reportaje de ejemplo</translation>
    </message>
    <message>
        <source>Add the sample story to this library</source>
        <translation>Añadir el reportaje de ejemplo a esta biblioteca</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Cambiar los ajustes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close NewsClip; everything is saved</source>
        <translation>Cerrar NewsClip; todo queda guardado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move the selected articles to the Trash; in the Trash, delete them for good</source>
        <translation>Mover los artículos seleccionados a la papelera; en la papelera, eliminarlos definitivamente</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Select everything in the current view</source>
        <translation>Seleccionar todo en la vista actual</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>&amp;Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search articles, highlights and tags</source>
        <translation>Buscar artículos, resaltados y etiquetas</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>Buscar en el &amp;artículo…</translation>
    </message>
    <message>
        <source>Find words in the article being read</source>
        <translation>Buscar palabras en el artículo que se lee</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>B&amp;uscar siguiente</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>Ir al siguiente lugar donde aparecen las palabras</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Bus&amp;car anterior</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation>Ir al lugar anterior donde aparecen las palabras</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Read one article</source>
        <translation>Leer un artículo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Compare articles side by side</source>
        <translation>Comparar artículos en paralelo</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>See every highlight as a table</source>
        <translation>Ver todos los resaltados en una tabla</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Article &amp;List</source>
        <translation>Lista &amp;de artículos</translation>
    </message>
    <message>
        <source>Show or hide the article list</source>
        <translation>Mostrar u ocultar la lista de artículos</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
        <source>&amp;Pages of the Original</source>
        <translation>Páginas del &amp;original</translation>
    </message>
    <message>
        <source>Show the pages of a PDF beside its text</source>
        <translation>Mostrar las páginas de un PDF junto a su texto</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Llevar el teclado al panel siguiente</translation>
    </message>
    <message>
        <source>More &amp;Room for This Pane</source>
        <translation>Más &amp;sitio para este panel</translation>
    </message>
    <message>
        <source>Widen the pane that the keyboard is in</source>
        <translation>Ensanchar el panel donde está el teclado</translation>
    </message>
    <message>
        <source>Less Roo&amp;m for This Pane</source>
        <translation>Menos sit&amp;io para este panel</translation>
    </message>
    <message>
        <source>Narrow the pane that the keyboard is in</source>
        <translation>Estrechar el panel donde está el teclado</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Texto más grande</translation>
    </message>
    <message>
        <source>Make the reading text larger</source>
        <translation>Agrandar el texto de lectura</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto &amp;más pequeño</translation>
    </message>
    <message>
        <source>Make the reading text smaller</source>
        <translation>Reducir el texto de lectura</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Give the reading text its usual size</source>
        <translation>Devolver al texto de lectura su tamaño habitual</translation>
    </message>
    <message>
        <source>&amp;Wider Column</source>
        <translation>&amp;Columna más ancha</translation>
    </message>
    <message>
        <source>Put more characters on a line</source>
        <translation>Poner más caracteres por línea</translation>
    </message>
    <message>
        <source>&amp;Narrower Column</source>
        <translation>Columna más &amp;estrecha</translation>
    </message>
    <message>
        <source>Put fewer characters on a line</source>
        <translation>Poner menos caracteres por línea</translation>
    </message>
    <message>
        <source>&amp;Reading Settings…</source>
        <translation>&amp;Ajustes de lectura…</translation>
    </message>
    <message>
        <source>Set the font, size, measure and line height</source>
        <translation>Elegir el tipo de letra, el tamaño, el ancho y el interlineado</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <translation>&amp;Según el sistema</translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>P&amp;antalla completa</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Ocupar toda la pantalla</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Artículo siguiente</translation>
    </message>
    <message>
        <source>Go to the next article of the list</source>
        <translation>Ir al siguiente artículo de la lista</translation>
    </message>
    <message>
        <source>Pre&amp;vious Article</source>
        <translation>A&amp;rtículo anterior</translation>
    </message>
    <message>
        <source>Go to the article before in the list</source>
        <translation>Ir al artículo anterior de la lista</translation>
    </message>
    <message>
        <source>Move to &amp;Inbox</source>
        <translation>&amp;Mover a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Move the article to the inbox</source>
        <translation>Mover el artículo a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Move to &amp;Reading</source>
        <translation>Mover a &amp;Lectura</translation>
    </message>
    <message>
        <source>Move the article to what is being read</source>
        <translation>Mover el artículo a la sección Lectura</translation>
    </message>
    <message>
        <source>Move to &amp;Archive</source>
        <translation>Arc&amp;hivar</translation>
    </message>
    <message>
        <source>Move the article to the archive</source>
        <translation>Mover el artículo a los archivados</translation>
    </message>
    <message>
        <source>Add to &amp;Story…</source>
        <translation>Añadir a &amp;un reportaje…</translation>
    </message>
    <message>
        <source>Add the article to a story</source>
        <translation>Añadir el artículo a un reportaje</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Etiquetar…</translation>
    </message>
    <message>
        <source>Change the article&apos;s tags</source>
        <translation>Cambiar las etiquetas del artículo</translation>
    </message>
    <message>
        <source>Edit &amp;Details…</source>
        <translation>Editar &amp;detalles…</translation>
    </message>
    <message>
        <source>Edit the title, author, publisher and dates</source>
        <translation>Editar el título, el autor, el medio y las fechas</translation>
    </message>
    <message>
        <source>Compare the selected articles side by side</source>
        <translation>Comparar en paralelo los artículos seleccionados</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Open the article&apos;s address in the browser</source>
        <translation>Abrir la dirección del artículo en el navegador</translation>
    </message>
    <message>
        <source>Chec&amp;k for Changes</source>
        <translation>Comprobar &amp;si hay cambios</translation>
    </message>
    <message>
        <source>Fetch the article again, and keep a new version if it changed</source>
        <translation>Volver a descargar el artículo y guardar una versión nueva si ha cambiado</translation>
    </message>
    <message>
        <source>&amp;What Changed…</source>
        <translation>&amp;Qué ha cambiado…</translation>
    </message>
    <message>
        <source>Compare the versions of the article, and decide on highlights that changed</source>
        <translation>Comparar las versiones del artículo y decidir sobre los resaltados que cambiaron</translation>
    </message>
    <message>
        <source>Cop&amp;y Citation</source>
        <translation>C&amp;opiar referencia</translation>
    </message>
    <message>
        <source>Copy author, title, publisher, date and address</source>
        <translation>Copiar autor, título, medio, fecha y dirección</translation>
    </message>
    <message>
        <source>Fetch &amp;Missing Pictures</source>
        <translation>Descargar &amp;imágenes que faltan</translation>
    </message>
    <message>
        <source>Fetch the pictures of the article that are not in the library</source>
        <translation>Descargar las imágenes del artículo que no están en la biblioteca</translation>
    </message>
    <message>
        <source>Dro&amp;p Original…</source>
        <translation>Descar&amp;tar original…</translation>
    </message>
    <message>
        <source>Free the room that the article&apos;s original file takes; its text and images stay</source>
        <translation>Liberar el espacio del archivo original del artículo; el texto y las imágenes se conservan</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>Mo&amp;ver a la papelera</translation>
    </message>
    <message>
        <source>Move the article to the Trash</source>
        <translation>Mover el artículo a la papelera</translation>
    </message>
    <message>
        <source>R&amp;estore from Trash</source>
        <translation>Restaurar de la &amp;papelera</translation>
    </message>
    <message>
        <source>Take the article out of the Trash</source>
        <translation>Sacar el artículo de la papelera</translation>
    </message>
    <message>
        <source>Delete &amp;for Good…</source>
        <translation>Eliminar de&amp;finitivamente…</translation>
    </message>
    <message>
        <source>Delete what is selected in the Trash for good</source>
        <translation>Eliminar definitivamente lo seleccionado en la papelera</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Afirmación</translation>
    </message>
    <message>
        <source>Mark the selection as a claim</source>
        <translation>Marcar la selección como afirmación</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Cifra</translation>
    </message>
    <message>
        <source>Mark the selection as a figure</source>
        <translation>Marcar la selección como cifra</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Riesgo</translation>
    </message>
    <message>
        <source>Mark the selection as a risk</source>
        <translation>Marcar la selección como riesgo</translation>
    </message>
    <message>
        <source>Plain &amp;Highlight</source>
        <translation>Resaltado sim&amp;ple</translation>
    </message>
    <message>
        <source>Mark the selection without a kind</source>
        <translation>Marcar la selección sin tipo</translation>
    </message>
    <message>
        <source>Own Kind {number}</source>
        <translation>Tipo propio {number}</translation>
    </message>
    <message>
        <source>Mark the selection with a kind of your own</source>
        <translation>Marcar la selección con un tipo propio</translation>
    </message>
    <message>
        <source>Mark &amp;Sentence</source>
        <translation>&amp;Marcar oración</translation>
    </message>
    <message>
        <source>Mark the sentence at the caret with the kind used last</source>
        <translation>Marcar la oración del cursor con el último tipo usado</translation>
    </message>
    <message>
        <source>Mark &amp;Again</source>
        <translation>Marcar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Mark the selection with the kind used last</source>
        <translation>Marcar la selección con el último tipo usado</translation>
    </message>
    <message>
        <source>Tag the highlight</source>
        <translation>Etiquetar el resaltado</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the highlight</source>
        <translation>Escribir una nota sobre el resaltado</translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Source</source>
        <translation>Copiar cita con &amp;fuente</translation>
    </message>
    <message>
        <source>Copy the quote together with its source</source>
        <translation>Copiar la cita junto con su fuente</translation>
    </message>
    <message>
        <source>Ne&amp;xt Highlight</source>
        <translation>Resa&amp;ltado siguiente</translation>
    </message>
    <message>
        <source>Go to the next highlight</source>
        <translation>Ir al resaltado siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Highlight</source>
        <translation>Resal&amp;tado anterior</translation>
    </message>
    <message>
        <source>Go to the highlight before</source>
        <translation>Ir al resaltado anterior</translation>
    </message>
    <message>
        <source>Step Through &amp;Overlapping</source>
        <translation>Rec&amp;orrer superpuestos</translation>
    </message>
    <message>
        <source>Step through the highlights under the cursor</source>
        <translation>Recorrer los resaltados que hay bajo el cursor</translation>
    </message>
    <message>
        <source>Move End Right</source>
        <translation>Mover el final a la derecha</translation>
    </message>
    <message>
        <source>Move the end of the highlight one word right</source>
        <translation>Mover el final del resaltado una palabra a la derecha</translation>
    </message>
    <message>
        <source>Move End Left</source>
        <translation>Mover el final a la izquierda</translation>
    </message>
    <message>
        <source>Move the end of the highlight one word left</source>
        <translation>Mover el final del resaltado una palabra a la izquierda</translation>
    </message>
    <message>
        <source>Move Start Right</source>
        <translation>Mover el inicio a la derecha</translation>
    </message>
    <message>
        <source>Move the start of the highlight one word right</source>
        <translation>Mover el inicio del resaltado una palabra a la derecha</translation>
    </message>
    <message>
        <source>Move Start Left</source>
        <translation>Mover el inicio a la izquierda</translation>
    </message>
    <message>
        <source>Move the start of the highlight one word left</source>
        <translation>Mover el inicio del resaltado una palabra a la izquierda</translation>
    </message>
    <message>
        <source>&amp;Delete Highlight</source>
        <translation>El&amp;iminar resaltado</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>Eliminar el resaltado</translation>
    </message>
    <message>
        <source>&amp;Kinds of Highlight…</source>
        <translation>&amp;Tipos de resaltado…</translation>
    </message>
    <message>
        <source>Add kinds of highlight of your own, and change them</source>
        <translation>Añadir tipos de resaltado propios y cambiarlos</translation>
    </message>
    <message>
        <source>&amp;Expand Selection</source>
        <translation>&amp;Ampliar selección</translation>
    </message>
    <message>
        <source>Select the word at the caret, then its sentence, then its paragraph</source>
        <translation>Seleccionar la palabra del cursor, luego su oración y luego su párrafo</translation>
    </message>
    <message>
        <source>&amp;Shrink Selection</source>
        <translation>&amp;Reducir selección</translation>
    </message>
    <message>
        <source>Select less: the sentence, the word, nothing</source>
        <translation>Seleccionar menos: la oración, la palabra, nada</translation>
    </message>
    <message>
        <source>To End of Sentence</source>
        <translation>Hasta el final de la oración</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the sentence, then the next</source>
        <translation>Extender la selección hasta el final de la oración y luego de la siguiente</translation>
    </message>
    <message>
        <source>To Start of Sentence</source>
        <translation>Hasta el inicio de la oración</translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the sentence</source>
        <translation>Extender la selección hasta el inicio de la oración</translation>
    </message>
    <message>
        <source>To End of Paragraph</source>
        <translation>Hasta el final del párrafo</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the paragraph</source>
        <translation>Extender la selección hasta el final del párrafo</translation>
    </message>
    <message>
        <source>To Start of Paragraph</source>
        <translation>Hasta el inicio del párrafo</translation>
    </message>
    <message>
        <source>Extend the selection back to the start of the paragraph</source>
        <translation>Extender la selección hasta el inicio del párrafo</translation>
    </message>
    <message>
        <source>Caret to Next Sentence</source>
        <translation>Cursor a la oración siguiente</translation>
    </message>
    <message>
        <source>Put the caret at the next sentence</source>
        <translation>Poner el cursor en la oración siguiente</translation>
    </message>
    <message>
        <source>Caret to Previous Sentence</source>
        <translation>Cursor a la oración anterior</translation>
    </message>
    <message>
        <source>Put the caret at the start of the sentence, then the one before</source>
        <translation>Poner el cursor al inicio de la oración y luego de la anterior</translation>
    </message>
    <message>
        <source>Caret to Next Paragraph</source>
        <translation>Cursor al párrafo siguiente</translation>
    </message>
    <message>
        <source>Put the caret at the next paragraph</source>
        <translation>Poner el cursor en el párrafo siguiente</translation>
    </message>
    <message>
        <source>Caret to Previous Paragraph</source>
        <translation>Cursor al párrafo anterior</translation>
    </message>
    <message>
        <source>Put the caret at the start of the paragraph, then the one before</source>
        <translation>Poner el cursor al inicio del párrafo y luego del anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt Suggestion</source>
        <translation>&amp;Sugerencia siguiente</translation>
    </message>
    <message>
        <source>Go to the next suggestion</source>
        <translation>Ir a la sugerencia siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation>Sugerencia &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the suggestion before</source>
        <translation>Ir a la sugerencia anterior</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>A&amp;ceptar sugerencia</translation>
    </message>
    <message>
        <source>Make a highlight of the suggestion</source>
        <translation>Convertir la sugerencia en resaltado</translation>
    </message>
    <message>
        <source>&amp;Dismiss Suggestion</source>
        <translation>&amp;Descartar sugerencia</translation>
    </message>
    <message>
        <source>Propose this no more; Backspace does the same</source>
        <translation>No volver a proponerla; la tecla Retroceso hace lo mismo</translation>
    </message>
    <message>
        <source>&amp;Add Column…</source>
        <translation>&amp;Añadir columna…</translation>
    </message>
    <message>
        <source>Add an article to the comparison</source>
        <translation>Añadir un artículo a la comparación</translation>
    </message>
    <message>
        <source>&amp;Remove Column</source>
        <translation>&amp;Quitar columna</translation>
    </message>
    <message>
        <source>Take this article out of the comparison</source>
        <translation>Sacar este artículo de la comparación</translation>
    </message>
    <message>
        <source>&amp;Scroll Together</source>
        <translation>&amp;Desplazar a la vez</translation>
    </message>
    <message>
        <source>Scroll all columns together</source>
        <translation>Desplazar todas las columnas a la vez</translation>
    </message>
    <message>
        <source>Only &amp;Conflicts</source>
        <translation>&amp;Solo discrepancias</translation>
    </message>
    <message>
        <source>Show only the rows where sources disagree</source>
        <translation>Mostrar solo las filas en que las fuentes discrepan</translation>
    </message>
    <message>
        <source>Most &amp;Disputed First</source>
        <translation>&amp;Más discutidas primero</translation>
    </message>
    <message>
        <source>Sort the rows by how far the sources disagree</source>
        <translation>Ordenar las filas por el grado de discrepancia entre las fuentes</translation>
    </message>
    <message>
        <source>Su&amp;ggested Figures Too</source>
        <translation>&amp;También cifras sugeridas</translation>
    </message>
    <message>
        <source>Show figures too that are suggested, in a fainter ink</source>
        <translation>Mostrar también las cifras sugeridas, en un tono más tenue</translation>
    </message>
    <message>
        <source>&amp;All Articles of the Story</source>
        <translation>Todos &amp;los artículos del reportaje</translation>
    </message>
    <message>
        <source>Give every article of the story a column in the table</source>
        <translation>Dar a cada artículo del reportaje una columna en la tabla</translation>
    </message>
    <message>
        <source>&amp;Next Conflict</source>
        <translation>D&amp;iscrepancia siguiente</translation>
    </message>
    <message>
        <source>Go to the next row where sources disagree</source>
        <translation>Ir a la siguiente fila en que las fuentes discrepan</translation>
    </message>
    <message>
        <source>&amp;Previous Conflict</source>
        <translation>Dis&amp;crepancia anterior</translation>
    </message>
    <message>
        <source>Go to the row before where sources disagree</source>
        <translation>Ir a la fila anterior en que las fuentes discrepan</translation>
    </message>
    <message>
        <source>&amp;Find in the Others</source>
        <translation>&amp;Buscar en las demás</translation>
    </message>
    <message>
        <source>Show what the other columns say of the selected passage</source>
        <translation>Mostrar qué dicen las demás columnas sobre el pasaje seleccionado</translation>
    </message>
    <message>
        <source>Confirm &amp;Pair</source>
        <translation>C&amp;onfirmar par</translation>
    </message>
    <message>
        <source>Link the two claims of this row as they seem to be</source>
        <translation>Vincular las dos afirmaciones de esta fila según parece</translation>
    </message>
    <message>
        <source>N&amp;ot a Pair</source>
        <translation>&amp;No es un par</translation>
    </message>
    <message>
        <source>Propose these two claims as a pair no more</source>
        <translation>No volver a proponer estas dos afirmaciones como par</translation>
    </message>
    <message>
        <source>&amp;Name Row…</source>
        <translation>Nombrar &amp;fila…</translation>
    </message>
    <message>
        <source>Say what the figures of this row are called; rows with one name are one</source>
        <translation>Decir cómo se llaman las cifras de esta fila; las filas con el mismo nombre son una sola</translation>
    </message>
    <message>
        <source>Copy &amp;Table as Markdown</source>
        <translation>Copia&amp;r tabla como Markdown</translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard as a Markdown table</source>
        <translation>Copiar las filas visibles al portapapeles como tabla Markdown</translation>
    </message>
    <message>
        <source>Copy Table as CS&amp;V</source>
        <translation>Copiar tabla como CS&amp;V</translation>
    </message>
    <message>
        <source>Put the rows that are shown on the clipboard for a spreadsheet</source>
        <translation>Copiar las filas visibles al portapapeles para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Save Table as P&amp;icture…</source>
        <translation>&amp;Guardar tabla como imagen…</translation>
    </message>
    <message>
        <source>Save the rows that are shown as a PNG picture</source>
        <translation>Guardar las filas visibles como imagen PNG</translation>
    </message>
    <message>
        <source>&amp;Jump to Passage</source>
        <translation>&amp;Ir al pasaje</translation>
    </message>
    <message>
        <source>Show the highlight in its article</source>
        <translation>Mostrar el resaltado en su artículo</translation>
    </message>
    <message>
        <source>&amp;Edit Cell</source>
        <translation>&amp;Editar celda</translation>
    </message>
    <message>
        <source>Edit the current cell of the table</source>
        <translation>Editar la celda actual de la tabla</translation>
    </message>
    <message>
        <source>&amp;Delete Highlights</source>
        <translation>Eliminar &amp;resaltados</translation>
    </message>
    <message>
        <source>Delete the selected highlights</source>
        <translation>Eliminar los resaltados seleccionados</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>&amp;Sin grupos</translation>
    </message>
    <message>
        <source>Show one plain table</source>
        <translation>Mostrar una sola tabla</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artículo</translation>
    </message>
    <message>
        <source>Group highlights by article</source>
        <translation>Agrupar los resaltados por artículo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Group highlights by kind</source>
        <translation>Agrupar los resaltados por tipo</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>C&amp;olumnas…</translation>
    </message>
    <message>
        <source>Sort by the current column, widen, move or hide it, show others</source>
        <translation>Ordenar por la columna actual, ensancharla, moverla u ocultarla, mostrar otras</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Show every highlight of the scope</source>
        <translation>Mostrar todos los resaltados del ámbito</translation>
    </message>
    <message>
        <source>E&amp;xport Selection…</source>
        <translation>Exportar &amp;selección…</translation>
    </message>
    <message>
        <source>Export the selected highlights to Markdown</source>
        <translation>Exportar los resaltados seleccionados a Markdown</translation>
    </message>
    <message>
        <source>&amp;New Story…</source>
        <translation>&amp;Nuevo reportaje…</translation>
    </message>
    <message>
        <source>Start a story: a working set of articles</source>
        <translation>Empezar un reportaje: un conjunto de artículos de trabajo</translation>
    </message>
    <message>
        <source>&amp;Rename Story…</source>
        <translation>&amp;Cambiar nombre del reportaje…</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>Cambiar el nombre del reportaje</translation>
    </message>
    <message>
        <source>&amp;Delete Story</source>
        <translation>&amp;Eliminar reportaje</translation>
    </message>
    <message>
        <source>Delete the story; its articles stay in the library</source>
        <translation>Eliminar el reportaje; sus artículos siguen en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Check Story for Changes</source>
        <translation>Comprobar cambios &amp;del reportaje</translation>
    </message>
    <message>
        <source>Fetch the story&apos;s articles again, and keep what changed</source>
        <translation>Volver a descargar los artículos del reportaje y guardar lo que cambió</translation>
    </message>
    <message>
        <source>&amp;Save Search…</source>
        <translation>&amp;Guardar búsqueda…</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Conservar esta búsqueda en la barra lateral</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Open the guide at the page for this screen</source>
        <translation>Abrir la guía en la página de esta vista</translation>
    </message>
    <message>
        <source>Show Me &amp;Round</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Five steps through the window; Esc leaves them</source>
        <translation>Cinco pasos por la ventana; Esc para salir</translation>
    </message>
    <message>
        <source>&amp;What’s New</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Show what has changed in this version</source>
        <translation>Mostrar los cambios de esta versión</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Show every action and its key</source>
        <translation>Mostrar todas las acciones y sus teclas</translation>
    </message>
    <message>
        <source>&amp;About NewsClip</source>
        <translation>Acerca &amp;de NewsClip</translation>
    </message>
    <message>
        <source>Show the version and where the library is</source>
        <translation>Mostrar la versión y dónde está la biblioteca</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Restore newest backup</source>
        <translation>Restaurar la copia más reciente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>“{word}” is nothing that NewsClip can open.</source>
        <translation>NewsClip no puede abrir «{word}».</translation>
    </message>
    <message>
        <source>The article that was asked for is not in this library.</source>
        <translation>El artículo solicitado no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>Links between the columns</source>
        <translation>Enlaces entre las columnas</translation>
    </message>
    <message>
        <source>Hold the versions of the article against each other</source>
        <translation>Contrastar las versiones del artículo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Quitar columna</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight awaits a decision</source>
        <comment>{n} highlights await a decision</comment>
        <translation>
            <numerusform>{n} resaltado espera una decisión</numerusform>
            <numerusform>{n} resaltados esperan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove column {name}</source>
        <translation>Quitar la columna {name}</translation>
    </message>
    <message>
        <source>More for column {name}</source>
        <translation>Más opciones de la columna {name}</translation>
    </message>
    <message>
        <source>{share:.0%} shared with {name}</source>
        <translation>{share:.0%} compartido con {name}</translation>
    </message>
    <message>
        <source>another article</source>
        <translation>otro artículo</translation>
    </message>
    <message>
        <source>{words} · likely the origin</source>
        <translation>{words} · probable origen</translation>
    </message>
    <message>
        <source>{words} · same origin</source>
        <translation>{words} · mismo origen</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>Abrir en Leer</translation>
    </message>
    <message>
        <source>Compare Its Versions…</source>
        <translation>Comparar sus versiones…</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>Quitar columna</translation>
    </message>
    <message>
        <source>At most {count} articles are compared at a time.</source>
        <translation>Se comparan como máximo {count} artículos a la vez.</translation>
    </message>
    <message>
        <source>Remove a column first.</source>
        <translation>Quite antes una columna.</translation>
    </message>
    <message>
        <source>Linked.</source>
        <translation>Vinculadas.</translation>
    </message>
    <message>
        <source>Not proposed again.</source>
        <translation>No se volverá a proponer.</translation>
    </message>
    <message>
        <source>Merge Into</source>
        <translation>Combinar con</translation>
    </message>
    <message>
        <source>Take Out of This Row…</source>
        <translation>Sacar de esta fila…</translation>
    </message>
    <message>
        <source>As Found</source>
        <translation>Tal como se encontró</translation>
    </message>
    <message>
        <source>Take out of the row</source>
        <translation>Sacar de la fila</translation>
    </message>
    <message>
        <source>What rows are called is kept with a story.</source>
        <translation>Los nombres de las filas se guardan con un reportaje.</translation>
    </message>
    <message>
        <source>Put these articles into a story first: select them in the list and press Ctrl+Shift+S.</source>
        <translation>Ponga antes estos artículos en un reportaje: selecciónelos en la lista y pulse Ctrl+Mayús+S.</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas las filas</translation>
    </message>
    <message>
        <source>all figures</source>
        <translation>todas las cifras</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>afirmaciones</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>riesgos</translation>
    </message>
    <message>
        <source>What is shown over the columns</source>
        <translation>Lo que se muestra sobre las columnas</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Ningún artículo</translation>
    </message>
    <message>
        <source>+ Add column</source>
        <translation>+ Columna</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Only conflicts</source>
        <translation>Solo discrepancias</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Ver: {what}</translation>
    </message>
    <message>
        <source>Scroll together ✓</source>
        <translation>Sincronizar ✓</translation>
    </message>
    <message>
        <source>Go to Column</source>
        <translation>Ir a la columna</translation>
    </message>
    <message>
        <source>No rows that are shown are in conflict.</source>
        <translation>Ninguna de las filas visibles discrepa.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Discrepancia</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Lo que dicen las fuentes</translation>
    </message>
    <message>
        <source>Why they may differ</source>
        <translation>Posible motivo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>{standing} again: something new was said</source>
        <translation>{standing} de nuevo: se dijo algo nuevo</translation>
    </message>
    <message>
        <source>{standing} by what they say</source>
        <translation>{standing} por lo que dicen</translation>
    </message>
    <message>
        <source>Conflicts of the story</source>
        <translation>Discrepancias del reportaje</translation>
    </message>
    <message>
        <source>No figures are marked in these articles yet. Select a number in a column and press 2 to compare it.</source>
        <translation>Aún no hay cifras marcadas en estos artículos. Seleccione un número en una columna y pulse 2 para compararlo.</translation>
    </message>
    <message>
        <source>No claims are marked in these articles yet. Select a statement and press 1.</source>
        <translation>Aún no hay afirmaciones marcadas en estos artículos. Seleccione una declaración y pulse 1.</translation>
    </message>
    <message>
        <source>No risks are marked in these articles yet. Select a passage and press 3.</source>
        <translation>Aún no hay riesgos marcados en estos artículos. Seleccione un pasaje y pulse 3.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Nothing that is marked in these articles is in conflict.</source>
        <translation>Nada de lo marcado en estos artículos discrepa.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Discrepan</translation>
    </message>
    <message>
        <source>Different for a reason</source>
        <translation>Distintas con motivo</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>No comparables</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Told by one source</source>
        <translation>Según una sola fuente</translation>
    </message>
    <message>
        <source>Told by none</source>
        <translation>Según ninguna</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Discrepancias</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Show in the columns</source>
        <translation>Mostrar en las columnas</translation>
    </message>
    <message numerus="yes">
        <source>{names} went to the Trash; its column was closed.</source>
        <comment>{names} went to the Trash; their columns were closed.</comment>
        <translation>
            <numerusform>{names} fue a la papelera; se cerró su columna.</numerusform>
            <numerusform>{names} fueron a la papelera; se cerraron sus columnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} is no longer in the library; its column was closed.</source>
        <comment>{names} are no longer in the library; their columns were closed.</comment>
        <translation>
            <numerusform>{names} ya no está en la biblioteca; se cerró su columna.</numerusform>
            <numerusform>{names} ya no están en la biblioteca; se cerraron sus columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two seem to say the same</source>
        <translation>Estas dos parecen decir lo mismo</translation>
    </message>
    <message>
        <source>These two seem to contradict each other</source>
        <translation>Estas dos parecen contradecirse</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>{words} ({more} more)</source>
        <translation>{words} ({more} más)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>Find an article to compare</source>
        <translation>Buscar un artículo para comparar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Ningún artículo contiene estas palabras.</translation>
    </message>
    <message>
        <source>No other articles.</source>
        <translation>No hay más artículos.</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>Nada que representar</translation>
    </message>
    <message>
        <source>Rows with the same subject and measure are one row.</source>
        <translation>Las filas con el mismo sujeto y la misma medida son una sola.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>from {ends:g} to {ends2:g} {unit}</source>
        <translation>de {ends:g} a {ends2:g} {unit}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>One article so far</source>
        <translation>Un artículo por ahora</translation>
    </message>
    <message>
        <source>Add another to see where the two agree and where they do not.</source>
        <translation>Añada otro para ver en qué coinciden y en qué no.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Añadir un artículo</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Choose two to four articles about one subject, or drag them here from the list.</source>
        <translation>Elija de dos a cuatro artículos sobre un mismo tema o arrástrelos aquí desde la lista.</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Elegir artículos</translation>
    </message>
    <message>
        <source>Select a passage in a column first.</source>
        <translation>Seleccione antes un pasaje en una columna.</translation>
    </message>
    <message>
        <source>Nothing like it in {words}.</source>
        <translation>Nada parecido en {words}.</translation>
    </message>
    <message>
        <source>Found in every other column.</source>
        <translation>Encontrado en todas las demás columnas.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written in {folder}.</source>
        <translation>No se pudo escribir «{name}» en {folder}.</translation>
    </message>
    <message>
        <source>What was said when</source>
        <translation>Qué se dijo y cuándo</translation>
    </message>
    <message>
        <source>No measure is told of more than one time.</source>
        <translation>Ninguna medida se da para más de una fecha.</translation>
    </message>
    <message>
        <source>{when} · tells of · {said} ({source})</source>
        <translation>{when} · según se cuenta · {said} ({source})</translation>
    </message>
    <message>
        <source>One version only</source>
        <translation>Una sola versión</translation>
    </message>
    <message>
        <source>“{title}” was saved once.</source>
        <translation>«{title}» se guardó una vez.</translation>
    </message>
    <message>
        <source>Choose a column whose article has several versions; F5 checks it for changes.</source>
        <translation>Elija una columna cuyo artículo tenga varias versiones; F5 comprueba si hay cambios.</translation>
    </message>
    <message>
        <source>Open the article in Read to mark a passage again.</source>
        <translation>Abra el artículo en Leer para volver a marcar un pasaje.</translation>
    </message>
    <message>
        <source>Version {numbers}</source>
        <translation>Versión {numbers}</translation>
    </message>
    <message>
        <source>in conflict with another source</source>
        <translation>discrepa de otra fuente</translation>
    </message>
    <message>
        <source>differs from another source, and what they say explains it</source>
        <translation>difiere de otra fuente, y lo que dicen lo explica</translation>
    </message>
    <message>
        <source>agrees with another source</source>
        <translation>coincide con otra fuente</translation>
    </message>
    <message>
        <source>only source</source>
        <translation>fuente única</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>seems to contradict another source</source>
        <translation>parece contradecir a otra fuente</translation>
    </message>
    <message>
        <source>seems to say what another source says</source>
        <translation>parece decir lo mismo que otra fuente</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict</source>
        <comment>{n} conflicts</comment>
        <translation>
            <numerusform>{n} discrepa</numerusform>
            <numerusform>{n} discrepan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agree</source>
        <comment>{n} agree</comment>
        <translation>
            <numerusform>{n} coincide</numerusform>
            <numerusform>{n} coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} single-source</source>
        <comment>{n} single-source</comment>
        <translation>
            <numerusform>{n} única</numerusform>
            <numerusform>{n} únicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} explained</source>
        <comment>{n} explained</comment>
        <translation>
            <numerusform>{n} explicada</numerusform>
            <numerusform>{n} explicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unclear</source>
        <comment>{n} unclear</comment>
        <translation>
            <numerusform>{n} no comparable</numerusform>
            <numerusform>{n} no comparables</numerusform>
        </translation>
    </message>
    <message>
        <source> against </source>
        <translation> contra </translation>
    </message>
    <message numerus="yes">
        <source>{n} origin</source>
        <comment>{n} origins</comment>
        <translation>
            <numerusform>{n} origen</numerusform>
            <numerusform>{n} orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source, {told}</source>
        <comment>{n} sources, {told}</comment>
        <translation>
            <numerusform>{n} fuente, {told}</numerusform>
            <numerusform>{n} fuentes, {told}</numerusform>
        </translation>
    </message>
    <message>
        <source>{sources}, not confirmed</source>
        <translation>{sources}, sin confirmar</translation>
    </message>
    <message>
        <source>told by more than one source</source>
        <translation>según más de una fuente</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation>
            <numerusform>{n} pasaje</numerusform>
            <numerusform>{n} pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be compared: no value, or units that do not convert</source>
        <translation>No comparable: sin valor, o unidades que no se convierten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>About NewsClip</source>
        <translation>Acerca de NewsClip</translation>
    </message>
    <message>
        <source>A desktop desk for evidence.</source>
        <translation>Una mesa de trabajo para las pruebas.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>NewsClip {version}</source>
        <translation>NewsClip {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the library&apos;s folder</source>
        <translation>Copiar la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>This desktop did not open the folder.</source>
        <translation>El escritorio no abrió la carpeta.</translation>
    </message>
    <message>
        <source>Copy its name and open it in your file manager.</source>
        <translation>Copie su nombre y ábrala en el gestor de archivos.</translation>
    </message>
    <message>
        <source>The library&apos;s folder is on the clipboard.</source>
        <translation>La carpeta de la biblioteca está en el portapapeles.</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Los detalles están en el portapapeles.</translation>
    </message>
    <message>
        <source>{qVersion} (PySide6 {version})</source>
        <translation>{qVersion} (PySide6 {version})</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>Importar de una dirección</translation>
    </message>
    <message>
        <source>The page is fetched once and kept in your library. Put several on lines of their own.</source>
        <translation>La página se descarga una vez y se guarda en su biblioteca. Escriba cada dirección en su propia línea.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n} pages</comment>
        <translation>
            <numerusform>Importar</numerusform>
            <numerusform>Importar {n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>“{item}” is not an http or https address.</source>
        <translation>«{item}» no es una dirección http o https.</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importado de un archivo</translation>
    </message>
    <message>
        <source>Fetched from its address</source>
        <translation>Descargado de su dirección</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Artículo de ejemplo</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar el SHA-256</translation>
    </message>
    <message>
        <source>CAPTURE</source>
        <translation>CAPTURA</translation>
    </message>
    <message>
        <source>{number} of {versions} · {words:,} words</source>
        <translation>{number} de {versions} · {words:,} palabras</translation>
    </message>
    <message>
        <source>original dropped {dropped}</source>
        <translation>original descartado {dropped}</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Detalles del artículo</translation>
    </message>
    <message>
        <source>Every change is saved as you leave a field.</source>
        <translation>Cada cambio se guarda al salir del campo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Quién lo publicó</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>2025-08-02, 2025-08 or 2025</source>
        <translation>2025-08-02, 2025-08 o 2025</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>the page&apos;s structured data</source>
        <translation>los datos estructurados de la página</translation>
    </message>
    <message>
        <source>the page&apos;s metadata</source>
        <translation>los metadatos de la página</translation>
    </message>
    <message>
        <source>the file&apos;s front matter</source>
        <translation>la cabecera del archivo</translation>
    </message>
    <message>
        <source>the text itself</source>
        <translation>el propio texto</translation>
    </message>
    <message>
        <source>the first sentence</source>
        <translation>la primera oración</translation>
    </message>
    <message>
        <source>Proposed — confirm or change it.</source>
        <translation>Propuesto: confírmelo o cámbielo.</translation>
    </message>
    <message>
        <source>Corrected by hand.</source>
        <translation>Corregido a mano.</translation>
    </message>
    <message>
        <source>Found in {place}.</source>
        <translation>Encontrado en {place}.</translation>
    </message>
    <message>
        <source>Not found in the source.</source>
        <translation>No se encontró en la fuente.</translation>
    </message>
    <message>
        <source>Export highlights</source>
        <translation>Exportar resaltados</translation>
    </message>
    <message>
        <source>Options of the export</source>
        <translation>Opciones de exportación</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Aún no hay nada que exportar</translation>
    </message>
    <message>
        <source>There is no highlight here. Select words in an article and choose Claim, Figure, Risk or Highlight beside them; then export again.</source>
        <translation>Aquí no hay resaltados. Seleccione palabras en un artículo y elija junto a ellas Afirmación, Cifra, Riesgo o Resaltado; luego vuelva a exportar.</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>Copiar Markdown</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Use NewsClip&apos;s template</source>
        <translation>Usar la plantilla de NewsClip</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight copied as Markdown.</source>
        <comment>{n} highlights copied as Markdown.</comment>
        <translation>
            <numerusform>{n} resaltado copiado como Markdown.</numerusform>
            <numerusform>{n} resaltados copiados como Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the export</source>
        <translation>Guardando la exportación</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>It is in {parent}.</source>
        <translation>Está en {parent}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight</source>
        <comment>{n} highlights</comment>
        <translation>
            <numerusform>{n} resaltado</numerusform>
            <numerusform>{n} resaltados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{highlights} from {n} article</source>
        <comment>{highlights} from {n} articles</comment>
        <translation>
            <numerusform>{highlights}, {n} artículo</numerusform>
            <numerusform>{highlights}, {n} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in conflict</source>
        <comment>{n} in conflict</comment>
        <translation>
            <numerusform>{n} discrepa</numerusform>
            <numerusform>{n} discrepan</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the export</source>
        <translation>Preparando la exportación</translation>
    </message>
    <message>
        <source>Save highlights</source>
        <translation>Guardar resaltados</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Templates (*.j2 *.jinja *.md *.txt);;All files (*)</source>
        <translation>Plantillas (*.j2 *.jinja *.md *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose an export template</source>
        <translation>Elegir plantilla de exportación</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>Agrupar &amp;por</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>Pla&amp;ntilla</translation>
    </message>
    <message>
        <source>A template is a Markdown file that says how highlights are laid out.</source>
        <translation>Una plantilla es un archivo Markdown que indica cómo se presentan los resaltados.</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>Vista previa de la exportación</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown of the export</source>
        <translation>Markdown de la exportación</translation>
    </message>
    <message>
        <source>The first {share} % is shown here; the file and the copy are whole.</source>
        <translation>Aquí se muestra el primer {share} %; el archivo y la copia están completos.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Take the usual export template</source>
        <translation>Usar la plantilla de exportación habitual</translation>
    </message>
    <message>
        <source>NewsClip&apos;s own</source>
        <translation>La de NewsClip</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (no existe)</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>Volver a este estado</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>Kept as a new version.</source>
        <translation>Guardado como versión nueva.</translation>
    </message>
    <message>
        <source>Was in the library already.</source>
        <translation>Ya estaba en la biblioteca.</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Importación terminada</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Some addresses lead into a private network.</source>
        <translation>Algunas direcciones llevan a una red privada.</translation>
    </message>
    <message>
        <source>NewsClip does not go there by itself. Fetch them only if you know them.</source>
        <translation>NewsClip no accede a ellas por sí solo. Descárguelas solo si las conoce.</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Descargarlas</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the copied report</source>
        <comment>and {n} more, in the copied report</comment>
        <translation>
            <numerusform>y {n} más, en el informe copiado</numerusform>
            <numerusform>y {n} más, en el informe copiado</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Lo que se importó</translation>
    </message>
    <message>
        <source>It could not be imported.</source>
        <translation>No se pudo importar.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message numerus="yes">
        <source>{n} imported</source>
        <comment>{n} imported</comment>
        <translation>
            <numerusform>{n} importado</numerusform>
            <numerusform>{n} importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept as a new version</source>
        <comment>{n} kept as a new version</comment>
        <translation>
            <numerusform>{n} guardado como versión nueva</numerusform>
            <numerusform>{n} guardados como versión nueva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} already in the library</source>
        <comment>{n} already in the library</comment>
        <translation>
            <numerusform>{n} ya en la biblioteca</numerusform>
            <numerusform>{n} ya en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} fallido</numerusform>
            <numerusform>{n} fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source> Cancelled before the rest; what was done is kept.</source>
        <translation> Se canceló antes del resto; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Rivals needed three years to build one.</source>
        <translation>Sus rivales tardaron tres años en construir uno.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Number or interval</source>
        <translation>Número o intervalo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Choices, with commas</source>
        <translation>Opciones con comas</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Quitar campo</translation>
    </message>
    <message>
        <source>For several</source>
        <translation>Plural</translation>
    </message>
    <message>
        <source>Letter, key</source>
        <translation>Letra, tecla</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Name for several</source>
        <translation>Nombre en plural</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What the field holds</source>
        <translation>Lo que contiene el campo</translation>
    </message>
    <message>
        <source>Kinds of your own are offered beside Claim, Figure and Risk, in every view.</source>
        <translation>Sus tipos propios se ofrecen junto a Afirmación, Cifra y Riesgo en todas las vistas.</translation>
    </message>
    <message>
        <source>Kinds of highlight</source>
        <translation>Tipos de resaltado</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nuevo tipo</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation>{label} (retirado)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Volver a ofrecer</translation>
    </message>
    <message>
        <source>Link to another highlight</source>
        <translation>Vincular con otro resaltado</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Words of the other passage</source>
        <translation>Palabras del otro pasaje</translation>
    </message>
    <message>
        <source>Search highlights</source>
        <translation>Buscar resaltados</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>Elegir qué importar</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing in {files}.</source>
        <comment>{n} things in {files}.</comment>
        <translation>
            <numerusform>{n} elemento en {files}.</numerusform>
            <numerusform>{n} elementos en {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what contains</source>
        <translation>Mostrar solo lo que contenga</translation>
    </message>
    <message>
        <source>Show only what contains these words</source>
        <translation>Mostrar solo lo que contenga estas palabras</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Contenido de los archivos</translation>
    </message>
    <message>
        <source>Fetch the pages of links; else take what the file says of them</source>
        <translation>Descargar las páginas de los enlaces; si no, tomar lo que dice de ellas el archivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>Importar {n}</numerusform>
            <numerusform>Importar {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the files only</source>
        <translation>Importar solo los archivos</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. </source>
        <translation>Esa no era la contraseña. </translation>
    </message>
    <message>
        <source>{wrong}“{name}” is locked. NewsClip uses its password once and does not keep it.</source>
        <translation>{wrong}«{name}» está bloqueado. NewsClip usa su contraseña una vez y no la guarda.</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Se necesita una contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Words are all to be found; “quotes” keep a phrase together. Filters: kind:claim, status:unverified, tag:exports, publisher:&quot;Harbour Ledger&quot;, state:inbox, language:en, story:…, is:conflicting.</source>
        <translation>Se buscan todas las palabras; las &quot;comillas&quot; mantienen unida una frase. Filtros: kind:claim, status:unverified, tag:exports, publisher:&quot;Harbour Ledger&quot;, state:inbox, language:en, story:…, is:conflicting.</translation>
    </message>
    <message>
        <source>Edit search</source>
        <translation>Editar búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Every change holds at once and is kept.</source>
        <translation>Cada cambio se aplica al momento y se guarda.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>That holds from the next start on.</source>
        <translation>Se aplica a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Every setting has its default again.</source>
        <translation>Todos los ajustes vuelven a su valor inicial.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>“We will ship the first cars in spring,” the chief executive said on Tuesday. Analysts doubt it: of 1,250 orders, fewer than a third are paid for. 7 October 2026, § 3, 35.3 %.</source>
        <translation>«Entregaremos los primeros coches en primavera», dijo el martes la directora general. Los analistas lo dudan: de 1250 pedidos, menos de un tercio están pagados. 7 de octubre de 2026, § 3, 35,3 %.</translation>
    </message>
    <message>
        <source>Best serif on this machine</source>
        <translation>Mejor serif del equipo</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family} (no instalada)</translation>
    </message>
    <message>
        <source>Sample of the reading text</source>
        <translation>Muestra del texto de lectura</translation>
    </message>
    <message>
        <source>{family}, {reader_size} pixels</source>
        <translation>{family}, {reader_size} píxeles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Enter or a double click on an action waits for its new keys.</source>
        <translation>Con Intro o doble clic en una acción se esperan sus teclas nuevas.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o tecla</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Ninguna acción</translation>
    </message>
    <message>
        <source>No action, menu or key has these words.</source>
        <translation>Ninguna acción, menú o tecla contiene estas palabras.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Añadir otra…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>{native} opens the {menu} menu.</source>
        <translation>{native} abre el menú {menu}.</translation>
    </message>
    <message>
        <source>Choose other keys.</source>
        <translation>Elija otras teclas.</translation>
    </message>
    <message>
        <source>{native} belongs to “{other}” in the {replace} menu.</source>
        <translation>{native} pertenece a «{other}» en el menú {replace}.</translation>
    </message>
    <message>
        <source>Choose other keys for “{action_id}”, or take these from “{other}”.</source>
        <translation>Elija otras teclas para «{action_id}» o quite estas a «{other}».</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Usarlas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Lista de artículos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las teclas nuevas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Changed. Usually: {told}</source>
        <translation>Cambiado. Habitual: {told}</translation>
    </message>
    <message>
        <source>New keys for {action_id}</source>
        <translation>Teclas nuevas para {action_id}</translation>
    </message>
    <message>
        <source>Type to find a story, or to name a new one.</source>
        <translation>Escriba para buscar un reportaje o dar nombre a uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Add article to a story</source>
        <comment>Add {n} articles to a story</comment>
        <translation>
            <numerusform>Añadir el artículo a un reportaje</numerusform>
            <numerusform>Añadir {n} artículos a un reportaje</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Reportaje</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Reportajes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>New story “{text}”</source>
        <translation>Nuevo reportaje «{text}»</translation>
    </message>
    <message>
        <source>Begin story</source>
        <translation>Empezar reportaje</translation>
    </message>
    <message>
        <source>Type a tag and press Enter. A slash nests: markets/gulf.</source>
        <translation>Escriba una etiqueta y pulse Intro. La barra anida: mercados/golfo.</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <translation>Etiquetar {what}</translation>
    </message>
    <message>
        <source>Tags of {what}</source>
        <translation>Etiquetas de {what}</translation>
    </message>
    <message>
        <source>Some also have: {words}</source>
        <translation>Algunos también tienen: {words}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>the highlight</source>
        <comment>{n} highlights</comment>
        <translation>
            <numerusform>este resaltado</numerusform>
            <numerusform>{n} resaltados</numerusform>
        </translation>
    </message>
    <message>
        <source>Set {field} of {kinds}</source>
        <translation>Fijar {field} de {kinds}</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Delete highlights</source>
        <translation>Eliminar resaltados</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Speaker / subject</source>
        <translation>Declarante / sujeto</translation>
    </message>
    <message>
        <source>Status / value</source>
        <translation>Estado / valor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Group by: none</source>
        <translation>Agrupar: no</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Group by: {value}</source>
        <translation>Agrupar: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <comment>{n} chosen</comment>
        <translation>
            <numerusform>{n} elegido</numerusform>
            <numerusform>{n} elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nada que elegir</translation>
    </message>
    <message>
        <source>No publisher</source>
        <translation>Sin medio</translation>
    </message>
    <message>
        <source>No {value}</source>
        <translation>Sin {value}</translation>
    </message>
    <message>
        <source>Set Status</source>
        <translation>Fijar estado</translation>
    </message>
    <message>
        <source>Set Field</source>
        <translation>Fijar campo</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Link the First to the Second</source>
        <translation>Vincular el primero con el segundo</translation>
    </message>
    <message>
        <source>{label}, then Enter</source>
        <translation>{label}, luego Intro</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Etiqueta que añadir</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Exportar selección</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Find highlights</source>
        <translation>Buscar resaltados</translation>
    </message>
    <message>
        <source>{words} · {chosen:,} selected</source>
        <translation>{words} · {chosen:,} seleccionados</translation>
    </message>
    <message>
        <source>Selection ({chosen:,})</source>
        <translation>Selección ({chosen:,})</translation>
    </message>
    <message>
        <source>Everything shown ({total:,})</source>
        <translation>Todo lo visible ({total:,})</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ningún resultado</translation>
    </message>
    <message>
        <source>No highlight of this scope passes these filters.</source>
        <translation>Ningún resaltado de este ámbito pasa estos filtros.</translation>
    </message>
    <message>
        <source>No highlights here yet</source>
        <translation>Aún no hay resaltados</translation>
    </message>
    <message>
        <source>Open an article, select a passage and press 1, 2 or 3: it will stand here.</source>
        <translation>Abra un artículo, seleccione un pasaje y pulse 1, 2 o 3: aparecerá aquí.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Everything shown</source>
        <translation>Todo lo visible</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip</source>
        <translation>Algo falló dentro de NewsClip</translation>
    </message>
    <message>
        <source>What you did last may not have happened. Nothing was lost: everything is saved as you make it.</source>
        <translation>Quizá no se haya hecho lo último que intentó. No se ha perdido nada: todo se guarda sobre la marcha.</translation>
    </message>
    <message>
        <source>NewsClip ended by a fault last time</source>
        <translation>NewsClip se cerró por un fallo la última vez</translation>
    </message>
    <message>
        <source>Nothing was lost: everything is saved as you make it. You can go on where you were.</source>
        <translation>No se ha perdido nada: todo se guarda sobre la marcha. Puede seguir donde estaba.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong once more meanwhile.</source>
        <comment>Something went wrong {n} times more meanwhile.</comment>
        <translation>
            <numerusform>Mientras tanto volvió a fallar algo.</numerusform>
            <numerusform>Mientras tanto algo falló {n} veces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Ocultar el informe</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy its name from above and open it in your file manager.</source>
        <translation>Copie su nombre de arriba y ábralo en el gestor de archivos.</translation>
    </message>
    <message>
        <source>The report could not be written to a file ({why_not}). You can copy it from here.</source>
        <translation>El informe no se pudo escribir en un archivo ({why_not}). Puede copiarlo de aquí.</translation>
    </message>
    <message>
        <source>A report is in {path}</source>
        <translation>Hay un informe en {path}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip again.</source>
        <translation>Algo volvió a fallar dentro de NewsClip.</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Listas de canales (*.opml *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>What the sites you follow offer. A feed is asked when you press Refresh.</source>
        <translation>Lo que ofrecen los sitios que sigue. Un canal se consulta al pulsar Actualizar.</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that has one</source>
        <translation>Dirección de un canal o de una página que lo tenga</translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation>Dirección a la que suscribirse</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Import a list of feeds…</source>
        <translation>Importar lista de canales…</translation>
    </message>
    <message>
        <source>Export the list of feeds…</source>
        <translation>Exportar lista de canales…</translation>
    </message>
    <message>
        <source>Rename feed…</source>
        <translation>Cambiar nombre del canal…</translation>
    </message>
    <message>
        <source>Fetch the pages; else take what the feed says</source>
        <translation>Descargar páginas; si no, lo que diga el canal</translation>
    </message>
    <message>
        <source>Offered articles</source>
        <translation>Artículos ofrecidos</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Suscribiendo</translation>
    </message>
    <message>
        <source>Refreshing feeds</source>
        <translation>Actualizando canales</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more could not be refreshed.</source>
        <comment>{names} and {n} more could not be refreshed.</comment>
        <translation>
            <numerusform>No se pudieron actualizar {names} y {n} más.</numerusform>
            <numerusform>No se pudieron actualizar {names} y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} could not be refreshed.</source>
        <translation>No se pudo actualizar: {names}.</translation>
    </message>
    <message>
        <source>What they offered before is kept.</source>
        <translation>Lo que ofrecían antes se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new.</source>
        <comment>{n} new.</comment>
        <translation>
            <numerusform>{n} nuevo.</numerusform>
            <numerusform>{n} nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation>Importar lista de canales</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message numerus="yes">
        <source>{n} new feed, {known} already there.</source>
        <comment>{n} new feeds, {known} already there.</comment>
        <translation>
            <numerusform>{n} canal nuevo; {known} ya estaban.</numerusform>
            <numerusform>{n} canales nuevos; {known} ya estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh asks them what they offer.</source>
        <translation>Actualizar les pregunta qué ofrecen.</translation>
    </message>
    <message>
        <source>Export the list of feeds</source>
        <translation>Exportar lista de canales</translation>
    </message>
    <message>
        <source>“{path}” could not be written.</source>
        <translation>No se pudo escribir «{path}».</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Descargarla</translation>
    </message>
    <message>
        <source>No feeds yet. Type an address above, or import the list of another reader.</source>
        <translation>Aún no hay canales. Escriba una dirección arriba o importe la lista de otro lector.</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected.</source>
        <comment>{n} selected.</comment>
        <translation>
            <numerusform>{n} seleccionado.</numerusform>
            <numerusform>{n} seleccionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import</source>
        <comment>Import {n}</comment>
        <translation>
            <numerusform>Importar</numerusform>
            <numerusform>Importar {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} new</source>
        <comment>{name}, {n} new</comment>
        <translation>
            <numerusform>{name}, {n} nuevo</numerusform>
            <numerusform>{name}, {n} nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be refreshed</source>
        <translation>no se pudo actualizar</translation>
    </message>
    <message>
        <source>Select an article first.</source>
        <translation>Seleccione antes un artículo.</translation>
    </message>
    <message numerus="yes">
        <source>Article moved to {place}.</source>
        <comment>{n} articles moved to {place}.</comment>
        <translation>
            <numerusform>Artículo movido a «{place}».</numerusform>
            <numerusform>{n} artículos movidos a «{place}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article moved to the Trash.</source>
        <comment>{n} articles moved to the Trash.</comment>
        <translation>
            <numerusform>Artículo movido a la papelera.</numerusform>
            <numerusform>{n} artículos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article restored.</source>
        <comment>{n} articles restored.</comment>
        <translation>
            <numerusform>Artículo restaurado.</numerusform>
            <numerusform>{n} artículos restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} article</source>
        <comment>Changing {n} articles</comment>
        <translation>
            <numerusform>Cambiando {n} artículo</numerusform>
            <numerusform>Cambiando {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no web address.</source>
        <translation>Este artículo no tiene dirección web.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Referencia copiada.</translation>
    </message>
    <message>
        <source>An import was cut off: {left:,} of {total:,} are left.</source>
        <translation>Se interrumpió una importación: quedan {left:,} de {total:,}.</translation>
    </message>
    <message>
        <source>Dismiss this to be asked again at the next start.</source>
        <translation>Descarte este aviso para que se le pregunte en el próximo inicio.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>“{title}” has changed. {words}</source>
        <translation>«{title}» ha cambiado. {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} article has changed; the new version is kept beside the old.</source>
        <comment>{n} articles have changed; the new versions are kept beside the old.</comment>
        <translation>
            <numerusform>{n} artículo ha cambiado; la versión nueva se guarda junto a la anterior.</numerusform>
            <numerusform>{n} artículos han cambiado; las versiones nuevas se guardan junto a las anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them has highlights to look at.</source>
        <comment>{n} of them have highlights to look at.</comment>
        <translation>
            <numerusform>{n} de ellos tiene resaltados que revisar.</numerusform>
            <numerusform>{n} de ellos tienen resaltados que revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the library already; here it is. {notes}</source>
        <translation>«{title}» ya está en la biblioteca; aquí lo tiene. {notes}</translation>
    </message>
    <message numerus="yes">
        <source>{n} is in the library already.</source>
        <comment>All {n} are in the library already.</comment>
        <translation>
            <numerusform>{n} ya está en la biblioteca.</numerusform>
            <numerusform>Los {n} ya están en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these has an address to look at.</source>
        <translation>Ninguno tiene una dirección que consultar.</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Elija antes un reportaje.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Checking for changes</source>
        <translation>Comprobando cambios</translation>
    </message>
    <message>
        <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub *.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml *.opml *.url *.webloc *.zip);;All files (*)</source>
        <translation>Artículos (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub *.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml *.opml *.url *.webloc *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examinando</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Opening the sample story</source>
        <translation>Abriendo el reportaje de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since and kept as a new version</source>
        <comment>{n} changed since and kept as a new version</comment>
        <translation>
            <numerusform>{n} cambió y se guardó como versión nueva</numerusform>
            <numerusform>{n} cambiaron y se guardaron como versión nueva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be imported</source>
        <comment>{n} could not be imported</comment>
        <translation>
            <numerusform>{n} no se pudo importar</numerusform>
            <numerusform>{n} no se pudieron importar</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>el resto se canceló</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>No picture is missing that could be fetched.</source>
        <translation>No falta ninguna imagen que se pueda descargar.</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>Descargando imágenes</translation>
    </message>
    <message numerus="yes">
        <source>{n} picture fetched</source>
        <comment>{n} pictures fetched</comment>
        <translation>
            <numerusform>{n} imagen descargada</numerusform>
            <numerusform>{n} imágenes descargadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {n} could not be had; the details say why</source>
        <comment>, {n} could not be had; the details say why</comment>
        <translation>
            <numerusform>, {n} no se pudo obtener; los detalles dicen por qué</numerusform>
            <numerusform>, {n} no se pudieron obtener; los detalles dicen por qué</numerusform>
        </translation>
    </message>
    <message>
        <source>; the rest was cancelled</source>
        <translation>; el resto se canceló</translation>
    </message>
    <message numerus="yes">
        <source>Marked.</source>
        <comment>{n} marked. Undo takes them back.</comment>
        <translation>
            <numerusform>Marcado.</numerusform>
            <numerusform>{n} marcados. Deshacer los quita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcando</translation>
    </message>
    <message numerus="yes">
        <source>Suggestion dismissed. Undo brings it back.</source>
        <comment>{n} suggestions dismissed. Undo brings them back.</comment>
        <translation>
            <numerusform>Sugerencia descartada. Deshacer la recupera.</numerusform>
            <numerusform>{n} sugerencias descartadas. Deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissing</source>
        <translation>Descartando</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>Buscando pasajes</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Watching the folder</source>
        <translation>Vigilando la carpeta</translation>
    </message>
    <message>
        <source>The watched folder is back.</source>
        <translation>La carpeta vigilada vuelve a estar disponible.</translation>
    </message>
    <message>
        <source>Watched folder: {report}</source>
        <translation>Carpeta vigilada: {report}</translation>
    </message>
    <message>
        <source># The guide

The pages of the guide did not come with this copy of NewsClip.</source>
        <translation># La guía

Esta copia de NewsClip no incluye las páginas de la guía.</translation>
    </message>
    <message>
        <source>Guide — NewsClip</source>
        <translation>Guía — NewsClip</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Nota sobre el artículo</translation>
    </message>
    <message>
        <source>Write something about this article</source>
        <translation>Escriba algo sobre este artículo</translation>
    </message>
    <message>
        <source>The text here has changed since this was marked. The quote is kept as it was.</source>
        <translation>El texto ha cambiado desde que se marcó. La cita se conserva como era.</translation>
    </message>
    <message>
        <source>More about this highlight</source>
        <translation>Más sobre este resaltado</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Paragraph {paragraph}</source>
        <translation>Párrafo {paragraph}</translation>
    </message>
    <message>
        <source>Highlights of the article</source>
        <translation>Resaltados del artículo</translation>
    </message>
    <message>
        <source>{other} in {name}</source>
        <translation>{other} en {name}</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>Etiquetas del artículo</translation>
    </message>
    <message>
        <source>STORIES</source>
        <translation>REPORTAJES</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ETIQUETAS</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>Tags: {words}</source>
        <translation>Etiquetas: {words}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>{help} as 2025-08-02, 2025-08 or 2025</source>
        <translation>{help}, como 2025-08-02, 2025-08 o 2025</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Unsure: {doubt}</source>
        <translation>Dudoso: {doubt}</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Aún no hay nada marcado</translation>
    </message>
    <message>
        <source>Select text in the article and press 1, 2 or 3.</source>
        <translation>Seleccione texto en el artículo y pulse 1, 2 o 3.</translation>
    </message>
    <message>
        <source>Read highlights</source>
        <translation>Leer resaltados</translation>
    </message>
    <message>
        <source>Look for conflicts</source>
        <translation>Buscar discrepancias</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Vincular con…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>Copiar cita con fuente</translation>
    </message>
    <message>
        <source>Adjust edges: drag them in the text, or {words}</source>
        <translation>Ajustar bordes: arrástrelos en el texto o {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Highlights {count:,}</source>
        <translation>Resaltados {count:,}</translation>
    </message>
    <message>
        <source>Suggestions {count:,}</source>
        <translation>Sugerencias {count:,}</translation>
    </message>
    <message>
        <source>Stories of the article</source>
        <translation>Reportajes del artículo</translation>
    </message>
    <message>
        <source>+ story</source>
        <translation>+ reportaje</translation>
    </message>
    <message>
        <source>Put into a story</source>
        <translation>Poner en un reportaje</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Accept: mark this (Enter)</source>
        <translation>Aceptar: marcar esto (Intro)</translation>
    </message>
    <message>
        <source>Dismiss (Backspace)</source>
        <translation>Descartar (Retroceso)</translation>
    </message>
    <message>
        <source>Why: {one}</source>
        <translation>Motivo: {one}</translation>
    </message>
    <message>
        <source>{label}, paragraph {paragraph}: {exact}</source>
        <translation>{label}, párrafo {paragraph}: {exact}</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>Order of suggestions</source>
        <translation>Orden de las sugerencias</translation>
    </message>
    <message>
        <source>Accept or dismiss all, or all of a kind</source>
        <translation>Aceptar o descartar todas, o todas las de un tipo</translation>
    </message>
    <message>
        <source>Show {weaker:,} weaker ones</source>
        <translation>Mostrar {weaker:,} más débiles</translation>
    </message>
    <message>
        <source>Suggestions are off</source>
        <translation>Sugerencias desactivadas</translation>
    </message>
    <message>
        <source>Switch them on in the settings, under Reading.</source>
        <translation>Actívelas en los ajustes, en Lectura.</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Buscando pasajes…</translation>
    </message>
    <message>
        <source>Claims, figures and risks appear here.</source>
        <translation>Aquí aparecen afirmaciones, cifras y riesgos.</translation>
    </message>
    <message>
        <source>Nothing to suggest</source>
        <translation>Nada que sugerir</translation>
    </message>
    <message>
        <source>Claims, figures and risks that are found in an article appear here, each with the reason. Nothing is marked by itself.</source>
        <translation>Aquí aparecen las afirmaciones, cifras y riesgos hallados en un artículo, cada uno con su motivo. Nada se marca solo.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>all {count:,} suggestions</source>
        <translation>las {count:,} sugerencias</translation>
    </message>
    <message>
        <source>the one suggestion</source>
        <translation>la única sugerencia</translation>
    </message>
    <message>
        <source>Image not kept</source>
        <translation>Imagen no guardada</translation>
    </message>
    <message>
        <source>Export Highlights…</source>
        <translation>Exportar resaltados…</translation>
    </message>
    <message>
        <source>This title was proposed from the text. Confirm or change it under Details.</source>
        <translation>Este título se propuso a partir del texto. Confírmelo o cámbielo en Detalles.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Añadir artículo</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Abrir el reportaje de ejemplo</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Su biblioteca está vacía</translation>
    </message>
    <message>
        <source>Drop files, folders or links here, paste an article, or look at the sample story first.</source>
        <translation>Suelte aquí archivos, carpetas o enlaces, pegue un artículo o mire primero el reportaje de ejemplo.</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>La bandeja de entrada está vacía</translation>
    </message>
    <message>
        <source>What you import comes in here. Everything else is under Reading or Archive.</source>
        <translation>Aquí llega lo que importa. Lo demás está en Lectura o Archivados.</translation>
    </message>
    <message>
        <source>Nothing is being read</source>
        <translation>No hay nada en lectura</translation>
    </message>
    <message>
        <source>Move an article here from the inbox, by its menu or by dragging it.</source>
        <translation>Traiga aquí un artículo de la bandeja de entrada, con su menú o arrastrándolo.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>No hay nada archivado</translation>
    </message>
    <message>
        <source>Move articles here when you are done with them. They stay searchable.</source>
        <translation>Traiga aquí los artículos cuando termine con ellos. Se pueden seguir buscando.</translation>
    </message>
    <message>
        <source>No articles in this story yet</source>
        <translation>Este reportaje aún no tiene artículos</translation>
    </message>
    <message>
        <source>Drag articles onto the story&apos;s name, or add them by their menu.</source>
        <translation>Arrastre artículos al nombre del reportaje o añádalos con su menú.</translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation>Nada tiene esta etiqueta</translation>
    </message>
    <message>
        <source>Tag articles or highlights with it.</source>
        <translation>Asígnela a artículos o resaltados.</translation>
    </message>
    <message>
        <source>No highlights of this kind yet</source>
        <translation>Aún no hay resaltados de este tipo</translation>
    </message>
    <message>
        <source>Select words in an article and choose what they are.</source>
        <translation>Seleccione palabras en un artículo y elija qué son.</translation>
    </message>
    <message>
        <source>Nothing is found by this search now</source>
        <translation>Esta búsqueda no encuentra nada por ahora</translation>
    </message>
    <message>
        <source>A saved search is live: what fits later shows up here by itself.</source>
        <translation>Una búsqueda guardada está viva: lo que encaje más tarde aparecerá aquí solo.</translation>
    </message>
    <message>
        <source>No articles in the Trash</source>
        <translation>No hay artículos en la papelera</translation>
    </message>
    <message>
        <source>What you delete can be fetched back from here.</source>
        <translation>Lo que elimine se puede recuperar desde aquí.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Aquí no hay artículos</translation>
    </message>
    <message>
        <source>Choose another part of the library.</source>
        <translation>Elija otra parte de la biblioteca.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>No se encontró nada para «{text}»</translation>
    </message>
    <message>
        <source>Look for fewer or other words, or search the whole library.</source>
        <translation>Pruebe con menos palabras u otras, o busque en toda la biblioteca.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Añadidos hace poco</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>Por medio</translation>
    </message>
    <message>
        <source>{words} · {selected} selected</source>
        <translation>{words} · {selected} seleccionados</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
    <message numerus="yes">
        <source>{n} article found</source>
        <comment>{n} articles found</comment>
        <translation>
            <numerusform>{n} resultado</numerusform>
            <numerusform>{n} resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>Sin resultados</translation>
    </message>
    <message numerus="yes">
        <source>Moving {n} article</source>
        <comment>Moving {n} articles</comment>
        <translation>
            <numerusform>Moviendo {n} artículo</numerusform>
            <numerusform>Moviendo {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of {item}</source>
        <translation>Nombre de {item}</translation>
    </message>
    <message>
        <source>the new story</source>
        <translation>el nuevo reportaje</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>BÚSQUEDAS</translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation>TIPOS</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Saved Search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>New Story…</source>
        <translation>Nuevo reportaje…</translation>
    </message>
    <message>
        <source>Compare Its Articles</source>
        <translation>Comparar sus artículos</translation>
    </message>
    <message>
        <source>Edit Search…</source>
        <translation>Editar búsqueda…</translation>
    </message>
    <message>
        <source>Rename {what}	F2</source>
        <translation>Cambiar nombre: {what}	F2</translation>
    </message>
    <message>
        <source>Delete {what}	Del</source>
        <translation>Eliminar {what}	Supr</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar del todo…</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Vaciar papelera…</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} article for good?</source>
        <comment>Delete {n} articles for good?</comment>
        <translation>
            <numerusform>¿Eliminar {n} artículo definitivamente?</numerusform>
            <numerusform>¿Eliminar {n} artículos definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the Trash for good?</source>
        <translation>¿Eliminar definitivamente todo lo que hay en la papelera?</translation>
    </message>
    <message>
        <source>Their originals and highlights go with them. This cannot be undone.</source>
        <translation>Sus originales y resaltados se eliminan con ellos. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar del todo</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Eliminando definitivamente</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>Reportaje: {name}</translation>
    </message>
    <message>
        <source>Saved search: {name}</source>
        <translation>Búsqueda guardada: {name}</translation>
    </message>
    <message>
        <source>Highlights, stories and searches in the Trash</source>
        <translation>Resaltados, reportajes y búsquedas en la papelera</translation>
    </message>
    <message>
        <source>Highlights, stories and searches</source>
        <translation>Resaltados, reportajes y búsquedas</translation>
    </message>
    <message>
        <source>This article has no pages: it did not come from a PDF, or its original was dropped.</source>
        <translation>Este artículo no tiene páginas: no procede de un PDF o se descartó su original.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Introducir la contraseña…</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Ir a la página</translation>
    </message>
    <message>
        <source>This is not part of the text: running heads and page numbers.</source>
        <translation>Esto no forma parte del texto: encabezados y números de página.</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>Páginas al ancho de la vista</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas más pequeñas</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas más grandes</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>Leyendo las páginas…</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Sin páginas</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Leyendo páginas</translation>
    </message>
    <message>
        <source>of {pages:,}</source>
        <translation>de {pages:,}</translation>
    </message>
    <message>
        <source>This file is read otherwise now than when it was imported: its pages can be looked at, not marked. Import it again to mark on them.</source>
        <translation>Este archivo se lee ahora de otro modo que al importarlo: sus páginas se pueden ver, no marcar. Vuelva a importarlo para marcar en ellas.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>Dibujando una página</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Páginas del original</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{title} (proposed title)</source>
        <translation>{title} (título propuesto)</translation>
    </message>
    <message>
        <source>Captured {date_text}</source>
        <translation>Capturado el {date_text}</translation>
    </message>
    <message>
        <source>version {number} of {versions}</source>
        <translation>versión {number} de {versions}</translation>
    </message>
    <message>
        <source>offline copy</source>
        <translation>copia sin conexión</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>{match:,} of {matches:,}</source>
        <translation>{match:,} de {matches:,}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Image not kept: {words}</source>
        <translation>Imagen no guardada: {words}</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Suggested {label}: “{quote}”</source>
        <translation>Sugerencia ({label}): «{quote}»</translation>
    </message>
    <message>
        <source>Select some text first, then press a key to mark it.</source>
        <translation>Seleccione antes un texto y luego pulse una tecla para marcarlo.</translation>
    </message>
    <message>
        <source>Select some text or a highlight first.</source>
        <translation>Seleccione antes un texto o un resaltado.</translation>
    </message>
    <message>
        <source>There is no sentence here.</source>
        <translation>Aquí no hay ninguna oración.</translation>
    </message>
    <message>
        <source>This sentence is marked already.</source>
        <translation>Esta oración ya está marcada.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Copiado con su fuente.</translation>
    </message>
    <message>
        <source>Highlight deleted. Undo brings it back.</source>
        <translation>Resaltado eliminado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <source>Choose an article in the list to read it here.</source>
        <translation>Elija un artículo de la lista para leerlo aquí.</translation>
    </message>
    <message>
        <source>Carrying highlights forward</source>
        <translation>Trasladando resaltados</translation>
    </message>
    <message>
        <source>Image: {alt}</source>
        <translation>Imagen: {alt}</translation>
    </message>
    <message>
        <source>{kind}, current: {quote}</source>
        <translation>{kind}, actual: {quote}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Versions of the article</source>
        <translation>Versiones del artículo</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Look for what is marked in older versions in the newest one</source>
        <translation>Buscar en la versión más reciente lo marcado en las anteriores</translation>
    </message>
    <message>
        <source>Version {number} of {versions}</source>
        <translation>Versión {number} de {versions}</translation>
    </message>
    <message>
        <source>An older version.</source>
        <translation>Una versión anterior.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Revisarlos</translation>
    </message>
    <message>
        <source>Version {number} · {at} · {words:,} words</source>
        <translation>Versión {number} · {at} · {words:,} palabras</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text.</source>
        <comment>{n} highlights changed with the text.</comment>
        <translation>
            <numerusform>{n} resaltado cambió con el texto.</numerusform>
            <numerusform>{n} resaltados cambiaron con el texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight is not in the newest version yet.</source>
        <comment>{n} highlights are not in the newest version yet.</comment>
        <translation>
            <numerusform>{n} resaltado aún no está en la versión más reciente.</numerusform>
            <numerusform>{n} resaltados aún no están en la versión más reciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stands in the newest version</source>
        <comment>{n} stand in the newest version</comment>
        <translation>
            <numerusform>{n} está en la versión más reciente</numerusform>
            <numerusform>{n} están en la versión más reciente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waits for a decision</source>
        <comment>{n} wait for a decision</comment>
        <translation>
            <numerusform>{n} espera una decisión</numerusform>
            <numerusform>{n} esperan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Artículo: {title}</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>No hay ninguna biblioteca abierta</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Abrir otra biblioteca…</translation>
    </message>
    <message>
        <source>{error} The library is in {folder}.</source>
        <translation>{error} La biblioteca está en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is from {at}.</source>
        <comment>The newest of {n} backups is from {at}.</comment>
        <translation>
            <numerusform>La copia es del {at}.</numerusform>
            <numerusform>La más reciente de {n} copias es del {at}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} · not readable</source>
        <translation>{at} · ilegible</translation>
    </message>
    <message>
        <source>Open a library folder</source>
        <translation>Abrir una carpeta de biblioteca</translation>
    </message>
    <message>
        <source>Offline · {articles} · {marks}</source>
        <translation>Sin conexión · {articles} · {marks}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>Solo los cambios</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>{label} version</source>
        <translation>Versión: {label}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Go to the change before (Alt+Up)</source>
        <translation>Ir al cambio anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Go to the next change (Alt+Down)</source>
        <translation>Ir al cambio siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Numbers, negations and names that changed</source>
        <translation>Números, negaciones y nombres que cambiaron</translation>
    </message>
    <message>
        <source>Difference of the two versions</source>
        <translation>Diferencia entre las dos versiones</translation>
    </message>
    <message>
        <source>Highlights that changed</source>
        <translation>Resaltados que cambiaron</translation>
    </message>
    <message>
        <source>Show old place</source>
        <translation>Ver lugar anterior</translation>
    </message>
    <message>
        <source>Mark the selection instead</source>
        <translation>Marcar la selección en su lugar</translation>
    </message>
    <message>
        <source>Select the passage in the reader, then press this</source>
        <translation>Seleccione el pasaje en el lector y pulse aquí</translation>
    </message>
    <message>
        <source>No word changed</source>
        <translation>No cambió ninguna palabra</translation>
    </message>
    <message numerus="yes">
        <source>{n} highlight changed with the text</source>
        <comment>{n} highlights changed with the text</comment>
        <translation>
            <numerusform>{n} resaltado cambió con el texto</numerusform>
            <numerusform>{n} resaltados cambiaron con el texto</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight waits for a decision.</source>
        <translation>Ningún resaltado espera una decisión.</translation>
    </message>
    <message>
        <source>{first}
    no longer in the text</source>
        <translation>{first}
    ya no está en el texto</translation>
    </message>
    <message>
        <source>{first}
    now “{exact}”{altered}</source>
        <translation>{first}
    ahora «{exact}»{altered}</translation>
    </message>
    <message>
        <source>{what}: {old} became {new}</source>
        <translation>{what}: {old} pasó a {new}</translation>
    </message>
    <message>
        <source>{what}: {old} taken out</source>
        <translation>{what}: {old} quitado</translation>
    </message>
    <message>
        <source>{what}: {new} put in</source>
        <translation>{what}: {new} añadido</translation>
    </message>
    <message>
        <source>Version {number}, {at}</source>
        <translation>Versión {number}, {at}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <source>{title}, step {text}</source>
        <translation>{title}, paso {text}</translation>
    </message>
    <message>
        <source>Welcome to NewsClip</source>
        <translation>Le damos la bienvenida a NewsClip</translation>
    </message>
    <message>
        <source>Change where the library is</source>
        <translation>Cambiar la ubicación de la biblioteca</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Put the sample story in, to try everything on</source>
        <translation>Incluir el reportaje de ejemplo para probarlo todo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Library: {folder}</source>
        <translation>Biblioteca: {folder}</translation>
    </message>
    <message>
        <source>There is a library already. It is opened as it is.</source>
        <translation>Ya hay una biblioteca. Se abre tal como está.</translation>
    </message>
    <message>
        <source>One folder for everything. It is made when you begin.</source>
        <translation>Una sola carpeta para todo. Se crea al empezar.</translation>
    </message>
    <message>
        <source>System follows your desktop, day and night.</source>
        <translation>«Sistema» sigue a su escritorio, de día y de noche.</translation>
    </message>
    <message>
        <source>Of the window. Articles may be in any.</source>
        <translation>El de la ventana. Los artículos pueden estar en cualquiera.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Move the library to another folder</source>
        <translation>Mover la biblioteca a otra carpeta</translation>
    </message>
    <message>
        <source>Choose where the library goes</source>
        <translation>Elegir dónde irá la biblioteca</translation>
    </message>
    <message>
        <source>Something is still under way in the library.</source>
        <translation>Todavía hay algo en curso en la biblioteca.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it, and move the library then.</source>
        <translation>Espere a que termine o cancélelo, y mueva entonces la biblioteca.</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Moviendo la biblioteca</translation>
    </message>
    <message>
        <source>Everything is in this folder. Moving copies it, looks at the copy, and starts NewsClip again on it.</source>
        <translation>Todo está en esta carpeta. Al moverla se copia, se comprueba la copia y NewsClip vuelve a iniciarse con ella.</translation>
    </message>
    <message>
        <source>A library cannot be made in {folder}.</source>
        <translation>No se puede crear una biblioteca en {folder}.</translation>
    </message>
    <message>
        <source>A desktop desk for evidence. Everything stays on this machine: no account, no cloud, and no network but for what you fetch. All of this can be changed later.</source>
        <translation>Una mesa de trabajo para las pruebas. Todo se queda en este equipo: sin cuenta, sin nube y sin más red que la que usted pida. Todo esto se puede cambiar después.</translation>
    </message>
    <message>
        <source>NewsClip library</source>
        <translation>Biblioteca de NewsClip</translation>
    </message>
    <message>
        <source>No library yet.</source>
        <translation>Aún no hay biblioteca.</translation>
    </message>
    <message>
        <source>Bring articles in</source>
        <translation>Traiga artículos</translation>
    </message>
    <message>
        <source>Drop files, folders or links on the window, or begin here. Each original is kept byte for byte, and everything can be read without a network.</source>
        <translation>Suelte archivos, carpetas o enlaces en la ventana, o empiece aquí. Cada original se guarda byte a byte y todo se puede leer sin red.</translation>
    </message>
    <message>
        <source>Read, and mark with a key</source>
        <translation>Lea y marque con una tecla</translation>
    </message>
    <message>
        <source>Drag over words and press {claim} for a claim, {figure} for a figure, {risk} for a risk. Faint dots under the text are suggestions; Tab takes you to the next one.</source>
        <translation>Arrastre sobre las palabras y pulse {claim} para una afirmación, {figure} para una cifra o {risk} para un riesgo. Los puntos tenues bajo el texto son sugerencias; Tab lleva a la siguiente.</translation>
    </message>
    <message>
        <source>Say what it means</source>
        <translation>Diga qué significa</translation>
    </message>
    <message>
        <source>Each highlight has its fields here: who said it, what it measures, how sure it is. They are filled in as far as the text tells; correct them as you read.</source>
        <translation>Cada resaltado tiene aquí sus campos: quién lo dijo, qué mide, cuán seguro es. Se rellenan hasta donde dice el texto; corríjalos mientras lee.</translation>
    </message>
    <message>
        <source>Compare your sources</source>
        <translation>Compare sus fuentes</translation>
    </message>
    <message>
        <source>{actions} puts up to four articles side by side, over a table of what they agree on, what they contradict each other in, and what only one has.</source>
        <translation>{actions} pone hasta cuatro artículos en paralelo, bajo una tabla de lo que coincide, lo que se contradice y lo que solo tiene uno.</translation>
    </message>
    <message>
        <source>Take it into your draft</source>
        <translation>Llévelo a su borrador</translation>
    </message>
    <message>
        <source>Exact quotes with their fields and numbered sources, shown before you save or copy. {actions} opens the guide wherever you are.</source>
        <translation>Citas exactas con sus campos y fuentes numeradas, que se muestran antes de guardar o copiar. {actions} abre la guía donde quiera que esté.</translation>
    </message>
    <message>
        <source>The list of changes did not come with this copy of NewsClip.</source>
        <translation>Esta copia de NewsClip no incluye la lista de cambios.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>This is NewsClip {version}.</source>
        <translation>Esto es NewsClip {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Something went wrong inside NewsClip.</source>
        <translation>Algo falló dentro de NewsClip.</translation>
    </message>
    <message>
        <source>Your library is safe.</source>
        <translation>Su biblioteca está a salvo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{what} {done:,} of {total:,}</source>
        <translation>{what} {done:,} de {total:,}</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ etiqueta</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Etiqueta {tag}</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Supr la quita</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The open article has one version only.</source>
        <translation>El artículo abierto tiene una sola versión.</translation>
    </message>
    <message>
        <source>Select the passage in the newest version first.</source>
        <translation>Seleccione antes el pasaje en la versión más reciente.</translation>
    </message>
    <message>
        <source>There is no original to drop.</source>
        <translation>No hay ningún original que descartar.</translation>
    </message>
    <message numerus="yes">
        <source>Drop the original of this article, {size}?</source>
        <comment>Drop the originals of {n} articles, {size}?</comment>
        <translation>
            <numerusform>¿Descartar el original de este artículo, {size}?</numerusform>
            <numerusform>¿Descartar los originales de {n} artículos, {size}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, highlights and images stay. This cannot be undone; importing the same file again brings it back.</source>
        <translation>El texto, los resaltados y las imágenes se conservan. No se puede deshacer; si vuelve a importar el mismo archivo, se recupera.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{freed} freed.</source>
        <translation>{freed} liberados.</translation>
    </message>
    <message>
        <source>Dropping originals</source>
        <translation>Descartando originales</translation>
    </message>
    <message>
        <source>Search for something first, then save the search.</source>
        <translation>Busque antes algo y luego guarde la búsqueda.</translation>
    </message>
    <message>
        <source>attribution verb “{verb}”</source>
        <translation>verbo de atribución «{verb}»</translation>
    </message>
    <message>
        <source>a statement of fact without a source</source>
        <translation>un hecho afirmado sin fuente</translation>
    </message>
    <message>
        <source>direct quote</source>
        <translation>cita directa</translation>
    </message>
    <message>
        <source>number</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>worth a check</source>
        <translation>conviene comprobarlo</translation>
    </message>
    <message>
        <source>rather an opinion</source>
        <translation>más bien una opinión</translation>
    </message>
    <message>
        <source>attribution “{verb}”</source>
        <translation>atribución «{verb}»</translation>
    </message>
    <message>
        <source>the quote goes on</source>
        <translation>la cita continúa</translation>
    </message>
    <message>
        <source>source “{name}”</source>
        <translation>fuente «{name}»</translation>
    </message>
    <message>
        <source>named speaker “{name}”</source>
        <translation>declarante con nombre «{name}»</translation>
    </message>
    <message>
        <source>speaker “{name}”</source>
        <translation>declarante «{name}»</translation>
    </message>
    <message>
        <source>role “{role}”</source>
        <translation>cargo «{role}»</translation>
    </message>
    <message>
        <source>the pronoun stands for the speaker before</source>
        <translation>el pronombre remite al declarante anterior</translation>
    </message>
    <message>
        <source>perhaps rounded</source>
        <translation>quizá redondeado</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>no value to compare in one of them</source>
        <translation>a uno le falta un valor que comparar</translation>
    </message>
    <message>
        <source>per {one} told per {other}</source>
        <translation>por {one}, dado por {other}</translation>
    </message>
    <message>
        <source>{one} and {other} cannot be converted into each other</source>
        <translation>{one} y {other} no se pueden convertir entre sí</translation>
    </message>
    <message>
        <source>no unit given in one ({unit} in the other)</source>
        <translation>sin unidad en uno ({unit} en el otro)</translation>
    </message>
    <message>
        <source>{one} converted to {other}</source>
        <translation>{one} convertido a {other}</translation>
    </message>
    <message>
        <source>within what “about” allows</source>
        <translation>dentro de lo que permite «unos»</translation>
    </message>
    <message>
        <source>within rounding</source>
        <translation>dentro del redondeo</translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation>dicho con otras palabras</translation>
    </message>
    <message>
        <source>“{one}” against “{other}”</source>
        <translation>«{one}» frente a «{other}»</translation>
    </message>
    <message>
        <source>“{words}” in one only</source>
        <translation>«{words}» solo en uno</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} frente a {other}</translation>
    </message>
    <message>
        <source>both say {words}</source>
        <translation>ambos dicen {words}</translation>
    </message>
    <message>
        <source>no condition given in one ({told} in the other)</source>
        <translation>sin condición en uno ({told} en el otro)</translation>
    </message>
    <message>
        <source>{words} in one only</source>
        <translation>{words} solo en uno</translation>
    </message>
    <message>
        <source>per {words} in one only</source>
        <translation>por {words} solo en uno</translation>
    </message>
    <message>
        <source>within one article</source>
        <translation>dentro de un mismo artículo</translation>
    </message>
    <message>
        <source>perhaps not the same measure</source>
        <translation>quizá no sea la misma medida</translation>
    </message>
    <message>
        <source>no date given in one ({date} in the other)</source>
        <translation>sin fecha en uno ({date} en el otro)</translation>
    </message>
    <message>
        <source>the same source tells the other figure too</source>
        <translation>la misma fuente da también la otra cifra</translation>
    </message>
    <message>
        <source>{words} against published {published}</source>
        <translation>{words} frente a publicado el {published}</translation>
    </message>
    <message>
        <source>unsure: {doubt}</source>
        <translation>dudoso: {doubt}</translation>
    </message>
    <message>
        <source>measure “{measure}”</source>
        <translation>medida «{measure}»</translation>
    </message>
    <message>
        <source>subject “{subject}”</source>
        <translation>sujeto «{subject}»</translation>
    </message>
    <message>
        <source>condition {condition}</source>
        <translation>condición {condition}</translation>
    </message>
    <message>
        <source>tells a {change}</source>
        <translation>indica cambio: {change}</translation>
    </message>
    <message>
        <source>bound “{qualifier}”</source>
        <translation>límite «{qualifier}»</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>un intervalo</translation>
    </message>
    <message>
        <source>dated {date}</source>
        <translation>con fecha {date}</translation>
    </message>
    <message>
        <source>amount of money “{words}”</source>
        <translation>importe «{words}»</translation>
    </message>
    <message>
        <source>share “{words}”</source>
        <translation>porcentaje «{words}»</translation>
    </message>
    <message>
        <source>time “{words}”</source>
        <translation>tiempo «{words}»</translation>
    </message>
    <message>
        <source>value with unit “{words}”</source>
        <translation>valor con unidad «{words}»</translation>
    </message>
    <message>
        <source>count “{words}”</source>
        <translation>recuento «{words}»</translation>
    </message>
    <message>
        <source>number “{words}”</source>
        <translation>número «{words}»</translation>
    </message>
    <message>
        <source>warning “{warned}”</source>
        <translation>advertencia «{warned}»</translation>
    </message>
    <message>
        <source>harm “{bad}”</source>
        <translation>daño «{bad}»</translation>
    </message>
    <message>
        <source>hedged future “{hedge}”</source>
        <translation>futuro incierto «{hedge}»</translation>
    </message>
    <message>
        <source>obstacle “{obstacle}”</source>
        <translation>obstáculo «{obstacle}»</translation>
    </message>
    <message>
        <source>condition “{condition}”</source>
        <translation>condición «{condition}»</translation>
    </message>
    <message>
        <source>bad outlook “{future} … {bad}”</source>
        <translation>mala perspectiva «{future} … {bad}»</translation>
    </message>
    <message>
        <source>a turn of phrase</source>
        <translation>un giro del lenguaje</translation>
    </message>
    <message>
        <source>what could have been</source>
        <translation>lo que pudo haber sido</translation>
    </message>
    <message>
        <source>It says nothing of your articles, their addresses or your files, and was sent nowhere.</source>
        <translation>No dice nada de sus artículos, sus direcciones ni sus archivos, y no se ha enviado a ninguna parte.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>originales</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>copias</translation>
    </message>
    <message>
        <source>What you wrote is kept in this window until it is saved.</source>
        <translation>Lo que ha escrito se conserva en esta ventana hasta que se guarde.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Volver a guardar</translation>
    </message>
    <message>
        <source>Everything you wrote is saved.</source>
        <translation>Todo lo que ha escrito está guardado.</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved yet.</source>
        <translation>Lo último que ha escrito aún no se ha podido guardar.</translation>
    </message>
    <message>
        <source>Free some space and close the window again, or take the words with you on the clipboard.</source>
        <translation>Libere espacio y vuelva a cerrar la ventana, o llévese el texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Copiar y cerrar</translation>
    </message>
    <message>
        <source>NewsClip is made with these parts. Choose one to read its licence.</source>
        <translation>NewsClip está hecho con estas partes. Elija una para leer su licencia.</translation>
    </message>
    <message>
        <source>The work of others</source>
        <translation>El trabajo de otros</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>This part names its licence and brings no text of it.</source>
        <translation>Esta parte nombra su licencia y no trae su texto.</translation>
    </message>
    <message>
        <source>No font on this system has the letters of this article’s script ({name}).</source>
        <translation>Ninguna fuente de este sistema tiene las letras de la escritura de este artículo ({name}).</translation>
    </message>
    <message>
        <source>Its text is whole. Install a font that has them ({package} on Debian and Ubuntu) and start NewsClip again.</source>
        <translation>El texto está completo. Instale una fuente que las tenga ({package} en Debian y Ubuntu) y vuelva a iniciar NewsClip.</translation>
    </message>
    <message>
        <source>SAME TEXT AS</source>
        <translation>MISMO TEXTO QUE</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Sin atribuir</translation>
    </message>
    <message>
        <source>Other risks</source>
        <translation>Otros riesgos</translation>
    </message>
    <message>
        <source>Unverified claims</source>
        <translation>Afirmaciones sin verificar</translation>
    </message>
    <message>
        <source>Conflicting figures</source>
        <translation>Cifras contradictorias</translation>
    </message>
    <message>
        <source>The library cannot go there: {folder} is inside it, or around it.</source>
        <translation>La biblioteca no puede ir allí: {folder} está dentro de ella o la contiene.</translation>
    </message>
    <message>
        <source>Choose a folder beside it.</source>
        <translation>Elija una carpeta que esté al lado.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} no está vacía.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Elija una carpeta vacía o una nueva.</translation>
    </message>
    <message>
        <source>A file was not copied as it is: {name}.</source>
        <translation>Un archivo no se copió tal como es: {name}.</translation>
    </message>
    <message>
        <source>Check the disk of {folder}, or choose another one.</source>
        <translation>Compruebe el disco de {folder} o elija otro.</translation>
    </message>
    <message>
        <source>The copy of the library in {folder} is damaged.</source>
        <translation>La copia de la biblioteca en {folder} está dañada.</translation>
    </message>
    <message>
        <source>Check the disk it is on, and choose another one. The library stays where it was.</source>
        <translation>Compruebe su disco y elija otro. La biblioteca se queda donde estaba.</translation>
    </message>
    <message>
        <source>The library is in {folder} now.</source>
        <translation>La biblioteca está ahora en {folder}.</translation>
    </message>
    <message>
        <source>What is left in {folder} is not used any more.</source>
        <translation>Lo que queda en {folder} ya no se usa.</translation>
    </message>
    <message>
        <source>Put it in the trash</source>
        <translation>Mover a la papelera del sistema</translation>
    </message>
    <message>
        <source>{folder} could not be put in the trash.</source>
        <translation>{folder} no se pudo mover a la papelera.</translation>
    </message>
    <message>
        <source>Nothing was removed. Delete it by hand if you do not need it.</source>
        <translation>No se ha quitado nada. Elimínela usted si no la necesita.</translation>
    </message>
    <message>
        <source>NewsClip was updated while it was open.</source>
        <translation>NewsClip se actualizó mientras estaba abierto.</translation>
    </message>
    <message>
        <source>Start it again to go on with the new version; everything is saved.</source>
        <translation>Reinícielo para seguir con la versión nueva; todo está guardado.</translation>
    </message>
    <message>
        <source>Sort Up</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort Down</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>As They Stand in the Articles</source>
        <translation>Como aparecen en los artículos</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>Move Towards the Beginning</source>
        <translation>Mover hacia el principio</translation>
    </message>
    <message>
        <source>Move Towards the End</source>
        <translation>Mover hacia el final</translation>
    </message>
</context>
</TS>
