import type { PhraseBook } from './phrases.ts';

/**
 * Dutch. The style of en.ts; the person is addressed as “je”.
 */
export const nl: PhraseBook = {
  // ── Answers ────────────────────────────────────────────────────────────────
  'answer.devices.one': 'Eén apparaat',
  'answer.devices.several': 'Meerdere apparaten',
  'answer.sharing.only-me': 'Alleen ik',
  'answer.sharing.shared': 'Anderen ook',
  'answer.storage.save-server-space': 'Server klein houden',
  'answer.storage.server-space-ok': 'Mail mag daar blijven',
  'answer.folders.sync-folders': 'Overal hetzelfde',
  'answer.folders.local-folders': 'Alleen op mijn apparaat',
  'answer.offline.needs-offline': 'Ja, allemaal',
  'answer.offline.online-ok': 'Niet nodig',
  'answer.volume.huge-folders': 'Ja, heel veel',
  'answer.volume.normal': 'Nee, normaal',
  'answer.moving.may-switch': 'Ja, misschien',
  'answer.moving.staying': 'Nee, ik blijf',
  // ── Greeting ───────────────────────────────────────────────────────────────
  'greeting.hello':
    'Hallo! Ik help je kiezen tussen POP en IMAP, de twee manieren waarop een mailapp een mailbox kan lezen. Daarna krijgen we het samen aan de praat. Kiezen duurt ongeveer een halve minuut.',
  'greeting.privacy':
    'Ik bewaar alleen je antwoorden, een paar dagen lang, en nooit een adres of wachtwoord. Typ “help” wanneer je maar wilt.',
  'greeting.group':
    'Ik help bij het kiezen tussen POP en IMAP en bij het instellen van een mailbox. Vermeld me om te beginnen. Voor je eigen mailbox kun je beter een privéchat met me openen.',
  'greeting.again': 'Nogmaals hallo!',
  'greeting.after-hello': 'Hallo! Ik help je kiezen tussen POP en IMAP voor je mailbox.',
  'greeting.thanks': 'Graag gedaan!',
  'greeting.reminder': 'Welkom terug. Tot nu toe heb je me verteld: {answers}.',
  // ── Questions ──────────────────────────────────────────────────────────────
  'ask.progress': '{number} van {total}',
  'ask.follow-up': 'Nog één ding',
  'ask.again': 'Opnieuw beantwoorden',
  'ask.present': 'Je antwoord tot nu toe: {answer}.',
  'ask.devices': 'Op hoeveel apparaten lees je deze mailbox?',
  'ask.sharing': 'Gebruikt nog iemand anders dezelfde mailbox?',
  'ask.storage': 'Moet mail van de server van je provider af, of mag het daar blijven?',
  'ask.folders': 'Moeten Verzonden, Concepten en je eigen mappen overal hetzelfde zijn?',
  'ask.offline': 'Heb je al je mail nodig zonder internetverbinding?',
  'ask.volume': 'Staan er in sommige mappen heel veel berichten?',
  'ask.moving': 'Ga je misschien binnenkort over op een andere mailapp of computer?',
  'hint.devices':
    'Telefoon, tablet, laptop, computer op het werk: elk apparaat telt. Webmail in een browser telt ook mee.',
  'hint.sharing': 'Bijvoorbeeld een partner, een collega of een team dat hetzelfde adres leest.',
  'hint.storage':
    'Een kleine of volle mailbox is een reden om hem leeg te houden. Met genoeg ruimte mag mail blijven staan.',
  'hint.folders': 'Zodat een mail die je met de telefoon hebt verstuurd ook op de computer staat.',
  'hint.offline': 'Bijvoorbeeld in de trein of op plekken zonder bereik.',
  'hint.volume': 'Tienduizenden in één map is heel veel.',
  'hint.moving': 'Een nieuwe computer, een nieuwe telefoon of een ander mailprogramma binnen een jaar of zo.',
  'why.devices':
    'Ik vraag dit omdat alleen IMAP op elk apparaat dezelfde mail toont. POP haalt de mail naar één apparaat.',
  'why.sharing':
    'Ik vraag dit omdat POP mail van de server kan halen, en dan vinden de anderen die niet meer. IMAP laat de mail daar voor iedereen staan.',
  'why.storage':
    'Ik vraag dit omdat mail met IMAP op de server blijft en daar ruimte inneemt. POP kan de server leegmaken.',
  'why.folders': 'Ik vraag dit omdat POP alleen de inbox ophaalt. Alleen IMAP houdt mappen overal hetzelfde.',
  'why.offline':
    'Ik vraag dit omdat POP al je mail op het apparaat bewaart. IMAP kan dat op de meeste computers ook, maar telefoons bewaren maar een deel.',
  'why.volume':
    'Ik vraag dit omdat sommige mailapps traag worden als een IMAP-map heel veel berichten bevat.',
  'why.moving':
    'Ik vraag dit omdat een nieuwe app of computer met IMAP alles vanzelf ophaalt. Met POP moet je de mail zelf overzetten.',
  'unsure.devices':
    'Denk aan de afgelopen week: waar heb je deze mailbox geopend? Was dat steeds dezelfde telefoon of dezelfde computer, dan is het één apparaat. Een telefoon én een computer zijn meerdere apparaten.',
  'unsure.sharing':
    'Weet nog iemand het wachtwoord, of krijgt iemand dezelfde mail in een eigen app? Zo niet, dan ben jij de enige.',
  'unsure.storage':
    'Open je mailbox in een browser en zoek naar “opslag” of “quotum”, vaak onderaan of bij de instellingen. Is hij voor meer dan driekwart vol, houd de server dan klein. Zo niet, dan mag de mail blijven staan.',
  'unsure.folders':
    'Zou je het missen als een mail die je op het ene apparaat verstuurt niet op het andere staat? Dan moeten ze overal hetzelfde zijn.',
  'unsure.offline':
    'Heb je ooit een oude mail nodig gehad op een plek zonder verbinding? Zo niet, dan is het niet nodig.',
  'unsure.volume': 'Kijk naar het getal bij je volste map. Boven de 20.000 of zo is het heel veel.',
  'unsure.moving': 'Is er niets gepland, antwoord dan nee. Je kunt het later nog wijzigen.',
  'unsure.then': 'Kun je er nu niet achter komen? Dan gaan we gewoon verder zonder dit antwoord.',
  'button.unsure': 'Weet ik niet',
  'button.skip': 'Overslaan',
  'button.back': 'Terug',
  'button.yes': 'Ja',
  'button.no': 'Nee',
  'button.change': 'Antwoord wijzigen',
  'button.change-this': 'Wijzigen',
  'button.compare': 'Vergelijken',
  'button.another': 'Andere mailbox',
  // ── Taking answers ─────────────────────────────────────────────────────────
  'taken.one': '{answer}: genoteerd.',
  'taken.several': 'Begrepen: {answers}.',
  'taken.changed': 'Gewijzigd: {answers}.',
  'taken.skipped': 'Prima, die slaan we over.',
  'taken.already': 'Dat is je antwoord al: {answer}.',
  'taken.meaningless': 'Dit doet er daardoor niet meer toe en laat ik weg: {answers}.',
  'answer.labelled.devices': 'apparaten: {answer}',
  'answer.labelled.sharing': 'wie hem gebruikt: {answer}',
  'answer.labelled.storage': 'ruimte op de server: {answer}',
  'answer.labelled.folders': 'mappen: {answer}',
  'answer.labelled.offline': 'mail zonder verbinding: {answer}',
  'answer.labelled.volume': 'veel berichten: {answer}',
  'answer.labelled.moving': 'nieuwe app of computer: {answer}',
  'answer.not-known': 'niet bekend',
  'doubt.ask': 'Heb ik dat goed begrepen: {answer}?',
  'doubt.no': 'Dank je, dan vraag ik het nog eens.',
  // ── When something is not understood ───────────────────────────────────────
  'unclear.first': 'Dat heb ik niet helemaal begrepen.',
  'unclear.second':
    'Ik weet nog steeds niet goed wat je bedoelt. Je kunt op een knop drukken of het nummer ervan typen.',
  'unclear.give-up': 'Laten we die vraag voorlopig open; je kunt hem later beantwoorden met “wijzigen”.',
  'unclear.rest': 'Dat heb ik niet begrepen. Dit kan ik voor je doen:',
  'unclear.rest-again':
    'Sorry, daar kan ik niet mee helpen. Ik weet raad met POP, IMAP en het instellen van mailapps. Probeer een van deze:',
  'unclear.attachment':
    'Ik kan geen afbeeldingen, bestanden of spraakberichten lezen. Antwoord in woorden of met een knop.',
  'unclear.nothing': 'Er stonden geen woorden in dat bericht.',
  'unclear.old-card': 'Die knop hoort bij een eerder gesprek, dus ik heb alles gelaten zoals het is.',
  'unclear.strange-press': 'Die knop ken ik niet.',
  'unclear.others-card': 'Die kaart is van iemand anders. Dit is jouw eigen vraag.',
  'unclear.password':
    'Dat leek op een wachtwoord. Ik heb het niet bewaard en heb er nooit een nodig. Was het echt, verwijder dan je bericht en wijzig het wachtwoord.',
  'unclear.too-long': 'Dat was een lang bericht; ik heb het begin gelezen.',
  // ── Commands ───────────────────────────────────────────────────────────────
  'help.what':
    'Ik zoek uit of POP of IMAP bij je mailbox past, zeg waarom, en help je aan instellingen die werken.',
  'help.how':
    'Druk op een knop, typ het nummer ervan of antwoord in je eigen woorden; meerdere antwoorden in één zin mag ook.',
  'help.commands':
    'Je kunt ook zeggen: terug · wijzigen · waarom · weet ik niet · herhaal · samenvatting · vergelijken · opnieuw beginnen · stoppen · vergeet me · of een taal, zoals “English”.',
  'back.nothing': 'Dit is het begin; verder terug kan niet.',
  'back.done': 'Eén stap terug.',
  'restart.done': 'We beginnen weer van voren af aan.',
  'restart.another': 'Op naar de volgende mailbox.',
  'cancel.ask':
    'Zal ik hier stoppen? Je antwoorden blijven een paar dagen bewaard, dus je kunt later verder.',
  'cancel.done': 'Gestopt. Stuur me een bericht als je verder wilt.',
  'cancel.nothing': 'Er is niets bezig. Stuur me een bericht als je wilt beginnen.',
  'cancel.kept': 'Goed, dan gaan we verder.',
  'cancel.resumed': 'Fijn dat je er weer bent. We gaan verder waar we waren.',
  'forget.done':
    'Klaar: alles wat ik van dit gesprek bewaarde, is verwijderd. Schrijf je me weer, dan beginnen we bij nul.',
  'language.changed': 'Vanaf nu in het Nederlands.',
  'language.which':
    'Welke taal wil je? Ik spreek English, français, Deutsch, español, italiano, português en Nederlands.',
  'summary.title': 'Je antwoorden tot nu toe',
  'summary.nothing': 'Je hebt me nog niets verteld.',
  'change.which': 'Welk antwoord wil je wijzigen?',
  'skip.nothing': 'Er staat geen vraag open die overgeslagen kan worden.',
  'why.rest': 'Mijn advies volgt uit je antwoorden; de kaart hierboven noemt ze allemaal.',
  'failure.apology': 'Sorry, er ging bij mij iets mis. Je antwoorden zijn veilig. (Referentie: {reference})',
  'failure.reset': 'Sorry, dit gaat steeds mis, dus ik begin opnieuw. (Referentie: {reference})',
  'failure.lost': 'Sorry, ik kan niet meer lezen wat je me verteld hebt, dus we beginnen opnieuw.',
  'failure.not-saved': 'Sorry, dat kon ik net niet opslaan. Stuur het zo meteen nog een keer.',
  // ── Questions of fact ──────────────────────────────────────────────────────
  'fact.source': '(Bron: {source})',
  'fact.pop-deletes-mail':
    'Dat hangt van één instelling af. Uit zichzelf haalt POP de mail op en verwijdert die daarna van de server, maar de meeste apps kunnen een kopie laten staan, voor altijd of een paar dagen. Bekijk die instelling vóór de eerste keer ophalen.',
  'fact-source.pop-deletes-mail': 'RFC 1939; standaardinstellingen van apps, gecontroleerd in augustus 2026',
  'fact.imap-needs-internet':
    'Alleen voor ophalen en versturen. De meeste computerapps bewaren volledige kopieën, dus je kunt zonder verbinding lezen, ordenen en schrijven; wijzigingen gaan later mee. Telefoons bewaren meestal maar een deel van de mailbox.',
  'fact-source.imap-needs-internet': 'RFC 9051; Thunderbird, augustus 2026',
  'fact.port-993':
    '993 is de gebruikelijke IMAP-poort met versleuteling vanaf de eerste byte. Neem die als je app hem aanbiedt. De oudere 143 begint onversleuteld en schakelt dan over.',
  'fact-source.port-993': 'RFC 8314',
  'fact.port-995':
    '995 is de gebruikelijke POP-poort met versleuteling vanaf de eerste byte. Neem die als je app hem aanbiedt. De gewone 110 zonder versleuteling kun je beter niet meer gebruiken.',
  'fact-source.port-995': 'RFC 8314',
  'fact.what-is-pop':
    'POP is een manier om mail op te halen: je app kopieert de inbox naar één apparaat en kan die daarna van de server verwijderen. Het haalt alleen de inbox op, geen andere mappen.',
  'fact-source.what-is-pop': 'RFC 1939',
  'fact.what-is-imap':
    'IMAP is een manier om te werken met mail die op de server blijft: elk apparaat ziet dezelfde inbox, mappen, verzonden mail en leesmarkeringen.',
  'fact-source.what-is-imap': 'RFC 9051',
  'fact.what-is-smtp':
    'SMTP is hoe je app mail verstuurt. Je hebt het zowel bij POP als bij IMAP nodig; de gebruikelijke poorten zijn 465 en 587.',
  'fact-source.what-is-smtp': 'RFC 6409, RFC 8314',
  'fact.use-both':
    'Ja, allebei openen ze dezelfde mailbox. Het is alleen veilig als de POP-app een kopie op de server laat staan; anders maakt die de inbox leeg voor alle andere apparaten.',
  'fact-source.use-both': 'RFC 1939; hulppagina’s van providers, 2026',
  'fact.lose-folders':
    'Met IMAP blijven je mappen op de server en zijn ze overal hetzelfde. Met POP staan mappen alleen op het apparaat waarop je ze hebt gemaakt, en POP haalt van de server alleen de inbox op.',
  'fact-source.lose-folders': 'RFC 1939, RFC 9051',
  'fact.imap-is-backup':
    'Nee. IMAP toont overal dezelfde mail, dus een per ongeluk verwijderde mail is overal weg. Bewaar een tweede kopie van wat belangrijk is, ook bij POP.',
  'fact-source.imap-is-backup': 'RFC 9051',
  'fact.phone':
    'Op een telefoon is IMAP bijna altijd de betere keuze: zo loopt de telefoon gelijk met je computer. POP werkt in sommige telefoonapps, maar die kijken alleen af en toe of er nieuwe mail is.',
  'fact-source.phone': 'hulppagina’s van apps, 2026',
  'fact.sent-mail':
    'Met IMAP staat verzonden mail in een map op de server en zie je die op elk apparaat. Met POP blijft die meestal alleen op het apparaat waarmee je hem verstuurde.',
  'fact-source.sent-mail': 'RFC 6154; hulppagina’s van apps',
  'fact.drafts':
    'Met IMAP kun je een mail op het ene apparaat beginnen en op het andere afmaken. Met POP blijft een concept op het apparaat waarop je het schreef.',
  'fact-source.drafts': 'RFC 6154',
  'fact.spam-folder':
    'POP toont nooit de spammap, dus kijk één keer per week in de webmail. Met IMAP staat de spammap er gewoon bij.',
  'fact-source.spam-folder': 'RFC 1939; hulppagina’s van providers',
  'fact.more-secure':
    'Onderweg is mail met allebei even veilig, zolang de versleuteling aanstaat (poort 993 voor IMAP, 995 voor POP). Met POP staat er misschien minder op de server, maar meer op een apparaat dat je kunt kwijtraken.',
  'fact-source.more-secure': 'RFC 8314',
  'fact.faster':
    'Staat de mail eenmaal op het apparaat, dan zijn ze even snel. POP maakt meteen een kopie; IMAP-apps op een computer bewaren meestal ook kopieën. Heel volle IMAP-mappen kunnen in sommige apps traag zijn.',
  'fact-source.faster': 'Thunderbird, augustus 2026',
  'fact.costs':
    'Dat hangt af van je provider en abonnement, niet van POP of IMAP. Een paar providers laten mailapps alleen toe met een betaald abonnement.',
  'fact-source.costs': 'hulppagina’s van providers, 2026',
  'fact.server-space':
    'Met IMAP neemt mail ruimte in op de server tot je die verwijdert of naar een lokaal archief verplaatst. POP maakt alleen ruimte vrij als de app mail van de server verwijdert, en raakt spam en andere mappen daar nooit aan.',
  'fact-source.server-space': 'RFC 1939, RFC 9051',
  'fact.mailbox-full':
    'Als een mailbox vol is, wordt nieuwe mail geweigerd of kun je niets versturen. Maak spam en prullenbak leeg, verwijder mail met grote bijlagen, of verplaats oude jaren naar een lokaal archief op je computer, en maak daar een back-up van.',
  'fact-source.mailbox-full': 'hulppagina’s van providers, 2026',
  'fact.new-computer':
    'Met IMAP voeg je het account op de nieuwe computer toe en verschijnt alles vanzelf. Met POP zet je eerst de gegevens van het mailprogramma over, en laat je de oude computer stoppen met ophalen.',
  'fact-source.new-computer': 'hulppagina’s van apps, 2026',
  'fact.lost-device':
    'Met IMAP is er niets kwijt: de mail staat op de server. Met POP is mail die alleen op dat apparaat stond weg, tenzij die op de server was gebleven of er een back-up van is.',
  'fact-source.lost-device': 'RFC 1939, RFC 9051',
  'fact.leave-on-server':
    'Het is een instelling van POP-accounts: een kopie op de server laten, voor altijd, een paar dagen of helemaal niet. Apps doen in het begin verschillende dingen; Thunderbird bewaart mail 14 dagen, KMail verwijdert die meteen.',
  'fact-source.leave-on-server': 'broncode van Thunderbird en KMail, augustus 2026',
  'fact.switch-later':
    'Ja. Van IMAP naar POP en terug kan altijd. Alleen mail die van de server is verwijderd komt niet vanzelf terug, dus houd het oude account tot je hebt vergeleken.',
  'fact-source.switch-later': 'hulppagina’s van apps, 2026',
  'fact.switch-pop-to-imap':
    'Voeg hetzelfde adres nog een keer toe als IMAP-account naast het POP-account, kopieer je lokale mappen, vergelijk, en verwijder pas dan het POP-account. Niets verhuist vanzelf.',
  'fact-source.switch-pop-to-imap': 'FAQ van imapsync, 2022; hulppagina’s van providers',
  'fact.switch-imap-to-pop':
    'Kopieer eerst Verzonden, Concepten en je eigen mappen naar lokale mappen, want POP haalt alleen de inbox op. Voeg daarna het POP-account toe met “kopie op de server laten” ingeschakeld.',
  'fact-source.switch-imap-to-pop': 'RFC 1939; hulppagina’s van apps',
  'fact.app-password':
    'Het is een tweede wachtwoord dat je in de accountinstellingen van je provider maakt voor één mailapp. Je gebruikt het in plaats van je gewone wachtwoord en kunt het altijd weer intrekken.',
  'fact-source.app-password': 'hulppagina’s van providers, 2026',
  'fact.oauth':
    'De app opent de eigen inlogpagina van je provider in plaats van je wachtwoord te bewaren. Sommige providers staan alleen dat toe, en sommige apps kunnen het bij IMAP maar niet bij POP.',
  'fact-source.oauth': 'RFC 7628; broncode van apps, augustus 2026',
  'fact.contacts-calendar':
    'POP en IMAP nemen geen van beide contacten of agenda’s mee. Die hebben hun eigen synchronisatie nodig, bijvoorbeeld CardDAV en CalDAV, of een Exchange-account.',
  'fact-source.contacts-calendar': 'RFC 6352, RFC 4791',
  'fact.push':
    'Met IMAP kan de server de app meteen laten weten dat er mail is, als beide dat ondersteunen. POP-apps moeten het elke paar minuten vragen.',
  'fact-source.push': 'RFC 2177',
  'fact.attachments':
    'Bijlagen komen bij allebei met de mail mee. Met IMAP kan een app een bijlage pas ophalen als je die opent; met POP komt alles in één keer binnen.',
  'fact-source.attachments': 'RFC 9051, RFC 1939',
  'fact.deleted-by-mistake':
    'Met IMAP is een mail die je op één apparaat wist, overal gewist. Kijk eerst in de prullenbak: die staat op de server en wordt vaak na 30 dagen geleegd. Met POP staat de kopie misschien nog op de server, als de app er een liet staan.',
  'fact-source.deleted-by-mistake': 'hulppagina’s van providers, 2026',
  'fact.gmail-ending-pop':
    'Nee: mailapps kunnen Gmail nog steeds met POP en IMAP lezen. Wat in de loop van 2026 stopt, is dat Gmail zelf mail bij andere accounts ophaalt.',
  'fact-source.gmail-ending-pop': 'Google-hulp, 2025–2026, volgens berichten',
  'fact.outlook-passwords':
    'Sinds september 2024 accepteert Outlook.com van mailapps geen gewoon wachtwoord meer, en ook geen app-wachtwoorden. De app moet de inlogpagina van Microsoft gebruiken.',
  'fact-source.outlook-passwords': 'Microsoft, 16 september 2024',
  'fact.webmail':
    'Webmail toont altijd wat er op de server staat. Met IMAP is dat hetzelfde als in je app; met POP zie je alleen wat daar is gebleven.',
  'fact-source.webmail': 'RFC 1939, RFC 9051',
  'fact.exchange':
    'Exchange is een derde manier, van Microsoft, die ook agenda en contacten meebrengt. Biedt je app die aan voor een Microsoft-mailbox, dan is dat eenvoudiger dan POP of IMAP.',
  'fact-source.exchange': 'documentatie van Microsoft, 2026',
  'fact.search':
    'Met IMAP kan de server ook mail doorzoeken die het apparaat niet heeft opgehaald. Met POP doorzoekt de app alles wat is opgehaald, en alleen dat.',
  'fact-source.search': 'RFC 9051',
  'fact.starttls-or-tls':
    'Neem SSL/TLS als het wordt aangeboden: versleuteld vanaf de eerste byte. STARTTLS begint onversleuteld en schakelt dan over; dat is de tweede keus.',
  'fact-source.starttls-or-tls': 'RFC 8314',
  'fact.read-marks':
    'Met IMAP zijn gelezen en ongelezen op alle apparaten gelijk. Met POP houdt elk apparaat zijn eigen markeringen bij.',
  'fact-source.read-marks': 'RFC 9051, RFC 1939',
  'fact.two-devices-pop':
    'Met twee POP-apparaten kan het eerste de mail bij het andere weghalen. Als het echt moet, laat ze dan allebei een kopie op de server; IMAP is de betere manier.',
  'fact-source.two-devices-pop': 'RFC 1939',
  'fact.not-working':
    'Meestal is het een van drie dingen: het wachtwoord (veel providers willen een app-wachtwoord), POP of IMAP staat bij de provider nog uit, of een poort of versleuteling wijkt af van de instellingen die ik laat zien. De gebruikersnaam is bijna altijd het hele adres.',
  'fact-source.not-working': 'hulppagina’s van providers, 2026',
  'fact.what-is-stored-about-me':
    'Ik bewaar de antwoorden die je koos, een paar dagen lang, zodat we later verder kunnen. Geen adres, geen wachtwoord, niets van je mail. Zeg “vergeet me” en het is meteen weg.',
  'fact-source.what-is-stored-about-me': 'de eigen instellingen van deze chatbot',
  // ── After the advice ───────────────────────────────────────────────────────
  'rest.offer': 'Kan ik nog iets voor je doen?',
  'button.moves': 'Mail verhuizen',
  'why.provider':
    'Ik vraag dit omdat niet elke provider allebei aanbiedt, en elke provider eigen servers en regels heeft.',
  'why.app':
    'Ik vraag dit omdat de instellingen in elke mailapp ergens anders staan, en elke app anders met POP omgaat.',
  // ── Setting up ─────────────────────────────────────────────────────────────
  'setup.ask-provider': 'Laten we het nu werkend maken. Bij welke provider heb je je mailbox?',
  'setup.ask-provider-hint':
    'Typ de naam, of het deel van je adres na de @. Van een adres bewaar ik alleen dat deel.',
  'setup.private-chat':
    'Je instellingen hoeven niet voor iedereen zichtbaar te zijn: [ga verder in een privéchat]({link}) of kies hier.',
  'setup.domain-only': 'Van dat adres bewaar ik alleen “{domain}”.',
  'setup.provider-unclear': 'Daar herkende ik geen provider in.',
  'setup.provider-unclear-again':
    'Ik kom er nog niet uit. Kijk naar je adres: wat na de @ staat heb ik nodig, bijvoorbeeld “ziggo.nl”.',
  'setup.did-you-mean': 'Bedoelde je {name}?',
  'setup.which-of': 'Er zijn er meer met die naam. Welke is de jouwe?',
  'setup.without-provider':
    'Zonder provider kan ik de servers niet noemen. Op de hulppagina van je provider staan ze onder “IMAP”, “POP” of “mailprogramma’s”.',
  'setup.ask-app': 'Welke mailapp gebruik je?',
  'setup.ask-app-hint': 'Het programma waarmee je op je apparaat mail leest. Elke naam is goed.',
  'setup.app-unclear': 'Die app ken ik niet.',
  'setup.app-unclear-again':
    'Die ken ik ook niet. De instellingen hebben daar dezelfde namen als op de kaart hierboven.',
  'setup.which-app': 'Welke van deze is het?',
  'setup.which-move': 'Wat wil je doen?',
  'setup.check-result': 'Ik heb gevraagd of de servers antwoorden:',
  'setup.settings-title': '{provider}: instellingen voor {protocol}',
  'setup.no-mail-apps': '{provider} laat geen andere mailapps toe',
  'setup.discovered-title': '{domain}: instellingen voor {protocol}',
  'setup.discovered-other': 'Ik vond daar geen {wanted}-servers, dus deze zijn voor {offered}.',
  'setup.lost': 'Wat je daardoor verliest, en wat helpt:',
  'setup.incoming': 'Server inkomende mail',
  'setup.outgoing': 'Server uitgaande mail (SMTP)',
  'setup.port': 'Poort',
  'setup.encryption': 'Versleuteling',
  'setup.username': 'Gebruikersnaam',
  'setup.username-sending': 'Gebruikersnaam voor verzenden',
  'setup.sign-in': 'Inloggen',
  'setup.switch-on': 'Eerst, bij je provider',
  'setup.where': 'Waar: {path}',
  'setup.know': 'Goed om te weten',
  'setup.before-pop': 'Vóór de eerste keer ophalen',
  'setup.before-leaving-pop': 'Als je deze mailbox tot nu toe met POP las',
  'setup.source': 'Bron: {sources}. Gecontroleerd: {date}. {sure}',
  'setup.no-date': 'geen datum bekend',
  'setup.guess':
    'Deze servernamen zijn een gok. Vergelijk ze met de hulppagina van je provider voordat je je wachtwoord typt.',
  'setup.steps-title': '{app}: waar je het invult',
  'setup.steps-path': 'De weg erheen: {path}',
  'setup.steps-version': 'Namen kunnen in jouw versie iets anders zijn.',
  'setup.leave-switch': 'De instelling om mail op de server te laten: {path}',
  'setup.instead': 'Deze kunnen het wel: {apps}.',
  'setup.done': 'Stuur jezelf daarna een testmail: komt die aan, dan werkt alles.',
  'button.check': 'Servers controleren',
  // ── Providers ──────────────────────────────────────────────────────────────
  'provider.exampleName': 'naam',
  'provider.signIn.password': 'Je gewone wachtwoord',
  'provider.signIn.mailbox-password': 'Het wachtwoord van de mailbox',
  'provider.signIn.app-password': 'Een app-wachtwoord',
  'provider.signIn.mail-program-password': 'Een apart wachtwoord voor mailapps',
  'provider.signIn.secure-mail-key': 'Een veilige mailsleutel',
  'provider.signIn.authorisation-code': 'Een autorisatiecode',
  'provider.signIn.bridge-password': 'Het wachtwoord dat de bridge toont',
  'provider.signIn.oauth': 'Inloggen op de pagina van de provider',
  'provider.signInHow.password': 'Het wachtwoord dat je in de webmail gebruikt.',
  'provider.signInHow.mailbox-password': 'Het wachtwoord van dit adres, niet dat van je klantaccount.',
  'provider.signInHow.app-password':
    'Een lang wachtwoord dat de provider voor één app maakt. Je gewone wachtwoord werkt niet in mailapps.',
  'provider.signInHow.mail-program-password':
    'Een wachtwoord dat je bij de provider alleen voor mailapps instelt. Je gewone wachtwoord werkt daar niet.',
  'provider.signInHow.secure-mail-key':
    'De naam van AT&T voor een app-wachtwoord. Je maakt het in je AT&T-profiel en typt het in plaats van je wachtwoord.',
  'provider.signInHow.authorisation-code':
    'Een code die de provider toont als je mailapps inschakelt. Typ die in plaats van je wachtwoord.',
  'provider.signInHow.bridge-password':
    'Open het bridge-programma op je computer: het toont een wachtwoord voor deze mailbox.',
  'provider.signInHow.oauth':
    'De app opent de eigen inlogpagina van de provider (dit heet OAuth). In de app typ je geen wachtwoord.',
  'provider.username.full-address': 'Je volledige adres',
  'provider.username.local-part': 'Alleen het deel vóór de @',
  'provider.username.local-part-incoming':
    'Ontvangen: alleen het deel vóór de @. Versturen: het volledige adres',
  'provider.username.shown-in-bridge': 'Zoals het bridge-programma toont',
  'provider.encryption.tls': 'TLS (ook wel SSL/TLS)',
  'provider.encryption.starttls': 'STARTTLS, verplicht',
  'provider.switchOn.allow-in-webmail': 'Sta mailapps toe in de instellingen van de webmail.',
  'provider.switchOn.allow-third-party-apps':
    'Sta programma’s van andere makers toe in de beveiligingsinstellingen.',
  'provider.switchOn.admin-must-allow': 'Vraag je beheerder of dit mag. Alleen die kan het inschakelen.',
  'provider.switchOn.make-app-password': 'Maak bij de provider een app-wachtwoord.',
  'provider.switchOn.make-mail-program-password': 'Stel bij de provider een wachtwoord voor mailapps in.',
  'provider.switchOn.install-bridge':
    'Installeer het bridge-programma van de provider op je computer en laat het draaien.',
  'provider.switchOn.allow-sending':
    'Schakel verzenden vanuit mailapps in. Tot dan komt mail wel binnen, maar gaat er niets uit.',
  'provider.switchOn.extra-protection-off':
    'De extra beveiliging van het account moet uitgeschakeld zijn, want die houdt mailapps tegen.',
  'provider.switchOn.may-need-switching-on':
    'Misschien moet je mailapps toestaan in de instellingen van de webmail. Lukt inloggen niet, kijk daar dan eerst.',
  'provider.quota.free': 'Ruimte: grootte niet bevestigd',
  'provider.quota.free-known': 'Ruimte: ongeveer {gb} GB',
  'provider.quota.shared-with-other-services': 'Ruimte: gedeeld met andere diensten van de provider',
  'provider.quota.shared-with-other-services-known':
    'Ruimte: ongeveer {gb} GB, gedeeld met andere diensten van de provider',
  'provider.quota.basic-plan': 'Ruimte: hangt af van het abonnement',
  'provider.quota.basic-plan-known': 'Ruimte: ongeveer {gb} GB in het basisabonnement',
  'provider.quota.by-plan': 'Ruimte: hangt af van het abonnement',
  'provider.quota.by-plan-known': 'Ruimte: vanaf ongeveer {gb} GB, afhankelijk van het abonnement',
  'provider.quota.paid': 'Ruimte: hangt af van het abonnement waarvoor je betaalt',
  'provider.quota.paid-known': 'Ruimte: vanaf ongeveer {gb} GB, betaald',
  'provider.quota.web-only': 'Ruimte: het gratis abonnement is alleen voor webmail',
  'provider.quota.web-only-known':
    'Ruimte: ongeveer {gb} GB in het gratis abonnement, dat alleen voor webmail is',
  'provider.quota.no-limit-claimed': 'Ruimte: de provider noemt geen grens',
  'provider.quota.no-limit-claimed-known': 'Ruimte: ongeveer {gb} GB',
  'provider.quota.like-yahoo': 'Ruimte: zoals bij Yahoo',
  'provider.quota.like-yahoo-known': 'Ruimte: zoals bij Yahoo, ongeveer {gb} GB',
  'provider.quota.like-aol': 'Ruimte: zoals bij AOL',
  'provider.quota.like-aol-known': 'Ruimte: zoals bij AOL, ongeveer {gb} GB',
  'provider.plan.paid-for-both':
    'Voor mailapps heb je hier een betaald abonnement nodig. Het gratis abonnement is alleen voor webmail.',
  'provider.plan.paid-for-imap':
    'Voor IMAP heb je hier een betaald abonnement nodig. Het gratis abonnement heeft alleen POP.',
  'provider.plan.paid-for-pop':
    'Voor POP heb je hier een betaald abonnement nodig. Het gratis abonnement heeft alleen IMAP.',
  'provider.plan.paid-for-bridge': 'Voor de bridge heb je een betaald abonnement nodig.',
  'provider.plan.not-in-cheapest-plan': 'Het goedkoopste abonnement laat geen mailapps toe. De andere wel.',
  'provider.offer.both': 'POP en IMAP',
  'provider.offer.imap-only': 'IMAP, geen POP',
  'provider.offer.pop-only': 'POP, geen IMAP',
  'provider.offer.own-bridge': 'IMAP via een eigen programma op een computer, geen POP',
  'provider.offer.own-app-only': 'alleen eigen apps: geen POP en geen IMAP',
  'provider.sure.high': 'Goed bevestigd.',
  'provider.sure.medium': 'Redelijk zeker.',
  'provider.sure.low': 'Niet bevestigd: controleer het bij je provider.',
  'provider.source.I': 'de providerdatabase van Thunderbird',
  'provider.source.F': 'de providerlijst van FairEmail',
  'provider.source.T': 'de broncode van Thunderbird',
  'provider.source.D': 'de providerlijst van Delta Chat',
  'provider.source.B': 'de broncode van Proton Bridge',
  'provider.source.H': 'de hulppagina’s van de provider zelf',
  'provider.source.S': 'gepubliceerde handleidingen',
  'provider.source.K': 'algemene kennis, niet bevestigd',
  'provider.source.O': 'je beheerder',
  'provider.invalid.ip-literal':
    'Dat is het nummer van een computer, een IP-adres. Ik heb het deel na de @ van je adres nodig, zoals example.com.',
  'provider.invalid.single-label':
    'Na de @ lijkt iets te ontbreken. In een volledige naam staat een punt, zoals in example.com.',
  'provider.invalid.too-long':
    'Dat is te lang voor een maildomein. Ik heb alleen het deel na de @ van je adres nodig.',
  'provider.invalid.bad-characters':
    'Er staan tekens in die geen maildomein heeft, misschien onzichtbare. Typ het met de hand.',
  'provider.invalid.look-alike':
    'Let op: sommige letters lijken alleen maar op de gewone. Dat is een bekende truc. Typ het met de hand.',
  'provider.invalid.not-public':
    'Die naam werkt alleen binnen een privénetwerk. Ik heb het deel na de @ van je adres nodig.',
  'provider.warning.no-pop': 'Er is helemaal geen POP.',
  'provider.warning.no-imap': 'Voor gewone accounts is er geen IMAP.',
  'provider.warning.own-app-only':
    'Mail lees je in de eigen apps van de provider en in de browser, en nergens anders.',
  'provider.warning.imap-paid-plan-only': 'IMAP krijg je alleen met een betaald abonnement.',
  'provider.warning.paid-plan-only': 'POP en IMAP krijg je alleen met een betaald abonnement.',
  'provider.warning.basic-plan-has-none': 'Het goedkoopste abonnement heeft geen POP en geen IMAP.',
  'provider.warning.older-accounts-keep-access':
    'Sommige oudere gratis accounts mogen mailapps blijven gebruiken, als ze dat al deden.',
  'provider.warning.oauth-only':
    'Hier werkt geen wachtwoord, ook geen app-wachtwoord. Je app moet kunnen inloggen op de pagina van de provider, voor het protocol dat je kiest.',
  'provider.warning.app-password-needs-two-step':
    'Een app-wachtwoord kun je pas maken als inloggen in twee stappen aanstaat.',
  'provider.warning.two-step-needs-app-password':
    'Staat inloggen in twee stappen aan, dan hebben mailapps een app-wachtwoord nodig in plaats van je gewone.',
  'provider.warning.app-passwords-reset':
    'Als je je wachtwoord of het inloggen in twee stappen wijzigt, kunnen alle app-wachtwoorden vervallen. Maak dan nieuwe.',
  'provider.warning.separate-mail-password':
    'Het wachtwoord dat je in de webmail gebruikt, werkt niet in mailapps.',
  'provider.warning.few-authorisation-codes': 'Je krijgt maar een paar codes tegelijk. Bewaar de jouwe.',
  'provider.warning.admin-decides': 'Je beheerder bepaalt wat mag, en voor welke apps.',
  'provider.warning.native-account-simpler':
    'Voeg het in Outlook of Apple Mail toe als Microsoft-account: dan heb je geen POP of IMAP nodig, en komen agenda en contacten mee.',
  'provider.warning.smtp-password-retiring':
    'Verzenden met een gewoon wachtwoord wordt vanaf eind december 2026 uitgeschakeld. Apps die inloggen op de pagina van de provider hebben daar geen last van.',
  'provider.warning.gmail-pop-in-batches':
    'Gmail geeft mail met POP in porties van ongeveer 250, de oudste eerst, dus de eerste keer duurt lang. Wat het ene apparaat heeft opgehaald, krijgt een tweede niet meer.',
  'provider.warning.gmail-pop-deletion-set-in-gmail':
    'Wat er met de kopie in Gmail gebeurt, stel je in Gmail zelf in, niet in de app.',
  'provider.warning.gmail-labels-as-folders':
    'Labels verschijnen als mappen, dus dezelfde mail kan in meerdere staan, en in Alle berichten.',
  'provider.warning.gmail-only-fetching-ends':
    'Misschien heb je gelezen dat Gmail met POP stopt. Wat stopt, is dat Gmail mail bij andere providers ophaalt. Gmail lezen met POP blijft.',
  'provider.warning.pop-deletes-real-inbox':
    'Wat POP verwijdert, is weg uit de echte inbox, voor elk apparaat en voor de webmail.',
  'provider.warning.pop-folders-chosen':
    'In de instellingen van de webmail kies je welke mappen POP mag lezen.',
  'provider.warning.pop-keeps-server-copy':
    'De provider kan zijn kopie houden nadat POP die heeft opgehaald. Verwijder in de webmail als je de ruimte nodig hebt.',
  'provider.warning.pop-may-include-spam':
    'POP kan ook spam meenemen. Dat bepaal je in de instellingen van de webmail.',
  'provider.warning.pop-not-confirmed':
    'POP kon ik niet met twee bronnen bevestigen. Controleer het bij je provider.',
  'provider.warning.provider-requires-imap':
    'De provider vraagt om IMAP en ondersteunt POP niet, ook al antwoordt het misschien nog.',
  'provider.warning.provider-advises-against-pop':
    'De provider raadt POP af, en vooral POP en IMAP op hetzelfde adres.',
  'provider.warning.bridge-computer-only':
    'De bridge draait op Windows, macOS en Linux, en moet aanstaan. Gebruik op een telefoon de eigen app van de provider.',
  'provider.warning.bridge-ports-may-differ':
    'Is een poort bezet, dan neemt de bridge de volgende vrije. Neem over wat hij toont.',
  'provider.warning.over-quota-stops-mail':
    'Een volle mailbox kan niet ontvangen en niet versturen. Houd de ruimte in de gaten.',
  'provider.warning.few-folders-free': 'Gratis accounts mogen soms maar een paar eigen mappen hebben.',
  'provider.warning.inactive-purged':
    'Een mailbox die een paar maanden niet wordt gebruikt, kan worden geleegd of gesloten. Kijk er af en toe in.',
  'provider.warning.pec-keep-archive':
    'Dit is gecertificeerde mail met rechtskracht. Laat die nooit zonder archief van de server verwijderen.',
  'provider.warning.pop-saves-hosting-space': 'Hier telt mail echt mee voor de ruimte waarvoor je betaalt.',
  'provider.warning.certificate-use-server-name':
    'Klaagt de app over het certificaat, accepteer het dan nooit toch: gebruik de eigen naam van de server, zoals je hoster die toont.',
  'provider.warning.host-follows-country':
    'De servernamen eindigen zoals de site waar je je hebt aangemeld, bijvoorbeeld op .eu, .fr of .co.uk. Vergelijk ze daar.',
  'provider.warning.host-follows-plan':
    'Andere abonnementen van deze provider gebruiken andere servers. Vergelijk met jouw abonnement.',
  'provider.warning.several-products':
    'Deze provider verkoopt verschillende soorten mailboxen met verschillende servers. Kijk welke de jouwe is.',
  'provider.warning.starttls-must-be-required':
    'Zet de versleuteling op “verplicht”, nooit op “indien beschikbaar”: deze servers beginnen zonder versleuteling.',
  'provider.warning.unusual-port-encryption':
    'Voor verzenden gebruikt poort 587 hier TLS vanaf het begin. Dat is ongewoon, maar klopt.',
  'provider.warning.sending-off-at-first':
    'Ontvangen werkt meteen, verzenden pas nadat je het hebt ingeschakeld.',
  'provider.warning.username-not-address': 'De gebruikersnaam is niet het volledige adres.',
  'provider.warning.username-may-be-local-part':
    'Wordt het volledige adres als gebruikersnaam geweigerd, probeer dan alleen het deel vóór de @.',
  'provider.warning.log-in-with-main-address':
    'Log in met je hoofdadres. Een alias of een adres van je eigen domein wordt geweigerd.',
  'provider.warning.moved-to-yahoo':
    'Deze mailbox is naar Yahoo verhuisd: de servers van Yahoo en een app-wachtwoord gelden.',
  'provider.warning.moved-to-aol': 'Deze mailbox is naar AOL verhuisd: de servers van AOL gelden.',
  'provider.warning.moving-to-yahoo':
    'Mailboxen verhuizen groep voor groep naar Yahoo. Heb je bericht gekregen, kies dan Yahoo.',
  'provider.warning.run-by-yahoo': 'Yahoo verzorgt deze dienst, dus de regels van Yahoo gelden.',
  'provider.warning.not-yahoo-com': 'Dit is een ander bedrijf dan Yahoo elders.',
  'provider.warning.old-hosts-outdated': 'Oudere handleidingen noemen andere servers. Die zijn verouderd.',
  'provider.warning.address-may-cost-later':
    'Als je bij het bedrijf weggaat, kan het adres houden geld kosten. Bewaar eerst je mail.',
  'provider.warning.service-uncertain': 'De toekomst van deze dienst is onzeker. Houd een kopie van je mail.',
  'provider.warning.may-refuse-unknown-apps':
    'Sommige apps worden hier als onveilig geweigerd. Geldt dat voor de jouwe, probeer dan een andere.',
  'provider.warning.settings-not-confirmed':
    'Deze instellingen kon ik niet met een recente bron bevestigen. Vergelijk ze met de hulp van je provider.',
  'provider.warning.sign-in-not-confirmed':
    'De regels voor inloggen kunnen veranderd zijn. Wordt je wachtwoord geweigerd, zoek dan bij je provider naar een app-wachtwoord.',
  'app.platform.windows': 'Windows',
  'app.platform.macos': 'Mac',
  'app.platform.linux': 'Linux',
  'app.platform.android': 'Android',
  'app.platform.ios': 'iPhone en iPad',
  'app.leave.keep': 'Tenzij je het wijzigt, laat deze app een kopie op de server staan.',
  'app.leave.days':
    'Tenzij je het wijzigt, verwijdert deze app mail na {days, plural, one {# dag} other {# dagen}} van de server.',
  'app.leave.delete-at-once': 'Tenzij je het wijzigt, verwijdert deze app mail meteen van de server.',
  'app.leave.unknown':
    'Wat deze app uit zichzelf doet, kon ik niet bevestigen. Kijk ernaar vóór de eerste keer ophalen.',
  'app.leaveOption.keep': 'op de server laten',
  'app.leaveOption.days': 'na een paar dagen verwijderen',
  'app.leaveOption.when-deleted': 'verwijderen als je het in de app verwijdert',
  'app.leaveOption.at-once': 'meteen verwijderen',
  'app.note.syncs-through-vendor-cloud':
    'Deze app stuurt je mail ook door de cloud van de maker, met POP net zo goed als met IMAP.',
  'app.note.native-account-is-simpler':
    'Voeg een Microsoft-adres toe als Microsoft-account: dat heeft geen POP of IMAP nodig.',
  'app.note.older-versions-delete-at-once': 'Heel oude versies verwijderen mail meteen van de server.',
  'app.note.supported-until-2029': 'Ondersteund tot minstens 2029. Daarna neemt de nieuwe Outlook het over.',
  'app.note.pop-not-in-new-look': 'In de nieuwe weergave van deze app ontbreekt POP misschien.',
  'app.note.pop-only-by-hand':
    'De automatische installatie geeft altijd IMAP. Kies voor POP om zelf in te stellen.',
  'app.note.phone-polls-only': 'Met POP kijkt een telefoon maar af en toe of er mail is.',
  'app.note.trims-sent-and-trash':
    'Met POP bewaart hij maar een beperkt aantal verzonden en verwijderde berichten.',
  'app.note.also-removed-when-deleted-here': 'Mail die je in de app verwijdert, verdwijnt ook van de server.',
  'app.note.empties-server-unless-told':
    'Zet “op server laten” aan vóór de eerste keer ophalen, anders wordt de server leeggemaakt.',
  'app.note.export-local-mail': 'Exporteer mail die alleen in deze app staat naar een andere app.',
  'app.support.yes': '{app} kan dit.',
  'app.support.native-account':
    '{app} heeft een eigen soort account voor deze provider. Dat doet wat IMAP doet, en je typt geen servers.',
  'app.support.no-protocol': '{app} heeft geen {protocol}.',
  'app.support.no-oauth-for-protocol':
    'Deze provider laat je alleen binnen via de eigen inlogpagina, en {app} kan dat niet met {protocol}.',
  'app.support.bridge-needs-computer':
    'De bridge van de provider draait alleen op een computer, en {app} niet.',
  'app.support.unconfirmed': 'Ik kon niet bevestigen dat {app} dit met {protocol} kan.',
  'app.support.ended': '{app} werkt niet meer.',
  'app.support.native-account-too':
    'De app heeft wel een eigen soort account voor deze provider, zonder POP of IMAP.',
  'move.pop-to-imap': 'Van POP naar IMAP',
  'move.imap-to-pop': 'Van IMAP naar POP',
  'move.new-computer-with-pop': 'Nieuwe computer met POP',
  'move.keep-server-small-with-imap': 'Server klein met IMAP',
  'move.second-device-with-pop': 'Tweede apparaat bij POP',
  'move.step.back-up-mail-program':
    'Maak eerst een back-up: kopieer de map van je mailapp, of exporteer je mail.',
  'move.step.pop-leave-on-stop-checking':
    'Zet in het POP-account “op server laten” aan en automatisch ophalen uit.',
  'move.step.check-quota': 'Kijk in de webmail hoeveel ruimte er is en hoeveel er gebruikt is.',
  'move.step.add-imap-beside-pop':
    'Voeg hetzelfde adres nog een keer toe, als IMAP, naast het POP-account. Verwijder nog niets.',
  'move.step.copy-folders-in-batches':
    'Kopieer je lokale mappen naar het IMAP-account, een paar honderd berichten tegelijk. Kopiëren, niet verplaatsen. Gigabytes kunnen uren duren.',
  'move.step.map-special-folders': 'Kopieer Verzonden en Concepten naar de mappen met dezelfde naam.',
  'move.step.compare-counts-in-webmail': 'Vergelijk de aantallen berichten in de webmail.',
  'move.step.remove-pop-account-last':
    'Verwijder pas nu het POP-account. Sommige apps verwijderen daarmee ook de lokale mail, dus houd de back-up.',
  'move.step.copy-server-folders-to-local':
    'POP haalt alleen de inbox op. Kopieer dus eerst Verzonden, Concepten en al je eigen mappen naar lokale mappen.',
  'move.step.check-offline-copies': 'Ga offline en open een paar van de kopieën, ook bijlagen.',
  'move.step.turn-off-server-filing':
    'Schakel regels bij de provider uit die mail in mappen zetten: die mail zou POP nooit zien.',
  'move.step.settle-other-devices':
    'Bepaal wat er gebeurt op de andere apparaten en met de andere mensen die deze mailbox lezen.',
  'move.step.add-pop-with-leave-on': 'Voeg het POP-account toe met “op server laten” aan.',
  'move.step.expect-doubles':
    'De eerste keer wordt de hele inbox opnieuw opgehaald. Dubbele mail naast je lokale kopie is normaal.',
  'move.step.reduce-leave-after-weeks':
    'Gaat na een paar weken alles goed, laat de app mail dan na een paar dagen van de server verwijderen.',
  'move.step.remove-imap-account-last':
    'Verwijder het IMAP-account als laatste. Het account verwijderen wist niets op de server. Berichten erin verwijderen wel.',
  'move.step.stop-old-computer-checking':
    'Zet automatisch ophalen op de oude computer uit, anders halen beide computers om het hardst nieuwe mail op.',
  'move.step.move-profile-or-export':
    'Verplaats het profiel van je mailapp naar de nieuwe computer, of exporteer en importeer je mail.',
  'move.step.keep-server-name-unchanged':
    'Laat servernaam en gebruikersnaam precies zoals ze waren, anders haalt de app alles opnieuw op.',
  'move.step.check-new-then-retire-old':
    'Controleer of oude en nieuwe mail er is voordat je de oude computer wegdoet.',
  'move.step.back-up-new-computer':
    'Stel op de nieuwe computer een back-up in: daar staat nu de enige kopie.',
  'move.step.archive-older-than-year':
    'Verplaats mail ouder dan een jaar naar lokale mappen op je computer: Lokale mappen, Op mijn Mac of een archiefbestand.',
  'move.step.delete-big-attachments':
    'Sorteer op grootte. Bewaar grote bijlagen ergens anders en verwijder die berichten.',
  'move.step.empty-trash-and-spam': 'Maak de prullenbak en de spammap leeg: die tellen ook mee.',
  'move.step.back-up-archive': 'Maak een back-up van het lokale archief: het staat niet meer op de server.',
  'move.step.repeat-every-few-months':
    'Doe dit om de paar maanden opnieuw, of als de mailbox driekwart vol is.',
  'move.step.limit-offline-age-on-phones': 'Bewaar op telefoons alleen de laatste 30 tot 90 dagen offline.',
  'move.step.leave-copy-on-first-device':
    'Zet op het apparaat dat nu POP heeft “op server laten” aan, voor minstens 14 dagen.',
  'move.step.one-device-removes-others-keep':
    'Laat één apparaat oude mail verwijderen, en alle andere ervan afblijven.',
  'move.step.add-second-device-leave-on':
    'Voeg op het tweede apparaat het account toe met “op server laten” aan, vóór de eerste keer ophalen.',
  'move.step.gmail-recent-mode':
    'Zet bij Gmail met POP op elk apparaat “recent:” vóór het adres in de gebruikersnaam. Dan krijgt elk de laatste 30 dagen.',
  'move.step.sent-and-marks-stay-apart':
    'Verzonden mail, mappen en leesmarkeringen blijven apart: elk apparaat heeft zijn eigen.',
  'move.step.consider-imap-instead':
    'Is dat niet wat je wilt, dan is IMAP op beide apparaten de eenvoudigere weg.',
  'guard.is-a-copy-left':
    'Kijk vóór de eerste keer ophalen in de app naar “kopie op de server laten”. Dat bepaalt of mail van de server verdwijnt.',
  'guard.does-anyone-else-read':
    'Heeft een ander apparaat of iemand anders deze mailbox nog nodig? POP dat verwijdert, haalt de mail ook bij hen weg.',
  'guard.inbox-only-fetched':
    'POP haalt alleen de inbox op. Verzonden mail, mappen en spam op de server blijven daar.',
  'guard.who-backs-up': 'Met POP staat de enige kopie misschien op je apparaat. Stel eerst een back-up in.',
  'guard.local-mail-stays-behind':
    'Mail die alleen op dit apparaat staat, verhuist niet vanzelf. Die moet naar de server worden gekopieerd.',
  'guard.keep-pop-account-for-now':
    'Verwijder het POP-account nog niet: sommige apps verwijderen daarmee de lokale mail.',
  'guard.no-backup-either': 'IMAP is geen back-up: wat op één apparaat wordt verwijderd, is overal weg.',
  // ── Discovery ──────────────────────────────────────────────────────────────
  'discovery.no-mail.no-such-domain': 'Dat domein bestaat niet. Controleer de spelling.',
  'discovery.no-mail.null-mx': 'Dat domein zegt dat het geen mail aanneemt. Controleer de spelling.',
  'discovery.no-mail.no-mail-server': 'Dat domein heeft geen mailserver. Controleer de spelling.',
  'discovery.provider-via-mx':
    'Mail voor {domain} gaat naar {provider}, dus ik toon de instellingen van {provider}. Weet je dat je mailbox ergens anders is, vertel me dan waar.',
  'discovery.source.autoconfig': 'Waar dit vandaan komt: je provider publiceert het voor mailapps.',
  'discovery.source.autoconfig-of-mx':
    'Waar dit vandaan komt: het bedrijf dat je mail aanneemt publiceert het voor mailapps.',
  'discovery.source.srv':
    'Waar dit vandaan komt: de gegevens van je domein in het namenregister van internet (DNS).',
  'discovery.source.mail-exchanger':
    'Waar dit vandaan komt: de server die je mail aanneemt. Dezelfde geeft die vaak ook uit.',
  'discovery.trust.published-https': 'Ik heb het over een beveiligde verbinding opgehaald.',
  'discovery.trust.dns':
    'De weg erheen was niet beveiligd, dus iemand kan het vervalst hebben. Bekijk de namen goed.',
  'discovery.trust.guess': 'Dit is een gok, en niemand heeft hem bevestigd.',
  'discovery.confirm-hosts':
    'Vergelijk de servernamen met de hulppagina van je provider voordat je ergens je wachtwoord typt.',
  'discovery.stated-missing.pop': 'Je provider zegt geen POP te hebben.',
  'discovery.stated-missing.imap': 'Je provider zegt geen IMAP te hebben.',
  'discovery.switch-on-first':
    'Bij je provider moet je mailapps eerst inschakelen in de instellingen van de webmail.',
  'discovery.username-not-stated': 'Probeer eerst je volledige adres, daarna alleen het deel vóór de @.',
  'discovery.unknown.look-up-off': 'Deze provider ken ik niet, en ik mag hem hier niet opzoeken.',
  'discovery.unknown.nothing-published':
    'Ik heb gezocht, maar dit domein publiceert geen instellingen voor mailapps.',
  'discovery.unknown.no-answer': 'Ik heb geprobeerd dit domein op te zoeken, maar kreeg net geen antwoord.',
  'discovery.unknown.hoster': 'De mail wordt aangenomen door {hoster}. Bij hen moet je zijn.',
  'discovery.guess':
    'De servers hieronder zijn alleen de gebruikelijke namen. Het is een gok van mij, dus vertrouw er niet op.',
  'discovery.ask-provider':
    'Vraag je provider: Is er IMAP, is er POP? Wat zijn de servers voor inkomende en uitgaande mail, met poort en versleuteling? Wat is mijn gebruikersnaam? Hebben mailapps een eigen wachtwoord nodig, en moet ik ze eerst inschakelen?',
  // ── Does it answer? ────────────────────────────────────────────────────────
  'check.answers': '{host} antwoordt zoals het hoort, en het certificaat is geldig.',
  'check.busy': '{host} is de juiste server, maar heeft het nu te druk. Probeer het later nog eens.',
  'check.refused': '{host} neemt daar geen verbindingen aan.',
  'check.no-answer': '{host} antwoordde niet op tijd.',
  'check.closed': '{host} verbrak de verbinding voordat er iets bruikbaars kwam.',
  'check.no-such-host': 'Er is geen server met de naam {host}.',
  'check.private-address': '{host} leidt niet naar een openbaar adres, dus ik heb geen verbinding gemaakt.',
  'check.bad-certificate':
    '{host} toont een certificaat dat er niet bij hoort. Waarschuwt je app je, accepteer het dan niet. Vraag je provider welke servernaam je moet gebruiken.',
  'check.plain-text': '{host} versleutelt daar niet. Stuur er geen wachtwoord heen.',
  'check.old-encryption': '{host} biedt alleen versleuteling die te oud is om veilig te zijn.',
  'check.not-this-protocol': 'Op {host} antwoordt iets, maar niet de mailserver die er zou moeten zijn.',
  'check.not-in-catalogue': '{host} staat niet op mijn lijst, dus ik heb geen verbinding gemaakt.',
  'check.not-checked': 'Ik mag hier niet controleren of {host} antwoordt.',
  // ── Advice ─────────────────────────────────────────────────────────────────
  'advice.headline.imap': 'Mijn advies: gebruik IMAP.',
  'advice.headline.pop': 'Mijn advies: gebruik POP.',
  'advice.headline.undecided': 'Je antwoorden beslissen het nog niet. Neem om te beginnen IMAP.',
  'advice.strength.clear': 'Een duidelijk geval: alles wat beslist wijst dezelfde kant op.',
  'advice.strength.leaning':
    'Een voorkeur: dit past beter bij je, maar niet alles is bekend, of niet alles wijst dezelfde kant op.',
  'advice.strength.trade-off': 'Een afweging: POP noch IMAP geeft je alles wat je wilt.',
  'advice.strength.undecided':
    'Een keuze om op terug te vallen, geen oordeel: IMAP verwijdert niets van de server, en je kunt later zonder verlies op POP overstappen.',
  'advice.because': 'Omdat je zei',
  'advice.gives-up': 'Wat je opgeeft, en wat helpt',
  'advice.cautions': 'Goed om vooraf te weten',
  'advice.alternative': 'De andere manier',
  'advice.changes': 'Wat mijn advies zou veranderen',
  'advice.no-change': 'Eén ander antwoord zou mijn advies niet veranderen.',
  'advice.basis': 'Je antwoorden',
  'reason.several': 'Meerdere apparaten: IMAP toont op elk daarvan dezelfde mail.',
  'reason.shared': 'Anderen gebruiken hem ook: IMAP laat mail staan waar iedereen die vindt.',
  'reason.sync-folders': 'Mappen overal hetzelfde: dat doet alleen IMAP.',
  'reason.save-server-space': 'Een kleine mailbox op de server: POP kan mail eraf halen.',
  'reason.one': 'Eén apparaat: daar kan je mail staan.',
  'reason.only-me': 'Alleen jij: niemand anders hoeft mail op de server te vinden.',
  'reason.local-folders': 'Mappen alleen op je apparaat: met POP staan ze daar.',
  'reason.needs-offline': 'Alle mail zonder verbinding: POP bewaart wat het ophaalde op het apparaat.',
  'reason.huge-folders': 'Heel volle mappen: met IMAP worden sommige apps daar traag van.',
  'reason.may-switch': 'Binnenkort een nieuwe app of computer: met IMAP komt je mail vanzelf mee.',
  'wish.save-server-space': 'Een kleine mailbox op de server: met IMAP blijft mail daar en neemt ruimte in.',
  'wish.local-folders': 'Mappen alleen op je apparaat: met IMAP staan ze op de server.',
  'wish.needs-offline':
    'Alle mail zonder verbinding: met IMAP hangt dat van de app af, en telefoons bewaren meestal maar een deel.',
  'wish.huge-folders': 'Heel volle mappen: met IMAP worden sommige apps daar traag van.',
  'wish.several': 'Dezelfde mail op meerdere apparaten: POP houdt ze niet gelijk.',
  'wish.shared': 'Eén mailbox voor meerdere mensen: POP kan mail weghalen voordat anderen die hebben gezien.',
  'wish.sync-folders': 'Mappen overal hetzelfde: POP haalt normaal alleen de inbox op.',
  'wish.may-switch': 'Makkelijk overstappen: met POP komt mail op je apparaat niet vanzelf mee.',
  'remedy.archive-locally':
    'Verplaats af en toe oude mail naar lokale mappen op je computer, en maak daar een back-up van.',
  'remedy.delete-big-attachments': 'Verwijder mail met grote bijlagen die je niet meer nodig hebt.',
  'remedy.bigger-plan': 'Vraag je provider om een abonnement met meer ruimte.',
  'remedy.pop-leave-some-days':
    'Laat de POP-app mail een paar dagen op de server staan voordat die verdwijnt.',
  'remedy.keep-offline-copies':
    'Laat de app op een computer volledige kopieën van alle mappen bewaren, en probeer het een keer met de verbinding uit.',
  'remedy.yearly-archive-folders': 'Splits heel volle mappen per jaar.',
  'remedy.limit-offline-age': 'Laat de app op een telefoon alleen de laatste één tot drie maanden bewaren.',
  'remedy.leave-copy-on-server': 'Stel de POP-app zo in dat van elke mail een kopie op de server blijft.',
  'remedy.export-before-moving':
    'Exporteer vóór een overstap je mail of kopieer het hele profiel van de app, en controleer of alles aan de nieuwe kant opent.',
  'remedy.shared-mailbox-or-delegation': 'Vraag je provider om een gedeelde mailbox of gedelegeerde toegang.',
  'remedy.local-folders-beside-imap':
    'De meeste computerapps hebben naast een IMAP-account lokale mappen: zet daar wat alleen op je apparaat hoort.',
  'remedy.read-in-webmail': 'Gebruik voor de rest webmail: die toont alles wat op de server staat.',
  'caution.pop-back-up-only-copy':
    'Maak een back-up van dit apparaat: met POP staat daar misschien de enige kopie van je mail.',
  'caution.pop-check-leave-on-server':
    'Kijk vóór de eerste keer ophalen naar de instelling “kopie op de server laten”. Hoe die staat, verschilt per app.',
  'caution.pop-inbox-only':
    'POP haalt normaal alleen de inbox op. Kijk af en toe in de webmail naar spam en naar mail die in mappen is gezet.',
  'caution.imap-is-no-backup': 'IMAP is geen back-up: bewaar een tweede kopie van wat belangrijk is.',
  'caution.imap-deletes-everywhere': 'Wat je op één plek verwijdert, is overal verwijderd.',
  'caution.shared-login-shows-same-marks':
    'Met één gedeelde login ziet iedereen dezelfde leesmarkeringen. Een gedeelde mailbox of gedelegeerde toegang is beter dan een gedeeld wachtwoord.',
  'alternative.only-one-device-and-person':
    'POP past beter als maar één apparaat, van één persoon en met back-up, deze mailbox ooit leest.',
  'alternative.server-must-be-emptied':
    'Moet de server echt leeg: POP dat mail er een paar dagen laat staan. Andere apparaten zien dan alleen recente mail uit de inbox, en verzonden mail, mappen en leesmarkeringen verschillen.',
  'alternative.second-device-or-person':
    'IMAP past beter zodra een tweede apparaat, webmail of iemand anders deze mailbox leest.',
  'alternative.own-device-only': 'POP past beter als mappen op dit ene apparaat genoeg voor je zijn.',
  'if.one': 'Als je hem maar op één apparaat leest',
  'if.several': 'Als je hem op meerdere apparaten leest',
  'if.only-me': 'Als niemand anders de mailbox gebruikt',
  'if.shared': 'Als anderen de mailbox ook gebruiken',
  'if.save-server-space': 'Als de server klein moet blijven',
  'if.server-space-ok': 'Als mail op de server mag blijven',
  'if.sync-folders': 'Als mappen overal hetzelfde moeten zijn',
  'if.local-folders': 'Als mappen alleen op je apparaat genoeg zijn',
  'change.imap': '{condition}, zou ik IMAP aanraden.',
  'change.pop': '{condition}, zou ik POP aanraden.',
  'change.undecided': '{condition}, zou ik nog niet kunnen beslissen.',
  'constrained.kept.imap': 'Je provider heeft IMAP voor mailapps, dus je kunt dit advies volgen.',
  'constrained.kept.pop': 'Je provider heeft POP voor mailapps, dus je kunt dit advies volgen.',
  'constrained.turned.imap': 'Je provider heeft geen POP voor mailapps, dus het wordt IMAP.',
  'constrained.turned.pop': 'Je provider heeft geen IMAP voor mailapps, dus het wordt POP.',
  'constrained.none':
    'Je provider laat geen andere mailapps toe, niet met POP en niet met IMAP: de eigen app en de webmail zijn de weg.',
  'point.pop-quick-access': 'Snel te openen: de mail staat op je schijf.',
  'point.pop-on-your-device': 'Mail staat op je eigen apparaat, in mappen die jij beheert.',
  'point.pop-works-offline': 'Werkt zonder verbinding.',
  'point.pop-frees-server': 'Kan de server leeg houden.',
  'point.pop-not-synced': 'Loopt niet gelijk met webmail of andere apparaten.',
  'point.pop-local-folders-only-here': 'Lokale mappen zijn nergens anders bereikbaar.',
  'point.pop-hard-to-move': 'Overstappen op een andere app of computer kan lastig zijn.',
  'point.imap-synced': 'Dezelfde mail op al je apparaten.',
  'point.imap-folders-synced': 'Verzonden, Concepten, Prullenbak en je eigen mappen zijn overal hetzelfde.',
  'point.imap-easy-to-move': 'Overstappen op een andere mailapp is makkelijk.',
  'point.imap-slow-huge-folders': 'Sommige apps worden traag van heel volle mappen.',
  'point.imap-uses-server-space': 'Mail neemt ruimte in op de server.',
  'correction.pop-gets-the-inbox-only':
    'POP haalt normaal alleen de inbox op, en IMAP met volledige kopieën op de computer is even snel.',
  'correction.copies-may-be-in-the-cloud':
    'Sommige apps bewaren een kopie in de cloud van de maker, ook met POP; de nieuwe Outlook voor Windows vraagt daarom.',
  'correction.imap-works-offline-too':
    'IMAP werkt ook zonder verbinding, als de app kopieën bewaart: de meeste computerapps doen dat, telefoons bewaren een deel.',
  'correction.pop-often-leaves-copies':
    'POP maakt alleen ruimte vrij als de app mail verwijdert, en veel apps laten eerst kopieën staan. Spam en andere mappen raakt het nooit aan.',
  'correction.marks-and-sent-mail-stay-local-too':
    'Met POP blijven ook leesmarkeringen en concepten op het apparaat, en meestal ook verzonden mail.',
  'correction.moving-takes-an-export':
    'Van POP af gaan vraagt een export en import, of een omweg via een IMAP-account.',
  'correction.deletions-are-synced-too':
    'IMAP houdt ook verwijderingen gelijk: een ongelukje op de telefoon is overal een ongelukje.',
  'correction.folder-names-may-differ':
    'Apps kunnen mappen anders noemen, zodat je twee mappen Verzonden ziet tot je er in de instellingen een kiest.',
  'correction.filters-do-not-move':
    'Met IMAP verhuist de mail vanzelf; filters, handtekeningen en lokale mappen niet.',
  'correction.slow-is-rarer-now':
    'Trage IMAP-mappen komen minder voor dan vroeger; mappen per jaar en een goede app helpen.',
  'correction.a-local-archive-frees-space':
    'Met IMAP maakt een lokaal archief of het verwijderen van grote bijlagen weer ruimte vrij.',
  // ── Cards ──────────────────────────────────────────────────────────────────
  'card.answered': 'Je antwoord: {answer}.',
  'card.buttons': 'Je kunt zeggen: {buttons}',
  'card.value': '{label}: {value}',
  'card.how-to-change':
    'Druk op de knop om een antwoord te wijzigen, of zeg bijvoorbeeld “apparaten wijzigen”.',
  'card.pros-and-cons': 'De voor- en nadelen van allebei.',
  'card.good': '{protocol}: pluspunten',
  'card.bad': '{protocol}: minpunten',
  'card.matters': '{point} (belangrijk voor jou)',
  'card.corrections': 'Goed om te weten',
  'compare.title': 'IMAP en POP vergeleken.',
  'compare.topic.where': 'Waar de mail staat',
  'compare.imap.where': 'IMAP: op de server; apps bewaren kopieën.',
  'compare.pop.where': 'POP: op je apparaat; alleen een kopie op de server als de app er een laat.',
  'compare.topic.devices': 'Meerdere apparaten',
  'compare.imap.devices': 'IMAP: alle tonen hetzelfde.',
  'compare.pop.devices': 'POP: elk voor zich; het eerste kan de mail weghalen.',
  'compare.topic.sent': 'Verzonden mail',
  'compare.imap.sent': 'IMAP: in een map op de server, op elk apparaat.',
  'compare.pop.sent': 'POP: meestal alleen op het apparaat dat hem verstuurde.',
  'compare.topic.offline': 'Zonder verbinding',
  'compare.imap.offline': 'IMAP: wat de app heeft gekopieerd; op telefoons maar een deel.',
  'compare.pop.offline': 'POP: alles wat is opgehaald.',
  'compare.topic.space': 'Ruimte op de server',
  'compare.imap.space': 'IMAP: in gebruik tot je mail verwijdert of archiveert.',
  'compare.pop.space': 'POP: vrij als de app mail na het ophalen verwijdert.',
  'compare.topic.lost-device': 'Apparaat kwijt of kapot',
  'compare.imap.lost-device': 'IMAP: niets kwijt; alles staat op de server.',
  'compare.pop.lost-device': 'POP: mail is weg, tenzij die op de server bleef of er een back-up is.',
  'compare.topic.deleting': 'Verwijderen',
  'compare.imap.deleting': 'IMAP: overal verwijderd.',
  'compare.pop.deleting': 'POP: op dit apparaat verwijderd; op de server zoals de app is ingesteld.',
  // ── Web chat page ──────────────────────────────────────────────────────────
  'page.title': 'POP of IMAP?',
  'page.purpose': 'Een paar tikken, en je weet wat bij je mailbox past.',
  'page.description':
    'Een chat die je helpt kiezen tussen POP en IMAP voor je mailbox, en daarna om die in je mailapp in te stellen.',
  'page.launcher': 'POP of IMAP? Vraag het hier',
  'page.close': 'Chat sluiten',
  'page.language': 'Taal',
  'page.opening': 'De chat wordt geopend …',
  'page.no-script': 'Deze chat heeft JavaScript nodig. Zet het voor deze pagina aan en vernieuw de pagina.',
  'page.reconnecting': 'Er is even geen verbinding met de chat. Het wordt vanzelf opnieuw geprobeerd.',
  'page.begun-anew': 'Wat we eerder zeiden, is hier niet meer bewaard, dus we beginnen opnieuw.',
  'page.not-available': 'De chat is op dit moment niet bereikbaar. Het wordt vanzelf opnieuw geprobeerd.',
  // ── Teams app ──────────────────────────────────────────────────────────────
  // A command's title is sent as it stands when it is pressed: it must be words that the bot understands.
  'teams.name.short': 'POP of IMAP',
  'teams.name.full': 'POP of IMAP: advies voor je mailbox',
  'teams.description.short': 'Ontdek of POP of IMAP bij je mailbox past, en stel het in.',
  'teams.description.full':
    'POP en IMAP zijn de twee manieren waarop een mailapp een mailbox kan lezen. Deze chatbot stelt een paar korte vragen, zegt welke van de twee bij je mailbox past en waarom, en wat je opgeeft. Daarna toont hij de instellingen van je mailprovider en de stappen in je mailapp.\n\nHij begrijpt knoppen, nummers en gewone zinnen. Je kunt altijd een antwoord wijzigen, beide manieren vergelijken of opnieuw beginnen. Vermeld hem in een groepschat of kanaal om te beginnen.\n\nHij bewaart je antwoorden maar een paar dagen, en nooit een adres of wachtwoord. Zeg “vergeet me” en alles wat hij van het gesprek bewaarde is verwijderd.',
  'teams.command.help.title': 'Help',
  'teams.command.help.description': 'Wat ik kan, en hoe je antwoordt.',
  'teams.command.restart.title': 'Opnieuw beginnen',
  'teams.command.restart.description': 'Begin bij de eerste vraag.',
  'teams.command.back.title': 'Terug',
  'teams.command.back.description': 'Ga één stap terug.',
  'teams.command.change.title': 'Antwoord wijzigen',
  'teams.command.change.description': 'Verbeter iets wat je hebt gezegd.',
  'teams.command.summary.title': 'Samenvatting',
  'teams.command.summary.description': 'Je antwoorden tot nu toe.',
  'teams.command.compare.title': 'Vergelijken',
  'teams.command.compare.description': 'POP en IMAP naast elkaar.',
  'teams.command.forget.title': 'Vergeet me',
  'teams.command.forget.description': 'Verwijder alles wat van dit gesprek bewaard is.',
};
