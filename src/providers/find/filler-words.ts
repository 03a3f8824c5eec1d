/**
 * Words that may stand around a provider's name without meaning anything of their own, by language and without
 * accents: "meine Mailbox ist bei Sky" says no more than "Sky". Another language is one more line.
 */
const FILLERS = {
  en: 'a account accounts address addresses am an and at box by client customer email emails for from have i in internet is isp it its mail mailbox mails my of oh ok on our provider s service the to use used using via was we webmail with yeah yes',
  fr: 'ai adresse adresses boite c ce cest chez client compte courriel d de des du e en est et fournisseur j jai je l la le ma mes messagerie mon operateur oui par pour sur un une utilise',
  de: 'am anbieter auf aus bei beim benutze bin das dem der die dienst ein eine habe ich ist ja konto kunde mein meine meinem meiner mit mailpostfach nutze postfach verwende vom von wir',
  es: 'buzon casilla con correo cuenta de del direccion el en es la mi mis operador proveedor si soy su tengo un una uso utilizo y yo',
  it: 'casella con conto di e fornitore gestore ho il indirizzo io la mia mio operatore posta presso si sono su un una uso utilizzo',
  pt: 'caixa com conta correio da de do e em endereco eu fornecedor meu minha na no o operadora por provedor sim sou tenho um uma uso utilizo',
  nl: 'aan adres bij de een email gebruik heb het ik in is klant mailadres maildienst mijn postvak provider via van wij zit',
};

let words: ReadonlySet<string> | undefined;

/** Whether a word, in comparable form, says nothing about which provider is meant. */
export function isFiller(word: string): boolean {
  words ??= new Set(Object.values(FILLERS).flatMap((list) => list.split(' ')));
  return words.has(word);
}
