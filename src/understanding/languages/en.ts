import type { LanguageData } from '../language-data.ts';

/** English words and phrases. The notation is explained at `PhraseList` in language-data.ts. */
export const en: LanguageData = {
  telling:
    'the, and, is, are, my, it, i, you, of, to, with, not, just, only, both, this, that, have, has, what, why, how, do, does, but, on, at, from, can, would, want, need, nobody, everything, please, your, there, was, been, them, they, we, our, which, mail, any, some, could, should, will, or, for, an, back, about, all, everywhere, same',
  compounds: false,
  rewrites: `
don't = do not
dont = do not
doesn't = does not
doesnt = does not
didn't = did not
didnt = did not
isn't = is not
isnt = is not
aren't = are not
arent = are not
wasn't = was not
wasnt = was not
weren't = were not
haven't = have not
havent = have not
hasn't = has not
hasnt = has not
hadn't = had not
can't = can not
cant = can not
cannot = can not
couldn't = could not
couldnt = could not
won't = will not
wont = will not
wouldn't = would not
wouldnt = would not
shouldn't = should not
shouldnt = should not
needn't = need not
neednt = need not
mustn't = must not
ain't = is not
aint = is not
no-one = nobody
no one = nobody
noone = nobody
not anyone = nobody
e-mail = email
e-mails = emails
e mail = email
wi-fi = wifi
i'm = i am
im = i am
i've = i have
ive = i have
i'd = i would
i'll = i will
it's = it is
that's = that is
thats = that is
there's = there is
theres = there is
what's = what is
whats = what is
who's = who is
let's = let us
lets = let us
we're = we are
we've = we have
they're = they are
you're = you are
cos = because
coz = because
cuz = because
bc = because
w/ = with
w/o = without
u = you
ur = your
pls = please
plz = please
thx = thanks
wanna = want to
gonna = going to
gotta = got to
rn = right now
atm = at the moment
dunno = do not know
idk = do not know
i dunno = i do not know
asap = soon
aswell = as well
any more = anymore
any longer = anymore
every where = everywhere
some one = someone
any one = anyone
every one = everyone
lap top = laptop
off line = offline
on line = online
hard drive = harddrive
hard disk = harddrive
in box = inbox
mail box = mailbox
`,
  numbers:
    'two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, fifteen 15, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, dozen 12, hundred 100, thousand 1000, k 1000, million 1000000',
  ordinals:
    'first [one/option/answer/choice] 1, first of them 1, number/option/answer/choice one 1, option/number/answer/choice a 1, the former 1, 1 st [one/option] 1, top one 1, second [one/option/answer/choice] 2, number/option/answer/choice two 2, option/answer/choice b 2, the latter 2, 2 nd [one/option] 2, 3 rd [one/option] 3, last one 2, bottom one 2, other one 2, third [one/option/answer] 3',
  words: {
    filler:
      'the, this, that, these, those, my, our, your, his, her, its, their, in, on, at, from, of, to, with, by, for, is, are, am, be, was, s, d, ll, re, ve, m, it, them, very, really, quite, pretty, rather, so, well, um, uh, er, hmm, hm, oh, ah, please, thanks, lol, haha, tbh, actually, basically, like, literally, honestly, just now, right now, at the moment, currently, now, then, there, here, even, still, always, usually, mostly, mainly, often, normally, kind, sort, bit, got, have, has, had, do, does, would, could, should, will, as, am, into, up, out, about, around, i guess, i suppose, though, tho, kinda, sorta, anyway, dear, love, sir, madam, mate, guys, hey, ok so, you know, exactly, you, all that, quite a, ones, else where, get, gets, being, been, today, daily, every day, personally, definitely, certainly, obviously, sure thing, absolutely no, far, far too, way too, much too, too much, own, bloody, damn, old fashioned, good, nice, lovely, simple, trusty, little, big, tiny, small, huge one',
    and: 'and, or, as well as, n, along with, together with, then also',
    but: 'but, because, since, so, although, though, however, while, whereas, then, therefore, otherwise, except that, only that, btw, by the way, also, cause, plus',
    if: 'if, in case, unless, suppose, imagine, what if',
    yes: 'yes, yeah, yep, yup, yea, ya, aye, sure, of course, certainly, definitely, absolutely, correct, right, exactly, indeed, affirmative, y, for sure, that is right, i do, it does, they do, they should, very much so, yes please, please do, true, totally, always, guess so, i think so, i suppose so, ofc, would be nice, would be good, would be great, obviously, naturally',
    no: 'no, nope, nah, naw, negative, not really, not at all, no way, never, by no means, not necessarily, i do not, it does not, they do not, not needed, not so much, not particularly, do not think so, not that i know, not as far as i know, not yet, nay, no thanks, hardly, i would not, not likely, unlikely, doubt it, i doubt it, not planning to, no i do not',
    not: 'not, never, none, neither, nor, nothing, nobody, hardly, without any, no longer, anymore',
    maybe:
      'maybe, perhaps, possibly, probably, might, may, i think, i believe, i guess, could be, not impossible, likely, presumably, potentially, supposedly',
    past: 'used to, formerly, previously, once had, in the past, back then, back when, in the old days, before, until last year, until recently, had been, was using, was sharing, ages ago, years ago, a while ago, long ago, at one time, once upon a time, earlier, when we were',
    gone: 'gone, gave .. away, kaput, given up, passed on, went to, broke, broken, died, dead, stolen, lost, sold, gave away, given away, threw away, thrown away, threw out, got rid of, packed up, gave up the ghost, retired, scrapped, recycled, is gone, was gone, returned, smashed, no longer works, no longer have, no longer use',
    question:
      'what, which, who, where, when, why, how, does, do i, do you, do we, did, is it, is there, is imap, is pop, is that, are there, are you, can i, can you, can we, could i, could you, could we, should i, will i, will it, will my, will pop, will imap, would it, would i, must i, may i, shall i, do they, does it, has pop, tell me, explain, what happens, whats',
    a: 'a, an',
    one: 'one, 1, single, sole, one and only, just one, only one',
    several:
      'several, many, multiple, various, numerous, a few, few, a couple, couple, lots, loads, tons, a bunch, bunch, a handful, both, two or three, more than one, different, plenty, a number, a whole range, at least two, quite a few, all of them, all three, all four, a pair, pair, umpteen, half a dozen',
    only: 'only, just, solely, exclusively, purely, nothing but, no other than, merely, simply, alone, and that is it, and that is all, that is all, that is it, nothing else, nowhere else, no other, no others, and nothing more, nothing more, full stop, end of story, entirely',
    same: 'same, very same, shared, one and the same, family',
    phone:
      'phone, smartphone, smart phone, cell, cellphone, cell phone, mobile phone, mob, handset, mobile, fone, telephone, blackberry, moby, oneplus, motorola, nokia, droid',
    tablet: 'smartwatch, watch, apple watch, tab, surface, galaxy tab, fire tablet, ereader',
    laptop:
      'lappy, note book, netbook, mac book, ultrabook, macbook air, macbook pro, surface laptop, ideapad, xps',
    computer:
      'computer, desktop, desktop pc, desktop computer, workstation, tower, home pc, work pc, office pc, gaming pc, rig, comp, puter, windows machine, windows box, linux box, linux machine, mac mini, work computer, home computer, office computer, all-in-one, terminal',
    webmail:
      'webmail, browser, web browser, website, web interface, the web, web mail, online in a browser, internet cafe, library computer, chrome, firefox, safari, gmail app',
    device: 'device, machine, gadget, thing, appliance, screen, gizmo',
    plural:
      'phones, smartphones, cellphones, mobiles, tablets, laptops, computers, desktops, pcs, macs, ipads, iphones, macbooks, devices, machines, gadgets, gizmos, browsers, workstations, screens',
    old: 'old, previous, former, ancient, current',
    new: 'new, brand new, newer, next, another, replacement',
    'mine-modifier':
      'work, private, personal, business, company, gaming, home, office, own, windows, linux, apple, samsung, google, second, spare, main, ancient, trusty, favourite, favorite, 15 inch, inch, dell, hp, asus, acer, lenovo, sony, kitchen, bedroom, study, desk, living, room, downstairs, upstairs, boat, shop, corner, year, years, ipad pro, pro, air, mini, max, android, living room',
    home: 'home, house, kitchen, couch, sofa, bed, bedroom, living room, study, flat, sitting room, at my place',
    work: 'work, office, job, company, shop, school, uni, university, campus, reception, desk',
    away: 'on the go, on the road, out and about, travelling, traveling, abroad, on the train, on the bus, commute, commuting, on the move, when i am out, in town, when away, in bed, holiday, on holiday, in the car',
    me: 'i, me, myself, mine, meself, yours truly, moi',
    we: 'we, us, ourselves',
    person:
      'pa, mate, mate of mine, him indoors, her indoors, wife, husband, partner, spouse, girlfriend, boyfriend, gf, bf, missus, hubby, son, daughter, kid, kids, child, children, mother, mum, mom, father, dad, parents, brother, sister, sibling, uncle, aunt, nephew, niece, cousin, grandson, granddaughter, grandchildren, grandma, grandpa, granny, fiance, fiancee, flatmate, roommate, housemate, colleague, colleagues, coworker, coworkers, co worker, co workers, assistant, secretary, boss, manager, employee, employees, accountant, bookkeeper, friend, friends, neighbour, neighbor, business partner, other half, better half, ex, ex wife, ex husband, in laws, mother in law, father in law, receptionist, treasurer, chairman, chairwoman, volunteer, volunteers, intern, apprentice, deputy, caretaker, carer, nurse, bloke, lad, lass, mate, mates, drummer, guitarist, singer, drivers, lawyer, agent, caregiver, teammate, teammates, trainee, temp, folks, old man, lodger, tenant, clerk, priest, vicar, coach',
    group:
      'family, team, club, office staff, staff, crew, committee, board, department, household, band, choir, group, everyone, everybody, others, other people, someone else, somebody else, the other, anyone, anybody, someone, somebody, people, persons, whole office, whole team, the lot of us, the girls, the guys, the lads, management, shop staff, association, society, company, sales team, support team, both of us, reception, users, another person, another user, others in the',
    use: 'read, reads, reading, use, uses, using, used, check, checks, checking, open, opens, opening, look, looks, looking, view, views, viewing, access, accesses, log in, logs in, log into, logs into, login, logged in, signs in, sign in, have the password, has the password, knows the password, know the password, has access, have access, password, see, sees, answer, answers, answering, reply, replies, manage, manages, monitor, monitors, share, shares, sharing, go through, goes through, get into, gets into, works with, handle, handles, receive, receives, do my email, do my mail, do my emails, deal with, deals with, write, peek, peeks, snoop, snoops, peeps, retrieve, fetch, pick up, picks up, collect, have it, got it, has it, on it, keep an eye, keeps an eye',
    too: 'too, also, as well, likewise, either, in addition, besides me, apart from me, in there, in it, into it, into mine, to it, of us, with me',
    own: '{has-own} own [email/mail] [account/mailbox/address/inbox/email/mail/login/one], {has-own} separate account/mailbox/address/inbox/email, own account/mailbox/inbox/login/email/address, separate account/mailbox/inbox/email, a different account/mailbox/inbox, account of her/his/their own, mailbox of her/his/their own, one of her/his/their own, on hers/theirs, a different address/account/mailbox/one, another address/account/mailbox, other address/account/mailbox, uses hers/theirs, her/his/their own account/mailbox/mail/email, reads her/his/their own, checks hers/theirs, reads hers/theirs, has hers/theirs',
    'has-own': 'his, her, their, s, theyr, has, have, got',
    mailbox:
      'mailbox, mailboxes, inbox, account, accounts, address, addresses, mail, email, mail box, inboxes, post',
    message:
      'message, messages, emails, mails, letters, msgs, mail, items, email, unread, newsletters, conversations',
    folder: 'folder, folders, inbox, subfolder, subfolders, sent, drafts, archive, archives, directories',
    gigabyte: 'gigs, gig, gigabyte, gigabytes',
    percent: '%, percent, per cent, pct',
    time: 'years, year, months, month, days, weeks, day, week, hours, hour, times, am, pm, o clock, minutes',
    space: 'space, storage, quota, room, mailbox, capacity, full, server, gb, used, plan, limit, allowance',
    free: 'free, left, available, remaining, unused, spare',
    used: 'used, taken, occupied, filled, use, using, full',
    option:
      'option, answer, choice, one, number, button, take, choose, pick, go, i will, i say, think, want, i would, id',
    now: 'now, nowadays, these days, today, currently',
    owns: 'has, has got, s got, have, got, owns, own',
    'other-one': 'other one, the other, the others',
    'no-determiner': 'no, zero, without',
    be: 'is, are, was, were, seems',
    'other-use':
      'calls, calling, games, gaming, music, photos, pictures, films, netflix, youtube, whatsapp, texting, texts, navigation, maps, banking, the kids to play, watching, radio, books',
    server:
      'server, servers, server*, provider, provider*, cloud, their computers, their end, their side, their place, their hands, up there, over there, google, microsoft, yahoo, gmail, gmx, isp, host, online storage, mail company, with them, webmail, the hoster, their machines',
    letters:
      'mail, mails, email, emails, message, messages, it, them, everything, stuff, copies, copy, a copy, letters',
    remove:
      'delete, deleted, deleting, deletes, remove, removed, removing, removes, wipe, wiped, wiping, erase, erased, clear, cleared, clearing, empty, emptied, off, gone, get rid of, take away, taken off, move off, purge, purged, vanish, disappear, get shot of, clean out, cleared out, not be stored, download and go',
    stay: 'stay, stays, staying, remain, remains, leave, leaves, leaving, left, keep, keeps, keeping, kept, live, lives, sit, sits, store, stored, storing, lie, lying, hang on to, hold on to, rest, hold',
    fine: 'fine, ok, okay, happy, no problem, not a problem, no issue, good, all right, alright, perfectly fine, can, may, might as well, free to, welcome to, do not mind, do not care, let',
    plenty:
      'plenty, lots, loads, tons, heaps, masses, oodles, bags, ample, enough, more than enough, sufficient, unlimited, infinite, endless, massive, huge, big, large, generous, enormous, vast, a lot, to spare, spare, free, galore, abundant, all the, terabyte, a terabyte, gigantic',
    scarce:
      'little, tiny, small, limited, scarce, tight, low, short, meagre, measly, miserly, puny, not much, hardly any, barely any, running out, run out, out of, expensive, restricted, mean, ridiculous, pathetic, minuscule, precious little, almost no, next to no, exhausted, used up, dwindling',
    room: 'space, storage, room, quota, capacity, allowance, server space, disk space',
    stuffed:
      'full, fills, filling, filled, fill, overflowing, overflows, overflow, stuffed, bursting, jammed, crammed, rammed, chock, chocka, packed, maxed, clogged, brim, capacity, limit, bulging, exceeded, over quota, bouncing, bounce, topped',
    warn: 'warning, warnings, warn, warns, warned, alert, alerts, reminder, reminders, complain, complains, complaining, complaint, nag, nags, nagging, notice, notices, notification, notifications, message saying, moans, moaning, telling me, tells me',
    pay: 'pay, pays, paying, charge, charges, charged, charging, cost, costs, money, expensive, price, fee, fees, bill, upgrade',
    alike:
      'same, identical, alike, in sync, sync, synced, syncing, synchron*, match, matches, matching, mirror, mirrored, mirrors, uniform, consistent, up to date, updated, follow, line up, agree, equal, in step, shared across',
    wherever:
      'everywhere, anywhere, wherever, all devices, every device, all my devices, both devices, each device, any device, whichever device, on both, on all, on each, on every, across, on everything, all of them, both of them, every gadget, all machines, all computers, both computers, everything i use',
    folders:
      'folder, folders, subfolders, sent, sent items, drafts, draft, archive, filing, structure, directories, sorting',
    connection:
      'connection, internet, signal, wifi, network, broadband, reception, coverage, line, data, mobile data, web, router, 4g, 5g, fibre, net, hotspot',
    lacking:
      'no, without, bad, terrible, awful, poor, dreadful, patchy, spotty, unreliable, unstable, flaky, dodgy, weak, slow, rubbish, down, drops, drop, dropping, dropped, fails, fail, cuts, cut, lose, loses, losing, dead, iffy, crap, shaky, lousy, goes, hit and miss, out, rarely, limited, sketchy, intermittent, hardly any, barely any, little, never, when there is no, keeps going, gone, awol, useless',
    constant:
      'always, all the time, constantly, permanently, continuously, everywhere, wherever i go, 24/7, good, great, reliable, stable, fast, solid, never out of, unlimited, round the clock, all day, excellent, superb, never a problem, never lose, never drops, never fails, whole time',
    huge: 'huge, massive, enormous, gigantic, giant, immense, colossal, big, large, monstrous, monster, vast, overflowing, endless, bulging, gargantuan, stuffed, crawls, crammed, humongous',
    many: 'many, loads, tons, lots, heaps, masses, thousands, tens of thousands, hundreds of thousands, millions, million, a lot, too many, very many, countless, zillions, piles, mountains, so many, an awful lot, a great many, umpteen, endless, plenty',
    few: 'few, a few, handful, hardly any, barely any, little, small, tiny, normal, average, usual, ordinary, moderate, modest, reasonable, manageable, not many, not much, couple, dozens, dozen, hundreds, limited, light, not a lot',
    get: 'get, getting, buy, buying, order, ordering, ordered, bought, purchase, purchasing, replace, replacing, swap, swapping, upgrade, upgrading, want, need, planning, plan, coming, arrives, arriving, due, considering, saving, expecting, looking at, looking for, shopping, will have, going to have, moving to, switching to, move to, switch to, changing to, change to, on order, on its way, delivered, migrating, migrate, going for, treating myself, promised, gift, present, inherit, inheriting, setting up, set up',
    soon: 'soon, shortly, next month, next week, next year, next spring, next summer, next autumn, next winter, this year, this summer, this autumn, this winter, this spring, this month, this week, in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december, for christmas, at christmas, for my birthday, before long, one day, in the near future, down the line, tomorrow, in a few months, in a few weeks, in the coming months, at some point, eventually, later this year, after the holidays, black friday, new year',
    'stay-with':
      'stick with, sticking with, stay with, staying with, loyal, till it dies, until it dies, for years, for ever, forever, for good, last for years, going strong, years left, happy with, not giving up, keep using, will see me out',
    switch:
      'switch, switching, change, changing, move, moving, migrate, migrating, replace, replacing, upgrade, upgrading, swap, swapping, convert, go over, jump ship, transfer, switch over',
    leave: 'leave, leaving, ditch, ditching, quit, quitting, drop, dropping, get away from, get rid of',
    program:
      'program, programme, client, app, apps, software, mail program, email program, mail app, {app}, {machine}, windows, mac, linux, apple, android, iphone, provider, setup, system, platform',
  },
  answers: {
    'devices.one': {
      says: `one device, a single device, single device, only one device, from one place only, one device only, one and only device, always the same one, always the same device, the only device, the only computer i, the only machine i, the only thing i, {machine} is the only, {machine} is all, all i have is {machine}, all i own is {machine}, all i use is {machine}, everything on the {machine}, i only have {a} {machine}, i only own {a} {machine}, i only have one, i only own one, i have only one, i have just one, just the one, nowhere else, no other device, no other devices, no other computer, no other phone, do all .. on the {machine}, do everything on, one at a time, no more than one device, not more than one device, never on anything else, not on anything else, do not have/own/use another/other/any other`,
      asked: `|{one}|, down to {one}, down to the {machine},  only place, the only place, does everything, place i look, now {one}, now just {one}, now only {one}, {one} now, only {one}, {one} only, no more than one, not more than one, ^{one}$, ^{only} {one}$, ^{one} {only}$, single, one of them, just that, only here, only this one, this one, only at home, only at work, at home only, one {machine}, one place, same one, on my desk, singular`,
    },
    'devices.several': {
      says: `{use} & {home} & {away}, {use} & {home} & {work}, {use} .. everywhere, {use} .. anywhere, {mailbox} & {home} & {away}, {mailbox} & {home} & {work}, {mailbox} .. wherever, several devices, more than one device, not one device, many devices, multiple devices, different devices, all my devices, all of my devices, all devices, both devices, every device, more than one, more than just one, more than a single, two or more, at least two, several of them, {several} {machine}, # different {machine}, # of them at, # devices, everyone .. own {machine}, everybody .. own {machine}, each .. own {machine}, each on {machine}, on whatever device, whatever device, whichever device, any device, switch between {machine}, as well as my {machine}, second {machine}, another {machine} too, and other devices, and another, a couple of devices, whichever is, whatever is nearest, whatever is to hand, {webmail} & {machine}, {webmail} & {app}`,
      asked: `is not just {one}, is not only {one}, is not {one}, not only {one}, the one at/in, personal one, private one, work one, other one, on #, up to #, more than #, |{several}|, on {several}, {several} of, everywhere, anywhere, all over, wherever, home & work, work & {away}, # of them, both, all three, all of them, lots, loads, it varies, depends, and sometimes, sometimes on, mostly {machine}, mainly {machine}, everywhere i go, from everywhere, from anywhere, from wherever, at home and at work, at home and {away}, {away} and at home, home and work, home and office, work and home, office and home, at work and at home, {home} & {away}, between {machine} and, on both, both of them, on all of them, across devices, across all, all over the place, depends where i am, sometimes .. sometimes`,
    },
    'sharing.only-me': {
      says: `only me, just me, me only, me alone, me myself and i, only i, just i, i alone, nobody else, nobody but me, nobody except me, nobody other than me, nobody apart from me, nobody besides me, nobody shares, nobody reads, nobody uses, nobody has access, nobody knows the password, nobody looks, nobody at all, no other person, no other people, no other users, no other user, no other readers, no others, not anyone else, not anybody else, not somebody else, not someone else, not another soul, anyone else & not, anybody else & not, i am the only, i am the sole, the only one who, the only person, the only user, i live alone, i live on my own, i am single, i am alone, all by myself, by myself, on my own|, for myself, it is mine, it is all mine, mine alone, all mine, only mine, just mine, mine only, purely mine, my own mailbox, my own account, personal mailbox, personal account, personal email, private mailbox, private account, private email, it is private, strictly private, it is personal, !one user, single user, one person, single person, sole user, {only} myself, {only} for me, {only} used by me, {only} my eyes, for my eyes only, not shared, no sharing, unshared, never shared, stop sharing, stopped sharing, not share, nobody else has, own private, i do not share, just yours truly, all on my own, only person, keep it to myself, there is only me, no family, wife does not, husband does not, used by me only, just for me, just my own, not other, not even my {person}, i am a widow, i am a widower, i am retired and alone, i use it alone, i read it alone, alone on it, solo`,
      asked: `nobody, not a soul, private, personal, just my, mine, myself, |only|, alone, |i am|, {only} {me}, own mailbox, different address, different account, one man, one woman, one man band, absolutely nobody, have their own, has their own, has his own, has her own, all have their own, everyone has their own, each have their own, each has their own, nobody anymore, not anymore, not these days, no longer, not now, no others, zero, |me|, nada, never, does not, do not`,
    },
    'sharing.shared': {
      says: `others too, others as well, other people too, others use it, shared mailbox, shared inbox, shared account, shared address, shared email, shared with, is shared, we share, i share it, i share this, share it with, share the, joint account, joint mailbox, joint email, joint address, family mailbox, family account, family address, family email, family inbox, team mailbox, team inbox, team address, office mailbox, group mailbox, group inbox, club mailbox, club address, common mailbox, communal, company mailbox, department mailbox, support mailbox, info@, both of us, the two of us, us two, all of us, the three of us, the four of us, # of us, us both, we both, we all, we are #|, # people, several people, many people, multiple people, other people, # persons, # users, # colleagues, several users, several of us, most of us, some of us, a few of us, me and my {people}, {people} and i, {people} and me, me and the {people}, {people} and myself, i and my {people}, my {people} and i, together with my {people}, along with my {people}, so does my {people}, as does my {people}, shared between, used by, {people} too, {people} also, {people} as well, {people} likewise, {people} {use}, {people} has access, {people} have access, {people} knows the password, {people} has the password, {people} looks, we {use}, our mailbox, our joint, our shared, our {group} mailbox, our {group} address, our {group} s mailbox, our {group} s address, not only me, not just me, not the only one, not alone, more than one person, more than one user, more than just me, whole {group}, entire {group}, everyone in, everybody in, everyone here, everybody here, mine and my {person}, not only i, {person} s mailbox too, belongs to the whole, belongs to both, he {use} it too, she {use} it too, they {use} it too, someone else {use}, somebody else {use}, someone else too, somebody else too`,
      asked: `others, shared, share, |we|, |us|, |we two|, us two, both, both of us, together, everyone, everybody, all of us, joint, # of/people/in, sometimes, occasionally, a few, several, he, she, they, two of, a colleague, someone else, somebody else, with my {people}, {people} gets`,
    },
    'storage.save-server-space': {
      says: `{letters} not {stay}, {letters} & {remove} & {server}, {remove} .. {server}, {scarce} & {room}, {room} & {stuffed}, {mailbox} .. {stuffed}, {stuffed} .. {mailbox}, {scarce} {mailbox}, {warn} & {room}, {warn} & {stuffed}, {pay} & {room}, not trust & {server}, not {fine} .. {stay}, nothing with {server}, nothing on {server}, limit of # {gigabyte}, only # {gigabyte} mailbox/account/quota/space/storage, keep the server small, keep server small, keep the server empty, nearly full, almost full, close to full, completely full, totally full, always full, mailbox is full, inbox is full, box is full, account is full, storage is full, full mailbox, full inbox, full up, full to the brim, brim*, chock*, chocka, chocker, rammed, bursting, overflow*, maxed out, at capacity, at its limit, at the limit, over quota, over the limit, over limit, quota warning, quota warnings, quota exceeded, quota is tiny, quota is small, small quota, tiny quota, little quota, limited quota, low quota, quota full, quota nearly, quota almost, quota message*, quota email*, exceeded the/my quota/limit, running out, out of space, out of storage, out of room, no space, no room, no more space, no space left, no storage left, not enough space, not enough room, not enough storage, not much space, not much room, not a lot of space/room, low on space, low on storage, short of space, short on space, little space, little storage, hardly any space, barely any space, small mailbox, tiny mailbox, limited space, limited storage, space is limited, storage is limited, space is tight, storage is tight, save space, saving space, save server space, save storage, free up, free space up, clear the server, clear it off, clear out the server, empty the server, keep the server clean, server clean, server empty, off the server, off their server*, off your server*, off of the server, off the provider*, from the server, from their server*, come off, take it off, get it off, get them off, get mail off, pull it off, not on the server, not on their server*, not on a server, not on someone else s server, not in the cloud, not leave .. server, nothing on the server, nothing on their server*, nothing should stay, nothing left on the server, mail should not stay, not stay on the server, not keep .. server, delete from the server, delete it from the server, delete them from the server, deleted from the server, removed from the server, remove from the server, remove it from the server, remove them from the server, download and delete, download and remove, downloaded and deleted, delete after download*, gone from the server, wipe the server, wiped from, charge for space, charge* for storage, charge* me for, money for .. space/storage, bought more .. needed, charge* extra, pay for space, pay* for storage, pay* for every, pay* per gig, pay* extra, costs extra, storage costs, space costs, space is expensive, storage is expensive, mailbox full, warning* that .. full, warnings about space, storage warning*, space warning*, bounc*, can not receive, no new mail, do not trust .. server*, do not want .. server*, only # mb, only get # mb, only have # mb, only get # {gigabyte}, only gives # {gigabyte}, gives me # {gigabyte}, only a gig, gig & full, hit the limit, hitting the limit, reached the limit, reached my limit, reach* .. limit/quota, hit my quota, server small, server lean`,
      asked: `has to go, have to go, needs to go, {scarce}, {stuffed}, {remove}, !only .. # {gigabyte}, # {gigabyte} mailbox, lean, privacy, private, own disk, own computer, on my {machine}, my own, only # {gigabyte} left, full, clogged, small, tiny, limited, tight, empty, off, get rid, delete, remove, clear, gone, save, must go, take off, download, come off, not stay, not leave, not there, keep small, !{only} # {gigabyte}, nothing left, not a lot, stay off, must, keep it off, keep it empty, keep it small, keep it clean, cramped, keep .. clean, running low, squeeze, move it to my {machine}, privacy, take it all down, warnings, pull .. down, complain*, bursting, needs to go, pay*, charge*, it is full, is full, getting full, gets full, filling up, fills up, filled up, keeps filling, not stay there, must not stay, should not stay, not remain, not be kept, not be stored, packed, jammed, stuffed, run out, ran out, runs out, up to the limit, keeps complaining, not much left`,
    },
    'storage.server-space-ok': {
      says: `{letters} {fine} {stay}, provider keep, {letters} & {stay} & {server}, {fine} & {stay} & {server}, {stay} .. {server}, {plenty} & {room}, {fine} & {room}, never .. problem .. {room}, not worry/worried/concern/bothered & {room}, {room} & not & worry/issue/problem/concern, no need to {remove}, no danger, until i upgraded, no danger of, never gets full, never fills up, nowhere near .. full/limit, not .. close to .. limit, mail may stay there, mail can stay there, stay on the server, leave it on the server, leave mail on the server, leave them on the server, leave everything on, keep it on the server, keep them on the server, keep mail on the server, remain on the server, keep everything on the server, plenty of space, plenty of room, plenty of storage, plenty left, plenty free, lots of space, lots of room, lots of storage, lot of space, lot of room, lot of storage, loads of space, loads of room, loads of storage, tons of space, tons of room, tons of storage, heaps of space, heaps of room, oodles of, bags of space, bags of room, ample space, ample room, ample storage, enough space, enough room, enough storage, more than enough, space is fine, storage is fine, room is fine, space to spare, room to spare, space is no problem, space is not a problem, space is not an issue, space is no issue, space is no concern, storage is no problem, storage is not a problem, storage is not an issue, storage is no issue, room is not a problem, not worried about space, not worried about storage, not short of space, no shortage, no space problem*, no storage problem*, no quota problem*, no problem with space, no problem with storage, no worries about space, huge quota, big quota, large quota, generous quota, massive quota, lots of quota, quota is huge, quota is big, barely used, hardly used, hardly touched, barely touched, hardly using, barely using, scarcely used, far from full, nowhere near full, nowhere near the limit, miles from full, space left, room left, storage left, free space, spare space, space available, space galore, do not mind .. server, do not care about space, provider can keep, provider keeps, space does not matter, storage does not matter, server space is no, server space is not, paid for extra storage, bought more space/storage, bought extra space/storage, upgraded my plan/storage, no need to delete, no need to remove, no need to clear, no need to empty, bought extra storage, # {gigabyte} free, # {gigabyte} left`,
      asked: `{fine} .. {stay}, {stay} .. there, {stay} .. where, let it, let them, nothing needs, !terabyte, barely/hardly/scarcely & used, barely .. used, half of it, half left, half & left, {plenty}|, {plenty} of it, {plenty} left, fraction, a fifth, a quarter, a tenth, backup, safe, safer, up there, never full, never been full, copy, copies, stay, stays, leave, leave it, keep it, |plenty|, |lots|, |loads|, enough, fine, no problem, no worries, not a problem, ok there, does not matter, do not care, do not mind, not bothered, whatever, keep them, either is fine, it is big, huge, big enough, !a lot, room, free, remain, hang on, server is fine, good there, safe there, there is space, available, # {gigabyte} plan, tonnes, heaps, no rush, dont care, may stay, can stay, could stay, might as well stay, stay there, stays there, stay where it is, stay where they are, happy for it to stay, happy to leave, fine to leave, leave it there, leave them there, leave everything there, keep it there, remain there, may remain, can remain, hang on to it, hold on to it, do not mind it staying, do not care if it stays, do not mind where, they can keep, they keep it, mostly empty, nearly empty, almost empty, half empty, huge mailbox, big mailbox, large mailbox, unlimited, no limit, limitless, not full`,
    },
    'folders.sync-folders': {
      says: `{folders} & {alike}, {folders} & {wherever}, {alike} & {wherever}, everything & {alike} & {machine}, same everywhere, the same everywhere, same folders everywhere, same on all, same on every, same on both, same folders on, same folders, identical folders, identical everywhere, identical on all, folders identical, folders the same, folders to match, folders match, folders must match, folders should match, folders to look the same, folders synced, folders in sync, folders sync, sync folders, sync the folders, sync my folders, synchron* & {folder}, sync/synced/syncing & {folder}, keep folders synced, keep .. in sync, everything in sync, all in sync, stay in sync, be in sync, kept in sync, in sync everywhere, in sync, synced everywhere, synced across, mirrored, mirror & {folder}, see .. sent .. everywhere, sent .. on all, sent & everywhere, drafts & everywhere, folders & everywhere, sent items .. everywhere, same sent, same drafts, same view, match everywhere, {folder} & all devices, {folder} & both devices, {folder} & match*, {folder} & identical, {folder} & same, folders available everywhere, access my folders from anywhere, {folder} .. anywhere, {folder} & wherever, {folder} .. every device`,
      asked: `nightmare otherwise, otherwise, turn up, turn up on, lose track, lost without, must be on, moved on .. too, on one .. on the other, whatever i pick, whatever i use, {alike}, {wherever}, very important, important, it matters, matters a lot, handy, useful, helpful, convenient, would be great, would be good, good idea, follow me, visible, missing, should show, show up, same, sync, synced, synchron*, in sync, everywhere, identical, match*, matching, mirror*, all devices, both devices, all my devices, every device, wherever, anywhere, consistent, consistently, all of them, across, would miss it, both places, on all, uniform, want to see my sent, up to date, in step`,
    },
    'folders.local-folders': {
      says: `{folders} & local, {folders} & locally, {folders} & only on, {folders} & just on, {folders} & only here, local folders, folders local, folders locally, folders local only, local only, keep folders on my {machine}, folders only on my {machine}, folders just on my {machine}, folders on my own {machine}, folders only here, folders stay on my {machine}, folders stay here, folders on this {machine}, my own folders on my own {machine}, folders in one place, folders in thunderbird, folders do not need to match, folders do not have to match, folders do not need to be, folders can differ, folders can be different, store folders locally, keep .. locally, archive locally, archive on my {machine}, {folder} & locally, {folder} & local, {folder} & only on, {folder} & just on, {folder} & harddrive, {folder} & stay on my, {folder} & on my {machine} only, file things on my {machine}`,
      asked: `not bother, don't bother, not fussed, not worth, its own, their own, own set, separately, doesn't have to, not have to, can be different, enough, that is enough, keep them, keep it, who needs, {only} {machine}, {only} on here, only matters on, never use folders, not use folders, leave .. on, stay on, stay at home, stay here, keep .. on my {machine}, keep .. on the {machine}, no sync, no syncing, only on my device, only on my, only on this, only on the, only here, just here, just on my, just on this, just on the, local, locally, on my {machine}, on this {machine}, one place, one {machine}, need not match, not match, not have to match, do not need to match, do not care, does not matter, not bothered, not important, different, differ, separate, separately, independent, own {machine}, my own {machine}, keep them here, |here|, no need, not needed, not necessary, harddrive, unnecessary, only one device, one device, doesnt matter, could not care less, only use one`,
    },
    'offline.needs-offline': {
      says: `{connection} & {lacking}, without {connection}, !cut off, basement, tunnel*, plane*, flight*, at sea, remote area*, need offline, needs offline, offline access, work offline, works offline, read offline, available offline, all offline, everything offline, mail offline, mails offline, emails offline, it offline, offline too, offline as well, access offline, often offline, offline a lot, offline often, regularly offline, frequently offline, without internet, connection drops, connection is bad/terrible/awful/poor/unreliable/unstable, internet is bad/terrible/awful/poor/unreliable/unstable/slow, wifi is bad/terrible/awful/poor/unreliable/unstable, signal is bad/terrible/awful/poor, internet cuts out, connection cuts out, loses connection, lose connection, without an internet, without a connection, without connection, without being online, without wifi, without a signal, without signal, without network, without a network, without the internet, without data, when there is no internet, no internet .. need, when the internet is down, internet is down, internet goes down, internet drops, internet fails, when the broadband is down, broadband s down, broadband is down, wifi is down, wifi drops, when offline, when i am offline, while offline, if the internet, even offline, even without, even when offline, even if .. internet, even when .. internet, no signal, no reception, no coverage, no internet, no wifi, no connection, no network, no data, bad signal, bad reception, poor signal, poor reception, poor connection, bad connection, bad internet, patchy, spotty, dodgy internet, dodgy wifi, dodgy connection, flaky, unreliable, unstable connection, unstable internet, slow internet, on the plane, on planes, on a plane, on flights, on a flight, in the air, in the mountains, at sea, in tunnels, in the tunnel, on the underground, on the subway, on the tube, dead zone*, dead spot*, no phone signal, in the middle of nowhere, in the wilderness, off the grid, off grid, not always online, not always connected, not always have internet`,
      asked: `all of it, all of them, everything, all my mail, the lot, offline, need it, need them, need that, must have, must, want it all, want all, have to, would be nice, would be handy, would be useful, would help, travel*, flights, flying, fly, plane, train, trains, commute, boat, abroad, remote, cottage, cabin, countryside, rural, camping, often, sometimes, occasionally, yes all, important, essential, whole, entire, need all, access to all, i do need, down`,
    },
    'offline.online-ok': {
      says: `{constant} & {connection}, {connection} & {constant}, always online, always connected, always have internet, always have a connection, always have signal, always have wifi, always on wifi, always on the internet, always have data, always have 4g, always have 5g, always got signal, always got internet, always got a connection, always got wifi, always got data, always a connection, permanently online, permanently connected, constantly online, constantly connected, online all the time, online all day, online anyway, connected all the time, connected anyway, internet all the time, internet everywhere, wifi everywhere, signal everywhere, never offline, never been offline, never without internet, never lose connection, never lose .. connection, never lose .. signal, never without a connection, never without signal, online is fine, online is enough, online only, no need for offline, no offline, not need offline, do not need .. offline, do not need .. without, not work offline, rarely offline, hardly ever offline, seldom offline, good internet, good connection, reliable internet, reliable connection, stable internet, fibre, fast internet, internet is reliable, connection is reliable, internet never goes, unlimited data, 24/7 online, have internet`,
      asked: `only when .. {connection}, without {connection} .. not read, without {connection} i do not, if .. down .. wait, can wait, i wait, i will wait, do something else, something else, !recent mail, not bothered, no need, not needed, not necessary, unnecessary, not required, do not need, not need, need not, can wait, it can wait, always, online, connected, have signal, have wifi, signal, wifi, fine without, could live without, can live without, not important, never happens, doesnt matter, does not matter, rarely, hardly ever, seldom, recent, last few, some of it, not all, just the recent, a few weeks, wait till, wait until, only the newest, 4g, 5g, latest, nah`,
    },
    'volume.huge-folders': {
      says: `{many} {message}, {huge} {folder}, {folder} .. {huge}, {folder} & thousands, thousands of {message}, thousands of mails, thousands of emails, tens of thousands, hundreds of thousands, thousands upon thousands, thousands and thousands, many thousands, thousands, a million, millions of, zillions, gazillion*, huge folders, huge inbox, massive inbox, enormous inbox, gigantic inbox, giant inbox, giant folders, massive folders, enormous folders, gigantic folders, folders are huge, folders are massive, folders are enormous, inbox is huge, inbox is massive, inbox is enormous, inbox is a monster, big folders, very big folders, large folders, very many messages, very many mails, great many {message}, too many {message}, so many {message}, far too many, loads of {message}, tons of {message}, lots of {message}, tons of mail, loads of mail, lots of mail, heaps of mail, heaps of {message}, piles of {message}, a lot of mail, a lot of messages, a lot of emails, a lot of {message}, masses of {message}, an awful lot, mountain* of {message}, ton of {message}, shedload*, never delete, never deleted, never throw, do not delete anything, not delete anything, delete nothing, keep everything since, kept everything since, keep every email, kept every email, keep every single, every email since, every email i ever, never clean*, never tidied, never sorted, # years of {message}, years of {message}, years worth, years s worth, decades of, two decades of, everything since, overflowing with {message}, hoard*, mail hoarder`,
      asked: `{many}, {huge}, oh yes, god yes, hell yes, and how, half a million, very many, many, loads, tons, lots, a lot, huge, massive, enormous, gigantic, giant, heaps, masses, too many, plenty, piles, zillions, quite a lot, quite a few, big, large, ridiculous*, insane*, crazy, never cleaned, countless, endless, monster, extremely, thousands, embarrassing*, an obscene, {several}, yes very`,
    },
    'volume.normal': {
      says: `{few} {message}, {few} {folder}, {folder} .. {few}, normal amount, normal number, normal size, normal sized, average amount, average number, average size, usual amount, ordinary amount, reasonable amount, moderate amount, modest amount, not many messages, not many mails, not many emails, not much mail, not a lot of mail, not a lot of emails, not a lot of messages, do not get much mail, do not get many {message}, do not get a lot, do not have much mail, do not have many {message}, few messages, few emails, few mails, only a few {message}, handful of {message}, hardly any mail, hardly any {message}, hardly get any mail, barely any mail, barely any {message}, barely get any, little mail, very little mail, small folders, folders are small, folders are tiny, folders are pretty small, folders are normal, inbox is small, inbox is tiny, tiny inbox, small inbox, few hundred, couple of hundred, couple hundred, a hundred or so, hundred or two, hundreds of {message}, some hundred, # hundred, few dozen, dozens, a few thousand at most, delete regularly, delete .. regularly, tidy .. regularly, clean up regularly, clean it out, keep it tidy, keep my inbox tidy, keep .. tidy, inbox zero, delete most, delete everything, delete old, delete as i go, nothing crazy, nothing extreme, nothing special, nothing out of the ordinary, folders .. not big, folders .. not large, folders .. not huge, folders .. not that big, none .. big, none .. large, none .. huge, light user, not heavy`,
      asked: `{few}, pretty empty, empty, can not handle, odd, under a, less than, fewer than, not more than, normal, average, usual, ordinary, regular, moderate, modest, few, a few, not many, not much, not a lot, not that many, small, tiny, handful, little, hundreds, hundred, reasonable, manageable, tidy, hardly any, barely any, not particularly, nothing, typical, standard, under #, less than #, fewer than #, couple, none, clean, delete, not too many, not too bad, some, medium, so so, fairly few, okay amount`,
    },
    'moving.may-switch': {
      says: `{new} {machine} & {soon}, {new} {machine} & {get}, {new} {program} & {get}, {soon} & {switch}, {get} .. {new} {machine}, {get} .. {new} {program}, {new} {machine} .. {soon}, {new} {machine} .. {get}, {new} {machine} is coming, {soon} .. {new} {machine}, {new} one {soon}, {new} one is coming, {get} a {new} one, {leave} {program}, {switch} to {program}, {switch} to another, {switch} to a different, {switch} to a {new}, {switch} from {app}, {switch} from {program} to, {switch} {machine}, {switch} my {machine}, {switch} {program}, {switch} my {program}, {switch} mail program, {switch} email program, {switch} to something else, {switch} {soon}, {switch} .. {soon}, {soon} & {switch} & {program}, may switch, might switch, might change, may change, might move, may move, could change, thinking of {switch}, thinking about {switch}, considering {switch}, thinking of {get}, thinking about {get}, planning to {switch}, plan to {switch}, going to {switch}, about to {switch}, want to {switch}, hope to {switch}, intend to {switch}, will be {switch}, try another, trying another, try a different, try out {app}, trying {app}, fed up with {program}, {old} {machine} .. {new}, {old} one .. {new} one, {old} .. and now the {new}, replaced by a {new}, on its last legs, about to die, dying, needs replacing, due for an upgrade, due an upgrade, due a replacement, time for a {new}, {new} {machine} has been ordered, ordered a {new}, getting a mac, buy a mac, move to mac, go mac`,
      asked: `due, have to, replaced, packing up, will have to, who knows yes, giving me, on its last, getting old, slow and old, {get} .. {new}, {switch}, due a, ending, thinking about, thinking of, perhaps, maybe, possibly, probably, might, may, could be, could well, likely, thinking about it, considering, planning, soon, plan to, new {machine}, {new} one, {new} phone, upgrade, replace, replacing, switch, switching, change, changing, move, moving, next year, next month, might do, quite possibly, sooner or later, eventually, at some point, one day, {soon}, want a new, hope so, intend to, shopping, getting`,
    },
    'moving.staying': {
      says: `{machine} & {stay-with}, {program} & {stay-with}, keep/keeping this/my/the {machine} till/until/for, i am keeping this {machine}, keep/keeping using, stick/sticking/stay/staying with {program}, no plans to, no plans to {switch}, no plan to {switch}, no plans for, no intention, not planning to {switch}, not planning .. {switch}, not planning to change, not planning anything, not {switch} anything, not going to {switch}, will not {switch}, will not be {switch}, not intend to {switch}, never {switch}, do not {switch}, do not want to {switch}, do not plan to {switch}, stay with {program}, stick to {program}, sticking to, i am staying, i will stay, keeping this {machine}, keep the same {program}, same program for years, happy with {program}, happy with what i, happy with my, content with, satisfied with, till it dies, until it dies, till it breaks, until it breaks, until it falls apart, till it falls apart, nothing will change, nothing changes, nothing is changing, no changes, no change, everything stays the same, {machine} is {new}, {machine} is brand new, {machine} is only, brand {new} already, too old to change, creature of habit, no new {machine}, not getting a {new}, not buying, not in the near future, not any time soon, not anytime soon, changed .. last week, switched .. last week, switched last, will do for years`,
      asked: `stay put, staying put, stay as i am, staying as i am, not for years, for years to come, not if i can help, just moved, just moved .. {machine}, just bought, only just, only bought, recently bought, bought this, bought .. last, just got, just switched, just changed, see me out, can not afford, otherwise no, will do me, for good, for ever, forever, for life, for years, stay, staying, keep, keeping, stick, sticking, happy, no need, not soon, nothing planned, none planned, nothing new, no reason, just bought, same, satisfied, content, not in the foreseeable, not foreseeable, fine as it is, fine as is, used to it, too old, suits me, last week, last month, recently, just, works fine, no point, i stay, keep this {machine}, keep my {machine}, keep the {machine}, keeping my {machine}, keeping the {machine}, keeping what i, keep what i have, keeping it, happy with it, everything stays, stick with, sticking with, stay with it, staying with, same {machine} for years, happy as i am, no plans, keep using`,
    },
  },
  unsure: `good question, tricky, tricky question, tough one, have to ask my, need to ask my, ask my {person}, would have to ask, i will have to ask, my {person} knows, only my {person} knows, that is a hard one, not the slightest, not the slightest idea, no earthly idea, haven the foggiest, foggiest, i would have to count, have to count, no way of knowing, clueless, stumped, not up on, never thought, never paid attention, have to think, need to think, let me think, still thinking, on the fence, undecided, 50 50, fifty fifty, in two minds, your guess is as good, i forget, can not recall, not something i know, do not understand .. servers, do not understand .. technical, that is over my, means nothing to me, don't rightly know, lost me, could be either, ask me another, hmm, what is a server,find out, how do i see, how do i check, where do i look, where do i find, do not know, not know, no idea, no clue, not a clue, haven not a clue, have not a clue, not the faintest, not the foggiest, not got a clue, not sure, unsure, not certain, uncertain, can not say, could not say, can not tell, could not tell, hard to say, hard to tell, difficult to say, who knows, god knows, goodness knows, heaven knows, beats me, search me, no idea what, how would i know, how should i know, how do i know, how can i tell, how am i supposed, where do i see, where can i see, where would i, not decided, undecided, have not decided, can not decide, can not remember, do not remember, do not recall, never checked, never looked, never thought about, never counted, i wonder, your guess, not really sure, haven't thought, have not thought, have to check, need to check, would have to check, let me check, will have to look, not clear to me, do not understand the question, it is unclear, what counts, above my head, over my head, beyond me, all greek to me, could not tell you, no opinion, iunno, donno, not a scooby`,
  corrects: `no wait, wait, hang on, hold on, scratch that, correction, i was wrong, i meant, i mean, i made a mistake, that was wrong, my mistake, i misspoke, sorry no, actually no, oh no, oops, i lied, on second thought*, i forgot, just remembered, not true, that is wrong, that is not right, no actually, come to think of it, let me correct, i take that back, strike that, whoops`,
  commands: {
    back: `back, go back, step back, one step back, back one, previous, previous question, last question again, the question before, undo, return, go to the previous, one back, back up, take me back, back please, can i go back, i want to go back, previous step, back a step, revert, wrong button, the one before`,
    restart: `restart, start over, start again, begin again, start from the beginning, start from scratch, from the beginning, from the top, from scratch, reset, begin anew, new start, start anew, start fresh, fresh start, all over again, do it again from, back to the start, back to the beginning, back to square one, clear everything, wipe my answers, new conversation, over again, begin from, another mailbox, redo everything, redo it all, reboot`,
    help: `what do i do, what should i do, what do i have to do, what must i do, help, help me, i need help, need some help, can you help, could you help, please help, assist, assistance, i am lost, i am stuck, lost here, stuck, i do not get it, i do not understand, do not understand any*, confused, this is confusing, what can you do, what do you do, what can i do, what can i say, what can i type, how does this work, how do i use, how do you work, what now, what are my options, what are the commands, commands, menu, instructions, who are you, what are you, sos, bit of help, bit lost, what am i supposed to do, how does it work, support, hlep`,
    cancel: `cancel, stop, stop this, stop it, stop here, quit, exit, abort, end, end this, end the chat, end chat, never mind, nevermind, forget it, forget this, i am done, i want to stop, i want to quit, leave me alone, bye, goodbye, good bye, i give up, give up, no longer interested, not interested anymore, do not want to continue, do not want to go on, enough, that is enough, let us stop, leave it for now, drop it, call it off, close, terminate, get me out, finish here, let us leave it, some other time, see you, cya, no more questions, i have had enough`,
    why: `why, why do you ask, why do you want to know, why do you need, why are you asking, why does it matter, why does that matter, why would you, why this question, what for, what is that for, does it matter, does that matter, what does it matter, what difference does it make, what does that mean, what does this mean, what do you mean, what is meant, meaning, explain, explain that, explain the question, can you explain, please explain, explain please, how is that relevant, is that relevant, why is that important, why is this important, what has that got to do, what has it to do, how come, reason, for what reason, what is the reason, what is the point, who wants to know, meaning of that, in what sense, what is that supposed to mean, what do you mean by, define, clarify`,
    compare: `which should i choose, compare, comparison, compare them, compare both, compare pop and imap, compare {protocol}, side by side, pros and cons, advantages and disadvantages, pluses and minuses, benefits and drawbacks, pro and con, pros cons, upsides and downsides, difference between, differences between, what is the difference, what are the differences, difference, the differences, {protocol} vs {protocol}, {protocol} versus {protocol}, ^{protocol} or {protocol}$, show me both, both options, strengths and weaknesses, good and bad of, table of both, which is better`,
    summary: `summary, summarise, summarize, sum up, sum it up, recap, overview, what have i told you, what have i said, what did i say, what did i tell you, what i said, what i have said, what do you know about me, what do you have so far, what have you got so far, my answers, my answers so far, show my answers, show me my answers, list my answers, what have i answered, what did i answer, so far, where are we, where were we, the story so far, what you know so far, status, what have you noted, run through my answers`,
    language: `language, change language, change the language, switch language, switch the language, other language, another language, different language, speak {languagename}, talk {languagename}, in {languagename}, to {languagename}, {languagename} please, write {languagename}, speak to me in {languagename}, do you speak {languagename}, can you speak {languagename}, can we speak {languagename}, {languagename} version, i prefer {languagename}, i would prefer {languagename}, use {languagename}, continue in {languagename}, answer in {languagename}, reply in {languagename}, switch to {languagename}, ^{languagename}$, which languages, what languages`,
    repeat: `repeat, say that again, say again, repeat that, repeat the question, come again, once more, one more time, ask again, ask me again, ask that again, what was the question, what did you ask, what was that, what were you asking, pardon, pardon me, the question again, question again, again please, can you repeat, could you repeat, sorry what, show the question again, i missed that, missed the question, i forgot the question, didn't catch that, did not catch that, what is the question, rephrase, say it again, huh, eh, what$, run that by me again, read it again`,
    skip: `pass, skip, skip it, skip this, skip that, skip this one, skip the question, next, next question, next one, move on, let us move on, go on, go on without, continue without, carry on without, leave this one out, leave it out, leave that out, leave out, pass on this, i pass, i will pass, ignore this, ignore the question, do not want to answer, prefer not to say, rather not say, would rather not, none of your business, without answering, omit, jump, proceed, skip ahead, another question, skip pls, go to the next, not answering`,
    change: `change, change my answer, change an answer, change that answer, change the answer, change my answers, change something, edit, edit my answer, edit an answer, correct my answer, correct an answer, correct something, change what i said, change the first, change the answer about, i want to change, modify, amend, fix my answer, answered wrong, different answer, revise, i want to correct, let me change`,
    forget: `forget me, forget everything, forget about me, forget what i said, delete my data, delete my answers, delete everything, delete all my data, delete everything about me, erase my data, erase everything, remove my data, delete my information, wipe my data, wipe everything, erase me, clear my data, gdpr, right to be forgotten, delete this conversation, delete the conversation, delete my conversation, delete this chat, delete what you know, delete all you know, forget all`,
    greeting: `hello, hi, hey, hey there, hi there, hello there, good morning, good afternoon, good evening, good day, howdy, greetings, hiya, yo, morning, evening, wotcha, g day, alright mate, sup, what s up, how are you, nice to meet you, hello bot, hi bot`,
    thanks: `thanks, thank you, thank you very much, thanks a lot, many thanks, cheers, ta, much appreciated, appreciate it, thanks for your help, that is very kind, very kind, great thanks, perfect thanks, lovely thanks, thank u, tysm, ty, thanks a million, brilliant thanks, good bot, nice one, well done`,
  },
  fields: {
    devices: 'device, devices, how many, {machine}, number of devices, first',
    sharing: 'sharing, who uses it, who else, users, people, person, shared, who reads, second',
    storage: 'storage, server, space, quota, server space, third',
    folders: 'folder, folders, sent, drafts',
    offline: 'offline, connection, internet, without a connection',
    volume: 'volume, messages, how many mails, number of messages, amount of mail',
    moving: 'moving, new computer, switching, mail app, change of computer, staying',
  },
  languageNames: {
    en: 'english, inglish',
    fr: 'french, frensh',
    de: 'german',
    es: 'spanish, castilian',
    it: 'italian',
    pt: 'portuguese, portugese, brazilian',
    nl: 'dutch, flemish',
  },
  facts: {
    'pop-deletes-mail': `pop/pop3 & delete*, pop/pop3 & remove*, pop/pop3 & erase*, pop/pop3 & disappear*, pop/pop3 & vanish*, pop/pop3 & wipe*, will my mail be deleted, does it delete my mail, delete .. from the server automatically`,
    'imap-needs-internet': `imap & internet, imap & offline, imap & connection, imap & online, imap & wifi, imap & without`,
    'port-993': `993, imap & port, port 143, 143`,
    'port-995': `995, pop/pop3 & port, port 110, 110`,
    'what-is-pop': `what is pop/pop3, what pop/pop3 is, what does pop/pop3 mean, what does pop/pop3 stand, explain pop/pop3, meaning of pop/pop3, pop/pop3 mean, whats pop/pop3, how does pop/pop3 work, what pop/pop3 means, tell me about pop/pop3, define pop/pop3`,
    'what-is-imap': `what is imap, what imap is, what does imap mean, what does imap stand, explain imap, meaning of imap, imap mean, whats imap, how does imap work, what imap means, tell me about imap, define imap`,
    'what-is-smtp': `smtp, outgoing server, what server .. sending, send mail server, port 587, port 465, 587, 465`,
    'use-both': `both & {protocol}, use both, pop/pop3 & imap & together, pop/pop3 & imap & same time, pop/pop3 & imap & at once, mix & {protocol}, use pop and imap, pop and imap at the same time, combine & {protocol}`,
    'lose-folders': `lose & folders, folders & lost, folders & disappear*, what happens to my folders, keep my folders, folders be gone, folders & {protocol} & lose`,
    'imap-is-backup': `imap & backup, imap & back up, backup, is it a backup, backed up, need a backup, back up my mail`,
    phone: `what about my phone, {phone} & {protocol}, on my phone & which, best for phone, better for phone, good for phones, and my phone`,
    'sent-mail': `sent & mail & where, what happens to sent, sent & {protocol}, sent mail & happens, what about sent, sent folder & where, my sent items & happens, do sent`,
    drafts: `drafts & {protocol}, what happens to drafts, what about drafts, drafts & happens, drafts & where`,
    'spam-folder': `spam, junk, junk folder, spam folder`,
    'more-secure': `more secure, secure, safer, safe, security, encrypted, encryption, {protocol} & secure, {protocol} & safe, hack*, privacy & {protocol}`,
    faster: `faster, quicker, speed, {protocol} & fast, {protocol} & slow, slower, which is fast*, performance`,
    costs: `cost, costs, {protocol} & free, is it free, price, pay for {protocol}, how much does, {protocol} & pay, {protocol} & expensive, charge & {protocol}, does it cost`,
    'server-space': `{protocol} & space, {protocol} & storage, {protocol} & quota, does .. take up space, use up space, free up space & {protocol}, how much space, {protocol} & server & fill`,
    'mailbox-full': `mailbox is full & what, mailbox full & what, what happens when .. full, what happens if .. full, what if .. full, mailbox & full & happens, inbox & full & happens, what to do .. full, what can i do .. full`,
    'new-computer': `new computer & {protocol}, new laptop & {protocol}, what happens .. new computer, move my mail to a new, transfer & new computer, new pc & {protocol}, when i buy a new computer, if i get a new computer, new computer & happens, new phone & happens, change computer & mail`,
    'lost-device': `lose my {machine}, lost my {machine}, {machine} & stolen & happens, if my {machine} breaks, {machine} is stolen, {machine} dies, {machine} crash*, computer breaks, harddrive dies, harddrive crash*, phone is stolen, laptop gets stolen, {machine} gets stolen, {machine} gets lost, if my {machine} is lost`,
    'leave-on-server': `leave .. on server, leave .. on the server & what, leave a copy, leave copies, keep a copy on the server, copy on the server, copies on the server, what is leave, leave on server`,
    'switch-later': `switch later, change later, change my mind, change it later, {protocol} & later, switch afterwards, switch back, is it final, can i change`,
    'switch-pop-to-imap': `from pop/pop3 to imap, pop/pop3 to imap, switch to imap, change to imap, move to imap, convert & imap, migrate & imap`,
    'switch-imap-to-pop': `from imap to pop/pop3, imap to pop/pop3, switch to pop/pop3, change to pop/pop3, move to pop/pop3, migrate & pop`,
    'app-password': `app password, app passwords, application password, app specific password, password is refused, password not accepted, password does not work, wrong password, two factor & password, 2fa & password, password rejected`,
    oauth: `oauth, oauth2, modern authentication, modern auth, sign in with google, sign in with microsoft, xoauth2`,
    'contacts-calendar': `contacts, calendar, calendars, address book, appointments`,
    push: `push, notification*, new mail at once, arrive immediately, instantly, real time, how often .. check, mail arrive at once, notified`,
    attachments: `attachment, attachments, attached files`,
    'deleted-by-mistake': `deleted by mistake, deleted by accident, accidentally deleted, delete by mistake, delete by accident, accidentally delete, get deleted mail back, recover deleted, recover & mail, undelete, restore & mail, restore deleted, get back deleted`,
    'gmail-ending-pop': `gmail & pop/pop3, google & pop/pop3, gmail ending pop, gmail stopping pop, gmail & discontinu*, gmail & dropping`,
    'outlook-passwords': `outlook & password*, microsoft & password*, hotmail & password*, basic auth*, outlook & sign in, hotmail & sign in`,
    webmail: `webmail & {protocol}, webmail & happens, still use webmail, webmail & still, browser & {protocol}, can i still .. webmail, what about webmail, see in webmail, what is webmail`,
    exchange: `exchange, activesync, active sync, mapi, exchange & imap, office 365, microsoft 365`,
    search: `search & {protocol}, search my mail, searching, find old mail, search old, search in, can i search`,
    'starttls-or-tls': `starttls, ssl, tls, ssl/tls, ssl or tls, ssl & starttls`,
    'read-marks': `read and unread, unread & {protocol}, marked as read, mark as read, read status, read marks, unread marks, flags, flagged, read on my phone .. unread, show as read, seen`,
    'two-devices-pop': `pop/pop3 & two {machine}, pop/pop3 & # {machine}, pop/pop3 & several {machine}, pop/pop3 & {several} {machine}, pop/pop3 & more than one, pop/pop3 & phone and, pop/pop3 & second`,
    'what-is-stored-about-me': `what do you store, what do you save, what do you keep, my data & what, do you store, do you save, do you keep, data protection, privacy policy, privacy, is my data, what happens to my data, are you recording, who sees my answers, is this private, is this chat, gdpr & what, stored about me`,
  },
};
