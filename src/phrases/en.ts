/**
 * Every word that the bot says in English. Sentences are ICU MessageFormat: `{name}` is filled in, `{n, plural, …}`
 * chooses by number. Keys stay the same in every language; only what stands to the right of them is translated.
 * Style: short sentences, plain words, one idea a message, no jargon without a word of explanation.
 */
export const en = {
  // ── Answers ────────────────────────────────────────────────────────────────
  'answer.devices.one': 'One device',
  'answer.devices.several': 'Several devices',
  'answer.sharing.only-me': 'Only me',
  'answer.sharing.shared': 'Others too',
  'answer.storage.save-server-space': 'Keep the server small',
  'answer.storage.server-space-ok': 'Mail may stay there',
  'answer.folders.sync-folders': 'The same everywhere',
  'answer.folders.local-folders': 'Only on my device',
  'answer.offline.needs-offline': 'Yes, all of it',
  'answer.offline.online-ok': 'No need',
  'answer.volume.huge-folders': 'Yes, very many',
  'answer.volume.normal': 'No, normal',
  'answer.moving.may-switch': 'Yes, perhaps',
  'answer.moving.staying': 'No, I stay',
  // ── Greeting ───────────────────────────────────────────────────────────────
  'greeting.hello':
    'Hello! I help you choose between POP and IMAP, the two ways in which a mail app can read a mailbox, and then get it working. It takes about half a minute.',
  'greeting.privacy':
    'I only keep your answers, for a few days, and never an address or a password. Type “help” at any time.',
  'greeting.group':
    'I help with choosing POP or IMAP and with setting a mailbox up. Mention me to begin. For your own mailbox, a private chat with me is the better place.',
  'greeting.again': 'Hello again!',
  'greeting.after-hello': 'Hello! I help you choose between POP and IMAP for your mailbox.',
  'greeting.thanks': 'You are welcome!',
  'greeting.reminder': 'Welcome back. So far you told me: {answers}.',
  // ── Questions ──────────────────────────────────────────────────────────────
  'ask.progress': '{number} of {total}',
  'ask.follow-up': 'One more thing',
  'ask.again': 'Answer again',
  'ask.present': 'Your answer so far: {answer}.',
  'ask.devices': 'On how many devices do you read this mailbox?',
  'ask.sharing': 'Does anyone else use the same mailbox?',
  'ask.storage': 'Must mail stay off your provider’s server, or may it stay there?',
  'ask.folders': 'Should Sent, Drafts and your own folders be the same everywhere?',
  'ask.offline': 'Do you need all your mail without an internet connection?',
  'ask.volume': 'Do some of your folders hold a great many messages?',
  'ask.moving': 'Might you change your mail app or computer soon?',
  'hint.devices':
    'Phone, tablet, laptop, computer at work: each one counts. Webmail in a browser counts too.',
  'hint.sharing': 'For example a partner, a colleague or a team reading the same address.',
  'hint.storage':
    'A small or full mailbox is a reason to keep it empty. With plenty of space, mail may stay.',
  'hint.folders': 'So that a mail you sent from the phone also shows on the computer.',
  'hint.offline': 'For example on trains or in places without a connection.',
  'hint.volume': 'Tens of thousands in one folder is a great many.',
  'hint.moving': 'A new computer, a new phone or another mail program within the next year or so.',
  'why.devices': 'I ask because only IMAP shows the same mail on every device. POP brings it to one.',
  'why.sharing':
    'I ask because POP may take mail off the server, and then the others would no longer find it. IMAP leaves it there for everyone.',
  'why.storage': 'I ask because with IMAP mail stays on the server and takes space there. POP can empty it.',
  'why.folders':
    'I ask because POP fetches the inbox and nothing else. Only IMAP keeps folders the same everywhere.',
  'why.offline':
    'I ask because POP keeps all your mail on the device. IMAP can do that too on most computers, but phones keep only part of it.',
  'why.volume': 'I ask because some mail apps become slow when an IMAP folder holds a great many messages.',
  'why.moving':
    'I ask because with IMAP a new app or computer fetches everything by itself. With POP you have to move the mail over yourself.',
  'unsure.devices':
    'Think of the last week: where did you open this mailbox? If it was only ever one phone or one computer, it is one device. A phone and a computer are several.',
  'unsure.sharing':
    'Does anybody else know the password, or get the same mail in their own app? If not, it is only you.',
  'unsure.storage':
    'Open your mailbox in a browser and look for “storage” or “quota”, often at the bottom or in the settings. If it is more than three quarters full, keep the server small. If not, mail may stay there.',
  'unsure.folders':
    'Would you miss it if a mail sent from one device did not show on another? Then they should be the same everywhere.',
  'unsure.offline':
    'Have you ever needed an old mail where there was no connection? If not, you do not need it.',
  'unsure.volume': 'Look at the number beside your fullest folder. Above about 20,000 it is a great many.',
  'unsure.moving': 'If nothing is planned, answer no. You can change it later.',
  'unsure.then': 'If you cannot find out now, we go on without it.',
  'button.unsure': 'Not sure',
  'button.skip': 'Go on without it',
  'button.back': 'Back',
  'button.why': 'Why?',
  'button.help': 'Help',
  'button.yes': 'Yes',
  'button.no': 'No',
  'button.change': 'Change an answer',
  'button.change-this': 'Change',
  'button.compare': 'Compare both',
  'button.restart': 'Start again',
  'button.another': 'Another mailbox',
  'button.set-up': 'Set it up',
  'button.continue': 'Go on',
  // ── Taking answers ─────────────────────────────────────────────────────────
  'taken.one': '{answer}: noted.',
  'taken.several': 'Understood: {answers}.',
  'taken.changed': 'Changed: {answers}.',
  'taken.skipped': 'All right, we go on without it.',
  'taken.already': 'That is your answer already: {answer}.',
  'taken.meaningless': 'That makes {answers} unimportant, so I leave it out.',
  'answer.labelled.devices': 'devices: {answer}',
  'answer.labelled.sharing': 'who uses it: {answer}',
  'answer.labelled.storage': 'server space: {answer}',
  'answer.labelled.folders': 'folders: {answer}',
  'answer.labelled.offline': 'mail without a connection: {answer}',
  'answer.labelled.volume': 'many messages: {answer}',
  'answer.labelled.moving': 'new app or computer: {answer}',
  'answer.not-known': 'not known',
  'doubt.ask': 'Did I get that right: {answer}?',
  'doubt.no': 'Thank you, then I ask again.',
  // ── When something is not understood ───────────────────────────────────────
  'unclear.first': 'I did not quite get that.',
  'unclear.second': 'I am still not sure what you mean. You can press a button, or type its number.',
  'unclear.give-up': 'Let us leave that one open for now; you can answer it later with “change”.',
  'unclear.rest': 'I did not get that. Here is what I can do for you:',
  'unclear.rest-again':
    'Sorry, I cannot help with that. I know about POP, IMAP and setting up mail apps. Try one of these:',
  'unclear.attachment':
    'I cannot read pictures, files or voice messages. Please answer in words or with a button.',
  'unclear.nothing': 'There were no words in that message.',
  'unclear.old-card': 'That button belongs to an earlier conversation, so I left everything as it is.',
  'unclear.strange-press': 'I do not know that button.',
  'unclear.others-card': 'That card belongs to somebody else. Here is your own question.',
  'unclear.password':
    'That looked like a password. I did not keep it, and I never need one. If it was real, please delete your message and change the password.',
  'unclear.too-long': 'That was a long message; I read the beginning of it.',
  // ── Commands ───────────────────────────────────────────────────────────────
  'help.what':
    'I find out whether POP or IMAP suits your mailbox, say why, and take you to working settings.',
  'help.how':
    'Press a button, type its number, or answer in your own words; several answers in one sentence are fine.',
  'help.commands':
    'You can also say: back · change · why · not sure · repeat · summary · compare · start again · cancel · forget me · or a language, such as “Deutsch”.',
  'back.nothing': 'This is the very beginning; there is nothing to go back to.',
  'back.done': 'Back one step.',
  'restart.done': 'We start again from the beginning.',
  'restart.another': 'On to the next mailbox.',
  'cancel.ask': 'Shall I stop here? Your answers are kept for a few days, so you can go on later.',
  'cancel.done': 'Stopped. Write to me whenever you want to go on.',
  'cancel.nothing': 'Nothing is under way. Write to me whenever you want to begin.',
  'cancel.kept': 'Good, then we go on.',
  'cancel.resumed': 'Good to have you back. We go on where we were.',
  'forget.done':
    'Done: everything that I kept of this conversation is deleted. If you write again, we begin from nothing.',
  'language.changed': 'From now on in English.',
  'language.which':
    'Which language would you like? I speak English, français, Deutsch, español, italiano, português and Nederlands.',
  'language.unknown':
    'I do not speak that language yet. I speak English, français, Deutsch, español, italiano, português and Nederlands.',
  'summary.title': 'Your answers so far',
  'summary.nothing': 'You have not told me anything yet.',
  'change.which': 'Which answer do you want to change?',
  'skip.nothing': 'There is no question open that could be skipped.',
  'why.rest': 'My advice follows from your answers; the card above names each of them.',
  'failure.apology':
    'Sorry, something went wrong on my side. Your answers are safe. (Reference: {reference})',
  'failure.reset': 'Sorry, this keeps going wrong, so I begin anew. (Reference: {reference})',
  'failure.not-saved': 'Sorry, I could not save that just now. Please send it once more in a moment.',
  // ── Questions of fact ──────────────────────────────────────────────────────
  'fact.source': '(Source: {source})',
  'fact.pop-deletes-mail':
    'It depends on one switch. By itself POP fetches mail and then removes it from the server, but most apps can leave a copy there, for ever or for some days. Look at that switch before the first fetch.',
  'fact-source.pop-deletes-mail': 'RFC 1939; app defaults checked August 2026',
  'fact.imap-needs-internet':
    'Only for fetching and sending. Most computer apps keep full copies, so you can read, sort and write without a connection; changes go out later. Phones usually keep only part of the mailbox.',
  'fact-source.imap-needs-internet': 'RFC 9051; Thunderbird, August 2026',
  'fact.port-993':
    '993 is the usual IMAP port with encryption from the first byte. If your app offers it, take it. The older 143 starts in clear and switches to encryption.',
  'fact-source.port-993': 'RFC 8314',
  'fact.port-995':
    '995 is the usual POP port with encryption from the first byte. If your app offers it, take it. Plain 110 without encryption should not be used any more.',
  'fact-source.port-995': 'RFC 8314',
  'fact.what-is-pop':
    'POP is a way to fetch mail: your app copies the inbox to one device and may then remove it from the server. It brings the inbox only, no other folders.',
  'fact-source.what-is-pop': 'RFC 1939',
  'fact.what-is-imap':
    'IMAP is a way to work with mail that stays on the server: every device sees the same inbox, folders, sent mail and read marks.',
  'fact-source.what-is-imap': 'RFC 9051',
  'fact.what-is-smtp':
    'SMTP is how your app sends mail. You need it with POP and with IMAP alike; the usual ports are 465 and 587.',
  'fact-source.what-is-smtp': 'RFC 6409, RFC 8314',
  'fact.use-both':
    'Yes, both open the same mailbox. It is only safe if the POP app is set to leave a copy on the server; otherwise it empties the inbox for every other device.',
  'fact-source.use-both': 'RFC 1939; provider help pages, 2026',
  'fact.lose-folders':
    'With IMAP your folders stay on the server and are the same everywhere. With POP, folders are only on the device that has them, and POP never fetches server folders other than the inbox.',
  'fact-source.lose-folders': 'RFC 1939, RFC 9051',
  'fact.imap-is-backup':
    'No. IMAP shows the same mail everywhere, so a mail deleted by mistake is gone everywhere. Keep a second copy of what matters, with POP as well.',
  'fact-source.imap-is-backup': 'RFC 9051',
  'fact.phone':
    'On a phone IMAP is nearly always the better choice: it keeps the phone in step with your computer. POP works in some phone apps, but only by asking for new mail every now and then.',
  'fact-source.phone': 'App help pages, 2026',
  'fact.sent-mail':
    'With IMAP, sent mail is kept in a folder on the server and shows on every device. With POP it usually stays only on the device that sent it.',
  'fact-source.sent-mail': 'RFC 6154; app help pages',
  'fact.drafts':
    'With IMAP you can start a mail on one device and finish it on another. With POP a draft stays on the device where you wrote it.',
  'fact-source.drafts': 'RFC 6154',
  'fact.spam-folder':
    'POP never shows the spam folder, so look into webmail once a week. With IMAP the spam folder is there like any other.',
  'fact-source.spam-folder': 'RFC 1939; provider help pages',
  'fact.more-secure':
    'Both are equally safe on the way when encryption is on (port 993 for IMAP, 995 for POP). POP may leave less on the server, but more on a device that can be lost.',
  'fact-source.more-secure': 'RFC 8314',
  'fact.faster':
    'Once the mail is on the device, both are equally fast. POP makes its copy at once; IMAP apps on a computer usually keep copies too. Very full IMAP folders can be slow in some apps.',
  'fact-source.faster': 'Thunderbird, August 2026',
  'fact.costs':
    'That depends on your provider and plan, not on POP or IMAP. A few providers allow mail apps only with a paid plan.',
  'fact-source.costs': 'Provider help pages, 2026',
  'fact.server-space':
    'With IMAP mail takes space on the server until you delete it or move it to a local archive. POP frees space only if the app is set to remove mail from the server, and it never touches spam or other folders there.',
  'fact-source.server-space': 'RFC 1939, RFC 9051',
  'fact.mailbox-full':
    'When a mailbox is full, new mail is refused or you cannot send. Empty spam and bin, delete mail with big attachments, or move old years to a local archive on your computer, and back that up.',
  'fact-source.mailbox-full': 'Provider help pages, 2026',
  'fact.new-computer':
    'With IMAP you add the account on the new computer and everything appears by itself. With POP you move the mail program’s data over first, and stop the old computer from fetching.',
  'fact-source.new-computer': 'App help pages, 2026',
  'fact.lost-device':
    'With IMAP nothing is lost: the mail is on the server. With POP, mail that was only on that device is gone, unless it was left on the server or backed up.',
  'fact-source.lost-device': 'RFC 1939, RFC 9051',
  'fact.leave-on-server':
    'It is a switch in POP accounts: keep a copy on the server, for ever, for some days, or not at all. Apps differ in what they do at first; Thunderbird keeps mail for 14 days, KMail removes it at once.',
  'fact-source.leave-on-server': 'Thunderbird and KMail source, August 2026',
  'fact.switch-later':
    'Yes. From IMAP to POP and back is possible at any time. Only mail that was removed from the server does not come back by itself, so keep the old account until you have compared.',
  'fact-source.switch-later': 'App help pages, 2026',
  'fact.switch-pop-to-imap':
    'Add the same address again as an IMAP account beside the POP one, copy your local folders over, compare, and only then remove the POP account. Nothing moves by itself.',
  'fact-source.switch-pop-to-imap': 'imapsync FAQ, 2022; provider help pages',
  'fact.switch-imap-to-pop':
    'First copy Sent, Drafts and your own folders to local folders, because POP fetches only the inbox. Then add the POP account with “leave a copy on the server” switched on.',
  'fact-source.switch-imap-to-pop': 'RFC 1939; app help pages',
  'fact.app-password':
    'It is a second password that you make in your provider’s account settings for one mail app. It is used instead of your normal password, and you can take it back at any time.',
  'fact-source.app-password': 'Provider help pages, 2026',
  'fact.oauth':
    'The app opens your provider’s own sign-in page instead of keeping your password. Some providers allow only that, and some apps can do it for IMAP but not for POP.',
  'fact-source.oauth': 'RFC 7628; app source, August 2026',
  'fact.contacts-calendar':
    'Neither POP nor IMAP carries contacts or calendars. They need their own sync, for example CardDAV and CalDAV, or an Exchange account.',
  'fact-source.contacts-calendar': 'RFC 6352, RFC 4791',
  'fact.push':
    'With IMAP the server can tell the app at once when mail arrives, if both support it. POP apps have to ask every few minutes.',
  'fact-source.push': 'RFC 2177',
  'fact.attachments':
    'Attachments come with the mail in both. With IMAP an app may fetch one only when you open it; with POP everything comes down at once.',
  'fact-source.attachments': 'RFC 9051, RFC 1939',
  'fact.deleted-by-mistake':
    'Look in the bin first. With IMAP the bin is on the server and often emptied after 30 days. With POP the copy may still be on the server if the app left one.',
  'fact-source.deleted-by-mistake': 'Provider help pages, 2026',
  'fact.gmail-ending-pop':
    'No: mail apps can still read Gmail by POP and IMAP. What Google ends during 2026 is Gmail itself fetching mail from other accounts.',
  'fact-source.gmail-ending-pop': 'Google help, 2025–2026, as reported',
  'fact.outlook-passwords':
    'Since September 2024 Outlook.com no longer accepts a plain password from mail apps, nor app passwords. The app has to use Microsoft’s own sign-in page.',
  'fact-source.outlook-passwords': 'Microsoft, 16 September 2024',
  'fact.webmail':
    'Webmail always shows what is on the server. With IMAP that is the same as in your app; with POP you see only what was left there.',
  'fact-source.webmail': 'RFC 1939, RFC 9051',
  'fact.exchange':
    'Exchange is a third way, made by Microsoft, that also brings calendar and contacts. If your app offers it for a Microsoft mailbox, it is simpler than POP or IMAP.',
  'fact-source.exchange': 'Microsoft documentation, 2026',
  'fact.search':
    'With IMAP the server can search mail that the device has not fetched. With POP the app searches everything that it has fetched, and only that.',
  'fact-source.search': 'RFC 9051',
  'fact.starttls-or-tls':
    'Take SSL/TLS if it is offered: encrypted from the first byte. STARTTLS begins in clear and then switches; it is the second-best choice.',
  'fact-source.starttls-or-tls': 'RFC 8314',
  'fact.read-marks':
    'With IMAP, read and unread marks are the same on all devices. With POP each device keeps its own.',
  'fact-source.read-marks': 'RFC 9051, RFC 1939',
  'fact.two-devices-pop':
    'With two POP devices, the first one may take the mail away from the other. If it has to be, set both to leave a copy on the server; IMAP is the better way.',
  'fact-source.two-devices-pop': 'RFC 1939',
  'fact.what-is-stored-about-me':
    'I keep the answers you chose, for a few days, so that we can go on later. No address, no password, nothing of your mail. Say “forget me” and it is gone at once.',
  'fact-source.what-is-stored-about-me': 'This bot’s own settings',
  // ── After the advice ───────────────────────────────────────────────────────
  'rest.offer': 'Is there anything else I can do for you?',
  'button.moves': 'Move my mail',
  'why.provider': 'I ask because not every provider offers both, and each has its own servers and rules.',
  'why.app':
    'I ask because every mail app has its settings in a different place, and treats POP differently.',
  // ── Setting up ─────────────────────────────────────────────────────────────
  'setup.ask-provider': 'Now let us make it work. Which provider is your mailbox with?',
  'setup.ask-provider-hint':
    'Type its name, or the part of your address after the @. From an address I keep only that part.',
  'setup.domain-only': 'From that address I keep only “{domain}”.',
  'setup.provider-unclear': 'I did not recognise a provider in that.',
  'setup.provider-unclear-again':
    'I still cannot tell. Look at your address: what stands after the @ is what I need, for example “orange.fr”.',
  'setup.did-you-mean': 'Did you mean {name}?',
  'setup.which-of': 'There are several of that name. Which one is yours?',
  'setup.without-provider':
    'Without the provider I cannot name the servers. Your provider’s help page lists them under “IMAP”, “POP” or “mail programs”.',
  'setup.ask-app': 'Which mail app do you use?',
  'setup.ask-app-hint': 'The program on the device where you read mail. Any name will do.',
  'setup.app-unclear': 'I do not know that app.',
  'setup.app-unclear-again': 'I do not know that one either. Its settings will have the same names as on the card above.',
  'setup.which-app': 'Which of these is it?',
  'setup.which-move': 'What would you like to do?',
  'setup.check-result': 'I asked the servers whether they answer:',
  'setup.settings-title': '{provider}: settings for {protocol}',
  'setup.no-mail-apps': '{provider} does not let other mail apps in',
  'setup.turned': 'You would want {wanted}, but {provider} offers only {offered} to mail apps.',
  'setup.own-bridge': '{provider} lets mail apps in only through its own program on your computer.',
  'setup.own-app-only': 'There is neither POP nor IMAP: {provider} can only be read in its own app and in a browser.',
  'setup.unknown-provider': 'I do not know {domain}',
  'setup.discovered-title': '{domain}: settings for {protocol}',
  'setup.discovered-other': 'I found no {wanted} servers there, so these are for {offered}.',
  'setup.lost': 'What you lose by that, and what helps:',
  'setup.incoming': 'Incoming server',
  'setup.outgoing': 'Outgoing server (SMTP)',
  'setup.port': 'Port',
  'setup.encryption': 'Encryption',
  'setup.username': 'User name',
  'setup.username-sending': 'User name for sending',
  'setup.sign-in': 'Sign-in',
  'setup.switch-on': 'First, at your provider',
  'setup.where': 'Where: {path}',
  'setup.know': 'Good to know',
  'setup.before-pop': 'Before the first fetch',
  'setup.before-leaving-pop': 'If you read this mailbox by POP until now',
  'setup.source': 'Source: {sources}. Checked: {date}. {sure}',
  'setup.no-date': 'no date known',
  'setup.guess': 'These server names are a guess. Compare them with your provider’s help page before you type your password.',
  'setup.steps-title': '{app}: where to type it',
  'setup.steps-path': 'The way there: {path}',
  'setup.steps-version': 'Names may differ a little in your version.',
  'setup.leave-switch': 'The switch for leaving mail on the server: {path}',
  'setup.instead': 'These can: {apps}.',
  'setup.done': 'Then send yourself a test mail: if it arrives, everything works.',
  'button.check': 'Do they answer?',
  // ── Cards ──────────────────────────────────────────────────────────────────
};
