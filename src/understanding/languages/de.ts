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
`,
  numbers:
    'zwei 2, zwo 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, fünfzehn 15, zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90, dutzend 12, hundert 100, tausend 1000, k 1000, tsd 1000, million 1000000, millionen 1000000, mio 1000000, einhundert 100, zweihundert 200, dreihundert 300, fünfhundert 500, eintausend 1000',
  ordinals:
    'erste/erstes/ersten/erster/erstere/ersteres [antwort/option/möglichkeit] 1, nummer/option/antwort/variante eins/ein/a 1, oberes/obere/oberste/obersten 1, zweite/zweites/zweiten/zweiter [antwort/option/möglichkeit] 2, nummer/option/antwort/variante zwei/b 2, letztere/letzteres/letzte/letztes 2, untere/unteres/unterste 2, andere antwort 2, dritte/drittes/dritten [antwort/option] 3',
  words: {
    filler:
      'der, die, das, den, dem, des, mein, meine, meinem, meinen, meiner, meines, dein, deine, sein, seine, seinem, seinen, seiner, ihr, ihre, ihrem, ihren, ihrer, unser, unsere, unserem, unseren, unserer, euer, dieser, diese, dieses, diesem, diesen, jener, dies, es, er, sie, ihn, ihm, ihnen, mir, mich, sich, in, an, auf, aus, von, bei, mit, zu, für, über, unter, nach, vor, um, ab, per, via, als, wie, ist, sind, bin, bist, sei, war, wäre, wären, werde, wird, werden, wurde, habe, hat, haben, hast, habt, hatte, hätte, hätten, kann, können, könnte, kannst, soll, sollen, sollte, sollten, muss, müssen, müsste, darf, dürfen, will, wollen, möchte, mag, würde, da, dann, denn, doch, mal, ja doch, halt, eben, eh, eigentlich, also, so, schon, noch, nun, jetzt, gerade, momentan, zurzeit, derzeit, aktuell, immer, meist, meistens, hauptsächlich, überwiegend, vor allem, gern, gerne, lieber, einfach, ganz, sehr, ziemlich, echt, wirklich, total, richtig, voll und ganz, bitte, danke, haha, hihi, lol, hm, hmm, äh, ähm, naja, na, tja, ach, oh, ah, ups, puh, ehrlich gesagt, quasi, sozusagen, irgendwie, hier, dort, dran, drauf, drin, rein, her, hin, sowas, etwas, bisschen, was, man, du, ihr, davon, dabei, dazu, daran, darauf, damit, wohl, übrigens, sogar, durchaus, natürlich, tatsächlich, leider, zum glück, gott sei dank, lassen, lass, tu, tun, mache, machen, gibt, gib, geht, geht so, alles in allem, liebe, lieber, herr, frau doktor, joa, mhm, ne wa, wa, gell, oder so, fei, ma, da oben, daheim rum, täglich, jeden tag, am tag, abends, morgens, mittags, tagsüber, unterwegs mal, besitze, besitzt, läuft, laufen, steht, stehen, liegt, kommt, kommen, gehört, gehören, bekomme, kriege, einzig und, hauptsache, genau genommen',
    and: 'und, oder, sowie, plus, und auch, bzw, sowie auch, samt',
    but: 'aber, weil, denn, da ja, sondern, jedoch, allerdings, obwohl, während, wobei, deshalb, daher, deswegen, also, sonst, trotzdem, dafür, nämlich, außerdem, dass, damit, bloß dass, doch',
    if: 'wenn ich mein, falls, sofern, angenommen, sollte ich, was wäre wenn, im fall, im falle',
    yes: 'ja, jo, jep, jap, jup, yep, yes, jawohl, jaja, klar, na klar, klaro, natürlich, sicher, sicherlich, genau, stimmt, richtig, absolut, unbedingt, gerne, ja gern, auf jeden fall, auf alle fälle, freilich, selbstverständlich, allerdings, definitiv, passt, doch, doch doch, eindeutig, joa, jau, ja bitte, bitte ja, ja doch, schon, schon ja, wär super, wäre super, wäre gut, wäre schön, wäre praktisch, wär schön, wär gut, wäre toll, sehr gerne, aber ja, aber sicher, logisch, logo, eh klar, jawoll, freili, yo, j, gewiss, wahrscheinlich schon, ich denke schon, denke schon, ich glaube schon, glaub schon, vermutlich ja, wahrscheinlich ja, so ist es, korrekt, exakt, oh ja, und ob, tun sie, ist so, macht sie, macht er',
    no: 'nein, nee, ne, nö, nöö, na na, nope, no, neee, nein danke, auf keinen fall, keinesfalls, keineswegs, gar nicht, überhaupt nicht, nicht wirklich, eher nicht, eigentlich nicht, nicht unbedingt, nicht nötig, nie im leben, niemals, sicher nicht, bestimmt nicht, glaube nicht, glaub nicht, ich glaube nicht, ich denke nicht, denke nicht, wohl kaum, kaum, ganz und gar nicht, mitnichten, nicht dass ich wüsste, eher nein, wahrscheinlich nicht, vermutlich nicht, noch nicht, vorerst nicht, erstmal nicht, i wo, ach was, ach wo, nicht so richtig, nicht so sehr, kein bisschen, weder noch, vielleicht nicht, na',
    not: 'nicht, kein, keine, keinen, keinem, keiner, keines, keins, nie, niemals, niemand, nichts, weder, ohne dass, kaum, nirgends, nirgendwo, nie mehr, kein einziger, kein einziges',
    maybe:
      'eingerichtet, installiert, empfohlen, gezeigt, erklärt, vielleicht, eventuell, möglicherweise, womöglich, wahrscheinlich, vermutlich, kann sein, kann gut sein, könnte sein, könnte gut sein, mag sein, unter umständen, ich glaube, ich denke, glaube ich, denke ich, denk ich, glaub ich, schätze, schätz ich, wohl, mal sehen, mal schauen, ich schätze, gut möglich, möglich, nicht ausgeschlossen',
    past: 'früher, damals, bis vor kurzem, bis letztes jahr, bis zum, vorher, einst, ehemals, ehemalig*, war mal, waren mal, hatte mal, hatten mal, vor jahren, vor zwei jahren, schon ewig her, lange her, zuvor, bis zur, hatten wir, hatte ich, hatten, nutzten, teilten, las, lasen, benutzte, nutzte, mal geteilt, haben wir es .. genutzt, ist vorbei, seinerzeit, anno, in der vergangenheit, vor der trennung, vor der scheidung, bisher',
    gone: 'kaputt, kaputtgegangen, defekt, gestohlen, geklaut, verkauft, verschenkt, verloren, weggeworfen, weggegeben, entsorgt, hinüber, im eimer, geht nicht mehr, gibt es nicht mehr, habe ich nicht mehr, weg, abgegeben, ausgemustert, zurückgegeben, nutze ich nicht mehr, gestorben, den geist aufgegeben, geist aufgegeben, gibt den geist, kaputt gegangen, runtergefallen, ins klo gefallen, außer betrieb, ausgedient, eingemottet, abgeschafft, verschrottet, schrott',
    question:
      'was, welche, welcher, welches, wer, wo, wann, warum, wieso, weshalb, wie, wozu, wofür, kann ich, kann man, könnt ihr, kannst du, könntest du, können sie, können wir, ist das, ist imap, ist pop, löscht, braucht, muss ich, muss man, soll ich, soll man, darf ich, gibt es, verliere ich, gehen, bleiben, werden, hat pop, was passiert, erklär, erkläre, sag mir, habt ihr, hast du, geht das, macht pop, funktioniert, verschwinden, sind meine',
    a: 'ne, ein, eine, einen, einem, einer, a',
    one: 'eins, eines, einzig*, ein einzig*, einen einzigen, ein einziges, einem einzigen, 1, genau ein, genau einen, nur ein, nur eins, nur einen, nur einem, bloß ein, bloß einen, bloß eins, lediglich ein, lediglich einen, ein und dasselbe, ein und demselben, allein ein',
    several:
      'mehrere, mehreren, mehrerer, mehrer, verschieden*, viele, vielen, etliche, etlichen, einige, einigen, ein paar, paar, diverse, diversen, beide, beiden, beides, zig, alle drei, allen dreien, alle vier, allen beiden, mehr als ein, mehr als eins, mehr als einem, mehr als einen, unterschiedlich*, zahlreiche, ein haufen, haufen, jede menge, massig, mindestens zwei, zwei bis drei, zwei oder drei, sämtliche, ne menge, nen haufen',
    only: 'nur, bloß, blos, lediglich, ausschließlich, einzig, allein, alleine, sonst nichts, sonst nirgends, sonst nirgendwo, nichts anderes, kein anderes, kein anderer, sonst keins, sonst keines, und fertig, und das war es, das war es, und sonst nix, mehr nicht, und aus, und basta, fertig, weiter nichts, rein nur, exklusiv, und gut, nirgends sonst, nirgendwo sonst, nirgendwo anders, nirgends anders, immer nur, nurmehr, nur noch, sonst keinen',
    same: 'selben, derselbe, dieselbe, dasselbe, demselben, denselben, derselben, gleichen, gleiche, gleich, gemeinsamer, gemeinsamen, gemeinsam, gemeinsames',
    phone:
      'handy, handys, handi, smartphone, smartphones, telefon, telefone, mobiltelefon, mobiltelefone, mobil, mobile, fon, natel, mobilteil, diensthandy, diensthandys, firmenhandy, privathandy, arbeitshandy, knochen, hendi, händi, blackberry, telefonen, smartfon, firmentelefon',
    tablet: 'tablets, tablett, tabletts, surface, galaxy tab, tab, pad, tabletten',
    laptop:
      'klapprechner, klappkiste, notebook, notebooks, netbook, ultrabook, mac book, laptops, macbook air, macbook pro, schleppi, dienstlaptop, firmenlaptop',
    computer:
      'computer, computern, rechner, rechnern, desktop, desktops, desktop pc, arbeitsplatzrechner, standrechner, standpc, stand pc, tower, workstation, kiste, büro pc, büropc, bürorechner, firmenrechner, heimrechner, arbeitsrechner, dienstrechner, spielerechner, gaming pc, gamingpc, linuxkiste, windowskiste, pcs, kübel, blechkiste, schreibtischrechner, familienrechner, terminal, arbeitsplatz, computa, compi, kompi, all-in-one',
    webmail:
      'webmail, browser, webseite, website, webmailer, weboberfläche, web, internetcafé, übers web, im netz direkt, chrome, firefox, safari, internetseite, onlinepostfach',
    device: 'gerät, geräts, gerätes, maschine, ding, teil, endgerät, apparat',
    plural:
      'geräte, geräten, endgeräte, endgeräten, apparate, apparaten, maschinen, gadgets, bildschirme, gerätschaften',
    old: 'alt, alte, alten, alter, altes, vorig*, bisherig*, ehemalige, ehemaligen',
    new: 'neu, neue, neuen, neuer, neues, neuem, nagelneu*, brandneu*, nächste, nächsten, nächstes, ersatz',
    'mine-modifier':
      'privat, private, privaten, privates, privater, dienstlich*, beruflich*, geschäftlich*, windows, linux, apple, firmen, eigene, eigenen, eigener, eigenes, große, großen, großer, kleine, kleinen, kleiner, kleines, gut, gute, guten, uralt*, stationär*, dell, hp, asus, acer, lenovo, sony, ander*, zweite, zweiten, mini, pro, air, max, android, normale, normalen, schreibtisch, wohnzimmer, arbeitszimmer, küche, sofa, couch, keller, alm, boot, zoll, meiste',
    home: 'zuhause, zu hause, daheim, wohnung, sofa, couch, bett, wohnzimmer, arbeitszimmer, küche, keller, homeoffice, home office, schreibtisch, haus, hause',
    work: 'arbeit, büro, firma, praxis, geschäft, laden, dienst, job, schule, uni, werkstatt, amt, kanzlei, betrieb, rezeption, empfang, homeoffice',
    away: 'unterwegs, auf reisen, im zug, in der bahn, in dem zug, auf achse, mobil, beim kunden, auf dem weg, auf tour, im auto, in dem auto, im urlaub, in dem urlaub, auswärts, außer haus, pendel*, im bus, in der u-bahn, in der straßenbahn, zwischendurch, auf montage',
    me: 'ich, ick, meinereiner, moi, mir selbst, mich selbst, selber, selbst, meine wenigkeit, ikke',
    we: 'wir, uns',
    now: 'jetzt, heute, heutzutage, inzwischen, mittlerweile, nun',
    owns: 'hat, haben, besitzt, hat sich',
    'other-one': 'andere, anderen, der andere, das andere',
    'no-determiner': 'ohne, null',
    be: 'schenkte, geschenkt, schenken, krank,ist, war, sind, heißt, wohnt, arbeitet',
    'other-use':
      'telefonieren, zum telefonieren, spielen, zocken, spiele, musik, fotos, filme, netflix, youtube, whatsapp, navigation, videos, fernsehen, streamen, serien, navi, chatten, zum lesen von büchern',
    person:
      'frau, mann, ehefrau, ehemann, gatte, gattin, partner, partnerin, lebensgefährte, lebensgefährtin, freund, freundin, freunde, sohn, söhne, tochter, töchter, kind, kinder, kids, mutter, mama, mutti, vater, papa, vati, eltern, bruder, brüder, schwester, schwestern, oma, opa, enkel, enkelin, enkelkinder, onkel, tante, neffe, nichte, cousin, cousine, schwager, schwägerin, schwiegermutter, schwiegervater, schwiegereltern, schwiegersohn, schwiegertochter, mitbewohner, mitbewohnerin, kollege, kollegin, kollegen, kolleginnen, chef, chefin, sekretärin, sekretär, assistent, assistentin, mitarbeiter, mitarbeiterin, mitarbeitern, buchhalter, buchhalterin, steuerberater, nachbar, nachbarin, kumpel, spezi, geschäftspartner, geschäftspartnerin, kompagnon, teilhaber, sozius, vorgesetzter, azubi, lehrling, praktikant, praktikantin, hausmeister, vorstand, kassier, kassierer, kassenwart, obmann, schriftführer, schriftführerin, vorsitzende, vorsitzender, ex, exfrau, exmann, exfreund, exfreundin, bessere hälfte, schatz, göga, göttergatte, verlobte, verlobter, pfleger, pflegerin, betreuer, betreuerin, aushilfe, vertretung, schlagzeuger, gitarrist, sänger, sängerin, bassist, trainer, lehrer, lehrerin, anwältin, anwalt, pfarrer, pfarrerin, kumpels, mitglied, mitglieder, sachbearbeiterin, gesellschafter, leute, buchhaltung, arzthelferin, mädels, jungs, alter, alte dame, mitarbeitende, ehepartner, angestellte, angestellten, angestellter, mieter, untermieter, zimmergenosse, lebenspartner, lebenspartnerin, männer, frauen, schwesterherz, bub, bua, madl, enkeln, kindern, söhnen, freundes',
    group:
      'familie, team, verein, gruppe, abteilung, wg, sekretariat, belegschaft, mannschaft, gemeinde, büroteam, kollegium, alle, jeder, jede, jeder im, andere, anderen, andre, anderer, jemand anders, jemand anderes, jemand anderer, jemand, sonst jemand, sonst wer, wer anders, noch wer, noch jemand, noch andere, andere leute, weitere, weitere personen, die ganze, ganze firma, pfarrbüro, hausverwaltung, praxisteam, band, chor, klasse, elternbeirat, ehepaar, paar leute, personen, leuten, nutzer, benutzer, belegschaft, vertrieb, fachschaft, ausschuss, redaktion, kundendienst, personal',
    use: 'lese, liest, lesen, les, gelesen, mitlesen, mitliest, nutze, nutzt, nutzen, genutzt, benutze, benutzt, benutzen, verwende, verwendet, verwenden, schaue, schaut, schauen, schau, schaun, schaut rein, guckt, gucke, gucken, guck, guckn, kuckt, checke, checkt, checken, öffne, öffnet, öffnen, rufe, ruft, rufen, abrufe, abruft, abrufen, abgerufen, logge, loggt, loggen, einloggen, zugriff, zugang, passwort, kennwort, zugangsdaten, sehe, sieht, sehen, seh, antworte, antwortet, antworten, beantwortet, beantworten, beantworte, bearbeite, bearbeitet, bearbeiten, verwalte, verwaltet, verwalten, teile, teilt, teilen, teil mir, schreibt, schreiben, schreibe, hole, holt, holen, empfange, empfangen, reinschau*, reinguck*, nachschau*, nachguck*, nachsehe*, nachseh*, anschau*, anguck*, hängt mit drin, drauf zugreif*, greift, greifen, zugreifen, kommt rein, kommen rein, kommt ran, kommen ran, hat zugriff, prüft, prüfe, prüfen, kontrolliert, kontrolliere, kontrollieren, stöbert, schnüffelt, geht ran, geht rein, gehen rein, arbeite, arbeitet, arbeiten, empfängt, kümmert, managt, hat es auch, maile, mailt, mailen, dran, bediene, bedient',
    too: 'auch, ebenfalls, ebenso, mit|, zusätzlich, dazu noch, genauso, mit drin, mit rein, außerdem, auch noch, mitunter auch, sowohl, gleichfalls, aa, ooch, och',
    own: 'ihr eigenes, sein eigenes, ihre eigene, seine eigene, ihren eigenen, seinen eigenen, ein eigenes, eine eigene, einen eigenen, eigenes postfach, eigene postfächer, eigenes konto, eigene adresse, eigene adressen, eigenen account, eigener account, eigene mailadresse, eigene email, eigene emailadresse, eigene accounts, eigene konten, separates postfach, separate postfächer, getrennte postfächer, getrennte konten, jeder seins, jeder sein eigen*, jeder hat sein*, haben eigene, ihr postfach, ihre adresse, ihr konto, ihren account, hat selber eins, hat selbst eins, ihre eigenen, hat ihres, hat seins, hat ihrs, hat seines, anderes postfach, eigene emails',
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
      'antwort, option, möglichkeit, nummer, variante, auswahl, nehme, nimm, punkt, wähle, taste, ich, würde sagen, sage, nr',
    server:
      'server, servern, anbieter, anbieters, provider, providers, cloud, google, microsoft, gmx, web, t online, telekom, netz, dort, denen, hoster, ihnen, gmail, yahoo, freenet, postfach, online, internet, mailanbieter',
    letters:
      'email, emails, mail, mails, nachrichten, post, sie, es, alles, die, zeug, kopie, kopien, das, sachen, davon',
    remove:
      'lösch, lösche, nimm, hol, löschen, löscht, gelöscht, löscht sie, entfernen, entfernt, runter, herunter, weg, raus, wegräumen, leeren, geleert, leer, räumen, geräumt, putzen, abräumen, verschwinden, wegkommen, fort, runternehmen, runtergeholt, runterholen, runterlöschen, wegmachen, weghaben, tilgen, ausräumen, entleeren, gesäubert, entlasten, freiräumen, freigeräumt, wegputzen, beseitigen',
    stay: 'bleiben, bleibt, bleib, geblieben, liegen, liegt, lassen, lass, lasst, gelassen, liegenbleiben, liegenlassen, drauflassen, dalassen, dableiben, draufbleiben, gespeichert, aufbewahrt, aufgehoben, behalten, drauf, gelagert, lagern, speichern, stehenbleiben, herumliegen, rumliegen, dortbleiben, dortlassen, verbleiben, drinbleiben, drinlassen, aufheben',
    fine: 'ruhig, gern, gerne, darf, dürfen, kann, können, okay, ok, gut, egal, meinetwegen, passt, problemlos, stört, kein problem, in ordnung, soll, sollen, von mir aus, wegen mir, völlig, fein, schon',
    plenty:
      'genug, genügend, viel, reichlich, massig, jede menge, unbegrenzt, unlimitiert, unendlich, ausreichend, ohne ende, haufenweise, üppig, großzügig, groß, große, großes, riesig*, massenhaft, satt, dicke, en masse, mehr als genug, locker, bequem, übrig, frei, terabyte, nen haufen, einen haufen, ne menge, eine menge, ewig viel, gigantisch*, unmengen, noch und nöcher, zu genüge, hülle und fülle, endlos',
    scarce:
      'wenig, klein, kleine, kleines, kleinen, kleiner, winzig*, knapp, knappes, begrenzt, beschränkt, gering, geringes, mickrig*, eng, kaum, kein, keinen, zu wenig, minimal, lächerlich*, nicht viel, nicht genug, limitiert, ausgeht, aus, teuer, teurer, erschöpft, aufgebraucht, dürftig, spärlich, bescheiden*, popelig*, geht aus, zur neige, poplig*',
    room: 'platz, speicher, speicherplatz, quota, kontingent, kapazität, speichervolumen, volumen, webspace, serverplatz, luft, speicherkontingent, spielraum, postfachgröße, stauraum',
    stuffed:
      'voll, volles, volle, vollem, vollgelaufen, überfüllt, übervoll, randvoll, proppenvoll, rappelvoll, ratzevoll, gerammelt voll, läuft über, überläuft, läuft voll, vollläuft, läuft dauernd voll, quillt, platzt, platzen, anschlag, limit, grenze, rammelvoll, brechend, bummvoll, knallvoll, knackevoll, zu, überquillt, am limit, bersten, überlauf*, zugemüllt, dicht, sprengt, rand, kurz vor voll, pickepackevoll',
    warn: 'warnung, warnungen, warnt, meldung, meldungen, meldet, meckert, beschwert, hinweis, hinweise, mahnt, warnmail, warnmails, schreibt mir, nervt, benachrichtigung*, motzt, jammert, erinnert',
    pay: 'zahle, zahlt, zahlen, bezahle, bezahlt, bezahlen, kostet, kosten, geld, gebühr, gebühren, teuer, extra, aufpreis, teures, draufzahlen, berechnet, verlangt, verlangen, euro, abknöpfen',
    alike:
      'gleich, gleiche, gleichen, gleicher, selbe, selben, identisch*, synchron*, sync, abgleich*, abgeglichen, übereinstimm*, dasselbe, dieselben, einheitlich, gleichen stand, selben stand, gleichem stand, auf stand, gespiegelt, spiegel*, gesynct, synct, syncen, gesynced, aktuell, angeglichen, dieselbe',
    wherever:
      'überall, allen geräten, jedem gerät, alle geräte, sämtlichen geräten, beiden geräten, auf beiden, auf allen, auf jedem, beiderseits, egal wo, egal von wo, wo auch immer, geräteübergreifend, von überall, an jedem, an allen, beiden, sowohl',
    folders:
      'ordner, ordnern, ordners, unterordner, gesendet, gesendete, gesendeten, entwürfe, entwürfen, entwurf, archiv, ablage, ordnerstruktur, struktur, sortierung, verzeichnisse, gesendetes, sent',
    connection:
      'internet, netz, verbindung, wlan, empfang, anschluss, leitung, router, internetverbindung, mobilfunk, daten, dsl, lte, 4g, 5g, glasfaser, flatrate, datenvolumen, signal, inet, netzabdeckung, hotspot, verbunden, internetzugang, handynetz, mobilnetz, bandbreite, breitband',
    lacking:
      'kein, keine, keinen, ohne, schlecht, schlechtes, schlechten, schlechter, schlechte, mies, mieses, miese, miesen, lausig*, wackel*, instabil*, unzuverlässig*, ausfällt, fällt aus, ausfall, ausgefallen, weg, abbricht, bricht, tot, lahm, lahmes, langsam*, selten, streikt, spinnt, down, fehlt, dürftig*, schwach, schwaches, schwacher, unterbrochen, katastroph*, nie, kaum, wenig, mau, reißt ab, weg ist, hakt, zickt, unterirdisch',
    constant:
      'immer, ständig, dauernd, permanent, durchgehend, rund um die uhr, jederzeit, überall, stets, stabil, stabiles, stabile, zuverlässig*, gut, gutes, gute, schnell*, 24/7, den ganzen tag, dauerhaft, super, top, bestens, lückenlos, durchweg, ständige, sowieso, eh',
    huge: 'riesig*, groß, große, großen, großer, riesen, gigantisch*, gewaltig*, enorm*, mega, monster, monströs*, ellenlang, endlos*, mordsmäßig, extrem, fett, fette, immens*, megagroß, elend lang, überquellend*, unübersichtlich, gewaltige, megavoll',
    many: 'viele, vielen, viel, tausende, tausenden, zehntausende, zehntausenden, zigtausend*, zig, hunderttausende, millionen, unmengen, massen, haufen, jede menge, massenhaft, massig, unzählig*, extrem viele, sehr viele, zu viele, wahnsinnig viele, etliche, abertausende, tonnenweise, berge, en masse, ewig viele, endlos*, irre viele, ohne ende, unheimlich viele, ne menge, eine menge, einen haufen, sauviele, haufenweise',
    few: 'wenig, wenige, weniger, paar, handvoll, kaum, klein, kleine, kleinen, normal, normale, normaler, normales, durchschnittlich*, überschaubar*, gering*, mäßig*, üblich*, hundert, hunderte, dutzend, einige hundert, nicht viele, nicht viel, nicht so viele, nicht so viel, paar hundert, gewöhnlich*, moderat*, begrenzt, standard, bescheiden*, vernünftig*, im rahmen, fast keine, mittel',
    get: 'kaufe, kauf, kaufen, kauft, gekauft, bestelle, bestell, bestellt, bestellen, bekomme, bekommen, bekommt, krieg, kriege, kriegt, kriegen, hole, hol, holen, zulegen, lege zu, anschaffen, anschaffe, schaffe an, anschaffung, kommt, kommen, gibt, ersetzen, ersetze, ersetzt, austauschen, tausche, tauschen, geplant, plane, planen, brauche, brauch, brauchen, will, möchte, wünsche, steht an, fällig, schenk*, überlege, liebäugle, unterwegs, leiste, gönne, gönn, geliefert, aufrüsten, muss her, soll her, müsste her, spare, erbe, werde, wird, einrichten, richte, steige, umrüsten',
    'stay-with':
      'behalte, behalten, behalt, bleibe bei, bleib bei, weiternutzen, weiterverwenden, weiter nutzen, weiter benutzen, hält noch, tut noch, nicht hergeben, bis er stirbt, bis es stirbt, bis zum schluss, noch jahre, noch lange, noch ewig',
    soon: 'bald, ende des monats, monatsende, zum monatsende, zu dem monatsende, quartal, anfang des jahres, diesem jahr, kommendes jahr, kommenden monat, kommende woche, im laufe, in zukunft, künftig, zukünftig, demnächst, in kürze, nächsten monat, nächste woche, nächstes jahr, nächsten sommer, nächsten herbst, nächsten winter, nächstes frühjahr, dieses jahr, heuer, diesen sommer, diesen herbst, diesen winter, diesen monat, diese woche, im frühjahr, in dem frühjahr, im sommer, in dem sommer, in dem herbst, in dem winter, in dem januar, in dem jänner, in dem februar, in dem märz, in dem april, in dem mai, in dem juni, in dem juli, in dem august, in dem september, in dem oktober, in dem november, in dem dezember, zu weihnachten, zu ostern, zu dem geburtstag, zum geburtstag, in absehbarer zeit, irgendwann, in ein paar monaten, in ein paar wochen, über kurz oder lang, früher oder später, morgen, die tage, in den nächsten, ende des jahres, ende jahr, jahresende, zeitnah, nach den ferien, nach dem urlaub',
    switch:
      'wechseln, wechsle, wechsel, wechselt, umsteigen, umsteige, umstieg, steig um, steige um, umstellen, stelle um, umstellung, umziehen, umzug, umsatteln, ändern, ändert, ändere, verändern, tauschen, tausche, austauschen, ersetzen, ersetze, upgraden, aufrüsten, umschwenken, rüberwechseln, steige, steig, migrieren, erneuern, wegkommen',
    program:
      'programm, programme, mailprogramm, emailprogramm, client, mailclient, app, apps, mailapp, software, system, betriebssystem, anbieter, {app}, {machine}, windows, mac, linux, apple, android, umgebung',
  },
  answers: {
    'devices.one': {
      says: `teilen .. {a} {machine}, wir .. {a} {machine}, ein gerät, einem gerät, einziges gerät, nur ein gerät, nur einem gerät, immer dasselbe, immer das gleiche gerät, immer auf demselben, nichts anderes als, {machine} ist das einzige, {machine} ist alles, besitze nur {a} {machine}, habe nur {a} {machine}, habe nur den einen, habe nur das eine, habe nur eins, habe nur einen, habe bloß {a} {machine}, besitze lediglich {a} {machine}, nur den einen {machine}, nur das eine {machine}, nie woanders, nirgends sonst, nirgendwo sonst, nirgendwo anders, sonst kein gerät, kein anderes gerät, kein weiteres gerät, keine weiteren geräte, keine anderen geräte, nicht mehr als ein gerät, nicht mehr als eins, einzelnes gerät, alles auf dem {machine}, alles an dem {machine}, alles über den {machine}, ein {machine} ein nutzer, eingerätenutzer`,
      asked: `|{one}|, |{only} {a}|, {one} von, eins davon, alles über den {machine}, alles über das {machine},  ^{a}$, ^{only} {one}$, ^{only} {a}$, einzelnes, nur hier, nur diesen, nur dieses, nur dieser, nur zuhause, nur zu hause, nur daheim, nur auf arbeit, nur in der arbeit, nur in dem büro, ^ein {machine}$, immer hier, an einem, nur an einem, auf einem, nur auf einem, nur von einem, bloß einer, einer reicht, nicht mehrere, jetzt nur noch {a}, jetzt nur noch eins, stationär, ein stück`,
    },
    'devices.several': {
      says: `jeder .. eigen* {machine}, jeder .. sein* {machine}, mehrere geräte, mehreren geräten, mehr als ein gerät, mehr als einem gerät, nicht nur ein gerät, nicht nur auf einem, nicht nur an einem, verschiedene geräte, verschiedenen geräten, alle meine geräte, allen meinen geräten, allen geräten, alle geräte, sämtliche geräte, beiden geräten, jedem gerät, mehr als eins, mehr als einem, mehr als einen, zwei oder mehr, mindestens zwei, mehreren davon, # geräte, # geräten, # verschiedene, jeder hat sein* .. {machine}, jeder auf sein* .. {machine}, jeder an sein* .. {machine}, jeder mit sein* .. {machine}, {use} & {home} & {away}, {use} & {home} & {work}, {use} & überall, {use} & von überall, {mailbox} & {home} & {away}, {mailbox} & {home} & {work}, email & {home} & {work}, email & {home} & {away}, egal welches gerät, je nachdem welches, wechsle zwischen, zwischen {machine} und, sowohl {machine} als auch, noch ein {machine}, noch einen {machine}, zweites {machine}, zweiten {machine}, und noch andere, {webmail} & {machine}, {webmail} & {app}, welches gerade zur hand, welches gerade da`,
      asked: `|{several}|, auf {several}, an {several}, von {several}, überall, überall halt, von überall, wo ich bin, wo ich gerade bin, je nachdem, kommt drauf an, kommt darauf an, unterschiedlich, {home} & {work}, {home} & {away}, {work} & {away}, # stück, # davon, zu {several}, alle drei, mehr als #, mal .. mal, und manchmal, manchmal auch, ab und zu, gelegentlich, hauptsächlich {machine}, meistens {machine}, meist {machine}, zweierlei, auch noch, nicht nur`,
    },
    'sharing.only-me': {
      says: `außer mir .. niemand, außer mir .. keiner, nur mein postfach, mein postfach allein, |alleine|, |allein|, alleine an {machine}, allein an {machine}, alleine an {a} {machine}, allein an {a} {machine}, nur ich, bloß ich, lediglich ich, ausschließlich ich, allein ich, nur meines, alleine ich, ich allein, ich alleine, nur ich allein, |ich nur|, niemand sonst, niemand anders, niemand anderes, niemand anderer, niemand außer mir, außer mir niemand, außer mir keiner, außer mir liest, außer mir nutzt, außer mir hat niemand, keiner außer mir, sonst keiner, sonst niemand, keiner sonst, kein anderer, kein andrer, keine anderen, keine andere person, kein anderer mensch, niemand liest, niemand nutzt, niemand hat zugriff, niemand kennt das passwort, niemand weiter, weiter niemand, sonst {use} .. niemand, sonst {use} .. keiner, bin der einzige, bin die einzige, bin ich der einzige, bin ich die einzige, der einzige nutzer, die einzige nutzerin, einziger nutzer, einzige nutzerin, ganz allein, ganz alleine, bin allein, bin alleine, nutze ich allein, nutze ich alleine, lese ich allein, lese ich alleine, gehört mir, gehört nur mir, alles meins, nur meins, nur für mich, ausschließlich für mich, bloß für mich, für mich allein, für mich alleine, mein privates postfach, privates postfach, privatpostfach, mein persönliches, persönliches postfach, ist privat, rein privat, streng privat, nicht geteilt, ungeteilt, teile nicht, teile es nicht, teile ich nicht, teile .. mit niemand, teile .. mit keinem, teilen tu ich .. nicht, teilen tu ich .. keinem, mit niemand, mit keinem, mit keinem anderen, ein nutzer, ein benutzer, eine person, einzelperson, eine einzige person, nur mich, mein eigenes postfach, mein eigenes, alleiniger nutzer, alleinige nutzerin, alleinnutzer, allein im postfach, kenne nur ich, kennt nur ich, passwort nur ich, passwort habe nur ich, nur von mir, ich lebe allein, ich wohne allein, single, alles nur meines, keine menschenseele, keine sau, kein schwein, keiner guckt, keiner liest, keiner mit rein, da geht keiner, da guckt keiner, da schaut keiner, das mache ich allein, allein zuständig`,
      asked: `niemand, keiner, kein mensch, privat, persönlich, allein, alleine, {only} mein*, nur mir, |ich|, |ich bin|, selbst, solo, eigenes postfach, hat ihr eigenes, hat sein eigenes, haben ihre eigenen, haben eigene, jeder seins, nicht mehr, jetzt nicht mehr, schon lange nicht mehr, null, keine, nie, inzwischen nicht, zum glück nicht, meines, nicht mitlesen, keine anderen, {only} ich`,
    },
    'sharing.shared': {
      says: `an meines geht, an meines gehen, andere auch, auch andere, andere mit, andere lesen, andere nutzen, noch andere, noch jemand, noch wer, auch jemand anders, jemand anders auch, sonst noch wer, geteiltes postfach, geteilte adresse, gemeinsames postfach, gemeinsame adresse, gemeinsames konto, gemeinsamer account, gemeinsam, gemeinschaftlich*, sammelpostfach, sammeladresse, teampostfach, teamadresse, familienpostfach, familienadresse, funktionspostfach, gruppenpostfach, vereinspostfach, vereinsadresse, firmenpostfach, büropostfach, abteilungspostfach, info@, wir teilen, wird geteilt, teile es mit, teile das mit, teile mir, teilen uns, ich teile, teile .. mit mein*, geteilt mit, wir beide, wir zwei, uns beiden, uns beide, wir alle, wir drei, wir vier, wir sind #, wir sind zu, zu zweit, zu dritt, zu viert, zu fünft, zu sechst, zu siebt, zu mehreren, zu mehrt, mehrere leute, mehrere personen, mehreren personen, mehrere nutzer, mehrere menschen, # personen, # leute, # leuten, # nutzer, # kollegen, # mitarbeiter, mehr als eine person, nicht nur ich, nicht bloß ich, nicht allein, nicht alleine, nicht der einzige, nicht die einzige, bin nicht der einzige, ich und mein* .. {people}, mein* {people} und ich, {people} und ich, ich und {people}, ich mit mein* {people}, zusammen mit {people}, gemeinsam mit {people}, zusammen mit mein* {people}, mit mein* {people} zusammen, mit mein* {people} gemeinsam, {people} auch, auch {people}, {people} ebenfalls, {people} {use}, {people} hat zugriff, {people} haben zugriff, {people} kennt das passwort, {people} hat das passwort, {people} kommt rein, {people} guckt, {people} schaut, {use} auch {people}, {people} mit, {people} genauso, wir {use}, {use} wir, unser postfach, unsere adresse, unser gemeinsam*, unser familien*, das ganze {group}, die ganze {group}, der ganze {group}, ganze familie, das halbe {group}, halbe {group}, ganze {group}, alle aus, alle in dem, gehört uns, gehört uns beiden, da {use} mehrere, da lesen, da schauen, liest mit, lesen mit, schaut mit, guckt mit, schauen mit, gucken mit, nutzt mit, nutzen mit, nutzen alle, alle nutzen, alle lesen, lesen alle, uns allen, unter uns, er {use} auch, sie {use} auch, die {use} auch, dasselbe postfach, selbe postfach, dieselbe adresse, selben postfach, haben mehrere, für uns beide, für uns alle, mitbenutzt, mitgenutzt, mitgelesen`,
      asked: `andere, geteilt, teilen, |wir|, wir alle, |uns|, beide, zusammen, gemeinsam, alle, jeder, mehrere, # leute, # mann, manchmal, gelegentlich, ab und zu, ein paar, einige, er, {people}, noch einer, noch eine, noch zwei, noch #, zu #, hin und wieder, sowohl`,
    },
    'storage.save-server-space': {
      says: `server klein halten, klein halten, den server klein, server leer halten, server sauber, server schlank, {letters} & {remove} & server/servern/anbieter/provider/cloud/google/gmx, {pay} & {gigabyte}, {pay} & speicherplatz, {remove} .. server/servern/anbieter/provider, server/anbieter/provider & {remove}, {scarce} & {room}, {room} & {stuffed}, {room} reicht .. nie/nicht, {room} reicht & nicht, {room} geht .. aus, {room} geht zu ende, {room} wird knapp, {mailbox} .. {stuffed}, {stuffed} .. {mailbox}, {scarce} {mailbox}, {mailbox} .. winzig*/mickrig*/knapp, {warn} & {room}, {warn} & {stuffed}, {pay} & {room}, nicht .. server/anbieter/provider/cloud .. {stay}, server/anbieter/provider/cloud & nicht {stay}, nichts .. server/anbieter/provider/cloud, nicht .. auf dem server, nicht bei dem anbieter, nicht in der cloud, soll nichts liegen bleiben, nichts liegen bleiben, server & leer, server & kein* & {stay}, server & nichts, traue & server/anbieter/cloud/google, vertraue & server/anbieter/cloud/google, speicher sparen, platz sparen, speicherplatz sparen, platz schaffen, platz machen, fast voll, beinahe voll, nahezu voll, läuft .. über|, läuft .. voll|, so gut wie voll, ständig voll, immer voll, dauernd voll, postfach voll, ist voll, läuft voll, läuft über, quota überschritten, limit erreicht, limit überschritten, kapazität erreicht, {room} sparen, nur # mb, nur # {gigabyte} postfach/speicher/platz/speicherplatz, nur # {gigabyte} & {stuffed}, an dem limit, an der grenze, kann keine email* mehr empfangen, keine neuen email*, kommt nichts mehr rein, email* zurück, server entlasten, herunterladen und löschen, runterladen und löschen, abholen und löschen, gelöscht sobald, löschen sobald, löschen nach, nach dem abholen .. {remove}, nach dem herunterladen .. {remove}, nach dem abruf .. {remove}, kein {room}, keinen {room}, nicht genug {room}`,
      asked: `platte, bei mir auf, zu mir auf, {stuffed}, {scarce}, {remove}, läuft, sparen, muss weg, soll weg, sollen weg, muss runter, sollen runter, runter damit, weg damit, raus damit, nicht dort, nicht da, nicht {stay}, !nur # {gigabyte}, !bloß # {gigabyte}, leer, sauber, auf mein* {machine}, auf mein* platte, eigene festplatte, festplatte, datenschutz, privatsphäre, nichts, lieber bei mir, zu mir, ungern, klein halten, möglichst wenig, fernhalten, abholen, geht nicht mehr, # {gigabyte} postfach, entlasten, dauernd, ständig`,
    },
    'storage.server-space-ok': {
      says: `mail darf dort bleiben, email darf dort bleiben, emails dürfen dort bleiben, {letters} & {fine} & {stay} & server/servern/anbieter/provider/cloud/dort, {fine} .. {stay} .. server/anbieter/provider/cloud, server/anbieter/provider/cloud & {fine} & {stay}, server/anbieter/provider/cloud {stay}, {stay} .. server/anbieter/provider/cloud, {plenty} & {room}, {fine} & {room}, {room} ohne ende, {room} kein problem, {room} ist kein problem, {room} kein thema, {room} spielt keine rolle, {room} egal, {room} & problem & kein, {room} & sorge* & kein*, nie .. problem* .. {room}, nie .. platzproblem*, nie .. speicherproblem*, platzproblem & nie, keine {room} probleme, kein platzproblem, keine platzprobleme, kein speicherproblem, an {room} mangelt .. nicht, {room} mangelt es nicht, {room} fehlt .. nicht, {room} ist da, {room} ist vorhanden, {room} vorhanden, {room} übrig, {room} frei, unbegrenzt* {room}, unlimitiert*, keine begrenzung, kein limit, ohne limit, großes postfach, riesiges postfach, postfach ist riesig, postfach ist groß, postfach ist fast leer, fast leer, so gut wie leer, weit entfernt von voll, noch lange nicht voll, längst nicht voll, nicht mal halb voll, halb leer, kaum belegt, kaum genutzt, kaum was belegt, # {gigabyte} frei, # {gigabyte} & {used} & gerade, auf dem server lassen, auf dem server bleiben, auf dem server liegen, darf liegen bleiben, dürfen liegen bleiben, kann liegen bleiben, können liegen bleiben, darf dort bleiben, kann dort bleiben, können dort bleiben, dürfen dort bleiben, {room} gekauft, mehr speicher dazugebucht, {room} dazu gebucht`,
      asked: `{fine} .. {stay}, {stay} .. {fine}, {stay}, {fine}, {plenty}, drauf, drauflassen, dalassen, lassen, lass, egal, mir egal, macht nichts, stört mich nicht, stört nicht, kein problem, kein thema, keine sorge, unproblematisch, passt schon, nichts löschen, nicht löschen, !terabyte, nie voll, noch nie voll, kopie, dort, halb, halbe, gibt genug, frei, ruhig, keine eile, reicht, reicht locker, langt, langt locker, locker, dicke, nicht voll, bei weitem nicht, nicht wichtig, nicht nötig, sicher dort`,
    },
    'folders.sync-folders': {
      says: `überall gleich, überall dieselben, überall die gleichen, überall dasselbe, überall identisch, überall synchron, {folders} & {alike}, {folders} & {wherever}, {folders} .. auch .. {machine},  {alike} & {wherever}, {alike} & {machine} & ordner, alles & synchron*, alles & {alike} & {wherever}, synchron* halten, synchronisiert werden, synchron sein, abgleichen lassen, gleicher stand überall, auf dem gleichen stand, auf demselben stand, ordner abgleichen, ordner synchronisieren, {folders} & egal wo, {folders} & von überall, gleiche ansicht`,
      asked: `zusammenpassen, zusammenpasst, auftauchen, auch am, auch sehen, mitbekommen, {alike}, {wherever}, wichtig, sehr wichtig, praktisch, hilfreich, wäre praktisch, wäre gut, gute idee, sollte, sollten sie, müssen, überall, abgleich*, sync*, synchron*, fehlen, auch auf dem {machine}, auch an dem {machine}, sehen, auf beiden, auf allen, einheitlich, mitnehmen, brauche ich`,
    },
    'folders.local-folders': {
      says: `nur auf meinem gerät, lokale ordner, ordner lokal, ordner & lokal, ordner nur auf mein* {machine}, ordner nur auf dem {machine}, ordner nur hier, ordner & nur & {machine}, ordner auf mein* festplatte, ordner & festplatte, ordner & auf mein* {machine}, ordner bleiben auf, ordner bleiben hier, ordner & hier bei mir, ordner müssen nicht gleich, {folders} & verschieden, {folders} & unterschiedlich, lokal speichern, lokal ablegen, lokal archivieren, {folders} & nur & bei mir, {folders} & ausschließlich`,
      asked: `keine ordner, gar keine ordner, bleiben auf, {only} {machine}, nur auf, nur an, nur bei, nur hier, bloß hier, hier bei mir, bei mir, lokal*, auf mein* {machine}, auf dem {machine}, auf dem einen, ein {machine}, nur ein gerät, nicht gleich, nicht nötig, nicht wichtig, nicht notwendig, unnötig, unwichtig, egal, ist egal, mir egal, brauche ich nicht, brauche es nicht, brauche nicht, muss nicht, müssen nicht, kein bedarf, verschieden, unterschiedlich*, getrennt, separat, einzeln, eigene, unabhängig, festplatte, reicht mir, mir reicht, langt mir, mir langt, reicht, langt, genügt, wurscht, wurst, schnuppe, schnurz, nicht die bohne, ein ort, wozu, an einem ort`,
    },
    'offline.needs-offline': {
      says: `{connection} & {lacking}, ohne {connection}, ohne internet, ohne netz, ohne verbindung, ohne empfang, kein netz, kein internet, kein empfang, keinen empfang, kein wlan, funkloch, funklöcher, offline & lesen, offline & brauch*, offline & haben, offline & verfügbar, alles offline, offline zugreifen, offline arbeiten, auch offline, oft offline, häufig offline, viel offline, offline zugriff, offline können, ständig offline, selbst offline, flugzeug, flieger, auf hoher see, auf see, tunnel, in den bergen, in dem gebirge, berghütte, hütte, auf dem land ohne, wenn das internet, wenn das netz, wenn der router, wenn das wlan, wenn die leitung, nicht immer online, nicht immer internet, nicht immer netz, nicht immer verbunden, nicht ständig online, netz ist schlecht, verbindung ist schlecht`,
      asked: `alle, alles, sämtliche, komplett, alle meine, die ganzen, ganze, offline, brauche ich, brauch ich, brauche alles, brauche alle, muss ich, muss sein, muss, müssen, wichtig, notwendig, unbedingt, wäre gut, wäre schön, wäre praktisch, nicht schlecht, rankommen, hilfreich, reise, reisen, reise viel, fliege, fliegen, bahn, zug, ice, pendle, pendler, boot, schiff, camping, campen, wohnmobil, ausland, land, keller, wald, oft, manchmal, öfter, gelegentlich, ja alles, jede, jede email, zugriff, vollständig, immer dabei, trotzdem, auch ohne`,
    },
    'offline.online-ok': {
      says: `immer online, ständig online, dauernd online, permanent online, durchgehend online, rund um die uhr online, eh online, sowieso online, immer internet, immer netz, immer empfang, immer wlan, immer verbunden, ständig verbunden, {constant} & {connection}, {connection} & {constant}, nie offline, niemals offline, noch nie offline, nie ohne internet, nie ohne netz, selten offline, kaum offline, so gut wie nie offline, kein offline, nicht offline, offline nicht nötig, offline brauche ich nicht, offline nie, nur online, online reicht, online genügt, online langt, internet habe ich immer, netz habe ich immer, überall netz, überall internet, überall empfang, überall wlan, gutes internet, gutes netz, stabiles internet, zuverlässiges internet, habe internet, habe ja internet, flatrate, glasfaser`,
      asked: `nicht nötig, nicht notwendig, kein bedarf, brauche ich nicht, brauch ich nicht, brauche es nicht, brauche nicht, muss nicht, muss nicht sein, unnötig, überflüssig, online, immer, empfang, verbunden, netz, wlan, {lacking} .. warte, wenn kein {connection} .. warte, wartet, warten, kann warten, warte ich, warte dann, dann warte, nicht wichtig, egal, passiert nie, kommt nie vor, kommt nicht vor, selten, kaum, so gut wie nie, nur die neuesten, nur die letzten, nur neue, die letzten, ein teil, nicht alle, nicht alles, geht ohne, geht auch ohne, reicht online, lese ich nicht, lese ich keine, aktuellen, aktuelle, verzichten`,
    },
    'volume.huge-folders': {
      says: `{many} {message}, {many} ungelesen*, {huge} {folder}, {folder} .. {huge}, {folder} & tausende, {folder} & zehntausende, {folder} & zigtausend*, {message} & zigtausend*, {message} & zehntausende, {message} & tausende, zehntausende, zigtausend*, hunderttausende, tausende, abertausende, sehr viele nachrichten, unmengen, {folder} platzt, {folder} quillt, nie was gelöscht, nie etwas gelöscht, lösche nie, lösche nichts, lösche eigentlich nie, noch nie gelöscht, nie gelöscht, nie aufgeräumt, nie ausgemistet, nie sortiert, räume nie auf, hebe alles auf, alles aufgehoben, hebe jede, jede einzelne nachricht, jede einzelne email, hebe seit, sammle alles, seit jahren nichts gelöscht, # jahre emails, # jahren email, emails aus # jahren, emails von # jahren, seit # jahren alles, messie`,
      asked: `{many}, {huge}, sehr viele, schon viele, ziemlich viele, ziemlich viel, unzählige, voll, übervoll, katastrophe, chaos, nie gelöscht, halbe million, million, ja sehr, leider, überquell*, mehr als genug, zu viele, zu viel, mehrere tausend, einige tausend, {several}`,
    },
    'volume.normal': {
      says: `{folder} .. normal groß, normale menge, normale anzahl, normal viele, normal viel, normal groß, normale größe, {few} {message}, {few} {folder}, {folder} .. {few}, {folder} sind nicht groß, {folder} & nicht groß, {folder} & nicht so groß, kein {folder} ist, wenig post, nicht viele nachrichten, nicht viele email*, nicht viel post, bekomme wenig, kriege wenig, bekomme kaum, kriege kaum, bekomme nicht viel*, kriege nicht viel*, paar hundert, hundert oder so, ein paar dutzend, lösche regelmäßig, lösche alles, lösche immer, lösche das meiste, räume regelmäßig auf, räume auf, miste aus, miste regelmäßig, ordnung im postfach, ordnung in dem postfach, aufgeräumt, nichts besonderes, durchschnittlich viele, wenigschreiber, wenignutzer`,
      asked: `{few}, normal, durchschnitt, im rahmen, in dem rahmen, hält sich in grenzen, nicht viele, nicht viel, nicht so, nicht besonders, nicht übermäßig, überschaubar, unter, weniger als, höchstens, maximal, kaum was, geht so, geht noch, hunderte, übersichtlich, aufgeräumt, lösche, nichts, nichts wildes, nicht der rede wert, standard, es geht, ausgemistet`,
    },
    'moving.may-switch': {
      says: `{new} {machine} & {soon}, {new} {machine} & {get}, {new} {program} & {get}, {machine} & {switch} & {soon}, {program} & {switch}, {soon} & {switch}, {new} {machine} schon, ziehe um auf, {get} .. {new} {machine}, {get} .. {new} {program}, {new} {machine} .. {get}, {new} {machine} .. {soon}, {soon} .. {new} {machine}, {new} {machine} kommt, {new} {machine} ist bestellt, {new} {machine} schon bestellt, {new} {machine} ist unterwegs, {new} {machine} steht an, {new} {machine} in dem haus, {switch} auf {program}, auf {program} {switch}, auf {a} {program} {switch}, zu {program} {switch}, von {program} auf {program}, {switch} .. {program}, {program} {switch}, {soon} & {switch}, {soon} .. {switch}, {switch} .. {soon}, auf {new} {program}, werde {switch}, will {switch}, möchte {switch}, überlege {switch}, überlege zu {switch}, denke über .. {switch} nach, umstieg auf, umstieg steht, der umstieg, steige um, steig* .. auf .. um, wechsel steht an, wechsel geplant, wechsel ist geplant, bin am überlegen, überlege gerade, anderes programm, anderes mailprogramm, andere app ausprobieren, {old} {machine} .. {new}, der {old} .. der {new}, {old} .. ab jetzt .. {new}, macht es nicht mehr lange, pfeift aus dem letzten loch, gibt bald den geist, muss ersetzt werden, wird ersetzt, wird ausgetauscht, liebäugel* mit, will von {program} weg, weg von {program}`,
      asked: `nicht mehr lang*, {maybe}, {soon}, {get} .. {new}, {switch}, {new} {machine}, {new} {program}, {new}, kann sein, könnte sein, gut sein, gut möglich, möglich, überlege, überleg, überlegung, denke drüber nach, geplant, plane, schon, irgendwann, steht an, fällig, bestellt, ja bald, in planung, durchaus, will, demnächst, spiele mit dem gedanken, wird zeit, muss ich wohl, lange macht er nicht mehr, hoffentlich, wunschliste, altersschwach, wird alt, zu langsam`,
    },
    'moving.staying': {
      says: `wechsel*/gewechselt/umgestiegen/geändert .. nichts, erst .. gewechselt/gekauft/bekommen/umgestiegen, {machine} bleibt, {machine} bleibt auch, {program} bleibt, {program} & treu, treu bleib*, {machine} & {stay-with}, {program} & {stay-with}, kein wechsel geplant, keinen wechsel, kein wechsel, kein umstieg, keine änderung*, keine veränderung*, nichts ändern, nichts geplant, ändert sich nichts, ändert sich .. nichts, wird sich nichts ändern, wird sich .. nicht ändern, bleibt alles, alles bleibt, bleibt alles beim alten, bleibe bei {program}, bleibe bei mein* {program}, bleibe ich, bleib bei, bleibe dabei, bleibe bei dem was, ich bleibe, behalte ich, behalte mein* {machine}, behalte den {machine}, behalte das {machine}, behalte diesen {machine}, den {machine} behalte, bis er auseinanderfällt, bis es auseinanderfällt, bis er stirbt, bis zum ende, kein neuer {machine}, kein neues {machine}, keinen neuen {machine}, kein neues programm, nicht {switch}, wechsle nicht, wechsel nicht, steige nicht um, habe nicht vor zu {switch}, habe nicht vor, will nicht {switch}, will nichts {switch}, plane nicht, plane nichts, {switch} .. nicht, da wechsle ich .. nicht, zufrieden mit, bin zufrieden, bin glücklich mit, gewöhnt, erst gewechselt, gerade gewechselt, gerade erst, erst letzte woche, erst letzten monat, erst gekauft, frisch gekauft, vor kurzem gekauft, neulich gekauft, ist nagelneu, ist brandneu, ist noch neu, ist ganz neu, tut es noch, läuft noch, hält noch, reicht noch, wüsste nicht warum`,
      asked: `gewohnheitstier, nächster zeit, tut es noch, wozu denn, niemals nie, keine lust, bleibe, bleib, bleibt, bleiben, behalte, behalten, zufrieden, glücklich, kein bedarf, keine pläne, nichts, nicht in sicht, nicht absehbar, nicht so bald, so bald nicht, so schnell nicht, erstmal nicht, vorerst nicht, nicht vor, kein anlass, kein grund, wie es ist, passt so, alles gut, gewohnt, gewöhnt, reicht, wozu, erst letzte, letzte woche, letzten monat, letztes jahr gewechselt, kürzlich, frisch, noch gut, zu alt für, tut es, gleiche, gleich, niemals, nie, treu`,
    },
  },
  unsure: `nie überlegt, noch nie überlegt, mir noch nie, weiß nicht, gute frage, schwierige frage, schwierig, frag mich was, fragst du mich was, fragen sie mich was, da fragst du mich, muss ich .. fragen, müsste ich .. fragen, muss .. fragen, müsste .. fragen, frag mein*, fragen sie mein*, keinen peil, kein peil, keinen durchblick, nicht den hauch, entzieht sich meiner kenntnis, zu alt dafür, nicht einschätzen, schlecht einschätzen, schwer einzuschätzen, müsste ich zählen, müsste ich nachzählen, nie nachgezählt, nachgezählt, nicht nachgezählt, noch nie angeschaut, noch nie nachgeschaut, erst überlegen, noch überlegen, muss ich überlegen, noch am überlegen, nicht drum gekümmert, nie drum gekümmert, macht mein*, hat mein* eingerichtet, weiß nur, weiß der, weiß mein*, weiß wohl, ehrlich gesagt nicht, so genau nicht, müsste ich raten, kann ich nur raten, hmm keine, bin mir nicht sicher, nicht im kopf, weiß nimmer, nicht mehr genau, kann mich nicht erinnern, bin ratlos, ratlos, fragezeichen, tappe im dunkeln, verstehe davon nichts, verstehe ich nichts von, verstehe nichts von, davon verstehe ich, weiß ich nicht, weiß ich nicht so genau, weiß ich noch nicht, weiß ich gar nicht, weiß net, ich weiß es nicht, weiß es nicht, weiß nichts, keine ahnung, null ahnung, keinen plan, keinen schimmer, keinen blassen schimmer, kein schimmer, keinen dunst, keine idee, nicht sicher, bin unsicher, unsicher, ungewiss, nicht genau, schwer zu sagen, schwierig zu sagen, schwer, kann ich nicht sagen, kann ich nicht beurteilen, kann ich schlecht sagen, kann ich schwer sagen, könnte ich nicht sagen, da bin ich überfragt, überfragt, wer weiß, weiß der himmel, weiß der geier, weiß der kuckuck, weiß gott, woher soll ich, wie soll ich das wissen, wie finde ich das, wie finde ich .. heraus, wie kriege ich .. raus, wo sehe ich, wo finde ich, wo steht das, wo kann ich das, woran erkenne ich, woran sehe ich, steht in den sternen, in den sternen, nie gezählt, nie nachgesehen, nie nachgeschaut, nie geschaut, nie geguckt, nie drauf geachtet, nie drüber nachgedacht, noch nicht entschieden, unentschlossen, unschlüssig, nicht entschieden, müsste ich nachsehen, müsste ich nachschauen, müsste nachschauen, müsste ich erst, muss ich nachschauen, lege mich .. nicht fest, leg mich .. nicht fest, kenne mich .. nicht aus, kenne ich mich .. nicht aus, keine meinung, was weiß ich, das kann ich nicht beantworten, kann es nicht sagen, nicht so recht, verstehe die frage nicht, erinnere mich nicht, schulterzuck*, entfallen, puh keine, hab vergessen, kann mich nicht entscheiden, wüsste ich nicht, wüsste ich auch gern, wüsst ich nicht, frag mich nicht, frag mich was leichteres, bin nicht sicher, da fragst du den falschen, kommt mir spanisch vor, böhmische dörfer, mal so mal so`,
  corrects: `moment, warte, stopp nein, halt, halt nein, nein warte, ach nein, ach ne, stimmt nicht, das stimmt nicht, war falsch, falsch, ich meinte, ich meine, korrektur, ich korrigiere, habe mich vertan, vertan, habe mich geirrt, geirrt, doch nicht, sorry nein, ups, oh nein, quatsch, vergessen, hab vergessen, fällt mir ein, fällt mir gerade ein, eigentlich doch, muss mich korrigieren, verschrieben, vertippt, da war ich zu schnell, zurückgenommen, ich nehme zurück, ach ja, ach so, genau genommen`,
  commands: {
    back: `zurück, zurück bitte, geh zurück, gehe zurück, gehen wir zurück, einen schritt zurück, schritt zurück, eins zurück, vorherige frage, vorige frage, voriger frage, vorigen frage, vorherigen frage, letzte frage, die frage davor, frage vorher, frage davor, nochmal zurück, wieder zurück, rückgängig, rückwärts, zurückgehen, retour, back, einen zurück, eine frage zurück, letzten frage`,
    restart: `von vorne, von vorn, noch mal von vorne, neu anfangen, neu starten, neustart, neu beginnen, neuanfang, nochmal anfangen, noch einmal anfangen, wieder von vorne, alles von vorne, zurück auf anfang, auf anfang, alles auf anfang, zum anfang, zu dem anfang, an den anfang, reset, zurücksetzen, von neuem, alles neu, restart, neu, noch mal alles, nochmal alles, alles noch mal, fangen wir neu an, fang neu an, fang nochmal an, neue beratung, anderes postfach, starte neu, von anfang an, auf null, bei null anfangen`,
    help: `hilfe, hilf mir, hilf, helfen, kannst du mir helfen, können sie mir helfen, brauche hilfe, ich brauche hilfe, bitte helfen, helft mir, help, was kannst du, was kannst du alles, was können sie, was machst du, was tust du, was kann ich tun, was kann ich machen, was kann ich sagen, was kann ich schreiben, was muss ich tun, was soll ich tun, was soll ich machen, wie funktioniert das, wie geht das, wie läuft das, wie bedient man, wie benutze ich, ich komme nicht weiter, komme nicht weiter, komm nicht weiter, ich verstehe nichts, verstehe nur bahnhof, verstehe gar nichts, ich kapiere nichts, kapier nichts, bin verwirrt, blicke nicht durch, blick nicht durch, wer bist du, wer sind sie, befehle, menü, anleitung, optionen, sos, unterstützung, steh auf dem schlauch, stehe auf dem schlauch, was nun, wie jetzt, ich hänge fest, hänge fest`,
    cancel: `abbrechen, abbruch, brich ab, breche ab, stopp, stop, aufhören, hör auf, ich höre auf, will aufhören, ich möchte aufhören, beenden, beende, ende, schluss, schluss jetzt, schluss damit, lass gut sein, lass es, lass es gut sein, lassen wir das, lassen wir es, lass mich in ruhe, vergiss es, vergessen sie es, egal vergiss es, exit, quit, cancel, tschüss, tschüs, tschau, ciao, auf wiedersehen, servus bis dann, bis dann, ich habe keine lust mehr, keine lust mehr, keine lust, kein bock mehr, kein interesse, genug, das reicht, reicht jetzt, ich gebe auf, geb auf, ich bin raus, will nicht mehr, ich will nicht mehr, mag nicht mehr, möchte nicht weitermachen, ein andermal, nicht weiter, stornieren, bin fertig, feierabend, es reicht`,
    why: `warum, verstehe nicht was das heißt, verstehe nicht was das bedeutet, verstehe nicht was du meinst, was ist ein server, verstehe nicht was das, wieso, weshalb, wozu, wofür, warum fragst du, warum fragen sie, wieso fragst du, warum willst du das wissen, wieso willst du das wissen, warum wollen sie das wissen, wozu brauchst du das, wofür brauchst du das, wofür ist das, wozu ist das, wozu dient das, was hat das damit zu tun, was tut das zur sache, was spielt das für eine rolle, warum ist das wichtig, wieso ist das wichtig, was bedeutet das, was heißt das, was soll das heißen, was soll das bedeuten, was meinst du, was meinst du damit, was meinen sie, was meinen sie damit, was ist damit gemeint, was ist gemeint, wie meinst du das, wie ist das gemeint, bedeutung, erklär, erklär mal, erkläre, erklär das, erkläre das, erklären, kannst du das erklären, können sie das erklären, begründung, grund, was ist der grund, aus welchem grund, zu welchem zweck, wen interessiert das, wieso denn, warum denn, was soll das, verstehe die frage nicht ganz, wichtig dafür, was ändert das`,
    compare: `vergleich, zeig den unterschied, zeig mir den unterschied, tabelle, unterscheidet, was unterscheidet, gegeneinander, kontra, contra, im direkten vergleich, welche vorteile, welche nachteile, vergleiche, vergleichen, vergleich mal, vergleiche beide, im vergleich, in dem vergleich, {protocol} {protocol} vergleich*, gegenüberstellung, gegenüberstellen, stell .. gegenüber, stelle .. gegenüber, gegenüber, nebeneinander, vor- und nachteile, vor und nachteile, vorteile und nachteile, pro und contra, pro und kontra, pros und cons, unterschied, unterschiede, was ist der unterschied, worin unterscheiden, worin liegt der unterschied, was ist besser, welches ist besser, {protocol} gegen {protocol}, {protocol} vs {protocol}, ^{protocol} oder {protocol}$, zeig mir beide, zeige beide, zeig beides, beide varianten, stärken und schwächen, unterscheiden sich`,
    summary: `zusammenfassung, zusammenfassen, fass zusammen, fasse zusammen, fass .. zusammen, fasse .. zusammen, was habe ich gesagt, was habe ich bisher gesagt, was habe ich .. gesagt, was habe ich .. geantwortet, was habe ich dir erzählt, was weißt du, was weißt du über mich, was weißt du bisher, was hast du, was hast du notiert, was hast du verstanden, meine antworten, zeig meine antworten, zeige meine antworten, meine bisherigen antworten, bisherige antworten, überblick, übersicht, stand der dinge, wo stehen wir, wo waren wir, wie weit sind wir, zwischenstand, recap, resümee, status, auflistung, bisher`,
    language: `sprache, andere sprache, sprache ändern, sprache wechseln, wechsel die sprache, sprache umstellen, sprich {languagename}, sprechen {languagename}, reden {languagename}, auf {languagename}, in {languagename}, {languagename} bitte, bitte {languagename}, kannst du {languagename}, können sie {languagename}, sprichst du {languagename}, sprechen sie {languagename}, auf {languagename} weiter, lieber {languagename}, auf {languagename} umstellen, ^{languagename}$, welche sprachen, antworte auf {languagename}, {languagename} reden, {languagename} sprechen, zu {languagename} wechseln, {languagename} version`,
    repeat: `wiederhole, wiederholen, wiederhol, bitte wiederholen, wiederholung, noch einmal, nochmal, noch mal, nochmals, sag das nochmal, sag das noch mal, sag nochmal, sagen sie das noch mal, wie war die frage, was war die frage, wie lautet die frage, wie lautete die frage, was war noch mal die frage, wie war das, wie bitte, was hast du gesagt, was hast du gefragt, was wolltest du wissen, die frage nochmal, frage noch mal, frag nochmal, frag noch mal, die frage bitte, frage wiederholen, hä, häh, was$, bitte was, pardon, frage vergessen, nicht mitbekommen, habe nicht aufgepasst, zeig die frage, um was ging es, worum ging es, erneut`,
    skip: `überspringen, lieber nicht, die lasse ich, die lass ich, hüpf, springen wir, spring weiter, frage auslassen, nächster punkt, zur nächsten frage, überspringe, überspring, überspringe das, weiter, weiter bitte, nächste frage, |nächste|, zur nächsten frage, die nächste, auslassen, lass aus, lasse aus, lass .. aus, lasse .. aus, lasse ich aus, lassen wir aus, weglassen, passe, ich passe, passen, keine angabe, möchte ich nicht sagen, möchte nicht antworten, will ich nicht sagen, will ich nicht beantworten, geht dich nichts an, geht sie nichts an, ohne antwort, ohne diese, ohne das weiter, weitergehen, mach weiter, machen wir weiter, skip, andere frage, ignorieren, frage ignorieren, das sage ich nicht, weiter geht's, weiter im text, später, diese nicht, next, vorspulen`,
    change: `ändern, ändere, antwort ändern, eine antwort ändern, meine antwort ändern, antwort korrigieren, korrigieren, korrigiere, berichtigen, bearbeiten, meine antwort war falsch, falsch geantwortet, falsche antwort, etwas ändern, was ändern, ich will was ändern, ich möchte etwas ändern, andere antwort, antwort ist falsch, antworten ändern, angaben ändern, angabe ändern, ich habe mich verklickt, verklickt, anpassen, doch anders, change`,
    forget: `vergiss mich, vergessen sie mich, vergiss alles, vergiss alles was, lösche meine daten, meine daten löschen, daten löschen, alle daten löschen, lösche alles, alles löschen, lösche alles über mich, lösche meine antworten, meine antworten löschen, lösche das gespräch, gespräch löschen, lösche diesen chat, chat löschen, chat leeren, verlauf löschen, lösche den verlauf, dsgvo, recht auf vergessen*, lösche was du weißt, lösch alles, lösch meine daten, lösch das gespräch, alles vergessen, daten entfernen`,
    greeting: `hallo, hi, hey, guten tag, guten morgen, guten abend, morgen, moin, moin moin, servus, grüß gott, grüezi, grüß dich, grias di, tach, na, gruezi, hallöchen, hallo zusammen, schönen guten tag, mahlzeit, wie geht es dir, wie geht es ihnen, wie geht es, wie gehts, freut mich, guten tag zusammen, hallo bot, abend, tag`,
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
