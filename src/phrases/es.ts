import type { PhraseBook } from './phrases.ts';

/**
 * Spanish for both sides of the ocean. The style of en.ts; the person is addressed as «tú».
 */
export const es: PhraseBook = {
  // ── Answers ────────────────────────────────────────────────────────────────
  'answer.devices.one': 'Un dispositivo',
  'answer.devices.several': 'Varios dispositivos',
  'answer.sharing.only-me': 'Solo yo',
  'answer.sharing.shared': 'Otros también',
  'answer.storage.save-server-space': 'Vaciar el servidor',
  'answer.storage.server-space-ok': 'El correo puede quedarse',
  'answer.folders.sync-folders': 'Igual en todas partes',
  'answer.folders.local-folders': 'Solo en mi dispositivo',
  'answer.offline.needs-offline': 'Sí, todo',
  'answer.offline.online-ok': 'No hace falta',
  'answer.volume.huge-folders': 'Sí, muchísimos',
  'answer.volume.normal': 'No, lo normal',
  'answer.moving.may-switch': 'Sí, quizás',
  'answer.moving.staying': 'No, sigo igual',
  // ── Greeting ───────────────────────────────────────────────────────────────
  'greeting.hello':
    '¡Hola! Te ayudo a elegir entre POP e IMAP, las dos maneras en que una aplicación puede leer un buzón, y luego a ponerlo en marcha. Se tarda medio minuto más o menos.',
  'greeting.privacy':
    'Solo guardo tus respuestas, unos días, y nunca una dirección ni una contraseña. Escribe «ayuda» en cualquier momento.',
  'greeting.group':
    'Ayudo a elegir entre POP e IMAP y a configurar un buzón. Mencióname para empezar. Para tu propio buzón es mejor un chat privado conmigo.',
  'greeting.again': '¡Hola otra vez!',
  'greeting.after-hello': '¡Hola! Te ayudo a elegir entre POP e IMAP para tu buzón.',
  'greeting.thanks': '¡De nada!',
  'greeting.reminder': 'Qué bien que hayas vuelto. Hasta ahora me has dicho: {answers}.',
  // ── Questions ──────────────────────────────────────────────────────────────
  'ask.progress': '{number} de {total}',
  'ask.follow-up': 'Una cosa más',
  'ask.again': 'Responder otra vez',
  'ask.present': 'Tu respuesta hasta ahora: {answer}.',
  'ask.devices': '¿En cuántos dispositivos lees este buzón?',
  'ask.sharing': '¿Alguien más usa el mismo buzón?',
  'ask.storage': '¿El correo tiene que salir del servidor de tu proveedor o puede quedarse ahí?',
  'ask.folders': '¿Enviados, borradores y tus carpetas deben ser iguales en todas partes?',
  'ask.offline': '¿Necesitas todo tu correo sin conexión a Internet?',
  'ask.volume': '¿Hay muchísimos mensajes en algunas de tus carpetas?',
  'ask.moving': '¿Es posible que cambies pronto de aplicación de correo o de equipo?',
  'hint.devices':
    'Teléfono, tableta, portátil, equipo del trabajo: cuenta cada uno. El correo web en un navegador también cuenta.',
  'hint.sharing': 'Por ejemplo tu pareja, un colega o un equipo que lee la misma dirección.',
  'hint.storage':
    'Un buzón pequeño o lleno es una razón para vaciarlo. Si hay espacio de sobra, el correo puede quedarse.',
  'hint.folders': 'Para que un correo enviado desde el teléfono se vea también en el portátil.',
  'hint.offline': 'Por ejemplo en el tren o donde no hay cobertura.',
  'hint.volume': 'Decenas de miles en una carpeta son muchísimos.',
  'hint.moving': 'Un equipo nuevo, un teléfono nuevo u otro programa de correo en un año más o menos.',
  'why.devices':
    'Lo pregunto porque solo IMAP muestra el mismo correo en cada dispositivo. POP lo lleva a uno.',
  'why.sharing':
    'Lo pregunto porque POP puede quitar el correo del servidor, y los demás ya no lo encontrarían. IMAP lo deja ahí para todos.',
  'why.storage':
    'Lo pregunto porque con IMAP el correo se queda en el servidor y ocupa espacio. POP puede vaciarlo.',
  'why.folders':
    'Lo pregunto porque POP solo trae la bandeja de entrada. Solo IMAP mantiene las carpetas iguales en todas partes.',
  'why.offline':
    'Lo pregunto porque POP guarda todo tu correo en el dispositivo. IMAP también puede hacerlo en la mayoría de los equipos, pero los teléfonos guardan solo una parte.',
  'why.volume':
    'Lo pregunto porque algunas aplicaciones se vuelven lentas cuando una carpeta IMAP tiene muchísimos mensajes.',
  'why.moving':
    'Lo pregunto porque con IMAP una aplicación o un equipo nuevo lo trae todo por sí solo. Con POP tienes que pasar el correo tú.',
  'unsure.devices':
    'Piensa en la última semana: ¿dónde abriste este buzón? Si fue siempre un solo teléfono o un solo equipo, es un dispositivo. Un teléfono y un portátil son varios.',
  'unsure.sharing':
    '¿Alguien más sabe la contraseña o recibe el mismo correo en su aplicación? Si no, eres solo tú.',
  'unsure.storage':
    'Abre tu buzón en un navegador y busca «almacenamiento» o «cuota», muchas veces abajo o en los ajustes. Si está lleno en más de tres cuartos, conviene vaciar el servidor. Si no, el correo puede quedarse.',
  'unsure.folders':
    '¿Echarías de menos que un correo enviado desde un dispositivo no se vea en otro? Entonces deben ser iguales en todas partes.',
  'unsure.offline':
    '¿Alguna vez necesitaste un correo antiguo donde no había conexión? Si no, no hace falta.',
  'unsure.volume': 'Mira el número junto a tu carpeta más llena. A partir de unos 20 000 son muchísimos.',
  'unsure.moving': 'Si no hay nada previsto, responde que no. Puedes cambiarlo más tarde.',
  'unsure.then': 'Si ahora no puedes averiguarlo, seguimos sin esa respuesta.',
  'button.unsure': 'No lo sé',
  'button.skip': 'Seguir sin esto',
  'button.back': 'Atrás',
  'button.yes': 'Sí',
  'button.no': 'No',
  'button.change': 'Cambiar una respuesta',
  'button.change-this': 'Cambiar',
  'button.compare': 'Comparar POP e IMAP',
  'button.another': 'Otro buzón',
  // ── Taking answers ─────────────────────────────────────────────────────────
  'taken.one': '{answer}: anotado.',
  'taken.several': 'Entendido: {answers}.',
  'taken.changed': 'Cambiado: {answers}.',
  'taken.skipped': 'De acuerdo, seguimos sin eso.',
  'taken.already': 'Esa ya es tu respuesta: {answer}.',
  'taken.meaningless': 'Con eso, {answers} ya no importa, así que lo dejo de lado.',
  'answer.labelled.devices': 'dispositivos: {answer}',
  'answer.labelled.sharing': 'quién lo usa: {answer}',
  'answer.labelled.storage': 'espacio en el servidor: {answer}',
  'answer.labelled.folders': 'carpetas: {answer}',
  'answer.labelled.offline': 'correo sin conexión: {answer}',
  'answer.labelled.volume': 'muchos mensajes: {answer}',
  'answer.labelled.moving': 'aplicación o equipo nuevo: {answer}',
  'answer.not-known': 'no se sabe',
  'doubt.ask': '¿Lo he entendido bien: {answer}?',
  'doubt.no': 'Gracias, entonces pregunto otra vez.',
  // ── When something is not understood ───────────────────────────────────────
  'unclear.first': 'No lo he entendido del todo.',
  'unclear.second': 'Todavía no sé bien a qué te refieres. Puedes pulsar un botón o escribir su número.',
  'unclear.give-up':
    'Dejemos esa pregunta abierta por ahora; puedes responderla más tarde con «cambiar una respuesta».',
  'unclear.rest': 'No lo he entendido. Esto es lo que puedo hacer por ti:',
  'unclear.rest-again':
    'Lo siento, con eso no puedo ayudar. Sé de POP, de IMAP y de configurar aplicaciones de correo. Prueba una de estas opciones:',
  'unclear.attachment':
    'No puedo leer imágenes, archivos ni mensajes de voz. Responde con palabras o con un botón.',
  'unclear.nothing': 'En ese mensaje no había palabras.',
  'unclear.old-card': 'Ese botón es de una conversación anterior, así que he dejado todo como está.',
  'unclear.strange-press': 'No conozco ese botón.',
  'unclear.others-card': 'Esa tarjeta es de otra persona. Aquí está tu propia pregunta.',
  'unclear.password':
    'Eso parecía una contraseña. No la he guardado y nunca necesito ninguna. Si era real, borra tu mensaje y cambia la contraseña.',
  'unclear.too-long': 'Era un mensaje largo; he leído el principio.',
  // ── Commands ───────────────────────────────────────────────────────────────
  'help.what':
    'Averiguo si a tu buzón le va mejor POP o IMAP, digo por qué y te llevo a unos ajustes que funcionan.',
  'help.how':
    'Pulsa un botón, escribe su número o responde con tus palabras; varias respuestas en una frase también valen.',
  'help.commands':
    'También puedes decir: atrás · cambiar una respuesta · por qué · no lo sé · repetir · resumen · comparar · empezar de nuevo · cancelar · olvídame · o un idioma, como «English».',
  'back.nothing': 'Esto es el principio de todo; no se puede ir más atrás.',
  'back.done': 'Un paso atrás.',
  'restart.done': 'Empezamos otra vez desde el principio.',
  'restart.another': 'Vamos con el siguiente buzón.',
  'cancel.ask': '¿Paro aquí? Tus respuestas se guardan unos días, así que puedes seguir más tarde.',
  'cancel.done': 'He parado. Escríbeme cuando quieras seguir.',
  'cancel.nothing': 'No hay nada en marcha. Escríbeme cuando quieras empezar.',
  'cancel.kept': 'Bien, entonces seguimos.',
  'cancel.resumed': 'Qué bien verte de nuevo. Seguimos donde estábamos.',
  'forget.done':
    'Hecho: todo lo que guardaba de esta conversación está borrado. Si vuelves a escribir, empezamos desde cero.',
  'language.changed': 'A partir de ahora en español.',
  'language.which':
    '¿Qué idioma prefieres? Hablo English, français, Deutsch, español, italiano, português y Nederlands.',
  'summary.title': 'Tus respuestas hasta ahora',
  'summary.nothing': 'Todavía no me has dicho nada.',
  'change.which': '¿Qué respuesta quieres cambiar?',
  'skip.nothing': 'No hay ninguna pregunta abierta que saltar.',
  'why.rest': 'Mi consejo sale de tus respuestas; la tarjeta de arriba las nombra todas.',
  'failure.apology':
    'Perdón, algo ha fallado por mi parte. Tus respuestas están a salvo. (Referencia: {reference})',
  'failure.reset': 'Perdón, sigue fallando, así que empiezo de nuevo. (Referencia: {reference})',
  'failure.lost': 'Perdón, ya no puedo leer lo que me dijiste, así que empezamos de nuevo.',
  'failure.not-saved': 'Perdón, ahora mismo no he podido guardarlo. Envíalo otra vez en un momento.',
  // ── Questions of fact ──────────────────────────────────────────────────────
  'fact.source': '(Fuente: {source})',
  'fact.pop-deletes-mail':
    'Depende de un ajuste. Por sí mismo, POP trae el correo y luego lo quita del servidor, pero la mayoría de las aplicaciones pueden dejar una copia, para siempre o unos días. Mira ese ajuste antes de la primera descarga.',
  'fact-source.pop-deletes-mail':
    'RFC 1939; ajustes de fábrica de las aplicaciones, comprobados en agosto de 2026',
  'fact.imap-needs-internet':
    'Solo para recibir y enviar. La mayoría de las aplicaciones de escritorio guardan copias completas, así que puedes leer, ordenar y escribir sin conexión; los cambios salen después. Los teléfonos suelen guardar solo una parte del buzón.',
  'fact-source.imap-needs-internet': 'RFC 9051; Thunderbird, agosto de 2026',
  'fact.port-993':
    '993 es el puerto IMAP habitual, cifrado desde el primer byte. Si tu aplicación lo ofrece, úsalo. El antiguo 143 empieza sin cifrar y luego cambia.',
  'fact-source.port-993': 'RFC 8314',
  'fact.port-995':
    '995 es el puerto POP habitual, cifrado desde el primer byte. Si tu aplicación lo ofrece, úsalo. El 110 sin cifrado ya no debería usarse.',
  'fact-source.port-995': 'RFC 8314',
  'fact.what-is-pop':
    'POP es una manera de traer el correo: tu aplicación copia la bandeja de entrada a un dispositivo y después puede quitarla del servidor. Solo trae la bandeja de entrada, ninguna otra carpeta.',
  'fact-source.what-is-pop': 'RFC 1939',
  'fact.what-is-imap':
    'IMAP es una manera de trabajar con el correo que se queda en el servidor: cada dispositivo ve la misma bandeja de entrada, las mismas carpetas, los enviados y las marcas de lectura.',
  'fact-source.what-is-imap': 'RFC 9051',
  'fact.what-is-smtp':
    'SMTP es la manera en que tu aplicación envía el correo. Hace falta con POP y con IMAP; los puertos habituales son 465 y 587.',
  'fact-source.what-is-smtp': 'RFC 6409, RFC 8314',
  'fact.use-both':
    'Sí, los dos abren el mismo buzón. Solo es seguro si la aplicación POP deja una copia en el servidor; si no, vacía la bandeja de entrada para todos los demás dispositivos.',
  'fact-source.use-both': 'RFC 1939; páginas de ayuda de los proveedores, 2026',
  'fact.lose-folders':
    'Con IMAP tus carpetas se quedan en el servidor y son iguales en todas partes. Con POP las carpetas están solo en el dispositivo que las tiene, y POP del servidor solo trae la bandeja de entrada.',
  'fact-source.lose-folders': 'RFC 1939, RFC 9051',
  'fact.imap-is-backup':
    'No. IMAP muestra el mismo correo en todas partes, así que un correo borrado por error desaparece en todas. Guarda una segunda copia de lo importante, también con POP.',
  'fact-source.imap-is-backup': 'RFC 9051',
  'fact.phone':
    'En un teléfono IMAP es casi siempre la mejor opción: lo mantiene al día con tu otro equipo. POP funciona en algunas aplicaciones, pero solo miran de vez en cuando si hay correo.',
  'fact-source.phone': 'Páginas de ayuda de las aplicaciones, 2026',
  'fact.sent-mail':
    'Con IMAP los enviados están en una carpeta del servidor y se ven en cada dispositivo. Con POP suelen quedarse solo en el dispositivo que los envió.',
  'fact-source.sent-mail': 'RFC 6154; páginas de ayuda de las aplicaciones',
  'fact.drafts':
    'Con IMAP puedes empezar un correo en un dispositivo y terminarlo en otro. Con POP un borrador se queda en el dispositivo donde lo escribiste.',
  'fact-source.drafts': 'RFC 6154',
  'fact.spam-folder':
    'POP nunca muestra la carpeta de correo no deseado, así que mírala en la web una vez por semana. Con IMAP está ahí como cualquier otra.',
  'fact-source.spam-folder': 'RFC 1939; páginas de ayuda de los proveedores',
  'fact.more-secure':
    'Por el camino los dos son igual de seguros si el cifrado está activado (puerto 993 para IMAP, 995 para POP). Con POP quizá quede menos en el servidor, pero más en un dispositivo que se puede perder.',
  'fact-source.more-secure': 'RFC 8314',
  'fact.faster':
    'Con el correo ya en el dispositivo, los dos son igual de rápidos. POP hace su copia enseguida; las aplicaciones IMAP de escritorio también suelen guardar copias. Las carpetas IMAP muy llenas pueden ir lentas en algunas.',
  'fact-source.faster': 'Thunderbird, agosto de 2026',
  'fact.costs':
    'Eso depende de tu proveedor y de tu plan, no de POP o IMAP. Unos pocos proveedores solo permiten aplicaciones con un plan de pago.',
  'fact-source.costs': 'Páginas de ayuda de los proveedores, 2026',
  'fact.server-space':
    'Con IMAP el correo ocupa espacio en el servidor hasta que lo borras o lo pasas a un archivo local. POP solo libera espacio si la aplicación quita el correo del servidor, y nunca toca el correo no deseado ni otras carpetas.',
  'fact-source.server-space': 'RFC 1939, RFC 9051',
  'fact.mailbox-full':
    'Cuando un buzón está lleno, se rechaza el correo nuevo o no puedes enviar. Vacía el correo no deseado y la papelera, borra correos con adjuntos grandes o pasa los años antiguos a un archivo en tu equipo, y haz copia de él.',
  'fact-source.mailbox-full': 'Páginas de ayuda de los proveedores, 2026',
  'fact.new-computer':
    'Con IMAP añades la cuenta en el equipo nuevo y todo aparece solo. Con POP primero pasas los datos del programa de correo, y haces que el equipo viejo deje de descargar.',
  'fact-source.new-computer': 'Páginas de ayuda de las aplicaciones, 2026',
  'fact.lost-device':
    'Con IMAP no se pierde nada: el correo está en el servidor. Con POP se pierde el correo que solo estaba en ese dispositivo, salvo que quedara en el servidor o en una copia de seguridad.',
  'fact-source.lost-device': 'RFC 1939, RFC 9051',
  'fact.leave-on-server':
    'Es un ajuste de las cuentas POP: dejar una copia en el servidor, para siempre, unos días o nunca. Al principio las aplicaciones se comportan distinto: Thunderbird guarda el correo 14 días, KMail lo quita enseguida.',
  'fact-source.leave-on-server': 'Código fuente de Thunderbird y KMail, agosto de 2026',
  'fact.switch-later':
    'Sí. Pasar de IMAP a POP y volver se puede siempre. Solo el correo quitado del servidor no vuelve solo, así que conserva la cuenta antigua hasta haber comparado.',
  'fact-source.switch-later': 'Páginas de ayuda de las aplicaciones, 2026',
  'fact.switch-pop-to-imap':
    'Añade la misma dirección otra vez como cuenta IMAP junto a la POP, copia tus carpetas locales, compara y solo entonces quita la cuenta POP. Nada se pasa solo.',
  'fact-source.switch-pop-to-imap':
    'Preguntas frecuentes de imapsync, 2022; páginas de ayuda de los proveedores',
  'fact.switch-imap-to-pop':
    'Primero copia Enviados, Borradores y tus carpetas a carpetas locales, porque POP solo trae la bandeja de entrada. Luego añade la cuenta POP con «dejar una copia en el servidor» activado.',
  'fact-source.switch-imap-to-pop': 'RFC 1939; páginas de ayuda de las aplicaciones',
  'fact.app-password':
    'Es una segunda contraseña que creas en los ajustes de tu cuenta para una sola aplicación de correo. Se usa en lugar de tu contraseña normal y puedes anularla cuando quieras.',
  'fact-source.app-password': 'Páginas de ayuda de los proveedores, 2026',
  'fact.oauth':
    'La aplicación abre la página de acceso de tu proveedor en vez de guardar tu contraseña. Algunos proveedores solo permiten eso, y algunas aplicaciones saben hacerlo con IMAP pero no con POP.',
  'fact-source.oauth': 'RFC 7628; código fuente de las aplicaciones, agosto de 2026',
  'fact.contacts-calendar':
    'Ni POP ni IMAP llevan contactos o calendarios. Necesitan su propia sincronización, por ejemplo CardDAV y CalDAV, o una cuenta Exchange.',
  'fact-source.contacts-calendar': 'RFC 6352, RFC 4791',
  'fact.push':
    'Con IMAP el servidor puede avisar a la aplicación en cuanto llega correo, si los dos lo admiten. Las aplicaciones POP tienen que preguntar cada pocos minutos.',
  'fact-source.push': 'RFC 2177',
  'fact.attachments':
    'En los dos los adjuntos vienen con el correo. Con IMAP una aplicación puede traer uno solo cuando lo abres; con POP todo baja de una vez.',
  'fact-source.attachments': 'RFC 9051, RFC 1939',
  'fact.deleted-by-mistake':
    'Con IMAP, un correo borrado en un dispositivo se borra en todos. Mira primero en la papelera: está en el servidor y suele vaciarse a los 30 días. Con POP puede que la copia siga en el servidor, si la aplicación dejó una.',
  'fact-source.deleted-by-mistake': 'Páginas de ayuda de los proveedores, 2026',
  'fact.gmail-ending-pop':
    'No: las aplicaciones pueden seguir leyendo Gmail por POP e IMAP. Lo que Google retira durante 2026 es que Gmail recoja correo de otras cuentas.',
  'fact-source.gmail-ending-pop': 'Ayuda de Google, 2025-2026, según se ha publicado',
  'fact.outlook-passwords':
    'Desde septiembre de 2024 Outlook.com no acepta de las aplicaciones una contraseña simple, ni contraseñas de aplicación. La aplicación tiene que usar la página de acceso de Microsoft.',
  'fact-source.outlook-passwords': 'Microsoft, 16 de septiembre de 2024',
  'fact.webmail':
    'El correo web muestra siempre lo que hay en el servidor. Con IMAP es lo mismo que en tu aplicación; con POP solo ves lo que se quedó ahí.',
  'fact-source.webmail': 'RFC 1939, RFC 9051',
  'fact.exchange':
    'Exchange es una tercera manera, de Microsoft, que también trae calendario y contactos. Si tu aplicación la ofrece para un buzón de Microsoft, es más sencilla que POP o IMAP.',
  'fact-source.exchange': 'Documentación de Microsoft, 2026',
  'fact.search':
    'Con IMAP el servidor también puede buscar en el correo que el dispositivo no ha traído. Con POP la aplicación busca en todo lo que ha traído, y solo ahí.',
  'fact-source.search': 'RFC 9051',
  'fact.starttls-or-tls':
    'Usa SSL/TLS si se ofrece: cifrado desde el primer byte. STARTTLS empieza sin cifrar y luego cambia; es la segunda opción.',
  'fact-source.starttls-or-tls': 'RFC 8314',
  'fact.read-marks':
    'Con IMAP leído y no leído son iguales en todos los dispositivos. Con POP cada dispositivo lleva sus propias marcas.',
  'fact-source.read-marks': 'RFC 9051, RFC 1939',
  'fact.two-devices-pop':
    'Con dos dispositivos POP, el primero puede quitarle el correo al otro. Si no hay más remedio, haz que los dos dejen una copia en el servidor; IMAP es el mejor camino.',
  'fact-source.two-devices-pop': 'RFC 1939',
  'fact.not-working':
    'Casi siempre es una de tres cosas: la contraseña (muchos proveedores piden una contraseña de aplicación), POP o IMAP sigue desactivado en el proveedor, o un puerto o cifrado distinto de los ajustes que muestro. El nombre de usuario suele ser la dirección completa.',
  'fact-source.not-working': 'Páginas de ayuda de los proveedores, 2026',
  'fact.what-is-stored-about-me':
    'Guardo las respuestas que elegiste, unos días, para poder seguir más tarde. Ninguna dirección, ninguna contraseña, nada de tu correo. Di «olvídame» y desaparece al momento.',
  'fact-source.what-is-stored-about-me': 'Los ajustes de este mismo chatbot',
  // ── After the advice ───────────────────────────────────────────────────────
  'rest.offer': '¿Puedo hacer algo más por ti?',
  'button.moves': 'Pasar mi correo',
  'why.provider':
    'Lo pregunto porque no todos los proveedores ofrecen los dos, y cada uno tiene sus servidores y sus reglas.',
  'why.app':
    'Lo pregunto porque cada aplicación tiene los ajustes en un sitio distinto y trata POP a su manera.',
  // ── Setting up ─────────────────────────────────────────────────────────────
  'setup.ask-provider': 'Ahora vamos a ponerlo en marcha. ¿Con qué proveedor está tu buzón?',
  'setup.ask-provider-hint':
    'Escribe su nombre o la parte de tu dirección que va después de la @. De una dirección solo guardo esa parte.',
  'setup.private-chat':
    'Tu configuración no tiene por qué verla todo el mundo: [sigue en un chat privado]({link}) o elige aquí.',
  'setup.domain-only': 'De esa dirección solo guardo «{domain}».',
  'setup.provider-unclear': 'Ahí no he reconocido ningún proveedor.',
  'setup.provider-unclear-again':
    'Sigo sin saberlo. Mira tu dirección: necesito lo que va después de la @, por ejemplo «gmail.com».',
  'setup.did-you-mean': '¿Querías decir {name}?',
  'setup.which-of': 'Hay varios con ese nombre. ¿Cuál es el tuyo?',
  'setup.without-provider':
    'Sin el proveedor no puedo darte los servidores. La página de ayuda de tu proveedor los indica en «IMAP», «POP» o «programas de correo».',
  'setup.ask-app': '¿Qué aplicación de correo usas?',
  'setup.ask-app-hint': 'El programa con el que lees el correo en el dispositivo. Vale cualquier nombre.',
  'setup.app-unclear': 'No conozco esa aplicación.',
  'setup.app-unclear-again':
    'Tampoco conozco esa. Sus ajustes tendrán los mismos nombres que en la tarjeta de arriba.',
  'setup.which-app': '¿Cuál de estas es?',
  'setup.which-move': '¿Qué quieres hacer?',
  'setup.check-result': 'He preguntado a los servidores si responden:',
  'setup.settings-title': '{provider}: ajustes para {protocol}',
  'setup.no-mail-apps': '{provider} no deja entrar otras aplicaciones',
  'setup.discovered-title': '{domain}: ajustes para {protocol}',
  'setup.discovered-other': 'No encontré servidores {wanted} ahí, así que estos son para {offered}.',
  'setup.lost': 'Lo que pierdes con eso, y lo que ayuda:',
  'setup.incoming': 'Servidor de entrada',
  'setup.outgoing': 'Servidor de salida (SMTP)',
  'setup.port': 'Puerto',
  'setup.encryption': 'Cifrado',
  'setup.username': 'Nombre de usuario',
  'setup.username-sending': 'Nombre de usuario para enviar',
  'setup.sign-in': 'Acceso',
  'setup.switch-on': 'Primero, en tu proveedor',
  'setup.where': 'Dónde: {path}',
  'setup.know': 'Conviene saber',
  'setup.before-pop': 'Antes de la primera descarga',
  'setup.before-leaving-pop': 'Si hasta ahora leías este buzón con POP',
  'setup.source': 'Fuente: {sources}. Comprobado: {date}. {sure}',
  'setup.no-date': 'sin fecha conocida',
  'setup.guess':
    'Estos nombres de servidor son una suposición. Compáralos con la página de ayuda de tu proveedor antes de escribir tu contraseña.',
  'setup.steps-title': '{app}: dónde escribirlo',
  'setup.steps-path': 'El camino: {path}',
  'setup.steps-version': 'Los nombres pueden variar un poco en tu versión.',
  'setup.leave-switch': 'El ajuste para dejar el correo en el servidor: {path}',
  'setup.instead': 'Estas sí pueden: {apps}.',
  'setup.done': 'Después envíate un correo de prueba: si llega, todo funciona.',
  'button.check': '¿Responden?',
  // ── Providers ──────────────────────────────────────────────────────────────
  'provider.exampleName': 'nombre',
  'provider.signIn.password': 'Tu contraseña habitual',
  'provider.signIn.mailbox-password': 'La contraseña del buzón',
  'provider.signIn.app-password': 'Una contraseña de aplicación',
  'provider.signIn.mail-program-password': 'Una contraseña aparte para aplicaciones',
  'provider.signIn.secure-mail-key': 'Una clave de correo segura',
  'provider.signIn.authorisation-code': 'Un código de autorización',
  'provider.signIn.bridge-password': 'La contraseña que muestra el puente',
  'provider.signIn.oauth': 'Acceso en la página del proveedor',
  'provider.signInHow.password': 'La que usas en el correo web.',
  'provider.signInHow.mailbox-password': 'La de esta dirección, no la de tu cuenta de cliente.',
  'provider.signInHow.app-password':
    'Una contraseña larga que el proveedor crea para una sola aplicación. Tu contraseña habitual no sirve en las aplicaciones.',
  'provider.signInHow.mail-program-password':
    'Una contraseña que fijas en el proveedor solo para aplicaciones. Tu contraseña habitual no sirve ahí.',
  'provider.signInHow.secure-mail-key':
    'Así llama AT&T a una contraseña de aplicación. La creas en tu perfil de AT&T y la escribes en lugar de tu contraseña.',
  'provider.signInHow.authorisation-code':
    'Un código que el proveedor muestra cuando activas las aplicaciones. Escríbelo en lugar de tu contraseña.',
  'provider.signInHow.bridge-password':
    'Abre el programa puente en tu equipo: muestra una contraseña para este buzón.',
  'provider.signInHow.oauth':
    'La aplicación abre la página de acceso del proveedor (se llama OAuth). En la aplicación no escribes ninguna contraseña.',
  'provider.username.full-address': 'Tu dirección completa',
  'provider.username.local-part': 'Solo la parte antes de la @',
  'provider.username.local-part-incoming':
    'Para recibir: solo la parte antes de la @. Para enviar: la dirección completa',
  'provider.username.shown-in-bridge': 'Como se muestra en el programa puente',
  'provider.encryption.tls': 'TLS (también llamado SSL/TLS)',
  'provider.encryption.starttls': 'STARTTLS, obligatorio',
  'provider.switchOn.allow-in-webmail': 'Permite las aplicaciones en los ajustes del correo web.',
  'provider.switchOn.allow-third-party-apps':
    'Permite programas de otros fabricantes en los ajustes de seguridad.',
  'provider.switchOn.admin-must-allow':
    'Pregunta a tu administrador si está permitido. Solo él puede activarlo.',
  'provider.switchOn.make-app-password': 'Crea una contraseña de aplicación en el proveedor.',
  'provider.switchOn.make-mail-program-password': 'Fija en el proveedor una contraseña para aplicaciones.',
  'provider.switchOn.install-bridge':
    'Instala en tu equipo el programa puente del proveedor y mantenlo abierto.',
  'provider.switchOn.allow-sending':
    'Activa el envío desde aplicaciones. Hasta entonces llega correo pero no sale ninguno.',
  'provider.switchOn.extra-protection-off':
    'La protección adicional de la cuenta debe estar desactivada, porque deja fuera a las aplicaciones.',
  'provider.switchOn.may-need-switching-on':
    'Quizá haya que permitir las aplicaciones en los ajustes del correo web. Si falla el acceso, mira primero ahí.',
  'provider.quota.free': 'Espacio: tamaño sin confirmar',
  'provider.quota.free-known': 'Espacio: unos {gb} GB',
  'provider.quota.shared-with-other-services': 'Espacio: compartido con los otros servicios del proveedor',
  'provider.quota.shared-with-other-services-known':
    'Espacio: unos {gb} GB, compartidos con los otros servicios del proveedor',
  'provider.quota.basic-plan': 'Espacio: según el plan',
  'provider.quota.basic-plan-known': 'Espacio: unos {gb} GB en el plan básico',
  'provider.quota.by-plan': 'Espacio: según el plan',
  'provider.quota.by-plan-known': 'Espacio: desde unos {gb} GB, según el plan',
  'provider.quota.paid': 'Espacio: según el plan que pagues',
  'provider.quota.paid-known': 'Espacio: desde unos {gb} GB, de pago',
  'provider.quota.web-only': 'Espacio: el plan gratuito es solo para el correo web',
  'provider.quota.web-only-known':
    'Espacio: unos {gb} GB en el plan gratuito, que es solo para el correo web',
  'provider.quota.no-limit-claimed': 'Espacio: el proveedor no indica límite',
  'provider.quota.no-limit-claimed-known': 'Espacio: unos {gb} GB',
  'provider.quota.like-yahoo': 'Espacio: como en Yahoo',
  'provider.quota.like-yahoo-known': 'Espacio: como en Yahoo, unos {gb} GB',
  'provider.quota.like-aol': 'Espacio: como en AOL',
  'provider.quota.like-aol-known': 'Espacio: como en AOL, unos {gb} GB',
  'provider.plan.paid-for-both':
    'Aquí las aplicaciones necesitan un plan de pago. El gratuito es solo para el correo web.',
  'provider.plan.paid-for-imap': 'Aquí IMAP necesita un plan de pago. El gratuito solo tiene POP.',
  'provider.plan.paid-for-pop': 'Aquí POP necesita un plan de pago. El gratuito solo tiene IMAP.',
  'provider.plan.paid-for-bridge': 'El puente necesita un plan de pago.',
  'provider.plan.not-in-cheapest-plan': 'El plan más barato no deja entrar ninguna aplicación. Los demás sí.',
  'provider.offer.both': 'POP e IMAP',
  'provider.offer.imap-only': 'IMAP, sin POP',
  'provider.offer.pop-only': 'POP, sin IMAP',
  'provider.offer.own-bridge': 'IMAP con un programa propio en un equipo, sin POP',
  'provider.offer.own-app-only': 'solo sus propias aplicaciones: ni POP ni IMAP',
  'provider.sure.high': 'Bien confirmado.',
  'provider.sure.medium': 'Bastante seguro.',
  'provider.sure.low': 'Sin confirmar: compruébalo con tu proveedor.',
  'provider.source.I': 'la base de proveedores de Thunderbird',
  'provider.source.F': 'la lista de proveedores de FairEmail',
  'provider.source.T': 'el código fuente de Thunderbird',
  'provider.source.D': 'la lista de proveedores de Delta Chat',
  'provider.source.B': 'el código fuente de Proton Bridge',
  'provider.source.H': 'las páginas de ayuda del proveedor',
  'provider.source.S': 'guías publicadas',
  'provider.source.K': 'conocimiento general, sin confirmar',
  'provider.source.O': 'el operador de este servicio',
  'provider.invalid.ip-literal':
    'Eso es el número de una máquina. Necesito la parte de tu dirección después de la @, como example.com.',
  'provider.invalid.single-label':
    'Parece que falta algo después de la @. Un nombre completo lleva un punto, como example.com.',
  'provider.invalid.too-long':
    'Es demasiado largo para un dominio de correo. Solo necesito la parte de tu dirección después de la @.',
  'provider.invalid.bad-characters':
    'Tiene caracteres que ningún dominio de correo lleva, quizá invisibles. Escríbelo a mano, por favor.',
  'provider.invalid.look-alike':
    'Cuidado: algunas letras solo se parecen a las de siempre. Es un truco habitual. Escríbelo a mano, por favor.',
  'provider.invalid.not-public':
    'Ese nombre solo sirve dentro de una red privada. Necesito la parte de tu dirección después de la @.',
  'provider.warning.no-pop': 'No hay POP en absoluto.',
  'provider.warning.no-imap': 'No hay IMAP para las cuentas normales.',
  'provider.warning.own-app-only':
    'El correo se lee en las aplicaciones del proveedor y en el navegador, y en ningún otro sitio.',
  'provider.warning.imap-paid-plan-only': 'IMAP solo viene con un plan de pago.',
  'provider.warning.paid-plan-only': 'POP e IMAP solo vienen con un plan de pago.',
  'provider.warning.basic-plan-has-none': 'El plan más barato no tiene ni POP ni IMAP.',
  'provider.warning.older-accounts-keep-access':
    'Algunas cuentas gratuitas antiguas pueden seguir usando aplicaciones, si ya lo hacían.',
  'provider.warning.oauth-only':
    'Aquí no sirve ninguna contraseña, ni siquiera una de aplicación. Tu aplicación tiene que saber entrar por la página del proveedor, con el protocolo que elijas.',
  'provider.warning.app-password-needs-two-step':
    'Una contraseña de aplicación solo se puede crear con la verificación en dos pasos activada.',
  'provider.warning.two-step-needs-app-password':
    'Con la verificación en dos pasos, las aplicaciones necesitan una contraseña de aplicación en lugar de la habitual.',
  'provider.warning.app-passwords-reset':
    'Si cambias tu contraseña o la verificación en dos pasos, pueden borrarse todas las contraseñas de aplicación. Crea entonces otras nuevas.',
  'provider.warning.separate-mail-password':
    'La contraseña que usas en el correo web no sirve en las aplicaciones.',
  'provider.warning.few-authorisation-codes': 'Solo recibes unos pocos códigos a la vez. Guarda el tuyo.',
  'provider.warning.admin-decides': 'Tu administrador decide qué está permitido y para qué aplicaciones.',
  'provider.warning.native-account-simpler':
    'En Outlook o Apple Mail añádelo como cuenta de Microsoft: así no necesitas ni POP ni IMAP, y vienen también calendario y contactos.',
  'provider.warning.smtp-password-retiring':
    'El envío con una contraseña simple se desactiva desde finales de diciembre de 2026. A las aplicaciones que entran por la página del proveedor no les afecta.',
  'provider.warning.gmail-pop-in-batches':
    'Gmail entrega el correo por POP en lotes de unos 250, primero los más antiguos, así que la primera vez es lenta. Lo que un dispositivo ha traído ya no se ofrece a un segundo.',
  'provider.warning.gmail-pop-deletion-set-in-gmail':
    'Lo que pasa con la copia en Gmail se ajusta en Gmail, no en la aplicación.',
  'provider.warning.gmail-labels-as-folders':
    'Las etiquetas aparecen como carpetas, así que el mismo correo puede estar en varias, y en Todos.',
  'provider.warning.gmail-only-fetching-ends':
    'Quizá hayas leído que Gmail abandona POP. Lo que se acaba es que Gmail recoja correo de otros proveedores. Leer Gmail por POP sigue funcionando.',
  'provider.warning.pop-deletes-real-inbox':
    'Lo que POP borra desaparece de la bandeja de entrada real, para cada dispositivo y para el correo web.',
  'provider.warning.pop-folders-chosen': 'En los ajustes del correo web eliges qué carpetas puede leer POP.',
  'provider.warning.pop-keeps-server-copy':
    'El proveedor puede conservar su copia después de que POP la traiga. Borra en el correo web si necesitas espacio.',
  'provider.warning.pop-may-include-spam':
    'POP también puede traer correo no deseado. Lo deciden los ajustes del correo web.',
  'provider.warning.pop-not-confirmed':
    'No pude confirmar POP con dos fuentes. Compruébalo con tu proveedor.',
  'provider.warning.provider-requires-imap':
    'El proveedor pide IMAP y no admite POP, aunque quizá todavía responda.',
  'provider.warning.provider-advises-against-pop':
    'El proveedor desaconseja POP, y sobre todo POP e IMAP en la misma dirección.',
  'provider.warning.bridge-computer-only':
    'El puente funciona en Windows, macOS y Linux y tiene que estar abierto. En un teléfono usa la aplicación del proveedor.',
  'provider.warning.bridge-ports-may-differ':
    'Si un puerto está ocupado, el puente usa el siguiente libre. Copia lo que muestre.',
  'provider.warning.over-quota-stops-mail': 'Un buzón lleno no puede recibir ni enviar. Vigila el espacio.',
  'provider.warning.few-folders-free': 'Las cuentas gratuitas pueden tener solo unas pocas carpetas propias.',
  'provider.warning.inactive-purged':
    'Un buzón sin usar durante unos meses puede vaciarse o cerrarse. Entra de vez en cuando.',
  'provider.warning.pec-keep-archive':
    'Es correo certificado con valor legal. Nunca dejes que se borre del servidor sin un archivo.',
  'provider.warning.pop-saves-hosting-space': 'Aquí el correo cuenta de verdad en el espacio que pagas.',
  'provider.warning.certificate-use-server-name':
    'Si la aplicación se queja del certificado, no lo aceptes de todos modos: usa el nombre propio del servidor, tal como lo muestra tu alojamiento.',
  'provider.warning.host-follows-country':
    'Los nombres de servidor acaban como el sitio donde te registraste, por ejemplo .eu, .fr o .co.uk. Compáralos ahí.',
  'provider.warning.host-follows-plan':
    'Otros planes de este proveedor usan otros servidores. Compara con tu plan.',
  'provider.warning.several-products':
    'Este proveedor vende varios tipos de buzones con servidores distintos. Comprueba cuál es el tuyo.',
  'provider.warning.starttls-must-be-required':
    'Pon el cifrado en «obligatorio», nunca en «si está disponible»: estos servidores empiezan sin cifrado.',
  'provider.warning.unusual-port-encryption':
    'Para enviar, el puerto 587 usa aquí TLS desde el principio. Es raro, pero correcto.',
  'provider.warning.sending-off-at-first': 'Recibir funciona enseguida, enviar solo después de activarlo.',
  'provider.warning.username-not-address': 'El nombre de usuario no es la dirección completa.',
  'provider.warning.username-may-be-local-part':
    'Si la dirección completa se rechaza como nombre de usuario, prueba solo la parte antes de la @.',
  'provider.warning.log-in-with-main-address':
    'Entra con tu dirección principal. Un alias o una dirección de tu propio dominio se rechaza.',
  'provider.warning.moved-to-yahoo':
    'Este buzón ha pasado a Yahoo: valen los servidores de Yahoo y una contraseña de aplicación.',
  'provider.warning.moved-to-aol': 'Este buzón ha pasado a AOL: valen los servidores de AOL.',
  'provider.warning.moving-to-yahoo':
    'Los buzones pasan a Yahoo por grupos. Si ya has recibido el aviso, elige Yahoo.',
  'provider.warning.run-by-yahoo': 'Yahoo lleva este servicio, así que valen sus reglas.',
  'provider.warning.not-yahoo-com': 'Es una empresa distinta del Yahoo de otros países.',
  'provider.warning.old-hosts-outdated': 'Las guías antiguas nombran otros servidores. Están anticuadas.',
  'provider.warning.address-may-cost-later':
    'Si dejas la compañía, conservar la dirección puede costar dinero. Guarda antes tu correo.',
  'provider.warning.service-uncertain':
    'El futuro de este servicio es incierto. Guarda una copia de tu correo.',
  'provider.warning.may-refuse-unknown-apps':
    'Aquí se rechazan algunas aplicaciones por inseguras. Si es el caso de la tuya, prueba otra.',
  'provider.warning.settings-not-confirmed':
    'No pude confirmar estos ajustes con una fuente reciente. Compáralos con la ayuda de tu proveedor.',
  'provider.warning.sign-in-not-confirmed':
    'Las reglas de acceso pueden haber cambiado. Si se rechaza tu contraseña, busca una contraseña de aplicación en tu proveedor.',
  'app.platform.windows': 'Windows',
  'app.platform.macos': 'Mac',
  'app.platform.linux': 'Linux',
  'app.platform.android': 'Android',
  'app.platform.ios': 'iPhone y iPad',
  'app.leave.keep': 'Si no lo cambias, esta aplicación deja una copia en el servidor.',
  'app.leave.days':
    'Si no lo cambias, esta aplicación quita el correo del servidor después de {days, plural, one {# día} other {# días}}.',
  'app.leave.delete-at-once': 'Si no lo cambias, esta aplicación quita el correo del servidor enseguida.',
  'app.leave.unknown':
    'No pude confirmar qué hace esta aplicación por sí misma, así que míralo antes de la primera descarga.',
  'app.leaveOption.keep': 'dejarlo en el servidor',
  'app.leaveOption.days': 'quitarlo después de unos días',
  'app.leaveOption.when-deleted': 'quitarlo cuando lo borras en la aplicación',
  'app.leaveOption.at-once': 'quitarlo enseguida',
  'app.note.syncs-through-vendor-cloud':
    'Esta aplicación también pasa tu correo por la nube de su fabricante, con POP igual que con IMAP.',
  'app.note.native-account-is-simpler':
    'Una dirección de Microsoft añádela como cuenta de Microsoft: no necesita ni POP ni IMAP.',
  'app.note.older-versions-delete-at-once':
    'Las versiones muy antiguas quitan el correo del servidor enseguida.',
  'app.note.supported-until-2029':
    'Con soporte al menos hasta 2029. Después toma el relevo el nuevo Outlook.',
  'app.note.pop-not-in-new-look': 'En el nuevo aspecto de esta aplicación puede faltar POP.',
  'app.note.pop-only-by-hand':
    'La configuración automática da siempre IMAP. Para POP elige la configuración manual.',
  'app.note.phone-polls-only': 'Con POP un teléfono solo mira de vez en cuando si hay correo.',
  'app.note.trims-sent-and-trash': 'Con POP guarda solo un número limitado de mensajes enviados y borrados.',
  'app.note.also-removed-when-deleted-here':
    'El correo que borras en la aplicación también se quita del servidor.',
  'app.note.empties-server-unless-told':
    'Activa «dejar en el servidor» antes de la primera descarga, o el servidor se vacía.',
  'app.note.export-local-mail': 'El correo que solo está en esta aplicación conviene exportarlo a otra.',
  'app.support.yes': '{app} puede hacerlo.',
  'app.support.native-account':
    '{app} tiene un tipo de cuenta propio para este proveedor. Hace lo que hace IMAP, y no escribes servidores.',
  'app.support.no-protocol': '{app} no tiene {protocol}.',
  'app.support.no-oauth-for-protocol':
    'Este proveedor solo deja entrar por su propia página de acceso, y {app} no sabe hacerlo con {protocol}.',
  'app.support.bridge-needs-computer':
    'El puente del proveedor solo funciona en un equipo de escritorio, y {app} no.',
  'app.support.unconfirmed': 'No pude confirmar que {app} pueda hacerlo con {protocol}.',
  'app.support.ended': '{app} ya no funciona.',
  'app.support.native-account-too': 'Sí tiene un tipo de cuenta propio para este proveedor, sin POP ni IMAP.',
  'move.pop-to-imap': 'De POP a IMAP',
  'move.imap-to-pop': 'De IMAP a POP',
  'move.new-computer-with-pop': 'Equipo nuevo con POP',
  'move.keep-server-small-with-imap': 'Poco espacio con IMAP',
  'move.second-device-with-pop': 'Segundo dispositivo y POP',
  'move.step.back-up-mail-program':
    'Primero haz una copia de seguridad: copia la carpeta de tu aplicación de correo o exporta tu correo.',
  'move.step.pop-leave-on-stop-checking':
    'En la cuenta POP activa «dejar en el servidor» y desactiva la descarga automática.',
  'move.step.check-quota': 'Mira en el correo web cuánto espacio hay y cuánto está ocupado.',
  'move.step.add-imap-beside-pop':
    'Añade la misma dirección otra vez, como IMAP, junto a la cuenta POP. No borres nada todavía.',
  'move.step.copy-folders-in-batches':
    'Copia tus carpetas locales a la cuenta IMAP, unos cientos de mensajes cada vez. Copia, no muevas. Los gigabytes pueden tardar horas.',
  'move.step.map-special-folders': 'Copia Enviados y Borradores a las carpetas del mismo nombre.',
  'move.step.compare-counts-in-webmail': 'Compara en el correo web los números de mensajes.',
  'move.step.remove-pop-account-last':
    'Solo ahora quita la cuenta POP. Algunas aplicaciones borran con ella su correo local, así que conserva la copia.',
  'move.step.copy-server-folders-to-local':
    'POP solo trae la bandeja de entrada. Por eso copia primero Enviados, Borradores y todas tus carpetas a carpetas locales.',
  'move.step.check-offline-copies': 'Desconéctate y abre algunas copias, también los adjuntos.',
  'move.step.turn-off-server-filing':
    'Desactiva en el proveedor las reglas que archivan correo en carpetas: POP nunca vería ese correo.',
  'move.step.settle-other-devices':
    'Decide qué pasa en los otros dispositivos y con las otras personas que leen este buzón.',
  'move.step.add-pop-with-leave-on': 'Añade la cuenta POP con «dejar en el servidor» activado.',
  'move.step.expect-doubles':
    'La primera vez descarga de nuevo toda la bandeja de entrada. Los duplicados junto a tu copia local son normales.',
  'move.step.reduce-leave-after-weeks':
    'Si todo va bien después de unas semanas, deja que la aplicación quite el correo del servidor después de unos días.',
  'move.step.remove-imap-account-last':
    'Quita la cuenta IMAP al final. Quitar la cuenta no borra nada en el servidor. Borrar mensajes en ella sí.',
  'move.step.stop-old-computer-checking':
    'Desactiva la descarga automática en el equipo viejo, o los dos se pelearán por el correo nuevo.',
  'move.step.move-profile-or-export':
    'Pasa el perfil de tu aplicación de correo al equipo nuevo, o exporta e importa tu correo.',
  'move.step.keep-server-name-unchanged':
    'Deja el nombre del servidor y el de usuario exactamente igual, o la aplicación lo descarga todo otra vez.',
  'move.step.check-new-then-retire-old':
    'Comprueba que el correo antiguo y el nuevo están ahí antes de guardar el equipo viejo.',
  'move.step.back-up-new-computer':
    'Prepara una copia de seguridad en el equipo nuevo: ahora tiene la única copia.',
  'move.step.archive-older-than-year':
    'Pasa el correo de más de un año a carpetas locales de tu equipo: Carpetas locales, En mi Mac o un archivo.',
  'move.step.delete-big-attachments':
    'Ordena por tamaño. Guarda los adjuntos grandes en otro sitio y borra esos mensajes.',
  'move.step.empty-trash-and-spam': 'Vacía la papelera y el correo no deseado: también cuentan.',
  'move.step.back-up-archive': 'Haz una copia de seguridad del archivo local: en el servidor ya no está.',
  'move.step.repeat-every-few-months':
    'Repítelo cada pocos meses, o cuando el buzón esté lleno en tres cuartos.',
  'move.step.limit-offline-age-on-phones':
    'En los teléfonos guarda sin conexión solo los últimos 30 a 90 días.',
  'move.step.leave-copy-on-first-device':
    'En el dispositivo que ahora tiene POP activa «dejar en el servidor», al menos 14 días.',
  'move.step.one-device-removes-others-keep':
    'Deja que un solo dispositivo quite el correo antiguo, y que los demás no lo toquen.',
  'move.step.add-second-device-leave-on':
    'En el segundo dispositivo añade la cuenta con «dejar en el servidor» activado antes de la primera descarga.',
  'move.step.gmail-recent-mode':
    'Con Gmail por POP pon «recent:» delante de la dirección en el nombre de usuario en cada dispositivo. Así cada uno recibe los últimos 30 días.',
  'move.step.sent-and-marks-stay-apart':
    'Enviados, carpetas y marcas de lectura siguen separados: cada dispositivo tiene los suyos.',
  'move.step.consider-imap-instead':
    'Si no es lo que quieres, IMAP en los dos dispositivos es el camino más sencillo.',
  'guard.is-a-copy-left':
    'Antes de la primera descarga mira en la aplicación «dejar una copia en el servidor». Decide si el correo desaparece del servidor.',
  'guard.does-anyone-else-read':
    '¿Otro dispositivo u otra persona necesita todavía este buzón? Un POP que borra también les quita el correo.',
  'guard.inbox-only-fetched':
    'POP solo trae la bandeja de entrada. Enviados, carpetas y correo no deseado se quedan en el servidor.',
  'guard.who-backs-up':
    'Con POP la única copia puede estar en tu dispositivo. Prepara primero una copia de seguridad.',
  'guard.local-mail-stays-behind':
    'El correo que solo está en este dispositivo no se pasa solo. Hay que copiarlo al servidor.',
  'guard.keep-pop-account-for-now':
    'No quites todavía la cuenta POP: algunas aplicaciones borran con ella su correo local.',
  'guard.no-backup-either':
    'IMAP no es una copia de seguridad: lo que se borra en un dispositivo desaparece en todos.',
  // ── Discovery ──────────────────────────────────────────────────────────────
  'discovery.no-mail.no-such-domain': 'Ese dominio no existe. Revisa cómo está escrito.',
  'discovery.no-mail.null-mx': 'Ese dominio dice que no acepta correo. Revisa cómo está escrito.',
  'discovery.no-mail.no-mail-server': 'Ese dominio no tiene servidor de correo. Revisa cómo está escrito.',
  'discovery.provider-via-mx':
    'El correo de {domain} va a {provider}, así que muestro los ajustes de {provider}. Si sabes que tu buzón está en otro sitio, dime dónde.',
  'discovery.source.autoconfig': 'De dónde sale: tu proveedor lo publica para aplicaciones de correo.',
  'discovery.source.autoconfig-of-mx':
    'De dónde sale: la empresa que recibe tu correo lo publica para aplicaciones.',
  'discovery.source.srv':
    'De dónde sale: los datos de tu dominio en el directorio de nombres de Internet (DNS).',
  'discovery.source.mail-exchanger':
    'De dónde sale: el servidor que recibe tu correo. Muchas veces el mismo lo entrega.',
  'discovery.trust.published-https': 'Lo he traído por una conexión segura.',
  'discovery.trust.dns':
    'El camino no estaba protegido, así que alguien podría haberlo falsificado. Mira bien los nombres.',
  'discovery.trust.guess': 'Es una suposición y nadie la ha confirmado.',
  'discovery.confirm-hosts':
    'Antes de escribir tu contraseña, compara los nombres de servidor con la página de ayuda de tu proveedor.',
  'discovery.stated-missing.pop': 'Tu proveedor dice que no tiene POP.',
  'discovery.stated-missing.imap': 'Tu proveedor dice que no tiene IMAP.',
  'discovery.switch-on-first':
    'En tu proveedor hay que activar primero las aplicaciones en los ajustes del correo web.',
  'discovery.username-not-stated': 'Prueba primero tu dirección completa, luego solo la parte antes de la @.',
  'discovery.unknown.look-up-off': 'No conozco este proveedor, y aquí no puedo buscarlo.',
  'discovery.unknown.nothing-published':
    'He buscado, pero este dominio no publica ajustes para aplicaciones de correo.',
  'discovery.unknown.no-answer': 'He intentado buscar este dominio, pero ahora mismo no he tenido respuesta.',
  'discovery.unknown.hoster': 'Su correo lo recibe {hoster}. A ellos hay que preguntar.',
  'discovery.guess':
    'Los servidores de abajo son solo los nombres habituales. Es una suposición mía, así que no te fíes.',
  'discovery.ask-provider':
    'Pregunta a tu proveedor: ¿Hay IMAP, hay POP? ¿Cuáles son los servidores de entrada y de salida, con puerto y cifrado? ¿Cuál es mi nombre de usuario? ¿Las aplicaciones necesitan una contraseña propia, y tengo que activarlas antes?',
  // ── Does it answer? ────────────────────────────────────────────────────────
  'check.answers': '{host} responde como debe, y su certificado es válido.',
  'check.busy': '{host} es el servidor correcto, pero ahora mismo rechaza llamadas. Prueba más tarde.',
  'check.refused': '{host} no acepta conexiones ahí.',
  'check.no-answer': '{host} no respondió a tiempo.',
  'check.closed': '{host} colgó antes de decir nada útil.',
  'check.no-such-host': 'No hay ningún servidor llamado {host}.',
  'check.private-address': '{host} no lleva a una dirección pública, así que no me he conectado.',
  'check.bad-certificate':
    '{host} muestra un certificado que no vale para él. Si tu aplicación te avisa, no lo aceptes. Pregunta a tu proveedor qué nombre de servidor usar.',
  'check.plain-text': '{host} no cifra ahí. No le envíes ninguna contraseña.',
  'check.old-encryption': '{host} solo ofrece un cifrado demasiado antiguo para ser seguro.',
  'check.not-this-protocol': 'Algo responde en {host}, pero no es el servidor de correo que debería.',
  'check.not-in-catalogue': '{host} no está en mi lista, así que no me he conectado.',
  'check.not-checked': 'Aquí no puedo comprobar si {host} responde.',
  // ── Advice ─────────────────────────────────────────────────────────────────
  'advice.headline.imap': 'Mi consejo: usa IMAP.',
  'advice.headline.pop': 'Mi consejo: usa POP.',
  'advice.headline.undecided':
    'Tus respuestas todavía no lo deciden. Para empezar de todos modos, elige IMAP.',
  'advice.strength.clear': 'Un caso claro: todo lo que decide apunta en la misma dirección.',
  'advice.strength.leaning':
    'Con alguna reserva: esto te va mejor, pero no se sabe todo, o no todo apunta en la misma dirección.',
  'advice.strength.trade-off': 'Hay que ceder en algo: ni POP ni IMAP te da todo lo que has pedido.',
  'advice.strength.undecided':
    'Una opción provisional, no un veredicto: IMAP no quita nada del servidor, y más tarde puedes pasar a POP sin perder nada.',
  'advice.because': 'Porque has dicho',
  'advice.gives-up': 'A qué renuncias, y qué ayuda',
  'advice.cautions': 'Conviene saberlo antes de empezar',
  'advice.alternative': 'El otro camino',
  'advice.changes': 'Qué cambiaría mi consejo',
  'advice.no-change': 'Ninguna otra respuesta por sí sola cambiaría mi consejo.',
  'advice.basis': 'Tus respuestas',
  'reason.several': 'Varios dispositivos: IMAP muestra el mismo correo en cada uno.',
  'reason.shared': 'Otros también lo usan: IMAP deja el correo donde todos lo encuentran.',
  'reason.sync-folders': 'Carpetas iguales en todas partes: eso solo lo hace IMAP.',
  'reason.save-server-space': 'Un buzón ligero en el servidor: POP puede quitar correo de ahí.',
  'reason.one': 'Un dispositivo: tu correo puede vivir ahí.',
  'reason.only-me': 'Solo tú: nadie más tiene que encontrar correo en el servidor.',
  'reason.local-folders': 'Carpetas solo en tu dispositivo: así las guarda POP.',
  'reason.needs-offline': 'Todo el correo sin conexión: POP guarda en el dispositivo lo que ha traído.',
  'reason.huge-folders': 'Carpetas muy llenas: con IMAP hacen lentas algunas aplicaciones.',
  'reason.may-switch': 'Pronto una aplicación o un equipo nuevo: con IMAP tu correo te sigue sin más.',
  'wish.save-server-space':
    'Un buzón ligero en el servidor: con IMAP el correo se queda ahí y ocupa espacio.',
  'wish.local-folders': 'Carpetas solo en tu dispositivo: con IMAP están en el servidor.',
  'wish.needs-offline':
    'Todo el correo sin conexión: con IMAP depende de la aplicación, y los teléfonos suelen guardar solo una parte.',
  'wish.huge-folders': 'Carpetas muy llenas: con IMAP hacen lentas algunas aplicaciones.',
  'wish.several': 'El mismo correo en varios dispositivos: POP no los mantiene al día.',
  'wish.shared': 'Un buzón para varias personas: POP puede llevarse correo antes de que otros lo vean.',
  'wish.sync-folders': 'Carpetas iguales en todas partes: POP normalmente solo trae la bandeja de entrada.',
  'wish.may-switch': 'Un cambio fácil: con POP el correo de tu dispositivo no se pasa por sí solo.',
  'remedy.archive-locally':
    'De vez en cuando pasa correo antiguo a carpetas locales de tu equipo, y haz copia de ellas.',
  'remedy.delete-big-attachments': 'Borra correos con adjuntos grandes que ya no necesites.',
  'remedy.bigger-plan': 'Pide a tu proveedor un plan con más espacio.',
  'remedy.pop-leave-some-days':
    'Haz que la aplicación POP deje el correo unos días en el servidor antes de quitarlo.',
  'remedy.keep-offline-copies':
    'En un equipo deja que la aplicación guarde copias completas de todas las carpetas, y pruébalo una vez sin conexión.',
  'remedy.yearly-archive-folders': 'Divide por años las carpetas muy llenas.',
  'remedy.limit-offline-age':
    'En un teléfono deja que la aplicación guarde solo los últimos uno a tres meses.',
  'remedy.leave-copy-on-server':
    'Ajusta la aplicación POP para dejar en el servidor una copia de cada correo.',
  'remedy.export-before-moving':
    'Antes de un cambio exporta tu correo o copia todo el perfil de la aplicación, y comprueba que se abre al otro lado.',
  'remedy.shared-mailbox-or-delegation': 'Pide a tu proveedor un buzón compartido o acceso delegado.',
  'remedy.local-folders-beside-imap':
    'La mayoría de las aplicaciones de escritorio tienen carpetas locales junto a una cuenta IMAP: pasa ahí lo que deba estar solo en tu dispositivo.',
  'remedy.read-in-webmail': 'Para lo demás usa el correo web: muestra todo lo que hay en el servidor.',
  'caution.pop-back-up-only-copy':
    'Haz copia de seguridad de este dispositivo: con POP puede tener la única copia de tu correo.',
  'caution.pop-check-leave-on-server':
    'Antes de la primera descarga mira el ajuste «dejar una copia en el servidor». Cada aplicación lo trae de una manera.',
  'caution.pop-inbox-only':
    'POP normalmente solo trae la bandeja de entrada. Mira de vez en cuando en el correo web el correo no deseado y lo archivado en carpetas.',
  'caution.imap-is-no-backup':
    'IMAP no es una copia de seguridad: guarda una segunda copia de lo importante.',
  'caution.imap-deletes-everywhere': 'Lo que borras en un sitio queda borrado en todos.',
  'caution.shared-login-shows-same-marks':
    'Con un acceso compartido todos ven las mismas marcas de lectura. Un buzón compartido o el acceso delegado es mejor que una contraseña compartida.',
  'alternative.only-one-device-and-person':
    'POP va mejor cuando un solo dispositivo, de una sola persona y con copia de seguridad, lee este buzón.',
  'alternative.server-must-be-emptied':
    'Si de verdad hay que vaciar el servidor: POP que deja el correo ahí unos días. Los otros dispositivos ven entonces solo lo reciente de la bandeja de entrada, y enviados, carpetas y marcas de lectura difieren.',
  'alternative.second-device-or-person':
    'IMAP va mejor en cuanto un segundo dispositivo, el correo web u otra persona lee este buzón.',
  'alternative.own-device-only': 'POP va mejor si te bastan carpetas en este único dispositivo.',
  'if.one': 'Si lo lees en un solo dispositivo',
  'if.several': 'Si lo lees en varios dispositivos',
  'if.only-me': 'Si nadie más usara el buzón',
  'if.shared': 'Si otros también usaran el buzón',
  'if.save-server-space': 'Si hubiera que vaciar el servidor',
  'if.server-space-ok': 'Si el correo pudiera quedarse en el servidor',
  'if.sync-folders': 'Si las carpetas debieran ser iguales en todas partes',
  'if.local-folders': 'Si bastaran carpetas solo en tu dispositivo',
  'change.imap': '{condition}, aconsejaría IMAP.',
  'change.pop': '{condition}, aconsejaría POP.',
  'change.undecided': '{condition}, todavía no podría decidir.',
  'constrained.kept.imap': 'Tu proveedor tiene IMAP para aplicaciones, así que puedes seguir este consejo.',
  'constrained.kept.pop': 'Tu proveedor tiene POP para aplicaciones, así que puedes seguir este consejo.',
  'constrained.turned.imap': 'Tu proveedor no tiene POP para aplicaciones, así que será IMAP.',
  'constrained.turned.pop': 'Tu proveedor no tiene IMAP para aplicaciones, así que será POP.',
  'constrained.none':
    'Tu proveedor no deja entrar otras aplicaciones, ni por POP ni por IMAP: quedan su propia aplicación y su correo web.',
  'point.pop-quick-access': 'Rápido de abrir: el correo está en tu disco.',
  'point.pop-on-your-device': 'El correo está en tu propio dispositivo, en carpetas que tú gestionas.',
  'point.pop-works-offline': 'Funciona sin conexión.',
  'point.pop-frees-server': 'Puede mantener vacío el servidor.',
  'point.pop-not-synced': 'No va a la par con el correo web ni otros dispositivos.',
  'point.pop-local-folders-only-here': 'A las carpetas locales no se llega desde otro sitio.',
  'point.pop-hard-to-move': 'Pasar a otra aplicación o equipo puede ser difícil.',
  'point.imap-synced': 'El mismo correo en todos tus dispositivos.',
  'point.imap-folders-synced': 'Enviados, borradores, papelera y tus carpetas son iguales en todas partes.',
  'point.imap-easy-to-move': 'Pasar a otra aplicación es fácil.',
  'point.imap-slow-huge-folders': 'Algunas aplicaciones se vuelven lentas con carpetas muy llenas.',
  'point.imap-uses-server-space': 'El correo ocupa espacio en el servidor.',
  'correction.pop-gets-the-inbox-only':
    'POP normalmente solo trae la bandeja de entrada, e IMAP con copias completas en el equipo es igual de rápido.',
  'correction.copies-may-be-in-the-cloud':
    'Algunas aplicaciones guardan una copia en la nube de su fabricante, también con POP; el nuevo Outlook para Windows lo pide.',
  'correction.imap-works-offline-too':
    'IMAP también funciona sin conexión donde la aplicación guarda copias: la mayoría en equipos, una parte en teléfonos.',
  'correction.pop-often-leaves-copies':
    'POP solo libera espacio si la aplicación quita el correo, y muchas al principio dejan copias. Nunca toca el correo no deseado ni otras carpetas.',
  'correction.marks-and-sent-mail-stay-local-too':
    'Con POP también se quedan en el dispositivo las marcas de lectura y los borradores, y normalmente los enviados.',
  'correction.moving-takes-an-export':
    'Dejar POP requiere exportar e importar, o un rodeo por una cuenta IMAP.',
  'correction.deletions-are-synced-too':
    'IMAP también iguala lo borrado: un accidente en el teléfono es un accidente en todas partes.',
  'correction.folder-names-may-differ':
    'Las aplicaciones pueden llamar distinto a las carpetas, y entonces se ven dos de enviados hasta que eliges una en los ajustes.',
  'correction.filters-do-not-move':
    'Con IMAP el correo te sigue sin más; los filtros, las firmas y las carpetas locales no.',
  'correction.slow-is-rarer-now':
    'Las carpetas IMAP lentas son menos frecuentes que antes; ayudan carpetas por años y una buena aplicación.',
  'correction.a-local-archive-frees-space':
    'Con IMAP un archivo local o borrar adjuntos grandes vuelve a liberar espacio.',
  // ── Cards ──────────────────────────────────────────────────────────────────
  'card.answered': 'Tu respuesta: {answer}.',
  'card.buttons': 'Puedes decir: {buttons}',
  'card.value': '{label}: {value}',
  'card.how-to-change':
    'Para cambiar una respuesta pulsa su botón o di, por ejemplo, «cambiar dispositivos».',
  'card.pros-and-cons': 'Lo bueno y lo malo de los dos.',
  'card.good': '{protocol}: lo bueno',
  'card.bad': '{protocol}: lo menos bueno',
  'card.matters': '{point} (te importa)',
  'card.corrections': 'Vale la pena saberlo',
  'compare.title': 'IMAP y POP comparados.',
  'compare.topic.where': 'Dónde está el correo',
  'compare.imap.where': 'IMAP: en el servidor; las aplicaciones guardan copias.',
  'compare.pop.where': 'POP: en tu dispositivo; una copia en el servidor solo si la aplicación la deja.',
  'compare.topic.devices': 'Varios dispositivos',
  'compare.imap.devices': 'IMAP: todos muestran lo mismo.',
  'compare.pop.devices': 'POP: cada uno por su lado; el primero puede llevarse el correo.',
  'compare.topic.sent': 'Correo enviado',
  'compare.imap.sent': 'IMAP: en una carpeta del servidor, en cada dispositivo.',
  'compare.pop.sent': 'POP: normalmente solo en el dispositivo que lo envió.',
  'compare.topic.offline': 'Sin conexión',
  'compare.imap.offline': 'IMAP: lo que la aplicación ha copiado; en teléfonos solo una parte.',
  'compare.pop.offline': 'POP: todo lo que se ha traído.',
  'compare.topic.space': 'Espacio en el servidor',
  'compare.imap.space': 'IMAP: ocupado hasta que borras o archivas.',
  'compare.pop.space': 'POP: libre si la aplicación quita el correo después de traerlo.',
  'compare.topic.lost-device': 'Dispositivo perdido o roto',
  'compare.imap.lost-device': 'IMAP: no se pierde nada; todo está en el servidor.',
  'compare.pop.lost-device': 'POP: el correo se pierde, salvo que quedara en el servidor o en una copia.',
  'compare.topic.deleting': 'Borrar',
  'compare.imap.deleting': 'IMAP: borrado en todas partes.',
  'compare.pop.deleting':
    'POP: borrado en este dispositivo; en el servidor según el ajuste de la aplicación.',
  // ── Web chat page ──────────────────────────────────────────────────────────
  'page.title': '¿POP o IMAP?',
  'page.purpose': 'Unos toques y sabrás cuál le conviene a tu buzón.',
  'page.description':
    'Un chat que te ayuda a elegir entre POP e IMAP para tu buzón y luego a configurarlo en tu aplicación de correo.',
  'page.launcher': '¿POP o IMAP? Pregunta aquí',
  'page.close': 'Cerrar el chat',
  'page.language': 'Idioma',
  'page.opening': 'El chat se está abriendo…',
  'page.no-script':
    'Este chat necesita JavaScript. Permítelo para esta página y cárgala de nuevo, por favor.',
  'page.reconnecting': 'Ahora mismo no hay conexión con el chat. Se vuelve a intentar solo.',
  'page.begun-anew': 'Lo que dijimos antes ya no se guarda aquí, así que empezamos de nuevo.',
  'page.not-available': 'Ahora mismo no se puede llegar al chat. Se vuelve a intentar solo.',
  // ── Teams app ──────────────────────────────────────────────────────────────
  // A command's title is sent as it stands when it is pressed: it must be words that the bot understands.
  'teams.name.short': 'POP o IMAP',
  'teams.name.full': 'POP o IMAP: consejo para tu buzón',
  'teams.description.short': 'Averigua si a tu buzón le va mejor POP o IMAP, y configúralo.',
  'teams.description.full':
    'POP e IMAP son las dos maneras en que una aplicación puede leer un buzón. Este chatbot hace unas preguntas cortas, dice cuál de las dos le conviene a tu buzón y por qué, y a qué renuncias. Después muestra los ajustes de tu proveedor y los pasos en tu aplicación de correo.\n\nEntiende botones, números y frases normales. Puedes cambiar una respuesta en cualquier momento, comparar las dos maneras o empezar de nuevo. En un chat de grupo o un canal menciónalo para empezar.\n\nSolo guarda tus respuestas unos días, y nunca una dirección ni una contraseña. Di «olvídame» y se borra todo lo que guardaba de la conversación.',
  'teams.command.help.title': 'Ayuda',
  'teams.command.help.description': 'Qué sé hacer y cómo responder.',
  'teams.command.restart.title': 'Empezar de nuevo',
  'teams.command.restart.description': 'Comenzar por la primera pregunta.',
  'teams.command.back.title': 'Atrás',
  'teams.command.back.description': 'Volver un paso.',
  'teams.command.change.title': 'Cambiar una respuesta',
  'teams.command.change.description': 'Corregir algo que has dicho.',
  'teams.command.summary.title': 'Resumen',
  'teams.command.summary.description': 'Tus respuestas hasta ahora.',
  'teams.command.compare.title': 'Comparar POP e IMAP',
  'teams.command.compare.description': 'POP e IMAP lado a lado.',
  'teams.command.forget.title': 'Olvídame',
  'teams.command.forget.description': 'Borrar todo lo que se guarda de esta conversación.',
};
