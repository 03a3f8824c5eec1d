/** The French words for each concept, one concept a line: see ../concepts.ts. */
export const FR = `
all (everything): tout, toute, entier, entière, intégralité, tt
all (everybody): tous, toutes
none/zero: aucun, aucune, zéro, nul, nulle
nothing: rien
nobody: personne
somebody: quelquun
something: quelque
several: plusieurs, divers, diverses, différents, multiples
many: beaucoup, plein, tas, nombreux, nombreuses, maints, innombrables, flopée
much/a lot: beaucoup, énormément, plein, vachement
few: quelques, quelque
little (not much): peu, guère
half: moitié, demi, demie
most: plupart, majorité
enough: assez, suffisamment, suffisant, suffit, amplement, largement
too much: trop, excès
more: plus, davantage
less: moins
only: seulement, uniquement, juste, exclusivement, seul, seule, que, simplement
also/too: aussi, également, pareillement
even (sogar): même
almost: presque, quasi, quasiment
exactly: exactement, précisément, pile
about/roughly: environ, vers, autour, approximativement
full: plein, pleine, pleins, pleines, rempli, remplie, remplit, saturé, saturée, complet
empty: vide, vides, vider, vidée, videz
overfull/bursting: déborde, débordent, déborder, explose, exploser, craque, craquer, archiplein, blindé, blindée, bourré, bourrée
nearly full: presque
big: grand, grande, gros, grosse, grands, grosses
huge: énorme, énormes, gigantesque, immense, monstrueux, monstre
small: petit, petite, petits, petites
tiny: minuscule, riquiqui, minuscules
normal/ordinary: normal, normale, ordinaire, habituel, classique
endless/unlimited: illimité, illimitée, infini
limited: limité, limitée
thousand: mille, millier, milliers
million: million, millions
hundred: cent, centaine, centaines, cents
dozen: douzaine, dizaine, dizaines
percent: pourcent, pourcents
gigabyte: go, giga, gigas, gigaoctets, gigaoctet, to, gb
megabyte: mo, méga, mégas, mb
number/amount: nombre, numéro, quantité, chiffre
size: taille
rest/remainder: reste, restant
first: premier, première, premiers
second: deuxième, second, seconde
third: troisième
last: dernier, dernière, derniers
other/another: autre, autres
same/identical: même, mêmes, identique, identiques, pareil, pareils, pareille
different: différent, différente, différents
each/every: chaque, chacun, chacune
alone: seul, seule, solo
single/sole: unique, seul, seule
together: ensemble
common/joint: commun, commune, partagé, collective, collectif
double/twice: double
once: fois
extra: supplémentaire, extra
very: très, vraiment, super, hyper, trop
quite/rather: plutôt, assez
a bit: peu
totally/completely: totalement, complètement, entièrement, absolument, carrément
hardly/barely: guère, peine
mainly/mostly: surtout, principalement, essentiellement
always: toujours
never: jamais
often: souvent, fréquemment, régulièrement
sometimes: parfois, quelquefois
rarely: rarement
usually: habituellement, généralement, normalement
constantly: constamment, cesse
now/currently: maintenant, actuellement, désormais, présent, présentement
soon: bientôt, prochainement
later: après
already: déjà
still (yet): encore, toujours
formerly/in the past: avant, autrefois, jadis, auparavant, anciennement
recently/lately: récemment, dernièrement
tomorrow: demain
yesterday: hier
tonight/evening: soir, soirée, soirs
morning: matin, matins, matinée
night: nuit, nuits
day: jour, jours, journée
week: semaine, semaines
weekend: weekend
month: mois
year: an, ans, année, années
summer: été
winter: hiver
spring/autumn: printemps, automne
Christmas: noël
Monday..Sunday (weekday names): lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
January..December (month names): janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
before: avant
after: après
since: depuis
until: jusque
when: quand, lorsque
during: pendant, durant
hour: heure, heures
minute: minute, minutes
moment: moment, instant
next: prochain, prochaine, suivant, suivante
previous: précédent, précédente
new: nouveau, nouvelle, nouveaux, neuf, neuve, nouvel
old: vieux, vieille, vieil, ancien, ancienne
ancient: antique, antédiluvien
long (time): longtemps, long, longue
time (clock): temps
again: encore, nouveau
immediately: immédiatement
yes: oui, ouais, ouaip, ui, exact, affirmatif, voilà
no: non, nan, nenni
not: pas, ne, n, point, ni
maybe: éventuellement, ptet
probably: probablement, sûrement, vraisemblablement
certainly/of course: certainement, évidemment, sûr, certes, évidence
I think/believe: crois, pense, trouve, croire, croit
guess/suppose: suppose, imagine
know: sais, sait, savoir, savons, savez, connais, connaît, saurais
no idea/no clue: idée
unsure: incertain, hésite, doute
doubt: doute, douter
understand: comprends, compris, comprend, comprendre, pige, capté
explain: expliquer, explique, expliquez, explication, expliques
confuse/muddle: embrouillé, confus, mélange
forget: oublie, oublier, oubliez
remember: souviens, rappelle, rappelles, souvenir
mean (say): voulais
depends: dépend
decide: décider, décide
choose/select: choisir, choisis, choix, choisi, prends
prefer: préfère, préférerais, préférer, plutôt
like/want: veux, voudrais, veut, voulons, aime, aimerais, envie, voulais, souhaite, vouloir
wish/would like: voudrais, aimerais, souhaite, souhaiterais
need: besoin, faut, nécessite
must/have to: dois, doit, devons, faut, falloir, faudrait, faudra, obligé
may/allowed: peut, droit, permis
can/able: peux, peut, pouvons, peuvent, puisse, pouvoir, pourrait, pourrais, arrive
should: devrais, devrait
hope: espère
plan/intend: prévois, prévu, compte, vais, envisage, projet, pense, allons
consider/think about: réfléchis, réfléchir, envisage, songe
worry/fear: peur, crains, inquiète, inquiet, redoute
annoy/hate: déteste, agace, énerve, embête, saoule
happy/content: content, contente, heureux, satisfait, ravi
fine/ok: ok, bien, dac, bon
agree: accord
matter/care: importe, compte
not matter/all the same: égal, importe, fiche, fous, indifférent
important: important, importante, importants
necessary: nécessaire
useful: utile
good: bon, bonne, bons, bien
bad: mauvais, mal, mauvaise
better: mieux, meilleur, meilleure
worse: pire
easy: facile, simple
difficult/complicated: difficile, compliqué, compliquée, dur
safe/secure: sûr, sécurité, sécurisé
danger/risk: danger, risque, risques
true/right: vrai, juste, correct
wrong: faux, mauvais, mauvaise
false/mistake: erreur, trompé, trompée, gourée, gouré, boulette, tromper
problem: problème, problèmes, souci, soucis, pb
fun/funny: drôle, rigolo, marrant
sad: triste
sorry/excuse: désolé, désolée, pardon, excusez, excuse, navré
please: stp, svp, plaît
thanks: merci, remercie
hello: bonjour, salut, coucou, bonsoir, hello, allo
goodbye: revoir, adieu, ciao, tchao
great/super: super, génial, parfait, excellent, top, chouette
beautiful/lovely: beau, belle, joli, jolie
terrible: terrible, affreux, horrible, catastrophe, galère
honest/honestly: honnêtement, franchement
trust: confiance
distrust: méfie, méfiance
privacy/private: privé, privée, confidentialité, confidentiel, intimité, perso
secret: secret, secrets
laugh/haha: haha, mdr, lol, hihi, ptdr
hm/erm: euh, hum, heu, hmm, bah, ben
question: question, questions
answer: réponse, réponses, répondre, réponds, répondu, répond
ask: demande, demander, demandes, demandez, poser, posez
tell/say: dire, dis, dit, dites, raconte, raconter, disait
speak/talk: parle, parler, parlez, parles, discuter
repeat: répète, répéter, répétez, redis, redire, redites, répétition
again from the start: début, zéro, départ, recommencer
restart: recommencer, recommence, recommençons, reprendre, reprend, réinitialiser, repartir, repart
start/begin: commencer, commence, commençons, démarrer, début
back (go back): retour, revenir, reviens, arrière, retourner, retourne, revenons, précédent
previous step: précédente, étape
undo: annule, défaire
cancel/abort: annuler, annule, annulez, abandonner, abandonne, interrompre
stop: stop, arrête, arrêter, arrêtez, stopper, arrêtons
finish/end: fini, finir, terminer, terminé, fin
quit/exit: quitter, quitte, sortir
skip: sauter, saute, zapper, zappe, ignorer
next/continue: suivant, suivante, continuer, continue, continuons, suite, avancer
pass (skip): passe, passer, passons
help (noun/verb): aide, aider, aidez, aides, secours
stuck: bloqué, bloquée, coincé, coincée, perdu, perdue
show: montre, montrer, montrez, affiche, afficher, voir
list: liste, lister
compare: comparer, compare, comparez, comparaison, comparatif, comparons
difference: différence, différences
advantage: avantage, avantages, plus, pour
disadvantage: inconvénient, inconvénients, désavantages, contre
pros and cons: pour, contre
versus: versus, vs
overview: aperçu
summary: résumé, récapitulatif, résumer, bilan, synthèse
summarise: résume, résumez
recap: récap, récapitule, récapituler, récapitulez
change (an answer): modifier, changer, rectifier
correct (fix): corriger, corrige, rectifier
option/choice: option, choix, options, possibilité
language: langue, langues
English: anglais, anglaise
French: français, française
German: allemand, allemande
Spanish: espagnol
Italian: italien
Portuguese: portugais
Dutch: néerlandais, flamand
why: pourquoi
reason: raison, raisons
what for: quoi
who: qui
what: que, quoi, quel, qu
which: quel, quelle, lequel, laquelle, quels, lesquels
where: où
how: comment
how many: combien
clear (understood): clair, claire
advice/recommend: conseil, conseilles, conseillez, recommandes, recommander, conseille
decision: décision
settings/configure: configurer, configuration, réglages, paramètres, paramétrer, configuré
set up/install: installer, installé, installation
instructions: instructions
meaning: signifie, signification
matter/topic: sujet
joke: blague
bot/robot/chatbot: bot, robot, chatbot
human (person): humain, humaine
person/someone: personne, personnes
I/me: je, j, moi, me, m, bibi
you: tu, te, toi, vous, t
he/him: il, lui
she/her: elle
we/us: nous, on
they/them: ils, elles, eux, leur
my/mine: mon, ma, mes, mien, mienne
your: ton, ta, tes, votre, vos
his: son, sa, ses
her (possessive): son, sa, ses
our: notre, nos
their: leur, leurs
own: propre, propres
wife: femme, épouse, madame
husband: mari, époux
partner/spouse: conjoint, conjointe, compagnon, compagne, partenaire
boyfriend/girlfriend: copain, copine, chum, blonde
son: fils, fiston
daughter: fille
child/kids: enfant, enfants, gamins, gosses, gosse, petit
mother/mum: mère, maman
father/dad: père, papa
parents: parents
brother: frère, frangin
sister: soeur, frangine
siblings: frères, soeurs
uncle/aunt: oncle, tante, tonton
nephew/niece: neveu, nièce
cousin: cousin, cousine
grandma: mamie, mémé
grandpa: papi, papy, pépé
in-law: gendre
family: famille, familial, familiale, foyer
friend/mate: ami, amie, amis, pote, potes
neighbour: voisin, voisine, voisins
colleague: collègue, collègues, collaborateur, collaborateurs, collaboratrice, confrère
boss: chef, patron, patronne, cheffe
secretary: secrétaire, secrétariat
assistant: assistant, assistante
employee/staff: employé, employée, employés, salarié, salariés, personnel
team: équipe
group: groupe
company/firm: entreprise, société, boîte, firme
department: service, département
club/association: association, asso, club
board/committee: comité, bureau
chairman/president: président, présidente
treasurer: trésorier, trésorière
member: membre, membres, adhérents
volunteer: bénévole, bénévoles
partner (business): associé, associée, associés
customer/client: client, clients, cliente
supplier: fournisseur, fournisseurs
accountant/tax adviser: comptable, compta
lawyer/solicitor: avocat, avocate, notaire
doctor: médecin, docteur
nurse: infirmière, infirmier
dentist: dentiste
pharmacist: pharmacien, pharmacienne, pharmacie, préparatrice
teacher: professeur, prof, instit, enseignant, enseignante, institutrice
pupil: élève, élèves
student: étudiant, étudiante
apprentice/trainee: apprenti, stagiaire
plumber: plombier
electrician: électricien
mechanic: mécanicien
farmer: agriculteur, fermier, paysan
winegrower: vigneron
driver: chauffeur
lorry driver: routier
baker: boulanger, boulangère
hairdresser: coiffeur, coiffeuse
gardener: jardinier
tenant: locataire
landlord: propriétaire, proprio
flatmate: coloc, colocataire, colocs
priest/vicar/pastor: curé, pasteur
parish/church: paroisse, église
mayor/town hall: mairie, maire
civil servant: fonctionnaire
musician: musicien
choir: chorale
manager/director: directeur, directrice, gérant, gérante, manager
owner: propriétaire, patron
freelancer/self-employed: indépendant, indépendante, freelance
pensioner/retired: retraité, retraitée
widow/widower: veuve, veuf
deputy/stand-in: remplaçant, remplaçante, suppléant
reception: accueil, réception, standard
technician/IT person: informaticien, technicien, informatique
administrator: administrateur, administratrice
man: homme, monsieur
woman: dame
people: gens, monde
share: partage, partager, partagée, partageons, partagent, partagés
use: utilise, utiliser, utilisons, utilisent, sers, sert, usage, utilisait, utilisation
read: lis, lit, lire, lisons, lisent, lu, lue, lecture, lisais
reply/answer mail: réponds, répond, répondre, répondons, répondent
write: écris, écrit, écrire, écrivons
look into/check: regarde, regarder, consulte, consulter, consultons, vérifie, relève, ouvre, regardons, checke, jette, oeil, consultent, relever, relevons, regardent, voir, vois, voit
have access: accès, accède, accéder, accèdent, accédons
log in: connecte, connecter, connexion, connectons
password: mdp, passe, code
look over someone's shoulder/snoop: fouine, fouiner, espionne, fouille
take turns/alternate: relaie, tour, relayons, roulement, alternons
stand in/cover for: remplace
manage/look after: gère, gérer, gérons, occupe, gèrent
responsible: responsable
personal: personnel, personnelle, perso
separate: séparé, séparée, séparés
belong: appartient
give: donner, donne, file
phone/mobile: téléphone, téléphones, portable, mobile, tél, cellulaire, natel, gsm, portables
smartphone: smartphone, smartphones
iPhone: iphone, iphones
Android/Samsung: android, samsung
landline: fixe
tablet: tablette, tablettes
iPad: ipad, ipads
laptop/notebook: portable, laptop
MacBook: macbook
desktop computer/PC: pc, fixe, desktop, tour, bécane
Mac/iMac: mac, imac
computer (any): ordinateur, ordinateurs, ordi, ordis, ordinosaure
device/gadget: appareil, appareils
machine: machine, machines
browser: navigateur
webmail: webmail
website/page: site, page
app/program: application, appli, logiciel, programme
Outlook: outlook
Thunderbird: thunderbird
Gmail: gmail
Windows: windows
screen: écran
printer: imprimante
TV: télé, télévision
battery: batterie
wifi/router: wifi, box, routeur
hard disk: disque, dur
USB stick/external drive: clé, usb
backup: sauvegarde, sauvegardes
copy: copie, copies
home: maison, chez, domicile
flat/apartment: appartement, appart
kitchen: cuisine
living room: salon
bedroom: chambre
study/home office: bureau
cellar: cave
garage: garage
garden: jardin
office (place): bureau, bureaux, cabinet, étude
work (place): travail, boulot, taf, job
workshop: atelier
shop: magasin, boutique, officine
practice/surgery: cabinet
school: école, collège, lycée
university: fac, université
library: bibliothèque
hotel: hôtel, gîte
farm: ferme, exploitation, domaine
field: champ, champs, vignes, vigne
building site: chantier, chantiers
ship/boat: bateau, péniche
caravan/camper: caravane
car: voiture, auto
van: camionnette, fourgon
bus: bus, car
train: train, tgv, rer
underground/metro: métro
plane: avion
airport: aéroport
tunnel: tunnel, tunnels
mountain/hut: montagne, chalet, refuge, alpage
forest: forêt, bois
island: île
village: village
countryside: campagne
town/city: ville
abroad: étranger
sea: mer
beach: plage
holiday: vacances, congés
travel/trip: voyage, voyages, déplacement, déplacements, voyager, trajet, trajets
on the road/on the go: route, dehors, vadrouille, déplacement
everywhere: partout
nowhere: nulle
here: ici
there: là, y
elsewhere/another place: ailleurs
nearby: près, proche
far: loin
mail/e-mail: mail, mails, email, courriel, courriels, emails, mél
message: message, messages
letter: lettre, courrier, courriers
mailbox/inbox: boîte, boîtes, bal, messagerie, inbox
account: compte, comptes
address: adresse, adresses
folder: dossier, dossiers, répertoire, répertoires
sent: envoyés, envoyé, envoyées
drafts: brouillons, brouillon
trash/deleted: corbeille, poubelle, supprimés
archive: archive, archives, archiver
newsletter: newsletter, newsletters, infolettre
attachment: pièces, jointes
photo/picture: photo, photos
video: vidéo, vidéos
document/file: document, documents, fichier, fichiers
invoice: facture, factures
order: commande, commandes, ordonnances
booking: réservation, réservations
calendar: calendrier, agenda
sort/file: trie, trier, tri, range, ranger, classe, classer, classement, rangés, classés, rangement
tidy up: ranger, ménage, nettoyé
order (neat): ordre
move (to a folder): déplacer, déplace, mets, met
delete: supprimer, supprime, efface, effacer, jeter, vire, virer
keep: garder, garde, conserver, conserve, gardés, gardent
throw away: jeter, jette
clean up: nettoyer, ménage, purge, purger
collect/fetch/download: télécharger, télécharge, téléchargés, rapatrier, rapatrie, récupérer, récupère, descendre
store/save: enregistrer, sauvegarder, stocker, stocke, stockés, enregistre
leave on the server: laisser, laisse, rester, restent, reste
server: serveur, serveurs
provider: fournisseur, opérateur, hébergeur, fai
cloud: cloud, nuage
hosting company: hébergeur, hébergement
storage/space: espace, place, stockage, capacité
quota/limit: quota, limite, plafond
warning (mailbox full): avertissement, avertissements, alerte, alertes, prévient, harcèle
bounce/reject: refuse, refusés, rejette, reviennent, rejeté
arrive: arrive, arriver, arrivent
send: envoyer, envoie, envoi
receive: recevoir, reçois, reçoit, recevons, reçu
forward: transférer, transfert, transfère
disappear: disparaître, disparaît, disparu, disparaissent
lost: perdu, perdre, perds, paumer
find: trouver, trouve, retrouver, retrouve, retrouvent
search: chercher, cherche, recherche
sync: synchroniser, synchronisé, synchro, synchronisés
match/consistent: correspond, concorde
only here/local: local, localement, locale
offline: déconnecté
online: connecté
internet: internet, net, web
connection: connexion, connecté
reception/signal: réseau, signal, couverture, barre
fibre/broadband: fibre, adsl
mobile data: données, 4g, 5g, data
network outage/fails: panne, coupe, coupures, coupure
slow: lent, lente, rame
fast: rapide
stable/reliable: stable, fiable
aeroplane mode: avion
available: disponible, disponibles
load/open: ouvrir, ouvre, charger
crash/hang: plante, bug
error: erreur
works/runs: marche, fonctionne, marcher, tourne
buy: acheter, achète, achat
sell: vendre, vends, vendu
order (purchase): commandé, commander
replace: remplacer, remplace
change/switch: changer, change, changement, changerai, passer
swap: échanger, troquer
upgrade: renouveler
get (receive): avoir, recevoir
present/gift: cadeau, offert, offre, offrir
inherit: hérité
break/broken: cassé, cassée, casser, panne
dead/die: mort, morte, mourir, lâcher
steal/stolen: volé, volée
lose: perdre, perdu
repair: réparer, réparation
keep (not change): garder, garde
stay/remain: rester, reste, restons
stick with: rester
leave (as it is): laisser, laisse
used to it: habitué, habituée, habitude
move (house): déménager, déménage, déménagement
hold out/last: tenir, tient, dure
money: argent, euros
cost/expensive: coûte, cher, chère
cheap: marché
free (of charge): gratuit, gratuite
pay: payer, paye, paie
subscription: abonnement
contract: contrat
package/plan: forfait, offre
price: prix
weather: météo, temps
rain: pluie, pleut
eat: manger, mange
coffee: café
beer: bière
wine: vin
fridge: frigo, réfrigérateur
rubbish/bin: poubelle
wardrobe: armoire
drawer: tiroir
bag: sac
suitcase: valise
key: clé, clés
ill/flu: malade, grippe
tired: fatigué, fatiguée
sleep: dormir, dors
birthday: anniversaire
wedding: mariage
dog: chien
cat: chat
football: foot, football
match/game: match
win: gagné, gagner
bicycle: vélo
parking: parking
delay: retard
strike: grève
rent: loyer
electricity: électricité
film: film
music: musique
book: livre, livres
newspaper: journal
exam: examen
bank: banque
tax: impôts
election: élections
walk: marcher, promener
play: jouer, joue
drive: conduire, conduis
wait: attendre, attends, attendez
come: venir, vient, viens, viennent, venu
go: aller, va, vas, vont, irai, allé
take: prendre, prend, prends, pris, prenons
bring: apporter
put: mettre, mets, met, mis
open: ouvrir, ouvert, ouvre
close: fermer, ferme
work (verb): travaille, travailler, travaillons, bosse
learn: apprendre
teach: enseigne, enseigner
live (reside): habite, vis, vit, vivons
call (phone): appeler, appelle, téléphoner, appels
hear: entendre
see: voir, vois, voit, vu
think: penser, pense
try: essayer, essaie
touch: toucher, touche
complain: râle, plaint
and: et
or: ou
but: mais
because: parce, car, puisque, vu
so/therefore: donc, alors
if: si
while: tandis
with: avec
without: sans
for: pour
from: depuis, de
in: dans, en, dedans
on: sur
at: à, chez, au, aux
to: à
of: de, du, des, d
between: entre
about (concerning): sujet
instead: lieu, plutôt
except: sauf, excepté, hormis, part
besides/apart from: outre, hormis
otherwise: sinon
then: puis, ensuite, alors
than: que
as/like: comme
this/these: ce, cet, cette, ces, ceci, c, ça
that/those: cela, celui, celle, ceux
the: le, la, les, l
a/an: un, une
be: être, suis, es, est, sommes, êtes, sont, était, étaient, soit, sera, serait, été
have: avoir, ai, as, a, avons, avez, ont, avait, avais, eu
do/make: faire, fais, fait, faites, font, faisons
happen: arrive, passe
thing/stuff: chose, choses, truc, trucs, machin, affaires, bazar
part: partie
kind/type: sorte, genre, type
way/manner: manière, façon
place: endroit, lieu
side: côté
case: cas
`;
