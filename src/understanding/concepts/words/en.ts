/** The English words for each concept, one concept a line: see ../concepts.ts. */
export const EN = `
all (everything): everything, all, lot, entire, whole
all (everybody): everybody, everyone, all
none/zero: none, zero, nil, nought
nothing: nothing, nowt, nada, naught
nobody: nobody, none, neither
somebody: somebody, someone, anyone, anybody
something: something, summat
anything: anything, whatever
several: several, various, multiple, numerous, handful
many: many, lots, loads, tons, heaps, umpteen, countless, oodles
much/a lot: much, lot, lots, loads, plenty, heaps
few: few, couple
little (not much): little, tiny, scant
half: half, halves
most: most, mostly
enough: enough, sufficient, ample, plenty
too much: too, excess
more: more, further, additional
less: less, fewer
only: only, just, solely, merely, exclusively, purely
also/too: also, too, likewise, aswell, plus
even (sogar): even
almost: almost
exactly: exactly, precisely, spot
about/roughly: about, around, roughly, approx, approximately, circa, ish
full: full, filled, fills, fill, chocka, chock, rammed, crammed, stuffed, brim
empty: empty, emptied, emptying, bare
overfull/bursting: bursting, overflowing, overfull, exploding, burst, seams, jammed
nearly full: nearly, almost
big: big, large, bigger, larger
huge: huge, massive, enormous, gigantic, giant, immense, monster, vast
small: small, tiny, smaller, wee, little
tiny: tiny
normal/ordinary: normal, ordinary, average, usual, regular, standard
endless/unlimited: endless, unlimited, infinite, limitless
limited: limited
thousand: thousand, thousands, k
million: million
hundred: hundred
dozen: dozen
percent: percent
gigabyte: gb, gig, gigs, gigabyte, gigabytes, tb, terabyte
megabyte: mb, megs, meg, megabyte
number/amount: number, amount, quantity, count, figure, tally
size: size
rest/remainder: rest, remaining, leftover, remainder
first: first
second: second
third: third
last: last, final, latter
other/another: other, another, others
same/identical: same, identical, alike, equal
different: different, differ, differs, other
each/every: each, every
alone: alone, solo, myself, lone
single/sole: single, sole, one
together: together, jointly
common/joint: common, joint
double/twice: double, twice
once: once
extra: extra
very: very, really, extremely, awfully
quite/rather: quite, rather, pretty, fairly
a bit: bit, slightly, somewhat
totally/completely: totally, completely, entirely, fully, absolutely, utterly
hardly/barely: hardly, barely, scarcely
mainly/mostly: mainly, mostly
always: always, forever, constantly
never: never
often: often, frequently, regularly
sometimes: sometimes, occasionally, now
rarely: rarely, seldom
usually: usually
constantly: constantly
now/currently: now, currently, presently, nowadays, these
soon: soon, shortly
later: later
already: already
still (yet): still, yet, stills
not any more: anymore, longer
formerly/in the past: formerly, previously, used, once, ago, before
recently/lately: recently, lately
today: today, tonight, todays
tomorrow: tomorrow, tomorrows
yesterday: yesterday, yesterdays
tonight/evening: tonight, tonights, evening, evenings
morning: morning, mornings
night: night, nights
day: day, days
week: week, weeks
weekend: weekend, weekends
month: month, months
year: year, years
summer: summer, summers
winter: winter, winters
spring/autumn: spring, springs, autumn, autumns
Christmas: christmas
Monday..Sunday (weekday names): monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, fridays, sundays
January..December (month names): january, february, march, april, june, july, august, september, october, november, december
before: before
after: after, afters
since: since
until: until
when: when, whens
during: during
hour: hour, hours
minute: minute, minutes
moment: moment, moments
next: next, nexts
previous: previous
new: new, newer, brand, news
old: old, older, elderly, olds
ancient: ancient, prehistoric, vintage, knackered, ancients
long (time): long, longs
short (time): short, shorts
one day/sometime: sometime, sometimes
date: date, dates
time (clock): oclock, clock, time, times
again: again, anew, afresh
immediately: immediately, instantly, asap, straightaway
yes: yes, yeah, yep, yup, aye, sure, correct, indeed, right
no: no, nope, nah, naw
not: not, cannot, t
maybe: maybe, perhaps, possibly, might
probably: probably, likely, presumably
certainly/of course: certainly, definitely, course, surely, obviously
I think/believe: think, believe, reckon, thought, suppose
guess/suppose: guess, suppose
know: know, knows, knew, known
no idea/no clue: idea, clue, dunno, idk
unsure: unsure, uncertain
doubt: doubt
understand: understand, understood, understands, get
explain: explain
confuse/muddle: confused, confusing, muddle, muddled, confuse
forget: forget, forgot, forgotten
remember: remember, recall
mean (say): mean, meant, means
depends: depends
decide: decide
choose/select: choose, chose, chosen, pick, select
prefer: prefer, rather
like/want: want, wants, wanted, like, wanna
wish/would like: wish, would
need: need, needs, needed, require
must/have to: must, gotta, has, ought
may/allowed: may, allowed, permitted
can/able: can, could, able
will: will
should: should, ought
hope: hope
plan/intend: plan, planning, intend, intention, going, due
consider/think about: consider
worry/fear: worry, worried, afraid, scared, fear, dread, concern, nervous
annoy/hate: hate, annoying, annoyed, nagging, nags, moaning, moans, annoy
happy/content: happy, content, glad, pleased
fine/ok: fine, ok, okay, alright, cool
agree: agree
matter/care: matter, care
not matter/all the same: bothered, whatever, either, whichever
important: important
necessary: necessary
useful: useful
good: good
bad: bad
better: better
worse: worse
best: best
easy: easy
difficult/complicated: difficult, hard, complicated, tricky
safe/secure: safe, secure, safety
danger/risk: danger, risk
true/right: true, right
wrong: wrong
false/mistake: mistake, mistyped, error, wrong, oops, false
problem: problem
trouble: trouble
fun/funny: fun, funny
sad: sad
sorry/excuse: sorry, apologies, pardon, excuse
please: please
thanks: thanks, thank, ta, cheers, thx
hello: hello, hi, hey, hiya, howdy, morning
goodbye: bye, goodbye, cheerio
great/super: great, super
beautiful/lovely: beautiful, lovely
terrible: terrible, awful, dreadful, rubbish
honest/honestly: honest, honestly
trust: trust
distrust: distrust
privacy/private: privacy, private
secret: secret
love: love
miss (someone): miss, missed
laugh/haha: haha, lol, hehe, lmao, laugh
hm/erm: hm, erm
question: question, questions, questioned, questioning
answer: answer, answers, answered, answering
ask: ask, asks, asked, asking
tell/say: tell, say, said, says, told, telling, tells, sayed, saying
speak/talk: speak, talk, spoke, chat, speaking, speaks, talks, talked, talking
repeat: repeat, repeats, repeated, repeating
again from the start: over, restart, beginning, scratch, again
restart: restart, reset, reboot, restarts, restarted, restarting
start/begin: start, begin, started, began, starting, starts, begins, beginning
back (go back): back, previous, return, backs, backed, backing
previous step: previous
undo: undo, undid, revert, undoing, undoes
cancel/abort: cancel, abort, stop, scrap, cancels, canceled, canceling, aborts, aborted, aborting
stop: stop, stops, stoped, stoping, stopes, stopping, stopped
finish/end: finish, done, finished, end, ended, finishing, finishes, ends, ending
quit/exit: quit, quits, quited, quiting, quites, exit, exits, exited, exiting
skip: skip, skips, skipping, skipped
next/continue: next, continue, proceed, onward, nexts, continues, continuing, continued
pass (skip): pass, passed, passing, passes
help (noun/verb): help, helps, helping, assist, sos, helped
stuck: stuck, lost, stucks
show: show, shows, see, showed, showing
list: list, lists, listed, listing
compare: compare, comparison, compared, compares, comparing
difference: difference, differences, differencing, differenced
advantage: advantage, advantages, pros, benefits, strengths, upside, advantaging, advantaged
disadvantage: disadvantage, disadvantages, cons, drawbacks, weaknesses, downsides, disadvantaging, disadvantaged
pros and cons: pros, pross, prosed, prosing, proses
versus: vs, versus
overview: overview, overviews
summary: summary, recap, summarise, summarize, overview, summaries
summarise: summarise, summarises, summarising, summarised
recap: recap, recaps, recapping, recapped
change (an answer): change, amend, edit, changes, changing, changed
correct (fix): correct, fix, corrects, corrected, correcting
option/choice: option, options, optioned, optioning, choice, choices
language: language, languages, lingo, languaging, languaged
English: english, englished, englishing, englishes
French: french, frenched, frenching, frenches
German: german, germans
Spanish: spanish
Italian: italian
Portuguese: portuguese
Dutch: dutch, dutches
why: why, reason, purpose
reason: reason, reasons, reasoned, reasoning
what for: what, whats
who: who
what: what, whats
which: which
where: where, wheres
how: how
how many: how
clear (understood): clear, clears, cleared, clearing
advice/recommend: advice, advices, recommend, recommends, recommended, recommending
decision: decision, decisions, decisioned, decisioning
settings/configure: settings, configure, configures, configuring, configured
set up/install: set, sets, setting, install, installs, installed, installing
instructions: instructions
meaning: meaning, meanings
matter/topic: matter, matters, mattered, mattering, topic, topics
joke: joke, jokes, joking, joked
bot/robot/chatbot: bot, bots, botes, botting, botted, robot, robots, chatbot, chatbots
human (person): human, humans
person/someone: person, persons, personned, someone, someones
I/me: i, me, myself, moi
you: you, u, ya
he/him: he, him
she/her: she, her
we/us: we, us
they/them: they, them
my/mine: my, mine, mines
your: your, yours
his: his
her (possessive): her, hers
our: our
their: their, theirs
own: own, owns
wife: wife, missus, mrs, wifes
husband: husband, hubby, husbands
partner/spouse: partner, spouse, fiance, fiancee, partners, spouses
boyfriend/girlfriend: boyfriend, girlfriend, gf, bf, boyfriends, girlfriends
son: son, sons
daughter: daughter, daughters
child/kids: child, kid, kids, children, little, childs
grandson/grandchild: grandson, grandchild, grandchildren, grandkids, granddaughter, grandsons
mother/mum: mother, mum, mom, mam, mothers, mums
father/dad: father, dad, pa, daddy, fathers, dads
parents: parents
brother: brother, brothers
sister: sister, sisters
siblings: siblings
uncle/aunt: uncle, uncles, aunt, aunts
nephew/niece: nephew, nephews, niece, nieces
cousin: cousin, cousins
grandma: grandma, gran, nan, granny, grandmother, grandmas
grandpa: grandpa, grandad, grandfather, grandpas
family: family
friend/mate: friend, mate, pal, buddy, friends, mates
neighbour: neighbour, neighbours
colleague: colleague, coworker, workmate, colleagues
boss: boss, manager, gaffer, supervisor
secretary: secretary
assistant: assistant, assistants
employee/staff: employee, employees, staff, staffs
team: team, teams
group: group, groups
company/firm: company, firm, business, agency, enterprise, firms
department: department, departments
club/association: club, society, association, charity, union, clubs, associations
board/committee: board, boards, committee, committees
chairman/president: chairman, chairmans, president, presidents
treasurer: treasurer, treasurers
member: member, members
volunteer: volunteer, volunteers
partner (business): partner, partners
customer/client: customer, client, clients, customers
supplier: supplier, suppliers
accountant/tax adviser: accountant, accountants, tax
lawyer/solicitor: lawyer, lawyers, solicitor, solicitors
doctor: doctor, gp, dr, doctors
nurse: nurse, nurses
dentist: dentist, dentists
pharmacist: pharmacist, pharmacists
teacher: teacher, teach, teaches, teachers
pupil: pupil, pupils
student: student, students
apprentice/trainee: apprentice, apprentices, trainee, trainees
craftsman: craftsman
plumber: plumber, plumbers
electrician: electrician, electricians
painter: painter, painters
mechanic: mechanic, mechanics
farmer: farmer, farmers
winegrower: winegrower, winegrowers
fisherman: fisherman
driver: driver, drivers
lorry driver: lorry
baker: baker, bakers
cook/waiter: cook, cooks, waiter, waiters
hairdresser: hairdresser, hairdressers
gardener: gardener, gardeners
estate agent: estate, estates
hotelier/host: hotelier, hoteliers, host, hosts
guest: guest, guests
tenant: tenant, tenants
landlord: landlord, landlords
flatmate: flatmate, flatmates
priest/vicar/pastor: priest, vicar, pastor, reverend, priests, vicars, pastors
parish/church: parish, church
mayor/town hall: mayor, mayors, town, towns
civil servant: civil, civils
musician: musician, musicians
choir: choir, choirs
photographer: photographer, photographers
translator: translator, translators
manager/director: manager, managers, director, directors
owner: owner, owners
freelancer/self-employed: freelancer, freelancers
pensioner/retired: pensioner, retired, retiree, retirement, pensioners
widow/widower: widow, widows, widower, widowers
deputy/stand-in: deputy
reception: reception, receptions
technician/IT person: technician, technicians, it
administrator: administrator, administrators
cleaner: cleaner, cleaners
carer: carer, carers
man: man, mans
woman: woman, womans
people: people, peoples
share: share, shares, shared, sharing
use: use, uses, using, used
read: read, reads, reading, reader
reply/answer mail: reply, replying, replies, replied, answer, answers, answered, answering
write: write, writes, wrote, written, writing
look into/check: look, looks, check, checks, checking, peek, looking, view, looked, checked
have access: access, accesses, have, haves, having
log in: login, log, logs, logged, signin, loges, logging
password: password, pin, passcode, passwords
look over someone's shoulder/snoop: look, looks, looked, looking, snoop, snoops, snooped, snooping
take turns/alternate: turns, alternate, shifts, take, takes, taking, alternates, alternating, alternated
stand in/cover for: cover, covers, substitute, stand, stands, standing, covered, covering
manage/look after: manage, manages, managing, managed, look, looks, looked, looking
responsible: responsible
personal: personal, personals
separate: separate, separates, separating, separated
belong: belong, belongs, belonged, belonging
give: give, gives, gave, given, giving, gived
trust with: trust, trusts, trusted, trusting
phone/mobile: phone, phones, mobile, mobiles, cell, cellphone, handset, fone
smartphone: smartphone, smartphones
iPhone: iphone, iphones
Android/Samsung: android, samsung, galaxy, pixel, huawei, xiaomi, androids
landline: landline, landlines
tablet: tablet, tablets
iPad: ipad
laptop/notebook: laptop, laptops, notebook, lappy, thinkpad, notebooks
MacBook: macbook
desktop computer/PC: pc, pcs, desktop, tower, desktops
Mac/iMac: mac, imac, macs
computer (any): computer, computers
work computer: work, works
company device: company
device/gadget: device, devices, gadget, gadgets, machine, machines
machine: machine, machines
browser: browser, browsers
webmail: webmail, webmails
website/page: website, websites, page, pages
app/program: app, apps, program, programs
Outlook: outlook, outlooks
Thunderbird: thunderbird, thunderbirds
Gmail: gmail
Hotmail: hotmail
Windows: windows
mail program: mail, mails
screen: screen, screens
keyboard: keyboard, keyboards
printer: printer, printers
TV: tv
watch: watch
battery: battery
wifi/router: wifi, router, routers
hard disk: hard, hards
USB stick/external drive: usb, external, externals
backup: backup, backups
copy: copy
home: home, homes
house: house, houses
flat/apartment: flat, flats, apartment, apartments
kitchen: kitchen, kitchens
living room: living, livings
bedroom: bedroom, bedrooms
study/home office: study, home, homes
cellar: cellar, cellars
attic: attic, attics
garage: garage, garages
garden: garden, gardens
allotment/summerhouse: allotment, allotments, summerhouse, summerhouses
office (place): office, offices
desk: desk, desks
work (place): work, works
workshop: workshop, workshops
shop: shop, store, boutique, shops
practice/surgery: practice, practices, surgery
school: school, schools
university: university
library: library
hotel: hotel, hotels
restaurant/pub: restaurant, restaurants, pub, pubs
farm: farm, farms
field: field, fields
building site: building, buildings
ship/boat: ship, ships, boat, boats
caravan/camper: caravan, caravans, camper, campers
car: car, cars
van: van, vans
bus: bus, buss
train: train, trains
underground/metro: underground, undergrounds, metro, metros
plane: plane, planes
airport: airport, airports
tunnel: tunnel, tunnels
mountain/hut: mountain, mountains, hut, huts
forest: forest, forests
island: island, islands
village: village, villages
countryside: countryside, countrysides
town/city: town, towns, city
abroad: abroad, abroads
sea: sea, seas
beach: beach
holiday: holiday, holidays
travel/trip: travel, travels, trip, trips
on the road/on the go: on
commute: commute, commutes
everywhere: everywhere
nowhere: nowhere, nowheres
here: here, heres
there: there, theres
elsewhere/another place: elsewhere, another
nearby: nearby
far: far, fars
mail/e-mail: mail, email, emails, mails, mailed, mailing, mailes
message: message, messages, msg, messaging, messaged
letter: letter, letters, lettered, lettering
mailbox/inbox: mailbox, inbox, mailboxes, inboxes
account: account, accounts, accounted, accounting
address: address, addresses, addressed, addressing
folder: folder, folders, foldering, subfolder, subfolders
subfolder: subfolder
sent: sent, sents, sented, senting
drafts: draft, drafts
trash/deleted: trash, bin, deleted, trashed, trashing, trashes
archive: archive, archives, archiving, archived
newsletter: newsletter, newsletters
attachment: attachment, attachments
photo/picture: photo, photos, photoed, photoing, picture, pictures, picturing, pictured
video: video, videos, videoed, videoing
document/file: document, documents, documented, documenting, file, files, filing, filed
invoice: invoice, invoices, invoicing, invoiced
order: order, orders, ordered, ordering
booking: booking, bookings
calendar: calendar, calendars, calendared, calendaring
sort/file: sort, sorts, sorted, sorting, file, files, filed, filing, organise, organize, sortes
tidy up: tidy, tidied, neat, cleanup, tidying, tidies
order (neat): order, orders, ordered, ordering
move (to a folder): move, moved, drag, put, moves, moving
delete: delete, deletes, deleted, deleting, remove, erase, wipe, purge, bin
keep: keep, keeps, kept, keeping, retain
throw away: throw, chuck, ditch, bin, thrown, throws, throwing, throwes
clean up: clean, cleans, cleaned, cleaning
collect/fetch/download: fetch, download, downloads, downloaded, collect, pull, grab, collects, collected, collecting, fetched, fetching, fetches, downloading
store/save: store, save, saved, stored, archive, stores, storing, saves, saving
leave on the server: leave, stay, remain, sit, leaves, leaving, leaved
server: server, servers
provider: provider, isp, host, hoster, providers
cloud: cloud, icloud, onedrive, clouds, clouded, clouding
hosting company: hosting, hostings
storage/space: storage, space, room, capacity, storages, spaces, spacing, spaced
quota/limit: quota, limit, allowance, cap, quotas, limits, limited, limiting, limites
warning (mailbox full): warning, warnings, alert, alerts, nag, nags
bounce/reject: bounce, bounces, bounced, reject, rejected, bouncing, rejects, rejecting
arrive: arrive, arrives, come, comes, arriving, arrived
send: send, sends, sended, sending
receive: receive, receives, receiving, received
forward: forward, forwards, forwarded, forwarding
disappear: disappear, vanish, vanished, gone, disappears, disappeared, disappearing
lost: lost, lose, losing
find: find, found, finds, finding
search: search, searched, searching, searches
sync: sync, synced, syncing, synchronise, synchronized, syncs
match/consistent: match, matched, matching, matches, consistent
only here/local: only, local, locals, locales
offline: offline
online: online
internet: internet, web, net, online, internets
connection: connection, connected, connect, connections
reception/signal: reception, signal, coverage, bars, bar, receptions, signals, signaled, signaling
fibre/broadband: fibre, fiber, broadband, dsl, ethernet, fibres, fibred, broadbands
mobile data: mobile, mobiles
network outage/fails: outage, outages, cuts, drops, network, networks, networked, networking, fails
slow: slow, slows, slowed, slowing
fast: fast, fasts, fasted, fasting
stable/reliable: stable, stables, stabling, stabled, reliable, reliables
aeroplane mode: aeroplane, aeroplanes
available: available
load/open: load, loads, loaded, loading, open, opens, opened, opening
POP: pop, pops, popes, popping, popped
IMAP: imap
SMTP: smtp
port: port, ports, ported, porting
protocol: protocol, protocols, protocoled, protocoling
crash/hang: crash, crashed, crashing, crashes, hang, hangs, hanged, hanging
error: error, errors
works/runs: works, runs, run, ran
buy: buy, buys, bought, buying, purchase
sell: sell, sells, selling, selles
order (purchase): order, orders, ordered, ordering
replace: replace, replacing, replaced, replacement, replaces
change/switch: change, switch, changing, switching, changes, changed, switched, switches
swap: swap, swapping, swapped, swaps
upgrade: upgrade, upgraded, upgrading, upgrades
get (receive): get, gets, got, getting, receive
present/gift: present, presents, presented, presenting, gift, gifts, gifted, gifting
inherit: inherit, inherits, inherited, inheriting
lend/borrow: lend, lends, lending, borrow, borrows, borrowed, borrowing
break/broken: break, broke, broken, breaks, bust, breaking
dead/die: dead, die, died, dies, dying, deads, deaded, deading, dieing
steal/stolen: steal, steals, stealed, stealing, steales, stolen
lose: lose, loses, losing, losed
repair: repair, repairs, repaired, repairing
keep (not change): keep, keeping, keeps
stay/remain: stay, stays, staying, remain, stayed, remains, remained, remaining
stick with: stick, sticking, sticks, sticked
leave (as it is): leave, leaving, leaves, leaved
used to it: used
move (house): move, moves, moving, moved
retire: retire, retires, retiring, retired
hold out/last: last, lasts, years, hold, holds, holding, lasted, lasting
bargain/sale: bargain, bargains, bargained, bargaining, sale, sales
money: money, moneys, moneyed
cost/expensive: cost, costs, costed, costing, costes, expensive
cheap: cheap, cheaps, cheaped, cheaping
free (of charge): free, frees, freeing, freed
pay: pay, pays, payed, paying
subscription: subscription, subscriptions
contract: contract, contracts, contracted, contracting
package/plan: package, packages, packaging, packaged, plan, plans, planed, planing, planes, planning, planned
price: price, prices, pricing, priced
weather: weather, weathers, weathered, weathering
rain: rain, rains, rained, raining, raines
snow: snow, snows, snowed, snowing
sun: sun, suns, sunning, sunned
cold: cold, colds
warm/hot: warm, warms, warmed, warming, hot, hots, hotting, hotted
eat: eat, eats, ate, eaten, eating
food: food, foods
lunch: lunch, lunched, lunching, lunches
dinner: dinner, dinners, dinnered, dinnering
bread: bread, breads, breaded, breading
cake: cake, cakes, caking, caked
cheese: cheese, cheeses, cheesing, cheesed
meat: meat, meats, meated
fish (food): fish, fished, fishing, fishes
fruit: fruit, fruits, fruited, fruiting
egg: egg, eggs, egged, egging
milk: milk, milks, milked, milking
coffee: coffee, coffees
tea: tea, teas, teaed, teaing
beer: beer, beers
wine: wine, wines, wining, wined
drink: drink, drinks, drinking
recipe: recipe, recipes
fridge: fridge, fridges, fridging, fridged
oven: oven, ovens, ovened, ovening
laundry: laundry, laundries
dishes: dishes
rubbish/bin: rubbish, rubbished, rubbishing, rubbishes, bins, bines, binning, binned
wardrobe: wardrobe, wardrobes, wardrobing, wardrobed
drawer: drawer, drawers
bag: bag, bags, bagging, bagged
suitcase: suitcase, suitcases
wallet/purse: wallet, wallets, purse, purses, pursing, pursed
key: key, keys, keyed, keying
clothes: clothes
shoes: shoes
hair: hair, hairs, haired, hairing
head: head, heads, headed, heading
tooth: tooth, tooths, toothed, toothing
stomach: stomach, stomachs, stomached, stomaching
back (body): back, backs, backed, backing
ill/flu: ill, sick, flu, cold, ills, flus, flued, flues
hospital: hospital, hospitals, hospitales
pain: pain, pains, pained, paining
tired: tired
sleep: sleep, sleeps, sleeping
hungry: hungry
baby: baby, babying, babies, babied
birthday: birthday, birthdays
wedding: wedding, weddings
party: party, partying, parties, partied
dog: dog, dogs, doges, dogging, dogged
cat: cat, cats, cates, catting, catted
flower: flower, flowers, flowered, flowering
tree: tree, trees, treeing, treed
football: football, footballs, footballing
match/game: match, matched, matching, matches, game, games, gaming, gamed
win: win, wins, wined, wining, wines, winning, winned
bicycle: bicycle, bicycles, bicycling, bicycled
motorbike: motorbike, motorbikes, motorbiking, motorbiked
petrol/fuel: petrol, petrols, fuel, fuels, fueled, fueling
parking: parking, parkings
traffic jam: traffic, traffics
road: road, roads, roading
ticket: ticket, tickets, ticketed, ticketing
delay: delay, delays, delayed, delaying
strike: strike, strikes, striking
rent: rent, rents, rented, renting, rentes
roof: roof, roofs, roofed, roofing
electricity: electricity, electricities
bathroom: bathroom, bathrooms
furniture: furniture, furnitures
film: film, films, filmed, filming
series: series
music: music, musics
book: book, books, booked, booking
newspaper: newspaper, newspapers, newspapered, newspapering
exam: exam, exams
bank: bank, banks, banked, banking
tax: tax, taxed, taxing, taxes
insurance: insurance, insurances
election: election, elections
lottery: lottery, lotteries
country: country, countries
river: river, rivers, rivered
world: world, worlds, worlded
colour: colour, colours, coloured, colouring
walk: walk, walks, walked, walking
play: play, plays, played, playing
sing: sing, sings, singed, singing, singes
cook: cook, cooks, cooked, cooking
wash: wash, washed, washing, washes
drive: drive, drives, driving
sit: sit, sits, sited, siting, sites, sitting
stand: stand, stands, standing
wait: wait, waits, waited, waiting, waites
come: come, comes, came, coming
go: go, goes, went, gone, going
take: take, takes, took, taken, taking
bring: bring, brings, brought, bringing
put: put, puts, putting, putted
turn: turn, turns, turned, turning
open: open, opens, opened, opening
close: close, closes, closing, closed
cut: cut, cuts, cutes, cutting
work (verb): work, worked, working
learn: learn, learns, learned, learning
teach: teach, teaching, teaches
live (reside): live, lives, living, lived
call (phone): call, calls, called, calling
hear: hear, hears, hearing, heares
see: see, saw, seen, sees, seeing, seed
feel: feel, feels, feeling
think: think, thought, thinks, thinking
try: try, trying, tries, tried
touch: touch, touched, touching, touches
complain: complain, complains, complained, complaining
and: and, n, plus
or: or
but: but
because: because, cos, cause, coz, since
so/therefore: so, therefore, thus, hence
if: if, whether
although: although
while: while
with: with
without: without
for: for
from: from
in: in
on: on
at: at
to: to
of: of
between: between
about (concerning): about
instead: instead
except: except
besides/apart from: besides
otherwise: otherwise
then: then
than: than
as/like: as, like
that (conjunction): that
this/these: this, these
that/those: that, those
the: the
a/an: a, an
there is/are: there, theres, are
be: be, is, am, are, was, were, been, s, m, re
have: have, has, had, having, ve
do/make: do, does, did, done, make, makes, made
become: become
happen: happen
thing/stuff: thing, things, stuff, bits
part: part
kind/type: kind, type
way/manner: way, manner
place: place
side: side
case: case
`;
