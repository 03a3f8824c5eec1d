/** The Italian words for each concept, one concept a line: see ../concepts.ts. */
export const IT = `
all (everything): tutto, tutta, intero, intera
all (everybody): tutti, tutte
none/zero: nessuna, zero, nullo
nothing: niente, nulla
nobody: nessuno
somebody: qualcuno
something: qualcosa
several: diversi, diverse, parecchi, parecchie, vari, varie, più
many: molti, molte, tanti, tante, mucchio, sacco, parecchi, innumerevoli
much/a lot: molto, molta, tanto, tanta, parecchio, assai
few: pochi, poche, alcuni, alcune, qualche, paio
little (not much): poco, poca, pochino
half: metà, mezzo, mezza
most: maggior, maggioranza
enough: abbastanza, sufficiente, basta, bastano, sufficienti
too much: troppo, troppa
more: più, ulteriore
less: meno
only: solo, soltanto, solamente, unicamente, esclusivamente, sola
also/too: anche, pure, altrettanto
even (sogar): perfino, addirittura
almost: quasi, praticamente
exactly: esattamente, precisamente, proprio, preciso
about/roughly: circa, suppergiù, intorno, pressappoco
full: pieno, piena, pieni, piene, riempito, riempita, saturo, satura, esaurito, esaurita, riempie
empty: vuoto, vuota, vuoti, svuotare, svuoto, svuotata
overfull/bursting: scoppia, scoppiare, strapieno, strapiena, trabocca, stracolmo, stracolma, esplode, zeppo, zeppa, intasata, intasato
big: grande, grandi, grosso, grossa, grossi
huge: enorme, enormi, gigantesco, gigante, immenso, immensa, mostruoso
small: piccolo, piccola, piccoli, piccole
tiny: minuscolo, minuscola, piccolissimo, misero, misera
normal/ordinary: normale, normali, ordinario, comune
endless/unlimited: illimitato, illimitata, infinito, infinita
limited: limitato, limitata
thousand: mille, mila, migliaia, migliaio
million: milione, milioni
hundred: cento, centinaia, centinaio
dozen: dozzina, decina, decine
percent: percento
gigabyte: gb, giga, gigabyte, tb
megabyte: mb, mega
number/amount: numero, quantità
size: dimensione, grandezza
rest/remainder: resto, restante
first: primo, prima
second: secondo, seconda
third: terzo, terza
last: ultimo, ultima, ultimi
other/another: altro, altra, altri, altre, altrui
same/identical: stesso, stessa, stessi, stesse, uguale, uguali, identico, identica, identici, medesimo
different: diverso, diversa, differente, differenti
each/every: ogni, ognuno, ciascuno
alone: solo, sola, solitario
single/sole: unico, unica, singolo
together: insieme, assieme
common/joint: comune, condiviso, condivisa, congiunto
double/twice: doppio
once: volta
extra: extra
very: molto, davvero, proprio, super, assai
quite/rather: piuttosto, abbastanza
a bit: po, pochino, poco
totally/completely: totalmente, completamente, assolutamente
hardly/barely: appena, malapena
mainly/mostly: soprattutto, principalmente
always: sempre
never: mai
often: spesso, frequentemente
sometimes: volte, talvolta
rarely: raramente
usually: solitamente, solito, normalmente, generalmente
constantly: costantemente, continuamente, continuo
now/currently: adesso, ora, attualmente, oggigiorno
soon: presto, breve, prossimamente
later: dopo, poi
already: già
still (yet): ancora, tuttora
formerly/in the past: prima, tempo, passato
recently/lately: recentemente, ultimamente
today: oggi
tomorrow: domani
yesterday: ieri
tonight/evening: sera, stasera, serata, sere
morning: mattina, mattino, stamattina
night: notte, notti
day: giorno, giorni, giornata, dì
week: settimana, settimane
weekend: weekend
month: mese, mesi
year: anno, anni
summer: estate
winter: inverno
spring/autumn: primavera, autunno
Christmas: natale
Monday..Sunday (weekday names): lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica
January..December (month names): gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre
before: prima
after: dopo
since: da, dal
until: fino, finché
when: quando
as soon as: appena
during: durante
hour: ora, ore
minute: minuto, minuti
moment: momento, attimo
next: prossimo, prossima, seguente, successiva
previous: precedente
new: nuovo, nuova, nuovi, nuove
old: vecchio, vecchia, vecchi, vecchie, vecchiotto, anziano
ancient: antico, antidiluviano, preistorico
long (time): lungo, lunga
time (clock): tempo
again: ancora, nuovamente, nuovo, daccapo
immediately: subito, immediatamente
yes: sì, certo, esatto, già
no: no, nope, macché, manco
not: non, né, mica, nn
maybe: forse, magari, eventualmente
probably: probabilmente
certainly/of course: certamente, certo, ovvio, ovviamente, sicuro, sicuramente
I think/believe: credo, penso, direi, ritengo, pare, sembra
guess/suppose: suppongo, immagino
know: so, sa, sai, sapere, sappiamo, sapevo, conosco, conosce, sanno, saprei
no idea/no clue: idea, boh, mah, bo
unsure: incerto, dubbio, dubbi
doubt: dubito
understand: capisco, capito, capire, capisce, comprendo, afferrato
explain: spiegare, spiega, spiegami, spieghi, spiegazione, spiegarmi
confuse/muddle: confuso, confusa, confusione, confondo
forget: dimentico, dimenticato, dimenticare, scordato, scorda, dimentica
remember: ricordo, ricorda, ricordi, ricordare
mean (say): intendo, intendevo, volevo
depends: dipende
decide: decidere, decido, deciso, decida
choose/select: scegliere, scelgo, scelta, scelto
prefer: preferisco, preferirei, preferire
like/want: voglio, vuole, vorrei, vogliamo, volevo, piace, piacerebbe, vogliono, volere
wish/would like: vorrei, desidero, piacerebbe
need: bisogno, serve, servono, necessito, occorre, servirebbe
must/have to: devo, deve, dobbiamo, devono, dovrei, tocca
may/allowed: può, posso, permesso, consentito
can/able: posso, può, possiamo, possono, riesco, riesce, potere, potrei, potrebbe
should: dovrei, dovrebbe
hope: spero
plan/intend: intendo, intenzione, progetto, programma, conto, prevedo, previsto, sto
consider/think about: pensando, valutando, pensare, pensarci, riflettere
worry/fear: paura, temo, preoccupa, preoccupato, preoccupata
annoy/hate: odio, fastidio, stufo, stufa, scoccia, rompe
happy/content: contento, contenta, felice, soddisfatto
fine/ok: ok, okay, bene, va
agree: accordo
matter/care: importa, interessa, frega
not matter/all the same: uguale, indifferente, importa
important: importante, importanti
necessary: necessario, necessaria
useful: utile
good: buono, buona, bene, bravo
bad: male, cattivo, brutto
better: meglio, migliore
worse: peggio, peggiore
easy: facile, semplice
difficult/complicated: difficile, complicato, complicata
safe/secure: sicuro, sicura, sicurezza
danger/risk: pericolo, rischio
true/right: vero, giusto, corretto, giusta
wrong: sbagliato, sbagliata
false/mistake: errore, sbagliato, sbaglio, sbagliata, svista
problem: problema, problemi
fun/funny: divertente, simpatico
sad: triste
sorry/excuse: scusa, scusi, scusami, perdono, spiace
please: favore, piacere, cortesia, prego
thanks: grazie, ringrazio
hello: ciao, salve, buongiorno, buonasera, ehi
goodbye: arrivederci, addio
great/super: ottimo, perfetto, fantastico, bellissimo, super
beautiful/lovely: bello, bella, belli
terrible: terribile, orribile
honest/honestly: onestamente, sinceramente
trust: fiducia, fido, fidarmi
privacy/private: privato, privata, privacy, riservato
secret: segreto, segreti
laugh/haha: haha, ahah, ahaha, lol
hm/erm: ehm, mmm, uhm, beh, hmm, mah
question: domanda, domande
answer: risposta, risposte, rispondere, rispondo, risposto
ask: chiedere, chiedo, chiedi, chiede, domandi, chiedete
tell/say: dire, dico, dice, dimmi, detto, dica, racconta, raccontare, dirti
speak/talk: parlare, parlo, parla, parliamo, parli
repeat: ripetere, ripeti, ripeta, ripetimi, ridici, ridimmi
again from the start: inizio, capo, zero, daccapo, principio
restart: ricominciare, ricominciamo, ricomincia, riavvia, riparti, ripartiamo, resettare
start/begin: iniziare, inizia, iniziamo, cominciare, cominciamo, partire
back (go back): indietro, tornare, torna, torniamo, ritornare, tornando
previous step: precedente, passo, passaggio
undo: annulla, annullare
cancel/abort: annulla, annullare, cancella, interrompi
stop: stop, basta, ferma, fermati, fermiamoci, smetti
finish/end: fine, finito, finiamo, finire, terminare, chiudere, finisci
quit/exit: esci, uscire, mollo, lascio, lasciamo
skip: salta, saltare, saltiamo, salti
next/continue: avanti, prossima, continua, continuare, prosegui, proseguire, procedi
pass (skip): passo, passa, passiamo
help (noun/verb): aiuto, aiutare, aiutami, aiuta, aiutarmi, aiuti
stuck: bloccato, bloccata, perso, persa, impantanato
show: mostra, mostrami, mostrare, vedere, fammi
list: lista, elenco, elenca
compare: confronta, confrontare, confronto, paragona, paragonare, paragone
difference: differenza, differenze
advantage: vantaggio, vantaggi, pro, pregi
disadvantage: svantaggio, svantaggi, contro, difetti
pros and cons: pro, contro
versus: versus, vs
overview: panoramica
summary: riassunto, riepilogo, riassumere, sintesi, riepilogare
summarise: riassumi, riassuma
recap: ricapitola, ricapitoliamo, riepiloga, ricapitolare
change (an answer): cambiare, modificare, cambio
correct (fix): correggere, correggo
option/choice: opzione, scelta, opzioni, possibilità
language: lingua, lingue
English: inglese
French: francese
German: tedesco
Spanish: spagnolo
Italian: italiano, italiana
Portuguese: portoghese
Dutch: olandese
why: perché, xké
reason: motivo, ragione
what for: scopo
who: chi
what: cosa, che, quale
which: quale, quali
where: dove
how: come
how many: quanti, quante, quanto
clear (understood): chiaro, chiara
advice/recommend: consiglio, consigli, consigliare, consiglia, raccomandi
decision: decisione
settings/configure: configurare, impostazioni, configurazione, impostare, configurato
set up/install: installare, installato
instructions: istruzioni
meaning: significa, significato
matter/topic: argomento
bot/robot/chatbot: bot, robot
human (person): umano
person/someone: persona, persone
I/me: io, me, mi, sottoscritto, sottoscritta
you: tu, te, ti, lei, voi, vi
he/him: lui, egli
she/her: lei
we/us: noi, ci
they/them: loro
my/mine: mio, mia, miei, mie
your: tuo, tua, suo, vostra, vostro
his: suo, sua, suoi
her (possessive): suo, sua, suoi
our: nostro, nostra, nostri, nostre
their: loro
own: proprio, propria
wife: moglie
husband: marito
partner/spouse: compagno, compagna, partner, coniuge
boyfriend/girlfriend: fidanzato, fidanzata, ragazzo, ragazza, moroso, morosa
son: figlio
daughter: figlia
child/kids: figli, bambini, bambino, ragazzi, bimbi
grandson/grandchild: nipote, nipotino, nipoti
mother/mum: madre, mamma
father/dad: padre, papà, babbo
parents: genitori
brother: fratello
sister: sorella
siblings: fratelli, sorelle
uncle/aunt: zio, zia
nephew/niece: nipote
cousin: cugino, cugina
grandma: nonna
grandpa: nonno
in-law: suocera, suocero, cognato, cognata, genero, nuora
family: famiglia, familiare
friend/mate: amico, amica, amici
neighbour: vicino, vicina, vicini
colleague: collega, colleghi, colleghe
boss: capo, titolare, principale
secretary: segretaria, segretario, segreteria
assistant: assistente
employee/staff: dipendente, dipendenti, impiegata, impiegato, personale, commessa
team: squadra, team
group: gruppo
company/firm: azienda, ditta, società, impresa
department: ufficio, reparto
club/association: associazione, circolo, club
board/committee: consiglio, comitato, direttivo
chairman/president: presidente
treasurer: tesoriere
member: soci, socio, membri, membro
volunteer: volontari, volontario
partner (business): socio, socia
customer/client: cliente, clienti
supplier: fornitore, fornitori
accountant/tax adviser: commercialista, contabile, ragioniera, ragioniere
lawyer/solicitor: avvocato
doctor: medico, dottore, dottoressa
nurse: infermiera, infermiere
dentist: dentista
teacher: insegnante, maestra, maestro, professore, prof, professoressa
pupil: alunni, alunno, alunna
student: studente, studentessa, studenti
apprentice/trainee: stagista, apprendista, tirocinante, praticante
plumber: idraulico
electrician: elettricista
mechanic: meccanico
farmer: contadino, agricoltore
fisherman: pescatore
driver: autista
lorry driver: camionista
baker: fornaio
cook/waiter: cuoco, cameriere
hairdresser: parrucchiera
estate agent: agente
hotelier/host: albergatore
guest: ospiti, ospite
tenant: inquilino, inquilini, condomini
flatmate: coinquilino, coinquilini, coinquilina
priest/vicar/pastor: parroco, prete, don
parish/church: parrocchia, chiesa
choir: coro
translator: traduttrice, traduttore
manager/director: direttore, direttrice, manager
owner: proprietario, proprietaria
freelancer/self-employed: freelance, autonomo
pensioner/retired: pensionato, pensionata, pensione
widow/widower: vedova, vedovo
deputy/stand-in: sostituto, sostituta, vice
reception: reception, portineria
technician/IT person: tecnico, informatico
administrator: amministratore, amministratrice
carer: badante
man: uomo, signore
woman: donna, signora
people: gente
share: condivido, condivide, condividere, condiviso, condivisa, condividiamo, condividono, spartisco, divido, dividiamo
use: uso, usa, usare, usiamo, usano, utilizzo, utilizza, utilizzare, usato, adopero, usavo
read: leggo, legge, leggere, leggiamo, leggono, letto, letta, leggerla
reply/answer mail: rispondo, risponde, rispondere, rispondiamo, rispondono
write: scrivo, scrive, scrivere, scritto, scrivono
look into/check: guardo, guarda, guardare, controllo, controlla, controllare, controlliamo, consulto, consulta, apro, apre, vedo, vede, occhiata, sbircia, guardiamo, guardano, consultare
have access: accesso, accede, accedo, accedere, accediamo, accedono, entra, entrano
log in: login, entro, entra
password: password, parola, codice
look over someone's shoulder/snoop: sbirciare, curiosare, ficcanaso, impiccione, spiare
take turns/alternate: turno, turni, alterniamo
stand in/cover for: sostituisce
manage/look after: gestisco, gestisce, gestire, gestiamo, occupa, segue, gestiscono, occupo
responsible: responsabile
personal: personale, personali
separate: separato, separata, separati, separate
belong: appartiene
give: dare, do, dà, dato
phone/mobile: telefono, telefoni, telefonino, cellulare, cellulari, cell, telefonini
smartphone: smartphone
iPhone: iphone
Android/Samsung: android, samsung
landline: fisso
tablet: tablet
iPad: ipad
laptop/notebook: portatile, laptop, notebook, portatili
MacBook: macbook
desktop computer/PC: pc, fisso, desktop
Mac/iMac: mac, imac
computer (any): computer, calcolatore, compiuter
device/gadget: dispositivo, dispositivi, apparecchio, apparecchi, aggeggio, aggeggi
machine: macchina, macchine
browser: browser
webmail: webmail
website/page: sito, pagina
app/program: applicazione, app, programma
Outlook: outlook
Thunderbird: thunderbird
Gmail: gmail
Windows: windows
screen: schermo
printer: stampante
TV: televisione, tv
watch: orologio
battery: batteria
wifi/router: wifi, router
hard disk: disco, fisso
USB stick/external drive: chiavetta
backup: backup
copy: copia, copie
home: casa
flat/apartment: appartamento
kitchen: cucina
living room: salotto, soggiorno
bedroom: camera
study/home office: studio
cellar: cantina
garage: garage
garden: giardino
office (place): ufficio, uffici, studio
desk: scrivania
work (place): lavoro
workshop: officina, laboratorio
shop: negozio, bottega
practice/surgery: ambulatorio, studio
school: scuola
university: università
library: biblioteca
hotel: albergo, hotel
restaurant/pub: bar, ristorante
farm: fattoria
field: campo, campi
building site: cantiere, cantieri
ship/boat: barca, nave, peschereccio
caravan/camper: camper, roulotte
car: macchina, auto
van: furgone
bus: autobus, pullman, corriera
train: treno, treni
underground/metro: metro, metropolitana
plane: aereo
airport: aeroporto
tunnel: galleria, gallerie
mountain/hut: montagna, baita, rifugio
forest: bosco
island: isola
village: paese, paesino
countryside: campagna
town/city: città
abroad: estero
sea: mare
beach: spiaggia
holiday: vacanza, vacanze, ferie
travel/trip: viaggio, viaggi, viaggiare, trasferta, trasferte, viaggiando
on the road/on the go: giro, strada, fuori
commute: pendolare
everywhere: ovunque, dappertutto, dovunque
here: qui, qua
there: lì, là
elsewhere/another place: altrove
nearby: vicino
far: lontano
mail/e-mail: mail, email, posta
message: messaggio, messaggi, messaggini
letter: lettera, lettere
mailbox/inbox: casella, caselle, inbox, mailbox
account: account, conto
address: indirizzo, indirizzi
folder: cartella, cartelle
subfolder: sottocartelle, sottocartella
sent: inviata, inviati, inviate, spediti, spedite
drafts: bozze, bozza
trash/deleted: cestino, eliminati, eliminate
archive: archivio, archiviare, archiviate
newsletter: newsletter
attachment: allegato, allegati
photo/picture: foto, fotografie
video: video
document/file: documento, documenti, file
invoice: fattura, fatture, bollette
order: ordine, ordini
booking: prenotazione, prenotazioni
calendar: calendario, agenda
sort/file: ordino, ordinare, sistemo, sistemare, smisto, smistare, organizzo, organizzato, riordino, divido, suddivido, classifico
tidy up: riordinare
order (neat): ordine, ordinate, ordinato
move (to a folder): sposto, spostare, spostato, metto
delete: cancello, cancella, cancellare, elimino, eliminare, cancellato, cancellata, butto, eliminato
keep: tengo, tenere, conservo, conservare, mantengo, tiene, teniamo, tenuto
throw away: buttare, butto, buttato
clean up: pulire, pulizia
collect/fetch/download: scaricare, scarico, scarica, scaricate, scaricati, scaricata, scaricarla
store/save: salvare, salvo, archiviare, memorizzare, salvati
leave on the server: lasciare, lascio, restare, resta, restano, rimangono, rimane, lasciarla
server: server
provider: provider, fornitore, gestore, operatore
cloud: cloud, nuvola
hosting company: hosting
storage/space: spazio, memoria, archiviazione, capienza
quota/limit: limite, quota, soglia
warning (mailbox full): avviso, avvisi, avverte, avvisa, notifica, allarme
bounce/reject: respinti, respinge, rimbalzano, indietro
arrive: arrivare, arriva, arrivano, arrivato
send: inviare, invio, mando, mandare, spedire, spedisco, manda
receive: ricevere, ricevo, riceviamo, ricevuto
forward: inoltrare, inoltro
disappear: sparire, sparisce, scompare, spariscono, sparite, spariti, sparito
lost: perso, perdere, perdo, perse, persi
find: trovare, trovo, ritrovo, ritrovare, trova, trovarmi
search: cercare, cerco, ricerca
sync: sincronizzare, sincronizzato, sincronizzate, sincronizza, sincronizzati
match/consistent: coincidere, combaciare, corrispondere
only here/local: locale, locali
offline: offline, scollegato
online: online, connesso, collegato
internet: internet, rete, web
connection: connessione, collegamento, linea
reception/signal: segnale, campo, copertura, tacche
fibre/broadband: fibra, adsl
mobile data: dati
network outage/fails: cade, guasto, salta, manca
slow: lento, lenta
fast: veloce
stable/reliable: stabile, affidabile
available: disponibile, disponibili
load/open: aprire, apre, caricare, aprono
crash/hang: blocca, pianta, impalla, crasha
error: errore
works/runs: funziona, funzionare, va, funzionano
buy: comprare, compro, comprato, acquistare, acquisto, comprerò, prendo
sell: vendere, vendo, venduto
order (purchase): ordinato, ordinare
replace: sostituire, sostituisco, sostituito, rimpiazzare
change/switch: cambiare, cambio, cambia, cambierò, cambiato, cambiamo, passare, passo, cambiamento
swap: scambiare
upgrade: aggiornare, rinnovare
get (receive): ricevere, avere
present/gift: regalo, regala, regalato, regalano
inherit: ereditato, eredito
break/broken: rotto, rotta, rompere, guasto, rotti
dead/die: morto, morta, morire, defunto
steal/stolen: rubato, rubata
lose: perdere, perso
repair: riparare, riparazione, aggiustare
keep (not change): tengo, tenere, tenermi
stay/remain: restare, resto, rimango, rimanere, rimane
stick with: resto, continuo
leave (as it is): lascio, lasciare
used to it: abituato, abituata
move (house): trasloco, trasferisco
retire: pensione
hold out/last: dura, durare, regge, reggere
money: soldi, euro
cost/expensive: costa, caro, costoso
cheap: economico
free (of charge): gratis, gratuito
pay: pagare, pago, paghi
subscription: abbonamento
contract: contratto
package/plan: piano, pacchetto, offerta
price: prezzo
weather: tempo, meteo
rain: pioggia, piove
eat: mangiare, mangio
coffee: caffè
wine: vino
fridge: frigo, frigorifero
rubbish/bin: spazzatura, immondizia
wardrobe: armadio
bag: borsa
suitcase: valigia
key: chiave, chiavi
ill/flu: malato, influenza
tired: stanco, stanca
sleep: dormire, dormo
birthday: compleanno
wedding: matrimonio
dog: cane
cat: gatto
football: calcio
match/game: partita
win: vinto, vincere
bicycle: bici
parking: parcheggio
traffic jam: traffico
delay: ritardo
strike: sciopero
rent: affitto
electricity: luce, corrente
film: film
music: musica
book: libro, libri
newspaper: giornale
exam: esame, esami
bank: banca
tax: tasse
election: elezioni
walk: camminare, passeggiare
play: giocare, gioca
drive: guidare, guido
wait: aspettare, aspetta, aspetto
come: venire, viene, vengo, vengono, venuto
go: andare, vado, va, andiamo, vanno
take: prendere, prende, prendo, preso
bring: portare, porto
put: mettere, metto, messo, mette
open: aprire, aperto, apro
close: chiudere, chiudi, chiuso
work (verb): lavoro, lavora, lavorare, lavoriamo
learn: imparare
teach: insegno, insegnare
live (reside): abito, vivo, abita, vive, viviamo
call (phone): chiamare, telefonare, chiamate, chiamata
hear: sentire
see: vedere, vedo, vede, visto, vedono
think: pensare, penso
try: provare, provo
touch: toccare, tocca
complain: lamenta, lagna
and: e, ed
or: o, oppure
but: ma, però
because: perché, poiché, siccome, dato
so/therefore: quindi, perciò, dunque, così
if: se
although: benché
while: mentre
with: con, col
without: senza
for: per
from: da, dal, dalla, dai, dallo, dall
in: in, nel, nella, nei, dentro, nelle, nello
on: su, sul, sulla, sui, sullo, sulle
at: a, ad, al, alla
to: a, ad, al, alla, ai
of: di, del, della, dei, delle, dello, d
between: tra, fra
about (concerning): riguardo
instead: invece, posto
except: tranne, eccetto, salvo
besides/apart from: oltre
otherwise: altrimenti, sennò
then: poi, allora
than: che
as/like: come
that (conjunction): che
this/these: questo, questa, questi, queste, quest
that/those: quello, quella, quelli, quel, quelle
the: il, lo, la, i, gli, le, l
a/an: un, uno, una
there is/are: c, esiste
be: essere, è, sono, sei, siamo, siete, era, erano, stato, stata, sarà, sia, fosse
have: avere, ho, hai, ha, abbiamo, avete, hanno, avevo, aveva, avuto
do/make: fare, faccio, fa, fanno, fatto, facciamo
happen: succede, capita, succedere
thing/stuff: cosa, cose, roba, robe
part: parte
kind/type: tipo, genere
way/manner: modo, maniera
place: posto, luogo
side: lato
case: caso
`;
