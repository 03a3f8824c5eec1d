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
  'button.yes': 'Yes',
  'button.no': 'No',
  'button.change': 'Change an answer',
  'button.change-this': 'Change',
  'button.compare': 'Compare both',
  'button.another': 'Another mailbox',
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
  'summary.title': 'Your answers so far',
  'summary.nothing': 'You have not told me anything yet.',
  'change.which': 'Which answer do you want to change?',
  'skip.nothing': 'There is no question open that could be skipped.',
  'why.rest': 'My advice follows from your answers; the card above names each of them.',
  'failure.apology':
    'Sorry, something went wrong on my side. Your answers are safe. (Reference: {reference})',
  'failure.reset': 'Sorry, this keeps going wrong, so I begin anew. (Reference: {reference})',
  'failure.lost': 'Sorry, I can no longer read what you told me, so we begin anew.',
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
    'With IMAP, a mail deleted on one device is deleted on all. Look in the bin first: it is on the server and often emptied after 30 days. With POP the copy may still be on the server if the app left one.',
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
  'fact.not-working':
    'Most often it is one of three things: the password (many providers want an app password), POP or IMAP still switched off at the provider, or a port or encryption that differs from the settings that I show. The user name is nearly always the whole address.',
  'fact-source.not-working': 'Provider help pages, 2026',
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
  'setup.private-chat':
    'Your settings need not be everybody’s business: [go on in a private chat]({link}), or choose here.',
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
  'setup.app-unclear-again':
    'I do not know that one either. Its settings will have the same names as on the card above.',
  'setup.which-app': 'Which of these is it?',
  'setup.which-move': 'What would you like to do?',
  'setup.check-result': 'I asked the servers whether they answer:',
  'setup.settings-title': '{provider}: settings for {protocol}',
  'setup.no-mail-apps': '{provider} does not let other mail apps in',
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
  'setup.guess':
    'These server names are a guess. Compare them with your provider’s help page before you type your password.',
  'setup.steps-title': '{app}: where to type it',
  'setup.steps-path': 'The way there: {path}',
  'setup.steps-version': 'Names may differ a little in your version.',
  'setup.leave-switch': 'The switch for leaving mail on the server: {path}',
  'setup.instead': 'These can: {apps}.',
  'setup.done': 'Then send yourself a test mail: if it arrives, everything works.',
  'button.check': 'Do they answer?',
  // ── Providers ──────────────────────────────────────────────────────────────
  'provider.exampleName': 'name',
  'provider.signIn.password': 'Your usual password',
  'provider.signIn.mailbox-password': 'The password of the mailbox',
  'provider.signIn.app-password': 'An app password',
  'provider.signIn.mail-program-password': 'A separate password for mail apps',
  'provider.signIn.secure-mail-key': 'A secure mail key',
  'provider.signIn.authorisation-code': 'An authorisation code',
  'provider.signIn.bridge-password': 'The password shown in the bridge',
  'provider.signIn.oauth': 'Sign in on the provider’s page',
  'provider.signInHow.password': 'The one you use in webmail.',
  'provider.signInHow.mailbox-password':
    'The one set for this address, not the one of your customer account.',
  'provider.signInHow.app-password':
    'A long password that the provider makes for one app. Your usual password does not work in mail apps.',
  'provider.signInHow.mail-program-password':
    'A password that you set at the provider for mail apps only. Your usual password does not work there.',
  'provider.signInHow.secure-mail-key':
    'AT&T’s name for an app password. You make it in your AT&T profile and type it in place of your password.',
  'provider.signInHow.authorisation-code':
    'A code that the provider shows when you switch mail apps on. Type it in place of your password.',
  'provider.signInHow.bridge-password':
    'Open the bridge program on your computer: it shows a password for this mailbox.',
  'provider.signInHow.oauth':
    'The app opens the provider’s own sign-in page (this is called OAuth). You type no password into the app.',
  'provider.username.full-address': 'Your full address',
  'provider.username.local-part': 'Only the part before the @',
  'provider.username.local-part-incoming':
    'To receive: only the part before the @. To send: the full address',
  'provider.username.shown-in-bridge': 'As shown in the bridge program',
  'provider.encryption.tls': 'TLS (also called SSL/TLS)',
  'provider.encryption.starttls': 'STARTTLS, required',
  'provider.switchOn.allow-in-webmail': 'Allow mail apps in the webmail settings.',
  'provider.switchOn.allow-third-party-apps': 'Allow programs from other makers in the security settings.',
  'provider.switchOn.admin-must-allow':
    'Ask your administrator whether this is allowed. Only they can switch it on.',
  'provider.switchOn.make-app-password': 'Make an app password at the provider.',
  'provider.switchOn.make-mail-program-password': 'Set a password for mail apps at the provider.',
  'provider.switchOn.install-bridge':
    'Install the provider’s bridge program on your computer and keep it running.',
  'provider.switchOn.allow-sending':
    'Switch sending from mail apps on. Until then mail arrives but none goes out.',
  'provider.switchOn.extra-protection-off':
    'The additional protection of the account must be off, because it keeps mail apps out.',
  'provider.switchOn.may-need-switching-on':
    'Perhaps mail apps must be allowed in the webmail settings. If signing in fails, look there first.',
  'provider.quota.free': 'Space: size not confirmed',
  'provider.quota.free-known': 'Space: about {gb} GB',
  'provider.quota.shared-with-other-services': 'Space: shared with the provider’s other services',
  'provider.quota.shared-with-other-services-known':
    'Space: about {gb} GB, shared with the provider’s other services',
  'provider.quota.basic-plan': 'Space: depends on the plan',
  'provider.quota.basic-plan-known': 'Space: about {gb} GB in the basic plan',
  'provider.quota.by-plan': 'Space: depends on the plan',
  'provider.quota.by-plan-known': 'Space: from about {gb} GB, depends on the plan',
  'provider.quota.paid': 'Space: depends on the plan you pay for',
  'provider.quota.paid-known': 'Space: from about {gb} GB, paid',
  'provider.quota.web-only': 'Space: the free plan is for webmail only',
  'provider.quota.web-only-known': 'Space: about {gb} GB in the free plan, which is for webmail only',
  'provider.quota.no-limit-claimed': 'Space: the provider names no limit',
  'provider.quota.no-limit-claimed-known': 'Space: about {gb} GB',
  'provider.quota.like-yahoo': 'Space: as at Yahoo',
  'provider.quota.like-yahoo-known': 'Space: as at Yahoo, about {gb} GB',
  'provider.quota.like-aol': 'Space: as at AOL',
  'provider.quota.like-aol-known': 'Space: as at AOL, about {gb} GB',
  'provider.plan.paid-for-both': 'Mail apps need a paid plan here. The free one is for webmail only.',
  'provider.plan.paid-for-imap': 'IMAP needs a paid plan here. The free one has POP only.',
  'provider.plan.paid-for-pop': 'POP needs a paid plan here. The free one has IMAP only.',
  'provider.plan.paid-for-bridge': 'The bridge needs a paid plan.',
  'provider.plan.not-in-cheapest-plan': 'The cheapest plan lets no mail app in. The others do.',
  'provider.offer.both': 'POP and IMAP',
  'provider.offer.imap-only': 'IMAP, no POP',
  'provider.offer.pop-only': 'POP, no IMAP',
  'provider.offer.own-bridge': 'IMAP through its own program on a computer, no POP',
  'provider.offer.own-app-only': 'its own apps only: neither POP nor IMAP',
  'provider.sure.high': 'Well confirmed.',
  'provider.sure.medium': 'Fairly sure.',
  'provider.sure.low': 'Not confirmed: please check with your provider.',
  'provider.source.I': 'Thunderbird’s provider database',
  'provider.source.F': 'FairEmail’s provider list',
  'provider.source.T': 'Thunderbird’s source code',
  'provider.source.D': 'Delta Chat’s provider list',
  'provider.source.B': 'Proton Bridge’s source code',
  'provider.source.H': 'the provider’s own help pages',
  'provider.source.S': 'published guides',
  'provider.source.K': 'general knowledge, not confirmed',
  'provider.source.O': 'your operator',
  'provider.invalid.ip-literal':
    'That is the number of a machine. I need the part after the @ of your address, such as example.com.',
  'provider.invalid.single-label':
    'Something seems to be missing after the @. A full one has a dot in it, such as example.com.',
  'provider.invalid.too-long':
    'That is too long for a mail domain. I need only the part after the @ of your address.',
  'provider.invalid.bad-characters':
    'There are characters in it that no mail domain has, perhaps invisible ones. Please type it by hand.',
  'provider.invalid.look-alike':
    'Careful: some letters in it only look like the usual ones. That is a common trick. Please type it by hand.',
  'provider.invalid.not-public':
    'That name works only inside a private network. I need the part after the @ of your address.',
  'provider.warning.no-pop': 'There is no POP at all.',
  'provider.warning.no-imap': 'There is no IMAP for ordinary accounts.',
  'provider.warning.own-app-only':
    'Mail is read in the provider’s own apps and in the browser, and nowhere else.',
  'provider.warning.imap-paid-plan-only': 'IMAP comes only with a paid plan.',
  'provider.warning.paid-plan-only': 'POP and IMAP come only with a paid plan.',
  'provider.warning.basic-plan-has-none': 'The cheapest plan has neither POP nor IMAP.',
  'provider.warning.older-accounts-keep-access':
    'Some older free accounts may still use mail apps, if they did so before.',
  'provider.warning.oauth-only':
    'No password works here, not even an app password. Your app must be able to sign in on the provider’s own page, for the protocol you choose.',
  'provider.warning.app-password-needs-two-step':
    'An app password can only be made once two-step sign-in is on.',
  'provider.warning.two-step-needs-app-password':
    'With two-step sign-in on, mail apps need an app password in place of your usual one.',
  'provider.warning.app-passwords-reset':
    'Changing your password or your two-step sign-in can delete all app passwords. Then make new ones.',
  'provider.warning.separate-mail-password': 'The password you use in webmail does not work in mail apps.',
  'provider.warning.few-authorisation-codes': 'You get only a few codes at a time. Keep yours.',
  'provider.warning.admin-decides': 'Your administrator decides what is allowed, and for which apps.',
  'provider.warning.native-account-simpler':
    'In Outlook or Apple Mail, add it as a Microsoft account: then you need neither POP nor IMAP, and calendar and contacts come along.',
  'provider.warning.smtp-password-retiring':
    'Sending with a plain password is being switched off from the end of December 2026. Apps that sign in on the provider’s page are not affected.',
  'provider.warning.gmail-pop-in-batches':
    'Gmail hands mail out by POP in batches of about 250, the oldest first, so the first run is slow. What one device has fetched is not offered to a second one.',
  'provider.warning.gmail-pop-deletion-set-in-gmail':
    'What happens to the copy in Gmail is set in Gmail’s own settings, not in the app.',
  'provider.warning.gmail-labels-as-folders':
    'Labels show as folders, so the same mail can stand in several of them, and in All Mail.',
  'provider.warning.gmail-only-fetching-ends':
    'You may have read that Gmail ends POP. What ends is Gmail fetching mail from other providers. Reading Gmail by POP stays.',
  'provider.warning.pop-deletes-real-inbox':
    'What POP deletes is gone from the real inbox, for every device and for webmail.',
  'provider.warning.pop-folders-chosen': 'In the webmail settings you choose which folders POP may read.',
  'provider.warning.pop-keeps-server-copy':
    'The provider may keep its copy after POP has fetched it. Delete in webmail if you need the space.',
  'provider.warning.pop-may-include-spam': 'POP can bring spam along too. The webmail settings decide that.',
  'provider.warning.pop-not-confirmed': 'I could not confirm POP in two sources. Check with your provider.',
  'provider.warning.provider-requires-imap':
    'The provider asks for IMAP and does not support POP, even if it may still answer.',
  'provider.warning.provider-advises-against-pop':
    'The provider advises against POP, and above all against POP and IMAP on the same address.',
  'provider.warning.bridge-computer-only':
    'The bridge runs on Windows, macOS and Linux, and must be running. On a phone, use the provider’s own app.',
  'provider.warning.bridge-ports-may-differ':
    'If a port is taken, the bridge uses the next free one. Copy what it shows.',
  'provider.warning.over-quota-stops-mail':
    'A full mailbox can neither receive nor send. Keep an eye on the space.',
  'provider.warning.few-folders-free': 'Free accounts may have only a few folders of their own.',
  'provider.warning.inactive-purged':
    'A mailbox that is not used for some months may be emptied or closed. Look in now and then.',
  'provider.warning.pec-keep-archive':
    'This is certified mail with legal value. Never let it be deleted from the server without an archive.',
  'provider.warning.pop-saves-hosting-space': 'Here mail really counts against the space you pay for.',
  'provider.warning.certificate-use-server-name':
    'If the app complains about the certificate, never accept it anyway: use the server’s own name, as your host shows it.',
  'provider.warning.host-follows-country':
    'The server names end like the site where you signed up, for example .eu, .fr or .co.uk. Compare them there.',
  'provider.warning.host-follows-plan':
    'Other plans of this provider use other servers. Compare with your plan.',
  'provider.warning.several-products':
    'This provider sells several kinds of mailboxes with different servers. Check which one is yours.',
  'provider.warning.starttls-must-be-required':
    'Set the encryption to “required”, never to “if available”: these servers start without encryption.',
  'provider.warning.unusual-port-encryption':
    'For sending, port 587 uses TLS from the start here. That is unusual, but right.',
  'provider.warning.sending-off-at-first':
    'Receiving works at once, sending only after you have switched it on.',
  'provider.warning.username-not-address': 'The user name is not the full address.',
  'provider.warning.username-may-be-local-part':
    'If the full address is refused as user name, try only the part before the @.',
  'provider.warning.log-in-with-main-address':
    'Sign in with your main address. An alias or an address at your own domain is refused.',
  'provider.warning.moved-to-yahoo':
    'This mailbox has moved to Yahoo: Yahoo’s servers and an app password apply.',
  'provider.warning.moved-to-aol': 'This mailbox has moved to AOL: AOL’s servers apply.',
  'provider.warning.moving-to-yahoo':
    'Mailboxes are being moved to Yahoo one group at a time. If you have had the notice, choose Yahoo instead.',
  'provider.warning.run-by-yahoo': 'Yahoo runs this service, so its rules apply.',
  'provider.warning.not-yahoo-com': 'This is another company than Yahoo elsewhere.',
  'provider.warning.old-hosts-outdated': 'Older guides name other servers. They are out of date.',
  'provider.warning.address-may-cost-later':
    'If you leave the company, keeping the address may cost money. Save your mail first.',
  'provider.warning.service-uncertain': 'The future of this service is uncertain. Keep a copy of your mail.',
  'provider.warning.may-refuse-unknown-apps':
    'Some apps are refused as unsafe here. If yours is, try another one.',
  'provider.warning.settings-not-confirmed':
    'I could not confirm these settings with a recent source. Compare them with your provider’s help.',
  'provider.warning.sign-in-not-confirmed':
    'The rules for signing in may have changed. If your password is refused, look for an app password at your provider.',
  'app.platform.windows': 'Windows',
  'app.platform.macos': 'Mac',
  'app.platform.linux': 'Linux',
  'app.platform.android': 'Android',
  'app.platform.ios': 'iPhone and iPad',
  'app.leave.keep': 'Unless you change it, this app leaves a copy on the server.',
  'app.leave.days':
    'Unless you change it, this app removes mail from the server after {days, plural, one {# day} other {# days}}.',
  'app.leave.delete-at-once': 'Unless you change it, this app removes mail from the server at once.',
  'app.leave.unknown': 'I could not confirm what this app does by itself, so look before the first fetch.',
  'app.leaveOption.keep': 'leave it on the server',
  'app.leaveOption.days': 'remove it after some days',
  'app.leaveOption.when-deleted': 'remove it when you delete it in the app',
  'app.leaveOption.at-once': 'remove it at once',
  'app.note.syncs-through-vendor-cloud':
    'This app also sends your mail through its maker’s cloud, with POP as well as with IMAP.',
  'app.note.native-account-is-simpler':
    'For a Microsoft address, add it as a Microsoft account: it needs neither POP nor IMAP.',
  'app.note.older-versions-delete-at-once': 'Very old versions remove mail from the server at once.',
  'app.note.supported-until-2029': 'Supported until at least 2029. Then the new Outlook takes over.',
  'app.note.pop-not-in-new-look': 'In the new look of this app POP may be missing.',
  'app.note.pop-only-by-hand':
    'The automatic set-up always gives IMAP. For POP, choose to set it up by hand.',
  'app.note.phone-polls-only': 'With POP a phone looks for mail only now and then.',
  'app.note.trims-sent-and-trash': 'With POP it keeps only a limited number of sent and deleted messages.',
  'app.note.also-removed-when-deleted-here':
    'Mail that you delete in the app is also removed from the server.',
  'app.note.empties-server-unless-told':
    'Switch “leave on server” on before the first fetch, or the server is emptied.',
  'app.note.export-local-mail': 'Mail that is only in this app should be exported to another one.',
  'app.support.yes': '{app} can do this.',
  'app.support.native-account':
    '{app} has its own kind of account for this provider. It does what IMAP does, and you type no servers.',
  'app.support.no-protocol': '{app} has no {protocol}.',
  'app.support.no-oauth-for-protocol':
    'This provider lets you in only through its own sign-in page, and {app} cannot do that with {protocol}.',
  'app.support.bridge-needs-computer': 'The provider’s bridge runs only on a computer, and {app} does not.',
  'app.support.unconfirmed': 'I could not confirm that {app} can do this with {protocol}.',
  'app.support.ended': '{app} no longer works.',
  'app.support.native-account-too':
    'It does have its own kind of account for this provider, without POP or IMAP.',
  'move.pop-to-imap': 'From POP to IMAP',
  'move.imap-to-pop': 'From IMAP to POP',
  'move.new-computer-with-pop': 'A new computer, still with POP',
  'move.keep-server-small-with-imap': 'Keep the server small with IMAP',
  'move.second-device-with-pop': 'A second device beside POP',
  'move.step.back-up-mail-program':
    'Make a backup first: copy the folder of your mail app, or export your mail.',
  'move.step.pop-leave-on-stop-checking':
    'In the POP account, switch “leave on server” on and automatic checking off.',
  'move.step.check-quota': 'Look in webmail how much space there is and how much is used.',
  'move.step.add-imap-beside-pop':
    'Add the same address once more, as IMAP, beside the POP account. Delete nothing yet.',
  'move.step.copy-folders-in-batches':
    'Copy your local folders into the IMAP account, some hundred messages at a time. Copy, do not move. Gigabytes can take hours.',
  'move.step.map-special-folders': 'Copy Sent and Drafts into the folders of the same name.',
  'move.step.compare-counts-in-webmail': 'Compare the numbers of messages in webmail.',
  'move.step.remove-pop-account-last':
    'Only now remove the POP account. Some apps delete its local mail with it, so keep the backup.',
  'move.step.copy-server-folders-to-local':
    'POP fetches the inbox only. So first copy Sent, Drafts and all your own folders to local folders.',
  'move.step.check-offline-copies': 'Go offline and open some of the copies, attachments too.',
  'move.step.turn-off-server-filing':
    'Switch off rules at the provider that file mail into folders: POP would never see that mail.',
  'move.step.settle-other-devices':
    'Decide what happens on the other devices and with the other people who read this mailbox.',
  'move.step.add-pop-with-leave-on': 'Add the POP account with “leave on server” switched on.',
  'move.step.expect-doubles':
    'The first run fetches the whole inbox again. Doubles beside your local copy are normal.',
  'move.step.reduce-leave-after-weeks':
    'If all is well after some weeks, let the app remove mail from the server after some days.',
  'move.step.remove-imap-account-last':
    'Remove the IMAP account last. Removing the account deletes nothing on the server. Deleting messages in it does.',
  'move.step.stop-old-computer-checking':
    'Switch automatic checking off on the old computer, or both race for new mail.',
  'move.step.move-profile-or-export':
    'Move the profile of your mail app to the new computer, or export and import your mail.',
  'move.step.keep-server-name-unchanged':
    'Keep the server name and user name exactly as they were, or the app fetches everything again.',
  'move.step.check-new-then-retire-old':
    'Check that old and new mail is there before you put the old computer away.',
  'move.step.back-up-new-computer': 'Set up a backup on the new computer: it now holds the only copy.',
  'move.step.archive-older-than-year':
    'Move mail older than a year to local folders on your computer: Local Folders, On My Mac or an archive file.',
  'move.step.delete-big-attachments':
    'Sort by size. Save big attachments elsewhere and delete those messages.',
  'move.step.empty-trash-and-spam': 'Empty the trash and the spam folder: they count as well.',
  'move.step.back-up-archive': 'Make a backup of the local archive: it is on the server no longer.',
  'move.step.repeat-every-few-months':
    'Do this again every few months, or when the mailbox is three quarters full.',
  'move.step.limit-offline-age-on-phones': 'On phones, keep only the last 30 to 90 days offline.',
  'move.step.leave-copy-on-first-device':
    'On the device that has POP now, switch “leave on server” on, for at least 14 days.',
  'move.step.one-device-removes-others-keep':
    'Let one device remove old mail, and every other one leave it alone.',
  'move.step.add-second-device-leave-on':
    'On the second device, add the account with “leave on server” switched on before the first fetch.',
  'move.step.gmail-recent-mode':
    'With Gmail by POP, put “recent:” before the address in the user name on each device. Then each one gets the last 30 days.',
  'move.step.sent-and-marks-stay-apart':
    'Sent mail, folders and read marks stay apart: each device has its own.',
  'move.step.consider-imap-instead': 'If that is not what you want, IMAP on both devices is the simpler way.',
  'guard.is-a-copy-left':
    'Before the first fetch, look at “leave a copy on the server” in the app. It decides whether mail disappears from the server.',
  'guard.does-anyone-else-read':
    'Does another device or person still need this mailbox? POP that deletes takes the mail away from them too.',
  'guard.inbox-only-fetched':
    'POP fetches the inbox only. Sent mail, folders and spam on the server stay there.',
  'guard.who-backs-up': 'With POP the only copy may be on your device. Set up a backup first.',
  'guard.local-mail-stays-behind':
    'Mail that is only on this device does not move by itself. It has to be copied to the server.',
  'guard.keep-pop-account-for-now':
    'Do not remove the POP account yet: some apps delete its local mail with it.',
  'guard.no-backup-either': 'IMAP is no backup: what is deleted on one device is gone on all.',
  // ── Discovery ──────────────────────────────────────────────────────────────
  'discovery.no-mail.no-such-domain': 'That domain does not exist. Please check the spelling.',
  'discovery.no-mail.null-mx': 'That domain says that it takes no mail. Please check the spelling.',
  'discovery.no-mail.no-mail-server': 'That domain has no mail server. Please check the spelling.',
  'discovery.provider-via-mx':
    'Mail for {domain} goes to {provider}, so I show the settings of {provider}. If you know your mailbox to be somewhere else, tell me where.',
  'discovery.source.autoconfig': 'Where this comes from: your provider publishes it for mail apps.',
  'discovery.source.autoconfig-of-mx':
    'Where this comes from: the company that takes in your mail publishes it for mail apps.',
  'discovery.source.srv':
    'Where this comes from: your domain’s entries in the internet’s directory of names (DNS).',
  'discovery.source.mail-exchanger':
    'Where this comes from: the server that takes in your mail. The same one often hands it out too.',
  'discovery.trust.published-https': 'I fetched it over a secure connection.',
  'discovery.trust.dns':
    'The way to it was not secured, so somebody could have forged it. Look at the names closely.',
  'discovery.trust.guess': 'This is a guess, and nobody has confirmed it.',
  'discovery.confirm-hosts':
    'Before you type your password anywhere, compare the server names with your provider’s help page.',
  'discovery.stated-missing.pop': 'Your provider says that it has no POP.',
  'discovery.stated-missing.imap': 'Your provider says that it has no IMAP.',
  'discovery.switch-on-first':
    'Your provider wants mail apps to be switched on in its webmail settings first.',
  'discovery.username-not-stated': 'Try your full address first, then only the part before the @.',
  'discovery.unknown.look-up-off': 'I do not know this provider, and I may not look it up here.',
  'discovery.unknown.nothing-published': 'I looked, but this domain publishes no settings for mail apps.',
  'discovery.unknown.no-answer': 'I tried to look this domain up, but got no answer just now.',
  'discovery.unknown.hoster': 'Its mail is taken in by {hoster}. They are the people to ask.',
  'discovery.guess':
    'The servers below are only the usual names. Mine is a guess, so please do not rely on it.',
  'discovery.ask-provider':
    'Ask your provider: Is there IMAP, is there POP? What are the incoming and the outgoing server, with port and encryption? What is my user name? Do mail apps need a password of their own, and must I switch them on first?',
  // ── Does it answer? ────────────────────────────────────────────────────────
  'check.answers': '{host} answers as it should, and its certificate is valid.',
  'check.busy': '{host} is the right server, but it turns callers away just now. Try again later.',
  'check.refused': '{host} does not accept connections there.',
  'check.no-answer': '{host} did not answer in time.',
  'check.closed': '{host} hung up before it said anything useful.',
  'check.no-such-host': 'There is no server named {host}.',
  'check.private-address': '{host} does not lead to a public address, so I did not connect to it.',
  'check.bad-certificate':
    '{host} shows a certificate that is not valid for it. If your app warns you, do not accept it. Ask your provider which server name to use.',
  'check.plain-text': '{host} does not encrypt there. Do not send a password to it.',
  'check.old-encryption': '{host} offers only encryption that is too old to be safe.',
  'check.not-this-protocol':
    'Something answers at {host}, but it is not the mail server that should be there.',
  'check.not-in-catalogue': '{host} is not on my list, so I did not connect to it.',
  'check.not-checked': 'I may not check here whether {host} answers.',
  // ── Advice ─────────────────────────────────────────────────────────────────
  'advice.headline.imap': 'My advice: use IMAP.',
  'advice.headline.pop': 'My advice: use POP.',
  'advice.headline.undecided': 'Your answers do not decide it yet. To begin all the same, take IMAP.',
  'advice.strength.clear': 'A clear case: everything that decides points the same way.',
  'advice.strength.leaning':
    'A leaning: this suits you better, but not everything is known, or not everything points the same way.',
  'advice.strength.trade-off': 'A trade-off: neither POP nor IMAP gives you everything you asked for.',
  'advice.strength.undecided':
    'A choice to fall back on, not a verdict: IMAP removes nothing from the server, and you can change to POP later without losing anything.',
  'advice.because': 'Because you said',
  'advice.gives-up': 'What you give up, and what helps',
  'advice.cautions': 'Good to know before you start',
  'advice.alternative': 'The other way',
  'advice.changes': 'What would change my advice',
  'advice.no-change': 'No single other answer would change my advice.',
  'advice.basis': 'Your answers',
  'reason.several': 'Several devices: IMAP shows the same mail on each of them.',
  'reason.shared': 'Others use it too: IMAP leaves mail where everybody finds it.',
  'reason.sync-folders': 'Folders the same everywhere: only IMAP does that.',
  'reason.save-server-space': 'A small mailbox on the server: POP can take mail off it.',
  'reason.one': 'One device: your mail can live there.',
  'reason.only-me': 'Only you: nobody else needs to find mail on the server.',
  'reason.local-folders': 'Folders only on your device: with POP they are.',
  'reason.needs-offline': 'All mail without a connection: POP keeps what it fetched on the device.',
  'reason.huge-folders': 'Very full folders: with IMAP they slow some apps down.',
  'reason.may-switch': 'A new app or computer soon: with IMAP your mail comes along by itself.',
  'wish.save-server-space': 'A small mailbox on the server: with IMAP mail stays there and takes space.',
  'wish.local-folders': 'Folders only on your device: with IMAP they are on the server.',
  'wish.needs-offline':
    'All mail without a connection: with IMAP that depends on the app, and phones usually keep only part of it.',
  'wish.huge-folders': 'Very full folders: with IMAP they slow some apps down.',
  'wish.several': 'The same mail on several devices: POP does not keep them in step.',
  'wish.shared': 'One mailbox for several people: POP may take mail away before others have seen it.',
  'wish.sync-folders': 'Folders the same everywhere: POP normally fetches the inbox only.',
  'wish.may-switch': 'An easy move: with POP, mail on your device does not come along by itself.',
  'remedy.archive-locally':
    'Now and then, move old mail to local folders on your computer, and back those up.',
  'remedy.delete-big-attachments': 'Delete mail with big attachments that you no longer need.',
  'remedy.bigger-plan': 'Ask your provider for a plan with more space.',
  'remedy.pop-leave-some-days': 'Let the POP app leave mail on the server for some days before it goes.',
  'remedy.keep-offline-copies':
    'On a computer, let the app keep full copies of all folders, and try once with the connection off.',
  'remedy.yearly-archive-folders': 'Split very full folders by year.',
  'remedy.limit-offline-age': 'On a phone, let the app keep only the last one to three months.',
  'remedy.leave-copy-on-server': 'Set the POP app to leave a copy of every mail on the server.',
  'remedy.export-before-moving':
    'Before a move, export your mail or copy the app’s whole profile, and check that it opens on the new side.',
  'remedy.shared-mailbox-or-delegation': 'Ask your provider for a shared mailbox or delegated access.',
  'remedy.local-folders-beside-imap':
    'Most computer apps have local folders beside an IMAP account: move there what should be on your device only.',
  'remedy.read-in-webmail': 'Use webmail for the rest: it shows everything that is on the server.',
  'caution.pop-back-up-only-copy': 'Back up this device: with POP it may hold the only copy of your mail.',
  'caution.pop-check-leave-on-server':
    'Before the first fetch, look at the switch “leave a copy on the server”. Apps differ in how it is set at first.',
  'caution.pop-inbox-only':
    'POP normally fetches the inbox only. Look into webmail now and then for spam and for mail filed into folders.',
  'caution.imap-is-no-backup': 'IMAP is not a backup: keep a second copy of what matters.',
  'caution.imap-deletes-everywhere': 'What you delete in one place is deleted everywhere.',
  'caution.shared-login-shows-same-marks':
    'With one shared sign-in everybody sees the same read marks. A shared mailbox or delegated access is better than a shared password.',
  'alternative.only-one-device-and-person':
    'POP suits better when one single device, used by one person and backed up, is all that ever reads this mailbox.',
  'alternative.server-must-be-emptied':
    'If the server really has to be emptied: POP that leaves mail there for some days. Other devices then see recent inbox mail only, and sent mail, folders and read marks differ.',
  'alternative.second-device-or-person':
    'IMAP suits better as soon as a second device, webmail or another person reads this mailbox.',
  'alternative.own-device-only': 'POP suits better if folders on this one device are enough for you.',
  'if.one': 'If you read it on one device only',
  'if.several': 'If you read it on several devices',
  'if.only-me': 'If nobody else used the mailbox',
  'if.shared': 'If others used the mailbox too',
  'if.save-server-space': 'If the server had to be kept small',
  'if.server-space-ok': 'If mail could stay on the server',
  'if.sync-folders': 'If folders should be the same everywhere',
  'if.local-folders': 'If folders on your device only were enough',
  'change.imap': '{condition}, I would advise IMAP.',
  'change.pop': '{condition}, I would advise POP.',
  'change.undecided': '{condition}, I could not decide yet.',
  'constrained.kept.imap': 'Your provider has IMAP for mail apps, so you can follow this advice.',
  'constrained.kept.pop': 'Your provider has POP for mail apps, so you can follow this advice.',
  'constrained.turned.imap': 'Your provider has no POP for mail apps, so IMAP it is.',
  'constrained.turned.pop': 'Your provider has no IMAP for mail apps, so POP it is.',
  'constrained.none':
    'Your provider lets no other mail app in, neither by POP nor by IMAP: its own app and its webmail are the way.',
  'point.pop-quick-access': 'Quick to open: the mail is on your disk.',
  'point.pop-on-your-device': 'Mail is on your own device, in folders that you manage.',
  'point.pop-works-offline': 'Works without a connection.',
  'point.pop-frees-server': 'Can keep the server empty.',
  'point.pop-not-synced': 'Not in step with webmail or other devices.',
  'point.pop-local-folders-only-here': 'Local folders cannot be reached from elsewhere.',
  'point.pop-hard-to-move': 'Moving to another app or computer can be hard.',
  'point.imap-synced': 'The same mail on all your devices.',
  'point.imap-folders-synced': 'Sent, Drafts, Trash and your own folders are the same everywhere.',
  'point.imap-easy-to-move': 'Moving to another mail app is easy.',
  'point.imap-slow-huge-folders': 'Some apps become slow with very full folders.',
  'point.imap-uses-server-space': 'Mail takes space on the server.',
  'correction.pop-gets-the-inbox-only':
    'POP normally brings the inbox only, and IMAP with full copies on the computer is just as quick.',
  'correction.copies-may-be-in-the-cloud':
    'Some apps keep a copy in their maker’s cloud, with POP too; the new Outlook for Windows asks to.',
  'correction.imap-works-offline-too':
    'IMAP works without a connection too, where the app keeps copies: most computer apps do, phones keep part.',
  'correction.pop-often-leaves-copies':
    'POP frees space only if the app removes mail, and many leave copies at first. It never touches spam or other folders.',
  'correction.marks-and-sent-mail-stay-local-too':
    'With POP, read marks and drafts stay on the device as well, and usually sent mail too.',
  'correction.moving-takes-an-export':
    'Leaving POP takes an export and import, or a detour through an IMAP account.',
  'correction.deletions-are-synced-too':
    'IMAP keeps deletions in step as well: an accident on the phone is an accident everywhere.',
  'correction.folder-names-may-differ':
    'Apps may name folders differently, so that two Sent folders show until you choose one in the settings.',
  'correction.filters-do-not-move':
    'With IMAP the mail moves by itself; filters, signatures and local folders do not.',
  'correction.slow-is-rarer-now':
    'Slow IMAP folders are rarer than they were; folders by year and a good app help.',
  'correction.a-local-archive-frees-space':
    'With IMAP, a local archive or deleting big attachments frees space again.',
  // ── Cards ──────────────────────────────────────────────────────────────────
  'card.answered': 'Your answer: {answer}.',
  'card.buttons': 'You can say: {buttons}',
  'card.value': '{label}: {value}',
  'card.how-to-change': 'To change an answer, press its button or say, for example, “change devices”.',
  'card.pros-and-cons': 'The good and the bad of both.',
  'card.good': '{protocol}: good',
  'card.bad': '{protocol}: not so good',
  'card.matters': '{point} (matters to you)',
  'card.corrections': 'Worth knowing',
  'compare.title': 'IMAP and POP compared.',
  'compare.topic.where': 'Where mail is',
  'compare.imap.where': 'IMAP: on the server; apps keep copies.',
  'compare.pop.where': 'POP: on your device; a copy on the server only if the app leaves one.',
  'compare.topic.devices': 'Several devices',
  'compare.imap.devices': 'IMAP: all show the same.',
  'compare.pop.devices': 'POP: each on its own; the first one may take the mail.',
  'compare.topic.sent': 'Sent mail',
  'compare.imap.sent': 'IMAP: in a folder on the server, on every device.',
  'compare.pop.sent': 'POP: usually only on the device that sent it.',
  'compare.topic.offline': 'Without a connection',
  'compare.imap.offline': 'IMAP: what the app has copied; on phones only part.',
  'compare.pop.offline': 'POP: everything that was fetched.',
  'compare.topic.space': 'Space on the server',
  'compare.imap.space': 'IMAP: used until you delete or archive mail.',
  'compare.pop.space': 'POP: freed if the app removes mail after fetching.',
  'compare.topic.lost-device': 'A lost or broken device',
  'compare.imap.lost-device': 'IMAP: nothing is lost; it is all on the server.',
  'compare.pop.lost-device': 'POP: mail is gone unless it was left on the server or backed up.',
  'compare.topic.deleting': 'Deleting',
  'compare.imap.deleting': 'IMAP: deleted everywhere.',
  'compare.pop.deleting': 'POP: deleted on this device; on the server as the app is set.',
  // ── Web chat page ──────────────────────────────────────────────────────────
  'page.title': 'POP or IMAP?',
  'page.purpose': 'A few taps, and you know which one suits your mailbox.',
  'page.description':
    'A chat that helps you choose between POP and IMAP for your mailbox, and then to set it up in your mail app.',
  'page.launcher': 'POP or IMAP? Ask here',
  'page.close': 'Close the chat',
  'page.language': 'Language',
  'page.opening': 'The chat is opening …',
  'page.no-script': 'This chat needs JavaScript. Please allow it for this page and load it again.',
  'page.reconnecting': 'No connection to the chat at the moment. It is tried again by itself.',
  'page.begun-anew': 'What we said earlier is no longer kept here, so we begin anew.',
  'page.not-available': 'The chat cannot be reached at the moment. It is tried again by itself.',
  // ── Teams app ──────────────────────────────────────────────────────────────
  // A command's title is sent as it stands when it is pressed: it must be words that the bot understands.
  'teams.name.short': 'POP or IMAP',
  'teams.name.full': 'POP or IMAP: advice for your mailbox',
  'teams.description.short': 'Find out whether POP or IMAP suits your mailbox, and set it up.',
  'teams.description.full':
    'POP and IMAP are the two ways in which a mail app can read a mailbox. This chatbot asks a few short questions, says which of the two suits your mailbox and why, and what you give up. Then it shows the settings of your mail provider and the steps in your mail app.\n\nIt understands buttons, numbers and ordinary sentences. You can change an answer at any time, compare both ways, or start again. In a group chat or a channel, mention it to begin.\n\nIt keeps your answers for a few days only, and never an address or a password. Say “forget me” and everything that it kept of the conversation is deleted.',
  'teams.command.help.title': 'Help',
  'teams.command.help.description': 'What I can do, and how to answer.',
  'teams.command.restart.title': 'Start again',
  'teams.command.restart.description': 'Begin from the first question.',
  'teams.command.back.title': 'Back',
  'teams.command.back.description': 'Go back one step.',
  'teams.command.change.title': 'Change an answer',
  'teams.command.change.description': 'Correct something that you said.',
  'teams.command.summary.title': 'Summary',
  'teams.command.summary.description': 'Your answers so far.',
  'teams.command.compare.title': 'Compare both',
  'teams.command.compare.description': 'POP and IMAP side by side.',
  'teams.command.forget.title': 'Forget me',
  'teams.command.forget.description': 'Delete everything that is kept of this conversation.',
};
