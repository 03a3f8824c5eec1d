import type { PhraseBook } from './phrases.ts';

/**
 * Italian. The style of en.ts; the person is addressed as “tu”.
 */
export const it: PhraseBook = {
  // ── Answers ────────────────────────────────────────────────────────────────
  'answer.devices.one': 'Un solo dispositivo',
  'answer.devices.several': 'Più dispositivi',
  'answer.sharing.only-me': 'Solo io',
  'answer.sharing.shared': 'Anche altri',
  'answer.storage.save-server-space': 'Tenere vuoto il server',
  'answer.storage.server-space-ok': 'La posta può restare',
  'answer.folders.sync-folders': 'Uguali dappertutto',
  'answer.folders.local-folders': 'Solo sul mio dispositivo',
  'answer.offline.needs-offline': 'Sì, tutta',
  'answer.offline.online-ok': 'Non serve',
  'answer.volume.huge-folders': 'Sì, tantissimi',
  'answer.volume.normal': 'No, normale',
  'answer.moving.may-switch': 'Sì, forse',
  'answer.moving.staying': 'No, resto così',
  // ── Greeting ───────────────────────────────────────────────────────────────
  'greeting.hello':
    'Ciao! Ti aiuto a scegliere tra POP e IMAP, i due modi in cui un’app può leggere una casella di posta, e poi a farla funzionare. Ci vuole circa mezzo minuto.',
  'greeting.privacy':
    'Conservo solo le tue risposte, per qualche giorno, e mai un indirizzo o una password. Scrivi “aiuto” in qualsiasi momento.',
  'greeting.group':
    'Aiuto a scegliere tra POP e IMAP e a configurare una casella. Menzionami per cominciare. Per la tua casella è meglio una chat privata con me.',
  'greeting.again': 'Ciao di nuovo!',
  'greeting.after-hello': 'Ciao! Ti aiuto a scegliere tra POP e IMAP per la tua casella di posta.',
  'greeting.thanks': 'Figurati!',
  'greeting.reminder': 'Rieccoti! Finora mi hai detto: {answers}.',
  // ── Questions ──────────────────────────────────────────────────────────────
  'ask.progress': '{number} di {total}',
  'ask.follow-up': 'Ancora una cosa',
  'ask.again': 'Rispondi di nuovo',
  'ask.present': 'La tua risposta finora: {answer}.',
  'ask.devices': 'Su quanti dispositivi leggi questa casella?',
  'ask.sharing': 'Qualcun altro usa la stessa casella?',
  'ask.storage': 'La posta deve uscire dal server del tuo provider o può restarci?',
  'ask.folders': 'Posta inviata, bozze e le tue cartelle devono essere uguali dappertutto?',
  'ask.offline': 'Ti serve tutta la posta senza connessione a Internet?',
  'ask.volume': 'Alcune delle tue cartelle contengono tantissimi messaggi?',
  'ask.moving': 'Pensi di cambiare presto app di posta o computer?',
  'hint.devices':
    'Telefono, tablet, portatile, computer al lavoro: contano tutti. Conta anche la webmail nel browser.',
  'hint.sharing': 'Per esempio il partner, un collega o un gruppo che legge lo stesso indirizzo.',
  'hint.storage':
    'Una casella piccola o piena è un motivo per tenerla vuota. Se c’è spazio, la posta può restare.',
  'hint.folders': 'Così una mail inviata dal telefono si vede anche sul computer.',
  'hint.offline': 'Per esempio in treno o dove non c’è campo.',
  'hint.volume': 'Decine di migliaia in una cartella sono tantissimi.',
  'hint.moving':
    'Un computer nuovo, un telefono nuovo o un altro programma di posta nel giro di un anno circa.',
  'why.devices':
    'Lo chiedo perché solo IMAP mostra la stessa posta su ogni dispositivo. POP la porta su uno solo.',
  'why.sharing':
    'Lo chiedo perché POP può togliere la posta dal server, e gli altri non la troverebbero più. IMAP la lascia lì per tutti.',
  'why.storage': 'Lo chiedo perché con IMAP la posta resta sul server e occupa spazio. POP può svuotarlo.',
  'why.folders':
    'Lo chiedo perché POP scarica solo la posta in arrivo. Solo IMAP tiene le cartelle uguali dappertutto.',
  'why.offline':
    'Lo chiedo perché POP tiene tutta la posta sul dispositivo. Anche IMAP può farlo sulla maggior parte dei computer, ma i telefoni ne tengono solo una parte.',
  'why.volume':
    'Lo chiedo perché alcune app diventano lente quando una cartella IMAP contiene tantissimi messaggi.',
  'why.moving':
    'Lo chiedo perché con IMAP una nuova app o un nuovo computer recupera tutto da solo. Con POP devi trasferire tu la posta.',
  'unsure.devices':
    'Pensa alla settimana scorsa: dove hai aperto questa casella? Se era sempre un solo telefono o un solo computer, è un dispositivo. Un telefono e un computer sono più dispositivi.',
  'unsure.sharing':
    'Qualcun altro conosce la password o riceve la stessa posta nella propria app? Se no, sei solo tu.',
  'unsure.storage':
    'Apri la casella in un browser e cerca “spazio” o “quota”, spesso in fondo o nelle impostazioni. Se è piena per più di tre quarti, tieni vuoto il server. Se no, la posta può restare.',
  'unsure.folders':
    'Ti darebbe fastidio se una mail inviata da un dispositivo non si vedesse su un altro? Allora devono essere uguali dappertutto.',
  'unsure.offline': 'Ti è mai servita una vecchia mail dove non c’era connessione? Se no, non ti serve.',
  'unsure.volume':
    'Guarda il numero accanto alla tua cartella più piena. Sopra i 20.000 circa sono tantissimi.',
  'unsure.moving': 'Se non hai niente in programma, rispondi no. Potrai cambiare più avanti.',
  'unsure.then': 'Se ora non puoi saperlo, andiamo avanti senza.',
  'button.unsure': 'Non lo so',
  'button.skip': 'Avanti senza',
  'button.back': 'Indietro',
  'button.yes': 'Sì',
  'button.no': 'No',
  'button.change': 'Cambia una risposta',
  'button.change-this': 'Cambia',
  'button.compare': 'Confronta',
  'button.another': 'Un’altra casella',
  // ── Taking answers ─────────────────────────────────────────────────────────
  'taken.one': '{answer}: annotato.',
  'taken.several': 'Capito: {answers}.',
  'taken.changed': 'Cambiato: {answers}.',
  'taken.skipped': 'Va bene, andiamo avanti senza.',
  'taken.already': 'È già la tua risposta: {answer}.',
  'taken.meaningless': 'Così {answers} non conta più, e lo lascio da parte.',
  'answer.labelled.devices': 'dispositivi: {answer}',
  'answer.labelled.sharing': 'chi la usa: {answer}',
  'answer.labelled.storage': 'spazio sul server: {answer}',
  'answer.labelled.folders': 'cartelle: {answer}',
  'answer.labelled.offline': 'posta senza connessione: {answer}',
  'answer.labelled.volume': 'tanti messaggi: {answer}',
  'answer.labelled.moving': 'nuova app o nuovo computer: {answer}',
  'answer.not-known': 'non noto',
  'doubt.ask': 'Ho capito bene: {answer}?',
  'doubt.no': 'Grazie, allora te lo chiedo di nuovo.',
  // ── When something is not understood ───────────────────────────────────────
  'unclear.first': 'Non ho capito bene.',
  'unclear.second':
    'Non sono ancora sicuro di cosa intendi. Puoi premere un pulsante o scrivere il suo numero.',
  'unclear.give-up':
    'Per ora lasciamo aperta questa domanda; potrai rispondere più tardi con “cambia risposta”.',
  'unclear.rest': 'Non ho capito. Ecco cosa posso fare per te:',
  'unclear.rest-again':
    'Mi dispiace, qui non posso aiutarti. Mi intendo di POP, IMAP e di come si configurano le app di posta. Prova una di queste:',
  'unclear.attachment':
    'Non so leggere immagini, file o messaggi vocali. Rispondi a parole o con un pulsante.',
  'unclear.nothing': 'In quel messaggio non c’erano parole.',
  'unclear.old-card':
    'Quel pulsante appartiene a una conversazione precedente, quindi ho lasciato tutto com’è.',
  'unclear.strange-press': 'Non conosco quel pulsante.',
  'unclear.others-card': 'Quella scheda è di qualcun altro. Ecco la tua domanda.',
  'unclear.password':
    'Sembrava una password. Non l’ho conservata e non me ne serve mai una. Se era vera, cancella il messaggio e cambia la password.',
  'unclear.too-long': 'Era un messaggio lungo; ne ho letto l’inizio.',
  // ── Commands ───────────────────────────────────────────────────────────────
  'help.what':
    'Scopro se alla tua casella conviene POP o IMAP, dico perché e ti porto alle impostazioni giuste.',
  'help.how':
    'Premi un pulsante, scrivi il suo numero o rispondi con parole tue; vanno bene anche più risposte in una frase.',
  'help.commands':
    'Puoi anche dire: indietro · cambia risposta · perché · non lo so · ripeti · riassunto · confronta · ricomincia · annulla · dimenticami · oppure una lingua, come “English”.',
  'back.nothing': 'Siamo proprio all’inizio; più indietro non si può.',
  'back.done': 'Un passo indietro.',
  'restart.done': 'Ricominciamo da capo.',
  'restart.another': 'Passiamo alla prossima casella.',
  'cancel.ask': 'Mi fermo qui? Le tue risposte restano per qualche giorno, così puoi continuare più tardi.',
  'cancel.done': 'Mi sono fermato. Scrivimi quando vuoi continuare.',
  'cancel.nothing': 'Non c’è niente in corso. Scrivimi quando vuoi cominciare.',
  'cancel.kept': 'Bene, allora andiamo avanti.',
  'cancel.resumed': 'Che bello ritrovarti. Riprendiamo da dove eravamo.',
  'forget.done':
    'Fatto: tutto quello che conservavo di questa conversazione è cancellato. Se scrivi ancora, ripartiamo da zero.',
  'language.changed': 'D’ora in poi in italiano.',
  'language.which':
    'Quale lingua vuoi? Parlo English, français, Deutsch, español, italiano, português e Nederlands.',
  'summary.title': 'Le tue risposte finora',
  'summary.nothing': 'Non mi hai ancora detto niente.',
  'change.which': 'Quale risposta vuoi cambiare?',
  'skip.nothing': 'Non c’è nessuna domanda aperta da saltare.',
  'why.rest': 'Il mio consiglio viene dalle tue risposte; la scheda qui sopra le nomina tutte.',
  'failure.apology':
    'Scusa, qualcosa è andato storto da parte mia. Le tue risposte sono al sicuro. (Riferimento: {reference})',
  'failure.reset': 'Scusa, il problema si ripete, quindi ricomincio da capo. (Riferimento: {reference})',
  'failure.lost': 'Scusa, non riesco più a leggere quello che mi avevi detto, quindi ricominciamo da capo.',
  'failure.not-saved': 'Scusa, non sono riuscito a salvarlo. Invialo di nuovo tra un momento.',
  // ── Questions of fact ──────────────────────────────────────────────────────
  'fact.source': '(Fonte: {source})',
  'fact.pop-deletes-mail':
    'Dipende da un’opzione. Di per sé POP scarica la posta e poi la toglie dal server, ma la maggior parte delle app può lasciarne una copia, per sempre o per qualche giorno. Controlla quell’opzione prima del primo scaricamento.',
  'fact-source.pop-deletes-mail': 'RFC 1939; impostazioni iniziali delle app, controllate ad agosto 2026',
  'fact.imap-needs-internet':
    'Solo per ricevere e inviare. La maggior parte delle app per computer tiene copie complete, quindi puoi leggere, ordinare e scrivere senza connessione; il resto parte dopo. I telefoni di solito tengono solo una parte della casella.',
  'fact-source.imap-needs-internet': 'RFC 9051; Thunderbird, agosto 2026',
  'fact.port-993':
    '993 è la porta IMAP abituale, cifrata fin dal primo byte. Se la tua app la offre, usala. La vecchia 143 comincia in chiaro e poi passa alla cifratura.',
  'fact-source.port-993': 'RFC 8314',
  'fact.port-995':
    '995 è la porta POP abituale, cifrata fin dal primo byte. Se la tua app la offre, usala. La semplice 110 senza cifratura non si dovrebbe più usare.',
  'fact-source.port-995': 'RFC 8314',
  'fact.what-is-pop':
    'POP è un modo di scaricare la posta: l’app copia la posta in arrivo su un dispositivo e poi può toglierla dal server. Porta solo la posta in arrivo, nessun’altra cartella.',
  'fact-source.what-is-pop': 'RFC 1939',
  'fact.what-is-imap':
    'IMAP è un modo di lavorare con la posta che resta sul server: ogni dispositivo vede la stessa posta in arrivo, le stesse cartelle, la posta inviata e i segni di lettura.',
  'fact-source.what-is-imap': 'RFC 9051',
  'fact.what-is-smtp':
    'SMTP è il modo in cui l’app invia la posta. Serve sia con POP sia con IMAP; le porte abituali sono 465 e 587.',
  'fact-source.what-is-smtp': 'RFC 6409, RFC 8314',
  'fact.use-both':
    'Sì, tutti e due aprono la stessa casella. È sicuro solo se l’app POP lascia una copia sul server; altrimenti svuota la posta in arrivo per tutti gli altri dispositivi.',
  'fact-source.use-both': 'RFC 1939; pagine di aiuto dei provider, 2026',
  'fact.lose-folders':
    'Con IMAP le tue cartelle restano sul server e sono uguali dappertutto. Con POP le cartelle sono solo sul dispositivo che le ha, e POP dal server scarica soltanto la posta in arrivo.',
  'fact-source.lose-folders': 'RFC 1939, RFC 9051',
  'fact.imap-is-backup':
    'No. IMAP mostra la stessa posta dappertutto, quindi una mail cancellata per errore sparisce dappertutto. Tieni una seconda copia di ciò che conta, anche con POP.',
  'fact-source.imap-is-backup': 'RFC 9051',
  'fact.phone':
    'Sul telefono IMAP è quasi sempre la scelta migliore: tiene il telefono allineato al computer. POP funziona in alcune app, ma cercano la nuova posta solo ogni tanto.',
  'fact-source.phone': 'pagine di aiuto delle app, 2026',
  'fact.sent-mail':
    'Con IMAP la posta inviata sta in una cartella sul server e si vede su ogni dispositivo. Con POP di solito resta solo sul dispositivo che l’ha inviata.',
  'fact-source.sent-mail': 'RFC 6154; pagine di aiuto delle app',
  'fact.drafts':
    'Con IMAP puoi cominciare una mail su un dispositivo e finirla su un altro. Con POP una bozza resta sul dispositivo dove l’hai scritta.',
  'fact-source.drafts': 'RFC 6154',
  'fact.spam-folder':
    'POP non mostra mai la posta indesiderata, quindi guarda nella webmail una volta alla settimana. Con IMAP è lì come le altre cartelle.',
  'fact-source.spam-folder': 'RFC 1939; pagine di aiuto dei provider',
  'fact.more-secure':
    'Lungo il percorso sono ugualmente sicuri se la cifratura è attiva (porta 993 per IMAP, 995 per POP). Con POP forse resta meno sul server, ma di più su un dispositivo che si può perdere.',
  'fact-source.more-secure': 'RFC 8314',
  'fact.faster':
    'Quando la posta è sul dispositivo, sono ugualmente veloci. POP fa subito la copia; di solito anche le app IMAP sul computer tengono copie. Cartelle IMAP molto piene possono essere lente in alcune app.',
  'fact-source.faster': 'Thunderbird, agosto 2026',
  'fact.costs':
    'Dipende dal provider e dal piano, non da POP o IMAP. Pochi provider permettono le app di posta solo con un piano a pagamento.',
  'fact-source.costs': 'pagine di aiuto dei provider, 2026',
  'fact.server-space':
    'Con IMAP la posta occupa spazio sul server finché non la cancelli o la sposti in un archivio locale. POP libera spazio solo se l’app toglie la posta dal server, e non tocca mai la posta indesiderata e le altre cartelle.',
  'fact-source.server-space': 'RFC 1939, RFC 9051',
  'fact.mailbox-full':
    'Quando una casella è piena, la nuova posta viene rifiutata o non puoi più inviare. Svuota la posta indesiderata e il cestino, cancella le mail con allegati grandi, oppure sposta la posta degli anni passati in un archivio sul computer e fanne una copia di sicurezza.',
  'fact-source.mailbox-full': 'pagine di aiuto dei provider, 2026',
  'fact.new-computer':
    'Con IMAP aggiungi l’account sul computer nuovo e tutto appare da solo. Con POP prima trasferisci i dati del programma di posta e fai smettere il vecchio computer di scaricare.',
  'fact-source.new-computer': 'pagine di aiuto delle app, 2026',
  'fact.lost-device':
    'Con IMAP non si perde niente: la posta è sul server. Con POP la posta che era solo su quel dispositivo è persa, a meno che non sia rimasta sul server o in una copia di sicurezza.',
  'fact-source.lost-device': 'RFC 1939, RFC 9051',
  'fact.leave-on-server':
    'È un’opzione degli account POP: tenere una copia sul server, per sempre, per qualche giorno o per niente. All’inizio le app fanno cose diverse: Thunderbird tiene la posta 14 giorni, KMail la toglie subito.',
  'fact-source.leave-on-server': 'codice sorgente di Thunderbird e KMail, agosto 2026',
  'fact.switch-later':
    'Sì. Passare da IMAP a POP e viceversa si può sempre. Solo la posta tolta dal server non torna da sola, quindi tieni il vecchio account finché non hai confrontato.',
  'fact-source.switch-later': 'pagine di aiuto delle app, 2026',
  'fact.switch-pop-to-imap':
    'Aggiungi lo stesso indirizzo un’altra volta come account IMAP accanto a quello POP, copia le cartelle locali, confronta e solo allora togli l’account POP. Niente si sposta da solo.',
  'fact-source.switch-pop-to-imap': 'domande frequenti di imapsync, 2022; pagine di aiuto dei provider',
  'fact.switch-imap-to-pop':
    'Prima copia posta inviata, bozze e le tue cartelle in cartelle locali, perché POP scarica solo la posta in arrivo. Poi aggiungi l’account POP con “lascia una copia sul server” attivo.',
  'fact-source.switch-imap-to-pop': 'RFC 1939; pagine di aiuto delle app',
  'fact.app-password':
    'È una seconda password che crei nelle impostazioni dell’account per una sola app di posta. Si usa al posto della password normale e puoi revocarla quando vuoi.',
  'fact-source.app-password': 'pagine di aiuto dei provider, 2026',
  'fact.oauth':
    'L’app apre la pagina di accesso del provider invece di tenere la password. Alcuni provider permettono solo questo, e alcune app sanno farlo con IMAP ma non con POP.',
  'fact-source.oauth': 'RFC 7628; codice sorgente delle app, agosto 2026',
  'fact.contacts-calendar':
    'Né POP né IMAP trasportano contatti o calendari. Serve una sincronizzazione a parte, per esempio CardDAV e CalDAV, o un account Exchange.',
  'fact-source.contacts-calendar': 'RFC 6352, RFC 4791',
  'fact.push':
    'Con IMAP il server può avvisare subito l’app quando arriva posta, se tutti e due lo supportano. Le app POP devono chiedere ogni pochi minuti.',
  'fact-source.push': 'RFC 2177',
  'fact.attachments':
    'In tutti e due i casi gli allegati arrivano con la mail. Con IMAP un’app può scaricarne uno solo quando lo apri; con POP arriva tutto insieme.',
  'fact-source.attachments': 'RFC 9051, RFC 1939',
  'fact.deleted-by-mistake':
    'Con IMAP una mail cancellata su un dispositivo è cancellata su tutti. Guarda prima nel cestino: è sul server e spesso viene svuotato dopo 30 giorni. Con POP la copia può essere ancora sul server, se l’app ne ha lasciata una.',
  'fact-source.deleted-by-mistake': 'pagine di aiuto dei provider, 2026',
  'fact.gmail-ending-pop':
    'No: le app di posta possono ancora leggere Gmail con POP e IMAP. Quello che Google chiude nel corso del 2026 è lo scaricamento, da parte di Gmail, della posta di altri account.',
  'fact-source.gmail-ending-pop': 'guida di Google, 2025–2026, come riferita',
  'fact.outlook-passwords':
    'Da settembre 2024 Outlook.com non accetta più dalle app una semplice password, e nemmeno password per le app. L’app deve usare la pagina di accesso di Microsoft.',
  'fact-source.outlook-passwords': 'Microsoft, 16 settembre 2024',
  'fact.webmail':
    'La webmail mostra sempre quello che è sul server. Con IMAP è lo stesso che nella tua app; con POP vedi solo quello che è rimasto lì.',
  'fact-source.webmail': 'RFC 1939, RFC 9051',
  'fact.exchange':
    'Exchange è un terzo modo, di Microsoft, che porta anche calendario e contatti. Se la tua app lo offre per una casella Microsoft, è più semplice di POP o IMAP.',
  'fact-source.exchange': 'documentazione di Microsoft, 2026',
  'fact.search':
    'Con IMAP il server può cercare anche nella posta che il dispositivo non ha scaricato. Con POP l’app cerca in tutto quello che ha scaricato, e solo lì.',
  'fact-source.search': 'RFC 9051',
  'fact.starttls-or-tls':
    'Scegli SSL/TLS se è offerto: cifrato fin dal primo byte. STARTTLS comincia in chiaro e poi cambia; è la seconda scelta.',
  'fact-source.starttls-or-tls': 'RFC 8314',
  'fact.read-marks':
    'Con IMAP letto e non letto sono uguali su tutti i dispositivi. Con POP ogni dispositivo tiene i suoi segni.',
  'fact-source.read-marks': 'RFC 9051, RFC 1939',
  'fact.two-devices-pop':
    'Con due dispositivi POP, il primo può togliere la posta all’altro. Se proprio serve, imposta tutti e due per lasciare una copia sul server; IMAP è la strada migliore.',
  'fact-source.two-devices-pop': 'RFC 1939',
  'fact.not-working':
    'Quasi sempre è una di tre cose: la password (molti provider vogliono una password per le app), POP o IMAP ancora spento presso il provider, oppure una porta o una cifratura diversa dalle impostazioni che mostro. Il nome utente è quasi sempre l’indirizzo intero.',
  'fact-source.not-working': 'pagine di aiuto dei provider, 2026',
  'fact.what-is-stored-about-me':
    'Conservo le risposte che hai scelto, per qualche giorno, così possiamo continuare più tardi. Nessun indirizzo, nessuna password, niente della tua posta. Di’ “dimenticami” e sparisce subito.',
  'fact-source.what-is-stored-about-me': 'le impostazioni di questo bot',
  // ── After the advice ───────────────────────────────────────────────────────
  'rest.offer': 'Posso fare altro per te?',
  'button.moves': 'Sposta la posta',
  'why.provider':
    'Lo chiedo perché non tutti i provider offrono tutti e due, e ognuno ha i suoi server e le sue regole.',
  'why.app': 'Lo chiedo perché ogni app ha le impostazioni in un posto diverso, e tratta POP a modo suo.',
  // ── Setting up ─────────────────────────────────────────────────────────────
  'setup.ask-provider': 'Ora facciamola funzionare. Con quale provider è la tua casella?',
  'setup.ask-provider-hint':
    'Scrivi il nome o la parte del tuo indirizzo dopo la @. Di un indirizzo conservo solo quella parte.',
  'setup.private-chat':
    'Non è necessario che tutti vedano le tue impostazioni: [continua in una chat privata]({link}) oppure scegli qui.',
  'setup.domain-only': 'Di quell’indirizzo conservo solo “{domain}”.',
  'setup.provider-unclear': 'Non ho riconosciuto nessun provider.',
  'setup.provider-unclear-again':
    'Ancora non riesco a capirlo. Guarda il tuo indirizzo: mi serve quello che sta dopo la @, per esempio “libero.it”.',
  'setup.did-you-mean': 'Intendevi {name}?',
  'setup.which-of': 'Ce ne sono diversi con quel nome. Qual è il tuo?',
  'setup.without-provider':
    'Senza il provider non posso dirti i server. La pagina di aiuto del tuo provider li indica sotto “IMAP”, “POP” o “programmi di posta”.',
  'setup.ask-app': 'Quale app di posta usi?',
  'setup.ask-app-hint': 'Il programma con cui leggi la posta sul dispositivo. Va bene qualsiasi nome.',
  'setup.app-unclear': 'Non conosco quell’app.',
  'setup.app-unclear-again':
    'Non conosco neanche questa. Le sue impostazioni avranno gli stessi nomi della scheda qui sopra.',
  'setup.which-app': 'Quale di queste è?',
  'setup.which-move': 'Che cosa vuoi fare?',
  'setup.check-result': 'Ho chiesto ai server se rispondono:',
  'setup.settings-title': '{provider}: impostazioni per {protocol}',
  'setup.no-mail-apps': '{provider} non fa entrare altre app di posta',
  'setup.discovered-title': '{domain}: impostazioni per {protocol}',
  'setup.discovered-other': 'Lì non ho trovato server {wanted}, quindi questi sono per {offered}.',
  'setup.lost': 'Che cosa perdi così, e che cosa aiuta:',
  'setup.incoming': 'Server in entrata',
  'setup.outgoing': 'Server in uscita (SMTP)',
  'setup.port': 'Porta',
  'setup.encryption': 'Cifratura',
  'setup.username': 'Nome utente',
  'setup.username-sending': 'Nome utente per l’invio',
  'setup.sign-in': 'Accesso',
  'setup.switch-on': 'Prima, dal tuo provider',
  'setup.where': 'Dove: {path}',
  'setup.know': 'Buono a sapersi',
  'setup.before-pop': 'Prima del primo scaricamento',
  'setup.before-leaving-pop': 'Se finora leggevi questa casella con POP',
  'setup.source': 'Fonte: {sources}. Controllato: {date}. {sure}',
  'setup.no-date': 'data non nota',
  'setup.guess':
    'Questi nomi di server sono un’ipotesi. Confrontali con la pagina di aiuto del tuo provider prima di scrivere la password.',
  'setup.steps-title': '{app}: dove scriverlo',
  'setup.steps-path': 'Percorso: {path}',
  'setup.steps-version': 'I nomi possono essere un po’ diversi nella tua versione.',
  'setup.leave-switch': 'L’opzione per lasciare la posta sul server: {path}',
  'setup.instead': 'Queste possono: {apps}.',
  'setup.done': 'Poi mandati una mail di prova: se arriva, funziona tutto.',
  'button.check': 'Rispondono?',
  // ── Providers ──────────────────────────────────────────────────────────────
  'provider.exampleName': 'nome',
  'provider.signIn.password': 'La tua solita password',
  'provider.signIn.mailbox-password': 'La password della casella',
  'provider.signIn.app-password': 'Una password per le app',
  'provider.signIn.mail-program-password': 'Una password a parte per le app di posta',
  'provider.signIn.secure-mail-key': 'Una chiave di posta sicura',
  'provider.signIn.authorisation-code': 'Un codice di autorizzazione',
  'provider.signIn.bridge-password': 'La password mostrata dal bridge',
  'provider.signIn.oauth': 'Accesso sulla pagina del provider',
  'provider.signInHow.password': 'Quella che usi nella webmail.',
  'provider.signInHow.mailbox-password':
    'Quella impostata per questo indirizzo, non quella del tuo account cliente.',
  'provider.signInHow.app-password':
    'Una password lunga che il provider crea per una sola app. La tua solita password nelle app non funziona.',
  'provider.signInHow.mail-program-password':
    'Una password che imposti dal provider solo per le app di posta. La tua solita password lì non funziona.',
  'provider.signInHow.secure-mail-key':
    'Il nome che AT&T dà a una password per le app. La crei nel profilo AT&T e la scrivi al posto della password.',
  'provider.signInHow.authorisation-code':
    'Un codice che il provider mostra quando attivi le app di posta. Scrivilo al posto della password.',
  'provider.signInHow.bridge-password':
    'Apri il programma bridge sul computer: mostra una password per questa casella.',
  'provider.signInHow.oauth':
    'L’app apre la pagina di accesso del provider (si chiama OAuth). Nell’app non scrivi nessuna password.',
  'provider.username.full-address': 'Il tuo indirizzo completo',
  'provider.username.local-part': 'Solo la parte prima della @',
  'provider.username.local-part-incoming':
    'Per ricevere: solo la parte prima della @. Per inviare: l’indirizzo completo',
  'provider.username.shown-in-bridge': 'Come mostrato nel programma bridge',
  'provider.encryption.tls': 'TLS (chiamato anche SSL/TLS)',
  'provider.encryption.starttls': 'STARTTLS, obbligatorio',
  'provider.switchOn.allow-in-webmail': 'Permetti le app di posta nelle impostazioni della webmail.',
  'provider.switchOn.allow-third-party-apps':
    'Permetti i programmi di altri produttori nelle impostazioni di sicurezza.',
  'provider.switchOn.admin-must-allow': 'Chiedi al tuo amministratore se è permesso. Solo lui può attivarlo.',
  'provider.switchOn.make-app-password': 'Crea una password per le app dal provider.',
  'provider.switchOn.make-mail-program-password': 'Imposta dal provider una password per le app di posta.',
  'provider.switchOn.install-bridge':
    'Installa il programma bridge del provider sul computer e tienilo acceso.',
  'provider.switchOn.allow-sending':
    'Attiva l’invio dalle app di posta. Fino ad allora la posta arriva ma non parte.',
  'provider.switchOn.extra-protection-off':
    'La protezione aggiuntiva dell’account deve essere spenta, perché tiene fuori le app di posta.',
  'provider.switchOn.may-need-switching-on':
    'Forse bisogna permettere le app nelle impostazioni della webmail. Se l’accesso non riesce, guarda prima lì.',
  'provider.quota.free': 'Spazio: dimensione non confermata',
  'provider.quota.free-known': 'Spazio: circa {gb} GB',
  'provider.quota.shared-with-other-services': 'Spazio: condiviso con gli altri servizi del provider',
  'provider.quota.shared-with-other-services-known':
    'Spazio: circa {gb} GB, condivisi con gli altri servizi del provider',
  'provider.quota.basic-plan': 'Spazio: dipende dal piano',
  'provider.quota.basic-plan-known': 'Spazio: circa {gb} GB nel piano base',
  'provider.quota.by-plan': 'Spazio: dipende dal piano',
  'provider.quota.by-plan-known': 'Spazio: da circa {gb} GB, dipende dal piano',
  'provider.quota.paid': 'Spazio: dipende dal piano che paghi',
  'provider.quota.paid-known': 'Spazio: da circa {gb} GB, a pagamento',
  'provider.quota.web-only': 'Spazio: il piano gratuito vale solo per la webmail',
  'provider.quota.web-only-known': 'Spazio: circa {gb} GB nel piano gratuito, che vale solo per la webmail',
  'provider.quota.no-limit-claimed': 'Spazio: il provider non indica limiti',
  'provider.quota.no-limit-claimed-known': 'Spazio: circa {gb} GB',
  'provider.quota.like-yahoo': 'Spazio: come da Yahoo',
  'provider.quota.like-yahoo-known': 'Spazio: come da Yahoo, circa {gb} GB',
  'provider.quota.like-aol': 'Spazio: come da AOL',
  'provider.quota.like-aol-known': 'Spazio: come da AOL, circa {gb} GB',
  'provider.plan.paid-for-both':
    'Qui per le app di posta serve un piano a pagamento. Quello gratuito vale solo per la webmail.',
  'provider.plan.paid-for-imap': 'Qui per IMAP serve un piano a pagamento. Quello gratuito ha solo POP.',
  'provider.plan.paid-for-pop': 'Qui per POP serve un piano a pagamento. Quello gratuito ha solo IMAP.',
  'provider.plan.paid-for-bridge': 'Per il bridge serve un piano a pagamento.',
  'provider.plan.not-in-cheapest-plan':
    'Il piano più economico non fa entrare nessuna app di posta. Gli altri sì.',
  'provider.offer.both': 'POP e IMAP',
  'provider.offer.imap-only': 'IMAP, niente POP',
  'provider.offer.pop-only': 'POP, niente IMAP',
  'provider.offer.own-bridge': 'IMAP tramite un suo programma sul computer, niente POP',
  'provider.offer.own-app-only': 'solo le sue app: né POP né IMAP',
  'provider.sure.high': 'Ben confermato.',
  'provider.sure.medium': 'Abbastanza sicuro.',
  'provider.sure.low': 'Non confermato: controlla con il tuo provider.',
  'provider.source.I': 'il database dei provider di Thunderbird',
  'provider.source.F': 'l’elenco dei provider di FairEmail',
  'provider.source.T': 'il codice sorgente di Thunderbird',
  'provider.source.D': 'l’elenco dei provider di Delta Chat',
  'provider.source.B': 'il codice sorgente di Proton Bridge',
  'provider.source.H': 'le pagine di aiuto del provider',
  'provider.source.S': 'guide pubblicate',
  'provider.source.K': 'conoscenza generale, non confermata',
  'provider.source.O': 'il gestore di questo servizio',
  'provider.invalid.ip-literal':
    'Questo è il numero di una macchina. Mi serve la parte del tuo indirizzo dopo la @, come example.com.',
  'provider.invalid.single-label':
    'Sembra mancare qualcosa dopo la @. Un nome completo contiene un punto, come example.com.',
  'provider.invalid.too-long':
    'È troppo lungo per un dominio di posta. Mi serve solo la parte del tuo indirizzo dopo la @.',
  'provider.invalid.bad-characters':
    'Contiene caratteri che nessun dominio di posta ha, forse invisibili. Scrivilo a mano, per favore.',
  'provider.invalid.look-alike':
    'Attenzione: alcune lettere assomigliano soltanto a quelle solite. È un trucco comune. Scrivilo a mano, per favore.',
  'provider.invalid.not-public':
    'Quel nome funziona solo in una rete privata. Mi serve la parte del tuo indirizzo dopo la @.',
  'provider.warning.no-pop': 'Non c’è POP, per niente.',
  'provider.warning.no-imap': 'Per gli account normali non c’è IMAP.',
  'provider.warning.own-app-only':
    'La posta si legge nelle app del provider e nel browser, e da nessun’altra parte.',
  'provider.warning.imap-paid-plan-only': 'IMAP c’è solo con un piano a pagamento.',
  'provider.warning.paid-plan-only': 'POP e IMAP ci sono solo con un piano a pagamento.',
  'provider.warning.basic-plan-has-none': 'Il piano più economico non ha né POP né IMAP.',
  'provider.warning.older-accounts-keep-access':
    'Alcuni vecchi account gratuiti possono ancora usare app di posta, se già lo facevano.',
  'provider.warning.oauth-only':
    'Qui non funziona nessuna password, nemmeno una password per le app. L’app deve saper accedere dalla pagina del provider, con il protocollo che scegli.',
  'provider.warning.app-password-needs-two-step':
    'Una password per le app si può creare solo con l’accesso in due passaggi attivo.',
  'provider.warning.two-step-needs-app-password':
    'Con l’accesso in due passaggi attivo, alle app serve una password per le app al posto della solita.',
  'provider.warning.app-passwords-reset':
    'Cambiando la password o l’accesso in due passaggi si possono cancellare tutte le password per le app. In quel caso creane di nuove.',
  'provider.warning.separate-mail-password':
    'La password che usi nella webmail non funziona nelle app di posta.',
  'provider.warning.few-authorisation-codes': 'Ottieni solo pochi codici alla volta. Conserva il tuo.',
  'provider.warning.admin-decides': 'Decide il tuo amministratore che cosa è permesso, e per quali app.',
  'provider.warning.native-account-simpler':
    'In Outlook o Apple Mail aggiungilo come account Microsoft: così non servono né POP né IMAP, e arrivano anche calendario e contatti.',
  'provider.warning.smtp-password-retiring':
    'L’invio con una semplice password viene disattivato da fine dicembre 2026. Le app che accedono dalla pagina del provider non ne risentono.',
  'provider.warning.gmail-pop-in-batches':
    'Con POP Gmail consegna la posta a gruppi di circa 250, prima i più vecchi, quindi la prima volta è lenta. Quello che un dispositivo ha scaricato non viene più offerto a un secondo.',
  'provider.warning.gmail-pop-deletion-set-in-gmail':
    'Che cosa succede alla copia in Gmail si imposta in Gmail, non nell’app.',
  'provider.warning.gmail-labels-as-folders':
    'Le etichette appaiono come cartelle, quindi la stessa mail può stare in più cartelle e in Tutti i messaggi.',
  'provider.warning.gmail-only-fetching-ends':
    'Forse hai letto che Gmail chiude POP. Quello che finisce è lo scaricamento, da parte di Gmail, della posta di altri provider. Leggere Gmail con POP resta possibile.',
  'provider.warning.pop-deletes-real-inbox':
    'Quello che POP cancella sparisce dalla vera posta in arrivo, per ogni dispositivo e per la webmail.',
  'provider.warning.pop-folders-chosen':
    'Nelle impostazioni della webmail scegli quali cartelle POP può leggere.',
  'provider.warning.pop-keeps-server-copy':
    'Il provider può tenere la sua copia dopo lo scaricamento con POP. Cancella dalla webmail se ti serve spazio.',
  'provider.warning.pop-may-include-spam':
    'POP può portare anche la posta indesiderata. Lo decidono le impostazioni della webmail.',
  'provider.warning.pop-not-confirmed':
    'Non ho potuto confermare POP con due fonti. Controlla con il tuo provider.',
  'provider.warning.provider-requires-imap':
    'Il provider chiede IMAP e non supporta POP, anche se forse risponde ancora.',
  'provider.warning.provider-advises-against-pop':
    'Il provider sconsiglia POP, e soprattutto POP e IMAP sullo stesso indirizzo.',
  'provider.warning.bridge-computer-only':
    'Il bridge gira su Windows, macOS e Linux e deve restare acceso. Sul telefono usa l’app del provider.',
  'provider.warning.bridge-ports-may-differ':
    'Se una porta è occupata, il bridge usa la prossima libera. Copia quello che mostra.',
  'provider.warning.over-quota-stops-mail':
    'Una casella piena non può né ricevere né inviare. Tieni d’occhio lo spazio.',
  'provider.warning.few-folders-free': 'Gli account gratuiti possono avere solo poche cartelle proprie.',
  'provider.warning.inactive-purged':
    'Una casella non usata per qualche mese può essere svuotata o chiusa. Guardaci ogni tanto.',
  'provider.warning.pec-keep-archive':
    'Questa è posta certificata con valore legale. Non lasciarla mai cancellare dal server senza un archivio.',
  'provider.warning.pop-saves-hosting-space': 'Qui la posta conta davvero nello spazio che paghi.',
  'provider.warning.certificate-use-server-name':
    'Se l’app si lamenta del certificato, non accettarlo mai comunque: usa il nome proprio del server, come lo mostra il tuo hosting.',
  'provider.warning.host-follows-country':
    'I nomi dei server finiscono come il sito dove ti sei registrato, per esempio .eu, .fr o .co.uk. Confrontali lì.',
  'provider.warning.host-follows-plan':
    'Altri piani di questo provider usano altri server. Confronta con il tuo piano.',
  'provider.warning.several-products':
    'Questo provider vende più tipi di caselle con server diversi. Controlla qual è la tua.',
  'provider.warning.starttls-must-be-required':
    'Imposta la cifratura su “obbligatoria”, mai su “se disponibile”: questi server cominciano senza cifratura.',
  'provider.warning.unusual-port-encryption':
    'Per l’invio, qui la porta 587 usa TLS dall’inizio. È insolito, ma giusto.',
  'provider.warning.sending-off-at-first':
    'La ricezione funziona subito, l’invio solo dopo che l’hai attivato.',
  'provider.warning.username-not-address': 'Il nome utente non è l’indirizzo completo.',
  'provider.warning.username-may-be-local-part':
    'Se l’indirizzo completo viene rifiutato come nome utente, prova solo la parte prima della @.',
  'provider.warning.log-in-with-main-address':
    'Accedi con il tuo indirizzo principale. Un alias o un indirizzo di un tuo dominio viene rifiutato.',
  'provider.warning.moved-to-yahoo':
    'Questa casella è passata a Yahoo: valgono i server di Yahoo e una password per le app.',
  'provider.warning.moved-to-aol': 'Questa casella è passata ad AOL: valgono i server di AOL.',
  'provider.warning.moving-to-yahoo':
    'Le caselle passano a Yahoo un gruppo alla volta. Se hai ricevuto l’avviso, scegli Yahoo.',
  'provider.warning.run-by-yahoo': 'Yahoo gestisce questo servizio, quindi valgono le sue regole.',
  'provider.warning.not-yahoo-com': 'È un’azienda diversa dallo Yahoo di altri paesi.',
  'provider.warning.old-hosts-outdated': 'Le guide più vecchie indicano altri server. Sono superate.',
  'provider.warning.address-may-cost-later':
    'Se lasci l’azienda, tenere l’indirizzo può costare. Prima salva la tua posta.',
  'provider.warning.service-uncertain':
    'Il futuro di questo servizio è incerto. Tieni una copia della tua posta.',
  'provider.warning.may-refuse-unknown-apps':
    'Qui alcune app vengono rifiutate perché ritenute non sicure. Se capita alla tua, provane un’altra.',
  'provider.warning.settings-not-confirmed':
    'Non ho potuto confermare queste impostazioni con una fonte recente. Confrontale con l’aiuto del tuo provider.',
  'provider.warning.sign-in-not-confirmed':
    'Le regole di accesso possono essere cambiate. Se la password viene rifiutata, cerca una password per le app dal tuo provider.',
  'app.platform.windows': 'Windows',
  'app.platform.macos': 'Mac',
  'app.platform.linux': 'Linux',
  'app.platform.android': 'Android',
  'app.platform.ios': 'iPhone e iPad',
  'app.leave.keep': 'Se non lo cambi, questa app lascia una copia sul server.',
  'app.leave.days':
    'Se non lo cambi, questa app toglie la posta dal server dopo {days, plural, one {# giorno} other {# giorni}}.',
  'app.leave.delete-at-once': 'Se non lo cambi, questa app toglie subito la posta dal server.',
  'app.leave.unknown':
    'Non ho potuto confermare che cosa fa da sola questa app, quindi guarda prima del primo scaricamento.',
  'app.leaveOption.keep': 'lasciarla sul server',
  'app.leaveOption.days': 'toglierla dopo qualche giorno',
  'app.leaveOption.when-deleted': 'toglierla quando la cancelli nell’app',
  'app.leaveOption.at-once': 'toglierla subito',
  'app.note.syncs-through-vendor-cloud':
    'Questa app fa passare la posta anche dal cloud del suo produttore, con POP come con IMAP.',
  'app.note.native-account-is-simpler':
    'Un indirizzo Microsoft aggiungilo come account Microsoft: non servono né POP né IMAP.',
  'app.note.older-versions-delete-at-once': 'Le versioni molto vecchie tolgono subito la posta dal server.',
  'app.note.supported-until-2029': 'Supportato almeno fino al 2029. Poi subentra il nuovo Outlook.',
  'app.note.pop-not-in-new-look': 'Nel nuovo aspetto di questa app POP potrebbe mancare.',
  'app.note.pop-only-by-hand':
    'La configurazione automatica dà sempre IMAP. Per POP scegli la configurazione manuale.',
  'app.note.phone-polls-only': 'Con POP un telefono cerca la posta solo ogni tanto.',
  'app.note.trims-sent-and-trash': 'Con POP tiene solo un numero limitato di messaggi inviati e cancellati.',
  'app.note.also-removed-when-deleted-here': 'La posta che cancelli nell’app viene tolta anche dal server.',
  'app.note.empties-server-unless-told':
    'Attiva “lascia sul server” prima del primo scaricamento, altrimenti il server viene svuotato.',
  'app.note.export-local-mail': 'La posta che sta solo in questa app va esportata in un’altra.',
  'app.support.yes': '{app} può farlo.',
  'app.support.native-account':
    '{app} ha un suo tipo di account per questo provider. Fa quello che fa IMAP, e non scrivi nessun server.',
  'app.support.no-protocol': '{app} non ha {protocol}.',
  'app.support.no-oauth-for-protocol':
    'Questo provider fa entrare solo dalla sua pagina di accesso, e {app} non sa farlo con {protocol}.',
  'app.support.bridge-needs-computer': 'Il bridge del provider gira solo su un computer, e {app} no.',
  'app.support.unconfirmed': 'Non ho potuto confermare che {app} sappia farlo con {protocol}.',
  'app.support.ended': '{app} non funziona più.',
  'app.support.native-account-too': 'Ha però un suo tipo di account per questo provider, senza POP né IMAP.',
  'move.pop-to-imap': 'Da POP a IMAP',
  'move.imap-to-pop': 'Da IMAP a POP',
  'move.new-computer-with-pop': 'Nuovo computer con POP',
  'move.keep-server-small-with-imap': 'Server leggero con IMAP',
  'move.second-device-with-pop': 'Secondo dispositivo e POP',
  'move.step.back-up-mail-program':
    'Prima fai una copia di sicurezza: copia la cartella dell’app di posta, o esporta la posta.',
  'move.step.pop-leave-on-stop-checking':
    'Nell’account POP attiva “lascia sul server” e disattiva il controllo automatico.',
  'move.step.check-quota': 'Guarda nella webmail quanto spazio c’è e quanto è usato.',
  'move.step.add-imap-beside-pop':
    'Aggiungi lo stesso indirizzo un’altra volta, come IMAP, accanto all’account POP. Non cancellare ancora niente.',
  'move.step.copy-folders-in-batches':
    'Copia le cartelle locali nell’account IMAP, qualche centinaio di messaggi alla volta. Copia, non spostare. Per i gigabyte possono volerci ore.',
  'move.step.map-special-folders': 'Copia posta inviata e bozze nelle cartelle con lo stesso nome.',
  'move.step.compare-counts-in-webmail': 'Confronta i numeri dei messaggi nella webmail.',
  'move.step.remove-pop-account-last':
    'Solo ora togli l’account POP. Alcune app cancellano con lui la posta locale, quindi tieni la copia di sicurezza.',
  'move.step.copy-server-folders-to-local':
    'POP scarica solo la posta in arrivo. Quindi prima copia posta inviata, bozze e tutte le tue cartelle in cartelle locali.',
  'move.step.check-offline-copies': 'Vai offline e apri alcune delle copie, anche gli allegati.',
  'move.step.turn-off-server-filing':
    'Disattiva dal provider le regole che smistano la posta in cartelle: POP quella posta non la vedrebbe mai.',
  'move.step.settle-other-devices':
    'Decidi che cosa succede sugli altri dispositivi e con le altre persone che leggono questa casella.',
  'move.step.add-pop-with-leave-on': 'Aggiungi l’account POP con “lascia sul server” attivo.',
  'move.step.expect-doubles':
    'La prima volta scarica di nuovo tutta la posta in arrivo. I doppioni accanto alla copia locale sono normali.',
  'move.step.reduce-leave-after-weeks':
    'Se dopo qualche settimana va tutto bene, fai togliere all’app la posta dal server dopo qualche giorno.',
  'move.step.remove-imap-account-last':
    'Togli l’account IMAP per ultimo. Togliere l’account non cancella niente sul server. Cancellare i messaggi al suo interno sì.',
  'move.step.stop-old-computer-checking':
    'Disattiva il controllo automatico sul vecchio computer, altrimenti i due si contendono la nuova posta.',
  'move.step.move-profile-or-export':
    'Trasferisci il profilo dell’app di posta sul computer nuovo, o esporta e importa la posta.',
  'move.step.keep-server-name-unchanged':
    'Lascia nome del server e nome utente esattamente com’erano, altrimenti l’app scarica tutto di nuovo.',
  'move.step.check-new-then-retire-old':
    'Controlla che la posta vecchia e quella nuova ci siano prima di mettere via il vecchio computer.',
  'move.step.back-up-new-computer':
    'Prepara una copia di sicurezza sul computer nuovo: ora ha l’unica copia.',
  'move.step.archive-older-than-year':
    'Sposta la posta più vecchia di un anno in cartelle locali del computer: Cartelle locali, Sul mio Mac o un file di archivio.',
  'move.step.delete-big-attachments':
    'Ordina per dimensione. Salva altrove gli allegati grandi e cancella quei messaggi.',
  'move.step.empty-trash-and-spam': 'Svuota il cestino e la posta indesiderata: contano anche loro.',
  'move.step.back-up-archive': 'Fai una copia di sicurezza dell’archivio locale: sul server non c’è più.',
  'move.step.repeat-every-few-months': 'Rifallo ogni pochi mesi, o quando la casella è piena per tre quarti.',
  'move.step.limit-offline-age-on-phones': 'Sui telefoni tieni offline solo gli ultimi 30-90 giorni.',
  'move.step.leave-copy-on-first-device':
    'Sul dispositivo che ora ha POP attiva “lascia sul server”, per almeno 14 giorni.',
  'move.step.one-device-removes-others-keep':
    'Lascia che un solo dispositivo tolga la posta vecchia, e che gli altri non la tocchino.',
  'move.step.add-second-device-leave-on':
    'Sul secondo dispositivo aggiungi l’account con “lascia sul server” attivo prima del primo scaricamento.',
  'move.step.gmail-recent-mode':
    'Con Gmail via POP, metti “recent:” davanti all’indirizzo nel nome utente su ogni dispositivo. Così ognuno riceve gli ultimi 30 giorni.',
  'move.step.sent-and-marks-stay-apart':
    'Posta inviata, cartelle e segni di lettura restano separati: ogni dispositivo ha i suoi.',
  'move.step.consider-imap-instead':
    'Se non è quello che vuoi, IMAP su tutti e due i dispositivi è la strada più semplice.',
  'guard.is-a-copy-left':
    'Prima del primo scaricamento guarda nell’app “lascia una copia sul server”. Decide se la posta sparisce dal server.',
  'guard.does-anyone-else-read':
    'Un altro dispositivo o un’altra persona ha ancora bisogno di questa casella? Un POP che cancella toglie la posta anche a loro.',
  'guard.inbox-only-fetched':
    'POP scarica solo la posta in arrivo. Posta inviata, cartelle e posta indesiderata restano sul server.',
  'guard.who-backs-up':
    'Con POP l’unica copia può essere sul tuo dispositivo. Prima prepara una copia di sicurezza.',
  'guard.local-mail-stays-behind':
    'La posta che sta solo su questo dispositivo non si sposta da sola. Va copiata sul server.',
  'guard.keep-pop-account-for-now':
    'Non togliere ancora l’account POP: alcune app cancellano con lui la posta locale.',
  'guard.no-backup-either':
    'IMAP non è una copia di sicurezza: quello che si cancella su un dispositivo sparisce da tutti.',
  // ── Discovery ──────────────────────────────────────────────────────────────
  'discovery.no-mail.no-such-domain': 'Quel dominio non esiste. Controlla come è scritto.',
  'discovery.no-mail.null-mx': 'Quel dominio dice di non accettare posta. Controlla come è scritto.',
  'discovery.no-mail.no-mail-server': 'Quel dominio non ha un server di posta. Controlla come è scritto.',
  'discovery.provider-via-mx':
    'La posta per {domain} va a {provider}, quindi mostro le impostazioni di {provider}. Se sai che la tua casella è altrove, dimmi dove.',
  'discovery.source.autoconfig': 'Origine: il tuo provider lo pubblica per le app di posta.',
  'discovery.source.autoconfig-of-mx':
    'Origine: l’azienda che riceve la tua posta lo pubblica per le app di posta.',
  'discovery.source.srv': 'Origine: i dati del tuo dominio nell’elenco dei nomi di Internet (DNS).',
  'discovery.source.mail-exchanger':
    'Origine: il server che riceve la tua posta. Spesso è lo stesso che la consegna.',
  'discovery.trust.published-https': 'L’ho recuperato con una connessione sicura.',
  'discovery.trust.dns':
    'Il percorso non era protetto, quindi qualcuno potrebbe averlo falsificato. Guarda bene i nomi.',
  'discovery.trust.guess': 'È un’ipotesi, e nessuno l’ha confermata.',
  'discovery.confirm-hosts':
    'Prima di scrivere la password da qualche parte, confronta i nomi dei server con la pagina di aiuto del tuo provider.',
  'discovery.stated-missing.pop': 'Il tuo provider dice di non avere POP.',
  'discovery.stated-missing.imap': 'Il tuo provider dice di non avere IMAP.',
  'discovery.switch-on-first':
    'Dal tuo provider bisogna prima attivare le app di posta nelle impostazioni della webmail.',
  'discovery.username-not-stated': 'Prova prima l’indirizzo completo, poi solo la parte prima della @.',
  'discovery.unknown.look-up-off': 'Non conosco questo provider, e qui non posso cercarlo.',
  'discovery.unknown.nothing-published':
    'Ho cercato, ma questo dominio non pubblica impostazioni per le app di posta.',
  'discovery.unknown.no-answer': 'Ho provato a cercare questo dominio, ma per ora non ho avuto risposta.',
  'discovery.unknown.hoster': 'La sua posta è ricevuta da {hoster}: bisogna chiedere a loro.',
  'discovery.guess':
    'I server qui sotto sono solo i nomi soliti. È una mia ipotesi, quindi non farci affidamento.',
  'discovery.ask-provider':
    'Chiedi al tuo provider: C’è IMAP, c’è POP? Quali sono i server in entrata e in uscita, con porta e cifratura? Qual è il mio nome utente? Alle app serve una password a parte, e devo prima attivarle?',
  // ── Does it answer? ────────────────────────────────────────────────────────
  'check.answers': '{host} risponde come deve, e il certificato è valido.',
  'check.busy': '{host} è il server giusto, ma al momento respinge le connessioni. Riprova più tardi.',
  'check.refused': '{host} lì non accetta connessioni.',
  'check.no-answer': '{host} non ha risposto in tempo.',
  'check.closed': '{host} ha chiuso la connessione prima di dire qualcosa di utile.',
  'check.no-such-host': 'Non c’è nessun server di nome {host}.',
  'check.private-address': '{host} non porta a un indirizzo pubblico, quindi non mi sono collegato.',
  'check.bad-certificate':
    '{host} mostra un certificato che non vale per lui. Se l’app ti avvisa, non accettarlo. Chiedi al provider quale nome di server usare.',
  'check.plain-text': '{host} lì non cifra. Non mandargli una password.',
  'check.old-encryption': '{host} offre solo una cifratura troppo vecchia per essere sicura.',
  'check.not-this-protocol': 'Qualcosa risponde su {host}, ma non è il server di posta che dovrebbe esserci.',
  'check.not-in-catalogue': '{host} non è nel mio elenco, quindi non mi sono collegato.',
  'check.not-checked': 'Qui non posso controllare se {host} risponde.',
  // ── Advice ─────────────────────────────────────────────────────────────────
  'advice.headline.imap': 'Il mio consiglio: usa IMAP.',
  'advice.headline.pop': 'Il mio consiglio: usa POP.',
  'advice.headline.undecided':
    'Le tue risposte non bastano ancora per decidere. Per cominciare comunque, prendi IMAP.',
  'advice.strength.clear': 'Un caso chiaro: tutto ciò che decide va nella stessa direzione.',
  'advice.strength.leaning':
    'Una preferenza: ti conviene di più, ma non tutto è noto, o non tutto va nella stessa direzione.',
  'advice.strength.trade-off': 'Un compromesso: né POP né IMAP ti dà tutto quello che hai chiesto.',
  'advice.strength.undecided':
    'Una scelta di riserva, non un verdetto: IMAP non toglie niente dal server, e più avanti puoi passare a POP senza perdere nulla.',
  'advice.because': 'Perché hai detto',
  'advice.gives-up': 'A che cosa rinunci, e che cosa aiuta',
  'advice.cautions': 'Da sapere prima di cominciare',
  'advice.alternative': 'L’altra strada',
  'advice.changes': 'Che cosa cambierebbe il mio consiglio',
  'advice.no-change': 'Nessun’altra risposta da sola cambierebbe il mio consiglio.',
  'advice.basis': 'Le tue risposte',
  'reason.several': 'Più dispositivi: IMAP mostra la stessa posta su ognuno.',
  'reason.shared': 'La usano anche altri: IMAP lascia la posta dove tutti la trovano.',
  'reason.sync-folders': 'Cartelle uguali dappertutto: lo fa solo IMAP.',
  'reason.save-server-space': 'Una casella leggera sul server: POP può toglierne la posta.',
  'reason.one': 'Un solo dispositivo: la tua posta può stare lì.',
  'reason.only-me': 'Solo tu: nessun altro deve trovare la posta sul server.',
  'reason.local-folders': 'Cartelle solo sul tuo dispositivo: con POP sono lì.',
  'reason.needs-offline':
    'Tutta la posta senza connessione: POP tiene sul dispositivo quello che ha scaricato.',
  'reason.huge-folders': 'Cartelle molto piene: con IMAP rallentano alcune app.',
  'reason.may-switch': 'Presto una nuova app o un nuovo computer: con IMAP la posta ti segue da sola.',
  'wish.save-server-space': 'Una casella leggera sul server: con IMAP la posta resta lì e occupa spazio.',
  'wish.local-folders': 'Cartelle solo sul tuo dispositivo: con IMAP sono sul server.',
  'wish.needs-offline':
    'Tutta la posta senza connessione: con IMAP dipende dall’app, e i telefoni di solito ne tengono solo una parte.',
  'wish.huge-folders': 'Cartelle molto piene: con IMAP rallentano alcune app.',
  'wish.several': 'La stessa posta su più dispositivi: POP non li tiene allineati.',
  'wish.shared': 'Una casella per più persone: POP può portare via la posta prima che gli altri la vedano.',
  'wish.sync-folders': 'Cartelle uguali dappertutto: POP di norma scarica solo la posta in arrivo.',
  'wish.may-switch': 'Un cambio facile: con POP la posta sul tuo dispositivo non ti segue da sola.',
  'remedy.archive-locally':
    'Ogni tanto sposta la posta vecchia in cartelle locali del computer, e fanne una copia di sicurezza.',
  'remedy.delete-big-attachments': 'Cancella la posta con allegati grandi che non ti serve più.',
  'remedy.bigger-plan': 'Chiedi al provider un piano con più spazio.',
  'remedy.pop-leave-some-days':
    'Fai lasciare all’app POP la posta sul server per qualche giorno prima che sparisca.',
  'remedy.keep-offline-copies':
    'Sul computer fai tenere all’app copie complete di tutte le cartelle, e prova una volta senza connessione.',
  'remedy.yearly-archive-folders': 'Dividi per anno le cartelle molto piene.',
  'remedy.limit-offline-age': 'Sul telefono fai tenere all’app solo gli ultimi uno-tre mesi.',
  'remedy.leave-copy-on-server': 'Imposta l’app POP per lasciare sul server una copia di ogni mail.',
  'remedy.export-before-moving':
    'Prima di un cambio, esporta la posta o copia tutto il profilo dell’app, e controlla che dall’altra parte si apra.',
  'remedy.shared-mailbox-or-delegation': 'Chiedi al provider una casella condivisa o un accesso delegato.',
  'remedy.local-folders-beside-imap':
    'La maggior parte delle app per computer ha cartelle locali accanto a un account IMAP: sposta lì quello che deve stare solo sul tuo dispositivo.',
  'remedy.read-in-webmail': 'Per il resto usa la webmail: mostra tutto quello che è sul server.',
  'caution.pop-back-up-only-copy':
    'Fai una copia di sicurezza di questo dispositivo: con POP può avere l’unica copia della tua posta.',
  'caution.pop-check-leave-on-server':
    'Prima del primo scaricamento controlla l’opzione “lascia una copia sul server”. All’inizio ogni app la imposta a modo suo.',
  'caution.pop-inbox-only':
    'POP di norma scarica solo la posta in arrivo. Ogni tanto guarda nella webmail la posta indesiderata e quella smistata in cartelle.',
  'caution.imap-is-no-backup': 'IMAP non è una copia di sicurezza: tieni una seconda copia di ciò che conta.',
  'caution.imap-deletes-everywhere': 'Quello che cancelli in un posto è cancellato dappertutto.',
  'caution.shared-login-shows-same-marks':
    'Con un accesso condiviso tutti vedono gli stessi segni di lettura. Una casella condivisa o un accesso delegato è meglio di una password condivisa.',
  'alternative.only-one-device-and-person':
    'POP conviene di più quando un solo dispositivo, di una sola persona e con copia di sicurezza, legge questa casella.',
  'alternative.server-must-be-emptied':
    'Se il server va davvero svuotato: POP che lascia la posta lì per qualche giorno. Gli altri dispositivi vedono allora solo la posta in arrivo recente, e posta inviata, cartelle e segni di lettura sono diversi.',
  'alternative.second-device-or-person':
    'IMAP conviene di più appena un secondo dispositivo, la webmail o un’altra persona legge questa casella.',
  'alternative.own-device-only': 'POP conviene di più se ti bastano cartelle su questo solo dispositivo.',
  'if.one': 'Se la leggessi su un solo dispositivo',
  'if.several': 'Se la leggessi su più dispositivi',
  'if.only-me': 'Se nessun altro usasse la casella',
  'if.shared': 'Se anche altri usassero la casella',
  'if.save-server-space': 'Se il server dovesse restare leggero',
  'if.server-space-ok': 'Se la posta potesse restare sul server',
  'if.sync-folders': 'Se le cartelle dovessero essere uguali dappertutto',
  'if.local-folders': 'Se bastassero cartelle solo sul tuo dispositivo',
  'change.imap': '{condition}, consiglierei IMAP.',
  'change.pop': '{condition}, consiglierei POP.',
  'change.undecided': '{condition}, non potrei ancora decidere.',
  'constrained.kept.imap':
    'Il tuo provider ha IMAP per le app di posta, quindi puoi seguire questo consiglio.',
  'constrained.kept.pop': 'Il tuo provider ha POP per le app di posta, quindi puoi seguire questo consiglio.',
  'constrained.turned.imap': 'Il tuo provider non ha POP per le app di posta, quindi resta IMAP.',
  'constrained.turned.pop': 'Il tuo provider non ha IMAP per le app di posta, quindi resta POP.',
  'constrained.none':
    'Il tuo provider non fa entrare altre app, né con POP né con IMAP: restano la sua app e la sua webmail.',
  'point.pop-quick-access': 'Veloce da aprire: la posta è sul tuo disco.',
  'point.pop-on-your-device': 'La posta è sul tuo dispositivo, in cartelle che gestisci tu.',
  'point.pop-works-offline': 'Funziona senza connessione.',
  'point.pop-frees-server': 'Può tenere vuoto il server.',
  'point.pop-not-synced': 'Non allineato con la webmail e gli altri dispositivi.',
  'point.pop-local-folders-only-here': 'Le cartelle locali non si raggiungono da altrove.',
  'point.pop-hard-to-move': 'Passare a un’altra app o a un altro computer può essere difficile.',
  'point.imap-synced': 'La stessa posta su tutti i tuoi dispositivi.',
  'point.imap-folders-synced': 'Posta inviata, bozze, cestino e le tue cartelle sono uguali dappertutto.',
  'point.imap-easy-to-move': 'Passare a un’altra app è facile.',
  'point.imap-slow-huge-folders': 'Alcune app diventano lente con cartelle molto piene.',
  'point.imap-uses-server-space': 'La posta occupa spazio sul server.',
  'correction.pop-gets-the-inbox-only':
    'POP di norma porta solo la posta in arrivo, e IMAP con copie complete sul computer è altrettanto veloce.',
  'correction.copies-may-be-in-the-cloud':
    'Alcune app tengono una copia nel cloud del produttore, anche con POP; il nuovo Outlook per Windows lo chiede.',
  'correction.imap-works-offline-too':
    'IMAP funziona anche senza connessione, dove l’app tiene copie: la maggior parte sul computer, una parte sul telefono.',
  'correction.pop-often-leaves-copies':
    'POP libera spazio solo se l’app toglie la posta, e all’inizio molte lasciano copie. Non tocca mai la posta indesiderata e le altre cartelle.',
  'correction.marks-and-sent-mail-stay-local-too':
    'Con POP restano sul dispositivo anche segni di lettura e bozze, e di solito pure la posta inviata.',
  'correction.moving-takes-an-export':
    'Lasciare POP richiede un’esportazione e un’importazione, o una deviazione per un account IMAP.',
  'correction.deletions-are-synced-too':
    'IMAP allinea anche le cancellazioni: un incidente sul telefono è un incidente dappertutto.',
  'correction.folder-names-may-differ':
    'Le app possono chiamare le cartelle in modo diverso, così si vedono due cartelle di posta inviata finché non ne scegli una nelle impostazioni.',
  'correction.filters-do-not-move': 'Con IMAP la posta ti segue da sola; filtri, firme e cartelle locali no.',
  'correction.slow-is-rarer-now':
    'Le cartelle IMAP lente sono più rare di una volta; aiutano cartelle per anno e una buona app.',
  'correction.a-local-archive-frees-space':
    'Con IMAP un archivio locale o la cancellazione di allegati grandi libera di nuovo spazio.',
  // ── Cards ──────────────────────────────────────────────────────────────────
  'card.answered': 'La tua risposta: {answer}.',
  'card.buttons': 'Puoi dire: {buttons}',
  'card.value': '{label}: {value}',
  'card.how-to-change':
    'Per cambiare una risposta premi il suo pulsante o di’, per esempio, “cambia dispositivi”.',
  'card.pros-and-cons': 'Pregi e difetti di tutti e due.',
  'card.good': '{protocol}: pregi',
  'card.bad': '{protocol}: difetti',
  'card.matters': '{point} (conta per te)',
  'card.corrections': 'Vale la pena saperlo',
  'compare.title': 'IMAP e POP a confronto.',
  'compare.topic.where': 'Dove sta la posta',
  'compare.imap.where': 'IMAP: sul server; le app tengono copie.',
  'compare.pop.where': 'POP: sul tuo dispositivo; una copia sul server solo se l’app la lascia.',
  'compare.topic.devices': 'Più dispositivi',
  'compare.imap.devices': 'IMAP: tutti mostrano lo stesso.',
  'compare.pop.devices': 'POP: ognuno per sé; il primo può prendersi la posta.',
  'compare.topic.sent': 'Posta inviata',
  'compare.imap.sent': 'IMAP: in una cartella sul server, su ogni dispositivo.',
  'compare.pop.sent': 'POP: di solito solo sul dispositivo che l’ha inviata.',
  'compare.topic.offline': 'Senza connessione',
  'compare.imap.offline': 'IMAP: quello che l’app ha copiato; sui telefoni solo una parte.',
  'compare.pop.offline': 'POP: tutto quello che è stato scaricato.',
  'compare.topic.space': 'Spazio sul server',
  'compare.imap.space': 'IMAP: occupato finché non cancelli o archivi.',
  'compare.pop.space': 'POP: libero se l’app toglie la posta dopo averla scaricata.',
  'compare.topic.lost-device': 'Dispositivo perso o rotto',
  'compare.imap.lost-device': 'IMAP: non si perde niente; è tutto sul server.',
  'compare.pop.lost-device':
    'POP: la posta è persa, a meno che non sia rimasta sul server o in una copia di sicurezza.',
  'compare.topic.deleting': 'Cancellare',
  'compare.imap.deleting': 'IMAP: cancellato dappertutto.',
  'compare.pop.deleting': 'POP: cancellato su questo dispositivo; sul server come è impostata l’app.',
  // ── Web chat page ──────────────────────────────────────────────────────────
  'page.title': 'POP o IMAP?',
  'page.purpose': 'Pochi tocchi e sai quale conviene alla tua casella.',
  'page.description':
    'Una chat che ti aiuta a scegliere tra POP e IMAP per la tua casella, e poi a configurarla nella tua app di posta.',
  'page.launcher': 'POP o IMAP? Chiedi qui',
  'page.close': 'Chiudi la chat',
  'page.language': 'Lingua',
  'page.opening': 'La chat si apre…',
  'page.no-script':
    'Questa chat ha bisogno di JavaScript. Permettilo per questa pagina e ricaricala, per favore.',
  'page.reconnecting': 'La connessione alla chat si è interrotta. Riprovo da solo.',
  'page.begun-anew': 'Quello che ci siamo detti prima qui non è più conservato, quindi ricominciamo.',
  'page.not-available': 'Al momento la chat non è raggiungibile. Riprovo da solo.',
  // ── Teams app ──────────────────────────────────────────────────────────────
  // A command's title is sent as it stands when it is pressed: it must be words that the bot understands.
  'teams.name.short': 'POP o IMAP',
  'teams.name.full': 'POP o IMAP: consigli per la tua casella',
  'teams.description.short': 'Scopri se alla tua casella conviene POP o IMAP, e configurala.',
  'teams.description.full':
    'POP e IMAP sono i due modi in cui un’app può leggere una casella di posta. Questo chatbot fa poche brevi domande, dice quale dei due conviene alla tua casella e perché, e a che cosa rinunci. Poi mostra le impostazioni del tuo provider e i passi nella tua app di posta.\n\nCapisce pulsanti, numeri e frasi comuni. In ogni momento puoi cambiare una risposta, confrontare i due modi o ricominciare. In una chat di gruppo o in un canale menzionalo per cominciare.\n\nConserva le tue risposte solo per qualche giorno, e mai un indirizzo o una password. Di’ “dimenticami” e tutto quello che conservava della conversazione viene cancellato.',
  'teams.command.help.title': 'Aiuto',
  'teams.command.help.description': 'Che cosa so fare, e come rispondere.',
  'teams.command.restart.title': 'Ricomincia',
  'teams.command.restart.description': 'Ripartire dalla prima domanda.',
  'teams.command.back.title': 'Indietro',
  'teams.command.back.description': 'Tornare indietro di un passo.',
  'teams.command.change.title': 'Cambia una risposta',
  'teams.command.change.description': 'Correggere qualcosa che hai detto.',
  'teams.command.summary.title': 'Riassunto',
  'teams.command.summary.description': 'Le tue risposte finora.',
  'teams.command.compare.title': 'Confronta',
  'teams.command.compare.description': 'POP e IMAP fianco a fianco.',
  'teams.command.forget.title': 'Dimenticami',
  'teams.command.forget.description': 'Cancellare tutto quello che è conservato di questa conversazione.',
};
