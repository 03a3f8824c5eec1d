import type { PhraseBook } from './phrases.ts';

/**
 * German. The style of en.ts; the person is addressed as „Sie“.
 */
export const de: PhraseBook = {
  // ── Answers ────────────────────────────────────────────────────────────────
  'answer.devices.one': 'Ein Gerät',
  'answer.devices.several': 'Mehrere Geräte',
  'answer.sharing.only-me': 'Nur ich',
  'answer.sharing.shared': 'Auch andere',
  'answer.storage.save-server-space': 'Server klein halten',
  'answer.storage.server-space-ok': 'Mails dürfen bleiben',
  'answer.folders.sync-folders': 'Überall gleich',
  'answer.folders.local-folders': 'Nur auf meinem Gerät',
  'answer.offline.needs-offline': 'Ja, alle',
  'answer.offline.online-ok': 'Nicht nötig',
  'answer.volume.huge-folders': 'Ja, sehr viele',
  'answer.volume.normal': 'Nein, normal',
  'answer.moving.may-switch': 'Ja, vielleicht',
  'answer.moving.staying': 'Nein, ich bleibe',
  // ── Greeting ───────────────────────────────────────────────────────────────
  'greeting.hello':
    'Hallo! Ich helfe Ihnen, zwischen POP und IMAP zu wählen, den zwei Wegen, auf denen ein Mailprogramm ein Postfach liest, und es dann zum Laufen zu bringen. Das dauert etwa eine halbe Minute.',
  'greeting.privacy':
    'Ich behalte nur Ihre Antworten, ein paar Tage lang, und niemals eine Adresse oder ein Passwort. Tippen Sie jederzeit „Hilfe“.',
  'greeting.group':
    'Ich helfe bei der Wahl zwischen POP und IMAP und beim Einrichten eines Postfachs. Erwähnen Sie mich, um anzufangen. Für Ihr eigenes Postfach ist ein privater Chat mit mir besser.',
  'greeting.again': 'Hallo noch einmal!',
  'greeting.after-hello': 'Hallo! Ich helfe Ihnen, für Ihr Postfach zwischen POP und IMAP zu wählen.',
  'greeting.thanks': 'Gern geschehen!',
  'greeting.reminder': 'Schön, dass Sie wieder da sind. Bisher haben Sie mir gesagt: {answers}.',
  // ── Questions ──────────────────────────────────────────────────────────────
  'ask.progress': '{number} von {total}',
  'ask.follow-up': 'Noch eine Frage',
  'ask.again': 'Neue Antwort',
  'ask.present': 'Ihre Antwort bisher: {answer}.',
  'ask.devices': 'Auf wie vielen Geräten lesen Sie dieses Postfach?',
  'ask.sharing': 'Nutzt noch jemand dasselbe Postfach?',
  'ask.storage': 'Müssen Ihre Mails vom Server Ihres Anbieters herunter, oder dürfen sie dort bleiben?',
  'ask.folders': 'Sollen „Gesendet“, „Entwürfe“ und Ihre eigenen Ordner überall gleich sein?',
  'ask.offline': 'Brauchen Sie alle Ihre Mails ohne Internetverbindung?',
  'ask.volume': 'Liegen in manchen Ihrer Ordner sehr viele Nachrichten?',
  'ask.moving': 'Wechseln Sie vielleicht bald das Mailprogramm oder den Computer?',
  'hint.devices':
    'Handy, Tablet, Laptop, Computer in der Arbeit: Jedes Gerät zählt. Auch Webmail im Browser zählt.',
  'hint.sharing': 'Zum Beispiel ein Partner, eine Kollegin oder ein Team, das dieselbe Adresse liest.',
  'hint.storage':
    'Ein kleines oder volles Postfach ist ein Grund, es leer zu halten. Ist genug Platz, dürfen die Mails bleiben.',
  'hint.folders': 'Damit eine Mail, die Sie vom Handy geschickt haben, auch am Computer zu sehen ist.',
  'hint.offline': 'Zum Beispiel im Zug oder dort, wo es kein Netz gibt.',
  'hint.volume': 'Zehntausende in einem Ordner sind sehr viele.',
  'hint.moving':
    'Ein neuer Computer, ein neues Handy oder ein anderes Mailprogramm innerhalb etwa eines Jahres.',
  'why.devices': 'Ich frage, weil nur IMAP auf jedem Gerät dieselben Mails zeigt. POP holt sie auf eines.',
  'why.sharing':
    'Ich frage, weil POP Mails vom Server nehmen kann, und dann finden die anderen sie nicht mehr. IMAP lässt sie für alle dort.',
  'why.storage':
    'Ich frage, weil Mails mit IMAP auf dem Server bleiben und dort Platz brauchen. POP kann ihn leeren.',
  'why.folders': 'Ich frage, weil POP nur den Posteingang abholt. Nur IMAP hält Ordner überall gleich.',
  'why.offline':
    'Ich frage, weil POP alle Mails auf dem Gerät aufbewahrt. Auf den meisten Computern kann IMAP das auch, aber Handys behalten nur einen Teil.',
  'why.volume':
    'Ich frage, weil manche Mailprogramme langsam werden, wenn ein IMAP-Ordner sehr viele Nachrichten enthält.',
  'why.moving':
    'Ich frage, weil ein neues Programm oder ein neuer Computer mit IMAP alles von selbst holt. Mit POP müssen Sie Ihre Mails selbst mitnehmen.',
  'unsure.devices':
    'Denken Sie an die letzte Woche: Wo haben Sie dieses Postfach geöffnet? War es immer nur ein Handy oder ein Computer, dann ist es ein Gerät. Ein Handy und ein Computer sind mehrere.',
  'unsure.sharing':
    'Kennt noch jemand das Passwort, oder bekommt jemand dieselben Mails im eigenen Programm? Wenn nicht, sind es nur Sie.',
  'unsure.storage':
    'Öffnen Sie Ihr Postfach im Browser und suchen Sie nach „Speicher“ oder „Quota“, oft ganz unten oder in den Einstellungen. Ist es zu mehr als drei Vierteln voll, halten Sie den Server klein. Wenn nicht, dürfen Mails dort bleiben.',
  'unsure.folders':
    'Würde es Ihnen fehlen, wenn eine Mail, die Sie von einem Gerät schicken, auf dem anderen nicht zu sehen ist? Dann sollen sie überall gleich sein.',
  'unsure.offline':
    'Haben Sie je eine alte Mail gebraucht, wo es keine Verbindung gab? Wenn nicht, ist es nicht nötig.',
  'unsure.volume': 'Sehen Sie auf die Zahl neben Ihrem vollsten Ordner. Ab etwa 20.000 sind es sehr viele.',
  'unsure.moving': 'Wenn nichts geplant ist, antworten Sie mit Nein. Sie können es später ändern.',
  'unsure.then': 'Wenn Sie es jetzt nicht herausfinden können, machen wir ohne weiter.',
  'button.unsure': 'Weiß ich nicht',
  'button.skip': 'Ohne Antwort weiter',
  'button.back': 'Zurück',
  'button.yes': 'Ja',
  'button.no': 'Nein',
  'button.change': 'Antwort ändern',
  'button.change-this': 'Ändern',
  'button.compare': 'POP und IMAP vergleichen',
  'button.another': 'Anderes Postfach',
  // ── Taking answers ─────────────────────────────────────────────────────────
  'taken.one': '{answer}: notiert.',
  'taken.several': 'Verstanden: {answers}.',
  'taken.changed': 'Geändert: {answers}.',
  'taken.skipped': 'Gut, wir machen ohne weiter.',
  'taken.already': 'Das ist schon Ihre Antwort: {answer}.',
  'taken.meaningless': 'Das spielt damit keine Rolle mehr, ich lasse es weg: {answers}.',
  'answer.labelled.devices': 'Geräte: {answer}',
  'answer.labelled.sharing': 'wer es nutzt: {answer}',
  'answer.labelled.storage': 'Platz auf dem Server: {answer}',
  'answer.labelled.folders': 'Ordner: {answer}',
  'answer.labelled.offline': 'Mails ohne Verbindung: {answer}',
  'answer.labelled.volume': 'viele Nachrichten: {answer}',
  'answer.labelled.moving': 'neues Programm oder neuer Computer: {answer}',
  'answer.not-known': 'nicht bekannt',
  'doubt.ask': 'Habe ich das richtig verstanden: {answer}?',
  'doubt.no': 'Danke, dann frage ich noch einmal.',
  // ── When something is not understood ───────────────────────────────────────
  'unclear.first': 'Das habe ich nicht ganz verstanden.',
  'unclear.second':
    'Ich bin noch nicht sicher, was Sie meinen. Sie können einen Knopf drücken oder seine Nummer tippen.',
  'unclear.give-up': 'Lassen wir das vorerst offen; Sie können es später mit „Antwort ändern“ nachholen.',
  'unclear.rest': 'Das habe ich nicht verstanden. Das hier kann ich für Sie tun:',
  'unclear.rest-again':
    'Dabei kann ich leider nicht helfen. Ich kenne mich mit POP, IMAP und dem Einrichten von Mailprogrammen aus. Probieren Sie eines davon:',
  'unclear.attachment':
    'Bilder, Dateien und Sprachnachrichten kann ich nicht lesen. Bitte antworten Sie in Worten oder mit einem Knopf.',
  'unclear.nothing': 'In dieser Nachricht stand kein Text.',
  'unclear.old-card':
    'Dieser Knopf gehört zu einem früheren Gespräch, deshalb habe ich alles gelassen, wie es ist.',
  'unclear.strange-press': 'Diesen Knopf kenne ich nicht.',
  'unclear.others-card': 'Diese Karte gehört jemand anderem. Hier ist Ihre eigene Frage.',
  'unclear.password':
    'Das sah nach einem Passwort aus. Ich habe es nicht behalten und brauche nie eines. Falls es echt war: Löschen Sie bitte Ihre Nachricht und ändern Sie das Passwort.',
  'unclear.too-long': 'Das war eine lange Nachricht; ich habe den Anfang gelesen.',
  // ── Commands ───────────────────────────────────────────────────────────────
  'help.what':
    'Ich finde heraus, ob POP oder IMAP zu Ihrem Postfach passt, sage Ihnen, warum, und führe Sie zu den richtigen Einstellungen.',
  'help.how':
    'Drücken Sie einen Knopf, tippen Sie seine Nummer oder antworten Sie in eigenen Worten; mehrere Antworten in einem Satz sind in Ordnung.',
  'help.commands':
    'Sie können auch sagen: zurück · Antwort ändern · warum · weiß ich nicht · wiederholen · Zusammenfassung · vergleichen · neu anfangen · abbrechen · vergiss mich · oder eine Sprache, etwa „English“.',
  'back.nothing': 'Wir sind ganz am Anfang; weiter zurück geht es nicht.',
  'back.done': 'Wir gehen einen Schritt zurück.',
  'restart.done': 'Wir fangen noch einmal von vorn an.',
  'restart.another': 'Auf zum nächsten Postfach.',
  'cancel.ask':
    'Soll ich hier aufhören? Ihre Antworten bleiben ein paar Tage erhalten, Sie können also später weitermachen.',
  'cancel.done': 'Gut, ich höre hier auf. Schreiben Sie mir, wann immer Sie weitermachen wollen.',
  'cancel.nothing': 'Es läuft gerade nichts. Schreiben Sie mir, wann immer Sie anfangen wollen.',
  'cancel.kept': 'Gut, dann machen wir weiter.',
  'cancel.resumed': 'Schön, dass Sie wieder da sind. Wir machen dort weiter, wo wir waren.',
  'forget.done':
    'Erledigt: Alles, was ich von diesem Gespräch behalten hatte, ist gelöscht. Wenn Sie wieder schreiben, fangen wir bei null an.',
  'language.changed': 'Ab jetzt auf Deutsch.',
  'language.which':
    'Welche Sprache hätten Sie gern? Ich spreche English, français, Deutsch, español, italiano, português und Nederlands.',
  'summary.title': 'Ihre Antworten bisher',
  'summary.nothing': 'Sie haben mir noch nichts gesagt.',
  'change.which': 'Welche Antwort möchten Sie ändern?',
  'skip.nothing': 'Es ist keine Frage offen, die man überspringen könnte.',
  'why.rest': 'Mein Rat ergibt sich aus Ihren Antworten; auf der Karte oben stehen sie alle.',
  'failure.apology':
    'Entschuldigung, bei mir ist etwas schiefgegangen. Ihre Antworten sind sicher. (Referenz: {reference})',
  'failure.reset':
    'Entschuldigung, das geht immer wieder schief. Deshalb fange ich neu an. (Referenz: {reference})',
  'failure.lost': 'Entschuldigung, ich kann nicht mehr lesen, was Sie mir gesagt haben. Wir fangen neu an.',
  'failure.not-saved':
    'Entschuldigung, das konnte ich gerade nicht speichern. Bitte schicken Sie es gleich noch einmal.',
  // ── Questions of fact ──────────────────────────────────────────────────────
  'fact.source': '(Quelle: {source})',
  'fact.pop-deletes-mail':
    'Das hängt von einer einzigen Einstellung ab. Von sich aus holt POP die Mails ab und entfernt sie dann vom Server, aber die meisten Programme können dort eine Kopie lassen, für immer oder für einige Tage. Prüfen Sie diese Einstellung vor dem ersten Abruf.',
  'fact-source.pop-deletes-mail': 'RFC 1939; Voreinstellungen der Programme, geprüft im August 2026',
  'fact.imap-needs-internet':
    'Nur zum Abholen und Senden. Die meisten Programme am Computer behalten vollständige Kopien: Sie können ohne Verbindung lesen, sortieren und schreiben, die Änderungen werden später übertragen. Handys behalten meist nur einen Teil des Postfachs.',
  'fact-source.imap-needs-internet': 'RFC 9051; Thunderbird, August 2026',
  'fact.port-993':
    '993 ist der übliche IMAP-Port mit Verschlüsselung vom ersten Byte an. Wenn Ihr Programm ihn anbietet, nehmen Sie ihn. Der ältere 143 beginnt unverschlüsselt und schaltet dann um.',
  'fact-source.port-993': 'RFC 8314',
  'fact.port-995':
    '995 ist der übliche POP-Port mit Verschlüsselung vom ersten Byte an. Wenn Ihr Programm ihn anbietet, nehmen Sie ihn. Der einfache 110 ohne Verschlüsselung sollte nicht mehr verwendet werden.',
  'fact-source.port-995': 'RFC 8314',
  'fact.what-is-pop':
    'POP ist ein Weg, Mails abzuholen: Ihr Programm kopiert den Posteingang auf ein Gerät und kann ihn danach vom Server nehmen. Es bringt nur den Posteingang, keine anderen Ordner.',
  'fact-source.what-is-pop': 'RFC 1939',
  'fact.what-is-imap':
    'IMAP ist ein Weg, mit Mails zu arbeiten, die auf dem Server bleiben: Jedes Gerät zeigt denselben Posteingang, dieselben Ordner, dieselben gesendeten Mails und dieselben Markierungen für gelesen und ungelesen.',
  'fact-source.what-is-imap': 'RFC 9051',
  'fact.what-is-smtp':
    'SMTP ist der Weg, auf dem Ihr Programm Mails verschickt. Sie brauchen es mit POP wie mit IMAP; die üblichen Ports sind 465 und 587.',
  'fact-source.what-is-smtp': 'RFC 6409, RFC 8314',
  'fact.use-both':
    'Ja, beide öffnen dasselbe Postfach. Sicher ist das nur, wenn das POP-Programm eine Kopie auf dem Server lässt; sonst leert es den Posteingang für alle anderen Geräte.',
  'fact-source.use-both': 'RFC 1939; Hilfeseiten der Anbieter, 2026',
  'fact.lose-folders':
    'Mit IMAP bleiben Ihre Ordner auf dem Server und sind überall gleich. Mit POP gibt es Ordner nur auf dem Gerät, auf dem sie angelegt wurden, und vom Server holt POP nur den Posteingang.',
  'fact-source.lose-folders': 'RFC 1939, RFC 9051',
  'fact.imap-is-backup':
    'Nein. IMAP zeigt überall dieselben Mails, also ist eine versehentlich gelöschte Mail überall weg. Bewahren Sie von allem Wichtigen eine zweite Kopie auf, auch mit POP.',
  'fact-source.imap-is-backup': 'RFC 9051',
  'fact.phone':
    'Auf einem Handy ist IMAP fast immer die bessere Wahl: Handy und Computer bleiben auf demselben Stand. POP gibt es in manchen Handy-Apps, sie sehen aber nur ab und zu nach neuen Mails.',
  'fact-source.phone': 'Hilfeseiten der Programme, 2026',
  'fact.sent-mail':
    'Mit IMAP liegen gesendete Mails in einem Ordner auf dem Server und sind auf jedem Gerät zu sehen. Mit POP bleiben sie meist nur auf dem Gerät, das sie gesendet hat.',
  'fact-source.sent-mail': 'RFC 6154; Hilfeseiten der Programme',
  'fact.drafts':
    'Mit IMAP können Sie eine Mail auf einem Gerät beginnen und auf einem anderen beenden. Mit POP bleibt ein Entwurf auf dem Gerät, auf dem Sie ihn geschrieben haben.',
  'fact-source.drafts': 'RFC 6154',
  'fact.spam-folder':
    'POP zeigt den Spam-Ordner nie. Sehen Sie deshalb einmal pro Woche im Webmail nach. Mit IMAP ist er da wie jeder andere Ordner.',
  'fact-source.spam-folder': 'RFC 1939; Hilfeseiten der Anbieter',
  'fact.more-secure':
    'Unterwegs sind beide gleich sicher, wenn die Verschlüsselung an ist (Port 993 für IMAP, 995 für POP). Mit POP liegt vielleicht weniger auf dem Server, aber mehr auf einem Gerät, das verloren gehen kann.',
  'fact-source.more-secure': 'RFC 8314',
  'fact.faster':
    'Sobald die Mails auf dem Gerät sind, sind beide gleich schnell. POP kopiert sie sofort; auch IMAP-Programme am Computer behalten meist Kopien. Sehr volle IMAP-Ordner können in manchen Programmen langsam sein.',
  'fact-source.faster': 'Thunderbird, August 2026',
  'fact.costs':
    'Das hängt von Ihrem Anbieter und Tarif ab, nicht von POP oder IMAP. Einige Anbieter erlauben Mailprogramme nur mit einem bezahlten Tarif.',
  'fact-source.costs': 'Hilfeseiten der Anbieter, 2026',
  'fact.server-space':
    'Mit IMAP brauchen Mails Platz auf dem Server, bis Sie sie löschen oder in ein lokales Archiv verschieben. POP gibt nur Platz frei, wenn das Programm die Mails vom Server entfernt, und Spam und andere Ordner dort rührt es nie an.',
  'fact-source.server-space': 'RFC 1939, RFC 9051',
  'fact.mailbox-full':
    'Ist ein Postfach voll, werden neue Mails abgewiesen, oder Sie können nichts mehr senden. Leeren Sie Spam und Papierkorb, löschen Sie Mails mit großen Anhängen oder verschieben Sie Mails aus früheren Jahren in ein lokales Archiv am Computer, und sichern Sie es.',
  'fact-source.mailbox-full': 'Hilfeseiten der Anbieter, 2026',
  'fact.new-computer':
    'Mit IMAP fügen Sie das Konto am neuen Computer hinzu, und alles erscheint von selbst. Mit POP übertragen Sie zuerst die Daten des Mailprogramms und schalten den Abruf auf dem alten Computer aus.',
  'fact-source.new-computer': 'Hilfeseiten der Programme, 2026',
  'fact.lost-device':
    'Mit IMAP geht nichts verloren: Die Mails sind auf dem Server. Mit POP sind Mails weg, die nur auf diesem Gerät lagen, außer sie blieben auf dem Server oder waren gesichert.',
  'fact-source.lost-device': 'RFC 1939, RFC 9051',
  'fact.leave-on-server':
    'Das ist eine Einstellung bei POP-Konten: eine Kopie auf dem Server behalten, für immer, für einige Tage oder gar nicht. Die Voreinstellung ist nicht überall gleich: Thunderbird behält Mails 14 Tage, KMail entfernt sie sofort.',
  'fact-source.leave-on-server': 'Quelltext von Thunderbird und KMail, August 2026',
  'fact.switch-later':
    'Ja. Sie können jederzeit von IMAP zu POP wechseln und zurück. Nur Mails, die vom Server entfernt wurden, kommen nicht von selbst zurück. Behalten Sie also das alte Konto, bis Sie verglichen haben.',
  'fact-source.switch-later': 'Hilfeseiten der Programme, 2026',
  'fact.switch-pop-to-imap':
    'Fügen Sie dieselbe Adresse noch einmal als IMAP-Konto neben dem POP-Konto hinzu, kopieren Sie Ihre lokalen Ordner hinüber, vergleichen Sie, und entfernen Sie erst dann das POP-Konto. Von selbst zieht nichts um.',
  'fact-source.switch-pop-to-imap': 'imapsync-FAQ, 2022; Hilfeseiten der Anbieter',
  'fact.switch-imap-to-pop':
    'Kopieren Sie zuerst „Gesendet“, „Entwürfe“ und Ihre eigenen Ordner in lokale Ordner, denn POP holt nur den Posteingang. Fügen Sie dann das POP-Konto hinzu, und zwar mit eingeschaltetem „Kopie auf dem Server lassen“.',
  'fact-source.switch-imap-to-pop': 'RFC 1939; Hilfeseiten der Programme',
  'fact.app-password':
    'Das ist ein zweites Passwort, das Sie in den Kontoeinstellungen Ihres Anbieters für ein einziges Mailprogramm erzeugen. Es gilt dort anstelle Ihres normalen Passworts, und Sie können es jederzeit widerrufen.',
  'fact-source.app-password': 'Hilfeseiten der Anbieter, 2026',
  'fact.oauth':
    'Das Programm öffnet die Anmeldeseite Ihres Anbieters, statt Ihr Passwort zu speichern. Manche Anbieter erlauben nur das, und manche Programme können es mit IMAP, aber nicht mit POP.',
  'fact-source.oauth': 'RFC 7628; Quelltext der Programme, August 2026',
  'fact.contacts-calendar':
    'Weder POP noch IMAP überträgt Kontakte oder Kalender. Die brauchen ihren eigenen Abgleich, zum Beispiel CardDAV und CalDAV, oder ein Exchange-Konto.',
  'fact-source.contacts-calendar': 'RFC 6352, RFC 4791',
  'fact.push':
    'Mit IMAP kann der Server dem Programm sofort melden, wenn eine Mail ankommt, sofern beide das können. POP-Programme müssen alle paar Minuten nachfragen.',
  'fact-source.push': 'RFC 2177',
  'fact.attachments':
    'Anhänge kommen bei beiden mit der Mail. Mit IMAP kann ein Programm einen Anhang erst holen, wenn Sie ihn öffnen; mit POP kommt alles auf einmal.',
  'fact-source.attachments': 'RFC 9051, RFC 1939',
  'fact.deleted-by-mistake':
    'Mit IMAP ist eine Mail, die Sie auf einem Gerät löschen, auf allen gelöscht. Sehen Sie zuerst im Papierkorb nach: Er liegt auf dem Server und wird oft nach 30 Tagen geleert. Mit POP ist die Mail vielleicht noch auf dem Server, wenn das Programm dort eine Kopie gelassen hat.',
  'fact-source.deleted-by-mistake': 'Hilfeseiten der Anbieter, 2026',
  'fact.gmail-ending-pop':
    'Nein: Mailprogramme können Gmail weiterhin mit POP und IMAP lesen. Google beendet im Lauf von 2026 etwas anderes: dass Gmail selbst Mails aus anderen Konten abholt.',
  'fact-source.gmail-ending-pop': 'Google-Hilfe, 2025–2026, nach Berichten',
  'fact.outlook-passwords':
    'Seit September 2024 nimmt Outlook.com von Mailprogrammen kein einfaches Passwort mehr an, auch keine App-Passwörter. Das Programm muss die Anmeldeseite von Microsoft benutzen.',
  'fact-source.outlook-passwords': 'Microsoft, 16. September 2024',
  'fact.webmail':
    'Webmail zeigt immer, was auf dem Server liegt. Mit IMAP ist das dasselbe wie in Ihrem Programm; mit POP sehen Sie nur, was dort geblieben ist.',
  'fact-source.webmail': 'RFC 1939, RFC 9051',
  'fact.exchange':
    'Exchange ist ein dritter Weg, von Microsoft, der auch Kalender und Kontakte mitbringt. Bietet Ihr Programm ihn für ein Microsoft-Postfach an, ist er einfacher als POP oder IMAP.',
  'fact-source.exchange': 'Microsoft-Dokumentation, 2026',
  'fact.search':
    'Mit IMAP kann der Server auch Mails durchsuchen, die das Gerät nicht geholt hat. Mit POP durchsucht das Programm alles, was es geholt hat, und nur das.',
  'fact-source.search': 'RFC 9051',
  'fact.starttls-or-tls':
    'Nehmen Sie SSL/TLS, wenn es angeboten wird: verschlüsselt vom ersten Byte an. STARTTLS beginnt unverschlüsselt und schaltet dann um; es ist die zweitbeste Wahl.',
  'fact-source.starttls-or-tls': 'RFC 8314',
  'fact.read-marks':
    'Mit IMAP ist auf allen Geräten dasselbe gelesen und ungelesen. Mit POP merkt sich das jedes Gerät für sich.',
  'fact-source.read-marks': 'RFC 9051, RFC 1939',
  'fact.two-devices-pop':
    'Bei zwei POP-Geräten kann das erste dem anderen die Mails wegnehmen. Wenn es sein muss, stellen Sie beide so ein, dass eine Kopie auf dem Server bleibt; IMAP ist der bessere Weg.',
  'fact-source.two-devices-pop': 'RFC 1939',
  'fact.not-working':
    'Meist ist es eins von dreien: das Passwort (viele Anbieter verlangen ein App-Passwort), POP oder IMAP ist beim Anbieter noch ausgeschaltet, oder ein Port oder eine Verschlüsselung weicht von den Einstellungen ab, die ich zeige. Der Benutzername ist fast immer die ganze Adresse.',
  'fact-source.not-working': 'Hilfeseiten der Anbieter, 2026',
  'fact.what-is-stored-about-me':
    'Ich behalte die Antworten, die Sie gewählt haben, ein paar Tage lang, damit wir später weitermachen können. Keine Adresse, kein Passwort, nichts aus Ihren Mails. Sagen Sie „vergiss mich“, und es ist sofort weg.',
  'fact-source.what-is-stored-about-me': 'die Einstellungen dieses Chatbots',
  // ── After the advice ───────────────────────────────────────────────────────
  'rest.offer': 'Kann ich noch etwas für Sie tun?',
  'button.moves': 'Mails umziehen',
  'why.provider':
    'Ich frage, weil nicht jeder Anbieter beides hat und jeder seine eigenen Server und Regeln.',
  'why.app':
    'Ich frage, weil jedes Mailprogramm seine Einstellungen an anderer Stelle hat und POP anders behandelt.',
  // ── Setting up ─────────────────────────────────────────────────────────────
  'setup.ask-provider': 'Jetzt bringen wir es zum Laufen. Bei welchem Anbieter ist Ihr Postfach?',
  'setup.ask-provider-hint':
    'Tippen Sie den Namen oder den Teil Ihrer Adresse nach dem @. Von einer Adresse behalte ich nur diesen Teil.',
  'setup.private-chat':
    'Ihre Einstellungen gehen nicht alle etwas an: [Machen Sie im privaten Chat weiter]({link}) oder wählen Sie hier.',
  'setup.domain-only': 'Von dieser Adresse behalte ich nur „{domain}“.',
  'setup.provider-unclear': 'Darin habe ich keinen Anbieter erkannt.',
  'setup.provider-unclear-again':
    'Ich erkenne ihn noch immer nicht. Sehen Sie auf Ihre Adresse: Ich brauche, was nach dem @ steht, zum Beispiel „web.de“.',
  'setup.did-you-mean': 'Meinten Sie {name}?',
  'setup.which-of': 'Davon gibt es mehrere. Welcher ist Ihrer?',
  'setup.without-provider':
    'Ohne den Anbieter kann ich die Server nicht nennen. Die Hilfeseite Ihres Anbieters führt sie unter „IMAP“, „POP“ oder „E-Mail-Programme“ auf.',
  'setup.ask-app': 'Welches Mailprogramm benutzen Sie?',
  'setup.ask-app-hint':
    'Das Programm, mit dem Sie auf dem Gerät Ihre Mails lesen. Sie können jeden Namen eintippen.',
  'setup.app-unclear': 'Dieses Programm kenne ich nicht.',
  'setup.app-unclear-again':
    'Das kenne ich auch nicht. Seine Einstellungen heißen so wie auf der Karte oben.',
  'setup.which-app': 'Welches davon ist es?',
  'setup.which-move': 'Was möchten Sie tun?',
  'setup.check-result': 'Ich habe die Server gefragt, ob sie antworten:',
  'setup.settings-title': '{provider}: Einstellungen für {protocol}',
  'setup.no-mail-apps': '{provider} lässt keine anderen Mailprogramme zu',
  'setup.discovered-title': '{domain}: Einstellungen für {protocol}',
  'setup.discovered-other': 'Dort habe ich keine {wanted}-Server gefunden, diese gelten also für {offered}.',
  'setup.lost': 'Was Sie damit verlieren, und was hilft:',
  'setup.incoming': 'Posteingangsserver',
  'setup.outgoing': 'Postausgangsserver (SMTP)',
  'setup.port': 'Port',
  'setup.encryption': 'Verschlüsselung',
  'setup.username': 'Benutzername',
  'setup.username-sending': 'Benutzername zum Senden',
  'setup.sign-in': 'Anmeldung',
  'setup.switch-on': 'Zuerst, bei Ihrem Anbieter',
  'setup.where': 'Wo: {path}',
  'setup.know': 'Gut zu wissen',
  'setup.before-pop': 'Vor dem ersten Abruf',
  'setup.before-leaving-pop': 'Wenn Sie dieses Postfach bisher mit POP gelesen haben',
  'setup.source': 'Quelle: {sources}. Geprüft: {date}. {sure}',
  'setup.no-date': 'kein Datum bekannt',
  'setup.guess':
    'Diese Servernamen sind geraten. Vergleichen Sie sie mit der Hilfeseite Ihres Anbieters, bevor Sie Ihr Passwort eingeben.',
  'setup.steps-title': '{app}: Wo Sie das eingeben',
  'setup.steps-path': 'Der Weg dorthin: {path}',
  'setup.steps-version': 'In Ihrer Version können die Namen etwas anders lauten.',
  'setup.leave-switch': 'Die Einstellung, die Mails auf dem Server lässt: {path}',
  'setup.instead': 'Diese können es: {apps}.',
  'setup.done': 'Schicken Sie sich dann eine Testmail: Kommt sie an, funktioniert alles.',
  'button.check': 'Server prüfen',
  // ── Providers ──────────────────────────────────────────────────────────────
  'provider.exampleName': 'name',
  'provider.signIn.password': 'Ihr übliches Passwort',
  'provider.signIn.mailbox-password': 'Das Passwort des Postfachs',
  'provider.signIn.app-password': 'Ein App-Passwort',
  'provider.signIn.mail-program-password': 'Ein eigenes Passwort für Mailprogramme',
  'provider.signIn.secure-mail-key': 'Ein „Secure Mail Key“',
  'provider.signIn.authorisation-code': 'Ein Autorisierungscode',
  'provider.signIn.bridge-password': 'Das Passwort, das die Bridge zeigt',
  'provider.signIn.oauth': 'Anmeldung auf der Seite des Anbieters',
  'provider.signInHow.password': 'Das, mit dem Sie sich im Webmail anmelden.',
  'provider.signInHow.mailbox-password': 'Das für diese Adresse, nicht das Ihres Kundenkontos.',
  'provider.signInHow.app-password':
    'Ein langes Passwort, das der Anbieter für ein einziges Programm erzeugt. Ihr übliches Passwort funktioniert in Mailprogrammen nicht.',
  'provider.signInHow.mail-program-password':
    'Ein Passwort, das Sie beim Anbieter nur für Mailprogramme festlegen. Ihr übliches Passwort funktioniert dort nicht.',
  'provider.signInHow.secure-mail-key':
    'So nennt AT&T ein App-Passwort. Sie erzeugen es in Ihrem AT&T-Profil und geben es anstelle Ihres Passworts ein.',
  'provider.signInHow.authorisation-code':
    'Ein Code, den der Anbieter zeigt, wenn Sie Mailprogramme freischalten. Geben Sie ihn anstelle Ihres Passworts ein.',
  'provider.signInHow.bridge-password':
    'Öffnen Sie das Bridge-Programm auf Ihrem Computer: Es zeigt ein Passwort für dieses Postfach.',
  'provider.signInHow.oauth':
    'Das Programm öffnet die Anmeldeseite des Anbieters (das heißt OAuth). Im Programm geben Sie kein Passwort ein.',
  'provider.username.full-address': 'Ihre vollständige Adresse',
  'provider.username.local-part': 'Nur der Teil vor dem @',
  'provider.username.local-part-incoming':
    'Empfangen: nur der Teil vor dem @. Senden: die vollständige Adresse',
  'provider.username.shown-in-bridge': 'Wie im Bridge-Programm angezeigt',
  'provider.encryption.tls': 'TLS (auch SSL/TLS genannt)',
  'provider.encryption.starttls': 'STARTTLS, Pflicht',
  'provider.switchOn.allow-in-webmail': 'Erlauben Sie Mailprogramme in den Webmail-Einstellungen.',
  'provider.switchOn.allow-third-party-apps':
    'Erlauben Sie Programme anderer Hersteller in den Sicherheitseinstellungen.',
  'provider.switchOn.admin-must-allow':
    'Fragen Sie die Person, die Ihre Mailkonten verwaltet, ob das erlaubt ist. Nur sie kann es einschalten.',
  'provider.switchOn.make-app-password': 'Erzeugen Sie beim Anbieter ein App-Passwort.',
  'provider.switchOn.make-mail-program-password':
    'Legen Sie beim Anbieter ein Passwort für Mailprogramme fest.',
  'provider.switchOn.install-bridge':
    'Installieren Sie das Bridge-Programm des Anbieters auf Ihrem Computer und lassen Sie es laufen.',
  'provider.switchOn.allow-sending':
    'Schalten Sie das Senden aus Mailprogrammen ein. Bis dahin kommen Mails an, aber es gehen keine ab.',
  'provider.switchOn.extra-protection-off':
    'Der zusätzliche Schutz des Kontos muss aus sein, denn er sperrt Mailprogramme aus.',
  'provider.switchOn.may-need-switching-on':
    'Vielleicht müssen Mailprogramme in den Webmail-Einstellungen erlaubt werden. Klappt die Anmeldung nicht, sehen Sie zuerst dort nach.',
  'provider.quota.free': 'Speicher: Größe nicht bestätigt',
  'provider.quota.free-known': 'Speicher: etwa {gb} GB',
  'provider.quota.shared-with-other-services': 'Speicher: gemeinsam mit anderen Diensten des Anbieters',
  'provider.quota.shared-with-other-services-known':
    'Speicher: etwa {gb} GB, gemeinsam mit anderen Diensten des Anbieters',
  'provider.quota.basic-plan': 'Speicher: je nach Tarif',
  'provider.quota.basic-plan-known': 'Speicher: etwa {gb} GB im Basistarif',
  'provider.quota.by-plan': 'Speicher: je nach Tarif',
  'provider.quota.by-plan-known': 'Speicher: ab etwa {gb} GB, je nach Tarif',
  'provider.quota.paid': 'Speicher: je nach bezahltem Tarif',
  'provider.quota.paid-known': 'Speicher: ab etwa {gb} GB, kostenpflichtig',
  'provider.quota.web-only': 'Speicher: Der kostenlose Tarif gilt nur für Webmail',
  'provider.quota.web-only-known': 'Speicher: etwa {gb} GB im kostenlosen Tarif, der nur für Webmail gilt',
  'provider.quota.no-limit-claimed': 'Speicher: Der Anbieter nennt keine Grenze',
  'provider.quota.no-limit-claimed-known': 'Speicher: etwa {gb} GB',
  'provider.quota.like-yahoo': 'Speicher: wie bei Yahoo',
  'provider.quota.like-yahoo-known': 'Speicher: wie bei Yahoo, etwa {gb} GB',
  'provider.quota.like-aol': 'Speicher: wie bei AOL',
  'provider.quota.like-aol-known': 'Speicher: wie bei AOL, etwa {gb} GB',
  'provider.plan.paid-for-both':
    'Mailprogramme brauchen hier einen bezahlten Tarif. Der kostenlose gilt nur für Webmail.',
  'provider.plan.paid-for-imap': 'IMAP braucht hier einen bezahlten Tarif. Der kostenlose hat nur POP.',
  'provider.plan.paid-for-pop': 'POP braucht hier einen bezahlten Tarif. Der kostenlose hat nur IMAP.',
  'provider.plan.paid-for-bridge': 'Die Bridge braucht einen bezahlten Tarif.',
  'provider.plan.not-in-cheapest-plan': 'Der günstigste Tarif lässt kein Mailprogramm zu. Die anderen schon.',
  'provider.offer.both': 'POP und IMAP',
  'provider.offer.imap-only': 'IMAP, kein POP',
  'provider.offer.pop-only': 'POP, kein IMAP',
  'provider.offer.own-bridge': 'IMAP über ein eigenes Programm am Computer, kein POP',
  'provider.offer.own-app-only': 'nur eigene Apps: weder POP noch IMAP',
  'provider.sure.high': 'Gut bestätigt.',
  'provider.sure.medium': 'Ziemlich sicher.',
  'provider.sure.low': 'Nicht bestätigt: Bitte prüfen Sie es bei Ihrem Anbieter.',
  'provider.source.I': 'die Anbieterdatenbank von Thunderbird',
  'provider.source.F': 'die Anbieterliste von FairEmail',
  'provider.source.T': 'der Quelltext von Thunderbird',
  'provider.source.D': 'die Anbieterliste von Delta Chat',
  'provider.source.B': 'der Quelltext von Proton Bridge',
  'provider.source.H': 'die Hilfeseiten des Anbieters',
  'provider.source.S': 'veröffentlichte Anleitungen',
  'provider.source.K': 'allgemeines Wissen, nicht bestätigt',
  'provider.source.O': 'die Betreiber dieses Chats',
  'provider.invalid.ip-literal':
    'Das ist die Nummer eines Computers. Ich brauche den Teil Ihrer Adresse nach dem @, etwa example.com.',
  'provider.invalid.single-label':
    'Nach dem @ scheint etwas zu fehlen. Ein vollständiger Name enthält einen Punkt, etwa example.com.',
  'provider.invalid.too-long':
    'Das ist zu lang für eine Maildomain. Ich brauche nur den Teil Ihrer Adresse nach dem @.',
  'provider.invalid.bad-characters':
    'Darin sind Zeichen, die keine Maildomain hat, vielleicht unsichtbare. Bitte tippen Sie es von Hand.',
  'provider.invalid.look-alike':
    'Vorsicht: Manche Buchstaben darin sehen den üblichen nur ähnlich. Das ist ein bekannter Trick. Bitte tippen Sie es von Hand.',
  'provider.invalid.not-public':
    'Dieser Name gilt nur in einem privaten Netz. Ich brauche den Teil Ihrer Adresse nach dem @.',
  'provider.warning.no-pop': 'Es gibt überhaupt kein POP.',
  'provider.warning.no-imap': 'Für gewöhnliche Konten gibt es kein IMAP.',
  'provider.warning.own-app-only':
    'Mails liest man in den Apps des Anbieters und im Browser, sonst nirgends.',
  'provider.warning.imap-paid-plan-only': 'IMAP gibt es nur mit einem bezahlten Tarif.',
  'provider.warning.paid-plan-only': 'POP und IMAP gibt es nur mit einem bezahlten Tarif.',
  'provider.warning.basic-plan-has-none': 'Der günstigste Tarif hat weder POP noch IMAP.',
  'provider.warning.older-accounts-keep-access':
    'Manche älteren kostenlosen Konten dürfen weiter Mailprogramme nutzen, wenn sie es schon vorher taten.',
  'provider.warning.oauth-only':
    'Hier funktioniert kein Passwort, auch kein App-Passwort. Ihr Programm muss sich auf der Seite des Anbieters anmelden können, und zwar für das gewählte Protokoll.',
  'provider.warning.app-password-needs-two-step':
    'Ein App-Passwort lässt sich erst erzeugen, wenn die Zwei-Faktor-Anmeldung eingeschaltet ist.',
  'provider.warning.two-step-needs-app-password':
    'Mit eingeschalteter Zwei-Faktor-Anmeldung brauchen Mailprogramme ein App-Passwort anstelle des üblichen.',
  'provider.warning.app-passwords-reset':
    'Wenn Sie Ihr Passwort oder die Zwei-Faktor-Anmeldung ändern, können alle App-Passwörter wegfallen. Erzeugen Sie dann neue.',
  'provider.warning.separate-mail-password':
    'Das Passwort aus dem Webmail funktioniert in Mailprogrammen nicht.',
  'provider.warning.few-authorisation-codes':
    'Sie bekommen nur wenige Codes auf einmal. Bewahren Sie Ihren auf.',
  'provider.warning.admin-decides':
    'Die Person, die Ihre Mailkonten verwaltet, entscheidet, was erlaubt ist und für welche Programme.',
  'provider.warning.native-account-simpler':
    'Fügen Sie es in Outlook oder Apple Mail als Microsoft-Konto hinzu: Dann brauchen Sie weder POP noch IMAP, und Kalender und Kontakte kommen mit.',
  'provider.warning.smtp-password-retiring':
    'Das Senden mit einfachem Passwort wird ab Ende Dezember 2026 abgeschaltet. Programme, die sich auf der Seite des Anbieters anmelden, betrifft das nicht.',
  'provider.warning.gmail-pop-in-batches':
    'Gmail gibt Mails mit POP in Portionen von etwa 250 heraus, die ältesten zuerst; der erste Abruf dauert also. Was ein Gerät geholt hat, wird einem zweiten nicht mehr angeboten.',
  'provider.warning.gmail-pop-deletion-set-in-gmail':
    'Was mit der Kopie in Gmail geschieht, stellen Sie in Gmail ein, nicht im Programm.',
  'provider.warning.gmail-labels-as-folders':
    'Labels erscheinen als Ordner, dieselbe Mail kann also in mehreren stehen und in „Alle Nachrichten“.',
  'provider.warning.gmail-only-fetching-ends':
    'Vielleicht haben Sie gelesen, dass Gmail POP beendet. Zu Ende geht nur, dass Gmail selbst Mails von anderen Anbietern abholt. Gmail mit POP zu lesen, bleibt möglich.',
  'provider.warning.pop-deletes-real-inbox':
    'Was POP löscht, ist aus dem echten Posteingang weg, für jedes Gerät und für Webmail.',
  'provider.warning.pop-folders-chosen':
    'In den Webmail-Einstellungen wählen Sie, welche Ordner POP lesen darf.',
  'provider.warning.pop-keeps-server-copy':
    'Der Anbieter behält seine Kopie vielleicht auch nach dem Abruf mit POP. Löschen Sie im Webmail, wenn Sie den Platz brauchen.',
  'provider.warning.pop-may-include-spam':
    'POP kann auch Spam mitbringen. Das entscheiden die Webmail-Einstellungen.',
  'provider.warning.pop-not-confirmed':
    'POP konnte ich nicht aus zwei Quellen bestätigen. Fragen Sie bei Ihrem Anbieter nach.',
  'provider.warning.provider-requires-imap':
    'Der Anbieter verlangt IMAP und unterstützt POP nicht, auch wenn es vielleicht noch antwortet.',
  'provider.warning.provider-advises-against-pop':
    'Der Anbieter rät von POP ab, vor allem von POP und IMAP an derselben Adresse.',
  'provider.warning.bridge-computer-only':
    'Die Bridge gibt es für Windows, macOS und Linux, und sie muss laufen. Am Handy nehmen Sie die App des Anbieters.',
  'provider.warning.bridge-ports-may-differ':
    'Ist ein Port belegt, nimmt die Bridge den nächsten freien. Übernehmen Sie, was sie anzeigt.',
  'provider.warning.over-quota-stops-mail':
    'Ein volles Postfach kann weder empfangen noch senden. Behalten Sie den Platz im Auge.',
  'provider.warning.few-folders-free': 'Kostenlose Konten dürfen vielleicht nur wenige eigene Ordner haben.',
  'provider.warning.inactive-purged':
    'Ein Postfach, das monatelang nicht benutzt wird, kann geleert oder geschlossen werden. Sehen Sie ab und zu hinein.',
  'provider.warning.pec-keep-archive':
    'Das ist zertifizierte Post mit Rechtswirkung. Lassen Sie sie nie ohne Archiv vom Server löschen.',
  'provider.warning.pop-saves-hosting-space': 'Hier zählen Mails wirklich zu dem Platz, den Sie bezahlen.',
  'provider.warning.certificate-use-server-name':
    'Meldet das Programm ein Problem mit dem Zertifikat, nehmen Sie es nie trotzdem an: Verwenden Sie den Namen des Servers selbst, wie ihn Ihr Hoster angibt.',
  'provider.warning.host-follows-country':
    'Die Servernamen enden wie die Seite, auf der Sie sich registriert haben, etwa .eu, .fr oder .co.uk. Vergleichen Sie sie dort.',
  'provider.warning.host-follows-plan':
    'Andere Tarife dieses Anbieters nutzen andere Server. Vergleichen Sie mit Ihrem Tarif.',
  'provider.warning.several-products':
    'Dieser Anbieter verkauft mehrere Arten von Postfächern mit verschiedenen Servern. Prüfen Sie, welches Ihres ist.',
  'provider.warning.starttls-must-be-required':
    'Stellen Sie die Verschlüsselung auf „erforderlich“, nie auf „wenn verfügbar“: Diese Server beginnen unverschlüsselt.',
  'provider.warning.unusual-port-encryption':
    'Zum Senden nutzt Port 587 hier TLS von Anfang an. Das ist ungewöhnlich, aber richtig.',
  'provider.warning.sending-off-at-first':
    'Empfangen geht sofort, Senden erst, wenn Sie es eingeschaltet haben.',
  'provider.warning.username-not-address': 'Der Benutzername ist nicht die vollständige Adresse.',
  'provider.warning.username-may-be-local-part':
    'Wird die vollständige Adresse als Benutzername abgewiesen, versuchen Sie nur den Teil vor dem @.',
  'provider.warning.log-in-with-main-address':
    'Melden Sie sich mit Ihrer Hauptadresse an. Ein Alias oder eine Adresse an Ihrer eigenen Domain wird abgewiesen.',
  'provider.warning.moved-to-yahoo':
    'Dieses Postfach ist zu Yahoo umgezogen: Es gelten die Server von Yahoo und ein App-Passwort.',
  'provider.warning.moved-to-aol': 'Dieses Postfach ist zu AOL umgezogen: Es gelten die Server von AOL.',
  'provider.warning.moving-to-yahoo':
    'Die Postfächer ziehen gruppenweise zu Yahoo um. Haben Sie die Nachricht bekommen, wählen Sie stattdessen Yahoo.',
  'provider.warning.run-by-yahoo': 'Yahoo betreibt diesen Dienst, es gelten also dessen Regeln.',
  'provider.warning.not-yahoo-com': 'Das ist eine andere Firma als Yahoo anderswo.',
  'provider.warning.old-hosts-outdated': 'Ältere Anleitungen nennen andere Server. Sie sind überholt.',
  'provider.warning.address-may-cost-later':
    'Wenn Sie dort kündigen, kann es Geld kosten, die Adresse zu behalten. Sichern Sie zuerst Ihre Mails.',
  'provider.warning.service-uncertain':
    'Die Zukunft dieses Dienstes ist ungewiss. Behalten Sie eine Kopie Ihrer Mails.',
  'provider.warning.may-refuse-unknown-apps':
    'Manche Programme werden hier als unsicher abgewiesen. Trifft das Ihres, probieren Sie ein anderes.',
  'provider.warning.settings-not-confirmed':
    'Diese Einstellungen konnte ich aus keiner neueren Quelle bestätigen. Vergleichen Sie sie mit der Hilfe Ihres Anbieters.',
  'provider.warning.sign-in-not-confirmed':
    'Die Regeln für die Anmeldung können sich geändert haben. Wird Ihr Passwort abgewiesen, suchen Sie bei Ihrem Anbieter nach einem App-Passwort.',
  'app.platform.windows': 'Windows',
  'app.platform.macos': 'Mac',
  'app.platform.linux': 'Linux',
  'app.platform.android': 'Android',
  'app.platform.ios': 'iPhone und iPad',
  'app.leave.keep': 'Wenn Sie nichts ändern, lässt dieses Programm eine Kopie auf dem Server.',
  'app.leave.days':
    'Wenn Sie nichts ändern, entfernt dieses Programm Mails nach {days, plural, one {# Tag} other {# Tagen}} vom Server.',
  'app.leave.delete-at-once': 'Wenn Sie nichts ändern, entfernt dieses Programm Mails sofort vom Server.',
  'app.leave.unknown':
    'Ich konnte nicht bestätigen, was dieses Programm von sich aus tut; sehen Sie also vor dem ersten Abruf nach.',
  'app.leaveOption.keep': 'auf dem Server lassen',
  'app.leaveOption.days': 'nach einigen Tagen entfernen',
  'app.leaveOption.when-deleted': 'entfernen, wenn Sie sie im Programm löschen',
  'app.leaveOption.at-once': 'sofort entfernen',
  'app.note.syncs-through-vendor-cloud':
    'Dieses Programm schickt Ihre Mails auch durch die Cloud seines Herstellers, mit POP wie mit IMAP.',
  'app.note.native-account-is-simpler':
    'Fügen Sie eine Microsoft-Adresse als Microsoft-Konto hinzu: Dann brauchen Sie weder POP noch IMAP.',
  'app.note.older-versions-delete-at-once': 'Sehr alte Versionen entfernen Mails sofort vom Server.',
  'app.note.supported-until-2029': 'Unterstützt bis mindestens 2029. Dann löst das neue Outlook es ab.',
  'app.note.pop-not-in-new-look': 'In der neuen Ansicht dieses Programms fehlt POP vielleicht.',
  'app.note.pop-only-by-hand':
    'Die automatische Einrichtung ergibt immer IMAP. Für POP wählen Sie die manuelle Einrichtung.',
  'app.note.phone-polls-only': 'Mit POP sieht ein Handy nur ab und zu nach neuen Mails.',
  'app.note.trims-sent-and-trash':
    'Mit POP behält es nur eine begrenzte Zahl gesendeter und gelöschter Nachrichten.',
  'app.note.also-removed-when-deleted-here':
    'Mails, die Sie im Programm löschen, werden auch vom Server entfernt.',
  'app.note.empties-server-unless-told':
    'Schalten Sie „auf dem Server lassen“ vor dem ersten Abruf ein, sonst wird der Server geleert.',
  'app.note.export-local-mail':
    'Mails, die nur in diesem Programm liegen, sollten in ein anderes exportiert werden.',
  'app.support.yes': '{app} kann das.',
  'app.support.native-account':
    '{app} hat für diesen Anbieter eine eigene Kontoart. Sie tut, was IMAP tut, und Sie geben keine Server ein.',
  'app.support.no-protocol': '{app} bietet kein {protocol} an.',
  'app.support.no-oauth-for-protocol':
    'Dieser Anbieter lässt nur die Anmeldung über seine eigene Seite zu, und {app} kann das mit {protocol} nicht.',
  'app.support.bridge-needs-computer':
    'Die Bridge des Anbieters läuft nur auf einem Computer, {app} dagegen nicht.',
  'app.support.unconfirmed': 'Ich konnte nicht bestätigen, dass {app} das mit {protocol} kann.',
  'app.support.ended': '{app} funktioniert nicht mehr.',
  'app.support.native-account-too':
    'Es hat aber für diesen Anbieter eine eigene Kontoart, ohne POP oder IMAP.',
  'move.pop-to-imap': 'Von POP zu IMAP',
  'move.imap-to-pop': 'Von IMAP zu POP',
  'move.new-computer-with-pop': 'Neuer Computer mit POP',
  'move.keep-server-small-with-imap': 'Kleiner Server mit IMAP',
  'move.second-device-with-pop': 'Zweites Gerät bei POP',
  'move.step.back-up-mail-program':
    'Machen Sie zuerst eine Sicherung: Kopieren Sie den Ordner Ihres Mailprogramms oder exportieren Sie Ihre Mails.',
  'move.step.pop-leave-on-stop-checking':
    'Schalten Sie im POP-Konto „auf dem Server lassen“ ein und das automatische Abrufen aus.',
  'move.step.check-quota': 'Sehen Sie im Webmail nach, wie viel Platz es gibt und wie viel belegt ist.',
  'move.step.add-imap-beside-pop':
    'Fügen Sie dieselbe Adresse noch einmal als IMAP hinzu, neben dem POP-Konto. Löschen Sie noch nichts.',
  'move.step.copy-folders-in-batches':
    'Kopieren Sie Ihre lokalen Ordner in das IMAP-Konto, einige hundert Nachrichten auf einmal. Kopieren, nicht verschieben. Gigabytes können Stunden dauern.',
  'move.step.map-special-folders': 'Kopieren Sie „Gesendet“ und „Entwürfe“ in die gleichnamigen Ordner.',
  'move.step.compare-counts-in-webmail': 'Vergleichen Sie im Webmail die Zahl der Nachrichten.',
  'move.step.remove-pop-account-last':
    'Entfernen Sie erst jetzt das POP-Konto. Manche Programme löschen mit ihm auch seine lokalen Mails. Behalten Sie also die Sicherung.',
  'move.step.copy-server-folders-to-local':
    'POP holt nur den Posteingang. Kopieren Sie also zuerst „Gesendet“, „Entwürfe“ und alle eigenen Ordner in lokale Ordner.',
  'move.step.check-offline-copies': 'Gehen Sie offline und öffnen Sie einige der Kopien, auch Anhänge.',
  'move.step.turn-off-server-filing':
    'Schalten Sie beim Anbieter Regeln aus, die Mails in Ordner sortieren: POP würde diese Mails nie sehen.',
  'move.step.settle-other-devices':
    'Klären Sie, wie es auf den anderen Geräten und für die anderen weitergeht, die dieses Postfach lesen.',
  'move.step.add-pop-with-leave-on':
    'Fügen Sie das POP-Konto mit eingeschaltetem „auf dem Server lassen“ hinzu.',
  'move.step.expect-doubles':
    'Der erste Abruf holt den ganzen Posteingang noch einmal. Dass Mails neben Ihrer lokalen Kopie doppelt erscheinen, ist normal.',
  'move.step.reduce-leave-after-weeks':
    'Ist nach einigen Wochen alles gut, lassen Sie das Programm Mails nach einigen Tagen vom Server entfernen.',
  'move.step.remove-imap-account-last':
    'Entfernen Sie das IMAP-Konto zuletzt. Dabei wird auf dem Server nichts gelöscht. Wenn Sie dagegen einzelne Nachrichten darin löschen, sind sie auch auf dem Server weg.',
  'move.step.stop-old-computer-checking':
    'Schalten Sie auf dem alten Computer das automatische Abrufen aus, sonst streiten sich beide um neue Mails.',
  'move.step.move-profile-or-export':
    'Übertragen Sie das Profil Ihres Mailprogramms auf den neuen Computer, oder exportieren und importieren Sie Ihre Mails.',
  'move.step.keep-server-name-unchanged':
    'Lassen Sie Servernamen und Benutzernamen genau so, wie sie waren, sonst holt das Programm alles noch einmal.',
  'move.step.check-new-then-retire-old':
    'Prüfen Sie, ob alte und neue Mails da sind, bevor Sie den alten Computer weglegen.',
  'move.step.back-up-new-computer':
    'Richten Sie auf dem neuen Computer eine Sicherung ein: Er hat jetzt die einzige Kopie.',
  'move.step.archive-older-than-year':
    'Verschieben Sie Mails, die älter als ein Jahr sind, in lokale Ordner am Computer: „Lokale Ordner“, „Auf meinem Mac“ oder eine Archivdatei.',
  'move.step.delete-big-attachments':
    'Sortieren Sie nach Größe. Speichern Sie große Anhänge anderswo und löschen Sie diese Nachrichten.',
  'move.step.empty-trash-and-spam': 'Leeren Sie den Papierkorb und den Spam-Ordner: Sie zählen auch.',
  'move.step.back-up-archive': 'Sichern Sie das lokale Archiv: Auf dem Server ist es nicht mehr.',
  'move.step.repeat-every-few-months':
    'Wiederholen Sie das alle paar Monate, oder wenn das Postfach zu drei Vierteln voll ist.',
  'move.step.limit-offline-age-on-phones': 'Behalten Sie auf Handys nur die letzten 30 bis 90 Tage offline.',
  'move.step.leave-copy-on-first-device':
    'Schalten Sie auf dem Gerät, das jetzt POP hat, „auf dem Server lassen“ ein, für mindestens 14 Tage.',
  'move.step.one-device-removes-others-keep':
    'Lassen Sie nur ein Gerät alte Mails entfernen; alle anderen lassen sie liegen.',
  'move.step.add-second-device-leave-on':
    'Fügen Sie auf dem zweiten Gerät das Konto mit eingeschaltetem „auf dem Server lassen“ hinzu, vor dem ersten Abruf.',
  'move.step.gmail-recent-mode':
    'Setzen Sie bei Gmail mit POP auf jedem Gerät „recent:“ vor die Adresse im Benutzernamen. Dann bekommt jedes die letzten 30 Tage.',
  'move.step.sent-and-marks-stay-apart':
    'Gesendete Mails, Ordner und Gelesen-Markierungen bleiben getrennt: Jedes Gerät hat seine eigenen.',
  'move.step.consider-imap-instead':
    'Wenn Sie das nicht wollen, ist IMAP auf beiden Geräten der einfachere Weg.',
  'guard.is-a-copy-left':
    'Prüfen Sie vor dem ersten Abruf im Programm die Einstellung „Kopie auf dem Server lassen“. Sie entscheidet, ob Mails vom Server verschwinden.',
  'guard.does-anyone-else-read':
    'Braucht noch ein anderes Gerät oder jemand anderes dieses Postfach? Wenn POP die Mails löscht, sind sie auch dort weg.',
  'guard.inbox-only-fetched':
    'POP holt nur den Posteingang. Gesendete Mails, Ordner und Spam bleiben auf dem Server.',
  'guard.who-backs-up':
    'Mit POP liegt die einzige Kopie vielleicht auf Ihrem Gerät. Richten Sie zuerst eine Sicherung ein.',
  'guard.local-mail-stays-behind':
    'Mails, die nur auf diesem Gerät liegen, ziehen nicht von selbst um. Sie müssen auf den Server kopiert werden.',
  'guard.keep-pop-account-for-now':
    'Entfernen Sie das POP-Konto noch nicht: Manche Programme löschen mit ihm auch seine lokalen Mails.',
  'guard.no-backup-either': 'IMAP ist keine Sicherung: Was auf einem Gerät gelöscht wird, ist auf allen weg.',
  // ── Discovery ──────────────────────────────────────────────────────────────
  'discovery.no-mail.no-such-domain': 'Diese Domain gibt es nicht. Bitte prüfen Sie die Schreibweise.',
  'discovery.no-mail.null-mx':
    'Diese Domain sagt, dass sie keine Mails annimmt. Bitte prüfen Sie die Schreibweise.',
  'discovery.no-mail.no-mail-server':
    'Diese Domain hat keinen Mailserver. Bitte prüfen Sie die Schreibweise.',
  'discovery.provider-via-mx':
    'Mails für {domain} gehen zu {provider}, deshalb zeige ich die Einstellungen von {provider}. Wenn Ihr Postfach woanders liegt, sagen Sie mir bitte, wo.',
  'discovery.source.autoconfig': 'Woher das kommt: Ihr Anbieter veröffentlicht es für Mailprogramme.',
  'discovery.source.autoconfig-of-mx':
    'Woher das kommt: Die Firma, die Ihre Mails annimmt, veröffentlicht es für Mailprogramme.',
  'discovery.source.srv':
    'Woher das kommt: aus den Einträgen Ihrer Domain im Namensverzeichnis des Internets (DNS).',
  'discovery.source.mail-exchanger':
    'Woher das kommt: von dem Server, der Ihre Mails annimmt. Oft gibt derselbe sie auch heraus.',
  'discovery.trust.published-https': 'Ich habe es über eine sichere Verbindung geholt.',
  'discovery.trust.dns':
    'Der Weg dorthin war nicht gesichert, jemand könnte es also gefälscht haben. Sehen Sie sich die Namen genau an.',
  'discovery.trust.guess': 'Das ist geraten, und niemand hat es bestätigt.',
  'discovery.confirm-hosts':
    'Bevor Sie irgendwo Ihr Passwort eingeben, vergleichen Sie die Servernamen mit der Hilfeseite Ihres Anbieters.',
  'discovery.stated-missing.pop': 'Ihr Anbieter sagt, dass er kein POP hat.',
  'discovery.stated-missing.imap': 'Ihr Anbieter sagt, dass er kein IMAP hat.',
  'discovery.switch-on-first':
    'Bei Ihrem Anbieter müssen Mailprogramme zuerst in den Webmail-Einstellungen freigeschaltet werden.',
  'discovery.username-not-stated':
    'Versuchen Sie zuerst Ihre vollständige Adresse, dann nur den Teil vor dem @.',
  'discovery.unknown.look-up-off': 'Diesen Anbieter kenne ich nicht, und nachsehen darf ich hier nicht.',
  'discovery.unknown.nothing-published':
    'Ich habe nachgesehen, aber diese Domain veröffentlicht keine Einstellungen für Mailprogramme.',
  'discovery.unknown.no-answer': 'Ich wollte diese Domain nachschlagen, bekam aber gerade keine Antwort.',
  'discovery.unknown.hoster': 'Die Mails dieser Domain nimmt {hoster} an. Fragen Sie am besten dort.',
  'discovery.guess':
    'Die Server unten sind nur die üblichen Namen. Sie sind geraten, verlassen Sie sich bitte nicht darauf.',
  'discovery.ask-provider':
    'Fragen Sie Ihren Anbieter: Gibt es IMAP, gibt es POP? Wie heißen Posteingangs- und Postausgangsserver, mit Port und Verschlüsselung? Wie lautet mein Benutzername? Brauchen Mailprogramme ein eigenes Passwort, und muss ich sie zuerst freischalten?',
  // ── Does it answer? ────────────────────────────────────────────────────────
  'check.answers': '{host} antwortet, wie es sein soll, und sein Zertifikat ist gültig.',
  'check.busy':
    '{host} ist der richtige Server, weist aber gerade Anfragen ab. Versuchen Sie es später noch einmal.',
  'check.refused': '{host} nimmt dort keine Verbindungen an.',
  'check.no-answer': '{host} hat nicht rechtzeitig geantwortet.',
  'check.closed': '{host} hat die Verbindung getrennt, bevor etwas Brauchbares kam.',
  'check.no-such-host': 'Es gibt keinen Server namens {host}.',
  'check.private-address':
    '{host} führt nicht zu einer öffentlichen Adresse, deshalb habe ich mich nicht verbunden.',
  'check.bad-certificate':
    '{host} zeigt ein Zertifikat, das für diesen Namen nicht gültig ist. Wenn Ihr Programm Sie warnt, nehmen Sie es nicht an. Fragen Sie Ihren Anbieter, welchen Servernamen Sie verwenden sollen.',
  'check.plain-text': '{host} verschlüsselt dort nicht. Schicken Sie kein Passwort hin.',
  'check.old-encryption': '{host} bietet nur eine veraltete Verschlüsselung, die nicht mehr sicher ist.',
  'check.not-this-protocol': 'Bei {host} antwortet etwas, aber nicht der Mailserver, der dort sein sollte.',
  'check.not-in-catalogue': '{host} steht nicht auf meiner Liste, deshalb habe ich mich nicht verbunden.',
  'check.not-checked': 'Ich darf hier nicht prüfen, ob {host} antwortet.',
  // ── Advice ─────────────────────────────────────────────────────────────────
  'advice.headline.imap': 'Mein Rat: Nehmen Sie IMAP.',
  'advice.headline.pop': 'Mein Rat: Nehmen Sie POP.',
  'advice.headline.undecided': 'Ihre Antworten entscheiden es noch nicht. Nehmen Sie für den Anfang IMAP.',
  'advice.strength.clear': 'Ein klarer Fall: Alles, was zählt, spricht für dasselbe.',
  'advice.strength.leaning':
    'Eine Tendenz: Das passt besser zu Ihnen, aber nicht alles ist bekannt, oder nicht alles spricht für dasselbe.',
  'advice.strength.trade-off': 'Eine Abwägung: Weder POP noch IMAP gibt Ihnen alles, was Sie möchten.',
  'advice.strength.undecided':
    'Eine vorläufige Wahl, kein Urteil: IMAP entfernt nichts vom Server, und Sie können später zu POP wechseln, ohne etwas zu verlieren.',
  'advice.because': 'Weil Sie gesagt haben',
  'advice.gives-up': 'Worauf Sie verzichten, und was hilft',
  'advice.cautions': 'Gut zu wissen, bevor Sie anfangen',
  'advice.alternative': 'Der andere Weg',
  'advice.changes': 'Was meinen Rat ändern würde',
  'advice.no-change': 'Keine einzelne andere Antwort würde meinen Rat ändern.',
  'advice.basis': 'Ihre Antworten',
  'reason.several': 'Mehrere Geräte: IMAP zeigt auf jedem dieselben Mails.',
  'reason.shared': 'Auch andere nutzen es: IMAP lässt die Mails dort, wo alle sie finden.',
  'reason.sync-folders': 'Ordner überall gleich: Das kann nur IMAP.',
  'reason.save-server-space': 'Ein kleines Postfach auf dem Server: POP kann Mails von dort wegholen.',
  'reason.one': 'Ein Gerät: Ihre Mails können dort liegen.',
  'reason.only-me': 'Nur Sie: Niemand sonst muss Mails auf dem Server finden.',
  'reason.local-folders': 'Ordner nur auf Ihrem Gerät: Mit POP ist das so.',
  'reason.needs-offline': 'Alle Mails ohne Verbindung: POP behält auf dem Gerät, was es geholt hat.',
  'reason.huge-folders': 'Sehr volle Ordner: Mit IMAP bremsen sie manche Programme.',
  'reason.may-switch':
    'Bald ein neues Programm oder ein neuer Computer: Mit IMAP kommen Ihre Mails von selbst mit.',
  'wish.save-server-space':
    'Ein kleines Postfach auf dem Server: Mit IMAP bleiben Mails dort und brauchen Platz.',
  'wish.local-folders': 'Ordner nur auf Ihrem Gerät: Mit IMAP liegen sie auf dem Server.',
  'wish.needs-offline':
    'Alle Mails ohne Verbindung: Mit IMAP hängt das vom Programm ab, und Handys behalten meist nur einen Teil.',
  'wish.huge-folders': 'Sehr volle Ordner: Mit IMAP bremsen sie manche Programme.',
  'wish.several': 'Dieselben Mails auf mehreren Geräten: POP hält sie nicht auf demselben Stand.',
  'wish.shared':
    'Ein Postfach für mehrere Personen: POP kann Mails wegnehmen, bevor andere sie gesehen haben.',
  'wish.sync-folders': 'Ordner überall gleich: POP holt normalerweise nur den Posteingang.',
  'wish.may-switch': 'Ein leichter Umzug: Mit POP kommen Mails auf Ihrem Gerät nicht von selbst mit.',
  'remedy.archive-locally':
    'Verschieben Sie ab und zu alte Mails in lokale Ordner am Computer, und sichern Sie diese.',
  'remedy.delete-big-attachments': 'Löschen Sie Mails mit großen Anhängen, die Sie nicht mehr brauchen.',
  'remedy.bigger-plan': 'Fragen Sie Ihren Anbieter nach einem Tarif mit mehr Platz.',
  'remedy.pop-leave-some-days':
    'Stellen Sie das POP-Programm so ein, dass Mails noch einige Tage auf dem Server bleiben.',
  'remedy.keep-offline-copies':
    'Lassen Sie am Computer das Programm vollständige Kopien aller Ordner behalten, und probieren Sie es einmal ohne Verbindung.',
  'remedy.yearly-archive-folders': 'Teilen Sie sehr volle Ordner nach Jahren auf.',
  'remedy.limit-offline-age':
    'Lassen Sie das Programm am Handy nur die letzten ein bis drei Monate behalten.',
  'remedy.leave-copy-on-server':
    'Stellen Sie das POP-Programm so ein, dass es von jeder Mail eine Kopie auf dem Server lässt.',
  'remedy.export-before-moving':
    'Exportieren Sie vor einem Umzug Ihre Mails oder kopieren Sie das ganze Profil des Programms, und prüfen Sie, ob es sich am neuen Ort öffnen lässt.',
  'remedy.shared-mailbox-or-delegation':
    'Fragen Sie Ihren Anbieter nach einem gemeinsamen Postfach oder einer Stellvertretung.',
  'remedy.local-folders-beside-imap':
    'Die meisten Programme am Computer haben neben einem IMAP-Konto lokale Ordner: Legen Sie dorthin, was nur auf Ihrem Gerät sein soll.',
  'remedy.read-in-webmail': 'Nutzen Sie für den Rest Webmail: Es zeigt alles, was auf dem Server liegt.',
  'caution.pop-back-up-only-copy':
    'Sichern Sie dieses Gerät: Mit POP hat es vielleicht die einzige Kopie Ihrer Mails.',
  'caution.pop-check-leave-on-server':
    'Prüfen Sie vor dem ersten Abruf die Einstellung „Kopie auf dem Server lassen“. Sie ist anfangs nicht in jedem Programm gleich.',
  'caution.pop-inbox-only':
    'POP holt normalerweise nur den Posteingang. Sehen Sie ab und zu im Webmail nach Spam und nach Mails, die in andere Ordner sortiert wurden.',
  'caution.imap-is-no-backup':
    'IMAP ist keine Sicherung: Bewahren Sie von allem Wichtigen eine zweite Kopie auf.',
  'caution.imap-deletes-everywhere': 'Was Sie an einer Stelle löschen, ist überall gelöscht.',
  'caution.shared-login-shows-same-marks':
    'Mit einer gemeinsamen Anmeldung sehen alle dieselben Gelesen-Markierungen. Ein gemeinsames Postfach oder eine Stellvertretung ist besser als ein geteiltes Passwort.',
  'alternative.only-one-device-and-person':
    'POP passt besser, wenn immer nur eine Person dieses Postfach liest, auf einem einzigen Gerät, das gesichert wird.',
  'alternative.server-must-be-emptied':
    'Muss der Server wirklich geleert werden: POP, das Mails einige Tage dort lässt. Andere Geräte sehen dann nur neuere Mails aus dem Posteingang, und gesendete Mails, Ordner und Gelesen-Markierungen unterscheiden sich.',
  'alternative.second-device-or-person':
    'IMAP passt besser, sobald ein zweites Gerät, Webmail oder jemand anderes dieses Postfach liest.',
  'alternative.own-device-only': 'POP passt besser, wenn Ihnen Ordner auf diesem einen Gerät genügen.',
  'if.one': 'Wenn Sie es nur auf einem Gerät lesen',
  'if.several': 'Wenn Sie es auf mehreren Geräten lesen',
  'if.only-me': 'Wenn niemand sonst das Postfach nutzt',
  'if.shared': 'Wenn auch andere das Postfach nutzen',
  'if.save-server-space': 'Wenn der Server klein bleiben muss',
  'if.server-space-ok': 'Wenn Mails auf dem Server bleiben dürfen',
  'if.sync-folders': 'Wenn Ordner überall gleich sein sollen',
  'if.local-folders': 'Wenn Ordner nur auf Ihrem Gerät genügen',
  'change.imap': '{condition}, rate ich zu IMAP.',
  'change.pop': '{condition}, rate ich zu POP.',
  'change.undecided': '{condition}, kann ich es noch nicht entscheiden.',
  'constrained.kept.imap': 'Ihr Anbieter hat IMAP für Mailprogramme, Sie können diesem Rat also folgen.',
  'constrained.kept.pop': 'Ihr Anbieter hat POP für Mailprogramme, Sie können diesem Rat also folgen.',
  'constrained.turned.imap': 'Ihr Anbieter hat kein POP für Mailprogramme, also wird es IMAP.',
  'constrained.turned.pop': 'Ihr Anbieter hat kein IMAP für Mailprogramme, also wird es POP.',
  'constrained.none':
    'Ihr Anbieter lässt kein anderes Mailprogramm zu, weder mit POP noch mit IMAP: Es bleiben seine eigene App und sein Webmail.',
  'point.pop-quick-access': 'Schnell zu öffnen: Die Mails liegen auf Ihrer Festplatte.',
  'point.pop-on-your-device': 'Mails liegen auf Ihrem eigenen Gerät, in Ordnern, die Sie verwalten.',
  'point.pop-works-offline': 'Funktioniert ohne Verbindung.',
  'point.pop-frees-server': 'Kann den Server leer halten.',
  'point.pop-not-synced': 'Nicht auf demselben Stand wie Webmail und andere Geräte.',
  'point.pop-local-folders-only-here': 'Lokale Ordner sind von anderswo nicht erreichbar.',
  'point.pop-hard-to-move':
    'Der Umzug in ein anderes Programm oder auf einen anderen Computer kann schwierig sein.',
  'point.imap-synced': 'Dieselben Mails auf allen Ihren Geräten.',
  'point.imap-folders-synced': '„Gesendet“, „Entwürfe“, „Papierkorb“ und eigene Ordner sind überall gleich.',
  'point.imap-easy-to-move': 'Der Umzug in ein anderes Mailprogramm ist leicht.',
  'point.imap-slow-huge-folders': 'Manche Programme werden bei sehr vollen Ordnern langsam.',
  'point.imap-uses-server-space': 'Mails brauchen Platz auf dem Server.',
  'correction.pop-gets-the-inbox-only':
    'POP bringt normalerweise nur den Posteingang, und IMAP mit vollständigen Kopien am Computer ist genauso schnell.',
  'correction.copies-may-be-in-the-cloud':
    'Manche Programme behalten eine Kopie in der Cloud ihres Herstellers, auch mit POP; das neue Outlook für Windows fragt danach.',
  'correction.imap-works-offline-too':
    'IMAP funktioniert auch ohne Verbindung, wenn das Programm Kopien behält: Die meisten am Computer tun das, Handys behalten einen Teil.',
  'correction.pop-often-leaves-copies':
    'POP gibt nur Platz frei, wenn das Programm Mails entfernt, und viele lassen anfangs Kopien. Spam und andere Ordner rührt es nie an.',
  'correction.marks-and-sent-mail-stay-local-too':
    'Mit POP bleiben auch Gelesen-Markierungen und Entwürfe auf dem Gerät, und meist auch gesendete Mails.',
  'correction.moving-takes-an-export':
    'Der Wechsel weg von POP braucht einen Export und Import oder den Umweg über ein IMAP-Konto.',
  'correction.deletions-are-synced-too':
    'IMAP gleicht auch das Löschen ab: Ein Versehen am Handy wirkt sich überall aus.',
  'correction.folder-names-may-differ':
    'Programme benennen Ordner manchmal verschieden, sodass zweimal „Gesendet“ erscheint, bis Sie in den Einstellungen einen der Ordner wählen.',
  'correction.filters-do-not-move':
    'Mit IMAP kommen die Mails von selbst mit; Filter, Signaturen und lokale Ordner nicht.',
  'correction.slow-is-rarer-now':
    'Langsame IMAP-Ordner sind seltener als früher; Ordner nach Jahren und ein gutes Programm helfen.',
  'correction.a-local-archive-frees-space':
    'Mit IMAP gibt ein lokales Archiv oder das Löschen großer Anhänge wieder Platz frei.',
  // ── Cards ──────────────────────────────────────────────────────────────────
  'card.answered': 'Ihre Antwort: {answer}.',
  'card.buttons': 'Sie können sagen: {buttons}',
  'card.value': '{label}: {value}',
  'card.how-to-change':
    'Um eine Antwort zu ändern, drücken Sie ihren Knopf oder sagen Sie zum Beispiel „Geräte ändern“.',
  'card.pros-and-cons': 'Vorteile und Nachteile von beiden.',
  'card.good': '{protocol}: gut',
  'card.bad': '{protocol}: weniger gut',
  'card.matters': '{point} (für Sie wichtig)',
  'card.corrections': 'Wissenswert',
  'compare.title': 'IMAP und POP im Vergleich.',
  'compare.topic.where': 'Wo die Mails liegen',
  'compare.imap.where': 'IMAP: auf dem Server; Programme behalten Kopien.',
  'compare.pop.where': 'POP: auf Ihrem Gerät; eine Kopie auf dem Server nur, wenn das Programm eine lässt.',
  'compare.topic.devices': 'Mehrere Geräte',
  'compare.imap.devices': 'IMAP: Alle zeigen dasselbe.',
  'compare.pop.devices': 'POP: jedes für sich; das erste nimmt die Mails vielleicht weg.',
  'compare.topic.sent': 'Gesendete Mails',
  'compare.imap.sent': 'IMAP: in einem Ordner auf dem Server, auf jedem Gerät.',
  'compare.pop.sent': 'POP: meist nur auf dem Gerät, das sie gesendet hat.',
  'compare.topic.offline': 'Ohne Verbindung',
  'compare.imap.offline': 'IMAP: was das Programm kopiert hat; am Handy nur ein Teil.',
  'compare.pop.offline': 'POP: alles, was abgeholt wurde.',
  'compare.topic.space': 'Platz auf dem Server',
  'compare.imap.space': 'IMAP: belegt, bis Sie Mails löschen oder archivieren.',
  'compare.pop.space': 'POP: frei, wenn das Programm Mails nach dem Abruf entfernt.',
  'compare.topic.lost-device': 'Gerät verloren oder kaputt',
  'compare.imap.lost-device': 'IMAP: Nichts geht verloren; alles ist auf dem Server.',
  'compare.pop.lost-device': 'POP: Mails sind weg, außer sie blieben auf dem Server oder waren gesichert.',
  'compare.topic.deleting': 'Löschen',
  'compare.imap.deleting': 'IMAP: überall gelöscht.',
  'compare.pop.deleting': 'POP: auf diesem Gerät gelöscht; auf dem Server je nach Einstellung des Programms.',
  // ── Web chat page ──────────────────────────────────────────────────────────
  'page.title': 'POP oder IMAP?',
  'page.purpose': 'Ein paar Klicks, und Sie wissen, was zu Ihrem Postfach passt.',
  'page.description':
    'Ein Chat, der Ihnen hilft, für Ihr Postfach zwischen POP und IMAP zu wählen und es dann in Ihrem Mailprogramm einzurichten.',
  'page.launcher': 'POP oder IMAP? Hier fragen',
  'page.close': 'Chat schließen',
  'page.language': 'Sprache',
  'page.opening': 'Der Chat wird geöffnet …',
  'page.no-script':
    'Dieser Chat braucht JavaScript. Bitte erlauben Sie es für diese Seite und laden Sie sie neu.',
  'page.reconnecting': 'Gerade besteht keine Verbindung zum Chat. Ein neuer Versuch folgt von selbst.',
  'page.begun-anew':
    'Was wir früher besprochen haben, ist hier nicht mehr gespeichert; wir fangen also neu an.',
  'page.not-available': 'Der Chat ist gerade nicht erreichbar. Ein neuer Versuch folgt von selbst.',
  // ── Teams app ──────────────────────────────────────────────────────────────
  // A command's title is sent as it stands when it is pressed: it must be words that the bot understands.
  'teams.name.short': 'POP oder IMAP',
  'teams.name.full': 'POP oder IMAP: Rat für Ihr Postfach',
  'teams.description.short': 'Ob POP oder IMAP zu Ihrem Postfach passt, und wie Sie es dann einrichten.',
  'teams.description.full':
    'POP und IMAP sind die zwei Wege, auf denen ein Mailprogramm ein Postfach liest. Dieser Chatbot stellt ein paar kurze Fragen, sagt, welcher der beiden zu Ihrem Postfach passt und warum, und was Sie aufgeben. Dann zeigt er die Einstellungen Ihres Mailanbieters und die Schritte in Ihrem Mailprogramm.\n\nEr versteht Knöpfe, Nummern und gewöhnliche Sätze. Sie können jederzeit eine Antwort ändern, beide Wege vergleichen oder neu anfangen. In einem Gruppenchat oder Kanal erwähnen Sie ihn, um anzufangen.\n\nEr behält Ihre Antworten nur ein paar Tage, und nie eine Adresse oder ein Passwort. Sagen Sie „vergiss mich“, und alles, was er vom Gespräch behalten hat, ist gelöscht.',
  'teams.command.help.title': 'Hilfe',
  'teams.command.help.description': 'Was ich kann, und wie man antwortet.',
  'teams.command.restart.title': 'Neu anfangen',
  'teams.command.restart.description': 'Mit der ersten Frage beginnen.',
  'teams.command.back.title': 'Zurück',
  'teams.command.back.description': 'Einen Schritt zurückgehen.',
  'teams.command.change.title': 'Antwort ändern',
  'teams.command.change.description': 'Etwas berichtigen, das Sie gesagt haben.',
  'teams.command.summary.title': 'Zusammenfassung',
  'teams.command.summary.description': 'Ihre Antworten bisher.',
  'teams.command.compare.title': 'POP und IMAP vergleichen',
  'teams.command.compare.description': 'POP und IMAP nebeneinander.',
  'teams.command.forget.title': 'Vergiss mich',
  'teams.command.forget.description': 'Alles löschen, was von diesem Gespräch gespeichert ist.',
};
