import type { PhraseBook } from './phrases.ts';

/**
 * Portuguese for both sides of the ocean where one word serves both: short and plain, the reader in the third person, as
 * the verb allows it.
 */
export const pt: PhraseBook = {
  // ── Answers ────────────────────────────────────────────────────────────────
  'answer.devices.one': 'Um dispositivo',
  'answer.devices.several': 'Vários dispositivos',
  'answer.sharing.only-me': 'Só eu',
  'answer.sharing.shared': 'Outras pessoas também',
  'answer.storage.save-server-space': 'Esvaziar o servidor',
  'answer.storage.server-space-ok': 'O correio pode ficar lá',
  'answer.folders.sync-folders': 'Igual em todo o lado',
  'answer.folders.local-folders': 'Só no meu dispositivo',
  'answer.offline.needs-offline': 'Sim, tudo',
  'answer.offline.online-ok': 'Não é preciso',
  'answer.volume.huge-folders': 'Sim, muitíssimas',
  'answer.volume.normal': 'Não, o normal',
  'answer.moving.may-switch': 'Sim, talvez',
  'answer.moving.staying': 'Não, fica como está',
  // ── Greeting ───────────────────────────────────────────────────────────────
  'greeting.hello':
    'Olá! Ajudo a escolher entre POP e IMAP, as duas formas de uma aplicação ler uma caixa de correio, e depois a pôr tudo a funcionar. Demora cerca de meio minuto.',
  'greeting.privacy':
    'Guardo só as suas respostas, uns dias, e nunca um endereço nem uma senha. Escreva «ajuda» quando quiser.',
  'greeting.group':
    'Ajudo a escolher entre POP e IMAP e a configurar uma caixa de correio. Mencione-me para começar. Para a sua própria caixa, é melhor uma conversa privada comigo.',
  'greeting.again': 'Olá de novo!',
  'greeting.after-hello': 'Olá! Ajudo a escolher entre POP e IMAP para a sua caixa de correio.',
  'greeting.thanks': 'De nada!',
  'greeting.reminder': 'Que bom que voltou. Até agora disse-me: {answers}.',
  // ── Questions ──────────────────────────────────────────────────────────────
  'ask.progress': '{number} de {total}',
  'ask.follow-up': 'Mais uma coisa',
  'ask.again': 'Responder de novo',
  'ask.present': 'A sua resposta até agora: {answer}.',
  'ask.devices': 'Em quantos dispositivos lê esta caixa de correio?',
  'ask.sharing': 'Mais alguém usa a mesma caixa de correio?',
  'ask.storage': 'O correio tem de sair do servidor do seu fornecedor ou pode ficar lá?',
  'ask.folders': 'Enviados, rascunhos e as suas pastas devem ser iguais em todo o lado?',
  'ask.offline': 'Precisa de todo o seu correio sem ligação à Internet?',
  'ask.volume': 'Há muitíssimas mensagens em algumas das suas pastas?',
  'ask.moving': 'É possível que mude em breve de aplicação de correio ou de computador?',
  'hint.devices':
    'Telefone, tablet, portátil, computador do trabalho: cada um conta. O webmail num navegador também conta.',
  'hint.sharing': 'Por exemplo, a pessoa com quem vive, um colega ou uma equipa que leia o mesmo endereço.',
  'hint.storage':
    'Uma caixa pequena ou cheia é razão para a esvaziar. Se há espaço de sobra, o correio pode ficar.',
  'hint.folders': 'Para que uma mensagem enviada do telefone apareça também no portátil.',
  'hint.offline': 'Por exemplo, no avião ou onde não há rede.',
  'hint.volume': 'Dezenas de milhares numa pasta são muitíssimas.',
  'hint.moving':
    'Um computador novo, um telefone novo ou outro programa de correio dentro de um ano, mais ou menos.',
  'why.devices':
    'Pergunto porque só o IMAP mostra o mesmo correio em cada dispositivo. O POP leva-o para um.',
  'why.sharing':
    'Pergunto porque o POP pode retirar o correio do servidor, e as outras pessoas já não o encontrariam. O IMAP deixa-o lá para todos.',
  'why.storage': 'Pergunto porque com IMAP o correio fica no servidor e ocupa espaço. O POP pode esvaziá-lo.',
  'why.folders':
    'Pergunto porque o POP só traz a caixa de entrada. Só o IMAP mantém as pastas iguais em todo o lado.',
  'why.offline':
    'Pergunto porque o POP guarda todo o seu correio no dispositivo. O IMAP também o pode fazer na maioria dos computadores, mas os telefones guardam só uma parte.',
  'why.volume':
    'Pergunto porque algumas aplicações ficam lentas quando uma pasta IMAP tem muitíssimas mensagens.',
  'why.moving':
    'Pergunto porque com IMAP uma aplicação ou um computador novo vai buscar tudo sozinho. Com POP tem de passar o correio à mão.',
  'unsure.devices':
    'Pense na última semana: onde abriu esta caixa? Se foi sempre um só telefone ou um só computador, é um dispositivo. Um telefone e um portátil são vários.',
  'unsure.sharing':
    'Mais alguém sabe a senha ou recebe as mesmas mensagens na sua aplicação? Se não, a caixa é só sua.',
  'unsure.storage':
    'Abra a caixa num navegador e procure «armazenamento» ou «quota», muitas vezes em baixo ou nas definições. Se está cheia em mais de três quartos, convém esvaziar o servidor. Se não, o correio pode ficar.',
  'unsure.folders':
    'Sentiria falta de ver num dispositivo o que enviou de outro? Então devem ser iguais em todo o lado.',
  'unsure.offline': 'Já precisou de uma mensagem antiga num sítio sem ligação? Se não, não é preciso.',
  'unsure.volume': 'Veja o número ao lado da sua pasta mais cheia. A partir de umas 20 000 são muitíssimas.',
  'unsure.moving': 'Se não há nada previsto, responda que não. Pode mudar mais tarde.',
  'unsure.then': 'Se agora não consegue saber, continuamos sem essa resposta.',
  'button.unsure': 'Não sei',
  'button.skip': 'Continuar sem isto',
  'button.back': 'Voltar',
  'button.yes': 'Sim',
  'button.no': 'Não',
  'button.change': 'Mudar uma resposta',
  'button.change-this': 'Mudar',
  'button.compare': 'Comparar os dois',
  'button.another': 'Outra caixa de correio',
  // ── Taking answers ─────────────────────────────────────────────────────────
  'taken.one': '{answer}: anotado.',
  'taken.several': 'Entendido: {answers}.',
  'taken.changed': 'Mudado: {answers}.',
  'taken.skipped': 'Está bem, continuamos sem isso.',
  'taken.already': 'Essa já é a sua resposta: {answer}.',
  'taken.meaningless': 'Com isso, já não conta: {answers}.',
  'answer.labelled.devices': 'dispositivos: {answer}',
  'answer.labelled.sharing': 'quem a usa: {answer}',
  'answer.labelled.storage': 'espaço no servidor: {answer}',
  'answer.labelled.folders': 'pastas: {answer}',
  'answer.labelled.offline': 'correio sem ligação: {answer}',
  'answer.labelled.volume': 'muitas mensagens: {answer}',
  'answer.labelled.moving': 'aplicação ou computador novo: {answer}',
  'answer.not-known': 'não se sabe',
  'doubt.ask': 'Entendi bem: {answer}?',
  'doubt.no': 'Obrigado, então pergunto de novo.',
  // ── When something is not understood ───────────────────────────────────────
  'unclear.first': 'Não entendi bem.',
  'unclear.second':
    'Ainda não sei ao certo o que quer dizer. Pode tocar num botão ou escrever o número dele.',
  'unclear.give-up': 'Deixemos essa pergunta em aberto; pode responder mais tarde com «mudar uma resposta».',
  'unclear.rest': 'Não entendi. Eis o que posso fazer por si:',
  'unclear.rest-again':
    'Desculpe, com isso não posso ajudar. Sei de POP, de IMAP e de configurar aplicações de correio. Experimente uma destas opções:',
  'unclear.attachment':
    'Não consigo ler imagens, ficheiros nem mensagens de voz. Responda com palavras ou com um botão.',
  'unclear.nothing': 'Nessa mensagem não havia palavras.',
  'unclear.old-card': 'Esse botão é de uma conversa anterior, por isso deixei tudo como está.',
  'unclear.strange-press': 'Não conheço esse botão.',
  'unclear.others-card': 'Esse cartão é de outra pessoa. Aqui está a sua própria pergunta.',
  'unclear.password':
    'Isso parecia uma senha. Não a guardei e nunca preciso de nenhuma. Se era verdadeira, apague a sua mensagem e mude a senha.',
  'unclear.too-long': 'Era uma mensagem longa; li o princípio.',
  // ── Commands ───────────────────────────────────────────────────────────────
  'help.what':
    'Descubro se à sua caixa de correio convém mais POP ou IMAP, digo porquê e levo até definições que funcionam.',
  'help.how':
    'Toque num botão, escreva o número dele ou responda por palavras suas; várias respostas numa frase também servem.',
  'help.commands':
    'Também pode dizer: voltar · mudar uma resposta · porquê · não sei · repetir · resumo · comparar · recomeçar · cancelar · esqueça-me · ou uma língua, como «English».',
  'back.nothing': 'Esta é a primeira pergunta; não há nada antes dela.',
  'back.done': 'Um passo atrás.',
  'restart.done': 'Recomeçamos do princípio.',
  'restart.another': 'Vamos então à outra caixa de correio.',
  'cancel.ask': 'Paro aqui? As suas respostas ficam guardadas uns dias, por isso pode continuar mais tarde.',
  'cancel.done': 'Parei. Escreva-me quando quiser continuar.',
  'cancel.nothing': 'Não há nada em curso. Escreva-me quando quiser começar.',
  'cancel.kept': 'Está bem, continuamos.',
  'cancel.resumed': 'Que bom que voltou. Continuamos onde estávamos.',
  'forget.done':
    'Feito: tudo o que guardava desta conversa foi apagado. Se voltar a escrever, começamos do zero.',
  'language.changed': 'A partir de agora em português.',
  'language.which':
    'Que língua prefere? Falo English, français, Deutsch, español, italiano, português e Nederlands.',
  'summary.title': 'As suas respostas até agora',
  'summary.nothing': 'Ainda não me disse nada.',
  'change.which': 'Que resposta quer mudar?',
  'skip.nothing': 'Não há nenhuma pergunta em aberto para saltar.',
  'why.rest': 'O meu conselho vem das suas respostas; o cartão acima mostra-as todas.',
  'failure.apology':
    'Desculpe, algo falhou do meu lado. As suas respostas estão a salvo. (Referência: {reference})',
  'failure.reset': 'Desculpe, continua a falhar, por isso recomeço. (Referência: {reference})',
  'failure.lost': 'Desculpe, já não consigo ler o que me disse, por isso recomeçamos.',
  'failure.not-saved': 'Desculpe, agora não consegui guardar isso. Envie de novo daqui a um momento.',
  // ── Questions of fact ──────────────────────────────────────────────────────
  'fact.source': '(Fonte: {source})',
  'fact.pop-deletes-mail':
    'Depende de uma definição. Por si, o POP traz o correio e depois retira-o do servidor, mas a maioria das aplicações pode deixar uma cópia, para sempre ou uns dias. Veja essa definição antes da primeira transferência.',
  'fact-source.pop-deletes-mail': 'RFC 1939; predefinições das aplicações, verificadas em agosto de 2026',
  'fact.imap-needs-internet':
    'Só para receber e enviar. A maioria das aplicações de computador guarda cópias completas, por isso pode ler, arrumar e escrever sem ligação; as mudanças seguem depois. Os telefones costumam guardar só uma parte da caixa.',
  'fact-source.imap-needs-internet': 'RFC 9051; Thunderbird, agosto de 2026',
  'fact.port-993':
    '993 é a porta IMAP habitual, cifrada desde o primeiro byte. Se a sua aplicação a oferece, use-a. A antiga 143 começa sem cifra e depois muda.',
  'fact-source.port-993': 'RFC 8314',
  'fact.port-995':
    '995 é a porta POP habitual, cifrada desde o primeiro byte. Se a sua aplicação a oferece, use-a. A 110 sem cifra já não se deve usar.',
  'fact-source.port-995': 'RFC 8314',
  'fact.what-is-pop':
    'POP é uma forma de ir buscar o correio: a aplicação copia a caixa de entrada para um dispositivo e depois pode retirá-la do servidor. Só traz a caixa de entrada, nenhuma outra pasta.',
  'fact-source.what-is-pop': 'RFC 1939',
  'fact.what-is-imap':
    'IMAP é uma forma de trabalhar com o correio que fica no servidor: cada dispositivo vê a mesma caixa de entrada, as mesmas pastas, os enviados e as marcas de lido.',
  'fact-source.what-is-imap': 'RFC 9051',
  'fact.what-is-smtp':
    'SMTP é como a sua aplicação envia o correio. É preciso com POP e com IMAP; as portas habituais são 465 e 587.',
  'fact-source.what-is-smtp': 'RFC 6409, RFC 8314',
  'fact.use-both':
    'Sim, os dois abrem a mesma caixa. Só é seguro se a aplicação POP deixa uma cópia no servidor; se não, esvazia a caixa de entrada para todos os outros dispositivos.',
  'fact-source.use-both': 'RFC 1939; páginas de ajuda dos fornecedores, 2026',
  'fact.lose-folders':
    'Com IMAP as suas pastas ficam no servidor e são iguais em todo o lado. Com POP as pastas existem só no dispositivo que as tem, e do servidor o POP só traz a caixa de entrada.',
  'fact-source.lose-folders': 'RFC 1939, RFC 9051',
  'fact.imap-is-backup':
    'Não. O IMAP mostra o mesmo correio em todo o lado, por isso uma mensagem apagada por engano desaparece em todos os dispositivos. Guarde uma segunda cópia do que é importante, também com POP.',
  'fact-source.imap-is-backup': 'RFC 9051',
  'fact.phone':
    'Num telefone o IMAP é quase sempre a melhor escolha: mantém-no a par do computador. Algumas aplicações de telefone também sabem POP, mas só verificam de vez em quando se há correio novo.',
  'fact-source.phone': 'Páginas de ajuda das aplicações, 2026',
  'fact.sent-mail':
    'Com IMAP os enviados estão numa pasta do servidor e veem-se em cada dispositivo. Com POP costumam ficar só no dispositivo que os enviou.',
  'fact-source.sent-mail': 'RFC 6154; páginas de ajuda das aplicações',
  'fact.drafts':
    'Com IMAP pode começar uma mensagem num dispositivo e acabá-la noutro. Com POP um rascunho fica no dispositivo onde o escreveu.',
  'fact-source.drafts': 'RFC 6154',
  'fact.spam-folder':
    'O POP nunca mostra a pasta de spam, por isso veja-a na web uma vez por semana. Com IMAP está lá como qualquer outra.',
  'fact-source.spam-folder': 'RFC 1939; páginas de ajuda dos fornecedores',
  'fact.more-secure':
    'No caminho, os dois são igualmente seguros se a cifra está ligada (porta 993 para IMAP, 995 para POP). Com POP talvez fique menos no servidor, mas mais num dispositivo que se pode perder.',
  'fact-source.more-secure': 'RFC 8314',
  'fact.faster':
    'Com o correio já no dispositivo, os dois são igualmente rápidos. O POP faz a cópia logo; as aplicações IMAP de computador também costumam guardar cópias. Pastas IMAP muito cheias podem ser lentas em algumas.',
  'fact-source.faster': 'Thunderbird, agosto de 2026',
  'fact.costs':
    'Isso depende do seu fornecedor e do seu plano, não de POP ou IMAP. Uns poucos fornecedores só permitem aplicações com um plano pago.',
  'fact-source.costs': 'Páginas de ajuda dos fornecedores, 2026',
  'fact.server-space':
    'Com IMAP o correio ocupa espaço no servidor até o apagar ou passar para um arquivo local. O POP só liberta espaço se a aplicação retira o correio do servidor, e nunca toca no spam nem noutras pastas.',
  'fact-source.server-space': 'RFC 1939, RFC 9051',
  'fact.mailbox-full':
    'Quando uma caixa está cheia, as mensagens novas são recusadas ou não se consegue enviar. Esvazie o spam e o lixo, apague mensagens com anexos grandes ou passe os anos antigos para um arquivo no computador, e faça cópia dele.',
  'fact-source.mailbox-full': 'Páginas de ajuda dos fornecedores, 2026',
  'fact.new-computer':
    'Com IMAP acrescenta a conta no computador novo e tudo aparece sozinho. Com POP passa primeiro os dados do programa de correio, e põe o computador velho a não ir buscar mais correio.',
  'fact-source.new-computer': 'Páginas de ajuda das aplicações, 2026',
  'fact.lost-device':
    'Com IMAP nada se perde: o correio está no servidor. Com POP perde-se o correio que só estava nesse dispositivo, a não ser que tenha ficado no servidor ou numa cópia de segurança.',
  'fact-source.lost-device': 'RFC 1939, RFC 9051',
  'fact.leave-on-server':
    'É uma definição das contas POP: deixar uma cópia no servidor, para sempre, uns dias ou nunca. De início as aplicações fazem coisas diferentes: o Thunderbird guarda o correio 14 dias, o KMail retira-o logo.',
  'fact-source.leave-on-server': 'Código-fonte do Thunderbird e do KMail, agosto de 2026',
  'fact.switch-later':
    'Sim. Passar de IMAP a POP e voltar é sempre possível. Só o correio retirado do servidor não volta sozinho, por isso mantenha a conta antiga até ter comparado.',
  'fact-source.switch-later': 'Páginas de ajuda das aplicações, 2026',
  'fact.switch-pop-to-imap':
    'Acrescente o mesmo endereço outra vez como conta IMAP ao lado da POP, copie as suas pastas locais, compare e só então retire a conta POP. Nada passa sozinho.',
  'fact-source.switch-pop-to-imap':
    'Perguntas frequentes do imapsync, 2022; páginas de ajuda dos fornecedores',
  'fact.switch-imap-to-pop':
    'Primeiro copie Enviados, Rascunhos e as suas pastas para pastas locais, porque o POP só traz a caixa de entrada. Depois acrescente a conta POP com «deixar uma cópia no servidor» ligado.',
  'fact-source.switch-imap-to-pop': 'RFC 1939; páginas de ajuda das aplicações',
  'fact.app-password':
    'É uma segunda senha que cria nas definições da sua conta para uma só aplicação de correio. Usa-se em vez da senha normal e pode anulá-la quando quiser.',
  'fact-source.app-password': 'Páginas de ajuda dos fornecedores, 2026',
  'fact.oauth':
    'A aplicação abre a página de entrada do seu fornecedor em vez de guardar a sua senha. Alguns fornecedores só permitem isso, e algumas aplicações sabem fazê-lo com IMAP mas não com POP.',
  'fact-source.oauth': 'RFC 7628; código-fonte das aplicações, agosto de 2026',
  'fact.contacts-calendar':
    'Nem POP nem IMAP levam contactos ou calendários. Precisam da sua própria sincronização, por exemplo CardDAV e CalDAV, ou uma conta Exchange.',
  'fact-source.contacts-calendar': 'RFC 6352, RFC 4791',
  'fact.push':
    'Com IMAP o servidor pode avisar a aplicação logo que chega correio, se ambos o permitem. As aplicações POP têm de perguntar de poucos em poucos minutos.',
  'fact-source.push': 'RFC 2177',
  'fact.attachments':
    'Nos dois, os anexos vêm com a mensagem. Com IMAP uma aplicação pode ir buscar um só quando o abre; com POP tudo desce de uma vez.',
  'fact-source.attachments': 'RFC 9051, RFC 1939',
  'fact.deleted-by-mistake':
    'Com IMAP, uma mensagem apagada num dispositivo fica apagada em todos. Veja primeiro no lixo: está no servidor e costuma esvaziar-se ao fim de 30 dias. Com POP pode haver ainda uma cópia no servidor, se a aplicação a deixou.',
  'fact-source.deleted-by-mistake': 'Páginas de ajuda dos fornecedores, 2026',
  'fact.gmail-ending-pop':
    'Não: as aplicações podem continuar a ler o Gmail por POP e IMAP. O que a Google termina durante 2026 é o Gmail ir buscar correio a outras contas.',
  'fact-source.gmail-ending-pop': 'Ajuda da Google, 2025–2026, segundo a imprensa',
  'fact.outlook-passwords':
    'Desde setembro de 2024 o Outlook.com não aceita das aplicações uma senha simples, nem senhas de aplicação. A aplicação tem de usar a página de entrada da Microsoft.',
  'fact-source.outlook-passwords': 'Microsoft, 16 de setembro de 2024',
  'fact.webmail':
    'O webmail mostra sempre o que está no servidor. Com IMAP é o mesmo que na sua aplicação; com POP vê só o que lá ficou.',
  'fact-source.webmail': 'RFC 1939, RFC 9051',
  'fact.exchange':
    'Exchange é uma terceira forma, da Microsoft, que traz também calendário e contactos. Se a sua aplicação a oferece para uma caixa da Microsoft, é mais simples do que POP ou IMAP.',
  'fact-source.exchange': 'Documentação da Microsoft, 2026',
  'fact.search':
    'Com IMAP o servidor pode procurar também no correio que o dispositivo não foi buscar. Com POP a aplicação procura em tudo o que trouxe, e só aí.',
  'fact-source.search': 'RFC 9051',
  'fact.starttls-or-tls':
    'Use SSL/TLS se for oferecido: cifrado desde o primeiro byte. STARTTLS começa sem cifra e depois muda; é a segunda escolha.',
  'fact-source.starttls-or-tls': 'RFC 8314',
  'fact.read-marks':
    'Com IMAP lido e não lido são iguais em todos os dispositivos. Com POP cada dispositivo tem as suas marcas.',
  'fact-source.read-marks': 'RFC 9051, RFC 1939',
  'fact.two-devices-pop':
    'Com dois dispositivos POP, o primeiro pode tirar o correio ao outro. Se não há outro remédio, faça os dois deixarem uma cópia no servidor; o IMAP é o melhor caminho.',
  'fact-source.two-devices-pop': 'RFC 1939',
  'fact.not-working':
    'Quase sempre é uma de três coisas: a senha (muitos fornecedores pedem uma senha de aplicação), POP ou IMAP ainda desligado no fornecedor, ou uma porta ou encriptação diferente das definições que mostro. O nome de utilizador é quase sempre o endereço inteiro.',
  'fact-source.not-working': 'Páginas de ajuda dos fornecedores, 2026',
  'fact.what-is-stored-about-me':
    'Guardo as respostas que escolheu, uns dias, para poder continuar mais tarde. Nenhum endereço, nenhuma senha, nada do seu correio. Diga «esqueça-me» e desaparece logo.',
  'fact-source.what-is-stored-about-me': 'As definições deste próprio assistente',
  // ── After the advice ───────────────────────────────────────────────────────
  'rest.offer': 'Posso fazer mais alguma coisa por si?',
  'button.moves': 'Passar o meu correio',
  'why.provider':
    'Pergunto porque nem todos os fornecedores oferecem os dois, e cada um tem os seus servidores e as suas regras.',
  'why.app':
    'Pergunto porque cada aplicação tem as definições num sítio diferente e trata o POP à sua maneira.',
  // ── Setting up ─────────────────────────────────────────────────────────────
  'setup.ask-provider': 'Agora vamos pôr isto a funcionar. Em que fornecedor está a sua caixa de correio?',
  'setup.ask-provider-hint':
    'Escreva o nome dele ou a parte do seu endereço depois da @. De um endereço guardo só essa parte.',
  'setup.private-chat':
    'As suas definições não têm de ser vistas por todos: [continue numa conversa privada]({link}) ou escolha aqui.',
  'setup.domain-only': 'Desse endereço guardo só «{domain}».',
  'setup.provider-unclear': 'Não reconheci aí nenhum fornecedor.',
  'setup.provider-unclear-again':
    'Ainda não sei. Veja o seu endereço: preciso do que vem depois da @, por exemplo «gmail.com».',
  'setup.did-you-mean': 'Queria dizer {name}?',
  'setup.which-of': 'Há vários com esse nome. Qual é o seu?',
  'setup.without-provider':
    'Sem o fornecedor não posso dar os servidores. A página de ajuda do seu fornecedor indica-os em «IMAP», «POP» ou «programas de correio».',
  'setup.ask-app': 'Que aplicação de correio usa?',
  'setup.ask-app-hint': 'O programa com que lê o correio no dispositivo. Qualquer nome serve.',
  'setup.app-unclear': 'Não conheço essa aplicação.',
  'setup.app-unclear-again':
    'Também não conheço essa. As definições dela terão os mesmos nomes que no cartão acima.',
  'setup.which-app': 'Qual destas é?',
  'setup.which-move': 'O que quer fazer?',
  'setup.check-result': 'Perguntei aos servidores se respondem:',
  'setup.settings-title': '{provider}: definições para {protocol}',
  'setup.no-mail-apps': '{provider} não deixa entrar outras aplicações',
  'setup.discovered-title': '{domain}: definições para {protocol}',
  'setup.discovered-other': 'Não encontrei lá servidores {wanted}, por isso estes são para {offered}.',
  'setup.lost': 'O que perde com isso, e o que ajuda:',
  'setup.incoming': 'Servidor de entrada',
  'setup.outgoing': 'Servidor de saída (SMTP)',
  'setup.port': 'Porta',
  'setup.encryption': 'Cifra',
  'setup.username': 'Nome de utilizador',
  'setup.username-sending': 'Nome de utilizador para enviar',
  'setup.sign-in': 'Como entrar',
  'setup.switch-on': 'Primeiro, no seu fornecedor',
  'setup.where': 'Onde: {path}',
  'setup.know': 'Convém saber',
  'setup.before-pop': 'Antes da primeira transferência',
  'setup.before-leaving-pop': 'Se até agora lia esta caixa com POP',
  'setup.source': 'Fonte: {sources}. Verificado: {date}. {sure}',
  'setup.no-date': 'sem data conhecida',
  'setup.guess':
    'Estes nomes de servidor são uma suposição. Compare-os com a página de ajuda do seu fornecedor antes de escrever a sua senha.',
  'setup.steps-title': '{app}: onde escrever isto',
  'setup.steps-path': 'O caminho: {path}',
  'setup.steps-version': 'Os nomes podem variar um pouco na sua versão.',
  'setup.leave-switch': 'A definição para deixar o correio no servidor: {path}',
  'setup.instead': 'Estas conseguem: {apps}.',
  'setup.done': 'Depois envie uma mensagem de teste para o seu próprio endereço: se chegar, tudo funciona.',
  'button.check': 'Respondem?',
  // ── Providers ──────────────────────────────────────────────────────────────
  'provider.exampleName': 'nome',
  'provider.signIn.password': 'A sua senha habitual',
  'provider.signIn.mailbox-password': 'A senha da caixa de correio',
  'provider.signIn.app-password': 'Uma senha de aplicação',
  'provider.signIn.mail-program-password': 'Uma senha à parte para aplicações',
  'provider.signIn.secure-mail-key': 'Uma chave de correio segura',
  'provider.signIn.authorisation-code': 'Um código de autorização',
  'provider.signIn.bridge-password': 'A senha que a ponte mostra',
  'provider.signIn.oauth': 'Entrada na página do fornecedor',
  'provider.signInHow.password': 'A que usa no webmail.',
  'provider.signInHow.mailbox-password': 'A deste endereço, não a da sua conta de cliente.',
  'provider.signInHow.app-password':
    'Uma senha longa que o fornecedor cria para uma só aplicação. A sua senha habitual não serve nas aplicações.',
  'provider.signInHow.mail-program-password':
    'Uma senha que define no fornecedor só para aplicações. A sua senha habitual não serve aí.',
  'provider.signInHow.secure-mail-key':
    'É o nome da AT&T para uma senha de aplicação. Cria-a no seu perfil da AT&T e escreve-a em vez da sua senha.',
  'provider.signInHow.authorisation-code':
    'Um código que o fornecedor mostra quando liga as aplicações. Escreva-o em vez da sua senha.',
  'provider.signInHow.bridge-password':
    'Abra o programa ponte no seu computador: mostra uma senha para esta caixa.',
  'provider.signInHow.oauth':
    'A aplicação abre a página de entrada do fornecedor (chama-se OAuth). Na aplicação não escreve nenhuma senha.',
  'provider.username.full-address': 'O seu endereço completo',
  'provider.username.local-part': 'Só a parte antes da @',
  'provider.username.local-part-incoming':
    'Para receber: só a parte antes da @. Para enviar: o endereço completo',
  'provider.username.shown-in-bridge': 'Como mostra o programa ponte',
  'provider.encryption.tls': 'TLS (também chamado SSL/TLS)',
  'provider.encryption.starttls': 'STARTTLS, obrigatório',
  'provider.switchOn.allow-in-webmail': 'Permita as aplicações nas definições do webmail.',
  'provider.switchOn.allow-third-party-apps':
    'Permita programas de outros fabricantes nas definições de segurança.',
  'provider.switchOn.admin-must-allow': 'Pergunte ao seu administrador se é permitido. Só ele o pode ligar.',
  'provider.switchOn.make-app-password': 'Crie uma senha de aplicação no fornecedor.',
  'provider.switchOn.make-mail-program-password': 'Defina no fornecedor uma senha para aplicações.',
  'provider.switchOn.install-bridge':
    'Instale no seu computador o programa ponte do fornecedor e deixe-o aberto.',
  'provider.switchOn.allow-sending':
    'Ligue o envio a partir de aplicações. Até lá chega correio mas não sai nenhum.',
  'provider.switchOn.extra-protection-off':
    'A proteção extra da conta tem de estar desligada, porque deixa de fora as aplicações.',
  'provider.switchOn.may-need-switching-on':
    'Talvez seja preciso permitir as aplicações nas definições do webmail. Se a entrada falhar, veja primeiro aí.',
  'provider.quota.free': 'Espaço: tamanho por confirmar',
  'provider.quota.free-known': 'Espaço: cerca de {gb} GB',
  'provider.quota.shared-with-other-services': 'Espaço: partilhado com os outros serviços do fornecedor',
  'provider.quota.shared-with-other-services-known':
    'Espaço: cerca de {gb} GB, partilhados com os outros serviços do fornecedor',
  'provider.quota.basic-plan': 'Espaço: conforme o plano',
  'provider.quota.basic-plan-known': 'Espaço: cerca de {gb} GB no plano básico',
  'provider.quota.by-plan': 'Espaço: conforme o plano',
  'provider.quota.by-plan-known': 'Espaço: a partir de cerca de {gb} GB, conforme o plano',
  'provider.quota.paid': 'Espaço: conforme o plano que paga',
  'provider.quota.paid-known': 'Espaço: a partir de cerca de {gb} GB, pago',
  'provider.quota.web-only': 'Espaço: o plano gratuito é só para o webmail',
  'provider.quota.web-only-known': 'Espaço: cerca de {gb} GB no plano gratuito, que é só para o webmail',
  'provider.quota.no-limit-claimed': 'Espaço: o fornecedor não indica limite',
  'provider.quota.no-limit-claimed-known': 'Espaço: cerca de {gb} GB',
  'provider.quota.like-yahoo': 'Espaço: como no Yahoo',
  'provider.quota.like-yahoo-known': 'Espaço: como no Yahoo, cerca de {gb} GB',
  'provider.quota.like-aol': 'Espaço: como na AOL',
  'provider.quota.like-aol-known': 'Espaço: como na AOL, cerca de {gb} GB',
  'provider.plan.paid-for-both':
    'Aqui as aplicações precisam de um plano pago. O gratuito é só para o webmail.',
  'provider.plan.paid-for-imap': 'Aqui o IMAP precisa de um plano pago. O gratuito só tem POP.',
  'provider.plan.paid-for-pop': 'Aqui o POP precisa de um plano pago. O gratuito só tem IMAP.',
  'provider.plan.paid-for-bridge': 'A ponte precisa de um plano pago.',
  'provider.plan.not-in-cheapest-plan':
    'O plano mais barato não deixa entrar nenhuma aplicação. Os outros sim.',
  'provider.offer.both': 'POP e IMAP',
  'provider.offer.imap-only': 'IMAP, sem POP',
  'provider.offer.pop-only': 'POP, sem IMAP',
  'provider.offer.own-bridge': 'IMAP com um programa próprio num computador, sem POP',
  'provider.offer.own-app-only': 'só as suas próprias aplicações: nem POP nem IMAP',
  'provider.sure.high': 'Bem confirmado.',
  'provider.sure.medium': 'Bastante seguro.',
  'provider.sure.low': 'Por confirmar: verifique com o seu fornecedor.',
  'provider.source.I': 'a base de fornecedores do Thunderbird',
  'provider.source.F': 'a lista de fornecedores do FairEmail',
  'provider.source.T': 'o código-fonte do Thunderbird',
  'provider.source.D': 'a lista de fornecedores do Delta Chat',
  'provider.source.B': 'o código-fonte do Proton Bridge',
  'provider.source.H': 'as páginas de ajuda do fornecedor',
  'provider.source.S': 'guias publicados',
  'provider.source.K': 'conhecimento geral, por confirmar',
  'provider.source.O': 'quem opera este serviço',
  'provider.invalid.ip-literal':
    'Isso é o número de uma máquina. Preciso da parte do seu endereço depois da @, como example.com.',
  'provider.invalid.single-label':
    'Parece que falta algo depois da @. Um nome completo leva um ponto, como example.com.',
  'provider.invalid.too-long':
    'É longo demais para um domínio de correio. Preciso só da parte do seu endereço depois da @.',
  'provider.invalid.bad-characters':
    'Tem caracteres que nenhum domínio de correio leva, talvez invisíveis. Escreva-o à mão, por favor.',
  'provider.invalid.look-alike':
    'Cuidado: algumas letras só se parecem com as de sempre. É um truque habitual. Escreva-o à mão, por favor.',
  'provider.invalid.not-public':
    'Esse nome só serve dentro de uma rede privada. Preciso da parte do seu endereço depois da @.',
  'provider.warning.no-pop': 'Não há POP de todo.',
  'provider.warning.no-imap': 'Não há IMAP para as contas normais.',
  'provider.warning.own-app-only':
    'O correio lê-se nas aplicações do fornecedor e no navegador, e em mais lado nenhum.',
  'provider.warning.imap-paid-plan-only': 'O IMAP só vem com um plano pago.',
  'provider.warning.paid-plan-only': 'POP e IMAP só vêm com um plano pago.',
  'provider.warning.basic-plan-has-none': 'O plano mais barato não tem nem POP nem IMAP.',
  'provider.warning.older-accounts-keep-access':
    'Algumas contas gratuitas antigas podem continuar a usar aplicações, se já o faziam.',
  'provider.warning.oauth-only':
    'Aqui não serve nenhuma senha, nem sequer uma de aplicação. A sua aplicação tem de saber entrar pela página do fornecedor, com o protocolo que escolher.',
  'provider.warning.app-password-needs-two-step':
    'Uma senha de aplicação só se pode criar com a verificação em dois passos ligada.',
  'provider.warning.two-step-needs-app-password':
    'Com a verificação em dois passos, as aplicações precisam de uma senha de aplicação em vez da habitual.',
  'provider.warning.app-passwords-reset':
    'Se mudar a senha ou a verificação em dois passos, todas as senhas de aplicação podem ser apagadas. Crie então outras.',
  'provider.warning.separate-mail-password': 'A senha que usa no webmail não serve nas aplicações.',
  'provider.warning.few-authorisation-codes': 'Só recebe uns poucos códigos de cada vez. Guarde o seu.',
  'provider.warning.admin-decides': 'O seu administrador decide o que é permitido e para que aplicações.',
  'provider.warning.native-account-simpler':
    'No Outlook ou no Apple Mail acrescente-a como conta Microsoft: assim não precisa de POP nem de IMAP, e vêm também calendário e contactos.',
  'provider.warning.smtp-password-retiring':
    'O envio com uma senha simples é desligado a partir do fim de dezembro de 2026. As aplicações que entram pela página do fornecedor não são afetadas.',
  'provider.warning.gmail-pop-in-batches':
    'O Gmail entrega o correio por POP em lotes de cerca de 250, primeiro os mais antigos, por isso a primeira vez é lenta. O que um dispositivo trouxe já não é oferecido a um segundo.',
  'provider.warning.gmail-pop-deletion-set-in-gmail':
    'O que acontece à cópia no Gmail define-se no Gmail, não na aplicação.',
  'provider.warning.gmail-labels-as-folders':
    'As etiquetas aparecem como pastas, por isso a mesma mensagem pode estar em várias, e em Todo o correio.',
  'provider.warning.gmail-only-fetching-ends':
    'Talvez tenha lido que o Gmail termina o POP. O que termina é o Gmail ir buscar correio a outros fornecedores. Ler o Gmail por POP continua.',
  'provider.warning.pop-deletes-real-inbox':
    'O que o POP apaga desaparece da caixa de entrada verdadeira, para cada dispositivo e para o webmail.',
  'provider.warning.pop-folders-chosen': 'Nas definições do webmail escolhe que pastas o POP pode ler.',
  'provider.warning.pop-keeps-server-copy':
    'O fornecedor pode manter a cópia dele depois de o POP a trazer. Apague no webmail se precisar de espaço.',
  'provider.warning.pop-may-include-spam':
    'O POP também pode trazer spam. Decidem-no as definições do webmail.',
  'provider.warning.pop-not-confirmed':
    'Não consegui confirmar o POP com duas fontes. Verifique com o seu fornecedor.',
  'provider.warning.provider-requires-imap':
    'O fornecedor pede IMAP e não dá suporte a POP, embora talvez ainda responda.',
  'provider.warning.provider-advises-against-pop':
    'O fornecedor desaconselha POP, e sobretudo POP e IMAP no mesmo endereço.',
  'provider.warning.bridge-computer-only':
    'A ponte funciona em Windows, macOS e Linux e tem de estar aberta. Num telefone use a aplicação do fornecedor.',
  'provider.warning.bridge-ports-may-differ':
    'Se uma porta está ocupada, a ponte usa a seguinte livre. Copie o que ela mostrar.',
  'provider.warning.over-quota-stops-mail': 'Uma caixa cheia não pode receber nem enviar. Vigie o espaço.',
  'provider.warning.few-folders-free': 'As contas gratuitas podem ter só umas poucas pastas próprias.',
  'provider.warning.inactive-purged':
    'Uma caixa sem uso durante uns meses pode ser esvaziada ou fechada. Entre de vez em quando.',
  'provider.warning.pec-keep-archive':
    'É correio certificado com valor legal. Nunca deixe que se apague do servidor sem um arquivo.',
  'provider.warning.pop-saves-hosting-space': 'Aqui o correio conta de verdade no espaço que paga.',
  'provider.warning.certificate-use-server-name':
    'Se a aplicação se queixar do certificado, não o aceite mesmo assim: use o nome próprio do servidor, tal como o seu alojamento o mostra.',
  'provider.warning.host-follows-country':
    'Os nomes de servidor acabam como o sítio onde se registou, por exemplo .eu, .fr ou .co.uk. Compare-os aí.',
  'provider.warning.host-follows-plan':
    'Outros planos deste fornecedor usam outros servidores. Compare com o seu plano.',
  'provider.warning.several-products':
    'Este fornecedor vende vários tipos de caixas com servidores diferentes. Veja qual é a sua.',
  'provider.warning.starttls-must-be-required':
    'Ponha a cifra em «obrigatória», nunca em «se disponível»: estes servidores começam sem cifra.',
  'provider.warning.unusual-port-encryption':
    'Para enviar, a porta 587 usa aqui TLS desde o princípio. É raro, mas correto.',
  'provider.warning.sending-off-at-first': 'Receber funciona logo, enviar só depois de o ligar.',
  'provider.warning.username-not-address': 'O nome de utilizador não é o endereço completo.',
  'provider.warning.username-may-be-local-part':
    'Se o endereço completo for recusado como nome de utilizador, experimente só a parte antes da @.',
  'provider.warning.log-in-with-main-address':
    'Entre com o seu endereço principal. Um alias ou um endereço do seu próprio domínio é recusado.',
  'provider.warning.moved-to-yahoo':
    'Esta caixa passou para o Yahoo: valem os servidores do Yahoo e uma senha de aplicação.',
  'provider.warning.moved-to-aol': 'Esta caixa passou para a AOL: valem os servidores da AOL.',
  'provider.warning.moving-to-yahoo':
    'As caixas passam para o Yahoo por grupos. Se já recebeu o aviso, escolha Yahoo.',
  'provider.warning.run-by-yahoo': 'O Yahoo gere este serviço, por isso valem as regras dele.',
  'provider.warning.not-yahoo-com': 'É uma empresa diferente do Yahoo de outros países.',
  'provider.warning.old-hosts-outdated': 'Guias antigos nomeiam outros servidores. Estão desatualizados.',
  'provider.warning.address-may-cost-later':
    'Se deixar a operadora, manter o endereço pode custar dinheiro. Antes disso, guarde o seu correio.',
  'provider.warning.service-uncertain': 'O futuro deste serviço é incerto. Guarde uma cópia do seu correio.',
  'provider.warning.may-refuse-unknown-apps':
    'Aqui algumas aplicações são recusadas por inseguras. Se for o caso da sua, experimente outra.',
  'provider.warning.settings-not-confirmed':
    'Não consegui confirmar estas definições com uma fonte recente. Compare-as com a ajuda do seu fornecedor.',
  'provider.warning.sign-in-not-confirmed':
    'As regras de entrada podem ter mudado. Se a sua senha for recusada, procure uma senha de aplicação no seu fornecedor.',
  'app.platform.windows': 'Windows',
  'app.platform.macos': 'Mac',
  'app.platform.linux': 'Linux',
  'app.platform.android': 'Android',
  'app.platform.ios': 'iPhone e iPad',
  'app.leave.keep': 'Se não o mudar, esta aplicação deixa uma cópia no servidor.',
  'app.leave.days':
    'Se não o mudar, esta aplicação retira o correio do servidor ao fim de {days, plural, one {# dia} other {# dias}}.',
  'app.leave.delete-at-once': 'Se não o mudar, esta aplicação retira logo o correio do servidor.',
  'app.leave.unknown':
    'Não consegui confirmar o que esta aplicação faz por si, por isso veja antes da primeira transferência.',
  'app.leaveOption.keep': 'deixar no servidor',
  'app.leaveOption.days': 'retirar ao fim de uns dias',
  'app.leaveOption.when-deleted': 'retirar quando o apaga na aplicação',
  'app.leaveOption.at-once': 'retirar logo',
  'app.note.syncs-through-vendor-cloud':
    'Esta aplicação passa também o seu correio pela nuvem do fabricante, com POP tal como com IMAP.',
  'app.note.native-account-is-simpler':
    'Um endereço da Microsoft acrescente-o como conta Microsoft: não precisa de POP nem de IMAP.',
  'app.note.older-versions-delete-at-once': 'As versões muito antigas retiram logo o correio do servidor.',
  'app.note.supported-until-2029': 'Com suporte pelo menos até 2029. Depois vem o novo Outlook.',
  'app.note.pop-not-in-new-look': 'No novo visual desta aplicação pode não haver POP.',
  'app.note.pop-only-by-hand':
    'A configuração automática dá sempre IMAP. Para POP escolha a configuração manual.',
  'app.note.phone-polls-only': 'Com POP um telefone só verifica de vez em quando se há correio.',
  'app.note.trims-sent-and-trash': 'Com POP guarda só um número limitado de mensagens enviadas e apagadas.',
  'app.note.also-removed-when-deleted-here':
    'O correio que apaga na aplicação também é retirado do servidor.',
  'app.note.empties-server-unless-told':
    'Ligue «deixar no servidor» antes da primeira transferência, ou o servidor fica vazio.',
  'app.note.export-local-mail': 'O correio que só está nesta aplicação convém exportá-lo para outra.',
  'app.support.yes': '{app} consegue fazer isso.',
  'app.support.native-account':
    '{app} tem um tipo de conta próprio para este fornecedor. Faz o que o IMAP faz, e não escreve servidores.',
  'app.support.no-protocol': '{app} não tem {protocol}.',
  'app.support.no-oauth-for-protocol':
    'Este fornecedor só deixa entrar pela sua própria página de entrada, e {app} não sabe fazê-lo com {protocol}.',
  'app.support.bridge-needs-computer': 'A ponte do fornecedor só funciona num computador, e {app} não.',
  'app.support.unconfirmed': 'Não consegui confirmar que {app} o consiga fazer com {protocol}.',
  'app.support.ended': '{app} já não funciona.',
  'app.support.native-account-too':
    'Tem, sim, um tipo de conta próprio para este fornecedor, sem POP nem IMAP.',
  'move.pop-to-imap': 'De POP para IMAP',
  'move.imap-to-pop': 'De IMAP para POP',
  'move.new-computer-with-pop': 'PC novo com POP',
  'move.keep-server-small-with-imap': 'Pouco espaço com IMAP',
  'move.second-device-with-pop': 'Dois dispositivos e POP',
  'move.step.back-up-mail-program':
    'Primeiro faça uma cópia de segurança: copie a pasta da sua aplicação de correio ou exporte o seu correio.',
  'move.step.pop-leave-on-stop-checking':
    'Na conta POP ligue «deixar no servidor» e desligue a verificação automática.',
  'move.step.check-quota': 'Veja no webmail quanto espaço há e quanto está ocupado.',
  'move.step.add-imap-beside-pop':
    'Acrescente o mesmo endereço outra vez, como IMAP, ao lado da conta POP. Não apague nada ainda.',
  'move.step.copy-folders-in-batches':
    'Copie as suas pastas locais para a conta IMAP, umas centenas de mensagens de cada vez. Copie, não mova. Gigabytes podem demorar horas.',
  'move.step.map-special-folders': 'Copie Enviados e Rascunhos para as pastas com o mesmo nome.',
  'move.step.compare-counts-in-webmail': 'Compare no webmail os números de mensagens.',
  'move.step.remove-pop-account-last':
    'Só agora retire a conta POP. Algumas aplicações apagam com ela o correio local, por isso mantenha a cópia.',
  'move.step.copy-server-folders-to-local':
    'O POP só traz a caixa de entrada. Por isso copie primeiro Enviados, Rascunhos e todas as suas pastas para pastas locais.',
  'move.step.check-offline-copies': 'Desligue-se da rede e abra algumas cópias, também os anexos.',
  'move.step.turn-off-server-filing':
    'Desligue no fornecedor as regras que arquivam correio em pastas: o POP nunca veria esse correio.',
  'move.step.settle-other-devices':
    'Decida o que acontece nos outros dispositivos e com as outras pessoas que leem esta caixa.',
  'move.step.add-pop-with-leave-on': 'Acrescente a conta POP com «deixar no servidor» ligado.',
  'move.step.expect-doubles':
    'A primeira vez descarrega de novo toda a caixa de entrada. Duplicados ao lado da sua cópia local são normais.',
  'move.step.reduce-leave-after-weeks':
    'Se tudo correr bem ao fim de umas semanas, deixe a aplicação retirar o correio do servidor após uns dias.',
  'move.step.remove-imap-account-last':
    'Retire a conta IMAP no fim. Retirar a conta não apaga nada no servidor. Apagar mensagens nela, sim.',
  'move.step.stop-old-computer-checking':
    'Desligue a verificação automática no computador velho, ou os dois vão disputar o correio novo.',
  'move.step.move-profile-or-export':
    'Passe o perfil da sua aplicação de correio para o computador novo, ou exporte e importe o seu correio.',
  'move.step.keep-server-name-unchanged':
    'Deixe o nome do servidor e o de utilizador exatamente iguais, ou a aplicação descarrega tudo de novo.',
  'move.step.check-new-then-retire-old':
    'Veja se o correio antigo e o novo estão lá antes de arrumar o computador velho.',
  'move.step.back-up-new-computer':
    'Prepare uma cópia de segurança no computador novo: agora tem a única cópia.',
  'move.step.archive-older-than-year':
    'Passe o correio com mais de um ano para pastas locais do seu computador: Pastas locais, No meu Mac ou um arquivo.',
  'move.step.delete-big-attachments':
    'Ordene por tamanho. Guarde os anexos grandes noutro sítio e apague essas mensagens.',
  'move.step.empty-trash-and-spam': 'Esvazie o lixo e o spam: também contam.',
  'move.step.back-up-archive': 'Faça uma cópia de segurança do arquivo local: no servidor já não está.',
  'move.step.repeat-every-few-months':
    'Repita de poucos em poucos meses, ou quando a caixa estiver cheia em três quartos.',
  'move.step.limit-offline-age-on-phones': 'Nos telefones guarde sem ligação só os últimos 30 a 90 dias.',
  'move.step.leave-copy-on-first-device':
    'No dispositivo que agora tem POP ligue «deixar no servidor», pelo menos 14 dias.',
  'move.step.one-device-removes-others-keep':
    'Deixe só um dispositivo retirar o correio antigo, e que os outros não lhe toquem.',
  'move.step.add-second-device-leave-on':
    'No segundo dispositivo acrescente a conta com «deixar no servidor» ligado antes da primeira transferência.',
  'move.step.gmail-recent-mode':
    'Com Gmail por POP ponha «recent:» antes do endereço no nome de utilizador em cada dispositivo. Assim cada um recebe os últimos 30 dias.',
  'move.step.sent-and-marks-stay-apart':
    'Enviados, pastas e marcas de lido continuam separados: cada dispositivo tem os seus.',
  'move.step.consider-imap-instead':
    'Se não é o que quer, IMAP nos dois dispositivos é o caminho mais simples.',
  'guard.is-a-copy-left':
    'Antes da primeira transferência veja na aplicação «deixar uma cópia no servidor». É o que decide se o correio desaparece do servidor.',
  'guard.does-anyone-else-read':
    'Outro dispositivo ou outra pessoa ainda precisa desta caixa? Um POP que apaga tira-lhes também o correio.',
  'guard.inbox-only-fetched': 'O POP só traz a caixa de entrada. Enviados, pastas e spam ficam no servidor.',
  'guard.who-backs-up':
    'Com POP a única cópia pode estar no seu dispositivo. Prepare primeiro uma cópia de segurança.',
  'guard.local-mail-stays-behind':
    'O correio que só está neste dispositivo não passa sozinho. É preciso copiá-lo para o servidor.',
  'guard.keep-pop-account-for-now':
    'Não retire ainda a conta POP: algumas aplicações apagam com ela o correio local.',
  'guard.no-backup-either':
    'IMAP não é uma cópia de segurança: o que se apaga num dispositivo desaparece em todos.',
  // ── Discovery ──────────────────────────────────────────────────────────────
  'discovery.no-mail.no-such-domain': 'Esse domínio não existe. Veja como está escrito.',
  'discovery.no-mail.null-mx': 'Esse domínio diz que não aceita correio. Veja como está escrito.',
  'discovery.no-mail.no-mail-server': 'Esse domínio não tem servidor de correio. Veja como está escrito.',
  'discovery.provider-via-mx':
    'O correio de {domain} vai para {provider}, por isso mostro as definições de {provider}. Se sabe que a sua caixa está noutro sítio, diga-me onde.',
  'discovery.source.autoconfig': 'De onde vem: o seu fornecedor publica isto para aplicações de correio.',
  'discovery.source.autoconfig-of-mx':
    'De onde vem: a empresa que recebe o seu correio publica isto para aplicações.',
  'discovery.source.srv': 'De onde vem: os dados do seu domínio no diretório de nomes da Internet (DNS).',
  'discovery.source.mail-exchanger':
    'De onde vem: o servidor que recebe o seu correio. Muitas vezes o mesmo entrega-o.',
  'discovery.trust.published-https': 'Chegou por uma ligação segura.',
  'discovery.trust.dns':
    'O caminho não estava protegido, por isso alguém podia tê-lo falsificado. Veja bem os nomes.',
  'discovery.trust.guess': 'É uma suposição e ninguém a confirmou.',
  'discovery.confirm-hosts':
    'Antes de escrever a sua senha, compare os nomes de servidor com a página de ajuda do seu fornecedor.',
  'discovery.stated-missing.pop': 'O seu fornecedor diz que não tem POP.',
  'discovery.stated-missing.imap': 'O seu fornecedor diz que não tem IMAP.',
  'discovery.switch-on-first':
    'No seu fornecedor é preciso ligar primeiro as aplicações nas definições do webmail.',
  'discovery.username-not-stated':
    'Experimente primeiro o seu endereço completo, depois só a parte antes da @.',
  'discovery.unknown.look-up-off': 'Não conheço este fornecedor, e aqui não o posso procurar.',
  'discovery.unknown.nothing-published':
    'Procurei, mas este domínio não publica definições para aplicações de correio.',
  'discovery.unknown.no-answer': 'Tentei procurar este domínio, mas agora não tive resposta.',
  'discovery.unknown.hoster': 'O seu correio é recebido por {hoster}. É a eles que se deve perguntar.',
  'discovery.guess':
    'Os servidores abaixo são só os nomes habituais. É uma suposição minha, por isso não confie neles.',
  'discovery.ask-provider':
    'Pergunte ao seu fornecedor: Há IMAP, há POP? Quais são os servidores de entrada e de saída, com porta e cifra? Qual é o meu nome de utilizador? As aplicações precisam de uma senha própria, e tenho de as ligar antes?',
  // ── Does it answer? ────────────────────────────────────────────────────────
  'check.answers': '{host} responde como deve, e o certificado é válido.',
  'check.busy': '{host} é o servidor certo, mas agora recusa chamadas. Tente mais tarde.',
  'check.refused': '{host} não aceita ligações aí.',
  'check.no-answer': '{host} não respondeu a tempo.',
  'check.closed': '{host} desligou antes de dizer algo útil.',
  'check.no-such-host': 'Não há nenhum servidor chamado {host}.',
  'check.private-address': '{host} não leva a um endereço público, por isso não me liguei.',
  'check.bad-certificate':
    '{host} mostra um certificado que não vale para ele. Se a sua aplicação avisar, não o aceite. Pergunte ao seu fornecedor que nome de servidor usar.',
  'check.plain-text': '{host} não cifra aí. Não lhe envie nenhuma senha.',
  'check.old-encryption': '{host} só oferece uma cifra antiga demais para ser segura.',
  'check.not-this-protocol': 'Algo responde em {host}, mas não é o servidor de correio que devia ser.',
  'check.not-in-catalogue': '{host} não está na minha lista, por isso não me liguei.',
  'check.not-checked': 'Aqui não posso verificar se {host} responde.',
  // ── Advice ─────────────────────────────────────────────────────────────────
  'advice.headline.imap': 'O meu conselho: use IMAP.',
  'advice.headline.pop': 'O meu conselho: use POP.',
  'advice.headline.undecided': 'As suas respostas ainda não decidem. Para começar mesmo assim, escolha IMAP.',
  'advice.strength.clear': 'Um caso claro: tudo o que decide aponta no mesmo sentido.',
  'advice.strength.leaning':
    'Uma inclinação: isto convém mais, mas nem tudo se sabe, ou nem tudo aponta no mesmo sentido.',
  'advice.strength.trade-off': 'Um compromisso: nem POP nem IMAP dá tudo o que pediu.',
  'advice.strength.undecided':
    'Uma escolha por precaução, não um veredicto: o IMAP não retira nada do servidor, e mais tarde pode passar a POP sem perder nada.',
  'advice.because': 'Porque disse',
  'advice.gives-up': 'O que perde, e o que ajuda',
  'advice.cautions': 'Convém saber antes de começar',
  'advice.alternative': 'O outro caminho',
  'advice.changes': 'O que mudaria o meu conselho',
  'advice.no-change': 'Nenhuma outra resposta, por si só, mudaria o meu conselho.',
  'advice.basis': 'As suas respostas',
  'reason.several': 'Vários dispositivos: o IMAP mostra o mesmo correio em cada um.',
  'reason.shared': 'Outras pessoas também a usam: o IMAP deixa o correio onde todos o encontram.',
  'reason.sync-folders': 'Pastas iguais em todo o lado: isso só o IMAP faz.',
  'reason.save-server-space': 'Uma caixa leve no servidor: o POP pode retirar de lá o correio.',
  'reason.one': 'Um dispositivo: o seu correio pode viver aí.',
  'reason.only-me': 'Só uma pessoa: mais ninguém tem de encontrar correio no servidor.',
  'reason.local-folders': 'Pastas só no seu dispositivo: com POP estão lá.',
  'reason.needs-offline': 'Todo o correio sem ligação: o POP guarda no dispositivo o que trouxe.',
  'reason.huge-folders': 'Pastas muito cheias: com IMAP tornam lentas algumas aplicações.',
  'reason.may-switch': 'Em breve uma aplicação ou um computador novo: com IMAP o seu correio vai sozinho.',
  'wish.save-server-space': 'Uma caixa leve no servidor: com IMAP o correio fica lá e ocupa espaço.',
  'wish.local-folders': 'Pastas só no seu dispositivo: com IMAP estão no servidor.',
  'wish.needs-offline':
    'Todo o correio sem ligação: com IMAP depende da aplicação, e os telefones costumam guardar só uma parte.',
  'wish.huge-folders': 'Pastas muito cheias: com IMAP tornam lentas algumas aplicações.',
  'wish.several': 'O mesmo correio em vários dispositivos: o POP não os mantém a par.',
  'wish.shared': 'Uma caixa para várias pessoas: o POP pode levar correio antes de outros o verem.',
  'wish.sync-folders': 'Pastas iguais em todo o lado: o POP normalmente só traz a caixa de entrada.',
  'wish.may-switch': 'Uma mudança fácil: com POP o correio do seu dispositivo não vai sozinho.',
  'remedy.archive-locally':
    'De vez em quando passe correio antigo para pastas locais do seu computador, e faça cópia delas.',
  'remedy.delete-big-attachments': 'Apague as mensagens com anexos grandes de que já não precisa.',
  'remedy.bigger-plan': 'Peça ao seu fornecedor um plano com mais espaço.',
  'remedy.pop-leave-some-days':
    'Faça a aplicação POP deixar o correio uns dias no servidor antes de o retirar.',
  'remedy.keep-offline-copies':
    'Num computador deixe a aplicação guardar cópias completas de todas as pastas, e experimente uma vez sem ligação.',
  'remedy.yearly-archive-folders': 'Divida por anos as pastas muito cheias.',
  'remedy.limit-offline-age': 'Num telefone deixe a aplicação guardar só os últimos um a três meses.',
  'remedy.leave-copy-on-server': 'Ajuste a aplicação POP para deixar no servidor uma cópia de cada mensagem.',
  'remedy.export-before-moving':
    'Antes de uma mudança exporte o seu correio ou copie todo o perfil da aplicação, e veja se abre do outro lado.',
  'remedy.shared-mailbox-or-delegation': 'Peça ao seu fornecedor uma caixa partilhada ou acesso delegado.',
  'remedy.local-folders-beside-imap':
    'A maioria das aplicações de computador tem pastas locais ao lado de uma conta IMAP: passe para lá o que deve estar só no seu dispositivo.',
  'remedy.read-in-webmail': 'Para o resto use o webmail: mostra tudo o que está no servidor.',
  'caution.pop-back-up-only-copy':
    'Faça cópia de segurança deste dispositivo: com POP pode ter a única cópia do seu correio.',
  'caution.pop-check-leave-on-server':
    'Antes da primeira transferência veja a definição «deixar uma cópia no servidor». Cada aplicação começa com outra.',
  'caution.pop-inbox-only':
    'O POP normalmente só traz a caixa de entrada. Veja de vez em quando no webmail o spam e o que foi arquivado em pastas.',
  'caution.imap-is-no-backup':
    'IMAP não é uma cópia de segurança: guarde uma segunda cópia do que é importante.',
  'caution.imap-deletes-everywhere': 'O que apaga num sítio fica apagado em todos.',
  'caution.shared-login-shows-same-marks':
    'Num acesso partilhado todos veem as mesmas marcas de lido. Uma caixa partilhada ou o acesso delegado é melhor do que uma senha partilhada.',
  'alternative.only-one-device-and-person':
    'O POP convém mais quando um só dispositivo, de uma só pessoa e com cópia de segurança, lê esta caixa.',
  'alternative.server-must-be-emptied':
    'Se o servidor tem mesmo de ser esvaziado: POP que deixa o correio lá uns dias. Os outros dispositivos veem então só o recente da caixa de entrada, e enviados, pastas e marcas de lido diferem.',
  'alternative.second-device-or-person':
    'O IMAP convém mais logo que um segundo dispositivo, o webmail ou outra pessoa lê esta caixa.',
  'alternative.own-device-only': 'O POP convém mais se bastam pastas neste único dispositivo.',
  'if.one': 'Se a ler num só dispositivo',
  'if.several': 'Se a ler em vários dispositivos',
  'if.only-me': 'Se mais ninguém usasse a caixa',
  'if.shared': 'Se outras pessoas também usassem a caixa',
  'if.save-server-space': 'Se o servidor tivesse de ser esvaziado',
  'if.server-space-ok': 'Se o correio pudesse ficar no servidor',
  'if.sync-folders': 'Se as pastas devessem ser iguais em todo o lado',
  'if.local-folders': 'Se bastassem pastas só no seu dispositivo',
  'change.imap': '{condition}, aconselharia IMAP.',
  'change.pop': '{condition}, aconselharia POP.',
  'change.undecided': '{condition}, ainda não poderia decidir.',
  'constrained.kept.imap': 'O seu fornecedor tem IMAP para aplicações, por isso pode seguir este conselho.',
  'constrained.kept.pop': 'O seu fornecedor tem POP para aplicações, por isso pode seguir este conselho.',
  'constrained.turned.imap': 'O seu fornecedor não tem POP para aplicações, por isso será IMAP.',
  'constrained.turned.pop': 'O seu fornecedor não tem IMAP para aplicações, por isso será POP.',
  'constrained.none':
    'O seu fornecedor não deixa entrar outras aplicações, nem por POP nem por IMAP: restam a aplicação dele e o webmail.',
  'point.pop-quick-access': 'Abre depressa: o correio está no seu disco.',
  'point.pop-on-your-device': 'O correio está no seu próprio dispositivo, em pastas que gere.',
  'point.pop-works-offline': 'Funciona sem ligação.',
  'point.pop-frees-server': 'Pode manter o servidor vazio.',
  'point.pop-not-synced': 'Não anda a par do webmail nem de outros dispositivos.',
  'point.pop-local-folders-only-here': 'Às pastas locais não se chega de outro sítio.',
  'point.pop-hard-to-move': 'Passar para outra aplicação ou computador pode ser difícil.',
  'point.imap-synced': 'O mesmo correio em todos os seus dispositivos.',
  'point.imap-folders-synced': 'Enviados, rascunhos, lixo e as suas pastas são iguais em todo o lado.',
  'point.imap-easy-to-move': 'Passar para outra aplicação é fácil.',
  'point.imap-slow-huge-folders': 'Algumas aplicações ficam lentas com pastas muito cheias.',
  'point.imap-uses-server-space': 'O correio ocupa espaço no servidor.',
  'correction.pop-gets-the-inbox-only':
    'O POP normalmente só traz a caixa de entrada, e o IMAP com cópias completas no computador é igualmente rápido.',
  'correction.copies-may-be-in-the-cloud':
    'Algumas aplicações guardam uma cópia na nuvem do fabricante, também com POP; o novo Outlook para Windows pede-o.',
  'correction.imap-works-offline-too':
    'O IMAP também funciona sem ligação onde a aplicação guarda cópias: a maioria em computadores, uma parte em telefones.',
  'correction.pop-often-leaves-copies':
    'O POP só liberta espaço se a aplicação retira o correio, e muitas de início deixam cópias. Nunca toca no spam nem noutras pastas.',
  'correction.marks-and-sent-mail-stay-local-too':
    'Com POP ficam também no dispositivo as marcas de lido e os rascunhos, e normalmente os enviados.',
  'correction.moving-takes-an-export':
    'Deixar o POP exige exportar e importar, ou um desvio por uma conta IMAP.',
  'correction.deletions-are-synced-too':
    'O IMAP iguala também o que se apaga: um acidente no telefone é um acidente em todo o lado.',
  'correction.folder-names-may-differ':
    'As aplicações podem dar outros nomes às pastas, e então veem-se duas de enviados até escolher uma nas definições.',
  'correction.filters-do-not-move':
    'Com IMAP o correio vai sozinho; os filtros, as assinaturas e as pastas locais não.',
  'correction.slow-is-rarer-now':
    'Pastas IMAP lentas são mais raras do que antes; ajudam pastas por anos e uma boa aplicação.',
  'correction.a-local-archive-frees-space':
    'Com IMAP um arquivo local ou apagar anexos grandes volta a libertar espaço.',
  // ── Cards ──────────────────────────────────────────────────────────────────
  'card.answered': 'A sua resposta: {answer}.',
  'card.buttons': 'Pode dizer: {buttons}',
  'card.value': '{label}: {value}',
  'card.how-to-change':
    'Para mudar uma resposta toque no botão dela ou diga, por exemplo, «mudar dispositivos».',
  'card.pros-and-cons': 'O bom e o menos bom dos dois.',
  'card.good': '{protocol}: o bom',
  'card.bad': '{protocol}: o menos bom',
  'card.matters': '{point} (importa no seu caso)',
  'card.corrections': 'Vale a pena saber',
  'compare.title': 'IMAP e POP comparados.',
  'compare.topic.where': 'Onde está o correio',
  'compare.imap.where': 'IMAP: no servidor; as aplicações guardam cópias.',
  'compare.pop.where': 'POP: no seu dispositivo; uma cópia no servidor só se a aplicação a deixa.',
  'compare.topic.devices': 'Vários dispositivos',
  'compare.imap.devices': 'IMAP: todos mostram o mesmo.',
  'compare.pop.devices': 'POP: cada um por si; o primeiro pode levar o correio.',
  'compare.topic.sent': 'Correio enviado',
  'compare.imap.sent': 'IMAP: numa pasta do servidor, em cada dispositivo.',
  'compare.pop.sent': 'POP: normalmente só no dispositivo que o enviou.',
  'compare.topic.offline': 'Sem ligação',
  'compare.imap.offline': 'IMAP: o que a aplicação copiou; nos telefones só uma parte.',
  'compare.pop.offline': 'POP: tudo o que foi trazido.',
  'compare.topic.space': 'Espaço no servidor',
  'compare.imap.space': 'IMAP: ocupado até apagar ou arquivar.',
  'compare.pop.space': 'POP: livre se a aplicação retira o correio depois de o trazer.',
  'compare.topic.lost-device': 'Dispositivo perdido ou avariado',
  'compare.imap.lost-device': 'IMAP: nada se perde; está tudo no servidor.',
  'compare.pop.lost-device': 'POP: o correio perde-se, a não ser que tenha ficado no servidor ou numa cópia.',
  'compare.topic.deleting': 'Apagar',
  'compare.imap.deleting': 'IMAP: apagado em todo o lado.',
  'compare.pop.deleting': 'POP: apagado neste dispositivo; no servidor conforme a definição da aplicação.',
  // ── Web chat page ──────────────────────────────────────────────────────────
  'page.title': 'POP ou IMAP?',
  'page.purpose': 'Com uns toques fica a saber qual convém à sua caixa de correio.',
  'page.description':
    'Uma conversa que ajuda a escolher entre POP e IMAP para a sua caixa de correio e depois a configurá-la na sua aplicação.',
  'page.launcher': 'POP ou IMAP? Pergunte aqui',
  'page.close': 'Fechar a conversa',
  'page.language': 'Língua',
  'page.opening': 'A conversa está a abrir…',
  'page.no-script':
    'Esta conversa precisa de JavaScript. Permita-o para esta página e carregue-a de novo, por favor.',
  'page.reconnecting': 'Agora não há ligação à conversa. Tentaremos de novo automaticamente.',
  'page.begun-anew': 'O que dissemos antes já não está guardado aqui, por isso recomeçamos.',
  'page.not-available': 'Agora não é possível abrir a conversa. Tentaremos de novo automaticamente.',
  // ── Teams app ──────────────────────────────────────────────────────────────
  // A command's title is sent as it stands when it is pressed: it must be words that the bot understands.
  'teams.name.short': 'POP ou IMAP',
  'teams.name.full': 'POP ou IMAP: conselho para a sua caixa de correio',
  'teams.description.short': 'Descubra se à sua caixa de correio convém mais POP ou IMAP, e configure-a.',
  'teams.description.full':
    'POP e IMAP são as duas formas de uma aplicação ler uma caixa de correio. Este assistente faz umas perguntas curtas, diz qual das duas convém à sua caixa e porquê, e o que perde com ela. Depois mostra as definições do seu fornecedor e os passos na sua aplicação de correio.\n\nEntende botões, números e frases normais. Pode mudar uma resposta quando quiser, comparar as duas formas ou recomeçar. Numa conversa de grupo ou num canal mencione-o para começar.\n\nGuarda só as suas respostas, uns dias, e nunca um endereço nem uma senha. Diga «esqueça-me» e apaga-se tudo o que guardava da conversa.',
  'teams.command.help.title': 'Ajuda',
  'teams.command.help.description': 'O que sei fazer e como responder.',
  'teams.command.restart.title': 'Recomeçar',
  'teams.command.restart.description': 'Começar pela primeira pergunta.',
  'teams.command.back.title': 'Voltar',
  'teams.command.back.description': 'Recuar um passo.',
  'teams.command.change.title': 'Mudar uma resposta',
  'teams.command.change.description': 'Corrigir algo que disse.',
  'teams.command.summary.title': 'Resumo',
  'teams.command.summary.description': 'As suas respostas até agora.',
  'teams.command.compare.title': 'Comparar os dois',
  'teams.command.compare.description': 'POP e IMAP lado a lado.',
  'teams.command.forget.title': 'Esqueça-me',
  'teams.command.forget.description': 'Apagar tudo o que se guarda desta conversa.',
};
