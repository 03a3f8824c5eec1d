/** The Spanish words for each concept, one concept a line: see ../concepts.ts. */
export const ES = `
all (everything): todo, toda, entero, entera
all (everybody): todos, todas
none/zero: ningún, ninguno, ninguna, cero, nula
nothing: nada
nobody: nadie
somebody: alguien
something: algo
several: varios, varias, diversos, diversas, múltiples, distintos, distintas
many: muchos, muchas, montón, montones, bastantes, mogollón, innumerables, incontables, chorro
much/a lot: mucho, mucha, muchísimo, bastante, harto, demasiado
few: pocos, pocas, algunos, algunas, par, unos, unas
little (not much): poco, poca, poquito
half: mitad, medio, media
most: mayoría
enough: suficiente, suficientes, bastante, basta, sobra, alcanza, sobrado
too much: demasiado, demasiada
more: más
less: menos
only: solo, solamente, únicamente, exclusivamente, nomás
also/too: también, igualmente, tb, tmb
even (sogar): incluso, hasta
almost: casi, prácticamente
exactly: exactamente, exacto, precisamente, justo
about/roughly: alrededor, aproximadamente, unos, unas, como, cerca
full: lleno, llena, llenos, llenas, saturado, saturada, repleto, repleta, llenar, llenando, completo
empty: vacío, vacía, vacíos, vaciar, vaciarlo
overfull/bursting: reventar, revienta, explotar, explota, rebosa, desborda, petado, petada, atiborrado, atestado, colapsado, tope
big: grande, grandes, gran, grandote
huge: enorme, enormes, gigante, gigantesco, gigantesca, inmenso, inmensa, bestial
small: pequeño, pequeña, pequeños, chico, chica, chiquito
tiny: diminuto, diminuta, minúsculo, pequeñísimo, enano
normal/ordinary: normal, normales, común, corriente, habitual
endless/unlimited: ilimitado, ilimitada, infinito
limited: limitado, limitada
thousand: mil, miles, millar, millares
million: millón, millones
hundred: cien, ciento, cientos, centenar, centenares
dozen: docena, docenas, decenas
percent: porciento
gigabyte: gb, giga, gigas, gigabyte, gigabytes, tera
megabyte: mb, mega, megas
number/amount: número, cantidad
size: tamaño
rest/remainder: resto, restante
first: primero, primera, primer
second: segundo, segunda
third: tercero, tercera, tercer
last: último, última, últimos
other/another: otro, otra, otros, otras
same/identical: mismo, misma, mismos, mismas, igual, iguales, igualito, idéntico, idénticos, igualitas
different: diferente, diferentes, distinto, distinta
each/every: cada
alone: solo, sola, solito, solita
single/sole: único, única
together: juntos, juntas, junto
common/joint: común, compartido, compartida, conjunto, conjunta
double/twice: doble
once: vez
extra: extra, adicional
very: muy, super, re, bien
quite/rather: bastante
totally/completely: totalmente, completamente, absolutamente
hardly/barely: apenas
mainly/mostly: principalmente
always: siempre
never: nunca, jamás
often: menudo, seguido, frecuentemente
sometimes: veces
rarely: raramente, rara
usually: normalmente, generalmente, suelo, suele
constantly: constantemente, continuamente
now/currently: ahora, actualmente, ahorita, hoy
soon: pronto, luego, próximamente
later: después, luego, tarde
already: ya
still (yet): todavía, aún, sigue
formerly/in the past: antes, antiguamente, anteriormente
recently/lately: recientemente, últimamente, recién
today: hoy
tomorrow: mañana
yesterday: ayer
tonight/evening: noche, tarde, tardes
morning: mañana, mañanas
night: noche, noches
day: día, días
week: semana, semanas
weekend: finde
month: mes, meses
year: año, años
summer: verano
winter: invierno
spring/autumn: primavera, otoño
Christmas: navidad, navidades
Monday..Sunday (weekday names): lunes, martes, miércoles, jueves, viernes, sábado, domingo
January..December (month names): enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
before: antes
after: después, tras
since: desde
until: hasta
when: cuando
during: durante
hour: hora, horas
minute: minuto, minutos
moment: momento, rato, instante
next: próximo, próxima, siguiente, entrante
previous: anterior
new: nuevo, nueva, nuevos, nuevas
old: viejo, vieja, viejos, viejas, antiguo, antigua, viejito
ancient: antiquísimo, prehistórico, cacharro
long (time): largo, larga
time (clock): tiempo
again: nuevamente, nuevo
immediately: inmediatamente
yes: sí, claro, sip, exacto, correcto, ajá, dale, simón
no: no, nop, nel, nones, ná
not: no, ni, tampoco
maybe: quizá, quizás, igual, capaz
probably: probablemente, seguramente
certainly/of course: claro, ciertamente, obvio, supuesto, seguro, efectivamente
I think/believe: creo, pienso, opino, diría, parece
guess/suppose: supongo, imagino
know: sé, sabe, saber, sabes, sabemos, sabía, conozco, conoce, sabría, saben
no idea/no clue: idea
unsure: dudo, duda, dudas, inseguro
doubt: dudo
understand: entiendo, entendí, entender, entiende, comprendo, comprender, capto
explain: explicar, explica, explícame, explique, explicación, explicas, explíqueme
confuse/muddle: confuso, confusa, confundí, lío, liado, enredado
forget: olvidar, olvidé, olvida, olvídalo, olvídate
remember: recordar, recuerdo, acuerdo, recuerda
mean (say): refiero, refería
depends: depende
decide: decidir, decido, decidido, decida
choose/select: elegir, elijo, escoger, escojo, elección
prefer: prefiero, preferiría, preferir
like/want: quiero, quiere, queremos, quisiera, quería, gusta, gustaría, quieren, querer
wish/would like: quisiera, gustaría, desearía
need: necesito, necesita, necesitamos, falta, necesitar, requiero, ocupo, preciso
must/have to: tengo, tiene, tenemos, debo, debe, hay, toca
may/allowed: puede, puedo, permite, permitido
can/able: puedo, puede, podemos, pueden, podía, poder, pueda, podría
should: debería, tendría
hope: espero
plan/intend: pienso, planeo, plan, planes, voy, vamos, intención
consider/think about: pensando, considero, planteando, pensar, pensarlo
worry/fear: miedo, preocupa, preocupado, preocupada, temo, susto
annoy/hate: odio, molesta, fastidia, harto, harta
happy/content: contento, contenta, feliz, encantado, satisfecho
fine/ok: ok, bien, vale, va, bueno, sale, órale
agree: acuerdo
matter/care: importa, importan
not matter/all the same: igual, indiferente, importa
important: importante, importantes
necessary: necesario, necesaria
useful: útil
good: bueno, buena, buen, buenos, bien
bad: malo, mala, mal
better: mejor
worse: peor
easy: fácil, sencillo
difficult/complicated: difícil, complicado, complicada
safe/secure: seguro, segura, seguridad
danger/risk: peligro, riesgo
true/right: verdad, cierto, correcto
wrong: equivocado, mal, incorrecto
false/mistake: error, equivoqué, equivocado, equivocación
problem: problema, problemas
trouble: lío
fun/funny: gracioso, divertido
sad: triste
sorry/excuse: perdón, perdona, disculpa, disculpe, siento
please: favor, porfa, porfi, porfavor
thanks: gracias, agradezco
hello: hola, buenas
goodbye: adiós, chao, chau
great/super: genial, perfecto, excelente, estupendo, padre, chévere, bárbaro
beautiful/lovely: bonito, bonita, lindo, linda, hermoso
terrible: terrible, horrible, fatal
trust: confío, confianza, fío, fiar
distrust: desconfío
privacy/private: privado, privada, privacidad, confidencial, intimidad
secret: secreto, secretos
laugh/haha: jaja, jajaja, jeje, lol
hm/erm: mmm, eh, este, pues, ehm
question: pregunta, preguntas, duda
answer: respuesta, respuestas, responder, contesto, contestar, respondo, contesté
ask: preguntar, preguntas, pregunta, pregunto
tell/say: decir, digo, dice, dime, dije, dijo, diga, cuenta, contar, decirte
speak/talk: hablar, hablo, habla, hablas, hable, platicar
repeat: repetir, repite, repita, repíteme, repítelo, repetís
again from the start: principio, cero, inicio, comienzo
restart: reiniciar, reinicia, recomenzar, reinicio
start/begin: empezar, empieza, empecemos, comenzar, comienza, empezamos, arrancar
back (go back): volver, vuelve, atrás, regresar, regresa, volvamos, regrésame, retroceder
previous step: anterior, paso
undo: deshacer, deshaz
cancel/abort: cancelar, cancela, anular, anula, abortar, cancelalo
stop: para, parar, detente, basta, alto, detener
finish/end: terminar, termina, acabar, fin, terminé, acaba, acabó, terminamos
quit/exit: salir, dejar, déjalo, dejémoslo, salgo
skip: saltar, salta, sáltate, omitir, omite, saltear, salteá
next/continue: siguiente, continuar, continúa, seguir, sigue, sigamos, adelante, seguí
pass (skip): paso, pasar, pasa, pasemos
help (noun/verb): ayuda, ayudar, ayúdame, ayude, auxilio, socorro
stuck: atascado, perdido, perdida, atorado
show: mostrar, muestra, muéstrame, enseña, enséñame, ver, mostrame
list: lista, listado
compare: comparar, compara, comparación, comparativa, compárame
difference: diferencia, diferencias
advantage: ventaja, ventajas, pros
disadvantage: desventaja, desventajas, inconvenientes, contras
pros and cons: pros, contras
versus: versus, vs
overview: panorama
summary: resumen, resumir, resúmeme, resume, resumido
recap: recapitula, recapitular, recapitulemos, repaso
change (an answer): cambiar, modificar, corregir
correct (fix): corregir, corrijo, rectifico
option/choice: opción, opciones, alternativa
language: idioma, lengua
English: inglés, inglesa
French: francés
German: alemán
Spanish: español, castellano
Italian: italiano
Portuguese: portugués
Dutch: holandés, neerlandés
why: porqué
reason: razón, motivo
who: quién, quiénes
what: qué, cuál
which: cuál, cuáles
where: dónde
how: cómo
how many: cuántos, cuántas, cuánto
clear (understood): claro, clara
advice/recommend: consejo, aconsejas, recomiendas, recomienda, recomendación, recomendar
decision: decisión
settings/configure: configurar, configuración, ajustes, configuró, configurado
set up/install: instalar, instaló, instalé
instructions: instrucciones
meaning: significa, significado
matter/topic: tema, asunto
joke: chiste
bot/robot/chatbot: bot, robot
human (person): humano, humana
person/someone: persona, personas
I/me: yo, me, mí, conmigo, servidor
you: tú, te, usted, vos, ti, ustedes, vosotros
he/him: él, le, lo
she/her: ella
we/us: nosotros, nos, nosotras
they/them: ellos, ellas
my/mine: mi, mis, mío, mía, míos
your: tu, tus
his: su, sus
her (possessive): su, sus
our: nuestro, nuestra, nuestros, nuestras
own: propio, propia, propios
wife: mujer, esposa, señora
husband: marido, esposo
partner/spouse: pareja, compañero, compañera, cónyuge
boyfriend/girlfriend: novio, novia, polola, pololo
son: hijo
daughter: hija
child/kids: hijos, niños, niño, niña, chicos, chavos, chamacos
grandson/grandchild: nieto, nieta, nietos
mother/mum: madre, mamá, mami
father/dad: padre, papá
parents: padres
brother: hermano
sister: hermana
siblings: hermanos, hermanas
uncle/aunt: tío, tía
nephew/niece: sobrino, sobrina
cousin: primo, prima
grandma: abuela, abue
grandpa: abuelo
in-law: suegra, suegro, cuñado, cuñada, yerno, nuera
family: familia, familiar
friend/mate: amigo, amiga, amigos
neighbour: vecino, vecina, vecinos
colleague: colega, compañero, compañera, compañeros, colegas, compañeras
boss: jefe, jefa, patrón
secretary: secretaria, secretario
assistant: asistente, ayudante
employee/staff: empleado, empleada, empleados, trabajadores, personal
team: equipo
group: grupo
company/firm: empresa, compañía, negocio, firma
department: departamento
club/association: asociación, club, asoc
board/committee: junta, comité, directiva
chairman/president: presidente, presidenta
treasurer: tesorero, tesorera
member: miembros, miembro, socios
volunteer: voluntario, voluntarios, voluntaria
partner (business): socio, socia
customer/client: cliente, clientes, clienta
supplier: proveedor, proveedores
accountant/tax adviser: contador, contadora, contable, gestor, gestoría
lawyer/solicitor: abogado, abogada
doctor: médico, doctor, doctora
nurse: enfermera, enfermero
dentist: dentista
teacher: maestro, maestra, profesor, profesora, profe
pupil: alumno, alumnos, alumna
student: estudiante
apprentice/trainee: becario, becaria, aprendiz, practicante
plumber: fontanero, plomero
electrician: electricista
mechanic: mecánico
farmer: agricultor, granjero, campesino
driver: chofer, conductor, taxista
baker: panadero
hairdresser: peluquera
flatmate: roomie
priest/vicar/pastor: cura, párroco, pastor
parish/church: parroquia, iglesia
mayor/town hall: ayuntamiento, alcalde
choir: coro
manager/director: gerente, director, directora
owner: dueño, dueña, propietario
freelancer/self-employed: autónomo, autónoma, freelance
pensioner/retired: jubilado, jubilada, jubilé, pensionado, jubilación
widow/widower: viuda, viudo
deputy/stand-in: suplente, sustituto
reception: recepción, recepcionista
technician/IT person: técnico, informático
administrator: administrador, administradora
carer: cuidadora
man: hombre, señor
woman: mujer
people: gente
share: comparto, comparte, compartir, compartimos, compartido, compartida, comparten
use: uso, usa, usar, usamos, usan, utilizo, utiliza, utilizamos, utilizar, usaba, ocupo
read: leo, lee, leer, leemos, leen, leído, leía, leerlo
reply/answer mail: responde, responder, contesta, contestamos, contestan, respondemos, contestar
write: escribo, escribe, escribir, escriben
look into/check: miro, mira, mirar, reviso, revisa, revisar, revisamos, checo, checa, checar, consulto, consulta, consultar, veo, ve, abro, abre, ojo, ojear, vemos, miramos, revisan, abrimos, chequeo, chequear
have access: acceso, accede, accedo, acceder, accedemos, entra, entran, entramos
log in: entrar, entro, sesión
password: contraseña, clave, claves
look over someone's shoulder/snoop: husmear, cotillear, curiosear, chismosear, fisgonear
take turns/alternate: turnamos, turno, turnos, turnan
stand in/cover for: cubre, sustituye
manage/look after: gestiono, gestiona, lleva, llevo, maneja, manejo, atiende, atendemos, encarga, administro, manejamos
responsible: responsable, encargado, encargada
personal: personal, personales
separate: separado, separada, aparte, separados
belong: pertenece
give: dar, doy, da, dio
phone/mobile: teléfono, teléfonos, móvil, móviles, celular, celulares, cel, celu, celus
smartphone: smartphone
iPhone: iphone
Android/Samsung: android, samsung, xiaomi
landline: fijo
tablet: tablet, tableta, tablets
iPad: ipad
laptop/notebook: portátil, portátiles, laptop, notebook, lap
MacBook: macbook
desktop computer/PC: pc, sobremesa, escritorio, pcs
Mac/iMac: mac, imac
computer (any): ordenador, ordenadores, computador, computadora, compu, computadoras, ordenata, computadores
device/gadget: dispositivo, dispositivos, aparato, aparatos, equipo, equipos
machine: máquina, máquinas
browser: navegador
webmail: webmail
website/page: web, página, sitio
app/program: aplicación, app, programa
Outlook: outlook
Thunderbird: thunderbird
Gmail: gmail
Hotmail: hotmail
Windows: windows
screen: pantalla
printer: impresora
TV: tele, televisión
battery: batería, pila
wifi/router: wifi, router, módem
hard disk: disco
USB stick/external drive: usb, pendrive
backup: respaldo, respaldos, backup
copy: copia, copias
home: casa, hogar
flat/apartment: piso, apartamento, departamento, depa, depto
kitchen: cocina
living room: sala, salón
bedroom: habitación, dormitorio
study/home office: despacho
garage: garaje, cochera
garden: jardín
office (place): oficina, oficinas, despacho
desk: escritorio
work (place): trabajo, chamba, laburo, curro, pega
workshop: taller
shop: tienda, local, mostrador
practice/surgery: consulta, consultorio, clínica
school: escuela, colegio, instituto, cole
university: universidad, uni, facultad
library: biblioteca
hotel: hotel, hostal
farm: granja, finca, rancho, chacra
field: campo
building site: obra, obras
ship/boat: barco
car: coche, carro, auto
van: furgoneta, camioneta
bus: autobús, bus, camión, colectivo, micro
train: tren
underground/metro: metro, subte
plane: avión
airport: aeropuerto
mountain/hut: montaña, sierra, cerro
island: isla
village: pueblo
countryside: campo
town/city: ciudad
abroad: extranjero
sea: mar, altamar
beach: playa
holiday: vacaciones, vacación
travel/trip: viaje, viajes, viajar, viajo, viajando
on the road/on the go: calle, camino, carretera, ruta, fuera
everywhere: lados, partes
here: aquí, acá
there: allí, ahí, allá
nearby: cerca
far: lejos
mail/e-mail: correo, correos, mail, mails, email, emails
message: mensaje, mensajes
letter: carta, cartas
mailbox/inbox: buzón, bandeja, buzones, casilla, inbox
account: cuenta, cuentas
address: dirección, direcciones
folder: carpeta, carpetas
subfolder: subcarpetas
sent: enviados, enviado, enviadas
drafts: borradores, borrador
trash/deleted: papelera, eliminados, basura, borrados
archive: archivo, archivar, archivados
newsletter: boletín, boletines
attachment: adjunto, adjuntos
photo/picture: foto, fotos
document/file: documento, documentos, archivo, archivos
invoice: factura, facturas, boletas
order: pedido, pedidos
booking: reserva, reservas, citas
calendar: calendario, agenda
sort/file: ordeno, ordenar, ordenado, ordenados, organizo, organizar, organizado, clasifico, clasificar, acomodo, archivo
tidy up: ordenar, ordenado
order (neat): orden
move (to a folder): mover, muevo, movido, paso
delete: borrar, borro, borra, elimino, eliminar, elimina, borrado, borrados, borré
keep: guardar, guardo, guarda, conservar, conservo, mantener, guardados, quedarse
throw away: tirar, tiro, botar
clean up: limpiar, limpio, limpieza
collect/fetch/download: descargar, descargo, descarga, bajar, bajo, baja, descargados, bajarlos, recoger
store/save: guardar, almacenar, salvar, guardados
leave on the server: dejar, dejo, quedar, quedan, queden, quede, deja, permanecer
server: servidor, servidores
provider: proveedor, compañía, operador, operadora
cloud: nube, cloud
hosting company: hosting, alojamiento
storage/space: espacio, almacenamiento, capacidad, sitio, lugar
quota/limit: cuota, límite, tope
warning (mailbox full): aviso, avisos, avisa, alerta, alertas, advierte
bounce/reject: rebotan, rebota, rechaza, devuelven, rebotado, rebotar
arrive: llegar, llega, llegan, entran, llegando
send: enviar, envío, mando, mandar, envía
receive: recibir, recibo, recibe, recibimos
disappear: desaparecer, desaparece, desaparezca, desaparecen, desapareció
lost: perdido, perder, pierdo, perdí, pierda, pierden
find: encontrar, encuentro, hallar
search: buscar, busco, búsqueda
sync: sincronizar, sincronizado, sincroniza, sincronizadas, sincronizados
match/consistent: coincidir, coincida
only here/local: local
offline: offline, desconectado
online: online, línea, conectado
internet: internet, red, web
connection: conexión, conectar
reception/signal: señal, cobertura, recepción
fibre/broadband: fibra
mobile data: datos
network outage/fails: cae, falla, corta, cortes
slow: lento, lenta
fast: rápido, rápida
stable/reliable: estable, fiable, confiable
available: disponible, disponibles
load/open: abrir, abre, cargar, abren
crash/hang: cuelga, traba, bloquea
error: error, errores
works/runs: funciona, funcionar, anda, jala
buy: comprar, compro, compré, compra, comprado, comprando, adquirir
sell: vender, vendo, vendí
order (purchase): pedido, encargado, encargué
replace: reemplazar, sustituir, reemplazo, renovar
change/switch: cambiar, cambio, cambia, cambié, cambiaré, pasar, cambiamos, cambiando, mudar
swap: intercambiar
upgrade: actualizar, renovar
get (receive): recibir, consigo, conseguir
present/gift: regalo, regalan, regalaron, regalar
inherit: heredé, heredado
lend/borrow: prestar, prestado
break/broken: roto, rota, romper, rompió, averiado, descompuesto, estropeado
dead/die: muerto, muerta, morir, murió, muere
steal/stolen: robado, robaron
lose: perder, perdí
repair: reparar, arreglar, arreglo
keep (not change): mantener, conservo, mantengo
stay/remain: quedar, quedo, queda, sigo, quedarme, seguir
stick with: sigo, seguiré, quedo
leave (as it is): dejar, dejo
used to it: acostumbrado, acostumbrada
move (house): mudanza, mudo, mudé
retire: jubilo
hold out/last: dura, durar, aguanta, aguante
money: dinero, plata, lana, euros
cost/expensive: cuesta, caro, cara
cheap: barato, barata
free (of charge): gratis, gratuito
pay: pagar, pago, paga
subscription: suscripción
contract: contrato
package/plan: plan, paquete, tarifa
price: precio
weather: tiempo, clima
rain: lluvia, llueve
eat: comer, como, comí
coffee: café
fridge: nevera, refri, heladera, refrigerador, frigorífico
rubbish/bin: basura
wardrobe: armario, clóset
bag: bolsa, bolso
suitcase: maleta, valija
key: llave, llaves
ill/flu: enfermo, enferma, gripe
tired: cansado, cansada
sleep: dormir, duermo
birthday: cumpleaños, cumple
wedding: boda
dog: perro, perra
cat: gato, gata
football: fútbol
match/game: partido
win: ganar, ganó, gané
bicycle: bici, bicicleta
parking: aparcamiento, estacionamiento
delay: retraso, retrasado
strike: huelga, paro
rent: alquiler, renta
electricity: luz, electricidad
film: película, peli
music: música
book: libro, libros
newspaper: periódico, diario
exam: examen, exámenes
bank: banco
tax: impuestos
election: elecciones
walk: caminar, pasear
play: jugar, juega
drive: manejar, conducir, manejo
wait: esperar, espera, espere
come: venir, viene, vengo, vienen
go: ir, voy, va, vamos, van, fue
take: tomar, tomo, llevar, llevo, coger, cojo, agarrar
bring: traer, trae
put: poner, pongo, meter, meto, pone
open: abrir, abierto
close: cerrar, cierra, cierro
work (verb): trabajo, trabajar, trabaja, trabajamos
learn: aprender
teach: enseñar
live (reside): vivo, vive, vivimos
call (phone): llamar, llamo, llamada, llamadas
hear: oír
see: ver, veo, ve, visto, ven
think: pensar, pienso
try: probar, intentar
touch: tocar, toca, toque
complain: queja, quejarse, quejan
and: y, e
or: o, u
but: pero, aunque
because: porque, pues, xq
so/therefore: entonces, así
if: si
although: aunque
while: mientras
with: con
without: sin
for: para, por, pa
from: desde, del, de
in: en
on: sobre, en
at: a, al
to: a, al, hacia
of: de, del
between: entre
about (concerning): acerca
instead: vez, lugar
except: excepto, menos, salvo
besides/apart from: además, aparte
then: entonces, luego
than: que
that (conjunction): que
this/these: este, esta, estos, estas, esto
that/those: ese, esa, esos, eso, aquel, aquella
the: el, la, los, las, lo
a/an: un, una
there is/are: hay, había
be: ser, estar, es, soy, son, somos, está, están, estoy, estamos, era, eran, fue, sea, esté, estaba, sido
have: tener, tengo, tiene, tenemos, tienen, tenía, he, ha, hemos, han, haber
do/make: hacer, hago, hace, hacen, hizo, hacemos
happen: pasa, pasar, suceder
thing/stuff: cosa, cosas, trastos, chunches
part: parte
kind/type: tipo, clase
way/manner: manera, modo, forma
place: sitio, lugar
side: lado
case: caso
`;
