import type { LanguageData } from '../language-data.ts';

/** German words and phrases. The notation is explained at `PhraseList` in language-data.ts. */
export const de: LanguageData = {
  telling:
    'ich, und, der, das, die, ist, nicht, auch, nur, mein, meine, meinem, meiner, meinen, mir, mich, wir, ihr, sie, bitte, keine, kein, einen, einem, eine, ein, mit, auf, dem, den, für, aber, oder, wenn, weil, noch, schon, habe, hab, hat, haben, sind, bin, wird, kann, können, soll, sollen, muss, müssen, über, bei, von, zu, zum, zur, vom, im, am, was, wie, warum, wieso, wo, wer, niemand, keiner, alles, überall, immer, gerät, geräte, und, doch, mal, man, nein, ja, weiß, sich, sehr, viel, viele, genug, weg, danke, zurück, hilfe, eigenes, postfach, rechner, handy, dass, gibt, nix, sonst, jetzt, unser, unsere, beide',
  compounds: true,
  rewrites: `
nich = nicht
net = nicht
ned = nicht
nit = nicht
nimmer = nicht mehr
nemmer = nicht mehr
kp = keine ahnung
ka = keine ahnung
k.a. = keine ahnung
kein plan = keine ahnung
aufm = auf dem
aufn = auf den
ausm = aus dem
mim = mit dem
mitm = mit dem
beim = bei dem
im = in dem
am = an dem
vom = von dem
zum = zu dem
zur = zu der
ins = in das
ans = an das
nem = einem
nen = einen
ner = einer
ne , = nein ,
ne . = nein .
n = ein
's = es
gibts = gibt es
gibt's = gibt es
hab = habe
hab's = habe es
habs = habe es
ham = haben
is = ist
ists = ist es
isses = ist es
wars = war es
gehts = geht es
langts = langt es
nix = nichts
niemanden = niemand
niemandem = niemand
keiner sonst = niemand sonst
ausser = außer
mei = mein
mal's = mal es
i = ich
isch = ich
ick = ich
mer = wir
de = die
d = die
und so = und
e-mail = email
e-mails = emails
e mail = email
e mails = emails
mails = emails
wi-fi = wlan
wifi = wlan
w-lan = wlan
u = und
nicht, dass = , dass nicht
o = oder
bzw = oder
z.b. = zum beispiel
vllt = vielleicht
vlt = vielleicht
viell. = vielleicht
evtl = eventuell
evt = eventuell
bissl = bisschen
bisserl = bisschen
a bisserl = bisschen
weng = wenig
jez = jetzt
jetz = jetzt
grad = gerade
gradmal = gerade mal
weiss = weiß
wieviel = wie viel
läppi = laptop
lappi = laptop
schlepptop = laptop
sind's = sind es
wär's = wäre es
könnt's = könnte es
ich's = ich es
wir's = wir es
wie's = wie es
wenn's = wenn es
mir's = mir es
meins = meines
bidde = bitte
les = lese
seh = sehe
versteh = verstehe
mach = mache
brauch = brauche
nehm = nehme
such = suche
lösch = lösche
würd = würde
hätt = hätte
könnt = könnte
sollt = sollte
werd = werde
hol = hole
schau = schaue
schaun = schauen
guck = gucke
nutz = nutze
benutz = benutze
verwend = verwende
bleib = bleibe
behalt = behalte
krieg = kriege
bekomm = bekomme
kauf = kaufe
komm = komme
find = finde
denk = denke
glaub = glaube
schreib = schreibe
wechsele = wechsle
steig = steige
überleg = überlege
frag = frage
kenn = kenne
kapier = kapiere
blick = blicke
hör = höre
steh = stehe
häng = hänge
geh = gehe
sag = sage
wart = warte
heb = hebe
sortier = sortiere
öffn = öffne
ruf = rufe
logg = logge
woas = weiß
waas = weiß
woaß = weiß
weeß = weiß
wees = weiß
wois = weiß
weisch = weißt
nöd = nicht
nid = nicht
nicht's = nichts
nüt = nichts
nüüt = nichts
nüscht = nichts
nischt = nichts
niks = nichts
nichs = nichts
kei = kein
koa = kein
ka ahnung = keine ahnung
koa ahnung = keine ahnung
kei ahnig = keine ahnung
kein ahnung = keine ahnung
kei ahnung = keine ahnung
kane = keine
koane = keine
koan = keinen
koaner = keiner
kaner = keiner
keener = keiner
keen = kein
keene = keine
neamd = niemand
niamd = niemand
neamand = niemand
niemert = niemand
niemer = niemand
öpper = jemand
öpper anders = jemand anders
sonscht = sonst
sunst = sonst
sonsch = sonst
suscht = sonst
außa = außer
ausser mier = außer mir
hob = habe
han = habe
hani = habe ich
hobi = habe ich
hob i = habe ich
hamma = haben wir
hammer = haben wir
ham wir = haben wir
hammwa = haben wir
simma = sind wir
sama = sind wir
samma = sind wir
san = sind
sim mer = sind wir
mia = wir
mir händ = wir haben
mir hend = wir haben
mir sind = wir sind
mir ham = wir haben
hend = haben
hämmer = haben wir
het = hat
hod = hat
hot = hat
ischt = ist
iss = ist
naa = nein
noi = nein
nää = nein
nöh = nein
neeee = nein
nope = nein
ois = alles
olles = alles
oiss = alles
alls = alles
ollas = alles
oane = eine
oana = einer
oan = einen
oa = ein
ane = eine
an pc = an dem pc
oans = eins
eens = eins
zwoa = zwei
zwoi = zwei
zwee = zwei
drü = drei
drüü = drei
vieri = vier
nume = nur
numme = nur
nur mehr = nur noch
nurmehr = nur noch
nua = nur
bloss = bloß
blos = bloß
au = auch
aa = auch
ooch = auch
och = auch
mis = mein
meim = meinem
meinm = meinem
meiner einer = ich
eus = uns
öis = uns
luege = schaue
luegt = schaut
lueged = schauen
luegen = schauen
lueg = schaue
schaug = schaue
schaugt = schaut
liese = lese
läse = lese
les i = lese ich
liests = liest es
bruuch = brauche
bruch = brauche
bruuche = brauche
bruche = brauche
brauch i = brauche ich
wott = will
wett = möchte
mog = mag
mecht = möchte
möcht = möchte
chan = kann
cha = kann
ko = kann
koh = kann
könne = können
chönd = können
derf = darf
dörf = darf
dörfe = dürfen
derfen = dürfen
gseh = sehe
gsehn = sehen
gnueg = genug
gnua = genug
gnuag = genug
gnug = genug
genuch = genug
meh = mehr
mea = mehr
scho = schon
immr = immer
imma = immer
imme = immer
allwäg = wohl
dihei = daheim
dahoam = daheim
daham = daheim
dehei = daheim
dahoim = daheim
zhus = zu hause
z'haus = zu hause
zhause = zu hause
z'hus = zu hause
zuhaus = zu hause
poscht = post
poschtfach = postfach
briefkaschten = briefkasten
kaschtl = kasten
fascht = fast
schaffe = arbeite
gschäft = geschäft
gschäftli = geschäft
büezer = arbeiter
uf em = auf dem
ufem = auf dem
uffm = auf dem
uff = auf
uf = auf
em = dem
des = das
dös = das
dat = das
wat = was
wos = was
wia = wie
wasi = was ich
drii = rein
dri = rein
eini = rein
nei gucken = rein gucken
nomal = nochmal
nochma = nochmal
noma = nochmal
nomoi = nochmal
nommal = nochmal
nocheinmal = noch einmal
vo = von
va = von
oder ned = oder nicht
ob i = ob ich
hoid = halt
hald = halt
ebe = eben
gschwind = schnell
vui = viel
vüü = viel
vui z'vui = viel zu viel
z'vui = zu viel
zvui = zu viel
z'viel = zu viel
zvill = zu viel
vill = viel
vil = viel
haufa = haufen
haufn = haufen
wenga = wenig
wenk = wenig
bitzli = bisschen
es bitzli = bisschen
biss = bisschen
bisserl was = etwas
grod = gerade
wieda = wieder
oba = aber
oda = oder
owa = aber
owwer = aber
füa = für
fia = für
hoit = halt
oiwei = immer
allweil = immer
alleweil = immer
alleweng = immer
all = alle
jed = jede
jedn = jeden
mitenand = miteinander
zäme = zusammen
zsamm = zusammen
zamm = zusammen
tschuldigung = entschuldigung
meines wissens =
meines wissens nach =
was ich weiß ,=
wie gesagt =
wie schon gesagt =
kompjuter = computer
komputer = computer
händi = handy
händy = handy
hendy = handy
läptop = laptop
leptop = laptop
labtop = laptop
leptopp = laptop
laptopp = laptop
teblet = tablet
täblet = tablet
smartfone = smartphone
mei bua = mein sohn
postkasten = postfach
mailkasten = postfach
halb voll = 50 % voll
halbvoll = 50 % voll
dreiviertelvoll = 80 % voll
viertelvoll = 25 % voll
soweit ich weiß =
so weit ich weiß =
soviel ich weiß =
so viel ich weiß =
wenn ich das richtig sehe =
teil ich = teile ich
ich teil = ich teile
ein viertel voll = 25 % voll
zu einem viertel voll = 25 % voll
ein viertel belegt = 25 % belegt
ein drittel voll = 33 % voll
ein drittel belegt = 33 % belegt
zur hälfte voll = 50 % voll
zur hälfte belegt = 50 % belegt
die hälfte frei = 50 % frei
die hälfte belegt = 50 % belegt
drei viertel voll = 80 % voll
dreiviertel voll = 80 % voll
nicht dass = , dass nicht
web.de = gmx
1&1 = ionos
nei , = nein ,
lies ich = lese ich
wär gut = wäre gut
wär super = wäre super
wär toll = wäre toll
wär praktisch = wäre praktisch
wär fein = wäre fein
wär klasse = wäre klasse
wär spitze = wäre spitze
wär prima = wäre prima
wär schön = wäre schön
wär wichtig = wäre wichtig
wär mir wichtig = wäre mir wichtig
wär mir lieb = wäre mir lieb
wär mir recht = wäre mir recht
wär nicht schlecht = wäre nicht schlecht
wär nett = wäre nett
wär hilfreich = wäre hilfreich
wär ideal = wäre ideal
wär perfekt = wäre perfekt
wär schon gut = wäre schon gut
wär schon schön = wäre schon schön
wär schon praktisch = wäre schon praktisch
wär sinnvoll = wäre sinnvoll
müsst ich = müsste ich
müsst i = müsste ich
wüsst ich = wüsste ich
wüsst i = wüsste ich
müsst erst = müsste erst
da müsst = da müsste
räum ich = räume ich
ich räum = ich räume
i räum = ich räume
bist ja = bist
ist ja = ist
habe ja = habe
hab ja = habe
sind ja = sind
bin ja = bin
war ja = war
hat ja = hat
kann ja = kann
können ja = können
wird ja = wird
gibt ja = gibt
ich ja = ich
wir ja = wir
da ja = da
mir ja = mir
es ja = es
sie ja = sie
die ja = die
das ja = das
vielen dank = danke
vielen lieben dank = danke
tausend dank = danke
herzlichen dank = danke
besten dank = danke
schönen dank = danke
alloa = allein
alloanig = allein
alloane = alleine
allei = allein
elei = allein
elleige = alleine
alleinig = allein
mailfach = postfach
mailpostfach = postfach
postfächle = postfach
kontö = konto
in dem moment nicht = momentan nicht
im moment nicht = momentan nicht
im moment = momentan
im augenblick = momentan
zur zeit = zurzeit
nicht dass ich wüsste = nein
nicht das ich wüsste = nein
nicht, dass ich wüsste = nein
wieso auch =
warum auch =
wozu auch =
wieso sollte auch =
min maa = mein mann
min ma = mein mann
mi frau = meine frau
mini frau = meine frau
min sohn = mein sohn
min brüeder = mein bruder
mini schwöschter = meine schwester
mini tochter = meine tochter
mini chind = meine kinder
mini eltere = meine eltern
hätt ich gern = möchte ich gern
hätt ich gerne = möchte ich gern
hätt i gern = möchte ich gern
guet = gut
guat = gut
guad = gut
jut = gut
wär scho guet = wäre gut
wär scho guat = wäre gut
wär scho gut = wäre gut
wär guet = wäre gut
wär guat = wäre gut
only = nur
just = nur
wechsle dauernd zwischen = nutze
wechsle ständig zwischen = nutze
wechsle immer zwischen = nutze
wechsle oft zwischen = nutze
wechsle zwischen = nutze
wechsle ich zwischen = nutze ich
ärgere mich , dass = ärgere mich dass
ärgert mich , dass = ärgert mich dass
mich ärgert , dass = mich ärgert dass
nervt , dass = nervt dass
nervt mich , dass = nervt mich dass
mich nervt , dass = mich nervt dass
stört mich , dass = stört mich dass
mich stört , dass = mich stört dass
schade , dass = schade dass
blöd , dass = blöd dass
doof , dass = doof dass
mühsam , dass = mühsam dass
lästig , dass = lästig dass
mails umziehen = mailumzug
meine mails umziehen = mailumzug
wär nicht schlecht = wäre gut
wär ned schlecht = wäre gut
wär net schlecht = wäre gut
wär nöd schlecht = wäre gut
wäre nicht schlecht = wäre gut
wäre ned schlecht = wäre gut
wäre net schlecht = wäre gut
wär nicht übel = wäre gut
wäre nicht übel = wäre gut
nicht schlecht = gut
ned schlecht = gut
net schlecht = gut
nicht übel = gut
, warte ich = warte ich
, wart ich = warte ich
, wart i = warte ich
, dann warte = dann warte
, dann wart = dann warte
, dann halt pech = dann halt pech
, dann pech = dann pech
, hab ich pech = habe ich pech
, dann soll = dann soll
, dann sollen = dann soll
, soll das = soll das
, soll die = soll die
, soll sie = soll die
hätte ich gern = möchte ich gern
hätte ich gerne = möchte ich gern
hätte ich lieber = möchte ich lieber
hätte ich schon gern = möchte ich gern
hätte ich schon gerne = möchte ich gern
hätte ich am liebsten = möchte ich am liebsten
hätte gern = möchte gern
hätte gerne = möchte gern
hätte schon gern = möchte gern
hätte halt gern = möchte gern
hätte lieber = möchte lieber
hätte am liebsten = möchte am liebsten
hätten gern = möchten gern
hätten gerne = möchten gern
hätten lieber = möchten lieber
hätten wir gern = möchten wir gern
hätten wir gerne = möchten wir gern
hätten wir lieber = möchten wir lieber
hätt gern = möchte gern
hätt gerne = möchte gern
hätte ich genug = habe ich genug
hätte ich auch = habe ich auch
hätte ich noch = habe ich noch
hätte auch noch = habe auch noch
ich dafür nicht = ich nicht
dafür nicht = nicht
dafür keine = keine
dafür keines = keines
dafür kein = kein
dafür nur = nur
andere geräte = sonstige geräte
andere rechner = sonstige rechner
andere ordner = sonstige ordner
andere programme = sonstige programme
, bin mir nicht sicher = bin mir nicht sicher
, bin mir aber nicht sicher = bin mir nicht sicher
, bin mir da nicht sicher = bin mir nicht sicher
, bin nicht sicher = bin mir nicht sicher
, bin aber nicht sicher = bin mir nicht sicher
, aber sicher bin ich mir nicht = bin mir nicht sicher
, aber sicher bin ich nicht = bin mir nicht sicher
, sicher bin ich mir nicht = bin mir nicht sicher
, genau weiß ich es nicht = weiß ich nicht
, so genau weiß ich das nicht = weiß ich nicht
nicht mal ein viertel voll = 20 % voll
nicht einmal ein viertel voll = 20 % voll
nicht mal ein viertel belegt = 20 % belegt
nicht mal ein drittel voll = 30 % voll
nicht mal halb voll = 40 % voll
nicht einmal halb voll = 40 % voll
nicht mal zur hälfte voll = 40 % voll
check = checke
wieso denn , =
warum denn , =
wozu denn , =
weshalb denn , =
was verloren = was zu suchen
etwas verloren = etwas zu suchen
nichts verloren = nichts zu suchen
auch weg sein = auch gelöscht sein
überall weg sein = überall gelöscht sein
, lese ich sie = lese ich sie
, les ich sie = lese ich sie
, les ich halt = lese ich halt
, lese ich halt = lese ich halt
, les ich eben = lese ich eben
, lese ich eben = lese ich eben
, dann les ich = dann lese ich
`,
  numbers:
    'zwei 2, zwo 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19, zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90, dutzend 12, hundert 100, tausend 1000, k 1000, tsd 1000, million 1000000, millionen 1000000, mio 1000000, einhundert 100, zweihundert 200, dreihundert 300, fünfhundert 500, eintausend 1000',
  ordinals:
    'erste/erstes/ersten/erster/erstere/ersteres [antwort/option/möglichkeit] 1, nummer/option/antwort/variante eins/ein/a 1, oberes/obere/oberste/obersten 1, zweite/zweites/zweiten/zweiter [antwort/option/möglichkeit] 2, nummer/option/antwort/variante zwei/b 2, letztere/letzteres/letzte/letztes 2, untere/unteres/unterste 2, andere antwort 2, dritte/drittes/dritten [antwort/option] 3',
  words: {
    filler:
      'der, die, das, den, dem, des, mein, meine, meinem, meinen, meiner, meines, dein, deine, sein, seine, seinem, seinen, seiner, ihr, ihre, ihrem, ihren, ihrer, unser, unsere, unserem, unseren, unserer, euer, dieser, diese, dieses, diesem, diesen, jener, dies, es, er, sie, ihn, ihm, ihnen, mir, mich, sich, in, an, auf, aus, von, bei, mit, zu, für, über, unter, nach, vor, um, ab, per, via, als, wie, ist, sind, bin, bist, sei, war, wäre, wären, werde, wird, werden, wurde, habe, hat, haben, hast, habt, hatte, hätte, hätten, kann, können, könnte, kannst, soll, sollen, sollte, sollten, muss, müssen, müsste, darf, dürfen, will, wollen, möchte, mag, würde, da, dann, denn, doch, mal, ja doch, halt, eben, eh, eigentlich, also, so, schon, noch, nun, jetzt, gerade, momentan, zurzeit, derzeit, aktuell, immer, meist, meistens, hauptsächlich, überwiegend, vor allem, gern, gerne, lieber, einfach, ganz, sehr, ziemlich, echt, wirklich, total, richtig, voll und ganz, bitte, danke, haha, hihi, lol, hm, hmm, äh, ähm, naja, na, tja, ach, oh, ah, ups, puh, ehrlich gesagt, quasi, sozusagen, irgendwie, hier, dort, dran, drauf, drin, rein, her, hin, sowas, etwas, bisschen, was, man, du, ihr, davon, dabei, dazu, daran, darauf, damit, wohl, übrigens, sogar, durchaus, natürlich, tatsächlich, leider, zum glück, gott sei dank, lassen, lass, tu, tun, mache, machen, gibt, gib, geht, geht so, alles in allem, liebe, lieber, herr, frau doktor, joa, mhm, ne wa, wa, gell, oder so, fei, ma, da oben, daheim rum, täglich, jeden tag, am tag, abends, morgens, mittags, tagsüber, unterwegs mal, besitze, besitzt, läuft, laufen, steht, stehen, liegt, kommt, kommen, gehört, gehören, bekomme, kriege, einzig und, hauptsache, genau genommen, zwar, gar, entschuldigung, tschuldigung, sorry, sry, tut mir leid, im prinzip, in dem prinzip, prinzipiell, grundsätzlich, an sich, normalerweise, in der regel, in dem moment, zur zeit, zu der zeit, bislang, bereits, weiterhin, nach wie vor, in dem grunde, lg, mfg, liebe grüße, schöne grüße, viele grüße, beste grüße, mit freundlichen grüßen, bei uns, halt so, gäll, odr, woll, nech, ne gell, kruzifix, mei',
    and: 'und, oder, sowie, plus, und auch, bzw, sowie auch, samt',
    but: 'aber, weil, denn, da ja, sondern, jedoch, allerdings, obwohl, während, wobei, deshalb, daher, deswegen, also, sonst, trotzdem, dafür, nämlich, außerdem, dass, damit, bloß dass, doch',
    if: 'wenn ich mein, falls, sofern, angenommen, sollte ich, was wäre wenn, im fall, im falle',
    yes: 'ja, jo, jep, jap, jup, yep, yes, jawohl, jaja, klar, na klar, klaro, natürlich, sicher, sicherlich, genau, stimmt, richtig, absolut, unbedingt, gerne, ja gern, auf jeden fall, auf alle fälle, freilich, selbstverständlich, allerdings, definitiv, passt, doch, doch doch, eindeutig, joa, jau, ja bitte, bitte ja, ja doch, |schon|, schon ja, wäre super, wäre super, wäre gut, wäre schön, wäre praktisch, wäre schön, wäre gut, wäre toll, sehr gerne, aber ja, aber sicher, logisch, logo, eh klar, jawoll, freili, yo, j, gewiss, wahrscheinlich schon, ich denke schon, denke schon, ich glaube schon, glaube schon, vermutlich ja, wahrscheinlich ja, so ist es, korrekt, exakt, oh ja, und ob, tun sie, leider ja, leider schon, ja leider, aber ja doch, aber klar, ja sicher, ja natürlich, ja freilich, ja klar, ja unbedingt, ja genau, ja eh, eh ja, schon auch, jaa, jaaa, jop, jupp, jawoi, jo eh, jo klar, jo freili, sischer, sicha, natürli, natürlech, sicher doch, ja gerne, sehr gern, ja bestimmt, ja definitiv, definitiv ja, ja auf jeden fall, auf jeden, aufjedenfall, afaik ja, ich denke ja, ich glaube ja, glaube ja, denke ja, würde ich schon sagen, ich würde sagen ja, vermutlich schon, wohl schon, durchaus ja, unbedingt ja, ganz bestimmt, ganz sicher, hundertpro, 100 pro, aber hallo, und wie, kann man so sagen, könnte man sagen, hätte ich gern, hätte ich gerne, das hätte ich gern, würde mir gefallen, wäre mir recht, wäre mir lieb, schön war es, schön wäre es, nicht verkehrt, wäre nicht verkehrt, kein fehler, wäre kein fehler, kann nicht schaden, schadet nicht, lieber ja, lieber schon, besser ja, besser schon, besser wäre es, möchte ich gern, das möchte ich gern, |möchte ich|, ja möchte ich',
    no: 'nein, nee, ne, nö, nöö, na na, nope, no, neee, nein danke, auf keinen fall, keinesfalls, keineswegs, gar nicht, überhaupt nicht, nicht wirklich, eher nicht, eigentlich nicht, nicht unbedingt, nicht nötig, nie im leben, niemals, sicher nicht, bestimmt nicht, glaube nicht, glaube nicht, ich glaube nicht, ich denke nicht, denke nicht, wohl kaum, kaum, ganz und gar nicht, mitnichten, nicht dass ich wüsste, eher nein, wahrscheinlich nicht, vermutlich nicht, noch nicht, vorerst nicht, erstmal nicht, i wo, ach was, ach wo, nicht so richtig, nicht so sehr, kein bisschen, weder noch, vielleicht nicht, na, ^nei, nein nein, nene, ne ne, nö nö, nöp, njet, nix da, nein gar nicht, nein überhaupt nicht, nein eigentlich nicht, nein nicht, nein leider nicht, leider nein, leider nicht, nein bestimmt nicht, ganz sicher nicht, ganz bestimmt nicht, mit sicherheit nicht, sicher ned, nie und nimmer, im leben nicht, um gottes willen, gott bewahre, bloß nicht, bloß nein, auf gar keinen fall, aufkeinenfall, in keinem fall, in keiner weise, nicht die spur, nicht im geringsten, nicht in dem geringsten, denke eher nicht, glaube eher nicht, ich denke eher nicht, tendenziell nein, tendenziell nicht, wahrscheinlich nein, ich glaube nein, denke nein, glaube nein, würde ich verneinen, eigentlich nein, an sich nicht, an sich nein, im grunde nicht, nicht direkt, nicht das ich wüsste, dass ich nicht wüsste, keine spur, kein stück, negativ, nicht der fall, ist nicht der fall, trifft nicht zu, schon lange nicht mehr, bisher nicht, bislang nicht, bis jetzt nicht, bisher nein, momentan nicht, derzeit nicht, zurzeit nicht, aktuell nicht, zunächst nicht, fürs erste nicht',
    not: 'nicht, kein, keine, keinen, keinem, keiner, keines, keins, nie, niemals, niemand, nichts, weder, ohne dass, kaum, nirgends, nirgendwo, nie mehr, kein einziger, kein einziges',
    maybe:
      'vielleicht, eventuell, möglicherweise, womöglich, wahrscheinlich, vermutlich, kann sein, kann gut sein, könnte sein, könnte gut sein, mag sein, unter umständen, ich glaube, ich denke, glaube ich, denke ich, denke ich, glaube ich, schätze, schätz ich, wohl, mal sehen, mal schauen, ich schätze, gut möglich, möglich, nicht ausgeschlossen',
    past: 'früher, damals, bis vor kurzem, bis letztes jahr, bis zum, vorher, einst, ehemals, ehemalig*, war mal, waren mal, hatte mal, hatten mal, vor jahren, vor zwei jahren, schon ewig her, lange her, zuvor, bis zur, hatten wir, hatte ich, hatten, nutzten, teilten, las, lasen, benutzte, nutzte, mal geteilt, haben wir es .. genutzt, ist vorbei, seinerzeit, anno, in der vergangenheit, vor der trennung, vor der scheidung, jahrelang, als ich noch, als er noch, als sie noch, als wir noch, vor dem umzug, vor der rente, vor der pensionierung, zu lebzeiten, vor langer zeit, bis vor, bis letzten, bis letzte, vor corona, in der alten firma, in dem alten job, bei dem alten arbeitgeber, vorher nur',
    gone: 'kaputt, kaputtgegangen, defekt, gestohlen, geklaut, verkauft, verschenkt, verloren, weggeworfen, weggegeben, entsorgt, hinüber, im eimer, geht nicht mehr, gibt es nicht mehr, habe ich nicht mehr, weg, abgegeben, ausgemustert, zurückgegeben, nutze ich nicht mehr, gestorben, den geist aufgegeben, geist aufgegeben, gibt den geist, kaputt gegangen, runtergefallen, ins klo gefallen, außer betrieb, ausgedient, eingemottet, abgeschafft, verschrottet, schrott, in reparatur, in der reparatur, eingeschickt, abgeraucht, futsch, verschollen, abhandengekommen',
    question:
      'was, welche, welcher, welches, wer, wo, wann, warum, wieso, weshalb, wie, wozu, wofür, kann ich, kann man, könnte ihr, kannst du, könntest du, können sie, können wir, ist das, ist imap, ist pop, löscht, braucht, muss ich, muss man, soll ich, soll man, darf ich, gibt es, verliere ich, gehen, bleiben, werden, hat pop, was passiert, erklär, erkläre, sage mir, habt ihr, hast du, geht das, macht pop, funktioniert, verschwinden, sind meine, was hattest, wofür ist',
    a: 'ne, ein, eine, einen, einem, einer, a',
    one: 'eins, eines, einzig*, ein einzig*, einen einzigen, ein einziges, einem einzigen, 1, genau ein, genau einen, nur ein, nur eins, nur einen, nur einem, bloß ein, bloß einen, bloß eins, lediglich ein, lediglich einen, ein und dasselbe, ein und demselben, allein ein',
    several:
      'mehrere, mehreren, mehrerer, mehrer, verschieden*, viele, vielen, etliche, etlichen, einige, einigen, ein paar, paar, diverse, diversen, beide, beiden, beides, zig, alle drei, allen dreien, alle vier, allen beiden, mehr als ein, mehr als eins, mehr als einem, mehr als einen, unterschiedlich*, zahlreiche, ein haufen, haufen, jede menge, massig, mindestens zwei, zwei bis drei, zwei oder drei, sämtliche, ne menge, nen haufen',
    only: 'sonst habe ich nichts, sonst habe ich keins, sonst habe ich kein, sonst gibt es nichts, sonst gibt es keins, mehr habe ich nicht, mehr besitze ich nicht, mehr gibt es nicht, mehr brauche ich nicht, was anderes habe ich nicht, ein anderes habe ich nicht, weitere habe ich nicht, weitere geräte habe ich nicht, mehr geräte habe ich nicht, andere geräte habe ich nicht, andere habe ich nicht, nichts weiter, das ist alles, das ist es, das wars, sonst nirgendwo, sonst wo nicht, nur, bloß, blos, lediglich, ausschließlich, einzig, allein, alleine, sonst nichts, sonst nirgends, sonst nirgendwo, nichts anderes, kein anderes, kein anderer, sonst keins, sonst keines, und fertig, und das war es, das war es, und sonst nix, mehr nicht, und aus, und basta, fertig, weiter nichts, rein nur, exklusiv, und gut, nirgends sonst, nirgendwo sonst, nirgendwo anders, nirgends anders, immer nur, nurmehr, nur noch, sonst keinen, sonstige geräte habe ich nicht, sonstige habe ich nicht',
    same: 'selben, derselbe, dieselbe, dasselbe, demselben, denselben, derselben, gleichen, gleiche, gleich, gemeinsamer, gemeinsamen, gemeinsam, gemeinsames',
    phone:
      'handy, handys, handi, smartphone, smartphones, telefon, telefone, mobiltelefon, mobiltelefone, mobil, mobile, fon, natel, mobilteil, diensthandy, diensthandys, firmenhandy, privathandy, arbeitshandy, knochen, hendi, händi, blackberry, telefonen, smartfon, firmentelefon, tastenhandy, seniorenhandy, klapphandy, nokia, motorola, fairphone, oneplus, oppo, redmi, telefönchen, smarti, mobiltelefonen, handphone, phone, phones, iphone',
    tablet:
      'tablets, tablett, tabletts, galaxy tab, tab, pad, tabletten, fire tablet, touchpad, lesegerät, tablet, ipad',
    laptop:
      'klapprechner, klappkiste, notebook, notebooks, netbook, ultrabook, mac book, laptops, macbook air, macbook pro, schleppi, dienstlaptop, firmenlaptop, convertible, toughbook, bordnotebook, mac air, läppis, lappy, klappcomputer, surface laptop, thinkpads, läptops, chromebooks, laptop, macbook, chromebook, thinkpad',
    computer:
      "computer, computern, rechner, rechnern, desktop, desktops, desktop pc, arbeitsplatzrechner, standrechner, standpc, stand pc, tower, workstation, kiste, büro pc, büropc, bürorechner, firmenrechner, heimrechner, arbeitsrechner, dienstrechner, spielerechner, gaming pc, gamingpc, linuxkiste, windowskiste, pcs, kübel, blechkiste, schreibtischrechner, familienrechner, terminal, arbeitsplatz, computa, compi, kompi, all-in-one, surface pro, mini pc, computerchen, pc's, kassenrechner, familien pc, heimcomputer, hauptrechner, zweitrechner, all in one, standgerät, tischrechner, tischcomputer, rechenknecht, daddelkiste, alten dell, dell, macs, imacs, mac minis, macmini, compis, kisten, homeofficepc, arbeitspc, firmenpc, privatpc, dienstpc, vereinspc, praxispc, schulpc, heimpc, familienpc, wohnzimmerpc, kassenpc, werkstattpc, empfangspc, kanzleipc, zweitpc, hauptpc, windowspc, linuxpc, altpc, kinderpc, ladenpc, hotelpc, redaktionspc",
    webmail:
      'webmail, browser, webseite, website, webmailer, weboberfläche, web, internetcafé, übers web, im netz direkt, chrome, firefox, safari, internetseite, onlinepostfach, edge, opera, vivaldi, owa, webzugang, onlinezugang, webinterface, web interface, weboberflächen, webportal',
    device:
      'gerät, geräts, gerätes, maschine, ding, teil, endgerät, apparat, mobilgerät, zweitgerät, hauptgerät',
    plural:
      'geräte, geräten, endgeräte, endgeräten, apparate, apparaten, maschinen, gadgets, bildschirme, gerätschaften, arbeitsplätze, arbeitsplätzen, arbeitsstationen, computers, rechners, mobilgeräte, mobilgeräten',
    old: 'alt, alte, alten, alter, altes, vorig*, bisherig*, ehemalige, ehemaligen',
    new: 'neu, neue, neuen, neuer, neues, neuem, nagelneu*, brandneu*, nächste, nächsten, nächstes, ersatz',
    'mine-modifier':
      'privat, private, privaten, privates, privater, dienstlich*, beruflich*, geschäftlich*, windows, linux, apple, firmen, eigene, eigenen, eigener, eigenes, große, großen, großer, kleine, kleinen, kleiner, kleines, gut, gute, guten, uralt*, stationär*, hp, asus, acer, lenovo, sony, ander*, zweite, zweiten, mini, pro, air, max, android, normale, normalen, schreibtisch, wohnzimmer, arbeitszimmer, küche, sofa, couch, keller, alm, boot, zoll, meiste, heimische, heimischen, heimischer',
    home: 'zuhause, zu hause, daheim, wohnung, sofa, couch, bett, wohnzimmer, arbeitszimmer, küche, keller, homeoffice, home office, schreibtisch, haus, hause, dahoam, wohnzimmertisch, daheim rum, küchentisch, terrasse',
    work: 'arbeit, büro, firma, praxis, geschäft, laden, dienst, job, schule, uni, werkstatt, amt, kanzlei, betrieb, rezeption, empfang, homeoffice, arbeitsplatz, ordination, sekretariat, gschäft, schichtdienst, spital, krankenhaus, klinik, filiale, kontor, atelier, studio, vereinsheim, gemeindebüro, pfarrbüro, pfarramt, arbeitsstelle, maloche',
    away: 'unterwegs, auf reisen, im zug, in der bahn, in dem zug, auf achse, mobil, beim kunden, auf dem weg, auf tour, im auto, in dem auto, im urlaub, in dem urlaub, auswärts, außer haus, pendel*, im bus, in der u-bahn, in der straßenbahn, zwischendurch, auf montage, im ausland, in dem ausland, in der u bahn, in der s bahn, im hotel, in dem hotel, auf der baustelle, im außendienst, in dem außendienst, im feld, in dem café, im café, auf dienstreise, auf geschäftsreise, auf der fahrt, in der tram, in dem tram, im ferienhaus, in dem ferienhaus, an dem see, bei kunden, in den ferien',
    me: 'ich, ick, meinereiner, moi, mir selbst, mich selbst, selber, selbst, meine wenigkeit, ikke',
    we: 'wir, uns',
    // Gewöhnliche Wörter, die sich von einem der unseren um einen Buchstaben unterscheiden und keine Tippfehler sind.
    guard: `
      wetter, wieder, weite, seite, stelle, stellen, besser, teller, weile, wissen, weiße, reise, meinung, keller, kellner, leiter, breite, halle, hallen, filme, lager, laune, name, namen, nase, platte, blatt, blicke, brief, zeile, zeit, wende, hunde, hände, hund, katze, kosten, karten, warten, raten, garten, tante, tanne, mutig, feiern, fahren, heizung, veraltet, veralten, veraltete,
      aalen, abberufen, abbrach, abdicht, abfang, abfangen, abgabe, abgaben, abgebogen, abgefangen, abgeleckt,
      abgemeldet, abgenommen, abgesägt, abgesenkt, abgestammt, abgewogen, abhang, abhänge, abhängen, abholzen,
      abhören, abklopfen, ablade, ablass, ableben, ablese, ablesen, abliegen, abluft, abmarsch, abmelden,
      abpassen, abregen, abricht, abrupt, absage, absägen, abschlag, abschluss, absehen, absieht, absticht,
      abzähl, abzielen, achsel, ader, after, akten, alben, algen, alldem, allee, alltag, alpen, alster, altar,
      altern, ältest, amten, ämter, anbeter, anbiedern, anbrechen, anbricht, anbruch, anbrüche, andrea, anfassen,
      anfing, angeben, angefacht, angegangen, angehen, angekommen, angelacht, angelehnt, angemacht, angeregt,
      angerufen, angesaugt, angestimmt, angezogen, angleichen, anhaben, anhalt, anhand, anhängig, anker, ankern,
      anlage, anlangen, anlassen, anlege, anlegen, anmaßen, anruf, anrufen, ansaugen, anschloss, anschlug,
      anstehen, anwahl, anwehen, anziehen, arten, aster, aufbäumen, auffällt, aufgebäumt, aufgeben, aufgefasst,
      aufgeraut, aufgereizt, aufgesucht, aufgezäumt, aufhaben, aufholen, auflassen, aufleben, aufrauen,
      aufsuchen, aufwärts, aufzäumen, ausfüll, ausgebucht, ausgegeben, ausgehoben, ausgeräumt, ausgereift,
      ausgereist, ausgibt, ausheben, auslasten, auslisten, ausrauben, ausrüsten, ausschluss, auster, basis, bast,
      bauch, bäuche, beachten, beate, becher, bechern, bedanken, bedecken, beengen, befassen, begann, begännen,
      beging, begonnen, behalf, beicht, beige, beimessen, beiname, beistellen, beklommen, belastet, beleibt,
      bemannt, bemaßen, benannt, benannte, benetzen, benommen, berechnen, bereuen, bergan, bericht, berüchtigt,
      besatz, besätze, besen, besessen, besinnen, besprechen, bestallen, bestehlen, bestie, bestreuen, betasten,
      beten, betrauen, betreten, betten, beuge, beugen, beute, beuten, bewarf, bewenden, binde, blank, blasen,
      blass, blechen, blei, blende, blenden, blich, blieb, blink, block, blöcke, bohle, böhme, borgen, brach,
      brachte, branche, branchen, braten, bresche, brücke, brühe, brunch, brüter, buch, büchner, bühne, bürgen,
      bürokrat, bürsten, büßer, büste, cello, chance, charge, dächer, dämmen, dämon, däne, dankbar, dante,
      daraus, darm, datei, datex, datum, dauer, daum, daumen, degen, dehnen, denken, desselben, devon, diebes,
      diele, dielen, dienen, diener, diesel, dieter, docht, dörfler, dramen, drängend, drehen, drift, driften,
      drittel, duftig, dünge, dünkt, dünn, durchhang, durst, durstig, dusch, ebnen, echtheit, ehelich, eier,
      eifer, eignen, eigner, eilen, eisen, eiter, eitern, ekel, ekeln, elster, emil, empfand, empfing, enden,
      engel, engen, entern, entfalten, entkernen, entlassen, entwarf, entwerfen, entworfen, ernst, ernte, ernten,
      erschienen, essenz, extern, extrema, falke, falt, falte, faltig, fänden, fango, fasten, fäule, faulig,
      faust, feier, feilen, fettig, file, finne, finte, fisch, fitte, flasche, flaschen, flieder, fliehen,
      fliese, fliesen, flöge, flügel, flügge, fohlen, forma, formen, fortführen, fortwähren, fötus, franc, frank,
      fräsen, fräße, freud, freuden, freuen, frisur, frosch, früchte, fühlen, füllig, furche, fußen, gälte,
      gänse, gären, gäste, gaze, geädert, geankert, geäst, gebauscht, geben, geber, gebiss, geboren, gebracht,
      gebraten, gebückt, gedacht, gedenken, geduckt, geeicht, geeilt, geeint, geendet, gefangen, gefeilt,
      geföhnt, gefräst, gefüge, gefügt, geglückt, gegossen, gehalt, gehangen, gehäuft, geheilt, gehoben, gehöft,
      gehöhnt, gehölz, geifer, geigen, geiger, geiser, geiß, gejagt, gejuckt, gekaut, geklagt, geklärt, gekommen,
      gelacht, gelangen, gelauscht, geläut, gelegen, gelehrt, gelocht, gelohnt, gemahlen, gemäht, gemäuer,
      gemessen, gemocht, genagt, geneigt, genesen, genre, genua, genus, geölt, gepachtet, gepackt, gepatzt,
      gepeilt, geplagt, gepolt, geprägt, geputzt, gerächt, geragt, gerahmt, gerammt, geraubt, geraucht, geraunt,
      geraut, gerede, gereift, gericht, geronnen, gerste, gersten, gerte, geruch, gerücht, gerückt, gerügt,
      gesackt, gesammelt, gesamt, gesät, gesäugt, gesäumt, geschabt, geschafft, geschält, geschämt, geschärft,
      geschart, geschäumt, gescheit, gescheut, geschockt, geschwenkt, geschwind, gesessen, gesicht, gesiegelt,
      gesonnen, gespendet, gestapft, gestoppt, gesuch, gesucht, gesundet, getagt, getaucht, getauft, geteert,
      geträumt, getuscht, gewacht, gewagt, gewählt, gewähnt, gewandert, gewännen, geweilt, geweint, gewendet,
      gewerkt, gewesen, gewicht, gewinnen, gewöhnen, gewühl, gezähmt, gezahnt, gezaubert, gezeugt, gezückt, gier,
      glänzen, glich, glosse, glücken, goss, gosse, göttin, grabmal, gras, grat, gräte, grätig, grippe, grips,
      größte, gruben, grunge, grunzen, gruseln, günter, gurke, gurken, guss, häfen, haften, hagen, haifa, haken,
      halde, hall, hälse, hammel, händel, hangeln, hanne, hanoi, hanse, härte, härten, hase, hasen, hasten,
      haube, hauen, hauer, hauff, hausen, hausse, häute, häuten, heben, heber, hedy, heft, heidi, heimsen,
      heiraten, helden, hellen, henkel, henry, herauf, hergehen, hessen, hexer, hieraus, hierunter, hilde,
      hinken, hintern, hinwies, hirten, hissen, hobel, höfe, höhlen, höllen, holzen, homer, hopfen, hörer,
      horten, hosen, hüben, hüfte, hülse, hummer, hüne, hunne, hürde, hürden, hüte, hütten, imker, innen,
      internat, ionen, irren, jaguar, jeher, jemen, juden, kabel, kader, käfer, kälter, kämmen, kannte, kanten,
      kantor, kanzler, karo, kasse, kassler, kästen, kauen, kegler, keifen, keilen, keiler, keimen, kennen,
      kenner, kent, kepler, kerze, keuchen, keynes, killer, klagen, klapp, klauen, kleiden, kleider, kluft,
      knauserig, knöchel, knöchern, knoten, köcheln, kollage, koller, kölner, kombi, komet, komma, komplott,
      kongo, könner, konsistenz, kontern, kontinent, kontur, köpfe, köpfen, kopier, körnen, körner, köter, kran,
      kräne, kranz, krater, krätze, kropf, kuben, kufe, kugel, kühe, kümmel, künder, kuppel, kurbel, kurde,
      kurie, kurve, kürzel, kurzum, kuschen, küste, küsten, kutter, laben, lage, lagen, laken, lande, landen,
      länder, lanze, lasch, lasche, lasern, lässig, lasso, last, lasten, laube, laude, lauern, läufig, laugen,
      launig, läuse, lausen, läuten, leasen, lecker, leder, lehren, leier, leise, leiten, lessing, lette, liefer,
      liege, ligen, linse, linus, list, loben, lochen, löcher, loggien, lösbar, lösen, loyal, lüge, lügen, lunge,
      lungen, lüste, macho, mächte, macke, mädchen, mähen, mahlen, mahner, malen, manier, märchen, masche, maske,
      masken, maskenhaft, massiv, mästen, mathe, maulen, mäuse, maxima, meiden, meier, meile, meiler, meise,
      melden, melder, merck, merkel, messe, messen, messer, messner, meter, mieder, miene, miete, mieten, mieze,
      mine, minen, minima, misch, missen, mist, mister, mitte, mitten, möbel, mögen, moneten, morden, mühsal,
      multi, münster, munter, muße, müßig, muster, nabel, nachbau, nachgehen, nachleben, nachlegen, nachlösen,
      nachrücken, nachsicht, nachstehen, nacht, nächte, nachts, nadel, nägel, nager, nahbar, nahme, nähmen,
      nähren, neben, neuss, nieder, notiz, nunmehr, öfen, offset, oper, opern, opfer, order, ordern, osten,
      oster, otter, packen, pakt, papst, paste, patzen, pauken, pause, pausen, pausieren, permanenz, petzen,
      pfarrei, pfütze, plagen, planke, plato, plätze, posse, posten, poster, prassen, präzis, press, pries,
      prime, prüde, pute, quote, ragen, rammen, rasen, rasten, rastlos, ratten, rauben, rauen, raufen, raunen,
      raupe, reaktion, reaktor, rechen, reduktion, regal, regnen, reiben, reichern, reifen, reigen, reihe,
      reihen, reimen, reisig, reißen, reit, reiten, reizen, relevanz, renate, reuter, richt, riechen, riegel,
      riemen, riese, rieseln, rille, rinde, rissig, riten, roden, röter, rüde, rügen, rühmen, rühren, rune,
      rupfen, russe, rute, sachsen, säcke, sacken, sähe, sahne, sahnen, salbe, salben, samba, samen, sample,
      sand, sandig, särge, sätze, sauen, sauer, säufer, saugen, säuger, schaben, schächer, schad, schädel, schaf,
      schaft, schäfte, schah, schal, schale, schälen, schallen, scham, schämen, schänden, schanze, schar,
      schären, schärfe, schärfen, schatten, schauern, schäumen, scheibe, scheiben, schein, scheit, schelten,
      scherer, scheu, scheuen, schiebe, schied, schief, schiene, schiffen, schilf, schimmel, schinken, schiss,
      schlacht, schlachten, schlächter, schläger, schlamm, schlang, schlau, schlepp, schlicht, schlichten,
      schlichter, schliff, schliss, schloss, schlucht, schlug, schmach, schmatz, schmatzen, schmier, schmierig,
      schmitt, schmu, schnitt, schnuller, schnür, schnüre, schob, schober, schöffe, schoß, schote, schott,
      schrank, schrei, schreien, schrein, schreiten, schrieb, schrift, schübe, schulz, schuppe, schurz, schute,
      schutz, schütze, schützen, schwanger, schwank, schwatz, schwätzen, schweif, schweiz, schwelle, schwenken,
      schwerin, schwiele, schwielig, schwimm, schwimmer, schwor, schwur, schwüre, segen, segnen, sehnen, seicht,
      seide, seiden, seife, seifen, seilen, seiten, sekten, sengen, senken, senner, sensor, serbe, serbien,
      seren, seuche, seuchen, shell, sichel, siebten, sieden, siegeln, siegen, siel, siezen, sigma, silbe,
      silber, sinnig, sitten, smart, soeben, sohle, solar, sonde, sonnen, sorbe, sorte, soße, spähen, späher,
      späne, sparre, sparte, spatel, spaten, spatz, speichel, spende, spenden, sphäre, spien, spinat, spiral,
      spitzen, spore, sport, sprang, spränge, sprengen, sprint, sprinten, spruch, sprüche, sprung, sprünge,
      spuren, staat, staaten, stäche, stack, stadium, stadt, städte, stall, ständerat, stank, starb, stark,
      starren, stätte, stätten, statut, stechen, steg, stehlen, steif, steifen, steil, stein, stelzen, steppen,
      sterben, stete, stetig, steve, sticht, sticken, stieben, stieg, stiege, stiel, stieß, still, stille,
      stillen, stock, stöcke, stocken, stöhnen, stollen, stopfen, stoppel, story, stößel, strand, strang, strass,
      strecke, strecken, streit, strich, strikt, studie, stulle, stunk, sucher, sucht, süchte, sühne, sühnen,
      summa, summer, sünde, sünden, suppe, surren, syrien, tagein, tannen, tänze, tasche, taschen, tässchen,
      tasse, täte, tätlich, tauchen, tauen, taugen, tauglich, taxen, teer, teint, telefonie, termini, termite,
      terrine, theta, tinte, tippeln, tönen, toner, träfe, trage, tragen, trailer, traube, traufe, treppe, tusch,
      tuschen, überfall, überfällt, überfloss, übergehen, überhäufen, überlaut, überlesen, übersieht, übersprang,
      überstehen, überträgt, umfüllen, umzog, ungarn, unsegen, unsre, untier, urig, urzeit, user, veralten,
      veranden, verankern, verbinden, verblieben, verbracht, verdichten, vereinen, verenden, verfangen,
      vergangen, vergaß, vergehen, vergießen, verglichen, vergoren, vergossen, verguss, verhalten, verhängen,
      verhasst, verhören, verkünden, verlängern, verleiben, verloben, verlogen, verlosen, verlöten, vermeinen,
      vermessen, verneigen, verrichten, verriss, versanden, verschlag, verschonen, versehren, versenden,
      versender, versessen, verstand, verstellen, vertäuen, vertragen, verträumen, vertun, verwandt, verwehen,
      verwinden, verwunden, verwundet, villen, vorder, vorschlug, vorsehen, vorstehen, vortrag, wache, wachen,
      wacker, wacklig, waden, wägen, wähnen, waise, wallen, walten, wandeln, wärm, wärme, wärmen, warnen, warze,
      waten, watte, weben, weber, wedel, wegzugeben, wehen, weiber, weich, weichsel, weide, weiden, weihe,
      weiher, weiler, weither, wellen, wenden, wendig, wendigkeit, werbe, werben, werder, werfen, werken, werte,
      werten, wesen, weser, wessen, widder, wiegen, wiener, wies, wiese, winker, winzer, wirst, wirtlich, wisch,
      wohin, wölben, wolken, wonne, worden, wuchtig, wulst, wülste, wunde, wundern, würfe, würge, würgen, wurmen,
      würzen, wust, wüste, zacken, zähmen, zähne, zeilen, zeugen, ziege, ziegen, zierlich, zischen, zucken,
      zufrieren, zufüllen, zugefüllt, zugegen, zügel, zügeln, zuging, zukauf, zulauf, zungen, zweier, zweig,
      zweigen
    `,
    now: 'jetzt, heute, heutzutage, inzwischen, mittlerweile, nun',
    owns: 'hat, haben, besitzt, hat sich',
    'other-one': 'andere, anderen, der andere, das andere',
    'no-determiner': 'ohne, null',
    be: 'schenkte, geschenkt, schenken, krank,ist, war, sind, heißt, wohnt, arbeitet, hat, haben, hatte, eingerichtet, installiert, empfohlen, gezeigt, erklärt, geburtstag, auto, gekauft, besorgt, zieht, wohnen, heiratet, spielt, kocht, geht, kommt aus, lernt, studiert, geschickt, gesagt, meint, nervt, spinnt, schläft, schimpft, lacht, schnarcht, sagt, findet, empfiehlt, kauft, fährt',
    'other-use':
      'telefonieren, zum telefonieren, spielen, zocken, spiele, musik, fotos, filme, netflix, youtube, whatsapp, navigation, videos, fernsehen, streamen, serien, navi, chatten, zum lesen von büchern, nur zu dem, nur zu dem lesen, zeitung, nur für anrufe, für anrufe, anrufe, telefonate, nur für spiele, nur für fotos, nur für musik, nur für whatsapp, nur für banking, banking, rezepte, kinderfilme, zu dem telefonieren, zu dem spielen, zu dem zocken, zu dem lesen, zu dem filme, zu dem fernsehen, zu dem navigieren, hausaufgaben, bücher, zu dem surfen, surfen, einkaufsliste, wecker, kamera',
    person:
      "angehörige, bekannte, bekannter, schwesterchen, brüderchen, patenkind, enkelsohn, enkeltochter, hausfrau, haushälterin, gärtner, geschäftsführer, geschäftsführerin, bürokraft, bürohilfe, werkstudent, werkstudentin, kassiererin, vorsitzenden, vereinskollegen, vereinskollege, stellvertreter, stellvertreterin, kompagnons, praxishilfe, sprechstundenhilfe, teamkollege, teamkollegin, teamkollegen, ehegatte, besserehälfte, liebste, liebster, gschpusi, spatzl, mitstreiter, organist, küster, rektor, rektorin, frau, mann, ehefrau, ehemann, gatte, gattin, partner, partnerin, lebensgefährte, lebensgefährtin, freund, freundin, freunde, sohn, söhne, tochter, töchter, kind, kinder, kids, mutter, mama, mutti, vater, papa, vati, eltern, bruder, brüder, schwester, schwestern, oma, opa, enkel, enkelin, enkelkinder, onkel, tante, neffe, nichte, cousin, cousine, schwager, schwägerin, schwiegermutter, schwiegervater, schwiegereltern, schwiegersohn, schwiegertochter, mitbewohner, mitbewohnerin, kollege, kollegin, kollegen, kolleginnen, chef, chefin, sekretärin, sekretär, assistent, assistentin, mitarbeiter, mitarbeiterin, mitarbeitern, buchhalter, buchhalterin, steuerberater, nachbar, nachbarin, kumpel, spezi, geschäftspartner, geschäftspartnerin, kompagnon, teilhaber, sozius, vorgesetzter, azubi, lehrling, praktikant, praktikantin, hausmeister, vorstand, kassier, kassierer, kassenwart, obmann, schriftführer, schriftführerin, vorsitzende, vorsitzender, ex, exfrau, exmann, exfreund, exfreundin, bessere hälfte, schatz, göga, göttergatte, verlobte, verlobter, pfleger, pflegerin, betreuer, betreuerin, aushilfe, vertretung, schlagzeuger, gitarrist, sänger, sängerin, bassist, trainer, lehrer, lehrerin, anwältin, anwalt, pfarrer, pfarrerin, kumpels, mitglied, mitglieder, sachbearbeiterin, gesellschafter, leute, buchhaltung, arzthelferin, mädels, jungs, alter, alte dame, mitarbeitende, ehepartner, angestellte, angestellten, angestellter, mieter, untermieter, zimmergenosse, lebenspartner, lebenspartnerin, männer, frauen, schwesterherz, bub, bua, madl, enkeln, kindern, söhnen, freundes, azubine, azubinen, auszubildende, auszubildender, lehrtochter, lehrbub, lehrmädchen, geselle, gesellen, vorzimmerdame, dame, damen, helferin, helferinnen, helfer, assistenz, assistentinnen, sekretärinnen, putzfrau, zivi, zivildiener, papi, mami, omi, opi, großmutter, großvater, großeltern, grosi, grosmami, geschwister, cousins, verwandte, verwandter, verwandten, bekannten, schätzli, bueb, meitli, präsident, präsidentin, aktuar, aktuarin, kassierin, obfrau, boss, inhaber, inhaberin, meister, praktikanten, azubis, empfangsdame, innendienst, außendienst, pfarrsekretärin, mesner, diakon, kaplan, ehehälfte, schwägerinnen, mitbewohnern, mitbewohnerinnen, wohngenosse, freundinnen, nachbarn, mitarbeiterinnen, teamleiter, teamleiterin, abteilungsleiter, abteilungsleiterin, bürovorsteherin, sachbearbeiter, steuerberaterin, hausverwalter, verwalter, kundenberater, angehörigen, tochter's, söhnchen, töchterchen, junior, juniorchef, seniorchef, senior, bürokollege, bürokollegin, stellvertretung, urlaubsvertretung, vertreter, vertreterin, vormund, tagesmutter, nichten, neffen, partnern, ehefrauen, herzblatt, gemahlin, gemahl, angetraute, weib, gattinnen",
    group:
      'klub, club, sportverein, chorleitung, feuerwehr, kirchengemeinde, kanzleiteam, betrieb, rest der familie, ganze sippe, sippe, meute, truppe, crew, besatzung, elternrat, betriebsrat, stammtisch, zimmernachbarn, hausgemeinschaft, kirchenvorstand, redaktionsteam, familie, team, verein, gruppe, abteilung, wg, sekretariat, belegschaft, mannschaft, gemeinde, büroteam, kollegium, alle, jeder, jede, jeder im, andere, anderen, andre, anderer, jemand anders, jemand anderes, jemand anderer, jemand, sonst jemand, sonst wer, wer anders, noch wer, noch jemand, noch andere, andere leute, weitere, weitere personen, die ganze, ganze firma, pfarrbüro, hausverwaltung, praxisteam, band, chor, klasse, elternbeirat, ehepaar, paar leute, personen, leuten, nutzer, benutzer, belegschaft, vertrieb, fachschaft, ausschuss, redaktion, kundendienst, personal, haushalt, ganze haushalt, lehrerkollegium, gemeinschaftspraxis, bürogemeinschaft, erbengemeinschaft, arbeitsgruppe, projektgruppe, kirchenchor, elternverein, turnverein, schützenverein, musikverein, fußballverein, stiftung, kita, kindergarten, orchester, praxis team, kolleginnen und kollegen, drittpersonen, dritte, mehrere leute, andere personen',
    use: 'reinschauen, reinschaut, reingucken, reinguckt, hat auch zugang, mitverwaltet, mitbenutzt, mitnutzt, drin liest, dransitzt, sitzt dran, sitzen dran, reinkommt, hängt drin, hängen drin, eingeloggt, angemeldet, meldet sich an, schaltet sich, mailt, lese, liest, lesen, lese, gelesen, mitlesen, mitliest, nutze, nutzt, nutzen, genutzt, benutze, benutzt, benutzen, verwende, verwendet, verwenden, schaue, schaut, schauen, schaue, schauen, schaut rein, guckt, gucke, gucken, gucke, guckn, kuckt, checke, checkt, checken, öffne, öffnet, öffnen, abrufe, abruft, abrufen, abgerufen, logge, loggt, loggen, einloggen, zugriff, zugang, passwort, kennwort, zugangsdaten, sehe, sieht, sehen, sehe, antworte, antwortet, antworten, beantwortet, beantworten, beantworte, bearbeite, bearbeitet, bearbeiten, verwalte, verwaltet, verwalten, teile, teilt, teilen, teil mir, schreibt, schreiben, schreibe, hole, holt, holen, empfange, empfangen, reinschau*, reinguck*, nachschau*, nachguck*, nachsehe*, nachseh*, anschau*, anguck*, hängt mit drin, drauf zugreif*, greift, greifen, zugreifen, kommt rein, kommen rein, kommt ran, kommen ran, hat zugriff, prüft, prüfe, prüfen, kontrolliert, kontrolliere, kontrollieren, stöbert, schnüffelt, geht ran, geht rein, gehen rein, arbeite, arbeitet, arbeiten, empfängt, kümmert, managt, hat es auch, maile, mailt, mailen, dran, bediene, bedient, mitgelesen, mitschaut, mitschauen, mitguckt, mitgucken, reingeschaut, macht das büro, macht die emails, macht die post, macht den papierkram, macht die buchhaltung, erledigt die emails, erledigt die post, betreut, betreue, betreuen, vertritt, kommt dran, kommen dran, draufschaut, draufschauen, drauf schaut, tippe, tippt, schicke, schickt, verschickt, verschicke, drin hängt, mitmischt, mischt mit, mail, anschaue, ansehe, ansieht, kriegt mit, steht offen, rufe .. ab, ruft .. ab, rufen .. ab',
    too: 'auch, ebenfalls, ebenso, mit|, zusätzlich, dazu noch, genauso, mit drin, mit rein, außerdem, auch noch, mitunter auch, sowohl, gleichfalls, aa, ooch, och',
    own: 'ihr eigenes, sein eigenes, ihre eigene, seine eigene, ihren eigenen, seinen eigenen, ein eigenes, eine eigene, einen eigenen, eigenes postfach, eigene postfächer, eigenes konto, eigene adresse, eigene adressen, eigenen account, eigener account, eigene mailadresse, eigene email, eigene emailadresse, eigene accounts, eigene konten, separates postfach, separate postfächer, getrennte postfächer, getrennte konten, jeder seins, jeder sein eigen*, jeder hat sein*, haben eigene, ihr postfach, ihre adresse, ihr konto, ihren account, hat selber eins, hat selbst eins, ihre eigenen, hat ihres, hat seins, hat ihrs, hat seines, anderes postfach, eigene emails, jeder sein eigenes, jeder seine eigene, jeder seinen eigenen, jede ihre eigene, jede ihr eigenes, alle ihr eigenes, alle ihre eigenen, alle eigene, alle ein eigenes, alle getrennte, eigene mailadressen, eigenen konten, eigenes mailkonto, eigene mailkonten, eigenen mailaccount, ein extra postfach, extra postfach, separate adressen, separate adresse, separates konto, separate konten, getrennte adressen, getrennte accounts, getrennte emails, eigenen zugang, andere adresse, hat ein eigenes, selber ein postfach, selber eine adresse',
    mailbox:
      'postfach, postfächer, mailbox, posteingang, eingang, konto, konten, account, accounts, adresse, adressen, mailadresse, mailadressen, mailkonto, box, briefkasten, emailkonto, emailadresse, emailadressen, emailpostfach, postfachs, postfaches, inbox',
    message:
      'email, emails, mail, mails, nachricht, nachrichten, post, posts, mailverkehr, ungelesene, newsletter, elemente, schreiben, briefe, stück, gelesene',
    folder:
      'ordner, ordnern, ordners, unterordner, unterordnern, posteingang, eingang, gesendet, gesendete, gesendeten, entwürfe, entwürfen, archiv, verzeichnis, verzeichnisse, inbox, eingangsordner',
    gigabyte: 'gig, gigs, gigabyte, giga',
    percent: '%, prozent',
    time: 'jahre, jahren, jahr, monate, monat, monaten, tage, tagen, tag, woche, wochen, uhr, stunden, mal, minuten',
    space:
      'platz, speicher, speicherplatz, quota, kontingent, voll, belegt, gb, postfach, limit, kapazität, genutzt',
    free: 'frei, freie, freier, freien, übrig, verfügbar, frei davon',
    used: 'belegt, genutzt, verbraucht, benutzt, voll, davon, verwendet, in gebrauch, besetzt',
    option:
      'antwort, option, möglichkeit, nummer, variante, auswahl, nehme, nimm, punkt, wähle, taste, ich, würde sagen, sage, nr, vorschlag, auswahlmöglichkeit, knopf, button',
    server:
      'server, servern, anbieter, anbieters, provider, providers, cloud, google, microsoft, gmx, web, t online, telekom, netz, dort, denen, hoster, ihnen, gmail, yahoo, freenet, postfach, online, internet, mailanbieter, bluewin, swisscom, sunrise, hostpoint, infomaniak, aon, chello, magenta, vodafone, arcor, ionos, strato, posteo, icloud, mail.de, webhoster',
    host: 'server, servern, servers, mailserver, webserver, serverseitig, anbieter, anbieters, anbietern, provider, providers, cloud, hoster, webhoster, dienstleister, mailanbieter, emailanbieter, mailprovider, google, gmail, gmx, freenet, t online, telekom, yahoo, microsoft, hotmail, icloud, bluewin, swisscom, sunrise, aon, chello, magenta, vodafone, arcor, ionos, strato, posteo, firma google, us servern, fremdservern, konzern, konzerne, konzernen, großkonzern, us konzern, internetkonzern, techkonzern, datenkraken, datenkrake, firma im ausland, fremde, fremden',
    sent: 'gesendet, gesendete, gesendeten, verschickt, verschickte, verschickten, geschickt, abgeschickt, rausgeschickt, rausgegangen, rausging, geschrieben, versendet, versandt, geantwortet, beantwortet, schicke, verschicke, sende, rausgeht',
    moved:
      'verschiebe, verschoben, verschieben, einsortiere, einsortiert, sortiere, sortiert, sortieren, ablege, abgelegt, ablegen, lösche, gelöscht, löschen, archiviere, archiviert, markiere, markiert, wegräume, aufräume, weggeräumt, aufgeräumt, lese, gelesen, beantworte, einordne, eingeordnet, schiebe, schieben, verschiebt, packe, räume, umsortiere, umbenenne',
    also: 'auch, genauso, ebenfalls, ebenso, genau so, gleich',
    term: 'kontingent, quota, speicherplatz, postfach, mailbox, server, anbieter, provider, mailprogramm, client, synchronisiert, synchron, synchronisieren, synchronisation, abgleichen, abgeglichen, webmail, offline, entwürfe, ordner, gerät, endgerät, teilen, server klein halten, speicher',
    annoyed:
      'ärgere, ärgert, ärgerlich, nervt, nervig, stört mich, blöd, doof, schade, mühsam, lästig, satt, umständlich, mich stört, mich nervt, mich ärgert, stört, doof ist, blöd ist',
    will: 'will, möchte, wollen, möchten, würde, hätte, brauche',
    aside: 'bei, von, für, bin, warte auf, warten auf, wartet auf, als',
    protocol: 'port, ports, smtp',
    elsewhere:
      'wetter, regen, regnet, schneit, schnee, sonne, sonnig, temperatur, grad draußen, fußball, bayernspiel, spiel, bundesliga, essen, gegessen, mittagessen, abendessen, frühstück, kochen, rezept, kuchen, pizza, kaffee, bier, wein, milch, geburtstag, weihnachtsessen, hochzeit, katze, hund, hunde, kater, vogel, auto, fahrrad, zug verpasst, arzttermin, zahnarzt, friseur, berlin, hamburg, münchen, köln, wien, zürich, italiener, restaurant, tisch reservieren, reservieren, kino, film, witz, gedicht, lied, musik, steuererklärung, bürokratie, kaufe ein, einkaufen, supermarkt, hauptstadt, bundeskanzler, präsident von, wie alt, wie spät, uhrzeit, mannschaft gewonnen, gewonnen, gespielt, verspätung, verspätet, streik, kofferraum, kühlschrank, mülltonne, müll, tonne, biotonne, altpapier, waschmaschine, spülmaschine, geschirrspüler, badewanne, wartezimmer, parkplatz, parkhaus, tiefgarage, autobahn, stau, tank, kleiderschrank, schrank, bauch, magen, nase, terminkalender, stundenplan, gulasch, schnitzel, grillen, sauna, fitnessstudio, tatort, lotto, fleck, kaffeefleck, koffer, strand, konzert, oper, theater, freibad, turnhalle, akku, feucht, briefträger, postbote, fragen, probleme, möglichkeiten, follower, jahre alt, lehrer seit, zeit habe, wenig zeit, keine zeit, ausgegeben, brille, krank, müde, grüße aus, schöne grüße, liebe grüße aus, sünd, laut, text, geklingelt, klingelt, anrufen, telefoniert, arzt, bus, euro, kostet, nach graz, graz, salzburg, bern, basel, frankfurt, stuttgart, leipzig, dresden, kompliziert, seite, nett, war schön, klar soweit, alles klar, altem zeug, altes zeug, gerümpel, dachboden, garage, keller ist, lego*, grüßt, grüßen, dement, schublade, schubladen, regal, regale, bücherregal, speicher unterm dach, keller, scheune, stall, lager, lagerhalle, speisekammer, mülleimer, papierkorb im büro, wäschekorb, eimer, rucksack, handtasche, einkaufstasche, badezimmer, schlafzimmer, wohnung, wohnungen, mitbewohner teilen die miete, miete, aufzug, lift, treppenhaus, flur, rasenmäher, staubsauger, toaster, mikrowelle, fernseher, glotze, fahrräder, radl, velo, lkw, laster, traktor, bulldog, roller, taxi, benzin, diesel, sprit, ladegerät, ladekabel, regenschirm, schirm, pullover, jacke, mantel, stiefel, socken, schuhe, hose, zahnbürste, handtuch, kissen, decke, matratze, sofa, couch, sessel, vorhänge, kekse, chips, süßigkeiten, gefriertruhe, tiefkühltruhe, eier, kartoffeln, erdäpfel, äpfel, bananen, brot, brötchen, semmel, semmeln, brezn, knie, zahn, zähne, rücken, füße, kopfweh, kopfschmerzen, stromanbieter, gasanbieter, strom, vermieter, vermieterin, hecke, zaun, dach, dachziegel, ziegel, heizung, farbe, kühe, schafe, hühner, ziegen, tomaten, ernte, chorprobe, probe, prüfung, prüfungen, klassenarbeit, hausaufgaben, bushaltestelle, fahrkarte, pass, reisepass, witze, horoskop, lotterie, jackpot, mittagspause, flasche, glas, dose, kirche, kirchendach, predigt, gottesdienst, puzzle, bankkonto, girokonto, sparbuch, kreditkarte, schulden, gehalt, schnarcht, marder, maulwurf, abwasch, geschirr, wäsche, bügeln, holzmachen, brennholz, gasthaus, stammtisch, kegelabend, skatabend, jass, jassen, kaffeemaschine, espressomaschine, melange, torte, strudel, bügeleisen, stellplatz, wohnwagen, wohnmobil, boot, kajak, garten, gartenlaube, gemeinschaftsgarten, zimmer, hotelzimmer, bett, stuhl, tisch, parkplätze',
    letters:
      'email, emails, mail, mails, nachrichten, post, sie, es, alles, die, zeug, kopie, kopien, das, sachen, davon',
    remove:
      'wegräumen, ausmisten, loswerden, loshaben, verschwindet, befreien, aufgeräumt werden, heruntergeladen und gelöscht, ausleeren, gelöscht werden, weggelöscht, abziehen, geholt, lösche, lösche, nimm, hole, löschen, löscht, gelöscht, löscht sie, entfernen, entfernt, runter, herunter, weg, raus, wegräumen, leeren, geleert, leer, räumen, geräumt, putzen, abräumen, verschwinden, wegkommen, fort, runternehmen, runtergeholt, runterholen, runterlöschen, wegmachen, weghaben, tilgen, ausräumen, entleeren, gesäubert, entlasten, freiräumen, freigeräumt, wegputzen, beseitigen, runterziehen, runtergezogen, putze, rauslöschen, rausnehmen, raushaben, weglöschen, runtersaugen, absaugen, abgesaugt, herunternehmen, entrümpeln, freischaufeln, leerräumen, leergeräumt, leer geräumt, leermachen, rausholen, runterkommen, runtergenommen, abgezogen, wegnehmen, wegschmeißen, vernichten',
    stay: 'ruhen, parken, geparkt, dableibt, liegenbleibt, liegt, lagert, hinterlegt, stehen, aufgehoben, draufbleibt, bleiben, bleibt, bleibe, geblieben, liegen, liegt, lassen, lass, lasst, gelassen, liegenbleiben, liegenlassen, drauflassen, dalassen, dableiben, draufbleiben, gespeichert, aufbewahrt, aufgehoben, behalten, drauf, gelagert, lagern, speichern, stehenbleiben, herumliegen, rumliegen, dortbleiben, dortlassen, verbleiben, drinbleiben, drinlassen, aufheben, aufhebt, behält, speichert, hortet, sammelt, bunkert, rumliegt, herumliegt, rumliegen bleibt, verbleibt',
    fine: 'ruhig, gern, gerne, darf, dürfen, kann, können, okay, ok, gut, egal, meinetwegen, passt, problemlos, stört, kein problem, in ordnung, soll, sollen, von mir aus, wegen mir, völlig, fein, schon',
    plenty:
      'zuhauf, im überfluss, in dem überfluss, locker, noch viel, noch genug, dicke genug, gut bestückt, großzügiger, mächtig viel, satt, unerschöpflich, unlimited, mehr als ich brauche, ewig, reichlich vorhanden, vorhanden, genug, genügend, viel, reichlich, massig, jede menge, unbegrenzt, unlimitiert, unendlich, ausreichend, ohne ende, haufenweise, üppig, großzügig, groß, große, großes, riesig*, massenhaft, satt, dicke, en masse, mehr als genug, locker, bequem, übrig, frei, terabyte, nen haufen, einen haufen, ne menge, eine menge, ewig viel, gigantisch*, unmengen, noch und nöcher, zu genüge, hülle und fülle, endlos, mehr als gnug, ausreichend vorhanden, noch jede menge, noch massig, noch ordentlich, ordentlich, genug vorhanden, genug da, genug frei, gut was frei, viel frei, fast alles frei, üppigst, reicht ewig, reicht noch lange, reicht locker, ausreicht, großzügig bemessen, riesenmengen, wie heu, wie sand an dem meer, bis zum abwinken, bis zu dem abwinken, bis zum umfallen, zum schweinefüttern, mehr als ausreichend, vollkommen ausreichend, völlig ausreichend, jede menge übrig',
    scarce:
      'spärlich, kläglich*, schmal*, popel*, überschaubar, geizig, knausrig, reicht nicht, reicht hinten und vorne nicht, fehlt, fehlen, mangelware, wenig, klein, kleine, kleines, kleinen, kleiner, winzig*, knapp, knappes, begrenzt, beschränkt, gering, geringes, mickrig*, eng, zu wenig, minimal, lächerlich*, nicht viel, nicht genug, limitiert, ausgeht, teuer, teurer, erschöpft, aufgebraucht, dürftig, spärlich, bescheiden*, popelig*, geht aus, zur neige, poplig*, ist aus, sauteuer, sündteuer, schweineteuer, arschteuer, saumäßig teuer, wahnsinnig teuer',
    room: 'platz, speicher, speicherplatz, quota, kontingent, kapazität, speichervolumen, volumen, webspace, serverplatz, speicherkontingent, spielraum, postfachgröße, stauraum',
    stuffed:
      'schwappt, quillt über, überquillt, aus allen nähten, aus den nähten, bis obenhin, bis oben hin, bis oben, bis zum rand, bis zu dem rand, knackvoll, gestopft, vollgestopft, prallvoll, zum bersten, geplatzt, erschöpft, ausgeschöpft, ausgereizt, ausgelastet, überschritten, erreicht, voll, volles, volle, vollem, vollgelaufen, überfüllt, übervoll, randvoll, proppenvoll, rappelvoll, ratzevoll, gerammelt voll, läuft über, überläuft, läuft voll, vollläuft, läuft dauernd voll, quillt, platzt, platzen, anschlag, limit, grenze, rammelvoll, brechend, bummvoll, knallvoll, knackevoll, überquillt, am limit, bersten, überlauf*, zugemüllt, dicht, sprengt, rand, kurz vor voll, pickepackevoll, bumsvoll, pumpvoll, gstoßn voll, gstopft voll, vollgepackt, restlos voll, komplett voll, total voll, überladen, am überlaufen, an dem überlaufen, dauervoll, voll bis oben',
    warn: 'warnung, warnungen, warnt, meldung, meldungen, meldet, meckert, beschwert, hinweis, hinweise, mahnt, warnmail, warnmails, schreibt mir, nervt, benachrichtigung*, motzt, jammert, erinnert',
    pay: 'zahle, zahlt, zahlen, bezahle, bezahlt, bezahlen, kostet, kosten, geld, gebühr, gebühren, teuer, extra, aufpreis, teures, draufzahlen, berechnet, verlangt, verlangen, euro, abknöpfen',
    alike:
      'auftauch*, auftaucht, deckungsgleich, konsistent, abgestimmt, synchronisiert, mitziehen, erscheinen, erscheint, gleich, gleiche, gleichen, gleicher, selbe, selben, identisch*, synchron*, sync, abgleich*, abgeglichen, übereinstimm*, dasselbe, dieselben, einheitlich, gleichen stand, selben stand, gleichem stand, auf stand, gespiegelt, spiegel*, gesynct, synct, syncen, gesynced, aktuell, angeglichen, dieselbe',
    wherever:
      'auf allem, geräteunabhängig, allen dreien, in jedem, von jedem, überall, allen geräten, jedem gerät, alle geräte, sämtlichen geräten, beiden geräten, auf beiden, auf allen, auf jedem, beiderseits, egal wo, egal von wo, wo auch immer, geräteübergreifend, von überall, an jedem, an allen, beiden, sowohl',
    folders:
      'ordner, ordnern, ordners, unterordner, gesendet, gesendete, gesendeten, entwürfe, entwürfen, entwurf, archiv, ablage, ordnerstruktur, struktur, sortierung, verzeichnisse, gesendetes, sent',
    connection:
      'netzempfang, internetanschluss, verbindungen, netzverbindung, handyempfang, datenverbindung, mobilfunknetz, wlans, verbindungsabbrüche, netzwerk, internet, netz, verbindung, wlan, empfang, anschluss, leitung, router, internetverbindung, mobilfunk, daten, dsl, lte, 4g, 5g, glasfaser, flatrate, datenvolumen, signal, inet, netzabdeckung, hotspot, verbunden, internetzugang, handynetz, mobilnetz, bandbreite, breitband, anbindung, netzzugang, handyverbindung, mobile daten, funk, netzverbindungen, internetverbindungen, roaming, internetempfang, internetleitung, hausinternet, dorfinternet, festnetz',
    lacking:
      'abreißt, zusammenbricht, zusammen, aussetzt, setzt aus, wackelig, wackelt, löchrig, abgeschnitten, abbrüche, null, miserabel*, grottig*, grottenschlecht, kein, keine, keinen, ohne, schlecht, schlechtes, schlechten, schlechter, schlechte, mies, mieses, miese, miesen, lausig*, wackel*, instabil*, unzuverlässig*, ausfällt, fällt aus, ausfall, ausgefallen, weg, abbricht, bricht, tot, lahm, lahmes, langsam*, selten, streikt, spinnt, down, fehlt, dürftig*, schwach, schwaches, schwacher, unterbrochen, katastroph*, nie, kaum, wenig, mau, reißt ab, weg ist, hakt, zickt, unterirdisch, fällt .. aus, bricht .. ab, bricht .. zusammen, reißt .. ab, setzt .. aus, zu schwach, zu langsam, nicht vorhanden, fehlanzeige, zusammenbrechen, abgeschaltet, gestört, störung, störungen, geht nicht, funktioniert nicht, löchrig*, ruckelt, kriecht, nicht stabil, nicht zuverlässig, zumutung, katastrophe, witz, lachnummer, trauerspiel, graus, schlimm, furchtbar, grausig, übel, unter aller sau, mist, desaster, lotterie, glückssache, zum weinen, zum heulen, steinzeit, unbrauchbar',
    constant:
      'immer, ständig, dauernd, permanent, durchgehend, rund um die uhr, jederzeit, überall, stets, stabil, stabiles, stabile, zuverlässig*, gut, gutes, gute, schnell*, 24/7, den ganzen tag, dauerhaft, super, top, bestens, lückenlos, durchweg, ständige, sowieso, eh',
    huge: 'unübersehbar, monströs, unendlich, ewig lang, proppenvoll, übervoll, brechend voll, kilometerlang, überladen, überfüllt, riesig*, groß, große, großen, großer, riesen, gigantisch*, gewaltig*, enorm*, mega, monster, monströs*, ellenlang, endlos*, mordsmäßig, extrem, fett, fette, immens*, megagroß, elend lang, überquellend*, unübersichtlich, gewaltige, megavoll',
    many: 'viele, vielen, viel, tausende, tausenden, zehntausende, zehntausenden, zigtausend*, zig, hunderttausende, millionen, unmengen, massen, haufen, jede menge, massenhaft, massig, unzählig*, extrem viele, sehr viele, zu viele, wahnsinnig viele, etliche, abertausende, tonnenweise, berge, en masse, ewig viele, endlos*, irre viele, ohne ende, unheimlich viele, ne menge, eine menge, einen haufen, sauviele, haufenweise, viel zu viele, viel zu viel, aberhunderte, hunderttausend, zehntausend, unmengen an, unmassen, dermaßen viele, unendlich viele, ganz schön viele, ganz schön viel, verdammt viele, elend viele, saumäßig viele, mords viele, riesenmenge, riesige menge, unzählbar*, etliche tausend, mehrere tausend, zigtausende, sauviel, mordsmäßig viele, tonnen, mengen, horden, schier endlos',
    few: 'ganz normal, völlig normal, unspektakulär, im normalen, höchstens ein paar, nur ein paar, minimal, so gut wie keine, kaum welche, quasi leer, fast leer, so gut wie leer, winzig*, wenig, wenige, weniger, paar, handvoll, kaum, klein, kleine, kleinen, normal, normale, normaler, normales, durchschnittlich*, überschaubar*, gering*, mäßig*, üblich*, hundert, hunderte, dutzend, einige hundert, nicht viele, nicht viel, nicht so viele, nicht so viel, paar hundert, gewöhnlich*, moderat*, begrenzt, standard, bescheiden*, vernünftig*, im rahmen, fast keine, mittel',
    get: 'anmarsch, vor der tür, ins haus, in das haus, ansteht, angeschafft, rüste, lieferung, unterm baum, unter dem baum, aussuchen, ausgesucht, umschauen, schaue mich um, ausschau, neuanschaffung, kaufe, kauf, kaufen, kauft, gekauft, bestelle, bestelle, bestellt, bestellen, bekomme, bekommen, bekommt, kriege, kriege, kriegt, kriegen, hole, hole, holen, zulegen, lege zu, anschaffen, anschaffe, schaffe an, anschaffung, kommt, kommen, gibt, ersetzen, ersetze, ersetzt, austauschen, tausche, tauschen, geplant, plane, planen, brauche, brauche, brauchen, will, möchte, wünsche, steht an, fällig, schenk*, überlege, liebäugle, unterwegs, leiste, gönne, gönn, geliefert, aufrüsten, muss her, soll her, müsste her, spare, erbe, werde, wird, einrichten, richte, steige, umrüsten',
    'stay-with':
      'behalte, behalten, behalte, bleibe bei, bleibe bei, weiternutzen, weiterverwenden, weiter nutzen, weiter benutzen, hält noch, tut noch, nicht hergeben, bis er stirbt, bis es stirbt, bis zum schluss, noch jahre, noch lange, noch ewig',
    soon: 'bereits bestellt, nächstens, dieser tage, in den ferien, nach weihnachten, nach ostern, zur einschulung, zu dem studium, sobald, wenn der alte, im neuen jahr, in dem neuen jahr, übernächst*, bald, ende des monats, monatsende, zum monatsende, zu dem monatsende, quartal, anfang des jahres, diesem jahr, kommendes jahr, kommenden monat, kommende woche, im laufe, in zukunft, künftig, zukünftig, demnächst, in kürze, nächsten monat, nächste woche, nächstes jahr, nächsten sommer, nächsten herbst, nächsten winter, nächstes frühjahr, dieses jahr, heuer, diesen sommer, diesen herbst, diesen winter, diesen monat, diese woche, im frühjahr, in dem frühjahr, im sommer, in dem sommer, in dem herbst, in dem winter, in dem januar, in dem jänner, in dem februar, in dem märz, in dem april, in dem mai, in dem juni, in dem juli, in dem august, in dem september, in dem oktober, in dem november, in dem dezember, zu weihnachten, zu ostern, zu dem geburtstag, zum geburtstag, in absehbarer zeit, irgendwann, in ein paar monaten, in ein paar wochen, über kurz oder lang, früher oder später, die tage, in den nächsten, ende des jahres, ende jahr, jahresende, zeitnah, nach den ferien, nach dem urlaub',
    switch:
      'wechseln, wechsle, wechsel, wechselt, umsteigen, umsteige, umstieg, steige um, steige um, umstellen, stelle um, umstellung, umziehen, umzug, umsatteln, ändern, ändert, verändern, tauschen, tausche, austauschen, ersetzen, ersetze, upgraden, aufrüsten, umschwenken, rüberwechseln, steige, steige, migrieren, erneuern, wegkommen',
    program:
      'programm, programme, mailprogramm, emailprogramm, client, mailclient, app, apps, mailapp, software, system, betriebssystem, anbieter, {app}, {machine}, windows, mac, linux, apple, android, umgebung',
  },
  answers: {
    'devices.one': {
      says: `teilen .. {a} {machine}, wir .. {a} {machine}, ein gerät, einem gerät, einziges gerät, nur ein gerät, nur einem gerät, immer dasselbe, immer das gleiche gerät, immer auf demselben, nichts anderes als, {machine} ist das einzige, {machine} ist alles, besitze nur {a} {machine}, habe nur {a} {machine}, habe nur den einen, habe nur das eine, habe nur eins, habe nur einen, habe bloß {a} {machine}, besitze lediglich {a} {machine}, nur den einen {machine}, nur das eine {machine}, nie woanders, sonst kein gerät, kein anderes gerät, kein weiteres gerät, keine weiteren geräte, keine anderen geräte, nicht mehr als ein gerät, nicht mehr als eins, einzelnes gerät, alles auf dem {machine}, alles an dem {machine}, alles über den {machine}, ein {machine} ein nutzer, eingerätenutzer, nur ich an dem {machine}|, nur ich an dem {machine} {home}|, {machine} reicht mir, {machine} reicht mir völlig, {machine} langt mir, {machine} genügt mir, kein zweites gerät, kein zweitgerät, nicht an anderen geräten, auf keinem anderen gerät, an keinem anderen gerät, auf keinem anderen, nicht auf anderen geräten, etwas anderes habe ich nicht, nur diesen {machine}, nur dieses {machine}, nur dieser {machine}, bloß diesen {machine}, bloß dieses {machine}, nur diesen einen {machine}, nur dieses eine {machine}, alles nur auf dem {machine}, alles nur an dem {machine}, alle an dem selben {machine}, alle auf demselben {machine}, immer an dem gleichen, immer auf dem gleichen, immer am selben, stets derselbe {machine}, immer der gleiche {machine}, immer derselbe {machine}, mit {a} {machine}|, habe {a} {machine} mit {app}, habe {a} {old} {machine}|, habe {a} {old} {machine} und {get}, {people} und ich haben {a} {machine}, lese nur an dem {machine} und {will}, lese nur auf dem {machine} und {will}, nur an dem {machine} und {will}, sonst lese ich nirgends, sonst .. nirgends, lese ich nirgends, sonst .. nirgendwo, sonst schaue ich nirgends, anderswo lese ich nicht, woanders lese ich nicht, woanders lese ich .. nicht, alles an dem {home} {machine}, alles an mein* {machine}, alles auf mein* {machine}, alles an einem {machine}, alles auf einem {machine}, alles über einen {machine}, {use} .. nirgends sonst, {use} .. nirgendwo sonst, {use} .. nirgendwo anders, {use} nur dort, {use} nur da, {use} nur darauf, {use} nur damit, nur dort {use}, nur darauf {use}, nur damit {use}, {use} ausschließlich dort, {use} alles dort, {use} dort alles, woanders {use} ich nie, woanders {use} ich .. nie, anderswo {use} ich nie, sonst {use} ich nie, woanders {use} ich nicht, anderswo {use} ich .. nicht, sonst nirgends {use}, sonst nirgendwo {use}, {use} sonst nirgends, {use} .. sonst nirgendwo, zweite/zweites/zweiten {machine} .. {gone}, andere/anderen/anderes {machine} .. {gone}, zweite/zweites/zweiten {machine} {gone}, nur noch der eine, nur noch den einen, nur noch das eine, sonstige geräte .. nicht, sonstige geräte .. keine, weitere geräte .. nicht, ausschließlich dort|, und nur dort|, und nur da|, nur dort|, woanders lese ich keine, woanders .. keine {message}, anderswo .. keine {message}, sonst nirgends .. {message}, ein {machine} reicht mir, ein {machine} genügt mir, mir reicht ein {machine}, mir genügt ein {machine}, mir langt ein {machine}, wir .. # {person} .. einen {machine}, ein {mailbox} und ein {machine}, ein {mailbox} und einen {machine}, allein den {machine}, allein das {machine}, allein mein* {machine}, nur den {machine}, nur das {machine}`,
      asked: `|{one}|, |{only} {a}|, {one} von, eins davon, alles über den {machine}, alles über das {machine}, ^{a}$, ^{only} {one}$, ^{only} {a}$, einzelnes, nur hier, nur diesen, nur dieses, nur dieser, nur zuhause, nur zu hause, nur daheim, nur auf arbeit, nur in der arbeit, nur in dem büro, ^ein {machine}$, immer hier, nur an einem, nur auf einem, nur von einem, bloß einer, einer reicht, nicht mehrere, jetzt nur noch {a}, jetzt nur noch eins, stationär, ein stück, |einer|, |eine|, |eines|, |eins|, |einem|, |einen|, eins reicht, eines reicht, einer langt, eins langt, {one} reicht, {one} langt, {one} genügt, bei dem einen, mit einem einzigen, bloß mit einem, nur mit einem, nur dem hier, nur der hier, nur das hier, nur auf dem hier, dem hier, {home} .. keine email*, {away} .. keine email*, {work} .. keine email*, unterwegs .. nicht, {home} .. gar nicht, {away} .. gar nicht, unterwegs nie, nur in der firma, nur bei der arbeit, nur an dem arbeitsplatz, nur in dem geschäft, nur auf der arbeit, nur im büro, nicht {machine} nur, ^eis$, immer an dem gleichen, jeweils nur eines, alles an dem {machine}, alles auf dem {machine}, an einem|, auf einem|, mit einem|, nirgends sonst, nirgendwo sonst, nirgendwo anders, {machine} reicht, {machine} langt, {machine} genügt, reicht ein {machine}, reicht das {machine}, reicht der {machine}, # {mailbox} .. einem {machine}, # {mailbox} .. ein {machine}, # {mailbox} .. einen {machine}, # {mailbox} .. selben {machine}, alle {mailbox} .. einem {machine}`,
    },
    'devices.several': {
      says: `jeder .. eigen* {machine}, jeder .. sein* {machine}, mehrere geräte, mehreren geräten, mehr als ein gerät, mehr als einem gerät, nicht nur ein gerät, nicht nur auf einem, nicht nur an einem, verschiedene geräte, verschiedenen geräten, alle meine geräte, allen meinen geräten, allen geräten, alle geräte, sämtliche geräte, beiden geräten, jedem gerät, mehr als eins, mehr als einem, mehr als einen, zwei oder mehr, mindestens zwei, mehreren davon, # geräte, # geräten, # verschiedene, jeder hat sein* .. {machine}, jeder auf sein* .. {machine}, jeder an sein* .. {machine}, jeder mit sein* .. {machine}, {use} & {home} & {away}, {use} & {home} & {work}, {use} & überall, {use} & von überall, {mailbox} & {home} & {away}, {mailbox} & {home} & {work}, email & {home} & {work}, email & {home} & {away}, egal welches gerät, je nachdem welches, wechsle zwischen, zwischen {machine} und, sowohl {machine} als auch, noch ein {machine}, noch einen {machine}, zweites {machine}, zweiten {machine}, und noch andere, {webmail} & {machine}, {webmail} & {app}, welches gerade zur hand, welches gerade da, {machine} und das/der/die von mein*, mit allen geräten, auf all meinen geräten, all meine geräte, allen möglichen geräten, alle möglichen geräte, unterschiedliche geräte, unterschiedlichen geräten, nicht bloß an dem, nicht nur an dem {machine}, nicht nur auf dem {machine}, nicht nur {machine}, nicht bloß {machine}, nicht nur das {machine}, an jedem {machine}, auf jedem {machine}, alle {plural}, allen {plural}, mehreren {machine}, mehrere {machine}, beide {machine}, beiden {machine}, zwei drei geräte, egal an welchem {machine}, egal auf welchem {machine}, jeweils {machine} und {machine}, gerätepark, zwischen {machine} und {machine}, # verschiedenen, ein paar geräte, ein paar geräten, diverse geräte, diversen geräten, von allen geräten, {use} .. überall wo ich bin, daheim wie unterwegs, heute .. auch an dem {machine}, heute .. auch auf dem {machine}, jetzt .. auch an dem {machine}, jetzt .. auch auf dem {machine}, inzwischen .. auch an dem {machine}, inzwischen .. auch auf dem {machine}, mittlerweile .. auch {machine}, auch noch an dem {machine}, auch noch auf dem {machine}, ja auch auf dem {machine}, lese .. auch auf dem {machine}, lese .. auch an dem {machine}, schaue .. auch auf dem {machine}, schaue .. auch an dem {machine}, checke .. auch auf dem {machine}, auf dem {machine} lese .. auch, an dem {machine} lese .. auch, {machine} vergessen, {machine} .. auch noch|, {machine} kommt noch dazu, {machine} gibt es auch noch, {machine} habe ich auch noch, {machine} habe ich .. vergessen, auf dem {machine} auch, an dem {machine} auch, {machine} natürlich auch, handy/smartphone .. {computer} .. auf beiden, will .. auf beiden, aber auf beiden, auf beiden|, jede .. ihr* eigen* {machine}, jede .. ihr* {machine}, jede .. eigen* {machine}, alle .. eigen* {machine}, jeder an sein* {machine}, jede an ihr* {machine}, jeder hat sein* eigen* {machine}, je ein {machine}, je einen {machine}, jeweils ein {machine}, jeweils einen {machine}, jeder {a} {machine}, steht je ein {machine}, je ein {machine} .. und, ein {machine} hier und {a} {machine} dort, jeder von uns .. {a} {machine}, jeder von uns .. {machine}, jede von uns .. {machine}, wir haben .. jeder .. {machine}, soll das {machine} dazukommen, soll der {machine} dazukommen, {machine} soll dazukommen, {machine} soll dazu, {machine} dazukommen, |in dem büro und daheim|, |in dem büro und zuhause|, |in dem büro und zu hause|, |zuhause und in dem büro|, |zu hause und in dem büro|, |daheim und in dem büro|, |daheim und unterwegs|, |zuhause und unterwegs|, |zu hause und unterwegs|, {message} .. daheim und in dem büro, {message} .. zu hause und in dem büro, {message} .. in dem büro und daheim, {message} .. zu hause und unterwegs, {message} .. daheim und unterwegs, habe beides|, habe nämlich beides, nutze beides, benutze beides, verwende beides, besitze beides, lese auf beidem, lese auf beiden, lese an beiden`,
      asked: `|{several}|, auf {several}, an {several}, von {several}, überall, überall halt, von überall, wo ich bin, wo ich gerade bin, je nachdem, kommt drauf an, kommt darauf an, unterschiedlich, {home} & {work}, {home} & {away}, {work} & {away}, # stück, # davon, zu {several}, alle drei, mehr als #, mal .. mal, und manchmal, manchmal auch, ab und zu, gelegentlich, hauptsächlich {machine}, meistens {machine}, meist {machine}, zweierlei, auch noch, nicht nur, alle möglichen, allen möglichen, so ziemlich alle, so ziemlich allen, alles mögliche, mit allem, auf allem, allem was, alles was, was gerade da ist, was gerade greifbar ist, wo gerade, quer durch, mal hier mal da, mal so mal so, hier und da, querbeet, alle beide, beide halt, je einer, je ein, je eines, an # {work}, zuhause und, daheim und, mehrere davon, mehrere stück, paar stück, ein halbes dutzend, diverse, |viele|, zwei bis, # bis #, kommt darauf an wo, {machine} und das private*, {machine} und das dienstliche*, {machine} und das andere*, {machine} und das geschäftliche*, {machine} und der private*, {machine} und der andere*, {machine} und der dienstliche*, das private und das, windows und mac, mac und windows, windows und linux, linux und windows, apple und android, android und apple, android und windows, mac und iphone, iphone und mac, # manchmal, manchmal #, ich .. auch noch {machine}, auch noch an dem {machine}, auch noch auf dem {machine}, auch auf dem {machine}, auch an dem {machine}, auch an mein* {machine}, auch auf mein* {machine}, handy/smartphone/iphone/telefon ipad/tablet, {phone} {laptop}, {phone} {computer}, {tablet} {computer}, {laptop} {phone}, {computer} {phone}, {computer} {tablet}, {laptop} {tablet}, ipad mac, pc laptop, |zwei|, |drei|, |vier|, |fünf|, |sechs|, |2|, |3|, |4|, |5|, |6|, mindestens #, # mindestens, einmal {home}, einmal in, einmal an dem, einmal auf dem, in dem büro und daheim, in dem büro und zuhause, in dem büro und zu hause, zuhause und in dem büro, zu hause und in dem büro, daheim und in dem büro, daheim und unterwegs, zuhause und unterwegs, zu hause und unterwegs`,
    },
    'sharing.only-me': {
      says: `außer mir .. niemand, außer mir .. keiner, nur mein postfach, mein postfach allein, |alleine|, |allein|, alleine an {machine}, allein an {machine}, alleine an {a} {machine}, allein an {a} {machine}, nur ich, bloß ich, lediglich ich, ausschließlich ich, allein ich, nur meines, alleine ich, ich allein, ich alleine, nur ich allein, |ich nur|, niemand sonst, niemand anders, niemand anderes, niemand anderer, niemand außer mir, außer mir niemand, außer mir keiner, außer mir liest, außer mir nutzt, außer mir hat niemand, keiner außer mir, sonst keiner, sonst niemand, keiner sonst, kein anderer, kein andrer, keine anderen, keine andere person, kein anderer mensch, niemand liest, niemand nutzt, niemand hat zugriff, niemand kennt das passwort, niemand weiter, weiter niemand, sonst {use} .. niemand, sonst {use} .. keiner, bin der einzige, bin die einzige, bin ich der einzige, bin ich die einzige, der einzige nutzer, die einzige nutzerin, einziger nutzer, einzige nutzerin, ganz allein, ganz alleine, bin allein, bin alleine, nutze ich allein, nutze ich alleine, lese ich allein, lese ich alleine, gehört nur mir, alles meins, nur meins, nur für mich, ausschließlich für mich, bloß für mich, für mich allein, für mich alleine, mein privates postfach, privates postfach, privatpostfach, mein persönliches, persönliches postfach, rein privat, streng privat, nicht geteilt, ungeteilt, teile nicht, teile es nicht, teile ich nicht, teile .. mit niemand, teile .. mit keinem, teilen tu ich .. nicht, teilen tu ich .. keinem, mit niemand, mit keinem, mit keinem anderen, ein nutzer, ein benutzer, eine person, einzelperson, eine einzige person, nur mich, mein eigenes postfach, alleiniger nutzer, alleinige nutzerin, alleinnutzer, allein im postfach, kenne nur ich, kennt nur ich, passwort nur ich, passwort habe nur ich, nur von mir, ich lebe allein, ich wohne allein, single, alles nur meines, keine menschenseele, keine sau, kein schwein, keiner guckt, keiner liest, keiner mit rein, da geht keiner, da guckt keiner, da schaut keiner, das mache ich allein, allein zuständig, bin ich .. allein, bin ich .. alleine, bin .. allein drin, bin .. alleine drin, allein drin, alleine drin, mitlesen & keiner, mitlesen & niemand, mitliest & keiner, mitliest & niemand, niemand .. mit drin, keiner .. mit drin, sonst {use} & keiner, sonst {use} & niemand, sonst & niemand, sonst & keiner, außer mir & niemand, außer mir & keiner, {use} nur ich, {use} bloß ich, {use} ausschließlich ich, nur ich {use}, {mailbox} & nur ich, {message} & nur ich, passwort & nur ich, passwort & sonst keiner, zugang & nur ich, zugriff & nur ich, wird nur von mir, nur von mir {use}, ausschließlich von mir, bloß von mir, alleine von mir, nur durch mich, lese allein, lese alleine, nutze .. allein, nutze .. alleine, benutze .. allein, benutze .. alleine, verwalte .. allein, gehört allein mir, gehört alleine mir, gehört mir allein, gehört mir alleine, mir ganz allein, mir ganz alleine, mir allein, mir alleine, ich ganz allein, ich ganz alleine, bin .. der einzige der, bin .. die einzige die, als einziger, als einzige, einzelnutzer, einzelnutzerin, allein berechtigt, alleiniger benutzer, alleinige benutzerin, geht niemanden etwas an, geht keinen .. an, geht keinen was an, geht sonst keinen, geht sonst niemand*, hat keiner was zu suchen, hat niemand was zu suchen, hat keiner was verloren, hat sonst .. keiner, hat sonst .. niemand, kein mensch sonst, kein anderer {use}, niemand anders {use}, von niemand* geteilt, mit niemand* geteilt, nicht mit anderen, mit niemand* teil*, teile .. nicht mit, teile {mailbox} nicht, wird nicht geteilt, ist nicht geteilt, habe nur ich, hab nur ich, kennt keiner, kennt niemand, kennt sonst niemand, kennt sonst keiner, weiß nur ich, weiß keiner außer mir, meines allein, meins allein, rein persönlich, ein reines privatpostfach, mein privates, meine private {mailbox}, meine privatadresse, meine persönliche {mailbox}, meine eigene {mailbox}, nur eine person, eine person nur, bin single, lebe allein, lebe alleine, wohne allein, wohne alleine, nicht von anderen, von sonst keinem, von sonst niemand*, bin .. solo, einzelkämpfer, einzelkämpferin, einmannbetrieb, ein mann betrieb, einfraubetrieb, ein frau betrieb, einpersonenhaushalt, einpersonenbetrieb, soloselbständig*, solo selbständig*, alleinstehend, alleinunternehmer*, !gehört mir, !ist privat, !mein eigenes|, einzelunternehmer*, ohne mitleser*, keine mitleser*, kein mitleser, einzelfirma, keine mitbenutzer, ohne mitbenutzer, keine mitnutzer, und allein|, und alleine|, und ganz allein|, lese .. allein|, lese .. alleine|, {mailbox} .. ganz für mich, {mailbox} .. für mich|, {mailbox} .. nur für mich, {mailbox} gehört mir, alleiniger zugang, alleinigen zugang, alleinigen zugriff, habe als einziger, habe als einzige`,
      asked: `niemand, keiner, kein mensch, privat, persönlich, allein, alleine, {only} mein*, nur mir, |ich|, |ich bin|, selbst, solo, eigenes postfach, hat ihr eigenes, hat sein eigenes, haben ihre eigenen, haben eigene, jeder seins, jetzt nicht mehr, schon lange nicht mehr, null, keine, nie, inzwischen nicht, zum glück nicht, meines, nicht mitlesen, keine anderen, {only} ich, {own}, jeder .. {own}, jede .. {own}, wir .. {own}, alle .. {own}, {people} .. {own}, hat .. {own}, sein eigenes, ihr eigenes, eigenen account, eigene adresse, {use} sie nicht, {use} er nicht, {use} aber nicht, aber nicht mit, {use} .. nicht mit, {use} .. nicht rein, schaut nicht rein, kommt nicht rein, kommt nicht ran, kommt nicht dran, kommen nicht rein, geht nicht ran, geht .. nicht dran, geht sie nicht, geht er nicht, keinen zugriff, keinen zugang, kein zugriff, kein zugang, hat damit nichts zu tun, hat nichts damit zu tun, hoffentlich nicht, hoffe nicht, will .. nicht hoffen, das wäre ja noch schöner, wäre ja noch schöner, um himmels willen, gott bewahre, wer sollte, wer soll, wer denn, wer auch, |mein eigenes|, rein für mich, nur für mich, privatsache, ist nur privat, keiner mehr, niemand mehr, keine menschenseele, alle weg, nur der hund, höchstens der hund, höchstens die katze, die nsa, |keinesfalls|, mitlesen & nicht, mitliest & nicht, mitnutzt & nicht, nur meine person, nicht das ich wüsste, nicht dass ich wüsste, kein andrer, kein weiterer, keine weitere, keine weiteren, keinen anderen, alleinig*, kein zweiter, sonst nicht, weiter keiner, |mein postfach|, |mein konto|, |meine adresse|, mein ding, |meine sache|, ist mein postfach|, ist mein konto|, jeder .. sein* {mailbox}, jeder hat sein*, jede hat ihr*, hat jeder sein*, hat er aber nicht, hat sie aber nicht, haben sie aber nicht, darf sie nicht, darf er nicht, dürfen sie nicht, kommt mir nicht, lasse ich nicht, würde ich nie, weiß nicht mal, kleine private {mailbox}, meine kleine private {mailbox}, meine private {mailbox}, |nicht mehr|, inzwischen nicht mehr, mittlerweile nicht mehr, heute nicht mehr, {person} wollte .. {use}, {person} wollte .. rein, {group} wollte .. {use}, würde gern .. {use}, möchte gern .. {use} darf, dürfen die nicht, habe .. nein gesagt, lasse keinen, lasse niemand, lasse ich keinen, lasse ich niemand, {person} hatte .. passwort, {person} hatte .. zugriff, {person} hatte .. zugang, {person} hatte das {use}, {person} hatte {use}, passwort .. geändert, kennwort .. geändert, zugang .. gesperrt, zugriff .. entzogen, mein bier, ist mein bier, meine angelegenheit`,
    },
    'sharing.shared': {
      says: `an meines geht, an meines gehen, andere auch, auch andere, andere mit, andere lesen, andere nutzen, noch andere, noch jemand, noch wer, auch jemand anders, jemand anders auch, sonst noch wer, geteiltes postfach, geteilte adresse, gemeinsames postfach, gemeinsame adresse, gemeinsames konto, gemeinsamer account, gemeinsam, gemeinschaftlich*, sammelpostfach, sammeladresse, teampostfach, teamadresse, familienpostfach, familienadresse, funktionspostfach, gruppenpostfach, vereinspostfach, vereinsadresse, firmenpostfach, büropostfach, abteilungspostfach, info@, wir teilen, wird geteilt, teile es mit, teile das mit, teile mir, teilen uns, ich teile, teile .. mit mein*, geteilt mit, wir beide, wir zwei, uns beiden, uns beide, wir alle, wir drei, wir vier, wir sind #, wir sind zu, zu zweit, zu dritt, zu viert, zu fünft, zu sechst, zu siebt, zu mehreren, zu mehrt, mehrere leute, mehrere personen, mehreren personen, mehrere nutzer, mehrere menschen, # personen, # leute, # leuten, # nutzer, # kollegen, # mitarbeiter, mehr als eine person, nicht nur ich, nicht bloß ich, nicht allein, nicht alleine, nicht der einzige, nicht die einzige, bin nicht der einzige, ich und mein* .. {people}, mein* {people} und ich, {people} und ich, ich und {people}, ich mit mein* {people}, zusammen mit {people}, gemeinsam mit {people}, zusammen mit mein* {people}, mit mein* {people} zusammen, mit mein* {people} gemeinsam, {people} auch, auch {people}, {people} ebenfalls, {people} {use}, {people} hat zugriff, {people} haben zugriff, {people} kennt das passwort, {people} hat das passwort, {people} kommt rein, {people} guckt, {people} schaut, {use} auch {people}, {people} mit, {people} genauso, wir {use}, {use} wir, unser postfach, unsere adresse, unser gemeinsam*, unser familien*, gehört uns, gehört uns beiden, da {use} mehrere, da lesen, da schauen, liest mit, lesen mit, schaut mit, guckt mit, schauen mit, gucken mit, nutzt mit, nutzen mit, nutzen alle, alle nutzen, alle lesen, lesen alle, uns allen, unter uns, er {use} auch, sie {use} auch, die {use} auch, dasselbe postfach, selbe postfach, dieselbe adresse, selben postfach, haben mehrere, für uns beide, für uns alle, mitbenutzt, mitgenutzt, mitgelesen, liest .. mit, lesen .. mit, schaut .. mit rein, schauen .. mit rein, guckt .. mit rein, guckt .. mit, schaut .. mit, {people} .. liest, {people} .. lesen auch, {people} hat .. zugriff, {people} hat .. zugang, {people} hat .. passwort, {people} haben .. zugang, {people} haben .. zugriff, {people} haben .. passwort, {people} kommt .. rein, {people} kommen .. rein, {people} kommt .. ran, {people} kommen .. ran, {people} kommt .. dran, {people} geht .. ran, {people} geht .. dran, {people} sieht .. auch, {people} kümmert sich .. {message}, {people} kümmert sich .. {mailbox}, {people} macht .. {message}, {people} erledigt .. {message}, {people} beantwortet, {people} beantworten, beantwortet .. {people}, {people} verwaltet, {people} verwalten, und das von mein* {people}, und der von mein* {people}, und die von mein* {people}, teilt sich, teilen sich, teilt sich mit, geteilt wird, teile ich mit mein*, teile ich mir mit, teile ich .. mit {people}, teilen wir, teilen wir uns, alle zusammen, alle gemeinsam, {people} und i, ich plus {people}, mit {people} zusammen, mit {people} gemeinsam, mit mein* {people} geteilt, {use} zu zweit, zu zweit {use}, {use} zu dritt, wir sind hier zu, sind zu zweit, sind zu dritt, sind zu viert, sind zu fünft, {use} alle, alle {use}, jeder {use}, jede {use}, jeder von uns, jede von uns, jeder aus dem, jeder in dem {group}, jeder kommt .. ran, jeder kommt .. rein, jeder darf .. lesen, haben alle zugriff, haben alle zugang, haben alle das passwort, hat jeder zugriff, hat jeder zugang, hat auch zugriff, hat auch zugang, haben auch zugriff, hat ebenfalls, mehrere haben zugriff, mehrere {use}, mehrere schauen, mehrere von uns, mehrere mitarbeiter*, mehrere kolleg*, mehrere {people}, viele {people} {use}, verschiedene leute, gemeinschaftspostfach, gemeinschaftskonto, gemeinschaftsadresse, shared mailbox, sharedmailbox, teamkonto, teamaccount, vereinskonto, vereinsmail, vereinsmailadresse, firmenadresse, büroadresse, praxisadresse, praxispostfach, zentrales postfach, zentrale adresse, allgemeine adresse, allgemeines postfach, info adresse, infoadresse, infopostfach, info postfach, partneradresse, ehepaar, als familie, als paar, als team, ganzes team, ganzes büro, unser team, unsere familie, unsere firma teilt, unser büro teilt, mit anderen teil*, mit anderen geteilt, unsere gemeinsame, unser gemeinsames, wir nutzen, wir benutzen, wir verwenden, wir lesen, wir schauen, wir rufen .. ab, gehört uns allen, vertretungsweise {people}, in dem urlaub .. {people} {use}, geht .. {people} ran, geht .. {people} rein, geht .. {people} dran, schaut .. {people} rein, schauen .. {people} rein, guckt .. {people} rein, liest .. {people} mit, lesen .. {people} mit, springt .. {people} ein, übernimmt .. {people}, {people} übernimmt, {people} vertritt, gemeinsam* {mailbox}, unser gemeinsam* {mailbox}, unserem gemeinsam* {mailbox}, unser* {mailbox}, unseren {mailbox}, in das gleiche {mailbox}, in das selbe {mailbox}, das gleiche {mailbox}, die gleiche {mailbox}, die selbe {mailbox}, dieselbe {mailbox}, dasselbe {mailbox}, gleichen {mailbox}, für ihn mit, für sie mit, für ihn rein, lese für {person}, lese für mein* {person} mit, und für mein* {person} mit, betreue .. {mailbox} von, ganze {group} {use}, halbe {group} {use}, ganze {group} hat, ganze {group} kennt, alle aus .. {use}, alle in dem .. {use}, # {person} {use}, # {person} kümmern, # {person} betreuen, von # {person}, sind # {person}, # {person} und eine {mailbox}, # {person} ein {mailbox}, # {person} an, ^# {person}|`,
      asked: `andere, geteilt, teilen, |wir|, wir alle, |uns|, beide, zusammen, gemeinsam, jeder, mehrere, # leute, # mann, manchmal, gelegentlich, ab und zu, ein paar, einige, er, noch einer, noch eine, noch zwei, noch #, zu #, hin und wieder, sowohl, |der ganze|, mit {people}, na klar, wir sind mehrere, wir mehrere, sind mehrere, mehrere davon, zwei von uns, weitere {people}, sogar mehrere, der rest auch, alle miteinander, alle zusammen, im team, in dem team, in der familie, in dem verein, mein* {people} schon, hilft mir, |andere auch|, auch andere, eine andere, ein anderer, ein zweiter, eine zweite, vertretung, |alle|, alle hier, alle davon, alle in dem, alle von uns, alle mitarbeiter*, alle aus, alle die, noch weitere leute, {mailbox} von unser* {group}, {mailbox} von dem {group}, {mailbox} von der {group}, {mailbox} der {group}, {mailbox} des {group}, {mailbox} für den {group}, {mailbox} für die {group}, von unser* {group}, |sie auch|, |er auch|, uns alle, uns allen, an alle, an uns alle, ganze familie, das ganze {group}, die ganze {group}, der ganze {group}, das halbe {group}, halbe {group}, ganze {group}, # {person}`,
    },
    'storage.save-server-space': {
      says: `server & sauber, server .. sauber, server & schlank, {server} & loswerden, {letters} & nicht & herumliegen, nichts & herumliegen, server klein halten, klein halten, den server klein, server leer halten, server sauber, server schlank, {letters} & {remove} & {host}, {remove} .. {host}, {host} & {remove}, {scarce} & {room}, {room} reicht .. nie/nicht, {room} reicht & nicht, {room} geht .. aus, {room} geht zu ende, {room} wird knapp, {scarce} {mailbox}, {mailbox} .. winzig*/mickrig*/knapp, {warn} & {room}, {warn} & {stuffed}, nicht .. {host} .. {stay}, {host} & nicht {stay}, nichts .. {host}, nicht .. auf dem server, nicht bei dem anbieter, nicht in der cloud, soll nichts liegen bleiben, nichts liegen bleiben, server & leer, server & kein* & {stay}, server & nichts, traue/trauen & {host}, vertraue/vertrauen & {host}, speicher sparen, platz sparen, speicherplatz sparen, platz schaffen, platz machen, läuft .. über|, läuft .. voll|, postfach voll, quota überschritten, limit erreicht, limit überschritten, kapazität erreicht, {room} sparen, nur # mb, nur # {gigabyte} postfach/speicher/platz/speicherplatz, nur # {gigabyte} & {stuffed}, an dem limit, an der grenze, kann keine email* mehr empfangen, keine neuen email*, kommt nichts mehr rein, email* zurück, server entlasten, herunterladen und löschen, runterladen und löschen, abholen und löschen, gelöscht sobald, löschen sobald, löschen nach, nach dem abholen .. {remove}, nach dem herunterladen .. {remove}, nach dem abruf .. {remove}, kein {room}, keinen {room}, nicht genug {room}, {host} .. {fine} .. leer {stay}, {host} .. {fine} .. sauber {stay}, {host} .. {fine} .. schlank {stay}, {host} .. leer, {host} möglichst leer, {room} ist .. begrenzt, {room} ist .. beschränkt, {room} ist .. aus, {room} ist .. weg, {room} ist .. verbraucht, {room} ist .. belegt, {room} war .. {stuffed}, {room} ist {stuffed}, {room} wird .. eng, wird .. eng mit, wird langsam eng, wird langsam knapp, wird knapp, wird schon knapp, {room} fehlt, {room} zu klein, {room} zu teuer, mehr {room} kostet, mehr {room} müsste, mehr {room} wäre teuer, extra {room} kostet, für mehr {room} .. {pay}, für {room} .. {pay}, {pay} .. nicht für, nicht .. {pay} .. {room}, nicht mehr {room}, kein {room} mehr, keinen {room} mehr, kaum {room}, kaum noch {room}, wenig {room}, zu wenig {room}, {room} .. nicht mehr, {room} reicht .. hinten und vorne, nimmt nichts mehr an, nimmt keine .. mehr an, kann nichts mehr empfangen, kann nichts mehr senden, kann keine {message} mehr, kann .. keine {message} mehr, kommen keine {message} mehr, kommt keine {message} mehr, kommen nicht mehr an, mails kommen zurück, wegen überfüllung, überfüllung, {mailbox} ist dauernd, {mailbox} .. ständig {stuffed}, {mailbox} .. dauernd {stuffed}, {mailbox} hat nur, {mailbox} fasst nur, {mailbox} nur # {gigabyte}, habe nur # {gigabyte}, habe bloß # {gigabyte}, nur # {gigabyte} {room}, gibt .. nur # {gigabyte}, gibt mir nur # {gigabyte}, bekomme/bekommen nur # {gigabyte}, nur # {gigabyte} bei, bei # {gigabyte} ist schluss, nach # {gigabyte} ist schluss, nach # {gigabyte} .. schicht, schicht im schacht, schicht in dem schacht, ist schicht, # {gigabyte} .. {stuffed}, # {gigabyte} .. ausgereizt, nur noch # {gigabyte} {free}, nur noch # mb, nur noch # % {free}, gerade noch # {gigabyte}, keine {gigabyte} mehr {free}, {host} meckert, {host} .. {warn}, {host} .. beschwert, {warn} .. {mailbox}, {warn} .. {room}, {warn} .. {stuffed}, {mailbox} .. {warn}, von dem server .. {remove}, von dem server herunter, vom server weg, nichts .. {host} {stay}, nichts {stay} .. {host}, nicht .. {host} {stay}, nicht auf {host}, nicht auf fremden {host}, auf fremden {host} & nicht, auf keinem server, auf keinem {host}, nicht bei {host}, nicht bei fremden, nicht in fremden, nicht auf fremden rechnern, keine kopie .. {host}, keine kopien .. {host}, keine .. auf dem server, keine .. bei dem {host}, keine email* .. {host}, traue/trauen .. {host} nicht, traue/trauen dem {host}, misstraue, kein vertrauen, nicht in fremde hände, {host} geht .. nichts an, {host} .. mitlesen, mitlesen .. {host}, wegen datenschutz, aus datenschutzgründen, datenschutz & {host}, herunterladen und .. {remove}, abholen und .. {remove}, runterladen und .. {remove}, runterholen und {remove}, nach dem lesen {remove}, nach dem abrufen .. {remove}, nach dem runterladen .. {remove}, sobald .. {remove}, {remove} .. sobald, auf mein* platte .. {stay}, auf mein* festplatte .. {stay}, nur bei mir {stay}, nur bei mir gespeichert, nur lokal {stay}, nur lokal gespeichert, lokal statt, statt auf dem server, statt in der cloud, statt bei dem {host}, server nicht {stuffed}, server nicht vollmachen, nicht zumüllen, server nicht belasten, server schonen, {host} entlasten, platzmangel, platznot, speichermangel, platzproblem*, speicherproblem*, speichernot, kontingent .. {stuffed}, quota .. {stuffed}, quota knapp, quota ist, kleines {mailbox}, kleines {room}, {mailbox} .. zu klein, {mailbox} .. klein, {mailbox} ist klein, mini postfach, minipostfach, kleines kontingent, knapp bemessen, arg begrenzt, sehr begrenzt, stößt an .. grenze*, stoße an .. grenze*, an die grenze*, an seine grenze*, kurz vor dem limit, kurz vor voll, kurz vor dem platzen, fast kein {room}, zum bersten voll, immer wieder voll, alle paar wochen voll, jede woche voll, jeden monat voll, !{pay} & {room}, nichts {pay} .. {room}, nichts extra {pay}, nicht extra {pay}, nichts dafür {pay}, nicht dafür {pay}, mailfach .. {stuffed}, bei mir haben und nicht, nicht bei denen, gerade mal # mb, # mb {free}, nur mehr # mb, bloß # mb, läuft ständig über, läuft dauernd über, läuft immer über, läuft oft über, läuft immer wieder voll, läuft ständig voll, läuft immer voll, läuft oft voll, mahnt .. {room}, mahnt .. {stuffed}, droht .. {room}, voller {room}, vollem {room}, vollen {room}, wegen {stuffed} {room}, !{room} & {stuffed}, !{mailbox} .. {stuffed}, !{stuffed} {mailbox}, kommt nichts mehr an, kommen keine mehr an, kommt nichts mehr durch, keine rumliegen, nicht rumliegen, nicht herumliegen, nicht dort rumliegen, {letters} .. sofort {remove}, {letters} .. gleich {remove}, {letters} .. danach {remove}, {letters} .. dann {remove}, {letters} .. anschließend {remove}, fast voll ist, nichts online {stay}, nicht online {stay}, nichts .. online {stay}, {letters} nicht online, {mailbox} .. überfüllt, {mailbox} .. geht nichts mehr, {mailbox} .. passt nichts mehr, {room} .. überfüllt, dort nichts {stay}, dort nicht {stay}, {letters} .. nicht dort {stay}, {letters} nirgends im netz, {letters} .. nicht in dem netz {stay}, {letters} .. nicht in dem internet {stay}, {host} nicht .. aufhebt, nicht .. {host} .. {letters} {stay}, nicht {host} .. {letters} {stay}, ständig voll, dauernd voll, schon wieder voll, läuft über, läuft voll, {mailbox} .. nichts mehr rein, {mailbox} .. passt kaum noch, {message} .. nichts mehr rein, |passt nichts mehr rein, |da passt nichts mehr rein, |es passt nichts mehr rein, |passt kaum noch, |es geht nichts mehr rein, |da geht nichts mehr rein, {host} .. nichts haben, {host} .. nichts lassen, {host} .. nichts mehr haben, online nichts mehr, online .. nichts übrig, online nichts {stay}, online .. nichts haben, {host} .. nichts übrig, {host} .. nichts mehr übrig, dort .. nichts übrig bleiben, es ist .. immer voll, ist es .. immer voll, das ist immer voll, und immer voll, {mailbox} .. immer voll`,
      asked: `platte, bei mir auf, zu mir auf, {stuffed}, {scarce}, {remove}, läuft, sparen, muss weg, soll weg, sollen weg, muss runter, sollen runter, runter damit, weg damit, raus damit, nicht {stay}, !nur # {gigabyte}, !bloß # {gigabyte}, leer, sauber, auf mein* {machine}, auf mein* platte, eigene festplatte, festplatte, datenschutz, privatsphäre, lieber bei mir, zu mir, ungern, klein halten, möglichst wenig, fernhalten, abholen, geht nicht mehr, # {gigabyte} postfach, entlasten, dauernd, ständig, nur bei mir, bei mir .. {stay}, {stay} .. bei mir, bei mir zuhause, bei mir zu hause, bei mir daheim, bei mir an, lokal, nur lokal, ausschließlich lokal, auf der platte, auf die platte, auf die festplatte, auf der festplatte, auf den rechner, auf den pc, auf meinen pc, auf meinen rechner, nur auf mein*, nur auf dem {machine}, in mein* besitz, in eigener hand, möglichst nichts, am liebsten weg, am besten weg, lieber weg, lieber nicht, lieber runter, lieber löschen, eher weg, eher runter, |weg|, |runter|, herunter, müssen weg, müssen runter, müssen herunter, müssten weg, müssten runter, unbedingt runter, unbedingt weg, ja müssen, müssen sie, müssen sie leider, müssen sie wohl, nicht bleiben, sollen nicht, sollen .. nicht {stay}, dürfen nicht, dürfen .. nicht {stay}, können nicht {stay}, eng, knapp, bald voll, |beinahe|, sparsam, vertraue/vertrauen, misstrauen, geht die nichts an, geht niemand* was an, kosten zu viel, ausmisten, aufräumen, platz schaffen, voll bis, |nichts|, !{pay} .. extra, nicht {pay}, nichts {pay}, bei mir haben, bei mir daheim haben, selber haben, lieber selbst haben, # mb, gratistarif, kostenlose {mailbox}, kostenloses {mailbox}, gratis {mailbox}, gratispostfach, freemail, freemailer, basistarif, kleinen tarif, kleinsten tarif, nur .. 1/2/3 {gigabyte}, nur .. # mb, bloß .. # mb, bloß .. 1/2 {gigabyte}, fast voll, beinahe voll, nahezu voll, so gut wie voll, ist voll, demnächst voll, gleich voll, wieder voll, sofort {remove}, gleich {remove}, danach {remove}, dann {remove}, anschließend {remove}, geht nichts mehr, passt nichts mehr, überfüllt, kommen zurück, passt .. nichts mehr rein, geht nichts mehr rein, passt kaum noch, so wenig wie möglich, so wenig wie es geht, wenig wie möglich dort, wenig wie möglich auf, so viel wie möglich weg, so schnell wie möglich weg, möglichst bald weg, möglichst viel weg, |da nicht, da nicht|, |dort nicht, dort nicht|, nicht dort|, nicht da|, {pay} für jedes, zahle für jedes, zahlen für jedes, jedes {gigabyte} .. {pay}, |immer voll|`,
    },
    'storage.server-space-ok': {
      says: `mail darf dort bleiben, email darf dort bleiben, emails dürfen dort bleiben, {fine} .. {stay} .. {host}, {host} & {fine} & {stay}, {host} {stay}, {stay} .. {host}, {plenty} & {room}, {fine} & {room}, {room} ohne ende, {room} kein problem, {room} ist kein problem, {room} kein thema, {room} spielt keine rolle, {room} egal, {room} & problem & kein, {room} & sorge* & kein*, nie .. problem* .. {room}, nie .. platzproblem*, nie .. speicherproblem*, platzproblem & nie, keine {room} probleme, kein platzproblem, keine platzprobleme, kein speicherproblem, an {room} mangelt .. nicht, {room} mangelt es nicht, {room} fehlt .. nicht, {room} ist da, {room} ist vorhanden, {room} vorhanden, {room} übrig, {room} frei, unbegrenzt* {room}, unlimitiert*, keine begrenzung, kein limit, ohne limit, großes postfach, riesiges postfach, postfach ist riesig, postfach ist groß, postfach ist fast leer, weit entfernt von voll, noch lange nicht voll, längst nicht voll, nicht mal halb voll, kaum belegt, kaum genutzt, kaum was belegt, # {gigabyte} frei, # {gigabyte} & {used} & gerade, auf dem server lassen, auf dem server bleiben, auf dem server liegen, darf liegen bleiben, dürfen liegen bleiben, kann liegen bleiben, können liegen bleiben, darf dort bleiben, kann dort bleiben, können dort bleiben, dürfen dort bleiben, {room} gekauft, mehr speicher dazugebucht, {room} dazu gebucht, {host} .. {plenty} {room}, {room} .. {plenty}, {plenty} .. {room}, {room} .. mehr als genug, mehr als genug {room}, {room} brauche/brauchen ich/wir .. nicht sparen, {room} ist nicht das problem, {room} .. nicht das problem, {room} .. kein problem, {room} .. kein thema, {room} .. keine rolle, {room} .. egal, {room} noch .. frei, noch {plenty} {free}, noch # % {free}, noch # {gigabyte} {free}, noch über # {gigabyte} {free}, # {gigabyte} übrig, von # {gigabyte} .. kaum, von # {gigabyte} .. fast nichts, von # {gigabyte} erst, weit unter dem limit, weit von dem limit, weit entfernt von dem limit, weit unter der grenze, weit weg von dem limit, weit weg von der grenze, noch lange nicht {stuffed}, noch nicht mal halb, bei weitem nicht {stuffed}, längst nicht {stuffed}, nie {stuffed}, noch nie {stuffed}, wird nie {stuffed}, nicht annähernd {stuffed}, alles andere als {stuffed}, nicht mal annähernd voll, kein speicherlimit, keine speicherbegrenzung, keine speicherprobleme, keinen platzmangel, kein platzmangel, keine platznot, unbegrenzter {room}, unlimitierter {room}, riesiger {room}, {room} unbegrenzt, {room} unlimitiert, {room} riesig, {room} groß, dickes paket, großes paket, großen tarif, premium tarif, business tarif, # tb {room}, # terabyte, ein terabyte, eigener server, eigenen server, eigenem server, email* .. dort {stay}, {letters} .. {fine} .. dort {stay}, {letters} .. dort {stay}, {letters} .. {fine} .. online {stay}, {letters} .. auf dem server {stay}, lasse/lassen .. auf dem server, lassen .. auf dem server, lasse/lassen alles .. {host}, lasse/lassen .. dort liegen, lasse/lassen .. bei dem {host}, bleibt alles bei dem {host}, bleibt alles auf dem server, bleiben alle bei dem {host}, auf dem server nicht löschen, nicht von dem server löschen, nichts von dem server löschen, nichts auf dem server löschen, kopie auf dem server, kopie bei dem {host}, kopien auf dem server, {host} ist groß genug, {host} ist {plenty}, {host} hat {plenty}, {host} .. groß genug, {host} reicht .. aus, {room} .. dazugekauft, {room} .. dazugebucht, {room} .. zugekauft, {room} .. aufgestockt, {room} .. erweitert, {room} .. nachgekauft, # {gigabyte} pro {mailbox}, {letters} dürfen bleiben|, {letters} dürfen .. bleiben|, {mailbox} .. nicht {stuffed}, {room} .. nicht {stuffed}, {mailbox} ist nicht {stuffed}, noch luft, viel luft, luft nach oben, genug luft, {room} .. mehr als nötig, mehr {room} als, {room} mehr als ich/wir brauche/brauchen, {room} mehr als wir brauchen, gibt mir # tb, gibt mir 1 tb, habe # tb, habe 1 tb, mit 1 tb, mit # tb, {host} .. # tb, {mailbox} .. fast leer, {mailbox} .. so gut wie leer, {mailbox} .. halb leer, {room} .. fast leer, {room} .. halb leer, {host} .. fast leer, {letters} dürfen .. da {stay}, {letters} können .. da {stay}, voll wird .. nie, voll wird .. nicht, wird .. nie voll, wird .. bestimmt nie voll, {mailbox} .. nie voll, {room} .. nie voll, nie voll wird, {letters} & {fine} & {stay} & {host}, {room} .. mehr als ich, {room} .. mehr als wir, {room} habe ich mehr als, mehr {room} als ich`,
      asked: `nie probleme, noch nie probleme, riesenpostfach, stört keinen, stört niemanden, hauptsache, {fine} .. {stay}, {stay} .. {fine}, {stay}, {plenty}, drauf, drauflassen, dalassen, egal, mir egal, macht nichts, stört mich nicht, stört nicht, kein problem, kein thema, keine sorge, unproblematisch, passt schon, nichts löschen, nicht löschen, !terabyte, nie voll, noch nie voll, kopie, dort, halb, halbe, gibt genug, frei, ruhig, keine eile, reicht, reicht locker, langt, langt locker, locker, dicke, nicht voll, bei weitem nicht, nicht wichtig, nicht nötig, sicher dort, gern, gerne, meinetwegen, problemlos, in ordnung, von mir aus, wegen mir, okay, ok, darf, dürfen, dürfen sie, können sie, kann es, dürfen schon, darf schon, können schon, können gern, bleibt, mir gleich, ist gleich, mir gleichgültig, gleichgültig, wurscht, wurst, schnuppe, schnurz, schnurzegal, scheißegal, juckt mich nicht, juckt nicht, kümmert mich nicht, kratzt mich nicht, macht mir nichts, macht nichts aus, spricht nichts dagegen, nichts dagegen, habe nichts dagegen, kein einwand, keine einwände, keine bedenken, müssen sie nicht, müssen nicht, muss nicht, müssen nicht weg, muss nicht runter, nicht das problem, ist nicht das problem, das kleinste problem, kein stress, kein act, alles gut, passt so, alles in ordnung, weit vom limit, weit von dem limit, weit weg von voll, unter der hälfte, nicht einmal halb, fast nichts, fast nichts belegt, kaum etwas belegt, kaum etwas drin, so gut wie nichts, die dürfen, sollen dort, sollen bleiben, soll bleiben, sollen ruhig, sollen drauf, lieber dort, lieber lassen, als backup, als sicherung, zur sicherheit, zu der sicherheit, sicherheitshalber, sicherung, kopie dort, großer tarif, großen tarif, # tb, unbegrenzt, unlimited, flat, langt noch, reicht noch, reicht aus, reicht dicke, reicht mir, genug da, mehr als genug, bleib dort, gar nichts löschen, stören .. nicht, stört .. nicht, stören nicht, stören da nicht, lieber auf dem server, lieber auf server, lieber bei dem {host}, lieber in der cloud, bleibt alles, falls mein* {machine}, falls der {machine}, falls das {machine}, sicherer, 25/30/50/60/100/200/250/500/1000 {gigabyte}, oben bleiben, alles oben, oben lassen, brauchen nicht weg, braucht nicht weg, interessiert mich nicht, ist mir schnurz, |lass|, |lassen|, lass sie, lass alles, lass es drauf, lass es dort, lass die, dort lassen, da lassen, drauf lassen, lassen wir, lasse/lassen sie, einfach lassen, {pay} für # {gigabyte}, kein ding, wie heu, keine probleme, keine probleme damit, kein problem damit, null problem, keinerlei probleme, fast leer, so gut wie leer, halb leer, {fine} .. da {stay}, {fine} .. dort {stay}, dort {stay} .. {fine}, dort {fine} .. {stay}`,
    },
    'folders.sync-folders': {
      says: `gesendete* .. überall, entwürfe .. überall, ordner .. überall, überall dasselbe sehen, überall das gleiche sehen, dasselbe sehen, überall gleich, überall dieselben, überall die gleichen, überall dasselbe, überall identisch, überall synchron, {folders} & {alike}, {folders} .. auch .. {machine}, {alike} & {wherever}, {alike} & {machine} & ordner, alles & synchron*, alles & {alike} & {wherever}, synchron* halten, synchronisiert werden, synchron sein, abgleichen lassen, gleicher stand überall, auf dem gleichen stand, auf demselben stand, ordner abgleichen, ordner synchronisieren, {folders} & egal wo, {folders} & von überall, gleiche ansicht, {folders} .. {wherever} .. sehen, {folders} .. {wherever} .. haben, {folders} .. auf jedem, {folders} .. an jedem, {folders} .. bei allen, bei allen gleich, bei allen dasselbe, bei allen .. erscheinen, bei uns beiden gleich, bei beiden gleich, bei jedem gleich, {folders} .. alle sehen, {folders} .. jeder sehen, {folders} & jeder sehen, gesendete* & jeder, gesendete* .. sehen .. alle, wir müssen .. sehen was, sehen was .. {sent}, sehe was .. {sent}, sehen können was .. {sent}, wissen was .. {sent}, was {sent} wurde, was .. {sent} habe, was der andere .. {sent}, was die anderen .. {sent}, was .. geantwortet, {sent} .. nicht .. {machine}, gesendete* .. {machine} .. sehen, gesendete* .. {machine} auch, gesendete* .. auch .. {machine}, angefangene* .. {machine}, angefangen .. {machine}, {machine} angefangen .. {machine}, {machine} anfangen .. {machine}, {machine} .. weiterschreiben, {machine} .. fertigschreiben, {machine} .. fertig schreiben, {moved} .. {machine} .. {also} .. {machine}, {machine} .. {moved} .. {machine}, {moved} .. auch weg, gelöscht .. auch weg, lösche/löschen .. auch weg, einmal lösche/löschen .. überall, einmal gelöscht .. überall, einmal sortier* .. überall, nur einmal sortieren, nicht doppelt sortieren, nicht zweimal sortieren, nicht doppelt lesen, nicht zweimal lesen, nicht alles doppelt, nicht alles zweimal, gelesen .. auch .. gelesen, gelesene .. auch .. gelesen, gelesen .. überall, gelesene .. überall, gelesen & {wherever}, als gelesen .. erscheinen, auf allen geräten dasselbe, auf allen geräten das gleiche, auf allen geräten gleich, auf allen {plural} .. {alike}, auf allen {plural} .. sehen, auf jedem gerät dasselbe, auf jedem gerät das gleiche, auf jedem gerät gleich, auf beiden dasselbe, auf beiden das gleiche, auf beiden gleich, auf beiden geräten dasselbe, auf beiden geräten das gleiche, auf beiden geräten gleich, {machine} und {machine} .. dasselbe, {machine} und {machine} .. das gleiche, {machine} und {machine} .. gleich, {machine} und {machine} .. denselben stand, {machine} und {machine} .. gleichen stand, {machine} .. genauso .. {machine}, {machine} genau so, genau so .. {machine}, {alike} .. auf {machine} und {machine}, {alike} .. {machine} und {machine}, überall alles sehen, alles überall, überall sehen, überall .. verfügbar, überall sichtbar, überall auftauch*, überall vorhanden, überall auf {alike}, derselbe stand, der gleiche stand, denselben stand, denselben ordner, dieselben ordner, die gleichen ordner, gleiche ordner, selben ordner, ordnerstruktur .. überall, ordnerstruktur .. unterwegs, ordner .. unterwegs, {folders} .. auch {away}, {folders} {away}, gleiche struktur, dieselbe struktur, einheitliche ordner, gemeinsame ordner, ordner gemeinsam, ordner .. gemeinsam, sync* .. ordner, ordner .. sync*, alles .. sync*, alles syncen, alles in sync, alles synchron*, alles abgeglichen, {alike} auf allen, {alike} auf beiden, {alike} bei allen, weiterschreiben was, fertigschreiben was, weiter schreiben was, fertig schreiben was, weiterschreiben .. angefangen, angefangene* .. weiterschreiben, angefangene* .. fertig*, angefangen .. weiterschreiben, was .. angefangen .. weiter, was einer .. erledigt, was einer .. beantwortet, sollen die anderen sehen, sollen alle sehen, soll jeder sehen, muss jeder sehen, müssen alle sehen, sollen es alle sehen, {annoyed} & {folders} & nicht, !{annoyed} & {folders}, {annoyed} & {sent} & nicht, {annoyed} & gelöscht* & nicht, {annoyed} & doppelt, auch so sein|, {machine} genauso {stay}, {machine} genauso sein, {machine} genauso aus*, {machine} .. weg sein, {machine} auch weg, {machine} .. auch verschwunden, dieselben ordner sehen, dieselben ordner haben, {annoyed} & dass & {folders} & nicht & {alike}, {annoyed} & dass & {folders} & nicht & {wherever}, {annoyed} & dass & {folders} & nicht & {machine}, {annoyed} & dass & {folders} & nur & {machine}, müssen beide sehen|, müssen .. beide sehen|, müssen alle sehen|, sollen alle sehen|, beide sehen was, jeder sehen was, alle sehen was, alle das gleiche sehen, alle dasselbe sehen, beide dasselbe sehen, beide das gleiche sehen, alle die gleichen ordner, gelesen .. auch als gelesen, gelesenes .. auch als gelesen, auch als gelesen, brauche/brauchen meine ordner .. {machine}, brauche/brauchen die ordner .. {machine}, ordner .. {machine} und an dem {machine}, ordner .. {machine} und auf dem {machine}, ordner an dem {machine} und {machine}, meine ordner .. {machine} und {machine}, {machine} .. unter gesendet, unter gesendet .. {machine}, {machine} .. {folders} wiederfinden, {machine} .. {folders} .. finden, {machine} .. {folders} .. wiederfinden, {folders} .. {machine} .. wiederfinden, {machine} .. {folders} nachsehen, soll .. {machine} .. auch in, soll .. {machine} auch {stay}, soll .. {machine} auch weg, soll .. {machine} auch sein, soll .. {machine} auch .. {stay}, soll .. auch {machine} .. {stay}, soll .. {machine} .. auftauchen, soll .. {machine} .. erscheinen, soll .. {machine} auch, {machine} .. auch so auftauchen, überall denselben, überall den gleichen stand, überall den selben stand, soll .. {machine} auch so, {machine} auch so aus*, {machine} auch so sein, {machine} auch so {alike}, gesendete* .. {machine} .. nicht zu finden, gesendete* .. {machine} .. nicht finden, gesendete* .. {machine} .. nicht da, gesendete* .. {machine} .. fehlen, gesendete* fehlen .. {machine}, gesendete* .. {machine} nicht zu sehen, {folders} .. {machine} .. nicht zu finden, {folders} .. {machine} .. nicht da sind, {folders} .. {machine} fehlen, finde {folders} .. {machine} nicht, finde {sent} .. {machine} nicht, {folders} .. {wherever}, {wherever} {folders}, {wherever} .. dieselben {folders}, {wherever} .. meine {folders}, {wherever} .. alle {folders}, {wherever} .. gleichen {folders}, gelöschte* .. überall, gelöschtes überall, überall gelöscht, überall weg sein, überall weg sind, überall verschwinden, gelesene* .. überall, lösche .. auch gelöscht, gelöscht .. auch gelöscht, auch gelöscht sein, dort auch gelöscht, lösche .. dort auch`,
      asked: `zusammenpassen, zusammenpasst, auftauchen, auch am, auch sehen, mitbekommen, {alike}, {wherever}, wichtig, sehr wichtig, praktisch, hilfreich, wäre praktisch, wäre gut, gute idee, sollte, sollten sie, überall, abgleich*, sync*, synchron*, auch auf dem {machine}, auch an dem {machine}, auf beiden, auf allen, einheitlich, mitnehmen, {machine} genauso, genauso, genau so, gesendete, gesendeten, vor allem gesendet*, vor allem {folders}, {folders} schon, auch unterwegs, unterwegs auch, auch unterwegs .. brauche/brauchen, alles überall, überall alles, nichts mehr doppelt, doppelt, |sollen sie|, sollen sie schon, sollen schon, müssen schon, muss schon, muss sein, wäre mir wichtig, wäre mir lieb, wäre mir recht, wäre fein, wäre gscheit, wäre sinnvoll, sinnvoll, ist ein muss, zwingend, dringend, unverzichtbar, super wichtig, {alike} bitte, durcheinander, finde nichts, finde .. nicht, such .. ständig, zusammen sein, aktuell halten, auf stand, auf dem neuesten stand, für alle, bei allen, bei beiden, entwürfe .. {machine}, {machine} {moved}, brauche/brauchen ich/wir überall, brauche/brauchen ich/wir schon, brauche/brauchen ich/wir unbedingt, brauche/brauchen ich/wir auch, brauche/brauchen ich/wir auf, |brauche/brauchen ich/wir|, ja müssen, müssen sie, würde fehlen, würden fehlen, würde mir fehlen, würden mir fehlen, fehlt mir, will/wollen ich/wir sehen, sehen können, möchte/möchten ich/wir sehen, rest .. egal, {folders} schon der rest, weiterschreiben, fertigschreiben, weiter schreiben, fertig schreiben, {machine} .. dasselbe, {machine} .. das gleiche, {machine} .. gleich, {work} dasselbe, {home} dasselbe, {wherever} .. nachschlagen, {wherever} .. nachsehen, {wherever} .. nachschauen, {wherever} .. wiederfinden, {wherever} .. finden, {wherever} .. sehen, {wherever} .. haben, {wherever} .. da sein, {wherever} .. brauche/brauchen, {machine} auch so`,
    },
    'folders.local-folders': {
      says: `nur auf meinem gerät, lokale ordner, ordner lokal, ordner & lokal, ordner nur auf mein* {machine}, ordner nur auf dem {machine}, ordner nur hier, ordner & nur & {machine}, ordner auf mein* festplatte, ordner & festplatte, ordner & auf mein* {machine}, ordner bleiben auf, ordner bleiben hier, ordner & hier bei mir, ordner müssen nicht gleich, {folders} & verschieden, {folders} & unterschiedlich, lokal speichern, lokal ablegen, lokal archivieren, {folders} & nur & bei mir, {folders} & ausschließlich, {folders} .. nur auf mein*, {folders} .. nur auf dem {machine}, {folders} .. nur an dem {machine}, {folders} .. nur zu hause, {folders} .. nur daheim, {folders} .. nur zuhause, {folders} .. nur hier, {folders} .. nur in dem büro, {folders} .. nur bei mir, {folders} .. bei mir .. {machine}, {folders} .. bei mir .. {stay}, {folders} bei mir, {folders} .. auf mein* {machine} {stay}, {folders} .. auf dem {machine} {stay}, {folders} .. auf mein* festplatte, {folders} gehören auf, {folders} bleiben auf mein*, {folders} .. nicht abgeglichen, {folders} .. nicht gleich, {folders} nicht synchron*, nicht synchron*, kein sync, {folders} brauche/brauchen ich/wir nicht überall, {folders} nicht überall, nicht überall gleich, müssen nicht überall, muss nicht überall, nicht überall sein, {folders} .. pro gerät, {folders} .. egal, {folders} .. unwichtig, {folders} .. nicht wichtig, {folders} .. separat, {folders} .. getrennt, jedes gerät .. eigen*, jedes gerät .. seine, jedes gerät für sich, jeder {machine} für sich, eigene ordner {stay}, lokale ablage, lokales archiv, archiv lokal, archiv auf mein*, archiv auf der festplatte, nicht {folders} .. netz/internet/server/cloud, {folders} .. auch nur dort, {folders} .. nur dort, {folders} nicht in dem netz, {folders} nicht in der cloud, woanders .. {folders} nicht, woanders brauche/brauchen ich/wir .. {folders} nicht, anderswo brauche/brauchen ich/wir .. {folders} nicht, {folders} .. woanders .. nicht, {folders} .. nirgends, {folders} .. nirgendwo, {folders} .. nirgendwo anders, {folders} .. nirgends sonst, {folders} nur da, {folders} nur darauf, {folders} da drauf, wenn .. {folders} da drauf, reicht .. {folders} .. {machine}, {folders} .. sonst nirgends, {folders} .. sonst nirgendwo, {folders} .. dort reicht, {folders} .. nicht auf anderen, wenn .. {folders} da drauf sind, {folders} da drauf {stay}, {folders} .. {machine} und dort .. {stay}, {folders} .. {machine} und da .. {stay}, {folders} liegen .. nur dort, {folders} liegen .. nur da, {folders} .. auch nur da`,
      asked: `keine ordner, gar keine ordner, bleiben auf, {only} {machine}, nur auf, nur an, nur bei, nur hier, bloß hier, hier bei mir, lokal*, auf mein* {machine}, auf dem einen, ein {machine}, nur ein gerät, nicht gleich, nicht nötig, nicht wichtig, nicht notwendig, unnötig, unwichtig, egal, ist egal, mir egal, brauche/brauchen ich/wir nicht, brauche/brauchen es nicht, brauche/brauchen nicht, muss nicht, müssen nicht, kein bedarf, verschieden, unterschiedlich*, getrennt, separat, einzeln, eigene, unabhängig, festplatte, reicht mir, mir reicht, langt mir, mir langt, reicht, langt, genügt, wurscht, wurst, schnuppe, schnurz, nicht die bohne, ein ort, wozu, an einem ort, |brauche/brauchen ich/wir nicht|, brauche/brauchen ich/wir nicht überall, brauche/brauchen ich/wir .. nicht, brauche/brauchen die .. nicht, brauche/brauchen ich/wir nur, nur zu hause, nur zuhause, nur daheim, nur in dem büro, nur da, nur dort, nur den einen, nur das eine, nur {a} {machine}, nur einen {machine}, nur ein {machine}, nur den einen {machine}, woanders .. nicht, anderswo .. nicht, sonst wo .. nicht, woanders brauche/brauchen ich/wir, nirgends sonst, nirgendwo sonst, jedes gerät .. eigen*, pro gerät, jedes für sich, jedes gerät für sich, für sich, unterschiedlich sein, verschieden sein, nutze/nutzen keine ordner, verwende keine ordner, habe keine ordner, benutze keine ordner, keine ordner angelegt, ordner .. nicht, keine unterordner, kein problem wenn nicht, nicht so wichtig, nicht unbedingt, nicht zwingend, eher nicht, eher unwichtig, lieber nicht, lieber lokal, lieber getrennt, lieber nur, am liebsten nur, am liebsten bei mir, ist mir nicht wichtig, kein muss, kein thema, mir gleich, gleichgültig, kann verzichten, darauf verzichten, kann ruhig, können ruhig, dürfen ruhig, auf dem einen gerät, nur das hier, hauptsache hier, hauptsache an dem {machine}, hauptsache auf dem {machine}, hauptsache bei mir, hauptsache {machine}, an einer stelle/stellen, jeder {machine} .. eigen*, jeder {machine} .. seine, jeder {machine} hat, jeder hat seine, |bei mir|, bei mir {machine}, bei mir {stay}, bei mir haben, bei mir sein, bei mir zuhause, bei mir daheim, bei mir zu hause, interessiert mich nicht, ist mir nicht so wichtig, juckt mich nicht, kümmert mich nicht, |auf dem {machine}|, |an dem {machine}|, nur auf dem {machine}, nur an dem {machine}, reicht auf dem {machine}, reicht an dem {machine}, auf dem {machine} reicht, auf dem {machine} reichen, auf dem {machine} genügt, {machine} reichen, {machine} reicht, auf dem {machine} sind, auf dem {machine} liegen, auf dem {machine} bleiben, {folders} .. {machine} .. bleiben, dort .. {stay}, da .. {stay}, {machine} .. dort {stay}`,
    },
    'offline.needs-offline': {
      says: `{connection} & {lacking}, ohne {connection}, ohne internet, ohne netz, ohne verbindung, ohne empfang, kein netz, kein internet, kein empfang, keinen empfang, kein wlan, funkloch, funklöcher, offline & lesen, offline & brauch*, offline & haben, offline & verfügbar, alles offline, offline zugreifen, offline arbeiten, auch offline, oft offline, häufig offline, viel offline, offline zugriff, offline können, ständig offline, selbst offline, auf dem land ohne, wenn das internet, wenn das netz, wenn der router, wenn das wlan, wenn die leitung, nicht immer online, nicht immer internet, nicht immer netz, nicht immer verbunden, nicht ständig online, netz ist schlecht, verbindung ist schlecht, {connection} fällt .. aus, {connection} bricht .. ab, {connection} bricht .. zusammen, {connection} setzt .. aus, {connection} reißt .. ab, fällt .. {connection} .. aus, bricht .. {connection}, {connection} .. {lacking}, {lacking} .. {connection}, {constant} .. kein {connection}, oft .. kein {connection}, häufig .. kein {connection}, oft ohne {connection}, ohne {connection} .. lesen, ohne {connection} .. {stay}, auch ohne {connection}, auch wenn .. kein {connection}, wenn kein {connection}, wenn das {connection} .. weg, wenn .. {connection} mal weg, selbst ohne {connection}, im flugmodus, offline dabei, offline da, offline lesbar, offline nachschlagen, offline nachlesen, offline zur hand, offline haben, auf einem schiff, in der pampa, in dem nirgendwo, am ende der welt, hinterm mond, tiefstes land, edge empfang, nur edge, kein internet da, internet gibt es .. nicht, internet gibt es .. selten, netz gibt es .. nicht, netz gibt es .. selten, keine verbindung, schlechte verbindung, schlechtes netz, schlechtes internet, schlechter empfang, empfang ist schlecht, empfang .. lausig, nur selten {connection}, selten {connection}, kaum {connection}, kaum {connection} da, nur ab und zu {connection}, nur manchmal {connection}, oft genug kein, nicht überall {connection}, nicht immer {connection}, {connection} nicht immer, {connection} .. nicht immer da, {connection} .. oft weg, {connection} .. ständig weg, {connection} .. dauernd weg, {connection} .. dauernd ab, {connection} .. katastroph*, {connection} .. zum vergessen, lesen können wenn .. weg, internet weg ist, netz weg ist, !flugzeug, !flieger, !auf hoher see, !auf see, !tunnel, !in den bergen, !in dem gebirge, !berghütte, !hütte, !flugmodus, !auf dem boot, !auf dem schiff, !auf der hütte, !auf der alm, !auf der alp, in dem tunnel & nichts, in dem keller & nichts, offline muss .. gehen, offline muss .. funktionieren, offline muss .. klappen, offline muss .. da sein, muss .. offline gehen, muss .. offline funktionieren, muss .. offline klappen, muss auch offline, alles offline können, offline soll .. gehen, offline sollte .. gehen`,
      asked: `zugfahrt*, flugreise*, auf reisen, reise*, alle, alles, sämtliche, komplett, alle meine, die ganzen, offline, brauche/brauchen ich/wir, brauche/brauchen alles, brauche/brauchen alle, muss ich/wir, muss sein, müssen, wichtig, notwendig, unbedingt, wäre gut, wäre schön, wäre praktisch, nicht schlecht, rankommen, hilfreich, reise viel, fliege, fliegen, ice, camping, campen, wohnmobil, oft, manchmal, öfter, gelegentlich, ja alles, jede, jede email, zugriff, vollständig, immer dabei, trotzdem, auch ohne, unterwegs schon, bei der arbeit, außendienst, montage, baustelle, lkw, lastwagen, segeln, segler, kreuzfahrt, seemann, u bahn, s bahn, straßenbahn, metro, flug, flüge, flughafen, urlaub, wandern, berge, alm, alp, ferienhaus, schrebergarten, garten, dorf, provinz, roaming, zu teuer, wenig datenvolumen, kein datenvolumen, wäre nicht schlecht, wäre schon gut, wäre fein, wäre super, schadet nicht, kann nicht schaden, sicher ist sicher, für alle fälle, zur sicherheit, zu der sicherheit, nachschlagen, nachlesen, alles dabei, alles da, jederzeit, immer alles, auf alles, an alles, an alle, komplettes archiv, das ganze archiv, alte emails, alle emails, alle {message}, sämtliche {message}, zwingend, sollte schon, sollte gehen, muss gehen, muss funktionieren, muss auch, |muss|, muss schon, auf dem land, an dem land, die ganze zeit offline, in der bahn, mit der bahn, |bahn|, bahnfahr*, bahn fahre, !unterwegs, !wald, !keller, !boot, !schiff, !ausland, !zug, !pendle, !pendler, !fernfahrer, !nirgendwo, !reise, !reisen, lokführer, binnenschiffer, seefahrer, pilot, pilotin, stewardess, flugbegleiter*, außendienstler, monteur, in der u bahn, in der s bahn, in der straßenbahn, in der tram`,
    },
    'offline.online-ok': {
      says: `immer online, ständig online, dauernd online, permanent online, durchgehend online, rund um die uhr online, eh online, sowieso online, immer internet, immer netz, immer empfang, immer wlan, immer verbunden, ständig verbunden, nie offline, niemals offline, noch nie offline, nie ohne internet, nie ohne netz, selten offline, kaum offline, so gut wie nie offline, kein offline, nicht offline, offline nicht nötig, offline brauche/brauchen ich/wir nicht, offline nie, nur online, online reicht, online genügt, online langt, internet habe ich/wir immer, netz habe ich/wir immer, überall netz, überall internet, überall empfang, überall wlan, gutes internet, gutes netz, stabiles internet, zuverlässiges internet, habe internet, habe ja internet, flatrate, glasfaser, {constant} online, online .. {constant}, bin/sind {constant} .. online, bin/sind {constant} {connection}, online bin/sind ich/wir {constant}, online bin/sind ich/wir sowieso, online bin/sind ich/wir eh, bin/sind .. verbunden, immer mit dem {connection}, immer an dem {connection}, hängt immer an dem {connection}, hängt {constant} .. {connection}, {connection} läuft immer, {connection} ist immer da, {connection} immer da, {connection} habe ich/wir {constant}, {connection} habe ich/wir überall, {connection} habe ich/wir .. {constant}, {connection} ist überall, {connection} gibt es überall, {connection} gibt es .. {constant}, überall {connection}, überall gutes {connection}, {connection} überall, {connection} an jeder ecke, {connection} in jeder ecke, {connection} ist kein problem, {connection} kein problem, {connection} ist kein thema, an {connection} fehlt es nicht, {connection} fehlt .. nicht, genug {connection}, genügend {connection}, unbegrenzt {connection}, unbegrenztes {connection}, {connection} .. zuverlässig*, {connection} .. läuft .. gut, {connection} .. nie weg, {connection} fällt nie aus, {connection} fällt .. nie aus, {connection} .. nie .. {lacking}, nie {lacking} {connection}, kein funkloch, keine funklöcher, ohne {connection} .. lese/lesen ich/wir nicht*, ohne {connection} .. brauche/brauchen ich/wir .. nicht, ohne {connection} .. keine email*, ohne {connection} nicht nötig, ohne {connection} .. warte/warten, offline brauche/brauchen ich/wir .. nicht, offline .. nicht nötig, offline .. nicht notwendig, offline nicht wichtig, offline .. unwichtig, offline .. egal, offline muss .. nicht, offline lese/lesen ich/wir .. nicht, offline mache ich/wir .. nicht, offline arbeite ich/wir nie, brauche/brauchen .. nicht offline, muss nicht offline, bin/sind nie offline, bin/sind selten offline, nie ohne {connection}, niemals ohne {connection}, selten ohne {connection}, kaum ohne {connection}, wann .. noch offline, wer .. noch offline, wo .. noch offline, wo .. noch kein {connection}, handyflat, datenflat, unlimited daten, standleitung, kabelinternet, starlink, nur mit {connection} ist, mit {connection} reicht, nur mit {connection} reicht, nur mit {connection}|, {connection} .. {lacking} .. warte/warten, {connection} .. weg .. warte/warten, kein {connection} .. warte/warten, kein {connection} .. dann pech, {connection} weg .. pech, {connection} .. weg .. pech, wenn .. {connection} .. pech, wenn das {connection} .. warte/warten ich/wir, wenn {connection} .. warte/warten ich/wir, wenn es {connection} .. warte/warten ich/wir, wenn kein {connection} .. warte/warten ich/wir, wenn das {connection} .. dann warte/warten, wenn kein {connection} .. dann warte/warten, ohne {connection} .. was anderes, ohne {connection} .. etwas anderes, ohne {connection} .. mache ich .. nichts, ohne {connection} .. mache ich nicht*, ohne {connection} .. lese ich nicht, ohne {connection} .. halt nicht, ohne {connection} .. eben nicht, ohne {connection} .. dann nicht, ohne {connection} .. auch mal, ohne {connection} .. pause, {constant} {connection}, {constant} {constant} {connection}, {connection} .. {constant}, {connection} {constant}, kein {connection} .. lese ich .. später, kein {connection} .. lese ich .. halt, kein {connection} .. lese ich .. eben, {connection} .. weg .. lese ich .. später, ohne {connection} .. lese ich .. später, kein {connection} .. lese ich .. danach`,
      asked: `kein problem ohne, kann .. ohne, geht .. ohne, auch mal ohne, nicht nötig, nicht notwendig, kein bedarf, brauche/brauchen ich/wir nicht, brauche/brauchen es nicht, brauche/brauchen nicht, muss nicht, muss nicht sein, unnötig, überflüssig, online, immer, {lacking} .. warte/warten, wenn kein {connection} .. warte/warten, wartet, kann warten, warte/warten ich/wir, warte/warten dann, dann warte/warten, nicht wichtig, egal, passiert nie, kommt nie vor, kommt nicht vor, selten, kaum, so gut wie nie, nur die neuesten, nur die letzten, nur neue, die letzten, ein teil, nicht alle, nicht alles, geht ohne, geht auch ohne, reicht online, lese/lesen ich/wir nicht, lese/lesen ich/wir keine, aktuellen, aktuelle, verzichten, bin/sind ich/wir nie, offline nie, reichen mir, reicht mir, genügen mir, langen mir, die neuesten reichen, die letzten reichen, nur die wichtigsten, die wichtigsten reichen, ein paar reichen, ein teil reicht, nur ein paar, nur aktuelle, nur die aktuellen, die neuen reichen, ich/wir warte/warten, warte/warten einfach, warte/warten halt, warte/warten ich/wir .., dann halt nicht, dann eben nicht, dann lese/lesen ich/wir, lese/lesen ich/wir halt, lese/lesen ich/wir eben, kein drama, kein beinbruch, halb so wild, halb so schlimm, nicht schlimm, nicht tragisch, verschmerzbar, verkraftbar, überlebe ich/wir, kann ich/wir leben, darauf verzichten, verzichte/verzichten, kann verzichten, wozu, wofür auch, wann denn, nie vorgekommen, noch nie vorgekommen, noch nie gebraucht, nie gebraucht, nie der fall, kaum der fall, eher selten, ganz selten, selten mal, äußerst selten, so selten, nicht so wichtig, nicht wirklich nötig, nicht zwingend, nicht unbedingt, kein muss, eher nicht, eher unwichtig, immer da, gutes netz, überall, wenn kein {connection} .. dann, wenn .. weg .. nicht, bin/sind ja zu hause, bin/sind eh daheim, bin/sind immer daheim, bin/sind eh zu hause, genug datenvolumen, genug daten, nur mit {connection}, den ganzen tag in dem büro, den ganzen tag daheim, den ganzen tag zuhause, eh in dem büro, sowieso in dem büro, bin/sind immer in dem büro, eh {home}, immer {home}, sowieso {home}, |netz|, |wlan|, netz da, wlan da, habe netz, habe wlan, habe empfang, netz habe ich/wir, wlan habe ich/wir, empfang habe ich/wir, ist netz, ist wlan, gibt wlan, gibt netz, {connection} vorhanden, {connection} ist da, mit datenvolumen, datenvolumen habe, bin/sind verbunden, gut verbunden, dann .. pech, weg dann .. pech, {connection} .. weg .. pech, pech gehabt, {connection} weg .. halt nicht, dann .. eben nicht, warten wir, warten kann, halt später, eben später, dann später, lese ich .. später, lese sie .. später, mache ich .. später`,
    },
    'volume.huge-folders': {
      says: `{many} {message}, {many} ungelesen*, {huge} {folder}, {folder} & tausende, {folder} & zehntausende, {folder} & zigtausend*, {message} & zigtausend*, {message} & zehntausende, {message} & tausende, zehntausende, zigtausend*, hunderttausende, tausende, abertausende, sehr viele nachrichten, unmengen, {folder} platzt, {folder} quillt, nie was gelöscht, nie etwas gelöscht, lösche/löschen nie, lösche/löschen nichts, lösche/löschen eigentlich nie, noch nie gelöscht, nie gelöscht, nie aufgeräumt, nie ausgemistet, nie sortiert, räume/räumen nie auf, hebe/heben alles auf, alles aufgehoben, hebe/heben jede, jede einzelne nachricht, jede einzelne email, hebe/heben seit, sammle/sammeln alles, seit jahren nichts gelöscht, # jahre emails, # jahren email, emails aus # jahren, emails von # jahren, seit # jahren alles, messie, nie .. gelöscht, noch nie .. gelöscht, nie .. weggeworfen, lösche/löschen .. nie was, lösche/löschen .. nie etwas, lösche/löschen .. gar nichts, lösche/löschen einfach nichts, lösche/löschen grundsätzlich nichts, nie ausmiste, miste/misten nie aus, alles aufheb*, alles seit # aufgehoben, seit # .. aufgehoben, seit # .. nichts gelöscht, seit # .. nie .. gelöscht, seit # alles, alles seit #, emails seit #, email* der letzten # jahre, archiv von # jahren, archiv seit #, archiv von zig jahren, # jahre {message}, {message} von # jahren, {message} aus # jahren, {message} aus zig jahren, {message} seit der jahrtausendwende, mehrere jahrzehnte, jahrzehntelang*, seit ewigkeiten .. nichts, sechsstellig*, fünfstellig*, sechsstelliger, fünfstelliger, {folder} .. chaos, {folder} .. explodiert, {folder} explodiert, {huge} posteingang, {folder} mit {many}, {many} .. in dem {folder}, {folder} .. {many} {message}, {many} {message} in, {many} alte {message}, wahnsinnig viel* {message}, {folder} .. zehntausende*, {folder} .. zigtausende, {folder} ewig lang, {folder} .. ewig lang, mail messie, mailmessie, datenmessie, sammelwut, hamstere, jäger und sammler, {mailbox} .. zehntausende, {mailbox} .. tausende, {mailbox} .. {many} {message}, {folder} {huge}, {folder} ist {huge}, {folder} sind {huge}, {folder} sind leider {huge}, {folder} ist leider {huge}, {folder} sind viel zu {huge}, {folder} ist viel zu {huge}, {folder} wird immer {huge}, {folder} werden immer {huge}, {folder} .. riesig*, {folder} .. gigantisch*, {folder} .. monströs, {folder} .. endlos, {folder} .. ellenlang, schmeiß* nichts weg, schmeiß* nie was weg, schmeiße/schmeißen nie, werfe/werfen nichts weg, werfe/werfen nie .. weg, nichts weg schmeißen, wegschmeißen kann ich/wir nichts, nichts wegwerfen, kann nichts wegwerfen, stapeln sich .. {message}, {message} stapeln sich, stapeln sich .. seit, {message} .. heben .. alles auf, hebe/heben .. alle {message} auf, heben .. alle {message} auf, alle {message} aufgehoben, # anfragen .. täglich, behalte/behalten jede, behalte/behalten alle {message}, behalte/behalten alle alten`,
      asked: `{many}, {huge}, sehr viele, schon viele, ziemlich viele, ziemlich viel, unzählige, voll, übervoll, katastrophe, chaos, nie gelöscht, halbe million, million, ja sehr, leider, überquell*, mehr als genug, zu viele, zu viel, mehrere tausend, einige tausend, {several}, aber hallo, oh ja, uh ja, kann man sagen, das kann man wohl sagen, kannst du laut sagen, mehr als mir lieb ist, mehr als du denkst, massen, chaotisch, saustall, unordnung, müllhalde, gigabyteweise, hebe/heben alles auf, hebe/heben .. auf, seit jahren, seit jahrzehnten, nie aufgeräumt, lösche/löschen nicht, lösche/löschen nichts, lösche/löschen ich/wir nie, lösche/löschen selten, räume/räumen nie, # jahre, aus # jahren, von # jahren, das ganze archiv, ganzes archiv, alles aufgehoben, sechsstellig, fünfstellig, einer davon, ein paar davon, posteingang schon, der gesendet*, leider ja, leider schon, ziemlich voll, sehr voll, extrem, viel drin, ganz schön, schmeiß* nichts, werfe/werfen nichts, stapeln sich, sammler, sammlerin, massenweise, haufenweise, tonnenweise, in massen, en masse, zuhauf, |ohne ende|`,
    },
    'volume.normal': {
      says: `{folder} .. normal groß, normale menge, normale anzahl, normal viele, normal viel, normal groß, normale größe, {few} {message}, {few} {folder}, {folder} .. {few}, {folder} sind nicht groß, {folder} & nicht groß, {folder} & nicht so groß, kein {folder} ist, wenig post, nicht viele nachrichten, nicht viele email*, nicht viel post, bekomme/bekommen wenig, kriege/kriegen wenig, bekomme/bekommen kaum, kriege/kriegen kaum, bekomme/bekommen nicht viel*, kriege/kriegen nicht viel*, paar hundert, hundert oder so, ein paar dutzend, ordnung im postfach, ordnung in dem postfach, durchschnittlich viele, wenigschreiber, wenignutzer, halte/halten .. {folder} klein, halte/halten .. ordnung, {folder} .. überschaubar, {folder} .. klein, {folder} .. leer, {folder} sind .. {few}, {folder} ist .. {few}, {folder} nicht .. {huge}, {folder} .. nicht {huge}, {folder} .. nicht besonders, posteingang ist .. leer, inbox zero, lösche/löschen .. immer gleich, lösche/löschen .. regelmäßig, lösche/löschen .. gleich wieder, lösche/löschen .. das meiste, räume/räumen .. regelmäßig auf, räume/räumen .. immer auf, miste/misten .. regelmäßig aus, miste/misten .. aus, nirgends viel, nirgendwo viel, nicht viel drin, nicht viele drin, keine großen {folder}, kein großer {folder}, keine riesigen {folder}, keine # {message}, nur # {message}, bloß # {message}, höchstens # {message}, vielleicht # {message}, nur ein paar {message}, bloß ein paar {message}, ein paar hundert {message}, paar hundert {message}, wenige {message}, kaum {message}, {message} bekomme/bekommen ich/wir kaum, {message} bekomme/bekommen ich/wir wenig, bekomme/bekommen .. wenig {message}, bekomme/bekommen .. kaum {message}, kriege/kriegen .. kaum {message}, kriege/kriegen .. wenig {message}, schreibe kaum {message}, drei {message} in der woche, {huge} {folder} .. keine, {huge} {folder} .. nicht, {huge} {folder} & keine, {folder} {huge} .. nicht, {many} {message} .. nicht, {many} {message} .. keine, volle {folder} .. keine, liegt nicht viel, liegt nicht viel rum, liegt kaum was, liegt kaum etwas, liegt wenig, kaum {message} drin, wenige {message} drin, kaum post, 2/3/4/5/6/8/10/12/15 {message} .. woche, 2/3/4/5/6/8/10 {message} .. monat, zwei/drei/vier/fünf/sechs/zehn {message} .. woche, zwei/drei/vier/fünf/zehn {message} .. monat`,
      asked: `mittelviel, mittel, ordentlich, ordnung, {few}, normal, durchschnitt, im rahmen, in dem rahmen, hält sich in grenzen, nicht viele, nicht viel, nicht so, nicht besonders, nicht übermäßig, überschaubar, unter, weniger als, höchstens, maximal, kaum was, geht so, geht noch, hunderte, übersichtlich, aufgeräumt, lösche/löschen, nichts wildes, nicht der rede wert, standard, es geht, ausgemistet, lösche/löschen regelmäßig, lösche/löschen alles, lösche/löschen immer, lösche/löschen das meiste, räume/räumen regelmäßig auf, räume/räumen auf, miste/misten aus, miste/misten regelmäßig, nichts besonderes, miste/misten .. aus, räume/räumen .. auf, lösche/löschen .. gleich, lösche/löschen .. sofort, lösche/löschen .. immer, sortiere/sortieren .. aus, halbwegs, einigermaßen, eher wenig, eher wenige, eher nicht, gar nicht, nicht die welt, nicht die masse, nicht dramatisch, nicht schlimm, nicht extrem, keine unmengen, keine massen, keine tausende, nicht tausende, keine zehntausende, nichts großes, nichts dramatisches, eher leer, fast leer, leer, alles im rahmen, alles in dem rahmen, alles normal, alles überschaubar, nur ein paar, bloß ein paar, paar, ein paar, so 2000, etwa 2000, ca 2000, ungefähr 2000, circa 2000, rund 2000, vielleicht 2000, um die 2000, knapp 2000, unter tausend, keine tausend, im hunderterbereich, in dem hunderterbereich, dreistellig, zweistellig, frisch angelegt, neues postfach, ganz neu, bin/sind ordentlich, bin/sind pingelig, immer aufgeräumt, halte/halten ordnung, bin/sind da eigen, erst seit .. monat*, erst seit .. woche*, erst seit kurzem, noch nicht lange, ganz frisch, |nichts|, {mailbox} ist neu, {mailbox} ist noch neu, grünen bereich, alles grün`,
    },
    'moving.may-switch': {
      says: `{machine} & {soon} & {gone}, {machine} fliegt .. raus, {machine} kommt weg, {machine} kommt .. weg, {machine} geht in rente, {machine} & ausgedient, {machine} & ersetz*, {machine} & austausch*, neuanschaffung, {machine} & zulegen, spare auf, {new} {machine} & {soon}, {new} {machine} & {get}, {new} {program} & {get}, {machine} & {switch} & {soon}, {program} & {switch}, {soon} & {switch}, {new} {machine} schon, ziehe um auf, {get} .. {new} {machine}, {get} .. {new} {program}, {new} {machine} .. {get}, {new} {machine} .. {soon}, {soon} .. {new} {machine}, {new} {machine} kommt, {new} {machine} ist bestellt, {new} {machine} schon bestellt, {new} {machine} ist unterwegs, {new} {machine} steht an, {new} {machine} in dem haus, {switch} auf {program}, auf {program} {switch}, auf {a} {program} {switch}, zu {program} {switch}, von {program} auf {program}, {switch} .. {program}, {program} {switch}, {soon} .. {switch}, {switch} .. {soon}, auf {new} {program}, werde/werden {switch}, will/wollen {switch}, möchte/möchten {switch}, überlege/überlegen {switch}, überlege/überlegen zu {switch}, denke über .. {switch} nach, umstieg auf, umstieg steht, der umstieg, steige/steigen um, steig* .. auf .. um, wechsel steht an, wechsel geplant, wechsel ist geplant, überlege/überlegen gerade, anderes programm, anderes mailprogramm, andere app ausprobieren, {old} {machine} .. {new}, der {old} .. der {new}, {old} .. ab jetzt .. {new}, macht es nicht mehr lange, pfeift aus dem letzten loch, gibt bald den geist, muss ersetzt werden, wird ersetzt, wird ausgetauscht, liebäugel* mit, will/wollen von {program} weg, weg von {program}, {soon} & {get} & {new}, kommt .. ein neuer, kommt .. ein neues, kommt .. was neues, kommt .. neuer {machine}, {new} {machine} {soon}, {get} mir .. {new}, ich/wir {get} .. {new} {machine}, {get} {new} {machine}, {new} {machine} {get}, {new} {machine} zu weihnachten, {new} {machine} .. gekauft, {new} {machine} .. bestellt, neuen {machine} zugelegt, {machine} ersetzen, {machine} .. ersetz*, {machine} .. austausch*, {machine} .. getauscht, {machine} tauschen, {machine} wird .. {new}, {machine} gegen {a} {new}, gegen ein neues, gegen einen neuen, {machine} .. alt .. {new}, {machine} macht .. nicht mehr lange, {machine} hält .. nicht mehr lange, {machine} gibt .. geist auf, {machine} macht es nicht mehr, {machine} schwächelt, {machine} liegt in den letzten zügen, {machine} lahmt, wird .. zeit für .. {new}, zeit für .. {new} {machine}, zeit für was neues, brauche/brauchen .. {new} {machine}, brauche/brauchen bald .. {new}, muss .. {new} {machine}, {new} {machine} her, {new} {machine} muss her, ein neuer her, ein neues her, neuer her, windows # .. läuft aus, windows # .. endet, windows .. support, support .. endet, support .. läuft aus, wollen .. von {program} weg, wollen .. von {program}, von {program} wegkommen, von {program} wegzugehen, {program} wegzugehen, von {program} weg, {program} .. loswerden, {program} .. wechseln, {switch} {program}, {program} & ausprobieren, {program} .. probieren, {program} & testen, {program} nervt, {program} .. nervt, {program} wird .. eingestellt, {program} .. abschaffen, nach .. alternative, alternative zu {program}, suche/suchen .. alternative, suche/suchen was anderes, suche/suchen .. anderes {program}, suche/suchen nach .. {program}, was anderes ausprobieren, etwas anderes ausprobieren, was neues ausprobieren, stelle* .. auf {program} um, stellen .. auf {program} um, stellt .. auf {program} um, stellt .. um|, stellen .. um|, stelle/stellen .. um|, steige* .. auf .. um, steigen .. auf .. um, steigt .. auf .. um, steigen .. um|, steige/steigen .. um|, steigt .. um|, steigen .. von {program}, steige/steigen .. von {program}, umsteigen auf, umstieg auf {program}, wechsle/wechseln .. auf {program}, wechsle/wechseln .. zu {program}, wechseln .. auf {program}, wechseln .. zu {program}, wechsle/wechseln .. bald, wechseln .. bald, {soon} .. wechsle/wechseln, {soon} .. wechseln, {soon} .. umsteig*, {soon} .. ersetzt, {soon} .. ausgetauscht, {soon} .. neuer {machine}, {soon} .. neue {machine}, {soon} .. neues {machine}, {soon} .. neue {plural}, kriegen .. neue {machine}, bekommen .. neue {machine}, kriegen .. neue {plural}, bekommen .. neue {plural}, neue {plural} .. bekommen, systemwechsel, gerätewechsel, rechnerwechsel, computerwechsel, programmwechsel, anbieterwechsel, handywechsel, providerwechsel, umstellung auf, neue hardware, hardwaretausch, leasing läuft .. aus, vertrag läuft .. aus, vertragsverlängerung, mit dem gedanken .. {new}, mit dem gedanken .. {switch}, schiele auf, schiele nach, will/wollen auf {program}, möchte/möchten auf {program}, möchte/möchten zu {program}, wollen auf {program}, suche/suchen .. besseres {program}, besseres mailprogramm, suche/suchen .. neues {program}, suche/suchen .. mailprogramm, auf {program} umzusteigen, dabei .. umzusteigen, von {program} umzusteigen, auf {program} umzustellen, {get} mir {soon} {a} {machine}, kaufe/kaufen mir .. {machine}, hole/holen mir .. {machine}, lege mir .. {machine} zu, leiste mir .. {machine}, gönne mir .. {machine}, {soon} kaufe/kaufen ich/wir, {soon} kriege/kriegen ich/wir, {soon} bekomme/bekommen ich/wir, {machine} kommt dazu, kriege/kriegen {a} {machine}, bekomme/bekommen {a} {machine}, kriegen {a} {machine}, bekommen {a} {machine}, wird nicht mehr unterstützt, {get} {soon} {a} {machine}, {soon} {get} .. {a} {machine}, {soon} {a} {machine}, bekomme/bekommen .. {soon} .. {machine}, kriege/kriegen .. {soon} .. {machine}, kaufe/kaufen .. {soon} .. {machine}, hole/holen .. {soon} .. {machine}, ich/wir steige/steigen auf {program} um, wir steigen auf {program} um, stelle/stellen .. auf {program} um, hinstellen .. neues, neues hinstellen, neuen hinstellen, windows .. nicht mehr unterstützt, windows .. nicht mehr geht, windows .. ausläuft, windows .. nicht mehr sicher, windows .. abgeschaltet, {soon} {new}|, wird .. ausgewechselt, {soon} .. ausgewechselt, {machine} .. ausgewechselt, {program} .. auf die nerven, {program} .. auf den geist, {program} .. auf den keks, {program} .. regt mich auf`,
      asked: `schaue ma mal, schaue mer mal, schauen wir mal, mal schauen, nicht mehr lang*, {maybe}, {get} .. {new}, {switch}, {new} {machine}, {new} {program}, {new}, kann sein, könnte sein, gut sein, gut möglich, möglich, überlege/überlegen, überlegung, denke drüber nach, geplant, plane/planen, |schon|, irgendwann, steht an, fällig, bestellt, ja bald, in planung, durchaus, demnächst, spiele mit dem gedanken, wird zeit, muss ich/wir wohl, lange macht er nicht mehr, hoffentlich, wunschliste, altersschwach, wird alt, zu langsam, am überlegen, an dem überlegen, nicht ausschließen, nicht auszuschließen, ausschließen .. nicht, ausschließen kann .. nicht, schließe .. nicht aus, unklar aber, gut denkbar, denkbar, vorstellbar, könnte passieren, kann passieren, könnte ich/wir mir vorstellen, nicht unwahrscheinlich, eher ja, eher schon, tendenziell ja, denke ja, glaube ja, glaube schon, ich/wir fürchte ja, fürchte schon, werde/werden ich/wir wohl, wird wohl, wird langsam zeit, wäre zeit, wäre mal zeit, wäre fällig, ist fällig, wäre dran, steht bevor, ist angedacht, angedacht, habe ich/wir vor, haben wir vor, vorgehabt, geplant ist, ist geplant, {machine} ist .. jahre alt, # jahre alt, uralt, altes teil, alte kiste, geht .. kaputt, geht bald ein, gibt bald, schwächelt, die umstellung, liebäugle, reizt mich, gespannt auf, suche/suchen .. anderes, was neues, etwas neues, demnächst mal, weihnachten, black friday, |was anderes|, |was neues|, |etwas neues|, ende des jahres, anfang des jahres, noch dieses jahr, dieses jahr noch, |nächstes jahr|, überlegen schon, {machine} ist schon .. alt, {machine} ist .. uralt, {machine} ist alt, besseres {program}, gerade dabei, bin/sind dabei, |will/wollen|, will/wollen schon, bin/sind am überlegen, !{soon}, muss ich ja, muss ich dann ja, werde ich müssen, werde ich wohl müssen, bleibt mir nichts anderes übrig, bleibt mir nichts übrig, komme nicht drumherum, komme ich nicht drum, geht nicht anders, notgedrungen, gezwungenermaßen, zwangsläufig, schaue mich .. um, schaue mich um, sehe mich um, sehe mich .. um, auf die nerven, auf den geist, auf den keks, bin auf der suche`,
    },
    'moving.staying': {
      says: `wechsel*/gewechselt/umgestiegen/geändert .. nichts, erst .. gewechselt/gekauft/bekommen/umgestiegen, {machine} bleibt, {machine} bleibt auch, {program} bleibt, {program} & treu, treu bleib*, {machine} & {stay-with}, {program} & {stay-with}, kein wechsel geplant, keinen wechsel, kein wechsel, kein umstieg, keine änderung*, keine veränderung*, nichts ändern, nichts geplant, ändert sich nichts, ändert sich .. nichts, wird sich nichts ändern, wird sich .. nicht ändern, bleibt alles beim alten, bleibe bei {program}, bleibe bei mein* {program}, bleibe ich/wir, bleibe bei, bleibe dabei, bleibe bei dem was, ich/wir bleibe, behalte/behalten mein* {machine}, behalte/behalten den {machine}, behalte/behalten das {machine}, behalte/behalten diesen {machine}, den {machine} behalte/behalten, bis er auseinanderfällt, bis es auseinanderfällt, bis er stirbt, bis zum ende, kein neuer {machine}, kein neues {machine}, keinen neuen {machine}, kein neues programm, nicht {switch}, wechsle/wechseln nicht, wechsel nicht, steige/steigen nicht um, habe nicht vor zu {switch}, habe nicht vor, will/wollen nicht {switch}, will/wollen nichts {switch}, plane/planen nicht, plane/planen nichts, {switch} .. nicht, da wechsle/wechseln ich/wir .. nicht, zufrieden mit, bin/sind zufrieden, bin/sind glücklich mit, gewöhnt, erst gewechselt, gerade gewechselt, gerade erst, erst letzte woche, erst letzten monat, erst gekauft, frisch gekauft, vor kurzem gekauft, neulich gekauft, ist nagelneu, ist brandneu, ist noch neu, ist ganz neu, wüsste nicht warum, {machine} behalte/behalten ich/wir, {machine} .. behalte/behalten ich/wir, behalte/behalten ich/wir beide, der bleibt auch|, und der bleibt|, und das bleibt|, dabei bleibe ich/wir, dabei bleibt es, bleibe bei dem, bei dem bleibe ich/wir, bei der bleibe ich/wir, bleibe .. bei {program}, bleibe ich/wir bei {program}, bleiben wir bei {program}, bei {program} bleibe ich/wir, bei {program} bleiben wir, bei {program} bleibt es, {program} behalte/behalten ich/wir, {program} .. behalte/behalten ich/wir, {machine} .. tut es noch, {machine} läuft .. noch, {machine} hält .. noch, {machine} ist noch .. neu, {machine} erst .. gekauft, {machine} erst seit, {machine} habe ich/wir .. erst, {machine} gerade .. gekauft, erst .. gekauft, erst .. bekommen, erst .. angeschafft, erst .. zugelegt, erst .. umgestellt, gerade .. umgestiegen, gerade .. gewechselt, gerade erst .. gekauft, frisch .. umgestiegen, vor kurzem .. gewechselt, kürzlich .. gewechselt, kürzlich .. gekauft, alles .. neu gekauft, nicht .. anschaffen, nichts .. anschaffen, nichts neues, kein neuer .. geplant, keine neue .. geplant, keine neuanschaffung, kein neukauf, kein umzug geplant, umsteigen & keiner, umsteigen & niemand, wechseln & keiner, wechseln & niemand, wechseln will/wollen .. nicht, wechseln werde/werden .. nicht, umsteigen will/wollen .. nicht, umsteigen werde/werden .. nicht, ändern will/wollen .. nichts, ändern .. nichts, ändert sich .. nicht, ändere .. nichts, ändere nichts, tut sich .. nichts, tut sich nichts, da tut sich .. nichts, da ändert sich .. nichts, da passiert .. nichts, in den nächsten jahren nicht, die nächsten jahre nicht, nächsten jahre .. nicht, bleibt wie es ist, bleibt alles so, soll so bleiben, so bleiben wie, alles beim alten, beim alten, solange er läuft, solange es läuft, solange die läuft, solange der läuft, solange .. hält, solange .. tut, bis er umfällt, bis es umfällt, bis zum umfallen, bis er kaputt geht, bis es kaputt geht, bis er auseinander, bis zum bitteren ende, never change, kein grund zu wechseln, kein grund zum wechseln, keinen grund, keinen anlass, keine wechselabsichten, keine absicht, keine wechselpläne, kein bedarf an neuem, sehr zufrieden mit, rundum zufrieden, an {program} gewöhnt, an den {machine} gewöhnt, schwöre auf, hänge/hängen an {machine}, hänge/hängen an mein*, alles bleibt wie, bleibt alles wie, bleibt alles so wie, alles bleibt so wie, alles bleibt beim alten, will/wollen auch nichts anderes, will/wollen nichts anderes, brauche/brauchen auch nichts anderes, möchte/möchten nichts anderes, will/wollen kein anderes, will/wollen keinen anderen, will/wollen keinen neuen, will/wollen kein neues, brauche/brauchen keinen neuen, brauche/brauchen kein neues, wird .. nicht ausgetauscht, wird .. nicht ersetzt, wird .. nicht getauscht, wird .. nicht gewechselt, nicht ausgetauscht, nicht ersetzt, werden .. nicht ausgetauscht, werden .. nicht ersetzt, wird .. nichts ausgetauscht, wird .. nichts gewechselt, den behalte/behalten ich/wir, das behalte/behalten ich/wir, den werde/werden ich/wir behalten, den will/wollen ich/wir behalten, möchte/möchten ich/wir behalten, will/wollen ich/wir behalten, will/wollen .. bei mein* {program} bleiben, möchte/möchten .. bei mein* {program} bleiben, will/wollen .. bei {program} bleiben, möchte/möchten .. bei {program} bleiben, werde/werden .. bei {program} bleiben, will/wollen .. dabei bleiben, möchte/möchten .. dabei bleiben, will/wollen .. so lassen, lasse/lassen .. so wie, lasse/lassen alles so, lasse/lassen alles wie, dabei soll es .. bleiben, dabei wird es .. bleiben, dabei bleibt es auch, so soll es bleiben, so soll es auch bleiben, das soll so bleiben, soll auch so bleiben, bleibt auch so|, das bleibt so|, der bleibt|, das bleibt|, und dabei bleibe ich/wir, {machine} .. erst # monate, {machine} .. erst # wochen, {machine} .. erst # jahre, {machine} .. erst ein jahr, {machine} .. erst ein halbes jahr, {machine} .. und bleibt, {machine} .. der bleibt, rühre ich/wir nichts an, rühre .. nichts an, fasse ich/wir nicht an, fasse .. nicht an, lasse/lassen die finger davon, wir bleiben bei, wir bleiben dabei, bleiben wir bei, dabei bleiben wir, wir bleiben .. bei {program}, wir bleiben bei {program}, wir behalten, {machine} .. den ich .. behalte*, {machine} .. das ich .. behalte*, den ich auch behalten, das ich auch behalten, den ich behalten werde, das ich behalten werde, den ich behalte, das ich behalte, {machine} ist tadellos, {machine} läuft .. tadellos, {machine} läuft .. einwandfrei, {machine} läuft .. wunderbar, {machine} läuft .. prima, {machine} läuft .. super, {machine} läuft .. wie geschmiert, {machine} funktioniert .. tadellos, {machine} funktioniert .. einwandfrei`,
      asked: `hänge/hängen an, steht nicht an, erst ein jahr, erst # jahr*, jahr alt, noch jung, wenn .. geist aufgibt, erst wenn, gewohnheitstier, nächster zeit, tut es noch, wozu denn, niemals nie, keine lust, bleibe/bleiben, bleibt, bleiben, behalte/behalten, behalten, zufrieden, glücklich, kein bedarf, keine pläne, nichts, nicht in sicht, nicht absehbar, nicht so bald, so bald nicht, so schnell nicht, erstmal nicht, vorerst nicht, nicht vor, kein anlass, kein grund, wie es ist, passt so, alles gut, gewohnt, gewöhnt, reicht, wozu, erst letzte, letzte woche, letzten monat, letztes jahr gewechselt, kürzlich, frisch, zu alt für, tut es, gleiche, gleich, niemals, treu, behalte/behalten ich/wir, bei dem alten, bleibt so, bleibt erstmal, bleibt vorerst, nichts neu, solange .. läuft, solange .. geht, ich/wir wüsste nicht, wüsste nicht, sehe keinen grund, sehe keine, unwahrscheinlich, sehr unwahrscheinlich, eher unwahrscheinlich, eher nein, eher nicht, glaube kaum, wohl kaum, wohl nicht, denke nicht, glaube nicht, sicher nicht, bestimmt nicht, keineswegs, in mein* alter, nicht mehr in diesem, nicht in nächster zeit, in nächster zeit nicht, in absehbarer zeit nicht, nicht dass ich/wir wüsste, nicht vorgesehen, ist nicht vorgesehen, nicht angedacht, nicht geplant, nichts dergleichen, nichts in planung, kein wechsel, kein neuer, keine neuen, noch top, noch fit, noch wie neu, noch ganz neu, ganz neu, fast neu, noch neu, relativ neu, erst neu, neu gekauft, gerade neu, halbes jahr, erst seit, seit kurzem, läuft doch, läuft ja, läuft noch, funktioniert ja, funktioniert doch, funktioniert noch, funktioniert gut, funktioniert alles, geht ja noch, geht noch, tut noch, hält noch, kein geld, zu teuer, zu faul, zu alt, bin/sind zu alt, auskenne, kenne mich aus, kenne ich/wir mich aus, stressig, um gottes willen, gott bewahre, bloß nicht, lieber nicht, nur ungern, ungern, passt alles, passt schon, alles passt, alles bestens, |noch gut|, noch gut in schuss, in schuss, bleibt alles, alles bleibt, fehlt .. geld, geld fehlt, zu kostspielig, nicht bevor, erst wenn .. kaputt, nur wenn .. kaputt, halbes jahr alt, ein jahr alt, # monate alt, erst # monate, noch kein jahr, noch nicht alt, fange .. nichts neues, nichts neues mehr, warum sollte ich/wir, wieso sollte ich/wir, wozu sollte ich/wir, warum soll ich/wir, wieso soll ich/wir, warum sollte man, reicht noch, |nie|, nie wieder, nie mehr, {soon} nicht, {soon} .. nicht, nicht {soon}, {soon} .. nichts, {soon} noch nicht, tadellos, einwandfrei, wie geschmiert, wie eine eins, läuft super, läuft prima, läuft gut, läuft einwandfrei`,
    },
  },
  unsure: `jein, nie gefragt, noch nie gefragt, nie danach gefragt, kann ich dir nicht sagen, kann ich ihnen nicht sagen, kann ich .. nicht sagen, kann ich .. nicht beantworten, kommt drauf an, kommt darauf an, keine gedanken gemacht, keine gedanken, unklar, nicht klar, weiß der teufel, weiß der henker, leider nicht, hängt davon ab, je nachdem, weiß es leider nicht, mir nicht bekannt, nicht bekannt, keine auskunft, nie gefragt, nie beachtet, nie darum gekümmert, nie überlegt, noch nie überlegt, mir noch nie, weiß nicht, gute frage, schwierige frage, schwierig, frage mich was, fragst du mich was, fragen sie mich was, da fragst du mich, muss ich .. fragen, müsste ich .. fragen, muss .. fragen, müsste .. fragen, fragen sie mein*, keinen peil, kein peil, keinen durchblick, nicht den hauch, entzieht sich meiner kenntnis, zu alt dafür, nicht einschätzen, schlecht einschätzen, schwer einzuschätzen, müsste ich zählen, müsste ich nachzählen, nie nachgezählt, nachgezählt, nicht nachgezählt, noch nie angeschaut, noch nie nachgeschaut, erst überlegen, noch überlegen, muss ich überlegen, noch am überlegen, nicht drum gekümmert, nie drum gekümmert, macht mein*, hat mein* eingerichtet, weiß mein*, weiß wohl, ehrlich gesagt nicht, so genau nicht, müsste ich raten, kann ich nur raten, hmm keine, bin mir nicht sicher, nicht im kopf, weiß nimmer, nicht mehr genau, kann mich nicht erinnern, bin ratlos, ratlos, fragezeichen, tappe im dunkeln, verstehe davon nichts, verstehe ich nichts von, verstehe nichts von, davon verstehe ich, weiß ich nicht, weiß ich nicht so genau, weiß ich noch nicht, weiß ich gar nicht, weiß net, ich weiß es nicht, weiß es nicht, weiß nichts, keine ahnung, null ahnung, keinen plan, keinen schimmer, keinen blassen schimmer, kein schimmer, keinen dunst, keine idee, nicht sicher, bin unsicher, unsicher, ungewiss, nicht genau, schwer zu sagen, schwierig zu sagen, kann ich nicht sagen, kann ich nicht beurteilen, kann ich schlecht sagen, kann ich schwer sagen, könnte ich nicht sagen, da bin ich überfragt, überfragt, wer weiß, weiß der himmel, weiß der geier, weiß der kuckuck, weiß gott, woher soll ich, wie soll ich das wissen, wie finde ich das, wie finde ich .. heraus, wie kriege ich .. raus, wo sehe ich, wo finde ich, wo steht das, wo kann ich das, woran erkenne ich, woran sehe ich, steht in den sternen, in den sternen, nie gezählt, nie nachgesehen, nie nachgeschaut, nie geschaut, nie geguckt, nie drauf geachtet, nie drüber nachgedacht, noch nicht entschieden, unentschlossen, unschlüssig, nicht entschieden, müsste ich nachsehen, müsste ich nachschauen, müsste nachschauen, müsste ich erst, muss ich nachschauen, lege mich .. nicht fest, leg mich .. nicht fest, kenne mich .. nicht aus, kenne ich mich .. nicht aus, keine meinung, was weiß ich, das kann ich nicht beantworten, kann es nicht sagen, nicht so recht, erinnere mich nicht, schulterzuck*, entfallen, puh keine, hab vergessen, kann mich nicht entscheiden, wüsste ich nicht, wüsste ich auch gern, wüsste ich nicht, frage mich nicht, frage mich was leichteres, bin nicht sicher, da fragst du den falschen, kommt mir spanisch vor, böhmische dörfer, mal so mal so, null plan, keinen blassen, blassesten schimmer, leisesten schimmer, nicht den leisesten, nicht den geringsten, geringste ahnung, leiseste ahnung, verstehe nicht was besser, nicht was besser, weiß nicht was besser, was ist denn besser, was empfiehlst du, was würdest du empfehlen, was würden sie empfehlen, was empfehlen sie, müsste ich .. schauen, müsste ich .. nachsehen, müsste ich .. nachgucken, müsste ich .. zählen, müsste ich .. prüfen, müsste ich .. klären, müsste .. erst .. schauen, müsste .. nachsehen, müsste .. nachschauen, muss ich .. nachsehen, muss ich .. nachschauen, muss ich .. schauen, muss ich erst, muss erst .. schauen, muss erst .. fragen, da müsste ich, da muss ich .. fragen, da muss ich .. nachschauen, steht .. nicht fest, noch nicht fest, noch offen, noch völlig offen, noch ganz offen, völlig offen, ist noch offen, unentschieden, noch unentschieden, noch unklar, entscheide ich später, entscheide ich .. später, später entscheiden, entscheide mich später, noch keine entscheidung, noch keine ahnung, noch nicht überlegt, hängt .. ab, abhängig von, kommt ganz drauf an, kommt ganz darauf an, das kommt darauf an, verstehe zu wenig, verstehe .. zu wenig, verstehe .. nichts davon, verstehe davon .. nichts, zu wenig ahnung, keine ahnung von, wenig ahnung, nicht beurteilen, zu beurteilen, schwer zu beurteilen, kann ich .. nicht beurteilen, kann ich .. nicht einschätzen, kann ich .. schlecht einschätzen, nicht einzuschätzen, kann ich jetzt nicht, kann ich so nicht, kann ich auf die schnelle, auf anhieb nicht, aus dem stegreif, spontan nicht, adhoc nicht, nicht wirklich sicher, nicht ganz sicher, nicht so sicher, nicht hundertprozentig, bin unentschlossen, kann mich .. nicht entscheiden, tja schwierig, schwierige sache, schwer zum sagen, schlecht zu sagen, lässt sich schwer sagen, fragt mich was, fragst mich was, fragen sie mich .. leichteres, da fragst mich was, da fragen sie, da fragen sie mich, da fragen sie den falschen, da fragen sie die falsche, bin da die falsche, bin da der falsche, der falsche ansprechpartner, weiß ich gerade nicht, weiß ich jetzt nicht, weiß ich leider nicht, weiß ich echt nicht, weiß ich .. nicht, weiß .. nicht genau, weiß es .. nicht, weiß das .. nicht, das weiß ich .. nicht, weiß ich auch nicht, weiß ich selber nicht, weiß ich selbst nicht, weiß ich nimmer, weiß nicht mehr, weiß der fuchs, was weiß ich denn, was weiß denn ich, woher soll ich .. wissen, woher soll i, wie soll ich .. wissen, wo sehe ich das, wo kann ich .. sehen, wo kann ich .. nachschauen, wo kann ich .. nachsehen, wo finde ich .. heraus, wo schaue ich, wo schaut man, wie sehe ich das, wie bekomme ich .. heraus, wie bekomme ich .. raus, wie erfahre ich, wie kann ich .. herausfinden, wie kann ich .. sehen, woran merke ich, da kenne ich mich nicht, kenne mich .. zu wenig aus, kenne mich da nicht, kenne mich nicht aus, bin kein experte, bin keine expertin, bin laie, bin nur laie, bin technisch, bin kein techniker, bin computerlaie, mein* {person} weiß das, das weiß mein*, das weiß nur mein*, weiß nur mein*, müsste mein* {person} wissen, frage .. mein* {person}, hat mein* {person} eingerichtet, hat mir mein* .. eingerichtet, macht alles mein*, keine erinnerung, habe ich vergessen, bin am grübeln, kein gefühl dafür, kann ich nur schätzen, keinerlei ahnung, ahnungslos, no idea, dunno, idk, da passe ich, da muss ich passen, muss ich passen, da bin ich raus, planlos, habe keinen schimmer, null checkung, kein durchblick, keine vorstellung, keine genaue vorstellung, kann ich mir nicht vorstellen was, wenn ich das wüsste, das wüsste ich auch gern, wüsste ich auch gerne, wüsste ich selber gern, nie darüber nachgedacht, nie nachgedacht, noch nie darüber nachgedacht, noch nie drüber nachgedacht, noch nie .. gedanken, nie gedanken, nie .. geachtet, nie .. nachgeschaut, nie .. gezählt, nicht gezählt, nicht nachgeschaut, noch nie .. gezählt, |schwer|, kann .. nicht sagen, ob .. gibt weiß ich nicht, nicht fest legen, noch nie reingeschaut, nie reingeschaut, noch nie nachgesehen, noch nie geguckt, noch nie geschaut, kenne ich mich .. zu wenig aus, kenne ich mich zu wenig aus, zu wenig aus, entscheidet mein*, das entscheidet, entscheidet nicht ich, entscheide nicht ich, weiß nicht wie viel, ist das gut oder schlecht, frage mein* {person}, was soll ich da antworten, was ich da antworten soll, kann nicht sein, kann auch nicht sein, vielleicht auch nicht, könnte auch nicht sein, oder auch nicht, was die zukunft bringt, was die zeit bringt, was noch kommt, was kommt, wie es kommt, wie es weitergeht, wie sich das entwickelt, was sich ergibt, wie es sich ergibt, lasse ich auf mich zukommen, abwarten, wird sich zeigen, wird sich weisen, zeigt sich dann, wird man sehen, werden wir sehen, wie zählt man, wie rechnet man das, was zählt denn, was zählt da, zählt das auch, zählt das mit, wie ist das gemeint, was ist damit gemeint, wie meint ihr das, fachmann .. eingerichtet, fachmann eingerichtet, techniker .. eingerichtet, hat alles .. eingerichtet, hat das alles .. eingerichtet, hat das .. eingerichtet, nicht selbst eingerichtet, nicht selber eingerichtet, was wäre .. sinnvoller, was wäre .. besser, was wäre .. gescheiter, was wäre .. sinnvoll, was wäre .. ratsam, was ist .. sinnvoller, was ist .. gescheiter, was raten sie, was rätst du, was ratet ihr, was nehmen die meisten, was machen die meisten, was würdest du .. machen, was würden sie .. machen, was ist .. üblich, müsste ich .. nachdenken, muss ich .. nachdenken`,
  corrects: `moment, warte, stopp nein, halt, halt nein, nein warte, ach nein, ach ne, stimmt nicht, das stimmt nicht, war falsch, falsch, ich meinte, ich meine, korrektur, ich korrigiere, habe mich vertan, vertan, habe mich geirrt, geirrt, doch nicht, sorry nein, ups, oh nein, quatsch, vergessen, hab vergessen, fällt mir ein, fällt mir gerade ein, eigentlich doch, muss mich korrigieren, verschrieben, vertippt, da war ich zu schnell, zurückgenommen, ich nehme zurück, ach ja, ach so, genau genommen, stimmt gar nicht, stimmt doch nicht, stimmt ja nicht, nein moment, nein doch, nein stimmt nicht, moment nein, ach quatsch, nee halt, nee warte, nee moment, ne halt, ne warte, doch ja, nein sorry, äh nein, ach moment, ach warte, halt stopp, korrigiere, berichtigung, nachtrag, ergänzung, was ich noch, habe noch vergessen, vorhin falsch, vorhin vergessen, hatte ich vergessen, eins vergessen, muss noch sagen, zur frage davor, zu der frage davor, noch zur frage davor, noch zu der frage davor, zu vorhin, wegen vorhin, nein halt, nö halt, nö warte`,
  commands: {
    back: `vorig* frage, zur vorig* frage, nochmal zur vorig* frage, zu der vorig* frage,frage & zurück, schritt & zurück, zurück & frage, vorherige* & frage, vorige* & frage, letzte* & frage, davor, eins davor, gehen wir .. zurück, kann ich .. zurück, möchte zurück, will zurück, zurück, zurück bitte, gehe zurück, gehe zurück, gehen wir zurück, einen schritt zurück, schritt zurück, eins zurück, vorherige frage, vorige frage, voriger frage, vorigen frage, vorherigen frage, letzte frage, die frage davor, frage vorher, frage davor, nochmal zurück, wieder zurück, rückgängig, rückwärts, zurückgehen, retour, back, einen zurück, eine frage zurück, letzten frage, |vorherige|, |vorige|, |voriges|, |davor|, vorherige bitte, zurückspringen, zurückblättern, zurück gehen, zurück springen, zur letzten frage, zu der letzten frage, nochmal zu der letzten frage, noch mal zu der letzten frage, nochmal die letzte frage, zu der vorherigen, zu der vorigen, zu der frage davor, zu der frage vorher, die vorige, die vorherige, die frage vorher, frage zuvor, die letzte frage nochmal, eine zurück, einmal zurück, ein schritt zurück, schritt rückgängig, rückgängig machen, das rückgängig, letzte antwort rückgängig, letzte antwort zurücknehmen, antwort zurücknehmen, zurücknehmen, vertippt zurück, verklickt zurück, noch mal zurück, kurz zurück, muss zurück, würde gerne zurück, zurück zu der frage, geh bitte zurück, spring zurück, springe zurück, undo, einen schritt davor, blättere zurück, geh .. schritt retour, geh .. schritt zurück, gehe .. schritt zurück, gehe .. schritt retour, gehen sie .. schritt zurück, gehen wir .. schritt zurück, schritt retour, einen schritt retour, geh .. retour, gehe .. retour, geh .. frage zurück, gehe .. frage zurück, springe .. zurück, spring .. zurück, lass uns .. zurück, lass mich .. zurück, geh nochmal .. zurück, gehe nochmal .. zurück, vorige frage nochmal, vorherige frage nochmal, letzte frage nochmal, vorige frage .. sehen, vorherige frage .. sehen, letzte frage .. sehen, nochmals .. zurück, noch einmal .. zurück, noch einmal zurück`,
    restart: `neu beginnen, neu & beginnen, neu & anfangen, neu & starten, noch mal neu, nochmal neu, von anfang, ganz von vorn*, wieder von vorn*, anfang & zurück, zurücksetzen, alles vergessen und neu, von vorne, von vorn, noch mal von vorne, neu anfangen, neu starten, neustart, neu beginnen, neuanfang, nochmal anfangen, wieder von vorne, alles von vorne, zurück auf anfang, auf anfang, alles auf anfang, zum anfang, zu dem anfang, an den anfang, reset, zurücksetzen, von neuem, alles neu, restart, noch mal alles, nochmal alles, alles noch mal, fangen wir neu an, fang neu an, fang nochmal an, neue beratung, anderes postfach, starte neu, von anfang an, auf null, bei null anfangen, können wir .. von vorne, von vorne anfangen, von vorne beginnen, von vorne starten, noch einmal von vorne, nochmal von vorne, nochmal von vorn, nochmal ganz von vorne, ganz von vorne anfangen, noch einmal starten, nochmal starten, noch einmal beginnen, nochmal beginnen, noch einmal ganz von vorne, alles löschen und neu, löschen und neu anfangen, löschen und von vorne, lösche alles und fange, alles .. neu anfangen, auf start, zurück auf start, zurück auf los, auf los, zurück zum start, zurück zum anfang, zu dem start, zu dem anfang zurück, an den start, neu loslegen, alles zurücksetzen, zurücksetzen bitte, setze zurück, alles auf null, auf null setzen, neue runde, neuer versuch, neuer durchgang, neuer durchlauf, zweiter versuch, von null an, bei null, fange neu an, fang .. von vorne, fange .. von vorne, fang .. neu an, beginne neu, beginn neu, beginne von vorne, beginnen wir von vorne, beginnen wir .. neu, fangen wir .. neu an, fangen wir .. von vorne, fangen wir .. nochmal an, das ganze nochmal, das ganze noch mal, das ganze noch einmal, das ganze von vorne, alles nochmal, alles noch einmal, alles von anfang, von anfang an bitte, nochmal von anfang, noch einmal von anfang, nochmals von anfang, nochmals von vorne, nochmals neu, komplett neu, komplett von vorne, ganz neu anfangen, andere mailbox, anderes konto, anderes mailkonto, weiteres postfach, neues postfach beraten, |neu|, bitte neu, noch einmal anfangen, starte .. neu, starte das gespräch neu, gespräch neu, gespräch neu starten, chat neu starten, den chat neu starten, beginne .. neu, fange .. neu, vergiss alles und, vergiss alles .. neu, vergiss das alles .. neu, lass uns .. von vorn*, lass uns .. neu, lassen sie uns .. von vorn*, lassen sie uns .. neu, lass mich .. von vorn*, lass mich .. neu, ganz von vorn* beginnen, ganz von vorn* anfangen, verzettelt .. von vorn*, noch einmal ganz von vorn*, nochmal ganz von vorn*`,
    help: `verstehe überhaupt nichts, verstehe gar nichts, überhaupt nichts verstanden, verstehe nichts, was kann ich .. eingeben, was kann ich .. schreiben, was kann ich .. sagen, was kann ich .. tippen, was soll ich .. machen, was soll ich .. tun, was muss ich .. machen, was gibt es für, was für möglichkeiten, brauche & hilfe, kannst du & helfen, können sie & helfen, wie geht das hier, wie läuft das hier, was ist das hier, was bist du, wozu bist du da, komme nicht klar, komme nicht zurecht, überfordert, weiß nicht weiter, weiß nicht was ich tun, hilfe, hilf mir, hilf, helfen, kannst du mir helfen, können sie mir helfen, brauche hilfe, ich brauche hilfe, bitte helfen, helft mir, help, was kannst du, was kannst du alles, was können sie, was machst du, was tust du, was kann ich tun, was kann ich machen, was kann ich sagen, was kann ich schreiben, was muss ich tun, was soll ich tun, was soll ich machen, wie funktioniert das, wie geht das, wie läuft das, wie bedient man, wie benutze ich, ich komme nicht weiter, komme nicht weiter, komme nicht weiter, ich verstehe nichts, verstehe nur bahnhof, verstehe gar nichts, ich kapiere nichts, kapiere nichts, bin verwirrt, blicke nicht durch, blicke nicht durch, wer bist du, wer sind sie, befehle, menü, anleitung, optionen, sos, unterstützung, stehe auf dem schlauch, stehe auf dem schlauch, was nun, wie jetzt, ich hänge fest, hänge fest, was ich .. machen soll, was ich .. tun soll, was soll ich hier, was soll ich .. eintippen, was soll ich .. schreiben, was soll ich .. eingeben, was muss ich .. eingeben, was muss ich .. tun, was kann man hier, was kann dieser bot, was kann der bot, wie funktioniert dieser, wie funktioniert der, wie funktioniert das hier, wie benutzt man, wie nutze ich .. bot, wie läuft das ab, hilf mir bitte, hilf mir mal, hilfst du mir, helfen sie mir, können sie .. helfen, kannst du .. helfen, kann mir .. helfen, ich brauche .. hilfe, bräuchte .. hilfe, hätte gerne hilfe, um hilfe, hilfestellung, bedienungsanleitung, gebrauchsanweisung, erklär mir den bot, was bist du für, was macht dieser bot, was macht der bot, was kannst du so, welche befehle, welche kommandos, welche möglichkeiten, welche optionen, was für optionen, was gibt es hier, zeig das menü, hauptmenü, menü bitte, bin überfordert, bin verloren, bin aufgeschmissen, komme nicht mit, komme nicht mehr mit, komme da nicht klar, komme hier nicht klar, komme hier nicht weiter, blicke nicht mehr durch, blicke hier nicht, blicke da nicht, kenne mich .. nicht aus .. hilf, kapiere das nicht, kapiere gar nichts, check nichts, checke gar nichts, checke das nicht, stecke fest, weiß nicht mehr weiter, weiß nicht wie das hier, hilfetext, unterstützung bitte, was kann ich .. fragen, was darf ich .. fragen, was kann man .. fragen, wie bediene ich, bedien ich, wie bedient, wie benutze ich das, wie nutze ich das, verstehe das alles nicht, verstehe das nicht .. helfen, verstehe das hier nicht, verstehe das ganze nicht, verstehe hier nichts, verstehe von dem allem nichts, kannst du mir .. helfen, können sie mir .. helfen`,
    cancel: `schluss für, genug für heute, höre auf mit, keine weiteren fragen, keine fragen mehr, nicht weitermachen, will nicht weiter, will das nicht, möchte das nicht, möchte nicht mehr, reicht für heute, ich steige aus, lass mich, brechen wir ab, breche hier ab, höre bitte auf, stopp bitte, stoppen, mache schluss, machen wir schluss, das war es dann, abbrechen, abbruch, brich ab, breche ab, stopp, stop, aufhören, höre auf, ich höre auf, will aufhören, ich möchte aufhören, beenden, beende, ende, schluss, schluss jetzt, schluss damit, lass gut sein, lass es, lass es gut sein, lassen wir das, lassen wir es, lass mich in ruhe, vergiss es, vergessen sie es, egal vergiss es, exit, quit, cancel, tschüss, tschüs, tschau, ciao, auf wiedersehen, servus bis dann, bis dann, ich habe keine lust mehr, keine lust mehr, keine lust, kein bock mehr, kein interesse, das reicht, reicht jetzt, ich gebe auf, geb auf, ich bin raus, will nicht mehr, ich will nicht mehr, mag nicht mehr, möchte nicht weitermachen, ein andermal, nicht weiter, stornieren, bin fertig, feierabend, es reicht, wird mir zu viel, mir zu blöd, mir zu kompliziert, zu kompliziert, ist mir zu dumm, ist mir zu mühsam, zu mühsam, ich höre jetzt auf, hören wir auf, aufhören bitte, bitte aufhören, ich breche ab, breche .. ab, brechen wir .. ab, brich .. ab, abbrechen bitte, bitte abbrechen, möchte abbrechen, will abbrechen, möchte .. abbrechen, möchte aufhören, möchte .. beenden, will .. beenden, bitte beenden, beende das, beende den chat, chat beenden, gespräch beenden, beratung beenden, stoppen sie, stop jetzt, halt stopp, stopp das, stopp alles, schluss für heute, mach ma schluss, genug jetzt, genug davon, jetzt reicht es, mir reicht es, es reicht mir, reicht mir jetzt, habe keine zeit, keine zeit mehr, will nicht weitermachen, nicht mehr weiter, keinen bock, null bock, kein bock, hat sich erledigt, hat sich schon erledigt, erledigt danke, schon erledigt, brauche dich nicht mehr, doch keine beratung, lass stecken, lass es bleiben, lassen wir es gut sein, lass mal gut sein, lassen sie es gut sein, vergiss das ganze, vergiss das, vergessen wir es, vergessen wir das, tschö, ade, adieu, pfiat di, pfiati, pfüati, baba, uf wiederluege, auf wiederschauen, auf wiederhören, bis später, bis bald, mach's gut, machs gut, bye, schönen tag noch, ein ander mal, ein anderes mal, verzichte dankend, will raus, lass mich raus, raus hier, |genug|, habe genug davon, |habe genug|, |ich habe genug|, ist mir zu viel, muss jetzt los, muss jetzt weg`,
    why: `frage verstehe ich nicht, verstehe die frage nicht, frage nicht verstanden, ist das wichtig, ist das nötig, ist das relevant, relevant, warum .. wissen, wieso .. wissen, weshalb .. wissen, wofür .. wissen, wozu .. wissen, warum .. fragst, warum .. wichtig, wieso .. wichtig, was .. zu tun, was heißt das, was bedeutet, was meinst, was meinen, was ist mit .. gemeint, sinn der frage, sinn dahinter, was soll die frage, warum .. brauchen, wozu .. brauchen, interessiert dich das, geht es da, was ist das für eine frage, hintergrund der frage, warum, verstehe nicht was das heißt, verstehe nicht was das bedeutet, verstehe nicht was du meinst, was ist ein server, verstehe nicht was das, wieso, weshalb, wozu, wofür, warum fragst du, warum fragen sie, wieso fragst du, warum willst du das wissen, wieso willst du das wissen, warum wollen sie das wissen, wozu brauchst du das, wofür brauchst du das, wofür ist das, wozu ist das, wozu dient das, was hat das damit zu tun, was tut das zur sache, was spielt das für eine rolle, warum ist das wichtig, wieso ist das wichtig, was bedeutet das, was heißt das, was soll das heißen, was soll das bedeuten, was meinst du, was meinst du damit, was meinen sie, was meinen sie damit, was ist damit gemeint, was ist gemeint, wie meinst du das, wie ist das gemeint, bedeutung, erklär mal, erklär das, erkläre das, kannst du das erklären, können sie das erklären, begründung, grund, was ist der grund, aus welchem grund, zu welchem zweck, wen interessiert das, wieso denn, warum denn, was soll das, verstehe die frage nicht ganz, wichtig dafür, was ändert das, was heißt {term}, was bedeutet {term}, was ist {term}, was meinst du mit, was meinen sie mit, was verstehst du unter, was verstehen sie unter, was versteht man unter, was ist denn {term}, was ist mit {term} gemeint, was soll {term} heißen, was sind {term}, warum frägst du, wieso fragen sie, weshalb fragen sie, weshalb fragst du, warum musst du .. wissen, wieso musst du .. wissen, warum müssen sie .. wissen, wieso müssen sie .. wissen, wozu musst du .. wissen, warum willst du .. wissen, wieso willst du .. wissen, was geht dich das an, was geht sie das an, warum interessiert, wieso interessiert, wen interessiert, wieso ist das .. wichtig, warum ist das .. relevant, wofür ist das .. relevant, wofür ist das .. wichtig, wofür brauchen sie, wofür brauchst du, wozu brauchen sie, wozu brauchst du, warum brauchen sie, warum brauchst du, wieso brauchen sie, wieso brauchst du, welche rolle spielt, was für eine rolle, spielt .. eine rolle, inwiefern, inwiefern ist das, was bringt das, was bringt dir das, was nützt dir das, wozu soll das gut sein, wofür soll das gut sein, wozu soll das, wofür soll das, wozu ist das gut, wofür ist das gut, für was brauchst, für was ist das, sinn und zweck, was ist der sinn, was steckt dahinter, erklär die frage, erkläre die frage, erklärung, erklärung bitte, frage erklären, kannst du .. erklären, können sie .. erklären, könnten sie .. erklären, kannst du .. genauer, näher erläutern, erläutern, erläutere, frage verstehe ich, verstehe .. frage nicht, kapiere die frage nicht, check die frage nicht, wie ist die frage gemeint, wie ist das zu verstehen, wie soll ich das verstehen, was heißt denn das, was heißt das denn, was bedeutet denn das, wieso denn das, warum denn das, wozu denn das, mit welchem grund, hä warum, hä wieso, und warum, und wieso, aber warum, aber wieso, |erklär|, |erkläre|, erklär mir das, erkläre mir das, |das verstehe ich nicht|, |verstehe ich nicht|, für was denn, zu was denn, |für was|, |zu was|, was tut .. zu der sache, was tut das zu der sache, was tut das hier zu der sache, wozu das wichtig, warum das wichtig, wofür das wichtig, wieso das wichtig, wozu das gut, wozu das nötig, warum das nötig, wieso das nötig, warum das eine rolle, verstehe nicht wozu, verstehe nicht warum, verstehe nicht wieso, verstehe nicht wofür`,
    compare: `unterschiede, unterschied, vorteile, nachteile, vergleich*, gegenübergestellt, nebeneinander, unterscheiden, pro contra, was spricht für, was spricht gegen, vergleich, zeig den unterschied, zeig mir den unterschied, tabelle, unterscheidet, was unterscheidet, gegeneinander, kontra, contra, im direkten vergleich, welche vorteile, welche nachteile, vergleiche, vergleichen, vergleich mal, vergleiche beide, im vergleich, in dem vergleich, {protocol} {protocol} vergleich*, gegenüberstellung, gegenüberstellen, stell .. gegenüber, stelle .. gegenüber, gegenüber, nebeneinander, vor- und nachteile, vor und nachteile, vorteile und nachteile, pro und contra, pro und kontra, pros und cons, unterschied, unterschiede, was ist der unterschied, worin unterscheiden, worin liegt der unterschied, was ist besser, welches ist besser, {protocol} gegen {protocol}, {protocol} vs {protocol}, ^{protocol} oder {protocol}$, zeig mir beide, zeige beide, zeig beides, beide varianten, stärken und schwächen, unterscheiden sich, unterschied zwischen, wo ist der unterschied, wo liegt der unterschied, wo liegen die unterschiede, worin besteht der unterschied, welcher unterschied, unterschied erklären, erklär .. unterschied, erkläre .. unterschied, zeig .. unterschied, zeige .. unterschied, unterschied {protocol}, was kann {protocol} was, was ist denn der unterschied, was ist jetzt der unterschied, was ist eigentlich der unterschied, was sind die unterschiede, was sind die vorteile, was sind die nachteile, welche vor- und nachteile, vor- & nachteile, stärken & schwächen, pro & contra, für und wider, pro kontra liste, vergleichen bitte, bitte vergleichen, bitte vergleich, beide vergleichen, beides vergleichen, vergleiche die beiden, vergleiche mal, vergleich die beiden, vergleich die zwei, vergleich mal die, die zwei vergleichen, einen vergleich, ein vergleich, vergleichstabelle, vergleichen sie, können sie .. vergleichen, kannst du .. vergleichen, im vergleich zu, {protocol} und {protocol} vergleichen, {protocol} mit {protocol} vergleichen, {protocol} versus {protocol}, {protocol} im vergleich, was ist besser {protocol}, ist {protocol} besser als, was spricht für {protocol}, was spricht gegen {protocol}, welches von beiden, welche ist besser, was ist der bessere, vorteile und nachteile von beiden, vor und nachteile von beiden, vor- und nachteile der beiden, vorteile und nachteile der beiden, vorteile von beiden, beiden & vergleich*, beiden & unterschied*, beiden & vorteile`,
    summary: `antworten & zeig*, antworten & überblick, antworten & auflisten, bisher & gesagt, bisher & angegeben, bisher & geantwortet, bisher & erzählt, angegeben, was weißt du .. mir, was weißt du schon, zusammen & fass*, liste & antworten, bis jetzt gesagt, bis hierher, stand bisher, wo stehen wir, erzählt habe, wiederhole meine antworten, zusammenfassung, zusammenfassen, fass zusammen, fasse zusammen, fass .. zusammen, fasse .. zusammen, was habe ich gesagt, was habe ich bisher gesagt, was habe ich .. gesagt, was habe ich .. geantwortet, was habe ich dir erzählt, was weißt du, was weißt du über mich, was weißt du bisher, was hast du, was hast du notiert, was hast du verstanden, meine antworten, zeig meine antworten, zeige meine antworten, meine bisherigen antworten, bisherige antworten, überblick, übersicht, stand der dinge, wo stehen wir, wo waren wir, wie weit sind wir, zwischenstand, recap, resümee, status, auflistung, angaben habe ich .. gemacht, welche angaben, wie ist der stand, wie ist der aktuelle stand, was ist der stand, was ist stand, aktueller stand, momentaner stand, stand bis jetzt, stand jetzt, wo sind wir, wo sind wir gerade, was hast du .. gemerkt, was hast du dir, was haben sie notiert, was haben sie sich, was haben sie bisher, was hast du bisher, was hast du bis jetzt, was hast du .. notiert, was hast du .. gespeichert, was habe ich .. angegeben, was habe ich .. erzählt, was habe ich .. geschrieben, was habe ich schon, was habe ich bisher, was habe ich alles, was weißt du .. von mir, was weißt du .. über mich, was wissen sie .. von mir, was wissen sie .. über mich, was wissen sie schon, was wissen sie bisher, was ist notiert, was ist bis jetzt notiert, liste .. auf, liste meine, auflisten, antworten auflisten, antworten anzeigen, antworten ansehen, antworten zeigen, antworten anschauen, meine antworten sehen, meine antworten anschauen, meine bisherigen, bisherige angaben, meine angaben, bisherigen angaben, zeig .. antworten, zeige .. antworten, zeigen sie .. antworten, zusammenfassen bitte, bitte zusammenfassen, fassen sie .. zusammen, zusammengefasst, kurz zusammen, kurze zusammenfassung, eine zusammenfassung, überblick bitte, einen überblick, übersicht bitte, eine übersicht, kurze übersicht, gib mir .. überblick, gib mir .. übersicht, rekapitulier*, resümier*, zwischenbilanz, zwischenstand bitte, fazit bisher, was haben wir .. besprochen, was haben wir bisher, was haben wir bis jetzt, wie sieht es bisher aus, zeig .. was ich .. gesagt, zeig .. was ich .. geantwortet, zeige .. was ich .. gesagt, zeige .. was ich .. geantwortet, was ich .. gesagt habe, was ich .. geantwortet habe, was ich .. angegeben habe, was ich bisher, was steht .. fest, was steht fest, was ist bis jetzt, was ist bisher, was wurde bisher, was wurde bis jetzt, was haben wir schon, ich gesagt habe, ich .. gesagt habe`,
    language: `sprache, andere sprache, sprache ändern, sprache wechseln, wechsel die sprache, sprache umstellen, sprich {languagename}, sprechen {languagename}, reden {languagename}, auf {languagename}, in {languagename}, {languagename} bitte, bitte {languagename}, kannst du {languagename}, können sie {languagename}, sprichst du {languagename}, sprechen sie {languagename}, auf {languagename} weiter, lieber {languagename}, auf {languagename} umstellen, ^{languagename}$, welche sprachen, antworte auf {languagename}, {languagename} reden, {languagename} sprechen, zu {languagename} wechseln, {languagename} version, umschalten auf {languagename}, schalte .. {languagename}, schalten sie .. {languagename}, stell .. {languagename}, stelle .. {languagename}, stellen sie .. {languagename}, wechsle .. {languagename}, wechseln .. {languagename}, wechseln sie .. {languagename}, wechseln zu {languagename}, auf {languagename} umschalten, auf {languagename} wechseln, weiter auf {languagename}, weiter in {languagename}, bitte auf {languagename}, bitte in {languagename}, gern auf {languagename}, lieber auf {languagename}, lieber in {languagename}, {languagename} wäre, {languagename} geht das, nur {languagename}, besser {languagename}, {languagename} kann ich besser, {languagename} verstehe, spreche .. {languagename}, sprechen wir {languagename}, rede {languagename}, redest du {languagename}, verstehst du {languagename}, verstehen sie {languagename}, geht das .. {languagename}, gibt es das .. {languagename}, gibt es dich .. {languagename}, kann ich .. {languagename}, können wir .. {languagename}, könnten wir .. {languagename}, antworten sie .. {languagename}, schreib .. {languagename}, schreibe .. {languagename}, schreiben sie .. {languagename}, versteht nur {languagename}, versteht kein deutsch, verstehe kein deutsch, spreche kein deutsch, kein deutsch, nicht auf deutsch, andere sprache bitte, eine andere sprache, sprache umschalten, sprache einstellen, sprachwechsel, spracheinstellung, in einer anderen sprache, auf {languagename} fortsetzen, auf {languagename} fortfahren, auf {languagename} haben, kannst du auch {languagename}, können sie auch {languagename}, sprichst du auch {languagename}, sprechen sie auch {languagename}, geht auch {languagename}, kannst auch {languagename}, verstehst du auch {languagename}, kannst du vielleicht {languagename}, können sie vielleicht {languagename}, kannst du .. {languagename}, können sie .. {languagename}, sprichst du .. {languagename}, sprechen sie .. {languagename}`,
    repeat: `frage & nochmal, frage & noch mal, frage & wiederhol*, stell* .. nochmal, stell* .. noch mal, noch einmal bitte, wie lautet*, nochmal lesen, zeig nochmal, was war & frage, was hast du & gefragt, frage entfallen, sage es noch mal, nochmals bitte, sage das noch einmal, wiederhole, wiederholen, wiederhol, bitte wiederholen, wiederholung, noch einmal, nochmal, noch mal, sage das nochmal, sage das noch mal, sage nochmal, sagen sie das noch mal, wie war die frage, was war die frage, wie lautet die frage, wie lautete die frage, was war noch mal die frage, wie war das, wie bitte, was hast du gesagt, was hast du gefragt, was wolltest du wissen, die frage nochmal, frage noch mal, frage nochmal, frage noch mal, die frage bitte, frage wiederholen, hä, häh, was$, bitte was, pardon, frage vergessen, nicht mitbekommen, habe nicht aufgepasst, zeig die frage, um was ging es, worum ging es, erneut, wie war .. frage, was war .. frage, was ist die frage, wie ist die frage, wie war das nochmal, wie war das gleich, wie lautet .. frage, wie lautete .. frage, wie ging die frage, frage .. mitgekriegt, frage .. mitbekommen, frage .. gelesen, frage .. vergessen, frage ist weg, frage .. übersehen, frage .. verpasst, nochmal die frage, noch mal die frage, noch einmal die frage, die frage noch einmal, frage noch einmal, frage nochmals, frage erneut, frage bitte nochmal, stell die frage .., stelle die frage, stellen sie die frage, stell sie nochmal, nochmal stellen, noch einmal stellen, wiederhole .. frage, wiederholen sie, wiederholst du, wiederhole das, wiederhole bitte, können sie .. wiederholen, kannst du .. wiederholen, könntest du .. wiederholen, könnten sie .. wiederholen, bitte noch mal, bitte nochmal, bitte noch einmal, nochmal bitte, noch mal bitte, noch mal sagen, nochmal sagen, sagst du das nochmal, sagen sie .. nochmal, sagen sie .. noch einmal, sag .. noch einmal, sage .. noch einmal, sage .. nochmal, nochmal zeigen, zeig .. nochmal, zeige .. nochmal, nochmal anzeigen, wie meinen, was hast du .. gefragt, was haben sie .. gefragt, was wolltest du .. wissen, was wollten sie .. wissen, was wollten sie wissen, was willst du wissen, was war das, was war das nochmal, was meintest du, um was geht es .. nochmal, worum geht es, hab nicht aufgepasst, habe nicht zugehört, nicht zugehört, nicht gehört, war abgelenkt, kurz abgelenkt, wo waren wir stehen geblieben, hä was, was bitte, hää, hääh, he was, |nochmals|, was hattest du .. gefragt, was hatten sie .. gefragt, was hattest du gefragt, was hattest du gesagt, was wurde .. gefragt, was wurde ich gefragt, was fragst du`,
    skip: `möchte ich nichts sagen, will ich nichts sagen, dazu .. nichts, dazu sage ich nichts, keine antwort, will nicht antworten, möchte nicht antworten, nicht beantworten, frage was anderes, frage was anderes, was anderes fragen, weitermachen, mache .. weiter, machen wir .. weiter, lass uns weiter, weiter zu, nächste & frage, überspring* & frage, frage & auslassen, auslassen, lass die frage, diese frage nicht, kein kommentar, lasse ich offen, lass offen, lass das offen, offen lassen, später beantworten, nicht jetzt, egal weiter, gleich zur nächsten, überspringen, lieber nicht, die lasse ich, die lass ich, hüpf, springen wir, spring weiter, frage auslassen, nächster punkt, zur nächsten frage, überspringe, überspring, überspringe das, weiter, weiter bitte, nächste frage, |nächste|, zur nächsten frage, die nächste, auslassen, lass aus, lasse aus, lass .. aus, lasse .. aus, lasse ich aus, lassen wir aus, weglassen, passe, ich passe, passen, keine angabe, möchte ich nicht sagen, möchte nicht antworten, will ich nicht sagen, will ich nicht beantworten, geht dich nichts an, geht sie nichts an, ohne antwort, ohne diese, ohne das weiter, weitergehen, mache weiter, machen wir weiter, skip, ignorieren, frage ignorieren, das sage ich nicht, weiter geht's, weiter im text, diese nicht, next, vorspulen, |später|, später vielleicht, vielleicht später, frage .. später, dazu .. nicht sagen, dazu .. nicht äußern, will ich .. nicht sagen, möchte ich .. nicht sagen, möchte .. nicht beantworten, will .. nicht beantworten, beantworte ich nicht, beantworte ich .. nicht, sage ich nicht, sage ich .. nicht, verrate ich nicht, überspringen wir, frage überspringen, kann ich .. überspringen, möchte .. überspringen, will .. überspringen, überspringe diese, überspringe die, frage .. weg, lassen wir die frage, lasse die frage, die frage lasse ich, frage weglassen, ohne antwort weiter, ohne weiter, einfach weiter, bitte weiter, zur nächsten, zu der nächsten, zu der nächsten frage, zum nächsten punkt, zu dem nächsten punkt, nächste bitte, bitte nächste, nächster, die nächste frage, gehen wir weiter, geh weiter, gehe weiter, mach mal weiter, weiter machen, weitermachen bitte, nächstes thema, nächster schritt, ist mir zu privat, zu privat, zu persönlich, das ist privat, geht dich nichts, geht sie nichts, privatsache .. nächste, enthalte mich, enthaltung, no comment, diese frage bitte nicht, die hier nicht, nicht diese frage, frag was anderes, frage etwas anderes, andere frage bitte`,
    change: `antwort & ändern, antworten & ändern, antwort & korrigieren, antwort & falsch, angabe & ändern, verbessern, ändern, antwort ändern, eine antwort ändern, meine antwort ändern, antwort korrigieren, korrigieren, korrigiere, berichtigen, bearbeiten, meine antwort war falsch, falsch geantwortet, falsche antwort, etwas ändern, was ändern, ich will was ändern, ich möchte etwas ändern, andere antwort, antwort ist falsch, antworten ändern, angaben ändern, angabe ändern, ich habe mich verklickt, verklickt, anpassen, doch anders, change, ich ändere, ändere das, ändere die antwort, ändere meine`,
    forget: `daten & lösch*, daten & vergiss, daten & entfern*, alles & vergiss, alles über mich, lösch* & gespräch, lösch* & verlauf, lösch* & chat, lösch* & über mich, vergiss mich, vergessen sie mich, vergiss alles, vergiss alles was, lösche meine daten, meine daten löschen, daten löschen, alle daten löschen, lösche alles, alles löschen, lösche alles über mich, lösche meine antworten, meine antworten löschen, lösche das gespräch, gespräch löschen, lösche diesen chat, chat löschen, chat leeren, verlauf löschen, lösche den verlauf, dsgvo, recht auf vergessen*, lösche was du weißt, lösche alles, lösche meine daten, lösche das gespräch, alles vergessen, daten entfernen`,
    greeting: `hallo, hi, hey, guten tag, guten morgen, guten abend, moin, moin moin, servus, grüß gott, grüezi, grüß dich, grias di, tach, gruezi, hallöchen, hallo zusammen, schönen guten tag, mahlzeit, wie geht es dir, wie geht es ihnen, wie geht es, wie gehts, freut mich, guten tag zusammen, hallo bot, |tag|, |morgen|, |abend|, ^na$`,
    thanks: `danke, vielen dank, danke schön, dankeschön, dank dir, danke dir, danke sehr, besten dank, herzlichen dank, tausend dank, merci, thx, vergelts gott, vergelt's gott, lieben dank, ich danke, danke für die hilfe, super danke, prima danke, sehr nett, sehr freundlich, das ist nett, guter bot, toll, vielen lieben dank`,
  },
  fields: {
    devices: 'gerät, geräte, geräten, wie viele geräte, {machine}, erste',
    sharing: 'teilen, wer, personen, mitleser, nutzer, gemeinsam, wer liest, zweite',
    storage: 'speicher, speicherplatz, server, platz, dritte',
    folders: 'ordner, gesendet, entwürfe',
    offline: 'offline, verbindung, internet, netz',
    volume: 'menge, nachrichten, anzahl der, wie viele emails',
    moving: 'wechsel, umstieg, neuer computer, programm, mailprogramm',
  },
  languageNames: {
    en: 'englisch, englische, englischen',
    fr: 'französisch, franz, französische',
    de: 'deutsch, deutsche',
    es: 'spanisch, spanische',
    it: 'italienisch, italienische',
    pt: 'portugiesisch, brasilianisch',
    nl: 'niederländisch, holländisch, flämisch',
  },
  facts: {
    'pop-deletes-mail': `pop/pop3 & lösch*, pop/pop3 & gelöscht, pop/pop3 & entfern*, pop/pop3 & verschwind*, pop/pop3 & weg, werden meine email* gelöscht, email* & automatisch gelöscht`,
    'imap-needs-internet': `imap & internet, imap & offline, imap & verbindung, imap & online, imap & netz, imap & wlan`,
    'port-993': `993, imap & port, 143`,
    'port-995': `995, pop/pop3 & port, 110`,
    'what-is-pop': `was ist pop/pop3, was ist eigentlich pop/pop3, was bedeutet pop/pop3, was heißt pop/pop3, erklär* pop/pop3, wofür steht pop/pop3, was macht pop/pop3, wie funktioniert pop/pop3, bedeutung & pop/pop3, was pop/pop3 ist, pop/pop3 was ist das`,
    'what-is-imap': `was ist imap, was ist eigentlich imap, was bedeutet imap, was heißt imap, erklär* imap, wofür steht imap, was macht imap, wie funktioniert imap, bedeutung & imap, was imap ist, imap was ist das`,
    'what-is-smtp': `smtp, postausgangsserver, ausgangsserver, 587, 465, postausgang & server`,
    'use-both': `beide & {protocol}, beides, beide gleichzeitig, pop/pop3 & imap & gleichzeitig, pop/pop3 & imap & zusammen, pop/pop3 & imap & parallel, {protocol} & kombinieren, beide nutzen, beide verwenden, pop und imap`,
    'lose-folders': `verlier* & ordner, ordner & weg, ordner & verschwind*, ordner & verloren, was passiert .. ordnern, was passiert mit meinen ordnern, ordner & behalten, ordner & {protocol}`,
    'imap-is-backup': `imap & backup, imap & datensicherung, imap & sicherung, backup, sicherungskopie, datensicherung, sicherung`,
    phone: `{phone} & {protocol}, was ist mit mein* {phone}, {phone} & besser, für das {phone}`,
    'sent-mail': `gesendet* & was passiert, gesendet* & {protocol}, gesendet* & wo, gesendete email* & passiert, was passiert .. gesendet*`,
    drafts: `entwürfe & {protocol}, entwürfe & passiert, entwürfe & wo, was passiert .. entwürfen, entwürfen & passiert`,
    'spam-folder': `spam, junk, spamordner, spamverdacht, unerwünscht*`,
    'more-secure': `sicherer, sicher, sicherheit, verschlüssel*, {protocol} & sicher*, hack*, gehackt`,
    faster: `schneller, geschwindigkeit, {protocol} & schnell*, {protocol} & langsam*, langsamer, tempo`,
    costs: `kostet, kosten, kostenlos, preis, gebühren, was kostet, {protocol} & gratis, umsonst, {protocol} & bezahlen`,
    'server-space': `{protocol} & speicher*, {protocol} & platz, {protocol} & speicherplatz, wie viel speicher, wie viel platz, verbraucht & platz, {protocol} & server & voll`,
    'mailbox-full': `was passiert & voll, postfach voll & was, was tun & voll, was mache ich & voll, wenn & postfach & voll ist`,
    'new-computer': `neuer computer & {protocol}, neuen computer & was passiert, neuer computer & was passiert, neuen rechner & passiert, neuen rechner & email*, neuem rechner & email*, neuen pc & email*, umzug & email*, wechsel & computer & email*, neuen pc & passiert, neues handy & passiert`,
    'lost-device': `{machine} verliere, {machine} verloren & passiert, {machine} gestohlen, {machine} geklaut, {machine} kaputt & passiert, {machine} kaputt & email*, {machine} kaputt geht, wenn mein* {machine} kaputt, festplatte & kaputt, festplatte & abraucht, {machine} abraucht, {machine} weg ist`,
    'leave-on-server': `kopie auf dem server, auf dem server lassen & was, auf server belassen, kopien auf dem server, nachrichten auf server belassen, belassen`,
    'switch-later': `später wechseln, später ändern, später umstellen, nachträglich, noch umentscheiden, später & wechseln, endgültig, später noch, umentscheiden`,
    'switch-pop-to-imap': `von pop/pop3 auf imap, von pop/pop3 zu imap, pop/pop3 zu imap, auf imap umstellen, auf imap wechseln, zu imap wechseln, auf imap umsteigen`,
    'switch-imap-to-pop': `von imap auf pop/pop3, von imap zu pop/pop3, imap zu pop/pop3, auf pop/pop3 umstellen, auf pop/pop3 wechseln, zu pop/pop3 wechseln`,
    'app-password': `app passwort, apppasswort, app kennwort, anwendungspasswort, passwort & abgelehnt, passwort & falsch, passwort & geht nicht, passwort & funktioniert nicht, passwort & nicht akzeptiert, zwei faktor, 2fa`,
    oauth: `oauth, oauth2, moderne authentifizierung, mit google anmelden, mit microsoft anmelden`,
    'contacts-calendar': `kontakte, kalender, adressbuch, termine`,
    push: `push, benachrichtigung*, sofort & neue email*, sofort an, echtzeit, wie oft & abgerufen, wie oft & abruf*`,
    attachments: `anhang, anhänge, anhängen, dateianhang, dateianhänge`,
    'deleted-by-mistake': `aus versehen gelöscht, versehentlich gelöscht, versehentlich, aus versehen, wiederherstellen, gelöschte email* zurück, gelöschte & wieder, gelöscht & zurückholen, papierkorb`,
    'gmail-ending-pop': `gmail & pop/pop3, google & pop/pop3, gmail & abschaff*, gmail & einstell*`,
    'outlook-passwords': `outlook & passwort, outlook & passwörter, microsoft & passwort, hotmail & passwort, basic auth`,
    webmail: `webmail & {protocol}, webmail & noch, webmail & passiert, browser & {protocol}, was ist webmail, was ist mit webmail, webmail & sehe, webmail & weiter`,
    exchange: `exchange, activesync, active sync, office 365, microsoft 365`,
    search: `suche & {protocol}, suchen & {protocol}, suchen & email*, durchsuch*, suchfunktion, alte email* finden`,
    'starttls-or-tls': `starttls, ssl, tls, ssl oder tls`,
    'read-marks': `gelesen und ungelesen, ungelesen & {protocol}, als gelesen, gelesen markiert, gelesen & {machine} & auch, lesestatus, ungelesen & {machine}, markierung*`,
    'two-devices-pop': `pop/pop3 & zwei {machine}, pop/pop3 & # {machine}, pop/pop3 & mehrere*, pop/pop3 & # geräte*, pop/pop3 & mehr als ein*, pop/pop3 & handy und`,
    'what-is-stored-about-me': `was speicherst du, was speichern sie, was speichert ihr, was wird gespeichert, meine daten & was, datenschutz, was passiert .. daten, meine daten sicher, speicherst du, speichern sie, wer sieht, sind meine daten, wird das gespeichert, werden meine daten`,
  },
};
