/** The Dutch words for each concept, one concept a line: see ../concepts.ts. */
export const NL = `
all (everything): alles, al, hele, heel, gans, ganse
all (everybody): iedereen, allemaal, allen, alle
none/zero: geen, nul, gene
nothing: niets, niks, nada
nobody: niemand
somebody: iemand
something: iets
anything: wat
several: meerdere, verschillende, diverse, paar, enkele
many: veel, vele, hoop, massa, massas, zat, talloze, tig, stapels, bergen
much/a lot: veel, heleboel, zat, genoeg, volop
few: weinig, paar, enkele, handvol
little (not much): weinig, beetje
half: half, halve, helft
most: meeste, meestal
enough: genoeg, voldoende, zat, ruim, ruimschoots
too much: teveel
more: meer
less: minder
only: alleen, enkel, slechts, uitsluitend, louter, maar
also/too: ook, eveneens, tevens
even (sogar): zelfs
almost: bijna, haast, zowat
exactly: precies, exact, juist
about/roughly: ongeveer, circa, rond, grofweg, pakweg
full: vol, volle, volgelopen, gevuld, loopt, volloopt
empty: leeg, lege, leegmaken, leeggemaakt
overfull/bursting: barst, barsten, overvol, bomvol, propvol, tjokvol, stampvol, mudvol, uitpuilt, puilt, nokvol
nearly full: bijna
big: groot, grote, groter
huge: enorm, enorme, gigantisch, gigantische, reusachtig, immens
small: klein, kleine, kleiner
tiny: piepklein, minuscuul, mini
normal/ordinary: normaal, normale, gewoon, gewone
endless/unlimited: eindeloos, onbeperkt, onbeperkte, oneindig
limited: beperkt, beperkte
thousand: duizend, duizenden
million: miljoen, miljoenen
hundred: honderd, honderden
dozen: dozijn, tiental, tientallen
percent: procent
gigabyte: gb, gig, gigabyte, giga, tb
megabyte: mb, mega, megabyte
number/amount: aantal, hoeveelheid, getal, nummer
size: grootte, omvang
rest/remainder: rest, overige
first: eerste
second: tweede
third: derde
last: laatste
other/another: ander, andere, anders
same/identical: zelfde, dezelfde, hetzelfde, gelijk, identiek, eender
different: verschillend, verschillende, anders
each/every: elk, elke, ieder, iedere
alone: alleen, alleenstaand, solo
single/sole: enige, één, enkele
together: samen, tezamen, bijeen
common/joint: gezamenlijk, gezamenlijke, gemeenschappelijk, gemeenschappelijke, gedeeld, gedeelde
double/twice: dubbel, tweemaal
once: eens, eenmaal
extra: extra, bijkomend
very: heel, erg, zeer, super, hartstikke, ontzettend, hele
quite/rather: nogal, vrij, redelijk, tamelijk, best, behoorlijk
a bit: beetje, iets, wat
totally/completely: helemaal, volledig, totaal, compleet
hardly/barely: amper, nauwelijks
mainly/mostly: vooral, voornamelijk, hoofdzakelijk
always: altijd, steeds, immer
never: nooit, nimmer
often: vaak, dikwijls, regelmatig
sometimes: soms, weleens, af
rarely: zelden
usually: meestal, gewoonlijk, doorgaans
constantly: constant, voortdurend, steeds, aldoor
now/currently: nu, momenteel, tegenwoordig, thans, huidige
soon: binnenkort, straks, weldra, gauw, eerstdaags
later: later
already: al, reeds
still (yet): nog, steeds
not any more: meer
formerly/in the past: vroeger, eerder, voorheen, destijds, ooit
recently/lately: onlangs, laatst, recent
today: vandaag
tomorrow: morgen
yesterday: gisteren
tonight/evening: avond, vanavond, avonds
morning: ochtend, morgen, ochtends
night: nacht, nachts
day: dag, dagen, daags
week: week, weken
weekend: weekend, weekeinde
month: maand, maanden
year: jaar, jaren
summer: zomer, zomers
winter: winter, winters
spring/autumn: lente, voorjaar, herfst, najaar
Christmas: kerst, kerstmis
Monday..Sunday (weekday names): maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, zondags
January..December (month names): januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
before: voor, voordat, vooraf
after: na, nadat
since: sinds, sedert
until: tot, totdat
when: wanneer, toen
as soon as: zodra
during: tijdens
hour: uur, uren
minute: minuut, minuten
moment: moment, ogenblik
next: volgende, volgend, komende
previous: vorige, vorig
new: nieuw, nieuwe, nieuwere, gloednieuwe
old: oud, oude, ouder, oudje
ancient: stokoud, stokoude, antiek, aftands, aftandse
long (time): lang, lange
short (time): kort, korte
one day/sometime: ooit, eens
time (clock): tijd
again: weer, opnieuw, nogmaals, nog
immediately: meteen, direct, onmiddellijk
yes: ja, jawel, jep, jazeker, yes, jaja
no: nee, neen, nope
not: niet, nie, nt
maybe: misschien, wellicht, mogelijk, eventueel
probably: waarschijnlijk, vermoedelijk
certainly/of course: zeker, natuurlijk, tuurlijk, uiteraard, vast, absoluut
I think/believe: denk, geloof, vind, meen, dacht
guess/suppose: gok, vermoed
know: weet, weten, wist, kent, ken
no idea/no clue: idee, benul
unsure: onzeker, twijfel
doubt: twijfel, twijfelen
understand: begrijp, begrijpen, snap, snappen, begrepen, snapte
explain: uitleggen, leg, uitleg, verklaren, uitgelegd
confuse/muddle: verward, war, verwarrend
forget: vergeten, vergeet, vergat
remember: onthouden, herinner, onthou
mean (say): bedoel, bedoelde, bedoelt
depends: hangt, afhangt, afhankelijk, ligt
decide: beslissen, beslis, besluit, besloten
choose/select: kiezen, kies, gekozen, koos, keuze
prefer: liever, verkies
like/want: wil, willen, wilt, wou, wilde, graag, leuk
wish/would like: graag, wens, zou
need: nodig, moet, behoefte, hoef, hoeft, hoeven
must/have to: moet, moeten, moest, dient
may/allowed: mag, mogen, mocht
can/able: kan, kunnen, kun, kon, kunt
will: zal, zullen, ga, gaan, gaat
should: zou, zouden, hoort
hope: hoop, hopen
plan/intend: plan, plannen, bedoeling, gepland, ga, van
consider/think about: overweeg, overwegen, nadenken, denken
worry/fear: bang, zorgen, vrees, ongerust, schrik
annoy/hate: haat, vervelend, irritant, ergert
happy/content: blij, tevreden, gelukkig
fine/ok: prima, oké, ok, goed, best
agree: akkoord, eens
not matter/all the same: maakt, uit, egaal, boeit, eender
important: belangrijk, belangrijke
necessary: noodzakelijk, nodig
useful: handig, nuttig
good: goed, goede, goeie
bad: slecht, slechte
better: beter
worse: erger, slechter
best: beste, best
easy: makkelijk, gemakkelijk, simpel, eenvoudig
difficult/complicated: moeilijk, ingewikkeld, lastig
safe/secure: veilig, veiligheid
danger/risk: gevaar, risico
true/right: waar, juist, klopt
wrong: fout, verkeerd, mis
false/mistake: vergissing, vergist, foutje, verkeerde, vergis
problem: probleem, problemen
trouble: gedoe, last
fun/funny: grappig, leuk
sad: triest, verdrietig
sorry/excuse: sorry, excuus, pardon
please: alsjeblieft, alstublieft, aub, svp, gelieve
thanks: bedankt, dank, dankje, dankjewel, merci, thanks
hello: hallo, hoi, hey, goedendag, goeiedag, dag, hé
goodbye: doei, houdoe
great/super: geweldig, super, top, fantastisch, prachtig
beautiful/lovely: mooi, mooie
terrible: vreselijk, verschrikkelijk, ramp
honest/honestly: eerlijk
trust: vertrouw, vertrouwen
distrust: wantrouw
privacy/private: privé, privacy
secret: geheim
laugh/haha: haha, lol, hihi
hm/erm: hm, euh, eh, ehm, tja
question: vraag, vragen
answer: antwoord, antwoorden, beantwoord
ask: vraag, vragen, vraagt, vroeg, gevraagd
tell/say: zeg, zeggen, zegt, gezegd, zei, vertel, vertellen, verteld
speak/talk: praat, praten, spreek, spreken, spreekt
repeat: herhaal, herhalen, herhaling
again from the start: begin, beginnen
restart: herstart, opnieuw, overnieuw, herbegin, herbeginnen
start/begin: begin, beginnen, starten, start, begonnen
back (go back): terug, teruggaan, terugkeren, weerom
previous step: vorige, stap
undo: ongedaan, terugdraaien
cancel/abort: annuleer, annuleren, afbreken, stop, schrap
stop: stop, stoppen, ophouden, genoeg, hou
finish/end: klaar, einde, afsluiten, eindigen, gedaan
quit/exit: weg, afsluiten, verlaten
skip: overslaan, sla, overgeslagen
next/continue: verder, volgende, doorgaan, door, vervolgen
pass (skip): pas
help (noun/verb): help, hulp, helpen, helpt
stuck: vast, vastgelopen
show: toon, tonen, laat, zien
list: lijst, opsomming
compare: vergelijk, vergelijken, vergelijking
difference: verschil, verschillen
advantage: voordeel, voordelen, plus, pluspunten
disadvantage: nadeel, nadelen, minpunten
pros and cons: voor, tegen
overview: overzicht
summary: samenvatting, samenvatten, samengevat
summarise: samenvat
recap: samenvatting
change (an answer): wijzig, wijzigen, veranderen, aanpassen
correct (fix): corrigeer, verbeteren, rechtzetten
option/choice: optie, keuze, opties, mogelijkheid
language: taal, talen
English: engels, engelse
French: frans, franse
German: duits
Spanish: spaans
Italian: italiaans
Portuguese: portugees
Dutch: nederlands, vlaams
why: waarom, waartoe
reason: reden
what for: waarvoor
who: wie
what: wat, watte
which: welk, welke
where: waar
how: hoe
how many: hoeveel
clear (understood): duidelijk, helder
advice/recommend: advies, aanraden, raad, aanbevelen, raadt
decision: beslissing, besluit
settings/configure: instellingen, instellen, ingesteld, configureren
set up/install: installeren, geïnstalleerd, installeer
meaning: betekent, betekenis
matter/topic: onderwerp
bot/robot/chatbot: bot, robot, chatbot
human (person): mens
person/someone: persoon, personen
I/me: ik, mij, me, mezelf, ikke, kik, mijzelf, ikzelf
you: jij, je, jou, u, jullie, gij, ge
he/him: hij, hem
she/her: zij, ze, haar
we/us: wij, we, ons
they/them: zij, ze, hen, hun
my/mine: mijn, mijne, mn
your: jouw, uw, je
his: zijn
her (possessive): haar
our: ons, onze
own: eigen
wife: vrouw, echtgenote, vrouwtje
husband: man, echtgenoot, vent
partner/spouse: partner, wederhelft
boyfriend/girlfriend: vriend, vriendin, lief
son: zoon, zoontje, zonen
daughter: dochter, dochtertje, dochters
child/kids: kind, kinderen, kids
grandson/grandchild: kleinzoon, kleinkind, kleinkinderen, kleindochter
mother/mum: moeder, mama, ma, mam
father/dad: vader, papa, pa
parents: ouders
brother: broer, broertje, broers
sister: zus, zusje, zuster, zussen
uncle/aunt: oom, tante, nonkel
nephew/niece: neef, nicht, neefje, nichtje
grandma: oma
grandpa: opa
in-law: schoonzoon, schoonmoeder, schoonzus, schoondochter, zwager
family: familie, gezin, thuisfront
friend/mate: vriend, vrienden, maat, kameraad
neighbour: buurman, buurvrouw, buren
colleague: collega, collegas
boss: baas, chef, bazin
secretary: secretaresse, secretaris
assistant: assistent, assistente
employee/staff: medewerker, medewerkers, werknemer, personeel, medewerkster
team: team, ploeg
group: groep
company/firm: bedrijf, firma, zaak, onderneming
department: afdeling
club/association: vereniging, club
board/committee: bestuur, commissie
chairman/president: voorzitter
treasurer: penningmeester
member: lid, leden
volunteer: vrijwilliger, vrijwilligers
partner (business): compagnon, vennoot, zakenpartner
customer/client: klant, klanten
supplier: leverancier, leveranciers
accountant/tax adviser: boekhouder, accountant, boekhoudster
lawyer/solicitor: advocaat
doctor: dokter, huisarts, arts
nurse: verpleegkundige, verpleegster
dentist: tandarts
teacher: leraar, lerares, juf, meester, leerkracht, docent
pupil: leerling, leerlingen, scholier
student: student, studente
apprentice/trainee: leerjongen, stagiair, stagiaire
craftsman: vakman
plumber: loodgieter
electrician: elektricien
painter: schilder
farmer: boer, boerin
driver: chauffeur, bestuurder
lorry driver: vrachtwagenchauffeur, trucker
baker: bakker, bakkerin
hairdresser: kapper, kapster
gardener: tuinman
landlord: huisbaas
priest/vicar/pastor: dominee, pastoor
parish/church: kerk, parochie
choir: koor
manager/director: directeur, manager
owner: eigenaar, eigenaresse
freelancer/self-employed: zelfstandige, freelancer, zzp
pensioner/retired: gepensioneerd, pensioen, gepensioneerde
widow/widower: weduwe, weduwnaar
deputy/stand-in: vervanger, invaller
reception: receptie, receptioniste, balie
technician/IT person: techneut, computerman, technieker
administrator: beheerder
man: man, heer
woman: vrouw, mevrouw
people: mensen, lui
share: deel, delen, deelt, gedeeld, gedeelde
use: gebruik, gebruikt, gebruiken, gebruikte
read: lees, leest, lezen, las, gelezen
reply/answer mail: beantwoord, beantwoorden, antwoorden, antwoordt
write: schrijf, schrijven, schrijft
look into/check: kijk, kijkt, kijken, check, checken, checkt, bekijk, bekijken, inkijken, meekijken, meekijkt, kijkje, keek
have access: toegang
log in: inloggen, log, inlogt, aanmelden, ingelogd
password: wachtwoord, paswoord, code
look over someone's shoulder/snoop: gluren, snuffelen, neuzen, pottenkijkers, meelezen, meeleest
take turns/alternate: afwisselen, beurt, beurten, toerbeurt
stand in/cover for: vervangt, invalt
manage/look after: beheer, beheert, beheren, verzorgt, regelt
responsible: verantwoordelijk
personal: persoonlijk, persoonlijke
separate: apart, aparte, gescheiden
belong: hoort, behoort
give: geef, geven, gaf, geeft
phone/mobile: telefoon, telefoons, mobiel, mobieltje, gsm, toestel, foon, telefoontje
smartphone: smartphone, smartphones
iPhone: iphone, iphones
Android/Samsung: android, samsung
landline: vaste
tablet: tablet, tablets
iPad: ipad, ipads
laptop/notebook: laptop, laptops, notebook, schootcomputer
MacBook: macbook
desktop computer/PC: pc, pcs, desktop, vaste, bak
Mac/iMac: mac, imac
computer (any): computer, computers, computertje
work computer: werklaptop, werkcomputer, werkpc
company device: werktelefoon, diensttelefoon
device/gadget: apparaat, apparaten, toestel, toestellen
machine: machine, machines
browser: browser
webmail: webmail
website/page: website, site, pagina
app/program: app, apps, programma
Outlook: outlook
Thunderbird: thunderbird
Gmail: gmail
Hotmail: hotmail
Windows: windows
mail program: mailprogramma, mailapp
screen: scherm
printer: printer
TV: tv, televisie, teevee
battery: batterij, accu
wifi/router: wifi, router
hard disk: schijf, harddisk, harde
USB stick/external drive: stick, usb
backup: backup, reservekopie
copy: kopie, kopieën, kopietje
home: thuis, huis
house: huis, huizen
flat/apartment: appartement, flat
kitchen: keuken
living room: woonkamer, huiskamer
bedroom: slaapkamer
study/home office: studeerkamer, werkkamer
cellar: kelder
attic: zolder
garage: garage
garden: tuin
allotment/summerhouse: volkstuin, vakantiehuisje, huisje
office (place): kantoor, bureau
desk: bureau
work (place): werk, werkplek, zaak
workshop: werkplaats, atelier
shop: winkel, zaak
practice/surgery: praktijk
school: school
university: universiteit, uni
hotel: hotel
farm: boerderij
field: veld, land
building site: bouw, werf, bouwplaats
ship/boat: boot, schip
caravan/camper: caravan, camper
car: auto, wagen
van: bus, bestelwagen, busje
bus: bus
train: trein
underground/metro: metro
plane: vliegtuig
mountain/hut: bergen, berg, hut
forest: bos, bossen
village: dorp
countryside: platteland, buiten
town/city: stad
abroad: buitenland
sea: zee
holiday: vakantie
travel/trip: reis, reizen, reist, reisje
on the road/on the go: onderweg, weg, baan
everywhere: overal
nowhere: nergens
here: hier
there: daar, er
elsewhere/another place: elders
far: ver
mail/e-mail: mail, mails, email, mailtje, mailtjes, emails
message: bericht, berichten, berichtje
letter: brief, brieven, post
mailbox/inbox: mailbox, postvak, inbox, brievenbus, postbus, mailboxen, mailbus
account: account, accounts
address: adres, adressen, mailadres
folder: map, mappen, mapje, mapjes
sent: verzonden, verstuurd, gestuurd
drafts: concepten, concept
trash/deleted: prullenbak, verwijderd, verwijderde
archive: archief, archiveren
newsletter: nieuwsbrief, nieuwsbrieven
attachment: bijlage, bijlagen, bijlages
photo/picture: foto, fotos
document/file: document, documenten, bestand, bestanden
invoice: factuur, facturen, rekening, rekeningen
order: bestelling, bestellingen
booking: boeking, boekingen, reservering, reserveringen
calendar: agenda, kalender
sort/file: sorteer, sorteren, gesorteerd, orden, ordenen, indelen, ingedeeld
tidy up: opruimen, ruim, opgeruimd, netjes
order (neat): orde
move (to a folder): verplaats, verplaatsen, verplaatst, versleep
delete: verwijder, verwijderen, verwijderd, wis, wissen, gewist, weggooi, wegdoen
keep: bewaar, bewaren, bewaard, behoud, houd, hou, houden
throw away: weggooien, gooi, weggegooid
clean up: opschonen, opruimen, opkuisen
collect/fetch/download: ophalen, haal, opgehaald, haalt, binnenhalen, download, downloaden, gedownload, binnengehaald
store/save: opslaan, sla, opgeslagen, bewaar
leave on the server: laten, blijven, staan, laat, blijft
server: server, servers
provider: provider, aanbieder, leverancier
cloud: cloud, wolk
hosting company: hosting, hoster, webhost
storage/space: ruimte, opslag, opslagruimte, plek, plaats
quota/limit: limiet, quota, quotum, grens
warning (mailbox full): waarschuwing, waarschuwingen, melding, meldingen, waarschuwt, zeurt
bounce/reject: teruggestuurd, geweigerd, stuitert
arrive: komt, komen, aankomen, binnenkomen, binnenkomt
send: sturen, stuur, stuurt, verstuur, versturen, verzenden
receive: ontvang, ontvangen, krijg, krijgen
disappear: verdwijnen, verdwijnt, verdwenen
lost: kwijt, verloren, kwijtraken
find: vinden, vind, terugvinden, vindt
search: zoeken, zoek
sync: synchroniseren, gesynchroniseerd, sync, synchroon
match/consistent: kloppen, overeenkomen, gelijklopen
only here/local: lokaal
offline: offline
online: online
internet: internet, net, web
connection: verbinding, connectie, verbonden
reception/signal: bereik, ontvangst, signaal
fibre/broadband: glasvezel, breedband, kabel
mobile data: data, 4g, 5g
network outage/fails: storing, uitvalt, weg
slow: traag, trage, langzaam
fast: snel, snelle
stable/reliable: stabiel, betrouwbaar
available: beschikbaar
load/open: openen, open, laden, opent
crash/hang: crash, gecrasht, crasht
error: fout, foutmelding
works/runs: werkt, werken, draait, doet
buy: kopen, koop, gekocht, koopt, kocht, aanschaffen
sell: verkopen, verkocht, verkoop
order (purchase): besteld, bestellen
replace: vervangen, vervang, vervangt
change/switch: wisselen, wissel, verander, veranderen, overstappen, overstap, stap, switchen, overschakelen, overgestapt
swap: ruilen, inruilen
upgrade: upgraden, upgrade
get (receive): krijg, krijgen, kreeg, krijgt
present/gift: cadeau, kado
inherit: erf, geërfd
lend/borrow: lenen, leen
break/broken: kapot, stuk, gebroken, defect
dead/die: dood, overleden, sterven
steal/stolen: gestolen
lose: verlies, verliezen
repair: repareren, herstellen, maken
keep (not change): houd, hou, behoud, houden
stay/remain: blijf, blijven, blijft
stick with: houden
leave (as it is): laat, laten
used to it: gewend, gewoon
move (house): verhuizen, verhuis, verhuisd
hold out/last: mee, meegaan, houdt
money: geld
cost/expensive: kost, kosten, duur, dure
cheap: goedkoop
free (of charge): gratis
pay: betaal, betalen, betaalt
subscription: abonnement
contract: contract
package/plan: pakket
price: prijs
weather: weer
rain: regen, regent
eat: eten, eet, gegeten
coffee: koffie
beer: bier, pint
wine: wijn
fridge: koelkast, frigo, ijskast
rubbish/bin: afval, vuilnis
wardrobe: kast
bag: tas
suitcase: koffer
key: sleutel, sleutels
ill/flu: ziek, griep
tired: moe
sleep: slapen, slaap
birthday: verjaardag, jarig
wedding: bruiloft
dog: hond
cat: kat, poes
football: voetbal
match/game: wedstrijd
win: winnen, gewonnen
bicycle: fiets
parking: parkeren, parkeerplaats
traffic jam: file
delay: vertraging
rent: huur, huren
electricity: stroom
film: film, films
music: muziek
book: boek, boeken
newspaper: krant
exam: examen
bank: bank
tax: belasting
election: verkiezingen
walk: wandelen, lopen
play: spelen, speel, speelt
drive: rijden, rij, rijdt
sit: zit, zitten
stand: sta, staan, staat
wait: wacht, wachten
come: kom, komen, komt, kwam
go: ga, gaan, gaat, ging
take: neem, nemen, neemt, pak, pakken
bring: breng, brengen
put: zet, zetten, leg, stop
open: open, openen
close: sluit, sluiten, dicht
work (verb): werk, werken, werkt, werkte
learn: leren, leer
teach: geef, lesgeven
live (reside): woon, wonen, woont
call (phone): bel, bellen, belt
hear: hoor, horen
see: zie, zien, ziet, zag, gezien
think: denken, denk, dacht
try: proberen, probeer
touch: aankomen, komt, aan
complain: klaagt, klagen
and: en, plus
or: of
but: maar, echter
because: omdat, want, aangezien
so/therefore: dus, daarom
if: als, indien
although: hoewel
while: terwijl
with: met
without: zonder
for: voor
from: van, vanaf, uit
in: in
on: op
at: bij, aan
to: naar, te, tot
of: van
between: tussen
about (concerning): over
instead: plaats
except: behalve, uitgezonderd, buiten
besides/apart from: naast, behalve, buiten
otherwise: anders
then: dan, toen
than: dan
as/like: zoals, als
that (conjunction): dat
this/these: dit, deze
that/those: die, dat
the: de, het, 't
a/an: een, 'n
there is/are: er
be: ben, bent, is, zijn, was, waren, geweest, wees
have: heb, hebt, heeft, hebben, had, hadden, gehad
do/make: doe, doet, doen, deed, gedaan, maak, maakt, maken, gemaakt
become: word, wordt, worden, werd
happen: gebeurt, gebeuren
thing/stuff: ding, dingen, spul, spullen, zaken
part: deel, gedeelte
kind/type: soort, type
way/manner: manier
place: plek, plaats
side: kant
case: geval
`;
