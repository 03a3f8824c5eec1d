import { type Catalogue, comparableName } from '../catalogue.ts';
import type { Provider } from '../provider.ts';

/** A message holds no more words than this that matter; bounds the work. */
const MAX_WORDS = 100;

/** Words that may stand around a provider's name without meaning anything of their own, in the seven languages. */
const FILLERS =
  'a about account accounts address adres adresse adresses ai am an anbieter and at auf aus bei beim benutze bij bin boite box bus by c casella ce cest chez client cliente com compte con conta correio correo cuenta customer d da dal das de dei del della dem der di dienst direccion do e een ein eine el em email emails en es est et fai for fournisseur from gebruik gestore habe have heb het ho hotline i ich ik il in indirizzo internet io is isp it its j ja jai je kasten klant konto kunde l la le livello m ma mail mailadres mailbox mailpostfach mails mein meine meinem meiner mes mi mia mijn minha mio mit mon my na naar no nutze o of oh ok on operador operateur oui par per poczta por porta posta posteingang postfach postvak postvakin presso provedor proveedor provider s service si sim sono sou soy su sur tengo tenho the to uit un una und use used using uso utilise utilizo van verwende via vom von vor was we webmail wij wir with y ya yeah yes';

/** Words right before a provider's name that make it one, even when the name is an ordinary word. */
const PLACE_WORDS = new Set(['at', 'chez', 'bei', 'bij', 'presso', 'na']);

/** Names of mail programs too: when another provider is named, the program is meant. */
const PROGRAM_NAMES = new Set(['outlook', 'exchange', 'microsoft']);

let fillers: ReadonlySet<string> | undefined;

interface NameMatch {
  readonly name: string;
  readonly providers: readonly Provider[];
}

/** The providers that a text names; more than one when it does not tell which. */
export function namedProviders(text: string, catalogue: Catalogue): readonly Provider[] {
  const words = comparableName(text).split(' ').filter(Boolean).slice(0, MAX_WORDS);
  const sure = matches(words, catalogue.longestName, catalogue.byName).found;
  if (sure.length > 0) return whoIsMeant(sure);
  return whoIsMeant(ordinaryWords(words, catalogue));
}

/** The words of a text, as names are compared. */
export function comparableWords(text: string): readonly string[] {
  return comparableName(text).split(' ').filter(Boolean).slice(0, MAX_WORDS);
}

/** Names that are ordinary words count when nothing else is said, or right after "at", "chez", "bei". */
function ordinaryWords(words: readonly string[], catalogue: Catalogue): readonly NameMatch[] {
  const { found, rest } = matches(words, catalogue.longestName, catalogue.byWord);
  fillers ??= new Set(FILLERS.split(' '));
  if (rest.every((word) => fillers?.has(word))) return found;
  return found.filter(({ name }) => {
    const place = words.indexOf(name);
    return place > 0 && PLACE_WORDS.has(words[place - 1] ?? '');
  });
}

/** Takes the longest names first, so that "yahoo japan" is not "yahoo". */
function matches(words: readonly string[], longest: number, lookUp: (name: string) => readonly Provider[]) {
  const found: NameMatch[] = [];
  const rest: string[] = [];
  for (let start = 0; start < words.length; ) {
    const match = longestMatch(words, start, longest, lookUp);
    if (match === undefined) rest.push(words[start] ?? '');
    else found.push(match);
    start += match?.name.split(' ').length ?? 1;
  }
  return { found, rest };
}

function longestMatch(
  words: readonly string[],
  start: number,
  longest: number,
  lookUp: (name: string) => readonly Provider[],
): NameMatch | undefined {
  for (let length = Math.min(longest, words.length - start); length > 0; length--) {
    const name = words.slice(start, start + length).join(' ');
    const providers = lookUp(name);
    if (providers.length > 0) return { name, providers };
  }
  return undefined;
}

/** What fits all names at once, or else every provider named. */
function whoIsMeant(found: readonly NameMatch[]): readonly Provider[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const fitting = first.providers.filter((provider) =>
    others.every(({ providers }) => providers.includes(provider)),
  );
  if (fitting.length > 0) return fitting;
  const withoutPrograms = found.filter(({ name }) => !PROGRAM_NAMES.has(name));
  if (withoutPrograms.length > 0 && withoutPrograms.length < found.length) return whoIsMeant(withoutPrograms);
  return [...new Set(found.flatMap(({ providers }) => providers))];
}
