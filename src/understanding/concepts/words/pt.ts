/** The Portuguese words for each concept, one concept a line: see ../concepts.ts. */
export const PT = `
all (everything): tudo, todo, toda, inteiro, inteira
all (everybody): todos, todas
none/zero: nenhum, nenhuma, zero, nula
nothing: nada, nadinha
nobody: ninguém
somebody: alguém
something: algo
several: vários, várias, diversos, diversas, múltiplos
many: muitos, muitas, montes, imensos, imensas, bastantes, milhentos, inúmeros
much/a lot: muito, muita, bastante, imenso, imensa, demais, monte, muitíssimo
few: poucos, poucas, alguns, algumas
little (not much): pouco, pouca, pouquinho
half: metade, meio, meia
most: maioria
enough: suficiente, suficientes, bastante, chega, sobra, basta
too much: demasiado, demasiada, excesso, demais
more: mais
less: menos
only: só, somente, apenas, unicamente, exclusivamente
also/too: também, tb, tbm, igualmente
even (sogar): até, inclusive, mesmo
almost: quase, praticamente
exactly: exatamente, exactamente, precisamente, certo
about/roughly: cerca, aproximadamente, uns, umas, perto
full: cheio, cheia, cheios, cheias, lotado, lotada, lotados, repleto, esgotado, esgotada, enche, encher, encheu, enchendo
empty: vazio, vazia, vazios, vazias, esvaziar, esvazio, esvazia
overfull/bursting: abarrotado, abarrotada, transborda, transbordar, rebentar, estourar, estourando, estourado, entupido, entupida, atulhado, atulhada
big: grande, grandes, maior, maiores
huge: enorme, enormes, gigante, gigantes, gigantesco, gigantesca, imenso, colossal
small: pequeno, pequena, pequenos, pequenas, menor
tiny: minúsculo, minúscula, pequenino, pequenina, mínimo, mínima
normal/ordinary: normal, normais, comum, comuns, habitual
endless/unlimited: ilimitado, ilimitada, infinito, infinita
limited: limitado, limitada
thousand: mil, milhar, milhares
million: milhão, milhões
hundred: cem, centena, centenas, cento
dozen: dúzia, dúzias
percent: porcento, percentagem
gigabyte: gb, giga, gigas, gigabyte, gigabytes, tb, terabyte
megabyte: mb, mega, megas
number/amount: número, quantidade, quantia
size: tamanho
rest/remainder: resto, restante
first: primeiro, primeira
second: segundo, segunda
third: terceiro, terceira
last: último, última, últimos, últimas
other/another: outro, outra, outros, outras
same/identical: mesmo, mesma, mesmos, mesmas, igual, iguais, igualzinho, idêntico, idêntica, idênticos
different: diferente, diferentes
each/every: cada
alone: sozinho, sozinha, sós
single/sole: único, única
together: juntos, juntas, junto
common/joint: comum, conjunto, conjunta
double/twice: dobro, duplo
extra: extra, adicional
very: muito, super, bem
quite/rather: bastante, bem
totally/completely: totalmente, completamente, absolutamente
hardly/barely: mal
mainly/mostly: principalmente, sobretudo
always: sempre
never: nunca, jamais
often: frequentemente, frequência
sometimes: vezes
rarely: raramente, raro
usually: normalmente, geralmente, costumo, costuma
constantly: constantemente
now/currently: agora, atualmente, actualmente
soon: breve, brevemente, logo
later: depois
already: já
still (yet): ainda
not any more: mais
formerly/in the past: antes, antigamente, dantes, outrora
recently/lately: recentemente, ultimamente
today: hoje
tomorrow: amanhã
yesterday: ontem
tonight/evening: noite
morning: manhã
night: noite, noites
day: dia, dias
week: semana, semanas
weekend: fds
month: mês, meses
year: ano, anos
summer: verão
winter: inverno
spring/autumn: primavera, outono
Christmas: natal
Monday..Sunday (weekday names): sexta, sábado, domingo, quinta, quarta, terça
January..December (month names): janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
before: antes
after: depois, após
since: desde
until: até
when: quando
during: durante
hour: hora, horas
minute: minuto, minutos
moment: momento, instante
next: próximo, próxima, próximos, seguinte
previous: anterior
new: novo, nova, novos, novas, novinho, novinha
old: velho, velha, velhos, velhas, antigo, antiga, velhinho
ancient: antiquíssimo, jurássico
long (time): longo, longa
date: data
time (clock): tempo
again: novamente, novo
immediately: imediatamente, já
yes: sim, claro, pois, isso, exato, certo
no: não, nop
not: não, nem, n
maybe: talvez, quiçá, porventura
probably: provavelmente, deve, devo
certainly/of course: certamente, claro, óbvio, evidentemente, certeza
I think/believe: acho, penso, creio, julgo, acredito
guess/suppose: suponho, imagino
know: saber, sei, sabe, sabemos, sabia, sabem, conheço, conhece
no idea/no clue: ideia, ideias
unsure: dúvida, dúvidas, indeciso, incerto
doubt: duvido
understand: entender, entendo, entendi, entende, perceber, percebo, percebi, percebe, compreendo, compreender
explain: explicar, explica, explique, explicas, explicação
confuse/muddle: confuso, confusa, confundir, confundi, baralhado, baralhei, atrapalhei
forget: esquecer, esqueço, esqueci, esquece, esqueça
remember: lembrar, lembro, lembra, recordo
depends: depende
decide: decidir, decido, decidi, decida
choose/select: escolher, escolho, escolhi, escolha, opto
prefer: prefiro, preferia, preferir
like/want: quero, quer, queria, queremos, querem, gosto, gostava, gostaria, querer, quis
wish/would like: gostava, gostaria, queria
need: preciso, precisa, precisamos, precisava, precisar, necessito
must/have to: tenho, tem, temos, devo, deve, tinha
may/allowed: pode, posso, permitido, permite
can/able: posso, pode, podemos, podia, consigo, consegue, conseguir, podem
should: devia, deveria
hope: espero
plan/intend: pretendo, tenciono, planeio, planejo, penso, planear, planejar, vou, vamos
consider/think about: pensar, pensando, pondero, considero, cogito
worry/fear: medo, receio, preocupa, preocupo, preocupado, preocupada, aflito, temo
annoy/hate: odeio, detesto, chato, chata, chateia, irrita
happy/content: feliz, contente, satisfeito, satisfeita
fine/ok: ok, bem, tá, beleza
agree: concordo, acordo
matter/care: importa, importo, interessa
not matter/all the same: igual, indiferente
important: importante, importantes
necessary: necessário, necessária
good: bom, boa, bons, boas
bad: mau, má, ruim, maus
better: melhor
worse: pior
easy: fácil, simples
difficult/complicated: difícil, complicado, complicada
safe/secure: seguro, segura, segurança
danger/risk: perigo, risco
true/right: verdade, certo, certa
wrong: errado, errada
false/mistake: enganei, engano, erro, errei, enganado
problem: problema, problemas
fun/funny: engraçado, piada, divertido
sad: triste
sorry/excuse: desculpa, desculpe, perdão, perdoe
please: favor, pf, pff
thanks: obrigado, obrigada, valeu, agradeço, brigado
hello: olá, oi, ei, alô, viva
goodbye: tchau, adeus
great/super: ótimo, óptimo, ótima, excelente, fixe, espetáculo, legal, show
beautiful/lovely: bonito, bonita, lindo, linda
terrible: terrível, horrível, péssimo
trust: confio, confiança, confiar
distrust: desconfio
privacy/private: privado, privada, privacidade, confidencial
secret: segredo
love: amo, adoro, amor
miss (someone): saudade, saudades
laugh/haha: haha, kkk, rsrs, lol, kkkk, ahah
hm/erm: hum, hmm, ahn
question: pergunta, perguntas, questão, questões
answer: resposta, respostas, responder, respondi
ask: perguntar, pergunta, perguntas, perguntou
tell/say: dizer, digo, diz, disse, diga, contar, dizem
speak/talk: falar, falo, fala, falas, fale, conversar
repeat: repetir, repete, repita, repetes
again from the start: início, começo, princípio, zero
restart: recomeçar, recomeça, recomece, reiniciar, reinicia, reinicie
start/begin: começar, começa, comece, começo, começou, iniciar
back (go back): voltar, volta, volte, atrás, regressar, retroceder, recuar
previous step: passo, anterior
undo: desfazer, desfaz
cancel/abort: cancelar, cancela, cancele, abortar, anular
stop: parar, para, pare, chega
finish/end: acabar, acabou, terminar, terminou, fim, encerrar, acaba
quit/exit: sair, desistir, desisto
skip: saltar, salta, pular, pula, pule, salte
next/continue: continuar, continua, continue, seguir, segue, siga, avançar, avança, seguinte, próxima
pass (skip): passar, passa, passe, passo
help (noun/verb): ajuda, ajudar, ajude, ajudas, socorro, ajudem
stuck: preso, perdido, perdida, encravado
show: mostrar, mostra, mostre, ver
list: lista, listar
compare: comparar, compara, compare, comparação, comparativo
difference: diferença, diferenças
advantage: vantagem, vantagens, prós, benefícios
disadvantage: desvantagem, desvantagens, contras
pros and cons: prós, contras
versus: versus, vs
overview: visão
summary: resumo, resumir, resume, síntese
summarise: resuma, resumir
recap: recapitular, recapitula, recapitule
change (an answer): mudar, alterar
correct (fix): corrigir, corrige, corrijo
option/choice: opção, opções, escolha, alternativa
language: língua, idioma, línguas
English: inglês, inglesa
French: francês, francesa
German: alemão, alemã
Spanish: espanhol, castelhano
Italian: italiano
Portuguese: português, portuguesa
Dutch: holandês, neerlandês
why: porquê, razão
reason: razão, motivo, razões
who: quem
what: que
which: qual, quais
where: onde
how: como
how many: quantos, quantas, quanto
clear (understood): claro, clara
advice/recommend: conselho, aconselha, aconselhas, recomendas, recomenda, recomendação, sugere
decision: decisão
settings/configure: configurar, configurações, configuração, definições, configurou, configurado
set up/install: instalar, instalou, instalei
instructions: instruções
meaning: significa, significado
matter/topic: assunto
bot/robot/chatbot: bot, robô, robot
human (person): humano
person/someone: pessoa, pessoas
I/me: eu, mim, me, comigo
you: tu, você, vc, ti, te, vocês
he/him: ele, dele
she/her: ela, dela
we/us: nós, gente, connosco, conosco
they/them: eles, elas
my/mine: meu, minha, meus, minhas
your: teu, tua, seu, sua
his: seu, sua, dele
her (possessive): sua, dela
our: nosso, nossa, nossos, nossas
own: próprio, própria, próprios
wife: mulher, esposa, patroa
husband: marido, esposo
partner/spouse: companheiro, companheira, parceiro, parceira, cônjuge
boyfriend/girlfriend: namorado, namorada
son: filho
daughter: filha
child/kids: filhos, filhas, criança, crianças, miúdos, miúdo, miúda, garoto, meninos
grandson/grandchild: neto, neta, netos, netas
mother/mum: mãe, mamã, mamãe
father/dad: pai, papá, papai
parents: pais
brother: irmão, mano
sister: irmã, mana
siblings: irmãos, irmãs
uncle/aunt: tio, tia, tios
nephew/niece: sobrinho, sobrinha, sobrinhos
cousin: primo, prima, primos
grandma: avó, vó, vovó
grandpa: avô, vô, vovô
in-law: sogra, sogro, cunhado, cunhada, genro, nora
family: família, familiar
friend/mate: amigo, amiga, amigos, amigas
neighbour: vizinho, vizinha, vizinhos
colleague: colega, colegas
boss: chefe, patrão, patroa
secretary: secretária, secretário
assistant: assistente, ajudante
employee/staff: empregado, empregada, empregados, funcionário, funcionária, funcionários
team: equipa, equipe
group: grupo
company/firm: empresa, firma, negócio
department: departamento, setor
club/association: clube, associação
board/committee: direção, comissão, diretoria
chairman/president: presidente
treasurer: tesoureiro, tesoureira
member: membro, membros, sócios, sócio
volunteer: voluntário, voluntários
partner (business): sócio, sócia
customer/client: cliente, clientes
supplier: fornecedor, fornecedores
accountant/tax adviser: contabilista, contador, contadora
lawyer/solicitor: advogado, advogada
doctor: médico, médica, doutor, dr
nurse: enfermeira, enfermeiro
dentist: dentista
teacher: professor, professora, prof
pupil: aluno, aluna, alunos
student: estudante, universitário
apprentice/trainee: estagiário, estagiária, aprendiz
plumber: canalizador, encanador
electrician: eletricista
mechanic: mecânico
farmer: agricultor, fazendeiro
fisherman: pescador
driver: motorista, condutor
baker: padeiro
cook/waiter: cozinheiro, garçom
hairdresser: cabeleireira, cabeleireiro
landlord: senhorio
priest/vicar/pastor: padre, pastor, pároco
parish/church: paróquia, igreja
musician: músico
choir: coro
photographer: fotógrafo
translator: tradutor, tradutora
manager/director: gerente, diretor, diretora, gestor
owner: dono, dona, proprietário
freelancer/self-employed: freelancer, autónomo
pensioner/retired: reformado, reformada, aposentado, aposentada
widow/widower: viúva, viúvo
reception: recepção, receção, rececionista, recepcionista
technician/IT person: técnico, informático, informática
administrator: administrador, administradora
cleaner: faxineira
carer: cuidadora, cuidador
man: homem, senhor
woman: mulher, senhora
people: gente, malta, pessoal, galera
share: partilhar, partilho, partilha, partilhamos, partilhada, partilhado, compartilhar, compartilho, compartilhamos, compartilhada, divido, dividimos, dividir, compartilha
use: usar, uso, usa, usamos, usam, utilizo, utilizamos, utilizar, utiliza, usando, usava
read: ler, leio, lê, lemos, leem, lia, lido, lendo, ver, vejo
reply/answer mail: responder, respondo, responde, respondemos, respondem
write: escrever, escrevo, escreve, escrevem
look into/check: ver, vejo, vê, vemos, espreita, espreitar, consulto, consulta, consultamos, olha, olho, verifico, verificar, mexe, mexer, mexem, abre, abro, checo, checar, acede, entra
have access: acesso, aceder, acessar, acessa, acedo, acedemos, acedem
log in: login, entrar, entra
password: senha, senhas, password, passe
look over someone's shoulder/snoop: bisbilhotar, coscuvilhar, bisbilhoteiro
take turns/alternate: revezar, revezamos, turnos, alternamos
manage/look after: gerir, gerencio, trata, tratar, cuida, cuido, administro
responsible: responsável
personal: pessoal, pessoais
separate: separado, separada, separados
belong: pertence, pertencem
give: dar, dou, deu, dei, dá
trust with: confiado
phone/mobile: telemóvel, telemóveis, celular, celulares, telefone, telefones, cel, tlm
smartphone: smartphone, smartphones
iPhone: iphone, iphones
Android/Samsung: android, samsung, xiaomi, motorola
tablet: tablet, tablets, tablete
iPad: ipad, ipads
laptop/notebook: portátil, portáteis, notebook, laptop, note
MacBook: macbook
desktop computer/PC: pc, desktop, fixo, torre, pcs
Mac/iMac: mac, imac
computer (any): computador, computadores, comp
device/gadget: aparelho, aparelhos, dispositivo, dispositivos, equipamento
machine: máquina, máquinas
browser: navegador, browser
webmail: webmail
website/page: site, página, sítio
app/program: aplicação, app, programa, aplicativo
Outlook: outlook
Thunderbird: thunderbird
Gmail: gmail
Windows: windows
screen: ecrã, tela
keyboard: teclado
printer: impressora
TV: televisão, tv, tele, televisor
watch: relógio
battery: bateria
wifi/router: wifi, router, roteador
hard disk: disco, hd
USB stick/external drive: pen, pendrive
backup: backup
copy: cópia, cópias, copiar
home: casa, lar
flat/apartment: apartamento
kitchen: cozinha
living room: sala
bedroom: quarto
study/home office: escritório
garage: garagem
garden: jardim, quintal, horta
office (place): escritório, escritórios, gabinete
desk: secretária, mesa
work (place): trabalho, emprego, serviço
workshop: oficina
shop: loja, lojas, balcão
practice/surgery: consultório, clínica
school: escola, colégio
university: faculdade, universidade
hotel: hotel, pensão, pousada
restaurant/pub: restaurante, café, bar
farm: quinta, fazenda, herdade, sítio
building site: obra, obras
ship/boat: barco, navio
caravan/camper: caravana, autocaravana
car: carro, automóvel
van: carrinha, van
bus: autocarro, ônibus
train: comboio, trem
underground/metro: metro
plane: avião
airport: aeroporto
mountain/hut: serra, montanha
village: aldeia, vila
countryside: campo, interior, roça
town/city: cidade
abroad: estrangeiro, exterior
sea: mar
beach: praia
holiday: férias, feriado
travel/trip: viagem, viagens, viajar, viajo, viaja
on the road/on the go: rua, fora, caminho
everywhere: lado, lugar
here: aqui, cá
there: ali, lá, aí
nearby: perto
far: longe
mail/e-mail: mail, mails, email, emails, correio
message: mensagem, mensagens, msg, msgs
letter: carta, cartas
mailbox/inbox: caixa, caixas, inbox
account: conta, contas
address: endereço, endereços, morada
folder: pasta, pastas
subfolder: subpastas, subpasta
sent: enviados, enviado, enviadas, enviei
drafts: rascunhos, rascunho
trash/deleted: lixo, lixeira, apagados, reciclagem
archive: arquivo, arquivar, arquivados
newsletter: newsletters, newsletter
attachment: anexo, anexos
photo/picture: foto, fotos, fotografias, fotografia, imagens
video: vídeo, vídeos
document/file: documento, documentos, ficheiro, ficheiros, arquivo
invoice: fatura, faturas, boleto, boletos, nota
order: encomenda, encomendas, pedido, pedidos
booking: reserva, reservas
calendar: calendário, agenda
sort/file: organizo, organizar, organizado, arrumo, arrumar, arrumado, classifico, arquivo, ordenar, organiza
tidy up: arrumar, arrumada, limpo, arrumação
order (neat): ordem
move (to a folder): mover, movo, movi, movido, mova, passo
delete: apagar, apago, apaga, apagado, apagados, apaguei, excluir, excluo, deletar, deleto, eliminar, elimino, apagou, some
keep: guardar, guardo, guardado, guarda, guardados, manter, mantenho, conservar
throw away: deitar, jogar, deito
clean up: limpar, limpo, limpeza, limpa
collect/fetch/download: descarregar, descarrego, descarregados, baixar, baixo, baixados, puxar, puxa, transferir, baixa
store/save: guardar, salvar, gravar, armazenar, guardadas, salvos
leave on the server: deixar, deixo, ficar, ficam, fica, fiquem, deixa
server: servidor, servidores
provider: fornecedor, provedor, operadora, provedora
cloud: nuvem, cloud
hosting company: alojamento, hospedagem
storage/space: espaço, armazenamento, capacidade, memória
quota/limit: limite, quota, cota, limites
warning (mailbox full): aviso, avisos, avisa, avisar, alerta, alertas, avisaram
bounce/reject: devolvidos, rejeita, voltam, devolve
arrive: chegar, chega, chegam, entram, chegou
send: enviar, envio, envia, mando, mandar, manda
receive: receber, recebo, recebe, recebemos
disappear: desaparecer, desaparece, sumir, sumiu, some, desapareceram, suma
lost: perdido, perder, perdi, perco, perde, perdidos
find: encontrar, encontro, achar, encontra
search: procurar, procuro, busca, buscar, pesquisa
sync: sincronizar, sincronizado, sincroniza, sincronizadas, sincronizados
match/consistent: bater, coincidir
only here/local: local
offline: offline, desligado, desconectado
online: online, ligado, conectado, ligada
internet: internet, net, web
connection: ligação, conexão
reception/signal: rede, sinal, cobertura
fibre/broadband: fibra, banda
mobile data: dados
network outage/fails: falha, falhas, cai, falta
slow: lento, lenta, devagar
fast: rápido, rápida
stable/reliable: estável, fiável, confiável
available: disponível, disponíveis
load/open: abrir, abre, carregar, carrega, abrem
POP: pop, pop3
IMAP: imap
SMTP: smtp
port: porta
protocol: protocolo
crash/hang: pifou, avariou, bloqueou, travou, trava, crasha
error: erro, erros
works/runs: funciona, funcionar, roda, funcionam
buy: comprar, compro, comprei, compra, comprou, comprando, comprámos
sell: vender, vendo, vende, vendi, vendeu
replace: substituir, substituo, substituído, trocar
change/switch: mudar, mudo, muda, mudei, mudança, mudamos, trocar, troco, troca, troquei, alterar, mudando
swap: troca, trocar
upgrade: atualizar, atualização, renovar
get (receive): arranjar, receber, ganhar, recebi
present/gift: presente, prenda, oferecer, oferta, oferecem
inherit: herdei, herdar, herança
lend/borrow: emprestar, emprestado
break/broken: partir, partido, avariado, avariou, quebrado, quebrou, estragado, estragou, pifado
dead/die: morto, morrer, morreu, morre, morta
steal/stolen: roubado, roubaram, roubo
lose: perder, perdi
repair: reparar, conserto, consertar, arranjo
keep (not change): manter, mantenho
stay/remain: ficar, fico, fica, ficamos, permanecer
stick with: continuo, continuar, fico
leave (as it is): deixar, deixo, deixa
used to it: habituado, habituada, acostumado
move (house): mudança, mudei
hold out/last: durar, dura, aguenta, aguentar
bargain/sale: promoção, saldos, desconto
money: dinheiro, euros, reais
cost/expensive: caro, cara, custa, custo
cheap: barato, barata
free (of charge): grátis, gratuito, gratuita
pay: pagar, pago, paga, paguei
subscription: assinatura, subscrição
contract: contrato
package/plan: plano, pacote
price: preço, preços
weather: tempo, clima
rain: chuva, chove, chover, chovendo
snow: neve
sun: sol
cold: frio
warm/hot: quente, calor
eat: comer, como, comi, come
food: comida
lunch: almoço, almoçar
dinner: jantar, janta
bread: pão
cake: bolo, bolos, pastel
cheese: queijo
meat: carne
fish (food): peixe, bacalhau
fruit: fruta
egg: ovos, ovo
milk: leite
coffee: café
tea: chá
beer: cerveja
wine: vinho
drink: beber, bebo
recipe: receita
fridge: frigorífico, geladeira
oven: forno
laundry: roupa
dishes: louça, loiça
rubbish/bin: lixo
wardrobe: armário, roupeiro
drawer: gaveta
bag: saco, bolsa
suitcase: mala, malas
wallet/purse: carteira
key: chave, chaves
clothes: roupa, vestido
shoes: sapatos
hair: cabelo
head: cabeça
tooth: dente, dentes
stomach: barriga, estômago
back (body): costas
ill/flu: doente, gripe
hospital: hospital
pain: dor, dores, dói
tired: cansado, cansada
sleep: dormir, durmo, sono
hungry: fome
baby: bebé
birthday: aniversário, anos
wedding: casamento
party: festa
dog: cão, cachorro, cadela
cat: gato, gata
flower: flores, flor
tree: árvore, árvores
football: futebol
match/game: jogo, jogos
win: ganhar, ganhou, ganhei
bicycle: bicicleta
motorbike: moto, mota
petrol/fuel: gasolina
parking: estacionamento
road: estrada
ticket: bilhete, bilhetes
delay: atraso, atrasado
strike: greve
rent: renda, aluguel
roof: telhado
electricity: luz, eletricidade
bathroom: banheiro
furniture: móveis, sofá
film: filme, filmes
series: série, novela
music: música
book: livro, livros
newspaper: jornal
exam: exame, prova
bank: banco
tax: imposto, impostos
insurance: seguro
election: eleições
lottery: lotaria, loteria
country: país
river: rio
world: mundo
colour: cor
walk: andar, caminhar, passear
play: jogar, brincar
sing: cantar
cook: cozinhar
wash: lavar
drive: conduzir, dirigir
sit: sentado, sentada
wait: esperar, espera, espere
come: vir, vem, vinha, veio
go: ir, vou, vai, vamos, vão, foi, ia
take: levar, levo, tomar, tirar, tiro, leva
bring: trazer, traz
put: pôr, ponho, meter, meto, põe, colocar
turn: virar
open: abrir, aberto, abro
close: fechar, fecha, feche
cut: cortar, corta
work (verb): trabalho, trabalhar, trabalha, trabalhamos
learn: aprender
teach: ensinar
live (reside): moro, mora, vivo, vive, moramos, vivemos, morar
call (phone): ligar, telefonar, liga, telefona, chamadas
hear: ouvir
see: vejo, viu, vi
feel: sentir
think: pensar, penso
try: tentar, tento, experimentar
touch: tocar, toca, mexer, mexe, mexam
complain: reclamar, queixar, reclama, queixa
and: e, mais
or: ou
but: mas, porém
because: porque, pois, pq
so/therefore: portanto, então, logo, assim
if: se, caso
although: embora, apesar
while: enquanto
with: com
without: sem
for: para, pra, por, pro
from: desde, dos, das
in: em, no, na, nos, nas, num, numa
at: ao, à
to: a, ao, às
of: de, do, da, dos, das
between: entre
instead: vez
except: exceto, excepto, menos, fora, salvo, tirando
besides/apart from: além
then: então, depois
than: que
as/like: como
that (conjunction): que
this/these: este, esta, estes, estas, isto, esse, essa, isso, neste, nesta, deste, desta
that/those: aquele, aquela, aqueles, aquilo
the: o, a, os, as
a/an: um, uma
there is/are: há, existe, existem
be: ser, estar, é, são, sou, somos, está, estão, estou, estamos, era, eram, foi, estava, tá, seja, esteja
have: ter, tenho, tem, temos, tinha, tive
do/make: fazer, faço, faz, fazem, fiz, feito, fazemos
happen: acontece, acontecer
thing/stuff: coisa, coisas, cena, cenas, tralha, treco
part: parte
kind/type: tipo
way/manner: maneira, modo, jeito, forma
place: sítio, lugar, local
side: lado
`;
