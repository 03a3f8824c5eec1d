import type { PhraseBook } from './phrases.ts';

/**
 * French. The style of en.ts; the person is addressed as « vous ».
 */
export const fr: PhraseBook = {
  // ── Answers ────────────────────────────────────────────────────────────────
  'answer.devices.one': 'Un seul appareil',
  'answer.devices.several': 'Plusieurs appareils',
  'answer.sharing.only-me': 'Seulement moi',
  'answer.sharing.shared': 'D’autres aussi',
  'answer.storage.save-server-space': 'Garder le serveur vide',
  'answer.storage.server-space-ok': 'Les mails peuvent rester',
  'answer.folders.sync-folders': 'Les mêmes partout',
  'answer.folders.local-folders': 'Juste sur mon appareil',
  'answer.offline.needs-offline': 'Oui, tous mes mails',
  'answer.offline.online-ok': 'Pas besoin',
  'answer.volume.huge-folders': 'Oui, énormément',
  'answer.volume.normal': 'Non, normal',
  'answer.moving.may-switch': 'Oui, peut-être',
  'answer.moving.staying': 'Non, je reste',
  // ── Greeting ───────────────────────────────────────────────────────────────
  'greeting.hello':
    'Bonjour ! Je vous aide à choisir entre POP et IMAP, les deux façons dont une application peut lire une boîte mail, puis à tout mettre en marche. Comptez une demi-minute environ.',
  'greeting.privacy':
    'Je ne garde que vos réponses, quelques jours, et jamais d’adresse ni de mot de passe. Tapez « aide » à tout moment.',
  'greeting.group':
    'J’aide à choisir entre POP et IMAP et à configurer une boîte mail. Mentionnez-moi pour commencer. Pour votre propre boîte, mieux vaut une conversation privée avec moi.',
  'greeting.again': 'Rebonjour !',
  'greeting.after-hello': 'Bonjour ! Je vous aide à choisir entre POP et IMAP pour votre boîte mail.',
  'greeting.thanks': 'Avec plaisir !',
  'greeting.reminder': 'Content de vous revoir. Jusqu’ici vous m’avez dit : {answers}.',
  // ── Questions ──────────────────────────────────────────────────────────────
  'ask.progress': '{number} sur {total}',
  'ask.follow-up': 'Encore une chose',
  'ask.again': 'Nouvelle réponse',
  'ask.present': 'Votre réponse actuelle : {answer}.',
  'ask.devices': 'Sur combien d’appareils lisez-vous cette boîte mail ?',
  'ask.sharing': 'Quelqu’un d’autre utilise-t-il la même boîte ?',
  'ask.storage': 'Les mails doivent-ils quitter le serveur de votre fournisseur, ou peuvent-ils y rester ?',
  'ask.folders': 'Les messages envoyés, les brouillons et vos dossiers doivent-ils être les mêmes partout ?',
  'ask.offline': 'Avez-vous besoin de tous vos mails sans connexion Internet ?',
  'ask.volume': 'Certains de vos dossiers contiennent-ils énormément de messages ?',
  'ask.moving': 'Pensez-vous changer bientôt d’application de messagerie ou d’ordinateur ?',
  'hint.devices':
    'Téléphone, tablette, portable, ordinateur au travail : chacun compte. Le webmail dans un navigateur compte aussi.',
  'hint.sharing': 'Par exemple votre conjoint, une collègue ou une équipe qui lit la même adresse.',
  'hint.storage':
    'Si la boîte est petite ou pleine, c’est une raison de la vider. S’il y a beaucoup de place, les mails peuvent rester.',
  'hint.folders': 'Pour qu’un mail envoyé depuis le téléphone apparaisse aussi sur l’ordinateur.',
  'hint.offline': 'Par exemple dans le train ou là où il n’y a pas de réseau.',
  'hint.volume': 'Des dizaines de milliers dans un seul dossier, c’est énormément.',
  'hint.moving':
    'Un nouvel ordinateur, un nouveau téléphone ou un autre logiciel de messagerie d’ici un an environ.',
  'why.devices':
    'Je vous le demande parce que seul IMAP montre les mêmes mails sur chaque appareil. POP les apporte sur un seul.',
  'why.sharing':
    'Je vous le demande parce que POP peut retirer les mails du serveur, et les autres ne les trouveraient plus. IMAP les y laisse pour tout le monde.',
  'why.storage':
    'Je vous le demande parce qu’avec IMAP les mails restent sur le serveur et y prennent de la place. POP peut le vider.',
  'why.folders':
    'Je vous le demande parce que POP ne récupère que la boîte de réception. Seul IMAP garde les mêmes dossiers partout.',
  'why.offline':
    'Je vous le demande parce que POP garde tous vos mails sur l’appareil. IMAP le peut aussi sur la plupart des ordinateurs, mais les téléphones n’en gardent qu’une partie.',
  'why.volume':
    'Je vous le demande parce que certaines applications deviennent lentes quand un dossier IMAP contient énormément de messages.',
  'why.moving':
    'Je vous le demande parce qu’avec IMAP, une nouvelle application ou un nouvel ordinateur récupère tout de lui-même. Avec POP, c’est à vous de transférer les mails.',
  'unsure.devices':
    'Pensez à la semaine dernière : où avez-vous ouvert cette boîte ? Si c’était toujours sur le même téléphone ou le même ordinateur, c’est un seul appareil. Un téléphone et un ordinateur, cela fait plusieurs.',
  'unsure.sharing':
    'Quelqu’un d’autre connaît-il le mot de passe, ou reçoit-il les mêmes mails dans sa propre application ? Sinon, il n’y a que vous.',
  'unsure.storage':
    'Ouvrez votre boîte dans un navigateur et cherchez « stockage » ou « quota », souvent en bas ou dans les paramètres. Si elle est remplie à plus des trois quarts, gardez le serveur vide. Sinon, les mails peuvent rester.',
  'unsure.folders':
    'Cela vous gênerait-il qu’un mail envoyé d’un appareil n’apparaisse pas sur un autre ? Si oui, ils doivent être les mêmes partout.',
  'unsure.offline':
    'Avez-vous déjà eu besoin d’un ancien mail là où il n’y avait pas de connexion ? Sinon, ce n’est pas nécessaire.',
  'unsure.volume':
    'Regardez le nombre à côté de votre dossier le plus plein. Au-delà de 20 000 environ, c’est énormément.',
  'unsure.moving': 'Si rien n’est prévu, répondez non. Vous pourrez changer d’avis plus tard.',
  'unsure.then': 'Si vous ne pouvez pas le savoir maintenant, nous continuons sans.',
  'button.unsure': 'Je ne sais pas',
  'button.skip': 'Continuer sans',
  'button.back': 'Retour',
  'button.yes': 'Oui',
  'button.no': 'Non',
  'button.change': 'Modifier une réponse',
  'button.change-this': 'Modifier',
  'button.compare': 'Comparer les deux',
  'button.another': 'Une autre boîte',
  // ── Taking answers ─────────────────────────────────────────────────────────
  'taken.one': '{answer} : c’est noté.',
  'taken.several': 'Compris : {answers}.',
  'taken.changed': 'Modifié : {answers}.',
  'taken.skipped': 'Très bien, nous continuons sans.',
  'taken.already': 'C’est déjà votre réponse : {answer}.',
  'taken.meaningless': 'Cela n’a plus d’importance, je le laisse de côté : {answers}.',
  'answer.labelled.devices': 'appareils : {answer}',
  'answer.labelled.sharing': 'qui l’utilise : {answer}',
  'answer.labelled.storage': 'place sur le serveur : {answer}',
  'answer.labelled.folders': 'dossiers : {answer}',
  'answer.labelled.offline': 'mails sans connexion : {answer}',
  'answer.labelled.volume': 'beaucoup de messages : {answer}',
  'answer.labelled.moving': 'nouvelle application ou nouvel ordinateur : {answer}',
  'answer.not-known': 'non précisé',
  'doubt.ask': 'Ai-je bien compris : {answer} ?',
  'doubt.no': 'Merci, alors je repose la question.',
  // ── When something is not understood ───────────────────────────────────────
  'unclear.first': 'Je n’ai pas bien compris.',
  'unclear.second':
    'Je ne vois toujours pas ce que vous voulez dire. Vous pouvez appuyer sur un bouton ou taper son numéro.',
  'unclear.give-up':
    'Laissons cette question ouverte pour l’instant ; vous pourrez y répondre plus tard avec « modifier ».',
  'unclear.rest': 'Je n’ai pas compris. Voici ce que je peux faire pour vous :',
  'unclear.rest-again':
    'Désolé, là, je ne peux pas vous aider. Je m’y connais en POP, en IMAP et en réglages d’applications de messagerie. Essayez l’un de ces choix :',
  'unclear.attachment':
    'Je ne peux pas lire les images, les fichiers ni les messages vocaux. Répondez avec des mots ou avec un bouton, s’il vous plaît.',
  'unclear.nothing': 'Il n’y avait pas de texte dans ce message.',
  'unclear.old-card': 'Ce bouton vient d’une conversation précédente, j’ai donc tout laissé tel quel.',
  'unclear.strange-press': 'Je ne connais pas ce bouton.',
  'unclear.others-card': 'Cette carte est à quelqu’un d’autre. Voici votre question à vous.',
  'unclear.password':
    'Cela ressemblait à un mot de passe. Je ne l’ai pas gardé, et je n’en ai jamais besoin. Si c’en était un vrai, supprimez votre message et changez ce mot de passe.',
  'unclear.too-long': 'C’était un long message ; j’en ai lu le début.',
  // ── Commands ───────────────────────────────────────────────────────────────
  'help.what':
    'Je cherche lequel convient à votre boîte mail, POP ou IMAP, je vous dis pourquoi, et je vous mène aux bons réglages.',
  'help.how':
    'Appuyez sur un bouton, tapez son numéro ou répondez avec vos mots ; plusieurs réponses dans une phrase, c’est possible.',
  'help.commands':
    'Vous pouvez aussi dire : retour · modifier · pourquoi · je ne sais pas · répéter · résumé · comparer · recommencer · annuler · oubliez-moi · ou une langue, comme « English ».',
  'back.nothing': 'Nous sommes tout au début ; on ne peut pas revenir plus loin.',
  'back.done': 'Nous revenons d’une étape.',
  'restart.done': 'Nous recommençons depuis le début.',
  'restart.another': 'Passons à la boîte suivante.',
  'cancel.ask':
    'Voulez-vous que j’arrête ici ? Vos réponses sont gardées quelques jours, vous pourrez donc continuer plus tard.',
  'cancel.done': 'Je m’arrête là. Écrivez-moi quand vous voudrez continuer.',
  'cancel.nothing': 'Rien n’est en cours. Écrivez-moi quand vous voudrez commencer.',
  'cancel.kept': 'Bien, alors nous continuons.',
  'cancel.resumed': 'Ravi de vous retrouver. Nous reprenons là où nous en étions.',
  'forget.done':
    'C’est fait : tout ce que je gardais de cette conversation est supprimé. Si vous m’écrivez, nous repartons de zéro.',
  'language.changed': 'À partir de maintenant, je parle français.',
  'language.which':
    'Quelle langue souhaitez-vous ? Je parle English, français, Deutsch, español, italiano, português et Nederlands.',
  'summary.title': 'Vos réponses jusqu’ici',
  'summary.nothing': 'Vous ne m’avez encore rien dit.',
  'change.which': 'Quelle réponse voulez-vous modifier ?',
  'skip.nothing': 'Il n’y a pas de question à passer.',
  'why.rest': 'Mon conseil découle de vos réponses ; la carte ci-dessus les rappelle toutes.',
  'failure.apology':
    'Désolé, quelque chose n’a pas marché de mon côté. Vos réponses sont en sécurité. (Référence : {reference})',
  'failure.reset': 'Désolé, le problème se répète : je repars de zéro. (Référence : {reference})',
  'failure.lost': 'Désolé, je ne peux plus lire ce que vous m’aviez dit : nous repartons de zéro.',
  'failure.not-saved':
    'Désolé, je n’ai pas pu enregistrer cela à l’instant. Renvoyez-le dans un moment, s’il vous plaît.',
  // ── Questions of fact ──────────────────────────────────────────────────────
  'fact.source': '(Source : {source})',
  'fact.pop-deletes-mail':
    'Cela dépend d’un seul réglage. De lui-même, POP récupère les mails puis les retire du serveur, mais la plupart des applications peuvent y laisser une copie, pour toujours ou quelques jours. Vérifiez ce réglage avant la première récupération.',
  'fact-source.pop-deletes-mail': 'RFC 1939 ; réglages par défaut des applications, vérifiés en août 2026',
  'fact.imap-needs-internet':
    'Seulement pour recevoir et envoyer. La plupart des applications sur ordinateur gardent des copies complètes : vous pouvez lire, ranger et écrire sans connexion, les changements partent plus tard. Les téléphones ne gardent en général qu’une partie de la boîte.',
  'fact-source.imap-needs-internet': 'RFC 9051 ; Thunderbird, août 2026',
  'fact.port-993':
    '993 est le port IMAP habituel, chiffré dès le premier octet. Si votre application le propose, prenez-le. L’ancien 143 commence en clair puis passe au chiffrement.',
  'fact-source.port-993': 'RFC 8314',
  'fact.port-995':
    '995 est le port POP habituel, chiffré dès le premier octet. Si votre application le propose, prenez-le. Le simple 110 sans chiffrement ne devrait plus être utilisé.',
  'fact-source.port-995': 'RFC 8314',
  'fact.what-is-pop':
    'POP est une façon de récupérer les mails : votre application copie la boîte de réception sur un appareil et peut ensuite la retirer du serveur. Il n’apporte que la boîte de réception, aucun autre dossier.',
  'fact-source.what-is-pop': 'RFC 1939',
  'fact.what-is-imap':
    'IMAP est une façon de travailler avec des mails qui restent sur le serveur : chaque appareil montre la même boîte de réception, les mêmes dossiers, les mêmes messages envoyés et les mêmes marques de lecture.',
  'fact-source.what-is-imap': 'RFC 9051',
  'fact.what-is-smtp':
    'SMTP est la façon dont votre application envoie les mails. Il en faut un avec POP comme avec IMAP ; les ports habituels sont 465 et 587.',
  'fact-source.what-is-smtp': 'RFC 6409, RFC 8314',
  'fact.use-both':
    'Oui, les deux ouvrent la même boîte. Ce n’est sûr que si l’application POP laisse une copie sur le serveur ; sinon elle vide la boîte de réception pour tous les autres appareils.',
  'fact-source.use-both': 'RFC 1939 ; pages d’aide des fournisseurs, 2026',
  'fact.lose-folders':
    'Avec IMAP, vos dossiers restent sur le serveur et sont les mêmes partout. Avec POP, ils n’existent que sur l’appareil où vous les avez créés, et POP ne récupère du serveur que la boîte de réception.',
  'fact-source.lose-folders': 'RFC 1939, RFC 9051',
  'fact.imap-is-backup':
    'Non. IMAP montre les mêmes mails partout : un mail supprimé par erreur disparaît partout. Gardez une deuxième copie de ce qui compte, avec POP aussi.',
  'fact-source.imap-is-backup': 'RFC 9051',
  'fact.phone':
    'Sur un téléphone, IMAP est presque toujours le meilleur choix : le téléphone et l’ordinateur restent synchronisés. POP marche dans certaines applications, mais elles ne cherchent les nouveaux mails que de temps en temps.',
  'fact-source.phone': 'Pages d’aide des applications, 2026',
  'fact.sent-mail':
    'Avec IMAP, les messages envoyés sont dans un dossier du serveur et visibles sur chaque appareil. Avec POP, ils restent en général seulement sur l’appareil qui les a envoyés.',
  'fact-source.sent-mail': 'RFC 6154 ; pages d’aide des applications',
  'fact.drafts':
    'Avec IMAP, vous pouvez commencer un mail sur un appareil et le finir sur un autre. Avec POP, un brouillon reste sur l’appareil où vous l’avez écrit.',
  'fact-source.drafts': 'RFC 6154',
  'fact.spam-folder':
    'POP ne montre jamais le dossier des indésirables : regardez dans le webmail une fois par semaine. Avec IMAP, il est là comme les autres.',
  'fact-source.spam-folder': 'RFC 1939 ; pages d’aide des fournisseurs',
  'fact.more-secure':
    'Pendant le trajet, les deux sont aussi sûrs l’un que l’autre si le chiffrement est actif (port 993 pour IMAP, 995 pour POP). Avec POP, il reste peut-être moins de mails sur le serveur, mais davantage sur un appareil qui peut se perdre.',
  'fact-source.more-secure': 'RFC 8314',
  'fact.faster':
    'Une fois les mails sur l’appareil, les deux vont aussi vite. POP fait sa copie tout de suite ; sur ordinateur, les applications IMAP gardent en général aussi des copies. Des dossiers IMAP très pleins peuvent être lents dans certaines applications.',
  'fact-source.faster': 'Thunderbird, août 2026',
  'fact.costs':
    'Cela dépend de votre fournisseur et de votre formule, pas de POP ou d’IMAP. Quelques fournisseurs n’acceptent les applications qu’avec une formule payante.',
  'fact-source.costs': 'Pages d’aide des fournisseurs, 2026',
  'fact.server-space':
    'Avec IMAP, les mails prennent de la place sur le serveur jusqu’à ce que vous les supprimiez ou les déplaciez dans une archive locale. POP ne libère de la place que si l’application retire les mails du serveur, et il n’y touche jamais aux indésirables ni aux autres dossiers.',
  'fact-source.server-space': 'RFC 1939, RFC 9051',
  'fact.mailbox-full':
    'Quand une boîte est pleine, les nouveaux mails sont refusés ou vous ne pouvez plus envoyer. Videz les indésirables et la corbeille, supprimez les mails à grosses pièces jointes, ou déplacez les mails des années passées dans une archive sur votre ordinateur, et sauvegardez-la.',
  'fact-source.mailbox-full': 'Pages d’aide des fournisseurs, 2026',
  'fact.new-computer':
    'Avec IMAP, vous ajoutez le compte sur le nouvel ordinateur et tout apparaît de soi-même. Avec POP, vous transférez d’abord les données du logiciel, et vous arrêtez la récupération sur l’ancien ordinateur.',
  'fact-source.new-computer': 'Pages d’aide des applications, 2026',
  'fact.lost-device':
    'Avec IMAP, rien n’est perdu : les mails sont sur le serveur. Avec POP, les mails qui n’étaient que sur cet appareil sont perdus, sauf s’ils étaient restés sur le serveur ou sauvegardés.',
  'fact-source.lost-device': 'RFC 1939, RFC 9051',
  'fact.leave-on-server':
    'C’est un réglage des comptes POP : garder une copie sur le serveur, pour toujours, quelques jours ou pas du tout. Le réglage de départ varie : Thunderbird garde les mails 14 jours, KMail les retire tout de suite.',
  'fact-source.leave-on-server': 'Code source de Thunderbird et de KMail, août 2026',
  'fact.switch-later':
    'Oui. On peut passer d’IMAP à POP et revenir à tout moment. Seuls les mails retirés du serveur ne reviennent pas d’eux-mêmes : gardez l’ancien compte jusqu’à ce que vous ayez comparé.',
  'fact-source.switch-later': 'Pages d’aide des applications, 2026',
  'fact.switch-pop-to-imap':
    'Ajoutez la même adresse une deuxième fois, en IMAP, à côté du compte POP, copiez vos dossiers locaux, comparez, et ne supprimez le compte POP qu’ensuite. Rien ne se transfère tout seul.',
  'fact-source.switch-pop-to-imap': 'FAQ d’imapsync, 2022 ; pages d’aide des fournisseurs',
  'fact.switch-imap-to-pop':
    'Copiez d’abord les messages envoyés, les brouillons et vos dossiers dans des dossiers locaux, car POP ne récupère que la boîte de réception. Ajoutez ensuite le compte POP avec « laisser une copie sur le serveur » activé.',
  'fact-source.switch-imap-to-pop': 'RFC 1939 ; pages d’aide des applications',
  'fact.app-password':
    'C’est un deuxième mot de passe que vous créez dans les paramètres de votre compte, chez votre fournisseur, pour une seule application. Il remplace votre mot de passe habituel, et vous pouvez le révoquer à tout moment.',
  'fact-source.app-password': 'Pages d’aide des fournisseurs, 2026',
  'fact.oauth':
    'L’application ouvre la page de connexion de votre fournisseur au lieu de garder votre mot de passe. Certains fournisseurs n’acceptent que cela, et certaines applications savent le faire en IMAP mais pas en POP.',
  'fact-source.oauth': 'RFC 7628 ; code source des applications, août 2026',
  'fact.contacts-calendar':
    'Ni POP ni IMAP ne transportent les contacts ou les calendriers. Ils ont leur propre synchronisation, par exemple CardDAV et CalDAV, ou un compte Exchange.',
  'fact-source.contacts-calendar': 'RFC 6352, RFC 4791',
  'fact.push':
    'Avec IMAP, le serveur peut prévenir l’application dès qu’un mail arrive, si tous deux en sont capables. Les applications POP doivent demander à intervalles de quelques minutes.',
  'fact-source.push': 'RFC 2177',
  'fact.attachments':
    'Dans les deux cas, les pièces jointes viennent avec le mail. Avec IMAP, une application peut attendre que vous ouvriez une pièce jointe pour la charger ; avec POP, tout arrive d’un coup.',
  'fact-source.attachments': 'RFC 9051, RFC 1939',
  'fact.deleted-by-mistake':
    'Avec IMAP, un mail supprimé sur un appareil l’est sur tous. Regardez d’abord dans la corbeille : elle est sur le serveur et souvent vidée au bout de 30 jours. Avec POP, la copie est peut-être encore sur le serveur si l’application en a laissé une.',
  'fact-source.deleted-by-mistake': 'Pages d’aide des fournisseurs, 2026',
  'fact.gmail-ending-pop':
    'Non : les applications peuvent toujours lire Gmail en POP et en IMAP. Ce que Google arrête courant 2026, c’est la récupération par Gmail des mails d’autres comptes.',
  'fact-source.gmail-ending-pop': 'Aide de Google, 2025–2026, d’après ce qui en est rapporté',
  'fact.outlook-passwords':
    'Depuis septembre 2024, Outlook.com n’accepte plus qu’une application se connecte avec un simple mot de passe, ni avec un mot de passe d’application. L’application doit passer par la page de connexion de Microsoft.',
  'fact-source.outlook-passwords': 'Microsoft, 16 septembre 2024',
  'fact.webmail':
    'Le webmail montre toujours ce qui est sur le serveur. Avec IMAP, c’est la même chose que dans votre application ; avec POP, vous n’y voyez que ce qui y est resté.',
  'fact-source.webmail': 'RFC 1939, RFC 9051',
  'fact.exchange':
    'Exchange est une troisième façon de faire, conçue par Microsoft, qui apporte aussi le calendrier et les contacts. Si votre application la propose pour une boîte Microsoft, c’est plus simple que POP ou IMAP.',
  'fact-source.exchange': 'Documentation de Microsoft, 2026',
  'fact.search':
    'Avec IMAP, le serveur peut aussi chercher dans les mails que l’appareil n’a pas chargés. Avec POP, l’application cherche dans tout ce qu’elle a récupéré, et seulement là.',
  'fact-source.search': 'RFC 9051',
  'fact.starttls-or-tls':
    'Prenez SSL/TLS s’il est proposé : chiffré dès le premier octet. STARTTLS commence en clair puis bascule ; c’est le deuxième choix.',
  'fact-source.starttls-or-tls': 'RFC 8314',
  'fact.read-marks':
    'Avec IMAP, un mail lu sur un appareil l’est sur tous. Avec POP, chaque appareil garde ses propres marques.',
  'fact-source.read-marks': 'RFC 9051, RFC 1939',
  'fact.two-devices-pop':
    'Avec deux appareils en POP, le premier peut prendre les mails à l’autre. S’il le faut vraiment, réglez les deux pour qu’ils laissent une copie sur le serveur ; IMAP est la meilleure solution.',
  'fact-source.two-devices-pop': 'RFC 1939',
  'fact.not-working':
    'C’est le plus souvent l’une de ces trois choses : le mot de passe (beaucoup de fournisseurs veulent un mot de passe d’application), POP ou IMAP encore désactivé chez le fournisseur, ou un port ou un chiffrement différent des réglages que je montre. Le nom d’utilisateur est presque toujours l’adresse entière.',
  'fact-source.not-working': 'Pages d’aide des fournisseurs, 2026',
  'fact.what-is-stored-about-me':
    'Je garde les réponses que vous avez choisies, quelques jours, pour pouvoir continuer plus tard. Pas d’adresse, pas de mot de passe, rien de vos mails. Dites « oubliez-moi » et tout disparaît aussitôt.',
  'fact-source.what-is-stored-about-me': 'Les réglages de ce chatbot',
  // ── After the advice ───────────────────────────────────────────────────────
  'rest.offer': 'Puis-je faire autre chose pour vous ?',
  'button.moves': 'Déplacer mes mails',
  'why.provider':
    'Je vous le demande parce que tous les fournisseurs ne proposent pas les deux, et que chacun a ses serveurs et ses règles.',
  'why.app':
    'Je vous le demande parce que chaque application range ses réglages ailleurs et traite POP à sa façon.',
  // ── Setting up ─────────────────────────────────────────────────────────────
  'setup.ask-provider': 'Passons à la pratique. Chez quel fournisseur est votre boîte mail ?',
  'setup.ask-provider-hint':
    'Tapez son nom, ou la partie de votre adresse après le @. D’une adresse, je ne garde que cette partie.',
  'setup.private-chat':
    'Vos réglages ne regardent pas tout le monde : [continuez dans une discussion privée]({link}), ou choisissez ici.',
  'setup.domain-only': 'De cette adresse, je ne garde que « {domain} ».',
  'setup.provider-unclear': 'Je n’ai pas reconnu de fournisseur.',
  'setup.provider-unclear-again':
    'Je ne trouve toujours pas. Regardez votre adresse : il me faut ce qui suit le @, par exemple « orange.fr ».',
  'setup.did-you-mean': 'Vouliez-vous dire {name} ?',
  'setup.which-of': 'Il y en a plusieurs de ce nom. Lequel est le vôtre ?',
  'setup.without-provider':
    'Sans le fournisseur, je ne peux pas nommer les serveurs. La page d’aide de votre fournisseur les donne sous « IMAP », « POP » ou « logiciels de messagerie ».',
  'setup.ask-app': 'Quelle application de messagerie utilisez-vous ?',
  'setup.ask-app-hint':
    'Celle avec laquelle vous lisez vos mails sur cet appareil. N’importe quel nom convient.',
  'setup.app-unclear': 'Je ne connais pas cette application.',
  'setup.app-unclear-again':
    'Je ne connais pas celle-là non plus. Ses réglages porteront les mêmes noms que sur la carte ci-dessus.',
  'setup.which-app': 'Laquelle est-ce ?',
  'setup.which-move': 'Que voulez-vous faire ?',
  'setup.check-result': 'J’ai demandé aux serveurs s’ils répondent :',
  'setup.settings-title': '{provider} : réglages pour {protocol}',
  'setup.no-mail-apps': '{provider} n’accepte aucune autre application',
  'setup.discovered-title': '{domain} : réglages pour {protocol}',
  'setup.discovered-other': 'Je n’y ai pas trouvé de serveur {wanted}, ceux-ci sont donc pour {offered}.',
  'setup.lost': 'Ce que vous y perdez, et ce qui peut aider :',
  'setup.incoming': 'Serveur entrant',
  'setup.outgoing': 'Serveur sortant (SMTP)',
  'setup.port': 'Port',
  'setup.encryption': 'Chiffrement',
  'setup.username': 'Nom d’utilisateur',
  'setup.username-sending': 'Nom d’utilisateur pour l’envoi',
  'setup.sign-in': 'Connexion',
  'setup.switch-on': 'D’abord, chez votre fournisseur',
  'setup.where': 'Où : {path}',
  'setup.know': 'Bon à savoir',
  'setup.before-pop': 'Avant la première récupération',
  'setup.before-leaving-pop': 'Si vous lisiez cette boîte en POP jusqu’ici',
  'setup.source': 'Source : {sources}. Vérifié : {date}. {sure}',
  'setup.no-date': 'date inconnue',
  'setup.guess':
    'Ces noms de serveur sont une supposition. Comparez-les avec la page d’aide de votre fournisseur avant de taper votre mot de passe.',
  'setup.steps-title': '{app} : où saisir tout cela',
  'setup.steps-path': 'Le chemin : {path}',
  'setup.steps-version': 'Les noms peuvent différer un peu dans votre version.',
  'setup.leave-switch': 'Le réglage pour laisser les mails sur le serveur : {path}',
  'setup.instead': 'Celles-ci le peuvent : {apps}.',
  'setup.done': 'Ensuite, envoyez-vous un mail de test : s’il arrive, tout fonctionne.',
  'button.check': 'Vérifier les serveurs',
  // ── Providers ──────────────────────────────────────────────────────────────
  'provider.exampleName': 'nom',
  'provider.signIn.password': 'Votre mot de passe habituel',
  'provider.signIn.mailbox-password': 'Le mot de passe de la boîte',
  'provider.signIn.app-password': 'Un mot de passe d’application',
  'provider.signIn.mail-program-password': 'Un mot de passe réservé aux applications',
  'provider.signIn.secure-mail-key': 'Une « secure mail key »',
  'provider.signIn.authorisation-code': 'Un code d’autorisation',
  'provider.signIn.bridge-password': 'Le mot de passe affiché par Bridge',
  'provider.signIn.oauth': 'Connexion sur la page du fournisseur',
  'provider.signInHow.password': 'Celui que vous utilisez dans le webmail.',
  'provider.signInHow.mailbox-password': 'Celui de cette adresse, pas celui de votre compte client.',
  'provider.signInHow.app-password':
    'Un long mot de passe que le fournisseur crée pour une application. Votre mot de passe habituel n’y marche pas.',
  'provider.signInHow.mail-program-password':
    'Un mot de passe que vous choisissez chez le fournisseur, réservé aux applications. Votre mot de passe habituel n’y marche pas.',
  'provider.signInHow.secure-mail-key':
    'Le nom qu’AT&T donne à un mot de passe d’application. Vous le créez dans votre profil AT&T et le tapez à la place de votre mot de passe.',
  'provider.signInHow.authorisation-code':
    'Un code que le fournisseur affiche quand vous autorisez les applications. Tapez-le à la place de votre mot de passe.',
  'provider.signInHow.bridge-password':
    'Ouvrez le programme Bridge sur votre ordinateur : il affiche un mot de passe pour cette boîte.',
  'provider.signInHow.oauth':
    'L’application ouvre la page de connexion du fournisseur (cela s’appelle OAuth). Vous ne tapez pas de mot de passe dans l’application.',
  'provider.username.full-address': 'Votre adresse complète',
  'provider.username.local-part': 'Seulement la partie avant le @',
  'provider.username.local-part-incoming':
    'Pour recevoir : seulement la partie avant le @. Pour envoyer : l’adresse complète',
  'provider.username.shown-in-bridge': 'Comme affiché dans le programme Bridge',
  'provider.encryption.tls': 'TLS (aussi appelé SSL/TLS)',
  'provider.encryption.starttls': 'STARTTLS, obligatoire',
  'provider.switchOn.allow-in-webmail': 'Autorisez les applications dans les paramètres du webmail.',
  'provider.switchOn.allow-third-party-apps':
    'Autorisez les programmes d’autres éditeurs dans les paramètres de sécurité.',
  'provider.switchOn.admin-must-allow':
    'Demandez à la personne qui gère vos comptes si c’est permis. Elle seule peut l’activer.',
  'provider.switchOn.make-app-password': 'Créez un mot de passe d’application chez le fournisseur.',
  'provider.switchOn.make-mail-program-password':
    'Choisissez chez le fournisseur un mot de passe réservé aux applications.',
  'provider.switchOn.install-bridge':
    'Installez le programme Bridge du fournisseur sur votre ordinateur et laissez-le tourner.',
  'provider.switchOn.allow-sending':
    'Activez l’envoi depuis les applications. Jusque-là, les mails arrivent mais rien ne part.',
  'provider.switchOn.extra-protection-off':
    'La protection supplémentaire du compte doit être désactivée, car elle bloque les applications.',
  'provider.switchOn.may-need-switching-on':
    'Il faut peut-être autoriser les applications dans les paramètres du webmail. Si la connexion échoue, regardez d’abord là.',
  'provider.quota.free': 'Espace : taille non confirmée',
  'provider.quota.free-known': 'Espace : environ {gb} Go',
  'provider.quota.shared-with-other-services': 'Espace : partagé avec les autres services du fournisseur',
  'provider.quota.shared-with-other-services-known':
    'Espace : environ {gb} Go, partagés avec les autres services du fournisseur',
  'provider.quota.basic-plan': 'Espace : selon la formule',
  'provider.quota.basic-plan-known': 'Espace : environ {gb} Go dans la formule de base',
  'provider.quota.by-plan': 'Espace : selon la formule',
  'provider.quota.by-plan-known': 'Espace : à partir d’environ {gb} Go, selon la formule',
  'provider.quota.paid': 'Espace : selon la formule que vous payez',
  'provider.quota.paid-known': 'Espace : à partir d’environ {gb} Go, payant',
  'provider.quota.web-only': 'Espace : la formule gratuite ne vaut que pour le webmail',
  'provider.quota.web-only-known':
    'Espace : environ {gb} Go dans la formule gratuite, qui ne vaut que pour le webmail',
  'provider.quota.no-limit-claimed': 'Espace : le fournisseur n’indique pas de limite',
  'provider.quota.no-limit-claimed-known': 'Espace : environ {gb} Go',
  'provider.quota.like-yahoo': 'Espace : comme chez Yahoo',
  'provider.quota.like-yahoo-known': 'Espace : comme chez Yahoo, environ {gb} Go',
  'provider.quota.like-aol': 'Espace : comme chez AOL',
  'provider.quota.like-aol-known': 'Espace : comme chez AOL, environ {gb} Go',
  'provider.plan.paid-for-both':
    'Les applications demandent ici une formule payante. La gratuite ne vaut que pour le webmail.',
  'provider.plan.paid-for-imap': 'IMAP demande ici une formule payante. La gratuite n’a que POP.',
  'provider.plan.paid-for-pop': 'POP demande ici une formule payante. La gratuite n’a qu’IMAP.',
  'provider.plan.paid-for-bridge': 'Bridge demande une formule payante.',
  'provider.plan.not-in-cheapest-plan':
    'La formule la moins chère n’accepte aucune application. Les autres, si.',
  'provider.offer.both': 'POP et IMAP',
  'provider.offer.imap-only': 'IMAP, pas de POP',
  'provider.offer.pop-only': 'POP, pas d’IMAP',
  'provider.offer.own-bridge': 'IMAP par son propre programme sur un ordinateur, pas de POP',
  'provider.offer.own-app-only': 'ses propres applications seulement : ni POP ni IMAP',
  'provider.sure.high': 'Bien confirmé.',
  'provider.sure.medium': 'Assez sûr.',
  'provider.sure.low': 'Non confirmé : vérifiez auprès de votre fournisseur.',
  'provider.source.I': 'la base de fournisseurs de Thunderbird',
  'provider.source.F': 'la liste de fournisseurs de FairEmail',
  'provider.source.T': 'le code source de Thunderbird',
  'provider.source.D': 'la liste de fournisseurs de Delta Chat',
  'provider.source.B': 'le code source de Proton Bridge',
  'provider.source.H': 'les pages d’aide du fournisseur',
  'provider.source.S': 'des guides publiés',
  'provider.source.K': 'connaissance générale, non confirmée',
  'provider.source.O': 'les exploitants de ce chat',
  'provider.invalid.ip-literal':
    'C’est le numéro d’un ordinateur. Il me faut la partie après le @ de votre adresse, comme example.com.',
  'provider.invalid.single-label':
    'Il semble manquer quelque chose après le @. Un nom complet contient un point, comme example.com.',
  'provider.invalid.too-long':
    'C’est trop long pour un domaine de messagerie. Il me faut seulement la partie après le @ de votre adresse.',
  'provider.invalid.bad-characters':
    'Il contient des caractères qu’aucun domaine de messagerie n’a, peut-être invisibles. Tapez-le à la main, s’il vous plaît.',
  'provider.invalid.look-alike':
    'Attention : certaines lettres ne font que ressembler aux lettres habituelles. C’est une ruse courante. Tapez-le à la main, s’il vous plaît.',
  'provider.invalid.not-public':
    'Ce nom ne marche que dans un réseau privé. Il me faut la partie après le @ de votre adresse.',
  'provider.warning.no-pop': 'Il n’y a pas de POP du tout.',
  'provider.warning.no-imap': 'Il n’y a pas d’IMAP pour les comptes ordinaires.',
  'provider.warning.own-app-only':
    'Les mails se lisent dans les applications du fournisseur et dans le navigateur, et nulle part ailleurs.',
  'provider.warning.imap-paid-plan-only': 'IMAP n’existe qu’avec une formule payante.',
  'provider.warning.paid-plan-only': 'POP et IMAP n’existent qu’avec une formule payante.',
  'provider.warning.basic-plan-has-none': 'La formule la moins chère n’a ni POP ni IMAP.',
  'provider.warning.older-accounts-keep-access':
    'Certains anciens comptes gratuits peuvent encore utiliser des applications, s’ils le faisaient déjà.',
  'provider.warning.oauth-only':
    'Aucun mot de passe ne marche ici, pas même un mot de passe d’application. Votre application doit savoir se connecter sur la page du fournisseur, pour le protocole choisi.',
  'provider.warning.app-password-needs-two-step':
    'Un mot de passe d’application ne se crée qu’une fois la validation en deux étapes activée.',
  'provider.warning.two-step-needs-app-password':
    'Avec la validation en deux étapes, les applications ont besoin d’un mot de passe d’application à la place de l’habituel.',
  'provider.warning.app-passwords-reset':
    'Changer votre mot de passe ou la validation en deux étapes peut effacer tous les mots de passe d’application. Créez-en alors de nouveaux.',
  'provider.warning.separate-mail-password':
    'Le mot de passe du webmail ne marche pas dans les applications.',
  'provider.warning.few-authorisation-codes':
    'Vous ne recevez que quelques codes à la fois. Conservez le vôtre.',
  'provider.warning.admin-decides':
    'La personne qui gère vos comptes décide de ce qui est permis, et pour quelles applications.',
  'provider.warning.native-account-simpler':
    'Dans Outlook ou Apple Mail, ajoutez-le comme compte Microsoft : il ne faut alors ni POP ni IMAP, et le calendrier et les contacts suivent.',
  'provider.warning.smtp-password-retiring':
    'L’envoi avec un simple mot de passe sera supprimé à partir de fin décembre 2026. Les applications qui se connectent sur la page du fournisseur ne sont pas concernées.',
  'provider.warning.gmail-pop-in-batches':
    'En POP, Gmail donne les mails par lots d’environ 250, les plus anciens d’abord : la première récupération est longue. Ce qu’un appareil a récupéré n’est plus proposé à un deuxième.',
  'provider.warning.gmail-pop-deletion-set-in-gmail':
    'Ce qu’il advient de la copie dans Gmail se règle dans Gmail, pas dans l’application.',
  'provider.warning.gmail-labels-as-folders':
    'Les libellés apparaissent comme des dossiers : le même mail peut être dans plusieurs, et dans « Tous les messages ».',
  'provider.warning.gmail-only-fetching-ends':
    'Vous avez peut-être lu que Gmail arrête POP. Ce qui s’arrête, c’est la récupération par Gmail des mails d’autres fournisseurs. Lire Gmail en POP reste possible.',
  'provider.warning.pop-deletes-real-inbox':
    'Ce que POP supprime disparaît de la vraie boîte de réception, pour chaque appareil et pour le webmail.',
  'provider.warning.pop-folders-chosen':
    'Dans les paramètres du webmail, vous choisissez les dossiers que POP peut lire.',
  'provider.warning.pop-keeps-server-copy':
    'Le fournisseur peut garder sa copie après la récupération par POP. Supprimez dans le webmail si vous avez besoin de place.',
  'provider.warning.pop-may-include-spam':
    'POP peut aussi apporter les indésirables. Les paramètres du webmail en décident.',
  'provider.warning.pop-not-confirmed':
    'Je n’ai pas pu confirmer POP par deux sources. Vérifiez auprès de votre fournisseur.',
  'provider.warning.provider-requires-imap':
    'Le fournisseur demande IMAP et ne prend pas POP en charge, même s’il répond peut-être encore.',
  'provider.warning.provider-advises-against-pop':
    'Le fournisseur déconseille POP, et surtout POP et IMAP sur la même adresse.',
  'provider.warning.bridge-computer-only':
    'Bridge fonctionne sous Windows, macOS et Linux, et doit être lancé. Sur un téléphone, utilisez l’application du fournisseur.',
  'provider.warning.bridge-ports-may-differ':
    'Si un port est pris, Bridge utilise le suivant qui est libre. Recopiez ce qu’il affiche.',
  'provider.warning.over-quota-stops-mail':
    'Une boîte pleine ne peut ni recevoir ni envoyer. Surveillez la place.',
  'provider.warning.few-folders-free': 'Les comptes gratuits n’ont parfois droit qu’à quelques dossiers.',
  'provider.warning.inactive-purged':
    'Une boîte inutilisée pendant quelques mois peut être vidée ou fermée. Passez-y de temps en temps.',
  'provider.warning.pec-keep-archive':
    'C’est du courrier certifié, à valeur légale. Ne le laissez jamais supprimer du serveur sans archive.',
  'provider.warning.pop-saves-hosting-space':
    'Ici, les mails comptent vraiment dans l’espace que vous payez.',
  'provider.warning.certificate-use-server-name':
    'Si l’application signale un problème de certificat, ne passez jamais outre : utilisez le nom du serveur lui-même, tel que votre hébergeur l’indique.',
  'provider.warning.host-follows-country':
    'Les noms de serveur finissent comme le site où vous vous êtes inscrit, par exemple .eu, .fr ou .co.uk. Vérifiez-les sur ce site.',
  'provider.warning.host-follows-plan':
    'D’autres formules de ce fournisseur utilisent d’autres serveurs. Comparez avec la vôtre.',
  'provider.warning.several-products':
    'Ce fournisseur vend plusieurs sortes de boîtes avec des serveurs différents. Vérifiez laquelle est la vôtre.',
  'provider.warning.starttls-must-be-required':
    'Réglez le chiffrement sur « obligatoire », jamais sur « si disponible » : ces serveurs commencent sans chiffrement.',
  'provider.warning.unusual-port-encryption':
    'Pour l’envoi, le port 587 utilise ici TLS dès le début. C’est inhabituel, mais exact.',
  'provider.warning.sending-off-at-first':
    'La réception marche tout de suite, l’envoi seulement après l’avoir activé.',
  'provider.warning.username-not-address': 'Le nom d’utilisateur n’est pas l’adresse complète.',
  'provider.warning.username-may-be-local-part':
    'Si l’adresse complète est refusée comme nom d’utilisateur, essayez seulement la partie avant le @.',
  'provider.warning.log-in-with-main-address':
    'Connectez-vous avec votre adresse principale. Un alias ou une adresse de votre propre domaine est refusé.',
  'provider.warning.moved-to-yahoo':
    'Cette boîte est passée chez Yahoo : il faut les serveurs de Yahoo et un mot de passe d’application.',
  'provider.warning.moved-to-aol': 'Cette boîte est passée chez AOL : il faut les serveurs d’AOL.',
  'provider.warning.moving-to-yahoo':
    'Les boîtes passent chez Yahoo groupe par groupe. Si vous avez reçu l’avis, choisissez plutôt Yahoo.',
  'provider.warning.run-by-yahoo': 'Ce service est assuré par Yahoo : ce sont ses règles qui s’appliquent.',
  'provider.warning.not-yahoo-com': 'Ce n’est pas la même société que Yahoo dans les autres pays.',
  'provider.warning.old-hosts-outdated':
    'Des guides plus anciens citent d’autres serveurs. Ils ne sont plus à jour.',
  'provider.warning.address-may-cost-later':
    'Si vous résiliez, garder l’adresse peut devenir payant. Sauvegardez d’abord vos mails.',
  'provider.warning.service-uncertain':
    'L’avenir de ce service est incertain. Gardez une copie de vos mails.',
  'provider.warning.may-refuse-unknown-apps':
    'Certaines applications sont refusées ici comme peu sûres. Si c’est le cas de la vôtre, essayez-en une autre.',
  'provider.warning.settings-not-confirmed':
    'Je n’ai pas pu confirmer ces réglages par une source récente. Comparez-les avec l’aide de votre fournisseur.',
  'provider.warning.sign-in-not-confirmed':
    'Les règles de connexion ont pu changer. Si votre mot de passe est refusé, cherchez un mot de passe d’application chez votre fournisseur.',
  'app.platform.windows': 'Windows',
  'app.platform.macos': 'Mac',
  'app.platform.linux': 'Linux',
  'app.platform.android': 'Android',
  'app.platform.ios': 'iPhone et iPad',
  'app.leave.keep': 'Si vous n’y changez rien, cette application laisse une copie sur le serveur.',
  'app.leave.days':
    'Si vous n’y changez rien, cette application retire les mails du serveur après {days, plural, one {# jour} other {# jours}}.',
  'app.leave.delete-at-once':
    'Si vous n’y changez rien, cette application retire aussitôt les mails du serveur.',
  'app.leave.unknown':
    'Je n’ai pas pu confirmer ce que cette application fait d’elle-même : vérifiez-le avant la première récupération.',
  'app.leaveOption.keep': 'les laisser sur le serveur',
  'app.leaveOption.days': 'les retirer après quelques jours',
  'app.leaveOption.when-deleted': 'les retirer quand vous les supprimez dans l’application',
  'app.leaveOption.at-once': 'les retirer aussitôt',
  'app.note.syncs-through-vendor-cloud':
    'Cette application fait aussi passer vos mails par le cloud de son éditeur, en POP comme en IMAP.',
  'app.note.native-account-is-simpler':
    'Une adresse Microsoft s’ajoute comme compte Microsoft : il ne faut ni POP ni IMAP.',
  'app.note.older-versions-delete-at-once':
    'De très anciennes versions retirent aussitôt les mails du serveur.',
  'app.note.supported-until-2029':
    'Prise en charge au moins jusqu’en 2029. Ensuite, le nouvel Outlook prend le relais.',
  'app.note.pop-not-in-new-look': 'Dans la nouvelle présentation de cette application, POP peut manquer.',
  'app.note.pop-only-by-hand':
    'La configuration automatique donne toujours IMAP. Pour POP, choisissez la configuration manuelle.',
  'app.note.phone-polls-only': 'Avec POP, un téléphone ne cherche les mails que de temps en temps.',
  'app.note.trims-sent-and-trash':
    'Avec POP, elle ne garde qu’un nombre limité de messages envoyés et supprimés.',
  'app.note.also-removed-when-deleted-here':
    'Les mails que vous supprimez dans l’application sont aussi retirés du serveur.',
  'app.note.empties-server-unless-told':
    'Activez « laisser sur le serveur » avant la première récupération, sinon le serveur est vidé.',
  'app.note.export-local-mail':
    'Les mails qui ne sont que dans cette application doivent être exportés vers une autre.',
  'app.support.yes': '{app} sait le faire.',
  'app.support.native-account':
    '{app} a son propre type de compte pour ce fournisseur. Il fait ce que fait IMAP, et vous ne tapez aucun serveur.',
  'app.support.no-protocol': '{app} ne propose pas {protocol}.',
  'app.support.no-oauth-for-protocol':
    'Ce fournisseur n’accepte que la connexion sur sa propre page, et {app} ne sait pas le faire en {protocol}.',
  'app.support.bridge-needs-computer':
    'Le programme Bridge du fournisseur ne tourne que sur un ordinateur, et {app} ne s’y utilise pas.',
  'app.support.unconfirmed': '{app} en {protocol} : je n’ai pas pu confirmer que cela marche.',
  'app.support.ended': '{app} ne fonctionne plus.',
  'app.support.native-account-too':
    'Elle propose en revanche son propre type de compte pour ce fournisseur, sans POP ni IMAP.',
  'move.pop-to-imap': 'De POP à IMAP',
  'move.imap-to-pop': 'D’IMAP à POP',
  'move.new-computer-with-pop': 'Nouvel ordinateur en POP',
  'move.keep-server-small-with-imap': 'Serveur léger avec IMAP',
  'move.second-device-with-pop': 'Deuxième appareil en POP',
  'move.step.back-up-mail-program':
    'Faites d’abord une sauvegarde : copiez le dossier de votre application, ou exportez vos mails.',
  'move.step.pop-leave-on-stop-checking':
    'Dans le compte POP, activez « laisser sur le serveur » et désactivez la récupération automatique.',
  'move.step.check-quota': 'Regardez dans le webmail combien de place il y a et combien est prise.',
  'move.step.add-imap-beside-pop':
    'Ajoutez la même adresse une deuxième fois, en IMAP, à côté du compte POP. Ne supprimez encore rien.',
  'move.step.copy-folders-in-batches':
    'Copiez vos dossiers locaux dans le compte IMAP, quelques centaines de messages à la fois. Copiez, ne déplacez pas. Plusieurs gigaoctets peuvent prendre des heures.',
  'move.step.map-special-folders':
    'Copiez les messages envoyés et les brouillons dans les dossiers qui portent le même nom.',
  'move.step.compare-counts-in-webmail': 'Comparez le nombre de messages dans le webmail.',
  'move.step.remove-pop-account-last':
    'Attendez ce moment pour supprimer le compte POP. Certaines applications suppriment avec lui ses mails locaux : gardez la sauvegarde.',
  'move.step.copy-server-folders-to-local':
    'POP ne récupère que la boîte de réception. Copiez donc d’abord les messages envoyés, les brouillons et tous vos dossiers dans des dossiers locaux.',
  'move.step.check-offline-copies': 'Passez hors ligne et ouvrez quelques copies, pièces jointes comprises.',
  'move.step.turn-off-server-filing':
    'Désactivez chez le fournisseur les règles qui rangent les mails dans des dossiers : POP ne verrait jamais ces mails.',
  'move.step.settle-other-devices':
    'Décidez de la suite pour les autres appareils et les autres personnes qui lisent cette boîte.',
  'move.step.add-pop-with-leave-on': 'Ajoutez le compte POP avec « laisser sur le serveur » activé.',
  'move.step.expect-doubles':
    'La première fois, toute la boîte de réception est récupérée à nouveau. Il est normal d’avoir des doublons à côté de votre copie locale.',
  'move.step.reduce-leave-after-weeks':
    'Si tout va bien après quelques semaines, réglez l’application pour qu’elle retire les mails du serveur au bout de quelques jours.',
  'move.step.remove-imap-account-last':
    'Supprimez le compte IMAP en dernier. Retirer le compte n’efface rien sur le serveur ; y supprimer des messages, si.',
  'move.step.stop-old-computer-checking':
    'Désactivez la récupération automatique sur l’ancien ordinateur, sinon les deux se disputent les nouveaux mails.',
  'move.step.move-profile-or-export':
    'Transférez le profil de votre application sur le nouvel ordinateur, ou exportez et importez vos mails.',
  'move.step.keep-server-name-unchanged':
    'Gardez exactement le même nom de serveur et le même nom d’utilisateur, sinon l’application récupère tout à nouveau.',
  'move.step.check-new-then-retire-old':
    'Vérifiez que les anciens et les nouveaux mails sont là avant de ranger l’ancien ordinateur.',
  'move.step.back-up-new-computer':
    'Mettez en place une sauvegarde sur le nouvel ordinateur : il a maintenant la seule copie.',
  'move.step.archive-older-than-year':
    'Déplacez les mails de plus d’un an dans des dossiers locaux de votre ordinateur : « Dossiers locaux », « Sur mon Mac » ou un fichier d’archive.',
  'move.step.delete-big-attachments':
    'Triez par taille. Enregistrez ailleurs les grosses pièces jointes et supprimez ces messages.',
  'move.step.empty-trash-and-spam': 'Videz la corbeille et les indésirables : ils comptent aussi.',
  'move.step.back-up-archive': 'Faites une sauvegarde de l’archive locale : elle n’est plus sur le serveur.',
  'move.step.repeat-every-few-months':
    'Recommencez plusieurs fois par an, ou quand la boîte est remplie aux trois quarts.',
  'move.step.limit-offline-age-on-phones':
    'Sur les téléphones, ne gardez hors ligne que les 30 à 90 derniers jours.',
  'move.step.leave-copy-on-first-device':
    'Sur l’appareil déjà en POP, activez « laisser sur le serveur », pour au moins 14 jours.',
  'move.step.one-device-removes-others-keep':
    'Laissez un seul appareil retirer les vieux mails ; les autres n’y touchent pas.',
  'move.step.add-second-device-leave-on':
    'Sur le deuxième appareil, ajoutez le compte avec « laisser sur le serveur » activé avant la première récupération.',
  'move.step.gmail-recent-mode':
    'Avec Gmail en POP, mettez « recent: » devant l’adresse, dans le nom d’utilisateur, sur chaque appareil. Chacun reçoit alors les 30 derniers jours.',
  'move.step.sent-and-marks-stay-apart':
    'Messages envoyés, dossiers et marques de lecture restent à part : chaque appareil a les siens.',
  'move.step.consider-imap-instead':
    'Si ce n’est pas ce que vous voulez, IMAP sur les deux appareils est la solution la plus simple.',
  'guard.is-a-copy-left':
    'Avant la première récupération, vérifiez le réglage « laisser une copie sur le serveur » dans l’application. C’est lui qui décide si les mails disparaissent du serveur.',
  'guard.does-anyone-else-read':
    'Cette boîte sert-elle encore à un autre appareil ou à une autre personne ? Si POP supprime les mails, ils disparaissent pour eux aussi.',
  'guard.inbox-only-fetched':
    'POP ne récupère que la boîte de réception. Messages envoyés, dossiers et indésirables restent sur le serveur.',
  'guard.who-backs-up':
    'Avec POP, la seule copie est peut-être sur votre appareil. Mettez d’abord en place une sauvegarde.',
  'guard.local-mail-stays-behind':
    'Les mails qui ne sont que sur cet appareil ne se transfèrent pas tout seuls. Il faut les copier sur le serveur.',
  'guard.keep-pop-account-for-now':
    'Ne supprimez pas encore le compte POP : certaines applications suppriment avec lui ses mails locaux.',
  'guard.no-backup-either':
    'IMAP n’est pas une sauvegarde : ce qui est supprimé sur un appareil disparaît partout.',
  // ── Discovery ──────────────────────────────────────────────────────────────
  'discovery.no-mail.no-such-domain': 'Ce domaine n’existe pas. Vérifiez l’orthographe.',
  'discovery.no-mail.null-mx': 'Ce domaine annonce qu’il n’accepte pas de mails. Vérifiez l’orthographe.',
  'discovery.no-mail.no-mail-server': 'Ce domaine n’a pas de serveur de messagerie. Vérifiez l’orthographe.',
  'discovery.provider-via-mx':
    'Les mails pour {domain} arrivent chez {provider} : voici donc ses réglages. Si vous savez que votre boîte est ailleurs, dites-moi où.',
  'discovery.source.autoconfig':
    'D’où cela vient : votre fournisseur publie ces réglages pour les applications.',
  'discovery.source.autoconfig-of-mx':
    'D’où cela vient : la société qui reçoit vos mails publie ces réglages pour les applications.',
  'discovery.source.srv':
    'D’où cela vient : des données de votre domaine dans l’annuaire des noms d’Internet (DNS).',
  'discovery.source.mail-exchanger':
    'D’où cela vient : du serveur qui reçoit vos mails. Souvent, c’est aussi lui qui les remet aux applications.',
  'discovery.trust.published-https': 'Je l’ai récupéré par une connexion sécurisée.',
  'discovery.trust.dns':
    'Le chemin n’était pas sécurisé : quelqu’un a pu falsifier la réponse. Regardez bien les noms.',
  'discovery.trust.guess': 'C’est une supposition, et personne ne l’a confirmée.',
  'discovery.confirm-hosts':
    'Avant de taper votre mot de passe où que ce soit, comparez les noms de serveur avec la page d’aide de votre fournisseur.',
  'discovery.stated-missing.pop': 'Votre fournisseur dit qu’il n’a pas de POP.',
  'discovery.stated-missing.imap': 'Votre fournisseur dit qu’il n’a pas d’IMAP.',
  'discovery.switch-on-first':
    'Chez votre fournisseur, il faut d’abord autoriser les applications dans les paramètres du webmail.',
  'discovery.username-not-stated':
    'Essayez d’abord votre adresse complète, puis seulement la partie avant le @.',
  'discovery.unknown.look-up-off':
    'Je ne connais pas ce fournisseur, et je ne peux pas faire de recherche ici.',
  'discovery.unknown.nothing-published':
    'J’ai cherché, mais ce domaine ne publie pas de réglages pour les applications.',
  'discovery.unknown.no-answer': 'J’ai cherché ce domaine, mais je n’ai pas eu de réponse à l’instant.',
  'discovery.unknown.hoster': 'Ses mails sont reçus par {hoster}. C’est là qu’il faut demander.',
  'discovery.guess':
    'Les serveurs ci-dessous ne sont que les noms habituels. C’est une supposition de ma part, ne vous y fiez pas.',
  'discovery.ask-provider':
    'Demandez à votre fournisseur : IMAP est-il possible, et POP ? Quels sont les serveurs entrant et sortant, avec le port et le chiffrement ? Quel est mon nom d’utilisateur ? Les applications ont-elles besoin d’un mot de passe à part, et dois-je d’abord les autoriser ?',
  // ── Does it answer? ────────────────────────────────────────────────────────
  'check.answers': '{host} répond comme il faut, et son certificat est valable.',
  'check.busy':
    '{host} est le bon serveur, mais il refuse les connexions pour l’instant. Réessayez plus tard.',
  'check.refused': '{host} n’accepte pas de connexion sur ce port.',
  'check.no-answer': '{host} n’a pas répondu à temps.',
  'check.closed': '{host} a coupé la connexion avant de donner une réponse utile.',
  'check.no-such-host': 'Il n’y a pas de serveur nommé {host}.',
  'check.private-address': '{host} ne mène pas à une adresse publique, je ne m’y suis donc pas connecté.',
  'check.bad-certificate':
    '{host} présente un certificat qui n’est pas valable pour lui. Si votre application vous avertit, ne l’acceptez pas. Demandez à votre fournisseur quel nom de serveur utiliser.',
  'check.plain-text': '{host} ne chiffre pas la connexion sur ce port. N’y envoyez pas de mot de passe.',
  'check.old-encryption': '{host} n’offre qu’un chiffrement trop ancien pour être sûr.',
  'check.not-this-protocol':
    'Quelque chose répond à l’adresse {host}, mais ce n’est pas le serveur de messagerie attendu.',
  'check.not-in-catalogue': '{host} n’est pas sur ma liste, je ne m’y suis donc pas connecté.',
  'check.not-checked': 'Ici, je ne peux pas vérifier si {host} répond.',
  // ── Advice ─────────────────────────────────────────────────────────────────
  'advice.headline.imap': 'Mon conseil : prenez IMAP.',
  'advice.headline.pop': 'Mon conseil : prenez POP.',
  'advice.headline.undecided':
    'Vos réponses ne suffisent pas encore à trancher. Pour commencer quand même, prenez IMAP.',
  'advice.strength.clear': 'Un cas clair : tout ce qui compte va dans le même sens.',
  'advice.strength.leaning':
    'Une préférence : cela vous convient mieux, mais je ne sais pas tout, ou tout ne va pas dans le même sens.',
  'advice.strength.trade-off': 'Un compromis : ni POP ni IMAP ne vous donne tout ce que vous souhaitez.',
  'advice.strength.undecided':
    'Un choix par défaut, pas un verdict : IMAP ne retire rien du serveur, et vous pourrez passer à POP plus tard sans rien perdre.',
  'advice.because': 'Parce que vous avez dit',
  'advice.gives-up': 'À quoi vous renoncez, et ce qui peut aider',
  'advice.cautions': 'Bon à savoir avant de commencer',
  'advice.alternative': 'L’autre possibilité',
  'advice.changes': 'Ce qui changerait mon conseil',
  'advice.no-change': 'Aucune autre réponse à elle seule ne changerait mon conseil.',
  'advice.basis': 'Vos réponses',
  'reason.several': 'Plusieurs appareils : IMAP montre les mêmes mails sur chacun.',
  'reason.shared': 'D’autres l’utilisent aussi : IMAP laisse les mails là où chacun les trouve.',
  'reason.sync-folders': 'Les mêmes dossiers partout : seul IMAP fait cela.',
  'reason.save-server-space': 'Une boîte légère sur le serveur : POP peut en retirer les mails.',
  'reason.one': 'Un seul appareil : vos mails peuvent y être conservés.',
  'reason.only-me': 'Vous seulement : personne d’autre n’a besoin de trouver les mails sur le serveur.',
  'reason.local-folders': 'Des dossiers sur votre appareil seulement : c’est le cas avec POP.',
  'reason.needs-offline': 'Tous les mails sans connexion : POP garde sur l’appareil ce qu’il a récupéré.',
  'reason.huge-folders': 'Des dossiers très pleins : avec IMAP, ils ralentissent certaines applications.',
  'reason.may-switch':
    'Bientôt une nouvelle application ou un nouvel ordinateur : avec IMAP, vos mails suivent d’eux-mêmes.',
  'wish.save-server-space':
    'Une boîte légère sur le serveur : avec IMAP, les mails y restent et prennent de la place.',
  'wish.local-folders': 'Des dossiers sur votre appareil seulement : avec IMAP, ils sont sur le serveur.',
  'wish.needs-offline':
    'Tous les mails sans connexion : avec IMAP, cela dépend de l’application, et les téléphones n’en gardent en général qu’une partie.',
  'wish.huge-folders': 'Des dossiers très pleins : avec IMAP, ils ralentissent certaines applications.',
  'wish.several': 'Les mêmes mails sur plusieurs appareils : POP ne les synchronise pas.',
  'wish.shared':
    'Une boîte pour plusieurs personnes : POP peut enlever des mails avant que les autres les aient vus.',
  'wish.sync-folders': 'Les mêmes dossiers partout : POP ne récupère normalement que la boîte de réception.',
  'wish.may-switch':
    'Un changement facile : avec POP, les mails de votre appareil ne suivent pas d’eux-mêmes.',
  'remedy.archive-locally':
    'De temps en temps, déplacez les vieux mails dans des dossiers locaux de votre ordinateur, et sauvegardez-les.',
  'remedy.delete-big-attachments':
    'Supprimez les mails à grosses pièces jointes dont vous n’avez plus besoin.',
  'remedy.bigger-plan': 'Demandez à votre fournisseur une formule avec plus de place.',
  'remedy.pop-leave-some-days':
    'Réglez l’application POP pour que les mails restent quelques jours sur le serveur avant d’en être retirés.',
  'remedy.keep-offline-copies':
    'Sur un ordinateur, laissez l’application garder des copies complètes de tous les dossiers, et essayez une fois sans connexion.',
  'remedy.yearly-archive-folders': 'Répartissez par année les dossiers très pleins.',
  'remedy.limit-offline-age':
    'Sur un téléphone, ne laissez l’application garder que les un à trois derniers mois.',
  'remedy.leave-copy-on-server':
    'Réglez l’application POP pour qu’elle laisse une copie de chaque mail sur le serveur.',
  'remedy.export-before-moving':
    'Avant un changement, exportez vos mails ou copiez tout le profil de l’application, et vérifiez que tout s’ouvre de l’autre côté.',
  'remedy.shared-mailbox-or-delegation':
    'Demandez à votre fournisseur une boîte partagée ou un accès délégué.',
  'remedy.local-folders-beside-imap':
    'La plupart des applications sur ordinateur ont des dossiers locaux à côté d’un compte IMAP : mettez-y ce qui ne doit être que sur votre appareil.',
  'remedy.read-in-webmail': 'Pour le reste, utilisez le webmail : il montre tout ce qui est sur le serveur.',
  'caution.pop-back-up-only-copy':
    'Sauvegardez cet appareil : avec POP, il a peut-être la seule copie de vos mails.',
  'caution.pop-check-leave-on-server':
    'Avant la première récupération, vérifiez le réglage « laisser une copie sur le serveur ». Au départ, il varie d’une application à l’autre.',
  'caution.pop-inbox-only':
    'POP ne récupère normalement que la boîte de réception. Regardez de temps en temps dans le webmail les indésirables et les mails rangés dans d’autres dossiers.',
  'caution.imap-is-no-backup': 'IMAP n’est pas une sauvegarde : gardez une deuxième copie de ce qui compte.',
  'caution.imap-deletes-everywhere': 'Ce que vous supprimez à un endroit est supprimé partout.',
  'caution.shared-login-shows-same-marks':
    'Avec un identifiant partagé, tout le monde voit les mêmes marques de lecture. Une boîte partagée ou un accès délégué vaut mieux qu’un mot de passe partagé.',
  'alternative.only-one-device-and-person':
    'POP convient mieux quand cette boîte n’est jamais lue que par une seule personne, sur un seul appareil, et que cet appareil est sauvegardé.',
  'alternative.server-must-be-emptied':
    'S’il faut vraiment vider le serveur : POP qui y laisse les mails quelques jours. Les autres appareils ne voient alors que les mails récents de la boîte de réception, et messages envoyés, dossiers et marques de lecture diffèrent.',
  'alternative.second-device-or-person':
    'IMAP convient mieux dès qu’un deuxième appareil, le webmail ou une autre personne lit cette boîte.',
  'alternative.own-device-only': 'POP convient mieux si des dossiers sur cet unique appareil vous suffisent.',
  'if.one': 'Si vous la lisiez sur un seul appareil',
  'if.several': 'Si vous la lisiez sur plusieurs appareils',
  'if.only-me': 'Si personne d’autre n’utilisait la boîte',
  'if.shared': 'Si d’autres utilisaient aussi la boîte',
  'if.save-server-space': 'Si le serveur devait rester léger',
  'if.server-space-ok': 'Si les mails pouvaient rester sur le serveur',
  'if.sync-folders': 'Si les dossiers devaient être les mêmes partout',
  'if.local-folders': 'Si des dossiers sur votre appareil suffisaient',
  'change.imap': '{condition}, je conseillerais IMAP.',
  'change.pop': '{condition}, je conseillerais POP.',
  'change.undecided': '{condition}, je ne pourrais pas encore trancher.',
  'constrained.kept.imap':
    'Votre fournisseur propose IMAP aux applications, vous pouvez donc suivre ce conseil.',
  'constrained.kept.pop':
    'Votre fournisseur propose POP aux applications, vous pouvez donc suivre ce conseil.',
  'constrained.turned.imap': 'Votre fournisseur ne propose pas POP aux applications, ce sera donc IMAP.',
  'constrained.turned.pop': 'Votre fournisseur ne propose pas IMAP aux applications, ce sera donc POP.',
  'constrained.none':
    'Votre fournisseur n’accepte aucune autre application, ni en POP ni en IMAP : il reste son application à lui et son webmail.',
  'point.pop-quick-access': 'Rapide à ouvrir : les mails sont sur votre disque.',
  'point.pop-on-your-device': 'Les mails sont sur votre appareil, dans des dossiers que vous gérez.',
  'point.pop-works-offline': 'Marche sans connexion.',
  'point.pop-frees-server': 'Peut garder le serveur vide.',
  'point.pop-not-synced': 'Pas synchronisé avec le webmail ni avec les autres appareils.',
  'point.pop-local-folders-only-here': 'Les dossiers locaux ne sont pas accessibles d’ailleurs.',
  'point.pop-hard-to-move': 'Changer d’application ou d’ordinateur peut être difficile.',
  'point.imap-synced': 'Les mêmes mails sur tous vos appareils.',
  'point.imap-folders-synced':
    'Messages envoyés, brouillons, corbeille et vos dossiers sont les mêmes partout.',
  'point.imap-easy-to-move': 'Changer d’application est facile.',
  'point.imap-slow-huge-folders': 'Certaines applications deviennent lentes avec des dossiers très pleins.',
  'point.imap-uses-server-space': 'Les mails prennent de la place sur le serveur.',
  'correction.pop-gets-the-inbox-only':
    'POP n’apporte normalement que la boîte de réception, et IMAP avec des copies complètes sur l’ordinateur est aussi rapide.',
  'correction.copies-may-be-in-the-cloud':
    'Certaines applications gardent une copie dans le cloud de leur éditeur, en POP aussi ; le nouvel Outlook pour Windows demande à le faire.',
  'correction.imap-works-offline-too':
    'IMAP marche aussi sans connexion quand l’application garde des copies : la plupart le font sur ordinateur, et en partie sur téléphone.',
  'correction.pop-often-leaves-copies':
    'POP ne libère de la place que si l’application retire les mails, et beaucoup laissent d’abord des copies. Il ne touche jamais aux indésirables ni aux autres dossiers.',
  'correction.marks-and-sent-mail-stay-local-too':
    'Avec POP, les marques de lecture et les brouillons restent aussi sur l’appareil, et en général les messages envoyés.',
  'correction.moving-takes-an-export':
    'Quitter POP demande un export et un import, ou un détour par un compte IMAP.',
  'correction.deletions-are-synced-too':
    'IMAP synchronise aussi les suppressions : une erreur sur le téléphone se répète partout.',
  'correction.folder-names-may-differ':
    'Les applications ne nomment pas toujours les dossiers de la même façon : deux dossiers « Envoyés » apparaissent alors, jusqu’à ce que vous en choisissiez un dans les réglages.',
  'correction.filters-do-not-move':
    'Avec IMAP, les mails suivent d’eux-mêmes ; pas les filtres, les signatures ni les dossiers locaux.',
  'correction.slow-is-rarer-now':
    'Les dossiers IMAP lents sont plus rares qu’avant ; des dossiers par année et une bonne application aident.',
  'correction.a-local-archive-frees-space':
    'Avec IMAP, une archive locale ou la suppression de grosses pièces jointes libère de la place.',
  // ── Cards ──────────────────────────────────────────────────────────────────
  'card.answered': 'Votre réponse : {answer}.',
  'card.buttons': 'Vous pouvez dire : {buttons}',
  'card.value': '{label} : {value}',
  'card.how-to-change':
    'Pour modifier une réponse, appuyez sur son bouton ou dites par exemple « modifier les appareils ».',
  'card.pros-and-cons': 'Les bons et les mauvais côtés des deux.',
  'card.good': '{protocol} : les plus',
  'card.bad': '{protocol} : les moins',
  'card.matters': '{point} (important pour vous)',
  'card.corrections': 'Bon à savoir',
  'compare.title': 'IMAP et POP comparés.',
  'compare.topic.where': 'Où sont les mails',
  'compare.imap.where': 'IMAP : sur le serveur ; les applications gardent des copies.',
  'compare.pop.where':
    'POP : sur votre appareil ; une copie sur le serveur seulement si l’application en laisse une.',
  'compare.topic.devices': 'Plusieurs appareils',
  'compare.imap.devices': 'IMAP : tous montrent la même chose.',
  'compare.pop.devices': 'POP : chacun de son côté ; le premier peut prendre les mails.',
  'compare.topic.sent': 'Messages envoyés',
  'compare.imap.sent': 'IMAP : dans un dossier du serveur, sur chaque appareil.',
  'compare.pop.sent': 'POP : en général seulement sur l’appareil qui les a envoyés.',
  'compare.topic.offline': 'Sans connexion',
  'compare.imap.offline': 'IMAP : ce que l’application a copié ; une partie sur les téléphones.',
  'compare.pop.offline': 'POP : tout ce qui a été récupéré.',
  'compare.topic.space': 'Place sur le serveur',
  'compare.imap.space': 'IMAP : prise jusqu’à ce que vous supprimiez ou archiviez.',
  'compare.pop.space': 'POP : libérée si l’application retire les mails après les avoir récupérés.',
  'compare.topic.lost-device': 'Appareil perdu ou cassé',
  'compare.imap.lost-device': 'IMAP : rien n’est perdu ; tout est sur le serveur.',
  'compare.pop.lost-device':
    'POP : les mails sont perdus, sauf s’ils étaient restés sur le serveur ou sauvegardés.',
  'compare.topic.deleting': 'Supprimer',
  'compare.imap.deleting': 'IMAP : supprimé partout.',
  'compare.pop.deleting':
    'POP : supprimé sur cet appareil ; sur le serveur selon le réglage de l’application.',
  // ── Web chat page ──────────────────────────────────────────────────────────
  'page.title': 'POP ou IMAP ?',
  'page.purpose': 'Quelques clics, et vous savez lequel convient à votre boîte mail.',
  'page.description':
    'Un chat qui vous aide à choisir entre POP et IMAP pour votre boîte mail, puis à la configurer dans votre application.',
  'page.launcher': 'POP ou IMAP ? Demandez ici',
  'page.close': 'Fermer le chat',
  'page.language': 'Langue',
  'page.opening': 'Le chat s’ouvre…',
  'page.no-script':
    'Ce chat a besoin de JavaScript. Autorisez-le pour cette page et rechargez-la, s’il vous plaît.',
  'page.reconnecting': 'Pas de connexion au chat pour le moment. Nouvel essai automatique.',
  'page.begun-anew': 'Ce que nous avons dit plus tôt n’est plus conservé ici, nous repartons donc de zéro.',
  'page.not-available': 'Le chat est injoignable pour le moment. Nouvel essai automatique.',
  // ── Teams app ──────────────────────────────────────────────────────────────
  // A command's title is sent as it stands when it is pressed: it must be words that the bot understands.
  'teams.name.short': 'POP ou IMAP',
  'teams.name.full': 'POP ou IMAP : conseils pour votre boîte mail',
  'teams.description.short': 'Sachez si POP ou IMAP convient à votre boîte mail, et configurez-la.',
  'teams.description.full':
    'POP et IMAP sont les deux façons dont une application peut lire une boîte mail. Ce chatbot pose quelques questions courtes, dit laquelle des deux convient à votre boîte et pourquoi, et à quoi vous renoncez. Il montre ensuite les réglages de votre fournisseur et les étapes dans votre application.\n\nIl comprend les boutons, les numéros et les phrases ordinaires. Vous pouvez à tout moment modifier une réponse, comparer les deux façons ou recommencer. Dans une conversation de groupe ou un canal, mentionnez-le pour commencer.\n\nIl ne garde vos réponses que quelques jours, et jamais une adresse ni un mot de passe. Dites « oubliez-moi » et tout ce qu’il gardait de la conversation est supprimé.',
  'teams.command.help.title': 'Aide',
  'teams.command.help.description': 'Ce que je sais faire, et comment répondre.',
  'teams.command.restart.title': 'Recommencer',
  'teams.command.restart.description': 'Reprendre à la première question.',
  'teams.command.back.title': 'Retour',
  'teams.command.back.description': 'Revenir d’une étape.',
  'teams.command.change.title': 'Modifier une réponse',
  'teams.command.change.description': 'Corriger ce que vous avez dit.',
  'teams.command.summary.title': 'Résumé',
  'teams.command.summary.description': 'Vos réponses jusqu’ici.',
  'teams.command.compare.title': 'Comparer les deux',
  'teams.command.compare.description': 'POP et IMAP côte à côte.',
  'teams.command.forget.title': 'Oubliez-moi',
  'teams.command.forget.description': 'Supprimer tout ce qui est gardé de cette conversation.',
};
