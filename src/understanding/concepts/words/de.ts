/** The German words for each concept, one concept a line: see ../concepts.ts. */
export const DE = `
all (everything): alles, alle, sämtliche, sämtliches, gesamt, gesamte, gesamten, allesamt, ois, allet
all (everybody): alle, allen, jeder, jedermann, allesamt, sämtliche, aller
none/zero: kein, keine, keiner, keines, keins, keinen, keinem, null, koa, koan, kei
nothing: nichts, nix, nüt, nüüt, nichs, garnichts, nüscht
nobody: niemand, niemanden, niemandem, keiner, keinen, keinem, niemands, niemert
somebody: jemand, jemanden, jemandem, irgendjemand, irgendwer, irgendeiner, wer, irgendwen, irgendwem
something: etwas, was, irgendwas, irgendetwas, öppis, etwa
anything: irgendwas, irgendetwas, egalwas, irgendwelche, irgendwelches
several: mehrere, mehreren, mehrerer, verschiedene, einige, etliche, diverse, diversen, paar
many: viele, vielen, vieler, zahlreiche, zahlreichen, etliche, unzählige, haufenweise, zig
much/a lot: viel, viele, vieles, jede, menge, haufen, massig, massenhaft, reichlich, vü, vui, sehr
few: wenige, wenigen, weniger, paar, einzelne
little (not much): wenig, weniges, wenigem, kaum, bisschen, bissl, gering, geringe
half: halb, halbe, halber, halbes, halben, hälfte, hälften
most: meiste, meisten, meistens, mehrheit, großteil, mehrzahl
enough: genug, genügend, ausreichend, genügt, reicht, genüge, gnua, gnueg, langt
too much: zuviel, zuviele, überviel, übermäßig, übermäßige
more: mehr, mehrere, weitere, weiteres, meh, mehrer
less: weniger, geringer, minder
only: nur, bloß, lediglich, ausschließlich, nua, allein
also/too: auch, ebenfalls, ebenso, gleichfalls, au, aa, zudem, ooch
even (sogar): sogar, selbst, gar
almost: fast, beinahe, nahezu, annähernd, bald, schier, knapp
exactly: genau, exakt, präzise, genaue, genaues, gnau, punktgenau, haargenau
about/roughly: ungefähr, circa, zirka, ca, etwa, rund, grob, schätzungsweise, ungefär, ungefair, so, öppe
full: voll, volle, voller, volles, vollem, vollen, gefüllt, gefüllte, randvoll, voi
empty: leer, leere, leerer, leeres, leeren, geleert, leert, unbelegt
overfull/bursting: überfüllt, überfüllte, übervoll, überquillt, quillt, platzt, platzen, überlaufen, überläuft, proppenvoll, rappelvoll, brechend, randvoll, gestopft, vollgestopft, überlastet
nearly full: fastvoll, vollwerden, knapp, eng, beinahevoll
big: groß, große, großer, großes, großen, großem, größere, größte, größten
huge: riesig, riesige, riesiger, riesiges, riesigen, riesengroß, gewaltig, gewaltige, enorm, enorme, gigantisch, mega, riesen, gigantische
small: klein, kleine, kleiner, kleines, kleinen, kleinem, kleinere, kleinste, kloa, chli
tiny: winzig, winzige, winziger, winziges, winzigen, klitzeklein, minimal, mini, klitzekleine
normal/ordinary: normal, normale, normaler, normales, normalen, gewöhnlich, gewöhnliche, gewöhnliches, üblich, übliche, normalerweise, standard, handelsüblich, durchschnittlich
endless/unlimited: unbegrenzt, unbegrenzte, unbegrenzter, unbegrenztes, unendlich, unendliche, endlos, unlimitiert, unlimitierte, grenzenlos, unbeschränkt, unlimited
limited: begrenzt, begrenzte, begrenzter, begrenztes, begrenzten, limitiert, limitierte, beschränkt, beschränkte, eingeschränkt, eingeschränkte
thousand: tausend, tausende, tausenden, tsd, tausender, eintausend
million: million, millionen, mio
hundred: hundert, hunderte, hunderten, einhundert
dozen: dutzend, dutzende, zwölf
percent: prozent, prozente, pct, prozentual
gigabyte: gigabyte, gigabytes, gb, giga, gig, gigs, terabyte, tb
megabyte: megabyte, megabytes, mb, mega, megs
number/amount: anzahl, zahl, zahlen, menge, mengen, nummer, nummern, betrag, nr
size: größe, größen, groesse, umfang, volumen
rest/remainder: rest, reste, restliche, restlichen, übrige, übrigen, übriges, übrig, restlicher, verbleibende
first: erste, erster, erstes, ersten, erstem, zuerst, erst, erstens, erstmal, vorderste
second: zweite, zweiter, zweites, zweiten, zweitem, zweitens
third: dritte, dritter, drittes, dritten, drittem, drittens
last: letzte, letzter, letztes, letzten, letztem, zuletzt, letzteres, letztere, letzteren
other/another: andere, anderer, anderes, anderen, anderem, andre, andren, andres, anders, weitere, weiterer, weiteres, weiteren, sonstige
same/identical: gleich, gleiche, gleicher, gleiches, gleichen, selbe, selben, dasselbe, dieselbe, derselbe, denselben, demselben, identisch, identische, identischen, dieselben, gleichem
different: verschieden, verschiedene, verschiedenen, unterschiedlich, unterschiedliche, unterschiedlichen, anders, andersartig, verschiedener
each/every: jede, jeder, jedes, jeden, jedem, jeweils, jeweilige, jeweiligen, je
alone: allein, alleine, alleinig, einsam, solo, alloa
single/sole: einzig, einzige, einziger, einziges, einzigen, einzeln, einzelne, einzelner, einzelnes, einzelnen
together: zusammen, gemeinsam, miteinander, beisammen, beieinander, zsamm, zäme
common/joint: gemeinsam, gemeinsame, gemeinsamer, gemeinsames, gemeinsamen, gemeinschaftlich, gemeinschaftliche, gemeinschaft
double/twice: doppelt, doppelte, doppelter, doppeltes, doppelten, zweimal, zweifach, zwiefach, verdoppelt
once: einmal, mal, amal, eimal, einst
extra: extra, zusätzlich, zusätzliche, zusätzlicher, zusätzliches, zusätzlichen, zusatz, weitere
very: sehr, ganz, besonders, echt, total, mega, äußerst, voll, urgut, extrem, höchst, überaus, wahnsinnig, arg, furchtbar
quite/rather: ziemlich, recht, eher, ganz, relativ, einigermaßen, halbwegs, vergleichsweise, zimlich, ziehmlich, verhältnismäßig
a bit: bisschen, bissl, bisserl, bissle, etwas, bisl, bitzeli, wenig, bissi, bischen
totally/completely: komplett, total, völlig, vollkommen, ganz, vollständig, absolut, gänzlich, restlos, komplette, kompletten, vollends
hardly/barely: kaum, knapp, schwerlich, gerade
mainly/mostly: hauptsächlich, überwiegend, meistens, größtenteils, vorwiegend, vornehmlich, primär, meist, großteils, vorallem
always: immer, stets, jederzeit, allzeit, ständig, imma, immr, dauernd, jedesmal, immerzu
never: nie, niemals, nimmer, nia, nüd, nienicht
often: oft, häufig, öfter, öfters, oftmals, mehrmals, vielfach, häufiger, häufige, oftmal
sometimes: manchmal, gelegentlich, zeitweise, mitunter, zuweilen, hin, abundzu, manchesmal, bisweilen, fallweise, hie
rarely: selten, seltener, kaum, seltenst, selden, seltene
usually: normalerweise, meistens, meist, gewöhnlich, üblicherweise, gewöhnlicherweise, normal, grundsätzlich
constantly: ständig, dauernd, laufend, permanent, andauernd, ununterbrochen, ewig, fortwährend, pausenlos, immerzu, ständige, ständigen
now/currently: jetzt, nun, derzeit, aktuell, momentan, gerade, grad, zurzeit, jetz, itz, jetzad, gegenwärtig, zur, jz, aktuelle, aktuellen, heutzutage
soon: bald, demnächst, baldig, kurzfristig, nächstens, balde, baldigst
later: später, nachher, hinterher, danach, spöter, spätere, spaeter
already: schon, bereits, scho, längst, inzwischen
still (yet): noch, immernoch, weiterhin, nochimmer, no
not any more: nichtmehr, nimmer, nimma, mehr, nümm, nimmermehr
formerly/in the past: früher, damals, einst, ehemals, vormals, ehemalig, ehemalige, ehemaligen, einstmals, vergangenheit, bisher, frühere
recently/lately: neulich, kürzlich, letztens, unlängst, jüngst, vorkurzem, neuerdings, zuletzt
today: heute, heut, heutige, heutigen, heit, hüt, heutiger
tomorrow: morgen, morgn, morgige, übermorgen, morn, morgens
yesterday: gestern, gestan, vorgestern, gester, gestrige, gestrigen
tonight/evening: abend, abends, abende, abenden, heuteabend, feierabend, obend, abendlich
morning: morgen, morgens, vormittag, vormittags, früh, frühmorgens, morgends
night: nacht, nachts, nächte, nächten, mitternacht, nächtlich
day: tag, tage, tagen, tags, täglich, tages, tagsüber, tägliche, täglichen
week: woche, wochen, wöchentlich, wochenweise, wöchentliche, wochn
weekend: wochenende, wochenenden, wochenends, we, wochenend
month: monat, monate, monaten, monats, monatlich, monatliche, monatlichen
year: jahr, jahre, jahren, jahres, jährlich, joar, johr, jährliche, jahrelang
summer: sommer, sommers, sommerlich, sommern, hochsommer
winter: winter, winters, winterlich, wintern
spring/autumn: frühling, frühjahr, herbst, frühlings, lenz, frühjahrs, herbstlich
Christmas: weihnachten, weihnacht, weihnachts, heiligabend, xmas, heilig, christkind, advent, nikolaus
Monday..Sunday (weekday names): montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags
January..December (month names): januar, jänner, februar, feber, märz, april, mai, juni, juli, august, september, oktober, november, dezember, juno
before: vor, vorher, bevor, zuvor, davor, ehe, vorab, vorm
after: nach, nachdem, danach, hinterher, nachher, anschließend
since: seit, seitdem, seither, seid
until: bis, solange, bisher, bislang
when: wann, wenn, als, wan, sobald, wannst
as soon as: sobald, sowie, sobalds, asap
during: während, währenddessen, währen, dabei
hour: stunde, stunden, std, stündlich, stund, viertelstunde, stündchen
minute: minute, minuten, min, minütchen, minuetli, minütlich
moment: moment, augenblick, momente, momenten, sekunde, sekunden, sek, momenterl, momentchen, momentli
next: nächste, nächster, nächstes, nächsten, nächstem, kommende, kommenden, folgende, folgenden, nächst
previous: vorherige, vorheriger, vorheriges, vorherigen, vorige, voriger, voriges, vorigen, letzte, bisherige, bisherigen, vorhergehende
new: neu, neue, neuer, neues, neuen, neuem, neuere, neueste, neuesten, neuestes, nagelneu, brandneu, nigelnagelneu, nei
old: alt, alte, alter, altes, alten, altem, ältere, älteren, älteste, oid, veraltet, veraltete
ancient: uralt, uralte, uralter, uraltes, uralten, steinalt, antik, antike, vorsintflutlich, steinzeit, historisch, museumsreif
long (time): lang, lange, langer, langes, langen, längere, ewig, ewigkeit, längst
short (time): kurz, kurze, kurzer, kurzes, kurzen, kurzzeitig, kurzfristig, chuz
one day/sometime: irgendwann, einmal, eines, irgendwannmal, mal, wannauchimmer, einst
date: datum, termin, daten, termine, datums, tag
time (clock): uhr, uhrzeit, zeit, zeiten, uhrzeiten, zeitpunkt, spät
again: wieder, nochmal, nochmals, erneut, wiederum, nomal, abermals, nochma, wida, neuerlich
immediately: sofort, gleich, umgehend, unverzüglich, sogleich, augenblicklich, glei, sofortig, schleunigst
yes: ja, jo, jep, jup, jawohl, joa, yes, jaja, klar, jap, yep, doch, jawoll, jau
no: nein, nee, nö, ne, na, naa, nei, nope, nänä, nöö, niemals
not: nicht, net, ned, nit, nich, ni, nöd, keineswegs, mitnichten
maybe: vielleicht, eventuell, evtl, evt, möglicherweise, womöglich, vllt, vll, viellecht, vielleich, allenfalls, gegebenenfalls, ggf, jein
probably: wahrscheinlich, vermutlich, wohl, voraussichtlich, warscheinlich, wahrscheinlch, mutmaßlich, sicherlich
certainly/of course: natürlich, klar, selbstverständlich, sicher, sicherlich, gewiss, bestimmt, freilich, logisch, klaro, logo, eh, definitiv, allerdings
I think/believe: glaube, glaub, denke, denk, meine, finde, find, glauben, glaubst, glaubt, glaubte, geglaubt, meines, mmn
guess/suppose: vermute, vermuten, schätze, schätz, annehme, annehmen, nehme, rate, raten, vermutest, vermutet, vermutung, tippe, geschätzt, schätzen, angenommen
know: weiß, weißt, wissen, wisst, wusste, wussten, gewusst, kenne, kennen, kennst, kennt, kannte, gekannt, wees, bekannt, wissens
no idea/no clue: ahnung, keineahnung, plan, ka, planlos, ahnungslos, schimmer, ratlos, kp, peil
unsure: unsicher, unsichere, unsicherer, unschlüssig, unentschlossen, ungewiss, unentschieden, zwiegespalten, unsicherheit
doubt: zweifel, zweifeln, zweifle, zweifelst, zweifelt, bezweifle, bezweifeln, bezweifelt, zweifelhaft, zweifelsohne, bedenken
understand: verstehe, versteh, verstehen, verstehst, versteht, verstand, verstanden, kapiere, kapier, kapiert, kapieren, begreife, begreifen, checke, check, gecheckt, raffe, verständlich, begriffen, blicke
explain: erklären, erkläre, erklär, erklärst, erklärt, erklärte, erklärung, erklärungen, erläutern, erläutere, erläuterung, erläutert, verdeutlichen
confuse/muddle: verwirrt, verwirren, verwirrend, verwirrung, verwechselt, verwechseln, verwechsle, durcheinander, konfus, verwirre, verwechslung, verwirrende, wirr, irritiert
forget: vergessen, vergesse, vergiss, vergisst, vergaß, vergesst, vergesslich, verschwitzt, vergess
remember: erinnern, erinnere, erinnerst, erinnert, erinnerung, erinnerte, merken, merke, merk, merkst, merkt, gemerkt, entsinne, entsinnen, weißt
mean (say): meine, meinen, meinst, meint, meinte, meinten, gemeint, mein, meintest, bedeuten, heißt
depends: kommt, abhängig, abhängt, hängt, je, kommtdrauf, abhängen, drauf, unterschiedlich
decide: entscheiden, entscheide, entscheidest, entscheidet, entschied, entschieden, entschließen, entschlossen, beschließen, beschlossen, beschließe, festlegen, entscheid
choose/select: wählen, wähle, wähl, wählst, wählt, wählte, gewählt, auswählen, auswähle, ausgewählt, aussuchen, ausgesucht, auswahl, suche, nehmen, nehme, nimm, anklicken
prefer: bevorzuge, bevorzugen, bevorzugst, bevorzugt, lieber, vorziehen, vorgezogen, präferiere, präferieren, bevorzugte, favorisiere, liebsten
like/want: mag, mögen, magst, mögt, mochte, gemocht, will, wollen, willst, wollt, wollte, wollten, gewollt, gefällt, gefallen, gern, gerne, mog, wü, wott
wish/would like: möchte, möchten, möchtest, möchtet, hätte, hätten, würde, wünsche, wünschen, wünschst, wünscht, gewünscht, wunsch, wünschte, mecht, moechte, gern, möcht
need: brauche, brauch, brauchen, brauchst, braucht, brauchte, gebraucht, benötige, benötigen, benötigt, benötigst, bedarf, bräuchten, brach, notwendig
must/have to: muss, müssen, musst, musste, mussten, gemusst, mussn, muas, mues
may/allowed: darf, dürfen, darfst, dürft, durfte, durften, gedurft, erlaubt, erlauben, gestattet, erlaubnis, derf, zulässig
can/able: kann, können, kannst, könnt, konnte, konnten, gekonnt, könntest, koennen, kan, ka, fähig, imstande, chan
will: werde, wird, werden, wirst, werdet, werd, wirds
should: soll, sollen, sollst, sollt, sollte, sollten, solltest, solltet, gesollt, sollts
hope: hoffe, hoffen, hoffst, hofft, hoffte, gehofft, hoffentlich, hoffnung, hoffnungen, hoff
plan/intend: plane, planen, planst, plant, geplant, plante, plan, vorhaben, vorhabe, vor, beabsichtige, beabsichtigen, beabsichtigt, vorgehabt, vorgenommen, absicht, gedenke
consider/think about: überlege, überlegen, überleg, überlegst, überlegt, überlegung, nachdenken, nachgedacht, erwäge, erwägen, bedenken, überdenken, denke, liebäugle, liebäugeln, erwogen
worry/fear: sorge, sorgen, sorgst, sorgt, angst, ängste, befürchte, befürchten, befürchtung, fürchte, fürchten, fürchtet, besorgt, bange, bammel, schiss, bedenken
annoy/hate: nervt, nerven, nervig, nervige, genervt, nerv, ärgert, ärgern, ärgere, ärgerlich, geärgert, hasse, hassen, hasst, gehasst, hass, stört, stören, ankotzt, nervtötend, gehd, lästig
happy/content: glücklich, glückliche, zufrieden, zufriedene, froh, happy, fröhlich, freue, freuen, freut, freude, gefreut, freu, erfreut
fine/ok: ok, okay, okey, oke, passt, gut, inordnung, ordnung, oki, okee, alles, recht, basst, einverstanden, geht, läuft
agree: einverstanden, zustimmen, zustimme, stimme, zugestimmt, einig, einigen, geeinigt, genau, richtig, stimmt, zustimmung, dafür, abgemacht
matter/care: wichtig, kümmert, kümmern, interessiert, interessieren, zählt, ausmacht, ankommt, drauf
not matter/all the same: egal, wurscht, wurst, schnuppe, gleichgültig, gleich, schnurz, wumpe, piepegal, scheißegal, wuascht, schnurzegal, gehupft, einerlei, schnurzpiepegal
important: wichtig, wichtige, wichtiger, wichtiges, wichtigen, wichtigste, wichtigsten, bedeutend, relevant, entscheidend, essentiell, bedeutsam
necessary: nötig, nötige, notwendig, notwendige, erforderlich, erforderliche, notwendigerweise, zwingend, unbedingt, nötigen
useful: nützlich, nützliche, nützliches, hilfreich, hilfreiche, praktisch, praktische, brauchbar, sinnvoll, sinnvolle, zweckmäßig, nutzen, nützt
good: gut, gute, guter, gutes, guten, gutem, guad, guat, guet, jut, toll, prima, schön
bad: schlecht, schlechte, schlechter, schlechtes, schlechten, mies, miese, mieser, mieses, übel, schlimm, schlimme, doof, blöd, kacke, scheiße, beschissen, mist
better: besser, bessere, besserer, besseres, besseren, bessa, verbessert
worse: schlechter, schlimmer, schlechtere, schlimmere, mieser, übler, verschlechtert, verschlimmert
best: beste, bester, bestes, besten, bestem, am, optimal, optimale, ideal, bestens, bestmöglich, ideale
easy: einfach, einfache, einfacher, einfaches, einfachen, leicht, leichte, leichter, leichtes, simpel, simple, unkompliziert, kinderleicht, easy, mühelos, einfachste, einfachsten
difficult/complicated: schwierig, schwierige, schwieriger, schwieriges, schwer, schwere, kompliziert, komplizierte, komplizierter, umständlich, umständliche, knifflig, komplex, komplexe, tricky, aufwendig, aufwändig
safe/secure: sicher, sichere, sicherer, sicheres, sicheren, sicherste, sichersten, sicherheit, geschützt, geschützte, abgesichert, gesichert
danger/risk: gefahr, gefahren, gefährlich, gefährliche, risiko, risiken, riskant, riskante, riskiere, riskieren, gefährdet, unsicher
true/right: richtig, richtige, richtiger, richtiges, wahr, wahre, stimmt, korrekt, recht, wahrheit, stimmen, zutreffend, tatsächlich, wirklich
wrong: falsch, falsche, falscher, falsches, falschen, unrichtig, verkehrt, verkehrte, inkorrekt, foisch, unrecht, stimmtnicht
false/mistake: fehler, fehlern, irrtum, irrtümer, irrtümlich, versehen, versehentlich, geirrt, irre, irren, vertan, verhauen, falschangabe, fehlerhaft, aus
problem: problem, probleme, problemen, problematisch, problems, schwierigkeit, schwierigkeiten, prob, problemchen, probs
trouble: ärger, schwierigkeiten, stress, mühe, theater, scherereien, zoff, troubles, trouble, zores, schlamassel, schereien
fun/funny: spaß, lustig, lustige, lustiger, lustiges, witzig, witzige, komisch, spaßig, gaudi, ulkig, amüsant, hetz
sad: traurig, traurige, trauriger, trauriges, bedrückt, unglücklich, deprimiert, niedergeschlagen, trauer, schade
sorry/excuse: sorry, entschuldigung, entschuldige, entschuldigen, entschuldigt, verzeihung, tschuldigung, tschuldige, pardon, sry, leid, verzeihen, verzeih, tschuldigen, exgüsi, leider, tschuldigens
please: bitte, bidde, bitteschön, bittesehr, bitt, büdde, pls, bittschön
thanks: danke, dankeschön, dankesehr, dank, merci, thx, danköö, vielendank, dangge, dankend, bedankt, dankschön
hello: hallo, hi, hey, servus, grüß, grüezi, moin, moinmoin, guten, tag, grüzi, hallöchen, griaß, grias, hoi, salü, hei, huhu, hallöle
goodbye: tschüss, tschüs, ciao, tschau, ade, pfiat, pfiati, pfüati, wiedersehen, auf, baba, bye, wiederschauen, adieu, tschö, servus, tschüssi, uf, bis
great/super: super, toll, tolle, klasse, prima, spitze, großartig, großartige, genial, geil, perfekt, leiwand, hammer, cool, fantastisch, wunderbar, supa, ausgezeichnet, hervorragend, bestens
beautiful/lovely: schön, schöne, schöner, schönes, schönen, wunderschön, wunderschöne, hübsch, hübsche, herrlich, herrliche, schee, lieblich, nett, nette, liebe
terrible: schrecklich, schreckliche, furchtbar, furchtbare, fürchterlich, grauenhaft, grausam, entsetzlich, katastrophe, katastrophal, schlimm, horror, grässlich, scheußlich
honest/honestly: ehrlich, ehrliche, ehrlicher, ehrlichgesagt, aufrichtig, offen, ehrlicherweise, gestehe, zugegeben, gesagt, ehrlichkeit
trust: vertrauen, vertraue, vertraust, vertraut, vertraute, vertrau, vertrauenswürdig, traue, trauen, trau, verlass, verlassen, verlasse
distrust: misstrauen, misstraue, misstraut, misstrauisch, skeptisch, skepsis, argwohn, argwöhnisch, misstrauische
privacy/private: privat, private, privater, privates, privaten, privatsphäre, datenschutz, vertraulich, vertrauliche, privatleben, privatsache, privatangelegenheit, dsgvo
secret: geheim, geheime, geheimnis, geheimnisse, heimlich, geheimen, geheimes, geheimhalten, geheimhaltung, verheimlichen, geheimer
love: liebe, lieben, liebst, liebt, liebte, geliebt, lieb, verliebt, verliebe, lieblings
miss (someone): vermisse, vermissen, vermisst, vermisste, vermiss, sehnsucht, heimweh, fehlst, fehlt
laugh/haha: lache, lachen, lachst, lacht, lachte, gelacht, haha, hahaha, hihi, lol, hehe, hahah, lach, rofl, grins, xd
hm/erm: hm, hmm, äh, ähm, öhm, ehm, tja, naja, hmmm, mhm, eh, na, also, mh, äähm
question: frage, fragen, frag, rückfrage, rückfragen, fragerunde, fragestellung, zwischenfrage, frog
answer: antwort, antworten, antworte, antwortest, antwortet, antwortete, geantwortet, beantworten, beantworte, beantwortet, rückmeldung, antwortmöglichkeit
ask: fragen, frage, frag, fragst, fragt, fragte, gefragt, nachfragen, nachfrage, nachgefragt, anfragen, anfrage, erkundigen
tell/say: sagen, sage, sag, sagst, sagt, sagte, gesagt, erzählen, erzähle, erzähl, erzählst, erzählt, verrate, verraten, mitteilen, sog, verrat, nennen
speak/talk: sprechen, spreche, sprich, sprichst, spricht, sprach, gesprochen, reden, rede, red, redest, redet, geredet, plaudern, quatschen, unterhalten, quatsch
repeat: wiederholen, wiederhole, wiederhol, wiederholst, wiederholt, wiederholte, wiederholung, nochmal, nochmals, widerholen, wiederholungen
again from the start: vonvorn, vorn, vorne, anfang, neuanfang, neubeginn, vornherein, nochmalvonvorne, null, neu
restart: neustart, neustarten, neugestartet, restart, neubeginnen, reset, zurücksetzen, zurückgesetzt, neu, resetten
start/begin: start, starten, starte, startet, gestartet, beginnen, beginne, beginnt, begonnen, anfangen, fange, fang, fängt, angefangen, anfang, beginn, los, loslegen, losgehen
back (go back): zurück, zurückgehen, zurückkehren, retour, rückwärts, zruck, zurueck, zurük, zrugg, back, zurückspringen
previous step: vorschritt, schritt, vorherige, vorhin, vorherigen, vorige, letzter, schritte
undo: rückgängig, widerrufen, widerrufe, zurücknehmen, ungeschehen, rückgängigmachen, zurückgenommen, undo, stornieren
cancel/abort: abbrechen, abbruch, abgebrochen, breche, brich, stornieren, storno, storniert, abbrich, absagen, abgesagt, cancel, canceln, annullieren
stop: stopp, stop, halt, anhalten, stoppen, stoppe, gestoppt, aufhören, höre, hör, aufgehört, stoppt, angehalten, schluss
finish/end: fertig, beenden, beende, beendet, ende, enden, endet, abschließen, abgeschlossen, schluss, aufhören, fertigmachen, erledigt, beendest
quit/exit: beenden, verlassen, aussteigen, exit, quit, raus, schließen, abmelden, ausgang, ausloggen, aussteige, rausgehen
skip: überspringen, überspringe, überspring, übersprungen, überspringt, auslassen, ausgelassen, skip, skippen, weglassen, weg
next/continue: weiter, weitermachen, weitergehen, weitergehts, fortfahren, fortsetzen, fortgesetzt, nächste, weita, fortfahre, wiiter, mach, continue
pass (skip): passe, passen, pass, weiß, überspringe, enthalte, enthalten, enthaltung
help (noun/verb): hilfe, helfen, helfe, hilf, hilfst, hilft, half, geholfen, hilfestellung, hülf, hilfreich, hülfe, helft
stuck: hänge, häng, hängen, festgefahren, feststecke, stecke, steckt, festhänge, fest, ratlos, aufgeschmissen, steh, feststecken, hängengeblieben
show: zeigen, zeige, zeig, zeigst, zeigt, zeigte, gezeigt, anzeigen, anzeige, angezeigt, zeigs, vorzeigen, anzuzeigen
list: liste, listen, auflisten, aufgelistet, aufzählen, aufzählung, auflistung, aufgezählt, verzeichnis
compare: vergleichen, vergleiche, vergleich, vergleichst, vergleicht, verglich, verglichen, gegenüberstellen, gegenübergestellt
difference: unterschied, unterschiede, unterschieden, unterscheiden, unterscheidet, differenz, unterscheidung, unterscheid, abweichung
advantage: vorteil, vorteile, vorteilen, vorteilhaft, plus, pluspunkt, pluspunkte, nutzen, vorzug, vorzüge, benefit
disadvantage: nachteil, nachteile, nachteilen, nachteilig, minus, minuspunkt, minuspunkte, haken, schattenseite, schwäche, schwächen
pros and cons: vornachteile, pro, contra, kontra, proundkontra, prosundcons, wider, vorundnachteile, fürundwider
versus: versus, vs, gegen, gegenüber, oder, kontra
overview: überblick, übersicht, übersichten, übersichtlich, gesamtüberblick, gesamtübersicht, überblicke, uebersicht
summary: zusammenfassung, zusammenfassungen, kurzfassung, fazit, resümee, kurzform, zusfassung
summarise: zusammenfassen, zusammengefasst, zusammenfasse, fasse, fass, resümieren, zusammenfasst, zsammfassen, zusammenzufassen
recap: rekapitulieren, rekapitulation, rückblick, zwischenstand, rekap, stand, zwischenbilanz, zwischenfazit
change (an answer): ändern, ändere, änder, änderst, ändert, geändert, änderung, änderungen, verändern, abändern, abgeändert, umändern, anpassen, umentscheiden, umentschieden
correct (fix): korrigieren, korrigiere, korrigier, korrigiert, korrektur, korrekturen, berichtigen, berichtigung, verbessern, verbessere, richtigstellen, ausbessern, verbessert, richtigstellung
option/choice: option, optionen, auswahl, möglichkeit, möglichkeiten, wahl, alternative, alternativen, variante, varianten, auswahlmöglichkeit, antwortmöglichkeiten
language: sprache, sprachen, sprach, muttersprache, fremdsprache, sprachlich, fremdsprachen
English: englisch, englische, englischer, englischen, english, engländer, englisches, britisch, engl
French: französisch, französische, französischer, französischen, franzose, franzosen, francais, französin, franz, franzoesisch
German: deutsch, deutsche, deutscher, deutschen, deutsches, german, hochdeutsch, deitsch, schweizerdeutsch, schwiizerdütsch
Spanish: spanisch, spanische, spanischer, spanischen, espanol, spanier, spanierin
Italian: italienisch, italienische, italienischer, italienischen, italiano, italiener, italienerin
Portuguese: portugiesisch, portugiesische, portugiesischer, portugiesischen, portugiese, portugiesin, brasilianisch
Dutch: niederländisch, niederländische, niederländischen, holländisch, holländische, holländer, niederländer, flämisch
why: warum, wieso, weshalb, weswegen, wozu, worum, wiso, warom, wrm, warumn
reason: grund, gründe, gründen, ursache, ursachen, begründung, begründen, anlass, motiv
what for: wofür, wozu, zweck, fürwas, wofuer, wazu, zuwas
who: wer, wen, wem, wera, wär
what: was, wat, wos, wasn, wa, woss, welches
which: welche, welcher, welches, welchen, welchem, wölche, welch
where: wo, wohin, woher, woanders, wodrin, worin, wovon
how: wie, wia, wi, wieso, inwiefern, inwieweit
how many: wieviel, wieviele, wievielen, wiefiel, wievüi
clear (understood): klar, klare, klares, verstanden, kapiert, verständlich, eindeutig, deutlich, gecheckt, einleuchtend, roger
advice/recommend: rat, ratschlag, ratschläge, tipp, tipps, tip, empfehlung, empfehlungen, empfehlen, empfehle, empfiehlst, empfiehlt, empfohlen, raten, rätst, beratung, beraten, berate
decision: entscheidung, entscheidungen, entschluss, entscheid, beschluss, entscheidungshilfe, entscheidungsfindung
settings/configure: einstellung, einstellungen, einstellen, eingestellt, konfiguration, konfigurieren, konfiguriert, stelle, settings, konfig, konfiguriere, umstellen, umgestellt
set up/install: einrichten, einrichte, eingerichtet, richte, einrichtung, installieren, installiere, installiert, installation, aufsetzen, aufgesetzt, setup, anlegen, angelegt
instructions: anleitung, anleitungen, anweisung, anweisungen, gebrauchsanweisung, bedienungsanleitung, handbuch, schrittfürschritt, hinweise, betriebsanleitung
meaning: bedeutung, bedeutungen, bedeutet, bedeuten, heißt, sinn, begriff, bedeute, fachbegriff
matter/topic: thema, themen, sache, sachen, angelegenheit, angelegenheiten, betreff, themenwechsel, gegenstand, anliegen
joke: witz, witze, scherz, scherze, spaß, schmäh, flachwitz, gag, scherzen, scherzfrage, gwitzt
bot/robot/chatbot: bot, bots, chatbot, chatbots, roboter, robot, maschine, ki, computerprogramm, automat, ai, chatgpt, künstlich
human (person): mensch, menschen, menschlich, menschliche, menschlicher, echter
person/someone: person, personen, jemand, einzelperson, privatperson, persönlichkeit, ansprechpartner, perso
I/me: ich, mich, mir, i, meinereiner, ick, mi, ikke, miar
you: du, dich, dir, sie, ihr, euch, ihnen, di, man
he/him: er, ihn, ihm, ea, dea, eam
she/her: sie, ihr, se, sia
we/us: wir, uns, mir, mia, wia, wa
they/them: sie, ihnen, die, denen, se
my/mine: mein, meine, meiner, meines, meinen, meinem, meins, mei, meinige, mi, mim
your: dein, deine, deiner, deines, deinen, deinem, deins, ihr, ihre, ihrer, ihren, ihrem, euer, eure, euren, eurem, eurer, dei
his: sein, seine, seiner, seines, seinen, seinem, seins, sei
her (possessive): ihre, ihrer, ihres, ihren, ihrem, ihrs
our: unser, unsere, unserer, unseres, unseren, unserem, unsre, unsers, unsren, unsrem, unsa
their: ihre, ihrer, ihres, ihren, ihrem, deren
own: eigen, eigene, eigener, eigenes, eigenen, eigenem, eigens
wife: frau, ehefrau, gattin, frauen, gemahlin, gemahl, weib, gattinnen, ehefrauen, olle
husband: mann, ehemann, gatte, gatten, göttergatte, ehemänner, angetrauter, mannes
partner/spouse: partner, partnerin, lebensgefährte, lebensgefährtin, lebenspartner, lebenspartnerin, ehepartner, lebensabschnittsgefährte, gspusi, ehegatte, bessere, ehepaar, paar
boyfriend/girlfriend: freund, freundin, schatz, schatzi, gspusi, lover, verlobter, verlobte, verlobten, mädel
son: sohn, söhne, sohnemann, sohnes, söhnen, bub, bua, junge, filius, jungs, älteste
daughter: tochter, töchtern, töchterchen, mädel, mädchen, stieftochter, madl, dochter
child/kids: kind, kinder, kindern, kindes, kids, kleinen, nachwuchs, kleinkind, kleinkinder, jugendliche, gschroppn, teenager, kinda, kinderl
grandson/grandchild: enkel, enkelin, enkelkind, enkelkinder, enkelsohn, enkeltochter, enkeln, enkelkindern, enkerl, urenkel, enkelinnen
mother/mum: mutter, mama, mutti, mami, mam, muttern, mutta, mum, mueti, schwiegermama
father/dad: vater, papa, vati, papi, paps, daddy, voda, vatter, dad
parents: eltern, elternteil, altern, elternteile, erziehungsberechtigte
brother: bruder, bruders, brüdern, bruderherz, bro, halbbruder, bruada, brudi
sister: schwester, schwestern, schwesterherz, halbschwester, schwesta, schwesterchen
siblings: geschwister, geschwistern, geschwisterchen, zwilling, zwillinge
uncle/aunt: onkel, tante, tanten, onkels, onkeln, großonkel, großtante
nephew/niece: neffe, neffen, nichte, nichten, großneffe
cousin: cousin, cousine, vetter, kusine, cousins, cousinen, base, großcousin
grandma: oma, omi, omas, großmutter, omama, grosi, grossmueter, großmama, urgroßmutter, uroma
grandpa: opa, opi, opas, großvater, opapa, großpapa, uropa, urgroßvater
in-law: schwiegermutter, schwiegervater, schwiegereltern, schwager, schwägerin, schwiegersohn, schwiegertochter, schwiegerleute
family: familie, familien, familiär, sippe, verwandtschaft, familienmitglied, familienmitglieder, verwandte, verwandten, angehörige, angehörigen, familienangehörige
friend/mate: freund, freunde, freundin, freundinnen, freunden, kumpel, kumpels, bekannter, bekannte, bekannten, spezi, haberer, kollege, kumpeln, freundeskreis
neighbour: nachbar, nachbarn, nachbarin, nachbarinnen, nachbarschaft, nochbar
colleague: kollege, kollegin, kollegen, kolleginnen, arbeitskollege, arbeitskollegin, arbeitskollegen, mitarbeiter, teamkollege
boss: chef, chefin, chefs, boss, vorgesetzter, vorgesetzte, vorgesetzten, vorgesetzen, cheffe, chefetage, arbeitgeber
secretary: sekretärin, sekretär, sekretariat, sekretärinnen, vorzimmer, vorzimmerdame, schriftführer, tippse, schriftführerin
assistant: assistent, assistentin, assistenz, assistenten, assistentinnen, gehilfe, gehilfin, helfer, helferin, assi, hilfskraft
employee/staff: mitarbeiter, mitarbeiterin, mitarbeitern, mitarbeiterinnen, angestellter, angestellte, angestellten, personal, belegschaft, beschäftigte, arbeitnehmer, kräfte, mitarbeitende, mitarbeitenden
team: team, teams, mannschaft, arbeitsgruppe, teammitglied, teammitglieder, belegschaft
group: gruppe, gruppen, runde, gruppn, gemeinschaft, clique, arbeitsgruppe
company/firm: firma, firmen, unternehmen, betrieb, betriebe, konzern, gmbh, geschäft, ag, kg, kanzlei, arbeitgeber, fa, betriebs, bude
department: abteilung, abteilungen, bereich, dezernat, referat, ressort, buchhaltung, vertrieb, einkauf, personalabteilung, marketing
club/association: verein, vereine, vereins, verband, klub, club, sportverein, vereinen, ev, fußballverein, musikverein, genossenschaft, turnverein
board/committee: vorstand, vorstände, ausschuss, gremium, komitee, beirat, vorstandschaft, kuratorium, aufsichtsrat, vorstandes, vorstandsmitglied
chairman/president: vorsitzender, vorsitzende, vorsitzenden, präsident, präsidentin, obmann, obfrau, vorsitz, vorstand, obleute
treasurer: kassierer, kassier, kassierin, kassenwart, schatzmeister, schatzmeisterin, kassiererin, kassenwartin, säckelmeister
member: mitglied, mitglieder, mitgliedern, mitgliedschaft, vereinsmitglied, vereinsmitglieder, mitglieds
volunteer: ehrenamtlich, ehrenamtliche, ehrenamtlicher, ehrenamt, freiwillig, freiwillige, freiwilliger, ehrenamtlichen, freiwilligen, zivi
partner (business): geschäftspartner, geschäftspartnerin, teilhaber, teilhaberin, kompagnon, kooperationspartner, gesellschafter, mitinhaber, geschäftspartnern, sozius
customer/client: kunde, kunden, kundin, kundinnen, kundschaft, klient, klienten, klientin, auftraggeber, mandant, mandanten, mandantin, kundn
supplier: lieferant, lieferanten, zulieferer, händler, großhändler, lieferantin, dienstleister
accountant/tax adviser: steuerberater, steuerberaterin, buchhalter, buchhalterin, treuhänder, treuhänderin, wirtschaftsprüfer, steuerbüro, steuerkanzlei, buchhaltung, steuerberaters
lawyer/solicitor: anwalt, anwältin, anwälte, rechtsanwalt, rechtsanwältin, notar, notarin, jurist, juristin, kanzlei, advokat, anwaltskanzlei
doctor: arzt, ärztin, ärzte, doktor, hausarzt, dr, ärzten, hausärztin, tierarzt, doc, arztes, kinderarzt, orthopäde
nurse: krankenschwester, krankenpfleger, pfleger, pflegerin, schwester, pflegefachfrau, pflegekraft, pflegekräfte, arzthelferin, mfa, sprechstundenhilfe
dentist: zahnarzt, zahnärztin, zahnärzte, zahnarztpraxis, kieferorthopäde, zahnarztes
pharmacist: apotheker, apothekerin, apotheke, apotheken, pta
teacher: lehrer, lehrerin, lehrern, lehrerinnen, lehrkraft, lehrkräfte, lehrperson, pädagoge, dozent, dozentin, erzieher, erzieherin
pupil: schüler, schülerin, schülern, schülerinnen, schulkind, schulkinder, gymnasiast, gymnasiastin
student: student, studentin, studenten, studierende, studierender, studi, studentinnen, studierenden, kommilitone, doktorand
apprentice/trainee: azubi, azubis, lehrling, lehrlinge, auszubildender, auszubildende, auszubildenden, lernende, lernender, stift, volontär, lehrbub, trainee, referendar
craftsman: handwerker, handwerkerin, handwerk, handwerkern, schreiner, tischler, zimmermann, maurer, meister, handwerksbetrieb, geselle
plumber: klempner, installateur, sanitär, spengler, sanitärinstallateur, flaschner, sanitärbetrieb, heizungsbauer
electrician: elektriker, elektrikerin, elektroinstallateur, elektro, elektromeister, elektrikern, elektrobetrieb
painter: maler, malerin, anstreicher, malerbetrieb, lackierer, malern, malermeister
mechanic: mechaniker, mechanikerin, automechaniker, kfzmechaniker, mechatroniker, schrauber, schlosser, automech
farmer: bauer, bäuerin, landwirt, landwirtin, bauern, landwirte, landwirtschaft, landwirten, biobauer
winegrower: winzer, winzerin, weinbauer, weinbauern, weingut, weinhauer, weinbau
fisherman: fischer, fischerin, angler, fischern, fischerei, anglerin
driver: fahrer, fahrerin, fahrern, chauffeur, autofahrer, busfahrer, busfahrerin, kurier, lenker
lorry driver: lkwfahrer, lastwagenfahrer, trucker, fernfahrer, kraftfahrer, brummifahrer, berufskraftfahrer, chauffeur, fernfahrerin
baker: bäcker, bäckerin, bäckerei, bäckermeister, konditor, konditorin, bäckern, konditorei
cook/waiter: koch, köchin, köche, kellner, kellnerin, ober, bedienung, servicekraft, serviceangestellte, küchenchef, barkeeper
hairdresser: friseur, friseurin, frisör, frisörin, coiffeur, coiffeuse, friseursalon, friseuse, frisöse, barbier
gardener: gärtner, gärtnerin, gärtnerei, landschaftsgärtner, gartenbauer, gärtnern
estate agent: makler, maklerin, immobilienmakler, immobilienmaklerin, immobilien, maklerbüro, maklern
hotelier/host: hotelier, gastgeber, gastgeberin, wirt, wirtin, gastwirt, vermieter, hoteliers, gastronom, wirtsleute
guest: gast, gäste, gästen, besucher, besucherin, hotelgast, feriengast, feriengäste, hotelgäste
tenant: mieter, mieterin, mietern, untermieter, mieterinnen, pächter, untermieterin
landlord: vermieter, vermieterin, hausbesitzer, hausherr, hauseigentümer, hausverwaltung, vermietern, verpächter
flatmate: mitbewohner, mitbewohnerin, wg, mitbewohnern, wohngemeinschaft, mitbewohnerinnen, zimmergenosse
priest/vicar/pastor: pfarrer, pfarrerin, pastor, pastorin, priester, pfarrers, vikar, diakon, seelsorger, kaplan, mesner, küster
parish/church: kirche, kirchen, pfarre, pfarrei, gemeinde, kirchengemeinde, pfarramt, pfarrgemeinde, pfarrbüro, kirchgemeinde, dom
mayor/town hall: bürgermeister, bürgermeisterin, rathaus, gemeindeamt, gemeinde, stadtverwaltung, magistrat, oberbürgermeister, gemeindepräsident, stadtpräsident, landratsamt
civil servant: beamter, beamtin, beamte, beamten, behörde, behörden, amt, ämter, finanzamt, verwaltung, öffentlicher, sachbearbeiter
musician: musiker, musikerin, musikern, band, bands, sänger, sängerin, orchester, musikant, kapelle, organist, dj
choir: chor, chöre, kirchenchor, gesangsverein, gesangverein, chors, chorleiter, männerchor, singkreis
photographer: fotograf, fotografin, fotografen, photograph, fotografie, knipser, fotostudio
translator: übersetzer, übersetzerin, dolmetscher, dolmetscherin, übersetzungen, übersetzern, übersetzungsbüro
manager/director: manager, managerin, direktor, direktorin, geschäftsführer, geschäftsführerin, geschäftsführung, leiter, leiterin, leitung, geschäftsleitung, filialleiter, teamleiter, ceo, schulleiter
owner: inhaber, inhaberin, eigentümer, eigentümerin, besitzer, besitzerin, inhabern, eigentümern
freelancer/self-employed: freiberufler, freiberuflich, freiberuflerin, selbstständig, selbständig, selbstständiger, selbständiger, selbstständige, selbständige, freelancer, freischaffend, einzelunternehmer, solo, einzelkämpfer, freie, selbstständigkeit
pensioner/retired: rentner, rentnerin, rente, pensionist, pensionistin, pension, pensioniert, ruhestand, rentnern, pensionär, berentet, pensionierter, pensionistn
widow/widower: witwe, witwer, verwitwet, witwen, witwers
deputy/stand-in: stellvertreter, stellvertreterin, vertretung, vertreter, vertreterin, stellvertretung, urlaubsvertretung, vertretungen, vize, aushilfe, krankheitsvertretung
reception: rezeption, empfang, réception, empfangs, anmeldung, empfangsdame, portier, empfangstresen, rezeptionistin, rezi
technician/IT person: techniker, technikerin, it, informatiker, informatikerin, itler, edv, computerfachmann, fachmann, programmierer, entwickler, systemtechniker, nerd, itabteilung
administrator: administrator, administratorin, admin, admins, systemadministrator, verwalter, verwalterin, sysadmin, administratoren
cleaner: putzfrau, reinigungskraft, putzhilfe, raumpflegerin, reinigungsfirma, putzmann, haushaltshilfe, bedienerin, reinigungskräfte, hausmeister, hauswart
carer: betreuer, betreuerin, pflegerin, pfleger, pflegedienst, altenpfleger, altenpflegerin, pflegekraft, betreuung, spitex, pflegeheim, tagesmutter
man: mann, männer, herr, männern, kerl, typ, männlich, mannes, manns
woman: frau, frauen, dame, damen, weiblich, weib, mädel
people: leute, leuten, menschen, personen, leut, lüt, leit, menge
share: teilen, teile, teil, teilst, teilt, teilte, teilten, geteilt, geteilte, geteiltes, teiln, gemeinsam, mitbenutzen
use: benutzen, benutze, benutzt, benutzte, nutzen, nutze, nutzt, nutzte, genutzt, verwenden, verwende, verwendest, verwendet, gebrauchen, gebrauche, nutzung, nutz, benutz
read: lesen, lese, les, liest, lest, las, lasen, gelesen, lies, mitlesen, mitliest, mitgelesen, durchlesen, nachlesen, lesn
reply/answer mail: antworten, antworte, antwortet, geantwortet, beantworten, beantworte, beantwortet, zurückschreiben, zurückgeschrieben, beantwortung, rückantwort, zurückschreibe
write: schreiben, schreibe, schreib, schreibst, schreibt, schrieb, schrieben, geschrieben, verfassen, verfasse, tippen, tippe, schreibn, formulieren
look into/check: reinschauen, reinschaue, reinschaut, schaue, schau, schaut, schauen, reingucken, guckt, gucke, reinguckt, nachschauen, nachsehen, hineinschauen, reinsehen, einsicht, draufschauen, geschaut, einsehen, abrufen
have access: zugriff, zugang, zugreifen, zugriffe, zugriffsrecht, zugriffsrechte, zugänge, zugreift, zugreife, rankommen, drankommen, zugangsdaten, berechtigung, zugangsberechtigt
log in: einloggen, einlogge, eingeloggt, anmelden, anmelde, angemeldet, anmeldung, login, loggen, logge, einlogg, melde, meldet, loggt, einwählen
password: passwort, passwörter, passwörtern, kennwort, kennwörter, pw, passwortes, passwd, zugangsdaten, pin, pwd
look over someone's shoulder/snoop: schnüffeln, schnüffelt, spionieren, spioniert, nachspionieren, rumschnüffeln, mitlesen, bespitzeln, schulter, herumschnüffeln, stöbern, ausspionieren, überwachen, kontrolliert, kontrollieren
take turns/alternate: abwechseln, abwechselnd, abwechselt, wechseln, abgewechselt, reihum, wechselweise, abwechslung, schichtweise, schicht, turnusmäßig
stand in/cover for: vertreten, vertrete, vertritt, vertretung, einspringen, einspringt, springt, springe, aushelfen, vertrat, urlaubsvertretung, eingesprungen
manage/look after: verwalten, verwalte, verwaltet, verwaltung, betreuen, betreue, betreut, kümmere, kümmern, kümmert, pflegen, pflegt, organisiere, organisieren, managen, managt, schupfen
responsible: verantwortlich, verantwortliche, verantwortlicher, zuständig, zuständige, zuständigkeit, verantwortung, zuständigen, verantwortlichen, zuständiger
personal: persönlich, persönliche, persönlicher, persönliches, persönlichen, privat, individuell, persönl
separate: getrennt, getrennte, getrennter, getrenntes, getrennten, separat, separate, separates, separaten, trennen, trenne, trennt, trennung, extra, auseinanderhalten, auseinander
belong: gehört, gehören, gehöre, gehörte, gehörig, zugehörig, ghört, besitze, besitzt
give: geben, gebe, gib, gibst, gibt, gebt, gab, gaben, gegeben, geb, gebn, hergeben, reichen, gäbe
trust with: anvertrauen, anvertraut, anvertraue, vertraue, überlassen, vertraut
phone/mobile: handy, handys, telefon, telefone, mobiltelefon, natel, diensthandy, handies, tel, mobil, diensttelefon, firmenhandy, handi, privathandy, mobile, telefons, fon, mobiltelefone
smartphone: smartphone, smartphones, smartfon, smartfone, smarty, klugtelefon, seniorenhandy
iPhone: iphone, iphones, ifon, apple, eifon, iphon, ios
Android/Samsung: android, samsung, galaxy, androide, androidhandy, androids, huawei, xiaomi, pixel, samsunghandy, oneplus, fairphone
landline: festnetz, festnetztelefon, festnetzanschluss, festnetznummer, haustelefon, telefonanschluss, fax
tablet: tablet, tablets, tablett, tab, tabletcomputer, surface, tabletts
iPad: ipad, ipads, ipat, eipad
laptop/notebook: laptop, laptops, notebook, notebooks, labtop, klapprechner, schlepptop, firmenlaptop, dienstlaptop, thinkpad, leptop, ultrabook, laptopp, arbeitslaptop
MacBook: macbook, macbooks, mcbook, macbookair, macbookpro
desktop computer/PC: pc, pcs, desktop, desktops, desktoprechner, standrechner, tower, standpc, gamingpc, desktopcomputer
Mac/iMac: mac, imac, macs, imacs, macmini, macos, macintosh
computer (any): computer, computern, computers, rechner, rechnern, kiste, kompi, komputer, compi, edv, rechners, compjuter
work computer: arbeitsrechner, dienstrechner, firmenrechner, arbeitscomputer, firmencomputer, bürorechner, bürocomputer, arbeitspc, firmenpc, büropc, arbeitsplatzrechner
company device: firmengerät, firmengeräte, dienstgerät, dienstgeräte, diensthandy, dienstlaptop, firmenhandy, firmenlaptop, arbeitsgerät, arbeitshandy, geschäftshandy, arbeitsgeräte
device/gadget: gerät, geräte, geräten, gerätes, gadget, gadgets, teil, endgerät, endgeräte, apparat, geraet, geräts, gräte, gerätschaften, ding
machine: maschine, maschinen, apparat, automat, kiste, mühle, anlage
browser: browser, browsern, firefox, chrome, safari, edge, internetexplorer, explorer, opera, webbrowser, internetbrowser, brave
webmail: webmail, webmailer, weboberfläche, webinterface, onlinezugang, webpostfach, webmailoberfläche
website/page: webseite, webseiten, website, websites, homepage, seite, seiten, internetseite, internetseiten, webpage, hompage, internetauftritt
app/program: app, apps, programm, programme, programmen, anwendung, anwendungen, software, applikation, tool, tools
Outlook: outlook, outluk, outlok, outlook365, office365, outloock
Thunderbird: thunderbird, donnervogel, tunderbird, thunderbirds, tbird
Gmail: gmail, googlemail, google, gmails, googel
Hotmail: hotmail, live, msn, hotmails
Windows: windows, win, win10, win11, microsoft, windoof, windows10, windows11, ms
mail program: mailprogramm, mailprogramme, emailprogramm, mailclient, mailapp, mailclients, mailer, mailsoftware, emailapp, client
screen: bildschirm, bildschirme, monitor, monitore, display, schirm, bildschirmen, screen, displays
keyboard: tastatur, tastaturen, tasten, taste, keyboard, maus
printer: drucker, druckern, drucken, druck, ausdrucken, ausgedruckt, ausdruck, scanner, drucke, multifunktionsgerät
TV: fernseher, fernsehen, tv, glotze, fernsehgerät, flimmerkiste, smarttv, fernsehern, fernseh
watch: schauen, schaue, schaut, anschauen, anschaue, angeschaut, gucken, gucke, guckst, guckt, zusehen, zuschauen, kucken, geguckt, glotzen, beobachten, lueg
battery: akku, akkus, batterie, batterien, akkulaufzeit, accu, akkustand
wifi/router: wlan, wlans, wifi, router, fritzbox, hotspot, modem, repeater, wlanverbindung, fritz
hard disk: festplatte, festplatten, ssd, platte, harddisk, hdd, festplattenspeicher, festplattenplatz, laufwerk
USB stick/external drive: usb, usbstick, stick, sticks, speicherstick, externe, wechselplatte, usbsticks, nas, cd, dvd
backup: backup, backups, sicherung, sicherungen, sicherungskopie, sicherungskopien, datensicherung, sichern, sichere, gesichert, sichert, sicherheitskopie
copy: kopie, kopien, kopieren, kopiere, kopier, kopiert, kopierte, abschrift, duplikat, duplikate, doppel
home: zuhause, daheim, heim, hause, dahoam, zhaus, heime, dihei, hem, nachhause, heimwärts, dahaam
house: haus, häuser, hauses, häusern, eigenheim, einfamilienhaus, reihenhaus, häuschen, häusl, hüsli, mehrfamilienhaus
flat/apartment: wohnung, wohnungen, appartement, apartment, eigentumswohnung, mietwohnung, bude, ferienwohnung, zweitwohnung, wohnungn
kitchen: küche, küchen, küchentisch, kuchl, chuchi, kueche
living room: wohnzimmer, stube, wohnzimmern, wohnstube, wohnzimmers, esszimmer
bedroom: schlafzimmer, kinderzimmer, schlafzimmern, gästezimmer, schlafstube, zimmer
study/home office: arbeitszimmer, homeoffice, heimbüro, heimarbeit, homeofficetage, telearbeit, büroecke, arbeitsecke, arbeitszimmern
cellar: keller, kellern, kellers, untergeschoss, souterrain, kellerraum, hobbykeller, partykeller
attic: dachboden, speicher, estrich, dachgeschoss, mansarde, bühne, dachkammer
garage: garage, garagen, carport, tiefgarage, stellplatz
garden: garten, gartens, terrasse, balkon, beet, gärtchen, gartn, gartenarbeit
allotment/summerhouse: schrebergarten, kleingarten, laube, gartenlaube, gartenhaus, wochenendhaus, datsche, gartenhütte, kleingartenverein, ferienhaus, sommerhaus
office (place): büro, büros, kontor, buero, amt, kanzlei, office, arbeitsstelle, dienststelle, großraumbüro, geschäft, bürogebäude
desk: schreibtisch, schreibtische, arbeitsplatz, pult, schreibtischs, arbeitstisch, bürotisch
work (place): arbeit, arbeitsplatz, arbeitsstelle, job, hackn, maloche, dienst, arbeiten, orbeit, betrieb, firma, arbeitsort, büetz
workshop: werkstatt, werkstätten, werkstätte, atelier, werkhalle, halle, autowerkstatt, werkstatts
shop: laden, geschäft, geschäfte, shop, filiale, supermarkt, kaufhaus, trafik, kiosk, lädchen, boutique, shops, elektromarkt, mediamarkt
practice/surgery: praxis, praxen, arztpraxis, ordination, ordi, ordinationen, sprechstunde, gemeinschaftspraxis, sprechzimmer
school: schule, schulen, grundschule, gymnasium, volksschule, realschule, berufsschule, schui, hauptschule, kindergarten, kita, kiga, musikschule, gym
university: universität, universitäten, uni, unis, hochschule, fh, studium, hochschulen, fachhochschule, eth, campus
library: bibliothek, bücherei, bibliotheken, büchereien, stadtbücherei, stadtbibliothek, leihbücherei
hotel: hotel, hotels, pension, hostel, gästehaus, unterkunft, hotelzimmer, herberge, hotelzimmern, jugendherberge
restaurant/pub: restaurant, restaurants, gasthaus, gasthof, wirtshaus, kneipe, beisl, lokal, gaststätte, café, kaffeehaus, bar, imbiss, beiz, wirtschaft, heuriger, biergarten
farm: bauernhof, hof, höfe, farm, bauernhöfe, stall, ställe, landwirtschaft, scheune, gutshof
field: feld, felder, acker, wiese, wiesen, feldern, weide, weinberg
building site: baustelle, baustellen, bau, rohbau, baustell, montage
ship/boat: schiff, schiffe, boot, boote, segelboot, yacht, kreuzfahrt, segelschiff, schiffen, fähre, kahn, dampfer
caravan/camper: wohnwagen, wohnmobil, camper, caravan, wohnmobile, campingplatz, camping, womo, campingbus, zelt, campen, zelten
car: auto, autos, wagen, pkw, karre, fahrzeug, fahrzeuge, kfz, dienstwagen, firmenwagen, kiste, leihwagen, mietwagen, vw, gefährt
van: transporter, lieferwagen, kleinbus, kastenwagen, bulli, sprinter, bus, van, vans, firmenbus
bus: bus, busse, bussen, autobus, postbus, linienbus, postauto, reisebus
train: zug, züge, bahn, zügen, ice, regionalbahn, eisenbahn, bahnhof, sbahn, db, öbb, sbb, regionalzug
underground/metro: ubahn, metro, untergrundbahn, straßenbahn, tram, bim, trams
plane: flugzeug, flugzeuge, flieger, maschine, flug, flüge, jet, flugi, airbus
airport: flughafen, airport, flugplatz, flughafens, gate
tunnel: tunnel, tunnels, tunneln, unterführung, röhre
mountain/hut: berg, berge, hütte, hütten, alm, almen, bergen, almhütte, berghütte, alp, alpen, gebirge, skihütte, schutzhütte
forest: wald, wälder, waldes, forst, wäldern, wäldchen, woid, jagdhütte
island: insel, inseln, inselchen, mallorca, sylt, hallig, halligen
village: dorf, dörfer, ortschaft, ort, kaff, dörfern, nest, gemeinde, dörfli, weiler
countryside: land, ländlich, ländliche, ländlichen, pampa, provinz, landleben, walachei, natur, hinterland, einöde
town/city: stadt, städte, großstadt, kleinstadt, städten, innenstadt, zentrum, city, städtchen, stod
abroad: ausland, auslands, ausländisch, ausländische, auslandsreise, auslandsaufenthalt, übersee, fremde
sea: meer, see, meere, ozean, nordsee, ostsee, mittelmeer, meeres, seen
beach: strand, strände, strandes, küste, strandkorb, strandbad, ufer
holiday: urlaub, urlaube, urlaubs, ferien, ferienzeit, feiertag, feiertage, sommerferien, sommerurlaub, urlaubszeit, skiurlaub
travel/trip: reise, reisen, reist, reisest, reiste, gereist, ausflug, ausflüge, trip, dienstreise, geschäftsreise, verreise, verreisen, verreist, tour, rundreise, dienstreisen, geschäftsreisen, weltreise
on the road/on the go: unterwegs, auswärts, außendienst, mobil, underwegs, untawegs, onthego, unterweges, vertreter, tournee, untwerwegs
commute: pendeln, pendle, pendelt, pendler, pendlerin, pendel, arbeitsweg, gependelt, anfahrt, fahrtzeit, pendelst
everywhere: überall, allerorts, überal, üerall, allerorten, überoi, überallhin, weltweit, ueberall
nowhere: nirgends, nirgendwo, nirgendwohin, nirgens, nirgendwoher
here: hier, da, hierher, do, hia, dahier, hierhin, hiesig, herinnen
there: dort, da, drüben, dorthin, dortn, dahin, dorten, dortig
elsewhere/another place: woanders, anderswo, auswärts, anderswohin, anderweitig, woandershin, anderenorts, andernorts
nearby: nähe, nah, umgebung, umkreis, nebenan, näher, benachbart, unweit
far: weit, fern, entfernt, weite, weiter, ferne, weitweg, entfernung, entfernte
mail/e-mail: mail, mails, email, emails, post, mailen, maile, mailt, gemailt, elektropost, emil, mailverkehr, mehl
message: nachricht, nachrichten, meldung, mitteilung, mitteilungen, sms, whatsapp, botschaft, nachrichtn, meldungen
letter: brief, briefe, briefen, schreiben, briefpost, papierpost, einschreiben, briefs, briefkasten
mailbox/inbox: postfach, postfächer, postfächern, posteingang, mailbox, eingang, inbox, briefkasten, postkasten, eingangsordner, mailboxen, mailfach, mailpostfach, posteingänge, pösti, postkorb
account: konto, konten, account, accounts, mailkonto, mailkonten, mailaccount, emailkonto, benutzerkonto, kontos, akkount
address: adresse, adressen, mailadresse, mailadressen, emailadresse, adress, anschrift, emailadressen
folder: ordner, ordnern, verzeichnis, verzeichnisse, ordners, mappe, ordnerstruktur, ordna, folder
subfolder: unterordner, unterordnern, unterverzeichnis, unterverzeichnisse, unterordners, subfolder
sent: gesendet, gesendete, gesendeten, gesendetes, geschickt, verschickt, verschickte, postausgang, abgeschickt, verschickten, ausgang, geschickte, gschickt
drafts: entwurf, entwürfe, entwürfen, entwurfsordner, vorlage, vorlagen, konzept
trash/deleted: papierkorb, gelöscht, gelöschte, gelöschten, mülleimer, papierkörbe, mistkübel, tonne, gelöschtes
archive: archiv, archive, archivieren, archiviere, archiviert, archivierung, archivordner, archivs, archiven
newsletter: newsletter, newslettern, rundbrief, rundmail, rundschreiben, abmelden, newsletters, werbung, abbestellen, abbestellt
attachment: anhang, anhänge, anhängen, anhangs, anlage, anlagen, dateianhang, dateianhänge, angehängt, beilage, beilagen
photo/picture: foto, fotos, bild, bilder, bildern, photo, photos, fotografie, schnappschuss, selfie, aufnahmen, fotografien, fotografieren, fotografiere, bildl, fötteli
video: video, videos, filmchen, clip, videoclip, youtube, videoclips
document/file: dokument, dokumente, dokumenten, datei, dateien, unterlage, unterlagen, pdf, pdfs, schriftstück, akte, akten, file, excel, word, formular, daten, papiere
invoice: rechnung, rechnungen, faktura, rechnungs, fakturen, rg, rechnungsstellung
order: bestellung, bestellungen, auftrag, aufträge, order, bestellbestätigung, auftragsbestätigung, aufträgen
booking: buchung, buchungen, buchen, buche, bucht, gebucht, reservierung, reservierungen, reservieren, reserviert, buchungsanfrage, reservation, buchungsbestätigung
calendar: kalender, kalendern, termine, terminkalender, termin, terminen, agenda, kalendar, kalenders
sort/file: sortieren, sortiere, sortier, sortierst, sortiert, einsortieren, einsortiert, ablegen, ablege, abgelegt, einordnen, ablage, sortierung, abheften, aussortieren, lege, vorsortieren
tidy up: aufräumen, aufräume, aufgeräumt, räume, räum, räumt, aufräumt, ausmisten, zusammenräumen, ordnen, ordne, geordnet, ufrume, misten
order (neat): ordnung, ordentlich, ordentliche, übersichtlich, übersichtliche, geordnet, aufgeräumt, chaos, chaotisch, durcheinander, unordnung, saustall, wirrwarr
move (to a folder): verschieben, verschiebe, verschieb, verschiebst, verschiebt, verschoben, verschob, umräumen, verschiebung, ziehen
delete: löschen, lösche, lösch, löschst, löscht, löschte, gelöscht, gelöschte, entfernen, entferne, entfernt, löschung, loeschen, löschn, wegtun
keep: behalten, behalte, behältst, behält, behielt, aufheben, aufhebe, aufgehoben, aufbewahren, aufbewahre, aufbewahrt, hebe, bewahre, ghalte, aufbewahrung, bhalten
throw away: wegwerfen, wegwerfe, weggeworfen, wegschmeißen, wegschmeiße, weggeschmissen, werfe, schmeiße, schmeiß, schmeissen, entsorgen, entsorge, entsorgt, wegghaut, weghauen, wirft
clean up: säubern, säubere, gesäubert, bereinigen, bereinige, bereinigt, entrümpeln, entrümple, putzen, ausmisten, leeren, ausgemistet, miste, aufräumaktion, leerräumen
collect/fetch/download: abholen, abhole, abgeholt, holen, hole, hol, holst, holt, geholt, herunterladen, heruntergeladen, runterladen, lade, runtergeladen, download, downloaden, abrufen, abrufe, abgerufen, rufe, ruft, abruf
store/save: speichern, speichere, speicher, speicherst, speichert, gespeichert, abspeichern, abgespeichert, abspeichere, sichern, sichere, ablegen, lagern, gelagert, gespeicherte, lagere
leave on the server: belassen, liegenlassen, dortlassen, oben, belasse, verbleiben, verbleibt, belassenaufserver, serverkopie
server: server, servern, servers, mailserver, servas, hauptserver, rechenzentrum, mailservern
provider: anbieter, provider, anbietern, mailanbieter, dienst, telekom, vodafone, swisscom, a1, providern, internetanbieter, o2, ionos, strato, magenta
cloud: cloud, wolke, icloud, dropbox, onedrive, googledrive, clouds, nextcloud, clowd, cloudspeicher, datenwolke
hosting company: hoster, hosting, webhoster, webhosting, strato, ionos, hetzner, hostingfirma, webspace, hostern, hostpoint, domainfactory
storage/space: speicher, speicherplatz, platz, platzes, speicherkapazität, speicherplatzes, speichers, platzbedarf, kapazität, plätze, stauraum, plotz, speicherbedarf
quota/limit: limit, limits, kontingent, quota, grenze, obergrenze, speicherlimit, begrenzung, speichergrenze, beschränkung, größenbeschränkung, grenzen, postfachgröße, höchstgrenze
warning (mailbox full): warnung, warnungen, warnmeldung, warnmeldungen, hinweis, warnt, warnmail, warne, fehlermeldung, speicherwarnung, voll, meldung
bounce/reject: zurückgewiesen, abgelehnt, zurückgekommen, unzustellbar, unzustellbare, zurückkommen, abweisen, abgewiesen, ablehnen, rückläufer, bounce, zurückgeschickt, unzustellbarkeit, ablehnt
arrive: ankommen, ankomme, ankommt, angekommen, ankam, ankunft, eintreffen, eingetroffen, reinkommen, reinkommt, reingekommen, eingehen, eingegangen, eingehende, hereinkommt
send: senden, sende, send, sendest, sendet, sendete, schicken, schicke, schick, schickst, schickt, schickte, verschicken, verschicke, verschickt, abschicken, versenden, versende, versendet, versand, abschicke, absenden
receive: empfangen, empfange, empfängst, empfängt, empfing, erhalten, erhalte, erhält, erhielt, bekommen, bekomme, bekommst, bekommt, kriege, kriegen, kriegt, empfang, bekomm, kriag, kriegst
forward: weiterleiten, weiterleite, weitergeleitet, weiterleitet, weiterleitung, weiterleitungen, leite, leitet, umleiten, umleitung, umgeleitet, weiterschicken
disappear: verschwinden, verschwinde, verschwindet, verschwunden, verschwand, verschwundene, weg, futsch, verschwanden, verschütt
lost: verloren, verlorene, verlorenen, verlorengegangen, verlust, verlieren, weg, abhanden, abhandengekommen, datenverlust, futsch, verlorengehen, verlorengeht, unauffindbar
find: finden, finde, find, findest, findet, fand, fanden, gefunden, wiederfinden, wiedergefunden, auffinden, auffindbar, auftauchen, gfunden, wiederfinde, fünde
search: suchen, suche, such, suchst, sucht, suchte, gesucht, suchfunktion, durchsuchen, durchsuche, durchsucht, sucherei, gsucht, raussuchen
sync: synchronisieren, synchronisiere, synchronisiert, synchronisation, synchron, sync, synchronisierung, syncen, abgleichen, abgleich, abgeglichen, gesynct, synct, synchronität, synchronisierte
match/consistent: übereinstimmen, übereinstimmt, übereinstimmung, übereinstimmend, einheitlich, einheitliche, konsistent, passen, passt, deckungsgleich, stimmt, zusammenpassen
only here/local: lokal, lokale, lokaler, lokales, lokalen, nurhier, vorort, örtlich
offline: offline, oflein, offlein, internetlos, ohneinternet, ofline
online: online, onlein, verbunden, onlinezugriff, onliene, immeronline
internet: internet, netz, web, inet, www, internets, internetz, internett, internetzugang, internetanschluss
connection: verbindung, verbindungen, anschluss, internetverbindung, leitung, leitungen, anbindung, verbinden, verbinde, verbindet, verbunden, konnektivität, internetanschluss, internetleitung
reception/signal: empfang, signal, netz, handyempfang, netzempfang, handynetz, balken, netzabdeckung, signale, mobilfunk, funkempfang
fibre/broadband: glasfaser, breitband, dsl, vdsl, glasfaseranschluss, kabelinternet, glasfaserkabel, highspeed, adsl, gigabit, breitbandanschluss, breitbandinternet
mobile data: mobildaten, mobil, lte, 4g, 5g, 3g, mobile, mobilfunk, mobilfunknetz, daten, umts, handynetz, roaming, edge
network outage/fails: netzausfall, ausfall, ausfälle, ausfallen, ausgefallen, ausfällt, internetausfall, störung, störungen, fällt, netzausfälle, netzstörung, unterbrechung, unterbrechungen, aussetzer, spinnt, internetausfälle
slow: langsam, langsame, langsamer, langsames, langsamen, lahm, lahme, lahmes, schneckentempo, schleicht, schnarchlangsam, zäh, laaangsam, träge, lahmarschig, ewig
fast: schnell, schnelle, schneller, schnelles, schnellen, flott, flotte, flink, rasch, rasend, fix, schnellste, blitzschnell, zügig, rasche, schnö
stable/reliable: stabil, stabile, stabiler, stabiles, zuverlässig, zuverlässige, verlässlich, verlässliche, stabilen, zuverlässiger, zuverlässigkeit, stabilität, tadellos, instabil, wackelig
aeroplane mode: flugmodus, flugzeugmodus, flugmode, flightmode
available: verfügbar, verfügbare, verfügbarkeit, vorhanden, griffbereit, parat, verfügbares, erhältlich, bereit, verfügung
load/open: laden, lade, lädt, lud, geladen, öffnen, öffne, öffnet, geöffnet, aufmachen, aufrufen, ladezeit, ladezeiten, aufgemacht, nachladen, aufgeht
POP: pop, pop3, popp
IMAP: imap, imap4, imapp, imapkonto
SMTP: smtp, postausgangsserver, ausgangsserver, smtps, smtpserver
port: port, ports, portnummer
protocol: protokoll, protokolle, protokollen, mailprotokoll, verfahren, protokolls
crash/hang: absturz, abstürzen, abgestürzt, abstürzt, stürzt, hängt, hängen, hängtsich, aufgehängt, eingefroren, abgeschmiert, abstürze, crash, gecrasht, einfrieren, abgekackt, stürze
error: fehler, fehlern, fehlermeldung, fehlermeldungen, störung, error, bug, bugs, fehlermeldungn, fehlercode
works/runs: funktioniert, funktionieren, funktionierte, funktionier, funktionierts, läuft, laufen, lief, klappt, klappen, klappte, geklappt, geht, gehts, ging, funzt, tut, hinhaut, funkt
buy: kaufen, kaufe, kauf, kaufst, kauft, kaufte, kauften, gekauft, einkaufen, eingekauft, anschaffen, anschaffe, angeschafft, anschaffung, besorgen, besorge, besorgt, zulegen, zulege, erwerben, kaff, gkauft, zugelegt, einkauf, leisten, gönne
sell: verkaufen, verkaufe, verkauf, verkaufst, verkauft, verkaufte, verticken, vertickt, ebay, kleinanzeigen, willhaben, ricardo, verkafn, verscherbeln, verscherbelt, veräußern
order (purchase): bestellen, bestelle, bestell, bestellst, bestellt, bestellte, bestellung, ordern, geordert, vorbestellt, nachbestellen, bstellt
replace: ersetzen, ersetze, ersetzt, ersetzte, austauschen, ausgetauscht, austausch, ersatz, erneuern, erneuere, erneuert, ablösen, abgelöst, tausche, auswechseln, tauscht, ersetzung, erneuerung, neuanschaffung, nachfolger
change/switch: wechseln, wechsle, wechsel, wechselst, wechselt, wechselte, gewechselt, umsteigen, umsteige, umstieg, umgestiegen, umstellen, umstellung, steige, wechsele, umgestellt
swap: tauschen, tausche, tausch, tauscht, getauscht, umtauschen, eintauschen, umgetauscht, austausch, umtausch
upgrade: upgrade, upgraden, upgrades, aufrüsten, aufrüste, aufgerüstet, aufstocken, erweitern, erweiterung, aufrüstung, geupgradet, nachrüsten
get (receive): bekommen, bekomme, bekommst, bekommt, bekam, kriegen, kriege, kriegst, kriegt, gekriegt, erhalten, erhalte, erhält, krieg, bekomm, kriag, überkomme, bechume
present/gift: geschenk, geschenke, schenken, schenke, schenkt, schenkte, geschenkt, geschenkten, präsent, gutschein, mitbringsel, geschenken
inherit: erben, erbe, erbt, geerbt, vererben, vererbt, erbstück, erbschaft, vererbe, geerbte
lend/borrow: leihen, leihe, leiht, lieh, geliehen, ausleihen, ausgeliehen, verleihen, verliehen, borgen, borge, geborgt, ausborgen, ausgeborgt, leihgerät, leihweise, leasing, geleast, leih
break/broken: kaputt, kaputte, kaputtes, kaputten, kaputtgegangen, defekt, defekte, defektes, hin, hinüber, zerbrochen, beschädigt, kaputtgeht, zerstört, kapput, kaputtgehen, schrott, hinnig, gebrochen, brechen, bricht
dead/die: tot, tote, toter, sterben, stirbt, sterbe, starb, gestorben, tod, verstorben, todes, verreckt, krepiert, eingegangen, verstirbt, hops, verstorbene, abgekratzt
steal/stolen: gestohlen, gestohlene, stehlen, stehle, stiehlt, stahl, geklaut, klauen, klaut, diebstahl, dieb, diebe, entwendet, gfladert, einbruch, einbrecher, gestohlenes
lose: verlieren, verliere, verlierst, verliert, verlor, verloren, verlust, verlegt, verlegen, liegengelassen, verlusts
repair: reparieren, repariere, reparier, repariert, reparatur, reparaturen, reparierte, richten, flicken, herrichten, instandsetzen, gerichtet, instandsetzung
keep (not change): behalten, behalte, behältst, behält, behielt, beibehalten, beibehalte, beibehält, ghalten
stay/remain: bleiben, bleibe, bleib, bleibst, bleibt, blieb, blieben, geblieben, verbleiben, verbleibt, blibt, dableiben, bleibn
stick with: dabeibleiben, festhalten, festhalte, bleibe, dabei, halte, treubleiben, dranbleiben, beharren
leave (as it is): lassen, lasse, lass, lässt, ließ, gelassen, belassen, belasse, sowieesist, unverändert, lossn
used to it: gewohnt, gewohnte, gewöhnen, gewöhne, gewohnheit, gewohnten, gewohnheiten, gewohnheitstier, gewohnheitsmensch, vertraut
move (house): umziehen, umziehe, umzieht, umgezogen, umzug, umzüge, ziehe, zieht, zog, übersiedeln, übersiedlung, ausziehen, einziehen, zügeln, zügle, eingezogen, siedeln, ausgezogen
retire: rente, pension, pensionierung, ruhestand, pensioniert, altersteilzeit, berentung, frührente, renteneintritt, pensionsantritt
hold out/last: halten, hält, hielt, gehalten, durchhalten, durchhält, aushalten, überleben, überlebt, haltbar, hebt, durchgehalten, langlebig, taugt
bargain/sale: schnäppchen, sonderangebot, aktion, rabatt, rabatte, ausverkauf, schlussverkauf, blackfriday, aktionen, preisnachlass, angebot, schnäppchenjäger, sale
money: geld, gelder, kohle, euro, euros, franken, knete, bargeld, cash, stutz, göd, eur, chf, schotter, budget, finanzen, moneten, fränkli
cost/expensive: kostet, kosten, kostete, gekostet, teuer, teure, teurer, teures, teuren, kostspielig, kostenpflichtig, koste, sauteuer, deia, kostenpunkt
cheap: billig, billige, billiger, billiges, günstig, günstige, günstiger, günstiges, preiswert, preisgünstig, billigste, günstigste, spottbillig, günstigen, billigen, preiswerte
free (of charge): gratis, kostenlos, kostenlose, kostenloser, kostenloses, umsonst, kostenfrei, kostenfreie, kostenlosen, freemail, unentgeltlich, free, geschenkt
pay: zahlen, zahle, zahl, zahlst, zahlt, zahlte, gezahlt, bezahlen, bezahle, bezahlt, bezahlte, zahlung, zahlungen, bezahlung, überweisen, überwiesen, überweisung, zoin, blechen
subscription: abo, abos, abonnement, abonnements, abonnieren, abonniert, abonniere, abbonement, mitgliedschaft, abonnent
contract: vertrag, verträge, verträgen, handyvertrag, vertrages, mietvertrag, vertragslaufzeit, vertragsverlängerung, handyverträge, kaufvertrag, mobilfunkvertrag
package/plan: paket, pakete, tarif, tarife, päckchen, flatrate, packerl, pakl, premium, pakets, tarifs, päckli
price: preis, preise, preisen, preislich, gebühr, gebühren, betrag, preises, preisliste
weather: wetter, wetters, klima, sauwetter, unwetter, witterung
rain: regen, regnet, regnen, geregnet, regnerisch, schauer, schütten, schüttet, pisst, regnete, hagel
snow: schnee, schneit, schneien, geschneit, verschneit, schneefall, schneesturm, eis, glatteis
sun: sonne, sonnig, sonnenschein, scheint, sonnige, sunne, sonnenbrand, sonniges
cold: kalt, kalte, kalter, kaltes, frieren, friere, friert, kühl, frost, saukalt, arschkalt, chalt
warm/hot: warm, warme, warmer, warmes, heiß, heiße, heißer, hitze, schwitzen, hoass, schwitze
eat: essen, esse, iss, isst, esst, aß, assen, gegessen, frisst, fressen, speisen, futtern, mampfen, ässe, naschen
food: essen, lebensmittel, speise, speisen, nahrung, gericht, gerichte, futter, mahlzeit, jause, snack, pizza, nudeln, reis, suppe, pommes
lunch: mittagessen, mittag, mittags, zmittag, mittagspause, mittagstisch, mittagsmenü, kantine
dinner: abendessen, abendbrot, nachtmahl, znacht, nachtessen, brotzeit, vesper
bread: brot, brote, brötchen, semmel, semmeln, weckerl, gipfeli, schrippe, toast, breze, brezel, laugenbrezel, wecken
cake: kuchen, torte, torten, strudel, keks, kekse, guetzli, plätzchen, gebäck, mehlspeise, sachertorte, muffin
cheese: käse, käsen, kas, chäs, gouda, emmentaler, raclette, fondue, quark, topfen, mozzarella
meat: fleisch, wurst, würste, schnitzel, schinken, steak, würstel, speck, braten, bratwurst, leberkäse, gulasch, grillen, hack
fish (food): fisch, fische, lachs, forelle, thunfisch, hering, fischen, karpfen, angeln
fruit: obst, früchte, frucht, apfel, birne, banane, bananen, erdbeeren, kirschen, orangen, zitrone, zwetschgen, marille
egg: ei, eier, eiern, spiegelei, rührei, oa, eierspeise
milk: milch, sahne, obers, rahm, joghurt, butter, milchprodukte, topfen
coffee: kaffee, espresso, cappuccino, melange, kaffe, kaffeemaschine, kaffees, verlängerter
tea: tee, tees, kräutertee, teekanne, teebeutel, pfefferminztee
beer: bier, biere, pils, weizen, radler, helles, weißbier, seidl, krügerl, bierchen, stange, weizenbier
wine: wein, weine, rotwein, weißwein, sekt, spritzer, weißweine, prosecco, weinflasche, glühwein
drink: trinken, trinke, trink, trinkst, trinkt, trank, getrunken, getränk, getränke, saufen, saft, cola, limo, schnaps, cocktail, säuft
recipe: rezept, rezepte, rezepten, kochrezept, kochrezepte, kochbuch, backrezept, zutaten
fridge: kühlschrank, kühlschränke, kühlschranks, gefrierschrank, tiefkühler, eiskasten, gefriertruhe, tiefkühltruhe
oven: ofen, backofen, herd, backrohr, mikrowelle, backröhre, backen, bäckt, backe, gebacken, kamin
laundry: wäsche, waschen, bügeln, bügelwäsche, waschküche, wäscherei, schmutzwäsche, bügeleisen
dishes: geschirr, abwasch, teller, tasse, tassen, besteck, gabel, löffel, abwaschen, gläser, töpfe, spülen, topf, pfanne
rubbish/bin: müll, abfall, mist, mülltonne, kehricht, abfälle, restmüll, tonne, müllabfuhr, güsel, mülleimer, müllsack
wardrobe: kleiderschrank, schrank, schränke, kasten, kleiderkasten, garderobe, kleiderschränke
drawer: schublade, schubladen, lade, schubfach, schubkasten, laden
bag: tasche, taschen, beutel, sackerl, tüte, handtasche, tüten, sack, plastiksackerl, einkaufstasche
suitcase: koffer, koffern, gepäck, reisetasche, trolley, handgepäck, koffers
wallet/purse: geldbörse, geldbeutel, portemonnaie, brieftasche, portmonee, portmonnaie, geldtasche, börsel
key: schlüssel, schlüsseln, schlüsselbund, hausschlüssel, autoschlüssel, schlüssels
clothes: kleidung, kleider, kleid, klamotten, gewand, anziehen, anzug, hemd, hemden, pullover, rock, bluse, socken, outfit, gwand, dirndl
shoes: schuh, schuhe, schuhen, stiefel, sandalen, turnschuhe, pantoffeln, sneaker, hausschuhe
hair: haar, haare, haaren, frisur, glatze, bart, haarschnitt, locken
head: kopf, köpfe, schädel, haupt, gesicht, kopfweh, kopfschmerzen, hirn, birne
tooth: zahn, zähne, zähnen, zahnweh, zahnschmerzen, zahnbürste, gebiss
stomach: bauch, magen, bauchweh, bauchschmerzen, magenschmerzen, wampe
back (body): rücken, rückenschmerzen, kreuz, rückenweh, rückens, bandscheibe, hexenschuss, kreuzweh
ill/flu: krank, kranke, kranker, krankheit, grippe, erkältung, erkältet, fieber, husten, schnupfen, corona, verkühlt, krankheiten, schlecht, covid
hospital: krankenhaus, spital, krankenhäuser, klinik, kliniken, spitäler, kh, notaufnahme, reha, operation, op
pain: schmerz, schmerzen, weh, wehtun, schmerzt, schmerzhaft, aua, schmerzmittel
tired: müde, müder, erschöpft, kaputt, fertig, schlapp, müdigkeit, müad, ausgelaugt, fix
sleep: schlafen, schlafe, schlaf, schläfst, schläft, schlief, geschlafen, einschlafen, pennen, penne, ausschlafen, schlofn, nickerchen
hungry: hungrig, hunger, durst, durstig, kohldampf, appetit, hungrige
baby: baby, babys, säugling, kleinkind, schwanger, schwangerschaft, butzerl, säuglinge, bébé
birthday: geburtstag, geburtstage, geburtstagsfeier, geburtstags, bday, geburi, geburtstagskind, geburtstagsgeschenk
wedding: hochzeit, hochzeiten, heiraten, heirate, heiratet, geheiratet, trauung, hochzeits, vermählung, hochzeitstag
party: party, feier, feiern, fest, feste, fete, feierte, gefeiert, partys, fasching, karneval, fasnacht, oktoberfest, apéro
dog: hund, hunde, hündin, hunden, welpe, köter, dackel, hunderl, wuffi, hündchen
cat: katze, katzen, kater, kätzchen, mieze, katz, chatz, stubentiger
flower: blume, blumen, rose, rosen, blüte, blüten, tulpe, tulpen, bleaml, strauß, pflanze, pflanzen
tree: baum, bäume, bäumen, tanne, eiche, apfelbaum, ast, bam, hecke
football: fußball, fußballspiel, bundesliga, tor, tore, bayern, champions, kicken, tschutte, bvb, wm, em
match/game: spiel, spiele, match, partie, spielen, spielstand, matches, turnier
win: gewinnen, gewinne, gewinnst, gewinnt, gewann, gewonnen, sieg, siege, siegen, sieger
bicycle: fahrrad, fahrräder, rad, räder, velo, velos, radfahren, drahtesel, mountainbike, ebike, radl, radeln, bike
motorbike: motorrad, motorräder, moped, roller, töff, vespa, mofa, harley
petrol/fuel: benzin, diesel, sprit, tanken, tanke, tankstelle, treibstoff, kraftstoff, getankt, tank
parking: parkplatz, parken, parke, parkplätze, parkhaus, geparkt, parkieren, parkgarage, parkt, strafzettel, einparken
traffic jam: stau, staus, verkehr, verkehrsstau, stauen, verkehrs, verkehrschaos
road: straße, straßen, wege, autobahn, landstraße, gasse, kreuzung, ampel
ticket: ticket, tickets, fahrkarte, fahrkarten, fahrschein, karte, karten, eintrittskarte, billett, billet, eintritt, halbtax
delay: verspätung, verspätungen, verspätet, verzögerung, verzögert, verspäten, verspäte
strike: streik, streiks, streiken, streikt, gestreikt, bahnstreik, warnstreik
rent: miete, mieten, mietet, gemietet, vermieten, vermietet, kaltmiete, mietzins, pacht, vermiete, mieterhöhung
roof: dach, dächer, dachs, ziegel, dachrinne, photovoltaik, solaranlage
electricity: strom, stromausfall, elektrizität, strompreis, stromanbieter, steckdose, stromrechnung, sicherungskasten
bathroom: bad, badezimmer, dusche, duschen, wc, klo, toilette, badewanne, häusl, baden, klopapier
furniture: möbel, möbeln, einrichtung, möbelstück, ikea, kommode, möbelhaus, kredenz
film: film, filme, filmen, kino, spielfilm, movie, netflix, filmabend
series: serie, serien, staffel, folge, folgen, tatort, episode, krimiserie
music: musik, musikalisch, spotify, musi, rock, pop, klassik, jazz, schlager, volksmusik
book: buch, bücher, büchern, roman, romane, krimi, buches, taschenbuch, hörbuch
newspaper: zeitung, zeitungen, zeitschrift, magazin, presse, tageszeitung, bild, faz, illustrierte, zeitschriften, krone
exam: prüfung, prüfungen, klausur, klausuren, examen, test, schularbeit, klassenarbeit, matura, abitur, schulaufgabe
bank: bank, banken, sparkasse, raiffeisen, volksbank, ubs, postbank, geldautomat, bankomat
tax: steuer, steuern, steuererklärung, mehrwertsteuer, umsatzsteuer, steuerlich, steuerbescheid, mwst, lohnsteuer
insurance: versicherung, versicherungen, versichert, versichern, krankenkasse, haftpflicht, krankenversicherung, haftpflichtversicherung, allianz
election: wahl, wahlen, abstimmung, stimme, bundestagswahl, wahlkampf, wähler, volksabstimmung
lottery: lotto, lotterie, lottozahlen, lottogewinn, los, jackpot, toto, eurojackpot, gewinnspiel
country: land, länder, staat, ländern, deutschland, österreich, schweiz, bundesland, kanton, nation
river: fluss, flüsse, bach, donau, rhein, strom, elbe, bäche, isar
world: welt, welten, erde, weltweit, planet, globus, weltlich
colour: farbe, farben, farbig, bunt, bunte, farblich, lieblingsfarbe
walk: gehen, spazieren, spaziergang, spazierengehen, wandern, wandere, wandert, wanderung, fuß, zufuß, gassi, spaziere, gewandert
play: spielen, spiele, spiel, spielst, spielt, spielte, gespielt, zocken, zocke, schpile
sing: singen, singe, sing, singst, singt, sang, gesungen, gesang
cook: kochen, koche, koch, kochst, kocht, kochte, gekocht, grillen, braten, brate, zubereiten, grille
wash: waschen, wasche, wäscht, wusch, gewaschen, spülen, spüle, abwaschen, putzen, putze, putzt, geputzt, duschen, dusche
drive: fahren, fahre, fahr, fährst, fährt, fuhr, fuhren, gefahren, lenken, führerschein, autofahren
sit: sitzen, sitze, sitz, sitzt, saß, gesessen, setzen, setze, hocke, hockt, hocken, gsessen
stand: stehen, stehe, steh, stehst, steht, stand, standen, gestanden, aufstehen, stehn, gstanden
wait: warten, warte, wart, wartest, wartet, wartete, gewartet, abwarten, warteschleife, abgewartet, wartezeit
come: kommen, komme, komm, kommst, kommt, kam, kamen, gekommen, käme, herkommen, kimm, chum, kummt
go: gehen, gehe, geh, gehst, geht, ging, gingen, gegangen, gehn, weggehen, gangen, gang, hingehen
take: nehmen, nehme, nimm, nimmst, nimmt, nehmt, nahm, nahmen, genommen, nehm, mitnehmen, mitgenommen, gnommen
bring: bringen, bringe, bring, bringst, bringt, brachte, brachten, gebracht, mitbringen, mitgebracht, liefern
put: stellen, stelle, stell, stellt, gestellt, legen, lege, legt, gelegt, setzen, setzt, tun, tue, hinlegen, hinstellen, stecken
turn: drehen, drehe, dreh, dreht, gedreht, wenden, wende, abbiegen, umdrehen, biege
open: öffnen, öffne, öffnest, öffnet, öffnete, geöffnet, aufmachen, aufgemacht, offen, offene, auf, aufsperren
close: schließen, schliesse, schließt, schloss, geschlossen, zumachen, zugemacht, zu, zusperren
cut: schneiden, schneide, schneidet, schnitt, geschnitten, schere, messer, abschneiden, schnippeln
work (verb): arbeiten, arbeite, arbeitest, arbeitet, arbeitete, gearbeitet, hackeln, schaffen, schaffe, schafft, malochen, hackle, jobben, tätig, berufstätig, schuften, garbeitet, orbeit
learn: lernen, lerne, lern, lernst, lernt, lernte, gelernt, erlernen, büffeln, strebern, pauken
teach: unterrichten, unterrichte, unterrichtet, lehren, lehre, lehrt, beibringen, beigebracht, schulen, schulung
live (reside): wohnen, wohne, wohn, wohnst, wohnt, wohnte, gewohnt, leben, lebe, lebst, lebt, lebte, gelebt, hausen, wohnhaft, wohnort
call (phone): anrufen, anrufe, anruf, angerufen, ruf, telefonieren, telefoniere, telefoniert, anrufer, klingelt, telefonat, zurückrufen, telefonate
hear: hören, höre, hör, hörst, hört, hörte, gehört, ghört, vernehmen, hörgerät
see: sehen, sehe, seh, siehst, sieht, seht, sah, sahen, gesehen, siehe, gsehn, anschauen, sehn, erkennen
feel: fühlen, fühle, fühl, fühlst, fühlt, fühlte, gefühlt, gefühl, gefühle, spüren, spüre, spürt, empfinden
think: denken, denke, denk, denkst, denkt, dachte, dachten, gedacht, gedanke, gedanken, grübeln
try: versuchen, versuche, versuch, versuchst, versucht, versuchte, probieren, probiere, probier, probiert, ausprobieren, ausprobiert, testen, teste, getestet, bemühe
touch: berühren, berühre, berührt, anfassen, angefasst, angreifen, anlangen, fasse, berührung, touch
complain: beschweren, beschwere, beschwert, beschwerde, beschwerden, reklamieren, reklamation, meckern, klagen, jammern, raunzen, motzen, sudern, beklagen
and: und, u, un, sowie, plus, unn
or: oder, bzw, beziehungsweise, oda, odr, entweder
but: aber, jedoch, sondern, doch, allerdings, oba, aba, abr
because: weil, da, denn, wegen, weils, deswegen, nämlich, aufgrund, wei, wöu
so/therefore: also, deshalb, deswegen, daher, darum, somit, folglich, demnach, drum, infolgedessen
if: wenn, falls, ob, wen, sofern, wenns, wann, wennst, sollte, insofern
although: obwohl, obgleich, obschon, trotzdem, wenngleich, trotz, obwol, dennoch
while: während, solange, indem, wohingegen, derweil, währenddessen, dieweil
with: mit, samt, mitsamt, inklusive, inkl, mid, nebst, damit, mitm
without: ohne, ohn, ohni, exklusive, one, ohnehin
for: für, fürs, fuer, fia, zugunsten, dafür, fürn
from: von, aus, vom, ab, daraus, vo, davon, her
in: in, im, ins, drin, darin, innen, innerhalb, hinein, rein, drinnen
on: auf, am, an, aufs, drauf, darauf, oben, aufm, uf
at: bei, beim, an, am, um, ans, bi, dabei
to: zu, zum, zur, nach, an, zua, zue, hin, dazu
of: von, vom, des, der, davon, vo
between: zwischen, dazwischen, zwischendurch, zwischn, zwischendrin
about (concerning): über, bezüglich, betreffend, darüber, wegen, hinsichtlich, betreffs, betrifft, bzgl, davon, worüber, übers
instead: statt, anstatt, stattdessen, anstelle, dafür, anstattdessen
except: außer, ausgenommen, abgesehen, ausnahme, ausnahmen, ausserdem
besides/apart from: außerdem, nebenbei, abgesehen, neben, zusätzlich, nebst, überdies, übrigens, zudem, darüberhinaus, weiters
otherwise: sonst, ansonsten, andernfalls, anderenfalls, anders, sunst, widrigenfalls
then: dann, danach, daraufhin, damals, dan, nachher, anschließend, dannn, denn
than: als, denn, wie, ois
as/like: wie, als, sowie, gleichwie, wia, ähnlich, sowas
that (conjunction): dass, das, damit, sodass, dasses
this/these: dies, diese, dieser, dieses, diesen, diesem, hiesige, das, de, dera
that/those: das, jene, jener, jenes, jenen, jenem, derjenige, diejenige, diejenigen, solche, dasjenige, dös
the: der, die, den, dem, des, s, de
a/an: ein, eine, einer, eines, einen, einem, n, ne, nen, a, eins, nem
there is/are: gibt, gibts, gäbe, gab, existiert, existieren, vorhanden, geits
be: sein, bin, bist, ist, sind, seid, war, warst, waren, wart, gewesen, wäre, is, sei, gwesen, bini, san, isch
have: haben, habe, hab, hast, hat, habt, hatte, hatten, hattest, gehabt, hom, ham, besitze, besitzt, besitzen, ghabt, han
do/make: machen, mache, mach, machst, macht, machte, gemacht, tun, tue, tu, tust, tut, tat, getan, erledigen, erledige, gmacht, erledigt, mocht
become: werden, werde, wird, wirst, werdet, wurde, wurden, geworden, worden
happen: passieren, passiert, passierte, geschehen, geschieht, geschah, vorkommen, vorkommt, vorgekommen, los, ereignet, vorfall
thing/stuff: ding, dinge, dingen, sache, sachen, zeug, zeugs, kram, dings, krempel, graffl, dinger, zeig, züg
part: teil, teile, teilen, abschnitt, bestandteil, anteil, stück, stücke, teils, teilweise
kind/type: art, arten, sorte, sorten, typ, typen, form, gattung, variante, kategorie
way/manner: weise, art, methode, methoden, arten, wege, möglichkeit, vorgehensweise
place: ort, orte, platz, stelle, plätze, orten, standort, standorte, stellen, plotz
side: seite, seiten, seits, rand, hälfte, seitlich, links, rechts
case: fall, fälle, fällen, falls, einzelfall, notfall, ernstfall, normalfall
`;
